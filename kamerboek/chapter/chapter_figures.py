"""The figures of a chapter: indicators by name, what is calculated, chosen, counted, compared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Unpack, overload

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.chapter import slots
from kamerboek.chapter.check_text import verdict_text
from kamerboek.chapter.days import chosen_day, day_of
from kamerboek.chapter.indicators import (
    find_indicator,
    known_indicators,
    latest_year,
    monthly_figures,
    refuse_unknown,
)
from kamerboek.checks import CheckResult, load_checks, run_check
from kamerboek.edition.context import load_context
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.figures import (
    Arithmetic,
    Claim,
    Disjoint,
    Exact,
    Figure,
    FigureRegister,
    Missing,
    Printing,
    Rounding,
    Same,
    calculated,
    constant,
    figure_of,
    not_possible,
    place_of,
    same_quantity,
)
from kamerboek.figures.register import How
from kamerboek.project import find_project


class ChapterFigures:
    """The figures of an edition under a rule of rounding, by name; what lacks is a value too."""

    def __init__(
        self, edition: str | Edition, theme: str = "", rounding: Rounding | None = None
    ) -> None:
        self.edition = load_edition(edition) if isinstance(edition, str) else edition
        self.theme = theme
        self.rounding = rounding or Rounding()
        self.indicators = indicators_of(self.edition, self.rounding)
        self.figures = FigureRegister()
        self.judged: dict[str, str] = {}
        self.questions = slots.questions_of(self.edition, theme)
        self.numbers = [each.question for each in self.edition.questions]
        self._known = known_indicators(find_project())
        self._latest: dict[str, str] = {}

    def __getitem__(self, name: str | tuple[str, ...]) -> Figure | Missing:
        """Return an indicator by name, or by name and period: `page["orders", "latest"]`.

        A third part, `"answer"` or `"question"`, chooses by where it stands. Raises KamerboekError
        for a name that no coding has, and for a period or a part that there is not.
        """
        parts = (name,) if isinstance(name, str) else name
        found = self._find(self.indicators, *parts)
        if isinstance(found, Figure) and isinstance(found.origin, Same):
            return self.figures.keep(found)
        return found

    def _find(
        self, indicators: Indicators, name: str, role: str = "", stands_in: str = ""
    ) -> Figure | Missing:
        latest = self._latest.get(name, "")
        return find_indicator(indicators, self._known, name, role, stands_in, latest)

    def read_as(self, rounding: Rounding, *name: str) -> Figure | Missing:
        """Return an indicator under another rule of rounding: how else it can be read."""
        return self._find(indicators_of(self.edition, rounding), *name)

    def years_of(self, *names: str) -> tuple[str | Missing, str | Missing, str | Missing]:
        """Have the roles of these indicators count from one year: the latest that any of them has.

        So that an amount and a share that are used together are of the same year, also where one
        of them is not coded. Returns that year, the one before it and the one before that; where it
        is not known they are missing without a name, since the indicators are what lacks.
        """
        for name in names:
            refuse_unknown(name, self._known)
        latest = latest_year(self.indicators, names)
        if not latest:
            unknown = Missing(frozenset())
            return unknown, unknown, unknown
        self._latest.update(dict.fromkeys(names, latest))
        return latest, str(int(latest) - 1), str(int(latest) - 2)

    def monthly(self, name: str) -> tuple[Figure, ...]:
        """Return an indicator's figures of one month each, in order; none where it has none."""
        return monthly_figures(self.indicators, self._known, name)

    def calculate(
        self, key: str, result: Arithmetic | Missing, unit: str, **how: Unpack[How]
    ) -> Figure | Missing:
        """Return the figure of a calculation, kept with its origin; missing where a part is.

        A calculation that cannot be made, such as a division by what may be zero, is missing too.
        """
        try:
            return self.figures.calculate(key, result, unit, **how)
        except ZeroDivisionError:
            return not_possible(how.get("label") or key)

    def assume(
        self,
        key: str,
        value: Exact | float,
        unit: str,
        parameter: str,
        *,
        label: str = "",
        plain: bool = False,
    ) -> Figure:
        """Return a number that a parameter of the chapter gives, as a figure that says so."""
        return self.figures.assume(key, value, unit, parameter, label=label, plain=plain)

    def made(self, result: Arithmetic | Missing, unit: str, **how: Unpack[How]) -> Figure | Missing:
        """Return the figure of a calculation for a table alone: the page does not keep it."""
        try:
            return calculated("in-tabel", result, unit, **how)
        except ZeroDivisionError:
            return Missing(frozenset())

    def keep(self, figure: Figure | Missing) -> Figure | Missing:
        """Keep a figure that was made elsewhere, so that the page says where it comes from."""
        return figure if isinstance(figure, Missing) else self.figures.keep(figure)

    def together(
        self,
        key: str,
        figures: Sequence[Figure | Missing],
        label: str,
        *,
        decimals: int = 1,
        as_value: bool = True,
    ) -> Figure | Missing:
        """Return what figures of one quantity leave possible together, as a value or a range.

        It is missing where a figure is, and where they exclude each other: then nothing is left.
        """
        found = same_quantity(key, figures, decimals=decimals, as_value=as_value, label=label)
        if isinstance(found, Disjoint):
            return not_possible(label)
        return self.keep(found)

    def year(self, key: str, result: Arithmetic | Missing, remark: str = "") -> Figure | Missing:
        """Return a calculated year as a figure, printed as years are."""
        if isinstance(result, Missing):
            return result
        printing = Printing("count", "year", 0)
        return self.figures.keep(figure_of(key, result.calculation, printing, remark))

    def answered_year(self, key: str) -> Figure | Missing:
        """Return the year of the answers as a figure; missing where their day is not known."""
        day = self.edition.identity.answered_on
        if day is None:
            return Missing(frozenset({"de dag van de antwoorden"}))
        return self.year(key, constant(day.year), "het jaar van de antwoorden")

    def answered_day(self, key: str = "dag-van-antwoorden") -> Figure | Missing:
        """Return the day of the answers as a figure; missing where it is not known."""
        day = self.edition.identity.answered_on
        if day is None:
            return Missing(frozenset({"de dag van de antwoorden"}))
        return self.figures.keep(day_of(key, day, "dag van de antwoorden"))

    def chosen_day(self, key: str, day: str, parameter: str) -> Figure:
        """Return the day that a parameter gives, as `2026-06-30`."""
        return self.figures.keep(chosen_day(key, date.fromisoformat(day), parameter))

    @overload
    def count(
        self, items: Sequence[str] | int, key: str, singular: str, plural: str, formula: str
    ) -> Figure: ...
    @overload
    def count(
        self, items: Missing, key: str, singular: str, plural: str, formula: str
    ) -> Missing: ...
    def count(
        self,
        items: Sequence[str] | int | Missing,
        key: str,
        singular: str,
        plural: str,
        formula: str,
    ) -> Figure | Missing:
        """Return the number of things as a figure: of questions, or a number of anything else."""
        if isinstance(items, Missing):
            return items
        if isinstance(items, int):
            return self.figures.count_of(items, key, singular, plural, formula)
        return self.figures.count(items, key, singular, plural, formula)

    def check(self, name: str) -> CheckResult | Missing:
        """Return what came of a rule of the edition, by its id; missing where it has none."""
        for check in load_checks(self.edition):
            if check.id == name:
                result = run_check(check, self.edition, self.indicators)
                self.judged[name] = result.verdict
                return result
        return Missing(frozenset({f"controle {name}"}))

    def count_things(
        self, things: Sequence[object] | Missing, key: str, singular: str, plural: str, formula: str
    ) -> Figure | Missing:
        """Return how many things there are as a figure; missing where they are."""
        if isinstance(things, Missing):
            return things
        return self.count(len(things), key, singular, plural, formula)

    def elsewhere(self, indicator: str) -> tuple[Figure, ...]:
        """Return what others published of an indicator, in order of its day; kept with its source.

        It stands beside the document's own figures, and says nothing of them.
        """
        found = [
            each
            for each in load_context(self.edition.series.name, rounding=self.rounding)
            if each.row.indicator == indicator
        ]
        ordered = sorted(found, key=lambda each: place_of(each.row.reference_date))
        return tuple(self.figures.keep(each.figure) for each in ordered)

    def verdict(self, name: str) -> str | Missing:
        """Return what came of a rule in the words that every page has for it; see `check`."""
        result = self.check(name)
        if isinstance(result, Missing):
            return result
        if result.missing is None:
            return verdict_text(result)
        lacking = {name.partition(",")[0] for name in result.missing.names}
        return Missing(frozenset(self._known.get(name) or name for name in lacking))

    def word(
        self, claim: Claim | Missing, always: str, never: str, undecided: str
    ) -> str | Missing:
        """Return the word that a claim chooses, for a sentence; missing where the claim is."""
        return claim if isinstance(claim, Missing) else claim.word(always, never, undecided)

    def part(self, whole: object, name: str) -> Any:
        """Return a part of what may be missing, by its name; a list counts as its length."""
        return whole if isinstance(whole, Missing) else getattr(whole, name)
