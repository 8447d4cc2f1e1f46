"""Days as figures: from words of the document, of the edition, of a parameter."""

from __future__ import annotations

from datetime import date

import pytest

from kamerboek.chapter.days import chosen_day, day_of, named_day
from kamerboek.chapter.statements import NamedQuote, Quoted
from kamerboek.errors import KamerboekError
from kamerboek.figures import Assumed, Counted


def quoted(text: str) -> Quoted:
    return Quoted(NamedQuote("dag", "63", text), 0)


def test_words_name_a_day_and_lead_to_their_question() -> None:
    day = named_day("begin", quoted("Vanaf 14 mei 2025 geldt dat"))
    assert day.value == date(2025, 5, 14).toordinal()
    assert day.text == "14 mei 2025"
    assert day.period == "2025-05-14"
    assert (day.questions, day.page) == (("63",), "63")
    assert day.origin == Counted("antwoord 63: “Vanaf 14 mei 2025 geldt dat”")


@pytest.mark.parametrize(
    ("text", "days"), [("Sinds mei 2025", 0), ("Van 1 mei 2025 tot 2 mei 2025", 2)]
)
def test_words_that_name_no_single_day_are_refused(text: str, days: int) -> None:
    with pytest.raises(KamerboekError, match=f"quote dag: names {days} days"):
        named_day("begin", quoted(text))


def test_days_of_the_edition_and_of_a_parameter_differ_in_where_they_come_from() -> None:
    """From 27 January to 1 March of 2028 are 4 + 29 + 1 days: a leap year."""
    letter = day_of("brief", date(2028, 1, 27), "de dag van de brief")
    chosen = chosen_day("peildag", date(2028, 3, 1), "reference_date")
    assert letter.origin == Counted("de dag van de brief")
    assert chosen.origin == Assumed("reference_date")
    assert not letter.grounds
    assert len(chosen.grounds) == 1
    assert chosen.value is not None
    assert letter.value is not None
    assert chosen.value - letter.value == 34
