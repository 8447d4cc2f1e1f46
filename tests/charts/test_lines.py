"""Lines over years or other positions."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.charts import Along, Band, Line, Role, Spot, lines
from kamerboek.charts.forms.lines import LOOKS
from kamerboek.charts.lettering import BOLD_TYPE
from kamerboek.charts.style import BLUE, ORANGE, TEAL
from kamerboek.prose import as_text
from tests.charts.figures import MISSING, euros, people, percent, quoted
from tests.charts.seen import coloured, faults, marks, text_at, written
from tests.rows import over


def path(step: int, years: int = 10) -> list[tuple[int, object]]:
    """Return amounts that rise from 400 million by as much each year."""
    return [
        (
            2025 + year,
            euros(
                f"s{step}-{year}", str(400 + step * year), f"{400 + step * year} miljoen euro", "20"
            ),
        )
        for year in range(years + 1)
    ]


TWO = {"aanloop van 5 jaar": path(320), "aanloop van 10 jaar": path(160)}


def test_a_line_runs_through_its_points_on_an_axis_from_zero() -> None:
    drawing = lines({"aanloop": path(160)})
    for chart in (drawing.wide, drawing.narrow):
        points = [row for row in coloured(chart, "line", BLUE) if row["path"] != 1]  # its key
        zero, thousand = text_at(chart, "0")["y"], text_at(chart, "1.000")["y"]
        heights = [zero - row["y"] for row in points]
        assert heights[0] == pytest.approx((zero - thousand) * 0.4, abs=0.1)
        assert heights[-1] == pytest.approx((zero - thousand) * 2, abs=0.1)
        assert [row["order"] for row in points] == list(range(11))
        assert points[-1]["x"] - points[0]["x"] == pytest.approx(
            10 * (points[1]["x"] - points[0]["x"]), abs=0.2
        )


def test_the_first_and_last_year_are_written() -> None:
    for texts in written(lines(TWO)):
        assert {"2025", "2035"} <= texts


def test_the_band_of_a_line_is_its_room() -> None:
    chart = lines({"aanloop": path(160)}).wide
    zero, thousand = text_at(chart, "0")["y"], text_at(chart, "1.000")["y"]
    band = marks(chart, "area")
    assert {round(row["y2"] - row["y"], 1) for row in band} == {round((zero - thousand) * 0.04, 1)}
    exact = {"": [(2025, people("a", 1)), (2026, people("b", 2))]}
    assert marks(lines(exact).wide, "area") == []


def test_series_differ_in_their_dashes_and_are_named_in_both_widths() -> None:
    drawing = lines(TWO)
    made = drawing.wide.to_dict()
    dashes = [
        str(layer["mark"].get("strokeDash"))
        for layer in made["layer"]
        if layer["mark"]["type"] == "line"
    ]
    assert len(set(dashes)) == 2
    assert len({dash for _, dash in LOOKS}) == len(LOOKS) == 4
    assert all(set(TWO) <= texts for texts in written(drawing))
    with pytest.raises(ValueError, match=r"^at most 4 lines can be told apart, not 5$"):
        lines({str(n): path(n) for n in range(5)})


def test_points_that_are_a_function_are_made_when_they_are_drawn() -> None:
    calls = []

    def points() -> list[tuple[int, object]]:
        calls.append(1)
        return path(160)

    drawing = lines({"een": points, "twee": Line(points, Role.CONTEXT)})
    assert calls == []
    assert marks(drawing.wide, "line")
    assert marks(drawing.narrow, "line")
    assert calls == [1, 1]


def test_missing_points_and_series_are_left_out() -> None:
    points = [(2025, MISSING), *path(160)[1:]]
    drawing = lines({"een": points, "twee": [(2025, MISSING)]}, levels={"doel": MISSING})
    (series,) = drawing.form.series
    assert [position for position, _ in series.points] == list(range(2026, 2036))
    assert drawing.form.levels == ()
    assert lines({"een": [(2025, MISSING)]}) is None
    assert lines({"een": lambda: [(2025, MISSING)]}).empty


def curve() -> list[tuple[Fraction, object]]:
    return [
        (1 + Fraction(n, 10), percent(f"p{n}", str(60 / (1 + Fraction(n, 10))), "x"))
        for n in range(41)
    ]


BREAK_EVEN = {
    "along": Along("times", "hoeveel keer zo groot het totaal werd"),
    "levels": {"": percent("l", "20", "20% in 2024")},
    "bands": [Band(quoted("f", "2.1", "times", "ruim twee keer", "0.1"), "twee keer zo veel")],
    "spots": [Spot(3, percent("s", "20", "20%"), "3 keer")],
}


def test_a_break_even_stands_on_the_line_and_on_the_level() -> None:
    for chart in (lines({"": curve}, **BREAK_EVEN).wide, lines({"": curve}, **BREAK_EVEN).narrow):
        (spot,) = marks(chart, "point")
        assert spot["y"] == pytest.approx(text_at(chart, "20%")["y"], abs=0.1)
        assert spot["x"] == pytest.approx(text_at(chart, "3×")["x"], abs=0.1)
        on_line = [row for row in marks(chart, "line") if abs(row["x"] - spot["x"]) < 0.1]
        assert on_line[0]["y"] == pytest.approx(spot["y"], abs=0.1)
        (level,) = coloured(chart, "rule", ORANGE)
        assert level["y"] == spot["y"]
        (band,) = [row for row in marks(chart, "rect") if row["fill"] == TEAL]
        assert band["x"] == pytest.approx(text_at(chart, "2×")["x"], abs=0.1)
        assert text_at(chart, "3 keer")
        assert text_at(chart, "twee keer zo veel")


def test_the_description_says_where_lines_begin_and_end() -> None:
    drawing = lines(TWO, levels={"doel": euros("d", "2000", "2 miljard euro")})
    assert as_text(drawing.description) == (
        "Lijnen van 2025 tot 2035, op een as van 0 tot 3.800 miljoen euro. "
        "Aanloop van 5 jaar: van 400 miljoen euro, ruimte 380 tot 420 miljoen euro in 2025 naar "
        "3600 miljoen euro, ruimte 3,58 tot 3,62 miljard euro in 2035. "
        "Aanloop van 10 jaar: van 400 miljoen euro, ruimte 380 tot 420 miljoen euro in 2025 naar "
        "2000 miljoen euro, ruimte 1,98 tot 2,02 miljard euro in 2035. Doel: 2 miljard euro."
    )


def test_the_description_says_from_which_year_a_line_is_level() -> None:
    """One that is there in 2030 does not go on until 2035."""
    steps = [(year, people(f"p{year}", min(year, 2030) - 2000)) for year in range(2025, 2036)]
    said = as_text(lines({"in 5 jaar": steps}).description)
    assert "In 5 jaar: van 25 in 2025 naar 30 in 2030, en zo tot en met 2035." in said
    level = [(year, people(f"q{year}", 7)) for year in (2025, 2026)]
    assert "van 7 in 2025 naar 7 in 2026." in as_text(lines({"vast": level}).description)


def test_the_description_of_a_line_of_one_point_says_where_it_is() -> None:
    said = as_text(lines({"enige meting": [(2025, percent("a", "40", "40%"))]}).description)
    assert said.endswith(" Enige meting: 40% in 2025.")
    spot = Spot(2025, percent("s", "20", "20%"), moment="maart 2025")
    points = [(2025, percent("a", "40", "40%")), (2026, percent("b", "41", "41%"))]
    said = as_text(lines({"reeks": points}, spots=[spot]).description)
    assert said.endswith(" Reeks: van 40% in 2025 naar 41% in 2026. 20%, maart 2025.")


def test_a_spot_of_the_description_says_where_it_is() -> None:
    said = as_text(lines({"aandeel": curve}, **BREAK_EVEN).description)
    assert said.startswith(
        "Een lijn van 1 tot 5 keer, op een as van 0 tot 60%. Aandeel: van x bij 1 keer"
    )
    assert said.endswith(
        " Lijn: 20% in 2024. Twee keer zo veel: ruim twee keer, ruimte 2,0 tot 2,2 keer. "
        "3 keer: 20% bij 3 keer."
    )


def test_the_room_of_one_line_needs_no_name() -> None:
    one = lines({"aanloop": path(160)}).table("t", "T")
    assert one.columns == ("Jaar", "Aanloop", "Ruimte")


def test_the_table_has_a_line_for_each_position() -> None:
    table = lines(TWO).table("t", "T")
    assert table.columns == (
        "Jaar",
        "Aanloop van 5 jaar",
        "Ruimte: aanloop van 5 jaar",
        "Aanloop van 10 jaar",
        "Ruimte: aanloop van 10 jaar",
    )
    assert len(table.rows) == 11
    assert table.rows[1][:3] == (
        ("2026",),
        (TWO["aanloop van 5 jaar"][1][1],),
        ("700 tot 740 miljoen euro",),
    )
    long = lines({"": curve}, along=Along("times")).table("t", "T")
    assert [long.rows[0][0], long.rows[-1][0]] == [("1×",), ("5×",)]
    assert len(long.rows) <= 26
    assert long.columns[0] == "Plaats"


@over("long", [1, 2, 3])
def test_the_name_of_a_line_that_ends_at_an_edge_stays_within_the_plot(long: int) -> None:
    """Whatever lines its name takes; as far apart as the other's."""
    names = {"boven": 100, "onder": 0}
    chart = lines(
        {
            f"{name} {'en nog een heel lang stuk ' * long}".strip(): [
                (2025, people(f"a{name}", 50)),
                (2026, people(f"b{name}", end)),
            ]
            for name, end in names.items()
        }
    ).wide
    zero, most = text_at(chart, "0")["y"], text_at(chart, "100")["y"]
    right = max(row["x"] for row in marks(chart, "line"))
    named = [row["y"] for row in marks(chart, "text") if row["x"] > right]
    assert len(named) >= 2 * long
    half = BOLD_TYPE.line / 2
    assert min(named) - half >= most - 8.1
    assert max(named) + half <= zero + 0.1


