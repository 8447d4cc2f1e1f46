"""Numbers that name, and numbers that count, by the rules that came last; all made up."""

from __future__ import annotations

from decimal import Decimal

from kamerboek.annotate import find_identifiers
from tests.annotate.examples import with_answer
from tests.annotate.test_quantities import found_in
from tests.rows import over


@over(
    "answer",
    [
        # Where something is.
        "Het wrak ligt op 52°22' NB daar.",
        "Het wrak ligt op 52°22'12\" OL daar.",
        "Het wrak ligt op 52,5 ° NB daar.",
        "Het wrak ligt op 52.3°W daar.",
        "Het wrak ligt op 4° 51,3' E daar.",
        # The number to call.
        *(f"Wie hulp zoekt kan {word} 112." for word in ("via", "naar", "met", "bel", "bellen")),
        "Belt u  112.",
        # A unit, a year of a school, a calibre, a rule.
        "Dat deed 13 Lichte Brigade.",
        "Dat deed 11 Luchtmobiele Brigade.",
        "Dat deed 42 Tankbataljon.",
        "Dat deed 101 Geniebataljon.",
        "Dat deed 103 Verkenningseskadron.",
        "Dat deed 13 Compagnie.",
        "Dat deed 13 Squadron.",
        *(f"Zij zit in 5 {school}." for school in ("vwo", "havo", "vmbo", "gymnasium")),
        "Zij zit in 1 atheneum.",
        "Zij zit in 6vwo.",
        "Dat waren 155 mm granaten.",
        "Dat was 30mm munitie.",
        "Dat was 12,7 mm-munitie.",
        "Dat waren 155 mm patronen.",
        "Dat valt onder de 30%-regeling.",
        "Dat valt onder de 30 %-ruling.",
        # A day of each year.
        "Zo was het per 31-12, en nog.",
        "Zo was het ultimo 31/12.",
        "Op peildatum 1-10 was dat zo.",
        "Dat was de stand 1/7 (toen).",
        # What has a number for a name.
        *(
            f"Dat zit in {thing} drie."
            for thing in ("tranche", "fase", "scenario", "variant", "optie", "spoor", "pijler")
        ),
        *(f"Dat zit in {thing} zes." for thing in ("stap", "categorie", "niveau")),
        *(
            f"Zie {thing} 12 daar."
            for thing in (
                *("categorie", "categorieën", "niveau", "fase", "fasen", "tranche", "hoofdstuk"),
                *("paragraaf", "paragrafen", "tabel", "tabellen", "figuur", "figuren", "bijlage"),
                *("klasse", "groep", "lijn", "zone", "scenario", "variant", "maatregel"),
                *("perceel", "doel", "doelstelling", "doelstellingen", "deciel", "kwintiel"),
                *("code", "codes", "knooppunt", "afrit", "afritten", "grafiek", "art.", "lid"),
                *("onderdeel", "sub", "stap", "klas", "leerjaar", "spoor", "zaal", "kavel"),
                *("type", "versie", "nummer", "nr.", "no.", "noot", "voetnoot", "eindnoot"),
                *("dossier", "box", "ronde", "optie", "pijler", "afslag", "postbus", "kenmerk"),
                *("week", "punt", "deel", "actielijn", "motie", "amendement", "trede"),
                *("resolutie", "hectometerpaal", "bus", "tram", "trein", "intercity", "vlucht"),
                *("hal", "terminal", "gate", "reactor", "gebouw", "toren", "afdeling", "sectie"),
                *("district", "positie", "plaats", "document", "stadium", "graad", "regio", "§"),
                *("A-lijn", "subgroep"),
            )
        ),
    ],
)
def test_a_number_that_names(answer: str) -> None:
    assert found_in(answer) == []


