"""One test over a table of rows: many small examples without the cost of a test for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pytest

Test = Callable[..., None]


def over(names: str | Sequence[str], rows: Sequence[Any]) -> Callable[[Test], Callable[[], None]]:
    """Make one test of a function and the rows of its arguments; each row that fails is named."""
    return partial(_made, [names] if isinstance(names, str) else names, rows)


def _made(names: Sequence[str], rows: Sequence[Any], test: Test) -> Callable[[], None]:
    def every() -> None:
        failed = []
        for row in rows:
            values = (row,) if len(names) == 1 else row
            try:
                test(**dict(zip(names, values, strict=True)))
            except (AssertionError, pytest.fail.Exception) as error:
                failed.append(f"{row!r}: {error}")
            except Exception as error:
                error.add_note(f"of the row {row!r}")
                raise
        assert not failed, "\n\n".join(failed)

    every.__name__, every.__doc__, every.__module__ = test.__name__, test.__doc__, test.__module__
    return every
