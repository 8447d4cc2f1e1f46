"""What an edition's tables and coding say: figures, references, steps, and where words stand."""

from kamerboek.analysis.agreement import compare_codings
from kamerboek.analysis.commitments import (
    Step,
    steps_on,
    term_end,
    terms_in_order,
)
from kamerboek.analysis.disclosure import keeping_back, only_pointing_at, without_ground
from kamerboek.analysis.dispositions import (
    Counts,
    counts_by_reading,
    dead_ends,
    dispositions,
    partly_without_given,
    resting_on,
)
from kamerboek.analysis.elements import answer_with, differences, elements_of, label_of_some
from kamerboek.analysis.elsewhere import growth_elsewhere
from kamerboek.analysis.indicators import Indicator, Indicators, indicators_of
from kamerboek.analysis.network import Network, reference_network
from kamerboek.analysis.occurrences import (
    Occurrence,
    counted_places,
    occurrence_table,
    occurrences,
    places_of,
)
from kamerboek.analysis.quoted import quoted, quoted_place, sentence_start
from kamerboek.analysis.register import register_frame
from kamerboek.analysis.subjects import first_words, kindred_questions, subject_of

__all__ = [
    "Counts",
    "Indicator",
    "Indicators",
    "Network",
    "Occurrence",
    "Step",
    "answer_with",
    "compare_codings",
    "counted_places",
    "counts_by_reading",
    "dead_ends",
    "differences",
    "dispositions",
    "elements_of",
    "first_words",
    "growth_elsewhere",
    "indicators_of",
    "keeping_back",
    "kindred_questions",
    "label_of_some",
    "occurrence_table",
    "occurrences",
    "only_pointing_at",
    "partly_without_given",
    "places_of",
    "quoted",
    "quoted_place",
    "reference_network",
    "register_frame",
    "resting_on",
    "sentence_start",
    "steps_on",
    "subject_of",
    "term_end",
    "terms_in_order",
    "without_ground",
]
