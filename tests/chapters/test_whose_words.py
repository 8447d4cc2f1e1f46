"""A sentence says whose a number or a claim is: the document's, this book's, or worked out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from kamerboek.chapter.statements import load_statements
from kamerboek.charts import CHART_MIME
from kamerboek.edition.edition import Edition
from kamerboek.prose import BLOCK_MIME
from tests.conftest import PROJECT

Content = dict[str, Any]

CHAPTERS = sorted((PROJECT / "chapters").glob("*.ipynb"))
NAMES_A_SOURCE = re.compile(r"\b(volgens|zegt|noemt)\b", re.IGNORECASE)
ASSUMED = re.compile(r": (\S+): een aanname")
OWN = re.compile(r"keuze van dit boek|aanname|gelezen|Rekenvoorbeeld")
UNPLAIN = {
    "is een lezing": re.compile(r"\bis een lezing\b"),
    "stand, of a number": re.compile(r"\b(een|eerdere|die|elke|opgegeven) stand\b"),
    "parameter, outside the account": re.compile(r"^- .*\b(parameter|de standaard)\b"),
    "from a source to a source": re.compile(r"\) naar het ministerie"),
    "this answer, of two": re.compile(r"Naar dit antwoord verwij\w+ (dit|deze) antwoord"),
    "the year of the edition": re.compile(r"\bhet jaar van de uitgave\b"),
    "a cardinal for an ordinal": re.compile(r"^\d+ plaats$"),
    "a number that is itself": re.compile(r"^\s+(?:\d+ maanden|1)\.$"),
    "a series of which the name begins with a preposition": re.compile(r"Ruimte van in\b"),
    "this document has no earlier one": re.compile(r"^Er is in deze reeks nog geen eerdere"),
    "all that was agreed, without what is available": re.compile(
        r"antwoord 36 (?:zegt dat|is) alle afgesproken|\bzegt dat alle informatie is opgenomen"
    ),
}
"""Words that a reader of a newspaper stumbles over, each of a sentence that once stood here."""


def outputs(kind: str) -> Iterator[Content]:
    """Yield what the chapters show of a kind."""
    for path in CHAPTERS:
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for output in cell.get("outputs", []):
                yield from (v for k, v in output.get("data", {}).items() if k.endswith(kind))


def is_figure(part: object) -> bool:
    return isinstance(part, dict) and part.get("type") == "figure"


def clauses(parts: list[Any]) -> Iterator[list[Any]]:
    """Yield the parts of a sentence between its full stops and semicolons."""
    clause: list[Any] = []
    for part in parts:
        if not isinstance(part, str):
            clause.append(part)
            continue
        first, *others = re.split(r"[.;] |[.;]$", part)
        clause.append(first)
        for other in others:
            yield clause
            clause = [other]
    yield clause


def said_by_a_source(parts: list[Any]) -> Iterator[str]:
    """Yield each number that a sentence gives as the words of a question or an answer, and that
    was calculated."""
    for clause in clauses(parts):
        given = any(
            isinstance(before, str)
            and re.search(r"\bvolgens $", before, re.IGNORECASE)
            and isinstance(after, dict)
            and after.get("type") == "question"
            for before, after in pairwise(clause)
        )
        if given:
            yield from (part["text"] for part in clause if is_figure(part) and part["sum"])


def test_a_number_that_was_worked_out_is_not_a_sources() -> None:
    sentences = [each["inline"] for each in outputs(BLOCK_MIME) if "inline" in each]
    shown = [each for each in outputs("+json") if isinstance(each, dict) and "chart_label" in each]
    findings = [each["number"] + [" "] + each["claim"] for each in shown]
    assert len(sentences) > 100
    assert len(findings) > 4
    assert [text for parts in sentences + findings for text in said_by_a_source(parts)] == []


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("Volgens ", " zijn burgers ", ["42,6%"]),
        ("Volgens ", " was er groei; burgers zijn ", []),
        ("Berekend uit ", " zijn burgers ", []),
    ],
)
def test_such_a_number_is_found(before: str, after: str, found: list[str]) -> None:
    question = {"type": "question", "text": "vraag 40"}
    number = {"type": "figure", "text": "42,6%", "sum": ["857 VTE ÷ 2.011 VTE"]}
    assert list(said_by_a_source([before, question, after, number, "."])) == found


def drawn(chart: Content) -> list[Content]:
    """Return the figures of a chart's table."""
    cells = [cell for row in chart["table"]["rows"] for cell in row]
    return [part for cell in cells for part in cell if is_figure(part)]


