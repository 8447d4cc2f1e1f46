"""Two editions side by side, on made-up ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from kamerboek.analysis import indicators_of
from kamerboek.analysis.compare import (
    SIMILAR,
    Passage,
    figure_of,
    given_by,
    is_restated,
    likeness,
    load_editions_beside,
    previous_edition,
    promises_due,
    reported,
    restated,
)
from kamerboek.analysis.pairs import pair_questions
from kamerboek.document import parse_questions, read_document
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.figures import Counted, Interval, Quoted
from tests.editions import (
    CODED_EARLIER,
    CODED_LATER,
    EARLIER,
    LATER,
    add_edition,
    bare_project,
)
from tests.family import DOCUMENTS


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = bare_project(tmp_path_factory.mktemp("compare"))
    add_edition(made, "zz-first", EARLIER, CODED_EARLIER)
    add_edition(made, "aa-second", LATER, CODED_LATER)
    add_edition(made, "no-day", "1 Hoe?\n\nZo.\n\n2 Wat?\n\nDat.\n")
    return made


@pytest.fixture(scope="module")
def earlier(project: Path) -> Edition:
    return load_edition("zz-first", project)


@pytest.fixture(scope="module")
def later(project: Path) -> Edition:
    return load_edition("aa-second", project)


def test_editions_go_by_the_day_of_their_answers(project: Path, later: Edition) -> None:
    beside = load_editions_beside(later, project)
    assert [each.name for each in beside.editions] == ["zz-first", "aa-second", "no-day"]
    assert beside.unread == ()
    assert previous_edition("aa-second", project) == "zz-first"
    assert previous_edition("zz-first", project) == ""
    assert previous_edition("no-day", project) == ""


def test_an_edition_of_another_series_is_never_beside_it(tmp_path: Path) -> None:
    """However near in time it is, and whatever is wrong in it."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER)
    add_edition(project, "second", LATER)
    between = LATER.replace("20 november 2025", "1 juni 2025")
    add_edition(project, "other", between, series="algemeen")
    assert previous_edition("second", project) == "first"
    for file, text in (("coding/themes.csv", "mis\n"), ("edition.toml", 'series = "algemeen"\n[')):
        path = project / "data" / "editions" / "other" / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        assert previous_edition("second", project) == "first"
        beside = load_editions_beside(load_edition("second", project), project)
        assert [each.name for each in beside.editions] == ["first", "second"]
        assert beside.unread == ()


