"""Pages of two columns: a page inside each bound and one outside."""

from __future__ import annotations

from kamerboek.document.questions.pages.two_columns import column_order
from tests.document.test_page_columns import order_of, page
from tests.rows import over

LEFT, RIGHT = "/".join(["l" * 37] * 12), "/".join(["r" * 37] * 15)


def columns(left: int, right: int, *, width: int = 37, other: int = 37) -> str:
    """Return a page with so many lines in each column, of these lengths."""
    return page("/".join(["l" * width] * left), "/".join(["r" * other] * right))


CROSSES = f"{'x' * 60}\n"
SHORTER = "/".join(["r" * 20] * 9)


@over(
    ("text", "has"),
    [
        # Of forty lines fourteen have another beside them.
        (columns(40, 14), True),
        (columns(40, 13), False),
        # Of twenty-four lines eight may cross both columns.
        (columns(16, 16) + CROSSES * 8, True),
        (columns(16, 16) + CROSSES * 9, False),
        # A full line fills seven tenths of its column, which ends two signs before the next.
        (columns(12, 12, width=27), True),
        (columns(12, 12, width=26), False),
        (page(LEFT, "/".join(["r" * 28] * 11 + ["r" * 40])), True),
        (page(LEFT, "/".join(["r" * 27] * 11 + ["r" * 40])), False),
        (page("/".join([f"{' ' * 8}{'l' * 21}"] * 12), RIGHT[: 12 * 38 - 1]), True),
        (page("/".join([f"{' ' * 8}{'l' * 20}"] * 12), RIGHT[: 12 * 38 - 1]), False),
        # A quarter of the lines is as long.
        (page(LEFT, f"{SHORTER}/{'/'.join(['r' * 40] * 3)}"), True),
        (
            page(LEFT, f"{SHORTER}/{'r' * 20}/{'/'.join(['r' * 40] * 2)}"),
            False,
        ),
        # A fifth of the lines at the left may have a gap within.
        (
            page("/".join(["1   " + "l" * 33] * 3 + ["l" * 37] * 12), "/".join(["r" * 37] * 15)),
            True,
        ),
        (
            page("/".join(["1   " + "l" * 33] * 4 + ["l" * 37] * 11), "/".join(["r" * 37] * 15)),
            False,
        ),
        # The longest line; what returns on other pages.
        (f"{columns(12, 12)}{'x' * 240}\n", True),
        (f"{columns(12, 12)}\f{CROSSES}\n\f{CROSSES}\n", True),
        (f"{columns(12, 12)}\f{CROSSES}\n\f{CROSSES}\n\f{CROSSES}\n", False),
        (f"{columns(12, 12)}\f\n\f\n\f\n", True),
        (f"{columns(12, 12)}\f", True),
    ],
)
def test_where_a_page_has_two_columns(text: str, has: bool) -> None:
    found = column_order(text)
    assert (found is not None) is has
    assert found is None or found.least == 1


@over(
    ("second", "by_column"),
    [
        # A short page may have a line that crosses, and another for each ten lines.
        (page("l", "r") + CROSSES, True),
        (page("l", "r") + CROSSES * 2, False),
        (page("l/l/l/l/l/l/l", "r") + CROSSES * 2, False),
        (page("l/l/l/l/l/l/l/l", "r") + CROSSES * 2, True),
        (CROSSES, False),
    ],
)
def test_a_short_page_beside_others(second: str, by_column: bool) -> None:
    found = order_of(f"{columns(12, 12)}\f{second}")
    assert found is not None
    assert ("\nr\n" in found) is by_column
