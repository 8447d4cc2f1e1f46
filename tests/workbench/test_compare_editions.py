"""`kamerboek compare`: every planted change of a made-up successor, and no other."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner

from kamerboek.cli import commands
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.schemas import IndicatorCode
from kamerboek.workbench.carry import carry
from kamerboek.workbench.check import check_edition
from kamerboek.workbench.compare_editions import Comparison, compare_editions, comparison_lines
from tests.conftest import EDITION
from tests.editions import CODED_EARLIER, EARLIER, LATER, add_edition, bare_project
from tests.rows import over
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
        ("women_share_yearly_growth", ""): [["2% per year"], ["3% per year"]],
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


@over(
    ("was", "now", "is_restated"),
    [
        ("€ 3 miljoen per maand", "€ 3 miljoen per jaar", True),
        ("€ 3 miljoen per jaar", "€ 3 miljoen", True),
        ("€ 3 miljoen per jaar", "€ 3.000.000 per jaar", False),
        ("€ 3 tot 5 miljoen", "€ 4 tot 5 miljoen", True),
        ("€ 3 tot 5 miljoen", "€ 3 tot 6 miljoen", True),
        ("3 procent", "3 procentpunt", True),
    ],
)
def test_a_figure_is_restated_when_anything_of_its_value_is_another(
    was: str, now: str, is_restated: bool
) -> None:
    with TemporaryDirectory() as there:
        project = bare_project(Path(there))
        one, other = (
            add_edition(project, name, f"{EARLIER}\n4 Wat kost de haven?\n\nDat is {said}.\n")
            for name, said in (("first", was), ("second", now))
        )

        def coded(edition: Edition) -> Edition:
            (quantity,) = (each for each in edition.quantities if each.question == "4")
            row = IndicatorCode(
                indicator="upkeep",
                label="kosten",
                period="2024",
                quantity=quantity.quantity,
                unit="",
                nature="realisation",
                stands_in="answer",
                answered=None,
                note="",
            )
            return replace(edition, coding=replace(edition.coding, indicators=(row,)))

        found = compare_editions(coded(one), coded(other))
        assert [each.indicator for each in found.restated] == ["upkeep"] * is_restated
        for each in found.restated:  # who reads it sees what is another
            assert [one.text for one in each.earlier] != [one.text for one in each.later]
        assert found.same == (not is_restated)


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


def test_a_term_is_over_on_the_day_after_its_last(edition: Edition) -> None:
    """A step may still be set on its last day, also that of the later answers."""

    def ended(due: str, day: date) -> list[date | None]:
        step = replace(edition.coding.commitments[0], due=due)
        earlier = replace(edition, coding=replace(edition.coding, commitments=(step,)))
        later = replace(edition, identity=replace(edition.identity, answered_on=day))
        return [each.ended for each in compare_editions(earlier, later).steps]

    last = date(2026, 6, 30)
    assert ended("2026-H1", last) == [None]
    assert ended("2026-H1", date(2026, 7, 1)) == [last]
    assert ended("", date(2026, 7, 1)) == [None]


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


def test_what_became_of_a_step_is_coded_with_the_words_that_show_it(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER, CODED_EARLIER)
    fates = (
        "first,Nota over de havens,done,3,is de Kamer geïnformeerd over de havens,\n"
        "first,Plan voor de bouw,silent,,,\n"
    )
    second = add_edition(project, "second", LATER, {"fates": fates})
    text = "\n".join(comparison_lines(compare_editions(first, second)))
    assert "  done (3): Nota over de havens (was 2)" in text
    assert "  silent: Plan voor de bouw (was 2)" in text
    assert check_edition(project, "second").problems == ()
    path = project / "data/editions/second/coding/fates.csv"
    wrong = (
        ("Nota over de havens", "Nota over de haven", "the nearest is 'Nota over de havens'"),
        ("first,Plan", "frist,Plan", "there is no edition 'frist'"),
        ("silent,,,", "silent,3,Er,", "what is not mentioned has no words"),
        ("done,3,is de Kamer", "done,3,is de kamer", "the words are not in the answer"),
    )
    good = path.read_text("utf-8")
    for old, new, said in wrong:
        path.write_text(good.replace(old, new), encoding="utf-8")
        assert any(said in str(each) for each in check_edition(project, "second").problems), said


def test_carry_proposes_what_became_of_each_step(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER, CODED_EARLIER)
    again = EARLIER.replace("eind 2031", "in 2033")
    second = add_edition(project, "second", again)
    note, plan = carry(first, second).proposed["fates"]
    assert (note.fate, note.given_in) == ("repeated", "2")
    assert note.quote.startswith("In het tweede kwartaal van 2025 wordt de Kamer geïnformeerd")
    assert (plan.fate, plan.given_in) == (None, "2")
    assert "volgt in 2033" in plan.quote
