"""The chart forms that chapters share, one a module: figures in, a drawing in two widths out."""

from kamerboek.charts.forms.bars import bars
from kamerboek.charts.forms.columns import columns
from kamerboek.charts.forms.dots import dots
from kamerboek.charts.forms.lines import Along, Band, Line, Spot, lines
from kamerboek.charts.forms.stacked import HALF, stacked

__all__ = [
    "HALF",
    "Along",
    "Band",
    "Line",
    "Spot",
    "bars",
    "columns",
    "dots",
    "lines",
    "stacked",
]
