"""Where labels go: boxes that meet or do not, places around a point, beside a mark."""

from __future__ import annotations

import pytest

from kamerboek.charts.labels import GAP, Box, beside, places_around, text_box
from kamerboek.charts.lettering import PLAIN_TYPE
from tests.rows import over

ROOM = Box(10, 10, 20, 20)


@over(
    ("box", "meets", "inside"),
    [
        (Box(10, 10, 20, 20), True, True),
        (Box(12, 12, 18, 18), True, True),
        (Box(9, 10, 20, 20), True, False),
        (Box(10, 9, 20, 20), True, False),
        (Box(10, 10, 21, 20), True, False),
        (Box(10, 10, 20, 21), True, False),
        # What only touches shares no room.
        (Box(0, 10, 10, 20), False, False),
        (Box(20, 10, 30, 20), False, False),
        (Box(10, 0, 20, 10), False, False),
        (Box(10, 20, 20, 30), False, False),
        (Box(0, 0, 11, 11), True, False),
    ],
)
def test_boxes(box: Box, *, meets: bool, inside: bool) -> None:
    assert (box.meets(ROOM), ROOM.meets(box)) == (meets, meets)
    assert box.is_inside(ROOM) == inside
    assert box.is_clear_of([Box(90, 90, 99, 99), ROOM]) != meets
    assert box.is_clear_of([])


def test_the_room_of_a_text() -> None:
    width, line = PLAIN_TYPE.width("label"), PLAIN_TYPE.line
    for align, left in (("left", 50.0), ("center", 50 - width / 2), ("right", 50 - width)):
        box = text_box(50, 30, "label", PLAIN_TYPE, align)  # type: ignore[arg-type] # of the row
        assert box == Box(left, 30 - line / 2, left + width, 30 + line / 2)


def test_a_label_beside_a_mark() -> None:
    """To the right up to the drawing's very edge, else to the left from its very edge, else not."""
    taken = PLAIN_TYPE.width("label")
    edge = 50 + GAP + taken
    assert beside(40, 50, "label", PLAIN_TYPE, edge) == (50 + GAP, "left")
    left = GAP + taken
    assert beside(left, 50, "label", PLAIN_TYPE, edge - 1) == (left - GAP, "right")
    assert beside(left - 1, 50, "label", PLAIN_TYPE, edge - 1) is None


def test_the_places_around_a_point() -> None:
    """Above and below, to the right, the left and over it; then half a line farther away."""
    room = Box(0, 0, 400, 200)
    wide, line = PLAIN_TYPE.width("label"), PLAIN_TYPE.line
    found = [each.box for each in places_around(200, 100, "label", PLAIN_TYPE, 5, room)]
    corners = [(box.left, box.top) for box in found]
    sides = [205, 195 - wide, 200 - wide / 2]
    assert corners[:6] == [(left, top) for top in (95 - line, 105) for left in sides]
    farther = 5 + line / 2
    assert corners[6:9] == [(left, 100 - farther - line) for left in sides]
    assert {round(box.right - box.left - wide, 6) for box in found} == {0}
    assert {round(box.bottom - box.top - line, 6) for box in found} == {0}
    assert all(box.is_inside(room) for box in found)


def test_a_label_of_several_lines_takes_the_room_of_all() -> None:
    text = "een lang label van vele woorden dat niet op een regel past"
    room = Box(0, 0, 150, 400)
    place = next(iter(places_around(75, 200, text, PLAIN_TYPE, 5, room)))
    assert place.lines == tuple(PLAIN_TYPE.wrapped(text, 150))
    assert len(place.lines) > 1
    high = place.box.bottom - place.box.top
    assert high == pytest.approx(PLAIN_TYPE.line * len(place.lines))
    assert place.box.top == pytest.approx(195 - high)


def test_over_a_point_at_the_edge_a_label_stays_in_the_room() -> None:
    room = Box(0, 0, 400, 200)
    wide = PLAIN_TYPE.width("label")
    for x, left in ((0, 0.0), (400, 400 - wide)):
        places = [each.box.left for each in places_around(x, 100, "label", PLAIN_TYPE, 5, room)]
        assert left in places
