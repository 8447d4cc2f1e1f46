"""A chapter is made with other values too: all that its page shows, not its results alone."""

from __future__ import annotations

import pytest

from kamerboek.run import Value, declaration_of
from tests.chapters.approved import chapters, other_values
from tests.chapters.results import make_chapter
from tests.conftest import PROJECT


def _others(chapter: str) -> list[dict[str, Value]]:
    return [*other_values(declaration_of(PROJECT / "chapters" / f"{chapter}.ipynb"))]


@pytest.mark.parametrize("chapter", chapters())
def test_with_all_parameters_at_an_end_of_their_ranges(chapter: str) -> None:
    for values in _others(chapter)[-2:]:
        make_chapter(chapter, **values)


@pytest.mark.long
@pytest.mark.parametrize("chapter", chapters())
def test_with_each_parameter_at_each_end_of_its_range(chapter: str) -> None:
    for values in _others(chapter)[:-2]:
        make_chapter(chapter, **values)
