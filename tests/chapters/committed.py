"""A chapter says what its notebook has committed: for the tests of each chapter to take over."""

from __future__ import annotations

import pytest

from tests.chapters.results import Results, results_of_notebook
from tests.conftest import PROJECT


def test_it_says_what_its_notebook_has(defaults: Results, request: pytest.FixtureRequest) -> None:
    """Every word, number and mark of a chart; what differs is named, and not all of the page."""
    notebook = PROJECT / "chapters" / f"{request.module.CHAPTER}.ipynb"
    committed = results_of_notebook(notebook.read_text(encoding="utf-8"))
    for said, kept in zip(defaults.blocks, committed.blocks, strict=False):
        assert said == kept
    assert len(defaults.blocks) == len(committed.blocks)
    assert defaults.figures == committed.figures
