"""Where what a chapter shows goes: to the notebook, or nowhere when only results are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from IPython.display import display

_shown: ContextVar[bool] = ContextVar("shown", default=True)


def is_shown() -> bool:
    """Return whether what a chapter shows is displayed."""
    return _shown.get()


def show(*blocks: object) -> None:
    """Display blocks in the notebook; nothing where only results are wanted."""
    if is_shown():
        display(*blocks)  # type: ignore[no-untyped-call]


@contextmanager
def without_display() -> Iterator[None]:
    """Run chapters for their results: nothing is displayed, and nothing is drawn."""
    before = _shown.set(False)
    try:
        yield
    finally:
        _shown.reset(before)
