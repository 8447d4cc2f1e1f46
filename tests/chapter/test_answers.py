"""What the answers of a small made-up edition give together, counted and in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kamerboek.chapter.answers import NO_CODES, NO_ELEMENTS, Answers
from kamerboek.charts import Link, Unit
from kamerboek.edition.edition import load_edition
from kamerboek.figures import Figure, FigureRegister
from kamerboek.prose import as_text
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project

CODING = {
    **CODED_EARLIER,
    "dispositions": (
        "1,answered,,6,,,,12 schepen,Geeft het.\n"
        "2,deferred,,4,partly_answered,5,volgt eind 2031,geïnformeerd,Komt later.\n"
        "3,answered,,6,deferred,4,40,40 matrozen,Geeft het.\n"
    ),
    "elements": (
        "1,aantal schepen,Hoeveel schepen,given,12 schepen,\n"
        "2,wanneer,Wanneer komt,later,volgt eind 2031,\n"
        "2,de nota,de nota,given,geïnformeerd,\n"
        "3,aantal,Hoeveel matrozen,given,40 matrozen,\n"
    ),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = bare_project(tmp_path_factory.mktemp("answers"))
    add_edition(project, "first", EARLIER, CODING)
    add_edition(project, "bare", EARLIER)
    return project


@pytest.fixture
def answers(project: Path) -> Answers:
    return Answers(load_edition("first", project), "code", FigureRegister())


def said(figures: Any) -> list[tuple[str, str, str, str]]:
    """Return the key, text, questions and formula of figures."""
    return [
        (each.key, each.text, " ".join(each.questions), each.origin.formula) for each in figures
    ]


def every(count: int) -> Figure:
    numbers = [str(each) for each in range(1, count + 1)]
    return FigureRegister().count(numbers, "alle", "vraag", "vragen", "aantal vragen")


def test_how_many_are_coded(answers: Answers) -> None:
    assert answers.coded(every(3)) == every(3) == answers.split(every(3))
    assert said([answers.coded(every(4)), answers.split(every(4))]) == [
        ("gecodeerde-vragen", "3 gecodeerde vragen", "1 2 3", "aantal vragen dat is gecodeerd"),
        ("gesplitst", "3 gecodeerde vragen", "1 2 3", "aantal vragen dat is gecodeerd"),
    ]


def test_how_many_have_each_code(answers: Answers) -> None:
    standing, following = "zoals het antwoord er staat", "na het volgen van verwijzingen"
    for column, key, words in (
        ("standing", "zoals-het-staat", standing),
        ("followed", "na-volgen", following),
    ):
        assert said(answers.by_code(column)) == [  # type: ignore[arg-type] # one of both
            (f"{key}-{code}", count, questions, f"aantal vragen met de code {label}, {words}")
            for code, label, count, questions in (
                ("answered", "beantwoord", "2 vragen", "1 3"),
                ("partly-answered", "deels of anders beantwoord", "0 vragen", ""),
                ("deferred", "komt later", "1 vraag", "2"),
                ("declined", "niet gegeven", "0 vragen", ""),
                ("confidential", "vertrouwelijk", "0 vragen", ""),
            )
        ]
    begin = f"aantal vragen met de code komt later, {following}, "
    assert said(answers.band("deferred")) == [
        (
            "band-deferred-minst",
            "2 vragen",
            "2 3",
            f"{begin}met het alternatief waar dat minder geeft",
        ),
        ("band-deferred-code", "1 vraag", "2", f"{begin}zoals gecodeerd"),
        ("band-deferred-meest", "0 vragen", "", f"{begin}met het alternatief waar dat meer geeft"),
    ]
    assert answers.band_rows() == [
        (("beantwoord",), ("1",), ("2",), ("2",)),
        (("deels of anders beantwoord",), ("0",), ("0",), ("1",)),
        (("komt later",), ("2",), ("1",), ("0",)),
        (("niet gegeven",), ("0",), ("0",), ("0",)),
        (("vertrouwelijk",), ("0",), ("0",), ("0",)),
    ]
    assert answers.questions("followed", "answered", "declined") == ["1", "3"]
    assert answers.questions("followed", "answered", standing="deferred") == []
    shown, which = answers.themes_without("answered")
    assert (shown, as_text(which)) == (True, "Vastgoed (1 vraag)")
    assert (
        answers.register.figures[-1].origin.formula == "aantal vragen met het hoofdthema Vastgoed"
    )  # type: ignore[union-attr] # it is counted


def test_a_square_for_each(answers: Answers) -> None:
    assert answers.squares() == [
        ("readiness", "answered", Unit("1", "vraag 1: beantwoord", "1")),
        ("real_estate", "deferred", Unit("2", "vraag 2: komt later", "2")),
        ("personnel", "answered", Unit("3", "vraag 3: beantwoord", "3")),
    ]
    assert answers._square("2", "deferred", points=True) == Unit(
        "2", "vraag 2: komt later, het antwoord verwijst alleen", "2", "hatched"
    )
    assert answers.alternative_squares() == [
        (
            "deferred",
            "partly_answered",
            Unit("2", "vraag 2: komt later, of deels of anders beantwoord", "2"),
        ),
        ("answered", "deferred", Unit("3", "vraag 3: beantwoord, of komt later", "3")),
    ]
    assert answers.with_alternative() == ["2", "3"]
    assert answers.with_alternative(less=True) == ["3"]
    assert answers.with_alternative(less=False) == ["2"]
    whole, differ, which = answers.follows()
    assert (whole, differ, as_text(which)) == (False, True, "2")


def test_how_many_elements_have_each_status(answers: Answers) -> None:
    statuses = ("given", "other-population", "annex", "withheld", "refused", "later", "absent")
    labels = [each.label for each in answers.edition.codebook.statuses.values()]
    counts = {"given": ("3 onderdelen", "1 2 3"), "later": ("1 onderdeel", "2")}
    assert said(answers.by_status()) == [
        (
            f"onderdelen-{status}",
            *counts.get(status, ("0 onderdelen", "")),
            f"aantal onderdelen met de status ‘{label}’",
        )
        for status, label in zip(statuses, labels, strict=True)
    ]
    assert said(answers.elements()) == [
        ("onderdelen", "4 onderdelen", "1 2 3", "aantal onderdelen waarnaar is gevraagd"),
        ("onderdelen-open", "1 onderdeel", "2", "aantal onderdelen dat niet is gegeven"),
    ]
    one, two = ("1",), ("0",)
    assert answers.status_rows() == [
        (("Personeel",), one, *[two] * 6),
        (("Gereedheid",), one, *[two] * 6),
        (("Vastgoed",), one, *[two] * 4, one, two),
    ]


def test_what_nobody_coded_is_missing(project: Path) -> None:
    none = Answers(load_edition("bare", project), "code", FigureRegister())
    assert none.coded(every(3)) == NO_CODES
    assert none.split(every(3)) == NO_ELEMENTS
    assert none.by_code("standing") == (NO_CODES,) * 5
    assert none.band("answered") == (NO_CODES,) * 3
    assert none.by_status() == (NO_ELEMENTS,) * 7
    assert none.elements() == (NO_ELEMENTS,) * 2
    assert none.themes_without("answered") == (NO_CODES,) * 2
    for each in (
        none.questions("followed", "answered"),
        none.with_alternative(),
        none.without_given(),
    ):
        assert each == NO_CODES
    assert none.band_rows() == none.squares() == none.alternative_squares() == []
    assert none.status_rows() == none.links() == none.confidential_rows() == []
    whole, differ, which = none.follows()
    assert (whole, differ, as_text(which)) == (False, False, "geen")
    assert NO_CODES.names == {"wat de antwoorden geven"}
    assert NO_ELEMENTS.names == {"de onderdelen van de vragen"}


def test_references_as_arcs(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    text = (
        EARLIER
        + "\n4 Hoe dan?\n\nZie het antwoord op vraag 1.\n"
        + "\n5 En nu?\n\nDat is zo, zie ook vraag 2.\n"
    )
    found = Answers(add_edition(project, "first", text), "code", FigureRegister())
    assert found.links() == [Link("4", "1", whole=True), Link("5", "2", whole=False)]


def test_questions_of_which_nothing_was_given(tmp_path: Path) -> None:
    """Of question 1 one element was refused and one comes later, of 2 both come later."""
    project = bare_project(tmp_path)
    coding = CODING | {
        "dispositions": (
            "1,partly_answered,,5,,,,12 schepen,Deels.\n"
            "2,partly_answered,,5,,,,geïnformeerd,Deels.\n"
            "3,answered,,6,,,,40 matrozen,Geeft het.\n"
        ),
        "elements": (
            "1,aantal,Hoeveel schepen,refused,12 schepen,\n"
            "1,schepen,schepen,later,12 schepen,\n"
            "2,wanneer,Wanneer komt,later,volgt eind 2031,\n"
            "2,de nota,de nota,later,geïnformeerd,\n"
            "3,aantal,Hoeveel matrozen,given,40 matrozen,\n"
        ),
    }
    add_edition(project, "partly", EARLIER, coding)
    answers = Answers(load_edition("partly", project), "code", FigureRegister())
    assert answers.without_given() == ["1", "2"]
    assert answers.without_given("refused") == ["1"]
    assert answers.without_given("later") == ["1", "2"]
    assert answers.without_given("later", every=True) == ["2"]
    assert answers.without_given("refused", every=True) == []
    assert answers.without_given("refused", "later", every=True) == ["1", "2"]
