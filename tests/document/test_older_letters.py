# ruff: noqa: E501 - a document on one line stays on one line
"""Letters as ministries and the court of audit wrote them for years: whose number an answer has,
what goes on below a page, how they close."""

from __future__ import annotations

import pytest

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

LONG = "Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag."

ANSWERS_BY_NUMBER = [
    # Behind the number of its question, or the numbers of some, an answer.
    "1\n{?1|Hoe oud is het veer?}\n\n1\n{=1|Zestig jaar.}\n\n2\n{?2|Wie betaalt het? En waarom?}\n\n2\n{=2|De provincie. Het Rijk betaalt de dijk.}\n\n"
    "3\n{?3|Tot wanneer?}\n\n4\n{?4|Zo nee, waarom niet?}\n\n3 en 4\n{=3 4|Tot 2030.}\n\n5\n{?5|Meldt u dat?}\n\n5\n{=5|Ja.}\n",
    "1 {?1|Hoe oud is het veer? *)} 1 {=1|Zestig jaar. Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag.} 2 {?2|Wie betaalt het? En waarom?} 2 {=2|De provincie. Het Rijk betaalt de dijk.} {page|Pagina 1 van 3} {title|Ons kenmerk CZ-3021144} "
    "3 {?3|Tot wanneer?} 4 {?4|Zo nee, waarom niet?} 3 en 4 {=3 4|Tot 2030.} {page|Pagina 2 van 3} {title|Ons kenmerk CZ-3021144} 5 {?5|Wanneer meldt u dat?} 5 {=5|Ja, dat doe ik in mei.} {note|*) De Veerbode, 2 september 2010} {page|Pagina 3 van 3}",
    "Geachte voorzitter, hierbij mijn antwoorden. 1. {?1|Hoe oud is het veer?} 1. {=1|Zestig jaar. Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag.} 2. {?2|Wie betaalt het?} 3. {?3|Is dat veel?} 2. en 3. {=2 3|De provincie.} 4. {?4|Tot wanneer vaart het veer nog?} 4. {=4|Tot 2030.}",
    # A few answers alone have numbers: those of the questions right above.
    "1. {?1|Hoe oud is het veer?} {=1|Zestig jaar.} 2. {?2|Wie betaalt het?} {=2|De provincie.} 3. {?3|Is dat veel?} 4. {?4|Is dat genoeg?} 5. {?5|Tot wanneer vaart het?} 3, 4 en 5. {=3 4 5|Dat is niet bekend. Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag.} 6. {?6|Waarom vaart het niet?} {=6|Het is lek.}",
    # The numbers of joint questions do not count on.
    "1 {?1|Hoe oud is het veer?} {=1|Zestig jaar.} 2 en 6 {?2|{?6|Wie betaalt het? Is dat veel?}} {=2 6|De provincie. Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag.} 3 {?3|Tot wanneer vaart het?} {=3|Tot 2030.} 4 {?4|Waarom niet?} {=4|Het is lek.} 5 {?5|Meldt u dat?} {=5|Ja.} 7 {?7|Wie vaart?} {=7|De veerman.}",
    # All questions, and then all answers, with no word between.
    "Hierbij beantwoord ik de vragen van de leden Bos (CDA) en Vos (VVD).\n\n1\n{?1|Hoe oud is het veer?}\n\n2\n{?2|Wie betaalt het?}\n\n3\n{?3|Tot wanneer vaart het?}\n\n"
    "1\n{=1|Zestig jaar.}\n\n2 en 3\n{=2 3|De provincie, tot 2030.}\n\nDe Minister van Landbouw, Natuur\nen Voedselkwaliteit,\n\ndr. W.P. Engel\n",
    # A word behind the number of each question.
    "1 Vraag {?1|Hoe oud is het veer?}\n\nAntwoord\n{=1|Zestig jaar.}\n\n2 Vraag {?2|Wie betaalt het?}\n\nAntwoord {=2|De provincie.}\n\n3 Vraag {?3|Tot wanneer?}\n\nAntwoord {=3|Tot 2030.}\n",
    f"Lijst van vragen Blad 1/2 1 Vraag {{?1|Hoe oud is het veer?}} Antwoord {{=1|Zestig jaar. {LONG}}} 2 Vraag {{?2|Wordt het veer vervangen?}} Antwoord {{=2|Nee. {LONG}}} 3 Vraag {{?3|Kan dat?}} Antwoord {{=3|Ja.}}",
]


@over("marked", ANSWERS_BY_NUMBER)
def test_whose_number_an_answer_has(marked: str) -> None:
    assert reading(plain(marked)) == marked


