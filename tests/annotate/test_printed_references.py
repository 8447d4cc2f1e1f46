# ruff: noqa: E501 - an example stays on one line
"""References out of the document in every form of printing, and pointers within it.

`{36800-X-3|36 800 X, nr. 3}` is what a reference means and how it is printed.
"""

from __future__ import annotations

import re

from kamerboek.annotate import find_identifiers, find_references
from tests.annotate.examples import answered, with_answer
from tests.rows import over


def written(marked: str) -> str:
    """Return a sentence with the references that are found written into it."""
    answer = re.sub(r"\{[^{}|]*\||\}", "", marked)
    questions = with_answer(answer, 1)
    start = questions[0].answer_start or 0
    parts, at = [], 0
    for row in find_identifiers(questions):
        begin, end = row.start - start, row.end - start
        parts += [answer[at:begin], "{", row.identifier, "|", answer[begin:end], "}"]
        at = end
    return "".join([*parts, answer[at:]])


@over(
    "marked",
    [
        # A dossier with its chapter or part, and the number of a document.
        *(
            f"Zie {{{meant}|{printed}}}."
            for meant, printed in (
                ("36800-X-3", "Kamerstuk 36 800 X, nr. 3"),
                ("36800-X-3", "Kamerstuk 36800-X-3"),
                ("36800-X-C", "Kamerstuk 36 800 X, letter C"),
                ("36800-X-3", "Kamerstuk 36 800-X, nr. 3"),
                ("36800-X-3", "Kamerstuk 36 800 – X, nr. 3"),
                ("36800-XII-3", "Kamerstuk 36 800, XII, nr. 3"),
                ("36800-X-3", "Kamerstuk 36 800 (X), nr. 3"),
                ("36800-IXB-3", "Kamerstuk 36 800 IXB, nr. 3"),
                ("36800-A-3", "Kamerstuk 36 800 A, nr. 3"),
                ("21501-02-3", "Kamerstuk 21 501-02, nr. 3"),
                ("36800-3", "Kamerstuk 36 800 (R 1234), nr. 3"),
                ("36800-3", "Kamerstuk 36 800 (R1234), nr. 3"),
                ("36800-3", "Kamerstuk 36 800 nr. 3"),
                ("36800-3", "Kamerstuk 36 800, Nr 3"),
                ("36800-3", "Kamerstuk 36 800 (nr. 3"),
                ("36800-12345", "Kamerstuk 36 800, nr. 12345"),
                ("36800-3", "Kamerstuk\n36 800,\nnr.\n3"),
                ("36800-3", "Kamerstuk 36\xa0800, nr. 3"),
                ("36800-3", "Kamerstuk 36800–3"),
                ("36800-3", "Kamerstuk 36800—3"),
                ("36800-3", "Kamerstuk 36800‑3"),
            )
        ),
        *(
            "Zie Kamerstuk 46 800, nr. 3.",
            "Zie Kamerstuk 36 8000, nr. 3.",
            "Zie Kamerstuk 6 800, nr. 3.",
        ),
        # A date is no further number, nor a bracket behind it the reference's.
        "Zie {36800-28|Kamerstuk 36 800, nr. 28}, 24 mei 2025.",
        "Zie {36800-28|Kamerstuk 36 800, nrs. 28} en {36800-29|29}, 3 juni.",
        "Dat staat er (zie {36800-X|Kamerstuk 36 800 X}).",
        *(f"Zie Kamerstuk 36 800 {unit} x." for unit in ("euro", "miljoen", "miljard", "%")),
        # What announces it.
        *(
            f"Zie {{36800-3|{name} 36 800, nr. 3}}."
            for name in (
                *(
                    "Kamerstuk",
                    "kamerstuk",
                    "KAMERSTUK",
                    "Kamerstukken",
                    "kamerstukken",
                    "KAMERSTUKKEN",
                    "Kamerstuknummer",
                    "kamerstuknummers",
                ),
                *(
                    "Dossier",
                    "dossier",
                    "Dossiernummer",
                    "dossiernummer",
                    "Kamerstuk II",
                    "Kamerstuk TK",
                    "Kamerstuk EK",
                    "Kamerstuk I",
                ),
                *(
                    "Kamerstuk der Tweede Kamer",
                    "Kamerstuk Eerste Kamer",
                    "Kamerstuk II 2023/24,",
                    "Kamerstuk vergaderjaar 2023-2024,",
                ),
                *(
                    "Kamerstuk (2023–24)",
                    "Kamerstuk 1999-2000",
                    "Tweede Kamer, vergaderjaar 2023–2024,",
                    "Eerste Kamer vergaderjaar 2023/24,",
                ),
                *("Kamerstuk nr.", "Kamerstuk Nrs.", "Kamerstuk,"),
            )
        ),
        *(
            f"Zie {{29684-233|{word} 29 684-233}}."
            for word in ("Motie", "motie", "Moties", "moties")
        ),
        "Zie {36800-3|36 800, nr. 3} en {36800-3|36800, nrs. 3}.",
        *(
            f"Zie {{{meant}|{printed}}} nu."
            for meant, printed in (
                ("36800-3", "kst-36800-3"),
                ("36800-X-3", "kst-36800-X-3"),
                ("36800-X-3", "36800-X-3"),
                ("36800-3", "36800-3"),
                ("36800-X-3", "36 800 X, nr. 3"),
                ("36800-X-3", "36 800-X, nr. 3"),
                ("36800-X-3", "36 800 (X), nr. 3"),
                ("21501-02-3", "21 501-02, nr. 3"),
            )
        ),
        *(
            f"Zie {printed} nu."
            for printed in (
                "x36800-3",
                "36800-3-4-5",
                "36800-12345",
                "1.36800-3",
                "36 800 euro",
                "36 800 dijken",
            )
        ),
        # Lists and ranges of documents, and of dossiers.
        "Zie {36800-3|Kamerstuk 36 800, nrs. 3} en {36800-4|4}, {36800-5|5} & {36800-6|6}.",
        "Zie {36800-3|Kamerstuk 36 800, nrs. 3}, en {36800-4|4}.",
        "Zie {35100|Kamerstukken 35 100}/{31001-9|31 001, nr. 9}.",
        *(
            f"Zie {{27830-4|Kamerstukken 27 830, nr. 4}}{between}{{31125-3|31 125, nr. 3}}."
            for between in (", ", "; ", " / ", " en ", ", en ", " en\n")
        ),
        "Zie {27830-4|Kamerstuk 27 830, nr. 4} 31 dijken.",
        # The appendix of the Handelingen.
        *(
            f"Zie {{ah-tk-20232024-76|{printed}}}."
            for printed in (
                *(
                    "Aanhangsel 2023–2024, nr. 76",
                    "Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 76",
                    "Aanhangsel bij de Handelingen 2023/24, 76",
                ),
                *(
                    "Aanhangsel der Handelingen II, 2023/24, nr 76",
                    "Aanhangsel Handelingen TK 2023/24, nummer 76",
                    "Aanhangsel Handelingen der Tweede Kamer 2023/24, nummers 76",
                ),
                *(
                    "Aanhangsel (vergaderjaar 2023-24), nr. 76",
                    "Aanhangsel 2023/24, Aanhangsel nr. 76",
                    "Aanhangsel nr. 76, vergaderjaar 2023-2024",
                    "Aanhangsel nummer 76 (2023-24",
                ),
                *(
                    "vergaderjaar 2023-2024, Aanhangsel van de Handelingen, nr. 76",
                    "Tweede Kamer vergaderjaar 2023/24 aanhangsel 76",
                    "ah-tk-20232024-76",
                ),
            )
        ),
        "Zie {ah-tk-20232024-76|Aanhangsel 2023-2024, nrs. 76}, {ah-tk-20232024-77|77} en {ah-tk-20232024-78|78}.",
        # Handelingen, Staatsblad, Staatscourant, rechtspraak.
        *(
            f"Zie {{h-{meant}|Handelingen {printed}}}."
            for meant, printed in (
                ("tk-20232024-12", "2023/24, nr. 12"),
                ("tk-20232024-12", "II 2023-2024, 12"),
                ("tk-20232024-12", "der TK, vergaderjaar 2023–24, nr 12"),
                ("tk-20232024-12", "Tweede Kamer 2023/24, 12"),
                ("ek-20232024-12", "I 2023/24, nr. 12"),
                ("ek-20232024-12", "EK 2023/24, 12"),
                ("ek-20232024-12", "Eerste Kamer 2023/24, 12"),
                ("tk-20232024-12-5", "II 2023/24, nr. 12, item 5"),
                ("tk-20232024-12-5", "II 2023/24, nr. 12 p. 5"),
                ("tk-20232024-12-5-7", "II 2023/24, 12, pp. 5-7"),
                ("tk-20232024-12-5", "II 2023/24, 12, blz. 5"),
                ("tk-19992000-1", "1999/2000, 1"),
            )
        ),
        *(
            f"Zie {{stb-2020-123|{printed}}}."
            for printed in (
                "Stb. 2020, 123",
                "Stb 2020 123",
                "Staatsblad 2020, nr. 123",
                "Staatsblad van 2020, nummer 123",
                "Staatsblad 2020,\n123",
            )
        ),
        *(
            f"Zie {{stcrt-1999-123456|{printed}}}."
            for printed in (
                "Stcrt. 1999, 123456",
                "Stcrt 1999, nr 123456",
                "Staatscourant van 1999, 123456",
            )
        ),
        *(
            "Zie Stb. 1820, 123.",
            "Zie Stb. 2020, 1234567.",
            "Zie 2023D1234.",
            "Zie 2023X12345.",
            "Zie TZ2023-053.",
            "Zie TZ202307-0533.",
        ),
        *(
            "Zie {2023D12345|2023D12345}.",
            "Zie {2023Z12345|2023Z12345}.",
            "Zie {TZ202307-053|TZ202307-053}.",
        ),
        *(
            f"Zie {{{code}|{code}}}."
            for code in (
                "ECLI:NL:HR:2019:A",
                "ECLI:EU:C:2019:603",
                "ECLI:NL:ABCDEFGHIJKL:2019:1.2",
                f"ECLI:NL:HR:2019:{'A' * 26}",
            )
        ),
        *("Zie ECLI:N:HR:2019:6.", "Zie ECLI:NL:ABCDEFGHIJKLM:2019:1."),
        # Pages.
        *(
            f"Zie {{16|{word} 16}} hier."
            for word in (
                "pagina",
                "Pagina",
                "pagina's",
                "pagina’s",
                "paginas",
                "paginanummer",
                "paginanummers",
                "bladzijde",
                "bladzijden",
                "pag.",
                "blz.",
                "blz",
                "p.",
                "pp.",
            )
        ),
        *(
            f"Zie {{8-9|blz. 8{between}9}} hier."
            for between in ("-", " – ", "—", " t/m ", " tot en met ")
        ),
        *(
            f"Zie {{8|blz. 8}}{between}{{9|9}}{behind}"
            for between in (", ", " en ", ", en ", " & ")
            for behind in (".", "", ",", " en", " van dit", " is zo", " Zo")
        ),
        *(
            f"Zie {{8|blz. 8}} en {{9|9}} {word} x"
            for word in (
                *(
                    "of",
                    "t/m",
                    "tot",
                    "uit",
                    "in",
                    "op",
                    "bij",
                    "over",
                    "met",
                    "voor",
                    "zijn",
                    "was",
                    "waren",
                    "wordt",
                    "worden",
                ),
                *("heb", "heeft", "die", "dat", "zoals", "ook", "reeds", "al"),
            )
        ),
        *(
            "Zie {8|blz. 8} en 9 dijken.",
            "Zie {8|blz. 8} en 9% x.",
            "Zie {8|blz. 8} en 9 € x.",
            "Zie blz. 12345.",
            "Zie xp. 8.",
        ),
        # Articles and laws.
        *(
            f"Zie {{2.27|{word} 2.27}} hier."
            for word in (
                "artikel",
                "Artikel",
                "artikelen",
                "begrotingsartikel",
                "beleidsartikel",
                "wetsartikel",
                "art.",
            )
        ),
        *(
            f"Zie {{{meant}|artikel {printed}}} hier."
            for meant, printed in (
                ("3", "3"),
                ("3a", "3a"),
                ("3.7.1", "3:7.1"),
                ("1234", "1234"),
                ("3ab", "3ab"),
                ("VWEU-346", "346 VWEU"),
                ("AVG-6", "6 van de AVG"),
                ("BW-6", "6 van het BW"),
                ("BW-6", "6 BW"),
            )
        ),
        *(
            f"Zie {{3|artikelen 3}}{between}{{4|4}}."
            for between in (", ", " en ", ", en ", " of ", " t/m ", "-", " – ")
        ),
        "Zie {3|artikelen 3} en 4 dijken.",
        *(f"Zie {{{law}-34|{law} 34}}." for law in ("VWEU", "VEU", "EVRM", "AVG", "AWB", "WIV")),
        *("Zie NAVO 34.", "Zie AVG 12345.", "Zie artikel x.", "Zie artikel 12345."),
        # Addresses, also those that go on behind a line's end.
        *(
            f"Zie {{{url}|{url}}}."
            for url in (
                "https://a.nl/b",
                "http://a.nl/b",
                "www.abc.nl/d",
                "https://a.nl/b?c=d&e=f#g",
                "https://a.nl/(b",
            )
        ),
        *(f"Zie {{https://a.nl/b|https://a.nl/b}}{sign} Meer." for sign in ".,;:)]’”"),
        *(f"Zie {{https://a.nl/b|https://a.nl/b}}{sign}c." for sign in "<>\"'“”‘’"),
        *(f"Zie {{https://a.nl/b{sign}c/d|https://a.nl/b{sign}\nc/d}}." for sign in "/=&?%_"),
        *(f"Zie {{https://a.nl/b/c{sign}d|https://a.nl/b/\nc{sign}d}}." for sign in "/-_=.%5"),
        *(
            "Zie {https://a.nl/b/|https://a.nl/b/}\nDat is.",
            "Zie {https://a.nl/b|https://a.nl/b}\nc/d.",
            "Zie {https://a.nl/b/|https://a.nl/b/}\nen dan.",
        ),
        *(
            "Zie {https://a.nl/b-c|https://a.nl/b-\nc}.",
            "Zie {https://a.nl/b-C/d|https://a.nl/b-\nC/d}.",
            "Zie {https://a.nl/b-|https://a.nl/b-}\nDat is.",
        ),
        *("Zie {www.ab.nl|www.ab.nl}.", "Zie www.a.n."),
    ],
)
def test_a_reference_in_each_form(marked: str) -> None:
    assert written(marked) == marked


