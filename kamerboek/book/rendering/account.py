"""The account of a page: its choices, its code, where each of its figures comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import copyfile
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from myst_nb.core.render import NbElementRenderer
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.inline import inline_nodes
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.numbers import anchor_of

Content = Mapping[str, Any]

CHOICE_HEADS = ("Keuze", "Waarde", "Standaard", "Mogelijk")
CHOSEN = "de cel met parameters van dit hoofdstuk, en de waarden waarmee deze bladzijde is gemaakt"
NOTEBOOKS = "notebooks"


class notebook_link(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A link to the notebook of the page, as it was run, to download."""


def choices(content: Content) -> list[nodes.Node]:
    """Return the choices that a page is made with, as a table; one that differs is marked."""
    rows = [
        html(
            "tr",
            html("th", row["meaning"], " ", html("code", row["name"]), scope="row"),
            html("td", html("strong", row["value"]) if _differs(row) else row["value"]),
            html("td", row["default"]),
            html("td", row["range"]),
        )
        for row in _as_text(content["rows"])
    ]
    heads = html("tr", *(html("th", head, scope="col") for head in CHOICE_HEADS))
    table = html(
        "table", html("thead", heads), html("tbody", *rows), classes=["choices"], data_origin=CHOSEN
    )
    return [html("div", table, classes=["table-frame"])]


def _as_text(rows: list[Content]) -> Iterator[dict[str, str]]:
    for row in rows:
        yield {name: str(value) for name, value in row.items()}


def _differs(row: Mapping[str, str]) -> bool:
    return row["value"] != row["default"]


def code_listing(renderer: NbElementRenderer) -> list[nodes.Node]:
    """Return the code of the notebook that is being read, its parameters first, and its file."""
    cells = [
        cell for cell in renderer.renderer.nb_client.notebook.cells if cell.cell_type == "code"
    ]
    cells.sort(key=lambda cell: "parameters" not in cell.metadata.get("tags", []))
    sources = [cell.source.strip("\n") for cell in cells if cell.source.strip()]
    listing = html("pre", "\n\n".join(sources), classes=["code-listing"], tabindex="0")
    return [listing, notebook_link()]


def origins(content: Content) -> list[nodes.Node]:
    """Return where each figure of a page comes from, as a list with an anchor for each."""
    listed = nodes.definition_list("", classes=["origins"])
    for figure in content["figures"]:
        made_from = nodes.paragraph("", "", *inline_nodes(figure["explanation"]), nodes.Text(". "))
        if figure["address"]:
            shown = f"Naar de bron ({urlsplit(figure['address']).hostname})"
            made_from += nodes.reference("", shown, refuri=figure["address"])
            made_from += nodes.Text(".")
        elif figure["questions"]:
            made_from += nodes.Text("Vragen: ")
            for index, number in enumerate(figure["questions"]):
                if index:
                    made_from += nodes.Text(", ")
                made_from += question_reference(number, number)
            made_from += nodes.Text(".")
        listed += nodes.definition_list_item(
            "",
            nodes.term(figure["text"], figure["text"], ids=[anchor_of(figure)]),
            nodes.definition("", made_from),
        )
    return [listed]


def visit_notebook_link(self: HTML5Translator, _: notebook_link) -> None:
    """Put the notebook beside the pages and link to it."""
    page = self.builder.current_docname
    source = Path(self.builder.env.doc2path(page))
    name = f"{NOTEBOOKS}/{source.name}"
    target = Path(self.builder.outdir) / name
    target.parent.mkdir(parents=True, exist_ok=True)
    copyfile(source, target)
    address = relative_uri(self.builder.get_target_uri(page), name)
    self.body.append(
        f'<p><a href="{self.attval(address)}" download>Download dit hoofdstuk als notebook</a></p>'
    )
    raise nodes.SkipNode


def add_account(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(notebook_link, html=(visit_notebook_link, None))
