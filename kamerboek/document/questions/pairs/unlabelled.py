"""Questions that nothing numbers or labels: paragraphs that ask, each above its answer."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from kamerboek.document.questions.bounds.ending import ABOUT_QUESTIONS, UNWRAPPED
from kamerboek.document.questions.bounds.pieces import Part, asks_at_end, finishes, pieces
from kamerboek.document.questions.bounds.sentences import PAGE_REMARK
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.openers import (
    ASKED_BY_THEM,
    OF_MEMBERS,
    OPENER,
    PARTY,
    REQUESTS,
)
from kamerboek.document.questions.wording.styles import Mark
from kamerboek.document.text import Span


def asked_by_turns(
    text: str, found: Sequence[Line], marks: Sequence[Mark]
) -> tuple[tuple[Asked, ...], tuple[Mark, ...]] | None:
    """Return the questions, numbered in order, and what heads their answers; None without any.

    `marks` are those of answers. Two such are needed at least: one may be a word of the text. The
    front of a site's page between two sets of questions is taken for the page's.
    """
    _take_fronts(text, found)
    paragraphs = _paragraphs(text, found, [mark.start for mark in marks])
    if not paragraphs:
        return None
    fronts = [line.start for line in found if line.why == "running_title"]
    members = _headed_members(text)
    starts = list(_asking(text, paragraphs, fronts, members))
    begins = [paragraph[0].start for paragraph in paragraphs]
    answers = [mark for mark in marks if mark.strength == "heading" or not mark.numbers]
    if len(answers) < LEAST_HEADED:
        answers = []
    else:
        asks = {
            each[0].start
            for each in paragraphs
            if _asks(text, each[-1]) or _is_reported(text, each, members)
        }
        starts = list(_answered(text, starts, begins, asks, [mark.start for mark in answers]))
    if not answers and _broken_within(text, found):
        answers = list(_behind_reported(text, paragraphs, starts, members))
    if len(starts) < LEAST_ASKED:
        return None
    if not ABOUT_QUESTIONS.search(text) and not _in_turn(starts, begins):
        return None
    asked = tuple(
        Asked((str(number),), at, bullet.end() if (bullet := BULLET.match(text, at)) else at)
        for number, at in enumerate(starts, start=1)
    )
    return (asked, tuple(answers)) if asked else None


def _behind_reported(
    text: str,
    paragraphs: Sequence[Sequence[Part]],
    starts: Sequence[int],
    members: Mapping[str, int],
) -> Iterator[Mark]:
    """Yield where answers begin behind what members are said to ask, on a line that was broken.

    Such a question may end without a question mark; where it was broken it does.
    """
    for asked, following in itertools.pairwise(paragraphs):
        at = following[0].start
        if asked[0].start in starts and at not in starts and _is_reported(text, asked, members):
            yield Mark("bare answer", (), at, at, "label")


def only_parts_numbered(text: str, found: Sequence[Line], behind: Sequence[int]) -> bool:
    """Say whether numbers head parts, and many paragraphs tell what members ask, none numbered.

    `behind` is where the text behind each number begins.
    """
    if not all(TITLE.match(text, at) for at in behind):
        return False
    members = _headed_members(text)
    paragraphs = _paragraphs(text, found, ())
    reported = [each for each in paragraphs if _is_reported(text, each, members)]
    return len(reported) >= LEAST_IN_TURN


TITLE = re.compile(r"[A-ZÀ-Þ][^\n.?!:]{1,80}$", re.MULTILINE)
"""A short line that says no sentence: `1. Inleiding`."""


def _paragraphs(text: str, found: Sequence[Line], heads: Sequence[int]) -> list[list[Part]]:
    """Return the paragraphs of a text, the lines of each; each line where none was wrapped.

    `heads` are where those of answers begin. Where no line is blank, a paragraph begins below one
    and where the last line of the one before is shorter than others.
    """
    parts = pieces(text, found, [line.start for line in found], Span(0, len(text)))
    opens = [index for index, part in enumerate(parts) if part.opens_paragraph]
    if not opens:
        return []
    long = any(part.end - part.start > UNWRAPPED for part in parts)
    unwrapped = _each_line_ends(text, parts) or _broken_within(text, found)
    tight = len(opens) * 4 < len(parts)
    if tight and len(heads) >= LEAST_HEADED and not unwrapped and _wrapped(text, parts):
        opens = sorted({*opens, *_below_short(text, parts, heads)})
    elif unwrapped or (long and tight):
        opens = list(range(len(parts)))
    return [parts[first:end] for first, end in itertools.pairwise([*opens, len(parts)])]


def _wrapped(text: str, parts: Sequence[Part]) -> bool:
    """Say whether most lines end within a sentence."""
    return 2 * sum(finishes(text, part.start, part.end) for part in parts) < len(parts)


def _below_short(text: str, parts: Sequence[Part], heads: Sequence[int]) -> Iterator[int]:
    """Yield which lines stand below a head or a shorter line and begin in a capital letter."""
    lengths = sorted(part.end - part.start for part in parts)
    width = lengths[int(FULL * (len(lengths) - 1))]
    headed = set(heads)
    for index, (above, part) in enumerate(itertools.pairwise(parts), start=1):
        short = above.end - above.start < FULL * width
        over = short and (finishes(text, above.start, above.end) or _asks(text, above))
        heads_part = above.end - above.start < width / 2 or OF_PARTY.match(text, above.start)
        title = heads_part and text[above.end - 1] not in ".,;:?!"
        begins = text[part.start].isupper() or part.start in headed
        if begins and (over or title or above.start in headed or part.start in headed):
            yield index


OF_PARTY = re.compile(r"(?:Vragen|Opmerkingen|Inbreng|Reactie|Antwoord(?:en)?)[ \xa0]")
"""With what the heading of a party's part begins."""

