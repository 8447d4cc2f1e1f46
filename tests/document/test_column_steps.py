"""Columns in a text that keeps them, step by step: a line inside each bound and one outside."""

from __future__ import annotations

from kamerboek.document.questions.pages.columns import (
    columns_of,
    cut_at,
    deeper_lines,
    indent,
    printed_lines,
)
from kamerboek.document.text import Span, lines
from tests.rows import over

ABOVE = "Een regel die erboven staat, zonder kolommen.\n"


@over(
    ("line", "cells"),
    [
        # The column begins at the eleventh sign; who begins a sign before it is in it.
        (" " * 10 + "Dat is zo.", "|Dat is zo."),
        (" " * 9 + "Dat is zo.", "|Dat is zo."),
        (" " * 8 + "Dat is zo.", None),
        # What ends before the column is all of the question.
        ("Hoe hoog i", "Hoe hoog i|"),
        ("Hoe hoog i   ", "Hoe hoog i|"),
        ("Hoe hoog is", None),
        # The gap behind a question that ends in its column, or pushes the answer to the right.
        ("Hoe hoog  Dat.", "Hoe hoog|Dat."),
        ("Hoe hoo  Dat.", "Hoe hoo|Dat."),
        ("Hoe ho  Datum.", None),
        ("Hoe hoog is hij dan  Dat.", "Hoe hoog is hij dan|Dat."),
        ("1  Hoe hoog   Dat.  Of niet.", "1  Hoe hoog|Dat.  Of niet."),
        ("1 \xa0Hoe hoog \xa0\xa0Dat.", "1 \xa0Hoe hoog|Dat."),
        # One blank is enough right before the column.
        ("Hoe hoog? Dat.", "Hoe hoog?|Dat."),
        ("Hoe hoog Dat.", None),
        ("Hoe hoog?? Dat.", None),
    ],
)
def test_where_a_line_is_cut(line: str, cells: str | None) -> None:
    text = f"{ABOVE}{line}\nEen regel eronder."
    found = cut_at(text, Span(len(ABOVE), len(ABOVE) + len(line)), 10)
    assert ("|".join(each.of(text) for each in found) if found else None) == cells


def test_two_blanks_may_be_asked_for() -> None:
    for line, cut in (("Hoe hoog? Dat.", False), ("Hoe hoog  Dat.", True)):
        assert (cut_at(line, Span(0, len(line)), 10, least=2) is not None) is cut


def test_how_far_a_line_begins() -> None:
    rows = {"\nx": 0, "\n  x": 2, "\n \xa0 x ": 3, "\n\tx": 0}
    assert {text: indent(text, Span(1, len(text))) for text in rows} == rows


def beside(column: int, rows: int, left: str = "Zo") -> str:
    """Return rows in whose column words stand."""
    return "\n".join(f"{left:<{column}}Dat" for _ in range(rows))


@over(
    ("pages", "printed", "columns"),
    [
        # Three lines begin in it, twenty signs from the left at least.
        ((beside(20, 3),), (), [20] * 3),
        ((beside(20, 2),), (), [-1] * 2),
        ((beside(19, 3),), (), [-1] * 3),
        (("\n".join([" " * 20 + "Dat"] * 3),), (), [20] * 3),
        (("\n".join([" " * 19 + "Dat"] * 3),), (), [-1] * 3),
        # The one in which most lines begin; of two as good, the one to the right.
        ((beside(20, 3) + "\n" + beside(30, 4),), (), [30] * 7),
        ((beside(20, 4) + "\n" + beside(30, 3),), (), [20] * 7),
        ((beside(20, 3) + "\n" + beside(30, 3),), (), [30] * 6),
        # A page of few lines has that of the page before it; a later one its own.
        ((beside(20, 3), beside(30, 2)), (), [20] * 5),
        ((beside(20, 3), beside(30, 3)), (), [20] * 3 + [30] * 3),
        ((beside(20, 2), beside(30, 3)), (), [-1] * 2 + [30] * 3),
        # What the page prints does not count.
        ((beside(20, 3),), (1,), [-1] * 3),
        ((beside(20, 3),), (3,), [20] * 3),
    ],
)
def test_the_column_of_answers(
    pages: tuple[str, ...], printed: tuple[int, ...], columns: list[int]
) -> None:
    text = "\f".join(pages)
    found = columns_of(text, list(lines(text)), set(printed))
    assert [max(each, -1) for each in found] == columns


