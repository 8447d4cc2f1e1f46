"""A chapter run beforehand for every combination of a few values: what a reader may choose from.

Nothing is calculated in the page that a reader opens. All that it shows was made by the chapter
itself, run for its results, so that no formula, wording or rounding exists twice.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from kamerboek.chapter.choice import Choice, values_of
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.session import Ran
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Figure, Interval, Missing, Rational
from kamerboek.prose import Offered, Series, WhatIf, as_text
from kamerboek.prose.what_if import Outcome
from kamerboek.run import Value, rule_broken, shown
from kamerboek.run.parameters.declaration import literal

MOST_SETTINGS = 400
"""A chapter is run once for each: more would make who edits it wait."""


def what_if(
    runs: Runs,
    own: Mapping[str, object],
    choices: Sequence[Choice],
    outcomes: Mapping[str, str],
    sections: Sequence[str],
    examples: Sequence[Mapping[str, Value]],
    drawn: str,
) -> WhatIf:
    """Return what the chapter of `runs` gives for every combination of the values of its choices.

    `own` are the names of the page that is made, among them its parameters. `outcomes` are figures,
    by the names that the notebook gives them, with what they are in Dutch; of the sentences of
    `sections` those are kept that read differently for some value. `drawn` is the name of the
    outcome that is drawn.

    Raises KamerboekError for a name that the chapter does not have, a value that its parameter does
    not take, values that break a rule together, and a run that fails.
    """
    declaration = runs.declaration
    chapter, base = declaration.chapter, runs.base(own)
    values = [values_of(declaration, base, choice) for choice in choices]
    settings = list(itertools.product(*values))
    if len(settings) > MOST_SETTINGS:
        raise KamerboekError(
            f"{chapter}: {len(settings)} combinations of choices, at most {MOST_SETTINGS}; "
            "offer fewer values"
        )
    names = [choice.name for choice in choices]
    wanted = [base | dict(zip(names, setting, strict=True)) for setting in settings]
    for run in wanted:
        if broken := rule_broken(declaration, run):
            raise KamerboekError(f"{chapter}: choices that do not go together: {broken}")
    sizes = [len(each) for each in values]
    ran = [runs.run(run) for run in wanted]
    _refuse_unknown(chapter, ran[0], outcomes, sections)
    if drawn not in outcomes:
        raise KamerboekError(f"{chapter}: {drawn!r} is no outcome{nearest(drawn, outcomes)}")
    return WhatIf(
        chapter,
        tuple(
            f"{name}={_written(value)}"
            for name, value in base.items()
            if name not in names and value != declaration.defaults[name]
        ),
        tuple(
            Offered(
                choice.name,
                choice.label,
                tuple(_written(value) for value in offered),
                tuple(choice.text_of(value) for value in offered),
                offered.index(base[choice.name]),
                choice.is_ordered,
            )
            for choice, offered in zip(choices, values, strict=True)
        ),
        tuple(_outcome(label, name, ran, sizes) for name, label in outcomes.items()),
        tuple(_sentences(sections, ran, sizes)),
        tuple(_settings(chapter, examples, choices, values, base)),
        list(outcomes).index(drawn),
    )


def _refuse_unknown(
    chapter: str, ran: Ran, outcomes: Mapping[str, str], sections: Sequence[str]
) -> None:
    for name in outcomes:
        if not isinstance(ran.names.get(name), Figure | Missing):
            figures = [key for key, each in ran.names.items() if isinstance(each, Figure)]
            raise KamerboekError(f"{chapter}: no figure is named {name!r}{nearest(name, figures)}")
    for section in sections:
        if section not in ran.page.sections:
            raise KamerboekError(
                f"{chapter}: no section is named {section!r}{nearest(section, ran.page.sections)}"
            )


def _outcome(label: str, name: str, ran: Sequence[Ran], sizes: Sequence[int]) -> Outcome:
    figures = [each.names[name] for each in ran]

    def told(what: Callable[[Figure], str]) -> Series:
        cells = [what(each) if isinstance(each, Figure) else None for each in figures]
        return series(cells, sizes)

    return Outcome(
        label,
        told(lambda figure: figure.text),
        told(lambda figure: figure.room),
        told(lambda figure: interval_written(figure.interval)),
    )


def _sentences(sections: Sequence[str], ran: Sequence[Ran], sizes: Sequence[int]) -> list[Series]:
    """Return the sentences of sections that differ between runs, in the order of the page.

    A sentence is the same one where its place and its template are.
    """
    said = [
        {
            (each.place, each.template): as_text(each.text) or None
            for each in run.page.said
            if each.place in sections
        }
        for run in ran
    ]
    order = dict.fromkeys(key for run in said for key in run)
    every = [series([run.get(key) for run in said], sizes) for key in order]
    return [each for each in every if each.axes]


def _settings(
    chapter: str,
    examples: Sequence[Mapping[str, Value]],
    choices: Sequence[Choice],
    values: Sequence[tuple[Value, ...]],
    base: Mapping[str, Value],
) -> Iterator[tuple[int, ...]]:
    """Yield the page's own setting and those of the examples.

    An example is left out where a value of it is: beside the page's own it breaks a rule.
    """
    for example in ({}, *examples):
        wanted = [example.get(choice.name, base[choice.name]) for choice in choices]
        for choice, value in zip(choices, wanted, strict=True):
            if value not in (*choice.values, base[choice.name]):
                raise KamerboekError(
                    f"{chapter}: the example {choice.name} = {shown(value)} is not among its "
                    "choices"
                )
        if all(value in offered for value, offered in zip(wanted, values, strict=True)):
            yield tuple(offered.index(value) for value, offered in zip(wanted, values, strict=True))


def series(cells: Sequence[str | None], sizes: Sequence[int]) -> Series:
    """Return cells, one for each combination of values, without the parameters that change nothing.

    `sizes` has how many values each parameter has; the last changes fastest.
    """
    axes = [
        axis
        for axis in range(len(sizes))
        if any(
            cells[place] != cells[place - _step(sizes, axis) * index]
            for place in range(len(cells))
            if (index := place // _step(sizes, axis) % sizes[axis])
        )
    ]
    kept = [
        cells[place]
        for place in range(len(cells))
        if all(
            place // _step(sizes, axis) % sizes[axis] == 0
            for axis in range(len(sizes))
            if axis not in axes
        )
    ]
    texts = list(dict.fromkeys(cell for cell in kept if cell is not None))
    number = {text: index for index, text in enumerate(texts)}
    return Series(
        tuple(axes),
        tuple(texts),
        tuple(-1 if cell is None else number[cell] for cell in kept),
    )


def _step(sizes: Sequence[int], axis: int) -> int:
    """Return how far apart the places of two values of a parameter are, that follow each other."""
    return math.prod(sizes[axis + 1 :])


def interval_written(interval: Interval) -> str:
    """Return an interval with its ends as exact fractions: `[1/3, 2)`, `[20, ∞)`."""
    left = "(" if interval.lower_open else "["
    right = ")" if interval.upper_open else "]"
    return f"{left}{_end(interval.lower, '−∞')}, {_end(interval.upper, '∞')}{right}"


def _end(end: Rational | None, none: str) -> str:
    return none if end is None else str(end)


def _written(value: Value) -> str:
    """Return a value as a command line takes it."""
    return value if isinstance(value, str) else literal(value)
