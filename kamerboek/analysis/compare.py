"""Two editions side by side: what was promised, what is reported still, no longer, or newly."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal, TypeVar

from rapidfuzz import fuzz, process, utils

from kamerboek.analysis.commitments import term_end
from kamerboek.analysis.indicators import Indicator, Indicators
from kamerboek.annotate.sentences import Sentences
from kamerboek.edition.codes import Given
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder, edition_names, read_identity
from kamerboek.edition.schemas import CommitmentCode
from kamerboek.edition.series import GENERAL
from kamerboek.errors import KamerboekError
from kamerboek.figures import Counted, Exact, Figure, Interval, Quoted
from kamerboek.figures.figure import PART_WORDS
from kamerboek.project import find_project

K = TypeVar("K", bound=Hashable)

Value = tuple[Exact | None, Interval | None, str, str]
"""A value as editions are compared in it: the number, what it may be where that is not around it
(`ruim 60`), its unit, per what."""

SIMILAR = 65
"""From which likeness two questions count as alike. Between the 63 questions of 2025 and 113 of
other documents no pair reaches 60; a question put again in other words stays above 65."""


@dataclass(frozen=True)
class Passage:
    """A sentence of an edition, and how like it is to another text."""

    question: str
    part: Literal["vraag", "antwoord"]
    text: str
    score: int


@dataclass(frozen=True)
class PromiseDue:
    """An announced step whose term has passed, and the sentence most like it, if alike enough."""

    promise: CommitmentCode
    ended: date
    passage: Passage | None


@dataclass(frozen=True)
class SeriesPoint:
    """One figure of a series, and the edition that prints it."""

    edition: str
    indicator: Indicator


@dataclass(frozen=True)
class Series:
    """An indicator over editions, by period and then by edition; a period may come twice."""

    name: str
    label: str
    points: tuple[SeriesPoint, ...]

    @property
    def editions(self) -> frozenset[str]:
        """The editions that report it."""
        return frozenset(point.edition for point in self.points)


@dataclass(frozen=True)
class Reported:
    """The indicators that two editions share, that the later lacks, and that it has anew."""

    shared: tuple[Series, ...]
    no_longer: tuple[Series, ...]
    new: tuple[Series, ...]


@dataclass(frozen=True)
class SeriesEditions:
    """The editions of a series, by the day of their answers; those without a day come last.

    `unread` are those that cannot be read, with the reason: a mistake in one is no mistake in the
    book of another, which says that it lacks it.
    """

    editions: tuple[Edition, ...]
    unread: tuple[tuple[str, str], ...]


def previous_edition(name: str, project: Path | None = None) -> str:
    """Return the last edition of its series that was answered before `name`; empty without one.

    An edition whose day is not known is none, nor is one whose `edition.toml` cannot be read.
    Raises KamerboekError when `name` is not there or cannot be read.
    """
    root = find_project(explicit=project)
    own = read_identity(edition_folder(root, name))
    before = []
    for other in _others(root, name, own.series):
        with contextlib.suppress(KamerboekError):
            answered = read_identity(edition_folder(root, other)).answered_on
            if answered is not None and own.answered_on and answered < own.answered_on:
                before.append((answered, other))
    return max(before)[1] if before else ""


def load_editions_beside(edition: Edition, project: Path | None = None) -> SeriesEditions:
    """Return all editions of the series of `edition`, itself among them."""
    root = find_project(explicit=project)
    editions, unread = [edition], []
    for name in _others(root, edition.name, edition.identity.series):
        try:
            editions.append(load_edition(name, root))
        except KamerboekError as error:
            unread.append((name, str(error)))
    by_day = sorted(editions, key=lambda each: (each.identity.answered_on or date.max, each.name))
    return SeriesEditions(tuple(by_day), tuple(unread))


def _others(project: Path, name: str, series: str) -> list[str]:
    """Return the other editions whose `edition.toml` names this series, also where it is broken.

    The general series has none: what its documents share is that no series is theirs.
    """
    if series == GENERAL:
        return []
    line = re.compile(rf'^series\s*=\s*(["\']){re.escape(series)}\1', re.MULTILINE)
    found = []
    for other in edition_names(project):
        path = edition_folder(project, other) / "edition.toml"
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        if other != name and line.search(text):
            found.append(other)
    return found


def likeness(one: str, other: str) -> int:
    """Return how like two texts are, from 0 to 100: the same words in any order are 100.

    It is rapidfuzz's `token_sort_ratio`, without capitals and punctuation, rounded down.
    """
    return int(fuzz.token_sort_ratio(one, other, processor=utils.default_process))


def given_by(edition: Edition, question: str) -> Given | None:
    """Return what the answer to a question gives after following references; None if not coded."""
    for row in edition.coding.dispositions:
        if row.question == question:
            return row.given
    return None


def promises_due(
    earlier: Edition, later: Edition, threshold: int = SIMILAR
) -> tuple[PromiseDue, ...]:
    """Return the earlier edition's announced steps whose term ended before the later's answers.

    With each comes the sentence of the later document that is most like it, where one reaches the
    threshold; that it is like says nothing of whether the step was taken. There are none when the
    day of the later answers is not known.
    """
    day = later.identity.answered_on
    if day is None:
        return ()
    passages = _passages(later)
    return tuple(
        PromiseDue(promise, ended, _most_like(promise.quote, passages, threshold))
        for promise in earlier.coding.commitments
        if (ended := term_end(promise.due)) is not None and ended < day
    )


def reported(earlier: Indicators, later: Indicators) -> Reported:
    """Return which indicators both report, the later no longer does, and it does anew."""
    series = indicator_series((earlier, later))
    return Reported(
        shared=tuple(each for each in series if len(each.editions) > 1),
        no_longer=tuple(each for each in series if each.editions == {earlier.edition}),
        new=tuple(each for each in series if each.editions == {later.edition}),
    )


def other_values(earlier: Iterable[tuple[K, object]], later: Iterable[tuple[K, object]]) -> list[K]:
    """Return the keys that both have and whose values are others, in the earlier's order."""
    then, now = _values(earlier), _values(later)
    return [key for key, values in then.items() if key in now and values != now[key]]


