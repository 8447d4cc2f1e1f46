"""A number that the book prints, with its interval and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from kamerboek.figures.calculation import ATOM, Arithmetic, Calculation
from kamerboek.figures.dates import period_days
from kamerboek.figures.dutch import (
    PER_WORDS,
    UNIT_WORDS,
    date_text,
    list_text,
    number_text,
    room_text,
    when_text,
)
from kamerboek.figures.exact import Exact, json_number
from kamerboek.figures.expression import Constant, Expression, Operation, Variable
from kamerboek.figures.grounds import Ground, ends_are_exact
from kamerboek.figures.interval import Interval
from kamerboek.figures.rounding import Hedged
from kamerboek.figures.units import dimension, size

FIGURE_MIME = "application/vnd.kamerboek.figure+json"
PART_WORDS = {"question": "Vraag", "answer": "Antwoord", "footnote": "Voetnoot bij antwoord"}


@dataclass(frozen=True)
class Counted:
    """An origin: something was counted, or stands in another `edition`; `formula` says what."""

    formula: str
    edition: str = ""


@dataclass(frozen=True)
class Quoted:
    """An origin: a number in the document, in a sentence of a question's `part`.

    `quantity` is its row in the table of quantities. The printed number is
    `sentence[start:end]`, and the sentence begins at offset `source` of the document's text.
    """

    quantity: str
    question: str
    part: str
    sentence: str
    start: int
    end: int
    source: int

    def content(self) -> dict[str, Any]:
        """Return the quoted sentence as JSON."""
        return {
            "text": self.sentence,
            "start": self.start,
            "end": self.end,
            "source": self.source,
            "question": self.question,
            "part": self.part,
        }


@dataclass(frozen=True)
class Elsewhere:
    """An origin: a number that somebody else published; `undated` where no day is printed."""

    publisher: str
    title: str
    address: str
    published: str
    note: str
    undated: bool = False


@dataclass(frozen=True)
class Assumed:
    """An origin: a number that was chosen, with the parameter that it is.

    It is printed `plain` where it is neither grouped nor has a unit, as a year.
    """

    parameter: str
    words: str = ""
    plain: bool = False


@dataclass(frozen=True)
class Same:
    """An origin: what several figures of the same thing leave possible together."""

    figures: tuple[Figure, ...]


Form = Literal["range", "value", "year", "lower", "upper"]
"""How a calculated figure is printed: its interval, its value, a year, an end of its interval."""


@dataclass(frozen=True)
class Calculated:
    """An origin: a formula over other figures; `remark` says in Dutch what it rests on."""

    calculation: Calculation
    remark: str = ""
    form: Form = "range"


Origin = Counted | Quoted | Elsewhere | Assumed | Same | Calculated


@dataclass(frozen=True)
class Figure(Arithmetic):
    """A number with its origin.

    `key` names it within its page, `text` is what is printed (`7 antwoorden`, `6,5 miljard euro`).
    `value` is the number in `unit`, None where only a range is known; `interval` is what it may be,
    and `grounds` are what that rests on, the choices of the book among them. `questions` are the
    questions it rests on, in the document's order. `page` is the question whose page shows where it
    comes from; a figure without one leads to its entry in the page's list of origins. `label` says
    in Dutch what it is. `decimals` is with how many its ends are printed (None: as many as they
    need), `per` the time it is counted over; `hedged` is what follows from a word that softens it.
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
    label: str = ""
    grounds: tuple[Ground, ...] = ()
    decimals: int | None = None
    per: str = ""
    hedged: Hedged | None = None

    @property
    def own_unit(self) -> str:
        """Its unit."""
        return self.unit

    @property
    def when(self) -> str:
        """Its period as a sentence names it: `de eerste helft van 2025`; empty without one.

        Of what somebody published without a day only the year is named, and that.
        """
        if isinstance(self.origin, Elsewhere) and self.origin.undated:
            return f"{self.period[:4]}, dag niet genoemd"
        return when_text(self.period) if self.period else ""

    @property
    def only_asked(self) -> bool:
        """Whether a question prints it and no answer does."""
        return isinstance(self.origin, Quoted) and self.origin.part == "question"

    @property
    def publishers(self) -> str:
        """Who published the numbers of others that it rests on: `NOS en CBS`; empty without any."""
        found = (leaf.origin for leaf in leaves_of([self]))
        return list_text(
            list(dict.fromkeys(each.publisher for each in found if isinstance(each, Elsewhere)))
        )

    @property
    def last_day(self) -> str:
        """The last day of its period, in full. Raises ValueError for a period without days."""
        return date_text(period_days(self.period)[1])

    @property
    def formula(self) -> str:
        """Where it comes from, in Dutch, as text."""
        return "".join(part.text if isinstance(part, Figure) else part for part in self.explanation)

    @property
    def number(self) -> str:
        """The number alone, as printed: `17` of `17 vragen`. Raises ValueError for a range."""
        if self.value is None:
            raise ValueError(f"figure {self.key!r} is a range, not one number")
        return number_text(self.value, None)

    @property
    def amount(self) -> str:
        """Its text without its unit, for a sentence that says the unit once: `400 miljoen`.

        Words of a document that do not end in the unit stay whole.
        """
        for word in UNIT_WORDS.get(self.unit, ("",)):
            if (ending := word + PER_WORDS[self.per]) and self.text.endswith(ending):
                return self.text.removesuffix(ending)
        return self.text

    @property
    def explanation(self) -> tuple[str | Figure, ...]:
        """Where it comes from, in Dutch, with the figures that it was made from."""
        match self.origin:
            case Counted(formula):
                return (formula,)
            case Quoted(_, question, part, sentence):
                return (f"{PART_WORDS[part]} {question}: “{sentence}”",)
            case Elsewhere(publisher, title, _, published, note, _):
                when = f", {when_text(published)}" if published else ""
                return (f"{publisher}, ‘{title}’{when}" + (f" ({note})" if note else ""),)
            case Assumed(parameter, words):
                return (f"{words} (parameter {parameter})" if words else f"parameter {parameter}",)
            case Same(figures):
                listed = [part for each in figures for part in (" en ", each)][1:]
                return (*listed, ": hetzelfde, op meer plaatsen of manieren")
            case Calculated(calculation, remark):
                return (*calculation.shown, f" ({remark})" if remark else "")

    @property
    def choices(self) -> tuple[Ground, ...]:
        """The choices that its interval rests on."""
        return tuple(ground for ground in self.grounds if ground.is_choice)

    @property
    def without_room(self) -> str:
        """Why it has no room, in Dutch: it is exact, printed so by others, or chosen to be so."""
        if isinstance(self.origin, Elsewhere):
            return "zoals gepubliceerd"
        chosen = [ground.phrase for ground in self.choices if ground.kind != "assumption"]
        return "; ".join(chosen) or "exact"

    @property
    def room(self) -> str:
        """What it may be, in Dutch; empty for one number."""
        if isinstance(self.origin, Calculated) and self.origin.calculation.is_one_number:
            return ""
        return room_text(
            self.interval,
            self.unit,
            self.decimals,
            self.per,
            exact_ends=self.has_exact_ends,
        )

    @property
    def has_exact_ends(self) -> bool:
        """Whether the ends of its interval are exact numbers, neither rounded nor enclosed."""
        if isinstance(self.origin, Calculated):
            return self.calculation.has_exact_ends
        return ends_are_exact(self.grounds)

    @property
    def calculation(self) -> Calculation:
        """The figure as the start of a calculation, in what its unit measures.

        One that was itself calculated is evaluated as its own formula, jointly with the rest, and
        shown as itself: where it is printed, its formula is too.
        """
        if isinstance(self.origin, Calculated):
            calculation = self.origin.calculation.resting_on(
                *(ground for ground in self.grounds if ground.kind == "assumption")
            )
            return replace(calculation, shown=(self,), strength=self._strength)
        name = self.origin.quantity if isinstance(self.origin, Quoted) else f"={self.key}"
        expression: Expression = Variable(name)
        if size(self.unit) != 1:
            expression = Operation("*", expression, Constant(size(self.unit)))
        return Calculation(expression, {name: self}, dimension(self.unit), (self,), self._strength)

    @property
    def _strength(self) -> int:
        """How strongly it holds together: a range, and what is negative, takes brackets."""
        if self.value is None or self.value < 0 or " tot " in self.text:
            return 0
        return ATOM

    def content(self) -> dict[str, Any]:
        """Return what a page needs to print the figure and to say where it comes from, as JSON.

        `lower` and `upper` are null where there is no bound. `room` is what it may be in Dutch,
        empty for one number; `why` what that rests on, with whose choice it is. `quote` is the
        sentence of the document that it stands in, if it does; `sum` the formula of a calculated
        one, as text and figures of which only the text, the key and the page are given.
        """
        return {
            "type": "figure",
            "key": self.key,
            "label": self.label,
            "value": None if self.value is None else json_number(self.value),
            "lower": _json_end(self.interval.lower),
            "upper": _json_end(self.interval.upper),
            "unit": self.unit,
            "period": self.period,
            "text": self.text,
            "room": self.room,
            "why": [ground.phrase for ground in self.grounds],
            "formula": self.formula,
            "quote": self.origin.content() if isinstance(self.origin, Quoted) else None,
            "sum": self._sum(),
            "questions": list(self.questions),
            "page": self.page,
        }

    def _sum(self) -> list[Any]:
        if not isinstance(self.origin, Calculated | Same):
            return []
        return [
            {"type": "figure", "text": part.text, "key": part.key, "page": part.page}
            if isinstance(part, Figure)
            else part
            for part in self.explanation
            if part
        ]

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {FIGURE_MIME: self.content(), "text/plain": self.text}


def leaves_of(figures: Iterable[Figure]) -> Iterator[Figure]:
    """Yield the figures that others are calculated from, or that are the same thing."""
    for figure in figures:
        if isinstance(figure.origin, Calculated):
            yield from leaves_of(figure.origin.calculation.leaves.values())
        elif isinstance(figure.origin, Same):
            yield from leaves_of(figure.origin.figures)
        else:
            yield figure


def _json_end(end: Exact | None) -> int | float | None:
    return None if end is None else json_number(end)
