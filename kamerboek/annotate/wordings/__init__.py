"""Wordings in answers, as patterns, a module for each kind of signal."""
