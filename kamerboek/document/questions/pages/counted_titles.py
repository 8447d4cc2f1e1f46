"""Titles of pages that count on: with a number, or beside one, that rises from page to page."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence

from kamerboek.document.questions.pages.near_titles import ENDS_NONE, squeezed
from kamerboek.document.questions.wording.lines import (
    BARE,
    DIGITS,
    HEADS,
    HIGHEST_PAGE,
    LEAST_PAGE,
    LEAST_ROWS,
    LEAST_TITLE,
    LONGEST_TITLE,
    TITLE_SPACES,
    WORD_HEADS,
    Line,
    counts_annexes,
    goes_on_below,
    is_head,
    is_title,
)
from kamerboek.document.questions.wording.openers import OPENER
from kamerboek.document.questions.wording.printing import SESSION

COUNTED = re.compile(
    r"[*_| ]*(?:(?P<before>[^\W\d].{10,180}?(?:[^\d,.(/-]|[ ](?:19|20)\d\d|\d(?=[ ]?\|)))"
    r"[ \t\xa0|–-]{1,6}(?P<last>\d{1,4})(?:[ ]?/[ ]?\d{1,4}|[ ]van[ ]\d{1,4}"
    r"|(?:(?<=[–-][ ]\d)|(?<=[–-][ ]\d\d))[ ][–-])?"
    r"|(?P<first>\d{1,4})(?P<bar>[ \t\xa0]*[|–-])?[ \t\xa0]+(?P<behind>[^\W\d].{10,180}))[*_| ]*"
)

FAR_BEHIND = re.compile(r"\S[ ]{6,}\d{1,3}[*_ ]*$")
"""A number at the other side of the page than the words before it."""

NAMED_TOTAL = re.compile(
    r"[^\W\d][^.?!]{2,120}?[ ]{3,}(?:[Pp]agina|[Bb]lad|Pag\.)[ ]\d{1,3}[ ]?(?:van|/)[ ]?\d{1,3}"
)
"""A title, and far behind it the page of so many."""

OF_TOTAL = re.compile(
    r"(?P<title>[^\n]{2,120}?[ \xa0|,–-]{1,6})?(?:[Pp]agina|[Bb]lad|Pag\.|[Bb]lz\.)[ ]"
    r"(?P<page>\d{1,3})[ ]?(?:van|/)[ ]?(?P<pages>\d{1,3})[*_| ]*"
)
"""`Zaaknummer Z20-118834, pagina 1 van 2`, and nothing else on the line."""

KAMER = re.compile(SESSION)

APART = 4
"""Lines of text that stand at least between a page's title and the next page's."""


def take_counted(text: str, found: Sequence[Line]) -> None:
    """Take lines that are the same but for a number that counts on: a title with its page."""
    places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    lines = 0
    for index, line in enumerate(found):
        if line.kind != "text":
            continue
        lines += 1
        if line.end - line.start > LONGEST_TITLE:
            continue
        if NAMED_TOTAL.fullmatch(text, line.start, line.end):
            line.kind, line.why = "page", "running_title"
            continue
        match = COUNTED.fullmatch(text, line.start, line.end)
        if match:
            words = match["before"] or match["behind"]
            number = int(match["last"] or match["first"])
            places[words.strip(" *_|")].append((index, lines, number))
    in_front = front_titles(text, found)[1]
    for words, those in places.items():
        barred = all("|" in text[found[at].start : found[at].end] for at, _, _ in those)
        if (
            len(those) < (1 if words in in_front else 2)
            or words[-1] in ".?!:;,"
            or ENDS_BEFORE_NUMBER.search(words)
            or (OPENER.match(words) and not (barred or _count_apart(found, those)))
        ):
            continue
        long_words = len(re.findall(r"[^\W\d_]{3,}", words))
        wide = all(FAR_BEHIND.search(text, found[at].start, found[at].end) for at, _, _ in those)
        least_words = 2 if len(those) > 2 or barred or wide else 4
        if WORD_HEADS.match(f"{words} 1") or long_words < least_words:
            continue
        if (
            not KAMER.fullmatch(words)
            and not barred
            and LEAST_ROWS * sum(goes_on_below(text, found, index) for index, _, _ in those)
            >= len(those)
        ):
            continue
        steps = [
            (after[2] - before[2], after[1] - before[1])
            for before, after in itertools.pairwise(those)
        ]
        least = APART if long_words < 4 else APART // 2
        if all(number == 1 and (apart > least or words in in_front) for number, apart in steps):
            for index, _, _ in those:
                found[index].kind, found[index].why = "page", "running_title"


ENDS_BEFORE_NUMBER = re.compile(rf"{ENDS_NONE.pattern}|\bKamerstuk(?:ken)?(?:[ \xa0]II)?$")
"""What stands before a number within a sentence, and before that of no page."""


def _count_apart(found: Sequence[Line], those: Sequence[tuple[int, int, int]]) -> bool:
    """Say whether there are lines enough to be no questions, each apart from the text on a side."""
    return len(those) >= LEAST_ROWS and all(_edge(found, index) for index, _, _ in those)


def _edge(found: Sequence[Line], index: int) -> bool:
    """Say whether no text stands on the line above or on that below."""
    beside = (found[at] for at in (index - 1, index + 1) if 0 <= at < len(found))
    return any(each.kind != "text" for each in beside)


def take_of_total(text: str, found: Sequence[Line]) -> None:
    """Take lines that end with their page of so many, where each page but perhaps the first has it.

    A sentence may end so, but not once for each page.
    """
    totals: dict[int, list[tuple[int, Line]]] = defaultdict(list)
    for line in found:
        if line.end - line.start > LONGEST_TITLE:
            continue
        if match := OF_TOTAL.fullmatch(text, line.start, line.end):
            totals[int(match["pages"])].append((int(match["page"]), line))
    for total, those in totals.items():
        numbers = [number for number, _ in those]
        apart = all(
            text.count("\n", one.end, other.start) > APART
            for (_, one), (_, other) in itertools.pairwise(those)
        )
        if (
            len(those) < 2
            or not apart
            or numbers not in ([*range(1, total + 1)], [*range(2, total + 1)])
        ):
            continue
        for _, line in those:
            if line.kind == "text":
                line.kind, line.why = "page", "running_title"


def _one_below(
    text: str, found: Sequence[Line], above: re.Pattern[str], below: re.Pattern[str]
) -> list[tuple[Line, Line]]:
    """Return each two lines of text, one right below the other, that are all of these patterns."""
    return [
        (one, other)
        for one, other in itertools.pairwise(found)
        if one.kind == other.kind == "text"
        and above.fullmatch(text, one.start, one.end)
        and below.fullmatch(text, other.start, other.end)
    ]


def take_sheets(text: str, found: Sequence[Line]) -> None:
    """Take `Blad` and, on the line below, its number, where these count on from page to page."""
    sheets = _one_below(text, found, SHEET, BARE)
    numbers = [int(DIGITS.findall(text[line.start : line.end])[0]) for _, line in sheets]
    if len(numbers) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    for label, number in sheets:
        label.kind, label.why = "page", "running_title"
        number.kind, number.why = "page", "page_mark"


SHEET = re.compile(r"(?:Blad|Bladnummer|Pagina)[ ]?:?")


def take_pages_in_columns(text: str, found: Sequence[Line]) -> None:
    """Take two lines of columns that head each page: `Ons kenmerk   Blad`, `FM 3   2 van 3`."""
    heads = _one_below(text, found, HEADS_PAGE, PAGE_IN_COLUMN)
    titles = {text[above.start : above.end] for above, _ in heads}
    for line in itertools.chain.from_iterable(heads if len(titles) == 1 < len(heads) else ()):
        line.kind, line.why = "page", "running_title"


HEADS_PAGE = re.compile(
    r"\S[^\n.?!]{1,80}?[ ]{3,}(?:Blad|Bladnummer|Pagina)(?:[ ]{3,}\S[^\n]{0,60})?"
)
PAGE_IN_COLUMN = re.compile(
    r"\S[^\n?!]{1,80}?[ ]{3,}\d{1,3}[ ]?(?:van|/)[ ]?\d{1,3}(?:[ ]{3,}\S[^\n]{0,60})?"
)


def take_differing(text: str, found: Sequence[Line]) -> None:
    """Take titles that differ from page to page, where their numbers count on.

    Such a line stands apart on at least one side. A number before the words alone is no proof: a
    list's items and questions have that too.
    """
    best: dict[int, list[tuple[int, int, bool]]] = {}
    printed: dict[str, list[tuple[int, int]]] = defaultdict(list)
    titled: list[int] = []
    front = _front(text, found)
    said = squeezed(text[: found[front].start]) if front else ""
    last = max((index for index, line in enumerate(found) if line.kind != "blank"), default=0)
    for index, line in enumerate(found):
        known = line.why == "running_title"
        if (line.kind != "text" and not known) or line.end - line.start > LONGEST_TITLE:
            continue
        match = DIFFERING.fullmatch(text, line.start, line.end)
        if not match or not _fills_line(text, line):
            continue
        words = (match["before"] or match["behind"]).strip(" *_|")
        if not known and (
            words[-1] in ".?!:;,"
            or OPENER.match(words)
            or is_head(text[line.start : line.end])
            or not ("|" in text[line.start : line.end] or _edge(found, index))
            or goes_on_below(text, found, index)
        ):
            continue
        key = squeezed(words)[:LONGEST_KEY]
        tail = squeezed(words)[-LEAST_KEY:]
        number = int(match["last"] or match["first"])
        fits = index > front and len(key) >= LEAST_KEY and number <= HIGHEST_PAGE
        fits = fits and words[0].isupper()
        if fits and (key in said or tail in said):
            titled.append(index)
        printed[words].append((index, number))
        before = best.get(number - 1, [])
        close = before and line.start - found[before[-1][0]].start < LEAST_PAGE
        if close and index < last:
            before = []
        if len(before) + 1 >= len(best.get(number, [])):
            best[number] = [*before, (index, number, match["last"] is not None)]
    chain = _on_their_side(max(best.values(), key=len, default=[]))
    behind = sum(1 for _, _, last in chain if last)
    barred = all(
        "|" in text[found[index].start : found[index].end]
        and (found[index].kind == "page" or _edge(found, index))
        for index, _, _ in chain
    )
    if len(chain) < (2 if barred else LEAST_DIFFERING) or LEAST_DIFFERING * behind < len(chain):
        chain = []
    taken, chained = {number for _, number, _ in chain}, {index for index, _, _ in chain}
    for words in {words for words, those in printed.items() for at, _ in those if at in chained}:
        titled += [index for index, number in printed[words] if number - 1 in taken]
    for index in titled + [index for index, _, _ in chain]:
        found[index].kind, found[index].why = "page", "running_title"


def _on_their_side(chain: Sequence[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Leave out a number before its words where such pages have it behind: the odd, or the even.

    Two pages that face each other have theirs at different sides; a note has its number before it.
    """
    behind = {number % 2 for _, number, last in chain if last}
    if 2 * sum(last for _, _, last in chain) <= len(chain):
        return list(chain)
    return [each for each in chain if each[2] or each[1] % 2 not in behind]


