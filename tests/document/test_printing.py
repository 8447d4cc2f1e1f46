# ruff: noqa: E501 - an example stays on one line
"""What pages print into a text, in many forms, with its lines and without them."""

from __future__ import annotations

import pytest

from kamerboek.document import parse_questions
from tests.document.test_structure import check_spans

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


def test_an_imprint_that_is_cited_is_the_author_s() -> None:
    cited = "Zie Tweede Kamer, vergaderjaar 2017–2018, 35 100 V, nr. 2."
    parsed = parse_questions(f"Vraag 1\nHoe?\n\n{cited}\n\nVraag 2\nWie?\n\n{cited}\n")
    assert {each.answer_text for each in parsed.questions} == {cited}


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
