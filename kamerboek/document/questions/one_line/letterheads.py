"""What the pages of a letter print beside its text, in a text that lost its lines."""

from __future__ import annotations

import re

from kamerboek.document.questions.one_line.pages import SAID, counting, one_by_one
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.printing import MINISTRY
from kamerboek.document.questions.wording.searching import found_from

LETTERHEAD_TWICE = re.compile(
    rf"(?<!\S)(?<!:[ \xa0])(?P<said>{SAID}(?:[ \xa0]{{1,3}}{SAID})+)(?!\S)"
)

BEGINS_LABEL = re.compile(r"[ABCDKORUZ](?<!\S[A-Z])(?=[aeijnow])")


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
    counts = bool(values) and one_by_one(values) and values[0] <= FIRST_NUMBERS
    return [
        (match.start(1) if match and counts else start, end)
        for match, (start, end) in zip(numbers, found, strict=True)
    ]


def heads_of_old_letters(text: str) -> list[tuple[int, int]]:
    """Return what the pages of an older letter say: heads that follow, and addresses before one.

    `Datum Kenmerk Vervolgblad 11-07-2006 VD. 2006/1966 2`; `Ministerie van Veren 2 DGP/u.05.00987`,
    where the number counts on.
    """
    coded: dict[str, list[tuple[int, int, int]]] = {}
    for pattern in (FOLLOWING_HEAD, MINISTRY_AND_CODE):
        for match in found_from(OF_OLD_HEAD, pattern, text):
            said = text[match.start() : match.start("page")] + match["code"]
            coded.setdefault(said, []).append((*match.span(), int(match["page"])))
    found = [span for those in coded.values() for span in counting(those)]
    heads = {start for start, _ in found}
    addresses = [match.span() for match in found_from(OF_OLD_HEAD, ADDRESSES, text)]
    found += [(start, end) for start, end in addresses if not heads.isdisjoint((end, end + 1))]
    found += [
        match.span()
        for match in found_from(OF_OLD_FOOT, OLD_FOOT, text)
        if text.count(match["code"]) > 1
    ]
    return sorted(found)


ADDRESSES = re.compile(
    rf"(?<!\S)(?:{MINISTRY}[ ]"
    r"(?:[A-Z][\w’-]+(?:[ ][a-zA-Z][\w’-]+){0,3}[ ]\d{1,4}(?:-\d{1,4})?[ ])?)?"
    r"Postadres:?[ ]Postbus[ ]\d{3,5},?[ ]\d{4}[ ][A-Z]{2}[ ](?:[^.?!]|\.(?=\w)){2,240}?"
    r"\b(?:[Ff]ax|[Tt]elefax|[Tt]elefoon):?[ ]0\d{1,3}[ ]?-?[ ]?\d[\d ]{5,9}\d(?!\d)"
    r"(?:[ ](?:[Ff]ax|[Tt]elefax|[Tt]elefoon):?[ ]0\d{1,3}[ ]?-?[ ]?\d[\d ]{5,9}\d(?!\d))?"
    r"(?:[ ](?:Web|Internet):?[ ]www\.\S+|[ ]Bereikbaar[ ]met[ ](?:[a-z]+[ ]){1,2}\d{1,3}"
    r"(?:[ ]en[ ](?:[a-z]+[ ]){0,2}\d{1,3})?)?"
)

FOLLOWING_HEAD = re.compile(
    r"(?<!\S)Datum[ ]Kenmerk[ ](?:Vervolgblad|Blad)[ ]\d{1,2}[-/]\d{1,2}[-/]\d{4}"
    r"(?P<code>(?:[ ]\S{1,20}){1,3}?)[ ](?P<page>\d{1,3})(?!\S)"
)

MINISTRY_AND_CODE = re.compile(
    rf"(?<!\S){MINISTRY}[ ](?P<page>\d{{1,3}})[ ]"
    r"(?P<code>(?=\S*\d)(?=\S*[/.-])[A-Z]\S{5,30})(?!\S)"
)

OLD_FOOT = re.compile(
    r"(?<!\S)(?:Bezoekadres|Postadres):?[ ](?=[^.?!]{0,200}\bPostbus[ ]\d)"
    r"(?:[^.?!]|\.(?=\w)){20,300}?"
    r"\b(?:[Ff]ax|[Tt]elefax|[Tt]elefoon):?[ ]0\d{1,3}[ ]?-?[ ]?\d[\d ]{5,9}\d"
    r"(?:[ ]Bereikbaar[ ]met[ ][^.?!:]{3,90}?)?[ ]\d{1,3}[ ]"
    r"(?P<code>(?=\S*\d)(?=\S*[/.-])[A-Z]\S{5,30})(?!\S)"
)
"""The addresses at a page's foot, and the page and mark of the next: the mark returns."""

OF_OLD_FOOT = re.compile(r"[BP](?<!\S[BP])(?=[eo])")

OF_OLD_HEAD = re.compile(r"[DMP](?<!\S[DMP])(?=[aio])")
"""With what those begin."""

TOTAL_BEFORE = re.compile(r"(?:\d[ \xa0]van|/)[ \xa0]?$")

FIRST_NUMBERS = 3
"""The first page that prints its number is one of the first."""

NUMBER_BEFORE = re.compile(r"(?<!\S)(\d{1,3})\s+$")
