# ruff: noqa: E501 - an example stays on one line
"""Where a page ends: notes that count on, the number of the page below them, heads of tables."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

LONG = "De raming is hoger dan in eerdere jaren, door hogere prijzen van staal en zand in"
TABLE = "Artikel          {}\n\nDijken            31    22,5     18\nSluizen           14    18,1     33"

FULL = f"{LONG} deze polder.\n" * 8 + "Zo is dat."
"""More than a page holds at least."""


def _with_table(number: int, years: str) -> str:
    return (
        f"Vraag {number}\n{{?{number}|Wat kost dijk {number} in de jaren die komen?}}\n\n"
        f"Antwoord\n{{={number}|Dat staat in deze tabel.\n\n{TABLE.format(years)}\n\n{FULL}}}\n\n"
    )


@over(
    "marked",
    [
        # The mark of a note touches a figure; its note counts on from the one before, at a page's end.
        f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|Dat staat in de brief.1 Zo is het.}}\n{{note|1 Kamerstuk 34 000, nr. 3}}\n{{page|Pagina 1 van 2}}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|{LONG}\nde polder, zie artikel 12.2}}\n{{note|2 Kamerstukken II 2022/23, 36 251, nr. 6}}\n{{page|Pagina 2 van 2}}\n",
        # It interrupts a sentence, and counts on, whatever it says.
        f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|Dat staat in de brief.1 Zo is het.}}\n{{note|1 Kamerstuk 34 000, nr. 3}}\n{{page|Pagina 1 van 3}}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|{LONG}\nde polder van de heer Jansen en de\n{{note|2 Zie ook de kaart van dijken.}}\n{{page|Pagina 2 van 3}}\nkade, die hoog is.}}\n\nVraag 3\n{{?3|Wie?}}\n\nAntwoord\n{{=3|Jan.}}\n{{page|Pagina 3 van 3}}\n",
        # The number of a page without anything else is no line of the note above it.
        f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|{LONG} de1 polder van de\n{{note|1 Kamerstuk 34 000, nr. 3}}\n{{page|4}}\nbrief. Zo is het.}}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|{LONG} het2 jaar van de\n{{note|2 Kamerstuk 35 000, nr. 4}}\n{{page|5}}\nbrief van mei. Zo is het.}}\n",
        # Years that head the columns of tables are no title of a page whose number counts on.
        _with_table(1, "2023     2024     2025")
        + _with_table(2, "2023     2024     2025     2026")
        + _with_table(3, "2023     2024     2025     2026     2027"),
        # So where each cell has a line of its own, beside the ends of pages.
        "".join(
            f"Vraag {at}\n{{?{at}|Wat kost dijk {at} in de jaren die komen?}}\n\nAntwoord\n{{={at}|Dat staat in deze tabel.\n\nArtikel\n2023\n{{title|Tweede Kamer, vergaderjaar 2023–2024, 36 410 XII, nr. 19 {at}}}\n2024\n{('Dijken', 'Sluizen', 'Kades')[at - 1]}\n31,2\n18\n\n{FULL}}}\n\n"
            for at in (1, 2, 3)
        ),
        # Of two notes the first has lost its mark: they count on.
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Dat staat in de brief, zie artikel 121 en het besluit.2}\n{note|1 Zie ook de kaart van dijken.}\n{note|2 Zie de lijst van sluizen.}\n{page|Pagina 1 van 2}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n{page|Pagina 2 van 2}\n",
        # Below the notes a page's number, and the title of the next.
        f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|Zie de brief1 en de lijst.2 {LONG}\n{{note|1 Zie ook de kaart van dijken.}}\n{{note|2 Zie de lijst van sluizen.}}\n{{page|1}}\n{{title|Beantwoording vragen over dijken}}\nde polder. Zo is dat.}}\n\nVraag 2\n{{?2|Wat?}}\n\nAntwoord\n{{=2|Dat.}}\n",
        # The title stands right above a head.
        "Vraag 1\n{?1|Hoe hoog?}\n{page|1}\f{title|Beantwoording vragen over dijken}\nAntwoord\n{=1|Zo is het.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n{page|2}\n",
        # Cells of a table are no note, also where its number is a mark's; nor a title between two.
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Zie de brief van mei over artikel26 en de tabel.\nArtikel\n26\nDijken in het noorden\n145\n234\nSluizen in het noorden\n18\n31}\n{page|Pagina 1 van 2}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n{page|Pagina 2 van 2}\n",
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Zie de tabel.\n26,1\nMaterieel\n{page|Pagina 1 van 3}\n145,2\n234,3}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Zie de tabel.\n28,1\nMaterieel\n{page|Pagina 2 van 3}\n345,2\n334,3}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord\n{=3|Jan.}\n{page|Pagina 3 van 3}\n",
        # A note right below a head, which heads what stands on the next page.
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Dat staat in de brief.1}\n{note|1 Zie de lijst van sluizen.}\n{page|Pagina 1 van 3}\n\nVraag 2\n{note|2 Zie ook de kaart van dijken.}\n{page|Pagina 2 van 3}\n\n{?2|Wat is dat?}\n\nAntwoord\n{=2|Dat.}\n{page|Pagina 3 van 3}\n",
    ],
)
def test_what_stands_at_the_end_of_a_page(marked: str) -> None:
    """Nothing of it is left in a question or an answer, and nothing of these is taken for it."""
    assert reading(plain(marked)) == marked


def test_a_party_in_brackets_is_no_part_of_the_budget() -> None:
    """Numbers that start anew below `Vragen van de fractie (VVD)` name their part A and B."""
    part = "1. Hoe hoog?\n\nAntwoord\nZo.\n\n2. Wat?\n\nAntwoord\nDat.\n\n"
    text = f"Vragen over dijken (VVD)\n\n{part}Vragen over sluizen (CDA)\n\n{part}"
    assert "{?A.1|" in reading(text)
    assert "{?B.1|" in reading(text)


def test_who_answers_over_what_is_the_title_of_a_page() -> None:
    """`Antwoorden Algemene Rekenkamer over dijken` heads no answer."""
    text = "Vraag 1\nHoe hoog is de dijk, die in de winter is\n\nAntwoorden Algemene Rekenkamer over dijken\n2/2\n\nversterkt?\n\nAntwoord\nZo.\n\nVraag 2\nWat?\n\nAntwoord\nDat.\n"
    assert "{=1|Zo.}" in reading(text)


def test_who_signs_a_letter_signs_again_behind_the_last_answer() -> None:
    """Over the end of a page: how a letter closes is no title of pages, though it returns."""
    closing = "Hoogachtend,\n\nDe Minister van Defensie\nPagina {} van 3\n{}\n"
    text = (
        f"Geachte voorzitter,\n\nHierbij de antwoorden.\n\n{closing.format(1, 'Jansen')}\n"
        "Vraag 1\nHoe hoog?\n\nAntwoord\nZo is het.\nPagina 2 van 3\n\n"
        f"Vraag 2\nWat?\n\nAntwoord\nDat is zo.\n\n{closing.format(3, 'Bikker')}"
    )
    assert parse_questions(text).questions[1].answer_text == "Dat is zo."
