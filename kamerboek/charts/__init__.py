"""Charts: how they look, the forms the chapters share, and what a page needs around one."""

from kamerboek.charts.chart import CHART_MIME, Chart
from kamerboek.charts.forms import (
    Level,
    Scale,
    arc_diagram,
    dated_marks,
    intervals,
    lines,
    unit_matrix,
)

__all__ = [
    "CHART_MIME",
    "Chart",
    "Level",
    "Scale",
    "arc_diagram",
    "dated_marks",
    "intervals",
    "lines",
    "unit_matrix",
]
