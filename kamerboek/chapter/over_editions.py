"""The indicators that several editions of a series give: a wide table, and a chart for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.analysis.compare import Series, SeriesPoint, Value, figure_of, is_restated, value_of
from kamerboek.charts import Chart, Drawing, Mark, dots, earlier, subject
from kamerboek.figures import Figure, FigureRegister, capitalised, months_between, period_text
from kamerboek.figures.dates import period_days
from kamerboek.figures.figure import PART_WORDS
from kamerboek.prose import Inline, TableBlock

RESTATED = "herzien"
SUBTITLE = "Stip: zoals gedrukt; streep: ruimte van afronding; open stip: een eerdere uitgave."
LEAST_ROWS = 2
"""Rows from which a chart shows more than the table does."""


@dataclass(frozen=True)
class OverEditions:
    """Indicators over the editions of a series.

    `editions` are their names in order of their answers; `labels` those of natures, `book` the
    edition of the page.
    """

    series: tuple[Series, ...]
    editions: tuple[str, ...]
    natures: dict[str, str]
    book: str

    def table(self, register: FigureRegister) -> TableBlock:
        """Return a row for each indicator, a column for each edition that gives any.

        The latest edition comes first: of twenty it is the one in view. A cell has each value with
        its period, and says where it is another than the edition before it gave for that period.
        """
        given = {name for each in self.series for name in each.editions}
        names = [name for name in reversed(self.editions) if name in given]
        return TableBlock(
            "kengetallen-over-uitgaven",
            "Kengetallen die meer dan één uitgave geeft, de laatste uitgave eerst",
            ("Kengetal", *names),
            tuple(
                ((each.label,), *(self._cell(each, name, register) for name in names))
                for each in self.series
            ),
            "de codering van elke uitgave; tussen haakjes de periode, en wat voor getal het is als "
            f"het geen realisatie is; {RESTATED}: anders dan een eerdere uitgave voor dezelfde "
            "periode gaf",
        )

    def _cell(self, series: Series, name: str, register: FigureRegister) -> Inline:
        parts: list[str | Figure] = []
        for point in (each for each in series.points if each.edition == name):
            parts += ["; "] if parts else []
            parts.append(self._shown(register, point))
            said = ", ".join(self._said(series, point))
            parts += [f" ({said})"] if said else []
        return tuple(parts) or ("–",)

    def _said(self, series: Series, point: SeriesPoint) -> Iterator[str]:
        """Yield what a cell says of a value: its period, its nature, that it was restated."""
        code = point.indicator.code
        if code.period:
            yield period_text(code.period)
        if code.nature != "realisation":
            yield self.natures[code.nature]
        if is_restated(point, series, self.editions):
            yield RESTATED

    def charts(self, register: FigureRegister) -> Iterator[Chart]:
        """Yield a chart for each indicator that has more than one value, by unit.

        A row is a period, the longest first; one for which editions give different values, or that
        is not known, has a row for each of them. Where every value is the same there is no chart.
        """
        for series in self.series:
            measured: dict[tuple[str, str], list[SeriesPoint]] = {}
            for point in series.points:
                figure = point.indicator.figure
                measured.setdefault((figure.unit, figure.per), []).append(point)
            for number, points in enumerate(measured.values()):
                drawing = self._drawing(points, register)
                if drawing is not None:
                    again = f"-{number + 1}" if number else ""
                    yield Chart(
                        name=f"kengetal-{series.name.replace('_', '-')}{again}",
                        headline=capitalised(series.label),
                        subtitle=SUBTITLE,
                        drawing=drawing,
                    )

    def _drawing(self, points: Sequence[SeriesPoint], register: FigureRegister) -> Drawing | None:
        if len({value_of(each.indicator) for each in points}) < LEAST_ROWS:
            return None
        rows: dict[str, list[Mark]] = {}
        by_period: dict[str, list[SeriesPoint]] = {}
        for point in points:
            by_period.setdefault(point.indicator.code.period, []).append(point)
        for period in sorted(by_period, key=_longest_first):
            for label, mark in self._rows(period, by_period[period], register):
                rows.setdefault(label, []).append(mark)
        return dots(rows) if len(rows) >= LEAST_ROWS else None

    def _rows(
        self, period: str, points: Sequence[SeriesPoint], register: FigureRegister
    ) -> Iterator[tuple[str, Mark]]:
        """Yield the marks of a period, each with the label of its row."""
        given = [name for name in self.editions if any(each.edition == name for each in points)]
        of_edition = {name: [each for each in points if each.edition == name] for name in given}
        same = len({_values(each) for each in of_edition.values()}) == 1
        when = period_text(period)
        if same and (when or len(given) == 1):
            own = of_edition[given[-1]]
            for point in own:
                yield (
                    when or _edition_words(given[-1]),
                    subject(self._shown(register, point), _where(point, own)),
                )
            return
        for name, own in of_edition.items():
            role = subject if name == given[-1] else earlier
            label = ", ".join(filter(None, (when, _edition_words(name))))
            for point in own:
                yield label, role(self._shown(register, point), _where(point, own))

    def _shown(self, register: FigureRegister, point: SeriesPoint) -> Figure:
        return figure_on_page(register, point, self.book)


def figure_on_page(register: FigureRegister, point: SeriesPoint, book: str) -> Figure:
    """Return a point's figure; it leads to its page, or the register keeps where it stands."""
    figure = figure_of(point, book)
    return figure if figure.page else register.keep(figure)


def over_editions(
    series: Iterable[Series], editions: Sequence[str], natures: dict[str, str], book: str
) -> OverEditions:
    """Return the indicators that at least two of these editions give."""
    shared = tuple(each for each in series if len(each.editions) > 1)
    return OverEditions(shared, tuple(editions), natures, book)


def _values(points: Sequence[SeriesPoint]) -> frozenset[Value]:
    return frozenset(value_of(each.indicator) for each in points)


def _edition_words(name: str) -> str:
    return f"uitgave {name}"


def _where(point: SeriesPoint, own: Sequence[SeriesPoint]) -> str:
    """Return the place of a value, where its edition gives more than one for the period."""
    if len(own) == 1:
        return ""
    quantity = point.indicator.quantity
    return f"in {PART_WORDS[quantity.part].lower()} {quantity.question}"


def _longest_first(period: str) -> tuple[int, str]:
    try:
        first, last = period_days(period)
    except ValueError:  # no period, or the middle of a year
        return 0, period
    return -round(months_between(first, last)), period
