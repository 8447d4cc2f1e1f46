"""Levels in order as rungs, from low at the bottom to high at the top, with words beside each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamerboek.charts.canvas import Canvas, Plane
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.lettering import PLAIN_TYPE, Type
from kamerboek.charts.readings import Reading
from kamerboek.charts.style import BLUE, INK, LARGE_SIZE, PAPER, SOFT, WIDE
from kamerboek.figures import counted_text, list_text
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

SPACE = 6.0
"""Units between two rungs."""
INSET = 3.5
"""Units between the outline of the current rung and its filling."""
MOST_RUNGS = 9
BETWEEN: tuple[float, ...] = (5, 3)


@dataclass(frozen=True)
class Rung:
    """A level: its name, the words beside it, whether it is between two others, and current.

    `question` is the one whose answer names it.
    """

    name: str
    text: str = ""
    between: bool = False
    current: bool = False
    question: str = ""

    @property
    def kind(self) -> str:
        """What it is, in Dutch."""
        return "tussenniveau" if self.between else "niveau"


@dataclass(frozen=True)
class _Layout:
    """Sizes in units; `shift` is how far a rung stands to the right of the one below it."""

    rung_width: float
    rung_height: float
    shift: float


WIDE_LAYOUT = _Layout(rung_width=84, rung_height=34, shift=28)
NARROW_LAYOUT = _Layout(rung_width=52, rung_height=36, shift=9)


def ladder(rungs: Sequence[Rung]) -> Drawing | None:
    """Return rungs, given from low to high, each a step to the right of the one below it.

    The outline of a level between two others is dashed, the current one is filled. None when there
    is no rung. Raises ValueError for more than 9.
    """
    if len(rungs) > MOST_RUNGS:
        raise ValueError(f"a ladder has at most {MOST_RUNGS} rungs, not {len(rungs)}")
    if not rungs:
        return None
    return Drawing(lambda: Ladder(tuple(rungs)))


@dataclass(frozen=True)
class Ladder(Form):
    """Rungs from low to high."""

    rungs: tuple[Rung, ...]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """None: levels are named, not measured."""
        return ()

    @property
    def counted(self) -> tuple[str, ...]:
        """The questions whose answers name its levels."""
        return tuple(rung.question for rung in self.rungs if rung.question)

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the highest rung at the top, with its words beside it."""
        canvas = Canvas(width)
        layout = WIDE_LAYOUT if width == WIDE else NARROW_LAYOUT
        top = 0.0
        for place, rung in reversed(list(enumerate(self.rungs))):
            left = place * layout.shift
            words = replace(PLAIN_TYPE, colour=INK if rung.current else SOFT)
            text_left = left + layout.rung_width + 10
            lines = words.wrapped(rung.text, width - text_left)
            height = max(layout.rung_height, words.line * len(lines) + 4)
            middle = top + height / 2
            _rung(canvas, rung, left, top, layout.rung_width, height)
            canvas.lines(text_left, middle - words.line * len(lines) / 2, lines, words)
            top += height + SPACE
        return canvas.chart(top - SPACE)

    def described(self) -> Inline:
        """Say the rungs from low to high, the current one and those between."""
        count = counted_text(len(self.rungs), "trede", "treden")
        names = list_text([rung.name for rung in self.rungs])
        said = [f"Een trap met {count}, van laag naar hoog: {names}."]
        current = [rung.name for rung in self.rungs if rung.current]
        between = [rung.name for rung in self.rungs if rung.between]
        if current:
            said.append(f"Gevuld: {list_text(current)}.")
        if between:
            said.append(f"Met gestreepte rand, als tussenniveau: {list_text(between)}.")
        return (" ".join(said),)

    def cells(self) -> Cells:
        """Return a line for each rung, from low to high."""
        return Cells(
            ("Trede", "Soort", "Wat erbij staat"),
            tuple(((rung.name,), (rung.kind,), (rung.text,)) for rung in self.rungs),
        )


def _rung(canvas: Canvas, rung: Rung, left: float, top: float, width: float, height: float) -> None:
    """Draw the outline of a rung, its filling where it is the current one, and its name."""
    right, bottom = left + width, top + height
    dash = BETWEEN if rung.between else ()
    canvas.box(left, top, right, bottom, fill=PAPER, edge=BLUE, thickness=1.5, dash=dash)
    if rung.current:
        inner = (left + INSET, top + INSET, right - INSET, bottom - INSET)
        canvas.box(*inner, fill=BLUE, plane=Plane.MARK)
    kind = Type(LARGE_SIZE, bold=True, colour=PAPER if rung.current else BLUE)
    canvas.text((left + right) / 2, (top + bottom) / 2, rung.name, kind, align="center")
