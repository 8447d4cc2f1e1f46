"""What chapters would say of other documents: every wording was read, and is the one it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from kamerboek.prose.template import Parsed
from tests.chapters.approved import EVERY_WORDING, NOTEBOOKS, SUFFIX, change
from tests.chapters.wordings import CLAIMED, COUNTED, Choice, Template, templates_of
from tests.rows import over

DOUBT = re.compile(r"\bmisschien\b|\bhangt\b.* af\b|\bonzeker\b|^Of ")
DENIAL = re.compile(r"\b(?:niet|niets|geen)\b", re.IGNORECASE)
ONE = re.compile(r"\béén\b(?! regel)", re.IGNORECASE)
ILL_JOINED = re.compile(r"‹›\w|\w‹›|  | [,.;:]|^\s|\s$")

COUNTS_OF_WHAT_IS_NOT = {"niets", "nieuw_gevraagd", "niet_meer"}
"""Questions without anything given, unlike any of before, or no longer asked: none is all."""


@pytest.mark.parametrize("chapter", [path.stem for path in NOTEBOOKS])
def test_every_wording_is_one_that_was_approved(chapter: str) -> None:
    if found := change(chapter, EVERY_WORDING):
        pytest.fail(
            "read it, and when it is right: python -m tests.chapters.approved --accept\n" + found,
            pytrace=False,
        )


def test_wordings_are_approved_of_chapters_that_there_are() -> None:
    assert {path.stem for path in EVERY_WORDING.glob(f"*{SUFFIX}")} == {
        path.stem for path in NOTEBOOKS
    }


@cache
def templates() -> list[Template]:
    return [template for path in NOTEBOOKS for template in templates_of(path)]


def own_words(parts: Parsed) -> str:
    return "".join(part if isinstance(part, str) else "‹›" for part in parts)


def chosen_between(kind: tuple[object, ...]) -> Iterator[tuple[str, list[str]]]:
    """Yield the three wordings of each place where a claim or a count chooses, with its name."""
    for template in templates():
        places: dict[tuple[int, ...], list[Choice]] = {}
        for choice in template.choices:
            if template.kind(choice.place) == kind and len(choice.place.choices) == len(kind):
                places.setdefault(choice.at[:-1], []).append(choice)
        for choices in places.values():
            yield choices[0].place.named, [own_words(each.words) for each in choices]


def test_each_wording_can_be_come_to() -> None:
    """A count that is one inside what is said of none chooses nothing."""
    found = [
        (template.text, choice.words)
        for template in templates()
        for choice in template.choices
        if not all(choice.values.values())
    ]
    assert found == []


def test_a_claim_is_doubted_last_and_denied_second() -> None:
    read, wrong = 0, []
    for named, (always, never, undecided) in chosen_between(CLAIMED):
        read += 1
        wrong += [(named, words) for words in (always, never) if DOUBT.search(words)]
        if never.strip("‹›") and DENIAL.search(always) and not DENIAL.search(never):
            wrong.append((named, always))
        if undecided and undecided == never != always and DENIAL.search(never):
            wrong.append((named, undecided))
    assert read > 40
    # Where the mean is below the bound, all may be: no system need be ready.
    assert wrong == [("onder", "Het kan ook zijn dat geen enkel systeem volledig gereed is.")]


def test_a_count_is_one_first_and_none_last() -> None:
    read, wrong = 0, []
    for named, (one, more, none) in chosen_between(COUNTED):
        read += 1
        wrong += [(named, words) for words in (more, none) if ONE.search(words)]
        if none.strip("‹›") and DENIAL.search(one) and not DENIAL.search(none):
            wrong += [(named, one)] if named not in COUNTS_OF_WHAT_IS_NOT else []
    assert read > 60
    assert wrong == []


def test_no_wording_grows_together_with_what_stands_beside_it() -> None:
    said = [
        re.sub(r"‹[^›]*›", "‹›", wording.partition("] ")[2] if wording[:1] == "[" else wording)
        for template in templates()
        for wording in template.wordings
    ]
    assert len(said) > 500
    assert [each for each in said if ILL_JOINED.search(each)] == []


def made(text: str, **names: object) -> list[str]:
    return Template("zin", text, names, shown=False).wordings


@over(
    ("wordings", "expected"),
    [
        (
            made("{a > b: meer dan {b} | niet meer | misschien meer}."),
            [
                "[a > b: always] meer dan ‹b›.",
                "[a > b: never] niet meer.",
                "[a > b: open] misschien meer.",
            ],
        ),
        (
            made("{n:één|{n}|geen} en {m!c}"),
            ["[n: 1] één en ‹M›", "[n: 2] ‹n› en ‹M›", "[n: 0] geen en ‹M›"],
        ),
        # Of two wordings for a count the second is for none too, but not inside that for more.
        (
            made("{n:een {m:jaar|jaren}|{m:{n} jaar|{n:_|{n} jaren}}}"),
            [
                "[n: 1, m: 1] een jaar",
                "[n: 1, m: not 1] een jaren",
                "[n: not 1, m: 1] ‹n› jaar",
                "[n: not 1, m: not 1] ‹n› jaren",
            ],
        ),
        (
            made("{b:{n:ja|veel}|nee}", b=True),
            ["[b: yes, n: 1] ja", "[b: yes, n: not 1] veel", "[b: no] nee"],
        ),
        (made("Alle {n}."), ["Alle ‹n›."]),
    ],
)
def test_each_wording_is_written_out_once_with_what_chooses_it(
    wordings: list[str], expected: list[str]
) -> None:
    assert wordings == expected


def test_what_is_never_come_to_has_no_values() -> None:
    choices = Template("zin", "{n:{n:een|twee|}|}", {}, shown=False).choices
    never = [choice.at for choice in choices if not all(choice.values.values())]
    assert never == [(0, 0, 0, 1), (0, 0, 0, 2)]
