"""Announced steps at their terms, in order: numbered circles that lead to their questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from kamerboek.charts.canvas import Canvas
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.forms.units import GAP, Unit, draw_circle, numbers_cell, side_of
from kamerboek.charts.lettering import BOLD_TYPE
from kamerboek.charts.readings import Reading, Role
from kamerboek.charts.style import BLUE, PAPER, SOFT, WIDE
from kamerboek.figures import capitalised, counted_text
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

LABEL_ROOM = 170.0
"""Room in units for a term beside its circles in the wide drawing."""
LINE_X = 7.0
INDENT = 22.0
TERM_GAP = 9.0
ROUND = 4.0
"""How much wider a circle is than a square, for the same number in it."""


def timeline(
    terms: Mapping[str, Sequence[Unit]], *, what: tuple[str, str] = ("stap", "stappen")
) -> Drawing | None:
    """Return the units of each term as circles; terms are given in order, the earliest first.

    `what` is the noun of a unit, one and more. A term without units is left out; None when there is
    no unit.
    """
    present = {term: tuple(units) for term, units in terms.items() if units}
    return Drawing(lambda: Timeline(present, what)) if present else None


@dataclass(frozen=True)
class Timeline(Form):
    """Circles at terms, down the page."""

    terms: Mapping[str, tuple[Unit, ...]]
    what: tuple[str, str]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """None: steps are counted, not measured."""
        return ()

    @property
    def counted(self) -> tuple[str, ...]:
        """The questions that its units lead to."""
        every = chain.from_iterable(self.terms.values())
        return tuple(unit.question for unit in every if unit.question)

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw a line down the page with a dot for each term, its circles beside it or below."""
        canvas = Canvas(width)
        side = side_of(list(chain.from_iterable(self.terms.values()))) + ROUND
        left = INDENT + (LABEL_ROOM if width == WIDE else 0)
        top, dots = 0.0, []
        for term, units in self.terms.items():
            lines = BOLD_TYPE.wrapped(term, (left if width == WIDE else width) - INDENT)
            dots.append(top + side / 2)
            label_top = top + max(0.0, (side - BOLD_TYPE.line) / 2)
            labelled = canvas.lines(INDENT, label_top, lines, BOLD_TYPE)
            start = top if width == WIDE else labelled + 3
            top = max(labelled, _circles(canvas, units, left, start, side)) + TERM_GAP
        canvas.rule(LINE_X, dots[0], LINE_X, dots[-1], colour=SOFT)
        for y in dots:
            canvas.dot(LINE_X, y, fill=PAPER, edge=BLUE)
        return canvas.chart(top - TERM_GAP + 1)

    def described(self) -> Inline:
        """Say how many units each term has, and which."""
        total = sum(map(len, self.terms.values()))
        said: list[Inline] = [(f"{counted_text(total, *self.what)} op een tijdlijn.",)]
        for term, units in self.terms.items():
            said.append((f" {capitalised(term)}: ", *numbers_cell(units), "."))
        return tuple(chain.from_iterable(said))

    def cells(self) -> Cells:
        """Return a line for each unit."""
        return Cells(
            ("Termijn", "Nummer", "Wat"),
            tuple(
                ((term,), unit.cell, (unit.says,))
                for term, units in self.terms.items()
                for unit in units
            ),
        )


def _circles(canvas: Canvas, units: Sequence[Unit], left: float, top: float, side: float) -> float:
    """Draw circles, as many on a line as fit; return how far down they reach."""
    step = side + GAP
    on_line = max(1, int((canvas.width - left) // step))
    for place, unit in enumerate(units):
        line, along = divmod(place, on_line)
        x, y = left + along * step + side / 2, top + line * step + side / 2
        draw_circle(canvas, unit, x, y, side, Role.SUBJECT)
    return top + side + step * ((len(units) - 1) // on_line)
