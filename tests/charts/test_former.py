from __future__ import annotations

import pandas as pd
import pytest
import vl_convert

from kamerboek.charts import CHART_MIME
from kamerboek.charts.former import (
    Chart,
    Level,
    Scale,
    arc_diagram,
    ladder,
    lines,
    unit_matrix,
)
from kamerboek.charts.former.style import NARROW, PAPER, PRIMARY, WIDE
from kamerboek.figures import FigureRegister
from kamerboek.prose import QuestionLink, TableBlock, sentence


def data(specification: dict, field: str) -> list[dict]:
    """Return the rows of the data set that has `field`."""
    return next(rows for rows in specification["datasets"].values() if rows and field in rows[0])


UNITS = pd.DataFrame(
    [
        {"unit": str(number), "row": row, "column": column, "hollow": number == 2, "tooltip": "t"}
        for number, (row, column) in enumerate(
            [("a", "x")] * 9 + [("a", "y")] + [("b", "x")] * 2, start=1
        )
    ]
)


@pytest.mark.parametrize("narrow", [True, False])
def test_each_unit_is_one_square_inside_the_drawing_and_none_overlap(narrow: bool) -> None:
    made = unit_matrix(
        UNITS, {"a": "A", "b": "B"}, {"x": "X", "y": "Y", "z": "Z"}, narrow=narrow
    ).to_dict()
    squares = data(made, "unit")
    assert [square["unit"] for square in squares] == [str(number) for number in range(1, 13)]
    assert made["width"] == (NARROW if narrow else WIDE)
    for square in squares:
        assert 0 <= square["x"] < square["x2"] <= made["width"]
        assert 0 <= square["y"] < square["y2"] <= made["height"]
    for index, one in enumerate(squares):
        for other in squares[index + 1 :]:
            apart = (
                one["x2"] <= other["x"]
                or other["x2"] <= one["x"]
                or one["y2"] <= other["y"]
                or other["y2"] <= one["y"]
            )
            assert apart, (one["unit"], other["unit"])


def test_columns_stand_left_to_right_and_rows_top_to_bottom() -> None:
    made = unit_matrix(UNITS, {"a": "A", "b": "B"}, {"x": "X", "y": "Y"}, narrow=False).to_dict()
    by_unit = {square["unit"]: square for square in data(made, "unit")}
    assert by_unit["10"]["x"] > max(by_unit[str(number)]["x"] for number in range(1, 10))
    assert by_unit["11"]["y"] > max(by_unit[str(number)]["y"] for number in range(1, 11))


def test_rows_of_a_matrix_may_have_more_room_for_their_labels() -> None:
    rows, columns = {"a": "A", "b": "B"}, {"x": "X", "y": "Y"}
    wide = unit_matrix(UNITS, rows, columns, narrow=False, label_width=205).to_dict()
    assert min(square["x"] for square in data(wide, "unit")) == 205
    assert max(square["x2"] for square in data(wide, "unit")) <= wide["width"] == WIDE
    narrow = unit_matrix(UNITS, rows, columns, narrow=True, label_width=205).to_dict()
    assert min(square["x"] for square in data(narrow, "unit")) == 0


@pytest.mark.parametrize(("header", "angle"), [("de Kamer informeren", 0), ("deels " * 6, 318)])
def test_headers_of_a_narrow_matrix_slant_where_they_do_not_fit(header: str, angle: int) -> None:
    """A slanted header of that length was cut at the top, while it fits beside the other."""
    made = unit_matrix(UNITS, {"a": "A"}, {"x": header, "y": "Y"}, narrow=True).to_dict()
    headers = made["layer"][-1]
    assert headers["mark"]["angle"] == angle


def test_a_matrix_without_units() -> None:
    made = unit_matrix(UNITS.head(0), {"a": "A"}, {"x": "X"}, narrow=False).to_dict()
    assert made["height"] > 0


LINKS = pd.DataFrame(
    [
        {"source": "3", "target": "1", "whole": True, "tooltip": "back"},
        {"source": "2", "target": "3", "whole": False, "tooltip": "ahead"},
    ]
)


@pytest.mark.parametrize("narrow", [True, False])
def test_an_arc_runs_from_source_to_target(narrow: bool) -> None:
    made = arc_diagram(LINKS, ["1", "2", "3"], narrow=narrow).to_dict()
    dots = {dot["node"]: (dot["x"], dot["y"]) for dot in data(made, "node")}
    curve = [point for point in data(made, "order") if point["link"] == 0]
    ends = [(curve[0]["x"], curve[0]["y"]), (curve[-1]["x"], curve[-1]["y"])]
    assert ends[0] == pytest.approx(dots["3"])
    assert ends[1] == pytest.approx(dots["1"])


