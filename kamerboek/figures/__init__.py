"""Numbers with their origin, and how Dutch prints them."""

from kamerboek.figures.dutch import (
    agreeing,
    counted_text,
    date_text,
    kamerstuk_text,
    list_text,
)
from kamerboek.figures.figure import FIGURE_MIME, Figure, FigureRegister

__all__ = [
    "FIGURE_MIME",
    "Figure",
    "FigureRegister",
    "agreeing",
    "counted_text",
    "date_text",
    "kamerstuk_text",
    "list_text",
]
