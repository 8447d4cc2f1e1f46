"""The small changes that can be made to a module, one at a time.

A comparison, an operator, a condition, a truth value, a number, the last sign of a text. Types,
docstrings and tests are left as they are: what is wrong in types mypy says.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

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
OPPOSITES = (ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.Is, ast.IsNot)
"""Comparisons of which the change above is the same as a condition turned round."""

OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
}


@dataclass(frozen=True)
class Source:
    """A module: its name, its file and its code as it was read."""

    module: str
    path: Path
    code: str

    @cached_property
    def changes(self) -> int:
        """How many changes can be made to it."""
        return sum(1 for _ in _changes(ast.parse(self.code)))

    @cached_property
    def digest(self) -> str:
        """The hash of its code, docstrings and comments apart."""
        tree = ast.parse(self.code)
        docstrings = {id(each) for each in _docstrings(tree)}
        for node in ast.walk(tree):
            body = getattr(node, "body", None)
            if isinstance(body, list):
                kept = [each for each in body if id(each) not in docstrings]
                node.body = kept or [ast.Pass()]  # type: ignore[attr-defined] # a node that has a body
        return hashlib.sha256(ast.unparse(tree).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Mutant:
    """A change to a module: where it stands, what is changed into what, the code it gives.

    `function` is the name of the function or method at the top of the module or class in whose
    body it stands, empty outside those; `lines` are those of its statement.
    """

    source: Source
    place: int
    line: int
    lines: range
    function: str
    what: str
    tree: ast.Module

    @property
    def key(self) -> str:
        """The same for the same change of the same code."""
        return f"{self.source.module}:{self.source.digest}:{self.place}"

    @property
    def code(self) -> str:
        """The module as it is with the change, without its comments."""
        return ast.unparse(self.tree)


def mutant_at(source: Source, place: int) -> Mutant:
    """Return the mutant of a module with this number among its changes."""
    tree = ast.parse(source.code)
    node, change = next(each for number, each in enumerate(_changes(tree)) if number == place)
    function, lines = _where(tree, node)
    before = _shown(node)
    change()
    after = _shown(node)
    what = f"{before} -> {after if after != before else f'not ({before})'}"
    line = getattr(node, "lineno", 0)
    return Mutant(source, place, line, lines, function, what, ast.fix_missing_locations(tree))


def shown_before(source: Source) -> list[str]:
    """Return what each change of a module begins with, by number."""
    return [_shown(node) for node, _ in _changes(ast.parse(source.code))]


def _where(tree: ast.Module, node: ast.AST) -> tuple[str, range]:
    """Return the function at the top in whose body a node stands, and the lines of its statement.

    Of a statement that holds others only its head counts.
    """
    name, function = "", ""
    block: ast.AST = tree
    statement: ast.stmt | None = None
    while True:
        inner = next(
            (each for each in _statements(block) if any(n is node for n in ast.walk(each))), None
        )
        if inner is None:
            break
        if not function and isinstance(block, ast.FunctionDef):
            function = name
        if not function and isinstance(inner, ast.ClassDef | ast.FunctionDef):
            name = f"{name}.{inner.name}".lstrip(".")
        block = statement = inner
    assert statement is not None  # noqa: S101 - a change stands in a statement
    inside = [each.lineno for each in _statements(statement)]
    end = min(inside) if inside else (statement.end_lineno or statement.lineno) + 1
    return function, range(statement.lineno, max(end, statement.lineno + 1))


def _statements(block: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements that stand in a block, those in its branches too."""
    for each in ast.iter_child_nodes(block):
        if isinstance(each, ast.stmt):
            yield each
        elif isinstance(each, ast.ExceptHandler | ast.match_case):
            yield from _statements(each)


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    if len(text) < 90:
        return text
    # Of a text its last sign is what changes.
    return f"…{text[-60:]}" if isinstance(node, ast.Constant) else f"{text[:90]}…"


def _docstrings(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield what is only a text: no code."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            for each in body:
                match each:
                    case ast.Expr(value=ast.Constant(value=str())):
                        yield each


def _changes(tree: ast.Module) -> Iterator[tuple[ast.AST, Callable[[], None]]]:
    """Yield each place where something can be changed, and the function that does it."""
    apart = chain(_types(tree), _docstrings(tree))
    left = {id(node) for each in apart for node in ast.walk(each)}
    for node in ast.walk(tree):
        if id(node) in left:
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
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                # Of `a == b` the opposite is a change of the comparison already.
                if not (isinstance(test, ast.Compare) and isinstance(test.ops[0], OPPOSITES)):
                    yield test, lambda n=node: setattr(n, "test", _not(n.test))
            case ast.Constant(value=bool()):
                yield node, lambda n=node: setattr(n, "value", not n.value)
            case ast.Constant(value=int() | float()):
                yield node, lambda n=node: setattr(n, "value", n.value + 1)
            case ast.Constant(value=str() as text) if text.strip():
                yield node, lambda n=node: setattr(n, "value", n.value[:-1])


def _not(test: ast.expr) -> ast.expr:
    return ast.copy_location(ast.UnaryOp(ast.Not(), test), test)


def _types(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the annotations of a module, its `Literal[...]` and the names of its type variables."""
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=kind) | ast.arg(annotation=ast.expr() as kind):
                yield kind
            case ast.FunctionDef(returns=ast.expr() as kind):
                yield kind
            case ast.Subscript(value=ast.Name(id="Literal")):
                yield node
            case ast.Call(func=ast.Name(id="TypeVar" | "NewType" | "cast"), args=[kind, *_]):
                yield kind


def _is_text(node: ast.BinOp) -> bool:
    return any(isinstance(each, ast.JoinedStr) for each in (node.left, node.right))
