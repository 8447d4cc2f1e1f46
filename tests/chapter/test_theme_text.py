from __future__ import annotations

from dataclasses import replace

from kamerboek.analysis import indicators_of
from kamerboek.chapter import theme_questions, what_answers_add, what_stayed_open
from kamerboek.edition import Edition
from kamerboek.figures import FigureRegister
from kamerboek.prose import PublishedLink


def with_coding(edition: Edition, **tables: tuple) -> Edition:
    return replace(edition, coding=replace(edition.coding, **tables))


def added(edition: Edition, theme: str) -> str:
    blocks = what_answers_add(edition, theme, indicators_of(edition), FigureRegister())
    return "\n".join(block.plain() for block in blocks)


def left(edition: Edition, theme: str) -> str:
    return "\n".join(b.plain() for b in what_stayed_open(edition, theme, FigureRegister()))


def test_a_theme_names_its_questions_and_the_document(edition: Edition) -> None:
    shown = theme_questions(edition, "readiness", FigureRegister())
    assert shown.plain().startswith(
        "Gereedheid is het hoofdthema van 3 vragen: 26, 27 en 54. Bij nog 8 vragen is het een "
        "neventhema: 6, 7, 8, 9, 10, 40, 42 en 55. Het document gaat over de Stand van Defensie "
        "najaar 2025 (Kamerstuk 36 800 X, nr. 3), de brief van 16 september 2025."
    )
    assert PublishedLink("36800-X-3") in shown.sentences[-1]


def test_what_the_answers_add_is_counted_from_the_coding(edition: Edition) -> None:
    """Real estate: questions 60 (1 element), 61 (1) and 62 (2, of which one is refused)."""
    said = added(edition, "real_estate")
    assert "De vragen vragen naar 4 onderdelen; bij 3 staat het gevraagde in het antwoord." in said
    assert "De antwoorden noemen 2 kengetallen die niet in de vraag staan." in said
    assert "“Deze werkzaamheden zijn dus geen kapitaalvernietiging.”" in said
    assert "alleen in een vraag" not in said


def test_a_figure_of_a_question_is_shown_with_what_the_answer_does(edition: Edition) -> None:
    said = added(edition, "readiness")
    assert "| 50% | 54 | het antwoord noemt het niet |" in said
    assert "| 26 | het antwoord weerspreekt het |" in said


def test_words_of_another_answer_name_it(edition: Edition) -> None:
    assert "gecontracteerde bedrag in deze periode.” (antwoord 22) |" in added(edition, "industry")


def test_one_question_and_one_figure_read_as_one(edition: Edition) -> None:
    keep = tuple(row for row in edition.coding.indicators if row.indicator == "security_investment")
    said = added(with_coding(edition, indicators=keep), "security")
    assert said.startswith("De vraag vraagt naar 2 onderdelen; bij geen daarvan staat")
    assert "De antwoorden noemen 1 kengetal dat niet in de vraag staat." in said


def test_what_stayed_open_has_both_texts(edition: Edition) -> None:
    said = left(edition, "real_estate")
    assert said.startswith("**Financieel risicoprofiel van het vastgoed** Vraag 62: afgewezen")
    assert "> een geactualiseerd financieel risicoprofiel schetsen" in said
    assert "> Defensie hanteert geen financieel risicoprofiel voor de vastgoedportefeuille" in said
    assert "Garantie" not in said


def test_nothing_is_said_of_what_is_not_there(edition: Edition) -> None:
    uncoded = with_coding(edition, themes=(), elements=(), indicators=())
    assert theme_questions(uncoded, "personnel", FigureRegister()).plain() == (
        "Welke vragen over Personeel gaan, is nog niet gecodeerd (0 van de 63 vragen)."
    )
    for said in (added(uncoded, "personnel"), left(uncoded, "personnel")):
        assert said == "Wat de antwoorden geven, is nog niet gecodeerd (0 van de 63 vragen)."

    other = tuple(replace(row, theme="personnel") for row in edition.coding.themes)
    moved = with_coding(edition, themes=other)
    absent = "Het document heeft geen vragen met het hoofdthema Caribisch gebied."
    assert theme_questions(moved, "caribbean", FigureRegister()).plain() == absent
    assert added(moved, "caribbean") == left(moved, "caribbean") == absent

    all_given = tuple(replace(row, status="given") for row in edition.coding.elements)
    assert left(with_coding(edition, elements=all_given), "security") == (
        "Bij dit thema is elk onderdeel gegeven."
    )


def test_what_is_coded_in_part_is_not_said_of_all(edition: Edition) -> None:
    """Of readiness (questions 26, 27 and 54) only 26 has elements, all given; then none has."""
    themes = tuple(row for row in edition.coding.themes if row.theme == "readiness")
    of_26 = tuple(
        replace(row, status="given") for row in edition.coding.elements if row.question == "26"
    )
    part = with_coding(edition, themes=themes, elements=of_26)
    assert left(part, "readiness") == "Bij dit thema is elk gecodeerd onderdeel gegeven."
    for said in (left(part, "security"), added(part, "security")):
        assert said == (
            "Onder de vragen waarvan het thema is gecodeerd, is er geen met het hoofdthema "
            "Beveiliging."
        )
    elsewhere = tuple(replace(row, question="63") for row in of_26)
    assert left(with_coding(edition, themes=themes, elements=elsewhere), "readiness") == (
        "Wat de antwoorden op de vragen van dit thema geven, is nog niet gecodeerd; van het "
        "document is dat gedaan voor 1 van de 63 vragen."
    )
    assert left(with_coding(edition, themes=(), elements=of_26), "readiness") == (
        "Welke vragen over Gereedheid gaan, is nog niet gecodeerd (0 van de 63 vragen)."
    )
