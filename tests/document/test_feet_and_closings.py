# ruff: noqa: E501 - a document on one line stays on one line
"""What stands at a page's foot or beside it, below the last answer, and what only looks so."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

VEER = "Vraag 1\n{?1|Hoe oud is het veer?}\n\nAntwoord 1\n{=1|Het veer is gebouwd in 1961.}\n\n"
FLAT = (
    "Antwoorden op vragen over het veer en de dijk in de gemeente Waterstad, gesteld in mei van dit jaar. "
    "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Het veer is gebouwd in 1961.} Vraag 2 {?2|Wie betaalt?} Antwoord 2 "
)


@over(
    "marked",
    [
        # A line that ends with its page of so many; a mark alone counts with it.
        VEER
        + "{title|PZ-2016-551203421 blad 1 van 2}\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De provincie.}\n\n"
        "{title|PZ-2016-551203421 blad 2 van 2}",
        VEER.replace("gebouwd in", "gebouwd\n{page|Pagina 1 van 2}\nin")
        + "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De veehouders\n{title|Ons kenmerk DGNV / 2108 Pagina 2 van 2}\nbetalen.}",
        # The gazette of a city, with blanks or signs between; the foot of a letter; the Aanhangsel.
        "Jaar 2023\nNummer 412\n\n"
        + VEER
        + "{title|Gemeente Waterstad}\n{title|R}\n{title|Gemeenteblad}\n{title|Nummer = 412}\n{title|Datum = 21 september 2023}\n"
        "{title|Schriftelijke vragen, maandag 24 juli 2023}\n\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        "Jaar   2017\nAfdeling   1\nNummer   743\n\n"
        + VEER
        + "{title|Jaar 2017        Gemeente Delft}\n{title|Afdeling 1        Gemeenteraad}\n{title|Nummer 743        Schriftelijke vragen}\n"
        "{title|Datum 12 juli 2017}\n\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        "Jaar 2018\nNummer 914\n\n"
        + VEER.replace(
            "1961.",
            "het jaar\n{page|1}\n{title|Jaar 2018 Gemeente Delft}\n{title|Neng ola Gemeenteblad R}\n"
            "{title|Datum 5 september 2018 Schriftelijke vragen, vrijdag 8 juni 2018}\nvan de storm.",
        )
        + "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        "Vraag 1\n{?1|Hoe oud is het veer?}\n\n{title|IBAN NL12 BNGH 0285 0071 99   KvK 50129810   www.waterstad.nl}\n\nAntwoord 1\n{=1|Oud.}\n\n"
        "{title|IBAN NL12 BNGH 0285 0071 99   KvK 50129810   www.waterstad.nl}",
        VEER
        + "{title|KVR9091}\n{title|2989903830}\n\n{title|Tweede Kamer, vergaderjaar 1998–1999, Aanhangsel}\n\n{page|1521}\n\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        VEER
        + "{title|Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel, 2871            2}\n\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        VEER.replace(
            "1961.",
            "het jaar\n{title|Eerste Kamer, vergaderjaar 2015–2016, Aanhangsel 7 1}\nvan de storm.",
        )
        + "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}\n\n{title|Eerste Kamer, vergaderjaar 2015–2016, Aanhangsel 7 2}",
        # What looks so: an answer with rows that a gazette has one of, a number below no imprint.
        "Vraag 1\n{?1|Welk nummer heeft het veer?}\n\nAntwoord 1\n{=1|Het volgende.\n\nNummer 743\nNaam De Snelle}",
        # The number of a post office box marks no note; nor does what is raised in a unit.
        "Postbus 20401\n2500 EK Den Haag\n\nVraag 1\n{?1|Hoe groot is de dijk?}\n\nAntwoord 1\n{=1|De dijk is langer dan\n1 MWp, en hoger, omdat\n\n"
        "{page|Pagina 1 van 2}\n\nhet water stijgt.}\n\n{page|Pagina 2 van 2}",
        "Vraag 1\n{?1|Hoe groot is de haven in m2?}\n\nAntwoord 1\n{=1|De haven is groter dan\n2 Kamer van dezelfde hoogte, en breder, omdat\n\n"
        "{page|Pagina 1 van 2}\n\nhet water stijgt.}\n\n{page|Pagina 2 van 2}",
        # The note below its number, although its number looks as the head of a question.
        VEER.replace("1961.}", "1961.1}")
        + "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente betaalt het hele veer, zoals in de begroting staat.2}\n{note|1\nDe Veerbode, 30 januari 2024, «Veer oud».}\n"
        "{note|2\nKamerstuk 36 410 X, nr. 61.}",
        "1 {?1|Kent u het bericht over het veer?1)}\n\nAntwoord 1.\n{=1|Ja.}\n\n2 {?2|Wie betaalt?2)}\n\nAntwoord 2.\n{=2|De gemeente.}\n\n"
        "{note|1) De Veerbode, 31 augustus 2016}\n{note|2) Motie-Bos, Kamerstuk 29 517, nr. 109}\n\nTerug naar boven",
        VEER
        + "{title|Datum Kenmerk Vervolgblad}\n{title|12 september 2007 VD. 2007/2601 2}\n\nVraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De gemeente.}",
        # Notes at the end, each with a dash and its number above it.
        VEER
        + "Vraag 2\n{?2|Wie betaalt?1}\n\nAntwoord 2\n{=2|De gemeente betaalt het hele veer, zoals in de begroting staat.2}\n\n"
        "{rule|-}\n{note|1\n\nDe Veerbode, 9 januari 2015.}\n\n{rule|-}\n{note|2\n\nBrief van gedeputeerde staten van 4 februari 2015.}",
        # Who signs, and how; what a site and a party say below the last answer.
        *(
            VEER
            + "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|De provincie betaalt het.}\n\n"
            + signed
            for signed in (
                "De griffier,\nmw. A. Boomkens",
                "De griffier, mw. A. Boomkens",
                "De staatssecretaris Jeugd, Preventie en Sport,\n\n18 februari 2026",
                "De staatssecretaris Jeugd, Preventie en Sport, 18 februari 2026",
                "Namens het college,\nwethouder P. Bos",
                "w.g. de minister",
                "Gedeputeerde Staten voornoemd,\nT.W. Bos, voorzitter\ning. B. Dijk, secretaris",
                "(Ingekomen 3 mei 2024)",
                "Deze antwoorden zijn vastgesteld in de vergadering van 3 mei 2024.",
                "Laatst bijgewerkt op 3 mei 2024.",
                "Dit artikel is geplaatst in Nieuws.",
                "Reacties (3)\nJan: Wat een onzin!\nPiet: Mee eens.",
                "Over de auteur\nJan schrijft over veren.",
                "Meer weten? Bel 0800-1234.",
            )
        ),
        VEER + "De Minister van Dijken en Duinen, A.B. de Vries",
        VEER
        + "DE MINISTER VAN LANDBOUW, NATUUR\nEN VOEDSELKWALITEIT,\n\nA. Wesselink\n\nMinisterie van Landbouw, Natuur en Voedselkwaliteit",
        VEER + "Deel: ' Antwoord vragen over het veer '\nLees ook",
        VEER
        + "Gedeputeerde Staten van Merwedeland,\nde voorzitter,              de secretaris,\n\n"
        "drs. W. van Beek      ir. M.J.A. van Dorp\n\nIn verband met geautomatiseerd verwerken is dit document\ndigitaal ondertekend.",
        VEER + "Zoekwoorden: veer, dijk",
        VEER + "\nHelp mee\n\nInteressant voor jou\n\nTerug naar overzicht",
        VEER + "Openkamer.org is een initiatief van vrijwilligers.",
        VEER + "Indiendatum: 17 mrt. 2021\nAntwoorddatum: 1 apr. 2021\n\nInteressant voor jou",
        VEER.rstrip() + "\nIndiendatum: 22 jun. 2022\nAntwoorddatum: 19 jul. 2022",
        "Vraag 1\n{?1|Wanneer is het veer besteld?}\n\nAntwoord 1\n{=1|De dagen zijn:\n\nIndiendatum: 22 jun. 2022\nAntwoorddatum: 19 jul. 2022\n\nHet veer kwam in mei.}",
        VEER + "Lees verder: deel 4\nTerug naar het overzicht",
        VEER + "Geplaatst door A. op 21:14\nGeen opmerkingen:",
        VEER
        + "Fractie Dorpsbelang laat weten op enkele punten door te vragen.\n\nMeer in deze categorie: « Jeugdraad Wandelpad »\nTerug naar boven",
        # An answer may say nearly the same.
        *(
            VEER + f"Vraag 2\n{{?2|Wie betaalt?}}\n\nAntwoord 2\n{{=2|{said}}}"
            for said in (
                "12 reacties",
                "Dit bericht is onjuist.",
                "Ja.\n\nDit artikel is gepubliceerd in De Telegraaf.",
                "Ja.\n\nDe griffier, de voorzitter en ik hebben dat besproken.",
                "Ja.\n\nHieronder ga ik in op de vragen.",
            )
        ),
        # The number of a printer over two lines.
        VEER
        + "{title|KVR7412}\n{title|1347 9798tkkvr}\n{title|ISSN 0921 - 7398}\n{title|Sdu Uitgevers}\n{title|’s-Gravenhage 1998}",
        # All questions first: what who asks says, the sources of the questions, and the answers.
        "1. {?1|Hoe oud is het veer? [1]}\n\n2. {?2|Wie betaalt?}\n\n{note|[1] www.veer.nl/film}\n\nWij vernemen graag uw reactie.\n\n"
        "Indiendatum: nov. 2008\nAntwoorddatum: 16 dec. 2008\n\n1. {=1|Het veer is oud.}\n\n2. {=2|De gemeente betaalt.}",
    ],
)
def test_with_lines(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "marked",
    [
        FLAT
        + "{=2|De gemeente.} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.} "
        + closes
        for closes in (
            "Deel deze kamervraag Twitter Facebook",
            "Carlijn Wolthers Minister van Landbouw, Natuur en Voedselkwaliteit",
            "Gedeputeerde Staten van Brabant, namens deze, drs. P.A.M. Verhalen",
            "Gedeputeerde Staten van Gelderland Interessant voor jou Vragen over het veer Lees verder Doneer",
            "Den Haag, 3 maart 2020 Gedeputeerde Staten van Zuid-Holland, secretaris, voorzitter, drs. R. Wier drs. B. Toll",
            "Wij zijn blij dat het vaart, maar vinden het jammer dat het oud is. We komen erop terug! Deel dit bericht Facebook Word lid",
            "Wij blijven dit volgen en komen er in mei op terug. Mail ons! Lees verder Nieuwe bestuursleden gezocht Onze vereniging zoekt leden. Word lid",
            "Meer over... Waterbeheer Verkeer (V&W) Delen Copyright Parlementaire monitor. Contact | Privacy",
            "Interessant voor jou Vragen over de dijk Lees verder Betrokken persoon Josien Bos is lid. Haar hart ligt bij water.",
            "Download kamerstuk",
            "We zijn tevreden met het laatste antwoord. Heb je vragen? Mail ons. Deel dit bericht Facebook Meer nieuws",
            "NR 2026D06418 Datum 12 februari 2026 Indieners • P.J. Heer, minister 8h ago",
            "DE STAATSSECRETARIS VAN LANDBOUW, NATUURBEHEER EN VISSERIJ, A.H. van Rooseveld Deel: ' Antwoord vragen vogels ' Lees ook Nieuwsbank",
            "Namens het college, wethouder A. Roelvink Datum beantwoording: 28 februari 2023 Was deze informatie nuttig? Ja Nee Contact",
            "Raadslid Femke Zand: 'We zijn blij met de kaart. We blijven dit volgen.' Deel dit bericht: Facebook Vorige bericht Privacy",
            "Download vraag Download antwoord",
            "Het dagelijks bestuur van waterschap Dijkdelta, M. Roel, secretaris ir. H. ten Kate, watergraaf Bijlage: overzicht van beken",
            "Gedeputeerde Staten van Zuiderland, namens deze, mr. E.J. Laver, provinciesecretaris In verband met geautomatiseerd "
            "verwerken is dit document digitaal ondertekend.",
            "Gedeputeerde Staten van Zuiderland, de voorzitter, de secretaris, prof. dr. W.A. Deur mw. ir. A.M. Bosch-Vos "
            "In verband met geautomatiseerd verwerken is dit document digitaal ondertekend.",
            "Het college van burgemeester en wethouders, de secretaris, Harm Wat de burgemeester, Josefien Pauw Deel dit bericht Facebook Laatste nieuws",
            "Status Beantwoord Antwoorddatum: 3 okt. 2023 Interessant voor jou Vragen over karper Lees verder Word lid",
            "{title|Noot} {note|1 De Veerbode, 11 februari 2021, «De prijs van een veer»} {title|Noot} {note|2 Stb. 1968, 657}",
            "{title|Tweede Kamer, vergaderjaar 2002–2003, Aanhangsel 2136}",
            "Indiendatum: okt. 2018 Antwoorddatum: 20 nov. 2018 Interessant voor jou Vragen over karper Lees verder",
        )
    ]
    + [
        # The foot of a page with the code of a letter; that of a site that lost its figures.
        FLAT
        + "{=2|De gemeente.} {title|PZH-2020-729114063 dd. 03-02-2020} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente, met een kleine {title|ah-tk ISSN s-gravenhage 2014 Tweede Kamer, vergaderjaar , Aanhangsel 1} bijdrage.} "
        "Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente.} {page|2 | 3} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.} {page|3 | 3}",
        FLAT
        + "{=2|De gemeente.} Vraag 3 {?3|Wanneer vaart het?} {title|Kenmerk} {page|Pagina 2 van 3} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente.} {title|Beantwoording vragen art. 33 - het veer van Waterstad -} {page|pagina 2 van 2} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente.} {title|Datum Kenmerk Vervolgblad 12 september 2007 VD. 2007/2601 2} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente.} {title|Tweede Kamer, vergaderjaar 2004–2005, Aanhangsel 3267} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente, zie Tweede Kamer, vergaderjaar 2004–2005, Aanhangsel 3267.} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        # A page that ended without a blank before what follows, or behind a word such as `in`.
        FLAT
        + "{=2|De gemeente, die het veer betaalt.}{page|Pagina 2 van 3}Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}{page|Pagina 3 van 3}",
        FLAT
        + "{=2|De gemeente.}{title|Tweede Kamer, vergaderjaar 2014–2015, 29 398, nr. 4552}Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente. Daar ga ik niet op in.} {title|Tweede Kamer, vergaderjaar 2002–2003, Aanhangsel 2135} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        FLAT
        + "{=2|De gemeente, zie pagina 2 van 3 en het verslag van de Tweede Kamer, vergaderjaar 2002–2003, Aanhangsel 2135.} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        # A figure begins a sentence, behind what looks like a note: the first question's number.
        "Lijst van vragen en antwoorden De griffier van de commissie, Van Leiden 1 {?1|Hoeveel veren zijn er? Hoeveel varen er?} "
        "{=1|Er zijn er 214. Daarvan varen er 131. 70 veren liggen stil en 13 zijn gezonken.} 2 {?2|Wie betaalt?} {=2|De provincie.} "
        "3 {?3|Wanneer vaart het?} {=3|In de zomer.}",
        # All questions, a sentence that says that answers follow, and these below numbers alone.
        "Geachte raadsleden, De fractie heeft op 29 augustus 2022 de volgende vragen gesteld: 1. {?1|Hoeveel bomen zijn er gekapt?} "
        "2. {?2|Was er een vergunning? Zo nee, waarom niet?} 3. {?3|Waar worden nieuwe bomen geplant?} Hieronder geven wij onze reactie. "
        "Wij houden daarbij uw nummering aan. 1. {=1|In totaal 37 bomen.} 2. {=2|Voor 33 bomen was een vergunning verleend.} "
        "3. {=3|Langs de haven en het veer, in maart.} Hoogachtend, Burgemeester en wethouders van Waterstad",
        # Words that return in a list that is printed twice are no code of a page.
        "Indiendatum: dec. 2017 Vragen over het zout aan Gedeputeerde Staten. 1. Kent u de studie? 2. Strooit u langs Natura 2000-gebieden minder? "
        "3. Wat doet u nog meer? Antwoorddatum: 23 jan. 2018 Het college beantwoordt uw vragen van 19 december als volgt. 1. {?1|Kent u de studie?} {=1|Ja.} "
        "2. {?2|Strooit u langs Natura 2000-gebieden minder?} {=2|Nee, dat doen wij niet.} 3. {?3|Wat doet u nog meer?} {=3|Niets meer.}",
    ],
)
def test_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_what_a_party_says_is_told() -> None:
    text = plain(VEER + "Fractie Veer is blij met het antwoord.\n\nTerug naar boven")
    assert [each.code for each in parse_questions(text).warnings] == ["guessed_boundary"]
    assert parse_questions(text).questions[0].answer_text == "Het veer is gebouwd in 1961."


def test_a_source_that_ends_an_answer_may_be_a_note_and_is_told() -> None:
    for below, told in (
        ("Wet van 4 december 2014 (Stb. 2014, 511).", True),
        ("De wet van 4 december 2014 geldt ook voor het veer.", False),
    ):
        warnings = parse_questions(f"{plain(VEER)}{below}\n").warnings
        assert any("may be a note" in each.message for each in warnings) == told


LEFT = """\
                              Aan de heer P. Stoop
                              Lid van Provinciale Staten
