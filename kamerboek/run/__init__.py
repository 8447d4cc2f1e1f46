"""Notebooks are run by papermill and normalised, with parameters that are checked before.

This room knows nothing of what is in a notebook.
"""

from kamerboek.run.chapter import (
    chapter_notebook,
    executed_chapter,
    run_chapter,
    what_a_run_does,
)
from kamerboek.run.cluster import on_scheduler
from kamerboek.run.cores import at_once, done_at_once
from kamerboek.run.execute import execute_notebook, normalised, notebooks_of
from kamerboek.run.fingerprint import notebook_sha256, run_sha256
from kamerboek.run.many import Job, Result, execute_all, execute_many, refresh_notebooks
from kamerboek.run.parameters.declaration import COMMA, Declaration, Parameter, Rule, Value, shown
from kamerboek.run.parameters.defaults import with_default
from kamerboek.run.parameters.file import read_parameter_file
from kamerboek.run.parameters.options import (
    Option,
    given_in_options,
    joined_forms,
    options_of,
)
from kamerboek.run.parameters.read import declaration_of
from kamerboek.run.parameters.values import (
    plain_value,
    rule_broken,
    values_from,
)
from kamerboek.run.warm import begin_call, begin_to_load, begin_to_warm

__all__ = [
    "COMMA",
    "Declaration",
    "Job",
    "Option",
    "Parameter",
    "Result",
    "Rule",
    "Value",
    "at_once",
    "begin_call",
    "begin_to_load",
    "begin_to_warm",
    "chapter_notebook",
    "declaration_of",
    "done_at_once",
    "execute_all",
    "execute_many",
    "execute_notebook",
    "executed_chapter",
    "given_in_options",
    "joined_forms",
    "normalised",
    "notebook_sha256",
    "notebooks_of",
    "on_scheduler",
    "options_of",
    "plain_value",
    "read_parameter_file",
    "refresh_notebooks",
    "rule_broken",
    "run_chapter",
    "run_sha256",
    "shown",
    "values_from",
    "what_a_run_does",
    "with_default",
]
