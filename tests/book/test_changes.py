"""What a page says in a book with other values than the defaults, and where that leads."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.book.pages import changes
from kamerboek.book.pages.changes import COLOPHON, notice_markup

CHANGES = {"7-vastgoed": {"run_up": 3}}


def app(pages: set[str], changed: object = CHANGES) -> Any:
    return SimpleNamespace(
        config=SimpleNamespace(kamerboek_changes=changed),
        env=SimpleNamespace(all_docs=pages),
        builder=SimpleNamespace(get_relative_uri=lambda _, other: f"{other}.html"),
    )


@pytest.fixture
def warned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    said: list[tuple[Any, ...]] = []

    def warning(*words: Any, location: str) -> None:
        said.append((*words, location))

    monkeypatch.setattr(changes.LOGGER, "warning", warning)
    return said


def test_a_book_without_a_colophon_is_warned_of(warned: list[tuple[Any, ...]]) -> None:
    assert "Niet de standaarduitgave" in notice_markup(app({"index"}), "index")
    assert warned == [("unknown document: %r", COLOPHON, "index")]


def test_the_notice_leads_to_the_colophon(warned: list[tuple[Any, ...]]) -> None:
    text = notice_markup(app({"index", COLOPHON}), "index")
    assert f'href="{COLOPHON}.html"' in text
    assert warned == []


def test_a_book_with_the_defaults_says_nothing_of_it(warned: list[tuple[Any, ...]]) -> None:
    assert notice_markup(app(set(), {}), "index") == ""
    assert warned == []


@pytest.mark.parametrize(
    ("changed", "text", "said"),
    [(CHANGES, None, True), (CHANGES, "a text", False), ({}, None, False), ({}, "a text", False)],
)
def test_the_frame_says_it_on_a_page_without_a_text_of_its_own(
    changed: object, text: Any, said: bool
) -> None:
    context: dict[str, Any] = {}
    changes._tell_templates(app(set(), changed), "search", "search.html", context, text)
    assert context == {"kamerboek_not_standard": said}
