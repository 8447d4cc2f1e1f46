"""Pages that were scanned: titles that return with slips, heads misread, lines that were lost."""

import pytest

from kamerboek.document.questions.pages.near_titles import near_titles
from kamerboek.document.questions.parse import parse_questions
from tests.rows import over

TITLE = "Beantwoording vragen Tweede Kamer over het rapport Dijken in beeld"
SLIPPED = "Beantwoordlng vragen Tweede Karner over het rapport Dij ken in beeld"
LETTER = (
    "Geachte voorzitter, hierbij bieden wij u de antwoorden aan op de door de vaste commissie "
    "gestelde vragen. De antwoorden zijn in de vergadering van deze week vastgesteld en worden "
    "vandaag openbaar gemaakt. Wij zijn tot een nadere toelichting bereid. De president, de "
    "secretaris "
)
"""A text on one line is read as one where it is as long as a page."""

FRONT = "Antwoorden Algemene Rekenkamer bij vragen over het rapport Dijken in beeld "


def read(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (each.question, each.question_text, " ".join(each.answer_text.split()))
        if each.answer_text
        else (each.question, each.question_text, None)
        for each in parse_questions(text).questions
    ]


def answers(text: str) -> list[str | None]:
    return [answer for _, _, answer in read(text)]


def flat(one: str, two: str, three: str) -> str:
    return (
        f"{FRONT}Vraag 1 Hoe hoog is de dijk? De dijk is {one} drie meter hoog. "
        f"Vraag 2 Wie meet dat? Dat doet de gemeente. {two} Vraag 3 Hoe vaak? Ieder jaar, zo staat "
        f"in {three} het besluit van de raad."
    )


