"""What the head of a page tells other machines: description, sharing, what it is."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.book.rendering.citing import Reference, page_address

DESCRIPTION = 300
"""Characters of a description."""


def head_markup(app: Sphinx, page: str, doctree: nodes.document | None) -> str:
    """Return the elements of the head as HTML.

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
    }
    made = [f'<meta name="description" content="{escape(description)}">'] if description else []
    made += [
        f'<meta property="{name}" content="{escape(said)}">' for name, said in told.items() if said
    ]
    if address:
        made.append(f'<link rel="canonical" href="{escape(address)}">')
    structured = _structured(app, title, description, address)
    text = json.dumps(structured, ensure_ascii=False, separators=(",", ":"))
    made.append(
        f'<script type="application/ld+json">{text.replace("<", chr(92) + "u003c")}</script>'
    )
    return "\n".join(made)


def description_of(app: Sphinx, page: str, doctree: nodes.document) -> str:
    """Return what a page says in one sentence: its standfirst, or what its metadata say."""
    for paragraph in doctree.findall(nodes.paragraph):
        if "standfirst" in paragraph["classes"]:
            return " ".join(paragraph.astext().split())[:DESCRIPTION]
    return str(app.env.metadata[page].get("description", ""))[:DESCRIPTION]


def _structured(app: Sphinx, title: str, description: str, address: str) -> dict[str, Any]:
    """Return what the page is, in the words of schema.org."""
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
    }
    return {name: said for name, said in told.items() if said}
