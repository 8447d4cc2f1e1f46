"""Files and folders that are written whole or not at all, in one place."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from kamerboek.errors import KamerboekError
from kamerboek.exchange import exchange

ASIDE = ".aside-"
"""How the names of files and folders begin that are being written beside those they will replace.

One that is left is of a command that was killed: `remove_left` takes it away.
"""


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file; whoever reads it, at any moment, finds what was there or what comes, whole.

    A text is written as UTF-8 with its line ends as they are. The rest is as `writing_whole` says.
    """
    with writing_whole(path) as file:
        file.write(data.encode("utf-8") if isinstance(data, str) else data)


@contextlib.contextmanager
def writing_whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written bit by bit, which is there when all of it is.

    The bytes go into a file beside it, are flushed to the disk, and take its place at once; a
    folder is made where there is none. Raises KamerboekError, naming the file, when it cannot be
    written; what was there stays, as it does when who writes raises anything.
    """
    target = path.resolve()
    beside = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=target.parent, prefix=ASIDE)
        with os.fdopen(handle, "wb") as file:
            yield file
            _flush(file)
        Path(beside).chmod(target.stat().st_mode if target.exists() else _mode_of_new_files())
        os.replace(beside, target)  # noqa: PTH105 - also where a file of that name stands
        flush_folder(target.parent)
    except OSError as error:
        raise KamerboekError(
            f"{path}: not written ({error.strerror or error}); what was there is as it was"
        ) from error
    finally:
        if beside:
            with contextlib.suppress(OSError):
                Path(beside).unlink()


def write_folder(target: Path, files: Mapping[str, str], *suffixes: str) -> None:
    """Write a folder of text files, by their paths in it, in place of what was there.

    Only a folder that holds nothing but files in these suffixes is replaced: raises KamerboekError
    for one that holds anything else, and when it cannot be written; what was there stays.
    """
    refuse_other_files(target, *suffixes)
    _take_the_place(target, files)


def write_made_folder(target: Path, files: Mapping[str, str], marker: str, made: str) -> None:
    """Write a folder of text files in place of one that the same command made.

    The file `marker`, which it gets, names the others. Raises what `refuse_other_folder` raises,
    and KamerboekError when it cannot be written; what was there stays.
    """
    refuse_other_folder(target, marker, made)
    _take_the_place(target, {**files, marker: "".join(f"{name}\n" for name in sorted(files))})


def _take_the_place(target: Path, files: Mapping[str, str]) -> None:
    place = target.resolve()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with temporary_folder(place.parent, ASIDE) as folder:
            new = Path(folder) / place.name
            new.mkdir()
            for name, text in files.items():
                path = new / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as file:
                    file.write(text.encode("utf-8"))
                    _flush(file)
            for inside in (new, *(path for path in new.rglob("*") if path.is_dir())):
                flush_folder(inside)
            put_in_place(new, place)
    except OSError as error:
        raise KamerboekError(
            f"{target}: not written ({error.strerror or error}); what was there is as it was"
        ) from error


def temporary_folder(inside: Path, prefix: str) -> tempfile.TemporaryDirectory[str]:
    """Return a folder that is there for a while; that it cannot be removed then is no failure.

    What is left of it the next command that writes removes: see `remove_left`.
    """
    return tempfile.TemporaryDirectory(dir=inside, prefix=prefix, ignore_cleanup_errors=True)


def put_in_place(new: Path, place: Path) -> None:
    """Have a whole folder take a place, on the disk too; what was there is then where it was."""
    if place.exists():
        exchange(new, place)
    else:
        new.rename(place)
    flush_folder(place.parent)


def remove_left(folder: Path, below: Iterable[str]) -> None:
    """Remove what killed commands left aside: in a folder, and in these folders in it all down.

    Only for who is alone in writing there.
    """
    left = [*folder.glob(f"{ASIDE}*")]
    for name in below:
        left += (folder / name).rglob(f"{ASIDE}*")
    for path in left:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def refuse_other_files(target: Path, *suffixes: str) -> None:
    """Raise KamerboekError when a folder may not be replaced by one of files in these suffixes."""
    if not target.exists():
        return
    if not target.is_dir():
        raise KamerboekError(f"{target}: not a folder; choose another name")
    for path in sorted(target.rglob("*")):
        if not path.is_dir() and path.suffix not in suffixes:
            raise KamerboekError(
                f"{target}: holds {path.relative_to(target)}, which this command did not write; "
                "choose another folder"
            )


def refuse_other_folder(target: Path, marker: str, made: str) -> None:
    """Raise KamerboekError unless a folder is what the same command made, or there is none.

    As `refuse_unmarked`, and whatever the marker does not name is somebody's own work.
    """
    refuse_unmarked(target, marker, made)
    path = target / marker
    named = path.read_text(encoding="utf-8", errors="replace").split("\n") if path.exists() else []
    for each in sorted(target.rglob("*")):
        name = each.relative_to(target).as_posix()
        if not each.is_dir() and name not in (marker, *named):
            raise KamerboekError(
                f"{target}: holds {name}, which this command did not write; choose another folder"
            )


def refuse_unmarked(target: Path, marker: str, made: str) -> None:
    """Raise KamerboekError unless a folder is empty, not there, or marked by who made it.

    `marker` is the name of a file that a command leaves in what it makes, which is called `made`. A
    repository is never taken for that.
    """
    if not target.exists():
        return
    if not target.is_dir():
        raise KamerboekError(f"{target}: not a folder; choose another name")
    marked = (target / marker).is_file() and not (target / ".git").exists()
    if not marked and any(target.iterdir()):
        raise KamerboekError(
            f"{target}: holds something that is not {made} of this command; choose another folder"
        )


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _mode_of_new_files() -> int:
    """Return what a new file may be read and written by, as the shell has it set."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def flush_folder(folder: Path) -> None:
    """Have the new name on the disk too, where the system knows how."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
