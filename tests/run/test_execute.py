from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import execute_notebook, normalised, refresh_notebooks
from tests.conftest import PROJECT


def notebook(folder: Path, *sources: str, tags: tuple[str, ...] = ()) -> Path:
    made = nbformat.v4.new_notebook()
    for number, source in enumerate(sources):
        cell = nbformat.v4.new_code_cell(source, id=f"cell-{number}")
        if number == 0 and tags:
            cell.metadata["tags"] = list(tags)
        made.cells.append(cell)
    path = folder / "chapter.ipynb"
    nbformat.write(made, path)
    return path


def outputs(text: str) -> list[str]:
    cells = nbformat.reads(text, as_version=4).cells
    return [output.text.strip() for cell in cells for output in cell.get("outputs", [])]


def test_running_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    path = notebook(tmp_path, "print(1 + 1)")
    first = execute_notebook(path)
    path.write_text(first, encoding="utf-8")
    assert execute_notebook(path) == first
    assert outputs(first) == ["2"]


def test_a_kernel_leaves_no_socket_where_another_may_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sockets of fixed names in the working directory made kernels wait for each other."""
    here = tmp_path / "here"
    there = tmp_path / "there"
    here.mkdir()
    there.mkdir()
    monkeypatch.chdir(here)
    path = notebook(there, f"import os; print(os.listdir({str(here)!r}))")
    assert outputs(execute_notebook(path)) == ["[]"]


def test_parameters_count_and_stay_with_what_came_of_them(tmp_path: Path) -> None:
    path = notebook(tmp_path, "pace: int = 1", "print(pace)", tags=("parameters",))
    text = execute_notebook(path, {"pace": 7})
    assert outputs(text) == ["7"]
    cells = nbformat.reads(text, as_version=4).cells
    assert [cell.source for cell in cells] == [
        "pace: int = 1",
        "# Parameters\npace = 7\n",
        "print(pace)",
    ]
    assert execute_notebook(path, {"pace": 7}) == text


def test_without_parameters_no_cell_is_added_and_one_that_was_goes(tmp_path: Path) -> None:
    path = notebook(tmp_path, "pace: int = 1", "print(pace)", tags=("parameters",))
    plain = execute_notebook(path)
    assert len(nbformat.reads(plain, as_version=4).cells) == 2
    path.write_text(execute_notebook(path, {"pace": 7}), encoding="utf-8")
    assert normalised(nbformat.read(path, as_version=4)).count('"cell_type"') == 2


def test_nothing_of_the_machine_or_the_moment_stays(tmp_path: Path) -> None:
    text = execute_notebook(notebook(tmp_path, "print(1)"))
    assert str(tmp_path) not in text
    assert "papermill" not in text
    assert "start_time" not in text
    assert '"version"' not in text


def test_a_failing_cell_is_named_and_the_notebook_stays(tmp_path: Path) -> None:
    path = notebook(tmp_path, "print(1)", "1 / 0")
    before = path.read_bytes()
    with pytest.raises(KamerboekError, match=r"chapter\.ipynb: cell 2: ZeroDivisionError"):
        execute_notebook(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", "{", "not a notebook"])
def test_a_file_that_is_no_notebook_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "chapter.ipynb"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError, match="not a notebook"):
        execute_notebook(path)


def test_refresh_writes_only_what_changed(tmp_path: Path) -> None:
    path = notebook(tmp_path, "print(1)")
    assert refresh_notebooks([path]) == [path]
    assert refresh_notebooks([path]) == []


@pytest.mark.parametrize(
    "path", sorted((PROJECT / "chapters").glob("*.ipynb")), ids=lambda p: p.stem
)
def test_committed_chapters_are_normalised_and_run(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    read = nbformat.reads(text, as_version=4)
    assert all(cell.execution_count for cell in read.cells if cell.cell_type == "code")
    assert normalised(read) == text


@pytest.mark.long
def test_what_a_cell_shows_may_come_after_it_has_ended(tmp_path: Path) -> None:
    """On a busy machine it does: a library that waits four seconds for it gave no notebook."""
    late = """
import time
kernel = get_ipython().kernel
told = kernel._publish_status
def tell(status, *rest, **named):
    time.sleep(6 if status == "idle" else 0)
    told(status, *rest, **named)
kernel._publish_status = tell
print("late")
"""
    assert outputs(execute_notebook(notebook(tmp_path, late))) == ["late"]
