"""Many documents read at once, on all cores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kamerboek.document import ParsedDocument, limited_time, parse_questions, read_document
from kamerboek.errors import KamerboekError
from kamerboek.loading import collect_rarely
from kamerboek.run import done_at_once


def parse_many(files: Sequence[Path]) -> Iterator[tuple[ParsedDocument | None, str]]:
    """Read files and yield, in their order, what was read of each, or why it was not, in a line.

    Raises KamerboekError when a process that reads them was ended from outside.
    """
    return done_at_once(_parsed, ((file,) for file in files), "reads documents", in_order=True)


def _parsed(file: Path) -> tuple[ParsedDocument | None, str]:
    collect_rarely()  # of each process that reads
    try:
        with limited_time(file):
            return parse_questions(read_document(file)), ""
    except KamerboekError as error:
        return None, str(error)
    except OSError as error:
        return None, f"{file}: {error.strerror or error}"
