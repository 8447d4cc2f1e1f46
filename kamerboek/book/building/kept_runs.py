"""Executed chapters that are kept, each with what it read: it stands while that is what it was.

A chapter is found by the key of what it is run with. Under it is kept where its runs read; what
stands there now, with the key, is the key of the executed chapter.
"""

from __future__ import annotations

import json
from pathlib import Path

from kamerboek.book.building.inputs import data_key, digest
from kamerboek.kept_texts import KeptTexts
from kamerboek.memory import Memory, remembering

MOST = 8
"""Ways of reading that are kept of a chapter; the last to be noted."""


class KeptRuns:
    """The executed chapters of a project; `memory` has what was read of it already."""

    def __init__(self, project: Path, memory: Memory) -> None:
        folder = project / "_build" / "cache"
        self._project = project
        self._texts = KeptTexts(folder, ".ipynb")
        self._reads = KeptTexts(folder, ".json")
        self._memory = memory
        self._used: set[str] = set()

    def was_run(self, key: str) -> bool:
        """Say whether a chapter of a key was run, whatever it read: else it will have to be."""
        return self._reads.has(key)

    def get(self, key: str) -> str | None:
        """Return the executed chapter of a key that read what stands now; None without one."""
        for reads in self._reads_of(key):
            found = self._key(key, reads)
            text = self._texts.get(found) if found else None
            if text is not None:
                self._used |= {key, found}
                return text
        return None

    def put(self, key: str, reads: str, text: str) -> None:
        """Keep the executed chapter of a key, with what it read; empty where that is not known."""
        found = self._key(key, reads)
        if found:
            others = [each for each in self._reads_of(key) if each != reads]
            self._reads.put(key, json.dumps([*others, reads][-MOST:]))
            self._texts.put(found, text)
            self._used |= {key, found}

    def used(self) -> None:
        """Drop what neither this book nor the last ones asked for."""
        self._texts.used(self._used)

    def _reads_of(self, key: str) -> list[str]:
        return [str(each) for each in json.loads(self._reads.get(key) or "[]")]

    def _key(self, key: str, reads: str) -> str:
        """Return the key of what came of reading that; empty where it cannot be read now."""
        if not reads:  # it may have read anything
            return digest([key, data_key(self._project)])
        # It reads editions: who only asks what was run shall not wait for that.
        from kamerboek.edition.noted import what_stands

        with remembering(self._memory):
            stands = what_stands(self._project, reads)
        return digest([key, reads, stands]) if stands is not None else ""
