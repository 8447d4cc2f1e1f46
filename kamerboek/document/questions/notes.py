"""Notes at the foot of a page or behind the last answer: where they are and what they belong to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.note_marks import RAISED, NoteMarks
from kamerboek.document.questions.page import Line
from kamerboek.document.text import Span, tail

NOTE = re.compile(
    r"[ \t\xa0]*[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?[.:]?"
    r"(?:[ \t\xa0]+(?=[^\W\d_a-z]|[«“\"'‘(]|https?:|www\.|20\d\d[ZD]\d)|(?=[A-Z][a-z]|https?:))"
)
NUMBER = re.compile(
    r"[ \t\xa0]*[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?[.:]?"
    r"(?:[ \t\xa0]+|(?=[A-Z][a-z]|https?:))"
)
GLUED = re.compile(
    r"\[?(?P<number>\d{1,3}(?=[A-Z][a-z]|\][ \t\xa0]?[A-Z«“])|[⁰¹²³⁴-⁹]{1,3}(?=[ \t\xa0]?[A-Z]))"
)
"""A note of which the number touches its text, is raised or in brackets: no list has such."""

POINTED = re.compile(r"[ \t\xa0]*(?P<number>\d{1,3})[.)][ \t\xa0]")
"""An item of a numbered list; a note's number mostly has no point."""

FOOT = 40
"""Lines above a page's end in which its notes stand."""

REACH = 8000
"""Characters before a note in which its mark is looked for."""

WRAPPED = 40
"""A shorter line was ended by its writer."""

LISTED = 15
"""Lines above a numbered line in which the item before it makes it one of a list."""


@dataclass(frozen=True)
class FoundNote:
    """A printed note: its mark, its span, and where its mark stands in the text (-1: nowhere)."""

    mark: str
    span: Span
    at: int


class FootNotes:
    """Recognises notes at the foot of a page: numbered lines right above what ends the page."""

    def __init__(
        self, text: str, found: Sequence[Line], marked: Collection[int], marks: NoteMarks
    ) -> None:
        """`marked` are the offsets at which questions begin: such a line is no note."""
        self._text = text
        self._found = found
        self._marked = marked
        self._marks = marks
        self._latest = 0

    def take(self) -> None:
        """Mark the lines of notes as such."""
        for index, line in enumerate(self._found):
            ends = (line.kind == "page" and line.why != "rule") or line.printed >= 0
            if ends:
                self._above(index)
        if any(line.kind == "page" or line.printed >= 0 for line in self._found):
            self._above(len(self._found))
        self._take_interrupting()
        self._take_glued()
        self._take_marks()

    def _take_interrupting(self) -> None:
        """Take a paragraph with a note's number in the middle of a sentence: a page ends below."""
        found, text = self._found, self._text
        last: Line | None = None
        for index, line in enumerate(found):
            if line.kind != "text":
                continue
            above, last = last, line
            apart = index > 0 and found[index - 1].kind != "text"
            broken = above is not None and "\n" not in text[above.end : line.start]
            if above is None or not (apart or broken) or above.end - above.start < WRAPPED:
                continue
            if line.start in self._marked or text[above.end - 1] in ".?!:;":
                continue
            opens = NOTE.match(text, line.start, line.end)
            begin = line.start - REACH
            if not opens or self._marks.last(str(_value(opens)), begin, line.start) < 0:
                continue
            end = index
            while end < len(found) and found[end].kind == "text":
                if broken and not NOTE.match(text, found[end].start, found[end].end):
                    break
                end += 1
            below = end
            while below < len(found) and found[below].kind in ("blank", "page"):
                below += 1
            if below < len(found) and text[found[below].start].islower():
                for each in found[index:end]:
                    each.kind, each.why = "note", "note"
                last = above

    def _take_glued(self) -> None:
        """Take a paragraph that begins as a note where the page's end was lost.

        Where its number is apart from its text, the mark must touch the word before it.
        """
        found, latest = self._found, 0
        for index, line in enumerate(found):
            if line.kind == "note":
                match = NUMBER.match(self._text, line.start, line.end)
                latest = max(latest, _value(match)) if match else latest
                continue
            if line.kind != "text" or line.start in self._marked:
                continue
            if index and found[index - 1].kind == "text":
                continue
            glued = GLUED.match(self._text, line.start, line.end)
            opens = glued or NOTE.match(self._text, line.start, line.end)
            if not opens:
                continue
            value = _value(opens)
            at = self._marks.last(str(value), 0, line.start)
            if value != latest + 1 or at < 0:
                continue
            if not glued and (self._text[at - 1].isspace() or self._of_list(index, value)):
                continue
            latest, at = value, index
            while at < len(found) and found[at].kind == "text":
                if found[at].start in self._marked:
                    break
                found[at].kind, found[at].why = "note", "note"
                at += 1

    def _take_marks(self) -> None:
        """Take a mark that stands on a line of its own out of its sentence."""
        numbers = {
            match["number"].translate(RAISED)
            for line in self._found
            if line.kind == "note" and (match := NUMBER.match(self._text, line.start, line.end))
        }
        if not numbers:
            return
        marks = self._marks.numbers_at()
        for line in self._found:
            alone = line.kind == "text" and line.end - line.start < 4
            if alone and line.start not in self._marked and marks.get(line.start) in numbers:
                printed = self._text[line.start : line.end].strip()
                if printed.translate(RAISED) == marks[line.start]:
                    line.kind, line.why = "page", "note"

    def _above(self, index: int) -> None:
        found = self._found
        at, lowest = index - 1, max(0, index - FOOT)
        latest = 0
        while at >= lowest:
            while at >= lowest and found[at].kind in ("blank", "page"):
                at -= 1
            last = at
            while at >= lowest and found[at].kind == "text" and found[at].printed < 0:
                at -= 1
            first = self._first(at + 1, last) if at < last else -1
            if first < 0 or any(found[one].start in self._marked for one in range(first, last + 1)):
                break
            for one in range(first, last + 1):
                found[one].kind, found[one].why = "note", "note"
                match = NUMBER.match(self._text, found[one].start, found[one].end)
                latest = max(latest, _value(match)) if match else latest
            if first > at + 1:
                break
        self._latest = latest or self._latest

    def _first(self, first: int, last: int) -> int:
        """Return the line of a block with which its notes begin; -1 where it holds none."""
        opens = NOTE.match(self._text, self._found[first].start, self._found[first].end)
        if opens and self._found[first].start not in self._marked:
            told = not self._without_mark(first, _value(opens))
            return first if told and not self._of_list(first, _value(opens)) else -1
        # Without a blank line above, only a note whose mark stands in the text is one.
        expected, begins = 0, -1
        for index in range(first + 1, last + 1):
            line = self._found[index]
            match = NOTE.match(self._text, line.start, line.end)
            if not match or line.start in self._marked:
                continue
            value = _value(match)
            if begins < 0 or value != expected:
                at = self._marks.last(str(value), line.start - REACH, line.start)
                begins = index if at >= 0 and not self._of_list(index, value) else -1
            expected = value + 1
        return begins

    def _without_mark(self, index: int, value: int) -> bool:
        """Say whether a note that begins within a line has no mark before it, nor counts on."""
        begin = self._found[index].start
        within = "\n" not in self._text[max(0, begin - WRAPPED) : begin]
        counts_on = value in (1, self._latest + 1)
        return within and not counts_on and self._marks.last(str(value), 0, begin) < 0

    def _of_list(self, index: int, value: int) -> bool:
        """Say whether a numbered line goes on a list of the text above it."""
        above = index - 1
        while above > index - LISTED and self._found[above].kind in ("blank", "page"):
            above -= 1
        begin = self._found[index].start
        pointed = POINTED.match(self._text, begin) is not None
        if above >= 0 and (pointed or self._marks.last(str(value), 0, begin) < 0):
            line = self._found[above]
            before = POINTED.match(self._text, line.start, line.end)
            if self._text[line.end - 1] == ":":
                return True
            if before and pointed and line.kind == "text" and _value(before) == value - 1:
                return True
        if value in (1, self._latest + 1):
            begin = self._found[index].start
            marked = self._marks.last(str(value), begin - REACH, begin)
            return marked < 0 and self._goes_on(index, value)
        for line in self._found[max(0, index - LISTED) : index]:
            if line.kind != "text" or line.start in self._marked:
                continue
            match = NUMBER.match(self._text, line.start, line.end)
            if match and _value(match) == value - 1:
                begin = line.start - REACH
                return self._marks.last(str(value), begin, line.start) < 0
        return False

    def _goes_on(self, index: int, value: int) -> bool:
        """Say whether the next page begins with the item of a list behind this one."""
        last, paged = value, False
        for line in self._found[index + 1 : index + LISTED]:
            paged = paged or line.kind == "page" or line.printed >= 0
            if line.kind != "text":
                continue
            match = NUMBER.match(self._text, line.start, line.end)
            if paged:
                goes_on = match is not None and _value(match) == last + 1
                return goes_on and line.start not in self._marked
            if match and _value(match) == last + 1:
                last += 1
        return False


