# ruff: noqa: E501 - a document on one line stays on one line
"""Heads that are so only all together: `Q1` with `A1`, `V:` with `A:`, `a.` with `Antwoord`."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import LETTER, misread
from tests.rows import over

PAIRS = {1: "Wat is een kade?", 2: "Hoe hoog is hij?", 3: "Wie meet hem?", 4: "Hoe vaak is dat?"}
ASSIGNED = "4 questions without a number, numbered in order"


def pairs(question: str, answer: str, said: str = "Dat is bekend.", between: str = " ") -> str:
    """Return four pairs with these heads, in which `{}` is the number and `{a}` its letter."""
    return between.join(
        f"{question.format(n, a=' abcd'[n])}{{?{n}|{asked}}}{between}{answer.format(n, a=' abcd'[n])}{{={n}|{said}}}"
        for n, asked in PAIRS.items()
    )


BLANK = "\n\n"

FORMS = (
    ("V{} ", "A{} "),
    ("V{}. ", "A{}. "),
    ("V{}: ", "A{}: "),
    ("V-{} ", "A-{} "),
    ("Q{}: ", "A{}: "),
    ("**Q{}.** ", "**A{}.** "),
    ("Vr. {} ", "Antw. {} "),
    ("VR {}: ", "ANTW {}: "),
    ("Vraag nr. {} ", "Antwoord nr. {} "),
    ("Vraag no. {} ", "Antwoord no. {} "),
    ("Vraag {}: ", "Reactie minister: "),
    ("V: ", "A: "),
    ("V. ", "A. "),
    ("Q: ", "A: "),
    ("{a}. ", "Antwoord: "),
    ("{a}) ", "Antwoord {a}) "),
    ("Vraag {a}: ", "Antwoord: "),
    ("Vraag {a} ", "Antwoord "),
)


def test_heads_on_one_line() -> None:
    documents = {" ".join(each): LETTER + pairs(*each) for each in FORMS}
    assert misread(documents) == {}


def test_heads_of_lines() -> None:
    between = {"one": "\n", "two": "\n\n"}
    documents = {
        f"{name} {each}": f"{LETTER}\n\n{pairs(*each, between=lines)}\n"
        for each in FORMS
        for name, lines in between.items()
    }
    assert misread(documents) == {}


def test_heads_of_another_word() -> None:
    forms = (
        ("Raadsvraag {}:\n", "Antwoord:\n"),
        ("Technische vraag {}\n", "Antwoord {}\n"),
        ("Zienswijze {}: ", "Reactie: "),
        ("[Vraag {}] ", "[Antwoord {}] "),
        ("(Vraag {})\n", "(Antwoord)\n"),
        ("Vraag {} — ", "Antwoord {} — "),
        ("Nr. {} ", "Antwoord "),
    )
    documents = {each[0]: f"{LETTER}\n\n{pairs(*each, between=BLANK)}\n" for each in forms}
    assert misread(documents) == {}
    assert not any(messages(plain(each)) for each in documents.values())


@over(
    "text",
    [
        # One is missing; two words; nothing heads an answer; one pair alone.
        "Punt 1\nHoog?\n\nReactie\nJa.\n\nPunt 3\nLaag?\n\nReactie\nNee.\n",
        "Punt 1\nHoog?\n\nReactie\nJa.\n\nLid 2\nLaag?\n\nReactie\nNee.\n",
        "Punt 1\nHoog?\n\nJa.\n\nPunt 2\nLaag?\n\nNee.\n",
        "Punt 1\nHoog?\n\nReactie\nJa.\n",
    ],
)
def test_words_with_numbers_that_head_nothing(text: str) -> None:
    assert "Punt 1\n{?1|Hoog?}" not in reading(text)
    assert parse_questions(text).warnings


def test_where_no_number_is_printed_that_is_said() -> None:
    unnumbered = [each for each in FORMS if "{}" not in each[0]]
    assert len(unnumbered) == 7
    assert {tuple(messages(plain(LETTER + pairs(*each)))) for each in unnumbered} == {(ASSIGNED,)}


def test_an_answer_without_a_full_stop_on_one_line() -> None:
    assert misread({"V1": LETTER + pairs("V{}: ", "A{}: ", "Ja")}) == {}


def test_roads_and_quarters_of_a_year_within_answers() -> None:
    for said in ("Zie de A2. A1 Ja. Dat is zo.", "In Q2. Q3 Komt nog.", "Bij A. Bakker. V. Bos."):
        assert misread({said: LETTER + pairs("V{}: ", "A{}: ", said)}) == {}


@over(
    "text",
    [
        # One number is missing; not in turn; only one; a question without an answer.
        "V1 Hoe?\n\nA1 Zo.\n\nV3 Wat?\n\nA3 Dat.\n",
        "V1 Hoe?\n\nV2 Wat?\n\nA1 Zo.\n\nA2 Dat.\n",
        "V1 Hoe?\n\nA1 Zo.\n",
        "V: Hoe?\n\nA: Zo.\n\nV: Wat?\n",
    ],
)
def test_what_does_not_stand_in_turn_heads_nothing(text: str) -> None:
    written = reading(text)
    parsed = parse_questions(text)
    assert parsed.warnings
    assert not written.startswith(("V1 {?1|Hoe?}\n\nA1 {=1|Zo.}\n\nV", "V: {?1|Hoe?}\n\nA: {="))
    assert "a. {?" not in written
