"""What an interval rests on, whose choice it is, and what a page is given to say so."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from kamerboek.figures import (
    Figure,
    FigureRegister,
    Interval,
    Nature,
    Rounding,
    calculated,
    constant,
    rate,
    with_room,
)
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.rows import over

OWN = "een keuze van dit boek"
WHOLE = Rounding("whole", Fraction(1, 4))


@over(
    ("text", "value", "unit", "hedge", "nature", "rounding", "why"),
    [
        ("37%", 37, "percent", "", "realisation", None, ["afronding op hele procenten"]),
        ("59,70%", "59.7", "percent", "", "realisation", None, ["afronding op twee decimalen"]),
        ("6,5 miljard", 65 * 10**8, "eur", "", "estimate", None, ["afronding op een decimaal"]),
        ("€ 250", 250, "eur", "", "realisation", None, ["afronding op hele euro’s"]),
        ("714", 714, "persons", "", "realisation", None, []),
        ("30%", 30, "percent", "", "target", None, []),
        (
            "3 miljard",
            3 * 10**9,
            "eur",
            "",
            "realisation",
            None,
            [f"‘3 miljard’ gelezen als afgerond op een decimaal: {OWN} (whole_amounts)"],
        ),
        (
            "3 miljard",
            3 * 10**9,
            "eur",
            "",
            "realisation",
            WHOLE,
            [f"‘3 miljard’ gelezen als afgerond op hele miljarden: {OWN} (whole_amounts)"],
        ),
        (
            "100.000",
            100000,
            "persons",
            "ongeveer",
            "target",
            None,
            [f"10% voor ‘ongeveer’: {OWN} (hedge_width)"],
        ),
        (
            "55%",
            55,
            "percent",
            "circa",
            "realisation",
            WHOLE,
            [f"25% voor ‘circa’: {OWN} (hedge_width)"],
        ),
        ("60%", 60, "percent", "Ruim", "realisation", None, ["‘ruim’ geeft alleen een ondergrens"]),
        ("5", 5, "count", "hoogstens", "plan", None, ["‘hoogstens’ geeft alleen een bovengrens"]),
    ],
)
def test_why_a_number_is_an_interval(
    text: str,
    value: int | str,
    unit: str,
    hedge: str,
    nature: Nature,
    rounding: Rounding | None,
    why: list[str],
) -> None:
    figure = printed("f", text, value, unit, hedge=hedge, nature=nature, rounding=rounding)
    assert figure.content()["why"] == why
    assert bool(figure.room) == bool(why)


def test_choices_come_along_in_what_is_calculated_each_once() -> None:
    target = printed("doel", "100.000", 100000, "persons", hedge="ongeveer", nature="target")
    chosen = FigureRegister().assume("per-vte", 1.5, "count", "persons_per_vte", label="per VTE")
    per_vte = rate(chosen, "persons", "vte", "mens per VTE")
    growth = printed("groei", "857 VTE", 857, "vte")
    needed = calculated(
        "nodig",
        target - growth * per_vte + target * SHARE,
        "persons",
    )
    again = calculated("helft", needed / constant(2), "persons")
    assert [ground.phrase for ground in again.grounds] == [
        f"10% voor ‘ongeveer’: {OWN} (hedge_width)",
        "per VTE: 1,5: een aanname (persons_per_vte)",
        "afronding op hele procenten",
    ]
    assert [ground.parameter for ground in again.choices] == ["hedge_width", "persons_per_vte"]


def test_a_parameter_is_an_assumption_of_all_that_comes_of_it() -> None:
    register = FigureRegister()
    stock = register.assume("stand", 44000, "persons", "stock_military", label="stand")
    pace = register.assume("tempo", 0.1, "times", "pace", words="rekenvoorbeeld")
    assert pace.value == Fraction(1, 10)
    assert (pace.formula, stock.formula) == (
        "rekenvoorbeeld (parameter pace)",
        "parameter stock_military",
    )
    rest = register.calculate("rest", stock * pace - PEOPLE, "persons")
    assert [ground.phrase for ground in rest.choices] == [
        "stand: 44.000: een aanname (stock_military)",
        "0,1 keer: een aanname (pace)",
    ]
    assert rest.room == ""
    year = register.assume("jaar", 2031, "count", "last_year", plain=True)
    assert year.text == "2031"


def test_a_one_sided_bound_is_closed_only_by_a_choice_that_is_recorded() -> None:
    bound = printed("ruim", "60%", 60, "percent", hedge="ruim")
    closed = with_room(bound, Rounding())
    assert closed.interval == Interval(Fraction(60), Fraction(66))
    assert closed.choices[0].phrase == f"10% boven ‘ruim 60%’: {OWN} (hedge_width)"
    assert closed.text == "ruim 60%"
    below = printed("bijna", "8.000", 8000, "persons", hedge="bijna")
    assert with_room(below, Rounding()).interval == Interval(
        Fraction(7200), Fraction(8000), upper_open=True
    )
    assert with_room(below, Rounding(hedge_width=Fraction(0))).interval == Interval.point(8000)
    loss = printed("verlies", "5%", -5, "percent", hedge="ruim")
    assert with_room(loss, Rounding()).interval == Interval(Fraction("-5.5"), Fraction(-5))
    for bounded in (SHARE, PEOPLE):
        assert with_room(bounded, Rounding()) == bounded


def test_room_is_given_to_what_a_figure_is_made_from() -> None:
    bound = printed("ruim", "60%", 60, "percent", hedge="ruim")
    made = calculated("deel", AMOUNT * bound, "eur")
    assert made.room == "minstens 3,8 miljard euro, zonder bovengrens"
    with pytest.raises(ValueError, match="give room to the figures that it was made from"):
        with_room(made, Rounding())
    closed = calculated("deel", AMOUNT * with_room(bound, Rounding()), "eur")
    assert closed.room == "3,8 tot 4,4 miljard euro"


def test_what_a_page_is_given_of_a_printed_number() -> None:
    content = SHARE.content()
    assert content["quote"] == {
        "text": "Het is  37%.",
        "start": 8,
        "end": 11,
        "source": 100,
        "question": "1",
        "part": "answer",
    }
    quote = content["quote"]
    assert quote["text"][quote["start"] : quote["end"]] == "37%"
    assert (content["label"], content["room"], content["sum"]) == (
        "het getal aandeel",
        "36,5 tot 37,5%",
        [],
    )


def test_what_a_page_is_given_of_a_calculated_number() -> None:
    total = calculated("totaal", AMOUNT / SHARE, "eur", decimals=2, label="alle orders")
    half = calculated("helft", total / 2, "eur", remark="de helft")
    assert total.content()["sum"] == [
        {"type": "figure", "text": "6,5 miljard euro", "key": "bedrag", "page": "1"},
        " ÷ ",
        {"type": "figure", "text": "37%", "key": "aandeel", "page": "1"},
    ]
    assert half.content()["sum"][-3:] == [" ÷ ", "2", " (de helft)"]
    assert total.content()["label"] == "alle orders"
    assert total.content()["room"] == "17,20 tot 17,95 miljard euro"
    assert total.content()["quote"] is None


def test_no_bound_is_null_and_all_of_it_is_json() -> None:
    bound = printed("meer", "20", 20, "count", hedge="meer dan")
    content = json.loads(json.dumps(bound.content()))
    assert (content["lower"], content["upper"], content["value"]) == (20, None, 20)
    assert content["room"] == "meer dan 20, zonder bovengrens"


def test_a_count_is_what_it_is() -> None:
    figure: Figure = FigureRegister().count(["1"], "een", "vraag", "vragen", "aantal vragen")
    content = figure.content()
    assert (content["room"], content["why"], content["quote"], content["sum"]) == ("", [], None, [])


def test_no_room_leaves_the_number_itself() -> None:
    """`meer dan 20` and `minder dan 20` without room beyond are 20, closed."""
    for hedge in ("meer dan", "minder dan"):
        bound = printed("grens", "20", 20, "count", hedge=hedge)
        assert with_room(bound, Rounding(hedge_width=Fraction(0))).interval == Interval.point(20)
    more = printed("grens", "20", 20, "count", hedge="meer dan")
    assert with_room(more, Rounding()).interval == Interval(20, 22, lower_open=True)
    less = printed("grens", "20", 20, "count", hedge="minder dan")
    assert with_room(less, Rounding()).interval == Interval(18, 20, upper_open=True)
