"""Where a matter stands, so that there is no answer yet; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        # It is looked into, talked over, worked at.
        "Ik bezie de mogelijkheden.",
        "Hiertoe loopt een onderzoek.",
        "De gesprekken met de molenaars zijn in volle gang.",
        "Wij rekenen deze variant nog door.",
        "De laatste hand wordt gelegd aan het rapport.",
        "Het concept ligt ter toetsing voor.",
        "Ik ga hierover het gesprek aan met de sector.",
        "De tijdelijke commissie werkt hier nog aan.",
        "Dit is voor mij aanleiding om te bezien of de regels moeten worden aangescherpt.",
        # It is taken along, or left to who comes.
        "Ik betrek dit bij de verdere plannen.",
        "Dit maakt onderdeel uit van de herziening van de molenwet.",
        "Bij de uitwerking van de wet zal hier aandacht aan worden besteed.",
        "Een besluit daarover laat het kabinet over aan zijn opvolger.",
        "Hoeveel dat kost, hangt af van wat een volgend kabinet wil.",
        # It is done by then, or when something else is.
        "Een eerste tussenrapportage is eind dit jaar gereed.",
        "Voor het einde van het eerste kwartaal zal de quickscan zijn afgerond.",
        "De planning voorziet in oplevering van het rapport in februari.",
        "Zodra de Raad van State heeft geadviseerd, wordt het wetsvoorstel ingediend.",
        "Over een jaar wordt de maatregel geëvalueerd.",
        # It is open.
        "Alle opties liggen nog op tafel.",
        "Dat weten we nog niet.",
        "Vooruitlopen op de uitkomst acht ik niet gepast.",
        "Of dat lukt, zal de toekomst moeten uitwijzen.",
    ],
)
def test_a_matter_that_is_open(answer: str) -> None:
    assert kinds(answer) == {"deferred"}


@over(
    "answer",
    [
        "Het onderzoek is in april afgerond.",
        "De aanvraag wordt beoordeeld door een onafhankelijke raad.",
        "De zaak werd in hoger beroep gewonnen door de Staat.",
        "Over twee jaar is de weg klaar.",
        "Deze bedrijven maken deel uit van de Nederlandse industrie.",
        "De subsidieregeling staat nog open voor aanvragen tot 1 juni.",
        "In afwachting van hun proces zitten verdachten vast.",
        "De molens worden in 2034 opgeleverd.",
        "In de praktijk zal dit weinig voorkomen.",
        "De aanbesteding start in het voorjaar van 2021.",
    ],
)
def test_what_goes_on_beside_the_answer(answer: str) -> None:
    assert kinds(answer) == set()
