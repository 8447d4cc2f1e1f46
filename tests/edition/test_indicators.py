from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kamerboek.edition import Edition, Indicators, indicators_of, register_frame
from kamerboek.errors import KamerboekError
from kamerboek.figures import Interval, Quoted, Rounding

with Path(__file__).with_name("indicators-2025-najaar.csv").open(encoding="utf-8") as file:
    READ = list(csv.DictReader(file))


@pytest.fixture(scope="module")
def indicators(edition: Edition) -> Indicators:
    return indicators_of(edition)


@pytest.mark.parametrize(
    "number", range(len(READ)), ids=[f"{row['question']}-{row['text']}" for row in READ]
)
def test_an_indicator_is_coded_as_it_was_read(indicators: Indicators, number: int) -> None:
    """The reading was made apart from the coding."""
    read = READ[number]
    coded = [
        {
            "question": row.quantity.question,
            "part": row.quantity.part,
            "text": row.quantity.text,
            "period": row.code.period,
            "nature": row.code.nature,
            "stands_in": row.code.stands_in,
            "answered": row.code.answered or "",
        }
        for row in indicators.rows
        if row.quantity.question == read["question"]
    ]
    assert read in coded, coded


def test_every_substantive_quantity_is_an_indicator(edition: Edition) -> None:
    coded = {row.quantity for row in edition.coding.indicators}
    left = [row.text for row in edition.quantities if row.quantity not in coded]
    assert left == ["twee jaar", "twee", "vijf jaar", "twee"]
    assert len(coded) == len(READ) == 61


def test_a_figure_prints_its_number_as_the_document_does(indicators: Indicators) -> None:
    shown = {row.code.indicator: row.figure.text for row in indicators.rows}
    assert shown["orders_europe_change"] == "−0,9 miljard euro"
    assert shown["women_share_yearly_growth"] == "2% per jaar"
    assert shown["dienjaar_applicants"] == "bijna 8.000"
    assert shown["real_estate_realised"] == "ongeveer 400 miljoen euro per jaar"
    assert shown["orders_netherlands_target"] == "circa de helft"


def test_a_figure_leads_to_its_sentence(indicators: Indicators) -> None:
    figure = indicators.figure("civilians_on_military_posts")
    assert figure.page == "14"
    assert isinstance(figure.origin, Quoted)
    assert figure.origin.sentence == (
        "Per 1 januari 2026 zijn 714 burgers (in VTE’n) geplaatst op een arbeidsplaats die bedoeld "
        "is voor militairen."
    )


def test_the_reading_of_whole_amounts_reaches_the_figures(edition: Edition) -> None:
    whole = indicators_of(edition, Rounding("whole"))
    billion = 10**9
    assert whole.figure("orders_netherlands", "2025-H1").interval == Interval.point(
        3 * billion
    ).hull(Interval.point(3 * billion)).hull(Interval.point(5 * billion // 2)).hull(
        Interval.point(7 * billion // 2)
    )


def test_what_is_not_there_is_none_or_an_error(indicators: Indicators) -> None:
    assert indicators.find("orders_netherlands", "1999") is None
    with pytest.raises(KamerboekError, match="no indicator orders_netherlands for 1999"):
        indicators.figure("orders_netherlands", "1999")


def test_what_is_there_twice_must_be_named_further(indicators: Indicators) -> None:
    with pytest.raises(KamerboekError, match="more than one figure: 2024 in question 22, 2024 in"):
        indicators.figure("orders_netherlands_share", "2024")
    assert indicators.figure("orders_netherlands_share", "2024", "56").text == "21,42%"


def test_the_register_holds_every_indicator_in_base_units(indicators: Indicators) -> None:
    frame = register_frame(indicators)
    assert len(frame) == len(indicators.rows)
    row = frame.set_index(["indicator", "question"]).loc[("orders_europe", "22")]
    assert (row["value"], row["lower"], row["upper"]) == (13.8e9, 13.75e9, 13.85e9)
    ranged = frame[frame["text"] == "210 en 340"].iloc[0]
    assert ranged[["lower", "upper"]].tolist() == [210, 340]
    assert frame["value"].isna().sum() == 1
