"""What a page calculates with, as data: each figure, claim and wording by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kamerboek.figures import (
    Claim,
    Counted,
    Figure,
    FigureRegister,
    Interval,
    Missing,
    Rational,
    Rounding,
    calculated,
    printed_room,
    under_readings,
)
from kamerboek.figures.expression import Power, Root, Variable
from kamerboek.figures.grounds import HEDGE_WIDTH
from kamerboek.model import ModelError, Table
from kamerboek.model.formulas import Formulas
from tests.rows import over

TOLD = FigureRegister()
PACE = TOLD.assume("tempo", 2, "times", "pace")
YEAR = TOLD.assume("jaar", 2026, "", "year", plain=True)
STAYS = TOLD.count_of(7, "vragen", "vraag", "vragen", "aantal vragen")
ROOM = printed_room("ongeveer 40%", Rational(40), "percent", "ongeveer", "realisation", Rounding())
ABOUT = Figure(
    key="deel",
    value=Rational(40),
    interval=ROOM.interval,
    unit="percent",
    text="ongeveer 40%",
    questions=("3",),
    origin=Counted("gedrukt"),
    grounds=ROOM.grounds,
    decimals=1,
    per="year",
    hedged=ROOM.hedged,
)
SIX = calculated("zes", 6 / PACE, "times", decimals=2)
TWICE = calculated("dubbel", ABOUT * 2, "percent", decimals=1, as_value=True)
MOVING = ("pace", "year", HEDGE_WIDTH)


def moving(figure: Figure | Missing) -> Figure:
    assert isinstance(figure, Figure)
    return figure


@over(
    ("figure", "number", "told", "nodes", "leaves"),
    [
        (STAYS, False, {"is": ["7 vragen", "", "[7, 7]"]}, [], []),
        (
            PACE,
            False,
            {"parameter": "pace", "number": False, "plain": False, "unit": "times"},
            [],
            [],
        ),
        (YEAR, True, {"parameter": "year", "number": True, "plain": True, "unit": ""}, [], []),
        # `ongeveer` leaves room on both sides; half of its last digit is a half.
        (
            ABOUT,
            False,
            {
                "leaf": 0,
                "text": "ongeveer 40%",
                "exact": False,
                "unit": "percent",
                "decimals": 1,
                "per": "year",
            },
            [],
            [
                {
                    "parameter": HEDGE_WIDTH,
                    "hedged": ["40", "1/2", "both", True, False, False],
                    "value": "40",
                }
            ],
        ),
        (
            moving(SIX),
            False,
            {
                "node": 2,
                "leaves": [0],
                "unit": "times",
                "size": "1",
                "form": "range",
                "decimals": 2,
                "per": "",
                "exact": True,
                "about": False,
                "number": False,
            },
            [["=", "6"], ["?", "0"], ["/", 0, 1]],
            [{"parameter": "pace"}],
        ),
    ],
)
def test_a_figure_as_data(
    figure: Figure, number: bool, told: Any, nodes: list[Any], leaves: list[Any]
) -> None:
    table = Table(MOVING)
    assert table.figure(figure, number=number) == 0
    assert table.figure(figure, number=number) == 0
    assert table.content() == {
        "nodes": nodes,
        "leaves": leaves,
        "figures": [told],
        "claims": [],
        "wordings": [],
    }


def test_what_is_printed_beside_a_formula() -> None:
    """That its room is a word's makes `ongeveer` of it; a number that is not known is null."""
    table = Table(MOVING)
    table.figure(moving(TWICE))
    assert table.figures[0] | {"node": 0} == {
        "node": 0,
        "leaves": [0],
        "unit": "percent",
        "size": "1/100",
        "form": "value",
        "decimals": 1,
        "per": "",
        "exact": False,
        "about": True,
        "number": False,
    }
    unknown = replace(ABOUT, value=None)
    table.figure(moving(calculated("half", unknown / PACE, "percent")))
    assert [each.get("value") for each in table.formulas.leaves] == ["40", None, None]
    stays = replace(STAYS, value=None, interval=Interval(Rational(1), Rational(2)))
    table.figure(moving(calculated("deel", stays / PACE, "times")))
    assert table.formulas.leaves[-1] == {"is": "[1, 2]", "value": None}


