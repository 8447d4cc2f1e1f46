from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.annotate import find_quantities, find_references
from kamerboek.document import Question
from kamerboek.edition.coding import CHECKS, Coding, load_coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.problems import Source
from kamerboek.edition.schemas import (
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    IndicatorCode,
    RuleNoteCode,
    SubjectCode,
    TensionCode,
    ThemeCode,
    columns,
)
from kamerboek.errors import KamerboekError
from tests.annotate.examples import answered
from tests.rows import over
from tests.series import codebook

Rows = list[dict[str, str]]

QUESTIONS: list[Question] = answered(
    ("Hoeveel schepen zijn er?", "Er zijn drie schepen."),
    ("Waarom niet meer?", "Zie antwoord op vraag 1."),
)
REFERENCES = find_references(QUESTIONS)
QUANTITIES = find_quantities(QUESTIONS)
"""One: `drie` in answer 1."""


def themes() -> Rows:
    return [
        {"question": "1", "theme": "readiness", "secondary": "", "rationale": "Schepen."},
        {"question": "2", "theme": "readiness", "secondary": "personnel", "rationale": "Schepen."},
    ]


def dispositions() -> Rows:
    empty = dict.fromkeys(columns(DispositionCode), "")
    return [
        empty
        | {
            "question": "1",
            "disposition": "answered",
            "rule": "6",
            "quote": "drie schepen",
            "rationale": "Geeft het aantal.",
        },
        empty
        | {
            "question": "2",
            "disposition": "referred_only",
            "resolved": "declined",
            "rule": "1",
            "alternative": "partly_answered",
            "alternative_rule": "5",
            "alternative_quote": "niet meer",
            "quote": "Zie antwoord op vraag 1.",
            "rationale": "Antwoord 1 zegt niet waarom.",
        },
    ]


def write(folder: Path, name: str, row_type: type, rows: Rows) -> None:
    (folder / "coding").mkdir(exist_ok=True)
    with (folder / "coding" / f"{name}.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, columns(row_type), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def test_good_coding_loads(tmp_path: Path) -> None:
    write(tmp_path, "themes", ThemeCode, themes())
    write(tmp_path, "dispositions", DispositionCode, dispositions())
    coding = load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert [row.theme for row in coding.themes] == ["readiness", "readiness"]
    assert coding.dispositions[1].resolved == "declined"
    assert coding.dispositions[0].alternative is None


def test_an_edition_without_coding_files_is_not_coded_yet(tmp_path: Path) -> None:
    coding = load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert coding.themes == ()
    assert coding.dispositions == ()


def test_an_edition_may_be_coded_in_part(tmp_path: Path) -> None:
    write(tmp_path, "themes", ThemeCode, themes()[1:])
    write(tmp_path, "dispositions", DispositionCode, dispositions()[:1])
    coding = load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert [row.question for row in coding.themes] == ["2"]
    assert [row.question for row in coding.dispositions] == ["1"]
    assert coding.files == {"themes", "dispositions"}


def test_a_table_without_rows_is_not_the_same_as_no_table(tmp_path: Path) -> None:
    write(tmp_path, "tensions", TensionCode, [])
    assert load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook()).files == {
        "tensions"
    }


def test_any_words_may_be_a_slip_until_the_slips_are_coded() -> None:
    question = QUESTIONS[0]
    coded = Coding(
        files=frozenset({"anomalies"}),
        anomalies=(
            AnomalyCode("1", "drie schepen", "vier schepen", ""),
            AnomalyCode("2", "vraag 1", "vraag 3", ""),
        ),
    )
    assert coded.slips(question) == ["drie schepen"]
    assert Coding(files=frozenset({"anomalies"})).slips(question) == []
    assert Coding().slips(question) == [question.question_text, question.answer_text]


