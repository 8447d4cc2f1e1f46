"""In a kernel: what its cells read is noted, for whoever keeps what they gave."""

from __future__ import annotations

from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell

from kamerboek.edition.noted import hear_rows
from kamerboek.memory import remember_all
from kamerboek.noting import begin


def note_reads(data: str, file: str) -> None:
    """Note what the cells of this kernel read of the folder `data`; `file` has it after each.

    It is written as `kamerboek.noting.Notes.text` has it.
    """
    noted = begin(Path(data))
    hear_rows()
    remember_all()  # who keeps what the cells give, looks whether anything changed meanwhile

    written: tuple[int, ...] = ()

    def write(_: object) -> None:
        nonlocal written
        if (extent := noted.extent()) == written:
            return
        written = extent
        Path(file).write_text(noted.text(), encoding="utf-8")

    InteractiveShell.instance().events.register("post_run_cell", write)
