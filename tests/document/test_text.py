"""Spans, lines and passages of a text that something interrupts, place by place."""

from __future__ import annotations

import pytest

from kamerboek.document.files.encoding import decoded
from kamerboek.document.questions.one_line.broken import broken_lines
from kamerboek.document.text import Passage, Piece, Span, lines, trimmed
from kamerboek.errors import KamerboekError
from tests.rows import over

SOURCE = "xxABCyyyDEzzFGH"
PASSAGE = Passage.of(SOURCE, [Piece(2, 5, "space"), Piece(8, 10, "line"), Piece(12, 15)])
"""`ABC DE`, a line end, `FGH`."""


def test_a_passage_is_its_pieces_joined() -> None:
    assert PASSAGE.text == "ABC DE\nFGH"


@over(
    ("start", "end", "place"),
    [
        (0, 1, (2, 3)),
        (0, 3, (2, 5)),
        (1, 1, (3, 3)),
        (2, 5, (4, 9)),
        (3, 3, (5, 5)),
        # What joins two pieces stands nowhere: its place is where the next begins.
        (3, 4, (8, 8)),
        (3, 5, (8, 9)),
        (2, 4, (4, 5)),
        (4, 6, (8, 10)),
        (5, 7, (9, 10)),
        (7, 10, (12, 15)),
        (0, 10, (2, 15)),
        (10, 10, (15, 15)),
    ],
)
def test_where_a_stretch_stands_in_the_source(start: int, end: int, place: tuple[int, int]) -> None:
    assert PASSAGE.place(start, end) == Span(*place)


@over(
    ("place", "offset"),
    [
        (0, 0),
        (2, 0),
        (4, 2),
        (5, 3),
        (6, 4),
        (7, 4),
        (8, 4),
        (9, 5),
        (10, 6),
        (11, 7),
        (14, 9),
        (15, 10),
        (99, 10),
    ],
)
def test_where_a_place_of_the_source_stands_in_it(place: int, offset: int) -> None:
    assert PASSAGE.inside(place) == offset


def test_which_places_it_holds() -> None:
    held = [at for at in range(-1, 20) if PASSAGE.holds(at)]
    assert held == [2, 3, 4, 8, 9, 12, 13, 14]


@over(
    ("start", "end", "text", "pieces"),
    [
        (1, 5, "BC D", [Piece(3, 5, "space"), Piece(8, 9)]),
        (0, 4, "ABC", [Piece(2, 5)]),
        (4, 6, "DE", [Piece(8, 10)]),
        (5, 8, "E\nF", [Piece(9, 10, "line"), Piece(12, 13)]),
        (4, 4, "", []),
        (0, 10, "ABC DE\nFGH", list(PASSAGE.pieces)),
    ],
)
def test_a_part_of_it(start: int, end: int, text: str, pieces: list[Piece]) -> None:
    assert PASSAGE.within(start, end) == Passage(text, tuple(pieces))


@over(
    ("left_out", "text", "pieces"),
    [
        ([], "ABC DE\nFGH", list(PASSAGE.pieces)),
        (
            [(1, 2)],
            "AC DE\nFGH",
            [Piece(2, 3), Piece(4, 5, "space"), Piece(8, 10, "line"), Piece(12, 15)],
        ),
        ([(0, 3)], "DE\nFGH", [Piece(8, 10, "line"), Piece(12, 15)]),
        ([(2, 5)], "ABE\nFGH", [Piece(2, 4), Piece(9, 10, "line"), Piece(12, 15)]),
        ([(0, 1), (8, 9)], "BC DE\nFH", None),
        ([(7, 10)], "ABC DE", [Piece(2, 5, "space"), Piece(8, 10)]),
    ],
)
def test_it_without_some_stretches(
    left_out: list[tuple[int, int]], text: str, pieces: list[Piece] | None
) -> None:
    found = PASSAGE.without(left_out)
    assert found.text == text
    assert Passage.of(SOURCE, found.pieces).text == text
    if pieces is not None:
        assert list(found.pieces) == pieces


@over(
    ("text", "found"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\rc", ["a", "b", "c"]),
        ("a\n\nb\n", ["a", "", "b", ""]),
        ("a\vb\fc\x85d\u2028e\u2029f", ["a", "b", "c", "d", "e", "f"]),
    ],
)
def test_lines(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in lines(text)] == found


def test_trimmed() -> None:
    assert trimmed("xx  ab \n", Span(2, 8)) == Span(4, 6)
    assert trimmed("xx  ab \n", Span(2, 4)) == Span(2, 2)
    assert trimmed("ab", Span(0, 2)) == Span(0, 2)


@over(
    ("text", "parts"),
    [
        (
            "1. Hoe is dat? Zo. 2. Wat is dat? Dat. 3. Wie is dat? Hij.",
            ["1. Hoe is dat? Zo. ", "2. Wat is dat? Dat. ", "3. Wie is dat? Hij."],
        ),
        ("1. Hoe is dat? Zo. 2. Wat is dat? Dat.", None),
        ("1. De dijk. 2. De sluis. 3. De kade.", None),
        ("1. Hoe het is. 2. De sluis. 3. De kade.", None),
        (
            "Vraag 1 Hoe is dat? Antwoord Zo. Vraag 2 Wat is dat? Antwoord Dat.",
            [
                *("Vraag 1 Hoe is dat? ", "Antwoord Zo. "),
                *("Vraag 2 Wat is dat? ", "Antwoord Dat."),
            ],
        ),
    ],
)
def test_a_text_that_lost_its_line_ends(text: str, parts: list[str] | None) -> None:
    filled = text + " Dat is gemeten en nog eens gemeten." * 100
    found = [span.of(filled) for span in broken_lines(filled, [])[0]]
    if parts is None:
        assert found == [filled]
    else:
        assert found[:-1] == parts[:-1]
        assert found[-1].startswith(parts[-1])


@over(
    ("data", "text"),
    [
        (b"caf\xe9 is een woord", "café is een woord"),
        (b"\xe9\xe9n dijk", "één dijk"),
        (b"\x80 3", "€ 3"),
        (b"a \xe9 b", None),
        (b"ab\xe9\xe9\xe9 a", None),
        (b"\xe9", None),
        (b"a\xffb", None),
        (b"caf\xe9 \xf0", None),
    ],
)
def test_windows_1252_is_told_by_its_letters(data: bytes, text: str | None) -> None:
    """An accented letter stands within a word, most of the times."""
    if text is None:
        with pytest.raises(KamerboekError, match=r"convert it to UTF-8 first$"):
            decoded("a.txt", data)
    else:
        doubt = "read as Windows-1252: not UTF-8, and all its letters are Dutch in it"
        assert decoded("a.txt", data) == (text, (doubt,))
