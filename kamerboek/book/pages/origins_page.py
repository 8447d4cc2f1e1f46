"""The page of origins: where each number of each chapter comes from."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.rendering.account import origins
from kamerboek.book.rendering.handed_on import handed_on
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.chapter.display import ORIGINS


class OriginsDirective(SphinxDirective):
    """Lists, for each chapter in the order of the contents, where its figures come from."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each chapter that hands on its figures."""
        return [
            section for page in self.config.external_site_map for section in self._section(page)
        ]

    def _section(self, page: str) -> list[nodes.Node]:
        path = Path(self.env.srcdir) / f"{page}.ipynb"
        if not path.is_file():
            return []
        self.env.note_dependency(str(path))
        notebook = json.loads(path.read_text(encoding="utf-8"))
        listed = [
            node
            for _, content in handed_on(notebook, ORIGINS)
            if content["figures"]
            for node in origins(content, page)
        ]
        if not listed:
            return []
        heading = "".join(notebook["cells"][0]["source"]).removeprefix("# ").strip()
        section = nodes.section("", nodes.title("", heading), *listed)
        section["ids"].append(PurePosixPath(page).name)
        for number in section.findall(figure_link):
            number["document"] = page
        return [section]
