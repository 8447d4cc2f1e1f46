"""The pages of a PDF become one text, and what is left out of it."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence

from kamerboek.document.files.pdf.columns import in_columns
from kamerboek.document.files.pdf.lines import (
    PARAGRAPH_GAP,
    PdfLine,
    PdfPage,
    from_the_top,
    join_lines,
)
from kamerboek.document.files.pdf.margins import (
    heads_at_edge,
    letter_margin,
    marginal,
    names_document,
    returning_lines,
    says_which,
)
from kamerboek.document.files.pdf.tables import without_cut_cells


def compose(pages: Sequence[PdfPage]) -> tuple[str, list[tuple[str, str, int]]]:
    """Return the text of pages, paragraphs apart by a blank line, and what was left out of it.

    Pages are apart by a form feed. Page marks and what returns on page after page at the same
    height are left out: what each is (`page_mark`,
    `running_title`), its text, and where in the text it stood.
    """
    margins = [letter_margin(page) for page in pages]
    pages = [
        PdfPage(page.height, from_the_top([line for line in page.lines if line not in margin]))
        for page, margin in zip(pages, margins, strict=True)
    ]
    whole = without_cut_cells(pages)
    ordered = [PdfPage(page.height, join_lines(in_columns(page), cells=True)) for page in whole]
    returning, heads = returning_lines(ordered), heads_at_edge(ordered)
    front = {
        word for page in ordered[:1] for line in page.lines for word in line.text.casefold().split()
    }
    result: list[str] = []
    left_out: list[tuple[str, str, int]] = []
    length = 0
    for number, (page, margin) in enumerate(zip(ordered, margins, strict=True), start=1):
        kept: list[PdfLine] = []
        below = [("running_title", line.text) for line in margin]
        for line in page.lines:
            why = marginal(line, page, returning, heads, len(ordered))
            named = number > 1 and names_document(line, page, front)
            if not why and (named or says_which(line, page, number, len(ordered))):
                why = "running_title"
            if not why:
                kept.append(line)
            elif kept or line.top > page.height / 2:
                below.append((why, line.text))
            else:
                left_out.append((why, line.text, length))
        if kept:
            part = ("\f" if result else "") + _page_text(kept)
            result.append(part)
            length += len(part)
        left_out += [(why, text, length) for why, text in below]
    return "".join(result), left_out


def _page_text(lines: Sequence[PdfLine]) -> str:
    heights = [line.height for line in lines]
    usual_height = statistics.median(heights)
    gaps = [
        after.bottom - before.bottom
        for before, after in itertools.pairwise(lines)
        if LEAST_GAP * usual_height < after.bottom - before.bottom < 4 * usual_height
    ]
    usual = sorted(gaps)[len(gaps) // 4] if gaps else usual_height * 1.3
    result = [lines[0].text]
    for before, after in itertools.pairwise(lines):
        gap = after.bottom - before.bottom
        apart = gap > PARAGRAPH_GAP * usual or gap < -0.5 * usual
        result.append("\n\n" if apart else "\n")
        result.append(after.text)
    return "".join(result)


LEAST_GAP = 0.9
"""Heights of its letters between the feet of two lines; nearer ones are cells beside each other."""
