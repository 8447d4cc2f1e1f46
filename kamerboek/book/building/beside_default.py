"""A book of other values beside the one of the defaults: what its chapters say otherwise."""

from __future__ import annotations

from pathlib import Path

from kamerboek.book.building.books import Book
from kamerboek.book.building.editions import book_edition
from kamerboek.chapter.session import Session
from kamerboek.results import Difference, differences_of_runs, results_of_run
from kamerboek.run import chapter_notebook, declaration_of


def beside_default(project: Path, book: Book) -> list[Difference]:
    """Return the named results, sentences and verdicts that the values of a book make other.

    The chapters that have such values are run twice, without a kernel. Raises KamerboekError for a
    chapter that is not there any more, and for a run that fails.
    """
    edition = book_edition(project, book.edition)
    found: list[Difference] = []
    for chapter, values in book.values.items():
        notebook = chapter_notebook(project, chapter)
        default = edition.values(declaration_of(notebook))
        session = Session(notebook)
        old, new = results_of_run(session, default), results_of_run(session, default | dict(values))
        found += differences_of_runs(chapter, old, new)
    return found
