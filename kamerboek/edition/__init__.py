"""An edition: a document's tables and the analyst's coding of it."""

from kamerboek.edition.dispositions import dead_ends, dispositions
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.ingest import ingest
from kamerboek.edition.network import Network, reference_network

__all__ = [
    "Edition",
    "Network",
    "dead_ends",
    "dispositions",
    "edition_folder",
    "ingest",
    "load_edition",
    "reference_network",
]
