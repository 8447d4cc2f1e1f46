"""From marks to questions and answers: which answer serves which question, and where each ends."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kamerboek.counting import counted
from kamerboek.document.model import ReadingWarning, WarningCode
from kamerboek.document.questions.boundary import (
    Part,
    asks_at_end,
    cut_question,
    finishes,
    first_sentence,
    pieces,
)
from kamerboek.document.questions.flat_headings import HEADING as HEADING_WITHIN
from kamerboek.document.questions.lines import Line, text_beside, within_line
from kamerboek.document.questions.list_columns import HEADS_IN_A_ROW
from kamerboek.document.questions.marks import (
    HEADING,
    SECTION,
    SECTION_KEY,
    SENTENCE_WITHIN,
    section_heading,
    short_heading,
)
from kamerboek.document.questions.near_titles import FINITE
from kamerboek.document.questions.numbers import LONGEST_LIST, number_of, with_letter
from kamerboek.document.questions.openers import PARTY, PARTY_BEFORE, REQUESTS, asks_from
from kamerboek.document.text import Span, trimmed
from kamerboek.document.time_limit import check_time

WORDS = re.compile(r"[^\W\d_]{2,}")
LABEL = re.compile(
    r"[ \t\xa0*_]*(?:(?:Vraag|VRAAG)(?:[ \t\xa0]*[*_]*(?::|(?=\s*[\n\r]))|(?=\t|[ ]{2}))|[:.]\s)"
    r"[ \t\xa0*_]*"
)
BETWEEN = re.compile(r"[\n\r\f\v\x85\u2028\u2029\t|]")
"""What sets an answer apart from its question: a line's end, or where the cells of a row meet."""

ORNAMENTS = "*_# \t\r\n\xa0"


