"""When what a process needs is loaded, and how the collector of what is unused goes meanwhile."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module

ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles among them. With Python's own 700 it took a
sixth of the time of loading libraries, where there are none, and a quarter of that of rendering."""


@cache
def collect_rarely() -> None:
    """Have the collector of this process look for cycles far less often, and not as it ends.

    To look through all that was loaded once more takes a quarter of a second, for nothing.
    """
    gc.set_threshold(ALLOCATIONS)
    atexit.register(gc.freeze)


def when_asked(package: str, modules: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of a package that loads a module when a name of it is asked for.

    `modules` are the module of each such name, below the package. What is returned raises
    AttributeError for any other name.
    """

    def asked(name: str) -> object:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{modules[name]}"), name)

    return asked
