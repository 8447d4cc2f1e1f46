"""The coding of an earlier edition, proposed for the questions of a later one that are alike.

What is proposed stands apart from the coding, with the question that it comes from and the words
that differ as its basis; `kamerboek accept` makes coding of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from kamerboek.analysis.pairs import Pair, Paired, pair_questions
from kamerboek.annotate import Quantity
from kamerboek.annotate.parts import parts_of
from kamerboek.document import Question
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.schemas import word_columns
from kamerboek.edition.wording import as_printed, nearest_words, texts_of, with_targets
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import CARRIED, Written, merge_proposals, proposal
from kamerboek.locking import coding_in
from kamerboek.workbench.basis import (
    UNCHANGED,
    answered_alike,
    basis_of,
    changes,
    is_unchanged,
    place_of,
    pointed_again,
)
from kamerboek.workbench.carry_entries import CarriedEntries, Found, Translation, carry_entries
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.entries import TABLES, Entry, coded_entries, write_proposed

AROUND = 60
"""Characters before and after a number by which it is found again."""

ALIKE = 70
"""From which likeness the words around two numbers are the same place in a text."""

ON_THE_QUESTION = ("themes", "subjects")
"""The tables that rest on the question more than on what is answered."""


@dataclass(frozen=True)
class Carried:
    """What was carried from one edition to another: the pairs, the proposals by table, entries."""

    paired: Paired
    proposed: Mapping[str, Sequence[Any]]
    entries: CarriedEntries

    @property
    def unchanged(self) -> Mapping[str, int]:
        """How many of the proposals of each table rest on what is the same."""
        return {
            name: sum(is_unchanged(row) for row in rows) for name, rows in self.proposed.items()
        }


def carry(earlier: Edition, later: Edition, entries: Sequence[Entry] = ()) -> Carried:
    """Return what the coding of `earlier` proposes for the coding of `later`, which is not read.

    `entries` are the rules and statements of `earlier`.

    An answer that is another text altogether is proposed nothing but what rests on the question.
    Raises KamerboekError for editions of different series, which have other codes.
    """
    if earlier.identity.series != later.identity.series:
        raise KamerboekError(
            f"{earlier.name} is of the series {earlier.identity.series} and {later.name} of "
            f"{later.identity.series}; editions of one series are compared"
        )
    paired = pair_questions(earlier, later)
    carrying = _Carrying(earlier, later, paired)
    proposed: dict[str, Sequence[Any]] = {
        name: list(carrying.rows(name))
        for name in (
            "themes",
            "subjects",
            "dispositions",
            "rule_notes",
            "elements",
            "confidentiality",
            "commitments",
            "anomalies",
        )
    }
    proposed["tensions"] = list(carrying.tensions())
    proposed["abbreviations"] = list(carrying.abbreviations())
    proposed["indicators"] = list(carrying.indicators())
    proposed["fates"] = list(carrying.fates())
    translation = Translation(earlier, later, paired, carrying.found)
    return Carried(paired, proposed, carry_entries(translation, entries))


def write_carried(project: Path, earlier: str, later: str) -> tuple[Carried, list[Written]]:
    """Write what the edition `earlier` proposes for `later` into the latter's suggestions.

    It comes instead of what words and signals proposed for the same; what is coded already is left.
    Raises KamerboekError when an edition is not there or cannot be read, and for an edition and
    itself: every step that it announces would be one of before, and be repeated.
    """
    if earlier == later:
        raise KamerboekError(
            f"{earlier}: an edition is carried over to another; name the next one too"
        )
    done = load_edition(earlier, project)
    desk = open_desk(project, later)
    carried = carry(done, desk.edition, coded_entries(done, project))
    coded = load_edition(later, project)
    there = {(each.kind, each.name) for each in coded_entries(coded, project)}
    new = [each for each in carried.entries.proposed if (each.kind, each.name) not in there]
    with coding_in(project):
        written = merge_proposals(coded, desk.folder, carried.proposed, instead=True)
        write_proposed(desk.folder, new)
    return replace(carried, entries=replace(carried.entries, proposed=tuple(new))), written


class _Carrying:
    """Makes rows of the coding of one edition proposals for another."""

    def __init__(self, earlier: Edition, later: Edition, paired: Paired) -> None:
        self._earlier = earlier
        self._later = later
        self._paired = paired
        self._by_earlier = {each.earlier.question: each for each in paired.pairs}
        self._targets = with_targets(later.questions, later.references)
        self._indicators = list(self._carried_indicators())

    def rows(self, name: str) -> Iterator[Any]:
        """Yield proposals for a table whose rows are about one question."""
        for row in getattr(self._earlier.coding, name):
            pair = self._by_earlier.get(row.question)
            if pair is None or not (name in ON_THE_QUESTION or answered_alike(pair)):
                continue
            number = pair.later.question
            values = self._values(row, {"question": number})
            yield proposal(name, self._basis(pair), **values)

    def tensions(self) -> Iterator[Any]:
        """Yield proposals for what does not sit well together, where both are there again."""
        for row in self._earlier.coding.tensions:
            pairs = [self._by_earlier.get(each) for each in (row.question_a, row.question_b)]
            one, other = pairs
            if one is None or other is None:
                continue
            numbers = {"question_a": one.later.question, "question_b": other.later.question}
            changed = next((each for each in (one, other) if not each.same), one)
            yield proposal("tensions", self._basis(changed), **self._values(row, numbers))

    def abbreviations(self) -> Iterator[Any]:
        """Yield proposals for the abbreviations that the later document has too."""
        texts = [
            text
            for each in self._later.questions
            for text in (each.question_text, each.answer_text or "")
        ]
        for row in self._earlier.coding.abbreviations:
            forms = tuple(form for form in row.forms if any(form in text for text in texts))
            if not forms and not any(row.abbreviation in text for text in texts):
                continue
            pair = self._by_earlier.get(row.given_in)
            if row.given_in and pair is None:
                basis = f"{CARRIED} {row.given_in} van {self._earlier.name}, die er niet meer is"
                values = _plain_values(row) | {"forms": forms, "given_in": "", "quote": ""}
            else:
                basis = (
                    self._basis(pair) if pair else f"{CARRIED} in {self._earlier.name}: {UNCHANGED}"
                )
                given_in = pair.later.question if pair else ""
                values = self._values(row, {"given_in": given_in}) | {"forms": forms}
            yield proposal("abbreviations", basis, **values)

    def indicators(self) -> Iterator[Any]:
        """Yield proposals for the quantities that stand where an indicator's stood."""
        for _, proposed in self._indicators:
            yield proposed

    @property
    def found(self) -> tuple[Found, ...]:
        """What became of the indicators: the quantity that each is now, and its period."""
        return tuple(replace(found, period=proposed.period) for found, proposed in self._indicators)

    def _carried_indicators(self) -> Iterator[tuple[Found, Any]]:
        found_again = {
            pair.earlier.question: _found_again(pair, self._earlier, self._later)
            for pair in self._paired.pairs
        }
        quantities = {each.quantity: each for each in self._earlier.quantities}
        for row in self._earlier.coding.indicators:
            was = quantities[row.quantity]
            now = found_again.get(was.question, {}).get(was.quantity)
            if now is None:
                continue
            pair = self._by_earlier[was.question]
            values = _plain_values(row) | {"quantity": now.quantity, "note": self._note(row.note)}
            basis = self._basis(pair)
            if not pair.same:
                basis = f"{self._place(pair)}: {_number_change(was, now)}"
                if now.period:
                    values["period"] = now.period
                elif row.period:
                    basis += f"; de periode {row.period} staat er niet bij, kijk die na"
            yield Found(row, was, now, ""), proposal("indicators", basis, **values)

    def fates(self) -> Iterator[Any]:
        """Yield what may have become of each announced step: announced again in the same words, or
        for an analyst to judge, with the words that are most like it."""
        for step in self._earlier.coding.commitments:
            place = f"{CARRIED} {step.question} van {self._earlier.name}"
            named = {"edition": self._earlier.name, "step": step.commitment}
            for each in self._later.questions:
                again = as_printed(step.quote, [each.answer_text or ""])
                if again is not None:
                    words = {"given_in": each.question, "quote": again, "fate": "repeated"}
                    yield proposal("fates", f"{place}: {UNCHANGED}", **named, **words)
                    break
            else:
                pair = self._by_earlier.get(step.question)
                near = nearest_words(step.quote, [pair.later.answer_text or ""]) if pair else ""
                words = {"given_in": pair.later.question, "quote": near} if pair and near else {}
                yield proposal("fates", f"{place}: niet met dezelfde woorden", **named, **words)

    def _values(self, row: Any, numbers: Mapping[str, str]) -> dict[str, Any]:
        """Return the values of a row for another question: its words as they are printed there."""
        values = _plain_values(row) | dict(numbers)
        marks = word_columns(type(row))
        for column, value in values.items():
            if column in marks:
                values[column] = self._words(value, marks[column], values)
            elif column in ("rationale", "note", "reading"):
                values[column] = self._note(value)
        return values

    def _words(self, words: str, mark: Any, values: Mapping[str, Any]) -> str:
        number = values[mark.question]
        if not words or words == mark.unless or not number:
            return words
        texts = texts_of(mark, number, self._targets)
        return as_printed(words, texts) or nearest_words(words, texts)

    def _note(self, text: str) -> str:
        return pointed_again(text, self._paired.numbers)

    def _place(self, pair: Pair) -> str:
        return place_of([pair], self._earlier.name)

    def _basis(self, pair: Pair) -> str:
        return basis_of([pair], self._earlier.name)


