"""Rows put in place of others: only those change, and nothing that somebody else wrote is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.workbench import accept, rows
from kamerboek.workbench.accept import accept_questions
from kamerboek.workbench.desk import Desk, open_desk
from kamerboek.workbench.rows import (
    ABSENT,
    ChangedMeanwhileError,
    Edited,
    edit,
    path_of,
    rows_of,
    save,
    say_none,
    version_of,
)
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project

THEME = {"question": "2", "theme": "real_estate", "rationale": "Havens."}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER)
    return open_desk(project, "first")


def write(desk: Desk, name: str, text: str) -> Path:
    path = path_of(desk, name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_other_rows_stay_to_the_byte(desk: Desk) -> None:
    head = "question,theme,secondary,rationale\n"
    first, last = '"1","readiness",,"Schepen, veel."\r\n', "3,personnel,,Matrozen.\n"
    path = write(desk, "themes", head + first + last)
    path.write_bytes((head + first + last).encode())
    assert save(desk, "themes", {"2": [THEME]}) == ()
    assert path.read_bytes().decode() == head + first + "2,real_estate,,Havens.\n" + last
    assert save(desk, "themes", {"2": []}) == ()
    assert path.read_bytes().decode() == head + first + last


def test_a_row_that_does_not_fit_is_refused_and_nothing_is_written(desk: Desk) -> None:
    (fault,) = save(desk, "themes", {"2": [{**THEME, "theme": "navy"}]})
    assert (fault.group, fault.fault.column) == ("2", "theme")
    assert "'navy' is not in the codebook" in str(fault)
    assert not path_of(desk, "themes").exists()


def test_what_is_wrong_with_another_row_is_no_hindrance(desk: Desk) -> None:
    path = write(desk, "themes", "question,theme,secondary,rationale\n1,navy,,\n")
    assert save(desk, "themes", {"2": [THEME]}) == ()
    assert path.read_text("utf-8").splitlines()[1:] == ["1,navy,,", "2,real_estate,,Havens."]


def test_a_table_that_cannot_be_read_is_left_alone(desk: Desk) -> None:
    path = write(desk, "themes", "question,theme,secondary,rationale\n1,readiness\n")
    with pytest.raises(KamerboekError, match="row 2: it cannot be read"):
        save(desk, "themes", {"2": [THEME]})
    assert path.read_text("utf-8").endswith("1,readiness\n")


def test_a_table_in_another_encoding_is_left_alone(desk: Desk) -> None:
    """To write what cannot be read would lose it: each sign would become a question mark."""
    path = write(desk, "themes", "")
    held = "question,theme,secondary,rationale\n1,readiness,,Coördinatie.\n".encode("cp1252")
    path.write_bytes(held)
    with pytest.raises(KamerboekError, match="row 2: not UTF-8; save it as UTF-8"):
        save(desk, "themes", {"2": [THEME]})
    assert path.read_bytes() == held


def test_an_edit_by_hand_while_rows_are_checked_is_not_written_over(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(desk, "themes", {"2": [THEME]})
    path = path_of(desk, "themes")
    by_hand = path.read_bytes().replace(b"Havens.", b"Met de hand.")

    def edited_meanwhile(*given: Any) -> Edited:
        made = edit(*given)
        path.write_bytes(by_hand)
        return made

    monkeypatch.setattr(rows, "edit", edited_meanwhile)
    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile; nothing is written"):
        save(desk, "themes", {"1": [{**THEME, "question": "1"}]})
    assert path.read_bytes() == by_hand


def test_what_another_saves_while_proposals_are_checked_is_not_written_over(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kamerboek.intake.suggest import write_suggestions

    write_suggestions(desk.project, "first")
    own = {"question": "1", "theme": "security", "rationale": "Zelf gekozen."}

    def saved_meanwhile(*given: Any) -> Edited:
        made = edit(*given)
        monkeypatch.undo()
        assert save(desk, "themes", {"1": [own]}) == ()
        return made

    monkeypatch.setattr(accept, "edit", saved_meanwhile)
    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile"):
        accept_questions(desk, "themes", ["1"], ["rationale=Schepen."])
    assert [each["rationale"] for each in rows_of(desk, "themes")["1"]] == ["Zelf gekozen."]


def test_a_change_of_another_state_is_refused(desk: Desk) -> None:
    seen = version_of(path_of(desk, "themes"))
    assert seen == ABSENT
    assert save(desk, "themes", {"2": [THEME]}, seen) == ()
    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile"):
        save(desk, "themes", {"1": [{**THEME, "question": "1"}]}, seen)
    assert list(rows_of(desk, "themes")) == ["2"]


def test_a_quote_is_written_as_printed_and_a_rule_follows_from_its_code(desk: Desk) -> None:
    row = {
        "question": "2",
        "disposition": "deferred",
        "quote": "Het plan voor de bouw volgt eind 2031.",
        "rationale": "Komt later.",
    }
    assert save(desk, "dispositions", {"2": [row]}) == ()
    (written,) = rows_of(desk, "dispositions")["2"]
    assert written["quote"] == "Het plan voor de bouw\nvolgt eind 2031."
    assert written["rule"] == "4"


def test_a_table_without_a_row_says_that_there_is_nothing(desk: Desk) -> None:
    say_none(desk, "tensions", none=True)
    assert "tensions" in load_edition("first", desk.project).coding.files
    say_none(desk, "tensions", none=False)
    assert not path_of(desk, "tensions").exists()
    save(desk, "themes", {"2": [THEME]})
    with pytest.raises(KamerboekError, match="it has rows"):
        say_none(desk, "themes", none=True)
    save(desk, "themes", {"2": []})
    assert not path_of(desk, "themes").exists()


def test_killed_in_the_middle_of_a_save_the_table_is_what_it_was(desk: Desk) -> None:
    save(desk, "themes", {"2": [THEME]})
    before = path_of(desk, "themes").read_bytes()
    script = f"""
import os, signal
from pathlib import Path
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.rows import save
os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
save(open_desk(Path({str(desk.project)!r}), "first"), "themes", {{"2": []}} | {{"1": [
    {{"question": "1", "theme": "readiness", "rationale": "Schepen."}}]}})
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, env=os.environ)
    assert done.returncode == -signal.SIGKILL
    assert path_of(desk, "themes").read_bytes() == before
    # Nobody holds the lock, and what was left beside the table is in nobody's way.
    assert save(desk, "themes", {"2": []}) == ()


def test_a_proposal_needs_what_nobody_proposed(desk: Desk) -> None:
    from kamerboek.intake.suggest import write_suggestions

    write_suggestions(desk.project, "first")
    refused = accept_questions(desk, "commitments", ["2"])
    assert [each.split(": ")[1] for each in refused.faults][:2] == ["type", "strength"]
    with pytest.raises(KamerboekError, match="question 2 has 2 proposals"):
        accept_questions(desk, "commitments", ["2"], ["type=policy"])
    with pytest.raises(KamerboekError, match="there is no column 'tpye'; the nearest is 'type'"):
        accept_questions(desk, "commitments", ["2"], ["tpye=policy"])


def test_what_is_coded_is_not_coded_twice(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    desk = open_desk(project, "first")
    (row,) = rows_of(desk, "themes")["2"]
    (fault, *_) = save(desk, "themes", {"2": [row, row]})
    assert "coded more than once" in str(fault)
