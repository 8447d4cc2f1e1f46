"""The small language of the rules: formulas over indicators.

`orders["2025"] / share["2025", "22"]`: an indicator with its period and, where that is not enough,
its question. Numbers, `+ - * /`, `**` with a whole number, brackets; a bare name is something
counted out by the rule itself; `first_year(…)` and `last_year(…)` read an indicator's period;
`least(…, …)` and `most(…, …)` give one of two; `with_room(…)` closes the open side of a word such
as `ruim` by the book's own choice, which the rule's sentence must then say.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace

from kamerboek.analysis import Indicators
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Arithmetic,
    Calculation,
    Figure,
    Interval,
    Missing,
    Quoted,
    Rational,
    as_calculation,
    constant,
    least_of,
    most_of,
    with_room,
)

LONGEST = 1000
"""The most characters that a formula may have; the longest of the first edition has 196."""

PARTS = 200
"""The most numbers, names and operations in a formula."""

LARGEST, SMALLEST = 10**15, 10**-9
"""What a number in a formula lies between, whatever its sign; nought is one too."""

POWER = 100
"""The highest power in a formula, one upon another multiplied."""

YEARS: dict[str, Callable[[list[int]], int]] = {"first_year": min, "last_year": max}

Value = Arithmetic | Missing


def evaluate_formula(
    text: str, indicators: Indicators, counted: Mapping[str, Figure]
) -> Calculation | Missing:
    """Return the calculation that a formula stands for; missing where an indicator is.

    Raises KamerboekError for a formula that is not of the language, is beyond its bounds or adds
    what is not measured alike.
    """
    if len(text) > LONGEST:
        raise KamerboekError(
            f"{text[:40]!r}… has {len(text)} characters; a formula has at most {LONGEST}"
        )
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, RecursionError, MemoryError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else "too deep"
        raise KamerboekError(f"{text!r} is not a formula: {reason}") from error
    _refuse_beyond_bounds(text, tree)
    try:
        value = _evaluated(tree, indicators, counted)
    except (ValueError, ZeroDivisionError) as error:
        raise KamerboekError(f"{text!r}: {error}") from error
    return value if isinstance(value, Missing) else as_calculation(value)


def _refuse_beyond_bounds(text: str, tree: ast.expr) -> None:
    """Raise KamerboekError for a formula whose evaluation could take without end."""
    left: list[tuple[ast.AST, int]] = [(tree, 1)]
    parts = 0
    while left:
        node, power = left.pop()
        parts += isinstance(node, ast.expr)
        match node:
            case ast.Constant(value=int() | float() as number):
                if number and not SMALLEST <= abs(number) < LARGEST:
                    raise KamerboekError(
                        f"{text[:60]!r}: a number in a formula lies between {SMALLEST:.9f} and "
                        f"{LARGEST:,}"
                    )
            case ast.BinOp(left=base, op=ast.Pow(), right=ast.Constant(value=int() as exponent)):
                power *= max(exponent, 1)
                if power > POWER:
                    raise KamerboekError(f"{text[:60]!r}: a formula has no power above {POWER}")
                left.append((base, power))
                continue
        left += [(child, power) for child in ast.iter_child_nodes(node)]
    if parts > PARTS:
        raise KamerboekError(f"{text[:60]!r}: it has {parts} parts; a formula has at most {PARTS}")


def _evaluated(node: ast.expr, indicators: Indicators, counted: Mapping[str, Figure]) -> Value:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return constant(Rational(str(number)))
        case ast.UnaryOp(op=ast.USub(), operand=inside):
            return 0 - _evaluated(inside, indicators, counted)
        case ast.BinOp(left=base, op=ast.Pow(), right=ast.Constant(value=int() as exponent)):
            return _evaluated(base, indicators, counted) ** exponent
        case ast.BinOp(left=left, op=operator, right=right):
            first = _evaluated(left, indicators, counted)
            second = _evaluated(right, indicators, counted)
            match operator:
                case ast.Add():
                    return first + second
                case ast.Sub():
                    return first - second
                case ast.Mult():
                    return first * second
                case ast.Div():
                    return first / second
        case ast.Name(id=name) if name in counted:
            return counted[name]
        case ast.Subscript(value=ast.Name(id=name), slice=place):
            return _indicator(name, place, indicators)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            values = [_evaluated(argument, indicators, counted) for argument in arguments]
            called = _called(name, values, indicators)
            if called is not None:
                return called
    raise KamerboekError(f"{ast.unparse(node)!r} is not part of the language of formulas")


def _called(name: str, values: list[Value], indicators: Indicators) -> Value | None:
    """Return what a function of the language gives; None where there is no such function."""
    match name, values:
        case (("first_year" | "last_year" | "with_room"), [Missing() as missing]):
            return missing
        case (("first_year" | "last_year"), [Figure() as figure]):
            return _year(name, figure)
        case "with_room", [Figure() as figure]:
            return with_room(figure, indicators.rounding)
        case "least", [first, second]:
            return least_of(first, second)
        case "most", [first, second]:
            return most_of(first, second)
    return None


def _year(name: str, figure: Figure) -> Figure:
    """Return the first or last year of a figure's period, as printed in the same sentence."""
    years = [int(moment[:4]) for moment in figure.period.split("/") if moment]
    if not years or not isinstance(figure.origin, Quoted):
        raise KamerboekError(f"{figure.text} has no period; code one in coding/indicators.csv")
    year = YEARS[name](years)
    return replace(
        figure,
        key=f"{figure.key}-{name}".replace("_", "-"),
        value=year,
        interval=Interval.point(year),
        unit="count",
        text=str(year),
        origin=replace(figure.origin, quantity=f"{figure.origin.quantity}#{name}"),
    )


def _indicator(name: str, place: ast.expr, indicators: Indicators) -> Figure | Missing:
    try:
        said = ast.literal_eval(place)
    except ValueError:
        said = None
    keys = said if isinstance(said, tuple) else (said,)
    if len(keys) > 2 or not all(isinstance(key, str) for key in keys):
        raise KamerboekError(
            f'{name}[{ast.unparse(place)}]: write {name}["period"] or {name}["period", "question"]'
        )
    return indicators.get(name, *keys)
