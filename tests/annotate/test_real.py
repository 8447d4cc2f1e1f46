"""The quantities of the 2025 document, against reading it.

`quantities-2025-najaar.csv` was made by reading the document, twice and apart; the readings agree
on all rows but for the period of one (8.000), where the sentence names no year in which it ends.
`Medio 2025` was 2025 in both, and is its middle since periods have one.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kamerboek.annotate import Quantity, find_quantities
from kamerboek.document import ParsedDocument
from tests.conftest import SOURCE

with Path(__file__).with_name("quantities-2025-najaar.csv").open(encoding="utf-8") as file:
    READ = list(csv.DictReader(file))


def as_read(quantity: Quantity) -> dict[str, str]:
    """Return a quantity as the reading writes it."""
    numbers = {name: getattr(quantity, name) for name in ("value", "lower", "upper")}
    return {
        "question": quantity.question,
        "part": quantity.part,
        "text": quantity.text,
        **{name: "" if value is None else f"{value:f}" for name, value in numbers.items()},
        "unit": quantity.unit,
        "per": quantity.per,
        "hedge": quantity.hedge,
        "period": quantity.period,
        "negated": str(quantity.negated).lower(),
    }


def same(found: dict[str, str], read: dict[str, str]) -> bool:
    numbers = ("value", "lower", "upper")
    return all(
        (float(found[name]) == float(read[name]) if found[name] and read[name] else False)
        if name in numbers and (found[name] or read[name])
        else found[name] == read[name]
        for name in read
    )


@pytest.fixture(scope="module")
def found(document: ParsedDocument) -> list[dict[str, str]]:
    return [as_read(quantity) for quantity in find_quantities(document.questions)]


@pytest.mark.parametrize(
    "number", range(len(READ)), ids=[f"{r['question']}-{r['text']}" for r in READ]
)
def test_a_quantity_that_was_read_is_found(found: list[dict[str, str]], number: int) -> None:
    place = [row for row in found if row["question"] == READ[number]["question"]]
    assert any(same(row, READ[number]) for row in place), place


def test_nothing_is_found_that_was_not_read(found: list[dict[str, str]]) -> None:
    assert [row for row in found if not any(same(row, read) for read in READ)] == []
    assert len(found) == len(READ) == 65


def test_every_span_is_its_text(document: ParsedDocument) -> None:
    text = SOURCE.read_bytes().decode("utf-8")
    quantities = find_quantities(document.questions)
    assert [row for row in quantities if text[row.start : row.end] != row.text] == []
    assert len({row.quantity for row in quantities}) == len(quantities)
