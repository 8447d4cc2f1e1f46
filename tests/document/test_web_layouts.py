# ruff: noqa: E501 - a paragraph stays on one line
"""Layouts of sites that print questions with answers: parties, the Kamer's open data, archives."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

LIST_PAGE = """Het bericht over de brug bij Vaalveen |
|
Anna de Wit (SP) |
|
Bert Bos (minister dijken en duinen) (VVD) |
|
{?1|Bent u bekend met het bericht over de brug?}1
{=1|Ja.}
{?2|Hoe vaak was de brug dit jaar dicht?}
{=2|De brug was in het afgelopen jaar 14 keer dicht, zo heeft de provincie mij laten weten na een vraag daarover.
In 9 gevallen ging het om onderhoud.}
{?3|Wat heeft dat gekost?}
{=3|Het onderhoud kostte € 40.000.}
{?4|Bent u bereid de brug te vervangen? Zo nee, waarom niet?}
{=4|Nee, dat is niet nodig.}
"""


def test_questions_and_answers_by_turns_need_no_word_for_either() -> None:
    """The page says nowhere that these are questions, and nothing numbers or heads them."""
    parsed = parse_questions(plain(LIST_PAGE).replace("1\nJa", "\nJa"))
    assert [each.question_text for each in parsed.questions][1:] == [
        "Hoe vaak was de brug dit jaar dicht?",
        "Wat heeft dat gekost?",
        "Bent u bereid de brug te vervangen? Zo nee, waarom niet?",
    ]
    assert parsed.questions[1].answer_text is not None
    assert parsed.questions[1].answer_text.endswith("om onderhoud.")
    assert {each.code for each in parsed.warnings} == {"numbers_assigned", "guessed_boundary"}


def test_prose_that_asks_now_and_then_has_no_questions() -> None:
    prose = "Wie kent de brug niet?\n\n" + "De brug is oud.\n\n" * 9
    parsed = parse_questions(prose * 4)
    assert parsed.questions == ()


MEMBERS = (
    "1 Samenstelling:\nLeden: De Wit (SP), Bos (VVD) en Vaal (CDA).\n"
    "Plv. leden: Van Dijk (SP), Duin (VVD) en Kade (CDA).\n"
)


def test_questions_right_below_the_members_of_a_committee_are_no_members() -> None:
    text = (
        "Vragen en antwoorden\n\nDe commissie voor Dijken1 heeft vragen gesteld.\n\n"
        + MEMBERS
        + "1\nHoe hoog is de dijk?\nAcht meter.\n2\nHoe lang is de dijk?\nNegen kilometer.\n"
    )
    parsed = parse_questions(text)
    assert [each.printed_number for each in parsed.questions] == ["1", "2"]
    assert [each.answer_text for each in parsed.questions] == ["Acht meter.", "Negen kilometer."]


def test_who_asks_heads_the_questions_below() -> None:
    text = """Vragen van het lid Wit, A. de (SP)
Vraag:
{?1|Hoe hoog is de dijk?}
Antwoord:
{=1|Acht meter.}
Vragen van het lid Bos, B.C. (VVD)
Vraag:
{?2|Hoe lang is de dijk?}
Antwoord:
{=2|Negen kilometer.}

