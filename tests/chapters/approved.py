"""What chapters say at other values than their own, beside what was read and approved.

`python -m tests.chapters.approved` says which chapters say something else than stands in
`otherwise/` and `every-wording/`; exit code 1 where any does. With `--accept` it is approved: read
the difference, then commit both with the change. For `otherwise/` each parameter is tried by itself
at the ends of its range and at each of its choices, and then all together. Of each set are kept the
lines and what figures say in words that the chapter has neither at its own values, which
`approved/` has, nor before. `every-wording/` has what no value shows either: `wordings.py`.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.properties.values import FIXED
from kamerboek.run import Declaration, Parameter, Value, declaration_of, rule_broken
from kamerboek.writing import write_folder
from tests.chapters.results import Results, run_chapter
from tests.chapters.wordings import every_wording
from tests.conftest import PROJECT

OTHERWISE = Path(__file__).parent / "otherwise"
EVERY_WORDING = Path(__file__).parent / "every-wording"
SUFFIX = ".txt"


NOTEBOOKS = sorted((PROJECT / "chapters").glob("*.ipynb"))


def chapters() -> list[str]:
    """Return the chapters that have a parameter besides the edition that they read."""
    return [
        path.stem
        for path in NOTEBOOKS
        if any(each.name not in FIXED for each in declaration_of(path).parameters)
    ]


def other_values(declaration: Declaration) -> Iterator[dict[str, Value]]:
    """Yield sets of values that keep the rules of a chapter."""
    free = [each for each in declaration.parameters if each.name not in FIXED]
    sets = [{each.name: value} for each in free for value in _others(each)]
    sets += [{each.name: _others(each)[end] for each in free if _others(each)} for end in (0, -1)]
    for values in sets:
        if not rule_broken(declaration, {**declaration.defaults, **values}):
            yield values


def _others(parameter: Parameter) -> list[Value]:
    """Return the choices of a parameter, or the ends of its range, but for its default."""
    ends = [each for each in (parameter.low, parameter.high) if each is not None]
    found: list[Value] = list(parameter.choices) or ends
    return [each for each in found if each != parameter.default]


def otherwise(chapter: str) -> str:
    """Return the wordings that a chapter has at other values only, under the first set of them."""
    declaration = declaration_of(PROJECT / "chapters" / f"{chapter}.ipynb")
    known = set(map(_wording, _said(run_chapter(chapter))))
    said = []
    for values in other_values(declaration):
        new = {_wording(line): line for line in _said(run_chapter(chapter, **values))}
        lines = [line for wording, line in new.items() if wording not in known]
        known |= set(new)
        said.append("".join(f"{line}\n" for line in (f"# {_named(values)}", *lines)))
    return "\n".join(said)


def _said(results: Results) -> list[str]:
    """Return the lines of a chapter, and what each of its figures says when it is opened."""
    notes: dict[str, None] = {}
    for block in results.blocks:
        for figure in _figures(json.loads(block)):
            told = "" if figure.get("quote") else figure.get("formula")
            if parts := [*filter(None, (figure.get("label"), told, *figure.get("why", ())))]:
                notes[f"▸ {figure.get('key', '')}: {'; '.join(parts)}"] = None
    return [*results.text.splitlines(), *notes]


def _figures(block: Any) -> Iterator[Mapping[str, Any]]:
    """Yield each figure that stands in a block."""
    if isinstance(block, dict) and block.get("type") == "figure":
        yield block
    inside = block.values() if isinstance(block, dict) else block if isinstance(block, list) else ()
    for each in inside:
        yield from _figures(each)


def _wording(line: str) -> str:
    """Return a line without its numbers."""
    return re.sub(r"\d+(?:[.,]\d+)*", "0", line)


def _named(values: Mapping[str, Value]) -> str:
    return " ".join(f"{name}={value}" for name, value in values.items())


def change(chapter: str, folder: Path = OTHERWISE) -> str:
    """Return how what a chapter says differs from what was approved; empty for nothing."""
    path = folder / f"{chapter}{SUFFIX}"
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    sides = [each.splitlines(keepends=True) for each in (kept, APPROVED[folder](chapter))]
    return "".join(difflib.unified_diff(*sides, f"{folder.name}/{path.name}", path.name, n=1))


APPROVED = {OTHERWISE: otherwise, EVERY_WORDING: every_wording}


def main() -> None:
    """Show what differs, or approve it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accept", action="store_true", help="approve what chapters say")
    of_each = {OTHERWISE: chapters(), EVERY_WORDING: [path.stem for path in NOTEBOOKS]}
    if parser.parse_args().accept:
        for folder, names in of_each.items():
            now = {f"{each}{SUFFIX}": APPROVED[folder](each) for each in names}
            write_folder(folder, now, SUFFIX)
        return
    changes = [
        said
        for folder, names in of_each.items()
        for each in names
        if (said := change(each, folder))
    ]
    sys.stdout.write("".join(changes))
    sys.exit(1 if changes else 0)


if __name__ == "__main__":
    main()
