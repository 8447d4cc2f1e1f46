"""Which lines of a room each of its tests reaches, and what the test costs.

Made once by running the tests of a room under coverage, kept in `_build/mutants/`, and made again
for the test files that changed, or for all when the room did. What a shared fixture reaches counts
for every test that asks for it. Tests that take long, that build a book or that open a browser are
left out: so more mutants survive than a whole run would leave, and none fewer.
"""

from __future__ import annotations

import hashlib
import json
import re
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage  # it comes with nbval

from benchmarks.mutants.processes import OPTIONS, forked
from benchmarks.mutants.rooms import PROJECT, sources_of, test_files_of

KEPT = PROJECT / "_build" / "mutants"

DEAR = 1.5
"""Seconds of computing, under coverage and without its fixtures, of a test that is left out."""

PATIENCE = 20.0
"""Seconds that a test or a shared fixture may take; one that waits longer for a build, a kernel or
a command is stopped and left out, with the tests that ask for it."""

BUILT = re.compile(r".*book|browser|visits")
"""Shared fixtures that build a book or open a browser: tests that ask for one are left out."""


@dataclass(frozen=True)
class Reach:
    """What the tests of a room reach.

    `costs`: by test, seconds of processor time with its fixtures; `lines`: by test, the lines by
    file; `at_import`: the lines by file that run when modules and tests are loaded; `libraries`:
    what had been loaded from elsewhere.
    """

    costs: dict[str, float]
    lines: dict[str, dict[str, set[int]]]
    at_import: dict[str, set[int]]
    libraries: list[str]

    def of_lines(self, path: Path, lines: range) -> list[str]:
        """Return the tests that run one of these lines, the cheapest first."""
        name = str(path)
        return self._cheapest(
            test
            for test, files in self.lines.items()
            if not files.get(name, set()).isdisjoint(lines)
        )

    def of_file(self, path: Path) -> list[str]:
        """Return the tests that run something of a file, the cheapest first."""
        name = str(path)
        return self._cheapest(test for test, files in self.lines.items() if files.get(name))

    def runs_at_import(self, path: Path, lines: range) -> bool:
        """Return whether one of these lines runs when modules and tests are loaded."""
        return not self.at_import.get(str(path), set()).isdisjoint(lines)

    @cached_property
    def tests(self) -> list[str]:
        """All tests, the cheapest first."""
        return self._cheapest(self.costs)

    def _cheapest(self, tests: Any) -> list[str]:
        return sorted(tests, key=lambda test: (self.costs[test], test))


def reach_of(room: str) -> Reach:
    """Return what the tests of a room reach, as kept or made now.

    Leaves with a message when its tests fail by themselves: then every mutant would seem noticed.
    """
    path = KEPT / f"reach-{room}.json"
    code = _digest(*(source.digest for source in sources_of(room).values()))
    files = {name: _digest((PROJECT / name).read_text("utf-8")) for name in test_files_of(room)}
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if kept.get("code") != code:
        kept = {"code": code, "files": {}, "at_import": {}, "libraries": []}
    old = {name for name, each in kept["files"].items() if each["digest"] == files.get(name)}
    new = [name for name in files if name not in old]
    if new:
        print(f"{room}: what the tests of {len(new)} files reach", flush=True)
        made = KEPT / f"reach-{room}.new.json"
        if forked(lambda: _measure(room, new, made)) != 0:
            sys.exit(f"{room}: its tests fail, or take too long, without a change")
        found = json.loads(made.read_text("utf-8"))
        made.unlink()
        kept["files"] = {name: each for name, each in kept["files"].items() if name in old}
        for name in new:
            kept["files"][name] = {"digest": files[name], "tests": found["tests"].get(name, {})}
        for name, lines in found["at_import"].items():
            kept["at_import"][name] = sorted({*kept["at_import"].get(name, []), *lines})
        kept["libraries"] = sorted({*kept["libraries"], *found["libraries"]})
        path.write_text(json.dumps(kept), encoding="utf-8")
    tests = {
        test: each
        for file in kept["files"].values()
        for test, each in file["tests"].items()
        if each["own"] <= DEAR
    }
    return Reach(
        {test: each["cost"] for test, each in tests.items()},
        {test: _sets(each["lines"]) for test, each in tests.items()},
        _sets(kept["at_import"]),
        kept["libraries"],
    )


