"""Every chapter with a few sets of random values: nothing of what it prints is wrong.

Many more sets: `python -m benchmarks.properties`.
"""

from __future__ import annotations

from benchmarks.properties.trial import chapters_of, try_chapters
from tests.conftest import PROJECT

SETS, SEED = 5, 1


def test_a_few_sets_of_values_show_nothing_wrong() -> None:
    notebooks = chapters_of(PROJECT)
    assert notebooks
    tried = try_chapters(notebooks, SETS, SEED)
    assert [each.runs for each in tried] == [SETS] * (len(notebooks) + 1)
    found = {each.chapter: each.faults for each in tried if each.faults}
    assert found == {}
