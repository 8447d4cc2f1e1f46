"""What the coding of an edition gives a chapter: its rules, lists, quotes, steps, answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar, Unpack

from kamerboek.analysis import steps_on
from kamerboek.chapter import slots
from kamerboek.chapter.answers import Answers
from kamerboek.chapter.beside import Beside, beside
from kamerboek.chapter.chapter_figures import ChapterFigures
from kamerboek.chapter.check_list import ROLES, CheckList, elsewhere_table
from kamerboek.chapter.days import named_day
from kamerboek.chapter.found import Found, find_words, mentions
from kamerboek.chapter.lists import count_items, place_of_marked
from kamerboek.chapter.readers import Readers
from kamerboek.chapter.statements import NamedList, load_statements
from kamerboek.chapter.steps import StepConditions, Steps
from kamerboek.charts import Drawing, Role, Rung, SmallDrawing, Unit, small_ladder, unit_matrix
from kamerboek.checks import load_checks, run_check
from kamerboek.edition.codes import CheckKind, Verdict
from kamerboek.edition.context import load_context
from kamerboek.edition.edition import Edition
from kamerboek.figures import (
    Figure,
    Missing,
    Rounding,
)
from kamerboek.prose import (
    Inline,
    TableBlock,
    question_list,
)

T = TypeVar("T")

QUOTED_WORDS = "woorden van het document die hier worden aangehaald"
"""What a page lacks where an edition has no quote of a name: a reader knows none of those names."""


class ChapterCoding(ChapterFigures):
    """The figures of a chapter, and what the coding and the statements of its edition say."""

    def __init__(
        self, edition: str | Edition, theme: str = "", rounding: Rounding | None = None
    ) -> None:
        super().__init__(edition, theme, rounding)
        self._statements = load_statements(self.edition)

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

    def all_elsewhere(self) -> TableBlock | Missing:
        """Return what others published about this series, each kept with its source, as a table."""
        found = load_context(self.edition.series.name, rounding=self.rounding)
        for each in found:
            self.figures.keep(each.figure)
        return elsewhere_table(found)

    def beside(self, earlier: str, threshold: int) -> Beside | Missing:
        """Return this edition beside an earlier one of its series; missing where there is none."""
        return beside(self.edition, earlier, threshold)

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
                question=listed.question,
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

    def find(self, name: str, *words: str) -> Found:
        """Return where words occur in the edition; `name` begins the keys of its figures."""
        return find_words(self.edition, self.figures, name, words, self.questions)

    def mentions(self, words: Mapping[str, Sequence[str]], head: str) -> Drawing | None:
        """Return a square for each time that the theme's questions or answers hold some words.

        `words` gives each label its forms; `head` is what a label names.
        """
        return unit_matrix(
            mentions(self.edition, self.questions, words),
            {label: label for label in words},
            {"vraag": "Vraag", "antwoord": "Antwoord"},
            roles={"vraag": Role.CONTEXT},
            what=("keer", "keer"),
            head=head,
        )

    def parts(self) -> Drawing | None:
        """Return a square for each thing that the theme's questions ask, by what was given.

        A question of which that is not coded has no row: nothing is said of it.
        """
        roles = slots.status_roles(self.edition, self.questions)
        units = slots.asked_units(self.edition, self.questions)
        coded = {question for question, _, _ in units}
        return unit_matrix(
            units,
            {number: f"Vraag {number}" for number in self.questions if number in coded},
            {label: label for label in roles},
            roles=roles,
            what=("onderdeel", "onderdelen"),
            head="Vraag",
        )

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

    def quote(self, name: str) -> object:
        """Return a named quote for a sentence or a table; missing where the edition has none."""
        quoted = self._statements.quotes.get(name)
        return quoted if quoted is not None else Missing(frozenset({QUOTED_WORDS}))

    def day(self, key: str, quote: str) -> Figure | Missing:
        """Return the day that a named quote names; missing where the edition has no such quote."""
        quoted = self._statements.quotes.get(quote)
        if quoted is None:
            return Missing(frozenset({QUOTED_WORDS}))
        return self.figures.keep(named_day(key, quoted))
