"""The words of the package: what its code, templates and series say, whichever book shows it.

`approved/` has what the readers of one book see. What other books say, those of an edition that is
not yet coded or of several side by side, what sweeps, commands and the coding page say, what
machines are told: a slip in that changes no page of this book. It stands in `words.txt`, to be read
in a diff: `python -m tests.words` writes it anew.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import PROJECT

PATH = Path(__file__).with_name("words.txt")

PATTERNS = ("document", "annotate")
"""Rooms whose texts are patterns of what others wrote; tests try these."""

SAYS = re.compile(r"[^\W\d_]\S* +\S|://|^[a-z]+/[\w.+-]{5,}$")
"""More than one word, an address, a kind of file."""

MARKUP = (".html", ".xml")
TAG = re.compile(r"\{[%#].*?[%#]\}|<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>", re.DOTALL)
TOLD = re.compile(r'\b(?:title|alt|placeholder|content|aria-(?:label|description))="([^"]*)"')
"""What an element says without showing it."""


TOKEN = re.compile(r"^[^\n{}]+(?=\{)|--[\w-]+:[^;}\n]+", re.MULTILINE)
"""For what a rule of styles holds, and the values that rules share: colours, widths."""


def words_of_package() -> str:
    """Return what the package says, a line each, under the name of its file."""
    lines = []
    package = PROJECT / "kamerboek"
    for path in sorted(package.rglob("*")):
        name = path.relative_to(PROJECT).as_posix()
        if path.suffix == ".py" and path.relative_to(package).parts[0] not in PATTERNS:
            said = _of_code(path.read_text(encoding="utf-8"))
        elif path.suffix in MARKUP:
            said = _of_markup(path.read_text(encoding="utf-8"))
        elif path.suffix == ".css":
            said = map(str.strip, TOKEN.findall(path.read_text(encoding="utf-8")))
        elif path.suffix in (".po", ".svg"):
            said = (each for each in path.read_text(encoding="utf-8").splitlines() if each)
        else:
            continue
        lines += [f"{name}: {each}" for each in said]
    for path in sorted((PROJECT / "data" / "series").rglob("*.toml")):
        name = path.relative_to(PROJECT).as_posix()
        contents = tomllib.loads(path.read_text(encoding="utf-8"))
        lines += [f"{name}: {each}" for each in _of_value(contents)]
    for path in sorted((PROJECT / "data" / "series").rglob("*.csv")):
        name = path.relative_to(PROJECT).as_posix()
        lines += [f"{name}: {row}" for row in path.read_text(encoding="utf-8").splitlines()]
    return "".join(f"{line}\n" for line in lines)


def _of_code(source: str) -> Iterator[str]:
    """Yield the texts in a module but for its docstrings, in order; `{}` is what comes in one."""
    tree = ast.parse(source)
    passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    within = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node and isinstance(part, ast.Constant)
    }
    found = [
        (node.lineno, node.col_offset, text)
        for node in ast.walk(tree)
        if id(node) not in passed and id(node) not in within and (text := _text(node)) is not None
    ]
    for _, _, text in sorted(found):
        flat = " ".join(text.split())
        if SAYS.search(flat):
            yield flat


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
        return "".join(parts)
    return None


def _of_markup(text: str) -> Iterator[str]:
    """Yield the words of a template in order, those first that it says without showing them."""
    yield from (" ".join(each.split()) for each in TOLD.findall(text) if each.strip())
    for line in TAG.sub("\n", text).splitlines():
        if flat := " ".join(line.split()):
            yield flat


def _of_value(value: object) -> Iterator[str]:
    """Yield the texts in a value of a settings file, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _of_value(each)


if __name__ == "__main__":
    PATH.write_text(words_of_package(), encoding="utf-8")
    print(PATH)
