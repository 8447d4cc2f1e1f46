"""What came of each mutant that was tried, a line each in a file."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.mutants.changes import Mutant


class Record:
    """The outcomes by mutant: `killed`, `ended` (without end, or out of memory) or `survived`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.outcomes: dict[str, str] = {}
        self.read()

    def __contains__(self, key: str) -> bool:
        return key in self.outcomes

    def read(self) -> None:
        """Read what stands in the file; of a mutant that was tried twice the last counts."""
        if self.path.exists():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                each = json.loads(line)
                self.outcomes[each["key"]] = each["outcome"]

    def add(self, mutant: Mutant, outcome: str) -> None:
        """Keep what came of a mutant."""
        self.outcomes[mutant.key] = outcome
        said = {
            "key": mutant.key,
            "outcome": outcome,
            "line": mutant.line,
            "function": mutant.function,
            "what": mutant.what,
        }
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(said, ensure_ascii=False) + "\n")

    def survived(self, mutant: Mutant) -> bool:
        """Return whether a mutant was tried and nothing noticed it."""
        return self.outcomes.get(mutant.key) == "survived"

    def forget_survivors(self) -> None:
        """Have those that survived be tried again."""
        lines = self.path.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if json.loads(line)["outcome"] != "survived"]
        self.path.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")
        self.outcomes.clear()
        self.read()
