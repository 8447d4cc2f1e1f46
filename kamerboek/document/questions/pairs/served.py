"""Which questions an answer serves."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from kamerboek.document.questions.bounds.cleaning import clean_ends
from kamerboek.document.questions.bounds.pieces import asks_at_end, pieces
from kamerboek.document.questions.bounds.sentences import PAGE_REMARK, first_sentence
from kamerboek.document.questions.pairs.arrangement import Answered, Arrangement, Asked
from kamerboek.document.questions.pairs.sections import identifier
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.questions.wording.numbers import LONGEST_LIST, number_of
from kamerboek.document.questions.wording.openers import REQUESTS
from kamerboek.document.text import Span, trimmed

LEAST_CERTAIN = 4
"""Questions whose end is certain, with which a likely one is in no doubt."""


def shares_of(
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

    Where that gives more than `count`, a question that points back belongs to the one before it;
    where it gives fewer, and the question marks are `count`, of three or more each has one.
    """
    result: list[Span] = []
    marked: list[Span] = []
    start = span.start
    for match in ASKED.finditer(text, span.start, span.end):
        sentence = trimmed(text, Span(start, match.end()))
        marked.append(sentence)
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
    each_marked = len(marked) == count >= LEAST_MARKED and marked[-1].end == span.end
    return marked if len(result) < count and each_marked else result


LEAST_MARKED = 3
"""Of two question marks the second often asks on; of as many as there are questions, none does."""

BACK = re.compile(
    r"\b(?:daarbij|hierbij|daarvan|hiervan|daarvoor|hiervoor|daarop|hierop|daarmee|hiermee|deze"
    r"|dit|ervan|ervoor|hun|daarin|hierin|daarover|hierover|hier|daar)\b|^Waarom\b"
    r"|^Klopt het dat het\b"
)
"""Words with which a question points back to the one before it."""


ASKED = re.compile(
    r"\?[\"'”’“»)\]*_⁰¹²³⁴-⁹]*(?:\[\d{1,3} ?\]|\d{1,2}(?=\s|$))?"
    rf"(?:{PAGE_REMARK.pattern})?"
)
"""A question mark, with the mark of a note and the page of which it asks."""


ASKS_ON = re.compile(
    r"(?:Zo (?:ja|nee|niet)|En|Of|Indien|Waarom (?:wel|niet)|Is dat"
    r"|Wat (?:is|was|zijn|waren) (?:daar|hier|de)"
    r"|Kan daarbij|Kunt u (?:dat|dit|daarbij|hierbij)|Wanneer (?:wordt|worden) (?:die|deze|dat)"
    r"|Welke? (?:is|zijn) (?:dat|die))\b"
)
"""With what a question goes on that the one before it began: `Zo ja, hoeveel?`."""


def withdrawn_questions(text: str, asked: Sequence[Asked]) -> set[str]:
    """Return the names of questions that say no more than that they are not asked any longer."""
    return {name for mark in asked if WITHDRAWN.match(text, mark.end) for name in mark.identifiers}


WITHDRAWN = re.compile(
    r"\s{0,8}(?:(?:Deze[ ])?[Vv]raag[ ](?:is[ ]))?(?:komen[ ]te[ ])?"
    r"(?:[Vv]ervallen|[Ii]ngetrokken)[ ]?\.?[ \t]*(?:\n|$)"
)
"""`Vervallen.`, `Deze vraag is komen te vervallen.`"""


def asking_on(
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
        region = clean_ends(text, found, starts, Span(mark.end, min(following.start, text_end)))
        if asks_at_end(text, region.start, region.end):
            names.update(mark.identifiers)
    return names


def served_by(
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
