"""Read a `parameters` cell: a line each for parameters, a comment line each for rules."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.run.parameters.declaration import (
    RELATIONS,
    TYPES,
    End,
    Number,
    Parameter,
    Rule,
    Value,
    is_day,
    shown,
)
from kamerboek.run.parameters.folders import folder_names, is_pattern

FORM = "name: type = default  # [min, max] or {a, b} | meaning"
RULE_FORM = "# first <= last | meaning"

NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
COMMENT = re.compile(
    r"#\s*(?P<range>\[[^\[\]]*\]|\{[^{}]*\})?\s*\|\s*(?P<meaning>\S.*?)\s*", re.DOTALL
)
RULE = re.compile(r"#(?P<comparison>[^|]*)\|\s*(?P<meaning>\S.*?)\s*", re.DOTALL)

_SYMBOLS = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}


def parse_cell(
    source: str, place: str, near: Path
) -> tuple[tuple[Parameter, ...], tuple[Rule, ...]]:
    """Return the parameters and the rules that a cell declares.

    `place` names the cell in messages; choices that are names of folders are those of the project
    around `near`. Raises KamerboekError naming the line for one that is not
    of the form, a type that is not allowed, a name that comes twice, a default out of its range,
    and a rule that is not about these parameters or that their defaults break.
    """
    statements = python_tree(source, place).body
    comments = _comments(source, place)
    parameters: list[Parameter] = []
    for statement in statements:
        line = f"{place}: line {statement.lineno}"
        parameter = _parameter(statement, comments.pop(statement.lineno, ""), line, near)
        if any(parameter.name == other.name for other in parameters):
            raise KamerboekError(f"{line}: {parameter.name} is declared twice; remove one")
        parameters.append(parameter)
    rules = [
        _rule(comment, parameters, f"{place}: line {number}")
        for number, comment in comments.items()
    ]
    return tuple(parameters), tuple(rules)


def python_tree(source: str, place: str) -> ast.Module:
    """Return the tree of a cell's code; raises KamerboekError when it is not plain Python."""
    try:
        with warnings.catch_warnings():
            # A remark about an escape is for who runs the cell.
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except SyntaxError as error:
        raise KamerboekError(
            f"{place}: line {error.lineno}: not plain Python: {error.msg}"
        ) from error
    except ValueError as error:
        raise KamerboekError(f"{place}: not plain Python: {error}") from error


def _comments(source: str, place: str) -> dict[int, str]:
    """Return each comment by its line."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, SyntaxError) as error:
        raise KamerboekError(f"{place}: not plain Python: {error}") from error
    return {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}


def _parameter(statement: ast.stmt, comment: str, line: str, near: Path) -> Parameter:
    said = COMMENT.fullmatch(comment)
    if (
        not isinstance(statement, ast.AnnAssign)
        or not isinstance(statement.target, ast.Name)
        or statement.value is None
        or statement.lineno != statement.end_lineno
        or said is None
    ):
        raise KamerboekError(f"{line}: not of the form  {FORM}")
    name, kind = statement.target.id, ast.unparse(statement.annotation)
    line = f"{line}: {name}"
    if kind not in TYPES:
        raise KamerboekError(f"{line}: type {kind} is none of {', '.join(TYPES)}; choose one")
    default = _constant(statement.value)
    if default is None:
        written = ast.unparse(statement.value)
        raise KamerboekError(f"{line}: default {written} is not a plain value; write one")
    if type(default) is not TYPES[kind]:
        raise KamerboekError(
            f"{line}: default {shown(default)} is of type {type(default).__name__}, not {kind}"
        )
    low, high, choices = _range(kind, said["range"] or "", said["meaning"], line, near)
    parameter = Parameter(name, kind, default, low, high, choices, said["meaning"])
    try:
        parameter.take(default)
    except ValueError as error:
        raise KamerboekError(f"{line}: default: {error}; change one of them") from error
    return parameter


def _constant(node: ast.expr) -> Value | None:
    """Return the value that is written out, or None for anything to be computed."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = _constant(node.operand)
        return -number if isinstance(number, (int, float)) and type(number) is not bool else None
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, float)):
        return node.value
    return None


