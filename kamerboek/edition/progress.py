"""How much of an edition is coded: what a page says of it."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.edition.edition import Edition

NOT_YET = "nog niet gecodeerd"


@dataclass(frozen=True)
class Progress:
    """How far one part of the coding is.

    `coded` of `total` questions have it; where it is not of every question, `total` is None and
    `coded` counts rows. `begun` says whether the analyst has made its table.
    """

    part: str
    coded: int
    total: int | None
    begun: bool

    @property
    def whole(self) -> bool:
        """Whether nothing is left to be coded, as far as can be counted."""
        return self.begun and self.coded == (self.coded if self.total is None else self.total)

    @property
    def text(self) -> str:
        """How far it is, in Dutch: `nog niet gecodeerd (0 van 63)`, `12 van 63`, `14`."""
        if self.total is not None:
            so_far = f"{self.coded} van {self.total}"
            return so_far if self.coded else f"{NOT_YET} ({so_far})"
        return str(self.coded) if self.begun else NOT_YET


def progress_of(edition: Edition) -> dict[str, Progress]:
    """Return how far each part of the coding is, by the name of its table, in reading order."""
    coding, total = edition.coding, len(edition.questions)
    of_questions = {
        "themes": ("thema", len(coding.themes)),
        "dispositions": ("wat het antwoord geeft", len(coding.dispositions)),
        "elements": ("onderdelen van de vraag", len({row.question for row in coding.elements})),
    }
    of_rows = {
        "indicators": ("kengetallen", len(coding.indicators)),
        "confidentiality": ("wat buiten de openbaarheid blijft", len(coding.confidentiality)),
        "tensions": ("spanningen tussen antwoorden", len(coding.tensions)),
        "commitments": ("aangekondigde stappen", len(coding.commitments)),
        "anomalies": ("verschrijvingen", len(coding.anomalies)),
    }
    return {
        name: Progress(part, coded, total, name in coding.files)
        for name, (part, coded) in of_questions.items()
    } | {
        name: Progress(part, coded, None, name in coding.files)
        for name, (part, coded) in of_rows.items()
    }
