"""A text that was cut off in the middle of the word that heads its last answer or question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.wording.lines import Line

CUT_HEAD = re.compile(
    r"(?:Ant(?:w(?:o(?:or?)?)?)?|Vraa?|Antwoord[ ]op(?:[ ]v(?:r(?:aa?)?)?)?)(?!\w)"
)
"""What is left of the word `Antwoord` or `Vraag`, or of `Antwoord op vraag`."""

CUT_OFF = re.compile(rf"(?:(?<=[.?!»”)\d][ \xa0])|(?<=[.?!»”)])){CUT_HEAD.pattern}\s*$")
"""The same at the end of a text that lost its lines."""


def take_cut_head(text: str, found: Sequence[Line]) -> None:
    """Take the beginning of such a word, alone on the last line, for no answer's."""
    last = next((line for line in reversed(found) if line.kind != "blank"), None)
    if last and last.kind == "text" and CUT_HEAD.fullmatch(text, last.start, last.end):
        last.kind, last.why = "page", "running_title"
