"""What a page does not take: a name twice, a typed number, money a year beside an amount."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kamerboek.chapter import Chapter, Choice
from kamerboek.chapter.display import without_display
from kamerboek.chapter.namespace import naming
from kamerboek.charts.axis import axis_words
from kamerboek.charts.readings import read
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Figure, Missing
from tests.conftest import EDITION

TAKEN = "the page has one of that name; give it another"


@pytest.fixture
def page() -> Iterator[Chapter]:
    with without_display(), naming({}):
        yield Chapter(EDITION, "real_estate")


def found(page: Chapter, name: str) -> Figure:
    figure = page[name]
    assert isinstance(figure, Figure)
    return figure


def test_a_name_is_taken_once(page: Chapter) -> None:
    page.heading("stap", "De stap")
    page.table("stap", "De stap", ("Wat",), [("dit",)])
    with pytest.raises(KamerboekError, match=f"^heading stap: {TAKEN}$"):
        page.heading("stap", "Nog een stap")
    with pytest.raises(KamerboekError, match=f"^table stap: {TAKEN}$"):
        page.table("stap", "Nog een", ("Wat",), [("dat",)])
    page.chart("stap", None, headline="Een stap", subtitle="Stippen")
    with pytest.raises(KamerboekError, match=f"^chart stap: {TAKEN}$"):
        page.chart("stap", None, headline="Nog een", subtitle="Stippen")


def test_a_heading_needs_a_line_that_needs_nothing(page: Chapter) -> None:
    with naming({"mist": Missing(frozenset({"x"}))}), pytest.raises(KamerboekError) as refused:
        page.heading("stap", "{mist} keer\nDe stap van {mist}")
    assert str(refused.value) == (
        "heading stap: each of its lines needs a figure that is not coded; add a last line that "
        "needs none"
    )


def test_a_choice_is_offered_once(page: Chapter) -> None:
    choices = [Choice("pace", "Tempo", (1,)), Choice("years", "Jaren", (2,))]
    page.what_if("t", choices, outcomes={}, drawn="", sections=[])
    with pytest.raises(KamerboekError) as refused:
        page.conclusions("t", [Choice("years", "Jaren", (3,))])
    assert str(refused.value) == "years: chosen twice on this page; leave one out"


@pytest.mark.parametrize(
    "text",
    ["Dat is 1 jaar.", "Dat is {a:40 procent | meer}.", "- een\n- en 2,5 keer"],
)
def test_a_number_is_not_typed(page: Chapter, text: str) -> None:
    for say in (page.say, page.standfirst, lambda text: page.heading("kop", text)):
        with pytest.raises(KamerboekError, match="is typed; let a figure say it"):
            say(text)


def test_a_number_may_be_quoted_or_compared_with(page: Chapter) -> None:
    with naming({"a": True, "b": page.count(3, "b", "vraag", "vragen", "geteld")}):
        page.say(
            "De minister noemt ‘100 dagen’ en “50%”.\n"
            "Het zijn er {b > 2: meer | niet meer | misschien meer}."
        )


def test_money_a_year_is_no_amount(page: Chapter) -> None:
    """40 million for measures, and 400 million a year: neither less, nor together, nor a share."""
    once, yearly = found(page, "security_investment"), found(page, "real_estate_realised")
    assert (once.per, yearly.per) == ("", "year")
    mistakes = (
        lambda: once + yearly,
        lambda: once < yearly,
        lambda: yearly.fits(once),
        lambda: once / yearly,
    )
    for mistaken in mistakes:
        with pytest.raises(ValueError, match=r"per year\)|\(per nothing\)"):
            mistaken()
    assert (once + yearly * 2).dimension == (("eur", 1),)  # of two years: an amount
    assert (once / (yearly * 2)).dimension == ()
    readings = [read(figure, "eur") for figure in (once, yearly)]
    with pytest.raises(ValueError, match="one axis has money per time and money that is not"):
        axis_words(readings, "eur")


def test_a_theme_without_questions_says_so(edition: Edition) -> None:
    """It is not said of it that nothing is coded."""
    other = [replace(row, theme="personnel") for row in edition.coding.themes]
    emptied = replace(edition, coding=replace(edition.coding, themes=tuple(other)))
    with without_display() as shown, naming({}):
        Chapter(emptied, "real_estate").asked()
    said = [block.plain() for block in shown]
    assert "Geen vraag heeft dit hoofdthema." in said
    assert not any("nog niet gecodeerd" in each for each in said)
