"""The one error that a user's mistake becomes, and the words that help to mend one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class KamerboekError(Exception):
    """Something the user can mend; its text names file, place, reason and what to do."""


def nearest(name: str, known: Iterable[object]) -> str:
    """Return what to say after a name that does not exist: the nearest one that does."""
    names = {str(each).casefold(): each for each in known}
    found = difflib.get_close_matches(name[:200].casefold(), names, n=1, cutoff=0.0)
    return f"; the nearest is {names[found[0]]!r}" if found else "; it has none"
