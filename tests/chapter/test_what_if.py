"""What a chapter gives for values that a reader chooses, by a chapter worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kamerboek.chapter import Choice, Scale
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.what_if import MOST_RUNS, what_if
from kamerboek.errors import KamerboekError
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
from kamerboek.figures import Missing
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


SCALE = Choice("pace", "Tempo", (1, 3), "times", scale=Scale(0, 9, 1))


def outcomes_at(block: WhatIf) -> list[list[str]]:
    return [[each["text"] for each in row["outcomes"]] for row in block.rows()]


def test_a_choice_of_values_is_run_for_each(project: Path) -> None:
    """A third of 2 and of 3; six divided by each. The sentence is there for every run."""
    block = made(project, examples=[{"pace": 3}, {"pace": 0}])
    assert outcomes_at(block) == [["0,67 keer", "3 keer"], ["1 keer", "2 keer"], ["0 keer", ""]]
    assert block.rows()[1]["chosen"] == "Tempo: 3 keer"
    ways = block.model["ways"]
    assert [way["at"] for way in ways] == [{0: at} for at in range(4)]
    assert [each["is"][2] for each in block.model["figures"][:2]] == ["[0, 0]", "[1/3, 1/3]"]
    assert ways[0]["outcomes"][1] is None
    words = block.model["wordings"]
    assert [words[way["sentences"][1]] for way in ways] == [
        [["Dat is hoogstens één."]],
        [["Dat is hoogstens één."]],
        [["Dat is meer dan één."]],
        [["Dat is meer dan één."]],
    ]


def test_a_scale_is_run_once_and_told_as_formulas(project: Path) -> None:
    """The rule that the pace is at most the years cuts the scale at 3."""
    block = made(project, [SCALE], examples=[{"pace": 3}])
    assert outcomes_at(block) == [["0,67 keer", "3 keer"], ["1 keer", "2 keer"]]
    assert block.offered[0].numbers == ("0", "1", "2", "3")
    (way,) = block.model["ways"]
    third, divided = (block.model["figures"][place] for place in way["outcomes"])
    nodes = block.model["nodes"]
    leaf, three, six = (nodes.index(each) for each in (["?", "0"], ["=", "3"], ["=", "6"]))
    assert nodes[third["node"]] == ["/", leaf, three]
    assert nodes[divided["node"]] == ["/", six, leaf]
    assert block.model["leaves"] == [{"parameter": "pace"}]
    heading, sentence = (block.model["wordings"][place] for place in way["sentences"])
    assert heading == [["Het tempo is ", {"figure": 2, "capital": False}]]
    (start, choice, end) = sentence[0]
    assert (start, choice["words"], end) == (
        "Dat is ",
        [["meer dan"], ["hoogstens"], ["misschien"]],
        " één.",
    )
    assert block.model["ends"] == ["0", "1"]


def test_without_what_is_drawn_there_is_no_block(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """That a third of a chosen number can be calculated says nothing of the edition."""
    project = other(tmp_path_factory, "gedeeld = Missing(frozenset({'aandeel'}))\n", HEADING)
    assert made(project, [SCALE], drawn="gedeeld").is_empty
    assert not made(project, [SCALE], drawn="derde").is_empty


def test_what_changes_nothing_is_not_told(project: Path) -> None:
    assert made(project, [SCALE], sections=["rest"]).model["wordings"] == []


@pytest.mark.parametrize("steps", [(0, 9, 0), (0, 9, -1), (9, 0, 1), (1, 2, 0.3)])
def test_steps_that_do_not_lead_from_one_end_to_the_other_are_no_scale(
    steps: tuple[float, float, float],
) -> None:
    with pytest.raises(KamerboekError, match=r"Scale\(.*do not lead"):
        Scale(*steps)


def test_a_scale_has_the_numbers_that_are_typed_below_zero_too() -> None:
    """A tenth and two tenths are three tenths, not 0.30000000000000004."""
    assert [float(each) for each in Scale(-0.1, 0.3, 0.1).values] == [-0.1, 0.0, 0.1, 0.2, 0.3]


def test_words_of_the_declaration_are_in_no_order(project: Path) -> None:
    assert not made(project, [Choice("reading", "Lezing")]).offered[0].ordered


PLAIN = """\
dubbel = blad.calculate("dubbel", blad.assume("twee", pace * 2, "times", "years") / 1, "times")
"""
BRANCH = """\
woord = blad.word(tempo > 1, "snel", "langzaam", "misschien")
"""
SAYS = "%%zin\nDat is {woord}.\n"


def other(tmp_path_factory: pytest.TempPathFactory, *cells: str) -> Path:
    project = copy_made_up(tmp_path_factory, tmp_path_factory.mktemp("what-if") / "project")
    write_notebook(project / "chapters" / "keuze.ipynb", PARAMETERS, CALCULATES, *cells)
    return project


def test_what_does_not_follow_fails_with_the_cell(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    project = other(tmp_path_factory, PLAIN, HEADING, SENTENCE)
    with pytest.raises(
        KamerboekError, match=r"keuze.ipynb: cell 4: 'dubbel' does not follow.*pace = "
    ):
        made(project, [SCALE], {"derde": "Een derde", "dubbel": "Dubbel"})


def test_a_figure_that_is_not_the_number_of_its_parameter_fails_with_the_cell(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    millions = 'groot = blad.assume("groot", pace * 10**6, "eur", "pace")\n'
    project = other(tmp_path_factory, millions, HEADING, "%%zin\nDat is {groot}.\n")
    with pytest.raises(KamerboekError, match=r"cell 6: 'Dat is \{groot\}.' does not follow"):
        made(project, [SCALE])


def test_what_is_not_known_to_follow_fails_with_the_cell(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    same = 'samen = blad.together("samen", [tempo, tempo], "samen")\n'
    project = other(tmp_path_factory, same, HEADING, "%%zin\nDat is {samen}.\n")
    with pytest.raises(KamerboekError, match=r"cell 6: .*how '2 keer' follows from pace is not"):
        made(project, [SCALE])


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Dat is {derde.room}.", "derde.room"),
        ("Dat is {derde.text}.", "derde.text"),
        ("Dat {jaren.value > derde.value:is meer|is niet meer}.", "derde.value"),
    ],
)
def test_a_part_of_a_figure_that_moves_fails_with_the_cell(
    tmp_path_factory: pytest.TempPathFactory, said: str, named: str
) -> None:
    project = other(tmp_path_factory, HEADING, f"%%zin\n{said}\n")
    with pytest.raises(KamerboekError, match=rf"cell 5: .*{named} cannot be told"):
        made(project, [SCALE])


def test_code_that_chooses_by_a_claim_is_run_for_each_outcome(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    project = other(tmp_path_factory, BRANCH, HEADING, SAYS)
    ways = made(project, [SCALE]).model["ways"]
    assert sorted(way["if"][0][1] for way in ways) == ["always", "never"]
    assert len({way["if"][0][0] for way in ways}) == 1


def test_more_ways_of_code_than_anybody_waits_for_are_refused(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = other(tmp_path_factory, BRANCH, HEADING, SAYS)
    monkeypatch.setattr("kamerboek.chapter.what_if.MOST_RUNS", 1)
    with pytest.raises(KamerboekError, match="keuze: its code can go more than 1 ways"):
        made(project, [SCALE])


def test_text_on_a_scale_is_refused(project: Path) -> None:
    choice = Choice("reading", "Lezing", scale=Scale(0, 1, 1))
    with pytest.raises(KamerboekError, match="reading"):
        made(project, [choice])


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1.5, "plain", "1,5"),
        (2026, "plain", "2026"),
        (2.0, "times", "2 keer"),
        (0.5, "percent", "0,5%"),
    ],
)
def test_a_value_reads_as_a_number(value: float, unit: str, text: str) -> None:
    assert Choice("x", "x", (value,), unit).text_of(value) == text


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
    assert [row["chosen"] for row in block.rows()] == ["Standaard", "Tempo: 1 keer"]


def test_a_page_with_other_values_is_not_called_the_standard(project: Path) -> None:
    """An example that is as the page itself is no row of its own; another edition is no value."""
    examples = [{"pace": 3}, {"pace": 2}]
    block = made(project, examples=examples, own={**OWN, "pace": 3})
    assert [row["chosen"] for row in block.rows()] == ["Deze bladzijde", "Tempo: 2 keer"]
    other = made(project, examples=examples, own={**OWN, "years": 5})
    assert [row["chosen"] for row in other.rows()] == ["Deze bladzijde", "Tempo: 3 keer"]
    standard = made(project, examples=examples)
    assert [row["chosen"] for row in standard.rows()] == ["Standaard", "Tempo: 3 keer"]


def test_a_command_has_what_the_page_has_of_its_own(project: Path) -> None:
    assert made(project).command == ()
    assert made(project, own={**OWN, "years": 5}).command == ("years=5",)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"outcomes": {"dorde": "x"}, "drawn": "dorde"}, "no figure is named 'dorde'.*derde"),
        ({"drawn": "gedeld"}, "'gedeld' is no outcome.*gedeeld"),
        ({"sections": ["stop"]}, "no section is named 'stop'.*stap"),
        ({"choices": [Choice("peace", "x", (1,))]}, "no parameter 'peace'.*pace"),
        ({"choices": [Choice("pace", "x", (1, 10))]}, r"Choice pace: 10 is not in \[0, 9\]"),
        ({"examples": [{"pace": 5}]}, "the example pace = 5 is not among its choices"),
        ({"examples": [{"pase": 1}]}, "the example pase = 1 is of no choice.*pace"),
        (
            {"choices": [SCALE], "examples": [{"pace": 10}]},
            "the example pace = 10 is not among its choices",
        ),
        ({"choices": [Choice("peace", "x", scale=Scale(0, 1, 1))]}, "no parameter 'peace'.*pace"),
        (
            {"choices": [Choice("pace", "x", scale=Scale(0, 2, 0.5))]},
            "Choice pace: .* is of type float, not int",
        ),
        (
            {
                "choices": [
                    Choice("pace", "x", scale=Scale(0, 9, 1)),
                    Choice("years", "x", scale=Scale(1, 9, 1)),
                ],
            },
            "do not go together: pace = 3 and years = 2 break",
        ),
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
    monkeypatch.setattr("kamerboek.chapter.what_if.MOST_RUNS", 3)
    with pytest.raises(
        KamerboekError, match=r"^keuze: 4 combinations of values, at most 3; offer fewer$"
    ):
        made(project)
    assert MOST_RUNS > 3


FAR = """\
ver = blad.calculate("ver", tempo * {3: 1, 5: 5, 6: -2}[years], "times")
"""


def test_what_is_drawn_reaches_as_far_as_in_any_of_its_ways(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A pace from 0 to 3, once, five times or less two times: from -6 to 15."""
    project = other(tmp_path_factory, FAR, HEADING)
    years = Choice("years", "Jaren", (3, 5, 6), "years")
    block = made(project, [SCALE, years], {"ver": "Ver"}, drawn="ver")
    assert len(block.model["ways"]) == 3
    assert block.model["ends"] == ["-6", "15"]
