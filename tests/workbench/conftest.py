"""A project with the 2025 edition, coded, and a made-up successor of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamerboek.edition.edition import Edition
from tests.conftest import EDITION, PROJECT
from tests.series import copy_series
from tests.workbench.successor import add_successor


@pytest.fixture(scope="session")
def with_successor(tmp_path_factory: pytest.TempPathFactory, edition: Edition) -> Path:
    """The project; tests that write in it copy it first."""
    project = tmp_path_factory.mktemp("with-successor")
    shutil.copy(PROJECT / "_config.yml", project)
    shutil.copytree(
        PROJECT / "data" / "editions" / EDITION, project / "data" / "editions" / EDITION
    )
    copy_series(project)
    add_successor(project, edition)
    return project
