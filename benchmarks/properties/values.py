"""Random values for the parameters of a chapter, each within its range, that keep its rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from kamerboek.run import Declaration, Parameter, Value, rule_broken

FIXED = frozenset({"edition"})
"""Parameters that say what a run is about; they stay as they are."""

BEYOND = 20
"""How many times its default a number may become whose range has no end."""

YEARS_BEYOND = 15
"""How many years from its default a day may be whose range has no end."""

MOST_TRIES = 1000


def random_values(
    declaration: Declaration, random: Random, given: Mapping[str, Value]
) -> dict[str, Value]:
    """Return a value for each parameter; those of `given` are taken where the chapter has them.

    Half of the numbers are an end of the range, the default or a round number. Raises ValueError
    when a thousand tries gave none that keep the rules.
    """
    for _ in range(MOST_TRIES):
        values = {
            each.name: each.default
            if each.name in FIXED
            else given.get(each.name, random_value(each, random))
            for each in declaration.parameters
        }
        if not rule_broken(declaration, values):
            return values
    raise ValueError(f"{declaration.chapter}: no values found that keep its rules")


def random_value(parameter: Parameter, random: Random) -> Value:
    """Return a value that the parameter takes."""
    if parameter.choices:
        return random.choice(parameter.choices)
    if parameter.type == "bool":
        return random.random() < 0.5
    if parameter.is_day:
        return _day(parameter, random)
    if parameter.type == "str":
        return parameter.default
    return _number(parameter, random)


def _number(parameter: Parameter, random: Random) -> Value:
    default = float(parameter.default)
    far = BEYOND * max(abs(default), 1.0)
    low = float(parameter.low) if parameter.low is not None else default - far
    high = float(parameter.high) if parameter.high is not None else default + far
    drawn = random.uniform(low, high)
    found = random.choice([low, high, default, round(drawn), round(drawn, 1), drawn, drawn, drawn])
    within = min(max(found, low), high)
    return round(within) if parameter.type == "int" else float(within)


def _day(parameter: Parameter, random: Random) -> str:
    if parameter.default == "" and random.random() < 0.25:
        return ""
    ends = [date.fromisoformat(str(end)) for end in (parameter.low, parameter.high) if end]
    middle = date.fromisoformat(str(parameter.default)) if parameter.default else ends[0]
    far = timedelta(days=365 * YEARS_BEYOND)
    low = date.fromisoformat(str(parameter.low)) if parameter.low else middle - far
    high = date.fromisoformat(str(parameter.high)) if parameter.high else middle + far
    drawn = low + timedelta(days=random.randint(0, (high - low).days))
    return random.choice([low, high, middle, drawn, drawn, drawn]).isoformat()
