"""How well numbers are found in real documents, measured again as the book states it.

`numbers-family.csv` lists every number in the questions and answers of seven other documents of the
family, classified by eye: `quantity`, with what it measures, or what else it is (`year`, `date`,
`name` …). It holds offsets and values only; the documents are no part of the project.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from kamerboek.annotate import Quantity, find_quantities
from kamerboek.book.pages.measured import Sample, read_samples
from kamerboek.document import parse_questions, read_document
from tests.annotate.test_real import READ
from tests.conftest import EDITION, PROJECT
from tests.family import family_document
from tests.rows import over

with Path(__file__).with_name("numbers-family.csv").open(encoding="utf-8") as file:
    NUMBERS = list(csv.DictReader(file))

DOCUMENTS = sorted({row["document"] for row in NUMBERS})

NOT_FOUND_AS_READ = {
    # `1of` in the source has no space.
    ("rk_2021_123.txt", 13258): "missed",
    # A sentence that denies that everything is solved in that time, not the time.
    ("rk_2021_123.txt", 13268): {"negated"},
    # `van 2% over 2024 is 1,79%`: the year may be taken for both.
    ("rk_def_2025_vo2024.txt", 2009): {"period"},
}
"""Where what is found is not what was read, and in which columns."""

own, family = read_samples(PROJECT)


@cache
def found_in(name: str) -> list[Quantity]:
    return find_quantities(parse_questions(read_document(family_document(name))).questions)


def differing(found: Quantity, read: dict[str, str]) -> set[str]:
    """Return the columns in which a quantity is not as it was read."""
    wrong = set()
    for column in ("value", "lower", "upper"):
        number = getattr(found, column)
        if (number is None) != (read[column] == "") or (
            number is not None and float(number) != float(read[column])
        ):
            wrong.add(column)
    texts = ("unit", "per", "hedge", "period")
    wrong |= {column for column in texts if getattr(found, column) != read[column]}
    return wrong | ({"negated"} if str(found.negated).lower() != read["negated"] else set())


@over("name", DOCUMENTS)
def test_numbers_of_another_document(name: str) -> None:
    read = {
        int(row["start"]): row
        for row in NUMBERS
        if row["document"] == name and row["kind"] == "quantity"
    }
    found = {quantity.start: quantity for quantity in found_in(name)}
    assert [found[start].text for start in found if start not in read] == []
    for start, row in read.items():
        expected = NOT_FOUND_AS_READ.get((name, start), set())
        if expected == "missed":
            assert start not in found
        else:
            assert differing(found[start], row) == expected, found[start].text


def test_the_sample_of_other_documents_is_what_the_book_says() -> None:
    found = {(name, quantity.start) for name in DOCUMENTS for quantity in found_in(name)}
    read = {(row["document"], int(row["start"])) for row in NUMBERS if row["kind"] == "quantity"}
    measured = Sample(
        name=family.name,
        documents=len(DOCUMENTS),
        numbers=len(NUMBERS),
        quantities=len(read),
        found=len(found & read),
        spurious=len(found - read),
    )
    assert measured == family
    assert len(NUMBERS) >= 200


def test_the_books_own_document_is_what_the_book_says() -> None:
    """`test_real` shows that each of these is found as it was read, and nothing else is."""
    assert own == Sample(own.name, 1, len(READ), len(READ), 0, edition=EDITION)
