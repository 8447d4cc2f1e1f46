"""The chart forms that chapters share, one a module: figures in, a drawing in two widths out."""

from kamerboek.charts.forms.arc_diagram import Link, arc_diagram
from kamerboek.charts.forms.bars import bars
from kamerboek.charts.forms.columns import columns
from kamerboek.charts.forms.dated_marks import dated_marks
from kamerboek.charts.forms.dots import dots
from kamerboek.charts.forms.ladder import Rung, ladder
from kamerboek.charts.forms.lines import Along, Band, Line, Spot, lines
from kamerboek.charts.forms.stacked import HALF, stacked
from kamerboek.charts.forms.timeline import timeline
from kamerboek.charts.forms.unit_matrix import unit_matrix
from kamerboek.charts.forms.units import Unit

__all__ = [
    "HALF",
    "Along",
    "Band",
    "Line",
    "Link",
    "Rung",
    "Spot",
    "Unit",
    "arc_diagram",
    "bars",
    "columns",
    "dated_marks",
    "dots",
    "ladder",
    "lines",
    "stacked",
    "timeline",
    "unit_matrix",
]
