from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from lxml import html

from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result
from kamerboek.run import Value
from kamerboek.sweep import PlannedRun
from kamerboek.sweep.page import MOST_CHARTS, Failed, sweep_page
from kamerboek.sweep.series import Gathered
from kamerboek.sweep.table import SweepTable, wide_table


def result(name: str, value: float | None, lower: float = 0.0, upper: float = 1.0) -> Result:
    return Result(
        "result", name, f"{value}%", value, lower, upper, "percent", formula=f"formule van {name}"
    )


Ran = tuple[PlannedRun, Outcome]


def outcome(*results: Result, **values: Value) -> Ran:
    return PlannedRun(values), Outcome(results)


def test_a_row_is_a_result_of_a_run_and_a_failed_run_is_a_row_with_its_reason() -> None:
    table = SweepTable(["width", "on"])
    results = (result("a", 12.5), result("b", None), Result("verdict", "rule", "fits"))
    table.add(1, PlannedRun({"width": 1e-07, "on": True}), Outcome(results))
    failed = Outcome(reason="cell 3: ValueError: no")
    table.add(2, PlannedRun({"width": 0.1, "on": False}), failed)
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [(row["run"], row["kind"], row["result"], row["value"]) for row in rows] == [
        ("1", "result", "a", "12.5"),
        ("1", "result", "b", ""),
        ("1", "verdict", "rule", ""),
        ("2", "", "", ""),
    ]
    assert (rows[0]["width"], rows[0]["on"], rows[0]["outcome"]) == ("0.0000001", "true", "ok")
    assert rows[2]["text"] == "fits"
    assert rows[3]["outcome"] == "failed"
    assert rows[3]["reason"] == "cell 3: ValueError: no"


def test_a_wide_row_is_a_run_with_every_result() -> None:
    gathered = Gathered()
    runs = [PlannedRun({"width": 1, "note": "x"}), PlannedRun({"width": 2, "note": "x"})]
    gathered.add(0, (result("a", 12.5), result("b", None)))
    gathered.add(1, (result("a", 13.0),))
    assert wide_table(runs, gathered) == "run,width,note,a,b\n1,1,x,12.5,\n2,2,x,13,\n"


def test_a_parameter_called_as_a_column_is_refused() -> None:
    with pytest.raises(KamerboekError, match="parameter value"):
        SweepTable(["value"])


def page(ran: list[Ran]) -> html.HtmlElement:
    gathered = Gathered()
    for index, (_, done) in enumerate(ran):
        gathered.add(index, done.results)
    failed = [Failed(planned.values, done.reason) for planned, done in ran if done.reason]
    values = [planned.values for planned, _ in ran]
    return html.fromstring(sweep_page("made-up", values, gathered, failed, "results.csv"))


def test_a_result_that_changes_is_drawn_and_one_that_does_not_is_not() -> None:
    shown = page(
        [
            outcome(result("grows", number, number - 1, number + 1), result("stays", 5.0), n=number)
            for number in (1, 2, 3)
        ]
    )
    assert [each.text for each in shown.findall(".//h2")] == ["grows"]
    assert "formule van grows" in shown.xpath("string(//p[@class='formula'])")
    assert len(shown.findall(".//svg")) == 1
    assert shown.find(".//a").get("href") == "results.csv"


def test_a_second_parameter_makes_lines_and_a_third_charts() -> None:
    outcomes = [
        outcome(result("r", n + len(reading) + year), n=n, reading=reading, year=year)
        for n in (1, 2, 3)
        for reading in ("whole", "part")
        for year in (2025, 2026)
    ]
    shown = page(outcomes)
    held = [each.text for each in shown.xpath("//p[@class='held']")]
    assert held == ["Bij year = 2025", "Bij year = 2026"]
    drawn = "".join(shown.itertext("text"))
    assert "reading = whole" in drawn
    assert "reading = part" in drawn


def test_a_parameter_that_makes_no_difference_is_left_out_of_a_chart() -> None:
    outcomes = [
        outcome(
            result("same", float(n)), result("other", float(n + len(reading))), n=n, reading=reading
        )
        for n in (1, 2)
        for reading in ("whole", "part", "none")
    ]
    shown = page(outcomes)
    drawn = {
        heading.text: "".join(svg.itertext("text"))
        for heading, svg in zip(shown.findall(".//h2"), shown.findall(".//svg"), strict=True)
    }
    assert "reading" not in drawn["same"]
    assert "reading = whole" in drawn["other"]


def test_without_a_number_each_combination_is_a_bar() -> None:
    shown = page([outcome(result("r", 1.0), reading="a"), outcome(result("r", 2.0), reading="b")])
    drawn = "".join(shown.itertext("text"))
    assert "reading = a" in drawn
    assert "2.0%" in drawn


def test_a_failed_run_stands_on_the_page_with_its_reason_as_text() -> None:
    shown = page(
        [(PlannedRun({"n": 1}), Outcome(reason="<b>cell 3</b>")), outcome(result("r", 1.0), n=2)]
    )
    assert "<b>cell 3</b>" in shown.text_content()
    assert "Niet gelukt: 1." in shown.text_content()
    assert "Geen uitkomst verandert over de reeks." in shown.text_content()


def test_a_page_has_an_end() -> None:
    many = [
        outcome(*(result(f"r{k}", float(n + k)) for k in range(MOST_CHARTS + 5)), n=n)
        for n in (1, 2)
    ]
    shown = page(many)
    assert len(shown.findall(".//svg")) == MOST_CHARTS
    assert "Er zijn meer uitkomsten" in shown.text_content()


def test_an_open_end_and_a_range_without_a_value_are_drawn() -> None:
    ends = [(1.5, None, 2.0), (2.0, 1.0, None), (None, 3.0, 4.0)]
    shown = page(
        [
            outcome(replace(result("r", value), lower=lower, upper=upper), n=n)
            for n, (value, lower, upper) in enumerate(ends)
        ]
    )
    assert [each.text for each in shown.findall(".//h2")] == ["r"]
