"""A file is written whole or not at all."""

from __future__ import annotations

import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek import exchange, writing
from kamerboek.errors import KamerboekError
from kamerboek.writing import remove_left, write_folder, write_made_folder, write_whole
from tests.rows import over


def test_what_is_written_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_whole(path, "één\r\ntwee\n")
    assert path.read_bytes() == "één\r\ntwee\n".encode()
    write_whole(path, b"\x00")
    assert path.read_bytes() == b"\x00"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("call", ["fsync", "replace", "fdopen"])
def test_what_was_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("oud", encoding="utf-8")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(KamerboekError, match=r"a\.csv: not written \(No space left on device\)"):
        write_whole(path, "nieuw")
    monkeypatch.undo()
    assert path.read_text(encoding="utf-8") == "oud"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


def test_a_folder_is_made_and_one_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "a.csv", "x")
    with pytest.raises(KamerboekError, match="not written"):
        write_whole(tmp_path / "new" / "a.csv" / "b.csv", "x")


def test_a_file_keeps_its_rights_and_a_link_its_target(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text("oud", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, "nieuw")
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "nieuw"
    assert path.stat().st_mode & 0o777 == 0o640


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_folder_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "there" / "texts"
    write_folder(target, {"a.txt": "een\n", "in/b.txt": "twee\n"}, ".txt")
    write_folder(target, {"in/c.txt": "drie\n"}, ".txt")
    assert contents(tmp_path / "there") == {"texts/in/c.txt": "drie\n"}


def test_every_folder_of_what_is_written_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of a file stands in its folder, and that of a folder in the one above it."""
    flushed: list[str] = []
    monkeypatch.setattr(writing, "flush_folder", lambda folder: flushed.append(folder.name))
    target = tmp_path / "texts"
    write_folder(target, {"a.txt": "1\n", "in/b.txt": "2\n", "in/deeper/c.txt": "3\n"}, ".txt")
    assert sorted(flushed[:-1]) == ["deeper", "in", "texts"]
    assert flushed[-1] == tmp_path.name  # when it is in its place


def test_a_full_disk_leaves_the_folder_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "texts"
    write_folder(target, {"a.txt": "een\n"}, ".txt")
    flushed: list[int] = []

    def full(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > 1:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KamerboekError, match="No space"):
        write_folder(target, {"a.txt": "1\n", "b.txt": "2\n"}, ".txt")
    assert contents(tmp_path) == {"texts/a.txt": "een\n"}


@pytest.mark.parametrize("dies", [False, True])
def test_a_folder_that_cannot_take_the_place_of_another_leaves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies: bool
) -> None:
    """Where two folders are not exchanged at once: what was there is never where it is removed.

    Who dies between two names clears up nothing by its own hand; the next command does.
    """
    target = tmp_path / "texts"
    write_folder(target, {"a.txt": "een\n"}, ".txt")
    monkeypatch.setattr(exchange, "_at_once", lambda *_: False)
    rename, renamed = Path.rename, []

    def fails(path: Path, to: Path) -> Path:
        renamed.append(path.name)
        if len(renamed) == 2 or (dies and len(renamed) > 2):
            raise OSError(28, "No space left on device")
        return rename(path, to)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", fails)
        with pytest.raises(KamerboekError, match="No space left"):
            write_folder(target, {"a.txt": "twee\n"}, ".txt")
    assert contents(tmp_path) == {f"texts{'.before-1' if dies else ''}/a.txt": "een\n"}
    for text in ("drie\n", "vier\n"):
        remove_left(tmp_path, [])
        write_folder(target, {"a.txt": text}, ".txt")
    left = {"texts.before-1/a.txt": "een\n"} if dies else {}
    assert contents(tmp_path) == left | {"texts/a.txt": "vier\n"}


MADE = (".kamerboek-proef", "a trial")
OTHERS = "holds something that is not a trial of this command; choose another folder"


@over(
    ("there", "said"),
    [
        ({}, ""),
        ({".kamerboek-proef": "a.csv\n", "a.csv": "oud\n"}, ""),
        ({".kamerboek-proef": "in/a.csv\nb.csv\n", "in/a.csv": "oud\n"}, ""),
        ({"a.csv": "somebody's own\n"}, OTHERS),
        ({".kamerboek-other": "a.csv\n", "a.csv": "oud\n"}, OTHERS),
        ({".kamerboek-proef": "a.csv\n", "a.csv": "oud\n", ".git/config": ""}, OTHERS),
        (
            {".kamerboek-proef": "a.csv\n", "a.csv": "oud\n", "mine.csv": "1\n"},
            "holds mine.csv, which this command did not write; choose another folder",
        ),
        ({".kamerboek-proef": "", "in/a.csv": "1\n"}, "holds in/a.csv, which this command"),
    ],
)
def test_only_what_the_same_command_made_is_replaced(there: dict[str, str], said: str) -> None:
    """Whoever keeps tables of their own in a folder of that name keeps them."""
    with TemporaryDirectory() as place:
        target = Path(place) / "made"
        target.mkdir()
        for name, text in there.items():
            write_whole(target / name, text)
        if said:
            with pytest.raises(KamerboekError, match=re.escape(f"{target}: {said}")):
                write_made_folder(target, {"a.csv": "nieuw\n"}, *MADE)
            assert contents(target) == there
        else:
            for text in ("nieuw\n", "nog nieuwer\n"):
                write_made_folder(target, {"in/a.csv": text}, *MADE)
                assert contents(target) == {".kamerboek-proef": "in/a.csv\n", "in/a.csv": text}


def test_a_folder_that_holds_anything_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "work.md").write_text("x", encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"holds work\.md, which this command did not write"):
        write_folder(tmp_path / "mine", {"a.txt": "een\n"}, ".txt")
    assert contents(tmp_path / "mine") == {"work.md": "x"}
