"""Drawings beside those that somebody looked at: `python -m tests.charts.approved`.

Says which drawings of `examples.py` are not what stands in `drawn/`, and makes pictures of those in
`_build/drawn/`, to look at; exit code 1 where any differs. With `--accept` they are approved: then
commit `drawn/` with the change. With `--all` there is a picture of each.
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import vl_convert

from kamerboek.charts import Drawing
from kamerboek.charts.style import PAPER
from kamerboek.writing import write_folder
from tests.charts.examples import EXAMPLES
from tests.charts.seen import for_library

DRAWN = Path(__file__).parent / "drawn"
PICTURES = Path(__file__).parent.parent.parent / "_build" / "drawn"
SUFFIX = ".json"
LINE = 180
"""What fits in so many signs stands on one line: each mark, as a rule."""


def specifications(name: str) -> dict[str, dict[str, Any]]:
    """Return an example as Vega-Lite, by its name and width."""
    drawing = EXAMPLES[name]()
    assert drawing is not None, name
    if not isinstance(drawing, Drawing):
        return {name: drawing.specification}
    both = {"wide": drawing.wide, "narrow": drawing.narrow}
    return {f"{name}-{width}": each.to_dict(validate=False) for width, each in both.items()}


def readable(specification: Mapping[str, Any]) -> str:
    """Return a drawing as it is kept: each layer with its own marks, a line each.

    What changes with the library's version and what all drawings have is left out.
    """
    apart = ("$schema", "datasets", "usermeta", "layer")
    layers = [
        {**layer, "data": specification["datasets"][layer["data"]["name"]]}
        for layer in specification["layer"]
    ]
    kept = {name: value for name, value in specification.items() if name not in apart}
    return f"{_laid_out({**kept, 'layer': layers})}\n"


def _laid_out(value: Any, indent: str = "") -> str:
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= LINE or not isinstance(value, dict | list):
        return line
    inner = f"{indent} "
    if isinstance(value, dict):
        each = [f"{json.dumps(name)}: {_laid_out(part, inner)}" for name, part in value.items()]
    else:
        each = [_laid_out(part, inner) for part in value]
    begin, end = "{}" if isinstance(value, dict) else "[]"
    return f"{begin}\n{inner}" + f",\n{inner}".join(each) + f"\n{indent}{end}"


def change(name: str, specification: Mapping[str, Any]) -> str:
    """Return what of a drawing is not as it was approved, as a unified diff; empty for nothing."""
    path = DRAWN / f"{name}{SUFFIX}"
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    sides = [each.splitlines(keepends=True) for each in (kept, readable(specification))]
    return "".join(difflib.unified_diff(*sides, f"drawn/{path.name}", path.name, n=1))


def approved_names() -> set[str]:
    """Return the names of the drawings that were approved."""
    return {path.stem for path in DRAWN.glob(f"*{SUFFIX}")}


def picture(specification: Mapping[str, Any]) -> bytes:
    """Return a drawing as a PNG on paper."""
    config = {**specification["config"], "background": PAPER}
    made = for_library({**specification, "config": config})
    return bytes(vl_convert.vegalite_to_png(made, scale=2.0))


def main() -> None:
    """Say what differs, make pictures of it, and approve it where that is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accept", action="store_true", help="approve the drawings")
    parser.add_argument("--all", action="store_true", help="a picture of each")
    asked = parser.parse_args()
    made = {name: each for form in EXAMPLES for name, each in specifications(form).items()}
    found = {name: text for name, each in made.items() if (text := change(name, each))}
    left = approved_names() - set(made)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in made if asked.all else found:
        (PICTURES / f"{name}.png").write_bytes(picture(made[name]))
    print("".join(found.values()), *(f"no example makes {name}\n" for name in left), sep="", end="")
    if asked.accept:
        write_folder(DRAWN, {f"{name}{SUFFIX}": readable(made[name]) for name in made}, SUFFIX)
        print(f"{len(made)} drawings approved: {DRAWN}")
    elif found or left:
        print(f"look at them in {PICTURES}; when right: python -m tests.charts.approved --accept")
        sys.exit(1)
    else:
        print(f"{len(made)} drawings are as they were approved")


if __name__ == "__main__":
    main()
