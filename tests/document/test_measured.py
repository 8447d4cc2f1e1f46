"""How other real documents of the family are read, measured again as `data/measured` states it."""

from __future__ import annotations

import tomllib

import pytest

from kamerboek.document import parse_questions, read_document
from tests.conftest import PROJECT
from tests.family import family_document

MEASURED = tomllib.loads((PROJECT / "data/measured/reading.toml").read_text("utf-8"))["document"]


def in_order(numbers: list[str]) -> int:
    """Return how many questions count on from 1, one by one."""
    count = 0
    for number in numbers:
        count += number == str(count + 1)
    return count


@pytest.mark.parametrize("stated", MEASURED, ids=lambda stated: str(stated["name"]))
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
