"""What the sources of a page may hold: words, links, and blocks that the book has itself.

Markdown could do more than who reviews the text of a page sees: HTML that runs or hides something,
a picture from another place, a file of the machine that is put into the page, a class under which
words are not shown. A notebook could show HTML of its own. What is not listed here is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from sphinx.application import Sphinx
from sphinx.util import logging

from kamerboek.chapter.display import RECORD
from kamerboek.errors import KamerboekError
from kamerboek.reading import json_of
from kamerboek.unseen import unseen_character

LOGGER = logging.getLogger(__name__)

WORDS = frozenset(
    {
        "blockquote",
        "bullet_list",
        "code_inline",
        "em",
        "hardbreak",
        "heading",
        "hr",
        "inline",
        "link",
        "list_item",
        "myst_target",
        "ordered_list",
        "paragraph",
        "softbreak",
        "strong",
        "table",
        "tbody",
        "td",
        "text",
        "th",
        "thead",
        "tr",
    }
)
"""What Markdown may hold, as its parser calls it: all of it is seen, and does nothing."""

OWN_FORM = "application/vnd.kamerboek."
"""How the type of an output begins that our renderer makes a page of."""

BOX = re.compile(r"\{container\} (?:door|doors|small-print)")
"""What may stand around text: `:::{container} door`. The theme shows each, and hides none."""

OWN_BLOCK = re.compile(r"\{kamerboek-[a-z-]+\}(?: [\w/-]+)*")

OPTION = re.compile(r"\s*(?::[\w-]+:|---)")
"""How the options of a block begin: with a class of its own it could be hidden."""

HEAD = {"wide": bool}
"""What the head of a page may say, and as what."""

ELSEWHERE = ("https://", "http://", "mailto:")

WITHIN = re.compile(
    r"(?:\.\./|\./)?(?:[\w%-]+/)*[\w%-]+\.(?:md|ipynb)(?:#\S+)?"  # a page, or a place on one
    r"|#\S+"  # a place on the same page
    r"|[\w%-]+"  # a name
)
"""Where a link within the book leads: another file would be put into the book."""


@dataclass(frozen=True)
class Refused:
    """What a page may not hold: its line, counted from 1, and what it is."""

    line: int
    what: str


def refused_in(text: str, markdown: MarkdownIt) -> Iterator[Refused]:
    """Yield what a Markdown text holds that a page may not."""
    yield from _refused(markdown.parse(text, {}), markdown, 0)


def _refused(tokens: Iterable[Token], markdown: MarkdownIt, before: int) -> Iterator[Refused]:
    """Yield what tokens hold; `before` is how many lines stand before those that they count."""
    for token in tokens:
        line = before + (token.map[0] if token.map else 0) + 1
        name = token.info.strip()
        if token.type == "front_matter":
            yield from (Refused(line, each) for each in _of_head(token.content))
        elif (
            token.type == "colon_fence" and BOX.fullmatch(name) and not OPTION.match(token.content)
        ):
            yield from _refused(markdown.parse(token.content, {}), markdown, line)
        elif token.type in ("fence", "colon_fence"):
            if not OWN_BLOCK.fullmatch(name):  # what else it may hold, it says itself
                yield Refused(line, f"the block {name!r}")
        elif re.sub(r"_(?:open|close)$", "", token.type) not in WORDS:
            yield Refused(line, f"{token.type} {token.content.strip()[:60]!r}")
        elif not token.children and (found := unseen_character(token.content)):
            yield Refused(line, f"{found}, which nobody sees")  # written as `&#x202e;`
        elif token.type == "link_open" and not _is_link(str(token.attrs["href"])):
            yield Refused(line, f"a link to {token.attrs['href']!r}")
        yield from _refused(token.children or (), markdown, line - 1)


def _is_link(address: str) -> bool:
    return address.startswith(ELSEWHERE) or bool(WITHIN.fullmatch(address))


def _of_head(text: str) -> Iterator[str]:
    """Yield what the head of a page says and no page may."""
    try:
        said = yaml.safe_load(text)
    except yaml.YAMLError:
        said = None
    if not isinstance(said, dict):
        yield f"the head {text!r}"
        return
    for name, value in said.items():
        if not isinstance(value, HEAD.get(name, ())):
            yield f"the setting {name}: {value!r}"


def refused_of_notebook(notebook: Any, markdown: MarkdownIt) -> Iterator[tuple[int, Refused]]:
    """Yield what a notebook, as JSON, holds that a page may not, with the number of its cell."""
    for number, cell in enumerate(notebook["cells"], start=1):
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            yield from ((number, each) for each in refused_in(text, markdown))
        elif cell["cell_type"] != "code":
            yield number, Refused(1, f"a {cell['cell_type']} cell")
        for output in cell.get("outputs", ()):
            shown = {name for name in output.get("data", {}) if not name.startswith(RECORD)}
            others = sorted(shown - {"text/plain"})
            if others and not any(name.startswith(OWN_FORM) for name in shown):
                yield number, Refused(1, f"the output {others[0]!r}")


def _refuse_others(app: Sphinx, page: str, source: list[str]) -> None:
    """Raise KamerboekError for a page that holds what no page may.

    Where warnings are no errors, as for a preview, it is said and the page is read all the same.
    """
    path = Path(app.env.doc2path(page))
    name = path.relative_to(app.srcdir).as_posix()
    if path.suffix not in (".md", ".ipynb"):
        return
    markdown = _parser(app)
    if path.suffix == ".ipynb":
        found = refused_of_notebook(json_of(source[0], Path(name)), markdown)
        said = (f"cell {cell}: line {each.line}: {each.what}" for cell, each in found)
    else:
        said = (f"line {each.line}: {each.what}" for each in refused_in(source[0], markdown))
    for each in said:
        refused = (
            f"{name}: {each}: no page may hold it (kamerboek/book/rendering/page_sources.py lists "
            "what may); leave it out"
        )
        if app.warningiserror or app.keep_going:  # Sphinx unsets the one for the other
            raise KamerboekError(refused)
        LOGGER.warning(refused)


def _parser(app: Sphinx) -> MarkdownIt:
    """Return what reads Markdown as this book's pages are read."""
    from myst_parser.parsers.mdit import create_md_parser

    return create_md_parser(app.env.myst_config, RendererHTML)  # type: ignore[attr-defined] # MyST's


def add_page_sources(app: Sphinx) -> None:
    """Register with Sphinx what looks at each page before it is read."""
    app.connect("source-read", _refuse_others)
