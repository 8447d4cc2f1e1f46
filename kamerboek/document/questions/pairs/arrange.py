"""From marks to questions and answers: which answer serves which question, and where each ends."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kamerboek.counting import counted
from kamerboek.document.questions.bounds.boundary import cut_question
from kamerboek.document.questions.bounds.cleaning import ORNAMENTS, clean_ends, text_from
from kamerboek.document.questions.bounds.pieces import asks_at_end, finishes, pieces
from kamerboek.document.questions.heads.section_headings import HEADING
from kamerboek.document.questions.pages.list_columns import HEADS_IN_A_ROW
from kamerboek.document.questions.pages.near_titles import FINITE
from kamerboek.document.questions.pairs.arrangement import Answered, Arrangement, Asked
from kamerboek.document.questions.pairs.headings import ENDS_ANSWER, without_headings
from kamerboek.document.questions.pairs.quotations import without_quotations
from kamerboek.document.questions.pairs.served import (
    LEAST_CERTAIN,
    asking_on,
    served_by,
    shares_of,
    withdrawn_questions,
)
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.numbers import LONGEST_LIST, number_of, with_letter
from kamerboek.document.questions.wording.openers import (
    HEADS_OF_COLUMNS,
    PARTY_AND_PAGE,
    PARTY_BEFORE,
    asks_from,
)
from kamerboek.document.questions.wording.part_headings import HEADING as HEADING_WITHIN
from kamerboek.document.text import Span
from kamerboek.document.time_limit import check_time

WORDS = re.compile(r"[^\W\d_]{2,}")
LABEL = re.compile(
    r"[ \t\xa0*_]*(?:(?:Vraag|VRAAG)(?:[ \t\xa0]*[*_]*(?::|(?=\s*[\n\r]))|(?=\t|[ ]{2}))|[:.]\s)"
    r"[ \t\xa0*_]*"
)
NUMBER_NAMED = "Vraagnummer"
BELOW_NUMBER = re.compile(r"(?:Vraag|VRAAG)[ \xa0]+(?=[A-ZÀ-Þ«“‘])")
"""`Vraag Hoe …`, below `Vraagnummer 31`, or behind the number of each question."""

NAMED_LABEL = re.compile(
    r"[A-Z][^\n\t|?.:]{1,60}(?:[ ]*\t|[ ]\|)[ \t]*(?:Vraag|VRAAG)[ ]?:[ \t\xa0\n]+"
)
"""Who asks, in a cell of its own, and the label of what is asked: `Van Dijk` `Vraag:`."""
BETWEEN = re.compile(r"[\n\r\f\v\x85\u2028\u2029\t|]")
"""What sets an answer apart from its question: a line's end, or where the cells of a row meet."""


