"""Numbers at their dates, nothing joining them."""

from __future__ import annotations

from datetime import date

import pytest

from kamerboek.charts import dated_marks
from kamerboek.prose import as_text
from tests.charts.figures import MISSING, people
from tests.charts.seen import faults, marks, text_at, written

ALL, MILITARY = "iedereen", "beroepsmilitairen"
SERIES = {
    ALL: [(date(2024, 7, 1), people("a", 60000)), (date(2025, 1, 1), people("b", 80000))],
    MILITARY: [(date(2025, 1, 1), people("c", 40000))],
}


def test_a_mark_stands_at_its_date_and_value_above_zero() -> None:
    drawing = dated_marks(SERIES)
    for chart in (drawing.wide, drawing.narrow):
        points = {row["tooltip"]: row for row in marks(chart, "point") if "tooltip" in row}
        zero, forty = text_at(chart, "0")["y"], points["40.000"]["y"]
        assert zero - points["80.000"]["y"] == pytest.approx(2 * (zero - forty), abs=0.1)
        assert points["80.000"]["x"] == points["40.000"]["x"] == text_at(chart, "2025")["x"]
        assert points["60.000"]["x"] < points["80.000"]["x"]
        assert points["60.000"]["shape"] == points["80.000"]["shape"] != points["40.000"]["shape"]
        assert not [layer for layer in chart.to_dict()["layer"] if layer["mark"]["type"] == "line"]
    assert all({ALL, MILITARY, "60.000", "2025"} <= texts for texts in written(drawing))


def test_dated_marks_in_words_and_in_a_table() -> None:
    drawing = dated_marks(SERIES)
    assert as_text(drawing.description) == (
        "Losse merktekens op een as van 0 tot 80.000 mensen. Iedereen: 60.000 op 1 juli 2024; "
        "80.000 op 1 januari 2025. Beroepsmilitairen: 40.000 op 1 januari 2025."
    )
    assert drawing.table("t", "T").rows[2] == (
        (MILITARY,),
        ("1 januari 2025",),
        (SERIES[MILITARY][0][1],),
    )


def test_what_is_missing_is_left_out() -> None:
    drawing = dated_marks({ALL: [(date(2024, 7, 1), MISSING), *SERIES[ALL][1:]], "x": []})
    assert len(drawing.table("t", "T").rows) == 1
    assert dated_marks({ALL: [(date(2024, 7, 1), MISSING)]}) is None
    assert dated_marks(dict).empty
    with pytest.raises(ValueError, match=r"^at most 4 series can be told apart, not 5$"):
        dated_marks({str(n): SERIES[ALL] for n in range(5)}).wide  # noqa: B018 - it raises


def test_words_stay_inside_and_apart() -> None:
    crowded = {
        f"een nogal lange naam van een bron, nummer {n}": [
            (date(2024, month, 1), people(f"p{n}-{month}", 41000 + 100 * month + n))
            for month in (1, 2, 3, 12)
        ]
        for n in range(3)
    }
    assert faults(dated_marks(crowded)) == []
    assert faults(dated_marks(SERIES)) == []
