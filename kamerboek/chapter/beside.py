"""An edition beside an earlier one, as a chapter shows it: counted, and as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.analysis.compare import (
    PromiseDue,
    Reported,
    Series,
    given_by,
    indicator_series,
    load_editions_beside,
    previous_edition,
    promises_due,
    reported,
    restated,
)
from kamerboek.analysis.pairs import (
    Pair,
    Paired,
    difference_inline,
    pair_questions,
    word_differences,
)
from kamerboek.chapter.over_editions import OverEditions, figure_on_page, over_editions
from kamerboek.document import Question
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.schemas import FateCode
from kamerboek.errors import KamerboekError
from kamerboek.figures import FigureRegister, Missing, period_text
from kamerboek.prose import Inline, QuestionLink, TableBlock

T = TypeVar("T")

NOTHING = Missing(frozenset())
"""There is none, and nothing is left to be coded."""


@dataclass(frozen=True)
class Beside:
    """Two editions of a series: what is asked again, what was promised, what is reported.

    `reported` and `restated` are missing where the indicators of one of them are not coded, `due`
    where its steps are not, or the day of the answers is not known, `fates` where the later edition
    does not code what became of them. `between` are all editions of the series that can be read.
    """

    earlier: Edition
    later: Edition
    between: tuple[Edition, ...]
    paired: Paired
    due: tuple[PromiseDue, ...] | Missing
    reported: Reported | Missing
    restated: tuple[Series, ...] | Missing
    fates: tuple[FateCode, ...] | Missing

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The questions that are asked again, each with the one that it is like."""
        return self.paired.pairs

    @property
    def questions(self) -> list[str]:
        """The questions that are asked again, as this edition numbers them."""
        return [pair.later.question for pair in self.pairs]

    @property
    def coded(self) -> list[str] | Missing:
        """Those of which both editions have coded what the answer gives."""
        found = [pair.later.question for pair in self.pairs if None not in self._codes(pair)]
        return found or NOTHING

    @property
    def changed(self) -> list[str] | Missing:
        """Those of which the answer now gives something else than then."""
        if isinstance(self.coded, Missing):
            return self.coded
        return [
            pair.later.question
            for pair in self.pairs
            if None not in self._codes(pair) and len(set(self._codes(pair))) > 1
        ]

    def _codes(self, pair: Pair) -> tuple[str | None, str | None]:
        return (
            given_by(self.earlier, pair.earlier.question),
            given_by(self.later, pair.later.question),
        )

    def question_table(self) -> TableBlock:
        """Return the questions that are alike, with what the answers give."""
        rows = []
        for pair in self.pairs:
            then, now = (self._label(code) for code in self._codes(pair))
            number = pair.later.question
            rows.append(
                (
                    (QuestionLink(number, number),),
                    (f"“{_on_one_line(pair.later.question_text)}”",),
                    (pair.earlier.question,),
                    (f"“{_on_one_line(pair.earlier.question_text)}”",),
                    (str(pair.score),),
                    (now,),
                    (then,),
                )
            )
        return TableBlock(
            "gelijkende-vragen",
            "Vragen die op een vraag van toen lijken, met wat de antwoorden geven",
            (
                "Vraag nu",
                "Tekst nu",
                "Vraag toen",
                "Tekst toen",
                "Gelijkenis",
                "Uitkomst nu",
                "Uitkomst toen",
            ),
            tuple(rows),
            f"de teksten van deze uitgave en van {self.earlier.name}; de gelijkenis telt woorden, "
            "van 0 tot 100",
        )

    @property
    def reworded(self) -> list[str] | Missing:
        """The questions asked again of which the question or the answer has other words."""
        if not self.pairs:
            return NOTHING
        return [pair.later.question for pair in self.pairs if _differs(pair)]

    def difference_table(self) -> TableBlock:
        """Return how the words of questions asked again, and of their answers, differ."""
        rows: list[tuple[Inline, ...]] = []
        for pair in self.pairs:
            number = pair.later.question
            texts = (
                ("vraag", pair.earlier.question_text, pair.later.question_text, pair.same_question),
                ("antwoord", pair.earlier.answer_text, pair.later.answer_text, pair.same_answer),
            )
            rows += [
                (
                    (QuestionLink(number, number),),
                    (part,),
                    (pair.earlier.question,),
                    difference_inline(word_differences(then or "", now or "")),
                )
                for part, then, now, same in texts
                if not same
            ]
        return TableBlock(
            "verschil-in-woorden",
            "Wat er in de tekst van gelijkende vragen en hun antwoorden veranderde",
            ("Vraag nu", "Wat", "Vraag toen", "Weggevallen en nieuwe woorden"),
            tuple(rows),
            f"de teksten van {self.earlier.name} en van deze uitgave, woord voor woord vergeleken",
        )

    def new_table(self) -> TableBlock:
        """Return the questions that are like none of the earlier edition."""
        numbers = [
            ((QuestionLink(each.question, each.question),), each) for each in self.paired.new
        ]
        return _question_list(
            "nieuwe-vragen", "Vragen die niet op een vraag van toen lijken", numbers
        )

    def gone_table(self) -> TableBlock:
        """Return the earlier edition's questions that none of this one is like."""
        numbers: list[tuple[Inline, Question]] = [
            ((each.question,), each) for each in self.paired.gone
        ]
        return _question_list("vragen-van-toen", "Vragen van toen waar nu geen op lijkt", numbers)

    def fate_table(self) -> TableBlock | Missing:
        """Return what this edition says of the steps announced then, with its words."""
        if isinstance(self.fates, Missing):
            return self.fates
        labels = self.later.codebook.fates.labels
        return TableBlock(
            "lot-van-de-stappen",
            "Wat er volgens deze uitgave van de stappen van toen werd",
            ("Stap", "Uitkomst", "Woorden", "Antwoord"),
            tuple(
                (
                    (row.step,),
                    (labels[row.fate],),
                    ((f"“{_on_one_line(row.quote)}”",) if row.quote else ()),
                    ((QuestionLink(row.given_in, row.given_in),) if row.given_in else ()),
                )
                for row in self.fates
            ),
            f"de codering van deze uitgave, stap voor stap van {self.earlier.name}",
        )

    def _label(self, code: str | None) -> str:
        return self.later.codebook.dispositions[code].label if code else "nog niet gecodeerd"

    def step_table(self) -> TableBlock | Missing:
        """Return the steps whose term is over, with the sentence most like each."""
        if isinstance(self.due, Missing):
            return self.due
        return TableBlock(
            "termijn-voorbij",
            "Aangekondigde stappen van toen waarvan de termijn voorbij is",
            ("Stap", "Termijn", "Antwoord toen", "Zin nu die erop lijkt", "Waar", "Gelijkenis"),
            tuple(_step_row(step) for step in self.due),
            f"de codering van {self.earlier.name} en de tekst van deze uitgave; een zin die lijkt, "
            "zegt niet dat de stap is gezet",
        )

    def over_editions(self) -> OverEditions:
        """Return the indicators that at least two editions of the series give."""
        every = indicator_series([indicators_of(edition) for edition in self.between])
        names = [edition.name for edition in self.between]
        return over_editions(every, names, self.later.codebook.natures.labels, self.later.name)

    def series_table(
        self, register: FigureRegister, name: str, caption: str, series: Sequence[Series]
    ) -> TableBlock:
        """Return a row for each figure of these indicators; each is kept or leads to its page."""
        natures = self.later.codebook.natures.labels
        rows: list[tuple[Inline, ...]] = [
            (
                (each.label,),
                (period_text(point.indicator.code.period),),
                (figure_on_page(register, point, self.later.name),),
                (natures[point.indicator.code.nature],),
                (point.edition,),
            )
            for each in series
            for point in each.points
        ]
        return TableBlock(
            name,
            caption,
            ("Kengetal", "Periode", "Waarde", "Aard", "Uitgave"),
            tuple(rows),
            "elke waarde leidt naar haar vraag, of naar de plaats in de andere uitgave",
        )