def printed(*pages: str) -> list[str]:
    """Return which lines are taken for the pages' own."""
    text = "\f".join(pages)
    every = list(lines(text))
    return [every[index].of(text).strip() for index in sorted(printed_lines(text, every))]


FAR = " " * 20


@over(
    ("pages", "found"),
    [
        # What returns at the top or the foot of half of the pages, but for its digits.
        (("Stuk 12\nZo.\nEen.", "Stuk 13\nZus.\nTwee."), ["Stuk 12", "Stuk 13"]),
        (("Zo.\nEen.\nStuk 12", "Zus.\nTwee.\nStuk 7"), ["Stuk 12", "Stuk 7"]),
        (("Stuk\nDeel\nZo.\nEen.", "Stuk\nDeel\nZus.\nTwee."), ["Stuk", "Deel"] * 2),
        (("Zo.\nEen.\nDeel\nStuk", "Zus.\nTwee.\nDeel\nStuk"), ["Deel", "Stuk"] * 2),
        (("Stuk\nZo.", "Zus.\nTwee."), []),
        (("Stuk\nZo.", "Stuk\nZus.", "Een.\nA.", "Twee.\nB.", "Drie.\nC."), ["Stuk"] * 2),
        (("Stuk\nZo.", "Stuk\nZus.", "Een.", "Twee.", "Drie.", "Vier."), []),
        # Not behind what does not return, nor on a page that has another first.
        (("Zo.\nStuk\nEen.", "Zus.\nStuk\nTwee."), []),
        # Six lines at the most.
        (("\n".join("ABCDEFGHIJKLMN"),) * 2, [*"ABCDEFIJKLMN"] * 2),
        # The number of a page stands far from the left.
        ((f"{FAR}7\nZo.\nEen.", "Zus.\nTwee."), ["7"]),
        ((f"{FAR[1:]}7\nZo.\nEen.", "Zus.\nTwee."), []),
        # The number with which a row begins does not.
        (("1 Zo\nEen.", "2 Zo\nTwee."), []),
        ((f"{FAR}1 Zo\nEen.", f"{FAR}2 Zo\nTwee."), ["1 Zo", "2 Zo"]),
        ((f"{FAR[1:]}1 Zo\nEen.", f"{FAR[1:]}2 Zo\nTwee."), []),
    ],
)
def test_what_pages_print(pages: tuple[str, ...], found: list[str]) -> None:
    assert printed(*pages) == found


def deeper(*pages: str, column: int = 20) -> list[str]:
    text = "\f".join(pages)
    every = list(lines(text))
    found = deeper_lines(text, every, [column] * len(every))
    return [every[index].of(text).strip() for index in sorted(found)]


@over(
    ("pages", "found"),
    [
        # Ten signs behind the column, at the top of a page that is not the first.
        (("Zo.", f"{' ' * 30}Aan u\nZus."), ["Aan u"]),
        (("Zo.", f"{' ' * 29}Aan u\nZus."), []),
        ((f"{' ' * 30}Aan u\nZo.", "Zus."), []),
        (("Zo.", f"{' ' * 30}Aan u\n\n{' ' * 40}Datum\nZus."), ["Aan u", "Datum"]),
        (("Zo.", f"Zus.\n{' ' * 30}Aan u"), []),
        (("Zo.", f"{' ' * 30}Aan u", f"{' ' * 30}Aan hen"), ["Aan u", "Aan hen"]),
    ],
)
def test_whose_letter_it_is(pages: tuple[str, ...], found: list[str]) -> None:
    assert deeper(*pages) == found
    assert deeper(*pages, column=-1) == []
