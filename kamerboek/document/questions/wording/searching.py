"""Looking through a whole text for a pattern, only where it may begin.

Python tries a pattern that begins by looking back at every character, which takes ten times as long
as to find the characters that it may begin with. A document is looked through some fifty times.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

FIGURE = re.compile(r"\d(?<!\S\d)")
"""Behind a blank."""


def found_from(
    begins: re.Pattern[str],
    pattern: re.Pattern[str],
    text: str,
    start: int = 0,
    end: int = sys.maxsize,
) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer` does, of a pattern of which no match is empty.

    `begins` finds the characters, one at a time, of which each match begins with one.
    """
    at = start
    for begin in begins.finditer(text, start, end):
        if begin.start() >= at and (found := pattern.match(text, begin.start(), end)):
            yield found
            at = found.end()
