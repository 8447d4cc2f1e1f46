"""What the pages of a text that lost its lines say of themselves: marks, letterheads, codes."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.printing import LABEL, MARK_ALONE, MINISTRY, UNIT, VALUE
from kamerboek.document.questions.wording.searching import FIGURE, found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.text import lines
from kamerboek.months import DAY

PAGE = re.compile(r"(?<!\S)\d{1,3}[ ]{0,2}/[ ]{0,2}\d{1,3}(?!\S)")

POINTS = re.compile(r"\b(?:op|zie|van|en|de|in|uit|naar|\()[ \xa0]?$|[,(][ \xa0]?$", re.IGNORECASE)
"""What stands before a page that is pointed to."""

SEE_WORDS = re.compile(r"\b[Zz]ie(?:[ \xa0]ook)?[ \xa0]$")

SEE = re.compile(rf"{SEE_WORDS.pattern}|[,(][ \xa0]?$")
"""What stands before a page that is pointed to, although it begins with a capital."""

PAGE_NAMED = re.compile(
    r"(?<!\S)(?:Pagina|pagina|Pag\.|Blad|Blz\.|blz\.)[ \xa0]"
    r"\d{1,3}(?:[ \xa0](?:van|/)[ \xa0]|/)\d{1,3}(?!\S)"
)

BEGINS_GLUED = re.compile(r"[PB](?=agina|lad)")

GLUED_MARK = re.compile(
    r"(?<=[^\s(\[«“,;:])(?:Pagina|Blad)[ ]\d{1,3}[ ]van[ ]\d{1,3}(?![\d.])"
    r"|(?:Pagina|Blad)[ ]\d{1,3}[ ]van[ ]\d{1,3}(?=[A-ZÀ-Þ«“])"
)
"""`ons.Pagina 2 van 3Ik`: a page that ended without a blank."""

OF_TOTAL = re.compile(
    r"(?<!\S)(?<![Pp]agina[ \xa0])(?<!Blad[ \xa0])(?<![Bb]lz\.[ \xa0])"
    r"(?P<page>\d{1,3})[ \xa0]van[ \xa0](?P<total>\d{1,3})(?!\S)"
)
"""`2 van 9`: a page's mark where such count on."""

ALONE = re.compile(rf"(?<!\S){MARK_ALONE}(?!\S|[ \xa0](?:van|/)[ \xa0]\d)")

LETTERHEAD = re.compile(rf"\s*{LABEL}[ \xa0](?:{VALUE})(?!\S)")

SAID = rf"{LABEL}[ \xa0]{{1,3}}(?:{VALUE})"

LETTERHEAD_BEFORE = re.compile(
    rf"(?<=[.?!»”)\s]\s)(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})*|(?:Ons[ ])?[Kk]enmerk)"
    r"[ \xa0]{1,3}$"
)

BELOW_MINISTRY = re.compile(
    rf"(?<!\S)(?P<ministry>{MINISTRY})[ \xa0]{{1,3}}"
    rf"(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})*)[ \xa0]{{1,3}}$"
)

MINISTRY_BEFORE = re.compile(rf"(?<!\S){MINISTRY}[ \xa0]$")

WRITES = re.compile(rf"\s*(?:{MINISTRY}\s{{1,3}})?{UNIT}")

MINISTRY_BEHIND = re.compile(
    rf"\s{{1,4}}(?:{MINISTRY}|(?:{MINISTRY}\s{{1,3}})?{UNIT})"
    rf"(?=\s{{1,3}}{LABEL}[ \xa0](?:{VALUE})(?!\S))"
)

RULE = re.compile(r"(?<!\S)[-_=*]{5,}(?!\S)")

NAMES_PAGE = re.compile(r"[PpBb](?<!\S[PpBb])(?=[al])")

BEGINS_ALONE = re.compile(r"[PpBb\[–—-](?<!\S[PpBb\[–—-])")

DRAWN = re.compile(r"[-_=*](?<!\S[-_=*])")
"""With what those begin, behind a blank."""

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


def counts_on(text: str, imprinted: Sequence[tuple[int, int]]) -> bool:
    """Say whether imprints of the Kamer end with numbers that count on: those of the pages."""
    found = [LAST.search(text, start, end) for start, end in imprinted]
    numbers = [int(match[0]) for match in found if match]
    return len(set(numbers)) > 1 and one_by_one(numbers)


LAST = re.compile(r"\d{1,4}$")


