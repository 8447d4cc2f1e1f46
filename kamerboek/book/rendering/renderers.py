"""From what a notebook displayed to what a page shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer

from kamerboek.book.rendering.account import choices, code_listing, origins
from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.chart_frame import chart_node
from kamerboek.book.rendering.citing import citation_block
from kamerboek.book.rendering.inline import inline_nodes, inline_paragraph, quotation
from kamerboek.book.rendering.numbers import figure_node
from kamerboek.book.rendering.sections import OWN, fold_start, heading
from kamerboek.book.rendering.tables import table_block
from kamerboek.book.rendering.theme_blocks import asked, cards, chips, gaps, standfirst
from kamerboek.book.rendering.what_if import what_if
from kamerboek.charts import CHART_MIME
from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME

Content = Mapping[str, Any]


class KamerboekRenderer:
    """Renders figures, blocks and charts; MyST-NB finds it by its entry point."""

    mime_priority_overrides: ClassVar[Sequence[tuple[str, str, int | None]]] = tuple(
        ("*", form, 1) for form in OWN
    )

    @staticmethod
    def handle_mime(
        renderer: NbElementRenderer, data: MimeData, inline: bool
    ) -> list[nodes.Node] | None:
        """Return the nodes for an output of this package, or None for any other."""
        content: Any = data.content
        if data.mime_type == FIGURE_MIME:
            shown = figure_node(content)
            return [shown] if inline else [nodes.paragraph("", "", shown)]
        if data.mime_type == BLOCK_MIME:
            if inline and content["type"] == "paragraph":
                return inline_nodes(content["inline"])
            if content["type"] == "code":
                return code_listing(renderer)
            if content["type"] == "choices":
                return choices(renderer)
            return block_nodes(content)
        if data.mime_type == CHART_MIME:
            return [chart_node(content)]
        return [] if not inline and _beside_own(renderer, data) else None


def _beside_own(renderer: NbElementRenderer, data: MimeData) -> bool:
    """Say whether an output is another form of what a page shows anyway, for other readers."""
    if data.cell_index is None or data.output_index is None:
        return False
    _, outputs = renderer.renderer.nb_client.code_cell_outputs(data.cell_index)
    forms = outputs[data.output_index].get("data", {})
    return any(form in forms for form in OWN)


def block_nodes(content: Content) -> list[nodes.Node]:
    """Return the nodes of a block by its `type`."""
    return _BLOCKS[content["type"]](content)


def _paragraph(content: Content) -> list[nodes.Node]:
    return [inline_paragraph(content["inline"])]


def _bullets(content: Content) -> list[nodes.Node]:
    items = [nodes.list_item("", inline_paragraph(item)) for item in content["items"]]
    return [nodes.bullet_list("", *items)]


def _quotation(content: Content) -> list[nodes.Node]:
    question = content["question"]
    named = f"{content['part'].capitalize()} {question}"
    return [quotation(content["text"], question_reference(question, named))]


def _entries(content: Content) -> list[nodes.Node]:
    listed = nodes.definition_list("", classes=["entries"])
    for item in content["items"]:
        body = nodes.definition("", inline_paragraph(item["inline"]))
        for quoted in item["quotations"]:
            body += _quotation(quoted)
        title = nodes.term("", "", *inline_nodes(item["title"]), ids=[item["name"]])
        listed += nodes.definition_list_item("", title, body)
    return [listed]


_BLOCKS: dict[str, Callable[[Content], list[nodes.Node]]] = {
    "asked": asked,
    "bullets": _bullets,
    "cards": cards,
    "chips": chips,
    "cite": citation_block,
    "entries": _entries,
    "fold": fold_start,
    "gaps": gaps,
    "heading": heading,
    "origins": origins,
    "paragraph": _paragraph,
    "quotation": _quotation,
    "standfirst": standfirst,
    "table": table_block,
    "what-if": what_if,
}
