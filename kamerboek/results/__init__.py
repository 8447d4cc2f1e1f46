"""The named results of chapters: read from a run, written for a person, compared with others."""

from kamerboek.results.compare import Difference, comparison_text, differences
from kamerboek.results.named import Result, results_of
from kamerboek.results.run import planned, run_results
from kamerboek.results.table import number_cell, read_results, results_csv

__all__ = [
    "Difference",
    "Result",
    "comparison_text",
    "differences",
    "number_cell",
    "planned",
    "read_results",
    "results_csv",
    "results_of",
    "run_results",
]
