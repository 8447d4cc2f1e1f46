# ruff: noqa: E501 - a document on one line stays on one line
"""Marks alone behind a last sentence are left out and told of; words that end no sentence are told."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

FIRST = "Vraag 1\n{?1|Hoe hoog is de dijk?}\n\nAntwoord 1\n{=1|Acht meter.}\n\n"
LONG = (
    "De dijk is daarna een paar keer verhoogd en hersteld, en hij houdt nog altijd het water tegen."
)
LEFT_OUT = "{!r} behind the last sentence of {} was left out"


@over(
    ["asked", "mark", "answered", "behind", "said"],
    [
        ("Is dat genoeg?", " 1", "Ja, dat is genoeg.", "", [LEFT_OUT.format("1", "question 2")]),
        ("Is dat genoeg?", "\n1\n, 2", "Ja.", "", [LEFT_OUT.format("1 , 2", "question 2")]),
        ("Is dat «genoeg»?", " ²", "Ja.", "", [LEFT_OUT.format("²", "question 2")]),
        (
            "Is dat genoeg?",
            "",
            "Ja, het is zo.",
            " -3-",
            [LEFT_OUT.format("-3-", "the answer to 2")],
        ),
        (
            "Is dat genoeg?",
            "",
            "Ja, zo is het.",
            " 2/3",
            [LEFT_OUT.format("2/3", "the answer to 2")],
        ),
        # What marks a note; a number of the sentence, of a paper, of a list or of a row.
        ("Is dat genoeg? 2)", "", "Ja.", "", []),
        ("Is dat genoeg?2", "", "Ja.", "", []),
        ("Hoe hoog is dijk 2?", "", "Zie Kamerstuk 36 200, nr. 12", "", []),
        ("Is dat genoeg?", "", "Ja, volgens de brief van de dijkgraaf, blz. 4", "", []),
        ("Is dat genoeg?", "", "De hoogten: Almelo (O.) 5", "", []),
        ("Is dat genoeg?", "", "12", "", []),
        ("Is dat genoeg?", "", "Ja, in 2030.", "", []),
    ],
)
def test_a_mark_alone_behind_the_last_sentence(
    asked: str, mark: str, answered: str, behind: str, said: list[str]
) -> None:
    marked = (
        FIRST + f"Vraag 2\n{{?2|{asked}}}{mark}\n\nAntwoord 2\n{{=2|{answered}}}{behind}\n\n"
        "Vraag 3\n{?3|Wie betaalt de dijk?}\n\nAntwoord 3\n{=3|Het waterschap.}\n"
    )
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said


def test_a_mark_whose_note_was_found_stays() -> None:
    marked = (
        "Vraag 1\n{?1|Kent u het bericht over de dijk? 1)}\n\nAntwoord 1\n{=1|Ja.}\n\n"
        "Vraag 2\n{?2|Wie betaalt?}\n\nAntwoord 2\n{=2|Het waterschap.}\n\n"
        "{note|1) De Dijkbode, 3 mei 2019}\n"
    )
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == []


@over(
    ["text", "said"],
    [
        ("Acht meter. Vragen over dijken", "Vragen over dijken"),
        ("Acht meter. Gemeente Almelo", "Gemeente Almelo"),
        ("Acht meter.1 Gemeente Almelo", "Gemeente Almelo"),
        ("Acht meter. De dijk is hoog", ""),
        # A sentence, what points on, a row, an item, words of a line that was cut in two.
        ("Acht meter. Het zijn er veel.", ""),
        ("Acht meter. Zie antwoord vraag 1", ""),
        ("Acht meter. Almelo 12 345 en Borne 67", ""),
        ("Acht meter. Almelo: twaalf", ""),
        ("Acht meter", ""),
    ],
)
def test_words_that_end_no_sentence(text: str, said: str) -> None:
    document = f"Vraag 1\nHoe hoog?\n\nAntwoord 1\n{text}\n\nVraag 2\nWie betaalt?\n\nAntwoord 2\nHet Rijk.\n"
    told = f"question 1: the last words of its answer end no sentence, from {said!r} on"
    assert messages(document) == ([told] if said else [])


@over(
    "marked",
    [
        # One answer to two questions whose numbers stand together without a word between.
        f"1 {{?1|Hoe hoog is de dijk?}} {{=1|Acht meter. {LONG}}} 2, 3 {{?2|{{?3|Wie betaalt de dijk? Is dat genoeg?}}}} {{=2 3|Het Rijk betaalt het, en het is genoeg.}} 4 {{?4|Tot wanneer is dat zo?}} {{=4|Tot 2030.}}",
        # Of the Kamer's imprint a site has lost the years and the dossier, or its signs.
        f"1 {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Acht meter. {LONG}}} {{title|Tweede Kamer, vergaderjaar, XI, nr. 5 2}} 2 {{?2|Wie betaalt de dijk?}} Antwoord: {{=2|Het Rijk.}} {{title|Tweede Kamer, vergaderjaar, XI, nr. 5 3}} 3 {{?3|Is dat genoeg?}} Antwoord: {{=3|Ja.}}",
        f"1 {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Acht meter. {LONG}}} {{title|Tweede Kamer, vergaderjaar , XVII, nr. 5 2}} 2 {{?2|Wie betaalt de dijk?}} Antwoord: {{=2|Het Rijk.}} {{title|Tweede Kamer, vergaderjaar , XVII, nr. 5 3}} 3 {{?3|Is dat genoeg?}} Antwoord: {{=3|Ja.}}",
    ],
)
def test_numbers_and_imprints_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_an_imprint_within_a_sentence_of_which_no_other_page_tells() -> None:
    marked = (
        f"1 {{?1|Hoe hoog is de dijk?}} {{=1|Acht meter. {LONG}}} 2 {{?2|Wie betaalt de dijk?}} "
        "{=2|Het Rijk betaalt de {title|kst ISSN s-gravenhage 2018 Tweede Kamer, vergaderjaar , , nr. 45 1} "
        "hogere kosten van de dijk.} 3 {?3|Is dat genoeg?} {=3|Ja, dat is genoeg.}"
    )
    assert reading(plain(marked)) == marked


def test_a_party_whose_part_has_the_reaction_too() -> None:
    marked = (
        "Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersoon\n"
        "Vraag 1\n{?1|Hoe hoog is de dijk?}\nAntwoord\n{=1|Acht meter.}\n"
        "Vragen en opmerkingen van de leden van de PvdD-fractie en reactie van de bewindspersoon\n"
        "Vraag 2\n{?2|Wie betaalt de dijk?}\nAntwoord\n{=2|Het Rijk.\n(w.g.) is een afkorting.}\n"
    )
    assert reading(plain(marked)) == marked


def test_what_says_that_the_original_was_signed() -> None:
    marked = (
        f"1. {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Acht meter. {LONG}}} 2. {{?2|Wie betaalt?}} "
        "Antwoord: {=2|Het Rijk.} 3. {?3|Is dat genoeg?} Antwoord: {=3|Ja, dat is het.} "
        "(w.g.) mr. A. Bos {page|Pagina 2 van 2}"
    )
    assert reading(plain(marked)) == marked


@over(
    ["unit", "taken"],
    [("Rv", True), ("DGW", True), ("R", False), ("rv", False), ("R2", False)],
)
def test_letters_that_say_whose_the_next_question_is(unit: str, *, taken: bool) -> None:
    asked = ("Hoe hoog is de dijk?", "Wie betaalt de dijk?", "Is dat genoeg?")
    answered = ("Acht meter.", "Het Rijk.", "Ja.")
    document = "De griffier, Bos\n\n" + "".join(
        f"{unit}\n\n{at}\n\nVraag:\n\n{question}\n\nAntwoord:\n\n{answer}\n\n"
        for at, (question, answer) in enumerate(zip(asked, answered, strict=True), start=1)
    )
    first = parse_questions(document).questions[0]
    assert (first.answer_text == "Acht meter.") is taken


def test_letters_below_answers_of_which_the_first_question_has_none_above() -> None:
    marked = (
        "1\n{?1|Wie betaalt?}\n\nAntwoord\n{=1|Dat is:\nDGW}\n\n2\n{?2|Wie bouwt?}\n\nAntwoord\n"
        "{=2|Dat is:\nDGW}\n\n3\n{?3|Wie kijkt?}\n\nAntwoord\n{=3|Niemand.}\n"
    )
    assert reading(plain(marked)) == marked


def test_a_number_between_an_imprint_and_the_word_that_heads_a_question() -> None:
    marked = (
        "De griffier,\nBos\n\n{title|kst-31293-611 ISSN 0921 - 7371 's-Gravenhage 2022}\n\n"
        "1\n\nVraag\n\n{?1|Hoe hoog is de dijk?}\n\nAntwoord\n\n{=1|Acht meter.}\n\n"
        "2\n\nVraag\n\n{?2|Wie betaalt de dijk?}\n\nAntwoord\n\n{=2|Het Rijk.}\n"
    )
    assert reading(plain(marked)).endswith(marked[marked.index("1\n\nVraag") :])


def test_items_with_a_bullet_before_their_letter() -> None:
    marked = (
        "1\n\n  {?1|• a. Hoe hoog is de dijk?\n\n  • b. Hoe breed is hij?}\n\n{=1|Acht meter, en "
        "twee breed.}\n\n2\n\n{?2|Wie betaalt de dijk?}\n\n{=2|Het Rijk.}\n"
    )
    assert reading(plain(marked)) == marked


@over(
    "marked",
    [
        "Gemeente\n1\n{?1|Hoe komt men daar?}\nAntwoord\n{=1|Zo:\nBus\nJa\nFiets\nNee}\n2\n{?2|En daar?}\nAntwoord\n"
        "{=2|Ook zo:\nBus\nNee}\n3\n{?3|Wie betaalt?}\nAntwoord\n{=3|Het Rijk.}\n",
        f"1. {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Acht meter. {LONG}}} 2. {{?2|Wie betaalt?}} Antwoord: {{=2|Het Rijk.}} 3. {{?3|Wat staat eronder?}} "
        "Antwoord: {=3|Onder de akte staat het volgende. (w.g.) J. de Boer, notaris te Goes. De akte ligt ter inzage.}",
        f"1. {{?1|Hoe hoog is de dijk?}} Antwoord: {{=1|Acht meter. {LONG}}} 2. {{?2|Wie betaalt?}} Antwoord: {{=2|Het Rijk.}} 3. {{?3|Wie was erbij?}} "
        "Antwoord: {=3|Er was een overleg. De Rekenkamer, de griffier, de secretaris en de accountant hebben het besproken.}",
    ],
)
def test_what_an_answer_says_of_units_and_of_who_signs(marked: str) -> None:
    assert reading(plain(marked)) == marked
