"""Numbers that may be those of pages, questions or notes, left in a text: warnings."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.doubts.passages import (
    MOST_PLACES,
    TAIL,
    is_counted,
    lines_lost,
    numbers_by_place,
    passages,
    told_once,
)
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.numbers import number_of
from kamerboek.document.questions.wording.openers import OPENER


def last_number(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of a number with which a text without lines ends, behind another: of its last page.

    Where it stands in the last note, those of the pages before may stand anywhere.
    """
    found = LAST_NUMBER.search(text, max(0, len(text) - TAIL))
    if not found or not lines_lost(text, asked):
        return
    pages = int(found["number"])
    for question, passage in told_once(passages(questions)):
        within = passage.pieces[-1].start <= found.start("number") < passage.pieces[-1].end
        if within and pages * LEAST_PAGE <= len(text) <= pages * MOST_PAGE:
            if found["figure"]:  # behind a sentence it is told already
                yield ReadingWarning(
                    "guessed_boundary",
                    f"question {question.question}: {found['number']!r}, with which the text ends, "
                    "may be the number of a page",
                    question.question,
                    *found.span("number"),
                )
            yield from _pages_before(text, questions, pages, found.start("number"))
    notes = [note for each in questions for note in (*each.question_notes, *each.answer_notes)]
    noted = any(note.start < found.start("number") < note.end for note in notes)
    if noted and pages * LEAST_PAGE <= len(text) <= pages * MOST_PAGE:
        yield from _pages_before(text, questions, pages, found.start("number"))


def _pages_before(
    text: str, questions: Sequence[Question], pages: int, last: int
) -> Iterator[ReadingWarning]:
    """Warn of numbers that may be those of the pages before the last, each where that may end."""
    number_at = numbers_by_place(questions)
    pieces = [piece for _, passage in told_once(passages(questions)) for piece in passage.pieces]
    inside = sorted((piece.start, piece.end) for piece in pieces)
    length = last / pages
    for page in range(1, pages):
        begin, end = int((page - OFF) * length), int((page + OFF) * length)
        places = list(re.finditer(rf"(?<=[ \xa0]){page}(?=[ \xa0\n\f])", text[begin:end]))
        for match in places[:MOST_PLACES]:
            at, behind = begin + match.start(), begin + match.end()
            piece = inside[max(bisect_right(inside, (at, len(text))) - 1, 0)]
            asked = number_at(at) if piece[0] <= at < piece[1] else None
            if asked is not None and not is_counted(text, at, behind):
                said = f"question {asked}: {page} may be the number of a page"
                yield ReadingWarning("guessed_boundary", said, asked, at, behind)


OFF = 0.35
"""Of a page's length, by which its foot may be off."""

LAST_NUMBER = re.compile(r"(?:(?P<figure>\d%?)|[.!?»”)])[ \xa0]+(?P<number>[1-9]\d?)\s*$")

LEAST_PAGE, MOST_PAGE = 600, 8000
"""Characters that a page holds."""


def figures_left(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of figures behind a question of a list without answers: its columns may be left."""
    if any(question.answer_text is not None for question in questions):
        return
    for question in questions:
        found = FIGURES_LEFT.search(question.question_text)
        if found:
            place = question.question_passage.place(*found.span("figures"))
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: the figures behind it may be of a column of the "
                "list",
                question.question,
                place.start,
                place.end,
            )


FIGURES_LEFT = re.compile(r"[?!.]\s+(?P<figures>\d{1,4}(?:\s+\d{1,4}){0,2})$")


def missed_numbers(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of a numbered question within an answer, where lines were lost and numbers head all.

    In the last answer, of whatever stands behind the next number and soon asks.
    """
    numbers = sum(text[mark.start : mark.start + 1].isdigit() for mark in asked)
    if 2 * numbers <= len(asked) or not lines_lost(text, asked):
        return
    for question, passage in told_once((each, each.answer_passage) for each in questions):
        found = NUMBERED_WITHIN.search(passage.text)
        if question is questions[-1] and not found:
            following = number_of(question.printed_number) + 1
            found = re.search(NEXT_WITHIN.format(following), passage.text)
        if found:
            place = passage.place(*found.span(1))
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: what may be question {found[1]} stands in its "
                "answer",
                question.question,
                place.start,
                place.end,
            )


NUMBERED_WITHIN = re.compile(
    rf"(?<=[.?!»”)\w][ \xa0])(\d{{1,3}})[.)]?[ \xa0]{{1,3}}"
    rf"(?=(?:a[.)][ \xa0])?{OPENER.pattern}[^.?!]{{4,300}}\?)"
)
"""`12. Hoe hoog is de dijk?` within a text."""

NEXT_WITHIN = (
    r"(?<=[.?!»”)][ \xa0])({})[.)]?[ \xa0]{{1,3}}(?=(?:a[.)][ \xa0])?[A-ZÀ-Þ][^?]{{4,300}}\?)"
)