Vragen gesteld door de leden Vaal en Duin (beiden CDA)
Vraag:
{?3|Wie meet de dijk?}
Antwoord:
{=3|Het waterschap.}
"""
    assert reading(plain(text)) == text


def test_who_asks_heads_questions_on_one_line() -> None:
    first, second = "Vragen van het lid Wit, A. de (SP)", "Vragen van het lid Bos, B.C. (VVD)"
    text = (
        f"Schriftelijke antwoorden over de dijk bij Vaalveen in de eerste termijn {first} "
        "Vraag: Hoe hoog is de dijk bij Vaalveen? Antwoord: Die is acht meter hoog. "
        f"{second} Vraag: Hoe lang is de dijk? Antwoord: Die is negen kilometer lang. "
        "Vraag: Wie meet hem? Antwoord: Het waterschap meet hem elk jaar."
    )
    assert [each.answer_text for each in parse_questions(text).questions] == [
        "Die is acht meter hoog.",
        "Die is negen kilometer lang.",
        "Het waterschap meet hem elk jaar.",
    ]


ASKED = "Vraag 1\nHoe hoog?\n\nAntwoord 1\nAcht meter.\n\nVraag 2\nHoe lang?\n\nAntwoord 2\n"
LAST = "De dijk is negen kilometer lang."


@over(
    ["below"],
    [
        "\n\n • Mededeling - 2 maart 2021\n  De vragen kunnen niet op tijd worden beantwoord.",
        "\n\nToelichting:\n\nOver de dijk zijn vragen ingezonden, vraagnummer 2012Z00498.",
        "\n\nStatus\n\nBeantwoord",
        "\nToelichting:\nDeze vragen vormen een aanvulling op vragen over de dijk.",
        "\n\nBijlagen: 20.0128 rapport over de dijk\n\nDe secretaris,        De burgemeester,",
        "\n\nDe gemeentesecretaris,        de burgemeester,\n\nA. de Wit        B. Bos",
        "\nDownload het oorspronkelijke document",
        "\n\nOpenKamer Over OpenKamer Contact",
        "\n\nStatus: Beantwoord\n\nWij staan voor:\n\nDijken\nInteressant voor jou\n\nDuinen",
    ],
)
def test_what_a_site_adds_is_no_answer(below: str) -> None:
    assert parse_questions(ASKED + LAST + below).questions[-1].answer_text == LAST


def test_an_answer_may_name_other_questions() -> None:
    """Only below `Toelichting` such a line is the Kamer's."""
    said = f"{LAST}\nIn antwoord op vragen van vorig jaar is dat gezegd (Aanhangsel, nr. 12).\nDat blijft zo."
    assert parse_questions(ASKED + said).questions[-1].answer_text == said
    assert parse_questions(ASKED + said).warnings == ()


def test_a_label_above_a_number() -> None:
    text = """Vraag

1. {?1|Hoe hoog is de dijk?}

Antwoord

{=1|Acht meter.}

Vraag

2. {?2|Hoe lang is de dijk?}

Antwoord

{=2|Negen kilometer.}
"""
    assert reading(plain(text)) == text
    assert messages(plain(text)) == []


def test_who_asks_and_the_label_on_one_line() -> None:
    text = """Bos VVD Vraag:
{?1|Hoe hoog is de dijk?}
Antwoord:
{=1|Acht meter.}
Van der Wit SP Vraag:
{?2|Graag een overzicht van de dijken.}
Antwoord:
{=2|Dat volgt.}
"""
    assert reading(plain(text)) == text


def test_who_asks_in_a_cell_of_its_own() -> None:
    text = """1\tVVD\tBos\tVraag:
{?1|Hoe hoog is de dijk?}
Antwoord:
{=1|Acht meter.}
2\tSP\tVan der Wit\tVraag:
{?2|Hoe lang is de dijk?}
Antwoord:
{=2|Negen kilometer.}
"""
    assert reading(plain(text)) == text


ANSWERED = [
    "Antwoorddatum: 3 juli 2024",
    "Op 3 juli ontvingen wij de antwoorden van het college:",
    "Hieronder beantwoorden wij uw vragen.",
]


@over(["leads"], ANSWERED)
def test_answers_by_number_below_what_says_that_they_follow(leads: str) -> None:
    text = f"""Vragen over de dijk

1. {{?1|Hoe hoog is de dijk?}}
2. {{?2|Hoe lang is de dijk?}}
3. {{?3|Wie meet de dijk?}}

Namens de fractie van Dijk en Duin,
A. de Wit

{leads}

1. {{=1|Acht meter.}}
2. {{=2|Negen kilometer.}}
3. {{=3|Het waterschap.}}
"""
    assert reading(plain(text)) == text


def test_a_list_within_an_answer_is_no_list_of_answers() -> None:
    text = """1. {?1|Hoe hoog is de dijk?}

{=1|Acht meter.}

2. {?2|Wie meet de dijk?}

{=2|Hieronder beantwoorden wij dat per jaar.

1. Het waterschap.

2. De gemeente.}
"""
    assert reading(plain(text)) == text


def test_a_quotation_between_an_answer_and_the_next_question_is_doubted() -> None:
    quote = "“De dijk wordt elk jaar door het waterschap gemeten.” (plan, blz. 4)"
    text = ASKED.replace("Acht meter.", f"Acht meter.\n\n{quote}") + LAST
    said = "question 1: its answer ends with a quotation, perhaps of the next question"
    assert messages(text) == [said]
    assert messages(text.replace("Acht meter.", "In het plan staat:")) == []
    assert messages(ASKED + LAST + f"\n\n{quote}") == []


