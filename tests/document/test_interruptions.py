# ruff: noqa: E501 - a document on one line stays on one line
"""What a page leaves within a sentence that lost its lines: its code, its address, its number."""

from __future__ import annotations

from tests.document.marked import plain, reading
from tests.rows import over

LONG = (
    "Zij is gebouwd met steen uit de streek, die over het water is aangevoerd, en staat al lang aan het water "
    "van de haven, waar de vissers hun schepen lossen en de vis wordt verkocht aan wie daar op tijd voor opstaat. "
    "De kade is daarna nog twee keer verhoogd, de laatste keer met geld van het waterschap en van de provincie, en "
    "wordt nu ieder jaar gemeten."
)
"""What stands between two ends of pages."""

LEADS = (
    "Daar is de kade volgens ons",
    "Wij vinden haar nu nog",
    "Voor schepen blijft zij waarschijnlijk",
)


def document(front: str, *within: str) -> str:
    """Return three pairs behind a front, each answer interrupted by what a page says, if anything."""
    said = [*within, "", "", ""]
    pairs = " ".join(
        f"Vraag {number} {{?{number}|Hoe hoog is kade {number}?}} Antwoord {number} "
        f"{{={number}|{LONG} {LEADS[number - 1]} {said[number - 1]}hoog genoeg.}}"
        for number in (1, 2, 3)
    )
    return f"{front} {pairs}"


LETTER = "Provincie Zeemark Postbus 90 8000 AB Waterstad Zaaknummer 2016-004417 Datum 5 juli 2016 Geachte leden, hierbij de antwoorden."


@over(
    "marked",
    [
        document(
            LETTER,
            "{page|2} {title|Provincie Zeemark Zaaknummer 2016-004417} ",
            "{page|3} {title|Provincie Zeemark Zaaknummer 2016-004417} ",
        ),
        document(LETTER, "{title|Zaaknummer 2016-004417} "),
        document(
            LETTER,
            "{title|Provincie Zeemark, Stationslaan 1, Postbus 90, 8000 AB Waterstad T F 2} ",
        ),
        document(
            "Gemeente Dijk Memo kades 18 april 2017 Onze referentie VIS. 2008/7731 Geachte raad,",
            "{page|Pagina 1 van 2} {title|Gemeente Dijk Onze referentie VIS. 2008/7731} ",
        ),
        # What a letter has lost of its code on a site is still no word of a sentence.
        document(
            "Gemeente Dijk Kenmerk UIT Datum 8 mei 2018 Geachte raad,",
            "{page|Pagina 1 van 2} {title|2 Kenmerk} ",
        ),
    ],
)
def test_what_a_page_says_of_itself_is_of_no_sentence(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "said",
    [
        "onder zaaknummer 2016-004417 ",
        "en die van Provincie Zeemark ",
        "per post aan Postbus 90, 8000 AB Waterstad, ",
        "van Stationslaan 1, Postbus 90, 8000 AB Waterstad, ",
        "per post aan Postbus 90, 8000 AB Waterstad; ",
        "met 50 meter ",
        "op 5 juli 2016 ",
        "in het besluit 2016-004417 ",
        "sinds COVID-19 ",
        "op www.zeemark.example ",
    ],
)
def test_what_a_sentence_names_stays_in_it(said: str) -> None:
    marked = document(LETTER, said)
    assert reading(plain(marked)) == marked


CONVERTED = (
    "Beantwoording vragen over kades Download Document Transcriptie 1 Gemeente Dijk Geachte raad,"
)


@over(
    "marked",
    [
        document(CONVERTED, "{page|2} ", "{page|3} "),
        document(CONVERTED, "{page|Pagina 1 van 3} {page|2} ", "{page|Pagina 2 van 3} {page|3} "),
        document(CONVERTED.replace("Transcriptie", "Transcript"), "{page|2} "),
        # Where two numbers could begin the page, none is taken.
        document(CONVERTED, "ruim 2 ", "ruim 2 "),
    ],
)
def test_the_number_with_which_a_site_begins_each_page_of_a_pdf(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_without_such_a_title_a_number_within_a_sentence_stays() -> None:
    marked = document("Gemeente Dijk Geachte raad,", "ruim 2 ", "wel 3 ")
    assert reading(plain(marked)) == marked
