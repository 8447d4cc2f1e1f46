"""Units: which may be added, what a product or quotient is measured in."""

from __future__ import annotations

from kamerboek.figures.exact import Rational

Dimension = tuple[tuple[str, int], ...]
"""Base quantities with their powers, sorted; empty for a pure number."""

BASE = frozenset({"eur", "persons", "vte", "months", "weeks", "days"})
"""What may only be added to its like. The other units (`percent`, `times`, `count`, `years`) are
pure numbers."""

SIZE: dict[str, Rational] = {
    "percent": Rational(1, 100),
    "percentage_points": Rational(1, 100),
}
"""How much one of a unit is in a formula: a percent is a hundredth; one for all others."""


def dimension(unit: str) -> Dimension:
    """Return what a number in `unit` measures."""
    return ((unit, 1),) if unit in BASE else ()


def dimension_text(measured: Dimension) -> str:
    """Return a dimension in words, for an error: `eur`, `eur per persons`, `a pure number`."""
    if not measured:
        return "a pure number (percent, percentage_points, times, count, years)"
    above = [name for name, power in measured if power > 0]
    below = [name for name, power in measured if power < 0]
    return " per ".join(part for part in (" times ".join(above), " times ".join(below)) if part)


def size(unit: str) -> Rational:
    """Return what one of `unit` is in a formula."""
    return SIZE.get(unit, Rational(1))


def product(left: Dimension, right: Dimension, sign: int = 1) -> Dimension:
    """Return the dimension of a product, or with `sign` -1 of a quotient."""
    powers = dict(left)
    for name, power in right:
        powers[name] = powers.get(name, 0) + sign * power
    return tuple(sorted((name, power) for name, power in powers.items() if power))
