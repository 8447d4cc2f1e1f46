"""Numbers in running text: links that tell where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.addresses import question_address, warn_of_question
from kamerboek.book.rendering.last_writing import ASKED
from kamerboek.book.rendering.notebooks import handed_on, notebook_of
from kamerboek.chapter.display import ORIGINS
from kamerboek.figures import capitalised

LOGGER = logging.getLogger(__name__)
Content = Mapping[str, Any]

PARTS = {"question": "vraag", "answer": "antwoord", "footnote": "voetnoot bij antwoord"}
REGISTER, KEYS = "register", "figure_keys"
"""The page that lists the figures of the document, and where its metadata has their keys."""
ORIGINS_PAGE = "herkomst"
LONG = 28
"""Characters of a number that still stand on one line of a telephone."""


class figure_link(nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """A number in running text that leads to where it comes from; `content` is the figure's.

    It is a figure of the page `document` where it names another one. The transform gives it its
    address `href`, the address `origin` of where it comes from ("" where no page says so), and the
    name `note` of what tells of it.
    """


class number_notes(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """What the numbers of a page tell when they are pointed at: `notes`, HTML by name.

    It holds no text nodes: what it says is no part of the page's text, nor of the search.
    """


def figure_node(content: Content) -> figure_link:
    """Return the link of a figure, from its content."""
    text = content["text"]
    node = figure_link(text, text, content=dict(content), document="")
    if len(text) > LONG:
        node["classes"].append("long")
    return node


def anchor_of(content: Content, page: str = "") -> str:
    """Return the anchor of a figure in the list of origins: its own page's, or for a `page`."""
    return "-".join(part for part in ("herkomst", PurePosixPath(page).name, content["key"]) if part)


class ResolveFigureLinks(SphinxPostTransform):
    """Give each figure its address, and the page one note for each figure."""

    default_priority = 20

    def run(self, **_: object) -> None:
        """Set `href` and `note` of the figures; one that leads nowhere is a warning."""
        figures = list(self.document.findall(figure_link))
        if not figures:
            return
        anchors = {name for node in self.document.findall(nodes.Element) for name in node["ids"]}
        pages = {figure["document"] or self.env.docname for figure in figures}
        kept = {page: self._handed_on(page) for page in pages}
        for figure in figures:
            figure["origin"] = self._origin(figure, anchors, kept)
            figure["href"] = self._address(figure)
        notes: dict[str, str] = {}
        for name, same in _by_note(figures):
            told = max((figure["content"] for figure in same), key=lambda told: len(told["text"]))
            notes[name] = note_markup(told, self._onward(same[0], told))
            for figure in same:
                figure["note"] = name
        self.document += number_notes("", notes=notes)

    def _handed_on(self, page: str) -> frozenset[str]:
        """Return the keys of the figures whose origins a page hands on to the page of them."""
        notebook = notebook_of(self.env, page)
        blocks = handed_on(notebook, ORIGINS) if notebook else ()
        return frozenset(each["key"] for _, block in blocks for each in block["figures"])

    def _origin(
        self, figure: figure_link, anchors: set[str], kept: Mapping[str, frozenset[str]]
    ) -> str:
        content, page = figure["content"], figure["document"] or self.env.docname
        if (anchor := anchor_of(content)) in anchors and not figure["document"]:
            return f"#{anchor}"
        if ORIGINS_PAGE in self.env.all_docs and content["key"] in kept[page]:
            origins = self.app.builder.get_relative_uri(self.env.docname, ORIGINS_PAGE)
            return f"{origins}#{anchor_of(content, page)}"
        return ""

    def _address(self, figure: figure_link) -> str:
        content = figure["content"]
        quote = content.get("quote")
        question = quote["question"] if quote else content["page"]
        if question:
            sentence = quote["source"] if quote else None
            address = question_address(self.app, self.env.docname, question, sentence)
            if address is None:
                warn_of_question(question, figure)
            return address or ""
        if not figure["origin"]:
            LOGGER.warning(
                "figure %r has no origin: keep it with the page's figures",
                figure.astext(),
                location=figure,
            )
        origin: str = figure["origin"]
        return origin

    def _onward(self, figure: figure_link, content: Content) -> Iterator[tuple[str, str]]:
        """Yield where a reader can go on from a note: what it is called, its address."""
        here = self.env.docname
        quote = content.get("quote")
        if quote:
            named = f"{PARTS.get(quote['part'], quote['part'])} {quote['question']}"
            yield f"Lees in {named}", figure["href"]
        elif content["page"]:
            yield f"Lees bij vraag {content['page']}", figure["href"]
        if figure["origin"]:
            yield "Herkomst", figure["origin"]
        if here != REGISTER and content["key"] in _in_register(self.env):
            page = self.app.builder.get_relative_uri(here, REGISTER)
            yield "In het register", f"{page}#{register_anchor(content['key'])}"


