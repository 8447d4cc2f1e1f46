"""The characters of a PDF become lines, page by page."""

from __future__ import annotations

import ctypes
import importlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from kamerboek.document.files.pdf.lines import CELL_GAP, Gap, PdfLine, PdfPage


def read_pages(data: bytes, most_pages: int) -> list[PdfPage]:
    """Return the pages of a PDF. Raises ValueError with a reason when it cannot be read."""
    pypdfium2 = importlib.import_module("pypdfium2")
    raw = importlib.import_module("pypdfium2.raw")

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = str(error).lower()
        if "password" in reason or "security" in reason:
            raise ValueError("is locked with a password; save it without one") from error
        raise ValueError("is damaged or no PDF; save it again") from error
    if len(document) > most_pages:
        raise ValueError(f"has {len(document)} pages, more than {most_pages} allowed")
    pages: list[PdfPage] = []
    for index in range(len(document)):
        try:
            page = document[index]
            content = page.get_textpage()
        except pypdfium2.PdfiumError as error:
            raise ValueError(f"is damaged at page {index + 1}; save it again") from error
        turn = _turn(raw, content, *_size_unturned(page))
        pages.append(PdfPage(turn.height, _LineReader(raw, content, turn).read()))
        content.close()
        page.close()
    return pages


Corners = tuple[float, float, float, float]
"""Left, right, bottom and top of a letter, in points."""

QUARTER = math.pi / 2


@dataclass(frozen=True)
class Turn:
    """How the letters of a page are turned, in quarters, and its size as it is drawn, in points."""

    quarter: int
    wide: float
    high: float

    @property
    def height(self) -> float:
        """The height of the page with its letters upright."""
        return self.wide if self.quarter % 2 else self.high

    def upright(self, left: float, right: float, bottom: float, top: float) -> Corners:
        """Return where a letter stands on the page with its letters upright."""
        if self.quarter == 1:
            return self.high - top, self.high - bottom, left, right
        if self.quarter == 2:
            return self.wide - right, self.wide - left, self.high - top, self.high - bottom
        if self.quarter == 3:
            return bottom, top, self.wide - right, self.wide - left
        return left, right, bottom, top


def _size_unturned(page: Any) -> tuple[float, float]:
    """Return the width and height of a page as it is drawn, before a viewer turns it."""
    wide, high = page.get_size()
    return (high, wide) if page.get_rotation() % 180 else (wide, high)


def _turn(raw: Any, content: Any, wide: float, high: float) -> Turn:
    """Return how most letters of a page are turned: a wide table stands sideways on a tall page."""
    quarters = Counter(_quarter(raw, content, index) for index in range(content.count_chars()))
    most = quarters.most_common(1)
    return Turn(most[0][0] if most else 0, wide, high)


def _quarter(raw: Any, content: Any, index: int) -> int:
    """Return by how many quarters a letter is turned, clockwise."""
    angle: float = raw.FPDFText_GetCharAngle(content, index)  # -1 where it has none
    return round(max(0.0, angle) / QUARTER) % 4


JUMP = 5.0
"""Letters further apart than this many times their height are of two lines, also without a space:
a note's mark and the other column, which a file may draw one after the other at one height."""


DESCENDING = frozenset("gjpqyQ,;()[]{}|/@_-–—.·•'’‘\"“”«»*+=~^")


SMALL = frozenset("aceimnorsuvwxz")


RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))


WORD_GAP = 0.5
"""Words stand nearer to each other than this many times the height of letters."""


