"""Notebooks are run by papermill and normalised; this room knows nothing of what is in them."""

from kamerboek.run.execute import execute_notebook, normalised, notebooks_of, refresh_notebooks

__all__ = ["execute_notebook", "normalised", "notebooks_of", "refresh_notebooks"]
