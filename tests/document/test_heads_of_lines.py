# ruff: noqa: E501
"""Heads in small letters, between dashes, of a member, and above the first answer."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over


@over(
    ["marked", "said"],
    [
        # In small letters, alone on the line: below a blank line, or right below the question.
        (
            "vraag 1\n{?1|Hoe?}\n\nantwoord\n{=1|Zo.}\n\nvraag 2\n{?2|Wat?}\nantwoord:\n{=2|Dat.}\n",
            [],
        ),
        (
            "vraag 1:\n{?1|Hoe?}\n\nantwoord 1\n{=1|Zo.}\n\nvraag 2:\n{?2|Wat?}\n\nantwoord op vraag 2:\n{=2|Dat.}\n",
            [],
        ),
        # Within a sentence they head nothing.
        (
            "Vraag 1\n{?1|Hoe?}\n\nantwoord: {=1|Dat staat bij\nvraag 2\nen daarop is een\nantwoord\ngegeven.}\n\nVraag 2\n{?2|Wat?}\n\nantwoord: {=2|Zie het\nantwoord 1\nen de brief.}\n",
            [],
        ),
        (
            "--- Vraag 1 ---\n{?1|Hoe?}\n\n--- Antwoord ---\n{=1|Zo.}\n\n--- Vraag 2 ---\n{?2|Wat?}\n\n--- Antwoord ---\n{=2|Dat.}\n",
            [],
        ),
        (
            "Vraag van het lid Bos\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\nVraag van de leden De Wit en Bos (D66):\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
            ["2 questions without a number, numbered in order"],
        ),
        # What heads all answers heads the first one.
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nAntwoorden\n\nAntwoord op vraag 1\n{=1|Zo.}\n\nAntwoord op vraag 2\n{=2|Dat.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nII Antwoord / Reactie van de minister\n\nAntwoord op vraag 1\n{=1|Zo.}\n\nAntwoord op vraag 2\n{=2|Dat.}\n",
            [],
        ),
    ],
)
def test_heads_are_told_by_their_line(marked: str, said: list[str]) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said
