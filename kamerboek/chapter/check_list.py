"""The rules of an edition with what came of each, as a chapter shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kamerboek.analysis import Indicators
from kamerboek.chapter.check_text import check_sentences
from kamerboek.charts import Role, Unit
from kamerboek.checks import CheckResult
from kamerboek.checks.rules import Quote
from kamerboek.edition.codes import CheckKind, Verdict
from kamerboek.edition.context import ContextFigure
from kamerboek.edition.edition import Edition
from kamerboek.edition.wording import as_printed
from kamerboek.figures import (
    Disjoint,
    Figure,
    FigureRegister,
    period_text,
    same_quantity,
)
from kamerboek.prose import (
    Entries,
    Entry,
    Inline,
    QuestionLink,
    Quotation,
    TableBlock,
    enumeration,
    question_list,
)
from kamerboek.prose.blocks import Part

VERDICTS: tuple[Verdict, ...] = ("not_consistent", "under_reading", "consistent", "untestable")
ROLES: Mapping[str, Role] = {
    "not_consistent": Role.UNANSWERED,
    "under_reading": Role.SECOND,
    "consistent": Role.SUBJECT,
    "untestable": Role.CONTEXT,
}


@dataclass(frozen=True)
class CheckList:
    """What came of each rule of an edition, in the order of its file."""

    edition: Edition
    results: tuple[CheckResult, ...]

    def of(self, verdict: Verdict) -> CheckList:
        """Return those that came out so."""
        return CheckList(
            self.edition, tuple(each for each in self.results if each.verdict == verdict)
        )

    @property
    def questions(self) -> list[str]:
        """The questions that they are about, each once, in the document's order."""
        involved = {number for each in self.results for number in each.questions}
        return [each.question for each in self.edition.questions if each.question in involved]

    def counted(self, register: FigureRegister, key: str, formula: str) -> Figure:
        """Return how many there are, as a figure."""
        return register.count_of(
            len(self.results), key, "controle", "controles", formula, questions=self.questions
        )

    def keep_sides(self, register: FigureRegister) -> None:
        """Keep the sides that the rules calculated, so that the page says how."""
        for result in self.results:
            for tested in result.tested:
                for side in (tested.left, tested.right):
                    if not side.page:
                        register.keep(side)

    def units(self) -> list[tuple[str, str, Unit]]:
        """Return a mark for each rule: the theme of its first question, its outcome, its place."""
        themes = {row.question: row.theme for row in self.edition.coding.themes}
        return [
            (
                themes.get(result.questions[0], "") if result.questions else "",
                result.verdict,
                Unit(str(place), f"{place}. {result.check.title}", ""),
            )
            for place, result in enumerate(self.results, start=1)
        ]

    def rows(self) -> dict[str, str]:
        """Return the themes that the marks stand in, with their labels."""
        there = dict.fromkeys(theme for theme, _, _ in self.units())
        labels = self.edition.codebook.themes.labels
        return {
            theme: labels.get(theme, "zonder thema") for theme in [*labels, ""] if theme in there
        }

    def columns(self) -> dict[str, str]:
        """Return the outcomes with their labels, what does not fit first."""
        return {code: self.edition.codebook.verdicts[code].label for code in VERDICTS}

    def sides(self, kind: CheckKind) -> dict[str, list[Figure]]:
        """Return both sides of the plain comparison of each rule of a kind, by its title.

        What a side is under an assumption alone has that assumption with the title.
        """
        return {
            ", ".join(filter(None, (result.check.title, result.tested[0].assumption))): [
                result.tested[0].left,
                result.tested[0].right,
            ]
            for result in self.results
            if result.check.kind == kind and result.tested
        }

    def entries(self) -> Entries:
        """Return each rule with what came of it, and the words that it is about."""
        return Entries(
            tuple(
                Entry(
                    f"controle-{result.check.id}",
                    result.check.title,
                    tuple(_said(result)),
                    tuple(
                        Quotation(quote.quote, quote.question, _part(self.edition, quote))
                        for quote in result.check.quotes
                    ),
                )
                for result in self.results
            )
        )

    @property
    def table(self) -> TableBlock:
        """Return a row for each rule: its place, what it compares, its outcome, its questions."""
        return TableBlock(
            "controles",
            "Alle controles",
            ("Nummer", "Controle", "Uitkomst", "Vraag"),
            tuple(
                (
                    (str(place),),
                    (result.check.title,),
                    (self.edition.codebook.verdicts[result.verdict].label,),
                    question_list(result.questions),
                )
                for place, result in enumerate(self.results, start=1)
            ),
            "de regels van deze uitgave; wat van elk komt, staat erbij in woorden",
        )


