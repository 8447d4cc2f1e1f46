# ruff: noqa: E501 - an example stays on one line
"""What pages print into a text, in many forms, with its lines and without them."""

from __future__ import annotations

import pytest

from kamerboek.document import parse_questions
from tests.document.test_structure import check_spans
from tests.rows import over

NAMES = ("Noord", "Zuid", "Oost", "West", "Midden", "Boven", "Onder", "Achter")
PAIRS = [
    (
        f"Hoe hoog is dijk {name}, en wie heeft dat gemeten?",
        f"Dijk {name} is drie meter hoog. {name} is in 2019 gemeten door het waterschap, dat dit elk jaar doet.",
    )
    for name in NAMES
]

PAGES = [
    "Tweede Kamer, vergaderjaar 2023–2024, 35 100 XII, nr. 7 {n}",
    "kst-35100-XII-7\nISSN 0921 - 7371\n’s-Gravenhage 2023\n\nTweede Kamer, vergaderjaar 2023–2024, 35 100 XII, nr. 7\n\n{n}",
    "Tweede Kamer, vergaderjaar 2023-2024,\n35 100 XII, nr. 7\n{n}",
    "ah-tk-20222023-812 ISSN 0921 - 7398 ’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel {n}",
    "h tk 20222023 812\n\n-----",
    "Pagina {n} van 9\n\nOns kenmerk\nDIJK/2023-112",
    "Ministerie van Dijken\nDatum 12 mei 2023\nKenmerk DIJK/2023-112\nPagina {n} van 9",
    "Antwoorden op vragen over het rapport Dijken in beeld {n}",
    "{n} Antwoorden Dijken in beeld | Waterschap",
    "[pagina {n}]",
    "Bladnummer {n}",
]


def document(question: str, answer: str, page: str) -> str:
    """Return pairs with their headings, and behind every second pair what a page prints."""
    parts = ["Vragen over dijken"]
    for number, (asked, said) in enumerate(PAIRS, start=1):
        first, _, rest = said.partition(". ")
        foot = f"\n\n{page.replace('{n}', str(number // 2))}\n\n" if number % 2 == 0 else " "
        parts.append(
            f"{question.replace('{n}', str(number))}{asked}\n\n{answer}{first}.{foot}{rest}"
        )
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("flat", [False, True], ids=["lines", "one line"])
@pytest.mark.parametrize("page", PAGES, ids=[f"{page[:24]!r}" for page in PAGES])
@pytest.mark.parametrize(
    ("question", "answer"),
    [("Vraag {n}\n", "Antwoord:\n"), ("{n}. ", "Antwoord. ")],
    ids=["labelled", "numbered"],
)
def test_no_page_is_in_a_text(question: str, answer: str, page: str, flat: bool) -> None:
    text = document(question, answer, page)
    parsed = parse_questions(" ".join(text.split()) if flat else text)
    check_spans(parsed)
    found = [
        (" ".join(each.question_text.split()), " ".join((each.answer_text or "").split()))
        for each in parsed.questions
    ]
    assert found == PAIRS
    assert len(parsed.left_out) >= 4


def test_an_imprint_that_is_glued_to_a_heading_is_cut_off() -> None:
    foot = "ISSN 0921 - 7398’s-Gravenhage 2023Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel"
    parsed = parse_questions(
        f"Vraag 1\nHoe?\n\n{foot} 1Antwoord 1\nZo.\n\nVraag 2\nWie?\n{foot} 2Antwoord 2\nJan.\n"
    )
    assert [(each.question_text, each.answer_text) for each in parsed.questions] == [
        ("Hoe?", "Zo."),
        ("Wie?", "Jan."),
    ]


@over("end", [".", "\nen de bijlage daarbij."])
def test_an_imprint_that_is_cited_is_the_author_s(end: str) -> None:
    cited = f"Zie Tweede Kamer, vergaderjaar 2017–2018, 35 100 V, nr. 2{end}"
    parsed = parse_questions(f"Vraag 1\nHoe?\n\n{cited}\n\nVraag 2\nWie?\n\n{cited}\n")
    assert {each.answer_text for each in parsed.questions} == {cited}


def test_an_imprint_on_a_line_of_its_own_may_be_cited_too() -> None:
    cited = "Dat staat in\nTweede Kamer, vergaderjaar 2017–2018, 35 100 V, nr. 2\nen de bijlage daarbij."
    parsed = parse_questions(f"Vraag 1\nHoe?\n\n{cited}\n\nVraag 2\nWie?\n\nJan.\n")
    assert parsed.questions[0].answer_text == cited


def test_notes_of_a_text_on_one_line() -> None:
    parsed = parse_questions(
        "Vraag 1 Kent u het bericht «Dijk lekt»?[1] Antwoord 1 Ja. Vraag 2 Wat doet u nu aan die dijk? Antwoord 2 "
        "Dit: 1. meten; 2. wachten. Daarna bouwen wij een nieuwe dijk achter de oude.[2] 1 Dijkbode, 3 mei 2021. 2 Rapport Dijken, p. 8."
    )
    assert [each.answer_text for each in parsed.questions] == [
        "Ja.",
        "Dit: 1. meten; 2. wachten. Daarna bouwen wij een nieuwe dijk achter de oude.[2]",
    ]
    assert [each.text for each in parsed.questions[1].answer_notes] == ["2 Rapport Dijken, p. 8."]


