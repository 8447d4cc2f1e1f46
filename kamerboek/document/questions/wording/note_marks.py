"""The marks of notes within a text, and how a note begins."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Collection, Iterator

from kamerboek.months import MONTH

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

TEXT_OF_NOTE = (
    r"(?:[^\W\d_a-z]|[«“\"'‘(]|https?:|www\.|20\d\d[ZD]\d"
    r"|(?:de|het)[ \xa0][A-Z][\w’' -]{2,40},[ \xa0]|[a-z]{2,20}\.(?:nl|com|eu|org)\b)"
)
"""How the text of a note begins; in small letters only `de Volkskrant, …`, `nos.nl`."""

OPENS_NOTE = re.compile(
    r"(?<=[ \t\xa0\n])[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?[ \t\xa0]{1,3}"
    rf"(?={TEXT_OF_NOTE})"
)
"""A number within a line with which a note may begin: `1 Kamerstuk …`, `² Zie …`."""


LOOKED_BACK = 24
"""Characters in which what a pattern finds right before an offset stands, blanks included."""


def stands_before(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """Return what a pattern, which ends with `$`, finds right before an offset."""
    return pattern.search(text, at - LOOKED_BACK, at)


class NoteMarks:
    """Where the marks of notes stand in a text: `¹`, `[1]`, ` 1)`, `? (1)`, `woord1`, `woord.1`."""

    def __init__(self, text: str, printed: Collection[int] = ()) -> None:
        """`printed` is where what a page prints begins: the number of a page marks no note."""
        self._places: dict[str, list[int]] = {}
        for match in _marks(text):
            if match.start() in printed:
                continue
            number = re.sub(r"\D", "", match[0].translate(RAISED))
            self._places.setdefault(number, []).append(match.start())
        opened = {match["number"] for match in OPENS_GLUED.finditer(text)}
        for match in BEGINS_LINE.finditer(text) if opened else ():
            if match["number"] in opened and match.start("number") not in printed:
                insort(self._places.setdefault(match["number"], []), match.start("number"))

    def numbers_at(self) -> dict[int, str]:
        """Return the number of each mark by where it stands."""
        return {at: number for number, places in self._places.items() for at in places}

    def last(self, number: str, start: int, end: int) -> int:
        """Return where the mark of a note stands last from `start` to `end`; -1 if nowhere."""
        places = self._places.get(number, [])
        at = bisect_left(places, end) - 1
        return places[at] if at >= 0 and places[at] >= start else -1


def _marks(text: str) -> Iterator[re.Match[str]]:
    """Yield each mark: it begins with its number, a bracket, or a blank before its number."""
    at = 0
    for begin in BEGINS_MARK.finditer(text):
        start = begin.start()
        before = start - 1 if start and text[start - 1] in " \xa0" else start
        for place in range(max(before, at), start + 1):
            if match := MARK.match(text, place):
                yield match
                at = match.end()
                break


OPENS_GLUED = re.compile(
    r"(?<=\n)(?P<number>\d{1,2})(?=\(?(?:Aanhangsel|Kamerstuk|Bijlage|Handelingen|Stb|Stcrt|Zie)\b"
    rf"|https?:|[A-Z][\w’. -]{{1,40}},[ ]\d{{1,2}}[ ]{MONTH}\b)"
)
"""The number of a note that touches its text: so a program leaves it that reads a page line by
line, and breaks a sentence before a raised mark."""

BEGINS_LINE = re.compile(r"(?<=[^\s.?!:;])[ \xa0]?\n(?P<number>\d{1,2})[ \xa0]{1,2}\n?(?=[a-zà-ÿ])")
"""A number before which a sentence stands that goes on behind it: so raised marks begin a line."""

BEGINS_MARK = re.compile(r"[⁰¹²³⁴-⁹\[(0-9](?:(?<!\d\d)|(?<=\b(?:199|20[0-4])\d\d))")
"""Of a number only its first digit, and what stands behind a year."""

OF_ADDRESS = r"(?<!Postbus[ \xa0]\d{4})(?<!PO[ ]Box[ ]\d{4})"
"""`Postbus 20301` is no year with a mark behind it."""

OF_UNIT = r"(?<!\bm)(?<!\b[ckdm]m)"
"""`m2`, `km2`: what is raised there marks no note."""

MARK = re.compile(
    r"[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3} ?\]|\[\d{1,2}(?= \d{1,2} ?\])"
    r"|(?:(?<=\[\d[ ])|(?<=\[\d\d[ ]))\d{1,2}(?= ?\])"
    r"|(?:(?<=[?»”’])|(?<=[?»”’][ \xa0]))\(\d{1,2}\)(?=\s|$)"
    r"|(?<=[.!])[ \xa0]?\(\d{1,2}\)(?=[ \xa0\r]*(?:\n|$))"
    rf"|(?<=\b(?:199|20[0-4])\d){OF_ADDRESS}\d{{1,2}}(?=[\s.,;:?!)]|$)"
    rf"|(?<=\S[ \xa0])\d{{1,3}}\)|(?<=[a-zà-ÿ]){OF_UNIT}\d{{1,3}}(?=[\s.,;:?!)]|$)"
    r"|(?:(?<=[a-zà-ÿ»”’?!.]\d,[ \xa0])|(?<=\d[?!.],[ \xa0]))\d{1,2}"
    r"(?=[?!.]?(?:\s*$|\s+[A-ZÀ-Þ«“]))"
    r"|(?<=[a-zà-ÿ»”’)][?!.»”’)])\d{1,2}(?=,[ \xa0]\d{1,2}[?!.]?(?:\s*$|\s+[A-ZÀ-Þ«“]))"
    r"|(?<=[A-Z]{3})\d{1,2}(?=[\s.,;:?!)]|$)"
    r"|(?<=[\w.?!][)»”’%])\d{1,3}(?=[\s.,;:?!]|$)"
    r"|(?<=[a-zà-ÿ][.,;:?!)»”’\"])\d{1,3}(?=\s|$)|(?<=[A-Z]{2}[.,;:?!)»”’\"])\d{1,3}(?=\s|$)"
    r"|(?<=[\w][»”’\")][.,;:?!])\d{1,3}(?=\s|$)"
    r"|(?<=\d[.?!])(?:(?<=\b(?:19|20)\d\d[.?!])|(?<=\bnr\.[ \xa0]\d\.)|(?<=\bnr\.[ \xa0]\d\d\.)"
    r"|(?<=\bnr\.[ \xa0]\d\d\d\.))\d{1,2}(?=\s|$)"
    r"|(?<=[a-zà-ÿ»”’\")][.?!»”’)])[ \xa0]\d{1,2}(?=\s*$|\s+[A-ZÀ-Þ«“])"
    r"|(?<=[»”’])[ \xa0]\d{1,2}(?=[,;:?!]|\s+[a-z])|(?<=[?!])[ \xa0]\d{1,2}(?=[ \xa0\r]*(?:\n|$))"
    r"|(?<=[A-Z]{2}[.?!])[ \xa0]\d{1,2}(?=\s+[A-ZÀ-Þ«“])"
    r"|(?<=[^\s]\n)\d{1,2}(?=[ \xa0]*\n(?:[\sa-zà-ÿ(]|Antwoord|ANTWOORD))"
    r"|(?<=[^\s][ \xa0]\n)\d{1,2}(?=[ \xa0]*\n(?:[\sa-zà-ÿ(]|Antwoord|ANTWOORD))"
)
