# ruff: noqa: E501 - a document on one line stays on one line
"""Questions that one answer serves are printed together, out of the order of their numbers."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

LONG = (
    "De dijk is daarna een paar keer verhoogd en hersteld, en hij houdt nog altijd het water tegen."
)


@over(
    "marked",
    [
        # In a text that is cut off the numbers between are lacking; or they follow.
        "1\n\n{?1|Hoe hoog is de dijk?}\n\n14\n\n{?14|Wie betaalt de dijk?}\n\n37\n\n{?37|Is dat genoeg?}\n\n{=1 14 37|Acht meter, van het Rijk.}\n\n"
        "2\n\n{?2|Hoeveel dijken zijn er?}\n\n{=2|Er zijn er twintig.}\n\n3\n\n{?3|Is er een nodig?}\n\n{=3|Nee, er is er geen nodig.}\n",
        "1\n\n{?1|Hoe hoog is de dijk?}\n\n14\n\n{?14|Wie betaalt de dijk?}\n\n{=1 14|Acht meter, van het Rijk.}\n\n2\n\n{?2|Hoeveel dijken zijn er?}\n\n{=2|Er zijn er twintig.}\n\n"
        "7\n\n{?7|Is er een nodig?}\n\n{=7|Nee, er is er geen nodig.}\n",
        "1\n\n{?1|Hoe hoog is de dijk?}\n\n3\n\n{?3|Wie betaalt de dijk?}\n\n{=1 3|Acht meter, van het Rijk.}\n\n2\n\n{?2|Hoeveel dijken zijn er?}\n\n{=2|Er zijn er twintig.}\n\n"
        "4\n\n{?4|Is er een nodig?}\n\n{=4|Nee, er is er geen nodig.}\n",
        f"1. {{?1|Hoe hoog is de dijk?}} {{=1|Acht meter. {LONG}}} 2. {{?2|Wie betaalt de dijk?}} 6. {{?6|Hoe wordt voorkomen dat het meer wordt?}} {{=2 6|Het Rijk betaalt het, en niet meer.}} "
        "3. {?3|Hoeveel dijken zijn er?} {=3|Er zijn er twintig.} 4. {?4|Is er een nodig?} 7. {?7|Hoe lang duurt dat?} {=4 7|Nee, en het duurt niet lang.} 5. {?5|Wie bouwt de dijk?} {=5|Het waterschap.} 8. {?8|Wat kost het?} {=8|Niets.}",
    ],
)
def test_questions_out_of_their_order(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    ["asked", "numbers"],
    [
        # A note's mark whose number no question can have; an answer before it.
        ("Hoe hoog is de dijk? 9 Is dat genoeg?", "1 2 3 4"),
        ("Hoe hoog is de dijk? Dat is niet bekend. 9 Is dat genoeg?", "1 2 3 4"),
    ],
)
def test_a_number_that_heads_no_question(asked: str, numbers: str) -> None:
    text = (
        f"1 {asked} Acht meter. {LONG} 2 Wie betaalt de dijk? Het Rijk. 3 Hoeveel dijken zijn er? "
        "Er zijn er twintig. 4 Wie bouwt de dijk? Het waterschap."
    )
    assert " ".join(each.question for each in parse_questions(text).questions) == numbers


def test_the_theme_and_the_party_above_a_question() -> None:
    marked = (
        "Water\n\nSGP\n\n1\n\n{?1|Hoe hoog is de dijk?}\n\nAntwoord\n\n{=1|Acht meter.}\n\n"
        "VVD\n\n2\n\n{?2|Wie betaalt de dijk?}\n\nAntwoord\n\n{=2|Het Rijk betaalt de dijk.}\n\n"
        "Lucht\n\nSGP\n\n3\n\n{?3|Is dat genoeg?}\n\nAntwoord\n\n{=3|Ja, dat is genoeg.}\n"
    )
    assert reading(plain(marked)) == marked
