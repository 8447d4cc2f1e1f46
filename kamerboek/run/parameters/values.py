"""Values for the parameters of a chapter: taken when they fit, refused in one line when not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kamerboek.errors import KamerboekError, nearest
from kamerboek.run.parameters.declaration import Declaration, Rule, Value, shown

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,3999})")
FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
NOT_A_NUMBER = re.compile(r"[-+]?\.?(?:nan|inf)", re.IGNORECASE)
TRUTH = {"true": True, "True": True, "false": False, "False": False}


@dataclass(frozen=True)
class Given:
    """A value that somebody gave, and where: a line of a file, an option."""

    value: object
    place: str


def plain_value(text: str) -> Value:
    """Return what a word without quotes stands for: a whole number, a number, a bool, else text.

    Only one way to write each counts: `010`, `1_000` and `yes` are texts.
    """
    if text in TRUTH:
        return TRUTH[text]
    if INTEGER.fullmatch(text):
        return int(text)
    if FLOAT.fullmatch(text):
        return float(text)
    if NOT_A_NUMBER.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def values_from(declaration: Declaration, given: Mapping[str, Given]) -> dict[str, Value]:
    """Return the given values as the chapter's parameters have them, without the defaults.

    Raises KamerboekError, naming the place, the parameter and the reason, for a name that the
    chapter does not have, a value that its parameter does not take, and values that break a rule.
    """
    parameters = {each.name: each for each in declaration.parameters}
    taken: dict[str, Value] = {}
    for name, each in given.items():
        if name not in parameters:
            raise KamerboekError(
                f"{each.place}: chapter {declaration.chapter} has no parameter {shown(name)}"
                f"{nearest(name, parameters)}"
            )
        try:
            taken[name] = parameters[name].take(each.value)
        except ValueError as error:
            raise KamerboekError(
                f"{each.place}: {declaration.chapter}: {name}: {error} ({parameters[name].meaning})"
            ) from error
    _keep_rules(declaration, given, taken)
    return {name: value for name, value in taken.items() if value != parameters[name].default}


def _keep_rules(
    declaration: Declaration, given: Mapping[str, Given], taken: Mapping[str, Value]
) -> None:
    values = declaration.defaults | dict(taken)
    for rule in declaration.rules:
        if not rule.holds(values):
            place = next(given[each.name].place for each in rule.parameters if each.name in given)
            raise KamerboekError(f"{place}: {declaration.chapter}: {_broken(rule, values)}")


def rule_broken(declaration: Declaration, values: Mapping[str, Value]) -> str:
    """Return what is wrong with values, one for each parameter, together; empty for nothing."""
    return next((_broken(rule, values) for rule in declaration.rules if not rule.holds(values)), "")


def _broken(rule: Rule, values: Mapping[str, Value]) -> str:
    said = " and ".join(f"{each.name} = {shown(values[each.name])}" for each in rule.parameters)
    return f"{said} break {rule} ({rule.meaning})"


def given_in_options(declaration: Declaration, options: Sequence[str]) -> dict[str, Given]:
    """Return what options `name=value` give; what follows `=` is all of a text.

    Raises KamerboekError for an option of another form and for a name that comes twice.
    """
    texts = {each.name for each in declaration.parameters if each.type == "str"}
    given: dict[str, Given] = {}
    for option in options:
        name, equals, text = option.partition("=")
        place = f"-p {shown(option)[1:-1]}" if len(option) <= 50 else f"-p {shown(name)[1:-1]}"
        if not name or not equals:
            raise KamerboekError(f"{place}: not of the form name=value")
        if name in given:
            raise KamerboekError(f"{place}: {name} is given twice; leave one out")
        given[name] = Given(text if name in texts else plain_value(text), place)
    return given
