"""What can be proposed for a coding that is not there: by words, signals and whole references.

A proposal stands apart from the coding, in `coding/suggestions/`, in a table with the columns of
the coding and one more, `basis`. Nothing that counts reads that folder. An analyst who agrees
writes the row into the table of the coding, with a rationale of his own: a row without one is
refused there, so that what nobody has read cannot become coding by copying it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.schemas import (
    RULE_OF,
    Disposition,
    Row,
    Theme,
    read_rows,
    to_csv,
)
from kamerboek.errors import KamerboekError
from kamerboek.intake.theme_words import THEME_WORDS
from kamerboek.writing import write_whole

FOLDER = Path("coding") / "suggestions"

IN_QUESTION = 3
"""How much a word of the question weighs against one of the answer: the question sets the theme."""

LEAST = 2
"""The weight from which a theme is proposed: one word of the answer alone is not enough."""


@dataclass(frozen=True)
class ThemeSuggestion:
    """A theme that the words of a question and its answer point at."""

    question: Annotated[str, "number of the question"]
    theme: Annotated[Theme, "the proposed theme"]
    secondary: Annotated[Theme | None, "left to the analyst"]
    rationale: Annotated[str, "left to the analyst"]
    basis: Annotated[str, "the words that it rests on"]


@dataclass(frozen=True)
class DispositionSuggestion:
    """A disposition that a whole reference or a signal points at."""

    question: Annotated[str, "number of the question"]
    disposition: Annotated[Disposition, "the proposed disposition"]
    resolved: Annotated[str, "left to the analyst"]
    rule: Annotated[int, "rule of the codebook that gives it"]
    alternative: Annotated[str, "left to the analyst"]
    alternative_rule: Annotated[str, "left to the analyst"]
    alternative_quote: Annotated[str, "left to the analyst"]
    quote: Annotated[str, "the words that it rests on, verbatim"]
    rationale: Annotated[str, "left to the analyst"]
    basis: Annotated[str, "`whole reference`, or the kind of signal"]


@dataclass(frozen=True)
class ConfidentialitySuggestion:
    """A place where wording of confidentiality stands."""

    question: Annotated[str, "number of the question"]
    quote: Annotated[str, "the sentence that it stands in, verbatim"]
    ground: Annotated[str, "left to the analyst"]
    access: Annotated[str, "left to the analyst"]
    basis: Annotated[str, "the wording"]


@dataclass(frozen=True)
class CommitmentSuggestion:
    """A place where wording of an announced step stands."""

    question: Annotated[str, "number of the question"]
    commitment: Annotated[str, "left to the analyst"]
    type: Annotated[str, "left to the analyst"]
    strength: Annotated[str, "left to the analyst"]
    due: Annotated[str, "left to the analyst"]
    due_inferred: Annotated[str, "left to the analyst"]
    quote: Annotated[str, "the sentence that it stands in, verbatim"]
    basis: Annotated[str, "the wording"]


Suggestion = (
    ThemeSuggestion | DispositionSuggestion | ConfidentialitySuggestion | CommitmentSuggestion
)

KINDS: Mapping[str, type[Suggestion]] = {
    "themes": ThemeSuggestion,
    "dispositions": DispositionSuggestion,
    "confidentiality": ConfidentialitySuggestion,
    "commitments": CommitmentSuggestion,
}
"""What is proposed, by the name of the coding table that it is for."""


@dataclass(frozen=True)
class Suggestions:
    """The proposals of an edition for what is not coded, by question."""

    themes: Mapping[str, ThemeSuggestion]
    dispositions: Mapping[str, DispositionSuggestion]


@dataclass(frozen=True)
class Written:
    """A table of proposals: where it is, how many rows it has, whether its bytes changed."""

    path: Path
    rows: int
    changed: bool


def suggest_theme(question: Question) -> ThemeSuggestion | None:
    """Return the theme that most listed words point at; None where too few do, or for a tie."""
    asked, answered = question.question_text.lower(), (question.answer_text or "").lower()
    found: dict[Theme, list[str]] = {}
    score: Counter[Theme] = Counter()
    for theme, words in THEME_WORDS.items():
        for word in words:
            pattern = re.compile(rf"\b{re.escape(word)}\w*")
            in_question, in_answer = pattern.search(asked), pattern.search(answered)
            if first := in_question or in_answer:
                found.setdefault(theme, []).append(first[0])
                score[theme] += IN_QUESTION * bool(in_question) + bool(in_answer)
    best = score.most_common(2)
    if not best or best[0][1] < LEAST or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    theme = best[0][0]
    return ThemeSuggestion(question.question, theme, None, "", ", ".join(found[theme]))


def suggest_disposition(edition: Edition, question: Question) -> DispositionSuggestion | None:
    """Return what a whole reference or a signal points at, the first rule first; else None.

    By the codebook, who asks why something is not public is answered by the reason, so wording of
    confidentiality points at `confidential` only under a question about something else; and
    `deferred` is an answer that says nothing but that it comes later.
    """
    number, answer = question.question, question.answer_text
    if not answer:
        return None
    if any(row.from_question == number and row.kind == "whole" for row in edition.references):
        return _disposition(number, "referred_only", answer, "whole reference")
    signals = [row for row in edition.signals if row.question == number]
    confidential = [row for row in signals if row.signal == "confidential"]
    theme = suggest_theme(question)
    if confidential and (theme is None or theme.theme != "transparency"):
        return _disposition(number, "confidential", confidential[0].text, "signal confidential")
    deferred = [row for row in signals if row.signal == "deferred"]
    if deferred and question.answer_start is not None:
        sentences = Sentences(answer)
        said = {sentences.around(row.start - question.answer_start) for row in deferred}
        left = answer
        for start, end in sorted(said, reverse=True):
            left = left[:start] + left[end:]
        if not left.strip():
            return _disposition(number, "deferred", deferred[0].text, "signal deferred")
    return None


def suggest(edition: Edition) -> dict[str, list[Suggestion]]:
    """Return the proposals for an edition, by table, for questions that are not coded in it."""
    coding = edition.coding
    coded = {
        "themes": {row.question for row in coding.themes},
        "dispositions": {row.question for row in coding.dispositions},
        "confidentiality": {row.question for row in coding.confidentiality},
        "commitments": {row.question for row in coding.commitments},
    }
    found: dict[str, list[Suggestion]] = {
        "themes": [row for row in map(suggest_theme, edition.questions) if row],
        "dispositions": [
            row
            for question in edition.questions
            if (row := suggest_disposition(edition, question)) is not None
        ],
        "confidentiality": [
            ConfidentialitySuggestion(question, sentence, "", "", basis)
            for question, sentence, basis in _sentences_with(edition, "confidential")
        ],
        "commitments": [
            CommitmentSuggestion(question, "", "", "", "", "", sentence, basis)
            for question, sentence, basis in _sentences_with(edition, "deferred")
        ],
    }
    return {
        name: [row for row in rows if row.question not in coded[name]]
        for name, rows in found.items()
    }


def write_suggestions(project: Path, name: str) -> list[Written]:
    """Write the proposals of the edition `name` and return what was written.

    A row that stands in a table of proposals already stays as it is; one whose question is coded
    meanwhile goes. The coding itself is not touched. Raises KamerboekError when the edition is not
    there, its coding does not fit, or a table of proposals cannot be read.
    """
    edition = load_edition(name, project)
    folder = edition_folder(project, name) / FOLDER
    order = {question.question: place for place, question in enumerate(edition.questions)}
    coded = suggest(edition)
    written = []
    for table, row_type in KINDS.items():
        path = folder / f"{table}.csv"
        kept = _read(path, row_type, order)
        done = {row.question for row in getattr(edition.coding, table)}
        rows = {_key(row): row for row in kept if row.question not in done}
        for row in coded[table]:
            rows.setdefault(_key(row), row)
        in_order = sorted(rows.values(), key=lambda row: order[row.question])
        written.append(Written(path, len(in_order), _write(path, in_order, row_type)))
    return written


def load_suggestions(name: str, project: Path) -> Suggestions:
    """Return the proposals of the edition `name` for questions that are not coded.

    Raises KamerboekError when a table of proposals cannot be read.
    """
    edition = load_edition(name, project)
    folder = edition_folder(project, name) / FOLDER
    order = {question.question: place for place, question in enumerate(edition.questions)}
    themes = _read(folder / "themes.csv", ThemeSuggestion, order)
    codes = _read(folder / "dispositions.csv", DispositionSuggestion, order)
    with_theme = {row.question for row in edition.coding.themes}
    with_code = {row.question for row in edition.coding.dispositions}
    return Suggestions(
        themes={row.question: row for row in themes if row.question not in with_theme},
        dispositions={row.question: row for row in codes if row.question not in with_code},
    )


def _disposition(question: str, code: Disposition, quote: str, basis: str) -> DispositionSuggestion:
    return DispositionSuggestion(question, code, "", RULE_OF[code], "", "", "", quote, "", basis)


def _sentences_with(edition: Edition, kind: str) -> list[tuple[str, str, str]]:
    """Return question, sentence and wording of each sentence that a signal of this kind is in."""
    found: dict[tuple[str, str], str] = {}
    for row in edition.signals:
        question = edition.question(row.question)
        if row.signal == kind and question.answer_text and question.answer_start is not None:
            answer = question.answer_text
            start, end = Sentences(answer).around(row.start - question.answer_start)
            found.setdefault((row.question, answer[start:end].strip("·• \t\n")), row.text)
    return [(question, sentence, text) for (question, sentence), text in found.items()]


def _key(row: Suggestion) -> tuple[str, ...]:
    """Return what makes a proposal one: its question, and its words where there can be more."""
    if isinstance(row, ThemeSuggestion | DispositionSuggestion):
        return (row.question,)
    return (row.question, row.quote)


def _read(path: Path, row_type: type[Row], order: Mapping[str, int]) -> list[Row]:
    rows = read_rows(path, row_type) if path.exists() else []
    for line, row in enumerate(rows, start=2):
        number = getattr(row, "question", "")
        if number not in order:
            raise KamerboekError(
                f"{path}: row {line}: there is no question {number!r} in this document"
            )
    return rows


def _write(path: Path, rows: Sequence[Suggestion], row_type: type[Suggestion]) -> bool:
    """Write a table of proposals, or remove one that has none left; return whether it changed."""
    if not rows:
        if path.exists():
            path.unlink()
            return True
        return False
    data = to_csv(rows, row_type).encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
    return True
