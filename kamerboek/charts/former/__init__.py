"""The chart forms of before, which take frames of floats; gone when no chapter uses them."""

from kamerboek.charts.former.arc_diagram import arc_diagram
from kamerboek.charts.former.chart import Chart
from kamerboek.charts.former.dated_marks import dated_marks
from kamerboek.charts.former.intervals import intervals
from kamerboek.charts.former.ladder import ladder
from kamerboek.charts.former.lines import Level, Scale, lines
from kamerboek.charts.former.unit_matrix import unit_matrix

__all__ = [
    "Chart",
    "Level",
    "Scale",
    "arc_diagram",
    "dated_marks",
    "intervals",
    "ladder",
    "lines",
    "unit_matrix",
]
