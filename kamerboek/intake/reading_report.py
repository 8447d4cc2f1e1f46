"""What was found in a document that is going to be an edition, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kamerboek.edition.series import GENERAL
from kamerboek.intake.add import FIELDS, OPTIONS, Reading, is_printed
from kamerboek.intake.recognise import Guess

WIDEST = 100
"""Characters of a value in a report; all of it is in `edition.toml`."""


def reading_report(reading: Reading, given: Mapping[str, str], series: Guess) -> Iterator[str]:
    """Yield the lines: how many questions, the identity by field, the series, each warning."""
    document = reading.document
    numbers = [question.question for question in document.questions]
    answered = sum(question.answer_text is not None for question in document.questions)
    through = f" ({numbers[0]} to {numbers[-1]})" if len(numbers) > 1 else ""
    yield (
        f"{reading.file.name}: {_counted(len(numbers), 'question')}{through}, {answered} with an "
        f"answer, {_counted(len(document.warnings), 'warning')}"
    )
    for field, name in FIELDS.items():
        yield f"  {name:<18}{_said(reading, given, field)}"
    yield f"  {'series':<18}{_series_text(series)}"
    for warning in document.warnings:
        yield f"warning: {warning.code} at {warning.start}: {warning.message}"


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


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _cut(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"
