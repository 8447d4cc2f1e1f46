"""Who else coded an edition: the folders of other readers, and the tables that each may hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kamerboek.edition.identity import EDITION_NAME
from kamerboek.edition.schemas import TABLES, Table

READINGS = "readings"


def reader_names(folder: Path) -> list[str]:
    """Return the names of the other readers of the edition in `folder`, sorted."""
    readings = folder / READINGS
    return sorted(
        each.name
        for each in (readings.iterdir() if readings.is_dir() else ())
        if each.is_dir() and EDITION_NAME.fullmatch(each.name)
    )


def reading_tables(reader: str) -> tuple[Table, ...]:
    """Return the tables that a reader may have made: those of the coding, in its own folder."""
    return tuple(
        replace(
            each,
            name=f"{reader}-{each.name}",
            path=f"{READINGS}/{reader}/{Path(each.path).name}",
            description=f"{each.description}, by the reader {reader}",
        )
        for each in TABLES
        if each.path.startswith("coding/")
    )