def words(inline: list[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in inline)


def unsaid(chart: Content) -> Iterator[str]:
    """Yield what the texts of a chart say wrongly, or leave out, of the room that it draws."""
    why = [ground for figure in drawn(chart) for ground in figure["why"]]
    said = words(chart["headline"]) + " " + words(chart["subtitle"])
    if "ruimte door afronding" in said and why and not any("afronding" in each for each in why):
        yield "nothing in it is rounded"
    if any("dit boek" in each or "aanname" in each for each in why) and not OWN.search(said):
        yield "a choice of this book"


def test_a_chart_says_whose_room_it_draws() -> None:
    charts = list(outputs(CHART_MIME))
    assert len(charts) > 10
    assert [(each["id"], fault) for each in charts for fault in unsaid(each)] == []


def test_room_that_is_not_said_or_not_there_is_found() -> None:
    figure = {"type": "figure", "text": "400", "why": ["10% voor ‘ca.’: een keuze van dit boek"]}
    chart = {
        "headline": ["Stap"],
        "subtitle": ["Streep: ruimte door afronding en ‘ca.’."],
        "table": {"rows": [[["Nu"], [figure]]]},
    }
    assert list(unsaid(chart)) == ["nothing in it is rounded", "a choice of this book"]


def test_a_table_of_an_example_names_what_it_assumes() -> None:
    """`gereedheid van een toegevoegd systeem: 0%: een aanname` has its 0% above the table."""
    unnamed, read, heading = [], 0, ""
    for table in outputs(BLOCK_MIME):
        heading = words(table["inline"]) if table.get("type") == "heading" else heading
        if table.get("type") != "table":
            continue
        above = " ".join([heading, table["caption"], *table["columns"]])
        cells = [part for row in table["rows"] for cell in row for part in cell]
        why = {ground for part in cells if is_figure(part) for ground in part["why"]}
        for value in {each.group(1) for each in map(ASSUMED.search, why) if each}:
            read += 1
            unnamed += [(table["name"], value)] if value not in above else []
    assert read
    assert unnamed == []


def test_a_claim_that_another_answer_stands_against_has_its_source(edition: Edition) -> None:
    """What is listed as a tension is not said in the voice of this book."""
    statements = load_statements(edition, PROJECT)
    contested = [
        (question, quote)
        for row in edition.coding.tensions
        for question, quote in ((row.question_a, row.quote_a), (row.question_b, row.quote_b))
    ]

    def stands_there(name: str) -> bool:
        quoted = statements.quotes[name].quote
        return any(
            quoted.question == question and (quoted.text in quote or quote in quoted.text)
            for question, quote in contested
        )

    cards = [card for card in statements.cards if stands_there(card.quote)]
    assert len(cards) > 5
    assert [card.id for card in cards if not NAMES_A_SOURCE.search(card.claim)] == []


def test_a_status_is_named_as_widely_as_it_is_used(edition: Edition) -> None:
    """Of question 62 the answer is about other work, of 9 about single bottlenecks: no group."""
    used = {row.question for row in edition.coding.elements if row.status == "other_population"}
    assert {"9", "52", "62"} <= used
    status = edition.codebook.statuses["other_population"]
    assert status.label == "over iets anders dan gevraagd"
    assert status.short in status.meaning


@pytest.mark.parametrize("what", UNPLAIN)
def test_no_page_has_words_that_a_reader_stumbles_over(what: str) -> None:
    pages = sorted((PROJECT / "approved").rglob("*.txt"))
    lines = [
        (page.name, line)
        for page in pages
        for line in page.read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith(">")
    ]
    assert len(lines) > 1000
    assert [(page, line) for page, line in lines if UNPLAIN[what].search(line)] == []


YEAR_ALONE = re.compile(r"(?:19|20)\d\d")


def test_a_year_over_a_card_is_when_what_it_says_was(edition: Edition) -> None:
    """`2022: Defensie zegt een hoger risico te accepteren` was not said in 2022."""
    cards = load_statements(edition, PROJECT).cards
    dated = [card for card in cards if YEAR_ALONE.fullmatch(str(card.number))]
    assert dated
    assert [card.id for card in dated if not card.claim.startswith("In dat jaar")] == []


def test_what_a_count_is_of_stands_before_it() -> None:
    """`aantal daarvan` after a count of something else says nothing of what it is of."""
    read, loose = 0, []
    for origins in outputs(BLOCK_MIME):
        figures = origins["figures"] if origins.get("type") == "origins" else []
        for before, each in pairwise(figures):
            if words(each["explanation"]).startswith("aantal daarvan"):
                read += 1
                if not set(each["questions"]) <= set(before["questions"]):
                    loose.append(each["key"])
    assert read
    assert loose == []


def test_a_total_of_a_run_up_names_its_length() -> None:
    """The length is a choice of the book, also where a number alone counts the years."""
    lengths = {
        "totaal": "run_up",
        "totaal-tot-doel": "run_up",
        "totaal-tot-doel-langer": "longer_run_up",
        "totaal-ongewijzigd": "run_up",
        "groei-per-jaar": "run_up",
    }
    shown = {
        part["key"]: part["why"]
        for each in outputs(BLOCK_MIME)
        for part in each.get("inline", [])
        if is_figure(part)
    }
    unnamed = [key for key, name in lengths.items() if not any(name in why for why in shown[key])]
    assert unnamed == []


def test_an_answer_about_one_of_two_is_not_said_to_be_about_both(edition: Edition) -> None:
    """Answer 29 says of the NLDTIB that targets are too complex, and nothing of Europe apart."""
    notes = {(row.question, row.element): row.note for row in edition.coding.elements}
    assert "NLDTIB" in notes["29", "Streefwaarden Europese industrie"]
    assert [place for place, note in notes.items() if "geen onderscheid" in note] == []
