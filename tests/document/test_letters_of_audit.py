# ruff: noqa: E501 - a document on one line stays on one line
"""Letters with answers as a PDF leaves them: heads of pages that interrupt, items that ask."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

TITLE = "Antwoorden Algemene Rekenkamer op vragen over het veer"
LONG = "Het is daarna een paar keer verbouwd en geschilderd, en het vaart nog iedere dag."


@over(
    "marked",
    [
        # The page's title and mark stand between a head and its number.
        f"Algemene Rekenkamer 1/5 {TITLE} 2/5 Vraag 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG}}} Vraag 2 {{?2|Wie betaalt het?}} {{=2|{LONG}}} "
        f"Vraag {{title|{TITLE}}} {{page|3/5}} 3 {{?3|Waarom vaart het?}} {{=3|Zie vraag 2. {LONG}}} {{title|{TITLE}}} {{page|4/5}} Vraag 4 {{?4|Tot wanneer vaart het?}} {{=4|Tot 2030.}}",
        # What heads the columns of a table, behind each page.
        f"De minister van Veren Pagina 1 van 3 Bijlage 1 Nr. Vraag Antwoord 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG} Het bedrag dat {{page|Pagina 2 van 3}} {{title|Nr. Vraag Antwoord}} in de brief stond was te laag.}} "
        f"2 {{?2|Wie betaalt het nieuwe veer?}} {{=2|{LONG} De provincie betaalt {{page|Pagina 3 van 3}} {{title|Nr. Vraag Antwoord}} het.}} 3 {{?3|Tot wanneer vaart het?}} {{=3|Tot 2030.}}",
        # Who answers has a head of its own, and one question does not ask.
        f"1. {{?1|Hoe oud is het veer?}} Antwoord Algemene Rekenkamer: {{=1|{LONG}}} 2. {{?2|In het rapport staat een bedrag van € 3 miljoen. Graag toelichten hoe het is berekend.}} "
        f"Antwoord Algemene Rekenkamer: {{=2|{LONG}}} 3. {{?3|Wie betaalt het?}} Antwoord Algemene Rekenkamer: {{=3|De provincie.}}",
        # Of two notes within a sentence the first stands behind a word that has numbers.
        f"1. {{?1|Hoe oud is het veer?}} {{=1|Het kost veel1, zo bleek2. Op de vraag wie betaalt kunnen wij geen antwoord {{note|1 Opgave van de veerman; door ons niet nagegaan.}} {{note|2 Dit is in mei gevraagd.}} "
        f"{{title|{TITLE}}} {{page|2/3}} geven. {LONG}}} 2. {{?2|Wie betaalt het?}} {{=2|{LONG}}} {{title|{TITLE}}} {{page|3/3}} 3. {{?3|Tot wanneer?}} {{=3|Tot 2030.}}",
        # Items that ask, and the answer to each below them all.
        f"Vraag 1 {{?1|Hoe oud is het veer?}} {{=1|{LONG}}} Vraag 2 {{?2|a. Welke veren zijn stilgelegd? b. Wat is de schade daarvan?}} {{=2|a. Het gaat om vijf veren. b. De minister noemt een bedrag van € 34 miljoen.}} Vraag 3 {{?3|Waarom?}} {{=3|Daarom.}}",
        "Vraag 1\n{?1|a. Welke veren zijn stilgelegd?\nb. Wat is de schade daarvan?}\n\n{=1|a. Het gaat om vijf veren.\nb. De minister noemt een bedrag.}\n\nVraag 2\n{?2|Waarom?}\n\n{=2|Daarom niet.}\n",
        # Two lines of columns head each page; a title stands at the end though no page ends there.
        "Ons kenmerk          Blad\nFM 2003 M          2 van 3\n\n1 {?1|Hoe oud is het veer?}\n\n{=1|Zestig jaar.}\n"
        "{title|Ons kenmerk          Blad}\n{title|FM 2003 M          3 van 3}\n\n2 {?2|Wie betaalt het?}\n\n{=2|De provincie.}\n",
    ],
)
def test_letters_with_answers(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_a_title_of_pages_ends_the_text() -> None:
    titles = "Beantwoording vragen Tweede Kamer over het onderzoek naar veren in 2021\n\nbij het Ministerie van Veren en Dijken (XIII)\n"
    text = (
        f"Geachte voorzitter, hierbij onze antwoorden.\n\nsecretaris\n\n{titles}\n2/4 Antwoorden Algemene Rekenkamer bij vragen van de Tweede Kamer over het\nonderzoek naar veren in 2021\n\n"
        f"Vraag 1\nHoe oud is het veer?\n\nHet is zestig jaar oud, en dat is op grond van ons onderzoek\n{titles}\n3/4 te oud. Meer weten wij niet.\n\n"
        f"Vraag 2\nWie betaalt het?\n\nDat is niet bekend, maar wel is bekend wat het kost en wanneer.\n{titles}\n4/4 Vraag 3\nTot wanneer vaart het?\n\nTot 2030. Dat is later dan\ngedacht.\n{titles}"
    )
    answers = [each.answer_text for each in parse_questions(text).questions]
    assert answers[0] == (
        "Het is zestig jaar oud, en dat is op grond van ons onderzoek te oud. Meer weten wij niet."
    )
    assert answers[2] == "Tot 2030. Dat is later dan\ngedacht."


def test_items_of_an_answer_that_ask_nothing_are_its_own() -> None:
    text = "Vraag 1\na. Welke veren zijn stilgelegd?\n\nb. Het gaat om vijf veren.\nc. En om twee ponten.\n\nVraag 2\nWaarom?\n\nDaarom niet.\n"
    assert parse_questions(text).questions[0].question_text == "a. Welke veren zijn stilgelegd?"
