"""What writes the pages: Sphinx's own builder, without what no page of this book shows."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, Literal

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.util.osutil import relative_uri
from sphinx.util.parallel import ParallelTasks

from kamerboek.book.rendering.awaited import awaited_chapters, is_about_chapters, wait_for_chapters
from kamerboek.book.rendering.chart_frame import settle_drawings
from kamerboek.book.rendering.last_reading import make_whole
from kamerboek.book.rendering.last_writing import LastWriting
from kamerboek.book.rendering.vega import drawings_of
from kamerboek.parent import end_with

MOST_WRITERS = 4
"""Processes that write pages; more have little left to do each."""


def _processes() -> int:
    return min(os.cpu_count() or 1, MOST_WRITERS) if hasattr(os, "fork") else 1


class BookBuilder(StandaloneHTMLBuilder):
    """Writes pages with what the book's layout asks for.

    Sphinx makes contents, parents and titles for each page as text of its own, by its whole
    machinery each time; the frame of this book has its own contents, and its titles are texts. The
    search of the book is not that of Sphinx.
    """

    name = "html"
    search = False

    def write(
        self,
        build_docnames: Iterable[str] | None,
        updated_docnames: Sequence[str],
        method: Literal["all", "specific", "update"] = "update",
    ) -> None:
        """Write the pages, by some processes that are forked from this one."""
        settle_drawings(self.app)
        self._last = LastWriting(self.app)
        if _processes() > 1:
            self.parallel_ok = True
            self.app.parallel = _processes() + 1  # as Sphinx counts: with this, which hands out
        super().write(build_docnames, updated_docnames, method)

    def _read_serial(self, docnames: list[str]) -> None:
        """Read half of the pages that are about chapters in a process forked from this one.

        It is forked before this one has anything drawn, for which there is a thread that waits. It
        has the longest page: this one has the last chapter to read as well.
        """
        about = [page for page in docnames if is_about_chapters(self.env, page)]
        about.sort(key=lambda page: (-Path(self.env.doc2path(page)).stat().st_size, page))
        about = about[::2]
        others = [page for page in docnames if page not in about]
        if not about or not others or _processes() == 1:
            super()._read_serial(docnames)
            return
        for page in about:
            self.events.emit("env-purge-doc", self.env, page)
            self.env.clear_doc(page)
        make_whole(self.env)  # before it is there twice, to be merged
        forked_from = os.getpid()

        def read(pages: list[str]) -> bytes:
            end_with(forked_from)
            drawings_of(self.app).rest()
            wait_for_chapters(Path(self.srcdir))
            for page in pages:
                self.read_doc(page, _cache=False)
            return pickle.dumps(self.env, pickle.HIGHEST_PROTOCOL)

        def take_over(pages: list[str], read: bytes) -> None:
            other = pickle.loads(read)  # noqa: S301 - this process's own fork made it
            self.env.merge_info_from(pages, other, self.app)

        beside = ParallelTasks(1)
        beside.add_task(read, about, take_over)
        if awaited_chapters(Path(self.srcdir)):
            drawings_of(self.app).get_ready()
        try:
            super()._read_serial(others)
            beside.join()
        finally:
            beside.terminate()

    def _write_parallel(self, docnames: Sequence[str], nproc: int) -> None:
        """Write each page where its references are resolved, which Sphinx does in one process.

        Of what that notes beside the page only its images are of use later on.
        """
        kept = [page for page in docnames if self._last.has(page)]
        left = [page for page in docnames if page not in kept]
        left.sort(key=lambda page: Path(self.doctreedir, f"{page}.doctree").stat().st_size)
        self._write_some(left[:1])  # so that templates are compiled once
        others = left[:0:-1]  # those that take longest begin first
        tasks = ParallelTasks(nproc)
        for each in range(min(nproc, len(others))):
            tasks.add_task(self._write_some, others[each::nproc], self._take_images)
        try:
            self._write_serial(kept)
            tasks.join()
        finally:
            tasks.terminate()

    def _write_serial(self, docnames: Sequence[str]) -> None:
        self._write_some([page for page in docnames if not self._last.take(page)])

    def _write_some(self, pages: Sequence[str]) -> dict[str, str]:
        for page in pages:
            self._last.begin()
            super()._write_serial([page])
            self._last.finish(page)
        return self.images

    def _take_images(self, _: Sequence[str], images: dict[str, str]) -> None:
        self.images.update(images)

    def get_doc_context(self, docname: str, body: str, metatags: str) -> dict[str, Any]:
        """Return what the layout asks of a page: its title and text, the pages beside it."""
        _, before, after = self.relations.get(docname) or (None, None, None)
        return {
            "title": self._title(docname),
            "body": body,
            "metatags": metatags,
            "prev": self._beside(docname, before),
            "next": self._beside(docname, after),
        }

    def write_doc_serialized(self, docname: str, doctree: nodes.document) -> None:
        """Note the images of a page; it is not put into an index of Sphinx's search."""
        self.imgpath = relative_uri(self.get_target_uri(docname), self.imagedir)
        self.post_process_images(doctree)

    def _beside(self, docname: str, other: str | None) -> dict[str, str] | None:
        if other is None or other not in self.env.titles:
            return None
        return {"link": self.get_relative_uri(docname, other), "title": self._title(other)}

    def _title(self, docname: str) -> str:
        return escape(self.env.titles[docname].astext(), quote=False)


def add_builder(app: Sphinx) -> None:
    """Have the pages be written by the book's own builder."""
    app.add_builder(BookBuilder, override=True)
