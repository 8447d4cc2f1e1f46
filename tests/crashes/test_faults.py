"""A disk that fails hears of each operation that changes what is on it, and fails the one asked."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kamerboek.exchange import exchange
from tests.crashes.faults import Disk, Killed, Kind, failing

Change = Callable[[Path], object]


def flush(folder: Path) -> None:
    with (folder / "a").open("rb") as file:
        os.fsync(file.fileno())


CHANGES: list[tuple[Change, list[str]]] = [
    (lambda folder: (folder / "a").write_text("new", encoding="utf-8"), ["open a"]),
    (lambda folder: (folder / "b").open("xb").close(), ["open b"]),
    (lambda folder: (folder / "a").open("ab").close(), ["open a"]),
    (lambda folder: os.close(os.open(folder / "a", os.O_RDWR)), ["open a"]),
    (lambda folder: (folder / "a").rename(folder / "b"), ["os.rename a"]),
    (lambda folder: (folder / "a").replace(folder / "b"), ["os.rename a"]),
    (lambda folder: (folder / "a").unlink(), ["os.remove a"]),
    (lambda folder: (folder / "a").chmod(0o600), ["os.chmod a"]),
    (lambda folder: os.truncate(folder / "a", 1), ["os.truncate a"]),
    (lambda folder: os.link(folder / "a", folder / "b"), ["os.link a"]),
    (lambda folder: (folder / "b").symlink_to("a"), ["os.symlink a"]),
    (lambda folder: (folder / "b").mkdir(), ["os.mkdir b"]),
    (lambda folder: (folder / "empty").rmdir(), ["os.rmdir empty"]),
    (flush, ["flush"]),
    # To read changes nothing, nor does what is outside the folder.
    (lambda folder: (folder / "a").read_text(encoding="utf-8"), []),
    (lambda folder: (folder.parent / "outside").write_text("new", encoding="utf-8"), []),
    (lambda folder: (folder / ".lock").write_text("", encoding="utf-8"), []),
]


def made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "a").write_text("old", encoding="utf-8")
    (folder / "empty").mkdir()
    return folder


def test_each_change_is_heard_and_can_fail(tmp_path: Path) -> None:
    for number, (change, expected) in enumerate(CHANGES):
        folder = made(tmp_path / str(number) / "folder")
        disk = Disk(folder)
        with failing(disk):
            change(folder)
        heard = [each.replace(f"{folder}/", "") for each in disk.done]
        assert heard == expected, number
        for kind, error in (("full", OSError), ("killed", Killed)) if expected else ():
            folder = made(tmp_path / str(number) / kind)
            with failing(Disk(folder, 1, kind)), pytest.raises(error):
                change(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no two folders are exchanged")
def test_the_exchange_of_two_folders_is_heard(tmp_path: Path) -> None:
    one, other = made(tmp_path / "one"), made(tmp_path / "other")
    disk = Disk(tmp_path)
    with failing(disk):
        exchange(one, other)
    assert disk.done == ["exchange"]


def test_what_fails_is_the_operation_that_was_asked_for(tmp_path: Path) -> None:
    """A full disk fails once, and the command can clear up; who is killed does nothing more."""
    folder = made(tmp_path / "folder")
    disk = Disk(folder, 2, "full")
    with failing(disk):
        (folder / "b").write_text("b", encoding="utf-8")
        with pytest.raises(OSError, match="No space left"):
            (folder / "c").mkdir()
        (folder / "b").unlink()
    assert len(disk.done) == 3
    disk = Disk(folder, 2, "killed")
    with failing(disk):
        (folder / "b").write_text("b", encoding="utf-8")
        for _ in range(2):
            with pytest.raises(Killed):
                (folder / "c").mkdir()
        with pytest.raises(Killed):
            (folder / "b").unlink()
    assert {path.name for path in folder.iterdir()} == {"a", "b", "empty"}


def test_a_file_that_is_written_anew_is_empty_where_the_process_died(tmp_path: Path) -> None:
    folder = made(tmp_path / "folder")
    kinds: tuple[tuple[Kind, str], ...] = (("full", "old"), ("killed", ""))
    for kind, left in kinds:
        with failing(Disk(folder, 1, kind)), pytest.raises((OSError, Killed)):
            (folder / "a").write_text("new", encoding="utf-8")
        assert (folder / "a").read_text(encoding="utf-8") == left
