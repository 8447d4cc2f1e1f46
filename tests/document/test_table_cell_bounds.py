"""Tables of questions read cell by cell: a table inside each bound and one outside."""

from __future__ import annotations

from kamerboek.document.questions.pages.table_cells import cell_order
from tests.document.test_table_cells import HEADS, ONE, TABLE, THREE, TWO, row
from tests.rows import over


def table(count: int, *, asking: int = 9, beside: int = 9, heads: int = 0) -> str:
    """Return a table of which so many questions ask, and so many answers begin beside their number.

    `heads` rows have what heads an answer in the column of the answers.
    """
    rows = []
    for number in range(1, count + 1):
        begin = "Een meter, en" if number <= beside else "-"
        goes_on = "Antwoord 12" if number <= heads else "dat is hoog."
        asks = "?" if number <= asking else "."
        rows.append(row(number, f"Hoe hoog is de/kade van Urk{asks}", f"{begin}/{goes_on}"))
    return "".join(rows)


CROSSING = "kade aan de haven, die zo lang is als hij hoog was?"


def crossing(line: str) -> str:
    """Return the first row with another line for its second."""
    cells = f"{'kade aan de haven?':<32}dat is hoog"
    assert cells in ONE
    return ONE.replace(cells, line)


LONG = row(3, "Wie meet hem?", "De " + "x" * 357)
SHORT = row(2, "Wie?", "Urk.")


@over(
    ("text", "rows"),
    [
        # Four of five lines fit the columns.
        (crossing(CROSSING) + TWO + THREE, 3),
        (crossing(f"{CROSSING}\n{CROSSING}") + TWO + THREE, 0),
        # More lines than rows.
        (row(1, "Hoe/hoog?", "Een meter.") + SHORT + THREE, 0),
        (row(1, "Hoe/hoog?/En nu?", "Een meter.") + SHORT + THREE, 3),
        # How long a line of two columns is.
        (ONE + TWO + LONG, 3),
        (ONE + TWO + LONG.rstrip("\n") + "x\n", 0),
        # One number may lack; none comes twice.
        (ONE + TWO + THREE.replace("  3  ", "  4  "), 3),
        (ONE + TWO + THREE.replace("  3  ", "  5  "), 0),
        (ONE + TWO + THREE.replace("  3  ", "  2  "), 0),
        # Two signs beside where the last number began.
        (ONE + TWO + THREE.replace("  3  ", "    3"), 3),
        (ONE + TWO + THREE.replace("  3   ", "     3"), 0),
        (ONE + TWO.replace("  2  ", "    2") + THREE.replace("  3    ", "      3"), 3),
        # A number in the column of the answers, or of a heading without an answer, begins no row.
        (f"{' ' * 40}1 Zo staat het.\n{TABLE}", 3),
        (f"{' ' * 39}1 Zo staat het.\n{TABLE}", 3),
        (f"1 Inleiding van dit stuk\n{TABLE}", 3),
        # Nearly half of the questions ask, the last apart.
        (table(7, asking=3), 7),
        (table(7, asking=2), 0),
        (table(6, asking=2), 0),
        (table(5, asking=2), 5),
        (table(5, asking=1), 0),
        # Half of the answers begin beside the number.
        (table(7, beside=4), 7),
        (table(7, beside=3), 0),
        (table(6, beside=3), 6),
        # Fewer than half of the rows have heads in both columns.
        (table(5, heads=2), 5),
        (table(4, heads=2), 0),
        (table(3, heads=1), 3),
    ],
)
def test_what_makes_a_table(text: str, rows: int) -> None:
    found = cell_order(text)
    assert (found.least if found else 0) == rows


FIRST = "1     Hoe hoog is de\nkade aan de haven?\n\nEen meter, en\ndat is hoog\ngenoeg.\n\n"
SECOND = "2     Wat kost een kade,\nen wie betaalt hem?\n\nDat is niet bekend.\n\n"
THIRD = "3     Wie meet hem?\n\nDe gemeente doet\ndat ieder jaar.\n\n"
OVER_BOTH = "Een regel die over beide kolommen gaat en nergens een gat heeft"
CLOSE = TABLE.replace("\n\n", "\n")


@over(
    ("text", "order", "left_out"),
    [
        (TABLE, f"\n{FIRST}{SECOND}{THIRD}", 0),
        (f"Over de kades\n{TABLE}", f"Over de kades\n\n{FIRST}{SECOND}{THIRD}", 0),
        (f"  Over de kades\n{TABLE}", f"  Over de kades\n\n{FIRST}{SECOND}{THIRD}", 0),
        # The heads of the columns stand right above the first row, or above a blank line.
        (HEADS[1:] + TABLE, f"{FIRST}{SECOND}{THIRD}", 1),
        (HEADS + CLOSE[1:], f"\n{FIRST}{SECOND}{THIRD}", 1),
        # A line that crosses both columns is of the question that it stands in.
        (
            crossing(CROSSING) + TWO + THREE,
            f"\n1     Hoe hoog is de\n{CROSSING}\n\nEen meter, en\ngenoeg.\n\n{SECOND}{THIRD}",
            0,
        ),
        # Below a blank line it is of none, and what stands below it goes on.
        (
            f"{TABLE}\n{OVER_BOTH}\n{OVER_BOTH},\n{OVER_BOTH}.\n",
            f"\n{FIRST}{SECOND}{THIRD}{OVER_BOTH}\n\n{OVER_BOTH},\n{OVER_BOTH}.\n\n",
            0,
        ),
        # At the left below the last row nothing says that it is a title.
        (f"{TABLE}\n  Slot\n", f"\n{FIRST}{SECOND}{THIRD.replace('hem?', 'hem?{Slot}')}", 0),
    ],
)
def test_in_what_order_a_table_is_read(text: str, order: str, left_out: int) -> None:
    found = cell_order(text)
    assert found is not None
    assert found.text == order.replace("{Slot}", "\nSlot")
    assert len(found.left_out) == left_out


def apart(title: str, asked: str = "en wie betaalt hem?", *, blank: bool = True) -> bool:
    """Return whether a line below the second row is a title, and no rest of its question."""
    second = row(2, f"Wat kost een kade,/{asked}", "Dat is niet bekend.")
    found = cell_order(f"{ONE}{second}\n  {title}\n{THREE if blank else THREE[1:]}")
    assert found is not None
    printed = title.rstrip()
    above = f"bekend.\n\n{printed}\n\n3" in found.text
    assert above is not (f"{asked}\n{printed}\n\nDat" in found.text)
    return above


def test_a_title_between_rows() -> None:
    ends = [sign for sign in ".?!:;)”’»,-x" if apart("Over het meten", f"en wie{sign}")]
    assert "".join(ends) == ".?!:;)”’»"
    titles = [sign for sign in ".?!:;,)-x" if apart(f"Over het meten{sign}")]
    assert "".join(titles) == ")-x"
    assert not apart("Over het meten:  ")
    assert not apart("Over het meten", blank=False)
