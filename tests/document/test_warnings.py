"""Every warning of the reading: its words, the question that it is about, and its place."""

from __future__ import annotations

from kamerboek.document import parse_questions
from kamerboek.document.model import DocumentText, ReadingWarning
from tests.rows import over


def said(document: str | DocumentText) -> list[tuple[str, str, str, str]]:
    """Return the code, words, question and printed place of each warning."""
    text = document if isinstance(document, str) else document.text
    return [
        (each.code, each.message, each.question, text[each.start : each.end])
        for each in parse_questions(document).warnings
    ]


GUESSED = "guessed_boundary"


@over(
    ("text", "warning"),
    [
        (
            "Vraag 1\nEen?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nTwee?\n\nHier staat het.\n\n"
            "Vraag 3\nDrie?\n\nAntwoord op vraag 3\nNee.\n",
            (
                GUESSED,
                "question 2: its answer has no heading; the boundary between them was guessed",
                "2",
                "Twee?",
            ),
        ),
        (
            "1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Wie meet dat?\n\n4 Wanneer?\n\nMorgen.\n",
            ("no_answer", "question 2 has no answer", "2", "Wie meet dat?"),
        ),
        (
            "1 Hoe?\n\nZo.\n\n2 Wie?\n\nJan.\n\n4 Wanneer?\n\nMorgen.\n\n5 Waar?\n\nDaar.\n",
            ("gap", "number 3 is missing", "3", "4 "),
        ),
        (
            "1 Hoe?\n\nZo.\n\n2 Wie?\n\nJan.\n\n5 Wanneer?\n\nMorgen.\n\n6 Waar?\n\nDaar.\n",
            ("gap", "numbers 3 to 4 are missing", "3", "5 "),
        ),
        (
            "Vraag 1\nEen?\n\nJa.\n\nVraag 2\nTwee?\n\nNee.\n\nVraag 2\nNog eens twee?\n\nJa.\n\n"
            "Vraag 3\nDrie?\n\nNee.\n",
            ("duplicate", "number 2 occurs twice", "2", "Vraag 2"),
        ),
        (
            "Lijst van vragen\n\n1 Hoe hoog is de dijk?\n2 Wie meet dat?\n3 Wanneer komt hij?\n",
            (
                "list_without_answers",
                "3 questions and no answer",
                "",
                "1 Hoe hoog is de dijk?\n2 Wie meet dat?\n3 Wanneer komt hij?",
            ),
        ),
        (
            "1 | Hoe hoog is de dijk? Drie meter hoog.\n2 | Wie meet dat? | Het waterschap.\n",
            (GUESSED, "question 1: it ends in the middle of a line", "1", "Hoe hoog is de dijk?"),
        ),
        (
            "1 Graag een lijst.\nDie is er niet.\n2 Wat is dat?\nEen dijk.\n",
            (
                GUESSED,
                "question 1: its end was guessed at the end of its first sentence",
                "1",
                "Graag een lijst.",
            ),
        ),
        (
            "1 Hoe?\n\nZo.\n\n2 Graag een overzicht.\n\nDat is er niet.\n\n3 Wie?\n\nJan.\n",
            (
                GUESSED,
                "question 2: it does not end with a question mark",
                "2",
                "Graag een overzicht.",
            ),
        ),
        (
            "1\nHoeveel dijken zijn er?\n\n25\n\n2\nWie zegt dat?\n\nJan zegt dat.\n",
            (GUESSED, "question 1: its answer holds no words", "1", "Hoeveel dijken zijn er?"),
        ),
        (
            "Vraag 1\nEen?\n\nAntwoord 1\nJa.\n\nVraag\nTwee is dit?\n\nAntwoord 2\nNee.\n\n"
            "Vraag 3\nDrie?\n\nAntwoord 3\nJa.\n",
            ("numbers_assigned", "a question without a number was taken for 2", "2", "Vraag"),
        ),
        (
            "Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWat?\n\nAntwoord 1\nDat.\n\n"
            "Vraag 3\nWie?\n\nAntwoord 3\nHij.\n",
            ("duplicate", "a second answer to 1; taken for that to 2", "2", "Antwoord 1"),
        ),
        (
            "Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWat?\n\nAntwoord 7\nDat.\n\n"
            "Vraag 3\nWie?\n\nAntwoord 3\nHij.\n",
            (
                GUESSED,
                "an answer to 7, which is not asked; taken for that to 2",
                "2",
                "Antwoord 7",
            ),
        ),
        (
            "Vragen\n1. Hoe is dat geregeld in het land?\n2. Wat is dat voor iets vreemds?\n\n"
            "Antwoorden\n\n1. Hoe is dat geregeld in het land?\nZo is dat.\n"
            "2. Wat is dat voor iets vreemds?\nDat is zo.\n",
            (
                GUESSED,
                "the questions are printed twice; the first printing was left out",
                "",
                "1. Hoe is dat geregeld in het land?\n2. Wat is dat voor iets vreemds?\n\n"
                "Antwoorden\n\n",
            ),
        ),
        (
            "Vraag 1\nHoe?\n\nVraag 2\nWat?\n\nAntwoord\nZo is het.\n\nVraag 3\nWie?\n\n"
            "Antwoord\nJan.\n",
            (
                GUESSED,
                "the answer behind questions 1, 2 does not say whether it serves them all; "
                "it was taken to",
                "2",
                "Antwoord",
            ),
        ),
        (
            "Vraag 1\nHoe is dat?\n\nAntwoord 1\nZo is het.\n\nPersoneel\n\n"
            "Vraag 2\nWat is dat?\n\nAntwoord 2\nEen dijk.\n",
            (
                GUESSED,
                "the last line of the answer to 1 was left out as a heading",
                "1",
                "Personeel",
            ),
        ),
        (
            "1 Hoe is dat?\n\nZo.\n\n2 Wat is dat?\n\nEen dijk.\n\nIs dat erg?\n\nNee, niet.\n",
            (
                GUESSED,
                "a paragraph in the answer to 2 asks something itself",
                "2",
                "Is dat erg?",
            ),
        ),
        (
            "Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWat?\n\nAntwoord 2\nDat.\n\n"
            "Vraag 3\nWie?\n\nAntwoord 4\nHij.\n\nVraag 4\nWaar?\n\nDaar.\n",
            (
                GUESSED,
                "the answer to 4 stands behind question 3, which has none",
                "3",
                "Antwoord 4",
            ),
        ),
        (
            "1 Hoe is dat?\n\nZo is het.\n\nVragen over de dijken\n\n2 Wat is dat?\n\nDat.\n\n"
            "3 Wie?\n\nHij.\n",
            (
                GUESSED,
                "a heading was left out of the answer to 1, before question 2",
                "1",
                "Vragen over de dijken",
            ),
        ),
        (
            "1 Hoe is\u202e dat?\n\nZo.\n\n2 Wat?\n\nDat.\n",
            (
                "unseen",
                "U+202E stands here, which nobody sees: it may show other words",
                "",
                "\u202e",
            ),
        ),
        (
            "Dit is een brief zonder iets.\n",
            (
                "no_questions",
                "no questions were found: no numbered question and no line that says Vraag",
                "",
                "Dit is een brief zonder iets.\n",
            ),
        ),
        (
            "1 Hoe is dat?\n\nZo.\n\n2 Wat is dat?\n\nEen dijk die langs de hele rivier van oost "
            "naar west loopt en dan plotselin",
            (
                "cut_off",
                "the text stops without a full stop: perhaps in the middle of a word",
                "",
                "Een dijk die langs de hele rivier van oost naar west loopt en dan plotselin",
            ),
        ),
    ],
)
def test_a_warning_says_what_and_where(text: str, warning: tuple[str, str, str, str]) -> None:
    assert warning in said(text)


