"""What is kept is used as it was written, or not at all."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from kamerboek.kept_texts import USES, KeptTexts
from tests.rows import over


@over("held", [b"", b"{", b"3", b"[3]", b"null", b"\xff", b"[" * 100_000])
def test_where_what_was_used_is_not_known_it_is_noted_anew(held: bytes) -> None:
    """Whatever was kept for a use that nobody remembers goes, as if it had not been used."""
    with TemporaryDirectory() as folder:
        kept = KeptTexts(Path(folder), ".txt")
        kept.put("one", "een")
        kept.put("other", "ander")
        kept.used(["one", "other"])
        (Path(folder) / USES).write_bytes(held)
        kept.used(["one"])
        assert (kept.get("one"), kept.get("other")) == ("een", None)


@over("held", ["", "ee", "een ", "twee"])
def test_a_text_that_was_changed_is_not_there(held: str) -> None:
    with TemporaryDirectory() as folder:
        kept = KeptTexts(Path(folder), ".txt")
        kept.put("one", "een")
        (path,) = Path(folder).glob("*.txt")
        path.write_text(held, encoding="utf-8")
        assert kept.has("one")
        assert kept.get("one") is None
        assert not kept.has("one")
