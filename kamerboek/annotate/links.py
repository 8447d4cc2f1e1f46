"""The addresses at which the state publishes what a document refers to."""

from __future__ import annotations

import re

from kamerboek.annotate.model import Kind

OFFICIAL = "https://zoek.officielebekendmakingen.nl"
EUROPEAN = "https://eur-lex.europa.eu"

DOSSIER = re.compile(r"\d{5}(?:-(?:[A-Z]+|0\d))?|21501-\d{2}")
"""A dossier, a chapter or a part of one; other figures behind it are the number of a document."""


def official_link(kind: Kind, identifier: str, *, letter: bool = False) -> str:
    """Return the address at which the state publishes what is referred to; empty if none stays.

    `letter` says that the last of a Kamerstuk is the letter of a document, not of a chapter.

    >>> official_link("kamerstuk", "36800-X-3")
    'https://zoek.officielebekendmakingen.nl/kst-36800-X-3.html'
    """
    if kind == "kamerstuk":
        whole = not letter and DOSSIER.fullmatch(identifier)
        return f"{OFFICIAL}/dossier/{identifier}" if whole else f"{OFFICIAL}/kst-{identifier}.html"
    if kind in ("aanhangsel", "handelingen", "staatsblad", "staatscourant", "tractatenblad"):
        return f"{OFFICIAL}/{identifier}.html"
    if kind == "kamer_number":
        return f"https://www.tweedekamer.nl/kamerstukken/detail?id={identifier}"
    if kind == "ecli" and identifier.startswith("ECLI:NL:"):
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={identifier}"
    if kind == "eu_law" and re.match(r"[a-z_]+/", identifier):
        return f"{EUROPEAN}/eli/{identifier}/oj"
    if kind == "eu_document":
        number = identifier.replace("(", ":").replace(") ", ":")
        return f"{EUROPEAN}/legal-content/NL/TXT/?uri={number}:FIN"
    if kind == "url":
        return identifier if identifier.startswith("http") else f"https://{identifier}"
    return ""
