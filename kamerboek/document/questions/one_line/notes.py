"""Notes in a text that lost its lines: where they begin, and where a sentence goes on behind."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from kamerboek.document.questions.one_line.pages import within
from kamerboek.document.questions.wording.note_marks import (
    OPENS_NOTE,
    RAISED,
    TEXT_OF_NOTE,
    NoteMarks,
    stands_before,
)
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.months import MONTH


def notes_before(
    text: str,
    feet: Sequence[int],
    marks: NoteMarks,
    heads: frozenset[int],
    going_on: Collection[int],
    headed: Collection[int] = (),
) -> Iterator[int]:
    """Yield where notes begin that stand right before what a page prints, or the text's end.

    `going_on` are the pages' ends behind which a sentence goes on: its notes stand within it.
    `headed` are those behind which a question or an answer begins.

    Their numbers count on from those of the page before, and each has its mark in the text; one
    mark may be lost where the sentence before the note ends.
    """
    latest = above = 0
    for foot in feet:
        # Notes behind all else have their marks anywhere before.
        last = foot >= feet[-1]
        reach = len(text) if last else LONGEST_NOTES
        openings = list(OPENS_NOTE.finditer(text, max(above, foot - reach), foot))
        chosen: list[int] = []
        number = 0
        for opening in reversed(openings):
            value = int(opening["number"].translate(RAISED))
            if chosen and value != number - 1:
                continue
            at = opening.start("number")
            # Before a note that is known, and within a sentence, a word that has numbers may stand.
            within = bool(chosen) and foot in going_on and stands_before(NO_HEAD, text, at)
            if not within and _numbers_a_thing(text, at, opening.end()):
                continue
            if HEAD.match(text, opening.end()):
                continue
            ended = ENDS.search(text, max(0, at - 3), at) is not None
            ended = ended or BEFORE_NOTE.search(text, max(0, at - 160), at) is not None
            next_one = (
                value in (1, latest + 1) and foot not in headed and not stands_before(OF, text, at)
            )
            next_one = next_one and STOPPED.search(text, foot - 3, foot) is not None
            if at in heads or not (
                ended
                or chosen
                or foot in going_on
                or RAISED_NUMBER.match(text, opening.start())
                or (next_one and not last)
            ):
                continue
            lost = 0 < latest < value <= latest + len(openings) and not last
            counts = value in (1, latest + 1, number - 1)
            goes_on = foot in going_on and CLOSED.search(text, max(0, foot - 160), foot) is not None
            lost = lost or (not ended and counts and (bool(chosen) or goes_on))
            lost = lost or (bool(chosen) and NAMES_SOURCE.match(text, opening.end()) is not None)
            if marks.last(str(value), max(0, at - reach), at) < 0 and not lost:
                continue
            if not chosen and foot - at > LONGEST_NOTE:
                break
            chosen.append(opening.start())
            number = value
            if value in (1, latest + 1):
                break
        if chosen and (number == 1 or latest < number <= latest + MOST_LOST):
            yield from chosen
            latest = number + len(chosen) - 1
        above = foot


def titled_notes(text: str, start: int) -> list[int]:
    """Return where notes behind all else begin, and the title above them: `Noten 1. Zie …`."""
    title = TITLE_OF_NOTES.search(text, start)
    if title is None:
        return []
    places = [title.start(), title.end()]
    while True:
        number = rf"(?<=[.?!»”)\w/][ \xa0])[\[(]?{len(places)}[\])]?[.)]?[ \xa0]{{1,3}}"
        following = re.compile(rf"{number}(?={TEXT_OF_NOTE})").search(text, places[-1] + 2)
        if following is None:
            return places
        places.append(following.start())


TITLE_OF_NOTES = re.compile(
    r"(?<=[.?!»”)\]\d⁰¹²³⁴-⁹][ \xa0])(?:(?:[Ee]ind|[Vv]oet)noten|Noten)[ \xa0]?:?[ \xa0]{1,3}"
    rf"(?=[\[(]?1[\])]?[.)]?[ \xa0]{{1,3}}{TEXT_OF_NOTE})"
)


HEAD = re.compile(r"(?:Vraag|VRAAG|Antwoord|ANTWOORD)\b(?![ \xa0](?:op[ \xa0](?!vra)|van)\b)")
"""What heads a question or an answer: the number before it is a mark at the end of another."""

NO_HEAD = re.compile(r"\bantwoord[ \xa0]$")
OF = re.compile(r"(?:van|/)[ \xa0]?$")
CLOSED = re.compile(r"(?:[.»”’\")\]\d]|(?:https?://|www\.)\S+)\s*$")
"""How a note ends: a sentence that breaks off is no note's, and goes on behind the page."""

STOPPED = re.compile(r"\.\s*$")
BEFORE_NOTE = re.compile(
    r"(?:(?:https?://|www\.)\S+|(?<!\w)(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)[.:]?)[ \xa0]{1,3}$"
)
"""An address, or what heads an answer: a note may follow, although no sentence has ended."""


