"""What the coding page is told: the document with its marks, the coding so far, proposals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kamerboek.annotate.model import SignalKind
from kamerboek.chapter.indicators import known_indicators
from kamerboek.document.text import Passage
from kamerboek.edition.schemas import columns, table
from kamerboek.edition.tables import cells_of
from kamerboek.edition.wording import with_targets
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import FOLDER, KINDS, read_proposals
from kamerboek.workbench.desk import Desk
from kamerboek.workbench.rows import group_of, path_of, rows_of, version_of
from kamerboek.workbench.serve.forms import FORMS, UNIT_LABELS, forms_of
from kamerboek.workbench.serve.said import error_text, proposals_text


def document_of(desk: Desk) -> dict[str, Any]:
    """Return what does not change while the page is open: forms, questions, marks."""
    edition = desk.edition
    targets = with_targets(edition.questions, edition.references)
    return {
        "edition": edition.name,
        "title": edition.identity.title,
        "forms": forms_of(edition.codebook),
        "indicators": known_indicators(desk.project),
        "questions": [
            {
                "question": each.question,
                "section": each.section_title,
                "answered_with": each.answered_with,
                "texts": {"question": each.question_text, "answer": each.answer_text or ""},
                "marks": {
                    "question": _marks(desk, each.question, each.question_passage),
                    "answer": _marks(desk, each.question, each.answer_passage),
                },
                "points_to": [
                    other.question
                    for other in targets[each.question]
                    if other.question != each.question
                ],
            }
            for each in edition.questions
        ],
        "quantities": {
            each.question: _quantities(desk, each.question) for each in edition.questions
        },
    }


def coding_of(desk: Desk) -> dict[str, Any]:
    """Return the coding as it stands in its files, with their versions, and what is proposed.

    A table that cannot be read is named in `unread` with the reason, and cannot be saved.
    """
    told: dict[str, Any] = {"rows": {}, "versions": {}, "proposed": {}, "unread": {}, "made": []}
    for name in FORMS:
        path = path_of(desk, name)
        told["versions"][name] = version_of(path)
        told["made"] += [name] if path.exists() else []
        try:
            told["rows"][name] = rows_of(desk, name)
        except KamerboekError as error:
            told["rows"][name] = {}
            told["unread"][name] = error_text(error)
        try:
            told["proposed"][name] = _proposed(desk, name)
        except KamerboekError:
            told["proposed"][name] = {}
            told["unread"][f"{FOLDER}/{name}"] = proposals_text(name)
    return told


def _proposed(desk: Desk, name: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in read_proposals(desk.edition, desk.folder, name):
        cells = dict(zip(columns(KINDS[name]), cells_of(row), strict=True))
        record = {column: cells[column] for column in columns(table(name).row_type)}
        found.setdefault(group_of(name, row), []).append({"row": record, "basis": row.basis})
    return found


def _marks(desk: Desk, number: str, passage: Passage | None) -> list[dict[str, Any]]:
    """Return what is marked in a text, with its place in it.

    Places are counted in UTF-16 units, as a browser counts.
    """
    if passage is None:
        return []
    text, inside = passage.text, passage.inside

    def units(place: int) -> int:
        return len(text[: inside(place)].encode("utf-16-le")) // 2

    return [
        {"start": units(at), "end": units(to), "kind": kind, "says": says, "quantity": quantity}
        for at, to, kind, says, quantity in _found(desk, number)
        if passage.holds(at)
    ]


def _found(desk: Desk, number: str) -> Iterator[tuple[int, int, str, str, str]]:
    """Yield what was found in a question: from where, to where, which kind, what it is, and which
    quantity if it is one."""
    edition = desk.edition
    for quantity in edition.quantities:
        if quantity.question == number:
            said = " ".join(
                part for part in (str(quantity.value or ""), quantity.unit, quantity.period) if part
            )
            yield quantity.start, quantity.end, "number", said, quantity.quantity
    for row in edition.references:
        if row.from_question == number:
            yield row.start, row.end, "reference", f"verwijst naar vraag {row.to_question}", ""
    for identifier in edition.identifiers:
        if identifier.question == number:
            yield identifier.start, identifier.end, "identifier", identifier.identifier, ""
    for signal in edition.signals:
        if signal.question == number:
            yield signal.start, signal.end, "signal", SIGNALS[signal.signal], ""


SIGNALS: dict[SignalKind, str] = {
    "confidential": "vertrouwelijk",
    "deferred": "komt later",
    "referred": "verwezen naar een ander",
    "not_investigated": "niet onderzocht",
    "not_kept": "niet bijgehouden",
}
"""What a signal is called on the coding page."""


def _quantities(desk: Desk, number: str) -> list[dict[str, str]]:
    return [
        {
            "quantity": each.quantity,
            "text": each.text,
            "part": "question" if each.part == "question" else "answer",
            "period": each.period,
            "unit": UNIT_LABELS.get(each.unit, ""),
        }
        for each in desk.edition.quantities
        if each.question == number
    ]
