"""Tables of questions in a text that keeps its columns: which line is of which row and cell."""

from __future__ import annotations

from itertools import zip_longest

from kamerboek.document import ParsedDocument, parse_questions
from kamerboek.document.questions.pages.table_cells import cell_order
from kamerboek.document.text import Passage, Piece, Span
from tests.rows import over

WIDE = 40
"""Characters of the columns of numbers and questions together."""


def row(number: int | str, asked: str, answered: str, *, blank: bool = True) -> str:
    """Return a row of a table; `/` stands between the lines of a cell."""
    cells = zip_longest(asked.split("/"), answered.split("/"), fillvalue="")
    printed = [
        f"  {number if at == 0 else '':<6}{left:<{WIDE - 8}}{right}".rstrip()
        for at, (left, right) in enumerate(cells)
    ]
    return "\n".join(["", *printed] if blank else printed) + "\n"


HEADS = row("Nr.", "Vraag", "Antwoord")
ONE = row(1, "Hoe hoog is de/kade aan de haven?", "Een meter, en/dat is hoog/genoeg.")
TWO = row(2, "Wat kost een kade,/en wie betaalt hem?", "Dat is niet bekend.")
THREE = row(3, "Wie meet hem?", "De gemeente doet/dat ieder jaar.")
TABLE = ONE + TWO + THREE
SAID = {
    "1": ("Hoe hoog is de\nkade aan de haven?", "Een meter, en\ndat is hoog\ngenoeg."),
    "2": ("Wat kost een kade,\nen wie betaalt hem?", "Dat is niet bekend."),
    "3": ("Wie meet hem?", "De gemeente doet\ndat ieder jaar."),
}


def said(parsed: ParsedDocument) -> dict[str, tuple[str, str | None]]:
    return {each.question: (each.question_text, each.answer_text) for each in parsed.questions}


@over(
    ("text", "changed"),
    [
        (TABLE, {}),
        (f"Antwoorden over de kades\n{HEADS}{TABLE}", {}),
        (f"Antwoorden over de kades\n{HEADS}" + TABLE.replace("\n\n", "\n"), {}),
        (TABLE.replace("  1  ", "  1. ").replace("  2  ", "  2. ").replace("  3  ", "  3. "), {}),
        # A question that reaches into the column of the answers.
        (
            TABLE.replace(f"{'Wat kost een kade,':<32}", "Wat kost een kade, vraagt de raad,  "),
            {"2": ("Wat kost een kade, vraagt de raad,\nen wie betaalt hem?", SAID["2"][1])},
        ),
        # Numbers in a cell that no row begins with.
        (
            TABLE.replace("aan de haven", "aan 2 havens").replace("dat is hoog", "2 Dat is hoog"),
            {"1": ("Hoe hoog is de\nkade aan 2 havens?", "Een meter, en\n2 Dat is hoog\ngenoeg.")},
        ),
        # What pages print, and the rest of a row behind it.
        (
            f"{HEADS}{ONE}{TWO}{' ' * 44}1\n\f{HEADS}{row('', 'En waarom?', 'Het staat er niet.')}"
            f"{THREE}{' ' * 44}2\n",
            {"2": (f"{SAID['2'][0]}\nEn waarom?", "Dat is niet bekend.\nHet staat er niet.")},
        ),
        (
            f"Stuk 12\n{HEADS}{ONE}{TWO}\fStuk 12\n{THREE}",
            {},
        ),
        (
            f"{HEADS}{ONE}{TWO}\f{' ' * 60}Ministerie\n{' ' * 60}Datum\n{THREE}",
            {},
        ),
    ],
)
def test_a_table_is_read_cell_by_cell(
    text: str, changed: dict[str, tuple[str, str | None]]
) -> None:
    parsed = parse_questions(text)
    assert said(parsed) == SAID | changed
    assert parsed.warnings == ()


