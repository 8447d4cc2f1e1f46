"""The rules that check a document's figures against each other, and what comes of them.

The rules of an edition stand in `coding/checks.toml`; `formula` has the language of their formulas.
A check asks whether two statements can both be true, never which of them is.
"""

from __future__ import annotations

import re
import string
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, with_config

from kamerboek.annotate.quantities import Unit
from kamerboek.edition.edition import Edition
from kamerboek.edition.formula import MissingIndicator, evaluate_formula
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.indicators import Indicators
from kamerboek.edition.wording import stands_in
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Calculation,
    Comparison,
    Counted,
    Figure,
    Interval,
    Relation,
    calculated,
    compare,
    list_text,
)
from kamerboek.project import find_project
from kamerboek.prose import Inline, QuestionLink, sentence

CHECKS_PATH = "coding/checks.toml"
CHECK_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
POINTER = re.compile(r"(?P<word>vraag|antwoord)_(?P<number>\w+)")
"""A place in a sentence where a link to a question stands: `vraag_22`, `antwoord_22`."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
WORDS_OF_DOCUMENT = re.compile(r"‘[^’]*’")
NO_FIGURE = re.compile(rf"{WORDS_OF_DOCUMENT.pattern}|\{{[^}}]*\}}|{YEAR.pattern}")
"""What may hold a digit in a rule's own words: words of the document, a place, a year."""

Kind = Literal[
    "same_quantity",
    "routes",
    "sum",
    "share",
    "change",
    "part_of_year",
    "growth",
    "target",
    "explanation",
    "premise",
    "levels",
    "dates",
    "statements",
]

Verdict = Literal["consistent", "under_reading", "not_consistent", "untestable"]

VERDICT_LABELS: dict[Verdict, str] = {
    "consistent": "past",
    "under_reading": "past onder een lezing",
    "not_consistent": "past niet",
    "untestable": "niet te toetsen",
}

KIND_LABELS: dict[Kind, str] = {
    "same_quantity": "hetzelfde op meer plaatsen",
    "routes": "totaal langs meer wegen",
    "sum": "delen en som",
    "share": "aandeel van het totaal",
    "change": "verandering tussen jaren",
    "part_of_year": "deel van het jaar",
    "growth": "groei naar een doel",
    "target": "doel",
    "explanation": "cijfer en verklaring",
    "premise": "veronderstelling in een vraag",
    "levels": "aantal onderdelen of niveaus",
    "dates": "datum of periode",
    "statements": "uitspraken",
}

STRICT = ConfigDict(extra="forbid")


@with_config(STRICT)
@dataclass(frozen=True)
class Quote:
    """Words that a check is about, verbatim from a question or its answer."""

    question: str
    quote: str


@with_config(STRICT)
@dataclass(frozen=True)
class Names:
    """Things that a question or its answer names, each verbatim, to be counted."""

    question: str
    names: tuple[str, ...]


@with_config(STRICT)
@dataclass(frozen=True)
class Reading:
    """Another way to read the statements, and what changes then; `assumption` begins with `als`.

    `apart`: read so, the sides are about different things, and there is nothing left to compare.
    """

    assumption: str
    sentence: str = ""
    left: str = ""
    right: str = ""
    relation: Relation | None = None
    apart: bool = False


@with_config(STRICT)
@dataclass(frozen=True)
class Check:
    """A rule.

    `left` and `right` are formulas, `relation` how they should relate, `unit` what they are in.
    `sentence` says what both sides are, with `{left}` and `{right}` for the figures; it must be
    true whatever the figures are, for the verdict is added to it. `assumption` is what even the
    plain comparison rests on; `reading` are further ones. A check without formulas either says what
    is `lacking`, or is one of `statements` whose `verdict` was found by reading.
    """

    id: str
    kind: Kind
    title: str
    sentence: str
    left: str = ""
    relation: Relation = "equal"
    right: str = ""
    unit: Unit = "count"
    decimals: Annotated[int, Field(ge=0, le=4)] = 1
    assumption: str = ""
    lacking: str = ""
    verdict: Verdict | None = None
    quotes: tuple[Quote, ...] = ()
    counts: Mapping[str, Names] | None = None
    reading: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class Tested:
    """One comparison of a check: under which assumption, both sides as figures, the outcome."""

    assumption: str
    sentence: str
    left: Figure
    right: Figure
    comparison: Comparison
    apart: bool

    @property
    def holds(self) -> bool:
        """Whether both sides can be true."""
        return self.apart or self.comparison.holds


