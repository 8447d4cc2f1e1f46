"""Pages that do not say that they are pages: titles, numbers and headings told by what they do."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.rows import over

FILLER = (
    "De regeling is tijdelijk en wordt aan het eind van het jaar geëvalueerd door de gemeente. "
)
LONG = FILLER * 8


def read(text: str) -> list[tuple[str, str, str]]:
    """Return number, question and answer of each, white space made equal."""
    return [
        (
            each.question,
            " ".join(each.question_text.split()),
            " ".join((each.answer_text or "").split()),
        )
        for each in parse_questions(text).questions
    ]


def warned(text: str) -> list[str]:
    return [warning.message for warning in parse_questions(text).warnings]


def answers(text: str) -> list[str]:
    return [answer for _, _, answer in read(text)]


def test_the_title_of_the_document_above_the_number_of_each_page() -> None:
    title = "Beantwoording vragen over de dijken"
    text = (
        f"{title}\n\nVraag 1\nHoe hoog is de dijk?\n\nDrie meter,\n\n{title}\n1\n\n"
        f"gemeten in mei.\n\nVraag 2\nWie meet dat?\n\nHet waterschap.\n\n{title}\n2\n"
    )
    assert answers(text) == ["Drie meter, gemeten in mei.", "Het waterschap."]


def test_the_title_of_the_document_above_the_one_mark_of_a_short_document() -> None:
    title = "Beantwoording vragen over de dijken"
    text = (
        f"{title}\n\nVraag 1\nHoe hoog is de dijk?\n\n{LONG}\n\n"
        f"Vraag 2\nWie meet dat?\n\nHet waterschap.\n\n{title}\n2/2\n"
    )
    assert answers(text) == [LONG.strip(), "Het waterschap."]


def test_numbers_alone_that_count_on_a_page_apart() -> None:
    text = (
        f"Vraag 1\nHoe hoog is de dijk?\n\n{LONG}\n\n1\n\n{LONG}\n\nVraag 2\n\n2\n\n"
        f"Wie meet dat?\n\n{LONG}\n\n3\n"
    )
    assert read(text)[1][1:] == ("Wie meet dat?", LONG.strip())
    assert answers(text)[0] == f"{LONG.strip()} {LONG.strip()}"


def test_one_number_alone_is_taken_with_a_warning() -> None:
    text = f"Vraag 1\nHoe hoog is de dijk?\n\n{LONG}\n\n2\n\n{LONG}\n\nVraag 2\nWat?\n\nDat.\n"
    assert answers(text)[0] == f"{LONG.strip()} {LONG.strip()}"
    assert "question 1: '2', alone on its line, was taken for the number of a page" in warned(text)


def test_a_number_that_is_all_of_an_answer_is_no_page() -> None:
    text = f"1\nHoe vaak?\n\n{LONG}\n\n2\nHoeveel dijken zijn er?\n\n2\n\n3\nWie meet?\n\nJan.\n"
    assert answers(text)[1] == "2"


def test_numbers_in_a_column_are_no_pages() -> None:
    column = "\n\n".join(str(number) for number in range(1, 6))
    text = f"Vraag 1\nHoeveel?\n\nZie hier.\n\n{column}\n\nVraag 2\nWat?\n\nDat.\n"
    assert answers(text)[0] == "Zie hier. 1 2 3 4 5"


def test_a_heading_without_a_number_ends_an_answer() -> None:
    text = (
        "1. Hoe hoog is de dijk?\n\nDrie meter.\n\nPersoneel en organisatie\n\n"
        "2. Wie meet dat?\n\nHet waterschap.\n\nD66-fractie\n\n3. Hoe vaak?\n\nJaarlijks.\n"
    )
    assert answers(text) == ["Drie meter.", "Het waterschap.", "Jaarlijks."]
    alone = text.replace("D66-fractie\n\n", "")
    assert answers(alone) == answers(text)
    assert warned(alone) == ["the last line of the answer to 1 was left out as a heading"]


def test_the_last_cell_of_a_table_is_no_heading() -> None:
    text = "1. Wie?\n\nDrie groepen:\n\nBurgers\n\nMilitairen\n\n2. Wat?\n\nDat.\n"
    assert answers(text)[0] == "Drie groepen: Burgers Militairen"


def test_answers_of_a_minister_by_number_are_no_running_title() -> None:
    text = "".join(
        f"Vraag {number}\n{FILLER}\nWat vindt u daarvan?\n\n"
        f"Antwoord van de Minister op vraag {number}\nDat vind ik goed.\n\n"
        for number in (1, 2, 3)
    )
    assert answers(text) == ["Dat vind ik goed."] * 3


@over(
    ("head", "answer"),
    [
        ("Antwoord 1 ", "5,8%."),
        ("Antwoord 1) ", "5,8%."),
        ("Antwoord ", "5,8%."),
        ("Antwoord – ", "Ja."),
        ("Antwoord. ", "12 meter."),
        ("Reactie: ", "Ja."),
        ("Antwoord van de Staatssecretaris op vraag 1 ", "Ja."),
    ],
)
def test_an_answer_begins_on_the_line_of_its_heading(head: str, answer: str) -> None:
    text = f"Vraag 1\nHoe hoog?\n{head}{answer}\n\nVraag 2\nWat?\nAntwoord 2\nDat.\n"
    assert answers(text) == [answer, "Dat."]
    flat = f"Vraag 1 {FILLER}Hoe hoog? {head}{answer} Vraag 2 {FILLER}Wat? Antwoord 2 Dat."
    assert answers(flat) == [answer, "Dat."]


def test_a_request_behind_the_question_mark_is_of_the_question() -> None:
    text = (
        "1. Hoe hoog is de dijk?\nGraag per jaar uitgesplitst.\n\nDrie meter.\n\n2. Wat?\n\nDat.\n"
    )
    assert read(text)[0][1:] == (
        "Hoe hoog is de dijk? Graag per jaar uitgesplitst.",
        "Drie meter.",
    )


def test_an_answer_that_begins_with_graag_is_an_answer() -> None:
    text = "1. Hoe hoog is de dijk?\nGraag verwijs ik naar de wet.\n\n2. Wat?\nDat.\n"
    assert read(text)[0][1:] == ("Hoe hoog is de dijk?", "Graag verwijs ik naar de wet.")


def test_questions_printed_together_lose_no_request() -> None:
    text = (
        "1 en 2. Hoe hoog is de dijk?\nWie meet dat?\nGraag met de jaren.\n\nAntwoord\nJan.\n\n"
        "3. Wat?\n\nAntwoord\nDat.\n"
    )
    assert read(text)[1][1] == "Wie meet dat? Graag met de jaren."


def test_a_note_in_the_middle_of_a_sentence_is_a_note() -> None:
    text = (
        "Vraag 1\nHoe hoog is de dijk?\n\nDe dijk bij Ewijk1 is drie meter hoog en wordt door "
        "de\n\n1 Zie Kamerstuk 36 410, nr. 12.\n\ngemeente gemeten.\n\nVraag 2\nWat?\n\nDat.\n"
    )
    question = parse_questions(text).questions[0]
    assert (
        question.answer_text
        == "De dijk bij Ewijk1 is drie meter hoog en wordt door de gemeente gemeten."
    )
    assert [note.text for note in question.answer_notes] == ["1 Zie Kamerstuk 36 410, nr. 12."]


FLAT = (
    "Beantwoording vragen over de dijken Vraag 1 Hoe hoog is de dijk? Drie meter. {one}"
    "Vraag 2 Wie meet dat? " + LONG + "{two}Vraag 3 Hoe vaak? Dat gebeurt jaarlijks.{three}"
)


@over(
    "marks",
    [
        ("", "Financiën en beheer ", ""),
        ("", "Vragen van de leden van de D66-fractie ", ""),
        ("", "Beantwoording vragen over de dijken 1 ", " Beantwoording vragen over de dijken 2"),
        ("", "1 Beantwoording vragen over de dijken ", " 2 Beantwoording vragen over de dijken"),
        ("", "1 ", " 2"),
        ("", "1 Financiën en beheer ", " 2"),
        ("", "", " Beantwoording vragen over de dijken 2/2"),
        ("", "Pagina 1 van 2 Datum 9 mei 2023 Ons kenmerk BS/2023-1 ", " Pagina 2 van 2"),
    ],
)
def test_what_pages_print_in_a_flat_text(marks: tuple[str, str, str]) -> None:
    one, two, three = marks
    text = FLAT.format(one=one, two=two, three=three)
    assert answers(text) == ["Drie meter.", LONG.strip(), "Dat gebeurt jaarlijks."]


def test_a_number_that_counts_in_a_flat_text_is_no_page() -> None:
    text = FLAT.format(one="", two="", three=" 2 Duitse dijken zijn hoger. 3 zijn lager.")
    assert answers(text)[2] == "Dat gebeurt jaarlijks. 2 Duitse dijken zijn hoger. 3 zijn lager."


def test_a_page_number_within_a_sentence_is_warned_of() -> None:
    text = FLAT.format(one="", two="1 ", three=" Dat gebeurt 2 in mei. 3")
    assert "question 3: 2 may be the number of a page" in warned(text)


def test_numbers_alone_head_questions_below_a_heading_in_a_flat_text() -> None:
    text = (
        f"1 Hoe hoog is de dijk? {LONG}Financiën en beheer 2 Op welke grond staat de dijk? "
        "Op klei. 3 Wie meet dat? Het waterschap."
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3"]
    assert answers(text) == [LONG.strip(), "Op klei.", "Het waterschap."]


def test_a_letter_that_lost_its_lines_closes_behind_its_last_answer() -> None:
    text = FLAT.format(one="", two="", three=" Hoogachtend, de minister, J. de Vries")
    assert answers(text)[2] == "Dat gebeurt jaarlijks."


def test_vraag_within_an_answer_does_not_keep_a_flat_text_whole() -> None:
    text = (
        "Vraag 1 (blz. 3) Wat is de norm? De norm staat in de wet en is in mei gewijzigd. Vraag 2 "
        "(blz. 4) Hoe wordt dat gemeten? Met een evaluatie. Vraag 3 (blz. 5) Door wie? Door een "
        "bureau. Vraag 2 gaat over de wijze van meten door de gemeente en het waterschap."
    )
    assert [number for number, _, _ in read(text)] == ["1", "2", "3"]


def test_the_heading_of_an_answer_before_what_a_page_prints() -> None:
    text = (
        f"Vraag 1 Hoe hoog is de dijk? Antwoord pagina 1 van 2 Drie meter. Vraag 2 {FILLER}Wie "
        "meet dat? Antwoord Het waterschap. pagina 2 van 2"
    )
    assert answers(text) == ["Drie meter.", "Het waterschap."]


def test_the_name_of_a_ministry_above_the_mark_of_a_page() -> None:
    name = "Ministerie van Onderwijs, Cultuur en Wetenschap"
    text = (
        f"Vraag 1\nHoe hoog is de dijk?\n\nDrie meter, gemeten\n\n{name}\nPagina 2 van 2\n\n"
        f"in mei.\n\nVraag 2\nWie meet dat?\n\nHet waterschap.\n"
    )
    assert answers(text) == ["Drie meter, gemeten in mei.", "Het waterschap."]
    flat = FLAT.format(one="", two=f"{name} Pagina 2 van 2 ", three="")
    assert answers(flat)[1] == LONG.strip()


def test_a_note_in_brackets_before_the_heading_of_an_answer() -> None:
    text = (
        "Vraag 1\nKent u het bericht?[1]\n\n[1] NRC, 3 mei 2023.\n\nAntwoord 1\nJa.\n\n"
        "Vraag 2\nWat?\n\nAntwoord 2\nDat.\n"
    )
    assert read(text)[0] == ("1", "Kent u het bericht?[1]", "Ja.")


def test_a_number_of_the_author_before_a_title_stays() -> None:
    title = "Beantwoording vragen over de dijken"
    text = FLAT.format(one="", two="", three=f" Daarvan leiden er 61 {title} 2/2 tot een boete.")
    assert answers(text)[2] == "Dat gebeurt jaarlijks. Daarvan leiden er 61 tot een boete."


def test_a_note_below_the_answer_without_a_page_mark() -> None:
    text = (
        "Vraag 1\nHoe hoog is de dijk?\n\nDrie meter.1\n\n1 Zie Stb. 2021, 399.\n\n"
        "Vraag 2\nWat?\n\nDat.\n"
    )
    assert answers(text) == ["Drie meter.1", "Dat."]


def test_a_list_whose_first_number_a_word_ends_with_is_no_note() -> None:
    text = (
        "Vraag 1\nWat is CO2?\n\nEen gas. Zie F1 en:\n\n1 Eerste punt.\n\n2 Tweede punt.\n\n"
        "Vraag 2\nWat?\n\nDat.\n"
    )
    assert answers(text)[0] == "Een gas. Zie F1 en: 1 Eerste punt. 2 Tweede punt."


def test_a_number_that_stays_before_a_title_is_warned_of() -> None:
    title = "Beantwoording vragen over de dijken"
    text = FLAT.format(one="", two="", three=f" Daarvan leiden er 2 {title} 2/2 tot een boete.")
    assert "question 3: 2 may be the number of a page" in warned(text)
