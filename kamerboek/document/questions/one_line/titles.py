"""Running titles in a text that lost its lines: words that return from page to page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence

from kamerboek.document.questions.one_line.codes import LEAST_SHORT
from kamerboek.document.questions.one_line.letterheads import FIRST_NUMBERS, NUMBER_BEFORE
from kamerboek.document.questions.one_line.pages import (
    CLOSED_BEHIND,
    COUNTED_BEHIND,
    LEAST_PAGE,
    LONGEST_TITLE,
    PAGE,
    PAGE_NAMED,
    SENTENCE_BEFORE,
    counting,
    one_by_one,
    within,
)
from kamerboek.document.questions.pages.near_titles import FINITE
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.openers import OPENER
from kamerboek.document.questions.wording.printing import MARK_ALONE
from kamerboek.document.questions.wording.searching import FIGURE, found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.text import tail

LEAST_TITLE = 12
"""Characters of what is repeated before page marks to be a running title."""

TITLE_WORDS = 4
"""As many words before a number, or behind it, the same time after time make a running title."""

MOST_NUMBERS = 100_000

ASKED = 400
"""Characters within which a question has its mark: `Hoeveel zijn er in schaal 10?`, `… 11?`."""


def counted_titles(
    text: str, first: int, heads: Collection[int] = frozenset()
) -> list[tuple[int, int]]:
    """Return where the same words stand with numbers that count on: a title with its page.

    A title begins at its first word that returns and ends with the number, or the other way. Two
    are enough where the words stand before the first head, at `first`, too. The numbers of `heads`
    are none of a page.
    """
    front = f" {' '.join(text[:first].split())} "
    behind: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    before: dict[tuple[str, ...], list[tuple[int, int, int]]] = {}
    apart: set[int] = set()
    short: dict[str, list[tuple[int, int, int]]] = {}
    for seen, match in enumerate(found_from(FIGURE, COUNTED_BEHIND, text)):
        if seen > MOST_NUMBERS:
            break
        if match.start() in heads:
            continue
        number = int(match["number"])
        words = tail(text, match.start(), LONGEST_TITLE).split()[-TITLE_WORDS:]
        if few := _short_title(words):
            place = match.start() - 1 - len(few), match.end(), number
            short.setdefault(few, []).append(place)
        if len(words) == TITLE_WORDS and _is_title(words):
            behind.setdefault(tuple(words), []).append((match.start(), match.end(), number))
        words = text[match.end() : match.end() + LONGEST_TITLE].split()[:TITLE_WORDS]
        begins = stands_before(ENDS, text, match.start())
        asks = OPENER.match(" ".join(words)) or OF_NOTE.match(words[0] if words else "")
        if len(words) == TITLE_WORDS and not asks and words[0][0].isupper() and _is_title(words):
            before.setdefault(tuple(words), []).append((match.start(), match.end(), number))
            apart.update([match.start()] if begins else [])
    result: list[tuple[int, int]] = []
    for few, those in short.items():
        if _a_page_apart(those) and all(text.startswith(few, at) for at, _, _ in those):
            result += [(start, end) for start, end, _ in those]
    for title, those in behind.items():
        enough = len(those) > (1 if f" {' '.join(title)} " in front else 2)
        if len(those) > 1 and counting(those, furthest=2 if len(those) > 2 else 1):
            earlier = [
                _behind_sentence(tail(text, at, LONGEST_TITLE).split()) for at, _, _ in those
            ]
            words_back = min(_shared(*pair) for pair in itertools.pairwise(earlier))
            spans = [(_words_back(text, at, words_back), end) for at, end, _ in those]
            question = any(
                OPENER.match(text, start) and "?" in text[start : start + ASKED]
                for start, _ in spans
            )
            result += spans if not question and (enough or _stand_apart(text, spans)) else []
    for title, those in before.items():
        enough = len(those) > (1 if f" {' '.join(title)} " in front else 2)
        enough = enough and any(at in apart for at, _, _ in those)
        if enough and counting(those, furthest=2 if len(those) > 2 else 1):
            later = [text[end : end + LONGEST_TITLE].split() for _, end, _ in those]
            words_on = min(
                _shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(later)
            )
            spans = [(at, _words_on(text, end, words_on)) for at, end, _ in those]
            result += [] if any(text[end - 1] in ".;," for _, end in spans) else spans
    return result


OF_NOTE = re.compile(
    r"(?:Zie|Vgl\.?|Kamerstuk(?:ken)?|Handelingen|Idem|Ibidem|Brief|Stb|Stcrt|Bron|https?|www)\b"
)
"""With what a note begins behind its number, alike on many pages: `1 Kamerstukken II 2023/24`."""


def _short_title(words: Sequence[str]) -> str:
    """Return what may be a title before a page's number in few words: a name, or a code."""
    if not words or words[-1][-1] in ".?!:;,)":
        return ""
    if CODED.fullmatch(words[-1]):
        return words[-1]
    named = [at for at, word in enumerate(words) if word[0].isupper()]
    if not words[-1][0].isupper() or not named or HEADING_WORD.match(words[-1]):
        return ""
    title = " ".join(words[named[-2] if len(named) > 1 else named[-1] :])
    plain = " " in title and not SIGN_WITHIN.search(title)
    return title if len(title) >= LEAST_TITLE and plain else ""