FIRST = "Vraag 1\n{?1|Hoe oud is het veer?}\n\nAntwoord\n"
SECOND = "\n\nVraag 2\n{?2|Wie betaalt het?}\n\nAntwoord\n{=2|De provincie.}"


@over(
    "marked",
    [
        # A page ends within a note: its rest stands below.
        FIRST
        + "{=1|Zestig jaar, zo staat er.1}\n\n{note|1 Zie ook de brief van 3 maart 2025 over de veren en de daarbij gevoegde\n\n{page|2/3}\n\ntabellen (Kamerstuk 32 847, nr. 1261).}"
        + SECOND,
        FIRST
        + "{=1|Zestig jaar,1 zo staat er.2}\n\n{note|1 Zie de tabel op bladzijde 19. Wij hebben de indeling gevolgd van het\n\n{page|2/3}\n\nCentraal Bureau voor de Statistiek, met peildatum 1 januari 2007.}\n{note|2 Berekend over vijf veren.}"
        + SECOND,
        FIRST.replace("?}", "?1}")
        + "{=1|Zie het antwoord op vraag 2}\n\n{note|1 Bijlage bij Kamerstuk 32 156,\n\n{page|3/4}\nnr. 93.}"
        + SECOND
        + "\n\n{page|4/4}",
        # A sentence or an item of the answer goes on below a note that ended.
        FIRST
        + "{=1|Het veer is zestig jaar oud,1 en dat is\n\n{note|1 Kamerstuk 32 847, nr. 1261}\n\n{page|2/3}\n\nte oud voor een veer.}"
        + SECOND,
        FIRST
        + "{=1|Er zijn twee redenen.1\na. Het is lek.\n\n{note|1 Kamerstuk 32 847, nr. 1261}\n\n{page|2/3}\n\nb. Het is oud.}"
        + SECOND,
        # What a page says of itself, and who signs.
        FIRST
        + "{=1|Zestig jaar, dat is\n\n{title|Antwoorden bij rapport Inkoop van veren - 2 -}\n\nte oud.}"
        + SECOND
        + "\n\nVraag 3\n{?3|Tot wanneer?}\n\nAntwoord\n{=3|Tot 2030, of\n\n{title|Antwoorden bij rapport Inkoop van veren - 3 -}\n\nlater.}\n\nAlgemene Rekenkamer\n\nmw. drs. W.A. (Wieteke) Kranen,\npresident\n\ndr. J. (Joost) Eller,\nsecretaris\n",
        # A page says its number below a word, at its other side; who answers has a head.
        "Ministerie van Veren\nBlad\n2\nKenmerk\nGMT/VDG 2933410\n\nVraag 1\n{?1|Hoe oud is het veer?}\n\nAntwoord 1\n{=1|Zestig jaar.}\n\nVraag 2\n{?2|Wie betaalt het?}\n\n{title|Ministerie van Veren}\n{title|Blad}\n{page|3}\n{title|Kenmerk}\n{title|GMT/VDG 2933410}\n\nAntwoord 2\n{=2|De provincie.}",
        "Algemene Rekenkamer          2\n\nVraag 1\n{?1|Hoe oud is het veer?}\n\nReactie NZa\n{=1|Zestig jaar.}\n\n\n{title|Algemene Rekenkamer          3}\n\nVraag 2\n{?2|Wie betaalt het?}\n\nVraag 3\n{?3|Is dat veel?}\n\nReactie NZa op vraag 2 en 3\n{=2 3|De provincie.}",
        # The last cell of each row says of which page it asks.
        "Nr | Vraag | Antwoord | Blz.\n1 | {?1|Hoe oud is het veer?} | {=1|Zo oud:\n- de romp: 60\n- de kade: 41} {title|| 8}\n2 | {?2|Wie betaalt het?} | {=2|De provincie.} {title|| 12}\n3 | {?3|Tot wanneer?} | {=3|Tot 2030.} {title|| 15}\n",
        # The heading of a part below the row of a table, and below a day.
        "Vraag 1\n{?1|Hoe oud zijn de veren?}\nAntwoord\n{=1|Zo oud:\nRijn\t60\nMaas\t41}\nOverige vragen\nVraag 2\n{?2|Wie betaalt het?}\nAntwoord\n{=2|De provincie.}\n",
        "Vraag 1\n{?1|Hoe oud is het veer?}\nAntwoord\n{=1|Dat staat in de brief van 19 juni jl.}\nVragen van het lid Kuiper (JA21)\nVraag 2\n{?2|Wie betaalt het?}\nAntwoord\n{=2|De provincie.}\n",
    ],
)
def test_what_stands_below_a_page_and_a_letter(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "marked",
    [
        # A note ends no sentence, and stands behind half a word, the row of a table, a head.
        f"1. {{?1|Hoe oud is het veer?}} Antwoord vraag 1 {{=1|{LONG} Het haalt de eis1 niet zonder {{note|1 Veren in de winter: de vergeten vloot, november 2025}} {{page|Pagina 2 van 3}} {{title|Kenmerk 2026-0000077120}} aanpassing.}} "
        f"2. {{?2|Wie betaalt het?}} Antwoord vraag 2 {{=2|{LONG}}} {{page|Pagina 3 van 3}} {{title|Kenmerk 2026-0000077120}} 3. {{?3|Tot wanneer?}} Antwoord vraag 3 {{=3|Tot 2030.}}",
        f"Vraag 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG} Het veer1 is vast- {{note|1 De Veerbode, Kaart van veren, bekeken op 3 maart 2025.}} {{page|2/3}} gesteld.}} Vraag 2 {{?2|Wie betaalt het?}} {{=2|{LONG} {{page|3/3}} De provincie.}} Vraag 3 {{?3|Tot wanneer?}} {{=3|Tot 2030.}}",
        f"Vraag 1 {{?1|Hoe oud zijn de veren?1}} Antwoord 1 {{=1|{LONG} De bedragen2 zijn: 2014 302 2015 374 2016 411.}} {{note|1 Zie bijlage 2 van het rapport voor de hele lijst.}} {{note|2 Begrippen volgens het plan.}} {{page|2/3}} "
        f"Vraag 2 {{?2|Wie betaalt het?}} Antwoord 2 {{=2|{LONG}}} {{page|3/3}} Vraag 3 {{?3|Tot wanneer?}} Antwoord 3 {{=3|Tot 2030.}}",
        f"Vraag 1 {{?1|Kent u de berichten “Het veer is oud” en “Het veer is lek”?1 2}} Antwoord op vraag 1 {{=1|Ja, die ken ik.}} Vraag 2 {{?2|Hoe oud is het?}} Antwoord op vraag 2 {{=2|Op 14 veren3 is dat bekend. {LONG} Er worden geen {{note|1 De Veerbode, 12 maart 2025, www.veerbode.example/lek}} {{note|2 De Veerbode, 18 maart 2025}} {{note|3 Artikel 19 van de Wet veren}} "
        f"{{page|Pagina 2 van 3}} vragen gesteld.}} Vraag 3 {{?3|Wie betaalt het?}} Antwoord op vraag 3 {{=3|De provincie.}} {{page|Pagina 3 van 3}}",
        # Notes whose numbers count on, though questions stand between.
        f"Antwoorden Algemene Rekenkamer 2/4 1. {{?1|Hoe oud is het veer?}} {{=1|{LONG} Dat is afgesproken.1 {LONG}}} 2. {{?2|Wie betaalt het?}} {{=2|De provincie, zo zegt zij.2 {LONG}}} {{note|1 Ministerie van Veren (2018). Varen op water.}} {{note|2 Artikel 7.42 van de Regeling veren.}} "
        f"3. {{?3|Is dat toegestaan?}} {{page|3/4}} {{=3|Ja, zo is gevolgd.3 {LONG}}} {{note|3 Tweede Kamer, vergaderjaar 2017-2018, 31 288, nr. 645.}} {{page|4/4}} 4. {{?4|Tot wanneer vaart het?}} {{=4|Tot 2030, als het kan.}}",
        # What the pages of an older letter say.
        f"Geachte voorzitter, hierbij mijn antwoorden. 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG} Mij is {{title|Ministerie van Veren en Dijken Bezuidenweg 73 Postadres: Postbus 20401 2500 EK 's-Gravenhage Telefoon: 070 - 3786868 Fax: 070 - 3786100 Web: www.veren.example}} {{title|Datum Kenmerk Vervolgblad 11-07-2006 VD. 2006/1966 2}} niets bekend.}} "
        f"2 {{?2|Wie betaalt het?}} {{=2|{LONG}}} {{title|Datum Kenmerk Vervolgblad 11-07-2006 VD. 2006/1966 3}} 3 {{?3|Tot wanneer?}} {{=3|Tot 2030.}}",
        f"Geachte voorzitter, hierbij mijn antwoorden. 1. {{?1|Hoe oud is het veer?}} 1. {{=1|{LONG}}} {{title|Postadres Postbus 20901, 2500 EX Den Haag Bezoekadres Plesmanweg 1-6, 2597 JG Den Haag Telefoon 070 351 61 71 Telefax 070 351 78 95 Bereikbaar met tram 9 en bus 22}} {{title|Ministerie van Veren en Dijken 2 DGP/SPO/u.05.00987}} "
        f"2. {{?2|Wie betaalt het?}} 2. {{=2|De provincie, zo staat op de site van {{title|Ministerie van Veren en Dijken 3 DGP/SPO/u.05.00987}} het Rijk.}} 3. {{?3|Tot wanneer?}} 3. {{=3|Tot 2030.}}",
        f"Aan de Voorzitter Datum 14 mei 2002 Ons kenmerk DGP/SPO/u.02.01377 Geachte voorzitter, hierbij mijn antwoorden. 1. {{?1|Hoe oud is het veer?}} 1. {{=1|{LONG}}} 2. {{?2|Hoeveel veren zijn er?}} 2. {{=2|Volgens opgave van de provincie zijn dat er drie. Er komt er een bij.}} "
        f"{{title|Bezoekadres Plesmanweg 1-6, 2597 JG Den Haag Postadres Postbus 20901, 2500 EX Den Haag Telefoon 070 351 61 71 Fax 070 351 78 95 Bereikbaar met tram 1 en 9 (station CS), bus 22 (station CS/HS) 2 DGP/SPO/u.02.01377}} 3. {{?3|Wie betaalt het?}} 3. {{=3|De provincie.}}",
    ],
)
def test_what_stands_within_a_sentence_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


