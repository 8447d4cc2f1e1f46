"""Dots and bars: rows of marks on one axis from zero."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from kamerboek.charts import asked, bars, dots, earlier, goal, second, subject
from kamerboek.charts.axis import Axis
from kamerboek.charts.readings import read
from kamerboek.charts.streaks import ARROW, reach
from kamerboek.charts.style import BLUE, ORANGE, PAPER, TEAL, WIDE
from kamerboek.figures import FigureRegister, Interval
from kamerboek.figures.grounds import room_ground
from kamerboek.prose import as_text
from tests.charts.figures import MISSING, euros, percent, quoted, ranged
from tests.charts.seen import coloured, faults, marks, svg_of, text_at, texts_of, written

NOW = euros("nu", "400", "ongeveer 400 miljoen euro", "40")
AIM = euros("doel", "2000", "2 miljard euro")


def test_a_row_says_its_label_and_its_value_in_the_unit_of_the_axis() -> None:
    drawing = dots({"Afgelopen jaren": NOW, "Doel": goal(AIM)})
    assert drawing is not None
    said = {"Afgelopen jaren", "ongeveer 400 miljoen", "Doel", "2 miljard", "miljoen euro"}
    assert all(said <= texts for texts in written(drawing))


@pytest.mark.parametrize("form", [dots, bars])
def test_the_axis_shows_zero_and_marks_stand_in_proportion_to_it(form) -> None:
    drawing = form({"a": NOW, "b": AIM})
    for chart in (drawing.wide, drawing.narrow):
        zero = text_at(chart, "0")
        places = {text: text_at(chart, text)["x"] for text in ("1.000", "2.000")}
        line = next(row["x"] for row in marks(chart, "rule") if row["thickness"] == 1.5)
        assert places["2.000"] - line == pytest.approx(2 * (places["1.000"] - line), abs=1)
        assert abs(zero["x"] - line) < 8


def test_a_dot_stands_at_the_printed_value_and_its_streak_spans_the_room() -> None:
    drawing = dots({"a": euros("a", "1000", "1 miljard euro", "250"), "b": AIM})
    chart = drawing.wide
    dot = next(row for row in marks(chart, "point") if "1 miljard" in row["tooltip"])
    assert dot["x"] == pytest.approx(text_at(chart, "1.000")["x"], abs=0.1)
    (streak,) = [row for row in coloured(chart, "rule", BLUE) if row["y"] == row["y2"]]
    step = text_at(chart, "1.000")["x"] - text_at(chart, "500")["x"]
    assert streak["x2"] - streak["x"] == pytest.approx(step, abs=0.1)  # 750 to 1,250


@pytest.mark.parametrize(
    ("lower", "upper", "start", "end", "ends"),
    [
        (30, 70, 0, 500, (150, 350)),
        (None, 70, 0, 500, (250 - ARROW, 350)),
        (30, None, 0, 500, (150, 250 + ARROW)),
        # Upright, where a larger number stands higher.
        (None, 70, 500, 0, (250 + ARROW, 150)),
        (30, None, 500, 0, (350, 250 - ARROW)),
    ],
)
def test_an_end_that_is_open_is_an_arrow_beside_the_mark_and_no_room_to_zero(
    lower: float | None, upper: float | None, start: float, end: float, ends: tuple[float, float]
) -> None:
    """On an axis from 0 to 100 along 500 units: of 50 the place is 250."""
    axis = Axis(0, 100, float(start), float(end), (), "", "")
    made = read(ranged("grens", Interval.point(50), "50%", 50), "percent")
    assert reach(axis, replace(made, lower=lower, upper=upper)) == ends


def test_dots_are_all_as_large() -> None:
    drawing = dots({"a": NOW, "b": AIM, "c": second(AIM)})
    assert len({row["area"] for row in marks(drawing.wide, "point")}) == 1


def test_only_an_earlier_year_and_what_stands_in_a_question_are_open() -> None:
    own = euros("v", "100", "100 miljoen euro", part="question")
    drawing = dots(
        {
            "a": [earlier(NOW, "in 2024"), subject(AIM, "in 2025")],
            "b": own,
            "c": asked(AIM),
            "d": second(NOW),
            "e": goal(AIM),
        }
    )
    fills = [(row["fill"], row["colour"]) for row in marks(drawing.wide, "point")]
    open_mark, solid = (PAPER, BLUE), (BLUE, BLUE)
    assert fills == [open_mark, solid, open_mark, open_mark, (TEAL, TEAL), (ORANGE, ORANGE)]
    assert {"ongeveer 400 miljoen in 2024", "2 miljard in 2025"} <= written(drawing)[0]


def test_what_is_missing_is_left_out() -> None:
    drawing = dots({"a": NOW, "b": MISSING, "c": [MISSING, AIM]}, goal=MISSING)
    assert [row[0] for row in drawing.table("t", "T").rows] == [("a",), ("c",)]
    assert "b" not in written(drawing)[0]


@pytest.mark.parametrize("form", [dots, bars])
def test_nothing_is_drawn_where_all_is_missing(form) -> None:
    assert form({"a": MISSING, "b": [MISSING]}) is None
    later = form(lambda: {"a": MISSING}, unit="eur")
    assert later.empty
    with pytest.raises(ValueError, match="all missing"):
        later.wide  # noqa: B018 - it raises


def test_rows_that_are_a_function_are_made_when_they_are_drawn() -> None:
    calls = []

    def rows() -> dict[str, object]:
        calls.append(1)
        return {"a": NOW}

    drawing = dots(rows)
    assert calls == []
    assert drawing.wide is drawing.wide
    assert written(drawing)[0] >= {"a"}
    assert calls == [1]


def test_a_calculation_is_evaluated_in_the_unit_of_the_axis() -> None:
    drawing = dots({"stap": AIM / NOW}, unit="times", decimals=2)
    (row,) = drawing.table("t", "T").rows
    assert row == (("stap",), ("5 keer",), ("4,55 tot 5,56 keer",))
    assert drawing.figures == ()


@pytest.mark.parametrize(
    ("bound", "text", "shape", "said"),
    [
        (Interval.more_than(20), "meer dan 20%", "triangle-right", "zonder bovengrens"),
        (Interval.less_than(20), "minder dan 20%", "triangle-left", "zonder ondergrens"),
    ],
)
def test_a_bound_without_an_end_is_an_arrow(bound, text, shape, said) -> None:
    figure = ranged("grens", bound, text, value=20)
    drawing = dots({"a": figure, "b": percent("b", "40", "40%")})
    (arrow,) = [row for row in marks(drawing.wide, "point") if row["shape"] != "circle"]
    dot = next(row for row in marks(drawing.wide, "point") if text in row.get("tooltip", ""))
    assert arrow["shape"] == shape
    assert (arrow["x"] > dot["x"]) == (shape == "triangle-right")
    assert f" A: {text}, {said}. B: 40%." in as_text(drawing.description)
    assert drawing.table("t", "T").rows[0][2] == (f"{text}, {said}",)
    assert faults(drawing) == []


def test_only_a_range_was_printed() -> None:
    """Then there is no dot: no number was printed to stand at."""
    figure = ranged("r", Interval(Fraction(27), Fraction(30)), "27 tot 30%")
    drawing = dots({"a": figure})
    assert marks(drawing.wide, "point") == []
    assert as_text(drawing.description).endswith("A: 27 tot 30%.")


def test_the_description_says_axis_values_room_and_part() -> None:
    drawing = dots(
        {"Nu": NOW, "Later": goal(AIM)},
        goal=euros("n", "1500", "1,5 miljard euro"),
        goal_words="norm",
    )
    said = as_text(drawing.description)
    assert said.startswith("Stippen op een as van 0 tot 2.")
    assert said.endswith(
        " miljoen euro. Nu: ongeveer 400 miljoen euro, ruimte 360 tot 440 miljoen euro. "
        "Later: 2 miljard euro, doel. Norm: 1,5 miljard euro."
    )


def test_the_table_has_a_line_for_each_mark_and_names_what_tells_them_apart() -> None:
    drawing = dots({"a": [earlier(NOW, "in 2024"), subject(AIM, "in 2025")]}, goal=AIM)
    table = drawing.table("bedragen", "de bedragen")
    assert table.columns == ("Wat", "Welke", "Waarde", "Ruimte")
    assert table.rows == (
        (("a",), ("in 2024",), (NOW,), ("360 tot 440 miljoen euro",)),
        (("a",), ("in 2025",), (AIM,), ("exact",)),
        (("Doel",), ("doel",), (AIM,), ("exact",)),
    )


def test_labels_leave_out_the_words_of_the_axis_where_all_have_them() -> None:
    """A label beside an axis in billions says `4,0`; the table keeps the whole text."""
    few, more = euros("a", "4000", "4,0 miljard euro"), euros("b", "10700", "10,7 miljard euro")
    drawing = dots({"a": few, "b": more})
    wide, narrow = written(drawing)
    assert {"4,0", "10,7", "miljard euro"} <= wide & narrow
    assert drawing.table("t", "T").rows[0][1][0].text == "4,0 miljard euro"
    yearly = [replace(each, text=f"{each.text} per jaar", per="year") for each in (few, more)]
    drawing = dots({"a": yearly[0], "b": yearly[1]})
    assert all({"4,0", "miljard euro per jaar"} <= texts for texts in written(drawing))


def test_figures_of_two_units_have_no_one_axis() -> None:
    with pytest.raises(
        ValueError, match=r"^one axis measures one unit, not 'eur', 'percent': say unit=…$"
    ):
        dots({"a": NOW, "b": percent("b", "1", "1%")}).wide  # noqa: B018 - it raises
    with pytest.raises(ValueError, match=r"unit, not no figure, only calculations: say unit=…$"):
        dots({"a": AIM / NOW}).wide  # noqa: B018 - it raises
    with pytest.raises(ValueError, match=r"^'1%' is in 'percent', its axis in 'eur'$"):
        dots({"a": NOW}, goal=percent("b", "1", "1%")).wide  # noqa: B018 - it raises


def test_a_bar_begins_at_zero_and_an_open_one_is_an_outline() -> None:
    drawing = bars({"a": NOW, "b": asked(AIM)})
    chart = drawing.wide
    solid, outline = marks(chart, "rect")
    line = next(row["x"] for row in marks(chart, "rule") if row["thickness"] == 1.5)
    assert solid["x"] == line
    assert (solid["fill"], outline["fill"], outline["colour"]) == (BLUE, PAPER, BLUE)
    length = solid["x2"] - solid["x"], outline["x2"] - outline["x"] + outline["thickness"]
    assert length[1] == pytest.approx(5 * length[0], abs=0.1)


LONG = "Aandeel vrouwelijke reservisten met een arbeidsovereenkomst in de personeelsadministratie"
HARD = {
    "tiny and huge": {
        "a": quoted("a", "1/1000", "eur", "0,1 cent"),
        "b": euros("b", "9000000", "9.000 miljard euro"),
    },
    "all equal": {label: percent(label, "37", "37%", "1/2") for label in "abc"},
    "all zero": {label: percent(label, "0", "0%") for label in "ab"},
    "below zero": {"a": percent("a", "-3", "−3%", "1"), "b": percent("b", "90", "90%", "5")},
    "long words": {
        LONG: subject(
            percent("a", "48", "48%", "10"), "in de eerste helft van 2025, zoals de vraag het zegt"
        ),
        "b": earlier(percent("b", "100", "100%"), "aan het eind van het jaar daarvoor"),
    },
    "many rows": {str(n): percent(f"p{n}", str(n * 7), f"{n * 7}%", "3") for n in range(14)},
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("form", [dots, bars])
def test_words_stay_inside_and_apart(form, name) -> None:
    assert faults(form(HARD[name])) == []


@pytest.mark.parametrize("value", ["0", "1", "50", "100"])
def test_the_words_of_a_goal_stay_inside(value) -> None:
    aim = percent("g", value, "een van de allerlangste doelen die er ooit ergens zijn genoemd")
    assert faults(dots(HARD["long words"], goal=aim)) == []


def test_a_label_at_the_edge_moves_to_the_other_side() -> None:
    long = "een lange waarde van 90%"
    drawing = dots({"a": percent("a", "90", long), "b": percent("b", "10", "10%")})
    label, dot = text_at(drawing.narrow, long), marks(drawing.narrow, "point")[0]
    assert label["x"] < dot["x"]
    assert faults(drawing) == []
    (paper,) = marks(drawing.narrow, "rect")  # over the stem, which would show between its words
    (words,) = (text for text in texts_of(svg_of(drawing.narrow)) if text.text == long)
    assert paper["fill"] == PAPER
    assert paper["x"] <= words.left < words.right <= paper["x2"] + 0.5
    order = [layer["mark"]["type"] for layer in drawing.narrow.to_dict()["layer"]]
    assert order.index("rule") < order.index("rect") < order.index("text")


def test_a_register_counts_too() -> None:
    count = FigureRegister().count(["3", "4"], "twee", "vraag", "vragen", "aantal vragen")
    drawing = bars({"a": count})
    assert drawing.figures == (count,)
    assert drawing.wide.to_dict()["width"] == WIDE


def test_a_part_that_the_name_says_is_said_once() -> None:
    drawing = dots({"a": [subject(NOW, "nodig"), goal(AIM, "als doel")], "b": goal(AIM, "later")})
    assert "2 miljard euro als doel." in as_text(drawing.description)
    assert [as_text(row[1]) for row in drawing.table("tabel", "Tabel").rows] == [
        "nodig",
        "als doel",
        "later, doel",
    ]


def test_a_range_is_its_own_room_and_a_chosen_end_is_not_called_exact() -> None:
    """What has no one value says its range once; an end that rests on a choice says whose."""
    wide = ranged("bereik", Interval(17, 18), "17 tot 18%")
    half = percent("helft", "50", "50%")
    chosen = replace(half, grounds=(room_ground("circa", Fraction(1, 10)),))
    drawing = dots({"a": wide, "b": chosen, "c": half})
    assert as_text(drawing.description).count("17 tot 18%") == 1
    assert [as_text(row[-1]) for row in drawing.table("tabel", "Tabel").rows] == [
        "zie de waarde",
        "10% voor ‘circa’: een keuze van dit boek (hedge_width)",
        "exact",
    ]
