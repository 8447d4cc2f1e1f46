"""What the book's pages hold beyond what docutils knows, and the HTML each becomes."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.osutil import relative_uri
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.vega import drawn, themed

LOGGER = logging.getLogger(__name__)
TABLES_FOLDER = "tabellen"


class figure_link(nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """A number in running text that leads to where it comes from.

    `value` and `origin` become `data-value` and `data-origin`; its address is `#anchor`, on the
    page `document` where it names another one, or that of the reference inside it.
    """


class chart(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A chart of this `name`; its caption, drawings, description and table inside."""


class chart_caption(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """The headline and subtitle of a chart."""


class drawing(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A chart as drawn in one width: its `form`, `drawn` (a specification), `label`, `description`.

    The description is there for those who do not see the drawing; the page also shows it, with
    its links, in a part that opens on demand, and a reference to what is closed is not read out.
    """


class data_table(nodes.table):  # noqa: N801 - docutils names nodes so
    """A table that says where its numbers come from: `origin` becomes `data-origin`."""


class details(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A part that opens on demand, under its `summary`."""


class csv_link(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A link to a table's file: `name`, `columns`, `rows` (texts)."""


class ResolveFigureLinks(SphinxPostTransform):
    """Give each figure the address of the reference inside it, or of its origin on the page."""

    default_priority = 20
    """After Sphinx resolved references (10)."""

    def run(self, **_: Any) -> None:
        """Replace the references inside figures by the figures' own address."""
        anchors = {name for node in self.document.findall(nodes.Element) for name in node["ids"]}
        for figure in list(self.document.findall(figure_link)):
            inside = next(figure.findall(nodes.reference), None)
            if inside is not None:
                figure["href"] = inside.get("refuri") or f"#{inside.get('refid')}"
                figure.children = [nodes.Text(figure.astext())]
            elif figure.get("document"):
                page = self.app.builder.get_relative_uri(self.env.docname, figure["document"])
                figure["href"] = f"{page}#{figure['anchor']}"
            elif figure["anchor"] in anchors:
                figure["href"] = f"#{figure['anchor']}"
            else:
                LOGGER.warning(
                    "figure %r has no origin on this page: show it with Origins",
                    figure.astext(),
                    location=figure,
                )
                figure["href"] = ""


def visit_figure_link(self: HTML5Translator, node: figure_link) -> None:
    """Open the link of a figure."""
    attributes = {
        "href": node["href"],
        "data-value": "" if node["value"] is None else str(node["value"]),
        "data-origin": node["origin"],
    }
    self.body.append(self.starttag(node, "a", "", CLASS="figure", **attributes))


def depart_figure_link(self: HTML5Translator, _: figure_link) -> None:
    """Close the link of a figure."""
    self.body.append("</a>")


def visit_chart(self: HTML5Translator, node: chart) -> None:
    """Open a chart."""
    self.body.append(f'<figure class="chart" id="{self.attval(node["name"])}">')


def depart_chart(self: HTML5Translator, _: chart) -> None:
    """Close a chart."""
    self.body.append("</figure>")


def visit_chart_caption(self: HTML5Translator, _: chart_caption) -> None:
    """Open the caption of a chart."""
    self.body.append("<figcaption>")


def depart_chart_caption(self: HTML5Translator, _: chart_caption) -> None:
    """Close the caption of a chart."""
    self.body.append("</figcaption>")


def visit_drawing(self: HTML5Translator, node: drawing) -> None:
    """Draw a chart, and write its specification for the script that makes it live."""
    form, specification = node["form"], themed(node["drawn"])
    self.body.append(
        f'<div class="drawing {form}" role="img" aria-label="{self.attval(node["label"])}" '
        f'aria-description="{self.attval(node["description"])}">{drawn(specification)}</div>'
        f'<script type="application/json" class="specification {form}">'
        f"{_in_script(specification)}</script>"
    )
    raise nodes.SkipNode


def _in_script(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def visit_details(self: HTML5Translator, node: details) -> None:
    """Open a part that opens on demand."""
    self.body.append(
        self.starttag(node, "details", "") + f"<summary>{self.encode(node['summary'])}</summary>"
    )


def depart_details(self: HTML5Translator, _: details) -> None:
    """Close a part that opens on demand."""
    self.body.append("</details>")


def visit_data_table(self: HTML5Translator, node: data_table) -> None:
    """Open a table as the theme does, and say in its tag where its numbers come from."""
    self.visit_table(node)
    if node["origin"]:
        # The theme makes the tag, and knows of no attributes but its own.
        marked = f'<table data-origin="{self.attval(node["origin"])}"'
        self.body[-1] = self.body[-1].replace("<table", marked, 1)


def depart_data_table(self: HTML5Translator, node: data_table) -> None:
    """Close a table."""
    self.depart_table(node)


def visit_csv_link(self: HTML5Translator, node: csv_link) -> None:
    """Write the table's file beside the pages and link to it."""
    page = self.builder.current_docname
    name = f"{TABLES_FOLDER}/{page.replace('/', '-')}-{node['name']}.csv"
    target = Path(self.builder.outdir) / name
    target.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([node["columns"], *node["rows"]])
    target.write_bytes(text.getvalue().encode("utf-8"))
    address = relative_uri(self.builder.get_target_uri(page), name)
    self.body.append(
        f'<p class="csv"><a class="csv" href="{self.attval(address)}" download>'
        f"Download deze tabel (CSV)</a></p>"
    )
    raise nodes.SkipNode


def visit_hidden_code(self: HTML5Translator, node: HideCodeCellNode) -> None:
    """Open a code cell that opens on demand; MyST-NB's own gives it an English name."""
    classes = " ".join(node["classes"])
    self.body.append(
        f'<details class="admonition hide {self.attval(classes)}"><summary>'
        f'<span class="collapsed">{self.encode(node["prompt_show"])}</span>'
        f'<span class="expanded">{self.encode(node["prompt_hide"])}</span></summary>'
    )


def depart_hidden_code(self: HTML5Translator, _: HideCodeCellNode) -> None:
    """Close a code cell that opens on demand."""
    self.body.append("</details>")


def add_nodes(app: Sphinx) -> None:
    """Register the nodes and the transform with Sphinx."""
    app.add_node(figure_link, html=(visit_figure_link, depart_figure_link))
    app.add_node(chart, html=(visit_chart, depart_chart))
    app.add_node(chart_caption, html=(visit_chart_caption, depart_chart_caption))
    app.add_node(drawing, html=(visit_drawing, None))
    app.add_node(data_table, html=(visit_data_table, depart_data_table))
    app.add_node(details, html=(visit_details, depart_details))
    app.add_node(csv_link, html=(visit_csv_link, None))
    app.add_node(HideCodeCellNode, override=True, html=(visit_hidden_code, depart_hidden_code))
    app.add_post_transform(ResolveFigureLinks)
