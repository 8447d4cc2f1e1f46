"""Running titles that return with small differences, as on pages that were scanned."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache

from kamerboek.document.questions.wording.lines import WORD_HEADS
from kamerboek.document.questions.wording.openers import OPENER

LEAST = 20
"""Characters of a title that is told although no two printings of it are the same."""

SHARE = 8
"""One character in this many may be read otherwise: `Karner`, `Zlcht`, a blank in a word."""

BAND = 12
"""Characters that one printing is longer than the other at most."""

TAIL = 16
"""Characters with which a page's title ends as that of the front does."""

OPENS = re.compile(
    r"(?:antwoord|beantwoord|algemene ?rekenkamer|vragen|reactie|lijst|verslag|ministerie"
    r"|tweede ?kamer)",
    re.IGNORECASE,
)
"""With what a title of answers to questions begins."""

ANSWERS = re.compile(r"[*_]*(?:Antwoord|ANTWOORD)[*_]*[ \xa0]+(?!Kamervragen\b)(?=[A-ZÀ-Þ«“‘€])")
"""`Antwoord Zoals gemeld …`: that heads an answer, and is no title."""

SURE = 40
"""Characters that stand in the front too and are a title, whatever it begins with."""

FINITE = frozenset(
    ("is", "zijn", "was", "waren", "wordt", "worden", "heeft", "hebben", "kan", "kunnen", "zal",
     "moet", "moeten", "verwijs", "verwijst", "verwijzen", "gaat", "geldt", "gelden", "komt",
     "staat", "blijkt", "leidt", "volgt", "bedraagt", "maakt", "wij", "ik", "niet")
)  # fmt: skip
"""Words that a sentence has and no title."""

ENDS_NONE = re.compile(
    r"\s(?:de|het|een|van|voor|over|en|in|op|aan|bij|dit|dat|wij|er)$", re.IGNORECASE
)
"""With none of these words a title ends."""

SURE_TAIL = 20
"""Characters with which a title ends behind a mark as that of the front does."""

FRONT = 6000
"""Characters in which a letter has named what the questions are about."""

REACH = 240
"""Characters beside a page's mark in which its title stands."""

FIRST_PAGES = 24
"""Pages on which what may be the title is looked for."""

MOST_TITLES = 6
"""Titles that are tried."""

COST = 6
"""What one difference weighs against as many characters more that two pages share."""

SENTENCE = re.compile(r"(?<!d\.d)(?<!\bjl)(?<!\bnr)[.?!;][\"'”’»)]*(?:\d{1,2})?\s")
HEADS = re.compile(r"(?<!\S)[*_]*(?:Vraag|VRAAG|Antwoord|ANTWOORD)[*_:.]*(?!\S)")


