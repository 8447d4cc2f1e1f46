"""Characters that nobody sees and that change what is read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

CONTROL = r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff"
ORDERS = r"\u202a-\u202e\u2066-\u2069"
MARKS = r"\u061c\u200e\u200f"
LINE_ENDS = r"\x0b\x0c\x85\u2028\u2029"
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

WITHIN_NUMBER = re.compile(r"(?<=\d)[\u00ad\u200b-\u200f\u2060\ufeff]+(?=\d)")
"""What nobody sees between two figures: who reads sees one number, who counts finds two."""

HIDDEN = re.compile(r"[\u00ad\u200b-\u200d\u2060]")
"""A hyphen for a line end, a space without width: a document may have them, own words need none."""

LATIN = r"A-Za-z\u00c0-\u024f"
LOOKALIKES = (
    r"\u0400-\u052f"
    r"\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    r"\u03bf\u03bd\u03c1"
)
"""Letters of the Cyrillic alphabet, and those of the Greek one that look like Latin ones."""

OTHER_ALPHABET = re.compile(f"(?<=[{LATIN}])[{LOOKALIKES}]|[{LOOKALIKES}](?=[{LATIN}])")

MARKED = re.compile(r"\w[\u0300-\u036f]")

WORD = re.compile(r"[^\s\"'‘’“”(),;:]+")


def unseen_character(text: str) -> str:
    """Return the first such character of a text, as `U+202E`; empty where there is none."""
    found = UNSEEN_IN_OWN.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def without_unseen(text: str) -> str:
    """Return a text of a document as a project's own file may have it."""
    return UNSEEN_IN_OWN.sub("", text)


def deceiving_words(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a text that does not read as it looks, and what it has.

    That is a character that nobody sees, a letter of another alphabet in the place of one that
    looks like it, or an accent beside its letter where one letter with that accent is meant: who
    searches does not find it, and who compares two texts does not see where they differ.
    """
    for found in WORD.finditer(text):
        if reason := _deceit(found[0]):
            yield found[0], reason


def _deceit(word: str) -> str:
    if hidden := HIDDEN.search(word):
        return f"U+{ord(hidden[0]):04X}, which nobody sees"
    if other := OTHER_ALPHABET.search(word):
        return f"U+{ord(other[0]):04X}, a letter of another alphabet"
    if any(len(unicodedata.normalize("NFC", each)) == 1 for each in MARKED.findall(word)):
        return "an accent beside its letter and not on it"
    return ""
