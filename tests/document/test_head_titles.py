# ruff: noqa: E501 - an example stays on one line
"""What stands behind a question's number on its line: a subject, who asks, the word itself."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over


def _titled(form: str, *titles: str) -> str:
    """Return a document of which each question has a title behind its number."""
    return "\n".join(
        f"{form.format(number, title)}\n{{?{number}|Wat kost dijk {number} per jaar, en wie betaalt dat?}}\n\n"
        f"Antwoord\n{{={number}|De polder betaalt dat, uit de heffing van ieder jaar.}}\n"
        for number, title in enumerate(titles, start=1)
    )


SUBJECTS = ("Dijken", "Sluizen in het noorden", "Kades")
PARTIES = ("SP", "Partij voor de Dieren", "D66")


@over(
    "marked",
    [
        _titled("Vraag {} – {}", *SUBJECTS),
        _titled("Vraag {}: {}", *SUBJECTS),
        _titled("Vraag {}. {}", *SUBJECTS),
        _titled("Vraag {} {}", *PARTIES),
        _titled("**Vraag {} – {}**", *SUBJECTS),
        # With a blank line below the title.
        _titled("Vraag {} – {}\n", *SUBJECTS),
        # A page ends behind the title, with its notes.
        _titled("Vraag {} – {}", *SUBJECTS).replace(
            "Kades\n", "Kades\n\n{note|3 Kamerstuk 34 000, nr. 2.}\n\n{page|Pagina 2 van 3}\n\n"
        ),
        # Who asks, in brackets: also in a form that no list of parties has.
        _titled("{} ({})", *PARTIES, "Groep Jansen"),
        # The word stands below the number, or behind it.
        "1. Dijken\nVraag: {?1|Hoe hoog?}\nAntwoord: {=1|Zo.}\n\n2. Sluizen\nVraag: {?2|Wat?}\nAntwoord: {=2|Twee dingen:\n1. dijken\n2. sluizen}\n\n3. Kades\nVraag: {?3|Wie?}\nAntwoord: {=3|Jan.}\n",
        "1 Vraag\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Zo.}\n\n2 Vraag\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
        # Questions of research within an answer are none of the document's.
        "1\nVraag:\n{?1|Hoe hoog?}\n\nAntwoord:\n{=1|Men vroeg:\n1) Wat kost een sluis?\n2) Wie betaalt een sluis?\n3) Waar ligt een sluis?\nDat is niet bekend.}\n\n2\nVraag:\n{?2|Wat?}\n\nAntwoord:\n{=2|Dat.}\n\n3\nVraag:\n{?3|Wie?}\n\nAntwoord:\n{=3|Jan.}\n",
        # Letters for the words.
        "V1: {?1|Hoe hoog?}\nA1: {=1|De weg is smal:\nde A2 ook.}\n\nV2: {?2|Wat?}\nV3: {?3|Wie?}\nA2-3: {=2 3|Dat.}\n",
        # A wrapped line goes on below it, and a road is no answer.
        "Vraag 1: {?1|Dijken\nzijn hoog. Waarom?}\n\nAntwoord\n{=1|Zo.\nA2: een weg.}\n\nVraag 2: {?2|Sluizen\nzijn duur. Waarom?}\n\nAntwoord\n{=2|Dat.}\n",
    ],
)
def test_a_title_on_the_line_of_the_number_is_no_part_of_the_question(marked: str) -> None:
    """It is of the head, where half of the heads have one; in brackets always."""
    text = plain(marked)
    assert reading(text) == marked


@over(
    ("titles", "said"),
    [
        (SUBJECTS, 0),
        # Where few have a title it is in doubt.
        (("Dijken", "Sluizen"), 2),
    ],
)
def test_titles_of_a_few_questions_are_in_doubt(titles: tuple[str, ...], said: int) -> None:
    """What is taken out of a question is said, unless many have such a title."""
    parsed = parse_questions(plain(_titled("Vraag {} – {}", *titles)))
    assert len(parsed.warnings) == said


def test_words_that_may_be_a_title_are_in_doubt() -> None:
    """One question of many has a line of its own behind its number."""
    plainly = "".join(
        f"Vraag {number}\nWat kost dijk {number} per jaar, en wie betaalt dat?\n\nAntwoord\nDe polder.\n\n"
        for number in (2, 3, 4)
    )
    text = f"Vraag 1: Dijken\nHoe hoog?\n\nAntwoord\nZo.\n\n{plainly}"
    assert parse_questions(text).questions[0].question_text == "Dijken\nHoe hoog?"
    assert messages(text) == [
        "question 1: what stands behind its number on the line may be a title"
    ]
