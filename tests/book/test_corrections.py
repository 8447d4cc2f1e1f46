"""Corrections and changes: the file, the page, and the feed where the book has an address."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.book.pages import feed
from kamerboek.book.pages.corrections import (
    PATH,
    ContactDirective,
    contact_address,
    listed,
    read_entries,
)
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


def test_a_name_is_that_of_one_entry_of_all_editions(tmp_path: Path) -> None:
    """An entry may be cited by it, and would lead to another in the book of another edition."""
    twice = TWO.replace('"eerste-uitgave"', '"aandeel"')
    project = project_with(tmp_path, twice.replace('"2025-najaar"', '"2026-voorjaar"', 1))
    for edition in (EDITION, "2026-voorjaar"):
        with pytest.raises(KamerboekError, match="two entries have the name 'aandeel'; rename one"):
            read_entries(project, edition)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match="missing; it holds the corrections of the book"):
        read_entries(tmp_path, EDITION)


FEED = """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>Een boek &amp; meer</title>
  <id>https://voorbeeld.nl/boek/</id>
  <link rel="self" href="https://voorbeeld.nl/boek/feed.xml" />
  <link rel="alternate" href="https://voorbeeld.nl/boek/correcties.html" />
  <updated>2026-03-02T00:00:00Z</updated>
  <author>
    <name>De makers</name>
  </author>
  <entry>
    <title>Correctie: 2025-najaar</title>
    <id>https://voorbeeld.nl/boek/correcties.html#aandeel</id>
    <updated>2026-03-02T00:00:00Z</updated>
    <link rel="alternate" href="https://voorbeeld.nl/boek/chapters/3-industrie.html#fig-aandeel" />
    <content type="text">Het aandeel is 21% &amp; niet &lt;b&gt;41%&lt;/b&gt;.</content>
  </entry>
  <entry>
    <title>Nieuwe uitgave: 2025-najaar</title>
    <id>https://voorbeeld.nl/boek/correcties.html#eerste-uitgave</id>
    <updated>2026-02-01T00:00:00Z</updated>
    <link rel="alternate" href="https://voorbeeld.nl/boek/correcties.html#eerste-uitgave" />
    <content type="text">De eerste uitgave.</content>
  </entry>
</feed>
"""


def app_of(project: Path, out: Path, base: str, pages: set[str]) -> Any:
    """Return what the feed asks of Sphinx."""
    config = SimpleNamespace(
        html_baseurl=base,
        html_title="Een boek & meer",
        kamerboek_project=str(project),
        kamerboek_edition=EDITION,
        kamerboek_reference={"authors": ["De makers"]},
    )
    return SimpleNamespace(
        config=config, outdir=str(out), env=SimpleNamespace(all_docs=dict.fromkeys(pages, 0.0))
    )


@pytest.mark.parametrize(
    ("entries", "base", "pages", "file"),
    [
        (TWO, "https://voorbeeld.nl/boek/", {"index", "correcties"}, "feed.xml"),
        (TWO, "", {"index", "correcties"}, ""),
        (TWO, "https://voorbeeld.nl/boek/", {"index"}, ""),
        ("", "https://voorbeeld.nl/boek/", {"index", "correcties"}, ""),
    ],
    ids=["published", "without an address", "without the page", "without entries"],
)
def test_a_published_book_with_the_page_has_the_feed_and_names_it(
    tmp_path: Path, entries: str, base: str, pages: set[str], file: str
) -> None:
    project = project_with(tmp_path / "project", entries)
    app = app_of(project, tmp_path, base, pages)
    context: dict[str, Any] = {}
    feed._tell_templates(app, "index", "page.html", context, None)
    assert context == {"kamerboek_feed": file}
    feed._write(app, ValueError("the build failed"))
    assert not (tmp_path / "feed.xml").exists()
    feed._write(app, None)
    assert [path.name for path in tmp_path.glob("*.xml")] == ([file] if file else [])
    if file:
        assert (tmp_path / file).read_text(encoding="utf-8") == FEED


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
