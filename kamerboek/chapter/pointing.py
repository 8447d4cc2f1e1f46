"""Where answers point to each other, and where they seem to differ, as a chapter shows it."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.analysis import Network, quoted, sentence_start
from kamerboek.edition.edition import Edition
from kamerboek.figures import capitalised
from kamerboek.prose import (
    Bullets,
    Entries,
    Entry,
    Inline,
    QuestionLink,
    naming_questions,
)

MORE = "en meer: hier staan de eerste"


def chains(network: Network) -> Bullets | None:
    """Return the ways along more than one reference, an item each; None without any.

    The last item says that there are more than are listed.
    """
    if not network.chains:
        return None
    more: tuple[Inline, ...] = ((MORE,),) if network.more_chains else ()
    return Bullets((*(_arrows(chain) for chain in network.chains), *more))


def _arrows(chain: tuple[str, ...]) -> Inline:
    parts: list[str | QuestionLink] = []
    for number in chain:
        parts += [" → ", QuestionLink(number, f"antwoord {number}")]
    return tuple(parts[1:])


def tensions(edition: Edition) -> Entries | None:
    """Return each pair of statements that sit badly together; None without any.

    What they are is in the words of the coding; their title leads to both sentences.
    """
    numbers = [each.question for each in edition.questions]
    entries = [
        Entry(
            f"spanning-{row.question_a}-{row.question_b}".lower().replace(".", "-"),
            _title(
                _place(edition, row.question_a, row.quote_a),
                _place(edition, row.question_b, row.quote_b),
            ),
            naming_questions(row.note, numbers),
        )
        for row in edition.coding.tensions
    ]
    return Entries(tuple(entries)) if entries else None


def _place(edition: Edition, number: str, words: str) -> QuestionLink:
    """Return a link to the sentence with these words: `antwoord 6`."""
    found = quoted(edition, number, words)
    part = found.part if found else "vraag"
    return QuestionLink(number, f"{part} {number}", sentence_start(edition.question(number), words))


def _title(one: QuestionLink, other: QuestionLink) -> Inline:
    """Return links to both sentences, also where they stand in one answer."""
    first = replace(one, text=capitalised(str(one)))
    if str(one) == str(other):
        return (first, ", ", replace(other, text="twee uitspraken daarin"))
    return (first, " en ", other)
