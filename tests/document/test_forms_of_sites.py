# ruff: noqa: E501 - a document on one line stays on one line
"""Forms of sites: answers below a day, a footer, a transcription, the pages that are asked about."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

LONG = "De dijk bij het veer is daarna verhoogd, en hij houdt nog altijd het water tegen."


@over(
    "marked",
    [
        # Questions, the days, and then who answers and the answers.
        "1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het veer?} 3. {?3|Hoe vaak vaart het?} Indiendatum: 4 sep. 2019 Antwoorddatum: 1 okt. 2019 "
        "Beantwoording door Gedeputeerde Staten 1. {=1|Het is van 1961.} 2. {=2|De provincie betaalt.} 3. {=3|Elk uur.}",
        # The first figures of an answer mark no note of its question.
        f"1 {{?1|Hoe oud is het veer?}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Hoeveel reizigers heeft het veer?}} {{=2|1 026, van wie 388 met een auto. {LONG}}} "
        f"3 {{?3|Wie betaalt het veer?}} {{=3|De provincie betaalt het veer. {LONG}}} 4 {{?4|Hoe vaak vaart het?}} {{=4|Het vaart elk uur. {LONG}}}",
        # What the site of the Kamer's papers has below all.
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Van 1961.} Vraag 2 {?2|Wie betaalt het veer?} Antwoord 2 {=2|De provincie.} "
        "Over deze website Contact English Help Zoeken Privacy en cookies Toegankelijkheid MijnOverheid.nl Rijksoverheid.nl",
        # The pages of a paper, above the question about them.
        "Pagina 3\nVraag: {?1|Hoe oud is het veer?}\nAntwoord: {=1|Van 1961.}\n\n{page|Pagina 52 en 53}\nVraag: {?2|Wie betaalt het veer?}\n"
        "Antwoord: {=2|De provincie.}\n\n{page|Pagina 60 en 61}\nVraag: {?3|Hoe vaak vaart het?}\nAntwoord: {=3|Elk uur.}\n",
        # Where a site leads on from page to page, with lines and without.
        "Vraag 1\n{?1|Hoe oud is het veer?}\nAntwoord 1\n{=1|Van 1961.}\nVorige | Volgende\nDeze website is een initiatief van de Stichting Open Veer.\n",
        "Vraag 1\n{?1|Hoe oud is het veer?}\nAntwoord 1\n{=1|Van 1961.}\n« Vorige 1 2 3 … 10 11 … 487 Volgende »\n",
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Van 1961.} Vraag 2 {?2|Wie betaalt het veer?} Antwoord 2 {=2|De provincie betaalt het veer, en de gemeente betaalt de kade.} « Vorige 1 2 3 … 487 Volgende » Over Open Kamer Contact",
        *(
            f"1 {{?1|Hoe oud is het veer?}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Wie betaalt het veer?}} {{=2|De provincie betaalt het veer. {LONG}}} "
            f"3 {{?3|Hoe vaak vaart het veer?}} {{=3|Het vaart elk uur.}} {behind}"
            for behind in (
                "Vorige 1 ... 88 89 90 ... 1742 Volgende Open Veer is een initiatief van vrijwilligers.",
                "[terug naar boven] Dit is een project van vrijwilligers, zie de broncode.",
                "w.g. de minister",
                "Laatste wijziging: 3 mei 2024",
                "Reacties (3) Jan: Wat een onzin! Piet: Mee eens.",
                "Bekijk meer DocPlayer.nl Over ons Feedback Privacybeleid Help",
                "Mededeling Op 21 augustus 2024 hebben leden vragen gesteld die niet op tijd worden beantwoord.",
                "Help ons Rijksoverheid.nl te verbeteren",
                "Mogelijk gemaakt door Open Veer | Bron: officielebekendmakingen.nl",
                "II Volledige agenda Evaluatie van het veer. 34304-22 - Brief regering d.d. 08-11-2024, minister van Veren, A.B. Dijk.",
                "Zie ook: - Raad akkoord met veer - Veer 50 jaar Vorige Volgende Reageren is niet meer mogelijk. © 2018 Het Veer",
                "Meer informatie Volledige tekst Dit bestand is een document in PDF-formaat Parlementaire Monitor",
            )
        ),
        # The title of a page with its number, and a request that says who asks.
        f"Vraag 1. {{?1|Hoe oud is het veer?}} Antwoord 1. {{=1|Het is van 1961. {LONG}}} {{title|Antwoorden van Gedeputeerde Staten, pagina 2}} Vraag 2. {{?2|Wie betaalt het veer?}} "
        "Antwoord 2. {=2|De provincie betaalt.} Vraag 3. {?3|Hoe vaak vaart het?} Antwoord 3. {=3|Elk uur.}",
        f"1 {{?1|Hoe oud is het veer? Is de minister bereid dat te onderzoeken, zo vragen deze leden.}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Wie betaalt het veer?}} "
        f"{{=2|De provincie betaalt. {LONG}}} 3 {{?3|Hoe vaak vaart het?}} {{=3|Elk uur.}}",
        # Sources of who asks, below the text with a note of who answers; the number of a page twice.
        "Vraag 1\n{?1|Hoe oud is het veer? 1)}\n\nAntwoord 1\n{=1|Van 1961.2}\n\nVraag 2\n{?2|Wie betaalt het veer? 2)}\n\nAntwoord 2\n{=2|De provincie.}\n\n"
        "{note|1) De Bode, 13 januari 2025, ‘Veer van Urk’}\n{note|2) Kamerstuk 29 628, nr. 1251}\n\n{note|2 Zie ook de brief van 3 december 2024, Kamerstuk 29 628, nr. 1284.}\n\n{page|Pagina 3 van 3}\n",
        "Vragen over het veer\n\n(2)\n\n2\n\nVraag 1: {?1|Hoe oud is het veer?}\n\nAntwoord: {=1|Van 1961.}\n\n{title|(3)}\n\n{page|3}\n\nVraag 2: {?2|Wie betaalt het veer?}\n\nAntwoord: {=2|De provincie.}\n",
        # Notes at the end, below their numbers, whether blank lines are between or not.
        "Vraag 1\n\n{?1|Hoe oud is het veer?}\n\nAntwoord:\n\n{=1|Van 1961, volgens de vereniging (Vvv).1}\n\nVraag 2\n\n{?2|Wie betaalt het veer?}\n\nAntwoord:\n\n{=2|De provincie.2 Dat blijft zo.}\n\n"
        "{note|1\n\nHalfjaarbericht Vvv januari 2023, p. 11.}\n{note|2\n\nGemeente, «Kopzorgen van het veer», 16 december 2020.}\n",
        # A committee's letter closes with what it awaits, and the answers follow.
        "Den Haag 1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het veer?} 3. {?3|Hoe vaak vaart het?} De vaste commissie voor Veren ziet met belangstelling uit naar uw reactie en ontvangt deze graag binnen vier weken. "
        "De voorzitter van de vaste commissie voor Veren, A.M. Dijk BRIEF VAN DE MINISTER VAN VEREN Den Haag, 30 juni 2023 Hierbij ontvangt u de antwoorden op de vragen. "
        f"Antwoord op vraag 1 {{=1|Van 1961. {LONG}}} Antwoord op vraag 2 {{=2|De provincie. {LONG}}} Antwoord op vraag 3 {{=3|Elk uur. {LONG}}}",
        # A title leads from a request to the answers.
        "1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het veer?} Vragen van de SP-fractie 3. {?3|De leden van de SP-fractie vragen of de minister kan uitsluiten dat het veer stopt.} "
        "ANTWOORDEN VAN DE MINISTER Hieronder ga ik in op de vragen van de fracties. De nummering is aangehouden. "
        f"Antwoord op vraag 1 {{=1|Van 1961. {LONG}}} Antwoord op vraag 2 {{=2|De provincie. {LONG}}} Antwoord op vraag 3 {{=3|Elk uur. {LONG}}}",
        # A party prints its questions, and again with their answers; the first has no common opening.
        "Geacht college,\n\n1. Met slechts twee boten, hoe vaak vaart het veer?\n\n2. Wie betaalt het?\n\n3. Hoe lang nog?\n\nIndiendatum: mrt. 2016\nAntwoorddatum: 19 apr. 2016\n\nBeantwoording vragen:\n\n"
        "1. {?1|Met slechts twee boten, hoe vaak vaart het veer?}\n\n{=1|Elk uur.}\n\n2. {?2|Wie betaalt het?}\n\n{=2|De provincie.}\n\n3. {?3|Hoe lang nog?}\n\n{=3|Tot 2030.}\n\nInteressant voor jou\n",
        # The title of an article is quoted in the question, and heads the questions on the site.
        "Het bericht ‘Reizigers Veerlijn mijden pont zonder toilet’ | | Jan Bos (CDA) | | Anna Dijk (minister veren) (VVD) | | | | | {?1|Bent u bekend met het bericht «Reizigers Veerlijn mijden pont zonder toilet»1?} {=1|Ja.} "
        f"{{?2|Hoe oud is het veer van de provincie?}} {{=2|Het is van 1961. {LONG}}} {{?3|Wie betaalt het veer van de provincie?}} {{=3|De provincie betaalt. {LONG}}} {{?4|Hoe vaak vaart het veer?}} {{=4|Elk uur.}}",
        # Who answers may list questions, and so says what is listed.
        f"1 {{?1|Hoe oud is het veer?}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Welke punten ziet u?}} {{=2|Wij zien drie punten: • Welke veren krijgen voorrang? • Hoe wil de minister dat doen? • Wat kost het?}} "
        f"3 {{?3|Hoe vaak vaart het?}} {{=3|Elk uur.}}",
        # What the figures of a table are in stands in the answer.
        f"1 {{?1|Hoe oud is het veer?}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Wat kost het veer?}} {{=2|(bedragen x € 1.000) 1999 2000 Raming 396 421 Kosten 12 13. {LONG}}} "
        f"3 {{?3|Hoe vaak vaart het? (graag per dag)}} {{=3|Het vaart elk uur.}}",
        # The parts of a page, the last below the text; a delay that is told below questions.
        "1.\n\nKerngegevens\n\n2.\n\nTekst\n\nVraag 1\n{?1|Hoe oud is het veer?}\n\nAntwoord 1\n{=1|Van 1961.}\n\nVraag 2\n{?2|Wie betaalt het veer?}\n\nAntwoord 2\n{=2|44 keer.}\n\n{title|3.}\n\n{title|Meer informatie}\n\nAlle vergaderingen, dossiers en documenten\nOntwikkeld door het veer\n",
        "Vraag 1\n\n{?1|Hoe oud is het veer?}\n\nVraag 2\n\n{?2|Wie betaalt het veer?}\n\nMededeling\n\nDe vragen over het veer kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n",
        f"Vraag 1 {{?1|Hoe oud is het veer? {LONG[:-1]}?}} Vraag 2 {{?2|Wie betaalt het veer?}} Vraag 3 {{?3|Hoe vaak vaart het?}} Mededeling De vragen over het veer kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
        # Notes, and then what the site of official publications has at its foot.
        "Vraag 1\n\n{?1|Hoe oud is het veer?1}\n\nAntwoord 1\n\n{=1|Van 1961.}\n\n{note|1\n\nDe Bode, 3 mei 2021.}\n\nInhoudsopgave\n\nToon opmaak\n",
        "Vraag 1\n\n{?1|Hoe oud is het veer?1}\n\nAntwoord 1\n\n{=1|Van 1961.}\n\n{note|1\n\nDe Bode, 3 mei 2021.}\n\nII Volledige agenda\n\nBrief van de Minister d.d. 2 juli 2021 (Kamerstuk 31 293, nr. 586).\n",
        "Vraag 1\n{?1|Hoe oud is het veer?}\nAntwoord 1\n{=1|Van 1961.}\n\n{note|1) De Bode, 21 oktober 2019, https://www.bode.nl/veer}\n\n{note|2) Zie ook: Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 288}\n",
        # Answers behind all questions, of which two that do not follow each other share one.
        "Vragen van het lid Bos aan de minister van Verkeer over het veer. (Ingezonden 14 april 2005) 1 {?1|Kent u het veer?} 2 {?2|Wie betaalt het veer?} 3 {?3|Hoe oud is het veer?} "
        "4 {?4|Hoe vaak vaart het?} Antwoord Antwoord van minister Ab (Verkeer). (Ontvangen 2 juni 2005) 1 {=1|Ja.} 2 en 4 {=2 4|De provincie betaalt het.} 3 {=3|Van 1961.}",
    ],
)
def test_it_is_read_so(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    ["answer", "said"],
    [
        (
            "De pont heeft schade opgelopen door 2 ziekte en brand.",
            ["question 1: 2 may be the number of a page of the transcription"],
        ),
        ("De pont ligt stil sinds 2 mei en dat blijft zo.", []),
        ("De pont ligt stil.", []),
    ],
)
def test_a_transcription_is_told_of(answer: str, said: list[str]) -> None:
    text = (
        "Vragen over de pont Transcriptie 1 Geachte raad, Vraag 1: Waarom vaart de pont niet? "
        f"Antwoord: {answer} Vraag 2: Wie betaalt de pont? Antwoord: "
        "De gemeente. Vraag 3: Hoe oud is de pont? Antwoord: De pont is van 1961."
    )
    assert messages(text) == said
    assert messages(text.replace("Transcriptie 1 ", "")) == []
    assert [each.question for each in parse_questions(text).questions] == ["1", "2", "3"]
