"""One bar of a whole and its parts, with a mark at a share of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, cycle
from typing import TYPE_CHECKING

from kamerboek.charts.canvas import Canvas, Plane
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.labels import Box, clear
from kamerboek.charts.lettering import BOLD_TYPE, PLAIN_TYPE, Type
from kamerboek.charts.readings import (
    Given,
    Mark,
    Reading,
    Role,
    evaluated,
    present,
    read,
    unit_of,
)
from kamerboek.charts.style import INK, PAPER, STRONG_RULE
from kamerboek.charts.wording import mark_cells, row_sentence
from kamerboek.figures import counted_text
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

BAR = 28.0
GAP = 2.0
"""Between two parts, in units."""
MARKER = 9.0
"""How far the mark at a share reaches beyond the bar."""
LABEL_GAP = 4.0
ROLES = (Role.SUBJECT, Role.SECOND, Role.UNANSWERED, Role.GOAL)
"""The colours of parts that have none of their own, in order."""

HALF = (Fraction(1, 2), "de helft")

Parts = Mapping[str, Given]


def stacked(
    parts: Parts | Callable[[], Parts],
    *,
    whole: Given | None = None,
    inside: Mapping[str, Given] | None = None,
    marker: tuple[Fraction, str] | None = None,
    unit: str | None = None,
    decimals: int = 1,
) -> Drawing | None:
    """Return a bar of parts in order, each with its name and figure under it.

    The bar is as long as the parts together, or as `whole`: what is then left is an outline.
    `inside` gives the figures that are written on parts (their shares). `marker` is a share of the
    bar with its name: `HALF`. A part may be a `Mark`, for its colour or label. None when all parts
    are missing; a bar with a part missing is not drawn either, since the rest is no whole.
    Raises ValueError when a part is negative, a range without a value, or more than the whole.
    """
    if not callable(parts) and len(present(parts)) < len(parts):
        return None

    def made() -> Form | None:
        given = evaluated(parts)
        if not given or len(present(given)) < len(given):
            return None
        measured = unit or unit_of(given.values())
        readings = {
            label: read(each, measured, decimals) for label, each in _coloured(given).items()
        }
        total = None if whole is None else present({"": whole}).get("")
        written = present(inside or {})
        return Stacked(
            readings,
            None if total is None else read(total, measured, decimals),
            {label: read(each, unit_of([each]), decimals) for label, each in written.items()},
            marker,
        )

    return Drawing(made)


def _coloured(parts: Parts) -> dict[str, Given]:
    """Return the parts, each as a mark with a colour that its neighbours do not have."""
    roles = cycle(ROLES)
    return {
        label: each if isinstance(each, Mark) else Mark(each, next(roles))
        for label, each in parts.items()
    }


@dataclass(frozen=True)
class Part:
    """A part as drawn: from where to where, its label and what is written on it."""

    left: float
    right: float
    label: str
    role: Role
    inside: str


@dataclass(frozen=True)
class Stacked(Form):
    """Parts of one whole in one bar."""

    parts: Mapping[str, Reading]
    whole: Reading | None
    inside: Mapping[str, Reading]
    marker: tuple[Fraction, str] | None

    def __post_init__(self) -> None:
        for label, part in self.parts.items():
            if part.value is None or part.value < 0:
                raise ValueError(f"part {label!r} of a bar is {part.text!r}: not a size")
        if self.whole and not 0 < sum(each.place for each in self.parts.values()) <= self.size:
            raise ValueError(f"the parts of a bar are together more than {self.whole.text!r}")

    @property
    def size(self) -> float:
        """How much the bar is in all."""
        own = sum(reading.place for reading in self.parts.values())
        return (self.whole.place if self.whole else own) or 1.0

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The parts, what is written on them, and the whole."""
        whole = (self.whole,) if self.whole else ()
        return (*self.parts.values(), *self.inside.values(), *whole)

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the bar over the whole width, the marker over it and the labels under it."""
        canvas = Canvas(width)
        top = PLAIN_TYPE.line + MARKER if self.marker else 0.0
        parts = self._parts(width)
        if self.whole:
            canvas.box(0, top, width, top + BAR, fill=PAPER, edge=STRONG_RULE, thickness=1)
        for part, reading in zip(parts, self.parts.values(), strict=True):
            _part(canvas, part, top, reading.tooltip)
        if self.marker:
            _marker(canvas, float(self.marker[0]) * width, self.marker[1], top)
        bottom = _labels(canvas, parts, top + BAR + (MARKER if self.marker else LABEL_GAP))
        return canvas.chart(bottom)

    def _parts(self, width: int) -> list[Part]:
        edges = [0.0]
        for reading in self.parts.values():
            edges.append(edges[-1] + reading.place / self.size * width)
        return [
            Part(
                left,
                right - (GAP if right < width - 0.5 else 0),
                f"{label} {reading.label}".strip(),
                reading.role,
                self.inside[label].label if label in self.inside else "",
            )
            for left, right, (label, reading) in zip(
                edges, edges[1:], self.parts.items(), strict=False
            )
        ]

    def described(self) -> Inline:
        """Say the whole, each part and where the marker stands."""
        whole: Inline = (" van ", *self.whole.cell) if self.whole else ()
        told: list[Inline] = [
            ("Eén balk", *whole, f" in {counted_text(len(self.parts), 'deel', 'delen')}.")
        ]
        for label, reading in self.parts.items():
            told.append(row_sentence(label, [reading])[:-1])
            if label in self.inside:
                told.append((", ", *self.inside[label].cell))
            told.append((".",))
        if self.marker:
            told.append((f" Een streep staat op {self.marker[1]} van de balk.",))
        return tuple(chain.from_iterable(told))

    def cells(self) -> Cells:
        """Return a line for each part, with what is written on it."""
        whole = {"Geheel": [self.whole]} if self.whole else {}
        cells = mark_cells({label: [each] for label, each in self.parts.items()} | whole)
        if not self.inside:
            return cells
        added = [self.inside[label].cell if label in self.inside else ("",) for label in self.parts]
        rows = [
            (*row, share)
            for row, share in zip(cells.rows, [*added, *([("",)] * len(whole))], strict=True)
        ]
        return Cells((*cells.columns, "Deel"), tuple(rows))


def _part(canvas: Canvas, part: Part, top: float, tooltip: str) -> None:
    """Draw a part, and on it what is written there if it fits."""
    role = part.role
    canvas.box(
        part.left,
        top,
        max(part.right, part.left + 1),
        top + BAR,
        fill=role.fill,
        edge=role.colour if role.is_open else "transparent",
        tooltip=tooltip,
    )
    kind = replace(BOLD_TYPE, colour=role.inner_text_colour)
    if part.inside and kind.width(part.inside) + 16 <= part.right - part.left:
        canvas.text(part.left + 10, top + BAR / 2, part.inside, kind)


def _marker(canvas: Canvas, x: float, name: str, top: float) -> None:
    """Draw the mark at a share of the bar, its name over it."""
    ends = (x, top - MARKER, x, top + BAR + MARKER - 4)
    canvas.rule(*ends, colour=PAPER, thickness=6, plane=Plane.MARK)
    canvas.rule(*ends, colour=INK, thickness=2, plane=Plane.WORDS)
    middle = PLAIN_TYPE.inside(x, name, canvas.width)
    canvas.text(middle, PLAIN_TYPE.line / 2, name, PLAIN_TYPE, align="center")


def _labels(canvas: Canvas, parts: Sequence[Part], top: float) -> float:
    """Write the labels under their parts; return how far down they reach.

    Where they do not all fit on their own part, each gets a line of its own, the last part's
    highest, with a thin line down from the part to its label.
    """
    kinds = [replace(BOLD_TYPE, colour=part.role.text_colour) for part in parts]
    lines = [
        kind.unbroken(part.label, part.right - part.left - LABEL_GAP)
        for kind, part in zip(kinds, parts, strict=True)
    ]
    if all(
        max(map(kind.width, own)) <= part.right - part.left
        for kind, own, part in zip(kinds, lines, parts, strict=True)
    ):
        return max(
            canvas.lines(part.left + 1, top, own, kind)
            for kind, own, part in zip(kinds, lines, parts, strict=True)
        )
    return _stepped_labels(canvas, parts, kinds, top)


def _stepped_labels(
    canvas: Canvas, parts: Sequence[Part], kinds: Sequence[Type], top: float
) -> float:
    first = top
    stems = [max(part.left, 0.5) for part in parts]
    for place in reversed(range(len(parts))):
        kind, part, x = kinds[place], parts[place], stems[place]
        lines = kind.wrapped(part.label, canvas.width)
        wide = max(map(kind.width, lines))
        left = max(0.0, min(part.left + 1, canvas.width - wide))
        canvas.rule(x, first - LABEL_GAP, x, top + 2, colour=STRONG_RULE)
        bottom = canvas.lines(left, top, lines, replace(kind, rim=True))
        if any(left < stem < left + wide for stem in stems[:place]):
            clear(canvas, Box(left, top, left + wide, bottom))
        top = bottom + LABEL_GAP
    return top - LABEL_GAP