LEAST_KEY, LONGEST_KEY = 20, 40
"""Letters by which a page's title is known as the document's."""


def _fills_line(text: str, line: Line) -> bool:
    """Say whether nothing else stands on a line, as it does where lines were lost."""
    before = text[max(0, line.start - 8) : line.start].rpartition("\n")
    behind = text[line.end : line.end + 8].partition("\n")
    return (line.start < 8 or before[1] == "\n") and not (before[2] + behind[0]).strip()


DIFFERING = re.compile(
    r"[*_| ]*(?:(?P<before>[^\W\d].{4,180}?(?:[^\W\d)][)]?|[ ](?:19|20)\d\d))"
    r"[ \t\xa0|–-]{1,6}(?P<last>\d{1,4})"
    r"|(?P<first>\d{1,4})[ \t\xa0]*[|–-]?[ \t\xa0]+(?P<behind>[^\W\d].{4,180}))[*_| ]*"
)
"""A title with the number of its page behind or before it."""

LEAST_DIFFERING = 3
"""Titles that count on, two with a bar; of so many one at least has its number behind its words."""


def take_title_and_number(text: str, found: Sequence[Line]) -> None:
    """Take a line that returns, each time with the next number alone on the line beside it."""
    front, titles = front_titles(text, found)
    numbers: dict[tuple[str, bool], list[tuple[int, int, int]]] = defaultdict(list)
    above = -1
    for index, line in enumerate(found):
        if line.kind == "blank":
            continue
        if line.kind == "text" and above >= front and index - above <= BLANK_BETWEEN:
            for number, title in ((index, above), (above, index)):
                mark, words = found[number], _with_line_above(text, found, title)
                if BARE.fullmatch(text, mark.start, mark.end) and is_title(text, words):
                    value = int(DIGITS.findall(text[mark.start : mark.end])[0])
                    key = text[words.start : words.end], number > title
                    numbers[key].append((value, number, title))
        above = index if line.kind == "text" else -1
    taken: set[str] = set()
    for (words_printed, _), those in sorted(numbers.items(), key=lambda item: -len(item[1])):
        rising = [value for value, _, _ in those]
        enough = len(those) > 1 or words_printed in titles
        counts_on = rising == list(range(rising[0], rising[0] + len(rising)))
        in_text = all(goes_on_below(text, found, at) for _, _, at in those)
        if enough and counts_on and not in_text and words_printed not in taken:
            taken.add(words_printed)
            for _, number, title in those:
                found[number].kind, found[number].why = "page", "page_mark"
                found[title].kind, found[title].why = "page", "running_title"
    contents = {text[line.start : line.end] for line in found[:front] if line.kind == "text"}
    following: Line | None = None
    for index in range(len(found) - 1, front, -1):
        line = found[index]
        if line.kind == "text" and text[line.start : line.end] in titles:
            apart = found[index - 1].kind != "text"
            heads = following is not None and HEADS.match(text, following.start, following.end)
            below = found[index + 1 : index + 2]
            same = any(text[each.start : each.end] in contents for each in below)
            fits = not heads and (same or (apart and not goes_on_below(text, found, index)))
            if text[line.start : line.end] in taken or fits:
                line.kind, line.why = "page", "running_title"
        if line.kind == "text":
            following = line


def _with_line_above(text: str, found: Sequence[Line], index: int) -> Line:
    """Return a line, with the one right above it where it is too short to be a title itself."""
    line, above = found[index], found[index - 1] if index else None
    short = line.end - line.start < LEAST_TITLE and not DIGITS.match(text, line.start)
    if not short or above is None or above.kind != "text":
        return line
    return Line(above.start, line.end, "text")


def front_titles(text: str, found: Sequence[Line]) -> tuple[int, frozenset[str]]:
    """Return how many lines stand before the first head, and which of them may be a title."""
    front = _front(text, found)
    contents = {text[line.start : line.end] for line in found[:front] if is_title(text, line)}
    return front, frozenset(each for each in contents if each.count(" ") >= TITLE_SPACES)


def _front(text: str, found: Sequence[Line]) -> int:
    """Return how many lines stand before the first head; 0 where there is none.

    The number of a letter's annexes is none.
    """
    for index, line in enumerate(found):
        heads = line.kind == "text" and HEADS.match(text, line.start, line.end)
        if heads and not counts_annexes(text, found, index):
            return index
    return 0


BLANK_BETWEEN = 3
"""Lines at most between a title and the number of its page."""
