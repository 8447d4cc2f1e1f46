"""Headings of parts within a line: words without a full stop, of which some have a number."""

from __future__ import annotations

import re

from kamerboek.document.questions.wording.openers import MEMBER, PARTY
from kamerboek.months import DAY

PART_WORD = "Deel|Hoofdstuk|Onderdeel|Thema|Artikel|Beleidsartikel"

NUMBERED_WORD = rf"(?:{PART_WORD}|Programma|PROGRAMMA|Pijler)"
"""What a part of a document is called before its number, in the middle of running text."""

HEADING = re.compile(
    rf"[*_]{{0,2}}(?:[A-Z][\w /&-]{{1,40}}-fractie|{MEMBER}|{PARTY}"
    r"|(?:Antwoord(?:en)?|Beantwoording)[ \xa0](?:(?:op|van)[ \xa0])?(?:de[ \xa0])?"
    r"(?:(?:schriftelijke|feitelijke)[ \xa0])?(?:Kamer)?vragen[ \xa0](?!\d)[^\n.?!:;|]{2,160}"
    r"|(?:Vragen[ \xa0](?:en[ \xa0]opmerkingen[ \xa0])?(?:van|over|aan|bij|inzake)"
    rf"|Inbreng|Fractie|{PART_WORD}|Begroting"
    r"|P(?:rogramma|ROGRAMMA|ijler)(?=[ \xa0]\d))\b"
    r"(?:[ \xa0](?:\d{1,3}|[A-Z]):)?[^\n.?!:;|]{0,120}[^\n.?!:;,|”’]"
    r"|(?:Vragen(?=[ \xa0][A-Z][^\n.?!:]{1,60}[ ]d\.d\.[ ])|Vragen[ \xa0]fractie"
    r"|(?:Technische|Schriftelijke|Feitelijke)[ \xa0]vra(?:ag|gen))"
    r"[ \xa0][A-Z][^\n.?!:;|\d]{1,60}"
    rf"(?:d\.d\.[ \xa0]{DAY})?"
    r"|[A-Z][^\n.?!:;|\d€%]{2,60}[^\n.?!:;,|\d)”’*_]"
    r"|[A-Z][^\n.?!:;|\d€%]{2,100}[ \xa0]\((?:[A-Z]{1,2}|[IVXLC]{1,6}[A-Z]?)\))[*_]{0,2}"
)

FIGURES = re.compile(r"(?:(?<!\S)\d[\d.,%e]*\s[^\d(]*){4}")
"""Four figures: rows of a table, and no heading."""
