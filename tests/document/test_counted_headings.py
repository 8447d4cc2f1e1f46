# ruff: noqa: E501 - an example stays on one line
"""Headings of parts that are counted, among questions that are counted too: `2 Materieel`."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over


@over(
    ["marked", "said"],
    [
        (
            "1 Zand\n\n1\n{?1|Hoe hoog?}\n\n{=1|Acht meter.}\n\n2 Klei en leem\n\n2\n{?2|Hoe lang?}\n\n{=2|Negen meter.}\n",
            [],
        ),
        (
            "1\n{?1|Hoe hoog?}\n\n{=1|Acht meter.}\n\n2 Klei\n\n2\n{?2|Hoe lang?}\n\n{=2|Negen meter.}\n\n3 Water\n\n3\n{?3|Hoe diep?}\n\n{=3|Een meter.}\n",
            [],
        ),
        # With words that answers are headed by.
        (
            "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.}\n\n1 Klei\n\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.}\n\n2 Water\n\nVraag 3\n{?3|Hoe diep?}\n\nAntwoord\n{=3|Een meter.}\n",
            [],
        ),
        # One alone may be an answer's, as is one that does not count on.
        (
            "1\n{?1|Hoe hoog?}\n\n{=1|Acht meter.\n\n2 Klei}\n\n2\n{?2|Hoe lang?}\n\n{=2|Negen meter.}\n",
            ["the last line of the answer to 1 may be a heading"],
        ),
        (
            "1\n{?1|Hoe hoog?}\n\n{=1|Acht meter.\n\n7 Duinen}\n\n2\n{?2|Hoe lang?}\n\n{=2|Negen meter.}\n",
            [],
        ),
        # An item of a list, and a sentence.
        (
            "1\n{?1|Hoe hoog?}\n\n{=1|Dit zijn ze:\n\n1 Klei}\n\n2\n{?2|Hoe lang?}\n\n{=2|Negen meter.\n\n2 Dijken zijn hoger}\n\n3\n{?3|Hoe diep?}\n\n{=3|Een meter.}\n",
            [],
        ),
    ],
)
def test_counted_headings_are_no_answer(marked: str, said: list[str]) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said