FULL = 0.9
"""So many lines are shorter than the widest, and one of that share of it may go on."""

LEAST_ASKED = LEAST_HEADED = 2


def _asking(
    text: str,
    paragraphs: Sequence[Sequence[Part]],
    fronts: Sequence[int],
    members: Mapping[str, int],
) -> Iterator[int]:
    """Yield where paragraphs begin that ask, the first of those that follow each other.

    Where nothing but what asks stands between two of the `fronts` that a site prints, each does:
    such a set has no answers yet.
    """
    reported = {each[0].start for each in paragraphs if _is_reported(text, each, members)}
    asking = sum(each[0].start in reported or _asks(text, each[-1]) for each in paragraphs)
    if 2 * len(reported) < asking or asking < LEAST_IN_TURN:
        reported = set()
    for behind, group in itertools.groupby(
        paragraphs, lambda each: bisect_left(fronts, each[0].start)
    ):
        of_set = list(group)
        unanswered = behind > 0 and all(_is_question(text, each) for each in of_set)
        before_asks = False
        for paragraph in of_set:
            in_report = paragraph[0].start in reported
            asks = in_report or any(_asks(text, part) for part in paragraph)
            begins = in_report or len(paragraph) == 1
            begins = begins or OPENER.match(text, paragraph[0].start) is not None
            if asks and begins and (unanswered or not before_asks):
                yield paragraph[0].start
            before_asks = asks and len(paragraph) < LONGEST
            before_asks = before_asks and (in_report or _asks(text, paragraph[-1]))


def _is_question(text: str, paragraph: Sequence[Part]) -> bool:
    """Say whether a paragraph begins as a question does, and ends so."""
    return OPENER.match(text, paragraph[0].start) is not None and _asks(text, paragraph[-1])


def _headed_members(text: str) -> Mapping[str, int]:
    """Return whose questions follow a heading such as `Vragen Bos (CDA)`, and where it stands."""
    found: dict[str, int] = {}
    for heading in HEADS_MEMBER.finditer(text):
        found.setdefault(heading["name"], heading.start())
    return found


def _is_reported(text: str, paragraph: Sequence[Part], members: Mapping[str, int]) -> bool:
    """Say whether a paragraph tells what members ask: `Voorts vragen deze leden of het veer`.

    What one of the `members` says whose questions follow a heading is asked, however it is told:
    `Mevrouw Bos stelt voor …`.
    """
    begin, end = paragraph[0].start, paragraph[-1].end
    told = TOLD_BY.match(text, begin, end) if members else None
    if told and members.get(told["name"], begin) < begin:
        return True
    if OF_MEMBERS.match(text, begin) is None:
        return False
    return ASKED_BY_THEM.search(text, begin, end) is not None


_NAME = (
    r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,30}"
    r"(?:[ ](?:(?:van|de|der|den|ter|ten|het|[’']t|in|op)[ ]){0,2}[A-ZÀ-Þ][\w’'-]{1,30}){0,3})"
)
HEADS_MEMBER = re.compile(rf"^Vragen[ ](?:van[ ])?{_NAME}[ ]\([^\n()]{{1,40}}\)$", re.MULTILINE)
TOLD_BY = re.compile(
    rf"(?:De heer|Mevrouw)[ ]{_NAME}(?=[ ](?:vraagt|vroeg|constateert|stelt|wil|wenst|verzoekt"
    r"|informeert|bepleit|pleit|suggereert)\b)"
)
"""Who says what is told: `De heer Van Dijk constateert`."""

LONGEST = 30
"""Lines of a paragraph that asks."""


def _asks(text: str, part: Part) -> bool:
    """Say whether a line ends with a question mark, or asks for what a page says: `(blz. 4)`."""
    if asks_at_end(text, part.start, part.end):
        return True
    if REQUEST.fullmatch(text, part.start, part.end):
        return True
    if REQUESTED.search(text, part.start, part.end):
        return OPENER.match(text, part.start) is not None
    remark = REMARK_AT_END.search(text, part.start, part.end)
    return remark is not None and OPENER.match(text, part.start) is not None