@over(
    ("text", "warnings"),
    [
        (
            "Vraag:\nHoe hoog is de dijk?\nAntwoord:\nDrie meter.\n\nVraag:\nWie meet dat?\n"
            "Antwoord:\nJan.\n",
            ["2 questions without a number, numbered in order"],
        ),
        (
            "Vraag:\nHoe hoog is de dijk?\n\nVraag:\nWie meet dat?\n",
            [
                "2 questions without a number, numbered in order",
                "2 questions and no answer",
            ],
        ),
        (
            "Antwoorden op vragen van het lid Jansen\n\nBent u bekend met het bericht?\n\nJa.\n\n"
            "Wat gaat u doen?\n\nIk ga de dijk dichten.\n\nHoe lang?\n\nEen jaar.\n",
            [
                "3 questions without a number, numbered in order",
                "nothing marks the questions; paragraphs that ask were taken for them",
            ],
        ),
    ],
)
def test_questions_without_numbers_are_said_to_be(text: str, warnings: list[str]) -> None:
    found = parse_questions(text).warnings
    assert [each.message for each in found] == warnings
    first = text.index("Bent u") if "Bent u" in text else 0
    assert {each.start for each in found} == {first}


def test_a_doubt_of_the_file_is_a_warning_of_the_document() -> None:
    document = DocumentText("1 Hoe?\n\nZo is het.\n", doubts=("read as UTF-16",))
    assert parse_questions(document).warnings == (
        ReadingWarning("encoding", "read as UTF-16", "", 0, 0),
    )
    empty = DocumentText("Niets.\n", doubts=("read as UTF-16",))
    assert [each.code for each in parse_questions(empty).warnings] == ["no_questions", "encoding"]
