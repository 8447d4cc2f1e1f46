from __future__ import annotations

import csv
import io
import math
from dataclasses import replace

import altair as alt
import pandas as pd
import pytest
from lxml import html

from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result
from kamerboek.run import Value
from kamerboek.sweep import PlannedRun
from kamerboek.sweep import page as page_module
from kamerboek.sweep.page import (
    MOST_CHARTS,
    MOST_DRAWN,
    MOST_FAILED,
    Concluded,
    Failed,
    is_drawn_whole,
    sweep_page,
)
from kamerboek.sweep.series import Gathered
from kamerboek.sweep.spread import spread_of
from kamerboek.sweep.table import SweepTable, refuse_column_names, write_wide_table
from tests.rows import over


def result(name: str, value: float | None, lower: float = 0.0, upper: float = 1.0) -> Result:
    return Result(
        "result", name, f"{value}%", value, lower, upper, "percent", formula=f"formule van {name}"
    )


Ran = tuple[PlannedRun, Outcome]


def outcome(*results: Result, **values: Value) -> Ran:
    return PlannedRun(values), Outcome(results)


def test_a_row_is_a_result_of_a_run_and_a_failed_run_is_a_row_with_its_reason() -> None:
    file = io.BytesIO()
    table = SweepTable(["width", "on"], file)
    results = (result("a", 12.5), result("b", None), Result("verdict", "rule", "fits"))
    table.add(1, PlannedRun({"width": 1e-07, "on": True}), Outcome(results))
    failed = Outcome(reason="cell 3: ValueError: no")
    table.add(2, PlannedRun({"width": 0.1, "on": False}), failed)
    rows = list(csv.DictReader(io.StringIO(file.getvalue().decode())))
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
    gathered.add(1, (result("b", 13.0), result("c", 0.5)))
    file = io.BytesIO()
    write_wide_table(file, runs, gathered)
    assert file.getvalue().decode() == "run,width,note,a,b,c\n1,1,x,12.5,,\n2,2,x,,13,0.5\n"


def test_a_parameter_called_as_a_column_is_refused() -> None:
    with pytest.raises(KamerboekError, match="parameter value"):
        refuse_column_names(["width", "value"])


def page(ran: list[Ran]) -> html.HtmlElement:
    values = [planned.values for planned, _ in ran]
    gathered = Gathered(with_texts=is_drawn_whole(values))
    for index, (_, done) in enumerate(ran):
        gathered.add(index, done.results)
    failed = [Failed(planned.values, done.reason) for planned, done in ran if done.reason]
    return html.fromstring(
        sweep_page("made-up", values, gathered, failed, "results.csv", Concluded())
    )


def test_every_form_of_chart_is_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not checked again for each that is drawn."""
    charts: list[alt.LayerChart] = []
    monkeypatch.setattr(page_module, "_svg", lambda chart: charts.append(chart) or "<svg/>")
    grid = [(n, reading) for n in (1, 2) for reading in ("whole", "part")]
    page([outcome(result("r", float(n), n - 1, n + 1), n=n) for n in (1, 2)])
    page([outcome(result("r", n + len(reading)), n=n, reading=reading) for n, reading in grid])
    page([outcome(result("r", float(len(reading))), reading=reading) for _, reading in grid[:2]])
    page([outcome(result("r", n * m), n=n, m=m) for n, m in ((1, 1), (1, 3), (2, 1), (2, 4))])
    page([outcome(result("r", n * m), n=n, m=m) for n, m in ((1, 1), (1, 3), (2, 7), (2, 7))])
    assert len(charts) == 5
    for chart in charts:
        chart.to_dict()


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
    held = [each.text for each in shown.xpath("//p[@class='note']")]
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


def test_lines_stand_in_the_order_of_the_values_and_an_empty_one_is_named() -> None:
    """The order of the runs is the analyst's own; letters do not change it."""
    outcomes = [
        outcome(result("r", n + len(reading)), n=n, reading=reading)
        for n in (1, 2)
        for reading in ("whole", "")
    ]
    assert labels(page(outcomes)) == ["reading = whole", "reading = (leeg)"]
    alone = [outcome(result("r", 1.0), reading=""), outcome(result("r", 2.0), reading="a")]
    assert labels(page(alone)) == ["reading = (leeg)", "reading = a"]


def test_a_bar_is_called_by_all_its_values() -> None:
    ran = [
        outcome(result("r", float(len(a + b))), reading=a, other=b)
        for a in ("a", "bb")
        for b in ("x", "yyy")
    ]
    assert labels(page(ran)) == [
        "reading = a; other = x",
        "reading = a; other = yyy",
        "reading = bb; other = x",
        "reading = bb; other = yyy",
    ]


