"""What a page adds to its text: marks, titles that return, what stands beside a letter."""

from __future__ import annotations

import math
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from kamerboek.document.files.pdf.lines import MARGIN, SAME_LEFT, PdfLine, PdfPage

DIGITS = re.compile(r"\d+")


PAGE_MARK = re.compile(
    r"(?:pagina|blz\.?|page)?\s*\d{1,4}\s*(?:van|/|of)\s*\d{1,4}|(?:pagina|blz\.?)\s*\d{1,4}|[-–]?\s*\d{1,4}\s*[-–]?",
    re.IGNORECASE,
)


NARROW = 160.0
"""Points: wider is running text, narrower may be what a ministry prints beside its letters."""


LABEL = re.compile(
    r"(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op)?(?: de)?(?: vra(?:ag|gen))?)?[ #.:,en()]*"
    r"|Vraag(?: nr\.?)? #.{0,40}",
    re.IGNORECASE,
)
"""What heads a question may stand at the top of many pages and is no header, digits as `#`."""


REFERENCE = re.compile(r"\d{6,}")
"""No question has so high a number: a letter's pages say so which it is."""


BESIDE = 350.0
"""Points from the left from where on narrow lines stand beside the text of a letter."""


def letter_margin(page: PdfPage) -> list[PdfLine]:
    """Return what a ministry prints beside the text of a letter's page: `Datum`, `Ons kenmerk`.

    It is a narrow column at the right, with two of these words at least, beside wider text.
    """
    beside = [line for line in page.lines if line.left > BESIDE and line.right - line.left < NARROW]
    labels = [line for line in beside if LETTER_LABEL.fullmatch(line.text)]
    if len(labels) < LEAST_LABELS:
        return []
    left = min(line.left for line in labels)
    column = [line for line in beside if abs(line.left - left) < SAME_LEFT]
    top, bottom = min(line.top for line in column), max(line.bottom for line in column)
    between = [line for line in page.lines if top < line.bottom and line.top < bottom]
    fits = all(line in column or line.right < left for line in between)
    return column if fits and len(labels) == sum(each in column for each in labels) else []


LETTER_LABEL = re.compile(
    r"(?:Datum|(?:Ons|Uw|Onze|Uw brief van)?\s?(?:[Kk]enmerk|[Rr]eferentie)"
    r"|Bijlagen?(?:\(n\))?|Contactpersoon|Zaaknummer|Dossier|Doorkiesnummer)\s?:?"
)


LEAST_LABELS = 2


def _key(line: PdfLine) -> tuple[str, int]:
    return DIGITS.sub("#", line.text), round(line.top / 4)


