"""What a ministry prints beside the first page of its letters: where it is and who wrote."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.wording.lines import BARE, HEADS, WORD_HEADS, Line, text_beside
from kamerboek.document.questions.wording.printing import FOLLOWING_PAGE, LABEL, MINISTRY, VALUE
from kamerboek.document.questions.wording.styles import ANSWER_WORD
from kamerboek.months import DAY

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
    paid = [each for each in found if PAID_TO.fullmatch(text, each.start, each.end)]
    for line in paid if len(paid) > 1 else ():
        if line.kind == "text":
            line.kind, line.why = "page", "running_title"
    for match in OF_FOLLOWING_PAGE.finditer(text):
        if text[: match.start()].rstrip().endswith(":"):
            continue
        for line in found:
            if match.start() <= line.start < match.end() and line.kind == "text":
                line.kind, line.why = "page", "running_title"
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


PAID_TO = re.compile(
    r"[*_ ]*(?:IBAN|Rekeningnummer|Bankrekening)[ :]{1,3}(?=[^\n]*\d)[^\n?!]{4,80}"
    r"\b(?:KvK|BIC|BTW|www\.)[^\n?!]{0,80}"
)
"""`IBAN NL00 BANK 0123 4567 89 KvK 50000000 www.stad.nl`: a letter's foot, and no answer."""

OF_FOLLOWING_PAGE = re.compile(
    rf"^[ \t]*{FOLLOWING_PAGE}[ \t]*"
    rf"(?:\n[ \t]*){{1,3}}{DAY}[ \t]+\S[^\n]{{0,40}}[ \t]\d{{1,3}}[ \t]*$",
    re.MULTILINE,
)
"""`Datum Kenmerk Vervolgblad`, and below it what each is, with the number of the page."""

BEGINS = re.compile(r"Ministerie[ \xa0]van\b|Direct(?:ie|oraat)\b")
"""How a colophon begins whose first line does not tell all: `Ministerie van Volksgezondheid,`."""

VALUE_ALONE = re.compile(VALUE)
"""What stands below the last label: a date, a number."""


def take_heads_of_letters(text: str, found: Sequence[Line]) -> None:
    """Take the head of a letter's page that stands only once: right above `Antwoord`.

    Or above another head, or within a sentence. It names who writes, and what only a letter says:
    a label with its value, the mark of a page.
    """
    index = 0
    while index < len(found):
        line = found[index]
        named = text.startswith(NAMED, line.start) and _kind_of_head(text, line)
        if not named or line.kind != "text":
            index += 1
            continue
        index = _below_head(text, found, index)
        if index >= len(found):
            return
        line = found[index]
        small = text[line.start : line.start + 1].islower()
        if not (small or HEADS.match(text, line.start) or ANSWER_WORD.match(text, line.start)):
            continue
        run = _head_above(text, found, index)
        above = text_beside(found, run[0], -1) if run else None
        if above is None or (text[above.end - 1] in ENDS) == small:
            continue
        for at in run:
            if found[at].kind == "text":
                found[at].kind, found[at].why = "page", "running_title"


def take_heads_of_gazettes(text: str, found: Sequence[Line]) -> None:
    """Take the rows with which each page of a municipality's gazette names it.

    `Gemeente Delft`, `Jaar 2017`, `Afdeling 1`, `Nummer 743`, `Datum 3 juli 2017`: right below each
    other, two at least with a number that the gazette has, of which one returns on another page.
    """
    groups = itertools.groupby(found, key=lambda line: _of_gazette(text, line))
    runs = [list(group) for said, group in groups if said]
    every = [_numbers_of(text, rows) for rows in runs]
    for rows, numbers in zip(runs, every, strict=True):
        again = sum(not numbers.isdisjoint(each) for each in every) > 1
        if len(numbers) > 1 and len(rows) >= LEAST_KINDS and again:
            for row in rows:
                row.kind, row.why = "page", "running_title"
            above = found[at - 1] if (at := bisect_left(found, rows[0].start, key=_start)) else None
            if above and above.kind == "text" and BARE.fullmatch(text, above.start, above.end):
                above.kind, above.why = "page", "page_mark"


def _numbers_of(text: str, rows: Sequence[Line]) -> set[str]:
    """Return what rows say with a number: `Jaar 2017`, the signs between left out."""
    return {
        f"{match['label']} {match['number']}"
        for row in rows
        if (match := OF_GAZETTE.fullmatch(text, row.start, row.end)) and match["label"]
    }


def _start(line: Line) -> int:
    return line.start


def _of_gazette(text: str, line: Line) -> bool:
    return line.kind == "text" and OF_GAZETTE.fullmatch(text, line.start, line.end) is not None


