"""What a page may have left in a text where nothing tells it from the author's: warnings."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.arrangement import Asked
from kamerboek.document.questions.boundary import finishes
from kamerboek.document.questions.cut_heads import CUT_HEAD
from kamerboek.document.questions.flat_numbers import POINTED_TO
from kamerboek.document.questions.flat_titles import WORD_BEFORE
from kamerboek.document.questions.lines import Line, within_line
from kamerboek.document.questions.near_titles import ENDS_NONE, squeezed
from kamerboek.document.questions.note_lines import FoundNote
from kamerboek.document.questions.note_marks import NoteMarks, stands_before
from kamerboek.document.questions.numbers import number_of
from kamerboek.document.questions.openers import OPENER
from kamerboek.document.questions.searching import found_from
from kamerboek.document.questions.sources import SOURCE, SOURCE_ALONE
from kamerboek.document.text import Passage, tail
from kamerboek.months import DAY, MONTH

TAIL = 400
"""Characters that are looked at: at the end of the last answer, before a mark."""


def _lines_lost(text: str, asked: Sequence[Asked]) -> bool:
    """Say whether half of the questions' heads or more stand within a line."""
    return 2 * sum(within_line(text, mark.start) for mark in asked) >= len(asked)


def _passages(questions: Iterable[Question]) -> Iterator[tuple[Question, Passage | None]]:
    for question in questions:
        yield question, question.question_passage
        yield question, question.answer_passage


def _once(
    passages: Iterable[tuple[Question, Passage | None]],
) -> Iterator[tuple[Question, Passage]]:
    """Yield each passage that is there once, with the first question that has it."""
    seen: set[int] = set()
    for question, passage in passages:
        if passage is not None and passage.pieces[0].start not in seen:
            seen.add(passage.pieces[0].start)
            yield question, passage


STOPS = re.compile(r"(?:^|\n)[^\n\t|]{60,}[^\W\d_,-]$|[^\n\t|]{60,}[,-]$")
"""A last line of running text that ends with a letter."""

MAY_STOP = re.compile(r"[^\W\d_]$|[,-]$")


def cut_off(text: str, last: Passage) -> list[ReadingWarning]:
    """Warn where the text stops without an end, which a page that was cut off does."""
    end = last.pieces[-1].end
    stops = MAY_STOP.search(last.text[-2:]) and STOPS.search(last.text[-TAIL:])
    rest = text[end:].strip()
    if not CUT_HEAD.fullmatch(rest) and (rest or not stops):
        return []
    said = "the text stops without a full stop: perhaps in the middle of a word"
    return [ReadingWarning("cut_off", said, "", last.pieces[-1].start, end)]


def begins_within(text: str, questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of a question or answer that begins its line in small letters: more may be before it.

    It may stand in another column, or have been taken for the title of a page. A few words begin
    so with reason, and so does what stands behind its heading.
    """
    for question, passage in _once(_passages(questions)):
        first = passage.pieces[0]
        short = len(passage.text) < LEAST_BEGUN
        if short or within_line(text, first.start) or not SMALL_BEGIN.match(passage.text):
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {question.question}: it or its answer begins within a sentence",
            question.question,
            first.start,
            first.end,
        )


LEAST_BEGUN = 40

SMALL_BEGIN = re.compile(
    r"(?!(?:ja|nee|neen|zie|niet|geen|idem|ca|circa|conform|vanaf|per|https?|www)\b)"
    r"[a-zà-ÿ]{2,}[ \xa0,.\n](?![a-z]\.)"
)
"""A word within a sentence; an answer in a few words may begin with those left out here."""

LEFT_BEHIND = re.compile(
    r"(?:(?<=[.?!»)\]⁰¹²³⁴-⁹])|(?<=[.?!»]\d))[ \xa0]{1,3}\d{1,3}(?=$|[ \xa0]+[A-ZÀ-Þ«€\d])"
    r"|^\d{1,3}[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<!\S)(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<=[a-zà-ÿ][ \xa0])\d{1,2}(?=[ \xa0](?:de|het|een|deze|dit|die)[ \xa0])"
    r"|(?<=[ \xa0](?:het|een)[ \xa0])\d{1,2}(?=[ \xa0][A-Za-z])"
    r"|\b(?:Pagina|Blad|Blz\.)[ \xa0]\d{1,4}[ \xa0](?:van|/)[ \xa0]\d"
    r"|(?<=[^\W_]{4}[ \xa0])(?:Pagina|Blad)[ \xa0]\d{1,4}(?![\w.,])"
    r"|(?<!\S)[-–][ \xa0]\d{1,3}[ \xa0][-–](?!\S)"
    r"|(?<=[.?!»”)][ \xa0])(?:\d{1,3}[ \xa0]van[ \xa0]\d{1,3}|(?:blad|pagina)[ \xa0]\d{1,3})"
    r"(?=\s*$)"
    r"|(?<!\S)\d{1,3}[ ]{0,2}/[ ]{0,2}\d{1,3}(?!\S)"
)
"""What a page or a note may have left in a text that has lost its lines: ` 3 Kamerstuk`."""


def left_behind(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of numbers between sentences where lines were lost: pages or notes have such.

    Not of the mark of a note that was found and belongs there, where nothing else can be its mark.
    """
    if not _lines_lost(text, asked):
        return
    for question, passage in _once(_passages(questions)):
        marks = {note.mark for note in (*question.question_notes, *question.answer_notes)}
        left = (
            match
            for match in LEFT_BEHIND.finditer(passage.text)
            if match[0].strip() not in marks or not _only_mark(passage.text, match[0].strip())
        )
        if found := next(left, None):
            place = passage.place(*found.span())
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: {found[0].strip()!r} stands between its sentences, "
                "perhaps the number of a page or a note",
                question.question,
                place.start,
                place.end,
            )


