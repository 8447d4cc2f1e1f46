"""The language of sentences: what is printed, which words are chosen, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.figures import Counted, Figure, FigureRegister, Interval, Missing, Rational
from kamerboek.prose import QuestionLink, as_text
from kamerboek.prose.template import Filled, fill, names_in, refuse_typed_numbers, words_of
from tests.charts.figures import euros
from tests.rows import over


def count(number: int) -> Figure:
    return FigureRegister().count_of(number, "vragen", "vraag", "vragen", "aantal vragen")


def rounded(middle: str, room: str) -> Figure:
    """A percentage that may be so much more or less."""
    value, either = Rational(middle), Rational(room)
    return Figure(
        key=f"deel-{middle}-{room}".replace(".", "-"),
        value=value,
        interval=Interval(value - either, value + either),
        unit="percent",
        text=f"{middle}%",
        questions=(),
        origin=Counted("gerond"),
    )


def text(filled: Filled) -> str:
    return as_text(filled.inline)


def test_a_figure_and_a_link_are_printed_by_their_names() -> None:
    filled = fill(
        "Bij {vragen} staat het in {bron}.",
        {"vragen": count(7), "bron": QuestionLink("61", "antwoord 61")},
    )
    assert text(filled) == "Bij 7 vragen staat het in antwoord 61."
    assert filled.missing == frozenset()


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "1 vraag is"), (0, "0 vragen zijn"), (2, "2 vragen zijn")]
)
def test_a_count_chooses_between_one_and_more(number: int, expected: str) -> None:
    assert text(fill("{vragen} {vragen:is|zijn}", {"vragen": count(number)})) == expected


def test_a_capital() -> None:
    names = {"bron": QuestionLink("61", "antwoord 61"), "deel": ("ruim ", "de helft")}
    assert text(fill("{bron!c} noemt het.", names)) == "Antwoord 61 noemt het."
    assert text(fill("{deel!c}.", names)) == "Ruim de helft."
    assert text(fill("{deel!c: {deel} | niets}.", {"deel": "ruim de helft"})) == "Ruim de helft."


def test_a_claim_chooses_between_always_never_and_open() -> None:
    """36.5 to 37.5 lies below 50, 51 to 53 above it, 49.5 to 50.5 on both sides."""
    template = "{deel > helft: meer | niet meer | misschien meer} dan de helft"
    half = rounded("50", "0")
    for part, expected in (
        (rounded("52", "1"), "meer dan de helft"),
        (rounded("37", "0.5"), "niet meer dan de helft"),
        (rounded("50", "0.5"), "misschien meer dan de helft"),
    ):
        assert text(fill(template, {"deel": part, "helft": half})) == expected


def test_the_outcome_of_a_claim_goes_with_the_sentence() -> None:
    filled = fill(
        "{deel > helft: a | b | c}", {"deel": rounded("52", "1"), "helft": rounded("50", "0")}
    )
    assert [verdict[:2] for verdict in filled.verdicts] == [("deel > helft", "always")]


def test_a_choice_may_hold_places_and_only_the_chosen_one_counts() -> None:
    names = {"bekend": False, "jaar": Missing(frozenset({"jaar"})), "ander": count(3)}
    assert text(fill("{bekend:in {jaar}|bij {ander}}", names)) == "bij 3 vragen"
    assert fill("{bekend:in {jaar}|bij {ander}}", names | {"bekend": True}).missing == {"jaar"}


def test_what_is_missing_is_said_and_nothing_else() -> None:
    names = {"a": Missing(frozenset({"x"})), "b": Missing(frozenset({"y"})), "c": count(1)}
    assert fill("{a} en {b} en {c}", names).missing == {"x", "y"}


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("{vrage}", "the nearest is 'vragen'"),
        ("{vragen", "not closed"),
        ("a } b", "closing brace"),
        ("{}", "names nothing"),
        ("{vragen > 3}", "give the words it chooses"),
        ("{vragen:a}", "it chooses between 2 or 3"),
        ("{vragen > 3: a | b}", "it chooses between 3"),
        ("{vragen.geheim}", "has no 'geheim'"),
        ("{vragen.__class__}", "has no '__class__'"),
        ("{lijst}", "is a list"),
    ],
)
def test_what_is_wrong_is_refused(template: str, part: str) -> None:
    with pytest.raises(KamerboekError, match=part):
        fill(template, {"vragen": count(3), "lijst": []})


@over(
    ("text", "number"),
    [
        ("Er zijn {vragen}.", ""),
        ("Er staat “12 schepen”.", ""),
        ("Er staat ‘12 schepen’.", ""),
        # What is quoted ends where its quotation does: an apostrophe later on is not its end.
        ("Er staat ‘ongeveer’ bij 12 van de KPI’s.", "12"),
        ("Er staat “veel”, bij 12 “meer”.", "12"),
        ("Er zijn {vragen}.\n  Er zijn 12 schepen.", "12"),
        ("{deel > helft: 3 van de 4 | minder | open}", "3"),
    ],
)
def test_a_number_that_is_typed_is_refused_in_one_line(text: str, number: str) -> None:
    """It would stay when what is coded changes, and lead nowhere."""
    if not number:
        refuse_typed_numbers(text)
        return
    with pytest.raises(KamerboekError) as refused:
        refuse_typed_numbers(text)
    assert str(refused.value) == (
        f"{text.splitlines()[-1].strip()!r}: the number {number} is typed; let a figure say it, by "
        "its name in braces, or quote the document"
    )


def test_names_and_words_of_a_template() -> None:
    template = "{a.answer!c} is {b > c: veel {d} | weinig | open} groter"
    assert names_in(template) == {"a", "b", "c", "d"}
    assert words_of("Het doel is {keer} zo groot.") == 7


def test_an_amount_is_printed_without_its_unit() -> None:
    now = replace(euros("nu", "400", "ongeveer 400 miljoen euro per jaar"), per="year")
    aim = replace(euros("doel", "2000", "2 miljard euro per jaar"), per="year")
    filled = fill("Van {nu.amount} naar {doel}", {"nu": now, "doel": aim})
    assert text(filled) == "Van ongeveer 400 miljoen naar 2 miljard euro per jaar"
    assert filled.inline[1].origin == now.origin
    assert text(fill("{nu.amount}", {"nu": replace(now, text="vier ton")})) == "vier ton"


def test_the_number_of_a_count_still_leads_to_where_it_comes_from() -> None:
    vragen = count(7)
    (number,) = fill("{vragen.number}", {"vragen": vragen}).inline
    assert isinstance(number, Figure)
    assert (number.text, number.key, number.origin) == ("7", vragen.key, vragen.origin)
