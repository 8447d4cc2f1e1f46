"""*Reken zelf*: what a chapter gives when a reader moves some of its parameters, as data.

The page that a reader opens calculates, with the formulas, claims and wordings of the chapter
itself: they are taken from runs of it. Where the chapter chooses in its code, or has a parameter
that is no number, each way is run by itself. What is taken is then held against runs with other
values, and the page is refused where it would say anything else than the chapter does.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.chapter.choice import Choice, offered_values
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.traced import SentenceKey, Told, Trace, number_of, traced
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Figure, Outcome, Rational, figure_otherwise
from kamerboek.figures.dutch_tables import dutch_tables
from kamerboek.model import ModelError, Table, stays
from kamerboek.prose import Offered, WhatIf
from kamerboek.prose.what_if import Example
from kamerboek.prose.what_if import Outcome as ShownOutcome
from kamerboek.run import Value, rule_broken, shown
from kamerboek.run.parameters.declaration import literal

MOST_RUNS = 100
"""A chapter is run once for each way that it can go: more would make who edits it wait."""

DRAWN_AT = 25
"""At how many numbers of a scale an outcome is looked at to know how far it reaches."""

Values = dict[str, Value]


@dataclass(frozen=True)
class Offer:
    """What a reader may choose: the choices, the values of each, and those of all parameters."""

    choices: tuple[Choice, ...]
    values: tuple[tuple[Value, ...], ...]
    base: Values

    @property
    def moving(self) -> tuple[str, ...]:
        """The names of the parameters that are numbers on a scale."""
        return tuple(each.name for each in self.choices if each.scale)

    def listed(self) -> Iterator[Values]:
        """Yield the values for every combination of those that are on no scale."""
        lists = [
            (self.base[each.name],) if each.scale else values
            for each, values in zip(self.choices, self.values, strict=True)
        ]
        for setting in itertools.product(*lists):
            yield self.setting(setting)

    def setting(self, chosen: Sequence[Value]) -> Values:
        """Return the values of all parameters where these are chosen."""
        names = [each.name for each in self.choices]
        return {**self.base, **dict(zip(names, chosen, strict=True))}

    def corners(self) -> Iterator[Values]:
        """Yield the values where each scale is at an end, and for each alone, both its ends."""
        ends = [(values[0], values[-1]) for values in self.values]
        for which in (0, 1):
            yield self.setting([pair[which] for pair in ends])
            for choice, pair in zip(self.choices, ends, strict=True):
                yield {**self.base, choice.name: pair[which]}

    def anywhere(self, times: int, seed: str) -> Iterator[Values]:
        """Yield so many combinations, the same ones for the same seed."""
        chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
        for _ in range(times):
            yield self.setting([chance.choice(values) for values in self.values])

    def alone(self, choice: Choice, values: Sequence[Value]) -> Iterator[Values]:
        """Yield the values where one choice has each of these, the others as the page has them."""
        return ({**self.base, choice.name: value} for value in values)


class Checked:
    """The ways that a chapter can go, each by a run, held against runs with other values."""

    def __init__(
        self, runs: Runs, offer: Offer, outcomes: Sequence[str], sections: Sequence[str]
    ) -> None:
        self.runs, self.offer = runs, offer
        self._asked = (offer.moving, outcomes, sections)
        self.traces = [self._run(values) for values in offer.listed()]

    def _run(self, values: Values) -> Trace:
        return traced(self.runs, values, *self._asked)

    def trace(self, values: Values) -> Trace | None:
        """Return the run that foretells what these values give; None where there is none."""
        return next((each for each in self.traces if each.foretells(values)), None)

    def find_ways(self, settings: Iterable[Values]) -> None:
        """Run the chapter for each way that it goes and of which there is no run yet.

        Looked at are `settings`, and every combination of numbers on the scales of which each by
        itself has the code of the page decide otherwise.
        """
        own = self.trace(self.offer.base)
        if own is None or not own.decisions:
            return
        both = zip(self.offer.choices, self.offer.values, strict=True)
        kinds = [self._kinds(own, each, values) for each, values in both]
        for values in (*map(self.offer.setting, itertools.product(*kinds)), *settings):
            if self.trace(values) is None:
                self.traces.append(self._run(values))

    def _kinds(self, own: Trace, choice: Choice, values: Sequence[Value]) -> Sequence[Value]:
        """Return a value of a scale for each way that it alone has the page's code decide."""
        if not choice.scale:
            return values
        found: dict[tuple[Outcome, ...], Value] = {}
        for value, setting in zip(values, self.offer.alone(choice, values), strict=True):
            found.setdefault(own.decided(setting), value)
        return tuple(found.values())

    def check(self, settings: Iterator[Values]) -> None:
        """Hold what is foretold for these values against a run with them.

        Raises KamerboekError naming the cell where it is not the same.
        """
        for values in settings:
            ran, trace = self._run(values), self.trace(values)
            if trace is None:
                self.traces.append(ran)
                continue
            foretold, made = trace.otherwise(values), ran.otherwise(values)
            for name in trace.outcomes:
                self._same(name, foretold.outcome(name), made.outcome(name), values)
            for key in dict.fromkeys([*trace.sentences, *ran.sentences]):
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


