"""Small drawings at every length of their words, and where one look of a part becomes another."""

from __future__ import annotations

from typing import Any

import pytest
import vl_convert

from kamerboek.charts import (
    SmallDrawing,
    small_bars,
    small_columns,
    small_counts,
    small_gauge,
    small_stacked,
)
from kamerboek.charts.small.drawing import NAME_TYPE
from kamerboek.charts.style import BLUE, PAPER, SMALL_WIDTH
from tests.charts.figures import people, percent, quoted
from tests.charts.seen import faults_in, for_library, marks_in
from tests.rows import over

LETTERS = "namen van alles wat er is en wat er nog komt te staan"
LENGTHS = range(1, len(LETTERS) + 1, 4)


def faults(drawing: SmallDrawing | None) -> list[str]:
    """Return what a reader would stumble over; that it is valid is seen elsewhere."""
    assert drawing is not None
    made = drawing.specification
    return faults_in(vl_convert.vegalite_to_svg(for_library(made)), SMALL_WIDTH, made["height"])


def shown(drawing: SmallDrawing | None, kind: str) -> list[dict[str, Any]]:
    assert drawing is not None
    return marks_in(drawing.specification, kind)


def named(length: int, count: int) -> list[str]:
    """Return that many names of a length."""
    return [f"{number}{LETTERS[: length - 1]}".strip() for number in range(count)]


@over("length", LENGTHS)
def test_words_of_every_length_stay_inside_and_apart(length: int) -> None:
    names = named(length, 3)
    sizes = {name: people(name, 40 + 30 * number) for number, name in enumerate(names)}
    counts = {
        name: quoted(name, str(4 + number), "count", "4") for number, name in enumerate(names)
    }
    for drawing in (
        small_columns(sizes),
        small_bars(sizes),
        small_stacked(sizes),
        small_counts(counts),
        small_gauge(percent("a", str(100 * length / LENGTHS[-1]), names[0])),
    ):
        assert faults(drawing) == []


@over("length", range(14, 70))
def test_words_of_every_length_stand_beside_a_bar_or_under_it(length: int) -> None:
    name = (LETTERS * 2)[:length].strip()
    assert faults(small_bars({"a": people("a", 10), name: people("b", 40)})) == []


@over("share", [0, 3, *range(15, 36), 50, *range(65, 86), 97, 100])
def test_what_a_gauge_says_stays_apart_from_its_ends(share: int) -> None:
    drawing = small_gauge(percent("a", str(share), f"{share},0 procent"))
    assert faults(drawing) == []
    _, filled = shown(drawing, "rect")
    assert filled["x2"] - filled["x"] == pytest.approx(SMALL_WIDTH * share / 100, abs=0.1)


@over("count", [4, 6, 8])
def test_many_columns_stand_apart(count: int) -> None:
    """Of each column's room six tenths are its own."""
    drawing = small_columns({str(each): people(f"p{each}", 3) for each in range(count)})
    columns = shown(drawing, "rect")
    widths = [row["x2"] - row["x"] for row in columns]
    assert widths == pytest.approx([0.6 * SMALL_WIDTH / count] * count, abs=0.1)


def test_a_column_is_no_wider_than_forty_units() -> None:
    (column,) = shown(small_columns({"a": people("a", 3)}), "rect")
    assert column["x2"] - column["x"] == pytest.approx(40, abs=0.1)


@over(("size", "outlined"), [(3, False), (5, True), (12, True)])
def test_what_is_too_small_for_an_outline_is_filled(size: int, outlined: bool) -> None:
    """An outline of two units leaves nothing of a bar of four."""
    asked = percent("a", str(100 * size / SMALL_WIDTH), "x", part="question")
    _, filled = shown(small_gauge(asked), "rect")
    assert (filled["fill"] == PAPER) == outlined


def test_a_part_that_is_too_small_for_an_outline_is_filled_wherever_it_stands() -> None:
    parts = {"a": people("a", 245), "b": people("b", 5, part="question")}
    _, small = shown(small_stacked(parts), "rect")
    assert small["x2"] - small["x"] == pytest.approx(3, abs=0.1)
    assert small["fill"] != PAPER


@over(("words", "beside"), [("ab", True), (LETTERS[:12], True), (LETTERS * 2, False)])
def test_the_longest_bar_leaves_room_for_its_words_and_no_more(words: str, beside: bool) -> None:
    bars = {"a": people("a", 10), words: people("b", 40)}
    drawing = small_bars(bars)
    first, longest = shown(drawing, "rect")[:2]
    assert longest["x2"] - longest["x"] == pytest.approx(4 * (first["x2"] - first["x"]), abs=0.1)
    told = f"{words}, 40"
    if beside:
        (written,) = [row for row in shown(drawing, "text") if row["text"] == told]
        assert written["x"] == pytest.approx(longest["x2"] + 6, abs=0.1)
        assert written["x"] + NAME_TYPE.width(told) == pytest.approx(SMALL_WIDTH - 1, abs=0.1)
    else:
        assert longest["x2"] - longest["x"] == pytest.approx(0.4 * SMALL_WIDTH, abs=0.1)


def test_dots_take_a_line_as_they_need_and_one_where_there_are_none() -> None:
    """Fifteen stand on a line."""
    heights = []
    for count in (0, 3, 15, 16):
        drawing = small_counts({"a": quoted("a", str(count), "count", "x")})
        assert drawing is not None
        heights.append(drawing.specification["height"])
        assert [row["fill"] for row in shown(drawing, "point")] == [BLUE] * count
    assert heights[:2] == heights[1:3]
    assert heights[3] == pytest.approx(heights[2] + 16.2, abs=1)
    assert heights[0] < 45


def test_what_was_counted_stands_in_the_middle_of_its_room() -> None:
    drawing = small_counts({name: quoted(name, "2", "count", "2") for name in "ab"})
    middles = [row["x"] + NAME_TYPE.width(row["text"]) / 2 for row in shown(drawing, "text")]
    assert middles == pytest.approx([SMALL_WIDTH / 4, SMALL_WIDTH * 3 / 4], abs=0.1)


def test_what_is_no_size_is_named() -> None:
    drawing = small_columns({"een naam": percent("n", "-3", "−3%")})
    assert drawing is not None
    with pytest.raises(ValueError, match="'een naam': '−3%' is not a size"):
        drawing.specification  # noqa: B018 - it raises
