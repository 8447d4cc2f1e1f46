"""What pages say where an edition lacks something, or has what that of 2025 has not.

The approved text of the book holds the rest, word by word; these need no book.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import Any

from docutils import nodes
from docutils.utils import new_document

from kamerboek.book.pages import colophon
from kamerboek.book.rendering.account import choices, origins
from kamerboek.book.rendering.citing import (
    Author,
    Citation,
    Reference,
    apa,
    bibtex,
    reference_of,
)
from kamerboek.book.rendering.filters import choice
from kamerboek.book.rendering.head import DESCRIPTION, description_of
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import About
from kamerboek.prose import as_text
from tests.conftest import EDITION, PROJECT
from tests.rows import over

ALL = Reference(
    title="Het boek",
    authors=("A. de Wit", "B. Groen"),
    version="1.2",
    edition="2025-najaar",
    year="2026",
    document="Kamerstuk 36800 X, nr. 26, 27 januari 2026",
    licence="CC BY 4.0",
)


@over(
    ("reference", "address", "line"),
    [
        (
            ALL,
            "https://b.nl/p",
            "A. de Wit, B. Groen. (2026). Vastgoed [Hoofdstuk]. In Het boek (versie 1.2, uitgave "
            "2025-najaar). Over: Kamerstuk 36800 X, nr. 26, 27 januari 2026. CC BY 4.0. "
            "https://b.nl/p",
        ),
        (
            replace(ALL, authors=("A. de Wit",), year="", document=""),
            "",
            "A. de Wit. (z.d.). Vastgoed [Hoofdstuk]. In Het boek (versie 1.2, uitgave "
            "2025-najaar). CC BY 4.0.",
        ),
    ],
)
def test_a_reference_as_a_line(reference: Reference, address: str, line: str) -> None:
    assert apa(reference, "Vastgoed", "Hoofdstuk", address) == line


@over(
    ("reference", "address", "lines"),
    [
        (
            ALL,
            "https://b.nl/p",
            [
                "  author = {{A. de Wit} and {B. Groen}},",
                "  title = {Vastgoed},",
                "  booktitle = {Het boek},",
                "  year = {2026},",
                "  note = {Hoofdstuk; versie 1.2, uitgave 2025-najaar; over: Kamerstuk 36800 X, "
                "nr. 26, 27 januari 2026; CC BY 4.0},",
                "  url = {https://b.nl/p},",
            ],
        ),
        (
            replace(ALL, authors=("A. de Wit",), year="", document=""),
            "",
            [
                "  author = {{A. de Wit}},",
                "  title = {Vastgoed},",
                "  booktitle = {Het boek},",
                "  note = {Hoofdstuk; versie 1.2, uitgave 2025-najaar; CC BY 4.0},",
            ],
        ),
    ],
)
def test_a_reference_as_an_entry(reference: Reference, address: str, lines: list[str]) -> None:
    entry = bibtex(reference, "Vastgoed", "Hoofdstuk", address, "boek:vastgoed")
    assert entry.splitlines() == ["@incollection{boek:vastgoed,", *lines, "}"]


@cache
def _edition() -> Edition:
    return load_edition(EDITION, PROJECT)


CITATION = Citation("Het boek", "1.2", (Author("A. de Wit"),), ("EUPL-1.2", "CC-BY-4.0"))


@over(
    ("stuk", "day", "title", "licences", "expected"),
    [
        (
            "36800-X-26",
            date(2026, 1, 27),
            "Het boek",
            ("EUPL-1.2", "CC-BY-4.0"),
            ("36 800 X, nr. 26, 27 januari 2026", "2026", ("A. de Wit",), "CC BY 4.0"),
        ),
        ("", date(2026, 1, 27), "Het boek", ("EUPL-1.2",), ("27 januari 2026", "2026", None, None)),
        ("36800-X-26", None, "Het boek", ("EUPL-1.2",), ("36 800 X, nr. 26", "", None, "EUPL 1.2")),
        ("", None, "Een ander boek", ("EUPL-1.2",), ("", "", ("Een ander boek",), None)),
    ],
)
def test_what_a_reference_names(
    stuk: str,
    day: date | None,
    title: str,
    licences: tuple[str, ...],
    expected: tuple[Any, ...],
) -> None:
    identity = replace(_edition().identity, kamerstuk=stuk, answered_on=day)
    made = reference_of(replace(CITATION, license=licences), identity, "2025-najaar", title)
    document, year, authors, licence = expected
    assert (made.document.removeprefix("Kamerstuk "), made.year) == (document, year)
    assert authors in (None, made.authors)
    assert licence in (None, made.licence)


ABOUT = About(title="De stand", dated=date(2025, 12, 1), kamerstuk="33763-165")
FIELDS = {
    "title": ["document"],
    "asked_by": ["gevraagd door"],
    "answered_by": ["beantwoord door"],
    "answered_on": ["beantwoord op"],
    "kamerstuk": ["nummer"],
    "document_number": ["documentnummer"],
    "about": ["gaat over", "datum daarvan", "nummer daarvan"],
    "about.title": ["gaat over"],
    "about.dated": ["datum daarvan"],
    "about.kamerstuk": ["nummer daarvan"],
}


def _rows_of(**changes: Any) -> dict[str, str]:
    known = {"document_number": "2026Z00001", "about": ABOUT, "added": ()}
    identity = replace(_edition().identity, **(known | changes))
    table = colophon._edition_table(replace(_edition(), identity=identity))
    return {as_text(what): as_text(said) for what, said in table.rows}


@over(("field", "marked"), list(FIELDS.items()))
def test_what_a_document_does_not_print_is_marked_where_it_stands(
    field: str, marked: list[str]
) -> None:
    rows = _rows_of(added=(field,))
    assert [what for what, said in rows.items() if said.endswith(colophon.ADDED)] == marked


def test_what_is_not_known_of_an_edition_is_said() -> None:
    empty = About(title="", dated=None, kamerstuk="")
    rows = _rows_of(
        title="",
        asked_by="",
        answered_by="",
        answered_on=None,
        kamerstuk="",
        document_number="",
        about=empty,
        retrieved=None,
        added=tuple(FIELDS),
    )
    left = {what for name in FIELDS.values() for what in name}
    assert {what for what, said in rows.items() if said == colophon.NOT_FOUND} == left
    assert rows["opgehaald op"] == "niet vastgelegd"


@over(
    ("standfirst", "metadata", "said"),
    [
        ("Wat de \n antwoorden zeggen.", {"description": "x"}, "Wat de antwoorden zeggen."),
        ("", {"description": "Wat er staat."}, "Wat er staat."),
        ("", {}, ""),
        ("", {"description": "a" * 400}, "a" * DESCRIPTION),
        ("a" * 400, {}, "a" * DESCRIPTION),
    ],
)
def test_what_a_page_says_in_one_sentence(
    standfirst: str, metadata: dict[str, str], said: str
) -> None:
    tree = new_document("p")
    tree += nodes.paragraph("", "Een andere alinea.")
    if standfirst:
        tree += nodes.paragraph("", standfirst, classes=["standfirst"])
    app: Any = SimpleNamespace(env=SimpleNamespace(metadata={"p": metadata}))
    assert description_of(app, "p", tree) == said


def test_where_there_is_nothing_to_choose_there_is_no_choice() -> None:
    assert list(choice("Thema", "thema", "alle", [("a", "A")], key="thema")) == []
    (field,) = choice("Thema", "thema", "alle", [("a", "A"), ("b", "B")], key="thema")
    options = [each for each in field.findall(nodes.Element) if each.get("tag") == "option"]
    assert [(each["attributes_of_tag"]["value"], each.astext()) for each in options] == [
        ("", "alle"),
        ("a", "A"),
        ("b", "B"),
    ]


def _figure(**changes: Any) -> dict[str, Any]:
    plain = {"key": "a", "text": "3 keer", "explanation": ["doel gedeeld door nu"]}
    return {**plain, "address": "", "questions": [], **changes}


LINK = {"type": "question", "question": "7", "text": "antwoord 7"}


@over(
    ("figure", "every", "said"),
    [
        (_figure(), 0, "doel gedeeld door nu. "),
        (_figure(questions=["3", "7"]), 0, "doel gedeeld door nu. Vragen: 3, 7."),
        (_figure(questions=["3", "7"]), 2, "doel gedeeld door nu. Vragen: alle."),
        (_figure(questions=["3"]), 1, "doel gedeeld door nu. Vragen: 3."),
        (_figure(questions=["7"], explanation=["uit ", LINK]), 0, "uit antwoord 7. "),
        (
            _figure(questions=["7"], address="https://cbs.example/x/y"),
            0,
            "doel gedeeld door nu. Naar de bron (cbs.example).",
        ),
    ],
)
def test_where_a_figure_comes_from(figure: dict[str, Any], every: int, said: str) -> None:
    (listed,) = origins({"figures": [figure]}, every=every)
    (item,) = listed.children
    term, definition = item.children
    assert term.astext() == "3 keer"
    assert definition.astext() == said


CELL = """\
day: str = "2026-01-27"  # [2025-01-01, 2027-05-31] | dag
open_end: str = ""  # [2025-01-01, ] | dag, als die er is
count: int = 2026  # [2025, 2030] | jaar
most: int = 3  # [, 9] | hoogstens
share: float = 1.5  # [0.5, 1000.25] | deel
word: str = "kort"  # {kort, lang, ""} | woord
all: bool = True  # | alles
none: bool = False  # | niets
"""


def test_the_choices_of_a_page_are_in_dutch() -> None:
    given = 'count = 2027\nall = False\nmost = 3\nday = "2026-03-01"\n'
    cells = [
        SimpleNamespace(source=CELL, metadata={"tags": ["parameters"]}),
        SimpleNamespace(source=given, metadata={"tags": ["injected-parameters"]}),
    ]
    renderer: Any = SimpleNamespace(
        nb_client=SimpleNamespace(notebook=SimpleNamespace(cells=cells)),
        sphinx_env=SimpleNamespace(docname="p", doc2path=lambda _: "/p.ipynb"),
    )
    (frame,) = choices(SimpleNamespace(renderer=renderer))  # type: ignore[arg-type] # all it asks
    rows = [
        [cell.astext() for cell in row.children]
        for row in frame.findall(nodes.Element)
        if row.get("tag") == "tr"
    ]
    assert rows == [
        ["Keuze", "Waarde", "Standaard", "Mogelijk"],
        ["dag day", "1 maart 2026", "27 januari 2026", "1 januari 2025 tot en met 31 mei 2027"],
        ["dag, als die er is open_end", "", "", "vanaf 1 januari 2025"],
        ["jaar count", "2027", "2026", "2025 tot en met 2030"],
        ["hoogstens most", "3", "3", "tot en met 9"],
        ["deel share", "1,5", "1,5", "0,5 tot en met 1.000,25"],
        ["woord word", "kort", "kort", "kort, lang of leeg"],
        ["alles all", "nee", "ja", ""],
        ["niets none", "nee", "nee", ""],
    ]
    strong = [each for each in frame.findall(nodes.Element) if each.get("tag") == "strong"]
    assert [each.astext() for each in strong] == ["1 maart 2026", "2027", "nee"]
    renderer.nb_client.notebook.cells = cells[1:]
    assert choices(SimpleNamespace(renderer=renderer)) == []  # type: ignore[arg-type] # all it asks
