# ruff: noqa: E501 - a document on one line stays on one line
"""Lists of technical questions of councils: columns before a question, figures as answers."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.document.test_one_line import LETTER, misread
from tests.rows import over

ASKED = ("Wat is een kade?", "Hoe hoog is hij?", "Wie meet hem?")


def listed(before: str, answers: tuple[str, str, str], head: str = "Antwoord:") -> str:
    return " ".join(
        f"{number} {before.format(page=number * 9)}{{?{number}|{asked}}} {head} {{={number}|{answer}}}"
        for number, (asked, answer) in enumerate(zip(ASKED, answers, strict=True), start=1)
    )


SAID = ("Een muur aan het water.", "Dat is niet bekend.", "Dat doet de gemeente.")


def test_party_and_page_before_a_question() -> None:
    columns = ("PvdA {page} ", "VVD blz. {page} ", "D66 {page}-12 ", "SP ", "(CDA) ")
    documents = {
        each: f"{LETTER}Nr. Partij Pagina Vraag Antwoord {listed(each, SAID)}" for each in columns
    }
    assert misread(documents) == {}


def test_a_question_that_begins_with_a_party_keeps_its_words() -> None:
    text = "1\n{?1|VVD 3 zetels, is dat waar?}\n\n{=1|Ja.}\n\n2\n{?2|Wie is dat?}\n\n{=2|Jan.}\n"
    assert reading(plain(text)) == text


def test_an_answer_that_is_a_figure() -> None:
    marked = f"{LETTER}{listed('', ('214.', SAID[1], SAID[2]), 'Antwoord')}"
    assert misread({"a figure": marked}) == {}
    # Where most are figures they may be the numbers of questions, and that is said.
    doubtful = parse_questions(plain(f"{LETTER}{listed('', ('214.', '2.', '29.'), 'Antwoord')}"))
    assert [each.question for each in doubtful.questions] == ["1", "2", "3"]
    assert doubtful.warnings


@over(
    "text",
    [
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord {=2|12.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord\n{=3|Jan.}\n",
        # A heading without a full stop, and one to a question that stands further up.
        "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1.\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2.\n{=2|Dat.}\n",
        "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 1.\n{=1|Zo.}\n\nAntwoord 2.\n{=2|Dat.}\n",
    ],
)
def test_a_figure_behind_the_word_on_its_line(text: str) -> None:
    assert reading(plain(text)) == text


TOLD = {
    1: "De heer Bos (PvdA) vraagt hoe hoog de kade is.",
    2: "Mevrouw De Wit (CDA) vraagt naar de kosten. Wat zijn die?",
    3: "De voorzitter vraagt om de lijst.",
}


def test_statements_with_numbers_before_each_reaction() -> None:
    said = "Drie meter. In 2022 waren het er 2 van de 4."
    marked = " ".join(
        f"{number}. {{?{number}|{asked}}} Reactie: {{={number}|{said}}}"
        for number, asked in TOLD.items()
    )
    assert misread({"reactions": f"{LETTER}{marked}"}) == {}


def test_numbers_that_do_not_stand_in_turn_with_answers_head_nothing() -> None:
    said = "Drie meter. 2. Dat is zo."
    marked = " ".join(f"{number}. {asked} Reactie: {said}" for number, asked in TOLD.items())
    assert parse_questions(LETTER + marked).warnings
