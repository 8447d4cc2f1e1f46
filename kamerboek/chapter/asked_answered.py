"""What a theme's questions ask beside what the answers give, as one table."""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.analysis.elements import elements_of
from kamerboek.chapter.theme_text import answer_words, questions_of
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import ElementCode
from kamerboek.figures import Figure, FigureRegister, agreeing
from kamerboek.prose import Inline, QuestionLink, TableBlock, bare, enumeration, sentence


def asked_and_answered(edition: Edition, theme: str) -> TableBlock | None:
    """Return each thing that a theme's questions ask, with its status and the words of both sides.

    None where the theme has no questions or its elements are not coded.
    """
    statuses = edition.codebook.statuses
    elements = elements_of(edition, *questions_of(edition, theme))
    if not elements:
        return None
    name = edition.codebook.themes[theme].label
    return TableBlock(
        name="gevraagd-en-geantwoord",
        caption=f"Wat over {name} is gevraagd, en wat het antwoord ermee doet",
        columns=("Woorden van de vraag", "Vraag", "Het antwoord", "Woorden van het antwoord"),
        rows=tuple(
            (
                (f"“{row.ask_quote}”",),
                (QuestionLink(row.question, row.question),),
                (statuses[row.status].label,),
                answer_words(edition, row) or ("geen",),
            )
            for row in elements
        ),
        origin="de woorden van vraag en antwoord, per gevraagd onderdeel gelezen",
    )


def asked_summary(edition: Edition, theme: str, register: FigureRegister) -> Inline | None:
    """Return how much of what a theme's questions ask is given, and what stayed open, by name.

    None where the theme has no questions or its elements are not coded.
    """
    elements = elements_of(edition, *questions_of(edition, theme))
    if not elements:
        return None
    asked = _count(register, elements, "gevraagd", "aantal onderdelen waarnaar is gevraagd")
    given = [row for row in elements if row.status == "given"]
    left = enumeration([_named(edition, row) for row in elements if row.status != "given"])
    if len(elements) == 1:
        if given:
            return sentence("Het onderdeel waarnaar is gevraagd, staat in het antwoord.")
        return sentence("Het onderdeel waarnaar is gevraagd, bleef open: {left}.", left=left)
    if len(given) == len(elements):
        return sentence(
            "Bij elk van de {asked} waarnaar is gevraagd, staat het gevraagde in het antwoord.",
            asked=asked,
        )
    count = _count(register, given, "gegeven", "aantal daarvan dat is gegeven")
    return sentence(
        "Van de {asked} waarnaar is gevraagd, {zijn} er {given} gegeven. Open {bleef}: {left}.",
        asked=asked,
        zijn=agreeing(max(len(given), 1), "is", "zijn"),
        given=bare(count) if given else "geen",
        bleef=agreeing(len(elements) - len(given), "bleef", "bleven"),
        left=left,
    )


def _named(edition: Edition, row: ElementCode) -> Inline:
    return sentence(
        "‘{element}’ ({question}: {status})",
        element=row.element,
        question=QuestionLink(row.question),
        status=edition.codebook.statuses[row.status].label,
    )


def _count(register: FigureRegister, rows: Sequence[ElementCode], key: str, formula: str) -> Figure:
    return register.count_of(
        len(rows),
        key,
        "onderdeel",
        "onderdelen",
        formula,
        questions=list(dict.fromkeys(row.question for row in rows)),
    )
