"""Makes nbval strict: `pytest -p tests.strict_nbval --nbval chapters`.

By itself nbval passes over an output's metadata (where glue keeps a figure's name), its type and
name, and all images; it compares each type of output by itself, whatever stands before what; it
passes a notebook whose outputs were stripped, and a tag can silence it or hide from a reader what
it compares; to it 3 and 3.0 are the same. Here everything is compared, in order, but the count of
executions, which nbval's own kernel starts elsewhere; a cell that was not run fails, and so does a
tag or setting that is not allowed, and a file that is not written as `kamerboek refresh` writes it,
with cells that were run once, in order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import nbformat
import nbval.kernel
import pytest
from nbval.plugin import IPyNbCell, transform_streams_for_comparison

from kamerboek.run import normalised

# It prints every message of a kernel prettily for a log, whether anybody keeps that log or not: it
# took half of the time.
nbval.kernel.pformat = lambda _: ""

TAGS = {
    "code": {"parameters", "hide-input", "remove-input"},
    "markdown": set(),
}
"""The tags that a cell of each kind may have: none that hides what a cell says."""

METADATA = {"kernelspec", "language_info"}
"""What a notebook may say of itself: no settings of how it is rendered."""

FORMAT = 5
"""Of format 4 the version that has ids of cells; to nbformat a later one may hold anything."""


def hiding(notebook: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield what in a notebook may hide something from its readers: the cell's number, and what.

    Cells are numbered from 1; of the notebook itself the number is 0.
    """
    for name in sorted(set(notebook["metadata"]) - METADATA):
        yield 0, f"the notebook has a setting {name!r}"
    for number, cell in enumerate(notebook["cells"], start=1):
        allowed = TAGS.get(cell["cell_type"])
        if allowed is None:
            yield number, f"a {cell['cell_type']} cell"
            continue
        if "attachments" in cell:
            yield number, "a file that is attached to a cell"
        for name in sorted(set(cell["metadata"]) - {"tags"}):
            yield number, f"a setting {name!r}"
        for tag in cell["metadata"].get("tags", []):
            if tag not in allowed:
                yield number, f"the tag {tag!r} on a {cell['cell_type']} cell"


def misshapen(path: Path) -> Iterator[str]:
    """Yield in what a notebook's file is not as `kamerboek refresh` writes it."""
    text = path.read_bytes().decode("utf-8")  # its line ends as they are
    notebook = nbformat.reads(text, as_version=4)
    if notebook["nbformat_minor"] != FORMAT:
        yield f"a notebook of format 4.{notebook['nbformat_minor']}, not 4.{FORMAT}"
    counts = [cell["execution_count"] for cell in notebook["cells"] if cell["cell_type"] == "code"]
    if counts != list(range(1, len(counts) + 1)):
        yield "its cells were not run once, in order: make refresh"
    try:
        written = normalised(notebook)
    except nbformat.ValidationError as error:
        yield f"no notebook: {error.message}"
        return
    if text != written:
        yield "not written as make refresh writes it"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, IPyNbCell):
            item.parent.skip_compare = ("execution_count",)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item):
    if isinstance(item, IPyNbCell):
        if item.cell.execution_count is None:
            pytest.fail(f"{item.nodeid}: this cell was not run: make refresh", pytrace=False)
        if item.options["skip"] or not item.options["check"]:
            pytest.fail(f"{item.nodeid}: a tag or comment silences this cell", pytrace=False)
        if item.options["check_exception"]:
            pytest.fail(f"{item.nodeid}: a chapter's cell may not be meant to raise", pytrace=False)
        if item.cell_num == 0:
            for number, fault in hiding(item.parent.nb):
                pytest.fail(f"{item.parent.nodeid}: cell {number}: {fault}", pytrace=False)
            for fault in misshapen(item.path):
                pytest.fail(f"{item.parent.nodeid}: {fault}", pytrace=False)
    return (yield)


by_type = IPyNbCell.compare_outputs


def in_order(cell: IPyNbCell, ran: list[Any], kept: list[Any], skip_compare: Any = None) -> bool:
    """Compare outputs as nbval does, and then each with the one in its place."""
    if not by_type(cell, ran, kept, skip_compare):
        return False
    sides = [[_compared(each) for each in side] for side in map(_streams, (ran, kept))]
    if sides[0] != sides[1]:
        cell.comparison_traceback.append("the outputs stand in another order or are put together")
    return sides[0] == sides[1]


IPyNbCell.compare_outputs = in_order
_streams = transform_streams_for_comparison


def _compared(output: Mapping[str, Any]) -> str:
    """Return what of an output is compared, as JSON: there 3 is another than 3.0."""
    kept = {name: value for name, value in output.items() if name != "execution_count"}
    return json.dumps(kept, sort_keys=True)
