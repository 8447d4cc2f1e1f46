"""The notebooks of a book as they were run: their titles, and what they keep for other pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sphinx.environment import BuildEnvironment

from kamerboek.chapter.display import RECORD
from kamerboek.charts import CHART_MIME
from kamerboek.memory import remembered
from kamerboek.prose import BLOCK_MIME

Notebook = Mapping[str, Any]
"""A notebook as JSON."""


def notebook_of(env: BuildEnvironment, page: str) -> Notebook | None:
    """Return the notebook of a page; None for a page that is not made of one.

    Who reads it for a page of its own has that page remade when it changes.
    """
    path = Path(env.srcdir) / f"{page}.ipynb"
    if not path.is_file():
        return None
    env.note_dependency(str(path))
    return _read(path)


@remembered
def _read(path: Path) -> Notebook:
    notebook: Notebook = json.loads(path.read_text(encoding="utf-8"))
    return notebook


def title_of(notebook: Notebook) -> str:
    """Return the title of a notebook: the first heading of its first cell, below its label."""
    found = re.search(r"^# +(.+)$", "".join(notebook["cells"][0]["source"]), re.MULTILINE)
    return found[1].strip() if found else ""


def handed_on(notebook: Notebook, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a notebook, as JSON, handed on under a name: its form and its content."""
    numbered = re.compile(rf"{re.escape(name)}(-[0-9]+)?")
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            found = output.get("metadata", {}).get("scrapbook", {}).get("name")
            if not numbered.fullmatch(found or ""):
                continue
            for form in (BLOCK_MIME, CHART_MIME):
                if content := output["data"].get(RECORD + form):
                    yield form, content
