"""What a printed page adds to a text: page marks, running titles, rules."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.colophon import (
    take_colophons,
    take_heads_of_gazettes,
    take_heads_of_letters,
)
from kamerboek.document.questions.converted import bracketed_pages, titled_pages
from kamerboek.document.questions.counted_titles import (
    front_titles,
    take_counted,
    take_differing,
    take_of_total,
    take_pages_in_columns,
    take_sheets,
    take_title_and_number,
)
from kamerboek.document.questions.flat import ascending, broken_lines
from kamerboek.document.questions.flat_pages import OF_PAGES, UNIT
from kamerboek.document.questions.front_lines import take_front_lines
from kamerboek.document.questions.lines import (
    BARE,
    DIGITS,
    FARTHEST,
    LABELLED,
    LEAST_PAGE,
    LEAST_ROWS,
    LEAST_TITLE,
    LONGEST_TITLE,
    TITLE_SPACES,
    Line,
    goes_on_below,
    is_head,
    is_title,
    text_beside,
)
from kamerboek.document.questions.list_columns import list_columns
from kamerboek.document.questions.margins import left_margins, letter_margins
from kamerboek.document.questions.near_titles import ENDS_NONE, near_titles
from kamerboek.document.questions.openers import OPENER
from kamerboek.document.questions.printing import LABEL, MINISTRY, PAGE_ONLY, VALUE, imprints
from kamerboek.document.questions.slashes import slashed_numbers
from kamerboek.document.time_limit import check_time

PAGE_OF = re.compile(
    r"[ \t\xa0*_|]*(?P<word>(?:Pagina|PAGINA|pagina|Pag\.|Blz\.?|blz\.?|Blad|Page):?[ \t\xa0]+)?"
    r"(?P<page>\d{1,4}(?:[ \xa0]\d)?)[ \t\xa0]?(?:/|van|of)[ \t\xa0]?"
    r"(?P<pages>\d{1,4})(?P<more>[ \xa0]\d{1,2})?(?![\d/.,%])[ \t\xa0*_|]*"
)
"""`3/6`, `Pagina 3 van 6`, and `10/1 2` where a space has come into the total."""

RULE = re.compile(
    r"[ \t\xa0]*(?:[-–—_=*~]{4,}|(?:[-_*][ \t]){3,}[-_*]?|[+|][-=+:| \t]{3,}[+|])[ \t\xa0]*"
)
"""A line drawn across a page, or between the rows of a table."""

NEAR = 8
"""A running title stands within this many lines of text of its page mark."""


@dataclass(frozen=True)
class _Mark:
    """One way to read what looks like `3/6` on a line."""

    line: int
    page: int
    pages: int
    end: int


def read_lines(text: str) -> list[Line]:
    """Return the lines of `text`, page marks, rules and running titles recognised as such."""
    found: list[Line] = []
    marks: list[_Mark] = []
    columns = list(list_columns(text))
    apart = [
        *imprints(text),
        *letter_margins(text),
        *left_margins(text),
        *columns,
        *bracketed_pages(text),
        *titled_pages(text),
    ]
    apart.sort(key=lambda span: span.start)
    spans, printed = broken_lines(text, apart)
    printed_starts = [span.start for span in printed]
    figures = {span.start for span in columns}
    slashed = {span.start for span in slashed_numbers(text)}
    for span in spans:
        check_time()
        content = text[span.start : span.end]
        stripped = content.strip()
        breaks = text.startswith("\f", span.end)
        if not stripped:
            found.append(Line(span.start, span.start, "page" if breaks else "blank"))
            continue
        start = span.start + len(content) - len(content.lstrip())
        line = Line(start, start + len(stripped), "text")
        at = bisect_right(printed_starts, line.start) - 1
        if at >= 0 and line.end <= printed[at].end:
            numbers = any(each.fullmatch(text, line.start, line.end) for each in (BARE, OF_PAGES))
            mark = numbers and printed[at].start not in figures
            line.kind, line.why = "page", "page_mark" if mark else "running_title"
        elif "0" <= stripped[0] <= "9" or stripped[0] in "PpBb-–—*_|=+~[":
            if RULE.fullmatch(text, line.start, line.end):
                line.kind, line.why = "page", "rule"
            elif PAGE_ONLY.fullmatch(text, line.start, line.end):
                line.kind, line.why = "page", "page_mark"
            elif line.start not in slashed:
                marks.extend(_readings(text, line, len(found)))
        found.append(line)
        if breaks:
            found.append(Line(span.end, span.end, "page"))
    _take_marks(text, found, marks)
    take_colophons(text, found)
    take_sheets(text, found)
    _take_letterhead(text, found)
    take_heads_of_letters(text, found)
    take_heads_of_gazettes(text, found)
    _take_titles(text, found)
    take_counted(text, found)
    take_of_total(text, found)
    take_pages_in_columns(text, found)
    take_differing(text, found)
    _take_interrupting(text, found)
    _take_letter_within(text, found)
    take_title_and_number(text, found)
    _take_rest_of_heads(text, found)
    _take_numbers_above(text, found)
    _take_bare_marks(text, found)
    _take_near_titles(text, found)
    take_named_titles(text, found)
    _take_titles_again(text, found)
    _take_column_heads(text, found)
    take_front_lines(text, found)
    _leave_to_author(text, found)
    return found


def _leave_to_author(text: str, found: Sequence[Line]) -> None:
    """Leave the row that heads the columns of a table in the text, and how a letter closes.

    Years count on in such a row. Many tables of a document have the same, also beside a page's
    end; perhaps each cell on a line of its own, with a word for the rows above the first year.
    """
    below: Line | None = None
    for line in reversed(found):
        if line.why == "running_title":
            year = YEAR.fullmatch(text, line.start, line.end) is not None
            above_year = below is not None and YEAR.fullmatch(text, below.start, below.end)
            cell = above_year and line.end - line.start <= LONGEST_CELL
            closes = CLOSES.fullmatch(text, line.start, line.end)
            if year or cell or closes or YEARS.search(text, line.start, line.end):
                line.kind, line.why = "text", ""
        below = line


CLOSES = re.compile(
    r"[*_ ]*(?:Hoogachtend|Met[ \xa0](?:vriendelijke[ \xa0]groet|hoogachting)"
    r"|(?:[Dd]e[ \xa0])?(?:[Mm]inister|[Ss]taatssecretaris)[ \xa0](?:van|voor)[ \xa0]"
    r"[^\n]{2,100}),?[*_ ]*"
)
LONGEST_CELL = 12
YEAR = re.compile(r"[*_|]*(?:19|20)\d\d[*_|]*")
YEARS = re.compile(r"\b(?P<year>(?:19|20)\d\d)[ \t\xa0]+(?!(?P=year))(?:19|20)\d\d(?![\w-])")


def _readings(text: str, line: Line, index: int) -> Iterator[_Mark]:
    match = PAGE_OF.match(text, line.start, line.end)
    if not match:
        return
    if match["word"] and match.end() == line.end:
        line.kind, line.why = "page", "page_mark"
    page, pages = match["page"], match["pages"]
    firsts = {page.replace(" ", "").replace("\xa0", "")} | set(re.split(r"[ \xa0]", page)[-1:])
    for first in sorted(firsts, key=len):
        if match["more"]:
            yield _Mark(index, int(first), int(pages + match["more"][1:]), match.end())
            yield _Mark(index, int(first), int(pages), match.end("pages"))
        else:
            yield _Mark(index, int(first), int(pages), match.end())


def _take_marks(text: str, found: Sequence[Line], marks: Sequence[_Mark]) -> None:
    """Take `3/6` for a page mark where the pages agree on their number and count upwards."""
    totals: dict[int, list[_Mark]] = defaultdict(list)
    for mark in marks:
        if 1 <= mark.page <= mark.pages:
            totals[mark.pages].append(mark)
    counting: dict[int, dict[int, _Mark]] = {}
    for pages, those in totals.items():
        rising = [those[at] for at in ascending([mark.page for mark in those])]
        different = len({mark.page for mark in rising})
        lines = len({mark.line for mark in those})
        if different >= min(2, pages) and len(rising) >= 0.6 * lines:
            counting[pages] = {mark.line: mark for mark in rising}
    if not counting:
        counting = {
            mark.pages: {mark.line: mark}
            for mark in marks
            if 1 <= mark.page <= mark.pages > 1
            and (_stands_apart(found, mark) or _ends_document(found, mark))
        }
    by_support = sorted(counting.values(), key=len, reverse=True)
    taken: set[int] = set()
    for those_lines in by_support:
        for index, mark in those_lines.items():
            if index in taken:
                continue
            line = found[index]
            if mark.end >= line.end:
                line.kind, line.why = "page", "page_mark"
            elif not text[mark.end].islower() or len(those_lines) > 2 or _complete(those_lines):
                line.printed, line.start = line.start, _skip_blank(text, mark.end, line.end)
            else:
                continue
            taken.add(index)


def _stands_apart(found: Sequence[Line], mark: _Mark) -> bool:
    """Say whether a mark fills its line and no text stands on the lines beside it."""
    beside = [found[at] for at in (mark.line - 1, mark.line + 1) if 0 <= at < len(found)]
    return mark.end >= found[mark.line].end and all(line.kind != "text" for line in beside)


def _ends_document(found: Sequence[Line], mark: _Mark) -> bool:
    """Say whether a mark is that of the last page of all, `2/2`, where the text is long enough."""
    line = found[mark.line]
    return mark.page == mark.pages and line.start > (mark.pages - 1) * LEAST_PAGE


def _complete(marks: Mapping[int, _Mark]) -> bool:
    """Say whether the marks are those of every page but perhaps the first."""
    printed = {mark.page for mark in marks.values()}
    last = next(iter(marks.values())).pages
    return last > 1 and printed >= set(range(2, last + 1))


def _key(text: str, line: Line) -> str:
    return DIGITS.sub("#", text[line.start : line.end])


def _take_titles(text: str, found: Sequence[Line]) -> None:
    """Take a line that returns next to page marks, but for its digits, for a running title.

    What a page repeats stands right at its edge. A line below the heading of a question or an
    answer, one that opens as a question, and a sentence are the author's, however often they
    return.
    """
    times: Counter[str] = Counter()
    for line in found:
        if line.kind == "text" and line.end - line.start <= LONGEST_TITLE:
            times[_key(text, line)] += 1
    returning = {content for content, count in times.items() if count > 1}
    if not returning:
        return
    pages = [
        index
        for index, line in enumerate(found)
        if (line.kind == "page" and not (line.why == "rule" and text[line.start] in "|+"))
        or line.printed >= 0
    ]
    beside: dict[str, dict[int, int]] = defaultdict(dict)
    nearer: dict[str, dict[int, set[str]]] = defaultdict(dict)
    for page in pages:
        for step in (-1, 1):
            first = page if step == 1 and found[page].printed >= 0 else page + step
            passed: set[str] = set()
            for at in _beside(found, first, step):
                content = _key(text, found[at])
                bracket = content[0] in "([" and not CODE.fullmatch(content)
                if content not in returning or bracket:
                    break
                beside[content][at] = step
                if len(passed) < len(nearer[content].get(at, returning)):
                    nearer[content][at] = set(passed)
                passed.add(content)
    for content in [each for each in beside if WORD.search(each)]:
        places_in_text = sum(
            _sentence_goes_on(text, found, at, returning) for at in beside[content]
        )
        if 2 * places_in_text > len(beside[content]):
            del beside[content]
    in_front = {DIGITS.sub("#", title) for title in front_titles(text, found)[1]}
    titles = {
        content
        for content, places in beside.items()
        if (
            len(places) >= max(2, 0.6 * times[content])
            or (content in in_front and len(places) >= times[content] - 1)
        )
        and _may_be_title(text, found, content, places)
    }
    _without_far(titles, nearer)
    if titles:
        for line in found:
            if line.kind == "text" and _key(text, line) in titles:
                line.kind, line.why = "page", "running_title"


def _without_far(titles: set[str], nearer: Mapping[str, Mapping[int, set[str]]]) -> None:
    """Leave titles out between which and their page's edge mostly something else stands.

    `nearer` says for each place of a line what is printed between it and the edge.
    """
    changed = True
    while changed:
        known = titles | NUMBERS
        far = {
            title
            for title in titles
            if 2 * sum(1 for passed in nearer[title].values() if passed - known)
            >= len(nearer[title])
        }
        titles -= far
        changed = bool(far)


CODE = re.compile(r"\((?:[A-Z]{1,2}|[IVXLC]{1,6})\)")
"""The chapter of the budget with which a title may end, on a line of its own: `(XIV)`."""

NUMBERS = frozenset({"#", "- # -", "– # –"})


def _take_titles_again(text: str, found: Sequence[Line]) -> None:
    """Take a line that other pages print as a title, word for word, above one of their titles."""
    titles = Counter(
        text[line.start : line.end]
        for line in found
        if line.why == "running_title" and line.end - line.start >= LEAST_TITLE
    )
    below: Line | None = None
    for line in reversed(found):
        apart = below is not None and below.why == "running_title"
        if line.kind == "text" and apart and titles[text[line.start : line.end]] > 1:
            line.kind, line.why = "page", "running_title"
        below = line if line.kind != "blank" else below


def _take_near_titles(text: str, found: Sequence[Line]) -> None:
    """Take lines beside page marks that are nearly a title of other pages: scanned pages differ."""
    _take_rest_of_titles(text, found)
    marks = sorted(
        (line.start, line.end) if line.printed < 0 else (line.printed, line.start)
        for line in found
        if line.why == "page_mark" or line.printed >= 0
    )
    known: list[tuple[int, int]] = []
    above: Line | None = None
    for line in found:
        if line.why == "running_title":
            if known and above is not None and above.why == "running_title":
                known[-1] = known[-1][0], line.end
            else:
                known.append((line.start, line.end))
        above = line if line.kind != "blank" else above
    starts = {line.start: index for index, line in enumerate(found)}
    ends = {line.end for line in found}
    for start, end in near_titles(text, marks, known, _missing_pages(text, found)):
        if start not in starts or end not in ends:
            continue
        for line in found[starts[start] :]:
            if line.start >= end:
                break
            if line.kind == "text" and not is_head(text[line.start : line.end]):
                line.kind, line.why = "page", "running_title"


def take_named_titles(text: str, found: Sequence[Line]) -> None:
    """Take a line by itself right beside a page's mark that says that answers to questions follow.

    `Antwoorden op vragen over de dijken`: that names the whole, and no answer has it. With the
    number of its page it needs no other mark.
    """
    for index, line in enumerate(found):
        if line.kind == "text" and NAMES_WITH_NUMBER.fullmatch(text, line.start, line.end):
            beside = [found[at].kind for at in (index - 1, index + 1) if 0 <= at < len(found)]
            if set(beside) != {"text"}:
                line.kind, line.why = "page", "running_title"
    for number, line in itertools.pairwise(found):
        numbered = number.kind == "text" and BARE.fullmatch(text, number.start, number.end)
        if numbered and line.kind == "text" and NAMES_WHOLE.fullmatch(text, line.start, line.end):
            number.kind, number.why = "page", "page_mark"
            line.kind, line.why = "page", "running_title"
    for index, mark in enumerate(found):
        if mark.why != "page_mark":
            continue
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(found) and abs(at - index) <= BLANKS and _is_empty(found[at]):
                at += step
            if not 0 <= at < len(found) or found[at].kind != "text":
                continue
            line = found[at]
            beyond = found[at + step] if 0 <= at + step < len(found) else None
            named = NAMES_WHOLE.fullmatch(text, line.start, line.end)
            heads = beyond is not None and is_head(text[beyond.start : beyond.end])
            if named and (beyond is None or beyond.kind != "text" or heads):
                line.kind, line.why = "page", "running_title"


def _is_empty(line: Line) -> bool:
    """Say whether nothing is printed on a line: blank, or no more than where a page ends."""
    return line.kind == "blank" or (line.kind == "page" and line.start == line.end)


BLANKS = 3
"""Blank lines that stand at most between a page's mark and its title."""

