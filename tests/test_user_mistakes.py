"""A mistake of who gives a command is one line: what is wrong, where, and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from unittest import mock

import click
import pytest

from kamerboek.cli import commands, main
from kamerboek.run.many import Job, execute_many
from tests.conftest import EDITION, PROJECT, copy_project, run_here
from tests.rows import over


def told(*arguments: str, cwd: Path = PROJECT) -> str:
    """Return the one line on standard error; nothing else is said, and the exit code is 2."""
    done = run_here("kamerboek", *arguments, cwd=cwd)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kamerboek: ")
    assert done.stderr.count("\n") == 1
    return done.stderr.removeprefix("kamerboek: ").rstrip("\n")


OPTIONS = [
    (name, parameter)
    for name, command in sorted(commands.commands.items())
    for parameter in command.params
    if isinstance(parameter, click.Option)
]


@over(("name", "option"), OPTIONS)
def test_each_option_says_in_the_help_what_it_is_for(name: str, option: click.Option) -> None:
    assert option.help, f"{name} {option.opts[0]}"
    assert option.help.endswith("."), f"{name} {option.opts[0]}"


@over(
    ("arguments", "line"),
    [
        (("qqq",), "No such command 'qqq'; see kamerboek --help"),
        (("buid",), "No such command 'buid'. Did you mean 'build'?"),
        (("parse",), "Missing argument 'FILE...'; see kamerboek parse --help"),
        (
            ("carry", EDITION, EDITION),
            f"{EDITION}: an edition is carried over to another; name the next one too",
        ),
    ],
)
def test_what_is_given_wrongly_is_said_with_what_to_do(
    arguments: tuple[str, ...], line: str
) -> None:
    assert told(*arguments) == line


def test_what_is_to_be_verified_and_is_nowhere_is_none_of_all_that_it_could_be() -> None:
    line = told("verify", "_build/html-weg")
    assert line.startswith(
        "_build/html-weg: no folder with a book or a sweep, and no edition; give a path such as "
        "_build/html, or one of "
    )
    assert EDITION in line


def test_a_letter_without_questions_is_no_edition(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Beste lezer,\n\nDit is een brief.\n", encoding="utf-8")
    arguments = ("add", str(tmp_path / "brief.txt"), "--edition", "x")
    assert told(*arguments) == (
        f"'{tmp_path / 'brief.txt'}': no questions were found in it; see how it is read with "
        "kamerboek parse"
    )


@over(
    ("text", "why"),
    [
        ("{", ": line 1 is no JSON"),
        ("{\n,", ": line 2 is no JSON"),
        ("[]", ""),
    ],
)
def test_a_notebook_that_cannot_be_read_is_named_with_its_line(text: str, why: str) -> None:
    with mock.patch.object(Path, "read_text", return_value=text):
        line = told("run", "7-vastgoed", "--dry-run")
    assert line == (
        f"{PROJECT / 'chapters' / '7-vastgoed.ipynb'}: not a notebook of version 4{why}; save it "
        "again in Jupyter, or take it back from git"
    )


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC])
def test_where_a_right_is_lacking_it_is_said_which_file_and_what_to_do(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = OSError(number, os.strerror(number), "_build")
    with (
        mock.patch("kamerboek.cli.commands", side_effect=refused),
        pytest.raises(SystemExit, match="2"),
    ):
        main()
    remedy = "; take the right to read it and to write there, or work in a copy of the project"
    assert capsys.readouterr().err == (
        f"kamerboek: _build: {os.strerror(number)}{remedy if number != errno.ENOSPC else ''}\n"
    )


def test_a_run_that_the_machine_refuses_names_the_file_that_it_refused(tmp_path: Path) -> None:
    """Not the notebook, of which nothing is wrong."""
    refused = PermissionError(errno.EACCES, os.strerror(errno.EACCES), "kernel")
    with mock.patch("kamerboek.run.many.execute_notebook", side_effect=refused):
        ((_, result),) = execute_many([Job(tmp_path / "a.ipynb")])
    assert result.error == f"{tmp_path / 'a.ipynb'}: kernel: {os.strerror(errno.EACCES)}"
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with mock.patch("kamerboek.run.many.execute_notebook", side_effect=full):
        ((_, result),) = execute_many([Job(tmp_path / "a.ipynb")])
    assert result.error == f"{tmp_path / 'a.ipynb'}: {os.strerror(errno.ENOSPC)}"


def test_what_several_rows_of_a_proposal_lack_is_said_once(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    coding = project / "data" / "editions" / EDITION / "coding"
    (coding / "commitments.csv").unlink()
    (coding / "suggestions").mkdir()
    row = '3,,,,,,"{}",woorden\n'
    (coding / "suggestions" / "commitments.csv").write_text(
        "question,commitment,type,strength,due,due_inferred,quote,basis\n"
        + row.format("Dit wordt uitgewerkt.")
        + row.format("Dat wordt uitgewerkt."),
        encoding="utf-8",
    )
    done = run_here("kamerboek", "accept", EDITION, "commitments", "3", cwd=project)
    lines = done.stdout.splitlines()
    assert len(lines) == len(set(lines))
    assert lines[-1] == "nothing accepted"
    where = "commitments: not accepted: question 3: due_inferred: no code is given; its codes are "
    assert f"{where}true, false" in lines


def test_a_table_that_a_spreadsheet_saved_otherwise_says_how_to_save_it(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    path = project / "data" / "editions" / EDITION / "coding" / "themes.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")
    done = run_here("kamerboek", "check", cwd=project)
    assert done.returncode == 1
    first = done.stdout.splitlines()[0]
    assert first == (
        f"{path.relative_to(project)}:1: its cells are separated by semicolons; save it with "
        "commas between them"
    )
