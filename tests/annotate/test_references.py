from __future__ import annotations

from dataclasses import replace

import pytest

from kamerboek.annotate import find_references
from kamerboek.document import ParsedDocument
from tests.annotate.examples import answered, with_answer
from tests.rows import over

REFERENCES_OF_2025 = {
    ("7", "3", "partial"),
    ("8", "6", "whole"),
    ("8", "7", "whole"),
    ("9", "6", "whole"),
    ("9", "7", "whole"),
    ("10", "6", "whole"),
    ("10", "7", "whole"),
    ("15", "11", "partial"),
    ("17", "16", "whole"),
    ("19", "18", "whole"),
    ("21", "22", "whole"),
    ("27", "26", "partial"),
    ("27", "54", "partial"),
    ("28", "22", "partial"),
    ("33", "1", "partial"),
    ("37", "33", "partial"),
    ("38", "41", "partial"),
    ("40", "11", "partial"),
    ("49", "48", "whole"),
    ("53", "16", "partial"),
    ("54", "26", "partial"),
}
"""Read from the document by hand."""


def test_document_of_2025(document: ParsedDocument) -> None:
    found = find_references(document.questions)
    assert {(row.from_question, row.to_question, row.kind) for row in found} == REFERENCES_OF_2025
    assert len(found) == len(REFERENCES_OF_2025)


@over(
    ("answer", "targets", "kind"),
    [
        ("Zie het antwoord op vraag 4.", ["4"], "whole"),
        ("Deze vraag is reeds beantwoord onder vraag 4.", ["4"], "whole"),
        ("Hierop ben ik ingegaan in het antwoord op vraag 4.", ["4"], "whole"),
        ("Hetzelfde antwoord als bij vraag 4.", ["4"], "whole"),
        ("Hiervoor geldt hetzelfde als voor vraag 4.", ["4"], "whole"),
        ("Deze vraag is gelijk aan vraag 4; zie aldaar.", ["4"], "whole"),
        ("Zie de antwoorden op de vragen 4 en 5 hierna.", ["4", "5"], "whole"),
        ("Hetzelfde geldt als voor vraag 4 aan dijken.", ["4"], "partial"),
        ("Dit wijkt af van het percentage uit vraag 4.", ["4"], "partial"),
        ("Zie antwoord op vraag 4", ["4"], "whole"),
        ("Zie de antwoorden op de vragen 4 en 5.", ["4", "5"], "whole"),
        (
            "Voor de dijk verwijs ik naar vraag 4 en voor de sluis naar vraag 5.",
            ["4", "5"],
            "partial",
        ),
        ("Zie vraag 27.", ["27"], "whole"),
        ("Zie reactie bij vraag 4.", ["4"], "whole"),
        ("Zie vraag 4 of 5.", ["4", "5"], "whole"),
        ("Zie vraag 5 & 6.", ["5", "6"], "whole"),
        ("Zie vraag 4, respectievelijk 5.", ["4", "5"], "whole"),
        ("Zie antwoord 6 en 7.", ["6", "7"], "whole"),
        ("Zie het antwoord op vraag nr. 6.", ["6"], "whole"),
        ("Zie de vragen 4 t/m 6 gaan daarover.", ["4", "5", "6"], "partial"),
        ("Zoals gemeld bij vraag 4 groeit dat.", ["4"], "partial"),
        ("Zie vraag 4, 12 schepen zijn besteld.", ["4"], "partial"),
        # Named by its place, by the letter of answers, by its number alone.
        ("Zie het antwoord op de tweede vraag.", ["2"], "whole"),
        ("Zie mijn antwoorden op de tweede en vijfde vraag.", ["2", "5"], "whole"),
        ("In mijn antwoord op uw derde vraag staat dat.", ["3"], "partial"),
        ("Zie A4 en A5.", ["4", "5"], "whole"),
        ("Zie ad 4.", ["4"], "whole"),
        ("Zie antwoord A4.", ["4"], "whole"),
        ("Nee, zie verder 4 en 5.", ["4", "5"], "partial"),
        ("Zie het antwoord sub 4.", ["4"], "whole"),
        ("Zie het onder 4 gestelde.", ["4"], "partial"),
        ("Zie het antwoord op vraag 4 en 25 procent.", ["4"], "partial"),
        ("Zie de antwoorden op vraag 6 en 7 waarin dat staat.", ["6", "7"], "partial"),
        (
            "Voor de omvang van dat programma en de planning ervan verwijs ik naar wat ik eerder "
            "en elders in antwoord op vraag 4 schreef.",
            ["4"],
            "partial",
        ),
        ("Zie tevens: antwoord op vraag 11.", ["11"], "whole"),
        ("Zie het antwoord op vraag 4, 5 en 6.", ["4", "5", "6"], "whole"),
        ("Zie de antwoorden op de vragen 4 t/m 6.", ["4", "5", "6"], "whole"),
        ("Ik verwijs u naar het antwoord op vraag 4.", ["4"], "whole"),
        ("Daar gaan wij bij vraag 4 op in.", ["4"], "partial"),
        ("Zie onder vraag 6.", ["6"], "whole"),
        ("De onder vragen 4 t/m 6 genoemde dijken lekken.", ["4", "5", "6"], "partial"),
        ("Zie het antwoord op de volgende vraag.", ["2"], "whole"),
        ("Vergelijk vraag 4, 12 dijken.", ["4"], "partial"),
        ("Zie de beantwoording van vraag 4 en vraag 6.", ["4", "6"], "whole"),
        ("Dat groeit (zie vraag 26) verder.", ["26"], "partial"),
        ("Dat groeit.\n\nZie verder het antwoord op vraag 5.", ["5"], "partial"),
        (
            "Zie het antwoord op vraag 4 en de antwoorden op de vragen 6 en 7.",
            ["4", "6", "7"],
            "whole",
        ),
    ],
)
def test_forms(answer: str, targets: list[str], kind: str) -> None:
    found = find_references(with_answer(answer))
    assert [row.to_question for row in found] == targets
    assert {row.kind for row in found} == {kind}