@dataclass(frozen=True)
class Asked:
    """The mark of one or more questions: their numbers, and where the text behind it begins."""

    numbers: tuple[str, ...]
    start: int
    end: int
    section: str = ""

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The numbers with their section."""
        return tuple(identifier(self.section, number) for number in self.numbers)


@dataclass(frozen=True)
class Answered:
    """The mark of an answer: the numbers it names (none for a bare `Antwoord`)."""

    numbers: tuple[str, ...]
    start: int
    end: int


@dataclass
class Arrangement:
    """Questions and answers as spans, and what was uncertain."""

    questions: list[tuple[str, str, Span]] = field(default_factory=list)
    """Identifier, section and span of each question, in order."""
    answers: list[tuple[tuple[str, ...], Span]] = field(default_factory=list)
    warnings: list[ReadingWarning] = field(default_factory=list)

    def warn(self, code: WarningCode, message: str, question: str, span: Span) -> None:
        """Note that the reading is unsure at a place."""
        self.warnings.append(ReadingWarning(code, message, question, span.start, span.end))


def identifier(section: str, number: str) -> str:
    """Return the question's name: its number, behind its section where numbers restart.

    >>> identifier("A", "3")
    'A.3'
    """
    return f"{section}.{number}" if section else number


def arrange(
    text: str,
    found: Sequence[Line],
    asked: Sequence[Asked],
    answered: Sequence[Answered],
    text_end: int,
) -> Arrangement:
    """Give each question its text and its answer.

    With a heading between them, a question is all that stands before it. Without one, the
    question ends at its question mark; that is in doubt where an answer to one question has a
    heading, and not where only those to several have. `text_end` is where the last answer ends
    at the latest.
    """
    result = Arrangement()
    starts = [line.start for line in found]
    answered = [mark for mark in answered if asked and mark.start > asked[0].start]
    asking = _asking(text, found, starts, asked, answered, text_end)
    serves = _served(asked, answered, result, _withdrawn(text, asked), asking)
    kept = [(mark, names) for mark, names in zip(answered, serves, strict=True) if names]
    answered, serves = [mark for mark, _ in kept], [names for _, names in kept]
    explicit = {name for names in serves for name in names}
    headed = any(len(names) == 1 for names in serves)
    timeline = sorted([mark.start for mark in asked] + [mark.start for mark in answered])
    ends = dict(itertools.pairwise(timeline))
    begins = {mark.start: mark for mark in asked}
    blocks: list[_Block] = []
    for mark in asked:
        check_time()
        region = Span(mark.end, ends.get(mark.start, text_end))
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
                following=following,
            )
        )
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
                for name in names:
                    result.warn(
                        "guessed_boundary",
                        f"questions {', '.join(waiting)} have no answer of their own; the next "
                        f"one, to {block.mark.identifiers[-1]}, was taken to serve them too",
                        name,
                        block.question,
                    )
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
        span = _clean(text, found, starts, region)
        heading = REST_OF_HEADING.match(text, span.start, span.end)
        if heading:
            span = _clean(text, found, starts, Span(heading.end(), span.end))
        if span.start < span.end:
            pending.append((span.start, names, span))
    for _, names, span in sorted(pending, key=lambda item: item[0]):
        result.answers.append((names, span))
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
        _without_headings(text, found, starts, result, asked[0].start)
    return result


REST_OF_HEADING = re.compile(
    r"op[ \xa0](?:de[ \xa0])?vra(?:ag|gen)[ \xa0]\d{1,3}(?:(?:,|[ \xa0]en)[ \xa0]\d{1,3}){0,6}[.:]?"
    r"[ \xa0](?=[A-ZÀ-Þ€«“‘])"
)
"""`op vraag 3 `, below what a page printed between it and `Antwoord`: no answer begins so."""

LEAST_CERTAIN = 4
"""Questions whose end is certain, with which a likely one is in no doubt."""


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
) -> bool:
    """Say whether nothing but what a page prints stands between a question and the next.

    Behind a blank line that must be the next in number: where one is missing, an answer may be.
    """
    between = found[bisect_left(starts, end) : bisect_left(starts, following.start)]
    if between and between[-1].end > following.start:
        between = between[:-1]  # the head itself, behind what decorates it
    stop = between[0].start if between else following.start
    rest_of_line = text[end:stop].partition("\n")[0]
    if rest_of_line.strip(ORNAMENTS) or any(line.kind == "text" for line in between):
        return False
    numbers = number_of(mark.numbers[-1]), number_of(following.numbers[0])
    blank = any(line.kind == "blank" for line in between)
    paged = any(line.kind == "page" for line in between)
    return not blank or paged or numbers[1] == numbers[0] + 1


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
    following: Asked | None,
) -> _Block:
    begin = _text_from(text, found, starts, region)
    label = LABEL.match(text, begin, region.end) or PARTY_BEFORE.match(text, begin, region.end)
    if label:
        region = Span(label.end(), region.end)
    before_and = _without_and(text, found, starts, region) if following else None
    if before_and is not None:
        question = _clean(text, found, starts, before_and)
        return _Block(mark, question, None, "", before_and, joined=True)
    if all(name in explicit for name in mark.identifiers):
        return _Block(mark, _clean(text, found, starts, region), None, "", region)
    cut = cut_question(text, found, starts, region, len(mark.identifiers))
    question = _clean(text, found, starts, cut.question)
    rest = _clean(text, found, starts, Span(cut.rest, region.end))
    if not WORDS.search(text, rest.start, rest.end):
        columns = text[question.end : rest.start].count("\t") and text[rest.end - 1] != "."
        if rest.start == rest.end or columns:
            adjacent = following is not None and _adjacent(
                text, found, starts, question.end, mark, following
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


def _all_question(text: str, found: Sequence[Line], starts: Sequence[int], block: _Block) -> _Block:
    if block.rest is None:
        return block
    if _heads_next(text, block.question, block.rest):
        return replace(block, rest=None, reason="")
    question = _clean(text, found, starts, block.whole)
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
    spans = _shares(text, found, starts, block.question, len(names))
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


def _shares(
    text: str, found: Sequence[Line], starts: Sequence[int], span: Span, count: int
) -> list[Span]:
    """Share out the text of questions printed together: a paragraph, or else a line, for each."""
    parts = pieces(text, found, starts, span)
    if not parts:
        return []
    opens = [index for index, part in enumerate(parts) if part.opens_paragraph or index == 0]
    ends = [*opens[1:], len(parts)]
    paragraphs = [
        Span(parts[first].start, parts[end - 1].end) for first, end in zip(opens, ends, strict=True)
    ]
    if len(paragraphs) == count:
        return paragraphs
    result: list[Span] = []
    start = parts[0].start
    for index, part in enumerate(parts):
        if asks_at_end(text, part.start, part.end):
            result.append(Span(start, part.end))
            start = parts[index + 1].start if index + 1 < len(parts) else part.end
    if len(result) == count:
        result[-1] = Span(result[-1].start, parts[-1].end)
    return result if len(result) == count else _sentences_that_ask(text, span, count)


def _sentences_that_ask(text: str, span: Span, count: int) -> list[Span]:
    """Cut a text without lines behind each question mark, unless what follows asks on.

    Where that gives more than `count`, a question that points back belongs to the one before it.
    """
    result: list[Span] = []
    start = span.start
    for match in ASKED.finditer(text, span.start, span.end):
        sentence = trimmed(text, Span(start, match.end()))
        requests = result and REQUESTS.match(text, sentence.start, sentence.end)
        stop = first_sentence(text, sentence.start, sentence.end) if requests else sentence.start
        if requests and text[stop - 1] == "." and stop < sentence.end:
            result[-1] = Span(result[-1].start, stop)
            sentence = trimmed(text, Span(stop, sentence.end))
        if result and ASKS_ON.match(text, sentence.start):
            result[-1] = Span(result[-1].start, sentence.end)
        else:
            result.append(sentence)
        start = match.end()
    if result and REQUESTS.match(text, trimmed(text, Span(start, span.end)).start, span.end):
        result[-1] = Span(result[-1].start, span.end)
    back = [index for index, each in enumerate(result) if index and BACK.search(each.of(text))]
    if len(result) - len(back) == count:
        for index in reversed(back):
            result[index - 1 : index + 1] = [Span(result[index - 1].start, result[index].end)]
    return result


BACK = re.compile(
    r"\b(?:daarbij|hierbij|daarvan|hiervan|daarvoor|hiervoor|daarop|hierop|daarmee|hiermee|deze"
    r"|dit|ervan|ervoor|hun|daarin|hierin|daarover|hierover|hier|daar)\b|^Waarom\b"
    r"|^Klopt het dat het\b"
)
"""Words with which a question points back to the one before it."""

ASKED = re.compile(r"\?[\"'”’“»)\]*_⁰¹²³⁴-⁹]*(?:\[\d{1,3} ?\]|\d{1,2}(?=\s|$))?")
ASKS_ON = re.compile(
    r"(?:Zo (?:ja|nee|niet)|En|Of|Indien|Waarom (?:wel|niet)|Is dat"
    r"|Wat (?:is|was|zijn|waren) (?:daar|hier|de)"
    r"|Kan daarbij|Kunt u (?:dat|dit|daarbij|hierbij)|Wanneer (?:wordt|worden) (?:die|deze|dat)"
    r"|Welke? (?:is|zijn) (?:dat|die))\b"
)
"""With what a question goes on that the one before it began: `Zo ja, hoeveel?`."""


def _withdrawn(text: str, asked: Sequence[Asked]) -> set[str]:
    """Return the names of questions that say no more than that they are not asked any longer."""
    return {name for mark in asked if WITHDRAWN.match(text, mark.end) for name in mark.identifiers}


WITHDRAWN = re.compile(
    r"\s{0,8}(?:(?:Deze[ ])?[Vv]raag[ ](?:is[ ]))?(?:komen[ ]te[ ])?"
    r"(?:[Vv]ervallen|[Ii]ngetrokken)[ ]?\.?[ \t]*(?:\n|$)"
)
"""`Vervallen.`, `Deze vraag is komen te vervallen.`"""


def _asking(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    asked: Sequence[Asked],
    answered: Sequence[Answered],
    text_end: int,
) -> set[str]:
    """Return the questions that end with a question mark right before the next in number.

    Where answers are headed without a number, and there are enough of them, one that stands
    behind several such questions is the answer to all: had the heading of another been lost, its
    text would stand behind a question mark. Not where lines were lost: a number may be a note's.
    """
    if len(answered) < LEAST_CERTAIN or any(mark.numbers for mark in answered):
        return set()
    answers = [mark.start for mark in answered]
    names: set[str] = set()
    for mark, following in itertools.pairwise(asked):
        between = bisect_left(answers, mark.start) != bisect_left(answers, following.start)
        counts_on = number_of(following.numbers[0]) == number_of(mark.numbers[-1]) + 1
        if between or not counts_on or within_line(text, following.start):
            continue
        region = _clean(text, found, starts, Span(mark.end, min(following.start, text_end)))
        if asks_at_end(text, region.start, region.end):
            names.update(mark.identifiers)
    return names


def _served(
    asked: Sequence[Asked],
    answered: Sequence[Answered],
    result: Arrangement,
    withdrawn: Collection[str] = (),
    asking: Collection[str] = (),
) -> list[tuple[str, ...]]:
    """Return for each answer the questions it serves.

    `asking` are those behind which no answer can stand, its heading lost: these are served by the
    next one.
    """
    positions = [mark.start for mark in asked]
    known: dict[str, dict[str, str]] = {}
    for mark in asked:
        for number in mark.numbers:
            known.setdefault(mark.section, {})[number] = identifier(mark.section, number)
    named: set[str] = set()
    for answer in answered:
        mark = asked[bisect_right(positions, answer.start) - 1]
        named.update(
            known[mark.section][number]
            for number in answer.numbers
            if number in known[mark.section]
        )
    serves: list[tuple[str, ...]] = []
    taken: set[str] = set()
    earliest = 0
    for answer in answered:
        at = bisect_right(positions, answer.start)
        mark = asked[at - 1]
        place = Span(answer.start, answer.end)
        right_before = [name for other in asked[earliest:at] for name in other.identifiers]
        names = tuple(
            known[mark.section][number]
            for number in answer.numbers
            if number in known[mark.section]
        )
        fresh = tuple(name for name in names if name not in taken)
        if answer.numbers and not names:
            orphans = [name for name in right_before if name not in named and name not in taken]
            names = fresh = tuple(orphans[-1:])
            shown = ", ".join(answer.numbers)
            result.warn(
                "guessed_boundary",
                f"an answer to {shown}, which is not asked; "
                + (f"taken for that to {names[0]}" if names else "taken for running text"),
                names[0] if names else "",
                place,
            )
        elif answer.numbers and not fresh:
            orphans = [name for name in right_before if name not in named and name not in taken]
            result.warn(
                "duplicate",
                f"a second answer to {', '.join(names)}"
                + (f"; taken for that to {orphans[-1]}" if orphans else ""),
                orphans[-1] if orphans else names[0],
                place,
            )
            if orphans:
                names = tuple(orphans[-1:])
        elif not answer.numbers:
            names = tuple(name for name in right_before if name not in named and name not in taken)
            names = tuple(name for name in names if name not in withdrawn) or names
            if len(names) > LONGEST_LIST:
                names = names[-1:]
            doubtful = any(name not in asking for name in names[:-1])
            if len(names) > 1 and len(asked[at - 1].identifiers) < len(names) and doubtful:
                for name in names:
                    result.warn(
                        "guessed_boundary",
                        f"the answer behind questions {', '.join(names)} does not say whether it "
                        "serves them all; it was taken to",
                        name,
                        place,
                    )
            elif not names:
                result.warn(
                    "guessed_boundary",
                    "the word Antwoord where no question is open was taken for running text",
                    "",
                    place,
                )
        elif not set(fresh) & set(right_before) and right_before:
            missing = [name for name in right_before if name not in named]
            if missing:
                result.warn(
                    "guessed_boundary",
                    f"the answer to {', '.join(names)} stands behind question {missing[-1]}, "
                    "which has none",
                    missing[-1],
                    place,
                )
        taken.update(names)
        earliest = at
        serves.append(names)
    return serves


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


def _without_headings(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    result: Arrangement,
    first_head: int,
) -> None:
    """Leave short lines of their own at an answer's end out: they head what follows.

    Behind the figures of a table, or the items of a list, where others stand behind sentences;
    right below a sentence, without a blank line, where there are several.
    Where they do not all stand alike, that is warned of.
    """
    above_first = _heading_above(text, found, starts, first_head)
    taken: list[tuple[int, Span]] = []
    doubtful: list[tuple[int, Sequence[Span], bool]] = []
    tight: list[tuple[int, Span]] = []
    for index, (_, span) in enumerate(result.answers[:-1]):
        parts = pieces(text, found, starts, Span(max(span.start, span.end - TAIL), span.end))
        headings = list(_last_headings(text, found, starts, parts, span))
        if not headings:
            if len(parts) > 1 and _heads_tight(text, parts, span):
                tight.append((index, Span(parts[-1].start, parts[-1].end)))
            continue
        above = parts[-1 - len(headings)]
        cell = text[above.start - 1 : above.start] == "\t"
        certain = cell or finishes(text, above.start, above.end)
        if certain and text[above.end - 1] not in ":;":
            taken += [(index, heading) for heading in headings]
        else:
            listed = LISTED.search(text, above.start, above.end) is not None
            doubtful.append((index, headings, listed))
    alike = all(_between_blanks(text, found, starts, heading) for _, heading in taken)
    times = Counter(index for index, _ in taken)
    alone = {heading.of(text) for index, heading in taken if times[index] == 1}
    several = len(alone | above_first) >= LEAST_HEADINGS
    said = "the last line of the answer to {} {}"
    for index, heading in taken:
        if not (several and alike) or times[index] > 1:
            # Lines that stand together may also be the items of a list.
            names = result.answers[index][0]
            left = said.format(", ".join(names), "was left out as a heading")
            result.warn("guessed_boundary", left, names[-1], heading)
    for index, those, listed in doubtful:
        names = result.answers[index][0]
        takes = bool(taken) and listed
        what = "was left out as a heading" if takes else "may be a heading"
        for heading, name in itertools.product(those, names):
            result.warn("guessed_boundary", said.format(", ".join(names), what), name, heading)
        taken += [(index, heading) for heading in those] if takes else []
    several = len({heading.of(text) for _, heading in tight}) >= LEAST_HEADINGS
    parties = [item for item in tight if PARTY_ALONE.fullmatch(item[1].of(text))]
    taken += parties
    tight = [item for item in tight if item not in parties]
    for index, heading in tight:
        names = result.answers[index][0]
        what = "was left out as a heading" if several else "may be a heading"
        result.warn("guessed_boundary", said.format(", ".join(names), what), names[-1], heading)
    taken += tight if several else []
    begins: dict[int, int] = {}
    for index, heading in taken:
        begins[index] = min(heading.start, begins.get(index, heading.start))
    for index, begin in begins.items():
        names, span = result.answers[index]
        result.answers[index] = names, _clean(text, found, starts, Span(span.start, begin))


PARTY_ALONE = re.compile(rf"[*_]*{PARTY}(?:-fractie)?[*_]*")
"""A party's name by itself heads the questions of its members."""


