"""Reads questions and returns rows with offsets; decides nothing that needs judgement."""

from kamerboek.annotate.identifiers import Identifier, find_identifiers
from kamerboek.annotate.periods import days_in
from kamerboek.annotate.quantities import Quantity, find_quantities
from kamerboek.annotate.references import Reference, find_references
from kamerboek.annotate.signals import Signal, find_signals

__all__ = [
    "Identifier",
    "Quantity",
    "Reference",
    "Signal",
    "days_in",
    "find_identifiers",
    "find_quantities",
    "find_references",
    "find_signals",
]
