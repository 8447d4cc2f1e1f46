"""What a page has left within a text that lost its lines, told by a code or address of its front.

At the end of a page a letter prints who writes, its reference, an address, the number of the page;
where lines were lost these stand within a sentence: `waardoor 2 Registratienummer 1804229 in het`.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kamerboek.document.questions.wording.printing import MINISTRY
from kamerboek.document.time_limit import check_time
from kamerboek.months import DAY, MONTH

LABEL_OF_CODE = re.compile(
    r"(?:(?:Ons|Uw|Onze)[ \xa0])?(?<![\w-])"
    r"(?:(?<=Ons[ \xa0])kenmerk|(?<=Onze[ \xa0])referentie|Kenmerk|Referentie"
    r"|(?:Zaak|Registratie|Volg|Document|Dossier|Brief|Poststuk)(?:nummer|nr\.?))(?![\w-]):?"
)
"""What a letter's page calls its code, with a capital: no sentence does within."""

LABELLED_DAY = re.compile(rf"Datum:?[ \xa0]{DAY}")
"""`Datum 2 oktober 2017`."""

ADDRESS = re.compile(
    r"Postbus[ \xa0]\d{1,6}|\d{4}[ \xa0]?[A-Z]{2}(?=[ \xa0][A-Z])|Bezoekadres:?|Openingstijden:?"
    r"|(?:[Tt]elefoon|Telefax|Website|Internet|E-mail|KvK)(?![\w-]):?|bladnummer[ \xa0]\d{1,3}"
)
TOKEN = re.compile(r"\S+")
NUMBER = re.compile(r"\d{1,3}")
CODE = re.compile(r"(?=\S*\d)[\w.-]{0,12}(?:[./-]?[\w]{1,12}){1,5}")
LEAST_CODE = 6
"""Signs of a code that stands in the front too, figures among them."""

LEAST_FIGURES = 3

REACH = 30
"""Tokens of what a page leaves in one place, at most."""

GOES_ON = re.compile(r"[a-zà-ÿ]")
POINTS_TO = re.compile(
    r"(?:aan|op|naar|via|in|te|bij|per|van|onder|met|nummer|kenmerk|[Zz]ie)$", re.IGNORECASE
)
"""Behind one of these a sentence names an address or a code itself."""


class _Token(NamedTuple):
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class _Letter:
    """The words of a text behind its front, and what is known of them by their place."""

    tokens: Sequence[_Token]
    said: Mapping[int, int]
    """How much a token tells that a page says it; 0 where it only goes on with another."""
    marked: Collection[int]
    pairs: Collection[tuple[str, str]]
    """Words that stand in the front side by side."""
    vocabulary: Collection[str]

    def known(self, at: int) -> bool:
        """Say whether a token is of what a page says of itself."""
        return at in self.said or at in self.marked

    def in_front(self, one: str, other: str) -> bool:
        """Say whether two words stand in the front side by side."""
        return (one.casefold(), other.casefold()) in self.pairs

    def names(self, one: str, other: str) -> bool:
        """Say whether they do, and name something there."""
        return self.in_front(one, other) and not (one.islower() and other.islower())


