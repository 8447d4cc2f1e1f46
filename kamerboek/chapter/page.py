"""The page of a chapter: what a notebook talks to.

`page[name]` is an indicator, or what says that it is not coded; `calculate` and `count` make
figures that the page keeps with their origin; sentences, charts and tables take them. What is
missing leaves out what needs it, and each section says once, at its end, what is not coded yet.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from kamerboek.chapter import slots
from kamerboek.chapter.beside import Beside
from kamerboek.chapter.chapter_coding import ChapterCoding
from kamerboek.chapter.check_list import CheckList
from kamerboek.chapter.choice import Choice
from kamerboek.chapter.display import FINDING, FRONT_PAGE, ORIGINS, hand_on, is_shown, show
from kamerboek.chapter.indicators import by_label
from kamerboek.chapter.lists import list_table
from kamerboek.chapter.namespace import notebook_names
from kamerboek.chapter.order import Filling, Slot, check_order
from kamerboek.chapter.said import Said, Tried, record_of
from kamerboek.chapter.steps import StepConditions, Steps
from kamerboek.charts import Chart, Drawing, SmallDrawing
from kamerboek.edition.codes import Verdict
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Figure,
    Missing,
    Rounding,
    WholeAmounts,
    as_typed,
    lacking,
    list_text,
    names_lacking,
)
from kamerboek.figures.missing import by_reason
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
)
from kamerboek.prose.blocks import Part
from kamerboek.prose.template import Filled, fill, names_in, refuse_typed_numbers, words_of
from kamerboek.run import Value

if TYPE_CHECKING:
    from kamerboek.chapter.runs import Runs

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


class Chapter(ChapterCoding):
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
        super().__init__(edition, theme, rounding)
        self.name = theme or name
        self.said: list[Said] = []
        self.tried: list[Tried] = []
        self.sections: list[str] = []
        self.choices: list[Choice] = []
        self._runs: Runs | None = None
        self._fillings: list[Filling] = []
        self._taken: set[str] = set()
        self._section = _Section("")
        from kamerboek.chapter.magics import register

        register(self)

    # What was made elsewhere

    def show_table(self, table: TableBlock | Missing) -> None:
        """Show a table that was made elsewhere, if it has rows."""
        if not isinstance(table, Missing) and table.rows:
            show(table)

    def show_made(
        self,
        whole: Beside | Missing,
        table: Literal[
            "question_table",
            "difference_table",
            "new_table",
            "gone_table",
            "step_table",
            "fate_table",
        ],
    ) -> None:
        """Show a table of two editions side by side, if there are two and it has rows."""
        if not isinstance(whole, Missing):
            self.show_table(getattr(whole, table)())

    def show_series(
        self,
        whole: Beside | Missing,
        name: str,
        caption: str,
        which: Literal["no_longer", "new", "restated"],
    ) -> None:
        """Show the indicators that only one of two editions has, or that were restated."""
        if isinstance(whole, Missing) or isinstance(whole.reported, Missing):
            return
        if which == "restated":
            series = () if isinstance(whole.restated, Missing) else whole.restated
        else:
            series = getattr(whole.reported, which)
        self.show_table(whole.series_table(self.figures, name, caption, series))

    def show_over_editions(self, whole: Beside | Missing, *, drawn: bool = False) -> None:
        """Show the indicators that several editions give: a table of all, or a chart of each."""
        if isinstance(whole, Missing):
            return
        if not drawn:
            self.show_table(whole.over_editions().table(self.figures))
        elif is_shown():
            show(*whole.over_editions().charts(self.figures))

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

    # Words

    def fill(self, template: str, extra: Mapping[str, object] | None = None) -> Filled:
        """Fill a template with the notebook's names; what it lacks is the section's."""
        return self._first_filled([template], extra)

    def _first_filled(
        self, templates: Sequence[str], extra: Mapping[str, object] | None = None
    ) -> Filled:
        """Fill the first template that lacks nothing, or else the last."""
        names: Mapping[str, object] = ChainMap(dict(extra or {}), dict(notebook_names()))
        place = self._section.name
        used = {name: names[name] for each in templates for name in names_in(each) & names.keys()}
        self.tried.append(Tried(place, tuple(templates), used))
        for template in templates:
            filled = fill(template, names)
            self._section.missing.update(dict.fromkeys(sorted(filled.missing)))
            if filled.whole:
                self.said.append(Said(place, filled.inline, template, filled.verdicts))
                break
        return filled

    def show(self, *blocks: object) -> None:
        """Show blocks as they are; None is none."""
        show(*(block for block in blocks if block is not None))

    def say(self, text: str) -> None:
        """Show sentences, a line each; a blank line begins a paragraph, `- ` an item of a list.

        Raises KamerboekError for a number that is typed and not named.
        """
        refuse_typed_numbers(text)
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
        self.end_section()
        self._take("heading", name)
        if not self._in_fold():
            self._begin("section", name)
        self._section = _Section(name)
        self.sections.append(name)
        filled = self._first_whole(text)
        if filled is None:
            raise KamerboekError(
                f"heading {name}: each of its lines needs a figure that is not coded; add a last "
                "line that needs none"
            )
        show(Heading(name, filled.inline, filled.template, 3 if self._in_fold() else 2))

    def _first_whole(self, text: str) -> Filled | None:
        refuse_typed_numbers(text)
        filled = self._first_filled([line.strip() for line in text.strip().splitlines()])
        return filled if filled.whole else None

    def end_section(self) -> None:
        """Say what the section that ends lacks, in the words of the coding.

        What begins another slot or section does so by itself. A heading in Markdown does not: the
        cell before it ends the section, or what it lacks stands under that heading.
        """
        lacks = by_reason(self._section.missing)
        for said, names in (
            ("Niet in de codering van deze uitgave", by_label(lacks.not_coded)),
            ("Van meer dan één periode, en hier is er geen gekozen", lacks.several_periods),
            ("Met deze waarden niet te berekenen", lacks.not_possible),
        ):
            if names:
                show(Gaps((f"{said}: {list_text(names)}.",)))
        self._section = _Section("")

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

    def list_table(self, name: str, caption: str, heads: Sequence[str]) -> None:
        """Show a named list of the edition as a table; nothing where it has none."""
        listed = self.listing(name)
        if isinstance(listed, Missing):
            self._section.missing.update(dict.fromkeys(sorted(listed.names)))
        else:
            show(list_table(listed, caption, tuple(heads)))

    def show_steps(
        self, steps: Steps | Missing, anchor: str, **conditions: Unpack[StepConditions]
    ) -> None:
        """Show the steps that are so, each with its term and its words."""
        if isinstance(steps, Missing):
            self._section.missing.update(dict.fromkeys(sorted(steps.names)))
        elif (some := steps.where(**conditions)).steps:
            show(some.entries(anchor))

    def quotation(self, name: str) -> None:
        """Show a named quote of the edition as a quotation; nothing where it has none."""
        quoted = self._statements.quotes.get(name)
        if quoted is not None:
            part: Literal["vraag", "antwoord"] = (
                "vraag" if quoted.quote.part == "question" else "antwoord"
            )
            show(Quotation(quoted.quote.text, quoted.quote.question, part))

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
        self.end_section()
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
        self.end_section()
        self._begin("asked", "gevraagd")
        self._section = _Section("gevraagd")
        rows = slots.asked_rows(self.edition, *self.questions)
        coded = {row.question for row in rows}
        complete = bool(self.questions) and coded == set(self.questions)
        given = [row for row in rows if row.status == "given"]
        title: Inline = ("Gevraagd en gekregen",)
        if rows:
            title = self._asked_title(key, rows, given)
        show(Heading("gevraagd", title, ""))
        if rows:
            show(Asked(len(given), rows, complete))
        if self.theme and not self.questions and self._all_have_themes:
            show(Paragraph(("Geen vraag heeft dit hoofdthema.",)))
        elif not complete:
            self._say_uncoded(len(coded))

    @property
    def _all_have_themes(self) -> bool:
        return len(self.edition.coding.themes) == len(self.edition.questions)

    def _asked_title(self, key: str, rows: Sequence[AskedRow], given: Sequence[AskedRow]) -> Inline:
        asked = self._counted_rows(rows, key, "aantal onderdelen waarnaar is gevraagd")
        got = self._counted_rows(given, f"{key}-gegeven", "aantal onderdelen dat is gegeven")
        filled = fill(
            "Gevraagd en {asked:{got:gekregen|niet gekregen}|gekregen: {got} van de {asked}}",
            {"got": got, "asked": asked},
        )
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
            "Wat is gevraagd en gekregen, is nog niet gecodeerd voor {total:de ene vraag"
            f"{of_theme}|alle vragen{of_theme}: {{done}} van de {{total}}}}.",
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
    ) -> None:
        """Show a chart under its headline; nothing where its drawing or a text lacks a figure.

        Each text is the first of its lines that lacks nothing. One for the front page is also
        handed on to it.
        """
        self._take("chart", name)
        if lead:
            self._begin("lead", name)
        filled = [self._first_whole(text) for text in (headline, subtitle)]
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
        self._take("table", name)
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
        """Hand a finding to the front page: a number, what it says, and a small drawing.

        A count of nothing is none.
        """
        shown = [fill(each, notebook_names()) for each in (number, claim)]
        if not all(each.whole for each in shown) or not is_shown():
            return
        figures = [part for part in shown[0].inline if isinstance(part, Figure)]
        if any(each.unit == "count" and each.value == 0 for each in figures):
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

    # What a reader may choose

    def what_if(
        self,
        chapter: str,
        choices: Sequence[Choice],
        *,
        outcomes: Mapping[str, str],
        drawn: str,
        sections: Sequence[str] = (),
        examples: Sequence[Mapping[str, Value]] = (),
    ) -> None:
        """Show *Reken zelf*: what this chapter gives for other values of some parameters.

        `chapter` is its own name. `outcomes` are figures, by the names that its cells give them,
        with what they are in Dutch, and `drawn` the one that is drawn; `sections` those whose
        sentences are told where they read differently; `examples` values that a page without script
        shows the outcomes of. Nothing is shown where the edition lacks what is drawn, nor in a
        run for results: this makes many of those. Raises what `kamerboek.chapter.what_if.what_if`
        raises.
        """
        self.end_section()
        self._begin("calculate", "reken")
        self._section = _Section("reken")
        self._declare(choices)
        if not is_shown():
            return
        from kamerboek.chapter.what_if import what_if

        runs, own = self._runs_of(chapter), notebook_names()
        made = what_if(runs, own, choices, outcomes, sections, examples, drawn)
        if not made.is_empty:
            show(made)

    def conclusions(self, chapter: str, choices: Sequence[Choice] = ()) -> None:
        """Show which headlines hold for each value of each choice, the others staying.

        Counted are the choices of *Reken zelf*, whose runs are taken again, and these `choices`
        besides. `chapter` is its own name. Nothing is shown where the page compares nothing, nor in
        a run for results. Raises KamerboekError for a parameter that is chosen twice or not there,
        a value that it does not take, and a run that fails.
        """
        self._declare(choices)
        if not is_shown():
            return
        from kamerboek.chapter.conclusions import conclusions_block, turned

        found = turned(self._runs_of(chapter), notebook_names(), self.choices, self.said)
        if found:
            show(conclusions_block(found, self.choices))

    def _declare(self, choices: Sequence[Choice]) -> None:
        for each in choices:
            if each.name in [other.name for other in self.choices]:
                raise KamerboekError(f"{each.name}: chosen twice on this page; leave one out")
            self.choices.append(each)

    def _runs_of(self, chapter: str) -> Runs:
        from kamerboek.chapter.runs import Runs

        if self._runs is None:
            self._runs = Runs(find_project(), chapter)
        return self._runs

    # Folds

    def fold(self, name: str, title: str) -> None:
        """Begin a part that is shut until a reader opens it, for what the page has no room for."""
        self.end_section()
        self._begin("fold", name)
        self._section = _Section(name)
        show(Fold(name, title))

    def account(self) -> None:
        """Begin the last fold: the choices of the chapter; its method follows in Markdown."""
        self.end_section()
        self._begin("account", "verantwoording")
        show(Fold("verantwoording", "Verantwoording en code"), Account("choices"))

    def close(self) -> None:
        """End the page: the code, how to cite it; hand on where its numbers come from.

        Raises KamerboekError for a theme's page whose slots are out of order, missing or too long.
        """
        self.end_section()
        show(Account("code"), Account("cite"))
        hand_on(ORIGINS, Origins(self.figures.figures))
        hand_on("uitkomsten", record_of(self.said, self.judged))
        if self.theme:
            check_order(self._fillings)

    # The page so far

    def _take(self, kind: str, name: str) -> None:
        """Take a name for a heading, chart or table: links and files are called after it."""
        taken = f"{kind} {name}"
        if taken in self._taken:
            raise KamerboekError(f"{taken}: the page has one of that name; give it another")
        self._taken.add(taken)

    def _begin(self, slot: Slot, name: str, words: int = 0) -> None:
        self._fillings.append(Filling(slot, name, words))

    def _in_fold(self) -> bool:
        return any(filling.slot in ("fold", "account") for filling in self._fillings)

    def _count_words(self, lines: Sequence[str]) -> None:
        if self._fillings and self._fillings[-1].slot == "section":
            self._fillings[-1].words += sum(words_of(line) for line in lines)


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
