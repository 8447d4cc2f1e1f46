"""A chart is drawn once: what the drawing library gave is kept for the next book."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest

from kamerboek.book.rendering import vega
from kamerboek.book.rendering.draw import DrawingProcess
from kamerboek.book.rendering.vega import SMALLEST, as_svg
from kamerboek.errors import KamerboekError
from kamerboek.kept_texts import KeptTexts
from tests.rows import over

Calls = list[str]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What the library was asked to draw, in order."""
    calls: Calls = []

    class Drawing:
        """Draws here what another process would."""

        def ask(self, _: str, __: object, specification: str) -> None:
            calls.append(specification)

        def take(self, _: str) -> str:
            return f"<svg>{calls[-1]}</svg>"

    monkeypatch.setattr(vega, "DrawingProcess", Drawing)
    return calls


def of_a_book(folder: Path) -> vega.Drawings:
    return vega.Drawings(KeptTexts(folder, ".txt"))


def test_the_next_book_takes_what_is_kept(tmp_path: Path, drawn: Calls) -> None:
    first = of_a_book(tmp_path)
    assert [first.svg(each) for each in ("a", "b", "a")] == [
        "<svg>a</svg>",
        "<svg>b</svg>",
        "<svg>a</svg>",
    ]
    first.forget()
    assert of_a_book(tmp_path).svg("b") == "<svg>b</svg>"
    assert drawn == ["a", "b"]


def test_what_is_not_whole_is_drawn_again(tmp_path: Path, drawn: Calls) -> None:
    of_a_book(tmp_path).svg("a")
    (kept,) = tmp_path.glob("*.txt")
    kept.write_text("<svg>", encoding="utf-8")
    assert of_a_book(tmp_path).svg("a") == "<svg>a</svg>"
    assert drawn == ["a", "a"]


def test_another_version_of_the_library_draws_anew(
    tmp_path: Path, drawn: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_a_book(tmp_path).svg("a")
    monkeypatch.setattr(vega, "LIBRARY", "another")
    of_a_book(tmp_path).svg("a")
    assert drawn == ["a", "a"]


def test_what_many_books_did_without_goes(
    tmp_path: Path, drawn: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamerboek.kept_texts.LAST", 2)
    for each in ("a", "b", "b"):
        book = of_a_book(tmp_path)
        book.svg(each)
        book.forget()
    of_a_book(tmp_path).svg("a")
    assert drawn == ["a", "b", "a"]


def drawn_by(process: DrawingProcess, specification: str) -> str:
    process.ask("again", as_svg, specification)
    return process.take("again")


def test_what_was_begun_is_drawn_and_an_end_from_outside_is_one_line() -> None:
    specification = json.dumps({"data": {"values": [{"a": 1}]}, "mark": "point"})
    before = set(multiprocessing.active_children())
    process = DrawingProcess()
    try:
        process.ask("one", as_svg, specification)
        assert process.take("one") == as_svg(specification)
        (drawing,) = set(multiprocessing.active_children()) - before
        drawing.kill()
        drawing.join()
        with pytest.raises(KamerboekError, match="draws charts was ended from outside"):
            drawn_by(process, specification)
    finally:
        process.close()
    assert set(multiprocessing.active_children()) == before


def test_what_is_drawn_to_have_the_library_ready_is_a_drawing() -> None:
    assert as_svg(SMALLEST).startswith("<svg")


@over(
    ("inside", "said"),
    [
        ('<path aria-label="12 mensen"/>', "12 mensen"),
        ('<path aria-label="href: https://question.invalid/8"/>', "vraag 8"),
        ('<path d="M0,0"/>', "vraag 8"),
        ("", "vraag 8"),
    ],
)
def test_every_mark_of_a_question_leads_to_its_page_by_a_name(inside: str, said: str) -> None:
    drawn = f'<svg ><a xlink:href="https://question.invalid/8">{inside}</a></svg>'
    linked = vega.linked_drawing(drawn, lambda number: f"../vragen/{number}.html")
    assert linked == f'<svg ><a href="../vragen/8.html" aria-label="{said}">{inside}</a></svg>'


def test_a_drawing_without_links_is_hidden_from_who_listens() -> None:
    linked = vega.linked_drawing("<svg ><path/></svg>", str)
    assert linked == '<svg aria-hidden="true" focusable="false" ><path/></svg>'
