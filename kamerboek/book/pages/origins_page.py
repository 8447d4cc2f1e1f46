"""The page of origins: where each number of each chapter comes from."""

from __future__ import annotations

from pathlib import PurePosixPath

from docutils import nodes

from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.account import origins
from kamerboek.book.rendering.notebooks import handed_on, notebook_of, title_of
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.chapter.display import ORIGINS


class OriginsDirective(EditionDirective):
    """Lists, for each chapter in the order of the contents, where its figures come from."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each chapter that hands on its figures."""
        return [
            section for page in self.config.external_site_map for section in self._section(page)
        ]

    def _section(self, page: str) -> list[nodes.Node]:
        notebook = notebook_of(self.env, page)
        listed = [
            node
            for _, content in (handed_on(notebook, ORIGINS) if notebook else ())
            if content["figures"]
            for node in origins(content, page, len(self.edition().questions))
        ]
        if not notebook or not listed:
            return []
        section = nodes.section("", nodes.title("", title_of(notebook)), *listed)
        section["ids"].append(PurePosixPath(page).name)
        for number in section.findall(figure_link):
            number["document"] = page
        return [section]
