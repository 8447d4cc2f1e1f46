"""What a printed page adds to a text: page marks, running titles, rules."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.one_line.broken import broken_lines
from kamerboek.document.questions.one_line.pages import OF_PAGES
from kamerboek.document.questions.one_line.slashes import slashed_numbers
from kamerboek.document.questions.pages.bare_marks import take_bare_marks, take_numbers_above
from kamerboek.document.questions.pages.colophon import (
    take_colophons,
    take_heads_of_gazettes,
    take_heads_of_letters,
)
from kamerboek.document.questions.pages.converted import bracketed_pages, titled_pages
from kamerboek.document.questions.pages.counted_titles import (
    take_counted,
    take_differing,
    take_of_total,
    take_pages_in_columns,
    take_sheets,
    take_title_and_number,
)
from kamerboek.document.questions.pages.front_lines import take_front_lines
from kamerboek.document.questions.pages.letterheads import (
    take_letter_within,
    take_letterhead,
    take_own_reference,
)
from kamerboek.document.questions.pages.list_columns import list_columns
from kamerboek.document.questions.pages.margins import left_margins, letter_margins
from kamerboek.document.questions.pages.other_titles import (
    take_column_heads,
    take_interrupting,
    take_named_titles,
    take_near_titles,
    take_rest_of_heads,
    take_titles_again,
)
from kamerboek.document.questions.pages.page_marks import PageMark, mark_readings, take_marks
from kamerboek.document.questions.pages.titles import take_titles
from kamerboek.document.questions.wording.lines import BARE, Line
from kamerboek.document.questions.wording.printing import PAGE_ONLY, imprints
from kamerboek.document.time_limit import check_time

RULE = re.compile(
    r"[ \t\xa0]*(?:[-–—_=*~]{4,}|(?:[-_*][ \t]){3,}[-_*]?|[+|][-=+:| \t]{3,}[+|])[ \t\xa0]*"
)
"""A line drawn across a page, or between the rows of a table."""


def read_lines(text: str) -> list[Line]:
    """Return the lines of `text`, page marks, rules and running titles recognised as such."""
    found: list[Line] = []
    marks: list[PageMark] = []
    columns = list(list_columns(text))
    apart = [
        *imprints(text),
        *letter_margins(text),
        *left_margins(text),
        *columns,
        *bracketed_pages(text),
        *titled_pages(text),
    ]
    apart.sort(key=lambda span: span.start)
    spans, printed = broken_lines(text, apart)
    printed_starts = [span.start for span in printed]
    figures = {span.start for span in columns}
    slashed = {span.start for span in slashed_numbers(text)}
    for span in spans:
        check_time()
        content = text[span.start : span.end]
        stripped = content.strip()
        breaks = text.startswith("\f", span.end)
        if not stripped:
            found.append(Line(span.start, span.start, "page" if breaks else "blank"))
            continue
        start = span.start + len(content) - len(content.lstrip())
        line = Line(start, start + len(stripped), "text")
        at = bisect_right(printed_starts, line.start) - 1
        if at >= 0 and line.end <= printed[at].end:
            numbers = any(each.fullmatch(text, line.start, line.end) for each in (BARE, OF_PAGES))
            mark = numbers and printed[at].start not in figures
            line.kind, line.why = "page", "page_mark" if mark else "running_title"
        elif "0" <= stripped[0] <= "9" or stripped[0] in "PpBb-–—*_|=+~[":
            if RULE.fullmatch(text, line.start, line.end):
                line.kind, line.why = "page", "rule"
            elif PAGE_ONLY.fullmatch(text, line.start, line.end):
                line.kind, line.why = "page", "page_mark"
            elif line.start not in slashed:
                marks.extend(mark_readings(text, line, len(found)))
        found.append(line)
        if breaks:
            found.append(Line(span.end, span.end, "page"))
    take_marks(text, found, marks)
    take_colophons(text, found)
    take_sheets(text, found)
    take_letterhead(text, found)
    take_own_reference(text, found)
    take_heads_of_letters(text, found)
    take_heads_of_gazettes(text, found)
    take_titles(text, found)
    take_counted(text, found)
    take_of_total(text, found)
    take_pages_in_columns(text, found)
    take_differing(text, found)
    take_interrupting(text, found)
    take_letter_within(text, found)
    take_title_and_number(text, found)
    take_rest_of_heads(text, found)
    take_numbers_above(text, found)
    take_bare_marks(text, found)
    take_near_titles(text, found)
    take_named_titles(text, found)
    take_titles_again(text, found)
    take_column_heads(text, found)
    take_front_lines(text, found)
    _leave_to_author(text, found)
    return found


def _leave_to_author(text: str, found: Sequence[Line]) -> None:
    """Leave the row that heads the columns of a table in the text, and how a letter closes.

    Years count on in such a row. Many tables of a document have the same, also beside a page's
    end; perhaps each cell on a line of its own, with a word for the rows above the first year.
    """
    below: Line | None = None
    for line in reversed(found):
        if line.why == "running_title":
            year = YEAR.fullmatch(text, line.start, line.end) is not None
            above_year = below is not None and YEAR.fullmatch(text, below.start, below.end)
            cell = above_year and line.end - line.start <= LONGEST_CELL
            closes = CLOSES.fullmatch(text, line.start, line.end)
            if year or cell or closes or YEARS.search(text, line.start, line.end):
                line.kind, line.why = "text", ""
        below = line


CLOSES = re.compile(
    r"[*_ ]*(?:Hoogachtend|Met[ \xa0](?:vriendelijke[ \xa0]groet|hoogachting)"
    r"|(?:[Dd]e[ \xa0])?(?:[Mm]inister|[Ss]taatssecretaris)[ \xa0](?:van|voor)[ \xa0]"
    r"[^\n]{2,100}),?[*_ ]*"
)

LONGEST_CELL = 12

YEAR = re.compile(r"[*_|]*(?:19|20)\d\d[*_|]*")

YEARS = re.compile(r"\b(?P<year>(?:19|20)\d\d)[ \t\xa0]+(?!(?P=year))(?:19|20)\d\d(?![\w-])")
