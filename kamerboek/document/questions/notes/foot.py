"""Notes at the foot of a page, or where a page's end was lost: which lines they are."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.notes.lines import (
    ALONE,
    BEGINS_NOTE,
    LEAST_LINE,
    LONGEST_NOTE,
    NOTE,
    NUMBER,
    POINTED,
    has_text_below,
    take_heading,
    value_of,
)
from kamerboek.document.questions.wording.lines import (
    BARE,
    FARTHEST,
    LABELLED,
    Line,
    is_head,
    text_beside,
)
from kamerboek.document.questions.wording.note_marks import RAISED, NoteMarks
from kamerboek.document.questions.wording.printing import OF_SITE
from kamerboek.document.questions.wording.sources import SOURCE

RAISED_NUMBER = re.compile(
    r"(?P<number>[¹²³⁰⁴-⁹]{1,3})(?=[ \t\xa0]?(?:[A-Z«“]|https?:))"
    r"|\[(?P<bracketed>\d{1,3})\](?=:?[ \t\xa0]*(?:[A-Z«“]|https?:))"
)
"""The number of a note that no list has: raised, or in square brackets."""

ROW = re.compile(
    r"[ \t]*\d{1,3}\.? (?!Kamer|Stb|Stcrt|TK|EK)[A-Z][^\d,:;]{1,40}(?: +[\d.,]*\d%?){2,}[ \t]*"
)
"""`1 Groningen 112 98`: a row of a table, with its rank."""

GLUED = re.compile(
    r"\[?(?P<number>\d{1,3}(?=[A-Z][A-Za-z]|\][ \t\xa0]?[A-Z«“])|[⁰¹²³⁴-⁹]{1,3}(?=[ \t\xa0]?[A-Z]))"
)
"""A note of which the number touches its text, is raised or in brackets: no list has such."""

ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S+$")
"""How a note ends that has no full stop."""

ENDS_NOTE = re.compile(rf"[.?!»)”]$|{ADDRESS_AT_END.pattern}")
"""How a note ends that says all it has to say."""

GOES_ON_SMALL = re.compile(r"[a-zà-ÿ]{2}")
"""In a small letter, and no item `a.`"""

NUMBER_OF_PAPER = re.compile(r"(?:nrs?|blz|pp?)\.[ \xa0]\d")
POINTS_TO = re.compile(r"\b(?:vraag|vragen)[ \xa0]\d{1,3}$")

GOES_ON_BEHIND = re.compile(
    r"(?:,|\b(?:het|de|een|van|bij|en|of|met|voor|op|in|aan|uit|over|door|als|dan|te))$"
)
"""With what no note ends."""

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

SENTENCE_END = re.compile(r"[.?!][ \t\xa0]+")

LONGEST_WRAPPED = 4
"""Lines of one note at a page's foot."""

LISTED = 15
"""Lines above a numbered line in which the item before it makes it one of a list."""


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
        self._take_rest_below()
        self._take_marks()
        take_heading(self._text, self._found)

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
        return value_of(alone) if alone and line.start not in self._marked else 0

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
                latest = max(latest, value_of(match)) if match else latest
                continue
            if line.kind != "text" or line.start in self._marked:
                continue
            if index and found[index - 1].kind == "text":
                continue
            glued = GLUED.match(self._text, line.start, line.end)
            value = value_of(glued) if glued else self._opens(index)
            at = self._marks.last(str(value), 0, line.start)
            if value != latest + 1 or at < 0:
                continue
            listed = self._items_without_mark(index) or self._of_list(index, value)
            if not glued and (self._text[at - 1].isspace() or listed):
                continue
            latest, at = value, index
            self._end_of_notes(at, value)

    def _take_rest_below(self) -> None:
        """Take the rest of a note that a page's end interrupts: what is printed there goes between.

        The note ends no sentence, and the text above it does: what goes on below is of the note. It
        begins in a small letter, or behind a word that ends nothing.
        """
        found, text = self._found, self._text
        for index, line in enumerate(found[:-1]):
            if line.kind != "note" or found[index + 1].kind not in ("blank", "page"):
                continue
            at = next(
                (one for one in range(index + 1, len(found)) if found[one].kind == "text"),
                len(found),
            )
            above = text_beside(found, index, -1)
            if (
                at - index > FARTHEST
                or at == len(found)
                or above is None
                or all(found[one].kind != "page" for one in range(index + 1, at))
                or not self._ends(above, found[at].start)
                or ENDS_NOTE.search(text, line.start, line.end)
            ):
                continue
            small = GOES_ON_SMALL.match(text, found[at].start) and text[line.end - 1].isalpha()
            if small or GOES_ON_BEHIND.search(text, line.start, line.end):
                self._take_sentence(at)

    def _ends(self, line: Line, below: int) -> bool:
        """Say whether a line ends a sentence, perhaps without its stop: `Zie vraag 9`, `nr. 3`.

        An item of a list ends none.
        """
        if finishes(self._text, line.start, line.end):
            return self._text[line.end - 1] not in ";:"
        points = POINTS_TO.search(self._text, line.start, line.end) is not None
        return points and NUMBER_OF_PAPER.match(self._text, below) is not None

    def _take_sentence(self, first: int) -> None:
        """Take the few lines from one on, up to the one that ends a sentence; none if none does."""
        text, found = self._text, self._found
        for index in range(first, min(first + LONGEST_WRAPPED, len(found))):
            line = found[index]
            if (
                line.kind != "text"
                or line.start in self._marked
                or is_head(text[line.start : line.end])
            ):
                return
            if finishes(text, line.start, line.end):
                for each in found[first : index + 1]:
                    each.kind, each.why = "note", "note"
                return

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
                latest = max(latest, value_of(match)) if match else latest
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
            heads = index > first and not opens and is_head(text[line.start : line.end])
            site = broken and OF_SITE.match(text, line.start) is not None
            if line.start in self._marked or heads or paged or site:
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
                latest = max(latest, value_of(match) if match else self._opens(one))
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
            listed = plain and value_of(match) in self._raised
            listed = listed or ROW.fullmatch(self._text, line.start, line.end) is not None
            bracketed = self._text[line.start] == "(" and value_of(match) in self._unbracketed
            listed = listed or bracketed
            return 0 if listed else value_of(match)
        alone = ALONE.fullmatch(self._text, line.start, line.end)
        if not alone or not has_text_below(self._text, self._found, index, self._marked):
            return 0
        value = value_of(alone)
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
            if before and pointed and line.kind == "text" and value_of(before) == value - 1:
                return True
        if value in (1, self._latest + 1):
            begin = self._found[index].start
            marked = self._marks.last(str(value), begin - REACH, begin)
            return marked < 0 and self._goes_on(index, value)
        for line in reversed(self._found[max(0, index - LISTED) : index]):
            if line.start in self._marked:
                return False  # a question begins between
            match = NUMBER.match(self._text, line.start, line.end) if line.kind == "text" else None
            if match and value_of(match) == value - 1:
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
            if not item or (value and value_of(item) != value + 1):
                continue
            value = value_of(item)
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
                goes_on = match is not None and value_of(match) == last + 1
                return goes_on and line.start not in self._marked
            if match and value_of(match) == last + 1:
                last += 1
        return False
