"""Notes at the foot of a page or behind the last answer: where they are and what they belong to."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.boundary import finishes
from kamerboek.document.questions.lines import BARE, FARTHEST, LABELLED, Line, is_head, text_beside
from kamerboek.document.questions.note_marks import RAISED, TEXT_OF_NOTE, NoteMarks
from kamerboek.document.questions.sources import SOURCE
from kamerboek.document.text import Span

_NUMBER = r"[ \t\xa0]*[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?"
"""The number of a note, perhaps in brackets."""

NOTE = re.compile(
    rf"{_NUMBER}(?:(?<!\))[.:])?"
    rf"(?:[ \t\xa0]+(?={TEXT_OF_NOTE})|(?=[A-Z][A-Za-z]|https?:)"
    r"|(?<=[¹²³⁰⁴-⁹])(?=[^\W\d_a-z]|[«“]))"
)
ALONE = re.compile(rf"{_NUMBER}[ \t\xa0]*")
"""The number of a note on a line of its own, above its text."""

RAISED_NUMBER = re.compile(
    r"(?P<number>[¹²³⁰⁴-⁹]{1,3})(?=[ \t\xa0]?(?:[A-Z«“]|https?:))"
    r"|\[(?P<bracketed>\d{1,3})\](?=:?[ \t\xa0]*(?:[A-Z«“]|https?:))"
)
"""The number of a note that no list has: raised, or in square brackets."""

ROW = re.compile(
    r"[ \t]*\d{1,3}\.? (?!Kamer|Stb|Stcrt|TK|EK)[A-Z][^\d,:;]{1,40}(?: +[\d.,]*\d%?){2,}[ \t]*"
)
"""`1 Groningen 112 98`: a row of a table, with its rank."""

BEGINS_NOTE = re.compile(TEXT_OF_NOTE)

HEADS_NOTES = re.compile(
    r"[*_# ]*(?:(?:[Ee]ind|[Vv]oet)?[Nn]oten|EINDNOTEN|VOETNOTEN|NOTEN)[*_: ]*"
)

NUMBER = re.compile(
    rf"{_NUMBER}(?:(?<!\))[.:])?"
    r"(?:[ \t\xa0]+|(?=[A-Z][A-Za-z]|https?:)|(?<=[¹²³⁰⁴-⁹])(?=[^\W\d_a-z]|[«“]))"
)
GLUED = re.compile(
    r"\[?(?P<number>\d{1,3}(?=[A-Z][A-Za-z]|\][ \t\xa0]?[A-Z«“])|[⁰¹²³⁴-⁹]{1,3}(?=[ \t\xa0]?[A-Z]))"
)
"""A note of which the number touches its text, is raised or in brackets: no list has such."""

POINTED = re.compile(r"[ \t\xa0]*\(?(?P<number>\d{1,3})[.)][ \t\xa0]")
"""An item of a numbered list; a note's number mostly has no point."""

ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S+$")
"""How a note ends that has no full stop."""

FIGURE = re.compile(r"[€ \xa0]*[-–]?\d[\d.,]*%?")
"""What is in the cell of a table."""

FOOT = 40
"""Lines above a page's end in which its notes stand."""

REACH = 8000
"""Characters before a note in which its mark is looked for."""

FULL = 0.9
"""A line of at least this share of the longest above may go on although a sentence ends."""

PAGE = 5000
"""Characters of a page: so far before it the mark of a note at its foot may stand."""

WRAPPED = 40
"""A shorter line was ended by its writer."""

LEAST_LINE = 20
"""A shorter line above a number alone is the cell of a table, no sentence with a note's mark."""

SENTENCE_END = re.compile(r"[.?!][ \t\xa0]+")

