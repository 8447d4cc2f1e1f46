"""Which line ends only wrap what a document says."""

from __future__ import annotations

from kamerboek.document import ParsedDocument
from kamerboek.document.wrapped import FEWEST_LINES, flowing, wrapped_at

WRAPPED = """De kosten van de nieuwe kazerne zijn hoger dan vooraf is geraamd, omdat de
prijzen van beton en staal zijn gestegen en omdat het plan is aangepast aan de
nieuwe eisen. De minister noemt drie oorzaken:
- de prijs van beton, die in twee jaar met de helft is gestegen, en die van de
inhuur van bouwbedrijven;
- het plan zelf.

Wapensysteem en prijs
tank 10
jager 12
Daarna is niets meer gevraagd, en de minister
heeft er ook niets over gezegd."""
WIDTH = 78


def test_lines_that_only_wrap_are_one_and_others_stay() -> None:
    assert flowing(WRAPPED, WIDTH).split("\n") == [
        "De kosten van de nieuwe kazerne zijn hoger dan vooraf is geraamd, omdat de prijzen van "
        "beton en staal zijn gestegen en omdat het plan is aangepast aan de nieuwe eisen. De "
        "minister noemt drie oorzaken:",
        "- de prijs van beton, die in twee jaar met de helft is gestegen, en die van de inhuur van "
        "bouwbedrijven;",
        "- het plan zelf.",
        "",
        "Wapensysteem en prijs",
        "tank 10",
        "jager 12",
        "Daarna is niets meer gevraagd, en de minister heeft er ook niets over gezegd.",
    ]


def test_every_letter_keeps_its_place() -> None:
    shown = flowing(WRAPPED, WIDTH)
    assert len(shown) == len(WRAPPED)
    assert all(
        one == other or (one, other) == ("\n", " ")
        for one, other in zip(WRAPPED, shown, strict=True)
    )


def test_a_document_with_a_paragraph_on_a_line_is_not_wrapped(document: ParsedDocument) -> None:
    texts = [each.answer_text or "" for each in document.questions]
    assert wrapped_at(texts) is None
    assert flowing(WRAPPED, None) == WRAPPED


def test_of_a_few_lines_nobody_can_tell() -> None:
    line = "x" * 80
    assert wrapped_at(["\n".join([line] * (FEWEST_LINES - 1))]) is None
    assert wrapped_at(["\n".join([line] * FEWEST_LINES)]) == 80
