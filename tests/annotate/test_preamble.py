"""What a document says of itself, in the forms in which letters and lists say it; all made up."""

from __future__ import annotations

from datetime import date

import pytest

from kamerboek.annotate.preamble import dutch_day, find_identity, kamerstuk_number
from kamerboek.document import DocumentText, ParsedDocument, parse_questions
from tests.rows import over

QUESTIONS = (
    "\n\n1 Hoeveel schepen zijn er?\n\nDrie, zie de brief van 3 mei 2020.\n\n2 Waarom?\n\nDaarom.\n"
)

LIST = """\
36 800 X Vaststelling van de begroting van het Ministerie van Schepen (X) voor het jaar 2026

Nr. 12 LIJST VAN VRAGEN EN ANTWOORDEN OVER DE STAND VAN DE SCHEPEN
Vastgesteld 3 februari 2026

De vaste commissie voor Schepen, Havens en Vaart heeft een aantal vragen voorgelegd aan de
Minister van Schepen over de brief van 2 december 2025 inzake de Stand van de schepen
(Kamerstuk 36 800 X, nr. 4).
De Minister heeft deze vragen beantwoord bij brief van 30 januari 2026.
"""
MEMBERS = """\
Aan de Voorzitter van de Tweede Kamer

Datum\t11 januari 2024
Onderwerp\tAntwoorden op vragen van het lid De Boer (ABC) over de haven van Urk

Uw kenmerk
2024D00001

Ons kenmerk
5164758

In antwoord op uw brief van 6 december 2023, nr. 2023Z19677, deel ik u mede dat de vragen van het
lid De Boer (ABC) aan de staatssecretaris van Schepen en Havens over de haven van Urk worden
beantwoord zoals aangegeven in de bijlage van deze brief.
"""
AUDIT = """\
DATUM
8 juni 2021
BETREFT
Beantwoording vragen Tweede Kamer over het rapport Schepen in
beeld (Tweede Kamer, vergaderjaar 2020-2021, 35 000, nr. 7)

Hierbij bieden wij u de antwoorden aan op de door de Vaste Commissie van
Schepen gestelde vragen over ons rapport Schepen in beeld.

Antwoorden Algemene Rekenkamer bij vragen van de Tweede Kamer
"""


def parsed(preamble: str) -> ParsedDocument:
    return parse_questions(DocumentText(preamble + QUESTIONS))


@pytest.mark.parametrize(
    ("preamble", "expected"),
    [
        (
            LIST,
            {
                "title": "LIJST VAN VRAGEN EN ANTWOORDEN OVER DE STAND VAN DE SCHEPEN",
                "asked_by": "vaste commissie voor Schepen, Havens en Vaart",
                "answered_by": "Minister van Schepen",
                "answered_on": "2026-01-30",
                "kamerstuk": "36800-X-12",
                "about_title": "de Stand van de schepen",
                "about_dated": "2025-12-02",
                "about_kamerstuk": "36800-X-4",
                "document_number": None,
            },
        ),
        (
            MEMBERS,
            {
                "title": "Antwoorden op vragen van het lid De Boer (ABC) over de haven van Urk",
                "asked_by": "het lid De Boer (ABC)",
                "answered_by": "staatssecretaris van Schepen en Havens",
                "answered_on": "2024-01-11",
                "kamerstuk": None,
                "about_title": "de haven van Urk",
                "about_dated": None,
                "about_kamerstuk": None,
                "document_number": "5164758",
            },
        ),
        (
            AUDIT,
            {
                "title": "Beantwoording vragen Tweede Kamer over het rapport Schepen in beeld "
                "(Tweede Kamer, vergaderjaar 2020-2021, 35 000, nr. 7)",
                "asked_by": "Vaste Commissie van Schepen",
                "answered_by": "Algemene Rekenkamer",
                "answered_on": "2021-06-08",
                "kamerstuk": None,
                "about_title": "het rapport Schepen in beeld",
                "about_kamerstuk": "35000-7",
                "document_number": None,
            },
        ),
        ("", dict.fromkeys(("title", "asked_by", "answered_by", "answered_on", "kamerstuk"))),
        ("Vragen en antwoorden", {"title": None, "answered_on": None}),
        ("Datum 31 februari 2024\nBetreft\nx", {"title": None, "answered_on": None}),
    ],
    ids=["list", "members", "audit", "nothing", "a heading only", "no such day"],
)
def test_what_is_printed_is_found_and_nothing_else(
    preamble: str, expected: dict[str, str | None]
) -> None:
    found = find_identity(parsed(preamble))
    values = {field: found[field].value if field in found else None for field in expected}
    assert values == expected


