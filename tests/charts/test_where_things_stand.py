"""Where the parts of a drawing stand beside each other, and what an axis and a pointer say."""

from __future__ import annotations

from datetime import date
from typing import Any

import altair as alt
import pytest

from kamerboek.charts import (
    Along,
    Drawing,
    Role,
    columns,
    dated_marks,
    dots,
    lines,
    small_gauge,
    stacked,
)
from kamerboek.charts.axis import value_axis
from kamerboek.charts.lettering import AXIS_TYPE
from kamerboek.charts.readings import Mark, read
from kamerboek.charts.style import AXIS_SIZE, BLUE, INK, ORANGE
from tests.charts.figures import MISSING, euros, people, percent, quoted
from tests.charts.seen import coloured, marks, text_at
from tests.rows import over


@over(
    ("unit", "title", "reach"),
    [
        ("percent", "", "van 0 tot 4%"),
        ("times", "", "van 0 tot 4 keer"),
        ("percentage_points", "procentpunt", "van 0 tot 4 procentpunt"),
        ("persons", "mensen", "van 0 tot 4 mensen"),
        ("vte", "VTE", "van 0 tot 4 VTE"),
        ("years", "jaar", "van 0 tot 4 jaar"),
        ("months", "maanden", "van 0 tot 4 maanden"),
        ("weeks", "weken", "van 0 tot 4 weken"),
        ("count", "aantal", "van 0 tot 4"),
        ("eur", "euro", "van 0 tot 4 euro"),
    ],
)
def test_what_an_axis_is_in(unit: str, title: str, reach: str) -> None:
    figure = read(quoted("a", "4", unit, "4"), unit)
    axis = value_axis([figure], unit, start=0, end=400, most_ticks=5)
    assert (axis.title, axis.range_text) == (title, reach)


@over(
    ("millions", "title"),
    [("0.5", "euro"), ("40", "miljoen euro"), ("900", "miljoen euro"), ("9000", "miljard euro")],
)
def test_the_scale_of_an_axis_of_money(millions: str, title: str) -> None:
    figure = read(euros("a", millions, "x"), "eur")
    assert value_axis([figure], "eur", start=0, end=400, most_ticks=5).title == title


def test_what_stands_under_the_pointer() -> None:
    plain, roomy = percent("a", "20", "20%"), percent("b", "20", "ongeveer 20%", "5")
    assert read(plain, "percent").tooltip == "20%"
    assert read(Mark(plain, Role.SUBJECT, "in 2024"), "percent").tooltip == "20% in 2024"
    assert read(Mark(roomy, Role.SUBJECT, "nu"), "percent").tooltip == (
        f"ongeveer 20% nu; ruimte: {roomy.room}"
    )


def test_a_calculation_has_one_decimal_and_what_is_missing_is_named() -> None:
    third = read(percent("a", "40", "40%") / 3, "percent")
    assert third.text == "13,3%"
    with pytest.raises(TypeError) as refused:
        read(MISSING, "percent")
    assert str(refused.value) == (
        f"a missing figure ({MISSING.names}) cannot be drawn: leave it out"
    )


def both(drawing: Any) -> list[alt.LayerChart]:
    return [drawing.wide, drawing.narrow]


def numbers_of(chart: alt.LayerChart) -> list[int]:
    """Return the whole numbers that a drawing writes in the type of an axis."""
    small = [row for row in marks(chart, "text") if row["size"] == AXIS_SIZE]
    return sorted({int(row["text"]) for row in small if row["text"].isdecimal()})


@over(
    ("drawing", "numbers"),
    [
        # Of six, two at a time.
        (columns({"nu": people("a", 6)}), [0, 2, 4, 6]),
        (columns({"nu": people("a", 5)}), [*range(6)]),
        (
            lines({"": [(n, people(f"a{n}", n)) for n in (1, 6)]}, along=Along("times")),
            [0, 2, 4, 6],
        ),
        (dated_marks({"": [(date(2024, 7, 1), people("a", 6))]}), [0, 2, 4, 6, 2024, 2025]),
    ],
)
def test_an_upright_axis_has_at_most_five_steps(drawing: Drawing, numbers: list[int]) -> None:
    assert numbers_of(drawing.wide) == numbers


def test_an_axis_of_sizes_has_at_most_seven_steps_or_four() -> None:
    for most, wide, narrow in ((7, range(8), (0, 2, 4, 6)), (4, range(5), range(5))):
        drawing = dots({"nu": people("a", most)})
        assert numbers_of(drawing.wide) == [*wide]
        assert numbers_of(drawing.narrow) == [*narrow]