def returning_lines(pages: Sequence[PdfPage]) -> set[str]:
    """Return lines that stand at the same height on half of the pages, digits apart.

    `Nee.` may do so by chance: a sentence must on most.
    """
    times: Counter[str] = Counter()
    for page in pages:
        seen = {_key(line) for line in page.lines}
        times.update({f"{text}@{height + shift}" for text, height in seen for shift in (0, 1)})
    least = max(2, (len(pages) + 1) // 2 if len(pages) < 6 else len(pages) // 3)
    most = max(3, math.ceil(MOST_PAGES * len(pages)))
    return {
        key for key, count in times.items() if count >= (most if SENTENCE.search(key) else least)
    }


SENTENCE = re.compile(r"[.?!]@\d+$")


MOST_PAGES = 0.6


Edge = tuple[bool, int]
"""A number alone at an edge of its page, and whether that is the top."""


def heads_at_edge(pages: Sequence[PdfPage]) -> set[Edge]:
    """Return the numbers alone at an edge of pages that are those of questions, not of pages.

    They count on from numbers alone in the text, which has none of them. The numbers of pages are
    as far from their page's place each; one of them is that of a question in the text as well. At
    the foot such a number begins where those in the text do. Where pages say otherwise which they
    are, no number is a page's that begins there. Nor is one that stands right above a line of text,
    between its neighbours: where answers have the numbers of the questions, it is in the text too.
    """
    alone = [
        (place, page, line)
        for place, page in enumerate(pages)
        for line in page.lines
        if line.text.isdecimal()
    ]
    inside: set[int] = set()
    lefts: list[float] = []
    for _, page, line in alone:
        if page.height * MARGIN <= line.bottom and line.top <= page.height * (1 - MARGIN):
            inside.add(int(line.text))
            lefts.append(line.left)
    at_edge: dict[tuple[bool, int], set[int]] = defaultdict(set)
    usual = statistics.median_low(lefts) if lefts else math.inf
    for place, page, line in alone:
        number, at_top = int(line.text), line.bottom < page.height * MARGIN
        beside = abs(line.left - usual) < SAME_LEFT
        if at_top or (line.top > page.height * (1 - MARGIN) and beside):
            at_edge[at_top, number - place].add(number)
    known = set(inside)
    offered = sorted(
        (number, at_top)
        for (at_top, _), numbers in at_edge.items()
        if len(numbers) == 1 or not numbers & inside
        for number in numbers
    )
    known.update(number for number, _ in offered if number - 1 in known)
    known.update(number for number, _ in reversed(offered) if number + 1 in known)
    heads = {(at_top, number) for number, at_top in offered if number in known - inside}
    heads |= {
        (True, int(line.text))
        for _, page, line in alone
        if line.bottom < page.height * MARGIN
        and {int(line.text) - 1, int(line.text) + 1} <= inside
        and _stands_on_text(line, page)
    }
    if lefts and _numbered_elsewhere(pages, usual):
        edges: dict[bool, set[Edge]] = {True: set(), False: set()}
        for _, page, line in alone:
            at_top = line.bottom < page.height * MARGIN
            if at_top or line.top > page.height * (1 - MARGIN):
                beside = abs(line.left - usual) < SAME_LEFT
                edges[beside].add((at_top, int(line.text)))
        heads |= edges[True] - edges[False]
    return heads


def _stands_on_text(line: PdfLine, page: PdfPage) -> bool:
    """Say whether a line of text stands as near below a line as those of one paragraph do."""
    return any(
        abs(other.left - line.left) < SAME_LEFT
        and 0 < other.top - line.top < TIGHT * line.height
        and not other.text.isdecimal()
        for other in page.lines
    )


TIGHT = 1.8
"""Lines of one paragraph stand nearer than this many times the height of their letters."""


def _numbered_elsewhere(pages: Sequence[PdfPage], left: float) -> bool:
    """Say whether most pages say which they are, and not with a number that begins at `left`."""
    offsets: Counter[int] = Counter()
    for place, page in enumerate(pages):
        margins = [
            line
            for line in page.lines
            if line.bottom < page.height * MARGIN or line.top > page.height * (1 - MARGIN)
        ]
        ends = [
            COUNTED.search(line.text)
            for line in margins
            if not (line.text.isdecimal() and abs(line.left - left) < SAME_LEFT)
        ]
        offsets.update({int(end["page"]) - place for end in ends if end})
    return len(pages) > 2 and max(offsets.values(), default=0) >= MOST_PAGES * len(pages)


COUNTED = re.compile(r"(?:^|[^\d.,])(?P<page>\d{1,4})(?:\s?(?:van|/|of)\s?\d{1,4})?$")
"""With what the line of a page ends that says which it is: `… nr. 12 3`, `Pagina 3 van 6`."""


def marginal(
    line: PdfLine, page: PdfPage, returning: set[str], heads: Collection[Edge], pages: int
) -> str:
    """Return what a line is that the page adds: `page_mark` or `running_title`; else nothing.

    `heads` are the numbers at the edges of pages that are those of questions.
    """
    at_top = line.bottom < page.height * MARGIN
    in_margin = at_top or line.top > page.height * (1 - MARGIN)
    if in_margin and line.text.isdecimal() and (at_top, int(line.text)) in heads:
        return ""
    cells = "\t" in line.text  # `-` and `354`: those of a table
    marks = in_margin and not cells and PAGE_MARK.fullmatch(line.text)
    if marks and (pages > 1 or not line.text.isdigit()):
        return "page_mark"
    text, height = _key(line)
    here = any(f"{text}@{height + shift}" in returning for shift in (0, 1))
    if not here:
        return ""
    beside = line.left > BESIDE and line.right - line.left < NARROW
    heads_question = LABEL.fullmatch(text) and not REFERENCE.fullmatch(line.text)
    is_title = (in_margin or beside) and not heads_question
    return "running_title" if is_title else ""


def says_which(line: PdfLine, page: PdfPage, number: int, pages: int) -> bool:
    """Say whether a line at the edge of a page ends with its number and that of all: `Titel 2/2`.

    Such a title needs no second page.
    """
    edge = line.bottom < page.height * MARGIN or line.top > page.height * (1 - MARGIN)
    said = OF_ALL.search(line.text) if edge and pages > 1 else None
    return said is not None and (int(said["page"]), int(said["pages"])) == (number, pages)


def names_document(line: PdfLine, page: PdfPage, front: Collection[str]) -> bool:
    """Say whether a line alone at the edge of a later page names the document.

    It has but words of the first page, or the document's number. `front` are those words, in small
    letters. Pages at the left and at the right may say other things.
    """
    at_top = line.bottom < page.height * MARGIN
    at_foot = line.top > page.height * (1 - MARGIN)
    if not (at_top or at_foot) or len(line.text) < LEAST_NAME or line.text[-1] in ".?!:;,-":
        return False
    near = min(
        (
            other.top - line.bottom if at_top else line.top - other.bottom
            for other in page.lines
            if other is not line and (other.top > line.top) is at_top
        ),
        default=math.inf,
    )
    heads = LABEL.fullmatch(DIGITS.sub("#", line.text)) is not None
    words = line.text.casefold().split()
    known = len(words) > 1 and all(word in front for word in words)
    known = known or any(NUMBERED.fullmatch(word) and word in front for word in words)
    return not heads and near > line.height and known


NUMBERED = re.compile(r"(?=(?:\D*\d){5})[\w./-]+")
"""`2024-017`, `PZH-2025-86120417`."""

LEAST_NAME = 8
"""Characters of what a page says of its document."""

OF_ALL = re.compile(r"[^\W\d_][^\n?]*\s(?P<page>\d{1,4})\s?(?:/|van)\s?(?P<pages>\d{1,4})$")