@over("preamble", [LIST, MEMBERS, AUDIT])
def test_what_is_found_stands_there(preamble: str) -> None:
    document = parsed(preamble)
    for field, each in find_identity(document).items():
        assert document.text[each.start : each.end] == each.text
        day = dutch_day(each.text)
        if field.endswith("kamerstuk"):
            dossier, number = each.value[:5], each.value.rpartition("-")[2]
            assert each.text.replace(" ", "").startswith(dossier)
            assert each.text.endswith(number)
        else:
            said = day.isoformat() if day else " ".join(each.text.split())
            assert said == each.value


def test_what_an_answer_says_is_not_the_documents_identity() -> None:
    assert find_identity(parsed("")) == {}


def test_days_and_kamerstukken_as_people_write_them() -> None:
    assert dutch_day("3 mei 2020") == date(2020, 5, 3)
    assert dutch_day("2020-05-03") is None
    assert dutch_day("31 februari 2020") is None
    for text in ("36800-X-26", "36 800 X, nr. 26", "Kamerstuk 36 800 X, nr. 26"):
        assert kamerstuk_number(text) == "36800-X-26"
    assert kamerstuk_number("33763-165") == "33763-165"
    assert kamerstuk_number("36 800") is None


@over(
    ("words", "field", "value"),
    [
        ("Vragen van de vaste commissie voor Dijken.", "asked_by", "vaste commissie voor Dijken"),
        (
            "De algemene commissie voor de Dijken vraagt.",
            "asked_by",
            "algemene commissie voor de Dijken",
        ),
        ("De algemene commissie van Dijken vraagt.", "asked_by", "algemene commissie van Dijken"),
        ("De tijdelijke commissie voor Dijken.", "asked_by", "tijdelijke commissie voor Dijken"),
        ("Kamervragen van het lid De Boer (ABC) over dijken", "asked_by", "het lid De Boer (ABC)"),
        (
            "Antwoord van de minister van Dijken",
            "answered_by",
            "minister van Dijken",
        ),
        ("voorgelegd aan de Minister van Dijken.", "answered_by", "Minister van Dijken"),
        ("De Minister van Dijken heeft geantwoord.", "answered_by", "Minister van Dijken"),
        ("beantwoord bij brief van 3 mei 2024.", "answered_on", "2024-05-03"),
        ("Ontvangen 3 mei 2024", "answered_on", "2024-05-03"),
        ("Datum: 3 mei 2024", "answered_on", "2024-05-03"),
        ("DATUM Den Haag, 3 mei 2024", "answered_on", "2024-05-03"),
        ("Brief van de minister d.d. 3 mei 2024", "answered_on", "2024-05-03"),
        ("de op 3 mei 2024 vastgestelde antwoorden", "answered_on", "2024-05-03"),
        ("Vastgesteld 3 mei 2024", "answered_on", "2024-05-03"),
        ("Vastgesteld op 3 mei 2024", "answered_on", "2024-05-03"),
        ("vastgesteld d.d. 3 mei 2024", "answered_on", "2024-05-03"),
        ("op 3 mei 2024", "answered_on", None),
        ("over de brief van 3 mei 2024 inzake dijken.", "about_dated", "2024-05-03"),
        ("over haar brief d.d. 3 mei 2024 over dijken.", "about_dated", "2024-05-03"),
        ("kst-36410-X-2", "kamerstuk", "36410-X-2"),
        ("36 410 X Dijken\n\nNr. 2 Lijst", "kamerstuk", "36410-X-2"),
        (
            "Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 2",
            "kamerstuk",
            "36410-X-2",
        ),
        ("de brief (Kamerstuk 36 410 X, nr. 2)", "about_kamerstuk", "36410-X-2"),
        ("de brief (Kamerstukken II 2023/24, 36 410 X, nr. 2)", "about_kamerstuk", "36410-X-2"),
        (
            "de brief (Tweede Kamer, vergaderjaar 2023-2024, 36 410, nr. 2)",
            "about_kamerstuk",
            "36410-2",
        ),
        ("Ons kenmerk 5164758", "document_number", "5164758"),
        ("ONS KENMERK: 51-64/A", "document_number", "51-64/A"),
        ("Onze referentie: BS2024", "document_number", "BS2024"),
        ("kenmerk 5164758", "document_number", "5164758"),
        ("O N S  K E N M E R K 5164758", "document_number", "5164758"),
        ("nummer 2024D12345", "document_number", "2024D12345"),
        ("Uw kenmerk 2024D12345", "document_number", None),
        ("Uw kenmerk 51-64", "document_number", None),
        # A line end broke a word that stands elsewhere; `kust-` is no broken one.
        (
            "Betreft: Vragen over dijk- versterking bij Urk\n\nDe dijkversterking is af.",
            "title",
            "Vragen over dijkversterking bij Urk",
        ),
        (
            "Betreft: Vragen over dijk-\nversterking bij Urk\n\nDe dijkversterking is af.",
            "title",
            "Vragen over dijkversterking bij Urk",
        ),
        ("Betreft: Vragen over kust- zee", "title", "Vragen over kust- zee"),
    ],
)
def test_each_form_in_which_a_document_says_it(words: str, field: str, value: str | None) -> None:
    found = find_identity(parsed(f"Een kop\n\n{words}\n"))
    assert (found[field].value if field in found else None) == value


