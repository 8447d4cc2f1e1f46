from __future__ import annotations

import csv
import math
from fractions import Fraction
from pathlib import Path

import pytest

from kamerboek.analysis import Indicators, indicators_of, register_frame
from kamerboek.analysis.indicators import Indicator, indicator_figure
from kamerboek.annotate import find_quantities
from kamerboek.document import ParsedDocument
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import IndicatorCode
from kamerboek.errors import KamerboekError
from kamerboek.figures import Interval, Missing, Quoted, Rounding
from tests.annotate.examples import with_answer

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
    ranged = next(row.figure for row in indicators.rows if row.figure.value is None)
    assert ranged.text == "210 tot 340 per maand"


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
    assert whole.figure("orders_netherlands", "2025-H1").interval == Interval(
        Fraction(5 * billion, 2), Fraction(7 * billion, 2)
    )


def test_what_is_not_there_is_none_or_an_error(indicators: Indicators) -> None:
    assert indicators.find("orders_netherlands", "1999") is None
    with pytest.raises(KamerboekError, match="no indicator orders_netherlands for 1999"):
        indicators.figure("orders_netherlands", "1999")


def test_what_is_not_there_is_missing_and_named(indicators: Indicators) -> None:
    assert indicators.get("orders_netherlands", "2025").unit == "eur"
    for asked, name in (
        (("speed",), "speed"),
        (("orders_netherlands", "1999"), "orders_netherlands, 1999"),
        (("orders_netherlands", "1999", "22"), "orders_netherlands, 1999 in vraag 22"),
        (("orders_netherlands", "", "9"), "orders_netherlands, vraag 9"),
    ):
        assert indicators.get(*asked) == Missing(frozenset({name}))


def test_every_figure_points_at_its_words_in_the_source(
    indicators: Indicators, document: ParsedDocument
) -> None:
    """The words of the sentence, and in it those of the number, as the document has them."""
    for row in indicators.rows:
        quote = row.figure.content()["quote"]
        place = slice(quote["source"], quote["source"] + len(quote["text"]))
        assert document.text[place] == quote["text"]
        assert quote["text"][quote["start"] : quote["end"]] == row.quantity.text
        assert quote["source"] + quote["start"] == row.quantity.start
        assert row.figure.label == row.code.label


def test_targets_are_exact_and_measurements_are_rounded(indicators: Indicators) -> None:
    """Whatever is no measurement has room only through a word, and says which."""
    for row in indicators.rows:
        figure, kinds = row.figure, {ground.kind for ground in row.figure.grounds}
        if row.code.nature in ("target", "plan", "budget"):
            assert kinds <= {"room", "bound"}
            assert figure.interval.is_point == (not row.quantity.hedge)
        if row.quantity.hedge:
            assert kinds & {"room", "bound"}
        elif not figure.interval.is_point:
            assert kinds <= {"rounding", "reading", "range"}
            assert kinds


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


def test_a_row_of_the_register_says_what_stands_where() -> None:
    """Each column by hand; what a range or a word leaves open is missing."""
    question = with_answer("Er varen bijna 20 schepen per jaar.", 1)[0]
    (quantity,) = find_quantities([question])
    code = IndicatorCode(
        "ships", "schepen", "2025", quantity.quantity, "", "target", "both", "disputed", "Let op."
    )
    figure = indicator_figure(code, quantity, question, Rounding())
    frame = register_frame(Indicators("made-up", (Indicator(code, quantity, figure),), Rounding()))
    (row,) = frame.to_dict("records")
    assert math.isnan(row.pop("lower"))
    assert row == {
        "indicator": "ships",
        "label": "schepen",
        "period": "2025",
        "value": 20,
        "upper": 20,
        "unit": "count",
        "per": "year",
        "hedge": "bijna",
        "negated": False,
        "nature": "target",
        "stands_in": "both",
        "answered": "disputed",
        "question": "1",
        "part": "answer",
        "start": quantity.start,
        "end": quantity.end,
        "text": "20",
        "sentence": "Er varen bijna 20 schepen per jaar.",
        "note": "Let op.",
    }
    assert row["end"] - row["start"] == len("20")


@pytest.mark.parametrize(
    ("answer", "text", "lower", "upper"),
    [
        ("Het kost 5 duizend euro.", "5.000 euro", "4950", "5050"),
        ("Het kost 50 cent.", "0,5 euro", "0.495", "0.505"),
        ("Het kost 1.5 miljoen euro.", "1,5 miljoen euro", "1450000", "1550000"),
        ("Het kost 2 biljoen euro.", "2.000 miljard euro", "1950000000000", "2050000000000"),
        ("Het doet één op de vijf schepen.", "één op de vijf", "20", "20"),
        ("Het kost 3 tot 5 miljard euro.", "3 tot 5 miljard euro", "3000000000", "5000000000"),
        ("Er varen 0 tot 5 schepen.", "0 tot 5", "0", "5"),
        ("Er zijn 20 of meer schepen.", "20 of meer", "20", None),
        ("Er zijn minder dan 20 schepen.", "minder dan 20", None, "20"),
        ("Er zijn vijf VTE.", "vijf VTE", "5", "5"),
    ],
)
def test_other_forms_of_print(answer: str, text: str, lower: str | None, upper: str | None) -> None:
    """A made-up answer, as an indicator of it would print its number."""
    question = with_answer(answer, 1)[0]
    (quantity,) = find_quantities([question])
    code = IndicatorCode(
        "made_up", "iets", "", quantity.quantity, "", "realisation", "answer", None, ""
    )
    figure = indicator_figure(code, quantity, question, Rounding())
    assert figure.text == text
    ends = [None if end is None else Fraction(end) for end in (lower, upper)]
    assert [figure.interval.lower, figure.interval.upper] == ends
