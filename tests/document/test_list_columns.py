"""A list of questions with columns behind them: to which annex and pages each belongs."""

from __future__ import annotations

from kamerboek.document import parse_questions
from kamerboek.document.questions.pages.list_columns import list_columns
from tests.rows import over

HEAD = "Nr    Vraag                                Bijlage   Blz. (van)   t/m\n"


@over(
    ("text", "columns"),
    [
        (
            HEAD + "1     Hoe hoog is de dijk en           0         12\n      de kade?\n",
            ["0         12"],
        ),
        (
            HEAD + "1     Hoe hoog is de dijk?             0         12           14\n",
            ["0         12           14"],
        ),
        (HEAD + "12    Hoe hoog?                        0\n", ["0"]),
        # One figure far before the head of its column is the author's; two are not.
        (HEAD + "1     Hoe hoog in   2012\n", []),
        (HEAD + "1     Hoe hoog is hij?   0   12\n", ["0   12"]),
        ("Nr\tVraag\tBijlage\tBlz. (van) t/m\n1\tHoe hoog is\t0\t12\nde dijk?\n", ["0\t12"]),
        ("Nr Vraag\tBijlage Blz. (van) t/m\n1\tHoe hoog in 2012\t0\t12\n", ["0\t12"]),
        ("Nr Vraag\tBijlage Blz. (van) t/m\n1\tHoe hoog in deze dijk 0\t12\n", ["0\t12"]),
        # Below a head, a line that begins with no number is of the question's text.
        (HEAD + "      Hoe hoog is de dijk?             0         12\n", []),
        # The heads return on the next page.
        (HEAD + "1     Hoe?   0   1\n" + HEAD, ["0   1", HEAD[:-1]]),
        (HEAD + "1     Hoe?   0   1\n\f2     Wie?   0   2\n", ["0   1", "0   2"]),
        (HEAD + "1     Hoe?   0   1\f2     Wie?   0   2\n", ["0   1", "0   2"]),
        (HEAD + "1     Hoe hoog is artikel 5 0   1\n", ["0   1"]),
        (HEAD + "1     Hoe hoog is artikel 5   0   1\n", ["0   1"]),
        # Without heads it is a row of any table.
        ("1     Hoe hoog is de dijk en           0         12\n", []),
        ("Nr    Vraag                  Antwoord\n1     Hoe hoog?      0         12\n", []),
    ],
)
def test_where_figures_stand_behind_a_question(text: str, columns: list[str]) -> None:
    assert sorted(span.of(text) for span in list_columns(text)) == sorted(columns)


def test_a_question_goes_on_below_its_columns() -> None:
    text = (
        HEAD
        + "1     Hoe hoog is de dijk en           0         12\n      de kade in het noorden?\n"
        + "2     Wie meet dat?                    1          9           10\n"
    )
    parsed = parse_questions(text)
    assert [" ".join(each.question_text.split()) for each in parsed.questions] == [
        "Hoe hoog is de dijk en de kade in het noorden?",
        "Wie meet dat?",
    ]
    assert [each.text for each in parsed.left_out] == ["0         12", "1          9           10"]