def interruptions(text: str, first: int, marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where a page's foot and the next one's head stand in the text behind its front.

    `first` is where the first question begins, `marks` are where pages say themselves that they are
    pages. Each is told by two things at least of: a label with its code, a code of the front, an
    address, a number of a page, a mark of one, words that stand in the front in that order.
    """
    front = " ".join(text[:first].split())
    if not front:
        return []
    words = front.split()
    codes = {word for word in words if len(word) >= LEAST_CODE and _is_code(word)}
    told = [
        match.span()
        for pattern in (LABEL_OF_CODE, LABELLED_DAY, ADDRESS)
        for match in pattern.finditer(text, first)
    ]
    if not told and not any(text.find(code, first) >= 0 for code in codes):
        return []
    tokens = [_Token(*match.span(), match[0]) for match in TOKEN.finditer(text, first)]
    starts = [token.start for token in tokens]
    pairs = set(itertools.pairwise(word.casefold() for word in words))
    said: dict[int, int] = {}
    for start, end in told:
        at, upto = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
        said[at] = said.get(at, 0) + 1
        said |= {index: said.get(index, 0) for index in range(at + 1, upto)}
    for index, token in enumerate(tokens) if codes else ():
        if token.words.strip(",;:") in codes:
            said[index] = said.get(index, 0) + 1
    letter = _Letter(tokens, said, _marked(tokens, marks), pairs, set(words))
    result: list[tuple[int, int]] = []
    done = -1
    for index in sorted(said):
        check_time()
        if index <= done or not said[index]:
            continue
        low, high = _extent(letter, index)
        if _page_says(letter, low, high):
            result += _beside_marks(letter, low, high)
            result += _ministry_before(text, tokens[low].start)
            done = high
    return result


def _ministry_before(text: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield whose letter it is, where that stands before what its page says, in no sentence."""
    found = MINISTRY_BEFORE.search(text, max(0, at - LONGEST_MINISTRY), at)
    if found and not NAMES_MINISTRY.search(text, max(0, found.start() - 8), found.start()):
        yield found.start(), found.end("name")


MINISTRY_BEFORE = re.compile(rf"(?<!\S)(?P<name>{MINISTRY})\s{{1,3}}$")
NAMES_MINISTRY = re.compile(r"\b(?:[Hh]et|dit|een|ons|van|en)\s$")
LONGEST_MINISTRY = 120


def _extent(letter: _Letter, index: int) -> tuple[int, int]:
    """Return the first and last token of what a page says of itself around one of them."""
    tokens = letter.tokens
    low = high = index
    while low > 0 and index - low < REACH:
        before = tokens[low - 1].words
        known = letter.known(low - 1) or letter.names(before, tokens[low].words)
        in_address = STREET.fullmatch(before) or (
            NAME.fullmatch(before) and STREET.fullmatch(tokens[low].words)
        )
        earlier = tokens[low - 2].words if low > 1 else ""
        named = NAME.fullmatch(before) and NAME.fullmatch(earlier)
        named = named if letter.in_front(earlier, before) else None
        if not (known or in_address or named or NUMBER.fullmatch(before)):
            break
        low -= 1
    low = _from_number(tokens, low, letter.vocabulary)
    at, small = high, False
    while (
        at + 1 < len(tokens)
        and at - high < (SMALL_APART if small else APART)
        and at - index < REACH
    ):
        behind = tokens[at + 1].words
        if HEADS.match(behind):
            break
        valued = tokens[at].words.rstrip(":").lower().endswith(VALUED) and _is_code(behind)
        known = letter.known(at + 1) or valued
        nearly = letter.names(tokens[at].words, behind) or NUMBER.fullmatch(behind) is not None
        at += 1
        if known or (nearly and not small):
            high, small = at, False
        small = small or (GOES_ON.match(behind) is not None and high != at)
    if any(at in letter.marked for at in range(low, high + 1)):
        while NUMBER.fullmatch(tokens[high].words) and high not in letter.marked and high > index:
            high -= 1
    return low, _without_begin(letter, index, high)


def _without_begin(letter: _Letter, index: int, high: int) -> int:
    """Return the last token without words of the front with which a sentence begins: `Over de`."""
    tokens = letter.tokens
    if high > index and tokens[high].words.islower() and not letter.known(high):
        high -= 1
        high -= high > index and not letter.known(high)
    return high


STREET = re.compile(r"\d{1,4}[a-z]?,|[A-Z][\w’'-]*,")
NAME = re.compile(r"[A-Z][\w’'-]*")
"""The parts of an address: `Gemeente Lingedal, Dorpsstraat 20,`."""

APART, SMALL_APART = 6, 3
"""Tokens within what a page says of itself of which nothing is known, and with a small letter."""


def _from_number(tokens: Sequence[_Token], low: int, vocabulary: Collection[str]) -> int:
    """Return where a title in words of the front begins with a page's number, or the same place."""
    at = low
    while at > 0 and low - at < TITLE and not NUMBER.fullmatch(tokens[at].words):
        if tokens[at - 1].words not in vocabulary and not NUMBER.fullmatch(tokens[at - 1].words):
            return low
        at -= 1
    return at if NUMBER.fullmatch(tokens[at].words) else low


TITLE = 8
"""Tokens between a page's number and what its title ends with."""

VALUED = ("kenmerk", "referentie", "nummer", "nr", "nr.")
HEADS = re.compile(r"Vra|VRA|Ant|ANT|Reactie")


def _page_says(letter: _Letter, low: int, high: int) -> bool:
    """Say whether tokens are what a page says of itself, with a sentence that goes on around it."""
    tokens = letter.tokens
    inside = range(low, high + 1)
    edges = {at for at in (low, high) if not letter.said.get(at)}
    beside = sum(letter.in_front(tokens[at].words, tokens[at + 1].words) for at in inside[:-1])
    score = sum(letter.said.get(at, 0) for at in inside)
    score += any(NUMBER.fullmatch(tokens[at].words) for at in edges)
    score += any(at in letter.marked for at in inside)
    score += beside > 1
    before = tokens[low - 1].words if low else ""
    behind = tokens[high + 1].words if high + 1 < len(tokens) else ""
    within = GOES_ON.match(before) and before[-1:] not in (".", "?", "!", ":", "”", "»", ")")
    least = SURE if not within or POINTS_TO.search(before) else ENOUGH
    follows = GOES_ON.match(behind) or (score >= SURE and HEADS.match(behind))
    whole = not any(SENTENCE.search(tokens[at].words) for at in inside)
    return score >= least and bool(follows) and whole and tokens[high].words[-1] not in ",;"


def _beside_marks(letter: _Letter, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of tokens that stand beside the marks of a page, which are known."""
    for known, those in itertools.groupby(range(low, high + 1), key=letter.marked.__contains__):
        if not known:
            stretch = list(those)
            yield letter.tokens[stretch[0]].start, letter.tokens[stretch[-1]].end


SENTENCE = re.compile(r"[a-zà-ÿ]{3}[.?!]$")

ENOUGH = 2
SURE = 3
"""So many things tell it where a sentence has stopped, or the word before may point to it."""


def _marked(tokens: Sequence[_Token], marks: Sequence[tuple[int, int]]) -> set[int]:
    """Return which tokens begin in what says itself that it is a page's."""
    marked: set[int] = set()
    spans = iter(sorted(marks))
    end = -1
    following = next(spans, None)
    for at, token in enumerate(tokens):
        while following and following[0] <= token.start:
            end = max(end, following[1])
            following = next(spans, None)
        if token.start < end:
            marked.add(at)
    return marked


def _is_code(word: str) -> bool:
    word = word.strip(",;:")
    return (
        sum(map(str.isdigit, word)) >= LEAST_FIGURES
        and CODE.fullmatch(word) is not None
        and not DATE.search(word)
        and not WORD.search(word)
    )


WORD = re.compile(r"[a-zà-ÿ]{4}")
"""`2000-gebieden`, of which no code is."""

DATE = re.compile(rf"{MONTH}|^(?:19|20)\d\d(?:[-–]\d{{4}})?$")
