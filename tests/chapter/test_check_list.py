"""The rules of an edition with what came of each, and numbers that stand in two places."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.chapter.check_list import VERDICTS, CheckList, elsewhere_table, repeated
from kamerboek.checks import load_checks, run_check
from kamerboek.edition.context import load_context
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister, Interval
from kamerboek.prose import TableBlock, as_text
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def indicators(edition: Edition) -> Indicators:
    return indicators_of(edition)


@pytest.fixture(scope="module")
def checks(edition: Edition, indicators: Indicators) -> CheckList:
    rules = load_checks(edition, PROJECT)
    return CheckList(edition, tuple(run_check(rule, edition, indicators) for rule in rules))


def test_each_rule_has_one_outcome_and_one_place(checks: CheckList) -> None:
    apart = [len(checks.of(verdict).results) for verdict in VERDICTS]
    assert apart == [0, 24, 23, 10]
    marks = checks.units()
    assert [unit.number for _, _, unit in marks] == [str(n) for n in range(1, 58)]
    assert {column for _, column, _ in marks} <= set(checks.columns())
    assert {row for row, _, _ in marks} == set(checks.rows())


def test_a_count_is_about_the_questions_of_the_rules(checks: CheckList) -> None:
    """Two rules are about the Alert State alone, one about the measure: all of question 63."""
    alert = CheckList(
        checks.edition, tuple(each for each in checks.results if "Alert" in each.check.title)
    )
    figure = alert.counted(FigureRegister(), "alert", "over de Alert State")
    assert (figure.text, figure.questions) == ("1 controle", ("63",))


def test_the_sides_of_the_totals_are_kept_once(checks: CheckList) -> None:
    """6,45 / 0,375 to 6,55 / 0,365 by the Dutch figures; 13,75 / 0,785 to 13,85 / 0,775."""
    left, right = checks.sides("routes")["Totaal gecontracteerd in 2025"]
    assert [float(end) for end in (left.interval.lower, left.interval.upper) if end] == (
        pytest.approx([6.45e9 / 0.375, 6.55e9 / 0.365])
    )
    assert [float(end) for end in (right.interval.lower, right.interval.upper) if end] == (
        pytest.approx([13.75e9 / 0.785, 13.85e9 / 0.775])
    )
    register = FigureRegister()
    checks.keep_sides(register)
    keys = [figure.key for figure in register.figures]
    assert left.key in keys
    assert len(keys) == len(set(keys))


def test_the_table_has_a_row_for_each_rule(checks: CheckList) -> None:
    rows = [[as_text(cell) for cell in row] for row in checks.table.rows]
    assert len(rows) == 57
    assert rows[0] == ["1", "Totaal gecontracteerd in 2025", "past", "22"]


def test_an_entry_quotes_the_words_by_where_they_stand(checks: CheckList) -> None:
    """59,70% stands in question 56; the entry says so and ends with where its words stand."""
    (entry,) = [each for each in checks.entries().items if each.name == "controle-daling-omslag"]
    assert as_text(entry.text).endswith(" (bij vraag 56.)")
    (other,) = [each for each in checks.entries().items if each.name == "controle-helft-van-2024"]
    assert as_text(other.text).endswith(" (bij vragen 22 en 30.)")
    for each in checks.entries().items:
        for quote in each.quotations:
            question = checks.edition.question(quote.question)
            text = question.answer_text if quote.part == "antwoord" else question.question_text
            assert " ".join(quote.text.split()) in " ".join((text or "").split())
    parts = [quote.part for each in checks.entries().items for quote in each.quotations]
    assert set(parts) == {"vraag", "antwoord"}


def test_numbers_in_two_places_leave_what_both_allow(indicators: Indicators) -> None:
    """21% in the answer and 21,42% in a question: 21,415 to 21,425 lies within 20,5 to 21,5."""
    found = repeated(indicators)
    rows = [[as_text(cell) for cell in row] for row in found.table.rows]
    assert found.count == len(rows) == 3
    assert not any("niet volledig gereed" in row[0] for row in rows)  # which answer 26 denies
    assert found.clashes == ()
    (share,) = [row for row in rows if "gecontracteerde bedrag" in row[0]]
    assert share[1:] == ["21% en 21,42%", "21,42%"]


def test_numbers_that_exclude_each_other_clash(indicators: Indicators) -> None:
    """As if one of the two said 30% exactly."""
    rows = list(indicators.rows)
    place = next(
        n
        for n, row in enumerate(rows)
        if row.code.indicator == "orders_netherlands_share" and row.code.period == "2024"
    )
    moved = replace(rows[place].figure, interval=Interval.point(30))
    rows[place] = replace(rows[place], figure=moved)
    found = repeated(replace(indicators, rows=tuple(rows)))
    assert len(found.clashes) == 1
    assert found.count == 3
    said = [as_text(row[2]) for row in found.table.rows]
    assert said.count("sluiten elkaar uit") == 1


def test_numbers_of_one_name_in_two_units_are_not_put_together(indicators: Indicators) -> None:
    """As if one of the two places of the share of 2024 counted euros."""
    rows = list(indicators.rows)
    place = next(
        n
        for n, row in enumerate(rows)
        if (row.code.indicator, row.code.period) == ("orders_netherlands_share", "2024")
    )
    rows[place] = replace(rows[place], figure=replace(rows[place].figure, unit="eur"))
    found = repeated(replace(indicators, rows=tuple(rows)))
    assert found.count == 2
    assert not any("gecontracteerde bedrag" in as_text(row[0]) for row in found.table.rows)


def test_figures_of_others_have_their_source() -> None:
    context = load_context("stand-van-defensie", PROJECT)
    table = elsewhere_table(context)
    assert len(table.rows) == len(context) > 0
    first = [as_text(cell) for cell in table.rows[0]]
    assert first[2] == context[0].figure.text
    assert context[0].row.publisher in first[3]


def head_of(table: TableBlock) -> tuple[str, str, list[str], str]:
    """Return what a table is called and what it rests on: name, caption, columns, origin."""
    columns = [as_text(each) for each in table.columns]
    return table.name, table.caption, columns, as_text(table.origin)


def test_how_the_tables_are_called(checks: CheckList, indicators: Indicators) -> None:
    assert head_of(checks.table) == (
        "controles",
        "Alle controles",
        ["Nummer", "Controle", "Uitkomst", "Vraag"],
        "de regels van deze uitgave; wat van elk komt, staat erbij in woorden",
    )
    assert head_of(repeated(indicators).table) == (
        "dubbel-genoemd",
        "Getallen die op meer plaatsen staan, en wat samen mogelijk blijft",
        ["Wat het is", "Zoals afgedrukt", "Samen"],
        "de genoemde plaatsen; welke over hetzelfde gaan, is een keuze van dit boek; afgeronde "
        "getallen laten samen alleen over wat bij elk past",
    )
    assert head_of(elsewhere_table([])) == (
        "elders",
        "Cijfers van elders, met hun bron",
        ["Wat", "Peildatum", "Cijfer", "Bron", "Opmerking"],
        "de genoemde bronnen; het adres van elk staat bij waar de getallen vandaan komen",
    )
