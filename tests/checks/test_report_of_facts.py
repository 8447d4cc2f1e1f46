"""The files of an XBRL report, of figures given here, and what XBRL can say of a figure."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace
from typing import Any

from lxml import etree

from kamerboek.checks.inline_xbrl import decimals_of, facts_of, inline_xbrl, numeral, sums_of
from kamerboek.checks.rules import Check
from kamerboek.figures import Interval, Missing, Rational
from tests.rows import over

LINK = "{http://www.w3.org/1999/xlink}"


def figure(
    value: str | None,
    lower: str | None = None,
    upper: str | None = None,
    *,
    unit: str = "count",
    open_ends: tuple[bool, bool] = (False, False),
) -> Any:
    """Return what is asked of a figure; without ends it is exact."""
    exact = None if value is None else Rational(Fraction(value))
    ends = [
        exact
        if end is None and upper is None and lower is None
        else end and Rational(Fraction(end))
        for end in (lower, upper)
    ]
    interval = Interval(*ends, *open_ends)
    return SimpleNamespace(value=exact, interval=interval, unit=unit)


@over(
    ("value", "lower", "upper", "decimals"),
    [
        ("7", None, None, "INF"),
        ("1/4", None, None, "INF"),
        ("1/3", None, None, None),
        ("7", "6.5", "7.5", "0"),
        ("7.1", "7.05", "7.15", "1"),
        ("7000", "6500", "7500", "-3"),
        ("7", "6", "8", None),  # two of its last digit
        ("7", "6.5", "7.4", None),  # not in the middle
        ("7", "6.6", "7.5", None),
        ("7", "7", "8", None),
        ("7", "6.5", None, None),
        ("7", None, "7.5", None),
        (None, "6.5", "7.5", None),
        # Nine digits behind the point at the most, eighteen before it.
        ("1", "0.9999999995", "1.0000000005", "9"),
        ("1", "0.99999999995", "1.00000000005", None),
        ("1e18", "5e17", "15e17", "-18"),
        ("1e19", "5e18", "15e18", None),
    ],
)
def test_the_accuracy_that_xbrl_can_say(
    value: str | None, lower: str | None, upper: str | None, decimals: str | None
) -> None:
    assert decimals_of(figure(value, lower, upper)) == decimals


def test_an_end_that_is_not_reached_is_no_digit_of_xbrl() -> None:
    for ends in ((True, False), (False, True), (True, True)):
        assert decimals_of(figure("7", "6.5", "7.5", open_ends=ends)) is None


def test_nought_is_written_as_it_is() -> None:
    assert numeral(Rational(0)) == "0"
    assert numeral(Rational(-12345, 1000)) == "-12.345"


def indicators(*rows: tuple[str, str, str, Any]) -> Any:
    """Return indicators: name, period, question and figure of each."""
    listed = [
        SimpleNamespace(
            code=SimpleNamespace(indicator=name, period=period),
            quantity=SimpleNamespace(question=question),
            figure=one,
        )
        for name, period, question, one in rows
    ]

    def get(name: str, period: str = "", question: str = "") -> Any:
        return next(
            (
                row.figure
                for row in listed
                if row.code.indicator == name
                and period in ("", row.code.period)
                and question in ("", row.quantity.question)
            ),
            Missing(frozenset({name})),
        )

    return SimpleNamespace(rows=listed, get=get)


SHIPS = figure("3")
LOSS = figure("-2.5", "-2.55", "-2.45", unit="percent")
COSTS = figure("7000", "6500", "7500", unit="eur")
GIVEN = indicators(
    ("ships", "2024", "1", SHIPS),
    ("ships", "2025", "1", figure("4")),
    ("ships", "2025", "2", figure("5")),
    ("loss", "2025-H1", "3", LOSS),
    ("costs", "2025-06-30", "4", COSTS),
    ("wide", "2025", "5", figure("5", "4", "6")),
    ("pure", "", "6", figure("1", unit="")),
)


def check(left: str, right: str, **fields: Any) -> Check:
    given = {"id": "som", "kind": "sum", "title": "T", "sentence": "Zo.", **fields}
    return Check(**given, left=left, right=right)


def test_the_facts_of_figures() -> None:
    """Two with one name and period are told apart by their question; a wide one is left out."""
    assert [
        (each.name, each.place, each.value, each.decimals, each.unit) for each in facts_of(GIVEN)
    ] == [
        ("ships", ("2024", ""), "3", "INF", "count"),
        ("ships", ("2025", "1"), "4", "INF", "count"),
        ("ships", ("2025", "2"), "5", "INF", "count"),
        ("loss", ("2025-H1", ""), "-2.5", "1", "percent"),
        ("costs", ("2025-06-30", ""), "7000", "-3", "eur"),
        ("pure", ("", ""), "1", "INF", ""),
    ]


@over(
    ("left", "right", "fields", "values"),
    [
        ('ships["2025", "1"] + 2', 'ships["2024"]', {}, ["3", "4", "2"]),
        ('ships["2025", "1"]', "4", {}, ["4", "4"]),
        ('ships["2025", "2"] + 1 + 2', "4", {}, ["4", "5", "1", "2"]),
        # A number of a rule in percent is a share.
        ('loss["2025-H1"]', "1", {"unit": "percent"}, ["100", "-2.5"]),
        ('costs["2025-06-30"]', "1", {"unit": "eur"}, ["1", "7000"]),
        # No sums: another relation, a sum on the right, what is no sum, nothing.
        ('ships["2024"]', "3", {"relation": "at_most"}, None),
        ('ships["2024"]', "1 + 2", {}, None),
        ('ships["2024"] - 1', "2", {}, None),
        ('ships["2024"] + x', "2", {}, None),
        ("3", 'ships["2024"] * 1', {}, None),
        ("", "", {}, None),
        ('ships["2024"', "3", {}, None),
        ("1.5", "2", {}, None),
        # What is missing, in another unit, or cannot be said.
        ('other["2024"]', "3", {}, None),
        ('costs["2025-06-30"]', "3", {}, None),
        ('wide["2025"]', "5", {}, None),
    ],
)
def test_the_facts_of_a_sum(
    left: str, right: str, fields: dict[str, Any], values: list[str] | None
) -> None:
    found = sums_of([check(left, right, **fields)], GIVEN)
    assert [[fact.value for fact in each.facts] for each in found] == ([values] if values else [])
    for each in found:
        assert each.check == "som"
        names = [fact.name for fact in each.facts]
        assert names == [f"check.som.{number}" for number in range(len(names))]
        assert {fact.place for fact in each.facts} == {("", "")}
        assert {fact.unit for fact in each.facts} == {fields.get("unit", "count")}


def test_the_files_of_a_report() -> None:
    """Every fact with its context, unit, accuracy and sign; every sum with its arcs in order."""
    rules = [
        check('ships["2025", "1"] + 2', 'ships["2024"]'),
        check('loss["2025-H1"]', "1", id="deel", unit="percent"),
    ]
    files = inline_xbrl("2025 <najaar>", GIVEN, rules)
    assert list(files) == ["report.xhtml", "taxonomy.xsd", "sums.xml"]
    assert all(
        text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n') for text in files.values()
    )
    report, taxonomy, sums = (etree.fromstring(text.encode()) for text in files.values())

    assert report.find(".//{*}title").text == "2025 <najaar>"
    assert {each.text for each in report.iter("{*}identifier")} == {"2025 <najaar>"}
    assert {each.get("scheme") for each in report.iter("{*}identifier")} == {
        "urn:kamerboek:figures"
    }
    contexts = {
        each.get("id"): [
            "".join(part.itertext())
            for part in each.iter("{*}question", "{*}startDate", "{*}endDate", "{*}forever")
        ]
        for each in report.iter("{*}context")
    }
    # The day of a moment ends with the next; a figure without days is of no time.
    assert contexts == {
        "c0": ["2024-01-01", "2024-12-31"],
        "c1": ["1", "2025-01-01", "2025-12-31"],
        "c2": ["2", "2025-01-01", "2025-12-31"],
        "c3": ["2025-01-01", "2025-06-30"],
        "c4": ["2025-06-30", "2025-07-01"],
        "c5": [""],
    }
    units = {each.get("id"): each[0].text for each in report.iter("{*}unit")}
    assert units == {
        "u0": "xbrli:pure",
        "u1": "k:count",
        "u2": "iso4217:EUR",
        "u3": "k:percent",
    }
    assert [
        (
            each.get("name"),
            each.get("contextRef"),
            each.get("unitRef"),
            each.get("decimals"),
            each.get("id"),
            each.get("sign"),
            each.text,
        )
        for each in report.iter("{*}nonFraction")
    ] == [
        ("k:ships", "c0", "u1", "INF", "f0", None, "3"),
        ("k:ships", "c1", "u1", "INF", "f1", None, "4"),
        ("k:ships", "c2", "u1", "INF", "f2", None, "5"),
        ("k:loss", "c3", "u3", "1", "f3", "-", "2.5"),
        ("k:costs", "c4", "u2", "-3", "f4", None, "7000"),
        ("k:pure", "c5", "u0", "INF", "f5", None, "1"),
        ("k:check.som.0", "c5", "u1", "INF", "f6", None, "3"),
        ("k:check.som.1", "c5", "u1", "INF", "f7", None, "4"),
        ("k:check.som.2", "c5", "u1", "INF", "f8", None, "2"),
        ("k:check.deel.0", "c5", "u3", "INF", "f9", None, "100"),
        ("k:check.deel.1", "c5", "u3", "1", "f10", "-", "2.5"),
    ]
    # As a person reads the page: names, places, numbers with their sign.
    assert ["|".join("".join(cell.itertext()) for cell in row) for row in report.iter("{*}tr")][
        :4
    ] == ["ships|2024 |3", "ships|2025 1|4", "ships|2025 2|5", "loss|2025-H1 |-2.5"]
    assert report.find(".//{*}schemaRef").get(f"{LINK}href") == "taxonomy.xsd"
    assert report.find(".//{*}schemaRef").get(f"{LINK}type") == "simple"
    assert report.find(".//{*}div").get("style") == "display:none"
    assert report.get("{http://www.w3.org/XML/1998/namespace}lang") == "nl"
    assert dict(report.nsmap) == {
        None: "http://www.w3.org/1999/xhtml",
        "ix": "http://www.xbrl.org/2013/inlineXBRL",
        "xbrli": "http://www.xbrl.org/2003/instance",
        "link": "http://www.xbrl.org/2003/linkbase",
        "xlink": "http://www.w3.org/1999/xlink",
        "iso4217": "http://www.xbrl.org/2003/iso4217",
        "k": "urn:kamerboek:figures",
    }

    elements = [dict(each.attrib) for each in taxonomy.findall("{*}element")]
    assert elements[0] == {"name": "question", "type": "xs:string"}
    assert elements[1] == {
        "name": "check.deel.0",
        "id": "k_check.deel.0",
        "type": "xbrli:decimalItemType",
        "substitutionGroup": "xbrli:item",
        "nillable": "true",
        "{http://www.xbrl.org/2003/instance}periodType": "duration",
    }
    assert [each["name"] for each in elements[1:]] == [
        *("check.deel.0", "check.deel.1", "check.som.0", "check.som.1", "check.som.2"),
        *("costs", "loss", "pure", "ships"),
    ]
    assert dict(taxonomy.attrib) == {
        "targetNamespace": "urn:kamerboek:figures",
        "elementFormDefault": "qualified",
    }
    assert dict(taxonomy.nsmap) == {
        "xs": "http://www.w3.org/2001/XMLSchema",
        "xbrli": "http://www.xbrl.org/2003/instance",
        "link": "http://www.xbrl.org/2003/linkbase",
        "xlink": "http://www.w3.org/1999/xlink",
    }
    roles = [(each.get("id"), each.get("roleURI")) for each in taxonomy.iter("{*}roleType")]
    assert roles == [
        ("som", "urn:kamerboek:figures:som"),
        ("deel", "urn:kamerboek:figures:deel"),
    ]
    assert {each.text for each in taxonomy.find(".//{*}roleType")} == {"link:calculationLink"}
    (arc,) = taxonomy.iter("{*}arcroleType")
    summation = "https://xbrl.org/2023/arcrole/summation-item"
    assert dict(arc.attrib) == {
        "id": "summation",
        "arcroleURI": summation,
        "cyclesAllowed": "undirected",
    }
    assert arc[0].text == "link:calculationArc"
    assert dict(taxonomy.find(".//{*}linkbaseRef").attrib) == {
        f"{LINK}type": "simple",
        f"{LINK}href": "sums.xml",
        f"{LINK}arcrole": "http://www.w3.org/1999/xlink/properties/linkbase",
        f"{LINK}role": "http://www.xbrl.org/2003/role/calculationLinkbaseRef",
    }
    assert dict(taxonomy.find("{*}import").attrib) == {
        "namespace": "http://www.xbrl.org/2003/instance",
        "schemaLocation": "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd",
    }

    assert [dict(each.attrib) for each in sums.iter("{*}roleRef", "{*}arcroleRef")] == [
        {
            "roleURI": "urn:kamerboek:figures:som",
            f"{LINK}type": "simple",
            f"{LINK}href": "taxonomy.xsd#som",
        },
        {
            "roleURI": "urn:kamerboek:figures:deel",
            f"{LINK}type": "simple",
            f"{LINK}href": "taxonomy.xsd#deel",
        },
        {
            "arcroleURI": summation,
            f"{LINK}type": "simple",
            f"{LINK}href": "taxonomy.xsd#summation",
        },
    ]
    first, second = sums.iter("{*}calculationLink")
    assert (first.get(f"{LINK}type"), first.get(f"{LINK}role")) == (
        "extended",
        "urn:kamerboek:figures:som",
    )
    assert [
        (each.get(f"{LINK}type"), each.get(f"{LINK}href"), each.get(f"{LINK}label"))
        for each in first.iter("{*}loc")
    ] == [
        ("locator", f"taxonomy.xsd#k_check.som.{number}", f"check.som.{number}")
        for number in range(3)
    ]
    assert [dict(each.attrib) for each in first.iter("{*}calculationArc")] == [
        {
            f"{LINK}type": "arc",
            f"{LINK}arcrole": summation,
            f"{LINK}from": "check.som.0",
            f"{LINK}to": f"check.som.{number}",
            "weight": "1",
            "order": str(number),
        }
        for number in (1, 2)
    ]
    assert len(list(second.iter("{*}calculationArc"))) == 1
    assert dict(sums.nsmap) == {
        "link": "http://www.xbrl.org/2003/linkbase",
        "xlink": "http://www.w3.org/1999/xlink",
    }
