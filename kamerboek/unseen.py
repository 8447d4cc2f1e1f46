"""Characters that nobody sees and that change what is read."""

from __future__ import annotations

import re

UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)
"""A control character other than a tab or a line end, half a character, an order about the
direction of writing (UAX 9)."""


def unseen_character(text: str) -> str:
    """Return the first such character of a text, as `U+202E`; empty where there is none."""
    found = UNSEEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""
