"""Whether an earlier edition still proposes what is marked as the same in both."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from kamerboek.edition.edition import load_edition
from kamerboek.edition.identity import EDITION_NAME
from kamerboek.edition.tables import cells_of
from kamerboek.errors import KamerboekError
from kamerboek.workbench.basis import UNCHANGED
from kamerboek.workbench.carry import Carried, carry
from kamerboek.workbench.desk import Desk
from kamerboek.workbench.entries import Entry, coded_entries

FROM = re.compile(rf"\b(?:van|in) (?P<edition>{EDITION_NAME.pattern}): {UNCHANGED}$")
"""The edition that the basis of a proposal names, for which nothing changed."""

WhyNot = Callable[[str, Any], str]
"""Given a table and a proposal, tells why it is not proposed again; empty where it is."""


def proposed_again(desk: Desk) -> WhyNot:
    """Return what tells whether a proposal marked as unchanged is what would be carried over now.

    The words of its basis alone are not trusted: either document may have been read anew since, or
    its coding changed, and a file of proposals can come from another edition. What an earlier
    edition proposes is made once, when it is first asked about.
    """
    made: dict[str, Carried | str] = {}

    def why_not(table: str, proposed: Any) -> str:
        found = FROM.search(str(proposed.basis))
        if found is None:
            return "its basis names no edition"
        earlier = found["edition"]
        if earlier not in made:
            made[earlier] = _carried(desk, earlier)
        carried = made[earlier]
        if isinstance(carried, str):
            return carried
        if isinstance(proposed, Entry):
            there = proposed in carried.entries.proposed
        else:
            cells = cells_of(proposed)
            there = any(cells_of(row) == cells for row in carried.proposed.get(table, ()))
        remedy = f"kamerboek carry {earlier} {desk.edition.name}"
        return "" if there else f"{earlier} does not propose this as unchanged now: {remedy}"

    return why_not


def _carried(desk: Desk, earlier: str) -> Carried | str:
    """Return what an earlier edition proposes, or why it proposes nothing."""
    try:
        edition = load_edition(earlier, desk.project)
        return carry(edition, desk.edition, coded_entries(edition, desk.project))
    except KamerboekError as error:
        return str(error)
