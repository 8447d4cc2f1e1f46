"""Units as numbered squares in the cells of a matrix."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from math import ceil
from typing import TYPE_CHECKING

from kamerboek.charts.canvas import Canvas
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.forms.units import GAP, Unit, draw_square, numbers_cell, side_of
from kamerboek.charts.lettering import AXIS_TYPE, BOLD_TYPE
from kamerboek.charts.readings import Reading, Role, evaluated
from kamerboek.charts.style import WIDE
from kamerboek.figures import counted_text
from kamerboek.prose import Inline, enumeration

if TYPE_CHECKING:
    import altair as alt

LABEL_ROOM = 150.0
"""Most room in units that the labels of rows take beside wide cells."""
PADDING = 8.0
TALLEST = 6
"""Lines of squares that a cell has at most, where breaking words makes room for it."""

Units = Sequence[tuple[str, str, Unit]]
"""Each unit with the row and the column that it stands in."""


def unit_matrix(
    units: Units | Callable[[], Units],
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    *,
    roles: Mapping[str, Role] | None = None,
    what: tuple[str, str] = ("vraag", "vragen"),
    head: str = "Thema",
) -> Drawing | None:
    """Return each unit (row, column, `Unit`) as a numbered square in its cell, in the order given.

    `rows` and `columns` give the labels, in order; `roles` the part of a column, for its colour;
    `what` is the noun of a unit, one and more; `head` what a row is. A row or column that no unit
    stands in stays. None when there is no unit. Raises ValueError for a unit in a row or column
    that is not there.
    """
    if not callable(units) and not units:
        return None

    def made() -> Form | None:
        found = evaluated(units)
        if not found:
            return None
        cells: dict[tuple[str, str], list[Unit]] = {}
        for row, column, unit in found:
            if row not in rows or column not in columns:
                raise ValueError(f"{unit.says!r}: there is no row {row!r} or column {column!r}")
            cells.setdefault((row, column), []).append(unit)
        return UnitMatrix(cells, rows, columns, roles or {}, what, head)

    return Drawing(made)


@dataclass(frozen=True)
class UnitMatrix(Form):
    """Squares in cells."""

    units: Mapping[tuple[str, str], Sequence[Unit]]
    rows: Mapping[str, str]
    columns: Mapping[str, str]
    roles: Mapping[str, Role]
    what: tuple[str, str]
    head: str

    @property
    def readings(self) -> tuple[Reading, ...]:
        """None: units are counted, not measured."""
        return ()

    @property
    def counted(self) -> tuple[str, ...]:
        """The questions that its units lead to."""
        every = chain.from_iterable(self.units.values())
        return tuple(unit.question for unit in every if unit.question)

    @property
    def otherwise(self) -> Inline:
        """That its units were counted."""
        return (f"telling van {self.what[1]}",)

    @property
    def _side(self) -> float:
        return side_of(list(chain.from_iterable(self.units.values())))

    def _cell(self, row: str, column: str) -> Sequence[Unit]:
        return self.units.get((row, column), ())

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the rows from the top down; their labels stand beside them, narrow above them."""
        canvas = Canvas(width)
        left = self._label_room() if width == WIDE else 0.0
        widths = self._widths(width - left)
        starts = [left + start for start in accumulate([0.0, *widths[:-1]])]
        top = _headers(canvas, list(self.columns.values()), starts, widths)
        canvas.rule(0, top, width, top)
        for row, label in self.rows.items():
            top = self._row(canvas, row, label, left, starts, widths, top + PADDING / 2)
            canvas.rule(0, top, width, top)
        return canvas.chart(top + 1)

    def _label_room(self) -> float:
        widest = max(BOLD_TYPE.width(label) for label in self.rows.values())
        return min(LABEL_ROOM, widest) + PADDING

    def _widths(self, room: float) -> list[float]:
        """Share the room among columns: each its header's words, then by its fullest cell.

        Where the words do not all fit, or a cell would be taller than a reader takes in at once,
        the longest are broken in two.
        """
        least = [
            max(map(AXIS_TYPE.width, label.split()), default=0.0) + PADDING
            for label in self.columns.values()
        ]
        fullest = [
            max(len(self._cell(row, column)) for row in self.rows) for column in self.columns
        ]
        for place in sorted(range(len(least)), key=lambda place: -least[place]):
            if sum(least) > room or self._lines(_shared(least, fullest, room), fullest) > TALLEST:
                least[place] = (least[place] + AXIS_TYPE.width("-") + PADDING) / 2 + 4
        if sum(least) > room:
            return [room / len(least)] * len(least)
        return _shared(least, fullest, room)

    def _lines(self, widths: Sequence[float], fullest: Sequence[int]) -> int:
        """Return how many lines of squares the tallest cell has."""
        return max(
            ceil(full / self._on_line(width)) for full, width in zip(fullest, widths, strict=True)
        )

    def _on_line(self, width: float) -> int:
        return max(1, int((width - PADDING + GAP) // (self._side + GAP)))

    def _row(
        self,
        canvas: Canvas,
        row: str,
        label: str,
        left: float,
        starts: Sequence[float],
        widths: Sequence[float],
        top: float,
    ) -> float:
        """Draw a row; return how far down it reaches."""
        lines = BOLD_TYPE.wrapped(label, left - PADDING if left else canvas.width)
        labelled = canvas.lines(0, top + 2, lines, BOLD_TYPE)
        top = top if left else labelled + 2
        bottom = labelled
        for column, start, width in zip(self.columns, starts, widths, strict=True):
            role = self.roles.get(column, Role.SUBJECT)
            cell = self._cell(row, column)
            bottom = max(bottom, self._squares(canvas, cell, start, width, top, role))
        return bottom + PADDING / 2

    def _squares(
        self,
        canvas: Canvas,
        cell: Sequence[Unit],
        start: float,
        width: float,
        top: float,
        role: Role,
    ) -> float:
        """Draw the squares of a cell, as many on a line as fit; return how far down they reach."""
        side = self._side
        step = side + GAP
        on_line = self._on_line(width)
        for place, unit in enumerate(cell):
            line, along = divmod(place, on_line)
            draw_square(canvas, unit, start + along * step, top + line * step, side, role)
        return top + side + step * ((len(cell) - 1) // on_line if cell else 0)

    def described(self) -> Inline:
        """Say how many units each column has, and which rows there are."""
        rows: list[Inline] = [(label,) for label in self.rows.values()]
        return (*self.beside_table(), " Rijen: ", *enumeration(rows), ".")

    def beside_table(self) -> Inline:
        """Say how many units each column has; the table names the rows."""
        total = sum(map(len, self.units.values()))
        counts = {
            label: sum(len(self._cell(row, column)) for row in self.rows)
            for column, label in self.columns.items()
        }
        each = enumeration([(f"{label} {count}",) for label, count in counts.items()])
        square = "een vierkant" if total == 1 else "elk een vierkant"
        return (f"{counted_text(total, *self.what)}, {square}. Kolommen: ", *each, ".")

    def cells(self) -> Cells:
        """Return a line for each row, with the numbers in each column."""
        return Cells(
            (self.head, *self.columns.values(), "Samen"),
            tuple(
                (
                    (label,),
                    *(numbers_cell(self._cell(row, column)) for column in self.columns),
                    (str(sum(len(self._cell(row, column)) for column in self.columns)),),
                )
                for row, label in self.rows.items()
            ),
        )


def _shared(least: Sequence[float], fullest: Sequence[int], room: float) -> list[float]:
    """Return what is left of the room shared by the fullest cells, above the least."""
    spare = room - sum(least)
    parts = [full + (1 if full else 0) for full in fullest]
    return [own + spare * part / max(1, sum(parts)) for own, part in zip(least, parts, strict=True)]


def _headers(
    canvas: Canvas, labels: Sequence[str], starts: Sequence[float], widths: Sequence[float]
) -> float:
    """Write the headers over their columns, standing on one line; return how far down."""
    lines = [
        AXIS_TYPE.wrapped(label, width - 4) for label, width in zip(labels, widths, strict=True)
    ]
    high = max(map(len, lines)) * AXIS_TYPE.line
    for own, start in zip(lines, starts, strict=True):
        canvas.lines(start, high - len(own) * AXIS_TYPE.line, own, AXIS_TYPE)
    return high + 3
