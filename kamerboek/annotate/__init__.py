"""Reads questions and returns rows with offsets; decides nothing that needs judgement."""

from kamerboek.annotate.identifiers import Identifier, find_identifiers
from kamerboek.annotate.references import Reference, find_references
from kamerboek.annotate.signals import Signal, find_signals

__all__ = [
    "Identifier",
    "Reference",
    "Signal",
    "find_identifiers",
    "find_references",
    "find_signals",
]
