"""What an earlier edition proposes for a later one, and what becomes coding of it unread."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kamerboek.analysis.pairs import Paired, difference_text, word_differences
from kamerboek.cli import commands
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.errors import KamerboekError
from kamerboek.workbench.accept import accept_all_unchanged
from kamerboek.workbench.carry import Carried, carry, carry_lines, is_unchanged, write_carried
from kamerboek.workbench.check import check_edition
from kamerboek.workbench.desk import open_desk
from tests.conftest import EDITION
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
def carried(with_successor: Path) -> Carried:
    return carry(load_edition(EDITION, with_successor), open_desk(with_successor, NAME).edition)


@pytest.fixture(scope="module")
def paired(carried: Carried) -> Paired:
    return carried.paired


def changed() -> list[str]:
    """The 2025 numbers of the questions that were changed."""
    return sorted({*REWORDED, *NUMBERS, *RESTATED}, key=int)


def test_every_question_finds_itself_and_no_other(paired: Paired, edition: Edition) -> None:
    assert dict(paired.numbers) == numbers(edition)
    assert tuple(each.question for each in paired.gone) == GONE
    assert {each.question for each in paired.new} == new_numbers(edition)


def test_what_changed_is_what_was_changed(paired: Paired) -> None:
    """Pointers follow their questions: `vraag 6 en 7` that became `vraag 5 en 6` is the same."""
    assert [each.earlier.question for each in paired.pairs if not each.same] == changed()
    by_number = {each.earlier.question: each for each in paired.pairs}
    assert {n for n in changed() if not by_number[n].same_question} == {*REWORDED, *RESTATED}
    assert {n for n in changed() if not by_number[n].same_answer} == {*NUMBERS}


def test_words_that_differ_are_shown_with_those_beside_them() -> None:
    text = difference_text(
        word_differences(
            "Er liggen nu 12 schepen in de haven van de stad Urk.",
            "Er liggen nu 15 schepen in de haven van de stad Urk.",
        )
    )
    assert text == "Er liggen nu [-12-] {+15+} schepen in de …"
    assert difference_text(word_differences("Zo.", "Zo.")) == "…"
    assert difference_text(word_differences("", "Zo.")) == "{+Zo.+}"


def test_an_indicator_is_the_number_that_stands_in_its_place(
    carried: Carried, edition: Edition
) -> None:
    proposed = carried.proposed["indicators"]
    assert len(proposed) == len(edition.coding.indicators) == 61
    rows = {(row.indicator, row.period): row for row in proposed}
    row = rows["personnel_target_military", "2030"]
    assert row.quantity.startswith("10@")
    assert row.basis == "zoals vraag 12 van 2025-najaar: 56.000 werd 58.500"
    other = rows["personnel_target_total", "2030"]
    assert other.basis == "zoals vraag 12 van 2025-najaar: 100.000 staat er weer"
    assert not is_unchanged(other)


def test_words_of_a_changed_answer_are_proposed_as_it_prints_them(carried: Carried) -> None:
    rows = [row for row in carried.proposed["elements"] if row.question == "19"]
    assert any("plus 3% per jaar" in row.answer_quote for row in rows)
    assert not any("2% per jaar" in row.answer_quote for row in rows)
    assert all("[-2%-] {+3%+}" in row.basis for row in rows)


def test_an_answer_that_points_to_a_changed_one_is_to_be_read_again(tmp_path: Path) -> None:
    from tests.editions import EARLIER, add_edition, bare_project

    project = bare_project(tmp_path)
    text = EARLIER + "\n4 Hoeveel matrozen dus?\n\nZie antwoord op vraag 3.\n"
    coding = {"themes": "3,personnel,,Matrozen.\n4,personnel,,Matrozen.\n"}
    first = add_edition(project, "first", text, coding)
    second = add_edition(project, "second", text.replace("40 matrozen", "45 matrozen"))
    rows = {row.question: row for row in carry(first, second).proposed["themes"]}
    assert rows["4"].basis == (
        "zoals vraag 4 van first: antwoord 3, waarnaar het verwijst, is anders"
    )


def test_another_series_is_not_compared(tmp_path: Path) -> None:
    from tests.editions import EARLIER, add_edition, bare_project

    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER)
    other = add_edition(project, "other", EARLIER, series="algemeen")
    with pytest.raises(KamerboekError, match="editions of one series are compared"):
        carry(first, other)


def test_of_the_documents_rows_one_that_does_not_fit_keeps_no_other(tmp_path: Path) -> None:
    from tests.editions import EARLIER, add_edition, bare_project

    project = bare_project(tmp_path)
    text = EARLIER.replace("de vloot", "de vloot van DZ en KM")
    rows = "DZ,abbreviation,,,,,\nKM,abbreviation,,,,,\n"
    add_edition(project, "first", text, {"abbreviations": rows})
    add_edition(project, "second", text)
    write_carried(project, "first", "second")
    path = project / "data/editions/second/coding/suggestions/abbreviations.csv"
    path.write_text(path.read_text("utf-8").replace("KM,", "KL,"), encoding="utf-8")
    (done,) = accept_all_unchanged(open_desk(project, "second"), "abbreviations")
    assert (done.rows, len(done.faults)) == (1, 1)
    assert "'KL' does not stand in this document" in done.faults[0].reason
    assert [line[:2] for line in path.read_text("utf-8").splitlines()[1:]] == ["KL"]


def test_after_carry_and_accept_only_what_changed_needs_work(
    with_successor: Path, tmp_path: Path, edition: Edition
) -> None:
    project = shutil.copytree(with_successor, tmp_path / "project")
    done, written = write_carried(project, EDITION, NAME)
    assert next(carry_lines(done, written)) == ("questions: 53 unchanged, 5 changed, 2 new, 5 gone")
    accepted = accept_all_unchanged(open_desk(project, NAME))
    # Two notes name a question that is gone; nobody but an analyst can mend those.
    assert {(each.name, fault.column) for each in accepted for fault in each.faults} <= {
        ("dispositions", "rationale"),
        ("tensions", "note"),
    }
    rows = {each.name: each.rows for each in accepted}
    assert (rows["themes"], rows["indicators"], rows["abbreviations"]) == (53, 50, 61)
    checked = check_edition(project, NAME)
    assert checked.problems == ()
    work = {numbers(edition)[each] for each in changed()} | new_numbers(edition)
    left = {each.part: set(each.questions) for each in checked.uncoded if each.questions}
    assert left["thema"] == left["onderdelen van de vraag"] == work
    assert left["wat het antwoord geeft"] >= work


def test_the_commands_say_what_they_did(with_successor: Path, tmp_path: Path) -> None:
    project = shutil.copytree(with_successor, tmp_path / "project")

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(commands, [*arguments, "--project", str(project)])

    carried = command("carry", EDITION, NAME)
    assert carried.exit_code == 0
    assert "  10 (was 12): antwoord: … indicatief bestaande uit [-56.000-] {+58.500+}" in (
        carried.output
    )
    accepted = command("accept", NAME, "themes", "9", "10", "--rationale", "Werving.")
    assert (accepted.exit_code, accepted.output) == (0, "themes: 2 rows accepted\n")
    rows = (project / "data/editions" / NAME / "coding/themes.csv").read_text("utf-8")
    assert rows.splitlines()[1:] == ["9,personnel,,Werving.", "10,personnel,,Werving."]
    again = command("accept", NAME, "themes", "9")
    assert "nothing is proposed for question '9'" in str(again.exception)