def changed(row: int, **values: str) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows[row].update(values)

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            changed(0, quote="vier schepen"),
            "row 2 (question 1): column quote: the words are not in the text or answer, or one it "
            "points to, of question 1: 'vier schepen'; the nearest there are 'drie schepen.'",
        ),
        (
            changed(0, quote="Zie antwoord op vraag 1."),
            "row 2 (question 1): column quote: the words are not in",
        ),
        (
            changed(0, quote=""),
            "row 2 (question 1): column quote: it is empty; give the words that",
        ),
        (
            changed(0, disposition="evasive"),
            "row 2: column disposition: 'evasive' is none of answered, partly_answered",
        ),
        (
            changed(0, rule="zes"),
            "row 2: column rule: 'zes' is no whole number",
        ),
        (changed(0, rule="5"), "row 2 (question 1): column rule: rule 5 does not give answered"),
        (
            changed(0, rationale=" "),
            "row 2 (question 1): column rationale: it is empty; give a rationale",
        ),
        (
            changed(0, resolved="answered"),
            "row 2 (question 1): column resolved: only referred_only",
        ),
        (changed(1, resolved=""), "row 3 (question 2): column resolved: referred_only needs a"),
        (
            changed(1, resolved="referred_only"),
            "row 3: column resolved: 'referred_only' is none of",
        ),
        (
            changed(1, alternative="declined"),
            "row 3 (question 2): column alternative: the alternative is the",
        ),
        (
            changed(1, alternative_rule=""),
            "row 3 (question 2): column alternative_rule: another rule gives the alternative "
            "partly_answered; that is rule 5",
        ),
        (changed(1, alternative_rule="6"), "row 3 (question 2): column alternative_rule: another"),
        (
            changed(1, alternative_quote="wel"),
            "row 3 (question 2): column alternative_quote: the words are not in",
        ),
        (
            changed(1, alternative=""),
            "row 3 (question 2): column alternative: a rule or quote without",
        ),
        (
            changed(1, question="3"),
            "row 3 (question 3): column question: there is no question '3' in this document; the "
            "nearest is",
        ),
        (changed(1, question="1"), "row 3 (question 1): column question: question 1 is coded more"),
        (
            lambda rows: rows.reverse(),
            "row 2 (question 2): column question: question 2 stands where 1 should; rows must "
            "stand in the document's order",
        ),
    ],
)
def test_a_disposition_that_does_not_fit_is_refused(
    tmp_path: Path, change: Callable[[Rows], None], message: str
) -> None:
    rows = dispositions()
    change(rows)
    write(tmp_path, "dispositions", DispositionCode, rows)
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert str(caught.value).startswith(f"{tmp_path / 'coding' / 'dispositions.csv'}: {message}")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (changed(0, theme=""), "row 2: column theme: no code is given; its codes are "),
        (
            changed(0, theme="navy"),
            "row 2: column theme: 'navy' is not in the codebook; the nearest is",
        ),
        (
            changed(1, secondary="readiness"),
            "row 3 (question 2): column secondary: it repeats the theme",
        ),
        (
            changed(1, rationale=""),
            "row 3 (question 2): column rationale: it is empty; give a rationale",
        ),
        (changed(1, question="1"), "row 3 (question 1): column question: question 1 is coded more"),
    ],
)
def test_a_theme_that_does_not_fit_is_refused(
    tmp_path: Path, change: Callable[[Rows], None], message: str
) -> None:
    rows = themes()
    change(rows)
    write(tmp_path, "themes", ThemeCode, rows)
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert str(caught.value).startswith(f"{tmp_path / 'coding' / 'themes.csv'}: {message}")


@pytest.mark.parametrize(
    ("subject", "message"),
    [
        ("drie schepen", "'drie schepen' has 2 words; say it in 3 to 8"),
        ("hoeveel schepen er zijn en waarom het er niet meer zijn", "'hoeveel schepen er"),
        ("waarom niet meer schepen.", "'waarom niet meer schepen.' ends in a mark"),
        ("waarom niet meer schepen?", "'waarom niet meer schepen?' ends in a mark"),
        ("waarom niet 14 schepen", "the number 14 stands neither here nor where it points to"),
    ],
)
def test_a_subject_that_does_not_fit_is_refused(tmp_path: Path, subject: str, message: str) -> None:
    rows = [{"question": "1", "subject": "hoeveel schepen er zijn"}]
    write(tmp_path, "subjects", SubjectCode, [*rows, {"question": "2", "subject": subject}])
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    where = f"{tmp_path / 'coding' / 'subjects.csv'}: row 3 (question 2): column subject: "
    assert str(caught.value).startswith(where + message)


