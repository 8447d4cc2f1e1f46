"""An edition: a document's tables and the analyst's coding of it."""

from kamerboek.edition.check_text import check_sentences
from kamerboek.edition.checks import CheckResult, load_checks, run_check
from kamerboek.edition.context import ContextFigure, load_context
from kamerboek.edition.dispositions import dead_ends, dispositions
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.elements import answer_with, differences, elements_of, open_elements
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.indicators import Indicator, Indicators, indicators_of
from kamerboek.edition.ingest import ingest
from kamerboek.edition.network import Network, reference_network
from kamerboek.edition.progress import Progress, progress_of
from kamerboek.edition.register import register_frame
from kamerboek.edition.theme_text import (
    questions_of,
    quoted,
    theme_questions,
    what_answers_add,
    what_stayed_open,
)

__all__ = [
    "CheckResult",
    "ContextFigure",
    "Edition",
    "Indicator",
    "Indicators",
    "Network",
    "Progress",
    "answer_with",
    "check_sentences",
    "dead_ends",
    "differences",
    "dispositions",
    "edition_folder",
    "elements_of",
    "indicators_of",
    "ingest",
    "load_checks",
    "load_context",
    "load_edition",
    "open_elements",
    "progress_of",
    "questions_of",
    "quoted",
    "reference_network",
    "register_frame",
    "run_check",
    "theme_questions",
    "what_answers_add",
    "what_stayed_open",
]
