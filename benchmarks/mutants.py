"""Mutation testing: a small change to the code at a time, and whether a test notices it.

`python -m benchmarks.mutants` takes the modules of the rooms below, one mutant after the other, and
keeps what came of each in `_build/mutants.jsonl`: who stops it goes on where it was, and what was
tried of a module that did not change is not tried again. With `--sample N` only N of all mutants
are tried, drawn with a seed. It ends with the count, and the survivors one by one.

A mutant is run in a process that is forked from one that has the libraries loaded, with the tests
of its room; it is killed when a test fails, cannot be collected, or takes longer than `PATIENCE`.
mutmut 3 and cosmic-ray were not taken: both write each mutant to disk and start an interpreter,
with 1.5 s of imports, for each, and mutmut knows no map from a module to its tests.
"""

from __future__ import annotations

import argparse
import ast
import copy
import hashlib
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import random
import resource
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
RECORD = PROJECT / "_build" / "mutants.jsonl"

ROOMS = {
    "annotate": ("tests/annotate",),
    "document": ("tests/document",),
    "edition": ("tests/edition", "tests/workbench/test_check.py"),
    "figures": ("tests/figures", "tests/checks"),
}
"""The rooms whose modules are changed, each with its tests."""

PATIENCE = 120
"""Seconds of computing after which a mutant counts as noticed: it runs without end."""

LOADED = ("pytest", "lxml.etree", "pandas", "pydantic", "gmpy2", "text_to_num")
"""Libraries that are loaded once, before a process is forked for each mutant."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
}


@dataclass(frozen=True)
class Mutant:
    """A change to a module: the line, what is changed into what, and the source that comes of it.

    `place` is the number of the change among those of its module.
    """

    module: str
    place: int
    line: int
    what: str
    source: str


def mutants_of(module: str, path: Path) -> Iterator[Mutant]:
    """Yield every mutant of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    _drop_docstrings(tree)
    count = sum(1 for _ in _changes(tree))
    for place in range(count):
        changed = copy.deepcopy(tree)
        for number, (node, change) in enumerate(_changes(changed)):
            if number == place:
                before = _shown(node)
                change()
                after = _shown(node)
                yield Mutant(
                    module,
                    place,
                    getattr(node, "lineno", 0),
                    f"{before} -> {after if after != before else f'not ({before})'}",
                    ast.unparse(ast.fix_missing_locations(changed)),
                )
                break


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) < 90 else f"{text[:90]}…"


def _drop_docstrings(tree: ast.Module) -> None:
    """Leave out what is only a text: docstrings are no code."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            kept = [
                each
                for each in body
                if not (
                    isinstance(each, ast.Expr)
                    and isinstance(each.value, ast.Constant)
                    and isinstance(each.value.value, str)
                )
            ]
            node.body = kept or [ast.Pass()]  # type: ignore[attr-defined] # a node that has a body


def _changes(tree: ast.Module) -> Iterator[tuple[ast.AST, Any]]:
    """Yield each place where something can be changed, and the function that does it.

    Types are left as they are: what is wrong in them mypy says.
    """
    types = {id(each) for kind in _types(tree) for each in ast.walk(kind)}
    for node in ast.walk(tree):
        if id(node) in types:
            continue
        match node:
            case ast.Compare(ops=[operator]) if type(operator) in COMPARISONS:
                yield node, lambda n=node: n.ops.__setitem__(0, COMPARISONS[type(n.ops[0])]())
            case ast.BoolOp():
                yield (
                    node,
                    lambda n=node: setattr(
                        n, "op", ast.Or() if isinstance(n.op, ast.And) else ast.And()
                    ),
                )
            case ast.BinOp(op=operator) if type(operator) in OPERATORS and not _is_text(node):
                yield node, lambda n=node: setattr(n, "op", OPERATORS[type(n.op)]())
            case ast.If() | ast.IfExp() | ast.While():
                yield (
                    node.test,
                    lambda n=node: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test)),
                )
            case ast.Constant(value=bool()):
                yield node, lambda n=node: setattr(n, "value", not n.value)
            case ast.Constant(value=int() | float()):
                yield node, lambda n=node: setattr(n, "value", n.value + 1)
            case ast.Constant(value=str() as text) if text.strip():
                yield node, lambda n=node: setattr(n, "value", n.value[:-1])


def _types(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the annotations of a module, and its `Literal[...]`."""
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=kind) | ast.arg(annotation=ast.expr() as kind):
                yield kind
            case ast.FunctionDef(returns=ast.expr() as kind):
                yield kind
            case ast.Subscript(value=ast.Name(id="Literal")):
                yield node


