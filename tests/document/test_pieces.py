# ruff: noqa: E501 - an example stays on one line
"""Texts that a page interrupts: what is left out, and that nothing of the author's is."""

from __future__ import annotations

from kamerboek.document import Question, parse_questions, told_apart
from kamerboek.document.text import Passage, Piece
from tests.document.test_structure import check_spans
from tests.rows import over


def read(text: str) -> dict[str, Question]:
    """Return the questions of a text by number, after its spans were checked."""
    parsed = parse_questions(text)
    check_spans(parsed)
    return {question.question: question for question in told_apart(parsed).questions}


@over(
    ("mark", "title"),
    [
        ("4/1 5", "Antwoorden op vragen over de dijken"),
        ("Pagina 4 van 15", "Ministerie van Dijken"),
        ("- 4 -", "Beantwoording vragen dijkbeheer"),
        ("blz. 4", "Lijst van vragen en antwoorden"),
    ],
)
def test_what_a_page_adds_is_in_no_text(mark: str, title: str) -> None:
    def pages(number: int) -> str:
        return f"{title}\n\n{mark.replace('4', str(number))}\n\n"

    found = read(
        f"Vraag 1\nHoe hoog is de dijk?\n\nDe dijk is drie meter en\n\n{pages(4)}wordt dit jaar verhoogd.\n\n"
        f"Vraag 2\nWie meet dat, en\n\n{pages(5)}wanneer is dat gedaan?\n\nJan.\n\n{pages(6)}Vraag 3\nWaarom?\n\nDaarom.\n"
    )
    assert found["1"].answer_text == "De dijk is drie meter en wordt dit jaar verhoogd."
    assert found["2"].question_text == "Wie meet dat, en wanneer is dat gedaan?"
    assert [piece.joiner for piece in found["2"].question_pieces] == ["space", "nothing"]
    assert (found["2"].answer_text, found["3"].answer_text) == ("Jan.", "Daarom.")


def test_what_was_left_out_is_kept_with_its_place_and_reason() -> None:
    text = "Vraag 1\nHoe hoog is de\n\n1/2\n\ndijk?\n\nDrie meter.\n\n-----\n\n2/2\n\nVraag 2\nWie?\n\nJan.\n"
    parsed = parse_questions(text)
    assert [(row.kind, row.question, row.part, row.text) for row in parsed.left_out] == [
        ("page_mark", "1", "question", "1/2"),
        ("rule", "", "", "-----"),
        ("page_mark", "", "", "2/2"),
    ]


def test_a_first_line_or_an_answer_that_returns_is_no_title() -> None:
    pages = "\n\nDijken in cijfers\n\n"
    found = read(
        "".join(
            f"Vraag {n}\nIs er een plan voor de dijken die\nin {2020 + n} zijn afgekeurd?\n\nDat is niet bekend.{pages}{n}/3\n\n"
            for n in (1, 2, 3)
        )
    )
    assert {each.answer_text for each in found.values()} == {"Dat is niet bekend."}
    assert all(each.question_text.startswith("Is er een plan") for each in found.values())


def test_the_kamer_s_own_foot_and_a_note_end_no_question() -> None:
    foot = "\n\n1 Dijkbode, 3 mei 2021, «Dijk lekt».\n\n**Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel** 4\n\n-----\n\n"
    found = read(
        f"Vraag 1\nKent u het bericht «Dijk lekt»?1{foot}Antwoord 1\nJa.\n\nVraag 2\nWat nu?\n\nAntwoord 2\nNiets.\n"
    )
    assert found["1"].question_text == "Kent u het bericht «Dijk lekt»?1"
    assert [note.text for note in found["1"].question_notes] == [
        "1 Dijkbode, 3 mei 2021, «Dijk lekt»."
    ]


def test_notes_behind_the_last_answer_are_no_answer() -> None:
    found = read(
        "Vraag 1\nKent u het rapport?¹\n\nAntwoord\nJa.\n\nVraag 2\nEn dit?²\n\nAntwoord\nOok.\n\n1 Dijken, 2020.\n2 Sluizen, 2021.\n"
    )
    assert found["2"].answer_text == "Ook."
    assert [note.mark for note in found["1"].question_notes] == ["1"]
    assert [note.text for note in found["2"].question_notes] == ["2 Sluizen, 2021."]


def test_a_list_at_the_end_is_part_of_its_answer() -> None:
    found = read("Vraag 1\nWelke?\n\nDeze:\n\n1. Een dijk;\n2. Een sluis;\n3. Een kade.\n")
    assert (found["1"].answer_text or "").endswith("3. Een kade.")


@over(
    ("printed", "read_as"),
    [
        ("de onderhouds-\nkosten zijn", "de onderhoudskosten zijn"),
        ("het verkeers-\nen dijkbeheer", "het verkeers-\nen dijkbeheer"),
        ("de Noord-\nHollandse dijk", "de Noord-Hollandse dijk"),
        ("een soft\xadhyphen in", "een softhyphen in"),
        ("het dijk- beheer en dijkbeheer", "het dijkbeheer en dijkbeheer"),
        ("een dijk- of sluisproject", "een dijk- of sluisproject"),
        ("de e-\nmail en een e-mail", "de e-mail en een e-mail"),
    ],
)
def test_hyphens(printed: str, read_as: str) -> None:
    found = read(f"Vraag 1\nHoe?\n\nWij zien {printed} groot.\n\nVraag 2\nWie?\n\nJan.\n")
    assert found["1"].answer_text == f"Wij zien {read_as} groot."


