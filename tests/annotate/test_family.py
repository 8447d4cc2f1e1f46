"""Annotations of other real documents, compared with what reading them gives."""

from __future__ import annotations

import pytest

from kamerboek.annotate import find_identifiers, find_references, find_signals
from kamerboek.document import ParsedDocument, parse_questions, read_document
from tests.family import family_document

REFERENCES = {
    "rk_2021_123.txt": {("13", "10", "whole"), ("22", "21", "partial"), ("28", "27", "whole")},
    "rk_def_2025_vo2024.txt": {("2", "1", "partial")},
    "rk_fin_2020_autobelasting.txt": {
        ("4", "3", "whole"),
        ("7", "6", "whole"),
        ("8", "2", "partial"),
        ("16", "15", "whole"),
        ("21", "2", "partial"),
    },
    "rk_ocw_2020_hilversum.txt": {("4", "3", "partial"), ("8", "7", "whole"), ("9", "7", "whole")},
    "sv_2024_jenv_0900nummer.docx": {
        (asked, target, "partial") for asked in "789" for target in "45"
    },
    "sv_2024_jenv_me_religie.docx": set(),
    "sv_2024_jenv_wolvega.docx": set(),
}
CONFIDENTIAL = {"rk_ocw_2020_hilversum.txt": {"25"}}
# `kan niet vooruitlopen op een ander oordeel`, `komen we hierop terug in ons volgende rapport`,
# `zullen komend jaar onderzoek doen`, `zullen komend jaar verder onderzoeken`,
# `zal in de komende periode verder uitgewerkt worden`
DEFERRED = {
    "rk_2021_123.txt": {"11", "16", "22"},
    "rk_fin_2020_autobelasting.txt": {"2", "8"},
    "sv_2024_jenv_wolvega.docx": {"3", "8"},
}


def parsed(name: str) -> ParsedDocument:
    return parse_questions(read_document(family_document(name)))


@pytest.mark.parametrize("name", REFERENCES)
def test_references(name: str) -> None:
    found = find_references(parsed(name).questions)
    assert {(row.from_question, row.to_question, row.kind) for row in found} == REFERENCES[name]


@pytest.mark.parametrize("name", REFERENCES)
def test_signals(name: str) -> None:
    found = find_signals(parsed(name).questions)
    for signal, expected in (("confidential", CONFIDENTIAL), ("deferred", DEFERRED)):
        assert {row.question for row in found if row.signal == signal} == expected.get(name, set())


def test_kamerstukken_in_a_question_and_in_notes() -> None:
    found = find_identifiers(parsed("rk_fin_2020_autobelasting.txt").questions)
    assert [
        (row.question, row.part, row.identifier) for row in found if row.kind == "kamerstuk"
    ] == [
        ("2", "footnote", "32800-60"),
        ("6", "footnote", "35302-48"),
        ("17", "question", "32800-27"),
    ]


@pytest.mark.parametrize("name", REFERENCES)
def test_every_span_is_its_text(name: str) -> None:
    document = parsed(name)
    rows = (
        *find_references(document.questions),
        *find_identifiers(document.questions),
        *find_signals(document.questions),
    )
    assert all(document.text[row.start : row.end] == row.text for row in rows)
