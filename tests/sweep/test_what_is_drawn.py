"""Which charts the page of a sweep has, of which points and with which names; none is drawn."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from lxml import html

from kamerboek.chapter import Choice
from kamerboek.chapter.conclusions import Conclusion, Turned
from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result
from kamerboek.run import Value
from kamerboek.sweep import Concluding, PlannedRun
from kamerboek.sweep import page as page_module
from kamerboek.sweep.conclude import conclusions_csv, verdicts_of
from kamerboek.sweep.kept import KeptRuns
from kamerboek.sweep.page import SPREAD, Concluded, Failed, is_drawn_whole, sweep_page
from kamerboek.sweep.series import Gathered
from kamerboek.sweep.spread import is_numbers, spread_of
from kamerboek.sweep.table import SweepTable, refuse_column_names
from tests.rows import over


def result(value: float | None, *, key: str = "r", room: float = 0.5) -> Result:
    lower, upper = (None, None) if value is None else (value - room, value + room)
    return Result("result", key, f"{value} keer", value, lower, upper, "times", formula="a × b")


Drawn = tuple[str, str, list[tuple[str, list[Any]]]]
"""What a chart is made with: its parameter along the axis, its note, and its lines or dots."""


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give what makes the page of runs, and the charts that it asks for."""
    asked: list[Drawn] = []

    def told(point: Any) -> tuple[Any, str, str]:
        value = None if point.value is None else float(point.value)
        return value, point.text, point.room

    def lines(series: Mapping[str, Any], *, along: Any, unit: str) -> Any:
        points = [(name, [(at, *told(each)) for at, each in own]) for name, own in series.items()]
        asked.append((along.title, unit, points))
        return SimpleNamespace(wide="lines")

    def dots(rows: Mapping[str, Any], *, unit: str) -> Any:
        asked.append(("", unit, [(name, [told(each)]) for name, each in rows.items()]))
        return SimpleNamespace(wide="dots")

    def made(ran: Sequence[tuple[Mapping[str, Value], Sequence[Result]]]) -> html.HtmlElement:
        asked.clear()
        values = [each for each, _ in ran]
        gathered = Gathered(with_texts=is_drawn_whole(values))
        for index, (_, results) in enumerate(ran):
            gathered.add(index, tuple(results))
        text = sweep_page("proef", values, gathered, [], "results.csv", Concluded())
        return html.fromstring(text)

    monkeypatch.setattr(page_module, "lines", lines)
    monkeypatch.setattr(page_module, "dots", dots)
    monkeypatch.setattr(page_module, "_svg", lambda chart: f"<svg>{chart}</svg>")
    return SimpleNamespace(made=made, asked=asked)


def notes(shown: html.HtmlElement) -> list[str]:
    return [each.text for each in shown.xpath("//p[@class='note']")]


def test_a_line_has_a_point_for_each_run_in_the_order_of_the_axis(page: Any) -> None:
    shown = page.made([({"n": n}, [result(2.0 * n)]) for n in (3, 1, 2)])
    assert page.asked == [
        (
            "n",
            "times",
            [
                (
                    "r",
                    [
                        (1, 2.0, "2.0 keer", "1,5 tot 2,5 keer"),
                        (2, 4.0, "4.0 keer", "3,5 tot 4,5 keer"),
                        (3, 6.0, "6.0 keer", "5,5 tot 6,5 keer"),
                    ],
                )
            ],
        )
    ]
    assert notes(shown) == []
    assert shown.xpath("string(//p[@class='formula'])") == "Bij de eerste waarden: a × b"
    said = " ".join(shown.find("body").text_content().split())
    assert "Reeks: proef Dit hoofdstuk is 3 keer gedraaid" in said
    assert shown.find(".//title").text == "Reeks: proef"
    assert shown.find(".//div").get("aria-label") == (
        "r over de reeks; de getallen staan in de tabel"
    )


@over(
    ("words", "apart"),
    [
        # Four values or fewer are lines of one chart; more are charts of their own.
        (["a", "b", "c", "d"], True),
        (["a", "b", "c", "d", "e"], False),
    ],
)
def test_few_values_are_lines_and_more_are_charts(words: list[str], apart: bool) -> None:
    assert (page_module._apart({"word": words}) == "word") == apart


def test_what_is_neither_along_nor_apart_makes_charts_of_its_own(page: Any) -> None:
    """The number with the most values is along; the first with few values are lines."""
    shown = page.made(
        [
            ({"few": few, "word": word, "n": n}, [result(few + n + len(word))])
            for few in (1, 2)
            for word in ("x", "yy")
            for n in (1, 2, 3)
        ]
    )
    assert notes(shown) == ["Bij word = x", "Bij word = yy"]
    assert [[name for name, _ in series] for _, _, series in page.asked] == [
        ["few = 1", "few = 2"],
        ["few = 1", "few = 2"],
    ]
    assert [at for at, *_ in page.asked[1][2][0][1]] == [1, 2, 3]
    assert [each for _, each, *_ in page.asked[1][2][0][1]] == [4.0, 5.0, 6.0]
    assert [each.get("aria-label") for each in shown.iter("div")] == [
        "r over de reeks (Bij word = x); de getallen staan in de tabel",
        "r over de reeks (Bij word = yy); de getallen staan in de tabel",
    ]


def test_without_a_number_each_combination_is_a_row(page: Any) -> None:
    page.made(
        [
            ({"on": on, "word": word}, [result(on + len(word))])
            for on in (False, True)
            for word in ("", "yy")
        ]
    )
    ((_, unit, rows),) = page.asked
    assert unit == "times"
    assert [(name, each[0][0]) for name, each in rows] == [
        ("on = False; word = (leeg)", 0.0),
        ("on = False; word = yy", 2.0),
        ("on = True; word = (leeg)", 1.0),
        ("on = True; word = yy", 3.0),
    ]


def test_of_what_a_parameter_does_not_change_one_run_is_drawn(page: Any) -> None:
    page.made([({"n": n, "idle": idle}, [result(float(n))]) for n in (1, 2) for idle in "ab"])
    ((_, _, series),) = page.asked
    assert [(name, [at for at, *_ in own]) for name, own in series] == [("r", [1, 2])]


def test_what_is_the_same_but_for_its_room_differs(page: Any) -> None:
    shown = page.made([({"n": n}, [result(5.0, room=n)]) for n in (1, 2)])
    assert [each.text for each in shown.findall(".//h2")] == ["r"]


def test_a_value_that_is_not_known_and_an_end_that_is_open(page: Any) -> None:
    ends: list[tuple[float | None, float | None, float | None]] = [
        (1.5, None, 2.0),
        (2.0, 1.0, None),
        (None, 3.0, 4.0),
    ]
    page.made(
        [
            ({"n": n}, [replace(result(value), lower=lower, upper=upper)])
            for n, (value, lower, upper) in enumerate(ends)
        ]
    )
    ((_, _, series),) = page.asked
    assert [(value, room) for _, value, _, room in series[0][1]] == [
        (1.5, "hoogstens 2 keer, zonder ondergrens"),
        (2.0, "minstens 1 keer, zonder bovengrens"),
        (None, "3 tot 4 keer"),
    ]


