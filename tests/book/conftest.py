"""A browser for the tests of the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.book.theme_page import make_theme_book
from tests.book.visit import Visits
from tests.conftest import once, served


@pytest.fixture(scope="session")
def theme_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a made-up book whose one chapter has every block of a theme page."""

    def make(folder: Path) -> None:
        make_theme_book(folder / "project")

    return once(tmp_path_factory, "theme-book", make) / "project" / "_build" / "html"


@pytest.fixture
def served_theme_book(theme_book: Path) -> Iterator[str]:
    """The address of a server of that book on this machine."""
    with served(theme_book) as address:
        yield address


@pytest.fixture(scope="module")
def visits(browser: Browser) -> Visits:
    """Pages of that browser, which the tests of a module visit one after the other."""
    return Visits(browser)
