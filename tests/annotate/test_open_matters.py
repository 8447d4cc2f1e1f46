"""Sentences that leave a matter open, in any order of words; all are made up."""

from __future__ import annotations

import re

from kamerboek.annotate.open_matters import open_matters
from kamerboek.annotate.wordings.still_to_come import TERM
from tests.rows import over


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in open_matters(text, 0, len(text))]


@over(
    ("answer", "open_part"),
    [
        # Worked on now.
        ("De studie naar molens loopt, zo hoor ik, op dit moment.", "studie"),
        ("Over de haven vindt nu in Den Haag overleg plaats.", "vindt nu"),
        ("De prijs wordt met alle molenaars nog besproken.", "wordt met"),
        ("Thans wordt, ook in Brussel, over de molens nagedacht.", "Thans"),
        ("Dat is vooralsnog onderwerp van studie.", "is vooralsnog"),
        ("De bond doet hier momenteel onderzoek naar.", "doet hier"),
        ("De raad meldt dat de studie nog gaande is.", "studie"),
        ("Er loopt een onderzoek naar de molens.", "Er loopt"),
        ("Dit wordt door de bond onderzocht.", "Dit wordt"),
        ("Hierover wordt in Den Haag overleg gevoerd.", "Hierover wordt"),
        ("De onderhandelingen met de bond zijn nog in volle gang.", "onderhandelingen met"),
        ("De raad is nu bezig de plannen uit te werken.", "nu bezig"),
        ("Hier wordt door de bond aan gewerkt.", "Hier wordt"),
        # Not to be said yet.
        ("Een termijn valt in dit stadium niet te noemen.", "valt in"),
        ("Op voorhand is niet goed te zeggen wat het kost.", "Op voorhand"),
        ("Wat het kost is momenteel, zoals u weet, moeilijk in te schatten.", "is momenteel"),
        # Hanging on what comes.
        ("Mocht de evaluatie dat leren, dan zal ik maatregelen nemen.", "Mocht"),
        ("Na ontvangst van het advies bericht ik u.", "Na ontvangst"),
        ("Nadat de raad is gehoord en het advies er is, wordt het besloten.", "Nadat"),
        ("Dat kan ik pas beoordelen als het water zakt.", "pas beoordelen als"),
        ("De prijs kan eerst worden bepaald wanneer het water zakt.", "kan eerst"),
        ("Er wordt gemeten en pas daarna is bekend hoe het zit.", "pas daarna is bekend"),
        ("Of het kan, beoordeel ik aan de hand van het rapport.", "beoordeel ik"),
    ],
)
def test_open(answer: str, open_part: str) -> None:
    (place,) = found(answer)
    assert open_part in place


@over(
    ("answer", "open_part"),
    [
        ("Uiterlijk in mei geef ik hier uitsluitsel over.", "Uiterlijk in mei geef ik"),
        ("Ik spreek er volgende week de bonden over.", "Ik spreek er volgende week"),
        ("In mei gaf ik hier uitsluitsel over.", ""),
        ("Binnenkort ben ik zestig.", ""),
        ("Volgend jaar stel ik € 3 miljoen beschikbaar.", ""),
        ("Volgend jaar stelt de gemeente een visie vast.", ""),
        ("Elk jaar spreek ik volgend jaar af.", ""),
    ],
)
def test_what_i_do_then(answer: str, open_part: str) -> None:
    terms = [match.span() for match in re.finditer(TERM, answer, re.IGNORECASE)]
    places = open_matters(answer, 0, len(answer), terms)
    assert [answer[start:end] for start, end in places] == [open_part] * bool(open_part)


@over(
    "answer",
    [
        "Bij het onderzoek wordt nu gebruikgemaakt van drones.",
        "De molens worden nu geverfd.",
        "Momenteel wordt er gewerkt aan de weg.",
        "Er lopen drie dijken langs het dorp.",
        "Dit wordt door de bond betaald.",
        "De aannemer is nu bezig met het dak.",
        "De toeslag wordt pas betaald als het water zakt.",
        "Dat kon pas worden bepaald toen het water zakte.",
        "Het onderzoek loopt nog tot 2027 en omvat vier molens.",
        "De studie is nog niet afgerond en wordt niet besproken.",
        "Nog steeds wordt dit besproken.",
        "Elke week wordt nu besproken hoe het gaat.",
        "De school kan op dit moment geen informatie geven.",
        "Dat is niet te zeggen.",
        "Op basis van ons onderzoek kunnen wij daarover niets zeggen.",
        "Zodra de regen stopt, zal de dijk worden beoordeeld.",
        "De gemeente besluit op basis van het advies.",
    ],
)
def test_not_open(answer: str) -> None:
    assert found(answer) == []
