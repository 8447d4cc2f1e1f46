"""How a document ends behind its last answer, and what a page may leave: from text to reading."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.rows import over

ASKED = (
    "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord 1\nDe dijk is acht meter hoog.\n\n"
    "Vraag 2\nHoe lang is de dijk?\n\nAntwoord 2\n"
)
LAST = "De dijk is negen kilometer lang."

CLOSINGS = [
    ("\n\nDe Minister van Dijken en Duinen,\n\nA.B. de Vries\n", True),
    ("\n\nde staatssecretaris van Dijken,\nAnna de Vries\nde minister van Duinen,\nB. Bos", True),
    ("\n\nDe Minister van Dijken,\n\nA.B. de Vries\n\nBijlage\nDe dijken.", True),
    ("\nBIJLAGE\nHieronder staan de dijken.\n", True),
    ("\nBijlage 1: Dijken per jaar\nHieronder staan de dijken.\n", True),
    ("\n\nAnna de Vries\nMinister van Dijken en Duinen\n", True),
    ("\n\nMr. A.B. de Vries\nDe staatssecretaris van Dijken\n\nBijlage: dijken", True),
    ("\n\nAnna de Vries\nMinister van Dijken zei dat.", False),
    ("\n\nAnna de Vries\nMinister van Dijken\n\nZij zei dat.", False),
    # Somebody is named and the answer goes on; a sentence is wrapped before the word; two lines.
    ("\n\nDe minister van Dijken,\n\nA.B. de Vries\n\nDaarna volgt overleg.", False),
    ("\n\nDe minister van Dijken,\n\nA.B. de Vries zei dat.", False),
    (" Dat staat in\nBijlage 1: Dijken.", False),
    ("\nBijlage 1 telt acht dijken.", False),
]


@over(["behind", "closes"], CLOSINGS)
def test_what_closes_a_letter_is_no_answer(behind: str, closes: bool) -> None:
    answer = parse_questions(ASKED + LAST + behind).questions[-1].answer_text
    assert answer == (LAST if closes else (LAST + behind).strip())


TITLES = [
    # Below the page's mark: before the heading of an answer, within a sentence.
    (
        "Vraag 1\nHoe hoog is de dijk?\n\nPagina 1 van 2\n\nVragen over dijken\n\n"
        "Antwoord 1\nDe dijk is acht meter hoog.\n",
        True,
    ),
    (
        "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord 1\nDe dijk is aan de zijde van de\n\n"
        "Pagina 1 van 2\n\nVragen over dijken\n\nzee acht meter hoog.\n",
        True,
    ),
    (
        "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord 1\nDe dijk is acht meter hoog.\n\n"
        "Pagina 1 van 2\n\nVragen over dijken\n\nHet duin is hoger.\n",
        True,
    ),
    # A sentence that goes on, a whole sentence, and a paragraph before running text.
    (
        "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord 1\nDe dijk is aan de zijde van de\n\n"
        "Pagina 1 van 2\n\nzee acht meter hoog.\n\nVraag 2\nEn daarna?\n\nAntwoord 2\nNiets.\n",
        False,
    ),
    (
        "Vraag 1\nHoe hoog is de dijk?\n\nPagina 1 van 2\n\nEn hoe lang is de dijk?\n\n"
        "Antwoord 1\nDe dijk is acht meter hoog.\n",
        False,
    ),
]


@over(["text", "warned"], TITLES)
def test_the_line_below_a_pages_mark_may_be_its_title(text: str, warned: bool) -> None:
    said = [one for one in parse_questions(text).warnings if "below a page's mark" in one.message]
    assert [one.question for one in said] == (["1"] if warned else [])
    assert all(text[one.start : one.end] == "Vragen over dijken" for one in said)


def test_a_mark_with_two_notes_is_a_doubt() -> None:
    items = "1 Betere dijken.\n2 Hogere duinen.\n"
    notes = "\n1\tBos (2020), Dijken.\n2\tBos (2021), Duinen.\n"
    others = "".join(f"{n}. Hoe hoog is dijk {n}?\nAcht meter.\n" for n in range(4, 30))
    text = (
        "1. Hoe hoog is de dijk?\nDe dijk is hoog.¹ Het duin is hoog.²\n"
        f"2. Wat wordt er gedaan?\nEr komen twee plannen voor de dijken en de duinen.\n{items}"
        f"Daarna volgt overleg.\n3. Wanneer is dat?\nDat is in het najaar.\n{others}{notes}"
    )
    said = [one for one in parse_questions(text).warnings if "its mark has another" in one.message]
    assert [text[one.start : one.end] for one in said] == items.strip().split("\n")
    once = parse_questions(text.replace(items, ""))
    assert not [one for one in once.warnings if "its mark has another" in one.message]


NEXT = "{} In de nota staat dat de dijk laag is. Een overzicht ontbreekt nog.\n\nDat volgt.\n"


@over(["number", "warned"], [(8, True), (9, False)])
def test_the_next_number_behind_the_last_question_is_a_doubt(number: int, warned: bool) -> None:
    pairs = "".join(f"{n}. Hoe hoog is dijk {n}?\n\nAcht meter.\n\n" for n in range(1, 8))
    text = pairs + NEXT.format(f"{number}.")
    document = parse_questions(text)
    said = [one for one in document.warnings if f"question {number} " in one.message]
    assert len(document.questions) == 7
    assert [text[one.start : one.start + 1] for one in said] == ([str(number)] if warned else [])


CLOSE_QUESTIONS = (
    "Namens de fractie van Dijk en Duin,\n\nA. de Wit",
    "Wij zien uw antwoorden met belangstelling tegemoet.\n\nA. de Wit",
    "In afwachting van uw antwoord,\nA. de Wit",
    "Met vriendelijke groet,\nA. de Wit",
    "Alvast dank voor de moeite.\nA. de Wit",
    "Indiendatum: 3 juni 2024\nAntwoorddatum: 1 juli 2024",
    "Geachte mevrouw De Wit,\n\nHierbij antwoorden wij op uw vragen.",
)


@over(["closing"], CLOSE_QUESTIONS)
def test_a_list_of_questions_closes_before_its_answers(closing: str) -> None:
    text = (
        "Vragen over de dijk\n\n1. Hoe hoog is de dijk?\n\n2. Hoe lang is de dijk?\n\n"
        f"{closing}\n\nAntwoord 1\n\nAcht meter.\n\nAntwoord 2\n\nNegen kilometer.\n"
    )
    parsed = parse_questions(text)
    assert [each.question_text for each in parsed.questions] == [
        "Hoe hoog is de dijk?",
        "Hoe lang is de dijk?",
    ]
    assert [each.answer_text for each in parsed.questions] == ["Acht meter.", "Negen kilometer."]
