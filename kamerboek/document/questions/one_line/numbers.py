"""Numbers of pages in a text that lost its lines, where nothing but a number stands there."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.one_line.pages import (
    CLOSED_BEHIND,
    COUNTED_BEHIND,
    LEAST_PAGE,
    MOST_PAGE,
    SENTENCE_BEFORE,
    within,
)
from kamerboek.document.questions.wording.note_marks import (
    OPENS_NOTE,
    RAISED,
    NoteMarks,
    stands_before,
)
from kamerboek.document.questions.wording.searching import FIGURE, found_from
from kamerboek.document.text import tail
from kamerboek.months import MONTH

SHORT_PAGE = 40
"""Characters that the last page holds at least."""

NOT_COUNTED = frozenset(
    ("de", "het", "een", "op", "te", "is", "zijn", "wordt", "worden", "werd", "werden", "heeft",
     "hebben", "kan", "kunnen", "daarnaast", "naar", "voor", "door", "bij", "als", "dat", "die",
     "deze", "dit", "ook", "niet", "nog", "om", "waarbij", "waarin", "zal", "zullen", "moet",
     "daarmee", "hiervan", "daarvan", "hierover")
)  # fmt: skip
"""Behind a number one of these is not what it counts: `de leden 3 hebben gevraagd`."""

NO_NUMBER_BEHIND = frozenset(("het", "een", "geen", "zo", "zeer", "te", "wordt", "worden"))
"""Behind one of these no number stands within a sentence."""

LABEL_BEFORE = re.compile(
    r"(?:[Vv]ra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD)[ \xa0]\(?\d{1,3}\)?[:.]?[ \xa0]$"
)
HEAD_OF_LINE = re.compile(r"\n[*_ \t]*(?:Vraag|VRAAG|Antwoord|ANTWOORD)[ \xa0]$")
NUMBER_NAMED = re.compile(r"\b(?:[Nn]rs?\.|(?:[Vv]raag)?[Nn]ummer:?|[Aa]rt\.|[Vv]ersie:?)[ \xa0]$")
SOURCE_BEHIND = re.compile(
    rf"[ \xa0](?:(?:de|het)[ \xa0])?[A-Z][^,.?!:;]{{1,40}},[ \xa0]\d{{1,2}}[ \xa0]{MONTH}\b"
    r"|[ \xa0](?:https?://|www\.)"
    r"|[ \xa0](?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen|Zie[ \xa0]ook)\b"
)
"""How a note goes on behind its number: `de Volkskrant, 3 mei 2023`."""

POINTED_TO = re.compile(
    r"\b(?:vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|pagina|bijlagen?|tabel|figuur|hoofdstuk"
    r"|paragraaf|lid|onderdeel|aanbeveling(?:en)?|punt|deel|fase|stap)[ \xa0\n\f]{1,3}$"
)
"""What a number is of that a sentence points to: `het antwoord op vraag 3 is`."""
HEAD_BEHIND = re.compile(
    r"\s+(?:[*_]*(?:Vraag|VRAAG|Antwoord|ANTWOORD|Reactie:)"
    r"|[⁰¹²³⁴-⁹]{1,3}[ \xa0]|\[\d{1,3}\][ \xa0])"
)


@dataclass(frozen=True)
class _Number:
    start: int
    end: int
    value: int
    weight: int


def lone_pages(
    text: str, heads: Collection[int], taken: Sequence[tuple[int, int]], marks: NoteMarks
) -> list[tuple[int, int]]:
    """Return where numbers stand between sentences that count on, a page apart: those of pages.

    `heads` are where questions begin, `taken` what is a page's already. Within a sentence a number
    is one only where it cannot be of that sentence.
    """
    begins = sorted(taken)
    starts = [start for start, _ in begins]
    lines = text.count("\n") + text.count("\f") > 1
    found: dict[int, list[_Number]] = {}
    every: list[_Number] = []
    most = 2 + len(text) // LEAST_PAGE
    bodies = _bodies(text)
    for match in found_from(FIGURE, COUNTED_BEHIND, text):
        start, end = match.span()
        value = int(match["number"])
        at = bisect_right(starts, start) - 1
        if not 0 < value <= most or start in heads or (at >= 0 and start < begins[at][1]):
            continue
        weight = _weight(text, start, end, lines=lines)
        if not weight:
            continue
        if start < bodies.get(value, 0) and text[start - 2 : start - 1] in MARKED:
            continue
        note = OPENS_NOTE.match(text, start) and not HEAD_BEHIND.match(text, end)
        if note and marks.last(str(value), start - MOST_PAGE, start - 1) >= 0:
            continue
        number = _Number(start, end, value, weight)
        found.setdefault(value, []).append(number)
        every.append(number)
    return [(each.start, each.end) for each in _pages_apart(text, found, every)]


MARKED = ("?", "!", ".", "»", "”", "’", ")")
"""What a mark of a note may stand behind, a blank between."""


def _bodies(text: str) -> dict[int, int]:
    """Return where notes begin that name a source, by their numbers, and those right behind them.

    A number that stands before one of these, behind a sentence, may be its mark.
    """
    found: dict[int, int] = {}
    for match in OPENS_NOTE.finditer(text):
        digits = match["number"].translate(RAISED)
        value, at = int(digits), match.start("number")
        behind = at - found.get(value - 1, -NOTE_APART) < NOTE_APART
        if behind or SOURCE_BEHIND.match(text, match.end("number")):
            found[value] = at
    return found


NOTE_APART = 400
"""Characters from one note to the next."""


def _weight(text: str, start: int, end: int, *, lines: bool) -> int:
    """Say how much a number looks like that of a page: 0 not at all, 3 where a line ends."""
    before, behind = tail(text, start, 48), text[end : end + 32]
    begins, ends = before[-1:] in ("\n", "\f", ""), behind[:1] in ("\n", "\f", "")
    if (
        NUMBER_NAMED.search(before)
        or POINTED_TO.search(before)
        or before.rstrip()[-1:] == "/"
        or behind.lstrip()[:1] == "/"
        or PROPORTION.match(behind)
    ):
        return 0
    if (begins and ends) or (ends and HEAD_OF_LINE.search(before)):
        return 0  # Alone on its line, or in a head that fills one: that is no line that was lost.
    if lines and (begins or ends):
        return 3
    label = LABEL_BEFORE.search(before) is not None
    if (label or SENTENCE_BEFORE.search(before)) and CLOSED_BEHIND.match(behind):
        return 3 if label or not behind.strip() or HEAD_BEHIND.match(behind) else 2
    following, earlier = behind.split(), before.split()
    if following and following[0].rstrip(",.;") in NOT_COUNTED:
        return 1
    return int(bool(earlier) and earlier[-1] in NO_NUMBER_BEHIND)


def _pages_apart(
    text: str, found: dict[int, list[_Number]], every: Sequence[_Number]
) -> list[_Number]:
    """Return the numbers that count on from 1, 2 or 3 over the whole text, a page apart."""
    best: dict[_Number, tuple[int, _Number | None]] = {}
    for number in every:
        score, before = (number.weight, None) if number.value <= 3 else (0, None)
        for step in (1, 2):
            those = found.get(number.value - step, [])
            least = SHORT_PAGE if not text[number.end : number.end + 8].strip() else LEAST_PAGE
            upto = bisect_right([each.start for each in those[-NEAREST:]], number.start - least)
            for each in those[-NEAREST:][:upto]:
                near = number.start - each.start <= step * MOST_PAGE
                gained = best.get(each, (0, None))[0] + number.weight - (step - 1) * 2
                if near and best.get(each, (0, None))[0] and gained > score:
                    score, before = gained, each
        if score:
            best[number] = (score, before)
    if not best:
        return []
    at: _Number | None = max(best, key=lambda each: best[each][0])
    chain: list[_Number] = []
    while at is not None:
        chain.append(at)
        at = best[at][1]
    chain.reverse()
    first, last = chain[0], chain[-1]
    strong = sum(1 for each in chain if each.weight > 1)
    whole = first.start <= (first.value + 1) * MOST_PAGE and len(text) - last.end <= MOST_PAGE
    alone = len(chain) == 1 and last.weight == 3 and last.value <= 3
    gaps = [after.start - before.start for before, after in itertools.pairwise(chain[:-1])]
    even = not gaps or max(gaps) <= 4 * min(gaps)
    if not whole or not even or 2 * strong < len(chain) or (len(chain) < 2 and not alone):
        return []
    ends = LAST_NUMBER.search(text, max(0, len(text) - REACH))
    return [] if ends and last.value > int(ends["number"]) else chain


LAST_NUMBER = re.compile(
    r"(?:[.?!:)»”]|\b(?:19|20)\d\d|(?:https?://|www\.)\S+"
    r"|\b[Mm](?:inister|INISTER)\b[^.?!\d]{0,60}[ \xa0](?:[A-Z]\.[ \xa0]?){0,4}[A-Z][\w’ -]{1,40})"
    r"\s(?P<number>\d{1,2})\s*$"
)
"""With what a text ends whose pages have no more than their number at their foot."""

NUMBERS_BEFORE = re.compile(
    r"(?:\b(?:nrs?\.|blz\.|pp?\.|art\.|artikel(?:en)?|vra(?:ag|gen)|antwoord(?:en)?|pagina|bijlagen?"
    r"|tabel|figuur|hoofdstuk|paragraaf|fase|categorie|lid|punt|onderdeel|deel|stap|groep|box|klasse"
    r"|niveau|scenario|variant|optie|nummer|aanbeveling(?:en)?|toets|cluster|en|of|tot|€)|[^\w,;)])\s$",
    re.IGNORECASE,
)
COUNTED_WORD = re.compile(
    rf"\s(?:{MONTH}"
    r"|miljoen|miljard|procent|euro|fte|uur|dag|dagen|jaar|maand|maanden|week|weken)\b"
    r"|\s(?:en|of|tot|t/m|op|tegen)\s(?:de\s)?\d"
)
PROPORTION = re.compile(r"[ \xa0](?:op|van)[ \xa0](?:de|elke)[ \xa0]\d")
"""`1 op de 5`."""
SMALL_BEHIND = re.compile(r"\s[a-zà-ÿ(]")
BEHIND_PAGE = re.compile(r"\s(?:[«“‘€\d]|[A-Z]{2,}|[A-Z][a-z])")
"""How a sentence goes on, or another begins, behind the number of a page within it."""

UNEVEN = 0.3
"""Of a page's length, by which its foot may be off."""


