from __future__ import annotations

import pytest

from kamerboek.annotate import find_identifiers
from kamerboek.document import ParsedDocument
from tests.annotate.examples import answered, with_answer

IDENTIFIERS_OF_2025 = [
    ("8", "question", "commitment", "TZ202307-053"),
    ("16", "answer", "kamerstuk", "33763-165"),
    ("22", "footnote", "page", "35"),
    ("22", "footnote", "kamerstuk", "36800-X-3"),
    ("23", "answer", "article", "VWEU-346"),
    ("26", "answer", "page", "16"),
    ("47", "answer", "url", "www.werkenbijdefensie.nl"),
    ("55", "answer", "kamerstuk", "27830-474"),
    ("55", "answer", "kamerstuk", "31125-134"),
]
"""Read from the document by hand."""


def test_document_of_2025(document: ParsedDocument) -> None:
    found = find_identifiers(document.questions)
    assert [(row.question, row.part, row.kind, row.identifier) for row in found] == (
        IDENTIFIERS_OF_2025
    )


@pytest.mark.parametrize(
    ("answer", "kind", "identifiers"),
    [
        ("(Kamerstuk 36 800 X, nr. 3)", "kamerstuk", ["36800-X-3"]),
        ("(Kamerstuk 33763-165)", "kamerstuk", ["33763-165"]),
        ("(Kamerstuk II 2023/24, 36 410 XV, nr. 12)", "kamerstuk", ["36410-XV-12"]),
        (
            "(Kamerstukken 27 830, nr. 474 en 31 125, nr. 134)",
            "kamerstuk",
            ["27830-474", "31125-134"],
        ),
        ("volgens artikel 346 VWEU", "article", ["VWEU-346"]),
        ("volgens artikel 65 van de Grondwet", "article", ["65"]),
        ("zie blz. 8-9", "page", ["8-9"]),
        ("zie https://example.org/a_b.", "url", ["https://example.org/a_b"]),
    ],
)
def test_forms(answer: str, kind: str, identifiers: list[str]) -> None:
    found = [row for row in find_identifiers(with_answer(answer, 1)) if row.kind == kind]
    assert [row.identifier for row in found] == identifiers


@pytest.mark.parametrize(
    "answer", ["De NAVO 5 en de F35.", "Op 27 830 plaatsen.", "TRL 6 en CV 90."]
)
def test_what_is_no_identifier(answer: str) -> None:
    assert find_identifiers(with_answer(answer, 1)) == []


def test_a_footnote_is_a_part_of_its_own() -> None:
    questions = answered(("Hoe?", "Zo.[footnoteRef:1] [1:  Zie p. 3.] Zie ook p. 4."))
    assert [(row.part, row.identifier) for row in find_identifiers(questions)] == [
        ("footnote", "3"),
        ("answer", "4"),
    ]
