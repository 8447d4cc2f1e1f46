"""Text whose lines were lost: whole pages on one line, broken again before what heads a question.

Nothing of the text changes: lines are spans of it, and some of them begin in the middle of what
was one line.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from kamerboek.document.questions.cut_heads import CUT_OFF
from kamerboek.document.questions.ending import (
    ADDED_BELOW_HEAD,
    ANSWERS_FOLLOW,
    REMARK_OF_PARTY,
)
from kamerboek.document.questions.endnotes import starred_at_end
from kamerboek.document.questions.flat_headings import (
    FIGURED,
    headings,
)
from kamerboek.document.questions.flat_interruptions import interruptions
from kamerboek.document.questions.flat_lettered import lettered_heads
from kamerboek.document.questions.flat_notes import (
    SMALL,
    behind_notes,
    notes_before,
    titled_notes,
)
from kamerboek.document.questions.flat_numbers import converted_pages, lone_pages, pages_within
from kamerboek.document.questions.flat_pages import (
    ENDS,
    PAGE,
    WRITES,
    barred_pages,
    classified,
    coded_pages,
    counted_pages,
    counts_on,
    dated_codes,
    gazette_pages,
    heads_of_old_letters,
    letterheads,
    page_marks,
    pages_numbered,
    titles_of_answers,
)
from kamerboek.document.questions.flat_runs import (
    ANSWER,
    BEGINS_HEAD,
    NUMBER_OF_ITEM,
    NUMBERED,
    OF_ANSWER,
    asks_in_front,
    heads_by_number,
    is_heading,
    numbered_in_turn,
)
from kamerboek.document.questions.flat_titles import (
    counted_titles,
    missing_pages,
    number_spans,
    title_of_front,
    titles_before,
    titles_behind,
    without_numbers,
)
from kamerboek.document.questions.flat_turns import (
    asked_before,
    numbered_rows,
    reports_within,
    turns_within,
)
from kamerboek.document.questions.headings import ASIDE
from kamerboek.document.questions.introduced import introductions
from kamerboek.document.questions.labelled_notes import labels_within, returns_within
from kamerboek.document.questions.lettered_parts import parts_within
from kamerboek.document.questions.near_titles import near_titles
from kamerboek.document.questions.note_marks import NoteMarks, stands_before
from kamerboek.document.questions.numbers import MISREAD, misread
from kamerboek.document.questions.openers import (
    ASKERS,
    HEADS_OF_COLUMNS,
    PARTY,
)
from kamerboek.document.questions.printing import (
    ABOUT_OTHERS,
    ANNEX_OF_LOST_LINES,
    CLOSING_WORDS,
    OF_SITE,
)
from kamerboek.document.questions.searching import FIGURE, found_from
from kamerboek.document.questions.slashes import BY, ON_A_DAY, RECEIVED, slashed_numbers
from kamerboek.document.questions.sources import sources_at_end
from kamerboek.document.questions.styles import (
    ANSWERER_LABEL,
    ASKED_BY,
    LABEL_BEHIND,
    MEMBER_LABEL,
    SMALL_HEAD,
)
from kamerboek.document.questions.together import PAIRED_HEAD, heads_within
from kamerboek.document.text import Span, lines, tail

LONG = 200
"""A line of more characters than this may be a page that lost its lines."""

SHARE = 0.5
"""A text is flat where at least this much of it stands on long lines."""

WHOLE = 0.8
"""Where at least this much does, its short lines are pages too."""

SHORT_TEXT = 200
"""A text with one line of at least this many characters may be flat too."""


HEAD = re.compile(
    rf"{BEGINS_HEAD}(?:(?:V[Rr][Aa](?:[Aa][GgqQ]|[Gg][Ee][Nn])"
    r"|V[ ]raag|Vr[ ]aag|Vra[ ]ag|Vraa[ ]g|Vr\.)"
    rf"[ \xa0]{{0,3}}(?:n(?:r\.?|o\.|ummer)[ \xa0]?|{PARTY}[ \xa0])?"
    rf"[.:(]{{0,2}}[ \xa0]?(?:(?P<number>\d{{1,6}})(?!\d|[.,]\d)|(?P<slip>{MISREAD.pattern}))"
    rf"|{SMALL_HEAD.pattern}|vraag[ \xa0](?P<label>\d{{1,3}}):[ \xa0]{{1,3}}(?=[A-ZÀ-Þ«“‘]))"
)
"""`Vraag 12`, `Vraag4`, `Vraag .1`, `Vraag l2`, `vraag 12 Hoe` within a line."""

SPLIT_HEAD = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Vraag|VRAAG)(?P<between>[ \n\f]{4,500}|[ ]?[\n\f]{1,3})"
    r"\d{1,4}:?(?![\w/%]|[.,]\d)"
)
"""`Vraag` and its number in a text without what its pages print: a page ends between them."""

SPLIT_BY_TITLE = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Vraag|VRAAG)[ ](?P<between>(?P<title>[A-ZÀ-Þ][^.?!:]{10,160}?)[ ]"
    r"(?:(?:[Pp]agina|[Bb]lad)[ ])?\d{1,3}(?:/|[ ]van[ ])\d{1,3}[ ])\d{1,4}:?(?=[ ][A-ZÀ-Þ«“])"
)
"""`Vraag` and its number, between which a page ends and the next begins with its title and mark."""

COLUMNS_AGAIN = re.compile(
    r"\b(?:[Pp]agina|[Bb]lad)[ ]\d{1,3}(?:[ ]van[ ]|/)\d{1,3}[ ]"
    r"(?P<heads>(?:Nr\.?|Nummer|#)[ ]Vraag(?:en)?[ ]Antwoord(?:en)?)(?=[ ])"
)
"""What heads the columns of a table, again behind the end of a page."""

POINTING = re.compile(
    r"\b(?:op|bij|van|zie|in|onder|tot|en|of|de|het|uw|deze|voor|aan|per|over|uit|naar|met|eerste"
    r"|antwoord(?:en)?)[ \xa0]{1,3}$",
    re.IGNORECASE,
)
"""What stands before a `Vraag 3` that is only pointed to."""

TOLD = re.compile(
    r"Vraag[ \xa0]\d{1,4}[ \xa0](?!en\b|t/m\b|tot\b|of\b|[a-h]\b|[lI]\b"
    r"|van[ \xa0](?:het[ \xa0]lid|de[ \xa0]\S+)[ \xa0][^.?!]{1,60}:)"
    r"[a-zà-ÿ]{2,}[ \xa0]+[a-zà-ÿ]"
)
"""`Vraag 3 gaat hier nader op in`: a sentence about a question."""

FIRST_PAGE = re.compile(r"\s*(1)[ \xa0]+(?=[A-Z>])")
"""The number of the first page, before all else."""

LIST_TITLE = re.compile(r"antwoorden[ \xa0]{1,3}$", re.IGNORECASE)
WHOLE_TITLE = re.compile(r"vragen[ \xa0]en[ \xa0]antwoorden[ \xa0]{1,3}$", re.IGNORECASE)
"""The heading of the whole, behind which a list may begin with any number."""

FIRST_HEAD = re.compile(r"V(?:raag|RAAG)[ \xa0]{1,3}\(?1[a-d]?\b")
"""The heading of the whole, and the first question behind it: `Vragen en antwoorden Vraag 1`."""

FIRST_OF_ALL = re.compile(r"vraag[ \xa0]+1\b")
"""What follows a title, not a sentence."""

JOINT = re.compile(r"\d[ \xa0]+(?:en|,)[ \xa0]+$|[?.][ \xa0]+en[ \xa0]+$")
"""`Vraag 2 … ? en Vraag 3`: the word `en` heads nothing away."""

LISTED = re.compile(r"V(?:raag|RAAG)[ \xa0]\d{1,4}(?:,|[ \xa0]en)[ \xa0]+$")
"""`Vraag 1 en Vraag 2`: one heading of both."""

OF_HEAD = re.compile(r"[Vv](?=[ ]?[Rr])")
OF_BARE_HEAD = re.compile(r"[*_V](?<![A-Z«“\"'‘(-][*_V])")
"""With what heads begin."""

CLOSING = re.compile(rf"(?<=[\w.!?»”)% \xa0\n][ \xa0\n])(?:{CLOSING_WORDS.pattern})")
"""With what a letter closes behind its last answer."""

OF_SITE_WITHIN = re.compile(rf"(?<=[\w.?!»”)][ \xa0\n])(?:{OF_SITE.pattern})")
"""What a site prints below the last answer."""

ANNEX = re.compile(rf"(?<=[.?!»”)\d][ \xa0\n]){ANNEX_OF_LOST_LINES}")
"""An annex behind the last answer."""

ADDED = re.compile(
    r"(?:(?<=[.?!»”)\d][ \xa0\n])|(?<=[.?!»”)\d][ \xa0]{2}))"
    rf"(?:(?:Toelichting[ \xa0]?:?[ \xa0])?{ABOUT_OTHERS}"
    rf"|Toelichting[ \xa0]?:?[ \xa0]{ADDED_BELOW_HEAD.pattern})"
)
"""What the Kamer prints behind the last answer about other questions."""

FOLLOWING = re.compile(
    rf"(?<=[.?!»”)\d][ \xa0])(?:{ANSWERS_FOLLOW}"
    r"|In[ \xa0]afwachting[ \xa0]van[ \xa0](?:uw|de|een)[ \xa0](?:antwoord(?:en)?|reactie"
    r"|beantwoording)\b"
    r"|(?:Alvast|Bij[ \xa0]voorbaat)[ \xa0](?:(?:hartelijk|veel|mijn|onze)[ \xa0])?dank\b"
    r"[^.?!]{0,60}[.,!]"
    r"|(?:Wij|We|Ik)[ \xa0](?:vernemen|verneem|ontvangen|ontvang)[ \xa0](?:graag|gaarne)[ \xa0]"
    r"(?:uw|een)[ \xa0](?:antwoord(?:en)?|reactie|beantwoording)(?![^.?!]*\bop\b)[^.?!]{0,40}[.!]"
    r"|(?:Wij|We|Ik)[ \xa0]verzoek(?:en)?[ \xa0](?:u|het[ \xa0]college)\b"
    r"[^.?!]{0,100}\bbeantwoorden\b|(?:Wij|We|Ik)[ \xa0](?:zien?|kijken?)[ \xa0][^.?!]{0,60}?"
    r"\b(?:antwoord(?:en)?|beantwoording|reactie)\b[^.?!]{0,60}?\btegemoet\b)"
)
"""What leads from all questions to the answers, and how who asks closes them."""

ASIDE_WITHIN = re.compile(rf"(?<=[.?!»”)][ \xa0]){ASIDE}")
"""What who asked says between an answer and the next question."""

REMARK_WITHIN = re.compile(rf"(?<=[.?!»”)][ \xa0]){REMARK_OF_PARTY.pattern}")
"""What a party says behind the last answer."""


def ascending(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest run, gaps allowed, in which the values never go down."""
    ends: list[int] = []
    indices: list[int] = []
    before: list[int | None] = []
    for index, value in enumerate(values):
        at = bisect_left(ends, value + 1)
        before.append(indices[at - 1] if at else None)
        if at == len(ends):
            ends.append(value)
            indices.append(index)
        else:
            ends[at], indices[at] = value, index
    run: list[int] = []
    last = indices[-1] if indices else None
    while last is not None:
        run.append(last)
        last = before[last]
    return run[::-1]


