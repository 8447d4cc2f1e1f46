"""Pages of two columns in a text that keeps them: which page has them, and in what order it is."""

from __future__ import annotations

from itertools import zip_longest

from kamerboek.document import parse_questions
from kamerboek.document.questions.pages.two_columns import column_order
from kamerboek.document.text import Passage
from tests.rows import over

WIDE = 40
FULL = "Een regel die bijna heel de kolom vult"
"""With 38 signs of the 38 that a column has room for."""


def page(left: str, right: str) -> str:
    """Return a page of two columns; `/` stands between the lines of each."""
    beside = zip_longest(left.split("/"), right.split("/"), fillvalue="")
    return "".join(f"{one:<{WIDE}}{other}".rstrip() + "\n" for one, other in beside)


MORE = "De gemeente heeft dat onderzocht, en/het in haar verslag aan de raad gezet/"
KADES = page(
    "1/Hoe hoog is de kade in de haven van/Ens, en hoe breed is hij dan?/Antwoord/"
    "De kade is een meter hoog, en daarmee/zo hoog als hij was, zo staat het in/"
    f"{MORE}het besluit van de raad.//"
    "2/Wie betaalt de kade als het rijk dat/niet doet, en wie meet hem dan?/Antwoord/"
    "De gemeente betaalt de kade, zoals al",
    "eerder is gezegd in het antwoord op de/vragen van een ander lid.//3/"
    "Wanneer is de kade gemeten, en bleek/hij toen hoger dan was gezegd?/Antwoord/"
    "Dat is in het jaar daarvoor gedaan, en/hij bleek een duim lager te zijn dan/"
    f"{MORE}{MORE}was gezegd. De raad weet dat.",
)
NEW = "\n"
SAID = {
    "1": (
        "Hoe hoog is de kade in de haven van\nEns, en hoe breed is hij dan?",
        "De kade is een meter hoog, en daarmee\nzo hoog als hij was, zo staat het in\n"
        f"{MORE.replace('/', NEW)}het besluit van de raad.",
    ),
    "2": (
        "Wie betaalt de kade als het rijk dat\nniet doet, en wie meet hem dan?",
        "De gemeente betaalt de kade, zoals al\neerder is gezegd in het antwoord op de\n"
        "vragen van een ander lid.",
    ),
    "3": (
        "Wanneer is de kade gemeten, en bleek\nhij toen hoger dan was gezegd?",
        "Dat is in het jaar daarvoor gedaan, en\nhij bleek een duim lager te zijn dan\n"
        f"{(MORE + MORE).replace('/', NEW)}was gezegd. De raad weet dat.",
    ),
}


def test_columns_are_read_one_after_the_other() -> None:
    front = "Vragen van het lid Jansen over de kades in de haven van Ens en over wie ze betaalt\n\n"
    for text in (KADES, front + KADES):
        parsed = parse_questions(text)
        assert parsed.text == text
        assert {e.question: (e.question_text, e.answer_text) for e in parsed.questions} == SAID
        for each in parsed.questions:
            assert Passage.of(text, each.question_pieces).text == each.question_text
            assert Passage.of(text, each.answer_pieces).text == each.answer_text


def order_of(text: str) -> str | None:
    order = column_order(text)
    return order.text if order else None


LEFT, RIGHT = (
    "/".join(f"l{n} {FULL[4:]}" for n in range(12)),
    "/".join(f"r{n} {FULL[4:]}" for n in range(12)),
)
BOTH = page(LEFT, RIGHT)
IN_ORDER = f"{LEFT}/{RIGHT}".replace("/", "\n") + "\n"


@over(
    ("text", "order"),
    [
        (BOTH, f"{IN_ORDER}\f"),
        # A line that crosses stands between what is above it and below.
        (f"{BOTH}{'x' * 60}\n{page('l', 'r')}", f"{IN_ORDER}{'x' * 60}\nl\nr\n\f"),
        # The Kamer's imprint stands at the foot of both.
        (f"{BOTH}ISSN 0921 - 7398\n", f"{IN_ORDER}ISSN 0921 - 7398\n\f"),
        # A short page where others have columns; one that is no page of columns stays.
        (f"{BOTH}\f{page('l', 'r')}", f"{IN_ORDER}\n\fl\nr\n\n\f".replace("\n\n\f", "\n\f")),
        (f"{BOTH}\f{BOTH}\f{'x' * 60}\n", f"{IN_ORDER}\f{IN_ORDER}\f{'x' * 60}\n\n\f"),
    ],
)
def test_the_order_of_columns(text: str, order: str) -> None:
    found = order_of(text)
    assert found is not None
    assert [line for line in found.splitlines() if line] == [
        line for line in order.splitlines() if line
    ]
    assert found.count("\f") == order.count("\f")  # what a page ends with, and no other line does


@over(
    "text",
    [
        # Eleven lines beside others; columns that are not filled; rows of a table.
        page(LEFT.rsplit("/", 1)[0], RIGHT),
        page(LEFT, "/".join(["0   12"] * 12)),
        page("/".join(["Urk"] * 12), RIGHT),
        page("/".join([f"{n}   {FULL[4:]}" for n in range(12)]), RIGHT),
        # More lines that cross than a page has; a line as long as a paragraph.
        BOTH + f"{'x' * 60}\n" * 9,
        f"{BOTH}{'x' * 241}\n",
        # What a ministry prints beside its letters.
        "".join(
            f"{FULL} {FULL[:30]:<36}{said}\n"
            for said in ("Ons kenmerk", "BS2023/1234", "Uw kenmerk", "2023Z01234") * 4
        ),
        # One page of three.
        f"{BOTH}\f{'x' * 60}\n\f{'x' * 60}\n\f{'x' * 60}\n",
    ],
)
def test_pages_without_two_columns(text: str) -> None:
    assert column_order(text) is None
