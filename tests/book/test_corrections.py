"""Corrections and changes: the file, the page, and the feed where the book has an address."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from kamerboek.book.pages.corrections import (
    PATH,
    ContactDirective,
    contact_address,
    listed,
    read_entries,
)
from kamerboek.book.pages.feed import feed_text
from kamerboek.book.rendering.markup import html_element
from kamerboek.errors import KamerboekError
from tests.book.pages import article, text_of
from tests.conftest import EDITION, PROJECT
from tests.rows import over

TWO = """\
[[entry]]
name = "aandeel"
date = 2026-03-02
kind = "correction"
edition = "2025-najaar"
what = "Het aandeel is 21% & niet <b>41%</b>."
page = "chapters/3-industrie"
anchor = "fig-aandeel"

[[entry]]
name = "eerste-uitgave"
date = 2026-02-01
kind = "edition"
edition = "2025-najaar"
what = "De eerste uitgave."
"""


def project_with(folder: Path, text: str) -> Path:
    for edition in (EDITION, "2026-voorjaar"):
        (folder / "data" / "editions" / edition).mkdir(parents=True)
    (folder / PATH).write_text(text, encoding="utf-8")
    return folder


def test_a_contact_is_an_address() -> None:
    assert contact_address("a.b@c.nl") == "mailto:a.b@c.nl"
    assert contact_address("https://c.nl/meld") == "https://c.nl/meld"
    for wrong in ("javascript:alert(1)", "c.nl/meld", "//c.nl", "<b>x</b>"):
        with pytest.raises(KamerboekError, match=r"^_config\.yml: kamerboek_contact: .*https://$"):
            contact_address(wrong)


def test_the_newest_comes_first_and_another_edition_is_left_out(tmp_path: Path) -> None:
    other = TWO.replace('edition = "2025-najaar"', 'edition = "2026-voorjaar"', 1)
    assert [each.name for each in read_entries(project_with(tmp_path, other), EDITION)] == [
        "eerste-uitgave"
    ]


def test_a_list_says_day_kind_what_and_where(tmp_path: Path) -> None:
    shown = listed(read_entries(project_with(tmp_path, TWO), EDITION))
    first = shown.children[0]
    assert first["ids"] == ["aandeel"]
    assert "2 maart 2026, correctie" in first.astext()
    assert "niet <b>41%</b>." in first.astext()
    (link,) = [node for node in first.findall(html_element) if node["tag"] == "a"]
    assert link["to"] == ("chapters/3-industrie", "fig-aandeel")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2026-03-02", "2026-01-02", "entry 2 (eerste-uitgave): put the newest first"),
        ('"eerste-uitgave"', '"aandeel"', "two entries have the name 'aandeel'; rename one"),
        ('"correction"', '"erratum"', "entry.0.kind"),
        ("date = 2026-03-02\n", "", "entry.0.date"),
        ('"aandeel"', '"Het aandeel"', "entry.0.name"),
        ("[[entry]]", "[[fout]]", "fout"),
        (
            'edition = "2025-najaar"',
            'edition = "2025-najar"',
            "entry aandeel: there is no edition '2025-najar'; the nearest is '2025-najaar'",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_refused(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    project = project_with(tmp_path, TWO.replace(old, new, 1))
    with pytest.raises(KamerboekError) as caught:
        read_entries(project, EDITION)
    assert str(caught.value).startswith(str(project / PATH))
    assert message in str(caught.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match="missing; it holds the corrections of the book"):
        read_entries(tmp_path, EDITION)


def test_the_feed_is_atom_with_the_dates_of_the_file(tmp_path: Path) -> None:
    entries = read_entries(project_with(tmp_path, TWO), EDITION)
    text = feed_text("Een boek & meer", "https://voorbeeld.nl/boek/", ["De makers"], entries)
    feed = fromstring(text)  # noqa: S314 - our own
    atom = "{http://www.w3.org/2005/Atom}"
    assert feed.tag == f"{atom}feed"
    assert feed.findtext(f"{atom}title") == "Een boek & meer"
    assert feed.findtext(f"{atom}updated") == "2026-03-02T00:00:00Z"
    assert [link.get("href") for link in feed.findall(f"{atom}link")] == [
        "https://voorbeeld.nl/boek/feed.xml",
        "https://voorbeeld.nl/boek/correcties.html",
    ]
    first, second = feed.findall(f"{atom}entry")
    assert first.findtext(f"{atom}id") == "https://voorbeeld.nl/boek/correcties.html#aandeel"
    assert first.findtext(f"{atom}content") == "Het aandeel is 21% & niet <b>41%</b>."
    assert first.find(f"{atom}link").get("href") == (
        "https://voorbeeld.nl/boek/chapters/3-industrie.html#fig-aandeel"
    )
    assert second.findtext(f"{atom}title") == "Nieuwe uitgave: 2025-najaar"


def test_the_page_shows_what_the_file_holds_and_there_is_no_feed_without_an_address(
    book: Path,
) -> None:
    shown = article(book, "correcties.html")
    entries = read_entries(PROJECT, EDITION)
    assert [item.get("id") for item in shown.xpath(".//ul[@class='corrections']/li")] == [
        each.name for each in entries
    ]
    if not entries:
        assert "Er is nog niets gecorrigeerd of gewijzigd." in text_of(shown)
    assert not (book / "feed.xml").exists()
    assert "atom+xml" not in (book / "index.html").read_text(encoding="utf-8")


@over(
    ("contact", "said"),
    [
        ("", "De verantwoording zegt wat u daarbij noemt."),
        ("a@b.nl", "Meld haar bij a@b.nl. De verantwoording zegt wat u daarbij noemt."),
    ],
)
def test_whom_a_reader_can_tell_is_said(contact: str, said: str) -> None:
    directive: Any = SimpleNamespace(config=SimpleNamespace(kamerboek_contact=contact))
    (shown,) = ContactDirective.run(directive)
    assert shown.astext() == said
