"""What the book says, and the markup in which it says it, is what was approved."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.book.text import changes, texts_of_project
from tests.conftest import EDITION, PROJECT


def test_the_book_says_what_was_approved(book: Path) -> None:
    found = changes(PROJECT, texts_of_project(PROJECT, EDITION, book))
    if found:
        pytest.fail(
            "the book has other text or markup than was approved; when it is right: "
            "kamerboek text --accept\n"
            f"{found}",
            pytrace=False,
        )