def behind_notes(
    text: str, marks: NoteMarks, limits: Sequence[int], printed: Sequence[tuple[int, int]] = ()
) -> Iterator[tuple[int, int]]:
    """Yield where a sentence goes on that a note interrupts: a page ends there that says no more.

    In a small letter, behind the full stop of the note, before the next of the `limits`; what is
    yielded is the place, or the span of the page's number there. A mark may be lost of a note that
    is the first, or counts on. The number of a page, within what is `printed`, opens no note.
    """
    spans = sorted(printed)
    begins, ends = [start for start, _ in spans], [end for _, end in spans]
    done = latest = 0
    for opening in OPENS_NOTE.finditer(text):
        at = opening.start("number")
        number = opening["number"].translate(RAISED)
        if at < done or not stands_before(UNENDED, text, at) or within(begins, ends, at):
            continue
        if _numbers_a_thing(text, at, opening.end()) or HEAD.match(text, opening.end()):
            continue
        marked = marks.last(number, max(0, at - LONGEST_NOTES), at) >= 0
        if not marked and int(number) not in (1, latest + 1):
            continue
        following = bisect_right(limits, at)
        if following and limits[following - 1] == at:
            continue  # the number of a question
        limit = limits[following] if following < len(limits) else len(text)
        limit = min(limit, opening.end() + LONGEST_NOTE)
        for stop in GOES_ON.finditer(text, opening.end(), limit):
            shortened = SHORTENED if marked else MAY_BE_SHORTENED
            if not shortened.search(text, stop.start() - 10, stop.start() + 1):
                done, latest = stop.end(), int(number)
                yield stop.span("page") if stop["page"] else (stop.end(), stop.end())
                break


def _numbers_a_thing(text: str, at: int, behind: int) -> bool:
    """Say whether a number is that of a thing named before it, and no source stands behind it."""
    if NAMES_SOURCE.match(text, behind):
        return False
    thing = stands_before(NUMBERS_A_THING, text, at)
    named = thing is not None and thing[0].strip() != ","
    return named or stands_before(ROW_BEFORE, text, at) is not None


ROW_BEFORE = re.compile(r"(?<!\S)\d(?:[\d.,]*\d)?%?[ \xa0]\d(?:[\d.,]*\d)?%?[ \xa0]$")
"""The figures of a table's row: a number behind them is one of the next."""

NAMES_SOURCE = re.compile(
    r"https?://|www\.|Kamerstuk(?:ken)?\b|Aanhangsel\b|Zie[ \xa0]ook\b"
    rf"|[A-Z][\w’. -]{{1,30}},[ \xa0]\d{{1,2}}[ \xa0]{MONTH}\b"
)
"""How the text of a note begins, and nothing that has a number before it."""

UNENDED = re.compile(r"[\w,%€][ \xa0]{1,3}[\[(]?$")
GOES_ON = re.compile(
    r"(?:\.|(?:https?://|www\.)\S+)[ \xa0]{1,3}(?:(?P<page>\d{1,3})[ \xa0]{1,3})?"
    r"(?=(?!https?:|www\.)(?:(?:19|20)\d\d[ \xa0]|\d+(?:[.,]\d+)+%?[ \xa0]|\d+%[ \xa0])?[a-zà-ÿ(«])"
)
SHORTENED = re.compile(
    r"(?<![\w.])(?:[a-z]{1,2}|art|blz|vgl|resp|bijv|par|incl|excl|(?:[a-z]\.)+[a-z])\.$", re.I
)
"""What ends with a point and no sentence."""

MAY_BE_SHORTENED = re.compile(r"(?<![\w.])(?:[^\W\d_]{1,5}|(?:[a-z]\.)+[a-z])\.$", re.I)
"""A word so short that its point need not end a sentence."""

NUMBERS_A_THING = re.compile(
    r"(?:\b(?:nrs?|no|blz|pp?|art|vr|antw|vraag|vragen|antwoord|pagina|blad\w*|\w*artikel|bijlage|tabel|figuur"
    r"|hoofdstuk|paragraaf|onderdeel|punt|fase|categorie|lid|noot|alinea|zin)\.?|[(,–]|(?<![a-zà-ÿ])-"
    r"|\b(?:vragen|vraag|antwoord(?:en)?)[ \xa0](?:\d{1,3},[ \xa0])?\d{1,3}[ \xa0](?:en|t/m))"
    r"[ \xa0]*$",
    re.I,
)
SMALL = re.compile(r"\s*(?:€[ \xa0]?\d|(?:\d[\d .,%]*\s+)?[a-zà-ÿ]|\d[\d.,]*[?!.,;:)](?:\s|$)|\()")
"""How a sentence goes on behind a page's end: `2023 een plan vastgesteld`."""

RAISED_NUMBER = re.compile(r"\[\d|[⁰¹²³⁴-⁹]")
"""A note's number in a form that no number within a sentence has."""

MOST_LOST = 12
"""Notes in a row that may not have been found."""

LONGEST_NOTES = 6000
LONGEST_NOTE = 700
"""Characters before a page's end in which its notes, and the last of them, begin."""
