"""The values that differ from the defaults, as a build leaves them beside the copies it renders."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from kamerboek.run import Value

FILE = "changed-values.json"

Changes = Mapping[str, Mapping[str, Value]]
"""The values that differ from the defaults, by chapter and parameter."""


def changes_digest(changes: Changes) -> str:
    """Return eight characters that are the same for the same changed values only."""
    canonical = json.dumps(changes, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:8]


def write_changes(stage: Path, changes: Changes) -> None:
    """Leave the changed values in the folder that is going to be rendered."""
    (stage / FILE).write_text(json.dumps(changes, ensure_ascii=False), encoding="utf-8")


def read_changes(source: Path) -> Changes:
    """Return the changed values of the folder that is being rendered; none without a file."""
    path = source / FILE
    if not path.is_file():
        return {}
    read: Changes = json.loads(path.read_text(encoding="utf-8"))
    return read


def value_text(value: Value) -> str:
    """Return a value as a page shows it."""
    return "(leeg)" if value == "" else str(value)
