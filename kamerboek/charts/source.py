"""Where the figures of a drawing come from: the source line under a chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kamerboek.figures import Assumed, Calculated, Counted, Elsewhere, Figure, Quoted, leaves_of
from kamerboek.prose import Inline, QuestionLink, enumeration

MOST_NAMED = 8
"""More questions or editions than these are not named."""


def source_of(figures: Sequence[Figure], marked: Sequence[str] = ()) -> Inline:
    """Return in Dutch what figures rest on: `antwoord 22, 25 en vraag 56`.

    What was calculated says so; a count names its questions where they are few, and so do the
    questions that were `marked` one by one. Empty when nothing rests on anything with a place.
    """
    leaves = list(leaves_of(figures))
    answers = _questions(leaves, ("answer", "footnote"))
    asked = _questions(leaves, ("question",))
    counted = [
        number
        for leaf in leaves
        if isinstance(leaf.origin, Counted)
        for number in leaf.questions
        if number not in answers and number not in asked
    ] + list(marked)
    publishers = dict.fromkeys(
        leaf.origin.publisher for leaf in leaves if isinstance(leaf.origin, Elsewhere)
    )
    editions = dict.fromkeys(
        leaf.origin.edition
        for leaf in leaves
        if isinstance(leaf.origin, Counted) and leaf.origin.edition
    )
    choice: Inline = ("een keuze van dit boek",)
    parts = [
        *_named(answers, asked),
        *_counted(list(dict.fromkeys(counted))),
        *_editions(list(editions)),
        *((publisher,) for publisher in publishers),
        *([choice] if any(isinstance(leaf.origin, Assumed) for leaf in leaves) else []),
    ]
    if not parts:
        return ()
    calculated = [isinstance(figure.origin, Calculated) for figure in figures]
    before = ("berekend uit ",) if calculated and all(calculated) else ()
    after = (", deels berekend",) if any(calculated) and not all(calculated) else ()
    return (*before, *enumeration(parts), *after)


def _questions(leaves: Iterable[Figure], parts: Sequence[str]) -> list[str]:
    """Return the questions in whose part a figure stands, in the order of the figures."""
    found = [
        leaf.origin.question
        for leaf in leaves
        if isinstance(leaf.origin, Quoted) and leaf.origin.part in parts
    ]
    return list(dict.fromkeys(found))


def _named(answers: Sequence[str], asked: Sequence[str]) -> list[Inline]:
    """Return each question with the part that is meant, a part named once for all of them."""
    only_answers = [number for number in answers if number not in asked]
    only_asked = [number for number in asked if number not in answers]
    both = [number for number in answers if number in asked]
    named: list[Inline] = []
    for word, numbers in (
        ("antwoord", only_answers),
        ("vraag", only_asked),
        ("vraag en antwoord", both),
    ):
        named += [
            (QuestionLink(number, f"{word} {number}" if place == 0 else number),)
            for place, number in enumerate(numbers)
        ]
    return named


def _counted(questions: Sequence[str]) -> list[Inline]:
    if len(questions) > MOST_NAMED:
        return [("telling in vragen en antwoorden",)]
    return [
        (QuestionLink(number, f"vraag en antwoord {number}" if place == 0 else number),)
        for place, number in enumerate(questions)
    ]


def _editions(names: Sequence[str]) -> list[Inline]:
    """Return the other editions in which figures stand."""
    if len(names) > MOST_NAMED:
        return [("andere uitgaven",)]
    return [(f"uitgave {name}",) for name in names]
