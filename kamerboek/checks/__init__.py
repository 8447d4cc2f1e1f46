"""Rules that compare an edition's figures: as written, and what comes of each."""

from kamerboek.checks.checks import CheckResult, load_checks, run_check

__all__ = ["CheckResult", "load_checks", "run_check"]
