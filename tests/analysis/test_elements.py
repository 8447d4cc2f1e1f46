from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kamerboek.analysis import answer_with, differences, elements_of
from kamerboek.analysis.elements import implied, label_of_some
from kamerboek.annotate import find_quantities, find_references
from kamerboek.edition.codes import Status
from kamerboek.edition.coding import load_coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import (
    CommitmentCode,
    ConfidentialityCode,
    ElementCode,
    TensionCode,
    columns,
)
from kamerboek.errors import KamerboekError
from tests.annotate.examples import answered
from tests.series import codebook


def test_the_printed_rule_names_what_keeps_a_question_from_being_declined(
    edition: Edition,
) -> None:
    """Rule 3 comes before rule 5: what it does not name, a reader would call declined."""
    words = {"given": "gegeven", "other_population": "over iets anders", "later": "later"}
    kept = {
        status
        for status in edition.codebook.statuses
        if implied([status, "refused"], referred=False) == "partly_answered"
    }
    assert kept == words.keys()
    meaning = edition.codebook.dispositions["declined"].meaning
    assert [status for status, said in words.items() if said not in meaning] == []


def test_no_two_statuses_are_called_alike(edition: Edition) -> None:
    """Refused and not dealt with are no one `niet`; what is not given is not called partly so."""
    short = [status.short for status in edition.codebook.statuses.values()]
    assert len(set(short)) == len(short)
    assert not any("deels" in each for each in short)


@pytest.mark.parametrize(
    ("statuses", "label"),
    [
        ([["annex", "given"], ["given", "annex", "later"]], "deels vertrouwelijk"),
        ([["annex", "given"], ["annex"]], "vertrouwelijk"),
        ([], "vertrouwelijk"),
    ],
)
def test_confidential_questions_of_which_something_is_given_are_so_in_part(
    statuses: list[list[Status]], label: str
) -> None:
    assert label_of_some("confidential", "vertrouwelijk", statuses) == label
    assert label_of_some("declined", "niet gegeven", statuses) == "niet gegeven"


@pytest.mark.parametrize(("note", "word"), [("open_list", "welke"), ("reason_given", "waarom")])
def test_a_rule_is_invoked_only_where_the_question_asks_so(
    edition: Edition, note: str, word: str
) -> None:
    resting = [row.question for row in edition.coding.rule_notes if row.note == note]
    assert resting
    asked = {each: edition.question(each).question_text.lower() for each in resting}
    assert [each for each, text in asked.items() if word not in text] == []


@pytest.mark.parametrize(
    ("statuses", "referred", "expected"),
    [
        (["given", "given"], False, "answered"),
        (["given", "absent"], False, "partly_answered"),
        (["given", "annex"], False, "confidential"),
        (["withheld"], False, "confidential"),
        (["refused", "refused"], False, "declined"),
        (["refused", "absent"], False, "declined"),
        (["refused", "given"], False, "partly_answered"),
        (["later"], False, "deferred"),
        (["later", "given"], False, "partly_answered"),
        (["other_population"], False, "partly_answered"),
        (["absent"], False, "partly_answered"),
        (["absent"], True, "declined"),
    ],
)
def test_a_disposition_follows_from_the_elements(
    statuses: list[str], referred: bool, expected: str
) -> None:
    assert implied(statuses, referred=referred) == expected


def test_every_disposition_of_2025_follows_from_its_elements(edition: Edition) -> None:
    """The elements were coded by two readers who each worked alone, and then weighed."""
    assert differences(edition) == ()


def test_where_the_words_of_a_pointing_answer_stand(edition: Edition) -> None:
    (plan, _why, later) = elements_of(edition, "49")
    assert (plan.status, answer_with(edition, plan)) == ("annex", "48")
    assert (later.status, answer_with(edition, later)) == ("later", "48")


def test_twelve_answers_act_confidentially(edition: Edition) -> None:
    """Not 5, which offers a closed debate, nor 36, which says what happens if something is kept."""
    acting = {row.question for row in edition.coding.confidentiality}
    assert sorted(map(int, acting)) == [1, 2, 3, 4, 6, 26, 32, 35, 39, 43, 48, 63]


def test_the_tensions_that_both_readers_found_are_there(edition: Edition) -> None:
    coded = {(row.question_a, row.question_b) for row in edition.coding.tensions}
    both = {
        ("1", "33"), ("3", "48"), ("5", "5"), ("6", "36"), ("7", "27"), ("22", "30"),
        ("25", "29"), ("26", "27"), ("39", "48"), ("51", "51"), ("62", "62"),
    }  # fmt: skip
    assert both <= coded