@over(
    ("words", "field", "value"),
    [
        # Titles: behind a label, or a line that says what it is.
        *(
            (f"{label}Dijken van nu", "title", "Dijken van nu")
            for label in (
                "Betreft ",
                "betreft: ",
                "BETREFT\n",
                "Onderwerp :\n",
                "onderwerp ",
                "ONDERWERP\t",
            )
        ),
        (
            "Betreft Dijken van nu\nen van later\nen dan\nen zo\nen nu\nen niet meer",
            "title",
            "Dijken van nu en van later en dan en zo en nu",
        ),
        *(
            (f"{head} van nu", "title", f"{head} van nu")
            for head in (
                "Lijst van vragen",
                "LIJST VAN VRAGEN",
                "Beantwoording van dit",
                "Antwoorden op dit",
                "Antwoord bij dit",
            )
        ),
        *(
            (f"{head} van nu", "title", f"{head} van nu")
            for head in (
                "Beantwoording Kamervragen",
                "Antwoorden Algemene dijken",
                "Antwoord vragen",
                "Vragen van het lid X",
                "Vragen van de leden X",
            )
        ),
        *(
            (f"{number} Lijst van vragen over dijken", "title", "Lijst van vragen over dijken")
            for number in ("Nr. 3", "NR 12", "Nr 3")
        ),
        (
            "Lijst van vragen over dijken vastgesteld op 3 mei",
            "title",
            "Lijst van vragen over dijken",
        ),
        (
            "Lijst van vragen\nover dijken\nVastgesteld 3 mei",
            "title",
            "Lijst van vragen over dijken",
        ),
        (
            "Antwoorden op vragen over\n\ndijken van nu",
            "title",
            "Antwoorden op vragen over dijken van nu",
        ),
        ("Antwoorden op vragen over\n\nDijken van nu", "title", "Antwoorden op vragen over"),
        *(
            ("Betreft abcd 6789.", "title", None),
            ("Betreft abcd 67890.", "title", "abcd 67890"),
            ("Betreft abc abc abc", "title", None),
        ),
        (f"Betreft {'Dijk ' * 99}Urk", "title", f"{'Dijk ' * 99}Urk"),
        (f"Betreft {'Dijk ' * 99}Gouda!", "title", None),
        # Who asks and who answers.
        *(
            (
                f"De {kind}commissie voor Dijken en Duinen.",
                "asked_by",
                f"{kind}commissie voor Dijken en Duinen",
            )
            for kind in (
                "vaste ",
                "Vaste ",
                "algemene ",
                "Algemene ",
                "tijdelijke ",
                "Tijdelijke ",
                "",
                "vaste Kamer",
                "kamer",
            )
        ),
        *(
            (
                f"De vaste commissie voor {the}Dijken.",
                "asked_by",
                f"vaste commissie voor {the}Dijken",
            )
            for the in ("", "de ", "het ")
        ),
        *(
            (f"{asked} van {who} over", "asked_by", who)
            for asked in ("vragen", "kamervragen", "Kamervragen")
            for who in (
                "het lid X (Y)",
                "de leden X (Y) en Z (A)",
                "de leden X (Y), Z (A)",
                "het lid De Boer",
            )
        ),
        *(
            (f"{before} {who} zelf", "answered_by", who)
            for before in ("Antwoord", "Antwoorden van de", "Antwoord van", "voorgelegd aan de")
            for who in (
                "minister van Dijken",
                "Minister-President",
                "staatssecretaris voor Dijken",
                "demissionair minister van Dijken",
                "Minister Boer (Dijken)",
                "Algemene Rekenkamer",
            )
        ),
        *(
            (
                f"Antwoord van de minister van Dijken{joint} zelf",
                "answered_by",
                f"minister van Dijken{joint}",
            )
            for joint in (
                " en de minister van Duinen",
                ", mede namens de minister van Duinen",
                " mede namens Staatssecretaris voor Duinen",
            )
        ),
        *(
            ("De minister van Dijken heeft dit.", "answered_by", "minister van Dijken"),
            ("De vragen zijn aan de minister van Dijken.", "answered_by", "minister van Dijken"),
        ),
        (
            f"De vragen {'x' * 198} aan de minister van Dijken.",
            "answered_by",
            "minister van Dijken",
        ),
        (f"De vragen {'x' * 199} aan de minister van Dijken.", "answered_by", None),
        # Days.
        *(
            (f"{words} 3 mei 2024 zo", "answered_on", "2024-05-03")
            for words in (
                "beantwoord bij brief van",
                "Ontvangen",
                "ontvangen",
                "Datum",
                "datum:",
                "DATUM",
                "Brief van u d.d.",
                "Vastgesteld",
                "vastgesteld op",
                "vastgesteld d.d.",
            )
        ),
        (f"Datum {'x' * 40} 3 mei 2024", "answered_on", "2024-05-03"),
        (f"Datum {'x' * 41} 3 mei 2024", "answered_on", None),
        (f"Brief {'x' * 58} d.d. 3 mei 2024", "answered_on", "2024-05-03"),
        (f"Brief {'x' * 59} d.d. 3 mei 2024", "answered_on", None),
        *(
            (f"Vastgesteld 3 {month} 1999", "answered_on", f"1999-{at:02}-03")
            for at, month in enumerate(
                (
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december",
                ),
                start=1,
            )
        ),
        *(
            (f"over {whose} brief {by} 3 mei 2024 zo", "about_dated", "2024-05-03")
            for whose in ("de", "haar", "zijn")
            for by in ("van", "d.d.")
        ),
        # What it is about.
        *(
            (f"over {whose} brief van 3 mei 2024 {on} {ours}dijken.", "about_title", "dijken")
            for whose in ("de", "haar", "zijn")
            for on in ("inzake", "over")
            for ours in ("", "ons ", "onze ", "uw ")
        ),
        *(
            (f"Vragen aan u {on} dijken{until}", "about_title", "dijken")
            for on in ("over", "inzake")
            for until in (
                ".",
                " (Kamerstuk 36 410)",
                " (Tweede Kamer",
                " (ingezonden 3 mei)",
                " (ontvangen",
                " (36 410",
                " worden beantwoord",
                ", wordt beantwoord",
            )
        ),
        # Between words several blanks may stand.
        *(
            (words.replace(" ", "  "), field, value)
            for words, field, value in (
                (
                    "de brief (Tweede Kamer, vergaderjaar 2023-2024, 36 410, nr. 2)".replace(
                        "36 410", "36410"
                    ),
                    "about_kamerstuk",
                    "36410-2",
                ),
                (
                    "de brief (Kamerstukken II 2023/24, 36410 X, nr. 2)",
                    "about_kamerstuk",
                    "36410-X-2",
                ),
                ("Tweede Kamer, vergaderjaar 2023-2024, 36410 X, nr. 2", "kamerstuk", "36410-X-2"),
                ("over de brief van 3 mei 2024 inzake onze dijken.", "about_title", "dijken"),
                ("over de brief van 3 mei 2024 inzake dijken.", "about_dated", "2024-05-03"),
                ("Vragen aan u over onze dijken worden beantwoord", "about_title", "dijken"),
                ("beantwoord bij brief van 3 mei 2024", "answered_on", "2024-05-03"),
                ("de op 3 mei 2024 vastgestelde antwoorden", "answered_on", "2024-05-03"),
                ("Vastgesteld op 3 mei 2024", "answered_on", "2024-05-03"),
                ("Ontvangen 3 mei 2024", "answered_on", "2024-05-03"),
                (
                    "De vaste commissie voor de Dijken.",
                    "asked_by",
                    "vaste commissie voor de Dijken",
                ),
                (
                    "Kamervragen van de leden X (Y) en Z (A) over",
                    "asked_by",
                    "de leden X (Y) en Z (A)",
                ),
                ("De minister van Dijken heeft dit.", "answered_by", "minister van Dijken"),
                (
                    "voorgelegd aan de demissionair minister van Dijken.",
                    "answered_by",
                    "demissionair minister van Dijken",
                ),
                ("Vragen van het lid X over dijken", "title", "Vragen van het lid X over dijken"),
                ("Ons kenmerk : 12-A", "document_number", "12-A"),
            )
        ),
        # Numbers.
        *(
            (printed, "kamerstuk", "36410-X-2")
            for printed in (
                "kst-36410-X-2",
                "36 410 X Dijken\nNr. 2",
                "36 410-X Dijken\nNR 2",
                "36 410 (X) Dijken\n\nNr.2",
                "Tweede Kamer, vergaderjaar 2023-2024, 36 410 X, nr. 2",
                "Tweede Kamer, vergaderjaar 2023–2024, 36410-X-2",
            )
        ),
        *(
            (printed, "kamerstuk", "36410-2")
            for printed in (
                "kst-36410-2",
                "36 410 Dijken\nNr. 2",
                "Tweede Kamer, vergaderjaar 2023-2024, 36 410, nr. 2",
                "36 410 Dijken\n" + "een\n" * 6 + "Nr. 2",
            )
        ),
        ("36 410 Dijken\n" + "een\n" * 7 + "Nr. 2", "kamerstuk", None),
        (f"36 410 {'x' * 300}\nNr. 2", "kamerstuk", "36410-2"),
        (f"36 410 {'x' * 301}\nNr. 2", "kamerstuk", None),
        *(
            (f"de brief ({printed} 36 410 X, nr. 2 )", "about_kamerstuk", "36410-X-2")
            for printed in (
                "Kamerstuk",
                "Kamerstukken",
                "Kamerstuk II",
                "Kamerstukken 2023-2024,",
                "Kamerstuk II 2023/24,",
                "Tweede Kamer, vergaderjaar 2023 – 2024,",
            )
        ),
        *(
            (f"{label} BS-1/a.2_b A", "document_number", "BS-1/a.2_b A")
            for label in (
                "Ons kenmerk",
                "ons kenmerk:",
                "ONS KENMERK",
                "Onze referentie",
                "onze referentie :",
                "ONS K E N M E R K",
            )
        ),
        *(
            ("Ons kenmerk BSA", "document_number", None),
            ("Uw\nkenmerk 12", "document_number", None),
            ("uw kenmerk 12", "document_number", None),
            ("kenmerk BS12", "document_number", None),
            ("kenmerk 12 A", "document_number", "12 A"),
        ),
        *(
            ("u w k e n m e r k\n\n2024D12345", "document_number", None),
            ("Uw kenmerk\nx\n2024D12345", "document_number", "2024D12345"),
        ),
    ],
)
def test_each_word_of_a_form(words: str, field: str, value: str | None) -> None:
    found = find_identity(parsed(f"Een kop\n\n{words}\n"))
    assert (found[field].value if field in found else None) == value
