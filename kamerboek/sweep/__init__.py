"""A chapter run over many values: the runs, their table and their page."""

from kamerboek.sweep.conclude import Concluding, concluding
from kamerboek.sweep.grid import PlannedRun, runs_of_file, runs_of_grid
from kamerboek.sweep.sweep import Swept, run_sweep

__all__ = [
    "Concluding",
    "PlannedRun",
    "Swept",
    "concluding",
    "run_sweep",
    "runs_of_file",
    "runs_of_grid",
]
