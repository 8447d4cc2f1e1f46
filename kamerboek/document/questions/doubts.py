"""What a page may have left in a text where nothing tells it from the author's: warnings."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.arrange import Asked
from kamerboek.document.questions.near_titles import squeezed
from kamerboek.document.questions.note_marks import NoteMarks, stands_before
from kamerboek.document.questions.page import Line
from kamerboek.document.text import Passage, tail

TAIL = 400
"""Characters that are looked at: at the end of the last answer, before a mark."""


def within_line(text: str, at: int) -> bool:
    """Say whether something else stands before an offset on its line, as where lines were lost."""
    begin = max(0, at - TAIL)
    return bool(text[max(begin, text.rfind("\n", begin, at) + 1) : at].strip(" \t\xa0*_#"))


STOPS = re.compile(r"(?:^|\n)[^\n\t|]{60,}[^\W\d_,-]$|[^\n\t|]{60,}[,-]$")
"""A last line of running text that ends with a letter."""


def cut_off(text: str, last: Passage) -> list[ReadingWarning]:
    """Warn where the text stops without an end, which a page that was cut off does."""
    end = last.pieces[-1].end
    if text[end:].strip() or not STOPS.search(last.text[-TAIL:]):
        return []
    said = "the text stops without a full stop: perhaps in the middle of a word"
    return [ReadingWarning("cut_off", said, "", last.pieces[-1].start, end)]


LEFT_BEHIND = re.compile(
    r"(?:(?<=[.?!»)\]⁰¹²³⁴-⁹])|(?<=[.?!»]\d))[ \xa0]\d{1,3}(?=$|[ \xa0]+[A-ZÀ-Þ«€\d])"
    r"|^\d{1,3}[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<!\S)(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<=[a-zà-ÿ][ \xa0])\d{1,2}(?=[ \xa0](?:de|het|een|deze|dit|die)[ \xa0])"
    r"|(?<=[ \xa0](?:het|een)[ \xa0])\d{1,2}(?=[ \xa0][A-Za-z])"
    r"|\b(?:Pagina|Blad|Blz\.)[ \xa0]\d{1,4}[ \xa0](?:van|/)[ \xa0]\d"
    r"|(?<!\S)[-–][ \xa0]\d{1,3}[ \xa0][-–](?!\S)"
    r"|(?<!\S)\d{1,3}/\d{1,3}(?!\S)"
)
"""What a page or a note may have left in a text that has lost its lines: ` 3 Kamerstuk`."""


def left_behind(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of numbers between sentences where lines were lost: pages or notes have such."""
    if 2 * sum(within_line(text, mark.start) for mark in asked) < len(asked):
        return
    seen: set[int] = set()
    for question in questions:
        for passage in (question.question_passage, question.answer_passage):
            found = LEFT_BEHIND.search(passage.text) if passage else None
            if not passage or not found or passage.pieces[0].start in seen:
                continue
            seen.add(passage.pieces[0].start)
            place = passage.place(*found.span())
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: {found[0].strip()!r} stands between its sentences, "
                "perhaps the number of a page or a note",
                question.question,
                place.start,
                place.end,
            )


def titles_left(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn where a question or answer ends without a full stop and as the text's title does."""
    front = squeezed(tail(text, asked[0].start, FRONT))
    seen: set[int] = set()
    for question in questions:
        for passage in (question.question_passage, question.answer_passage):
            if passage is None or passage.pieces[0].start in seen:
                continue
            seen.add(passage.pieces[0].start)
            unended = UNENDED.search(passage.text[-TAIL:])
            words = squeezed(unended["words"]) if unended else ""
            if len(words) >= LEAST and words[-LEAST:] in front:
                yield ReadingWarning(
                    "guessed_boundary",
                    f"question {question.question}: its last words may be the title of a page",
                    question.question,
                    passage.pieces[-1].start,
                    passage.pieces[-1].end,
                )


UNENDED = re.compile(r"(?:^|[.?!:]\s+)(?P<words>[A-Z][^.?!:]{16,200}?)(?:\s\d{1,3})?$")
"""Words behind the last full stop, and perhaps a page's number."""

LEAST = 16
FRONT = 6000


def unfinished_before_page(
    text: str, found: Sequence[Line], questions: Sequence[Question], heads: Collection[int]
) -> Iterator[ReadingWarning]:
    """Warn of a line without an end beside a page's mark behind which no sentence goes on.

    It may be the page's title: a head follows, or it is a paragraph of its own and a capital does.
    """
    parts = sorted((question.question_start, question.question) for question in questions)
    begins = [start for start, _ in parts]
    lines = [line for line in found if line.kind == "text" or line.why == "page_mark"]
    alone = {
        line.start
        for above, line in itertools.pairwise(found)
        if line.kind == "text" and above.kind != "text"
    }
    for line, mark, following in zip(lines, lines[1:], lines[2:], strict=False):
        if mark.why != "page_mark" or line.kind != "text" or following.kind != "text":
            continue
        at = bisect_right(begins, line.start) - 1
        ended = ENDED.search(text, line.start, line.end) or text[following.start].islower()
        headed = following.start in heads
        if at < 0 or ended or line.start in heads or not (headed or line.start in alone):
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {parts[at][1]}: the line before a page's mark may be its title",
            parts[at][1],
            line.start,
            line.end,
        )


