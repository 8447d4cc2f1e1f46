"""The named results of chapters: read from a run, written for a person, compared with others."""

from kamerboek.results.compare import (
    Difference,
    comparison_text,
    differences,
    differences_of_runs,
)
from kamerboek.results.many import Outcome, outcome_of, run_many
from kamerboek.results.named import (
    Kind,
    Result,
    comparable,
    results_of,
    results_of_blocks,
    results_of_run,
)
from kamerboek.results.run import planned, run_results
from kamerboek.results.table import number_cell, read_results, results_csv

__all__ = [
    "Difference",
    "Kind",
    "Outcome",
    "Result",
    "comparable",
    "comparison_text",
    "differences",
    "differences_of_runs",
    "number_cell",
    "outcome_of",
    "planned",
    "read_results",
    "results_csv",
    "results_of",
    "results_of_blocks",
    "results_of_run",
    "run_many",
    "run_results",
]
