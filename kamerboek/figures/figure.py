"""A number that the book prints, with its interval and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from kamerboek.figures.calculation import ATOM, Arithmetic, Calculation
from kamerboek.figures.dutch import counted_text, interval_text, measure_text
from kamerboek.figures.exact import Exact, json_number
from kamerboek.figures.expression import Constant, Expression, Operation, Variable
from kamerboek.figures.interval import Interval
from kamerboek.figures.units import dimension, size

FIGURE_MIME = "application/vnd.kamerboek.figure+json"
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PART_WORDS = {"question": "Vraag", "answer": "Antwoord", "footnote": "Voetnoot bij antwoord"}


@dataclass(frozen=True)
class Counted:
    """An origin: something was counted; `formula` says in Dutch what."""

    formula: str


@dataclass(frozen=True)
class Quoted:
    """An origin: a number in the document, in a sentence of a question's `part`.

    `quantity` is its row in the table of quantities.
    """

    quantity: str
    question: str
    part: str
    sentence: str


@dataclass(frozen=True)
class Elsewhere:
    """An origin: a number that somebody else published."""

    publisher: str
    title: str
    address: str
    published: str
    note: str


@dataclass(frozen=True)
class Calculated:
    """An origin: a formula over other figures; `remark` says in Dutch what it rests on."""

    calculation: Calculation
    remark: str = ""


Origin = Counted | Quoted | Elsewhere | Calculated


@dataclass(frozen=True)
class Figure(Arithmetic):
    """A number with its origin.

    `key` names it within its page, `text` is what is printed (`7 antwoorden`, `6,5 miljard euro`).
    `value` is the number in `unit`, None where only a range is known; `interval` is what it may
    have been before it was rounded. `questions` are the questions it rests on, in the document's
    order. `page` is the question whose page shows where it comes from; a figure without one leads
    to its entry in the page's list of origins.
    """

    key: str
    value: Exact | None
    interval: Interval
    unit: str
    text: str
    questions: tuple[str, ...]
    origin: Origin
    period: str = ""
    page: str = ""

    @property
    def formula(self) -> str:
        """Where it comes from, in Dutch, as text."""
        return "".join(part.text if isinstance(part, Figure) else part for part in self.explanation)

    @property
    def explanation(self) -> tuple[str | Figure, ...]:
        """Where it comes from, in Dutch, with the figures that it was made from."""
        match self.origin:
            case Counted(formula):
                return (formula,)
            case Quoted(_, question, part, sentence):
                return (f"{PART_WORDS[part]} {question}: “{sentence}”",)
            case Elsewhere(publisher, title, _, published, note):
                when = f", {published}" if published else ""
                return (f"{publisher}, ‘{title}’{when}" + (f" ({note})" if note else ""),)
            case Calculated(calculation, remark):
                return (*calculation.shown, f" ({remark})" if remark else "")

    @property
    def calculation(self) -> Calculation:
        """The figure as the start of a calculation, in what its unit measures."""
        if isinstance(self.origin, Calculated):
            return self.origin.calculation
        name = self.origin.quantity if isinstance(self.origin, Quoted) else f"={self.key}"
        expression: Expression = Variable(name)
        if size(self.unit) != 1:
            expression = Operation("*", expression, Constant(size(self.unit)))
        strength = ATOM if self.value is not None and self.value >= 0 else 0
        return Calculation(expression, {name: self}, dimension(self.unit), (self,), strength)

    def content(self) -> dict[str, Any]:
        """Return what a page needs to print the figure, as JSON."""
        return {
            "type": "figure",
            "key": self.key,
            "value": _number(self.value),
            "lower": _number(self.interval.lower),
            "upper": _number(self.interval.upper),
            "unit": self.unit,
            "period": self.period,
            "text": self.text,
            "formula": self.formula,
            "questions": list(self.questions),
            "page": self.page,
        }

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {FIGURE_MIME: self.content(), "text/plain": self.text}


def calculated(
    key: str,
    result: Arithmetic,
    unit: str,
    *,
    decimals: int = 1,
    per: str = "",
    remark: str = "",
    as_value: bool = False,
) -> Figure:
    """Return the figure of a calculation, in `unit`, printed as its interval.

    With `as_value` it is printed as the value for the figures as printed. `remark` is what the
    formula rests on, in Dutch. Raises ValueError when the unit does not fit the formula.
    """
    calculation = result.calculation
    interval = calculation.interval(unit)
    value = calculation.value(unit)
    questions = [number for figure in calculation.leaves.values() for number in figure.questions]
    periods = {figure.period for figure in calculation.leaves.values()}
    if as_value and value is not None:
        text = measure_text(round(value, decimals), unit, decimals, per)
    else:
        text = interval_text(interval, unit, decimals, per)
    return Figure(
        key=key,
        value=value,
        interval=interval,
        unit=unit,
        text=text,
        questions=tuple(dict.fromkeys(questions)),
        origin=Calculated(calculation, remark),
        period=periods.pop() if len(periods) == 1 else "",
    )


def _number(value: Exact | None) -> int | float | None:
    return None if value is None else json_number(value)


@dataclass
class FigureRegister:
    """The figures of one page that lead to its list of origins, in the order they were made."""

    _figures: dict[str, Figure] = field(default_factory=dict)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return every figure kept so far."""
        return tuple(self._figures.values())

    def keep(self, figure: Figure) -> Figure:
        """Keep a figure and return it.

        Raises ValueError when its key is not of lower-case letters, digits and hyphens, or names
        another figure of this page.
        """
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

    def calculate(
        self,
        key: str,
        result: Arithmetic,
        unit: str,
        *,
        decimals: int = 1,
        per: str = "",
        remark: str = "",
        as_value: bool = False,
    ) -> Figure:
        """Make and keep the figure of a calculation; see `calculated`."""
        return self.keep(
            calculated(
                key, result, unit, decimals=decimals, per=per, remark=remark, as_value=as_value
            )
        )
