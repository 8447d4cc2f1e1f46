"""The characters of a PDF become lines, page by page."""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Sequence
from dataclasses import replace
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
        height = page.get_height()
        pages.append(PdfPage(height, _LineReader(raw, content, height).read()))
        content.close()
        page.close()
    return pages


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

    def __init__(self, raw: Any, content: Any, page_height: float) -> None:
        self._raw = raw
        self._content = content
        self._page_height = page_height
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
        x0, x1, y0, y1 = left.value, right.value, bottom.value, top.value
        around = self._around
        tall = max(around[3] - around[2], y1 - y0) if around else 0.0  # a dash has no height
        apart = self._space and around and x0 - around[1] > CELL_GAP * tall
        if apart or (around and max(x0 - self._right, self._right - x1) > JUMP * tall):
            self._finish()
            around = self._around
        if around and self._space and x0 - around[1] > WORD_GAP * tall:
            at = sum(map(len, self._letters)) + len(self._space)
            self._gaps.append(Gap(at, around[1], x0))
        raised = letter in RAISED and bool(around) and self._is_raised(y0, y1)
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

    def _is_raised(self, bottom: float, top: float) -> bool:
        """Say whether a digit is smaller than the line's letters and stands above their foot."""
        small = top - bottom < 0.8 * self._tall
        return small and bottom > self._base + 0.18 * self._tall

    def _finish(self) -> None:
        text, around = "".join(self._letters).strip(), self._around
        if text and around:
            height = self._page_height
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
