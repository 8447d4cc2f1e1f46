"""Numbers, papers and pointers by the newer rules: a row inside each bound and one outside."""

from __future__ import annotations

from kamerboek.annotate import find_identifiers, find_references
from tests.annotate.examples import with_answer
from tests.annotate.test_printed_references import written
from tests.annotate.test_quantities import found_in
from tests.rows import over


@over(
    ("answer", "pointers"),
    [
        # An answer that is named by its number.
        ("Dat staat al in antwoord 6.", [("in antwoord 6", ["6"])]),
        ("Dat blijkt al uit  antwoord 6.", [("uit  antwoord 6", ["6"])]),
        ("Dat strookt met antwoorden 6 en 7.", [("met antwoorden 6 en 7", ["6", "7"])]),
        ("In de zaal staat antwoord 6.", []),
        ("Dat staat al in vraag 6.", []),
        # What may follow a further number; behind two questions no such word is asked for.
        ("Zie vraag 4, 5 bedoelde.", [("Zie vraag 4, 5", ["4", "5"])]),
        ("Zie vraag 4, 5 aangaf.", [("Zie vraag 4, 5", ["4", "5"])]),
        ("Zie vraag 4, 5 gemelde.", [("Zie vraag 4", ["4"])]),
        ("Zie vraag 4, 5 gemeld.", [("Zie vraag 4, 5", ["4", "5"])]),
        ("Zie vraag 4, 5 noemde ik.", [("Zie vraag 4, 5", ["4", "5"])]),
        ("Zie vraag 4, 5 noemde hij.", [("Zie vraag 4", ["4"])]),
        ("Zie vraag 4 en 5 schepen.", [("Zie vraag 4", ["4"])]),
        ("Zie vragen 4 en 5 schepen.", [("Zie vragen 4 en 5", ["4", "5"])]),
        ("Zie vragen 4  en  5 schepen.", [("Zie vragen 4  en  5", ["4", "5"])]),
        ("Zie vragen 14  en  15 schepen.", [("Zie vragen 14  en  15", ["14", "15"])]),
        ("Zie vragen 4, 5 en 6 schepen.", [("Zie vragen 4, 5", ["4", "5"])]),
        # Numbers of which no noun says that they are those of questions.
        ("Zie antwoord op 6.", [("Zie antwoord op 6", ["6"])]),
        ("Zie de reactie bij 6 en 7.", [("Zie de reactie bij 6 en 7", ["6", "7"])]),
        ("Zie onder 6.", [("Zie onder 6", ["6"])]),
        ("Zie ook vr. 6.", [("Zie ook vr. 6", ["6"])]),
        ("Zie vraagnummer 6.", [("Zie vraagnummer 6", ["6"])]),
        ("Zie het antwoord op 6 brieven.", []),
        ("Dit geldt voor kinderen onder 6.", []),
        # In another document.
        ("In mijn brief van 2 maart (antwoord op vraag 6).", []),
        ("In de Kamerbrief d.d. 12 maart 2026, in het antwoord op vraag 6.", []),
        ("In de brief over mei: zie antwoord op vraag 6.", [("zie antwoord op vraag 6", ["6"])]),
        ("In de enquête luidde het antwoord op vraag 6 zo.", []),
        ("Bij een peiling was het antwoord op vraag 6 zo.", []),
        (
            f"Na de toets {'x' * 62} het antwoord op vraag 6 zo.",
            [("het antwoord op vraag 6", ["6"])],
        ),
        ("In de toets; het antwoord op vraag 6.", [("het antwoord op vraag 6", ["6"])]),
    ],
)
def test_pointers_to_answers(answer: str, pointers: list[tuple[str, list[str]]]) -> None:
    found = [(row.to_question, row.text) for row in find_references(with_answer(answer))]
    assert found == [(target, text) for text, targets in pointers for target in targets]


