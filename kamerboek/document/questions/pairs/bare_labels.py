"""`Vraag` without a number between questions that have one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kamerboek.document.model import ReadingWarning
from kamerboek.document.questions.bounds.cleaning import ORNAMENTS
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.pairs.sections import identifier
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.numbers import number_of
from kamerboek.document.questions.wording.styles import Mark


def labels_a_number(text: str, found: Sequence[Line], mark: Mark, used: set[int]) -> bool:
    """Say whether a bare `Vraag` stands right behind a number that was taken: `12.` `Vraag:`.

    A page may end between both.
    """
    at = mark.start
    index = bisect_left(found, at, key=lambda line: line.start) - 1
    while index > 0 and found[index].kind in ("page", "blank"):
        index -= 1
    if index >= 0 and found[index].end in used:
        return True
    while at > 0 and at not in used and (text[at - 1].isspace() or text[at - 1] in "*_"):
        at -= 1
    return at in used


def with_bare(
    text: str,
    asked: tuple[Asked, ...],
    bare: Sequence[Mark],
    answers: Sequence[Mark],
    warnings: list[ReadingWarning],
) -> tuple[Asked, ...]:
    """Put a `Vraag` without a number where a number is missing.

    Right above a number it heads the same question: `Vraag`, and below it `1. Hoe`. Behind a number
    it does where what stands between asks nothing: `1) Blz. 7: "De dijk is oud."`, then `Vraag`.
    """
    if not bare:
        return asked
    result = list(asked)
    positions = [mark.start for mark in asked]
    present = {(mark.section, number) for mark in asked for number in mark.numbers}
    for mark in bare:
        at = bisect_right(positions, mark.start)
        if at < len(asked) and not text[mark.end : asked[at].start].strip(ORNAMENTS):
            result[at] = replace(asked[at], start=mark.start)
            continue
        if at == 0:
            continue
        before = asked[at - 1]
        if _leads_to(text, before, mark, answers):
            result[at - 1] = replace(result[at - 1], end=mark.end)
            said = "what stands between its number and the word Vraag was left out"
            name = before.identifiers[0]
            warnings.append(ReadingWarning("guessed_boundary", said, name, before.start, mark.end))
            continue
        last = max(number_of(number) for number in before.numbers)
        number = str(last + 1)
        if (before.section, number) in present:
            warnings.append(
                ReadingWarning(
                    "guessed_boundary",
                    "the word Vraag without a number, where none is missing",
                    "",
                    mark.start,
                    mark.end,
                )
            )
            continue
        present.add((before.section, number))
        result.append(Asked((number,), mark.start, mark.end, before.section))
        name = identifier(before.section, number)
        warnings.append(
            ReadingWarning(
                "numbers_assigned",
                f"a question without a number was taken for {name}",
                name,
                mark.start,
                mark.end,
            )
        )
    return tuple(sorted(result, key=lambda item: item.start))


def _leads_to(text: str, asked: Asked, label: Mark, answers: Sequence[Mark]) -> bool:
    """Say whether nothing asks or answers between the number of a question and a `Vraag`."""
    between = any(asked.end <= answer.start < label.start for answer in answers)
    return not between and "?" not in text[asked.end : label.start]
