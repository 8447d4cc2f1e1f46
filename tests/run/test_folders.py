"""Choices that are the names of folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import Parameter, declaration_of
from kamerboek.run.parameters.values import Given, values_from
from tests.editions import bare_project
from tests.made_up import write_notebook


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = bare_project(tmp_path)
    for name in ("2026-voorjaar", "2025-najaar", ".adding-x", "2025-voorjaar"):
        (made / "data" / "editions" / name).mkdir()
    (made / "data" / "editions" / "2024.txt").touch()
    return made


def declared(project: Path, choices: str, default: str = "2025-najaar") -> Parameter:
    line = f'edition: str = "{default}"  # {choices} | uitgave'
    path = write_notebook(project / "chapters" / "proef.ipynb", line, "print(edition)")
    (found,) = declaration_of(path).parameters
    return found


@pytest.mark.parametrize(
    ("choices", "names"),
    [
        ("{data/editions/*}", ("2025-najaar", "2025-voorjaar", "2026-voorjaar")),
        ("{data/editions/2025-*}", ("2025-najaar", "2025-voorjaar")),
        ("{data/editions/*-najaar}", ("2025-najaar",)),
        ('{"", data/editions/2025-n*}', ("", "2025-najaar")),
        ("{2025-najaar, data/editions/*6*}", ("2025-najaar", "2026-voorjaar")),
        ("{2025-najaar, data/editions/2025-n*}", ("2025-najaar",)),
    ],
)
def test_a_pattern_stands_for_the_folders_that_there_are(
    project: Path, choices: str, names: tuple[str, ...]
) -> None:
    found = declared(project, choices)
    assert found.choices == names
    shown = ", ".join(name or '""' for name in names)
    assert str(found) == f'edition: str = "2025-najaar"  # {{{shown}}} | uitgave'


def test_a_folder_that_comes_is_a_choice_that_comes(project: Path) -> None:
    (project / "data" / "editions" / "2030").mkdir()
    assert "2030" in declared(project, "{data/editions/*}").choices


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ("{/data/editions/*}", "'/data/editions/*' is no pattern of folders; write a path"),
        ("{../editions/*}", "is no pattern of folders"),
        ("{data/*/2025}", "is no pattern of folders"),
        ("{data/*/*}", "is no pattern of folders"),
        ("{data/uitgaven/*}", "no folder matches 'data/uitgaven/*' in "),
        ("{data/editions/x*}", "no folder matches 'data/editions/x*' in "),
        ("{data/editions/2026-*}", "default: '2025-najaar' is not in {2026-voorjaar}"),
    ],
)
def test_a_pattern_that_gives_nothing_is_refused(project: Path, choices: str, message: str) -> None:
    with pytest.raises(KamerboekError) as caught:
        declared(project, choices)
    assert message in str(caught.value)
    assert "cell 2: line 1" in str(caught.value)


def test_a_pattern_is_of_texts_only(project: Path) -> None:
    path = write_notebook(
        project / "chapters" / "proef.ipynb", "year: int = 2025  # {data/editions/*} | jaar", "year"
    )
    with pytest.raises(KamerboekError, match=r"'data/editions/\*' in .* is no int"):
        declaration_of(path)


@pytest.mark.parametrize("typed", ["2025-najar", "2025-Najaar", "najaar-2025", "", "2025_najaar"])
def test_a_mistyped_name_is_refused_with_the_nearest(project: Path, typed: str) -> None:
    declared(project, "{data/editions/*}")
    declaration = declaration_of(project / "chapters" / "proef.ipynb")
    with pytest.raises(KamerboekError) as caught:
        values_from(declaration, {"edition": Given(typed, "-p")})
    assert f"-p: proef: edition: {typed!r} is not in {{2025-najaar, " in str(caught.value)
    assert "; the nearest is '" in str(caught.value)


def test_the_nearest_is_the_one_that_was_meant(project: Path) -> None:
    declared(project, "{data/editions/*}")
    declaration = declaration_of(project / "chapters" / "proef.ipynb")
    with pytest.raises(KamerboekError, match="the nearest is '2026-voorjaar'"):
        values_from(declaration, {"edition": Given("2026-vorjaar", "-p")})
