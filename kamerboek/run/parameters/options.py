"""Values for parameters as a command line gives them: `NAME=VALUE`, and in papermill's forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kamerboek.errors import KamerboekError, refuse
from kamerboek.reading import yaml_mistakes, yaml_tree
from kamerboek.run.parameters.declaration import Declaration, Value, shown
from kamerboek.run.parameters.file import entries, root_of, value_of
from kamerboek.run.parameters.values import Given, plain_value

FORM = "it holds parameters, each with its value"


@dataclass(frozen=True)
class Option:
    """A value for the parameter `name`, and where it was given.

    `typed` is one that came from YAML, with a type of its own; else it is a text as written.
    """

    name: str
    value: Value | None
    place: str
    typed: bool = False


def options_of(
    values: Sequence[str], files: Sequence[Path] = (), texts: Sequence[str] = ()
) -> list[Option]:
    """Return what `NAME=VALUE`, files of YAML and texts of YAML give.

    Of the same name a text counts before a file, a later file before an earlier, and `NAME=VALUE`
    before all. Raises KamerboekError for another form and for a name that comes twice.
    """
    mistakes: list[str] = []
    found: dict[str, Option] = {}
    for path in files:
        for name, here, node in entries(root_of(path, FORM), str(path), str(path), mistakes, FORM):
            found[name] = Option(name, value_of(node, here, mistakes, FORM), here, typed=True)
    for text in texts:
        with yaml_mistakes(Path("-y"), FORM):
            root = yaml_tree(text)
        for name, here, each in entries(root, "-y", "-y", mistakes, FORM):
            found[name] = Option(name, value_of(each, here, mistakes, FORM), here, typed=True)
    refuse(mistakes)
    return [*{**found, **_plain(values)}.values()]


def _plain(values: Sequence[str]) -> dict[str, Option]:
    found: dict[str, Option] = {}
    for each in values:
        name, equals, text = each.partition("=")
        place = f"-p {shown(each)[1:-1]}" if len(each) <= 50 else f"-p {shown(name)[1:-1]}"
        if not name or not equals:
            raise KamerboekError(f"{place}: not of the form name=value")
        if name in found:
            raise KamerboekError(f"{place}: {name} is given twice; leave one out")
        found[name] = Option(name, text, place)
    return found


def joined_forms(arguments: Sequence[str]) -> list[str]:
    """Return a command's arguments with papermill's `-p NAME VALUE` as `-p NAME=VALUE`."""
    waiting, made = list(arguments), []
    while waiting:
        made.append(waiting.pop(0))
        if made[-1] != "-p" or len(waiting) < 2:
            continue
        if waiting[0].isidentifier() and not waiting[1].startswith("--"):
            made.append(f"{waiting.pop(0)}={waiting.pop(0)}")
    return made


def given_in_options(declaration: Declaration, options: Sequence[Option]) -> Mapping[str, Given]:
    """Return what options give a chapter; of a text parameter, what was written is all of it."""
    texts = {each.name for each in declaration.parameters if each.type == "str"}
    given = {}
    for option in options:
        plain = option.typed or option.name in texts
        value = option.value if plain else plain_value(str(option.value))
        given[option.name] = Given(value, option.place)
    return given
