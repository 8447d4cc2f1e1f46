"""A text that is read in another order: where each stretch of it stands in the first."""

from __future__ import annotations

from kamerboek.document.model import Answer, ParsedDocument
from kamerboek.document.questions.pages.reordered import Reordered, in_text
from kamerboek.document.text import Span
from tests.rows import over

TEXT = "abcdefghij"
ORDER = Reordered.of(TEXT, [(Span(0, 3), "\n"), (Span(5, 8), "\n\n"), (Span(3, 5), "")], 1, ())


def test_the_text_in_another_order() -> None:
    assert ORDER.text == "abc\nfgh\n\nde"
    assert ORDER.begins == (0, 4, 9)


@over(
    ("start", "end", "places"),
    [
        (0, 3, [(0, 3)]),
        (1, 2, [(1, 2)]),
        # What stands between two stretches is nowhere in the first text.
        (0, 4, [(0, 3)]),
        (3, 4, []),
        (8, 9, []),
        (2, 6, [(2, 3), (5, 7)]),
        (0, 11, [(0, 3), (5, 8), (3, 5)]),
        (9, 11, [(3, 5)]),
        # A place, where nothing stands.
        (0, 0, [(0, 0)]),
        (4, 4, [(5, 5)]),
        (5, 5, [(6, 6)]),
        (11, 11, [(5, 5)]),
    ],
)
def test_where_a_stretch_stands(start: int, end: int, places: list[tuple[int, int]]) -> None:
    assert [(each.start, each.end) for each in ORDER.places(start, end)] == places


@over(
    ("start", "end", "around"),
    [
        (2, 6, (2, 7)),
        (0, 11, (0, 8)),
        (6, 11, (3, 8)),
        (7, 11, (3, 5)),
        (3, 4, (3, 3)),
        (5, 5, (6, 6)),
    ],
)
def test_the_span_around_a_stretch(start: int, end: int, around: tuple[int, int]) -> None:
    found = ORDER.around(start, end)
    assert (found.start, found.end) == around


def test_an_answer_is_read_where_it_stands() -> None:
    answer = Answer(("1",), "fgh\n\nde", 4, 11)
    (moved,) = in_text(TEXT, ORDER, ParsedDocument(ORDER.text, (), (answer,), ())).answers
    assert (moved.text, moved.start, moved.end) == ("fgh\nde", 3, 8)
