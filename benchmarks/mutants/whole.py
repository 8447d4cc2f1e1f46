"""A mutant is written into a copy of the project, where all is run that holds its room.

For what the quick tests did not notice: the test files of the room with nothing left out but what
`make test` leaves out, the cheapest first, then the chapters against their committed outputs, until
something fails. The copy is a folder of its own, which uses the libraries of this interpreter; it
passes all that without a change, or nothing is tried.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.mutants.changes import Mutant
from benchmarks.mutants.reach import KEPT
from benchmarks.mutants.rooms import IN_CHAPTERS, PROJECT, ROOMS, test_files_of

TEST = 300
"""Seconds by the clock that one test may take, with what it shares with others."""

NBVAL = ("-p", "tests.strict_nbval", "-p", "tests.warm_kernels", "--nbval", "chapters")

Said = Callable[[Mutant, str, str], None]
"""Is given a mutant, what came of it, and the test file or chapter that noticed it."""

WITHOUT_BROWSER = ("-p", "benchmarks.mutants.without_browser")

NOT_FOUND = "file or directory not found"
"""What pytest says of a test file that is not there: no mutant was noticed then."""

FAILED = re.compile(r"^(?:FAILED|ERROR) (?P<file>[^\s:]+)", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """What is run in the copy at once, and the seconds that it takes without a change."""

    arguments: tuple[str, ...]
    seconds: float


def try_in_copy(
    room: str,
    mutants: Sequence[Mutant],
    said: Said,
    *,
    browser: bool = True,
    dearest: float = math.inf,
) -> None:
    """Try mutants of a room in a copy of the project; `said` is given the outcome of each.

    Without a `browser` the tests that open one are left out, and so are test files that take more
    seconds than `dearest`: then more survive than would in a whole run, and none fewer.
    """
    if not mutants:
        return
    with _copied() as copy:
        steps = _steps(room, copy, () if browser else WITHOUT_BROWSER, dearest)
        for mutant in mutants:
            said(mutant, *_outcome(copy, mutant, steps))


@contextmanager
def _copied() -> Iterator[Path]:
    """Yield a copy of the project: what git tracks or does not ignore, as it stands now."""
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "project"
        for name in _names():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, copy / name)
        # Tests ask git which files there are.
        subprocess.run(["git", "init", "--quiet"], cwd=copy, check=True)  # noqa: S607 - the copy's own
        yield copy


def _names() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - the project's own files
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in sorted(listed.stdout.split("\0")) if (PROJECT / name).is_file()]


def _steps(room: str, copy: Path, options: tuple[str, ...], dearest: float) -> list[Step]:
    """Return what is run for a room, as kept or found out now; all passes without a change.

    Leaves with a message where something does not.
    """
    path = KEPT / f"whole-{room}.json"
    code = f"{_digest(room, copy)} {' '.join(options)}"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if kept.get("code") != code:
        print(f"{room}: what is run in a copy, without a change", flush=True)
        report = copy.with_name("tests.xml")
        files = test_files_of(room)
        seconds = _passed(room, copy, (*options, *files, f"--junitxml={report}"))
        found = _costs(report)
        costs = {name: found.get(name, 0.0) for name in files}
        chapters = _passed(room, copy, NBVAL) if room in IN_CHAPTERS else None
        kept = {"code": code, "costs": costs, "tests": seconds, "chapters": chapters}
        path.write_text(json.dumps(kept), encoding="utf-8")
    costs = kept["costs"]
    files = [name for name in sorted(costs, key=costs.__getitem__) if costs[name] <= dearest]
    steps = [Step((*options, *files), kept["tests"])]
    return steps if kept["chapters"] is None else [*steps, Step(NBVAL, kept["chapters"])]


def _digest(room: str, copy: Path) -> str:
    """Return a hash of what is run for a room: the package, what it reads, the room's tests."""
    named = [copy / name for name in ("kamerboek", "chapters", "data", *ROOMS[room])]
    found = [path for each in named for path in (each, *each.rglob("*")) if path.is_file()]
    made = hashlib.sha256()
    for path in sorted({*found, *(copy / "tests").glob("*.py")}):
        if path.suffix != ".pyc":
            made.update(f"{path.relative_to(copy)}\n".encode() + path.read_bytes())
    return made.hexdigest()[:16]


def _passed(room: str, copy: Path, arguments: Sequence[str]) -> float:
    """Run tests in the copy without a change; return the seconds that it took."""
    start = time.monotonic()
    code, out = _pytest(copy, arguments, None)
    if code != 0:
        sys.exit(f"{room}: fails in a copy without a change\n{out[-3000:]}")
    return round(time.monotonic() - start, 1)


def _costs(report: Path) -> dict[str, float]:
    """Return the seconds of each test file, as pytest reports them."""
    costs: dict[str, float] = {}
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314 - made here
        file = case.get("classname", "").replace(".", "/") + ".py"
        costs[file] = costs.get(file, 0.0) + float(case.get("time", 0))
    return costs


def _outcome(copy: Path, mutant: Mutant, steps: Sequence[Step]) -> tuple[str, str]:
    """Return what came of a mutant in the copy, and the test file or chapter that noticed it."""
    name = mutant.source.path.relative_to(PROJECT)
    with _written(copy / name, mutant.code):
        for step in steps:
            code, out = _pytest(copy, ("-x", *step.arguments), 120 + 4 * step.seconds)
            if code is None:
                return "ended", ""
            if code == pytest.ExitCode.NO_TESTS_COLLECTED or NOT_FOUND in out:
                sys.exit(f"a trial went wrong\n{out[-3000:]}")
            if code != 0:
                found = FAILED.search(out)
                return "killed", found["file"] if found else ""
    return "survived", ""


@contextmanager
def _written(path: Path, code: str) -> Iterator[None]:
    """Have a module of the copy hold other code for a while."""
    before = path.read_text(encoding="utf-8")
    try:
        _write(path, code)
        yield
    finally:
        _write(path, before)


def _write(path: Path, code: str) -> None:
    path.write_text(code, encoding="utf-8")
    # What is compiled is known by second and size, which two mutants may share.
    Path(cache_from_source(str(path))).unlink(missing_ok=True)


def _pytest(copy: Path, arguments: Sequence[str], limit: float | None) -> tuple[int | None, str]:
    """Run pytest in the copy; return its code, None where it took too long, and what it said."""
    scratch = copy.with_name("scratch")
    options = ("-q", "--tb=no", "-rfE", "-m", "not long", "-p", "no:cacheprovider")
    one = ("-o", f"faulthandler_timeout={TEST}", "-o", "faulthandler_exit_on_timeout=true")
    with tempfile.TemporaryFile("w+", dir=copy.parent) as out:
        running = subprocess.Popen(  # noqa: S603 - the project's own tests
            [sys.executable, "-m", "pytest", *options, *one, f"--basetemp={scratch}", *arguments],
            cwd=copy,
            env=os.environ | {"PYTHONPATH": str(copy), "TMPDIR": str(copy.parent)},
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = running.wait(limit)
        except subprocess.TimeoutExpired:
            code = None
        finally:
            # Kernels and browsers that it left behind are of its session.
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            running.wait()
            shutil.rmtree(scratch, ignore_errors=True)
        out.seek(0)
        return code, out.read()