def test_a_power_and_a_root_as_data() -> None:
    """What is alike is one, wherever it stands."""
    formulas = Formulas(MOVING)
    pace = Variable("pace")
    leaves = {"pace": PACE}
    assert formulas.node(Root(Power(pace, 3), 2), leaves) == 2
    assert formulas.node(Power(pace, 3), leaves) == 1
    assert formulas.nodes == [["?", "0"], ["^", 0, 3], ["root", 1, 2]]


MORE = PACE > 3
FITS = PACE.fits(7)


class Unheard(Claim):
    """A kind of claim that no table knows."""

    outcome = "open"
    sides = MORE.sides


@over(
    ("claim", "claims"),
    [
        (STAYS > 3, [["is", "always"]]),
        (MORE, [["more_than", 2]]),
        (PACE < 3, [["less_than", 2]]),
        (FITS, [["fits", 2]]),
        (~MORE, [["more_than", 2], ["not", 0]]),
        (MORE & FITS, [["more_than", 2], ["fits", 4], ["both", 0, 1]]),
        (under_readings(MORE, PACE > 4), [["more_than", 2], ["more_than", 4], ["readings", 0, 1]]),
    ],
)
def test_a_claim_as_data(claim: Claim, claims: list[Any]) -> None:
    """What stays is its outcome; else it is the difference of its sides, or what it is made of."""
    table = Table(MOVING)
    assert table.claim(claim) == len(claims) - 1
    assert table.claims == claims


NAMES = {
    "tempo": PACE,
    "zes": SIX,
    "vragen": STAYS,
    "meer": MORE,
    "zeker": STAYS > 3,
    "weg": Missing(frozenset({"niets"})),
}


@over(
    ("templates", "wordings"),
    [
        (["Er zijn {vragen}."], [["Er zijn 7 vragen."]]),
        (["Het {zeker: is|niet|misschien} zo."], [["Het is zo."]]),
        (["Dat is {tempo}."], [["Dat is ", {"figure": 0, "capital": False}, "."]]),
        (["{tempo!c} is het."], [[{"figure": 0, "capital": True}, " is het."]]),
        (
            ["Dat is {meer: veel|weinig|open}."],
            [
                [
                    "Dat is ",
                    {"claim": 0, "words": [["veel"], ["weinig"], ["open"]], "capital": False},
                    ".",
                ]
            ],
        ),
        (
            ["Dat {tempo:is één|zijn er meer}."],
            [
                [
                    "Dat ",
                    {"count": 0, "words": [["is één"], ["zijn er meer"]], "capital": False},
                    ".",
                ]
            ],
        ),
        # One that lacks something is left out, and so is one after a wording that never does.
        (
            ["{weg} is {zes}.", "Zes is {zes}.", "Niets.", "Meer niet."],
            [["Zes is ", {"figure": 0, "capital": False}, "."], ["Niets."]],
        ),
    ],
)
def test_a_sentence_as_data(templates: list[str], wordings: list[Any]) -> None:
    table = Table(MOVING)
    assert table.sentence(templates, NAMES) == 0
    assert table.wordings == [wordings]


def unknown_word() -> None:
    Table(MOVING).figure(moving(calculated("x", replace(ABOUT, hedged=None) * 2, "percent")))


def two_parameters() -> None:
    both = replace(ABOUT, grounds=(*ABOUT.grounds, *PACE.grounds))
    Table(MOVING).figure(moving(calculated("x", both * 2, "percent")))


def no_claim() -> None:
    Table(MOVING).claim(Unheard())


def a_part() -> None:
    Table(MOVING).sentence(["Dat is {zes.room}."], NAMES)


def a_formula() -> None:
    Table(MOVING).sentence(["Dat is {zes.formula}."], NAMES)


@over(
    ("told", "said"),
    [
        (unknown_word, "how 'ongeveer 40%' follows from hedge_width is not known"),
        (two_parameters, "'ongeveer 40%' follows from hedge_width and from pace"),
        (no_claim, "Unheard is no claim that can be told"),
        (a_formula, "zes.formula cannot be told; print the figure itself"),
        (a_part, "zes.room cannot be told; print the figure itself"),
    ],
)
def test_what_cannot_be_told_is_refused(told: Callable[[], None], said: str) -> None:
    with pytest.raises(ModelError) as refused:
        told()
    assert str(refused.value) == said