def _heading_above(
    text: str, found: Sequence[Line], starts: Sequence[int], first_head: int
) -> set[str]:
    """Return the heading above the first question, if any; no name below `De griffier,`."""
    first = short_heading(text, found, starts, first_head)
    if first is None or not _between_blanks(text, found, starts, Span(first.start, first.end)):
        return set()
    above = text_beside(found, bisect_left(starts, first.start), -1)
    signs = above is not None and text[above.end - 1] == ","
    return set() if signs else {text[first.start : first.end]}


LISTED = re.compile(r"(?:[\d%;]|\d[ \xa0](?:miljoen|miljard|euro|fte))$")
"""How the row of a table ends, or the item of a list."""


def _between_blanks(text: str, found: Sequence[Line], starts: Sequence[int], span: Span) -> bool:
    """Say whether a heading fills its line, a blank line above it and none of text below.

    Where lines were lost it stands in the middle of one. Words that a sentence has, or with which
    an answer may end, are in doubt all the same.
    """
    index = bisect_left(starts, span.start)
    if index >= len(found) or (found[index].start, found[index].end) != (span.start, span.end):
        return False
    words = span.of(text)
    if ENDS_ANSWER.match(words) or not FINITE.isdisjoint(words.lower().split()):
        return False
    if "\n" not in text[max(0, span.start - NEAR) : span.end + NEAR]:
        return True
    above = found[index - 1].kind if index else "text"
    below = found[index + 1].kind if index + 1 < len(found) else "text"
    return above == "blank" and below != "text"


