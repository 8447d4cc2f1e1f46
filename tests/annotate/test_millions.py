"""Millions: what they leave, what they are a chance of, and when they are money."""

from __future__ import annotations

from kamerboek.annotate import find_quantities
from tests.annotate.examples import with_answer
from tests.rows import over


def found(answer: str) -> list[tuple[str, str]]:
    rows = find_quantities(with_answer(answer, 1))
    return [(str(row.value or f"{row.lower}..{row.upper}"), row.unit) for row in rows]


@over(
    ("answer", "quantities"),
    [
        ("Het kost 1 miljoen 250 duizend euro.", [("1250000", "eur")]),
        ("Het kost € 2 miljard 300 miljoen.", [("2300000000", "eur")]),
        ("Het kost twee miljoen driehonderdduizend euro.", [("2300000", "eur")]),
        ("Er zijn een miljoen 250 duizend bomen.", [("1250000", "count")]),
        # Two numbers, that happen to stand side by side.
        ("Een half miljoen 300 duizend.", [("500000", ""), ("300000", "")]),
        ("Dat is 3,2 miljoen 250 duizend meer.", [("3200000", ""), ("250000", "")]),
        ("Na twee miljoen drie jaar later.", [("2000000", ""), ("3", "years")]),
    ],
)
def test_what_millions_leave(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


@over(
    ("answer", "quantities"),
    [
        ("De kans is 1 op 1 miljoen.", [("0.0001", "percent")]),
        ("De kans is 1 op 1.000.000.", [("0.0001", "percent")]),
        ("De kans is een op de tien miljoen.", [("0.00001", "percent")]),
        ("De kans is 1 op 8.", [("12.5", "percent")]),
    ],
)
def test_a_chance_of_one_in_so_many(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


@over(
    ("answer", "quantities"),
    [
        ("Het duurt 10+5 jaar.", [("10", "years"), ("5", "years")]),
        ("Het kost 2 + 3 miljoen euro.", [("2000000", "eur"), ("3000000", "eur")]),
    ],
)
def test_a_term_and_what_may_be_added(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


@over(
    ("answer", "quantities"),
    [
        ("Het dijkbudget bedraagt 12 miljoen.", [("12000000", "eur")]),
        ("De tegenvaller van ruim 120 miljoen wordt gedekt.", [("120000000", "eur")]),
        ("De kosten van de dijk zijn geraamd op 3 miljoen.", [("3000000", "eur")]),
        ("Er is 5 miljoen aan subsidie verleend.", [("5000000", "eur")]),
        ("Er is 5 miljoen extra budget.", [("5000000", "eur")]),
        # Of something else, or of nothing that is said.
        ("De kosten van 2 miljoen stenen.", [("2000000", "count")]),
        ("Het tekort aan stenen is 2 miljoen.", [("2000000", "")]),
        ("De winst van 2 miljoen ton klei.", [("2000000", "")]),
        ("Het budget is op. Er is 2 miljoen.", [("2000000", "")]),
        ("Het budget is 12.", [("12", "")]),
        ("Het budget is $ 2 miljoen.", [("2000000", "")]),
    ],
)
def test_millions_that_are_money(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


@over(
    ("answer", "quantities"),
    [
        (
            "Er zijn 600 dijken, tegenover 2.100 begin dit jaar.",
            [("600", "count"), ("2100", "count")],
        ),
        ("Er komen 6 dijken bij, bovenop de bestaande 14.", [("6", "count"), ("14", "count")]),
        ("Er zijn 6 dijken bij gekomen; het totaal is nu 14.", [("6", "count"), ("14", "count")]),
        ("Nu zijn er 6 dijken; in 1953 waren het er nog 14.", [("6", "count"), ("14", "count")]),
        ("Met 83 stemmen voor en 67 tegen is het zo.", [("83", "count"), ("67", "count")]),
        ("Er stroomden 6 bewoners in en 4 uit.", [("6", "persons"), ("4", "persons")]),
        # A measure, and what nothing was counted before.
        ("Er zijn 6 dijken, tegenover 14 km riet.", [("6", "count"), ("14", "")]),
        ("Het totaal is nu 14.", [("14", "")]),
    ],
)
def test_as_many_of_the_same(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


@over(
    ("answer", "quantities"),
    [
        (
            "Het aantal dijken steeg van 1,1 miljoen in 2021 naar 1,6 miljoen in 2023.",
            [("1100000", "count"), ("1600000", "count")],
        ),
        ("Het aantal bewoners bedraagt 1,1 miljoen.", [("1100000", "persons")]),
        ("Het aantal dijken is laag; er is 2 miljoen.", [("2000000", "")]),
        ("Een aantal dijken kostte 2 miljoen.", [("2000000", "")]),
        ("Het bestuur bouwde twaalf (12) dijken.", [("12", "count")]),
        ("Er waren twaalf (12) bewoners.", [("12", "persons")]),
    ],
)
def test_how_many_there_are(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert found(answer) == quantities


def test_a_change_by_so_much_on_average_has_its_sign() -> None:
    assert found("Het peil daalt met gemiddeld € 180 per jaar.") == [("-180", "eur")]


def test_steps_of_pay_and_classes_count_nothing() -> None:
    assert found("Dat geldt voor loonschalen 10 tot en met 12 en voor de groepen 3 en 4.") == []
