"""What `edition.toml` says that a document prints, looked up in its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from kamerboek.edition.identity import read_identity
from kamerboek.workbench.printed import identity_problems
from tests.conftest import PROJECT
from tests.rows import over

IDENTITY = read_identity(PROJECT / "data" / "editions" / "2025-najaar")
BARE = replace(
    IDENTITY,
    title="",
    asked_by="",
    answered_by="",
    added=(),
    answered_on=None,
    retrieved=None,
    kamerstuk="",
    document_number="",
    about=replace(IDENTITY.about, title="", dated=None, kamerstuk=""),
)
DAY, TODAY = date(2026, 1, 7), date(2026, 3, 1)


def named(text: str, **said: Any) -> list[str]:
    about = {name.removeprefix("about_"): said.pop(name) for name in [*said] if "about_" in name}
    identity = replace(BARE, **said, about=replace(BARE.about, **about))
    return [each.column for each in identity_problems(Path("edition.toml"), identity, text, TODAY)]


@over(
    ("text", "said", "problems"),
    [
        ("beantwoord bij brief van 7 januari 2026.", {"answered_on": DAY}, []),
        ("Datum 07-01-2026", {"answered_on": DAY}, []),
        ("DATUM 7 JANUARI\n2026", {"answered_on": DAY}, []),
        ("van 27 januari 2026", {"answered_on": DAY}, ["answered_on"]),
        ("van 7 januari 2025", {"answered_on": DAY}, ["answered_on"]),
        ("van 7 februari 2026", {"about_dated": DAY}, ["about.dated"]),
        ("van 7 februari 2026", {"about_dated": DAY, "added": ("about",)}, []),
        ("van 7 februari 2026", {"about_dated": DAY, "added": ("about.dated",)}, []),
        ("(Kamerstuk 36 800 X, nr. 3)", {"about_kamerstuk": "36800-X-3"}, []),
        ("(Kamerstuk 36 800 X, nr. 32)", {"about_kamerstuk": "36800-X-3"}, ["about.kamerstuk"]),
        ("36 800 X\n\nVaststelling van de begroting\n\nNr. 26", {"kamerstuk": "36800-X-26"}, []),
        ("kst-33763-165", {"kamerstuk": "33763-165"}, []),
        ("33 763, nr. 156", {"kamerstuk": "33763-165"}, ["kamerstuk"]),
        ("nr. 165 in 36 800", {"kamerstuk": "33763-165"}, ["kamerstuk"]),
        ("", {"document_number": "2026D03775"}, ["document_number"]),
        ("Nr. 2026D 03775", {"document_number": "2026D03775"}, []),
        ("", {"document_number": "2026D03775", "added": ("document_number",)}, []),
        ("over de Stand van Defensie najaar 2025", {"title": "Defensie, najaar 2025"}, []),
        ("over de Stand van Defensie najaar 2025", {"title": "Defensie 2024"}, ["title"]),
        ("de minister van Defensie", {"answered_by": "minister van Financiën"}, ["answered_by"]),
        ("DE MINISTER VAN FINANCIËN", {"answered_by": "minister van Financiën"}, []),
        ("de minister", {"asked_by": "commissie voor Defensie"}, ["asked_by"]),
        ("de minister", {"asked_by": "commissie voor Defensie", "added": ("asked_by",)}, []),
        ("de nota", {"about_title": "Nota over Urk"}, ["about.title"]),
        ("de nota over Urk", {"about_title": "Brief over Urk"}, []),
        ("", {"retrieved": TODAY}, []),
        ("", {"retrieved": date(2026, 3, 2)}, ["retrieved"]),
        ("", {}, []),
    ],
)
def test_a_day_or_number_that_is_not_printed_is_named(
    text: str, said: dict[str, Any], problems: list[str]
) -> None:
    assert named(text, **said) == problems


@over(
    ("said", "problems"),
    [
        ({"retrieved": date(2026, 1, 6)}, ["retrieved"]),
        ({"retrieved": DAY}, []),
        ({"retrieved": date(2026, 3, 1)}, []),
        ({"about_dated": date(2026, 1, 8)}, ["answered_on"]),
        ({"about_dated": date(2025, 12, 1), "retrieved": date(2025, 12, 31)}, ["retrieved"]),
        ({"answered_on": None, "about_dated": DAY, "retrieved": date(2026, 1, 6)}, ["retrieved"]),
    ],
)
def test_days_that_cannot_follow_each_other_are_named(
    said: dict[str, Any], problems: list[str]
) -> None:
    """A document is answered after that which it is about, and fetched after that."""
    added = ("about", "answered_on")
    assert named("", **{"answered_on": DAY, "added": added, **said}) == problems


def test_the_editions_of_the_project_say_what_is_printed() -> None:
    folders = sorted((PROJECT / "data" / "editions").iterdir())
    found = [
        str(problem)
        for folder in folders
        for identity in [read_identity(folder)]
        for problem in identity_problems(
            folder, identity, (folder / identity.source.path).read_text(encoding="utf-8"), TODAY
        )
    ]
    assert found == []