def _plain_values(row: Any) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields(row)}


def _number_change(was: Quantity, now: Quantity) -> str:
    same = was.text.split() == now.text.split()
    return f"{was.text} staat er weer" if same else f"{was.text} werd {now.text}"


class _Place(NamedTuple):
    """Where two numbers are most alike, for sorting: best first."""

    unlike: float
    apart: int
    earlier: Quantity
    later: Quantity


def _found_again(pair: Pair, earlier: Edition, later: Edition) -> dict[str, Quantity]:
    """Return for the quantities of a question those that stand in the same place of its pair."""
    was = [each for each in earlier.quantities if each.question == pair.earlier.question]
    now = [each for each in later.quantities if each.question == pair.later.question]
    places = sorted(
        (
            _Place(-score, abs(at - to), one, other)
            for at, one in enumerate(was)
            for to, other in enumerate(now)
            if (one.part, one.unit, one.per) == (other.part, other.unit, other.per)
            if (score := _likeness_around(one, pair.earlier, other, pair.later)) >= ALIKE
        ),
        key=lambda each: each[:2],
    )
    found: dict[str, Quantity] = {}
    for place in places:
        if place.earlier.quantity not in found and place.later not in found.values():
            found[place.earlier.quantity] = place.later
    return found


def _likeness_around(one: Quantity, before: Question, other: Quantity, after: Question) -> float:
    return fuzz.ratio(_around(one, before), _around(other, after))