NEAR = 4
"""Characters beside a heading in which its line begins and ends."""

ENDS_ANSWER = re.compile(r"[*_]*(?:Zie|Ja|Nee|Geen|Niet|Idem|Bron|Tabel|Figuur|Bijlage)\b")
LEAST_HEADINGS = 2
"""Headings that stand alike, each between blank lines: with fewer it may be an answer's words."""


MOST_HEADINGS = 3
"""Headings that stand together: of a chapter, of its part."""


def _last_headings(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    parts: Sequence[Part],
    span: Span,
) -> Iterator[Span]:
    """Yield the lines at an answer's end that may be headings, the last first."""
    split = _split_heading(text, parts)
    if split:
        yield from split
        return
    for last in range(len(parts) - 1, max(0, len(parts) - 1 - MOST_HEADINGS), -1):
        part, above = parts[last], parts[last - 1]
        behind = text[part.end : part.end + 3]
        lost = "\n" not in text[above.end : part.start] or (
            behind.strip() != "" and "\n" not in behind
        )
        apart = _stands_apart(found, starts, part.start)
        numbered = (lost or part.opens_paragraph) and _heads_numbered(text, part, span)
        keyed = text.startswith("Vragen ", part.start) and SECTION_KEY.search(
            text, part.start, part.end
        )
        short = part.opens_paragraph or lost or apart or keyed
        if not numbered and not (short and _heads(text, part)):
            return
        yield Span(part.start, part.end)


