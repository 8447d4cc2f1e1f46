"""Which runs a sweep makes so that it can say what turns a conclusion."""

from __future__ import annotations

from kamerboek.run import Value
from kamerboek.sweep.conclude import Concluding
from kamerboek.sweep.grid import PlannedRun
from tests.rows import over

DEFAULTS: dict[str, Value] = {"pace": 2, "share": 0.5}


@over(
    ("runs", "made"),
    [
        ([{"pace": 1}, {"pace": 3}], [{"pace": 2}, {"pace": 1}, {"pace": 3}]),
        ([{"pace": 1}, {"pace": 2}], [{"pace": 1}, {"pace": 2}]),
        (
            [{"pace": 2, "share": 0.1}],
            [{"pace": 2, "share": 0.5}, {"pace": 2, "share": 0.1}],
        ),
        ([{"pace": 2, "share": 0.5}], [{"pace": 2, "share": 0.5}]),
        ([], [{}]),
    ],
)
def test_the_run_of_the_page_itself_is_among_them(
    runs: list[dict[str, Value]], made: list[dict[str, Value]]
) -> None:
    """What is concluded otherwise is held against it; where it is there it is not made twice."""
    concluding = Concluding(DEFAULTS, (), (), ())
    found = concluding.with_defaults([PlannedRun(each) for each in runs])
    assert [dict(each.values) for each in found] == made
