"""The command runs made-up chapters and writes their results, all of them or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import run, run_here
from tests.editions import EARLIER, add_edition, bare_project
from tests.made_up import write_notebook
from tests.series import make_series

pytestmark = pytest.mark.long

CALCULATES = """\
from IPython.display import display
from kamerboek.figures import FigureRegister, constant
from kamerboek.prose import Origins
if pace == 3:
    raise ValueError("three will not do")
made = FigureRegister()
made.calculate("twice", constant(pace) * constant(2), "times", remark=edition)
display(Origins(made.figures))
"""
EDITION = 'edition: str = "first"  # {data/editions/*} | uitgave\n'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = bare_project(tmp_path_factory.mktemp("project"))
    for name, pace in (("eerste", 1), ("tweede", 2)):
        parameters = f"{EDITION}pace: int = {pace}  # [0, 9] | tempo\n"
        write_notebook(folder / "chapters" / f"{name}.ipynb", parameters, CALCULATES)
    write_notebook(folder / "chapters" / "leeg.ipynb", EDITION, "print(edition)")
    make_series(folder, "proef", "chapters/eerste", "chapters/leeg", "chapters/tweede")
    for name in ("first", "second"):
        add_edition(folder, name, EARLIER, series="proef")
    config = "sphinx:\n  config:\n    kamerboek_edition: second\n"
    (folder / "_config.yml").write_text(config, encoding="utf-8")
    return folder


def values(path: Path) -> list[str]:
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [row.split(",")[2] for row in rows]


def test_every_chapter_has_its_table(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("kamerboek", "results", "--output", out, cwd=project)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["3 chapters", str(out)]
    assert sorted(path.name for path in out.glob("*.csv")) == [
        "eerste.csv",
        "leeg.csv",
        "tweede.csv",
    ]
    assert values(out / "eerste.csv") == ["2"]
    assert values(out / "tweede.csv") == ["4"]
    assert values(out / "leeg.csv") == []

    one = run("kamerboek", "results", "eerste", "-p", "pace=4", "--output", out, cwd=project)
    assert one.returncode == 0, one.stderr
    assert [path.name for path in out.glob("*.csv")] == ["eerste.csv"]
    assert values(out / "eerste.csv") == ["8"]


def test_a_run_that_fails_leaves_what_was_there(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("kamerboek", "results", "eerste", "--output", out, cwd=project).returncode == 0
    failed = run("kamerboek", "results", "-p", "pace=3", "--output", out, cwd=project)
    assert failed.returncode == 2
    assert "cell 3: ValueError: three will not do" in failed.stderr
    assert [values(path) for path in out.glob("*.csv")] == [["2"]]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("derde",), "there is no chapter 'derde'"),
        (("-p", "pcae=1"), "no chosen chapter has a parameter 'pcae'; the nearest is 'pace'"),
        (("leeg", "-p", "pace=1"), "no chosen chapter has a parameter 'pace'"),
        (("-p", "pace"), "not of the form name=value"),
        (("-p", "pace=12"), "12 is not in [0, 9]"),
        (("--edition", "third"), "there is no edition 'third'; the nearest is 'first'"),
        (("--edition", "first", "-p", "edition=first"), "edition is given twice"),
        (("--output", "."), "holds something that is not a folder of results of this command"),
        (("--output", "_config.yml"), "not a folder"),
    ],
)
def test_a_mistake_is_one_line_before_anything_runs(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run_here("kamerboek", "results", *arguments, cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (project / "_build").exists()
