"""Marks of pages with their total, `3/6`: those that agree on it and count on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.document.ascending import ascending
from kamerboek.document.questions.wording.lines import LEAST_PAGE, Line

PAGE_OF = re.compile(
    r"[ \t\xa0*_|]*(?P<word>(?:Pagina|PAGINA|pagina|Pag\.|Blz\.?|blz\.?|[Bb]lad|Page):?[ \t\xa0]+)?"
    r"(?P<page>\d{1,4}(?:[ \xa0]\d)?)[ \t\xa0]?(?:/|van|of)[ \t\xa0]?"
    r"(?P<pages>\d{1,4})(?P<more>[ \xa0]\d{1,2})?(?![\d/.,%])[ \t\xa0*_|]*"
)
"""`3/6`, `Pagina 3 van 6`, and `10/1 2` where a space has come into the total."""


@dataclass(frozen=True)
class PageMark:
    """One way to read what looks like `3/6` on a line."""

    line: int
    page: int
    pages: int
    end: int


def mark_readings(text: str, line: Line, index: int) -> Iterator[PageMark]:
    """Yield the ways to read what looks like `3/6` at the begin of a line, the `index`-th."""
    match = PAGE_OF.match(text, line.start, line.end)
    if not match:
        return
    if match["word"] and match.end() == line.end:
        line.kind, line.why = "page", "page_mark"
    page, pages = match["page"], match["pages"]
    firsts = {page.replace(" ", "").replace("\xa0", "")} | set(re.split(r"[ \xa0]", page)[-1:])
    for first in sorted(firsts, key=len):
        if match["more"]:
            yield PageMark(index, int(first), int(pages + match["more"][1:]), match.end())
            yield PageMark(index, int(first), int(pages), match.end("pages"))
        else:
            yield PageMark(index, int(first), int(pages), match.end())


def take_marks(text: str, found: Sequence[Line], marks: Sequence[PageMark]) -> None:
    """Take `3/6` for a page mark where the pages agree on their number and count upwards."""
    totals: dict[int, list[PageMark]] = defaultdict(list)
    for mark in marks:
        if 1 <= mark.page <= mark.pages:
            totals[mark.pages].append(mark)
    counting: dict[int, dict[int, PageMark]] = {}
    for pages, those in totals.items():
        rising = [those[at] for at in ascending([mark.page for mark in those])]
        different = len({mark.page for mark in rising})
        lines = len({mark.line for mark in those})
        if different >= min(2, pages) and len(rising) >= 0.6 * lines:
            counting[pages] = {mark.line: mark for mark in rising}
    if not counting:
        counting = {
            mark.pages: {mark.line: mark}
            for mark in marks
            if 1 <= mark.page <= mark.pages > 1
            and (_stands_apart(found, mark) or _ends_document(found, mark))
        }
    by_support = sorted(counting.values(), key=len, reverse=True)
    taken: set[int] = set()
    for those_lines in by_support:
        for index, mark in those_lines.items():
            if index in taken:
                continue
            line = found[index]
            if mark.end >= line.end:
                line.kind, line.why = "page", "page_mark"
            elif not text[mark.end].islower() or len(those_lines) > 2 or _complete(those_lines):
                line.printed, line.start = line.start, _skip_blank(text, mark.end, line.end)
            else:
                continue
            taken.add(index)


def _stands_apart(found: Sequence[Line], mark: PageMark) -> bool:
    """Say whether a mark fills its line and no text stands on the lines beside it."""
    beside = [found[at] for at in (mark.line - 1, mark.line + 1) if 0 <= at < len(found)]
    return mark.end >= found[mark.line].end and all(line.kind != "text" for line in beside)


def _ends_document(found: Sequence[Line], mark: PageMark) -> bool:
    """Say whether a mark is that of the last page of all, `2/2`, where the text is long enough."""
    line = found[mark.line]
    return mark.page == mark.pages and line.start > (mark.pages - 1) * LEAST_PAGE


def _complete(marks: Mapping[int, PageMark]) -> bool:
    """Say whether the marks are those of every page but perhaps the first."""
    printed = {mark.page for mark in marks.values()}
    last = next(iter(marks.values())).pages
    return last > 1 and printed >= set(range(2, last + 1))


def _skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
