from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import click
import pytest
from click.shell_completion import ShellComplete

from kamerboek import project
from kamerboek.cli import commands
from kamerboek.errors import KamerboekError
from tests.conftest import EDITION, PROJECT, SOURCE, run, run_here
from tests.made_up import copy_made_up
from tests.rows import over


def test_parse_prints_the_document_as_one_object() -> None:
    done = run("kamerboek", "parse", SOURCE, "--format", "json", cwd=PROJECT)
    assert (done.returncode, done.stderr) == (0, "")
    printed = json.loads(done.stdout)
    assert printed["text"] == SOURCE.read_bytes().decode("utf-8")
    assert [question["question"] for question in printed["questions"]] == [
        str(number) for number in range(1, 64)
    ]
    assert set(printed["questions"][0]) == {
        "question",
        "section",
        "question_text",
        "question_start",
        "question_end",
        "answer_text",
        "answer_start",
        "answer_end",
        "answered_with",
        "section_title",
        "question_pieces",
        "question_notes",
        "answer_pieces",
        "answer_notes",
    }
    assert printed["answers"][7]["questions"] == ["8"]
    assert printed["answers"][7]["text"] == "Zie antwoord op vraag 6 en 7."
    assert printed["warnings"] == []


def test_a_missing_answer_is_null(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("1 Hoeveel?\n\nDrie.\n\n2 Waarom?\n", encoding="utf-8")
    done = run_here("kamerboek", "parse", path, "--format", "json", cwd=tmp_path)
    assert done.returncode == 0
    second = json.loads(done.stdout)["questions"][1]
    assert second["answer_text"] is None
    assert second["answer_start"] is None


def test_many_files_are_a_line_each_and_one_that_fails_stops_none(tmp_path: Path) -> None:
    for name, text in (("a", "1 Hoeveel?\n\nDrie.\n\n2 Waarom?\n"), ("b", "1 Wie?\n\nIk.\n")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    asked = ("kamerboek", "parse", "b.txt", "absent.txt", "a.txt")
    done = run(*asked, cwd=tmp_path)
    assert done.stdout == "b.txt\t1 question, 0 warnings\na.txt\t2 questions, 1 warning\n"
    assert done.stderr == "kamerboek: 'absent.txt': no such file\n"
    assert done.returncode == 1
    # In a process of its own: those that read are where the one that starts them first was.
    done = run(*asked, "--format", "json", cwd=tmp_path)
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["file"], len(each["questions"])) for each in read] == [("b.txt", 1), ("a.txt", 2)]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("parse", "absent.txt"), "no such file"),
        (("parse",), "Missing argument"),
        (
            ("accept", "2025-najaar", "--unchanged", "--rationale", "gezien"),
            "--unchanged takes rows as they are",
        ),
        (("parse", "x.txt", "--format", "xml"), "'xml' is not one of"),
        (("ingest", "2025-najaar", "--project", "nowhere"), "not a project"),
        # A name that is no UTF-8 is said all the same.
        (("ingest", "2025-najaar", "--project", "nowhere\udcff"), r"nowhere\udcff"),
        (("buid",), "No such command 'buid'"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(
    tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    done = run("kamerboek", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("kamerboek: ")
    assert len(done.stderr.splitlines()) == 1
    assert message in done.stderr


def test_what_the_system_refuses_is_one_line(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever kind of error tells it: of a link, of a folder, or of a library."""
    (loop := tmp_path / "loop").symlink_to(loop)
    project = copy_made_up(tmp_path_factory, tmp_path / "project")
    done = run("kamerboek", "results", "--output", loop / "tables", cwd=project)
    assert done.returncode == 2
    assert re.fullmatch(r"kamerboek: .*loop.*\n", done.stderr)
    gone = "cd {0}; rmdir {0}; exec {1} check".format(
        shlex.quote(str(tmp_path / "gone")),
        shlex.quote(str(Path(sys.executable).with_name("kamerboek"))),
    )
    (tmp_path / "gone").mkdir()
    done = subprocess.run(["sh", "-c", gone], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "kamerboek: the folder in which this was asked is not there any more; change to another\n",
    )


class RefusedError(Exception):
    """As a library tells what the system refused, without the kind of error that Python has."""

    errno = 24


@over(
    ("error", "said"),
    [
        (RefusedError("Too many open files"), "kamerboek: Too many open files\n"),
        (RuntimeError("Symlink loop from 'a'"), "kamerboek: Symlink loop from 'a'\n"),
        (RuntimeError("a fault of the program"), None),
        (ValueError("a fault of the program"), None),
    ],
)
def test_a_fault_of_the_program_is_seen_whole(error: Exception, said: str | None) -> None:
    def refused(**_: object) -> None:
        raise error

    with patch.object(commands.commands["modules"], "callback", refused):
        if said is None:
            with pytest.raises(type(error)):
                run_here("kamerboek", "modules", cwd=PROJECT)
        else:
            done = run_here("kamerboek", "modules", cwd=PROJECT)
            assert (done.returncode, done.stderr) == (2, said)


TEXTS = {"texts", "values", "grid", "rationale", "title", "asked_by", "answered_by", "rights"}
TEXTS |= {"answered_on", "kamerstuk", "document_number", "retrieved"}
TEXTS |= {"about_title", "about_dated", "about_kamerstuk"}
"""What is no name of anything: an empty one says that there is none, or has a line of its own."""

NAMED = [
    (command, parameter)
    for name, command in sorted(commands.commands.items())
    for parameter in command.params
    if not isinstance(parameter.type, click.Choice | click.types.BoolParamType)
    and parameter.name not in TEXTS
]


@over(("command", "parameter"), NAMED)
def test_an_empty_name_or_path_stands_for_no_other(
    command: click.Command, parameter: click.Parameter
) -> None:
    """A shell gives it so where a variable is empty."""
    arguments = ["kamerboek", str(command.name)]
    for each in command.params:
        given = "" if each is parameter else "x"
        if isinstance(each, click.Option) and (each.required or each is parameter):
            arguments += [each.opts[0], *[given] * each.nargs]
        elif isinstance(each, click.Argument) and (each.required or each is parameter):
            arguments.append(given)
    done = run_here(*arguments, cwd=PROJECT)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"kamerboek: \S+: it is empty; give a (name|path)\b.*\n", done.stderr)


def test_outside_a_project_the_editable_checkout_is_used(tmp_path: Path) -> None:
    done = run("kamerboek", "ingest", "2025-najaar", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "2025-najaar: 63 questions, 0 files changed"


def test_python_runs_the_package_as_the_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kamerboek", "parse", "absent.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kamerboek: ")
    assert "no such file" in done.stderr


ENDED = """\
import signal, sys
from pathlib import Path
from kamerboek.cli import commands, main
from kamerboek.writing import temporary_folder

@commands.command("wait")
def wait():
    with temporary_folder(Path(), ".aside-"):
        signal.raise_signal(signal.SIGTERM)
        print("not ended")

sys.argv = ["kamerboek", "wait"]
main()
"""
"""A command that is ended in the midst of its work, as by who stops a machine."""


def test_a_command_that_is_ended_leaves_nothing_aside(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDED], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    said = done.stderr.lstrip()  # an empty line goes before it, as after a ^C on a terminal
    assert (done.returncode, done.stdout, said) == (2, "", "kamerboek: stopped\n")
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_outside_every_project_hears_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "__file__", str(tmp_path / "kamerboek" / "project.py"))
    with pytest.raises(KamerboekError, match="in a notebook, first change to its folder: %cd"):
        project.find_project(tmp_path)


def test_a_day_that_the_environment_gives_reaches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "no number")
    assert run_here("kamerboek", "parameters", "6-caribisch-gebied", cwd=PROJECT).returncode == 0
    assert "SOURCE_DATE_EPOCH" not in os.environ


@pytest.mark.parametrize(
    ("given", "typed", "offered"),
    [
        ([], "carr", ["carry"]),
        (["check"], "2025-n", [EDITION]),
        (["carry", EDITION], "2025-n", [EDITION]),
        (["build", "--edition"], "2025-n", [EDITION]),
        (["run"], "3", ["3-industrie"]),
        (["results", "3-industrie"], "cij", ["cijfercontrole"]),
        (["accept", EDITION], "ch", ["checks"]),
        (["check", "--format"], "s", ["sarif"]),
        (["parameters", "--project", "nowhere"], "3", []),
    ],
)
def test_a_shell_is_offered_the_names_of_the_project(
    monkeypatch: pytest.MonkeyPatch, given: list[str], typed: str, offered: list[str]
) -> None:
    monkeypatch.chdir(PROJECT)
    shell = ShellComplete(commands, {}, "kamerboek", "_KAMERBOEK_COMPLETE")
    assert [each.value for each in shell.get_completions(given, typed)] == offered


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("compare", EDITION), f"compare {EDITION}: name the edition to compare it with too"),
        (("build", "--name", "", "--dry-run"), "--name: it is empty; give a name, or leave it out"),
    ],
)
def test_half_a_command_says_what_it_lacks(arguments: tuple[str, ...], message: str) -> None:
    done = run_here("kamerboek", *arguments, cwd=PROJECT)
    assert (done.returncode, done.stderr) == (2, f"kamerboek: {message}\n")
