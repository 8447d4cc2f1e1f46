"""Notebooks are run by papermill and normalised, with parameters that are checked before.

This room knows nothing of what is in a notebook.
"""

from kamerboek.run.chapter import chapter_notebook, run_chapter
from kamerboek.run.declaration import Declaration, Parameter, Rule, Value
from kamerboek.run.defaults import with_default
from kamerboek.run.execute import execute_notebook, normalised, notebooks_of, refresh_notebooks
from kamerboek.run.fingerprint import notebook_sha256
from kamerboek.run.parameter_file import read_parameter_file
from kamerboek.run.parameters import declaration_of

__all__ = [
    "Declaration",
    "Parameter",
    "Rule",
    "Value",
    "chapter_notebook",
    "declaration_of",
    "execute_notebook",
    "normalised",
    "notebook_sha256",
    "notebooks_of",
    "read_parameter_file",
    "refresh_notebooks",
    "run_chapter",
    "with_default",
]