LONGEST_WRAPPED = 4
"""Lines of one note at a page's foot."""

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
        self._raised: set[int] = set()
        self._unbracketed: set[int] = set()
        numbers: dict[bool, set[int]] = {True: set(), False: set()}
        for index in range(len(found)):
            point = self._point(index)
            if point is not None:
                numbers[point].add(self._opens(index))
        self._raised = {
            int((match["number"] or match["bracketed"]).translate(RAISED))
            for line in found
            if line.kind == "text" and (match := RAISED_NUMBER.match(text, line.start, line.end))
        }
        self._unbracketed = {
            value
            for index, line in enumerate(found)
            if line.kind == "text" and text[line.start] != "("
            if (value := self._opens(index)) and not POINTED.match(text, line.start)
        }
        # A list has few numbers.
        self._with_points = len(numbers[True]) >= len(numbers[False])

    def _point(self, index: int) -> bool | None:
        """Say whether a note has a point behind its number; None for a line that is no note.

        Its mark touches a word, and it is no item of a list below a colon.
        """
        line = self._found[index]
        value = self._opens(index) if line.kind == "text" else 0
        at = self._marks.last(str(value), max(0, line.start - PAGE), line.start) if value else -1
        if at < 0 or self._text[at - 1].isspace() or self._counts_below_colon(index, value):
            return None
        return POINTED.match(self._text, line.start) is not None

    def take(self) -> None:
        """Mark the lines of notes as such."""
        self._take_apart()
        for index, line in enumerate(self._found):
            ends = (line.kind == "page" and line.why != "rule") or line.printed >= 0
            if ends:
                self._above(index)
        if any(line.kind == "page" or line.printed >= 0 for line in self._found):
            self._above(len(self._found))
        self._take_sources()
        self._take_interrupting()
        self._take_glued()
        self._take_within()
        self._take_marks()
        _take_heading(self._text, self._found)

    def _take_apart(self) -> None:
        """Take notes above a page's end whose numbers stand on lines of their own, apart from them.

        So a program leaves them that reads columns one by one: the numbers count on, and the mark
        of the first stands before.
        """
        latest = 0
        for end, line in enumerate(self._found):
            if line.kind == "page" and line.why != "rule":
                notes, last = self._apart_above(end, latest + 1)
                for each in notes:
                    each.kind, each.why = "note", "note"
                latest = max(latest, last)

    def _apart_above(self, end: int, value: int) -> tuple[list[Line], int]:
        """Return the lines of such notes right above a line, from that number on, and the last."""
        first = end
        while first > max(0, end - FOOT) and self._found[first - 1].kind in ("text", "blank"):
            first -= 1
        says = [line for line in self._found[first:end] if line.kind == "text"]
        alone = [self._alone(line) for line in says]
        if value not in alone:
            return [], 0
        at = len(alone) - 1 - alone[::-1].index(value)
        numbers = [number for number in alone[at:] if number]
        texts = [line for line, number in zip(says[at:], alone[at:], strict=True) if not number]
        begin = says[at].start
        if (
            numbers != list(range(value, value + len(numbers)))
            or not 1 <= len(texts) <= LONGEST_NOTE
            or alone[at + 1]
            or not BEGINS_NOTE.match(self._text, texts[0].start)
            or any(line.start in self._marked for line in texts)
            or self._marks.last(str(value), max(0, begin - PAGE), begin) < 0
        ):
            return [], 0
        return says[at:], numbers[-1]

    def _alone(self, line: Line) -> int:
        """Return the number that a line is, if it heads no question; 0 where it says something."""
        alone = ALONE.fullmatch(self._text, line.start, line.end)
        return _value(alone) if alone and line.start not in self._marked else 0

    def _take_sources(self) -> None:
        """Take sources right above a page's end in the middle of a sentence, though none is marked.

        The sentence goes on below in a small letter.
        """
        found, text = self._found, self._text
        for end, line in enumerate(found):
            if line.kind != "page" or line.why == "rule":
                continue
            first = end
            while first and found[first - 1].kind in ("blank", "note"):
                first -= 1
            last = first
            while first and self._is_source(found[first - 1]):
                first -= 1
            above = found[first - 1] if 0 < first < last else None
            below = text_beside(found, end, 1)
            if above is None or above.kind != "text" or below is None:
                continue
            if text[above.end - 1] not in ".?!:;" and text[below.start].islower():
                for each in found[first:last]:
                    each.kind, each.why = "note", "note"

    def _is_source(self, line: Line) -> bool:
        unmarked = line.kind == "text" and line.start not in self._marked
        return unmarked and SOURCE.fullmatch(self._text, line.start, line.end) is not None

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
            if above is None or not (apart or broken):
                continue
            if not broken and above.end - above.start < WRAPPED:
                continue
            if line.start in self._marked or text[above.end - 1] in ".?!:;":
                continue
            value = self._opens(index)
            begin = line.start - REACH
            # Where its line was lost, it begins one only as a note.
            if not value or not (broken or self._marks.last(str(value), begin, line.start) >= 0):
                continue
            end = index
            while end < len(found) and found[end].kind == "text":
                if broken and not NOTE.match(text, found[end].start, found[end].end):
                    break
                if end > index and BARE.fullmatch(text, found[end].start, found[end].end):
                    break  # the number of the page
                end += 1
            below = end
            while below < len(found) and (
                found[below].kind in ("blank", "page")
                or BARE.fullmatch(text, found[below].start, found[below].end)
            ):
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
            value = _value(glued) if glued else self._opens(index)
            at = self._marks.last(str(value), 0, line.start)
            if value != latest + 1 or at < 0:
                continue
            listed = self._items_without_mark(index) or self._of_list(index, value)
            if not glued and (self._text[at - 1].isspace() or listed):
                continue
            latest, at = value, index
            self._end_of_notes(at, value)

    def _take_within(self) -> None:
        """Take notes right below a line of text, and above one, where a page has no other mark.

        The first has the next number and its mark touches a word shortly before. The last ends
        with its sentence, or at a blank line.
        """
        found, text, latest = self._found, self._text, 0
        index = 0
        while index < len(found):
            line = found[index]
            if line.kind == "note":
                match = NUMBER.match(text, line.start, line.end)
                latest = max(latest, _value(match)) if match else latest
            above = found[index - 1] if index else line
            opens = line.kind == "text" and NOTE.match(text, line.start, line.end)
            alone = line.kind == "text" and above.end - above.start >= LEAST_LINE
            value = self._opens(index) if opens or alone else 0
            index += 1
            if not value or value != latest + 1 or self._items_without_mark(index - 1):
                continue
            at = self._marks.last(str(value), max(0, line.start - PAGE), line.start)
            if at < 0 or text[at - 1].isspace() or self._of_list(index - 1, value):
                continue
            if any(self._repeats(below, value, opens is not None) for below in self._soon(index)):
                continue  # of two lines with its number the second is the note, at the page's foot
            index = self._end_of_notes(index - 1, value)
            latest = value

    def _end_of_notes(self, first: int, value: int) -> int:
        """Take the notes from one on; return the line behind the last of them."""
        found, text, index = self._found, self._text, first
        width = max(line.end - line.start for line in found[max(0, first - LISTED) : first + 1])
        while index < len(found) and found[index].kind == "text":
            line = found[index]
            opens = self._opens(index) == value + 1 if index > first else False
            above = found[index - 1]
            full = above.end - above.start >= FULL * width
            small = text[line.start].islower() and text[above.end - 1] not in ":;"
            goes_on = full and not small
            ended = index > first and finishes(text, above.start, above.end) and not goes_on
            # On a line that was broken, the sentence goes on that the note interrupts.
            broken = index > first and "\n" not in text[above.end : line.start]
            address = broken and ADDRESS_AT_END.search(text, above.start, above.end) is not None
            ended = ended or address
            numbered = ALONE.fullmatch(text, above.start, above.end)
            paged = index > first and not opens and BARE.fullmatch(text, line.start, line.end)
            heads = index > first and is_head(text[line.start : line.end])
            if line.start in self._marked or heads or paged:
                break
            if ended and not opens and not numbered:
                break
            value += opens
            index += 1
        for line in found[first:index]:
            line.kind, line.why = "note", "note"
        return index

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
        ends = [*self._found[2:], Line(len(self._text), len(self._text), "page")]
        for (above, line), below in zip(itertools.pairwise(self._found), ends, strict=False):
            alone = line.kind == "text" and line.end - line.start < 4
            goes_on = below.kind == "text" or finishes(self._text, above.start, above.end)
            if not goes_on:
                continue  # the number of a page below its title
            cell = above.end - above.start < LEAST_LINE
            if cell and self._text[above.end - 1 : above.end] not in ".?!»":
                continue
            if alone and line.start not in self._marked and marks.get(line.start) in numbers:
                printed = self._text[line.start : line.end].strip()
                if printed.translate(RAISED) == marks[line.start]:
                    line.kind, line.why = "page", "note"

    def _above(self, index: int) -> None:
        found = self._found
        at, lowest = index - 1, max(0, index - FOOT)
        latest = least = 0
        while at >= lowest:
            while at >= lowest and found[at].kind in ("blank", "page"):
                at -= 1
            last = at
            while at >= lowest and found[at].kind == "text" and found[at].printed < 0:
                at -= 1
            first = self._first(at + 1, last) if at < last else -1
            if first < 0 or any(found[one].start in self._marked for one in range(first, last + 1)):
                break
            opened = [value for one in range(first, last + 1) if (value := self._opens(one))]
            if least and POINTED.match(self._text, found[first].start) and max(opened) != least - 1:
                break
            least = min(opened)
            for one in range(first, last + 1):
                match = NUMBER.match(self._text, found[one].start, found[one].end)
                latest = max(latest, _value(match) if match else self._opens(one))
                found[one].kind, found[one].why = "note", "note"
            if first > at + 1:
                break
        self._latest = latest or self._latest

    def _first(self, first: int, last: int) -> int:
        """Return the line of a block with which its notes begin; -1 where it holds none."""
        opens = self._opens(first)
        if opens and not self._has_point_of_list(first):
            told = not self._without_mark(first, opens)
            fits = told and not self._of_list(first, opens)
            return self._behind_list(first, last, opens) if fits else -1
        # Without a blank line above, only a note whose mark stands in the text is one.
        expected, begins = 0, -1
        for index in range(first + 1, last + 1):
            line = self._found[index]
            value = self._opens(index)
            if not value:
                continue
            if begins < 0 or value != expected:
                at = self._marks.last(str(value), line.start - REACH, line.start)
                listed = self._items_without_mark(index) or self._of_list(index, value)
                said = SOURCE.match(self._text, line.start, line.end) is not None
                counts_on = value == self._latest + 1 and (said or self._interrupts(index, last))
                marked = at >= 0 or counts_on or self._within_sentence(index, value)
                begins = index if marked and not listed else -1
            expected = value + 1
        return self._first_of_run(first, begins)

    def _first_of_run(self, first: int, begins: int) -> int:
        """Return the line of a block with which notes begin that count up to one that is known.

        The mark of one of them may touch a figure. They count on from those of the page before.
        """
        if begins < 0 or self._has_point_of_list(begins):
            return begins
        at, value = begins, self._opens(begins)
        while at > first + 1 and value > self._latest + 1:
            above = next(
                (one for one in range(at - 1, first, -1) if self._opens(one) == value - 1), -1
            )
            if above < 0 or at - above > LONGEST_WRAPPED:
                return begins
            at, value = above, value - 1
        return at if value == self._latest + 1 else begins

    def _interrupts(self, first: int, last: int) -> bool:
        """Say whether lines at a page's end interrupt a sentence that goes on below the page.

        They end with a sentence of their own. What a head heads is interrupted right below it.
        """
        text, above, end = self._text, self._found[first - 1], self._found[last]
        below = text_beside(self._found, last, 1)
        if below is None or below.start in self._marked or not finishes(text, end.start, end.end):
            return False
        if is_head(text[above.start : above.end]):
            return not is_head(text[below.start : below.end])
        unfinished = text[above.end - 1].isalnum() or text[above.end - 1] == ","
        return unfinished and (text[below.start].islower() or text[below.start] == "(")

    def _within_sentence(self, index: int, value: int) -> bool:
        """Say whether a line that was lost begins with the next note, within a sentence."""
        above, line = self._found[index - 1], self._found[index]
        within = "\n" not in self._text[above.end : line.start]
        unended = self._text[above.end - 1] not in ".?!:;»”’)]"
        return within and unended and value in (1, self._latest + 1)

    def _without_mark(self, index: int, value: int) -> bool:
        """Say whether a note that begins within a line has no mark before it, nor counts on."""
        begin = self._found[index].start
        within = "\n" not in self._text[max(0, begin - WRAPPED) : begin]
        counts_on = value in (1, self._latest + 1)
        return within and not counts_on and self._marks.last(str(value), 0, begin) < 0

    def _behind_list(self, first: int, last: int, value: int) -> int:
        """Return where notes begin in a block that a list may open: its numbers leap to theirs."""
        if not POINTED.match(self._text, self._found[first].start):
            return first
        begins = first
        for index in range(first + 1, last + 1):
            opens = self._opens(index)
            begins = index if opens > value + 1 else begins
            value = opens or value
        return begins

    def _opens(self, index: int) -> int:
        """Return the number of the note that a line opens; 0 where it opens none.

        Where its number stands alone above its text, its mark must stand before it. A number as
        large as the text is that of a list where a note with the same number has it raised; so is
        one in brackets where a note has it without.
        """
        line = self._found[index]
        if line.start in self._marked:
            return 0
        match = NOTE.match(self._text, line.start, line.end)
        if match:
            plain = match["number"].isdecimal() and self._text[match.start("number") - 1] != "["
            listed = plain and _value(match) in self._raised
            listed = listed or ROW.fullmatch(self._text, line.start, line.end) is not None
            bracketed = self._text[line.start] == "(" and _value(match) in self._unbracketed
            listed = listed or bracketed
            return 0 if listed else _value(match)
        alone = ALONE.fullmatch(self._text, line.start, line.end)
        if not alone or not _has_text_below(self._text, self._found, index, self._marked):
            return 0
        value = _value(alone)
        if self._is_cell(index, value):
            return 0
        begin = max(0, line.start - REACH)
        return value if self._marks.last(str(value), begin, line.start) >= 0 else 0

    def _is_cell(self, index: int, value: int) -> bool:
        """Say whether a number alone is a cell of a table: a figure stands below the text below it.

        The number of the next note does so too.
        """
        below = self._found[index + 2] if index + 2 < len(self._found) else None
        if below is None or below.kind != "text":
            return False
        figure = FIGURE.fullmatch(self._text, below.start, below.end)
        return figure is not None and figure[0] != str(value + 1)

    def _of_list(self, index: int, value: int) -> bool:
        """Say whether a numbered line goes on a list of the text above it."""
        if self._counts_below_colon(index, value):
            return True
        above = index - 1
        while above > index - LISTED and self._found[above].kind in ("blank", "page"):
            above -= 1
        begin = self._found[index].start
        pointed = POINTED.match(self._text, begin) is not None
        if above >= 0 and (pointed or self._marks.last(str(value), 0, begin) < 0):
            line = self._found[above]
            if pointed and self._marks.last(str(value), max(0, begin - REACH), begin) < 0:
                return True
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

    def _repeats(self, index: int, value: int, has_text: bool) -> bool:
        """Say whether a line opens a note of this number too, and is no mere number below it."""
        line = self._found[index]
        alone = BARE.fullmatch(self._text, line.start, line.end) is not None
        return self._opens(index) == value and not (has_text and alone)

    def _soon(self, index: int) -> range:
        """Return the lines from one on in which the foot of its page may stand."""
        return range(index, min(index + LISTED, len(self._found)))

    def _items_without_mark(self, index: int) -> bool:
        """Say whether a line with a point or bracket begins a list: not each item has its mark.

        A list's numbers have none; those of notes touch a word shortly before.
        """
        found, text = self._found, self._text
        if not POINTED.match(text, found[index].start, found[index].end):
            return False
        if self._has_point_of_list(index):
            return True
        begin, value = found[index].start, 0
        for line in itertools.takewhile(
            lambda line: line.kind == "text", found[index : index + FOOT]
        ):
            item = POINTED.match(text, line.start, line.end)
            if not item or (value and _value(item) != value + 1):
                continue
            value = _value(item)
            at = self._marks.last(str(value), max(0, begin - PAGE), begin)
            if at < 0 or text[at - 1].isspace():
                return True
        return False

    def _has_point_of_list(self, index: int) -> bool:
        """Say whether a line has a point where notes have none: then it is an item of a list."""
        return not self._with_points and bool(POINTED.match(self._text, self._found[index].start))

    def _counts_below_colon(self, index: int, value: int) -> bool:
        """Say whether lines count from 1 to this one, the first right below a colon."""
        for at in range(index - 1, max(index - LISTED, -1), -1):
            line = self._found[at]
            if line.kind != "text":
                return False
            if value == 1:
                return self._text[line.end - 1] == ":" and not self._heads_answer(line)
            opened = self._opens(at)
            if opened not in (0, value - 1):
                return False
            value = opened or value
        return False

    def _heads_answer(self, line: Line) -> bool:
        """Say whether a line is a head such as `Antwoord:`, or ends in one behind its question."""
        ends = [each.end() for each in SENTENCE_END.finditer(self._text, line.start, line.end)]
        begin = ends[-1] if ends else line.start
        return LABELLED.fullmatch(self._text, begin, line.end) is not None

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


