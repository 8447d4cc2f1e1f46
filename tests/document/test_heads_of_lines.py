# ruff: noqa: E501 - an example stays on one line
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
        # How many there are stands behind the number.
        (
            "Vraag 1/3\n{?1|Hoe?}\n\nAntwoord 1/3\n{=1|Zo.}\n\nVraag 2/3: {?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n\n**Vraag 3/3**\n{?3|Wie?}\n\nAntwoord\n{=3|Jan.}\n",
            [],
        ),
        (
            "Vraag 1 van 2\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\nVraag 2 van 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
            [],
        ),
        # Pairs of questions that are answered together.
        (
            "Vraag 1/2\n{?1|Hoe?}\n{?2|Wat?}\n\nAntwoord\n{=1 2|Zo.}\n\nVraag 3/4\n{?3|Wie?}\n{?4|Waar?}\n\nAntwoord\n{=3 4|Daar.}\n",
            [],
        ),
        # Letters, each with its answer: on the line and alone.
        ("Q1. {?1|Hoe?}\nA1. {=1|Zo.}\n\nQ2. {?2|Wat?}\nA2. {=2|In Q2 dat.}\n", []),
        ("Q1\n{?1|Hoe?}\nA1\n{=1|Zo.}\n\nQ2\n{?2|Wat?}\nA2\n{=2|Dat.}\n", []),
        ("V1 {?1|Hoe?}\nA1 {=1|Zo.}\n\nV2 {?2|Wat?}\nA2 {=2|Dat.}\n", []),
        # Quarters and roads.
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo:\n\nQ1\n8 meter\n\nQ2\n9 meter}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Deze:\n\nA1\nA2}\n",
            [],
        ),
    ],
)
def test_heads_are_told_by_their_line(marked: str, said: list[str]) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said
