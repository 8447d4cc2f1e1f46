"""To which series a document belongs, guessed from what it prints of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kamerboek.edition.series import GENERAL, Recognised, load_series, series_names

CALLED = {"asked_by": "who asks", "about": "what it is about", "dossier": "its dossier"}


@dataclass(frozen=True)
class Guess:
    """A series, and what of the document points at it; nothing does at the general one."""

    series: str
    basis: tuple[str, ...] = ()


def guess_series(project: Path, values: Mapping[str, str]) -> Guess:
    """Return the series that a document with these values seems to belong to.

    `values` are an edition's fields (`asked_by`, `title`, `about_title`, `kamerstuk`,
    `about_kamerstuk`) as far as they are known. Of a series nothing that is known may speak against
    it, and its subject must be there, or both who asks and the dossier. The one with most counts,
    else the general one. Raises KamerboekError for a series that cannot be read.
    """
    known = {
        "asked_by": values.get("asked_by", ""),
        "about": " ".join(values.get(field, "") for field in ("title", "about_title")).strip(),
        "dossier": " ".join(
            letters
            for field in ("kamerstuk", "about_kamerstuk")
            if (letters := "-".join(values.get(field, "").split("-")[1:-1]))
        ),
    }
    best = Guess(GENERAL)
    for name in series_names(project):
        basis = _matching(load_series(project, name).recognised_by, known)
        if ("about" in basis or len(basis) > 1) and len(basis) > len(best.basis):
            best = Guess(name, basis)
    return Guess(best.series, tuple(CALLED[each] for each in best.basis))


def _matching(wanted: Recognised, known: Mapping[str, str]) -> tuple[str, ...]:
    """Return which of the three are there as the series has them; none where one is otherwise."""
    matching = []
    for field, text in known.items():
        words: tuple[str, ...] = getattr(wanted, field)
        if not words or not text:
            continue
        if not any(_says(text, word) for word in words):
            return ()
        matching.append(field)
    return tuple(matching)


def _says(text: str, words: str) -> bool:
    return f" {words.casefold()} " in f" {' '.join(text.casefold().replace(',', ' ').split())} "
