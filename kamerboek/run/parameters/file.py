"""A file with values for the parameters of chapters: YAML, chapter, parameter, value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from kamerboek.errors import KamerboekError, nearest, refuse
from kamerboek.reading import refuse_unseen, yaml_mistakes, yaml_tree
from kamerboek.run.parameters.declaration import Declaration, Value, shown
from kamerboek.run.parameters.values import Given, plain_value, values_or_mistakes

FORM = "it holds chapters, under each its parameters, each with its value"
LARGEST = 100_000
"""More bytes than any list of values; a file beyond it is another one."""

TEXT, MAPPING = "tag:yaml.org,2002:str", "tag:yaml.org,2002:map"
"""The tags that a value and a mapping have where none is written."""

NOTHING = ("", "~", "null")


def read_parameter_file(
    path: Path, declarations: Iterable[Declaration]
) -> dict[str, dict[str, Value]]:
    """Return the values of a file that differ from the defaults, by chapter and parameter.

    Chapters and parameters come in the order of `declarations`. Raises KamerboekError, naming the
    file and the line, for a file that cannot be read, is not UTF-8 or not such YAML, and for every
    key that comes twice or that no chapter has and every value that its parameter does not take.
    """
    known = {each.chapter: each for each in declarations}
    values: dict[str, dict[str, Value]] = {}
    mistakes: list[str] = []
    for chapter, place, under in entries(root_of(path, FORM), str(path), str(path), mistakes, FORM):
        if chapter not in known:
            mistakes.append(
                f"{place}: there is no chapter {shown(chapter)}{nearest(chapter, known)}"
            )
            continue
        before = len(mistakes)
        given = {
            name: Given(value_of(node, here, mistakes, FORM), here)
            for name, here, node in entries(under, place, str(path), mistakes, FORM)
        }
        if len(mistakes) == before:
            values[chapter] = values_or_mistakes(known[chapter], given, mistakes)
    refuse(mistakes)
    return {
        chapter: {
            each.name: values[chapter][each.name]
            for each in declaration.parameters
            if each.name in values[chapter]
        }
        for chapter, declaration in known.items()
        if values.get(chapter)
    }


def root_of(path: Path, form: str) -> yaml.Node:
    """Return the tree of a file; the loader makes no object of it but texts.

    Raises KamerboekError for a file that cannot be read or holds nothing: `form` says what should.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise KamerboekError(f"{path}: cannot be read: {error.strerror}") from error
    if len(data) > LARGEST:
        raise KamerboekError(f"{path}: over {LARGEST} bytes; {form}")
    with yaml_mistakes(path, form):
        text = data.decode("utf-8")
        refuse_unseen(path, text)
        root = yaml_tree(text)
    if root is None:
        raise KamerboekError(f"{path}: empty; {form}")
    return root


def _lacks_space(node: yaml.Node | None) -> bool:
    """Return whether a value reads as a name and a value with nothing between them: `pace:3`."""
    return isinstance(node, yaml.ScalarNode) and re.match(r"\w+:\S", node.value) is not None


def entries(
    node: yaml.Node | None, place: str, name: str, mistakes: list[str], form: str
) -> Iterator[tuple[str, str, yaml.Node]]:
    """Yield the keys of a mapping, each with its place and what is under it.

    `name` is what the lines are of. What is no such mapping is added to `mistakes`.
    """
    if not isinstance(node, yaml.MappingNode):
        colon = "; write a space after the colon" if _lacks_space(node) else ""
        mistakes.append(f"{place}: not a mapping; {form}{colon}")
        return
    if node.tag != MAPPING:
        mistakes.append(f"{place}: a tag ({node.tag}); leave it out")
        return
    seen: set[str] = set()
    for key, value in node.value:
        # A value may stand elsewhere, under an alias; its key does not.
        here = f"{name}: line {key.start_mark.line + 1}"
        if not isinstance(key, yaml.ScalarNode) or key.tag != TEXT:
            mistakes.append(f"{here}: a key that is no name; {form}")
        elif key.value in seen:
            mistakes.append(f"{here}: {shown(key.value)} comes twice; leave one out")
        else:
            seen.add(key.value)
            yield key.value, here, value


def value_of(node: yaml.Node, place: str, mistakes: list[str], form: str) -> Value | None:
    """Return one value; what is none is added to `mistakes`."""
    if not isinstance(node, yaml.ScalarNode):
        mistakes.append(f"{place}: a list or a mapping, not one value; {form}")
        return None
    if node.tag != TEXT:
        mistakes.append(f"{place}: a tag ({node.tag}); write the value alone")
        return None
    if node.style is not None:
        return str(node.value)
    return None if node.value in NOTHING else plain_value(node.value)
