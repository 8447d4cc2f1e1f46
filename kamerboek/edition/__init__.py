"""An edition: a document's tables and the analyst's coding of it."""

from kamerboek.edition.asked_answered import asked_and_answered, asked_summary
from kamerboek.edition.check_text import check_sentences
from kamerboek.edition.checks import CheckResult, load_checks, run_check
from kamerboek.edition.codebook import codebook
from kamerboek.edition.commitments import (
    Step,
    names_number,
    registered_numbers,
    steps_on,
    term_end,
    terms_in_order,
)
from kamerboek.edition.context import ContextFigure, load_context
from kamerboek.edition.dispositions import dead_ends, dispositions
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.elements import answer_with, differences, elements_of, open_elements
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.indicators import Indicator, Indicators, indicators_of
from kamerboek.edition.ingest import ingest
from kamerboek.edition.network import Network, reference_network
from kamerboek.edition.occurrences import (
    Occurrence,
    counted_places,
    occurrence_table,
    occurrences,
    places_of,
)
from kamerboek.edition.progress import Progress, progress_of
from kamerboek.edition.quoted import day_named, quoted
from kamerboek.edition.register import register_frame
from kamerboek.edition.theme_text import (
    questions_of,
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
    "Occurrence",
    "Progress",
    "Step",
    "answer_with",
    "asked_and_answered",
    "asked_summary",
    "check_sentences",
    "codebook",
    "counted_places",
    "day_named",
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
    "names_number",
    "occurrence_table",
    "occurrences",
    "open_elements",
    "places_of",
    "progress_of",
    "questions_of",
    "quoted",
    "reference_network",
    "register_frame",
    "registered_numbers",
    "run_check",
    "steps_on",
    "term_end",
    "terms_in_order",
    "theme_questions",
    "what_answers_add",
    "what_stayed_open",
]
