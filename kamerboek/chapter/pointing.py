"""Where answers point to each other, and where they seem to differ, as a chapter shows it."""

from __future__ import annotations

from kamerboek.analysis import Network, quoted
from kamerboek.edition import Edition
from kamerboek.figures import FigureRegister, capitalised
from kamerboek.prose import (
    Bullets,
    Entries,
    Entry,
    Inline,
    QuestionLink,
    Quotation,
    enumeration,
    naming_questions,
    question_list,
    sentence,
)


def most_cited(network: Network, register: FigureRegister) -> Bullets | None:
    """Return the answers that more than one other points to, with which; None without any.

    The number of each is kept as a figure.
    """
    items: list[Inline] = []
    for number, sources in network.cited_by.items():
        if len(sources) > 1:
            count = register.count(
                sources,
                f"wijst-naar-{number.lower().replace('.', '-')}",
                "antwoord",
                "antwoorden",
                f"aantal antwoorden dat naar antwoord {number} verwijst",
                page=number,
            )
            items.append(
                sentence(
                    "{answer}, door {count}: {sources}.",
                    answer=QuestionLink(number, f"Antwoord {number}"),
                    count=count,
                    sources=question_list(sources),
                )
            )
    return Bullets(tuple(items)) if items else None


def chains(network: Network) -> Bullets | None:
    """Return the ways along more than one reference, an item each; None without any."""
    if not network.chains:
        return None
    return Bullets(tuple(_arrows(chain) for chain in network.chains))


def _arrows(chain: tuple[str, ...]) -> Inline:
    parts: list[str | QuestionLink] = []
    for number in chain:
        parts += [" → ", QuestionLink(number, f"antwoord {number}")]
    return tuple(parts[1:])


def tensions(edition: Edition) -> Entries | None:
    """Return each pair of statements that sit badly together, with both; None without any."""
    numbers = [each.question for each in edition.questions]
    entries = []
    for row in edition.coding.tensions:
        pair = (
            quoted(edition, row.question_a, row.quote_a),
            quoted(edition, row.question_b, row.quote_b),
        )
        quotations = tuple(each for each in pair if each)
        entries.append(
            Entry(
                f"spanning-{row.question_a}-{row.question_b}".lower().replace(".", "-"),
                _title(quotations),
                naming_questions(row.note, numbers),
                quotations,
            )
        )
    return Entries(tuple(entries)) if entries else None


def _title(quotations: tuple[Quotation, ...]) -> Inline:
    """Return where the statements stand, once where they stand in one place."""
    places = list(dict.fromkeys((each.part, each.question) for each in quotations))
    links: list[Inline] = [(QuestionLink(number, f"{part} {number}"),) for part, number in places]
    if len(links) == 1:
        return ("Binnen ", *links[0])
    part, number = places[0]
    links[0] = (QuestionLink(number, capitalised(f"{part} {number}")),)
    return enumeration(links)