NAMES_WHOLE = re.compile(
    r"(?:Antwoord(?:en)?|Beantwoording|Lijst[ \xa0]van|Reactie)\b"
    r"(?:[ \xa0][^\n.?!:;|]{0,100})?(?:[Kk]amervragen|[Vv]ragen)\b(?![ \xa0]\d)"
    r"(?:[ \xa0][^\n.?!;|]{0,120})?"
    r"(?<![.?!:;,])"
)
NAMES_WITH_NUMBER = re.compile(
    rf"{NAMES_WHOLE.pattern}(?<!artikel)(?<!hoofdstuk)(?<!deel)[ \t\xa0|–-]{{1,6}}\d{{1,3}}"
    rf"|\d{{1,3}}[ \t\xa0|–-]{{1,6}}{NAMES_WHOLE.pattern}"
)


def _take_column_heads(text: str, found: Sequence[Line]) -> None:
    """Take the row that heads the columns of a table of questions, printed again for each part."""
    for line in found:
        if line.kind == "text" and COLUMN_HEADS.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"


_COLUMN = (
    r"(?:Vra(?:ag|gen)(?:[ \xa0]en[ \xa0]antwoord(?:en)?)?|Antwoord(?:en)?|Fractie|Partij|Lid"
    r"|Pag(?:ina|\.)|Blz\.?|Bijlage|Onderwerp|Programma|Artikel)[*_]*"
)
COLUMN_HEADS = re.compile(
    r"[*_| \t]*(?:Nr\.?|Nummer|#|Vraag(?:nr\.?|nummer))[*_]*(?![*_| \t]*Antwoord(?:en)?[*_| \t]*$)"
    rf"(?:(?:[ \xa0]*\||\t|[ \xa0])[*_| \t]*{_COLUMN}){{1,6}}[*_| \t]*"
)
"""`Nr.  Vraag  Antwoord`, `Vraagnr.  Fractie  Pagina`, and nothing else on the line."""


