from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from kamerboek.analysis import (
    Counts,
    counts_by_reading,
    dead_ends,
    dispositions,
    partly_without_given,
    resting_on,
)
from kamerboek.analysis.dispositions import read_as
from kamerboek.edition.codes import Given, Status
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.progress import progress_of
from kamerboek.edition.schemas import DispositionCode, ElementCode, RuleNoteCode
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
    followed = Counter(dispositions(edition, "less")["followed"])
    assert followed == {"answered": 24, "partly_answered": 29, "declined": 6, "confidential": 4}


def test_an_alternative_that_gives_more_does_not_count(edition: Edition) -> None:
    frame = dispositions(edition, "less").set_index("question")
    assert frame.loc["18", "followed"] == "partly_answered"


def test_dead_ends_of_2025(edition: Edition) -> None:
    """49 only points too, but its answer treats all three things that are asked."""
    assert dead_ends(edition) == ["10"]
    without = replace(edition, coding=replace(edition.coding, elements=()))
    assert dead_ends(without) == []


def coded(code: Given, alternative: Given | None, question: str = "1") -> DispositionCode:
    return DispositionCode(question, code, None, 6, alternative, None, "", "woorden", "Reden.")


@pytest.mark.parametrize(
    ("code", "alternative", "less", "more"),
    [
        ("declined", "confidential", "declined", "declined"),
        ("confidential", "declined", "confidential", "confidential"),
        ("deferred", "declined", "declined", "deferred"),
        ("partly_answered", "answered", "partly_answered", "answered"),
        ("answered", None, "answered", "answered"),
    ],
)
def test_of_two_that_give_equally_little_the_code_stays(
    code: Given, alternative: Given | None, less: Given, more: Given
) -> None:
    row = coded(code, alternative)
    assert [read_as(row, reading) for reading in ("code", "less", "more")] == [code, less, more]


def test_an_answer_that_only_points_is_read_after_following() -> None:
    row = replace(coded("answered", "answered"), disposition="referred_only", resolved="declined")
    assert read_as(row, "more") == "answered"
    assert read_as(row, "less") == "declined"


def test_the_band_of_2025(edition: Edition) -> None:
    """10 alternatives give less than answered, 18 give answered: 34 - 10 and 34 + 18."""
    counts = counts_by_reading(edition)
    assert counts["answered"] == Counts(less=24, code=34, more=52)
    assert {code: each.code for code, each in counts.items()} == {
        "answered": 34,
        "partly_answered": 23,
        "deferred": 0,
        "declined": 3,
        "confidential": 3,
    }
    for reading in ("less", "code", "more"):
        assert sum(getattr(each, reading) for each in counts.values()) == 63


def test_answers_that_rest_on_defending_a_practice(edition: Edition) -> None:
    resting = resting_on(edition, "defends_practice", "answered")
    assert resting == ["34", "35", "37", "38", "41"]
    assert resting_on(edition, "defends_practice", "declined") == []
    assert resting_on(edition, "not_treated", "declined") == ["10"]  # only after following
    with pytest.raises(KamerboekError, match="no code 'defends'; the nearest is"):
        resting_on(edition, "defends", "answered")


def test_partly_answered_with_nothing_given(edition: Edition) -> None:
    expected = ["7", "8", "9", "13", "18", "19", "20", "36", "62", "63"]
    assert partly_without_given(edition) == expected
    part = Coding(dispositions=edition.coding.dispositions)
    assert partly_without_given(replace(edition, coding=part)) == []


def test_one_given_element_is_enough(edition: Edition) -> None:
    def element(name: str, status: Status) -> ElementCode:
        return ElementCode("1", name, "woorden", status, "", "")

    coding = Coding(
        dispositions=(coded("partly_answered", None),),
        elements=(element("een", "absent"), element("twee", "other_population")),
    )
    assert partly_without_given(replace(edition, coding=coding)) == ["1"]
    more = replace(coding, elements=(*coding.elements, element("drie", "given")))
    assert partly_without_given(replace(edition, coding=more)) == []


def test_a_count_without_a_note_is_what_is_left(edition: Edition) -> None:
    coding = Coding(
        dispositions=(coded("answered", None), coded("answered", None, "2")),
        rule_notes=(RuleNoteCode("2", "open_list"), RuleNoteCode("3", "open_list")),
    )
    assert resting_on(replace(edition, coding=coding), "open_list", "answered") == ["2"]


def test_an_unknown_reading_is_refused(edition: Edition) -> None:
    with pytest.raises(KamerboekError, match="reading: 'strict': choose one of code, less, more"):
        dispositions(edition, "strict")


def test_an_edition_that_is_not_coded_has_no_rows(edition: Edition) -> None:
    found = dispositions(replace(edition, coding=Coding()), "code")
    assert found.empty
    assert list(found.columns) == ["question", "theme", "standing", "followed"]


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
