"""A file with values for the parameters of chapters: YAML, chapter, parameter, value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import yaml_mistakes
from kamerboek.run.parameters.declaration import Declaration, Value, shown
from kamerboek.run.parameters.values import Given, plain_value, values_from

FORM = "it holds chapters, under each its parameters, each with its value"
LARGEST = 100_000
"""More bytes than any list of values; a file beyond it is another one."""

NOTHING = ("", "~", "null")


def read_parameter_file(
    path: Path, declarations: Iterable[Declaration]
) -> dict[str, dict[str, Value]]:
    """Return the values of a file that differ from the defaults, by chapter and parameter.

    Chapters and parameters come in the order of `declarations`. Raises KamerboekError, naming the
    file and the line, for a file that cannot be read, is not UTF-8 or not such YAML, for a key
    that comes twice or that no chapter has, and for a value that its parameter does not take.
    """
    known = {each.chapter: each for each in declarations}
    values: dict[str, dict[str, Value]] = {}
    for chapter, place, under in _entries(_root(path), str(path), path):
        if chapter not in known:
            raise KamerboekError(
                f"{place}: there is no chapter {shown(chapter)}{nearest(chapter, known)}"
            )
        given = {
            name: Given(_value(node, here), here)
            for name, here, node in _entries(under, place, path)
        }
        values[chapter] = values_from(known[chapter], given)
    return {
        chapter: {
            each.name: values[chapter][each.name]
            for each in declaration.parameters
            if each.name in values[chapter]
        }
        for chapter, declaration in known.items()
        if values.get(chapter)
    }


def _root(path: Path) -> yaml.Node:
    """Return the tree of the file; the loader makes no object of it but texts."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise KamerboekError(f"{path}: cannot be read: {error.strerror}") from error
    if len(data) > LARGEST:
        raise KamerboekError(f"{path}: over {LARGEST} bytes; {FORM}")
    with yaml_mistakes(path, FORM):
        # BaseLoader: PyYAML's own reading of a word makes 8 of 010 and a day of 2025-01-01.
        root = yaml.compose(data.decode("utf-8"), Loader=yaml.BaseLoader)
    if root is None:
        raise KamerboekError(f"{path}: empty; {FORM}")
    return root


def _entries(node: yaml.Node, place: str, path: Path) -> Iterator[tuple[str, str, yaml.Node]]:
    """Yield the keys of a mapping, each with its place and what is under it."""
    if not isinstance(node, yaml.MappingNode):
        raise KamerboekError(f"{place}: not a mapping; {FORM}")
    seen: set[str] = set()
    for key, value in node.value:
        # A value may stand elsewhere, under an alias; its key does not.
        here = f"{path}: line {key.start_mark.line + 1}"
        if not isinstance(key, yaml.ScalarNode):
            raise KamerboekError(f"{here}: a key that is no name; {FORM}")
        if key.value in seen:
            raise KamerboekError(f"{here}: {shown(key.value)} comes twice; leave one out")
        seen.add(key.value)
        yield key.value, here, value


def _value(node: yaml.Node, place: str) -> Value | None:
    if not isinstance(node, yaml.ScalarNode):
        raise KamerboekError(f"{place}: a list or a mapping, not one value; {FORM}")
    if node.tag != "tag:yaml.org,2002:str":
        raise KamerboekError(f"{place}: a tag ({node.tag}); write the value alone")
    if node.style is not None:
        return str(node.value)
    return None if node.value in NOTHING else plain_value(node.value)
