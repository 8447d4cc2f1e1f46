"""The rules and statements of an earlier edition, put in the numbers and words of a later one.

Questions get their present numbers, indicators their present periods, quotes the words that are
printed now, and a typed number that a quantity was the one that stands in its place. What cannot be
put so is left out, with the reason.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from kamerboek.analysis.pairs import Pair, Paired
from kamerboek.annotate import Quantity
from kamerboek.chapter.statements import (
    Absent,
    CardStatement,
    Entries,
    NamedList,
    NamedQuote,
    Statement,
    statement_problems,
)
from kamerboek.checks.rule_problems import POINTER, WORDS_OF_DOCUMENT, YEAR, rule_problems
from kamerboek.checks.rules import Check, Names
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import IndicatorCode
from kamerboek.edition.wording import NUMBER, as_printed, nearest_words
from kamerboek.prose.template import names_in
from kamerboek.workbench.basis import answered_alike, basis_of, pointed_again
from kamerboek.workbench.entries import KINDS, TABLES, Entry

INDICATOR = re.compile(r"(?P<name>[A-Za-z_]\w*)\[(?P<place>[^\]]*)\]")
"""An indicator in a formula: `orders["2025", "22"]`."""


@dataclass(frozen=True)
class Found:
    """An indicator of the earlier edition that is in the later: its code, period and question."""

    code: IndicatorCode
    was: Quantity
    now: Quantity
    period: str


@dataclass(frozen=True)
class LeftOut:
    """An entry that is not proposed, and why."""

    entry: Entry
    reason: str


@dataclass(frozen=True)
class CarriedEntries:
    """The entries that an earlier edition proposes, and those that it cannot."""

    proposed: tuple[Entry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class _CannotBePutError(Exception):
    """An entry does not fit the later edition; its message is the reason, for a report."""


@dataclass(frozen=True)
class Translation:
    """What of an earlier edition stands in a later one, and under which number and period."""

    earlier: Edition
    later: Edition
    paired: Paired
    indicators: tuple[Found, ...]

    @cached_property
    def with_slips(self) -> Edition:
        """The later edition with the slips of the earlier one too, which are proposed for it."""
        coding = self.later.coding
        carried = (
            replace(row, question=self._by_earlier[row.question].later.question)
            for row in self.earlier.coding.anomalies
            if row.question in self._by_earlier
        )
        slips = (*coding.anomalies, *carried)
        files = coding.files | {"anomalies"}
        return replace(self.later, coding=replace(coding, anomalies=slips, files=files))

    @cached_property
    def _by_earlier(self) -> Mapping[str, Pair]:
        return {each.earlier.question: each for each in self.paired.pairs}

    def pair(self, question: str) -> Pair:
        """Return the pair of an earlier question."""
        found = self._by_earlier.get(question)
        if found is None:
            raise _CannotBePutError(f"question {question} is gone")
        return found

    def words(self, words: str, question: str, texts: Callable[[Question], Sequence[str]]) -> str:
        """Return the words as the question of now prints them, or those that are most like them."""
        pair = self.pair(question)
        printed = as_printed(words, texts(pair.later))
        if printed is None and answered_alike(pair):
            printed = nearest_words(words, texts(pair.later))
        if not printed:
            raise _CannotBePutError(f"question {pair.later.question} has no such words: {words!r}")
        return printed

    def indicator(self, name: str, period: str = "", question: str = "") -> Found:
        """Return what became of an indicator; `period` and `question` narrow it down."""
        was = [
            code
            for code in self.earlier.coding.indicators
            if code.indicator == name
            and period in ("", code.period)
            and question in ("", code.quantity.partition("@")[0])
        ]
        found = [each for each in self.indicators if each.code in was]
        said = ", ".join(filter(None, (name, period, question and f"question {question}")))
        if not found:
            raise _CannotBePutError(f"the indicator {said} has no quantity there")
        return found[0]

    def numbers(self, pairs: Iterable[Pair]) -> dict[str, set[str]]:
        """Return what became of each number that quantities of these questions are printed in."""
        own = {each.earlier.question for each in pairs}
        became: dict[str, set[str]] = {}
        for each in self.indicators:
            was, now = NUMBER.findall(each.was.text), NUMBER.findall(each.now.text)
            if each.was.question in own and len(was) == len(now):
                for one, other in zip(was, now, strict=True):
                    became.setdefault(one, set()).add(other)
        return became


def carry_entries(translation: Translation, entries: Sequence[Entry]) -> CarriedEntries:
    """Return these entries of the earlier edition as proposals for the later.

    They come by kind: what others name before those that name it.
    """
    proposed: list[Entry] = []
    left_out: list[LeftOut] = []
    for entry in sorted(entries, key=lambda each: list(KINDS).index(each.kind)):
        try:
            proposed.append(_carried(translation, entry, proposed))
        except _CannotBePutError as error:
            left_out.append(LeftOut(entry, str(error)))
    return CarriedEntries(tuple(proposed), tuple(left_out))


def _carried(translation: Translation, entry: Entry, proposed: Sequence[Entry]) -> Entry:
    """Return an entry for the later edition; raises _CannotBePutError where it does not fit."""
    value: Any
    match entry.value:
        case Check():
            value, pairs = _check(translation, entry.value)
        case NamedQuote():
            value, pairs = _quote(translation, entry.value)
        case NamedList():
            value, pairs = _list(translation, entry.value)
        case _:
            value, pairs = _statement(translation, entry.value, proposed)
    made = replace(
        entry, value=value, basis=basis_of(list(dict.fromkeys(pairs)), translation.earlier.name)
    )
    if entry.kind == "check":
        problems = list(rule_problems(value, translation.with_slips))
    else:
        problems = statement_faults(made, proposed, translation.with_slips)
    if problems:
        raise _CannotBePutError(problems[0])
    return made


def statement_faults(
    entry: Entry, others: Sequence[Entry], edition: Edition, known: Iterable[str] | None = None
) -> list[str]:
    """Return what is wrong with a quote, list, statement or card beside `others` of its edition.

    `known` are the indicators that it may need; by default any.
    """
    every = [*others, entry]
    if known is None:
        known = (name for each in every for name in getattr(each.value, "needs", ()))
    needed = set(known)

    def problems(entries: Sequence[Entry]) -> list[str]:
        sorted_out: dict[str, dict[str, list[Any]]] = {}
        for each in entries:
            kinds = sorted_out.setdefault(each.file, {kind: [] for kind in TABLES["statements"]})
            if each.kind in kinds:
                kinds[each.kind].append(each.value)
        files = [
            Entries(Path(file), *map(tuple, kinds.values())) for file, kinds in sorted_out.items()
        ]
        return list(statement_problems(files, edition, needed))

    # Beside those before it, most have none: the others need no look of their own.
    found = problems(every)
    before = problems(others) if found else []
    return [each.removeprefix(f"{entry.called}: ") for each in found if each not in before]


def _check(translation: Translation, check: Check) -> tuple[Check, list[Pair]]:
    """Return a rule for the later edition, and the questions that it rests on."""
    pairs: list[Pair] = []
    years: dict[str, set[str]] = {}

    def formula(text: str) -> str:
        return INDICATOR.sub(indicator, text)

    def indicator(found: re.Match[str]) -> str:
        keys = _keys(found["place"])
        known = translation.indicator(found["name"], *keys)
        pairs.append(translation.pair(known.was.question))
        for was, now in zip(
            YEAR.findall(known.code.period), YEAR.findall(known.period), strict=False
        ):
            years.setdefault(was, set()).add(now)
        written = [json.dumps(each) for each in (known.period, known.now.question)]
        return f"{found['name']}[{', '.join(written[: len(keys)])}]"

    def pointer(found: re.Match[str]) -> str:
        pair = translation.pair(found["number"])
        pairs.append(pair)
        return f"{{{found['word']}_{pair.later.question}}}"

    def said(text: str) -> str:
        parts = re.split(f"({WORDS_OF_DOCUMENT.pattern})", text)
        parts[::2] = [YEAR.sub(lambda found: _one_of(years, found[0]), each) for each in parts[::2]]
        return re.sub(r"\{" + POINTER.pattern + r"\}", pointer, "".join(parts))

    left, right = formula(check.left), formula(check.right)
    readings = [
        replace(each, left=formula(each.left), right=formula(each.right)) for each in check.reading
    ]
    counts = check.counts and {
        key: _names(translation, each, pairs) for key, each in check.counts.items()
    }
    quotes = []
    for quote in check.quotes:
        pair = translation.pair(quote.question)
        pairs.append(pair)
        words = translation.words(quote.quote, quote.question, _either)
        quotes.append(replace(quote, question=pair.later.question, quote=words))
    made = replace(
        check,
        title=said(check.title),
        sentence=said(check.sentence),
        left=left,
        right=right,
        assumption=said(check.assumption),
        lacking=said(check.lacking),
        quotes=tuple(quotes),
        counts=counts,
        reading=tuple(
            replace(each, assumption=said(each.assumption), sentence=said(each.sentence))
            for each in readings
        ),
    )
    return made, pairs


def _keys(place: str) -> tuple[str, ...]:
    """Return the period and the question that a formula names an indicator by."""
    said = ast.literal_eval(place)
    return said if isinstance(said, tuple) else (said,)


def _one_of(became: Mapping[str, set[str]], number: str) -> str:
    """Return what a typed number became; itself where no quantity or period was it."""
    now = became.get(number, {number})
    if len(now) > 1:
        raise _CannotBePutError(f"{number} became {' and '.join(sorted(now))}")
    return next(iter(now))


def _names(translation: Translation, names: Names, pairs: list[Pair]) -> Names:
    pair = translation.pair(names.question)
    pairs.append(pair)
    printed = (_verbatim(translation, pair, each, _either) for each in names.names)
    return Names(pair.later.question, tuple(printed))


def _verbatim(
    translation: Translation, pair: Pair, words: str, texts: Callable[[Question], Sequence[str]]
) -> str:
    """Return the words as they are printed now; raises _CannotBePutError where they are not."""
    slips = translation.with_slips.coding.slips(pair.later)
    printed = as_printed(words, texts(pair.later), slips)
    if printed is None:
        raise _CannotBePutError(f"question {pair.later.question} has no such words: {words!r}")
    return printed


def _either(question: Question) -> Sequence[str]:
    return [question.question_text, question.answer_text or ""]


def _of_part(part: str) -> Callable[[Question], Sequence[str]]:
    return lambda each: [each.question_text if part == "question" else each.answer_text or ""]


def _quote(translation: Translation, quote: NamedQuote) -> tuple[NamedQuote, list[Pair]]:
    pair = translation.pair(quote.question)
    text = translation.words(quote.text, quote.question, _of_part(quote.part))
    return replace(quote, question=pair.later.question, text=text), [pair]


def _list(translation: Translation, listed: NamedList) -> tuple[NamedList, list[Pair]]:
    pair = translation.pair(listed.question)
    texts = _of_part(listed.part)
    items = tuple(
        replace(each, text=_verbatim(translation, pair, each.text, texts)) for each in listed.items
    )
    origin = pointed_again(listed.origin, translation.paired.numbers)
    return replace(listed, question=pair.later.question, items=items, origin=origin), [pair]


def _statement(
    translation: Translation, said: Statement | CardStatement, proposed: Sequence[Entry]
) -> tuple[Statement | CardStatement, list[Pair]]:
    """Return a statement or a card for the later edition, and the questions that it rests on."""
    names = said.quotes if isinstance(said, Statement) else (said.quote,)
    quotes = {each.name: each.value for each in proposed if each.kind == "quote"}
    now_to_pair = {each.later.question: each for each in translation.paired.pairs}
    pairs: list[Pair] = []
    for name in names:
        if name not in quotes:
            raise _CannotBePutError(f"its quote {name} is left out")
        pairs.append(now_to_pair[quotes[name].question])
    for name in _indicators_named(translation, said):
        pairs.append(translation.pair(translation.indicator(name).was.question))
    absent = tuple(_absent(translation, each, pairs) for each in said.absent)
    became = translation.numbers(pairs)

    def words(text: str) -> str:
        plain = re.sub(r"“[^”]*”|‘[^’]*’|\{[^}]*\}", "", text)
        for number in NUMBER.findall(plain):
            other = _one_of(became, number)
            if other != number:
                text = re.sub(rf"(?<![\d.,]){re.escape(number)}(?![.,]?\d)", other, text)
        return pointed_again(text, translation.paired.numbers)

    if isinstance(said, Statement):
        return replace(said, absent=absent, sentence=words(said.sentence)), pairs
    return replace(said, absent=absent, number=words(said.number), claim=words(said.claim)), pairs


def _indicators_named(translation: Translation, said: Statement | CardStatement) -> Iterator[str]:
    """Yield the indicators of the earlier edition that a statement needs or names."""
    coded = {each.indicator for each in translation.earlier.coding.indicators}
    texts = [said.sentence] if isinstance(said, Statement) else [said.number, said.claim]
    named = {name for text in texts for name in names_in(text)}
    needed = set(said.needs) if isinstance(said, Statement) else set()
    yield from sorted((named | needed) & coded)


def _absent(translation: Translation, absent: Absent, pairs: list[Pair]) -> Absent:
    pair = translation.pair(absent.question)
    pairs.append(pair)
    besides = tuple(
        _verbatim(translation, pair, each, _of_part("answer")) for each in absent.besides
    )
    return replace(absent, question=pair.later.question, besides=besides)
