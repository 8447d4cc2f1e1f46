"""Where one reading of a number ends and another begins; what mutants of the rules showed."""

from __future__ import annotations

import pytest

from tests.annotate.test_quantities import found_in, only


@pytest.mark.parametrize(
    ("answer", "text", "value", "unit"),
    [
        # Only a number alone is one of a version or a paragraph when it ends in `.05`.
        ("Het kostte € 2.05.", "€ 2.05", "2.05", "eur"),
        ("Er is 2.5 miljoen voor.", "2.5 miljoen", "2500000", ""),
        ("Het is 2.5% van alles.", "2.5%", "2.5", "percent"),
        # `een` and `half` count percentage points as they count percents.
        ("Het is een procent.", "een procent", "1", "percent"),
        ("Het is een procentpunt.", "een procentpunt", "1", "percentage_points"),
        ("Het is een half procent.", "een half procent", "0.5", "percent"),
        ("Het is een half procentpunt.", "een half procentpunt", "0.5", "percentage_points"),
        # Written out, not as `8E+1`.
        ("Dat doen vier vijfde delen.", "vier vijfde", "80", "percent"),
        ("Dat doet 1 op de 10 scholen.", "1 op de 10", "10", "percent"),
    ],
)
def test_a_number_is_read_to_the_digit(answer: str, text: str, value: str, unit: str) -> None:
    quantity = only(answer)
    assert (quantity.text, str(quantity.value), quantity.unit) == (text, value, unit)


@pytest.mark.parametrize(
    ("answer", "periods"),
    [
        # A period that follows the next number is not this one's.
        ("Er waren 5 schepen en 6 boten in 2024.", ["", "2024"]),
        # The year that is compared with is not the year of the number, and may stand before it.
        ("Het waren er 5% meer dan in 2023.", [""]),
        ("Ten opzichte van 2023 steeg het in 2024 met 5%.", ["2023/2024"]),
        ("In 2024 waren het er 5% meer dan in 2023.", ["2023/2024"]),
    ],
)
def test_a_period_is_of_its_number_only(answer: str, periods: list[str]) -> None:
    assert [quantity.period for quantity in found_in(answer)] == periods
