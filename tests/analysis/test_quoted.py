from __future__ import annotations

import pytest

from kamerboek.analysis import quoted, quoted_place, sentence_start
from kamerboek.document import ParsedDocument
from kamerboek.edition.edition import Edition
from tests.annotate.examples import answered


@pytest.mark.parametrize(
    ("question", "words", "asked", "part"),
    [
        ("26", "betekent niet dat de helft", "", "antwoord"),
        ("26", "Kunt u nader toelichten", "", "vraag"),
        ("26", "Kunt u nader toelichten", "vraag", "vraag"),
        ("26", "Kunt u nader toelichten", "antwoord", None),
        ("26", "betekent niet dat de helft", "vraag", None),
        ("26", "dit staat er niet", "", None),
        ("26", "unt u nader toelichten", "", None),
        ("99", "betekent niet dat de helft", "", None),
    ],
)
def test_words_are_quoted_only_where_they_stand(
    edition: Edition, question: str, words: str, asked: str, part: str | None
) -> None:
    found = quoted(edition, question, words, asked)
    assert (found.part if found else None) == part


def test_words_have_the_address_of_the_sentence_they_begin_in(
    edition: Edition, document: ParsedDocument
) -> None:
    question = edition.question("43")
    start = sentence_start(question, "gerichte werving in schaarse domeinen")
    assert start is not None
    assert document.text[start:].startswith("Defensie zet erop in om inhuur terug te dringen")
    assert sentence_start(question, "5.852 medewerkers") == question.question_start
    assert sentence_start(question, "staat er niet") is None
    assert sentence_start(question, " ") is None


def test_words_that_stand_in_both_are_looked_for_in_the_answer_first() -> None:
    """The question begins at 3 and has 24 signs, the answer follows two signs on: at 29."""
    (question,) = answered(("Hoeveel schepen zijn er?", "Zo. Er zijn 3 schepen."))
    assert sentence_start(question, "schepen") == 29 + len("Zo. ")
    assert sentence_start(question, "Hoeveel schepen") == 3


@pytest.mark.parametrize(
    ("question", "words", "place"),
    [
        ("26", "betekent niet dat de helft", ("antwoord", "26")),
        ("26", "Kunt u nader toelichten", ("vraag", "26")),
        ("8", "Knelpunten worden zoveel als mogelijk", ("antwoord", "7")),
        ("1", "Knelpunten worden zoveel als mogelijk", ("vraag", "1")),
        ("26", "dit staat er niet", ("vraag", "26")),
    ],
)
def test_words_that_a_code_rests_on_may_stand_in_an_answer_that_its_own_points_to(
    edition: Edition, question: str, words: str, place: tuple[str, str]
) -> None:
    """Answer 8 only points to 6 and 7."""
    assert quoted_place(edition, question, words) == place
