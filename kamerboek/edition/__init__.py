"""An edition: a document's tables and the analyst's coding of it."""

from kamerboek.edition.context import ContextFigure, load_context
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.ingest import ingest
from kamerboek.edition.progress import Progress, progress_of

__all__ = [
    "ContextFigure",
    "Edition",
    "Progress",
    "edition_folder",
    "ingest",
    "load_context",
    "load_edition",
    "progress_of",
]