@over(
    "answer",
    [
        "Zie Kamerstuk 33 123 nr. 2, vraag 14.",
        "Zie 33 123 nr. 2, vraag 14.",
        "Zie mijn antwoord op vraag 2 van de schriftelijke vragen over wolven.",
        "In reactie op vraag 2 van de PvdW-fractie in het verslag is dit gezegd.",
        "Zie het antwoord op vraag 3 in de brief van 4 mei.",
        "De vraag naar 3 schepen groeit.",
        "In vraag 4 wordt verondersteld dat het groeit.",
        "Zie de antwoorden op de vragen 4 en 5 van het lid Jansen.",
        "Zie vraag 4 bij de begroting.",
        "Zie Aanhangsel Handelingen II 2019/20, nr. 812, antwoord op vraag 2.",
        "Zie het antwoord op vraag 2 van de vorige set.",
        "Dat staat bij vraag 3 van het verslag.",
        "Zie het antwoord op de vorige vraag.",
        "Het antwoord 5 is goed.",
        "Zie het antwoord op vraag 1.",
        "Zie het antwoord op vraag 400.",
        "Zie het antwoord op de tweede vraag van het lid Jansen.",
        "Zie het antwoord op de tweede vraag in mijn brief.",
        "De tweede vraag is lastig.",
        "Zie de A4 en A5.",
        "Ik verwijs naar de eerdere antwoorden (Aanhangsel Handelingen 2023–2024, nr. 2209), in "
        "het bijzonder de antwoorden op de vragen 3 en 4.",
    ],
)
def test_what_points_elsewhere_or_nowhere_is_left_out(answer: str) -> None:
    assert find_references(with_answer(answer)) == []


def test_offsets_are_those_of_the_document() -> None:
    questions = answered(("Hoe?", "Dat groeit (zie vraag 2)."), ("Wat?", "Dat."))
    text = "".join(f"{q.question}. {q.question_text}\n\n{q.answer_text}\n\n" for q in questions)
    (row,) = find_references(questions)
    assert text[row.start : row.end] == row.text == "zie vraag 2"


def test_numbers_mean_the_section_they_stand_in() -> None:
    questions = answered(("Hoe?", "Zie vraag 2."), ("Wat?", "Dat."), section="A")
    assert [row.to_question for row in find_references(questions)] == ["A.2"]


