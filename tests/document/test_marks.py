"""How a line marks a question or an answer: each way of it, and what only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kamerboek.document.questions.numbers import LONGEST_RANGE, number_list, number_of
from kamerboek.document.questions.styles import ANSWER_STYLES, QUESTION_STYLES, Mark, Style


def first_of(styles: Sequence[Style], line: str) -> Mark | None:
    marks = (style(line, 0, len(line)) for style in styles)
    return next((mark for mark in marks if mark), None)


def shown(mark: Mark | None, line: str) -> tuple[str, str, str, str] | None:
    """Return style, numbers and strength of a mark, and the text behind it."""
    if mark is None:
        return None
    return mark.style, " ".join(map(str, mark.numbers)), mark.strength, line[mark.end :]


@pytest.mark.parametrize(
    ("line", "style", "numbers", "strength", "rest"),
    [
        ("Vraag 1", "labelled", "1", "heading", ""),
        ("VRAAG 1", "labelled", "1", "heading", ""),
        ("Vr. 1", "labelled", "1", "heading", ""),
        ("Vraag nr. 1", "labelled", "1", "heading", ""),
        ("Vraag nummer 1", "labelled", "1", "heading", ""),
        ("Vraag no. 1", "labelled", "1", "heading", ""),
        ("**Vraag 1**", "labelled", "1", "heading", ""),
        ("Vraag (1):", "labelled", "1", "heading", ""),
        ("Vraag .1", "labelled", "1", "heading", ""),
        ("Vraag 4 en 5", "labelled", "4 5", "heading", ""),
        ("Vragen 4 t/m 6", "labelled", "4 5 6", "heading", ""),
        ("Vraag 1 (pagina 8-9)", "labelled", "1", "heading", ""),
        ("Vraag 1: Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1. Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 (blz. 3) Hoe?", "labelled", "1", "label", "Hoe?"),
        ("Vraag 1 (blz. 3): hoe?", "labelled", "1", "label", "hoe?"),
        ("Vraag 1b Hoe?", "labelled", "1b", "label", "Hoe?"),
        ("Vraag 1 C", "labelled", "1C", "heading", ""),
        ("Vraag 1 | hoe?", "labelled", "1", "label", "hoe?"),
        ("Vraag 4 12 Hoe?", "labelled", "4", "label", "Hoe?"),
        ("12", "alone", "12", "number", ""),
        ("12.", "alone", "12", "number", ""),
        ("(12)", "alone", "12", "number", ""),
        ("12):", "alone", "12", "number", ""),
        ("2, 69 en 70", "alone", "2 69 70", "number", ""),
        ("Nr. 12", "alone", "12", "number", ""),
        ("Nr 12", "alone", "12", "number", ""),
        ("12. Hoe?", "point", "12", "number", "Hoe?"),
        ("12: Hoe?", "point", "12", "number", "Hoe?"),
        ("12.Hoe?", "point", "12", "number", "Hoe?"),
        ("12) Hoe?", "bracket", "12", "number", "Hoe?"),
        ("(12) Hoe?", "bracket", "12", "number", "Hoe?"),
        ("**12.** Hoe?", "point", "12", "number", "Hoe?"),
        ("12 Hoe?", "text", "12", "number", "Hoe?"),
        ("12 “Hoe?”", "text", "12", "number", "“Hoe?”"),
        ("12 | Hoe?", "row", "12", "number", "Hoe?"),
        ("| 12 | Hoe?", "row", "12", "number", "Hoe?"),
        ("12\tHoe?", "row", "12", "number", "Hoe?"),
        ("12.\tHoe?", "row", "12", "number", "Hoe?"),
        ("12)\tHoe?", "row", "12", "number", "Hoe?"),
        ("Vraag", "bare", "", "heading", ""),
        ("Vraag:", "bare", "", "heading", ""),
        ("Vraag.", "bare", "", "heading", ""),
        ("Vraag: Hoe?", "bare", "", "label", "Hoe?"),
    ],
)
def test_a_mark_of_a_question(
    line: str, style: str, numbers: str, strength: str, rest: str
) -> None:
    assert shown(first_of(QUESTION_STYLES, line), line) == (style, numbers, strength, rest)


@pytest.mark.parametrize(
    "line",
    [
        *("Vraagt hij 1 ding?", "Vragen", "Vragen:", "Vraag naar 3 dingen", "12 dijken", "12, Hoe"),
        *("12. hoe?", "12.5 Hoe?", "12% Hoe?", "12/3 Hoe?", "12,5", "0 Hoe?", "1234567 Hoe?"),
        *("Hoe?", "", "12e Hoe", "Vraag 1 hoe"),
    ],
)
def test_what_marks_no_question(line: str) -> None:
    assert first_of(QUESTION_STYLES, line) is None


@pytest.mark.parametrize(
    ("line", "style", "numbers", "strength", "rest"),
    [
        ("Antwoord 1", "answer", "1", "heading", ""),
        ("ANTWOORD 1", "answer", "1", "heading", ""),
        ("Antwoorden 1 en 2", "answer", "1 2", "heading", ""),
        ("Beantwoording vraag 1", "answer", "1", "heading", ""),
        ("Reactie op vraag 1", "answer", "1", "heading", ""),
        ("Antwoord op vraag 1:", "answer", "1", "heading", ""),
        ("Antwoord bij vraag 1", "answer", "1", "heading", ""),
        ("Antwoord van vraag 1", "answer", "1", "heading", ""),
        ("Antwoord op de vraag nr. 1", "answer", "1", "heading", ""),
        ("Antwoord op vragen 7, 8, en 9", "answer", "7 8 9", "heading", ""),
        ("Antwoord (1)", "answer", "1", "heading", ""),
        ("Antwoord 1: ja.", "answer", "1", "label", "ja."),
        ("Antwoord 1 Ja.", "answer", "1", "label", "Ja."),
        ("Antwoord", "bare answer", "", "heading", ""),
        ("ANTWOORDEN", "bare answer", "", "heading", ""),
        ("Antwoord:", "bare answer", "", "heading", ""),
        ("Antwoord: ja.", "bare answer", "", "label", "ja."),
        ("Antwoord Ja.", "bare answer", "", "label", "Ja."),
        ("Antwoord op de vraag:", "bare answer", "", "heading", ""),
        ("Antwoord. Ja.", "bare answer", "", "label", "Ja."),
        ("Antwoord van de minister:", "bare answer", "", "heading", ""),
        ("Reactie", "bare answer", "", "heading", ""),
    ],
)
def test_a_mark_of_an_answer(line: str, style: str, numbers: str, strength: str, rest: str) -> None:
    assert shown(first_of(ANSWER_STYLES, line), line) == (style, numbers, strength, rest)


@pytest.mark.parametrize(
    "line", ["Antwoordde hij 1?", "Antwoord ja.", "Reactie Ja.", "Vraag 1", ""]
)
def test_what_marks_no_answer(line: str) -> None:
    assert first_of(ANSWER_STYLES, line) is None


@pytest.mark.parametrize(
    ("printed", "numbers", "behind"),
    [
        ("7", "7", ""),
        ("7a", "7a", ""),
        ("7, 8 en 9 is", "7 8 9", " is"),
        ("7; 8 & 9 + 10", "7 8 9 10", ""),
        ("7, alsmede 9", "7 9", ""),
        ("7 alsmede 9", "7 9", ""),
        ("7 t/m 9", "7 8 9", ""),
        ("7 tot en met 9", "7 8 9", ""),
        ("7-9", "7 8 9", ""),
        ("7 – 9", "7 8 9", ""),
        ("7 en de vragen 8", "7 8", ""),
        ("7 en vraag 9", "7 9", ""),
        ("9-7", "9", "-7"),
        ("7-7", "7", "-7"),
        ("7 en 7", "7", ""),
        (f"1-{1 + LONGEST_RANGE}", " ".join(map(str, range(1, 202))), ""),
        (f"1-{2 + LONGEST_RANGE}", "1", f"-{2 + LONGEST_RANGE}"),
        ("7 en acht", "7", " en acht"),
    ],
)
def test_a_list_of_numbers(printed: str, numbers: str, behind: str) -> None:
    found = number_list(printed, 0, len(printed))
    assert found is not None
    assert (" ".join(map(str, found[0])), printed[found[1] :]) == (numbers, behind)


def test_a_list_is_no_line_of_numbers() -> None:
    """Three hundred numbers are a list, three hundred and one are not."""
    for size, is_list in ((300, True), (301, False)):
        printed = ", ".join(map(str, range(1, size + 1)))
        assert (number_list(printed, 0, len(printed)) is not None) == is_list
    assert number_list("0", 0, 1) is None
    assert number_list("een", 0, 3) is None


@pytest.mark.parametrize(("printed", "value"), [("3b", 3), ("3bis", 3), ("12", 12), ("b", 0)])
def test_the_number_that_a_printed_one_begins_with(printed: str, value: int) -> None:
    assert number_of(printed) == value
