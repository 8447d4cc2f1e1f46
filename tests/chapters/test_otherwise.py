"""What chapters say at other values than their own is what was read and approved."""

from __future__ import annotations

import pytest

from tests.chapters.approved import OTHERWISE, SUFFIX, change, chapters

pytestmark = pytest.mark.long


@pytest.mark.parametrize("chapter", chapters())
def test_a_chapter_says_at_other_values_what_was_approved(chapter: str) -> None:
    if found := change(chapter):
        pytest.fail(
            "read it, and when it is right: python -m tests.chapters.approved --accept\n" + found,
            pytrace=False,
        )


def test_nothing_is_approved_that_no_chapter_says() -> None:
    assert {path.stem for path in OTHERWISE.glob(f"*{SUFFIX}")} == {*chapters()}