def _in_register(env: BuildEnvironment) -> Sequence[str]:
    """Return the keys of the figures that the register lists."""
    keys: Sequence[str] = env.metadata[REGISTER].get(KEYS, ())
    return keys


def register_anchor(key: str) -> str:
    """Return the anchor of a figure's row in the register."""
    return f"kengetal-{key}"


def _by_note(figures: Sequence[figure_link]) -> Iterator[tuple[str, list[figure_link]]]:
    """Yield the figures that one note tells of, with its name.

    A page may show figures of two chapters that have one key: they are told apart.
    """
    groups: dict[tuple[str, str], list[figure_link]] = {}
    for figure in figures:
        content = figure["content"]
        told = repr({name: content[name] for name in sorted(content) if name != "text"})
        groups.setdefault((content["key"], figure["document"] + told), []).append(figure)
    used: dict[str, int] = {}
    for (key, _), same in groups.items():
        used[key] = used.get(key, 0) + 1
        yield f"note-{key}" + (f"-{used[key]}" if used[key] > 1 else ""), same


def note_markup(content: Content, onward: Iterator[tuple[str, str]]) -> str:
    """Return what a note tells of a figure, as HTML; what the figure does not know is left out."""
    told = [f'<p class="value">{escape(content["text"])}</p>']
    if content.get("label"):
        told.append(f'<p class="label">{escape(content["label"])}</p>')
    rows = [
        ("Ruimte", content.get("room") or ""),
        ("Waarom", "; ".join(content.get("why") or ())),
        ("Som", _sum(content.get("sum") or ())),
    ]
    listed = "".join(f"<dt>{name}</dt><dd>{escape(said)}</dd>" for name, said in rows if said)
    if listed:
        told.append(f"<dl>{listed}</dl>")
    quote = content.get("quote")
    if quote:
        told.append(f"<blockquote>“{_marked(quote)}”</blockquote>")
    elif not content.get("sum"):
        told.append(f'<p class="formula">{escape(capitalised(content["formula"]))}</p>')
    links = "".join(f'<a href="{escape(address)}">{escape(said)}</a>' for said, address in onward)
    if links:
        told.append(f'<p class="onward">{links}</p>')
    return "".join(told)


def _sum(parts: Sequence[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


def _marked(quote: Content) -> str:
    """Return the quoted sentence on one line, with the words of the figure marked."""
    text, start, end = quote["text"], quote["start"], quote["end"]
    before, words, after = (
        escape(re.sub(r"\s+", " ", piece)) for piece in (text[:start], text[start:end], text[end:])
    )
    return f"{before.lstrip()}<mark>{words}</mark>{after.rstrip()}"


def visit_figure_link(self: HTML5Translator, node: figure_link) -> None:
    """Open the link of a figure; in a list of contents it is its text."""
    if "href" not in node:
        return
    value = node["content"]["value"]
    attributes = {
        "href": node["href"],
        "data-value": "" if value is None else str(value),
        "data-note": node["note"],
    }
    self.body.append(self.starttag(node, "a", "", CLASS="figure", **attributes))


def depart_figure_link(self: HTML5Translator, node: figure_link) -> None:
    """Close the link of a figure."""
    if "href" in node:
        self.body.append("</a>")


def visit_number_notes(self: HTML5Translator, node: number_notes) -> None:
    """Write the notes, inert: a page shows them when its script asks for one."""
    for name, told in node["notes"].items():
        self.body.append(f'<template id="{self.attval(name)}">{told}</template>\n')
    raise nodes.SkipNode


def add_numbers(app: Sphinx) -> None:
    """Register the nodes and the transform with Sphinx."""
    app.add_node(figure_link, html=(visit_figure_link, depart_figure_link))
    app.add_node(number_notes, html=(visit_number_notes, None))
    app.add_post_transform(ResolveFigureLinks)
    app.connect(ASKED, lambda app, _: list(_in_register(app.env)))
