from __future__ import annotations

from datetime import date

import pytest

from kamerboek.annotate import days_in
from kamerboek.edition import Edition, day_named
from kamerboek.errors import KamerboekError


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Vanaf 14 mei 2025 heeft", [date(2025, 5, 14)]),
        ("van 1 Januari 2025 tot en met 29 februari 2028.", [date(2025, 1, 1), date(2028, 2, 29)]),
        ("op 30 februari 2025", []),
        ("op 0 mei 2025 en op 32 mei 2025", []),
        ("in mei 2025, op 14 mei, nr. 134 van april 2025", []),
        ("nummer 1.14 mei 2025", []),
        ("114 mei 2025", []),
        ("14\nmei 2025", [date(2025, 5, 14)]),
    ],
)
def test_days_are_read(text: str, days: list[date]) -> None:
    assert days_in(text) == days


def test_a_day_counts_where_its_words_stand(edition: Edition) -> None:
    assert day_named(edition, "63", "Vanaf 14 mei 2025 heeft") == date(2025, 5, 14)
    assert day_named(edition, "63", "Vanaf 15 mei 2025 heeft") is None
    assert day_named(edition, "62", "Vanaf 14 mei 2025 heeft") is None
    assert day_named(edition, "99", "Vanaf 14 mei 2025 heeft") is None


@pytest.mark.parametrize("words", ["Vanaf mei 2025", "van 1 mei 2025 tot 2 mei 2025"])
def test_words_that_do_not_name_one_day_are_refused(edition: Edition, words: str) -> None:
    with pytest.raises(KamerboekError, match="quote words that name one"):
        day_named(edition, "63", words)
