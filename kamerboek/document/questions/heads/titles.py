"""What stands behind a question's number on its line and is no part of it: a subject, who asks.

`Vraag 3 – Onderzeeboten`, `Vraag 3: Personeel`, `Vraag 3 ChristenUnie`, `3. (Partij voor de
Dieren)`: the question begins on a line below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kamerboek.document.model import ReadingWarning
from kamerboek.document.questions.pages.near_titles import FINITE
from kamerboek.document.questions.wording.lines import FARTHEST, Line
from kamerboek.document.questions.wording.openers import OPENER, REQUESTS
from kamerboek.document.questions.wording.styles import Mark
from kamerboek.document.text import Span

TITLE = re.compile(r"[*_ \t\xa0]*[A-ZÀ-Þ‘“«'\"][^\n.?!:;|\t]{0,58}[^\n.?!:;,|\t*_ ][*_ \t\xa0:]*")
"""A few words without a stop, which end their line."""

BRACKETED = re.compile(r"[*_ \t\xa0]*\([^()\n]{1,80}\)[*_ \t\xa0:]*")
"""`(Partij voor de Dieren)`, and nothing else on the line."""

BEGINS = re.compile(r"[*_]*[A-ZÀ-Þ‘“«'\"„(\[]")
"""A question begins so; a line that was wrapped may go on otherwise."""

LABEL = re.compile(r"[*_]*(?:Vraag|VRAAG)[*_]*[ \xa0]*(?::|[*_ \xa0]*$)", re.MULTILINE)
"""`Vraag:` below the number and its subject."""

SPARE = 6
"""Characters more than this would still have stood on a line that its writer ended."""

LEAST_TITLES = 3
"""Heads with a title, from which they are in no doubt where nearly all have one."""


def without_titles(
    text: str, found: Sequence[Line], questions: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Take the title on the line of a question's number for a part of its head.

    Where half of the heads that begin alike have one; what is in brackets, everywhere.
    """
    width = _width(found)
    titled = {
        mark.start: title_end(text, found, index, mark.end, width)
        for mark, index in questions
        if mark.strength != "heading" and mark.style != "alone"
    }
    takes: dict[str, bool] = {}
    for style in {mark.style for mark, _ in questions}:
        those = [item for item in questions if item[0].style == style]
        with_title = [item for item in those if titled.get(item[0].start, -1) >= 0]
        if style == "labelled":
            takes[style] = 2 * len(with_title) >= len(those)
        else:
            # A number may number anything: the word below it says that it is a question's.
            labelled = [item for item in with_title if _below_asks(text, found, item[1])]
            takes[style] = len(labelled) >= LEAST_TITLES
    result: list[tuple[Mark, int]] = []
    for mark, index in questions:
        end = titled.get(mark.start, -1)
        bracketed = end >= 0 and BRACKETED.fullmatch(text, mark.end, end) is not None
        sure = takes[mark.style] and (mark.style == "labelled" or _below_asks(text, found, index))
        if end >= 0 and (bracketed or sure):
            strength = "heading" if mark.style == "labelled" else mark.strength
            mark = replace(mark, end=end, strength=strength)
        result.append((mark, index))
    return result


def title_end(text: str, found: Sequence[Line], index: int, at: int, width: int) -> int:
    """Return where the title ends that stands behind a number on a line; -1 where none does.

    `width` is how long the lines of the text are: one that had room for the first word of the next
    was ended by its writer.
    """
    line = found[index]
    if not at < line.end:
        return -1
    if BRACKETED.fullmatch(text, at, line.end):
        return line.end
    below = _below(text, found, index)
    if below is None or not TITLE.fullmatch(text, at, line.end):
        return -1
    words = text[at : line.end].strip("*_ \t\xa0:")
    asks = OPENER.match(words) or REQUESTS.match(words) or words in ("Vraag", "Antwoord")
    if asks or not FINITE.isdisjoint(words.lower().split()):
        return -1
    if not BEGINS.match(text, below.start, below.end):
        return -1
    first = text[below.start : below.end].split(maxsplit=1)[0]
    labelled = LABEL.match(text, below.start, below.end) is not None
    apart = labelled or found[index + 1].kind == "blank"
    room = line.end - line.start + len(first) + SPARE < width
    return line.end if apart or room else -1


def titles_behind_numbers(
    text: str, found: Sequence[Line], heads: Sequence[tuple[str, Span]]
) -> Iterator[ReadingWarning]:
    """Warn where words behind a number may be a title, or were taken for one in a few heads.

    `heads` are the questions' names, each with the span of its mark.
    """
    width = _width(found)
    starts = {line.start: index for index, line in enumerate(found)}
    taken = 0
    doubts: list[tuple[Span, str, bool]] = []
    for name, mark in heads:
        index = starts.get(mark.start)
        if index is None:
            continue
        line = found[index]
        left = mark.end < line.end
        head = None if left else NUMBER_OF_HEAD.match(text, line.start, line.end)
        at = mark.end if left else head.end() if head else line.end
        if title_end(text, found, index, at, width) < 0 or BRACKETED.fullmatch(text, at, line.end):
            continue
        if left and _below_asks(text, found, index):
            doubts.append((Span(at, line.end), name, True))
        elif not left:
            taken += 1
            doubts.append((Span(at, line.end), name, False))
    certain = taken >= LEAST_TITLES and taken * 5 >= len(heads) * 4
    for span, name, left in doubts:
        if left or not certain:
            what = "may be a title" if left else "was left out of it as a title"
            said = f"question {name}: what stands behind its number on the line {what}"
            yield ReadingWarning("guessed_boundary", said, name, span.start, span.end)


NOTE = re.compile(r"\[?\d{1,3}\]?[ \xa0]+[A-ZÀ-Þ«‘“h]")

NUMBER_OF_HEAD = re.compile(
    r"[*_# ]*(?:Vraag|VRAAG)?[ \xa0.(]*\d{1,4}[a-z]?\)?[*_]*(?:[ \xa0]*[:.–-]+)?[ \xa0]+(?=[^\s\d])"
)


def _width(found: Sequence[Line]) -> int:
    """Return how long the lines of running text are: as long as one in ten or longer."""
    lengths = sorted(line.end - line.start for line in found if line.kind == "text")
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _below(text: str, found: Sequence[Line], index: int) -> Line | None:
    """Return the line of text below, over blank lines and what a page prints, notes too."""
    first: Line | None = None
    for line in found[index + 1 : index + FARTHEST]:
        if line.kind == "text" and (first is None or first.kind != "text"):
            first = line
            if not NOTE.match(text, line.start, line.end):
                return first
        elif line.kind == "page" and first is not None:
            first = Line(first.start, first.end, "note")  # at the page's foot
    return first if first is not None and first.kind == "text" else None


def _below_asks(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether the line below begins a question, or says that one follows."""
    below = _below(text, found, index)
    return below is not None and any(
        each.match(text, below.start, below.end) for each in (LABEL, OPENER, REQUESTS)
    )
