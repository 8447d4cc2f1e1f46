"""Why a question has its code: the words that carry it, and where they stand."""

from __future__ import annotations

from dataclasses import replace

from docutils import nodes

from kamerboek.analysis import sentence_start
from kamerboek.book.questions.facts import facts_of
from kamerboek.book.questions.reasons import reasons
from kamerboek.book.rendering.addresses import question_link
from kamerboek.edition.edition import Edition
from kamerboek.intake.suggest import Suggestions
from tests.conftest import PROJECT

IN_ANSWER_7 = "Knelpunten worden zoveel als mogelijk"


def test_words_of_an_answer_that_is_pointed_to_lead_to_that_answer(edition: Edition) -> None:
    """Answer 8 only points to 6 and 7; a reader would not find these words under question 8."""
    rows = tuple(
        replace(row, quote=IN_ANSWER_7) if row.question == "8" else row
        for row in edition.coding.dispositions
    )
    coded = replace(edition, coding=replace(edition.coding, dispositions=rows))
    (fold,) = reasons(coded, facts_of(coded, PROJECT)["8"], Suggestions({}, {}), ())
    quotation = next(
        each for each in fold.findall(nodes.block_quote) if IN_ANSWER_7 in each.astext()
    )
    assert "Antwoord 7" in quotation.astext()
    assert "8" not in quotation.astext()
    (link,) = quotation.findall(question_link)
    assert link["question"] == "7"
    assert link["sentence"] == sentence_start(edition.question("7"), IN_ANSWER_7)