def barred_pages(text: str) -> list[tuple[int, int]]:
    """Return where pages are numbered `2 | 3`: of one total, counting on, and no cells of a row."""
    totals: dict[str, list[tuple[int, int, int]]] = {}
    for match in BARRED.finditer(text) if " | " in text else ():
        if 0 < int(match["page"]) <= int(match["total"]) and stands_before(
            ENDS, text, match.start()
        ):
            totals.setdefault(match["total"], []).append((*match.span(), int(match["page"])))
    return [
        (start, end)
        for those in totals.values()
        if one_by_one([page for *_, page in those])
        for start, end, _ in those
    ]


OF_PAGES = re.compile(r"(?P<page>\d{1,3})[ ]\|[ ](?P<total>\d{1,3})")
"""`2 | 3`."""

BARRED = re.compile(
    rf"(?<![|\d][ ])(?<!\S){OF_PAGES.pattern}(?!\S)(?![ ]\|)"
    r"(?=\s*$|[ ](?:Vraag|Antwoord))"
)

TITLE_BEFORE = re.compile(
    r"(?<=[.?!»”)][ \xa0])(?:Beantwoording[ \xa0](?:van[ \xa0])?|Antwoord(?:en)?[ \xa0]op[ \xa0])"
    r"(?:(?:de|uw)[ \xa0])?(?:\w+[ \xa0])?\w*vragen\b(?![ \xa0]\d)"
    r"(?:[^.?!]|(?<=\bart)\.|(?<=\bnr)\.){10,140}$"
)
"""`Beantwoording vragen art. 33 - het veer -`, right before the mark of a page."""


