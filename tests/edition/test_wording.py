"""Words of the document as an analyst writes them: white space, numbers, the nearest words."""

from __future__ import annotations

from kamerboek.edition.wording import (
    as_printed,
    nearest_words,
    printed_at,
    stands_in,
    stray_numbers,
)
from tests.annotate.examples import answered
from tests.rows import over

TEXT = "Er is 60,0 miljoen euro voor de\nbouw, en 1.500  voor   de haven\t(2,5 procent)."
(QUESTION,) = answered(("Hoeveel in 2024?", TEXT))


@over(
    ("written", "printed"),
    [
        ("voor de\nbouw", "voor de\nbouw"),
        ("voor de bouw", "voor de\nbouw"),
        ("  voor   de haven (2,5 ", "voor   de haven\t(2,5"),
        ("1.500 voor de haven", "1.500  voor   de haven"),
        ("Voor de bouw", None),
        ("voor de bouw en", None),
        ("voorde bouw", None),
        (" ", None),
        ("", None),
        ("voor.de", None),
    ],
)
def test_white_space_counts_for_nothing_and_the_rest_does(
    written: str, printed: str | None
) -> None:
    assert as_printed(written, [TEXT]) == printed
    assert stands_in(written, QUESTION) == (printed is not None)


def test_the_first_text_that_has_it_counts() -> None:
    assert as_printed("de bouw", ["van de  bouw", "de\nbouw", "de bouw"]) == "de bouw"
    assert as_printed("de bouw", ["van de  bouw", "de\nbouw"]) == "de  bouw"


@over(
    ("quote", "text", "start"),
    [
        ("een plan", "Er is geen plan; er is een plan.", 23),
        ("een plan", "Er is geen plan.", None),
        ("geen plan", "Er is geen plannen waard.", None),
        ("geen\nplan", "Er is geen plan.", 6),
        ("15 miljard", "Het is 1,15 miljard.", None),
        ("1,15 miljard", "Het is 1,15 miljard.", 7),
        ("Het is 1", "Het is 1,15 miljard.", None),
        ("500 euro", "Het is 1.500 euro.", None),
        ("15 miljard", "Het is 215 miljard.", None),
        ("artikel 15", "Zie artikel 15b.", None),
        ("openbare deel", "Het staat in het niet-openbare deel.", None),
        ("niet", "Het is niet-openbaar.", None),
        ("niet-openbare deel", "Het staat in het niet-openbare deel.", 17),
        ("A-systemen", "De (A-systemen) zijn er.", 4),
        ("vredes-", "De vredes- en oorlogsorganisatie.", 3),
        ("oorlog", "De vredes- en oorlogsorganisatie.", None),
        ("2030", "In 2025-2030 komt het.", 8),
        ("in 2024", "Dat is in 2024.Daarna niet.", 7),
        ("Daarna niet", "Dat is in 2024.Daarna niet.", 15),
        ("het plan", "Dat is het plan² van toen.", 7),
        ("het plan", "Dat is het plan2 van toen.", 7),
        ("KPI", "De KPI’s zijn er.", 3),
        ("één", "Het is géén schip maar één.", 23),
    ],
)
def test_a_quote_is_not_cut_out_of_a_word_or_a_number(
    quote: str, text: str, start: int | None
) -> None:
    found = printed_at(quote, text)
    assert (found[0] if found else None) == start
    if found:
        assert text[found[0] : found[1]].split() == quote.split()


def test_where_the_document_slipped_a_quote_may_be_cut_out_of_a_word() -> None:
    text = "Digitale Gereedheiden Geoefendheid, en Gereedheidendaarna."
    name, slip = "Digitale Gereedheid", "Digitale Gereedheiden Geoefendheid"
    assert printed_at(name, text) is None
    assert printed_at(name, text, [slip]) == (0, len(name))
    assert printed_at("daarna", text, [slip]) is None
    assert printed_at(name, text, ["staat er niet", "daarna"]) is None
    assert as_printed(name, ["elders", text], [slip]) == name
    assert stands_in(name, answered(("Wat?", text))[0], [slip])


@over("number", ["60", "60,0", "60,00", "1.500", "1500", "1.500,0", "2,50", "1"])
def test_a_number_of_the_document_may_be_written_otherwise(number: str) -> None:
    """`1` is the number of the question."""
    assert list(stray_numbers(f"Het is {number}.", [QUESTION])) == []


@over("number", ["6", "61", "0", "60,1", "15", "1.5", "25", "600", "2,5.1"])
def test_another_number_is_a_slip(number: str) -> None:
    assert list(stray_numbers(f"Het is {number}.", [QUESTION])) == [number]


def test_the_number_of_a_question_in_a_section_may_stand_without_it() -> None:
    questions = answered(("Hoe?", "Zo."), ("Wat?", "Dat."), section="B")
    assert list(stray_numbers("Antwoord 2 en B.1.", questions)) == []
    assert list(stray_numbers("Antwoord 3.", questions)) == ["3"]


def test_the_nearest_words_are_whole_and_on_one_line() -> None:
    assert nearest_words("miljoenen euro voor bouw", [TEXT]) == "miljoen euro voor de bouw,"
    assert nearest_words("iets heel anders: q x z", [TEXT]) == ""
    assert nearest_words("", [TEXT]) == ""
