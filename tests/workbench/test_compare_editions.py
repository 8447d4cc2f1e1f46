"""`kamerboek compare`: every planted change of a made-up successor, and no other."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from kamerboek.cli import commands
from kamerboek.edition import Edition, load_edition
from kamerboek.workbench.compare_editions import Comparison, compare_editions
from tests.conftest import EDITION
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project
from tests.workbench.successor import (
    GONE,
    NAME,
    NUMBERS,
    RESTATED,
    REWORDED,
    new_numbers,
    numbers,
)


@pytest.fixture(scope="module")
def found(with_successor: Path) -> Comparison:
    return compare_editions(
        load_edition(EDITION, with_successor), load_edition(NAME, with_successor)
    )


def test_it_names_every_planted_change_and_no_other(found: Comparison, edition: Edition) -> None:
    own = numbers(edition)
    pairs = found.paired.pairs
    assert {each.later.question for each in pairs if not each.same_question} == {
        own[each] for each in (*REWORDED, *RESTATED)
    }
    assert {each.later.question for each in pairs if not each.same_answer} == {
        own[each] for each in NUMBERS
    }
    assert {each.question for each in found.paired.new} == new_numbers(edition)
    assert tuple(each.question for each in found.paired.gone) == GONE
    changed = {
        (each.indicator, each.period): [
            [side.text for side in sides] for sides in (each.earlier, each.later)
        ]
        for each in found.restated
    }
    assert changed == {
        ("personnel_target_military", "2030"): [["56.000"], ["58.500"]],
        ("women_share_yearly_growth", ""): [["2%"], ["3%"]],
        # Another answer says 21%, then and now.
        ("orders_netherlands_share", "2024"): [["21%", "21,42%"], ["21%", "24,10%"]],
    }
    assert found.new == found.gone == found.further == ()
    every = {(row.indicator, row.period) for row in edition.coding.indicators}
    assert found.same == len(every) - 3


def test_an_edition_beside_itself_does_not_differ(edition: Edition) -> None:
    found = compare_editions(edition, edition)
    assert not found.differs
    assert all(each.question for each in found.steps)


def test_a_figure_of_another_year_is_not_restated(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER, CODED_EARLIER)
    coding = {"indicators": CODED_EARLIER["indicators"].replace(",2024,{40}", ",2025,{45}")}
    text = EARLIER.replace("40 matrozen", "45 matrozen")
    second = add_edition(project, "second", text, coding)
    found = compare_editions(first, second)
    assert found.restated == ()
    assert [(each.indicator, each.period) for each in found.further] == [("sailors", "2025")]
    assert [(each.indicator, each.period) for each in found.gone] == [("sailors", "2024")]
    assert found.same == 1


def test_a_step_whose_term_is_over_is_said_again_or_not(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER, CODED_EARLIER)
    again = add_edition(project, "again", EARLIER)
    silent = add_edition(project, "silent", "1 Hoe laat is het?\n\nVier uur.\n")
    later = date(2025, 11, 20)

    def steps(edition: Edition) -> list[tuple[str, bool, str]]:
        dated = replace(edition, identity=replace(edition.identity, answered_on=later))
        return [
            (each.step.due, each.ended is not None, each.question)
            for each in compare_editions(first, dated).steps
        ]

    assert steps(again) == [("2025-Q2", True, "2"), ("2031", False, "2")]
    assert steps(silent) == [("2025-Q2", True, ""), ("2031", False, "")]


def test_the_command_tells_it_as_text_and_as_data(with_successor: Path) -> None:
    asked = ["compare", EDITION, NAME, "--project", str(with_successor)]
    text = CliRunner().invoke(commands, asked)
    assert text.exit_code == 1
    assert (
        "  restated orders_netherlands_share, 2024: 21% (22), 21,42% (56) → "
        "21% (21, proposed), 24,10% (54, proposed)"
    ) in text.output
    data = json.loads(CliRunner().invoke(commands, [*asked, "--format", "json"]).output)
    assert len(data["changed"]) == 5
    assert data["gone"] == list(GONE)
    (row,) = [each for each in data["changed"] if each["earlier"] == "20"]
    assert {"kind": "new", "words": "3%"} in row["answer"]
