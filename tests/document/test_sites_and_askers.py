# ruff: noqa: E501 - a paragraph stays on one line
"""What sites put around a text, how tables and older papers name who asks, and notes at the end."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

TWO = "Vraag 1\n\nHoe oud is het veer?\n\nAntwoord 1\n\nNegen jaar.\n\nVraag 2\n\nWie betaalt het?\n\nAntwoord 2\n\nDe provincie betaalt het.\n"


@over(
    "below",
    [
        "Download kamerstuk",
        "reageer via disqus\n\nNieuwsbank op Twitter\n\nGratis persberichten ontvangen?",
        "Referenties\n\nGERELATEERDE DOCUMENTEN\n\nBeantwoording vragen over de zomernota\n\nDe gegevens staan in de bijlage bij",
        "Indiener\n\nJ. van Eck, staatssecretaris van Defensie\n\nGericht aan\n\nM. Groothedde",
        "NR 2026D06418\n\nDatum 12 februari 2026\n\nIndieners\n\n  • P.J. Heerema, minister",
        "Gepost door Wietse op 22:14\n\nGeen opmerkingen:\n\nEen reactie posten",
        "Copyright Nieuwsbank. Alle rechten voorbehouden.",
        "Meest gelezen\n\nBrand in schuur",
        "2.\n\nMeer over...\n\n  • Vergaderjaar 2016-2017\n\nTerug naar boven",
        "Document downloaden\n\nDownload",
        "Document downloaden Download",
        "Deel met je vrienden:\n\n1 2 3\n\nstuur bericht",
    ],
)
def test_what_a_site_prints_below_the_last_answer(below: str) -> None:
    assert (
        parse_questions(f"{TWO}\n{below}\n").questions[1].answer_text == "De provincie betaalt het."
    )
    tight = TWO.replace("\n\n", "\n") + below.replace("\n\n", "\n")
    assert parse_questions(tight).questions[1].answer_text == "De provincie betaalt het."


ON_ONE_LINE = "Gemeente Dijk Antwoorden op vragen over het veer. Vraag 1 Hoe oud is het veer? Antwoord 1 Negen jaar, zo staat in de papieren van de werf die het heeft gebouwd. Vraag 2 Wie betaalt het? Antwoord 2 De provincie betaalt het."


@over(
    "below",
    [
        "Referenties GERELATEERDE DOCUMENTEN Nota reserves. De gegevens staan in de bijlage bij",
        "Vergelijkbare documenten Datum 18 februari 2019 Geachte voorzitter, Hierbij",
        "Copyright Nieuwsbank. Alle rechten voorbehouden.",
        "Indieners • P.J. Heerema, minister",
        "< Vorige Volgende > Steun ons Word vrijwilliger",
        "Status: beantwoord Help mee en word lid Interessant voor jou",
        "Status Beantwoord",
        "OpenKamer",
        "OpenKamer Over OpenKamer Contact",
        "Reageren? Mail de fractie",
        "Indiendatum: 14 mrt. 2019 Antwoorddatum: 16 apr. 2019 Deel dit bericht Facebook",
        "• Mededeling - 2 maart 2021 De vragen kunnen niet op tijd worden beantwoord. Ik zal u later antwoorden.",
        "Toelichting: Over hetzelfde onderwerp zijn op 16 januari 2012 vragen ingezonden door het lid Bos (SP), vraagnummer 2012Z00498.",
    ],
)
def test_the_same_where_lines_were_lost(below: str) -> None:
    questions = parse_questions(f"{ON_ONE_LINE} {below}").questions
    assert questions[1].answer_text == "De provincie betaalt het."


@over(
    "said",
    [
        "De status beantwoord staat in het register. Dat is in orde.",
        "OpenKamer is een site. Die is van burgers.",
        "De toelichting: vragen die zijn ingezonden krijgen een nummer. Dat is alles.",
        "Wij zien de status. Beantwoord is de brief nog niet.",
    ],
)
def test_an_answer_may_name_what_a_site_says(said: str) -> None:
    text = ON_ONE_LINE.replace("De provincie betaalt het.", said)
    assert parse_questions(text).questions[1].answer_text == said


@over(
    "below",
    [
        "Hoogachtend, het college van burgemeester en wethouders, de secretaris, mr. G. Haks",
        "Met vriendelijke groet, burgemeester en wethouders van Terhorne, secretaris burgemeester",
        "Gedeputeerde Staten van Middelland, drs. H.J. Oosterwold, voorzitter mr. A.C. van Pelt, secretaris",
        "De Minister voor Langdurige Zorg, C. Heldersma",
    ],
)
def test_a_line_closes_a_letter_right_below_its_last_sentence(below: str) -> None:
    questions = parse_questions(TWO.replace("\n\n", "\n") + below + "\n").questions
    assert questions[1].answer_text == "De provincie betaalt het."


def test_an_answer_that_says_who_asks_or_what_is_read_most_goes_on() -> None:
    said = "De indieners zijn geïnformeerd.\n\nIndieners van het plan zijn de provincie en het Rijk.\n\nMeest gelezen is het rapport uit 2019."
    text = TWO.replace("De provincie betaalt het.", said)
    assert parse_questions(text).questions[1].answer_text == said


PAGED = "Hele tekst\n\n(1)\n\nTechnische vragen\n\n1. Vraag:\n\nHoe oud is het veer?\n\nAntwoord:\n\n{0}\n\n(2)\n\n{0}\n\n2. Vraag:\n\nWie betaalt het?\n\nAntwoord:\n\nDe provincie.\n"


def test_numbers_in_brackets_with_which_a_site_begins_pages() -> None:
    said = "Negen jaar is het oud, en het vaart nog iedere dag van het ene eiland naar het andere, ook bij storm en bij hoog water."
    text = PAGED.format(said)
    assert parse_questions(text).questions[0].answer_text == f"{said}\n{said}"
    flat = " ".join(text.split()).replace("(2)", "(2) 2")
    assert parse_questions(flat).questions[0].answer_text == f"{said}\n{said}"
    # Without that title it is an item's.
    kept = parse_questions(text.replace("Hele tekst", "Vragen")).questions[0].answer_text
    assert kept is not None
    assert "(2)" in kept


BARRED = "| Nr. | Fractie | Blz. | Vraag | Antwoord |\n| --- | --- | --- | --- | --- |\n| 1 | CDA | 9 | Hoe oud is het veer? | Negen jaar. |\n| 2 | Lokaal 2000 | 17 | Wie betaalt het? | De provincie. |\n| 3 | Dorpspartij | 20 | Hoe lang nog? | Tot 2030 en daarna niet. |\n"
TABBED = "Nr\tKamerlid\tFractie\tVraag en antwoord \n1\tKoning, De\tCDA\tVraag: \nHoe oud is het veer? \nAntwoord: \nNegen jaar. \n2\tBakker-Bos\tPvdA\tVraag: \nWie betaalt het? \nAntwoord: \nDe provincie. \n"
OF_MEMBERS = "Vraag van de g.a. Bos (CDA)\nHoe oud is het veer?\n\nAntwoord\nNegen jaar.\n\nVraag van de g.a. mevrouw De Wit (SGP) Wie betaalt het?\n\nAntwoord\nDe provincie.\n\nVragen van de g.a. Bos (CDA) en De Wit (SGP) inzake het veer\nHoe lang nog?\n\nAntwoord\nTot 2030 en daarna niet.\n"
OURS = "Vraag 1\nHoe oud is het veer?\n\nOns antwoord\nNegen jaar.\n\nVraag 2\nWie betaalt het?\n\nOns antwoord\nDe provincie.\n\nVraag 3\nHoe lang nog?\n\nOns antwoord\nTot 2030 en daarna niet.\n"
SMALL = "vraag 1: Hoe oud is het veer?\n\nantwoord 1. Negen jaar.\n\nvraag 2: Weet u wie het betaalt?\n\nvraag 3: Lag dat vast?\n\nantwoord 2 en 3. De provincie.\n"


@over(
    ("text", "asked", "answered"),
    [
        (BARRED, "Wie betaalt het?", "De provincie."),
        (TABBED, "Wie betaalt het?", "De provincie."),
        (OF_MEMBERS, "Wie betaalt het?", "De provincie."),
        (OURS, "Wie betaalt het?", "De provincie."),
        (SMALL, "Weet u wie het betaalt?", "De provincie."),
    ],
)
def test_who_asks_and_who_answers_stand_outside(text: str, asked: str, answered: str) -> None:
    first, second, *more = parse_questions(text).questions
    assert (first.question_text, first.answer_text) == ("Hoe oud is het veer?", "Negen jaar.")
    assert (second.question_text, second.answer_text) == (asked, answered)
    assert [each.question_text for each in more] == [
        each for each in ("Hoe lang nog?", "Lag dat vast?") if each in text
    ]


def test_an_answer_that_names_whose_it_is_goes_on() -> None:
    text = OURS.replace("De provincie.", "De provincie.\nOns antwoord van mei is hetzelfde.")
    questions = parse_questions(text).questions
    assert questions[1].answer_text == "De provincie.\nOns antwoord van mei is hetzelfde."


def test_members_that_ask_where_lines_were_lost() -> None:
    front = "Schriftelijke antwoorden op vragen gesteld in de eerste termijn van de behandeling van de begroting voor het jaar 2002. "
    marked = (
        front
        + "Vraag van het lid De Wit (CDA): {?1|Hoeveel scholen hebben een wachtlijst?} {=1|Op 1 oktober waren het er 118.} "
        + "Vraag van het lid Bos-Smit (PvdA): {?2|Wanneer is het orgel klaar?} {=2|In november is subsidie toegekend.} "
        + "Vraag van het lid De Wit (CDA): {?3|Wie betaalt dat?} {=3|De dienst voor monumenten betaalt het.}"
    )
    assert reading(plain(marked)) == marked


def test_numbers_with_the_letter_of_their_part() -> None:
    text = "A. Vragen over het veer\n\n" + "\n\n".join(
        f"{number}.\nHoe oud is veer {number}?\n\nAntwoord op vraag {number}:\nDat is bekend."
        for number in ("A1", "A2", "A3")
    )
    text += "\n\nB. Vragen over de kade\n\nB1.\nHoe oud is de kade?\n\nAntwoord op vraag B1:\nDat is niet bekend.\n"
    questions = parse_questions(text).questions
    assert [each.question for each in questions] == ["A.1", "A.2", "A.3", "B.1"]
    assert questions[3].answer_text == "Dat is niet bekend."
    # Roads have such names too.
    roads = "Vraag 1\nHoe druk is het?\n\nAntwoord 1\nOp deze wegen:\nA1 Apeldoorn\nA2 Amsterdam\nA3 is er niet.\n"
    assert len(parse_questions(roads).questions) == 1


def test_notes_below_their_numbers_and_above_a_site() -> None:
    tight = "Vraag 1\nKent u de berichten «Veer te oud»1?, 2\nAntwoord 1\nJa.\nVraag 2\nWie betaalt het?\nAntwoord 2\nDe provincie.\n1\nDagblad van het Veer, 4 juni 2024, «Veer te oud».\n2\nVeerpost, 5 juni 2024, «Oud veer».\n"
    blog = "1. Is het veer te oud, zoals het bericht zegt 1)?\nNegen jaar.\n\n2. Wie betaalt het?\nDe provincie.\n\n3. Is dat genoeg?\nJa.\n\n1) Dagblad van het Veer, 4 juni 2024\n\nGepost door Wietse op 22:14\n"
    for text in (tight, blog):
        parsed = parse_questions(text)
        assert parsed.questions[-1].answer_text in ("De provincie.", "Ja.")
        assert {each.kind for each in parsed.left_out} >= {"note"}
        assert [each.code for each in parsed.warnings if each.code == "guessed_boundary"] == [] or (
            text is blog
        )


def test_a_code_beside_the_mark_of_a_page() -> None:
    text = "1. Hoe oud is het veer?\n\nAntwoord\nNegen jaar.\n\n1/2\n\nPZ-2020-729114063 dd. 03-02-2020\n\n2. Wie betaalt het?\n\nAntwoord\nDe provincie.\n\n2/2\n"
    assert parse_questions(text).questions[0].answer_text == "Negen jaar."


def test_headings_of_parties_with_a_day_where_lines_were_lost() -> None:
    marked = "Gemeente Dijk Hieronder vindt u de antwoorden op de vragen van de fracties over de zomernota van dit jaar. Vraag 1: {?1|Hoe oud is het veer?} Antwoord: {=1|Negen jaar.} B. Vragen fractie Dorpsbelang d.d. 5 juni 2018 Vraag 2: {?2|Wie betaalt het?} Antwoord: {=2|De provincie.} C. Vragen fractie Lijst Peters d.d. 6 juni 2018 Vraag 3: {?3|Hoe lang nog?} Antwoord: {=3|Tot 2030 en daarna niet.}"
    assert reading(plain(marked)) == marked