def _values(pairs: Iterable[tuple[K, object]]) -> dict[K, set[object]]:
    found: dict[K, set[object]] = {}
    for key, value in pairs:
        found.setdefault(key, set()).add(value)
    return found


def restated(earlier: Indicators, later: Indicators) -> tuple[Series, ...]:
    """Return the indicators that two editions print for the same period with another value.

    Each has the figures of one period: those of the earlier edition first.
    """

    def valued(each: Indicators) -> Iterator[tuple[tuple[str, str], object]]:
        for row in each.rows:
            yield (row.code.indicator, row.code.period), value_of(row)

    series = {each.name: each for each in indicator_series((earlier, later))}
    return tuple(
        replace(
            series[name],
            points=tuple(
                point for point in series[name].points if point.indicator.code.period == period
            ),
        )
        for name, period in other_values(valued(earlier), valued(later))
        if period
    )


def value_of(indicator: Indicator) -> Value:
    """Return what tells the value of an indicator from another of it.

    How precise it is told does not: `100.000` is no other value than `ongeveer 100.000`.
    """
    figure, value = indicator.figure, indicator.figure.value
    interval = figure.interval
    around = (
        value is not None and value in interval and value not in (interval.lower, interval.upper)
    )
    return value, None if around or interval.is_point else interval, figure.unit, figure.per


def is_restated(point: SeriesPoint, series: Series, editions: Sequence[str]) -> bool:
    """Return whether the last edition before a point's gives another value for its period.

    `editions` are names in order of their answers; one that does not give the period is passed
    over. What has no period is not restated: it may be of another moment.
    """
    period = point.indicator.code.period
    before = editions[: editions.index(point.edition)]
    given = {
        name: {
            value_of(each.indicator)
            for each in series.points
            if (each.edition, each.indicator.code.period) == (name, period)
        }
        for name in before
    }
    last = next((values for values in reversed(given.values()) if values), set())
    return bool(period and last) and value_of(point.indicator) not in last


def indicator_series(editions: Sequence[Indicators]) -> tuple[Series, ...]:
    """Return every indicator with its figures in these editions, in the order of first coding.

    The label is that of the last edition that has one.
    """
    points: dict[str, list[SeriesPoint]] = {}
    for each in editions:
        for row in each.rows:
            points.setdefault(row.code.indicator, []).append(SeriesPoint(each.edition, row))
    return tuple(
        Series(
            name,
            found[-1].indicator.code.label,
            tuple(sorted(found, key=lambda point: point.indicator.code.period)),
        )
        for name, found in points.items()
    )


def figure_of(point: SeriesPoint, book: str) -> Figure:
    """Return a point's figure for a page of the edition `book`.

    A figure of another edition leads to no question page, for a book has those of its own edition;
    it says in words where it stands.
    """
    figure = point.indicator.figure
    if point.edition == book or not isinstance(figure.origin, Quoted):
        return figure
    origin = figure.origin
    where = f"uitgave {point.edition}, {PART_WORDS[origin.part].lower()} {origin.question}"
    return replace(
        figure,
        key=f"{point.edition}-{figure.key}",
        page="",
        questions=(),
        origin=Counted(f"{where}: “{' '.join(origin.sentence.split())}”", point.edition),
    )


def _passages(edition: Edition) -> list[Passage]:
    """Return every sentence of the questions and answers of an edition."""
    found = []
    for question in edition.questions:
        texts: tuple[tuple[Literal["vraag", "antwoord"], str], ...] = (
            ("vraag", question.question_text),
            ("antwoord", question.answer_text or ""),
        )
        for part, text in texts:
            for start, end in Sentences(text).spans():
                if sentence := text[start:end].strip("·• \t\n"):
                    found.append(Passage(question.question, part, sentence, 0))
    return found


def _most_like(text: str, passages: Sequence[Passage], threshold: int) -> Passage | None:
    best = process.extractOne(
        text,
        [passage.text for passage in passages],
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        score_cutoff=threshold,
    )
    return None if best is None else replace(passages[best[2]], score=int(best[1]))
