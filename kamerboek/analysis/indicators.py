"""The indicators of an edition as figures."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.annotate import Quantity
from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import IndicatorCode
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Figure,
    Interval,
    Quoted,
    Rational,
    Rounding,
    interval_text,
    measure_text,
    printed_interval,
    printed_number,
)
from kamerboek.figures.dutch import SCALE_WORDS
from kamerboek.figures.hedges import AFTER

HEDGE_WORDS = {"ca.": "circa", "ca": "circa", "ongeveer ca.": "ongeveer"}
"""How a hedge reads in running text, where that is not as printed."""


@dataclass(frozen=True)
class Indicator:
    """A quantity with its coding, and the figure that it is."""

    code: IndicatorCode
    quantity: Quantity
    figure: Figure


@dataclass(frozen=True)
class Indicators:
    """The indicators of an edition, in the order of their coding."""

    edition: str
    rows: tuple[Indicator, ...]

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


def indicators_of(edition: Edition, rounding: Rounding | None = None) -> Indicators:
    """Return the coded indicators of an edition as figures, rounded as `rounding` says."""
    rule = rounding or Rounding()
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
    )


def indicator_figure(
    code: IndicatorCode, quantity: Quantity, question: Question, rounding: Rounding
) -> Figure:
    """Return a coded quantity of a question as a figure that leads to its sentence."""
    unit = code.unit or quantity.unit
    value = None if quantity.value is None else Rational(quantity.value)
    if value is None:
        interval = Interval(Rational(quantity.lower or 0), Rational(quantity.upper or 0))
    else:
        interval = printed_interval(quantity.text, value, unit, quantity.hedge, rounding)
    return Figure(
        key=f"{code.indicator}-{quantity.question}-{quantity.start}".replace("_", "-").lower(),
        value=value,
        interval=interval,
        unit=unit,
        text=_text(quantity, value, interval, unit),
        questions=(quantity.question,),
        origin=Quoted(
            quantity=quantity.quantity,
            question=quantity.question,
            part=quantity.part,
            sentence=quoted_sentence(quantity, question),
        ),
        period=code.period,
        page=quantity.question,
    )


def quoted_sentence(quantity: Quantity, question: Question) -> str:
    """Return the sentence that a quantity stands in, as printed."""
    text, offset = question.question_text, question.question_start
    if quantity.part != "question" and question.answer_text is not None:
        text, offset = question.answer_text, question.answer_start or 0
    start, end = Sentences(text).around(quantity.start - offset)
    return text[start:end].strip("·• \t\n")


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
    hedge = quantity.hedge.lower()
    if hedge in AFTER:
        return f"{number} {hedge}"
    return f"{HEDGE_WORDS.get(hedge, hedge)} {number}".strip()
