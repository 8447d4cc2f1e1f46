"""The front page opens with what the chapters found."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from kamerboek.book.pages.handed_on import handed_on
from kamerboek.chapter.display import RECORD, hand_on
from kamerboek.prose import BLOCK_MIME
from tests.book.pages import article, page


@pytest.fixture(scope="module")
def findings(book: Path) -> list[html.HtmlElement]:
    return article(book, "index.html").xpath("//div[contains(@class, 'findings')]/article")


def test_there_are_six_to_eight_each_with_its_chapter(
    book: Path, findings: list[html.HtmlElement]
) -> None:
    assert 6 <= len(findings) <= 8
    chapters = []
    for finding in findings:
        link = finding.xpath(".//a[contains(@class, 'internal')]")[-1]
        chapter = page(book, link.get("href"))
        assert link.text_content() == chapter.xpath("//h1")[0].text_content().rstrip("#")
        chapters.append(link.get("href"))
        anchor = f"bevinding-{Path(link.get('href')).stem}"
        assert finding.get("id") == anchor
        assert finding.xpath(".//a[@class='headerlink']/@href") == [f"#{anchor}"]
    assert len(set(chapters)) == len(chapters)


def test_what_stands_only_in_a_question_is_said_to(book: Path) -> None:
    """The growth of personnel (question 40) and the share of 2023 (question 56) are outlines."""
    notes = article(book, "index.html").xpath("//article[p[@class='legend']]")
    assert [note.xpath("p")[0].text_content() for note in notes] == ["42,6%", "37%"]
    assert {note.xpath("p[@class='legend']")[0].text_content() for note in notes} == {
        "Open: alleen uit een vraag."
    }
    (growth,) = article(book, "index.html").xpath(
        "//article[contains(., '42,6%')]/p[@class='claim']"
    )
    assert "berekend uit vraag 40" in growth.text_content()


def test_each_is_said_in_its_chapter_too(book: Path, findings: list[html.HtmlElement]) -> None:
    """Its figures lead to the chapter's list of origins, or to a question."""
    for finding in findings:
        for figure in finding.xpath(".//a[contains(@class, 'figure')]"):
            address = urlsplit(figure.get("href"))
            target = page(book, address.path)
            assert target.xpath(f"//*[@id='{address.fragment}']"), figure.get("href")


def test_only_a_paragraph_glued_as_a_finding_is_one() -> None:
    def output(name: str, kind: str) -> dict:
        return {
            "metadata": {"scrapbook": {"name": name}},
            "data": {
                f"application/papermill.record/application/vnd.kamerboek.{kind}+json": {"n": name}
            },
        }

    cells = [
        {"cell_type": "markdown"},
        {"outputs": [output("hoofdpunten", "block"), output("bevinding", "figure")]},
        {"outputs": [output("bevinding", "block"), {"output_type": "stream", "text": "x"}]},
    ]
    assert [content for _, content in handed_on({"cells": cells}, "bevinding")] == [
        {"n": "bevinding"}
    ]


def test_a_chapter_hands_on_more_than_one_thing_under_a_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A book refuses a name that a page has twice: figures that clash would leave it unbuilt."""
    glued: list[str] = []
    monkeypatch.setattr("myst_nb.glue", lambda name, *_, **__: glued.append(name))
    monkeypatch.setattr("kamerboek.chapter.display._handed_on", Counter())
    for name in ("voorpagina", "bevinding", "voorpagina", "voorpagina"):
        hand_on(name, {})
    assert glued == ["voorpagina", "bevinding", "voorpagina-2", "voorpagina-3"]
    cells = [
        {
            "outputs": [
                {
                    "metadata": {"scrapbook": {"name": name}},
                    "data": {RECORD + BLOCK_MIME: {"n": place}},
                }
            ]
        }
        for place, name in enumerate([*glued, "voorpagina-groot"])
    ]
    found = [content["n"] for _, content in handed_on({"cells": cells}, "voorpagina")]
    assert found == [0, 2, 3]
