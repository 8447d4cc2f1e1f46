# ruff: noqa: E501 - a document on one line stays on one line
"""Numbers that head questions by how they stand with those of answers, on one line."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.document.test_one_line import LETTER, misread

TITLE = "Lijst van vragen en antwoorden "


def test_a_list_that_begins_with_another_number() -> None:
    marked = f"{TITLE}Vraag (14): {{?14|Hoe hoog is de kade in het noorden?}} Antwoord: {{=14|Drie meter.}} Vraag (15): {{?15|Wat kost hij? En wie betaalt hem?}} Antwoord: {{=15|Dat is niet bekend, maar wij zoeken het uit.}} Vraag (31): {{?31|Wie?}} Antwoord: {{=31|Wij.}}"
    assert misread({"fourteen": marked}) == {}


def test_questions_with_letters_whose_answers_name_them() -> None:
    asked = {"1a": "Hoeveel is het?", "1b": "En nu?", "2": "Tot wanneer? Waarom dan?", "3": "Wie?"}
    for head, answer in (("{}. ", "Antwoord {} "), ("{}) ", "Antwoord op vraag {}: ")):
        marked = " ".join(
            f"{head.format(number)}{{?{number}|{said}}} {answer.format(number)}{{={number}|Dat is zo. Het zijn er 2.}}"
            for number, said in asked.items()
        )
        assert misread({head: f"{LETTER}{marked}"}) == {}


def test_an_answer_to_several() -> None:
    marked = f"{LETTER}1. {{?1|Hoe hoog is hij?}} 2. {{?2|Wie meet hem?}} Antwoord op vragen 1 en 2: {{=1 2|Dat is niet bekend.}} 3. {{?3|De kade is hoog.}} Antwoord op vraag 3: {{=3|Ja.}}"
    assert misread({"both": marked}) == {}


def test_titles_of_parts_with_a_number() -> None:
    marked = f"{LETTER}Programma 1 Wonen 1. {{?1|Pagina 15: waarom is er minder?}} Antwoord GS: {{=1|Dat is eenmalig.}} 2. {{?2|Pagina 16: wat is er bereikt?}} Antwoord GS: {{=2|Er zijn er 41 gereed.}} PROGRAMMA 2 LANDELIJK GEBIED 3. {{?3|Pagina 22: wordt het doel gehaald?}} Antwoord GS: {{=3|Dat verwachten wij.}} 4. {{?4|Pagina 23: kan dat ook later?}} Antwoord GS: {{=4|Nee, dat kan niet.}}"
    found = reading(plain(marked))
    assert "{=2|Er zijn er 41 gereed.} PROGRAMMA 2 LANDELIJK GEBIED 3. {?3|Pagina 22" in found


def test_answers_behind_all_questions_below_a_title() -> None:
    for title in ("Antwoorden", "Antwoorden:", "Antwoord:"):
        marked = f"Vragen 1. {{?1|Hoe hoog is de kade die in het noorden ligt?}} 2. {{?2|Wie meet hem, en hoe vaak gebeurt dat?}} 3. {{?3|Wat kost dat per jaar?}} {title} 1. {{=1|Drie meter. Dat is hoog.}} 2. {{=2|De gemeente, 2 keer per jaar.}} 3. {{=3|Dat is niet bekend, en het verschilt van jaar tot jaar.}}"
        assert misread({title: marked}) == {}


def test_numbers_that_stand_not_in_turn_with_answers_are_told_of() -> None:
    text = f"{LETTER}1. De kade is hoog. Antwoord: Ja. 3. De dijk is hoog. Antwoord: Nee. 4. Dat is zo. Antwoord: Zo."
    assert parse_questions(text).warnings
