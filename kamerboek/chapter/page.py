"""The page of a chapter: what a notebook talks to.

`page[name]` is an indicator, or what says that it is not coded; `calculate` and `count` make
figures that the page keeps with their origin; sentences, charts and tables take them. What is
missing leaves out what needs it, and each section says once, at its end, what is not coded yet.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, TypeAlias, TypeVar, Unpack, overload

from kamerboek.analysis import Indicators, indicators_of, steps_on
from kamerboek.chapter import slots
from kamerboek.chapter.answers import Answers
from kamerboek.chapter.beside import Beside, beside
from kamerboek.chapter.check_list import ROLES, CheckList, elsewhere_table
from kamerboek.chapter.check_text import verdict_text
from kamerboek.chapter.days import chosen_day, day_of, named_day
from kamerboek.chapter.display import FINDING, FRONT_PAGE, hand_on, is_shown, show
from kamerboek.chapter.found import Found, count_table, find_words
from kamerboek.chapter.indicators import (
    Role,
    Stands,
    by_label,
    find_indicator,
    known_indicators,
    latest_year,
    monthly_figures,
    refuse_unknown,
)
from kamerboek.chapter.lists import count_items, list_table, place_of_marked
from kamerboek.chapter.namespace import notebook_names
from kamerboek.chapter.order import Filling, Slot, check_order
from kamerboek.chapter.readers import Readers
from kamerboek.chapter.said import Said, record_of
from kamerboek.chapter.statements import NamedList, load_statements
from kamerboek.chapter.steps import StepConditions, Steps
from kamerboek.charts import Chart, Drawing, Rung, SmallDrawing, Unit, small_ladder, unit_matrix
from kamerboek.checks import CheckResult, load_checks, run_check
from kamerboek.edition import Edition, load_context, load_edition
from kamerboek.edition.codes import CheckKind, Verdict
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Arithmetic,
    Claim,
    Disjoint,
    Exact,
    Figure,
    FigureRegister,
    Missing,
    Rounding,
    Same,
    WholeAmounts,
    as_typed,
    calculated,
    constant,
    lacking,
    list_text,
    names_lacking,
    not_possible,
    place_of,
    same_quantity,
)
from kamerboek.figures.missing import NOT_POSSIBLE
from kamerboek.figures.register import How
from kamerboek.project import find_project
from kamerboek.prose import (
    Account,
    Asked,
    AskedRow,
    Bullets,
    Cards,
    Chips,
    Finding,
    Fold,
    Gaps,
    Heading,
    Inline,
    Origins,
    Paragraph,
    Quotation,
    Standfirst,
    TableBlock,
    as_inline,
    as_text,
    bare,
    question_list,
)
from kamerboek.prose.blocks import Part
from kamerboek.prose.template import Filled, fill, words_of

T = TypeVar("T")

Cell: TypeAlias = Part | Inline | Missing | int
"""What a table takes: text, figures and links as they are."""


@dataclass
class _Section:
    """The section that is being written: what it lacks."""

    name: str
    missing: dict[str, None] = field(default_factory=dict)


def rounding_of(hedge_width: float, whole_amounts: WholeAmounts = "one_decimal") -> Rounding:
    """Return the rule of rounding that a chapter's parameters give; `hedge_width` in percent."""
    return Rounding(whole_amounts, as_typed(hedge_width) / 100)


