"""Where the sentences of a text begin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

BOUNDARY = re.compile(
    r"(?P<mark>[.?!])[\"”’')\]]{0,3}(?:\[footnoteRef:\d{1,3}\])?"
    r"(?=\s{1,9}[\"“‘'(\[]{0,2}[A-ZÀ-ÞÉ€\d]|\s{0,9}\n\s{0,9}[·•\-–])"
    r"|\n[ \t]{0,9}\n|\n[ \t]{0,9}(?=[·•])"
)
"""A mark with a capital after it, a blank line, a bullet."""

ABBREVIATION = re.compile(
    r"\b(?:ca|nr|nrs|bijv|bv|art|blz|pag|p|incl|excl|drs|dr|mr|ir|dhr|mevr|prof|max|min|resp|vgl"
    r"|[a-z]\.[a-z])$",
    re.IGNORECASE,
)
"""What has a point without ending a sentence."""

AROUND = "·• \t\r\n\u00a0"
"""What may stand around a sentence without being part of it: white space, a bullet."""


class Sentences:
    """The sentences of one text, looked up by a place in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = [0]
        for match in BOUNDARY.finditer(text):
            before = text[max(0, match.start() - 8) : match.start()]
            if match["mark"] != "." or not ABBREVIATION.search(before):
                self._starts.append(match.end())

    def around(self, place: int) -> tuple[int, int]:
        """Return start and end of the sentence that the place is in."""
        index = bisect_right(self._starts, place)
        end = self._starts[index] if index < len(self._starts) else len(self._text)
        return self._starts[index - 1], end

    def spans(self) -> Iterator[tuple[int, int]]:
        """Yield start and end of each sentence, in order."""
        yield from zip(self._starts, [*self._starts[1:], len(self._text)], strict=True)

    def printed(self) -> Iterator[tuple[int, int]]:
        """Yield start and end of each sentence without the white space and bullet around it.

        The start, as an offset in the document, is the sentence's address.
        """
        for start, end in self.spans():
            if self._text[start:end].strip(AROUND):
                yield self._within(start, end)

    def printed_around(self, place: int) -> tuple[int, int]:
        """Return start and end of the sentence that the place is in, as `printed` yields it."""
        return self._within(*self.around(place))

    def _within(self, start: int, end: int) -> tuple[int, int]:
        words = self._text[start:end]
        start += len(words) - len(words.lstrip(AROUND))
        return start, start + len(words.strip(AROUND))


def last_before(places: Sequence[int], place: int) -> int:
    """Return the index of the last of these ascending places at or before `place`; -1 if none."""
    return bisect_right(places, place) - 1
