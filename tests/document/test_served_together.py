"""Questions that one answer serves, where no heading says so: what is read, and what is said."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.rows import over

REST = "\n\n8 Wie is dat?\n\nJan is dat.\n\n9 Waar is dat?\n\nDaar is dat.\n"
JOINT = "question {} has no answer of its own; the next one, to {}, was taken to serve it too"
JOINTLY = (
    "questions {} have no answer of their own; the next one, to {}, was taken to serve them too"
)
TOGETHER = "questions {} are printed together; "


@over(
    ("text", "answers", "said"),
    [
        # On the next line, or behind the word that leads to the next.
        ("6 Hoe is dat?\n7 Wat is dat?\n\nZo is het.", "6 7", [JOINT.format("6", "7")]),
        ("6 Hoe is dat?\nen\n7 Wat is dat?\n\nZo is het.", "6 7", [JOINT.format("6", "7")]),
        ("6 Hoe is dat? en\n7 Wat is dat?\n\nZo is het.", "6 7", [JOINT.format("6", "7")]),
        (
            "5 Hoe?\n6 Wie?\n7 Wat?\n\nZo is het.",
            "5 6 7",
            [JOINTLY.format("5, 6", "7")],
        ),
        # It says itself that it serves them.
        (
            "6 Hoe is dat?\n\nPagina 1 van 2\n\n7 Wat is dat?\n\nZo is het.",
            "6 7",
            [JOINT.format("6", "7")],
        ),
        ("6 Hoe is dat?\n\nZo is het.\n\n7 Wat is dat?\n\nDat is zo.", "6/7", []),
        # Several numbers before one text.
        (
            "6 en 7 Hoe is dat? Wat is dat?\n\nZo is het.",
            "6 7",
            [TOGETHER.format("6, 7") + "where each ends was guessed"],
        ),
        (
            "6 en 7 Hoe is dat?\n\nZo is het.",
            "6 7",
            [TOGETHER.format("6, 7") + "each gets the whole text"],
        ),
        ("6 en 7 Hoe is dat?\nWat is dat?\n\nZo is het.", "6 7", []),
    ],
)
def test_questions_that_one_answer_serves(text: str, answers: str, said: list[str]) -> None:
    first = "\n\n".join(f"{number} Dus?\n\nJa, dus." for number in range(1, int(text[0])))
    parsed = parse_questions(f"{first}\n\n{text}{REST}")
    served = [" ".join(answer.questions) for answer in parsed.answers]
    before = [str(number) for number in range(1, int(text[0]))]
    assert served == [*before, *answers.split("/"), "8", "9"]
    assert list(dict.fromkeys(each.message for each in parsed.warnings)) == said
    assert {each.code for each in parsed.warnings} <= {"guessed_boundary"}
    questions = {each.question: each for each in parsed.questions}
    for group in answers.split("/"):
        for name in group.split():
            others = tuple(other for other in group.split() if other != name)
            assert questions[name].answered_with == others
            assert questions[name].answer_start == questions[group.split()[0]].answer_start