class Chapter:
    """The page of a chapter on an edition; with a `theme`, a theme's page with its fixed order.

    `name` is what statements of an edition call it, where it has no theme. `rounding` is the rule
    by which printed numbers become intervals; `rounding_of` makes one of a chapter's parameters.
    """

    def __init__(
        self,
        edition: str | Edition,
        theme: str = "",
        *,
        name: str = "",
        rounding: Rounding | None = None,
    ) -> None:
        self.edition = load_edition(edition) if isinstance(edition, str) else edition
        self.theme, self.name = theme, theme or name
        self.rounding = rounding or Rounding()
        self.indicators = indicators_of(self.edition, self.rounding)
        self.figures = FigureRegister()
        self.said: list[Said] = []
        self.judged: dict[str, str] = {}
        self.questions = slots.questions_of(self.edition, theme)
        self.numbers = [each.question for each in self.edition.questions]
        self._statements = load_statements(self.edition)
        self._known = known_indicators(find_project())
        self._latest: dict[str, str] = {}
        self._fillings: list[Filling] = []
        self._section = _Section("")
        from kamerboek.chapter.magics import register

        register(self)

    # Figures

    def __getitem__(self, name: str | tuple[str, ...]) -> Figure | Missing:
        """Return an indicator by name, or by name and period: `page["orders", "latest"]`.

        A third part, `"answer"` or `"question"`, chooses by where it stands. Raises KamerboekError
        for a name that no coding has.
        """
        parts = (name,) if isinstance(name, str) else name
        found = self._find(self.indicators, *parts)
        if isinstance(found, Figure) and isinstance(found.origin, Same):
            return self.figures.keep(found)
        return found

    def _find(
        self, indicators: Indicators, name: str, role: str = "", stands_in: str = ""
    ) -> Figure | Missing:
        as_role: Role = role  # type: ignore[assignment]
        where: Stands = stands_in  # type: ignore[assignment]
        return find_indicator(
            indicators, self._known, name, as_role, where, self._latest.get(name, "")
        )

    def read_as(self, rounding: Rounding, *name: str) -> Figure | Missing:
        """Return an indicator under another rule of rounding: how else it can be read."""
        return self._find(indicators_of(self.edition, rounding), *name)

    def years_of(self, *names: str) -> tuple[str | Missing, str | Missing, str | Missing]:
        """Have the roles of these indicators count from one year: the latest that any of them has.

        So that an amount and a share that are used together are of the same year, also where one
        of them is not coded. Returns that year, the one before it and the one before that; where it
        is not known they are missing without a name, since the indicators are what lacks.
        """
        for name in names:
            refuse_unknown(name, self._known)
        latest = latest_year(self.indicators, names)
        if not latest:
            unknown = Missing(frozenset())
            return unknown, unknown, unknown
        self._latest.update(dict.fromkeys(names, latest))
        return latest, str(int(latest) - 1), str(int(latest) - 2)

    def monthly(self, name: str) -> tuple[Figure, ...]:
        """Return an indicator's figures of one month each, in order; none where it has none."""
        return monthly_figures(self.indicators, self._known, name)

    def calculate(
        self, key: str, result: Arithmetic | Missing, unit: str, **how: Unpack[How]
    ) -> Figure | Missing:
        """Return the figure of a calculation, kept with its origin; missing where a part is.

        A calculation that cannot be made, such as a division by what may be zero, is missing too.
        """
        try:
            return self.figures.calculate(key, result, unit, **how)
        except ZeroDivisionError:
            return not_possible(how.get("label") or key)

    def assume(
        self,
        key: str,
        value: Exact | float,
        unit: str,
        parameter: str,
        *,
        label: str = "",
        text: str = "",
    ) -> Figure:
        """Return a number that a parameter of the chapter gives, as a figure that says so."""
        return self.figures.assume(key, value, unit, parameter, label=label, text=text)

    def made(self, result: Arithmetic | Missing, unit: str, **how: Unpack[How]) -> Figure | Missing:
        """Return the figure of a calculation for a table alone: the page does not keep it."""
        try:
            return calculated("in-tabel", result, unit, **how)
        except ZeroDivisionError:
            return Missing(frozenset())

    def keep(self, figure: Figure | Missing) -> Figure | Missing:
        """Keep a figure that was made elsewhere, so that the page says where it comes from."""
        return figure if isinstance(figure, Missing) else self.figures.keep(figure)

    def together(
        self, key: str, figures: Sequence[Figure | Missing], label: str, *, decimals: int = 1
    ) -> Figure | Missing:
        """Return what figures of one quantity leave possible together, printed as a value.

        It is missing where a figure is, and where they exclude each other: then nothing is left.
        """
        found = same_quantity(key, figures, decimals=decimals, as_value=True, label=label)
        if isinstance(found, Disjoint):
            return not_possible(label)
        return self.keep(found)

    def year(self, key: str, result: Arithmetic | Missing, remark: str = "") -> Figure | Missing:
        """Return a calculated year as a figure, printed as years are."""
        made = calculated(key, result, "count", decimals=0, remark=remark)
        if isinstance(made, Missing):
            return made
        return self.figures.keep(replace(made, text=str(made.value)))

    def answered_year(self, key: str) -> Figure | Missing:
        """Return the year of the answers as a figure; missing where their day is not known."""
        day = self.edition.identity.answered_on
        if day is None:
            return Missing(frozenset({"de dag van de antwoorden"}))
        return self.year(key, constant(day.year), "het jaar van de antwoorden")

    def answered_day(self, key: str = "dag-van-antwoorden") -> Figure | Missing:
        """Return the day of the answers as a figure; missing where it is not known."""
        day = self.edition.identity.answered_on
        if day is None:
            return Missing(frozenset({"de dag van de antwoorden"}))
        return self.figures.keep(day_of(key, day, "dag van de antwoorden"))

    def day(self, key: str, quote: str) -> Figure | Missing:
        """Return the day that a named quote names; missing where the edition has no such quote."""
        quoted = self._statements.quotes.get(quote)
        if quoted is None:
            return Missing(frozenset({f"de woorden bij ‘{quote}’"}))
        return self.figures.keep(named_day(key, quoted))

    def chosen_day(self, key: str, day: str, parameter: str) -> Figure:
        """Return the day that a parameter gives, as `2026-06-30`."""
        return self.figures.keep(chosen_day(key, date.fromisoformat(day), parameter))

    @overload
    def count(
        self, items: Sequence[str] | int, key: str, singular: str, plural: str, formula: str
    ) -> Figure: ...
    @overload
    def count(
        self, items: Missing, key: str, singular: str, plural: str, formula: str
    ) -> Missing: ...
    def count(
        self,
        items: Sequence[str] | int | Missing,
        key: str,
        singular: str,
        plural: str,
        formula: str,
    ) -> Figure | Missing:
        """Return the number of things as a figure: of questions, or a number of anything else."""
        if isinstance(items, Missing):
            return items
        if isinstance(items, int):
            return self.figures.count_of(items, key, singular, plural, formula)
        return self.figures.count(items, key, singular, plural, formula)

    def check(self, name: str) -> CheckResult | Missing:
        """Return what came of a rule of the edition, by its id; missing where it has none."""
        for check in load_checks(self.edition):
            if check.id == name:
                result = run_check(check, self.edition, self.indicators)
                self.judged[name] = result.verdict
                return result
        return Missing(frozenset({f"controle {name}"}))

    def checks(self) -> CheckList | Missing:
        """Return what came of every rule, their sides kept; missing where there are no rules."""
        rules = load_checks(self.edition)
        if not rules:
            return Missing(frozenset({"de controles"}))
        found = CheckList(
            self.edition, tuple(run_check(rule, self.edition, self.indicators) for rule in rules)
        )
        found.keep_sides(self.figures)
        return found

    def count_checks(
        self, checks: CheckList | Missing, key: str, formula: str, verdict: Verdict | None = None
    ) -> Figure | Missing:
        """Return how many rules there are, or came out so, as a figure."""
        if isinstance(checks, Missing):
            return checks
        return (checks.of(verdict) if verdict else checks).counted(self.figures, key, formula)

    def checked(self, checks: CheckList | Missing) -> list[str] | Missing:
        """Return the questions that rules are about."""
        return checks if isinstance(checks, Missing) else checks.questions

    def matrix(self, checks: CheckList | Missing) -> Drawing | None:
        """Return a mark for each rule, by theme and outcome."""
        if isinstance(checks, Missing):
            return None
        what = ("controle", "controles")
        return unit_matrix(checks.units(), checks.rows(), checks.columns(), roles=ROLES, what=what)

    def sides(self, checks: CheckList | Missing, kind: CheckKind) -> dict[str, list[Figure]]:
        """Return both sides of each rule of a kind that is compared plainly, by its title."""
        return {} if isinstance(checks, Missing) else checks.sides(kind)

    def check_table(self, checks: CheckList | Missing) -> TableBlock | Missing:
        """Return a row for each rule."""
        return checks if isinstance(checks, Missing) else checks.table

    def show_table(self, table: TableBlock | Missing) -> None:
        """Show a table that was made elsewhere, if it has rows."""
        if not isinstance(table, Missing) and table.rows:
            show(table)

    def all_elsewhere(self) -> TableBlock | Missing:
        """Return what others published about this series, each kept with its source, as a table."""
        found = load_context(rounding=self.rounding)
        for each in found:
            self.figures.keep(each.figure)
        return elsewhere_table(found)

    def beside(self, earlier: str, threshold: int) -> Beside | Missing:
        """Return this edition beside an earlier one of its series; missing where there is none."""
        return beside(self.edition, earlier, threshold)

    def count_things(
        self, things: Sequence[object] | Missing, key: str, singular: str, plural: str, formula: str
    ) -> Figure | Missing:
        """Return how many things there are as a figure; missing where they are."""
        if isinstance(things, Missing):
            return things
        return self.count(len(things), key, singular, plural, formula)

    def show_made(
        self, whole: Beside | Missing, table: Literal["question_table", "step_table"]
    ) -> None:
        """Show a table of two editions side by side, if there are two and it has rows."""
        if not isinstance(whole, Missing):
            self.show_table(getattr(whole, table)())

    def show_series(
        self,
        whole: Beside | Missing,
        name: str,
        caption: str,
        which: Literal["shared", "no_longer", "new"],
    ) -> None:
        """Show the indicators of two editions that both have, or one."""
        if isinstance(whole, Missing) or isinstance(whole.reported, Missing):
            return
        series = whole.shared_series() if which == "shared" else getattr(whole.reported, which)
        self.show_table(whole.series_table(self.figures, name, caption, series))

    def show_checks(
        self, checks: CheckList | Missing, verdict: Verdict, *, front_page: bool = False
    ) -> None:
        """Show the rules that came out so, each with its sentences and words.

        Those for the front page are also handed on to it.
        """
        if isinstance(checks, Missing) or not (some := checks.of(verdict)).results:
            return
        show(some.entries())
        if front_page and is_shown():
            hand_on(FRONT_PAGE, some.entries())

    def elsewhere(self, indicator: str) -> tuple[Figure, ...]:
        """Return what others published of an indicator, in order of its day; kept with its source.

        It stands beside the document's own figures, and says nothing of them.
        """
        found = [
            each for each in load_context(rounding=self.rounding) if each.row.indicator == indicator
        ]
        ordered = sorted(found, key=lambda each: place_of(each.row.reference_date))
        return tuple(self.figures.keep(each.figure) for each in ordered)

    def verdict(self, name: str) -> str | Missing:
        """Return what came of a rule in the words that every page has for it; see `check`."""
        result = self.check(name)
        if isinstance(result, Missing):
            return result
        if result.missing is None:
            return verdict_text(result)
        lacking = {name.partition(",")[0] for name in result.missing.names}
        return Missing(frozenset(self._known.get(name) or name for name in lacking))

    # Words

    def word(
        self, claim: Claim | Missing, always: str, never: str, undecided: str
    ) -> str | Missing:
        """Return the word that a claim chooses, for a sentence; missing where the claim is."""
        return claim if isinstance(claim, Missing) else claim.word(always, never, undecided)

    def fill(self, template: str, extra: Mapping[str, object] | None = None) -> Filled:
        """Fill a template with the notebook's names; what it lacks is the section's."""
        names: Mapping[str, object] = ChainMap(dict(extra or {}), dict(notebook_names()))
        filled = fill(template, names)
        self._section.missing.update(dict.fromkeys(sorted(filled.missing)))
        if filled.whole:
            self.said.append(Said(self._section.name, filled.inline, template, filled.verdicts))
        return filled

    def part(self, whole: object, name: str) -> Any:
        """Return a part of what may be missing, by its name; a list counts as its length."""
        return whole if isinstance(whole, Missing) else getattr(whole, name)

    def show(self, *blocks: object) -> None:
        """Show blocks as they are; None is none."""
        show(*(block for block in blocks if block is not None))

    def say(self, text: str) -> None:
        """Show sentences, a line each; a blank line begins a paragraph, `- ` an item of a list."""
        for block in text.strip().split("\n\n"):
            lines = [line.strip() for line in block.splitlines() if line.strip()]
            self._count_words(lines)
            listed = [line.startswith("- ") for line in lines]
            filled = [self.fill(line.removeprefix("- ")) for line in lines]
            there = [each for each in filled if each.whole and as_text(each.inline)]
            if not there:
                continue
            if all(listed):
                show(Bullets(tuple(each.inline for each in there)))
            else:
                sentences = [each.inline for each in there]
                show(Paragraph(*sentences, templates=[each.template for each in there]))

    def standfirst(self, text: str) -> None:
        """Show the finding of the page: the first line that lacks nothing."""
        self._begin("standfirst", "aanhef", words_of(text.strip().splitlines()[0]))
        if filled := self._first_whole(text):
            show(Standfirst(filled.inline, filled.template))

    def heading(self, name: str, text: str) -> None:
        """Begin a section under the first line that lacks nothing; the last should need nothing."""
        self._end_section()
        if not self._in_fold():
            self._begin("section", name)
        self._section = _Section(name)
        filled = self._first_whole(text)
        if filled is None:
            raise KamerboekError(
                f"heading {name}: each of its lines needs a figure that is not coded; add a last "
                "line that needs none"
            )
        show(Heading(name, filled.inline, filled.template, 3 if self._in_fold() else 2))

    def _first_whole(self, text: str) -> Filled | None:
        for line in text.strip().splitlines():
            filled = self.fill(line.strip())
            if filled.whole:
                return filled
        return None

    def statements(self, section: str) -> None:
        """Show what this edition says at a place, as far as everything it needs is coded."""
        shown: list[Filled] = []
        place = f"{self.name}/{section}"
        for statement in self._statements.statements:
            if statement.place != place:
                continue
            needed = {name: self[name] for name in statement.needs}
            self._section.missing.update(dict.fromkeys(sorted(names_lacking(*needed.values()))))
            if lacking(*needed.values()) is None:
                shown.append(self.fill(statement.sentence, {**self._statements.quotes, **needed}))
        whole = [each for each in shown if each.whole]
        if whole:
            templates = [each.template for each in whole]
            show(Paragraph(*(each.inline for each in whole), templates=templates))

    def listing(self, name: str) -> NamedList | Missing:
        """Return a named list of the edition; missing where it has none."""
        return self._statements.lists.get(name) or Missing(frozenset({f"de lijst ‘{name}’"}))

    def rungs(self, name: str, words: str = "") -> list[Rung]:
        """Return a named list as rungs from low to high, the marked one as where it stands now.

        An item of another kind than the first is one between two others. None where there is none.
        """
        listed = self.listing(name)
        if isinstance(listed, Missing):
            return []
        level = listed.items[0].kind
        return [
            Rung(
                item.text,
                "; ".join(filter(None, (item.kind, words if item.marked else ""))),
                between=item.kind != level,
                current=item.marked,
            )
            for item in listed.items
        ]

    def small_ladder(self, name: str) -> SmallDrawing | None:
        """Return a named list as a small ladder for the front page."""
        listed, current = self.listing(name), self.marked(name)
        if isinstance(listed, Missing) or isinstance(current, Missing):
            return None
        return small_ladder([item.text for item in listed.items], current)

    def marked(self, name: str) -> str | Missing:
        """Return the words of the marked item of a named list."""
        listed = self.listing(name)
        if isinstance(listed, Missing):
            return listed
        words = [item.text for item in listed.items if item.marked]
        return words[0] if words else Missing(frozenset({f"de plaats in de lijst ‘{name}’"}))

    def count_items(
        self, name: str, key: str, singular: str, plural: str, kind: str = ""
    ) -> Figure | Missing:
        """Return how many items a named list has, or of one kind, as a figure."""
        listed = self.listing(name)
        if isinstance(listed, Missing):
            return listed
        return count_items(self.figures, listed, key, singular, plural, kind)

    def place_of_marked(self, name: str, key: str) -> Figure | Missing:
        """Return which place the marked item of a named list has, printed as `tweede`."""
        listed = self.listing(name)
        if isinstance(listed, Missing):
            return listed
        return place_of_marked(self.figures, listed, key)

    def list_table(self, name: str, caption: str, heads: Sequence[str]) -> None:
        """Show a named list of the edition as a table; nothing where it has none."""
        listed = self.listing(name)
        if isinstance(listed, Missing):
            self._section.missing.update(dict.fromkeys(sorted(listed.names)))
        else:
            show(list_table(listed, caption, tuple(heads)))

    def find(self, name: str, *words: str) -> Found:
        """Return where words occur in the edition; `name` begins the keys of its figures."""
        return find_words(self.edition, self.figures, name, words, self.questions)

    def answers(self, reading: str) -> Answers:
        """Return the codes of all answers by a reading: `code`, `less` or `more`."""
        return Answers(self.edition, reading, self.figures)

    def readers(self) -> Readers:
        """Return the coding beside that of a second reader."""
        return Readers(self.edition, self.figures)

    def coded(self, table: str, name: str, found: T) -> T | Missing:
        """Return what was found in a table of the coding; missing, by `name`, where it is not."""
        return found if table in self.edition.coding.files else Missing(frozenset({name}))

    def named(self, questions: Sequence[str] | Missing) -> Inline | Missing:
        """Return questions as links, `6, 7 en 8`, for a sentence; missing where they are."""
        return questions if isinstance(questions, Missing) else question_list(questions)

    def steps(self, day: Figure | Missing) -> Steps | Missing:
        """Return the announced steps as they stand on a day; missing where none are coded."""
        if isinstance(day, Missing):
            return day
        if "commitments" not in self.edition.coding.files:
            return Missing(frozenset({"de aangekondigde stappen"}))
        on = date.fromisoformat(day.period)
        return Steps(self.edition, steps_on(self.edition, on))

    def count_steps(
        self, steps: Steps | Missing, key: str, formula: str, **conditions: Unpack[StepConditions]
    ) -> Figure | Missing:
        """Return how many of these steps are so, as a figure; see `Steps.where`."""
        if isinstance(steps, Missing):
            return steps
        return steps.where(**conditions).counted(self.figures, key, formula)

    def by_term(self, steps: Steps | Missing) -> Mapping[str, Sequence[Unit]]:
        """Return a mark for each step by its term; nothing where none are coded."""
        return {} if isinstance(steps, Missing) else steps.by_term()

    def show_steps(
        self, steps: Steps | Missing, anchor: str, **conditions: Unpack[StepConditions]
    ) -> None:
        """Show the steps that are so, each with its term and its words."""
        if isinstance(steps, Missing):
            self._section.missing.update(dict.fromkeys(sorted(steps.names)))
        elif (some := steps.where(**conditions)).steps:
            show(some.entries(anchor))

    def count_table(
        self, name: str, caption: str, head: str, words: Mapping[str, Sequence[str]]
    ) -> None:
        """Show how often the theme's questions and answers hold each of some words."""
        if self.questions:
            show(count_table(self.edition, self.questions, name, caption, head, words))

    def quotation(self, name: str) -> None:
        """Show a named quote of the edition as a quotation; nothing where it has none."""
        quoted = self._statements.quotes.get(name)
        if quoted is not None:
            part: Literal["vraag", "antwoord"] = (
                "vraag" if quoted.quote.part == "question" else "antwoord"
            )
            show(Quotation(quoted.quote.text, quoted.quote.question, part))

    def quote(self, name: str) -> object:
        """Return a named quote for a sentence or a table; missing where the edition has none."""
        quoted = self._statements.quotes.get(name)
        return quoted if quoted is not None else Missing(frozenset({f"de woorden bij {name}"}))

    # Slots of a theme's page

    def chips(self) -> None:
        """Show how many questions the theme has, by outcome, and the day of the answers."""
        self._begin("chips", self.theme)
        outcomes = slots.outcomes_of(self.edition, self.theme)
        coded = sum(each.count for each in outcomes)
        if self.questions:
            self.count(
                self.questions,
                "vragen-van-thema",
                "vraag",
                "vragen",
                "aantal vragen met dit hoofdthema",
            )
        show(
            Chips(
                self.theme,
                len(self.questions),
                coded,
                outcomes,
                slots.day_of_answers(self.edition),
            )
        )

    def cards(self) -> None:
        """Show the findings that the edition names for this theme."""
        self._end_section()
        self._begin("cards", "bevindingen")
        names: dict[str, object] = {**self._statements.quotes, **self._by_name()}
        cards, missing = slots.cards_of(self._statements, self.theme, names)
        if cards:
            self._section = _Section("bevindingen")
            title = "Wat de antwoorden zeggen"
            show(Heading("bevindingen", (title,), title), Cards(cards))
        self._section.missing.update(dict.fromkeys(sorted(missing)))

    def _by_name(self) -> dict[str, object]:
        """Return the indicators that do not have several periods, by name; those not coded too."""
        periods: dict[str, set[str]] = {name: set() for name in self._known if name}
        for row in self.indicators.rows:
            periods[row.code.indicator].add(row.code.period)
        return {name: self[name] for name, found in sorted(periods.items()) if len(found) <= 1}

    def asked(self, key: str = "onderdelen") -> None:
        """Show what was asked in the theme and what was given; what was not comes first.

        `key` begins the keys of its figures.
        """
        self._end_section()
        self._begin("asked", "gevraagd")
        self._section = _Section("gevraagd")
        rows = slots.asked_rows(self.edition, self.questions)
        coded = {row.question for row in rows}
        complete = bool(self.questions) and coded == set(self.questions)
        given = [row for row in rows if row.status == "given"]
        title: Inline = ("Gevraagd en gekregen",)
        if rows:
            title = self._asked_title(key, rows, given)
        show(Heading("gevraagd", title, ""))
        if rows:
            show(Asked(len(given), rows, complete))
        if not complete:
            self._say_uncoded(len(coded))

    def _asked_title(self, key: str, rows: Sequence[AskedRow], given: Sequence[AskedRow]) -> Inline:
        asked = self._counted_rows(rows, key, "aantal onderdelen waarnaar is gevraagd")
        got = self._counted_rows(given, f"{key}-gegeven", "aantal onderdelen dat is gegeven")
        filled = fill("Gevraagd en gekregen: {got} van de {asked}", {"got": got, "asked": asked})
        return filled.inline

    def _counted_rows(self, rows: Sequence[AskedRow], key: str, formula: str) -> Figure:
        questions = list(dict.fromkeys(row.question for row in rows))
        return bare(
            self.figures.count_of(
                len(rows), key, "onderdeel", "onderdelen", formula, questions=questions
            )
        )

    def _say_uncoded(self, coded: int) -> None:
        """Say of how many questions it is coded what they asked and got."""
        every = len(self.questions) if self.questions else len(self.edition.questions)
        of_theme = " van dit thema" if self.questions else ""
        done = self.count(
            coded,
            "vragen-met-onderdelen",
            "vraag",
            "vragen",
            "aantal vragen waarvan de onderdelen zijn gecodeerd",
        )
        total = self.count(
            every,
            "vragen-te-coderen",
            "vraag",
            "vragen",
            "aantal vragen waarvan de onderdelen te coderen zijn",
        )
        filled = fill(
            "Wat is gevraagd en gekregen, is nog niet gecodeerd voor alle vragen"
            + of_theme
            + ": {done} van de {total}.",
            {"done": (str(done.value),), "total": total},
        )
        show(Gaps(filled.inline))

    # Charts and tables

    def chart(
        self,
        name: str,
        drawing: Drawing | None,
        *,
        headline: str,
        subtitle: str,
        lead: bool = False,
        front_page: bool = False,
        description: str = "",
    ) -> None:
        """Show a chart under its headline; nothing where its drawing or a text lacks a figure.

        Each text is the first of its lines that lacks nothing. One for the front page is also
        handed on to it.
        """
        if lead:
            self._begin("lead", name)
        filled = [self._first_whole(text) for text in (headline, subtitle, description) if text]
        texts = [text for text in filled if text]
        if drawing is None or len(texts) < len(filled) or not is_shown():
            return
        if drawing.empty:
            return
        drawn = Chart(
            name=name,
            headline=texts[0].inline,
            subtitle=texts[1].inline,
            drawing=drawing,
            description=texts[2].inline if description else None,
            lead=lead,
        )
        show(drawn)
        if front_page:
            hand_on(FRONT_PAGE, drawn)

    def table(
        self,
        name: str,
        caption: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        *,
        origin: str = "",
    ) -> None:
        """Show a table; a row that lacks a figure is left out, a table without rows too."""
        whole: list[tuple[Inline, ...]] = []
        kept = {figure.key for figure in self.figures.figures}
        for row in rows:
            lacks = {name for cell in row if isinstance(cell, Missing) for name in cell.names}
            self._section.missing.update(dict.fromkeys(sorted(lacks)))
            if not lacks:
                whole.append(tuple(_cell(cell, kept) for cell in row))
        if not whole:
            return
        said = self.fill(origin).inline if origin else ""
        show(TableBlock(name, caption, tuple(columns), tuple(whole), said))

    def finding(self, number: str, claim: str, drawing: SmallDrawing | None = None) -> None:
        """Hand a finding to the front page: a number, what it says, and a small drawing."""
        shown = [fill(each, notebook_names()) for each in (number, claim)]
        if not all(each.whole for each in shown) or not is_shown():
            return
        hand_on(
            FINDING,
            Finding(
                shown[0].inline,
                shown[1].inline,
                claim,
                drawing.specification if drawing else None,
                drawing.label if drawing else "",
            ),
        )

    # Folds

    def fold(self, name: str, title: str) -> None:
        """Begin a part that is shut until a reader opens it, for what the page has no room for."""
        self._end_section()
        self._begin("fold", name)
        self._section = _Section(name)
        show(Fold(name, title))

    def account(self) -> None:
        """Begin the last fold: the choices of the chapter; its method follows in Markdown."""
        self._end_section()
        self._begin("account", "verantwoording")
        show(Fold("verantwoording", "Verantwoording en code"), Account("choices"))

    def close(self) -> None:
        """End the page: where its numbers come from, the code, how to cite it.

        Raises KamerboekError for a theme's page whose slots are out of order, missing or too long.
        """
        self._end_section()
        title = "Waar de getallen vandaan komen"
        show(
            Heading("herkomst", (title,), title, 3),
            Origins(self.figures.figures),
            Account("code"),
            Account("cite"),
        )
        hand_on("uitkomsten", record_of(self.said, self.judged))
        if self.theme:
            check_order(self._fillings)

    # The page so far

    def _begin(self, slot: Slot, name: str, words: int = 0) -> None:
        self._fillings.append(Filling(slot, name, words))

    def _in_fold(self) -> bool:
        return any(filling.slot in ("fold", "account") for filling in self._fillings)

    def _count_words(self, lines: Sequence[str]) -> None:
        if self._fillings and self._fillings[-1].slot == "section":
            self._fillings[-1].words += sum(words_of(line) for line in lines)

    def _end_section(self) -> None:
        """Say what the section that ends lacks, in the words of the coding."""
        impossible = [each for each in self._section.missing if each.startswith(NOT_POSSIBLE)]
        uncoded = [each for each in self._section.missing if each not in impossible]
        if uncoded:
            named = list_text(by_label(uncoded))
            show(Gaps((f"Voor deze uitgave nog niet gecodeerd: {named}.",)))
        if impossible:
            named = list_text([each.removeprefix(NOT_POSSIBLE) for each in impossible])
            show(Gaps((f"Met deze waarden niet te berekenen: {named}.",)))
        self._section = _Section("")


def _cell(cell: Cell, kept: Collection[str]) -> Inline:
    """Return a cell as a run of text; a figure without a place to lead to is text.

    What is missing without a name is not lacking in the edition: it cannot be.
    """
    if isinstance(cell, Missing):
        return ("kan niet",)
    if isinstance(cell, Figure) and not cell.page and cell.key not in kept:
        return (cell.text,)
    if isinstance(cell, tuple):
        return cell
    if isinstance(cell, (str, int)):
        return as_inline(str(cell))
    return (cell,)