@pytest.mark.parametrize("narrow", [True, False])
def test_an_arc_that_points_ahead_runs_on_the_other_side_and_stays_inside(narrow: bool) -> None:
    made = arc_diagram(LINKS, ["1", "2", "3"], narrow=narrow).to_dict()
    across = "x" if narrow else "y"
    line = data(made, "node")[0][across]
    middles = [
        next(
            point[across]
            for point in data(made, "order")
            if point["link"] == link and point["order"] == 12
        )
        for link in (0, 1)
    ]
    assert (middles[0] - line) * (middles[1] - line) < 0
    for point in data(made, "order"):
        assert 0 <= point["x"] <= made["width"]
        assert 0 <= point["y"] <= made["height"]


def test_a_node_counts_how_often_it_is_a_target() -> None:
    made = arc_diagram(LINKS, ["1", "2", "3"], narrow=False).to_dict()
    assert {dot["node"]: dot["times"] for dot in data(made, "node")} == {"1": 1, "2": 0, "3": 1}


@pytest.mark.parametrize("narrow", [True, False])
def test_what_a_subtitle_says_of_lines_is_so(narrow: bool) -> None:
    """Whole: solid and thick; partial: dashed and thin."""
    made = arc_diagram(LINKS, ["1", "2", "3"], narrow=narrow).to_dict()
    encoding = next(
        layer["encoding"] for layer in made["layer"] if "strokeDash" in layer["encoding"]
    )
    assert encoding["strokeDash"]["condition"][0]["value"] == [1, 0]
    assert encoding["strokeDash"]["value"] != [1, 0]
    assert encoding["strokeWidth"]["condition"][0]["value"] >= 2 * encoding["strokeWidth"]["value"]
    assert "whole" in str(encoding["strokeDash"]["condition"][0]["test"])


def test_a_hollow_square_is_filled_with_paper() -> None:
    made = unit_matrix(UNITS, {"a": "A"}, {"x": "X"}, narrow=False).to_dict()
    fill = next(layer["encoding"]["fill"] for layer in made["layer"] if "fill" in layer["encoding"])
    assert "hollow" in str(fill["condition"][0]["test"])
    assert fill["condition"][0]["value"] == PAPER
    assert fill["value"] == PRIMARY


def test_no_links() -> None:
    assert arc_diagram(LINKS.head(0), [], narrow=False).to_dict()["width"] == WIDE


def test_the_texts_of_a_chart_may_hold_figures_and_links() -> None:
    count = FigureRegister().count(["3", "4"], "twee", "vraag", "vragen", "aantal vragen")
    drawn = arc_diagram(LINKS, ["1", "2", "3"], narrow=False)
    bundle = Chart(
        name="c",
        headline=sentence("Er zijn {n}", n=count),
        subtitle="Onder",
        description=sentence("Zie {vraag}: {n}.", vraag=QuestionLink("3"), n=count),
        wide=drawn,
        narrow=drawn,
        table=TableBlock("t", "T", ("a",), ()),
    )._repr_mimebundle_()
    assert bundle["text/plain"] == "Er zijn 2 vragen\nOnder\nZie vraag 3: 2 vragen."
    content = bundle[CHART_MIME]
    assert content["headline"] == ["Er zijn ", count.content()]
    assert content["subtitle"] == ["Onder"]
    assert [each["type"] for each in content["description"] if isinstance(each, dict)] == [
        "question",
        "figure",
    ]
    assert content["wide"]["description"] == "Zie vraag 3: 2 vragen."


def test_a_chart_stores_the_same_bytes_each_time() -> None:
    def made() -> dict:
        return Chart(
            name="c",
            headline="Kop",
            subtitle="Onder",
            description="Wat er staat",
            wide=arc_diagram(LINKS, ["1", "2", "3"], narrow=False),
            narrow=arc_diagram(LINKS, ["1", "2", "3"], narrow=True),
            table=TableBlock("t", "T", ("a",), ()),
        )._repr_mimebundle_()

    assert made() == made()
    locale = made()[CHART_MIME]["wide"]["usermeta"]["embedOptions"]["formatLocale"]
    assert (locale["decimal"], locale["thousands"]) == (",", ".")


POINTS = pd.DataFrame(
    [
        {"series": "a", "x": x, "value": 10 * x, "lower": 9 * x, "upper": 11 * x}
        for x in (1.0, 2.0, 3.0)
    ]
)


@pytest.mark.parametrize("narrow", [True, False])
def test_a_scale_holds_all_that_is_drawn_on_it(narrow: bool) -> None:
    """The band reaches 33, the level 40 and the mark 45."""
    made = lines(
        POINTS,
        {"a": "A"},
        x=Scale("x"),
        y=Scale("y", first=0),
        narrow=narrow,
        levels=[Level(40, "level")],
        marks=pd.DataFrame([{"x": 4.0, "value": 45.0, "text": "mark"}]),
    ).to_dict()
    assert made["width"] == (NARROW if narrow else WIDE)
    line = next(layer for layer in made["layer"] if layer["mark"]["type"] == "line")["encoding"]
    assert line["x"]["scale"]["domain"] == [1.0, 4.0]
    assert line["y"]["scale"]["domain"] == [0, 45.0]


