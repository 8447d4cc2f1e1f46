"""The chart forms that chapters share.

Positions are computed here, in pixels, so that a chart is laid out alike wherever it is drawn.
"""

from kamerboek.charts.forms.arc_diagram import arc_diagram
from kamerboek.charts.forms.dated_marks import dated_marks
from kamerboek.charts.forms.intervals import intervals
from kamerboek.charts.forms.lines import Level, Scale, lines
from kamerboek.charts.forms.unit_matrix import unit_matrix

__all__ = [
    "Level",
    "Scale",
    "arc_diagram",
    "dated_marks",
    "intervals",
    "lines",
    "unit_matrix",
]
