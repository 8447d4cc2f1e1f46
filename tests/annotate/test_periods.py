from __future__ import annotations

from datetime import date

from kamerboek.annotate import days_in
from tests.rows import over


@over(
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
