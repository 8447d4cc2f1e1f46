from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamerboek.annotate import Quantity, find_quantities
from kamerboek.figures import Rounding, printed_room
from kamerboek.figures.hedges import AFTER, BEFORE, SIGNS
from tests.annotate.examples import answered, with_answer
from tests.rows import over


def found_in(answer: str) -> list[Quantity]:
    return find_quantities(with_answer(answer, 1))


def only(answer: str) -> Quantity:
    (quantity,) = found_in(answer)
    return quantity


@over(
    ("answer", "text", "value", "unit"),
    [
        ("Het kostte € 3.250.000.", "€ 3.250.000", "3250000", "eur"),
        ("Het kostte €12,50 in totaal.", "€12,50", "12.50", "eur"),
        ("Het kostte € 25,- in totaal.", "€ 25,-", "25", "eur"),
        ("Het kostte EUR 4 miljard.", "EUR 4 miljard", "4000000000", "eur"),
        ("Het kostte €17 miljoen.", "€17 miljoen", "17000000", "eur"),
        ("Het kostte 2,75 miljard euro.", "2,75 miljard euro", "2750000000", "eur"),
        ("Het kostte 40 mln. euro.", "40 mln. euro", "40000000", "eur"),
        ("Het kostte 7 mld euro.", "7 mld euro", "7000000000", "eur"),
        ("Het kostte één miljoen euro.", "één miljoen euro", "1000000", "eur"),
        ("Het kostte anderhalf miljoen euro.", "anderhalf miljoen euro", "1500000", "eur"),
        ("Het kostte 9,5 cent.", "9,5 cent", "0.095", "eur"),
        ("Het kostte honderd euro.", "honderd euro", "100", "eur"),
        ("Er is 2,15 miljard voor.", "2,15 miljard", "2150000000", ""),
        ("Er is 12 duizend voor.", "12 duizend", "12000", ""),
        ("Er is $ 5 miljoen voor.", "$ 5 miljoen", "5000000", ""),
        ("Het is 48,30%.", "48,30%", "48.30", "percent"),
        ("Het is 48 procent.", "48 procent", "48", "percent"),
        ("Het is één procent.", "één procent", "1", "percent"),
        ("De 3%-norm geldt.", "3%", "3", "percent"),
        ("Het is 3 procentpunt.", "3 procentpunt", "3", "percentage_points"),
        ("Het is 3 %-punt.", "3 %-punt", "3", "percentage_points"),
        ("Dat doet de helft.", "de helft", "50", "percent"),
        ("Dat doet een kwart.", "een kwart", "25", "percent"),
        ("Dat doet driekwart.", "driekwart", "75", "percent"),
        ("Dat doet twee derde.", "twee derde", "66.67", "percent"),
        ("Dat doet een derde van de scholen.", "een derde", "33.33", "percent"),
        ("Dat doen vier vijfde delen.", "vier vijfde", "80", "percent"),
        ("Dat doet één op de vier scholen.", "één op de vier", "25", "percent"),
        ("Dat doet 1 op 5 scholen.", "1 op 5", "20", "percent"),
        ("Dat doet 1 op de 100.000 scholen.", "1 op de 100.000", "0.001", "percent"),
        ("Dat ging twee keer zo snel.", "twee keer", "2", "times"),
        ("Dat ging 2,5 keer zo snel.", "2,5 keer", "2.5", "times"),
        ("Dat ging driemaal zo snel.", "driemaal", "3", "times"),
        ("Een verdubbeling volgt.", "verdubbeling", "2", "times"),
        ("Het is verviervoudigd.", "verviervoudigd", "4", "times"),
        ("Het is dubbel zo groot.", "dubbel", "2", "times"),
        ("Het duurt vijf jaar.", "vijf jaar", "5", "years"),
        ("Het duurt één jaar.", "één jaar", "1", "years"),
        ("Het duurt een half jaar.", "een half jaar", "0.5", "years"),
        ("Het duurt 18 maanden.", "18 maanden", "18", "months"),
        ("Het duurt zes weken.", "zes weken", "6", "weeks"),
        ("Er zijn 6.417 scholen.", "6.417", "6417", "count"),
        ("Er zijn 27 000 scholen.", "27 000", "27000", "count"),
        ("Er zijn vijfentwintig nieuwe scholen.", "vijfentwintig", "25", "count"),
        ("Er zijn tweeduizend vijfhonderd scholen.", "tweeduizend vijfhonderd", "2500", "count"),
        ("Er is een drietal scholen.", "drietal", "3", "count"),
        ("Er zijn acht scholen.", "acht", "8", "count"),
        ("Er zijn 31 leerlingen.", "31", "31", "persons"),
        ("Er zijn 2000 leerlingen.", "2000", "2000", "persons"),
        ("Er zijn 31 zojuist aangestelde schoolmedewerkers.", "31", "31", ""),
        ("Er zijn 31 pas benoemde medewerkers.", "31", "31", ""),
        ("Er zijn 31 gespecialiseerde zorgmedewerkers.", "31", "31", "persons"),
        ("Er zijn 31 fte.", "31 fte", "31", "vte"),
        ("Er zijn 31 VTE’n.", "31 VTE’n", "31", "vte"),
        ("Er zijn 31 docenten (in fte) nodig.", "31", "31", "vte"),
        ("Er ligt 31 km spoor.", "31", "31", ""),
        ("Het duurt 31 uren.", "31", "31", ""),
        ("Het waren er 31.", "31", "31", ""),
        ("Het aantal leerlingen werd 31.", "31", "31", "persons"),
        ("Het aantal scholen werd 31.", "31", "31", "count"),
    ],
)
def test_number_and_unit(answer: str, text: str, value: str, unit: str) -> None:
    quantity = only(answer)
    assert (quantity.text, str(quantity.value), quantity.unit) == (text, value, unit)
    assert (quantity.lower, quantity.upper) == (None, None)
    assert (quantity.hedge, quantity.per, quantity.period) == ("", "", "")


