"""Texts that seem to break off, or to begin in the middle: warnings."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.doubts.passages import (
    TAIL,
    lines_lost,
    numbers_by_place,
    passages,
    told_once,
)
from kamerboek.document.questions.heads.cut_heads import CUT_HEAD
from kamerboek.document.questions.pages.near_titles import ENDS_NONE
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.text import Passage

STOPS = re.compile(r"(?:^|\n)[^\n\t|]{60,}[^\W\d_,-]$|[^\n\t|]{60,}[,-]$")
"""A last line of running text that ends with a letter."""

MAY_STOP = re.compile(r"[^\W\d_]$|[,-]$")


def cut_off(text: str, last: Passage) -> list[ReadingWarning]:
    """Warn where the text stops without an end, which a page that was cut off does."""
    end = last.pieces[-1].end
    stops = MAY_STOP.search(last.text[-2:]) and STOPS.search(last.text[-TAIL:])
    rest = text[end:].strip()
    if not CUT_HEAD.fullmatch(rest) and (rest or not stops):
        return []
    said = "the text stops without a full stop: perhaps in the middle of a word"
    return [ReadingWarning("cut_off", said, "", last.pieces[-1].start, end)]


def wordless(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of a question or answer in which nothing can be read: signs alone, or nothing seen."""
    for question, passage in told_once(passages(questions)):
        if not READABLE.search(passage.text):
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: it or its answer holds no word and no figure",
                question.question,
                passage.pieces[0].start,
                passage.pieces[-1].end,
            )


READABLE = re.compile(r"[^\W_]")


def begins_within(text: str, questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of a question or answer that begins its line in small letters: more may be before it.

    It may stand in another column, or have been taken for the title of a page. A few words begin
    so with reason, and so does what stands behind its heading.
    """
    for question, passage in told_once(passages(questions)):
        first = passage.pieces[0]
        short = len(passage.text) < LEAST_BEGUN
        if short or within_line(text, first.start) or not SMALL_BEGIN.match(passage.text):
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {question.question}: it or its answer begins within a sentence",
            question.question,
            first.start,
            first.end,
        )


LEAST_BEGUN = 40

SMALL_BEGIN = re.compile(
    r"(?!(?:ja|nee|neen|zie|niet|geen|idem|ca|circa|conform|vanaf|per|https?|www)\b)"
    r"[a-zà-ÿ]{2,}[ \xa0,.\n](?![a-z]\.)"
)
"""A word within a sentence; an answer in a few words may begin with those left out here."""


def broken_at_page(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn where a sentence does not go on over what was left out of it, where lines were lost.

    A title may be left there, or words of the author may have been taken for one.
    """
    if not lines_lost(text, asked):
        return
    names = {(match[1], match[2]) for match in NAMED.finditer(text)}
    for question, passage in told_once(passages(questions)):
        for piece, following in itertools.pairwise(passage.pieces):
            before = text[max(piece.start, piece.end - NEAR_PAGE) : piece.end]
            after = text[following.start : min(following.end, following.start + NEAR_PAGE)]
            if not _breaks_off(before, after, names):
                continue
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: a sentence breaks off where a page ends; "
                "something of the page may be left in it",
                question.question,
                piece.end,
                following.start,
            )
            break


def _breaks_off(before: str, after: str, names: Collection[tuple[str, str]]) -> bool:
    """Say whether a sentence does not go on; `names` are words with a capital and those before."""
    if FIGURE_OVER.search(before) and ROW_BEHIND.match(after):
        return False
    ended = SENTENCE_OVER.search(before) is not None
    if _stuck(before[:-1]) or _stuck(after):
        return True
    if ended:
        return SMALL_WORD.match(after) is not None and not SHORTENED.search(before)
    capital = CAPITAL_WORD.match(after)
    last = LAST_WORD.search(before)
    return capital is not None and not (last and (last[0], capital[0].strip()) in names)


def _stuck(words: str) -> bool:
    """Say whether a sentence begins where none has ended, and no note's mark or table's row."""
    return any(
        not words[match.start()].isdigit()
        or NOTE_OR_ROW.search(words, 0, match.start() + 1) is None
        for match in STUCK.finditer(words)
    )


NAMED = re.compile(r"(?<![^\W\d_])([^\W\d_]+)(?=[ \xa0]+([A-ZÀ-Þ][a-zà-ÿ]+)(?![^\W_]))")
"""A word with a capital within a sentence, and the word before it: `de Koninklijke`."""

LAST_WORD = re.compile(r"[^\W\d_]+(?=\s*$)")

