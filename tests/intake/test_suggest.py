"""What is proposed for a coding, how often it is right, and that it never counts."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kamerboek.edition import Edition, load_edition, progress_of
from kamerboek.edition.coding import Coding
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import (
    FOLDER,
    load_suggestions,
    suggest,
    suggest_theme,
    write_suggestions,
)
from tests.annotate.examples import answered
from tests.conftest import EDITION, PROJECT
from tests.series import codebook, copy_series

CODING = PROJECT / "data" / "editions" / EDITION / "coding"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The 2025 edition without its coding."""
    (tmp_path / "_config.yml").touch()
    shutil.copytree(CODING.parent, tmp_path / "data" / "editions" / EDITION)
    shutil.rmtree(tmp_path / "data" / "editions" / EDITION / "coding")
    return copy_series(tmp_path)


def folder(project: Path) -> Path:
    return project / "data" / "editions" / EDITION / "coding"


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_how_often_a_theme_is_right(edition: Edition) -> None:
    """The words were listed before the coded themes were looked at; 24 of 63 are the largest."""
    coded = {row.question: row for row in edition.coding.themes}
    proposed = [
        row
        for question in edition.questions
        if (row := suggest_theme(question, edition.codebook.themes))
    ]
    right = [row for row in proposed if row.theme == coded[row.question].theme]
    assert (len(proposed), len(right)) == (55, 54)
    (wrong,) = [row for row in proposed if row not in right]
    assert wrong.theme == coded[wrong.question].secondary


def test_how_often_a_disposition_is_right(edition: Edition) -> None:
    """A whole reference is always one; wording of confidentiality is a place to look."""
    coded = {row.question: row.disposition for row in edition.coding.dispositions}
    uncoded = replace(edition, coding=Coding())
    proposed = suggest(uncoded)["dispositions"]
    hits = {
        basis: [row.disposition == coded[row.question] for row in proposed if row.basis == basis]
        for basis in {row.basis for row in proposed}
    }
    assert {basis: (sum(each), len(each)) for basis, each in hits.items()} == {
        "whole reference": (7, 7),
        "signal confidential": (2, 6),
    }


@pytest.mark.parametrize(
    ("table", "proposed", "coded"), [("confidentiality", 13, 14), ("commitments", 6, 25)]
)
def test_every_place_that_is_proposed_was_coded(
    edition: Edition, table: str, proposed: int, coded: int
) -> None:
    rows = suggest(replace(edition, coding=Coding()))[table]
    questions = {row.question for row in rows}
    found = {row.question for row in getattr(edition.coding, table)}
    assert questions <= found
    assert (len(questions), len(found)) == (proposed, coded)


def test_a_question_without_a_listed_word_and_a_tie_get_no_theme() -> None:
    neither, both, one = answered(
        ("Waarom?", "Daarom."),
        ("Is er een kazerne op Aruba?", "Ja."),
        ("Is er een kazerne?", "Ja, op Aruba."),
    )
    themes = codebook().themes
    assert suggest_theme(neither, themes) is None
    assert suggest_theme(both, themes) is None
    proposed = suggest_theme(one, themes)
    assert proposed is not None
    assert (proposed.theme, proposed.basis) == ("real_estate", "kazerne")


def test_an_answer_that_only_comes_later_is_proposed_as_deferred(edition: Edition) -> None:
    (first,) = answered(("Hoeveel?", "In Q2 wordt u hierover geïnformeerd."))
    (second,) = answered(("Hoeveel?", "Drie. In Q2 wordt u hierover geïnformeerd."))
    for question, expected in ((first, ["deferred"]), (second, [])):
        from kamerboek.annotate import find_signals

        made = replace(
            edition,
            questions=(question,),
            references=(),
            signals=tuple(find_signals([question])),
            coding=Coding(),
        )
        assert [row.disposition for row in suggest(made)["dispositions"]] == expected


def test_proposals_never_count(project: Path) -> None:
    write_suggestions(project, EDITION)
    edition = load_edition(EDITION, project)
    assert edition.coding == Coding()
    assert all(not each.begun and each.coded == 0 for each in progress_of(edition).values())
    assert [path.name for path in folder(project).iterdir()] == ["suggestions"]
    assert len(load_suggestions(EDITION, project).themes) == 55


def test_a_proposal_copied_as_it_is_is_refused(project: Path) -> None:
    """What nobody has read has no rationale, and so cannot become coding."""
    write_suggestions(project, EDITION)
    head, first, *_ = lines(folder(project) / "suggestions" / "themes.csv")
    without_basis = first.split(",")[:4]
    copied = f"question,theme,secondary,rationale\n{','.join(without_basis)}\n"
    (folder(project) / "themes.csv").write_text(copied, encoding="utf-8")
    assert head == "question,theme,secondary,rationale,basis"
    with pytest.raises(KamerboekError, match="give a rationale"):
        load_edition(EDITION, project)
    (folder(project) / "themes.csv").write_text(f"{head}\n{first}\n", encoding="utf-8")
    with pytest.raises(KamerboekError, match="the columns must be question,theme"):
        load_edition(EDITION, project)


def test_a_second_time_changes_nothing(project: Path) -> None:
    assert all(each.changed for each in write_suggestions(project, EDITION))
    before = {path: path.read_bytes() for path in folder(project).rglob("*.csv")}
    assert not any(each.changed for each in write_suggestions(project, EDITION))
    assert {path: path.read_bytes() for path in folder(project).rglob("*.csv")} == before


def test_what_an_analyst_wrote_stays_and_what_is_coded_goes(project: Path) -> None:
    write_suggestions(project, EDITION)
    themes = folder(project) / "suggestions" / "themes.csv"
    changed = [
        line.replace("transparency", "readiness") if line.startswith("2,") else line
        for line in lines(themes)
    ]
    themes.write_text("\n".join(changed) + "\n", encoding="utf-8")
    coded = lines(CODING / "themes.csv")[:2]
    assert coded[1].startswith("1,")
    (folder(project) / "themes.csv").write_text("\n".join(coded) + "\n", encoding="utf-8")
    write_suggestions(project, EDITION)
    assert lines(folder(project) / "themes.csv") == coded
    assert not [line for line in lines(themes) if line.startswith("1,")]
    assert [line for line in lines(themes) if line.startswith("2,readiness")]
    assert "1" not in load_suggestions(EDITION, project).themes


def test_a_whole_coding_leaves_nothing_to_propose(project: Path) -> None:
    write_suggestions(project, EDITION)
    shutil.copy(CODING / "themes.csv", folder(project))
    written = {each.path.stem: each for each in write_suggestions(project, EDITION)}
    assert (written["themes"].rows, written["themes"].changed) == (0, True)
    assert not (project / "data" / "editions" / EDITION / FOLDER / "themes.csv").exists()


def test_a_table_of_proposals_that_was_broken_is_refused(project: Path) -> None:
    write_suggestions(project, EDITION)
    path = folder(project) / "suggestions" / "themes.csv"
    path.write_text(path.read_text("utf-8") + "999,readiness,,,x\n", encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"themes\.csv: row \d+: there is no question '999'"):
        write_suggestions(project, EDITION)
