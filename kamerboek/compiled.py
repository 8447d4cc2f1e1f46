"""What Python keeps of a module, compiled, and what a full disk makes of it.

Python up to 3.12 leaves such a file cut short where the disk is full while it is written, and reads
it ever after: the module can no longer be loaded, also when there is room again.
"""

from __future__ import annotations

import marshal
from pathlib import Path

HEAD = 16
"""Bytes before the code: which Python, and of what source."""

CUT_SHORT = "marshal data too short"
"""What Python says of such a file."""


def remove_cut(folder: Path) -> list[Path]:
    """Remove the compiled modules below a folder that are cut short; return which they were."""
    cut = [path for path in sorted(folder.rglob("__pycache__/*.pyc")) if _is_cut(path)]
    for path in cut:
        path.unlink()
    return cut


def _is_cut(path: Path) -> bool:
    data = path.read_bytes()
    try:
        marshal.loads(data[HEAD:])  # noqa: S302 - what this package was compiled to
    except (EOFError, ValueError, TypeError):
        return True
    return len(data) < HEAD