def test_the_title_of_a_part_is_of_no_row() -> None:
    parsed = parse_questions(f"{ONE}{TWO}\n  Over het meten\n{THREE}")
    assert said(parsed) == SAID
    assert [each.message for each in parsed.warnings] == [
        "the last line of the answer to 2 was left out as a heading"
    ]
    # The rest of a question is none, wherever it stands.
    for rest in ("En waarom?", "en waarom"):
        asked = TWO.replace("hem?", "hem,") if rest[0] == "e" else TWO
        found = said(parse_questions(f"{ONE}{asked}\n  {rest}\n{THREE}"))
        assert found["2"][0].endswith(f"\n{rest}")


def test_every_place_is_one_of_the_text() -> None:
    text = f"Antwoorden over de kades\n{HEADS}{ONE}{TWO}{' ' * 44}1\n\f{HEADS}{THREE}"
    parsed = parse_questions(text)
    assert parsed.text == text
    assert said(parsed) == SAID
    for each in parsed.questions:
        assert Passage.of(text, each.question_pieces).text == each.question_text
        assert Passage.of(text, each.answer_pieces).text == each.answer_text
        starts = [piece.start for piece in each.question_pieces]
        assert (each.question_start, each.question_end) == (
            starts[0],
            each.question_pieces[-1].end,
        )
        assert starts == sorted(starts)
    assert [Passage.of(text, each.pieces).text == each.text for each in parsed.answers] == [
        True
    ] * 3
    out = [(each.kind, each.text, text[each.start : each.end]) for each in parsed.left_out]
    heads = HEADS.strip()
    assert out == [
        ("running_title", heads, heads),
        ("page_mark", "1", "1"),
        ("running_title", heads, heads),
    ]


@over(
    "text",
    [
        # Two rows; rows of one line each, as a table within an answer has; columns that few keep.
        ONE + TWO,
        row(1, "Urk", "12") + row(2, "Ens", "14") + row(3, "Oss", "9"),
        TABLE.replace("\n\n", "\nEen regel die over beide kolommen gaat en nergens ophoudt\n\n"),
        # A list of questions, with figures behind each.
        row(1, "Hoe hoog is/de kade?", "0   12")
        + row(2, "Wat kost/een kade?", "0   14")
        + row(3, "Wie meet/hem?", "0   15"),
        # Answers that begin beside no number; heads of questions in both columns.
        TABLE.replace("Een meter, en", "").replace("De gemeente doet", ""),
        TABLE.replace("dat is hoog", "Vraag 12   ").replace("genoeg.", "Antwoord"),
        # Two of three ask nothing.
        TABLE.replace("haven?", "haven.").replace("hem?", "hem."),
        # Numbers that do not count up, and such as stand elsewhere.
        ONE + TWO.replace(" 2 ", " 5 ") + THREE.replace(" 3 ", " 9 "),
        ONE + TWO.replace("  2 ", "     2 ") + THREE.replace("  3 ", "       3 "),
        # What begins in a small letter is no question.
        TABLE.replace("Wat kost", "wat kost").replace("Wie meet", "wie meet"),
        "1 Hoe hoog is hij?\n\nEen meter.\n\n2 Wie?\n\nZij.\n\n3 Wat?\n\nDat.\n",
    ],
)
def test_what_is_no_table_of_questions(text: str) -> None:
    assert cell_order(text) is None


def test_where_a_stretch_of_the_cells_stands() -> None:
    order = cell_order(TABLE)
    assert order is not None
    first = order.text.index("Hoe hoog")
    inside = order.text[first : first + len("Hoe hoog is de\nkade")]
    spans = order.places(first, first + len(inside))
    assert [span.of(TABLE) for span in spans] == ["Hoe hoog is de", "kade"]
    around = order.around(first, first + len(inside))
    assert around == Span(TABLE.index("Hoe hoog"), TABLE.index("kade") + 4)
    # Between two cells is where the one before ends; an empty span is one place.
    end = order.text.index("haven?") + len("haven?")
    assert order.around(end, end + 1).of(TABLE) == ""
    assert order.places(first, first) == [Span(TABLE.index("Hoe"), TABLE.index("Hoe"))]
    assert Passage.of(TABLE, [Piece(span.start, span.end, "line") for span in spans]).text == (
        "Hoe hoog is de\nkade\n"
    )
