"""The order of a page's slots, and its caps: each refusal in its words."""

from __future__ import annotations

import pytest

from kamerboek.chapter.order import Filling, check_order
from kamerboek.errors import KamerboekError
from tests.rows import over

NEEDED = ("standfirst", "chips", "asked", "account")
WHOLE = (
    *("standfirst", "chips", "lead", "cards", "asked"),
    *("section", "section", "calculate", "fold", "fold", "account"),
)


def filled(*slots: str, words: int = 0) -> list[Filling]:
    return [Filling(slot, f"n{place}", words) for place, slot in enumerate(slots)]  # type: ignore[arg-type] # of the rows


def test_a_page_that_is_in_order() -> None:
    check_order(filled(*NEEDED))
    check_order(filled(*WHOLE))
    check_order(filled(*WHOLE, words=35))
    fillings = filled(*NEEDED[:3], "section", "account")
    fillings[3].words = 120
    check_order(fillings)


@over(
    ("slots", "words", "said"),
    [
        *(
            (
                [each for each in NEEDED if each != slot],
                0,
                f"the page of a theme has no {slot}",
            )
            for slot in NEEDED
        ),
        ([], 0, "the page of a theme has no standfirst"),
        *(
            (
                [each for each in WHOLE for _ in range(1 + (each == slot))],
                0,
                f"a page has one {slot}, not 2",
            )
            for slot in ("standfirst", "chips", "lead", "cards", "asked", "account")
        ),
        (
            ["standfirst", "asked", "chips", "account"],
            0,
            "chips (n2) comes after asked; the order of a page is standfirst, chips, lead, cards, "
            "asked, section, calculate, fold, account",
        ),
        (
            [*NEEDED[:3], "account", "fold"],
            0,
            "fold (n4) comes after account; the order of a page is standfirst, chips, lead, cards, "
            "asked, section, calculate, fold, account",
        ),
        (
            list(NEEDED),
            36,
            "standfirst 'n0' has 36 words, 35 at the most; put the rest in the fold Meer "
            "berekeningen",
        ),
        (
            ["section"],
            121,
            "section 'n0' has 121 words, 120 at the most; put the rest in the fold Meer "
            "berekeningen",
        ),
    ],
)
def test_a_page_that_is_not(slots: list[str], words: int, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        check_order(filled(*slots, words=words))
    assert str(refused.value) == said
