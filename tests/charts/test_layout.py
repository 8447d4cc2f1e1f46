"""What every form is laid out with: room for words, round numbers, labels apart."""

from __future__ import annotations

import pytest

from kamerboek.charts.axis import position_axis, value_axis
from kamerboek.charts.labels import Box, first_clear, own_first, places_around, spread
from kamerboek.charts.lettering import BOLD_TYPE, PLAIN_TYPE
from kamerboek.charts.readings import Reading, read
from kamerboek.figures import Figure
from tests.charts.figures import euros, people, percent, quoted
from tests.charts.seen import WIDTHS


@pytest.mark.parametrize("kind", [PLAIN_TYPE, BOLD_TYPE])
def test_letters_are_given_as_much_room_as_a_browser_takes(kind) -> None:
    measured = WIDTHS["bold" if kind.bold else "normal"]
    for letter, width in measured.items():
        assert kind.width(letter) >= width * kind.size * 0.97, letter
        assert kind.width(letter) <= width * kind.size * 1.25, letter


def test_a_letter_that_is_not_known_is_given_the_room_of_a_wide_capital() -> None:
    assert PLAIN_TYPE.width("жδ") == 2 * PLAIN_TYPE.width("D")


def test_text_is_wrapped_at_words_and_a_word_that_does_not_fit_is_cut_evenly() -> None:
    lines = PLAIN_TYPE.wrapped("de stand van Defensie", 80)
    assert " ".join(lines) == "de stand van Defensie"
    assert all(PLAIN_TYPE.width(line) <= 80 for line in lines)
    cut = PLAIN_TYPE.wrapped("beantwoord", 60)
    assert cut == ["beant-", "woord"]
    assert PLAIN_TYPE.wrapped("", 60) == [""]
    assert PLAIN_TYPE.unbroken("een beantwoord", 60) == ["een", "beantwoord"]


def reading(figure: Figure) -> Reading:
    return read(figure, figure.unit)


def ticks(*figures: Figure, length: float = 400, most: int = 5) -> list[str]:
    axis = value_axis(map(reading, figures), figures[0].unit, start=0, end=length, most_ticks=most)
    assert axis.at(0) == axis.zero
    return [*(tick.text for tick in axis.ticks), axis.title]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([percent("a", "59.7", "x")], ["0%", "20%", "40%", "60%", ""]),
        ([percent("a", "-12", "x"), percent("b", "3", "x")], ["−10%", "−5%", "0%", ""]),
        ([quoted("a", "5.7", "times", "x")], ["0×", "1×", "2×", "3×", "4×", "5×", ""]),
        ([people("a", 0)], ["0", "1", "mensen"]),
        ([quoted("a", "0.9", "vte", "x")], ["0", "0,2", "0,4", "0,6", "0,8", "VTE"]),
        ([people("a", 4321)], ["0", "1.000", "2.000", "3.000", "4.000", "mensen"]),
        (
            [euros("a", "400", "x"), euros("b", "2000", "x")],
            ["0", "500", "1.000", "1.500", "2.000", "miljoen euro"],
        ),
        (
            [euros("a", "3900", "x"), euros("b", "10700", "x")],
            ["0", "2", "4", "6", "8", "10", "miljard euro"],
        ),
        ([euros("a", "0.0005", "x")], ["0", "100", "200", "300", "400", "500", "euro"]),
        (
            [euros("a", "0.001", "x"), euros("b", "9000000", "x")],
            ["0", "2.000", "4.000", "6.000", "8.000", "miljard euro"],
        ),
    ],
)
def test_an_axis_has_round_numbers_from_zero_in_a_fitting_scale(figures, expected) -> None:
    assert ticks(*figures) == expected


def test_an_axis_has_no_more_numbers_than_fit() -> None:
    assert ticks(people("a", 4321), length=120) == ["0", "2.000", "4.000", "mensen"]


def test_the_numbers_of_an_axis_stand_in_proportion() -> None:
    axis = value_axis(
        [reading(percent("a", "50", "x"))], "percent", start=10, end=110, most_ticks=5
    )
    assert axis.at(0) == 10
    assert axis.at(50) == pytest.approx(110)
    assert axis.at(25) == pytest.approx(60)
    assert axis.range_text == "van 0 tot 50%"


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        (2025, 2035, 8, ["2025", "2027", "2029", "2031", "2033", "2035"]),
        (2025, 2035, 3, ["2025", "2030", "2035"]),
        (2024.5, 2027.2, 5, ["2025", "2026", "2027"]),
        (2025, 2025, 5, ["2024", "2025", "2026"]),
    ],
)
def test_years_are_counted_from_the_first_and_whole(first, last, most, expected) -> None:
    axis = position_axis([first, last], "year", start=0, end=500, most_ticks=most, title="")
    assert [tick.text for tick in axis.ticks] == expected


def test_heights_are_moved_apart_in_their_order() -> None:
    assert spread([50, 10, 52], 10, 0, 100) == [50, 10, 60]
    assert spread([95, 97], 10, 0, 100) == [90, 100]
    assert spread([5, 5, 5], 10, 0, 100) == [5, 15, 25]
    assert spread([1, 2, 3], 50, 0, 60) == [0, 50, 100]  # no room for all


def test_a_label_takes_the_first_place_that_is_clear() -> None:
    room = Box(0, 0, 300, 100)
    places = list(places_around(150, 50, "label", PLAIN_TYPE, 5, room))
    assert all(place.box.is_inside(room) for place in places)
    above_right = first_clear(places, [])
    assert above_right is not None
    assert above_right.box.left > 150
    assert above_right.box.bottom < 50
    above_left = first_clear(places, [Box(151, 0, 300, 100)])
    assert above_left is not None
    assert above_left.box.right < 150
    assert first_clear(places, [room]) is None
    at_the_edge = first_clear(places_around(299, 50, "label", PLAIN_TYPE, 5, room), [])
    assert at_the_edge is not None
    assert at_the_edge.box.right < 299


def test_boxes_that_only_touch_share_no_room() -> None:
    """Whatever adding up leaves: of 16.2 and a half of it, once and once more."""
    line = 16.2
    above = Box(0, 17.3, 10, 17.3 + line)
    below = Box(0, 17.3 + line / 2 + line - line / 2, 10, 99)
    assert below.top != above.bottom
    assert not above.meets(below)
    assert not below.meets(above)
    assert above.meets(Box(9, 30, 20, 40))
    assert not above.meets(Box(10, 17.3, 20, 40))


def test_a_label_stands_where_no_other_mark_is_nearer() -> None:
    room = Box(0, 0, 300, 100)
    places = list(places_around(150, 50, "label", PLAIN_TYPE, 8, room))
    beside = own_first(places, 150, 50, [(150, 50), (157, 50)])
    assert sorted(beside, key=places.index) == places
    assert beside[0].box.right < 150
    assert own_first(places, 150, 50, [(150, 50), (143, 50)])[0].box.left > 150
    # Another in the same place, or far away, changes nothing.
    assert own_first(places, 150, 50, [(150, 50), (150, 50), (300, 0)])[0] == places[0]


def test_how_far_a_point_is_from_a_box() -> None:
    box = Box(10, 20, 30, 40)
    assert [box.distance(*each) for each in ((15, 25), (7, 24), (33, 44), (20, 12))] == [0, 3, 5, 8]