def test_a_subject_is_given_once(tmp_path: Path) -> None:
    rows = [{"question": "1", "subject": "hoeveel schepen er zijn"}]
    write(tmp_path, "subjects", SubjectCode, rows * 2)
    with pytest.raises(KamerboekError, match="question 1 is coded more than once"):
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("question,theme\n1,readiness\n", "row 1: the columns must be question,theme,secondary"),
        (
            "question;theme;secondary;rationale\n",
            "row 1: its cells are separated by semicolons; save",
        ),
        (
            "question,theme,secondary,rationale\n1,readiness,,Schepen, en meer.\n",
            "row 2: it has 5 columns, not 4; is a comma not quoted?",
        ),
        (
            'question,theme,secondary,rationale\n1,readiness,,"Schepen\n',
            "row 2: unexpected end of data",
        ),
    ],
)
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "coding").mkdir()
    path = tmp_path / "coding" / "themes.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert str(caught.value).startswith(f"{path}: {message}")


def test_a_number_in_a_rationale_must_be_the_documents(tmp_path: Path) -> None:
    rows = dispositions()
    rows[1]["rationale"] = "Antwoord 1 zegt niet waarom er 7 zijn."
    write(tmp_path, "themes", ThemeCode, themes())
    write(tmp_path, "dispositions", DispositionCode, rows)
    with pytest.raises(
        KamerboekError, match=r"row 3 \(question 2\): column rationale: the number 7 stands"
    ):
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            {"question": "1", "note": "open_lst"},
            "'open_lst' is not in the codebook; the nearest is",
        ),
        ({"question": "9", "note": "open_list"}, "there is no question '9'"),
        (
            {"question": "2", "note": "open_list"},
            "column note: another row is about the same; keep",
        ),
    ],
)
def test_a_note_that_does_not_fit_is_refused(
    tmp_path: Path, row: dict[str, str], message: str
) -> None:
    good = {"question": "2", "note": "open_list"}
    write(tmp_path, "rule_notes", RuleNoteCode, [good])
    assert load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook()).rule_notes
    write(tmp_path, "rule_notes", RuleNoteCode, [good, row])
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert message in str(caught.value)


SIDE_A = {"question_a": "1", "quote_a": "drie schepen"}
SIDE_B = {"question_b": "2", "quote_b": "Zie antwoord op vraag 1."}
OTHER_WAY = {"question_a": "2", "quote_a": SIDE_B["quote_b"]} | {
    "question_b": "1",
    "quote_b": SIDE_A["quote_a"],
}
STEP = {
    "commitment": "Meer schepen",
    "type": "policy",
    "strength": "firm",
    "due": "",
    "due_inferred": "false",
}


@over(
    ("name", "row_type", "row", "change", "another"),
    [
        (
            "tensions",
            TensionCode,
            SIDE_A | SIDE_B | {"note": "Dit."},
            OTHER_WAY,
            {"quote_a": "Er zijn"},
        ),
        (
            "commitments",
            CommitmentCode,
            STEP | {"question": "1", "quote": "Er zijn drie schepen."},
            {"strength": "soft", "quote": "drie schepen"},
            {"commitment": "Nog meer schepen"},
        ),
        (
            "elements",
            ElementCode,
            {
                "question": "1",
                "element": "aantal",
                "ask_quote": "Hoeveel schepen",
                "status": "given",
                "answer_quote": "drie schepen",
                "note": "",
            },
            {"ask_quote": "zijn er?", "status": "refused"},
            {"element": "wanneer"},
        ),
        (
            "confidentiality",
            ConfidentialityCode,
            {"question": "1", "quote": "drie schepen", "ground": "none stated", "access": "annex"},
            {"access": "nobody"},
            {"quote": "Er zijn"},
        ),
        (
            "anomalies",
            AnomalyCode,
            {"question": "1", "quote": "drie schepen", "reading": "3 schepen", "note": "Zo."},
            {"reading": "vier schepen"},
            {"quote": "Er zijn"},
        ),
    ],
)
def test_two_rows_about_one_thing_are_refused(
    name: str, row_type: type, row: dict[str, str], change: dict[str, str], another: dict[str, str]
) -> None:
    """Each would count: a step twice, a tension from either side, a word of two readings."""
    with TemporaryDirectory() as folder:
        place = Path(folder)

        def loaded(second: dict[str, str]) -> int:
            write(place, name, row_type, [row, row | second])
            coding = load_coding(place, QUESTIONS, REFERENCES, QUANTITIES, codebook())
            return len(getattr(coding, name))

        assert loaded(another) == 2
        with pytest.raises(
            KamerboekError, match=r"row 3 .*another row is about the same; keep one"
        ):
            loaded(change)