SIGN_WITHIN = re.compile(r"[\d.,;:]")


CODED = re.compile(
    r"(?=\S*\d)(?=\S*[A-Za-z])(?:[A-Z]{2,}[\w.-]*/\S{3,}|[A-Z]:\\\S{6,}|https?://\S{8,})"
)
"""`AVT17/DV127342`, `IENW/BSK-2023/1122`, the name of a file: what a page says of itself."""


def _a_page_apart(those: Sequence[tuple[int, int, int]]) -> bool:
    """Say whether numbers count on by one from the first pages on, each a page behind another."""
    numbers = [number for _, _, number in those]
    if len(those) < LEAST_SHORT or numbers[0] > FIRST_NUMBERS or not one_by_one(numbers):
        return False
    gaps = [after[0] - before[1] for before, after in itertools.pairwise(those)]
    return min(gaps) >= LEAST_PAGE


def _stand_apart(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Say whether each of these stands between two sentences, and all a page apart."""
    gaps = [after[0] - before[1] for before, after in itertools.pairwise(spans)]
    between = [
        stands_before(SENTENCE_BEFORE, text, start) and CLOSED_BEHIND.match(text, end)
        for start, end in spans
    ]
    return min(gaps) >= LEAST_PAGE and all(between)


def number_spans(text: str, titles: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where the numbers stand with which spans of titles, or of pages, begin or end."""
    return [
        (start + match.start(), start + match.end())
        for start, end in titles
        if (match := BESIDE_TITLE.search(text[start:end]))
    ]


def without_numbers(text: str, titles: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the same spans without these numbers; those of nothing but a number are left out."""
    result: list[tuple[int, int]] = []
    for start, end in titles:
        words = BESIDE_TITLE.sub("", text[start:end])
        at = text.index(words.strip(), start, end) if words.strip() else end
        result += [(at, at + len(words.strip()))] if at < end else []
    return result


BESIDE_TITLE = re.compile(r"^\d{1,3}(?=\s|$)|(?<=\s)\d{1,3}$")


def missing_pages(text: str, numbers: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the numbers between those of pages, or behind the last, that would count on."""
    if not numbers:
        return []
    result: list[tuple[int, int]] = []
    edges = [(0, 0, 0), *((start, end, int(text[start:end])) for start, end in sorted(numbers))]
    edges.append((len(text), len(text), edges[-1][2] + MOST_BEHIND + 1))
    for before, after in itertools.pairwise(edges):
        if not 1 < after[2] - before[2] <= MOST_MISSING + 1:
            continue
        result += [
            match.span()
            for match in found_from(FIGURE, COUNTED_BEHIND, text, before[1], after[0])
            if before[2] < int(match["number"]) < after[2]
            and not stands_before(WORD_BEFORE, text, match.start())
        ]
    return result


WORD_BEFORE = re.compile(
    r"(?:[Vv]ra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD|[Nn]rs?\.|Pagina|pagina)[ \xa0]$"
)

MOST_BEHIND = 2
MOST_MISSING = 8
"""Pages next to each other whose numbers may be missing."""


def _is_title(words: Sequence[str]) -> bool:
    """Say whether words may be of a running title: no heading of a question, and not all short."""
    if HEADING_WORD.match(words[-1]) or any(_ends(word, ".?!:;") for word in words):
        return False
    if words[-1][-1] == "," or POINTS_TO.search(" ".join(words)):
        return False
    if not FINITE.isdisjoint(words):
        return False
    if any(word[-1] == "," and after[0].islower() for word, after in itertools.pairwise(words)):
        return False
    if any(HEADING_WORD.match(word) and word != "van" for word in words):
        return False
    return sum(len(word) for word in words) >= LEAST_TITLE


POINTS_TO = re.compile(r"^[Zz]ie\b.*\bvragen$|\bde (?:vragen|antwoorden)$")
"""`Zie hiervoor ook de vragen 3 en 9`: a sentence of which the number is a question's."""

HEADS = re.compile(r"(?:Vraag|VRAAG|Antwoord|ANTWOORD)$")
HEADING_WORD = re.compile(
    r"(?:Vra(?:ag|gen)|VRAAG|Antwoord|ANTWOORD|vraag|nrs?\.|artikel|[Pp]agina|Blad\w{0,6}|[Bb]lz\.|van)$"
)


def title_of_front(
    text: str, first: int, counted: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where the title that stands before the first head, at `first`, returns.

    The number of a page beside it belongs to it where such numbers count on.
    """
    front = _behind_sentence(tail(text, first, LONGEST_TITLE).strip(" *_#").split())
    begins, ends = [start for start, _ in sorted(counted)], [end for _, end in sorted(counted)]
    words: Sequence[str] = ()
    places: list[tuple[int, int]] = []
    for upto in range(len(front), TITLE_WORDS - 1, -1):
        words = front[:upto]
        if not _is_title(words[-TITLE_WORDS:]) or words[-1].lower() in NOT_LAST:
            continue
        returning = re.compile(r"\s+".join(map(re.escape, words[-TITLE_WORDS:])) + r"(?!\S)")
        places = [match.span() for match in returning.finditer(text, first)]
        places = [
            place
            for place in places
            if not within(begins, ends, place[0]) and not PART_BEHIND.match(text, place[1])
        ]
        if places:
            break
    else:
        return []
    small = [word.lower() for word in words]
    count = min(_shared(small, tail(text, end, LONGEST_TITLE).lower().split()) for _, end in places)
    earlier = [_behind_sentence(tail(text, end, LONGEST_TITLE).split()) for _, end in places]
    spans = [(_words_back(text, end, count), end) for _, end in places]
    # What its pages say may begin earlier than what the front does.
    whole = [(_words_back(text, end, _shared_by_all(earlier)), end) for _, end in places]
    if all(
        one[0] < other[0] and text[one[0]].isupper()
        for one, other in zip(whole, spans, strict=True)
    ):
        spans = whole
    if not all(
        text[start].isupper()
        and not WITHIN_TITLE.search(text, max(0, start - 40), start)
        and not stands_before(OPENS_QUOTATION, text, start)
        for start, _ in spans
    ) or any(_within_sentence(text, *span, front[len(words) :]) for span in spans):
        return []
    before = [stands_before(NUMBER_BEFORE, text, start) for start, _ in spans]
    behind = [NUMBER_AFTER.match(text, end) for _, end in spans]
    for beside in (before, behind):
        numbers = [int(match[1]) for match in beside if match]
        if len(numbers) != len(spans) or not one_by_one(numbers):
            continue
        if len(spans) == 1 and not _fits(text, beside[0], spans[0][0]):
            continue
        return [
            (min(start, match.start(1)), max(end, match.end(1)))
            for (start, end), match in zip(spans, beside, strict=True)
            if match
        ]
    return spans


def _within_sentence(text: str, start: int, end: int, following: Sequence[str]) -> bool:
    """Say whether words begin a sentence that goes on behind them otherwise than the title does."""
    begins = stands_before(BEGINS_SENTENCE, text, start) is not None
    behind = text[end : end + LONGEST_TITLE].split()[:1]
    return begins and GOES_ON.match(text, end) is not None and behind != list(following[:1])


BEGINS_SENTENCE = re.compile(
    rf"{SENTENCE_BEFORE.pattern}|(?:[Vv]ra(?:ag|gen)|Antwoord(?:en)?)\s\d{{1,3}}[:.]?\s+$"
    r"|Antwoord(?:en)?[:.]?\s+$"
)
"""What stands before a sentence: the end of another, or what heads an answer."""

GOES_ON = re.compile(r",?\s+[a-zà-ÿ]")


def _shared_by_all(those: Sequence[Sequence[str]]) -> int:
    """Return how many words at their ends all have in common; 0 where there is but one."""
    return min((_shared(*pair) for pair in itertools.pairwise(those)), default=0)


OPENS_QUOTATION = re.compile(r"[«“‘„][^»”’“]{0,80}$")
"""Who asks about an article quotes its title, which is that of the questions too."""

WITHIN_TITLE = re.compile(r"(?<!\S)[A-Z][\w’'-]*\s+[A-Z][\w’'-]*\s+$")
"""Two words before that have capitals too: the title began earlier."""

PART_BEHIND = re.compile(
    r"\s+(?:(?:van|vanuit|door|over)\s[^.?!:;\d]{2,100}?(?:-fractie\b|\s[*_]*(?:Vraag|VRAAG)\s\d)"
    r"|(?!\d)[^.?!:;]{2,160}?\s[*_]*(?:Vraag|VRAAG)\s1\b)"
)
"""How the heading of a part goes on that begins as another does: `… van de SGP-fractie`.

Behind the heading of a part numbers may start at 1 again.
"""

NOT_LAST = frozenset(("de", "het", "een", "van", "voor", "over", "en", "in", "op", "aan", "bij"))
"""With none of these a title ends."""
NUMBER_AFTER = re.compile(r"\s+(\d{1,3})(?!\S)")


def _fits(text: str, number: re.Match[str] | None, title: int) -> bool:
    """Say whether a number beside a title that stands once can be its page's.

    Before the title it stands behind a sentence: `waarvan er 61` goes on behind the page.
    """
    if number is None or int(number[1]) > 2 + title // LEAST_PAGE:
        return False
    at = number.start(1)
    return at > title or stands_before(SENTENCE_BEFORE, text, at) is not None


def titles_before(text: str, pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a title stands that is repeated before most page marks of a text."""
    before = [_behind_sentence(tail(text, at, LONGEST_TITLE).split()) for at in pages]
    shared = [_shared(*pair) for pair in itertools.pairwise(before)]
    for index, at in enumerate(pages):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        if not around:
            continue
        start = _words_back(text, at, max(around))
        if at - start >= LEAST_TITLE and not _says(before[index][-max(around) :]):
            yield start, at


def titles_behind(text: str, pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where a title stands that is repeated behind most page marks of a text."""
    begins = [match.end() if (match := BEHIND_MARK.match(text, at)) else at for at in pages]
    behind = [text[at : at + LONGEST_TITLE].split() for at in begins]
    for words in behind:
        heading = next(
            (i for i, word in enumerate(words) if HEADS.match(word.strip("*_"))), len(words)
        )
        del words[heading:]
    shared = [_shared(one[::-1], other[::-1]) for one, other in itertools.pairwise(behind)]
    for index, at in enumerate(begins):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        count = max(around, default=0)
        end = _words_on(text, at, count)
        sentence = any(word[-1] in ".?!" for word in behind[index][:count])
        if end - at >= LEAST_TITLE and not sentence and not _says(behind[index][:count]):
            yield at, end


def _says(words: Sequence[str]) -> bool:
    """Say whether words are of a sentence, of which two pages begin or end with the same."""
    return words[-1].lower() in NOT_LAST or not FINITE.isdisjoint(words)


BEHIND_MARK = re.compile(rf"(?:{PAGE.pattern}|{PAGE_NAMED.pattern}|{MARK_ALONE})[ \xa0]*")


def _ends(word: str, stops: str) -> bool:
    """Say whether a word ends with one of the stops of a sentence: not `d.d.`, `jl.`, `nr.`."""
    return word[-1] in stops and word.lower().strip("(") not in SHORTENED


SHORTENED = frozenset(
    ("d.d.", "jl.", "nr.", "nrs.", "o.a.", "m.b.t.", "i.v.m.", "dr.", "drs.", "mr.", "c.s.", "e.a.",
     "blz.", "p.", "art.", "par.", "incl.", "excl.", "resp.", "bijv.", "ca.", "m.i.v.", "t.b.v.")
)  # fmt: skip


def _behind_sentence(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the last that ends a sentence: a title has none."""
    ends = [index for index, word in enumerate(words) if _ends(word, ".?!")]
    return words[ends[-1] + 1 :] if ends else words


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words the two have in common at their ends."""
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return count


def _words_back(text: str, at: int, words: int) -> int:
    for _ in range(words):
        while at > 0 and text[at - 1].isspace():
            at -= 1
        while at > 0 and not text[at - 1].isspace():
            at -= 1
    return at


def _words_on(text: str, at: int, words: int) -> int:
    for _ in range(words):
        while at < len(text) and text[at].isspace():
            at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
    return at
