"""What is counted, named or linked, not measured: squares, circles, rungs and arcs."""

from __future__ import annotations

import json
import math
import re

import pytest

from kamerboek.book.rendering import vega
from kamerboek.charts import (
    Chart,
    Drawing,
    Link,
    Role,
    Rung,
    Unit,
    arc_diagram,
    ladder,
    timeline,
    unit_matrix,
)
from kamerboek.charts.layers import VEGA_LITE_MIME
from kamerboek.charts.style import BLUE, PAPER, PLUM
from kamerboek.prose import QuestionLink, as_text
from tests.charts.seen import faults, marks, svg_of, text_at, texts_of, written

ROWS = {"a": "Personeel", "b": "Beveiliging en Alert State"}
COLUMNS = {"x": "beantwoord", "y": "deels beantwoord", "z": "vertrouwelijk"}


def units(*places: tuple[str, str]) -> list[tuple[str, str, Unit]]:
    """Return numbered units; the second is hatched."""
    return [
        (row, column, Unit(str(n), f"vraag {n}: zo", str(n), "hatched" if n == 2 else "solid"))
        for n, (row, column) in enumerate(places, start=1)
    ]


UNITS = units(*[("a", "x")] * 9, ("a", "y"), ("b", "x"), ("b", "z"))


def matrix(**changes: object) -> Drawing:
    made = unit_matrix(UNITS, ROWS, COLUMNS, roles={"z": Role.UNANSWERED}, **changes)  # type: ignore[arg-type] # of tests
    assert made is not None
    return made


def test_each_unit_is_one_square_in_its_row_and_column() -> None:
    for chart in (matrix().wide, matrix().narrow):
        squares = marks(chart, "rect")
        assert [square["tooltip"] for square in squares] == [unit.says for _, _, unit in UNITS]
        assert all(0 <= square["x"] < square["x2"] <= chart.width for square in squares)
        ten, eleven, twelve = squares[9:]
        assert ten["x"] > max(square["x2"] for square in squares[:9])
        assert eleven["y"] > max(square["y2"] for square in squares[:10])
        assert twelve["y"] == eleven["y"]
        assert twelve["x"] > ten["x"]
        assert text_at(chart, "Personeel")["y"] < eleven["y"]


def test_no_two_squares_overlap() -> None:
    squares = marks(matrix().narrow, "rect")
    for index, one in enumerate(squares):
        for other in squares[index + 1 :]:
            assert (
                one["x2"] <= other["x"]
                or other["x2"] <= one["x"]
                or one["y2"] <= other["y"]
                or other["y2"] <= one["y"]
            ), (one, other)


def test_a_column_has_its_colour_and_a_hatched_square_is_no_filled_one() -> None:
    chart = matrix().wide
    squares = marks(chart, "rect")
    assert [square["fill"] for square in squares[:3]] == [BLUE, PAPER, BLUE]
    assert squares[1]["colour"] == BLUE
    assert squares[-1]["fill"] == PLUM
    slanted = [
        row for row in marks(chart, "rule") if row["x"] != row["x2"] and row["y"] != row["y2"]
    ]
    assert len(slanted) == 3
    assert all(
        squares[1]["x"] - 2 <= row["x"] <= row["x2"] <= squares[1]["x2"] + 2 for row in slanted
    )


def test_a_matrix_says_and_tabulates_its_counts() -> None:
    assert as_text(matrix().description) == (
        "12 vragen, elk een vierkant. Kolommen: beantwoord 10, deels beantwoord 1 en vertrouwelijk "
        "1. Rijen: Personeel en Beveiliging en Alert State."
    )
    table = matrix(head="Onderwerp").table("t", "T")
    assert table.columns == ("Onderwerp", *COLUMNS.values(), "Samen")
    assert table.rows[1] == (
        ("Beveiliging en Alert State",),
        (QuestionLink("11", "11"),),
        ("",),
        (QuestionLink("12", "12"),),
        ("2",),
    )


def test_a_matrix_of_nothing_and_a_unit_without_a_place() -> None:
    assert unit_matrix([], ROWS, COLUMNS) is None
    assert unit_matrix(list, ROWS, COLUMNS).empty
    with pytest.raises(ValueError, match=r"^'vraag 1: zo.*': there is no row 'a' or column 'q'$"):
        unit_matrix(units(("a", "q")), ROWS, COLUMNS).wide  # noqa: B018 - it raises


