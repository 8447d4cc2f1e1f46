"""Titles of pages that are known otherwise: printed again, nearly so, or by what they say."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from kamerboek.document.questions.pages.bare_marks import missing_numbers
from kamerboek.document.questions.pages.near_titles import near_titles
from kamerboek.document.questions.wording.lines import (
    BARE,
    LEAST_TITLE,
    TITLE_SPACES,
    Line,
    goes_on_below,
    is_head,
    is_title,
    text_beside,
)


def take_titles_again(text: str, found: Sequence[Line]) -> None:
    """Take a line that other pages print as a title, word for word, above one of their titles."""
    titles = Counter(
        text[line.start : line.end]
        for line in found
        if line.why == "running_title" and line.end - line.start >= LEAST_TITLE
    )
    below: Line | None = None
    for line in reversed(found):
        apart = below is not None and below.why == "running_title"
        if line.kind == "text" and apart and titles[text[line.start : line.end]] > 1:
            line.kind, line.why = "page", "running_title"
        below = line if line.kind != "blank" else below


def take_near_titles(text: str, found: Sequence[Line]) -> None:
    """Take lines beside page marks that are nearly a title of other pages: scanned pages differ."""
    _take_rest_of_titles(text, found)
    marks = sorted(
        (line.start, line.end) if line.printed < 0 else (line.printed, line.start)
        for line in found
        if line.why == "page_mark" or line.printed >= 0
    )
    known: list[tuple[int, int]] = []
    above: Line | None = None
    for line in found:
        if line.why == "running_title":
            if known and above is not None and above.why == "running_title":
                known[-1] = known[-1][0], line.end
            else:
                known.append((line.start, line.end))
        above = line if line.kind != "blank" else above
    starts = {line.start: index for index, line in enumerate(found)}
    ends = {line.end for line in found}
    for start, end in near_titles(text, marks, known, missing_numbers(text, found)):
        if start not in starts or end not in ends:
            continue
        for line in found[starts[start] :]:
            if line.start >= end:
                break
            if line.kind == "text" and not is_head(text[line.start : line.end]):
                line.kind, line.why = "page", "running_title"


def take_named_titles(text: str, found: Sequence[Line]) -> None:
    """Take a line by itself right beside a page's mark that says that answers to questions follow.

    `Antwoorden op vragen over de dijken`: that names the whole, and no answer has it. With the
    number of its page it needs no other mark.
    """
    for index, line in enumerate(found):
        if line.kind == "text" and NAMES_WITH_NUMBER.fullmatch(text, line.start, line.end):
            beside = [found[at].kind for at in (index - 1, index + 1) if 0 <= at < len(found)]
            if set(beside) != {"text"}:
                line.kind, line.why = "page", "running_title"
    for number, line in itertools.pairwise(found):
        numbered = number.kind == "text" and BARE.fullmatch(text, number.start, number.end)
        if numbered and line.kind == "text" and NAMES_WHOLE.fullmatch(text, line.start, line.end):
            number.kind, number.why = "page", "page_mark"
            line.kind, line.why = "page", "running_title"
    for index, mark in enumerate(found):
        if mark.why != "page_mark":
            continue
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(found) and abs(at - index) <= BLANKS and _is_empty(found[at]):
                at += step
            if not 0 <= at < len(found) or found[at].kind != "text":
                continue
            line = found[at]
            beyond = found[at + step] if 0 <= at + step < len(found) else None
            named = NAMES_WHOLE.fullmatch(text, line.start, line.end)
            heads = beyond is not None and is_head(text[beyond.start : beyond.end])
            if named and (beyond is None or beyond.kind != "text" or heads):
                line.kind, line.why = "page", "running_title"


def _is_empty(line: Line) -> bool:
    """Say whether nothing is printed on a line: blank, or no more than where a page ends."""
    return line.kind == "blank" or (line.kind == "page" and line.start == line.end)


BLANKS = 3
"""Blank lines that stand at most between a page's mark and its title."""

NAMES_WHOLE = re.compile(
    r"(?:Antwoord(?:en)?|Beantwoording|Lijst[ \xa0]van|Reactie)\b"
    r"(?:[ \xa0][^\n.?!:;|]{0,100})?(?:[Kk]amervragen|[Vv]ragen)\b(?![ \xa0]\d)"
    r"(?:[ \xa0][^\n.?!;|]{0,120})?"
    r"(?<![.?!:;,])"
)

