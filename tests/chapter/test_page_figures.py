"""What the page of a chapter makes of indicators: of one year, together, read otherwise."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.chapter import Chapter, rounding_of
from kamerboek.chapter.display import without_display
from kamerboek.chapter.namespace import naming
from kamerboek.chapter.statements import Statement, Statements
from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Calculated, Counted, Figure, Missing, of_several_periods
from kamerboek.prose import Finding, as_text
from kamerboek.prose.blocks import Block, TableBlock
from kamerboek.prose.slots import Heading
from tests.conftest import EDITION, PROJECT
from tests.figures.made import AMOUNT, SHARE, printed
from tests.rows import over

NL, GROWTH = "orders_netherlands", "orders_growth_factor"


@pytest.fixture
def page() -> Chapter:
    return Chapter(EDITION, "industry")


def test_indicators_of_one_year(page: Chapter) -> None:
    assert isinstance(page[GROWTH, "previous_change"], Missing)
    assert page.years_of(NL, f"{NL}_share", GROWTH) == ("2025", "2024", "2023")
    growth = page[GROWTH, "previous_change"]
    assert isinstance(growth, Figure)
    assert growth.period == "2023/2024"


def test_the_year_of_what_has_none_is_missing(page: Chapter) -> None:
    assert page.years_of(GROWTH) == (Missing(frozenset()),) * 3
    with pytest.raises(KamerboekError, match="there is no indicator 'orders_netherland'"):
        page.years_of("orders_netherland")


def test_an_indicator_under_another_rule_of_rounding(page: Chapter) -> None:
    """`3 miljard` is 2,95 to 3,05, or 2,5 to 3,5."""
    one, other = (
        page.read_as(rounding_of(10, way), NL, "half") for way in ("one_decimal", "whole")
    )
    assert isinstance(one, Figure)
    assert isinstance(other, Figure)
    assert [float(end) / 10**9 for end in one.interval.ends] == [2.95, 3.05]
    assert [float(end) / 10**9 for end in other.interval.ends] == [2.5, 3.5]


def test_one_number_along_several_ways(page: Chapter) -> None:
    """37 is 36,5 to 37,5; 37,2 is 37,15 to 37,25; 40 is 39,5 to 40,5."""
    finer, other = printed("b", "37,2%", "37.2", "percent"), printed("c", "40%", 40, "percent")
    found = page.together("samen", [SHARE, finer], "het deel")
    assert isinstance(found, Figure)
    assert (found.text, found.label, float(found.interval.ends[0])) == ("37,2%", "het deel", 37.15)
    assert found in page.figures.figures
    clash = page.together("botst", [SHARE, other], "het deel")
    assert clash == Missing(frozenset({"niet te berekenen: het deel"}))
    lacks = Missing(frozenset({"x"}))
    assert page.together("mist", [SHARE, lacks], "het deel") == lacks


def test_a_chart_takes_the_first_headline_that_lacks_nothing(page: Chapter) -> None:
    names = {"bedrag": AMOUNT, "mist": Missing(frozenset({"x"}))}
    with naming(names), without_display():
        page.chart("proef", None, headline="{mist} of meer\n{bedrag}", subtitle="{bedrag}")
    assert [said.template for said in page.said] == ["{bedrag}", "{bedrag}"]


def test_a_statement_that_needs_what_is_not_coded_is_not_printed(page: Chapter) -> None:
    """Its sentence does not name the indicator; without it, it is not said."""
    page._known["iets"] = "iets anders"
    said = [
        Statement("zonder", "industry/proef", "Dat doel is zonder jaar.", needs=("iets",)),
        Statement("altijd", "industry/proef", "Dat staat er zo."),
    ]
    page._statements = Statements({}, {}, tuple(said), ())
    with without_display() as shown:
        page.statements("proef")
        page.heading("volgende", "Een kop")
    texts = [block.plain() for block in shown if isinstance(block, Block)]
    assert texts == [
        "Dat staat er zo.",
        "*Niet in de codering van deze uitgave: iets anders.*",
        "## Een kop",
    ]


def test_what_is_of_several_periods_is_said_at_the_end_of_its_section(page: Chapter) -> None:
    several = {"schepen": of_several_periods("schepen (2025 en 2026)")}
    with naming(several), without_display() as shown:
        page.say("Er zijn {schepen}.")
        page.heading("volgende", "Een kop")
    texts = [block.plain() for block in shown if isinstance(block, Block)]
    assert texts == [
        "*Van meer dan één periode, en hier is er geen gekozen: schepen (2025 en 2026).*",
        "## Een kop",
    ]


def test_what_others_published_is_kept_in_order_of_its_day() -> None:
    page = Chapter(EDITION, "personnel")
    found = page.elsewhere("reservists")
    assert [each.period for each in found] == ["2024-09-01", "2025-mid", "2025-12-01"]
    assert set(found) <= set(page.figures.figures)
    assert page.elsewhere("nothing_of_the_kind") == ()


def test_figures_of_a_month_each() -> None:
    page = Chapter(EDITION, "personnel")
    found = page.monthly("women_applicants_month")
    assert [(each.period, each.value) for each in found] == [("2025-07", 394), ("2025-08", 553)]
    assert page.monthly("growth_civilians") == ()
    with pytest.raises(KamerboekError, match="there is no indicator 'growth_civilian'"):
        page.monthly("growth_civilian")


def test_a_verdict_in_words() -> None:
    """Half as much room to each side of 50 and 15%: 65 fits with anything over 32."""
    page = Chapter(EDITION, "personnel")
    assert page.verdict("dienjaar-delen") == "Dat past bij elkaar."
    wide = Chapter(EDITION, "personnel", rounding=rounding_of(50))
    said = wide.verdict("dienjaar-delen")
    assert isinstance(said, str)
    assert said.startswith("Dat past bij elkaar. Dat zegt weinig: door de gekozen ruimte")
    assert page.verdict("no-such-rule") == Missing(frozenset({"controle no-such-rule"}))


def test_a_count_of_nothing_is_no_finding(page: Chapter, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[object] = []
    monkeypatch.setattr("kamerboek.chapter.page.hand_on", lambda _, block: handed.append(block))
    for count in (0, 1):
        found = page.count(["22"][:count], f"niet-openbaar-{count}", "antwoord", "antwoorden", "f")
        with naming({"zelf": found}):
            page.finding("{zelf}", "{zelf:noemt|noemen} iets wat niet openbaar is")
    assert [as_text(each.number) for each in handed if isinstance(each, Finding)] == ["1 antwoord"]


def said_of(figure: Figure) -> str:
    """Return what a figure says that it is."""
    return figure.origin.formula if isinstance(figure.origin, Counted) else figure.label


@over(
    ("questions", "coded", "said"),
    [
        (1, 0, "voor de ene vraag van dit thema.*"),
        (2, 1, "voor alle vragen van dit thema: 1 van de 2 vragen.*"),
        (0, 1, "voor alle vragen: 1 van de 63 vragen.*"),
    ],
)
def test_of_how_many_questions_it_is_coded(questions: int, coded: int, said: str) -> None:
    page = Chapter(EDITION, "industry")
    page.questions = page.questions[:questions]
    with without_display() as shown:
        page._say_uncoded(coded)
    (gaps,) = [block.plain() for block in shown if isinstance(block, Block)]
    assert gaps == f"*Wat is gevraagd en gekregen, is nog niet gecodeerd {said}"


def test_of_how_many_questions_it_is_coded_is_a_figure(page: Chapter) -> None:
    page.questions = page.questions[:1]
    with without_display():
        page._say_uncoded(1)
    kept = {figure.key: figure for figure in page.figures.figures}
    done, total = kept["vragen-met-onderdelen"], kept["vragen-te-coderen"]
    assert (done.text, said_of(done)) == (
        "1 vraag",
        "aantal vragen waarvan de onderdelen zijn gecodeerd",
    )
    assert (total.text, said_of(total)) == (
        "1 vraag",
        "aantal vragen waarvan de onderdelen te coderen zijn",
    )


def test_the_day_of_the_answers_that_is_not_known_is_missing() -> None:
    edition = load_edition(EDITION, PROJECT)
    unknown = replace(edition, identity=replace(edition.identity, answered_on=None))
    page = Chapter(unknown, "industry")
    lacks = Missing(frozenset({"de dag van de antwoorden"}))
    assert page.answered_day() == page.answered_year("jaar") == lacks


def test_the_day_of_the_answers_is_a_figure(page: Chapter) -> None:
    day, year = page.answered_day(), page.answered_year("jaar")
    assert isinstance(day, Figure)
    assert isinstance(year, Figure)
    assert (day.key, said_of(day)) == ("dag-van-antwoorden", "dag van de antwoorden")
    assert isinstance(year.origin, Calculated)
    assert (year.key, year.text) == ("jaar", day.text[-4:])
    assert year.origin.remark == "het jaar van de antwoorden"


@pytest.mark.parametrize(
    ("which", "restated", "names"),
    [
        ("new", ("c",), [["b"]]),
        ("no_longer", ("c",), [["a"]]),
        ("restated", ("c",), [["c"]]),
        ("restated", Missing(frozenset({"iets"})), []),
    ],
)
def test_the_series_of_two_editions_that_are_asked_for(
    page: Chapter, which: Any, restated: Any, names: list[list[str]]
) -> None:
    whole: Any = SimpleNamespace(
        reported=SimpleNamespace(no_longer=("a",), new=("b",)),
        restated=restated,
        series_table=lambda _, name, caption, series: TableBlock(
            name, caption, ("Wat",), tuple(((each,),) for each in series)
        ),
    )
    with without_display() as shown:
        page.show_series(whole, "reeks", "Reeks", which)
        page.show_series(Missing(frozenset({"iets"})), "reeks", "Reeks", which)
        unreported: Any = SimpleNamespace(reported=Missing(frozenset({"iets"})))
        page.show_series(unreported, "reeks", "Reeks", which)
    tables = [each for each in shown if isinstance(each, TableBlock)]
    assert [[as_text(row[0]) for row in table.rows] for table in tables] == names
    assert [(table.name, table.caption) for table in tables] == [("reeks", "Reeks")] * len(names)


def test_what_was_asked_has_its_heading_where_nothing_is_split_yet() -> None:
    whole = load_edition(EDITION, PROJECT)
    bare = replace(whole, coding=replace(whole.coding, elements=(), files=frozenset({"themes"})))
    with without_display() as shown:
        Chapter(bare, "industry").asked()
    (heading,) = [each for each in shown if isinstance(each, Heading)]
    assert (heading.name, as_text(heading.text)) == ("gevraagd", "Gevraagd en gekregen")


def test_a_table_of_elsewhere_is_shown_where_it_has_rows(page: Chapter) -> None:
    filled = TableBlock("vol", "Vol", ("Wat",), ((("een",),),))
    empty = TableBlock("leeg", "Leeg", ("Wat",), ())
    with without_display() as shown:
        page.show_table(filled)
        page.show_table(empty)
        page.show_table(Missing(frozenset({"iets"})))
    assert shown == [filled]