def test_the_words_of_a_mark_stand_above_or_below_it() -> None:
    """Each word is drawn twice: its rim and itself."""
    marks = pd.DataFrame(
        [
            {"x": 1.0, "value": 10.0, "text": "above", "below": False},
            {"x": 3.0, "value": 30.0, "text": "below", "below": True},
        ]
    )

    def words(marks: pd.DataFrame) -> list[tuple[str, str, str]]:
        made = lines(POINTS, {"a": "A"}, x=Scale("x"), y=Scale("y"), narrow=True, marks=marks)
        specification = made.to_dict()
        return [
            (layer["mark"]["align"], layer["mark"]["baseline"], row["text"])
            for layer in specification["layer"]
            if layer["mark"]["type"] == "text"
            for row in specification["datasets"][layer["data"]["name"]]
        ]

    assert words(marks) == [("left", "bottom", "above")] * 2 + [("right", "top", "below")] * 2
    assert words(marks.tail(1)) == [("right", "top", "below")] * 2
    assert words(marks.drop(columns="below").head(1)) == [("left", "bottom", "above")] * 2


def test_series_differ_in_their_dashes_and_are_named() -> None:
    points = pd.concat([POINTS, POINTS.assign(series="b")])
    made = lines(points, {"a": "A", "b": "B"}, x=Scale("x"), y=Scale("y"), narrow=False).to_dict()
    line = next(layer for layer in made["layer"] if layer["mark"]["type"] == "line")
    scale = line["encoding"]["strokeDash"]["scale"]
    assert scale["domain"] == ["A", "B"]
    assert scale["range"][0] != scale["range"][1]


def test_lines_need_points_and_no_more_series_than_can_be_told_apart() -> None:
    with pytest.raises(ValueError, match="no point"):
        lines(POINTS.head(0), {"a": "A"}, x=Scale("x"), y=Scale("y"), narrow=False)
    many = {name: name for name in "abcde"}
    with pytest.raises(ValueError, match="at most 4 series"):
        lines(POINTS, many, x=Scale("x"), y=Scale("y"), narrow=False)


RUNGS = pd.DataFrame(
    [
        {"rung": "L", "text": "laagste", "between": False, "current": False},
        {"rung": "L+", "text": "woorden ernaast " * 8, "between": True, "current": True},
        {"rung": "H", "text": "", "between": False, "current": False},
    ]
)


@pytest.mark.parametrize("narrow", [True, False])
def test_rungs_rise_to_the_right_and_stay_inside(narrow: bool) -> None:
    made = ladder(RUNGS, narrow=narrow).to_dict()
    rungs = {row["rung"]: row for rows in made["datasets"].values() for row in rows}
    low, between, high = (rungs[name] for name in ("L", "L+", "H"))
    assert high["y2"] < between["y"] < between["y2"] < low["y"]
    assert low["x"] < between["x"] < high["x"]
    assert made["width"] == (NARROW if narrow else WIDE)
    for rung in rungs.values():
        assert 0 < rung["x"] < rung["x2"] < rung["text_x"] < made["width"]
        assert 0 < rung["y"] < rung["y2"] < made["height"]
        lines = rung["text"].split("\n")
        assert max(map(len, lines)) * 6 <= made["width"] - rung["text_x"]
        assert 15 * len(lines) <= rung["y2"] - rung["y"]


def test_a_level_between_is_dashed_and_only_the_current_one_filled() -> None:
    made = ladder(RUNGS, narrow=False).to_dict()
    levels, between, filling = made["layer"][:3]
    rungs_of = [
        [row["rung"] for row in made["datasets"][layer["data"]["name"]]]
        for layer in (levels, between)
    ]
    assert rungs_of == [["H", "L"], ["L+"]]
    drawn = vl_convert.vegalite_to_svg(made)
    assert [drawn.count(f'stroke-dasharray="{dash}"') for dash in ("1,0", "5,3")] == [2, 1]
    filled = made["datasets"][filling["data"]["name"]]
    assert [row["rung"] for row in filled] == ["L+"]
    assert filling["mark"]["fill"] == PRIMARY
    own = made["datasets"][between["data"]["name"]][0]
    assert own["x"] < filled[0]["x"] < filled[0]["x2"] < own["x2"]


def test_a_ladder_without_a_current_rung_and_one_that_is_no_ladder() -> None:
    assert ladder(RUNGS.assign(current=False), narrow=True).to_dict()["height"] > 0
    with pytest.raises(ValueError, match="from 1 to 9 rungs, not 0"):
        ladder(RUNGS.head(0), narrow=True)
