"""The few icons of the book, drawn once on a page and used by name."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

SHAPES = {
    "approximately": ('<path d="M4 9.5c3-3 5 3 8 1.5s4-3 8-1.5M4 15.5c3-3 5 3 8 1.5s4-3 8-1.5"/>'),
    "arrow": '<path d="M5 12h13M13 6l6 6-6 6"/>',
    "check": '<path d="M4 12.5l5 5L20 6.5"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>',
    "contents": '<path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5"/>',
    "copy": (
        '<rect x="8" y="8" width="12" height="12" rx="2"/>'
        '<path d="M16 8V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h3"/>'
    ),
    "cross": '<path d="M6 6l12 12M18 6L6 18"/>',
    "download": '<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>',
    "half": (
        '<circle cx="12" cy="12" r="8.5"/>'
        '<path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>'
    ),
    "link": (
        '<path d="M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1.5 1.5'
        'M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5"/>'
    ),
    "lock": (
        '<rect x="5" y="11" width="14" height="9" rx="1.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>'
    ),
    "menu": '<path d="M4 6h16M4 12h16M4 18h16"/>',
    "quote": '<path d="M5 7h5v5c0 3-1.5 4.5-4 5M14 7h5v5c0 3-1.5 4.5-4 5"/>',
}
"""What each icon looks like, in a square of 24 units."""


class icon_node(nodes.Inline, nodes.Element):  # noqa: N801 - docutils names nodes so
    """An icon: its `name`. It says nothing by itself; words stand beside it."""


def icon(name: str) -> icon_node:
    """Return the node of an icon; raises KeyError for a name that is none."""
    SHAPES[name]
    return icon_node("", name=name)


def icon_markup(name: str) -> str:
    """Return an icon as HTML."""
    SHAPES[name]
    return (
        f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><use href="#icon-{name}"/></svg>'
    )


def icon_shapes() -> str:
    """Return the shapes that a page's icons use, as HTML that shows nothing."""
    symbols = "".join(
        f'<symbol id="icon-{name}" viewBox="0 0 24 24">{shape}</symbol>'
        for name, shape in SHAPES.items()
    )
    return f'<svg class="icon-shapes" width="0" height="0" aria-hidden="true">{symbols}</svg>'


def visit_icon(self: HTML5Translator, node: icon_node) -> None:
    """Write an icon."""
    self.body.append(icon_markup(node["name"]))
    raise nodes.SkipNode


def add_icons(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(icon_node, html=(visit_icon, None))
