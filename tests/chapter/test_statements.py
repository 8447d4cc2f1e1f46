"""What only one edition says: read, checked against the document, refused by file and entry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.analysis import indicators_of
from kamerboek.chapter.indicators import known_indicators
from kamerboek.chapter.statements import (
    MOST_STATEMENT_WORDS,
    load_statements,
    read_entries,
    statement_files,
    statement_problems,
)
from kamerboek.edition.edition import Edition, load_edition
from tests.conftest import PROJECT

FOLDER = PROJECT / "data/editions/2025-najaar"

QUOTE = """
[[quote]]
name = "cpv"
question = "61"
text = "In 2025 is de Commandopost Vastgoed (CPV) opgericht"
"""


@pytest.fixture(scope="module")
def edition() -> Edition:
    return load_edition("2025-najaar", PROJECT)


def problems(tmp_path: Path, edition: Edition, text: str) -> list[str]:
    path = tmp_path / "statements.toml"
    path.write_text(text, encoding="utf-8")
    found = statement_problems([read_entries(path)], edition, {"real_estate_aim"})
    return [problem.removeprefix(f"{path}: ") for problem in found]


def test_the_statements_of_2025_are_in_order(edition: Edition) -> None:
    files = [read_entries(path) for path in statement_files(FOLDER)]
    assert list(statement_problems(files, edition, known_indicators(PROJECT))) == []
    loaded = load_statements(edition, PROJECT)
    assert len(loaded.quotes) > 5
    quoted = loaded.quotes["vastgoed-commandopost"]
    text = (PROJECT / "data/editions/2025-najaar/source.txt").read_text(encoding="utf-8")
    assert text[quoted.source :].startswith("In 2025 is de Commandopost Vastgoed (CPV) opgericht")


def test_a_card_with_a_number_of_one_day_says_which(edition: Edition) -> None:
    """5.852 people were hired on 1 June 2025, 714 VTE worked on such places on 1 January 2026."""
    days = {
        row.code.indicator: row.code.period
        for row in indicators_of(edition).rows
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", row.code.period)
    }
    cards = {
        each.number.strip("{}"): each.claim for each in load_statements(edition, PROJECT).cards
    }
    named = cards.keys() & days.keys()
    assert len(named) == 2
    assert [name for name in sorted(named) if f"{{{name}.last_day}}" not in cards[name]] == []


def test_white_space_of_the_document_does_not_matter(tmp_path: Path, edition: Edition) -> None:
    broken = QUOTE.replace("In 2025 is", "In  2025\\nis")
    assert problems(tmp_path, edition, broken) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (QUOTE.replace("2025", "2024"), "quote cpv: not in antwoord 61, to the letter"),
        (QUOTE.replace('"61"', '"99"'), "quote cpv: there is no question '99'"),
        (QUOTE + QUOTE, "two entries of quote are called 'cpv'"),
        (
            QUOTE + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpf"]\nsentence = "Zo."',
            "statement a: there is no quote called 'cpf'",
        ),
        (
            '[[statement]]\nid = "a"\nplace = "x/y"\nsentence = "Zo."',
            "statement a: it rests on nothing",
        ),
        (
            QUOTE + '[[statement]]\nid = "a"\nplace = "x"\nquotes = ["cpv"]\nsentence = "Zo."',
            "statement a: place 'x'",
        ),
        (
            QUOTE
            + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\nsentence = "In 2026."',
            "statement a: a typed number '2026'",
        ),
        (
            QUOTE
            + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\nneeds = ["aim"]\n'
            + 'sentence = "Zo."',
            "statement a: needs 'aim'",
        ),
        (
            QUOTE
            + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\nsentence = "Zo."\n'
            + 'absent = [{ question = "61", words = ["in 20*"] }]',
            "statement a: 'in 20*' is said to be absent from answer 61",
        ),
        (
            QUOTE
            + QUOTE.replace('"cpv"', '"other"')
            + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\n'
            + 'sentence = "Zo zegt {other.answer}."',
            "statement a: the sentence uses 'other', which is not among its quotes",
        ),
        (
            QUOTE
            + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\n'
            + f'sentence = "{" ".join(["woord"] * (MOST_STATEMENT_WORDS + 1))}."',
            f"statement a: {MOST_STATEMENT_WORDS + 1} words; {MOST_STATEMENT_WORDS} at the most: "
            "make it two",
        ),
        (
            QUOTE
            + '[[card]]\nid = "a"\ntheme = "t"\nnumber = "2031"\nclaim = "Zo."\nquote = "cpv"',
            "card a: the number '2031' does not stand in question 61",
        ),
        (
            QUOTE
            + '[[card]]\nid = "a"\ntheme = "t"\nnumber = "2025"\nquote = "cpv"\n'
            + f'claim = "{" ".join(["woord"] * 16)}"',
            "card a: the claim has 16 words",
        ),
        (
            QUOTE
            + '[[card]]\nid = "a"\ntheme = "personel"\nnumber = "2025"\nclaim = "Zo."\n'
            + 'quote = "cpv"',
            "card a: there is no theme 'personel'; the nearest is 'personnel'",
        ),
    ],
)
def test_what_is_wrong_is_refused(
    tmp_path: Path, edition: Edition, text: str, problem: str
) -> None:
    found = problems(tmp_path, edition, text)
    assert any(each.startswith(problem) for each in found), found


def test_words_beside_what_is_absent_do_not_count(tmp_path: Path, edition: Edition) -> None:
    text = (
        QUOTE
        + '[[statement]]\nid = "a"\nplace = "x/y"\nquotes = ["cpv"]\nsentence = "Zonder jaar."\n'
        + 'absent = [{ question = "61", words = ["in 20*"], besides = '
        + '["In 2025 is de Commandopost Vastgoed (CPV) opgericht"] }]'
    )
    assert problems(tmp_path, edition, text) == []
