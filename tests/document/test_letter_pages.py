"""What the pages of a ministry's letters print, where a text keeps columns and where it does not."""

# ruff: noqa: E501 - documents read better as one line each

from __future__ import annotations

from tests.document.marked import plain, reading
from tests.rows import over

LINE = "De dijk is hoog en wordt ieder jaar door het waterschap gemeten."
HEAD = f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\nAntwoord 1\n{{=1|{LINE} Dat geldt\n\n"
PAGE = "\n{page|Pagina 1 van 3}\n\n"
END = "ook voor de kade.}\n\nVraag 2\n{?2|Wie meet dat?}\n\nAntwoord 2\n{=2|Het waterschap.}\n\n{page|Pagina 2 van 3}\n"


def colophon(*lines: str) -> str:
    return "".join(f"{{title|{line}}}\n" for line in lines)


@over(
    "marked",
    [
        HEAD
        + colophon(
            "Ministerie van Economische Zaken", "Dijkweg 73", "2594 AC Den Haag", "Postbus 20401"
        )
        + PAGE
        + END,
        # Above the text of the next page, with a number below the last label.
        HEAD.replace("1}}", "1}}")
        + "{page|Pagina 1 van 3}\n\n"
        + colophon(
            "Bezoekadres",
            "Dijkweg 73",
            "2594 AC Den Haag",
            "T 070 123 45 67",
            "Onze referentie",
            "6075211",
        )
        + "\n"
        + END,
        # Its first line goes on below, and a street tells nothing.
        HEAD
        + colophon(
            "Ministerie van Volksgezondheid,",
            "Welzijn en Sport",
            "Directie Langdurige Zorg",
            "Dijkweg 73",
            "2594 AC Den Haag",
            "Postbus 20350",
            "www.rijksoverheid.nl",
        )
        + PAGE
        + END,
        # Right below the text, and with a web address.
        HEAD[:-1]
        + colophon(
            "Ministerie van Defensie", "Postbus 20701", "2500 ES Den Haag", "www.rijksoverheid.nl"
        )
        + PAGE
        + END,
    ],
)
def test_the_colophon_of_a_letter_is_the_page_s(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "marked",
    [
        # Two of its kinds are the address that an answer gives.
        HEAD + "Waterschap\nPostbus 12\n2500 ES Den Haag\n" + PAGE + END,
        # No page ends beside it.
        HEAD + f"Ministerie van Defensie\nPostbus 12\n2500 ES Den Haag\n\n{LINE}\n" + PAGE + END,
        # A line that is too long for a narrow column.
        HEAD + f"Postbus 12\n{LINE}\n2500 ES Den Haag\nwww.rijksoverheid.nl\n" + PAGE + END,
    ],
)
def test_an_address_within_an_answer_stays(marked: str) -> None:
    assert reading(plain(marked)) == marked


BESIDE = " " * 24


def test_a_column_beside_the_rows_of_a_table() -> None:
    marked = (
        f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\nAntwoord\n{{=1|{LINE}\n\n"
        f"Jaar             2019      2020      2021{' ' * 29}{{title|Datum}}\n"
        f"{' ' * 70}{{title|12 maart 2024}}\n"
        f"Hoog             3,1       3,2       3,4{' ' * 30}{{title|Onze referentie}}\n"
        f"Laag             2,1       2,2       2,4}}{' ' * 30}{{title|25003015}}\n"
    )
    assert reading(plain(marked)) == marked


def test_a_ministry_right_above_a_label() -> None:
    marked = (
        HEAD[:-2]
        + "\n{title|Ministerie van Defensie}\n{title|Datum}\n{title|9 mei 2024}\n\n{page|Pagina 1 van 3}\n\n"
        + END
    )
    assert reading(plain(marked)) == marked


def test_the_head_of_an_answer_opens_no_title() -> None:
    """A short answer goes on over its page, and its line ends as one at the front does."""
    marked = (
        f"Antwoorden over de staat van de dijken\n{LINE}\n\nVraag 1\n{{?1|Hoe hoog is dat?}}\n\nAntwoord 1\n"
        f"{{=1|{LINE}\n{LINE}}}\n\nVraag 2\n{{?2|Wanneer is dat?}}\n\nAntwoord 2\n"
        "{=2|Dat volgt uit de staat van de dijken\n\n{page|Pagina 2 van 4}\n\n2024 en later.}\n"
    )
    assert reading(plain(marked)) == marked


def test_heads_in_capitals_that_count_on_are_no_titles_of_pages() -> None:
    marked = "".join(
        f"VRAAG {at}\n{{?{at}|Hoe hoog is dijk {'ABCDE'[at - 1]}?}}\n\nANTWOORD VRAAG {at}\n{{={at}|{LINE}\n{LINE}\n{LINE}\n{LINE}}}\n\n"
        for at in range(1, 6)
    )
    assert reading(plain(marked)) == marked


@over("end", ["verwijs ik naar Kamerstuk", "is dat de uitkomst van"])
def test_the_line_of_a_sentence_that_returns_is_no_title(end: str) -> None:
    """It stands twice at a page's end, and counts on by chance."""
    marked = "".join(
        f"Vraag {at}\n{{?{at}|Hoe hoog is dijk {'ABC'[at - 1]}?}}\n\nAntwoord {at}\n{{={at}|{LINE}\n"
        f"Voor de hoogte en breedte {end} {30 + at}\n963 en verder. {LINE}\n{LINE}\n{LINE}}}\n\n"
        for at in range(1, 4)
    )
    assert reading(plain(marked)) == marked


def test_a_line_that_returns_at_a_page_s_end_and_goes_on_is_no_title() -> None:
    marked = "".join(
        f"Vraag {at}\n{{?{at}|Hoe hoog is dijk {'ABC'[at - 1]}?}}\n\nAntwoord {at}\n{{={at}|{LINE}\n"
        f"De hoogte volgt uit de meting van het\n\n{{page|Pagina {at} van 3}}\n\nWaterschap. {LINE}}}\n\n"
        for at in range(1, 4)
    )
    assert reading(plain(marked)) == marked
