"""An edition that was loaded before processes were forked, for those that note what they read.

To load and check one takes a quarter of the time of running a chapter. What it was read from is
noted in the process that takes it, as if it had been read there. Only who asked for it to be loaded
knows that nothing changed since: so a process that notes nothing loads its editions itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kamerboek.noting import heard, notes

if TYPE_CHECKING:  # what loads editions asks here first
    from kamerboek.edition.edition import Edition


@dataclass(frozen=True)
class _Kept:
    edition: Edition
    data: str
    files: frozenset[str]


_kept: dict[tuple[str, Path], _Kept] = {}


def keep(name: str, project: Path, load: Callable[[str, Path], Edition]) -> None:
    """Load an edition for what is forked after this, in place of the one that was kept before.

    Raises what `load` raises; then none is kept.
    """
    _kept.clear()
    with heard(project / "data") as noted:
        edition = load(name, project)
    _kept[name, project] = _Kept(edition, noted.data, frozenset(noted.files))


def kept_edition(name: str, project: Path) -> Edition | None:
    """Return the edition that was kept, its files noted; None where none was or nothing is noted.

    It is not noted yet what of its coding is asked for.
    """
    kept, noted = _kept.get((name, project)), notes()
    if kept is None or noted is None or kept.data != noted.data:
        return None
    noted.files |= kept.files
    return kept.edition
