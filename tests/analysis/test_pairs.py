"""What differs between two texts, with the words beside it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from kamerboek.analysis.pairs import difference_text, pair_questions, word_differences
from tests.annotate.examples import answered
from tests.rows import over


@over(
    ("earlier", "later", "shown"),
    [
        ("Zo.", "Zo.", "…"),
        ("", "Zo.", "{+Zo.+}"),
        ("Zo.", "", "[-Zo.-]"),
        ("oud a b c", "nieuw a b c", "[-oud-] {+nieuw+} a b c"),
        ("oud a b c d", "nieuw a b c d", "[-oud-] {+nieuw+} a b c …"),
        ("a b c oud", "a b c nieuw", "a b c [-oud-] {+nieuw+}"),
        ("z a b c oud", "z a b c nieuw", "… a b c [-oud-] {+nieuw+}"),
        (
            "een a b c d e f twee",
            "1 a b c d e f 2",
            "[-een-] {+1+} a b c d e f [-twee-] {+2+}",
        ),
        (
            "a b c d een h i j k l m n twee p q r s",
            "a b c d 1 h i j k l m n 2 p q r s",
            "… b c d [-een-] {+1+} h i j … l m n [-twee-] {+2+} p q r …",
        ),
    ],
)
def test_of_what_is_shared_only_the_words_beside_a_difference_are_shown(
    earlier: str, later: str, shown: str
) -> None:
    assert difference_text(word_differences(earlier, later)) == shown


def edition(*pairs: tuple[str, str], points: str = "") -> Any:
    """Return an edition of these questions and answers; answer 1 points to `points`."""
    questions = answered(*pairs)
    start = questions[0].answer_start
    references = [
        SimpleNamespace(from_question="1", to_question=number, start=start, end=start + 1)
        for number in points
    ]
    return SimpleNamespace(questions=questions, references=references)


@over(
    ("earlier", "later", "pairs"),
    [
        (("12 schepen", "geen matrozen"), ("geen matrozen",), [("2", "1")]),
        (("12 schepen", "geen matrozen"), ("12 schepen",), [("1", "1")]),
        (("geen matrozen",), ("12 schepen", "geen matrozen"), [("1", "2")]),
        (("een", "twee"), ("twee", "een"), [("2", "1"), ("1", "2")]),
        (("gelijk", "gelijk"), ("gelijk", "gelijk"), [("1", "1"), ("2", "2")]),
    ],
)
def test_of_questions_alike_those_with_like_answers_are_a_pair(
    earlier: tuple[str, ...], later: tuple[str, ...], pairs: list[tuple[str, str]]
) -> None:
    then, now = (edition(*(("Hoeveel?", each) for each in answers)) for answers in (earlier, later))
    found = pair_questions(then, now).pairs
    assert [(each.earlier.question, each.later.question) for each in found] == pairs


ASKED = ("Hoeveel schepen liggen er?", "Waarom vaart niemand uit?", "Wie betaalt de haven?")


@over(
    ("answers", "unlike"),
    [
        (("Twaalf.", "Storm.", "Urk."), ()),
        (("Twaalf.", "Mist.", "Urk."), ("2",)),
        (("Twaalf.", "Storm.", "Lelystad."), ("3",)),
        (("Twaalf.", "Mist.", "Lelystad."), ("2", "3")),
    ],
)
def test_each_question_pointed_to_whose_answer_is_another_is_named(
    answers: tuple[str, ...], unlike: tuple[str, ...]
) -> None:
    then = edition(*zip(ASKED, ("Twaalf.", "Storm.", "Urk."), strict=True), points="23")
    now = edition(*zip(ASKED, answers, strict=True), points="23")
    first, *others = pair_questions(then, now).pairs
    assert (first.unlike, first.same) == (unlike, not unlike)
    assert not any(each.unlike for each in others)
