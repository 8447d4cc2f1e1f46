"""Every mark in a text, with what surrounds it."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kamerboek.document.questions.boundary import ASKS, finishes
from kamerboek.document.questions.flat_headings import FIGURES
from kamerboek.document.questions.head_titles import without_titles
from kamerboek.document.questions.introduced import introduction
from kamerboek.document.questions.levels import answer_to_level, level_marks
from kamerboek.document.questions.lines import (
    LABELLED,
    Line,
    counts_annexes,
    text_beside,
    within_line,
)
from kamerboek.document.questions.numbers import Number, number_list
from kamerboek.document.questions.openers import (
    FIRST_ITEM,
    MEMBER,
    MEMBERS,
    OPENER,
    PAGE_BEFORE,
    PARTY,
    PARTY_BEFORE,
    REQUESTS,
)
from kamerboek.document.questions.sequence import Candidate
from kamerboek.document.questions.styles import (
    ANSWER_LETTER,
    ANSWER_STYLES,
    ANSWER_WORD,
    DASHES,
    ORNAMENT,
    QUESTION_LETTER,
    QUESTION_STYLES,
    STOP,
    Mark,
    Style,
    StyleName,
    number_alone,
)
from kamerboek.document.questions.together import heads_of_another_word, heads_together
from kamerboek.document.time_limit import check_time
from kamerboek.errors import KamerboekError

FIRST_CHARACTERS = frozenset("0123456789([|VvANBR")
"""With one of these every mark begins, behind what decorates it: most lines have none."""

PART_WORD = r"(?:Beleidsa|Begrotingsa|A)rtikel|Hoofdstuk|Onderdeel|Deel|Thema"
COUNTED_PART = (
    r"(?:Niet-beleidsartikel|HOOFDSTUK|DEEL|(?:Deelp|P)rogramma|PROGRAMMA|Pijler|Taakveld|Agendapunt)"
    r"(?=[ \xa0](?:\d{1,2}|[A-Z]|[IVX]{1,5})\b)"
)
"""What a part of a document is called; words of the second kind are so with a number only."""

OF_QUESTIONS = re.compile(r"[*_# \t]*(?:Overige[ \xa0])?[Vv]ragen\b")
"""How the heading of a part begins that says that questions follow: no table has such a row."""

SECTION = re.compile(
    r"[*_# \t]*(?!Vragen[ \t]+en[ \t]+antwoorden[*_ \t:]*$)"
    r"(?:(?:(?:[A-H][.)][ \t]+)?"
    r"Vragen[ \t]+(?:van|over|aan|bij|inzake|uit|en|met|voor|op|rond|fractie(?=[ \t]+[A-Z]))"
    r"|Inbreng|Overige[ \t]+vragen(?=[*_ \t:]*$)"
    r"|(?:Antwoord(?:en)?|Beantwoording)[ \t]+(?:(?:op|van)[ \t]+)?(?:de[ \t]+)?"
    r"(?:(?:schriftelijke|feitelijke)[ \t]+)?(?:Kamer)?vragen(?=[ \t]+(?!\d))"
    rf"|Fractie|Begroting|{PART_WORD}|{COUNTED_PART})\b"
    r"[^\n?!]{0,160}(?<![.,;])"
    r"|[^\n?!]{0,150}\((?!VVD\))(?:[A-Z]{1,2}|[IVXLC]{1,6}[A-Z]?)\))[*_ \t:]*"
)
COLUMNS = re.compile(r"\S(?: {3,}|\t)[^\t]*?(?: {3,}|\t)\S|\d[ \t]+\d[\d.,]*%?$")
"""Where the columns of a row stand apart, or two figures at its end: it is of a table."""

SENTENCE_WITHIN = re.compile(r"[a-zà-ÿ)]\.\s+[A-Z]")
"""A sentence that ends within a line: it is no heading."""

NAMED_SECTION = re.compile(
    r"[*_# \t]*(?:(?:[A-H][.)][ \xa0])?Vragen[ \xa0]fractie[ \xa0][A-Z]"
    r"|(?:Vragen(?:[ \xa0]en[ \xa0]opmerkingen)?|Inbreng)[ \xa0]van[ \xa0]"
    r"(?:(?:de[ \xa0]leden|het[ \xa0]lid)[ \xa0]van[ \xa0])?de[ \xa0]"
    r"(?:fractie[ \xa0]van[ \xa0](?:de[ \xa0]|het[ \xa0])?[A-Z]|[A-Z][\w -]{1,40}-fractie\b)"
    r"|Vragen[ \xa0]aan[ \xa0]de[ \xa0](?:[Mm]inister|[Ss]taatssecretaris)"
    r"[ \xa0](?:van|voor)[ \xa0][A-Z]"
    rf"|Vragen[ \xa0]van[ \xa0](?:het[ \xa0]lid|de[ \xa0]leden)[ \xa0][^\n(?!]{{2,60}}\({PARTY}\)$"
    r"|Thema[ \xa0][A-Z]|Overige[ \xa0]vragen(?=[*_ \t]*$)"
    r"|(?:(?:(?:Niet-)?[Bb]eleids|Begrotings)?[Aa]rtikel|Hoofdstuk|Programma)[ \xa0]\d{1,3}"
    r"[.:]?[ \xa0][A-Z])"
    r"[^\n?!]{0,160}"
)
"""`Vragen en opmerkingen van de leden van de D66-fractie`, `Artikel 32. Rechtspleging`."""

SECTION_KEY = re.compile(r"\((?!VVD\))(?P<key>[A-Z]{1,2}|[IVXLC]{1,6}[A-Z]?)\)[*_ \t:.]*$")
HEADING = re.compile(
    r"[*_]{0,2}(?:[A-Z][^\n.?!:;|\t\d]{2,50}[^\n.?!:;,|\t\d)”’*_]"
    rf"|[A-Z][\w /&-]{{1,40}}-fractie|{MEMBER}"
    rf"|{PARTY})[*_]{{0,2}}"
)
"""A short line without a full stop: `Personeel`, `Europese samenwerking`, `D66-fractie`."""


ASKER = re.compile(rf"[A-Z][^\n\t?.!:;|]{{1,60}}[ \t]{PARTY}[ \t]+Vraag:")
"""`Van Dijk SP Vraag:`: who asks, and that a question follows."""

LONGEST_ASKER = 100
"""Characters of that, with the name of a long party."""

FAR = 4000
"""Characters within which even a long question has reached its question mark."""

MOST_MARKS = 200_000
"""Lines that could be a question: a thousand times what the longest lists have."""

SHORT = 40
"""A line shorter than this ends where its writer ended it, also without a full stop."""


@dataclass(frozen=True)
class Marks:
    """The marks of a text in order, those of questions with a number as candidates."""

    candidates: tuple[Candidate, ...]
    bare_questions: tuple[Mark, ...]
    answers: tuple[Mark, ...]


def find_marks(text: str, found: Sequence[Line]) -> Marks:
    """Return every mark that some style recognises.

    Raises KamerboekError where there are more than any document has.
    """
    questions: list[tuple[Mark, int]] = []
    bare: list[tuple[Mark, int]] = []
    answers: list[tuple[Mark, int]] = []
    over_page = -1
    together = heads_together(text, found)
    for index, line in enumerate(found):
        if line.kind != "text" or line.start < over_page:
            continue
        check_time()
        begin = line.start
        if begin in together:
            head = together[begin]
            answers_it = head.style in ("answer", "bare answer")
            asks_it = questions if head.numbers else bare
            (answers if answers_it else asks_it).append((head, index))
            continue
        if text.find("Vraag:", begin, min(begin + LONGEST_ASKER, line.end)) >= 0 and (
            asker := ASKER.match(text, begin, line.end)
        ):
            bare.append((Mark("bare", (), begin, asker.end(), "heading"), index))
            continue
        if text[begin] not in FIRST_CHARACTERS:
            ornament = ORNAMENT.match(text, begin, line.end)
            begin = ornament.end() if ornament else begin
            begin = dashes.end() if (dashes := DASHES.match(text, begin, line.end)) else begin
            if begin >= line.end or not (
                text[begin] in FIRST_CHARACTERS or text.startswith(("antwoord", "Ons "), begin)
            ):
                continue
        mark = _recognised(QUESTION_STYLES, text, line)
        if mark and mark.style == "alone" and counts_annexes(text, found, index):
            continue
        if mark and mark.numbers:
            questions.append((mark, index))
        elif mark:
            split = (
                _with_next_line(text, found, index, mark) if mark.strength == "heading" else None
            )
            if split:
                questions.append((split, index))
            else:
                bare.append((mark, index))
        else:
            mark = _over_page(text, found, index)
            over_page = mark.end if mark else over_page
            mark = mark or _recognised(ANSWER_STYLES, text, line)
            if mark:
                answers.append((mark, index))
    if not questions and not bare and (heads := heads_of_another_word(text, found)):
        questions = [item for item in heads if item[0].numbers]
        answers = [item for item in heads if not item[0].numbers]
    levels = level_marks(text, found)
    if len(levels) > sum(mark.style == "labelled" for mark, _ in questions):
        questions = levels
        leveled = {
            at: mark
            for at, line in enumerate(found)
            if line.kind == "text" and (mark := answer_to_level(text, line))
        }
        answers = [item for item in answers if item[1] not in leveled]
        answers += [(mark, at) for at, mark in leveled.items()]
        answers.sort(key=lambda item: item[0].start)
    if any(
        mark.style == "labelled" and "\n" in text[mark.start : mark.end] for mark, _ in questions
    ):
        # Where questions have their number on a line of its own, answers do so too; elsewhere a
        # number below `Antwoord` is the answer.
        answers = [
            (_with_next_line(text, found, index, mark) or mark, index)
            if not mark.numbers and mark.strength == "heading"
            else (mark, index)
            for mark, index in answers
        ]
    answers = answers if together else _without_roads(text, questions, answers)
    answers = _without_figures(text, _without_letters(text, answers), questions)
    answers = _with_head_above(text, found, answers)
    answers, questions = _with_items_apart(text, answers), _with_items_apart(text, questions)
    if len(questions) > MOST_MARKS:
        raise KamerboekError(
            f"{len(questions)} lines could each be a question, more than the {MOST_MARKS} that "
            "are read; cut the document into parts"
        )
    questions = without_titles(text, found, _rejoined(text, questions))
    questions = _without_items(text, _with_word_below(found, questions, bare))
    taken = {mark.end for mark, _ in questions if mark.style == "labelled"}
    questions = [item for item in questions if item[0].style != "alone" or item[0].end not in taken]
    return Marks(
        _candidates(text, found, questions, bare, answers),
        tuple(mark for mark, _ in bare),
        tuple(mark for mark, _ in answers),
    )


def _without_roads(
    text: str, questions: Sequence[tuple[Mark, int]], answers: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Leave out `A2:` where no question is headed by `V2:`."""
    if any(QUESTION_LETTER.match(text, mark.start) for mark, _ in questions):
        return list(answers)
    return [item for item in answers if not ANSWER_LETTER.match(text, item[0].start)]


