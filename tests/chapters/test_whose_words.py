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
from kamerboek.checks import load_checks
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
    "one verb on itself": re.compile(r"de vragen vragen"),
    "a contract, for what agrees": re.compile(r"overeenkomst van lezers"),
    "two words for a reason": re.compile(r"geen grond noemt"),
    "for, or before": re.compile(r"er voor de campagne waren"),
    "a goal that was a share": re.compile(r"van het bedrag was het \d"),
    "money from Europe, for its figures": re.compile(r"\buit (Nederland|Europa) \d"),
    "which question": re.compile(r"(dat|het deel) uit de vraag\b"),
    "a day, a heading that was not named": re.compile(r"met die dag\.|onder die kop staat"),
    "a share of an order": re.compile(r"haar deel van het (bedrag|aantal)"),
    "divided twice": re.compile(r"het verschil met een systeem erbij, keer"),
    "they, of nothing before": re.compile(r"alles wat zij kunnen zijn|dan is het \d"),
    "from the sentence before": re.compile(r"volgt daar volgens|hoort daar toen"),
    "a part of which, of that before": re.compile(r"deel van dat ervoor|deel een aantal is"),
    "a table that has but the same numbers": re.compile(r"Het nummer staat in de tabel"),
    "a month earlier, where one in between had more": re.compile(
        r"als in een maand eerder dat jaar"
    ),
    "as they stand, where only what points is left out": re.compile(r"^## Zoals de antwoorden er"),
    "a run-up that saves": re.compile(r"aanloop scheelt"),
    "a day of a source as a computer has it": re.compile(r"’, \d{4}-\d\d-\d\d"),
    "which answer": re.compile(r"uit het antwoord\b"),
    "such an answer, of two kinds before it": re.compile(r"naar zo’n antwoord\b"),
    "the annex, of which the page says something": re.compile(r"^- Wat er in de .* staat\.$"),
    "nothing elsewhere, where charts draw it": re.compile(r"^\s+Op cijfers van elders rust alleen"),
    "when, of a sentence that is not before it": re.compile(r"^Telt \w+ dan ook"),
    "a verb that is not there": re.compile(r"Het kan ook dat\b"),
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


def offered() -> list[Content]:
    """Return the blocks in which a reader chooses, as the chapters show them."""
    return [each for each in outputs(BLOCK_MIME) if each.get("type") == "what-if"]


def test_what_a_reader_chose_is_not_called_this_books_choice() -> None:
    """`Met uw keuze zou op deze bladzijde staan: … 41% is een keuze van dit boek.`"""
    told = [each["model"] for each in offered()]
    assert len(told) == 6
    assert [each for each in told if "keuze van dit boek" in each] == []
    assert sum("aanname" in each for each in told) > 3


def test_a_sum_that_an_outcome_is_says_of_which_year_and_which_way() -> None:
    """A system of 0% and one of 100% gave both 5 points; twice as much was of another year."""
    labels = {
        each["chapter"]: [outcome["label"] for outcome in each["examples"][0]["outcomes"]]
        for each in offered()
    }
    assert "Verandering van het gemiddelde" in labels["4-gereedheid"][2]
    industry = labels["3-industrie"]
    assert [("laatste jaar" in each, "die daling" in each) for each in industry] == [
        (True, False), (True, False), (False, True), (False, True),
    ]  # fmt: skip


def test_a_row_of_an_example_is_not_that_of_the_standard() -> None:
    for each in offered():
        standard, *others = [example["outcomes"] for example in each["examples"]]
        assert standard not in others


def compared(parts: list[Any]) -> bool:
    """Whether a sentence sets a share of the growth, in VTE, beside one of the goal, in people."""
    keys = {part["key"].rpartition("-")[0] for part in parts if is_figure(part)}
    return {"deel-groei", "deel-doel"} <= keys