def _goes_on(text: str, lines: Sequence[Line]) -> bool:
    """Say whether text stands behind the last note's paragraph, other than the number of a page."""
    over = False
    for line in lines:
        over = over or line.kind == "blank"
        if over and line.kind == "text" and not ALONE.fullmatch(text, line.start, line.end):
            return True
    return False


def _text_lines(lines: Sequence[Line]) -> int:
    return sum(1 for line in lines if line.kind == "text")


LONGEST_NOTE = 12
"""Lines of text from the begin of one of the notes at a document's end to the next."""


def _take_heading(text: str, found: Sequence[Line]) -> None:
    """Take the line above notes that says no more than `Noten`."""
    below: Line | None = None
    for line in reversed(found):
        heads = below is not None and below.kind == "note" and line.kind == "text"
        if heads and HEADS_NOTES.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"
        below = line if line.kind in ("text", "note") else below


def _has_text_below(
    text: str, found: Sequence[Line], index: int, marked: Collection[int] = ()
) -> bool:
    """Say whether the line below begins as the text of a note does."""
    below = found[index + 1] if index + 1 < len(found) else None
    if below is None or below.kind not in ("text", "note") or below.start in marked:
        return False
    says = below.end - below.start >= LEAST_LINE or text[below.end - 1] in ".»”’)"
    return says and BEGINS_NOTE.match(text, below.start) is not None


