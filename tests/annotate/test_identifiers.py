from __future__ import annotations

from kamerboek.annotate import find_identifiers
from kamerboek.document import ParsedDocument
from tests.annotate.examples import answered, with_answer
from tests.rows import over

IDENTIFIERS_OF_2025 = [
    ("8", "question", "commitment", "TZ202307-053"),
    ("16", "answer", "kamerstuk", "33763-165"),
    ("22", "footnote", "page", "35"),
    ("22", "footnote", "kamerstuk", "36800-X-3"),
    ("23", "answer", "article", "VWEU-346"),
    ("26", "answer", "page", "16"),
    ("47", "answer", "url", "www.werkenbijdefensie.nl"),
    ("55", "answer", "kamerstuk", "27830-474"),
    ("55", "answer", "kamerstuk", "31125-134"),
]
"""Read from the document by hand."""


def test_document_of_2025(document: ParsedDocument) -> None:
    found = find_identifiers(document.questions)
    assert [(row.question, row.part, row.kind, row.identifier) for row in found] == (
        IDENTIFIERS_OF_2025
    )


@over(
    ("answer", "kind", "identifiers"),
    [
        ("(Kamerstuk 36 800 X, nr. 3)", "kamerstuk", ["36800-X-3"]),
        ("(Kamerstuk 33763-165)", "kamerstuk", ["33763-165"]),
        ("Dat vroeg motie 29 684-233.", "kamerstuk", ["29684-233"]),
        ("(Kamerstuk II 2023/24, 36 410 XV, nr. 12)", "kamerstuk", ["36410-XV-12"]),
        (
            "(Kamerstukken 27 830, nr. 474 en 31 125, nr. 134)",
            "kamerstuk",
            ["27830-474", "31125-134"],
        ),
        ("volgens artikel 346 VWEU", "article", ["VWEU-346"]),
        ("volgens artikel 65 van de Grondwet", "article", ["65"]),
        ("zie blz. 8-9", "page", ["8-9"]),
        ("(Kamerstuk 35 100/31 001, nr. 9)", "kamerstuk", ["35100", "31001-9"]),
        (
            "Aanhangsel Handelingen, vergaderjaar 2019–2020, nrs. 812 en 813",
            "aanhangsel",
            ["ah-tk-20192020-812", "ah-tk-20192020-813"],
        ),
        ("zie ECLI:NL:HR:\n2021:1234.", "ecli", ["ECLI:NL:HR:2021:1234"]),
        (
            "zie https://dijk.nl/kst-35100-\nXII-7.html",
            "url",
            ["https://dijk.nl/kst-35100-XII-7.html"],
        ),
        (
            "(Kamerstuk 22 112-07, nr. 41 en 22112-08-55)",
            "kamerstuk",
            ["22112-07-41", "22112-08-55"],
        ),
        (
            "Kamerstukken 35 100 A, nrs. 7, 8 en 31 001, nr. 9",
            "kamerstuk",
            ["35100-A-7", "35100-A-8", "31001-9"],
        ),
        ("(kamerstuk 35 100, nr. 2 t/m 4)", "kamerstuk", ["35100-2", "35100-3", "35100-4"]),
        ("Kamerstukken 30 123 en 35 100 B, nr. 4", "kamerstuk", ["30123", "35100-B-4"]),
        ("Tweede Kamer, vergaderjaar 2011–2012, 33 000 XII, nr. 5", "kamerstuk", ["33000-XII-5"]),
        ("zie 36 200 J, nr. 12", "kamerstuk", ["36200-J-12"]),
        ("Aanhangsel Handelingen II 2019/20, nr. 812", "aanhangsel", ["ah-tk-20192020-812"]),
        (
            "Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 812",
            "aanhangsel",
            ["ah-tk-20192020-812"],
        ),
        ("Handelingen II 2019/20, nr. 41, item 8", "handelingen", ["h-tk-20192020-41-8"]),
        ("(2021Z00123 en 2021D04567)", "kamer_number", ["2021Z00123", "2021D04567"]),
        ("Stb. 2015, 77", "staatsblad", ["stb-2015-77"]),
        ("Stb. 2015/142", "staatsblad", ["stb-2015-142"]),
        ("Staatscourant 2015, nr. 7788", "staatscourant", ["stcrt-2015-7788"]),
        # The year is that of the date before it, or behind it.
        ("het Besluit van 3 mei 1997 (Stb. 189)", "staatsblad", ["stb-1997-189"]),
        ("de wet van 3 mei 1997, houdende regels, Stb. 189,", "staatsblad", ["stb-1997-189"]),
        ("De wet is van 3 mei 1997. Zie Stb. 189.", "staatsblad", []),
        ("Staatscourant van 3 mei 1997, nr. 82", "staatscourant", ["stcrt-1997-82"]),
        ("Stcrt. nr. 82 van 3 mei 1997", "staatscourant", ["stcrt-1997-82"]),
        (
            "Stb. 1997, nrs. 34, 35 en 36",
            "staatsblad",
            ["stb-1997-34", "stb-1997-35", "stb-1997-36"],
        ),
        ("Staatsblad van het Koninkrijk der Nederlanden 1997, 34", "staatsblad", ["stb-1997-34"]),
        ("Staatscourant 2015-7788", "staatscourant", ["stcrt-2015-7788"]),
        ("het dijkverdrag (Trb. 1996, 54)", "tractatenblad", ["trb-1996-54"]),
        ("Tractatenblad 1996, nrs. 54 en 55", "tractatenblad", ["trb-1996-54", "trb-1996-55"]),
        ("het verdrag van 3 mei 1997 (Trb. 189)", "tractatenblad", ["trb-1997-189"]),
        ("Het wetsvoorstel 35 100 is aangenomen.", "kamerstuk", ["35100"]),
        ("de initiatiefnota 35 100, nr. 2", "kamerstuk", ["35100-2"]),
        ("de Wet hoge dijken (35 100) en de sluizen", "kamerstuk", ["35100"]),
        ("de dijken (35 100) volgens die wet", "kamerstuk", []),
        ("de wet (stand 35 100)", "kamerstuk", []),
        ("Zie EK 1997–1998, 25 100, C.", "kamerstuk", ["25100-C"]),
        ("TK, 1997–1998, 25 100 XI, 12", "kamerstuk", ["25100-XI-12"]),
        # Old sessions, and dossiers over a line's end.
        (
            "Aanhangsel Handelingen, nrs. 12 en 13, vergaderjaar 1997-1998",
            "aanhangsel",
            ["ah-tk-19971998-12", "ah-tk-19971998-13"],
        ),
        (
            "(nrs. 12 en 13, Aanhangsel Handelingen, vergaderjaar 1997-1998)",
            "aanhangsel",
            ["ah-tk-19971998-12", "ah-tk-19971998-13"],
        ),
        (
            "(nr. 3, Aanhangsel Handelingen 1997-1998, nr. 12)",
            "aanhangsel",
            ["ah-tk-19971998-12"],
        ),
        ("Handelingen II 1997–1998, blz. 45-3567", "handelingen", ["h-tk-19971998-45-3567"]),
        (
            "Handelingen der Kamer II, vergaderjaar 1997–1998, 45, p. 3567–3570",
            "handelingen",
            ["h-tk-19971998-45-3567-3570"],
        ),
        (
            "Kamerstukken II 1997/98, 25 100 VI, nr. 7 en 1998/99, 26 100 VI, nr. 8",
            "kamerstuk",
            ["25100-VI-7", "26100-VI-8"],
        ),
        ("Kamerstukken II 1997/98, 25\n100\nXIII, nr. 4", "kamerstuk", ["25100-XIII-4"]),
        ("artikel 90 EG-verdrag", "article", ["90"]),
        ("pag 14", "page", ["14"]),
        ("ECLI:NL:RVS:2019:603.", "ecli", ["ECLI:NL:RVS:2019:603"]),
        ("artikelen 3.7 en 4.1a van de wet", "article", ["3.7", "4.1a"]),
        ("bladzijden 4, 6 en 8-9", "page", ["4", "6", "8-9"]),
        ("blz. 7 en 3 dijken", "page", ["7"]),
        (
            "zie https://example.org/dijken/\nhoogte/2020-1.pdf.",
            "url",
            ["https://example.org/dijken/hoogte/2020-1.pdf"],
        ),
        ("zie https://example.org/a_b.", "url", ["https://example.org/a_b"]),
    ],
)
def test_forms(answer: str, kind: str, identifiers: list[str]) -> None:
    found = [row for row in find_identifiers(with_answer(answer, 1)) if row.kind == kind]
    assert [row.identifier for row in found] == identifiers


