"""Text whose lines were lost: whole pages on one line, broken again before what heads a question.

Nothing of the text changes: lines are spans of it, and some of them begin in the middle of what
was one line.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.note_marks import OPENS_NOTE, RAISED, NoteMarks
from kamerboek.document.questions.printing import LABEL, MARK_ALONE, VALUE
from kamerboek.document.questions.sequence import OPENER
from kamerboek.document.text import Span, lines

LONG = 200
"""A line of more characters than this may be a page that lost its lines."""

SHARE = 0.5
"""A text is flat where at least this much of it stands on long lines."""

SHORT_TEXT = 200
"""A text with one line of at least this many characters may be flat too."""

HEAD = re.compile(
    r"(?<![\w«“\"'‘(-])(?:V[Rr][Aa][Aa][Gg](?:[Ee][Nn])?)[ \xa0]{0,3}(?:nr\.?[ \xa0]?)?"
    r"[.:(]{0,2}[ \xa0]?(?P<number>\d{1,6})(?!\d|[.,]\d)"
)
"""`Vraag 12`, `Vraag4`, `Vraag .1` within a line."""

POINTING = re.compile(
    r"\b(?:op|bij|van|zie|in|onder|tot|en|of|de|het|uw|deze|voor|aan|per|over|uit|naar|met|eerste"
    r"|antwoord(?:en)?)[ \xa0]{1,3}$",
    re.IGNORECASE,
)
"""What stands before a `Vraag 3` that is only pointed to."""

JOINT = re.compile(r"\d[ \xa0]+(?:en|,)[ \xa0]+$|[?.][ \xa0]+en[ \xa0]+$")
"""`Vraag 2 … ? en Vraag 3`: the word `en` heads nothing away."""

ANSWER = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)"
    r"(?=[ \xa0]{0,2}(?::|[.(]?\d|op[ \xa0](?:de[ \xa0])?vra|vra(?:ag|gen)[ \xa0]\d)"
    r"|\.?[ \xa0]{1,2}[A-Z«“‘€])"
)
PAGE = re.compile(r"(?<!\S)\d{1,3}[ ]?/[ ]?\d{1,3}(?!\S)")
PAGE_NAMED = re.compile(
    r"(?<!\S)(?:Pagina|pagina|Blad|Blz\.|blz\.)[ \xa0]\d{1,3}[ \xa0](?:van|/)[ \xa0]\d{1,3}(?!\S)"
)
ALONE = re.compile(rf"(?<!\S){MARK_ALONE}(?!\S|[ \xa0](?:van|/)[ \xa0]\d)")
LETTERHEAD = re.compile(rf"(?:[ \xa0]*{LABEL}[ \xa0](?:{VALUE})(?!\S)){{1,4}}")
RULE = re.compile(r"(?<!\S)[-_=*]{5,}(?!\S)")
NUMBERED = re.compile(
    r"(?<!\S)\(?(?P<number>\d{1,4})"
    r"(?:(?:,[ \xa0]\d{1,3}){0,12},?[ \xa0]en[ \xa0](?P<last>\d{1,3}))?[.)]{0,2}[ \xa0]{1,3}"
    r"(?=[A-Z‘“\"(])"
)
LABEL_BEHIND = re.compile(r"(?:Vraag|VRAAG)[ \xa0]?:[ \xa0]")
"""`12. Vraag: …`: only a question is so numbered."""

ENDS = re.compile(r"[.?!:)»”’\"\d|*_\]⁰¹²³⁴-⁹;-][ \xa0\n]*$")

FAR = 400
"""Characters within which a question that opens otherwise has its question mark."""

LEAST_TITLE = 12
"""Characters of what is repeated before page marks to be a running title."""

LONGEST_TITLE = 200


def ascending(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest run, gaps allowed, in which the values never go down."""
    ends: list[int] = []
    indices: list[int] = []
    before = [-1] * len(values)
    for index, value in enumerate(values):
        at = bisect_left(ends, value + 1)
        before[index] = indices[at - 1] if at else -1
        if at == len(ends):
            ends.append(value)
            indices.append(index)
        else:
            ends[at], indices[at] = value, index
    run: list[int] = []
    at = indices[-1] if indices else -1
    while at >= 0:
        run.append(at)
        at = before[at]
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
    """Return where the long lines of a flat text are broken, and its running titles.

    Both are empty where the text is not flat.
    """
    long = [line for line in every if line.end - line.start > LONG]
    there = sum(line.end - line.start for line in long)
    if not long and len(text) > SHORT_TEXT:
        long = [line for line in every if line.end - line.start > 0.9 * len(text)]
        there = len(text) if long else 0
    if there < SHARE * len(text) or not long:
        return [], []
    counted = _counted_titles(text)
    found = _breaks(text, printed, counted, [line.end for line in long])
    starts = [line.start for line in long]
    within = [
        place
        for place in found
        if (at := bisect_right(starts, place) - 1) >= 0 and starts[at] < place < long[at].end
    ]
    apart = sum(1 for line in every if HEAD.match(text, line.start, line.end))
    if len(within) < 2 or not _count_on(text, long) or apart >= max(2, len(within)):
        return [], []
    return within, [Span(*place) for place in counted]


