"""Entries of an edition's TOML files as data: its rules and its statements, coded or proposed.

What is proposed stands in `coding/suggestions/`, under the same names as in `coding/`, each entry
with its `basis`. The coding knows no such field: a file that is copied there is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

from kamerboek.chapter.statements import (
    STATEMENTS_PATH,
    CardStatement,
    NamedList,
    NamedQuote,
    Statement,
    read_entries,
    statement_files,
)
from kamerboek.checks.read import CHECKS_PATH, load_checks
from kamerboek.checks.rules import Check
from kamerboek.edition.coding import CODING
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import FOLDER
from kamerboek.reading import read_toml, validated
from kamerboek.writing import write_whole

KINDS: Mapping[str, type[Any]] = {
    "check": Check,
    "quote": NamedQuote,
    "list": NamedList,
    "statement": Statement,
    "card": CardStatement,
}
"""The tables of these files, those that others name first."""

TABLES: Mapping[str, Sequence[str]] = {
    "checks": ("check",),
    "statements": ("quote", "list", "statement", "card"),
}
"""The tables that are accepted together, by what they are called for that."""

PURPOSE = "it holds what an earlier edition proposes"
LINE = 100
"""Characters of a line from which an array is written with a line for each of its parts, and a part
of it as a table of its own."""


@dataclass(frozen=True)
class Entry:
    """A table of one of these files: its `file` in `coding/`, its kind, and what it says.

    `basis` is what it rests on where it is proposed, else empty.
    """

    file: str
    kind: str
    value: Any
    basis: str = ""

    @property
    def name(self) -> str:
        """What it is called."""
        return str(getattr(self.value, "id", "") or self.value.name)

    @property
    def called(self) -> str:
        """It with its file, for a line of a report."""
        return f"{self.file}: {self.kind} {self.name}"


def coded_entries(edition: Edition, project: Path) -> list[Entry]:
    """Return the entries that an edition's coding has; raises KamerboekError as reading it does."""
    folder = edition_folder(project, edition.name)
    found = [Entry(Path(CHECKS_PATH).name, "check", each) for each in load_checks(edition, project)]
    for path in statement_files(folder):
        read = read_entries(path)
        name = str(path.relative_to(folder / CODING))
        for kind, values in (
            ("quote", read.quotes),
            ("list", read.lists),
            ("statement", read.statements),
            ("card", read.cards),
        ):
            found += [Entry(name, kind, each) for each in values]
    return found


def proposed_entries(folder: Path) -> list[Entry]:
    """Return the entries that are proposed for the edition in `folder`: by kind, then by file.

    Raises KamerboekError, naming file and entry, for what is not of their form.
    """
    found: list[Entry] = []
    for file in _files(folder / FOLDER):
        path = folder / FOLDER / file
        contents = read_toml(path, PURPOSE)
        kinds = TABLES["checks" if file == Path(CHECKS_PATH).name else "statements"]
        if other := sorted(set(contents) - set(kinds)):
            raise KamerboekError(f"{path}: {other[0]!r}: it holds {', '.join(kinds)}")
        for kind in kinds:
            tables = contents.get(kind, [])
            if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
                raise KamerboekError(f"{path}: {kind}: write each as a table under [[{kind}]]")
            for number, each in enumerate(tables, 1):
                said = {name: value for name, value in each.items() if name != "basis"}
                value = validated(KINDS[kind], said, f"{path}: {kind} {number}")
                basis = validated(str, each.get("basis", ""), f"{path}: {kind} {number}: basis")
                found.append(Entry(file, kind, value, basis))
    return sorted(found, key=lambda each: list(KINDS).index(each.kind))


def write_proposed(folder: Path, entries: Sequence[Entry]) -> list[Path]:
    """Write these proposals, and no others, for the edition in `folder`; return their files.

    A file of which none is left is removed.
    """
    files = list(dict.fromkeys(each.file for each in entries))
    for file in files:
        text = "\n".join(toml_text(each) for each in entries if each.file == file)
        path = folder / FOLDER / file
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != text.encode("utf-8"):
            write_whole(path, text)
    for file in _files(folder / FOLDER):
        if file not in files:
            (folder / FOLDER / file).unlink()
    return [folder / FOLDER / file for file in files]


def _files(folder: Path) -> Iterator[str]:
    """Yield the files in a folder that may hold entries."""
    if (folder / Path(CHECKS_PATH).name).exists():
        yield Path(CHECKS_PATH).name
    statements = Path(STATEMENTS_PATH).name
    for path in sorted((folder / statements).glob("*.toml")):
        yield f"{statements}/{path.name}"


def toml_text(entry: Entry) -> str:
    """Return an entry as it stands in a file; what has its default is left out."""
    lines = [f"[[{entry.kind}]]"]
    if entry.basis:
        lines.append(f"basis = {_text(entry.basis)}")
    apart: list[str] = []
    for name, each in _said(entry.value):
        parts = [one for one in each if is_dataclass(one)] if isinstance(each, tuple) else []
        if any(len(_value(one)) > LINE for one in parts):
            apart += [_table(f"{entry.kind}.{name}", one) for one in parts]
        else:
            lines.append(f"{name} = {_value(each, len(name))}")
    return "\n".join(["\n".join(lines) + "\n", *apart])


def _table(name: str, value: Any) -> str:
    return "".join([f"[[{name}]]\n", *(f"{key} = {_value(each)}\n" for key, each in _said(value))])


def _said(value: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        own = getattr(value, field.name)
        if field.default is MISSING or own != field.default:
            yield field.name, own


def _value(value: Any, before: int = 0) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _text(value)
    if is_dataclass(value) or isinstance(value, Mapping):
        named = value.items() if isinstance(value, Mapping) else _said(value)
        return "{ " + ", ".join(f"{name} = {_value(each)}" for name, each in named) + " }"
    parts = [_value(each) for each in value]
    line = f"[{', '.join(parts)}]"
    if before and before + len(line) > LINE:
        return "[\n" + "".join(f"    {each},\n" for each in parts) + "]"
    return line


def _text(text: str) -> str:
    """Return a text as TOML writes it; one with quotation marks, such as a formula, as it is."""
    if '"' in text and "'" not in text and text.isprintable():
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
