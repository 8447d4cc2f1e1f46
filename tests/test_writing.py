"""What is written is whole, or what was there before."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek import writing
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_folder, write_whole


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def break_off(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Have the disk be full after so many files."""
    written = []

    def full(path: Path, text: str) -> None:
        written.append(path)
        path.write_text(text[:1], encoding="utf-8")
        if len(written) > after:
            raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(writing, "_write", full)


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    write_whole(path, "een\n")
    write_whole(path, "twee\r\n")
    assert path.read_bytes() == b"twee\r\n"
    assert [each.name for each in path.parent.iterdir()] == ["a.txt"]


def test_a_full_disk_leaves_the_file_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "a.txt", "een\n")
    break_off(monkeypatch, 0)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "a.txt", "twee\n")
    assert contents(tmp_path) == {"a.txt": "een\n"}


def test_a_folder_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "there" / "texts"
    write_folder(target, {"a.txt": "een\n", "in/b.txt": "twee\n"}, ".txt")
    write_folder(target, {"in/c.txt": "drie\n"}, ".txt")
    assert contents(tmp_path / "there") == {"texts/in/c.txt": "drie\n"}


def test_a_full_disk_leaves_the_folder_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "texts"
    write_folder(target, {"a.txt": "een\n"}, ".txt")
    break_off(monkeypatch, 1)
    with pytest.raises(OSError, match="No space"):
        write_folder(target, {"a.txt": "1\n", "b.txt": "2\n"}, ".txt")
    assert contents(tmp_path) == {"texts/a.txt": "een\n"}


def test_a_folder_that_holds_anything_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "work.md").write_text("x", encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"holds work\.md, which this command did not write"):
        write_folder(tmp_path / "mine", {"a.txt": "een\n"}, ".txt")
    assert contents(tmp_path / "mine") == {"work.md": "x"}
