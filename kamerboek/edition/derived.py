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
        place / name for name, text in files.items() if file_hash(place / name) != _hash(text)
    )
    if changed:
        write_folder(place, files, ".csv", Path(HASHES).suffix)
    return changed


def refuse_changed(folder: Path, identity: Identity) -> None:
    """Refuse an edition whose source or derived tables are not what they were when made.

    Raises KamerboekError naming the file and what to do.
    """
    refuse_other_source(folder, identity)
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
    if not _sources(identity).items() <= said.items():
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


def refuse_other_source(folder: Path, identity: Identity) -> None:
    """Refuse an edition whose text, or the file as received, is not what `edition.toml` says.

    Raises KamerboekError naming the file and what to do.
    """
    for name, digest in identity.source.hashes.items():
        path = folder / name
        found = file_hash(path)
        if found != digest:
            said = f"its sha256 is {found}" if found else "missing"
            raise KamerboekError(
                f"{path}: {said}, edition.toml says {digest}; a source is never edited: restore it"
            )


def _hashes_text(identity: Identity, files: Mapping[str, str]) -> str:
    said = {name: _hash(text) for name, text in files.items()}
    said |= _sources(identity)
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(said.items()))


def _sources(identity: Identity) -> dict[str, str]:
    return {f"../{name}": digest for name, digest in identity.source.hashes.items()}


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def file_hash(path: Path) -> str:
    """Return the sha256 of a file; of one that is not there it is empty.

    Raises KamerboekError for one that cannot be read.
    """
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise KamerboekError(f"{path}: cannot be read: {error.strerror}") from error
