"""Notes as sites print them below a text: each below `X Noot`, or with a sign that leads back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.bounds.site import begins_site
from kamerboek.document.questions.notes.lines import LABEL, RETURNS, SIGN
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.sources import SOURCE_ALONE

LABEL_WITHIN = re.compile(r"(?<!\S)\[?X\]?[ \xa0]?Noot[ \xa0]{1,3}(?=[\d\[(¹²³⁴-⁹A-Z«“h])")
"""Such a label in a text that lost its lines: a number behind it is the note's own."""

COUNTED = re.compile(
    r"(?<!\S)(?<!X[ \xa0])(?<!X\][ \xa0])(?P<label>Noot)[ ](?P<number>\d{1,2}):?[ ](?=[A-Z«“])"
)
"""`Noot 1 Trouw, 2 mei 2021 Noot 2 …`: labels without a sign, which count from 1 on."""

BEHIND_SENTENCE = re.compile(r"[.?!»”)]\d{0,2}[ ]$")


def take_labelled_notes(text: str, found: Sequence[Line], after: int) -> bool:
    """Recognise the notes behind all else that stand below such labels; say whether there are."""
    labels = {
        index: line
        for index, line in enumerate(found)
        if line.start > after
        and line.kind in ("text", "note")
        and (label := LABEL.fullmatch(text, line.start, line.end))
        and label["sign"]
    }
    labels |= labels or _counted(text, found, after)
    if not labels:
        return False
    for index in range(min(labels), len(found)):
        line = found[index]
        if index in labels:
            line.kind, line.why = "page", "running_title"
        elif begins_site(text, found, index):
            break
        elif line.kind == "text":
            line.kind, line.why = "note", "note"
    return True


def _counted(text: str, found: Sequence[Line], after: int) -> dict[int, Line]:
    """Return the lines `Noot 1`, or `Noot` above a note with its number, that count from 1 on."""
    labels: dict[int, Line] = {}
    numbers: list[int] = []
    for index, line in enumerate(found[:-1]):
        label = LABEL.fullmatch(text, line.start, line.end) if line.start > after else None
        number = label and (label["number"] or NUMBER_BELOW.match(text, found[index + 1].start))
        if label and number:
            labels[index] = line
            numbers.append(int(number if isinstance(number, str) else number[0]))
    return labels if numbers == list(range(1, len(numbers) + 1)) else {}


NUMBER_BELOW = re.compile(r"\d{1,3}(?=:?[ ])")


def take_returning_notes(text: str, found: Sequence[Line], after: int) -> bool:
    """Recognise notes behind all else that each end with the sign that leads back to its mark."""
    behind = [line for line in found if line.start > after and line.kind == "text"]
    ends = [bool(RETURNS.search(text, line.start, line.end)) for line in behind]
    if True not in ends:
        return False
    first, last = ends.index(True), len(ends) - ends[::-1].index(True)
    for line in behind[first:last]:
        line.kind, line.why = "note", "note"
    return True


def returns_within(text: str, after: int) -> Iterator[int]:
    """Yield where notes begin and end that lead back, in a text that lost its lines.

    The first is taken to be one sentence; each of the others begins where the one before it ends.
    """
    begin = after
    for index, sign in enumerate(SIGN.finditer(text, after)):
        if not index:
            stops = list(
                SENTENCE.finditer(text, max(after, sign.start() - LONGEST), sign.start() - 1)
            )
            begin = stops[-1].end() if stops else sign.start()
        yield from (begin, sign.end())
        begin = sign.end()


LONGEST = 600
"""Characters of a note that leads back."""

SENTENCE = re.compile(r"[.?!][\"”’»)]{0,2}\d{0,2}[ \xa0]+(?=[A-ZÀ-Þ«“‘])")


def labels_within(text: str, after: int) -> Iterator[int]:
    """Yield where such labels begin and end in a text that lost its lines."""
    for label in LABEL_WITHIN.finditer(text, after):
        yield from label.span()
    counted = [
        label
        for label in COUNTED.finditer(text, after)
        if label[0][-2:] != ": " or SOURCE_ALONE.match(text, label.end())
    ]
    counts = [int(label["number"]) for label in counted] == list(range(1, len(counted) + 1))
    if counts and counted and stands_before(BEHIND_SENTENCE, text, counted[0].start()):
        for label in counted:
            yield from label.span("label")
