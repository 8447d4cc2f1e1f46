"""What a book is made of, as keys: the same key means the same bytes.

Contents are hashed, never dates: a file that was touched or copied is the same file. All of the
package counts for every chapter, and of `data/` which files there are; what they hold counts for
the chapters that read it. What runs chapters is loaded only where a notebook has to be read.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kamerboek
from kamerboek.errors import KamerboekError
from kamerboek.memory import remembered
from kamerboek.writing import ASIDE

if TYPE_CHECKING:
    from kamerboek.run import Value

LOCKED = "requirements.txt"
PASSED_OVER = {"__pycache__", ".ipynb_checkpoints"}
INSTALLED = (".dist-info", ".egg-info")


@remembered
def shared_key(project: Path) -> str:
    """Return the key of what every chapter may depend on.

    That is which files of data there are, the package, what lies beside the notebooks, and the
    versions: those that are locked, those that are installed, and Python's.
    """
    package = Path(kamerboek.__file__).parent
    beside = (name for name in files_in(project, "chapters") if Path(name).suffix != ".ipynb")
    locked = project / LOCKED
    return digest(
        [
            list(files_in(project, "data")),
            hashes(package, files_in(package)),
            hashes(project, beside),
            file_sha256(locked) if locked.is_file() else "",
            sys.version,
            sorted(installed()),
        ]
    )


@remembered
def data_key(project: Path) -> str:
    """Return the key of what all files of data hold."""
    return digest(hashes(project, files_in(project, "data")))


def chapter_key(shared: str, notebook: Path, values: Mapping[str, Value]) -> str:
    """Return the key of what a notebook is run with, beside what it reads of the data.

    Raises KamerboekError for a file that is not a notebook.
    """
    from kamerboek.run import run_sha256

    return digest([shared, notebook.name, run_sha256(notebook), dict(values)])


def book_key(
    project: Path, edition: str, default: str, changes: Mapping[str, Mapping[str, Value]]
) -> str:
    """Return the key of the book of an edition with these values other than the defaults.

    `default` is the edition of the project's own book. All that the project holds counts, whatever
    of it the book needs: so nothing of it has to be understood to know that nothing changed.
    """
    notebooks = sorted((project / "chapters").glob("*.ipynb"))
    return digest(
        [
            shared_key(project),
            data_key(project),
            {path.name: _notebook_key(path) for path in notebooks},
            hashes(project, files_at(project)),
            edition,
            default,
            changes,
        ]
    )


def bytes_key(project: Path) -> str:
    """Return the key of every byte of what the project's own book is made of.

    It is another for notebooks with other outputs, of which the same book is made: where it is
    the same no notebook has to be understood.
    """
    beside_data = (*files_in(project, "chapters"), *files_at(project))
    return digest([shared_key(project), data_key(project), hashes(project, beside_data)])


def _notebook_key(path: Path) -> str:
    from kamerboek.run import run_sha256

    try:
        return run_sha256(path)
    except KamerboekError:  # perhaps no chapter of this book
        return file_sha256(path)


def digest(said: Any) -> str:
    """Return a hash of what JSON can hold; the order of keys does not count."""
    text = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def hashes(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the sha256 of each file of a folder, by its path in it."""
    return {name: file_sha256(f"{folder}/{name}") for name in names}


def file_sha256(path: Path | str) -> str:
    """Return the sha256 of a file."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a Path for each costs more than it
        return hashlib.sha256(file.read()).hexdigest()


def files_in(folder: Path, below: str = "") -> Iterator[str]:
    """Yield the paths in a folder of the files in it, or of those in a folder `below` it.

    Left out is what Python and Jupyter put there by themselves, and what a command has not finished
    writing. A linked file counts with what it points to. Raises KamerboekError for a linked folder:
    it would not be seen that something changed in it; and for a link to what is not there, but for
    hidden ones, which editors make: what it stands for would count as never made.
    """
    try:
        with os.scandir(f"{folder}/{below}") as listed:
            found = sorted(listed, key=lambda entry: entry.name)
    except OSError:  # it is not there
        return
    before = f"{below}/" if below else ""
    folders = []
    for entry in found:
        if entry.name.startswith(ASIDE):
            continue
        if entry.is_dir():
            if entry.name in PASSED_OVER:
                continue
            folders.append(entry.name)
            if entry.is_symlink():
                raise KamerboekError(
                    f"{folder / before / entry.name}: a link to a folder, of which no change would "
                    "be seen; put the folder itself there"
                )
        elif entry.is_file():
            yield f"{before}{entry.name}"
        elif entry.is_symlink() and not entry.name.startswith("."):
            raise KamerboekError(
                f"{folder / before / entry.name}: a link to what is not there; put the file itself "
                "there, or remove the link"
            )
    for name in folders:
        yield from files_in(folder, f"{before}{name}")


def files_at(folder: Path) -> list[str]:
    """Return the names of the files in a folder itself, but not of the hidden ones.

    Of the project's own some are pages and some are read for a page, as `CITATION.cff` is: all of
    them count, so that one that is read tomorrow is not forgotten.
    """
    return [path.name for path in folder.glob("[!.]*") if path.is_file()]


def installed() -> Iterator[str]:
    """Yield name and version of each installed library, as its folder's name has them."""
    for place in sys.path:
        try:
            names = os.listdir(place or ".")  # noqa: PTH208 - names are all that is wanted
        except OSError:
            continue
        yield from (name for name in names if name.endswith(INSTALLED))
