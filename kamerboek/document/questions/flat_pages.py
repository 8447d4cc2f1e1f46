"""What the pages of a text that lost its lines have left in it: marks, titles, numbers."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.near_titles import FINITE
from kamerboek.document.questions.note_marks import OPENS_NOTE, NoteMarks, stands_before
from kamerboek.document.questions.openers import OPENER
from kamerboek.document.questions.printing import (
    CLASSIFIED,
    LABEL,
    MARK_ALONE,
    MINISTRY,
    MONTH,
    VALUE,
    WORDS_OF_CLASSIFIED,
)
from kamerboek.document.questions.searching import FIGURE, found_from
from kamerboek.document.text import tail

PAGE = re.compile(r"(?<!\S)\d{1,3}[ ]{0,2}/[ ]{0,2}\d{1,3}(?!\S)")
POINTS = re.compile(r"\b(?:op|zie|van|en|de|in|uit|naar|\()[ \xa0]?$|[,(][ \xa0]?$", re.IGNORECASE)
"""What stands before a page that is pointed to."""

PAGE_NAMED = re.compile(
    r"(?<!\S)(?:Pagina|pagina|Pag\.|Blad|Blz\.|blz\.)[ \xa0]"
    r"\d{1,3}(?:[ \xa0](?:van|/)[ \xa0]|/)\d{1,3}(?!\S)"
)
OF_TOTAL = re.compile(
    r"(?<!\S)(?<![Pp]agina[ \xa0])(?<!Blad[ \xa0])(?<![Bb]lz\.[ \xa0])"
    r"(?P<page>\d{1,3})[ \xa0]van[ \xa0](?P<total>\d{1,3})(?!\S)"
)
"""`2 van 9`: a page's mark where such count on."""

ALONE = re.compile(rf"(?<!\S){MARK_ALONE}(?!\S|[ \xa0](?:van|/)[ \xa0]\d)")
LETTERHEAD = re.compile(rf"[ \xa0]*{LABEL}[ \xa0](?:{VALUE})(?!\S)")
SAID = rf"{LABEL}[ \xa0]{{1,3}}(?:{VALUE})"
LETTERHEAD_BEFORE = re.compile(
    rf"(?<=[.?!»”)\s]\s)(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})*)[ \xa0]{{1,3}}$"
)
BELOW_MINISTRY = re.compile(
    rf"(?<!\S)(?P<ministry>{MINISTRY})[ \xa0]{{1,3}}"
    rf"(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})*)[ \xa0]{{1,3}}$"
)
LETTERHEAD_TWICE = re.compile(
    rf"(?<!\S)(?<!:[ \xa0])(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})+)(?!\S)"
)
MINISTRY_BEFORE = re.compile(rf"(?<!\S){MINISTRY}[ \xa0]$")
MINISTRY_BEHIND = re.compile(rf"[ \xa0]{MINISTRY}(?=[ \xa0]{LABEL}[ \xa0](?:{VALUE})(?!\S))")
RULE = re.compile(r"(?<!\S)[-_=*]{5,}(?!\S)")

NAMES_PAGE = re.compile(r"[PpBb](?<!\S[PpBb])(?=[al])")
BEGINS_ALONE = re.compile(r"[PpBb\[–—-](?<!\S[PpBb\[–—-])")
BEGINS_LABEL = re.compile(r"[A-Z](?<!\S[A-Z])")
DRAWN = re.compile(r"[-_=*](?<!\S[-_=*])")
"""With what those begin, behind a blank."""

ENDS = re.compile(r"[.?!:)»”’\"\d%|*_\]⁰¹²³⁴-⁹;-][ \xa0\n]*$")

LEAST_TITLE = 12
"""Characters of what is repeated before page marks to be a running title."""

LONGEST_TITLE = 200


def counted_pages(text: str) -> bool:
    """Say whether pages have marks with their total, `3/9`: then no other number is a page's."""
    totals: dict[str, list[int]] = {}
    for match in found_from(FIGURE, PAGE, text):
        page, pages = match[0].split("/")
        totals.setdefault(pages.strip(), []).append(int(page))
    return any(
        len(those) > 1 and all(after == before + 1 for before, after in itertools.pairwise(those))
        for those in totals.values()
    )