NOTE_OR_ROW = re.compile(r"(?:[.?!:;»”)\"]\s?\d{1,3}|\d[\d.,]*%?\s+\d[\d.,]*%?)$")
"""The mark of a note behind a sentence, or the last figures of a table's row."""

NEAR_PAGE = 160
"""Characters beside a page's end in which its title may be left."""

SENTENCE_OVER = re.compile(r"[.?!:;»”\"][)\d⁰¹²³⁴-⁹\[\]]{0,4}\s*$")

FIGURE_OVER = re.compile(r"\d%?\s*$")

ROW_BEHIND = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ \xa0][a-zà-ÿ]+){0,4}[ \xa0][\d.,]+%?[ \xa0][\d.,]+")
"""A page ends between two rows of a table."""

SMALL_WORD = re.compile(r"[a-zà-ÿ]{2,}\s|/")

CAPITAL_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+\s")

SHORTENED = re.compile(
    r"(?<![\w.])(?:[a-z]{1,2}|art|blz|bijv|incl|excl|resp|(?:[a-z]\.)+[a-z])\.\s*$", re.I
)

STUCK = re.compile(
    r"(?:[a-zà-ÿ\d)»”])(?<!\b\w\))\s(?:De|Het|Een|In|Op|Voor|Van|Dit|Dat|Deze|Daarbij|Daarnaast|Ook|Wij|Er|Zo"
    r"|Bij|Met|Uit|Naast|Zie|Hierbij|Volgens)\s[a-zà-ÿ]"
)
"""A word that opens a sentence, where none has ended: `a) De` is an item of a list."""


def unfinished_before_page(
    text: str, found: Sequence[Line], questions: Sequence[Question], heads: Collection[int]
) -> Iterator[ReadingWarning]:
    """Warn of a line without an end beside a page's mark behind which no sentence goes on.

    It may be the page's title: a head follows, or it is a paragraph of its own and a capital does,
    or it interrupts a sentence.
    """
    number_at = numbers_by_place(questions)
    lines = [line for line in found if line.kind == "text" or line.why == "page_mark"]
    alone = {
        line.start
        for above, line in itertools.pairwise(found)
        if line.kind == "text" and above.kind != "text"
    }
    for above, line, mark, following in zip(
        [*lines[:1], *lines], lines, lines[1:], lines[2:], strict=False
    ):
        if mark.why != "page_mark" or line.kind != "text" or following.kind != "text":
            continue
        asked = number_at(line.start)
        unfinished = above.kind == "text" and not finishes(text, above.start, above.end)
        interrupts = unfinished and line.start in alone and text[line.start].isupper()
        goes_on = text[following.start].islower() and not interrupts
        ends = (ENDED, ENDS_NONE)
        ended = goes_on or any(each.search(text, line.start, line.end) for each in ends)
        headed = following.start in heads
        if asked is None or ended or line.start in heads or not (headed or line.start in alone):
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: the line before a page's mark may be its title",
            asked,
            line.start,
            line.end,
        )


ENDED = re.compile(
    r"[^\w\s][\d⁰¹²³⁴-⁹\[\]]{0,4}$|\d$|\d[ \xa0](?:miljoen|miljard|euro|procent|fte)$"
)
"""How a line ends that is no title: with a full stop, the mark of a note, a figure of a table."""


def unfinished_below_page(
    text: str, found: Sequence[Line], questions: Sequence[Question], heads: Collection[int]
) -> Iterator[ReadingWarning]:
    """Warn of a line without an end, by itself below a page's mark: it may be the page's title.

    A head or a new sentence follows it, or it interrupts that with which the page before ends.
    """
    number_at = numbers_by_place(questions)
    apart = {
        line.start
        for line, below in itertools.pairwise(found)
        if line.kind == "text" and below.kind != "text"
    }
    lines = [line for line in found if line.kind == "text" or line.why == "page_mark"]
    for above, mark, line, following in zip(lines, lines[1:], lines[2:], lines[3:], strict=False):
        kinds = (above.kind, line.kind, following.kind)
        if mark.why != "page_mark" or kinds != ("text", "text", "text"):
            continue
        asked = number_at(line.start)
        interrupts = not finishes(text, above.start, above.end) and text[following.start].islower()
        title = line.start in apart and text[line.start].isupper() and line.start not in heads
        ended = ENDED.search(text, line.start, line.end)
        goes_on = text[following.start].islower() and not interrupts
        if asked is None or ended or goes_on or not title:
            continue
        yield ReadingWarning(
            "guessed_boundary",
            f"question {asked}: the line below a page's mark may be its title",
            asked,
            line.start,
            line.end,
        )
