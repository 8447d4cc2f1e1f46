"""Notes and sources that may be left in a text: warnings."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.doubts.passages import (
    lines_lost,
    numbers_by_place,
    passages,
    told_once,
)
from kamerboek.document.questions.notes.lines import FoundNote
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sources import SOURCE, SOURCE_ALONE
from kamerboek.months import DAY


def notes_twice(
    text: str, questions: Sequence[Question], notes: Sequence[FoundNote]
) -> Iterator[ReadingWarning]:
    """Warn where one mark has two notes: one of them may be an item of a list in an answer."""
    number_at = numbers_by_place(questions)
    seen: set[int] = set()
    for note in sorted(notes, key=lambda each: -each.span.start):
        if note.at < 0 or note.at not in seen:
            seen.add(note.at)
            continue
        asked = number_at(note.span.start)
        if asked is None:
            continue
        printed = " ".join(text[note.span.start : note.span.end].split())[:40]
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: {printed!r} was taken for a note, and its mark has another",
            asked,
            note.span.start,
            note.span.end,
        )


def notes_that_go_on(
    text: str, questions: Sequence[Question], notes: Sequence[FoundNote], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of a source behind which a note goes on, where lines were lost: the author may.

    Nothing but a full stop tells there where the note of a page ends.
    """
    if not lines_lost(text, asked):
        return
    number_at = numbers_by_place(questions)
    for note in notes:
        number = number_at(note.span.start)
        if number is not None and SOURCE_THEN.match(text, note.span.start, note.span.end):
            printed = " ".join(text[note.span.start : note.span.end].split())[:40]
            yield ReadingWarning(
                "guessed_boundary",
                f"question {number}: {printed!r} was taken for a note; what stands behind it "
                "may be the author's",
                number,
                note.span.start,
                note.span.end,
            )


SOURCE_THEN = re.compile(
    r"[\[(]?[\d⁰¹²³⁴-⁹]{1,3}[\])]?[ \xa0]{1,3}(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen)\b"
    r"(?:[^.?!]|(?<=nr)\.){4,100}\.[ \xa0]{1,3}[^\s].{20}"
)
"""`3 Kamerstuk 36 200 X, nr. 65. Van de kades …`: a paper, and a sentence behind it."""


def notes_as_pages(
    text: str, found: Sequence[Line], questions: Sequence[Question], marks: NoteMarks
) -> Iterator[ReadingWarning]:
    """Warn of a number right above a line of text, taken for a page's, that has a note's mark."""
    known = _last_notes(questions)
    number_at = numbers_by_place(questions)
    for line, below in itertools.pairwise(found):
        number = text[line.start : line.end]
        if line.why != "page_mark" or below.kind != "text" or not number.isdecimal():
            continue
        marked = marks.last(number, max(0, line.start - REACH), line.start)
        asked = number_at(line.start)
        if marked < 0 or known.get(number, -1) > marked or asked is None:
            continue
        if text[below.start].isupper():
            yield ReadingWarning(
                "guessed_boundary",
                f"question {asked}: {number!r}, alone on its line, was taken for the number "
                "of a page, and may be that of a note",
                asked,
                line.start,
                line.end,
            )


def _last_notes(questions: Sequence[Question]) -> dict[str, int]:
    """Return where the last note of each number stands."""
    known: dict[str, int] = {}
    for question in questions:
        for note in (*question.question_notes, *question.answer_notes):
            known[note.mark] = max(note.start, known.get(note.mark, -1))
    return known


def notes_left(questions: Sequence[Question], marks: NoteMarks) -> Iterator[ReadingWarning]:
    """Warn of a line that begins as a note whose mark stands before it, where none was found."""
    known = _last_notes(questions)
    following = 1 + max((int(number) for number in known if number), default=0)
    for question, passage in told_once(passages(questions)):
        for match in found_from(OF_LINE, LIKE_NOTE, passage.text):
            place = passage.place(match.start("number"), match.end())
            marked = marks.last(match["number"], place.start - REACH, place.start)
            if marked < 0 and int(match["number"]) == following:
                stop = passage.text.find("\n", match.end())
                said = passage.text[match.start("number") : stop if stop >= 0 else None]
                marked = 0 if SOURCE.fullmatch(said) else marked  # its mark may touch a figure
            if marked < 0 or known.get(match["number"], -1) > marked:
                continue
            if FIRST_ITEM.search(passage.text, max(0, match.start() - 3), match.end()):
                continue
            if _is_item(passage.text, match) or NAMED_ABOVE.search(passage.text, 0, match.start()):
                continue
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: a line that begins with "
                f"{match['number']} may be a note",
                question.question,
                place.start,
                place.end,
            )
            break