def _around(quantity: Quantity, question: Question) -> str:
    """Return the words around a number, with every number in them as one and the same sign."""
    passages = [question.question_passage, question.answer_passage]
    passages += [stretch.passage for stretch in parts_of(question)]
    passage = next(each for each in passages if each and each.holds(quantity.start))
    text = passage.text
    start, end = passage.inside(quantity.start), passage.inside(quantity.end)
    around = f"{text[max(0, start - AROUND) : start]}#{text[end : end + AROUND]}"
    return " ".join(re.sub(r"\d+(?:[.,]\d+)*", "#", around).split())


def carry_lines(carried: Carried, written: Sequence[Written]) -> Iterator[str]:
    """Yield what was carried, for a terminal: the questions, and the proposals of each table."""
    paired = carried.paired
    same = sum(each.same for each in paired.pairs)
    yield (
        f"questions: {same} unchanged, {len(paired.pairs) - same} changed, "
        f"{len(paired.new)} new, {len(paired.gone)} gone"
    )
    for pair in paired.pairs:
        if not pair.same:
            yield f"  {pair.later.question} (was {pair.earlier.question}): " + "; ".join(
                changes(pair)
            )
    for label, questions in (("new", paired.new), ("gone", paired.gone)):
        if questions:
            yield f"  {label}: {', '.join(each.question for each in questions)}"
    for each in written:
        name = each.path.stem
        yield (
            f"{name}: {each.rows} proposed, {carried.unchanged.get(name, 0)} of them from what is "
            "unchanged"
        )
    yield from _entry_lines(carried.entries)


def _entry_lines(entries: CarriedEntries) -> Iterator[str]:
    """Yield the rules and statements that were carried, and each that was left out."""
    for name, kinds in TABLES.items():
        proposed = [each for each in entries.proposed if each.kind in kinds]
        left_out = [each for each in entries.left_out if each.entry.kind in kinds]
        if proposed or left_out:
            same = sum(is_unchanged(each) for each in proposed)
            yield f"{name}: {len(proposed)} proposed, {same} of them from what is unchanged"
        for each in left_out:
            yield f"  left out: {each.entry.called}: {each.reason}"
