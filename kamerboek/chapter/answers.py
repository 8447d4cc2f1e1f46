"""What the answers of an edition give together, as a chapter shows it: counted, drawn, listed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

import pandas as pd

from kamerboek.analysis import (
    Counts,
    counts_by_reading,
    differences,
    dispositions,
    elements_of,
    label_of_some,
    partly_without_given,
    resting_on,
)
from kamerboek.analysis.dispositions import Reading, read_as
from kamerboek.chapter.slots import themes_of
from kamerboek.charts import Link, Unit
from kamerboek.edition.codes import GIVEN, Given, Status
from kamerboek.edition.edition import Edition
from kamerboek.edition.progress import NOT_YET
from kamerboek.edition.schemas import NO_GROUND, DispositionCode
from kamerboek.figures import Figure, FigureRegister, Missing
from kamerboek.prose import Inline, QuestionLink, enumeration, question_list

Column = Literal["standing", "followed"]
"""As the answer stands, or after following references."""
COLUMN_WORDS = {
    "standing": ("zoals-het-staat", "zoals het antwoord er staat"),
    "followed": ("na-volgen", "na het volgen van verwijzingen"),
}
Squares = list[tuple[str, str, Unit]]
Rows = list[tuple[Inline, ...]]
NO_CODES = Missing(frozenset({"wat de antwoorden geven"}))
NO_ELEMENTS = Missing(frozenset({"de onderdelen van de vragen"}))


class Answers:
    """The codes of an edition's answers by a reading; figures are kept in `register`.

    What is not coded is `Missing`, or leaves a drawing or a table empty.
    """

    def __init__(self, edition: Edition, reading: str, register: FigureRegister) -> None:
        self.edition, self.reading, self.register = edition, reading, register
        self.codes: pd.DataFrame = dispositions(edition, reading)
        self.given_labels = edition.codebook.given_labels

    def coded(self, every: Figure) -> Figure | Missing:
        """Return how many questions have a code: `every` one, or a figure that says it is fewer."""
        return self._part(every, list(self.codes["question"]), "gecodeerde-vragen", NO_CODES)

    def split(self, every: Figure) -> Figure | Missing:
        """Return of how many questions the elements are coded: `every` one, or fewer."""
        own = list(dict.fromkeys(row.question for row in self.edition.coding.elements))
        return self._part(every, own, "gesplitst", NO_ELEMENTS)

    def _part(self, every: Figure, own: list[str], key: str, none: Missing) -> Figure | Missing:
        if not own or len(own) == every.value:
            return every if own else none
        nouns, formula = ("gecodeerde vraag", "gecodeerde vragen"), "aantal vragen dat is gecodeerd"
        return self.register.count(own, key, *nouns, formula)

    def questions(self, column: Column, *codes: str, standing: str = "") -> list[str] | Missing:
        """Return the questions with one of these codes, in the document's order.

        With `standing` only those whose answer has that code as it stands.
        """
        if self.codes.empty:
            return NO_CODES
        found = self.codes[self.codes[column].isin(codes)]
        if standing:
            found = found[found["standing"] == standing]
        return list(found["question"])

    def by_code(self, column: Column) -> tuple[Figure | Missing, ...]:
        """Return for each code, from most given to least, how many questions have it."""
        key, words = COLUMN_WORDS[column]
        if self.codes.empty:
            return tuple(NO_CODES for _ in GIVEN)
        return tuple(
            self.register.count(
                list(self.codes.loc[self.codes[column] == code, "question"]),
                f"{key}-{_slug(code)}",
                "vraag",
                "vragen",
                f"aantal vragen met de code {self.given_labels[code]}, {words}",
            )
            for code in GIVEN
        )

    def band(self, code: Given) -> tuple[Figure | Missing, ...]:
        """Return how many questions have a code by the codes that give least, coded, and most."""
        if self.codes.empty:
            return NO_CODES, NO_CODES, NO_CODES
        ways: tuple[tuple[str, Reading, str], ...] = (
            ("minst", "less", "met het alternatief waar dat minder geeft"),
            ("code", "code", "zoals gecodeerd"),
            ("meest", "more", "met het alternatief waar dat meer geeft"),
        )
        label = self.given_labels[code]
        return tuple(
            self.register.count(
                [
                    row.question
                    for row in self.edition.coding.dispositions
                    if read_as(row, reading) == code
                ],
                f"band-{_slug(code)}-{way}",
                "vraag",
                "vragen",
                f"aantal vragen met de code {label}, na het volgen van verwijzingen, {words}",
            )
            for way, reading, words in ways
        )

    def band_rows(self) -> Rows:
        """Return a row for each code: how many questions at the least given, coded, the most."""
        if self.codes.empty:
            return []
        counts = counts_by_reading(self.edition)
        return [
            ((self.given_labels[code],), *((str(each),) for each in _three(counts[code])))
            for code in GIVEN
        ]

    def resting(self, note: str, code: Given) -> list[str] | Missing:
        """Return the questions whose code rests on a note of the codebook."""
        if "rule_notes" not in self.edition.coding.files or self.codes.empty:
            return Missing(frozenset({"op welke regel een code rust"}))
        return resting_on(self.edition, note, code)

    def left_without(self, note: str, code: Given, *, strict: bool = False) -> list[str] | Missing:
        """Return the questions with this code, as coded, that do not rest on a note.

        When `strict`, those with an alternative that gives less are left out as well.
        """
        resting = self.resting(note, code)
        if isinstance(resting, Missing):
            return resting
        fewer = self.with_alternative(less=True) if strict else []
        if isinstance(fewer, Missing):
            return fewer
        coded = [row.question for row in self.edition.coding.dispositions if row.given == code]
        return [question for question in coded if question not in {*resting, *fewer}]

    def resting_rows(self, code: Given) -> Rows:
        """Return a row for each note that codes rest on: its rule, its questions, what is left."""
        whole = counts_by_reading(self.edition)[code].code
        found = {
            note.meaning: resting_on(self.edition, note.code, code)
            for note in self.edition.codebook.rule_notes.values()
        }
        ordered = sorted(found.items(), key=lambda each: -len(each[1]))
        return [
            ((meaning,), question_list(questions), (str(whole - len(questions)),))
            for meaning, questions in ordered
            if questions
        ]

    def without_given(self, *statuses: Status, every: bool = False) -> list[str] | Missing:
        """Return the questions that are partly answered, and of which no element was given.

        With `statuses`, those of which an element (or, with `every`, each) has one of them.
        """
        partly = self.questions("followed", "partly_answered")
        if isinstance(partly, Missing):
            return partly
        if not self.edition.coding.elements:
            return NO_ELEMENTS
        without = [each for each in partly_without_given(self.edition) if each in partly]
        which = all if every else any
        return [
            each
            for each in without
            if not statuses
            or which(row.status in statuses for row in elements_of(self.edition, each))
        ]

    def theme_labels(self) -> dict[str, str]:
        """Return the label of each theme, and of what has none yet where there is such."""
        labels = themes_of(self.edition)
        return labels | ({"": NOT_YET} if (self.codes["theme"] == "").any() else {})

    def outcome_labels(self) -> dict[Given, str]:
        """Return each code in words, as the front page has them: `deels vertrouwelijk`."""
        found = list(zip(self.codes["question"], self.codes["followed"], strict=True))
        return {
            code: label_of_some(
                code,
                label,
                [
                    [row.status for row in elements_of(self.edition, number)]
                    for number, followed in found
                    if followed == code
                ],
            )
            for code, label in self.given_labels.items()
        }

    def squares(self) -> Squares:
        """Return a square for each question by theme and code, marked as on the front page.

        One whose answer only points elsewhere is hatched; one that got nothing it asked has a dot.
        """
        columns = (self.codes[name] for name in ("question", "theme", "standing", "followed"))
        return [
            (theme, followed, self._square(number, followed, points=standing == "referred_only"))
            for number, theme, standing, followed in zip(*columns, strict=True)
        ]

    def _square(self, number: str, code: Given, *, points: bool) -> Unit:
        elements = elements_of(self.edition, number)
        nothing = bool(elements) and all(row.status != "given" for row in elements)
        label = label_of_some(code, self.given_labels[code], [[row.status for row in elements]])
        said = [f"vraag {number}: {label}"]
        said += ["het antwoord verwijst alleen"] if points else []
        said += ["geen onderdeel gegeven"] if nothing else []
        return Unit(number, ", ".join(said), number, "hatched" if points else "solid", dot=nothing)

    def themes_without(self, code: Given) -> tuple[bool | Missing, Inline | Missing]:
        """Return whether there are themes of which no question has a code, and which.

        Each with its number of questions.
        """
        if self.codes.empty:
            return NO_CODES, NO_CODES
        found: list[Inline] = []
        for theme, label in themes_of(self.edition).items():
            own = self.codes[self.codes["theme"] == theme]
            if len(own) and not (own["followed"] == code).any():
                key, formula = f"vragen-{_slug(theme)}", f"aantal vragen met het hoofdthema {label}"
                count = self.register.count(list(own["question"]), key, "vraag", "vragen", formula)
                found.append((f"{label} (", count, ")"))
        return bool(found), enumeration(found)

    @cached_property
    def alternatives(self) -> tuple[DispositionCode, ...]:
        """The codes for which another can be defended."""
        return tuple(row for row in self.edition.coding.dispositions if row.alternative)

    def with_alternative(self, *, less: bool | None = None) -> list[str] | Missing:
        """Return the questions with an alternative: one that gives less, or (False) more."""
        if self.codes.empty:
            return NO_CODES
        return [
            row.question
            for row in self.alternatives
            if less is None or read_as(row, "less" if less else "more") != row.given
        ]

    def alternative_squares(self) -> Squares:
        """Return a square for each question with an alternative, by its code and that."""
        return [
            (
                row.given,
                row.alternative or row.given,
                Unit(
                    row.question,
                    f"vraag {row.question}: {self.given_labels[row.given]}, of "
                    f"{self.given_labels[row.alternative or row.given]}",
                    row.question,
                ),
            )
            for row in self.alternatives
        ]

    def follows(self) -> tuple[bool, bool, Inline]:
        """Return whether every code follows from its elements, whether some do not, and which.

        Neither is said of alternatives, nor the first where codes or elements are not all there.
        """
        found = differences(self.edition) if self.reading == "code" else ()
        every = {each.question for each in self.edition.questions}
        split = {row.question for row in self.edition.coding.elements}
        whole = self.reading == "code" and every == split == set(self.codes["question"])
        which = question_list([each.question for each in found])
        return whole and not found, bool(found), which

    def by_status(self) -> tuple[Figure | Missing, ...]:
        """Return for each status how many elements have it."""
        elements = self.edition.coding.elements
        if not elements:
            return tuple(NO_ELEMENTS for _ in self.edition.codebook.statuses)
        return tuple(
            self._count_elements(
                [status], f"onderdelen-{_slug(status)}", f"met de status ‘{each.label}’"
            )
            for status, each in self.edition.codebook.statuses.items()
        )

    def elements(self) -> tuple[Figure | Missing, Figure | Missing]:
        """Return how many elements were asked, and how many of them were not given."""
        if not self.edition.coding.elements:
            return NO_ELEMENTS, NO_ELEMENTS
        every = list(self.edition.codebook.statuses)
        return (
            self._count_elements(every, "onderdelen", "waarnaar is gevraagd"),
            self._count_elements(
                [each for each in every if each != "given"],
                "onderdelen-open",
                "dat niet is gegeven",
            ),
        )

    def _count_elements(self, statuses: Sequence[str], key: str, what: str) -> Figure:
        rows = [row for row in self.edition.coding.elements if row.status in statuses]
        return self.register.count_of(
            len(rows), key, "onderdeel", "onderdelen", f"aantal onderdelen {what}",
            questions=list(dict.fromkeys(row.question for row in rows)),
        )  # fmt: skip

    def status_rows(self) -> Rows:
        """Return a row for each theme: how many of its elements have each status."""
        themes = {row.question: row.theme for row in self.edition.coding.themes}
        placed: list[tuple[str, str]] = [
            (themes.get(row.question, ""), row.status) for row in self.edition.coding.elements
        ]
        labels = themes_of(self.edition) | ({"": NOT_YET} if ("" in dict(placed)) else {})
        return [
            (
                (label,),
                *((str(placed.count((theme, each))),) for each in self.edition.codebook.statuses),
            )
            for theme, label in labels.items()
            if any(own == theme for own, _ in placed)
        ]

    def links(self) -> list[Link]:
        """Return the references between answers, as arcs."""
        return [
            Link(row.from_question, row.to_question, row.kind == "whole")
            for row in self.edition.references
        ]

    def confidential_rows(self, *access: str) -> Rows:
        """Return a row for each place that keeps something back: its words, ground, where it is."""
        book = self.edition.codebook.access
        return [
            (
                (QuestionLink(row.question, row.question),),
                (f"“{row.quote}”",),
                ("niet genoemd" if row.ground == NO_GROUND else f"“{row.ground}”",),
                *(() if access else ((book[row.access].short,),)),
            )
            for row in self.edition.coding.confidentiality
            if not access or row.access in access
        ]


def _three(counts: Counts) -> tuple[int, int, int]:
    return counts.less, counts.code, counts.more


def _slug(code: str) -> str:
    return code.replace("_", "-")
