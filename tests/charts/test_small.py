"""Small drawings for the cards of a front page."""

from __future__ import annotations

from typing import Any

import altair as alt
import pytest

from kamerboek.charts import (
    SmallDrawing,
    goal,
    small_bars,
    small_columns,
    small_counts,
    small_gauge,
    small_ladder,
    small_stacked,
)
from kamerboek.charts.style import BLUE, ORANGE, PAPER, SMALL_WIDTH
from kamerboek.figures import Interval
from tests.charts.figures import MISSING, euros, people, percent, quoted, ranged
from tests.charts.seen import faults_of, marks, svg_of, texts_of


def chart(drawing: SmallDrawing | None) -> alt.LayerChart:
    """Return a small drawing, which must be valid Vega-Lite."""
    assert drawing is not None
    made = {name: each for name, each in drawing.specification.items() if name != "usermeta"}
    made_chart: alt.LayerChart = alt.LayerChart.from_dict(made)
    return made_chart


def boxes(drawing: SmallDrawing | None) -> list[dict[str, Any]]:
    return marks(chart(drawing), "rect")


SHARES = {
    "2023": percent("a", "60", "60%", part="question"),
    "2024": percent("b", "20", "20%", part="question"),
    "2025": percent("c", "40", "40%"),
}
COUNTS = {"met reden": quoted("a", "6", "count", "6"), "zonder": quoted("b", "8", "count", "8")}
NOW, AIM = euros("nu", "400", "ongeveer 400 miljoen"), euros("doel", "2000", "2 miljard")


def test_columns_are_as_high_as_their_values_and_open_where_a_question_says_them() -> None:
    drawing = small_columns(SHARES)
    columns = boxes(drawing)
    heights = [row["y2"] - row["y"] + (2 if row["fill"] == PAPER else 0) for row in columns]
    assert heights[1] == pytest.approx(heights[0] / 3, abs=0.1)
    assert heights[2] == pytest.approx(heights[0] * 2 / 3, abs=0.1)
    assert [row["fill"] for row in columns] == [PAPER, PAPER, BLUE]
    assert drawing.label == (
        "2023: 60%, komt alleen uit een vraag; 2024: 20%, komt alleen uit een vraag; 2025: 40%"
    )
    assert drawing.figures == tuple(SHARES.values())


def test_bars_begin_at_zero_and_say_name_and_value() -> None:
    drawing = small_bars({"nu": NOW, "doel": goal(AIM)})
    now, aim = boxes(drawing)
    assert aim["x2"] - aim["x"] == pytest.approx(5 * (now["x2"] - now["x"]), abs=0.1)
    assert aim["fill"] == ORANGE
    texts = {text.text for text in texts_of(svg_of(chart(drawing)))}
    assert texts == {"nu, ongeveer 400 miljoen", "doel, 2 miljard"}


def test_parts_fill_the_width() -> None:
    parts = boxes(small_stacked({"a": people("a", 3), "b": people("b", 1)}))
    lengths = [row["x2"] - row["x"] for row in parts]
    assert lengths == pytest.approx([SMALL_WIDTH * 0.75 - 2, SMALL_WIDTH * 0.25 - 2], abs=0.1)


def test_a_gauge_is_filled_as_far_as_its_percentage() -> None:
    drawing = small_gauge(percent("g", "50", "50%"))
    frame, filled = boxes(drawing)
    assert filled["x2"] == SMALL_WIDTH / 2
    assert drawing.label == "Balk tot 50% van 100%"
    with pytest.raises(ValueError, match="'persons', its axis in 'percent'"):
        small_gauge(people("p", 3)).specification  # noqa: B018 - it raises
    assert frame["x2"] == pytest.approx(SMALL_WIDTH - 0.5)


def test_steps_rise_and_the_current_one_is_filled() -> None:
    drawing = small_ladder(["A", "A+", "B"], "A+")
    steps = boxes(drawing)
    assert [row["fill"] for row in steps] == [PAPER, BLUE, PAPER]
    assert steps[0]["y"] > steps[1]["y"] > steps[2]["y"]
    assert drawing.label == "A+ is nummer 2 van 3 treden, van laag naar hoog"
    assert small_ladder([], "A") is None
    with pytest.raises(ValueError, match=r"^'C' is none of A, B$"):
        small_ladder(["A", "B"], "C")


def test_a_dot_for_each_that_is_counted() -> None:
    drawing = small_counts(COUNTS)
    assert [row["fill"] for row in marks(chart(drawing), "point")] == [BLUE] * 6 + [PAPER] * 8
    assert drawing.label == "met reden: 6; zonder: 8"


def test_what_is_missing_is_left_out_but_a_whole_needs_all_its_parts() -> None:
    assert len(boxes(small_columns({**SHARES, "2026": MISSING}))) == 3
    assert small_columns({"2026": MISSING}) is None
    assert small_bars({"nu": MISSING}) is None
    assert small_stacked({"a": people("a", 3), "b": MISSING}) is None
    assert small_gauge(MISSING) is None
    assert small_counts({"a": MISSING}) is None


def test_what_is_no_size_is_refused() -> None:
    wide = ranged("r", Interval(27, 30), "27 tot 30%")
    for form in (small_columns, small_bars, small_stacked):
        for bad in (percent("n", "-3", "−3%"), wide):
            with pytest.raises(ValueError, match=f"^'a': '{bad.text}' is not a size$"):
                form({"a": bad}).specification  # noqa: B018 - it raises


def test_values_that_are_a_function_are_made_when_they_are_drawn() -> None:
    calls = []

    def values() -> dict[str, object]:
        calls.append(1)
        return SHARES

    drawing = small_columns(values)
    assert calls == []
    assert drawing.specification is drawing.specification
    assert calls == [1]


LONG = "een tamelijk lange naam voor zoiets kleins"
PLAIN = {
    "columns": small_columns(SHARES),
    "bars": small_bars({"nu": NOW, "doel": AIM}),
    "parts": small_stacked({"beroeps": people("a", 56000), "reserve": people("b", 20000)}),
    "a gauge": small_gauge(percent("g", "50", "50%")),
    "a ladder": small_ladder(["A", "A+", "B", "B+", "C", "D"], "A+"),
    "counts": small_counts(COUNTS),
}
HARD = {
    "columns with long names": small_columns({f"{LONG} {n}": people(f"p{n}", n) for n in range(4)}),
    "columns of nothing": small_columns({"a": people("a", 0), "b": people("b", 0)}),
    "bars with long names": small_bars({LONG: NOW, f"{LONG} {LONG}": AIM}),
    "a bar of nothing": small_bars({"iets": AIM, "niets": euros("n", "0", "0")}),
    "parts with long names": small_stacked({f"{LONG} {n}": people("p", 9**n) for n in range(4)}),
    "an empty gauge": small_gauge(percent("g", "0", "0%")),
    "a full gauge": small_gauge(percent("g", "100", "100%")),
    "a gauge with words": small_gauge(percent("g", "50", "ongeveer de helft van alles wat er is")),
    "many counts": small_counts({LONG: quoted("a", "40", "count", "40"), **COUNTS}),
}


@pytest.mark.parametrize("name", PLAIN)
def test_a_small_drawing_is_small(name) -> None:
    assert chart(PLAIN[name]).height <= 80


@pytest.mark.parametrize("name", [*PLAIN, *HARD])
def test_words_stay_inside_and_apart(name) -> None:
    assert faults_of(chart((PLAIN | HARD)[name]), SMALL_WIDTH) == []