def elsewhere(number: int) -> Spot:
    figure = people(f"e{number}", 75000 + 300 * number)
    return Spot(
        2024 + Fraction(number, 4), figure, f"cijfer {number} van een andere bron", Role.CONTEXT
    )


HARD = {
    "break-even": lambda: lines({"gelijk Nederlands bedrag": curve}, **BREAK_EVEN),
    "three lines that end alike": lambda: lines(
        {
            f"een tamelijk lange naam van lijn nummer {n}": [
                (2025, people(f"a{n}", n)),
                (2030, people(f"b{n}", 100)),
            ]
            for n in range(4)
        },
        levels={"doel": people("d", 100), "norm": people("n", 99)},
    ),
    "many spots": lambda: lines(
        {"pad": [(2025, people("a", 79000)), (2030, people("b", 100000))]},
        levels={"doel": people("d", 100000)},
        spots=[elsewhere(n) for n in range(5)],
    ),
    "below zero": lambda: lines(
        {"": [(5, percent("a", "-3", "−3%")), (40, percent("b", "1", "1%"))]},
        along=Along("count", "aantal systemen"),
    ),
    "one point": lambda: lines({"een": [(2025, people("a", 3))]}),
    "bands that meet": lambda: lines(
        {"": curve},
        along=BREAK_EVEN["along"],
        bands=[
            Band(
                quoted(f"f{n}", str(n), "times", f"{n} keer", "0.2"),
                f"zo’n {n} keer zo veel als eerst",
            )
            for n in range(1, 6)
        ],
    ),
    "all zero": lambda: lines({"": [(year, people(f"z{year}", 0)) for year in (2024, 2025)]}),
}


@pytest.mark.parametrize("name", HARD)
def test_words_stay_inside_and_apart(name) -> None:
    assert faults(HARD[name]()) == []
