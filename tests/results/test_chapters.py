"""The project's own chapters give, run for their results, what papermill's notebooks give."""

from __future__ import annotations

import pytest

from kamerboek.chapter.session import Session
from kamerboek.results import comparable, results_of, results_of_run
from kamerboek.run import execute_notebook
from tests.chapters.results import results_of_notebook, run_chapter
from tests.conftest import PROJECT

CHAPTERS = [
    path
    for path in sorted((PROJECT / "chapters").glob("*.ipynb"))
    if "Chapter(" in path.read_text(encoding="utf-8")
]
OTHER_VALUES = {"hedge_width": 0, "run_up": 7}


def values_for(session: Session) -> dict[str, float]:
    return {
        each.name: type(each.default)(OTHER_VALUES[each.name])
        for each in session.declaration.parameters
        if each.name in OTHER_VALUES
    }


@pytest.fixture(scope="module", params=CHAPTERS, ids=lambda path: path.stem)
def session(request: pytest.FixtureRequest) -> Session:
    return Session(request.param)


def test_a_chapter_gives_the_results_of_its_notebook(session: Session) -> None:
    values = values_for(session)
    results = results_of_run(session, values)
    # With its defaults it is the notebook as it stands: that papermill makes of it what it holds,
    # to the last sign, is what nbval tests of each chapter.
    made = execute_notebook(session.notebook, values) if values else None
    notebook = made or session.notebook.read_text(encoding="utf-8")
    assert results == comparable(results_of(notebook))
    assert not values or results != results_of_run(session, {})
    # What the tests of the chapters read is what the notebook says.
    assert run_chapter(session.notebook.stem, **values) == results_of_notebook(notebook)


def test_a_chapter_has_figures_sentences_and_verdicts() -> None:
    results = results_of_run(Session(PROJECT / "chapters" / "7-vastgoed.ipynb"), {})
    assert {each.kind for each in results} == {"result", "sentence", "verdict"}
    said = {each.key: each.text for each in results}
    assert said["aanloop-1"].startswith("Rekenvoorbeeld: met een langere aanloop")
    assert said["aanloop-1: scheelt > 0"] == "always"
