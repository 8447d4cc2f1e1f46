"""Forms in which a thing is printed that the document of 2025 does not have, one each."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.annotate import find_identifiers, find_quantities, find_signals
from kamerboek.annotate.preamble import find_identity
from kamerboek.document.model import Note
from tests.annotate.examples import answered, with_answer
from tests.annotate.test_preamble import parsed
from tests.rows import over


@over(
    ("printed", "identifier"),
    [
        # A dossier alone: nothing but the words before it says that it is one.
        ("Kamerstuk der Tweede Kamer 36 800", "36800"),
        ("Kamerstuk Eerste Kamer 36 800", "36800"),
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


@over(
    ("words", "field", "value"),
    [
        ("De  minister van Urk heeft geantwoord.", "answered_by", "minister van Urk"),
        ("Brief van de minister d.d.  3 mei 2024", "answered_on", "2024-05-03"),
        (
            "voorgelegd aan de minister van Urk en staatssecretaris van Goes.",
            "answered_by",
            "minister van Urk en staatssecretaris van Goes",
        ),
    ],
)
def test_who_answered_when_with_more_or_fewer_words(words: str, field: str, value: str) -> None:
    assert find_identity(parsed(f"Een kop\n\n{words}\n"))[field].value == value


def test_telling_later_ends_where_it_is_first_told() -> None:
    answer = "Wij zullen daarover in het voorjaar informeren en dan ook rapporteren."
    (row,) = find_signals(with_answer(answer))
    assert row.text == "zullen daarover in het voorjaar informeren"


@over(("thing", "unit"), [("medewerker", "persons"), ("schip", "count")])
def test_one_is_a_person_or_a_thing(thing: str, unit: str) -> None:
    (row,) = find_quantities(with_answer(f"Er is één {thing} verdwenen."))
    assert (row.text, row.unit) == ("één", unit)


def test_per_year_is_said_of_the_amount_before_it_alone() -> None:
    first, second = find_quantities(with_answer("5 euro per jaar kost dit en 6 euro kost dat."))
    assert (first.per, second.per) == ("year", "")
