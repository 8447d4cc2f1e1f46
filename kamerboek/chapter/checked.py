"""The ways that a chapter can go, each by a run, held against runs with other values."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from kamerboek.chapter.choice import Choice
from kamerboek.chapter.offer import Offer, Values
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.traced import Told, Trace, traced
from kamerboek.errors import KamerboekError
from kamerboek.figures import Outcome
from kamerboek.run import Value, shown


class Checked:
    """The ways that a chapter can go, each by a run, held against runs with other values."""

    def __init__(
        self, runs: Runs, offer: Offer, outcomes: Sequence[str], sections: Sequence[str]
    ) -> None:
        self.runs, self.offer = runs, offer
        self._asked = (offer.moving, outcomes, sections)
        self.traces = [self._with_outcomes(values) for values in offer.listed()]

    def _with_outcomes(self, values: Values) -> Trace:
        """Return the run that foretells these values and has the formulas of most outcomes.

        An outcome that cannot be calculated for these values, because it divides by nothing, has
        no formula: another run that goes the same way may have it, close by at first.
        """
        found = self._run(values)
        for choice, offered in zip(self.offer.choices, self.offer.values, strict=True):
            if not choice.scale or not found.uncalculated:
                continue
            at = offered.index(values[choice.name])
            for value in (*offered[max(0, at - 1) : at + 2], offered[0], offered[-1]):
                other = self._run({**values, choice.name: value})
                if other.foretells(values) and other.uncalculated < found.uncalculated:
                    found = other
        return found

    def _run(self, values: Values) -> Trace:
        return traced(self.runs, values, *self._asked)

    def trace(self, values: Values) -> Trace | None:
        """Return the run that foretells what these values give; None where there is none."""
        return next((each for each in self.traces if each.foretells(values)), None)

    def find_ways(self, settings: Iterable[Values], most: int) -> None:
        """Run the chapter for each way that it goes and of which there is no run yet.

        Looked at are `settings`, and every combination of numbers on the scales of which each by
        itself has the code of the page decide otherwise. Raises KamerboekError where there are more
        ways than `most`.
        """
        own = self.trace(self.offer.base)
        if own is None or not own.decisions:
            return
        both = zip(self.offer.choices, self.offer.values, strict=True)
        with self._naming_chapter():
            kinds = [self._kinds(own, each, values) for each, values in both]
            for values in (*map(self.offer.setting, itertools.product(*kinds)), *settings):
                if self.trace(values) is None:
                    if len(self.traces) == most:
                        raise KamerboekError(
                            f"{self.runs.declaration.chapter}: its code can go more than {most} "
                            "ways; offer fewer values, or choose words by claims in sentences"
                        )
                    self.traces.append(self._with_outcomes(values))

    @contextmanager
    def _naming_chapter(self) -> Iterator[None]:
        """Turn what is not known to follow from a parameter into an error of the chapter."""
        try:
            yield
        except ValueError as reason:
            raise KamerboekError(f"{self.runs.declaration.chapter}: {reason}") from reason

    def _kinds(self, own: Trace, choice: Choice, values: Sequence[Value]) -> Sequence[Value]:
        """Return a value of a scale for each way that it alone has the page's code decide."""
        if not choice.scale:
            return values
        found: dict[tuple[Outcome | None, ...], Value] = {}
        for value, setting in zip(values, self.offer.alone(choice, values), strict=True):
            found.setdefault(own.decided(setting), value)
        return tuple(found.values())

    def check(self, settings: Iterator[Values]) -> None:
        """Hold what is foretold for these values against a run with them.

        Raises KamerboekError naming the cell where it is not the same.
        """
        with self._naming_chapter():
            for values in settings:
                self._check(values)

    def _check(self, values: Values) -> None:
        ran, trace = self._run(values), self.trace(values)
        if trace is None:
            self.traces.append(ran)
            return
        # What was run is taken as it is: a figure that is not what its parameter gives would be
        # made right on both sides.
        foretold, made = trace.otherwise(values), ran.otherwise({})
        for name in trace.outcomes:
            with self.runs.naming_cell(name, ValueError):
                self._same(name, foretold.outcome(name), made.outcome(name), values)
        for key in dict.fromkeys([*trace.sentences, *ran.sentences]):
            with self.runs.naming_cell(key[1][0], ValueError):
                self._same(key[1][0], foretold.sentence(key), made.sentence(key), values)

    def _same(self, what: str, told: Told | str, ran: Told | str, values: Values) -> None:
        if told == ran:
            return
        names = [each.name for each in self.offer.choices]
        chosen = ", ".join(f"{name} = {shown(values[name])}" for name in names)
        raise KamerboekError(
            f"{self.runs.place_of(what)}: {what!r} does not follow from the figures it names: with "
            f"{chosen} they give {_said(told)} and the chapter {_said(ran)}; make what it depends "
            "on a figure or a claim, or offer values in place of a scale"
        )


def _said(told: Told | str) -> str:
    if told is None:
        return "nothing"
    return repr(told) if isinstance(told, str) else f"{told[0]} {told[2]}"
