from __future__ import annotations

import pytest

from kamerboek.figures import FigureRegister, calculated, constant
from kamerboek.prose import (
    BLOCK_MIME,
    Bullets,
    Origins,
    Paragraph,
    QuestionLink,
    Quotation,
    TableBlock,
    as_text,
    bare,
    naming_questions,
    question_list,
    sentence,
)

FIGURE = FigureRegister().count(["3", "4"], "twee", "vraag", "vragen", "aantal vragen")


def test_a_sentence_is_its_template_with_its_parts() -> None:
    made = sentence("Van {aantal} is {welke} de eerste.", aantal=FIGURE, welke=QuestionLink("3"))
    assert as_text(made) == "Van 2 vragen is vraag 3 de eerste."
    assert FIGURE in made


def test_a_sentence_within_a_sentence() -> None:
    assert as_text(sentence("Vraag {n}.", n=question_list(["3", "4"]))) == "Vraag 3 en 4."


def test_a_part_that_is_missing_or_too_many_is_refused() -> None:
    with pytest.raises(KeyError, match="aantal"):
        sentence("Van {aantal}.")
    with pytest.raises(ValueError, match="does not use welke"):
        sentence("Niets.", welke="een")


@pytest.mark.parametrize(
    ("numbers", "text"), [([], "geen"), (["1"], "1"), (["1", "2", "3"], "1, 2 en 3")]
)
def test_a_list_of_questions(numbers: list[str], text: str) -> None:
    assert as_text(question_list(numbers)) == text


def test_a_block_says_the_same_to_the_book_and_to_a_terminal() -> None:
    block = Paragraph(sentence("Er zijn {n}.", n=FIGURE), sentence("Meer niet."))
    bundle = block._repr_mimebundle_()
    assert bundle["text/plain"] == "Er zijn 2 vragen. Meer niet."
    inline = bundle[BLOCK_MIME]["inline"]
    assert (
        "".join(each if isinstance(each, str) else each["text"] for each in inline)
        == (bundle["text/plain"])
    )


def test_a_list_and_a_quotation_as_markdown() -> None:
    assert Bullets((("een",), ("twee",))).plain() == "- een\n- twee"
    assert Quotation("a\nb", "3").plain() == "> a\n> b\n>\n> (antwoord 3)"


def test_a_table_refuses_a_row_of_another_width() -> None:
    with pytest.raises(ValueError, match="table t: a row of 1 cells"):
        TableBlock("t", "T", ("a", "b"), ((("1",),),))


def test_a_bar_in_a_cell_does_not_split_it() -> None:
    assert TableBlock("t", "T", ("a",), ((("1|2",),),)).plain().endswith("| 1\\|2 |")


def test_a_table_says_where_its_numbers_come_from() -> None:
    table = TableBlock("t", "T", ("a",), ((("1",),),), origin="geteld")
    assert table.plain().endswith("| 1 |\n\nHerkomst: geteld.")
    assert table.content()["origin"] == ["geteld"]
    linked = TableBlock("t", "T", ("a",), (), origin=("zie ", QuestionLink("3")))
    assert linked.plain().endswith("\n\nHerkomst: zie vraag 3.")
    assert TableBlock("t", "T", ("a",), ()).content()["origin"] == []


def test_a_count_without_its_noun_keeps_its_origin() -> None:
    short = bare(FIGURE)
    assert short.text == "2"
    assert (short.key, short.value, short.origin) == (FIGURE.key, FIGURE.value, FIGURE.origin)


def test_only_a_count_reads_without_its_unit() -> None:
    times = calculated("keer", constant(3), "times")
    with pytest.raises(ValueError, match="figure 'keer': only a count"):
        bare(times)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Antwoord 6 en 7 behandelen dit niet.", ["6", "7"]),
        ("Zie vraag 6, 7 en 8, en antwoord 3.1.", ["6", "7", "8", "3.1"]),
        ("Vraag 6 vraagt 7 dingen.", ["6"]),
        ("Antwoord 99 bestaat niet.", []),
        ("Volgens het antwoord 7% en vraag 7,5.", []),
        ("Bladzijde 6 van 7.", []),
    ],
)
def test_questions_that_a_text_names_become_links(text: str, linked: list[str]) -> None:
    made = naming_questions(text, {"6", "7", "8", "3.1"})
    assert as_text(made) == text
    assert [part.question for part in made if isinstance(part, QuestionLink)] == linked


def test_origins_name_formula_and_questions() -> None:
    assert Origins((FIGURE,)).plain() == "- 2 vragen: aantal vragen (3, 4)"