def test_the_questions_right_before() -> None:
    questions = answered(
        ("Hoe?", "Zo."),
        ("Wat?", "Zie het antwoord op de vorige vraag."),
        ("Wie?", "Zie de twee voorgaande vragen."),
        ("Waar?", "Zie het voorgaande antwoord."),
    )
    found = [(row.from_question, row.to_question, row.kind) for row in find_references(questions)]
    assert found == [
        ("2", "1", "whole"),
        ("3", "1", "whole"),
        ("3", "2", "whole"),
        ("4", "3", "whole"),
    ]


def test_a_letter_is_that_of_a_question_that_has_it() -> None:
    first, second, third = answered(("A?", "Ja."), ("B?", "Zie vraag 1 B."), ("C?", "Zie vraag 1."))
    questions = [first, replace(second, question="1B"), replace(third, question="2")]
    assert [row.to_question for row in find_references(questions)] == ["1"]
    questions = [first, replace(second, question="2"), replace(third, question="1B")]
    assert [row.to_question for row in find_references(questions)] == ["1B", "1"]


@pytest.mark.parametrize(("words", "number"), [("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5)])
@pytest.mark.parametrize("which", ["vorige", "voorgaande", "bovenstaande"])
def test_so_many_questions_before(words: str, number: int, which: str) -> None:
    pairs = [("Hoe?", "Zo.")] * 9 + [("Wat?", f"Zie de antwoorden op de {words} {which} vragen.")]
    found = find_references(answered(*pairs))
    assert [row.to_question for row in found] == [str(at) for at in range(10 - number, 10)]


def test_the_question_before_and_another() -> None:
    questions = answered(
        ("Wie?", "Dat."),
        ("Wat?", "Dat."),
        ("Hoe?", "Zie het antwoord op de vorige vraag en op vraag 1."),
    )
    assert [(row.text, row.to_question) for row in find_references(questions)] == [
        ("Zie het antwoord op de vorige vraag", "2"),
        ("op vraag 1", "1"),
    ]


@over("which", ["volgende", "onderstaande", "hiernavolgende"])
def test_the_question_behind(which: str) -> None:
    found = find_references(answered(("Hoe?", f"Zie het {which} antwoord."), ("Wat?", "Dat.")))
    assert [(row.from_question, row.to_question) for row in found] == [("1", "2")]


@over(
    ("answer", "targets"),
    [
        ("Gelijk aan vraag 3.", ["3"]),
        ("Idem als vraag 8.", ["8"]),
        ("Idem aan vraag 7.", ["7"]),
        ("Hetzelfde als vraag 2 geldt hier.", ["2"]),
        ("Zie ook de beantwoording onder 7.", ["7"]),
        ("Zie ons antwoord bij 4.", ["4"]),
        ("Met verwijzing naar vraag 9 kan worden gemeld dat het zo is.", ["9"]),
        ("Zie het antwoord hieronder.", ["2"]),
        ("Deze vraag beantwoord ik samen met vraag 8.", ["8"]),
        ("Zie 5.", ["5"]),
        ("Zie ook 5 en 7.", ["5", "7"]),
        ("Zie voor de beantwoording van deze vraag het antwoord bij 5.", ["5"]),
        ("Zie hiervoor onder 2.", ["2"]),
        ("Zie het antwoord op vraag zes.", ["6"]),
        ("Zie de antwoorden op de vragen twee, drie en vier.", ["2", "3", "4"]),
        ("Zie de vraag zes dijken op te hogen.", []),
        ("Zie 5 dijken.", []),
        ("Dit is zo. Zie 5.", []),
        ("Gelijk aan 4 procent.", []),
        ("Het antwoord hierboven is juist.", []),
        ("De tabel onder 3 is bijgewerkt.", []),
    ],
)
def test_pointers_in_few_words(answer: str, targets: list[str]) -> None:
    assert [row.to_question for row in find_references(with_answer(answer))] == targets


def test_the_answer_above_is_that_to_the_question_before() -> None:
    questions = answered(("Hoe?", "Zo."), ("Wat?", "Dat."), ("Wie?", "Zie het antwoord hierboven."))
    assert [(row.from_question, row.to_question) for row in find_references(questions)] == [
        ("3", "2")
    ]
