"""How much room text takes: nothing is measured in a browser, so that a layout is always the same.

The widths are those of DejaVu Sans, the widest of the fonts that a reader's system may take for
`style.FONT`: what fits in it fits in the others.
"""

from __future__ import annotations

import math
import textwrap
from dataclasses import dataclass

from kamerboek.charts.style import AXIS_SIZE, INK, SOFT, TEXT_SIZE

_HUNDREDTHS = {
    30: "ijl'ï",
    34: " .,:;|/’‘IJ",
    42: "-frt()!",
    56: "cszL?“”–",
    62: "aeëovxykFTY",
    64: "0123456789bdghnpquöüEPS€",
    70: "ABCKRVXZ",
    79: "DGHNOQU&",
    86: "wM+−×÷=",
    100: "mW%—",
}
"""Hundredths of the type size that a letter takes at most."""

_WIDTH = {letter: width / 100 for width, letters in _HUNDREDTHS.items() for letter in letters}
_OTHER = 0.79
_BOLD = 1.14

LINE_HEIGHT = 1.2
"""Height of a line of text, in type sizes."""


@dataclass(frozen=True)
class Type:
    """How a text is set; with a `rim` of paper it can be read over lines."""

    size: float = TEXT_SIZE
    bold: bool = False
    colour: str = INK
    rim: bool = False

    @property
    def line(self) -> float:
        """The height of a line in units."""
        return self.size * LINE_HEIGHT

    def width(self, text: str) -> float:
        """Return the width of a line of text in units, rather too much than too little."""
        width = sum(_WIDTH.get(letter, _OTHER) for letter in text) * self.size
        return width * _BOLD if self.bold else width

    def wrapped(self, text: str, width: float) -> list[str]:
        """Return text as lines that fit in `width` units; a word that does not fit is cut.

        Text of nothing is one empty line.
        """
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if self.width(longer) <= width:
                lines[-1] = longer
            else:
                lines += self._pieces(word, width)
        return [line for line in lines if line] or [""]

    def unbroken(self, text: str, width: float) -> list[str]:
        """Return text as lines of whole words, wider than `width` where a word is."""
        return self.wrapped(text, max([width, *map(self.width, text.split())]))

    def inside(self, middle: float, line: str, width: float) -> float:
        """Return the middle nearest to `middle` at which a line stays inside a drawing."""
        half = self.width(line) / 2
        return max(half, min(middle, width - half))

    def _pieces(self, word: str, width: float) -> list[str]:
        """Return a word in about equal pieces that fit, each but the last with a hyphen."""
        whole = self.width(word)
        if whole <= width:
            return [word]
        fitting = max(2, int(len(word) * (width - self.width("-")) / whole))
        count = math.ceil(len(word) / fitting)
        *pieces, last = textwrap.wrap(word, math.ceil(len(word) / count))
        return [*(f"{piece}-" for piece in pieces), last]


AXIS_TYPE = Type(AXIS_SIZE, colour=SOFT)
PLAIN_TYPE = Type()
BOLD_TYPE = Type(bold=True)
