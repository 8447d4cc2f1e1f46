"""What a question or an answer says stays in it, though pages, letters and sites print the like."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kamerboek.document import parse_questions

TEXTS = tomllib.loads(Path(__file__).with_name("kept.toml").read_text(encoding="utf-8"))["text"]


@pytest.mark.parametrize("text", TEXTS, ids=[text["name"] for text in TEXTS])
def test_what_is_said_is_kept(text: dict[str, Any]) -> None:
    found = {each.question: each for each in parse_questions(text["said"]).questions}
    for kept in text["kept"]:
        question = found[kept["number"]]
        said = question.question_text if kept["part"] == "question" else question.answer_text
        assert said == kept["said"]