@dataclass(frozen=True)
class CheckResult:
    """What came of a check; `missing` says which indicator the edition lacks, if any."""

    check: Check
    verdict: Verdict
    tested: tuple[Tested, ...]
    missing: str
    questions: tuple[str, ...]

    @property
    def deciding(self) -> Tested | None:
        """The comparison that the verdict rests on: the first that holds, else the first."""
        holding = [tested for tested in self.tested if tested.holds]
        return next(iter(holding or self.tested), None)

    def said(self) -> tuple[Inline, ...]:
        """Return the result as sentences in Dutch."""
        return tuple(_said(self))


def load_checks(edition: Edition, project: Path | None = None) -> tuple[Check, ...]:
    """Read the rules of an edition; none when it has no `coding/checks.toml` yet.

    Raises KamerboekError, naming file and rule, for an unknown or missing field, a double id, a
    quote or name that is not in its question or answer, a typed digit in a sentence that the
    figures should give, and a rule that is neither a comparison, lacking something, nor a pair of
    statements.
    """
    path = edition_folder(find_project(explicit=project), edition.name) / CHECKS_PATH
    if not path.exists():
        return ()
    try:
        contents = tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise KamerboekError(f"{path}: not TOML: {error}") from error
    checks = []
    for number, rule in enumerate(_rules(contents, path), start=1):
        where = f"{path}: check {number} ({rule.get('id', 'without id')})"
        try:
            check = TypeAdapter(Check).validate_python(rule)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(part) for part in first["loc"])
            raise KamerboekError(f"{where}: {place}: {first['msg']}") from error
        for problem in _problems(check, edition):
            raise KamerboekError(f"{where}: {problem}")
        checks.append(check)
    double = [each for each, count in Counter(check.id for check in checks).items() if count > 1]
    if double:
        raise KamerboekError(f"{path}: two checks have the id {double[0]!r}; rename one")
    return tuple(checks)


def _rules(contents: Mapping[str, Any], path: Path) -> list[Mapping[str, Any]]:
    """Return the tables `[[check]]` of a file that holds nothing else."""
    if other := sorted(set(contents) - {"check"}):
        raise KamerboekError(f"{path}: {other[0]!r}: a rule is a table under [[check]]")
    rules = contents.get("check", [])
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise KamerboekError(f"{path}: check: write each rule as a table under [[check]]")
    return rules


def run_check(check: Check, edition: Edition, indicators: Indicators) -> CheckResult:
    """Evaluate a rule against the figures of an edition.

    The verdict is `consistent` when the plain comparison can be true and rests on no assumption, or
    when it can under each of the readings given; `under_reading` when it can under some only;
    `not_consistent` when it can under none; `untestable` when the document lacks a figure. Raises
    KamerboekError for a formula that is not one.
    """
    counted = _counted(check)
    sides: dict[str, Figure] = {}
    tested: list[Tested] = []
    missing = ""
    if check.left:
        try:
            for each in _readings(check):
                tested.append(_tested(check, each, indicators, counted, sides))
        except MissingIndicator as error:
            tested, missing = [], str(error)
        except KamerboekError as error:
            raise KamerboekError(f"{CHECKS_PATH}: check {check.id}: {error}") from error
    return CheckResult(
        check=check,
        verdict=_verdict(check, tested, missing),
        tested=tuple(tested),
        missing=missing,
        questions=_questions(check, tested, edition),
    )


def _readings(check: Check) -> Iterator[Reading]:
    yield Reading(check.assumption, check.sentence, check.left, check.right, check.relation)
    for other in check.reading:
        yield Reading(
            other.assumption,
            other.sentence or check.sentence,
            other.left or check.left,
            other.right or check.right,
            other.relation or check.relation,
            other.apart,
        )


