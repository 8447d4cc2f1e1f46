"""Headings of sections, right above the questions that they head."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kamerboek.document.questions.bounds.introduced import introduction
from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.openers import MEMBER, PARTY
from kamerboek.document.questions.wording.part_headings import FIGURES
from kamerboek.document.questions.wording.styles import ANSWER_WORD

PART_WORD = r"(?:Beleidsa|Begrotingsa|A)rtikel|Hoofdstuk|Onderdeel|Deel|Thema"

COUNTED_PART = (
    r"(?:Niet-beleidsartikel|HOOFDSTUK|DEEL|(?:Deelp|P)rogramma|PROGRAMMA|Pijler|Taakveld|Agendapunt)"
    r"(?=[ \xa0](?:\d{1,2}|[A-Z]|[IVX]{1,5})\b)"
)
"""What a part of a document is called; words of the second kind are so with a number only."""

OF_QUESTIONS = re.compile(r"[*_# \t]*(?:Overige[ \xa0])?[Vv]ragen\b")
"""How the heading of a part begins that says that questions follow: no table has such a row."""

SECTION = re.compile(
    r"[*_# \t]*(?!Vragen[ \t]+en[ \t]+antwoorden[*_ \t:]*$)"
    r"(?:(?:(?:[A-H][.)][ \t]+)?(?:"
    r"Vragen[ \t]+(?:van|over|aan|bij|inzake|uit|en|met|voor|op|rond|fractie(?=[ \t]+[A-Z]))"
    r"|(?:Technische|Schriftelijke|Feitelijke)[ \t]+vra(?:ag|gen)(?=[ \t]+[A-Z])"
    r"|Vragen(?=[ \t]+[A-Z][^\n.?!:]{1,60}[ ]d\.d\.[ ]))"
    r"|Inbreng|Overige[ \t]+vragen(?=[*_ \t:]*$)"
    r"|(?:Antwoord(?:en)?|Beantwoording)[ \t]+(?:(?:op|van)[ \t]+)?(?:de[ \t]+)?"
    r"(?:(?:schriftelijke|feitelijke)[ \t]+)?(?:Kamer)?vragen(?=[ \t]+(?!\d))"
    rf"|Fractie|Begroting|{PART_WORD}|{COUNTED_PART})\b"
    r"[^\n?!]{0,160}(?<![.,;])"
    r"|[^\n?!]{0,150}\((?!VVD\))(?:[A-Z]{1,2}|[IVXLC]{1,6}[A-Z]?)\))[*_ \t:]*"
)

COLUMNS = re.compile(r"\S(?: {3,}|\t)[^\t]*?(?: {3,}|\t)\S|\d[ \t]+\d[\d.,]*%?$")
"""Where the columns of a row stand apart, or two figures at its end: it is of a table."""

SENTENCE_WITHIN = re.compile(r"[a-zà-ÿ)]\.\s+[A-Z]")
"""A sentence that ends within a line: it is no heading."""

NAMED_SECTION = re.compile(
    r"[*_# \t]*(?:(?:[A-H][.)][ \xa0])?"
    r"(?:Vragen[ \xa0]fractie|(?:Technische|Schriftelijke|Feitelijke)[ \xa0]vra(?:ag|gen)"
    r"|Vragen(?=[ \xa0][A-Z][^\n.?!:]{1,60}[ ]d\.d\.[ ]))[ \xa0][A-Z]"
    r"|(?:Vragen(?:[ \xa0]en[ \xa0]opmerkingen)?|Inbreng)[ \xa0]van[ \xa0]"
    r"(?:(?:de[ \xa0]leden|het[ \xa0]lid)[ \xa0]van[ \xa0])?de[ \xa0]"
    r"(?:fractie[ \xa0]van[ \xa0](?:de[ \xa0]|het[ \xa0])?[A-Z]|[A-Z][\w -]{1,40}-fractie\b)"
    r"|Vragen[ \xa0]aan[ \xa0]de[ \xa0](?:[Mm]inister|[Ss]taatssecretaris)"
    r"[ \xa0](?:van|voor)[ \xa0][A-Z]"
    rf"|Vragen[ \xa0]van[ \xa0](?:het[ \xa0]lid|de[ \xa0]leden)[ \xa0][^\n(?!]{{2,60}}\({PARTY}\)$"
    r"|Thema[ \xa0][A-Z]|Overige[ \xa0]vragen(?=[*_ \t]*$)"
    r"|(?:(?:(?:Niet-)?[Bb]eleids|Begrotings)?[Aa]rtikel|Hoofdstuk|Programma)[ \xa0]\d{1,3}"
    r"[.:]?[ \xa0][A-Z])"
    r"[^\n?!]{0,160}"
)
"""`Vragen en opmerkingen van de leden van de D66-fractie`, `Artikel 32. Rechtspleging`."""

SECTION_KEY = re.compile(r"\((?!VVD\))(?P<key>[A-Z]{1,2}|[IVXLC]{1,6}[A-Z]?)\)[*_ \t:.]*$")

HEADING = re.compile(
    r"[*_]{0,2}(?:[A-Z][^\n.?!:;|\t\d]{2,50}[^\n.?!:;,|\t\d)”’*_]"
    rf"|[A-Z][\w /&-]{{1,40}}-fractie|{MEMBER}"
    rf"|{PARTY})[*_]{{0,2}}"
)
"""A short line without a full stop: `Personeel`, `Europese samenwerking`, `D66-fractie`."""


def section_heading(
    text: str, found: Sequence[Line], starts: Sequence[int], before: int
) -> Line | None:
    """Return the heading of a section that stands right before an offset, or None.

    Before what leads to the questions of a party, where that does.
    """
    introduced = introduction(text, found, starts, before)
    before = introduced.start if introduced else before
    index = bisect_left(starts, before) - 1
    while index >= 0 and found[index].end > before:
        index -= 1
    seen = 0
    while index >= 0 and seen < 3:
        line = found[index]
        index -= 1
        if line.kind != "text":
            continue
        seen += 1
        heads = SECTION.fullmatch(text, line.start, line.end) is not None
        long = line.end - line.start > 160
        if (long and not heads) or COLUMNS.search(text, line.start, line.end):
            return None
        if heads:
            within = SENTENCE_WITHIN.search(text, line.start, line.end)
            return None if within or FIGURES.search(text, line.start, line.end) else line
        if finishes(text, line.start, line.end):
            return None
    return None


def short_heading(
    text: str, found: Sequence[Line], starts: Sequence[int], before: int
) -> Line | None:
    """Return a short line of its own right above an offset where numbers start anew, or None."""
    index = bisect_left(starts, before) - 1
    while index >= 0 and found[index].kind != "text":
        index -= 1
    if index < 0 or (index > 0 and found[index - 1].kind == "text"):
        return None
    line = found[index]
    heads = HEADING.fullmatch(text, line.start, line.end)
    return line if heads and not ANSWER_WORD.match(text, line.start) else None
