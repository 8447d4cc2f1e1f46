"""Characters that nobody sees and that change what is read."""

from __future__ import annotations

import re

CONTROL = r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff"
ORDERS = r"\u202a-\u202e\u2066-\u2069"
MARKS = r"\u061c\u200e\u200f"
LINE_ENDS = r"\u2028\u2029"
BLANKS = r"\u034f\u115f\u1160\u17b4\u17b5\u180e\u2061-\u2064\u206a-\u206f\u3164\uffa0\ufff9-\ufffb"
TAGS = r"\U000e0000-\U000e0fff"

UNSEEN = re.compile(f"[{CONTROL}{ORDERS}]")
"""What no document should hold: a control character other than a tab or a line end, half a
character, an order about the direction of writing (UAX 9)."""

UNSEEN_IN_OWN = re.compile(f"[{CONTROL}{ORDERS}{MARKS}{LINE_ENDS}{BLANKS}{TAGS}]")
"""What nothing that is written for a project should hold besides: a mark that only turns the
direction of what stands beside it, a line end that editors do not show, a letter without a picture,
a tag. A document may have marks of direction, before a telephone number for one; spaces without
width and hyphens for a line end (U+200B, U+00AD) may be in the words that are quoted from one."""


def unseen_character(text: str) -> str:
    """Return the first such character of a text, as `U+202E`; empty where there is none."""
    found = UNSEEN_IN_OWN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def without_unseen(text: str) -> str:
    """Return a text of a document as a project's own file may have it."""
    return UNSEEN_IN_OWN.sub("", text)