def _count_on(text: str, long: Sequence[Span]) -> bool:
    """Say whether most numbers behind the word Vraag rise, where there are such: they head."""
    values = [
        int(match["number"])
        for line in long
        for match in HEAD.finditer(text, line.start, line.end)
        if _heads(text, match.start())
    ]
    return len(values) < 2 or len({values[at] for at in ascending(values)}) >= 0.6 * len(values)


def _breaks(
    text: str,
    printed: Sequence[Span],
    counted: Sequence[tuple[int, int]],
    line_ends: Sequence[int],
) -> list[int]:
    """Return where something begins or ends within the lines of a flat text."""
    pages = [match.start() for match in PAGE.finditer(text)]
    alone = [match.span() for match in PAGE_NAMED.finditer(text)]
    for _, end in tuple(alone):
        letterhead = LETTERHEAD.match(text, end)
        if letterhead:
            alone.append((end, letterhead.end()))
    forms: dict[str, list[tuple[int, int, int]]] = {}
    for match in ALONE.finditer(text):
        number = NUMBER.findall(match[0])[0]
        form = match[0].replace(number, "")
        forms.setdefault(form, []).append((match.start(), match.end(), int(number)))
    alone += [place for those in forms.values() for place in _counting(those)]
    alone += [match.span() for match in RULE.finditer(text)]
    heads = [match.start() for match in HEAD.finditer(text) if _heads(text, match.start())]
    if len(heads) < 2:
        numbered = _numbered(text)
        at_a_line = sum(1 for at in numbered if text[max(0, at - 1) : at] in ("", "\n"))
        heads += numbered if 2 * at_a_line < len(numbered) else []
    ends = {span.end for span in printed} | {end for _, end in [*alone, *counted]}
    answers = [
        match.start()
        for match in ANSWER.finditer(text)
        if match.start() == 0
        or ENDS.search(text, match.start() - 3, match.start())
        or not ends.isdisjoint((match.start(), match.start() - 1))
    ]
    if not heads and not answers:
        return []
    starts = [start for start, _ in [*alone, *counted]]
    marked = sorted([*pages, *(start for start, _ in alone)])
    titles = set(_titles(text, marked)) | set(_titles_behind(text, marked))
    feet = [*pages, *starts, *titles, *(span.start for span in printed), *line_ends, len(text)]
    places = {*pages, *heads, *answers, *titles, *starts, *ends}
    pages_end = sorted({each for each in feet if each > 0})
    places.update(_notes(text, pages_end, NoteMarks(text), frozenset(heads)))
    return sorted(place for place in places if 0 < place < len(text))


NUMBER = re.compile(r"\d+")


