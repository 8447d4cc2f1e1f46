"""Numbers that count nothing, each in a sentence; and the periods and papers that a text names."""

from __future__ import annotations

from kamerboek.annotate import find_identifiers
from tests.annotate.examples import with_answer
from tests.annotate.test_quantities import found_in, only
from tests.rows import over

NUMBERED = (  # noqa: SIM905 - words read better than a list of literals
    "categorie categorieën niveau niveaus fase fasen tranche tranches hoofdstuk hoofdstukken "
    "paragraaf paragrafen tabel tabellen figuur figuren grafiek grafieken bijlage bijlagen artikel "
    "artikelen begrotingsartikel begrotingsartikelen art. lid leden onderdeel sub stap schaal "
    "groep klasse type versie nummer nummers nr. nrs. no. noot voetnoot eindnoot pagina pagina's "
    "bladzijde bladzijden blz. p. pp. kolom kwartaal module aanbeveling aanbevelingen dossier box "
    "ronde knooppunt afrit scenario variant optie pijler perceel afslag postbus prioriteit top "
    "kenmerk week punt deel actielijn motie amendement § trede salarisschaal risicoklasse "
    "resolutie deciel kwintiel doel subdoel deelvraag bus tram trein intercity hal terminal gate "
    "reactor gebouw afdeling sectie district positie plaats document stadium regio ad"
).split()
MONTHS = (  # noqa: SIM905 - words read better than a list of literals
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
DECADES = (  # noqa: SIM905 - words read better than a list of literals
    "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
).split()
BEFORE_YEAR = (  # noqa: SIM905 - words read better than a list of literals
    "in van over voor sinds vanaf tot per eind begin medio na uit uiterlijk jaar met voorjaar "
    "najaar zomer dan"
).split()


@over("word", NUMBERED)
def test_a_numbered_thing_counts_nothing(word: str) -> None:
    assert found_in(f"Dat staat bij {word} 3 zo.") == []
    assert found_in(f"Dat staat bij {word} 3 en 4 zo.") == []


@over(
    "size",
    [
        "%",
        "procent",
        "euro",
        "EUR",
        "€",
        "miljoen",
        "mln",
        "miljard",
        "mld",
        "mrd",
        "duizend",
        "keer",
        "maal",
        "jaar",
        "jaren",
        "maanden",
        "weken",
        "fte",
        "VTE",
    ],
)
def test_what_has_a_size_is_an_amount_whatever_stands_before_it(size: str) -> None:
    assert only(f"Dat was onderdeel 3 {size} hier.").text == f"3 {size}"


@over(
    "answer",
    [
        "Dat is van 13 Lichte Brigade en 43 Gemechaniseerde Brigade.",
        "Het 42 Tankbataljon en 322 Squadron oefenden.",
        "Zij zitten in 5 vwo of 4 havo.",
        "Er zijn 155 mm granaten, 30 mm-munitie en 105 mm- en andere kanonnen.",
        "Dat raakt de 30%-regeling en de 30%-ruling.",
        "Dat volgt uit Stb. 265 en uit Stcrt. 55.",
        "Tranche drie volgt op fase twee en spoor een.",
        "Stand per 31-12: onbekend; peildatum 1/7, onbekend.",
        "Bel met 070 - 333 44 44.",
        "Het wrak ligt op 52°22' NB, 4° 54,1' OL.",
        "Zij belde via 112 en belt 112.",
    ],
)
def test_what_is_named_with_a_number_counts_nothing(answer: str) -> None:
    assert found_in(answer) == []


@over(
    ("answer", "values"),
    [
        ("In elke groep 12 leerlingen en per bus 30 passagiers.", ["12", "30"]),
        ("In het district 5 extra agenten.", ["5"]),
        ("De leeftijdsgroep 25-34 jaar groeit.", ["25-34"]),
        ("Met de trein 45 minuten, met de bus 20 km.", ["45", "20"]),
        ("Er oefenden 2 brigades en 3 extra compagnies.", ["2", "3"]),
        ("De termijn van 48 uur en een werkdag van 8 uur.", ["48", "8"]),
        ("Na 24 uur, open van 9 tot 17 uur en om 20 uur.", ["24"]),
        ("Dit zijn 5 vwo-scholen.", ["5"]),
        ("Het werd 20 °C met 112 vlagen.", ["20", "112"]),
        ("In 2011 (3), 2012 (5) en 2013 (1) gebeurde dat.", ["3", "5", "1"]),
        ("Uit Peru (12), Chili (7) en Cuba (40).", ["12", "7", "40"]),
        ("Het gaat om (1) schade, (2) herstel en (3) bouw.", []),
        ("De ene bond heeft 38 leden en de ANWB 32.", ["38", "32"]),
        ("Dat is 5,9 voor wiskunde A en voor wiskunde B 6,6.", ["5,9", "6,6"]),
    ],
)
def test_what_counts_beside_a_name(answer: str, values: list[str]) -> None:
    assert [row.text.split()[0] for row in found_in(answer)] == values


@over("month", MONTHS)
def test_a_date_counts_nothing(month: str) -> None:
    for day in (f"14 {month}", f"14 en 15 {month} 2025", f"1 t/m 3 {month}", f"14-{month}-2025"):
        assert found_in(f"Dat was op {day} zo.") == []


@over(
    "printed",
    [
        *("2025-06-01", "1-6-2025", "01.06.25", "1/6/2025", "2018-2019", "2023/24", "2023–2024"),
        *("2025 t/m 2031", "2025 tot en met 2031", "de jaren 90", "de jaren '90", "de 90 jaren"),
        *("14.30 uur", "14:30", "14.30 u", "om 9 uur", "tussen 9 en 17 uur", "vanaf 9 uur"),
        *("0900-8844", "070-342 43 44", "+31 6 12345678", "0612345678", "alarmnummer 112"),
        *("telefoon 14010", "bel met 14010", "2513 AA", "Stb. 2019, 511", "Staatsblad 2019, 511"),
        *("Stcrt. 2019, 511", "Trb. 2019, 511", "Tractatenblad 2019, nr. 511", "2024D12345"),
        *("[1: een noot]", "[footnoteRef:3]", "de 11[e ] keer", "de 3 e keer", "tekst 1) meer"),
        *("tekst (2) meer", "12³ keer³"),
        "zoals in de twee voorgaande vragen",
        "in de vorige drie antwoorden",
    ],
)
def test_what_counts_nothing(printed: str) -> None:
    known = {"de 90 jaren": ["90 jaren"], "12³ keer³": ["12³ keer"]}
    assert [each.text for each in found_in(f"Dat is {printed}.")] == known.get(printed, [])


@over("decade", DECADES)
def test_a_decade_counts_nothing(decade: str) -> None:
    assert found_in(f"Dat was in de jaren {decade} zo.") == []


@over("word", BEFORE_YEAR)
def test_a_year_is_no_number(word: str) -> None:
    assert found_in(f"Dat was {word} 2030 militairen zo.") == []
    assert found_in(f"Dat was {word} 2030 zo.") == []


@over(
    "thing",
    [
        *("mensen", "personen", "burgers", "inwoners", "militairen", "reservisten", "kandidaten"),
        *("medewerkers", "ambtenaren", "leerlingen", "studenten", "kinderen", "woningen", "banen"),
        "nieuwe banen",
    ],
)
def test_a_year_that_counts_is_a_number(thing: str) -> None:
    assert only(f"Dat waren 2030 {thing} meer.").text == "2030"


@over(
    ("words", "period"),
    [
        *((f"in {month} 2025", f"2025-{at:02}") for at, month in enumerate(MONTHS, start=1)),
        *((f"{word} 2025", "2025") for word in ("in", "over", "voor", "gedurende")),
        *((f"{word} 2025", "2025") for word in ("tijdens", "begin", "eind", "ultimo")),
        ("medio 2025", "2025-mid"),
        *((f"{word} 2025", "2025") for word in ("half", "halverwege", "uiterlijk", "per", "heel")),
        *((f"in het {word} van 2025", "2025") for word in ("voorjaar", "najaar", "begin", "einde")),
        *((f"in de {word} van 2025", "2025") for word in ("zomer", "winter", "herfst", "lente")),
        *((f"in het {word} 2025", "2025") for word in ("boekjaar", "kalenderjaar", "jaar")),
        *((f"{word} 2025", "") for word in ("vanaf", "sinds", "tot", "tot en met", "t/m", "na")),
        *((f"{word} 2025", "") for word in ("richting", "met ingang van")),
        ("in de eerste helft van 2025", "2025-H1"),
        ("in de tweede helft van het jaar 2025", "2025-H2"),
        ("in het eerste kwartaal van 2025", "2025-Q1"),
        ("in het tweede kwartaal 2025", "2025-Q2"),
        ("in het derde kwartaal van 2025", "2025-Q3"),
        ("in het vierde kwartaal van 2025", "2025-Q4"),
        ("in Q3 2025", "2025-Q3"),
        ("in de periode 2025-2027", "2025/2027"),
        ("van 2025 tot en met 2027", "2025/2027"),
        ("in 2025 t/m 2027", "2025/2027"),
        ("tussen 2025 en 2027", "2025/2027"),
        ("per 1 januari 2025", "2025-01-01"),
        ("op 16 april 2025", "2025-04-16"),
        ("ultimo 31 december 2025", "2025-12-31"),
        ("peildatum 2 mei 2025", "2025-05-02"),
    ],
)
def test_periods(words: str, period: str) -> None:
    (quantity,) = found_in(f"Er waren {words} 12 schepen.")
    assert quantity.period == period


@over(
    ("words", "kind", "identifier"),
    [
        ("Kamerstuk 36 800 X, nr. 3", "kamerstuk", "36800-X-3"),
        ("Kamerstukken II 2023/24, 36 800 X, nr. 3", "kamerstuk", "36800-X-3"),
        ("kst-36800-X-3", "kamerstuk", "36800-X-3"),
        ("dossier 33 763, nr. 165", "kamerstuk", "33763-165"),
        ("Kamerstuk 21 501-02, nr. 2733", "kamerstuk", "21501-02-2733"),
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 2", "kamerstuk", "36410-X-2"),
        (
            "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76",
            "aanhangsel",
            "ah-tk-20232024-76",
        ),
        ("Aanhangsel Handelingen II 2023/24, nr. 76", "aanhangsel", "ah-tk-20232024-76"),
        ("Aanhangsel Handelingen II 2023/24, 76", "aanhangsel", "ah-tk-20232024-76"),
        ("vergaderjaar 2023-2024, Aanhangsel 76", "aanhangsel", "ah-tk-20232024-76"),
        ("ah-tk-20232024-76", "aanhangsel", "ah-tk-20232024-76"),
        ("Handelingen II 2023/24, nr. 12, item 5", "handelingen", "h-tk-20232024-12-5"),
        ("Handelingen I 2023/24, nr. 12", "handelingen", "h-ek-20232024-12"),
        ("Handelingen EK 2023/24, nr. 12", "handelingen", "h-ek-20232024-12"),
        ("Handelingen Eerste Kamer 2023/24, nr. 12", "handelingen", "h-ek-20232024-12"),
        ("Handelingen TK 2023/24, 12, p. 5-7", "handelingen", "h-tk-20232024-12-5-7"),
        ("2023D39037", "kamer_number", "2023D39037"),
        ("2023Z01234", "kamer_number", "2023Z01234"),
        ("Stb. 2020, 123", "staatsblad", "stb-2020-123"),
        ("Staatsblad 2020, nr. 123", "staatsblad", "stb-2020-123"),
        ("Stcrt. 2021, 4567", "staatscourant", "stcrt-2021-4567"),
        ("Staatscourant 2021, nr. 4567", "staatscourant", "stcrt-2021-4567"),
        ("ECLI:NL:HR:2019:2006", "ecli", "ECLI:NL:HR:2019:2006"),
        ("TZ202307-053", "commitment", "TZ202307-053"),
        *((f"{word} 16", "page", "16") for word in ("pagina", "bladzijde", "pag.", "blz.", "p.")),
        ("pagina’s 8-9", "page", "8-9"),
        ("artikel 2.27", "article", "2.27"),
        ("artikel 346 VWEU", "article", "VWEU-346"),
        *((f"{law} 34", "article", f"{law}-34") for law in ("VWEU", "VEU", "EVRM", "AVG")),
        *((f"{law} 34", "article", f"{law}-34") for law in ("AWB", "WIV")),
        ("https://www.rijk.nl/a?b=1", "url", "https://www.rijk.nl/a?b=1"),
        ("www.rijksoverheid.nl", "url", "www.rijksoverheid.nl"),
    ],
)
def test_papers(words: str, kind: str, identifier: str) -> None:
    (found,) = find_identifiers(with_answer(f"Dat staat in {words}.", 1))
    assert (found.text, found.kind, found.identifier) == (words, kind, identifier)


@over(
    ("words", "link"),
    [
        ("Kamerstuk 36 800 X", "https://zoek.officielebekendmakingen.nl/dossier/36800-X"),
        ("Kamerstuk 36 800 X, nr. 3", "https://zoek.officielebekendmakingen.nl/kst-36800-X-3.html"),
        ("Stb. 2020, 123", "https://zoek.officielebekendmakingen.nl/stb-2020-123.html"),
        ("Stcrt. 2020, 123", "https://zoek.officielebekendmakingen.nl/stcrt-2020-123.html"),
        ("ah-tk-20232024-76", "https://zoek.officielebekendmakingen.nl/ah-tk-20232024-76.html"),
        ("2023D39037", "https://www.tweedekamer.nl/kamerstukken/detail?id=2023D39037"),
        (
            "ECLI:NL:HR:2019:2006",
            "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006",
        ),
        ("ECLI:EU:C:2019:2006", ""),
        ("TZ202307-053", ""),
        ("pagina 16", ""),
        ("www.rijksoverheid.nl", "https://www.rijksoverheid.nl"),
    ],
)
def test_where_a_paper_stays(words: str, link: str) -> None:
    (found,) = find_identifiers(with_answer(f"Dat staat in {words}.", 1))
    assert found.link == link


@over(
    ["sentence", "found"],
    [
        ("In 20213 was dat 14.000.", [("14.000", "2021")]),
        ("In een studie uit 20202 staat dat 12.000 schepen er waren.", [("12.000", "")]),
        ("Dat was zo in 2021 en 20222.", []),
        ("Over 20151 waren het er 14.000.", [("14.000", "2015")]),
        ("Het was zo in 20203, 20224 en 202511.", []),
        # A number of as many figures counts: it has another word before it, or things behind it.
        ("Er zijn 20213 schepen.", [("20213", "")]),
        ("Dat was in 20213 gevallen zo.", [("20213", "")]),
        ("In 202134 woningen was dat zo.", [("202134", "")]),
    ],
)
def test_the_mark_of_a_note_behind_a_year(sentence: str, found: list[tuple[str, str]]) -> None:
    assert [(each.text, each.period) for each in found_in(sentence)] == found