def broken_lines(text: str, printed: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the lines of a text, broken around what a page prints within one, and what that is.

    Where the text is flat, long lines are broken before heads, marks and notes too; in any text a
    line is before `Antwoord:` at its end, behind a question. `printed` are
    the spans of what is known to be a page's; the running titles of a flat text are added.
    """
    every = list(lines(text))
    within, titles = _flat_breaks(text, every, printed)
    within = sorted({*within, *(match.start() for match in HEAD_AT_END.finditer(text))})
    printed = sorted([*printed, *titles], key=lambda span: span.start)
    around = sorted(place for span in printed for place in (span.start, span.end))
    result: list[Span] = []
    for line in every:
        at = line.start
        first, last = bisect_left(around, line.start), bisect_left(around, line.end)
        inside = within[bisect_left(within, line.start) : bisect_left(within, line.end)]
        for stop in sorted({*inside, *around[first:last]}):
            if text[at:stop].strip():
                result.append(Span(at, stop))
                at = stop
        result.append(Span(at, line.end))
    return result, list(printed)


HEAD_AT_END = re.compile(
    r"(?:A(?<=[?»”)][ \xa0]A)|A(?<=[.!][ \xa0]A)(?=[^\r\n]{7,24}:[ \t\xa0]*[\r\n]))"
    r"ntwoord(?:en)?(?:[ \xa0](?:op[ \xa0]vraag[ \xa0])?\d{1,3})?[ \xa0]?:?"
    r"(?=[ \t\xa0]*[\r\n])"
)
"""`… verlaagd? Antwoord:`, and nothing else behind it on the line."""


def _flat_breaks(
    text: str, every: Sequence[Span], printed: Sequence[Span]
) -> tuple[list[int], list[Span]]:
    """Return where the long lines of a flat text are broken, and what its pages printed.

    Both are empty where the text is not flat.
    """
    long = [line for line in every if _length(text, line) > LONG]
    there = sum(line.end - line.start for line in long)
    if not long and len(text) > SHORT_TEXT:
        long = [line for line in every if line.end - line.start > 0.9 * len(text)]
        there = len(text) if long else 0
    in_pairs = _in_pairs(text, every)
    if not in_pairs and (there < SHARE * len(text) or not long):
        return [], []
    if in_pairs or there >= WHOLE * len(text):
        long = list(every)
    found, pages = _breaks(text, printed, [line.end for line in long])
    starts = [line.start for line in long]
    within = [
        place
        for place in found
        if (at := bisect_right(starts, place) - 1) >= 0 and starts[at] < place < long[at].end
    ]
    apart = sum(1 for line in every if HEAD.match(text, line.start, line.end))
    if len(within) < 2 or not _count_on(text, long):
        return [], []
    return ([], []) if apart >= max(2, len(within)) and not in_pairs else (within, pages)


def _in_pairs(text: str, every: Sequence[Span]) -> bool:
    """Say whether most answers stand on the line of a question: `Vraag 1 Hoe …? Antwoord 1 Ja.`."""
    if not ANSWERED.search(text):
        return False
    pairs = sum(
        1
        for line in every
        if OF_PAIR.match(text, line.start, line.end) and ANSWERED.search(text, line.start, line.end)
    )
    apart = sum(1 for line in every if ANSWER_APART.match(text, line.start, line.end))
    return pairs > 1 and pairs > apart


ANSWERED = re.compile(
    r"(?:\?[)\]»”’\d ]{0,6}|[.!][»”]?)[ \xa0][*_]{0,3}(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie)"
    r"(?:[ \xa0]?:[ \xa0]?|[ \xa0](?=[\dA-Z«“‘€]|op[ \xa0](?:de[ \xa0])?vra|vra(?:ag|gen)[ \xa0]\d)"
    rf"|(?={ANSWERER_LABEL.pattern}))"
)
"""`…? Antwoord`, with what is answered behind it on the line."""

ANSWER_APART = re.compile(r"[ \t\xa0*_#>•|-]{0,8}(?:Antwoord|ANTWOORD)(?![ \xa0]van[ \xa0])")
OF_PAIR = re.compile(
    r"[ \t\xa0*_#>•|-]{0,8}(?:(?:Vra(?:ag|gen)|VRA(?:AG|GEN))\b|\(?\d{1,3}[a-h]?[.):]?[ \xa0])"
)
"""How the line of a question begins."""


def _length(text: str, line: Span) -> int:
    """Return how long a line is without the blanks that keep its columns."""
    length = line.end - line.start
    return len(" ".join(text[line.start : line.end].split())) if length > LONG else length


def _count_on(text: str, long: Sequence[Span]) -> bool:
    """Say whether most numbers behind the word Vraag rise, where there are such: they head."""
    heads = [
        match
        for line in long
        for match in found_from(OF_HEAD, HEAD, text, line.start, line.end)
        if _heads(text, match.start())
    ]
    values = [
        int(match["number"] or match["small"] or match["label"] or misread(match["slip"]))
        for match in heads
    ]
    lettered = [LETTER_BEHIND.match(text, match.end()) is not None for match in heads[1:]]
    steps = sum(
        after == before + 1 or (after == before and letter)
        for (before, after), letter in zip(itertools.pairwise(values), lettered, strict=True)
    )
    if len(values) < 2 or 2 * steps >= len(values) - 1:
        return True
    return len({values[at] for at in ascending(values)}) >= 0.6 * len(values)


LETTER_BEHIND = re.compile(r"[ \xa0]?[a-h](?![^\W_])")
"""`Vraag 3b`, of a question in parts."""


def _breaks(
    text: str, printed: Sequence[Span], line_ends: Sequence[int]
) -> tuple[list[int], list[Span]]:
    """Return where something begins or ends within the lines of a flat text.

    Also return what pages print there that is known only where lines were lost.
    """
    slashed = {span.start for span in slashed_numbers(text)}
    totals = (match.span() for match in found_from(FIGURE, PAGE, text))
    of_total = [(start, end) for start, end in totals if start not in slashed]
    imprinted = [(span.start, span.end) for span in printed]
    alone, said = page_marks(text), [*letterheads(text), *heads_of_old_letters(text)]
    heads = [
        _with_stars(text, match.start())
        for match in found_from(OF_HEAD, HEAD, text)
        if _heads(text, match.start())
    ]
    blanked = _without(text, [*imprinted, *alone, *said])
    split = [
        match
        for match in SPLIT_HEAD.finditer(blanked if len(heads) > 1 else "")
        if text[match.start("between") : match.end("between")].strip(" ")
        and _heads(text, match.start())
    ]
    split += [
        match
        for match in SPLIT_BY_TITLE.finditer(text if len(heads) > 1 else "")
        if text.count(match["title"]) > 2
    ]
    heads = sorted({*heads, *(match.start() for match in split)}) or _bare(text)
    heads = heads or [match.start() for match in found_from(OF_BARE_HEAD, BY_MEMBER, text)]
    pairs = len(heads) < 2 or PAIRED_HEAD.search(text) is not None
    paired = heads_within(text) if pairs else []
    heads = [head.start for head in paired if head.asks] or heads
    at_lines: list[int] = []
    if len(heads) < 2 or _numbers_before(text, heads):
        every = (
            heads_by_number(text, blanked),
            lettered_heads(blanked),
            numbered_in_turn(text, blanked),
        )
        numbered = max(every, key=len)
        at_a_line = sum(1 for at in numbered if tail(text, at, 1) in ("", "\n"))
        if 2 * at_a_line < len(numbered):
            heads = numbered if len(heads) > 1 else [*heads, *numbered]
        else:
            at_lines = numbered
    heads.sort()
    rows, by_turns = numbered_rows(text)
    if len(rows) > len(heads):
        heads = rows
    else:
        with_heads = sum(1 for _ in found_from(OF_ANSWER, ANSWER, text))
        headless = with_heads < 2 and not at_lines
        reported, ends_of_reported = reports_within(text) if headless else ([], [])
        by_turns = []
        if len(reported) > len(heads):
            heads, by_turns = reported, ends_of_reported
        elif not heads and not at_lines and not with_heads:
            heads, by_turns = turns_within(text)
    if not heads and not any(found_from(OF_ANSWER, ANSWER, text)):
        return [], []
    within_marks = {at for start, end in alone for at in range(start, end)}
    pages = [start for start, _ in of_total if start not in within_marks]
    marks = NoteMarks(text)
    whole = {at: end for start, end in [*alone, *of_total] for at in range(start + 1, end)}
    later = _later_answers(text, heads)
    numbered_heads = frozenset((*heads, *later, *at_lines))
    found = counted_titles(text, heads[0] if heads else 0, numbered_heads)
    found += [*classified(text), *coded_pages(text), *dated_codes(text), *gazette_pages(text)]
    found += [*barred_pages(text), *titles_of_answers(text, alone)]
    found += [match.span() for match in [*HEADS_OF_COLUMNS.finditer(text)][1:]]
    again = [match.span("heads") for match in COLUMNS_AGAIN.finditer(text)]
    found += again if len(again) > 1 else []
    if heads:
        fronted = title_of_front(text, heads[0], [*imprinted, *found])
        found += [span for span in fronted if span[0] not in numbered_heads]
        found += [*said, *(span for span in alone if WRITES.match(text, *span))]
        first_page = FIRST_PAGE.match(text)
        found += [first_page.span(1)] if first_page and first_page.start(1) < heads[0] else []
        found += interruptions(text, heads[0], [*alone, *of_total, *imprinted])
        page_begins = pages_numbered(text)
        of_heads = any(start in numbered_heads for start, _ in page_begins)
        found += [] if of_heads else page_begins
    found = [(start, whole.get(end, end)) for start, end in found]
    taken = [*imprinted, *alone, *found]
    named = sum(1 for start, end in alone if any(map(str.isdigit, text[start:end])))
    if heads and (converted := converted_pages(text, heads[0], numbered_heads, taken)):
        found += converted
    elif not counted_pages(text) and named < 2 and not counts_on(text, imprinted):
        lone = pages_within(text, numbered_heads, taken)
        found += lone or lone_pages(text, numbered_heads, taken, marks)
    ends = {span.end for span in printed} | {end for _, end in [*alone, *found]}
    behind = {end for _, end in alone}
    marked = sorted([*pages, *(at for at, _ in alone if behind.isdisjoint((at, at - 1)))])
    returning = [*titles_before(text, marked), *titles_behind(text, marked)]
    counted = [span for span in number_spans(text, found) if span[0] not in within_marks]
    marks_of_pages = sorted({*of_total, *alone, *counted, *imprinted})
    known = [*returning, *without_numbers(text, found)]
    of_page = {
        start + len(text[start:end]) - len(text[start:end].lstrip()): end for start, end in alone
    }
    near = [
        (at, end)
        for start, end in near_titles(text, marks_of_pages, known, missing_pages(text, counted))
        if (at := _behind_marks(text, whole.get(start, start), of_page)) < end
        and not HEAD_ALONE.match(text, at)
        and not (at > start and start in of_page and text[at].islower())
    ]
    told = {start for start, _ in near} | {end for _, end in near}
    titles = {place for span in returning if told.isdisjoint(span) for place in span}
    found += near
    ends |= {end for _, end in found}
    heads = [head for head in heads if not later or head < later[0]]
    answers = [head.start for head in paired if not head.asks]
    answers = answers or [*_answers(text, heads), *later]
    if not heads and not answers:
        return [], []
    if not heads and not at_lines and len(answers) > 1:
        heads = asked_before(text, answers)
    starts = [start for start, _ in [*alone, *found]]
    feet = [*pages, *starts, *titles, *(span.start for span in printed), *line_ends, len(text)]
    places = {
        *pages,
        *heads,
        *answers,
        *by_turns,
        *titles,
        *starts,
        *ends,
        *(each.end() for each in split),
    }
    if heads:
        closings = [match.start() for match in CLOSING.finditer(text, heads[-1])]
        feet += closings
        places.update(closings)
        places.update(match.start() for match in CUT_OFF.finditer(text, heads[-1]))
        places.update(match.start() for match in ADDED.finditer(text, heads[-1]))
        places.update(match.start() for match in FOLLOWING.finditer(text, heads[-1]))
        places.update(match.start() for match in REMARK_WITHIN.finditer(text, heads[-1]))
        places.update(match.start() for match in ASIDE_WITHIN.finditer(text, heads[0]))
        places.update(titled_notes(text, heads[-1]))
        places.update(starred_at_end(text, heads[-1]))
        places.update(labels_within(text, heads[-1]))
        places.update(returns_within(text, heads[-1]))
        annex = ANNEX.search(text, max(heads[-1], answers[-1] if answers else 0))
        places.update([annex.start()] if annex else [])
    places.update(headings(text, heads, [*taken, *found], pages))
    places.update(
        match.start()
        for match in ASKERS.finditer(text, heads[0] if heads else 0)
        if not numbered_heads.isdisjoint((match.end(), match.end() + 1))
    )
    places.update(place for match in PARTS_OF_PARTIES.finditer(text) for place in match.span())
    members = [match.span() for match in found_from(FIGURE, NUMBERED_MEMBER, text)]
    places.update(start for start, _ in members)
    places -= {at for start, end in members for at in range(start + 1, end)}
    places.update(introductions(text, heads, sorted(answers)))
    places.update(_contexts(text, heads, sorted(answers)))
    places.update(parts_within(text, heads, answers))
    pages_end = sorted({each for each in feet if each > 0})
    interrupted = list(
        behind_notes(text, marks, sorted({*pages_end, *heads, *later}), [*taken, *found])
    )
    found += [(foot, end) for foot, end in interrupted if foot < end]
    places.update(place for span in interrupted for place in span)
    pages_end = sorted({*pages_end, *(foot for foot, _ in interrupted)})
    spans = dict([*returning, *taken, *found, *interrupted, *((end, end) for end in line_ends)])
    spans |= dict(of_total)
    runs = _behind_runs(text, spans)
    going_on = {start for start, at in runs.items() if SMALL.match(text, at)}
    begun = {*heads, *answers}
    headed = {start for start, at in runs.items() if at in begun}
    author_ends = _before_pages(text, [*taken, *found, *of_total])
    site = OF_SITE_WITHIN.search(text, heads[-1]) if heads else None
    author_ends = min(author_ends, len(text[: site.start()].rstrip())) if site else author_ends
    places.update(sources_at_end(text, author_ends, marks))
    if heads and (first := min([*later, *answers], default=0)) > heads[-1]:
        dates = DATES.search(text, heads[-1], first)
        first = dates.start() if dates else first
        places.update([*sources_at_end(text, len(text[:first].rstrip()), marks), first])
    numbers = frozenset((*heads, *later))
    places.update(notes_before(text, pages_end, marks, numbers, going_on, headed))
    places -= {at for start, end in [*alone, *of_total] for at in range(start + 1, end)}
    joint = [match.span() for at in later if (match := LATER.match(text, at))]
    joint += [match.span() for at in heads if (match := NUMBERED.match(text, at)) and match["last"]]
    places -= {at for start, end in joint for at in range(start + 1, end)}
    return (
        sorted(place for place in places if 0 < place < len(text)),
        _merged(found),
    )


HEAD_ALONE = re.compile(r"[*_]*(?:Vraag|VRAAG|Antwoord|ANTWOORD)\b(?![ \xa0](?:op|van)\b)")
"""What heads a question or an answer is no title, wherever it stands."""

LATER_HEADING = re.compile(
    rf"(?<!\S)(?:(?:Antwoord|ANTWOORD)[ \xa0](?=A))?(?P<by>{BY}){ON_A_DAY}"
    r"[^?]{0,90}?(?=[ \xa0]1(?:,?[ \xa0]|/\d))"
)
"""`Antwoord van minister Ab (Defensie). (Ontvangen 3 mei 2004) 1`: answers to all of them."""

LATER = re.compile(
    r"(?<!\S)(?P<number>\d{1,3})(?:(?:,[ \xa0]\d{1,3}){0,12},?[ \xa0]en[ \xa0]"
    r"(?P<last>\d{1,3})|[ \xa0]t/m[ \xa0](?P<upto>\d{1,3})"
    r"|(?:[ ]?/[ ]?\d{1,2}){0,6}[ ]?/[ ]?(?P<slashed>\d{1,2}))?"
    r"[ \xa0]+(?=[A-Z‘“\"(«€–])"
)


def _later_answers(text: str, heads: Sequence[int]) -> list[int]:
    """Return where the answers to all questions begin, numbered as these, and their heading.

    Nothing where they do not count up to the last question, or in a text that is cut off to half.
    """
    if heads and "Ad " in text and (places := _answers_ad(text, heads)):
        return places
    if heads and (places := _answers_below_title(text, heads)):
        return places
    if not heads or RECEIVED not in text:
        return []
    heading = LATER_HEADING.search(text, heads[-1]) or LATER_HEADING.search(text, heads[0])
    if heading is None:
        return []
    asked = [match for head in heads if (match := NUMBERED.match(text, head))]
    last = max(
        (int(match["number"]) for match in asked if match.start() < heading.start()), default=0
    )
    places = [heading.start(), heading.start("by")]
    done = 0
    for match in LATER.finditer(text, heading.end()):
        number = int(match["number"])
        upto = int(match["last"] or match["upto"] or match["slashed"] or number)
        ended = not done or ENDS.search(text, match.start() - 3, match.start())
        ended = ended or stands_before(FIGURED, text, match.start() - 1)
        if number == done + 1 and ended and number <= upto <= last:
            places.append(match.start())
            done = upto
    cut = not ENDS.search(text, max(0, len(text.rstrip()) - 3))
    return places if last and (done == last or (cut and 2 * done >= last > 2)) else []


def _answers_below_title(text: str, heads: Sequence[int]) -> list[int]:
    """Return where answers behind all questions begin, numbered as these below one title."""
    title = TITLE_OF_LATER.search(text, heads[-1])
    asking = sum(text[:head].rstrip().endswith("?") for head in heads[1:])
    if title is None and 2 * asking > len(heads):
        title = SAID_ABOVE_LATER.search(text, heads[-1])
    asked = [match for head in heads if (match := NUMBERED.match(text, head))]
    numbers = [int(match["number"]) for match in asked]
    if title is None or numbers != list(range(1, len(asked) + 1)) or len(asked) < LEAST_AD:
        return []
    places = [title.start()]
    for match in LATER_ITEM.finditer(text, title.end()):
        ended = len(places) == 1 or ENDS.search(text, match.start() - 3, match.start())
        if int(match["number"]) == len(places) and ended:
            places.append(match.start())
    return places if len(places) == len(asked) + 1 else []


TITLE_OF_LATER = re.compile(
    r"(?:(?:Op[ \xa0]\d[^.?!:]{4,20}[ \xa0]ontvingen[ \xa0](?:wij|we)"
    r"|Hier(?:onder)?[ \xa0](?:volgen|staan|zijn|vindt[ \xa0]u))[ \xa0]de[ \xa0]antwoorden[ \xa0]"
    r"[^.?!:]{3,60}:"
    r"|(?<=[.?!»”)][ \xa0])(?:II\.?[ \xa0])?(?:Antwoorden|Antwoord(?:[ ]?/[ ]?[Rr]eactie)?)"
    r"(?:[ \xa0]van[ \xa0][^.?!\d]{3,60})?[ \xa0]?:?"
    r"|(?:Indiendatum[ ]?:[ ][^:?]{4,24}[ ])?"
    r"Antwoorddatum[ ]?:[ ]\d{1,2}[ ][a-z]{3,9}\.?[ ]\d{4}"
    r"(?:[ ][A-Z][^?]{10,200}?\b(?:antwoord(?:en)?|beantwoord(?:en|t)?)\b[^?]{0,120}?[.:])?)"
    r"[ \xa0](?=1[.):]?[ \xa0])"
)
SAID_ABOVE_LATER = re.compile(
    r"(?<=\?[ \xa0])(?=[A-Z])[^?]{3,200}?"
    r"\b(?:antwoord(?:en)?|beantwoord(?:en|t|ing)?|(?:onze|mijn)[ ]reactie)\b[^?]{0,160}?[.:]"
    r"[ \xa0](?=1[.):]?[ \xa0])"
)
"""`Hieronder geven wij onze reactie. 1. Nee.`, behind questions that nothing answered yet."""

DATES = re.compile(r"(?<!\S)(?:Indiendatum|Antwoorddatum)[ ]?:[ ]")
"""The days between a list of questions and its answers."""

LATER_ITEM = re.compile(r"(?<!\S)(?P<number>\d{1,3})[.):]?[ \xa0]+(?=[A-ZÀ-Þ‘“\"(«€–\d])")


def _answers_ad(text: str, heads: Sequence[int]) -> list[int]:
    """Return where answers behind all questions begin that are headed `Ad 1.`, `Ad 2 en 3.`."""
    found = list(AD.finditer(text, heads[-1]))
    numbers = [
        int(number) for match in found for number in NUMBER_OF_ITEM.findall(match["numbers"])
    ]
    if numbers != list(range(1, len(heads) + 1)) or len(numbers) < LEAST_AD:
        return []
    title = TITLE_OF_ANSWERS.search(text, heads[-1], found[0].start())
    return [*([title.start("title")] if title else []), *(match.start() for match in found)]


AD = re.compile(
    r"(?<=[.?!»”)\w:][ \xa0])Ad[ \xa0](?:vra(?:ag|gen)[ \xa0])?"
    r"(?P<numbers>\d{1,2}(?:(?:,[ \xa0]\d{1,2}){0,8},?[ \xa0]en[ \xa0]\d{1,2})?)(?=[.:)][ \xa0])"
)
TITLE_OF_ANSWERS = re.compile(r"(?<=[.?!»”)][ \xa0])(?P<title>Antwoord(?:en)?:?)[ \xa0]$")
LEAST_AD = 2

BARE_HEAD = re.compile(
    r"(?:(?<!\S)|(?<=[.?!»”’)\d])(?=V))[*_]*(?:Vraag|VRAAG)[*_]*"
    r"(?:[ \xa0]?:?[*_]*[ \xa0]|:)(?=[*_]*[A-Z«“‘])"
)
"""`Vraag Hoeveel …`: without a number."""


def _contexts(text: str, heads: Sequence[int], answers: Sequence[int]) -> Iterator[int]:
    """Yield where what leads to a question has its number: `2) Op pagina 12 staat: “…” Vraag Hoe`.

    All questions have such a number, or none is taken for one: answers have lists too.
    """
    numbered: list[int] = []
    for number, head in enumerate(heads, start=1):
        begin = answers[before - 1] if (before := bisect_left(answers, head)) else 0
        ended = r"(?<=[.?!»”)'][ \xa0])" if number > 1 else r"(?<!\S)"
        context = re.compile(rf"{ended}{number}\)[ \xa0](?=[A-Z«“‘\"])")
        found = (
            [] if BARE_HEAD.match(text, head) is None else [*context.finditer(text, begin, head)]
        )
        if not found:
            return
        numbered.append(found[-1].start())
    yield from numbered


MEMBER_BEFORE = re.compile(
    r"(?<!\S)(?P<name>(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en|[Tt]er)[ \xa0]){0,3}"
    rf"[A-Z][\w’'-]{{1,30}}[ \xa0]{PARTY}[ \xa0])$"
)
"""Who asks, in a row of a table that lost its lines: `Van Dijk CDA Vraag:`."""

PARTS_OF_PARTIES = re.compile(
    rf"(?<=[.?!»”)][ \xa0]){PARTY}-fractie[ \xa0](?=De[ \xa0]leden[ \xa0]van[ \xa0]de[ \xa0])"
)
"""`SP-fractie De leden van de SP-fractie danken`: what heads a party's part, behind an answer."""

NUMBERED_MEMBER = re.compile(
    rf"(?:(?<=[.?!»”)][ \xa0])|(?<=[a-z][ \xa0]))\d{{1,3}}\.?[ \xa0]{MEMBER_LABEL.pattern}"
)
"""`2. De heer Bos (VVD) Vraag`: whose the next question is, behind an answer."""

LONGEST_MEMBER = 80
"""Characters of a name and a party."""

BY_MEMBER = re.compile(rf"(?<!\S)(?:Vraag|VRAAG)(?=[ \xa0]){ASKED_BY.pattern}")
"""`Vraag van het lid Bos (CDA): Hoe …`: without a number, and perhaps no head of an answer."""


def _bare(text: str) -> list[int]:
    """Return where `Vraag` stands without a number, in turn with `Antwoord`; else nothing."""
    every = [match.start() for match in found_from(OF_BARE_HEAD, BARE_HEAD, text)]
    named = [MEMBER_BEFORE.search(text, max(0, at - LONGEST_MEMBER), at) for at in every]
    heads = [
        name.start("name") if name else at
        for name, at in zip(named, every, strict=True)
        if name or ENDS.search(text, max(0, at - 3), at) or not asks_in_front(text, at)
    ]
    answers = _answers(text, heads)
    answered = [bisect_left(answers, head) for head in heads]
    # The title of a site's page may hold how the first question begins.
    while len(answered) > 1 and answered[1] == 0:
        heads, answered = heads[1:], answered[1:]
    in_turn = all(one + 1 == other for one, other in itertools.pairwise(answered))
    cut = ENDS.search(text, max(0, len(text.rstrip()) - 3)) is None
    whole = answered[-1:] < [len(answers)] or cut
    return heads if len(heads) > 1 and in_turn and whole else []


def _numbers_before(text: str, heads: Sequence[int]) -> bool:
    """Say whether a number stands before most of these words: `12 Vraag: Hoeveel …`.

    Without a colon behind the word they count on, each one.
    """
    found = [stands_before(NUMBER_OF_LABEL, text, at) for at in heads]
    numbers = [int(match["number"]) for match in found if match]
    if LABEL_BEHIND.match(text, heads[0]) is not None and 2 * len(numbers) > len(heads):
        return True
    return numbers == list(range(numbers[0], numbers[0] + len(heads))) if numbers else False


NUMBER_OF_LABEL = re.compile(r"(?<!\S)\(?(?P<number>\d{1,3})[.)]{0,2}[ \xa0]{1,3}[*_]*$")


def _before_pages(text: str, spans: Sequence[tuple[int, int]]) -> int:
    """Return where the author's text ends, what its last page prints behind it left out."""
    begins = {end: start for start, end in spans}
    end = len(text.rstrip())
    while end in begins and begins[end] < end:
        end = len(text[: begins[end]].rstrip())
    return end


def _merged(spans: Sequence[tuple[int, int]]) -> list[Span]:
    """Return spans in order, those that overlap as one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start < result[-1].end:
            result[-1] = Span(result[-1].start, max(end, result[-1].end))
        else:
            result.append(Span(start, end))
    return result


def _answers(text: str, heads: Sequence[int]) -> list[int]:
    """Return where `Antwoord` heads an answer: where a sentence has ended before it.

    Where nearly every answer has `Antwoord:`, or its number, such a word heads one wherever it
    stands.
    """
    every = [match for match in found_from(OF_ANSWER, ANSWER, text) if not is_heading(text, match)]
    every = every or _letters(text, heads)
    begins = [_before_bullet(text, match.start()) for match in every]
    ended = [at == 0 or ENDS.search(text, at - 3, at) is not None for at in begins]
    colons = [text.startswith(":", match.end()) for match in every]
    both = sum(end and colon for end, colon in zip(ended, colons, strict=True))
    labelled = both > 2 and 3 * both > 2 * len(heads)
    numbers = [NUMBER_OF_ANSWER.match(text, match.end()) for match in every]
    headed = {each[1] for each, end in zip(numbers, ended, strict=True) if each and end}
    numbered = len(headed) > 2 and 3 * len(headed) > 2 * len(heads)
    alone = _alone_between(text, heads, every, ended)
    return [
        _with_stars(text, _before_bullet(text, match.start()))
        for match, end, colon, number in zip(every, ended, colons, numbers, strict=True)
        if end
        or (labelled and colon)
        or (numbered and number and number[1] not in headed)
        or match.start() in alone
    ]


def _before_bullet(text: str, at: int) -> int:
    """Return where the bullet stands that is before a head, or the head."""
    return at - 2 if at > 2 and text[at - 2] in "•·▪" and text[at - 1] in " \xa0" else at


def _alone_between(
    text: str, heads: Sequence[int], every: Sequence[re.Match[str]], ended: Sequence[bool]
) -> set[int]:
    """Return where `Antwoord` stands once between a question and the next, and none heads there.

    The question does not end with its mark; nearly all other such words head an answer.
    """
    starts = [match.start() for match in every]
    result: set[int] = set()
    for head, following in itertools.pairwise([*heads, len(text)]):
        own = range(bisect_left(starts, head), bisect_left(starts, following))
        end = every[own[0]].end() if len(own) == 1 and not ended[own[0]] else len(text)
        if BEGINS.match(text, end) or ANSWERER_LABEL.match(text, end):
            result.add(starts[own[0]])
    return result if 3 * sum(ended) >= 2 * len(every) else set()


BEGINS = re.compile(r"[ \xa0]+[A-ZÀ-Þ«“‘€]")

NUMBER_OF_ANSWER = re.compile(
    r"[ \xa0](?:op[ \xa0])?(?:vraag[ \xa0])?(\d{1,3})[.:]?[ \xa0]+(?=[A-ZÀ-Þ«“‘€])"
)


def _letters(text: str, heads: Sequence[int]) -> list[re.Match[str]]:
    """Return where `A:` heads answers: behind most questions, no option `B:` stands beside."""
    found = list(LETTER.finditer(text))
    return found if 2 * len(found) > len(heads) and not OPTION.search(text) else []


LETTER = re.compile(r"A(?<=[?!.)”’»\d][ \xa0]A)(?=:[ \xa0][A-Z‘“«€\d])")
OPTION = re.compile(r"(?<!\S)[*_]*B:[ \xa0]")


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


def _behind_runs(text: str, spans: Mapping[int, int]) -> dict[int, int]:
    """Return for each start where the text goes on behind all that a page prints in one stretch."""
    behind: dict[int, int] = {}
    for start in sorted(spans, reverse=True):
        at = end = spans[start]
        while at < len(text) and text[at].isspace():
            at += 1
        behind[start] = behind.get(end, behind.get(at, at))
    return behind


def _with_stars(text: str, at: int) -> int:
    """Return where the stars begin that print a heading bold."""
    while at > 0 and text[at - 1] in "*_":
        at -= 1
    return at


def _heads(text: str, at: int) -> bool:
    before = text[max(0, at - 24) : at]
    if TOLD.match(text, at):
        return False
    if LIST_TITLE.search(before) and FIRST_HEAD.match(text, at):
        return True
    if WHOLE_TITLE.search(before) and not asks_in_front(text, at):
        return True
    if text[at] == "v":
        first = FIRST_OF_ALL.match(text, at) is not None and not POINTING.search(before)
        first = first and not asks_in_front(text, at)
        return first or ENDS.search(before) is not None
    if LISTED.search(before):
        return False
    return not POINTING.search(before) or bool(JOINT.search(before))


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text as long, with blanks where pages print something."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end > at:
            parts += [text[at:start], " " * (end - max(at, start))]
            at = end
    return "".join([*parts, text[at:]])
