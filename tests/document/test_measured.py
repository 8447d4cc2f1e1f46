"""How other documents of the family are read, measured again as `data/measured` states it."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kamerboek.document import ParsedDocument, parse_questions, read_document
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


NOTE_MARK = re.compile(r"(?<=[^\W\d_]|[.?!,;:’”)])(?:\[\d{1,2}\]|\d{1,2})(?=\s|$)")
"""A raised mark as texts have it: it stays with its sentence, and tells two texts apart no more."""


def signs(text: str | None) -> str:
    """Return what tells two texts apart: letters and digits, but those of notes."""
    return re.sub(r"[\W_]+", "", NOTE_MARK.sub("", text or "")).lower()


def as_read(parsed: ParsedDocument) -> list[tuple[str, str, str, list[str]]]:
    """Return of each question its number, signs, those of its answer, and what it shares."""
    return [
        (
            number_of(each.question),
            signs(each.question_text),
            signs(each.answer_text),
            sorted(map(number_of, each.answered_with)),
        )
        for each in parsed.questions
    ]


def number_of(name: str) -> str:
    """Return the number that a question has within its section."""
    return name.rsplit(".", 1)[-1]


def as_written(stated: list[dict[str, Any]]) -> list[tuple[str, str, str, list[str]]]:
    """Return the same of what the text was made from; who printed no numbers counted from 1."""
    numbers = [each["number"] or str(place) for place, each in enumerate(stated, start=1)]
    return [
        (
            number_of(number),
            signs(each["question"]),
            signs(each["answer"]),
            sorted(map(number_of, each["with"])),
        )
        for number, each in zip(numbers, stated, strict=True)
    ]


@pytest.mark.parametrize("stated", MEASURED["imitations"], ids=lambda stated: str(stated["folder"]))
def test_imitated_documents_are_read_as_stated(stated: dict[str, int | str]) -> None:
    """Nobody who makes the rules looks at which of them are read otherwise: only at how many."""
    texts = sorted((IMITATED / str(stated["folder"])).glob("*.txt"))
    exact = warned = 0
    for path in texts:
        parsed = parse_questions(read_document(path))
        if as_read(parsed) == as_written(json.loads(path.with_suffix(".json").read_text("utf-8"))):
            exact += 1
        elif parsed.warnings:
            warned += 1
    counted = {"documents": len(texts), "exact": exact, "warned": warned}
    assert counted == {name: stated[name] for name in counted}
