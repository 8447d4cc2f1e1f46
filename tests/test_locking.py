"""Who is alone in writing takes away what killed commands left."""

from __future__ import annotations

from pathlib import Path

from kamerboek.locking import STAGE, writing_in
from kamerboek.writing import ASIDE


def test_what_killed_commands_left_goes_and_nothing_else(tmp_path: Path) -> None:
    left = [
        tmp_path / "_build" / f"{STAGE}1" / "_build" / "html",
        tmp_path / "data" / "editions" / f"{ASIDE}2",
        tmp_path / "data" / "editions" / "2025" / "coding" / f"{ASIDE}3",
        tmp_path / "_build" / "runs" / f"{ASIDE}4",
        tmp_path / "chapters" / f"{ASIDE}5",
    ]
    kept = [
        tmp_path / "_build" / "html" / STAGE,
        tmp_path / "data" / "editions" / f"{STAGE}6",
        tmp_path / "chapters" / "aside-7",
    ]
    for folder in (*left, *kept):
        folder.mkdir(parents=True)
        (folder / "file").write_text("text", encoding="utf-8")
    with writing_in(tmp_path):
        assert [each for each in left if each.exists()] == []
        assert [each for each in kept if not (each / "file").is_file()] == []
        assert list((tmp_path / "_build").glob(f"{STAGE}*")) == []
