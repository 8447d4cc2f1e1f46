"""The strict comparison sees what nbval's own lets through."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest

from kamerboek.run import execute_notebook
from tests.conftest import PROJECT, run
from tests.rows import over
from tests.strict_nbval import METADATA, TAGS, hiding, misshapen

SOURCES = (
    "from myst_nb import glue\nfrom kamerboek.figures import FigureRegister",
    "figure = FigureRegister().count(['1', '2'], 'twee', 'vraag', 'vragen', 'aantal')\nfigure",
    "glue('twee', figure, display=False)",
    "print('twee')",
    "from IPython.display import display\n"
    "display({'text/plain': 'a'}, raw=True)\ndisplay({'text/html': 'b'}, raw=True)",
    "display({'text/plain': 'c'}, raw=True)",
)
Change = Callable[[nbformat.NotebookNode], object]


@pytest.mark.parametrize(
    "tag", ["hide-output", "remove-output", "hide-cell", "remove-cell", "full"]
)
def test_no_tag_hides_what_a_cell_says(tag: str) -> None:
    code, said = nbformat.v4.new_code_cell("1"), nbformat.v4.new_markdown_cell("Een.")
    for cell in (code, said):
        cell.metadata["tags"] = [tag]
    found = list(hiding(nbformat.v4.new_notebook(cells=[code, said])))
    assert found == [
        (1, f"the tag {tag!r} on a code cell"),
        (2, f"the tag {tag!r} on a markdown cell"),
    ]


def test_what_is_let_through_is_what_was_looked_at() -> None:
    """A tag or a setting more is a decision: can it hide what a cell says?"""
    assert {"code": {"parameters", "hide-input", "remove-input"}, "markdown": set()} == TAGS
    assert {"kernelspec", "language_info"} == METADATA


@pytest.mark.parametrize("setting", ["slideshow", "jupyter", "collapsed", "scrolled", "mystnb"])
def test_no_setting_hides_what_a_cell_says(setting: str) -> None:
    cell = {"cell_type": "code", "metadata": {setting: True}}
    assert list(hiding({"metadata": {}, "cells": [cell]})) == [(1, f"a setting {setting!r}")]
    of_all = {"metadata": {setting: True}, "cells": []}
    assert list(hiding(of_all)) == [(0, f"the notebook has a setting {setting!r}")]


def strip_outputs(notebook: nbformat.NotebookNode) -> None:
    for cell in notebook.cells:
        cell.outputs, cell.execution_count = [], None


def change_figure(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[1].outputs[0].data["application/vnd.kamerboek.figure+json"]["value"] = 3


def change_text_beside_figure(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[1].outputs[0].data["text/plain"] = "drie"


def rename_glued_key(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[2].outputs[0].metadata["scrapbook"]["name"] = "drie"


def change_output_type(notebook: nbformat.NotebookNode) -> None:
    output = notebook.cells[1].outputs[0]
    output.output_type = "display_data"
    del output["execution_count"]


def silence_by_tag(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].metadata["tags"] = ["nbval-ignore-output"]


def silence_by_comment(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].source = "# NBVAL_IGNORE_OUTPUT\nprint('twee')"


def skip_by_tag(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].metadata["tags"] = ["nbval-skip"]


def change_stream(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].outputs[0].text = "drie\n"


def swap_outputs(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[4].outputs.reverse()


def put_outputs_together(notebook: nbformat.NotebookNode) -> None:
    first, second = notebook.cells[4].outputs
    first.data.update(second.data)
    second.data = {}


def move_output_to_neighbour(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[5].outputs.insert(0, notebook.cells[4].outputs.pop())


def remove_output(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[4].metadata["tags"] = ["hide-input", "remove-output"]


def remove_cell(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[4].metadata["tags"] = ["remove-cell"]


def hide_output(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[4].metadata["tags"] = ["hide-output"]


def remove_text(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[6].metadata["tags"] = ["remove-cell"]


def make_text_raw(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[6] = nbformat.v4.new_raw_cell(notebook.cells[6].source, id="raw")


def set_cell(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[4].metadata["mystnb"] = {"remove_code_outputs": True}


def set_notebook(notebook: nbformat.NotebookNode) -> None:
    notebook.metadata["mystnb"] = {"remove_code_outputs": True}


def make_number_broken(notebook: nbformat.NotebookNode) -> None:
    content = notebook.cells[1].outputs[0].data["application/vnd.kamerboek.figure+json"]
    content["value"] = float(content["value"])


def change_counts(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].execution_count = 999


def exchange_counts(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].execution_count, notebook.cells[4].execution_count = 5, 4


def attach_file(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[6].attachments = {"a.png": {"image/png": "iVBORw0KGgo="}}


def rename_kernel(notebook: nbformat.NotebookNode) -> None:
    notebook.metadata.kernelspec.display_name = "Python 2"


def add_to_notebook(notebook: nbformat.NotebookNode) -> None:
    notebook.extra = 1


def add_to_cell(notebook: nbformat.NotebookNode) -> None:
    notebook.cells[3].extra = 1


CHANGES: tuple[Change, ...] = (
    strip_outputs,
    change_figure,
    change_text_beside_figure,
    rename_glued_key,
    change_output_type,
    silence_by_tag,
    silence_by_comment,
    skip_by_tag,
    change_stream,
    swap_outputs,
    put_outputs_together,
    move_output_to_neighbour,
    remove_output,
    remove_cell,
    hide_output,
    remove_text,
    make_text_raw,
    set_cell,
    set_notebook,
    make_number_broken,
    change_counts,
    exchange_counts,
    attach_file,
    rename_kernel,
    add_to_notebook,
    add_to_cell,
)


OWN = "own"
"""The folder of notebooks that have a kernel of their own, as in `make notebooks`."""

IN_OWN = ("good", "change_figure")
"""One that passes and one that fails; the others have one kernel, by `tests.one_kernel`."""


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good notebook and one for each change to it."""
    folder = tmp_path_factory.mktemp("notebooks")
    (folder / OWN).mkdir()
    cells = [nbformat.v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate(SOURCES)]
    cells[0].metadata["tags"] = ["hide-input"]
    cells.append(nbformat.v4.new_markdown_cell("Tekst.", id="text"))
    made = nbformat.v4.new_notebook(cells=cells)
    nbformat.write(made, folder / "good.ipynb")
    text = execute_notebook(folder / "good.ipynb")
    (folder / "good.ipynb").write_text(text, encoding="utf-8")
    for change in CHANGES:
        changed = nbformat.reads(text, as_version=4)
        change(changed)
        # Not as nbformat writes: that would refuse what is not part of a notebook.
        made = json.dumps(changed, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / f"{change.__name__}.ipynb").write_text(made, encoding="utf-8")
    # The last in the kernel of the others, of which it has to see nothing.
    shutil.copy(folder / "good.ipynb", folder / "unchanged.ipynb")
    for name in IN_OWN:
        (folder / f"{name}.ipynb").rename(folder / OWN / f"{name}.ipynb")
    return folder


