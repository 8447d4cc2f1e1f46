"""What stands beside the text of a letter, and the names of a page's whole: bound by bound."""

from __future__ import annotations

from kamerboek.document.questions.pages.margins import letter_margins
from kamerboek.document.questions.pages.other_titles import take_named_titles
from tests.document.test_page_steps import lines_of, shown
from tests.rows import over


def beside(*rows: tuple[str, int, str]) -> list[str]:
    """Return what is left out of lines, each with words from a column on."""
    text = "\n".join(f"{words.ljust(at)}{apart}".rstrip() for words, at, apart in rows)
    return [span.of(text) for span in letter_margins(text)]


WORDS = "De dijk is hoog."
BARE = (WORDS, 0, "")


@over(
    ("rows", "left_out"),
    [
        (
            [(WORDS, 60, "Datum"), (WORDS, 60, "12 mei"), (WORDS, 60, "Ons kenmerk"), BARE],
            ["Datum", "12 mei", "Ons kenmerk"],
        ),
        # Two labels at the least; of other words none is one.
        ([(WORDS, 60, "Datum"), (WORDS, 60, "12 mei")], []),
        ([(WORDS, 60, "Plaats"), (WORDS, 60, "Ons kenmerk")], []),
        # One that returns in the same column beside another page, with what stands below it.
        (
            [(WORDS, 60, "Kenmerk"), (WORDS, 60, "12-A"), *[BARE] * 9, (WORDS, 61, "Kenmerk")],
            ["Kenmerk", "12-A", "Kenmerk"],
        ),
        ([(WORDS, 60, "Kenmerk"), *[BARE] * 9, (WORDS, 62, "Kenmerk")], []),
        # From the forty-fifth sign of a line on; another line may begin a sign beside it.
        ([(WORDS, 45, "Datum"), (WORDS, 45, "Kenmerk")], ["Datum", "Kenmerk"]),
        ([(WORDS, 44, "Datum"), (WORDS, 44, "Kenmerk")], []),
        (
            [(WORDS, 60, "Datum"), (WORDS, 61, "x"), (WORDS, 60, "Kenmerk")],
            ["Datum", "x", "Kenmerk"],
        ),
        ([(WORDS, 60, "Datum"), (WORDS, 59, "Kenmerk")], ["Datum", "Kenmerk"]),
        ([(WORDS, 60, "Datum"), (WORDS, 62, "Kenmerk")], []),
        # Six lines without any word there may stand between.
        (
            [(WORDS, 60, "Datum"), *[BARE] * 5, (WORDS, 60, "Kenmerk")],
            ["Datum", "Kenmerk"],
        ),
        ([(WORDS, 60, "Datum"), *[BARE] * 6, (WORDS, 60, "Kenmerk")], []),
        # A line of text that reaches into the column, or to the sign before it.
        ([(WORDS, 60, "Datum"), ("x" * 60, 0, ""), (WORDS, 60, "Kenmerk")], []),
        (
            [(WORDS, 60, "Datum"), ("x" * 59, 0, ""), (WORDS, 60, "Kenmerk")],
            ["Datum", "Kenmerk"],
        ),
        # What stands above the first label in its column, as far as the text leaves it.
        (
            [(WORDS, 60, "Ministerie"), (WORDS, 60, "Datum"), (WORDS, 60, "Kenmerk")],
            ["Ministerie", "Datum", "Kenmerk"],
        ),
        (
            [(WORDS, 60, "Dijk"), ("x" * 60, 0, ""), (WORDS, 60, "Datum"), (WORDS, 60, "Kenmerk")],
            ["Datum", "Kenmerk"],
        ),
        # One blank apart is within the line; without words before it twenty blanks are enough.
        ([("x" * 59, 60, "Datum"), ("x" * 59, 60, "Kenmerk")], []),
        ([("x" * 58, 60, "Datum"), ("x" * 58, 60, "Kenmerk")], ["Datum", "Kenmerk"]),
        ([("", 60, "Datum"), ("", 60, "Kenmerk")], ["Datum", "Kenmerk"]),
        # Fifty-one signs at the most are words beside a text.
        (
            [(WORDS, 60, "Datum"), (WORDS, 60, "x" * 51), (WORDS, 60, "Kenmerk")],
            ["Datum", "x" * 51, "Kenmerk"],
        ),
        ([(WORDS, 60, "Datum"), (WORDS, 60, "x" * 52), (WORDS, 60, "Kenmerk")], []),
        # Two columns of a page one below the other, each with labels of its own.
        (
            [
                *[(WORDS, 60, "Datum"), (WORDS, 60, "Kenmerk")],
                *[BARE] * 7,
                *[(WORDS, 60, "Dossier"), (WORDS, 60, "Bijlagen")],
            ],
            ["Datum", "Kenmerk", "Dossier", "Bijlagen"],
        ),
        (
            [
                *[(WORDS, 60, "Datum"), (WORDS, 60, "Kenmerk")],
                *[BARE] * 7,
                *[(WORDS, 60, "Dossier"), (WORDS, 60, "12")],
            ],
            ["Datum", "Kenmerk"],
        ),
    ],
)
def test_what_stands_beside_a_letter(rows: list[tuple[str, int, str]], left_out: list[str]) -> None:
    assert beside(*rows) == left_out


