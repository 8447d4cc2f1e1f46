"""Questions that nothing numbers or labels, in a text that lost its lines: sentences that ask."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.bounds.pieces import ABBREVIATED, ASKED
from kamerboek.document.questions.bounds.sentences import SENTENCE_END
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.openers import (
    ASKED_BY_THEM,
    HEADS_OF_COLUMNS,
    OF_MEMBERS,
    OPENER,
    PARTY_AND_PAGE,
    REQUESTS,
)


def turns_within(text: str) -> tuple[list[int], list[int]]:
    """Return where what asks begins; and where what answers it does, and a site's front of a set.

    Nothing where few sentences ask, where many of them begin otherwise than questions do, where
    lines were kept, or where nothing says that there are answers.
    """
    if text.count("?") < LEAST_ASKED or ANSWERED.search(text) is None:
        return [], []
    sentences = [*_sentences(text, 0, len(text))]
    runs = [
        list(run)
        for asks, run in itertools.groupby(sentences, key=lambda sentence: sentence.asks)
        if asks
    ]
    begins = [_begin(text, run[0], first=run is runs[0]) for run in runs]
    opened = sum(OPENER.match(text, begin) is not None for begin in begins)
    kept_lines = text.strip().count("\n") >= len(begins)
    if kept_lines or len(begins) < LEAST_ASKED or 4 * opened < 3 * len(begins):
        return [], []
    ends = [_with_requests(text, run[-1].end) for run in runs]
    behind = [*begins[1:], len(text)]
    fronts = [front for at in behind if (front := _front_of_set(text, at)) is not None]
    return begins, [*ends, *fronts]


ANSWERED = re.compile(
    r"[Vv]ragen[ ]en[ ](?:de[ ])?(?:[a-z]+[ ]){0,4}antwoorden|VRAGEN[ ]EN[ ]ANTWOORDEN"
    r"|[Gg]eantwoord"
    r"|(?:gegeven|ontvangen)[ ]antwoorden|[Bb]eantwoord(?:ing|t)\b|\|"
)
"""A text of turns says that it answers, or has the cells of a site's list: a letter only asks."""


def reports_within(text: str) -> tuple[list[int], list[int]]:
    """Return where members are said to ask; and where answers begin, or a heading above them.

    What is asked may take some sentences: `De leden danken de minister. Zij vragen hoe. Wat kost
    het?` Nothing where few are said to ask.
    """
    begins: list[int] = []
    others: list[int] = []
    run: list[_Sentence] = []
    for sentence in [*_sentences(text, 0, len(text)), _Sentence(len(text), len(text), asks=False)]:
        if run and (sentence.asks or THEY.match(text, sentence.start)):
            run.append(sentence)
            continue
        if run and (any(each.asks for each in run) or _told(text, run)):
            begins.append(_members(text, run[0]))
            others += [run[0].start, run[-1].end]
        run = [sentence] if _members(text, sentence) >= 0 else []
    for head in NUMBERED_ANSWER.finditer(text):
        others += head.span()
    return (begins, others) if len(begins) >= LEAST_ASKED else ([], [])


def _told(text: str, run: Sequence[_Sentence]) -> bool:
    return ASKED_BY_THEM.search(text, run[0].start, run[-1].end) is not None


def _members(text: str, sentence: _Sentence) -> int:
    """Return where a sentence begins to say who asks, perhaps behind a heading; else -1."""
    if OF_MEMBERS.match(text, sentence.start):
        return sentence.start
    headed = [match.start() for match in MEMBERS_WITHIN.finditer(text, *_ends(sentence))]
    return headed[-1] if headed else -1


def _ends(sentence: _Sentence) -> tuple[int, int]:
    return sentence.start, sentence.end


THEY = re.compile(r"(?:Zij|Ook|Voorts|Verder|Daarnaast|Tevens)[ \xa0]")
MEMBERS_WITHIN = re.compile(
    r"(?<=[\w)][ \xa0])(?:De|Deze|Dezelfde)[ \xa0]leden[ \xa0](?:van[ \xa0]de[ \xa0]|vragen[ \xa0])"
)
"""`Toezicht De leden van de SP-fractie`: a heading, and behind it who asks."""

NUMBERED_ANSWER = re.compile(
    r"(?<=[.?!»”)][ \xa0])\d{1,3}\.[ \xa0]Antwoord[ \xa0]van[ \xa0](?:het[ \xa0]kabinet"
    r"|de[ \xa0](?:[Mm]inister|[Ss]taatssecretaris|regering))[ \xa0](?=[A-ZÀ-Þ«“‘€\d])"
)
"""`1. Antwoord van het kabinet Nederland`, where only answers have numbers."""

LEAST_ASKED = 4
"""Runs of sentences that ask: fewer may stand in any text."""


