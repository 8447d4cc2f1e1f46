"""Texts that are kept, each under a key that says what it was made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from kamerboek.writing import write_whole

LAST = 20
"""How many times of use an entry outlives without being used itself."""

USES = "uses.json"


class KeptTexts:
    """A folder of texts, `<key>.<what the file must hold>` and then the ending of their kind.

    The name says by itself whether the file is whole: one that was cut short or edited is none.
    Whoever writes holds a lock on the folder.
    """

    def __init__(self, folder: Path, ending: str) -> None:
        self.folder = folder
        self.ending = ending

    def get(self, key: str) -> str | None:
        """Return what is kept under a key; None when there is nothing, or nothing whole."""
        for path in self.folder.glob(f"{key}.*{self.ending}"):
            data = path.read_bytes()
            if path.name == self._name(key, data):
                return data.decode("utf-8")
            path.unlink()
        return None

    def has(self, key: str) -> bool:
        """Say whether there is something under a key, whole or not."""
        return any(self.folder.glob(f"{key}.*{self.ending}"))

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key, in place of what was kept under it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        data = text.encode("utf-8")
        path = self.folder / self._name(key, data)
        write_whole(path, data)
        for other in self.folder.glob(f"{key}.*{self.ending}"):
            if other != path:
                other.unlink()

    def used(self, keys: Iterable[str]) -> None:
        """Note that these were used together, and drop what was not in the last uses."""
        self.folder.mkdir(parents=True, exist_ok=True)
        uses = [*self._uses(), sorted(keys)][-LAST:]
        write_whole(self.folder / USES, json.dumps(uses))
        kept = {key for use in uses for key in use}
        for path in self.folder.iterdir():
            if path.name != USES and path.name.partition(".")[0] not in kept:
                path.unlink()

    def _uses(self) -> list[list[str]]:
        try:
            uses = json.loads((self.folder / USES).read_text(encoding="utf-8"))
            return [[str(key) for key in use] for use in uses]
        except (OSError, ValueError, TypeError, RecursionError):
            return []

    def _name(self, key: str, data: bytes) -> str:
        return f"{key}.{hashlib.sha256(data).hexdigest()[:32]}{self.ending}"