def test_a_share_in_vte_beside_one_in_people_names_both() -> None:
    """The answers have `692 VTE` and `56.000 beroepsmilitairen`; a VTE is no person."""
    sentences = [each["inline"] for each in outputs(BLOCK_MIME) if "inline" in each]
    shown = [each for each in outputs("+json") if isinstance(each, dict) and "chart_label" in each]
    findings = [each["number"] + [" "] + each["claim"] for each in shown]
    found = [words(each) for each in sentences + findings if compared(each)]
    assert len(found) == 2
    assert [each for each in found if "VTE" not in each or "mensen" not in each] == []
    assert [each for each in found if "VTE, voltijdbanen" not in each] == []
    assumed = {
        part["key"]: part["why"]
        for each in sentences
        for part in each
        if is_figure(part) and part["key"].startswith("groei-als-doel")
    }
    assert len(assumed) == 2
    assert all(
        "in elke groep evenveel mensen per VTE: een aanname" in each for each in assumed.values()
    )


def not_its_own(parts: list[Any]) -> Iterator[str]:
    """Yield each printed number that a sentence gives as of a question where it does not stand."""
    named: list[str] = []
    for before, part in pairwise(["", *parts]):
        if not isinstance(part, dict):
            continue
        if part.get("type") == "question":
            said = isinstance(before, str) and re.search(r"\bvolgens $", before, re.IGNORECASE)
            named += [part["question"]] if said or named else []
        elif named and is_figure(part) and part["quote"]:
            yield from [part["text"]] if part["quote"]["question"] not in named else []


def test_a_number_in_a_sentence_with_a_source_is_of_that_source() -> None:
    sentences = [each["inline"] for each in outputs(BLOCK_MIME) if "inline" in each]
    assert [text for parts in sentences for text in not_its_own(parts)] == []
    figure = {"type": "figure", "text": "rond de 900.000", "quote": {"question": "47"}}
    first = {"type": "question", "question": "43", "text": "vraag 43"}
    second = {"type": "question", "question": "47", "text": "antwoord 47"}
    assert list(not_its_own(["Volgens ", first, " was het ", figure])) == ["rond de 900.000"]
    assert list(not_its_own(["Volgens ", first, " en volgens ", second, " ", figure])) == []


@pytest.mark.parametrize(
    ("card", "word"),
    [
        ("t-ervan-uitgaan", "tenzij"),  # `Als we hier … van afwijken wordt de Kamer … geïnformeerd`
        ("t-geen-nieuwe", "een hoofdstuk"),  # `Het detailniveau in hoofdstuk 3`
    ],
)
def test_a_card_is_as_wide_as_its_answer(edition: Edition, card: str, word: str) -> None:
    cards = {each.id: each.claim for each in load_statements(edition, PROJECT).cards}
    assert word in cards[card]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        # `na afronding van het Dienjaar`: of the College the answer says no such thing.
        ("personeel-na-afronding", "De delen van het Dienjaar gelden"),
        ("personeel-college-van-groep", "Bij het College"),
        # Answer 28: the figure swings, and so it is reported once a year.
        ("industrie-gevoelig", "Het cijfer is volgens"),
        # `20% van de totale R&T uitgaven aan Europese samenwerking`: not of that cooperation.
        ("industrie-onderzoek", "van die uitgaven aan Europese samenwerking"),
        # `2025 t/m 3031` is of answer 57; 23 has `verspreid over meerdere jaren`.
        ("industrie-zelfde-geld", "staat in {industrie-geld.answer} ‘3031’"),
    ],
)
def test_a_sentence_is_of_what_its_answer_says_it_of(
    edition: Edition, statement: str, words: str
) -> None:
    sentences = {each.id: each.sentence for each in load_statements(edition, PROJECT).statements}
    assert words in sentences[statement]


def test_reports_that_were_asked_for_are_those_to_the_house(edition: Edition) -> None:
    """Answer 6 does name a report: the `Managementrapportagecyclus`, within Defensie."""
    (note,) = [row.note for row in edition.coding.elements if row.question == "10"]
    assert "geen rapportages aan de Kamer" in note


def test_people_worked_out_from_full_time_jobs_say_how_many_per_job() -> None:
    """`In dit tempo` stood below a heading by which one per VTE does not fit."""
    sentences = [each["inline"] for each in outputs(BLOCK_MIME) if "inline" in each]
    ahead = [words(each) for each in sentences if "In dit tempo" in words(each)]
    assert ahead
    assert [each for each in ahead if "per VTE, worden" not in each] == []