def _tested(
    check: Check,
    reading: Reading,
    indicators: Indicators,
    counted: Mapping[str, Figure],
    sides: dict[str, Figure],
) -> Tested:
    """Compare the sides of a reading; `sides` keeps the figure of each formula of the check."""
    left, right = (
        evaluate_formula(text, indicators, counted) for text in (reading.left, reading.right)
    )
    try:
        comparison = compare(left, reading.relation or check.relation, right, check.unit)
    except (ValueError, ZeroDivisionError) as error:
        raise KamerboekError(f"{reading.left!r} against {reading.right!r}: {error}") from error
    for text, calculation in ((reading.left, left), (reading.right, right)):
        if text not in sides:
            key = f"{check.id}-{len(sides) + 1}"
            sides[text] = _side(key, calculation, check)
    return Tested(
        reading.assumption,
        reading.sentence,
        sides[reading.left],
        sides[reading.right],
        comparison,
        reading.apart,
    )


def _side(key: str, calculation: Calculation, check: Check) -> Figure:
    """Return a side as a figure: the document's own where the formula is nothing but that."""
    if len(calculation.shown) == 1 and isinstance(own := calculation.shown[0], Figure):
        return own
    side = calculated(key, calculation, check.unit, decimals=check.decimals)
    return side if side.questions else replace(side, origin=Counted("grens die de controle stelt"))


def _verdict(check: Check, tested: Sequence[Tested], missing: str) -> Verdict:
    if check.verdict is not None:
        return check.verdict
    if check.lacking or missing:
        return "untestable"
    holding = [each for each in tested if each.holds]
    if not holding:
        return "not_consistent"
    if not holding[0].assumption or _whatever_the_reading(tested):
        return "consistent"
    return "under_reading"


def _whatever_the_reading(tested: Sequence[Tested]) -> bool:
    """Whether each of several readings was tested, none of them plain, and all hold."""
    return len(tested) > 1 and all(each.assumption and each.comparison.holds for each in tested)


def _counted(check: Check) -> dict[str, Figure]:
    return {
        name: Figure(
            key=f"{check.id}-{name}".replace("_", "-"),
            value=len(named.names),
            interval=Interval.point(len(named.names)),
            unit="count",
            text=str(len(named.names)),
            questions=(named.question,),
            origin=Counted(
                f"genoemd bij vraag {named.question}: {list_text([f'‘{n}’' for n in named.names])}"
            ),
            page=named.question,
        )
        for name, named in (check.counts or {}).items()
    }


def _questions(check: Check, tested: Sequence[Tested], edition: Edition) -> tuple[str, ...]:
    involved = {quote.question for quote in check.quotes}
    involved |= {named.question for named in (check.counts or {}).values()}
    for each in tested:
        involved |= {*each.left.questions, *each.right.questions}
    return tuple(each.question for each in edition.questions if each.question in involved)


def _said(result: CheckResult) -> Iterator[Inline]:
    check, tested = result.check, result.tested
    if result.missing:
        yield (f"Dit is niet te toetsen: in de codering ontbreekt {result.missing}.",)
        return
    yield _filled(tested[0].sentence if tested else check.sentence, tested[0] if tested else None)
    yield (_verdict_sentence(result),)
    deciding = result.deciding
    if deciding and deciding is not tested[0] and deciding.sentence != tested[0].sentence:
        yield _filled(deciding.sentence, deciding)


def _verdict_sentence(result: CheckResult) -> str:
    check, tested = result.check, result.tested
    others = [each.assumption for each in tested if each.assumption]
    match result.verdict:
        case "untestable":
            return f"Dit is niet te toetsen: {check.lacking}."
        case "not_consistent":
            return "Dat past niet bij elkaar" + (
                f", ook niet {list_text(others)}." if others else "."
            )
        case "consistent" if _whatever_the_reading(tested):
            return f"Dat past bij elkaar onder elke lezing: {list_text(others)}."
        case "consistent":
            return "Dat past bij elkaar."
        case "under_reading":
            fitting = list_text([each.assumption for each in tested if each.holds])
            if tested and not tested[0].holds:
                return f"Zo gelezen past dat niet bij elkaar; wel {fitting}."
            return f"Dat past bij elkaar {fitting or check.assumption}."