def arrange(
    text: str,
    found: Sequence[Line],
    asked: Sequence[Asked],
    answered: Sequence[Answered],
    text_end: int,
    asked_end: int,
) -> Arrangement:
    """Give each question its text and its answer.

    With a heading between them, a question is all that stands before it. Without one, the
    question ends at its question mark; that is in doubt where an answer to one question has a
    heading, and not where only those to several have. `text_end` is where the last answer ends
    at the latest, `asked_end` where the last question does.
    """
    result = Arrangement()
    starts = [line.start for line in found]
    answered = [mark for mark in answered if asked and mark.start > asked[0].start]
    asking = asking_on(text, found, starts, asked, answered, text_end)
    serves = served_by(asked, answered, result, withdrawn_questions(text, asked), asking)
    kept = [(mark, names) for mark, names in zip(answered, serves, strict=True) if names]
    answered, serves = [mark for mark, _ in kept], [names for _, names in kept]
    explicit = {name for names in serves for name in names}
    headed = any(len(names) == 1 for names in serves)
    in_rows = HEADS_OF_COLUMNS.search(text, 0, asked[0].start) is not None
    begin_at = [text_from(text, found, starts, Span(mark.end, text_end)) for mark in asked]
    labels = [BELOW_NUMBER.match(text, at) for at in begin_at]
    labelled = len(asked) > 1 and labels.count(None) <= 0.2 * len(labels)
    timeline = sorted([mark.start for mark in asked] + [mark.start for mark in answered])
    ends = dict(itertools.pairwise(timeline))
    begins = {mark.start: mark for mark in asked}
    bundled = _before_their_turn(asked)
    blocks: list[_Block] = []
    for mark in asked:
        check_time()
        region = Span(mark.end, ends.get(mark.start, text_end))
        if mark is asked[-1]:
            region = Span(mark.end, max(mark.end, min(region.end, asked_end)))
        following = begins.get(ends.get(mark.start, -1))
        blocks.append(
            _block(
                text,
                found,
                starts,
                mark,
                region,
                explicit,
                headed=headed,
                in_rows=in_rows,
                labelled=labelled,
                following=following,
                bundled=following is not None and following.start in bundled,
            )
        )
    if text_end >= len(text.rstrip()):
        blocks = _without_cut(text, blocks, explicit)
    blocks = _without_columns(text, blocks)
    if not answered:
        blocks = _without_titles(text, blocks)
    bare_list = not answered and _list_without_answers(blocks)
    if bare_list:
        blocks = [_all_question(text, found, starts, block) for block in blocks]
    certain = sum(block.rest is not None and not block.reason for block in blocks)
    pending: list[tuple[int, tuple[str, ...], Span]] = []
    waiting: tuple[str, ...] = ()
    times = Counter((mark.section, with_letter(each)) for mark in asked for each in mark.numbers)
    for block in blocks:
        check_time()
        _add_questions(text, found, starts, result, block)
        names = block.mark.identifiers
        once = all(times[block.mark.section, with_letter(each)] == 1 for each in block.mark.numbers)
        alone = block.rest is None and not explicit.intersection(names) and not bare_list
        if alone and (block.joined or (not answered and block.adjacent and once)):
            waiting += names
        elif alone or explicit.intersection(names):
            waiting = ()
        if block.rest is not None and not bare_list:
            if waiting and len(waiting) < LONGEST_LIST:
                names = (*waiting, *names)
                said = _served_too(waiting, block.mark.identifiers[-1])
                for name in names:
                    result.warn("guessed_boundary", said, name, block.question)
            waiting = ()
            pending.append((block.rest.start, names, block.rest))
        if block.reason and not bare_list and not (block.likely and certain >= LEAST_CERTAIN):
            result.warn(
                "guessed_boundary",
                f"question {', '.join(names)}: {block.reason}",
                names[0],
                block.question,
            )
    for answer, names in zip(answered, serves, strict=True):
        region = Span(answer.end, ends.get(answer.start, text_end))
        span = clean_ends(text, found, starts, region)
        heading = REST_OF_HEADING.match(text, span.start, span.end)
        if heading:
            span = clean_ends(text, found, starts, Span(heading.end(), span.end))
        if span.start < span.end:
            pending.append((span.start, names, span))
    for _, names, span in sorted(pending, key=lambda item: item[0]):
        result.answers.append((names, span))
    _without_numbers(text, result)
    if bare_list or not result.answers:
        whole = Span(asked[0].start, result.questions[-1][2].end)
        result.warn(
            "list_without_answers",
            f"{counted(len(result.questions), 'question')} and no answer",
            "",
            whole,
        )
    else:
        have = {name for names, _ in result.answers for name in names}
        for name, _, span in result.questions:
            if name not in have:
                result.warn("no_answer", f"question {name} has no answer", name, span)
        if not headed:
            _suspect(text, found, starts, result)
        without_headings(text, found, starts, result, asked[0].start)
        without_quotations(text, found, starts, result)
    return result


REST_OF_HEADING = re.compile(
    r"op[ \xa0](?:de[ \xa0])?vra(?:ag|gen)[ \xa0]\d{1,3}(?:(?:,|[ \xa0]en)[ \xa0]\d{1,3}){0,6}[.:]?"
    r"[ \xa0](?=[A-ZÀ-Þ€«“‘])"
)
"""`op vraag 3 `, below what a page printed between it and `Antwoord`: no answer begins so."""


