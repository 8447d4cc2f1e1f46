"""Where the pages of questions are."""

from __future__ import annotations

from docutils import nodes

from kamerboek.book.rendering.addresses import FOLDER, LIST


def question_page(number: str) -> str:
    """Return the page of a question, without its ending."""
    return f"{FOLDER}/{number}"


def question_label(number: str) -> str:
    """Return the label of a question's page, by which Sphinx knows it: `v43`, `va.2`."""
    return f"v{number.lower()}"


def question_place(number: str) -> tuple[str, str]:
    """Return where a question is: its page and the anchor there, as docutils makes it: `va-2`."""
    return question_page(number), nodes.make_id(question_label(number))


def is_question_page(page: str) -> bool:
    """Say whether a page, without its ending, is that of a question."""
    return page.startswith(f"{FOLDER}/") and page != LIST
