"""The figures of one page: made, and kept in the order in which they were made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypedDict, TypeVar, Unpack, overload

from kamerboek.figures.calculated import Printing, figure_of
from kamerboek.figures.calculation import Arithmetic
from kamerboek.figures.dutch import counted_text, measure_text, plain_text
from kamerboek.figures.exact import Exact, as_typed
from kamerboek.figures.figure import Assumed, Counted, Figure
from kamerboek.figures.grounds import Ground, assumption
from kamerboek.figures.interval import Interval
from kamerboek.figures.missing import Missing

Kept = TypeVar("Kept", Figure, Missing)

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class How(TypedDict, total=False):
    """How a calculated figure is printed, and what it is; see `calculated`."""

    decimals: int | None
    per: str
    remark: str
    as_value: bool
    label: str
    assumptions: Iterable[Ground]


@overload
def calculated(key: str, result: Arithmetic, unit: str, **how: Unpack[How]) -> Figure: ...
@overload
def calculated(key: str, result: Missing, unit: str, **how: Unpack[How]) -> Missing: ...
def calculated(
    key: str,
    result: Arithmetic | Missing,
    unit: str,
    *,
    decimals: int | None = 1,
    per: str = "",
    remark: str = "",
    as_value: bool = False,
    label: str = "",
    assumptions: Iterable[Ground] = (),
) -> Figure | Missing:
    """Return the figure of a calculation, in `unit`, printed as its interval.

    With `as_value` it is printed as the value for the figures as printed, as `ongeveer` where one
    of them has such a word that leaves it room, and where it is rounded to tens or more, which
    its digits do not show. `remark` is what the formula rests on, in Dutch; `label` what the figure
    is; `assumptions` are choices that it rests on besides those of the figures it is made from.
    What is missing stays missing. Raises ValueError when the unit does not fit the formula.
    """
    if isinstance(result, Missing):
        return result
    calculation = result.calculation.resting_on(*assumptions)
    printing = Printing(unit, "value" if as_value else "range", decimals, per)
    return figure_of(key, calculation, printing, remark, label)


def assumed(
    key: str,
    value: Exact | float,
    unit: str,
    origin: Assumed,
    label: str = "",
) -> Figure:
    """Return a number that a parameter gives; see `FigureRegister.assume`."""
    exact = as_typed(value)
    shown = plain_text(exact) if origin.plain else measure_text(exact, unit)
    return Figure(
        key=key,
        value=exact,
        interval=Interval.point(exact),
        unit=unit,
        text=shown,
        questions=(),
        origin=origin,
        label=label,
        grounds=(assumption(f"{label}: {shown}" if label else shown, origin.parameter),),
    )


@dataclass
class FigureRegister:
    """The figures of one page that lead to its list of origins, in the order they were made."""

    _figures: dict[str, Figure] = field(default_factory=dict)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return every figure kept so far."""
        return tuple(self._figures.values())

    def keep(self, figure: Kept) -> Kept:
        """Keep a figure and return it; what is missing is not kept.

        Raises ValueError when its key is not of lower-case letters, digits and hyphens, or names
        another figure of this page.
        """
        if isinstance(figure, Missing):
            return figure
        if not KEY.fullmatch(figure.key):
            raise ValueError(
                f"figure {figure.key!r}: a key is lower-case letters and digits with hyphens"
            )
        if self._figures.setdefault(figure.key, figure) != figure:
            raise ValueError(f"figure {figure.key!r}: this page has another figure of that name")
        return figure

    def count(
        self,
        questions: Sequence[str],
        key: str,
        singular: str,
        plural: str,
        formula: str,
        *,
        page: str = "",
    ) -> Figure:
        """Make and keep a figure: the number of `questions`, printed with its noun."""
        return self.count_of(
            len(questions), key, singular, plural, formula, questions=questions, page=page
        )

    def count_of(
        self,
        count: int,
        key: str,
        singular: str,
        plural: str,
        formula: str,
        *,
        questions: Sequence[str] = (),
        page: str = "",
    ) -> Figure:
        """Make and keep a figure: a number of things that were counted, printed with its noun."""
        return self.keep(
            Figure(
                key=key,
                value=count,
                interval=Interval.point(count),
                unit="count",
                text=counted_text(count, singular, plural),
                questions=tuple(questions),
                origin=Counted(formula),
                page=page,
            )
        )

    def assume(
        self,
        key: str,
        value: Exact | float,
        unit: str,
        parameter: str,
        *,
        words: str = "",
        label: str = "",
        plain: bool = False,
    ) -> Figure:
        """Make and keep a figure: a number that a parameter gives.

        What is calculated from it rests on this assumption. A floating number counts as it is
        typed: 0.1 is a tenth. `words` say in Dutch what it is for (`rekenvoorbeeld`); with
        `plain` it is printed without its unit and not grouped, as a year is.
        """
        return self.keep(assumed(key, value, unit, Assumed(parameter, words, plain), label))

    @overload
    def calculate(self, key: str, result: Arithmetic, unit: str, **how: Unpack[How]) -> Figure: ...
    @overload
    def calculate(self, key: str, result: Missing, unit: str, **how: Unpack[How]) -> Missing: ...
    def calculate(
        self, key: str, result: Arithmetic | Missing, unit: str, **how: Unpack[How]
    ) -> Figure | Missing:
        """Make and keep the figure of a calculation; see `calculated`."""
        if isinstance(result, Missing):
            return result
        return self.keep(calculated(key, result, unit, **how))
