"""The program of a warm process that is forked from another: see `tests.loaded`."""

from __future__ import annotations

import sys

from kamerboek.run import warm_process


def main() -> None:
    """Serve as the file does when it is started, with more of it loaded."""
    del sys.argv[1]  # the id of the process that it was forked from
    sys.path.insert(0, "")  # in the place of the folder of that file, which it takes away
    warm_process.main()
