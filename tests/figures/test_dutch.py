from __future__ import annotations

from datetime import date

from kamerboek.figures import (
    agreeing,
    capitalised,
    counted_text,
    date_text,
    kamerstuk_text,
    list_text,
)
from tests.rows import over


@over(("count", "text"), [(0, "0 vragen"), (1, "1 vraag"), (2, "2 vragen"), (5852, "5.852 vragen")])
def test_a_count_agrees_with_its_noun(count: int, text: str) -> None:
    assert counted_text(count, "vraag", "vragen") == text


def test_a_word_agrees_with_a_count() -> None:
    assert [agreeing(count, "is", "zijn") for count in (0, 1, 2)] == ["zijn", "is", "zijn"]


def test_dates_are_written_out() -> None:
    assert date_text(date(2026, 1, 27)) == "27 januari 2026"
    assert date_text(date(2025, 9, 1)) == "1 september 2025"


@over(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_lists(items: list[str], text: str) -> None:
    assert list_text(items) == text


@over(
    ("identifier", "text"),
    [
        ("36800-X-26", "Kamerstuk 36 800 X, nr. 26"),
        ("33763-165", "Kamerstuk 33 763, nr. 165"),
    ],
)
def test_kamerstukken_as_print_writes_them(identifier: str, text: str) -> None:
    assert kamerstuk_text(identifier) == text


@over(
    ("text", "printed"),
    [("antwoord 6", "Antwoord 6"), ("HBO en wo", "HBO en wo"), ("élan", "Élan"), ("", "")],
)
def test_a_text_gets_a_capital_in_front(text: str, printed: str) -> None:
    assert capitalised(text) == printed