def test_a_question_stands_behind_the_label_below_its_number() -> None:
    text = """1) Op pagina 7 staat: “De dijk is oud.”

Vraag

{?1|Hoe oud is de dijk?}

Antwoord

{=1|Dertig jaar.}

2) Op pagina 9 staat: “De dijk is hoog.”

Vraag

{?2|Hoe hoog is de dijk?}

Antwoord

{=2|Acht meter.}
"""
    assert reading(plain(text)) == text
    left = "what stands between its number and the word Vraag was left out"
    assert messages(plain(text)) == [left, left]


def test_a_second_set_of_questions_has_a_front_of_its_own() -> None:
    """What names the next set is of no answer."""
    second = (
        LIST_PAGE.replace("?1|", "?5|")
        .replace("=1|", "=5|")
        .replace("2|", "6|")
        .replace("3|", "7|")
        .replace("4|", "8|")
    )
    text = plain(LIST_PAGE + second).replace("?1\n", "?\n")
    parsed = parse_questions(text)
    assert len(parsed.questions) == 8
    assert parsed.questions[3].answer_text == "Nee, dat is niet nodig."


def test_a_request_right_above_the_head_of_an_answer_is_its_question() -> None:
    text = """Vragen over de dijk

  • {?1|Hoe hoog is de dijk?}

Antwoord college:
{=1|Acht meter.}

  • {?2|Kan het college zeggen waarom de dijk zo laag is.}

Antwoord college:
{=2|De dijk is oud. Wie kent hem niet? Hij is van 1953.}

  • {?3|Hoe lang is de dijk?}

Antwoord college:
{=3|Negen kilometer.}
"""
    assert reading(plain(text)) == text


def test_a_question_without_its_mark_may_name_a_page() -> None:
    text = "Vragen en antwoorden\n" + "".join(
        f"Waarop berust cijfer {n} in de nota over de dijken. (blz. {n})\nOp een meting.\n"
        for n in range(1, 5)
    )
    assert len(parse_questions(text).questions) == 4


@over(["cut"], ["Ant", "Antwoo", "Vra", "Antwoord op vr"])
def test_a_text_that_was_cut_off_in_a_head_has_no_answer_of_it(cut: str) -> None:
    text = f"Vraag 1\nHoe hoog?\n\nAntwoord 1\nAcht meter.\n\nVraag 2\nHoe lang?\n\n{cut}"
    parsed = parse_questions(text)
    assert parsed.questions[1].answer_text is None
    assert "cut_off" in {each.code for each in parsed.warnings}


def test_a_party_before_the_number_below_the_word() -> None:
    text = """Dijken
Vraag
VVD 12
{?12|Hoe hoog is de dijk?}
Antwoord
{=12|Acht meter.}
Vraag
D66 13
{?13|Hoe lang is de dijk?}
Antwoord
{=13|Negen kilometer.}
"""
    assert reading(plain(text)) == text


def test_answers_labelled_in_small_letters() -> None:
    text = """vraag 1: {?1|Hoe hoog is de dijk?}

antwoord 1. {=1|Acht meter.}

vraag 2: {?2|Hoe lang is de dijk?}
vraag 3: {?3|Wie meet hem?}

antwoord 2 en 3. {=2 3|Negen kilometer, zegt het waterschap.}
"""
    assert reading(plain(text)) == text
    # The end of a sentence is no label.
    prose = text.replace("Acht meter.", "Acht meter, zie ook\nantwoord 2. Dat is genoeg.")
    assert "Dat is genoeg." in (parse_questions(plain(prose)).questions[0].answer_text or "")


CONSULTATION = """Verslag van een schriftelijk overleg

I Vragen en opmerkingen vanuit de fracties

1. {?1|De leden van de VVD-fractie vragen hoe hoog de dijk is.}
2. {?2|Kan de Minister zeggen hoe lang de dijk is?}
3. {?3|De leden van de SP-fractie vragen wie de dijk meet.}

II Antwoord/Reactie van de Minister

1. {=1|De dijk is acht meter hoog.}
2. {=2|De dijk is negen kilometer lang.}
3. {=3|Dat doet het waterschap elk jaar.}
"""


