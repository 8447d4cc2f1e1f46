"""A figure that an edition does not have: what is made from it is missing too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamerboek.figures.exact import Exact

if TYPE_CHECKING:
    from kamerboek.figures.calculation import Arithmetic
    from kamerboek.figures.claims import Claim
    from kamerboek.figures.figure import Figure

TEXT = "niet gecodeerd"

NOT_POSSIBLE = "niet te berekenen: "
"""How the name begins of what is coded, but cannot be calculated with the values given."""

SEVERAL = "van meer dan één periode: "
"""How the name begins of what is coded for several periods, of which none was asked for."""


@dataclass(frozen=True)
class Missing:
    """Stands for a figure that is not coded, and for whatever is calculated or claimed from it.

    `names` are the indicators that lack, each with its period and question where those were asked
    for: `orders_netherlands`, `orders_netherlands, 2025 in vraag 22`. Arithmetic, comparisons and
    claims with it give it back, with the names of both sides. It has no truth: `bool` of it raises
    TypeError, so that no sentence is chosen by a figure that is not there.
    """

    names: frozenset[str]

    @property
    def text(self) -> str:
        """What a cell of a table says in its place."""
        return TEXT

    def __str__(self) -> str:
        return TEXT

    def __bool__(self) -> bool:
        raise TypeError(
            f"{', '.join(sorted(self.names))} is not coded: it is neither true nor false; "
            "leave the sentence out, or ask isinstance(…, Missing)"
        )

    def _and(self, other: Arithmetic | Claim | Missing | Exact) -> Missing:
        return self if not isinstance(other, Missing) else Missing(self.names | other.names)

    def __add__(self, other: Arithmetic | Missing | Exact) -> Missing:
        return self._and(other)

    __sub__ = __mul__ = __truediv__ = __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __add__

    def __pow__(self, exponent: int) -> Missing:
        return self

    def __lt__(self, other: Arithmetic | Missing | Exact) -> Missing:
        return self._and(other)

    __le__ = __gt__ = __ge__ = equals = fits = __lt__

    def __and__(self, other: Claim | Missing) -> Missing:
        return self._and(other)

    __or__ = __rand__ = __ror__ = __and__

    def __invert__(self) -> Missing:
        return self

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {"text/plain": f"{TEXT}: {', '.join(sorted(self.names))}"}


def names_lacking(*parts: object) -> frozenset[str]:
    """Return the names of all that is missing of some parts."""
    return frozenset(name for part in parts if isinstance(part, Missing) for name in part.names)


def lacking(*parts: object) -> Missing | None:
    """Return what is missing of some parts, all of it in one; None where nothing is."""
    if not any(isinstance(part, Missing) for part in parts):
        return None
    return Missing(names_lacking(*parts))


def first_known(*figures: Figure | Missing) -> Figure | Missing:
    """Return the first of some figures that is coded: the one that is preferred, or what stands in.

    Where none is, all that is missing. Raises ValueError where there is no figure at all.
    """
    if not figures:
        raise ValueError("there is no figure")
    for figure in figures:
        if not isinstance(figure, Missing):
            return figure
    return Missing(names_lacking(*figures))


@dataclass(frozen=True)
class ByReason:
    """Names of what is missing, in their order, by the reason; without the words that tell it."""

    not_coded: list[str]
    several_periods: list[str]
    not_possible: list[str]


def by_reason(names: Iterable[str]) -> ByReason:
    """Tell names of what is missing apart by the reason that they begin with."""
    told: dict[str, list[str]] = {"": [], SEVERAL: [], NOT_POSSIBLE: []}
    for name in names:
        reason = next((each for each in (SEVERAL, NOT_POSSIBLE) if name.startswith(each)), "")
        told[reason].append(name.removeprefix(reason))
    return ByReason(told[""], told[SEVERAL], told[NOT_POSSIBLE])


def not_possible(what: str) -> Missing:
    """Return what says that something cannot be calculated, in Dutch: `het aandeel in 2030`."""
    return Missing(frozenset({f"{NOT_POSSIBLE}{what}"}))


def of_several_periods(what: str) -> Missing:
    """Return what says that something is coded for several periods, in Dutch: `het aandeel`."""
    return Missing(frozenset({f"{SEVERAL}{what}"}))
