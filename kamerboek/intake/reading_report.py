"""What was found in a document that is going to be an edition, as lines for a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kamerboek.counting import counted
from kamerboek.document import ReadingWarning
from kamerboek.edition.series import GENERAL
from kamerboek.intake.add import FIELDS, OPTIONS, Reading, is_printed
from kamerboek.intake.recognise import Guess

OF_QUESTION = re.compile(r"question (\S+): ")
"""How the message of a warning of one question begins."""

WIDEST = 100
"""Characters of a value in a report; all of it is in `edition.toml`."""


def reading_report(reading: Reading, given: Mapping[str, str], series: Guess) -> Iterator[str]:
    """Yield the lines: how many questions, the identity by field, the series, each warning."""
    document = reading.document
    numbers = [question.question for question in document.questions]
    answered = sum(question.answer_text is not None for question in document.questions)
    through = f" ({numbers[0]} to {numbers[-1]})" if len(numbers) > 1 else ""
    yield (
        f"{reading.file.name}: {counted(len(numbers), 'question')}{through}, {answered} with an "
        f"answer, {counted(len(document.warnings), 'warning')}"
    )
    for field, name in FIELDS.items():
        yield f"  {name:<18}{_said(reading, given, field)}"
    yield f"  {'series':<18}{_series_text(series)}"
    yield from _warnings(document.warnings)


def _warnings(warnings: Sequence[ReadingWarning]) -> Iterator[str]:
    """Yield the warnings, those that say the same of several questions in one line."""
    alike: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for each in warnings:
        found = OF_QUESTION.match(each.message)
        said = each.message[found.end() :] if found else each.message
        alike.setdefault((each.code, said), []).append((found[1] if found else "", each.start))
    for (code, said), places in alike.items():
        numbers = [number for number, _ in places if number]
        of = f"question {numbers[0]}: " if len(numbers) == 1 else ""
        if len(numbers) > 1:
            of = f"questions {', '.join(numbers)}, each: "
        yield f"warning: {code} at {', '.join(str(start) for _, start in places)}: {of}{said}"


def _series_text(series: Guess) -> str:
    """Return the series, and what it is guessed from."""
    if series.series == GENERAL and not series.basis:
        return f"{GENERAL}; if it belongs to another, say so with --series"
    if series.basis:
        return (
            f"{series.series} (guessed from {' and '.join(series.basis)}; --series says otherwise)"
        )
    return series.series


def _said(reading: Reading, given: Mapping[str, str], field: str) -> str:
    printed = reading.printed[field].value if field in reading.printed else ""
    if field not in given or is_printed(reading, field, given[field]):
        return _cut(printed) or f"not found; give it with {OPTIONS[field]}"
    if not given[field]:
        return f"left empty (the document prints {_cut(printed)})" if printed else "left empty"
    instead = f"; the document prints {_cut(printed)}" if printed else ""
    return f"{_cut(given[field])} (added{instead})"


def _cut(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"