@pytest.mark.parametrize(
    "drawing",
    [
        matrix(),
        timeline({"2026": [Unit("3", "vraag 3", "3")]}),
        arc_diagram([Link("3", "1", True)], ["1", "3"]),
    ],
)
def test_marks_that_stand_for_questions_lead_there_by_name(drawing) -> None:
    """The page gives them addresses; a notebook, which has none, gets no links."""
    made = drawing.wide.to_dict()
    assert "question:3" in json.dumps(made)
    svg = vega.linked_drawing(
        vega.Drawings().svg(vega.for_library(made)),
        lambda question: f"vragen/{question}.html#v{question}",
    )
    assert re.search(r'<a href="vragen/3.html#v3" aria-label="(vraag|antwoord) 3', svg)
    chart = Chart("c", "Kop", "Onder", drawing)
    assert "question:3" in json.dumps(chart.content()["wide"])
    shown = chart._repr_mimebundle_()[VEGA_LITE_MIME]
    assert not any("href" in layer["encoding"] for layer in shown["layer"])


def test_numbers_may_be_as_long_as_a_document_makes_them() -> None:
    many = [("a", "x", Unit(f"B.{n}", f"vraag B.{n}")) for n in range(95, 140)]
    assert faults(unit_matrix(many, ROWS, COLUMNS)) == []
    assert faults(timeline({"2026": [unit for _, _, unit in many]})) == []


@pytest.mark.parametrize("labels", [("x", "y"), ("onderwerp", "aanbestedingsregelgeving" * 2)])
@pytest.mark.parametrize("count", [1, 4, 7])
def test_words_of_a_matrix_stay_inside_and_apart(labels, count) -> None:
    columns = {str(n): labels[n % 2] for n in range(count)}
    rows = {"a": "kort", "b": "een heel lang onderwerp met arbeidsongeschiktheidsverzekeringen"}
    drawn = unit_matrix([("a", "0", Unit(str(n), str(n))) for n in range(30)], rows, columns)
    assert faults(drawn) == []


def test_a_timeline_has_its_terms_in_order_with_their_circles() -> None:
    drawing = timeline(
        {
            "eerste helft van 2026": [Unit("22", "brief", "22"), Unit("28", "plan", "28", "open")],
            "medio 2026": [],
            "2027": [Unit("12", "verslag", "12")],
        }
    )
    for chart in (drawing.wide, drawing.narrow):
        circles = [row for row in marks(chart, "point") if "tooltip" in row]
        assert [row["fill"] for row in circles] == [BLUE, PAPER, BLUE]
        assert circles[0]["y"] == circles[1]["y"] < circles[2]["y"]
        assert "medio 2026" not in {text.text for text in texts_of(svg_of(chart))}
    assert as_text(drawing.description) == (
        "3 stappen op een tijdlijn. Eerste helft van 2026: 22 en 28. 2027: 12."
    )
    assert drawing.table("t", "T").rows[2] == (("2027",), (QuestionLink("12", "12"),), ("verslag",))
    assert timeline({"2027": []}) is None
    assert faults(drawing) == []


def test_a_number_lies_inside_its_circle() -> None:
    chart = timeline({"2026": [Unit("88", "vraag 88", "88", "open")]}).wide
    (circle,) = (row for row in marks(chart, "point") if "tooltip" in row)
    (number,) = (text for text in texts_of(svg_of(chart)) if text.text == "88")
    half_wide, half_high = (number.right - number.left) / 2, number.size * 0.73 / 2
    assert math.hypot(half_wide, half_high) < math.sqrt(circle["area"] / math.pi) - 1  # its edge


LINKS = [Link("3", "1", True), Link("2", "3", False)]


def test_an_arc_runs_from_source_to_target_and_back_and_ahead_are_apart() -> None:
    drawing = arc_diagram(LINKS, ["1", "2", "3"])
    for chart, along, aside in ((drawing.wide, "x", "y"), (drawing.narrow, "y", "x")):
        dots = [row for row in marks(chart, "point") if "href" in row]
        back = [row for row in marks(chart, "line") if row["path"] == 1]
        ahead = [row for row in marks(chart, "line") if row["path"] == 2]
        assert [back[0][along], back[-1][along]] == [dots[2][along], dots[0][along]]
        assert [ahead[0][along], ahead[-1][along]] == [dots[1][along], dots[2][along]]
        middles = back[12][aside] - dots[0][aside], ahead[12][aside] - dots[0][aside]
        assert middles[0] * middles[1] < 0
        for row in (*back, *ahead):
            assert 0 <= row["x"] <= chart.width
            assert 0 <= row["y"] <= chart.height


def test_a_whole_reference_is_thick_and_solid_another_dashed() -> None:
    made = arc_diagram(LINKS, ["1", "2", "3"]).wide.to_dict()
    whole, partial = [layer["mark"] for layer in made["layer"] if layer["mark"]["type"] == "line"]
    assert "strokeDash" not in whole
    assert partial["strokeDash"]
    assert whole["strokeWidth"] >= 2 * partial["strokeWidth"]


