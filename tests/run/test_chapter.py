"""A run goes where nothing is lost by it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run.chapter import what_a_run_does
from tests.made_up import write_notebook

PARAMETERS = "pace: int = 2  # [1, 9] | stappen"


def goes(project: Path, output: Path) -> str:
    return [*what_a_run_does(project, "proef", (), output)][-1]


def test_a_notebook_of_somebody_else_is_not_written_over(tmp_path: Path) -> None:
    own = write_notebook(tmp_path / "chapters" / "proef.ipynb", PARAMETERS, "print(pace)")
    output = tmp_path / "own.ipynb"
    assert goes(tmp_path, output) == f"the notebook goes to {output}"
    shutil.copy(own, output)
    assert goes(tmp_path, output).endswith(", which is there")
    write_notebook(output, PARAMETERS, "print(pace, 'en werk van een ander')")
    with pytest.raises(KamerboekError, match=r"own\.ipynb: holds other cells than proef\.ipynb"):
        goes(tmp_path, output)
    output.write_text("geen notebook", encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"own\.ipynb: not a notebook"):
        goes(tmp_path, output)


def test_the_project_s_own_runs_are_written_over_after_an_edit(tmp_path: Path) -> None:
    write_notebook(tmp_path / "chapters" / "proef.ipynb", PARAMETERS, "print(pace)")
    kept = tmp_path / "_build" / "runs" / "proef.ipynb"
    write_notebook(kept, PARAMETERS, "print('van voor de wijziging')")
    said = [*what_a_run_does(tmp_path, "proef", (), None)][-1]
    assert said == f"the notebook goes to {kept}, which is there"