def test_documents_of_no_series_stand_alone(tmp_path: Path) -> None:
    """That nobody recognises them is all that the general series says of them."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, series="algemeen")
    later = add_edition(project, "second", LATER, series="algemeen")
    assert previous_edition("second", project) == ""
    assert [each.name for each in load_editions_beside(later, project).editions] == ["second"]


def test_an_edition_of_the_series_with_a_mistake_is_left_out_and_named(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    later = add_edition(project, "second", LATER)
    themes = project / "data" / "editions" / "first" / "coding" / "themes.csv"
    themes.write_text(themes.read_text("utf-8").replace("readiness", "navy"), encoding="utf-8")
    beside = load_editions_beside(later, project)
    assert [each.name for each in beside.editions] == ["second"]
    ((name, reason),) = beside.unread
    assert name == "first"
    assert "'navy' is not in the codebook" in reason
    # It is still the one before it: who asks for it hears what is wrong.
    assert previous_edition("second", project) == "first"
    identity = project / "data" / "editions" / "first" / "edition.toml"
    identity.write_text(identity.read_text("utf-8") + "[[", encoding="utf-8")
    assert previous_edition("second", project) == ""
    assert [name for name, _ in load_editions_beside(later, project).unread] == ["first"]


def test_a_question_asked_again_is_found_with_both_texts(earlier: Edition, later: Edition) -> None:
    (pair,) = pair_questions(earlier, later).pairs
    assert (pair.later.question, pair.earlier.question) == ("2", "1")
    assert pair.score == likeness(pair.earlier.question_text, pair.later.question_text) == 96
    assert pair_questions(earlier, later, 97).pairs == ()
    assert len(pair_questions(earlier, earlier, 100).pairs) == 3


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Hoeveel schepen zijn er?", "hoeveel schepen zijn er", True),
        ("Hoeveel schepen zijn er?", "Er zijn hoeveel schepen?", True),
        (
            "Wat zijn de totale kosten van externe inhuur per 1 juni?",
            "Kunt u de totale kosten van externe inhuur per 1 december geven?",
            True,
        ),
        ("Hoeveel schepen zijn er?", "Waarom is de haven van Urk dicht?", False),
        ("Wanneer komt de nota over de havens?", "Hoeveel matrozen varen er?", False),
    ],
)
def test_where_likeness_begins(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= SIMILAR) == alike


def test_no_question_of_2025_is_like_one_of_another_document(edition: Edition) -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("the other documents of the family do not lie beside the project")
    others = [
        question.question_text
        for path in DOCUMENTS.iterdir()
        if path.suffix in (".txt", ".docx")
        for question in parse_questions(read_document(path)).questions
    ]
    highest = max(likeness(q.question_text, text) for q in edition.questions for text in others)
    assert highest < 60


def test_few_questions_of_one_document_are_like_each_other(edition: Edition) -> None:
    texts = [question.question_text for question in edition.questions]
    pairs = list(combinations(texts, 2))
    assert len(pairs) == 1953
    assert sum(likeness(*pair) >= SIMILAR for pair in pairs) == 18


def test_what_the_answers_gave_then_and_now(earlier: Edition, later: Edition) -> None:
    assert given_by(earlier, "1") == "answered"
    assert given_by(later, "2") == "partly_answered"
    assert given_by(later, "3") is None


def test_a_promise_is_due_when_its_term_is_over(earlier: Edition, later: Edition) -> None:
    """The plan for 2031 is not due; of the note a sentence of the later document speaks."""
    (due,) = promises_due(earlier, later)
    assert due.promise.commitment == "Nota over de havens"
    assert due.ended == date(2025, 6, 30)
    assert due.passage is not None
    assert (due.passage.question, due.passage.part) == ("3", "antwoord")
    assert due.passage.text.startswith("In het tweede kwartaal van 2025 is de Kamer")
    assert due.passage.score >= SIMILAR
    (unlike,) = promises_due(earlier, later, 100)
    assert unlike.passage is None


def test_a_sentence_like_a_promise_may_stand_in_a_question(
    earlier: Edition, later: Edition
) -> None:
    """As an item of a list: its sign is no part of it."""
    said = "In het tweede kwartaal van 2025 wordt de Kamer geïnformeerd over de havens."
    first, *rest = later.questions
    asked = replace(first, question_text=f"Waarom geldt dit niet meer:\n• {said}\n")
    (due,) = promises_due(earlier, replace(later, questions=(asked, *rest)))
    assert due.passage == Passage("1", "vraag", said, 100)


def test_on_the_last_day_a_term_is_not_over(earlier: Edition, later: Edition) -> None:
    def answered(day: date | None) -> Edition:
        return replace(later, identity=replace(later.identity, answered_on=day))

    assert promises_due(earlier, answered(date(2025, 6, 30))) == ()
    assert len(promises_due(earlier, answered(date(2025, 7, 1)))) == 1
    assert promises_due(earlier, answered(None)) == ()


def test_indicators_become_series_go_and_come(earlier: Edition, later: Edition) -> None:
    found = reported(indicators_of(earlier), indicators_of(later))
    (ships,) = found.shared
    assert (ships.name, ships.label) == ("ships", "schepen in de haven van Urk")
    assert [(point.edition, point.indicator.figure.value) for point in ships.points] == [
        ("zz-first", 12),
        ("aa-second", 15),
    ]
    assert [each.name for each in found.no_longer] == ["sailors"]
    assert [each.name for each in found.new] == ["lanterns"]


@pytest.mark.parametrize(
    ("then", "now", "other"),
    [
        ("ongeveer 12 schepen", "12 schepen", False),
        ("12 schepen", "ongeveer 12 schepen", False),
        ("12 schepen", "13 schepen", True),
        ("meer dan 12 schepen", "12 schepen", True),
    ],
)
def test_a_figure_is_restated_by_another_value_alone(
    tmp_path: Path, then: str, now: str, other: bool
) -> None:
    """Not by a word that says how precise it is."""
    made = bare_project(tmp_path)
    ships = CODED_EARLIER["indicators"]
    for name, words in (("then", then), ("now", now)):
        text = EARLIER.replace("12 schepen", words)
        coded = {"indicators": ships.replace("{12}", "{13}" if "13" in words else "{12}")}
        add_edition(made, name, text, coded)
    then_coded, now_coded = (indicators_of(load_edition(name, made)) for name in ("then", "now"))
    assert [each.name for each in restated(then_coded, now_coded)] == ["ships"] * other


def test_a_figure_is_held_against_the_last_edition_that_gives_its_period(
    earlier: Edition, later: Edition
) -> None:
    """None stands for an edition that does not give it."""
    (ships,) = reported(indicators_of(earlier), indicators_of(later)).shared
    point = ships.points[0]
    names = ["een", "twee", "drie"]
    for values, restated_in in (
        ((12, 12, 12), []),
        ((12, 13, 13), ["twee"]),
        ((12, 12, 13), ["drie"]),
        ((12, 13, 12), ["twee", "drie"]),
        ((12, None, 13), ["drie"]),
        ((12, None, 12), []),
        ((None, 12, 13), ["drie"]),
    ):
        points = tuple(
            replace(
                point,
                edition=name,
                indicator=replace(
                    point.indicator,
                    figure=replace(
                        point.indicator.figure, value=value, interval=Interval.point(value)
                    ),
                ),
            )
            for name, value in zip(names, values, strict=True)
            if value is not None
        )
        series = replace(ships, points=points)
        found = [each.edition for each in points if is_restated(each, series, names)]
        assert found == restated_in, values


def test_a_figure_of_another_edition_leads_to_no_page_of_this_book(
    earlier: Edition, later: Edition
) -> None:
    (ships,) = reported(indicators_of(earlier), indicators_of(later)).shared
    then, now = (figure_of(point, "aa-second") for point in ships.points)
    assert isinstance(now.origin, Quoted)
    assert now.page == "2"
    assert isinstance(then.origin, Counted)
    assert (then.page, then.questions) == ("", ())
    assert then.formula == "uitgave zz-first, antwoord 1: “Er liggen 12 schepen.”"
