"""Reading what an analyst wrote: TOML, YAML, JSON, values of a type; a mistake is one line."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from kamerboek.errors import KamerboekError, nearest
from kamerboek.same import which
from kamerboek.unseen import unseen_character

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

Kind = TypeVar("Kind")


def _texts(contents: object) -> Iterator[str]:
    """Yield every text in what a TOML file holds, keys too."""
    if isinstance(contents, str):
        yield contents
    elif isinstance(contents, dict):
        yield from contents
        for value in contents.values():
            yield from _texts(value)
    elif isinstance(contents, list):
        for value in contents:
            yield from _texts(value)


def read_toml(path: Path, purpose: str) -> dict[str, Any]:
    """Return the contents of a TOML file.

    Raises KamerboekError naming the file when it is missing (with its `purpose`), not UTF-8, not
    TOML, nested without end, or holds a number of thousands of digits or a character that nobody
    sees (`unseen_character`).
    """
    try:
        text_of_file = path.read_text(encoding="utf-8")
        refuse_unseen(path, text_of_file)
        contents = tomllib.loads(text_of_file)
        for text in _texts(contents):
            if found := unseen_character(text):
                raise KamerboekError(
                    f"{path}: {text[:80]!r} has {found}, which nobody sees; leave it out"
                )
    except FileNotFoundError:
        raise KamerboekError(f"{path}: missing; {purpose}") from None
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise KamerboekError(f"{path}: not TOML: {error}") from error
    except ValueError as error:  # Python reads no number of thousands of digits
        raise KamerboekError(
            f"{path}: a number in it is too long to be read; shorten it"
        ) from error
    except RecursionError as error:
        raise KamerboekError(f"{path}: too deep; {purpose}") from error
    return contents


def refuse_unseen(path: Path, text: str) -> None:
    """Raise KamerboekError, naming the line, for a file that reads as something else than it says.

    A comment counts too: by an order to write backwards it can look like what is not in it.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if found := unseen_character(line):
            raise KamerboekError(
                f"{path}: line {number}: it has {found}, which nobody sees; leave it out"
            )


class _OnceLoader(yaml.SafeLoader):
    """Reads as SafeLoader does, but takes no key twice: of two values the last would count."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return a mapping; raises ConstructorError for a key that comes twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise yaml.constructor.ConstructorError(
                        problem=f"{key.value!r} comes twice; leave one out",
                        problem_mark=key.start_mark,
                    )
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_yaml(path: Path, purpose: str) -> Any:
    """Return the contents of a YAML file: texts, numbers, lists, mappings.

    Raises KamerboekError naming the file, and the line where there is one, when it is missing (with
    its `purpose`), not UTF-8, not YAML, has a key twice, or holds a list or mapping that is a part
    of itself.
    """
    with yaml_mistakes(path, purpose):
        text = path.read_text(encoding="utf-8")
        refuse_unseen(path, text)
        _refuse_depth(text)
        contents = yaml.load(text, Loader=_OnceLoader)  # noqa: S506 - a SafeLoader
        _refuse_cycles(contents, set())
    return contents


def yaml_tree(text: str) -> yaml.Node | None:
    """Return the tree of a YAML text, None where it holds nothing; of its scalars only texts.

    PyYAML's own reading of a word would make 8 of 010 and a day of 2025-01-01. Raises what
    `yaml_mistakes` makes a line of.
    """
    _refuse_depth(text)
    root: yaml.Node | None = yaml.compose(text, Loader=yaml.BaseLoader)
    return root


DEEPEST = 200
"""Brackets within brackets in a YAML text; with thousands, PyYAML's scanner takes seconds."""

BRACKET = re.compile(r"[\[\]{}]")


def _refuse_depth(text: str) -> None:
    depth = 0
    for bracket in BRACKET.findall(text):
        depth = depth + 1 if bracket in "[{" else max(0, depth - 1)
        if depth > DEEPEST:
            raise RecursionError(f"{depth} brackets within each other")


@contextmanager
def yaml_mistakes(path: Path, purpose: str) -> Iterator[None]:
    """Make what goes wrong in reading a YAML file a KamerboekError: the file, line and reason."""
    try:
        yield
    except FileNotFoundError:
        raise KamerboekError(f"{path}: missing; {purpose}") from None
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = f": line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise KamerboekError(f"{path}{line}: not YAML: {error.problem or error}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise KamerboekError(f"{path}: not YAML: {error}") from error
    except RecursionError as error:
        raise KamerboekError(f"{path}: too deep, or a part of itself; {purpose}") from error


