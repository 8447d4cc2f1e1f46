"""What a page said, by name: no reader sees it, who compares runs does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kamerboek.prose.blocks import BLOCK_MIME


@dataclass(frozen=True)
class Record:
    """The sentences of a page, each with its id, and its verdicts, each with its rule.

    A verdict is what came of a rule of the edition, or of a claim in a sentence.
    """

    sentences: tuple[tuple[str, str], ...] = ()
    verdicts: tuple[tuple[str, str], ...] = ()

    def content(self) -> dict[str, Any]:
        """Return the record as JSON."""
        return {
            "type": "record",
            "sentences": [{"id": name, "text": text} for name, text in self.sentences],
            "verdicts": [{"rule": rule, "verdict": verdict} for rule, verdict in self.verdicts],
        }

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {BLOCK_MIME: self.content()}
