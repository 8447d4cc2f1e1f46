# ruff: noqa: E501 - an example stays on one line
"""The head of a letter's page that stands only once, between a question and its answer."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

FIRST = "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord:\n{=1|Acht meter.}\n\n"
HEAD = (
    "{title|Ministerie van Dijken}\n{title|Directie Zand}\n\n"
    "{title|Datum}\n{title|9 maart 2024}\n{title|Ons kenmerk}\n{title|BS2024029}\n"
)
PAGED = (
    "{title|Ministerie van Dijken}\n{title|Directoraat-Generaal Zand en Klei}\n"
    "{title|Datum 9 maart 2024}\n{page|Pagina 2 van 3}\n"
)


NUMBER = "question {}: '2', alone on its line, was taken for the number of a page"


@over(
    ["marked", "asked"],
    [
        (
            f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\n{{page|2}}\n\nAntwoord:\n{{=2|Negen meter.}}\n",
            "2",
        ),
        (
            f"{FIRST}{{page|2}}\n\nVraag 2\n{{?2|Hoe lang?}}\n\nAntwoord:\n{{=2|Negen meter.}}\n",
            "1",
        ),
    ],
)
def test_a_number_between_question_and_answer_is_of_a_page(marked: str, asked: str) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == [NUMBER.format(asked)]


@over(
    "marked",
    [
        f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\n{HEAD}\nAntwoord:\n{{=2|Negen meter.}}\n",
        f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\n{PAGED}\nAntwoord:\n{{=2|Negen meter.}}\n",
        f"{FIRST}{HEAD}\nVraag 2\n{{?2|Hoe lang?}}\n\nAntwoord:\n{{=2|Negen meter.}}\n",
        # An address; labels without who writes; above `Antwoord van` and above a bare number.
        f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\n{{title|> Retouradres Postbus 20701 2500 ES Den Haag}}\n{{title|Ministerie van Dijken}}\n{{title|Plein 4}}\n{{title|Datum 9 maart 2024}}\n\nAntwoord van de minister\n{{=2|Negen meter.}}\n",
        f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\n{{title|Datum}}\n{{title|9 maart 2024}}\n\n{{title|Onze referentie}}\n{{title|BS2024029}}\n\nAntwoord:\n{{=2|Negen meter.}}\n",
        f"1\n{{?1|Hoe hoog?}}\n\n{{=1|Acht meter.}}\n\n{HEAD}\n2\n{{?2|Hoe lang?}}\n\n{{=2|Negen meter.}}\n",
        # Within a sentence.
        f"{FIRST}Vraag 2\n{{?2|Hoe lang?}}\n\nAntwoord:\n{{=2|Negen meter, of meer als er\n\n{HEAD}\nveel zand is.}}\n",
        # Without a label or page it is no letter's; without who writes, it may be an answer's.
        f"{FIRST}Vraag 2\n{{?2|Wie? Het\n\nMinisterie van Dijken\nDirectie Zand}}\n\nAntwoord:\n{{=2|Ja.}}\n",
        # Below a sentence an answer goes on with what looks like it.
        f"{FIRST}Vraag 2\n{{?2|Wie?}}\n\nAntwoord:\n{{=2|Dat doet de\n\nDirectie Zand\nDatum 9 maart 2024\n\nAan wie het vraagt.}}\n",
    ],
)
def test_the_head_of_a_letter_is_no_text(marked: str) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == []


def test_a_text_may_end_with_the_labels_of_a_letter() -> None:
    """As many as a letter's head has lines, and nothing below them but the end of the text."""
    for labels in (23, 24, 25, 48):
        assert parse_questions("Ons kenmerk\n" * labels).questions == ()