def titles_of_answers(text: str, marks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the titles that stand right before the mark of a page and say whose answers follow."""
    for start, end in marks:
        title = TITLE_BEFORE.search(text, max(0, start - LONGEST_TITLE), start)
        if title and not GOES_ON_BEHIND.match(text, end):
            yield title.start(), len(text[:start].rstrip())


def titles_with_page(text: str) -> Iterator[tuple[int, int]]:
    """Yield the titles that say whose answers a page has, and which page it is."""
    for match in TITLE_WITH_PAGE.finditer(text) if ", pagina " in text else ():
        yield match.span()


TITLE_WITH_PAGE = re.compile(
    r"(?<=[.?!»”)][ \xa0])(?:Antwoord(?:en)?|Beantwoording|(?:Schriftelijke[ \xa0])?[Vv]ragen)"
    r"[ \xa0][^.?!:;\d]{4,80},[ \xa0]pagina[ \xa0]\d{1,3}(?=\s+[A-ZÀ-Þ\d]|\s*$)"
)
"""`Antwoorden van Gedeputeerde Staten, pagina 2`."""

GOES_ON_BEHIND = re.compile(r"\s*[a-zà-ÿ]")
"""A sentence that goes on behind a page's mark: what stands before it is of the sentence."""


def page_marks(text: str) -> list[tuple[int, int]]:
    """Return where marks stand that say themselves that they are a page's, and rules."""
    alone = [
        match.span()
        for match in found_from(NAMES_PAGE, PAGE_NAMED, text)
        if not (match[0][0].islower() and stands_before(SEE_WORDS, text, match.start()))
    ]
    alone += _of_total(text)
    for start, _ in tuple(alone):
        ministry = MINISTRY_BEFORE.search(text, start - LONGEST_TITLE, start)
        alone += [(ministry.start(), start)] if ministry else []
    for start, _ in tuple(alone):
        begin = max(0, start - LONGEST_TITLE)
        before = LETTERHEAD_BEFORE.search(text, begin, start)
        before = before or _said_again(text, begin, start)
        alone += [before.span("said")] if before else []
        if below := None if before else BELOW_MINISTRY.search(text, begin, start):
            alone += [below.span("ministry"), below.span("said")]
    for _, end in tuple(alone):
        if ministry := MINISTRY_BEHIND.match(text, end):
            alone.append(_on_its_line(text, *ministry.span()))
            end = ministry.end()
        while letterhead := LETTERHEAD.match(text, end):
            alone.append(_on_its_line(text, end, letterhead.end()))
            end = letterhead.end()
    forms: dict[str, list[tuple[int, int, int]]] = {}
    doubtful: dict[str, list[tuple[int, int, int]]] = {}
    for match in found_from(BEGINS_ALONE, ALONE, text):
        # A sentence that points to a page writes it small: `op pagina 3`.
        drawn = text[match.start()] in "-–—" or match[0].startswith(("Pagina", "Blad"))
        pointed = stands_before(SEE if drawn else POINTS, text, match.start())
        if pointed and pointed[0].strip() != ",":
            continue
        number = NUMBER.findall(match[0])[0]
        form = match[0].replace(number, "")
        place = match.start(), match.end(), int(number)
        doubtful.setdefault(form, []).append(place)
        if not pointed:
            forms.setdefault(form, []).append(place)
    # Behind a comma a page may be pointed to, or end: `, pagina 3`; the others say which.
    forms |= {form: those for form, those in doubtful.items() if one_by_one([n for *_, n in those])}
    for those in forms.values():
        if len(those) == 1:
            start, end, _ = those[0]
            named = text[start].isupper() and stands_before(ENDS, text, start)
            alone += [(start, end)] if named and CLOSED_BEHIND.match(text, end) else []
        alone += counting(those)
    alone += [match.span() for match in found_from(DRAWN, RULE, text)]
    alone += [match.span() for match in found_from(BEGINS_GLUED, GLUED_MARK, text)]
    return alone


def _said_again(text: str, begin: int, start: int) -> re.Match[str] | None:
    """Return what a letter says of itself right before an offset, where its head says the same."""
    said = SAID_BEFORE.search(text, begin, start)
    return said if said and said["said"] in text[: said.start()] else None


SAID_BEFORE = re.compile(rf"(?<!\S)(?P<said>{SAID})[ \xa0]{{1,3}}$")


def _on_its_line(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the ends of lines before it."""
    found = text[start:end]
    return (end - len(found.lstrip()), end) if found[:1] in "\n\f" else (start, end)


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


def counting(found: Sequence[tuple[int, int, int]], furthest: int = 3) -> list[tuple[int, int]]:
    """Return the places of marks of which the numbers count on, by `furthest` at most."""
    numbers = [number for _, _, number in found]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if not steps or any(not 0 < step <= furthest for step in steps):
        return []
    return [(start, end) for start, end, _ in found]


COUNTED_BEHIND = re.compile(r"(?<=\s)(?P<number>\d{1,3})(?=\s|$)")


def pages_numbered(text: str) -> list[tuple[int, int]]:
    """Return the numbers with which pages begin, each on one line, behind the first; or nothing."""
    begins = [PAGE_BEGINS.match(text, span.start, span.end) for span in lines(text)]
    pages = [match for match in begins if match]
    numbers = [int(match["number"] or 0) for match in pages]
    if len(pages) < LEAST_NUMBERED or numbers != list(range(1, len(pages) + 1)):
        return []
    return [match.span("number") for match in pages[1:]]


PAGE_BEGINS = re.compile(r"\s*(?:(?P<number>\d{1,3})[ \xa0]{1,4}(?=[^\W\d]))?(?=\S)")
"""A line that is not blank, and the number with which it begins."""

LEAST_NUMBERED = 2
"""Pages from which their numbers can be told to count."""


def gazette_pages(text: str) -> list[tuple[int, int]]:
    """Return where the pages of a municipality's gazette name it, with the number of the page."""
    return [match.span() for match in GAZETTE.finditer(text)] if "Gemeente" in text else []


GAZETTE = re.compile(
    r"(?<!\S)(?:\d{1,3}[ \xa0]{1,3})?Jaar[ \xa0](?:19|20)\d\d[ \xa0]{1,3}Gemeente[ \xa0][A-Z]"
    rf"(?:[^.?!]|\.(?=[ \xa0](?:nr\.|\d))){{2,120}}?Datum[ \xa0]{DAY}"
    rf"(?:[ \xa0]{{1,3}}Schriftelijke[ \xa0]vragen(?:,[ \xa0][a-z]{{5,9}}[ \xa0]{DAY})?)?(?!\S)"
)
"""`2 Jaar 2015 Gemeente Delft Afdeling 1 Nummer 604 Datum 3 juli 2015 Schriftelijke vragen`."""


def one_by_one(numbers: Sequence[int]) -> bool:
    """Say whether numbers rise by one from the first on."""
    return list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))


def within(begins: Sequence[int], ends: Sequence[int], at: int) -> bool:
    """Say whether an offset lies in one of the spans that begin and end there, in order."""
    last = bisect_right(begins, at) - 1
    return last >= 0 and at < ends[last]


LEAST_PAGE, MOST_PAGE = 400, 8000
"""Characters that a page holds, but the last one."""

SENTENCE_BEFORE = re.compile(r"[.?!»”\])⁰¹²³⁴-⁹:][\"’)]*(?:\d{1,2})?\s$")

CLOSED_BEHIND = re.compile(r"\s+[A-ZÀ-Þ«“‘€\d*•\[⁰¹²³⁴-⁹-]|\s*$")