NAMES_WITH_NUMBER = re.compile(
    rf"{NAMES_WHOLE.pattern}(?<!artikel)(?<!hoofdstuk)(?<!deel)[ \t\xa0|–-]{{1,6}}\d{{1,3}}"
    rf"|\d{{1,3}}[ \t\xa0|–-]{{1,6}}{NAMES_WHOLE.pattern}"
)


def take_column_heads(text: str, found: Sequence[Line]) -> None:
    """Take the row that heads the columns of a table of questions, printed again for each part."""
    for line in found:
        if line.kind == "text" and COLUMN_HEADS.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"


_COLUMN = (
    r"(?:Vra(?:ag|gen)(?:[ \xa0]en[ \xa0]antwoord(?:en)?)?|Antwoord(?:en)?|Fractie|Partij|Lid"
    r"|Pag(?:ina|\.)|Blz\.?|Bijlage|Onderwerp|Programma|Artikel)[*_]*"
)

COLUMN_HEADS = re.compile(
    r"[*_| \t]*(?:Nr\.?|Nummer|#|Vraag(?:nr\.?|nummer))[*_]*(?![*_| \t]*Antwoord(?:en)?[*_| \t]*$)"
    rf"(?:(?:[ \xa0]*\||\t|[ \xa0])[*_| \t]*{_COLUMN}){{1,6}}[*_| \t]*"
)
"""`Nr.  Vraag  Antwoord`, `Vraagnr.  Fractie  Pagina`, and nothing else on the line."""


def _take_rest_of_titles(text: str, found: Sequence[Line]) -> None:
    """Take the line right below a title where it is the same below each: its second line."""
    below: dict[str, list[Line]] = defaultdict(list)
    for line, following in itertools.pairwise(found):
        if line.why == "running_title":
            below[text[line.start : line.end]].append(following)
    for title, lines in below.items():
        same = {text[line.start : line.end] for line in lines}
        second = next(iter(same))
        heads = is_head(second) or second[-1:] in ".?!:;"
        if len(lines) > 1 and len(same) == 1 and not title.endswith(".") and not heads:
            for line in lines:
                if line.kind == "text":
                    line.kind, line.why = "page", "running_title"


def take_interrupting(text: str, found: Sequence[Line]) -> None:
    """Take a paragraph that returns and once stands in the middle of a sentence: a title."""
    places: dict[str, list[list[Line]]] = defaultdict(list)
    interrupts: set[str] = set()
    for kind, group in itertools.groupby(enumerate(found), key=lambda item: item[1].kind):
        if kind != "text":
            continue
        lines = list(itertools.islice(group, MOST_LINES + 1))
        first, last = lines[0], lines[-1]
        whole = Line(first[1].start, last[1].end, "text")
        if len(lines) > MOST_LINES or not is_title(text, whole):
            continue
        words = " ".join(text[whole.start : whole.end].split())
        places[words].append([line for _, line in lines])
        above, below = text_beside(found, first[0], -1), text_beside(found, last[0], 1)
        if above is None or below is None or not text[below.start].islower():
            continue
        if text[above.end - 1].isalnum() or text[above.end - 1] == ",":
            interrupts.add(words)
    for words in interrupts:
        if len(places[words]) > 1 and words.count(" ") >= TITLE_SPACES:
            for line in itertools.chain.from_iterable(places[words]):
                line.kind, line.why = "page", "running_title"


MOST_LINES = 3
"""Lines of a page's title."""


def take_rest_of_heads(text: str, found: Sequence[Line]) -> None:
    """Take the last line of a page's head that stands in the middle of a sentence.

    Right below what else the page prints, it ended where the next word of that sentence had room.
    """
    for index, line in enumerate(found[:-1]):
        title = index > 0 and found[index - 1].why == "running_title"
        if line.kind != "text" or not title or not goes_on_below(text, found, index):
            continue
        above, below = text_beside(found, index, -1), found[index + 1]
        if above is None or not (text[above.end - 1].isalnum() or text[above.end - 1] == ","):
            continue
        words = line.end - line.start + text[below.start : below.end].find(" ")
        if is_title(text, line) and 2 * words < above.end - above.start:
            line.kind, line.why = "page", "running_title"