@over(
    ("answer", "text", "lower", "upper", "unit"),
    [
        ("Er zijn 3 tot 5 scholen.", "3 tot 5", "3", "5", "count"),
        ("Er zijn 10 à 15 scholen.", "10 à 15", "10", "15", "count"),
        ("Het is 10-15%.", "10-15%", "10", "15", "percent"),
        ("Het is 10% tot 15%.", "10% tot 15%", "10", "15", "percent"),
        ("Het zijn er tussen de 20 en 30 leerlingen.", "20 en 30", "20", "30", "persons"),
        ("Tussen circa 2 en 3 mln. euro.", "2 en 3 mln. euro", "2000000", "3000000", "eur"),
        ("Het is € 2 tot € 3 miljoen.", "€ 2 tot € 3 miljoen", "2000000", "3000000", "eur"),
        ("Het is € 500 tot € 1 duizend.", "€ 500 tot € 1 duizend", "500", "1000", "eur"),
        ("Het duurt twee tot drie weken.", "twee tot drie weken", "2", "3", "weeks"),
        ("Het daalde met 3 tot 5 procent.", "3 tot 5 procent", "-5", "-3", "percent"),
        ("Het percentage doven ligt tussen 3 en 4.", "3 en 4", "3", "4", "percent"),
    ],
)  # fmt: skip
def test_range(answer: str, text: str, lower: str, upper: str, unit: str) -> None:
    quantity = only(answer)
    assert quantity.value is None
    assert (quantity.text, str(quantity.lower), str(quantity.upper), quantity.unit) == (
        text,
        lower,
        upper,
        unit,
    )


@over(
    ("answer", "values"),
    [
        ("Het is 12% respectievelijk 40%.", [("12", "percent"), ("40", "percent")]),
        ("Minimaal 15 en maximaal 20 jaar.", [("15", "years"), ("20", "years")]),
        ("Categorie 1, 2 en 3 en de nummers 4, 5 en 6 gelden voor 65+.", []),
        ("Project ‘Dijk 2’ duurt 3 dagen.", [("3", "")]),
        ("Dijken 12 14 en sluizen 9 8", [("12", ""), ("14", ""), ("9", ""), ("8", "")]),
        ("Noord 10,5 11,2 -3 (x € 1.000)", [("10.5", ""), ("11.2", ""), ("-3", "")]),
        ("Het is 12 of 40 procent.", [("12", "percent"), ("40", "percent")]),
        ("Het is 3 of 4 miljoen euro.", [("3000000", "eur"), ("4000000", "eur")]),
        (
            "Het is 1 miljoen, 2 miljoen en drie miljoen euro.",
            [("1000000", "eur"), ("2000000", "eur"), ("3000000", "eur")],
        ),
        ("Het is drie miljoen en 5 procent.", [("3000000", ""), ("5", "percent")]),
        ("Het ging van 3 naar 4 miljoen euro.", [("3000000", "eur"), ("4000000", "eur")]),
        ("Eerst 12 en later zelfs 40 leerlingen.", [("12", "persons"), ("40", "persons")]),
        ("Twaalf van de 40 scholen.", [("12", "count"), ("40", "count")]),
        ("Tussen scholen: 5% en 12 fte.", [("5", "percent"), ("12", "vte")]),
        ("Er zijn 5 scholen en 12 fte.", [("5", "count"), ("12", "vte")]),
    ],
)
def test_several(answer: str, values: list[tuple[str, str]]) -> None:
    assert [(str(row.value), row.unit) for row in found_in(answer)] == values


@over(
    "hedge",
    [
        "circa", "ca.", "ongeveer", "ruim", "bijna", "nagenoeg", "minimaal", "ten minste",
        "minstens", "maximaal", "hooguit", "hoogstens", "ten hoogste", "zo'n", "zo’n",
        "naar schatting", "indicatief", "rond de", "tegen de", "boven de", "om en nabij de",
        "meer dan", "minder dan", "iets meer dan", "niet meer dan", "nog geen", "ongeveer ca.",
        "afgerond", "Ruim", "±", ">",
    ],
)  # fmt: skip
def test_hedge(hedge: str) -> None:
    quantity = only(f"{hedge} 40 scholen doen mee.")
    assert (quantity.text, quantity.hedge, quantity.negated) == ("40", hedge, False)


