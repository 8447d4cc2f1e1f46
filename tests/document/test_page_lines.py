"""Which lines of a text are its pages' and not its author's."""

from __future__ import annotations

from kamerboek.document.questions.page import read_lines
from tests.rows import over


def read(text: str) -> list[tuple[str, str]]:
    """Return the kind (or the reason) and the content of each line."""
    return [(line.why or line.kind, text[line.start : line.end]) for line in read_lines(text)]


@over(
    ("line", "why"),
    [
        *((line, "page_mark") for line in ("Pagina 3", "pagina 3", "PAGINA 3", "Blz. 3", "blz 3")),
        *((line, "page_mark") for line in ("Blad 3", "- 3 -", "– 3 –", "—3—", "**Pagina 3**")),
        *((line, "rule") for line in ("----", "____", "====", "****", "- - - -", "+---+---+")),
        *(
            (line, "running_title")
            for line in (
                "Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 2",
                "Eerste Kamer, vergaderjaar 2023-2024, 36 410",
                "ah-tk-20232024-76",
                "kst-36410-X-2",
                "blg-1234567",
                "kv-tk-2023Z01234",
                "ISSN 0921 - 7371",
                "’s-Gravenhage 2024",
                "'s-Gravenhage 2024",
            )
        ),
        *((line, "text") for line in ("Pagina drie", "- 3", "---", "Tweede Kamer, 2023", "kst")),
        *((line, "text") for line in ("12", "Pagina 3 is leeg", "--- a ---", "s-Gravenhage")),
        ("", "blank"),
        ("   ", "blank"),
    ],
)
def test_what_a_line_is_by_itself(line: str, why: str) -> None:
    assert read(f"Tekst\n{line}\nMeer tekst")[1][0] == why


def test_page_marks_that_count_upwards_are_the_pages() -> None:
    text = "Een zin.\n1/3\nTwee.\nPagina 2 van 3\nDrie.\n3/3\nVier."
    assert [why for why, _ in read(text)] == ["text", "page_mark"] * 3 + ["text"]
    assert [why for why, _ in read("Een.\n2/3\nTwee.\n1/2\nDrie.")] == ["text"] * 5


def test_a_page_mark_before_text_leaves_the_text() -> None:
    text = "Een.\n1/3 Vraag 27\nTwee.\n2/3 Drie\nVier.\n3/3 Vijf"
    assert read(text) == [
        ("text", each) for each in ("Een.", "Vraag 27", "Twee.", "Drie", "Vier.", "Vijf")
    ]
    printed = [line.printed for line in read_lines(text)]
    assert printed == [-1, text.index("1/3"), -1, text.index("2/3"), -1, text.index("3/3")]


def test_a_form_feed_ends_a_page() -> None:
    assert read("Een\fTwee") == [("text", "Een"), ("page", ""), ("text", "Twee")]
    assert read("Een\n\fTwee") == [("text", "Een"), ("page", ""), ("text", "Twee")]


def test_a_title_that_returns_at_the_edge_of_pages_is_theirs() -> None:
    text = "Een.\nStand van de dijken\n1/2\nTwee.\nStand van de dijken\n2/2\nDrie."
    assert [why for why, _ in read(text)] == [
        *("text", "running_title", "page_mark"),
        *("text", "running_title", "page_mark", "text"),
    ]


@over(
    "line",
    [
        "Dit is een zin.",
        "Is dit zo?",
        "Let op:",
        "Hoeveel dijken",
        "Vraag 1",
        "(zie boven)",
        "Antwoord op vraag 1",
        "Antwoord 1",
        "12.",
    ],
)
def test_what_an_author_repeats_is_no_title(line: str) -> None:
    text = f"Een.\n{line}\n1/2\nTwee.\n{line}\n2/2\nDrie."
    assert [why for why, content in read(text) if content == line] == ["text", "text"]


def test_a_title_with_the_number_of_its_page_is_a_title() -> None:
    text = "Een.\nStand van de dijken 1\n\fTwee.\nStand van de dijken 2\n\fDrie."
    assert [why for why, content in read(text) if content.startswith("Stand")] == [
        "running_title",
        "running_title",
    ]
    falling = text.replace("dijken 1", "dijken 3")
    assert [why for why, content in read(falling) if content.startswith("Stand")] == ["text"] * 2


def test_a_number_alone_at_the_end_of_pages_is_theirs_where_it_ascends() -> None:
    assert [why for why, _ in read("Een.\n\n1\n\fTwee.\n\n2\n\fDrie.")] == [
        *("text", "blank", "page_mark", "page", "text", "blank", "page_mark", "page", "text"),
    ]
    falling = [why for why, _ in read("Een.\n\n2\n\fTwee.\n\n1\n\fDrie.")]
    assert "page_mark" not in falling


def test_a_number_alone_at_the_begin_of_pages_is_theirs_where_none_lacks() -> None:
    def kinds(*numbers: int, said: str = "Bladzijde") -> list[str]:
        pages = "".join(f"\n\f{number}\n{said} {number}." for number in numbers)
        return [why for why, content in read(f"Nul.{pages}") if content.isdigit()]

    assert kinds(1, 2, 3) == ["page_mark"] * 3
    assert kinds(7, 8, 9, 10) == ["page_mark"] * 4
    assert kinds(1, 2, 4) == ["text"] * 3
    assert kinds(3, 2, 1) == ["text"] * 3
    assert kinds(1, 2) == ["page_mark"] * 2
    assert kinds(1, 2, said="Hoeveel is") == ["text"] * 2