ENDED = re.compile(r"[^\w\s][\d⁰¹²³⁴-⁹\[\]]{0,4}$|\d$")
"""How a line ends that is no title: with a full stop, the mark of a note, a figure of a table."""


def notes_left(questions: Sequence[Question], marks: NoteMarks) -> Iterator[ReadingWarning]:
    """Warn of a paragraph that begins as a note whose mark stands before it in the text."""
    seen: set[int] = set()
    for question in questions:
        for passage in (question.question_passage, question.answer_passage):
            if passage is None or passage.pieces[0].start in seen:
                continue
            seen.add(passage.pieces[0].start)
            for match in LIKE_NOTE.finditer(passage.text):
                place = passage.place(match.start("number"), match.end())
                if marks.last(match["number"], place.start - REACH, place.start) < 0:
                    continue
                yield ReadingWarning(
                    "guessed_boundary",
                    f"question {question.question}: a paragraph that begins with "
                    f"{match['number']} may be a note",
                    question.question,
                    place.start,
                    place.end,
                )
                break


LIKE_NOTE = re.compile(r"(?:^|\n[ \t]*\n[ \t]*)(?P<number>\d{1,3})[ \xa0]+[A-Z«“][\w.]+")
REACH = 8000


def lost_pages(
    text: str, found: Sequence[Line], questions: Sequence[Question]
) -> Iterator[ReadingWarning]:
    """Warn where the number of a page that was not found may stand within a sentence.

    Where lines were lost, the numbers of pages count on; one that is missing between two others,
    or behind the last, or a number right before a title, stands where nothing tells whose it is.
    """
    parts = sorted((question.question_start, question.question) for question in questions)
    begins = [start for start, _ in parts]
    for line in found:
        beside = line.why == "running_title" and stands_before(NUMBER_BESIDE, text, line.start)
        at = bisect_right(begins, line.start) - 1
        if beside and at >= 0 and within_line(text, line.start):
            yield ReadingWarning(
                "guessed_boundary",
                f"question {parts[at][1]}: {beside[1]} may be the number of a page",
                parts[at][1],
                *beside.span(1),
            )
    pages = [
        (line.start, line.end, int(text[line.start : line.end]))
        for line in found
        if line.why == "page_mark" and text[line.start : line.end].isdecimal()
    ]
    if not pages or not any(within_line(text, start) for start, _, _ in pages):
        return
    edges = [(0, 0, 0), *pages, (len(text), len(text), pages[-1][2] + 4)]
    for before, after in itertools.pairwise(edges):
        for value in range(before[2] + 1, min(after[2], before[2] + 4)):
            place = re.compile(rf"(?<=[ \xa0]){value}(?=[ \xa0])")
            for match in itertools.islice(place.finditer(text, before[1], after[0]), MOST_PLACES):
                at = bisect_right(begins, match.start()) - 1
                if at >= 0:
                    yield ReadingWarning(
                        "guessed_boundary",
                        f"question {parts[at][1]}: {value} may be the number of a page",
                        parts[at][1],
                        *match.span(),
                    )


NUMBER_BESIDE = re.compile(r"(?<=[ \xa0])(\d{1,3})[ \xa0]$")

MOST_PLACES = 5
"""Places at which the number of one page may stand."""


def lone_numbers(
    text: str, questions: Sequence[Question], doubtful: Sequence[Line]
) -> Iterator[ReadingWarning]:
    """Warn of a number that stands alone between lines of text: perhaps that of a page."""
    parts = sorted((question.question_start, question.question) for question in questions)
    begins = [start for start, _ in parts]
    for line in doubtful:
        at = bisect_right(begins, line.start) - 1
        if at < 0:
            continue
        name = parts[at][1]
        said = "was taken for" if line.kind == "page" else "may be"
        yield ReadingWarning(
            "guessed_boundary",
            f"question {name}: {text[line.start : line.end]!r}, alone on its line, {said} the "
            "number of a page",
            name,
            line.start,
            line.end,
        )
