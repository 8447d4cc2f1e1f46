"""What a number cannot be."""

from __future__ import annotations

from kamerboek.figures import Counted, Figure, Interval, Missing
from kamerboek.figures.possible import possible
from tests.rows import over


def figure(unit: str, lower: int | None, upper: int | None) -> Figure:
    return Figure("proef", None, Interval(lower, upper), unit, "", (), Counted("proef"))


@over("unit", ["persons", "vte", "count", "times", "years", "months", "weeks"])
def test_there_are_none_or_more(unit: str) -> None:
    assert possible(figure(unit, 0, 5))
    assert possible(figure(unit, 0, None))
    assert possible(figure(unit, None, 5))
    assert not possible(figure(unit, -1, 5))
    assert not possible(figure(unit, None, -1))
    assert possible(figure(unit, -1, 5), is_change=True)


def test_a_share_of_a_whole_is_no_more_than_it() -> None:
    assert possible(figure("percent", 0, 100), of_whole=True)
    assert not possible(figure("percent", 0, 101), of_whole=True)
    assert not possible(figure("percent", -1, 100), of_whole=True)
    assert possible(figure("percent", -1, 101))
    assert possible(figure("percent", -1, 101), of_whole=True, is_change=True)


def test_what_may_be_anything() -> None:
    assert possible(figure("eur", -5, 500))
    assert possible(Missing(frozenset({"schepen"})))
