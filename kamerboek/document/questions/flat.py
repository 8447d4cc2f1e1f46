"""Text whose lines were lost: whole pages on one line, broken again before what heads a question.

Nothing of the text changes: lines are spans of it, and some of them begin in the middle of what
was one line.
"""

from __future__ import annotations

import itertools
import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from kamerboek.document.questions.flat_pages import (
    ENDS,
    PAGE,
    counted_pages,
    counted_titles,
    lone_pages,
    missing_pages,
    number_spans,
    page_marks,
    title_of_front,
    titles_before,
    titles_behind,
    without_numbers,
)
from kamerboek.document.questions.near_titles import near_titles
from kamerboek.document.questions.note_marks import OPENS_NOTE, RAISED, NoteMarks, stands_before
from kamerboek.document.questions.numbers import MISREAD, misread
from kamerboek.document.questions.openers import OPENER, REQUESTS
from kamerboek.document.questions.printing import MARK_ALONE
from kamerboek.document.questions.styles import SMALL_HEAD
from kamerboek.document.text import Span, lines, tail

LONG = 200
"""A line of more characters than this may be a page that lost its lines."""

SHARE = 0.5
"""A text is flat where at least this much of it stands on long lines."""

WHOLE = 0.8
"""Where at least this much does, its short lines are pages too."""

SHORT_TEXT = 200
"""A text with one line of at least this many characters may be flat too."""

HEAD = re.compile(
    r"(?<![\w«“\"'‘(-])(?:(?:V[Rr][Aa][Aa][Gg](?:[Ee][Nn])?)[ \xa0]{0,3}(?:nr\.?[ \xa0]?)?"
    rf"[.:(]{{0,2}}[ \xa0]?(?:(?P<number>\d{{1,6}})(?!\d|[.,]\d)|(?P<slip>{MISREAD.pattern}))"
    rf"|{SMALL_HEAD.pattern})"
)
"""`Vraag 12`, `Vraag4`, `Vraag .1`, `Vraag l2`, `vraag 12 Hoe` within a line."""

POINTING = re.compile(
    r"\b(?:op|bij|van|zie|in|onder|tot|en|of|de|het|uw|deze|voor|aan|per|over|uit|naar|met|eerste"
    r"|antwoord(?:en)?)[ \xa0]{1,3}$",
    re.IGNORECASE,
)
"""What stands before a `Vraag 3` that is only pointed to."""

FIRST_OF_ALL = re.compile(r"vraag[ \xa0]+1\b")
"""What follows a title, not a sentence."""

JOINT = re.compile(r"\d[ \xa0]+(?:en|,)[ \xa0]+$|[?.][ \xa0]+en[ \xa0]+$")
"""`Vraag 2 … ? en Vraag 3`: the word `en` heads nothing away."""

ANSWER = re.compile(
    r"(?<![\w«“\"'‘(-])(?:(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?![ \xa0]Algemene[ \xa0]Rek)"
    r"(?=[ \xa0]{0,2}(?::|[.(]?\d|op[ \xa0](?:de[ \xa0])?vra|vra(?:ag|gen)[ \xa0]\d"
    r"|[–—-][ \xa0][A-Z«“‘€\d])"
    r"|[ \xa0](?:van|door)[ \xa0][\w \xa0,]{3,80}?[ \xa0]op[ \xa0](?:de[ \xa0])?vra\w{2,3}[ \xa0]\d"
    r"|\.?[ \xa0]{1,2}[A-Z«“‘€]|\.[ \xa0]\d"
    r"|[ \xa0]*(?:\n|$|[*_]{2}[A-Z]|(?:[Pp]agina|[Bb]lad|[Bb]lz\.?)[ \xa0]\d|[–—-][ \xa0]?\d"
    rf"|{PAGE.pattern}))"
    r"|Reactie(?=:[ \xa0]))"
)
NUMBERED = re.compile(
    r"(?<!\S)\(?(?P<number>\d{1,4})"
    r"(?:(?:,[ \xa0]\d{1,3}){0,12},?[ \xa0]en[ \xa0](?P<last>\d{1,3}))?[.)]{0,2}[ \xa0\n]{1,3}"
    rf"(?:(?:{PAGE.pattern}|{MARK_ALONE})[ \xa0]+)?(?=\*{{0,3}}[A-Z‘“\"(])"
)
CLOSING = re.compile(r"(?<=[\w.!?»”)%][ \xa0\n])(?:Hoogachtend|Met vriendelijke groet),")
"""With what a letter closes behind its last answer."""

