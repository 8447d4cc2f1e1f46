"""Forms in which a thing is printed that the document of 2025 does not have, one each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.annotate import find_identifiers, find_quantities, find_signals
from kamerboek.annotate.preamble import find_identity
from kamerboek.document.model import Note
from tests.annotate.examples import answered, with_answer
from tests.annotate.test_preamble import parsed


@pytest.mark.parametrize(
    ("printed", "identifier"),
    [
        # A dossier alone: nothing but the words before it says that it is one.
        ("Kamerstuk der Tweede Kamer 36 800", "36800"),
        ("Aanhangsel nr 76, vergaderjaar 2023-2024", "ah-tk-20232024-76"),
        ("vergaderjaar 2023-2024, Aanhangsel van de Handelingen, nr 12", "ah-tk-20232024-12"),
        ("Handelingen II 2023/24 nr. 12 item 5", "h-tk-20232024-12-5"),
        ("Handelingen Tweede Kamer vergaderjaar 2023/24 nr. 12 blz. 5", "h-tk-20232024-12-5"),
    ],
)
def test_a_reference_elsewhere_without_its_commas(printed: str, identifier: str) -> None:
    (row,) = find_identifiers(with_answer(f"Dat staat in {printed}."))
    assert (row.identifier, row.text) == (identifier, printed)


def test_a_range_may_end_where_it_begins() -> None:
    (row,) = find_quantities(with_answer("Dat is 5 tot 5 procent."))
    assert (row.text, row.unit) == ("5 tot 5 procent", "percent")


def test_telling_later_needs_no_word_for_whom() -> None:
    """The verb, then the term, then the telling; `Wij zullen` is no chamber."""
    (row,) = find_signals(with_answer("Wij zullen daarover in het voorjaar informeren."))
    assert (row.signal, row.text) == ("deferred", "zullen daarover in het voorjaar informeren")


def test_a_number_in_a_note_is_of_the_note() -> None:
    note = Note("1", "1 Het waren er 12 in 2020.", 3, 29)
    (question,) = answered(("Hoeveel?", "Dat weten wij niet."))
    (row,) = find_quantities([replace(question, question_notes=(note,))])
    assert (row.text, row.part) == ("12", "footnote")


def test_who_answers_may_stand_behind_more_than_one_space() -> None:
    read = find_identity(parsed("Een kop\n\nDe  minister van Schepen heeft geantwoord.\n"))
    assert read["answered_by"].value == "minister van Schepen"