def page_marks(text: str) -> list[tuple[int, int]]:
    """Return where marks stand that say themselves that they are a page's, and rules."""
    alone = [match.span() for match in found_from(NAMES_PAGE, PAGE_NAMED, text)]
    alone += _of_total(text)
    for start, _ in tuple(alone):
        ministry = MINISTRY_BEFORE.search(text, start - LONGEST_TITLE, start)
        alone += [(ministry.start(), start)] if ministry else []
    for start, _ in tuple(alone):
        begin = max(0, start - LONGEST_TITLE)
        before = LETTERHEAD_BEFORE.search(text, begin, start)
        alone += [before.span("said")] if before else []
        if below := None if before else BELOW_MINISTRY.search(text, begin, start):
            alone += [below.span("ministry"), below.span("said")]
    for _, end in tuple(alone):
        if ministry := MINISTRY_BEHIND.match(text, end):
            alone.append(ministry.span())
            end = ministry.end()
        while letterhead := LETTERHEAD.match(text, end):
            alone.append((end, letterhead.end()))
            end = letterhead.end()
    forms: dict[str, list[tuple[int, int, int]]] = {}
    doubtful: dict[str, list[tuple[int, int, int]]] = {}
    for match in found_from(BEGINS_ALONE, ALONE, text):
        drawn = text[match.start()] in "-–—"
        pointed = None if drawn else stands_before(POINTS, text, match.start())
        if pointed and pointed[0].strip() != ",":
            continue
        number = NUMBER.findall(match[0])[0]
        form = match[0].replace(number, "")
        place = match.start(), match.end(), int(number)
        doubtful.setdefault(form, []).append(place)
        if not pointed:
            forms.setdefault(form, []).append(place)
    # Behind a comma a page may be pointed to, or end: `, pagina 3`; the others say which.
    forms |= {
        form: those for form, those in doubtful.items() if _one_by_one([n for *_, n in those])
    }
    for those in forms.values():
        if len(those) == 1:
            start, end, _ = those[0]
            named = text[start].isupper() and stands_before(ENDS, text, start)
            alone += [(start, end)] if named and CLOSED_BEHIND.match(text, end) else []
        alone += _counting(those)
    alone += [match.span() for match in found_from(DRAWN, RULE, text)]
    return alone


def classified(text: str) -> list[tuple[int, int]]:
    """Return where pages say how secret a text is, with their number where such count on.

    The same words stand on each of two pages or more, or end the text of one page.
    """
    if not any(word in text for word in WORDS_OF_CLASSIFIED):
        return []
    alike: dict[str, list[tuple[int, int]]] = {}
    for match in CLASSIFIED.finditer(text):
        alike.setdefault(match[0], []).append(match.span())
    result: list[tuple[int, int]] = []
    for places in alike.values():
        behind = [COUNT_BEHIND.match(text, end) for _, end in places]
        if len(places) < LEAST_CLASSIFIED:
            start, end = places[0]
            end = behind[0].end() if behind[0] and behind[0]["number"] == "1" else end
            result += [] if text[end:].strip() else [(start, end)]
            continue
        counted = [match for match in behind if match]
        counts = len(counted) > 1 and _one_by_one([int(match["number"]) for match in counted])
        result += [
            (start, match.end() if match and counts else end)
            for (start, end), match in zip(places, behind, strict=True)
        ]
    return result


LEAST_CLASSIFIED = 2
COUNT_BEHIND = re.compile(r"[ \xa0]{1,3}(?P<number>\d{1,3})(?=\s|$)")


def letterheads(text: str) -> list[tuple[int, int]]:
    """Return where two things stand together that a letter's pages say: `Datum … Ons kenmerk …`.

    With the number of the page before, where these count on.
    """
    found = [match.span("said") for match in found_from(BEGINS_LABEL, LETTERHEAD_TWICE, text)]
    numbers = [stands_before(NUMBER_BEFORE, text, start) for start, _ in found]
    numbers = [
        match if match and not stands_before(TOTAL_BEFORE, text, match.start(1)) else None
        for match in numbers
    ]
    values = [int(match[1]) for match in numbers if match]
    counts = bool(values) and _one_by_one(values) and values[0] <= FIRST_NUMBERS
    return [
        (match.start(1) if match and counts else start, end)
        for match, (start, end) in zip(numbers, found, strict=True)
    ]