def _take_rest_of_titles(text: str, found: Sequence[Line]) -> None:
    """Take the line right below a title where it is the same below each: its second line."""
    below: dict[str, list[Line]] = defaultdict(list)
    for line, following in itertools.pairwise(found):
        if line.why == "running_title":
            below[text[line.start : line.end]].append(following)
    for title, lines in below.items():
        same = {text[line.start : line.end] for line in lines}
        second = next(iter(same))
        heads = is_head(second) or second[-1:] in ".?!:;"
        if len(lines) > 1 and len(same) == 1 and not title.endswith(".") and not heads:
            for line in lines:
                if line.kind == "text":
                    line.kind, line.why = "page", "running_title"


def _missing_pages(text: str, found: Sequence[Line]) -> list[tuple[int, int]]:
    """Return the numbers alone on a line that count on between those of pages, or before them."""
    result: list[tuple[int, int]] = []
    waiting: list[tuple[int, int, int]] = []
    before = 0
    for line in found:
        if not BARE.fullmatch(text, line.start, line.end):
            continue
        value = int(DIGITS.findall(text[line.start : line.end])[0])
        if line.why == "page_mark":
            result += [(start, end) for number, start, end in waiting if before < number < value]
            before, waiting = value, []
        elif line.kind == "text":
            waiting.append((value, line.start, line.end))
    last = [(start, end) for number, start, end in waiting if before < number <= before + AFTER]
    return result + last if before else []


