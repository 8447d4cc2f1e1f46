"""Reading what an analyst wrote: a TOML file, values of a type; a mistake is one line."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from kamerboek.errors import KamerboekError

Kind = TypeVar("Kind")


def read_toml(path: Path, purpose: str) -> dict[str, Any]:
    """Return the contents of a TOML file.

    Raises KamerboekError naming the file when it is missing (with its `purpose`), not UTF-8 or not
    TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KamerboekError(f"{path}: missing; {purpose}") from None
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise KamerboekError(f"{path}: not TOML: {error}") from error


def validated(kind: type[Kind], value: Any, where: str) -> Kind:
    """Return `value` as a `kind`; raises KamerboekError with `where` and the first thing wrong."""
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise KamerboekError(f"{where}: {place}: {first['msg']}") from error