def test_runs_that_are_no_grid_are_told_by_their_median(page: Any) -> None:
    """By hand: the means at n are 10 and 30, those at m are 15 and 80/3."""
    shown = page.made(
        [
            ({"n": n, "m": m}, [result(value, room=1), result(5.0, key="stays")])
            for n, m, value in ((1, 1, 10), (1, 3, 10), (2, 1, 20), (2, 3, 30.04), (2, 3, 40))
        ]
    )
    assert notes(shown) == [SPREAD]
    ((_, unit, series),) = page.asked
    assert (unit, series) == (
        "times",
        [
            (
                "r",
                [
                    (1, 10.0, "10 keer", "9 tot 11 keer"),
                    # Three digits of the median are told: 30.04 is 30.
                    (2, 30.04, "30 keer", "19 tot 41 keer"),
                ],
            )
        ],
    )
    words = page.made(
        [
            ({"word": word, "m": m}, [result(value)])
            for word, m, value in (("x", 1, 1.0), ("x", 2, 1.0), ("", 1, 9.0))
        ]
    )
    assert notes(words) == [SPREAD]
    ((_, _, rows),) = page.asked
    assert [name for name, _ in rows] == ["word = x", "word = (leeg)"]


def test_a_median_of_nothing_has_no_text() -> None:
    assert page_module._about(math.nan, "times") == ""
    assert page_module._about(1234.5, "persons") == "1.230"


@over(
    ("count", "whole"),
    [(1, True), (2, True), (1000, True), (1001, False)],
)
def test_up_to_a_thousand_runs_are_drawn_each(count: int, whole: bool) -> None:
    assert is_drawn_whole([{"n": n} for n in range(count)]) == whole


def test_combinations_that_lack_one_are_no_grid() -> None:
    grid: list[Mapping[str, Value]] = [{"n": n, "m": m} for n in (1, 2) for m in (1, 2)]
    assert is_drawn_whole(grid)
    assert not is_drawn_whole(grid[:3])


def test_of_more_failed_runs_than_a_hundred_the_first_hundred_stand_there() -> None:
    failed = [Failed({"n": n}, f"reden {n}") for n in range(101)]
    shown = {}
    for count in (100, 101):
        text = sweep_page("p", [{"n": 1}], [], failed[:count], "results.csv", Concluded())
        shown[count] = " ".join(html.fromstring(text).text_content().split())
    assert "n = 99reden 99" in shown[101]
    assert "reden 100" not in shown[101]
    assert "Dit zijn de eerste 100 van 101; de tabel heeft ze alle." in shown[101]
    assert "Dit zijn de eerste" not in shown[100]


def test_of_more_charts_than_sixty_the_first_sixty_stand_there(page: Any) -> None:
    for count, more in ((60, False), (61, True)):
        shown = page.made(
            [({"n": n}, [result(float(n), key=f"r{k}") for k in range(count)]) for n in (1, 2)]
        )
        assert len(shown.findall(".//svg")) == 60
        assert ("Er zijn meer uitkomsten" in shown.text_content()) == more


def test_what_turns_a_conclusion_is_said_as_its_choice_says_it() -> None:
    claim = Conclusion("rule", "regel", "Het past", {})
    said = Concluded([Turned(claim, 2, 5, {"pace": 6, "other": 1})], [Choice("pace", "Tempo")])
    assert said.rows == [("regel: Het past", "2 van 5", "Tempo: 6 en other = 1")]


# ---------------------------------------------------------------------------------- its numbers


@over(
    ("values", "numbers"),
    [([1, 2.5], True), ([1, True], False), ([1, "2"], False), (["a"], False)],
)
def test_truth_values_and_words_are_no_numbers(values: list[Value], numbers: bool) -> None:
    assert is_numbers(values) == numbers


@over(
    ("count", "middles"),
    [
        # Twelve values stand by themselves; thirteen go into twelve parts of equal width.
        (12, [float(n) for n in range(12)]),
        (13, [0.5 + n for n in range(12)]),
    ],
)
def test_many_values_of_a_parameter_go_into_parts(count: int, middles: list[float]) -> None:
    own = [float(n) for n in range(count)]
    points = pd.DataFrame({"n": own, "value": own, "lower": own, "upper": own})
    spread = spread_of(points, {"n": own})
    assert spread is not None
    assert spread.rows.index.to_list() == pytest.approx(middles)
    # The last of thirteen lies on the end of the last part: with the one before it.
    assert spread.rows["value"].to_list()[-1] == pytest.approx(11.0 if count == 12 else 11.5)


