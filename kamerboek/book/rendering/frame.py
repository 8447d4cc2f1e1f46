"""The frame of a page: navigation, contents, crumb, head; and which files it loads."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.environment import BuildEnvironment
from sphinx.util.osutil import relative_uri

from kamerboek.book.rendering.addresses import FOLDER, LIST
from kamerboek.book.rendering.chart_frame import chart
from kamerboek.book.rendering.head import head_markup
from kamerboek.book.rendering.icons import icon_markup, icon_shapes
from kamerboek.book.rendering.markup import html_element
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.book.rendering.policy import POLICY
from kamerboek.book.rendering.sections import fold
from kamerboek.book.rendering.walking import below
from kamerboek.book.rendering.what_if import what_if_table

THEME = "kamerboek"
STATIC = Path(__file__).parent / "static"
LEAD_CHART = "In één beeld"


@dataclass(frozen=True)
class Group:
    """Pages under one caption of the navigation: their names."""

    caption: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Frame:
    """What the layout of one page shows around its text; what is HTML is so already."""

    head: str
    navigation: str
    crumb: str
    contents: list[tuple[str, str]]
    wide: bool
    icons: str
    policy: str = POLICY


def groups_of(env: BuildEnvironment) -> list[Group]:
    """Return the groups of the navigation: the pages that the contents name first, no deeper.

    Question pages stand below the list of all questions: that one line is theirs.
    """
    site_map = env.config.external_site_map
    return [
        Group(subtree.caption or "", tuple(str(item) for item in subtree.items))
        for subtree in site_map[site_map.root.docname].subtrees
    ]


@dataclass
class Navigation:
    """The navigation of a book: addresses in it depend on a page's folder only."""

    _drawn: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def markup(self, env: BuildEnvironment, builder: Builder, page: str) -> str:
        """Return it as HTML, seen from a page, which is marked in it."""
        folder = page.rpartition("/")[0]
        if folder not in self._drawn:
            self._drawn[folder] = tuple(_lines(env, builder, f"{folder}/" if folder else ""))
        here = LIST if page.startswith(f"{FOLDER}/") else page
        current = "page" if here == page else "true"
        return "".join(
            line.replace("<a ", f'<a aria-current="{current}" ', 1) if name == here else line
            for name, line in self._drawn[folder]
        )


def _lines(env: BuildEnvironment, builder: Builder, seen_from: str) -> Iterator[tuple[str, str]]:
    """Yield the navigation line by line, each with the page that it leads to, if it does."""
    for group in groups_of(env):
        if group.caption:
            yield "", f"<h2>{escape(group.caption)}</h2>"
        yield "", "<ul>"
        for name in group.pages:
            address = escape(relative_uri(seen_from, builder.get_target_uri(name)))
            title = escape(env.titles[name].astext())
            yield name, f'<li><a href="{address}">{title}</a></li>'
        yield "", "</ul>"


def crumb(env: BuildEnvironment, builder: Builder, page: str) -> str:
    """Return where a page stands in the book, as HTML: its group, or the list of questions."""
    if page.startswith(f"{FOLDER}/") and page != LIST:
        address = escape(builder.get_relative_uri(page, LIST))
        title = escape(env.titles[LIST].astext())
        below = env.metadata[page].get("crumb", "")
        return f'<a href="{address}">{title}</a>' + (f" › {escape(below)}" if below else "")
    for group in groups_of(env):
        if page in group.pages:
            return escape(group.caption)
    return ""


def contents_of(doctree: nodes.document) -> list[tuple[str, str]]:
    """Return what stands on a page, as anchors with texts: sections, folds, the lead chart."""
    page = next(iter(doctree.findall(nodes.section)), None)
    if page is None:
        return []
    found = []
    for node in page.children:
        if isinstance(node, nodes.section):
            found.append((node["ids"][0], node[0].astext()))
        elif isinstance(node, fold):
            found.append((node["ids"][0], node["title"]))
        elif isinstance(node, chart) and node["lead"]:
            found.append((node["anchor"], LEAD_CHART))
    return found


@dataclass
class Frames:
    """Gives each page of a book its frame, and the files that what it shows needs."""

    navigation: Navigation = field(default_factory=Navigation)

    def set_frame(
        self,
        app: Sphinx,
        page: str,
        _: str,
        context: dict[str, Any],
        doctree: nodes.document | None,
    ) -> None:
        """Be called by Sphinx before it writes a page; one without a text has no `doctree`."""
        env, builder = app.env, app.builder
        metadata = env.metadata[page] if page in env.all_docs else {}
        wide = page == app.config.root_doc or bool(metadata.get("wide"))
        context["icon"] = icon_markup
        context["frame"] = Frame(
            head=head_markup(app, page, doctree),
            navigation=self.navigation.markup(env, builder, page),
            crumb=crumb(env, builder, page),
            contents=[] if wide or doctree is None else contents_of(doctree),
            wide=wide,
            icons=icon_shapes(),
        )
        if page == app.config.root_doc:
            _load(app, "front.css")
        shown = {type(node) for node in below(doctree)} if doctree is not None else set()
        for kind, files in FILES.items():
            if any(issubclass(each, kind) for each in shown):
                for file in files:
                    _load(app, file)


FILES: dict[type[nodes.Node], tuple[str, ...]] = {
    figure_link: ("number.css", "number.js"),
    chart: ("number.css", "figure.css", "chart.js"),
    html_element: ("theme-page.css",),
    fold: ("theme-page.css",),
    what_if_table: ("what-if.css", "what-if.js"),
}
"""What a page loads that shows such a thing."""


def _load(app: Sphinx, file: str) -> None:
    if file.endswith(".css"):
        app.add_css_file(file)
    else:
        app.add_js_file(file, loading_method="defer")


def _keep_own_files(
    _: Sphinx, __: str, ___: str, context: dict[str, Any], ____: nodes.document | None
) -> None:
    """Leave out of a page what Sphinx and its extensions would have it load."""
    for kind in ("css_files", "script_files"):
        context[kind] = [
            file for file in context[kind] if Path(file.filename or "").name in _own_files()
        ]


@functools.cache
def _own_files() -> frozenset[str]:
    return frozenset(each.name for each in STATIC.iterdir() if each.is_file())


def add_frame(app: Sphinx) -> None:
    """Register the theme and what every page loads with Sphinx."""
    app.add_html_theme(THEME, str(Path(__file__).parent / "theme"))
    app.add_css_file("print.css", priority=900, media="print")
    app.add_js_file("page.js", loading_method="defer", priority=400)
    app.connect("html-page-context", Frames().set_frame)
    app.connect("html-page-context", _keep_own_files, priority=900)