def test_questions_with_one_heading_on_one_line_are_shared_out() -> None:
    parsed = parse_questions(
        "Vraag 1 en 2 Hoe hoog is de dijk? Wie heeft dat gemeten? Antwoord 1 en 2 De dijk is drie meter hoog, zo heeft het "
        "waterschap gemeten. Vraag 3 Wanneer? Antwoord 3 In mei, toen het water van de rivier op zijn hoogst stond."
    )
    assert [each.question_text for each in parsed.questions] == [
        "Hoe hoog is de dijk?",
        "Wie heeft dat gemeten?",
        "Wanneer?",
    ]


def test_a_mark_on_a_line_is_no_part_of_its_sentence_and_a_note_needs_no_space() -> None:
    parsed = parse_questions(
        "Vraag 1\nKent u het bericht «Dijk lekt»?\n1 \nAntwoord 1\nJa. In de brief van mei\n2 \nis dat gemeld.\n\n"
        "Vraag 2\nWat nu?\n\n1Dijkbode, 3 mei 2021.\n2Kamerstuk 35 100, nr. 4.\n"
        "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1\nAntwoord 2\nNiets.\n"
    )
    assert [(each.question_text, each.answer_text) for each in parsed.questions] == [
        ("Kent u het bericht «Dijk lekt»?", "Ja. In de brief van mei is dat gemeld."),
        ("Wat nu?", "Niets."),
    ]
    assert [note.text for note in parsed.questions[0].answer_notes] == ["2Kamerstuk 35 100, nr. 4."]


def test_a_list_goes_on_behind_a_page_and_is_no_note() -> None:
    parsed = parse_questions(
        "Vraag 1\nKent u het rapport?[1]\n\nAntwoord 1\nDit zijn de redenen:\n1. De dijk is oud.\n"
        "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1\n2. De dijk is laag.\n3. De dijk lekt.\n\n"
        "1 Dijkrapport, 2021.\nTweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2\n"
    )
    answer = parsed.questions[0].answer_text or ""
    assert answer.splitlines()[1:] == [
        "1. De dijk is oud.",
        "2. De dijk is laag.",
        "3. De dijk lekt.",
    ]


def test_columns_of_a_list_are_no_answers() -> None:
    parsed = parse_questions(
        "Nr Vraag Bijlage Blz. (van) t/m\n1\nHoe hoog is de dijk?\n0\n12\n\n2\nWie meet dat?\n0\n13\n14\n\n3\nWaarom?\n0\n15\n"
    )
    assert [(each.question_text, each.answer_text) for each in parsed.questions] == [
        ("Hoe hoog is de dijk?", None),
        ("Wie meet dat?", None),
        ("Waarom?", None),
    ]
    assert [warning.code for warning in parsed.warnings] == ["list_without_answers"]


@over("heading", ["Vraag 4/5", "Vraag 4 / 5"])
def test_numbers_with_a_slash_between_them(heading: str) -> None:
    parsed = parse_questions(
        f"Vraag 3\nWie?\n\nAntwoord 3\nJan.\n\n{heading}\nHoe?\n\nWaarom?\n\nAntwoord op vraag 4/5\nZo.\n"
    )
    assert [(each.question, each.answer_text) for each in parsed.questions] == [
        ("3", "Jan."),
        ("4", "Zo."),
        ("5", "Zo."),
    ]


def test_what_stands_behind_the_last_answer_about_other_questions() -> None:
    parsed = parse_questions(
        "Vraag 1\nWie?\n\nAntwoord 1\nJan.\n\nVraag 2\nHoe?\n\nAntwoord 2\nZo.\n\nToelichting:\n"
        "Deze vragen dienen ter aanvulling op eerdere vragen van het lid De Wit (SP).\n"
    )
    assert parsed.questions[-1].answer_text == "Zo."


def test_what_a_page_may_have_left_is_warned_of_where_lines_were_lost() -> None:
    parsed = parse_questions(
        "Vraag 1 Hoe hoog is de dijk bij Tiel, en sinds wanneer? Antwoord 1 De dijk is drie meter hoog. 7 De dijk is in 2019 "
        "verhoogd. Vraag 2 Wie heeft dat gemeten, en wat kostte dat? Antwoord 2 Het waterschap heeft dat gemeten."
    )
    assert [warning.question for warning in parsed.warnings] == ["1"]
    assert "'7' stands between its sentences" in parsed.warnings[0].message


@over("text", ["Vraag 11/2", "Vraag 1 en 2", "-----\n\nPagina 1 van 2\nvragen\n"])
def test_headings_of_nothing(text: str) -> None:
    assert all(not each.question_text for each in parse_questions(text).questions)


def test_the_one_imprint_of_a_text_on_one_line() -> None:
    parsed = parse_questions(
        "Vraag 1 Hoe hoog is de dijk bij Tiel, en sinds wanneer? Antwoord 1 De dijk is drie meter hoog. Tweede Kamer, "
        "vergaderjaar 2022–2023, 35 100 XII, nr. 7 1 Vraag 2 Wie heeft dat gemeten? Antwoord 2 Het waterschap heeft dat gemeten."
    )
    assert parsed.questions[0].answer_text == "De dijk is drie meter hoog."
    assert parsed.warnings == ()