def _without_items(text: str, questions: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Leave out mere numbers between two labelled questions of which the second is the next.

    Where the word heads all questions, none missing, they are the items of lists; where lines were
    lost they may be anything.
    """
    labelled = [mark for mark, _ in questions if mark.style == "labelled"]
    if len(labelled) < LEAST_LABELLED or labelled[0].numbers[0].value != 1:
        return list(questions)
    counts_on = [
        after.numbers[0].value == before.numbers[-1].value + 1
        for before, after in itertools.pairwise(labelled)
    ]
    begins_anew = [mark.numbers[0].value == 1 for mark in labelled[1:]]
    if not all(on or anew for on, anew in zip(counts_on, begins_anew, strict=True)):
        return list(questions)
    result: list[tuple[Mark, int]] = []
    seen = 0
    for mark, index in questions:
        seen += mark.style == "labelled"
        between = 0 < seen < len(labelled) and counts_on[seen - 1]
        if mark.strength != "number" or not between or within_line(text, mark.start):
            result.append((mark, index))
    return result


LEAST_LABELLED = 3
"""Questions that the word heads, from which all are headed so."""


def _with_word_below(
    found: Sequence[Line],
    questions: Sequence[tuple[Mark, int]],
    bare: Sequence[tuple[Mark, int]],
) -> list[tuple[Mark, int]]:
    """Take a number for a heading where `Vraag:` stands below it, as below most of these words.

    Where few have a number above them it may be that of a page.
    """
    labels = {mark.start for mark, _ in bare}
    headed: set[int] = set()
    for mark, index in questions:
        if mark.strength == "number" and mark.end >= found[index].end:
            below = text_beside(found, index, 1)
            if below is not None and below.start in labels:
                headed.add(mark.start)
    if len(headed) < LEAST_HEADED or len(headed) * 5 < len(labels) * 4:
        return list(questions)
    return [
        (replace(mark, strength="heading") if mark.start in headed else mark, index)
        for mark, index in questions
    ]


LEAST_HEADED = 2
"""Numbers above the word `Vraag`, from which they head questions."""


def _without_letters(text: str, answers: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Leave out `A:` where it heads no answers: there is a `B:` too, or another word for them."""
    words = [item for item in answers if not text.startswith(("A:", "A\t"), item[0].start)]
    if words or len(answers) < LEAST_LETTERS or OPTION.search(text):
        return words
    return list(answers)


LEAST_LETTERS = 2
"""Answers that begin with `A:`, where that is what heads them."""

OPTION = re.compile(r"^[*_# \t]*B(?::[ \t\xa0]|\t)", re.MULTILINE)


def _with_head_above(
    text: str, found: Sequence[Line], answers: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Take `Antwoorden`, alone above `Antwoord op vraag 1`, for part of the head of that answer."""
    result: list[tuple[Mark, int]] = []
    for mark, index in answers:
        above = index - 1
        while above >= 0 and found[above].kind in ("blank", "page"):
            above -= 1
        if mark.numbers and above >= 0 and mark.start >= found[index].start:
            head = found[above]
            if HEADS_ANSWERS.fullmatch(text, head.start, head.end):
                if result and result[-1][1] == above:
                    result.pop()
                mark, index = replace(mark, start=head.start), above
        result.append((mark, index))
    return result


HEADS_ANSWERS = re.compile(
    r"[*_# ]*(?:[IVX]{1,4}\.?[ \t\xa0]+)?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording|Reactie)"
    r"(?:[ ]?/[ ]?(?:[Rr]eactie|[Aa]ntwoord(?:en)?))?"
    r"(?:[ ](?:van|door)[ ](?:de[ ]|het[ ])?(?:[Mm]inister|[Ss]taatssecretaris|[Kk]abinet"
    r"|[Rr]egering|[Bb]ewindsp)[^\n.?!:]{0,100})?[*_ :]*"
)
"""`Antwoorden`, `II Antwoord / Reactie van de minister`, `II. Reactie van de staatssecretaris`."""


def _without_figures(
    text: str, answers: Sequence[tuple[Mark, int]], questions: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Take the number in `Antwoord: 55.` for text, unless most answers have one at that place.

    That in `Antwoord 55.` too, where it is not the number of the question before it.
    """
    begins = [mark.start for mark, _ in questions]
    labelled: dict[int, int] = {}
    for mark, _ in answers:
        if len(mark.numbers) != 1:
            continue
        label = LABEL_THEN_NUMBER.match(text, mark.start, mark.end)
        label = label or LABEL_THEN_YEAR.match(text, mark.start, mark.end)
        at = bisect_left(begins, mark.start) - 1
        if label is None and at >= 0 and mark.numbers[0] not in questions[at][0].numbers:
            label = LABEL_THEN_FIGURE.fullmatch(text, mark.start, mark.end)
        if label:
            labelled[mark.start] = (
                label.end("word") if label.re is LABEL_THEN_FIGURE else label.end()
            )
    bare = sum(1 for mark, _ in answers if not mark.numbers)
    if bare < len(labelled):
        return list(answers)
    return [
        (Mark("bare answer", (), mark.start, labelled[mark.start], "label"), index)
        if mark.start in labelled
        else (mark, index)
        for mark, index in answers
    ]


LABEL_THEN_FIGURE = re.compile(
    rf"(?P<word>[*_]*{ANSWER_WORD.pattern}[*_]*[ \xa0]+)\d{{1,3}}\.[*_ \t\xa0]*"
)
"""`Antwoord 214.`, and nothing else."""

LABEL_THEN_NUMBER = re.compile(rf"[*_]*{ANSWER_WORD.pattern}[*_]*[ \xa0]*[:.][*_]*[ \t\xa0]+(?=\d)")
"""`Antwoord: ` before a number."""

LABEL_THEN_YEAR = re.compile(
    rf"[*_]*{ANSWER_WORD.pattern}[*_]*[ \t\xa0]+(?=(?:19|20)\d\d(?:[: \xa0]|$))"
)
"""`Antwoord ` before a year, with which a list of years begins: `Antwoord 2019: 6.251`."""


def _with_items_apart(text: str, marks: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Take the letter in `Vraag 1 a. Hoe … b. Wat …` for that of an item: no mark has `1 b`."""
    printed = {str(number) for mark, _ in marks for number in mark.numbers}
    result: list[tuple[Mark, int]] = []
    for mark, index in marks:
        item = ITEM.search(text, mark.start, mark.end) if len(mark.numbers) == 1 else None
        value = mark.numbers[0].value if item else 0
        if item and not printed & {f"{value}b", f"{value}B"}:
            mark = replace(mark, numbers=(Number(value, ""),), end=item.start("item"))
        result.append((mark, index))
    return result


ITEM = re.compile(r"\d[ \xa0](?P<item>[aA][.)][ \xa0]*)$")
"""The letter of the first item, right behind the number of its question."""


def _rejoined(text: str, questions: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Join the figures of a number in which a blank stands, `Vraag 2 9`, where 28 comes before."""
    result: list[tuple[Mark, int]] = []
    before = 0
    for mark, index in questions:
        split = SPLIT_NUMBER.search(text, mark.start, mark.end)
        if mark.style == "labelled" and split and int(split[1] + split[2]) == before + 1:
            mark = replace(mark, numbers=(Number(before + 1, ""),))
        if mark.style == "labelled":
            before = mark.numbers[-1].value
        result.append((mark, index))
    return result


SPLIT_NUMBER = re.compile(r"\b(\d{1,2})[ \xa0](\d)[.:]?[ \xa0]*$")


def section_heading(
    text: str, found: Sequence[Line], starts: Sequence[int], before: int
) -> Line | None:
    """Return the heading of a section that stands right before an offset, or None.

    Before what leads to the questions of a party, where that does.
    """
    introduced = introduction(text, found, starts, before)
    before = introduced.start if introduced else before
    index = bisect_left(starts, before) - 1
    while index >= 0 and found[index].end > before:
        index -= 1
    seen = 0
    while index >= 0 and seen < 3:
        line = found[index]
        index -= 1
        if line.kind != "text":
            continue
        seen += 1
        heads = SECTION.fullmatch(text, line.start, line.end) is not None
        long = line.end - line.start > 160
        if (long and not heads) or COLUMNS.search(text, line.start, line.end):
            return None
        if heads:
            within = SENTENCE_WITHIN.search(text, line.start, line.end)
            return None if within or FIGURES.search(text, line.start, line.end) else line
        if finishes(text, line.start, line.end):
            return None
    return None


def short_heading(
    text: str, found: Sequence[Line], starts: Sequence[int], before: int
) -> Line | None:
    """Return a short line of its own right above an offset where numbers start anew, or None."""
    index = bisect_left(starts, before) - 1
    while index >= 0 and found[index].kind != "text":
        index -= 1
    if index < 0 or (index > 0 and found[index - 1].kind == "text"):
        return None
    line = found[index]
    heads = HEADING.fullmatch(text, line.start, line.end)
    return line if heads and not ANSWER_WORD.match(text, line.start) else None


def _recognised(styles: Sequence[Style], text: str, line: Line) -> Mark | None:
    for style in styles:
        mark = style(text, line.start, line.end)
        if mark:
            return mark
    return None


def _with_next_line(text: str, found: Sequence[Line], index: int, mark: Mark) -> Mark | None:
    """A heading split over two lines: `Vraag` and below it `16`, or `SP 16`: of which party."""
    for line in found[index + 1 : index + 4]:
        if line.kind != "text":
            continue
        party = PARTY_AND_NUMBER.match(text, line.start, line.end)
        number = number_alone(text, party.end() if party else line.start, line.end)
        if not number:
            return None
        style: StyleName = "answer" if mark.style == "bare answer" else "labelled"
        return Mark(style, number.numbers, mark.start, number.end, "heading")
    return None


PARTY_AND_NUMBER = re.compile(rf"{PARTY}[ \xa0]+(?=\d{{1,4}}[ \t\xa0]*$)", re.MULTILINE)


def _over_page(text: str, found: Sequence[Line], index: int) -> Mark | None:
    """`Antwoord` or `Antwoord op` at the end of a page, and `op vraag 3` on the next."""
    line = found[index]
    begins = UNFINISHED_ANSWER.fullmatch(text, line.start, line.end)
    if not begins:
        return None
    below = index + 1
    while below < len(found) and found[below].kind in ("page", "blank"):
        below += 1
    if below == len(found) or all(each.kind == "blank" for each in found[index + 1 : below]):
        return None
    rest = REST_OF_HEADING if begins["vraag"] else REST_OF_ANSWER if begins["op"] else ON_NEXT_PAGE
    goes_on = rest.match(text, found[below].start, found[below].end)
    numbers = number_list(text, goes_on.end(), found[below].end) if goes_on else None
    stop = STOP.match(text, numbers[1], found[below].end) if numbers else None
    if numbers is None:
        return None
    return Mark("answer", numbers[0], line.start, stop.end() if stop else numbers[1], "heading")


UNFINISHED_ANSWER = re.compile(
    r"[*_]*(?:Antwoord(?:en)?|ANTWOORD)"
    r"(?P<op>[ \xa0]op(?:[ \xa0]de)?(?P<vraag>[ \xa0]vra(?:ag|gen))?)?[ \xa0]*"
)
ON_NEXT_PAGE = re.compile(r"op[ \xa0](?:de[ \xa0])?vra(?:ag|gen)[ \xa0](?=\d)")
REST_OF_HEADING = re.compile(r"(?=\d)")
REST_OF_ANSWER = re.compile(r"(?:de[ \xa0])?vra(?:ag|gen)[ \xa0]")


def _candidates(
    text: str,
    found: Sequence[Line],
    questions: Sequence[tuple[Mark, int]],
    bare: Sequence[tuple[Mark, int]],
    answers: Sequence[tuple[Mark, int]],
) -> tuple[Candidate, ...]:
    starts = [line.start for line in found]
    everything = sorted([*questions, *bare, *answers], key=lambda item: item[0].start)
    within = {
        mark.start: _within_sentence(text, found, index) and not _first_in_line(text, mark)
        for mark, index in everything
    }
    solid = [
        mark
        for mark, _ in everything
        if mark.strength != "number" or _stands_alone(text, mark, within)
    ]
    solid_starts = [mark.start for mark in solid]
    # Where all headings name several questions, an answer to one question has none.
    headed = len(answers) > 1 and any(len(mark.numbers) < 2 for mark, _ in answers)
    result: list[Candidate] = []
    for mark, index in questions:
        check_time()
        following = bisect_left(solid_starts, mark.end)
        until = solid_starts[following] if following < len(solid) else len(text)
        asks = ASKS.search(text, mark.end, min(until, mark.end + FAR)) is not None
        begin = _over_furniture(found, starts, _content(text, mark.end))
        cut = until == len(text) and _cut_off(text, begin)
        asks = asks or cut or _requests(text, begin, until)
        next_marks = [other for other in solid[following : following + 2] if other.style != "bare"]
        result.append(
            Candidate(
                mark=mark,
                asks=asks,
                opens_as_question=_opens_as_question(text, begin),
                new_paragraph=_opens_paragraph(text, found, index),
                within_sentence=within[mark.start],
                below_colon=_below_colon(text, found, index),
                before_answer=bool(next_marks) and next_marks[0].style in ("answer", "bare answer"),
                lacks_answer=headed
                and not cut
                and not (next_marks and next_marks[0].style in ("answer", "bare answer")),
                under_heading=mark.numbers[0].value == 1
                and (
                    section_heading(text, found, starts, mark.start) is not None
                    or short_heading(text, found, starts, mark.start) is not None
                ),
            )
        )
    return tuple(result)


def _cut_off(text: str, at: int) -> bool:
    """Say whether a question begins that a text is cut off in, before its question mark."""
    cut = CUT_OFF.match(text, at)
    return cut is not None and OPENER.match(text, at) is not None


CUT_OFF = re.compile(r"[^.!?\n]{20,600}[\w,]\s*\Z")
"""The beginning of a sentence, and nothing behind it."""


def _requests(text: str, at: int, until: int) -> bool:
    """Say whether a text begins with a request, or with a sentence and then a request."""
    if REQUESTS.match(text, at) or MEMBERS.match(text, at):
        return True
    stop = SENTENCE_OVER.search(text, at, min(until, at + FAR_REQUEST))
    return stop is not None and REQUESTS.match(text, stop.end(), until) is not None


SENTENCE_OVER = re.compile(r"(?<=[a-zà-ÿ)”’»])[.!]\s+(?=[A-Z])")
FAR_REQUEST = 600
"""Characters in which the sentence before a request ends."""


def _stands_alone(text: str, mark: Mark, within: Mapping[int, bool]) -> bool:
    """Say whether a number may begin something new: not within a sentence, and no note's number."""
    if within[mark.start]:
        return False
    return mark.style != "text" or bool(OPENER.match(text, _content(text, mark.end)))


def _first_in_line(text: str, mark: Mark) -> bool:
    """Say whether a first question stands within a line, behind a title: its lines were lost."""
    first = bool(mark.numbers) and mark.numbers[0].value == 1
    lost = "\n" not in text[max(0, mark.start - SHORT) : mark.start]
    return first and lost and _opens_as_question(text, _content(text, mark.end))


def _opens_as_question(text: str, at: int) -> bool:
    before = PAGE_BEFORE.match(text, at) or PARTY_BEFORE.match(text, at)
    at = before.end() if before else at
    item = FIRST_ITEM.match(text, at)
    at = item.end() if item else at
    if TELLS.match(text, at):
        return False
    return OPENER.match(text, at) is not None or MEMBERS.match(text, at) is not None


TELLS = re.compile(r"Volgens[ \xa0\n](?:[^.?!]|\.(?=\d)){0,400}\.(?!\d)")
"""`Volgens de provincie is het oud.` opens as many questions do, and asks nothing."""


def _content(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] in "*_|"):
        at += 1
    return at


def _over_furniture(found: Sequence[Line], starts: Sequence[int], at: int) -> int:
    """Return where the text goes on that a page's end interrupts at an offset."""
    index = bisect_left(starts, at)
    while index < len(found) and found[index].kind in ("page", "blank") and starts[index] <= at:
        index += 1
        at = max(at, starts[index]) if index < len(found) else at
    return at


def _above(found: Sequence[Line], index: int) -> tuple[Line | None, bool]:
    """Return the nearest line of text above, and whether only a page's end is in between."""
    at = index - 1
    adjacent = True
    while at >= 0 and found[at].kind != "text":
        adjacent = adjacent and found[at].kind == "page" and found[at].start == found[at].end
        at -= 1
    return (found[at], adjacent) if at >= 0 else (None, False)


def _opens_paragraph(text: str, found: Sequence[Line], index: int) -> bool:
    above, adjacent = _above(found, index)
    if above is None or not adjacent:
        return True
    return finishes(text, above.start, above.end)


def _below_colon(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether the line of text above ends with a colon, as above the first item of a list."""
    above = text_beside(found, index, -1)
    if above is None or text[above.end - 1] != ":":
        return False
    return LABELLED.fullmatch(text, above.start, above.end) is None


def _within_sentence(text: str, found: Sequence[Line], index: int) -> bool:
    above, adjacent = _above(found, index)
    if above is None or not adjacent or above.end - above.start < SHORT:
        return False
    if within_line(text, found[index].start) and ROW_ABOVE.search(
        text, above.end - SHORT, above.end
    ):
        return False
    return not finishes(text, above.start, above.end)


ROW_ABOVE = re.compile(r"(?<!\S)\d[\d.,]*%?[ \xa0]\d[\d.,]*%?$")
"""Figures of a table, with which a text whose lines were lost may end: no sentence goes on."""
