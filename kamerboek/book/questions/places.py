"""Where the pages of questions are."""

from __future__ import annotations

from docutils import nodes

FOLDER = "vragen"
LIST = f"{FOLDER}/index"
"""The page with all questions, which filters itself by what its address says."""


def question_page(number: str) -> str:
    """Return the page of a question, without its ending."""
    return f"{FOLDER}/{number}"


def question_label(number: str) -> str:
    """Return the label of a question's page, by which Sphinx knows it: `v43`, `va.2`."""
    return f"v{number.lower()}"


def question_place(number: str) -> tuple[str, str]:
    """Return where a question is: its page and the anchor there, as docutils makes it: `va-2`."""
    return question_page(number), nodes.make_id(question_label(number))
