"""The pages of questions as Sphinx reads them: a file that names a question, and what reads it.

What a page of a question shows is made from data. So no text of the document is ever read as
markup, and nothing has to be looked for in it that only text can hold: footnotes, substitutions,
quotes to be curled. With a thousand questions that was most of the time of reading.
"""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from docutils.core import Publisher
from docutils.io import NullOutput
from docutils.transforms import Transform
from sphinx.application import Sphinx
from sphinx.io import SphinxDummyWriter, SphinxFileInput, SphinxStandaloneReader
from sphinx.parsers import Parser
from sphinx.transforms import DoctreeReadEvent
from sphinx.transforms.references import SphinxDomains

from kamerboek.book.questions.page import note_question, question_section
from kamerboek.book.rendering.addresses import FOLDER
from kamerboek.edition.edition import Edition

SUFFIX, TYPE = ".question", "kamerboek-question"
LIST_FILE = "index.md"
LIST_SOURCE = "---\nwide: true\n---\n# Alle vragen\n\n```{kamerboek-questions}\n```\n"


def write_sources(source: Path, edition: Edition) -> None:
    """Write a file that only names its question for each question, and the page that lists them.

    Files of questions that the edition does not have are removed.
    """
    folder = source / FOLDER
    folder.mkdir(exist_ok=True)
    files = {f"{each.question}{SUFFIX}": f"{each.question}\n" for each in edition.questions}
    files[LIST_FILE] = LIST_SOURCE
    for path in folder.iterdir():
        if path.suffix in (SUFFIX, ".md") and path.name not in files:
            path.unlink()
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


class QuestionParser(Parser):
    """Makes the page of the question that a file names."""

    supported = (TYPE,)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Put the page into the document."""
        self.setup_parse(inputstring, document)
        section = question_section(self.env, inputstring.strip())
        document += section
        document.note_explicit_target(section, section)
        note_question(self.env, inputstring.strip())
        self.finish_parse()


class QuestionReader(SphinxStandaloneReader):
    """Reads a question's page; has Sphinx know of it, and changes nothing in it."""

    def get_transforms(self) -> list[type[Transform]]:
        """Return what a page that is made from data goes through."""
        return [SphinxDomains, DoctreeReadEvent]


def _register_reader(app: Sphinx) -> None:
    """Have Sphinx read questions by our reader, in the place of the one for texts."""
    reader = QuestionReader()
    reader.setup(app)
    publisher = Publisher(
        reader=reader,
        parser=app.registry.create_source_parser(app, TYPE),
        writer=SphinxDummyWriter(),
        source_class=SphinxFileInput,
        destination=NullOutput(),
    )
    publisher.get_settings(traceback=True, **app.env.settings)
    app.registry.publishers[TYPE] = publisher


def add_questions(app: Sphinx) -> None:
    """Register the files of questions, and what reads them, with Sphinx."""
    app.add_source_suffix(SUFFIX, TYPE)
    app.add_source_parser(QuestionParser)
    app.connect("builder-inited", _register_reader)