TOTAL_BEFORE = re.compile(r"(?:\d[ \xa0]van|/)[ \xa0]?$")
FIRST_NUMBERS = 3
"""The first page that prints its number is one of the first."""


def _of_total(text: str) -> list[tuple[int, int]]:
    """Return where `2 van 9`, `3 van 9` stand: pages of one total, in order from the first two on.

    Up to the last, or a page apart.
    """
    totals: dict[int, list[tuple[int, int, int]]] = {}
    for match in found_from(FIGURE, OF_TOTAL, text):
        those = totals.setdefault(int(match["total"]), [])
        page = int(match["page"])
        if page == (those[-1][2] + 1 if those else page) and (those or page <= 2):
            those.append((*match.span(), page))
    whole = [
        those
        for total, those in totals.items()
        if those
        and total > 1
        and (
            those[-1][2] == total
            or (
                len(those) > 1
                and min(b[0] - a[1] for a, b in itertools.pairwise(those)) >= LEAST_PAGE
            )
        )
    ]
    return [(start, end) for start, end, _ in max(whole, key=len, default=[])]


NUMBER = re.compile(r"\d+")


def _counting(found: Sequence[tuple[int, int, int]], furthest: int = 3) -> list[tuple[int, int]]:
    """Return the places of marks of which the numbers count on, by `furthest` at most."""
    numbers = [number for _, _, number in found]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if not steps or any(not 0 < step <= furthest for step in steps):
        return []
    return [(start, end) for start, end, _ in found]


COUNTED_BEHIND = re.compile(r"(?<=\s)(?P<number>\d{1,3})(?=\s|$)")
TITLE_WORDS = 4
"""As many words before a number, or behind it, the same time after time make a running title."""

MOST_NUMBERS = 100_000


def counted_titles(
    text: str, first: int, heads: Collection[int] = frozenset()
) -> list[tuple[int, int]]:
    """Return where the same words stand with numbers that count on: a title with its page.

    A title begins at its first word that returns and ends with the number, or the other way. Two
    are enough where the words stand before the first head, at `first`, too. The numbers of `heads`
    are none of a page.
    """
    front = f" {' '.join(text[:first].split())} "
    behind: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    before: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    apart: set[int] = set()
    short: dict[str, list[tuple[int, int, int]]] = {}
    for seen, match in enumerate(found_from(FIGURE, COUNTED_BEHIND, text)):
        if seen > MOST_NUMBERS:
            break
        if match.start() in heads:
            continue
        number = int(match["number"])
        words = tail(text, match.start(), LONGEST_TITLE).split()[-TITLE_WORDS:]
        if few := _short_title(words):
            place = match.start() - 1 - len(few), match.end(), number
            short.setdefault(few, []).append(place)
        if len(words) == TITLE_WORDS and _is_title(words):
            behind.setdefault(tuple(words), []).append((match.start(), match.end(), number))
        words = text[match.end() : match.end() + LONGEST_TITLE].split()[:TITLE_WORDS]
        begins = stands_before(ENDS, text, match.start())
        asks = OPENER.match(" ".join(words))
        if len(words) == TITLE_WORDS and not asks and words[0][0].isupper() and _is_title(words):
            before.setdefault(tuple(words), []).append((match.start(), match.end(), number))
            apart.update([match.start()] if begins else [])
    result: list[tuple[int, int]] = []
    for few, those in short.items():
        if _a_page_apart(those) and all(text.startswith(few, at) for at, _, _ in those):
            result += [(start, end) for start, end, _ in those]
    for title, those in behind.items():
        enough = len(those) > (1 if f" {' '.join(title)} " in front else 2)
        if len(those) > 1 and _counting(those, furthest=2 if len(those) > 2 else 1):
            earlier = [
                _behind_sentence(tail(text, at, LONGEST_TITLE).split()) for at, _, _ in those
            ]
            words_back = min(_shared(*pair) for pair in itertools.pairwise(earlier))
            spans = [(_words_back(text, at, words_back), end) for at, end, _ in those]
            result += spans if enough or _stand_apart(text, spans) else []
    for title, those in before.items():
        enough = len(those) > (1 if f" {' '.join(title)} " in front else 2)
        enough = enough and any(at in apart for at, _, _ in those)
        if enough and _counting(those, furthest=2 if len(those) > 2 else 1):
            later = [text[end : end + LONGEST_TITLE].split() for _, end, _ in those]
            words_on = min(
                _shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(later)
            )
            spans = [(at, _words_on(text, end, words_on)) for at, end, _ in those]
            result += [] if any(text[end - 1] in ".;," for _, end in spans) else spans
    return result


