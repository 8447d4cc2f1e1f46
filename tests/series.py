"""Series for made-up projects: those of the project, and a small one with its own pages."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from kamerboek.edition.codebook import Codebook, load_codebook
from kamerboek.edition.series import load_series
from tests.conftest import PROJECT

DEFENCE = "stand-van-defensie"


def copy_series(project: Path) -> Path:
    """Give a project the series of this one; return the project."""
    shutil.copytree(PROJECT / "data" / "series", project / "data" / "series")
    return project


def make_series(project: Path, name: str, *pages: str) -> None:
    """Add a series whose books have these pages, with the themes of the series of Defence."""
    folder = project / "data" / "series" / name
    shutil.copytree(PROJECT / "data" / "series" / DEFENCE / "codebook", folder / "codebook")
    (folder / "series.toml").write_text(
        f'title = "Proef"\ncodebook_of = "algemeen"\n\n[[part]]\ncaption = "Hoofdstukken"\n'
        f"pages = {json.dumps(pages)}\n",
        encoding="utf-8",
    )


def codebook() -> Codebook:
    """Return the codebook of the series of Defence."""
    return load_codebook(*load_series(PROJECT, DEFENCE).codebook_in)