AFTER = 3
"""Numbers of pages behind the last that was found."""


def _beside(found: Sequence[Line], first: int, step: int) -> Iterator[int]:
    """Yield the lines of text on one side of a page's mark, up to the next mark."""
    at, seen = first, 0
    while 0 <= at < len(found) and seen < NEAR and abs(at - first) < FARTHEST:
        if found[at].kind == "page" and at != first:
            return
        if found[at].kind == "text":
            seen += 1
            yield at
        at += step


WITH_NUMBER = re.compile(
    r"(?![*_ ]*(?:Vra(?:ag|gen)|Antwoord(?!(?:en)?\b[^#]*vragen[ ](?!en\b)[a-z]{2})|Vr\.|#[.) ]))"
    r"[^#]*[^\W\d_]{3}.*?#(?:\s?(?:van|/|of)\s?#)?[*_ |]*"
    r"|[*_ ]*#\s?[|–—-]\s?[^#]*[^\W\d_]{3}[^#]*"
    r"|#[-/]#[-/]#\s+#(?:\s?(?:van|/)\s?#)?"
)
"""A running title with the number of its page at an end; each number is printed as `#`.

Or a day with that number, `12-05-2020 3`.
"""


def _may_be_title(
    text: str, found: Sequence[Line], content: str, places: Mapping[int, int]
) -> bool:
    """Say whether a line that returns may be a title; `places` say on which side its mark is."""
    if is_head(content.replace("#", "1")) or BULLET.match(content) or ROW.search(content):
        return False
    if content.endswith((".", "?", "!", ";")) or OPENER.match(content):
        return False
    unended = content.endswith(":") or ENDS_NO_TITLE.search(content)
    if unended and not _same_below(text, found, places):
        return False
    printed = [found[at] for at in sorted(places)]
    if "#" in content and len({text[each.start : each.end] for each in printed}) > 1:
        groups = [DIGITS.findall(text[each.start : each.end]) for each in printed]
        total = len({each[-1] for each in groups}) == 1 and len(groups[0]) > 1
        numbers = [int(each[-2 if total else -1][:9]) for each in groups]
        if len(ascending(numbers)) < len(numbers) or not WITH_NUMBER.fullmatch(content):
            return False
    if content.count("#") > 1 and len(places) < LEAST_ROWS and not WITH_NUMBER.fullmatch(content):
        return False
    cells = sum(_between_figures(text, found, at) for at in places)
    if 2 * cells >= len(places):
        return False
    headed = 0
    for at, step in places.items():
        above = found[at - 1] if at and step > 0 else None
        if above is not None and above.kind == "text":
            headed += LABELLED.fullmatch(text, above.start, above.end) is not None
    return 2 * headed < len(printed)