@over(
    "marked",
    [
        "Zie {3|artikel 3} van de wet.",
        "Zie {33000-5|Kamerstukken II 2011/12, 33 000, 5}, {3|p. 3}.",
        "Zie ({33000-5|Kamerstuk 33 000, 5}).",
        "Zie ({36200-XVI-A|Kamerstukken I 2022/23, 36 200 XVI, A}).",
        "Zie {33000|dossier 33 000}, 12 dijken.",
        "Zie ({36800-X-3|Kamerstuk 36 800 hoofdstuk X, nr. 3}).",
        "Zie {36200-A|Kamerstukken I 2022/23, 36 200, nr. A}.",
        "Zie {Awb-3|artikel 3 Awb}.",
        "Zie {AVG-6|artikel 6, eerste lid, onder a, van de AVG}.",
        "Zie {AVG-6|artikel 6, tweede en derde lid, AVG}.",
        "Zie {Sr-12a|art. 12a, lid 2, Sr}.",
        "Zie {Gw-68|artikel 68 van de Gw}.",
        "Zie {68|artikel 68} van de Kamer.",
        "Zie {EVRM-8|EVRM 8} daar.",
        "Zie KLM 8 daar.",
        "Zie {3|artikelen 3}, {4|4} en {5|5}.",
        "Zie {3.7|artikelen 3.7} t/m {9|9}.",
        "Zie {TZ202307-053|TZ202307-053} en {T03456|T03456}.",
        "Zie T3456 en T034567 en TZ202307-05.",
        "Zie {https://www.abc.nl/x|https://www.abc.nl/x}.",
        "Zie {abc.nl|abc.nl} daar.",
        "Zie {abc.com/x|abc.com/x} daar.",
        "Zie abc.com daar.",
        "Zie a@abc.nl daar.",
        "Zie https:// daar.",
        "Zie {31031|31 031}/{29949-19|29 949, nr. 19}.",
        "Zie 31 031/29 949 daar.",
        "Zie {ah-tk-20252026-12|Aanhangsel Handelingen II 2025/26, nr. 12}.",
        "Zie {ah-ek-20252026-12|Aanhangsel Handelingen I 2025/26, nr. 12}.",
        "Zie {ah-ek-20252026-12|Aanhangsel Handelingen der Eerste Kamer 2025/26, nr. 12}.",
    ],
)
def test_papers_as_they_are_printed(marked: str) -> None:
    assert written(marked) == marked


@over(
    ("articles", "identifiers"),
    [
        ("artikelen 3 t/m 6", ["3", "4", "5", "6"]),
        ("artikelen 8 t/m 11", ["8", "9", "10", "11"]),
        ("artikelen 3 tot en met 5 Awb", ["Awb-3", "Awb-4", "Awb-5"]),
        ("artikelen 1 t/m 21", [str(number) for number in range(1, 22)]),
        ("artikelen 1 t/m 22", ["1", "22"]),
        ("artikelen 6 t/m 3", ["6", "3"]),
        ("artikelen 3a t/m 5", ["3a", "5"]),
        ("artikelen 3, 5 en 7 t/m 9", ["3", "5", "7", "8", "9"]),
    ],
)
def test_ranges_of_articles(articles: str, identifiers: list[str]) -> None:
    found = find_identifiers(with_answer(f"Zie {articles}.", 1))
    assert [row.identifier for row in found] == identifiers


