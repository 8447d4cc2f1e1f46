"""What a page says besides the text of a question: which it is in the document, its notes."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.book.pages.section_note import section_note
from kamerboek.book.questions.page import note_nodes
from kamerboek.document.model import Note
from tests.annotate.examples import answered


def test_the_heading_of_a_section_explains_the_letter() -> None:
    (question,) = answered(("Hoeveel?", "Drie."))
    assert section_note(question) == ""
    under = replace(
        question, question="A.1", section="A", section_title="Onderdeel Asiel en Migratie"
    )
    assert section_note(under) == (
        "In het document is dit vraag 1 onder de kop ‘Onderdeel Asiel en Migratie’."
    )
    assert section_note(replace(under, section_title="")) == (
        "In het document is dit vraag 1. De nummers beginnen er meer dan een keer; de letters "
        "ervoor zijn van dit boek."
    )


def test_a_note_is_on_one_line_and_looks_like_one() -> None:
    (note,) = note_nodes([Note("1", "Rapport\n  Dijken, p. 8.", 0, 9)])
    assert note.astext() == "Noot: “Rapport Dijken, p. 8.”"
    assert note["classes"] == ["note"]