def _said(result: CheckResult) -> Iterator[Part]:
    for place, said in enumerate(check_sentences(result)):
        if place:
            yield " "
        yield from said
    yield from (" (", *_questions(result), ".)")


def _questions(result: CheckResult) -> Inline:
    word = "bij vraag " if len(result.questions) == 1 else "bij vragen "
    return (word, *enumeration([(QuestionLink(n, n),) for n in result.questions]))


def _part(edition: Edition, quote: Quote) -> str:
    answer = edition.question(quote.question).answer_text or ""
    return "antwoord" if as_printed(quote.quote, [answer]) is not None else "vraag"


@dataclass(frozen=True)
class Repeated:
    """Quantities that stand in more than one place: what they leave possible together.

    `table` has a row each; `clashes` are those of which two exclude each other.
    """

    table: TableBlock
    count: int
    clashes: tuple[Disjoint, ...]


def repeated(indicators: Indicators) -> Repeated:
    """Return the quantities of one name and period that the document prints more than once.

    What one of its sentences denies is none: no number is left that fits every place.
    """
    denied = {row.code.indicator for row in indicators.rows if row.code.nature == "denied"}
    stated = [row for row in indicators.rows if row.code.indicator not in denied]
    ordered = sorted(stated, key=lambda row: (row.code.indicator, row.code.period))
    rows: list[tuple[Inline, ...]] = []
    clashes: list[Disjoint] = []
    for (name, period), found in groupby(ordered, lambda r: (r.code.indicator, r.code.period)):
        group = list(found)
        units = {row.figure.unit for row in group}
        if len(group) < 2 or len(units) > 1:
            continue
        key = f"dubbel-{name}-{period}".replace("_", "-").replace("/", "-").lower().rstrip("-")
        together = same_quantity(key, [row.figure for row in group])
        if isinstance(together, Disjoint):
            clashes.append(together)
            outcome: Inline = ("sluiten elkaar uit",)
        else:
            outcome = (together.text,)
        places = enumeration([(row.figure,) for row in group])
        label = group[0].code.label + (f", {period_text(period)}" if period else "")
        rows.append(((label,), places, outcome))
    table = TableBlock(
        "dubbel-genoemd",
        "Getallen die op meer plaatsen staan, en wat samen mogelijk blijft",
        ("Wat het is", "Zoals afgedrukt", "Samen"),
        tuple(rows),
        "de genoemde plaatsen; welke over hetzelfde gaan, is een keuze van dit boek; afgeronde "
        "getallen laten samen alleen over wat bij elk past",
    )
    return Repeated(table, len(rows), tuple(clashes))


def elsewhere_table(found: Sequence[ContextFigure]) -> TableBlock:
    """Return figures that others published, with who did and when."""
    return TableBlock(
        "elders",
        "Cijfers van elders, met hun bron",
        ("Wat", "Peildatum", "Cijfer", "Bron", "Opmerking"),
        tuple(
            (
                (each.row.population,),
                (each.figure.when,),
                (each.figure,),
                (f"{each.row.publisher}, ‘{each.row.title}’",),
                (each.row.note,),
            )
            for each in found
        ),
        "de genoemde bronnen; het adres van elk staat bij waar de getallen vandaan komen",
    )
