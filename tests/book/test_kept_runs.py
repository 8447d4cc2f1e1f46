"""An executed chapter is kept with what it read, and stands while that is what it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamerboek.book.building.kept_runs import KeptRuns
from tests.made_up import copy_made_up

READS = json.dumps({"files": ["context/figures.csv"], "cells": {}})
OTHER = json.dumps({"files": ["context/figures.csv", "corrections.toml"], "cells": {}})


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_made_up(tmp_path_factory, tmp_path / "project")


def write(project: Path, name: str, text: str) -> None:
    path = project / "data" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_it_stands_while_what_it_read_does(project: Path) -> None:
    write(project, "context/figures.csv", "first")
    KeptRuns(project, {}).put("key", READS, "of the first")
    write(project, "measured/a.toml", "never read")
    assert KeptRuns(project, {}).get("key") == "of the first"
    assert KeptRuns(project, {}).get("another key") is None
    write(project, "context/figures.csv", "second")
    assert KeptRuns(project, {}).get("key") is None
    KeptRuns(project, {}).put("key", OTHER, "of the second")
    assert KeptRuns(project, {}).get("key") == "of the second"
    write(project, "context/figures.csv", "first")
    assert KeptRuns(project, {}).get("key") == "of the first"


def test_what_is_not_known_is_everything(project: Path) -> None:
    write(project, "measured/a.toml", "first")
    KeptRuns(project, {}).put("key", "", "text")
    assert KeptRuns(project, {}).get("key") == "text"
    write(project, "measured/a.toml", "second")
    assert KeptRuns(project, {}).get("key") is None


def test_what_is_used_stays(project: Path) -> None:
    write(project, "context/figures.csv", "first")
    kept = KeptRuns(project, {})
    kept.put("key", READS, "text")
    kept.used()
    again = KeptRuns(project, {})
    assert again.get("key") == "text"
    again.used()
    assert KeptRuns(project, {}).get("key") == "text"
