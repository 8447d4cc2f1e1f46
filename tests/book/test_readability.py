"""How easily headlines read: the measure itself, and the headlines of the book."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamerboek.book.pages.readability import Readability, headlines, readability, syllables

EASY = 55
"""The least for a theme's page; all of them together reach `ON_AVERAGE`."""
ON_AVERAGE = 60


@pytest.mark.parametrize(
    ("word", "count"),
    [("huis", 1), ("vragen", 2), ("antwoorden", 3), ("krijgsmachtdelen", 4), ("leesbaarheid", 3)],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_texts_are_taken_together() -> None:
    found = readability(iter(["Er zijn 63 vragen.", "Wat staat er? Niets", "2025"]))
    # er zijn vra-gen wat staat er niets: 7 words, 8 syllables, 3 sentences.
    assert found == Readability(words=7, sentences=3, syllables=8)
    assert found.score == pytest.approx(206.84 - 77 * 8 / 7 - 0.93 * 7 / 3)
    assert readability(iter(["2025", ""])) is None


def test_headlines_of_theme_pages_read_easily(project: Path) -> None:
    paths = sorted((project / "chapters").glob("[0-9]-*.ipynb"))
    measured = {
        path.stem: readability(headlines(json.loads(path.read_text(encoding="utf-8"))))
        for path in paths
    }
    scores = {name: found.score for name, found in measured.items() if found}
    assert len(scores) == 8
    assert {name: score for name, score in scores.items() if score < EASY} == {}
    assert sum(scores.values()) / len(scores) >= ON_AVERAGE