LABEL_BEHIND = re.compile(r"(?:Vraag|VRAAG)[ \xa0]?:[ \xa0]")
"""`12. Vraag: …`: only a question is so numbered."""

FAR = 400
"""Characters within which a question that opens otherwise has its question mark."""


def ascending(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest run, gaps allowed, in which the values never go down."""
    ends: list[int] = []
    indices: list[int] = []
    before: list[int | None] = []
    for index, value in enumerate(values):
        at = bisect_left(ends, value + 1)
        before.append(indices[at - 1] if at else None)
        if at == len(ends):
            ends.append(value)
            indices.append(index)
        else:
            ends[at], indices[at] = value, index
    run: list[int] = []
    last = indices[-1] if indices else None
    while last is not None:
        run.append(last)
        last = before[last]
    return run[::-1]


def broken_lines(text: str, printed: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the lines of a text, broken around what a page prints within one, and what that is.

    Where the text is flat, long lines are broken before heads, marks and notes too. `printed` are
    the spans of what is known to be a page's; the running titles of a flat text are added.
    """
    every = list(lines(text))
    within, titles = _flat_breaks(text, every, printed)
    printed = sorted([*printed, *titles], key=lambda span: span.start)
    around = sorted(place for span in printed for place in (span.start, span.end))
    result: list[Span] = []
    for line in every:
        at = line.start
        first, last = bisect_left(around, line.start), bisect_left(around, line.end)
        inside = within[bisect_left(within, line.start) : bisect_left(within, line.end)]
        for stop in sorted({*inside, *around[first:last]}):
            if text[at:stop].strip():
                result.append(Span(at, stop))
                at = stop
        result.append(Span(at, line.end))
    return result, list(printed)


def _flat_breaks(
    text: str, every: Sequence[Span], printed: Sequence[Span]
) -> tuple[list[int], list[Span]]:
    """Return where the long lines of a flat text are broken, and what its pages printed.

    Both are empty where the text is not flat.
    """
    long = [line for line in every if line.end - line.start > LONG]
    there = sum(line.end - line.start for line in long)
    if not long and len(text) > SHORT_TEXT:
        long = [line for line in every if line.end - line.start > 0.9 * len(text)]
        there = len(text) if long else 0
    if there < SHARE * len(text) or not long:
        return [], []
    if there >= WHOLE * len(text):
        long = list(every)
    found, pages = _breaks(text, printed, [line.end for line in long])
    starts = [line.start for line in long]
    within = [
        place
        for place in found
        if (at := bisect_right(starts, place) - 1) >= 0 and starts[at] < place < long[at].end
    ]
    apart = sum(1 for line in every if HEAD.match(text, line.start, line.end))
    if len(within) < 2 or not _count_on(text, long) or apart >= max(2, len(within)):
        return [], []
    return within, pages


def _count_on(text: str, long: Sequence[Span]) -> bool:
    """Say whether most numbers behind the word Vraag rise, where there are such: they head."""
    values = [
        int(match["number"] or match["small"] or misread(match["slip"]))
        for line in long
        for match in HEAD.finditer(text, line.start, line.end)
        if _heads(text, match.start())
    ]
    steps = sum(1 for before, after in itertools.pairwise(values) if after == before + 1)
    if len(values) < 2 or 2 * steps >= len(values) - 1:
        return True
    return len({values[at] for at in ascending(values)}) >= 0.6 * len(values)


def _breaks(
    text: str, printed: Sequence[Span], line_ends: Sequence[int]
) -> tuple[list[int], list[Span]]:
    """Return where something begins or ends within the lines of a flat text.

    Also return what pages print there that is known only where lines were lost.
    """
    heads = [
        _with_stars(text, match.start())
        for match in HEAD.finditer(text)
        if _heads(text, match.start())
    ]
    if len(heads) < 2:
        numbered = _numbered(text)
        at_a_line = sum(1 for at in numbered if tail(text, at, 1) in ("", "\n"))
        heads += numbered if 2 * at_a_line < len(numbered) else []
    heads.sort()
    if not heads and not ANSWER.search(text):
        return [], []
    pages = [match.start() for match in PAGE.finditer(text)]
    alone = page_marks(text)
    marks = NoteMarks(text)
    found = counted_titles(text, heads[0] if heads else 0)
    if heads:
        found += title_of_front(text, heads[0], found)
    taken = [*((span.start, span.end) for span in printed), *alone, *found]
    named = sum(1 for start, end in alone if any(map(str.isdigit, text[start:end])))
    if not counted_pages(text) and named < 2:
        found += lone_pages(text, frozenset(heads), taken, marks)
    ends = {span.end for span in printed} | {end for _, end in [*alone, *found]}
    behind = {end for _, end in alone}
    marked = sorted([*pages, *(at for at, _ in alone if behind.isdisjoint((at, at - 1)))])
    returning = [*titles_before(text, marked), *titles_behind(text, marked)]
    within_marks = {at for start, end in alone for at in range(start, end)}
    counted = [span for span in number_spans(text, found) if span[0] not in within_marks]
    marks_of_pages = sorted({*(match.span() for match in PAGE.finditer(text)), *alone, *counted})
    known = [*returning, *without_numbers(text, found)]
    near = near_titles(text, marks_of_pages, known, missing_pages(text, counted))
    told = {start for start, _ in near} | {end for _, end in near}
    titles = {place for span in returning if told.isdisjoint(span) for place in span}
    found += near
    ends |= {end for _, end in found}
    answers = [
        _with_stars(text, match.start())
        for match in ANSWER.finditer(text)
        if match.start() == 0 or stands_before(ENDS, text, match.start())
    ]
    if not heads and not answers:
        return [], []
    starts = [start for start, _ in [*alone, *found]]
    feet = [*pages, *starts, *titles, *(span.start for span in printed), *line_ends, len(text)]
    places = {*pages, *heads, *answers, *titles, *starts, *ends}
    if heads:
        places.update(match.start() for match in CLOSING.finditer(text, heads[-1]))
    places.update(_headings(text, heads, [*taken, *found], pages))
    pages_end = sorted({each for each in feet if each > 0})
    spans = dict([*taken, *found, *((end, end) for end in line_ends)])
    spans |= {match.start(): match.end() for match in PAGE.finditer(text)}
    going_on = {start for start, at in _behind_runs(text, spans).items() if SMALL.match(text, at)}
    places.update(_notes(text, pages_end, marks, frozenset(heads), going_on))
    return (
        sorted(place for place in places if 0 < place < len(text)),
        [Span(*place) for place in found],
    )


def _behind_runs(text: str, spans: Mapping[int, int]) -> dict[int, int]:
    """Return for each start where the text goes on behind all that a page prints in one stretch."""
    behind: dict[int, int] = {}
    for start in sorted(spans, reverse=True):
        at = end = spans[start]
        while at < len(text) and text[at].isspace():
            at += 1
        behind[start] = behind.get(end, behind.get(at, at))
    return behind


def _with_stars(text: str, at: int) -> int:
    """Return where the stars begin that print a heading bold."""
    while at > 0 and text[at - 1] in "*_":
        at -= 1
    return at


def _headings(
    text: str,
    heads: Sequence[int],
    printed: Sequence[tuple[int, int]],
    pages: Sequence[int],
) -> Iterator[int]:
    """Yield where the heading of a part begins and ends: words without a full stop before a head.

    Where few answers end with a full stop, such words say nothing.
    """
    furniture = {end: start for start, end in printed}
    for at in pages:
        match = PAGE.match(text, at)
        if match:
            furniture[match.end()] = at
    ended = 0
    yields: list[int] = []
    for head in heads[1:]:
        at = _before_furniture(text, head, furniture)
        before = tail(text, at, LONGEST_HEADING)
        stops = list(SENTENCE_BEHIND.finditer(before))
        begin = at - len(before) + stops[-1].end() if stops else at
        behind = [end for end in furniture if begin < end <= at]
        begin = max([begin, *behind])
        words = text[begin:at].strip()
        if not words:
            ended += bool(stops) or bool(behind)
            continue
        if HEADING.fullmatch(words) and (stops or behind):
            ended += 1
            yields += [begin + (len(text[begin:at]) - len(text[begin:at].lstrip())), at]
    if 2 * ended >= len(heads) - 1:
        yield from yields


def _before_furniture(text: str, at: int, furniture: dict[int, int]) -> int:
    """Return where the author's text ends before an offset, what a page prints there left out."""
    while True:
        while at > 0 and (text[at - 1].isspace() or text[at - 1] in "*_"):
            at -= 1
        if at not in furniture:
            return at
        at = furniture[at]


def _behind_heading(text: str, at: int) -> bool:
    """Say whether nothing but the heading of a part stands between a sentence's end and `at`."""
    before = tail(text, at, LONGEST_HEADING)
    stops = list(SENTENCE_BEHIND.finditer(before))
    if PART.search(before):
        return True
    return bool(stops) and HEADING.fullmatch(before[stops[-1].end() :].strip()) is not None


SENTENCE_BEHIND = re.compile(
    r"[.?!][\"'”’»)\]*_]*(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])?\s+(?=[*_]*[A-ZÀ-Þ])"
    r"|[.?!][\"'”’»)\]*_]*(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])?\s*$"
)
HEADING = re.compile(
    r"[*_]{0,2}(?:[A-Z][\w /&-]{1,40}-fractie"
    r"|(?:Vragen[ \xa0](?:en[ \xa0]opmerkingen[ \xa0])?(?:van|over|aan|bij|inzake)"
    r"|Inbreng|Fractie|Hoofdstuk|Beleidsartikel|Artikel|Deel|Onderdeel|Thema|Begroting)\b"
    r"[^\n.?!:;|]{0,120}[^\n.?!:;,|”’]|[A-Z][^\n.?!:;|\d€%]{2,60}[^\n.?!:;,|\d)”’*_])[*_]{0,2}"
)
PART = re.compile(
    r"(?<!\w)Vragen[ \xa0](?:van|over|aan|bij|inzake)\b[^\n.?!:;|]{2,120}[^\n.?!:;,|\d]\s*$"
)
"""`Vragen over het Deltafonds (J)`, right before a number."""

LONGEST_HEADING = 200


def _notes(
    text: str,
    feet: Sequence[int],
    marks: NoteMarks,
    heads: frozenset[int],
    going_on: Collection[int],
) -> Iterator[int]:
    """Yield where notes begin that stand right before what a page prints, or the text's end.

    `going_on` are the pages' ends behind which a sentence goes on: its notes stand within it.

    Their numbers count on from those of the page before, and each has its mark in the text; one
    mark may be lost where the sentence before the note ends.
    """
    latest = above = 0
    for foot in feet:
        # Notes behind all else have their marks anywhere before.
        last = foot >= feet[-1]
        reach = len(text) if last else LONGEST_NOTES
        openings = list(OPENS_NOTE.finditer(text, max(above, foot - reach), foot))
        chosen: list[int] = []
        number = 0
        for opening in reversed(openings):
            value = int(opening["number"].translate(RAISED))
            if chosen and value != number - 1:
                continue
            at = opening.start("number")
            if stands_before(NUMBERS_A_THING, text, at):
                continue
            ended = stands_before(ENDS, text, at) is not None
            if at in heads or not (
                ended or foot in going_on or RAISED_NUMBER.match(text, opening.start())
            ):
                continue
            lost = 0 < latest < value <= latest + len(openings) and not last
            if marks.last(str(value), at - reach, at) < 0 and not lost:
                continue
            if not chosen and foot - at > LONGEST_NOTE:
                break
            chosen.append(opening.start())
            number = value
            if value in (1, latest + 1):
                break
        if chosen and (number == 1 or number > latest):
            yield from chosen
            latest = number + len(chosen) - 1
        above = foot


NUMBERS_A_THING = re.compile(
    r"(?:\b(?:nrs?|blz|pp?|art|vraag|vragen|antwoord|pagina|blad\w*|artikel|bijlage|tabel|figuur"
    r"|hoofdstuk|paragraaf|onderdeel|punt|fase|categorie)\.?|[(,–-])[ \xa0]*$",
    re.I,
)
SMALL = re.compile(r"\s*(?:\d[\d.,%]*\s+)?[a-zà-ÿ]")
"""How a sentence goes on behind a page's end: `2023 een plan vastgesteld`."""

RAISED_NUMBER = re.compile(r"\[\d|[⁰¹²³⁴-⁹]")
"""A note's number in a form that no number within a sentence has."""

LONGEST_NOTES = 6000
LONGEST_NOTE = 700
"""Characters before a page's end in which its notes, and the last of them, begin."""


def _heads(text: str, at: int) -> bool:
    pointed = stands_before(POINTING, text, at)
    if text[at] == "v":
        first = FIRST_OF_ALL.match(text, at) is not None and not pointed
        return first or stands_before(ENDS, text, at) is not None
    return not pointed or stands_before(JOINT, text, at) is not None


def _numbered(text: str) -> list[int]:
    """Return where `1. Hoe …`, `2. Wat …` begin that count upwards, once or from 1 again."""
    again = [
        match.start()
        for match in NUMBERED.finditer(text)
        if match["number"] == "1"
        and (_opens(text, match.end()) or "?" in text[match.end() : match.end() + FAR])
        and _behind_heading(text, match.start())
    ]
    parts = [_run(text, *bounds) for bounds in itertools.pairwise([0, *again, len(text)])]
    parts = parts if parts[0] else parts[1:]
    heads = _run(text, 0)
    anew = [head for part in parts for head in part]
    if len(parts) > 1 and all(len(part) > 1 for part in parts) and len(anew) > len(heads):
        return anew
    while heads:
        again = _run(text, heads[-1] + 1)
        if len(again) < 3 or not _behind_heading(text, again[0]):
            break
        heads += again
    return heads


def _run(text: str, start: int, end: int = sys.maxsize) -> list[int]:
    """Return one run of such numbers from an offset on; none where there are fewer than three."""
    best: dict[int, tuple[int, int, int]] = {}
    every = list(NUMBERED.finditer(text, start, end))
    following = _next_numbers(every, min(end, len(text)))
    for match, until in zip(every, following, strict=True):
        value, at = int(match["number"]), match.start()
        upto = int(match["last"] or value)
        label = LABEL_BEHIND.match(text, match.end())
        opens = label is not None or _opens(text, match.end())
        marked = "?" in text[at : min(at + FAR, until)]
        if not opens and not marked:
            continue
        ended = value == 1 or stands_before(ENDS, text, at) is not None
        ended = ended or _behind_heading(text, at)
        if not ended and (not opens or stands_before(NUMBERS_A_THING, text, at)):
            continue
        before = [
            (best[value - step][0] - step, value - step)
            for step in ((1, 2, 3) if opens and ended else (1,))
            if value - step in best
        ]
        if not before and (value > LATEST_FIRST or (value > 1 and not (opens and ended))):
            continue
        length, last = max(before, default=(0, 0))
        asks = opens and marked
        length += (3 if opens else 2) if ended else 1 + asks
        if upto >= value and (upto not in best or length > best[upto][0]):
            best[upto] = (length, at, last)
    value = max(best, key=lambda number: best[number][0], default=0)
    heads: list[int] = []
    while value in best:
        _, at, value = best[value]
        heads.append(at)
    two = len(heads) == 2 and all(_asks_soon(text, at) for at in heads)
    return heads[::-1] if two or len(heads) > 2 else []


def _opens(text: str, at: int) -> bool:
    """Say whether words open a question or a request."""
    return OPENER.match(text, at) is not None or REQUESTS.match(text, at) is not None


LATEST_FIRST = 2
"""The first question of a run may be missed, not more."""


def _next_numbers(every: Sequence[re.Match[str]], end: int) -> list[int]:
    """Return for each number where one begins that may be the next question's: no year."""
    following: list[int] = []
    behind: list[tuple[int, int]] = []
    for match in reversed(every):
        value = int(match["number"])
        later = [at for at, number in behind if value < number <= value + NEXT]
        following.append(later[-1] if later else end)
        behind = [*behind[-NUMBERS_KEPT:], (match.start(), value)]
    return following[::-1]


NEXT = 3
"""A number further on than this is not the next question's."""

NUMBERS_KEPT = 40
"""Numbers ahead among which the next question's is looked for."""


def _asks_soon(text: str, at: int) -> bool:
    """Say whether a number is followed by words that open a question, and by its question mark."""
    match = NUMBERED.match(text, at)
    opens = match is not None and OPENER.match(text, match.end()) is not None
    return opens and "?" in text[at : at + FAR]
