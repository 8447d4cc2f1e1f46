"""Which section each question is in: where numbers start anew, and what is printed there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kamerboek.document.model import ReadingWarning
from kamerboek.document.questions.bounds.introduced import introduction
from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.heads.levels import heads_part
from kamerboek.document.questions.heads.section_headings import (
    NAMED_SECTION,
    OF_QUESTIONS,
    section_heading,
    short_heading,
)
from kamerboek.document.questions.heads.sequence import Candidate
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.pairs.sections import name_sections
from kamerboek.document.questions.wording.lines import Line, text_beside, within_line


def in_sections(
    text: str,
    found: Sequence[Line],
    candidates: Sequence[Candidate],
    warnings: list[ReadingWarning],
) -> tuple[tuple[Asked, ...], dict[str, str]]:
    """Give each question its section where numbers restart; return them with printed headings."""
    if all(item.mark.part for item in candidates):
        return _in_numbered_parts(text, found, candidates)
    begins = [0]
    for index in range(1, len(candidates)):
        item = candidates[index]
        restarts = item.first.value == 1 and not item.first.letter
        goes_on = index + 1 < len(candidates) and candidates[index + 1].first.value > 1
        if restarts and (item.under_heading or (index - begins[-1] > 1 and goes_on)):
            begins.append(index)
    starts = [line.start for line in found]
    result: list[Asked] = []
    if len(begins) == 1:
        for index, item in enumerate(candidates):
            start = item.mark.start
            heading = section_heading(text, found, starts, start) if index else None
            apart = heading and _apart(text, found, starts, heading)
            if heading and apart and heading.start > candidates[index - 1].mark.end:
                introduced = introduction(text, found, starts, start)
                start = above_others(text, found, starts, heading.start)
                start = max(start, candidates[index - 1].mark.end)
                if not (introduced or _surely_heads(text, found, starts, heading)):
                    above = str(candidates[index - 1].mark.numbers[-1])
                    warnings.append(
                        ReadingWarning(
                            "guessed_boundary",
                            f"a heading was left out of the answer to {above}, before question "
                            f"{item.first}",
                            above,
                            heading.start,
                            heading.end,
                        )
                    )
            elif index and (leads := introduction(text, found, starts, start)):
                start = max(leads.start, candidates[index - 1].mark.end)
            result.append(Asked(tuple(map(str, item.mark.numbers)), start, item.mark.end))
        return tuple(result), {}
    sections = name_sections(text, found, [candidates[index].mark.start for index in begins])
    for index in begins[1:]:
        item = candidates[index]
        doubtful = within_line(text, item.mark.start) or not item.asks
        if not item.under_heading and doubtful:
            warnings.append(
                ReadingWarning(
                    "guessed_boundary",
                    "numbers start anew at 1; what follows was taken for a part of its own",
                    "",
                    item.mark.start,
                    item.mark.end,
                )
            )
    for index, item in enumerate(candidates):
        section = sections[bisect_right(begins, index) - 1]
        start = section.start if index in begins and index else item.mark.start
        numbers = tuple(map(str, item.mark.numbers))
        result.append(Asked(numbers, start, item.mark.end, section.name))
    return tuple(result), {section.name: section.title for section in sections}


def above_others(text: str, found: Sequence[Line], starts: Sequence[int], start: int) -> int:
    """Return where the headings begin of parties that have no question, above another's heading.

    `De leden van de SGP-fractie hebben geen nadere vragen.`
    """
    while leads := introduction(text, found, starts, start):
        heading = section_heading(text, found, starts, start)
        start = heading.start if heading else leads.start
    return start


def _in_numbered_parts(
    text: str, found: Sequence[Line], candidates: Sequence[Candidate]
) -> tuple[tuple[Asked, ...], dict[str, str]]:
    """Give each question the part that its number names; return them with printed headings."""
    starts = [line.start for line in found]
    result: list[Asked] = []
    titles: dict[str, str] = {}
    for item in candidates:
        mark = item.mark
        start = mark.start
        if mark.part not in titles:
            above = text_beside(found, bisect_left(starts, start), -1)
            heads = above is not None and (
                heads_part(text, above, mark.part)
                or above == short_heading(text, found, starts, start)
                or above == section_heading(text, found, starts, start)
            )
            behind = result[-1].end if result else 0
            headed = above if heads and above is not None and above.start >= behind else None
            titles[mark.part] = text[headed.start : headed.end].strip("*_# ") if headed else ""
            start = headed.start if headed and result else start
        result.append(Asked(tuple(map(str, mark.numbers)), start, mark.end, mark.part))
    return tuple(result), titles


def _apart(text: str, found: Sequence[Line], starts: Sequence[int], heading: Line) -> bool:
    """Say whether a heading stands below no line of text, or begins where a line was lost.

    Right below a sentence it stands above no line of text, or has words that only a heading has.
    """
    index = bisect_left(starts, heading.start)
    if index == 0:
        return False
    above = found[index - 1]
    if above.kind != "text":
        return True
    if NAMED_SECTION.fullmatch(text, heading.start, heading.end):
        of_questions = OF_QUESTIONS.match(text, heading.start, heading.end) is not None
        # A sentence ends with `jl.` too.
        ended = _ends(text, above) or text[above.end - 1] == "."
        return finishes(text, above.start, above.end) or (of_questions and ended)
    if _ends_below(found, index):
        return finishes(text, above.start, above.end)
    return "\n" not in text[above.end : heading.start]


def _surely_heads(text: str, found: Sequence[Line], starts: Sequence[int], heading: Line) -> bool:
    """Say whether a heading has words that only one has, below a sentence or table that ended."""
    if not NAMED_SECTION.fullmatch(text, heading.start, heading.end):
        return False
    above = text_beside(found, bisect_left(starts, heading.start), -1)
    return above is not None and _ends(text, above)


def _ends(text: str, line: Line) -> bool:
    """Say whether a line ends a sentence, or the row of a table."""
    return text[line.end - 1].isdigit() or finishes(text, line.start, line.end)


def _ends_below(found: Sequence[Line], index: int) -> bool:
    """Say whether no text stands on the line below."""
    return index + 1 == len(found) or found[index + 1].kind != "text"