def _only_mark(text: str, mark: str) -> bool:
    """Say whether a number stands once where it may be the mark of a note, in the words or behind.

    A figure stands behind a small word, and before one: `op 3 mei`.
    """
    return len(re.findall(MAY_MARK.format(re.escape(mark)), text)) == 1


MAY_MARK = r"(?:(?<=[^\W\d_])|(?<=[.?!,;:)»”’\d])[ \xa0]|(?<=[.?!,;:)»”’])){}(?=[\s.,;:?!)]|$)"


def last_number(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of a number with which a text without lines ends, behind another: of its last page.

    Where it stands in the last note, those of the pages before may stand anywhere.
    """
    found = LAST_NUMBER.search(text, max(0, len(text) - TAIL))
    if not found or not _lines_lost(text, asked):
        return
    pages = int(found["number"])
    for question, passage in _once(_passages(questions)):
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
    number_at = _numbers_by_place(questions)
    pieces = [piece for _, passage in _once(_passages(questions)) for piece in passage.pieces]
    inside = sorted((piece.start, piece.end) for piece in pieces)
    length = last / pages
    for page in range(1, pages):
        begin, end = int((page - OFF) * length), int((page + OFF) * length)
        places = list(re.finditer(rf"(?<=[ \xa0]){page}(?=[ \xa0\n\f])", text[begin:end]))
        for match in places[:MOST_PLACES]:
            at, behind = begin + match.start(), begin + match.end()
            piece = inside[max(bisect_right(inside, (at, len(text))) - 1, 0)]
            asked = number_at(at) if piece[0] <= at < piece[1] else None
            if asked is not None and not _is_counted(text, at, behind):
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
    if 2 * numbers <= len(asked) or not _lines_lost(text, asked):
        return
    for question, passage in _once((each, each.answer_passage) for each in questions):
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


def broken_at_page(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn where a sentence does not go on over what was left out of it, where lines were lost.

    A title may be left there, or words of the author may have been taken for one.
    """
    if not _lines_lost(text, asked):
        return
    names = {(match[1], match[2]) for match in NAMED.finditer(text)}
    for question, passage in _once(_passages(questions)):
        for piece, following in itertools.pairwise(passage.pieces):
            before = text[max(piece.start, piece.end - NEAR_PAGE) : piece.end]
            after = text[following.start : min(following.end, following.start + NEAR_PAGE)]
            if not _breaks_off(before, after, names):
                continue
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: a sentence breaks off where a page ends; "
                "something of the page may be left in it",
                question.question,
                piece.end,
                following.start,
            )
            break


def _breaks_off(before: str, after: str, names: Collection[tuple[str, str]]) -> bool:
    """Say whether a sentence does not go on; `names` are words with a capital and those before."""
    if FIGURE_OVER.search(before) and ROW_BEHIND.match(after):
        return False
    ended = SENTENCE_OVER.search(before) is not None
    if _stuck(before[:-1]) or _stuck(after):
        return True
    if ended:
        return SMALL_WORD.match(after) is not None and not SHORTENED.search(before)
    capital = CAPITAL_WORD.match(after)
    last = LAST_WORD.search(before)
    return capital is not None and not (last and (last[0], capital[0].strip()) in names)


def _stuck(words: str) -> bool:
    """Say whether a sentence begins where none has ended, and no note's mark or table's row."""
    return any(
        not words[match.start()].isdigit()
        or NOTE_OR_ROW.search(words, 0, match.start() + 1) is None
        for match in STUCK.finditer(words)
    )


