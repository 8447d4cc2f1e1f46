"""The derived tables of an edition, and the hashes by which it is seen that one was changed.

`tables/tables.sha256` stands beside the tables, in the form of `sha256sum`: the hash of the source
that they were made from, and of each table. `sha256sum -c tables.sha256` there checks them too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kamerboek.edition.identity import Identity
from kamerboek.edition.schemas import TABLES
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_folder

FOLDER = "tables"

HASHES = "tables.sha256"


def derived_files(identity: Identity, tables: Mapping[str, str]) -> dict[str, str]:
    """Return all that stands in the folder of derived tables, by its path there.

    `tables` are their texts by path in the folder of the edition; the hashes come with them.
    """
    files = {Path(path).relative_to(FOLDER).as_posix(): text for path, text in tables.items()}
    return files | {HASHES: _hashes_text(identity, files)}


def write_derived(folder: Path, identity: Identity, tables: Mapping[str, str]) -> tuple[Path, ...]:
    """Write the derived tables of the edition in `folder`, all together or not at all.

    `tables` are their texts by path in that folder. Returns the files whose bytes changed. Raises
    KamerboekError when something else stands among them.
    """
    place = folder / FOLDER
    files = derived_files(identity, tables)
    there = {path.relative_to(place).as_posix(): path for path in place.rglob("*")}
    for name, path in there.items():
        if name not in files:
            raise KamerboekError(
                f"{path}: this is no derived table; {FOLDER}/ is written anew as a whole: "
                "put it elsewhere"
            )
    changed = tuple(
        place / name
        for name, text in files.items()
        if name not in there or there[name].read_bytes() != text.encode("utf-8")
    )
    if changed:
        write_folder(place, files, ".csv", Path(HASHES).suffix)
    return changed


def refuse_changed(folder: Path, identity: Identity) -> None:
    """Refuse an edition whose source or derived tables are not what they were when made.

    Raises KamerboekError naming the file and what to do.
    """
    source = folder / identity.source.path
    found = file_hash(source)
    if found != identity.source.sha256:
        raise KamerboekError(
            f"{source}: its sha256 is {found}, edition.toml says {identity.source.sha256}; "
            "a source is never edited: restore it"
        )
    remedy = f"kamerboek ingest {folder.name} writes it anew"
    path = folder / FOLDER / HASHES
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise KamerboekError(f"{path}: missing; {remedy}") from None
    except UnicodeDecodeError:
        raise KamerboekError(f"{path}: changed since it was written; {remedy}") from None
    said = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    if "" in said:
        raise KamerboekError(f"{path}: changed since it was written; {remedy}")
    if said.get(_source_name(identity)) != found:
        raise KamerboekError(f"{path}: the tables were made from another source; {remedy}")
    for name in sorted({Path(each.path).name for each in TABLES if each.path.startswith(FOLDER)}):
        if name not in said:
            raise KamerboekError(
                f"{path}: changed since it was written: {name} is not in it; {remedy}"
            )
    for name, digest in said.items():
        table = folder / FOLDER / name
        if file_hash(table) != digest:
            raise KamerboekError(f"{table}: changed since it was made from the source; {remedy}")


def _hashes_text(identity: Identity, files: Mapping[str, str]) -> str:
    said = {name: hashlib.sha256(text.encode("utf-8")).hexdigest() for name, text in files.items()}
    said[_source_name(identity)] = identity.source.sha256
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(said.items()))


def _source_name(identity: Identity) -> str:
    return f"../{identity.source.path}"


def file_hash(path: Path) -> str:
    """Return the sha256 of a file; of one that is not there it is empty."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
