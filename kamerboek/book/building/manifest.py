"""The manifest of a book: what it was made of, with and how, and the hash of each of its files.

It is an RO-Crate 1.1 (https://w3id.org/ro/crate/1.1) with the making of the book as one run
(Process Run Crate 0.5), in canonical JSON: the same book has the same manifest, to the byte. Its
`identifier` is the hash of all the rest of it, and so of the book.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import kamerboek
from kamerboek.book.building.changed_values import Changes
from kamerboek.book.building.inputs import file_sha256, files_in, hashes, installed
from kamerboek.book.building.kept import MARKER
from kamerboek.edition.edition import Edition
from kamerboek.run import Value, notebook_sha256

FILE = "ro-crate-metadata.json"

CONTEXTS = (
    "https://w3id.org/ro/crate/1.1/context",
    "https://w3id.org/ro/terms/workflow-run/context",
)

PROFILE = "https://w3id.org/ro/wfrun/process/0.5"

LICENCE = "https://creativecommons.org/licenses/by/4.0/"

ROOT, RUN, PROGRAM = "./", "#run", "#kamerboek"
EDITION, CHANGES = "#edition", "#changed-values"

FORMATS = {
    ".css": "text/css",
    ".csv": "text/csv",
    ".html": "text/html",
    ".ipynb": "application/x-ipynb+json",
    ".js": "text/javascript",
    ".json": "application/json",
    ".parquet": "application/vnd.apache.parquet",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".xml": "application/xml",
}
"""Media types by the ends of files' names; what is not here has none in the manifest."""

Entity = dict[str, Any]


@dataclass(frozen=True)
class MadeFrom:
    """What a book is made of and with, as entities: its inputs, the program and its libraries."""

    inputs: tuple[Entity, ...]
    program: Entity
    libraries: tuple[Entity, ...]


def made_from(
    project: Path,
    edition: Edition,
    sources: Iterable[str],
    values: Mapping[Path, Mapping[str, Value]],
    changes: Changes,
) -> MadeFrom:
    """Return what a book of the project is made of and with.

    `sources` are the names of the project's own files that it is made from; `values` are those of
    the parameters of each chapter, by its notebook; `changes` those that the build was given.
    """
    inputs = (
        *_input_files(project, [*files_in(project, "data"), *sources]),
        *_input_notebooks(project, values),
        _value(EDITION, "edition", edition.name),
        _value(CHANGES, "values that differ from the defaults", json.dumps(changes)),
        *_parameters(values),
    )
    libraries = _libraries(tuple(sorted(installed())))
    package = Path(kamerboek.__file__).parent
    program = {
        "@id": PROGRAM,
        "@type": "SoftwareApplication",
        "name": "kamerboek",
        "softwareVersion": version("kamerboek"),
        "sha256": _sha256(hashes(package, files_in(package))),
        "softwareRequirements": _references(libraries),
    }
    return MadeFrom(inputs, program, libraries)


def manifest_of(book: Path, edition: Edition, made: MadeFrom) -> dict[str, Any]:
    """Return the manifest of a rendered book."""
    outputs = list(_outputs(book))
    identity = edition.identity
    root: Entity = {
        "@id": ROOT,
        "@type": "Dataset",
        "name": identity.book_title or identity.title or edition.name,
        "description": (
            f"A book made by kamerboek of the edition {edition.name}. It holds no day on which it "
            "was made: datePublished is the day of the answers."
        ),
        "conformsTo": {"@id": PROFILE},
        "license": {"@id": LICENCE},
        "hasPart": _references(outputs),
        "mentions": {"@id": RUN},
    }
    if identity.answered_on:
        root["datePublished"] = identity.answered_on.isoformat()
    graph: list[Entity] = [
        {
            "@id": FILE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
            "about": {"@id": ROOT},
        },
        root,
        {"@id": PROFILE, "@type": "CreativeWork", "name": "Process Run Crate", "version": "0.5"},
        {
            "@id": LICENCE,
            "@type": "CreativeWork",
            "name": "CC BY 4.0",
            "description": "Creative Commons Attribution 4.0 International: text, tables, coding",
        },
        {
            "@id": RUN,
            "@type": "CreateAction",
            "name": f"kamerboek build --edition {edition.name}",
            "actionStatus": "http://schema.org/CompletedActionStatus",
            "instrument": {"@id": PROGRAM},
            "object": _references(made.inputs),
            "result": _references(outputs),
        },
        made.program,
        *made.libraries,
        *made.inputs,
        *outputs,
    ]
    manifest = {"@context": list(CONTEXTS), "@graph": graph}
    root["identifier"] = identifier_of(manifest)
    return manifest


