"""What the package says, in whichever book, does not change unseen."""

from __future__ import annotations

from tests.words import PATH, words_of_package


def test_the_words_of_the_package_are_those_that_were_approved() -> None:
    said = words_of_package().splitlines()
    approved = PATH.read_text(encoding="utf-8").splitlines()
    assert said == approved, "read what changed in git diff after: python -m tests.words"