@over(
    ("printed", "meant"),
    [
        *((f"nr. 3 {through} 5", ["3", "4", "5"]) for through in ("t/m", "tot en met", "-", "–")),
        ("nr. 3 t/m 23", [str(number) for number in range(3, 24)]),
        ("nr. 3 t/m 24", ["3", "24"]),
        ("nr. 5 t/m 3", ["5", "3"]),
        ("nr. 3, 5 t/m 7", ["3", "5", "6", "7"]),
    ],
)
def test_a_range_of_documents(printed: str, meant: list[str]) -> None:
    rows = find_identifiers(with_answer(f"Zie Kamerstuk 36 800, {printed}.", 1))
    assert sorted(row.identifier for row in rows) == sorted(f"36800-{number}" for number in meant)


def pointed(answer: str, among: int = 30) -> list[str]:
    return [row.to_question for row in find_references(with_answer(answer, among))]


@over(
    ("answer", "targets"),
    [
        ("De in vraag 6 genoemde schepen ken ik niet.", ["6"]),
        ("Hiervoor gelden dezelfde eisen als genoemd in vraag 6.", ["6"]),
        ("Het antwoord luidt hetzelfde als op vraag 6.", ["6"]),
        ("Deze vraag beantwoord ik tezamen met vraag 6.", ["6"]),
        ("Hier geldt het antwoord zoals gegeven op vraag 6.", ["6"]),
        ("Het woord staat in vraag 6.", []),
        ("Zie het antwoord op vraag 6 van de begrotingsbehandeling.", []),
        ("Daarvoor wordt verwezen naar vraag en antwoord 6.", ["6"]),
        (
            "Voor het eerste deel verwijs ik naar vraag 3; voor het tweede deel naar vraag 4.",
            ["3", "4"],
        ),
        # What leads to the number.
        *(
            (f"{lead} vraag 6.", ["6"])
            for lead in (
                "Zie",
                "Wij verwijzen naar",
                "Hij verwijst naar",
                "Ik verwijs naar",
                "Vergelijk",
                "Dit is conform",
                "Er wordt verwezen naar",
            )
        ),
        *(
            (f"Dat staat {lead} vraag 6.", ["6"])
            for lead in (
                "zoals bij",
                "zoals gezegd onder",
                "zoals een twee drie vier in de",
                "bij",
                "onder",
                "bij de",
                "onder de",
            )
        ),
        *(
            (f"Dat is {lead} vraag 6.", ["6"])
            for lead in (
                "het antwoord op",
                "mijn antwoord bij",
                "ons antwoord op de",
                "onze beantwoording van",
                "de reactie onder",
                "de gezamenlijke beantwoording van de",
                "antwoorden op",
                "antwoord van",
            )
        ),
        *(
            (f"Dat {lead} vraag 6.", [])
            for lead in ("is", "staat in", "volgt uit", "zoals een twee drie vier vijf in")
        ),
        (f"Zie {'x' * 59} vraag 6.", ["6"]),
        (f"Zie {'x' * 60} vraag 6.", []),
        *((f"Zie dat{sign} vraag 6.", []) for sign in ".;()"),
        ("Zie dat\nen vraag 6.", ["6"]),
        # How numbers are printed.
        *(
            (f"Zie {noun} 6.", ["6"])
            for noun in (
                "vraag",
                "vragen",
                "antwoord",
                "antwoorden",
                "vraag nr.",
                "vragen nrs.",
                "vraag nummer",
                "vragen nummers",
                "Vraag",
            )
        ),
        *(
            (f"Zie vragen 6{between}7.", ["6", "7"])
            for between in (
                ", ",
                " en ",
                ", en ",
                " of ",
                " & ",
                "/",
                " respectievelijk ",
                " alsmede ",
                " alsook ",
                ", en op de vraag ",
                " en bij vraag ",
                " en van de ",
                " en vragen ",
            )
        ),
        *(
            (f"Zie vragen 6{between}9.", ["6", "7", "8", "9"])
            for between in (" t/m ", " tot en met ", "-", " – ")
        ),
        ("Zie vraag 4, 12 schepen.", ["4"]),
        ("Zie vraag 4 t/m 6 schepen.", ["4", "5", "6"]),
        *(
            (f"Zie vraag 4 en 5 {word} x.", ["4", "5"])
            for word in (
                *(
                    "en",
                    "of",
                    "t/m",
                    "tot",
                    "respectievelijk",
                    "van",
                    "uit",
                    "in",
                    "op",
                    "bij",
                    "over",
                    "met",
                    "voor",
                    "is",
                    "zijn",
                    "was",
                    "waren",
                ),
                *(
                    "wordt",
                    "worden",
                    "heb",
                    "hebben",
                    "heeft",
                    "geef",
                    "geeft",
                    "ga",
                    "gaat",
                    "gaan",
                    "geldt",
                    "gelden",
                    "blijkt",
                    "staat",
                    "staan",
                ),
                *(
                    "volgt",
                    "kan",
                    "kunnen",
                    "zal",
                    "zullen",
                    "betreft",
                    "betreffen",
                    "laat",
                    "laten",
                    "luidt",
                    "waarin",
                    "hierop",
                    "daarover",
                ),
                *(
                    "die",
                    "dat",
                    "zoals",
                    "ook",
                    "reeds",
                    "al",
                    "genoemd",
                    "genoemde",
                    "gesteld",
                    "gestelde",
                    "bedoeld",
                    "bedoelde",
                    "vermeld",
                ),
                *("vermelde", "beschreven", "gegeven", "Dat"),
            )
        ),
        *(
            ("Zie vraag 4 en 5 dijken.", ["4"]),
            ("Zie vraag 4 en 5", ["4", "5"]),
            ("Zie vraag 45.", []),
            ("Zie vraag 1.", []),
            ("Zie vraag 1234.", []),
        ),
        # Of another document.
        *(
            (f"Zie {before} vraag 6.", [])
            for before in (
                "36 800 nr. 2,",
                "nrs. 2,",
                "nr. 2",
                "Kamerstuk 36 800,",
                "kamerstukken van mei:",
                "36 800 X (",
                "2023D12345,",
                "2023Z12345 en",
                "Aanhangsel 2023-2024, 12,",
                "aanhangsel nr. 12",
            )
        ),
        *(
            (f"Zie vraag 6 {behind}.", [])
            for behind in (
                "van de schriftelijke vragen",
                "uit het verslag",
                "in de brief",
                "bij de begroting",
                "over de een twee nota",
                "van een twee drie lijst",
                "van kamervragen",
                "d.d. 3 mei",
                "(Kamerstuk 36 800)",
                ", Aanhangsel 12",
                "(2023D12345)",
                "36 800",
            )
        ),
        *(
            (f"Zie vraag 6 {behind}.", ["6"])
            for behind in (
                "van deze lijst",
                "van dit verslag",
                "van een twee drie vier lijst",
                "van de dijk",
                "over de dijk",
            )
        ),
        *(
            (f"Zie vraag 6 van de {word}.", [])
            for word in (
                *(
                    "schriftelijke",
                    "mondelinge",
                    "feitelijke",
                    "kamervragen",
                    "vragen",
                    "vragenlijst",
                    "vragenset",
                    "vragenuur",
                    "set",
                    "ronde",
                    "lijst",
                    "brief",
                ),
                *(
                    "verslag",
                    "verslagen",
                    "nota",
                    "kamerstuk",
                    "kamerstukken",
                    "kamerbrief",
                    "debat",
                    "begroting",
                    "rapport",
                    "lid",
                    "leden",
                    "fractie",
                ),
                *(
                    "beantwoording",
                    "aanhangsel",
                    "commissie",
                    "consultatie",
                    "enquête",
                    "peiling",
                    "onderzoek",
                    "toets",
                ),
            )
        ),
    ],
)
def test_a_pointer_to_another_answer(answer: str, targets: list[str]) -> None:
    assert pointed(answer) == targets