def _heads_tight(text: str, parts: Sequence[Part], span: Span) -> bool:
    """Say whether the last line heads what follows, although no blank line sets it apart.

    It stands right below a sentence that ended, and says nothing that an answer may end with; a
    list has more such lines.
    """
    above, part = parts[-2], parts[-1]
    words = text[part.start : part.end]
    ended = text[above.end - 1] in ".?!" and finishes(text, above.start, above.end)
    says = ENDS_ANSWER.match(words) or not FINITE.isdisjoint(words.lower().split())
    heads = HEADING.fullmatch(words) is not None or _heads_numbered(text, part, span)
    return ended and not says and heads


def _split_heading(text: str, parts: Sequence[Part]) -> list[Span]:
    """Return both halves of a heading within which a page ends, the last first; else nothing.

    Their line was lost: it was broken where the heading begins, and around what the page prints.
    """
    if len(parts) < 3:
        return []
    above, first, second = parts[-3:]
    between = text[first.end : second.start]
    lost = between.strip() and "\n" not in text[above.end : second.start]
    begins = lost and finishes(text, above.start, above.end)
    words = " ".join(text[first.start : first.end].split()) + " "
    words += " ".join(text[second.start : second.end].split())
    if not begins or not HEADING.fullmatch(words) or text[first.end - 1] in ".?!:;":
        return []
    return [Span(second.start, second.end), Span(first.start, first.end)]