@over(
    ("answer", "hedges"),
    [
        ("Het is ruim de helft.", ["ruim"]),
        ("Er zijn ca.40 scholen, min.5 en max.10 dijken.", ["ca.", "min.", "max."]),
        ("Het is circa min 2%.", ["circa"]),
        ("Ongeveer tussen de 2 en 3 procent.", ["Ongeveer"]),
        ("Er komen 40 of meer scholen.", ["of meer"]),
        ("Er komen ruim 40 jongens, 30 meisjes en 20 ouders.", ["ruim", "", ""]),
        (
            "Er komen naar schatting 40 jongens, 30 meisjes en ruim 20 ouders.",
            ["naar schatting", "naar schatting", "ruim"],
        ),
        ("Indicatief verdeeld in 40 jongens en 30 meisjes.", ["Indicatief", "Indicatief"]),
        ("Er komen naar schatting 40 jongens; 30 meisjes niet.", ["naar schatting", ""]),
        ("Er komen naar schatting 40 jongens. Ook 30 meisjes.", ["naar schatting", ""]),
    ],
)
def test_what_a_hedge_governs(answer: str, hedges: list[str]) -> None:
    assert [row.hedge for row in found_in(answer)] == hedges


@over(
    ("answer", "value"),
    [
        ("De prijs steeg met 4%.", "4"),
        ("De prijs daalde vorig jaar met ruim 4%.", "-4"),
        ("De prijs is met 4% gedaald.", "-4"),
        ("De prijs is met 4% gestegen.", "4"),
        ("De prijs nam met € 3 miljoen af.", "-3000000"),
        ("De daling, en daarna de stijging met 4%.", "4"),
        ("Er is een daling van 4%.", "-4"),
        ("Er is een toename van 4%.", "4"),
        ("Het is 4% lager.", "-4"),
        ("Het is 4% hoger.", "4"),
        ("Er zijn 40 scholen minder.", "-40"),
        ("Er zijn 40 scholen minder druk.", "40"),
        ("Er zijn 40 minder drukke scholen.", "40"),
        ("Er hadden 40 scholen minder leerlingen.", "40"),
        ("Het is min 4%.", "-4"),
        ("Het is -4%.", "-4"),
        ("Het is plus 4%.", "4"),
        ("De groei is +4%.", "4"),
        ("De prijs is gedaald naar 4%.", "4"),
        ("Dit is twee keer lager.", "2"),
    ],
)
def test_sign(answer: str, value: str) -> None:
    quantity = only(answer)
    assert str(quantity.value) == value
    assert not quantity.text.startswith(("-", "+", "min", "plus"))


def test_a_fall_from_one_level_to_another_is_no_change() -> None:
    rows = found_in("Er was een daling van 5% naar 3%.")
    assert [row.value for row in rows] == [Decimal(5), Decimal(3)]


@over(
    ("answer", "pers"),
    [
        ("Het kost € 4 per jaar.", ["year"]),
        ("Het kost € 4/maand.", ["month"]),
        ("Het kost € 4 op jaarbasis.", ["year"]),
        ("Het kost € 4 p.m. en € 48 p.j.", ["month", "year"]),
        ("Het kost € 4 p/m.", ["month"]),
        ("Het kost € 4 aan rente per maand.", ["month"]),
        ("Dit gebeurt twee keer per jaar.", ["year"]),
        ("Dit gebeurt één keer per jaar.", ["year"]),
        ("Jaarlijks komen er 40 leerlingen bij.", ["year"]),
        ("De maandelijkse kosten zijn € 4.", ["month"]),
        ("Per jaar komen er 40 leerlingen en 3 docenten bij.", ["year", "year"]),
        ("Er kwamen 40 leerlingen per maand, later 30 docenten.", ["month", ""]),
        ("Er zijn 40 of 50 leerlingen per maand.", ["month", "month"]),
        ("Tussen de 40 en 50 leerlingen per maand.", ["month"]),
        ("De jaarlijkse rapportage telt 40 tabellen.", [""]),
        ("Het duurt jaarlijks drie weken.", [""]),
        ("Het kost € 4 per leerling.", [""]),
        ("Dat vraagt 40 leerlingen en € 4 per maand.", ["", "month"]),
        ("Jaarlijks is er € 4 en eenmalig € 5.", ["year", ""]),
        ("Per maand is het € 4, per jaar € 48.", ["month", "year"]),
        ("Er zijn 40 leerlingen; per maand komen er 3 bij.", ["", "month"]),
        ("Er zijn 40 leerlingen; per maand één, van 3 scholen.", ["", ""]),
        ("Het kost € 4 per jaar € 5.", ["year", ""]),
        ("Een maandelijks loon van € 4 en een jaarlijkse toeslag van € 5.", ["month", "year"]),
        ("Dat vraagt € 3 of € 4 per maand.", ["month", "month"]),
    ],
)
def test_per(answer: str, pers: list[str]) -> None:
    assert [row.per for row in found_in(answer)] == pers