def labels(shown: html.HtmlElement) -> list[str]:
    """Return what the lines or bars of charts are called, each once."""
    texts = shown.itertext("text")
    return list(dict.fromkeys(each for each in texts if each.startswith("reading =")))


@over(
    ("count", "shown"),
    [
        (3, "0, 1, 2"),
        (12, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"),
        (13, "0, 1, 2, 3, 4, …, 12"),
    ],
)
def test_of_many_values_of_a_parameter_the_first_and_the_last_are_named(
    count: int, shown: str
) -> None:
    said = page([outcome(result("r", float(n)), n=n) for n in range(count)]).text_content()
    assert f"n{shown} r " in " ".join(said.split())


def test_two_runs_that_differ_are_spread_over() -> None:
    """Of one number in each there is nothing to spread; of two there is."""
    numbers = {"n": [1, 2], "value": [1.0, 2.0], "lower": [1.0, 2.0], "upper": [1.0, 2.0]}
    spread = spread_of(pd.DataFrame(numbers), {"n": [1, 2]})
    assert spread is not None
    assert spread.rows["value"].to_list() == [1.0, 2.0]


def test_a_failed_run_stands_on_the_page_with_its_reason_as_text() -> None:
    shown = page(
        [(PlannedRun({"n": 1}), Outcome(reason="<b>cell 3</b>")), outcome(result("r", 1.0), n=2)]
    )
    assert "<b>cell 3</b>" in shown.text_content()
    assert "Niet gelukt: 1." in shown.text_content()
    assert "Geen uitkomst verandert over de reeks." in shown.text_content()


def test_where_no_run_succeeds_nothing_is_said_of_results() -> None:
    shown = page([(PlannedRun({"n": n}), Outcome(reason="cell 3")) for n in (1, 2)])
    assert "Er is geen uitkomst." in shown.text_content()
    assert "verandert" not in shown.text_content()


def test_a_page_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "_svg", lambda _: "<svg/>")
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


def test_runs_that_are_no_grid_are_drawn_as_what_they_spread_over() -> None:
    # By hand: the means of r at n are 10 and 30, those at m are 15 and 80/3.
    ran = [
        outcome(result("r", value, value - 1, value + 1), result("stays", 5.0), n=n, m=m)
        for n, m, value in ((1, 1, 10.0), (1, 3, 10.0), (2, 1, 20.0), (2, 3, 30.0), (2, 3, 40.0))
    ]
    shown = page(ran)
    assert [each.text for each in shown.findall(".//h2")] == ["r"]
    assert "Over alle runs" in shown.xpath("string(//p[@class='note'])")
    drawn = "".join(shown.find(".//svg").itertext("text", "title"))
    assert "30%" in drawn  # the median at the end of the line
    assert "n" in [each.text for each in shown.iter("text")]
    assert "m" not in [each.text for each in shown.iter("text")]


def test_a_spread_goes_from_the_least_to_the_most_of_all_runs_there() -> None:
    numbers = {
        "n": [1, 1, 2, 2],
        "value": [4.0, 8.0, 1.0, math.nan],
        "lower": [3.0, 8.0, 0.0, 2.0],
        "upper": [5.0, 9.0, 2.0, math.nan],
    }
    spread = spread_of(pd.DataFrame(numbers), {"n": [1, 2]})
    assert spread is not None
    assert spread.rows.loc[1].to_list() == [6.0, 3.0, 9.0]
    # Of the last only the lower end is known: no end above, and 2 stands for it in the median.
    assert spread.rows.loc[2, ["value", "lower"]].to_list() == [1.5, 0.0]
    assert math.isnan(spread.rows.loc[2, "upper"])
    below = spread_of(pd.DataFrame(numbers | {"lower": [3.0, 8.0, 0.0, math.nan]}), {"n": [1, 2]})
    assert below is not None
    assert below.rows.loc[1].to_list() == [6.0, 3.0, 9.0]
    assert math.isnan(below.rows.loc[2, "lower"])  # nor one below
    same = pd.DataFrame({"n": [1, 2], "value": [1.0, 1.0], "lower": [1.0] * 2, "upper": [1.0] * 2})
    assert spread_of(same, {"n": [1, 2]}) is None


def test_a_page_does_not_grow_with_the_runs() -> None:
    pages = [
        [outcome(result("r", n % 97 + 0.5), n=n) for n in range(count)]
        + [(PlannedRun({"n": -n}), Outcome(reason="no")) for n in range(1, count)]
        for count in (MOST_DRAWN, 4 * MOST_DRAWN)
    ]
    texts = [html.tostring(page(ran)) for ran in pages]
    assert abs(len(texts[0]) - len(texts[1])) < 2000
    shown = html.fromstring(texts[1])
    assert len(shown.findall(".//svg")) == 1
    assert f"de eerste {MOST_FAILED} van {4 * MOST_DRAWN - 1}" in shown.text_content()