def what_if(
    runs: Runs,
    own: Mapping[str, object],
    choices: Sequence[Choice],
    outcomes: Mapping[str, str],
    sections: Sequence[str],
    examples: Sequence[Mapping[str, Value]],
    drawn: str,
) -> WhatIf:
    """Return what the chapter of `runs` gives for what a reader may choose.

    `own` are the names of the page that is made, among them its parameters. `outcomes` are figures,
    by the names that the notebook gives them, with what they are in Dutch; of the sentences of
    `sections` those are kept that read differently for some value. `drawn` is the name of the
    outcome that is drawn.

    Raises KamerboekError for a name that the chapter does not have, a value that its parameter does
    not take, values that break a rule together, a run that fails, and what does not follow from
    figures.
    """
    declaration = runs.declaration
    chapter, base = declaration.chapter, runs.base(own)
    offer = Offer(
        tuple(choices), tuple(offered_values(declaration, base, each) for each in choices), base
    )
    if drawn not in outcomes:
        raise KamerboekError(f"{chapter}: {drawn!r} is no outcome{nearest(drawn, outcomes)}")
    ways = sum(1 for _ in offer.listed())
    if ways > MOST_RUNS:
        raise KamerboekError(
            f"{chapter}: {ways} combinations of values, at most {MOST_RUNS}; offer fewer"
        )
    for values in (*offer.listed(), *offer.corners()):
        if broken := rule_broken(declaration, values):
            raise KamerboekError(f"{chapter}: choices that do not go together: {broken}")
    shown_examples = [*_settings(chapter, examples, offer)]
    checked = Checked(runs, offer, tuple(outcomes), sections)
    checked.find_ways(offer.anywhere(100, chapter))
    if offer.moving:
        checked.check(itertools.chain(offer.corners(), offer.anywhere(4, chapter), shown_examples))
    table, sentences = _told(checked, tuple(outcomes))
    ends = _reach(checked, drawn)
    return WhatIf(
        chapter,
        tuple(
            f"{name}={_written(value)}"
            for name, value in base.items()
            if value != declaration.defaults[name] and name not in [each.name for each in choices]
        ),
        tuple(
            _offered(choice, values, base[choice.name])
            for choice, values in zip(choices, offer.values, strict=True)
        ),
        tuple(ShownOutcome(label, name == drawn) for name, label in outcomes.items()),
        {**table.content(), "ways": sentences, "ends": ends, "words": dutch_tables()},
        tuple(
            Example(_chosen(offer, values), tuple(_outcomes(checked, values)))
            for values in ({**base}, *shown_examples)
        ),
    )


def _told(checked: Checked, outcomes: Sequence[str]) -> tuple[Table, list[dict[str, object]]]:
    """Return all that runs have of figures and sentences, and for each what it has of them.

    Sentences that read the same whatever a reader chooses are left out.
    """
    every = Table(checked.offer.moving)
    said = [_sentences(checked, every, trace, trace.sentences) for trace in checked.traces]
    moving = [
        key
        for key in dict.fromkeys(key for each in said for key in each)
        if len(places := {each.get(key) for each in said}) > 1
        or not all(place is None or stays(every.wordings[place]) for place in places)
    ]
    table = Table(checked.offer.moving)
    ways: list[dict[str, object]] = []
    for trace in checked.traces:
        told: list[int | None] = []
        for name in outcomes:
            figure = trace.outcomes[name]
            with checked.runs.naming_cell(name, ModelError):
                told.append(table.figure(figure) if isinstance(figure, Figure) else None)
        sentences = _sentences(checked, table, trace, moving)
        ways.append(
            {
                "at": _listed_places(checked.offer, trace),
                "if": [[table.claim(each.claim), each.outcome] for each in trace.decisions],
                "outcomes": told,
                "sentences": [sentences.get(key) for key in moving],
            }
        )
    return table, ways


