"""Every fault of a row of the coding, in all its words: an analyst mends the row by them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kamerboek.annotate import find_quantities
from kamerboek.edition import problems
from kamerboek.edition.problems import Fault, Source
from kamerboek.edition.schemas import (
    AbbreviationCode,
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    FateCode,
    IndicatorCode,
    SubjectCode,
    TensionCode,
    ThemeCode,
)
from kamerboek.edition.wording import with_targets
from kamerboek.errors import KamerboekError
from tests.annotate.examples import answered

QUESTIONS = answered(
    ("Hoeveel schepen zijn er?", "Er zijn 3 schepen in 2024 en 5 niet, en 1,5 miljard."),
    ("Waarom niet 9?", "Zie antwoord op vraag 1."),
)
QUANTITIES = find_quantities(QUESTIONS)
SOURCE = Source(
    {each.question: each for each in QUESTIONS},
    with_targets(QUESTIONS),
    {each.quantity: each for each in QUANTITIES},
)


def quantity(text: str) -> str:
    return next(each.quantity for each in QUANTITIES if each.text == text)


THEME = ThemeCode("1", "readiness", None, "Schepen.")
SUBJECT = SubjectCode("1", "hoeveel schepen er zijn")
ANSWERED = DispositionCode("1", "answered", None, 6, None, None, "", "3 schepen", "Geeft het.")
REFERRED = DispositionCode(
    "2", "referred_only", "declined", 1, "deferred", 4, "Waarom", "Zie antwoord", "Zegt het niet."
)
SHIPS = IndicatorCode(
    "ships", "schepen", "2024", quantity("3"), "", "realisation", "answer", None, ""
)
ANOMALY = AnomalyCode("1", "3 schepen", "drie", "")
ELEMENT = ElementCode("1", "hoeveel schepen", "Hoeveel schepen", "given", "3 schepen", "")
SECRET = ConfidentialityCode("1", "3 schepen", "none stated", "nobody")
TENSION = TensionCode("1", "3 schepen", "2", "Waarom", "het een en het ander")
STEP = CommitmentCode(
    "1", "een brief", "informing_the_kamer", "firm", "2026-H2", False, "In het najaar van 2026."
)
FATE = FateCode("2024", "een brief", "done", "1", "3 schepen", "")
SHORT = AbbreviationCode("Zie", "abbreviation", (), "zie antwoord", "2", "Zie antwoord", "")

STRAY = "the number {} stands neither here nor where it points to: {!r}"
AS_PRINTED = "write the number as the document has it"


@pytest.mark.parametrize(
    ("check", "row", "faults"),
    [
        (problems.theme_faults, THEME, []),
        (
            problems.theme_faults,
            replace(THEME, secondary="readiness", rationale=" "),
            [
                Fault("rationale", "it is empty", "give a rationale"),
                Fault("secondary", "it repeats the theme", "leave it empty"),
            ],
        ),
        (
            problems.theme_faults,
            replace(THEME, rationale="Het zijn er 4."),
            [Fault("rationale", STRAY.format(4, "Het zijn er 4."), AS_PRINTED)],
        ),
        (problems.subject_faults, SUBJECT, []),
        (
            problems.subject_faults,
            replace(SUBJECT, subject="waarom niet 9"),
            [Fault("subject", STRAY.format(9, "waarom niet 9"), AS_PRINTED)],
        ),
        (
            problems.subject_faults,
            replace(SUBJECT, subject="een twee drie vier vijf zes zeven acht"),
            [],
        ),
        (
            problems.subject_faults,
            replace(SUBJECT, subject="een twee drie vier vijf zes zeven acht negen"),
            [
                Fault(
                    "subject",
                    "'een twee drie vier vijf zes zeven acht negen' has 9 words",
                    "say it in 3 to 8",
                )
            ],
        ),
        (
            problems.subject_faults,
            replace(SUBJECT, subject="waarom schepen?"),
            [
                Fault("subject", "'waarom schepen?' has 2 words", "say it in 3 to 8"),
                Fault("subject", "'waarom schepen?' ends in a mark", "leave that out"),
            ],
        ),
        (problems.disposition_faults, ANSWERED, []),
        (problems.disposition_faults, REFERRED, []),
        (
            problems.disposition_faults,
            replace(ANSWERED, rule=5, resolved="declined", quote="", rationale=""),
            [
                Fault("rule", "rule 5 does not give answered", "that is rule 6"),
                Fault(
                    "resolved", "only referred_only has a resolved disposition", "leave it empty"
                ),
                Fault("quote", "it is empty", "give the words that decide"),
                Fault("rationale", "it is empty", "give a rationale"),
            ],
        ),
        (
            problems.disposition_faults,
            replace(REFERRED, resolved=None, rationale="Het zijn er 4."),
            [
                Fault(
                    "resolved",
                    "referred_only needs a resolved disposition",
                    "say what the answers pointed to give this question",
                ),
                Fault("rationale", STRAY.format(4, "Het zijn er 4."), AS_PRINTED),
            ],
        ),
        (
            problems.disposition_faults,
            replace(REFERRED, resolved="deferred", alternative_rule=5, alternative_quote=""),
            [
                Fault("alternative", "the alternative is the code itself", "leave it empty"),
                Fault(
                    "alternative_rule",
                    "another rule gives the alternative deferred",
                    "that is rule 4",
                ),
                Fault("alternative_quote", "it is empty", "give the words it rests on"),
            ],
        ),
        *(
            (
                problems.disposition_faults,
                replace(ANSWERED, **given),
                [
                    Fault(
                        "alternative",
                        "a rule or quote without an alternative",
                        "give it or empty them",
                    )
                ],
            )
            for given in ({"alternative_rule": 5}, {"alternative_quote": "3 schepen"})
        ),
        (problems.rule_note_faults, None, []),
        (problems.indicator_faults, SHIPS, []),
        (
            problems.indicator_faults,
            replace(SHIPS, indicator="Ships", label="", period="nu", answered="ignored"),
            [
                Fault(
                    "indicator",
                    "'Ships': a name is lower-case letters, digits and underscores",
                    "rename it",
                ),
                Fault("label", "it is empty", "say what it measures"),
                Fault(
                    "period",
                    "'nu' is no period",
                    "write 2025, 2025-H1, 2025-07, 2026-01-01 or 2024/2025",
                ),
                Fault(
                    "answered",
                    "answered is for what stands only in the question",
                    "fill it there and nowhere else",
                ),
                Fault("note", "the sentence says 2024", "say in the note why it is another"),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, stands_in="question"),
            [
                Fault(
                    "answered",
                    "answered is for what stands only in the question",
                    "fill it there and nowhere else",
                ),
                Fault("stands_in", "its quantity stands in the answer", "it is not question"),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, quantity=quantity("9"), period="2023"),
            [Fault("stands_in", "its quantity stands in the question", "it is not answer")],
        ),
        (problems.indicator_faults, replace(SHIPS, quantity=quantity("9"), stands_in="both"), []),
        (
            problems.indicator_faults,
            replace(SHIPS, unit="eur", note="4", label="7 schepen"),
            [
                Fault("unit", "the document prints the unit count", "leave unit empty"),
                Fault("label", STRAY.format(7, "7 schepen"), AS_PRINTED),
                Fault("note", STRAY.format(4, "4"), AS_PRINTED),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, quantity=quantity("1,5 miljard"), unit="eur"),
            [Fault("note", "the document prints no unit", "say in the note why it is this one")],
        ),
        (problems.indicator_faults, replace(SHIPS, quantity="1@99", note="44"), []),
        (problems.anomaly_faults, ANOMALY, []),
        (
            problems.anomaly_faults,
            AnomalyCode("1", "", " ", "er zijn er 4"),
            [
                Fault("quote", "it is empty", "give the words as printed"),
                Fault("reading", "it is empty", "say how the book reads it"),
                Fault("note", STRAY.format(4, "er zijn er 4"), AS_PRINTED),
            ],
        ),
        (problems.element_faults, ELEMENT, []),
        (
            problems.element_faults,
            ElementCode("1", "", "", "given", "", "4"),
            [
                Fault("element", "it is empty", "say in a few words what is asked"),
                Fault("ask_quote", "it is empty", "give the words of the question that ask it"),
                Fault("answer_quote", "it is empty", "give the words of the answer"),
                Fault("note", STRAY.format(4, "4"), AS_PRINTED),
            ],
        ),
        (
            problems.element_faults,
            replace(ELEMENT, status="absent", element="7 schepen"),
            [
                Fault("answer_quote", "what is absent has no words", "leave it empty"),
                Fault("element", STRAY.format(7, "7 schepen"), AS_PRINTED),
            ],
        ),
        (problems.element_faults, replace(ELEMENT, status="absent", answer_quote=""), []),
        (problems.confidentiality_faults, SECRET, []),
        (
            problems.confidentiality_faults,
            ConfidentialityCode("1", "", "", "nobody"),
            [
                Fault("quote", "it is empty", "give the words of the answer"),
                Fault(
                    "ground", "it is empty", "write it as the answer states it, or `none stated`"
                ),
            ],
        ),
        (problems.tension_faults, TENSION, []),
        (
            problems.tension_faults,
            TensionCode("1", "", "2", "", ""),
            [
                Fault("quote_a", "it is empty", "give the words"),
                Fault("quote_b", "it is empty", "give the words"),
                Fault("note", "it is empty", "say in the note what does not sit well together"),
            ],
        ),
        (
            problems.tension_faults,
            replace(TENSION, note="3, 9 en 4"),
            [Fault("note", STRAY.format(4, "3, 9 en 4"), AS_PRINTED)],
        ),
        (problems.commitment_faults, STEP, []),
        (
            problems.commitment_faults,
            replace(STEP, commitment="", due="2026/2027", quote=""),
            [
                Fault("quote", "it is empty", "give the words of the answer"),
                Fault("commitment", "it is empty", "say in one line what is announced"),
                Fault(
                    "due",
                    "'2026/2027' is no period",
                    "write 2026, 2026-H1, 2026-Q2, 2026-mid or 2026-07-01, or leave it empty",
                ),
                Fault(
                    "due_inferred",
                    "the quote does not print the year 2026",
                    "say that it is inferred: due_inferred is true",
                ),
            ],
        ),
        (
            problems.commitment_faults,
            replace(STEP, due="", due_inferred=True, commitment="4 brieven"),
            [
                Fault("due_inferred", "nothing is due", "due_inferred is false"),
                Fault("commitment", STRAY.format(4, "4 brieven"), AS_PRINTED),
            ],
        ),
        (problems.commitment_faults, replace(STEP, due="2026", due_inferred=True), []),
        (problems.fate_faults, FATE, []),
        (
            problems.fate_faults,
            FateCode("", "", "done", "", "", "44"),
            [
                Fault("edition", "it is empty", "name the edition that announced it"),
                Fault(
                    "step",
                    "it is empty",
                    "write it as the column commitment of that edition has it",
                ),
                Fault("given_in", "it is empty", "name the question whose answer says so"),
                Fault("quote", "it is empty", "give the words of the answer"),
            ],
        ),
        (
            problems.fate_faults,
            replace(FATE, note="het waren er 4"),
            [Fault("note", STRAY.format(4, "het waren er 4"), AS_PRINTED)],
        ),
        *(
            (
                problems.fate_faults,
                FateCode("2024", "een brief", "silent", *given, ""),
                [Fault("fate", "what is not mentioned has no words", "empty given_in and quote")],
            )
            for given in (("1", ""), ("", "3 schepen"))
        ),
        (problems.fate_faults, FateCode("2024", "een brief", "silent", "", "", "44"), []),
        (problems.abbreviation_faults, SHORT, []),
        (
            problems.abbreviation_faults,
            replace(SHORT, abbreviation=" ", forms=("X",)),
            [Fault("abbreviation", "it is empty", "say which abbreviation it is")],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, forms=("KPI",), given_in="", quote=""),
            [Fault("forms", "'KPI' does not stand in this document", "print it as it does")],
        ),
        # `vraag 1` holds `vraag`; then the form is what must stand there.
        (
            problems.abbreviation_faults,
            replace(SHORT, abbreviation="vraa", forms=("vraag",), given_in="", quote=""),
            [],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, given_in=""),
            [Fault("given_in", "a quote without a question", "say in given_in where it stands")],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, quote="", expansion=""),
            [
                Fault("quote", "it is empty", "give the words that write it out"),
                Fault("expansion", "the document writes it out", "say in expansion how"),
            ],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, expansion="zoek in elders"),
            [
                Fault(
                    "expansion",
                    "the quote does not write out 'zoek in elders': 'Zie antwoord'",
                    "give both as the document has them",
                )
            ],
        ),
    ],
)
def test_what_is_wrong_is_said_in_full(
    check: Callable[[Any, Source], Iterator[Fault]], row: object, faults: list[Fault]
) -> None:
    assert list(check(row, SOURCE)) == faults


def test_a_number_that_the_sentence_denies_needs_a_note() -> None:
    denied = replace(next(each for each in QUANTITIES if each.text == "3"), negated=True)
    source = replace(SOURCE, quantities={denied.quantity: denied})
    fault = Fault("note", "the sentence denies it", "say so in the note")
    assert list(problems.indicator_faults(SHIPS, source)) == [fault]
    assert list(problems.indicator_faults(replace(SHIPS, note="ontkend"), source)) == []


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("H1", "voorjaar, eerste helft, begin, zomerreces"),
        ("H2", "najaar, tweede helft, eind, Prinsjesdag"),
        ("Q1", "Q1, eerste kwartaal"),
        ("Q2", "Q2, tweede kwartaal"),
        ("Q3", "Q3, derde kwartaal"),
        ("Q4", "Q4, vierde kwartaal"),
    ],
)
def test_a_part_of_a_year_is_printed(part: str, words: str) -> None:
    step = replace(STEP, due=f"2026-{part}", quote="In 2026.")
    fault = Fault("due", f"the quote does not say {part}", f"it would say {words}")
    assert list(problems.commitment_faults(step, SOURCE)) == [fault]
    for word in words.split(", "):
        said = replace(step, quote=f"In {word} 2026.")
        assert list(problems.commitment_faults(said, SOURCE)) == []


def test_what_a_question_gets_in_the_end() -> None:
    assert (ANSWERED.given, REFERRED.given) == ("answered", "declined")
    with pytest.raises(KamerboekError, match=r"^question 2: referred_only is not resolved$"):
        _ = replace(REFERRED, resolved=None).given
