"""What is read of an executed notebook: each figure once, sentences and verdicts by name."""

from __future__ import annotations

from typing import Any

import nbformat

from kamerboek.figures import FIGURE_MIME, FigureRegister, constant
from kamerboek.prose import BLOCK_MIME, Origins, Paragraph, bare, sentence
from kamerboek.prose.record import Record
from kamerboek.results import Result, results_of
from tests.rows import over


def notebook(*outputs: dict[str, Any]) -> str:
    cells = [nbformat.v4.new_code_cell("1")]
    cells[0].outputs = [nbformat.v4.new_output("display_data", data=each) for each in outputs]
    return str(nbformat.writes(nbformat.v4.new_notebook(cells=cells)))


def block(**content: Any) -> dict[str, Any]:
    return {BLOCK_MIME: content}


def figure(key: str, value: int, **changes: Any) -> dict[str, Any]:
    made = FigureRegister().count(["6", "7"][:value], key, "vraag", "vragen", "aantal vragen")
    return made.content() | changes


def test_a_figure_of_the_list_of_origins_has_all_its_columns() -> None:
    register = FigureRegister()
    register.calculate("deel", constant(1) / constant(8), "times", decimals=3)
    found = results_of(notebook(Origins(register.figures)._repr_mimebundle_()))
    assert found == [
        Result("result", "deel", "0,125 keer", 0.125, 0.125, 0.125, "times", formula="1 ÷ 8")
    ]


def test_a_figure_that_is_printed_in_two_ways_is_one_result() -> None:
    """In a sentence, without its noun, before the list of origins, and glued for another page."""
    register = FigureRegister()
    count = register.count(["6", "7"], "twee", "vraag", "vragen", "aantal vragen")
    said = Paragraph(sentence("Dat zijn er {two}.", two=bare(count)))._repr_mimebundle_()
    glued = {f"application/papermill.record/{BLOCK_MIME}": said[BLOCK_MIME]}
    found = results_of(notebook(said, glued, Origins(register.figures)._repr_mimebundle_()))
    assert [(each.kind, each.key, each.value, each.text, each.questions) for each in found] == [
        ("result", "twee", 2, "2 vragen", ("6", "7"))
    ]


def test_a_number_of_the_document_is_found_wherever_it_stands() -> None:
    in_table = block(type="table", rows=[[["x"], [figure("a", 1)]]])
    by_itself = {FIGURE_MIME: figure("b", 2)}
    found = results_of(notebook(in_table, by_itself))
    assert [(each.kind, each.key, each.value) for each in found] == [
        ("indicator", "a", 1),
        ("indicator", "b", 2),
    ]


def test_a_number_that_is_read_in_two_ways_is_two_results() -> None:
    wide = figure("a", 2, lower=1, upper=None)
    found = results_of(notebook(block(type="paragraph", inline=[figure("a", 2), wide, wide])))
    assert [(each.key, each.lower, each.upper) for each in found] == [
        ("a", 2, 2),
        ("a (2)", 1, None),
    ]


@over(
    ("changes", "results"),
    [
        *(
            (changes, ["a", "a (2)"])
            for changes in (
                {"lower": 1},
                {"upper": None},
                {"unit": "eur"},
                {"period": "2026"},
                {"questions": ["6", "8"]},
            )
        ),
        *(
            (changes, ["a"])
            for changes in ({"text": "2"}, {"formula": "1 + 1"}, {"label": "de vragen"})
        ),
    ],
)
def test_a_number_is_another_by_all_but_its_words(
    changes: dict[str, Any], results: list[str]
) -> None:
    two = [figure("a", 2), figure("a", 2, **changes)]
    found = results_of(notebook(block(type="paragraph", inline=two)))
    assert [each.key for each in found] == results


def test_sentences_and_verdicts_have_their_names() -> None:
    record = Record(
        (("stap-1", "Het zijn er 2."),), (("orders", "fits"), ("stap-1: a > b", "open"))
    )
    found = results_of(notebook(record._repr_mimebundle_()))
    assert [(each.kind, each.key, each.text) for each in found] == [
        ("sentence", "stap-1", "Het zijn er 2."),
        ("verdict", "orders", "fits"),
        ("verdict", "stap-1: a > b", "open"),
    ]
