"""Sentences in which the one who answers says what he will do, or is asked to do; all made up."""

from __future__ import annotations

from kamerboek.annotate.own_steps import BEGINS, own_steps
from tests.annotate.test_announcements import later
from tests.rows import over


def found(text: str) -> list[str]:
    small = text.lower()
    present = [begin for begin in BEGINS if begin in small]
    return [text[start:end] for start, end in own_steps(text, 0, len(text), present)]


@over(
    ("answer", "step"),
    [
        # He will look into it, and tell.
        ("Met de bond zal ik dat deze week bespreken.", "zal ik dat deze week bespreken"),
        ("De minister van Visserij zal dit nagaan.", "De minister van Visserij zal dit nagaan"),
        ("Wij willen de Kamer hierover inlichten.", "Wij willen de Kamer hierover inlichten"),
        ("Dat ga ik met hem overleggen.", "ga ik met hem overleggen"),
        ("Ik ga na of dat kan.", "Ik ga na"),
        ("Met de bond verken ik ook hoe dat kan.", "verken ik ook hoe"),
        ("Ik heb toegezegd dit na te gaan.", "toegezegd dit na te gaan"),
        ("Ik ben aan het verkennen wat kan.", "Ik ben aan het verkennen"),
        ("Ik overweeg de norm te verlagen.", "Ik overweeg de norm te verlagen"),
        ("Ik heb de bond gevraagd daar aandacht aan te besteden.", "Ik heb de bond gevraagd"),
        # It will be dealt with.
        ("Dat zal met de bond worden besproken.", "zal met de bond worden besproken"),
        ("Dat zal met de bond besproken worden.", "zal met de bond besproken worden"),
        ("Daar zal aandacht worden besteed.", "zal aandacht worden besteed"),
        ("Bezien zal worden of dat kan.", "Bezien zal worden"),
        (
            "Daarvoor zal Nederland in Brussel aandacht vragen.",
            "zal Nederland in Brussel aandacht vragen",
        ),
        # He talks, has asked, means to.
        ("Daarover ben ik met de bond in goed overleg.", "ben ik met de bond in goed overleg"),
        ("Mijn ambtenaren zijn daarover in gesprek.", "Mijn ambtenaren zijn daarover in gesprek"),
        ("Ik treed in overleg met de bond.", "Ik treed in overleg"),
        ("Ik heb de bond om uitleg gevraagd.", "Ik heb de bond om uitleg gevraagd"),
        ("Het kabinet heeft verzocht dit te bezien.", "Het kabinet heeft verzocht"),
        ("Ik ben voornemens dat te doen.", "Ik ben voornemens"),
        ("Mijn inzet is om dat te doen.", "Mijn inzet is om"),
        ("Het voornemen is om dat te doen.", "Het voornemen is om"),
        ("Het kabinet beraadt zich daarop.", "beraadt zich"),
    ],
)
def test_a_step(answer: str, step: str) -> None:
    assert found(answer) == [step]
    assert later(answer)


@over(
    "answer",
    [
        # What is denied, has been, always is, or is done with this letter.
        "Dat zal ik niet bespreken.",
        "Ik ga de bond geen advies vragen.",
        "Deze vragen zal ik gezamenlijk bespreken.",
        "Wij zijn doorlopend in gesprek met de bond.",
        "Ik ben bereid in overleg te treden met de bond.",
        "Ik ben met de bond in gesprek gegaan.",
        "Het kabinet heeft in overleg met de bond gekozen.",
        "De regering is van plan noch voornemens dat te doen.",
        # Who was asked has answered, or was asked for something else.
        "Ik heb de bond om uitleg gevraagd en die gekregen.",
        "Ik heb de bond in 2007 om uitleg gevraagd.",
        "Ik heb de Kamer gevraagd in te stemmen.",
        "Wij hebben in ons rapport aandacht gevraagd voor molens.",
        # Others.
        "De gemeente zal dat bespreken.",
        "Griekenland zal daar aandacht voor vragen.",
        "De bond gaat dat onderzoeken.",
        "De bond is daarover in gesprek.",
        "Dat zal door de gemeente worden onderzocht.",
        "Bij een aanvraag zal steeds worden bezien of dat kan.",
        "Mijn streven is een land zonder molens.",
    ],
)
def test_no_step(answer: str) -> None:
    assert found(answer) == []
