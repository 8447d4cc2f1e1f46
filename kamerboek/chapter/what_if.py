"""*Reken zelf*: what a chapter gives when a reader moves some of its parameters, as data.

The page that a reader opens calculates, with the formulas, claims and wordings of the chapter
itself: they are taken from runs of it. Where the chapter chooses in its code, or has a parameter
that is no number, each way is run by itself. What is taken is then held against runs with other
values, and the page is refused where it would say anything else than the chapter does.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kamerboek.chapter.checked import Checked
from kamerboek.chapter.choice import Choice
from kamerboek.chapter.offer import Offer, Values, offer_of, settings_of
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.traced import SentenceKey, Trace, number_of
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Figure, Rational, figure_otherwise
from kamerboek.figures.dutch_tables import dutch_tables
from kamerboek.model import ModelError, Table, stays
from kamerboek.prose import Offered, WhatIf
from kamerboek.prose.what_if import THIS_PAGE, Example, Outcome
from kamerboek.run import Value
from kamerboek.run.parameters.declaration import literal

MOST_RUNS = 100
"""A chapter is run once for each way that it can go: more would make who edits it wait."""

EDITION = "edition"
"""The parameter that makes another book of a chapter, and not one with other values."""

DRAWN_TO_CHECK = 2
"""How many settings, anywhere on the scales, are run to hold the page against, beside both ends and
the examples; the tests draw others, and many more."""

DRAWN_AT = 25
"""At how many numbers of a scale an outcome is looked at to know how far it reaches."""


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
    chapter, offer = declaration.chapter, offer_of(runs, own, choices)
    if drawn not in outcomes:
        raise KamerboekError(f"{chapter}: {drawn!r} is no outcome{nearest(drawn, outcomes)}")
    ways = sum(1 for _ in offer.listed())
    if ways > MOST_RUNS:
        raise KamerboekError(
            f"{chapter}: {ways} combinations of values, at most {MOST_RUNS}; offer fewer"
        )
    shown_examples = [*settings_of(chapter, examples, offer)]
    checked = Checked(runs, offer, tuple(outcomes), sections)
    checked.find_ways(offer.anywhere(100, chapter), MOST_RUNS)
    if offer.moving:
        checked.check(
            itertools.chain(
                offer.extremes(), offer.anywhere(DRAWN_TO_CHECK, chapter), shown_examples
            )
        )
    changed = {name for name, value in offer.base.items() if value != declaration.defaults[name]}
    own_name = THIS_PAGE if changed - {EDITION} else ""
    settings = [each for each in shown_examples if offer.chosen(each)]
    table, sentences = _told(checked, tuple(outcomes))
    ends = _reach(checked, drawn)
    return WhatIf(
        chapter,
        tuple(
            f"{name}={_written(value)}"
            for name, value in offer.base.items()
            if name in changed and name not in [each.name for each in choices]
        ),
        tuple(
            _offered(choice, values, offer.base[choice.name])
            for choice, values in zip(choices, offer.values, strict=True)
        ),
        tuple(Outcome(label, name == drawn) for name, label in outcomes.items()),
        {**table.content(), "ways": sentences, "ends": ends, "words": dutch_tables()},
        tuple(
            Example(offer.chosen(values) or own_name, tuple(_outcomes(checked, values)))
            for values in (offer.base, *settings)
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
            with checked.runs.naming_cell(drawn, ValueError):
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
        choice.orders(values),
        tuple(str(number_of(value)) for value in values) if choice.scale else (),
    )


def _written(value: Value) -> str:
    """Return a value as a command line takes it."""
    return value if isinstance(value, str) else literal(value)
