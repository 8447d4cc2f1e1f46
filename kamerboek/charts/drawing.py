"""A drawing in two widths with its table and description, made when it is asked for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kamerboek.charts.readings import Reading
from kamerboek.charts.source import source_of
from kamerboek.charts.style import NARROW, WIDE
from kamerboek.figures import Figure
from kamerboek.prose import Inline, TableBlock

if TYPE_CHECKING:
    import altair as alt


@dataclass(frozen=True)
class Cells:
    """The numbers of a drawing: columns with their heads, rows of runs of text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]


class Form(ABC):
    """A chart form with what it draws: laid out anew for each width."""

    @abstractmethod
    def drawn(self, width: int) -> alt.LayerChart:
        """Return the drawing at a width in units."""

    @abstractmethod
    def described(self) -> Inline:
        """Return in Dutch sentences what the drawing shows, its axis included."""

    def beside_table(self) -> Inline:
        """Return of that description what `cells` does not say; all of it where forms differ."""
        return self.described()

    @abstractmethod
    def cells(self) -> Cells:
        """Return what the drawing shows as a table."""

    @property
    @abstractmethod
    def readings(self) -> tuple[Reading, ...]:
        """Every figure and calculation that it draws."""

    @property
    def counted(self) -> tuple[str, ...]:
        """The questions whose marks it draws, where it measures nothing; each once or more."""
        return ()

    @property
    def otherwise(self) -> Inline:
        """What it rests on where neither its figures nor its marks lead to a question."""
        return ()


class Drawing:
    """A form that is evaluated and drawn when it is displayed, and not before.

    `make` returns None where the edition lacks all that it would draw: then it is `empty`, and
    has no other property.
    """

    def __init__(self, make: Callable[[], Form | None]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Form | None:
        return self._make()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw; this evaluates what it is given."""
        return self._made is None

    @property
    def form(self) -> Form:
        """The form with what it draws. Raises ValueError when it is empty."""
        if self._made is None:
            raise ValueError("a drawing whose figures are all missing cannot be shown")
        return self._made

    @cached_property
    def wide(self) -> alt.LayerChart:
        """The drawing for a page."""
        return self.form.drawn(WIDE)

    @cached_property
    def narrow(self) -> alt.LayerChart:
        """The drawing for a telephone."""
        return self.form.drawn(NARROW)

    @property
    def description(self) -> Inline:
        """What the drawing shows, in Dutch sentences."""
        return self.form.described()

    @property
    def beside_table(self) -> Inline:
        """What stands with its table: the description without the marks that the table lists."""
        return self.form.beside_table()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that it draws, each once, without the calculations it was handed."""
        given = [each.figure for each in self.form.readings if not each.is_calculated_here]
        return tuple({figure.key: figure for figure in given if figure}.values())

    @property
    def source(self) -> Inline:
        """What its figures, calculations and marks rest on, in Dutch."""
        figures = [each.figure for each in self.form.readings if each.figure]
        return source_of(figures, self.form.counted) or self.form.otherwise

    def table(self, name: str, caption: str, origin: str | Inline = "") -> TableBlock:
        """Return the numbers of the drawing as a table of this name."""
        cells = self.form.cells()
        return TableBlock(name, caption, cells.columns, cells.rows, origin)
