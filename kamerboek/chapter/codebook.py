"""The codebook as readers see it: each code with what it means, never typed a second time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from kamerboek.chapter.labels import (
    DISPOSITION_LABELS,
    RULE_LABELS,
    RULE_NOTES,
    STATE_LABELS,
    STATE_NOTES,
    STATUS_LABELS,
    STATUS_NOTES,
    STRENGTH_LABELS,
    STRENGTH_NOTES,
    THEME_LABELS,
    TYPE_LABELS,
    TYPE_NOTES,
)
from kamerboek.edition.schemas import RULE_OF
from kamerboek.figures import list_text
from kamerboek.prose import Bullets, Paragraph, TableBlock

Code = TypeVar("Code", bound=str)
Blocks = tuple[Paragraph | Bullets | TableBlock, ...]


def _codes(
    name: str, caption: str, head: str, labels: Mapping[Code, str], notes: Mapping[Code, str]
) -> TableBlock:
    return TableBlock(
        name=name,
        caption=caption,
        columns=(head, "Wanneer"),
        rows=tuple(((label,), (notes[code],)) for code, label in labels.items()),
    )


def _themes() -> Blocks:
    return (Paragraph((f"De thema’s zijn {list_text(list(THEME_LABELS.values()))}.",)),)


def _dispositions() -> Blocks:
    rules = sorted(RULE_OF.items(), key=lambda pair: pair[1])
    table = TableBlock(
        name="regels",
        caption="De regels, in volgorde",
        columns=("Regel", "Code", "Wanneer"),
        rows=tuple(
            ((str(rule),), (DISPOSITION_LABELS[code],), (RULE_LABELS[rule],))
            for code, rule in rules
        ),
        origin=(
            "nummers van de regels waarmee in dit boek antwoorden worden gecodeerd, in de volgorde "
            "waarin zij gelden"
        ),
    )
    return table, Paragraph(("Verder geldt:",)), Bullets(tuple((note,) for note in RULE_NOTES))


def _elements() -> Blocks:
    return (
        _codes(
            "onderdelen",
            "De stand van een onderdeel van een vraag",
            "Stand",
            STATUS_LABELS,
            STATUS_NOTES,
        ),
    )


def _steps() -> Blocks:
    return (
        _codes("soorten", "De soort van een stap", "Soort", TYPE_LABELS, TYPE_NOTES),
        _codes(
            "formuleringen",
            "De formulering van een stap",
            "Formulering",
            STRENGTH_LABELS,
            STRENGTH_NOTES,
        ),
        _codes("nakoming", "De nakoming op een gekozen dag", "Nakoming", STATE_LABELS, STATE_NOTES),
    )


CODEBOOK_PARTS: dict[str, Callable[[], Blocks]] = {
    "themes": _themes,
    "dispositions": _dispositions,
    "elements": _elements,
    "steps": _steps,
}


def codebook(part: str) -> Blocks:
    """Return a part of the codebook, one of `CODEBOOK_PARTS`: its codes with what they mean."""
    return CODEBOOK_PARTS[part]()
