"""What can be proposed for a coding that is not there: by words, signals and whole references.

A proposal stands apart from the coding, in `coding/suggestions/`, in a table with the columns of
the coding and one more, `basis`. Nothing that counts reads that folder. An analyst who agrees
writes the row into the table of the coding, with a rationale of his own: a row without one is
refused there, so that what nobody has read cannot become coding by copying it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, make_dataclass
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from kamerboek.annotate.model import SignalKind
from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.edition.codebook import Codes, Theme
from kamerboek.edition.codes import RULE_OF, Disposition
from kamerboek.edition.coding import CODING
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.schemas import TABLES, CodeOf, column_types, is_optional, table
from kamerboek.edition.tables import read_rows, to_csv
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_whole

FOLDER = Path("coding") / "suggestions"

IN_QUESTION = 3
"""How much a word of the question weighs against one of the answer: the question sets the theme."""

LEAST = 2
"""The weight from which a theme is proposed: one word of the answer alone is not enough."""


def suggestion_type(row_type: type) -> type[Any]:
    """Return the row of a table of proposals: that of its coding table, and `basis`.

    A column that is left to the analyst is empty, also where the coding may not leave it so.
    """
    hints = get_type_hints(row_type, include_extras=True)
    made: list[tuple[str, Any]] = []
    for name, hint in hints.items():
        kind, *said = get_args(hint)
        is_code = any(isinstance(each, CodeOf) for each in said)
        may_be_empty = (
            (kind is str and not is_code) or get_origin(kind) is tuple or is_optional(kind)
        )
        proposed = kind if may_be_empty else kind | None
        made.append((name, Annotated[(proposed, *said)]))
    made.append(("basis", Annotated[str, "the words, the signal or the reference it rests on"]))
    return make_dataclass(f"{row_type.__name__}Suggestion", made, frozen=True)


KINDS: Mapping[str, type[Any]] = {
    each.name: suggestion_type(each.row_type)
    for each in TABLES
    if each.path.startswith(f"{CODING}/")
}
"""The rows of what is proposed, by the name of the coding table that it is for."""

OF_THE_DOCUMENT = ("abbreviations", "fates")
"""The tables whose rows are not of one question."""

CARRIED = "zoals vraag"
"""How the basis of a proposal begins that comes from an earlier edition."""


def proposal(name: str, basis: str, **values: object) -> Any:
    """Return a row of proposals with these values; what is not given is left to the analyst."""
    kinds = column_types(KINDS[name])
    empty = {
        column: "" if kind is str else () if get_origin(kind) is tuple else None
        for column, (kind, _) in kinds.items()
    }
    return KINDS[name](**(empty | values | {"basis": basis}))


def is_carried(row: Any) -> bool:
    """Return whether a proposal comes from the coding of an earlier edition."""
    return str(row.basis).startswith(CARRIED)


def question_of(row: Any) -> str:
    """Return the question that a row, of the coding or proposed, is about; empty for none."""
    for column in ("question", "question_a"):
        if hasattr(row, column):
            return str(getattr(row, column))
    return str(row.quantity).partition("@")[0] if hasattr(row, "quantity") else ""


@dataclass(frozen=True)
class Suggestions:
    """The proposals of an edition for what is not coded, by question."""

    themes: Mapping[str, Any]
    dispositions: Mapping[str, Any]


@dataclass(frozen=True)
class Written:
    """A table of proposals: where it is, how many rows it has, whether its bytes changed."""

    path: Path
    rows: int
    changed: bool


def suggest_theme(question: Question, themes: Codes[Theme]) -> Any | None:
    """Return the theme that most of its words point at; None where too few do, or for a tie."""
    asked, answered = question.question_text.lower(), (question.answer_text or "").lower()
    found: dict[str, list[str]] = {}
    score: Counter[str] = Counter()
    for theme, meant in themes.items():
        for word in meant.words:
            pattern = re.compile(rf"\b{re.escape(word)}\w*")
            in_question, in_answer = pattern.search(asked), pattern.search(answered)
            if first := in_question or in_answer:
                found.setdefault(theme, []).append(first[0])
                score[theme] += IN_QUESTION * bool(in_question) + bool(in_answer)
    best = score.most_common(2)
    if not best or best[0][1] < LEAST or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    theme = best[0][0]
    return proposal("themes", ", ".join(found[theme]), question=question.question, theme=theme)


def _themes(edition: Edition) -> list[Any]:
    themes = edition.codebook.themes
    found = [suggest_theme(question, themes) for question in edition.questions]
    return [row for row in found if row is not None]


def _whole_references(edition: Edition) -> list[Any]:
    """Return the answers that are nothing but a pointer to others."""
    whole = {row.from_question for row in edition.references if row.kind == "whole"}
    return [
        _disposition(each.question, "referred_only", each.answer_text, "het hele antwoord verwijst")
        for each in edition.questions
        if each.question in whole and each.answer_text
    ]


def _confidential(edition: Edition) -> list[Any]:
    """Return the answers with wording of confidentiality.

    By the codebook, who asks why something is not public is answered by the reason, so it points at
    `confidential` only under a question about something else.
    """
    themes = edition.codebook.themes
    found: dict[str, Any] = {}
    for row in edition.signals:
        theme = suggest_theme(edition.question(row.question), themes)
        if row.signal == "confidential" and not (
            theme is not None and themes[theme.theme].about_openness
        ):
            found.setdefault(
                row.question,
                _disposition(row.question, "confidential", row.text, row.text),
            )
    return list(found.values())


def _deferred(edition: Edition) -> list[Any]:
    """Return the answers that say nothing but that it comes later."""
    found = []
    for question in edition.questions:
        answer, passage = question.answer_text, question.answer_passage
        signals = [
            row
            for row in edition.signals
            if row.question == question.question and row.signal == "deferred"
        ]
        if not answer or passage is None or not signals:
            continue
        sentences = Sentences(answer)
        left = answer
        for at, to in sorted(
            {sentences.around(passage.inside(row.start)) for row in signals}, reverse=True
        ):
            left = left[:at] + left[to:]
        if not left.strip():
            text = signals[0].text
            found.append(_disposition(question.question, "deferred", text, text))
    return found


def _elements(edition: Edition) -> list[Any]:
    """Return the sentences that ask: each asks one thing, as a rule."""
    return [
        proposal("elements", "een zin die vraagt", question=each.question, ask_quote=sentence)
        for each in edition.questions
        for start, end in Sentences(each.question_text).spans()
        if (sentence := each.question_text[start:end].strip()).endswith("?")
    ]


@dataclass(frozen=True)
class Proposer:
    """A way of proposing rows for a table.

    `offered` is one that is right in two of three at least: data/measured/suggestions.toml has how
    often each is, and a test measures it again.
    """

    table: str
    find: Callable[[Edition], list[Any]]
    offered: bool = True


PROPOSERS: Mapping[str, Proposer] = {
    "words of a theme": Proposer("themes", _themes),
    "whole reference": Proposer("dispositions", _whole_references),
    "signal confidential": Proposer("dispositions", _confidential, offered=False),
    "signal deferred": Proposer("dispositions", _deferred, offered=False),
    "wording of confidentiality": Proposer(
        "confidentiality", lambda edition: _sentences_with(edition, "confidential")
    ),
    "wording of a step": Proposer(
        "commitments", lambda edition: _sentences_with(edition, "deferred")
    ),
    "a sentence that asks": Proposer("elements", _elements),
}
"""The ways in which rows are proposed, by what they rest on."""


def suggest(edition: Edition) -> dict[str, list[Any]]:
    """Return the proposals for an edition, by table, for questions that are not coded in it."""
    found: dict[str, list[Any]] = {}
    for proposer in PROPOSERS.values():
        if proposer.offered:
            coded = {row.question for row in getattr(edition.coding, proposer.table)}
            rows = [row for row in proposer.find(edition) if row.question not in coded]
            found.setdefault(proposer.table, []).extend(rows)
    return found


def write_suggestions(project: Path, name: str) -> list[Written]:
    """Write the proposals of the edition `name` and return what was written.

    A row that stands in a table of proposals already stays as it is; one whose question is coded
    meanwhile goes. The coding itself is not touched. Raises KamerboekError when the edition is not
    there, its coding does not fit, or a table of proposals cannot be read.
    """
    edition = load_edition(name, project)
    proposed = suggest(edition)
    return merge_proposals(edition, edition_folder(project, name), proposed)


def written_lines(written: Sequence[Written], name: str, project: Path) -> Iterator[str]:
    """Yield what was written, for a terminal."""
    for each in written:
        if each.changed:
            path = each.path.relative_to(project)
            yield f"wrote {path}, rows: {each.rows}" if each.rows else f"removed {path}, none left"
    rows, changed = sum(each.rows for each in written), sum(each.changed for each in written)
    yield f"{name}: suggestions: {rows}, files changed: {changed}; no suggestion is coding"


def merge_proposals(
    edition: Edition,
    edition_path: Path,
    proposed: Mapping[str, Sequence[Any]],
    *,
    instead: bool = False,
) -> list[Written]:
    """Write proposals into the tables of an edition beside those that stand there.

    A row that stands there stays as it is, unless it is to come `instead`; one whose question is
    coded in the edition meanwhile goes. Raises KamerboekError for a table that cannot be read.
    """
    order = {question.question: place for place, question in enumerate(edition.questions)}
    written = []
    for kind in KINDS:
        path = edition_path / FOLDER / f"{kind}.csv"
        kept = read_proposals(edition, edition_path, kind)
        done = {_coded(kind, row) for row in getattr(edition.coding, kind)}
        rows = {_key(kind, row): row for row in kept}
        for row in proposed.get(kind, ()):
            if instead:
                rows[_key(kind, row)] = row
            else:
                rows.setdefault(_key(kind, row), row)
        # Of a question that an earlier edition proposes for, words and signals add nothing.
        carried = {question_of(row) for row in rows.values() if is_carried(row)}
        rows = {
            key: row
            for key, row in rows.items()
            if is_carried(row) or question_of(row) not in carried
        }
        left = [row for row in rows.values() if _coded(kind, row) not in done]
        in_order = sorted(left, key=lambda row: order.get(question_of(row), 0))
        changed = write_proposals(path, kind, in_order)
        if changed or in_order:
            written.append(Written(path, len(in_order), changed))
    return written


def _coded(kind: str, row: Any) -> object:
    """Return what of a proposal is coded when the coding has a row with the same."""
    match kind:
        case "indicators":
            return row.quantity
        case "abbreviations":
            return row.abbreviation
        case "tensions":
            return row.question_a, row.question_b
        case "fates":
            return row.edition, row.step
        case _:
            return row.question


def load_suggestions(name: str, project: Path) -> Suggestions:
    """Return the proposals of the edition `name` for questions that are not coded.

    Raises KamerboekError when a table of proposals cannot be read.
    """
    edition = load_edition(name, project)
    folder = edition_folder(project, name)
    themes = read_proposals(edition, folder, "themes")
    codes = read_proposals(edition, folder, "dispositions")
    with_theme = {row.question for row in edition.coding.themes}
    with_code = {row.question for row in edition.coding.dispositions}
    return Suggestions(
        themes={row.question: row for row in themes if row.question not in with_theme},
        dispositions={row.question: row for row in codes if row.question not in with_code},
    )


def _disposition(question: str, code: Disposition, quote: str, basis: str) -> Any:
    return proposal(
        "dispositions",
        basis,
        question=question,
        disposition=code,
        rule=RULE_OF[code],
        quote=quote,
    )


def _sentences_with(edition: Edition, kind: SignalKind) -> list[Any]:
    """Return a proposal for each sentence that a signal of this kind is in."""
    name = "confidentiality" if kind == "confidential" else "commitments"
    found: dict[tuple[str, str], str] = {}
    for row in edition.signals:
        question = edition.question(row.question)
        if row.signal == kind and (passage := question.answer_passage):
            answer = passage.text
            start, end = Sentences(answer).around(passage.inside(row.start))
            found.setdefault((row.question, answer[start:end].strip("·• \t\n")), row.text)
    return [
        proposal(name, text, question=question, quote=sentence)
        for (question, sentence), text in found.items()
    ]


def _key(name: str, row: Any) -> tuple[str, ...]:
    """Return what makes a proposal one: its question, and its words where there can be more."""
    key = table(name).key
    if name in ("commitments", "confidentiality"):
        key = ("question", "quote")
    if name == "elements":
        key = ("question", "ask_quote")
    return tuple(str(getattr(row, column)) for column in key)


def read_proposals(edition: Edition, edition_path: Path, kind: str) -> list[Any]:
    """Return what is proposed for one table of an edition.

    Raises KamerboekError for a table that cannot be read, and for a question that is not there.
    """
    path = edition_path / FOLDER / f"{kind}.csv"
    rows: list[Any] = read_rows(path, KINDS[kind], edition.codebook) if path.exists() else []
    numbers = {question.question for question in edition.questions}
    for line, row in enumerate(rows, start=2):
        number = question_of(row)
        if number not in numbers and kind not in OF_THE_DOCUMENT:
            raise KamerboekError(
                f"{path}: row {line}: there is no question {number!r} in this document"
            )
    return rows


def write_proposals(path: Path, kind: str, rows: Sequence[Any]) -> bool:
    """Write a table of proposals, or remove one that has none left; return whether it changed."""
    if not rows:
        if path.exists():
            path.unlink()
            return True
        return False
    data = to_csv(rows, KINDS[kind]).encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
    return True
