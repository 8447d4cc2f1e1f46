# ruff: noqa: E501 - an example stays on one line
"""Lists within an answer whose items ask, as the questions of a study do: none is the document's."""

from __future__ import annotations

from tests.document.marked import plain, reading
from tests.rows import over

STUDY = "{}1{} Wat kost een sluis?\n{}2{} Wie betaalt een sluis?\n{}3{} Waar ligt een sluis?"


def _with_list(
    head: str, answer: str, opens: str, closes: str, lead: str = "Men vroeg dit:"
) -> str:
    """Return five questions; the answer to the second holds a list."""
    items = STUDY.format(*(opens, closes) * 3)
    said = {2: f"{lead}\n{items}"}
    return "".join(
        f"{head.format(at)}{{?{at}|Hoe hoog is dijk {'ABCDE'[at - 1]}?}}\n\n"
        f"{answer}{{={at}|{said.get(at, 'Drie meter is hij.')}}}\n\n"
        for at in range(1, 6)
    )


@over(
    "marked",
    [
        # Below a colon, in the same style as the questions or in another.
        _with_list("{}. ", "Antwoord: ", "", "."),
        _with_list("{}. ", "", "", "."),
        _with_list("{}\n", "Antwoord\n", "", ")"),
        _with_list("({}) ", "Antwoord: ", "", "."),
        # In another style, also behind a sentence.
        _with_list("{}\n", "Antwoord\n", "", ".", "Men vroeg dit."),
        # Where the word heads all questions no number alone does.
        _with_list("Vraag {}\n", "Antwoord\n", "", ".", "Men vroeg dit."),
        _with_list("Vraag {}\n", "Antwoord\n", "", ""),
        _with_list("Vraag {}: ", "Antwoord: ", "", "."),
        # In the last answer nothing goes on behind it; answers have headings, and it has none.
        "1. {?1|Hoe hoog?}\n\nAntwoord: {=1|Zo.}\n\n2. {?2|Wat?}\n\nAntwoord: {=2|Men vroeg dit:\n1. Wat kost een sluis?\n2. Wie betaalt een sluis?}\n",
    ],
)
def test_a_list_of_what_a_study_asks(marked: str) -> None:
    """Behind it the numbers of the document go on."""
    assert reading(plain(marked)) == marked


@over(
    "name",
    ["Kuipers", "Van der Laan", "dr. A. Jansen"],
)
def test_who_signs_behind_the_last_answer(name: str) -> None:
    """Below a line that ends with a comma a surname alone is one who signs."""
    marked = f"Vraag 1\n{{?1|Hoe hoog?}}\n\nAntwoord\n{{=1|Zo is het.}}\n\nDe minister van Defensie,\n\n{name}\n"
    assert reading(plain(marked)) == marked