@over(
    ("answer", "quantities"),
    [
        # Numbers that are called, and scales.
        ("Bel met 112 als er brand is.", []),
        ("Het alarmnummer 112 is bezet.", []),
        ("Bel tel. 14030 voor hulp.", []),
        ("Dat staat op een schaal van 1 tot 10 hoog.", []),
        ("Dat staat op schaal 1 t/m 100 hoog.", []),
        ("Dat staat op een schaal van 1 tot en met 10 hoog.", []),
        ("Dat geldt voor 65+ en meer.", []),
        ("Dat geldt voor 16- en 17-jarigen.", []),
        # One thing, and what the word behind a number says.
        ("Er is één ziekenhuis gesloten.", [("1", "count")]),
        ("Er is één andere school gesloten.", [("1", "count")]),
        ("Er is één boete gegeven.", [("1", "count")]),
        ("Er zijn 12 machinisten.", [("12", "persons")]),
        ("Er zijn 12 monteurs.", [("12", "persons")]),
        ("Er zijn 12 interieurs.", [("12", "count")]),
        ("Er zijn 12 exterieurs.", [("12", "count")]),
        ("Er zijn 12 zorgverleners.", [("12", "persons")]),
        ("Er zijn 12 boa's.", [("12", "persons")]),
        ("Er zijn negen MQ-9 Reaper-toestellen.", [("9", "count")]),
        ("Het is 12 decibel daar.", [("12", "")]),
        ("Er zijn 12 open plekken.", [("12", "count")]),
        # What has a capital behind a colon is no name, as it is behind a word.
        ("Dat is zo: Zeven schepen varen.", [("7", "count")]),
        ("Dat is een Boeing 12 van hen.", []),
        # What a name goes on with behind its number; a number that is the name's.
        ("Dat is een Boeing 737 MAX van hen.", []),
        ("Dat is een Boeing 737 Business Jet.", []),
        ("Dat zijn in Ede 12 Syriërs.", [("12", "persons")]),
        ("Dat zijn in Ede 12 Poolse monteurs.", [("12", "persons")]),
        ("Windows 10 en Leopard 2 zijn oud.", []),
        ("In postcodegebied 3011 wonen 48 mensen.", [("48", "persons")]),
        ("De cijfers over ’98 zijn er.", []),
        ("De uitvoer van mei ’98 is hoog.", []),
        # Money with `k`, over a line's end, and millions that are said once.
        ("Het kost € 250k.", [("250000", "eur")]),
        ("Het gaat om 250k.", []),
        ("Het zijn 4\n.500 dijken.", [("4500", "count")]),
        (
            "Dat is € 5, € 7 en € 9 miljoen.",
            [("5000000", "eur"), ("7000000", "eur"), ("9000000", "eur")],
        ),
        ("Er is 7 ton mee gemoeid.", [("7", "")]),
        ("Er is een bedrag van 7 ton gemoeid.", [("700000", "eur")]),
        # By how much, and to what.
        ("Het is uitgebreid met 25 tot 140 dijken.", [("25", "count"), ("140", "count")]),
        ("Het kost 25 tot 140 dijken.", [("None", "count")]),
        # `acht` behind a noun counts where the sentence has its verb.
        ("Er zijn in de zorg acht stromingen.", [("8", "count")]),
        ("De sector acht stromingen niet bewezen.", []),
        ("Wie hier acht op slaat, leest dat.", []),
        ("Het aantal bedroeg acht.", [("8", "count")]),
        ("De jaren ’80 en ’90 zijn voorbij.", []),
        ("Leerlingen van havo 3 en vwo 3 kiezen.", []),
        # Of what was counted before.
        ("Er zijn 40 dijken bezocht; bij 9 is iets gevonden.", [("40", "count"), ("9", "count")]),
        ("Het ging om 34 (2015) en 36 (2016) klachten.", [("34", "count"), ("36", "count")]),
        ("Er zijn 18 dijken, en later nog eens 6.", [("18", "count"), ("6", "count")]),
        (
            "Er zijn 40 dijken: 7 zwak, 2 zeer zwak.",
            [("40", "count"), ("7", "count"), ("2", "count")],
        ),
        (
            "Van de 40 kinderen kregen er 9 les; 5 wachten nog.",
            [("40", "persons"), ("9", "persons"), ("5", "persons")],
        ),
        ("Er zijn 25 leerlingen in Ede en 34 in Urk.", [("25", "persons"), ("34", "persons")]),
        (
            "In 2019 was het 12%, in 2020 14% en in 2021 15.",
            [("12", "percent"), ("14", "percent"), ("15", "percent")],
        ),
        (
            "Van de mannen is 46% ziek; van de vrouwen is dat 38.",
            [("46", "percent"), ("38", "percent")],
        ),
        ("Het percentage steeg van 45 naar 52.", [("45", "percent"), ("52", "percent")]),
        ("Het daalde met 12% naar 14.", [("-12", "percent"), ("14", "")]),
        # A percentage of which the sentence says that it is one.
        ("Het percentage vrouwen is 12.", [("12", "percent")]),
        ("Het percentage vrouwen kwam uit op ruim 12.", [("12", "percent")]),
        ("Een percentage van 12 is veel.", [("12", "percent")]),
        ("Het percentage vrouwen daalde 12.", [("12", "")]),
        (f"Het percentage {'x' * 78} is 12.", [("12", "percent")]),
        (f"Het percentage {'x' * 79} is 12.", [("12", "")]),
        ("Het aantal vrouwen is 12 duizend.", [("12000", "persons")]),
        ("Het aantal vrouwen is 12 miljoen.", [("12000000", "persons")]),
        ("Bij dit aantal vrouwen past 12 miljoen.", [("12000000", "")]),
    ],
)
def test_what_a_number_counts(answer: str, quantities: list[tuple[str, str]]) -> None:
    assert [(str(row.value), row.unit) for row in found_in(answer)] == quantities


@over(
    ("answer", "link"),
    [
        (
            "Zie Handelingen II 2025/26, nr. 12, item 5.",
            "https://zoek.officielebekendmakingen.nl/h-tk-20252026-12-5.html",
        ),
        (
            "Zie ECLI:NL:HR:2025:12.",
            "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2025:12",
        ),
        ("Zie ECLI:EU:C:2025:12.", ""),
    ],
)
def test_where_a_paper_is_published(answer: str, link: str) -> None:
    assert [row.link for row in find_identifiers(with_answer(answer, 1))] == [link]