def _heads(text: str, part: Part) -> bool:
    """Say whether a line is like the heading of a part: `Personeel`, `Vragen over dijken (A)`."""
    if HEADING.fullmatch(text, part.start, part.end):
        return True
    section = text[part.start].isupper() and SECTION.fullmatch(text, part.start, part.end)
    return bool(section) and not SENTENCE_WITHIN.search(text, part.start, part.end)


def _heads_numbered(text: str, part: Part, span: Span) -> bool:
    """Say whether a line is the heading of a numbered part, and not the last item of a list."""
    heading = NUMBERED_HEADING.fullmatch(text, part.start, part.end)
    if heading is None:
        return False
    number = re.fullmatch(r"(\d+)([.)])", heading["number"] or "")
    if number is None:
        roman = (heading["number"] or "").startswith(("I", "V", "X"))
        return not (roman and ROMAN_LINE.search(text, span.start, part.start))
    before = NUMBERED_LINE.format(int(number[1]) - 1, re.escape(number[2]))
    listed = re.search(before, text[span.start : part.start], re.MULTILINE) is not None
    # Where lines were lost the first item of a list stands behind a colon.
    return not listed and text[part.start - 2 : part.start].strip() != ":"


NUMBERED_HEADING = re.compile(
    r"[*_]{0,2}(?:(?:(?:Beleids)?[Aa]rtikel|Hoofdstuk|Paragraaf|Deel|Onderdeel|Thema)[ \xa0]"
    r"(?:\d{1,3}|[A-Z])(?:\.\d{1,2})?[.:]?(?:[ \xa0]+[A-Z][^\n.?!:;|\t]{1,100}[^\n.?!:;,|\t\d])?"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}|[.)])|[IVX]{1,5}[.)])[ \t\xa0]+"
    r"[A-Z][^\n.?!:;|\t\d]{2,60}[^\n.?!:;,|\t\d)])[*_]{0,2}"
)
"""`Artikel 13 Bodem en ondergrond`, `2. Toezicht en handhaving`, `3.1 Financiën`, `II. Vloot`."""

