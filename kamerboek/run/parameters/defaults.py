"""The default of a parameter that a project decides, written into the chapters that declare it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kamerboek.run.execute import notebooks_of
from kamerboek.run.parameters.declaration import literal
from kamerboek.run.parameters.read import TAG, source_of, tags_of
from kamerboek.writing import write_whole


@contextmanager
def with_default(folder: Path, name: str, value: str) -> Iterator[list[Path]]:
    """Give the text parameter `name` this default in every notebook of `folder` that declares it.

    Yields the notebooks that were written; when what follows fails they get back what they held,
    but for one that was edited meanwhile.
    Raises KamerboekError when there are no notebooks; a file that is not one is left as it is.
    """
    before: dict[Path, tuple[bytes, bytes]] = {}
    try:
        for path in notebooks_of(folder):
            held = path.read_bytes()
            changed = _changed(held, name, value)
            if changed is not None:
                before[path] = held, changed
                write_whole(path, changed)
        yield list(before)
    except BaseException:
        for path, (held, written) in before.items():
            if path.read_bytes() == written:  # else somebody edits it
                write_whole(path, held)
        raise


def _changed(held: bytes, name: str, value: str) -> bytes | None:
    """Return a notebook with another default; None where nothing changes."""
    line = re.compile(rf'^({re.escape(name)}: str = )"(?:[^"\\\n]|\\.)*"', re.MULTILINE)
    try:
        notebook: dict[str, Any] = json.loads(held)
        marked = [cell for cell in notebook["cells"] if TAG in tags_of(cell)]
        sources = [source_of(cell) for cell in marked]
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    written = [line.sub(lambda found: found[1] + literal(value), source) for source in sources]
    if written == sources:
        return None
    for cell, source in zip(marked, written, strict=True):
        cell["source"] = source.splitlines(keepends=True)
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