def numbered_rows(text: str) -> tuple[list[int], list[int]]:
    """Return where rows of a table begin with the number of a question, and what is drawn there.

    `| 2 | Waarom …` in cells; or, behind the words that head such a table, `2 CDA 17 Waarom …`.
    Nothing where these do not count on from 1.
    """
    headed = HEADS_OF_COLUMNS.search(text)
    if headed is None and "|" not in text:
        return [], []
    begin = headed.end() if headed else 0
    for pattern in (CELLS_OF_ROW, *([ROW_OF_PARTY] if headed else [])):
        rows: list[re.Match[str]] = []
        for match in pattern.finditer(text, begin):
            if int(match["number"]) == len(rows) + 1:
                rows.append(match)
        edges = itertools.pairwise([*(row.end() for row in rows), len(text)])
        asking = sum("?" in text[start:end] for start, end in edges)
        if len(rows) >= LEAST_ROWS and 2 * asking >= len(rows):
            return [row.start("number") for row in rows], [row.start() for row in rows]
    return [], []


CELLS_OF_ROW = re.compile(
    r"(?<!\S)(?:\|[ ]?){0,2}(?:(?:---|:?-{2,}:?)[ ]?\|[ ]?){0,9}(?<=[|\s])(?<=\|[ ])"
    r"(?P<number>\d{1,3})[ ]\|[ ]"
    r"(?:[A-Z][^|?]{1,24}[ ]\|[ ](?:\d{1,3}[ ]\|[ ])?)?(?=[A-ZÀ-Þ«“‘])"
)
ROW_OF_PARTY = re.compile(
    r"(?<!\S)(?<!Programma[ ])(?<!Hoofdstuk[ ])(?<!Thema[ ])(?<!Deel[ ])(?P<number>\d{1,3})"
    rf"(?=[ ]{PARTY_AND_PAGE.pattern})"
)
LEAST_ROWS = 3


def asked_before(text: str, answers: Sequence[int]) -> list[int]:
    """Return where what asks begins right above the head of each answer; nothing if one has none.

    `answers` are where heads of answers begin, none of whose questions has a head. Where each has a
    bullet, that begins it.
    """
    result: list[int] = []
    marked: list[int] = []
    for start, end in itertools.pairwise([0, *answers]):
        asking: list[_Sentence] = []
        for sentence in reversed([*_sentences(text, start, end)]):
            if not sentence.asks:
                break
            asking.append(sentence)
        if not asking:
            return []
        result.append(_begin(text, asking[-1], first=not result))
        bullets = [match.start() for match in BULLET.finditer(text, start, asking[-1].end)]
        marked += bullets[-1:]
    return marked if len(marked) == len(result) else result


BULLET = re.compile(r"(?<=\S[ \xa0])[•·▪*–-][ \xa0](?=[A-ZÀ-Þ«“‘])")


WORD = re.compile(rf"(?:Ja|Nee|Neen)[ \xa0]+(?=(?=[A-Z]){OPENER.pattern})")
"""`Ja Wat vindt u`: an answer of one word that nothing ends."""


@dataclass(frozen=True)
class _Sentence:
    """Where a sentence begins and where the next does, and whether it asks."""

    start: int
    end: int
    asks: bool


def _sentences(text: str, start: int, end: int) -> Iterator[_Sentence]:
    at = start
    for stop in SENTENCE_END.finditer(text, start, end):
        if text[stop.start()] == "." and stands_before(ABBREVIATED, text, stop.start()):
            continue
        asked = ASKED.match(text, stop.start(), end) if text[stop.start()] == "?" else None
        behind = asked.end() if asked else stop.end()
        while behind < end and text[behind].isspace():
            behind += 1
        if behind <= at:
            continue
        yield _Sentence(at, behind, asked is not None)
        at = behind
        if asked and (word := WORD.match(text, at, end)):
            yield _Sentence(at, word.end(), asks=False)
            at = word.end()
    if text[at:end].strip():
        yield _Sentence(at, end, asks=False)


def _begin(text: str, asking: _Sentence, *, first: bool) -> int:
    """Return where a question begins in its sentence, behind a row of cells or the text's front."""
    start = max(asking.start, text.rfind("| ", asking.start, asking.end) + 2)
    if not first or OPENER.match(text, start):
        return start
    opening = [match.start() for match in WITHIN.finditer(text, start, asking.end)]
    return opening[-1] if opening else start


WITHIN = re.compile(rf"(?<=[ \xa0])(?=[A-Z]){OPENER.pattern}")


def _with_requests(text: str, at: int) -> int:
    """Return where requests end that follow a question: `Graag per jaar.`"""
    for stop in SENTENCE_END.finditer(text, at):
        if REQUESTS.match(text, at) is None or text[stop.start()] == "?":
            break
        at = stop.end()
        while at < len(text) and text[at].isspace():
            at += 1
    return at


def _front_of_set(text: str, asked: int) -> int | None:
    """Return where a row of cells begins that stands right before a question; None without any.

    `De wachttijd voor keuringen | | Van Dijk (D66) | | Smit (minister) | |`.
    """
    begin = max(0, asked - FAR)
    begin = max(begin, text.rfind("?", begin, asked) + 1)
    cells = text.find("| |", begin, asked)
    whole = cells >= 0 and (asked == len(text) or text[asked - 2 : asked] == "| ")
    stops = [stop.end() for stop in SENTENCE_END.finditer(text, begin, cells)] if whole else []
    return stops[-1] + 1 if stops else None


FAR = 600
"""Characters before a question in which its set's front begins."""