def _short_title(words: Sequence[str]) -> str:
    """Return what may be a title before a page's number in few words: a name, or a code."""
    if not words or words[-1][-1] in ".?!:;,)":
        return ""
    if CODED.fullmatch(words[-1]):
        return words[-1]
    named = [at for at, word in enumerate(words) if word[0].isupper()]
    if not words[-1][0].isupper() or not named or HEADING_WORD.match(words[-1]):
        return ""
    title = " ".join(words[named[-2] if len(named) > 1 else named[-1] :])
    plain = " " in title and not SIGN_WITHIN.search(title)
    return title if len(title) >= LEAST_TITLE and plain else ""


SIGN_WITHIN = re.compile(r"[\d.,;:]")


CODED = re.compile(
    r"(?=\S*\d)(?=\S*[A-Za-z])(?:[A-Z]{2,}[\w.-]*/\S{3,}|[A-Z]:\\\S{6,}|https?://\S{8,})"
)
"""`AVT17/DV127342`, `IENW/BSK-2023/1122`, the name of a file: what a page says of itself."""

LEAST_SHORT = 3
"""Pages on which a title in few words returns."""


def _a_page_apart(those: Sequence[tuple[int, int, int]]) -> bool:
    """Say whether numbers count on by one from the first pages on, each a page behind another."""
    numbers = [number for _, _, number in those]
    if len(those) < LEAST_SHORT or numbers[0] > FIRST_NUMBERS or not _one_by_one(numbers):
        return False
    gaps = [after[0] - before[1] for before, after in itertools.pairwise(those)]
    return min(gaps) >= LEAST_PAGE


def coded_pages(text: str) -> list[tuple[int, int]]:
    """Return where a code stands on each page: one that returns a page further, in no sentence."""
    if "/" not in text:
        return []
    codes: dict[str, list[tuple[int, int]]] = {}
    for match in CODE_ALONE.finditer(text):
        codes.setdefault(match[0], []).append(match.span())
    result: list[tuple[int, int]] = []
    for those in codes.values():
        gaps = [after[0] - before[1] for before, after in itertools.pairwise(those)]
        apart = len(those) >= LEAST_SHORT and min(gaps) >= LEAST_PAGE
        if apart and not any(stands_before(CODE_NAMED, text, start) for start, _ in those):
            result += those
    return result


CODE_ALONE = re.compile(r"(?<!\S)[A-Z]{2,10}[A-Z\d-]{0,12}/[A-Z\d-]{0,12}\d[A-Z\d/-]{2,20}(?!\S)")
CODE_NAMED = re.compile(
    r"(?:\b(?:kenmerk|nummer|nr\.|referentie|dossier|zaaknummer|brief|met|van|in|onder|zie|en|de|het)"
    r"|[(,:;])[ \xa0]?$",
    re.IGNORECASE,
)
"""What stands before a code that a sentence names."""