@over(
    ("answer", "periods"),
    [
        ("In 2024 waren er 40 scholen.", ["2024"]),
        ("Er waren 40 scholen over heel 2024.", ["2024"]),
        ("Medio 2024 waren er 40 scholen.", ["2024-mid"]),
        ("Begin 2024 waren er 40 scholen.", ["2024"]),
        ("Er zijn 40 scholen, klein en groot, in 2030 te openen.", ["2030"]),
        ("In de eerste helft van 2024 waren er 40.", ["2024-H1"]),
        ("Over de tweede helft van het jaar 2024 waren er 40.", ["2024-H2"]),
        ("In Q2 2024 waren er 40.", ["2024-Q2"]),
        ("In het derde kwartaal van 2024 waren er 40.", ["2024-Q3"]),
        ("In mei 2024 waren er 40.", ["2024-05"]),
        ("Eerst, in 2024, 30; in juli kwamen er 40.", ["2024", "2024-07"]),
        ("Per 1 maart 2024 waren er 40.", ["2024-03-01"]),
        ("Op 12 maart 2024 telden wij 40 scholen.", ["2024-03-12"]),
        ("Op 12 maart 2024 is besloten om ons te richten op 40%.", [""]),
        ("Er is 2 miljoen voor 2024 t/m 2029.", ["2024/2029"]),
        ("In de periode 2024-2029 is er 2 miljoen.", ["2024/2029"]),
        ("In de periode 2024 tot en met 3029 is er 2 miljoen.", ["2024/3029"]),
        ("Tussen 2024 en 2029 kost het 2 miljoen.", ["2024/2029"]),
        ("Van 12,5% in 2022 naar 8% in 2023.", ["2022", "2023"]),
        ("Van 12,5% in 2022 naar 8%.", ["2022", ""]),
        ("Het waren er 40 (2022) en 50 (2023).", ["2022", "2023"]),
        ("Het waren er 40 (2022: 50).", ["", "2022"]),
        ("In 2022 (5%) en 2023 (6%).", ["2022", "2023"]),
        ("De norm van 2% over 2022 is 1,5%.", ["2022", "2022"]),
        ("In 2022 kwam 5%. Dat is 3% van die periode, in die periode.", ["2022", "2022"]),
        ("Het is 12% respectievelijk 40% van alles in 2022.", ["2022", "2022"]),
        ("Het steeg in 2023 met 4% ten opzichte van 2022.", ["2022/2023"]),
        ("In 2023 gaf men uit. Het daalde met 4% in vergelijking met 2022.", ["2022/2023"]),
        ("In 2023 was dit twee keer meer dan in 2022.", ["2022/2023"]),
        ("Het daalde met 4% ten opzichte van 2022.", [""]),
        ("In 2023 steeg het met 4% ten opzichte van 2022, toen 9% wegviel.", ["2022/2023", "2022"]),
        ("Er deden 40 scholen mee en in 2023 waren het er 50.", ["", "2023"]),
        ("Sinds 2022 zijn er 40.", [""]),
        ("Vanaf 2026 is er € 4 miljoen.", [""]),
        ("In 2022 en 2023 waren er 40.", [""]),
        ("De Nota 2022 noemt er 40.", [""]),
        ("In 2022 kwam een nota. Die noemt er 40.", [""]),
        ("In 2022 duurde het drie weken.", [""]),
        ("In 2022 keken de twee landen.", [""]),
        ("In 2022 keken twee landen.", ["2022"]),
    ],
)  # fmt: skip
def test_period(answer: str, periods: list[str]) -> None:
    assert [row.period for row in found_in(answer)] == periods


@over(
    ("answer", "negated"),
    [
        ("Dit betekent niet dat de helft ontbreekt.", [True]),
        ("Het klopt niet dat ruim 30% ontbreekt.", [True]),
        ("Het is niet 100%, maar 70%.", [True, False]),
        ("Er zijn geen 40 scholen.", [True]),
        ("Er zijn niet meer dan 40 scholen.", [False]),
        ("Betekent dit niet dat de helft ontbreekt?", [False]),
        ("Betekent dit dat de helft niet gereed is?", [False]),
        ("Dat is niet bekend. De helft ontbreekt.", [False]),
    ],
)
def test_negated(answer: str, negated: list[bool]) -> None:
    assert [row.negated for row in found_in(answer)] == negated


@over(
    "answer",
    [
        "Op 26 november 2024, op 14 en 15 mei en op 1-6-2025.",
        "In 2030, in 2018-2019 en in 2023/24.",
        "In de jaren 90.",
        "De eerste helft van 2025 en de tweede helft van het jaar.",
        "Het eerste, de tweede keer, de 3e tranche en de 19de eeuw.",
        "De F35, de CV-90, Skyranger30 en de Boeing 737.",
        "Van TRL 6 naar (TRL) 7, met ISO 9001.",
        "De categorie 1 en 2, tabel 4, figuur 15 en hoofdstuk 3.",
        "Zie § 3.4, artikel 7.12 en de artikelen 2.149 en 2.150.",
        "Zie artikel 346 VWEU en VWEU 346.",
        "Zie pagina 22 en 28.",
        "Zie Kamerstuk 36 800 X, nr. 3 en 32 827, nr. 180.",
        "Zie vraag 3, 4 en 5 en het antwoord op vraag 12.",
        "Zie de toezegging TZ202307-053.",
        "Bel 0900-8844, 070-342 43 44, 0612345678 of het noodnummer 112.",
        "De code is 0431.",
        "Lange Voorhout 8, 2513 AA Den Haag, postbus 20015.",
        "Om 9.30 uur, om 14:15 en tussen 9 en 17 uur.",
        "Om kwart over twaalf, om tien voor zes en om half negen.",
        "Tussen drie en vier uur, het was vijf voor half een.",
        "In de nacht van 3 op 4 juni.",
        "Zie www.voorbeeld.nl/pagina-20/30.",
        "Zo is het.[footnoteRef:1]",
        "Eerst dit. 1) 2) En (3) dat.",
        "Dit:\n1. Garantie;\n2. Lening.",
        "Dit.\n\n1 Algemene Rekenkamer.\n",
        "Dit.\n\n3/13\nDat.",
        "In één document en in één keer, door een man.",
        "Wij spraken één op één.",
        "Miljoenen mensen, honderden scholen en duizenden euro's.",
        "Een derde partij, eenvoudig, meervoudig en eenmalig.",
        "Acht u dit nodig? Wij acht slaan wij niet, in acht nemen wel.",
        "Operatie Zeven Bergen.",
        "Een 5-puntenplan voor 12-jarigen, een drie-eenheid en CO2.",
        "Halverwege het jaar, in een jaar.",
        "Het nummer 25003015 en 21003852 R.",
        "Dit is 24/7 zo, in web 2.0.",
        "Het bestelnummer is 36410.",
        "Zaaknummer: 20231.",
        "Zie 5.",
        "Zie Staatsblad 2019, 511 en Stcrt. 2021, 12345.",
    ],
)
def test_what_is_no_quantity(answer: str) -> None:
    assert [row.text for row in found_in(answer)] == []


