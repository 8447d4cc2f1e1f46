"""The names of a notebook, from which a sentence takes its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from IPython import get_ipython

_names: ContextVar[Mapping[str, object] | None] = ContextVar("names", default=None)


def notebook_names() -> Mapping[str, object]:
    """Return what the cells of the running notebook have named so far."""
    given = _names.get()
    if given is not None:
        return given
    shell = get_ipython()
    return shell.user_ns if shell is not None else {}


@contextmanager
def naming(names: Mapping[str, object]) -> Iterator[None]:
    """Have sentences take their figures from `names`: a run without a notebook's kernel."""
    before = _names.set(names)
    try:
        yield
    finally:
        _names.reset(before)
