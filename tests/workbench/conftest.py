"""A project with the 2025 edition, coded, and a made-up successor of it; a served coding page."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from kamerboek.edition.edition import Edition
from tests.conftest import EDITION, PROJECT
from tests.editions import EARLIER, add_edition, bare_project
from tests.series import copy_series
from tests.workbench.coding_page import ELSEWHERE, FURTHER, NAME, Served, opened
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


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    project = bare_project(tmp_path_factory.mktemp("code-page"))
    text = EARLIER.replace("\n3 Hoeveel", "\n3 Hoeveel <b>echte</b>")
    add_edition(project, NAME, text + FURTHER)
    command = [Path(sys.executable).with_name("kamerboek"), "code", NAME, "--serve"]
    process = subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield Served(project, process.stdout.readline().strip(), process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate()


@pytest.fixture
def served(server: Served) -> Served:
    """The server, with nothing coded."""
    for table in server.coding.glob("*.csv"):
        table.unlink()
    return server


@pytest.fixture
def context(served: Served, browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which no page of the server asks for anything elsewhere, or goes wrong."""
    context = browser.new_context()
    away: list[str] = []
    wrong: list[str] = []
    context.on(
        "request",
        lambda each: None if each.url.startswith(served.address) else away.append(each.url),
    )
    context.on("weberror", lambda each: wrong.append(str(each.error)))
    yield context
    context.close()
    assert [url for url in away if not url.startswith(("data:", ELSEWHERE))] == []
    assert wrong == []


@pytest.fixture
def page(served: Served, context: BrowserContext) -> Page:
    return opened(served, context)
