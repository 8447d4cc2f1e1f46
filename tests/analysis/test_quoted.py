from __future__ import annotations

from datetime import date

import pytest

from kamerboek.analysis import day_named, quoted, sentence_start
from kamerboek.document import ParsedDocument
from kamerboek.edition import Edition
from kamerboek.errors import KamerboekError


@pytest.mark.parametrize(
    ("question", "words", "asked", "part"),
    [
        ("26", "betekent niet dat de helft", "", "antwoord"),
        ("26", "Kunt u nader toelichten", "", "vraag"),
        ("26", "Kunt u nader toelichten", "vraag", "vraag"),
        ("26", "Kunt u nader toelichten", "antwoord", None),
        ("26", "betekent niet dat de helft", "vraag", None),
        ("26", "dit staat er niet", "", None),
        ("99", "betekent niet dat de helft", "", None),
    ],
)
def test_words_are_quoted_only_where_they_stand(
    edition: Edition, question: str, words: str, asked: str, part: str | None
) -> None:
    found = quoted(edition, question, words, asked)
    assert (found.part if found else None) == part


def test_a_day_counts_where_its_words_stand(edition: Edition) -> None:
    assert day_named(edition, "63", "Vanaf 14 mei 2025 heeft") == date(2025, 5, 14)
    assert day_named(edition, "63", "Vanaf 15 mei 2025 heeft") is None
    assert day_named(edition, "62", "Vanaf 14 mei 2025 heeft") is None
    assert day_named(edition, "99", "Vanaf 14 mei 2025 heeft") is None


@pytest.mark.parametrize("words", ["Vanaf mei 2025", "van 1 mei 2025 tot 2 mei 2025"])
def test_words_that_do_not_name_one_day_are_refused(edition: Edition, words: str) -> None:
    with pytest.raises(KamerboekError, match="quote words that name one"):
        day_named(edition, "63", words)


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