def _value(match: re.Match[str]) -> int:
    return int(match["number"].translate(RAISED))


def take_endnotes(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> None:
    """Recognise notes behind all else: numbered from 1, nearly all with a mark in the text."""
    starts = [line.start for line in found]
    index = len(found) - 1
    notes: list[tuple[int, int]] = []
    lowest = bisect_right(starts, after)
    expected = 0
    while index >= lowest:
        line = found[index]
        if line.kind == "text":
            match = NUMBER.match(text, line.start, line.end)
            if match and (value := _value(match)) and (not notes or value == expected - 1):
                notes.append((index, value))
                expected = value
                if value == 1:
                    break
        index -= 1
    if not notes or notes[-1][1] != 1:
        return
    first = notes[-1][0]
    begin = found[first].start
    if POINTED.match(text, begin) and tail(text, begin, 8).rstrip().endswith(":"):
        return
    with_mark = [value for _, value in notes if marks.last(str(value), 0, begin) >= 0]
    if len(with_mark) < max(1, 0.8 * len(notes)):
        return
    for line in found[first:]:
        if line.kind == "text":
            line.kind, line.why = "note", "note"


def find_notes(text: str, found: Sequence[Line], marks: NoteMarks) -> Iterator[FoundNote]:
    """Yield the notes in order; a line that opens no note goes on the one above it."""
    begin, mark, end = -1, "", -1
    for line in [*found, Line(len(text), len(text), "page")]:
        match = NUMBER.match(text, line.start, line.end) if line.kind == "note" else None
        over = line.kind != "note" and (line.kind == "text" or line.start == len(text))
        if begin >= 0 and (over or match):
            yield FoundNote(mark, Span(begin, end), marks.last(mark, 0, begin))
            begin = -1
        if line.kind == "note":
            if begin < 0:
                begin = line.start
                mark = match["number"].translate(RAISED) if match else ""
            end = line.end