def test_lines_that_end_as_on_windows_have_the_same_margin() -> None:
    text = f"{WORDS.ljust(60)}Datum\r\n{WORDS.ljust(60)}12 mei\r\n{WORDS.ljust(60)}Ons kenmerk\r\n"
    assert [span.of(text) for span in letter_margins(text)] == ["Datum", "12 mei", "Ons kenmerk"]


NAME = "Antwoorden op vragen over dijken"


@over(
    "marked",
    [
        # With the number of its page, by itself above or below a line.
        *(
            f"={NAME}{apart}{number}\n \n Zo."
            for apart in (" ", " | ", " – ")
            for number in (1, 12, 123)
        ),
        *(
            f"={number}{apart}{NAME}\n \n Zo."
            for apart in (" ", " | ", " - ")
            for number in (1, 12, 123)
        ),
        f" {NAME} 1234\n \n Zo.",
        f" 1234 {NAME}\n \n Zo.",
        f"={NAME}{' ' * 6}1\n \n Zo.",
        f"=1{' ' * 6}{NAME}\n \n Zo.",
        f" 1{' ' * 7}{NAME}\n \n Zo.",
        f"={NAME} 1\n Zo.\n Dus.".replace("=", " "),
        f" Zo.\n {NAME} 1\n Dus.",
        f" Zo.\n={NAME} 1\n \n Dus.",
        f" \n={NAME} 1\n Dus.",
        # A number that belongs to a word of the name is none of a page.
        *(f" {NAME} in {word} 2\n \n Zo." for word in ("artikel", "hoofdstuk", "deel")),
        # Without a number beside the mark of a page, three blank lines between at the most.
        f" Zo.\n \n={NAME}\n#1",
        f"={NAME}\n#1",
        f"#1\n={NAME}\n \n Zo.",
        f"#1\n={NAME}\n \n Zo.",
        f"#1\n \n \n \n={NAME}\n \n Zo.",
        f"#1\n \n \n \n \n {NAME}\n \n Zo.",
        f"#1\n {NAME}\n Zo.",
        f" Zo.\n {NAME}\n#1",
        f"^x\n {NAME}\n \n Zo.",
        # What such a name is: its words, no full stop, no number of a question behind it.
        *(
            f"#1\n={name}\n \n Zo."
            for name in (
                "Antwoord op Kamervragen",
                "Antwoorden Kamervragen over dijken",
                "Beantwoording vragen",
                "Lijst van vragen en antwoorden",
                "Reactie op vragen van het lid De Vries",
            )
        ),
        *(
            f"#1\n {name}\n \n Zo."
            for name in (
                f"{NAME}.",
                f"{NAME},",
                "Antwoord op vragen 2",
                "Antwoord op de brief",
                "Onze antwoorden op vragen",
                "Antwoord: de vragen",
                f"Antwoord {'x' * 101} vragen",
                f"Antwoord op vragen {'x' * 121}",
            )
        ),
        f"#1\n=Antwoord {'x' * 98} vragen\n \n Zo.",
        f"#1\n=Antwoord op vragen {'x' * 120}\n \n Zo.",
    ],
)
def test_a_line_that_names_the_whole(marked: str) -> None:
    text, found = lines_of(marked.replace("=", " "))
    take_named_titles(text, found)
    assert shown(text, found) == marked
