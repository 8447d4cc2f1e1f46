"""The coding page is started: suggestions are renewed, and its address is said."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import write_suggestions
from kamerboek.locking import coding_in
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.serve.server import serve


def start(project: Path, name: str) -> None:
    """Serve the coding page of the edition `name` until it is interrupted.

    Where the coding has a mistake, the suggestions stay as they are, and the page can mend it.
    Raises KamerboekError for an edition that cannot be read.
    """
    desk = open_desk(project, name)
    try:
        with coding_in(project):
            write_suggestions(project, name)
    except KamerboekError as error:
        print(f"suggestions are as they were: {error}")
    with contextlib.suppress(KeyboardInterrupt):
        serve(desk, lambda address: print(f"{address}\nCtrl+C ends it", flush=True))
