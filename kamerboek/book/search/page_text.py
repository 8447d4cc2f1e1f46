"""What a page says, section by section, as a reader would search it: noted when it is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from kamerboek.book.rendering.account import notebook_link
from kamerboek.book.rendering.addresses import FOLDER
from kamerboek.book.rendering.citing import citation_forms
from kamerboek.book.rendering.markup import html_element

LEFT_OUT = (
    nodes.table,
    nodes.literal_block,
    nodes.comment,
    nodes.system_message,
    citation_forms,
    notebook_link,
)
"""Tables repeat what other places say, row after row; code and citations are not searched, nor what
docutils remarks while it reads."""

LEFT_OUT_TAGS = frozenset({"pre", "form", "button", "nav"})
LEFT_OUT_CLASSES = frozenset({"origins", "table-origin", "chips", "squares"})

NOTED = "sections"
"""Where the metadata of a page has its sections."""

WITHIN_A_LINE = frozenset({"a", "b", "code", "em", "i", "mark", "span", "strong"})


@dataclass(frozen=True)
class SectionText:
    """A section of a page: its anchor (empty for the page itself), title and own text."""

    anchor: str
    title: str
    text: str


def note_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Note what a page says; a question's own page is searched by what it is made of.

    It stands with what else Sphinx keeps of a page, and goes with it.
    """
    if not app.env.docname.startswith(f"{FOLDER}/"):
        app.env.metadata[app.env.docname][NOTED] = list(sections_of(doctree))


def sections_noted(env: BuildEnvironment, page: str) -> list[SectionText]:
    """Return the sections of a page; none of the page of a question."""
    found: list[SectionText] = env.metadata[page].get(NOTED, [])
    return found


def sections_of(doctree: nodes.document) -> Iterator[SectionText]:
    """Yield the sections of a page, each with the text that is not in a section of its own."""
    for index, section in enumerate(doctree.findall(nodes.section)):
        title = section.next_node(nodes.title)
        yield SectionText(
            anchor=section["ids"][0] if index and section["ids"] else "",
            title=title.astext() if title else "",
            text=" ".join("".join(_pieces(section, top=True)).split()),
        )


def _pieces(node: nodes.Node, *, top: bool = False) -> Iterator[str]:
    """Yield the text of a node, with a space at the edges of what is not within a line."""
    if isinstance(node, nodes.Text):
        yield node.astext()
        return
    if not isinstance(node, nodes.Element) or (not top and _is_left_out(node)):
        return
    edge = "" if _is_within_a_line(node) else " "
    yield edge
    for child in node.children:
        yield from _pieces(child)
    yield edge


def _is_left_out(node: nodes.Element) -> bool:
    return (
        isinstance(node, (nodes.section, nodes.title, *LEFT_OUT))
        or bool(LEFT_OUT_CLASSES & set(node["classes"]))
        or (isinstance(node, html_element) and node["tag"] in LEFT_OUT_TAGS)
    )


def _is_within_a_line(node: nodes.Element) -> bool:
    if isinstance(node, html_element):
        return node["tag"] in WITHIN_A_LINE
    return isinstance(node, nodes.Inline)
