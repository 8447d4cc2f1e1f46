"""What the pages of a text that lost its lines have printed within them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.one_line.codes import classified, coded_pages, dated_codes
from kamerboek.document.questions.one_line.heads import HEAD_ALONE
from kamerboek.document.questions.one_line.interruptions import interruptions
from kamerboek.document.questions.one_line.letterheads import heads_of_old_letters, letterheads
from kamerboek.document.questions.one_line.numbers import converted_pages, lone_pages, pages_within
from kamerboek.document.questions.one_line.pages import (
    PAGE,
    WRITES,
    barred_pages,
    counted_pages,
    counts_on,
    gazette_pages,
    page_marks,
    pages_numbered,
    titles_of_answers,
    titles_with_page,
)
from kamerboek.document.questions.one_line.slashes import slashed_numbers
from kamerboek.document.questions.one_line.titles import (
    counted_titles,
    missing_pages,
    number_spans,
    title_of_front,
    titles_before,
    titles_behind,
    without_numbers,
)
from kamerboek.document.questions.pages.near_titles import near_titles
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.openers import HEADS_OF_COLUMNS
from kamerboek.document.questions.wording.searching import FIGURE, found_from
from kamerboek.document.text import Span

COLUMNS_AGAIN = re.compile(
    r"\b(?:[Pp]agina|[Bb]lad)[ ]\d{1,3}(?:[ ]van[ ]|/)\d{1,3}[ ]"
    r"(?P<heads>(?:Nr\.?|Nummer|#)[ ]Vraag(?:en)?[ ]Antwoord(?:en)?)(?=[ ])"
)
"""What heads the columns of a table, again behind the end of a page."""

FIRST_PAGE = re.compile(r"\s*(1)[ \xa0]+(?=[A-Z>])")
"""The number of the first page, before all else."""


@dataclass(frozen=True)
class PageSigns:
    """What says itself that it is a page's, each as where it begins and ends."""

    known: list[tuple[int, int]]
    """What was told by its wording alone, before lines were looked for."""
    of_total: list[tuple[int, int]]
    """`3/9`, wherever it stands."""
    alone: list[tuple[int, int]]
    """Marks that need nothing beside them, and rules."""
    letterheads: list[tuple[int, int]]

    @property
    def within(self) -> set[int]:
        """The offsets within marks that need nothing beside them."""
        return {at for start, end in self.alone for at in range(start, end)}

    @property
    def pages(self) -> list[int]:
        """Where `3/9` stands by itself."""
        within = self.within
        return [start for start, _ in self.of_total if start not in within]


def page_signs(text: str, known: Sequence[Span]) -> PageSigns:
    """Return what says itself that it is a page's; `known` was told by its wording alone."""
    slashed = {span.start for span in slashed_numbers(text)}
    totals = (match.span() for match in found_from(FIGURE, PAGE, text))
    return PageSigns(
        [(span.start, span.end) for span in known],
        [(start, end) for start, end in totals if start not in slashed],
        page_marks(text),
        [*letterheads(text), *heads_of_old_letters(text)],
    )


@dataclass(frozen=True)
class Printed:
    """What pages print within a text, besides what says so itself."""

    spans: list[tuple[int, int]]
    returning: list[tuple[int, int]]
    """Titles before or behind the marks of pages, perhaps longer than they are."""
    titles: set[int]
    """Where those begin and end that nothing tells more exactly."""


def printed_within(
    text: str, signs: PageSigns, heads: Sequence[int], numbered: Collection[int], marks: NoteMarks
) -> Printed:
    """Return what pages print in a text of which `heads` are where questions begin.

    At `numbered` a number heads a question or an answer, and is none of a page.
    """
    spans = _by_wording(text, signs, heads, numbered)
    spans += _numbers_of_pages(text, signs, heads, numbered, marks, spans)
    behind = {end for _, end in signs.alone}
    single = (at for at, _ in signs.alone if behind.isdisjoint((at, at - 1)))
    marked = sorted([*signs.pages, *single])
    returning = [*titles_before(text, marked), *titles_behind(text, marked)]
    near = _nearly_titles(text, signs, spans, returning)
    told = {start for start, _ in near} | {end for _, end in near}
    titles = {place for span in returning if told.isdisjoint(span) for place in span}
    return Printed([*spans, *near], returning, titles)


