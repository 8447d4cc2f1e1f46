"""The one error that a user's mistake becomes, and the words that help to mend one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence


class KamerboekError(Exception):
    """Something the user can mend; its text names file, place, reason and what to do."""


class MistakesError(KamerboekError):
    """Several things that the user can mend, each a line of its own."""

    def __init__(self, messages: Sequence[str]) -> None:
        self.messages = tuple(messages)
        super().__init__("; ".join(messages))


def refuse(mistakes: Sequence[str]) -> None:
    """Raise a KamerboekError that says these mistakes; nothing where there are none."""
    if len(mistakes) == 1:
        raise KamerboekError(mistakes[0])
    if mistakes:
        raise MistakesError(mistakes)


def nearest(name: str, known: Iterable[object]) -> str:
    """Return what to say after a name that does not exist: the nearest one that does."""
    names = {str(each).casefold(): each for each in known}
    found = difflib.get_close_matches(name[:200].casefold(), names, n=1, cutoff=0.0)
    return f"; the nearest is {names[found[0]]!r}" if found else "; it has none"