def _counting(found: Sequence[tuple[int, int, int]], furthest: int = 3) -> list[tuple[int, int]]:
    """Return the places of marks of which the numbers count on, by `furthest` at most."""
    numbers = [number for _, _, number in found]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if not steps or any(not 0 < step <= furthest for step in steps):
        return []
    return [(start, end) for start, end, _ in found]


COUNTED_BEHIND = re.compile(r"(?<=[ \xa0])(?P<number>\d{1,3})(?=[ \xa0]|$)")
TITLE_WORDS = 4
"""As many words before a number, or behind it, the same time after time make a running title."""

MOST_NUMBERS = 100_000


def _counted_titles(text: str) -> list[tuple[int, int]]:
    """Return where the same words stand with numbers that count on: a title with its page.

    A title begins at its first word that returns and ends with the number, or the other way.
    """
    behind: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    before: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    for seen, match in enumerate(COUNTED_BEHIND.finditer(text)):
        if seen > MOST_NUMBERS:
            break
        number = int(match["number"])
        words = text[max(0, match.start() - 120) : match.start()].split()[-TITLE_WORDS:]
        if len(words) == TITLE_WORDS and _is_title(words):
            behind.setdefault(tuple(words), []).append((match.start(), match.end(), number))
        words = text[match.end() : match.end() + 120].split()[:TITLE_WORDS]
        begins = ENDS.search(text, max(0, match.start() - 3), match.start())
        begins = None if OPENER.match(" ".join(words)) else begins
        if len(words) == TITLE_WORDS and begins and words[0][0].isupper() and _is_title(words):
            before.setdefault(tuple(words), []).append((match.start(), match.end(), number))
    result: list[tuple[int, int]] = []
    for those in behind.values():
        if len(those) > 2 and _counting(those, furthest=1):
            earlier = [
                _behind_sentence(text[max(0, at - LONGEST_TITLE) : at].split())
                for at, _, _ in those
            ]
            words_back = min(_shared(*pair) for pair in itertools.pairwise(earlier))
            result += [(_words_back(text, at, words_back), end) for at, end, _ in those]
    for those in before.values():
        if len(those) > 2 and _counting(those, furthest=1):
            later = [text[end : end + LONGEST_TITLE].split() for _, end, _ in those]
            words_on = min(
                _shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(later)
            )
            result += [(at, _words_on(text, end, words_on)) for at, end, _ in those]
    return result


def _is_title(words: Sequence[str]) -> bool:
    """Say whether words may be of a running title: no heading of a question, and not all short."""
    if HEADING_WORD.match(words[-1]) or any(word[-1] in ".?!:;," for word in words):
        return False
    if any(HEADING_WORD.match(word) and word != "van" for word in words):
        return False
    return sum(len(word) for word in words) >= LEAST_TITLE


HEADING_WORD = re.compile(
    r"(?:Vra(?:ag|gen)|VRAAG|Antwoord|ANTWOORD|vraag|nrs?\.|artikel|[Pp]agina|Blad\w{0,6}|[Bb]lz\.|van)$"
)


def _notes(
    text: str, feet: Sequence[int], marks: NoteMarks, heads: frozenset[int]
) -> Iterator[int]:
    """Yield where notes begin that stand right before what a page prints, or the text's end.

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
            if NUMBERS_A_THING.search(text, max(0, at - 12), at):
                continue
            ended = ENDS.search(text, max(0, at - 3), at) is not None
            if at in heads or not ended:
                continue
            lost = 0 < latest < value <= latest + len(openings) and not last
            if marks.last(str(value), max(0, at - reach), at) < 0 and not lost:
                continue
            if not chosen and foot - at > LONGEST_NOTE:
                break
            chosen.append(at)
            number = value
            if value in (1, latest + 1):
                break
        if chosen and (number == 1 or number > latest):
            yield from chosen
            latest = number + len(chosen) - 1
        above = foot


NUMBERS_A_THING = re.compile(
    r"(?:\b(?:nrs?|blz|pp?|art|vraag|vragen|antwoord|pagina|blad\w*)\.?|[(,–-])[ \xa0]*$", re.I
)
LONGEST_NOTES = 6000
LONGEST_NOTE = 700
"""Characters before a page's end in which its notes, and the last of them, begin."""