def _is_apart(found: Sequence[Line], index: int) -> bool:
    """Say whether blank lines stand right below a line, and a note below those."""
    below = [line.kind for line in found[index + 1 : index + 1 + FARTHEST]]
    said = [kind for kind in below if kind != "blank"]
    return below[:1] == ["blank"] and said[:1] == ["note"]


def _value(match: re.Match[str]) -> int:
    return int(match["number"].translate(RAISED))


def take_endnotes(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> None:
    """Recognise notes behind all else: numbered from 1, nearly all with a mark in the text."""
    if _take_below_numbers(text, found, after, marks):
        return
    starts = [line.start for line in found]
    index = len(found) - 1
    notes: list[tuple[int, int]] = []
    lowest = bisect_right(starts, after)
    expected = 0
    while index >= lowest:
        line = found[index]
        if line.kind == "text":
            match = NUMBER.match(text, line.start, line.end) or (
                ALONE.fullmatch(text, line.start, line.end)
                if _has_text_below(text, found, index)
                else None
            )
            if match and (value := _value(match)) and (not notes or value == expected - 1):
                notes.append((index, value))
                expected = value
                if value == 1:
                    break
        index -= 1
    if not notes or notes[-1][1] != 1:
        return
    first = notes[-1][0]
    edges = [index for index, _ in reversed(notes)] + [len(found)]
    if _goes_on(text, found[notes[0][0] :]):
        return
    if any(
        _text_lines(found[one:other]) > LONGEST_NOTE for one, other in itertools.pairwise(edges)
    ):
        return
    begin = found[first].start
    pointed = POINTED.match(text, begin) is not None
    if _below_colon(text, found, first, apart=pointed):
        return
    if pointed and any(line.kind == "note" for line in found):
        return
    known = {
        _value(match)
        for line in found[:first]
        if line.kind == "note" and (match := NUMBER.match(text, line.start, line.end))
    }
    alone = [value for at, value in notes if ALONE.fullmatch(text, found[at].start, found[at].end)]
    if known.intersection(alone):
        return  # numbers of pages
    with_mark = [value for _, value in notes if marks.last(str(value), 0, begin) >= 0]
    unmarked = len(with_mark) < max(1, 0.8 * len(notes))
    if unmarked and not all(
        _names_source(text, found, one, behind, follows=one != first)
        for one, behind in itertools.pairwise(edges)
    ):
        return
    for line in found[first:]:
        if line.kind == "text":
            line.kind, line.why = "note", "note"
    _take_heading(text, found)


def take_sources_above(text: str, found: Sequence[Line], start: int, after: int) -> None:
    """Take the sources right above an offset where the answers to all questions begin.

    They stand behind the last question, which begins at `after`.
    """
    for line in reversed([line for line in found if after < line.start < start]):
        if line.kind == "text" and not SOURCE.fullmatch(text, line.start, line.end):
            return
        if line.kind == "text":
            line.kind, line.why = "note", "note"


def _take_below_numbers(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> bool:
    """Recognise notes at the end that stand below their numbers, with nothing else on a line.

    Each is a paragraph, as a web page has them, and each has its mark in the text.
    """
    paragraphs = _paragraphs(found, after)
    values = [_alone(text, each) for each in paragraphs]
    first = len(values)
    while first >= 2 and values[first - 2] and not values[first - 1]:
        first -= 2
        if values[first] == 1:
            break
    numbers = values[first::2]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        return False
    begin = paragraphs[first][0].start
    notes = paragraphs[first + 1 :: 2]
    marked = all(marks.last(str(number), 0, begin) >= 0 for number in numbers)
    begun = all(BEGINS_NOTE.match(text, note[0].start) for note in notes)
    if not marked or not begun or any(len(note) > LONGEST_NOTE for note in notes):
        return False
    for line in itertools.chain.from_iterable(paragraphs[first:]):
        line.kind, line.why = "note", "note"
    _take_heading(text, found)
    return True


def _paragraphs(found: Sequence[Line], after: int) -> list[list[Line]]:
    """Return the paragraphs behind an offset, blank lines apart; from the last other line on."""
    result: list[list[Line]] = []
    for above, line in itertools.pairwise([Line(after, after, "blank"), *found]):
        if line.start <= after or line.kind == "blank":
            continue
        if line.kind != "text":
            result.clear()
        elif above.kind == "text" and result:
            result[-1].append(line)
        else:
            result.append([line])
    return result


def _alone(text: str, paragraph: Sequence[Line]) -> int:
    """Return the number that is a whole paragraph; 0 where something else is."""
    line = paragraph[0]
    match = ALONE.fullmatch(text, line.start, line.end) if len(paragraph) == 1 else None
    return _value(match) if match else 0


def _names_source(
    text: str, found: Sequence[Line], index: int, behind: int, *, follows: bool
) -> bool:
    """Say whether a note is no more than a source, such as a paper with its day: `1) Trouw, 2 mei`.

    `behind` is the line with which the next note begins; one may end right above this one.

    It stands below no line of text but another note. Such a note needs no mark: a file may have
    lost it.
    """
    line = found[index]
    above = found[index - 1]
    apart = follows or above.kind != "text"
    apart = apart or NUMBER.match(text, above.start, above.end) is not None
    # Where lines were lost, one was broken before sources alone.
    apart = apart or "\n" not in text[above.end : line.start]
    said = " ".join(
        text[each.start : each.end] for each in found[index:behind] if each.kind == "text"
    )
    if ALONE.fullmatch(text, line.start, line.end):
        return _has_text_below(text, found, index) and SOURCE.fullmatch(said) is not None
    return apart and SOURCE.fullmatch(said) is not None


def _below_colon(text: str, found: Sequence[Line], index: int, *, apart: bool) -> bool:
    """Say whether a line stands below one that ends with a colon, perhaps with blank ones between.

    A heading such as `Noten:` is none.
    """
    above = index - 1
    while apart and above >= 0 and found[above].kind == "blank":
        above -= 1
    if above < 0:
        return False
    line = found[above]
    ends = text[line.end - 1 : line.end] == ":"
    return ends and HEADS_NOTES.fullmatch(text, line.start, line.end) is None


def find_notes(text: str, found: Sequence[Line], marks: NoteMarks) -> Iterator[FoundNote]:
    """Yield the notes in order; a line that opens no note goes on the one above it."""
    begin, mark, end = -1, "", -1
    for index, line in enumerate([*found, Line(len(text), len(text), "page")]):
        match = NUMBER.match(text, line.start, line.end) if line.kind == "note" else None
        below = _has_text_below(text, found, index) or _is_apart(found, index)
        if line.kind == "note" and not match and below:
            alone = ALONE.fullmatch(text, line.start, line.end)
            match = alone if alone and (begin < 0 or _value(alone) == int(mark or 0) + 1) else None
        over = line.kind != "note" and (line.kind == "text" or line.start == len(text))
        if begin >= 0 and (over or match):
            yield FoundNote(mark, Span(begin, end), marks.last(mark, 0, begin))
            begin = -1
        if line.kind == "note":
            if begin < 0:
                begin = line.start
                mark = match["number"].translate(RAISED) if match else ""
            end = line.end
