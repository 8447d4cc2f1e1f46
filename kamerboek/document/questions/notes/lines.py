"""Lines of notes: how they begin, and what each note that was taken says and belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.lines import FARTHEST, Line
from kamerboek.document.questions.wording.note_marks import RAISED, TEXT_OF_NOTE, NoteMarks
from kamerboek.document.text import Span

_NUMBER = r"[ \t\xa0]*[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?"
"""The number of a note, perhaps in brackets."""

NOTE = re.compile(
    rf"{_NUMBER}(?:(?<!\))[.:])?"
    rf"(?:[ \t\xa0]+(?={TEXT_OF_NOTE})|(?=[A-Z][A-Za-z]|https?:|\((?:Aanhangsel|Kamerstuk)\b)"
    r"|(?<=[¹²³⁰⁴-⁹])(?=[^\W\d_a-z]|[«“]))"
)
LABEL = re.compile(r"(?P<sign>\[?X\]?[ \xa0]?)?Noot(?:[ \xa0](?P<number>\d{1,3}):?)?[ \t\xa0]*")
"""`X Noot`, `X Noot 2`, above a note on the site of official publications: the sign that leads back
to its mark, which may be lost, and what the site says of it."""

SIGN = re.compile(r"[↩⤴↑][\ufe0e\ufe0f]?[ \xa0]*")
RETURNS = re.compile(rf"{SIGN.pattern}$")
"""The sign at the end of a note that leads back to its mark."""

ALONE = re.compile(rf"{_NUMBER}[ \t\xa0]*")
"""The number of a note on a line of its own, above its text."""

BEGINS_NOTE = re.compile(TEXT_OF_NOTE)

HEADS_NOTES = re.compile(
    r"[*_# ]*(?:(?:[Ee]ind|[Vv]oet)?[Nn]oten|EINDNOTEN|VOETNOTEN|NOTEN)[*_: ]*"
)

NUMBER = re.compile(
    rf"{_NUMBER}(?:(?<!\))[.:])?"
    r"(?:[ \t\xa0]+|(?=[A-Z][A-Za-z]|https?:|\((?:Aanhangsel|Kamerstuk)\b)"
    r"|(?<=[¹²³⁰⁴-⁹])(?=[^\W\d_a-z]|[«“]))"
)
POINTED = re.compile(r"[ \t\xa0]*\(?(?P<number>\d{1,3})[.)][ \t\xa0]")
"""An item of a numbered list; a note's number mostly has no point."""

LEAST_LINE = 20
"""A shorter line above a number alone is the cell of a table, no sentence with a note's mark."""

LONGEST_NOTE = 12
"""Lines of text from the begin of one of the notes at a document's end to the next."""


@dataclass(frozen=True)
class FoundNote:
    """A printed note: its mark, its span, and where its mark stands in the text (-1: nowhere)."""

    mark: str
    span: Span
    at: int


def has_text_below(
    text: str, found: Sequence[Line], index: int, marked: Collection[int] = ()
) -> bool:
    """Say whether the line below begins as the text of a note does."""
    below = found[index + 1] if index + 1 < len(found) else None
    if below is None or below.kind not in ("text", "note") or below.start in marked:
        return False
    says = below.end - below.start >= LEAST_LINE or text[below.end - 1] in ".»”’)"
    return says and BEGINS_NOTE.match(text, below.start) is not None


def _is_apart(found: Sequence[Line], index: int) -> bool:
    """Say whether blank lines stand right below a line, and a note below those."""
    below = [line.kind for line in found[index + 1 : index + 1 + FARTHEST]]
    said = [kind for kind in below if kind != "blank"]
    return below[:1] == ["blank"] and said[:1] == ["note"]


def value_of(match: re.Match[str]) -> int:
    """Return the number of a note that was found, raised or not."""
    return int(match["number"].translate(RAISED))


def take_heading(text: str, found: Sequence[Line]) -> None:
    """Take the line above notes that says no more than `Noten`."""
    below: Line | None = None
    for line in reversed(found):
        heads = below is not None and below.kind == "note" and line.kind == "text"
        if heads and HEADS_NOTES.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"
        below = line if line.kind in ("text", "note") else below


def find_notes(text: str, found: Sequence[Line], marks: NoteMarks) -> Iterator[FoundNote]:
    """Yield the notes in order; a line that opens no note goes on the one above it.

    Below a label of its own, such as `X Noot`, and behind one that ends with the sign that leads
    back, one that has no number gets the next.
    """
    begin, mark, end = -1, "", -1
    labelled, returned = "", False
    for index, line in enumerate([*found, Line(len(text), len(text), "page")]):
        label = LABEL.fullmatch(text, line.start, line.end) if line.kind == "page" else None
        match = NUMBER.match(text, line.start, line.end) if line.kind == "note" else None
        unread = line.kind == "note" and not match
        if unread and (has_text_below(text, found, index) or _is_apart(found, index)):
            alone = ALONE.fullmatch(text, line.start, line.end)
            match = (
                alone if alone and (begin < 0 or value_of(alone) == int(mark or 0) + 1) else None
            )
        over = line.kind != "note" and (line.kind == "text" or line.start == len(text))
        if begin >= 0 and (over or match or label or returned):
            yield FoundNote(mark, Span(begin, end), marks.last(mark, 0, begin))
            begin = -1
        if label:
            labelled = label["number"] or str(int(mark or 0) + 1)
        if line.kind == "note":
            returns = RETURNS.search(text, line.start, line.end) is not None
            if begin < 0:
                begin = line.start
                counted = labelled or (str(int(mark or 0) + 1) if returns else "")
                mark = match["number"].translate(RAISED) if match else counted
                labelled = ""
            end, returned = line.end, returns