EXPECTED = [
    "De dijk is drie meter hoog.",
    "Dat doet de gemeente.",
    "Ieder jaar, zo staat in het besluit van de raad.",
]


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [
        (TITLE, TITLE, TITLE),
        (TITLE, SLIPPED, TITLE),
        (SLIPPED, TITLE, TITLE),
        (TITLE, TITLE, SLIPPED),
        (SLIPPED, TITLE.replace("Kamer", "Kamcr"), TITLE.replace("rapport", "rappart")),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_a_title_with_slips_is_a_title(one: str, two: str, three: str, before: bool) -> None:
    pages = [
        f"{title} {page}/4" if before else f"{page}/4 {title}"
        for page, title in enumerate((one, two, three), start=2)
    ]
    assert answers(flat(*pages)) == EXPECTED


def test_a_title_takes_no_word_of_the_author_with_it() -> None:
    # On two pages the sentence before the title ends with the same word.
    text = flat(f"de {TITLE} 2/4", f"{TITLE} 3/4", f"de {SLIPPED} 4/4")
    assert answers(text)[0] == "De dijk is de drie meter hoog."
    assert answers(text)[2] == "Ieder jaar, zo staat in de het besluit van de raad."


def test_what_is_not_near_the_title_stays() -> None:
    other = "Volgens het rapport is dat anders dan eerder werd gemeld door de raad"
    text = flat(f"{TITLE} 2/4", f"{other} 3/4", f"{TITLE} 4/4")
    assert answers(text)[1] == f"Dat doet de gemeente. {other}"


def test_the_one_title_of_two_pages_ends_as_the_front_does() -> None:
    text = (
        f"{LETTER * 3}{FRONT}Vraag 1 Hoe hoog is de dijk? Drie meter. Antwoorden Algemene "
        "Rekenkamer op vragen over het rapport Dijken in beeld 2/2 Vraag 2 Wie meet dat? De "
        "gemeente."
    )
    assert answers(text) == ["Drie meter.", "De gemeente."]


def test_words_of_the_front_at_the_end_of_a_page_are_no_title() -> None:
    text = (
        f"{LETTER * 3}{FRONT}Vraag 1 Hoe hoog is de dijk? Drie meter. Dat staat in het rapport "
        "Dijken in beeld 2/2 op bladzijde vier. Vraag 2 Wie meet dat? De gemeente."
    )
    first = "Drie meter. Dat staat in het rapport Dijken in beeld op bladzijde vier."
    assert answers(text) == [first, "De gemeente."]


LAID = (
    "Vraag 1\nHoe hoog is de dijk?\n\nDe dijk is vanaf de weg gemeten en op de meeste plaatsen\n\n"
    "{one}\n\n2/3\n\ndrie meter hoog.\n\nVraag 2\nWie meet dat?\n\n{two}\n\n3/3\n\nDe gemeente.\n"
)


@over(
    ("one", "two"),
    [
        (TITLE, SLIPPED),
        (TITLE.replace("over ", "over\n"), SLIPPED.replace("over ", "over\n")),
    ],
)
def test_a_title_with_slips_on_lines_of_its_own(one: str, two: str) -> None:
    assert answers(LAID.format(one=one, two=two)) == [
        "De dijk is vanaf de weg gemeten en op de meeste plaatsen drie meter hoog.",
        "De gemeente.",
    ]


def test_sentences_that_are_nearly_the_same_are_no_titles() -> None:
    one = "De gemeente meet de dijk ieder jaar."
    assert answers(LAID.format(one=one, two=one.replace("jaar", "maand")))[1] == (
        "De gemeente meet de dijk ieder maand. De gemeente."
    )


def test_near_titles_are_spans_of_the_text() -> None:
    text = f"Een zin. {TITLE} 2/4 Nog een zin. {SLIPPED} 3/4 Nog een. {TITLE} 4/4 Klaar."
    marks = [(at, at + 3) for at in (text.index(f"{page}/4") for page in (2, 3, 4))]
    assert [text[start:end] for start, end in near_titles(text, marks, [])] == [
        TITLE,
        SLIPPED,
        TITLE,
    ]


@over("head", ["vraag 2", "Vraag2", "Vraag .2", "Vraag 2:", "VRAAG 2"])
def test_a_head_with_a_slip(head: str) -> None:
    text = (
        f"{LETTER}Vraag 1 Hoe hoog is de dijk? Drie meter, zie vraag 3. {head} Het water "
        "stijgt. Wie meet dat? De gemeente, zoals bij vraag 1 staat. Vraag 3 Hoe vaak? Ieder jaar."
    )
    assert read(text) == [
        ("1", "Hoe hoog is de dijk?", "Drie meter, zie vraag 3."),
        ("2", "Het water stijgt. Wie meet dat?", "De gemeente, zoals bij vraag 1 staat."),
        ("3", "Hoe vaak?", "Ieder jaar."),
    ]


def test_a_one_that_was_read_as_a_letter() -> None:
    heads = ["Vraag l", *(f"Vraag {number}" for number in range(2, 10)), "Vraag I0", "Vraag ll"]
    text = " ".join(
        f"{head} Wat kost dijk {chr(64 + at)}? Veel." for at, head in enumerate(heads, 1)
    )
    assert [number for number, _, _ in read(text)] == [str(number) for number in range(1, 12)]


def test_vraag_in_small_letters_within_a_sentence_heads_nothing() -> None:
    text = (
        f"{LETTER}Vraag 1 Hoe hoog is de dijk? Drie meter. Zie het antwoord op vraag 2 Wij meten "
        "ieder jaar. Vraag 2 Wie meet dat? De gemeente. Vraag 3 Hoe vaak? Ieder jaar."
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3"]
    assert answers(text)[1] == "De gemeente."


def test_numbered_questions_with_a_year_and_a_request() -> None:
    text = (
        "1. Hoe hoog is de dijk? Drie meter. 2. Het kabinet wil de dijk ophogen in 2027. Acht u "
        "dat nodig? Ja, zie vraag 1. 3. Sinds wanneer is dat bekend? Sinds 2020. De kosten zijn "
        "5,6% 4. Wie betaalt dat? Het Rijk."
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3", "4"]
    assert read(text)[1][1] == "Het kabinet wil de dijk ophogen in 2027. Acht u dat nodig?"


def test_numbered_questions_that_begin_anew_below_a_heading() -> None:
    text = (
        "Vragen over het Deltafonds (J) 1. Hoe hoog is de dijk? Drie meter. 2. Graag een lijst. "
        "Die is er niet. Vragen over het Mobiliteitsfonds (A) 1. Hoe lang is de weg? Tien "
        "kilometer. 2. Wie betaalt dat? Het Rijk."
    )
    assert [number for number, _, _ in read(text)] == ["J.1", "J.2", "A.1", "A.2"]


@over(
    "request_behind",
    [
        "Graag een overzicht per jaar.",
        "Zo nee, gaarne een toelichting.",
        "Kunt u dit per jaar toelichten.",
        "Ik verzoek u dit precies aan te geven.",
    ],
)
def test_a_request_behind_the_question_mark(request_behind: str) -> None:
    text = (
        f"{LETTER}Vraag 1 Is de dijk hoog? {request_behind} De dijk is drie meter. Vraag 2 Wie "
        "meet dat? De gemeente."
    )
    assert read(text)[0] == ("1", f"Is de dijk hoog? {request_behind}", "De dijk is drie meter.")


@over("last", [True, False])
def test_a_request_without_a_question_mark_ends_with_its_sentence(last: bool) -> None:
    asked = "Vraag {} Geef een overzicht van de dijken."
    answered = "Er zijn er drie. Zij zijn hoog. 2/3 Dat bleek in mei."
    other = "Vraag {} Wie meet dat? De gemeente."
    text = f"{LETTER}{other.format(1)} {asked.format(2)} {answered}"
    text = f"{text} 3/3" if last else f"{text} {other.format(3)} 3/3"
    assert read(text)[1] == (
        "2",
        "Geef een overzicht van de dijken.",
        "Er zijn er drie. Zij zijn hoog. Dat bleek in mei.",
    )


def test_a_request_that_goes_on_on_the_next_line() -> None:
    text = (
        "1. Hoeveel dijken zijn er in de provincie in totaal? Graag een\noverzicht per gemeente.\n"
        "Er zijn er drie.\n\n2. Wie meet dat?\nDe gemeente.\n\n3. Hoe vaak?\nIeder jaar.\n"
    )
    question = (
        "Hoeveel dijken zijn er in de provincie in totaal? Graag een\noverzicht per gemeente."
    )
    assert read(text)[0] == ("1", question, "Er zijn er drie.")


def test_a_question_that_goes_on_in_a_small_letter_behind_a_blank_line() -> None:
    text = (
        "1. Hoe is het toezicht op de naleving van de regels op de\n\nNoordzee geregeld?\nDoor de "
        "Kustwacht.\n\n2. Hoe is het toezicht op de naleving van de regels op de dijken\n\n"
        "geregeld?\nDoor de gemeente.\n\n3. Hoe vaak?\nIeder jaar.\n"
    )
    assert answers(text)[1] == "Door de gemeente."


def test_a_list_behind_all_else_is_no_endnotes() -> None:
    text = (
        "1. Hoeveel dijken zijn er?\n\nEr zijn er drie.1 De hoogste staat in Ewijk.2\n\n"
        "2. Wat is er nodig?\n\nDat vergt twee stappen:\n\n1. het meten van de dijk;\n"
        "2. het ophogen van de dijk.\n"
    )
    assert answers(text)[1] == (
        "Dat vergt twee stappen: 1. het meten van de dijk; 2. het ophogen van de dijk."
    )


def test_a_note_on_two_lines_that_is_printed_twice_is_no_title() -> None:
    note = "{} Zie hoofdstuk 4 van het rapport voor een toelichting op de methode\nen op de bron."
    text = (
        f"Vraag 1\nHoe hoog is de dijk?\n\nDrie meter.1\n\n{note.format(1)}\n\n2/3\n\n"
        f"Vraag 2\nWie meet dat?\n\nDe gemeente.2\n\n{note.format(2)}\n\n3/3\n\n"
        "Vraag 3\nHoe vaak?\n\nIeder jaar.\n"
    )
    assert answers(text) == ["Drie meter.1", "De gemeente.2", "Ieder jaar."]


def test_questions_answered_together_across_the_end_of_a_page() -> None:
    text = (
        f"{LETTER}Vraag 1 Hoe hoog is de dijk? Drie meter. 2/3 Vraag 2 Wie meet dat? 3/3 Vraag 3 "
        "Hoe vaak? Dat doet de gemeente ieder jaar."
    )
    document = parse_questions(text)
    assert [each.questions for each in document.answers] == [("1",), ("2", "3")]


def test_a_number_in_a_text_with_marks_for_its_pages_is_no_page() -> None:
    text = flat("2/4", "3/4", "4/4").replace("het besluit", "bijlage 5 van het besluit")
    assert "bijlage 5 van" in (answers(text)[2] or "")


def test_a_note_before_a_year_in_the_middle_of_a_sentence() -> None:
    text = (
        f"{LETTER}Vraag 1 Hoe hoog is de dijk? De dijk is1 in maart 1 Noorderkrant, 3 maart 2023. "
        "2/3 2023 gemeten. Vraag 2 Wie meet dat? De gemeente. 3/3 Vraag 3 Hoe vaak? Ieder jaar."
    )
    assert answers(text)[0] == "De dijk is1 in maart 2023 gemeten."


def test_the_title_of_the_whole_is_no_heading_of_an_answer() -> None:
    text = (
        "1. Hoe hoog is de dijk?\nDrie meter.\n\n2. Wie meet dat?\nDe gemeente.\n\n"
        "Antwoorden Algemene Rekenkamer op vragen over de dijken\n\n3. Hoe vaak?\nIeder jaar.\n"
    )
    assert (answers(text)[0], answers(text)[2]) == ("Drie meter.", "Ieder jaar.")


@over("number", ["{n}", "- {n} -", "pagina {n}", "Pagina {n} van 4"])
def test_a_title_with_slips_beside_a_number(number: str) -> None:
    slipped = SLIPPED.replace("Dij ken", "Dijken")
    pages = [
        f"{title} {number.format(n=page)}" for page, title in enumerate((TITLE, slipped, TITLE), 2)
    ]
    assert answers(LETTER * 3 + flat(*pages)) == EXPECTED


def test_the_number_of_a_head_is_no_missing_page() -> None:
    text = (
        f"{FRONT}Vraag 1 Hoe hoog is de dijk? Drie meter. {TITLE} 1 Vraag 2 Wie meet dat? De "
        f"gemeente. {TITLE} 2 Vraag 3 Hoe vaak? Ieder jaar. Vraag 4 Waarom? Dat staat in de wet."
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3", "4"]


def test_a_title_on_two_lines_with_a_number_below_it() -> None:
    title = "Antwoorden op de vragen over de dijken in beeld en in de\nprovincie"
    pages = LAID.replace("2/3", "2").replace("3/3", "3")
    assert answers(pages.format(one=title, two=title))[1] == "De gemeente."


def test_a_title_that_may_be_left_is_warned_of() -> None:
    text = LAID.replace("{one}\n\n2/3\n\n", "").replace("3/3\n\n", "")
    text = text.replace("De gemeente.", "De gemeente.\n\nOver het rapport Dijken in beeld")
    document = parse_questions(f"{FRONT}\n\n{text.format(two='')}")
    said = [warning for warning in document.warnings if "title of a page" in warning.message]
    assert [warning.question for warning in said] == ["2"]


def test_a_request_that_fills_its_lines_ends_with_them() -> None:
    text = (
        "1. Hoe vaak?\nIeder jaar.\n\n2. Kan de minister een overzicht geven van de dijken.\n"
        "Er zijn er drie. Zij zijn hoog.\n\nDat bleek in mei.\n\n3. Wie meet dat?\nDe gemeente.\n"
    )
    question = "Kan de minister een overzicht geven van de dijken."
    assert read(text)[1] == ("2", question, "Er zijn er drie. Zij zijn hoog. Dat bleek in mei.")


def test_a_raised_mark_ends_no_question() -> None:
    text = (
        f"{LETTER}Vraag 1 Wij lezen dat de dijk hoog is. Waarom? Komt er een vervolg?³ Dat is er "
        "niet. Vraag 2 Wie meet dat? De gemeente."
    )
    assert answers(text)[0] == "Dat is er niet."


@over("page", ["Pagina {n} van 4", "{n}"])
def test_the_number_behind_nr_is_a_question_s(page: str) -> None:
    text = LETTER * 2 + " ".join(
        f"Vraag nr. {n} Wat kost dijk {n}? {LETTER} Dat is niet bekend. {page.format(n=n)}"
        for n in range(1, 5)
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3", "4"]


@over(("mark", "doubts"), [("7", 1), ("", 0)])
def test_a_paragraph_that_may_be_a_note_is_warned_of(mark: str, doubts: int) -> None:
    text = (
        f"Vraag 1\nHoe hoog is de dijk?\n\nDrie meter.{mark}\n\nDat is gemeten.\n\n"
        "7 Bruggen zijn lager en liggen in de provincie.\n\n"
        "Vraag 2\nWie meet dat?\n\nDe gemeente.\n"
    )
    document = parse_questions(text)
    said = [warning for warning in document.warnings if "may be a note" in warning.message]
    assert [warning.question for warning in said] == ["1"] * doubts


@over(
    ("before", "behind", "doubts"),
    [
        ("Dijken in het land", "Vraag 2\nWie meet dat?\n\nDe gemeente.\n", 1),
        ("Dijken in het land", "De meting is oud.\n\nVraag 2\nWie?\n\nDe gemeente.\n", 1),
        ("De meting is in het", "land gedaan.\n\nVraag 2\nWie?\n\nDe gemeente.\n", 0),
        ("De meting is oud.", "Vraag 2\nWie meet dat?\n\nDe gemeente.\n", 0),
    ],
)
def test_a_line_that_may_be_a_page_s_title_is_warned_of(
    before: str, behind: str, doubts: int
) -> None:
    text = (
        f"Vraag 1\nHoe hoog is de dijk?\n\nDrie meter.\n\n{before}\n\nPagina 1 van 2\n\n{behind}"
        "\nPagina 2 van 2\n"
    )
    said = [each for each in parse_questions(text).warnings if "may be its title" in each.message]
    assert [warning.question for warning in said] == ["1"] * doubts
