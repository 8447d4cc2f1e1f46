"""Many documents read at once, on all cores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kamerboek.document import ParsedDocument, limited_time, parse_questions, read_document
from kamerboek.errors import KamerboekError
from kamerboek.run import ending_with_this

ALL_CORES = -1


def parse_many(files: Sequence[Path]) -> Iterator[tuple[ParsedDocument | None, str]]:
    """Read files and yield, in their order, what was read of each, or why it was not, in a line.

    Raises KamerboekError when a process that reads them was ended from outside.
    """
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import TerminatedWorkerError
    from joblib.parallel import get_active_backend

    backend, _ = get_active_backend()
    try:
        yield from Parallel(n_jobs=ALL_CORES, return_as="generator", **ending_with_this(backend))(
            delayed(_parsed)(file) for file in files
        )
    except TerminatedWorkerError as error:
        raise KamerboekError(
            "a process that reads documents was ended from outside; was there enough memory?"
        ) from error


def _parsed(file: Path) -> tuple[ParsedDocument | None, str]:
    try:
        with limited_time(file):
            return parse_questions(read_document(file)), ""
    except KamerboekError as error:
        return None, str(error)
    except OSError as error:
        return None, f"{file}: {error.strerror or error}"