QUESTIONS = answered(
    ("Hoeveel schepen zijn er, en waarom?", "Er zijn drie schepen. In Q2 volgt meer, in 2026."),
    ("Waarom niet meer?", "Zie antwoord op vraag 1."),
)
GOOD: dict[type, dict[str, str]] = {
    ElementCode: {
        "question": "1",
        "element": "aantal schepen",
        "ask_quote": "Hoeveel schepen",
        "status": "given",
        "answer_quote": "drie schepen",
        "note": "",
    },
    ConfidentialityCode: {
        "question": "1",
        "quote": "volgt meer",
        "ground": "none stated",
        "access": "annex",
    },
    TensionCode: {
        "question_a": "1",
        "quote_a": "drie schepen",
        "question_b": "2",
        "quote_b": "Waarom niet meer?",
        "note": "Antwoord 1 en vraag 2 passen niet.",
    },
    CommitmentCode: {
        "question": "1",
        "commitment": "meer schepen",
        "type": "policy",
        "strength": "firm",
        "due": "2026-Q2",
        "due_inferred": "false",
        "quote": "In Q2 volgt meer, in 2026.",
    },
}
NAMES = {
    ElementCode: "elements",
    ConfidentialityCode: "confidentiality",
    TensionCode: "tensions",
    CommitmentCode: "commitments",
}


def load(folder: Path, row_type: type, row: dict[str, str]) -> tuple[object, ...]:
    rows = [row]
    if row_type is ElementCode:
        rows.append(row | {"question": "2", "ask_quote": "Waarom", "element": "reden"})
    (folder / "coding").mkdir(exist_ok=True)
    with (folder / "coding" / f"{NAMES[row_type]}.csv").open("w", newline="") as target:
        writer = csv.DictWriter(target, columns(row_type), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    coding = load_coding(
        folder, QUESTIONS, find_references(QUESTIONS), find_quantities(QUESTIONS), codebook()
    )
    return getattr(coding, NAMES[row_type])


@pytest.mark.parametrize("row_type", GOOD)
def test_a_good_row_loads(tmp_path: Path, row_type: type) -> None:
    assert load(tmp_path, row_type, GOOD[row_type])


@pytest.mark.parametrize(
    ("row_type", "change", "message"),
    [
        (ElementCode, {"element": ""}, "say in a few words what is asked"),
        (
            ElementCode,
            {"ask_quote": "drie schepen"},
            "column ask_quote: the words are not in question 1: 'drie schepen'",
        ),
        (
            ElementCode,
            {"answer_quote": "vier schepen"},
            "column answer_quote: the words are not in the answer, or one it points to, of",
        ),
        (ElementCode, {"status": "absent"}, "what is absent has no words; leave it empty"),
        (ElementCode, {"answer_quote": ""}, "column answer_quote: it is empty; give the words of"),
        (ElementCode, {"note": "er zijn 9"}, "the number 9 stands neither here"),
        (ElementCode, {"status": "evaded"}, "column status: 'evaded'"),
        (
            ConfidentialityCode,
            {"quote": "Hoeveel"},
            "the words are not in the answer to question 1",
        ),
        (
            ConfidentialityCode,
            {"ground": "veiligheid"},
            "column ground: the words are not in the answer",
        ),
        (
            ConfidentialityCode,
            {"question": "9"},
            "there is no question '9' in this document; the nearest is",
        ),
        (TensionCode, {"question_b": "9"}, "there is no question '9'"),
        (
            TensionCode,
            {"quote_a": "vier"},
            "column quote_a: the words are not in the text or answer of question 1",
        ),
        (TensionCode, {"note": " "}, "say in the note what does not sit well"),
        (TensionCode, {"note": "Antwoord 7."}, "the number 7 stands neither here"),
        (CommitmentCode, {"quote": "Waarom"}, "the words are not in the answer to question 1"),
        (CommitmentCode, {"commitment": ""}, "say in one line what is announced"),
        (CommitmentCode, {"due": "voorjaar"}, "column due: 'voorjaar' is no period; write 2026"),
        (CommitmentCode, {"due": "2027-Q2"}, "the quote does not print the year 2027"),
        (CommitmentCode, {"due": "2026-Q3"}, "the quote does not say Q3"),
        (CommitmentCode, {"due": "", "due_inferred": "true"}, "nothing is due"),
    ],
)
def test_a_row_that_does_not_fit_is_refused(
    tmp_path: Path, row_type: type, change: dict[str, str], message: str
) -> None:
    with pytest.raises(KamerboekError) as caught:
        load(tmp_path, row_type, GOOD[row_type] | change)
    assert message in str(caught.value)


def test_a_question_without_elements_is_not_coded_yet(tmp_path: Path) -> None:
    load(tmp_path, ElementCode, GOOD[ElementCode])
    path = tmp_path / "coding" / "elements.csv"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:-1]))
    coding = load_coding(
        tmp_path, QUESTIONS, find_references(QUESTIONS), find_quantities(QUESTIONS), codebook()
    )
    assert {row.question for row in coding.elements} == {"1"}