def _filled(template: str, tested: Tested | None) -> Inline:
    """Fill `{left}`, `{right}`, `{vraag_22}` and `{antwoord_22}` of a sentence."""
    parts: dict[str, Figure | QuestionLink] = {}
    for name in _placeholders(template):
        if pointer := POINTER.fullmatch(name):
            parts[name] = QuestionLink(pointer["number"], f"{pointer['word']} {pointer['number']}")
        elif tested is not None:
            parts[name] = tested.left if name == "left" else tested.right
    return sentence(template, **parts)


def _is_template(text: str) -> bool:
    try:
        _placeholders(text)
    except ValueError:
        return False
    return True


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def _problems(check: Check, edition: Edition) -> Iterator[str]:
    if not CHECK_ID.fullmatch(check.id):
        yield f"id {check.id!r}: lower-case letters and digits with hyphens"
    compared, read = bool(check.left and check.right), check.kind == "statements"
    if read != (check.verdict is not None):
        yield "a verdict is written down for a check of statements, and for no other"
    if sum([compared, read, bool(check.lacking) and not compared]) != 1 or not check.sentence:
        yield "give left and right to compare, or what is lacking, or statements with a verdict"
    if read and len(check.quotes) < 2:
        yield "statements need two quotes or more"
    if read and check.verdict == "under_reading" and not check.assumption:
        yield "say in the assumption under which reading the statements fit"
    known = {question.question: question for question in edition.questions}
    for quote in check.quotes:
        if quote.question not in known:
            yield f"there is no question {quote.question!r} in this document"
        elif not stands_in(quote.quote, known[quote.question]):
            yield f"not in question {quote.question} or its answer: {quote.quote!r}"
    for named in (check.counts or {}).values():
        for name in named.names:
            if named.question not in known or not stands_in(name, known[named.question]):
                yield f"not in question {named.question} or its answer: {name!r}"
    assumptions = [check.assumption] if check.assumption else []
    for assumption in (*assumptions, *(reading.assumption for reading in check.reading)):
        if not assumption.startswith("als "):
            yield f"an assumption begins with 'als': {assumption!r}"
    if bool(check.left) != bool(check.right):
        yield "left and right come together: give both, or neither"
    if check.reading and not compared:
        yield "readings are of a comparison: give left and right"
    if read and check.verdict == "untestable" and not check.lacking:
        yield "say in lacking why the statements cannot be tested"
    for text in (check.sentence, *(reading.sentence for reading in check.reading)):
        if not _is_template(text):
            yield f"a brace without its other: {text!r}"
            return
        sides = {name for name in _placeholders(text) if not POINTER.fullmatch(name)}
        if sides - {"left", "right"} or (sides and not compared):
            yield f"a sentence may hold {{left}} and {{right}} of a comparison: {text!r}"
        pointed = [
            found["number"] for name in _placeholders(text) if (found := POINTER.fullmatch(name))
        ]
        for number in pointed:
            if number not in known:
                yield f"the sentence points to question {number!r}, which is not in this document"
    dated = _years_named(check)
    for text in _own_words(check):
        for year in YEAR.findall(WORDS_OF_DOCUMENT.sub("", text)):
            if year not in dated:
                yield f"the year {year} is in none of the figures and quotes: {text!r}"
        if typed := re.search(r"\d+", NO_FIGURE.sub("", text)):
            yield f"a typed number {typed[0]!r}: quote it ‘so’ or let a figure say it: {text!r}"


def _years_named(check: Check) -> set[str]:
    formulas = [check.left, check.right, *(each.left + each.right for each in check.reading)]
    quoted = [quote.quote for quote in check.quotes]
    return {year for text in (*formulas, *quoted) for year in YEAR.findall(text)}


def _own_words(check: Check) -> Iterator[str]:
    yield from (check.title, check.sentence, check.assumption, check.lacking)
    for reading in check.reading:
        yield from (reading.assumption, reading.sentence)
