"""Abbreviations: what a row may say, where one stands, and that none of the document is missing."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from kamerboek.annotate import find_quantities, find_references
from kamerboek.edition.abbreviations import source_of, spans_of, stands_in_questions
from kamerboek.edition.coding import load_coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import AbbreviationCode, columns
from kamerboek.errors import KamerboekError
from tests.annotate.examples import answered
from tests.rows import over
from tests.series import codebook

CAPITALS = re.compile(
    r"""
    \w* (?: [A-Z][A-Z0-9&+] | [a-z][A-Z] ) [\w&+]*   # DDOG, R&D, A+, CV, Q2, SecFund
    | (?<![\w+]) [A-Z] (?![\w’'])                    # a capital alone: X, A-systeem
    | (?<!\w) (?: ca | jl | nr | p ) \.
    | (?<!\w) t/m (?!\w)
    """,
    re.VERBOSE,
)
"""What looks like an abbreviation, found without the package."""

NO_ABBREVIATION = {"footnoteRef": "a mark that the conversion of the document left"}


def coded_spans(edition: Edition, text: str) -> set[int]:
    return {
        place
        for row in edition.coding.abbreviations
        for form in (row.abbreviation, *row.forms)
        for start, end in spans_of(form, text)
        for place in range(start, end)
    }


def test_no_abbreviation_of_the_document_is_missing(edition: Edition) -> None:
    seen: set[str] = set()
    missing = []
    for question in edition.questions:
        for text in (question.question_text, question.answer_text or ""):
            coded = coded_spans(edition, text)
            for found in CAPITALS.finditer(text):
                seen.add(found[0])
                if found[0] not in NO_ABBREVIATION and not set(range(*found.span())) <= coded:
                    around = text[max(0, found.start() - 20) : found.end() + 20]
                    missing.append(f"vraag {question.question}: {found[0]} in {around!r}")
    assert missing == []
    assert set(NO_ABBREVIATION) <= seen
    assert {"APOS", "NLDTIB", "SecFund", "Q2", "X", "LHBT+", "t/m", "VOZBT"} <= seen


def test_the_scan_finds_one_that_is_not_coded(edition: Edition) -> None:
    text = "De NIDV en het IFV, ca. 3."
    coded = coded_spans(edition, text)
    found = [each for each in CAPITALS.finditer(text) if each.start() not in coded]
    assert [each[0] for each in found] == ["NIDV", "IFV"]


@pytest.mark.parametrize(
    ("abbreviation", "source", "questions"),
    [
        ("APOS", "beside", ["55"]),
        ("CPV", "beside", ["61"]),
        ("D-SII", "beside", ["23", "25", "30", "55", "57"]),
        ("EZ", "elsewhere", ["25", "30", "56"]),
        ("VTE", "added", ["14", "40"]),
        ("SecFund", "unknown", ["23", "57"]),
        ("KPI", "beside", ["30", "35", "47", "56"]),
        ("OEM", "added", ["56"]),
        ("UAS", "added", ["56"]),
        ("RVB", "beside", ["61", "62"]),
        ("TZ", "beside", ["8"]),
    ],
)
def test_who_says_what_it_stands_for_and_where_it_stands(
    edition: Edition, abbreviation: str, source: str, questions: list[str]
) -> None:
    (row,) = [each for each in edition.coding.abbreviations if each.abbreviation == abbreviation]
    assert source_of(row) == source
    assert stands_in_questions(row, edition.questions) == questions


@over(
    ("form", "text", "count"),
    [
        ("MG", "Het MG-percentage en de MG.", 2),
        ("KPI", "De KPI’s en KPI's", 2),
        ("UAS", "Een C-UAS systeem", 0),
        ("EU", "EUR 3 miljard", 0),
        ("R&D", "R&D-uitgaven", 1),
        ("A", "van A naar A+", 1),
        ("p.", "op. p. 35", 1),
        ("PESCO", "een EDA/PESCO KPI", 1),
    ],
)
def test_where_a_form_stands(form: str, text: str, count: int) -> None:
    assert len(spans_of(form, text)) == count


QUESTIONS = answered(
    ("Wat doet de marine (KM)?", "De Koninklijke Marine (KM) vaart. De KL’s niet."),
    ("Waarom?", "Zie antwoord op vraag 1."),
)
GOOD = {
    "abbreviation": "KM",
    "kind": "abbreviation",
    "forms": "",
    "expansion": "Koninklijke Marine",
    "given_in": "1",
    "quote": "De Koninklijke Marine (KM) vaart.",
    "note": "",
}
OTHER = dict.fromkeys(columns(AbbreviationCode), "") | {
    "abbreviation": "KL",
    "kind": "abbreviation",
}


def load(folder: Path, *rows: dict[str, str]) -> tuple[AbbreviationCode, ...]:
    (folder / "coding").mkdir(exist_ok=True)
    with (folder / "coding" / "abbreviations.csv").open("w", newline="") as target:
        writer = csv.DictWriter(target, columns(AbbreviationCode), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return load_coding(
        folder, QUESTIONS, find_references(QUESTIONS), find_quantities(QUESTIONS), codebook()
    ).abbreviations


def test_good_rows_load(tmp_path: Path) -> None:
    given, unknown = load(tmp_path, GOOD, OTHER)
    assert (source_of(given), source_of(unknown)) == ("beside", "unknown")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"abbreviation": ""}, "say which abbreviation it is"),
        ({"abbreviation": "KMA"}, "'KMA' does not stand in this document"),
        ({"abbreviation": "KMA", "forms": "KM"}, "'KMA' does not stand in this document"),
        ({"forms": "KMs"}, "'KMs' does not stand in this document"),
        (
            {"quote": "Koninklijke Luchtmacht"},
            "column quote: the words are not in the text or answer of question",
        ),
        ({"quote": ""}, "column quote: it is empty; give the words that write it out"),
        ({"given_in": "2"}, "column quote: the words are not in the text or answer of question"),
        ({"given_in": "9"}, "column given_in: there is no question '9' in this document"),
        ({"given_in": ""}, "a quote without a question"),
        ({"expansion": ""}, "the document writes it out; say in expansion how"),
        ({"expansion": "Koninklijke Marechaussee"}, "the quote does not write out"),
        ({"expansion": "ninklijke Marine"}, "the quote does not write out"),
        ({"kind": "word"}, "column kind: 'word'"),
    ],
)
def test_a_row_that_does_not_fit_is_refused(
    tmp_path: Path, change: dict[str, str], message: str
) -> None:
    with pytest.raises(KamerboekError) as caught:
        load(tmp_path, GOOD | change)
    assert message in str(caught.value)


def test_an_abbreviation_that_has_two_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match=r"row 3 .*: another row has 'KM' too; keep one"):
        load(tmp_path, GOOD, OTHER | {"forms": "KM"})
