"""Of no other book than the project's own is the text approved."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.book.building.books import refuse_other_book, write_says
from kamerboek.book.building.changed_values import Changes
from kamerboek.errors import KamerboekError


@pytest.mark.parametrize(
    ("edition", "values", "said"),
    [
        ("2026-voorjaar", {}, "a book of 2026-voorjaar; the approved text is that of the book of"),
        ("2025-najaar", {"7-vastgoed": {"run_up": 3}}, "a book of 2025-najaar with other values;"),
    ],
)
def test_the_text_of_another_book_is_not_approved(
    tmp_path: Path, edition: str, values: Changes, said: str
) -> None:
    write_says(tmp_path, "", edition, values)
    with pytest.raises(KamerboekError) as caught:
        refuse_other_book(tmp_path, "2025-najaar")
    assert str(caught.value).startswith(f"{tmp_path}: {said}")


def test_that_of_the_project_s_own_is(tmp_path: Path) -> None:
    refuse_other_book(tmp_path, "2025-najaar")  # of plain Jupyter Book
    write_says(tmp_path, "naam", "2025-najaar", {})
    refuse_other_book(tmp_path, "2025-najaar")
