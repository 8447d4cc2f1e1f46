"""The account of a page: its choices, its code, where each of its figures comes from."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from myst_nb.core.render import NbElementRenderer
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.addresses import LIST, question_reference
from kamerboek.book.rendering.beside import put_beside
from kamerboek.book.rendering.inline import inline_nodes
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.numbers import ORIGINS_PAGE, anchor_of
from kamerboek.figures import alternatives_text, as_typed, date_text, number_text
from kamerboek.run import Parameter, Value
from kamerboek.run.execute import INJECTED
from kamerboek.run.parameters.cell import parse_cell
from kamerboek.run.parameters.declaration import is_day
from kamerboek.run.parameters.read import TAG

Content = Mapping[str, Any]

CHOICE_HEADS = ("Keuze", "Waarde", "Standaard", "Mogelijk")
CHOSEN = "de cel met parameters van dit hoofdstuk, en de waarden waarmee deze bladzijde is gemaakt"
NOTEBOOKS = "notebooks"


class notebook_link(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A link to the notebook of the page, as it was run, to download."""


def choices(renderer: NbElementRenderer) -> list[nodes.Node]:
    """Return the parameters of the notebook that is being read, as a table.

    A value that differs from its default is marked. Where no cell declares any, there is none.
    """
    client = renderer.renderer.nb_client
    source = Path(renderer.renderer.sphinx_env.doc2path(renderer.renderer.sphinx_env.docname))
    declared, given = _declared(client.notebook.cells, source)
    rows = [
        html(
            "tr",
            html("th", each.meaning, " ", html("code", each.name), scope="row"),
            html(
                "td",
                html("strong", value_said(given[each.name]))
                if each.name in given
                else value_said(each.default),
            ),
            html("td", value_said(each.default)),
            html("td", possible_values(each)),
        )
        for each in declared
    ]
    if not rows:
        return []
    heads = html("tr", *(html("th", head, scope="col") for head in CHOICE_HEADS))
    table = html(
        "table", html("thead", heads), html("tbody", *rows), classes=["choices"], data_origin=CHOSEN
    )
    return [html("div", table, classes=["table-frame"])]


def value_said(value: Value) -> str:
    """Return a value as a table shows it: text as it is, the rest as Dutch has it."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int):
        return str(value)  # a year has no point
    if isinstance(value, float):
        return number_text(as_typed(value), decimals=None)
    return date_text(date.fromisoformat(value)) if is_day(value) else value


def possible_values(parameter: Parameter) -> str:
    """Return what values a parameter takes, in Dutch."""
    if parameter.choices:
        return alternatives_text([value_said(each) or "leeg" for each in parameter.choices])
    low, high = ("" if end is None else value_said(end) for end in (parameter.low, parameter.high))
    if not high:
        return f"vanaf {low}" if low else ""
    return f"{low} tot en met {high}".lstrip()


def _declared(cells: Sequence[Any], source: Path) -> tuple[tuple[Parameter, ...], dict[str, Value]]:
    """Return what the notebook declares, and the values that it was run with and differ."""
    marked = [cell for cell in cells if TAG in cell.metadata.get("tags", [])]
    if not marked:
        return (), {}
    declared, _ = parse_cell(marked[0].source, str(source), source.parent)
    given: dict[str, Value] = {}
    for cell in cells:
        if INJECTED in cell.metadata.get("tags", []):
            for statement in ast.parse(cell.source).body:
                if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                    given[statement.targets[0].id] = ast.literal_eval(statement.value)
    differing = {
        each.name: given[each.name]
        for each in declared
        if given.get(each.name, each.default) != each.default
    }
    return declared, differing


def code_listing(renderer: NbElementRenderer) -> list[nodes.Node]:
    """Return the code of the notebook that is being read, its parameters first, and its file."""
    cells = [
        cell for cell in renderer.renderer.nb_client.notebook.cells if cell.cell_type == "code"
    ]
    cells.sort(key=lambda cell: "parameters" not in cell.metadata.get("tags", []))
    sources = [cell.source.strip("\n") for cell in cells if cell.source.strip()]
    listing = html("pre", "\n\n".join(sources), classes=["code-listing"], tabindex="0")
    return [*_origins_link(renderer.renderer.sphinx_env), listing, notebook_link()]


def _origins_link(env: BuildEnvironment) -> list[nodes.Node]:
    """Return a link to where this page's numbers come from; none in a book without that page."""
    if ORIGINS_PAGE not in env.found_docs:
        return []
    page = env.app.builder.get_relative_uri(env.docname, ORIGINS_PAGE)
    address = f"{page}#{PurePosixPath(env.docname).name}"
    said = "Waar de getallen van deze bladzijde vandaan komen"
    return [html("p", nodes.reference("", said, refuri=address, internal=True))]


def origins(content: Content, page: str = "", every: int = 0) -> list[nodes.Node]:
    """Return where each figure comes from, as a list with an anchor for each.

    The figures are those of the page that shows the list, or of another `page`.

    A formula's figures lead to their questions; where there are none in it, the questions are
    listed, or it is said that they are all: `every` is how many the document has, where that is
    known.
    """
    listed = nodes.definition_list("", classes=["origins"])
    for figure in content["figures"]:
        made_from = nodes.paragraph("", "", *inline_nodes(figure["explanation"]), nodes.Text(". "))
        if figure["address"]:
            shown = f"Naar de bron ({urlsplit(figure['address']).hostname})"
            made_from += nodes.reference("", shown, refuri=figure["address"])
            made_from += nodes.Text(".")
        elif figure["questions"] and all(isinstance(part, str) for part in figure["explanation"]):
            made_from += nodes.Text("Vragen: ")
            made_from += _counted(figure["questions"], every)
            made_from += nodes.Text(".")
        listed += nodes.definition_list_item(
            "",
            nodes.term(figure["text"], figure["text"], ids=[anchor_of(figure, page)]),
            nodes.definition("", made_from),
        )
    return [listed]


def _counted(questions: Sequence[str], every: int) -> list[nodes.Node]:
    """Return the numbers of questions as links; one link where they are all of the document's."""
    if 1 < every == len(questions):
        return [html("a", "alle", to=(LIST, ""))]
    listed: list[nodes.Node] = []
    for number in questions:
        listed += [nodes.Text(", ")] if listed else []
        listed.append(question_reference(number, number))
    return listed


def visit_notebook_link(self: HTML5Translator, _: notebook_link) -> None:
    """Put the notebook beside the pages and link to it."""
    page = self.builder.current_docname
    source = Path(self.builder.env.doc2path(page))
    address = put_beside(self.builder.app, page, f"{NOTEBOOKS}/{source.name}", source.read_bytes())
    self.body.append(
        f'<p><a href="{self.attval(address)}" download>Download dit hoofdstuk als notebook</a></p>'
    )
    raise nodes.SkipNode


def add_account(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(notebook_link, html=(visit_notebook_link, None))
