"""All numbers that were found in a question and its answer, coded or not."""

from __future__ import annotations

from fractions import Fraction

from docutils import nodes

from kamerboek.analysis.indicators import hedged_text
from kamerboek.annotate import Quantity
from kamerboek.annotate.parts import Part
from kamerboek.book.questions.facts import Facts
from kamerboek.book.questions.marks import number_anchor
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.figures import counted_text, measure_text, period_text, printed_number

HEADS = ("Getal", "Gelezen als", "Wanneer", "Waar", "Wat het is")
PART_LABELS: dict[Part, str] = {"question": "vraag", "answer": "antwoord", "footnote": "voetnoot"}
UNIT_LABELS = {"persons": "mensen", "count": "aantal", "": "eenheid niet genoemd"}
"""Units that Dutch does not write after a number."""
CAPTION = "Getallen in vraag en antwoord"
NOT_NAMED = "niet opgenomen in het register"


def numbers_found(facts: Facts) -> list[nodes.Node]:
    """Return the fold with every number of a question; nothing where none was found."""
    if not facts.quantities:
        return []
    found = counted_text(len(facts.quantities), "getal", "getallen")
    return [
        html(
            "details",
            html("summary", f"Welke getallen hierin zijn gevonden: {found}"),
            html("div", _table(facts), classes=["table-frame"]),
            classes=["fold"],
            ids=["getallen"],
        )
    ]


def _table(facts: Facts) -> html_element:
    return html(
        "table",
        html("caption", CAPTION, classes=["hidden-label"]),
        html("thead", html("tr", *(html("th", head, scope="col") for head in HEADS))),
        html("tbody", *(_row(facts, row) for row in facts.quantities)),
        classes=["numbers-found"],
    )


def _row(facts: Facts, row: Quantity) -> html_element:
    indicator = facts.indicators.get(row.quantity)
    cells = (
        f"{row.hedge} {' '.join(row.text.split())}".strip(),
        _read_as(row),
        period_text(row.period) if row.period else "",
        PART_LABELS[row.part],
        indicator.code.label if indicator else NOT_NAMED,
    )
    head, *rest = cells
    return html(
        "tr",
        html("th", head, scope="row"),
        *(html("td", cell) for cell in rest),
        ids=[number_anchor(row)],
    )


def _read_as(row: Quantity) -> str:
    """Return a number as the book reads it, with its hedge, and its unit in words."""
    if row.value is None:
        ends = (end for end in (row.lower, row.upper) if end is not None)
        number = " tot ".join(measure_text(Fraction(end), row.unit) for end in ends)
    else:
        value, printed = Fraction(row.value), printed_number(row.text)
        # What it may be hangs on its last digit: 59,70% is not 59,7%.
        digits = printed.decimals if printed and printed.value == abs(value) else None
        number = measure_text(value, row.unit, digits, row.per)
    unit = UNIT_LABELS.get(row.unit, "")
    denied = "ontkend" if row.negated else ""
    return ", ".join(said for said in (hedged_text(number, row.hedge), unit, denied) if said)
