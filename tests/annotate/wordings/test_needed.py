"""What a wording needs, and that looking for it first finds what trying every pattern finds."""

from __future__ import annotations

import functools
import itertools
import re
from operator import itemgetter

from kamerboek.annotate import signals
from kamerboek.annotate.wordings.needed import needed
from kamerboek.document import ParsedDocument
from tests.annotate.test_signal_forms import FORMS, NONE
from tests.rows import over


@over(
    ("pattern", "words"),
    [
        (r"niet\s+bekend\b", [{"bekend"}, {"niet"}]),
        (r"(?:brief|rapport)\s+volgt", [{"volgt"}, {"brief", "rapport"}]),
        (r"(?:de\s+)?brief", [{"brief"}]),
        (r"(?:de\s+brief){0,3}\s+rapport", [{"rapport"}]),
        (r"(?:de\s+brief){1,3}", [{"brief"}]),
        (r"(?:geheim\w*)+\s+x", [{"geheim"}]),
        (r"stuk(?:ken)?", [{"stuk"}]),
        (r"ministers?", [{"minister"}]),
        (r"kame{2}rs", [{"kame"}]),
        (r"ge[ïi]nformeerd", [{"nformeerd"}]),
        (r"(?<!nog\s)niet(?!\s+altijd)(?=\s+vaak)", [{"niet"}]),
        (r"(?>openbaar\b)\s+(?-i:[A-Z]aad)", [{"openbaar"}, {"aad"}]),
        (r"Rijk", [{"rijk"}]),
        (
            r"(?:(?:de|het)\s+kabinet|mijn\s+(?:collega|ambtgenoot))\b",
            [{"kabinet", "collega", "ambtgenoot"}],
        ),
        (r"(?:kamer|\w+)\s+wordt", [{"wordt"}]),
        (r"brief|rapport", [{"brief", "rapport"}]),
        (r"\.\s+a\|b[()|]c", []),
        (r"(?:is|zijn)\s+er", []),
    ],
)
def test_needed(pattern: str, words: list[set[str]]) -> None:
    assert needed(pattern) == words


def test_no_more_than_asked_for_and_those_that_tell_most() -> None:
    assert needed("een twaalf drie vierde", at_most=2) == [{"twaalf"}, {"vierde"}]


def test_every_wording_needs_a_word() -> None:
    assert [each for _, _, each in signals._numbered() if not needed(each)] == []


def by_every_pattern(answer: str) -> list[tuple[int, str, str]]:
    """Return place, kind and words of what all wordings of a kind, as one pattern, find."""
    return sorted(
        (match.start(), kind, match[0])
        for (kind, _), pattern in whole().items()
        for match in pattern.finditer(answer)
    )


@functools.cache
def whole() -> dict[tuple[str, bool], re.Pattern[str]]:
    """Return one pattern a kind; to compile them takes a second, which only this test needs."""
    return {
        group: re.compile("|".join(rf"\b(?:{each})" for _, _, each in wordings), re.IGNORECASE)
        for group, wordings in itertools.groupby(signals._numbered(), key=itemgetter(0, 1))
    }


SENTENCES = [*NONE, *(sentence for sentences in FORMS.values() for sentence in sentences)]


def test_looking_for_words_first_finds_what_every_pattern_finds(document: ParsedDocument) -> None:
    answers = [question.answer_text or "" for question in document.questions]
    for answer in (*answers, *SENTENCES, *map(str.upper, SENTENCES), " ".join(SENTENCES)):
        found = [
            (each.start(), kind, each[0])
            for some in signals._some_of(answer)
            for kind, _, each in some.wordings()
        ]
        assert sorted(found) == by_every_pattern(answer)


def test_the_first_pattern_wins_and_nothing_overlaps() -> None:
    patterns = [re.compile(each) for each in ("bc", "ab", "b", "d.", "b")]
    searches = [functools.partial(each.search, "xabcbd b bcd") for each in patterns]
    found = [each[0] for each in signals._first_of(searches, 1)]
    assert found == ["ab", "b", "d ", "b", "bc"]