def _refuse_cycles(contents: Any, done: set[int], above: tuple[int, ...] = ()) -> None:
    """Raise RecursionError for a list or mapping that holds itself."""
    if not isinstance(contents, (list, dict)) or which(contents) in done:
        return
    if which(contents) in above:
        raise RecursionError
    for each in contents.values() if isinstance(contents, dict) else contents:
        _refuse_cycles(each, done, (*above, which(contents)))
    done.add(which(contents))


def json_of(text: str, path: Path) -> Any:
    """Return what a JSON text holds; raises KamerboekError, naming the file, for what is no number.

    Python writes and reads `NaN` and `Infinity`, which JSON does not have: other programs refuse
    the file, or take another number for it. Raises ValueError for what is not JSON.
    """

    def refuse_constant(name: str) -> None:
        raise KamerboekError(f"{path}: not JSON: it has {name}, which is no number; leave it out")

    return json.loads(text, parse_constant=refuse_constant)


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def adapter_of(kind: Any) -> TypeAdapter[Any]:
    """Return what validates a `kind`; to make one takes longer than to use it."""
    from pydantic import TypeAdapter

    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def validated(kind: type[Kind], value: Any, where: str) -> Kind:
    """Return `value` as a `kind`; raises KamerboekError with `where` and the first thing wrong."""
    from pydantic import ValidationError

    try:
        made: Kind = adapter_of(kind).validate_python(value)
        return made
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise KamerboekError(f"{where}: {place}: {reason_of(first)}") from error


def faults_of(kind: type[Any], value: Any) -> Iterator[tuple[str, str]]:
    """Yield everything that keeps `value` from being a `kind`: the place in it, and why."""
    from pydantic import ValidationError

    try:
        adapter_of(kind).validate_python(value)
    except ValidationError as error:
        for each in error.errors():
            yield ".".join(str(part) for part in each["loc"]), reason_of(each)


_MISSING = "it is missing; add it"
_UNKNOWN = "there is no such field; leave it out, or look how it is spelled"
_PLAINLY = {
    "missing": _MISSING,
    "missing_argument": _MISSING,
    "extra_forbidden": _UNKNOWN,
    "unexpected_keyword_argument": _UNKNOWN,
}
_DAY = "no day; write it as 2026-01-27, without quotation marks"
_OF_VALUES = {
    "bool_parsing": "neither true nor false",
    "bool_type": "neither true nor false",
    "date_from_datetime_inexact": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_type": _DAY,
    "decimal_parsing": "no number",
    "decimal_type": "no number",
    "dict_type": "no table",
    "finite_number": "no number that ends",
    "float_parsing": "no number",
    "float_type": "no number",
    "int_from_float": "no whole number",
    "int_parsing": "no whole number",
    "int_type": "no whole number",
    "list_type": "no list; put it in square brackets",
    "string_type": "no text; put it in quotation marks",
    "tuple_type": "no list; put it in square brackets",
}
"""By the kind of a fault of pydantic: its own words are for who programs with it."""


def reason_of(error: ErrorDetails) -> str:
    """Return what is wrong with a value, and what to do, for who wrote it."""
    kind, value = error["type"], error["input"]
    if kind in _OF_VALUES:
        return f"{shortened(value)}{behind(error)}"
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", error["ctx"]["expected"])
        near = nearest(value, known) if isinstance(value, str) else ""
        return f"{shortened(value)} is none of {', '.join(known)}{near}"
    # What a check of ours says, pydantic says to be of one.
    return _PLAINLY.get(kind, error["msg"].removeprefix("Value error, "))


def behind(error: ErrorDetails) -> str:
    """Return what to say behind a value that is not of the form that it should have."""
    said = _OF_VALUES.get(error["type"])
    return f" is {said}" if said else f": {error['msg']}"


MOST_SIGNS = 80
"""As many of a value as a line has room for."""


def shortened(value: object) -> str:
    """Return a value as it was written, or the begin of it."""
    text = repr(value)
    return text if len(text) <= MOST_SIGNS else f"{text[:MOST_SIGNS]}…"


def table_lines(text: str, name: str) -> list[int]:
    """Return the line of each table `[[name]]` of a TOML text, counted from 1."""
    head = re.compile(rf"\s*\[\[\s*{re.escape(name)}\s*\]\]\s*(?:#.*)?")
    return [number for number, line in enumerate(text.split("\n"), 1) if head.fullmatch(line)]