def manifest_text(manifest: Mapping[str, Any]) -> str:
    """Return a manifest in its one form."""
    return json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def identifier_of(manifest: Mapping[str, Any]) -> str:
    """Return the hash of all of a manifest but its own identifier."""
    graph = [
        {name: value for name, value in each.items() if name != "identifier"}
        if each["@id"] == ROOT
        else each
        for each in manifest["@graph"]
    ]
    return f"sha256:{_sha256({**manifest, '@graph': graph})}"


def files_of_book(book: Path) -> dict[str, str]:
    """Return the sha256 of each file that a manifest lists, by its path in the book.

    Those are all that there are, whatever their names, but the manifest and the marker themselves.
    """
    own = (book / FILE, book / MARKER)
    paths = sorted(path for path in book.rglob("*") if path not in own and path.is_file())
    return hashes(book, (path.relative_to(book).as_posix() for path in paths))


def _outputs(book: Path) -> Iterator[Entity]:
    for name, sha256 in files_of_book(book).items():
        entity = {
            "@id": name,
            "@type": "File",
            "name": name,
            "contentSize": str((book / name).stat().st_size),
            "sha256": sha256,
        }
        if kind := FORMATS.get(Path(name).suffix):
            entity["encodingFormat"] = kind
        yield entity


def _input_files(project: Path, names: Iterable[str]) -> Iterator[Entity]:
    for name in names:
        yield _input(name) | {"sha256": file_sha256(project / name)}


def _input_notebooks(project: Path, notebooks: Iterable[Path]) -> Iterator[Entity]:
    """Yield the notebooks: of each its cells count, and not what came of them."""
    for path in notebooks:
        cells = {"identifier": f"cells-sha256:{notebook_sha256(path)}"}
        yield _input(path.relative_to(project).as_posix()) | cells


def _input(name: str) -> Entity:
    """Return what a book was made from: it is not in the book, and so no file of it."""
    return {"@id": f"#{name}", "@type": "CreativeWork", "name": name}


def _parameters(values: Mapping[Path, Mapping[str, Value]]) -> Iterator[Entity]:
    for notebook, named in values.items():
        for name, value in named.items():
            place = f"{notebook.stem}/{name}"
            yield _value(f"#parameter/{place}", f"{notebook.stem}: {name}", value)


def _value(identifier: str, name: str, value: Value) -> Entity:
    return {"@id": identifier, "@type": "PropertyValue", "name": name, "value": value}


ONLY_FOR_AN_EXTRA = re.compile(r";(?!.*\bor\b).*\bextra *==")
"""A line of what a library needs for an extra alone, which most lines are: it is not read."""


@functools.cache
def _libraries(_: tuple[str, ...]) -> tuple[Entity, ...]:
    """Return Python and every library that the package needs, through others too.

    What else is installed takes no part in a book. They are looked up once for what is installed,
    which the argument names: to read what they all say of themselves takes a third of a second.
    """
    environment = {**{name: str(said) for name, said in default_environment().items()}, "extra": ""}
    found: dict[str, str] = {}
    left = [distribution("kamerboek").metadata]
    while left:
        for line in left.pop().get_all("Requires-Dist") or ():
            if ONLY_FOR_AN_EXTRA.search(line):
                continue
            needed = Requirement(line)
            name = canonicalize_name(needed.name)
            if name in found or (needed.marker and not needed.marker.evaluate(environment)):
                continue
            try:
                library = distribution(name).metadata
            except PackageNotFoundError:
                continue  # What it names only for an extra of another library.
            found[name] = library["Version"]
            left.append(library)
    python = _library("python", sys.version.partition(" ")[0])
    return (python, *(_library(name, found[name]) for name in sorted(found)))


def _library(name: str, number: str) -> Entity:
    return {
        "@id": f"#library/{re.sub(r'[^a-z0-9.-]', '-', name)}",
        "@type": "SoftwareApplication",
        "name": name,
        "softwareVersion": number,
    }


def _references(entities: Iterable[Entity]) -> list[Entity]:
    return [{"@id": each["@id"]} for each in entities]


def _sha256(said: object) -> str:
    text = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