def test_dots_of_an_arc_diagram_are_all_as_large() -> None:
    chart = arc_diagram([*LINKS, Link("2", "1", False)], ["1", "2", "3"]).wide
    assert len({row["area"] for row in marks(chart, "point") if "href" in row}) == 1


def test_references_as_text() -> None:
    drawing = arc_diagram(LINKS, ["1", "2", "3"])
    assert as_text(drawing.description) == (
        "Boogdiagram van 2 verwijzingen tussen 3 antwoorden. Het vaakst aangewezen: antwoord 1 "
        "en 3."
    )
    assert drawing.table("t", "T").rows[0] == (
        (QuestionLink("3", "3"),),
        (QuestionLink("1", "1"),),
        ("geheel",),
    )
    assert arc_diagram([], ["1"]) is None
    with pytest.raises(
        ValueError, match=r"^antwoord 3 verwijst naar antwoord 9.*: one of them is not on the line$"
    ):
        arc_diagram([Link("3", "9", True)], ["3"])


@pytest.mark.parametrize(
    "numbers", [["1", "2"], [str(n) for n in range(1, 64)], [f"B.{n}" for n in range(90, 130)]]
)
def test_numbers_of_an_arc_diagram_stay_inside_and_apart(numbers) -> None:
    links = [Link(numbers[-1], numbers[0], True), Link(numbers[0], numbers[-1], False)]
    assert faults(arc_diagram(links, numbers)) == []


RUNGS = [
    Rung("L", "laagste"),
    Rung("L+", "woorden ernaast " * 8, between=True, current=True),
    Rung("H"),
]


def test_rungs_rise_to_the_right_and_only_the_current_one_is_filled() -> None:
    drawing = ladder(RUNGS)
    for chart in (drawing.wide, drawing.narrow):
        names = [text_at(chart, name) for name in ("L", "L+", "H")]
        assert names[0]["x"] < names[1]["x"] < names[2]["x"]
        assert names[0]["y"] > names[1]["y"] > names[2]["y"]
        (filled,) = [row for row in marks(chart, "rect") if row["fill"] == BLUE]
        assert filled["y"] < names[1]["y"] < filled["y2"]
    assert faults(drawing) == []


def test_a_level_between_is_dashed() -> None:
    made = ladder(RUNGS).wide.to_dict()
    dashed = [layer for layer in made["layer"] if layer["mark"].get("strokeDash")]
    assert [len(made["datasets"][layer["data"]["name"]]) for layer in dashed] == [1]


def test_a_ladder_in_words() -> None:
    drawing = ladder(RUNGS)
    assert as_text(drawing.description) == (
        "Een trap met 3 treden, van laag naar hoog: L, L+ en H. Gevuld: L+. "
        "Met gestreepte rand, als tussenniveau: L+."
    )
    assert drawing.table("t", "T").rows[0] == (("L",), ("niveau",), ("laagste",))
    assert written(drawing)[0] >= {"L", "L+", "H", "laagste"}
    assert ladder([]) is None
    with pytest.raises(ValueError, match=r"^a ladder has at most 9 rungs, not 10$"):
        ladder([Rung(str(n)) for n in range(10)])


def test_what_is_counted_has_a_source() -> None:
    few = unit_matrix(units(("a", "x"), ("b", "z")), ROWS, COLUMNS)
    steps = timeline({"2026": [Unit("3", "vraag 3", "3"), Unit("3", "vraag 3", "3")]})
    arcs = arc_diagram([Link("2", "1", whole=True)], ["1", "2"])
    levels = ladder([Rung("A"), Rung("B", question="63")])
    for drawing, source in ((few, "1 en 2"), (steps, "3"), (arcs, "2"), (levels, "63")):
        assert drawing is not None
        assert as_text(drawing.source) == f"vraag en antwoord {source}"
    checks = unit_matrix(
        [("a", "x", Unit("1", "controle 1"))], ROWS, COLUMNS, what=("controle", "controles")
    )
    assert as_text(checks.source) == "telling van controles"


def test_a_dot_marks_a_square_whatever_its_look() -> None:
    """As on the front page: hatched only points elsewhere, a dot is for nothing that was asked."""
    units = [
        ("a", "b", Unit("1", "vraag 1", "1", "hatched", dot=True)),
        ("a", "b", Unit("2", "vraag 2", "2")),
        ("a", "b", Unit("3", "vraag 3", "3", dot=True)),
    ]
    drawing = unit_matrix(units, {"a": "rij"}, {"b": "kolom"})
    assert drawing is not None
    for figure in (drawing.wide, drawing.narrow):
        assert len(marks(figure, "point")) == 2
