"""Rules that compare an edition's figures: as written, and what comes of each."""

from kamerboek.checks.checks import CheckResult, run_check
from kamerboek.checks.read import load_checks

__all__ = ["CheckResult", "load_checks", "run_check"]