def _without_numbers(text: str, result: Arrangement) -> None:
    """Leave out the number that answers have too, where all begin with their question's."""
    numbered: dict[int, Span] = {}
    for index, (names, span) in enumerate(result.answers):
        number = NUMBER_AGAIN.match(text, span.start, span.end)
        if number and len(names) == 1 and names[0].rpartition(".")[2] == number["number"]:
            numbered[index] = Span(number.end(), span.end)
    if len(numbered) < LEAST_AGAIN or len(numbered) < len(result.answers):
        return
    for index, span in numbered.items():
        result.answers[index] = result.answers[index][0], span


NUMBER_AGAIN = re.compile(r"(?P<number>\d{1,3})[.):][ \t\xa0]+(?=\S)")
LEAST_AGAIN = 3


@dataclass(frozen=True)
class _Block:
    mark: Asked
    question: Span
    rest: Span | None
    reason: str
    whole: Span
    joined: bool = False
    """Whether the word `en` leads to the next question, so that both are answered together."""
    adjacent: bool = False
    """Whether the next question stands on the next line, or is the next in number."""
    likely: bool = False
    """Whether the reason for doubt counts only where few other questions are certain."""


def _adjacent(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    end: int,
    mark: Asked,
    following: Asked,
    *,
    bundled: bool,
) -> bool:
    """Say whether nothing but what a page prints stands between a question and the next.

    Behind a blank line that must be the next in number, or one that is printed before its turn
    (`bundled`): where one is missing, an answer may be.
    """
    between = found[bisect_left(starts, end) : bisect_left(starts, following.start)]
    if between and between[-1].end > following.start:
        between = between[:-1]  # the head itself, behind what decorates it
    stop = between[0].start if between else following.start
    rest_of_line = text[end:stop].partition("\n")[0]
    if rest_of_line.strip(ORNAMENTS) or any(line.kind == "text" for line in between):
        return False
    barred = sum(text[line.end - 1 : line.end] == "|" for line in between if line.kind == "page")
    if barred >= FRONT_ROWS:
        return False
    numbers = number_of(mark.numbers[-1]), number_of(following.numbers[0])
    blank = any(line.kind == "blank" for line in between)
    paged = any(line.kind == "page" for line in between)
    return not blank or paged or bundled or numbers[1] == numbers[0] + 1


def _served_too(waiting: Sequence[str], next_one: str) -> str:
    """Return what is said of questions without an answer that the next one's was taken for."""
    lack, them = ("question {} has no answer of its own", "it")
    if len(waiting) > 1:
        lack, them = ("questions {} have no answer of their own", "them")
    lacking = lack.format(", ".join(waiting))
    return f"{lacking}; the next one, to {next_one}, was taken to serve {them} too"


def _before_their_turn(asked: Sequence[Asked]) -> set[int]:
    """Return where marks of questions begin behind which one of a lower number stands."""
    lowest: dict[str, int] = {}
    result: set[int] = set()
    for mark in reversed(asked):
        number = number_of(mark.numbers[0])
        if number > lowest.setdefault(mark.section, number):
            result.add(mark.start)
        lowest[mark.section] = min(number, lowest[mark.section])
    return result


FRONT_ROWS = 3
"""Rows of cells at least with which a site begins another set of questions."""

AND = re.compile(r"[*_ \t\xa0]*(?:en|EN|alsmede|en ook)[*_ \t\xa0:]*")
AND_IN_LINE = re.compile(r"(?<=[?.!)])[ \xa0]+(?:en|alsmede)[ \xa0]*$")


