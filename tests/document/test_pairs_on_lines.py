# ruff: noqa: E501 - a paragraph stays on one line
"""Lines that were lost within a question and its answer only: both on a line, or a head at its end."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

FRONT = "Antwoorden op vragen van het lid Jansma (VVD) over de veerdienst\n\n"


@over(
    "marked",
    [
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Negen jaar.}\n\nVraag 2 {?2|Wie betaalt het?} Antwoord 2 {=2|De provincie.}\n",
        "Vraag 1: {?1|Hoe oud is het veer?} Antwoord: {=1|Negen jaar.}\nVraag 2: {?2|Wie betaalt het?} Antwoord: {=2|De provincie.}\n",
        "1. {?1|Hoe oud is het veer?} Antwoord: {=1|Negen jaar.}\n2. {?2|Wie betaalt het?} Antwoord: {=2|De provincie.}\n3. {?3|Hoe lang nog?} Antwoord: {=3|Tot 2030.}\n",
        "VRAAG 1 {?1|Hoe oud is het veer?} ANTWOORD 1 {=1|Negen jaar.}\n\nVRAAG 2 {?2|Wie betaalt het?} ANTWOORD 2 {=2|De provincie.}\n",
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord op vraag 1: {=1|Negen jaar.}\n\nVraag 2 {?2|Wie betaalt het?} Antwoord op vraag 2: {=2|De provincie.}\n",
        # Two questions on lines of their own, and the answer to both behind the second.
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Negen jaar.}\n\nVraag 2 {?2|Wie betaalt het?}\n\nVraag 3 {?3|Hoe lang nog?} Antwoord 2 en 3 {=2 3|De provincie, tot 2030.}\n\nVraag 4 {?4|En dan?} Antwoord 4 {=4|Dan niet meer.}\n",
        # A number at the head of a line is a question's, not a page's.
        "1 {?1|Hoe oud is het veer?} Antwoord {=1|Negen jaar.}\n2 {?2|Wie betaalt het?} Antwoord {=2|De provincie.}\n3 {?3|Hoe lang nog?} Antwoord {=3|Tot 2030.}\n4 {?4|En dan?} Antwoord {=4|Dan niet meer.}\n",
    ],
)
def test_a_question_and_its_answer_on_one_line(marked: str) -> None:
    assert reading(plain(FRONT + marked)) == FRONT + marked


def test_what_an_answer_says_of_an_answer_stays_in_it() -> None:
    """Most answers stand on lines of their own: then none begins within a line."""
    pairs = "Vraag {0}\n{{?{0}|Hoe oud is veer {0}?}}\n\nAntwoord {0}\n{{={0}|{1}}}\n\n"
    said = "Negen jaar. Antwoord 3 gaat daarover."
    marked = FRONT + "".join(
        pairs.format(number, said if number == 2 else "Jong.") for number in (1, 2, 3)
    )
    assert reading(plain(marked)) == marked


@over(
    "head",
    ["Antwoord:", "Antwoord", "Antwoord 2:", "Antwoord op vraag 2:", "Antwoorden:"],
)
def test_the_head_of_an_answer_at_the_end_of_its_question_s_line(head: str) -> None:
    text = (
        FRONT
        + f"1. Vraag:\nHoe oud is het veer?\n\nAntwoord:\nNegen jaar.\n\n2. Vraag:\nWie betaalt het? {head}\nDe provincie.\n"
    )
    questions = parse_questions(text).questions
    assert [(each.question_text, each.answer_text) for each in questions] == [
        ("Hoe oud is het veer?", "Negen jaar."),
        ("Wie betaalt het?", "De provincie."),
    ]


def test_joint_numbers_that_have_each_a_full_stop() -> None:
    marked = (
        FRONT
        + "1. {?1|Hoe oud is het veer?}\n2. {?2|Wie betaalt het?}\n3. {?3|Hoe lang nog?}\n4. {?4|En dan?}\n\nAntwoord\n\n"
        + "1. {=1|Negen jaar.}\n2., 3. en 4. {=2 3 4|De provincie, tot 2030.}\n"
    )
    assert reading(plain(marked)) == marked
