# ruff: noqa: E501 - an example stays on one line
"""Headings with the number of a part, `Artikel 3 Dijken`, right behind the figures of a table."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import BEFORE, BEHIND, LETTER, misread
from tests.rows import over

SAID = "the last line of the answer to 1 was left out as a heading"
ROWS = "Meters per jaar:\n2021 3\n2022 {}"
ASKED = "\n\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord 2\n{=2|Negen meter.}\n"


@over(
    ["last", "heading", "said"],
    [
        ("5", "Artikel 3 Dijken", [SAID]),
        ("5", "Artikel 3", [SAID]),
        ("€ 5 miljoen", "Hoofdstuk 2. Kades en sluizen", [SAID]),
        ("5%", "Beleidsartikel 3 – Dijken", [SAID]),
        # Another row, a sentence, and parts that are the rows of a table themselves.
        ("5", "}2023 Artikel", []),
        ("5", "}Artikel 3 gaat hierover.", []),
        ("5\nArtikel 2 Kades 4", "}Artikel 3 Dijken", [SAID.replace("was left out as", "may be")]),
    ],
)
def test_a_part_below_a_table(last: str, heading: str, said: list[str]) -> None:
    kept = heading.startswith("}")
    rows = ROWS.format(last) + ("\n" + heading[1:] + "}" if kept else "}\n" + heading)
    marked = "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord 1\n{=1|" + rows + ASKED
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said


def test_a_part_behind_a_table_on_one_line() -> None:
    documents = {
        f"{figure} {heading}": f"{LETTER}{BEFORE}Vraag 2 {{?2|Hoe hoog is hij?}} {{=2|In meters: 2021 3 2022 {figure}}} {heading}{BEHIND}"
        for figure in ("5", "5%", "5 miljoen")
        for heading in ("Artikel 3 Dijken", "Artikel 3", "Hoofdstuk 2: Kades", "Artikel 3. Dijken")
    }
    assert misread(documents) == {}
    said = {
        SAID.replace("to 1", "to 2"),
        "a heading was left out of the answer to 2, before question 3",
    }
    assert all(said & set(messages(plain(each))) for each in documents.values())


def test_a_part_that_a_sentence_names_on_one_line() -> None:
    kept = ("In meters: 3 van Artikel 3 Dijken.", "Zie de tabel bij 5 en Artikel 3 Dijken, kades")
    documents = {
        each: f"{LETTER}{BEFORE}Vraag 2 {{?2|Hoe hoog is hij?}} {{=2|{each}}}{BEHIND}"
        for each in kept
    }
    assert misread(documents) == {}


def test_a_heading_that_names_the_subject_behind_a_colon() -> None:
    for label in ("Onderwerp", "Thema", "Programma", "Paragraaf", "Fractie"):
        marked = "".join(
            f"{label}: {subject}\n\nVraag {number}\n{{?{number}|Hoe hoog?}}\n\nAntwoord\n{{={number}|Acht meter.}}\n\n"
            for number, subject in enumerate(("dijken", "Kades en sluizen", "water"), start=1)
        )
        assert reading(plain(marked)) == marked
        doubts = [each for each in messages(plain(marked)) if "a heading was left out" not in each]
        assert doubts == []
    kept = "Vraag 1\n{?1|Wat?}\n\nAntwoord\n{=1|Dit.\n\nBron: de gemeente}\n\nVraag 2\n{?2|Hoe?}\n\nAntwoord\n{=2|Zo.}\n"
    assert reading(plain(kept)) == kept