def _without_and(
    text: str, found: Sequence[Line], starts: Sequence[int], region: Span
) -> Span | None:
    """Return a region up to the word `en` that leads to the next question; None without it."""
    index = bisect_left(starts, region.end) - 1
    while index >= 0 and found[index].start > region.start and found[index].kind != "text":
        index -= 1
    if index < 0 or found[index].end <= region.start:
        return None
    last = found[index]
    if last.start > region.start and AND.fullmatch(text, last.start, last.end):
        return Span(region.start, last.start)
    within = AND_IN_LINE.search(text, max(region.start, last.end - 16), min(last.end, region.end))
    return Span(region.start, within.start()) if within else None


def _block(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    mark: Asked,
    region: Span,
    explicit: Iterable[str],
    *,
    headed: bool,
    in_rows: bool,
    labelled: bool,
    following: Asked | None,
    bundled: bool,
) -> _Block:
    begin = text_from(text, found, starts, region)
    label = LABEL.match(text, begin, region.end) or PARTY_BEFORE.match(text, begin, region.end)
    if label is None and (labelled or NUMBER_NAMED in text[mark.start : mark.end]):
        label = BELOW_NUMBER.match(text, begin, region.end)
    of_row = in_rows and mark.end > mark.start and text[mark.end - 1] in " \t|\xa0"
    of_row = of_row and "." not in text[mark.start : mark.end]
    label = label or (PARTY_AND_PAGE.match(text, begin, region.end) if of_row else None)
    if label:
        region = Span(label.end(), region.end)
    named = NAMED_LABEL.match(text, label.end() if label else begin, region.end)
    if named:
        region = Span(named.end(), region.end)
    before_and = _without_and(text, found, starts, region) if following else None
    if before_and is not None:
        question = clean_ends(text, found, starts, before_and)
        return _Block(mark, question, None, "", before_and, joined=True)
    if all(name in explicit for name in mark.identifiers):
        return _Block(mark, clean_ends(text, found, starts, region), None, "", region)
    cut = cut_question(text, found, starts, region, len(mark.identifiers))
    question = clean_ends(text, found, starts, cut.question)
    rest = clean_ends(text, found, starts, Span(cut.rest, region.end))
    if not WORDS.search(text, rest.start, rest.end):
        columns = text[question.end : rest.start].count("\t") and text[rest.end - 1] != "."
        if rest.start == rest.end or columns:
            adjacent = following is not None and _adjacent(
                text, found, starts, question.end, mark, following, bundled=bundled
            )
            return _Block(mark, question, None, "", region, adjacent=adjacent)
        return _Block(mark, question, rest, "its answer holds no words", region)
    reason = cut.reason
    if not reason and not BETWEEN.search(text, question.end, rest.start):
        reason = "it ends in the middle of a line"
    likely = cut.likely and reason == cut.reason
    if headed:
        reason = "its answer has no heading; the boundary between them was guessed"
    return _Block(mark, question, rest, reason, region, likely=likely and not headed)


def _without_cut(text: str, blocks: list[_Block], explicit: set[str]) -> list[_Block]:
    """Leave the last question whole where the text stops in another sentence that asks.

    On a line of its own that may be an answer, unless each other question has one with a heading.
    """
    *others, last = blocks
    if last.rest is None or finishes(text, last.rest.start, last.rest.end):
        return blocks
    headed = bool(others) and all(explicit.issuperset(each.mark.identifiers) for each in others)
    apart = BETWEEN.search(text, last.question.end, last.rest.start) is not None
    if not asks_from(text, last.rest.start) or (apart and not headed):
        return blocks
    whole = Span(last.question.start, last.rest.end)
    return [*others, replace(last, question=whole, rest=None, reason="")]


def _all_question(text: str, found: Sequence[Line], starts: Sequence[int], block: _Block) -> _Block:
    if block.rest is None:
        return block
    if _heads_next(text, block.question, block.rest):
        return replace(block, rest=None, reason="")
    question = clean_ends(text, found, starts, block.whole)
    return _Block(block.mark, question, None, "", block.whole)


