"""What came of each mutant that was tried, a line each in a file."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.mutants.changes import Mutant


class Record:
    """The outcomes by mutant: `killed`, `ended` (without end, or out of memory) or `survived`.

    A mutant may be tried again, when tests were added or in a copy of the project: its last outcome
    counts. `noticed_by` has those that the last try in a copy noticed, each with the test file or
    chapter that did.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.outcomes: dict[str, str] = {}
        self.noticed_by: dict[str, str] = {}
        self._in_copy: set[str] = set()
        self._lines = 0
        self.read()

    def __contains__(self, key: str) -> bool:
        return key in self.outcomes

    def read(self) -> set[str]:
        """Read what another process added to the file; return the keys of it."""
        if not self.path.exists():
            return set()
        lines = self.path.read_text(encoding="utf-8").splitlines()
        added = [json.loads(line) for line in lines[self._lines :]]
        self._lines = len(lines)
        for each in added:
            key = each["key"]
            self.outcomes[key] = each["outcome"]
            self.noticed_by.pop(key, None)
            self._in_copy.discard(key)
            if "by" in each:
                self._in_copy.add(key)
                if each["outcome"] != "survived":
                    self.noticed_by[key] = each["by"]
        return {each["key"] for each in added}

    def add(self, mutant: Mutant, outcome: str, by: str | None = None) -> None:
        """Keep what came of a mutant; `by` is what noticed it in a copy, empty for nothing."""
        said = {
            "key": mutant.key,
            "outcome": outcome,
            "line": mutant.line,
            "function": mutant.function,
            "what": mutant.what,
        } | ({} if by is None else {"by": by})
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(said, ensure_ascii=False) + "\n")
        self.read()

    def survived(self, mutant: Mutant) -> bool:
        """Return whether a mutant was tried and nothing noticed it."""
        return self.outcomes.get(mutant.key) == "survived"

    def was_in_copy(self, mutant: Mutant) -> bool:
        """Return whether the last try of a mutant was in a copy of the project."""
        return mutant.key in self._in_copy