def test_parts_offsets_and_ids() -> None:
    questions = answered(
        ("Zijn er 40 scholen?", "Nee, 30.[footnoteRef:1] [1:  Of 20 scholen.] En 10 huizen."),
        ("En 5%?", "Ja."),
    )
    rows = find_quantities(questions)
    assert [(row.question, row.part, row.text) for row in rows] == [
        ("1", "question", "40"),
        ("1", "answer", "30"),
        ("1", "footnote", "20"),
        ("1", "answer", "10"),
        ("2", "question", "5%"),
    ]
    for row in rows:
        asked = questions[int(row.question) - 1]
        text, start = (
            (asked.question_text, asked.question_start)
            if row.part == "question"
            else (asked.answer_text or "", asked.answer_start or 0)
        )
        assert text[row.start - start : row.end - start] == row.text
        assert row.quantity == f"{row.question}@{row.start}"


@over("repeated", ["1", " ", ",", "1 ", "5%, ", "drie ", "1 en ", "(", "in 2024 "])
def test_no_length_is_too_much(repeated: str) -> None:
    """A step for each pair of signs would take seconds; for each three of them it would not end."""
    found_in(repeated * (6_000 // len(repeated)))


HEDGES = ["", "circa ", "ca. ", "ruim ", "ongeveer ", "bijna ", "meer dan ", "rond de ", "zo'n "]
SIZES = {
    "": ("count", 1, " scholen"),
    "%": ("percent", 1, ""),
    " procent": ("percent", 1, ""),
    " procentpunten": ("percentage_points", 1, ""),
    " euro": ("eur", 1, ""),
    " miljoen euro": ("eur", 10**6, ""),
    " miljard euro": ("eur", 10**9, ""),
    " mln. euro": ("eur", 10**6, ""),
    " duizend": ("persons", 10**3, " leerlingen"),
    " fte": ("vte", 1, ""),
    " jaar": ("years", 1, ""),
    " maanden": ("months", 1, ""),
    " keer": ("times", 1, ""),
}


def in_dutch(number: Decimal) -> str:
    return f"{number:,}".translate(str.maketrans(",.", ".,"))


@given(
    number=st.decimals(min_value=1, max_value=999_999_999, places=2)
    | st.integers(min_value=2, max_value=999_999_999).map(Decimal),
    size=st.sampled_from(sorted(SIZES)),
    hedge=st.sampled_from(HEDGES),
)
def test_what_is_printed_is_found(number: Decimal, size: str, hedge: str) -> None:
    unit, scale, noun = SIZES[size]
    printed = in_dutch(number) + size
    quantity = only(f"Zo bleek uit het onderzoek dat het om {hedge}{printed}{noun} gaat.")
    assert (quantity.text, quantity.hedge, quantity.unit) == (printed, hedge.strip(), unit)
    assert quantity.value == number * scale
    assert "E" not in str(quantity.value)


@given(
    number=st.integers(min_value=2, max_value=999), currency=st.sampled_from(["€", "€ ", "EUR "])
)
def test_a_currency_before_the_number_is_found(number: int, currency: str) -> None:
    quantity = only(f"Het ging om {currency}{number},5 miljard in totaal.")
    assert (quantity.text, quantity.unit) == (f"{currency}{number},5 miljard", "eur")
    assert quantity.value == Decimal(number) * 10**9 + 5 * 10**8


@over("hedge", [*BEFORE, *SIGNS, *AFTER, "iets meer dan", "rond de"])
def test_every_hedge_that_can_be_found_leaves_room(hedge: str) -> None:
    """The list of hedges is one: what is found is also known to the rule of rounding."""
    place = f"50 {hedge}" if hedge in AFTER else f"{hedge} 50"
    quantity = only(f"Er zijn {place} schepen.")
    assert quantity.hedge.lower().replace("’", "'") == hedge
    room = printed_room(
        quantity.text, Fraction(50), quantity.unit, quantity.hedge, "realisation", Rounding()
    )
    assert not room.interval.is_bounded or room.interval.width == 10


@over(
    ("answer", "found"),
    [
        ("Er kwam in 2031 € 1.204 miljoen bij.", [("1204000000", "eur", "")]),
        ("Er was in 2031 €7,4 miljard.", [("7400000000", "eur", "")]),
        (
            "Dijken 4.812 317 205 9",
            [("4812", "", ""), ("317", "", ""), ("205", "", ""), ("9", "", "")],
        ),
        ("Saldo 31.400 12.050 - 1.300", [("31400", "", ""), ("12050", "", ""), ("-1300", "", "")]),
        ("Dit daalt van 9 naar 4 procent.", [("9", "percent", ""), ("4", "percent", "")]),
        ("Dit gaat van 9 tot 4 procent.", [("9", "percent", ""), ("4", "percent", "")]),
        ("Dit leeft onder 12 gemeenten.", [("12", "count", "")]),
        ("Er liepen zaken tegen drie bedrijven.", [("3", "count", "")]),
        ("Het aandeel blijft onder 40 procent.", [("40", "percent", "onder")]),
        ("In de jaren zestig en zeventig, en de jaren ’30.", []),
        ("In het seizoen 2019/-20 niet.", []),
        ("Op grond van artikel 37 mag dit.", []),
        ("In één geval mocht dat.", [("1", "count", "")]),
        ("Het staat in één document.", []),
        ("Het duurt drieënhalf jaar.", [("3.5", "years", "")]),
        ("Het kost tweeëneenhalf miljoen euro.", [("2500000", "eur", "")]),
        ("Dat is vijf en een half procent.", [("5.5", "percent", "")]),
        ("Er zijn max. 30 en min. 20 dijken.", [("30", "count", "max."), ("20", "count", "min.")]),
        ("Er zijn 14² dijken.", [("14", "count", "")]),
        ("De motie[7 ] over het 3[e ] plan.", []),
        ("Er is net geen 40% klaar.", [("40", "percent", "net geen")]),
        ("Er zijn +/- 40 en +/-50 dijken.", [("40", "count", "+/-"), ("50", "count", "+/-")]),
        ("Van de dijken is een derde niet hoog.", [("33.33", "percent", "")]),
        ("Ruim een derde daarvan is hoog.", [("33.33", "percent", "Ruim")]),
        ("De mutatie bedraagt – € 31.", [("-31", "eur", "")]),
        ("De dijk – 31 jaar oud – is hoog.", [("31", "years", "")]),
        ("Op NPO 1 en NPO 2 zenden wij dat uit.", []),
        ("Turfmarkt 147, 2511 DP Den Haag", []),
        (
            "Het kost 2,7 respectievelijk 1,7 mln euro.",
            [("2700000", "eur", ""), ("1700000", "eur", "")],
        ),
        # Below zero behind the currency.
        ("Het saldo is € -31 miljoen.", [("-31000000", "eur", "")]),
        ("Het saldo is EUR – 31,5 mln en €-4.", [("-31500000", "eur", ""), ("-4", "eur", "")]),
        # A `ton` of money, and one of weight.
        ("De kosten van het dak zijn 4 ton.", [("400000", "eur", "")]),
        ("Het bureau ontvangt anderhalve ton per jaar.", [("150000", "eur", "")]),
        ("De dijk kost circa € 3 ton.", [("300000", "eur", "circa")]),
        ("De kosten van 40 ton zand zijn hoog.", [("40", "", "")]),
        ("De boot weegt 4 ton.", [("4", "", "")]),
        ("De schade is hoog. De boot weegt 4 ton.", [("4", "", "")]),
        # Parts of one.
        ("Het kost 2½ miljoen euro.", [("2500000", "eur", "")]),
        ("Er is ¼ fte en 1¾ fte voor.", [("0.25", "vte", ""), ("1.75", "vte", "")]),
        ("Het Rijk betaalt 2/3 van de dijk.", [("66.67", "percent", "")]),
        (
            "Het Rijk betaalt 1/4 deel, de stad 1/8e.",
            [("25", "percent", ""), ("12.5", "percent", "")],
        ),
        ("Het was 3/2 van de dijk, op zaal 1/3.", []),
        # Cells of a row.
        (
            "Zeeland 412 298 301",
            [("412", "", ""), ("298", "", ""), ("301", "", "")],
        ),
        ("Het kost € 412 298 301 nu.", [("412298301", "eur", "")]),
        ("Er zijn 12 298 301 dijken.", [("12298301", "count", "")]),
        ("Saldo -2,1 -2,2 -2,3", [("-2.1", "", ""), ("-2.2", "", ""), ("-2.3", "", "")]),
        ("Saldo -/- 10,3 10,9", [("-10.3", "", ""), ("10.9", "", "")]),
        (
            "Dijken 31 12\nTorens 9 4",
            [("31", "", ""), ("12", "", ""), ("9", "", ""), ("4", "", "")],
        ),
        ("Er zijn 12\nzeedijken.", [("12", "count", "")]),
        ("Zaal\nZeeland 12\nDrenthe 8", [("12", "", ""), ("8", "", "")]),
        ("Zaal\nGouda 12 € 4,50", [("12", "", ""), ("4.50", "eur", "")]),
        ("Dit is de\nBoeing 737", []),
        ("Dit is de\nBoeing 737\nvan de KLM.", []),
        # Part of what was counted.
        ("Er zijn 52 dijken; daarvan zijn er 40 hoog.", [("52", "count", ""), ("40", "count", "")]),
        ("Er zijn 52 dijken. Hiervan waren 40 hoog.", [("52", "count", ""), ("40", "count", "")]),
        ("Er zijn 52 boeren, van wie 40 blij.", [("52", "persons", ""), ("40", "persons", "")]),
        ("Er zijn 52 boeren, 40 van hen blij.", [("52", "persons", ""), ("40", "persons", "")]),
        ("Van hen waren 40 blij.", [("40", "persons", "")]),
        (
            "Er zijn 52 dijken, waarvan er 3 uur later 40% nat was.",
            [("52", "count", ""), ("3", "", ""), ("40", "percent", "")],
        ),
        (
            "Van de 52 dijken (van de circa 70) is dat zo.",
            [("52", "count", ""), ("70", "", "circa")],
        ),
        ("Er zijn 52 (van de circa 70) dijken.", [("52", "count", ""), ("70", "count", "circa")]),
        (
            "Van de 3,4 miljoen dijken zijn er 2 miljoen hoog.",
            [("3400000", "count", ""), ("2000000", "count", "")],
        ),
        ("Van de 12 boeren kregen er 2 miljoen.", [("12", "persons", ""), ("2000000", "", "")]),
        # As many of the same, in another year.
        (
            "Er waren 350 dijken in 2021, 410 in 2022 en 395 in 2023.",
            [("350", "count", ""), ("410", "count", ""), ("395", "count", "")],
        ),
        ("Het gaat om 12 dijken (2023: 15).", [("12", "count", ""), ("15", "count", "")]),
        ("Er zijn 12 dijken. Het is 15 in 2022.", [("12", "count", ""), ("15", "", "")]),
        (
            "Er zijn 12 dijken en 15 in 2022 gebouwde torens.",
            [("12", "count", ""), ("15", "", "")],
        ),
        # From one level to another, both of them in millions.
        ("Het ging van 3 naar 2,5 mln euro.", [("3000000", "eur", ""), ("2500000", "eur", "")]),
        ("Het ging van 900 naar 1,2 mln euro.", [("900", "eur", ""), ("1200000", "eur", "")]),
        ("Er is € 3,5 mio. voor.", [("3500000", "eur", "")]),
        ("Het percentage ligt op 4,1.", [("4.1", "percent", "")]),
        # One thing, and things of several sorts.
        ("Er is 1 klacht en 1 nieuwe procedure.", [("1", "count", ""), ("1", "count", "")]),
        ("Er is 1 medewerker.", [("1", "persons", "")]),
        ("Het is 1 meter.", [("1", "", "")]),
        ("Het is nu 1.", [("1", "", "")]),
        (
            "Er waren 3 lange, 2 brede en 4 hoge dijken.",
            [("3", "count", ""), ("2", "count", ""), ("4", "count", "")],
        ),
        # As much money as was spoken of, where nothing counts it.
        (
            "Er is 2,8 miljard euro, waarvan 1,4 miljard voor dijken.",
            [("2800000000", "eur", ""), ("1400000000", "eur", "")],
        ),
        (
            "De een kreeg € 4,2 miljoen, de ander 5,1 miljoen.",
            [("4200000", "eur", ""), ("5100000", "eur", "")],
        ),
        (
            "Voor € 3 miljoen kwamen er 1,2 miljoen stenen.",
            [("3000000", "eur", ""), ("1200000", "count", "")],
        ),
        (
            "Het kost € 3 miljoen. Er gaat 2 miljoen in.",
            [("3000000", "eur", ""), ("2000000", "", "")],
        ),
        (
            "Het kost € 3 miljoen en 2 miljoen kubieke meter.",
            [("3000000", "eur", ""), ("2000000", "", "")],
        ),
        (
            "Het kost € 3 miljoen, waarvan het Rijk 2 miljoen vergoedt.",
            [("3000000", "eur", ""), ("2000000", "eur", "")],
        ),
        ("Het kostte 2,3 miljard gulden.", [("2300000000", "", "")]),
        # As many of the same: the others, more or fewer, in another year, on the other side.
        (
            "Van de 43 dijken zijn er 12 hoog; 31 zijn laag.",
            [("43", "count", ""), ("12", "count", ""), ("31", "count", "")],
        ),
        (
            "Er kwamen 700 dijken, 40 minder dan eerder.",
            [("700", "count", ""), ("-40", "count", "")],
        ),
        ("Er zijn 700 dijken, 40 te weinig.", [("700", "count", ""), ("40", "count", "")]),
        (
            "Er zijn 90 kinderen, onder wie 30 met zorg.",
            [("90", "persons", ""), ("30", "persons", "")],
        ),
        ("Er zijn 90 dijken, waaronder 30 in Zeeland.", [("90", "count", ""), ("30", "count", "")]),
        (
            "In 2018 waren er 11 dijken, in 2019 14.",
            [("11", "count", ""), ("14", "count", "")],
        ),
        ("In 2019 14.", [("14", "", "")]),
        ("Met 76 tegen 74 stemmen.", [("76", "count", ""), ("74", "count", "")]),
        ("Het aantal voortijdig schoolverlaters daalt tot 180.", [("180", "persons", "")]),
        ("Bij de MIVD 120 en bij de NPO 1.", [("120", "", "")]),
        (
            "Er volgde 6 maanden, waarvan 2 voorwaardelijk.",
            [("6", "months", ""), ("2", "months", "")],
        ),
        (
            "Er zijn 12 dijken in 6 maanden, waarvan 2 hoog.",
            [("12", "count", ""), ("6", "months", ""), ("2", "count", "")],
        ),
        ("Er zijn 9 aspiranten en 4 geleiders.", [("9", "persons", ""), ("4", "count", "")]),
        ("Ik deel het met drie anderen.", [("3", "persons", "")]),
        (
            "Van het bedrag van 5 ton is drieënhalve ton teruggevorderd.",
            [("500000", "eur", ""), ("350000", "eur", "")],
        ),
        ("Het steeg met een derde tot 96.", [("33.33", "percent", ""), ("96", "", "")]),
        ("Van hen hebben 12 PTSS.", [("12", "persons", "")]),
        (
            "Van de 61 dijken braken 44 in mei door.",
            [("61", "count", ""), ("44", "count", "")],
        ),
        ("De 61 dijken braken 44 in mei.", [("61", "count", ""), ("44", "", "")]),
        (
            "Er zijn 90 dijken: 43 in Zeeland, 25 in Holland en 22 elders.",
            [("90", "count", ""), ("43", "count", ""), ("25", "count", ""), ("22", "count", "")],
        ),
        (
            "Het is 0,9 miljoen in 2021, 1,2 miljoen in 2022 en 1,6 miljoen euro in 2023.",
            [("900000", "eur", ""), ("1200000", "eur", ""), ("1600000", "eur", "")],
        ),
        (
            "Het is 0,9 miljoen in 2021. Er ging 2 miljoen euro bij.",
            [("900000", "", ""), ("2000000", "eur", "")],
        ),
        (
            "Er zijn 90 kinderen, van wie een derde al leest.",
            [("90", "persons", ""), ("33.33", "percent", "")],
        ),
        # How many in each year, behind a dash.
        (
            "In 2020 – 45, in 2021 – 52 en in 2022 – 1.061 dijken.",
            [("45", "count", ""), ("52", "count", ""), ("1061", "count", "")],
        ),
        ("In 2018 – 19, 2019 – 20.", []),
        ("In 2020 – 45.", []),
        # How old.
        (
            "Naar leeftijd 18-24: 35%, 45 en ouder: 23%.",
            [
                ("None", "years", ""),
                ("35", "percent", ""),
                ("45", "years", ""),
                ("23", "percent", ""),
            ],
        ),
        ("Een lijst van 18-24 dijken.", [("None", "count", "")]),
        # Not this but that, of one size.
        (
            "Het is niet 30, maar 40 miljoen euro.",
            [("30000000", "eur", ""), ("40000000", "eur", "")],
        ),
        ("Er zijn er 3, maar 4 miljoen euro.", [("3", "", ""), ("4000000", "eur", "")]),
        # What became of things is not the thing.
        ("Het bestand is met 2 miljoen toegenomen.", [("2000000", "", "")]),
        ("Het bedrag is met 2 miljoen toegenomen.", [("2000000", "eur", "")]),
        ("Er zijn 4 aangehouden daders.", [("4", "persons", "")]),
        ("Er zijn 4 afgevaardigden en 3 omgevingen.", [("4", "persons", ""), ("3", "count", "")]),
        ("Er zijn 17 musea en 4 criteria.", [("17", "count", ""), ("4", "count", "")]),
        (
            "Het is 6 Mbps, 40 kV, 12 basispunten en 3 m³.",
            [("6", "", ""), ("40", "", ""), ("12", "", ""), ("3", "", "")],
        ),
        (
            "Een factor 4 hoger, een factor van circa 2 lager.",
            [("4", "times", ""), ("2", "times", "circa")],
        ),
        ("Eén derde van de huizen.", [("33.33", "percent", "")]),
        (
            "De prijs steeg 2,4, tegen 1,9 procent eerder.",
            [("2.4", "percent", ""), ("1.9", "percent", "")],
        ),
        (
            "Het zijn 12 dorpen met minder dan 50 zielen.",
            [("12", "count", ""), ("50", "count", "minder dan")],
        ),
        (
            "Het zijn 76 ondervraagden en 7.000+ ondernemers.",
            [("76", "persons", ""), ("7000", "persons", "")],
        ),
        (
            "Er zijn 90 mensen, 14 boven het maximum.",
            [("90", "persons", ""), ("14", "persons", "")],
        ),
        (
            "De verkeersdoden: 684 in 2023, tegenover 745 in 2022.",
            [("684", "persons", ""), ("745", "persons", "")],
        ),
        (
            "Resp. € 3,1, € 3,3 en € 3,5 miljard.",
            [("3100000000", "eur", ""), ("3300000000", "eur", ""), ("3500000000", "eur", "")],
        ),
        ("Het kost € 3,15 of € 2 miljoen.", [("3.15", "eur", ""), ("2000000", "eur", "")]),
        ("Het zijn 17 bewakers en 3 inschrijvers.", [("17", "persons", ""), ("3", "persons", "")]),
    ],
)
def test_further_forms(answer: str, found: list[tuple[str, str, str]]) -> None:
    rows = find_quantities(with_answer(answer, 1))
    assert [(str(row.value), row.unit, row.hedge) for row in rows] == found


def test_a_note_within_a_sentence_does_not_break_it() -> None:
    rows = find_quantities(with_answer("Er zijn 14[1: Dijken, blz. 3.] dijken.", 1))
    assert [(row.part, str(row.value), row.unit) for row in rows] == [("answer", "14", "count")]


@over(
    ("answer", "least", "most"),
    [
        ("Er zijn anderhalf- tot tweeduizend scholen.", 1500, 2000),
        ("Er zijn drie- tot vierhonderd scholen.", 300, 400),
        ("Er zijn een- tot tweeduizend scholen.", 1000, 2000),
        ("Er zijn tien- tot twaalfduizend scholen.", 10_000, 12_000),
    ],
)
def test_a_hundred_or_thousand_that_is_said_once(answer: str, least: int, most: int) -> None:
    quantity = only(answer)
    assert (quantity.lower, quantity.upper) == (least, most)
