"""Numbers whose unit stands elsewhere, shares and ones that count; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_quantities import found_in
from tests.rows import over


@over(
    ("answer", "amounts"),
    [
        # How long something takes: no article stands before it.
        (
            "Het duurt ruim een jaar, en de brief volgt binnen een maand.",
            [("1", "years"), ("1", "months")],
        ),
        ("Dat is langer dan een jaar geleden.", [("1", "years")]),
        ("Een jaar later kwam er een brief van een week oud.", []),
        # A range has two ends, and no one value.
        ("De dijk schuift een tot vijf jaar op.", [("None", "years")]),
        # What is left of what was counted before.
        (
            "Op acht van de elf dijken is geen hinder. Op de overige drie, te weten Urk, wel.",
            [("8", "count"), ("11", "count"), ("3", "count")],
        ),
        (
            "De eerste 500 aanvragen zijn klaar; voor de resterende 1.250 duurt het nog.",
            [("500", "count"), ("1250", "count")],
        ),
        ("Er zijn 90 boeren. De andere 12 zouden stoppen.", [("90", "persons"), ("12", "persons")]),
        ("De overige 12 kilometer is klaar.", [("12", "")]),
        # Things that nobody counted, of which some are.
        ("Hoe staat het met dijken, waarvan er in 2009 vijf klaar zouden zijn?", [("5", "count")]),
        ("Het gaat om boeren waarvan er inmiddels 12 zijn gestopt.", [("12", "persons")]),
        ("De kosten, waarvan 12 voor Urk.", [("12", "")]),
        # Of people.
        ("Zeventien van hen zijn bereid terug te keren.", [("17", "persons")]),
        ("Slechts 12 van hen kregen een boete.", [("12", "persons")]),
        # The whole comes first in its sentence, whatever else is counted between.
        (
            "Van de 612 leerlingen uit twee dorpen zijn er 233 als bakker en 148 als kok klaar.",
            [("612", "persons"), ("2", "count"), ("233", "persons"), ("148", "persons")],
        ),
        (
            "Van de circa 80 leraren werken er 30 in deeltijd en 50 voltijds.",
            [("80", "persons"), ("30", "persons"), ("50", "persons")],
        ),
        ("Van de 12 boeren kregen er 2 miljoen.", [("12", "persons"), ("2000000", "")]),
        # What became of them is no thing that is counted.
        (
            "Er kwamen 40 leraren. Hiervan zijn er 17 begonnen.",
            [("40", "persons"), ("17", "persons")],
        ),
        ("Hiervan zijn er 17 vertrokken.", [("17", "")]),
        ("Er zijn 12 gesloten inrichtingen.", [("12", "count")]),
        # The article behind the number.
        ("Alle drie de dijken zijn hersteld.", [("3", "count")]),
        ("In alle vier die gevallen is betaald.", [("4", "count")]),
        ("Alle 12 de leraren kwamen.", [("12", "persons")]),
        # How often, said once.
        ("Het ging om 17 respectievelijk 22 keer.", [("17", "times"), ("22", "times")]),
        ("Dat wordt een of twee keer gemeten.", [("1", "times"), ("2", "times")]),
        # How many each of a list has.
        (
            "De volgende plaatsen zijn beschikbaar: Ede 120, De Ham 96, Wijk aan Zee 84, Urk 60.",
            [("120", "count"), ("96", "count"), ("84", "count"), ("60", "count")],
        ),
        (
            "De verdeling is: Den Ham 14, Urk 22 en Bergen op Zoom 9 dijken.",
            [("14", "count"), ("22", "count"), ("9", "count")],
        ),
        ("De toestellen, met namen als Boeing 737, Airbus 320 en Embraer 190.", []),
        # Millions of people, that are counted or estimated.
        ("Het aantal reizigers over 2009 is geschat op 41 miljoen.", [("41000000", "persons")]),
        ("Het aantal bezoeken wordt geraamd op 1,1 miljoen.", [("1100000", "count")]),
        ("De kosten worden geraamd op 1,1 miljoen.", [("1100000", "eur")]),
        # People by what they do.
        *(
            (f"Er waren 25 {people}.", [("25", "persons")])
            for people in ("belangstellenden", "afgezanten", "studerenden")
        ),
        ("Er waren 25 legenden en 25 dividenden.", [("25", "count"), ("25", "count")]),
        # About a third is no third one.
        ("Ongeveer een derde gaf dat aan.", [("33.33", "percent")]),
        ("Bijna een vijfde kwam niet opdagen.", [("20", "percent")]),
        ("Met meer dan een tiende neemt het af.", [("-10", "percent")]),
        ("Een derde reden is er niet, ook geen vierde.", []),
        # One that counts beside another number.
        ("Op ten minste één van de vier dagen.", [("1", "count"), ("4", "")]),
        ("Bij één van de vijf dijken.", [("1", "count"), ("5", "count")]),
        ("Dat is één van de redenen.", []),
        ("Er komen een of twee dijken bij.", [("1", "count"), ("2", "count")]),
        ("Een of andere dijk.", []),
    ],
)
def test_what_is_said_once_holds_for_all(answer: str, amounts: list[tuple[str, str]]) -> None:
    assert [(str(row.value), row.unit) for row in found_in(answer)] == amounts


def test_names_behind_a_colon_are_no_list_of_how_many() -> None:
    assert "320" not in [
        str(row.value) for row in found_in("De soorten: Boeing 737 en Airbus 320.")
    ]


def test_one_or_two_are_the_ends_of_a_range() -> None:
    (row,) = found_in("Het duurt een à twee jaar.")
    assert (str(row.lower), str(row.upper), row.unit) == ("1", "2", "years")


@over(
    ("answer", "negated"),
    [
        ("Het tarief stijgt niet met 15 euro.", True),
        ("De dienst groeit volgend jaar niet met 40 fte.", True),
        ("Het tarief stijgt met 15 euro, niet met de inflatie.", False),
        ("Het tarief stijgt niet, maar daalt met 15 euro.", False),
        ("Hij komt niet met 15 voorstellen.", False),
    ],
)
def test_a_change_that_is_denied(answer: str, negated: bool) -> None:
    assert [row.negated for row in found_in(answer)] == [negated]