def _is_text(node: ast.BinOp) -> bool:
    return any(isinstance(each, ast.JoinedStr) for each in (node.left, node.right))


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Has one module be what a mutant says."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self.mutant.module:
            return None
        found = importlib.machinery.PathFinder.find_spec(name, path, target)
        assert found is not None  # noqa: S101 - it was read from there
        return importlib.util.spec_from_file_location(name, found.origin, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        code = compile(self.mutant.source, module.__file__ or "", "exec", dont_inherit=True)
        exec(code, module.__dict__)  # noqa: S102 - the module itself, changed


def tests_of(room: str, module: str) -> list[str]:
    """Return the files with the tests of a room, those that are named after the module first."""
    name = module.rpartition(".")[2]
    files = [
        path
        for each in map(Path, ROOMS[room])
        for path in (sorted(each.rglob("test_*.py")) if each.is_dir() else [each])
    ]
    return [str(path) for path in sorted(files, key=lambda path: name not in path.stem)]


def outcome_of(mutant: Mutant, tests: Sequence[str]) -> str:
    """Return `killed` or `survived`, of a mutant that is run in a process of its own."""
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        sys.meta_path.insert(0, _Changed(mutant))
        import pytest

        # What is loaded before pytest looks is not rewritten, which it would warn of.
        options = ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
        options += ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0"]
        os._exit(int(pytest.main([*options, *tests])))
    _, status = os.waitpid(child, 0)
    return "survived" if status == 0 else "killed"


def _refuse_failing_tests(room: str) -> None:
    """Leave when the tests of a room fail by themselves: then every mutant would seem killed."""
    name, path = next(iter(modules_of(room).items()))
    same = Mutant(name, 0, 0, "nothing", path.read_text(encoding="utf-8"))
    if outcome_of(same, tests_of(room, name)) == "killed":
        sys.exit(f"{room}: its tests fail, or take too long, without a change: {ROOMS[room]}")


def modules_of(room: str) -> dict[str, Path]:
    """Return the modules of a room, by name."""
    folder = PROJECT / "kamerboek" / room
    return {
        ".".join(path.relative_to(PROJECT).with_suffix("").parts): path
        for path in sorted(folder.rglob("*.py"))
        if path.name != "__init__.py"
    }


def _recorded() -> dict[str, dict[str, Any]]:
    if not RECORD.exists():
        return {}
    lines = RECORD.read_text(encoding="utf-8").splitlines()
    return {each["key"]: each for each in map(json.loads, lines)}


def _key(mutant: Mutant) -> str:
    return hashlib.sha256(f"{mutant.module}\n{mutant.source}".encode()).hexdigest()[:16]


def main() -> None:
    """Try the mutants that are asked for, and say what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", default=sorted(ROOMS), help="rooms, or modules of them")
    parser.add_argument("--sample", type=int, default=0, help="try only so many of each room")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    for name in LOADED:
        importlib.import_module(name)
    os.chdir(PROJECT)
    RECORD.parent.mkdir(exist_ok=True)
    done = _recorded()
    for room in asked.rooms:
        _refuse_failing_tests(room)
        mutants = [
            each for name, path in modules_of(room).items() for each in mutants_of(name, path)
        ]
        drawn = random.Random(asked.seed).sample(mutants, len(mutants))  # noqa: S311 - no secret
        chosen = drawn[: asked.sample] if asked.sample else mutants  # more holds what fewer held
        for mutant in chosen:
            key = _key(mutant)
            if key not in done:
                said = {name: value for name, value in asdict(mutant).items() if name != "source"}
                done[key] = {
                    "key": key,
                    **said,
                    "outcome": outcome_of(mutant, tests_of(room, mutant.module)),
                }
                with RECORD.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(done[key], ensure_ascii=False) + "\n")
        found = [done[_key(each)] for each in chosen]
        left = [each for each in found if each["outcome"] == "survived"]
        killed = len(found) - len(left)
        print(f"{room}: {killed} of {len(found)} killed, of {len(mutants)} mutants", flush=True)
        for each in left:
            print(f"  {each['module']}:{each['line']}: {each['what']}")


if __name__ == "__main__":
    main()
