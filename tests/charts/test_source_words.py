"""What a chart says that it rests on, in a line."""

from __future__ import annotations

from kamerboek.charts.source import MOST_NAMED, _counted, _editions, _named
from kamerboek.prose import as_text
from tests.rows import over

MANY = [str(number) for number in range(1, MOST_NAMED + 1)]


@over(
    ("answers", "asked", "said"),
    [
        ([], [], []),
        (["1", "4"], [], ["antwoord 1", "4"]),
        ([], ["3", "5"], ["vraag 3", "5"]),
        (["1", "2"], ["2", "3"], ["antwoord 1", "vraag 3", "vraag en antwoord 2"]),
        (["1", "2"], ["1", "2"], ["vraag en antwoord 1", "2"]),
    ],
)
def test_the_questions_that_are_quoted(
    answers: list[str], asked: list[str], said: list[str]
) -> None:
    assert [as_text(each) for each in _named(answers, asked)] == said


def test_many_are_not_named_one_by_one() -> None:
    assert [as_text(each) for each in _counted(MANY)] == ["vraag en antwoord 1", *MANY[1:]]
    assert _counted([*MANY, "x"]) == [("telling in vragen en antwoorden",)]
    assert [as_text(each) for each in _editions(MANY)] == [f"uitgave {each}" for each in MANY]
    assert _editions([*MANY, "x"]) == [("andere uitgaven",)]