@pytest.fixture(scope="module")
def failed(notebooks: Path) -> set[str]:
    """The names of the notebooks that the strict comparison refuses."""
    plugins = ("-p", "tests.strict_nbval", "-p", "tests.one_kernel", "-p", "no:cacheprovider")
    done = run("python", "-m", "pytest", "-q", *plugins, "--nbval", notebooks, cwd=PROJECT)
    assert "no tests ran" not in done.stdout, done.stdout
    return set(re.findall(r"^FAILED .*?(\w+)\.ipynb::", done.stdout, re.MULTILINE))


def test_a_good_notebook_passes(failed: set[str]) -> None:
    assert failed & {"good", "unchanged"} == set()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_is_seen(failed: set[str], change: Change) -> None:
    assert change.__name__ in failed


@over(
    ("before", "after", "said"),
    [
        (b"\n", b"\n", []),
        (b"\n", b"\r\n", ["not written as make refresh writes it"]),
        (b'"nbformat_minor": 5', b'"nbformat_minor": 9', ["a notebook of format 4.9, not 4.5"]),
        (b'"name": "python3"', b'"name": "ir"', ["not written as make refresh writes it"]),
        (b'"metadata": {', b'"metadata": {"a": 1}, "metadata": {', ["not written as make refresh"]),
    ],
)
def test_a_file_that_refresh_did_not_write_is_named(
    before: bytes, after: bytes, said: list[str]
) -> None:
    whole = (PROJECT / "chapters" / "6-caribisch-gebied.ipynb").read_bytes()
    assert before in whole
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.ipynb"
        path.write_bytes(whole.replace(before, after))
        found = list(misshapen(path))
    assert [each[: len(words)] for each, words in zip(found, said, strict=True)] == said