def _sentences(
    checked: Checked, table: Table, trace: Trace, keys: Iterable[SentenceKey]
) -> dict[SentenceKey, int]:
    """Return the places of these sentences of a run in a table, to which they are added."""
    places: dict[SentenceKey, int] = {}
    for key in keys:
        if tried := trace.sentences.get(key):
            with checked.runs.naming_cell(key[1][0], ModelError):
                places[key] = table.sentence(tried.templates, tried.names)
    return places


def _listed_places(offer: Offer, trace: Trace) -> dict[int, int]:
    """Return which of its values a run has of each choice that is on no scale, by places."""
    both = zip(offer.choices, offer.values, strict=True)
    return {
        place: values.index(trace.values[choice.name])
        for place, (choice, values) in enumerate(both)
        if not choice.scale
    }


def _reach(checked: Checked, drawn: str) -> list[str]:
    """Return between which numbers the outcome lies that is drawn, and zero."""
    offer = checked.offer
    least = most = Rational(0)
    for trace in checked.traces:
        for setting in _sampled(offer, trace):
            moved = {name: number_of(value) for name, value in setting.items()}
            figure = figure_otherwise(trace.outcomes[drawn], moved)
            if isinstance(figure, Figure):
                ends = [
                    end for end in (figure.interval.lower, figure.interval.upper) if end is not None
                ]
                least, most = min(least, *ends), max(most, *ends)
    return [str(least), str(most)]


def _sampled(offer: Offer, trace: Trace) -> Iterator[dict[str, Value]]:
    """Yield numbers on the scales of a run: along the first, with the others at their ends."""
    scales = [
        values for choice, values in zip(offer.choices, offer.values, strict=True) if choice.scale
    ]
    names = offer.moving
    if not names:
        yield {}
        return
    step = max(1, len(scales[0]) // DRAWN_AT)
    first = (*scales[0][::step], scales[0][-1])
    others = [
        (values[0], trace.values[name], values[-1])
        for name, values in zip(names[1:], scales[1:], strict=True)
    ]
    for setting in itertools.product(first, *others):
        yield dict(zip(names, setting, strict=True))


def _outcomes(checked: Checked, values: Values) -> Iterator[tuple[str, str]]:
    """Yield text and room of each outcome for these values; empty for what is not there."""
    trace = checked.trace(values)
    for name in trace.outcomes if trace else ():
        found = trace.otherwise(values).outcome(name) if trace else None
        yield found[:2] if found else ("", "")


def _offered(choice: Choice, values: Sequence[Value], own: Value) -> Offered:
    return Offered(
        choice.name,
        choice.label,
        tuple(_written(value) for value in values),
        tuple(choice.text_of(value) for value in values),
        values.index(own),
        choice.is_ordered,
        tuple(str(number_of(value)) for value in values) if choice.scale else (),
    )


def _settings(
    chapter: str, examples: Sequence[Mapping[str, Value]], offer: Offer
) -> Iterator[Values]:
    """Yield the values of all parameters for each example.

    An example is left out where a value of it is: beside the page's own it breaks a rule.
    """
    for example in examples:
        setting = {**offer.base, **example}
        for choice, values in zip(offer.choices, offer.values, strict=True):
            value = setting[choice.name]
            if value not in (choice.values or values) and value != offer.base[choice.name]:
                raise KamerboekError(
                    f"{chapter}: the example {choice.name} = {shown(value)} is not among its "
                    "choices"
                )
        if all(
            setting[choice.name] in values
            for choice, values in zip(offer.choices, offer.values, strict=True)
        ):
            yield setting


def _chosen(offer: Offer, values: Values) -> str:
    """Return what is chosen otherwise than on the page itself, as Dutch reads it."""
    return "; ".join(
        f"{each.label}: {each.text_of(values[each.name])}"
        for each in offer.choices
        if values[each.name] != offer.base[each.name]
    )


def _said(told: Told | str) -> str:
    if told is None:
        return "nothing"
    return repr(told) if isinstance(told, str) else f"{told[0]} {told[2]}"


def _written(value: Value) -> str:
    """Return a value as a command line takes it."""
    return value if isinstance(value, str) else literal(value)
