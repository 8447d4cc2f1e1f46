"""An edition's figures and its sums as Inline XBRL, for an engine that is not ours.

XBRL's Calculations 1.1 (Recommendation of 22 February 2023) takes a reported number for the closed
interval of half a unit of its last digit on both sides, as this book does, and says of each sum
whether total and parts can be so at once. A figure whose interval is another (`ongeveer`, `ruim`, a
range) cannot be said so: it is left out, and so is a sum that rests on it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import escape

from kamerboek.analysis import Indicators
from kamerboek.checks.rules import Check
from kamerboek.figures import Figure, Missing, Rational
from kamerboek.figures.dates import period_days

REPORT, TAXONOMY, SUMS = "report.xhtml", "taxonomy.xsd", "sums.xml"

MARKER = ".kamerboek-xbrl"
"""A file in each folder with a report, so that a report replaces a report and nothing else."""

NAMESPACE = "urn:kamerboek:figures"

SUMMATION = "https://xbrl.org/2023/arcrole/summation-item"

MOST_DECIMALS = 9
"""How many digits behind (or, negative, before) the point a last digit is looked for."""

INFINITE = "INF"
"""What XBRL calls a number that is exact."""

MINUS = ' sign="-"'

Place = tuple[str, str]
"""Where a figure stands: its period and, where that is not enough, its question."""


@dataclass(frozen=True)
class Fact:
    """A figure as XBRL says it: its name, place, value as a decimal numeral, accuracy and unit."""

    name: str
    place: Place
    value: str
    decimals: str
    unit: str


@dataclass(frozen=True)
class Sum:
    """A check that says what a total is the sum of: the total first, with names of their own.

    A total may be of another period or question than its parts, which a calculation of XBRL does
    not allow: so the figures of a check are facts once more, together at one place.
    """

    check: str
    facts: tuple[Fact, ...]


def inline_xbrl(edition: str, indicators: Indicators, checks: Sequence[Check]) -> dict[str, str]:
    """Return the files of the export by name: the report, its taxonomy, the sums in it."""
    sums = sums_of(checks, indicators)
    facts = [*facts_of(indicators), *(fact for each in sums for fact in each.facts)]
    return {
        REPORT: _report(edition, facts),
        TAXONOMY: _taxonomy(facts, sums),
        SUMS: _linkbase(sums),
    }


def facts_of(indicators: Indicators) -> list[Fact]:
    """Return the figures whose interval XBRL can say, in the order of their coding."""
    names = [(row.code.indicator, row.code.period) for row in indicators.rows]
    found = []
    for row in indicators.rows:
        name = (row.code.indicator, row.code.period)
        decimals = decimals_of(row.figure)
        if decimals is not None and row.figure.value is not None:
            question = row.quantity.question if names.count(name) > 1 else ""
            value = numeral(Rational(row.figure.value))
            place = (row.code.period, question)
            found.append(Fact(row.code.indicator, place, value, decimals, row.figure.unit))
    return found


def decimals_of(figure: Figure) -> str | None:
    """Return the accuracy of a figure: `INF`, or the place of its last digit; else None."""
    lower, upper, value = figure.interval.lower, figure.interval.upper, figure.value
    if value is None or lower is None or upper is None or not _is_decimal(Rational(value)):
        return None
    if lower == upper == value:
        return INFINITE
    if figure.interval.lower_open or figure.interval.upper_open or upper - value != value - lower:
        return None
    for decimals in range(-2 * MOST_DECIMALS, MOST_DECIMALS + 1):
        if upper - lower == Rational(10) ** -decimals:
            return str(decimals)
    return None


def sums_of(checks: Sequence[Check], indicators: Indicators) -> list[Sum]:
    """Return the checks by which a figure, or a number, equals a figure or a sum of figures."""
    found = []
    for check in checks:
        parts, total = _terms(check.left), _terms(check.right)
        if check.relation == "equal" and parts and len(total) == 1:
            facts = [
                _fact_of_check(f"check.{check.id}.{number}", term, check.unit, indicators)
                for number, term in enumerate((*total, *parts))
            ]
            if None not in facts:
                found.append(Sum(check.id, tuple(fact for fact in facts if fact)))
    return found


def _fact_of_check(name: str, term: Term, unit: str, indicators: Indicators) -> Fact | None:
    """Return a term of a formula as a fact; None where it is missing or cannot be said."""
    if not isinstance(term, tuple):
        value = Rational(term) * (100 if unit == "percent" else 1)
        return Fact(name, ("", ""), numeral(value), INFINITE, unit)
    figure = indicators.get(*term)
    if isinstance(figure, Missing) or figure.value is None or figure.unit != unit:
        return None
    decimals = decimals_of(figure)
    if decimals is None:
        return None
    return Fact(name, ("", ""), numeral(Rational(figure.value)), decimals, unit)


Term = tuple[str, ...] | int
"""What a formula adds: an indicator with what narrows it down, or a whole number."""


def _terms(formula: str) -> list[Term]:
    """Return what a formula adds; nothing where it does anything else."""
    try:
        return list(_added(ast.parse(formula.strip(), mode="eval").body))
    except (SyntaxError, ValueError):
        return []


def _added(node: ast.expr) -> Iterator[Term]:
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from _added(left)
            yield from _added(right)
        case ast.Subscript(value=ast.Name(id=name), slice=place):
            said = ast.literal_eval(place)
            yield (name, *(said if isinstance(said, tuple) else (said,)))
        case ast.Constant(value=int() as number):
            yield number
        case _:
            raise ValueError(ast.unparse(node))


def _is_decimal(value: Rational) -> bool:
    """Say whether a number has a last digit: only twos and fives divide it."""
    divisor = int(value.denominator)
    for prime in (2, 5):
        while divisor % prime == 0:
            divisor //= prime
    return divisor == 1


def numeral(value: Rational) -> str:
    """Return a number that has a last digit, written out whole."""
    digits = 0
    while value.denominator != 1:
        value, digits = value * 10, digits + 1
    text = str(abs(int(value.numerator))).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{text[:-digits]}.{text[-digits:]}" if digits else f"{sign}{text}"


# ------------------------------------------------------------------------------------- the files


def _report(edition: str, facts: Sequence[Fact]) -> str:
    places = list(dict.fromkeys(fact.place for fact in facts))
    units = sorted({fact.unit for fact in facts})
    contexts = "".join(_context(edition, place, number) for number, place in enumerate(places))
    declared = "".join(
        f'<xbrli:unit id="u{number}"><xbrli:measure>{_measure(unit)}</xbrli:measure></xbrli:unit>'
        for number, unit in enumerate(units)
    )
    rows = "".join(
        f"<tr><td>{escape(fact.name)}</td><td>{escape(' '.join(fact.place))}</td><td>"
        f"{'-' * fact.value.startswith('-')}"
        f'<ix:nonFraction name="k:{fact.name}" contextRef="c{places.index(fact.place)}" '
        f'unitRef="u{units.index(fact.unit)}" decimals="{fact.decimals}" id="f{number}"'
        f"{MINUS if fact.value.startswith('-') else ''}>"
        f"{fact.value.removeprefix('-')}</ix:nonFraction></td></tr>\n"
        for number, fact in enumerate(facts)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" '
        'xmlns:xbrli="http://www.xbrl.org/2003/instance" '
        'xmlns:link="http://www.xbrl.org/2003/linkbase" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:iso4217="http://www.xbrl.org/2003/iso4217" '
        f'xmlns:k="{NAMESPACE}" xml:lang="nl"><head><title>{escape(edition)}</title></head><body>'
        f'<div style="display:none"><ix:header><ix:references>'
        f'<link:schemaRef xlink:type="simple" xlink:href="{TAXONOMY}"/></ix:references>'
        f"<ix:resources>{contexts}{declared}</ix:resources></ix:header></div>\n"
        f"<table>\n{rows}</table></body></html>\n"
    )


def _context(edition: str, place: Place, number: int) -> str:
    period, question = place
    segment = (
        f"<xbrli:segment><k:question>{escape(question)}</k:question></xbrli:segment>"
        if question
        else ""
    )
    try:
        first, last = period_days(period)
        days = (
            f"<xbrli:startDate>{first}</xbrli:startDate>"
            f"<xbrli:endDate>{last if first < last else last + timedelta(days=1)}</xbrli:endDate>"
        )
    except ValueError:
        days = "<xbrli:forever/>"
    return (
        f'<xbrli:context id="c{number}"><xbrli:entity><xbrli:identifier scheme="{NAMESPACE}">'
        f"{escape(edition)}</xbrli:identifier>{segment}</xbrli:entity>"
        f"<xbrli:period>{days}</xbrli:period></xbrli:context>"
    )


def _measure(unit: str) -> str:
    if unit == "eur":
        return "iso4217:EUR"
    return f"k:{unit}" if unit else "xbrli:pure"


def _taxonomy(facts: Sequence[Fact], sums: Sequence[Sum]) -> str:
    names = sorted({fact.name for fact in facts})
    roles = "".join(
        f'<link:roleType id="{each.check}" roleURI="{_role(each)}"><link:usedOn>'
        "link:calculationLink</link:usedOn></link:roleType>"
        for each in sums
    )
    elements = "".join(
        f'<xs:element name="{name}" id="k_{name}" type="xbrli:decimalItemType" '
        'substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"/>\n'
        for name in names
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        'xmlns:xbrli="http://www.xbrl.org/2003/instance" '
        'xmlns:link="http://www.xbrl.org/2003/linkbase" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="{NAMESPACE}" '
        'elementFormDefault="qualified"><xs:annotation><xs:appinfo>'
        f'{roles}<link:arcroleType id="summation" arcroleURI="{SUMMATION}" '
        'cyclesAllowed="undirected"><link:usedOn>link:calculationArc</link:usedOn>'
        "</link:arcroleType>"
        f'<link:linkbaseRef xlink:type="simple" xlink:href="{SUMS}" '
        'xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" '
        'xlink:role="http://www.xbrl.org/2003/role/calculationLinkbaseRef"/>'
        "</xs:appinfo></xs:annotation>\n"
        '<xs:import namespace="http://www.xbrl.org/2003/instance" '
        'schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>\n'
        f'<xs:element name="question" type="xs:string"/>\n{elements}</xs:schema>\n'
    )


def _linkbase(sums: Sequence[Sum]) -> str:
    roles = "".join(
        f'<link:roleRef roleURI="{_role(each)}" xlink:type="simple" '
        f'xlink:href="{TAXONOMY}#{each.check}"/>'
        for each in sums
    )
    links = "".join(
        f'<link:calculationLink xlink:type="extended" xlink:role="{_role(each)}">'
        + "".join(
            f'<link:loc xlink:type="locator" xlink:href="{TAXONOMY}#k_{name}" '
            f'xlink:label="{name}"/>'
            for name in (fact.name for fact in each.facts)
        )
        + "".join(
            f'<link:calculationArc xlink:type="arc" xlink:arcrole="{SUMMATION}" '
            f'xlink:from="{each.facts[0].name}" xlink:to="{part.name}" weight="1" '
            f'order="{number}"/>'
            for number, part in enumerate(each.facts[1:], start=1)
        )
        + "</link:calculationLink>\n"
        for each in sums
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{roles}'
        f'<link:arcroleRef arcroleURI="{SUMMATION}" xlink:type="simple" '
        f'xlink:href="{TAXONOMY}#summation"/>\n{links}</link:linkbase>\n'
    )


def _role(each: Sum) -> str:
    return f"{NAMESPACE}:{each.check}"
