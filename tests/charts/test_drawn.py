"""A drawing of each form is what somebody looked at; what holds of every drawing holds of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
import vl_convert

from kamerboek.charts import forms, small
from kamerboek.charts.style import (
    AXIS_SIZE,
    NARROW,
    PAPER,
    SMALL_WIDTH,
    STRONG_RULE,
    WIDE,
)
from tests.charts.approved import approved_names, change, specifications
from tests.charts.examples import EXAMPLES
from tests.charts.seen import Text, faults_in, for_library, marks_in, texts_of
from tests.rows import over


@cache
def made_of(example: str) -> dict[str, dict[str, Any]]:
    return specifications(example)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_drawing_is_as_it_was_approved(example: str) -> None:
    found = "".join(change(name, each) for name, each in made_of(example).items())
    if found:
        pytest.fail(
            "look at it with python -m tests.charts.approved, and when it is right, --accept\n"
            f"{found}",
            pytrace=False,
        )


def test_no_drawing_is_approved_that_nothing_makes() -> None:
    made = {name for example in EXAMPLES for name in made_of(example)}
    assert approved_names() == made


def test_every_form_has_an_example() -> None:
    """Named as in the package: `columns`, `small_columns`."""
    every = {name for name in (*forms.__all__, *small.__all__) if name.islower()}
    begun = [name.replace("-", "_") for name in EXAMPLES]
    assert {form for form in every if not any(name.startswith(form) for name in begun)} == set()


@over("example", list(EXAMPLES))
def test_words_stay_inside_and_apart(example: str) -> None:
    for name, made in made_of(example).items():
        width = (
            WIDE if name.endswith("-wide") else NARROW if name.endswith("-narrow") else SMALL_WIDTH
        )
        assert faults_in(svg_in(name, example), width, made["height"]) == [], name


@cache
def svg_in(name: str, example: str) -> str:
    svg: str = vl_convert.vegalite_to_svg(for_library(made_of(example)[name]))
    return svg


Room = tuple[float, float, float, float]


def rooms(made: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], Room]]:
    """Yield each mark that is no text, with the room that it takes: left, top, right, bottom."""
    for kind in ("rect", "rule", "line", "area", "point"):
        for row in marks_in(made, kind):
            half = math.sqrt(row["area"]) / 2 if kind == "point" else row.get("thickness", 0) / 2
            if kind == "rect" and row["colour"] == "transparent":
                half = 0.0
            across = sorted((row["x"], row.get("x2", row["x"])))
            down = sorted((row["y"], row.get("y2", row["y"])))
            flat = kind == "rule" and down[0] == down[1]
            upright = kind == "rule" and across[0] == across[1]
            aside, over = 0 if flat else half, 0 if upright else half
            yield row, (across[0] - aside, down[0] - over, across[1] + aside, down[1] + over)


@over("example", list(EXAMPLES))
def test_marks_stay_inside(example: str) -> None:
    for made in made_of(example).values():
        for row, (left, top, right, bottom) in rooms(made):
            assert left >= -1, row
            assert right <= made["width"] + 1, row
            assert top >= -1, row
            assert bottom <= made["height"] + 1, row


Labelled = tuple[Text, Room, list[Room]]


def labelled(example: str) -> Iterator[list[Labelled]]:
    """Yield of each width the texts that are the whole label of one mark, it, and the others.

    Numbers of an axis are smaller.
    """
    for name, made in made_of(example).items():
        about = [(row["tooltip"], room) for row, room in rooms(made) if "tooltip" in row]
        found = []
        for text in texts_of(svg_in(name, example)):
            own = [room for tooltip, room in about if tooltip.split(";")[0] == text.text]
            if len(own) == 1 and text.size > AXIS_SIZE:
                found.append((text, own[0], [room for _, room in about if room != own[0]]))
        assert found, name
        yield found


def gap(text: Text, room: Room) -> tuple[float, float]:
    """Return how far a text is from a mark, across and down; nothing where they meet."""
    left, top, right, bottom = room
    across = max(left - text.right, text.left - right, 0.0)
    return across, max(top - text.bottom, text.top - bottom, 0.0)


@over("example", ["bars", "bars-below-zero", "dots"])
def test_a_label_stands_in_the_line_of_its_own_mark_or_just_below(example: str) -> None:
    for found in labelled(example):
        for text, own, others in found:
            below = (text.top + text.bottom - own[1] - own[3]) / 2
            assert -2 <= below <= 24, text
            assert below < 2 or gap(text, own)[1] < min(gap(text, each)[1] for each in others), text


@over("example", ["columns", "columns-below-zero"])
def test_a_label_stands_over_its_own_column(example: str) -> None:
    for found in labelled(example):
        for text, own, others in found:
            middle = (text.left + text.right) / 2
            aside = abs(middle - (own[0] + own[2]) / 2)
            assert aside <= min(abs(middle - (each[0] + each[2]) / 2) for each in others), text
            assert text.bottom <= own[1] + 1 or text.top >= own[3] - 1, text


@over("example", ["dated-marks", "lines-along"])
def test_a_label_is_nearest_to_its_own_mark(example: str) -> None:
    """But for marks that lie over each other."""
    for found in labelled(example):
        for text, own, others in found:
            apart = [each for each in others if abs(each[0] - own[0]) > 8]
            distance = math.hypot(*gap(text, own))
            assert all(distance <= math.hypot(*gap(text, each)) for each in apart), text


@over("example", ["dated-marks", "lines-along"])
def test_a_label_stands_near_its_own_mark(example: str) -> None:
    """Farther away a reader would not see whose it is, though it were the nearest."""
    for found in labelled(example):
        for text, own, _ in found:
            assert math.hypot(*gap(text, own)) <= 36, text


@over("example", ["stacked", "stacked-in-steps"])
def test_no_line_runs_between_the_words_of_a_label(example: str) -> None:
    """A rim around letters does not cover it there: paper does."""
    for name, made in made_of(example).items():
        paper = [row for row in marks_in(made, "rect") if row["fill"] == PAPER]
        crossed = 0
        for text in texts_of(svg_in(name, example)):
            for stem in marks_in(made, "rule"):
                low, high = max(stem["y"], text.top), min(stem["y2"], text.bottom)
                within = text.left < stem["x"] < text.right and low + 2 < high
                if stem["colour"] == STRONG_RULE and within:
                    crossed += 1
                    assert any(
                        each["x"] < stem["x"] < each["x2"]
                        and each["y"] <= low
                        and high <= each["y2"]
                        for each in paper
                    ), text
        assert crossed or name == "stacked-wide", name
