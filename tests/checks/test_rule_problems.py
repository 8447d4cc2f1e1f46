"""What can be wrong with a rule: each fault in its words, and the rule beside it that fits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

from kamerboek.checks.read import read_checks
from kamerboek.checks.rule_problems import placeholders, rule_problems
from kamerboek.checks.rules import Check, Names, Quote, Reading
from kamerboek.edition.coding import Coding
from kamerboek.edition.schemas import AnomalyCode, IndicatorCode
from tests.annotate.examples import answered
from tests.rows import over

EDITION: Any = SimpleNamespace(
    questions=answered(
        ("Hoeveel schepen zijn er in 2024?", "Er zijn 3 schepen,\n  in 2025 zijn het er 4."),
        ("En hoeveel vliegtuigen?", "Er is de Fokker en\nde Lynx."),
        ("En verder?", "Geen landen zeeschepen."),
    ),
    coding=Coding(
        files=frozenset({"anomalies", "indicators"}),
        anomalies=(AnomalyCode("3", "landen zeeschepen", "land- en zeeschepen", "te veel"),),
        indicators=(
            IndicatorCode("boats", "b", "2024", "1@9", "", "realisation", "answer", None, ""),
            IndicatorCode(
                "boats", "b", "2025", "2@40", "", "realisation", "question", "ignored", ""
            ),
            IndicatorCode("crews", "c", "2025", "3@70", "", "realisation", "both", None, ""),
        ),
    ),
)
BOATS = Check(
    id="boten",
    kind="same_quantity",
    title="Boten",
    sentence="Het zijn er {left} in {antwoord_1} en {right} in {vraag_2}.",
    left='boats["2024", "1"]',
    right='boats["2025", "2"]',
)
COMPARED = Check(
    id="schepen-2024",
    kind="same_quantity",
    title="Schepen",
    sentence="Het zijn er {left} en {right}.",
    left='ships["2024"]',
    right='ships["2025"]',
)
READ = Check(
    id="a",
    kind="statements",
    title="T",
    sentence="Zo is het.",
    verdict="consistent",
    quotes=(Quote("1", "Er zijn 3 schepen, in 2025"), Quote("2", "de Lynx")),
)
LACKING = Check(id="a", kind="sum", title="T", sentence="Zo.", lacking="het staat er niet")
NO_KIND = "give left and right to compare, or what is lacking, or statements with a verdict"
VERDICT = "a verdict is written down for a check of statements, and for no other"


def changed(rule: Check, **fields: Any) -> Check:
    return replace(rule, **fields)


def reading(**fields: Any) -> tuple[Reading, ...]:
    return (Reading(**{"assumption": "als het zo is", **fields}),)


@over(
    ("rule", "problems"),
    [
        (COMPARED, []),
        (READ, []),
        (LACKING, []),
        # Its id.
        (changed(COMPARED, id="a1-b2"), []),
        (changed(COMPARED, id="A"), ["id 'A': lower-case letters and digits with hyphens"]),
        (changed(COMPARED, id="a-"), ["id 'a-': lower-case letters and digits with hyphens"]),
        (changed(COMPARED, id="a_b"), ["id 'a_b': lower-case letters and digits with hyphens"]),
        # What it is called.
        (changed(COMPARED, title=" "), ["the title is empty: say what is compared"]),
        # What kind of rule it is.
        (changed(COMPARED, verdict="consistent"), [VERDICT]),
        (changed(READ, verdict=None), [VERDICT]),
        (changed(COMPARED, lacking="iets"), []),
        (changed(READ, lacking="iets"), [NO_KIND]),
        (changed(LACKING, lacking=""), [NO_KIND]),
        (changed(COMPARED, sentence=""), [NO_KIND]),
        (
            changed(COMPARED, sentence="Het zijn er {left} en {left}."),
            ["a sentence gives each side once, not {left} again: 'Het zijn er {left} en {left}.'"],
        ),
        (
            changed(COMPARED, right="", sentence="Zo."),
            [NO_KIND, "left and right come together: give both, or neither"],
        ),
        (
            changed(COMPARED, left="", sentence="Zo."),
            [NO_KIND, "left and right come together: give both, or neither"],
        ),
        # Statements.
        (changed(READ, quotes=READ.quotes[:1]), ["statements need two quotes or more"]),
        (
            changed(READ, verdict="under_reading"),
            ["say in the assumption under which reading the statements fit"],
        ),
        (changed(READ, verdict="under_reading", assumption="als het zo is"), []),
        (
            changed(READ, verdict="untestable"),
            ["say in lacking why the statements cannot be tested"],
        ),
        # Its quotes: white space may differ, nothing else.
        (changed(COMPARED, quotes=(Quote("2", "de Fokker en de Lynx"),)), []),
        (changed(COMPARED, quotes=(Quote("2", "En hoeveel"),)), []),
        (
            changed(COMPARED, quotes=(Quote("2", "de fokker"),)),
            ["not in question 2 or its answer: 'de fokker'"],
        ),
        (
            changed(COMPARED, quotes=(Quote("9", "de Lynx"),)),
            ["there is no question '9' in this document"],
        ),
        (changed(COMPARED, counts={"n": Names("2", ("Fokker", "Lynx"))}), []),
        (
            changed(COMPARED, counts={"n": Names("2", ("Fokker", "Apache"))}),
            ["not in question 2 or its answer: 'Apache'"],
        ),
        (
            changed(COMPARED, counts={"n": Names("9", ("Fokker",))}),
            ["not in question 9 or its answer: 'Fokker'"],
        ),
        # It points to where its figures and words stand.
        (BOATS, []),
        (
            changed(BOATS, sentence="Het zijn er {right} in {antwoord_1} en {left} in {vraag_2}."),
            [
                "{right} is not in antwoord 1, but in question 2",
                "{left} is not in vraag 2, but in question 1",
            ],
        ),
        (
            changed(BOATS, sentence="Het zijn er {left} en {right}, zie {vraag_1}."),
            [
                "vraag 1 has nothing that the rule rests on: 'Het zijn er {left} en {right}, zie "
                "{vraag_1}.'"
            ],
        ),
        (
            changed(
                BOATS,
                sentence="Het zijn er {left} en {right}, zie {vraag_1} en {antwoord_2}.",
                quotes=(Quote("1", "Hoeveel schepen"), Quote("2", "de Lynx")),
            ),
            [],
        ),
        (
            changed(BOATS, reading=reading(sentence="Dan is {antwoord_2} anders.")),
            ["antwoord 2 has nothing that the rule rests on: 'Dan is {antwoord_2} anders.'"],
        ),
        (
            changed(
                BOATS, right='crews["2025"]', sentence="{left} en {right}: {vraag_3}, {antwoord_3}."
            ),
            [],
        ),
        (
            changed(BOATS, right='crew["2025"]', sentence="{left} en {right}: {vraag_1}."),
            [],
        ),
        (
            changed(BOATS, sentence="Zie {vraag_1}.", counts={"n": Names("2", ("Lynx",))}),
            ["vraag 1 has nothing that the rule rests on: 'Zie {vraag_1}.'"],
        ),
        # Words are whole, but within a slip of the document.
        (
            changed(COMPARED, quotes=(Quote("3", "een landen"), Quote("1", "24"))),
            [
                "not in question 3 or its answer: 'een landen'",
                "not in question 1 or its answer: '24'",
            ],
        ),
        (changed(COMPARED, counts={"n": Names("3", ("land", "zeeschepen"))}), []),
        (
            changed(COMPARED, counts={"n": Names("3", ("een",))}),
            ["not in question 3 or its answer: 'een'"],
        ),
        # What it rests on.
        (changed(COMPARED, assumption="als het zo is"), []),
        (
            changed(COMPARED, assumption="stel"),
            ["an assumption begins with 'als': 'stel'"],
        ),
        (
            changed(COMPARED, assumption="alsof"),
            ["an assumption begins with 'als': 'alsof'"],
        ),
        (changed(COMPARED, reading=reading()), []),
        (
            changed(COMPARED, reading=reading(assumption="stel")),
            ["an assumption begins with 'als': 'stel'"],
        ),
        (
            changed(READ, reading=reading()),
            ["readings are of a comparison: give left and right"],
        ),
        # The book's own room for a word is a choice of the book, and is said.
        (
            changed(COMPARED, left="with_room(ships)"),
            [
                "with_room is a choice: say so ('dit boek') in a sentence: "
                "'Het zijn er {left} en {right}.'"
            ],
        ),
        (
            changed(COMPARED, right="with_room(ships)"),
            [
                "with_room is a choice: say so ('dit boek') in a sentence: "
                "'Het zijn er {left} en {right}.'"
            ],
        ),
        (
            changed(COMPARED, left="with_room(ships)", sentence="Zoals dit boek het leest {left}."),
            [],
        ),
        (
            changed(COMPARED, left="with_room(ships)", assumption="als dit boek het zo leest"),
            [],
        ),
        (
            changed(COMPARED, reading=reading(left="with_room(ships)")),
            ["with_room is a choice: say so ('dit boek') in a sentence: 'als het zo is'"],
        ),
        (
            changed(COMPARED, reading=reading(right="with_room(ships)", sentence="Zo {left}.")),
            ["with_room is a choice: say so ('dit boek') in a sentence: 'Zo {left}.als het zo is'"],
        ),
        (
            changed(COMPARED, reading=reading(left="with_room(a)", sentence="dit boek {left}.")),
            [],
        ),
        # Its sentences: what may stand in braces.
        (
            changed(COMPARED, sentence="Het zijn er {left."),
            ["a brace without its other: 'Het zijn er {left.'"],
        ),
        (
            changed(COMPARED, sentence="Het zijn er {links}."),
            ["a sentence may hold {left} and {right} of a comparison: 'Het zijn er {links}.'"],
        ),
        (
            changed(LACKING, sentence="Het is {left}."),
            ["a sentence may hold {left} and {right} of a comparison: 'Het is {left}.'"],
        ),
        (
            changed(COMPARED, reading=reading(sentence="Of {links}.")),
            ["a sentence may hold {left} and {right} of a comparison: 'Of {links}.'"],
        ),
        (changed(LACKING, sentence="Zie {vraag_1} en {antwoord_2}."), []),
        (
            changed(LACKING, sentence="Zie {vraag_9} en {antwoord_8}."),
            [
                "the sentence points to question '8', which is not in this document",
                "the sentence points to question '9', which is not in this document",
            ],
        ),
        # Its numbers: those of figures and quotes.
        (
            changed(COMPARED, sentence="In 2024 {left}, in 2025 {right}."),
            [],
        ),
        (
            changed(COMPARED, sentence="In 2023 {left}."),
            ["the year 2023 is in none of the figures and quotes: 'In 2023 {left}.'"],
        ),
        (
            changed(COMPARED, title="Schepen in 1999"),
            ["the year 1999 is in none of the figures and quotes: 'Schepen in 1999'"],
        ),
        (changed(READ, sentence="In 2025 dan."), []),
        (changed(LACKING, sentence="Er staat ‘in 2025’, ‘er is de Fokker’ en ‘3 schepen’."), []),
        (
            changed(LACKING, sentence="Er staat ‘31 schepen’."),
            ["the document does not print ‘31 schepen’: 'Er staat ‘31 schepen’.'"],
        ),
        (
            changed(COMPARED, reading=reading(left='ships["2030"]', sentence="In 2030 {left}.")),
            [],
        ),
        (
            changed(COMPARED, reading=reading(right='ships["2030"]', assumption="als 2030 telt")),
            [],
        ),
        (
            changed(LACKING, lacking="er zijn er 12"),
            ["a typed number '12': quote it ‘so’ or let a figure say it: 'er zijn er 12'"],
        ),
        (
            changed(COMPARED, assumption="als het er 7 zijn"),
            ["a typed number '7': quote it ‘so’ or let a figure say it: 'als het er 7 zijn'"],
        ),
        (
            changed(COMPARED, reading=reading(assumption="als het er 7 zijn")),
            ["a typed number '7': quote it ‘so’ or let a figure say it: 'als het er 7 zijn'"],
        ),
        (
            changed(COMPARED, reading=reading(sentence="Het zijn er 7.")),
            ["a typed number '7': quote it ‘so’ or let a figure say it: 'Het zijn er 7.'"],
        ),
    ],
)
def test_what_is_wrong_with_a_rule(rule: Check, problems: list[str]) -> None:
    assert list(rule_problems(rule, EDITION)) == problems


def test_the_names_in_braces() -> None:
    assert placeholders("Zo {left} {{niet}} {vraag_2}.") == {"left", "vraag_2"}


FITS = """\
[[check]]
id = "een"
kind = "sum"
title = "T"
sentence = "Zo."
lacking = "het staat er niet"
"""
FILES: list[tuple[str, list[str], list[str], list[tuple[int, str, str]]]] = [
    (FITS, ["een"], [], []),
    ("", [], [], []),
    ("# niets\n", [], [], []),
    (
        f'[[rule]]\nid = "x"\n\n{FITS}',
        [],
        ["FILE: 'rule': a rule is a table under [[check]]"],
        [],
    ),
    ("check = 5\n", [], ["FILE: check: write each rule as a table under [[check]]"], []),
    ("check = [5]\n", [], ["FILE: check: write each rule as a table under [[check]]"], []),
    (
        f"{FITS}\n{FITS}",
        ["een"],
        ["FILE: line 8 (check 2: een): id: two checks have the id 'een'; rename one"],
        [],
    ),
    (
        f"# kop\n\n{FITS.replace('een', 'Een')}\n{FITS}",
        ["een"],
        [
            "FILE: line 3 (check 1: Een): id 'Een': lower-case letters and digits with hyphens",
        ],
        [],
    ),
    (
        FITS.replace('id = "een"\n', ""),
        [],
        ["FILE: line 1 (check 1: without id): id: it is missing; add it"],
        [],
    ),
    # Written in one line, its rules have no line of their own.
    (
        'check = [{ id = "Een", kind = "sum", title = "T", sentence = "Zo.", lacking = "x" }]\n',
        [],
        ["FILE: id 'Een': lower-case letters and digits with hyphens"],
        [],
    ),
    # Quotes and names as the document prints them.
    (
        f'{FITS}quotes = [{{ question = "1", quote = "3 schepen, in" }}]\n',
        ["een"],
        [],
        [(1, "3 schepen, in", "3 schepen,\n  in")],
    ),
    (
        f'{FITS}[check.counts.n]\nquestion = "2"\nnames = ["de Fokker en de Lynx", "Lynx"]\n',
        ["een"],
        [],
        [(1, "de Fokker en de Lynx", "de Fokker en\nde Lynx")],
    ),
    (
        f'{FITS}quotes = [{{ question = "1", quote = "3 schepen" }}]\n',
        ["een"],
        [],
        [],
    ),
]


@over(("text", "ids", "problems", "reprints"), FILES)
def test_the_rules_of_a_file(
    text: str, ids: list[str], problems: list[str], reprints: list[tuple[int, str, str]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "checks.toml"
        path.write_text(text, encoding="utf-8")
        read = read_checks(EDITION, path)
    assert [each.id for each in read.checks] == ids
    assert [str(each).replace(str(path), "FILE") for each in read.problems] == problems
    assert [(each.line, each.written, each.printed) for each in read.reprints] == reprints
    quoted = [quote.quote for each in read.checks for quote in each.quotes]
    names = [
        name for each in read.checks for it in (each.counts or {}).values() for name in it.names
    ]
    printed = [each.printed for each in read.reprints]
    assert not printed or (quoted + names)[0] == printed[0]


def test_no_file_is_no_rules() -> None:
    read = read_checks(EDITION, Path("none.toml"))
    assert (read.checks, read.problems, read.reprints) == ((), (), ())
