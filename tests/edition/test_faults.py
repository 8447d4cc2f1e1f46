"""Every fault of a row of the coding, in all its words: an analyst mends the row by them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kamerboek.annotate import find_quantities, find_references
from kamerboek.edition import problems
from kamerboek.edition.fault import Fault
from kamerboek.edition.problems import Source
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
from tests.rows import over

QUESTIONS = answered(
    ("Hoeveel schepen zijn er?", "Er zijn 3 schepen in 2024 en 5 niet, en 1,5 miljard."),
    ("Waarom niet 9?", "Zie antwoord op vraag 1."),
)
REFERENCES = find_references(QUESTIONS)
QUANTITIES = find_quantities(QUESTIONS)
SOURCE = Source(
    {each.question: each for each in QUESTIONS},
    with_targets(QUESTIONS, REFERENCES),
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

Said = tuple[str, str, str]
"""The column of a fault, why, and what to do about it."""


def said(faults: Iterable[Fault]) -> list[Said]:
    return [(each.column, each.reason, each.remedy) for each in faults]


STRAY = "the number {} stands neither here nor where it points to: {!r}"
AS_PRINTED = "write the number as the document has it"


@over(
    ("check", "row", "faults"),
    [
        (problems.theme_faults, THEME, []),
        (
            problems.theme_faults,
            replace(THEME, secondary="readiness", rationale=" "),
            [
                ("rationale", "it is empty", "give a rationale"),
                ("secondary", "it repeats the theme", "leave it empty"),
            ],
        ),
        (
            problems.theme_faults,
            replace(THEME, rationale="Het zijn er 4."),
            [("rationale", STRAY.format(4, "Het zijn er 4."), AS_PRINTED)],
        ),
        (problems.subject_faults, SUBJECT, []),
        (
            problems.subject_faults,
            replace(SUBJECT, subject="waarom niet 9"),
            [("subject", STRAY.format(9, "waarom niet 9"), AS_PRINTED)],
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
                (
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
                ("subject", "'waarom schepen?' has 2 words", "say it in 3 to 8"),
                ("subject", "'waarom schepen?' ends in a mark", "leave that out"),
            ],
        ),
        (problems.disposition_faults, ANSWERED, []),
        (problems.disposition_faults, REFERRED, []),
        (
            problems.disposition_faults,
            replace(ANSWERED, rule=5, resolved="declined", quote="", rationale=""),
            [
                ("rule", "rule 5 does not give answered", "that is rule 6"),
                ("resolved", "only referred_only has a resolved disposition", "leave it empty"),
                ("quote", "it is empty", "give the words that decide"),
                ("rationale", "it is empty", "give a rationale"),
            ],
        ),
        (
            problems.disposition_faults,
            replace(REFERRED, resolved=None, rationale="Het zijn er 4."),
            [
                (
                    "resolved",
                    "referred_only needs a resolved disposition",
                    "say what the answers pointed to give this question",
                ),
                ("rationale", STRAY.format(4, "Het zijn er 4."), AS_PRINTED),
            ],
        ),
        (
            problems.disposition_faults,
            replace(REFERRED, resolved="deferred", alternative_rule=5, alternative_quote=""),
            [
                ("alternative", "the alternative is the code itself", "leave it empty"),
                (
                    "alternative_rule",
                    "another rule gives the alternative deferred",
                    "that is rule 4",
                ),
                ("alternative_quote", "it is empty", "give the words it rests on"),
            ],
        ),
        *(
            (
                problems.disposition_faults,
                replace(ANSWERED, **given),
                [
                    (
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
                (
                    "indicator",
                    "'Ships': a name is lower-case letters, digits and underscores",
                    "rename it",
                ),
                ("label", "it is empty", "say what it measures"),
                (
                    "period",
                    "'nu' is no period",
                    "write 2025, 2025-H1, 2025-07, 2026-01-01 or 2024/2025",
                ),
                (
                    "answered",
                    "answered is for what stands only in the question",
                    "fill it there and nowhere else",
                ),
                ("note", "the sentence says 2024", "say in the note why it is another"),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, stands_in="question"),
            [
                (
                    "answered",
                    "answered is for what stands only in the question",
                    "fill it there and nowhere else",
                ),
                ("stands_in", "its quantity stands in the answer", "it is not question"),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, quantity=quantity("9"), period="2023"),
            [("stands_in", "its quantity stands in the question", "it is not answer")],
        ),
        (problems.indicator_faults, replace(SHIPS, quantity=quantity("9"), stands_in="both"), []),
        (
            problems.indicator_faults,
            replace(SHIPS, unit="eur", note="4", label="7 schepen"),
            [
                ("unit", "the document prints the unit count", "leave unit empty"),
                ("label", STRAY.format(7, "7 schepen"), AS_PRINTED),
                ("note", STRAY.format(4, "4"), AS_PRINTED),
            ],
        ),
        (
            problems.indicator_faults,
            replace(SHIPS, quantity=quantity("1,5 miljard"), unit="eur"),
            [("note", "the document prints no unit", "say in the note why it is this one")],
        ),
        (problems.indicator_faults, replace(SHIPS, quantity="1@99", note="44"), []),
        (problems.anomaly_faults, ANOMALY, []),
        (
            problems.anomaly_faults,
            AnomalyCode("1", "", " ", "er zijn er 4"),
            [
                ("quote", "it is empty", "give the words as printed"),
                ("reading", "it is empty", "say how the book reads it"),
                ("note", STRAY.format(4, "er zijn er 4"), AS_PRINTED),
            ],
        ),
        (
            problems.anomaly_faults,
            replace(ANOMALY, reading=f" {ANOMALY.quote} "),
            [
                (
                    "reading",
                    "it is read as it is printed",
                    "say how the book reads it otherwise, or leave the row out",
                )
            ],
        ),
        (problems.anomaly_faults, replace(ANOMALY, reading=f"geen {ANOMALY.quote}"), []),
        (problems.element_faults, ELEMENT, []),
        (
            problems.element_faults,
            ElementCode("1", "", "", "given", "", "4"),
            [
                ("element", "it is empty", "say in a few words what is asked"),
                ("ask_quote", "it is empty", "give the words of the question that ask it"),
                ("answer_quote", "it is empty", "give the words of the answer"),
                ("note", STRAY.format(4, "4"), AS_PRINTED),
            ],
        ),
        (
            problems.element_faults,
            replace(ELEMENT, status="absent", element="7 schepen"),
            [
                ("answer_quote", "what is absent has no words", "leave it empty"),
                ("element", STRAY.format(7, "7 schepen"), AS_PRINTED),
            ],
        ),
        (problems.element_faults, replace(ELEMENT, status="absent", answer_quote=""), []),
        (problems.confidentiality_faults, SECRET, []),
        (
            problems.confidentiality_faults,
            ConfidentialityCode("1", "", "", "nobody"),
            [
                ("quote", "it is empty", "give the words of the answer"),
                ("ground", "it is empty", "write it as the answer states it, or `none stated`"),
            ],
        ),
        (problems.tension_faults, TENSION, []),
        (
            problems.tension_faults,
            TensionCode("1", "", "2", "", ""),
            [
                ("quote_a", "it is empty", "give the words"),
                ("quote_b", "it is empty", "give the words"),
                ("note", "it is empty", "say in the note what does not sit well together"),
            ],
        ),
        (
            problems.tension_faults,
            replace(TENSION, note="3, 9 en 4"),
            [("note", STRAY.format(4, "3, 9 en 4"), AS_PRINTED)],
        ),
        (problems.commitment_faults, STEP, []),
        (
            problems.commitment_faults,
            replace(STEP, commitment="", due="2026/2027", quote=""),
            [
                ("quote", "it is empty", "give the words of the answer"),
                ("commitment", "it is empty", "say in one line what is announced"),
                (
                    "due",
                    "'2026/2027' is no period",
                    "write 2026, 2026-H1, 2026-Q2, 2026-mid, 2026-11 or 2026-07-01, or leave it "
                    "empty",
                ),
                (
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
                ("due_inferred", "nothing is due", "due_inferred is false"),
                ("commitment", STRAY.format(4, "4 brieven"), AS_PRINTED),
            ],
        ),
        (problems.commitment_faults, replace(STEP, due="2026", due_inferred=True), []),
        (problems.fate_faults, FATE, []),
        (
            problems.fate_faults,
            FateCode("", "", "done", "", "", "44"),
            [
                ("edition", "it is empty", "name the edition that announced it"),
                (
                    "step",
                    "it is empty",
                    "write it as the column commitment of that edition has it",
                ),
                ("given_in", "it is empty", "name the question whose answer says so"),
                ("quote", "it is empty", "give the words of the answer"),
            ],
        ),
        (
            problems.fate_faults,
            replace(FATE, note="het waren er 4"),
            [("note", STRAY.format(4, "het waren er 4"), AS_PRINTED)],
        ),
        *(
            (
                problems.fate_faults,
                FateCode("2024", "een brief", "silent", *given, ""),
                [("fate", "what is not mentioned has no words", "empty given_in and quote")],
            )
            for given in (("1", ""), ("", "3 schepen"))
        ),
        (problems.fate_faults, FateCode("2024", "een brief", "silent", "", "", "44"), []),
        (problems.abbreviation_faults, SHORT, []),
        (
            problems.abbreviation_faults,
            replace(SHORT, abbreviation=" ", forms=("X",)),
            [("abbreviation", "it is empty", "say which abbreviation it is")],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, forms=("KPI",), given_in="", quote=""),
            [("forms", "'KPI' does not stand in this document", "print it as it does")],
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
            [("given_in", "a quote without a question", "say in given_in where it stands")],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, quote="", expansion=""),
            [
                ("quote", "it is empty", "give the words that write it out"),
                ("expansion", "the document writes it out", "say in expansion how"),
            ],
        ),
        (
            problems.abbreviation_faults,
            replace(SHORT, expansion="zoek in elders"),
            [
                (
                    "expansion",
                    "the quote does not write out 'zoek in elders': 'Zie antwoord'",
                    "give both as the document has them",
                )
            ],
        ),
    ],
)
def test_what_is_wrong_is_said_in_full(
    check: Callable[[Any, Source], Iterator[Fault]], row: object, faults: list[Said]
) -> None:
    assert said(check(row, SOURCE)) == faults


def test_a_number_that_the_sentence_denies_needs_a_note() -> None:
    denied = replace(next(each for each in QUANTITIES if each.text == "3"), negated=True)
    source = replace(SOURCE, quantities={denied.quantity: denied})
    fault = ("note", "the sentence denies it", "say so in the note")
    assert said(problems.indicator_faults(SHIPS, source)) == [fault]
    assert said(problems.indicator_faults(replace(SHIPS, note="ontkend"), source)) == []


@over(
    ("part", "words"),
    [
        ("H1", "voorjaar, eerste helft, begin, zomerreces"),
        ("H2", "najaar, tweede helft, eind, Prinsjesdag"),
        ("Q1", "Q1, eerste kwartaal"),
        ("Q2", "Q2, tweede kwartaal"),
        ("Q3", "Q3, derde kwartaal"),
        ("Q4", "Q4, vierde kwartaal"),
        ("mid", "medio, halverwege, midden, zomer"),
        ("03", "maart, -03-, -3-"),
        ("05", "mei, -05-, -5-"),
        ("12", "december, -12-"),
        ("11-30", "november, -11-"),
    ],
)
def test_a_part_of_a_year_is_printed(part: str, words: str) -> None:
    step = replace(STEP, due=f"2026-{part}", quote="In 2026.")
    fault = ("due", f"the quote does not say {part}", f"it would say {words}")
    assert said(problems.commitment_faults(step, SOURCE)) == [fault]
    for word in words.split(", "):
        for quote in (f"In {word} 2026.", f"{word.capitalize()} 2026."):
            printed = replace(step, quote=quote)
            assert said(problems.commitment_faults(printed, SOURCE)) == []


@over(
    ("due", "quote", "fits"),
    [
        ("2026-03-01", "Op 01-03-2026 volgt meer.", True),
        ("2026-03", "Op 1-3-2026 volgt meer.", True),
        ("2026-H2", "De najaarsbrief van 2026.", True),
        ("2026-05", "De meisjes in 2026.", False),
        ("2026-03", "In het voorjaar van 2026.", False),
        ("2026-H2", "Het vooreinde van 2026.", False),
    ],
)
def test_a_term_says_no_more_than_is_printed(due: str, quote: str, fits: bool) -> None:
    faults = said(problems.commitment_faults(replace(STEP, due=due, quote=quote), SOURCE))
    assert [column for column, *_ in faults] == ([] if fits else ["due"])


def test_what_a_question_gets_in_the_end() -> None:
    assert (ANSWERED.given, REFERRED.given) == ("answered", "declined")
    with pytest.raises(KamerboekError, match=r"^question 2: referred_only is not resolved$"):
        _ = replace(REFERRED, resolved=None).given
