"""The codebook as readers see it: each code with what it means, never typed a second time."""

from __future__ import annotations

from collections.abc import Callable

from kamerboek.edition.codebook import Code, Codebook, Codes
from kamerboek.prose import Bullets, Paragraph, TableBlock

Blocks = tuple[Paragraph | Bullets | TableBlock, ...]


def _codes(name: str, caption: str, head: str, codes: Codes[Code]) -> TableBlock:
    return TableBlock(
        name=name,
        caption=caption,
        columns=(head, "Wanneer"),
        rows=tuple(((code.label,), (code.meaning,)) for code in codes.values()),
    )


def _themes(book: Codebook) -> Blocks:
    return (_codes("themas", "De thema’s", "Thema", book.themes),)


def _dispositions(book: Codebook) -> Blocks:
    table = TableBlock(
        name="regels",
        caption="De regels, in volgorde",
        columns=("Regel", "Code", "Wanneer"),
        rows=tuple(
            ((str(rule),), (code.label,), (code.meaning,)) for rule, code in book.rules.items()
        ),
        origin=(
            "nummers van de regels waarmee in dit boek antwoorden worden gecodeerd, in de volgorde "
            "waarin zij gelden"
        ),
    )
    notes = Bullets(tuple((note.meaning,) for note in book.rule_notes.values()))
    return table, Paragraph(("Verder geldt:",)), notes


def _elements(book: Codebook) -> Blocks:
    caption = "De status van een onderdeel van een vraag"
    return (_codes("onderdelen", caption, "Status", book.statuses),)


def _steps(book: Codebook) -> Blocks:
    return (
        _codes("soorten", "De soort van een stap", "Soort", book.commitment_types),
        _codes("formuleringen", "De formulering van een stap", "Formulering", book.strengths),
        _codes("nakoming", "De nakoming op een gekozen dag", "Nakoming", book.states),
    )


CODEBOOK_PARTS: dict[str, Callable[[Codebook], Blocks]] = {
    "themes": _themes,
    "dispositions": _dispositions,
    "elements": _elements,
    "steps": _steps,
}


def codebook(part: str, book: Codebook) -> Blocks:
    """Return a part of a codebook, one of `CODEBOOK_PARTS`: its codes with what they mean."""
    return CODEBOOK_PARTS[part](book)