def indicator(**changes: str) -> Rows:
    good = {
        "indicator": "ships",
        "label": "schepen",
        "period": "2025",
        "quantity": QUANTITIES[0].quantity,
        "unit": "",
        "nature": "realisation",
        "stands_in": "answer",
        "answered": "",
        "note": "",
    }
    return [good | changes]


def test_a_good_indicator_loads(tmp_path: Path) -> None:
    write(tmp_path, "indicators", IndicatorCode, indicator())
    (row,) = load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook()).indicators
    assert (row.indicator, row.answered) == ("ships", None)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (indicator(quantity="1@999"), "there is no quantity '1@999'"),
        (
            indicator() * 2,
            "row 3 (indicator ships): column quantity: the indicator ships names quantity",
        ),
        (indicator(indicator="Ships"), "a name is lower-case letters"),
        (indicator(label=" "), "column label: it is empty; say what it measures"),
        (
            indicator(period="voorjaar 2025"),
            "column period: 'voorjaar 2025' is no period; write 2025",
        ),
        (indicator(unit="eur"), "the document prints the unit count"),
        (indicator(stands_in="question", answered="ignored"), "stands in the answer"),
        (indicator(answered="repeated"), "answered is for what stands only in the question"),
        (indicator(nature="guess"), "column nature: 'guess'"),
        (indicator(label="de 9 schepen"), "the number 9 stands neither here"),
        (indicator(note="het waren er 8"), "the number 8 stands neither here"),
    ],
)
def test_an_indicator_that_does_not_fit_is_refused(
    tmp_path: Path, rows: Rows, message: str
) -> None:
    write(tmp_path, "indicators", IndicatorCode, rows)
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert message in str(caught.value)


DATED = answered(("Hoeveel in 2024?", "In 2024 waren het er 12, in de vraag ook 1,5 miljard."))
IN_2024 = find_quantities(DATED)


@pytest.mark.parametrize(
    ("text", "changes", "message"),
    [
        ("12", {"period": "2023"}, "the sentence says 2024; say in the note why"),
        ("1,5 miljard", {"period": "2024", "unit": "eur"}, "prints no unit; say in the note why"),
    ],
)
def test_what_is_inferred_needs_a_note(
    tmp_path: Path, text: str, changes: dict[str, str], message: str
) -> None:
    quantity = next(each.quantity for each in IN_2024 if each.text == text)
    write(tmp_path, "indicators", IndicatorCode, indicator(quantity=quantity, **changes))
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, DATED, (), IN_2024, codebook())
    assert message in str(caught.value)
    changes["note"] = "afgeleid"
    write(tmp_path, "indicators", IndicatorCode, indicator(quantity=quantity, **changes))
    assert load_coding(tmp_path, DATED, (), IN_2024, codebook()).indicators


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"question": "9"}, "there is no question '9' in this document"),
        (
            {"quote": "vier schepen"},
            "column quote: the words are not in the text or answer of question 1",
        ),
        ({"reading": " "}, "say how the book reads it"),
        ({"note": "7 ontbreekt"}, "the number 7 stands neither"),
    ],
)
def test_an_anomaly_that_does_not_fit_is_refused(
    tmp_path: Path, change: dict[str, str], message: str
) -> None:
    good = {"question": "1", "quote": "drie schepen", "reading": "drie", "note": "niets"}
    write(tmp_path, "anomalies", AnomalyCode, [good])
    assert load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook()).anomalies
    write(tmp_path, "anomalies", AnomalyCode, [good | change])
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert message in str(caught.value)


def test_no_table_has_a_row_twice(edition: Edition) -> None:
    """A step that is written twice would be counted twice."""
    source = Source({each.question: each for each in edition.questions}, {}, {})
    for name, checks in CHECKS.items():
        rows = getattr(edition.coding, name)[:2]
        if rows and checks.rows is not None and name != "indicators":
            faults = [place for place, _ in checks.rows([*rows, rows[0]], source)]
            assert 2 in faults, name
        assert checks.rows is not None, name
