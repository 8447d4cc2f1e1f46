"""Runs that the tests of most chapters look at; a module names its `CHAPTER`, and `OTHER` a text.

A module that needs another run by one of these names has a fixture of its own.
"""

from __future__ import annotations

import pytest

from tests.chapters.results import Results, run_chapter, with_another_document, without_coding


@pytest.fixture(scope="module")
def defaults(request: pytest.FixtureRequest) -> Results:
    """The chapter as it stands."""
    return run_chapter(request.module.CHAPTER)


@pytest.fixture(scope="module")
def uncoded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The chapter on an edition of which nothing is coded."""
    return run_chapter(request.module.CHAPTER, without_coding(tmp_path_factory.mktemp("uncoded")))


@pytest.fixture(scope="module")
def other(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The chapter on another document, of which nothing is coded."""
    project = with_another_document(tmp_path_factory.mktemp("other"), request.module.OTHER)
    return run_chapter(request.module.CHAPTER, project)
