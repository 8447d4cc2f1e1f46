"""What was found in a document that is going to be an edition, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kamerboek.intake.add import FIELDS, OPTIONS, Reading, is_printed

WIDEST = 100
"""Characters of a value in a report; all of it is in `edition.toml`."""


def reading_report(reading: Reading, given: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines: how many questions, the identity field by field, each warning."""
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
    for warning in document.warnings:
        yield f"warning: {warning.code} at {warning.start}: {warning.message}"


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
