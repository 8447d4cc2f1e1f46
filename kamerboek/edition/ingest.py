"""A document becomes the derived tables of an edition."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from kamerboek.annotate import (
    Quantity,
    Reference,
    find_identifiers,
    find_quantities,
    find_references,
    find_signals,
)
from kamerboek.document import (
    LeftOut,
    ParsedDocument,
    Question,
    limited_time,
    parse_questions,
    read_document,
    told_apart,
)
from kamerboek.edition.codebook import load_codebook
from kamerboek.edition.coding import load_coding
from kamerboek.edition.derived import (
    FOLDER,
    derived_files,
    refuse_other_source,
    write_derived,
)
from kamerboek.edition.identity import Identity, edition_folder, read_identity
from kamerboek.edition.package import context_package, data_package
from kamerboek.edition.pieces import row_pieces, text_pieces
from kamerboek.edition.schemas import table
from kamerboek.edition.series import load_series
from kamerboek.edition.tables import to_csv
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_whole

PACKAGE = "datapackage.json"
"""The descriptor of the tables, beside them."""


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
    done = ingest_folder(project, edition_folder(project, name), name)
    changed = done.changed
    context = project / "data" / "context"
    if context.is_dir() and _write(context / PACKAGE, _as_json(context_package())):
        changed += (context / PACKAGE,)
    return Ingested(done.document, changed)


def ingest_folder(project: Path, folder: Path, name: str) -> Ingested:
    """Write the derived tables and `datapackage.json` of the edition `name` that is in `folder`.

    Raises what `ingest` raises.
    """
    identity = read_identity(folder)
    codebook = load_codebook(*load_series(project, identity.series).codebook_in)
    document = read_source(folder, identity)
    if not document.questions:
        raise KamerboekError(f"{folder / identity.source.path}: it holds no questions")
    references, quantities, derived = _annotated(folder, identity, document)
    changed = write_derived(folder, identity, derived)
    package = folder / PACKAGE
    if _write(package, _as_json(data_package(name, folder, identity, codebook))):
        changed += (package,)
    # After the tables are written: an analyst mends the coding by what stands in them.
    load_coding(folder, document.questions, references, quantities, codebook)
    return Ingested(document, changed)


def derived_again(project: Path, folder: Path) -> dict[str, str]:
    """Return all that `ingest` writes of the edition in `folder`, as it would write it now.

    It is text by its path in that folder; nothing is written. Raises KamerboekError when the source
    was changed.
    """
    identity = read_identity(folder)
    codebook = load_codebook(*load_series(project, identity.series).codebook_in)
    tables = _annotated(folder, identity, read_source(folder, identity)).tables
    files = derived_files(identity, tables)
    return {
        **{f"{FOLDER}/{name}": text for name, text in files.items()},
        PACKAGE: _as_json(data_package(folder.name, folder, identity, codebook)),
    }


class _Annotated(NamedTuple):
    """What a coding is checked against, and the derived tables as `derived_tables` has them."""

    references: list[Reference]
    quantities: list[Quantity]
    tables: dict[str, str]


def _annotated(folder: Path, identity: Identity, document: ParsedDocument) -> _Annotated:
    questions = document.questions
    with limited_time(folder / identity.source.path, "annotated"):
        references, quantities = find_references(questions), find_quantities(questions)
        tables = derived_tables(questions, references, quantities, document.left_out)
        return _Annotated(references, quantities, tables)


def read_source(folder: Path, identity: Identity) -> ParsedDocument:
    """Return the edition's document, parsed; raises KamerboekError if its bytes were changed.

    Where there is a file as received that gives this same text, it says more than the text does:
    which numbers its program assigned, what its pages repeat.
    """
    path = folder / identity.source.path
    with limited_time(path):
        return _read_source(path, folder, identity)


def _read_source(path: Path, folder: Path, identity: Identity) -> ParsedDocument:
    document = read_document(path)
    refuse_other_source(folder, identity)
    if identity.source.original:
        received = read_document(folder / identity.source.original)
        document = received if received.text == document.text else document
    return told_apart(parse_questions(document))


def derived_tables(
    questions: Sequence[Question],
    references: Sequence[Reference],
    quantities: Sequence[Quantity],
    left_out: Sequence[LeftOut],
) -> dict[str, str]:
    """Return the text of each derived table by its path in the edition's folder."""
    found: dict[str, Sequence[Any]] = {
        "references": references,
        "identifiers": find_identifiers(questions),
        "signals": find_signals(questions),
        "quantities": quantities,
    }
    rows: dict[str, Sequence[Any]] = {
        "questions": questions,
        **found,
        "pieces": text_pieces(questions),
        "row_pieces": row_pieces(questions, found),
        "left_out": left_out,
    }
    return {table(name).path: to_csv(each, table(name).row_type) for name, each in rows.items()}


def _as_json(descriptor: dict[str, Any]) -> str:
    return json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"


def _write(path: Path, text: str) -> bool:
    data = text.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    write_whole(path, data)
    return True
