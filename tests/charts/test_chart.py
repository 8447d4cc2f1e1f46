"""A chart on a page: its texts, its source and its table."""

from __future__ import annotations

import re
from dataclasses import replace

import altair as alt
import pytest

from kamerboek.charts import CHART_MIME, Chart, bars, columns, dots, lines
from kamerboek.charts.source import source_of
from kamerboek.figures import Assumed, Elsewhere, Figure, FigureRegister, Interval, Same, calculated
from kamerboek.prose import as_text, sentence
from tests.charts.figures import MISSING, euros, percent

NOW = euros("nu", "400", "ongeveer 400 miljoen euro", "40", question="61")
AIM = euros("doel", "2000", "2 miljard euro", question="61")


def chart(**changes: object) -> Chart:
    given = {
        "name": "stap",
        "headline": sentence("Van {nu} naar {doel}", nu=NOW, doel=AIM),
        "subtitle": "Realisatie per jaar. Streep: ruimte.",
        "drawing": dots({"Afgelopen jaren": NOW, "Doel": AIM}),
    }
    return Chart(**(given | changes))  # type: ignore[arg-type] # of tests


def test_what_a_page_gets() -> None:
    content = chart(lead=True).content()
    assert content["id"] == "fig-stap"
    assert content["lead"] is True
    assert content["headline"] == ["Van ", NOW.content(), " naar ", AIM.content()]
    assert content["subtitle"] == ["Realisatie per jaar. Streep: ruimte."]
    assert content["source"] == [{"type": "question", "question": "61", "text": "antwoord 61"}]
    assert [content[form]["width"] for form in ("wide", "narrow")] == [640, 300]
    (axis,) = content["description"]
    assert axis.startswith("Stippen op een as van 0 tot ")
    room = "ruimte 360 tot 440 miljoen euro"
    for form in ("wide", "narrow"):
        assert content[form]["description"] == (
            f"{axis} Afgelopen jaren: {NOW.text}, {room}. Doel: {AIM.text}."
        )
    table = content["table"]
    assert (table["name"], table["caption"]) == (
        "stap",
        "Van ongeveer 400 miljoen euro naar 2 miljard euro",
    )
    assert table["rows"][0][1] == [NOW.content()]


def test_the_page_does_not_tell_again_what_the_table_lists() -> None:
    """A drawing's description has all; beside the table stands what the table lacks."""
    level = {"goal": AIM, "goal_words": "doel"}
    for drawing in (bars({"Nu": NOW}, **level), columns({"Nu": NOW}, **level)):
        assert NOW.text in as_text(drawing.description)
        assert NOW.text not in as_text(drawing.beside_table)
        assert NOW.text in str(drawing.table("t", "T").content())
    drawn = lines({"Nu": [(2025, NOW), (2026, NOW)]}, levels={"doel": AIM})
    assert NOW.text in as_text(drawn.description)
    assert NOW.text not in as_text(drawn.beside_table)
    assert AIM.text in as_text(drawn.beside_table)  # a level is not in the table


def test_a_notebook_shows_the_chart_and_its_texts() -> None:
    bundle = chart()._repr_mimebundle_()
    assert bundle[CHART_MIME] == chart().content()
    (drawn,) = set(bundle) - {CHART_MIME, "text/plain"}
    assert re.fullmatch(r"application/vnd\.vegalite\.v\d+\+json", drawn)
    assert bundle["text/plain"].startswith("Van ongeveer 400 miljoen euro naar 2 miljard euro\n")
    assert alt.LayerChart.from_dict(bundle[drawn])  # valid Vega-Lite


def test_a_chart_stores_the_same_bytes_each_time() -> None:
    made, again = (repr(chart()._repr_mimebundle_()) for _ in range(2))
    assert made == again


def test_numbers_under_the_pointer_are_dutch() -> None:
    locale = chart().content()["wide"]["usermeta"]["embedOptions"]["formatLocale"]
    assert (locale["decimal"], locale["thousands"]) == (",", ".")


def test_a_chart_of_nothing_says_so() -> None:
    with pytest.raises(ValueError, match=r"^a drawing whose figures are all missing .* be shown$"):
        chart(drawing=columns(lambda: {"a": MISSING})).content()


def test_the_room_of_a_calculation_without_any_is_exact() -> None:
    table = dots({"a": AIM / AIM}, unit="times").table("t", "T")
    assert table.rows == ((("a",), ("1 keer",), ("exact",)),)


def test_a_source_names_each_question_with_its_part() -> None:
    figures = [
        percent("a", "1", "1%", question="22"),
        percent("b", "1", "1%", question="56", part="question"),
        percent("c", "1", "1%", question="25", part="footnote"),
        percent("d", "1", "1%", question="22"),
    ]
    assert as_text(source_of(figures)) == "antwoord 22, 25 en vraag 56"
    both = [*figures, percent("e", "1", "1%", question="56")]
    assert as_text(source_of(both)) == "antwoord 22, 25 en vraag en antwoord 56"


def test_marks_that_lead_to_questions_are_a_source() -> None:
    """Each question once; more than eight are not named."""
    assert as_text(source_of([], ["52", "52", "58"])) == "vraag en antwoord 52 en 58"
    assert (
        as_text(source_of([], [str(n) for n in range(1, 10)])) == "telling in vragen en antwoorden"
    )


def test_a_source_says_what_was_calculated() -> None:
    step = calculated("stap", AIM / NOW, "times")
    assert as_text(source_of([step])) == "berekend uit antwoord 61"
    assert as_text(source_of([NOW, step])) == "antwoord 61, deels berekend"
    assert as_text(dots({"a": AIM / NOW}, unit="times").source) == "berekend uit antwoord 61"


def test_a_source_says_what_is_the_book_s_own_choice() -> None:
    chosen = replace(NOW, key="keuze", origin=Assumed("run_up", "aanloop"))
    same = replace(NOW, key="zelfde", origin=Same((NOW, percent("z", "1", "1%", question="7"))))
    assert as_text(source_of([chosen])) == "een keuze van dit boek"
    assert as_text(source_of([same])) == "antwoord 61 en 7"


def test_a_source_of_counts_and_of_figures_from_elsewhere() -> None:
    register = FigureRegister()
    few = register.count(["3", "4"], "twee", "vraag", "vragen", "aantal")
    many = register.count([str(n) for n in range(63)], "alle", "vraag", "vragen", "aantal")
    other = Figure(
        key="cbs",
        value=1,
        interval=Interval.point(1),
        unit="persons",
        text="1",
        questions=(),
        origin=Elsewhere("CBS", "Personeel", "https://cbs.invalid", "2025", ""),
    )
    assert as_text(source_of([few])) == "vraag en antwoord 3 en 4"
    assert as_text(source_of([many, other])) == "telling in vragen en antwoorden en CBS"
    assert source_of([]) == ()
