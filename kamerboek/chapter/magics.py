"""The cells of a chapter that read as text: `%%zin`, `%%kop`, `%%aanhef`.

They are IPython's own cell magics, so that a chapter runs alike under papermill, nbval, JupyterLab
and Jupyter Book; a run for results calls them from `MAGICS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from IPython import get_ipython

from kamerboek.chapter.display import is_shown

if TYPE_CHECKING:
    from kamerboek.chapter.page import Chapter

Magic = Callable[["Chapter", str, str], None]


def _sentences(page: Chapter, _: str, cell: str) -> None:
    page.say(cell)


def _heading(page: Chapter, line: str, cell: str) -> None:
    page.heading(line.strip(), cell)


def _standfirst(page: Chapter, _: str, cell: str) -> None:
    page.standfirst(cell)


MAGICS: Mapping[str, Magic] = {"zin": _sentences, "kop": _heading, "aanhef": _standfirst}
"""What a cell that begins with `%%name` does, given the page, the rest of the line, the cell."""


def register(page: Chapter) -> None:
    """Have the running notebook's cells speak to this page; nothing without a notebook.

    A page that is made for its results alone, be it in a notebook, has its cells called by name.
    """
    shell = get_ipython()
    if shell is None or not is_shown():
        return
    for name, magic in MAGICS.items():
        shell.register_magic_function(_bound(magic, page), "cell", name)


def _bound(magic: Magic, page: Chapter) -> Callable[[str, str], None]:
    def call(line: str, cell: str) -> None:
        magic(page, line, cell)

    return call