def test_a_passage_knows_where_its_characters_stand() -> None:
    source = "abc--def"
    passage = Passage.of(source, (Piece(0, 3, "space"), Piece(5, 8)))
    assert passage.text == "abc def"
    assert passage.place(1, 6) == passage.place(1, 6)
    assert (passage.place(1, 6).start, passage.place(1, 6).end) == (1, 7)
    assert (passage.inside(6), passage.inside(4)) == (5, 4)
    assert passage.within(2, 5).text == "c d"
    assert passage.without([(1, 2), (4, 5)]).text == "ac ef"


def test_questions_with_one_number_keep_their_own_answers() -> None:
    found = read(
        "Vraag 1\nEen?\n\nJa.\n\nVraag 2\nTwee?\n\nNee.\n\nVraag 2\nDrie?\n\nSoms.\n\nVraag 4\nVier?\n\nOoit.\n"
    )
    assert {name: each.answer_text for name, each in found.items()} == {
        "1": "Ja.",
        "2": "Nee.",
        "2bis": "Soms.",
        "4": "Ooit.",
    }


def test_letters_behind_numbers_make_no_sections() -> None:
    found = read(
        "Vraag 1\nEen?\n\nJa.\n\nVraag 1a Hoe hoog?\n\nNee.\n\nVraag 1 B\nWie?\n\nJan.\n\nVraag 2 Wat?\n\nDat.\n"
    )
    assert [(each.question, each.section) for each in found.values()] == [
        ("1", ""),
        ("1a", ""),
        ("1B", ""),
        ("2", ""),
    ]


def test_questions_answered_together_out_of_order() -> None:
    parsed = parse_questions(
        "Over hoogte\n\n1. Hoe hoog is de dijk?\nDrie meter.\n\nOver geld\n\n3. Wat kost de dijk?\n6. Wie betaalt de dijk?\n"
        "Dat weten wij niet.\n\nOver tijd\n\n2. Wanneer is hij klaar?\nIn juni.\n\n4. Wat komt daarna?\nEen sluis.\n\n5. Waar komt die?\nHier.\n"
    )
    assert [answer.questions for answer in parsed.answers] == [
        ("1",),
        ("3", "6"),
        ("2",),
        ("4",),
        ("5",),
    ]
    assert "guessed_boundary" in {warning.code for warning in parsed.warnings}


def test_and_between_two_questions_joins_them() -> None:
    parsed = parse_questions(
        "Vraag 1\nEen?\nen\nVraag 2\nTwee?\n\nBeide niet.\n\nVraag 3\nDrie?\n\nJa.\n"
    )
    assert [answer.questions for answer in parsed.answers] == [("1", "2"), ("3",)]
    assert parsed.questions[0].question_text == "Een?"


@over("separator", [" ", "\n\n"])
def test_pages_without_lines(separator: str) -> None:
    """With one long line the heads are found, and each boundary is marked as guessed."""
    text = separator.join(
        f"Vraag {n} Hoe hoog is dijk {n}? Zie ook het antwoord op vraag 2. Dijk {n} is hoog. Antwoorden over dijken {n}/12"
        for n in range(1, 13)
    )
    text = "Antwoorden over dijken " + text.replace(separator, " ") + separator
    parsed = parse_questions(text)
    check_spans(parsed)
    assert [question.question for question in parsed.questions] == [str(n) for n in range(1, 13)]
    guessed = {
        warning.question for warning in parsed.warnings if warning.code == "guessed_boundary"
    }
    assert guessed == {str(n) for n in range(1, 13)}
    for question in parsed.questions:
        assert question.question_text == f"Hoe hoog is dijk {question.question}?"
        assert "/12" not in (question.answer_text or "")
        assert "Antwoorden over" not in (question.answer_text or "")


def test_numbered_questions_without_lines() -> None:
    text = "Onze antwoorden op uw vragen. " + " ".join(
        f"{n}. Hoe hoog is dijk {n} in 2024? Dijk {n} is {n + 3} meter hoog, zo is gemeten."
        for n in range(1, 15)
    )
    assert len(parse_questions(text).questions) == 14


def test_a_text_that_stops_in_a_word_is_a_warning() -> None:
    whole = "Vraag 1\nHoe?\n\nDe dijk wordt in de komende jaren verder verhoogd door het waterschap en de rijksov"
    assert "cut_off" in {warning.code for warning in parse_questions(whole).warnings}
    assert parse_questions(whole + "erheid.").warnings == ()


def test_a_list_behind_the_question_mark_belongs_to_the_question() -> None:
    found = read(
        "1. Hoe hoog zijn de dijken?\n\na) in Zeeland\n\nb) in Friesland\n\nDrie meter.\n\n2. Wie meet dat?\n\nJan.\n"
    )
    assert found["1"].question_text.endswith("b) in Friesland")
    assert found["1"].answer_text == "Drie meter."


def test_a_list_that_a_page_cuts_is_no_note() -> None:
    found = read(
        "Vraag 1\nWelke?\n\nDeze:\n\n1. Dijken in Zeeland\n\n1/2\n\n2. Dijken in Friesland\n\nVraag 2\nWat?\n\nDat.\n\n2/2\n"
    )
    assert found["1"].answer_text == "Deze:\n\n1. Dijken in Zeeland\n2. Dijken in Friesland"


def test_a_note_without_a_blank_line_above_it() -> None:
    found = read(
        "Vraag 1\nHoe hoog is de dijk volgens het rapport1 van\n1 Rapport dijken, 2020.\n1/2\nhet waterschap?\n\nDrie meter.\n\nVraag 2\nWat?\n\nDat.\n2/2\n"
    )
    assert (
        found["1"].question_text == "Hoe hoog is de dijk volgens het rapport1 van het waterschap?"
    )
    assert [note.mark for note in found["1"].question_notes] == ["1"]
