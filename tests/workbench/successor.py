"""A made-up successor of the 2025 edition: 60 questions, with changes that are known."""

from __future__ import annotations

from pathlib import Path

from kamerboek.analysis.pairs import renumbered
from kamerboek.edition.edition import Edition
from kamerboek.intake.add import make_edition, read_file
from tests.series import DEFENCE

NAME = "2026-najaar"
GONE = ("5", "10", "32", "44", "62")
NEW = {
    "14": (
        "Hoeveel onderzeeboten liggen er in 2026 aan de kade in Vlissingen?",
        "Er liggen in 2026 drie onderzeeboten aan de kade.",
    ),
    "40": ("Wie beheert de meetpalen op de Noordzee?", "Rijkswaterstaat beheert de meetpalen."),
}
"""New questions, each before the one that had this number."""

REWORDED = {
    "11": (
        "Wat is het huidige bijsturingsbeleid om de disbalans",
        "Met welk bijsturingsbeleid wordt nu gewerkt om de disbalans",
    ),
    "14": ("In welke mate worden momenteel", "In hoeverre worden op dit moment"),
}
NUMBERS = {
    "12": ("56.000 beroepsmilitairen", "58.500 beroepsmilitairen"),
    "20": ("jaarlijkse groei-indicatie van plus 2%", "jaarlijkse groei-indicatie van plus 3%"),
}
RESTATED = {"56": ("21,42% in 2024", "24,10% in 2024")}

HEAD = """\
De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de minister van Defensie
over de brief van 15 februari 2026 inzake de Stand van Defensie najaar 2026 (Kamerstuk 36 900 X,
nr. 3).
De minister heeft deze vragen beantwoord bij brief van 24 februari 2026.

Vragen en antwoorden

"""


def numbers(edition: Edition) -> dict[str, str]:
    """Return the number that each question of the 2025 edition has in its successor."""
    found: dict[str, str] = {}
    place = 0
    for question in edition.questions:
        place += question.question in NEW
        if question.question not in GONE:
            place += 1
            found[question.question] = str(place)
    return found


def new_numbers(edition: Edition) -> set[str]:
    taken = set(numbers(edition).values())
    return {str(each) for each in range(1, 61)} - taken


def successor_text(edition: Edition) -> str:
    """Return the document: the changes made, questions renumbered, and pointers to them too."""
    own = numbers(edition)
    parts, place = [HEAD], 0
    for question in edition.questions:
        if question.question in NEW:
            place += 1
            parts.append("{} {}\n\n{}\n\n".format(place, *NEW[question.question]))
        if question.question in GONE:
            continue
        place += 1
        asked, answer = question.question_text, question.answer_text or ""
        spans = {
            (row.start - (question.answer_start or 0), row.end - (question.answer_start or 0))
            for row in edition.references
            if row.from_question == question.question
        }
        for start, end in sorted(spans, reverse=True):
            answer = answer[:start] + renumbered(answer[start:end], own) + answer[end:]
        for changes in (REWORDED, RESTATED):
            if question.question in changes:
                old, new = changes[question.question]
                assert old in asked
                asked = asked.replace(old, new)
        if question.question in NUMBERS:
            old, new = NUMBERS[question.question]
            assert old in answer
            answer = answer.replace(old, new)
        parts.append(f"{place} {asked}\n\n{answer}\n\n")
    return "".join(parts)


def add_successor(project: Path, edition: Edition) -> Path:
    """Make the successor an edition of a project; return its folder."""
    file = project / f"{NAME}.txt"
    file.write_text(successor_text(edition), encoding="utf-8")
    return make_edition(project, NAME, read_file(file), {}, DEFENCE)