def test_a_square_says_no_more_than_its_column() -> None:
    """Of 39, 43 and 49 another part was answered: `deels vertrouwelijk`."""
    drawn = json.dumps(
        [each for each in outputs(CHART_MIME) if each["id"] == "fig-codes"], ensure_ascii=False
    )
    assert [f"vraag {each}: deels vertrouwelijk" in drawn for each in (39, 43, 49)] == [True] * 3


DENIED = re.compile(
    r"(?P<before>[\w’-]+) noemt het(?: antwoord)? niet\b|\bnoem(?:t|en) geen (?P<after>[\w’-]+)"
)


def test_what_an_answer_is_said_not_to_name_is_not_in_it(edition: Edition) -> None:
    """`Een KPI noemt het niet` was said of answer 56: `is deze KPI gevoelig`."""
    answers = {each.question: each.answer_text or "" for each in edition.questions}
    notes = [(row.question, row.note) for row in edition.coding.elements]
    notes += [(row.question, row.rationale) for row in edition.coding.dispositions]
    denied = [
        (question, match["before"] or match["after"])
        for question, note in notes
        for match in DENIED.finditer(note)
    ]
    assert len(denied) > 5
    named = [
        (question, word)
        for question, word in denied
        if re.search(rf"\b{re.escape(word)}\b", answers[question], re.IGNORECASE)
    ]
    assert named == []


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("14", "in welke mate"),  # `In welke mate worden … ingevuld`; a number was not asked
        ("26", "andere gegevens, zoals"),  # `de ontwikkelingen in de MG, waaronder`
        ("29", "harde streefwaarden"),  # `te complex om hier harde streefwaarden aan te verbinden`
        ("63", "‘binnen Defensie’"),  # not `binnen Defensie als geheel`
    ],
)
def test_why_a_code_stands_says_no_more_than_the_answer(
    edition: Edition, question: str, words: str
) -> None:
    reasons = {row.question: row.rationale for row in edition.coding.dispositions}
    assert words in reasons[question]


def test_a_share_is_quoted_with_what_it_is_of(edition: Edition) -> None:
    """`12% doorgestroomd` is `van deze groep`, not of all that the question asks about."""
    quotes = {(row.question, row.element): row.answer_quote for row in edition.coding.elements}
    assert [place for place, quote in quotes.items() if re.match(r"\d", quote)] == []
    assert quotes["4", "Gevolgen voor de controlepositie"].startswith("onderwerpen die inzicht")


NAMED = re.compile(r'(?P<name>\w+)\["(?P<period>[^"]*)"(?:, "(?P<question>\w+)")?\]')


def test_a_check_of_numbers_of_a_question_says_so(edition: Edition) -> None:
    """`Het burgerpersoneel groeide met 857 VTE` stands in question 40 and in no answer."""
    asked = {
        (row.indicator, row.period, row.quantity.partition("@")[0])
        for row in edition.coding.indicators
        if row.stands_in == "question"
    }

    def only_asked(formula: str) -> bool:
        return any(
            (match["name"], match["period"]) == (name, period)
            and match["question"] in (None, question)
            for match in NAMED.finditer(formula)
            for name, period, question in asked
        )

    checks = [each for each in load_checks(edition, PROJECT) if only_asked(each.left + each.right)]
    assert len(checks) > 6
    assert [each.id for each in checks if "vraag" not in each.sentence.lower()] == []


def test_a_heading_of_differences_of_two_readers_is_of_questions_and_parts() -> None:
    """`Bij 2 vragen …` stood over rows of seven, and on the pages of all seven as their place."""
    blocks = list(outputs(BLOCK_MIME))
    at = next(i for i, each in enumerate(blocks) if each.get("name") == "lezers-verschillen")
    heading = next(each for each in reversed(blocks[:at]) if each.get("type") == "heading")
    assert "onderdeel" in words(heading["inline"])