NAMED = re.compile(r"(?<![^\W\d_])([^\W\d_]+)(?=[ \xa0]+([A-ZÀ-Þ][a-zà-ÿ]+)(?![^\W_]))")
"""A word with a capital within a sentence, and the word before it: `de Koninklijke`."""

LAST_WORD = re.compile(r"[^\W\d_]+(?=\s*$)")
NOTE_OR_ROW = re.compile(r"(?:[.?!:;»”)\"]\s?\d{1,3}|\d[\d.,]*%?\s+\d[\d.,]*%?)$")
"""The mark of a note behind a sentence, or the last figures of a table's row."""


NEAR_PAGE = 160
"""Characters beside a page's end in which its title may be left."""

SENTENCE_OVER = re.compile(r"[.?!:;»”\"][)\d⁰¹²³⁴-⁹\[\]]{0,4}\s*$")
FIGURE_OVER = re.compile(r"\d%?\s*$")
ROW_BEHIND = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ \xa0][a-zà-ÿ]+){0,4}[ \xa0][\d.,]+%?[ \xa0][\d.,]+")
"""A page ends between two rows of a table."""

SMALL_WORD = re.compile(r"[a-zà-ÿ]{2,}\s|/")
CAPITAL_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+\s")
SHORTENED = re.compile(
    r"(?<![\w.])(?:[a-z]{1,2}|art|blz|bijv|incl|excl|resp|(?:[a-z]\.)+[a-z])\.\s*$", re.I
)
STUCK = re.compile(
    r"(?:[a-zà-ÿ\d)»”])(?<!\b\w\))\s(?:De|Het|Een|In|Op|Voor|Van|Dit|Dat|Deze|Daarbij|Daarnaast|Ook|Wij|Er|Zo"
    r"|Bij|Met|Uit|Naast|Zie|Hierbij|Volgens)\s[a-zà-ÿ]"
)
"""A word that opens a sentence, where none has ended: `a) De` is an item of a list."""


def titles_left(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn where a question or answer ends without a full stop and as the text's title does.

    Where lines were lost, also where words stand behind the figures of a table.
    """
    lost = _lines_lost(text, asked)
    front = squeezed(tail(text, asked[0].start, FRONT))
    for question, passage in _once(_passages(questions)):
        ended = passage.text.endswith((".", "?", "!", ":"))
        unended = None if ended else UNENDED.search(passage.text[-TAIL:])
        words = squeezed(unended["words"]) if unended else ""
        titled = len(words) >= LEAST and words[-LEAST:] in front
        headed = lost and HEADING_LEFT.search(passage.text[-TAIL:])
        if titled or headed:
            what = "the title of a page" if titled else "a heading"
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: its last words may be {what}",
                question.question,
                passage.pieces[-1].start,
                passage.pieces[-1].end,
            )


UNENDED = re.compile(r"(?:^|[.?!:]\s+)(?P<words>[A-Z][^.?!:]{16,200}?)(?:\s\d{1,3})?$")
"""Words behind the last full stop, and perhaps a page's number."""

HEADING_LEFT = re.compile(r"\d%?\s+[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:\s[a-zà-ÿ]+){1,6}$")
"""`12 14 Opzet van het onderzoek` at an end."""

LEAST = 16
FRONT = 6000


def _numbers_by_place(questions: Sequence[Question]) -> Callable[[int], str | None]:
    """Return what tells of a place the number of the question that it is in; None before all."""
    parts = sorted((question.question_start, question.question) for question in questions)
    begins = [start for start, _ in parts]

    def number_at(place: int) -> str | None:
        at = bisect_right(begins, place) - 1
        return parts[at][1] if at >= 0 else None

    return number_at


def unfinished_before_page(
    text: str, found: Sequence[Line], questions: Sequence[Question], heads: Collection[int]
) -> Iterator[ReadingWarning]:
    """Warn of a line without an end beside a page's mark behind which no sentence goes on.

    It may be the page's title: a head follows, or it is a paragraph of its own and a capital does,
    or it interrupts a sentence.
    """
    number_at = _numbers_by_place(questions)
    lines = [line for line in found if line.kind == "text" or line.why == "page_mark"]
    alone = {
        line.start
        for above, line in itertools.pairwise(found)
        if line.kind == "text" and above.kind != "text"
    }
    for above, line, mark, following in zip(
        [*lines[:1], *lines], lines, lines[1:], lines[2:], strict=False
    ):
        if mark.why != "page_mark" or line.kind != "text" or following.kind != "text":
            continue
        asked = number_at(line.start)
        unfinished = above.kind == "text" and not finishes(text, above.start, above.end)
        interrupts = unfinished and line.start in alone and text[line.start].isupper()
        goes_on = text[following.start].islower() and not interrupts
        ends = (ENDED, ENDS_NONE)
        ended = goes_on or any(each.search(text, line.start, line.end) for each in ends)
        headed = following.start in heads
        if asked is None or ended or line.start in heads or not (headed or line.start in alone):
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: the line before a page's mark may be its title",
            asked,
            line.start,
            line.end,
        )


