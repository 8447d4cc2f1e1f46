from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from kamerboek.analysis import dead_ends, dispositions
from kamerboek.analysis.dispositions import lesser
from kamerboek.edition import Edition, progress_of
from kamerboek.edition.coding import Coding
from kamerboek.errors import KamerboekError


def test_2025_as_it_stands(edition: Edition) -> None:
    standing = Counter(dispositions(edition, "code")["standing"])
    assert standing == {
        "answered": 32,
        "partly_answered": 20,
        "referred_only": 7,
        "declined": 2,
        "confidential": 2,
    }


def test_2025_after_following_references(edition: Edition) -> None:
    """17 and 21 add to answered, 8, 9 and 19 to partly, 10 to declined, 49 to confidential."""
    followed = Counter(dispositions(edition, "code")["followed"])
    assert followed == {"answered": 34, "partly_answered": 23, "declined": 3, "confidential": 3}


def test_2025_with_the_alternative_that_gives_less(edition: Edition) -> None:
    """12, 17, 24, 33 and 48 fall to partly, 7, 13 and 15 to declined, 9 to confidential."""
    followed = Counter(dispositions(edition, "alternative")["followed"])
    assert followed == {"answered": 28, "partly_answered": 25, "declined": 6, "confidential": 4}


def test_an_alternative_that_gives_more_does_not_count(edition: Edition) -> None:
    frame = dispositions(edition, "alternative").set_index("question")
    assert frame.loc["18", "followed"] == "partly_answered"


def test_dead_ends_of_2025(edition: Edition) -> None:
    assert dead_ends(dispositions(edition, "code")) == ["10", "49"]
    assert dead_ends(dispositions(edition, "alternative")) == ["9", "10", "49"]


def test_of_two_that_give_equally_little_the_code_stays() -> None:
    assert lesser("declined", "confidential") == "declined"
    assert lesser("confidential", "declined") == "confidential"
    assert lesser("deferred", "declined") == "declined"
    assert lesser("answered", None) == "answered"


def test_an_unknown_reading_is_refused(edition: Edition) -> None:
    with pytest.raises(KamerboekError, match="reading: 'strict': choose one of code, alternative"):
        dispositions(edition, "strict")


def test_an_edition_that_is_not_coded_has_no_rows(edition: Edition) -> None:
    found = dispositions(replace(edition, coding=Coding()), "code")
    assert found.empty
    assert list(found.columns) == ["question", "theme", "standing", "followed"]
    assert dead_ends(found) == []


def test_what_is_coded_in_part_has_the_rows_that_are_there(edition: Edition) -> None:
    coding = edition.coding
    part = Coding(themes=coding.themes[:1], dispositions=coding.dispositions[:2])
    found = dispositions(replace(edition, coding=part), "code")
    assert list(found["question"]) == ["1", "2"]
    assert list(found["theme"]) == ["transparency", ""]


def test_2025_is_coded_whole(edition: Edition) -> None:
    """Nothing else notices a row that was deleted: an edition may be coded in part."""
    assert [name for name, each in progress_of(edition).items() if not each.whole] == []
    assert len(edition.coding.dispositions) == len(edition.coding.themes) == 63
