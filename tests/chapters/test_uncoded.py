"""What a theme's chapter says of a document of which nothing is coded: nothing of what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.chapter.runs import Runs
from kamerboek.chapter.what_if import what_if
from tests.book.test_what_if import CHAPTERS as CALCULATING
from tests.book.test_what_if import declared
from tests.chapters.results import run_chapter, with_other_questions
from tests.conftest import PROJECT

THEMES = sorted(path.stem for path in (PROJECT / "chapters").glob("[0-9]-*.ipynb"))

OF_THE_DOCUMENT = re.compile(
    r"staat er niet|staat niet|volgens|is niet aangenomen|aangenomen is|keuze van dit boek"
    r"|Reken zelf",
    re.IGNORECASE,
)
"""What only a reader of the document, or who calculates with its figures, can say."""

NOT_SAID = ("## Wat is volgens", "*Niet in de codering van deze uitgave")
"""A question as a heading, and what is named because it is not coded."""


@pytest.fixture(scope="module")
def uncoded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_other_questions(tmp_path_factory.mktemp("uncoded"))


@pytest.mark.parametrize("chapter", THEMES)
def test_it_says_nothing_of_what_the_document_says(uncoded: Path, chapter: str) -> None:
    lines = run_chapter(chapter, uncoded).text.splitlines()
    said = [
        line for line in lines if OF_THE_DOCUMENT.search(line) and not line.startswith(NOT_SAID)
    ]
    assert said == []


@pytest.mark.parametrize("chapter", CALCULATING)
def test_a_reader_gets_nothing_to_calculate_with(uncoded: Path, chapter: str) -> None:
    runs = Runs(uncoded, chapter)
    named = {**declared(chapter), "examples": []}
    assert what_if(runs, runs.declaration.defaults, [], **named).is_empty