def _heads_next(text: str, question: Span, rest: Span) -> bool:
    """Say whether nothing but the heading of what follows stands behind a question, on its line."""
    within = "\n" not in text[question.end : rest.start] and text[rest.end :].strip() != ""
    words = text[rest.start : rest.end]
    asks = asks_from(text, rest.start) or not FINITE.isdisjoint(words.split())
    ended = finishes(text, question.start, question.end)
    return within and ended and not asks and HEADING_WITHIN.fullmatch(words) is not None


def _without_columns(text: str, blocks: Sequence[_Block]) -> list[_Block]:
    """Leave out the numbers behind questions that are columns of a list: annex and pages."""
    behind = [block for block in blocks if block.rest is not None]
    wordless = [
        block
        for block in behind
        if block.rest and not WORDS.search(text, block.rest.start, block.rest.end)
    ]
    # Where the list names its columns, most figures were left out already.
    least = 1 if HEADS_IN_A_ROW.search(text) else 2
    if len(wordless) < least or len(wordless) < 0.8 * len(behind):
        return list(blocks)
    return [
        replace(block, rest=None, reason="") if block in wordless else block for block in blocks
    ]


def _without_titles(text: str, blocks: Sequence[_Block]) -> list[_Block]:
    """Leave out the headings of parts behind the questions of a list, where nothing else is there.

    More of the questions have none behind them: there it would be their answers.
    """
    behind = [block.rest for block in blocks if block.rest is not None]
    titles = all(
        HEADING.fullmatch(text, rest.start, rest.end)
        and not ENDS_ANSWER.match(text, rest.start)
        and FINITE.isdisjoint(rest.of(text).lower().split())
        for rest in behind
    )
    if not behind or not titles or len(behind) * 2 > len(blocks) or len(blocks) < LEAST_LISTED:
        return list(blocks)
    return [
        block if block.rest is None else replace(block, rest=None, reason="") for block in blocks
    ]


LEAST_LISTED = 4
"""Questions of a list that has headings of parts."""


def _list_without_answers(blocks: Sequence[_Block]) -> bool:
    """Say whether this is a list of questions: what little stands behind them is part of them."""
    if len(blocks) < 2:
        return len(blocks) == 1 and blocks[0].rest is None
    behind = [block for block in blocks if block.rest is not None]
    certain = [block for block in behind[:-1] if not block.reason]
    return len(behind) <= 0.2 * len(blocks) and len(certain) <= 0.1 * len(blocks)


def _add_questions(
    text: str, found: Sequence[Line], starts: Sequence[int], result: Arrangement, block: _Block
) -> None:
    names = block.mark.identifiers
    if len(names) == 1:
        result.questions.append((names[0], block.mark.section, block.question))
        return
    spans = shares_of(text, found, starts, block.question, len(names))
    if len(spans) == len(names) and not BETWEEN.search(text, spans[0].end, spans[1].start):
        result.warn(
            "guessed_boundary",
            f"questions {', '.join(names)} are printed together; where each ends was guessed",
            names[0],
            block.question,
        )
    if len(spans) != len(names):
        result.warn(
            "guessed_boundary",
            f"questions {', '.join(names)} are printed together; each gets the whole text",
            names[0],
            block.question,
        )
        spans = [block.question] * len(names)
    for name, span in zip(names, spans, strict=True):
        result.questions.append((name, block.mark.section, span))


def _suspect(text: str, found: Sequence[Line], starts: Sequence[int], result: Arrangement) -> None:
    """Warn where a paragraph within an answer is a question of its own: a number may be lost."""
    for names, span in result.answers:
        if "?" not in span.of(text):
            continue
        parts = pieces(text, found, starts, span)
        for index, part in enumerate(parts[:-1]):
            alone = (
                index > 0
                and part.opens_paragraph
                and parts[index + 1].opens_paragraph
                and asks_at_end(text, part.start, part.end)
                and text[part.start].isupper()
            )
            if alone:
                result.warn(
                    "guessed_boundary",
                    f"a paragraph in the answer to {', '.join(names)} asks something itself",
                    names[0],
                    Span(part.start, part.end),
                )