def _between_figures(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether a figure stands alone on the lines of text above and below: a table's cells."""
    beside = (text_beside(found, index, -1), text_beside(found, index, 1))
    return all(each and FIGURE.fullmatch(text, each.start, each.end) for each in beside)


FIGURE = re.compile(r"[€ \xa0]*[-–]?\d[\d.,]*%?")

ROW = re.compile(
    r"(?:(?:[ \xa0]{2,}|\t)(?:[#.,]*#[%)]?|[–-])){2}$|(?:[ \xa0](?:#[.,]#|#%|[–-])){2}$"
)
"""Figures in columns, or two behind each other: a row of a table, which two answers may have."""

ENDS_NO_TITLE = re.compile(rf"{ENDS_NONE.pattern}|\bKamerstuk(?:ken)?(?:[ \xa0]II)?[ \xa0]#$")
"""How a line of a sentence ends that goes on below it: `… van`, `… zie Kamerstuk 29`."""


def _same_below(text: str, found: Sequence[Line], places: Collection[int]) -> bool:
    """Say whether the same line of text stands below each of these: a title goes on in it."""
    below = {text[line.start : line.end] for at in places for line in found[at + 1 : at + 2]}
    return len(below) == 1 and all(WORD.search(line) and not BULLET.match(line) for line in below)


BULLET = re.compile(r"[o•·▪‣–-][ \t\xa0]")
"""How the item of a list begins."""

WORD = re.compile(r"[^\W\d_]{2}")

LETTERHEAD = re.compile(rf"{LABEL}(?:[ \t\xa0]+(?P<value>{VALUE}))?")

BELOW = re.compile(VALUE)

HEADED_BY = re.compile(MINISTRY)


def _take_letterhead(text: str, found: Sequence[Line]) -> None:
    """Take what a letter's pages say beside their mark: `Datum`, `Ons kenmerk`, and below it.

    Two of these, each with what it says, need no mark beside them.
    """
    _take_letterheads_alone(text, found)
    for page, mark in enumerate(found):
        if mark.why != "page_mark":
            continue
        for step in (-1, 1):
            lines = list(_beside(found, _behind_break(found, page + step, step), step))
            _take_ministry(text, found, lines)
            labels = [
                at for at in lines if LETTERHEAD.fullmatch(text, found[at].start, found[at].end)
            ]
            for at in labels:
                found[at].kind, found[at].why = "page", "running_title"
                above = found[at - 1] if at else found[at]
                if above.kind == "text" and HEADED_BY.fullmatch(text, above.start, above.end):
                    above.kind, above.why = "page", "running_title"
                below = found[at + 1] if at + 1 < len(found) else None
                said = LETTERHEAD.fullmatch(text, found[at].start, found[at].end)
                if below is None or below.kind != "text" or (said and said["value"]):
                    continue
                if BELOW.fullmatch(text, below.start, below.end):
                    below.kind, below.why = "page", "running_title"


def _take_letterheads_alone(text: str, found: Sequence[Line]) -> None:
    """Take two or more labels of a letter's page that stand together, each with its value."""
    index = 0
    while index < len(found):
        at, labels = index, 0
        while step := _said(text, found, at):
            at, labels = at + step, labels + 1
        if labels >= LEAST_LABELS:
            for line in found[index:at]:
                line.kind, line.why = "page", "running_title"
        index = max(at, index + 1)


def _said(text: str, found: Sequence[Line], index: int) -> int:
    """Return how many lines a label and its value fill from a line on: 0 where there is none."""
    lines = found[index : index + 2]
    if not lines or lines[0].kind != "text":
        return 0
    label = LETTERHEAD.fullmatch(text, lines[0].start, lines[0].end)
    if label is None or label["value"]:
        return int(label is not None)
    below = len(lines) > 1 and lines[1].kind == "text"
    return 2 if below and BELOW.fullmatch(text, lines[1].start, lines[1].end) else 0


LEAST_LABELS = 2
"""Labels of a letter's page, each with its value, that stand together on nothing but a page."""


def _behind_break(found: Sequence[Line], index: int, step: int) -> int:
    """Return where the next page begins where only blank lines stand before it; else the same."""
    at = index
    while 0 <= at < len(found) and abs(at - index) <= BLANKS:
        if found[at].kind == "page" and not found[at].why:
            return at + step
        if found[at].kind != "blank":
            break
        at += step
    return index


def _take_ministry(text: str, found: Sequence[Line], lines: Sequence[int]) -> None:
    """Take the first of some lines, or the first two together, where they name a ministry."""
    words = [text[found[at].start : found[at].end] for at in lines[:2]]
    goes_on = len(words) > 1 and words[1].startswith("en ")
    for count in (2, 1) if goes_on else (1, 2):
        if len(words) >= count and HEADED_BY.fullmatch(" ".join(words[:count])):
            for at in lines[:count]:
                found[at].kind, found[at].why = "page", "running_title"
            return


def _take_interrupting(text: str, found: Sequence[Line]) -> None:
    """Take a paragraph that returns and once stands in the middle of a sentence: a title."""
    places: dict[str, list[list[Line]]] = defaultdict(list)
    interrupts: set[str] = set()
    for kind, group in itertools.groupby(enumerate(found), key=lambda item: item[1].kind):
        if kind != "text":
            continue
        lines = list(itertools.islice(group, MOST_LINES + 1))
        first, last = lines[0], lines[-1]
        whole = Line(first[1].start, last[1].end, "text")
        if len(lines) > MOST_LINES or not is_title(text, whole):
            continue
        words = " ".join(text[whole.start : whole.end].split())
        places[words].append([line for _, line in lines])
        above, below = text_beside(found, first[0], -1), text_beside(found, last[0], 1)
        if above is None or below is None or not text[below.start].islower():
            continue
        if text[above.end - 1].isalnum() or text[above.end - 1] == ",":
            interrupts.add(words)
    for words in interrupts:
        if len(places[words]) > 1 and words.count(" ") >= TITLE_SPACES:
            for line in itertools.chain.from_iterable(places[words]):
                line.kind, line.why = "page", "running_title"


MOST_LINES = 3
"""Lines of a page's title."""


def _take_letter_within(text: str, found: Sequence[Line]) -> None:
    """Take what a letter says of itself in the middle of a sentence: who writes, and its code.

    A label of a code is among those lines, and a small letter goes on below them.
    """
    for index, line in enumerate(found):
        if line.kind not in ("text", "page"):
            continue
        if not LABEL_LINE.fullmatch(text, line.start, line.end):
            continue
        above = list(_said_beside(text, found, index, -1))
        below = list(_said_beside(text, found, index, 1))
        before = text_beside(found, above[-1] if above else index, -1)
        behind = text_beside(found, below[-1] if below else index, 1)
        if before is None or behind is None or not text[behind.start].islower():
            continue
        ends = text[before.end - 1].isalnum() or text[before.end - 1] in ",-"
        if ends and not is_head(text[before.start : before.end]):
            for at in (*above, *([index] if line.kind == "text" else ()), *below):
                found[at].kind, found[at].why = "page", "running_title"


def _said_beside(text: str, found: Sequence[Line], index: int, step: int) -> Iterator[int]:
    """Yield the lines beside a label that may be of a letter's head; others but text are passed."""
    at = index + step
    while 0 <= at < len(found) and abs(at - index) <= MOST_SAID:
        line = found[at]
        if line.kind == "text":
            if not SAID_LINE.fullmatch(text, line.start, line.end):
                return
            yield at
        at += step


MOST_SAID = 6
"""Lines above or below such a label."""

LABEL_LINE = re.compile(rf"{LABEL}(?:[ \xa0:]+\S*\d\S*(?:[ ]\S{{1,12}}){{0,3}})?")
SAID_LINE = re.compile(
    rf"(?:{MINISTRY}|{UNIT}|(?:{LABEL})(?:[ \xa0:]+[^\n?!]{{1,40}})?"
    r"|(?:en[ ])?[A-ZÀ-Þ][\w-]*(?:[ ][A-ZÀ-Þ][\w-]*){0,3}"
    r"|(?=\S*\d)[A-Z\d][\w./-]{4,30}(?:[ ][A-Z]{1,3})?|\d{1,2}[ ][a-z]{3,9}[ ]\d{4})"
)
"""`Directie Douane en`, `Verbruiksbelastingen`, `Ons kenmerk`, `DV/2013/148 M`, `2 mei 2013`."""


def _take_rest_of_heads(text: str, found: Sequence[Line]) -> None:
    """Take the last line of a page's head that stands in the middle of a sentence.

    Right below what else the page prints, it ended where the next word of that sentence had room.
    """
    for index, line in enumerate(found[:-1]):
        title = index > 0 and found[index - 1].why == "running_title"
        if line.kind != "text" or not title or not goes_on_below(text, found, index):
            continue
        above, below = text_beside(found, index, -1), found[index + 1]
        if above is None or not (text[above.end - 1].isalnum() or text[above.end - 1] == ","):
            continue
        words = line.end - line.start + text[below.start : below.end].find(" ")
        if is_title(text, line) and 2 * words < above.end - above.start:
            line.kind, line.why = "page", "running_title"


def _sentence_goes_on(
    text: str, found: Sequence[Line], index: int, returning: Collection[str]
) -> bool:
    """Say whether a line is part of a sentence that goes on below it, in a small letter.

    Where a page ends in between, the sentence began on this line or the one right above it: a
    title interrupts a sentence that began before.
    """
    if goes_on_below(text, found, index):
        following = found[index + 1]
        return text[following.end - 1] in ".?!" or _key(text, following) not in returning
    below = text_beside(found, index, 1)
    above = text_beside(found, index, -1)
    if below is None or above is None or not text[below.start].islower():
        return False
    if found[index - 1] is above:
        return is_head(text[above.start : above.end]) or _key(text, above) not in returning
    return text[above.end - 1] in ".?!:;"


def _take_bare_marks(text: str, found: Sequence[Line]) -> None:
    """Take a number alone at a page's end or begin for its mark, where such numbers ascend.

    Or right below a head, where it is that of its page, as form feeds count these, and no answer by
    itself. Where pages have other marks, such a number is the author's.
    """
    marks = sum(1 for line in found if line.why == "page_mark" or line.printed >= 0)
    with_number = {
        text[line.start : line.end]
        for line in found
        if line.why == "running_title" and text[line.end - 1].isdigit()
    }
    if marks + len(with_number) > 1:
        return
    ends: list[int] = []
    begins: list[int] = []
    fed: list[int] = []
    pages = counted_to = 0
    for index, line in enumerate(found):
        if line.kind != "text" or line.end - line.start > 8:
            continue
        if not BARE.fullmatch(text, line.start, line.end):
            continue
        pages, counted_to = pages + text.count("\f", counted_to, line.start), line.start
        below, above = index + 1, index - 1
        while below < len(found) and found[below].kind == "blank":
            below += 1
        while above >= 0 and found[above].kind == "blank":
            above -= 1
        following = found[below] if below < len(found) else None
        if following is not None and "\t" in text[line.end : following.start]:
            continue  # a row of which the next cell is left out
        if following is None or following.kind == "page":
            if following is None or following.why != "rule" or below > index + 1:
                ends.append(index)
                if _ends_fed_page(text, found, index, pages + 1):
                    fed.append(index)
        elif above >= 0 and found[above].kind == "page" and found[above].why != "rule":
            begins.append(index)

    def printed(index: int) -> int:
        return int(DIGITS.findall(text[found[index].start : found[index].end])[0])

    rising = [ends[at] for at in ascending([printed(at) for at in ends])]
    if len(rising) < 2 or len(rising) < 0.6 * len(ends):
        rising = []
    numbers = [printed(at) for at in begins]
    counts_on = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    if counts_on and (len(begins) > 2 or (len(begins) == 2 and _every_page(text, found, begins))):
        rising += begins
    for at in rising or fed:
        found[at].kind, found[at].why = "page", "page_mark"


def _ends_fed_page(text: str, found: Sequence[Line], index: int, page: int) -> bool:
    """Say whether a number below a head is that of the page that a form feed ends, no answer."""
    line = found[index]
    ends = text[line.end : line.end + FARTHEST].lstrip(" \t\r\n").startswith("\f")
    if not ends or int(DIGITS.findall(text[line.start : line.end])[0]) != page:
        return False
    above, below = text_beside(found, index, -1), text_beside(found, index, 1)
    headed = above is not None and is_head(text[above.start : above.end])
    return headed and below is not None and not is_head(text[below.start : below.end])


def _take_numbers_above(text: str, found: Sequence[Line]) -> None:
    """Take numbers right above a page's title where they count on from page to page.

    What stands in the next cell of a row is no title.
    """
    above = [
        line
        for line, title in itertools.pairwise(found)
        if title.why == "running_title"
        and line.kind == "text"
        and BARE.fullmatch(text, line.start, line.end)
        and "\t" not in text[line.end : title.start]
    ]
    numbers = [int(DIGITS.findall(text[line.start : line.end])[0]) for line in above]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if steps and all(0 < step <= AFTER for step in steps):
        for line in above:
            line.kind, line.why = "page", "page_mark"


LABELS = re.compile(r"^[*_# ]*(?:Vraag|VRAAG)[ \xa0]?[(\d]", re.MULTILINE)
"""Questions with the word before their number: then no number alone is one of theirs."""


def _every_page(text: str, found: Sequence[Line], begins: Sequence[int]) -> bool:
    """Say whether each page but the first begins with these lines, and none with a question."""
    pages = sum(1 for before, line in itertools.pairwise(found) if _ends_page(before, line))
    labels = len(LABELS.findall(text))
    below = [found[at + 1] for at in begins if at + 1 < len(found) and labels < 2]
    asks = any(line.kind == "text" and OPENER.match(text, line.start) for line in below)
    return pages == len(begins) and not asks


def _ends_page(before: Line, line: Line) -> bool:
    """Say whether one page ends here: what it prints is over, or a form feed stands here."""
    over = before.kind == "page" and before.why != "rule"
    return over and not (line.kind == "page" and line.why != "rule")


def _skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