@over(
    ("last", "wide", "narrow"),
    [
        (2018, range(2010, 2019), range(2010, 2019, 2)),
        (2015, range(2010, 2016), range(2010, 2016)),
    ],
)
def test_years_along_lines_are_at_most_eight_steps_or_five(
    last: int, wide: range, narrow: range
) -> None:
    drawing = lines({"": [(n, people(f"a{n}", 1)) for n in (2010, last)]})
    assert numbers_of(drawing.wide)[2:] == [*wide]
    assert numbers_of(drawing.narrow)[2:] == [*narrow]


@over(
    ("last", "wide", "narrow"),
    [
        (2017, range(2010, 2019), range(2010, 2019, 2)),
        (2013, range(2010, 2015), range(2010, 2015)),
    ],
)
def test_years_along_dated_marks_are_at_most_eight_steps_or_four(
    last: int, wide: range, narrow: range
) -> None:
    drawing = dated_marks({"": [(date(n, 7, 1), people(f"a{n}", 1)) for n in (2010, last)]})
    assert numbers_of(drawing.wide)[2:] == [*wide]
    assert numbers_of(drawing.narrow)[2:] == [*narrow]


def test_the_words_of_an_axis_stand_a_line_below_its_numbers() -> None:
    for chart in both(dots({"nu": people("a", 3), "straks": people("b", 4)})):
        below = text_at(chart, "mensen")["y"] - text_at(chart, "0")["y"]
        assert below == pytest.approx(AXIS_TYPE.line, abs=0.1)
    points = [(1, people("a", 3)), (2, people("b", 4)), (3, people("c", 5))]
    for chart in both(lines({"": points}, along=Along("times", "hoe vaak"))):
        below = text_at(chart, "hoe vaak")["y"] - text_at(chart, "1×")["y"]
        assert below == pytest.approx(AXIS_TYPE.line + 3, abs=0.1)


def test_what_is_written_on_a_part_begins_within_it() -> None:
    parts = {"burgers": people("a", 40), "militairen": people("b", 60)}
    drawing = stacked(
        parts,
        whole=people("c", 100),
        inside={"burgers": percent("d", "40", "40%")},
        marker=(0.5, "de helft"),
    )
    for chart in both(drawing):
        first, second = [row for row in marks(chart, "rect") if row.get("tooltip")]
        written = text_at(chart, "40%")
        assert written["x"] == pytest.approx(first["x"] + 10, abs=0.1)
        assert written["y"] == pytest.approx((first["y"] + first["y2"]) / 2, abs=0.1)
        assert first["x2"] <= second["x"]
        (marker,) = coloured(chart, "rule", INK)
        assert marker["y"] < first["y"] < first["y2"] < marker["y2"]
        middle = (first["x"] + second["x2"]) / 2
        assert marker["x"] == pytest.approx(middle, abs=2)
        assert text_at(chart, "de helft")["y"] < marker["y"]


def test_what_is_written_over_a_grid_has_a_rim() -> None:
    for chart in both(dated_marks({"": [(date(2024, 7, 1), people("a", 60000))]})):
        assert [row["text"] for row in marks(chart, "text")].count("60.000") == 2 + 1


def test_a_goal_is_named_beside_a_wide_drawing_and_over_a_narrow_one() -> None:
    drawing = columns(
        {"2024": percent("a", "20", "20%"), "2025": percent("b", "40", "40%")},
        goal=percent("g", "50", "50%"),
        goal_words="doel",
    )
    right = max(row["x2"] for row in marks(drawing.wide, "rect") if row["fill"] == BLUE)
    named = [row for row in marks(drawing.wide, "text") if "doel" in row["text"]]
    assert min(row["x"] for row in named) > right
    line = next(row for row in coloured(drawing.wide, "rule", ORANGE))
    assert min(row["x"] for row in named) > line["x2"]
    top = min(row["y"] for row in marks(drawing.narrow, "rect") if row["fill"] == BLUE)
    named = [row for row in marks(drawing.narrow, "text") if "doel" in row["text"]]
    assert max(row["y"] for row in named) < top


@over(
    ("value", "ends"),
    [("50", ["0%", "100%"]), ("2", ["100%"]), ("98", ["0%"]), ("100", ["0%"]), ("0", ["100%"])],
)
def test_a_gauge_says_where_it_begins_and_ends(value: str, ends: list[str]) -> None:
    drawing = small_gauge(percent("a", value, f"{value} procent"))
    assert drawing is not None
    made: Any = drawing.specification

    def rows(kind: str) -> list[dict[str, Any]]:
        layers = [each for each in made["layer"] if each["mark"]["type"] == kind]
        return [row for each in layers for row in made["datasets"][each["data"]["name"]]]

    assert [row["text"] for row in rows("text") if row["text"] != f"{value} procent"] == ends
    whole, part = rows("rect")[:2]
    share = (part["x2"] - part["x"]) / (whole["x2"] - whole["x"])
    assert share == pytest.approx(int(value) / 100, abs=0.02)
