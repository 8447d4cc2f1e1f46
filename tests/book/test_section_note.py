"""A question with a letter before its number says which it is in the document."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.book.pages.section_note import section_note
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
