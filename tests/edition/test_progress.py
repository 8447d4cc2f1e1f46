"""How much of an edition is coded, part by part."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.problem import Problem
from kamerboek.edition.progress import Progress, progress_of
from tests.edition.test_faults import (
    ANOMALY,
    ANSWERED,
    ELEMENT,
    QUESTIONS,
    REFERRED,
    SECRET,
    SHIPS,
    STEP,
    TENSION,
    THEME,
)
from tests.rows import over


def test_each_part_is_counted(edition: Edition) -> None:
    """Elements by question: two of question 1 are one question."""
    coding = Coding(
        themes=(THEME,),
        dispositions=(ANSWERED, REFERRED),
        elements=(ELEMENT, replace(ELEMENT, element="waarom")),
        indicators=(SHIPS,) * 3,
        anomalies=(ANOMALY,),
        confidentiality=(SECRET,) * 4,
        tensions=(TENSION,) * 2,
        commitments=(STEP,) * 5,
        files=frozenset({"themes", "dispositions", "elements", "indicators", "tensions"}),
    )
    parts = progress_of(replace(edition, questions=tuple(QUESTIONS), coding=coding))
    assert parts == {
        "themes": Progress("thema", 1, 2, True),
        "dispositions": Progress("wat het antwoord geeft", 2, 2, True),
        "elements": Progress("onderdelen van de vraag", 1, 2, True),
        "indicators": Progress("kengetallen", 3, None, True),
        "confidentiality": Progress("wat buiten de openbaarheid blijft", 4, None, False),
        "tensions": Progress("spanningen tussen antwoorden", 2, None, True),
        "commitments": Progress("aangekondigde stappen", 5, None, False),
        "anomalies": Progress("verschrijvingen", 1, None, False),
    }
    assert [name for name, part in parts.items() if part.whole] == [
        "dispositions",
        "indicators",
        "tensions",
    ]


@over(
    ("progress", "text", "whole"),
    [
        (Progress("thema", 0, 63, False), "nog niet gecodeerd (0 van 63)", False),
        (Progress("thema", 0, 63, True), "nog niet gecodeerd (0 van 63)", False),
        (Progress("thema", 12, 63, True), "12 van 63", False),
        (Progress("thema", 63, 63, True), "63 van 63", True),
        (Progress("thema", 63, 63, False), "63 van 63", False),
        (Progress("spanningen", 0, None, False), "nog niet gecodeerd", False),
        (Progress("spanningen", 0, None, True), "0", True),
        (Progress("spanningen", 14, None, True), "14", True),
    ],
)
def test_how_far_a_part_is(progress: Progress, text: str, whole: bool) -> None:
    assert (progress.text, progress.whole) == (text, whole)


@over(
    ("problem", "text"),
    [
        (
            Problem(Path("a.csv"), 2, "quote", "it is empty"),
            "a.csv: row 2: column quote: it is empty",
        ),
        (
            Problem(Path("a.csv"), 2, "", "it is odd", "mend it", "question 1"),
            "a.csv: row 2 (question 1): it is odd; mend it",
        ),
        (Problem(Path("a.toml"), 3, "title", "it is odd"), "a.toml: line 3: title: it is odd"),
        (Problem(Path("a.toml"), 0, "", "missing", "write it"), "a.toml: missing; write it"),
    ],
)
def test_a_problem_is_one_line(problem: Problem, text: str) -> None:
    assert str(problem) == text
