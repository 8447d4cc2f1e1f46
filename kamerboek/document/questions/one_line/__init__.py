"""Texts whose lines were lost: where they are broken again, and what their pages printed."""
