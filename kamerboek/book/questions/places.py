"""Where the pages of questions are."""

from __future__ import annotations

FOLDER = "vragen"
LIST = f"{FOLDER}/index"
"""The page with all questions, which filters itself by what its address says."""


def question_page(number: str) -> str:
    """Return the page of a question, without its ending."""
    return f"{FOLDER}/{number}"


def question_label(number: str) -> str:
    """Return the label of a question's page; it is also its anchor."""
    return f"v{number.lower()}"