def test_many_words_stay_by_themselves() -> None:
    words = [f"w{n:02}" for n in range(13)]
    own = [float(n) for n in range(13)]
    points = pd.DataFrame({"word": words, "value": own, "lower": own, "upper": own})
    spread = spread_of(points, {"word": words})
    assert spread is not None
    assert (spread.is_number, spread.rows.index.to_list()) == (False, words)


def test_the_values_of_a_series_are_those_of_all_runs() -> None:
    gathered = Gathered()
    gathered.add(1, (result(2.0), Result("verdict", "regel", "past")))
    gathered.add(3, (result(None),))
    gathered.add(4, (result(8.0),))
    (series,) = gathered
    assert list(series.values_of(6)) == [None, 2.0, None, None, 8.0, None]
    assert list(series.frame.index) == [1, 3, 4]
    assert list(series.frame["text"]) == ["2.0 keer", "None keer", "8.0 keer"]
    (bare,) = gathered_without_texts()
    assert list(bare.frame.columns) == ["value", "lower", "upper"]


def gathered_without_texts() -> Gathered:
    gathered = Gathered(with_texts=False)
    gathered.add(0, (result(2.0),))
    return gathered


# ------------------------------------------------------------------------------------ its files


def test_every_column_of_a_row() -> None:
    file = io.BytesIO()
    table = SweepTable(["pace"], file)
    figure = replace(result(4.0), label="tempo ≈", text="4 keer")
    table.add(3, PlannedRun({"pace": 2}), Outcome((figure,)))
    table.add(4, PlannedRun({"pace": 3}), Outcome(reason="nee"))
    assert file.getvalue().decode("utf-8") == (
        "run,pace,outcome,reason,kind,result,label,value,lower,upper,unit,text\n"
        "3,2,ok,,result,r,tempo ≈,4,3.5,4.5,times,4 keer\n"
        "4,3,failed,nee,,,,,,,,\n"
    )


@over(
    "name",
    [
        *("run", "outcome", "reason", "kind", "result", "label"),
        *("value", "lower", "upper", "unit", "text"),
    ],
)
def test_no_parameter_is_called_as_a_column(name: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        refuse_column_names(["pace", name])
    assert str(refused.value) == (
        f"parameter {name}: the table of a sweep has a column of that name; rename it"
    )


def test_the_table_of_conclusions() -> None:
    claim = Conclusion("headline", "snel-1", "Traag, ja", {})
    assert conclusions_csv([Turned(claim, 2, 5, {"pace": 6, "share": 0.5})]) == (
        "kind,conclusion,text,holds,runs,breaks\n"
        'headline,snel-1,"Traag, ja",2,5,pace=6; share=0.5\n'
    )
    verdict = Result("verdict", "regel", "past")
    assert list(verdicts_of([result(1.0), verdict])) == [("regel", "past")]


def test_defaults_are_those_of_the_names_that_the_runs_set() -> None:
    concluding = Concluding({"pace": 2, "share": 0.5}, (), (), ())
    runs = [PlannedRun({"share": 0.1}), PlannedRun({"share": 0.2})]
    assert [dict(each.values) for each in concluding.with_defaults(runs)] == [
        {"share": 0.5},
        {"share": 0.1},
        {"share": 0.2},
    ]


def test_everything_of_a_result_is_kept(tmp_path: Path) -> None:
    whole = Result("result", "k", "tekst ≈", 1.5, 1, None, "times", "2025", ("1", "2"), "a", "b")
    kept = KeptRuns(tmp_path / "runs.jsonl")
    kept.add([("een", (whole,)), ("twee", ())])
    assert "een" in kept
    assert "drie" not in kept
    assert kept.read("een") == (whole,)
    again = KeptRuns(tmp_path / "runs.jsonl")
    assert (again.read("een"), again.read("twee")) == ((whole,), ())
