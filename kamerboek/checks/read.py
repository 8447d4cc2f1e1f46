"""The rules of an edition as they stand in `coding/checks.toml`, with all that is wrong in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kamerboek.checks.rule_problems import rule_problems
from kamerboek.checks.rules import Check
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.problem import Problem, Reprint
from kamerboek.edition.wording import as_printed
from kamerboek.errors import KamerboekError
from kamerboek.memory import remembered
from kamerboek.project import find_project
from kamerboek.reading import faults_of, read_toml, table_lines, validated

CHECKS_PATH = "coding/checks.toml"


@dataclass(frozen=True)
class ReadChecks:
    """The rules without a fault, what is wrong with others, and quotes to be printed otherwise."""

    checks: tuple[Check, ...]
    problems: tuple[Problem, ...]
    reprints: tuple[Reprint, ...]


@remembered
def load_checks(edition: Edition, project: Path | None = None) -> tuple[Check, ...]:
    """Read the rules of an edition; none when it has no `coding/checks.toml` yet.

    Raises KamerboekError, naming file and rule, for the first problem that `read_checks` finds.
    """
    folder = edition_folder(find_project(explicit=project), edition.name)
    read = read_checks(edition, folder / CHECKS_PATH)
    for problem in read.problems:
        raise KamerboekError(str(problem))
    return read.checks


def read_checks(edition: Edition, path: Path) -> ReadChecks:
    """Read the rules in a file, and all that is wrong with them; none where there is no file.

    Wrong is an unknown or missing field, a double id, a quote or name that is not in its question
    or answer, a typed digit in a sentence that the figures should give, and a rule that is neither
    a comparison, lacking something, nor a pair of statements. White space in a quote counts for
    nothing: the rules have it as printed.
    """
    if not path.exists():
        return ReadChecks((), (), ())
    try:
        rules = _rules(read_toml(path, "it holds the rules"), path)
    except KamerboekError as error:
        reason = str(error).removeprefix(f"{path}: ")
        return ReadChecks((), (Problem(path, 0, "", reason),), ())
    lines = table_lines(path.read_text(encoding="utf-8"), "check")
    checks: list[Check] = []
    problems: list[Problem] = []
    reprints: list[Reprint] = []
    seen: set[str] = set()
    for number, rule in enumerate(rules, start=1):
        line = lines[number - 1] if len(lines) == len(rules) else 0
        row = f"check {number}: {rule.get('id', 'without id')}"
        faults = list(faults_of(Check, rule))
        if not faults:
            check = validated(Check, rule, str(path))
            faults = [("", problem) for problem in rule_problems(check, edition)]
            if check.id in seen:
                faults.append(("id", f"two checks have the id {check.id!r}; rename one"))
            seen.add(check.id)
            check, otherwise = _printed(check, edition, path, line)
            reprints += otherwise
            if not faults:
                checks.append(check)
        problems += [Problem(path, line, field, reason, row=row) for field, reason in faults]
    return ReadChecks(tuple(checks), tuple(problems), tuple(reprints))


def _rules(contents: Mapping[str, Any], path: Path) -> list[Mapping[str, Any]]:
    """Return the tables `[[check]]` of a file that holds nothing else."""
    if other := sorted(set(contents) - {"check"}):
        raise KamerboekError(f"{path}: {other[0]!r}: a rule is a table under [[check]]")
    rules = contents.get("check", [])
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise KamerboekError(f"{path}: check: write each rule as a table under [[check]]")
    return rules


def _printed(check: Check, edition: Edition, path: Path, line: int) -> tuple[Check, list[Reprint]]:
    """Return a rule with its quotes as the document prints them, and those that it writes
    otherwise."""
    questions = {question.question: question for question in edition.questions}
    reprints = []

    def printed(words: str, number: str) -> str:
        text = as_printed(words, _texts(questions.get(number)))
        if text is None or text == words:
            return words
        reprints.append(Reprint(path, line, "quote", words, text))
        return text

    quotes = tuple(replace(each, quote=printed(each.quote, each.question)) for each in check.quotes)
    counts = check.counts and {
        key: replace(each, names=tuple(printed(name, each.question) for name in each.names))
        for key, each in check.counts.items()
    }
    return replace(check, quotes=quotes, counts=counts), reprints


def _texts(question: Question | None) -> Sequence[str]:
    return [question.question_text, question.answer_text or ""] if question else ()
