"""Charts: forms take figures and give a drawing; a `Chart` gives it its texts and its table.

A form draws nothing and evaluates nothing until the chart is displayed. It leaves out figures that
are missing, and gives None when all are; points that only the drawing needs are handed to it as a
function, and calculations (`doel / nu`) as they are, with the unit.

    dots({"Afgelopen jaren": nu, "Doel": goal(doel)})
    dots({"In Nederland": [earlier(nl_2024, "in 2024"), subject(nl_2025, "in 2025")]}, goal=norm)
    columns({"2023": in_vraag, "2024": a, "2025": b}, goal=doel, goal_words="doel, zonder jaar")
    columns(lambda: {str(n): context(totaal(n)) for n in range(1, 11)}, unit="eur",
            categories="lengte van de aanloop, in jaren")
    bars({"Reservisten": reservisten, "Burgers": burgers})
    stacked({"burgers": a, "militairen": b}, whole=alle, inside={"burgers": deel}, marker=HALF)
    lines({"aanloop van 5 jaar": lambda: [(jaar, weg(jaar)) for jaar in jaren]}, unit="eur",
          levels={"doel": doel})
    lines({"": punten}, along=Along("times", "hoeveel keer zo groot het totaal werd"),
          levels={"": later}, bands=[Band(factor, "twee keer zo veel")],
          spots=[Spot(omslag.value, later, "2,79 keer")])
    lines({"uw keuze": Line(eigen, Role.GOAL), "standaard": Line(punten, Role.CONTEXT, DASHED)})

A figure stands there as it is, or as a mark that says its part: `subject` (blue), `earlier` and
`asked` (open), `goal` (orange), `second` (teal), `unanswered` (plum), `context` (grey); a quoted
figure that stands in a question only is open by itself. A mark's `name` tells it from others of its
row, its `label` replaces what is written beside it (`label=""`: nothing).

    Chart("stap", "Van 400 miljoen naar 2 miljard", "Realisatie, per jaar. Streep: ruimte.",
          dots({"Afgelopen jaren": nu, "Doel": goal(doel)}), lead=True)

`source` is by default what the figures rest on (`antwoord 22, 25 en vraag 56`), `description` and
`table` what the form says of itself.
"""

from kamerboek.charts.canvas import DASHED
from kamerboek.charts.chart import CHART_MIME, Chart
from kamerboek.charts.drawing import Drawing
from kamerboek.charts.forms import (
    HALF,
    Along,
    Band,
    Line,
    Spot,
    bars,
    columns,
    dots,
    lines,
    stacked,
)
from kamerboek.charts.readings import (
    Mark,
    Role,
    asked,
    context,
    earlier,
    goal,
    second,
    subject,
    unanswered,
)

__all__ = [
    "CHART_MIME",
    "DASHED",
    "HALF",
    "Along",
    "Band",
    "Chart",
    "Drawing",
    "Line",
    "Mark",
    "Role",
    "Spot",
    "asked",
    "bars",
    "columns",
    "context",
    "dots",
    "earlier",
    "goal",
    "lines",
    "second",
    "stacked",
    "subject",
    "unanswered",
]
