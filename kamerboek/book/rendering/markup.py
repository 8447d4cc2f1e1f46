"""An element of HTML as a node, for what docutils has no node for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

VOID = frozenset({"br", "input"})
"""Elements without an end: a browser reads `</br>` as one more line break."""


class html_element(nodes.General, nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """An element of HTML: its `tag` and its `attributes_of_tag`; text in it is text.

    A link or a form that leads to another page of the book has its name and the fragment as `to`:
    the address depends on the page that it stands on.
    """


def html(
    tag: str,
    *children: nodes.Node | str,
    classes: Sequence[str] = (),
    ids: Sequence[str] = (),
    to: tuple[str, str] | None = None,
    **attributes: str | bool,
) -> html_element:
    """Return an element with this tag; strings become text.

    `to` makes it lead to a page of the book: the page's name and a fragment, which may be empty.
    An attribute of the value True is empty; False leaves it out. An underscore in a name
    stands for a hyphen; one at its end keeps Python's own words free (`for_`).
    """
    element = html_element("", "", tag=tag, attributes_of_tag=dict(_named(attributes)), to=to)
    element["classes"] = list(classes)
    element["ids"] = list(ids)
    element += [nodes.Text(child) if isinstance(child, str) else child for child in children]
    return element


def _named(attributes: dict[str, str | bool]) -> Iterable[tuple[str, str]]:
    for name, value in attributes.items():
        if value is not False:
            yield name.removesuffix("_").replace("_", "-"), "" if value is True else str(value)


def visit_html_element(self: HTML5Translator, node: html_element) -> None:
    """Open the element."""
    attributes = dict(node["attributes_of_tag"])
    if node["to"]:
        page, fragment = node["to"]
        address = self.builder.get_relative_uri(self.builder.current_docname, page)
        leads = "action" if node["tag"] == "form" else "href"
        attributes[leads] = f"{address}#{fragment}" if fragment else address
    self.body.append(self.starttag(node, node["tag"], "", **attributes))


def depart_html_element(self: HTML5Translator, node: html_element) -> None:
    """Close the element, where it is one that is closed."""
    if node["tag"] not in VOID:
        self.body.append(f"</{node['tag']}>")


def add_markup(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(html_element, html=(visit_html_element, depart_html_element))