def _stand_apart(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Say whether each of these stands between two sentences, and all a page apart."""
    gaps = [after[0] - before[1] for before, after in itertools.pairwise(spans)]
    between = [
        stands_before(SENTENCE_BEFORE, text, start) and CLOSED_BEHIND.match(text, end)
        for start, end in spans
    ]
    return min(gaps) >= LEAST_PAGE and all(between)


def number_spans(text: str, titles: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where the numbers stand with which spans of titles, or of pages, begin or end."""
    return [
        (start + match.start(), start + match.end())
        for start, end in titles
        if (match := BESIDE_TITLE.search(text[start:end]))
    ]


def without_numbers(text: str, titles: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the same spans without these numbers; those of nothing but a number are left out."""
    result: list[tuple[int, int]] = []
    for start, end in titles:
        words = BESIDE_TITLE.sub("", text[start:end])
        at = text.index(words.strip(), start, end) if words.strip() else end
        result += [(at, at + len(words.strip()))] if at < end else []
    return result


BESIDE_TITLE = re.compile(r"^\d{1,3}(?=\s|$)|(?<=\s)\d{1,3}$")


def missing_pages(text: str, numbers: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the numbers between those of pages, or behind the last, that would count on."""
    if not numbers:
        return []
    result: list[tuple[int, int]] = []
    edges = [(0, 0, 0), *((start, end, int(text[start:end])) for start, end in sorted(numbers))]
    edges.append((len(text), len(text), edges[-1][2] + MOST_BEHIND + 1))
    for before, after in itertools.pairwise(edges):
        if not 1 < after[2] - before[2] <= MOST_MISSING + 1:
            continue
        result += [
            match.span()
            for match in found_from(FIGURE, COUNTED_BEHIND, text, before[1], after[0])
            if before[2] < int(match["number"]) < after[2]
            and not stands_before(WORD_BEFORE, text, match.start())
        ]
    return result


WORD_BEFORE = re.compile(
    r"(?:[Vv]ra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD|[Nn]rs?\.|Pagina|pagina)[ \xa0]$"
)

MOST_BEHIND = 2
MOST_MISSING = 8
"""Pages next to each other whose numbers may be missing."""


def _is_title(words: Sequence[str]) -> bool:
    """Say whether words may be of a running title: no heading of a question, and not all short."""
    if HEADING_WORD.match(words[-1]) or any(_ends(word, ".?!:;") for word in words):
        return False
    if words[-1][-1] == ",":
        return False
    if any(word[-1] == "," and after[0].islower() for word, after in itertools.pairwise(words)):
        return False
    if any(HEADING_WORD.match(word) and word != "van" for word in words):
        return False
    return sum(len(word) for word in words) >= LEAST_TITLE


HEADS = re.compile(r"(?:Vraag|VRAAG|Antwoord|ANTWOORD)$")
HEADING_WORD = re.compile(
    r"(?:Vra(?:ag|gen)|VRAAG|Antwoord|ANTWOORD|vraag|nrs?\.|artikel|[Pp]agina|Blad\w{0,6}|[Bb]lz\.|van)$"
)


def title_of_front(
    text: str, first: int, counted: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where the title that stands before the first head, at `first`, returns.

    The number of a page beside it belongs to it where such numbers count on.
    """
    front = _behind_sentence(tail(text, first, LONGEST_TITLE).strip(" *_#").split())
    begins, ends = [start for start, _ in sorted(counted)], [end for _, end in sorted(counted)]
    words: Sequence[str] = ()
    places: list[tuple[int, int]] = []
    for upto in range(len(front), TITLE_WORDS - 1, -1):
        words = front[:upto]
        if not _is_title(words[-TITLE_WORDS:]) or words[-1].lower() in NOT_LAST:
            continue
        returning = re.compile(r"\s+".join(map(re.escape, words[-TITLE_WORDS:])) + r"(?!\S)")
        places = [match.span() for match in returning.finditer(text, first)]
        places = [
            place
            for place in places
            if not _within(begins, ends, place[0]) and not PART_BEHIND.match(text, place[1])
        ]
        if places:
            break
    else:
        return []
    small = [word.lower() for word in words]
    count = min(_shared(small, tail(text, end, LONGEST_TITLE).lower().split()) for _, end in places)
    earlier = [_behind_sentence(tail(text, end, LONGEST_TITLE).split()) for _, end in places]
    spans = [(_words_back(text, end, count), end) for _, end in places]
    # What its pages say may begin earlier than what the front does.
    whole = [(_words_back(text, end, _shared_by_all(earlier)), end) for _, end in places]
    if all(
        one[0] < other[0] and text[one[0]].isupper()
        for one, other in zip(whole, spans, strict=True)
    ):
        spans = whole
    if not all(
        text[start].isupper() and not WITHIN_TITLE.search(text, max(0, start - 40), start)
        for start, _ in spans
    ) or any(_within_sentence(text, *span, front[len(words) :]) for span in spans):
        return []
    before = [stands_before(NUMBER_BEFORE, text, start) for start, _ in spans]
    behind = [NUMBER_AFTER.match(text, end) for _, end in spans]
    for beside in (before, behind):
        numbers = [int(match[1]) for match in beside if match]
        if len(numbers) != len(spans) or not _one_by_one(numbers):
            continue
        if len(spans) == 1 and not _fits(text, beside[0], spans[0][0]):
            continue
        return [
            (min(start, match.start(1)), max(end, match.end(1)))
            for (start, end), match in zip(spans, beside, strict=True)
            if match
        ]
    return spans


def _within_sentence(text: str, start: int, end: int, following: Sequence[str]) -> bool:
    """Say whether words begin a sentence that goes on behind them otherwise than the title does."""
    begins = stands_before(SENTENCE_BEFORE, text, start) is not None
    behind = text[end : end + LONGEST_TITLE].split()[:1]
    return begins and GOES_ON.match(text, end) is not None and behind != list(following[:1])


GOES_ON = re.compile(r",?\s+[a-zà-ÿ]")


def _shared_by_all(those: Sequence[Sequence[str]]) -> int:
    """Return how many words at their ends all have in common; 0 where there is but one."""
    return min((_shared(*pair) for pair in itertools.pairwise(those)), default=0)


WITHIN_TITLE = re.compile(r"(?<!\S)[A-Z][\w’'-]*\s+[A-Z][\w’'-]*\s+$")
"""Two words before that have capitals too: the title began earlier."""

PART_BEHIND = re.compile(
    r"\s+(?:(?:van|vanuit|door|over)\s[^.?!:;\d]{2,100}?(?:-fractie\b|\s[*_]*(?:Vraag|VRAAG)\s\d)"
    r"|(?!\d)[^.?!:;]{2,160}?\s[*_]*(?:Vraag|VRAAG)\s1\b)"
)
"""How the heading of a part goes on that begins as another does: `… van de SGP-fractie`.

Behind the heading of a part numbers may start at 1 again.
"""

NOT_LAST = frozenset(("de", "het", "een", "van", "voor", "over", "en", "in", "op", "aan", "bij"))
"""With none of these a title ends."""

NUMBER_BEFORE = re.compile(r"(?<!\S)(\d{1,3})\s+$")
NUMBER_AFTER = re.compile(r"\s+(\d{1,3})(?!\S)")


def _fits(text: str, number: re.Match[str] | None, title: int) -> bool:
    """Say whether a number beside a title that stands once can be its page's.

    Before the title it stands behind a sentence: `waarvan er 61` goes on behind the page.
    """
    if number is None or int(number[1]) > 2 + title // LEAST_PAGE:
        return False
    at = number.start(1)
    return at > title or stands_before(SENTENCE_BEFORE, text, at) is not None


def _one_by_one(numbers: Sequence[int]) -> bool:
    return list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))


def _within(begins: Sequence[int], ends: Sequence[int], at: int) -> bool:
    """Say whether an offset lies in one of the spans that begin and end there, in order."""
    last = bisect_right(begins, at) - 1
    return last >= 0 and at < ends[last]


LEAST_PAGE, MOST_PAGE = 400, 8000
"""Characters that a page holds, but the last one."""

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
NUMBER_NAMED = re.compile(r"\b(?:[Nn]rs?\.|[Nn]ummer|[Aa]rt\.)[ \xa0]$")
SOURCE_BEHIND = re.compile(
    rf"[ \xa0](?:(?:de|het)[ \xa0])?[A-Z][^,.?!:;]{{1,40}},[ \xa0]\d{{1,2}}[ \xa0]{MONTH}\b"
    r"|[ \xa0](?:https?://|www\.)|[ \xa0](?:Kamerstuk|Aanhangsel|Handelingen)\b"
)
"""How a note goes on behind its number: `de Volkskrant, 3 mei 2023`."""

POINTED_TO = re.compile(
    r"\b(?:vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|pagina|bijlagen?|tabel|figuur|hoofdstuk"
    r"|paragraaf|lid|onderdeel|aanbeveling(?:en)?|punt|deel|fase|stap)[ \xa0]$"
)
"""What a number is of that a sentence points to: `het antwoord op vraag 3 is`."""

SENTENCE_BEFORE = re.compile(r"[.?!»”\])⁰¹²³⁴-⁹:][\"’)]*(?:\d{1,2})?\s$")
HEAD_BEHIND = re.compile(
    r"\s+(?:[*_]*(?:Vraag|VRAAG|Antwoord|ANTWOORD|Reactie:)"
    r"|[⁰¹²³⁴-⁹]{1,3}[ \xa0]|\[\d{1,3}\][ \xa0])"
)
CLOSED_BEHIND = re.compile(r"\s+[A-ZÀ-Þ«“‘€\d*•\[⁰¹²³⁴-⁹-]|\s*$")


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
    for match in found_from(FIGURE, COUNTED_BEHIND, text):
        start, end = match.span()
        value = int(match["number"])
        at = bisect_right(starts, start) - 1
        if not 0 < value <= most or start in heads or (at >= 0 and start < begins[at][1]):
            continue
        weight = _weight(text, start, end, lines=lines)
        if not weight:
            continue
        note = OPENS_NOTE.match(text, start) and not HEAD_BEHIND.match(text, end)
        if note and marks.last(str(value), start - MOST_PAGE, start - 1) >= 0:
            continue
        number = _Number(start, end, value, weight)
        found.setdefault(value, []).append(number)
        every.append(number)
    return [(each.start, each.end) for each in _pages_apart(text, found, every)]


def _weight(text: str, start: int, end: int, *, lines: bool) -> int:
    """Say how much a number looks like that of a page: 0 not at all, 3 where a line ends."""
    before, behind = tail(text, start, 48), text[end : end + 32]
    begins, ends = before[-1:] in ("\n", "\f", ""), behind[:1] in ("\n", "\f", "")
    if (
        NUMBER_NAMED.search(before)
        or POINTED_TO.search(before)
        or before.rstrip()[-1:] == "/"
        or behind.lstrip()[:1] == "/"
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
    return chain


LAST_NUMBER = re.compile(r"(?:[.?!:)»”]|\b(?:19|20)\d\d)\s(?P<number>\d{1,2})\s*$")
"""With what a text ends whose pages have no more than their number at their foot."""

NUMBERS_BEFORE = re.compile(
    r"(?:\b(?:nrs?\.|blz\.|pp?\.|art\.|artikel(?:en)?|vra(?:ag|gen)|antwoord(?:en)?|pagina|bijlagen?"
    r"|tabel|figuur|hoofdstuk|paragraaf|fase|categorie|lid|punt|onderdeel|deel|stap|groep|box|klasse"
    r"|niveau|scenario|variant|optie|nummer|aanbeveling(?:en)?|toets|cluster|en|of|tot|€)|[^\w,;)])\s$",
    re.IGNORECASE,
)
COUNTED_WORD = re.compile(
    rf"\s(?:{MONTH}"
    r"|miljoen|miljard|procent|euro|fte|uur|dag|dagen|jaar|maand|maanden|week|weken|en|of|tot|t/m|op"
    r"|tegen)\b"
)
WITHIN_SENTENCE = re.compile(r"\s(?:[a-zà-ÿ(«“‘€]|[A-Z]{2,}|[A-Z][a-z])")

UNEVEN = 0.3
"""Of a page's length, by which its foot may be off."""


def pages_within(
    text: str, heads: Collection[int], taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where pages have left their numbers within sentences, where the text ends with one.

    Each number up to the last stands once where its page ends, and is of no sentence.
    """
    last = LAST_NUMBER.search(text, max(0, len(text) - SHORT_PAGE))
    pages = int(last["number"]) if last else 0
    if last is None or pages < 2 or not pages * LEAST_PAGE < len(text) < pages * MOST_PAGE:
        return []
    spans = sorted(taken)
    begins, ends = [start for start, _ in spans], [end for _, end in spans]
    found: dict[int, list[tuple[int, int]]] = {}
    for match in found_from(FIGURE, COUNTED_BEHIND, text, 0, last.start("number")):
        at, value = match.start(), int(match["number"])
        if not 0 < value < pages or at in heads or _within(begins, ends, at):
            continue
        named = stands_before(NUMBERS_BEFORE, text, at) or COUNTED_WORD.match(text, match.end())
        named = named or SOURCE_BEHIND.match(text, match.end())
        if not named and WITHIN_SENTENCE.match(text, match.end()):
            found.setdefault(value, []).append(match.span())
    chains = []
    for before_last in found.get(pages - 1, []):
        length = before_last[0] / (pages - 1)
        chain = [
            [each for each in found.get(page, []) if abs(each[0] - page * length) < UNEVEN * length]
            for page in range(1, pages)
        ]
        whole = len(text) - before_last[0] <= (1 + UNEVEN) * length
        if whole and all(len(those) == 1 for those in chain):
            chains.append([those[0] for those in chain])
    return [*chains[0], last.span("number")] if len(chains) == 1 else []


NEAREST = 12
"""As many numbers of one value are looked at that stand before the next."""


def titles_before(text: str, pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a title stands that is repeated before most page marks of a text."""
    before = [_behind_sentence(tail(text, at, LONGEST_TITLE).split()) for at in pages]
    shared = [_shared(*pair) for pair in itertools.pairwise(before)]
    for index, at in enumerate(pages):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        if not around:
            continue
        start = _words_back(text, at, max(around))
        if at - start >= LEAST_TITLE and not _says(before[index][-max(around) :]):
            yield start, at


def titles_behind(text: str, pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a title stands that is repeated behind most page marks of a text."""
    begins = [match.end() if (match := BEHIND_MARK.match(text, at)) else at for at in pages]
    behind = [text[at : at + LONGEST_TITLE].split() for at in begins]
    for words in behind:
        heading = next(
            (i for i, word in enumerate(words) if HEADS.match(word.strip("*_"))), len(words)
        )
        del words[heading:]
    shared = [_shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(behind)]
    for index, at in enumerate(begins):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        count = max(around, default=0)
        end = _words_on(text, at, count)
        sentence = any(word[-1] in ".?!" for word in behind[index][:count])
        if end - at >= LEAST_TITLE and not sentence and not _says(behind[index][:count]):
            yield at, end


def _says(words: Sequence[str]) -> bool:
    """Say whether words are of a sentence, of which two pages begin or end with the same."""
    return words[-1].lower() in NOT_LAST or not FINITE.isdisjoint(words)


BEHIND_MARK = re.compile(rf"(?:{PAGE.pattern}|{PAGE_NAMED.pattern}|{MARK_ALONE})[ \xa0]*")


def _ends(word: str, stops: str) -> bool:
    """Say whether a word ends with one of the stops of a sentence: not `d.d.`, `jl.`, `nr.`."""
    return word[-1] in stops and word.lower().strip("(") not in SHORTENED


SHORTENED = frozenset(
    ("d.d.", "jl.", "nr.", "nrs.", "o.a.", "m.b.t.", "i.v.m.", "dr.", "drs.", "mr.", "c.s.", "e.a.",
     "blz.", "p.", "art.", "par.", "incl.", "excl.", "resp.", "bijv.", "ca.", "m.i.v.", "t.b.v.")
)  # fmt: skip


def _behind_sentence(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the last that ends a sentence: a title has none."""
    ends = [index for index, word in enumerate(words) if _ends(word, ".?!")]
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