@over(
    ("answer", "targets"),
    [
        *(
            (f"Zie de {how} vraag.", ["2"])
            for how in (
                "vorige",
                "voorgaande",
                "voorafgaande",
                "bovenstaande",
                "hierboven staande",
                "bovengenoemde",
            )
        ),
        *((f"Zie het {how} antwoord.", ["2"]) for how in ("vorig", "voorgaand")),
        *(
            (f"Zie de {how} vraag.", ["4"])
            for how in ("volgende", "onderstaande", "hiernavolgende")
        ),
        *(
            (f"Dat is {word} vorige vraag.", ["2"])
            for word in ("de", "het", "mijn", "ons", "onze", "bij", "op")
        ),
        *(
            (f"Zie het {on} de vorige vraag.", ["2"])
            for on in ("antwoord op", "antwoord bij", "antwoorden op")
        ),
        *(
            (f"Zie de {count} vorige vragen.", targets)
            for count, targets in (("twee", ["1", "2"]), ("drie", ["1", "2"]))
        ),
        *(
            (f"Zie de volgende {count} vragen.", targets)
            for count, targets in (
                ("twee", ["4", "5"]),
                ("drie", ["4", "5", "6"]),
                ("vier", ["4", "5", "6", "7"]),
                ("vijf", ["4", "5", "6", "7", "8"]),
            )
        ),
        *((f"Zie de vorige {what}.", ["2"]) for what in ("vraag", "antwoord", "beantwoording")),
        *((f"Zie de vorige {what}.", []) for what in ("vragen", "antwoorden", "brief")),
        *((f"Zie de vorige vraag {behind} x.", []) for behind in ("van", "uit", "in")),
        ("Zie de zes vorige vragen.", []),
    ],
)
def test_a_pointer_to_what_stands_beside(answer: str, targets: list[str]) -> None:
    pairs = [
        ("Hoe?", "Zo is dat."),
        ("Hoe?", "Zo is dat."),
        ("Hoe?", answer),
        *[("Hoe?", "Zo is dat.")] * 6,
    ]
    rows = [row for row in find_references(answered(*pairs)) if row.from_question == "3"]
    assert [row.to_question for row in rows] == targets


