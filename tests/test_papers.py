"""The papers agree with the project: its dependencies, modules, paths and commands."""

from __future__ import annotations

import re
import tomllib

import pytest

from kamerboek.cli import commands
from kamerboek.modules import LIST_PATH, module_list
from tests.conftest import PROJECT

DECLARED = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOMS = sorted(
    path.name for path in (PROJECT / "kamerboek").iterdir() if (path / "__init__.py").is_file()
)
NAMES = sorted(
    re.match(r"[\w-]+", each)[0].lower()
    for each in (*DECLARED["dependencies"], *DECLARED["optional-dependencies"]["dev"])
)
NAMED_PATH = re.compile(r"`((?:kamerboek|tests|data|chapters|docs|benchmarks)/[^`\s]*)`")
ANY_NAME = re.compile(r"<[^>]+>")
COMMAND = re.compile(r"(?<![\w-])kamerboek ([a-z]+)(?=[\s`])([^`]*)")
OPTION = re.compile(r"(?<!\S)\[?(--?[a-z][a-z-]*)")


@pytest.mark.parametrize("name", NAMES)
def test_each_dependency_is_locked_and_has_a_reason(name: str) -> None:
    locked = (PROJECT / "requirements.txt").read_text(encoding="utf-8")
    assert re.search(rf"^{name}==", locked, re.MULTILINE), "not locked: run `make lock`"
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    reasons = readme.partition("## Dependencies")[2].partition("\n## ")[0].lower()
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", reasons)


def test_no_reason_is_for_what_is_no_dependency() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## Dependencies")[2].partition("\n## ")[0]
    named = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)[1:]
    words = {word.lower() for cell in named for word in re.findall(r"[\w-]+", cell)}
    assert words - {"with"} - set(NAMES) == set()


def test_the_list_of_modules_is_up_to_date() -> None:
    listed = (PROJECT / LIST_PATH).read_text(encoding="utf-8")
    assert listed == module_list(PROJECT / "kamerboek"), "run `kamerboek modules`"


@pytest.mark.parametrize("paper", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
def test_each_path_that_is_named_is_there(paper: str) -> None:
    named = NAMED_PATH.findall((PROJECT / paper).read_text(encoding="utf-8"))
    assert named
    assert [path for path in named if not list(PROJECT.glob(ANY_NAME.sub("*", path)))] == []


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_stands_in_the_map_of_the_house(room: str) -> None:
    assert f"| `kamerboek/{room}/` |" in (PROJECT / "ARCHITECTURE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
def test_each_command_and_option_that_is_named_is_there(paper: str) -> None:
    for line in (PROJECT / paper).read_text(encoding="utf-8").splitlines():
        for name, rest in COMMAND.findall(line):
            assert name in commands.commands, line
            options = {option for each in commands.commands[name].params for option in each.opts}
            assert set(OPTION.findall(rest)) <= options | {"--help"}, line


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_stands_in_the_table(name: str) -> None:
    assert f"| `kamerboek {name}" in (PROJECT / "README.md").read_text(encoding="utf-8")
