# ruff: noqa: E501 - a document on one line stays on one line
"""How a text that lost its lines ends: what a site, a letter or notes leave behind the last answer."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.rows import over

ASKED = (
    "Antwoorden op vragen van het lid De Wit (SP) over de dijk bij Vaalveen. "
    "Vraag 1 Hoe hoog is de dijk op dit moment, en hoe hoog was hij in 1953?1 Antwoord 1 De dijk is acht meter hoog en was er zes. "
    "Vraag 2 Hoe lang is de dijk in zijn geheel? Antwoord 2 "
)
LAST = "De dijk is negen kilometer lang, zo staat in het plan."


@over(
    ["below"],
    [
        " Toelichting: Deze vragen vormen een aanvulling op vragen van het lid Bos (VVD), ingezonden 1 december 2014 (vraagnummer 2014Z99017).",
        " Kamervraag document nummer: kv-tk-2017Z08846",
        " Heeft u nog vragen? Dan kunt u contact opnemen met de ambtenaar via het algemene nummer.",
        " Open Kamer Over Contact API Broncode Data: Tweede Kamer der Staten-Generaal",
        " Interessant voor jou Vragen over duinen Lees verder",
        " © 2024 Dijk en Duin",
    ],
)
def test_what_ends_a_page_is_no_answer(below: str) -> None:
    assert parse_questions(ASKED + LAST + below).questions[-1].answer_text == LAST


def test_notes_that_lead_back_are_of_no_answer() -> None:
    notes = (
        "Dagblad van de Dijk, 4 juni 2024, «Dijk te laag».↩︎",
        "Plan van het waterschap, blz. 4.↩︎",
    )
    first, last = parse_questions(f"{ASKED}{LAST}2 {' '.join(notes)}").questions
    assert last.answer_text == f"{LAST}2"
    assert [note.text for note in first.question_notes] == [notes[0]]
    assert [note.text for note in last.answer_notes] == [notes[1]]


@over(["cut"], ["Antw", "Vraa"])
def test_a_head_that_was_cut_off_is_of_no_answer(cut: str) -> None:
    text = f"{ASKED}{LAST} Vraag 3 Wie meet de dijk elk jaar? {cut}"
    parsed = parse_questions(text)
    assert parsed.questions[-1].question_text == "Wie meet de dijk elk jaar?"
    assert parsed.questions[-1].answer_text is None
    assert "cut_off" in {each.code for each in parsed.warnings}


def test_a_mark_before_the_head_of_an_answer_opens_no_note() -> None:
    """A sentence of the answer goes on behind what a page prints; its head stands behind the mark."""
    text = (
        "Ministerie van Dijken Pagina 1 van 2 1 Hoe hoog is de dijk bij Vaalveen? Antwoord 1. Acht meter. "
        "2 Wie meet de dijk, en hoe vaak doet die dat? 1) Antwoord 2. Dat doet het waterschap. Het meet elk jaar bij de Pagina 2 van 2 "
        "sluis en bij de brug. 3 Wat kost dat per jaar? Antwoord 3. Dat kost € 4.000 per jaar. 1) Dagblad van de Dijk, 4 juni 2024."
    )
    second = parse_questions(text).questions[1]
    assert second.answer_text is not None
    assert second.answer_text.startswith("Dat doet het waterschap.")
    assert second.answer_text.endswith("sluis en bij de brug.")


def test_a_numbered_answer_is_headed_though_no_sentence_ended() -> None:
    asked = (
        "Hoe hoog is de dijk?",
        "In welk jaar is de dijk gebouwd",
        "Wie meet hem?",
        "Wat kost dat?",
    )
    text = "Antwoorden over de dijk bij Vaalveen. " + " ".join(
        f"vraag {n} {each} Antwoord vraag {n}: Dat staat in het plan van het waterschap uit 2019."
        for n, each in enumerate(asked, start=1)
    )
    assert tuple(each.question_text for each in parse_questions(text).questions) == asked


def test_the_label_behind_a_number_heads_a_question_that_was_cut_off() -> None:
    pairs = " ".join(
        f"{n} Vraag: Hoe hoog is dijk {n} bij Vaalveen? Antwoord: Die dijk is {n + 2} meter hoog."
        for n in range(1, 5)
    )
    parsed = parse_questions(
        f"Lijst van vragen en antwoorden {pairs} 5 Vraag: Is er een verband tus"
    )
    assert [each.printed_number for each in parsed.questions] == ["1", "2", "3", "4", "5"]
    assert parsed.questions[-1].question_text == "Is er een verband tus"
    assert parsed.questions[3].answer_text == "Die dijk is 6 meter hoog."


def test_the_page_of_which_a_joint_question_asks_is_its_own() -> None:
    text = (
        "Lijst van vragen en antwoorden over de dijk bij Vaalveen, vastgesteld 3 mei 2012. "
        "1 Hoe hoog is de dijk? (blz. 4) De dijk is acht meter hoog. "
        "2 en 3 Hoe lang is de dijk? (blz. 5) Wie meet hem? (blz. 6) De dijk is negen kilometer lang. "
        "4 Wat kost dat per jaar? (blz. 8) Dat kost 4 duizend euro."
    )
    questions = parse_questions(text).questions
    assert [each.question_text for each in questions][1:3] == [
        "Hoe lang is de dijk? (blz. 5)",
        "Wie meet hem? (blz. 6)",
    ]


def test_marks_behind_questions_are_no_numbers_of_pages() -> None:
    """Else a number within a sentence would count on from them, as that of the third page."""
    filler = "De dijk is oud en wordt elk jaar door het waterschap gemeten en waar dat nodig is hersteld. "
    text = (
        "Vragen over de dijk bij Vaalveen. Vraag 1 Hoe oud is de dijk volgens het dagblad? 1 "
        f"Antwoord 1 De dijk is van 1953. {filler * 8}"
        "Vraag 2 Wie meet de dijk volgens het tijdschrift? 2 "
        f"Antwoord 2 Dat doet het waterschap. {filler * 8}Bij de dijk werken 21 mensen, van wie er op dit moment 3 niet komen. "
        "1 Dagblad van de Dijk, 2 juni 2006. 2 Waterblad, jaargang 9, nr. 3."
    )
    last = parse_questions(text).questions[-1].answer_text or ""
    assert last.endswith("van wie er op dit moment 3 niet komen.")