class _LineReader:
    """Takes the characters of a page one by one and makes lines of them.

    A line ends where the page's text says so, at a hyphen that ends a printed line, and at a gap
    as wide as that between cells.
    """

    def __init__(self, raw: Any, content: Any, turn: Turn) -> None:
        self._raw = raw
        self._content = content
        self._turn = turn
        self._box = [ctypes.c_double() for _ in range(4)]
        self._letters: list[str] = []
        self._around: list[float] = []
        self._gaps: list[Gap] = []
        self._base = 0.0
        self._tall = 0.0
        self._right = 0.0
        self._space = ""
        self.lines: list[PdfLine] = []

    def read(self) -> list[PdfLine]:
        """Return the lines of the page in the order of its content."""
        pending = 0
        for index in range(self._content.count_chars()):
            code = self._raw.FPDFText_GetUnicode(self._content, index)
            if code in (10, 13):
                self._finish()
                continue
            if 0xD800 <= code < 0xDC00:
                pending = code
                continue
            if 0xDC00 <= code < 0xE000:
                if not pending:
                    continue
                code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00)
            pending = 0
            if code in (2, 0xFFFE):
                self._letters.append("-")
                self._finish()
            elif code in (9, 32, 160):
                self._space = self._space or " "
            elif code >= 32:
                self._add(index, chr(code))
        self._finish()
        return _with_marks(self.lines)

    def _add(self, index: int, letter: str) -> None:
        left, right, bottom, top = self._box
        if not self._raw.FPDFText_GetCharBox(self._content, index, left, right, bottom, top):
            self._letters.append(self._space + letter)
            self._space = ""
            return
        x0, x1, y0, y1 = self._turn.upright(left.value, right.value, bottom.value, top.value)
        around = self._around
        tall = max(around[3] - around[2], y1 - y0) if around else 0.0  # a dash has no height
        apart = self._space and around and x0 - around[1] > CELL_GAP * tall
        if apart or (around and max(x0 - self._right, self._right - x1) > JUMP * tall):
            self._finish()
            around = self._around
        if around and self._space and x0 - around[1] > WORD_GAP * tall:
            at = sum(map(len, self._letters)) + len(self._space)
            self._gaps.append(Gap(at, around[1], x0))
        raised = letter in RAISED and bool(around) and self._is_raised(index, y0, y1)
        if raised:
            letter, self._space = RAISED[letter], ""
        elif letter not in DESCENDING:
            self._base = y0
            tall = (y1 - y0) * (1.4 if letter in SMALL else 1.0)
            self._tall = max(self._tall, tall) if around else tall
        self._letters.append(self._space + letter if self._letters else letter)
        self._space = ""
        self._right = x1
        if not around:
            around.extend((x0, x1, y0, y1))
        else:
            around[0], around[1] = min(around[0], x0), max(around[1], x1)
            if not raised:
                around[2], around[3] = min(around[2], y0), max(around[3], y1)

    def _is_raised(self, index: int, bottom: float, top: float) -> bool:
        """Say whether a digit is smaller than the line's letters and stands above their foot.

        One that is turned otherwise than the page is not: its size says nothing.
        """
        small = top - bottom < 0.8 * self._tall
        above = bottom > self._base + 0.18 * self._tall
        return small and above and _quarter(self._raw, self._content, index) == self._turn.quarter

    def _finish(self) -> None:
        text, around = "".join(self._letters).strip(), self._around
        if text and around:
            height = self._turn.height
            top, bottom = height - around[3], height - around[2]
            gaps = tuple(self._gaps)
            self.lines.append(PdfLine(text, around[0], around[1], top, bottom, gaps))
        self._letters, self._around, self._gaps = [], [], []
        self._base = self._tall = 0.0
        self._space = ""


def _with_marks(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines with the raised number of a note, printed apart, before the text it opens."""
    result: list[PdfLine] = []
    for line in lines:
        mark = result[-1] if result else None
        if mark is not None and _is_mark_of(mark, line):
            text = "".join(RAISED[digit] for digit in mark.text)
            result[-1] = replace(line, text=f"{text} {line.text}", left=mark.left)
        else:
            result.append(line)
    return result


def _is_mark_of(mark: PdfLine, line: PdfLine) -> bool:
    """Say whether a number stands small and raised right before a line of text."""
    if not RAISED.keys() >= set(mark.text) or len(mark.text) > MARK_DIGITS:
        return False
    near = -1 < line.left - mark.right < line.height
    small = mark.height < 0.75 * line.height
    middle = (line.top + line.bottom) / 2
    raised = line.top - mark.height < mark.top and mark.bottom < middle + 0.25 * line.height
    return near and small and raised


MARK_DIGITS = 3
"""The most digits that the number of a note has."""
