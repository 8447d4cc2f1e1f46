"""What the coding page says, in Dutch, of rows that do not fit and of what went wrong."""

from __future__ import annotations

from typing import Any

from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import FOLDER
from kamerboek.workbench.rows import OtherDocumentError, RowFault, UnreadTableError


def fault_told(fault: RowFault) -> dict[str, Any]:
    """Return a fault as the page shows it: at which row and column, and what is said there."""
    return {"place": fault.place, "column": fault.fault.column, "said": fault.fault.dutch}


def error_text(error: KamerboekError | OSError) -> str:
    """Return what the page says of an error; the shell's own words only where nobody reads them.

    Those are for a request that the page does not make, or an edition that is no longer there.
    """
    if isinstance(error, UnreadTableError):
        return (
            f"De tabel {error.path.name} is vanaf rij {error.row} niet te lezen. Het commando "
            "kamerboek check zegt wat er niet klopt; herstel dat met de hand en laad deze pagina "
            "opnieuw."
        )
    if isinstance(error, OtherDocumentError):
        return (
            "De tekst van deze editie is niet meer die van deze pagina. Zet die terug, of noteer "
            "wat hier nog niet is bewaard en start kamerboek code opnieuw."
        )
    if isinstance(error, OSError):
        return f"De schijf neemt het niet aan: {error.strerror or error}."
    return f"De server kan hier niets mee: {error}."


def proposals_text(name: str) -> str:
    """Return what the page says of a table of proposals that cannot be read."""
    return (
        f"De voorstellen in {FOLDER}/{name}.csv zijn niet te lezen en staan hier dus niet. Het "
        "commando kamerboek check zegt wat er niet klopt."
    )