def beside(edition: Edition, earlier: str, threshold: int) -> Beside | Missing:
    """Return an edition beside another, by default the one before it in its series.

    Missing where there is none, where it is the edition itself, and where it cannot be read.
    Raises KamerboekError for one that was answered later.
    """
    series = load_editions_beside(edition)
    name = earlier or previous_edition(edition.name)
    readable = {each.name: each for each in series.editions}
    if not name or name == edition.name:
        return NOTHING
    if name in dict(series.unread):
        return Missing(frozenset({f"de uitgave {name}, waarin een fout staat"}))
    other = readable.get(name) or load_edition(name)
    then, now = other.identity.answered_on, edition.identity.answered_on
    if then and now and then > now:
        raise KamerboekError(
            f"earlier: {name} was answered on {then}, after {edition.name} on {now}; name an "
            "edition that is earlier"
        )
    steps_known = "commitments" in other.coding.files and edition.identity.answered_on is not None
    return Beside(
        other,
        edition,
        series.editions,
        pair_questions(other, edition, threshold),
        promises_due(other, edition, threshold)
        if steps_known
        else Missing(frozenset({f"de aangekondigde stappen van {name}"})),
        _of_both(reported, other, edition),
        _of_both(restated, other, edition),
        tuple(row for row in edition.coding.fates if row.edition == other.name)
        if "fates" in edition.coding.files
        else Missing(frozenset({f"wat er van de stappen van {name} werd"})),
    )


def _of_both(
    compared: Callable[[Indicators, Indicators], T], earlier: Edition, later: Edition
) -> T | Missing:
    """Return what the indicators of two editions say; missing where one has none coded."""
    lacking = [each.name for each in (earlier, later) if "indicators" not in each.coding.files]
    if lacking:
        return Missing(frozenset(f"de kengetallen van {name}" for name in lacking))
    return compared(indicators_of(earlier), indicators_of(later))


def _differs(pair: Pair) -> bool:
    return not (pair.same_question and pair.same_answer)


def _question_list(
    name: str, caption: str, numbered: Sequence[tuple[Inline, Question]]
) -> TableBlock:
    return TableBlock(
        name,
        caption,
        ("Vraag", "Tekst"),
        tuple((number, (f"“{_on_one_line(each.question_text)}”",)) for number, each in numbered),
        "de teksten van beide uitgaven; de gelijkenis telt woorden",
    )


def _step_row(step: PromiseDue) -> tuple[Inline, ...]:
    found = step.passage
    said: tuple[Inline, ...] = (("geen gevonden",), ("",), ("",))
    if found is not None:
        said = (
            (f"“{_on_one_line(found.text)}”",),
            (QuestionLink(found.question, f"{found.part} {found.question}"),),
            (str(found.score),),
        )
    promise = step.promise
    return ((promise.commitment,), (period_text(promise.due),), (promise.question,), *said)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
