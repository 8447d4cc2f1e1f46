"""Quotes written back as the document prints them, where only the white space differs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

from kamerboek.edition.problem import Reprint
from kamerboek.workbench.rows import line_of, lines_of
from kamerboek.writing import write_whole


def write_reprints(reprints: Sequence[Reprint]) -> list[Path]:
    """Write each of these quotes as it is printed; return the files that were written.

    Nothing else in a file changes but the row that holds the quote. A quote that is not found as it
    was written is left: a TOML file may write it in a way of its own, and a table may have been
    edited since it was read.
    """
    written = []
    for path in dict.fromkeys(each.path for each in reprints):
        own = [each for each in reprints if each.path == path]
        before = path.read_bytes().decode("utf-8-sig")
        after = _table(before, own) if path.suffix == ".csv" else _toml(before, own)
        if after != before:
            write_whole(path, after)
            written.append(path)
    return written


def _table(text: str, reprints: Sequence[Reprint]) -> str:
    """Return a table with the cells of these rows as printed; other rows stay to the byte."""
    lines = lines_of(text)
    reader = csv.reader(iter(lines), strict=True)
    head = next(reader)
    start, made = reader.line_num, lines[: reader.line_num]
    for cells in reader:
        record = dict(zip(head, cells, strict=True)) if len(cells) == len(head) else {}
        printed = {
            each.column: each.printed
            for each in reprints
            if each.line == start + 1 and record.get(each.column) == each.written
        }
        rows = "".join(lines[start : reader.line_num])
        made.append(line_of([*(record | printed).values()]) if printed else rows)
        start = reader.line_num
    return "".join(made)


def _toml(text: str, reprints: Sequence[Reprint]) -> str:
    """Return a TOML text with these quotes as printed, each looked for from its entry on."""
    lines = _lines_of_toml(text)
    for each in reprints:
        place = max(each.line - 1, 0)
        before, after = "".join(lines[:place]), "".join(lines[place:])
        printed = json.dumps(each.printed, ensure_ascii=False)
        for form in (json.dumps(each.written, ensure_ascii=False), f"'{each.written}'"):
            if form in after:
                after = after.replace(form, printed, 1)
                break
        lines = _lines_of_toml(before + after)
    return "".join(lines)


def _lines_of_toml(text: str) -> list[str]:
    return io.StringIO(text, newline="\n").readlines()
