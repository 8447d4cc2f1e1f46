"""Who sits on a committee, as the Kamer prints it at the foot of a page or behind all answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.wording.lines import Line, is_head, within_line

BEGINS = re.compile(
    r"[ \t]*(?:(?:\*{1,3}|\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\)?[ \t\xa0]*)?"
    r"(?:Samenstelling|Leden|Plv\.?[ \xa0]?leden|Plaatsvervangende[ \xa0]leden)[ \xa0]?:"
)
"""`1 Samenstelling:`, `Leden:`, `Plv. leden:`."""

MEMBER = re.compile(
    r"[A-Z][\w’'-]+[ \xa0]?\((?:[A-Z][\w+/’'-]{1,24}|[A-Z][\w’'-]+[ \xa0][\w’'-]{2,20})\)"
)
"""`Jansen (PvdA)`."""

LEAST_MEMBERS = 3

MOST_LINES = 40
"""Lines of text of such a list."""


def take_members(text: str, found: Sequence[Line]) -> None:
    """Take the members of a committee, their deputies too, for a note: no answer prints these.

    Where lines were lost, nothing tells where they end.
    """
    if "eden:" not in text and "eden :" not in text:
        return
    index = 0
    while index < len(found):
        line = found[index]
        begins = line.kind == "text" and BEGINS.match(text, line.start) is not None
        if not begins or within_line(text, line.start):
            index += 1
            continue
        end = _end(text, found, index)
        said = text[line.start : found[end - 1].end]
        if len(MEMBER.findall(said)) >= LEAST_MEMBERS:
            for each in found[index:end]:
                if each.kind == "text":
                    each.kind, each.why = "note", "note"
        index = end


def _end(text: str, found: Sequence[Line], first: int) -> int:
    """Return the line behind the last of the paragraphs that go on from one."""
    end, lines = first + 1, 1
    for index in range(first + 1, len(found)):
        line = found[index]
        if line.kind == "blank":
            continue
        if line.kind != "text" or lines == MOST_LINES or within_line(text, line.start):
            break
        if _heads_or_asks(text, line):
            break
        apart = found[index - 1].kind == "blank"
        if apart and not BEGINS.match(text, line.start):
            break
        end, lines = index + 1, lines + 1
    return end


def _heads_or_asks(text: str, line: Line) -> bool:
    """Say whether a line is no more than a number or a head, or asks something."""
    said = text[line.start : line.end]
    return said.strip().isdigit() or is_head(said) or said.endswith("?")
