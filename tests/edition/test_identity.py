"""What an edition is, as its `edition.toml` says it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kamerboek.edition.identity import read_identity
from kamerboek.errors import KamerboekError
from tests.conftest import EDITION, PROJECT


def written(folder: Path, retrieved: str) -> Path:
    """Return the edition's folder with this as the day on which it was retrieved."""
    path = shutil.copy(PROJECT / "data" / "editions" / EDITION / "edition.toml", folder)
    text = Path(path).read_text("utf-8")
    assert 'retrieved = ""' in text
    Path(path).write_text(text.replace('retrieved = ""', f"retrieved = {retrieved}"), "utf-8")
    return folder


@pytest.mark.parametrize("day", ["2026-09-04", '"2026-09-04"'])
def test_a_day_is_a_day_quoted_or_not(tmp_path: Path, day: str) -> None:
    assert read_identity(written(tmp_path, day)).retrieved == date(2026, 9, 4)


def test_a_day_in_words_says_how_to_write_it(tmp_path: Path) -> None:
    with pytest.raises(
        KamerboekError, match=r"retrieved: .*'4 september 2026': write a day as 2026-01-27"
    ):
        read_identity(written(tmp_path, '"4 september 2026"'))
