# ruff: noqa: E501 - a document on one line stays on one line
"""Notes behind all else on one line, below a title or with points behind their numbers."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import LETTER, misread

PAIRS = "Vraag 1 {?1|Kent u het bericht over de kade?MARK1} Antwoord {=1|Ja.} Vraag 2 {?2|Hoe hoog is hij?} Antwoord {=2|Drie meter.MARK2 Dat is hoog.} "
SAID = "question 2: what begins with 1 may be notes"


def document(mark: str, behind: str) -> str:
    marked = PAIRS.replace("MARK1", mark.format(1)).replace("MARK2", mark.format(2))
    return f"{LETTER}{marked}{behind}"


def test_notes_below_a_title() -> None:
    documents = {
        f"{title} {form}": document(
            mark,
            f"{{title|{title}}} {{note|{form.format(1)} NRC, 3 mei 2023, «De kade».}} {{note|{form.format(2)} Onder voorbehoud van een vergunning.}}",
        )
        for title in ("Noten", "Eindnoten", "Voetnoten:")
        for mark, form in (("{}", "{}"), ("[{}]", "[{}]"), ("{}", "{}."), (" {})", "{})"))
    }
    assert misread(documents) == {}
    assert not any(messages(plain(each)) for each in documents.values())


def test_words_that_are_no_title_of_notes() -> None:
    kept = "Drie meter. Noten 1 en 2 zeggen dat. Hij is hoog."
    marked = document("{}", "").replace("Drie meter.2 Dat is hoog.", kept)
    assert reading(plain(marked)).rstrip() == marked.rstrip()


def test_notes_with_points_and_no_title_are_told_of() -> None:
    notes = "1. Onder voorbehoud van een vergunning. 2. Dit is zonder de kade in het noorden."
    said = messages(plain(document("{}", notes)))
    assert SAID in said
    # Nothing marks them, or a colon announces them: they are the answer's.
    assert SAID not in messages(plain(document("", notes)))
    listed = document("{}", "").replace("Dat is hoog.", f"Dit zijn ze: {notes}")
    assert SAID not in messages(plain(listed))
