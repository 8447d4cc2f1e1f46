"""One bar of a whole and its parts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.charts import HALF, Role, second, stacked
from kamerboek.charts.readings import Mark
from kamerboek.charts.style import BLUE, PAPER, PLUM, TEAL
from kamerboek.figures import Interval
from kamerboek.prose import as_text
from tests.charts.figures import MISSING, people, percent, ranged
from tests.charts.seen import faults, marks, text_at, written

PARTS = {
    "burgers": people("b", 500),
    "militairen": people("m", 300),
    "reservisten": people("r", 200),
}
SHARE = percent("deel", "50", "50,0%")


def test_parts_are_as_long_as_their_share_of_the_bar() -> None:
    drawing = stacked(PARTS)
    for chart in (drawing.wide, drawing.narrow):
        width = chart.to_dict()["width"]
        parts = marks(chart, "rect")
        gaps = [2, 2, 0]
        lengths = [row["x2"] - row["x"] + gap for row, gap in zip(parts, gaps, strict=True)]
        assert lengths == pytest.approx([width * share for share in (0.5, 0.3, 0.2)], abs=0.1)
        assert [row["fill"] for row in parts] == [BLUE, TEAL, PLUM]


def test_what_is_left_of_the_whole_is_an_outline() -> None:
    chart = stacked(PARTS, whole=people("alle", 2000)).wide
    outline, *parts = marks(chart, "rect")
    assert outline["fill"] == PAPER
    assert parts[-1]["x2"] == pytest.approx(chart.to_dict()["width"] / 2 - 2, abs=0.1)


def test_the_marker_stands_at_its_share_and_shares_stand_on_their_part() -> None:
    drawing = stacked(PARTS, inside={"burgers": SHARE}, marker=HALF)
    for chart in (drawing.wide, drawing.narrow):
        upright = [row for row in marks(chart, "rule") if row["thickness"] == 2]
        assert upright[0]["x"] == chart.to_dict()["width"] / 2
        assert text_at(chart, "50,0%")["colour"] == PAPER
    assert all("de helft" in texts for texts in written(drawing))


def test_a_missing_part_leaves_no_whole_to_draw() -> None:
    assert stacked(PARTS | {"andere": MISSING}) is None
    assert stacked(lambda: PARTS | {"andere": MISSING}).empty
    assert stacked(PARTS, whole=MISSING, inside={"burgers": MISSING}).form.whole is None


def test_a_whole_may_be_less_than_one() -> None:
    parts = {"a": percent("a", "0.5", "0,5%")}
    assert stacked(parts, whole=percent("w", "0.8", "0,8%")).form.size == 0.8


def test_what_is_no_part_of_a_whole() -> None:
    with pytest.raises(ValueError, match=r"^the parts of a bar are together more than '900'$"):
        stacked(PARTS, whole=people("alle", 900)).wide  # noqa: B018 - it raises
    with pytest.raises(ValueError, match=r"^part 'a' of a bar is '-1': not a size$"):
        stacked({"a": people("a", -1)}).wide  # noqa: B018 - it raises
    with pytest.raises(ValueError, match=r"^part 'a' of a bar is '1 tot 2%': not a size$"):
        stacked({"a": ranged("r", Interval(Fraction(1), Fraction(2)), "1 tot 2%")}).wide  # noqa: B018 - it raises


def test_the_description_and_the_table_say_whole_parts_and_shares() -> None:
    drawing = stacked(PARTS, whole=people("alle", 1000), inside={"burgers": SHARE}, marker=HALF)
    assert as_text(drawing.description) == (
        "Eén balk van 1.000 in 3 delen. Burgers: 500, 50,0%. Militairen: 300. Reservisten: 200. "
        "Een streep staat op de helft van de balk."
    )
    table = drawing.table("t", "T")
    assert table.columns == ("Wat", "Waarde", "Ruimte", "Deel")
    assert table.rows[0] == (("burgers",), (PARTS["burgers"],), ("exact",), (SHARE,))
    assert [row[0] for row in table.rows] == [
        ("burgers",),
        ("militairen",),
        ("reservisten",),
        ("Geheel",),
    ]


def test_a_part_may_have_a_colour_of_its_own() -> None:
    parts = {"a": second(people("a", 1)), "b": Mark(people("b", 1), Role.UNANSWERED)}
    assert [row["fill"] for row in marks(stacked(parts).wide, "rect")] == [TEAL, PLUM]


SMALL = "een heel klein deel van het geheel"
LONG = "arbeidsongeschiktheidsverzekeringsmaatschappijen in het hele land"
HARD = {
    "as in the book": {
        "burgers": people("b", 857),
        "beroepsmilitairen": people("m", 692),
        "reservisten": people("r", 462),
    },
    "tiny first": {SMALL: people("a", 1), "de rest": people("b", 5000)},
    "tiny last": {"de rest": people("a", 5000), SMALL: people("b", 1)},
    "many": {f"deel nummer {n}": people(f"p{n}", n + 1) for n in range(9)},
    "nothing in one": {"a": people("a", 0), "b": people("b", 3)},
    "all nothing": {"a": people("a", 0), "b": people("b", 0)},
    "very long": {LONG: people("a", 3), "b": people("b", 30)},
}


@pytest.mark.parametrize("name", HARD)
def test_words_stay_inside_and_apart(name) -> None:
    assert faults(stacked(HARD[name], marker=HALF)) == []
