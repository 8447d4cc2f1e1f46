# ruff: noqa: E501 - a paragraph stays on one line
"""What stands between answers and questions that is of neither, and where a text stops."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

PAIR = "Vraag {0}\n{{?{0}|Hoe hoog is kade {0}?}}\n\nAntwoord {0}\n{{={0}|Dat is bekend bij het waterschap.}}\n\n"


def between(aside: str) -> str:
    return PAIR.format(1) + aside + PAIR.format(2) + PAIR.format(3).rstrip() + "\n"


@over(
    "aside",
    [
        "Toelichting door vragensteller: In de nota staat dat de kade wordt verhoogd.\n\n",
        "Inleiding vragensteller\nIn de nota staat dat de kade wordt verhoogd.\n\n",
        "Opmerking van onze fractie: dat stond niet in het rapport!\n\n",
        "[Vraag 2 ontbreekt in het oorspronkelijke document.]\n\n",
        "(Noot: een vraag 2 ontbreekt)\n\n",
    ],
)
def test_what_who_asked_says_between_is_of_no_answer(aside: str) -> None:
    marked = between(aside)
    assert reading(plain(marked)) == marked


def test_the_same_where_lines_were_lost() -> None:
    front = "Gemeente Dijk Hieronder staan de antwoorden van het college op de vragen van onze fractie over de kades langs de haven en wat wij daarvan vinden. "
    said = "Opmerking van onze fractie: dat stond niet in het rapport! "
    marked = front + " ".join(between(said).split())
    assert reading(plain(marked)) == marked


QUOTED = "“De kade is in 2018 verhoogd en daarna niet meer gemeten.”{}\n\n"


def test_quotations_below_several_answers_lead_to_the_next_questions() -> None:
    source = " (Onderzoek kades 2018)"
    marked = (
        PAIR.format(1)
        + QUOTED.format(source)
        + PAIR.format(2)
        + QUOTED.format("")
        + PAIR.format(3).rstrip()
        + "\n"
    )
    assert reading(plain(marked)) == marked
    assert [each.code for each in parse_questions(plain(marked)).warnings] == [
        "guessed_boundary"
    ] * 2


def test_one_quotation_stays_and_is_warned_of() -> None:
    parsed = parse_questions(plain(between(QUOTED.format(""))))
    answer = parsed.questions[0].answer_text
    assert answer is not None
    assert answer.endswith("gemeten.”")
    assert [each.code for each in parsed.warnings] == ["guessed_boundary"]


def test_what_a_party_says_above_the_end_of_its_page() -> None:
    text = (
        plain(between(""))
        + "\nOnze fractie is blij met deze antwoorden. Wij komen erop terug.\n\nLees ook: Kade weer dicht\n\nVolgend bericht\n"
    )
    assert parse_questions(text).questions[2].answer_text == "Dat is bekend bij het waterschap."


def test_who_signs_above_the_end_of_a_site_s_page() -> None:
    text = (
        plain(between(""))
        + "\nGedeputeerde Staten van Zeemark\n\nInteressant voor jou\n\nVragen over stallen\n\nLees verder\n"
    )
    assert parse_questions(text).questions[2].answer_text == "Dat is bekend bij het waterschap."


LISTED = "1\nHoe hoog is de kade?\n\nDrie meter.\n\n2\nWie meet haar?\n\nHet waterschap.\n\n3\nHoe vaak is dat?{}"


@over(
    ("end", "asked", "answered"),
    [
        (
            " Is dat genoeg voor schepen die zwa",
            "Hoe vaak is dat? Is dat genoeg voor schepen die zwa",
            None,
        ),
        # On a line of its own it may be the answer.
        (
            "\n\nZo vaak als het nodig is, en da",
            "Hoe vaak is dat?",
            "Zo vaak als het nodig is, en da",
        ),
        (" Is dat genoeg?\n\nIeder jaar.\n", "Hoe vaak is dat? Is dat genoeg?", "Ieder jaar."),
    ],
)
def test_a_text_that_stops_in_its_last_question(end: str, asked: str, answered: str | None) -> None:
    last = parse_questions(LISTED.format(end)).questions[2]
    assert (last.question_text, last.answer_text) == (asked, answered)


def test_a_text_that_stops_in_its_last_question_where_answers_have_headings() -> None:
    text = (
        plain(PAIR.format(1) + PAIR.format(2))
        + "Vraag 3\nHoe vaak wordt dat gemeten door het waterschap?\nHoe vaak was dat in de afgelopen ja"
    )
    last = parse_questions(text).questions[2]
    assert last.answer_text is None
    assert last.question_text.endswith("afgelopen ja")


def test_questions_in_reported_speech_above_the_heads_of_their_answers() -> None:
    text = "Vragen en antwoorden over kades\n\nDe leden van de D66-fractie zijn bezorgd. Hoe hoog is de kade?\n\nAntwoord\n\nDrie meter.\n\nDeze leden vragen voorts naar de stand van zaken bij het waterschap.\n\nAntwoord\n\nDie is goed.\n\nWie meet de kade?\n\nAntwoord\n\nHet waterschap meet haar.\n\nTot slot vragen de leden van deze fractie wanneer dat gebeurt.\n\nAntwoord\n\nIeder jaar.\n"
    assert [each.question_text for each in parse_questions(text).questions] == [
        "De leden van de D66-fractie zijn bezorgd. Hoe hoog is de kade?",
        "Deze leden vragen voorts naar de stand van zaken bij het waterschap.",
        "Wie meet de kade?",
        "Tot slot vragen de leden van deze fractie wanneer dat gebeurt.",
    ]


def test_a_request_by_turns_needs_no_question_mark() -> None:
    text = "Kamervragen over de kade\nHoe hoog is de kade bij de haven?\nDrie meter.\nGraag een overzicht van alle kades die in de afgelopen tien jaar zijn verhoogd.\nDat overzicht is er niet.\nWie meet de kade?\nHet waterschap meet haar.\nWilt u deze vragen afzonderlijk beantwoorden.\nDat heb ik gedaan.\n"
    assert [each.question_text for each in parse_questions(text).questions][1::2] == [
        "Graag een overzicht van alle kades die in de afgelopen tien jaar zijn verhoogd.",
        "Wilt u deze vragen afzonderlijk beantwoorden.",
    ]


LETTER = "Datum 18 maart 2013\n\nGeachte voorzitter,\n\nHierbij de antwoorden.\n\n1\nHoe hoog is de kade en hoe heeft zij zich in de eerste\n{}weken van dit jaar gehouden?\n\nAntwoord\nGoed.\n\n2\nWie meet haar?\n\nAntwoord\nHet waterschap.\n"


@over(
    ("said", "kept"),
    [
        ("\nPagina 1 van 3\n\nDirectie Kades en\nVeerboten\n\nOns kenmerk\nDV/2013/148 M\n", ""),
        ("\nMinisterie van Defensie\n\nDatum\n18 maart 2013\n", ""),
        ("Ons kenmerk\nDV/2013/148\n", ""),
        # Names alone are no letter's head.
        ("Directie Kades en\nVeerboten\n", "Directie Kades en\nVeerboten\n"),
    ],
)
def test_the_head_of_a_letter_s_page_within_a_sentence(said: str, kept: str) -> None:
    asked = parse_questions(LETTER.format(said)).questions[0].question_text
    expected = f"Hoe hoog is de kade en hoe heeft zij zich in de eerste\n{kept}weken van dit jaar gehouden?"
    assert " ".join(asked.split()) == " ".join(expected.split())


def test_addresses_beside_the_mark_of_a_page() -> None:
    text = "1 Hoe hoog is de kade?\n\nDrie meter.\n\nPostadres Postbus 20901, 2500 EX Den Haag Telefoon 070 351 6171\nBezoekadres Plesmanweg 1-6, 2597 JG Den Haag Fax 070 351 7895\n\nblad 2\n\nDGP/WV/u.07.02214\n\n2 Wie meet haar?\n\nHet waterschap.\n\n3 Hoe vaak?\n\nIeder jaar.\n"
    assert parse_questions(text).questions[0].answer_text == "Drie meter."


FLAT = "Gemeente Dijk Hieronder staan de antwoorden van het college op de vragen van de fracties over de kades langs de haven van dit jaar. "


def test_a_college_that_answers_several_and_who_signs_alone() -> None:
    marked = (
        FLAT
        + "1. {?1|Hoe hoog is de kade?} Antwoord college: {=1|Drie meter.} 2. {?2|Wie meet haar?} 3. {?3|Hoe vaak is dat?} Antwoord college 2 en 3: {=2 3|Het waterschap, ieder jaar.} 4. {?4|Is dat genoeg?} Antwoord college: {=4|Ja.}"
    )
    assert reading(plain(marked)) == marked
    signed = plain(marked) + " E. de Wit Minister van Kades en Veerboten Pagina 3 van 3"
    assert parse_questions(signed).questions[3].answer_text == "Ja."


def test_the_title_of_a_page_holds_how_its_first_question_begins() -> None:
    marked = "[Web view] - Vragen van het lid De Wit (PVV) Vraag: Hoeveel kades ... Post on 18-Feb-2019 215 views Antwoorden op vragen van leden Vraag: {?1|Hoeveel kades zijn er?} Antwoord: {=1|Er zijn er negen.} Vraag: {?2|Wie meet ze?} Antwoord: {=2|Het waterschap meet ze.} Vraag: {?3|Hoe vaak is dat?} Antwoord: {=3|Ieder jaar.}"
    assert reading(plain(marked)) == marked


def test_answers_to_old_questions_in_a_text_that_is_cut_off() -> None:
    front = "Tweede Kamer der Staten-Generaal Aanhangsel van de Handelingen Vragen van het lid Ab (CDA) aan de minister van Defensie over kades. (Ingezonden 10 mei 2004) "
    asked = "1 {?1|Kent u het bericht over de kades?} 2 {?2|Klopt het dat zij te laag zijn?} 3 {?3|Zo neen, waarom niet?} 4 {?4|Wie meet de kades?} "
    marked = (
        front
        + asked
        + "Antwoord Antwoord van minister Dijk (Defensie). (Ontvangen 3 juni 2004) 1 {=1|Ja.} 2 en 3 {=2 3|Nee. Zij zijn gemeten door het waterschap, dat daarover een rapport heeft geschre}"
    )
    assert reading(plain(marked)) == marked
