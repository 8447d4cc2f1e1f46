"""The indicators of an edition as figures."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.annotate import Quantity
from kamerboek.annotate.parts import parts_of
from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import IndicatorCode
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Figure,
    Interval,
    Missing,
    Quoted,
    Rational,
    Room,
    Rounding,
    interval_text,
    measure_text,
    printed_number,
    printed_room,
)
from kamerboek.figures.dutch import SCALE_WORDS
from kamerboek.figures.grounds import RANGE_GROUND
from kamerboek.figures.hedges import AFTER
from kamerboek.memory import remembered

HEDGE_WORDS = {"ca.": "circa", "ca": "circa", "ongeveer ca.": "ongeveer"}
"""How a hedge reads in running text, where that is not as printed."""


DEFAULT_ROUNDING = Rounding()


@dataclass(frozen=True)
class Indicator:
    """A quantity with its coding, and the figure that it is."""

    code: IndicatorCode
    quantity: Quantity
    figure: Figure


@dataclass(frozen=True)
class Indicators:
    """The indicators of an edition, in the order of their coding, with how they were rounded."""

    edition: str
    rows: tuple[Indicator, ...]
    rounding: Rounding = DEFAULT_ROUNDING

    def get(self, indicator: str, period: str = "", question: str = "") -> Figure | Missing:
        """Return the figure of `indicator`; missing when the edition has not coded one.

        What is missing names the indicator, with the period and the question where they were
        given: `orders_netherlands, 2025 in vraag 22`. Raises KamerboekError as `find` does.
        """
        found = self.find(indicator, period, question)
        if found is not None:
            return found
        place = " in ".join(filter(None, (period, question and f"vraag {question}")))
        return Missing(frozenset({f"{indicator}, {place}" if place else indicator}))

    def find(self, indicator: str, period: str = "", question: str = "") -> Figure | None:
        """Return the figure of `indicator`, or None when the edition has none.

        `period` and `question` narrow it down where there are more. Raises KamerboekError when
        more than one is left.
        """
        found = [
            row
            for row in self.rows
            if row.code.indicator == indicator
            and period in ("", row.code.period)
            and question in ("", row.quantity.question)
        ]
        if len(found) > 1:
            where = ", ".join(
                f"{row.code.period or 'no period'} in question {row.quantity.question}"
                for row in found
            )
            raise KamerboekError(
                f"edition {self.edition}: indicator {indicator} has more than one figure: {where}; "
                "name the period, or the question too"
            )
        return found[0].figure if found else None

    def figure(self, indicator: str, period: str = "", question: str = "") -> Figure:
        """Return the figure of `indicator`; raises KamerboekError when there is none, or more."""
        found = self.find(indicator, period, question)
        if found is None:
            about = f" for {period}" if period else ""
            raise KamerboekError(
                f"edition {self.edition}: there is no indicator {indicator}{about}; "
                "coding/indicators.csv has those there are"
            )
        return found


@remembered
def indicators_of(edition: Edition, rounding: Rounding | None = None) -> Indicators:
    """Return the coded indicators of an edition as figures, rounded as `rounding` says."""
    rule = rounding or DEFAULT_ROUNDING
    quantities = {quantity.quantity: quantity for quantity in edition.quantities}
    return Indicators(
        edition.name,
        tuple(
            Indicator(
                code,
                quantity := quantities[code.quantity],
                indicator_figure(code, quantity, edition.question(quantity.question), rule),
            )
            for code in edition.coding.indicators
        ),
        rule,
    )


def indicator_figure(
    code: IndicatorCode, quantity: Quantity, question: Question, rounding: Rounding
) -> Figure:
    """Return a coded quantity of a question as a figure that leads to its sentence."""
    unit = code.unit or quantity.unit
    value = None if quantity.value is None else Rational(quantity.value)
    if value is None:
        ends = Interval(Rational(quantity.lower or 0), Rational(quantity.upper or 0))
        room = Room(ends, (RANGE_GROUND,))
    else:
        room = printed_room(quantity.text, value, unit, quantity.hedge, code.nature, rounding)
    return Figure(
        key=f"{code.indicator}-{quantity.question}-{quantity.start}".replace("_", "-").lower(),
        value=value,
        interval=room.interval,
        unit=unit,
        text=_text(quantity, value, room.interval, unit),
        questions=(quantity.question,),
        origin=quoted_place(quantity, question),
        period=code.period,
        page=quantity.question,
        label=code.label,
        grounds=room.grounds,
        per=quantity.per,
        hedged=room.hedged,
    )


def quoted_place(quantity: Quantity, question: Question) -> Quoted:
    """Return the sentence that a quantity stands in, as printed, and its place in it."""
    printed = [question.question_passage, question.answer_passage]
    notes = [stretch.passage for stretch in parts_of(question)]
    passage = next(each for each in (*printed, *notes) if each and each.holds(quantity.start))
    place = passage.inside(quantity.start)
    start, end = Sentences(passage.text).printed_around(place)
    return Quoted(
        quantity=quantity.quantity,
        question=quantity.question,
        part=quantity.part,
        sentence=passage.text[start:end],
        start=place - start,
        end=passage.inside(quantity.end) - start,
        source=passage.place(start, end).start,
    )


def _text(quantity: Quantity, value: Rational | None, interval: Interval, unit: str) -> str:
    """Return the number as prose prints it: with its hedge, in words where it was in words."""
    if value is None:
        number = interval_text(interval, unit, None, quantity.per)
    elif printed := printed_number(quantity.text):
        scale = abs(value) / printed.value if printed.value else Rational(1)
        if scale == 1 or scale in SCALE_WORDS:
            number = measure_text(value, unit, printed.decimals, quantity.per, scale)
        else:  # `5 duizend euro`, `50 cent`: a scale that the book does not write
            number = measure_text(value, unit, None, quantity.per)
    else:
        number = quantity.text[0].lower() + quantity.text[1:]
    return hedged_text(number, quantity.hedge)


def hedged_text(number: str, hedge: str) -> str:
    """Return a number with the word that softens it: `ruim 60%`, `20 of meer`."""
    word = hedge.lower()
    if word in AFTER:
        return f"{number} {word}"
    return f"{HEDGE_WORDS.get(word, word)} {number}".strip()
