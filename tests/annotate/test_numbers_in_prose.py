"""Numbers, papers and pointers as prose of ministers has them; all sentences are made up."""

from __future__ import annotations

from kamerboek.annotate import find_identifiers, find_references
from tests.annotate.examples import answered, with_answer
from tests.annotate.test_quantities import found_in
from tests.rows import over


@over(
    ("answer", "amounts"),
    [
        # A place or a body that has as many, behind others.
        ("In Ede zijn 3 molens gebouwd, in Urk 112.", [("3", "count"), ("112", "count")]),
        ("In Ede zijn er 3 en in Den Ham 4.", [("3", ""), ("4", "")]),
        ("Op Urk wonen 3.300 mensen, op Saba 1.900.", [("3300", "persons"), ("1900", "persons")]),
        ("De bond in Ede telt 12, Urk 14 en Den Ham 16.", [("12", ""), ("14", ""), ("16", "")]),
        ("In Tozo 3 waren het 12 zaken, en in Tozo 4 minder.", [("12", "count")]),
        ("De Boeing 737 en Airbus 320.", []),
        (
            "In Ede zijn circa 350 mariniers gelegerd, op Saba ongeveer 250 en in Urk 12.",
            [("350", "persons"), ("250", "persons"), ("12", "persons")],
        ),
        (
            "De landmacht kreeg 45 auto's, de marine 12 en de luchtmacht 8.",
            [("45", "count"), ("12", "count"), ("8", "count")],
        ),
        ("Er zijn 12 schepen, de eerste in week 12.", [("12", "count")]),
        (
            "De formatie is 8.042 vte, waarvan 7.120 militair en 922 burger.",
            [("8042", "vte"), ("7120", "vte"), ("922", "vte")],
        ),
        ("Vanaf hun vijftiende, zestiende, zeventiende, achttiende of negentiende.", []),
        ("Acht tiende en drie vierde.", [("80", "percent"), ("75", "percent")]),
        ("Er is 19 vte (gepland 21).", [("19", "vte"), ("21", "vte")]),
        (
            "Het percentage vrouwen bedraagt 14,8 (2022: 14,1).",
            [("14.8", "percent"), ("14.1", "percent")],
        ),
        # People by their rank, their work, their country.
        *(
            (f"Er waren 25 {people}.", [("25", "persons")])
            for people in (
                *("rekruten", "kolonels", "adelborsten", "parachutisten", "functionarissen"),
                *("gijzelaars", "gedetacheerden", "genodigden", "Afghanen", "Amerikanen"),
                *("diplomaten", "marechaussees", "duikers", "wervers", "koppen"),
            )
        ),
        *(
            (f"Er waren 25 {things}.", [("25", "count")])
            for things in ("munitiekisten", "kernkoppen", "gebouwen", "kranen", "lijsten")
        ),
        ("Kranen: 12", [("12", "")]),
        ("Afgewezen: 34.", [("34", "")]),
        ("De 12,7 mm-machinegeweren en de 9 mm patronen.", []),
        # A measure printed onto its number.
        ("De brug is 5,5m hoog.", [("5.5", "")]),
        ("Het terrein is 3.500m2 groot en ligt 12km verder.", [("3500", ""), ("12", "")]),
        ("De 3D-print, het 5G-net en de 35mm-film.", []),
        ("Het park levert 12 GWp.", [("12", "")]),
        ("Binnen vijf werkdagen en na 40 manuren.", [("5", ""), ("40", "")]),
        # Years, days and hours.
        ("Het liep van begin ’19 tot eind '23 goed.", []),
        ("Eind ’20 miljoen’ zei hij.", [("20000000", "")]),
        ("Het begint per 1 jul. 2022 en eindigt 12 okt. aanstaande.", []),
        ("Open van 9 tot 11 uur.", []),
        # Numbered things; behind `per` and `deze` another is counted.
        ("Zie overweging 81 en randnummer 12 en r.o. 5.", []),
        ("Op locatie 3 en in cluster 2.", []),
        ("Zie zaaknr. 5851 en de windkracht 9 van toen.", []),
        ("In Fit for 55 en bij zzp 5 staat dit.", []),
        ("De uitstoot is 4,3 Mton CO2-equivalenten.", [("4.3", "")]),
        ("Men had ten minste één prik.", [("1", "count")]),
        ("Men had één prik.", []),
        (
            "Er waren twee gasten, één bode en elf koks.",
            [("2", "persons"), ("1", "count"), ("11", "persons")],
        ),
        ("In drie zaken kwam hoger beroep en in één zaak niets.", [("3", "count"), ("1", "count")]),
        ("Zij zitten op één lijn, met drie molens.", [("3", "count")]),
        ("Een derde (36%) wist het niet.", [("33.33", "percent"), ("36", "percent")]),
        ("Een derde (externe) partij kwam erbij.", []),
        ("Er wonen per locatie 12 asielzoekers.", [("12", "persons")]),
        ("Er zitten in deze groep 4.", [("4", "")]),
        ("Dat staat onder 3° van het lid.", []),
        ("Het is 20° C.", [("20", "")]),
        ("Zie COM(2022) 305 en SWD (2020) 12 final.", []),
        ("Er is € 1 ton vrijgemaakt.", [("100000", "eur")]),
        ("Het kost € 85 per ton.", [("85", "eur")]),
    ],
)
def test_numbers(answer: str, amounts: list[tuple[str, str]]) -> None:
    assert [(str(row.value), row.unit) for row in found_in(answer)] == amounts


