"""What came of trying the chapters, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.properties.trial import Tried


def report(tried: Sequence[Tried], seed: int) -> str:
    """Return a table of the chapters, and what was wrong with values that show it."""
    return "\n".join(_lines(tried, seed)) + "\n"


def _lines(tried: Sequence[Tried], seed: int) -> Iterator[str]:
    yield "# What holds for any values"
    yield ""
    yield (
        "`python -m benchmarks.properties` runs each chapter with random values of all its "
        f"parameters, each within its range (seed {seed}), and looks at what it prints: no run "
        "fails, no number is one that its unit cannot be, no text says another number than its "
        "figure is, no verdict contradicts the numbers it is about, and no two pages give two "
        "verdicts on one rule (`all`)."
    )
    yield ""
    yield "| chapter | runs | ms a run | kinds of faults |"
    yield "|---|---:|---:|---:|"
    for each in tried:
        pace = f"{1000 * each.seconds / each.runs:.0f}" if each.runs and each.seconds else ""
        yield f"| {each.chapter} | {each.runs} | {pace} | {len(each.faults)} |"
    for each in tried:
        if each.faults:
            yield f"\n## {each.chapter}\n"
        for what, (shown, values, count) in each.faults.items():
            said = ", ".join(f"{name}={value!r}" for name, value in values.items())
            yield f"- {what}: {shown} ({count} of {each.runs} runs; {said})"