def _by_wording(
    text: str, signs: PageSigns, heads: Sequence[int], numbered: Collection[int]
) -> list[tuple[int, int]]:
    """Return titles, codes and letterheads, told by what they say or by how they return."""
    found = counted_titles(text, heads[0] if heads else 0, numbered)
    found += [*classified(text), *coded_pages(text), *dated_codes(text), *gazette_pages(text)]
    found += [*barred_pages(text), *titles_of_answers(text, signs.alone), *titles_with_page(text)]
    found += [match.span() for match in [*HEADS_OF_COLUMNS.finditer(text)][1:]]
    again = [match.span("heads") for match in COLUMNS_AGAIN.finditer(text)]
    found += again if len(again) > 1 else []
    if heads:
        fronted = title_of_front(text, heads[0], [*signs.known, *found])
        found += [span for span in fronted if span[0] not in numbered]
        found += [*signs.letterheads, *(each for each in signs.alone if WRITES.match(text, *each))]
        first_page = FIRST_PAGE.match(text)
        found += [first_page.span(1)] if first_page and first_page.start(1) < heads[0] else []
        found += interruptions(text, heads[0], [*signs.alone, *signs.of_total, *signs.known])
        begins = pages_numbered(text)
        found += [] if any(start in numbered for start, _ in begins) else begins
    marks = [*signs.alone, *signs.of_total]
    whole = {at: end for start, end in marks for at in range(start + 1, end)}
    return [(start, whole.get(end, end)) for start, end in found]


def _numbers_of_pages(
    text: str,
    signs: PageSigns,
    heads: Sequence[int],
    numbered: Collection[int],
    marks: NoteMarks,
    spans: Sequence[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Return the numbers of pages that stand in the text with nothing that says so."""
    taken = [*signs.known, *signs.alone, *spans]
    named = sum(1 for start, end in signs.alone if any(map(str.isdigit, text[start:end])))
    if heads and (converted := converted_pages(text, heads[0], numbered, taken)):
        return converted
    if counted_pages(text) or named >= 2 or counts_on(text, signs.known):
        return []
    return pages_within(text, numbered, taken) or lone_pages(text, numbered, taken, marks)


def _nearly_titles(
    text: str,
    signs: PageSigns,
    spans: Sequence[tuple[int, int]],
    returning: Sequence[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Return what is nearly a title of other pages, beside a mark: scanned pages differ."""
    counted = [span for span in number_spans(text, spans) if span[0] not in signs.within]
    marks = sorted({*signs.of_total, *signs.alone, *counted, *signs.known})
    titles = [*returning, *without_numbers(text, spans)]
    of_page = {
        start + len(text[start:end]) - len(text[start:end].lstrip()): end
        for start, end in signs.alone
    }
    whole = {
        at: end for start, end in [*signs.alone, *signs.of_total] for at in range(start + 1, end)
    }
    return [
        (at, end)
        for start, end in near_titles(text, marks, titles, missing_pages(text, counted))
        if (at := _behind_marks(text, whole.get(start, start), of_page)) < end
        and not HEAD_ALONE.match(text, at)
        and not (at > start and start in of_page and text[at].islower())
    ]


def _behind_marks(text: str, at: int, of_page: Mapping[int, int]) -> int:
    """Return where a title begins behind what a page says of itself at `at`, or `at`.

    `of_page` are the ends of what says itself that it is a page's, by where it begins.
    """
    mark = PAGE.match(text, at)
    end = mark.end() if mark else of_page.get(at, at)
    while end > at:
        at = end
        while at < len(text) and text[at].isspace():
            at += 1
        end = of_page.get(at, at)
    return at
