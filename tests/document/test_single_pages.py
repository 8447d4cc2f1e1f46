# ruff: noqa: E501 - a document on one line stays on one line
"""Numbers of pages of which there is only one: between dashes, before a form feed, `Pagina 3`."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import LETTER
from tests.rows import over

LEFT = "question 2: {!r} stands between its sentences, perhaps the number of a page or a note"
FIRST = f"{LETTER}Vraag 1 {{?1|Wie?}} Antwoord {{=1|Zij.}} Vraag 2 {{?2|Hoe hoog is hij?}} Antwoord"


@over(
    ["behind", "said"],
    [
        # Behind the head of an answer; within a sentence.
        (" - 1 - {=2|De dijk is hoog.}", None),
        (" {=2|De dijk staat Pagina 3 hoog.}", "Pagina 3"),
        (" {=2|De dijk staat Blad 3 hoog.}", "Blad 3"),
        # A dash that closes a head, and pages that an author names.
        (" – {=2|De dijk is hoog.}", ""),
        (" – {=2|3 meter is hoog.}", ""),
        (" {=2|Dat staat op Pagina 3 van de brief.}", ""),
        (" {=2|Dat is zo. Pagina 3 zegt het.}", ""),
        (" {=2|Dat is zo (zie Pagina 3 en 4).}", ""),
    ],
)
def test_a_single_page_on_one_line(behind: str, said: str | None) -> None:
    marked = FIRST + behind
    found = messages(plain(marked))
    if said is None:
        assert found != []
        assert "- {=2|De" not in reading(plain(marked)).replace("- 1 - {", "")
    else:
        assert reading(plain(marked)) == marked
        assert found == ([LEFT.format(said)] if said else [])


@over(
    "marked",
    [
        # Between a head and its answer.
        "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord 1\n\n{page|1}\n\f\n{=1|Acht meter.}\n\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord 2\n{=2|Drie.}\n",
        # An answer by itself, and a number that is not its page's.
        "Vraag 1\n{?1|Hoeveel?}\n\nAntwoord 1\n{=1|1}\n\f\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord 2\n{=2|Drie.}\n",
        "Vraag 1\n{?1|Hoeveel?}\n\nAntwoord 1\n\n{=1|7\n\f\ndijken zijn het.}\n\nVraag 2\n{?2|Hoe lang?}\n\nAntwoord 2\n{=2|Drie.}\n",
    ],
)
def test_the_number_of_the_page_that_a_form_feed_ends(marked: str) -> None:
    assert reading(plain(marked)) == marked
