"""What `_config.yml` may say: what is of this book, and what every book of ours needs as it is.

Sphinx takes settings that a reader would not see and that make the book another one: scripts and
files from elsewhere, warnings kept silent, another language. What is not listed is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kamerboek.errors import KamerboekError, nearest

OWN = (
    "title",
    "exclude_patterns",
    "execute.execute_notebooks",  # only rendering refuses it: it can be loaded without a build
    "html.baseurl",
    "sphinx.config.kamerboek_contact",
    "sphinx.config.kamerboek_edition",
)
"""What a book says of itself."""

FIXED: Mapping[str, Any] = {
    "only_build_toc_files": True,
    "html.use_multitoc_numbering": False,
    "latex.use_jupyterbook_latex": False,
    "sphinx.config.language": "nl",
    "sphinx.config.extensions": [
        "myst_nb",
        "jupyter_book",
        "sphinx_external_toc",
        "kamerboek.book.extension",
    ],
    "sphinx.config.html_theme": "kamerboek",
    "sphinx.config.html_theme_options": {},
    "sphinx.config.smartquotes": False,
    "sphinx.config.html_last_updated_fmt": None,
    "sphinx.config.html_show_search_summary": False,
    "sphinx.config.html_copy_source": False,
    "sphinx.config.html_use_index": False,
    "sphinx.config.nb_remove_code_source": True,
    "sphinx.config.numfig": False,
}
"""What every book needs as it is here: its theme and its tests rest on it."""


def refuse_other_settings(path: Path, contents: object) -> None:
    """Raise KamerboekError for the first setting that a book does not have, or has otherwise."""
    said = dict(_settings(contents))
    for name in said:
        if name not in OWN and name not in FIXED:
            raise KamerboekError(
                f"{path}: {name}: no setting of this book{nearest(name, [*OWN, *FIXED])}; "
                "leave it out, or name it in kamerboek/book/building/settings.py"
            )
    for name, value in FIXED.items():
        if name not in said or said[name] != value or type(said[name]) is not type(value):
            has = f"it is {said[name]!r}" if name in said else "it is missing"
            raise KamerboekError(f"{path}: {name}: {has}; this book needs {value!r}")


def _settings(contents: object, above: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each setting with the names above it; what is fixed is one, whatever it holds."""
    if isinstance(contents, Mapping) and above.removesuffix(".") not in FIXED:
        for name, value in contents.items():
            yield from _settings(value, f"{above}{name}.")
    else:
        yield above.removesuffix("."), contents
