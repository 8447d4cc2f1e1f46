"""A book beside its manifest, offline: every byte that is not what it was is named by its file."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.book.building.books import read_says
from kamerboek.book.building.build import build_book
from kamerboek.book.building.inputs import file_sha256
from kamerboek.book.building.kept import MARKER, files_marked, marker_fault
from kamerboek.book.building.manifest import (
    CHANGES,
    EDITION,
    FILE,
    ROOT,
    RUN,
    files_of_book,
    identifier_of,
    manifest_text,
)
from kamerboek.edition.derived import FOLDER, file_hash, refuse_changed
from kamerboek.edition.identity import edition_folder, read_identity
from kamerboek.edition.ingest import derived_again
from kamerboek.errors import KamerboekError
from kamerboek.locking import alone
from kamerboek.sarif import Finding, sarif_log
from kamerboek.writing import temporary_folder

ASIDE, LOCK = "verify-", ".verify.lock"
"""Where a book is built again, and who may: one at a time, which removes what others left."""


@dataclass(frozen=True)
class Fault:
    """A file that is not what it should be, and how."""

    file: str
    reason: str


def verify_book(book: Path) -> list[Fault]:
    """Return each file of a book that is changed, missing, or not of it; nothing where all fits.

    A link is not of it, wherever it leads, and neither is what is no file. Where the marker stands,
    which not every server has, manifest and files are held against it too. Who may read a file is
    not looked at, nor are folders without files. Raises KamerboekError for a folder without a
    manifest.
    """
    if not (book / FILE).is_file():
        raise KamerboekError(f"{book}: no {FILE} here; a book made by kamerboek build has one")
    faults = [*_odd_entries(book), *_faults_of_manifest(book)]
    if (book / MARKER).exists() and (reason := marker_fault(book)):
        faults.append(Fault(MARKER, reason))
    if any(each.file == FILE for each in faults):
        return faults
    manifest = _read(book) or {}
    said, entities = _outputs(manifest), _entities(manifest)
    found = files_of_book(book)
    for name in sorted({*said, *found}):
        if name not in found:
            faults.append(Fault(name, "missing"))
        elif name not in said:
            faults.append(Fault(name, "not a file of this book"))
        elif found[name] != said[name]:
            faults.append(Fault(name, "changed"))
        elif entities[name].get("contentSize") != str((book / name).stat().st_size):
            faults.append(Fault(FILE, f"changed: it says another size of {name}"))
    return [*faults, *_changed_with_manifest(book, found, {each.file for each in faults})]


def _changed_with_manifest(
    book: Path, found: Mapping[str, str], named: Set[str]
) -> Iterator[Fault]:
    """Yield what was changed in a way that the manifest says too, but not the marker beside it."""
    there = {**found, FILE: file_sha256(book / FILE)}
    for name, sha256 in files_marked(book).items():
        if there.get(name) != sha256 and name not in named:
            yield Fault(name, f"other than {MARKER}, which was written with the book, says")


def verify_edition(project: Path, name: str) -> list[Fault]:
    """Return what in an edition is not what its source gives: all that is derived is made again.

    Raises KamerboekError for an edition that is not there, and when its source was changed.
    """
    folder = edition_folder(project, name)
    try:
        refuse_changed(folder, read_identity(folder))
    except KamerboekError as error:
        path, _, reason = str(error).partition(": ")
        return [Fault(path, reason)]
    remedy = f"kamerboek ingest {name}"
    derived = derived_again(project, folder)
    faults = [
        Fault(str(folder / path), f"the source and its codes give another now; {remedy}")
        for path, text in derived.items()
        if file_hash(folder / path) != hashlib.sha256(text.encode("utf-8")).hexdigest()
    ]
    for there in sorted((folder / FOLDER).rglob("*")):
        if there.relative_to(folder).as_posix() not in derived:
            faults.append(Fault(str(there), f"not of what {remedy} writes; put it elsewhere"))
    return faults


def verify_rebuilt(project: Path, book: Path) -> list[Fault]:
    """Build a book again, of its edition with its values, and return what differs from `book`.

    Where `diffoscope` is installed it says of each in what. Raises KamerboekError when the book
    cannot be built.
    """
    manifest = _read(book)
    if manifest is None:
        raise KamerboekError(f"{book / FILE}: not a manifest; it does not say what to build")
    said = _entities(manifest)
    changes = json.loads(said[CHANGES]["value"])
    work = project / "_build"
    with alone(work, LOCK):
        for left in work.glob(f"{ASIDE}*"):  # of one that was killed
            shutil.rmtree(left, ignore_errors=True)
        with temporary_folder(work, ASIDE) as folder:
            again = Path(folder) / "book"
            values = Path(folder) / "values.yml"
            values.write_text(json.dumps(changes), encoding="utf-8")
            edition = said[EDITION]["value"]
            try:
                given = values if changes else None
                build_book(project, again, given, edition, read_says(book).name)
            except KamerboekError as error:  # the file with the values is gone when this is read
                said_by = f"{book / FILE}: {CHANGES}"
                raise KamerboekError(str(error).replace(str(values), said_by)) from error
            faults = list(_differences(book, again))
            shutil.rmtree(again)
    return faults


def _differences(book: Path, again: Path) -> Iterator[Fault]:
    ours, theirs = (
        files_of_book(each) | {FILE: file_sha256(each / FILE)} for each in (book, again)
    )
    for name in sorted({*ours, *theirs}):
        if name not in theirs:
            yield Fault(name, "not in the book built again")
        elif name not in ours:
            yield Fault(name, "only in the book built again")
        elif ours[name] != theirs[name]:
            yield Fault(name, f"differs{_in_what(name, book, again)}")


def _in_what(name: str, book: Path, again: Path) -> str:
    """Say in what two files differ: of manifests their entries, of others as diffoscope does."""
    if name == FILE:
        ours, theirs = (_entities(_read(each) or {"@graph": []}) for each in (book, again))
        named = [each for each in {**ours, **theirs} if ours.get(each) != theirs.get(each)]
        return f" in {', '.join(named)}"
    if not (program := shutil.which("diffoscope")):
        return ""
    done = subprocess.run(  # noqa: S603 - the program that was found
        [program, "--text", "-", str(book / name), str(again / name)],
        capture_output=True,
        text=True,
        check=False,
    )
    return f":\n{done.stdout}"


def _odd_entries(book: Path) -> Iterator[Fault]:
    """Yield what stands in a book and holds no bytes of its own."""
    for path in sorted(book.rglob("*")):
        name = path.relative_to(book).as_posix()
        if path.is_symlink():
            yield Fault(name, "a link; a book has none: put the file itself there")
        elif not path.is_dir() and not path.is_file():
            yield Fault(name, "not a file")


def _faults_of_manifest(book: Path) -> Iterator[Fault]:
    manifest = _read(book)
    if manifest is None:
        yield Fault(FILE, "not a manifest")
    elif manifest_text(manifest).encode("utf-8", "replace") != (book / FILE).read_bytes():
        yield Fault(FILE, "changed: not in the form in which it is written")
    elif _entities(manifest)[ROOT].get("identifier") != identifier_of(manifest):
        yield Fault(FILE, "changed: its identifier is not the hash of the rest")
    elif not _agrees_with_itself(manifest):
        yield Fault(FILE, "changed: what it says of a file, it says elsewhere in another way")


def _agrees_with_itself(manifest: Mapping[str, Any]) -> bool:
    """Say whether a manifest names each thing once, and the same files wherever it lists them."""
    said = _entities(manifest)
    files = [{"@id": name} for name in _outputs(manifest)]
    listed = (said[ROOT].get("hasPart"), said.get(RUN, {}).get("result"))
    return len(said) == len(manifest["@graph"]) and all(each == files for each in listed)


def _read(book: Path) -> dict[str, Any] | None:
    """Return the manifest of a book; None for something that is none."""
    try:
        manifest = json.loads((book / FILE).read_bytes().decode("utf-8"))
        entities = _entities(manifest)
        whole = {ROOT, EDITION, CHANGES} <= set(entities)
        json.loads(entities[CHANGES]["value"])
        _outputs(manifest)
        return manifest if whole and isinstance(entities[EDITION]["value"], str) else None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _entities(manifest: Mapping[str, Any]) -> dict[str, Any]:
    return {each["@id"]: each for each in manifest["@graph"]}


def _outputs(manifest: Mapping[str, Any]) -> dict[str, str]:
    """Return the files that a manifest lists, each with its hash."""
    return {
        name: each["sha256"]
        for name, each in _entities(manifest).items()
        if each["@type"] == "File"
    }


def shown_name(file: str) -> str:
    """Return the name of a file on one line: one that hides what it is stands as Python writes it.

    A line end in it would begin a line that says that all is well.
    """
    hides = any(unicodedata.category(sign)[0] == "C" or sign in "\u2028\u2029" for sign in file)
    return ascii(file) if hides else file


def faults_sarif(faults: list[Fault]) -> dict[str, Any]:
    """Return the faults as a SARIF log."""
    findings = [
        Finding("changed", "error", f"{each.file}: {each.reason}", each.file) for each in faults
    ]
    return sarif_log("kamerboek verify", findings)
