"""Where words stand in an edition, as what a chapter says of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.analysis import Occurrence, counted_places, occurrence_table, occurrences, places_of
from kamerboek.charts import Unit
from kamerboek.edition.edition import Edition
from kamerboek.figures import Figure, FigureRegister, Missing
from kamerboek.prose import Inline, TableBlock

NOWHERE: Inline = ("geen vraag en geen antwoord",)


@dataclass(frozen=True)
class Found:
    """Words where they occur: how often, in which questions and answers.

    `elsewhere` are the places outside the theme's own questions; missing where there are none.
    """

    times: Figure
    places: Inline
    elsewhere: Inline | Missing
    occurrences: tuple[Occurrence, ...]

    def table(self, name: str, caption: str) -> TableBlock:
        """Return the sentences in which the words occur."""
        return occurrence_table(name, caption, self.occurrences, origin="geteld in de tekst")


def find_words(
    edition: Edition,
    register: FigureRegister,
    name: str,
    words: Sequence[str],
    own: Collection[str],
) -> Found:
    """Return where any of these words occurs; `name` begins the keys of the figures.

    `own` are the questions of the chapter's theme.
    """
    found = occurrences(edition.questions, words)
    word = words[0].removesuffix("*")
    outside = [each for each in found if each.question not in own]
    times = register.count_of(
        len(found),
        f"{name}-keren",
        "keer",
        "keer",
        f"hoe vaak {word} of een vorm ervan in vragen en antwoorden staat",
        questions=list(dict.fromkeys(each.question for each in found)),
    )
    return Found(
        times,
        counted_places(found, register, name, word) if found else NOWHERE,
        places_of(outside) if outside and own else Missing(frozenset()),
        found,
    )


def mentions(
    edition: Edition, questions: Sequence[str], words: Mapping[str, Sequence[str]]
) -> list[tuple[str, str, Unit]]:
    """Return a square for each time that these questions or their answers hold some words.

    `words` gives each label its forms; with the square come its label and `vraag` or `antwoord`.
    """
    own = [edition.question(number) for number in questions]
    return [
        (
            label,
            each.side,
            Unit(each.question, f"{label}: {each.side} {each.question}", each.question),
        )
        for label, forms in words.items()
        for each in occurrences(own, forms)
    ]
