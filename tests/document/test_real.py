"""Real documents: the one the book is about, and others of its family where they are present."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamerboek.document import parse_questions, read_document
from tests.document.test_structure import check_spans

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "data" / "editions" / "2025-najaar" / "source.txt"
EDGES = Path(__file__).parent / "edges-2025-najaar.csv"


def test_the_2025_document() -> None:
    document = read_document(SOURCE)
    assert document.text.encode() == SOURCE.read_bytes()
    parsed = parse_questions(document)
    assert parsed.warnings == ()
    with EDGES.open(encoding="utf-8", newline="") as opened:
        edges = list(csv.DictReader(opened))
    assert len(edges) == 63
    assert [question.question for question in parsed.questions] == [
        row["question"] for row in edges
    ]
    for question, row in zip(parsed.questions, edges, strict=True):
        answer = question.answer_text or ""
        found = {
            "question": question.question,
            "question_first": " ".join(question.question_text.split()[:3]),
            "question_last": " ".join(question.question_text.split()[-3:]),
            "answer_first": " ".join(answer.split()[:3]),
            "answer_last": " ".join(answer.split()[-3:]),
        }
        assert found == row
        assert question.answered_with == ()
        assert question.section == ""
    assert len(parsed.answers) == 63
    check_spans(parsed)


def documents() -> Path | None:
    """Return the folder of other real documents, which is not part of the project."""
    named = os.environ.get("KAMERBOEK_DOCUMENTS")
    near = [ROOT.parent / "shared" / "documents", ROOT.parent.parent / "shared" / "documents"]
    for folder in [Path(named)] if named else near:
        if (folder / "expected.json").is_file():
            return folder
    return None


def expectations() -> Iterator[Any]:
    folder = documents()
    if folder is None:
        reason = "no ../shared/documents beside the project, and KAMERBOEK_DOCUMENTS names none"
        yield pytest.param(Path(), {}, marks=pytest.mark.skip(reason=reason), id="absent")
        return
    for name, expected in json.loads((folder / "expected.json").read_text("utf-8")).items():
        yield pytest.param(folder / name, expected, id=name)


@pytest.mark.parametrize(("path", "expected"), list(expectations()))
def test_another_real_document(path: Path, expected: dict[str, Any]) -> None:
    parsed = parse_questions(read_document(path))
    assert [question.question for question in parsed.questions] == expected["questions"]
    answers = expected.get("answers", [[number] for number in expected["questions"]])
    assert [list(answer.questions) for answer in parsed.answers] == answers
    assert parsed.warnings == ()
    check_spans(parsed)