def _sets(lines: dict[str, list[int]]) -> dict[str, set[int]]:
    return {str(PROJECT / name): set(each) for name, each in lines.items()}


def _digest(*texts: str) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def _measure(room: str, files: list[str], made: Path) -> int:
    """Run these test files under coverage, and write what each test reaches: pytest's code."""
    coverage = Coverage(
        data_file=None, config_file=False, include=[str(PROJECT / "kamerboek" / room / "*")]
    )
    coverage.start()
    watch = _Watch(coverage)
    code = int(pytest.main([*OPTIONS, *files], plugins=[watch]))
    coverage.stop()
    data = coverage.get_data()
    lines: dict[str, dict[str, set[int]]] = {}
    for file in data.measured_files():
        name = str(Path(file).relative_to(PROJECT))
        for line, contexts in data.contexts_by_lineno(file).items():
            for context in contexts:
                lines.setdefault(context, {}).setdefault(name, set()).add(line)
    tests: dict[str, dict[str, Any]] = {}
    for test, fixtures in watch.fixtures.items():
        if not watch.stopped.isdisjoint((test, *fixtures)):
            continue
        reached: dict[str, set[int]] = {}
        for context in (test, *fixtures):
            for name, each in lines.get(context, {}).items():
                reached.setdefault(name, set()).update(each)
        tests.setdefault(test.partition("::")[0], {})[test] = {
            "own": round(watch.costs[test], 4),
            "cost": round(sum(watch.costs.get(each, 0) for each in (test, *fixtures)), 4),
            "lines": {name: sorted(each) for name, each in reached.items()},
        }
    found = {
        "tests": tests,
        "at_import": {name: sorted(each) for name, each in lines.get("", {}).items()},
        "libraries": watch.libraries,
    }
    made.write_text(json.dumps(found), encoding="utf-8")
    return code


class _Watch:
    """Tells coverage which test or shared fixture runs, and takes the time of each."""

    def __init__(self, coverage: Coverage) -> None:
        self.coverage = coverage
        self.costs: dict[str, float] = {}
        self.fixtures: dict[str, list[str]] = {}
        self.libraries: list[str] = []
        self.stopped: set[str] = set()
        self._running = [""]
        signal.signal(signal.SIGALRM, self._stop)

    def _stop(self, *_: object) -> None:
        """Stop what runs for too long, as if it were passed over."""
        self.stopped.add(self._running[-1])
        pytest.skip("it takes too long")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [
            item
            for item in items
            if not any(map(BUILT.fullmatch, getattr(item, "fixturenames", ())))
        ]

    @pytest.hookimpl(hookwrapper=True)
    def pytest_pyfunc_call(self) -> Iterator[None]:
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        yield
        signal.setitimer(signal.ITIMER_REAL, 0)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        del session
        own = ("kamerboek", "tests", "benchmarks", "conftest", "_", "pytest")
        self.libraries = sorted(name for name in sys.modules if not name.startswith(own))

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        shared = item.session._fixturemanager
        names = getattr(item, "fixturenames", [])
        self.fixtures[item.nodeid] = [
            self._name(each)
            for name in names
            for each in shared.getfixturedefs(name, item) or ()
            if each.scope != "function"
        ]
        yield from self._timed(item.nodeid)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        if fixturedef.scope == "function":
            yield
        else:
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
            yield from self._timed(self._name(fixturedef))
            signal.setitimer(signal.ITIMER_REAL, 0)

    @staticmethod
    def _name(fixture: Any) -> str:
        return f"fixture {fixture.baseid} {fixture.argname}"

    def _timed(self, context: str) -> Iterator[None]:
        self.coverage.switch_context(context)
        self._running.append(context)
        start = time.process_time()
        yield
        took = time.process_time() - start
        self.costs[context] = self.costs.get(context, 0) + took
        self._running.pop()
        outer = self._running[-1]
        if outer:
            self.costs[outer] = self.costs.get(outer, 0) - took
        self.coverage.switch_context(outer or "between tests")
