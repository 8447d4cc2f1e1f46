"""The descriptor of tables as a Data Package, version 2: written from their row types."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from kamerboek.edition.codebook import Codebook
from kamerboek.edition.context import CONTEXT
from kamerboek.edition.identity import Identity
from kamerboek.edition.readers import reader_names, reading_tables
from kamerboek.edition.schemas import (
    TABLES,
    Table,
    choices_of,
    code_columns,
    column_types,
    is_optional,
)

PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"


def data_package(name: str, folder: Path, identity: Identity, codebook: Codebook) -> dict[str, Any]:
    """Return the descriptor of the edition's tables, Data Package version 2.

    Derived tables are always listed; a coding table, and one of another reader, once its file is
    there.
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
            *(
                _resource(each, codebook)
                for each in TABLES
                if each.path.startswith("tables/") or (folder / each.path).exists()
            ),
            *(
                _resource(each, codebook)
                for reader in reader_names(folder)
                for each in reading_tables(reader)
                if (folder / each.path).exists()
            ),
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


def _resource(described: Table, codebook: Codebook | None = None) -> dict[str, Any]:
    return {
        "name": described.name,
        "description": described.description,
        "path": described.path,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"$schema": SCHEMA_PROFILE} | data_package_schema(described, codebook=codebook),
    }


def data_package_field(
    name: str, kind: Any, description: str, codes: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the Table Schema descriptor of a column; `codes` are those that it may hold."""
    options = [option for option in get_args(kind) if option is not type(None)]
    core = options[0] if is_optional(kind) else kind
    descriptor: dict[str, Any] = {"name": name, "type": "string", "description": description}
    may_be_empty = is_optional(kind) or "" in get_args(core)
    constraints: dict[str, Any] = {} if may_be_empty else {"required": True}
    if core is int:
        descriptor["type"] = "integer"
    elif core is Decimal:
        descriptor["type"] = "number"
    elif core is bool:
        descriptor["type"] = "boolean"
    elif get_origin(core) is tuple:
        descriptor |= {"type": "list", "delimiter": ";"}
        constraints = {}
    elif codes or get_origin(core) is Literal:
        constraints["enum"] = list(codes or choices_of(core))
    else:
        constraints = {}
    if constraints:
        descriptor["constraints"] = constraints
    return descriptor


def _pointing(column: str) -> str:
    """Return the last word of a column's name, but for a letter: `question` of `question_a`."""
    return next(word for word in reversed(column.split("_")) if len(word) > 1)


def data_package_schema(
    described: Table, tables: Sequence[Table] = TABLES, codebook: Codebook | None = None
) -> dict[str, Any]:
    """Return the Table Schema of a table; `codebook` has the codes of columns that hold some.

    `question` columns point into the questions table, a `quantity` into that of quantities.
    """
    kinds = column_types(described.row_type)
    codes = {
        column: tuple(getattr(codebook, file))
        for column, file in (code_columns(described.row_type) if codebook else {}).items()
    }
    schema: dict[str, Any] = {
        "fields": [
            data_package_field(name, *kind, codes.get(name, ())) for name, kind in kinds.items()
        ],
        "primaryKey": list(described.key),
        "missingValues": [""],
    }
    targets = {"question": tables[0].name, "quantity": "quantities"}
    keys = [
        {"fields": [name], "reference": {"resource": targets[last], "fields": [last]}}
        for name in kinds
        if (last := _pointing(name)) in targets and targets[last] != described.name
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema
