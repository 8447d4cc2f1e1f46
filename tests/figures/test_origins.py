"""Where a figure comes from and what its interval rests on, in the words of a page."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.figures import (
    Calculated,
    Counted,
    Elsewhere,
    Figure,
    Interval,
    Quoted,
    Rational,
    calculated,
    constant,
    same_quantity,
)
from kamerboek.figures.figure import Assumed, Origin
from kamerboek.figures.grounds import (
    Ground,
    assumption,
    bound_ground,
    reading_ground,
    room_ground,
    rounding_ground,
    together,
)
from tests.figures.made import SHARE, printed
from tests.rows import over


def of(origin: Origin) -> Figure:
    return Figure("proef", 3, Interval.point(3), "count", "3", (), origin)


def quoted(part: str) -> Quoted:
    return Quoted("1@5", "7", part, "Er zijn 3 schepen.", 8, 9, 100)


@over(
    ("origin", "formula"),
    [
        (Counted("aantal vragen"), "aantal vragen"),
        (quoted("question"), "Vraag 7: “Er zijn 3 schepen.”"),
        (quoted("answer"), "Antwoord 7: “Er zijn 3 schepen.”"),
        (quoted("footnote"), "Voetnoot bij antwoord 7: “Er zijn 3 schepen.”"),
        (Elsewhere("CBS", "Schepen", "https://", "", ""), "CBS, ‘Schepen’"),
        (
            Elsewhere("CBS", "Schepen", "https://", "2025", "voorlopig"),
            "CBS, ‘Schepen’, 2025 (voorlopig)",
        ),
        (
            Elsewhere("CBS", "Schepen", "https://", "2025-09-17", ""),
            "CBS, ‘Schepen’, 17 september 2025",
        ),
        (Assumed("aantal"), "parameter aantal"),
        (Assumed("aantal", "zoveel als nu"), "zoveel als nu (parameter aantal)"),
        (Calculated(SHARE / constant(2)), "37% ÷ 2"),
        (Calculated(SHARE / constant(2), "de helft"), "37% ÷ 2 (de helft)"),
    ],
)
def test_where_a_figure_comes_from(origin: Origin, formula: str) -> None:
    assert of(origin).formula == formula


def test_what_a_page_is_given_of_a_quote() -> None:
    figure = of(quoted("answer"))
    assert figure.content() == {
        "type": "figure",
        "key": "proef",
        "label": "",
        "value": 3,
        "lower": 3,
        "upper": 3,
        "unit": "count",
        "period": "",
        "text": "3",
        "room": "",
        "why": [],
        "formula": "Antwoord 7: “Er zijn 3 schepen.”",
        "quote": {
            "text": "Er zijn 3 schepen.",
            "start": 8,
            "end": 9,
            "source": 100,
            "question": "7",
            "part": "answer",
        },
        "sum": [],
        "questions": [],
        "page": "",
    }


def test_what_a_page_is_given_of_a_sum_and_of_a_range() -> None:
    share = replace(SHARE, key="deel", page="4")
    half = calculated("helft", share / constant(2), "percent", remark="de helft")
    assert half.content()["sum"] == [
        {"type": "figure", "text": "37%", "key": "deel", "page": "4"},
        " ÷ ",
        "2",
        " (de helft)",
    ]
    least = printed("minst", "60%", 60, "percent", hedge="minstens")
    assert (least.content()["lower"], least.content()["upper"]) == (60, None)
    both = same_quantity("zelfde", [share, printed("fijn", "36,9%", "36.9", "percent")])
    assert isinstance(both, Figure)
    assert both.content()["sum"][1] == " en "


def test_what_has_no_room_says_why() -> None:
    elsewhere = of(Elsewhere("CBS", "Schepen", "https://", "", ""))
    assert elsewhere.without_room == "zoals gepubliceerd"
    assert of(Counted("vragen")).without_room == "exact"
    chosen = replace(of(Counted("vragen")), grounds=(reading_ground("3 miljard", 0, 10**9, "eur"),))
    assert chosen.without_room == (
        "‘3 miljard’ gelezen als afgerond op hele miljarden: een keuze van dit boek (whole_amounts)"
    )


def test_a_negative_number_and_a_range_take_brackets() -> None:
    below = replace(SHARE, value=-37, text="−37%")
    span = replace(SHARE, value=None, text="36 tot 38%")
    total, middle = replace(SHARE, text="37% totaal"), replace(SHARE, text="36 tot 38%")
    shown = [
        calculated(each.key, 2 * each, "percent").formula
        for each in (SHARE, total, below, span, middle)
    ]
    assert shown == [
        *("2 × 37%", "2 × 37% totaal"),
        *("2 × (−37%)", "2 × (36 tot 38%)", "2 × (36 tot 38%)"),
    ]


@over(
    ("ground", "phrase"),
    [
        (rounding_ground(0, Rational(1), "percent"), "afronding op hele procenten"),
        (rounding_ground(0, Rational(1), "percentage_points"), "afronding op hele procentpunten"),
        (rounding_ground(0, Rational(1), "eur"), "afronding op hele euro’s"),
        (rounding_ground(0, Rational(1), "vte"), "afronding op hele getallen"),
        (rounding_ground(0, Rational(1000), "eur"), "afronding op hele duizendtallen"),
        (rounding_ground(0, Rational(10**6), "eur"), "afronding op hele miljoenen"),
        (rounding_ground(0, Rational(10**9), "eur"), "afronding op hele miljarden"),
        (rounding_ground(1, Rational(1), "percent"), "afronding op een decimaal"),
        (rounding_ground(2, Rational(1), "percent"), "afronding op twee decimalen"),
        (rounding_ground(3, Rational(1), "percent"), "afronding op drie decimalen"),
        (rounding_ground(4, Rational(1), "percent"), "afronding op vier decimalen"),
        (rounding_ground(5, Rational(1), "percent"), "afronding op 5 decimalen"),
        (
            room_ground("ongeveer", Rational(1, 10)),
            "10% voor ‘ongeveer’: een keuze van dit boek (hedge_width)",
        ),
        (
            room_ground("ruim 60%", Rational(1, 20), "boven"),
            "5% boven ‘ruim 60%’: een keuze van dit boek (hedge_width)",
        ),
        (bound_ground("ruim", "ondergrens"), "‘ruim’ geeft alleen een ondergrens"),
        (assumption("alles blijft gelijk"), "alles blijft gelijk: een aanname"),
        (assumption("tien per VTE", "per_vte"), "tien per VTE: een aanname (per_vte)"),
    ],
)
def test_what_an_interval_rests_on(ground: Ground, phrase: str) -> None:
    assert ground.phrase == phrase


def test_each_ground_is_said_once_in_the_order_of_coming() -> None:
    first, second = assumption("een"), assumption("twee")
    assert together((second,), (first, second)) == (second, first)


def test_who_published_what_a_sum_rests_on() -> None:
    """Each once, also of what was calculated before."""
    ships = of(Elsewhere("CBS", "Schepen", "https://", "2025", ""))
    boats = replace(ships, key="boten", origin=Elsewhere("NOS", "Boten", "https://", "2025", ""))
    both = calculated("samen", ships + boats, "count")
    assert calculated("keer", both * ships, "count").publishers == "CBS en NOS"
    assert SHARE.publishers == ""
