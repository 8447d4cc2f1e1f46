"""Fingerprints of what a notebook says, whatever came of running it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from kamerboek.run.execute import INJECTED
from kamerboek.run.parameters.read import notebook_cells, source_of, tags_of


def notebook_sha256(notebook: Path) -> str:
    """Return the sha256 of the kinds and texts of a notebook's cells, in order.

    Outputs, counts and a cell with injected values do not count, so that a run changes nothing.
    Raises KamerboekError for a file that is not a notebook.
    """
    said = [
        [cell["cell_type"], source_of(cell)]
        for cell in notebook_cells(notebook)
        if INJECTED not in tags_of(cell)
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode("utf-8")).hexdigest()


def run_sha256(notebook: Path) -> str:
    """Return the sha256 of all in a notebook that a run of it keeps or depends on.

    Beside what `notebook_sha256` counts that is the names, tags and attachments of its cells.
    Raises KamerboekError for a file that is not a notebook.
    """
    kept = [
        [cell.get("id"), tags_of(cell), cell.get("attachments")]
        for cell in notebook_cells(notebook)
        if INJECTED not in tags_of(cell)
    ]
    said = json.dumps([notebook_sha256(notebook), kept], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()