@over(
    "answer",
    [
        "De NAVO 5 en de F35.",
        "Op 27 830 plaatsen.",
        "TRL 6 en CV 90.",
        "Er zijn 25 000 dijken en 12 345 sluizen.",
    ],
)
def test_what_is_no_identifier(answer: str) -> None:
    assert find_identifiers(with_answer(answer, 1)) == []


def test_a_footnote_is_a_part_of_its_own() -> None:
    questions = answered(("Hoe?", "Zo.[footnoteRef:1] [1:  Zie p. 3.] Zie ook p. 4."))
    assert [(row.part, row.identifier) for row in find_identifiers(questions)] == [
        ("footnote", "3"),
        ("answer", "4"),
    ]


@over(
    ("answer", "link"),
    [
        ("Kamerstuk 35 100 A, nr. 7", "https://zoek.officielebekendmakingen.nl/kst-35100-A-7.html"),
        ("dossier 35100", "https://zoek.officielebekendmakingen.nl/dossier/35100"),
        ("Stb. 2015, 77", "https://zoek.officielebekendmakingen.nl/stb-2015-77.html"),
        ("Trb. 1996, 54", "https://zoek.officielebekendmakingen.nl/trb-1996-54.html"),
        ("2021Z00123", "https://www.tweedekamer.nl/kamerstukken/detail?id=2021Z00123"),
        ("ECLI:EU:C:2019:603", ""),
        ("blz. 4", ""),
    ],
)
def test_official_addresses(answer: str, link: str) -> None:
    (found,) = find_identifiers(with_answer(answer, 1))
    assert found.link == link


@over(
    ("answer", "identifier", "link"),
    [
        (
            "De motie (35 295, letter F) is aangenomen.",
            "35295-F",
            "https://zoek.officielebekendmakingen.nl/kst-35295-F.html",
        ),
        (
            "De begroting (36 410 XXII) noemt het.",
            "36410-XXII",
            "https://zoek.officielebekendmakingen.nl/dossier/36410-XXII",
        ),
        (
            "Dat staat in 21501-32-1740 en nergens anders.",
            "21501-32-1740",
            "https://zoek.officielebekendmakingen.nl/kst-21501-32-1740.html",
        ),
    ],
)
def test_a_kamerstuk_that_nothing_announces(answer: str, identifier: str, link: str) -> None:
    (found,) = find_identifiers(with_answer(answer, 1))
    assert (found.kind, found.identifier, found.link) == ("kamerstuk", identifier, link)


@over(
    "answer",
    [
        "Er zijn 36 410 woningen gebouwd (in 2023).",
        "De dijk is (21 501 meter) lang.",
        "Zij kozen de letter F.",
        "Bel 06-21501-32.",
    ],
)
def test_numbers_of_five_figures_that_are_no_kamerstuk(answer: str) -> None:
    assert find_identifiers(with_answer(answer, 1)) == []
