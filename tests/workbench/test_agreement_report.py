"""What `kamerboek agree` prints: the measures, who gave which code, each difference."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import run_here
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project

HEAD = "question,theme,secondary,rationale\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition of three questions that two more readers coded, one of them in part."""
    project = bare_project(tmp_path_factory.mktemp("project"))
    for name in ("first", "alone"):
        add_edition(project, name, EARLIER, CODED_EARLIER)
    for reader, rows in (
        ("second", "1,readiness,,Schepen.\n2,readiness,,Havens.\n3,personnel,,Matrozen.\n"),
        ("third", "3,security,,Matrozen.\n"),
    ):
        folder = project / "data" / "editions" / "first" / "readings" / reader
        folder.mkdir(parents=True)
        (folder / "themes.csv").write_text(HEAD + rows, encoding="utf-8")
        (folder / "reading.toml").write_text('note = "Los gelezen."\n', encoding="utf-8")
    return project


def test_each_reader_is_set_beside_the_coding(project: Path) -> None:
    done = run_here("kamerboek", "agree", "first", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    # Chance: the coding has each theme once, the second readiness twice: (2 + 1) / 9.
    assert any(
        line.startswith("themes: 2 of 3 alike (66.7 [") and "kappa 0.50 [" in line for line in lines
    )
    assert "  2: real_estate, second readiness" in lines
    assert "  3: personnel, third security" in lines
    assert "  only in coding: 1, 2" in lines
    assert sum(line.startswith("first: coding and readings/") for line in lines) == 2


def test_as_data_it_has_the_confusion_and_the_differences(project: Path) -> None:
    done = run_here(
        "kamerboek", "agree", "first", "--reader", "second", "--format", "json", cwd=project
    )
    assert done.returncode == 0, done.stderr
    (reader,) = json.loads(done.stdout)
    (themes,) = reader["compared"]
    assert (reader["reader"], themes["name"], themes["units"]) == ("second", "themes", 3)
    assert {"first": "real_estate", "second": "readiness", "count": 1} in themes["confusion"]
    assert themes["differences"] == [
        {"question": "2", "unit": "2", "first": "real_estate", "second": "readiness"}
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("alone",), "readings: there is no other reader; put the tables that another made"),
        (("first", "--reader", "thrd"), "there is no reader 'thrd'; the nearest is 'third'"),
        (("frst",), "there is no edition 'frst'; the nearest is 'first'"),
    ],
)
def test_what_is_not_there_is_one_line(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run_here("kamerboek", "agree", *arguments, cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
