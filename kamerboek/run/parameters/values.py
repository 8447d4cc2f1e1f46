"""Values for the parameters of a chapter: taken when they fit, refused in one line when not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kamerboek.errors import nearest, refuse
from kamerboek.run.parameters.declaration import (
    FLOAT,
    Declaration,
    Rule,
    Value,
    loses_digits,
    shown,
)

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,3999})")
NOT_A_NUMBER = re.compile(r"[-+]?\.?(?:nan|inf)", re.IGNORECASE)
TRUTH = {"true": True, "True": True, "false": False, "False": False}


@dataclass(frozen=True)
class Given:
    """A value that somebody gave, and where: a line of a file, an option."""

    value: object
    place: str


def plain_value(text: str) -> Value:
    """Return what a word without quotes stands for: a whole number, a number, a bool, else text.

    Only one way to write each counts: `010`, `1_000` and `yes` are texts. So is a number with more
    digits than Python keeps of it: it would be another one.
    """
    if text in TRUTH:
        return TRUTH[text]
    if INTEGER.fullmatch(text):
        return int(text)
    if FLOAT.fullmatch(text):
        return text if loses_digits(text) else float(text)
    if NOT_A_NUMBER.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def values_from(declaration: Declaration, given: Mapping[str, Given]) -> dict[str, Value]:
    """Return the given values as the chapter's parameters have them, without the defaults.

    Raises KamerboekError, naming the place, the parameter and the reason, for every name that the
    chapter does not have, every value that its parameter does not take, and values that break a
    rule.
    """
    mistakes: list[str] = []
    values = values_or_mistakes(declaration, given, mistakes)
    refuse(mistakes)
    return values


def values_or_mistakes(
    declaration: Declaration, given: Mapping[str, Given], mistakes: list[str]
) -> dict[str, Value]:
    """Return the given values that fit, without the defaults; add what is wrong to `mistakes`."""
    parameters = {each.name: each for each in declaration.parameters}
    taken: dict[str, Value] = {}
    before = len(mistakes)
    for name, each in given.items():
        if name not in parameters:
            mistakes.append(
                f"{each.place}: chapter {declaration.chapter} has no parameter {shown(name)}"
                f"{nearest(name, parameters)}"
            )
            continue
        try:
            taken[name] = parameters[name].take(each.value)
        except ValueError as error:
            mistakes.append(
                f"{each.place}: {declaration.chapter}: {name}: {error} ({parameters[name].meaning})"
            )
    if len(mistakes) == before:
        mistakes += _broken_rules(declaration, given, taken)
    return {name: value for name, value in taken.items() if value != parameters[name].default}


def _broken_rules(
    declaration: Declaration, given: Mapping[str, Given], taken: Mapping[str, Value]
) -> Iterator[str]:
    values = declaration.defaults | dict(taken)
    for rule in declaration.rules:
        if not rule.holds(values):
            place = next(given[each.name].place for each in rule.parameters if each.name in given)
            yield f"{place}: {declaration.chapter}: {_broken(rule, values)}"


def rule_broken(declaration: Declaration, values: Mapping[str, Value]) -> str:
    """Return what is wrong with values, one for each parameter, together; empty for nothing."""
    return next((_broken(rule, values) for rule in declaration.rules if not rule.holds(values)), "")


def _broken(rule: Rule, values: Mapping[str, Value]) -> str:
    said = " and ".join(f"{each.name} = {shown(values[each.name])}" for each in rule.parameters)
    return f"{said} break {rule} ({rule.meaning})"
