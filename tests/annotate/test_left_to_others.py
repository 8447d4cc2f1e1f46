"""What is left to others, whoever they are; all sentences are made up."""

from __future__ import annotations

from kamerboek.annotate import find_signals
from tests.annotate.examples import with_answer
from tests.rows import over


def kinds(answer: str) -> list[str]:
    return [row.signal for row in find_signals(with_answer(answer, 1))]


@over(
    "answer",
    [
        # They are free to choose.
        "Het staat verhuurders vrij om hiervan af te wijken.",
        "Daarmee staat het de dijkgraaf vrij om te kiezen.",
        "Universiteiten zijn daarin vrij om eigen regels te stellen.",
        "Gemeenten kunnen hierin eigen keuzes maken.",
        "Waterschappen hebben hierin beleidsvrijheid.",
        # It is theirs.
        "De verantwoordelijkheid voor het peil ligt bij de beheerder.",
        "De regie over het herstel ligt in dit geval bij de dijkgraaf.",
        "Daar ligt de bevoegdheid voor bij een onafhankelijke commissie.",
        "Hier ligt een belangrijke taak voor de beheerders.",
        "De vaststelling van het peil is voorbehouden aan de dijkgraaf.",
        "Het herstel is belegd bij het Instituut Dijkherstel.",
        "Dat is aan de beheerder zelf.",
        "Dit is uiteindelijk aan de dijkgraaf.",
        "De keuze is een autonome bevoegdheid van het bestuur.",
        "Het Instituut Dijkherstel gaat hierover. De Autoriteit Dijken is hiervoor de bevoegde"
        " instantie.",
        "Dat oordeel laat ik graag aan de lezer.",
    ],
)
def test_another_decides_whoever_it_is(answer: str) -> None:
    assert "referred" in kinds(answer)


@over(
    "answer",
    [
        "De verantwoordelijkheid voor het peil ligt bij mij.",
        "Hier ligt een taak voor het Rijk.",
        "Het staat mij vrij om hiervan af te wijken.",
        "Dat is aan de orde.",
        "Dat is aan de beheerder gemeld.",
        "De parkeerplaatsen zijn voorbehouden aan bewoners.",
        "Het onderhoud is belegd bij Defensie.",
        # A ministry of which this is said is that of who answers.
        "Het ministerie van Defensie is hiervoor verantwoordelijk.",
        "Hiervoor is het ministerie van Dijken primair verantwoordelijk.",
        # A judgement that waits for one is left to nobody.
        "Voor een oordeel is het wachten op de uitspraak van de Raad van State.",
        # A next cabinet decides later.
        "Die keuze laat ik aan een volgend kabinet.",
    ],
)
def test_what_is_left_to_nobody_else(answer: str) -> None:
    assert "referred" not in kinds(answer)
