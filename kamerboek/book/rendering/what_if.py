"""*Reken zelf*: a reader chooses values, and the page shows what the chapter gives for them.

What it calculates with, the chapter's own formulas, claims and wordings, lies in a file beside the
pages, which the page's script fetches with what calculates when a reader comes near. Without script
there is a table of examples.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.beside import put_beside
from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.sections import heading
from kamerboek.prose.what_if import STANDARD

Content = Mapping[str, Any]

FOLDER = "rekenen"
ANCHOR = "reken"
"""The section, and how the names of its parts begin."""
SCALE = 3
"""With so many values or more a choice of numbers is a scale; with fewer a list."""
ORIGIN = "dit hoofdstuk, met uw keuze doorgerekend"
CALCULATES = ("exact.js", "dutch.js", "model.js")
"""The scripts that calculate, in the order in which they need each other."""
BAND = "Deze keuzes zijn van u; ze staan niet in het document. De tekst hierboven verandert niet."
NOTHING = "–"
SAID = {STANDARD: "de standaard"}
"""What the values of the page itself are called within a sentence, where that is another word."""


class what_if_table(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """The block, whose `model` goes to a file; `told` is what the script needs."""


def what_if(content: Content) -> list[nodes.Node]:
    """Return the section of a page in which a reader chooses values."""
    offered = json.loads(content["offered"])
    own = content["examples"][0]
    name = own["chosen"]
    told = {name: content[name] for name in ("chapter", "command", "drawn")} | {
        "offered": offered,
        "own": {"name": name, "said": SAID.get(name, name.lower())},
    }
    return [
        *heading({"level": 2, "id": ANCHOR, "inline": ["Reken zelf"]}),
        what_if_table(
            "",
            html("p", html("b", "Rekenvoorbeeld."), f" {BAND}", classes=["band"]),
            html(
                "form",
                *(_choice(each) for each in offered),
                classes=["script-only"],
                aria_label="Uw keuze",
            ),
            _in_frame(_side_by_side(own), "script-only"),
            html("p", classes=["chosen-values", "script-only"]),
            html("div", classes=["curve", "script-only"]),
            _differences(),
            html("p", *_buttons(name), classes=["buttons", "script-only"]),
            html(
                "details",
                html("summary", "Zelf narekenen"),
                html("pre", tabindex="0"),
                classes=["script-only"],
            ),
            _in_frame(_example_table(content["examples"]), "no-script"),
            model=content["model"],
            told=json.dumps(told, ensure_ascii=False, separators=(",", ":")),
        ),
    ]


def _choice(offered: Content) -> html_element:
    """Return a scale of the values, or a list of them, with the page's own chosen."""
    texts, at = offered["texts"], offered["at"]
    name = f"{ANCHOR}-{offered['name']}"
    label = html("label", offered["label"], for_=name)
    if len(texts) < SCALE or not offered["ordered"]:
        options = [
            html("option", text, value=str(index), selected=index == at)
            for index, text in enumerate(texts)
        ]
        listed = html("select", *options, name=offered["name"], ids=[name], autocomplete="off")
        return html("div", label, listed, classes=["choice"])
    scale = html(
        "input",
        type="range",
        name=offered["name"],
        ids=[name],
        min="0",
        max=str(len(texts) - 1),
        step="1",
        value=str(at),
        aria_valuetext=texts[at],
        autocomplete="off",
    )
    # The scale itself says its value to who does not see it.
    value = html("span", texts[at], classes=["value"], aria_hidden="true")
    return html("div", label, value, scale, classes=["choice"])


def _differences() -> html_element:
    """Return where the script tells which sentences would read differently: one, and the rest."""
    rest = html("details", html("summary"), html("ul"), hidden=True)
    return html("div", html("p"), html("ul"), rest, classes=["differences", "script-only"])


def _buttons(own: str) -> Iterator[html_element]:
    yield html("button", f"Terug naar {own.lower()}", type="button", classes=["button", "reset"])
    share = html("span", "Deel deze keuze")
    yield html("button", icon("link"), share, type="button", classes=["button", "share"])


def _side_by_side(own: Content) -> html_element:
    """Return the table of the page's own outcomes, and beside each what the reader chose."""
    heads = [html("th", "Uitkomst", scope="col")]
    heads += [
        html("th", head, scope="col", classes=["number"]) for head in (own["chosen"], "Uw keuze")
    ]
    rows = [
        html(
            "tr",
            html("th", each["label"], scope="row"),
            _outcome(each),
            _outcome(each, "chosen"),
        )
        for each in own["outcomes"]
    ]
    return html(
        "table",
        html("thead", html("tr", *heads)),
        html("tbody", *rows),
        classes=["outcomes"],
        data_origin=ORIGIN,
    )


def _outcome(outcome: Content, *classes: str) -> html_element:
    """Return a cell with a figure, and under it what it may be."""
    return html(
        "td",
        html("span", outcome["text"] or NOTHING),
        html("small", outcome["room"]),
        classes=["number", *classes],
    )


def _example_table(examples: Sequence[Content]) -> html_element:
    """Return the table of a page without script: a row for each example."""
    labels = [each["label"] for each in examples[0]["outcomes"]]
    heads = [html("th", "Keuze", scope="col")]
    heads += [html("th", label, scope="col", classes=["number"]) for label in labels]
    rows = [
        html(
            "tr",
            html("th", each["chosen"], scope="row"),
            *(_outcome(outcome) for outcome in each["outcomes"]),
        )
        for each in examples
    ]
    return html(
        "table",
        html("thead", html("tr", *heads)),
        html("tbody", *rows),
        classes=["examples"],
        data_origin=ORIGIN,
    )


def _in_frame(table: html_element, when: str) -> html_element:
    return html("div", table, classes=["table-frame", when])


def visit_what_if(self: HTML5Translator, node: what_if_table) -> None:
    """Put what the block calculates with beside the pages, and open it."""
    page = self.builder.current_docname
    name = f"{FOLDER}/{page.rpartition('/')[2]}.js"
    script = f"window.kamerboek.modelled({node['model']});\n"
    address = put_beside(self.builder.app, page, name, script.encode("utf-8"))
    own = self.builder.get_target_uri(page)
    scripts = [relative_uri(own, f"_static/{each}") for each in CALCULATES]
    addresses = " ".join([*scripts, address])
    told = {"data-scripts": addresses, "data-told": node["told"]}
    self.body.append(self.starttag(node, "div", CLASS="what-if", **told))


def depart_what_if(self: HTML5Translator, _: what_if_table) -> None:
    """Close the block."""
    self.body.append("</div>\n")


def add_what_if(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(what_if_table, html=(visit_what_if, depart_what_if))