ENDED = re.compile(
    r"[^\w\s][\d⁰¹²³⁴-⁹\[\]]{0,4}$|\d$|\d[ \xa0](?:miljoen|miljard|euro|procent|fte)$"
)
"""How a line ends that is no title: with a full stop, the mark of a note, a figure of a table."""


def unfinished_below_page(
    text: str, found: Sequence[Line], questions: Sequence[Question], heads: Collection[int]
) -> Iterator[ReadingWarning]:
    """Warn of a line without an end, by itself below a page's mark: it may be the page's title.

    A head or a new sentence follows it, or it interrupts that with which the page before ends.
    """
    number_at = _numbers_by_place(questions)
    apart = {
        line.start
        for line, below in itertools.pairwise(found)
        if line.kind == "text" and below.kind != "text"
    }
    lines = [line for line in found if line.kind == "text" or line.why == "page_mark"]
    for above, mark, line, following in zip(lines, lines[1:], lines[2:], lines[3:], strict=False):
        kinds = (above.kind, line.kind, following.kind)
        if mark.why != "page_mark" or kinds != ("text", "text", "text"):
            continue
        asked = number_at(line.start)
        interrupts = not finishes(text, above.start, above.end) and text[following.start].islower()
        title = line.start in apart and text[line.start].isupper() and line.start not in heads
        ended = ENDED.search(text, line.start, line.end)
        goes_on = text[following.start].islower() and not interrupts
        if asked is None or ended or goes_on or not title:
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: the line below a page's mark may be its title",
            asked,
            line.start,
            line.end,
        )


def notes_twice(
    text: str, questions: Sequence[Question], notes: Sequence[FoundNote]
) -> Iterator[ReadingWarning]:
    """Warn where one mark has two notes: one of them may be an item of a list in an answer."""
    number_at = _numbers_by_place(questions)
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
    if not _lines_lost(text, asked):
        return
    number_at = _numbers_by_place(questions)
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
    number_at = _numbers_by_place(questions)
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
    for question, passage in _once(_passages(questions)):
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
    if not _lines_lost(text, asked):
        return
    for question, passage in _once(_passages(questions)):
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
    if not _lines_lost(text, asked):
        return
    for question, passage in _once(_passages(questions)):
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


def lost_pages(
    text: str, found: Sequence[Line], questions: Sequence[Question]
) -> Iterator[ReadingWarning]:
    """Warn where the number of a page that was not found may stand within a sentence.

    Where lines were lost, the numbers of pages count on; one that is missing between two others,
    or behind the last, or a number right before a title, stands where nothing tells whose it is.
    """
    number_at = _numbers_by_place(questions)
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
                named = _is_counted(text, *match.span())
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
    number_at = _numbers_by_place(questions)
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


def _is_counted(text: str, start: int, end: int) -> bool:
    """Say whether a number is of its sentence: a day, an amount, or one that is pointed to."""
    words = (POINTED_TO, WORD_BEFORE, LIST_BEFORE, AMOUNT_BEFORE)
    return any(stands_before(each, text, start) for each in words) or (
        DAY_BEHIND.match(text, end) is not None
    )


AMOUNT_BEFORE = re.compile(r"€[ \xa0]$")

LIST_BEFORE = re.compile(r"\bvragen[ \xa0](?:\d{1,3}(?:,|[ \xa0](?:en|t/m))[ \xa0]){1,5}$")
"""`Antwoord op vragen 1, 2, `: the next number is of the same list."""

DAY_BEHIND = re.compile(rf"[ \xa0]{MONTH}\b")
TITLE = re.compile(r"[^\W\d_]")
NUMBER_BESIDE = re.compile(r"(?<=[ \xa0])(\d{1,3})[ \xa0]$")

MOST_PLACES = 5
"""Places at which the number of one page may stand."""


def lone_numbers(
    text: str, questions: Sequence[Question], doubtful: Sequence[Line]
) -> Iterator[ReadingWarning]:
    """Warn of a number that stands alone between lines of text: perhaps that of a page."""
    number_at = _numbers_by_place(questions)
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
