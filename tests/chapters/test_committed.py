"""A chapter says what its notebook has committed: every chapter, also one without tests of its own.

The strict comparison of notebooks runs each in a kernel; here a difference is seen in a second.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.run import notebooks_of
from tests.chapters.results import results_of_notebook, run_chapter
from tests.conftest import PROJECT


@pytest.mark.parametrize("notebook", notebooks_of(PROJECT / "chapters"), ids=lambda each: each.stem)
def test_it_says_what_its_notebook_has(notebook: Path) -> None:
    """Every word, number and mark of a chart; what differs is named, and not all of the page."""
    ran = run_chapter(notebook.stem)
    committed = results_of_notebook(notebook.read_text(encoding="utf-8"))
    for said, kept in zip(ran.blocks, committed.blocks, strict=False):
        assert said == kept
    assert len(ran.blocks) == len(committed.blocks)
    assert ran.figures == committed.figures
