"""Pages that read what they read for the last book are taken from it, and not read once more.

What Sphinx knows of the pages that it has read is kept with their trees, and beside it what each
page was read from. A page of which that holds the same bytes is taken over as Sphinx takes over
what another of its processes has read: it is the same page, byte for byte, as one that is read.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import pickle
import shutil
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamerboek.book.rendering.awaited import awaited_chapters
from kamerboek.writing import put_in_place

if TYPE_CHECKING:  # a build that has nothing to do shall not wait for it
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

OFFER = "last-reading.json"
"""The file of a stage that says where the last reading is, and what all pages are read with."""
RECORD = "pages.json"
"""The file of a reading that says of each of its pages what it was read from."""
ENVIRONMENT = "environment.pickle"
"""What Sphinx calls its own file of what it knows of the pages."""
NOTEBOOK = ".ipynb"
MOST_FILES = 1000
"""Paths that are looked at: those of a book of a thousand pages are made relative once each."""

relative_path = functools.lru_cache(MOST_FILES)(os.path.relpath)
"""Returns a path from a folder."""


@dataclass(frozen=True)
class Offer:
    """Where the last reading is, and keys of what pages are read with now.

    `shared` is that of what every page is read with, `data` that of what all files of data hold: it
    counts for all pages but the chapters, for what a chapter says of data stands in its notebook.
    """

    folder: str
    shared: str
    data: str


@dataclass(frozen=True)
class Reading:
    """Where pages are read and kept: what Sphinx knows of them, and the folder of their trees.

    `sha256` gives the hash of a file, of each once.
    """

    env: BuildEnvironment
    offer: Offer
    folder: Path
    sha256: Callable[[Path | str], str]


@dataclass(frozen=True)
class _Read:
    """What a page was read from: files by their paths from the sources, and the key of it all."""

    files: list[str]
    key: str


def offer_reading(stage: Path, offer: Offer) -> None:
    """Say in the folder that is going to be rendered what may be taken from the last book."""
    (stage / OFFER).write_text(json.dumps(asdict(offer)), encoding="utf-8")


def keep_reading(stage: Path, folder: Path) -> None:
    """Have what was read of a stage take the place of the last reading."""
    read = stage / "_build" / ".doctrees"
    if (read / RECORD).is_file():
        folder.parent.mkdir(exist_ok=True)
        put_in_place(read, folder)


def _take_pages(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    """Take over the pages that would be read from the same bytes; leave the others in the list."""
    offer = offer_of(app)
    if offer is None:
        return
    make_whole(env)
    last = Path(offer.folder)
    record = _record(last)
    source = Path(app.srcdir)
    # First: of a chapter that is still run nothing may be looked at.
    awaited = awaited_chapters(source)
    kept = Reading(env, offer, last, functools.cache(file_sha256))
    standing = [
        page
        for page in pages
        if page in record
        and not awaited & {f"{page}{NOTEBOOK}", *record[page].files}
        and record[page].key == _key(kept, page, record[page].files)
    ]
    if not standing:
        return
    whole = (last / ENVIRONMENT).read_bytes()  # it counts for the key of each page
    other: BuildEnvironment = pickle.loads(whole)  # noqa: S301 - a build of this project wrote it
    for page in standing:
        tree = _tree(Path(app.doctreedir), page)
        tree.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_tree(last, page), tree)
    env.merge_info_from(standing, other, app)
    for page in standing:
        # Those of the other reading name its own sources, which are gone.
        env.dependencies[page] = {str(source / file) for file in record[page].files}
        pages.remove(page)


def make_whole(env: BuildEnvironment) -> None:
    """Have what Sphinx knows be there in all its parts, so that it can be merged with another's.

    It makes some of them when they are first asked for: a reading of which every page was taken
    would be without them, and the next one could not take from it what is not there.
    """
    for domain in env.domains.values():
        for name, part in vars(type(domain)).items():
            if isinstance(part, property):
                getattr(domain, name)


def _record_pages(app: Sphinx, error: Exception | None) -> None:
    """Note beside what was read what each page was read from."""
    offer = offer_of(app)
    folder, env = Path(app.doctreedir), app.env
    if error is not None or offer is None or not (folder / ENVIRONMENT).is_file():
        return
    reading = Reading(env, offer, folder, functools.cache(file_sha256))
    record = {}
    for page in sorted(env.all_docs):
        files = files_of_page(env, page)
        record[page] = asdict(_Read(files, _key(reading, page, files)))
    (folder / RECORD).write_text(json.dumps(record), encoding="utf-8")


def offer_of(app: Sphinx) -> Offer | None:
    """Return what the folder that is being rendered says of the last book; None without one."""
    path = Path(app.srcdir) / OFFER
    return Offer(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _record(folder: Path) -> dict[str, _Read]:
    """Return what the pages of a reading were read from; nothing where it is not whole."""
    try:
        read = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return {page: _Read(**each) for page, each in read.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _key(reading: Reading, page: str, files: Iterable[str]) -> str:
    """Return the key of what a page is read from and of what a reading has of it."""
    read = read_from(reading, page, files)
    if reading.env.doc2path(page).endswith(NOTEBOOK):
        read["data"] = ""
    read["environment"] = reading.sha256(reading.folder / ENVIRONMENT)
    return key_of(read)


def read_from(reading: Reading, page: str, files: Iterable[str]) -> dict[str, Any]:
    """Return what a page is read from, and the tree that a reading has of it, as hashes by name."""
    env, sha256 = reading.env, reading.sha256
    return {
        "shared": reading.offer.shared,
        "data": reading.offer.data,
        "pages": sorted(env.found_docs),
        "source": sha256(env.doc2path(page)),
        "files": {file: sha256(f"{env.srcdir}/{file}") for file in files},
        "tree": sha256(_tree(reading.folder, page)),
    }


def files_of_page(env: BuildEnvironment, page: str) -> list[str]:
    """Return the files that a page was read from, by their paths from the sources."""
    source = os.path.realpath(env.srcdir)
    return sorted({relative_path(each, source) for each in env.dependencies[page]})


def key_of(parts: object) -> str:
    """Return the key of what is texts, numbers, lists and dicts of them."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _tree(reading: Path, page: str) -> Path:
    return reading / f"{page}.doctree"


def file_sha256(path: Path | str) -> str:
    """Return the sha256 of a file; "" where there is none."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return ""


def add_last_reading(app: Sphinx) -> None:
    """Register with Sphinx what is taken from the last reading, and what is noted for the next."""
    app.connect("env-before-read-docs", _take_pages)
    app.connect("build-finished", _record_pages)