def near_titles(
    text: str,
    marks: Sequence[tuple[int, int]],
    known: Sequence[tuple[int, int]],
    doubtful: Sequence[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """Return where a title stands before or behind the marks of pages, nearly as on other pages.

    `marks` are the spans of the pages' marks in order; `known` those of titles that return as they
    are. `doubtful` are the spans of numbers that are a page's only where its title stands beside
    them: then they are part of what is returned.
    """
    result: list[tuple[int, int]] = []
    if not marks:
        return result
    for side in (_before, _behind):
        windows = [side(text, mark) for mark in marks]
        beside = [span for span in known if _is_beside(text, span, marks) == side]
        title = _title(text, beside, windows)
        if not title:
            result += _only_titles(text, windows, marks)
            continue
        for window in windows:
            place = window.find(title)
            if place and not window.may_end(text, place[:2]):
                continue
            if place and FINITE.isdisjoint(text[place[0] : place[1]].split()):
                result.append(place[:2])
        for mark in doubtful:
            place = side(text, mark).find(title)
            if place:
                result.append((min(place[0], mark[0]), max(place[1], mark[1])))
    return result


def _only_titles(
    text: str, windows: Sequence[_Window], marks: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return what stands alone before a mark and ends as a title at the front of the text.

    `Antwoorden op vragen over de dijken` at a page's head, `het rapport over de dijken` before.
    Behind a mark, what stands at the front too.
    """
    result: list[tuple[int, int]] = []
    whole_front = squeezed(text[: _before_questions(text)])
    for window, mark in zip(windows[:FIRST_PAGES], marks, strict=False):
        if not window.places:
            continue
        begin = min(window.places)
        front = squeezed(text[: min(begin, FRONT)])
        opens = OPENS.match(text, begin) is not None and not text[begin].islower()
        opens = opens and not (WORD_HEADS.match(text, begin) or ANSWERS.match(text, begin))
        if window.backwards:
            whole = window.characters[::-1]
            sure = window.alone and text[begin].isupper() and len(whole) >= SURE
            if sure and whole in whole_front:
                result.append((begin, window.places[0] + 1))
                continue
            parts = (window.characters[at : at + TAIL][::-1] for at in (0, TAIL))
            known = any(len(part) == TAIL and part in front for part in parts)
            closed = not GOES_ON.match(text, mark[1])
            closed = closed and text[window.places[0]] not in ".?!"
            closed = closed and WITHIN.match(text, begin) is not None
            if window.alone and opens and (known or closed):
                result.append((begin, window.places[0] + 1))
            elif known and (title := _last_title(text, begin, mark[0])) >= 0:
                result.append((title, window.places[0] + 1))
            continue
        last = window.places[-1] + 1
        if not text[last:].strip() and len(window.places) > LEAST:
            if opens and text[last - 1] not in ".?!":
                result.append((begin, last))
            continue
        fits = [
            end
            for end in window.edges
            if end >= LEAST
            and (
                window.characters[:end] in front
                or (opens and window.characters[end - SURE_TAIL : end] in front)
            )
        ]
        fits = [
            end
            for end in fits
            if not ENDS_NONE.search(text[begin : window.places[end - 1] + 1][-12:])
        ]
        sure = max(fits, default=0) >= SURE and text[begin].isupper()
        if fits and (opens or (sure and window.characters[: max(fits)] in whole_front)):
            result.append((begin, window.places[max(fits) - 1] + 1))
    return result


def _before_questions(text: str) -> int:
    """Return how much of a text stands before what is first asked in it."""
    asked = text.find("?", 0, FRONT)
    return asked if asked >= 0 else FRONT


def _last_title(text: str, begin: int, end: int) -> int:
    """Return where a title begins within a sentence, which it interrupts; -1 without one."""
    return max((match.start() for match in WITHIN.finditer(text, begin, end)), default=-1)


WITHIN = re.compile(r"(?<=\s)(?:Antwoorden|Beantwoording|Lijst[ \xa0]van[ \xa0]vragen)\b")
GOES_ON = re.compile(r"\s*[a-zà-ÿ(\d]")
"""How a sentence goes on behind a page's mark."""


def _front(text: str, windows: Sequence[_Window]) -> int:
    """Return how much of a text stands before the marks of its pages and its first heading."""
    ends = [min(window.places) for window in windows[:1] if window.places]
    head = HEADS.search(text, 0, FRONT)
    return min([FRONT, *ends, *([head.start()] if head else [])])


class _Window:
    """The characters beside a mark, from the mark on, blanks aside, with the place of each."""

    def __init__(
        self, text: str, places: Sequence[int], *, backwards: bool, alone: bool = False
    ) -> None:
        """`alone` says that a sentence ends right before the farthest of the places."""
        self.alone = alone
        self.places = [at for at in places if not text[at].isspace()]
        self.characters = "".join(text[at] for at in self.places).lower()
        self.backwards = backwards
        self.edges = {
            index + 1
            for index, at in enumerate(self.places)
            if (
                text[at].isupper() and (at == 0 or text[at - 1].isspace())
                if backwards
                else at + 1 == len(text) or text[at + 1].isspace()
            )
        }
        """After how many characters a title may end, going away from the mark."""

    def may_end(self, text: str, span: tuple[int, int]) -> bool:
        """Say whether a title before its mark ends as none does: there its last line ends too."""
        return not self.backwards or not ENDS_NONE.search(text, *span)

    def find(self, title: str) -> tuple[int, int, int] | None:
        """Return where the title stands, and how much it differs; None where nothing near does."""
        wanted = title[::-1] if self.backwards else title
        row = _last_distances(wanted, self.characters)
        ends = [(row[end], abs(end - len(wanted)), end) for end in self.edges if end in row]
        if not ends or min(ends)[0] > len(wanted) // SHARE:
            return None
        distance, _, end = min(ends)
        first, last = self.places[0], self.places[end - 1]
        return (last, first + 1, distance) if self.backwards else (first, last + 1, distance)


def _before(text: str, mark: tuple[int, int]) -> _Window:
    begin = max(0, mark[0] - REACH)
    stops = list(SENTENCE.finditer(text, begin, mark[0]))
    begin = stops[-1].end() if stops else begin
    places = range(mark[0] - 1, begin - 1, -1)
    return _Window(text, places, backwards=True, alone=bool(stops) and len(places) > LEAST)


def _behind(text: str, mark: tuple[int, int]) -> _Window:
    stop = SENTENCE.search(text, mark[1], mark[1] + REACH)
    end = min(stop.start() if stop else len(text), mark[1] + REACH)
    words = re.compile(r"\S+").finditer(text, mark[1], end)
    head = next((word.start() for word in words if HEADS.match(text, word.start())), end)
    return _Window(text, range(mark[1], head), backwards=False)


def _is_beside(
    text: str, span: tuple[int, int], marks: Sequence[tuple[int, int]]
) -> Callable[[str, tuple[int, int]], _Window]:
    """Return on which side of a mark a known title stands."""
    at = bisect_right(marks, (span[0], span[1])) - 1
    behind = at >= 0 and not text[marks[at][1] : span[0]].strip()
    return _behind if behind else _before


def _title(text: str, known: Sequence[tuple[int, int]], windows: Sequence[_Window]) -> str:
    """Return the title that nearly returns beside most marks; empty where none does twice.

    A part of a title returns beside as many and is shorter; what is more than a title differs.
    """
    titles = Counter(
        squeezed(text[start:end])
        for start, end in known
        if text[start].isupper() and not OPENER.match(text, start)
    )
    shared = _shared_title(windows)
    front = squeezed(text[: _front(text, windows)])
    # Behind a mark the author's text follows at once: what pages share may run on into it.
    behind = not windows[0].backwards
    if shared and (shared[-TAIL:] in front if behind else OPENS.match(shared) or shared in front):
        titles[shared] += 1
    tried = windows[:FIRST_PAGES]
    best = (0, "")
    for title, _ in titles.most_common(MOST_TITLES):
        places = [place for window in tried if (place := window.find(title))]
        weight = sum(len(title) - COST * place[2] for place in places)
        if len(places) > 1 and weight > best[0]:
            best = weight, title
    return best[1]


def _shared_title(windows: Sequence[_Window]) -> str:
    """Return what two pages next to each other nearly share; empty where they share too little."""
    best = (0, "")
    for one, other in itertools.pairwise(windows[:FIRST_PAGES]):
        rows = _distances(one.characters, other.characters)
        for count in sorted(one.edges):
            row = rows[count]
            distance = min((row[end] for end in other.edges if end in row), default=count)
            gained = count - COST * distance
            if count >= LEAST and distance <= count // SHARE and gained > best[0]:
                best = gained, one.characters[:count]
    return best[1][::-1] if windows[0].backwards else best[1]


def squeezed(words: str) -> str:
    """Return words without blanks and capitals."""
    return "".join(words.split()).lower()


@lru_cache(maxsize=64)
def _last_distances(one: str, other: str) -> dict[int, int]:
    """Return the last row of `_distances`; beside many marks the very same stands."""
    return _distances(one, other)[-1]


def _distances(one: str, other: str) -> list[dict[int, int]]:
    """Return the edit distance between each beginning of `one` and those of `other` of near length.

    A row for each length of `one`, in it the distance by the length of `other` (Levenshtein 1966,
    within a band).
    """
    rows = [{j: j for j in range(min(BAND, len(other)) + 1)}]
    for i, character in enumerate(one, start=1):
        above, row = rows[-1], dict[int, int]()
        for j in range(max(0, i - BAND), min(len(other), i + BAND) + 1):
            options = [row.get(j - 1, i + j) + 1, above.get(j, i + j) + 1]
            if j:
                options.append(above[j - 1] + (character != other[j - 1]))
            row[j] = min(options)
        rows.append(row)
    return rows
