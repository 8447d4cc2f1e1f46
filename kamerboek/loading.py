"""What a process that begins does before it loads its libraries."""

from __future__ import annotations

import atexit
import gc

ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles among them. With Python's own 700 it took a
sixth of the time of loading libraries, where there are none, and a quarter of that of rendering."""


def collect_rarely() -> None:
    """Have the collector of this process look for cycles far less often, and not as it ends.

    To look through all that was loaded once more takes a quarter of a second, for nothing.
    """
    gc.set_threshold(ALLOCATIONS)
    atexit.register(gc.freeze)
