"""The pages that are written for the questions before Sphinx looks for pages, and their titles."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.book.pages.titles import NO_MARKUP
from kamerboek.book.questions.facts import facts_of_book
from kamerboek.book.questions.places import FOLDER, question_label
from kamerboek.book.questions.words import title_of
from kamerboek.edition import Edition

LIST_STUB = "---\nwide: true\n---\n# Alle vragen\n\n```{kamerboek-questions}\n```\n"


def write_stubs(source: Path, edition: Edition) -> None:
    """Write a page that only names its question for each question, and one that lists them.

    What a page shows is made by its directive, so no text of the document is ever read as markup.
    Pages of questions that the edition does not have are removed.
    """
    folder = source / FOLDER
    folder.mkdir(exist_ok=True)
    pages = {"index": LIST_STUB}
    for question in edition.questions:
        number = question.question
        pages[number] = (
            f"({question_label(number)})=\n# Vraag {number}\n\n"
            f"```{{kamerboek-question}} {number}\n```\n"
        )
    for stale in folder.glob("*.md"):
        if stale.stem not in pages:
            stale.unlink()
    for name, text in pages.items():
        path = folder / f"{name}.md"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _title_question(app: Sphinx, doctree: nodes.document) -> None:
    """Give the page of a question its title; the frame prints titles, so it has no markup."""
    page = PurePosixPath(app.env.docname)
    if page.parent.name != FOLDER or page.name == "index":
        return
    every = facts_of_book(app.config.kamerboek_edition, Path(app.config.kamerboek_project))
    title = title_of(every[page.name]).translate(NO_MARKUP)
    for heading in list(doctree.findall(nodes.title))[:1]:
        heading.children = []
        heading += nodes.Text(title)


def add_titles_of_questions(app: Sphinx) -> None:
    """Register the titles with Sphinx."""
    # Before Sphinx collects the titles of pages, at priority 500.
    app.connect("doctree-read", _title_question, priority=400)
