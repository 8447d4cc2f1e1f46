"""What is the same in every run of a chapter, made once for as long as somebody asks for that.

By itself nothing is kept: who edits a file and loads it again gets what it holds now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")
Memory = dict[Any, Any]
"""What was made, by the function and its arguments, in the order in which it was asked for."""

MOST = 1000
"""More than any chapter asks for in a run; what was asked for longest ago goes."""

_memory: ContextVar[Memory | None] = ContextVar("memory", default=None)


@contextmanager
def remembering(memory: Memory) -> Iterator[None]:
    """Have what is made meanwhile be kept in `memory`, and taken from there the next time."""
    before = _memory.set(memory)
    try:
        yield
    finally:
        _memory.reset(before)


def remember_all() -> None:
    """Have what is made from now on be kept to the end of this process."""
    _memory.set({})


def memory() -> Memory | None:
    """Return what keeps what is made now; None where nothing does."""
    return _memory.get()


def remembered(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Mark a function whose result depends on nothing but its arguments and files.

    Its arguments are hashable, and who gets the result does not change it.
    """

    @wraps(make)
    def remember(*args: Given.args, **kwargs: Given.kwargs) -> Made:
        memory = _memory.get()
        if memory is None:
            return make(*args, **kwargs)
        key = (make, args, tuple(sorted(kwargs.items())))
        found: Made = memory.pop(key) if key in memory else make(*args, **kwargs)
        memory[key] = found  # the last is the one that was asked for last
        if len(memory) > MOST:
            del memory[next(iter(memory))]
        return found

    return remember
