# ruff: noqa: E501 - an example stays on one line
"""Questions numbered in two levels."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

ITEMS = "Twee dingen:\n1. Wat kost een dijk?\n2. Wie betaalt een dijk?\nDat is het."


@over(
    "marked",
    [
        f"1. Dijken\n\n1.1 {{?1.1|Hoe hoog is de dijk?}}\n\n{{=1.1|{ITEMS}}}\n\n1.2 {{?1.2|Wat kost hij?}}\n\n{{=1.2|Niets, zie tabel 3.1.}}\n\n2. Sluizen\n\n2.1 {{?2.1|Graag een overzicht.}}\n\n{{=2.1|Er zijn er twee.}}\n\n2.2 {{?2.2|Wie betaalt?}}\n\n{{=2.2|De polder.}}\n",
        "Vraag 1.1\n{?1.1|Hoe hoog?}\n\nAntwoord 1.1\n{=1.1|Zo.}\n\nVraag 1.2\n{?1.2|Wat kost hij?}\n\nAntwoord 1.2\n{=1.2|Niets.}\n\nThema 2: Sluizen\n\nVraag 2.1\n{?2.1|Waar?}\n\nAntwoord 2.1\n{=2.1|Hier.}\n\nVraag 2.2\n{?2.2|Wie betaalt?}\n\nAntwoord 2.2\n{=2.2|De polder.}\n",
        "1.1. {?1.1|Hoe hoog?}\nAntwoord: {=1.1|Zo.}\n1.2. {?1.2|Wat kost hij?}\nAntwoord: {=1.2|Niets.}\nSluizen\n\n3.1. {?3.1|Waar?}\nAntwoord: {=3.1|Hier.}\n3.2. {?3.2|Wie betaalt?}\nAntwoord: {=3.2|De polder.}\n",
        # One part alone, and a sentence that leads to its question.
        "1.1 {?1.1|De dijk is oud. Hoe hoog is hij?}\n\n{=1.1|Drie meter.}\n\n1.2 {?1.2|Wat kost hij?}\n\n{=1.2|Niets.}\n\n1.3 {?1.3|Op blz. 3 staat dat hij lekt. Waarom?}\n\n{=1.3|Hij is oud.}\n",
        # Headings of a text are no questions, and amounts are none.
        "1.1 Dijken\n\nVraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Dit is het:\n1.1 miljoen\n1.2 miljoen\n2.1 miljoen\n2.2 miljoen}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
    ],
)
def test_numbers_in_two_levels(marked: str) -> None:
    """The part is that of the document; lists within answers are none of its questions."""
    assert reading(plain(marked)) == marked


def test_the_printed_heading_of_a_part_is_its_title() -> None:
    """With its number, as printed."""
    text = (
        "1. Dijken\n\n1.1 Hoe hoog?\n\nZo.\n\n1.2 Wat kost hij?\n\nNiets.\n\n"
        "2. Sluizen\n\n2.1 Waar?\n\nHier.\n\n2.3 Wie betaalt?\n\nDe polder.\n"
    )
    parsed = parse_questions(text)
    assert [each.section_title for each in parsed.questions] == ["1. Dijken"] * 2 + [
        "2. Sluizen"
    ] * 2
    assert messages(text) == ["number 2.2 is missing"]


def test_the_headings_of_a_text_that_asks_number_no_questions() -> None:
    """In the report of a discussion in writing each part has its number, and asks much."""
    part = "{} Doel van het voorstel\nDe leden van de SGP-fractie vragen wat dit kost. Hoe komt dat?\n\n"
    text = "".join(part.format(number) for number in ("1.1", "1.2", "2.1", "2.2"))
    assert not any(each.question.startswith("1.") for each in parse_questions(text).questions)