def pages_of_transcription(text: str, questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of small numbers within sentences of a transcription, whose pages begin with theirs."""
    if TRANSCRIBED.search(text, 0, questions[0].question_start) is None:
        return
    for question, passage in told_once(passages(questions)):
        for found in SMALL_NUMBER.finditer(passage.text):
            place = passage.place(*found.span())
            if not is_counted(text, place.start, place.end):
                yield ReadingWarning(
                    "guessed_boundary",
                    f"question {question.question}: {found[0]} may be the number of a page of the "
                    "transcription",
                    question.question,
                    place.start,
                    place.end,
                )


TRANSCRIBED = re.compile(r"\bTranscriptie[ \xa0\n]+1[ \xa0\n]")
"""What the site that shows documents as text has above its first page."""

SMALL_NUMBER = re.compile(r"(?<=[\w,.?!»”)][ \xa0])(?:[2-9]|[1-4]\d)(?=[ \xa0])")


def lost_pages(
    text: str, found: Sequence[Line], questions: Sequence[Question]
) -> Iterator[ReadingWarning]:
    """Warn where the number of a page that was not found may stand within a sentence.

    Where lines were lost, the numbers of pages count on; one that is missing between two others,
    or behind the last, or a number right before a title, stands where nothing tells whose it is.
    """
    number_at = numbers_by_place(questions)
    begins = [line.start for line in found]

    def said(place: int) -> bool:
        line = found[max(bisect_right(begins, place) - 1, 0)]
        return line.kind != "page" or not line.start <= place < line.end

    for line in found:
        title = line.why == "running_title" and TITLE.search(text, line.start, line.end)
        beside = stands_before(NUMBER_BESIDE, text, line.start) if title else None
        asked = number_at(line.start)
        follows = beside and asked and int(beside[1]) == number_of(asked.rpartition(".")[2]) + 1
        doubtful = beside and said(beside.start(1)) and not follows
        if beside and doubtful and asked and within_line(text, line.start):
            yield ReadingWarning(
                "guessed_boundary",
                f"question {asked}: {beside[1]} may be the number of a page",
                asked,
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
                asked = number_at(match.start())
                named = is_counted(text, *match.span())
                if asked is not None and said(match.start()) and not named:
                    yield ReadingWarning(
                        "guessed_boundary",
                        f"question {asked}: {value} may be the number of a page",
                        asked,
                        *match.span(),
                    )


def skipped_pages(
    text: str, found: Sequence[Line], questions: Sequence[Question]
) -> Iterator[ReadingWarning]:
    """Warn where the numbers of pages, which count on elsewhere, skip some: pages may be lost."""
    forms: dict[str, list[tuple[int, int, int]]] = {}
    for line in found:
        start = line.printed if line.printed >= 0 else line.start
        end = line.start if line.printed >= 0 else line.end
        if line.printed < 0 and line.why not in ("page_mark", "running_title"):
            continue
        printed = text[start:end]
        numbers = list(COUNTED.finditer(printed))
        marks = line.why != "running_title"
        number = (numbers[0] if marks else numbers[-1]) if numbers else None
        if number is None or not (marks or printed[: number.start()].strip()):
            continue
        form = f"{printed[: number.start()]}#{printed[number.end() :]}"
        forms.setdefault(" ".join(form.split()), []).append((start, end, int(number[0])))
    pages = sorted(
        place
        for those in forms.values()
        if all(before[2] < after[2] for before, after in itertools.pairwise(those))
        for place in those
    )
    steps = [after[2] - before[2] for before, after in itertools.pairwise(pages)]
    by_one = sum(step == 1 for step in steps)
    if by_one < LEAST_PAGES or any(not 0 < step <= MOST_SKIPPED for step in steps):
        return
    number_at = numbers_by_place(questions)
    for before, after in itertools.pairwise(pages):
        asked = number_at(before[0])
        if asked is None or after[2] == before[2] + 1 or SKIPS * by_one < len(steps):
            continue
        between = text[before[1] : after[0]]
        if within_line(text, before[0]) and f" {before[2] + 1} " in between:
            continue  # its number is left in the text
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: page {before[2]} is followed by page {after[2]}; what stood "
            "between them may be lost",
            asked,
            before[0],
            after[1],
        )


COUNTED = re.compile(r"(?<![\d.,/–-])\d{1,3}(?![\d.,–-])")

LEAST_PAGES = 2

MOST_SKIPPED = 9

SKIPS = 1.5
"""Two thirds of the pages follow one another."""

TITLE = re.compile(r"[^\W\d_]")

NUMBER_BESIDE = re.compile(r"(?<=[ \xa0])(\d{1,3})[ \xa0]$")


def lone_numbers(
    text: str, questions: Sequence[Question], doubtful: Sequence[Line]
) -> Iterator[ReadingWarning]:
    """Warn of a number that stands alone between lines of text: perhaps that of a page."""
    number_at = numbers_by_place(questions)
    for line in doubtful:
        asked = number_at(line.start)
        taken = line.kind == "page"
        if asked is None or (taken and _numbers_last_page(text, line)):
            continue
        said = "was taken for" if taken else "may be"
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: {text[line.start : line.end]!r}, alone on its line, {said} the "
            "number of a page",
            asked,
            line.start,
            line.end,
        )


def _numbers_last_page(text: str, line: Line) -> bool:
    """Say whether a number with which the text ends is that of its pages, which form feeds end."""
    ended = text.rstrip().count("\f") + 1
    last = line.end == len(text.rstrip()) and ended > 1
    return last and text[line.start : line.end] == str(ended)