def sources_left(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of an answer whose last paragraph is but a source: a note without number."""
    for question in questions:
        passage = question.answer_passage
        last = LAST_PARAGRAPH.search(passage.text) if passage else None
        if passage and last and SOURCE_ALONE.fullmatch(last["said"]):
            place = passage.place(last.start("said"), last.end())
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: the source that ends its answer may be a note",
                question.question,
                place.start,
                place.end,
            )


LAST_PARAGRAPH = re.compile(r"[.?!»”)]\d{0,2}[ \t]*\n\s*\n(?P<said>[^\n]{8,200})\Z")


def pointed_notes_left(
    text: str, questions: Sequence[Question], asked: Sequence[Asked], marks: NoteMarks
) -> Iterator[ReadingWarning]:
    """Warn of `1. Zie …` and `2. …` behind a sentence where lines were lost and marks touch words.

    They may be notes, which stand behind all else.
    """
    if not lines_lost(text, asked):
        return
    for question, passage in told_once(passages(questions)):
        first = FIRST_POINTED.search(passage.text)
        if first is None:
            continue
        place = passage.place(first.start("number"), first.end())
        if all(marks.last(number, 0, place.start) >= 0 for number in "12"):
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: what begins with 1 may be notes",
                question.question,
                place.start,
                place.end,
            )


FIRST_POINTED = re.compile(
    r"[.?!»”)]\d{0,2}\s(?P<number>1)[.)]\s(?=[A-ZÀ-Þ«“‘][^\n]{4,400}?[.?!»”)]\s2[.)]\s[A-ZÀ-Þ«“‘])"
)


def sources_within(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of a source with a number in the middle of a sentence, where lines were lost.

    A page has left its note there, and nothing else told where it ends.
    """
    if not lines_lost(text, asked):
        return
    for question, passage in told_once(passages(questions)):
        match = SOURCE_WITHIN.search(passage.text)
        if match:
            place = passage.place(match.start("number"), match.end())
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: a note may stand within a sentence",
                question.question,
                place.start,
                place.end,
            )


SOURCE_WITHIN = re.compile(
    r"(?<=[\w,][ \xa0])(?<!nr\.[ \xa0])(?P<number>\d{1,3})[ \xa0]{1,3}"
    rf"(?:https?://|www\.|Kamerstuk(?:ken)?[ \xa0]|Aanhangsel\b|Zie[ \xa0]ook\b"
    rf"|[A-Z][^.?!;\d]{{1,40}},[ \xa0]{DAY},?[ \xa0][«‘“\"(h]"
    r"|[A-Z][^.?!;:\d]{2,40}[ \xa0]\((?:19|20)\d\d\)\.)"
)
"""`naar 3 https://…`, `van de 2 NRC, 3 mei 2024, «…»`: a number of no thing, and a source."""


def _is_item(text: str, line: re.Match[str]) -> bool:
    """Say whether a numbered line goes on a list that begins below a colon, and is no source."""
    item = ITEM.match(text, line.start())
    if item is None or SOURCE.match(text, item.start("number")):
        return False
    expected, form = 1, ""
    for other in ITEM.finditer(text, max(0, item.start() - REACH), item.end() + 1):
        number = int(other["number"])
        if number == 1 and text[max(0, other.start() - 4) : other.start()].rstrip()[-1:] == ":":
            expected, form = 1, other["form"]
        if number != expected or other["form"] != form:
            continue
        if other.start() == item.start():
            return True
        expected = number + 1
    return False


ITEM = re.compile(r"\n[ \t]*(?P<number>\d{1,2})(?P<form>[.)])[ \xa0]+(?=\S)")

NAMED_ABOVE = re.compile(r"\b(?:artikel|tabel|figuur|vraag|pagina|blz\.|nr\.|bijlage)[ \xa0]*$")
"""`artikel`, at the end of a line: its number stands on the next."""

LIKE_NOTE = re.compile(
    r"(?:^|\n)[ \t]*\[?(?P<number>\d{1,3})[.)\]]?(?:[ \xa0]+|[ \xa0]*\n)[A-Z«“][\w.]+"
)

OF_LINE = re.compile(r"\A|\n")

FIRST_ITEM = re.compile(r":[ \xa0]*\n\s*1[.)][ \xa0]")
"""The first of a list, right below a colon: no note begins so."""

REACH = 8000
