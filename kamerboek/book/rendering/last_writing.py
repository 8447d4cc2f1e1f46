"""Pages that would be written from the same as for the last book are taken as that wrote them.

A page is written from what it was read from (`last_reading`), and from what it says of other pages:
their titles, what on them has a name, their sections where it lists them. Beside what was read of
each page is kept what was written of it, with the files that it put beside the pages and the key of
all that. The notice of changed values comes in its place only then: a book with other values takes
the pages that do not hold them.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from kamerboek.book.rendering.beside import PUT
from kamerboek.book.rendering.last_reading import (
    Offer,
    Reading,
    file_sha256,
    files_of_page,
    key_of,
    offer_of,
    read_from,
)

ASKED = "kamerboek-asked-of-others"
"""The event that asks, by a page's name, what else is written on it that other pages hold."""
NOTICE = "kamerboek-notice"
"""The event that asks, by a page's name, what its notice says, as HTML."""
NOTICE_PLACE = "<!-- kamerboek: notice -->"
"""What a page has in the place of its notice while it is written: no text, which is escaped."""
WRITTEN = "written"
"""The folder beside the trees of what was read: of each page a folder, of these names."""
TEXT, RECORD, BESIDE = "page.html", "written.json", "beside"
NAMED = ("std", "citation", "math")
"""What Sphinx calls the domains in which pages give names that other pages refer to."""


@dataclass(frozen=True)
class _Written:
    """What was written of a page: from what, the hash of its text, and those of its files."""

    key: str
    text: str
    beside: dict[str, str]


class LastWriting:
    """What was written for the last book, and what is kept of this one for the next.

    It is asked when all pages have been read, by who writes them.
    """

    def __init__(self, app: Sphinx) -> None:
        self._app = app
        self._book, self._now = Path(app.outdir), Path(app.doctreedir) / WRITTEN
        self._put: list[str] = []
        app.connect(PUT, lambda _, name: self._put.append(name))
        offer = offer_of(app)
        self._last = Path(offer.folder) / WRITTEN if offer else None
        self._keys = _keys(app, offer) if offer else {}

    def has(self, page: str) -> bool:
        """Say whether the last book had a page that would be written the same."""
        return self._last is not None and self._standing(self._last / page, page) is not None

    def take(self, page: str) -> bool:
        """Put a page in the book as the last one had it; say whether that could be done."""
        if self._last is None:
            return False
        last = self._last / page
        written = self._standing(last, page)
        if written is None or not _is_whole(last, written):
            return False
        for name in written.beside:
            _copy(last / BESIDE / name, self._book / name)
        shutil.copytree(last, self._now / page, copy_function=_link_or_copy)
        self._give_notice(page, (last / TEXT).read_text(encoding="utf-8"))
        return True

    def _standing(self, last: Path, page: str) -> _Written | None:
        written = _record(last)
        return written if written and written.key == self._keys.get(page) else None

    def begin(self) -> None:
        """Forget which files were put beside the pages: the next are those of another page."""
        self._put.clear()

    def finish(self, page: str) -> None:
        """Keep a page as it was written, with its files, and give it its notice."""
        text = _page_path(self._book, page).read_bytes()
        if page in self._keys:
            now = self._now / page
            now.mkdir(parents=True)
            for name in self._put:
                _copy(self._book / name, now / BESIDE / name)
            (now / TEXT).write_bytes(text)
            beside = {name: file_sha256(now / BESIDE / name) for name in self._put}
            written = _Written(self._keys[page], hashlib.sha256(text).hexdigest(), beside)
            (now / RECORD).write_text(json.dumps(asdict(written)), encoding="utf-8")
        self._give_notice(page, text.decode("utf-8"))

    def _give_notice(self, page: str, text: str) -> None:
        notice = self._app.emit_firstresult(NOTICE, page) or ""
        path = _page_path(self._book, page)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(NOTICE_PLACE, notice, 1), encoding="utf-8")


def _keys(app: Sphinx, offer: Offer) -> dict[str, str]:
    """Return the key of what each page is written from.

    There is none for a page with images, which Sphinx copies for who writes it.
    """
    env = app.env
    reading = Reading(env, offer, Path(app.doctreedir), functools.cache(file_sha256))
    shared = [_of_all(env), app.config.kamerboek_reference]
    contents = key_of(_plain(env.tocs))
    with_images = {page for pages, _ in env.images.values() for page in pages}
    keys = {}
    for page in sorted(env.found_docs - with_images):
        read = read_from(reading, page, files_of_page(env, page))
        listed = contents if page in env.toctree_includes else ""
        keys[page] = key_of([read, shared, listed, _plain(app.emit(ASKED, page))])
    return keys


def _of_all(env: BuildEnvironment) -> str:
    """Return the key of what Sphinx writes on a page of any other."""
    named = {name: env.domaindata[name] for name in NAMED}
    return key_of(_plain([env.titles, env.toctree_includes, named]))


def _plain(value: object) -> Any:
    """Return what a key can be made of, the same for the same: texts, numbers, lists, dicts."""
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(str(each) for each in value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, nodes.Node):
        return value.pformat()
    return value if isinstance(value, int | float) else str(value)


def _link_or_copy(source: str, target: str) -> None:
    """Have a file that is kept be kept on: nobody writes it any more."""
    try:
        os.link(source, target)
    except OSError:  # not every file system has links
        shutil.copy2(source, target)


def _record(folder: Path) -> _Written | None:
    try:
        return _Written(**json.loads((folder / RECORD).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None


def _is_whole(folder: Path, written: _Written) -> bool:
    return file_sha256(folder / TEXT) == written.text and all(
        file_sha256(folder / BESIDE / name) == sha256 for name, sha256 in written.beside.items()
    )


def _page_path(book: Path, page: str) -> Path:
    return book / f"{page}.html"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def add_last_writing(app: Sphinx) -> None:
    """Register with Sphinx what is asked for a page."""
    app.add_event(ASKED)
    app.add_event(NOTICE)
