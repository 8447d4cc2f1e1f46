"""What a ministry prints beside the first page of its letters: where it is and who wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.lines import Line
from kamerboek.document.questions.printing import LABEL, MINISTRY, VALUE

KINDS = (
    re.compile(MINISTRY),
    re.compile(LABEL),
    re.compile(r"\d{4}[ \xa0]?[A-Z]{2}[ \xa0]{1,3}[A-Z][\w’' -]{2,30}"),
    re.compile(r"Postbus[ \xa0]\d{2,6}"),
    re.compile(r"(?:https?://)?www\.[\w.-]{4,40}/?"),
    re.compile(r"(?:[TFEM]|Tel\.?|Telefoon|Fax|E-mail)[ \xa0:]{1,3}[\d+(][\d ()+-]{6,20}"),
    re.compile(r"(?:Bezoek|Post|Retour)adres:?"),
)
"""Lines of a colophon: the ministry, `Onze referentie`, `2594 AC Den Haag`, `Postbus 20401` …"""

LEAST_KINDS = 3
"""An answer may give an address too: that has fewer."""

WIDEST = 60
"""Characters of a line of a colophon: it is printed in a narrow column."""


def take_colophons(text: str, found: Sequence[Line]) -> None:
    """Take the lines of a colophon, from the first to the last that tells itself, for the page's.

    It stands beside a page's end or mark; where the text keeps no columns, between two pages.
    """
    for first, end in _blocks(found):
        if not _beside_page(found, first, end):
            continue
        telling = [at for at in range(first, end) if _kind(text, found[at]) >= 0]
        if len({_kind(text, found[at]) for at in telling}) < LEAST_KINDS:
            continue
        last = telling[-1] + 1
        if last < end and VALUE_ALONE.fullmatch(text, found[last].start, found[last].end):
            last += 1
        begin = first if BEGINS.match(text, found[first].start) else telling[0]
        lines = found[begin:last]
        if all(line.end - line.start <= WIDEST for line in lines):
            for line in lines:
                line.kind, line.why = "page", "running_title"


BEGINS = re.compile(r"Ministerie[ \xa0]van\b|Direct(?:ie|oraat)\b")
"""How a colophon begins whose first line does not tell all: `Ministerie van Volksgezondheid,`."""

VALUE_ALONE = re.compile(VALUE)
"""What stands below the last label: a date, a number."""


def _kind(text: str, line: Line) -> int:
    """Return which of the kinds a line is; -1 if none."""
    for number, kind in enumerate(KINDS):
        if kind.fullmatch(text, line.start, line.end):
            return number
    return -1


def _blocks(found: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield where lines of text without a blank one between them begin and end."""
    first = -1
    for index, line in enumerate(found):
        if line.kind == "text":
            first = index if first < 0 else first
        elif first >= 0:
            yield first, index
            first = -1
    if first >= 0:
        yield first, len(found)


def _beside_page(found: Sequence[Line], first: int, end: int) -> bool:
    """Say whether nothing but blank lines stands between a block and what a page prints."""
    above, below = first - 1, end
    while above >= 0 and found[above].kind == "blank":
        above -= 1
    while below < len(found) and found[below].kind == "blank":
        below += 1
    return any(0 <= at < len(found) and found[at].kind == "page" for at in (above, below))
