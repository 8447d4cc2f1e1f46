"""A mutant is tried: the tests that reach it run until one fails.

A change within a function that runs in tests only is made in the function itself, in a process that
is forked from one which has collected the tests of the room. For all others (a table, a pattern,
what runs when modules are loaded) the changed module is loaded instead of its own, in a process
forked from one that has the libraries loaded, and the tests that reach it are collected again (all
of the room where it has no function that one reaches).

mutmut 3 and cosmic-ray were not taken: both write each mutant to disk and start an interpreter,
with seconds of imports, for each, and mutmut knows no map from a line to its tests.
"""

from __future__ import annotations

import functools
import gc
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import CodeType, FunctionType

import pytest

from benchmarks.mutants.changes import Mutant
from benchmarks.mutants.processes import OPTIONS, bound_memory, bound_time, forked
from benchmarks.mutants.reach import KEPT, Reach
from benchmarks.mutants.rooms import STARTED_BY, sources_of, test_files_of

CHANGED = Path(__file__).parent / "changed"
Said = Callable[[Mutant, str], None]


def tests_of(mutant: Mutant, reach: Reach) -> list[str]:
    """Return the tests that can notice a mutant made in its function, the cheapest first."""
    if not mutant.function or reach.runs_at_import(mutant.source.path, mutant.lines):
        return []
    return reach.of_lines(mutant.source.path, mutant.lines)


def try_in_place(room: str, mutants: Sequence[Mutant], reach: Reach, said: Said) -> None:
    """Try mutants that stand in functions; `said` is given the outcome of each.

    A function that is not found (one made by a decorator) is left out.
    """
    if mutants:
        plugin = _InPlace(mutants, reach, said)
        code = forked(lambda: int(pytest.main([*OPTIONS, *test_files_of(room)], plugins=[plugin])))
        if code != 0:
            sys.exit(f"{room}: its tests were not collected, or a trial went wrong ({code})")


class _InPlace:
    """In the place of pytest's own loop over tests: one process for each mutant."""

    def __init__(self, mutants: Sequence[Mutant], reach: Reach, said: Said) -> None:
        self.mutants, self.reach, self.said = mutants, reach, said

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions: dict[tuple[str, str], list[FunctionType]] = {}
        caches: list[functools._lru_cache_wrapper[object]] = []
        for each in gc.get_objects():
            if isinstance(each, FunctionType):
                code = each.__code__
                functions.setdefault((code.co_filename, code.co_qualname), []).append(each)
            elif isinstance(each, functools._lru_cache_wrapper):
                caches.append(each)
        # What the tests do not touch stays shared with the processes that are forked from here.
        gc.freeze()
        for mutant in self.mutants:
            changed = functions.get((str(mutant.source.path), mutant.function), [])
            if changed:
                outcome = _outcome(functools.partial(self._try, mutant, changed, caches, items))
                self.said(mutant, outcome)
        return True

    def _try(
        self,
        mutant: Mutant,
        changed: Sequence[FunctionType],
        caches: Sequence[functools._lru_cache_wrapper[object]],
        items: dict[str, pytest.Item],
    ) -> int:
        bound_memory()
        path = str(mutant.source.path)
        codes = dict(_codes(compile(mutant.tree, path, "exec", dont_inherit=True)))
        for function in changed:
            function.__code__ = codes[mutant.function, function.__code__.co_firstlineno]
        for cache in caches:
            cache.cache_clear()
        chosen = [items[test] for test in tests_of(mutant, self.reach)]
        session = chosen[0].session
        for item, following in zip(chosen, [*chosen[1:], None], strict=True):
            bound_time(limit(self.reach.costs[item.nodeid]))
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                return 1
        return 0


def _codes(code: CodeType) -> Iterator[tuple[tuple[str, int], CodeType]]:
    """Yield the functions of a module, by name and first line."""
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield (each.co_qualname, each.co_firstlineno), each
            yield from _codes(each)


def try_loaded(room: str, mutant: Mutant, reach: Reach) -> str:
    """Return the outcome of a mutant whose module is loaded changed.

    One in a function that no test runs survives without a try.
    """
    for name in reach.libraries:
        if name not in sys.modules:
            with suppress(Exception):
                importlib.import_module(name)
    path = mutant.source.path
    starter = STARTED_BY.get(mutant.source.module)
    loaded_only = starter or not mutant.function or reach.runs_at_import(path, mutant.lines)
    if not loaded_only and not reach.of_lines(path, mutant.lines):
        return "survived"
    tests = reach.of_file(path)
    if starter:
        tests += reach.of_file(sources_of(room)[starter].path)
    return _outcome(lambda: _load_and_try(mutant, reach, tests or reach.tests))


def _load_and_try(mutant: Mutant, reach: Reach, tests: Sequence[str]) -> int:
    """Load the changed module, collect these tests and run them; return pytest's code."""
    source = KEPT / f"mutant-{os.getpid()}.py"
    source.write_text(mutant.code, encoding="utf-8")
    os.environ |= {
        "MUTANT_MODULE": mutant.source.module,
        "MUTANT_SOURCE": str(source),
        "PYTHONPATH": os.pathsep.join(filter(None, [str(CHANGED), os.environ.get("PYTHONPATH")])),
    }
    sys.path.insert(0, str(CHANGED))
    sys.modules.pop("sitecustomize", None)
    importlib.import_module("sitecustomize")
    bound_memory()
    bound_time(limit(10))
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    try:
        return int(pytest.main([*OPTIONS, *files], plugins=[_Chosen(tests, reach)]))
    finally:
        source.unlink()


class _Chosen:
    """Runs these tests in this order."""

    def __init__(self, tests: Sequence[str], reach: Reach) -> None:
        self.places = {test: place for place, test in enumerate(tests)}
        self.reach = reach

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self.places),
            key=lambda item: self.places[item.nodeid],
        )

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        bound_time(limit(self.reach.costs[item.nodeid]))


def limit(cost: float) -> float:
    """Return the seconds of computing after which a test of this cost runs without end."""
    return 5 + 10 * cost


def _outcome(work: Callable[[], int]) -> str:
    code = forked(work)
    if code == 70:
        sys.exit("a trial went wrong")
    return "survived" if code == 0 else "ended" if code < 0 else "killed"
