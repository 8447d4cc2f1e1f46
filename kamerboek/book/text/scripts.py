"""What the scripts of a book say to its readers: it stands on none of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

FILLED_IN = re.compile(r"\$\{((?:[^{}`]|`(?:[^`\\]|\\.)*`)*)\}")
"""What a script fills in: in its text it is a place, whatever it is called there."""

TOKEN = re.compile(
    r"//.*|/\*[\s\S]*?\*/"
    r"|(?<=[(=,:!&|?{};\[])\s*/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/"  # a pattern
    r"|\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)'"
    rf"|`((?:[^`\\$]|\\.|\$(?!\{{)|{FILLED_IN.pattern})*)`"
)
"""A comment, a pattern or a text: each may have the quotation marks of another in it."""

WORDS = re.compile(
    r"[^\W\d_]{2,}[,;:]? +[^\W\d_]{2,}|^[^\W\d_a-z][a-zé]{2,}"
    r"|(?:^|^[,;]|…) [^\W\d_]{2}|[^\W\d_]{2} (?:…|$)"
)
"""What readers can be told: words with a space between or beside them, a word with a capital."""

NO_WORDS = re.compile(r"[.#\[]\w|::?\w|[>+] ?\w|^\(|^(?:use strict|system-ui|px|Escape|Tab$)")
"""What is told to a browser: how it finds elements, asks of a screen, knows a key."""


def script_text(script: str) -> str:
    """Return what a script says, a line for each text in it, in their order; empty for nothing."""
    return "".join(f"{line}\n" for line in _texts(script))


def _texts(script: str) -> Iterator[str]:
    for found in TOKEN.finditer(script):
        text = next(filter(None, found.groups()), "")
        said = FILLED_IN.sub("…", text)
        if WORDS.search(said) and not NO_WORDS.search(said):
            yield " ".join(said.split())
        for inside in FILLED_IN.findall(text):
            yield from _texts(inside)