_OF_NUMBER = r"Jaar|Afdeling|Nummer|Datum|Publicatiedatum"
_NAMED = (
    r"(?:Gemeente(?:blad|raad)?(?:[ ][A-Z][\w’' -]{2,40})?"
    r"|Schriftelijke[ ]vragen(?:,[^.?!\n]{4,40})?)"
)
OF_GAZETTE = re.compile(
    rf"(?:(?:\d{{1,3}}[ ]{{1,3}})?(?P<label>{_OF_NUMBER})[ \t=:]{{1,40}}"
    rf"(?P<number>\d[^.?!\n]{{0,24}}?)(?:[ \t]{{1,40}}{_NAMED})?|{_NAMED}|R"
    rf"|[\w ]{{1,20}}[ ]Gemeenteblad(?:[ ]R)?)"
)


def _below_head(text: str, found: Sequence[Line], index: int) -> int:
    """Return where the first line of text stands below an organisation that is of no head."""
    labelled = _kind_of_head(text, found[index]) == "label"
    for at in range(index + 1, min(len(found), index + MOST_LINES)):
        line = found[at]
        if line.kind == "text":
            kind = _kind_of_head(text, line)
            value = labelled and VALUE_ALONE.fullmatch(text, line.start, line.end)
            if not kind and not value:
                return at
            labelled = kind == "label"
    return min(len(found), index + MOST_LINES)


def _head_above(text: str, found: Sequence[Line], index: int) -> range:
    """Return where the lines stand, right above a line, of the head of a letter's page; or none."""
    organisation, said = False, 0
    first = index
    below: Line | None = None
    for at in range(index - 1, max(-1, index - 1 - MOST_LINES), -1):
        line = found[at]
        if line.kind == "text":
            kind = _kind_of_head(text, line)
            value = below is None and VALUE_ALONE.fullmatch(text, line.start, line.end) is not None
            if not kind and not value:
                break
            said += kind == "said" or (kind == "label" and below is not None)
            organisation = organisation or kind == "organisation"
            below = line if value else None
        elif line.kind == "page":
            said += line.why == "page_mark" or _kind_of_head(text, line) in ("label", "said")
        if line.kind != "blank":
            first = at
    return range(first, index) if organisation + said >= LEAST_SAID and said else range(0)


LEAST_SAID = 2
"""What tells the head of a letter's page: who writes and a label, or two labels."""


MOST_LINES = 24
"""Lines of the head of a page, blank ones too."""

ENDS = '.?!:;»”’")]0123456789'
"""With one of these a sentence ends, perhaps with a note's mark, or the row of a table."""

ORGANISATION = re.compile(
    rf"(?:{MINISTRY}|(?:Directie|Directoraat(?:-Generaal|[ ]Generaal)?|Afdeling|Bestuursstaf|Bureau"
    r"|Programmadirectie|Hoofddirectie|DG)(?:[ ](?:[A-Z][\w’-]*|en|van|voor|de|het|der)){0,8}),?"
)
"""Who writes: `Directie Juridische Zaken`."""

ORGANISATIONS = ("Ministerie", "Dire", "Afdeling", "Bestuursstaf", "Bureau", "Pro", "Hoofd", "DG")

NAMED = (*ORGANISATIONS, "Datum", "Ons", "Onze", "Uw", "Kenmerk", "Referentie", "Zaak", "Dossier")
"""With which a line begins that the head of a page has."""

ADDRESS = re.compile(
    r"(?:>[ \xa0]*)?Retouradres\b[^\n.?!]{0,80}|[A-Z][\w’' -]{2,30}[ \xa0]\d{1,4}[ ]?[A-Za-z]?"
    r"|Postbus[ \xa0]\d{2,6}[^\n.?!]{0,40}"
)
"""`Plein 4`, `> Retouradres Postbus 20701 2500 ES Den Haag`."""

SAID = re.compile(rf"{LABEL}[ \t\xa0]+(?:{VALUE})")


def _kind_of_head(text: str, line: Line) -> str:
    """Return what a line of a letter's head is: empty where it is none."""
    if text.startswith(ORGANISATIONS, line.start):
        return "organisation" if ORGANISATION.fullmatch(text, line.start, line.end) else ""
    if SAID.fullmatch(text, line.start, line.end):
        return "said"
    kind = _kind(text, line)
    if kind == KIND_LABEL:
        return "label"
    if WORD_HEADS.match(text, line.start, line.end):
        return ""
    address = kind > KIND_LABEL or ADDRESS.fullmatch(text, line.start, line.end)
    return "address" if address else ""


KIND_LABEL = 1
"""Where the labels stand among the kinds."""


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