Datum
23 februari 2021              Wij beantwoorden uw vragen als volgt.
Ons kenmerk
C2276415/4839942              1. Hoeveel schade is er in 2020 door ganzen
Contactpersoon                   veroorzaakt in de polder?
J. Wouda
                              Antwoord: De schade is getaxeerd op een bedrag van
                              € 212.480, verdeeld over 31 bedrijven.

                              2. Wie betaalt dat?
Telefoon
(06) 18 30 31 22              Antwoord: De provincie betaalt de schade, uit het
                              fonds voor de fauna. Dat is genoeg.

                              3. Wie telt de ganzen?

                              Antwoord: Tellers van de provincie doen
                              dat ieder jaar in januari,
                              als de ganzen rusten.
"""


def test_a_column_at_the_left() -> None:
    parsed = parse_questions(LEFT)
    assert [" ".join(each.question_text.split()) for each in parsed.questions] == [
        "Hoeveel schade is er in 2020 door ganzen veroorzaakt in de polder?",
        "Wie betaalt dat?",
        "Wie telt de ganzen?",
    ]
    assert [" ".join((each.answer_text or "").split()) for each in parsed.questions] == [
        "De schade is getaxeerd op een bedrag van € 212.480, verdeeld over 31 bedrijven.",
        "De provincie betaalt de schade, uit het fonds voor de fauna. Dat is genoeg.",
        "Tellers van de provincie doen dat ieder jaar in januari, als de ganzen rusten.",
    ]
    assert "Contactpersoon" in {each.text for each in parsed.left_out}


def test_without_labels_there_is_no_column_at_the_left() -> None:
    text = LEFT.replace("Datum", "Jan  ").replace("Ons kenmerk", "Kees       ")
    text = text.replace("Contactpersoon", "Anna          ")
    assert not [each for each in parse_questions(text).left_out if each.text == "Kees"]


OWN = """Ons kenmerk: 2024-0187332

