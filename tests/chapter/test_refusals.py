"""What a page does not take: a name twice, a typed number, money a year beside an amount."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kamerboek.chapter import Chapter
from kamerboek.chapter.display import without_display
from kamerboek.chapter.namespace import naming
from kamerboek.charts.axis import axis_words
from kamerboek.charts.readings import read
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Figure
from tests.conftest import EDITION


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
    with pytest.raises(KamerboekError, match="heading stap: the page has one of that name"):
        page.heading("stap", "Nog een stap")
    with pytest.raises(KamerboekError, match="table stap: the page has one of that name"):
        page.table("stap", "Nog een", ("Wat",), [("dat",)])
    page.chart("stap", None, headline="Een stap", subtitle="Stippen")
    with pytest.raises(KamerboekError, match="chart stap: the page has one of that name"):
        page.chart("stap", None, headline="Nog een", subtitle="Stippen")


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
