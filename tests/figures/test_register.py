"""A page's register: what is counted is a count, exact, of these questions."""

from __future__ import annotations

from kamerboek.figures import Counted, FigureRegister, Interval


def test_what_is_counted_is_an_exact_count_of_these_questions() -> None:
    figure = FigureRegister().count(["1", "2"], "twee", "vraag", "vragen", "aantal vragen")
    assert (figure.key, figure.value, figure.unit) == ("twee", 2, "count")
    assert figure.interval == Interval.point(2)
    assert figure.questions == ("1", "2")
    assert figure.origin == Counted("aantal vragen")
    assert figure.text == "2 vragen"
