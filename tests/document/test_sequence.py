"""Which marks are taken for questions: what each is worth, and the chain that is worth most."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.document.questions.heads.sequence import Candidate, _first_before, best_chain, weight
from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.openers import OPENER
from kamerboek.document.questions.wording.styles import Mark, Strength
from tests.rows import over


def marked(
    *numbers: int | str, strength: Strength = "number", style: str = "point", asks: bool = True
) -> Candidate:
    """Return a mark with these numbers; `2a` has a letter."""
    read = [str(number) for number in numbers]
    parts = tuple(Number(int(each.rstrip("abc")), each.lstrip("0123456789")) for each in read)
    mark = Mark(style, parts, 0, 2, strength)
    return Candidate(mark, asks, asks, True, False, False, False, False)


PLAIN = Candidate(
    Mark("point", (Number(1, ""),), 0, 2, "number"),
    asks=False,
    opens_as_question=False,
    new_paragraph=False,
    within_sentence=False,
    before_answer=False,
    lacks_answer=False,
    under_heading=False,
)
LABEL = replace(PLAIN, mark=replace(PLAIN.mark, style="labelled", strength="label"))


@over(
    ("changes", "of_number", "of_label"),
    [
        # A number: 1, no question -4, opens otherwise -2. A label: 6, and neither counts.
        ({}, -5.0, 6.0),
        ({"asks": True}, 3.0, 10.0),
        ({"opens_as_question": True}, 0.0, 7.0),
        ({"asks": True, "opens_as_question": True}, 6.0, 11.0),
        ({"before_answer": True}, 1.0, 6.0),
        ({"lacks_answer": True}, -8.0, 6.0),
        ({"new_paragraph": True}, -4.0, 7.0),
        ({"within_sentence": True}, -8.0, 0.0),
        ({"within_sentence": True, "new_paragraph": True}, -8.0, 0.0),
    ],
)
def test_what_a_mark_is_worth(changes: dict[str, bool], of_number: float, of_label: float) -> None:
    assert weight(replace(PLAIN, **changes)) == of_number
    assert weight(replace(LABEL, **changes)) == of_label


@over(
    ("style", "strength", "worth"),
    [("labelled", "heading", 12.0), ("row", "number", 4.0), ("text", "number", 2.0)],
)
def test_what_a_style_is_worth(style: str, strength: Strength, worth: float) -> None:
    """All ask: 4; a number opens otherwise: -2."""
    assert weight(replace(PLAIN, asks=True, mark=Mark(style, (), 0, 2, strength))) == worth


def chain(*candidates: Candidate, weights: list[float] | None = None) -> list[int]:
    return best_chain(candidates, weights or [weight(each) for each in candidates])


def test_numbers_that_count_upwards_are_the_questions() -> None:
    assert chain(*(marked(number) for number in (1, 2, 3, 4))) == [0, 1, 2, 3]
    assert chain() == []
    assert chain(PLAIN) == []


def test_a_list_within_an_answer_is_none() -> None:
    listed = [marked(number, asks=False) for number in (1, 2, 3)]
    assert chain(marked(1), *listed, marked(2), marked(3)) == [0, 4, 5]


def test_of_two_with_one_number_the_better_is_taken() -> None:
    same = [marked(1), marked(2), marked(2), marked(3)]
    assert chain(*same, weights=[5, 5, 4, 5]) == [0, 1, 3]
    assert chain(*same, weights=[5, 4, 5, 5]) == [0, 2, 3]
    # A repetition costs 6 and gains the half of a same style: 5 is worth less, 7 more.
    assert chain(*same, weights=[5, 5, 5, 5]) == [0, 2, 3]
    assert chain(*same, weights=[5, 7, 7, 5]) == [0, 1, 2, 3]


ALONE = marked(2, style="alone")
UNDER_HEADING = replace(marked(1), under_heading=True)


def labelled(number: int) -> Candidate:
    return marked(number, strength="heading", style="labelled")


@over(
    ("marks", "enough"),
    [
        # The next number gains the half of a next one and the half of a same style.
        ((marked(1), marked(2)), -1.0),
        # Another style costs 1, a number behind a label 3 more.
        ((marked(1), ALONE), 0.5),
        ((labelled(1), marked(2)), 3.5),
        # A missing number costs 3.5, more than two of them 8 in all; same styles gain a half.
        ((marked(1), marked(3)), 3.0),
        ((marked(1), marked(4)), 6.5),
        ((marked(1), marked(5)), 7.5),
        ((marked(1), marked(7)), 7.5),
        # To begin anew costs 7, under a heading 1.
        ((marked(1), marked(2), marked(1)), 7.0),
        ((marked(1), marked(2), UNDER_HEADING), 1.0),
        # To step back costs 8, and only a label can.
        (tuple(labelled(number) for number in (1, 2, 3, 2)), 8.0),
        # To begin late costs 2 for each number, from the fourth on 4 more.
        ((marked(2),), 2.0),
        ((marked(3),), 4.0),
        ((marked(4),), 10.0),
        ((marked(9),), 12.0),
        ((labelled(9),), 8.0),
    ],
)
def test_a_mark_is_taken_when_it_is_worth_what_it_costs(
    marks: tuple[Candidate, ...], enough: float
) -> None:
    """All others are worth 5."""
    others = [5.0] * (len(marks) - 1)
    every = list(range(len(marks)))
    assert chain(*marks, weights=[*others, enough + 0.25]) == every
    assert chain(*marks, weights=[*others, enough]) == every[:-1]


def test_letters_go_on_with_one_number() -> None:
    assert chain(marked(1), marked("2a"), marked("2b"), marked(3)) == [0, 1, 2, 3]


def test_a_number_may_lack() -> None:
    assert chain(marked(1), marked(3), marked(4)) == [0, 1, 2]
    # Those that one mark names together do not lack.
    assert chain(marked(1), marked(2, 3, 4), marked(5), weights=[1, 1, 1]) == [0, 1, 2]


def test_numbers_far_on_are_no_questions() -> None:
    """A year or a page: more than six numbers on is no next one."""
    assert chain(marked(1), marked(2), marked(30), marked(3)) == [0, 1, 3]


def test_numbers_begin_anew_where_a_heading_says_so() -> None:
    first = [marked(1), marked(2), marked(3)]
    again = [replace(marked(1), under_heading=True), marked(2)]
    assert chain(*first, *again) == [0, 1, 2, 3, 4]


def test_labels_count_more_than_numbers() -> None:
    labels = [marked(number, strength="heading", style="labelled") for number in (1, 2)]
    between = [marked(1, asks=False), marked(2, asks=False)]
    assert chain(labels[0], *between, labels[1]) == [0, 3]


def test_a_list_of_sources_behind_the_last_question_is_left_out() -> None:
    questions = [marked(number) for number in (1, 2, 3)]
    source = marked(4, style="alone", asks=False)
    assert chain(*questions, source, weights=[5, 5, 5, 5]) == [0, 1, 2]
    assert chain(*questions, marked(4, style="alone"), weights=[5, 5, 5, 5]) == [0, 1, 2, 3]


def test_a_request_that_fills_a_gap_is_added() -> None:
    """2 is worth nothing, but stands alone between 1 and 3 in a paragraph of its own."""
    marks = [marked(1), marked(2, asks=False), marked(3)]
    assert chain(*marks, weights=[9, -9, 9]) == [0, 1, 2]
    inside = replace(marks[1], within_sentence=True)
    assert chain(marks[0], inside, marks[2], weights=[9, -9, 9]) == [0, 2]
    twice = [marks[0], marks[1], marks[1], marks[2]]
    assert chain(*twice, weights=[9, -9, -9, 9]) == [0, 3]


@over(
    "words",
    [
        *("Hoe", "Hoeveel dijken", "In hoeverre is", "In welke", "Op basis van wat", "Kunt u"),
        *("Waarom", "Wat", "Welke", "Wie", "Zijn er", "Zo ja", "Zou u", "“Bent u", "*Acht u"),
        *("Tot welke", "Naar aanleiding van", "Per wanneer", "Zouden"),
    ],
)
def test_words_that_open_a_question(words: str) -> None:
    assert OPENER.match(words)
    assert not OPENER.match(words.split()[0].strip("“*") + "x")


@over("words", ["De dijk", "hoe", "Hoeveelheid", "In", "Zoals"])
def test_words_that_open_none(words: str) -> None:
    assert not OPENER.match(words)


FIRST = replace(marked(1), new_paragraph=True)


@over(
    ("marks", "found"),
    [
        # The nearest 1 above the mark that lost its first, in its style and by itself.
        ((FIRST, marked(2)), 0),
        ((FIRST, marked(7), marked(2)), 0),
        ((FIRST, FIRST, marked(2)), 1),
        ((FIRST, FIRST, marked(7), marked(2)), 1),
        ((marked(7), marked(2)), -1),
        ((replace(FIRST, new_paragraph=False), marked(2)), -1),
        ((replace(FIRST, within_sentence=True), marked(2)), -1),
        # The nearest counts, be it none; one in another style does not.
        ((FIRST, replace(FIRST, new_paragraph=False), marked(2)), -1),
        ((FIRST, replace(FIRST, mark=marked(1, style="alone").mark), marked(2)), 0),
    ],
)
def test_the_first_of_a_chain_that_lost_it(marks: tuple[Candidate, ...], found: int) -> None:
    assert _first_before(marks, len(marks) - 1, -1) == found


def test_a_first_that_stands_above_the_chain_before_is_not_of_this_one() -> None:
    marks = (FIRST, marked(7), marked(2))
    assert _first_before(marks, 2, 0) == -1
    assert _first_before((marked(7), FIRST, marked(2)), 2, 0) == 1
