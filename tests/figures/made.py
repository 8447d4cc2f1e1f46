"""Figures to calculate with, as if a document printed them."""

from __future__ import annotations

from fractions import Fraction

from kamerboek.figures import (
    Figure,
    Nature,
    Quoted,
    Rational,
    Rounding,
    measure_text,
    printed_number,
    printed_room,
)


def printed(
    name: str,
    text: str,
    value: str | int,
    unit: str,
    *,
    hedge: str = "",
    nature: Nature = "realisation",
    rounding: Rounding | None = None,
    question: str = "1",
    period: str = "",
) -> Figure:
    """Return the figure of a number as if a question printed it, in `Het is … euro.`."""
    number = Rational(Fraction(value))
    room = printed_room(text, number, unit, hedge, nature, rounding or Rounding())
    digits = printed_number(text)
    shown = measure_text(number, unit, digits.decimals if digits else None)
    sentence = f"Het is {hedge} {text}."
    start = sentence.index(text)
    return Figure(
        key=name,
        value=number,
        interval=room.interval,
        unit=unit,
        text=f"{hedge} {shown}".strip(),
        questions=(question,),
        origin=Quoted(
            f"{question}@{name}", question, "answer", sentence, start, start + len(text), 100
        ),
        period=period,
        page=question,
        label=f"het getal {name}",
        grounds=room.grounds,
        hedged=room.hedged,
    )


AMOUNT = printed("bedrag", "EUR 6,5 miljard", 65 * 10**8, "eur")
SHARE = printed("aandeel", "37%", 37, "percent")
PEOPLE = printed("mensen", "714", 714, "persons")
"""6,45 to 6,55 billion euro, 36,5 to 37,5%, 714 people."""