@over(
    ("answer", "quantities"),
    [
        ("Wij gaan met 112 agenten.", [("112", "persons")]),
        ("Er zijn 12 brigades.", [("12", "count")]),
        ("In elke groep 12 kinderen.", [("12", "persons")]),
        ("Per plaats 12 woningen.", [("12", "count")]),
        ("Het kostte in fase 12 miljoen euro.", [("12000000", "eur")]),
        # How many, behind a colon.
        ("Verkeersdoden: 12", [("12", "persons")]),
        ("De aanwezigen: 12", [("12", "persons")]),
        ("Dat is zo.\nGewonden: 12", [("12", "persons")]),
        # So many times.
        ("Dat is een factor 4 hoger.", [("4", "times")]),
        ("Dat is een factor van circa 4 hoger.", [("4", "times")]),
        # Amounts that share the scale of the last.
        (
            "Dat was € 3,1, € 3,3 en € 3,5 miljard.",
            [("3100000000", "eur"), ("3300000000", "eur"), ("3500000000", "eur")],
        ),
        ("Dat was € 3,1 en € 3,5 miljard.", [("3100000000", "eur"), ("3500000000", "eur")]),
        ("Dat was € 3 en € 5 miljard.", [("3000000000", "eur"), ("5000000000", "eur")]),
        ("Dat was € 20 en € 1 miljard.", [("20000000000", "eur"), ("1000000000", "eur")]),
        ("Dat was € 21 en € 1 miljard.", [("21", "eur"), ("1000000000", "eur")]),
        ("Dat was € 3,10 en € 3,5 miljard.", [("3.10", "eur"), ("3500000000", "eur")]),
        # Money of which only the next year's amount says so.
        (
            "Dat was 0,9 miljoen in 2024 en 1,6 miljoen euro in 2025.",
            [("900000", "eur"), ("1600000", "eur")],
        ),
        (
            "Dat was 0,9 miljoen voor 2024, € 1,6 miljoen voor 2025.",
            [("900000", "eur"), ("1600000", "eur")],
        ),
        (
            "Dat was 5 procent in 2024 en 2 miljoen euro in 2025.",
            [("5", "percent"), ("2000000", "eur")],
        ),
        ("Dat was 12 in 2024 en € 5 in 2025.", [("12", ""), ("5", "eur")]),
        ("Het zijn 7.000+ ondernemers.", [("7000", "persons")]),
    ],
)
def test_a_number_that_counts(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert [(str(row.value), row.unit) for row in found_in(answer)] == quantities


@over(
    "between",
    [", ", "; ", "/", " en ", ", en ", " / ", "\nen "],
)
def test_what_leads_to_a_further_dossier(between: str) -> None:
    found = find_identifiers(with_answer(f"Zie Kamerstukken 30 123{between}31 125 daar.", 1))
    assert [row.identifier for row in found] == ["30123", "31125"]


@over("between", [" of ", " en de ", ". "])
def test_what_leads_to_no_further_dossier(between: str) -> None:
    found = find_identifiers(with_answer(f"Zie Kamerstukken 30 123{between}31 125 daar.", 1))
    assert [row.identifier for row in found] == ["30123"]


@over(
    ("answer", "value", "unit"),
    [
        # A part of one percent is no part of what it is about.
        ("Dat is drie kwart procent.", "0.75", "percent"),
        ("Dat is een kwart procentpunt meer.", "0.25", "percentage_points"),
        ("Dat is drie kwart van de dijken.", "75", "percent"),
        ("Dat is nul komma vijf procent.", "0.5", "percent"),
        ("Dat kost twee komma vijf miljoen euro.", "2500000", "eur"),
        ("Dat kost 1⁄2 miljard euro.", "500000000", "eur"),
        ("Dat is 1⁄4 van de dijken.", "25", "percent"),
        ("Dat is 12 ½ procent.", "12.5", "percent"),
    ],
)
def test_parts_of_one(answer: str, value: str, unit: str) -> None:
    (found,) = found_in(answer)
    assert (found.value, found.unit) == (Decimal(value), unit)


def test_every_hyphen_is_that_of_a_range() -> None:
    for hyphen in ("-", "\u2010", "\u2011"):
        (found,) = found_in(f"Dat is 5{hyphen}10 procent.")
        assert (found.lower, found.upper, found.unit) == (5, 10, "percent")
        assert found.text == f"5{hyphen}10 procent"