1. Hoe oud is het veer van Zuiderwaard?

{between}
Antwoord 1:
Het veer is van 1961 en is in 1990 hersteld.

2. Wie betaalt het veer?

Antwoord 2:
De gemeente betaalt het veer.
"""


@over(
    "between",
    [
        "blad 2 van 3\nons kenmerk 2024-0187332\n",
        "\fGemeente Zuiderwaard | kenmerk 2024-0187332\n",
        "zaak 2024-0187332 Zuiderwaard\n\f",
    ],
)
def test_a_page_may_say_the_reference_of_its_letter(between: str) -> None:
    parsed = parse_questions(OWN.format(between=between))
    assert parsed.questions[0].question_text == "Hoe oud is het veer van Zuiderwaard?"
    assert "2024-0187332" in " ".join(each.text for each in parsed.left_out)


@over(
    "between",
    [
        # A sentence, and a line in the middle of a page.
        "\fHet is nummer 2024-0187332.\n",
        "Gemeente Zuiderwaard | kenmerk 2024-0187332\n",
    ],
)
def test_another_line_with_a_reference_is_of_the_text(between: str) -> None:
    text = f"Is dat zo?\n{between}Dat is zo.\n"
    parsed = parse_questions(OWN.format(between=text))
    assert between.strip() in (parsed.questions[0].question_text or "") + "".join(
        each.message for each in parsed.warnings
    )


def test_the_begin_of_a_sentence_is_none_of_what_its_page_says() -> None:
    """`Over de` stands in the letter's head too: `Over de veren van Zuiderwaard`."""
    said = "Ministerie van Veren Ons kenmerk DGB-2024/0187332"
    text = (
        f"{said} Over de veren van Zuiderwaard Pagina 1 van 3 {said} Vraag 1 Hoe oud is het veer? "
        f"Antwoord 1 Het veer is van 1961 en is hersteld in het jaar 1990. Pagina 2 van 3 {said} "
        "Over de looptijd is niets bekend. Vraag 2 Wie betaalt het veer? Antwoord 2 De gemeente. "
        "Vraag 3 Hoe vaak vaart het veer? Antwoord 3 Elk uur."
    )
    first = parse_questions(text).questions[0].answer_text
    assert first == (
        "Het veer is van 1961 en is hersteld in het jaar 1990.\nOver de looptijd is niets bekend."
    )
