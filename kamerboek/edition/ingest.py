"""A document becomes the derived tables of an edition."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.annotate import (
    Quantity,
    find_identifiers,
    find_quantities,
    find_references,
    find_signals,
)
from kamerboek.document import ParsedDocument, parse_questions, read_document
from kamerboek.edition.coding import load_coding
from kamerboek.edition.context import CONTEXT
from kamerboek.edition.identity import Identity, edition_folder, read_identity
from kamerboek.edition.schemas import TABLES, Table, data_package_schema, table, to_csv
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_whole

PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"


@dataclass(frozen=True)
class Ingested:
    """What an ingest did: the document as read, and the files whose bytes changed."""

    document: ParsedDocument
    changed: tuple[Path, ...]


def ingest(project: Path, name: str) -> Ingested:
    """Write the derived tables and `datapackage.json` of the edition `name`.

    So is the descriptor of the figures from elsewhere, where there are any. A file is written only
    where its bytes change. Raises KamerboekError when the source is not the one that `edition.toml`
    names, when it holds no questions, or when the coding does not fit.
    """
    done = ingest_folder(edition_folder(project, name), name)
    changed = done.changed
    context = project / "data" / "context"
    if context.is_dir() and _write(context / "datapackage.json", _as_json(context_package())):
        changed += (context / "datapackage.json",)
    return Ingested(done.document, changed)


def ingest_folder(folder: Path, name: str) -> Ingested:
    """Write the derived tables and `datapackage.json` of the edition `name` that is in `folder`.

    Raises what `ingest` raises.
    """
    identity = read_identity(folder)
    document = read_source(folder, identity)
    if not document.questions:
        raise KamerboekError(f"{folder / identity.source.path}: it holds no questions")
    quantities = find_quantities(document.questions)
    contents = derived_tables(document, quantities)
    contents["datapackage.json"] = _as_json(data_package(name, folder, identity))
    changed = tuple(
        path for relative, text in contents.items() if _write(path := folder / relative, text)
    )
    # After the tables are written: an analyst mends the coding by what stands in them.
    load_coding(folder, document.questions, quantities)
    return Ingested(document, changed)


def read_source(folder: Path, identity: Identity) -> ParsedDocument:
    """Return the edition's document, parsed; raises KamerboekError if its bytes were changed."""
    path = folder / identity.source.path
    document = read_document(path)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != identity.source.sha256:
        raise KamerboekError(
            f"{path}: its sha256 is {found}, edition.toml says {identity.source.sha256}; "
            "a source is never edited: restore it"
        )
    return parse_questions(document)


def derived_tables(document: ParsedDocument, quantities: Sequence[Quantity]) -> dict[str, str]:
    """Return the text of each derived table by its path in the edition's folder."""
    rows: dict[str, Sequence[Any]] = {
        "questions": document.questions,
        "references": find_references(document.questions),
        "identifiers": find_identifiers(document.questions),
        "signals": find_signals(document.questions),
        "quantities": quantities,
    }
    return {table(name).path: to_csv(each, table(name).row_type) for name, each in rows.items()}


def data_package(name: str, folder: Path, identity: Identity) -> dict[str, Any]:
    """Return the descriptor of the edition's tables, Data Package version 2.

    Derived tables are always listed; a coding table once its file is there.
    """
    return {
        "$schema": PACKAGE_PROFILE,
        "name": name,
        "title": identity.title or name,
        **({"description": described} if (described := _description(identity)) else {}),
        "sources": [{"title": identity.title or name, "path": identity.source.path}],
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": "Creative Commons Attribution 4.0 (tables and coding)",
            }
        ],
        "resources": [
            _resource(each)
            for each in TABLES
            if each.path.startswith("tables/") or (folder / each.path).exists()
        ],
    }


def _description(identity: Identity) -> str:
    """Return who asked, and who answered when, as far as known."""
    day = str(identity.answered_on) if identity.answered_on else ""
    answered = ", ".join(part for part in (identity.answered_by, day) if part)
    return "; ".join(part for part in (identity.asked_by, answered) if part)


def context_package() -> dict[str, Any]:
    """Return the descriptor of the figures from elsewhere, Data Package version 2."""
    return {
        "$schema": PACKAGE_PROFILE,
        "name": "context",
        "title": "Figures from elsewhere",
        "description": "facts that others published, each with publisher, address and date",
        "resources": [_resource(CONTEXT)],
    }


def _resource(described: Table) -> dict[str, Any]:
    return {
        "name": described.name,
        "description": described.description,
        "path": described.path,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"$schema": SCHEMA_PROFILE} | data_package_schema(described),
    }


def _as_json(descriptor: dict[str, Any]) -> str:
    return json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"


def _write(path: Path, text: str) -> bool:
    data = text.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
    return True
