"""The sections and folds of a page, from marks that its cells leave among their output.

A heading or a fold that a notebook displays stands inside the output of its cell. While a page is
read, each mark becomes what it says: a heading opens a section that holds what follows until the
next heading of its level, a fold holds all that follows until the next fold or the end of the page.
Sections of Markdown headings and of marks mix freely. A heading or a fold under which nothing came
is left out: an edition that stands alone has nothing beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.inline import inline_nodes
from kamerboek.charts import CHART_MIME
from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME

OWN = (BLOCK_MIME, CHART_MIME, FIGURE_MIME)
"""What a notebook displays and a page shows without the frame of a cell around it."""

TITLE_LEVEL = 1
FOLD_LEVEL = 1.5
"""A fold ends what stands before it but the page's title, and sections stand in it."""


class heading_mark(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Where a section starts: its `level`, `anchor`; its title inside."""


class fold_mark(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Where a fold starts: its `anchor` and `title`."""


class fold(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A part of a page that opens on demand, under its `title`."""


def heading(content: Mapping[str, Any]) -> list[nodes.Node]:
    """Return the mark of a heading."""
    return [
        heading_mark(
            "", *inline_nodes(content["inline"]), level=content["level"], anchor=content["id"]
        )
    ]


def fold_start(content: Mapping[str, Any]) -> list[nodes.Node]:
    """Return the mark of a fold."""
    return [fold_mark("", title=content["title"], anchor=content["id"])]


class TakeOutOfCells(SphinxTransform):
    """Take what the book's own blocks became out of the frames of cells and outputs."""

    default_priority = 18

    def apply(self, **_: object) -> None:
        """Replace each cell by its own nodes, and what else it shows, in order."""
        cells = [
            node
            for node in self.document.findall(nodes.container)
            if node.get("nb_element") == "cell_code"
        ]
        for cell in cells:
            parent = cell.parent
            place = parent.index(cell)
            parent[place : place + 1] = list(_without_frames(cell))


def _without_frames(cell: nodes.container) -> Iterator[nodes.Node]:
    for part in cell.children:
        if not isinstance(part, nodes.container) or part.get("nb_element") != "cell_code_output":
            yield _framed(cell, part)
            continue
        for output in part.children:
            own = _own(output)
            if own is None:
                yield _framed(cell, nodes.container("", output, **_frame(part)))
            else:
                yield from own


def _own(output: nodes.Node) -> list[nodes.Node] | None:
    """Return the nodes of an output of the book's own, or None for any other."""
    if not isinstance(output, nodes.container) or output.get("nb_element") != "mime_bundle":
        return None
    for form in output.children:
        if isinstance(form, nodes.container) and form.get("mime_type") in OWN:
            return list(form.children)
    return None


def _framed(cell: nodes.container, part: nodes.Node) -> nodes.container:
    return nodes.container("", part, **_frame(cell))


def _frame(container: nodes.container) -> dict[str, Any]:
    return {name: value for name, value in container.attributes.items() if value}


@dataclass
class _Open:
    """A part of the page that still takes what follows."""

    level: float
    node: nodes.Element


class ArrangeSections(SphinxTransform):
    """Make sections and folds of the marks, among the sections that Markdown headings made."""

    default_priority = 19
    """Before anything collects titles or anchors."""

    def apply(self, **_: object) -> None:
        """Rebuild the page where it has marks."""
        page = next(iter(self.document.findall(nodes.section)), None)
        if page is None or not any(self.document.findall(_is_mark)):
            return
        title, *content = _stream(page.children, TITLE_LEVEL)
        page.children = []
        page += title
        opened = [_Open(TITLE_LEVEL, page)]
        made: list[nodes.Element] = []
        for node in content:
            started = self._started(node)
            if started is None:
                opened[-1].node += node
                continue
            while opened[-1].level >= started.level:
                opened.pop()
            opened[-1].node += started.node
            opened.append(started)
            if _is_mark(node):
                made.append(started.node)
        for part in reversed(made):  # what is inside another comes before it
            if all(isinstance(child, nodes.title) for child in part.children):
                part.parent.remove(part)

    def _started(self, node: nodes.Node) -> _Open | None:
        """Return what a mark, or a section taken apart, starts; None for any other node."""
        if isinstance(node, _Shell):
            return _Open(node.level, node.section)
        if isinstance(node, heading_mark):
            section = nodes.section("", nodes.title("", "", *node.children))
            self._name(section, node["anchor"])
            return _Open(node["level"], section)
        if isinstance(node, fold_mark):
            made = fold("", title=node["title"])
            self._name(made, node["anchor"])
            return _Open(FOLD_LEVEL, made)
        return None

    def _name(self, node: nodes.Element, anchor: str) -> None:
        node["ids"].append(anchor)
        self.document.note_explicit_target(node, node)


class _Shell(nodes.Element):
    """A section without its content, and its level: its content follows it in the stream."""

    def __init__(self, section: nodes.section, level: int) -> None:
        super().__init__()
        self.section, self.level = section, level


def _stream(children: Sequence[nodes.Node], level: int) -> list[nodes.Node]:
    """Return what stands on a page one after the other, with its sections taken apart."""
    stream: list[nodes.Node] = []
    for child in children:
        if isinstance(child, nodes.section):
            inside = _stream(child.children, level + 1)
            child.children = []
            stream += [_Shell(child, level + 1), *inside]
        else:
            stream.append(child)
    return stream


def _is_mark(node: nodes.Node) -> bool:
    return isinstance(node, heading_mark | fold_mark)


def visit_fold(self: HTML5Translator, node: fold) -> None:
    """Open a fold; a browser opens it by itself for who follows a link to what is inside."""
    self.body.append(
        self.starttag(node, "details", "", CLASS="fold")
        + f"<summary>{self.encode(node['title'])}</summary>"
    )


def depart_fold(self: HTML5Translator, _: fold) -> None:
    """Close a fold."""
    self.body.append("</details>\n")


def add_sections(app: Sphinx) -> None:
    """Register the nodes and the transforms with Sphinx."""
    app.add_node(heading_mark)
    app.add_node(fold_mark)
    app.add_node(fold, html=(visit_fold, depart_fold))
    app.add_transform(TakeOutOfCells)
    app.add_transform(ArrangeSections)
