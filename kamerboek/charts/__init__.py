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
          spots=[Spot(omslag, later, "2,79 keer")])
    lines({"uw keuze": Line(eigen, Role.GOAL), "standaard": Line(punten, Role.CONTEXT, DASHED)})
    dated_marks({"beroepsmilitairen": [(date(2025, 7, 1), cbs)]})
    ladder([Rung("A", "niveau"), Rung("A+", "sinds 14 mei 2025", between=True, current=True)])

What is counted leads to its question where it names one: `Unit("12", "vraag 12: niet", "12")`.

    unit_matrix([("personeel", "niet", Unit("12", "vraag 12: niet gegeven", "12"))],
                rows={"personeel": "Personeel"}, columns={"niet": "niet gegeven"},
                roles={"niet": Role.UNANSWERED})
    timeline({"eerste helft van 2026": [Unit("22", "rapportage aan de Kamer", "22")]})
    arc_diagram([Link("9", "3", whole=True)], numbers=["3", "9"])

Small drawings for the cards of the front page have a `specification` and a `label`:

    small_columns({"2024": a, "2025": b}), small_bars({"nu": nu, "doel": goal(doel)}),
    small_stacked({"burgers": a, "militairen": b}), small_gauge(gereedheid),
    small_ladder(["A", "A+", "B"], "A+"), small_counts({"met reden": a, "zonder reden": b})

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
    Link,
    Rung,
    Spot,
    Unit,
    arc_diagram,
    bars,
    columns,
    dated_marks,
    dots,
    ladder,
    lines,
    stacked,
    timeline,
    unit_matrix,
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
from kamerboek.charts.small import (
    SmallDrawing,
    small_bars,
    small_columns,
    small_counts,
    small_gauge,
    small_ladder,
    small_stacked,
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
    "Link",
    "Mark",
    "Role",
    "Rung",
    "SmallDrawing",
    "Spot",
    "Unit",
    "arc_diagram",
    "asked",
    "bars",
    "columns",
    "context",
    "dated_marks",
    "dots",
    "earlier",
    "goal",
    "ladder",
    "lines",
    "second",
    "small_bars",
    "small_columns",
    "small_counts",
    "small_gauge",
    "small_ladder",
    "small_stacked",
    "stacked",
    "subject",
    "timeline",
    "unanswered",
    "unit_matrix",
]
