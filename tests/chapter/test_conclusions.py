"""What turns a conclusion, by a chapter worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.chapter import Choice
from kamerboek.chapter.choice import settings_apart
from kamerboek.chapter.conclusions import (
    Conclusion,
    Turning,
    conclusions_block,
    conclusions_of,
    outcomes_of,
    turned,
)
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.prose import TableBlock, as_text
from kamerboek.sweep.conclude import concluding, conclusions_csv
from tests.chapter.test_what_if import OWN, PARAMETERS
from tests.conftest import run
from tests.made_up import copy_made_up, write_notebook

CALCULATES = """\
from kamerboek.chapter import Chapter, Choice
blad = Chapter(edition, name="omkeer")
gekozen = blad.assume("gekozen", pace + (2 if reading == "more" else 0), "times", "pace")
tempo = blad.calculate("tempo", gekozen * blad.count(1, "een", "maal", "maal", "geteld"), "times")
jaren = blad.assume("jaren", years, "years", "years")
samen = blad.calculate("samen", tempo * 1, "times")
"""
FIRST = "%%kop snel\n{tempo < 4:Het tempo is lager dan vier|Het tempo is hoog|Dat hangt ervan af}\n"
ONCE = "%%zin\n{reading:Zo is het gelezen.|}\n{gekozen > 1:Gekozen is meer.|Minder.|Of niet.}"
THEN = "%%zin\n{tempo > 1:Het is meer dan iets.|Het is hoogstens iets.|Dat is niet te zeggen.}"
OTHER = "%%kop traag\n{tempo < 100:Het kan niet sneller|Het kan|Wie weet}\n"
CONCLUDES = """\
blad.conclusions("omkeer", [
    Choice("pace", "Tempo", (0, 1, 3, 8), "times"),
    Choice("reading", "Lezing", words={"code": "de code", "more": "meer"}),
])
blad.close()
"""
CHOICES = [
    Choice("pace", "Tempo", (0, 1, 3, 8), "times"),
    Choice("reading", "Lezing", words={"code": "de code", "more": "meer"}),
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_made_up(tmp_path_factory, tmp_path_factory.mktemp("turned") / "project")
    cells = (PARAMETERS, CALCULATES, FIRST, ONCE, THEN, OTHER, CONCLUDES)
    write_notebook(project / "chapters" / "omkeer.ipynb", *cells)
    cells = (PARAMETERS, CALCULATES, FIRST, "blad.close()")
    write_notebook(project / "chapters" / "zonder.ipynb", *cells)
    return project


def test_a_headline_holds_in_the_readings_in_which_its_claim_comes_out_the_same(
    project: Path,
) -> None:
    runs = Runs(project, "omkeer")
    said = runs.run(OWN).page.said
    found = turned(runs, OWN, CHOICES, said)
    # By hand. 8 breaks the rule beside three years, so the readings are: as it is (2), pace 0, 1
    # and 3, and reading "more" (4). The tempo is below four in all but the last.
    assert [(each.conclusion.name, each.holds, each.runs, each.breaks) for each in found] == [
        ("snel-1", 4, 5, {"reading": "more"}),
        ("traag-1", 5, 5, {}),
    ]
    table = conclusions_block(found, CHOICES)
    assert isinstance(table, TableBlock)
    assert [tuple(map(as_text, row)) for row in table.rows] == [
        ("Het tempo is lager dan …", "4 van 5", "Lezing: meer"),
        ("De andere die vergelijkt", "5 van 5", ""),
    ]
    sentence = conclusions_block(found[1:], CHOICES)
    assert sentence.plain() == (
        "Elke kop die vergelijkt, geldt in alle doorgerekende gevallen: de bladzijde zelf, en "
        "4 keer met een keuze anders."
    )


def test_a_sweep_finds_the_same_and_the_sentences_too(project: Path) -> None:
    conclude = concluding(project / "chapters" / "omkeer.ipynb")
    assert [dict(each.values) for each in conclude.apart] == [
        {"pace": 2, "reading": "code"},
        {"pace": 0, "reading": "code"},
        {"pace": 1, "reading": "code"},
        {"pace": 3, "reading": "code"},
        {"pace": 2, "reading": "more"},
    ]
    # The words that only follow the reading conclude nothing.
    assert [each.name for each in conclude.conclusions] == ["snel-1", "snel-4", "traag-1"]
    turning = Turning(conclude.conclusions, conclude.defaults)
    runs = Runs(project, "omkeer")
    for each in conclude.apart:
        whole = {**OWN, **each.values}
        turning.add(whole, runs.outcomes(whole))
    assert conclusions_csv(turning.found).splitlines() == [
        "kind,conclusion,text,holds,runs,breaks",
        "headline,snel-1,Het tempo is lager dan vier,4,5,reading=more",
        "sentence,snel-4,Het is meer dan iets.,3,5,pace=1",
        "headline,traag-1,Het kan niet sneller,5,5,",
    ]


def test_the_nearest_value_breaks_and_only_what_changes_alone() -> None:
    said = Conclusion("headline", "a-1", "Meer", {"a: x": ("always",)})
    base = {"n": 4, "day": "2026-01-27", "other": True}
    turning = Turning([said], base)
    yes, no = {"a: x": ("always",)}, {"a: x": ("never",)}
    turning.add(base, yes)
    for values, outcomes in (
        ({"n": 9}, no),
        ({"n": 2}, no),
        ({"n": 8}, no),
        ({"n": 3}, yes),
        ({"day": "2025-01-27"}, no),
        ({"day": "2026-03-01"}, {}),  # not said there
        ({"n": 5, "other": False}, no),
    ):
        turning.add({**base, **values}, outcomes)
    (found,) = turning.found
    assert (found.holds, found.runs) == (2, 8)
    assert found.breaks == {"n": 2, "day": "2026-03-01"}


def test_a_claim_keeps_its_name_where_a_sentence_before_it_is_left_out() -> None:
    with_it = outcomes_of([("deel-2: a > b", "never"), ("deel-4: a > b", "open"), ("rule", "fits")])
    without = outcomes_of([("deel-1: a > b", "never"), ("deel-2: a > b", "open"), ("rule", "fits")])
    assert with_it == without == {"deel: a > b": ("never", "open"), "rule": ("fits",)}


def test_a_rule_of_the_edition_is_a_conclusion() -> None:
    (rule,) = conclusions_of([], {"som": "fits"}, {"som": ("fits",)})
    assert (rule.kind, rule.name, rule.text) == ("rule", "som", "fits")
    assert not rule.holds_in({"som": ("never",)})


@pytest.mark.long
def test_a_command_writes_what_turns_the_conclusions(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    asked = ("kamerboek", "sweep", "omkeer", "--conclusions", "--output", folder)
    done = run(*asked, cwd=project)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "5 runs, 0 failed, 0 were there already"
    lines = (folder / "conclusions.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1] == "headline,snel-1,Het tempo is lager dan vier,4,5,reading=more"
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert "Wat een conclusie omkeert" in page
    assert "Lezing: meer" in page

    # Over a grid as well: every combination, and the run with the defaults before them.
    done = run(*asked, "--grid", "pace=1,3", "--grid", "reading=code,more", cwd=project)
    assert done.stdout.splitlines()[0] == "5 runs, 0 failed, 3 were there already"
    lines = (folder / "conclusions.csv").read_text(encoding="utf-8").splitlines()
    # A tempo of 1 read as more is 3; of 3 it is 5. Alone, reading more was not run.
    assert lines[1] == "headline,snel-1,Het tempo is lager dan vier,4,5,"


def test_what_declares_no_choices_is_refused(project: Path) -> None:
    chapters = project / "chapters"
    write_notebook(chapters / "stil.ipynb", PARAMETERS, CALCULATES, "blad.close()")
    write_notebook(chapters / "leeg.ipynb", PARAMETERS, "print(edition, pace, years, reading)")
    for name, said in (
        ("zonder", "declares no choices; name them in its cell blad.conclusions(…)"),
        ("stil", "says nothing that compares numbers, and has no rules"),
        ("leeg", "shows no page, so it concludes nothing"),
    ):
        with pytest.raises(KamerboekError) as refused:
            concluding(chapters / f"{name}.ipynb")
        assert str(refused.value) == f"{chapters / name}.ipynb: {said}"
    declaration = Session(project / "chapters" / "omkeer.ipynb").declaration
    with pytest.raises(KamerboekError, match=r"no parameter 'peace'.*pace"):
        settings_apart(declaration, OWN, [Choice("peace", "x", (1,))])


def test_a_value_that_no_check_has_seen_is_one_line(project: Path) -> None:
    with pytest.raises(KamerboekError, match=r"omkeer: pace: 2\.0 is of type float, not int"):
        Runs(project, "omkeer").base({**OWN, "pace": 2.0})


def test_a_parameter_is_chosen_once_on_a_page(project: Path) -> None:
    twice = CONCLUDES.replace('"reading"', '"pace"').replace(
        'words={"code": "de code", "more": "meer"}', "(1,)"
    )
    notebook = write_notebook(project / "chapters" / "twee.ipynb", PARAMETERS, CALCULATES, twice)
    with pytest.raises(KamerboekError, match="pace: chosen twice on this page; leave one out"):
        Session(notebook).run({})
