"""Exact fractions: those of gmpy2, which do what `fractions.Fraction` does, and faster."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Rational = Fraction  # gmpy2 comes without types
else:
    from gmpy2 import mpq as Rational  # noqa: N812 - it stands for a type

Exact = int | Fraction
"""A number that is taken as it is: an integer or a fraction, never a binary floating number."""


def as_typed(value: Exact | float) -> Rational:
    """Return a number as it is typed: 0.1 is a tenth, not the binary fraction nearest to it."""
    return Rational(Decimal(str(value))) if isinstance(value, float) else Rational(value)


def json_number(value: Exact) -> int | float:
    """Return a number as JSON writes it: an integer, or the nearest floating number."""
    exact = Rational(value)
    return int(exact) if exact.denominator == 1 else float(exact)
