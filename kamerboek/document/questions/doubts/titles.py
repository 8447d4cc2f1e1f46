"""Titles and marks of pages that may be left in a text: warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.doubts.passages import TAIL, lines_lost, passages, told_once
from kamerboek.document.questions.pages.near_titles import squeezed
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.text import tail

LEFT_BEHIND = re.compile(
    r"(?:(?<=[.?!»)\]⁰¹²³⁴-⁹])|(?<=[.?!»]\d))[ \xa0]{1,3}\d{1,3}(?=$|[ \xa0]+[A-ZÀ-Þ«€\d])"
    r"|^\d{1,3}[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<!\S)(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])[ \xa0]+(?=[A-ZÀ-Þ«])"
    r"|(?<=[a-zà-ÿ][ \xa0])\d{1,2}(?=[ \xa0](?:de|het|een|deze|dit|die)[ \xa0])"
    r"|(?<=[ \xa0](?:het|een)[ \xa0])\d{1,2}(?=[ \xa0][A-Za-z])"
    r"|\b(?:Pagina|Blad|Blz\.)[ \xa0]\d{1,4}[ \xa0](?:van|/)[ \xa0]\d"
    r"|(?<=[^\W_]{4}[ \xa0])(?:Pagina|Blad)[ \xa0]\d{1,4}(?![\w.,])"
    r"|(?<!\S)[-–][ \xa0]\d{1,3}[ \xa0][-–](?!\S)"
    r"|(?<=[.?!»”)][ \xa0])(?:\d{1,3}[ \xa0]van[ \xa0]\d{1,3}|(?:blad|pagina)[ \xa0]\d{1,3})"
    r"(?=\s*$)"
    r"|(?<!\S)\d{1,3}[ ]{0,2}/[ ]{0,2}\d{1,3}(?!\S)"
)
"""What a page or a note may have left in a text that has lost its lines: ` 3 Kamerstuk`."""


def left_behind(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn of numbers between sentences where lines were lost: pages or notes have such.

    Not of the mark of a note that was found and belongs there, where nothing else can be its mark.
    """
    if not lines_lost(text, asked):
        return
    for question, passage in told_once(passages(questions)):
        marks = {note.mark for note in (*question.question_notes, *question.answer_notes)}
        left = (
            match
            for match in LEFT_BEHIND.finditer(passage.text)
            if match[0].strip() not in marks or not _only_mark(passage.text, match[0].strip())
        )
        if found := next(left, None):
            place = passage.place(*found.span())
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: {found[0].strip()!r} stands between its sentences, "
                "perhaps the number of a page or a note",
                question.question,
                place.start,
                place.end,
            )


def _only_mark(text: str, mark: str) -> bool:
    """Say whether a number stands once where it may be the mark of a note, in the words or behind.

    A figure stands behind a small word, and before one: `op 3 mei`.
    """
    return len(re.findall(MAY_MARK.format(re.escape(mark)), text)) == 1


MAY_MARK = r"(?:(?<=[^\W\d_])|(?<=[.?!,;:)»”’\d])[ \xa0]|(?<=[.?!,;:)»”’])){}(?=[\s.,;:?!)]|$)"


def titles_left(
    text: str, questions: Sequence[Question], asked: Sequence[Asked]
) -> Iterator[ReadingWarning]:
    """Warn where a question or answer ends without a full stop and as the text's title does.

    Where lines were lost, also where words stand behind the figures of a table.
    """
    lost = lines_lost(text, asked)
    front = squeezed(tail(text, asked[0].start, FRONT))
    for question, passage in told_once(passages(questions)):
        ended = passage.text.endswith((".", "?", "!", ":"))
        unended = None if ended else UNENDED.search(passage.text[-TAIL:])
        words = squeezed(unended["words"]) if unended else ""
        titled = len(words) >= LEAST and words[-LEAST:] in front
        headed = lost and HEADING_LEFT.search(passage.text[-TAIL:])
        if titled or headed:
            what = "the title of a page" if titled else "a heading"
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: its last words may be {what}",
                question.question,
                passage.pieces[-1].start,
                passage.pieces[-1].end,
            )


UNENDED = re.compile(r"(?:^|[.?!:]\s+)(?P<words>[A-Z][^.?!:]{16,200}?)(?:\s\d{1,3})?$")
"""Words behind the last full stop, and perhaps a page's number."""

HEADING_LEFT = re.compile(r"\d%?\s+[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:\s[a-zà-ÿ]+){1,6}$")
"""`12 14 Opzet van het onderzoek` at an end."""

LEAST = 16

FRONT = 6000
