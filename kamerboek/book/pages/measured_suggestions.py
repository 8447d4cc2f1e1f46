"""What was measured of the method: how often what is proposed for a coding is right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from docutils import nodes
from pydantic import ConfigDict, with_config
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.pages.measured import refuse_more_than_all
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.figures import number_text
from kamerboek.prose import TableBlock
from kamerboek.reading import read_toml, validated

PATH = Path("data") / "measured" / "suggestions.toml"

Kind = Literal[
    "words of a theme",
    "whole reference",
    "signal confidential",
    "signal deferred",
    "wording of confidentiality",
    "wording of a step",
    "a sentence that asks",
]
RESTS_ON: dict[Kind, str] = {
    "words of a theme": "thema, uit woorden van dat thema",
    "whole reference": "code, als het hele antwoord een verwijzing is",
    "signal confidential": "code, uit woorden over vertrouwelijkheid",
    "signal deferred": "code, uit woorden over later",
    "wording of confidentiality": "zin over vertrouwelijkheid",
    "wording of a step": "zin met een aangekondigde stap",
    "a sentence that asks": "onderdeel, uit een vragende zin",
}


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Suggestion:
    """What is proposed on one ground: how often, how often it was right, whether it is offered.

    The first two are of the coded edition, the `elsewhere_…` of documents of other ministries.
    """

    kind: Kind
    proposed: int
    right: int
    elsewhere_proposed: int
    elsewhere_right: int
    offered: bool


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Suggestions:
    """The contents of the file."""

    suggestion: tuple[Suggestion, ...]


def read_suggestions(project: Path) -> tuple[Suggestion, ...]:
    """Read what was measured; raises KamerboekError naming the file and what is wrong in it."""
    path = project / PATH
    contents = read_toml(path, "it says how often what is proposed is right")
    suggestions = validated(Suggestions, contents, str(path)).suggestion
    for each in suggestions:
        own, elsewhere = each.right, each.elsewhere_right
        counted = (own, each.proposed), (elsewhere, each.elsewhere_proposed)
        refuse_more_than_all(path, each.kind, *counted)
    return suggestions


class SuggestionsDirective(SphinxDirective):
    """Shows for each ground how often what it proposes is right, and whether it is offered."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / PATH))
        return block_nodes(_table(read_suggestions(project)).content())


def _table(suggestions: tuple[Suggestion, ...]) -> TableBlock:
    return TableBlock(
        name="voorstellen",
        caption="Hoe vaak een voorstel klopt",
        columns=("Voorstel", "Gecodeerd document", "Andere ministeries", "Aangeboden"),
        rows=tuple(
            (
                (RESTS_ON[each.kind],),
                (_of(each.right, each.proposed),),
                (_of(each.elsewhere_right, each.elsewhere_proposed),),
                ("ja" if each.offered else "nee",),
            )
            for each in suggestions
        ),
        origin="geteld door elk voorstel naast de codering te leggen",
    )


def _of(right: int, proposed: int) -> str:
    if not proposed:
        return "geen voorstel"
    return f"{number_text(right)} van de {number_text(proposed)}"
