"""The Atom feed of editions and corrections, where the book has an address (RFC 4287)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.book.pages.corrections import KIND_LABELS, PAGE, Entry, read_entries
from kamerboek.book.rendering.citing import page_address
from kamerboek.figures import capitalised

FILE = "feed.xml"
NAMESPACE = "http://www.w3.org/2005/Atom"


def feed_text(title: str, base: str, authors: Sequence[str], entries: Sequence[Entry]) -> str:
    """Return the feed as XML; `base` is the address of the book, with a slash at its end.

    Its dates are those of the entries, of which there is at least one.
    """
    feed = Element("feed", xmlns=NAMESPACE)
    feed.set("xml:lang", "nl")
    page = f"{base}{PAGE}.html"
    SubElement(feed, "title").text = title
    SubElement(feed, "id").text = base
    SubElement(feed, "link", rel="self", href=f"{base}{FILE}")
    SubElement(feed, "link", rel="alternate", href=page)
    SubElement(feed, "updated").text = _moment(entries[0].date)
    for name in authors:
        SubElement(SubElement(feed, "author"), "name").text = name
    for each in entries:
        entry = SubElement(feed, "entry")
        SubElement(entry, "title").text = f"{capitalised(KIND_LABELS[each.kind])}: {each.edition}"
        SubElement(entry, "id").text = f"{page}#{each.name}"
        SubElement(entry, "updated").text = _moment(each.date)
        anchor = f"#{each.anchor}" if each.anchor else ""
        seen = f"{base}{each.page}.html{anchor}" if each.page else f"{page}#{each.name}"
        SubElement(entry, "link", rel="alternate", href=seen)
        SubElement(entry, "content", type="text").text = each.what
    indent(feed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(feed, encoding="unicode")}\n'


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _entries(app: Sphinx) -> tuple[Entry, ...]:
    """Return what the feed of this book holds; nothing where it can have none."""
    if not app.config.html_baseurl or PAGE not in app.env.all_docs:
        return ()
    return read_entries(Path(app.config.kamerboek_project), app.config.kamerboek_edition)


def _tell_templates(
    app: Sphinx, _: str, __: str, context: dict[str, Any], ___: nodes.document | None
) -> None:
    """Have the frame of each page name the feed, where there is one."""
    context["kamerboek_feed"] = FILE if _entries(app) else ""


def _write(app: Sphinx, error: Exception | None) -> None:
    if error is None and (entries := _entries(app)):
        base = page_address(app.config, "index").removesuffix("index.html")
        authors = app.config.kamerboek_reference["authors"]
        text = feed_text(app.config.html_title, base, authors, entries)
        (Path(app.outdir) / FILE).write_text(text, encoding="utf-8")


def add_feed(app: Sphinx) -> None:
    """Register the feed with Sphinx."""
    app.connect("html-page-context", _tell_templates)
    app.connect("build-finished", _write)