def _heads(text: str, at: int) -> bool:
    before = text[max(0, at - 24) : at]
    return not POINTING.search(before) or bool(JOINT.search(before))


def _numbered(text: str) -> list[int]:
    """Return where `1. Hoe …`, `2. Wat …` begin that count upwards; none where fewer than three."""
    best: dict[int, tuple[int, int, int]] = {}
    every = list(NUMBERED.finditer(text))
    following = [*(match.start() for match in every[1:]), len(text)]
    for match, until in zip(every, following, strict=False):
        value, at = int(match["number"]), match.start()
        upto = int(match["last"] or value)
        label = LABEL_BEHIND.match(text, match.end())
        opens = label is not None or OPENER.match(text, match.end()) is not None
        if not opens and text.find("?", at, min(at + FAR, until)) < 0:
            continue
        ended = value == 1 or ENDS.search(text, max(0, at - 3), at) is not None
        if not ended and not opens:
            continue
        before = [
            (best[value - step][0] - step, value - step)
            for step in ((1, 2, 3) if opens and ended else (1,))
            if value - step in best
        ]
        if not before and value > 1:
            continue
        length, last = max(before, default=(0, 0))
        length += (3 if opens else 2) if ended else 1
        if upto >= value and (upto not in best or length > best[upto][0]):
            best[upto] = (length, at, last)
    value = max(best, key=lambda number: best[number][0], default=0)
    heads: list[int] = []
    while value in best:
        _, at, value = best[value]
        heads.append(at)
    return heads[::-1] if len(heads) > 2 else []


def _titles(text: str, pages: Sequence[int]) -> Iterator[int]:
    """Yield where a title begins that is repeated before most page marks of a text."""
    before = [_behind_sentence(text[max(0, at - LONGEST_TITLE) : at].split()) for at in pages]
    shared = [_shared(*pair) for pair in itertools.pairwise(before)]
    for index, at in enumerate(pages):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        if not around:
            continue
        start = _words_back(text, at, max(around))
        if at - start >= LEAST_TITLE:
            yield start


def _titles_behind(text: str, pages: Sequence[int]) -> Iterator[int]:
    """Yield where a title begins and ends that is repeated behind most page marks of a text."""
    begins = [match.end() if (match := BEHIND_MARK.match(text, at)) else at for at in pages]
    behind = [text[at : at + LONGEST_TITLE].split() for at in begins]
    for words in behind:
        heading = next((i for i, word in enumerate(words) if HEADING_WORD.match(word)), len(words))
        del words[heading:]
    shared = [_shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(behind)]
    for index, at in enumerate(begins):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        count = max(around, default=0)
        end = _words_on(text, at, count)
        sentence = any(word[-1] in ".?!" for word in behind[index][:count])
        if end - at >= LEAST_TITLE and not sentence:
            yield at
            yield end


BEHIND_MARK = re.compile(rf"(?:{PAGE.pattern}|{PAGE_NAMED.pattern}|{MARK_ALONE})[ \xa0]*")


def _behind_sentence(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the last that ends a sentence: a title has none."""
    ends = [index for index, word in enumerate(words) if word[-1] in ".?!"]
    return words[ends[-1] + 1 :] if ends else words


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words the two have in common at their ends."""
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return count


def _words_back(text: str, at: int, words: int) -> int:
    for _ in range(words):
        while at > 0 and text[at - 1].isspace():
            at -= 1
        while at > 0 and not text[at - 1].isspace():
            at -= 1
    return at


def _words_on(text: str, at: int, words: int) -> int:
    for _ in range(words):
        while at < len(text) and text[at].isspace():
            at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
    return at
