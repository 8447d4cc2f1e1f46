"""Files that stand beside the pages: what a page shows, to take along or to calculate with."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri

PUT = "kamerboek-file-put-beside"
"""The event that tells the name of each file, while its page is written."""


def put_beside(app: Sphinx, page: str, name: str, data: bytes) -> str:
    """Write a file of the page that is being written; return its address, seen from that page.

    `name` is its path from the folder of the pages.
    """
    target = Path(app.outdir) / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    app.emit(PUT, name)
    return relative_uri(app.builder.get_target_uri(page), name)


def add_files_beside(app: Sphinx) -> None:
    """Register the event with Sphinx."""
    app.add_event(PUT)
