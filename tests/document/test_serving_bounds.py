"""Whom an answer serves where its number is of another, and what is left out from where on."""

from __future__ import annotations

from kamerboek.document.model import Furniture
from kamerboek.document.questions.pairs.left_out import left_out_of
from tests.document.test_arrange_steps import GUESSED, served
from tests.document.test_mark_steps import question
from tests.document.test_page_steps import lines_of
from tests.rows import over

NOT_ASKED = "an answer to 9, which is not asked; taken for "


@over(
    ("marks", "serves", "said"),
    [
        # One whose number was not asked is that of the last before it that no other names.
        ("1? 2? 9= 2=", ["1", "2"], [(GUESSED, f"{NOT_ASKED}that to 1", "1", 20)]),
        ("1? 2? 9=", ["2"], [(GUESSED, f"{NOT_ASKED}that to 2", "2", 20)]),
        ("1? 1= 9=", ["1", ""], [(GUESSED, f"{NOT_ASKED}running text", "", 20)]),
        ("1? 2? 2= 9= 1=", ["2", "", "1"], [(GUESSED, f"{NOT_ASKED}running text", "", 30)]),
        # So is a second one to the same question.
        (
            "1? 1= 2? 3? 1= 3=",
            ["1", "2", "3"],
            [("duplicate", "a second answer to 1; taken for that to 2", "2", 40)],
        ),
        ("1? 1= 1=", ["1", "1"], [("duplicate", "a second answer to 1", "1", 20)]),
        (
            "1? 2? 1,2= 2=",
            ["1 2", "2"],
            [("duplicate", "a second answer to 2", "2", 30)],
        ),
        # One without a number serves those before it that no other names.
        ("1? 2? = 2=", ["1", "2"], []),
        (
            "1? 1= =",
            ["1", ""],
            [
                (
                    GUESSED,
                    "the word Antwoord where no question is open was taken for running text",
                    "",
                    20,
                )
            ],
        ),
        # One that names others than those before it, which then have none.
        (
            "1? 2? 1= 3? 2=",
            ["1", "2"],
            [(GUESSED, "the answer to 2 stands behind question 3, which has none", "3", 40)],
        ),
        ("1? 2? 1= 3? 2= 3=", ["1", "2", "3"], []),
    ],
)
def test_whom_an_answer_serves(
    marks: str, serves: list[str], said: list[tuple[str, str, str, int]]
) -> None:
    found, warnings = served(marks)
    assert [" ".join(each) for each in found] == serves
    assert warnings == [(*each, each[3] + 5) for each in said]


def test_what_is_left_out_begins_with_the_first_question() -> None:
    text, found = lines_of("=Kop\n Vraag\n=Titel\n 1/2 ‖Hoe")

    def said(start: int, *furniture: Furniture) -> list[tuple[str, str, str, int, int]]:
        rows = left_out_of(text, found, [question("1", start, len(text))], {}, furniture)
        return [(row.kind, row.question, row.text, row.start, row.end) for row in rows]

    titel, mark = text.index("Titel"), text.index("1/2")
    title = ("running_title", "1", "Titel", titel, titel + 5)
    page = ("page_mark", "1", "1/2", mark, mark + 3)
    assert said(4) == [title, page]
    assert said(titel) == [title, page]
    assert said(titel + 1) == [page]
    assert said(mark) == [page]
    assert said(mark + 1) == []
    above = Furniture("running_title", "Kop van nu", titel)
    assert ("running_title", "1", "Kop van nu", titel, titel) in said(titel, above)
    assert ("running_title", "1", "Kop van nu", titel, titel) not in said(titel + 1, above)
