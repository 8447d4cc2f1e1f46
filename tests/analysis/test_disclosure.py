from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from kamerboek.analysis import keeping_back, only_pointing_at, without_ground
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition


def test_who_keeps_something_back(edition: Edition) -> None:
    """Answer 6 states a ground at two of its three places, so it is not without."""
    own = ["1", "2", "3", "4", "6", "26", "32", "35", "39", "43", "48", "63"]
    assert keeping_back(edition) == own
    assert keeping_back(edition, "closed_session") == ["4"]
    assert keeping_back(edition, "annex") == ["2", "26", "32", "39", "43", "48"]
    assert without_ground(edition) == ["2", "26", "35", "39", "43", "48", "63"]


def test_who_only_points_at_one_that_does(edition: Edition) -> None:
    """33 points at 1, 27 at 26 and 54, 49 at 48; 26 and 48 keep something back themselves."""
    assert only_pointing_at(edition) == ["7", "8", "9", "10", "27", "33", "49", "54"]


def test_nothing_is_kept_back_where_nothing_is_coded(edition: Edition) -> None:
    bare = replace(edition, coding=Coding())
    assert keeping_back(bare) == without_ground(bare) == only_pointing_at(bare) == []


def test_an_answer_that_keeps_back_itself_does_not_only_point() -> None:
    """It points to another that does, and is counted once: among those that keep something back."""
    made_up: Any = SimpleNamespace(
        coding=SimpleNamespace(
            confidentiality=[SimpleNamespace(question="1"), SimpleNamespace(question="2")]
        ),
        questions=[SimpleNamespace(question=number) for number in "123"],
        references=[
            SimpleNamespace(from_question="2", to_question="1"),
            SimpleNamespace(from_question="3", to_question="2"),
        ],
    )
    assert only_pointing_at(made_up) == ["3"]