def _range(
    kind: str, written: str, meaning: str, line: str, near: Path
) -> tuple[End | None, End | None, tuple[Value, ...]]:
    """Return the ends and the choices that a line gives its parameter."""
    if written.startswith("{"):
        if kind == "bool":
            raise KamerboekError(f"{line}: a bool has no choices; leave {written} out")
        return None, None, _choices(kind, written, line, near)
    if kind in ("int", "float") or (kind == "str" and written):
        return *_ends(kind, written, line), ()
    if written:
        raise KamerboekError(f"{line}: a {kind} has no range; leave {written} out")
    if kind == "str" and re.search(r"[{}]", meaning):
        raise KamerboekError(f"{line}: choices stand before the |, not in the meaning")
    return None, None, ()


def _choices(kind: str, written: str, line: str, near: Path) -> tuple[Value, ...]:
    items = [item.strip() for item in written[1:-1].split(",")]
    if "" in items:
        raise KamerboekError(f'{line}: {written} has an empty choice; for no text write ""')
    if len(set(items)) != len(items):
        raise KamerboekError(f"{line}: {written} has a choice twice; remove one")
    if kind == "str":
        return tuple(dict.fromkeys(_texts(items, line, near)))
    return tuple(_number(kind, item, written, line) for item in items)


def _texts(items: Sequence[str], line: str, near: Path) -> Iterator[str]:
    """Yield the texts that choices stand for; a pattern stands for names of folders."""
    for item in items:
        if not is_pattern(item):
            yield "" if item == '""' else item
            continue
        try:
            yield from folder_names(item, near)
        except KamerboekError as error:
            raise KamerboekError(f"{line}: {error}") from error


def _ends(kind: str, written: str, line: str) -> tuple[End | None, End | None]:
    items = [item.strip() for item in written[1:-1].split(",")]
    if len(items) != 2:
        raise KamerboekError(
            f"{line}: {kind} needs a range [min, max] or choices {{a, b}} before the |; "
            "an end may be left out: [0, ]"
        )
    read = _day if kind == "str" else _number
    low, high = (read(kind, item, written, line) if item else None for item in items)
    if kind == "str" and low is None is high:
        raise KamerboekError(f"{line}: {written} has no day; write one, or leave the range out")
    if low is not None and high is not None and RELATIONS[">"](low, high):
        raise KamerboekError(f"{line}: {written} ends before it starts; turn it round")
    return low, high


def _number(kind: str, text: str, written: str, line: str) -> Number:
    if not NUMBER.fullmatch(text) or (kind == "int" and not text.lstrip("-").isdigit()):
        raise KamerboekError(f"{line}: {text!r} in {written} is no {kind}")
    return int(text) if kind == "int" else float(text)


def _day(kind: str, text: str, written: str, line: str) -> str:
    if not is_day(text):
        raise KamerboekError(
            f"{line}: {text!r} in {written} is no day written as 2026-01-27; "
            f"only a {kind} that is a day has a range"
        )
    return text


def _rule(comment: str, parameters: Sequence[Parameter], line: str) -> Rule:
    said = RULE.fullmatch(comment)
    comparison = _comparison(said["comparison"]) if said else None
    if said is None or comparison is None:
        raise KamerboekError(f"{line}: not a rule of the form  {RULE_FORM}")
    left, symbol, right = comparison
    rule = Rule(_of(left, parameters, line), symbol, _of(right, parameters, line), said["meaning"])
    kinds = {
        side.type if isinstance(side, Parameter) else "float" for side in (rule.left, rule.right)
    }
    if "bool" in kinds or ("str" in kinds and len(kinds) > 1):
        raise KamerboekError(f"{line}: {rule}: compare two numbers or two texts")
    if not rule.holds({each.name: each.default for each in rule.parameters}):
        raise KamerboekError(f"{line}: the defaults break {rule} ({rule.meaning}); change one")
    return rule


def _comparison(text: str) -> tuple[str | Number, str, str | Number] | None:
    """Return names or numbers and the sign between them; None for anything else."""
    try:
        node = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        return None
    symbol = _SYMBOLS.get(type(node.ops[0]))
    left, right = _name_or_number(node.left), _name_or_number(node.comparators[0])
    if symbol not in RELATIONS or left is None or right is None:
        return None
    return (left, symbol, right) if isinstance(left, str) or isinstance(right, str) else None


def _name_or_number(node: ast.expr) -> str | Number | None:
    if isinstance(node, ast.Name):
        return node.id
    number = _constant(node)
    return number if type(number) in (int, float) else None


def _of(side: str | Number, parameters: Sequence[Parameter], line: str) -> Parameter | Number:
    if not isinstance(side, str):
        return side
    for parameter in parameters:
        if parameter.name == side:
            return parameter
    raise KamerboekError(f"{line}: there is no parameter {side!r} in this cell")