ROMAN_LINE = re.compile(r"(?:^[*_ \t]*|(?<=[.?!:;][ \xa0]))[IVX]{1,5}[.)][ \t\xa0]", re.MULTILINE)
NUMBERED_LINE = r"(?:^[*_ \t]*|(?<=[.?!:;][ \xa0])){}{}(?=\s)"


def _stands_apart(found: Sequence[Line], starts: Sequence[int], start: int) -> bool:
    """Say whether no text stands on the line above, or on that below."""
    index = bisect_left(starts, start)
    beside = (found[index - 1], found[index + 1]) if 0 < index < len(found) - 1 else ()
    return any(line.kind != "text" for line in beside)


TAIL = 600
"""Characters at the end of an answer in which its last two lines stand."""


def _clean(text: str, found: Sequence[Line], starts: Sequence[int], span: Span) -> Span:
    """Take white space, ornaments, notes and what a page adds off both ends of a span."""
    start, end = span.start, span.end
    first = max(bisect_right(starts, start) - 1, 0)
    last = bisect_left(starts, end, lo=first) - 1
    while first <= last and (found[first].end <= start or found[first].kind != "text"):
        first += 1
    while last >= first and found[last].kind != "text":
        last -= 1
    if last < first:
        return Span(span.start, span.start)
    start, end = max(start, found[first].start), min(end, found[last].end)
    while start < end and text[start] in ORNAMENTS + "|":
        start += 1
    while start < end and (text[end - 1] in ORNAMENTS + "|" or text[end - 1].isspace()):
        end -= 1
    if text.count("**", start, end) % 2 and text.startswith("**", end):
        end += 2
    return trimmed(text, Span(start, end))


def _text_from(text: str, found: Sequence[Line], starts: Sequence[int], region: Span) -> int:
    """Return where the text of a region begins, behind what a page prints before it."""
    index = max(bisect_right(starts, region.start) - 1, 0)
    while index < len(found) and (found[index].kind != "text" or found[index].end <= region.start):
        index += 1
    begin = found[index].start if index < len(found) else region.start
    return _skip_blank(text, max(region.start, begin))


def _skip_blank(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


@dataclass(frozen=True)
class Section:
    """A part of a document in which numbers start anew: its name, its printed heading, its start.

    `title` is empty where the part has no heading.
    """

    name: str
    title: str
    start: int


def name_sections(text: str, found: Sequence[Line], first_marks: Sequence[int]) -> list[Section]:
    """Return the sections that begin at the given offsets.

    `Vragen over het Mobiliteitsfonds (A)` names its section itself; where headings do not, the
    sections are A, B, C …
    """
    starts = [line.start for line in found]
    names: list[str] = []
    titles: list[str] = []
    begins: list[int] = []
    for offset in first_marks:
        heading = section_heading(text, found, starts, offset) or short_heading(
            text, found, starts, offset
        )
        begins.append(heading.start if heading else offset)
        printed = text[heading.start : heading.end] if heading else ""
        titles.append(" ".join(printed.strip(f"{ORNAMENTS}#:").split()))
        key = SECTION_KEY.search(text[heading.start : heading.end]) if heading else None
        names.append(key["key"] if key else "")
    given = {name for name in names if name}
    if len(given) != sum(1 for name in names if name):
        names = [""] * len(names)
        given = set()
    spare = (letter for letter in _letters() if letter not in given)
    return [
        Section(name or next(spare), title, start)
        for name, title, start in zip(names, titles, begins, strict=True)
    ]


def _letters() -> Iterable[str]:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    for first in alphabet:
        for second in alphabet:
            yield first + second
    number = 1
    while True:
        yield f"S{number}"
        number += 1
