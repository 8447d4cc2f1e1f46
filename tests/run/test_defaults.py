"""The project decides which edition the chapters read by default."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamerboek.run import declaration_of, with_default
from tests.conftest import run
from tests.editions import EARLIER, LATER, add_edition, bare_project
from tests.made_up import write_notebook
from tests.series import DEFENCE, make_series

LINE = 'edition: str = "first"  # {data/editions/*} | uitgave\nyear: int = 1  # [0, 9] | jaar'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = bare_project(tmp_path)
    add_edition(made, "first", EARLIER)
    add_edition(made, "second", LATER)
    write_notebook(made / "chapters" / "een.ipynb", LINE, "print(edition, year)")
    write_notebook(
        made / "chapters" / "twee.ipynb", "year: int = 1  # [0, 9] | jaar", "print(year)"
    )
    in_series(made, "een", "twee")
    return made


def in_series(project: Path, *chapters: str) -> None:
    """Have the books of the series of the project's editions hold these chapters."""
    shutil.rmtree(project / "data" / "series" / DEFENCE)
    make_series(project, DEFENCE, *(f"chapters/{name}" for name in chapters))


def named(project: Path, name: str) -> None:
    (project / "_config.yml").write_text(
        f"sphinx:\n  config:\n    kamerboek_edition: {name}\n", encoding="utf-8"
    )


@pytest.mark.long
def test_refresh_gives_the_chapters_the_edition_of_the_project(project: Path) -> None:
    named(project, "second")
    done = run("kamerboek", "refresh", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    first = project / "chapters" / "een.ipynb"
    assert declaration_of(first).defaults == {"edition": "second", "year": 1}
    assert "second 1" in first.read_text(encoding="utf-8")
    assert "  - file: chapters/twee\n" in (project / "_toc.yml").read_text(encoding="utf-8")
    again = run("kamerboek", "refresh", cwd=project)
    assert again.stdout == "0 chapters changed\n"


def test_a_refresh_that_fails_leaves_the_chapters(project: Path) -> None:
    named(project, "second")
    write_notebook(project / "chapters" / "zes.ipynb", "year: int = 0  # [0, 9] | jaar", "1 / year")
    in_series(project, "een", "twee", "zes")
    first = project / "chapters" / "een.ipynb"
    before = first.read_bytes()
    done = run("kamerboek", "refresh", cwd=project)
    assert done.returncode == 2
    assert "zes.ipynb: cell 3: ZeroDivisionError" in done.stderr
    assert first.read_bytes() == before


def test_what_has_that_default_is_not_written(project: Path) -> None:
    with with_default(project / "chapters", "edition", "first") as written:
        assert written == []