def pages_within(
    text: str, heads: Collection[int], taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where pages have left their numbers within sentences, where the text ends with one.

    Each number up to the last stands where its page ends, and is of no sentence: of two there the
    one that looks most like a page's is taken, and none where two look so as much.
    """
    last = LAST_NUMBER.search(text, max(0, len(text) - REACH))
    pages = int(last["number"]) if last else 0
    if last is None or pages < 2 or not pages * LEAST_PAGE < len(text) < pages * MOST_PAGE:
        return []
    spans = sorted(taken)
    begins, ends = [start for start, _ in spans], [end for _, end in spans]
    found: dict[int, list[_Number]] = {}
    for match in found_from(FIGURE, COUNTED_BEHIND, text, 0, last.start("number")):
        at, value = match.start(), int(match["number"])
        if not 0 < value < pages or at in heads or within(begins, ends, at):
            continue
        if weight := _weight_within(text, *match.span()):
            found.setdefault(value, []).append(_Number(*match.span(), value, weight))
    chains: list[list[_Number]] = []
    for before_last in found.get(pages - 1, []):
        length = before_last.start / (pages - 1)
        chain = [
            _most_alike(
                each
                for each in found.get(page, [])
                if abs(each.start - page * length) < UNEVEN * length
            )
            for page in range(1, pages)
        ]
        told = [each for each in chain if each is not None]
        strong = sum(1 for each in told if each.weight > 1)
        whole = len(text) - before_last.start <= (1 + UNEVEN) * length
        if whole and len(told) == pages - 1 and 2 * strong >= pages - 1 and told not in chains:
            chains.append(told)
    chains = [chain for chain in chains if _sum(chain) == max(map(_sum, chains))]
    if len(chains) != 1 or (pages == FEWEST and len(found[1]) > 1):
        return []
    return [*((each.start, each.end) for each in chains[0]), last.span("number")]


CONVERTED = re.compile(r"\bTranscript(?:ie|ion)?\s+1\s")
"""How a site that shows the text of a PDF begins its first page; each other has its number too."""


def converted_pages(
    text: str, first: int, heads: Collection[int], taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the numbers with which a site that shows the text of a PDF begins each page.

    A page's own mark stands before one, or it is of no sentence; the search ends where it is not
    clear which number begins the next page.
    """
    begin = CONVERTED.search(text, 0, first)
    if begin is None:
        return []
    edges = {place for start, end in taken for place in (start - 1, end)}
    spans = sorted(taken)
    begins, closes = [start for start, _ in spans], [end for _, end in spans]
    found: dict[int, list[_Number]] = {}
    sure: set[int] = set()
    for match in found_from(FIGURE, COUNTED_BEHIND, text, begin.end()):
        at, value = match.start(), int(match["number"])
        if value < 2 or at in heads or within(begins, closes, at):
            continue
        weight = _weight_within(text, *match.span())
        edge = not edges.isdisjoint((at - 1, match.end())) or text[at - 1] in "\n\f"
        weight += BEHIND_MARK if edge else 0
        weight += HEAD_BEHIND.match(text, match.end()) is not None
        sure.update([at] if edge else [])
        if weight > 1 and not LABEL_BEFORE.search(tail(text, at, 48)):
            found.setdefault(value, []).append(_Number(*match.span(), value, weight))
    chain: list[_Number] = []
    at = begin.end()
    for page in range(2, 2 + len(text) // LEAST_PAGE):
        those = [
            each
            for each in found.get(page, [])
            if at + (0 if each.start in sure else LEAST_PAGE) < each.start < at + MOST_PAGE
        ]
        number = _most_alike(those)
        known = _known_page(text, spans, page, at)
        if known >= 0 and (number is None or known < number.start):
            at = known
        elif number is None:
            break
        else:
            chain.append(number)
            at = number.end
    result = [(each.start, each.end) for each in chain]
    last = chain[-1].value if chain else 0
    own = BEFORE_SITE.search(text, at)
    return [*result, own.span("number")] if own and int(own["number"]) == last else result


def _known_page(text: str, spans: Sequence[tuple[int, int]], page: int, at: int) -> int:
    """Return where what a page prints ends that begins or ends with this number; else -1."""
    for start, end in itertools.islice(spans, bisect_left(spans, (at, at)), None):
        if start >= at + MOST_PAGE:
            break
        words = text[start:end].split()
        if len(words) > 1 and str(page) in (words[0], words[-1]):
            named = any(PAGE_NAMED.search(word) for word in words)
            if not named:
                return end
    return -1


PAGE_NAMED = re.compile(r"[Pp]agina|[Bb]lad|[Bb]lz|\d/\d")

BEFORE_SITE = re.compile(r"\s(?P<number>\d{1,3})(?=\s+Vergelijkbare[ ]documenten\b)")
"""The number that the last page has itself, and what such a site prints behind it."""


BEHIND_MARK = 3
"""What a number weighs more right behind the mark of a page, or where a line begins."""

REACH = 200
"""Characters with which a text ends in which its last page's number stands behind an address."""

FEWEST = 2
"""With so few pages the number of the first must be the only one there is."""


def _weight_within(text: str, start: int, end: int) -> int:
    """Say how much a number is like that of a page that ends within a sentence; 0 not at all.

    3 where a sentence, of a note, has ended and another goes on, `kazernes. 1 die`, or a line ends.
    """
    if COUNTED_WORD.match(text, end) or SOURCE_BEHIND.match(text, end):
        return 0
    if text[end : end + 1] in ("\n", "\f") and not text[max(0, start - 2) : start].count("\n"):
        return 3
    small = SMALL_BEHIND.match(text, end) is not None
    named = stands_before(NUMBERS_BEFORE, text, start)
    if named and (named[0][0].isalpha() or "€" in named[0]):
        return 0
    if stands_before(SENTENCE_BEFORE, text, start):
        return 3 if small else 1
    if named:
        return 0
    return 2 if small else int(BEHIND_PAGE.match(text, end) is not None)


def _most_alike(those: Iterable[_Number]) -> _Number | None:
    """Return the number most like a page's; None where there is none, or two are as much."""
    ordered = sorted(those, key=lambda each: -each.weight)
    alike = len(ordered) > 1 and ordered[0].weight == ordered[1].weight
    return None if alike or not ordered else ordered[0]


def _sum(chain: Sequence[_Number]) -> int:
    return sum(each.weight for each in chain)


NEAREST = 12
"""As many numbers of one value are looked at that stand before the next."""
