"""Real documents of the same family, where they lie beside the project; they are no part of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import PROJECT

DOCUMENTS = PROJECT.parent / "shared" / "documents"


def family_document(name: str) -> Path:
    """Return a document's path; skips the test where the documents are not there."""
    path = DOCUMENTS / name
    if not path.is_file():
        pytest.skip(f"{name}: the other documents of the family do not lie beside the project")
    return path
