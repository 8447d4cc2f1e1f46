"""What writes the pages: Sphinx's own builder, without what no page of this book shows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any, Literal

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.util.osutil import relative_uri
from sphinx.util.parallel import ParallelTasks

from kamerboek.book.rendering.chart_frame import settle_drawings

MOST_WRITERS = 4
"""Processes that write pages; more have little left to do each."""


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
        if (writers := min(os.cpu_count() or 1, MOST_WRITERS)) > 1:
            self.parallel_ok = True
            self.app.parallel = writers + 1  # as Sphinx counts: with this one, which hands out
        super().write(build_docnames, updated_docnames, method)

    def _write_parallel(self, docnames: Sequence[str], nproc: int) -> None:
        """Write each page where its references are resolved, which Sphinx does in one process.

        Of what that notes beside the page only its images are of use later on.
        """
        first, *others = docnames
        self._write_serial([first])  # so that templates are compiled once
        tasks = ParallelTasks(nproc)
        for each in range(nproc):  # pages of one kind, which are long or short, go to all of them
            tasks.add_task(self._write_some, others[each::nproc], self._take_images)
        tasks.join()

    def _write_some(self, pages: Sequence[str]) -> dict[str, str]:
        self._write_serial(pages)
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