REQUEST = re.compile(
    r"(?:(?:Wilt|Kunt)[ ]u\b|Graag[ ](?:een|ontvang|uw|de[ ]cijfers)\b)[^.?!\n]{10,400}\."
)
"""A request that is a whole line: `Wilt u deze vragen afzonderlijk beantwoorden.`"""

REQUESTED = re.compile(rf"\?[\"'”’“»)\]]*\s+{REQUESTS.pattern}[^?\n]{{0,300}}$")
"""`Wanneer vaart het? Graag een overzicht per maand.`"""

REMARK_AT_END = re.compile(rf"{PAGE_REMARK.pattern}\s*$")


def _answered(
    text: str,
    asked: Sequence[int],
    begins: Sequence[int],
    asks: Collection[int],
    answers: Sequence[int],
) -> Iterator[int]:
    """Yield where the question of each answer begins: the last paragraph that asks above it.

    Where none does, it is the one right above the answer's head, if it begins as a question does
    or ends so; `asks` is where those that end so begin.
    """
    above = 0
    for head in answers:
        between = asked[bisect_left(asked, above) : bisect_left(asked, head)]
        right_above = begins[bisect_left(begins, head) - 1] if begins[0] < head else head
        if between:
            yield between[-1]
        elif above <= right_above < head and (
            right_above in asks
            or BEGINS.match(text, right_above)
            or REPORTED.match(text, right_above)
        ):
            yield right_above
        above = head


BULLET = re.compile(r"[•·▪*–-][ \t]+")
BEGINS = re.compile(rf"{BULLET.pattern}|{OPENER.pattern}")
REPORTED = re.compile(
    r"[A-ZÀ-Þ](?:[^.?!\n]{0,200}[ \xa0])?(?:vra(?:gen|agt)|verzoek(?:en|t)|vernemen|verneemt)\b"
    r"[^.?!\n]{0,120}\b(?:leden|lid|fracties?|of|naar|wanneer|hoe|waarom|welke|wat)\b"
)
"""`De leden van de D66-fractie vragen of`, `Tot slot vragen de leden wanneer`: what is asked."""


def _take_fronts(text: str, found: Sequence[Line]) -> None:
    """Take a menu, and rows that end with a bar and name who asks whom, for what a site prints."""
    asked = text.find("?")
    for line in found:
        if line.start < asked and MENU.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"
    first = 0
    for barred, group in itertools.groupby(found, key=lambda line: _ends_with_bar(text, line)):
        rows = list(group)
        first += len(rows)
        if barred and any(NAMES.search(text, row.start, row.end) for row in rows):
            for row in rows:
                row.kind, row.why = "page", "running_title"


MENU = re.compile(r"[^.?!:|\n\d]{2,30}(?: \| [^.?!:|\n\d]{2,30}){3,}")
"""`Kamervragen | Kamerleden | Fracties | Moties`, above all that is asked."""

NAMES = re.compile(
    r"(?<![^\n])[ \t]*\||\((?:minister|staatssecretaris|minister-president)\b"
    rf"|\({PARTY}\)(?:,[ ][^\n|]{{1,300}})?[ ]\|[ ]\|"
)
"""A row of nothing but a bar, `Van Dijk (minister dijken en duinen)`, or `Bos (VVD) | |`."""


def _ends_with_bar(text: str, line: Line) -> bool:
    return line.kind == "text" and text[line.end - 1] == "|"


def _each_line_ends(text: str, parts: Sequence[Part]) -> bool:
    """Say whether nearly all lines behind the first that asks end a sentence: none was wrapped."""
    asking = (at for at, part in enumerate(parts) if _asks(text, part))
    behind = parts[next(asking, len(parts)) :]
    ended = sum(finishes(text, part.start, part.end) or _asks(text, part) for part in behind)
    return len(behind) >= LEAST_LINES and ended >= 0.9 * len(behind)


LEAST_LINES = 6
"""Lines that show whether a text was wrapped."""


def _broken_within(text: str, found: Sequence[Line]) -> bool:
    """Say whether most lines were broken where a sentence begins: those of the text were lost."""
    said = [line for line in found if line.kind == "text"]
    within = sum("\n" not in text[one.end : other.start] for one, other in itertools.pairwise(said))
    return 2 * within > len(said)


def _in_turn(asked: Sequence[int], paragraphs: Sequence[int]) -> bool:
    """Say whether paragraphs ask and answer by turns: a text does that says nothing of questions.

    There are many such, and from the first on no more than a few paragraphs stand behind each.
    """
    behind = len(paragraphs) - bisect_right(paragraphs, asked[0]) + 1
    return len(asked) >= LEAST_IN_TURN and behind <= MOST_IN_TURN * len(asked)


LEAST_IN_TURN, MOST_IN_TURN = 4, 4
