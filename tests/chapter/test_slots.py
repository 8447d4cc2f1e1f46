"""What a theme's page says of its questions: outcomes, and what was done with what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.book.rendering.outcomes import without_given
from kamerboek.chapter.answers import Answers
from kamerboek.chapter.slots import NOT_ADDRESSED, asked_rows, outcomes_of, themes_of
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister
from kamerboek.prose import as_text


@pytest.mark.parametrize(
    ("theme", "partly", "without"),
    [
        ("transparency", 4, 4),  # 7, 8, 9 and 36
        ("personnel", 10, 4),  # 13, 18, 19 and 20
        ("industry", 3, 0),
        ("real_estate", 1, 1),  # 62
        ("security", 1, 1),  # 63
    ],
)
def test_a_count_of_partly_answered_says_of_how_many_nothing_was_given(
    edition: Edition, theme: str, partly: int, without: int
) -> None:
    found = {each.code: each for each in outcomes_of(edition, theme)}
    assert (found["partly_answered"].count, found["partly_answered"].without) == (partly, without)
    assert not any(each.without for code, each in found.items() if code != "partly_answered")


@pytest.mark.parametrize(
    ("count", "without", "said"),
    [
        (23, 10, ", 10 zonder gegeven onderdeel"),
        (4, 4, ", zonder gegeven onderdeel"),
        (3, 0, ""),
    ],
)
def test_how_that_is_said(count: int, without: int, said: str) -> None:
    assert without_given(count, without) == said


def test_what_is_not_addressed_has_one_remark(edition: Edition) -> None:
    """Answer 52 does speak of it, without naming the moment: its note says so, and nothing else."""
    (row,) = [row for row in asked_rows(edition, "52") if row.element.startswith("Moment")]
    assert as_text(row.words) == ""
    assert as_text(row.note).startswith("Het antwoord zegt dat de beschikbaarheid stapsgewijs")
    for question in edition.questions:
        for each in asked_rows(edition, question.question):
            assert bool(each.words) or bool(each.note)
            assert NOT_ADDRESSED not in as_text(each.words) or not each.note


def test_squares_are_marked_as_those_of_the_front_page(edition: Edition) -> None:
    """8, 9, 10, 17, 19, 21 and 49 only point elsewhere; 13 of all got nothing that they asked."""
    units = [unit for _, _, unit in Answers(edition, "code", FigureRegister()).squares()]
    points = {unit.number for unit in units if unit.look == "hatched"}
    assert points == {"8", "9", "10", "17", "19", "21", "49"}
    partly = {"7", "8", "9", "13", "18", "19", "20", "36", "62", "63"}
    assert {unit.number for unit in units if unit.dot} == partly | {"2", "10", "29"}


def test_a_theme_without_a_question_is_among_them_but_for_what_no_other_covers(
    edition: Edition,
) -> None:
    """As if only question 1 were coded, of one theme after the other, or none at all."""
    every = [
        *("transparency", "personnel", "industry", "readiness"),
        *("ukraine", "caribbean", "real_estate", "security"),
    ]
    one = edition.coding.themes[0]
    for theme, expected in (("", every), ("personnel", every), ("other", [*every, "other"])):
        themes = (replace(one, theme=theme),) if theme else ()
        coded = replace(edition, coding=replace(edition.coding, themes=themes))
        assert list(themes_of(coded)) == expected
