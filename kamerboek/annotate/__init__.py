"""Reads questions and returns rows with offsets; decides nothing that needs judgement.

What finds them is loaded when it is asked for: whoever builds a book needs only the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamerboek.annotate.model import Identifier, Quantity, Reference, Signal
from kamerboek.loading import when_asked

if TYPE_CHECKING:
    from kamerboek.annotate.identifiers import find_identifiers
    from kamerboek.annotate.periods import days_in
    from kamerboek.annotate.quantities import find_quantities
    from kamerboek.annotate.references import find_references
    from kamerboek.annotate.signals import find_signals

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

__getattr__ = when_asked(
    __name__,
    {
        "days_in": "periods",
        "find_identifiers": "identifiers",
        "find_quantities": "quantities",
        "find_references": "references",
        "find_signals": "signals",
    },
)
