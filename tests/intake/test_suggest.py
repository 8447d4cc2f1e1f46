"""What is proposed for a coding, how often it is right, and that it never counts."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kamerboek.annotate import find_signals
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.progress import progress_of
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import (
    FOLDER,
    PROPOSERS,
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


def measured() -> dict[str, dict[str, Any]]:
    """What is published of each kind, by its name."""
    path = PROJECT / "data" / "measured" / "suggestions.toml"
    return {each["kind"]: each for each in tomllib.loads(path.read_text("utf-8"))["suggestion"]}


def is_right(kind: str, row: Any, edition: Edition) -> bool:
    """Whether the coding says what is proposed, as the published file says what counts."""
    table = PROPOSERS[kind].table
    own = [each for each in getattr(edition.coding, table) if each.question == row.question]
    if table == "themes":
        return bool(own[0].theme == row.theme)
    if table == "dispositions":
        return bool(own[0].disposition == row.disposition)
    if table == "elements":
        return sum(each.ask_quote in row.ask_quote for each in own) == 1
    said, quotes = plain(row.quote), [plain(each.quote) for each in own]
    return any(quote in said or said in quote for quote in quotes)


def plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


@pytest.mark.parametrize("kind", PROPOSERS)
def test_how_often_it_is_right_is_what_is_published(edition: Edition, kind: str) -> None:
    """The words of themes were listed before the coded themes were looked at."""
    proposed = PROPOSERS[kind].find(replace(edition, coding=Coding()))
    right = sum(is_right(kind, row, edition) for row in proposed)
    published = measured()[kind]
    assert (len(proposed), right) == (published["proposed"], published["right"])


def test_what_is_right_in_less_than_two_of_three_is_not_offered(edition: Edition) -> None:
    published = measured()
    assert set(published) == set(PROPOSERS)
    for kind, each in published.items():
        proposed = each["proposed"] + each["elsewhere_proposed"]
        right = each["right"] + each["elsewhere_right"]
        assert PROPOSERS[kind].offered == each["offered"] == (0 < 2 * proposed <= 3 * right)
    bases = {row.basis for row in suggest(replace(edition, coding=Coding()))["dispositions"]}
    assert bases == {"het hele antwoord verwijst"}


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


def test_an_answer_that_only_comes_later_is_found_as_deferred(edition: Edition) -> None:
    (first,) = answered(("Hoeveel?", "In Q2 wordt u hierover geïnformeerd."))
    (second,) = answered(("Hoeveel?", "Drie. In Q2 wordt u hierover geïnformeerd."))
    for question, expected in ((first, ["deferred"]), (second, [])):
        made = replace(
            edition,
            questions=(question,),
            signals=tuple(find_signals([question])),
            coding=Coding(),
        )
        found = PROPOSERS["signal deferred"].find(made)
        assert [row.disposition for row in found] == expected


def test_a_proposed_sentence_begins_with_its_first_word(edition: Edition) -> None:
    """An answer may be a list: the sign before an item is not of its sentence."""
    said = "De informatie is vertrouwelijk."
    for sign in "•·":
        (question,) = answered(("Hoeveel?", f"Dit:\n{sign} {said}\n{sign} Er zijn er drie."))
        made = replace(
            edition,
            questions=(question,),
            signals=tuple(find_signals([question])),
            coding=Coding(),
        )
        (proposed,) = PROPOSERS["wording of confidentiality"].find(made)
        assert proposed.quote == said


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
