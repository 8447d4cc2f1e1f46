"""What the coding page asks of an analyst: the tables, their columns, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kamerboek.edition.codebook import Code, Codebook
from kamerboek.edition.coding import CHECKS
from kamerboek.edition.schemas import (
    choices_of,
    code_columns,
    column_types,
    may_be_empty,
    table,
    word_columns,
)

CODES_OF: Mapping[tuple[str, str], str] = {
    ("dispositions", "disposition"): "dispositions",
    ("dispositions", "resolved"): "dispositions",
    ("dispositions", "alternative"): "dispositions",
    ("elements", "status"): "statuses",
    ("confidentiality", "access"): "access",
    ("commitments", "type"): "commitment_types",
    ("commitments", "strength"): "strengths",
    ("indicators", "nature"): "natures",
    ("indicators", "stands_in"): "stands_in",
    ("indicators", "answered"): "answered",
}
"""The file of the codebook that says what the codes of a closed column mean."""


NONE_STATED = "Het antwoord noemt geen grond"
"""What the page calls the words that may stand instead of a ground."""

UNIT_LABELS: Mapping[str, str] = {
    "eur": "euro",
    "percent": "procent",
    "percentage_points": "procentpunt",
    "persons": "mensen",
    "vte": "VTE",
    "times": "keer",
    "years": "jaren",
    "months": "maanden",
    "weeks": "weken",
    "count": "aantal",
}
"""What the page calls a unit."""

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "themes": ("rationale",),
    "dispositions": ("quote", "rationale"),
    "elements": ("element", "ask_quote"),
    "indicators": ("quantity", "indicator", "label"),
    "commitments": ("quote", "commitment"),
    "confidentiality": ("quote", "ground"),
    "subjects": ("subject",),
    "anomalies": ("quote", "reading"),
    "tensions": ("quote_a", "question_b", "quote_b", "note"),
}
"""The columns without codes that may never be empty: what `problems` refuses if they are."""


@dataclass(frozen=True)
class Form:
    """How a table is called on the page, which key opens it, and how its columns are called.

    `single` says that a question has one row at most, `every` that each question has one at least.
    """

    key: str
    label: str
    single: bool
    columns: Mapping[str, str]
    every: bool = False


FORMS: Mapping[str, Form] = {
    "themes": Form(
        "t",
        "Thema",
        True,
        {"theme": "Thema", "secondary": "Raakt ook aan", "rationale": "Waarom, in één regel"},
        every=True,
    ),
    "dispositions": Form(
        "w",
        "Wat het antwoord geeft",
        True,
        {
            "disposition": "Code",
            "resolved": "Wat de aangewezen antwoorden geven (alleen bij een verwijzing)",
            "quote": "De woorden die beslissen",
            "rationale": "Waarom, in één regel",
            "alternative": "Andere code die verdedigbaar is",
            "alternative_quote": "De woorden voor die andere code",
        },
        every=True,
    ),
    "elements": Form(
        "o",
        "Onderdelen van de vraag",
        False,
        {
            "element": "Wat er wordt gevraagd, in een paar woorden",
            "ask_quote": "De woorden die het vragen",
            "status": "Wat het antwoord ermee doet",
            "answer_quote": "De woorden van het antwoord",
            "note": "Opmerking",
        },
        every=True,
    ),
    "indicators": Form(
        "g",
        "Kengetallen",
        False,
        {
            "quantity": "Getal in de tekst",
            "indicator": "Naam (kleine letters, cijfers, _); de lijst heeft bekende namen",
            "label": "Wat het meet, en van wie",
            "period": "Periode (2025, 2025-H1, 2025-mid, 2025-07, 2026-01-01, 2024/2025)",
            "nature": "Soort getal",
            "stands_in": "Staat in",
            "answered": "Wat het antwoord ermee doet (alleen als het slechts in de vraag staat)",
            "unit": "Eenheid, als het document er geen geeft",
            "note": "Wat is afgeleid",
        },
    ),
    "commitments": Form(
        "a",
        "Aangekondigde stappen",
        False,
        {
            "quote": "De woorden van het antwoord",
            "commitment": "Wat er wordt aangekondigd, in één regel",
            "type": "Soort",
            "strength": "Hoe vast",
            "due": "Termijn (2026, 2026-H1, 2026-Q2, 2026-mid, 2026-11, 2026-07-01); leeg als er "
            "geen is",
            "due_inferred": "Het jaar is afgeleid",
        },
    ),
    "confidentiality": Form(
        "b",
        "Buiten de openbaarheid",
        False,
        {
            "quote": "De woorden van het antwoord",
            "ground": "De grond zoals het antwoord die noemt",
            "access": "Waar het wel te krijgen is",
        },
    ),
    "subjects": Form(
        "p", "Onderwerp", True, {"subject": "Waar de vraag over gaat, in drie tot acht woorden"}
    ),
    "rule_notes": Form("n", "Regel bij de code", False, {"note": "De regel waarop de code rust"}),
    "anomalies": Form(
        "f",
        "Verschrijvingen",
        False,
        {
            "quote": "De woorden zoals ze er staan",
            "reading": "Hoe het boek ze leest",
            "note": "Waarom",
        },
    ),
    "tensions": Form(
        "x",
        "Spanning met een ander antwoord",
        False,
        {
            "quote_a": "De woorden van deze vraag of dit antwoord",
            "question_b": "Nummer van de andere vraag",
            "quote_b": "De woorden daarvan",
            "note": "Wat niet bij elkaar past, en hoe gelezen wel",
        },
    ),
}
"""The tables that the page has a form for; abbreviations and what became of steps are not of one
question, and coded by hand."""

if not set(FORMS) < set(CHECKS):
    raise KeyError("a form is of a table that the coding does not have")


def forms_of(codebook: Codebook) -> list[dict[str, Any]]:
    """Return the forms as data: each with its key, label and columns."""
    return [
        {
            "name": name,
            "key": form.key,
            "label": form.label,
            "single": form.single,
            "every": form.every,
            "columns": [
                _column(name, column, label, codebook) for column, label in form.columns.items()
            ],
        }
        for name, form in FORMS.items()
    ]


def _column(name: str, column: str, label: str, codebook: Codebook) -> dict[str, Any]:
    """Return a column as data: `kind` is `code`, `words`, `quantity`, `yes_no` or `text`."""
    row_type = table(name).row_type
    kind, _ = column_types(row_type)[column]
    words = word_columns(row_type).get(column)
    codes = _codes(name, column, codebook)
    asked: dict[str, Any] = {
        "name": column,
        "label": label,
        "kind": "text",
        "codes": codes,
        "part": "",
    }
    asked["required"] = column in REQUIRED.get(name, ())
    if words is not None:
        instead = {"value": words.unless, "label": NONE_STATED} if words.unless else None
        return asked | {"kind": "words", "part": words.part, "instead": instead}
    if codes:
        return asked | {"kind": "code", "optional": may_be_empty(kind)}
    if column == "quantity":
        return asked | {"kind": "quantity"}
    return asked | {"kind": "yes_no" if kind is bool else "text"}


def _codes(name: str, column: str, codebook: Codebook) -> list[dict[str, str]]:
    row_type = table(name).row_type
    file = code_columns(row_type).get(column, CODES_OF.get((name, column), ""))
    allowed = choices_of(column_types(row_type)[column][0])
    if not file:
        return [{"code": each, "label": UNIT_LABELS[each], "meaning": ""} for each in allowed]
    codes: Mapping[str, Code] = getattr(codebook, file)
    return [
        {"code": code, "label": codes[code].label, "meaning": codes[code].meaning}
        for code in codes
        if not allowed or code in allowed
    ]
