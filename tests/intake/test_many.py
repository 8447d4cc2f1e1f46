"""Many documents read at once: each has the limits that one by itself has."""

from __future__ import annotations

from pathlib import Path

import pytest
from joblib import parallel_config

from kamerboek.intake.many import parse_many


def test_none_of_many_documents_takes_longer_than_one_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Vraag 1\nWaarom?\nAntwoord\nDaarom.\n", encoding="utf-8")
    with parallel_config(backend="sequential"):
        [(document, reason)] = parse_many([path])
        assert document is not None
        assert (len(document.questions), reason) == (1, "")
        monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0)
        [(document, reason)] = parse_many([path])
    assert document is None
    assert reason == f"{str(path)!r}: was not read within 0 seconds; cut the document into parts"