@over(
    ("answer", "lower", "upper", "unit"),
    [
        ("Dat is twee- tot driemaal zo duur.", "2", "3", "times"),
        ("Er zijn drie- à vierhonderd scholen.", "300", "400", "count"),
        ("Er zijn twee tot vijfduizend scholen.", "2000", "5000", "count"),
        ("Er zijn tien tot twintigduizend mensen.", "10000", "20000", "persons"),
        ("Er zijn vijf tot tweehonderd scholen.", "5", "200", "count"),
        ("Er zijn honderd tot duizend scholen.", "100", "1000", "count"),
        ("Hij krijgt 9 tot 11 uur zorg.", "9", "11", ""),
        ("Dit geldt voor de groep 18-27 jaar.", "18", "27", "years"),
        ("Dit geldt voor de groep 12 tot en met 17 jaar.", "12", "17", "years"),
    ],
)
def test_ranges(answer: str, lower: str, upper: str, unit: str) -> None:
    (row,) = found_in(answer)
    assert (str(row.lower), str(row.upper), row.unit) == (lower, upper, unit)


@over(
    ("answer", "papers"),
    [
        ("Volgens artikel 6:4 van de Wvggz.", ["Wvggz-6.4"]),
        ("Volgens art. 24 Wkkgz.", ["Wkkgz-24"]),
        ("Volgens artikel 2.1 Wabo.", ["Wabo-2.1"]),
        ("Volgens artikel 310 WvSr.", ["WvSr-310"]),
        (
            "Aanhangsel van de Handelingen, Tweede Kamer, vergaderjaar 2010-2011, nr. 1502.",
            ["ah-tk-20102011-1502"],
        ),
        ("Volgens artikel 3 van de Wet.", ["3"]),
        ("Volgens artikel 3 Was het zo?", ["3"]),
    ],
)
def test_papers(answer: str, papers: list[str]) -> None:
    assert [row.identifier for row in find_identifiers(with_answer(answer, 1))] == papers


@over(
    ("answer", "targets"),
    [
        ("Zie mijn antwoord op de vraag hiervoor.", ["11"]),
        ("Zie mijn brief van 3 maart, antwoord op vraag 5.", []),
        ("Zie mijn brief van 3 maart en het antwoord op vraag 5.", ["5"]),
    ],
)
def test_pointers(answer: str, targets: list[str]) -> None:
    pairs = [("Wat?", answer if number == 12 else "Dat.") for number in range(1, 31)]
    assert [row.to_question for row in find_references(answered(*pairs))] == targets
