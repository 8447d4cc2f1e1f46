"""Rows of tables whose words a page interrupts."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from kamerboek.document import parse_questions
from kamerboek.edition.package import context_package
from kamerboek.edition.pieces import RowPiece, TextPiece, row_pieces, text_pieces, with_pieces
from tests.conftest import PROJECT

TEXT = "Vraag 1\nHoe hoog is de\n\n1/2\n\ndijk nu?\n\nDrie meter.\n\n2/2\n\nVraag 2\nWie?\n\nJan.\n"
PARSED = parse_questions(TEXT)


@dataclass(frozen=True)
class Row:
    question: str
    start: int
    end: int


@dataclass(frozen=True)
class Pointer:
    from_question: str
    start: int
    end: int


def span(words: str) -> tuple[int, int]:
    begin, _, end = words.partition("…")
    at = TEXT.index(begin)
    return at, TEXT.index(end, at) + len(end) if end else at + len(begin)


def test_what_a_page_interrupts_has_a_row_for_each_stretch() -> None:
    first = [piece for piece in text_pieces(PARSED.questions) if piece.question == "1"]
    assert first == [
        TextPiece("1", "question", 1, *span("Hoe hoog is de"), "space"),
        TextPiece("1", "question", 2, *span("dijk nu?"), "nothing"),
        TextPiece("1", "answer", 1, *span("Drie meter."), "nothing"),
    ]


def test_only_rows_that_are_interrupted_have_pieces() -> None:
    whole, within, behind = span("is de…dijk"), span("hoog"), span("dijk nu?")
    rows = [Row("1", *whole), Row("1", *within), Row("1", *behind), Row("2", *span("Jan."))]
    made = row_pieces(PARSED.questions, {"rows": rows, "pointers": [Pointer("1", *whole)]})
    assert made == [
        RowPiece(table, *whole, number, *stretch, joiner)
        for table in ("rows", "pointers")
        for number, stretch, joiner in (
            (1, span("is de"), "space"),
            (2, (behind[0], behind[0] + 4), "nothing"),
        )
    ]


def test_questions_get_their_pieces_and_notes_back() -> None:
    empty: dict[str, tuple[()]] = {
        "question_pieces": (),
        "answer_pieces": (),
        "question_notes": (),
        "answer_notes": (),
    }
    bare = [replace(question, **empty) for question in PARSED.questions]
    assert with_pieces(bare, text_pieces(PARSED.questions), PARSED.left_out) == list(
        PARSED.questions
    )


def test_the_figures_from_elsewhere_are_described_as_their_file_says() -> None:
    path = PROJECT / "data" / "context" / "datapackage.json"
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(context_package()))
