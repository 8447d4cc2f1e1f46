"""Where what a chapter shows goes: to the notebook, or to who runs it for its results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from IPython.display import display

FINDING, FRONT_PAGE, ORIGINS = "bevinding", "voorpagina", "herkomst"
"""Names under which a chapter hands on a card and what it shows itself, to the front page; and
where its figures come from, to the page of origins. Of what it hands on under one name the second
has a 2 behind it, and so on: a book takes each name of a page once."""

RECORD = "application/papermill.record/"
"""What glue puts before a type, so that a notebook does not show what it keeps."""

_handed_on: Counter[str] = Counter()
"""How often this process, which runs one chapter, has used each name."""

_kept: ContextVar[list[object] | None] = ContextVar("kept", default=None)


def is_shown() -> bool:
    """Return whether what a chapter shows is displayed; else nothing needs to be drawn."""
    return _kept.get() is None


def show(*blocks: object) -> None:
    """Display blocks in the notebook; where only results are wanted, keep them."""
    kept = _kept.get()
    if kept is None:
        display(*blocks)  # type: ignore[no-untyped-call] # IPython has no types
    else:
        kept.extend(blocks)


def hand_on(name: str, block: object) -> None:
    """Keep a block in the notebook under a name, for another page; no reader of it sees it."""
    kept = _kept.get()
    if kept is None:
        from myst_nb import glue

        _handed_on[name] += 1
        number = _handed_on[name]
        glue(name if number == 1 else f"{name}-{number}", block, display=False)
    else:
        kept.append(block)


@contextmanager
def without_display() -> Iterator[list[object]]:
    """Run a chapter for its results: nothing is displayed, and nothing is drawn.

    Yields the blocks that would have been displayed, as they come.
    """
    kept: list[object] = []
    before = _kept.set(kept)
    try:
        yield kept
    finally:
        _kept.reset(before)
