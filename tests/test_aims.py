"""What benchmarks say of an aim."""

from __future__ import annotations

import pytest

from benchmarks.aims import Aim


@pytest.mark.parametrize(
    ("aim", "row"),
    [
        (Aim("a build", 0.179, 0.25), "| a build | 0.179 | at most 0.25 | met |"),
        (Aim("a build", 0.25, 0.25), "| a build | 0.250 | at most 0.25 | met |"),
        (Aim("runs", 1001, 1000, "MB"), "| runs | 1001 MB | at most 1000 MB | missed |"),
        (Aim("pages", 42.3, 20, at_least=True), "| pages | 42.3 | at least 20 | met |"),
        (Aim("speed", 0.79, 0.8, at_least=True), "| speed | 0.790 | at least 0.8 | missed |"),
    ],
)
def test_an_aim_is_met_within_its_bound(aim: Aim, row: str) -> None:
    assert str(aim) == row
