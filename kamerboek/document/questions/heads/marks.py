"""Every mark in a text, with what surrounds it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kamerboek.document.questions.heads.candidates import candidates
from kamerboek.document.questions.heads.levels import answer_to_level, level_marks
from kamerboek.document.questions.heads.mistaken import (
    rejoined,
    with_head_above,
    with_items_apart,
    with_word_below,
    without_figures,
    without_items,
    without_letters,
    without_roads,
)
from kamerboek.document.questions.heads.sequence import Candidate
from kamerboek.document.questions.heads.titles import without_titles
from kamerboek.document.questions.heads.together import heads_of_another_word, heads_together
from kamerboek.document.questions.wording.lines import Line, counts_annexes
from kamerboek.document.questions.wording.numbers import number_list
from kamerboek.document.questions.wording.openers import PARTY
from kamerboek.document.questions.wording.styles import (
    ANSWER_STYLES,
    DASHES,
    ORNAMENT,
    QUESTION_STYLES,
    STOP,
    Mark,
    Style,
    StyleName,
    number_alone,
)
from kamerboek.document.time_limit import check_time
from kamerboek.errors import KamerboekError

FIRST_CHARACTERS = frozenset("0123456789([|VvANBR")
"""With one of these every mark begins, behind what decorates it: most lines have none."""

ASKER = re.compile(rf"[A-Z][^\n\t?.!:;|]{{1,60}}[ \t]{PARTY}[ \t]+Vraag:")
"""`Van Dijk SP Vraag:`: who asks, and that a question follows."""

LONGEST_ASKER = 100
"""Characters of that, with the name of a long party."""

MOST_MARKS = 200_000
"""Lines that could be a question: a thousand times what the longest lists have."""


@dataclass(frozen=True)
class Marks:
    """The marks of a text in order, those of questions with a number as candidates."""

    candidates: tuple[Candidate, ...]
    bare_questions: tuple[Mark, ...]
    answers: tuple[Mark, ...]


def find_marks(text: str, found: Sequence[Line]) -> Marks:
    """Return every mark that some style recognises.

    Raises KamerboekError where there are more than any document has.
    """
    questions: list[tuple[Mark, int]] = []
    bare: list[tuple[Mark, int]] = []
    answers: list[tuple[Mark, int]] = []
    over_page = -1
    together = heads_together(text, found)
    for index, line in enumerate(found):
        if line.kind != "text" or line.start < over_page:
            continue
        check_time()
        begin = line.start
        if begin in together:
            head = together[begin]
            answers_it = head.style in ("answer", "bare answer")
            asks_it = questions if head.numbers else bare
            (answers if answers_it else asks_it).append((head, index))
            continue
        if text.find("Vraag:", begin, min(begin + LONGEST_ASKER, line.end)) >= 0 and (
            asker := ASKER.match(text, begin, line.end)
        ):
            bare.append((Mark("bare", (), begin, asker.end(), "heading"), index))
            continue
        if text[begin] not in FIRST_CHARACTERS:
            ornament = ORNAMENT.match(text, begin, line.end)
            begin = ornament.end() if ornament else begin
            begin = dashes.end() if (dashes := DASHES.match(text, begin, line.end)) else begin
            if begin >= line.end or not (
                text[begin] in FIRST_CHARACTERS or text.startswith(("antwoord", "Ons "), begin)
            ):
                continue
        mark = _recognised(QUESTION_STYLES, text, line)
        if mark and mark.style == "alone" and counts_annexes(text, found, index):
            continue
        if mark and mark.numbers:
            questions.append((mark, index))
        elif mark:
            split = (
                _with_next_line(text, found, index, mark) if mark.strength == "heading" else None
            )
            if split:
                questions.append((split, index))
            else:
                bare.append((mark, index))
        else:
            mark = _over_page(text, found, index)
            over_page = mark.end if mark else over_page
            mark = mark or _recognised(ANSWER_STYLES, text, line)
            if mark:
                answers.append((mark, index))
    if not questions and not bare and (heads := heads_of_another_word(text, found)):
        questions = [item for item in heads if item[0].numbers]
        answers = [item for item in heads if not item[0].numbers]
    levels = level_marks(text, found)
    if len(levels) > sum(mark.style == "labelled" for mark, _ in questions):
        questions = levels
        leveled = {
            at: mark
            for at, line in enumerate(found)
            if line.kind == "text" and (mark := answer_to_level(text, line))
        }
        answers = [item for item in answers if item[1] not in leveled]
        answers += [(mark, at) for at, mark in leveled.items()]
        answers.sort(key=lambda item: item[0].start)
    if any(
        mark.style == "labelled" and "\n" in text[mark.start : mark.end] for mark, _ in questions
    ):
        # Where questions have their number on a line of its own, answers do so too; elsewhere a
        # number below `Antwoord` is the answer.
        answers = [
            (_with_next_line(text, found, index, mark) or mark, index)
            if not mark.numbers and mark.strength == "heading"
            else (mark, index)
            for mark, index in answers
        ]
    answers = answers if together else without_roads(text, questions, answers)
    answers = without_figures(text, without_letters(text, answers), questions)
    answers = with_head_above(text, found, answers)
    answers, questions = with_items_apart(text, answers), with_items_apart(text, questions)
    if len(questions) > MOST_MARKS:
        raise KamerboekError(
            f"{len(questions)} lines could each be a question, more than the {MOST_MARKS} that "
            "are read; cut the document into parts"
        )
    questions = without_titles(text, found, rejoined(text, questions))
    questions = without_items(text, with_word_below(found, questions, bare))
    taken = {mark.end for mark, _ in questions if mark.style == "labelled"}
    questions = [item for item in questions if item[0].style != "alone" or item[0].end not in taken]
    return Marks(
        candidates(text, found, questions, bare, answers),
        tuple(mark for mark, _ in bare),
        tuple(mark for mark, _ in answers),
    )


def _recognised(styles: Sequence[Style], text: str, line: Line) -> Mark | None:
    for style in styles:
        mark = style(text, line.start, line.end)
        if mark:
            return mark
    return None


def _with_next_line(text: str, found: Sequence[Line], index: int, mark: Mark) -> Mark | None:
    """A heading split over two lines: `Vraag` and below it `16`, or `SP 16`: of which party."""
    for line in found[index + 1 : index + 4]:
        if line.kind != "text":
            continue
        party = PARTY_AND_NUMBER.match(text, line.start, line.end)
        number = number_alone(text, party.end() if party else line.start, line.end)
        if not number:
            return None
        style: StyleName = "answer" if mark.style == "bare answer" else "labelled"
        return Mark(style, number.numbers, mark.start, number.end, "heading")
    return None


PARTY_AND_NUMBER = re.compile(rf"{PARTY}[ \xa0]+(?=\d{{1,4}}[ \t\xa0]*$)", re.MULTILINE)


def _over_page(text: str, found: Sequence[Line], index: int) -> Mark | None:
    """`Antwoord` or `Antwoord op` at the end of a page, and `op vraag 3` on the next."""
    line = found[index]
    begins = UNFINISHED_ANSWER.fullmatch(text, line.start, line.end)
    if not begins:
        return None
    below = index + 1
    while below < len(found) and found[below].kind in ("page", "blank"):
        below += 1
    if below == len(found) or all(each.kind == "blank" for each in found[index + 1 : below]):
        return None
    rest = REST_OF_HEADING if begins["vraag"] else REST_OF_ANSWER if begins["op"] else ON_NEXT_PAGE
    goes_on = rest.match(text, found[below].start, found[below].end)
    numbers = number_list(text, goes_on.end(), found[below].end) if goes_on else None
    stop = STOP.match(text, numbers[1], found[below].end) if numbers else None
    if numbers is None:
        return None
    return Mark("answer", numbers[0], line.start, stop.end() if stop else numbers[1], "heading")


UNFINISHED_ANSWER = re.compile(
    r"[*_]*(?:Antwoord(?:en)?|ANTWOORD)"
    r"(?P<op>[ \xa0]op(?:[ \xa0]de)?(?P<vraag>[ \xa0]vra(?:ag|gen))?)?[ \xa0]*"
)

ON_NEXT_PAGE = re.compile(r"op[ \xa0](?:de[ \xa0])?vra(?:ag|gen)[ \xa0](?=\d)")

REST_OF_HEADING = re.compile(r"(?=\d)")

REST_OF_ANSWER = re.compile(r"(?:de[ \xa0])?vra(?:ag|gen)[ \xa0]")
