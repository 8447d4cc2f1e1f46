# ruff: noqa: E501 - a document on one line stays on one line
"""On one line: sentences that ask and answer by turns, with no number and no word for either."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

FRONT = "Het bericht ‘Veer vaart niet’ | | Anna de Boer (GL), Kees Smit (SP) | | Jan Bakker (minister van dijken) (CDA) | | | | | "


@over(
    "marked",
    [
        # A site's list: the title, who asks and who answers in cells.
        FRONT
        + "{?1|Bent u bekend met het bericht «Veer vaart niet»?1} {=1|Ja.} {?2|Hoe oud is het veer? Wie vaart ermee?} "
        "{=2|Het veer is van 1961. Het vaart met een schipper.} {?3|Klopt het dat het lekt? Zo ja, waar?} {=3|Zie het antwoord op vraag 2.} "
        "{?4|Wanneer vaart het? Graag een overzicht per maand.} {=4|Het vaart in de zomer, van mei tot en met septem}",
        # A second set of questions behind a front of its own; an answer that nothing ends.
        FRONT
        + "{?1|Kent u het bericht over het veer?} {=1|Ja} {?2|Hoe oud is het veer?} {=2|Het veer is van 1961.} "
        "{title|De kosten van de dijk | | Gerda Wessels (D66) | | Jan Bakker (minister van dijken) (CDA) | | | | |} "
        "{?3|Wat kost de dijk?} {=3|De dijk kost € 2,5 miljoen. Daarvan is de helft betaald.} {?4|Wie betaalt de rest?} {=4|De provincie betaalt.}",
        # A list of questions and answers of which the numbers were lost; a page that a question is of.
        "Vastgesteld 3 juni 1999 De commissie heeft een aantal vragen voorgelegd. De vragen en antwoorden zijn hieronder afgedrukt. "
        "De voorzitter van de commissie, Bos De griffier van de commissie, Smit {?1|Hoe oud is het veer? (p. 2)} {=1|Het is gebouwd in 1961 door de firma A. Bos.} "
        "{?2|Wie betaalt het nieuwe veer? (p. 4)} {=2|De provincie.} {?3|Wanneer vaart het?} {=3|In de zomer.} {?4|Waar ligt het in de winter?} {=4|In de haven.}",
        # Only answers have a head; each question a dash.
        "Op 24 september heeft u vragen gesteld over het veer in: - Waterstad (haven) - Dijkdorp Wij beantwoorden uw vragen als volgt: "
        "- {?1|Is het veer oud?} Antwoord: {=1|Ja. Het is van 1961.} - {?2|Er is een nieuw veer beloofd. Wie betaalt dat?} Antwoord: {=2|De provincie.} "
        "- {?3|Wanneer vaart het?} Antwoord: {=3|In de zomer.}",
        # Rows of a table: the number in a cell, and what the cells are drawn with.
        "Lijst van vragen en antwoorden over het veer Geachte voorzitter, hierbij de antwoorden. | ---| 1 | {?1|Hoe oud is het veer?} "
        "{=1|Het is gebouwd in 1961.} {rule|| ---|---|} 2 | {?2|Wie betaalt het nieuwe veer? Wanneer?} {=2|De provincie betaalt. - in 2024: € 2 miljoen; - in 2025: de rest.} "
        "| 3 | {?3|Wanneer vaart het?} {=3|In de zomer.}",
    ],
)
def test_by_turns(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "text",
    [
        # Three sentences ask: any text may have so many.
        FRONT + "Hoe oud is het veer? Heel oud. Wie betaalt? De provincie. Wanneer vaart het? Nu.",
        # Most sentences that ask begin as no question does.
        FRONT + "Maar is dat oud? Heel oud. En wie betaalt? Niemand. Toch nu? Ja. Dus hoe dan? Zo.",
    ],
)
def test_what_asks_too_little_is_no_list(text: str) -> None:
    assert {each.code for each in parse_questions(text).warnings} == {"no_questions"}


def test_a_guess_is_told() -> None:
    text = plain(
        FRONT
        + "Is het oud? Ja, heel erg oud. Wie betaalt? Niemand wil dat. Hoe hoog is het? Laag. Wat nu? Niets."
    )
    assert {each.code for each in parse_questions(text).warnings} == {
        "guessed_boundary",
        "numbers_assigned",
    }
