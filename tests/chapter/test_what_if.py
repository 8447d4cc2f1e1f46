"""What a chapter gives for every combination of a few values, by a chapter worked out by hand."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.chapter import Choice
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.what_if import MOST_SETTINGS, interval_written, series, what_if
from kamerboek.errors import KamerboekError
from kamerboek.figures import Interval, Rational
from kamerboek.prose import WhatIf
from tests.made_up import copy_made_up, write_notebook

PARAMETERS = """\
edition: str = "made-up"  # {made-up} | uitgave die dit hoofdstuk leest
pace: int = 2  # [0, 9] | tempo
years: int = 3  # [1, 9] | jaren
reading: str = "code"  # {code, more} | welke lezing telt
# pace <= years | het tempo is niet groter dan het aantal jaren
"""
CALCULATES = """\
from kamerboek.chapter import Chapter
blad = Chapter(edition, name="keuze")
tempo = blad.assume("tempo", pace, "times", "pace")
jaren = blad.assume("jaren", years, "years", "years")
derde = blad.calculate("derde", tempo / 3, "times", decimals=2)
gedeeld = blad.calculate("gedeeld", 6 / tempo, "times")
if reading == "more" and pace == 1:
    raise ValueError("dat gaat niet")
"""
HEADING = "%%kop stap\nHet tempo is {tempo}\n"
SENTENCE = "%%zin\nDat is {tempo > 1: meer dan | hoogstens | misschien} {}.".replace("{}", "één")
OTHER = "%%kop rest\nDe rest\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_made_up(tmp_path_factory, tmp_path_factory.mktemp("what-if") / "project")
    cells = (PARAMETERS, CALCULATES, HEADING, SENTENCE, OTHER)
    write_notebook(project / "chapters" / "keuze.ipynb", *cells)
    return project


OWN = {"edition": "made-up", "pace": 2, "years": 3, "reading": "code"}
PACE = Choice("pace", "Tempo", (0, 1, 2, 3), "times")


def made(
    project: Path,
    choices: Sequence[Choice] = (PACE,),
    outcomes: Mapping[str, str] | None = None,
    sections: Sequence[str] = ("stap",),
    examples: Sequence[Mapping[str, str | int]] = (),
    drawn: str = "derde",
    own: Mapping[str, object] = OWN,
) -> WhatIf:
    named = outcomes or {"derde": "Een derde", "gedeeld": "Zes gedeeld"}
    return what_if(Runs(project, "keuze"), own, choices, named, sections, examples, drawn)


def test_every_figure_and_sentence_is_there_for_every_value(project: Path) -> None:
    block = made(project, examples=[{"pace": 3}])
    third, divided = block.outcomes
    assert (third.text.axes, third.text.texts) == (
        (0,),
        ("0 keer", "0,33 keer", "0,67 keer", "1 keer"),
    )
    assert third.interval.texts == ("[0, 0]", "[1/3, 1/3]", "[2/3, 2/3]", "[1, 1]")
    assert [divided.text.at([4], [at]) for at in range(4)] == [None, "6 keer", "3 keer", "2 keer"]
    heading, sentence = block.sentences
    assert heading.texts[1] == "Het tempo is 1 keer"
    assert [sentence.at([4], [at]) for at in range(4)] == [
        "Dat is hoogstens één.",
        "Dat is hoogstens één.",
        "Dat is meer dan één.",
        "Dat is meer dan één.",
    ]
    assert block.examples == ((2,), (3,))
    assert block.rows()[1] == {
        "chosen": "Tempo: 3 keer",
        "outcomes": [
            {"label": "Een derde", "text": "1 keer", "room": ""},
            {"label": "Zes gedeeld", "text": "2 keer", "room": ""},
        ],
    }
    assert json.loads(block.content()["table"])["outcomes"][0]["interval"]["cells"] == [0, 1, 2, 3]


def test_what_changes_nothing_is_no_part_of_a_series(project: Path) -> None:
    years = Choice("years", "Jaren", (3, 4), "years")
    block = made(project, [years, PACE])
    assert [each.text.axes for each in block.outcomes] == [(1,), (1,)]
    assert all(each.axes == (1,) for each in block.sentences)
    assert made(project, [years], sections=["rest"]).sentences == ()


def test_the_pages_own_value_is_among_the_choices(project: Path) -> None:
    offered = made(project, [Choice("pace", "Tempo", (3, 1), "times")]).offered[0]
    assert (offered.written, offered.at, offered.ordered) == (("1", "2", "3"), 1, True)
    words = Choice("reading", "Lezing", ("more",), words={"more": "meer", "code": "de code"})
    other = made(project, [words]).offered[0]
    assert (other.texts, other.at, other.ordered) == (("meer", "de code"), 1, False)


def test_a_value_that_breaks_a_rule_beside_the_pages_own_is_left_out(project: Path) -> None:
    choice = Choice("pace", "Tempo", range(6), "times")
    block = made(project, [choice], examples=[{"pace": 5}, {"pace": 1}])
    assert block.offered[0].written == ("0", "1", "2", "3")
    assert block.examples == ((2,), (1,))


def test_a_command_has_what_the_page_has_of_its_own(project: Path) -> None:
    assert made(project).command == ()
    assert made(project, own={**OWN, "years": 5}).command == ("years=5",)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"outcomes": {"dorde": "x"}}, "no figure is named 'dorde'.*derde"),
        ({"drawn": "gedeld"}, "'gedeld' is no outcome.*gedeeld"),
        ({"sections": ["stop"]}, "no section is named 'stop'.*stap"),
        ({"choices": [Choice("peace", "x", (1,))]}, "no parameter 'peace'.*pace"),
        ({"choices": [Choice("pace", "x", (1, 10))]}, r"Choice pace: 10 is not in \[0, 9\]"),
        ({"examples": [{"pace": 5}]}, "the example pace = 5 is not among its choices"),
        (
            {"choices": [Choice("years", "x", (2, 3)), PACE]},
            "do not go together: pace = 3 and years = 2 break",
        ),
        (
            {"choices": [PACE, Choice("reading", "x", ("code", "more"))]},
            "cell 3: ValueError: dat gaat niet",
        ),
    ],
)
def test_what_cannot_be_is_refused(project: Path, asked: dict[str, object], said: str) -> None:
    with pytest.raises(KamerboekError, match=said):
        made(project, **asked)


def test_more_settings_than_anybody_waits_for_are_refused(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamerboek.chapter.what_if.MOST_SETTINGS", 3)
    with pytest.raises(KamerboekError, match="4 combinations of choices, at most 3"):
        made(project)
    assert MOST_SETTINGS > 3


SIZES = st.lists(st.integers(1, 4), min_size=1, max_size=3)


@given(SIZES, st.data())
def test_a_series_holds_every_cell(sizes: list[int], data: st.DataObject) -> None:
    settings = list(itertools.product(*(range(size) for size in sizes)))
    cell = st.sampled_from([None, "a", "b"])
    cells = data.draw(st.lists(cell, min_size=len(settings), max_size=len(settings)))
    found = series(cells, sizes)
    assert [found.at(sizes, setting) for setting in settings] == cells
    for axis in range(len(sizes)):
        moved = [
            tuple(0 if at == axis else place for at, place in enumerate(setting))
            for setting in settings
        ]
        matters = [cells[settings.index(each)] for each in moved] != cells
        assert (axis in found.axes) == matters


def test_an_interval_is_written_exactly() -> None:
    assert interval_written(Interval(Rational(1, 3), Rational(2), upper_open=True)) == "[1/3, 2)"
    assert interval_written(Interval.more_than(20)) == "(20, ∞)"
    assert interval_written(Interval.at_most(Rational(-1, 2))) == "(−∞, -1/2]"
