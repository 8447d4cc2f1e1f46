"""Each kind of fault is said in both languages, of the same things."""

from __future__ import annotations

from string import Formatter

from kamerboek.edition.fault import Fault, Kind
from tests.rows import over


def fields_of(*templates: str) -> set[str]:
    return {name for each in templates for _, name, _, _ in Formatter().parse(each) if name}


@over("kind", Kind)
def test_what_is_said_in_dutch_names_nothing_that_the_shell_does_not_have(kind: Kind) -> None:
    words = kind.value
    assert words.reason
    assert words.reason_dutch
    assert fields_of(words.reason_dutch, words.remedy_dutch) <= fields_of(
        words.reason, words.remedy
    )


def test_a_fault_is_said_in_both_languages() -> None:
    fault = Fault("rule", Kind.OTHER_RULE, {"rule": 5, "code": "answered", "right": 6})
    assert (fault.reason, fault.remedy) == ("rule 5 does not give answered", "that is rule 6")
    assert fault.dutch == "Regel 5 hoort niet bij deze code. Dat is regel 6."


def test_what_does_stand_there_is_the_remedy() -> None:
    """Braces in words of the document are the document's."""
    fields = {"number": "3", "words": "vier {schepen}"}
    fault = Fault("quote", Kind.NOT_IN_ANSWER, fields, "drie {schepen}")
    assert fault.reason == "the words are not in the answer to question 3: 'vier {schepen}'"
    assert fault.remedy == "the nearest there are 'drie {schepen}'"
    assert fault.dutch == (
        "Deze woorden staan zo niet in het antwoord op vraag 3. Er staat wel: ‘drie {schepen}’."
    )
    assert Fault("quote", Kind.NOT_IN_ANSWER, fields).dutch == (
        "Deze woorden staan zo niet in het antwoord op vraag 3. Selecteer ze in de tekst."
    )
