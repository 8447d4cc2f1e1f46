"""What the tests share: the project, its document, books built once, a browser."""

from __future__ import annotations

import functools
import gc
import http.server
import io
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import chdir, closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest
from filelock import FileLock
from hypothesis import settings

from kamerboek.book.building import render
from kamerboek.cli import main
from kamerboek.document import ParsedDocument, parse_questions, read_document
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.loading import collect_rarely
from kamerboek.run import warm
from tests import loaded
from tests.one_browser import Browser, OneBrowser

collect_rarely()

# A slow machine is no failure: nothing here asserts a time.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

PROJECT = Path(__file__).resolve().parent.parent
EDITION = "2025-najaar"
SOURCE = PROJECT / "data" / "editions" / EDITION / "source.txt"


# A file with many tests may be done in a second. What builds books and opens browsers goes first,
# or one such file would be left at the end with a core to itself.
FIRST = ("book", "workbench", "run", "results", "sweep", "test_strict_nbval.py", "chapters")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests in the order in which files are handed to the workers."""
    place = {name: index for index, name in enumerate(FIRST)}
    tests = PROJECT / "tests"

    @functools.cache
    def when(path: Path) -> int:
        room = path.relative_to(tests).parts[0] if path.is_relative_to(tests) else ""
        return place.get(room, len(FIRST))

    items.sort(key=lambda item: when(item.path))


def pytest_collection_finish() -> None:
    """Have the collector of what is unused pass over what was collected, which stays to the end."""
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _no_waiting_for_the_disk() -> Iterator[None]:
    """No test can see what a power cut would leave; a quarter of those that write was this."""
    with patch.object(os, "fsync", lambda _: None):
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_loading_again() -> Iterator[None]:
    """Kernels and what renders come from processes that are loaded once for this one."""
    if not warm.CAN_FORK:
        yield
        return
    with (
        patch.object(warm, "WarmProcess", loaded.ForkedWarmProcess),
        patch.object(render, "begin_program", loaded.begin_rendering),
    ):
        yield


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture(scope="session")
def document() -> ParsedDocument:
    """The document of 2025, parsed."""
    return parse_questions(read_document(SOURCE))


@pytest.fixture(scope="session")
def edition() -> Edition:
    return load_edition(EDITION, PROJECT)


@pytest.fixture(scope="session")
def _one_browser() -> Iterator[OneBrowser]:
    with closing(OneBrowser()) as one:
        yield one


@pytest.fixture(scope="module")
def browser(_one_browser: OneBrowser) -> Iterator[Browser]:
    """A browser that finds no other machine, with nothing open."""
    with _one_browser.used() as browser:
        yield browser


NO_PART_OF_A_BOOK = ("benchmarks", "docs", "kamerboek", "tests")


def copy_project(target: Path) -> Path:
    """Copy what git would give a newcomer: the files it tracks or does not ignore.

    Of the editions only the one that the tests are about: what they find does not depend on how
    many there are. Of folders only those of which a book is made, a fifth of the files.
    """
    left_out = [f":!{name}" for name in NO_PART_OF_A_BOOK]
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *left_out],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    editions = "data/editions/"
    for name in listed.stdout.split("\0"):
        other = name.startswith(editions) and not name.startswith(f"{editions}{EDITION}/")
        if name and not other and (PROJECT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, target / name)
    return target


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of this environment."""
    tool = Path(sys.executable).with_name(str(command[0]))
    return subprocess.run(
        [tool, *command[1:]], cwd=cwd, capture_output=True, text=True, check=False
    )


def run_here(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in this process, which has loaded already what it needs.

    A command has a process of its own, by `run`, in one test at least: there it is seen what the
    start does, and that nothing that it starts writes past it.
    """
    out, err = io.StringIO(), io.StringIO()
    code = 0
    ended_by = signal.getsignal(signal.SIGTERM)
    with (
        chdir(cwd),
        patch.object(sys, "argv", [str(each) for each in command]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        finally:
            # A command's own way of ending is not that of what a later test forks from here.
            signal.signal(signal.SIGTERM, ended_by)
    return subprocess.CompletedProcess(command, code, out.getvalue(), err.getvalue())


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Make a folder once for all of xdist's workers."""
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            make(folder)
    return folder


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the book as `kamerboek build` makes them, in a copy of the project."""

    def make(folder: Path) -> None:
        copy = copy_project(folder.with_name("project-for-book"))
        done = run("kamerboek", "build", "--output", folder, cwd=copy)
        assert done.returncode == 0, done.stderr

    return once(tmp_path_factory, "book", make)


@pytest.fixture(scope="session")
def plain_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as plain `jupyter-book build .` makes them from the committed notebooks."""

    def make(folder: Path) -> None:
        copy = copy_project(folder.with_name("project-for-plain-book"))
        done = run("jupyter-book", "build", ".", "-W", "--keep-going", cwd=copy)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.copytree(copy / "_build" / "html", folder)

    return once(tmp_path_factory, "plain-book", make)


@pytest.fixture
def served_book(book: Path) -> Iterator[str]:
    """The address of a server of the book on this machine."""
    with served(book) as address:
        yield address


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Yield the address of a server of this folder on this machine."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:  # a test that fails ends too
            server.shutdown()
            thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""