NOTHING = (
    *(
        "zie",
        "ook",
        "tevens",
        "verder",
        "hiervoor",
        "hiertoe",
        "hierover",
        "daarvoor",
        "het",
        "de",
        "mijn",
        "ons",
        "onze",
        "ik",
        "wij",
    ),
    *(
        "we",
        "u",
        "graag",
        "kortheidshalve",
        "verwijs",
        "verwijst",
        "verwijzen",
        "verwezen",
        "wordt",
        "worden",
        "naar",
        "voor",
        "in",
    ),
    *(
        "op",
        "bij",
        "van",
        "en",
        "of",
        "antwoord",
        "antwoorden",
        "beantwoording",
        "reactie",
        "separate",
        "hierboven",
        "hieronder",
    ),
)


@over("word", NOTHING)
def test_words_of_a_pointer_that_say_nothing(word: str) -> None:
    kinds = {
        row.kind
        for row in find_references(with_answer(f"Zie vraag 6 ({word}: {word}; {word}).", 9))
    }
    assert kinds == {"whole"}
    kinds = {row.kind for row in find_references(with_answer(f"Zie vraag 6 ({word}x).", 9))}
    assert kinds == {"partial"}


def test_between_two_pointers_something_may_be_said() -> None:
    def kinds(answer: str) -> list[str]:
        return [row.kind for row in find_references(with_answer(answer, 9))]

    assert kinds("Zie vraag 6. Zie ook vraag 7.") == ["whole", "whole"]
    assert kinds("Zie vraag 6. Dijken. Zie ook vraag 7.") == ["partial", "partial"]
    assert kinds("Dijken. Zie vraag 6.") == ["partial"]
    assert kinds("Zie vraag 6. Dijken.") == ["partial"]
