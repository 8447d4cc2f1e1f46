"""How other documents of the family are read, measured again as `data/measured` states it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kamerboek.document import ParsedDocument, parse_questions, read_document
from kamerboek.document.model import Note
from tests.conftest import PROJECT
from tests.family import family_document

MEASURED = tomllib.loads((PROJECT / "data/measured/reading.toml").read_text("utf-8"))
IMITATED = Path(__file__).parent / "imitated"


def in_order(numbers: list[str]) -> int:
    """Return how many questions count on from 1, one by one."""
    count = 0
    for number in numbers:
        count += number == str(count + 1)
    return count


@pytest.mark.parametrize("stated", MEASURED["document"], ids=lambda stated: str(stated["name"]))
def test_a_document_is_read_as_stated(stated: dict[str, int | str]) -> None:
    text = read_document(family_document(str(stated["name"])))
    parsed = parse_questions(text)
    flat = parse_questions(" ".join(text.text.split()))
    found = [question.question for question in parsed.questions]
    again = [question.question for question in flat.questions]
    assert (in_order(found), in_order(again)) == (stated["found"], stated["flat"])
    assert len(found) == stated["questions"] == len(again)
    assert len(parsed.left_out) == stated["left_out"]
    inside = "".join(f"{each.question_text} {each.answer_text}" for each in parsed.questions)
    assert not any(
        row.text in inside for row in parsed.left_out if row.kind != "note" and len(row.text) > 5
    )


NOTE_MARK = re.compile(
    r"(?<=[^\W\d_]|[.?!,;:’”»)])(?:\[\d{1,2}\]|\d{1,2})(?:\?, \d{1,2})?"
    r"(?:(?:,? \d{1,2})+(?=\s*$))?(?=[\s?.,;:]|$)"
)
"""Raised marks as texts have them, `»1?, 2` too: they stay with their sentence, and tell two texts
apart no more."""


def signs(text: str | None, notes: Iterable[Note]) -> str:
    """Return what tells two texts apart: letters and digits, but those of notes.

    The mark of a note that was read may be in brackets, or stand behind a blank.
    """
    text = NOTE_MARK.sub("", text or "")
    for note in notes:
        mark = rf"(?<=[\w.?!,;:’”»)])[ \xa0]?(?:{note.mark}|\[{note.mark}\]|\(?{note.mark}\))"
        text = re.sub(rf"{mark}(?=[\s,.;:?!]|$)", "", text)
    return re.sub(r"[\W_]+", "", text).lower()


def reads_exactly(parsed: ParsedDocument, stated: list[dict[str, Any]]) -> bool:
    """Say whether a document was read as what it was made from.

    Each question has its number, its words, those of its answer, and what it shares that with; who
    printed no numbers counted from 1.
    """
    return len(parsed.questions) == len(stated) and all(
        number_of(read.question) == number_of(each["number"] or str(place))
        and signs(read.question_text, read.question_notes)
        == signs(each["question"], read.question_notes)
        and signs(read.answer_text, read.answer_notes) == signs(each["answer"], read.answer_notes)
        and sorted(map(number_of, read.answered_with)) == sorted(map(number_of, each["with"]))
        for place, (read, each) in enumerate(zip(parsed.questions, stated, strict=True), start=1)
    )


def number_of(name: str) -> str:
    """Return the number that a question has within its section."""
    return name.rsplit(".", 1)[-1]


@pytest.mark.parametrize("stated", MEASURED["imitations"], ids=lambda stated: str(stated["folder"]))
def test_imitated_documents_are_read_as_stated(stated: dict[str, int | str]) -> None:
    """Nobody who makes the rules looks at which of them are read otherwise: only at how many."""
    texts = sorted((IMITATED / str(stated["folder"])).glob("*.txt"))
    exact = warned = 0
    for path in texts:
        parsed = parse_questions(read_document(path))
        if reads_exactly(parsed, json.loads(path.with_suffix(".json").read_text("utf-8"))):
            exact += 1
        elif parsed.warnings:
            warned += 1
    counted = {"documents": len(texts), "exact": exact, "warned": warned}
    assert counted == {name: stated[name] for name in counted}
