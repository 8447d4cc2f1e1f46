"""Notes behind the last answer, or behind all questions where their answers stand together."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.bounds.site import begins_site
from kamerboek.document.questions.notes.labelled import take_labelled_notes, take_returning_notes
from kamerboek.document.questions.notes.lines import (
    ALONE,
    BEGINS_NOTE,
    HEADS_NOTES,
    LONGEST_NOTE,
    NUMBER,
    POINTED,
    has_text_below,
    take_heading,
    value_of,
)
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.sources import SOURCE, SOURCE_ALONE
from kamerboek.document.text import tail


def take_endnotes(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> None:
    """Recognise notes behind all else: numbered from 1, nearly all with a mark in the text."""
    if take_labelled_notes(text, found, after) or take_returning_notes(text, found, after):
        return
    if _take_below_numbers(text, found, after, marks) or _take_tight(text, found, after, marks):
        return
    if _take_without_numbers(text, found, after, marks) or _take_starred(text, found, after):
        return
    found = _above_site(text, found, after)
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
                if has_text_below(text, found, index)
                else None
            )
            if match and (value := value_of(match)) and (not notes or value == expected - 1):
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
    sources = all(
        _names_source(text, found, one, behind, follows=one != first)
        for one, behind in itertools.pairwise(edges)
    )
    if pointed and not sources and any(line.kind == "note" for line in found):
        return
    known = {
        value_of(match)
        for line in found[:first]
        if line.kind == "note" and (match := NUMBER.match(text, line.start, line.end))
    }
    alone = [value for at, value in notes if ALONE.fullmatch(text, found[at].start, found[at].end)]
    if known.intersection(alone):
        return  # numbers of pages
    with_mark = [value for _, value in notes if marks.last(str(value), 0, begin) >= 0]
    if not with_mark and pointed and SOURCE.fullmatch(text, begin, found[first].end):
        said = set(BRACKET_MARK.findall(text, 0, begin))
        with_mark = [value for _, value in notes if str(value) in said]
    unmarked = len(with_mark) < max(1, 0.8 * len(notes))
    if unmarked and not sources:
        return
    for line in found[first:]:
        if line.kind == "text":
            line.kind, line.why = "note", "note"
    take_heading(text, found)


STARRED = re.compile(r"\*{1,3}\)[ \t\xa0]+(?=[A-ZÀ-Þ«“‘\"])")
"""`*) De Maaskoerier, 2 september 2010`: a note whose mark is a star."""


def starred_at_end(text: str, after: int) -> list[int]:
    """Return where notes begin behind the last answer's head whose marks are stars, each before it.

    They stand behind a sentence; the marks are looked for before the first.
    """
    begins = [
        match
        for match in STARRED.finditer(text, after)
        if tail(text, match.start(), 4).rstrip()[-1:] in (".", "?", "!", "»", "”", ")")
    ]
    first = begins[0].start() if begins else 0
    marked = all(text.find(mark, 0, first) >= 0 for mark in {one[0].strip() for one in begins})
    return [match.start() for match in begins] if marked else []


def _take_starred(text: str, found: Sequence[Line], after: int) -> bool:
    """Recognise sources behind all else whose marks are stars; say whether there are."""
    begins = set(starred_at_end(text, after))
    notes = [
        line
        for line in _above_site(text, found, after)
        if line.start in begins
        and (star := STARRED.match(text, line.start, line.end))
        and SOURCE_ALONE.fullmatch(text, star.end(), line.end)
    ]
    for line in notes:
        line.kind, line.why = "note", "note"
    return bool(notes)


BRACKET_MARK = re.compile(r"(?<=[a-zà-ÿ»”’][?!])[ \xa0]?(\d{1,2})\)(?=\s)")
"""`gelezen?1)`, the mark of a note where the first of them is a source."""


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
    paragraphs = _paragraphs(_above_site(text, found, after), after)
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
        drawn = text[line.start : line.end] in DASHES
        line.kind, line.why = ("page", "rule") if drawn else ("note", "note")
    take_heading(text, found)
    return True


DASHES = ("-", "–")
"""What a site puts above the number of a note."""


def _take_tight(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> bool:
    """Recognise such notes on lines that no blank one need part: each number from 1, its note."""
    lines = [
        line
        for line in _above_site(text, found, after)
        if line.start > after and line.kind != "blank"
    ]
    if any(line.kind not in ("text", "page") for line in lines):
        return False
    matches = [ALONE.fullmatch(text, line.start, line.end) for line in lines]
    alone = [at for at, match in enumerate(matches) if match]
    values = [value_of(match) for match in matches if match]
    first = len(values) - 1 - values[::-1].index(1) if 1 in values else len(values)
    numbers, places = values[first:], [*alone[first:], len(lines)]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        return False
    begin = lines[places[0]].start
    told = all(
        1 < following - at <= LONGEST_TIGHT
        and BEGINS_NOTE.match(text, lines[at + 1].start)
        and marks.last(str(number), 0, begin) >= 0
        for number, (at, following) in zip(numbers, itertools.pairwise(places), strict=True)
    )
    for line in lines[places[0] :] if told else ():
        line.kind, line.why = "note", "note"
    return told


def _take_without_numbers(text: str, found: Sequence[Line], after: int, marks: NoteMarks) -> bool:
    """Recognise sources at the end whose numbers were lost: as many as marks from 1 on."""
    lines = [
        line
        for line in _above_site(text, found, after)
        if line.start > after and line.kind == "text"
    ]
    sources = list(
        itertools.takewhile(
            lambda line: SOURCE_ALONE.fullmatch(text, line.start, line.end), reversed(lines)
        )
    )
    numbers = set(marks.numbers_at().values())
    if not sources or numbers != set(map(str, range(1, len(sources) + 1))):
        return False
    if len(sources) == len(lines):
        return False
    for line in sources:
        line.kind, line.why = "note", "note"
    return True


def _above_site(text: str, found: Sequence[Line], after: int) -> Sequence[Line]:
    """Return the lines up to what a site prints behind an offset."""
    below = (at for at, line in enumerate(found) if line.start > after)
    return found[: next((at for at in below if begins_site(text, found, at)), len(found))]


LONGEST_TIGHT = 5
"""Lines of such a note, with that of its number."""


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
    """Return the number that is a whole paragraph, perhaps below a dash; 0 where it is not."""
    dashed = len(paragraph) > 1 and text[paragraph[0].start : paragraph[0].end] in DASHES
    lines = paragraph[dashed:]
    match = ALONE.fullmatch(text, lines[0].start, lines[0].end) if len(lines) == 1 else None
    return value_of(match) if match else 0


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
        return has_text_below(text, found, index) and SOURCE.fullmatch(said) is not None
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
