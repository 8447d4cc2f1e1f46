"""What a page can calculate by itself: a chapter's figures, claims and sentences as data.

The formulas, verdicts and wordings are those of the chapter. Nothing is written a second time: what
the page's script computes with is made here from the figures that a run of the chapter made.
"""

from __future__ import annotations

from kamerboek.model.formulas import ModelError
from kamerboek.model.table import Table, stays

__all__ = ["ModelError", "Table", "stays"]
