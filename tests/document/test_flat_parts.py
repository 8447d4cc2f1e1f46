# ruff: noqa: E501 - an example stays on one line
"""Headings and notes in a text that lost its lines: `|` in a text stands at each break."""

from __future__ import annotations

from tests.document.test_flat_lines import LEAD, broken
from tests.rows import over


def heads(*before: str) -> str:
    """Return a flat text with these words before the heads of its questions 2, 3 …"""
    parts = [
        f"{words}|Vraag {at} Wat? Dat is zo. "
        if not words.endswith("| ")
        else f"{words}Vraag {at} Wat? Dat is zo. "
        for at, words in enumerate(before, start=2)
    ]
    return f"{LEAD}|Vraag 1 Hoe? Zo is dat. {''.join(parts)}|Vraag 9 Wie? Zij."


@over(
    "before",
    [
        *(
            "|Dijken van nu| ",
            "|D66-fractie| ",
            "|PvdA/GroenLinks-fractie| ",
            "|Hoofdstuk 3 van nu| ",
            "Zo! |Dijken| ",
            "|Dijk| ",
        ),
        *(
            f"|{words} 3 dijken| "
            for words in (
                "Vragen van",
                "Vragen over",
                "Vragen aan",
                "Vragen bij",
                "Vragen inzake",
                "Vragen en opmerkingen van",
                "Inbreng",
                "Fractie",
                "Beleidsartikel",
                "Artikel",
                "Deel",
                "Onderdeel",
                "Thema",
                "Begroting",
            )
        ),
        *("|Fractie Lokaal Belang:| ", "|Vragen van Lokaal Belang:| ", "Dijken van nu: "),
        *(
            f"|Thema {'x' * 120}| ",
            f"Thema {'x' * 121} ",
            f"|D{'x' * 61}| ",
            f"D{'x' * 62} ",
            "|**Dijken van nu|** ",
        ),
        *(
            "Dijken 3 ",
            "dijken van nu ",
            "Dijken van nu, ",
            "Dij ",
            "blz. 3 Dijken ",
            "zegt 12 Dijken van nu ",
        ),
        *(f"Dijken {sign} nu " for sign in (":", ";", "€", "%")),
        # Behind what a page prints, or before it.
        *("|Pagina 1 van 2| Dijken van nu| ", "|1/2 |Dijken van nu| ", "|Dijken van nu| 1/2 "),
    ],
)
def test_the_heading_of_a_part(before: str) -> None:
    text = heads(before)
    assert broken(text) == text


def test_such_words_say_nothing_where_few_answers_end_with_a_full_stop() -> None:
    half = heads("en dan zo ", "|Dijken van nu| ")
    assert broken(half) == half
    also = heads("en dan zo ", "en zo ", "|Dijken van nu| ")
    assert broken(also) == also
    fewer = heads("en dan zo ", "en zo ", "en zo ", "Dijken van nu ")
    assert broken(fewer) == fewer


END = "|1/2 |Vraag 2 Wat? Dat is zo. |2/2 |Vraag 3 Wie? Zij."


@over(
    "marked",
    [
        # Right before what ends a page: with its mark, behind a sentence.
        f"Een dijk.1 Zo is het. |1 Zie het rapport. {END}",
        f"Een dijk.1 Twee.2 Zo. |1 Zie het rapport. |2 Zie dat. {END}",
        f"Een dijk.1 Zo is het 1 Zie het rapport. {END}",
        f"Een dijk.1 Zo. 1 zie het rapport. {END}",
        f"Een dijk.1 Zo. |1 https://a.nl {END}",
        f"Een dijk.2 Zo. |2 Zie het. {END}",
        # In a form that no number within a sentence has.
        *(f"Een dijk{mark} zo is het. |{mark} Zie het rapport. {END}" for mark in ("[1]", "¹")),
        *(f"Een dijk{mark} zo is het |{mark} Zie het rapport. {END}" for mark in ("[1]", "¹")),
        # A thing that is numbered is none.
        *(
            f"Een dijk.1 Zo. {thing} 1 Zie het. {END}"
            for thing in (
                "nr.",
                "nrs.",
                "blz.",
                "p.",
                "pp.",
                "art.",
                "pagina",
                "blad",
                "–",
                ",",
                "(",
            )
        ),
        # The last of a page's notes begins within 700 signs of its end.
        f"Een dijk.1 Zo. |1 Zie {'x' * 692}. {END}",
        f"Een dijk.1 Zo. 1 Zie {'x' * 693}. {END}",
        # Within a sentence that goes on behind the page, one that is not behind a sentence.
        f"Een dijk1 is het |1 Zie het rapport. |1/2 van nu. {END[5:]}",
        # One mark may be lost, and numbers go on from page to page.
        f"Een dijk.1 Twee.3 Zo. |1 Zie het. |2 Zie dat. |3 Zie dit. {END}",
        "Een dijk.1 Twee.2 Zo. |1 Zie het rapport. |1/2 |Vraag 2 Wat? Dat is.2 Zo. |2 Zie dat. |2/2 |Vraag 3 Wie?",
        # Notes before a head and behind all else.
        "Een dijk.1 Zo. |1 Zie het. |Vraag 2 Wat? Dat is.2 Zo. |2 Zie dat.",
        "Een dijk.1 Zo. |Vraag 2 Wat? Dat is.2 Zo. |1 Zie dat. |2 Zie dit.",
    ],
)
def test_notes_in_a_text_without_lines(marked: str) -> None:
    text = f"{LEAD}|Vraag 1 Hoe? {marked}"
    assert broken(text) == text
