"""Columns from zero."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.charts import columns, context
from kamerboek.charts.style import BLUE, ORANGE, PAPER
from kamerboek.figures import Interval
from kamerboek.prose import as_text
from tests.charts.figures import MISSING, euros, people, percent, ranged
from tests.charts.seen import coloured, faults, marks, text_at, written

SHARES = {
    "2023": percent("a", "59.70", "59,70%", part="question", question="56"),
    "2024": percent("b", "20", "20%", part="question", question="56"),
    "2025": percent("c", "40", "40%", "5"),
}
HALF = percent("g", "50", "circa de helft", "5", question="25")


def test_columns_stand_on_zero_and_are_as_high_as_their_values() -> None:
    drawing = columns(SHARES)
    for chart in (drawing.wide, drawing.narrow):
        columns_of = marks(chart, "rect")
        feet = {round(row["y2"] + (1 if row["fill"] == PAPER else 0), 1) for row in columns_of}
        (zero,) = feet
        assert abs(zero - text_at(chart, "0%")["y"]) < 0.1
        height = {row["tooltip"]: zero - row["y"] for row in columns_of}
        twenty, forty = (
            next(height[each] for each in height if each.startswith(value))
            for value in ("20%", "40%")
        )
        assert forty == pytest.approx(2 * (twenty + 1), abs=0.1)  # an outline lies inside its edge


def test_what_stands_in_a_question_only_is_an_outline() -> None:
    fills = [row["fill"] for row in marks(columns(SHARES).wide, "rect")]
    assert fills == [PAPER, PAPER, BLUE]


def test_the_room_of_a_column_is_a_streak_and_small_room_is_not_drawn() -> None:
    values = SHARES | {"2026": percent("d", "40", "40,0%", "0.1")}
    chart = columns(values).wide
    uprights = [row for row in marks(chart, "rule") if row["x"] == row["x2"]]
    assert len({row["x"] for row in uprights}) == 1
    sixty = text_at(chart, "0%")["y"] - text_at(chart, "60%")["y"]
    length = abs(uprights[0]["y"] - uprights[0]["y2"])
    assert length == pytest.approx(sixty / 6, abs=0.1)  # 35 to 45


def test_a_goal_is_a_line_with_a_band_and_words() -> None:
    drawing = columns(SHARES, goal=HALF, goal_words="doel, zonder jaar")
    for chart in (drawing.wide, drawing.narrow):
        (band,) = [row for row in marks(chart, "rect") if row["fill"] == ORANGE]
        line = next(row for row in coloured(chart, "rule", ORANGE) if row["x2"] - row["x"] > 30)
        assert band["y"] < line["y"] < band["y2"]
        assert line["y"] == pytest.approx((band["y"] + band["y2"]) / 2, abs=0.1)
    assert "doel, zonder jaar: circa de helft" in written(drawing)[1]
    assert columns(SHARES, goal=MISSING).form.goal is None


def test_missing_columns_are_left_out_and_nothing_is_drawn_of_nothing() -> None:
    drawing = columns({"2024": MISSING, "2025": SHARES["2025"]})
    assert [row[0] for row in drawing.table("t", "T").rows] == [("2025",)]
    assert columns({"2024": MISSING}) is None
    assert columns(lambda: {"2024": MISSING}).empty


def test_a_column_without_an_end_points_on() -> None:
    """`meer dan 20`: the column ends at the bound and an arrow goes on."""
    figure = ranged("grens", Interval.more_than(20), "meer dan 20%", value=20)
    chart = columns({"a": figure, "b": percent("b", "40", "40%")}).wide
    (arrow,) = marks(chart, "point")
    column = next(row for row in marks(chart, "rect") if row["tooltip"].startswith("meer"))
    assert arrow["shape"] == "triangle-up"
    assert arrow["y"] < column["y"]


def test_only_a_range_was_printed() -> None:
    chart = columns({"a": ranged("r", Interval(Fraction(27), Fraction(30)), "27 tot 30%")}).wide
    assert marks(chart, "rect") == []
    assert text_at(chart, "27 tot 30%")


def test_the_description_says_axis_values_and_goal() -> None:
    drawing = columns(SHARES, goal=HALF, goal_words="doel, zonder jaar")
    assert as_text(drawing.description) == (
        "Kolommen vanaf nul op een as van 0 tot 60%. 2023: 59,70%, komt alleen uit een vraag. "
        "2024: 20%, komt alleen uit een vraag. 2025: 40%, ruimte 35 tot 45%. "
        "Doel, zonder jaar: circa de helft, ruimte 45 tot 55%."
    )


def test_the_values_that_are_told_are_written_first() -> None:
    numbers = {n: people(f"p{n}", n * 1111) for n in range(1, 21)}
    values = {str(n): each if n == 7 else context(each) for n, each in numbers.items()}
    drawing = columns(values, categories="lengte van de aanloop, in jaren")
    wide, narrow = written(drawing)
    assert "7.777" in wide
    assert "7.777" in narrow
    assert faults(drawing) == []


HARD = {
    "many years": {str(2005 + n): people(f"p{n}", 1000 + 37 * n) for n in range(21)},
    "long names": {
        name: euros(str(place), str(4000 + 900 * place), f"{place} miljard euro en een beetje")
        for place, name in enumerate(
            ("eerste halfjaar van het jaar 2024", "arbeidsongeschiktheidsverzekeringen", "c", "d")
        )
    },
    "below zero": {"a": percent("a", "-3", "−3%", "1"), "b": percent("b", "9", "9%", "5")},
    "all equal": {str(n): percent(f"p{n}", "37", "37%") for n in range(8)},
    "all zero": {str(n): percent(f"p{n}", "0", "0%") for n in range(2)},
    "huge and tiny": {
        "a": euros("a", "9000000", "9.000 miljard euro"),
        "b": euros("b", "0.000001", "1 euro"),
    },
}


@pytest.mark.parametrize("name", HARD)
def test_words_stay_inside_and_apart(name) -> None:
    assert faults(columns(HARD[name], categories="een titel onder de kolommen")) == []


@pytest.mark.parametrize("value", ["0", "50", "400"])
def test_the_words_of_a_goal_stay_inside(value) -> None:
    aim = percent("g", value, "een van de allerlangste doelen die er ooit ergens zijn genoemd")
    assert faults(columns(SHARES, goal=aim)) == []


def test_years_that_do_not_fit_side_by_side_are_left_out_and_not_cut() -> None:
    values = {str(year): people(f"p{year}", year) for year in range(2001, 2025)}
    bold = [row["text"] for row in marks(columns(values).narrow, "text") if row["y"] > 200]
    years = [text for text in bold if text in values]
    assert "2024" in years
    assert 3 <= len(years) < 24
    assert not [text for text in bold if "-" in text]