def test_answers_of_a_consultation_stand_behind_all_questions() -> None:
    assert reading(plain(CONSULTATION)) == CONSULTATION
    flat = " ".join(CONSULTATION.split())
    answers = [each.answer_text for each in parse_questions(plain(flat)).questions]
    assert answers == [
        "De dijk is acht meter hoog.",
        "De dijk is negen kilometer lang.",
        "Dat doet het waterschap elk jaar.",
    ]


def test_what_a_party_says_before_its_first_question_is_no_answer() -> None:
    text = """Verslag van een schriftelijk overleg
Inbreng van de leden van de VVD-fractie
1. {?1|De leden van de VVD-fractie vragen hoe hoog de dijk is.}
Antwoord
{=1|De dijk is acht meter hoog.}
Inbreng van de leden van de SP-fractie
De leden van de SP-fractie maken zich zorgen over de dijk.
2. {?2|Deze leden vragen wie de dijk meet.}
Antwoord
{=2|Dat doet het waterschap.}
Vragen en opmerkingen van de leden van de CDA-fractie
3. {?3|De leden van de CDA-fractie vragen hoe lang de dijk is.}
Antwoord
{=3|Negen kilometer.}
"""
    assert reading(plain(text)) == text
    left = "what stands below a heading behind 1 was left out"
    assert left in messages(plain(text))


def test_some_questions_of_a_list_end_with_a_request() -> None:
    text = """1. {?1|Hoe hoog is de dijk?}
2. {?2|Hoe lang is de dijk? Graag in kilometers.}
3. {?3|Wie meet de dijk?}
4. {?4|Wat kost dat?}

Antwoorddatum: 27 feb. 2024

1. {=1|Acht meter.}
2. {=2|Negen kilometer.}
3. {=3|Het waterschap.}
4. {=4|Niets.}
"""
    assert reading(plain(text)) == text


@over(
    ["below"],
    [
        "\nDownload Lijst van vragen en antwoorden over de dijken van de\nprovincie (Kamerstuk 29362)",
        "\n\nMeer over...\n\nWaterbeheer\nVerkeer en Waterstaat",
        "\nKamervraag Document PDF\n\nBron: officielebekendmakingen.nl\n\nOver Openkamer · Contact",
    ],
)
def test_what_a_collection_adds_is_no_answer(below: str) -> None:
    assert parse_questions(ASKED + LAST + below).questions[-1].answer_text == LAST


def test_parts_of_a_consultation_in_two_halves() -> None:
    text = """I Vragen en opmerkingen vanuit de fracties
Inbreng van de leden van de VVD-fractie
1. {?1|Hoe hoog is de dijk?}
Inbreng van de leden van de SGP-fractie
De leden van de SGP-fractie hechten aan de dijk.
2. {?2|Wie meet de dijk?}
II Antwoord van de Minister
Reactie op de inbreng van de leden van de VVD-fractie
1. {=1|De dijk is acht meter hoog.}
Reactie op de inbreng van de leden van de SGP-fractie
2. {=2|Het waterschap meet de dijk.}
"""
    assert reading(plain(text)) == text


MENU = """Kamervragen | Kamerleden | Fracties | Moties | Dossiers | Over Open Veer

Kamervragen
Filter: categorie  indiener

Het veer van Urk |
|
Jan Bos (CDA) |
|
Anna Dijk (minister veren) (VVD) |
|
Bent u bekend met het bericht over het veer van Urk?
Ja.
Hoe oud is het veer van Urk op dit moment, en wie heeft het veer indertijd laten bouwen?
Het veer is van 1961. Het is gebouwd in opdracht van de provincie, die het daarna heeft overgedragen.
Het is in 1990 hersteld, en het vaart sindsdien ieder uur van de dag over het water naar de overkant.
Wie betaalt het veer van Urk nu de provincie zich heeft teruggetrokken uit de overeenkomst?
De gemeente betaalt het veer.
Hoe vaak vaart het veer van Urk op een gewone dag van de week?
Het veer vaart elk uur.

Mogelijk gemaakt door Open Veer
"""


def test_a_menu_with_bars_keeps_no_question_from_being_found() -> None:
    parsed = parse_questions(MENU)
    assert [(each.answer_text or "").split()[:2] for each in parsed.questions] == [
        ["Ja."],
        ["Het", "veer"],
        ["De", "gemeente"],
        ["Het", "veer"],
    ]
    assert parsed.questions[1].answer_text.endswith("naar de overkant.")