@pytest.mark.parametrize(
    "closes",
    [
        "Wij hopen u hiermee van dienst te zijn. Tot een toelichting zijn wij graag bereid. Hoogachtend, Raad voor Veren dr. L. Wes, voorzitter",
        "Wij hopen dat deze antwoorden u behulpzaam zijn bij de behandeling van het rapport. Algemene Rekenkamer drs. W. Oud, president dr. E. Kruis, secretaris",
        "Een afschrift van deze brief zenden wij aan de minister van Veren. Algemene Rekenkamer drs. W. Oud, president dr. E. Kruis, secretaris",
        "Wij vertrouwen erop u hiermee naar genoegen te hebben geantwoord. Algemene Rekenkamer, mr. O. Zuil, president mr. T. Hart, secretaris",
    ],
)
def test_how_a_letter_closes_on_one_line(closes: str) -> None:
    marked = f"Vraag 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG}}} Vraag 2 {{?2|Wie betaalt het?}} {{=2|{LONG}}} Vraag 3 {{?3|Tot wanneer?}} {{=3|Tot 2030.}} {closes}"
    assert reading(plain(marked)) == marked


def test_a_note_behind_its_name_and_a_colon() -> None:
    marked = f'Vraag 1 {{?1|Hoe oud is het veer?1}} Antwoord 1 {{=1|{LONG}}} Vraag 2 {{?2|Wie betaalt het?}} Antwoord 2 {{=2|{LONG} De provincie.}} {{title|Noot}} {{note|1: De Veerbode, 24 juni 2009 ("Veer lek")}}'
    assert reading(plain(marked)) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Vragen van het lid Bos over het veer\n\n1 Kent u het bericht «Veer vaart niet»?1\n\n1 De Volkskrant, 1 mei 2021\n\n2 Klopt het dat het veer lek is?2\n\n2 Trouw, 2 mei 2021\n\n3 Wat gaat u doen?3\n\n3 NRC, 3 mei 2021\n",
        "Vragen van het lid Bos over het veer. 1 Kent u het bericht «Veer vaart niet»?1 1 Zie de Volkskrant van 1 mei. 2 Klopt het dat het veer lek is?2 2 Zie Trouw van 2 mei. 3 Wat gaat u daaraan doen?3 3 Zie NRC van 3 mei.",
        "Vragen van het lid Bos over het veer\n\n1. Kent u het bericht «Veer vaart niet»?1\n2. Klopt het dat het veer lek is?2\n3. Wat gaat u doen?3\n\n1. De Volkskrant, 1 mei 2021.\n2. Trouw, 2 mei 2021.\n3. NRC, 3 mei 2021.\n",
    ],
)
def test_sources_with_the_numbers_of_their_questions_are_no_answers(text: str) -> None:
    assert [each.answer_text for each in parse_questions(text).questions] == [None, None, None]


def test_a_mark_of_a_letter_may_end_with_a_letter() -> None:
    marked = f"Geachte voorzitter, hierbij mijn antwoorden. Datum 3 mei 2010 Ons kenmerk FM/2010/18412 M 1. {{?1|Hoe oud is het veer?}} Antwoord: {{=1|{LONG}}} {{page|Pagina 2 van 3}} {{title|Ons kenmerk FM/2010/18412 M}} 2. {{?2|Hoeveel veren zijn er?}} Antwoord: {{=2|Er zijn er 31.}} {{page|Pagina 3 van 3}} {{title|Ons kenmerk FM/2010/18412 M}} 3. {{?3|Wie betaalt het?}} Antwoord: {{=3|Volgens de wet de provincie.}}"
    assert reading(plain(marked)) == marked
