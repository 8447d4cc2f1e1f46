"""What a page said, sentence by sentence, and its record for who compares runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kamerboek.prose import Inline, as_text
from kamerboek.prose.record import Record
from kamerboek.prose.template import Verdict

BEFORE_SECTIONS = "pagina"
"""The place of a sentence that stands before the first section."""


@dataclass(frozen=True)
class Said:
    """A sentence that the page printed: where, its words, and how its claims came out."""

    place: str
    text: Inline
    template: str
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class Tried:
    """A sentence as the page tried it: the first of its wordings that lacks nothing is printed.

    `names` are those that the wordings use, with what they stood for.
    """

    place: str
    templates: tuple[str, ...]
    names: Mapping[str, object]


def record_of(said: Iterable[Said], judged: Mapping[str, str]) -> Record:
    """Return the record of a page: its sentences, and its verdicts.

    A sentence is called by its place and its number there: `stap-2`. Verdicts are those of the
    edition's rules by their ids, `judged`, and those of the claims in sentences: `stap-2: a > b`.
    """
    count: Counter[str] = Counter()
    sentences: list[tuple[str, str]] = []
    verdicts = list(judged.items())
    for each in said:
        place = each.place or BEFORE_SECTIONS
        count[place] += 1
        name = f"{place}-{count[place]}"
        sentences.append((name, as_text(each.text)))
        verdicts += [(f"{name}: {verdict.named}", verdict.outcome) for verdict in each.verdicts]
    return Record(tuple(sentences), tuple(verdicts))
