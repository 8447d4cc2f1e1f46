"""A spot of a line chart may stand where a figure says, or where no figure says."""

from __future__ import annotations

from fractions import Fraction

from kamerboek.charts import Along, Band, Drawing, Spot, lines
from kamerboek.charts.forms.lines import Lines
from kamerboek.figures import FigureRegister, Missing, calculated
from kamerboek.prose import as_text
from tests.figures.made import SHARE, printed

LATER = printed("later", "20%", 20, "percent")
TIMES = Along("times", "hoeveel keer")


def drawn(spots: list[Spot], bands: list[Band] | None = None) -> Lines:
    drawing = lines(
        {"": [(1, SHARE), (4, SHARE)]}, along=TIMES, spots=spots, bands=bands or [], unit="percent"
    )
    assert isinstance(drawing, Drawing)
    assert isinstance(drawing.form, Lines)
    return drawing.form


def test_a_spot_stands_at_the_value_of_a_figure() -> None:
    """37 / 20 is 1,85."""
    turn = calculated("omslag", SHARE / LATER, "times")
    (spot,) = drawn([Spot(turn, LATER, "omslag")]).spots
    assert (spot.position, spot.reading.label) == (1.85, "omslag")
    (spot,) = drawn([Spot(Fraction(5, 2), LATER)]).spots
    assert spot.position == 2.5


def test_a_spot_of_a_month_says_when_and_lengthens_no_line() -> None:
    """March 2022 stands at 2021,16 where ticks are ends of years: it is no figure of 2021."""
    path = {"weg": [(2025, LATER), (2030, SHARE)]}
    drawing = lines(path, spots=[Spot(Fraction(202116, 100), LATER, moment="maart 2022")])
    assert drawing is not None
    said = as_text(drawing.description)
    assert "2021" not in said
    assert ", maart 2022." in said
    assert said.startswith("Een lijn van 2025 tot 2030")


def test_a_spot_without_a_place_is_left_out() -> None:
    assert drawn([Spot(Missing(frozenset({"x"})), LATER)]).spots == ()


def test_a_band_beyond_the_line_lengthens_the_axis() -> None:
    band = FigureRegister().assume("later", 6, "times", "proef")
    axis = drawn([], [Band(band, "zes keer")])._across(0, 600)
    assert axis.at(6) <= 600
    assert drawn([])._across(0, 600).at(6) > 600
