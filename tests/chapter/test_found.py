"""Where words stand in an edition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.chapter.found import NOWHERE, find_words, mentions
from kamerboek.document import parse_questions
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister, Missing
from kamerboek.prose import as_text

TEXT = """\
1 Varen er boten?

Ja, een boot en nog een boot.

2 Wat kost een boot?

Dat is niet bekend.

3 Is er wind?

Ja.
"""


@pytest.fixture(scope="module")
def boats(edition: Edition) -> Edition:
    return replace(edition, questions=parse_questions(TEXT).questions)


def test_places_are_counted_and_those_outside_the_theme_named(boats: Edition) -> None:
    """Question 1 once, its answer twice, question 2 once."""
    register = FigureRegister()
    found = find_words(boats, register, "boot", ["boot", "boten"], ["1"])
    assert (found.times.value, found.times.text) == (4, "4 keer")
    assert found.times.questions == ("1", "2")
    assert as_text(found.places) == "2 vragen (1 en 2) en 1 antwoord (1)"
    assert not isinstance(found.elsewhere, Missing)
    assert as_text(found.elsewhere) == "vraag 2"
    kept = {figure.key: figure.value for figure in register.figures}
    assert kept == {"boot-keren": 4, "boot-vragen": 2, "boot-antwoorden": 1}


@pytest.mark.parametrize("own", [[], ["1", "2"]])
def test_elsewhere_needs_a_theme_and_a_place_outside_it(boats: Edition, own: list[str]) -> None:
    found = find_words(boats, FigureRegister(), "boot", ["boot"], own)
    assert found.elsewhere == Missing(frozenset())


def test_words_that_are_nowhere_say_so(boats: Edition) -> None:
    found = find_words(boats, FigureRegister(), "trein", ["trein"], ["1"])
    assert found.times.value == 0
    assert found.places == NOWHERE
    assert found.table("waar", "Waar").rows == ()


def test_each_time_that_a_question_or_an_answer_holds_a_word_is_a_square(boats: Edition) -> None:
    """Of questions 1 and 2 only; `boten` is no `boot`, and nobody says `wind`."""
    words = {"boot": ("boot",), "boten": ("boten",), "wind": ("wind",)}
    found = [(label, side) for label, side, _ in mentions(boats, ["1", "2"], words)]
    assert sorted(found) == [
        ("boot", "antwoord"),
        ("boot", "antwoord"),
        ("boot", "vraag"),
        ("boten", "vraag"),
    ]


def test_a_footnote_is_the_answers(boats: Edition) -> None:
    noted = TEXT.replace("niet bekend.", "niet bekend.[1:  Zie de boot.]")
    edition = replace(boats, questions=parse_questions(noted).questions)
    found = [(label, side) for label, side, _ in mentions(edition, ["2"], {"boot": ("boot",)})]
    assert found == [("boot", "vraag"), ("boot", "antwoord")]
