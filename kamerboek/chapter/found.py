"""Where words stand in an edition, as what a chapter says of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.analysis import Occurrence, counted_places, occurrence_table, occurrences, places_of
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
    outside = [each for each in found if each.question not in own]
    times = register.count_of(
        len(found),
        f"{name}-keren",
        "keer",
        "keer",
        f"hoe vaak {words[0].removesuffix('*')} of een vorm ervan in vragen en antwoorden staat",
        questions=list(dict.fromkeys(each.question for each in found)),
    )
    return Found(
        times,
        counted_places(found, register, name) if found else NOWHERE,
        places_of(outside) if outside and own else Missing(frozenset()),
        found,
    )


def count_table(
    edition: Edition,
    questions: Sequence[str],
    name: str,
    caption: str,
    head: str,
    words: Mapping[str, Sequence[str]],
) -> TableBlock:
    """Return how often the text of these questions, and of their answers, holds each of words."""
    own = [edition.question(number) for number in questions]
    rows = []
    for label, forms in words.items():
        found = occurrences(own, forms)
        asked = sum(each.part == "question" for each in found)
        rows.append(((label,), (str(asked),), (str(len(found) - asked),)))
    return TableBlock(name, caption, (head, "Vraag", "Antwoord"), tuple(rows), "geteld in de tekst")
