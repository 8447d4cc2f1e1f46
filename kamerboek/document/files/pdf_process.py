"""Reads one PDF from standard input, in a process of its own; the parent watches over it.

A damaged PDF can bring down the library that reads it, or make it eat time and memory: here that
ends this process and nothing else. Prints one JSON object: `text`, or `refused` with a reason.
"""

from __future__ import annotations

import importlib
import itertools
import json
import re
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

DIGITS = re.compile(r"\d+")
PAGE_MARK = re.compile(
    r"(?:pagina|blz\.?|page)?\s*\d{1,4}\s*(?:van|/|of)\s*\d{1,4}|(?:pagina|blz\.?)\s*\d{1,4}|[-–]?\s*\d{1,4}\s*[-–]?",
    re.IGNORECASE,
)
MARGIN = 0.12
"""Headers and footers stand in this part of a page's height, at its top and bottom."""

NARROW = 160.0
"""Points: wider is running text, narrower may be what a ministry prints beside its letters."""

LABEL = re.compile(
    r"(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op)?(?: de)?(?: vra(?:ag|gen))?)?[ #.:,en()]*"
)
"""What heads a question may stand at the top of many pages and is no header, digits as `#`."""

BESIDE = 350.0
"""Points from the left from where on narrow lines stand beside the text of a letter."""

PARAGRAPH_GAP = 1.45
"""Lines further apart than this many times the usual distance are of different paragraphs."""


@dataclass
class PdfLine:
    """A line as printed: its text, and where it stands on its page (from the top, in points)."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall the letters are."""
        return self.bottom - self.top


@dataclass
class PdfPage:
    """The lines of a page in reading order."""

    height: float
    lines: list[PdfLine]


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
        pages.append(PdfPage(page.get_height(), _lines(raw, content, page.get_height())))
        content.close()
        page.close()
    return pages


def _lines(raw: Any, content: Any, page_height: float) -> list[PdfLine]:
    import ctypes

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    result: list[PdfLine] = []
    letters: list[str] = []
    box: list[float] = []

    def finish() -> None:
        text = "".join(letters).strip()
        if text and box:
            result.append(PdfLine(text, box[0], box[1], page_height - box[3], page_height - box[2]))
        letters.clear()
        box.clear()

    pending = 0
    for index in range(content.count_chars()):
        code = raw.FPDFText_GetUnicode(content, index)
        if code in (10, 13):
            finish()
            continue
        if 0xD800 <= code < 0xDC00:
            pending = code
            continue
        if 0xDC00 <= code < 0xE000:
            if not pending:
                continue
            code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00)
        pending = 0
        if code in (2, 0xFFFE, 0xAD):
            letters.append("-")
            continue
        if code < 32 and code != 9:
            continue
        letters.append(" " if code in (9, 160) else chr(code))
        if code > 32 and raw.FPDFText_GetCharBox(content, index, left, right, bottom, top):
            if not box:
                box.extend((left.value, right.value, bottom.value, top.value))
            else:
                box[0], box[1] = min(box[0], left.value), max(box[1], right.value)
                box[2], box[3] = min(box[2], bottom.value), max(box[3], top.value)
    finish()
    return result


def compose(pages: Sequence[PdfPage]) -> str:
    """Return the text of pages: paragraphs apart by a blank line, pages by a form feed.

    Page marks and what returns on page after page at the same height are left out.
    """
    returning = _returning(pages)
    result: list[str] = []
    for page in pages:
        kept = [
            line for line in _in_order(page) if not _marginal(line, page, returning, len(pages))
        ]
        if not kept:
            continue
        if result:
            result.append("\f")
        result.append(_page_text(kept))
    return "".join(result)


def _in_order(page: PdfPage) -> list[PdfLine]:
    """Join what is printed at one height, such as a number and its question, into one line."""
    result: list[PdfLine] = []
    for line in page.lines:
        last = result[-1] if result else None
        if (
            last is not None
            and abs(last.bottom - line.bottom) < 0.35 * max(last.height, line.height)
            and line.left >= last.right - 1
        ):
            last.text += ("\t" if line.left - last.right > 2 * line.height else " ") + line.text
            last.right = line.right
            last.top, last.bottom = min(last.top, line.top), max(last.bottom, line.bottom)
        else:
            result.append(line)
    return result


def _key(line: PdfLine) -> tuple[str, int]:
    return DIGITS.sub("#", line.text), round(line.top / 4)


def _returning(pages: Sequence[PdfPage]) -> set[str]:
    """Return lines that stand at the same height on half of the pages, digits apart."""
    times: Counter[str] = Counter()
    for page in pages:
        seen = {_key(line) for line in page.lines}
        times.update({f"{text}@{height + shift}" for text, height in seen for shift in (0, 1)})
    least = max(2, (len(pages) + 1) // 2 if len(pages) < 6 else len(pages) // 3)
    return {key for key, count in times.items() if count >= least}


def _marginal(line: PdfLine, page: PdfPage, returning: set[str], pages: int) -> bool:
    in_margin = line.bottom < page.height * MARGIN or line.top > page.height * (1 - MARGIN)
    if in_margin and PAGE_MARK.fullmatch(line.text) and (pages > 1 or not line.text.isdigit()):
        return True
    text, height = _key(line)
    here = any(f"{text}@{height + shift}" in returning for shift in (0, 1))
    if not here:
        return False
    beside = line.left > BESIDE and line.right - line.left < NARROW
    return (in_margin or beside) and not LABEL.fullmatch(text)


def _page_text(lines: Sequence[PdfLine]) -> str:
    heights = [line.height for line in lines]
    usual_height = statistics.median(heights)
    gaps = [
        after.bottom - before.bottom
        for before, after in itertools.pairwise(lines)
        if 0 < after.bottom - before.bottom < 4 * usual_height
    ]
    usual = min(gaps, default=usual_height * 1.3)
    if gaps:
        ordered = sorted(gaps)
        usual = ordered[len(ordered) // 4]
    result = [lines[0].text]
    for before, after in itertools.pairwise(lines):
        gap = after.bottom - before.bottom
        apart = gap > PARAGRAPH_GAP * usual or gap < -usual
        result.append("\n\n" if apart else "\n")
        result.append(after.text)
    return "".join(result)


def main() -> None:
    """Read a PDF from standard input and print what it holds."""
    most_pages, memory = (int(argument) for argument in sys.argv[1:3])
    try:
        import resource
    except ImportError:  # not on every system; the time limit of the parent remains
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    data = sys.stdin.buffer.read()
    try:
        answer = {"text": compose(read_pages(data, most_pages))}
    except ValueError as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"refused": "needs more memory than is allowed for a PDF"}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
