"""What the head of a page tells other machines: description, sharing, what it is."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.book.rendering.beside import put_beside
from kamerboek.book.rendering.chart_frame import chart, drawing, svg_of
from kamerboek.book.rendering.citing import Reference, file_address, page_address
from kamerboek.book.rendering.picture import picture
from kamerboek.book.rendering.tables import csv_link

DESCRIPTION = 300
"""Characters of a description."""


PICTURES = "beelden"


def head_markup(app: Sphinx, page: str, doctree: nodes.document | None) -> str:
    """Return the elements of the head as HTML; a page without a text has none.

    What needs an absolute address is left out where the book has no base address.
    """
    if doctree is None:
        return ""
    title = app.env.titles[page].astext()
    description = description_of(app, page, doctree)
    address = page_address(app.config, page)
    told = {
        "og:title": title,
        "og:description": description,
        "og:type": "article",
        "og:locale": "nl_NL",
        "og:site_name": app.config.html_title,
        "og:url": address,
    } | (_shared_picture(app, page, doctree) if address else {})
    made = [f'<meta name="description" content="{escape(description)}">'] if description else []
    made += [
        f'<meta property="{name}" content="{escape(said)}">' for name, said in told.items() if said
    ]
    if address:
        made.append(f'<link rel="canonical" href="{escape(address)}">')
    structured = _structured(app, title, description, address, doctree)
    text = json.dumps(structured, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    made.append(f'<script type="application/ld+json">{text}</script>')
    return "\n".join(made)


def description_of(app: Sphinx, page: str, doctree: nodes.document) -> str:
    """Return what a page says in one sentence: its standfirst, or what its metadata say."""
    for paragraph in doctree.findall(nodes.paragraph):
        if "standfirst" in paragraph["classes"]:
            return " ".join(paragraph.astext().split())[:DESCRIPTION]
    return str(app.env.metadata[page].get("description", ""))[:DESCRIPTION]


def _shared_picture(app: Sphinx, page: str, doctree: nodes.document) -> dict[str, str]:
    """Write the leading chart as a picture beside the pages; return what tells of it."""
    lead = next((each for each in doctree.findall(chart) if each["lead"]), None)
    if lead is None:
        return {}
    wide = next(each for each in lead.findall(drawing) if each["form"] == "wide")
    name = f"{PICTURES}/{page.replace('/', '-')}.png"
    drawn = picture(svg_of(app, wide), lead["headline"], lead["subtitle"])
    put_beside(app, page, name, drawn)
    return {"og:image": file_address(app.config, name), "og:image:alt": wide["description"]}


def _structured(
    app: Sphinx, title: str, description: str, address: str, doctree: nodes.document
) -> dict[str, Any]:
    """Return what the page is, in the words of schema.org, and which tables it has."""
    reference = Reference(**app.config.kamerboek_reference)
    told = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": title,
        "description": description,
        "inLanguage": "nl",
        "isPartOf": {"@type": "Book", "name": app.config.html_title},
        "author": [{"@type": "Organization", "name": name} for name in reference.authors],
        "version": reference.version,
        "copyrightYear": reference.year,
        "license": reference.licence,
        "isBasedOn": reference.document,
        "url": address,
        "hasPart": [_dataset(app, each) for each in doctree.findall(chart)],
    }
    return {name: said for name, said in told.items() if said}


def _dataset(app: Sphinx, node: chart) -> dict[str, Any]:
    """Return the table of a chart as a data set; where it is published, with its file."""
    table = next(iter(node.findall(csv_link)))
    address = file_address(app.config, table["file"])
    file = {"@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": address}
    told = {
        "@type": "Dataset",
        "name": node["headline"],
        "description": node["subtitle"],
        "distribution": file if address else None,
    }
    return {name: said for name, said in told.items() if said}
