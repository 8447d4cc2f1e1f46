"""Quantities: the numbers in a document that count or measure something."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from kamerboek.annotate import quantity_context as context
from kamerboek.annotate.amounts import DURATIONS, ONE_OR_TWO, Amount, find_amounts
from kamerboek.annotate.identifiers import find_identifiers
from kamerboek.annotate.model import Per, Quantity, Unit
from kamerboek.annotate.number_decoys import hide, without_marks
from kamerboek.annotate.number_words import ONE
from kamerboek.annotate.parts import Stretch, parts_once
from kamerboek.annotate.periods import Periods
from kamerboek.annotate.sentences import Sentences, last_before
from kamerboek.document import Question

COUNTED = frozenset({"persons", "vte", "count"})
OLDEST = 120
"""No number above it is an age."""
WINDOW = 160
"""How far around an amount its words are looked for, within the sentence."""


def find_quantities(questions: Sequence[Question]) -> list[Quantity]:
    """Return the quantities in questions, answers and footnotes, in document order.

    Dates, years, ordinals, names, references and numbering are left out. A quantity of an answer to
    several questions is there once, with the first of them.
    """
    known = sorted({(row.start, row.end) for row in find_identifiers(questions)})
    starts = [start for start, _ in known]
    found = [
        (place, quantity)
        for place, (question, stretches) in enumerate(_by_question(questions))
        for stretch in stretches
        for quantity in _Reader(
            question,
            stretch,
            known[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)],
        ).quantities()
    ]
    found.sort(key=lambda row: (row[0], row[1].start))
    return [quantity for _, quantity in found]


def _by_question(questions: Sequence[Question]) -> Iterator[tuple[Question, list[Stretch]]]:
    for question, rows in groupby(parts_once(questions), key=itemgetter(0)):
        yield question, [stretch for _, stretch in rows]


class _Reader:
    """Reads one stretch: its amounts, each in its sentence."""

    def __init__(
        self, question: Question, stretch: Stretch, known: Sequence[tuple[int, int]]
    ) -> None:
        self._question = question
        self._stretch = stretch
        self._text = without_marks(stretch.text)
        inside = stretch.passage.inside
        hidden = hide(self._text, [(inside(start), inside(end)) for start, end in known])
        self._amounts = [
            amount
            for amount in find_amounts(hidden)
            if not self._is_name(amount) and not self._is_verb(amount)
        ]
        self._starts = [amount.start for amount in self._amounts]

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self._text)

    @cached_property
    def _periods(self) -> Periods:
        return Periods(self._text)

    def quantities(self) -> Iterator[Quantity]:
        """Yield the quantities of the stretch in order."""
        units = self._units()
        hedges = self._hedges(units)
        signs = [self._sign(*pair) for pair in zip(self._amounts, hedges, strict=True)]
        pers = self._pers(units)
        periods = self._all_periods(units, signs)
        for index, amount in enumerate(self._amounts):
            ends = [amount.value] if amount.upper is None else [amount.value, amount.upper]
            ends = sorted(-end for end in ends) if signs[index] < 0 else ends
            place = self._stretch.place(amount.start, amount.end)
            yield Quantity(
                quantity=f"{self._question.question}@{place.start}",
                question=self._question.question,
                part=self._stretch.part,
                value=ends[0] if amount.upper is None else None,
                lower=None if amount.upper is None else ends[0],
                upper=None if amount.upper is None else ends[1],
                unit=units[index],
                per=pers[index],
                hedge=hedges[index],
                period=periods[index],
                negated=self._negated(amount, hedges[index]),
                text=self._stretch.text[amount.start : amount.end],
                start=place.start,
                end=place.end,
            )

    def _before(self, amount: Amount, hedge: str = "") -> str:
        """Return the words of the sentence before an amount, and before its hedge."""
        start, _ = self._sentences.around(amount.start)
        before = self._text[max(start, amount.start - WINDOW) : amount.start]
        if hedge and before.rstrip().endswith(hedge):
            return before.rstrip().removesuffix(hedge)
        return before

    def _after(self, amount: Amount) -> str:
        _, end = self._sentences.around(amount.start)
        return self._text[amount.end : min(end, amount.end + WINDOW)]

    def _gap(self, index: int) -> str | None:
        """Return what stands before the next amount; None if that is far or another sentence."""
        if index + 1 >= len(self._amounts):
            return None
        amount, later = self._amounts[index], self._amounts[index + 1]
        if later.start - amount.end > WINDOW:
            return None
        same = self._sentences.around(amount.start) == self._sentences.around(later.start)
        return self._text[amount.end : later.start] if same else None

    def _is_name(self, amount: Amount) -> bool:
        """Whether a bare number is a name, or ends one: `TRL 6`, `Operatie Zeven`."""
        if not amount.bare:
            return False
        before = self._before(amount)
        if amount.in_words:
            return (
                self._text[amount.start].isupper()
                and before[-1:].isspace()
                and bool(context.MID_SENTENCE.search(before))
            )
        match = context.NAME_BEFORE.search(before)
        if match is None or context.HEDGE.search(before):
            return False
        if amount.number % 1:
            return False  # `voor wiskunde B 6,6`
        if self._is_of_another(amount, before, match[0]):
            return False
        if amount.number >= 10 and (
            context.AT_A_BODY.search(before) or context.NEXT_BODY.search(before)
        ):
            return False
        if context.IN_A_ROW.match(self._text, amount.end) or self._is_cell(amount):
            return False
        if match["code"]:
            around = f"{before}{amount.number}{self._after(amount)}"
            if len(re.findall(rf"\b{re.escape(match['code'])} \d", around)) > 1:
                return True  # `NPO 1 en NPO 2 zenden`
        if context.NAME_GOES_ON.match(self._text, amount.end):
            return True
        if context.counted(self._text, amount.end, amount.end + WINDOW):
            return False
        return (
            bool(match["code"]) or context.MID_SENTENCE.search(before, 0, match.start()) is not None
        )

    def _is_of_another(self, amount: Amount, before: str, name: str) -> bool:
        """Whether it says how many the next of a list has: `op Urk 3.300 mensen, op Saba 1.900`."""
        if "." in self._text[amount.start : amount.end]:
            return True  # no name ends in thousands
        if before.count(name.strip()) != 1:
            return False
        if context.FIRST_NAME.search(before) and context.THEN_ANOTHER.match(self._after(amount)):
            return True
        return any(
            each.search(before)
            for each in (context.NEXT_PLACE, context.NEXT_NAME, context.NEXT_NAME_OF_LIST)
        )

    def _is_cell(self, amount: Amount) -> bool:
        """Whether the number ends a row of a table: the line above or below is a row too."""
        begin, end = self._line(amount.start)
        if not context.ROW.fullmatch(self._text, begin, end):
            return False
        around = [begin - 1] * (begin > 0) + [end + 1] * (end < len(self._text))
        return any(context.ROW.fullmatch(self._text, *self._line(place)) for place in around)

    def _line(self, place: int) -> tuple[int, int]:
        """Return where the line that a place is in begins and ends, of a long one what is near."""
        begin = self._text.rfind("\n", max(0, place - WINDOW), max(0, place)) + 1
        end = self._text.find("\n", place, place + WINDOW)
        return begin or max(0, place - WINDOW), end if end >= 0 else min(
            len(self._text), place + WINDOW
        )

    def _is_verb(self, amount: Amount) -> bool:
        """Whether `acht` is the verb, as in `acht u dit nodig`, or part of `in acht nemen`."""
        if self._text[amount.start : amount.end].lower() != "acht":
            return False
        if context.VERB_AFTER.match(self._after(amount)):
            return True
        before = self._before(amount)
        if context.NUMERAL_BEFORE.search(before):
            return False
        return not (context.SAID_BEFORE.search(before) and self._counted(amount))

    def _units(self) -> list[Unit]:
        units = [amount.unit or self._counted(amount) for amount in self._amounts]
        for index in reversed(range(len(units) - 1)):
            gap = self._gap(index)
            leads_on = gap is not None and context.GOES_ON.match(gap)
            if not units[index] and leads_on and units[index + 1] in COUNTED:
                units[index] = units[index + 1]
        for index, amount in enumerate(self._amounts):
            if not units[index] and not amount.foreign:
                units[index] = self._unit_of_part(index, units)
            if not units[index] and (amount.plain or self._is_a_number_of(amount)):
                units[index] = self._unit_of_number(index, units)
            if not units[index] and (
                self._is_said_of_money(amount) or self._is_money_too(index, units)
            ):
                units[index] = "eur"
        for index in reversed(range(len(units) - 1)):
            amount, gap = self._amounts[index], self._gap(index)
            unsaid = not (units[index] or amount.plain or amount.foreign)
            if unsaid and units[index + 1] == "eur" and gap and context.NEXT_YEAR.fullmatch(gap):
                units[index] = "eur"
        return units

    def _is_a_number_of(self, amount: Amount) -> bool:
        """Whether millions are how many there are: `het aantal bezoeken was 1,1 miljoen`."""
        if amount.unit or amount.foreign or context.MEASURED.match(self._after(amount)):
            return False
        return context.NUMBER_IS.search(self._before(amount)) is not None

    def _is_said_of_money(self, amount: Amount) -> bool:
        """Whether the words around millions are those of money: `een tekort van 40 miljoen`."""
        if amount.plain or amount.unit or amount.foreign:
            return False
        after = self._after(amount)
        if context.OF_MONEY.match(after):
            return True
        said = context.MONEY_IS.search(self._before(amount))
        return bool(said) and context.GOES_ON_OF_MONEY.match(after) is not None

    def _is_money_too(self, index: int, units: Sequence[Unit]) -> bool:
        """Whether millions are money as an amount before them: `€ 3 miljoen, waarvan 2 miljoen`."""
        amount = self._amounts[index]
        if amount.plain or amount.unit or amount.foreign:
            return False
        start, _ = self._sentences.around(amount.start)
        earlier = range(index - 1, -1, -1)
        said = next((other for other in earlier if not self._amounts[other].plain), None)
        return (
            said is not None
            and self._amounts[said].start >= start
            and units[said] == "eur"
            and self._is_part_of_money(amount)
        )

    def _is_part_of_money(self, amount: Amount) -> bool:
        after = self._after(amount)
        if context.WHEREOF.search(self._before(amount)):
            return context.MEASURED.match(after) is None
        return context.GOES_ON_OF_MONEY.match(after) is not None

    def _counted(self, amount: Amount) -> Unit:
        """Return the unit of what stands behind a number that has none of its own."""
        _, end = self._sentences.around(amount.start)
        or_more = context.HEDGE_AFTER.match(self._text, amount.end, end)
        place = or_more.end() if or_more else amount.end
        place += self._text.startswith("+", place)  # `7.000+ ondernemers`
        if year := context.YEAR_IN_BRACKETS.match(self._text, place, end):
            place = year.end()
        again = context.IN_DIGITS.match(self._text, place, end) if amount.in_words else None
        place = again.end() if again else place
        if closed := context.CLOSES.match(self._text, place, end):
            before = self._before(amount)
            place = closed.end() if context.OUT_OF.search(before) else place
        if context.FACTOR.search(self._before(amount)):
            return "times"
        if context.ALL.search(self._before(amount)):
            article = context.ARTICLE.match(self._text, place, end)
            place = article.end() if article else place
        unit: Unit = context.counted(self._text, place, end)
        if not unit and amount.bare and self._is_age(amount):
            return "years"
        if not unit and self._text[amount.start : amount.end].lower() in ONE:
            if ONE_OR_TWO.match(self._text, amount.end):
                return ""  # what both count stands behind the other
            return context.one_thing(self._text, amount.end, end)
        if not unit and amount.bare and amount.number == 1:
            return context.one_thing_in_digits(self._text, amount.end, end)
        colon = (
            None if unit or not amount.bare else context.BEFORE_COLON.search(self._before(amount))
        )
        if colon and context.PERSON.fullmatch(colon["word"]):
            return "persons"
        return unit

    def _is_age(self, amount: Amount) -> bool:
        """Whether it says how old people are: `45 en ouder`, `leeftijd: 18-24`."""
        if (amount.upper or amount.number) > OLDEST:
            return False
        if context.OR_OLDER.match(self._text, amount.end):
            return True
        return amount.upper is not None and bool(context.OF_AGE.search(self._before(amount)))

    def _unit_of_part(self, index: int, units: Sequence[Unit]) -> Unit:
        """Return what `waarvan er 12` or `12 in 2023` counts: what was counted before it."""
        amount = self._amounts[index]
        before, after = self._before(amount), self._after(amount)
        part = (
            context.PART_BEFORE.search(before)
            or context.PART_AFTER.match(after)
            or context.REST_BEFORE.search(before)
        )
        again = (
            context.YEAR_BEFORE.search(before)
            or context.YEAR_AFTER.match(after)
            or context.AS_MANY_MORE.match(after)
            or (context.SET_BESIDE.search(before) and context.ENDS.match(after))
            or (amount.bare and context.ELSEWHERE.search(before) and context.ENDS.match(after))
            or (context.BESIDE_THEM.search(before) and context.THEN_OR_THERE.match(after))
            or (context.NEXT_OF_THEM.search(before) and context.ARE.match(after))
            or (context.NEXT_SO_MANY.search(before) and context.NOT_COUNTED.match(after))
        )
        if index and units[index - 1] == "percent" and amount.bare:
            said_once = not self._amounts[index - 1].unit
            to_level = said_once and (self._gap(index - 1) or "").strip() == "naar"
            as_much = context.AS_MUCH.search(before) or (
                said_once and context.YEAR_BEFORE.search(before)
            )
            if (to_level or as_much) and context.ENDS.match(after):
                return "percent"
        of_those = amount.plain and self._is_of_those(index, units)
        if amount.bare and (listed := context.LISTED_BY_NAME.search(before)):
            return context.counted(before, listed.start("thing"), listed.end("thing"))
        if not (part or again or of_those) or context.MEASURED.match(after):
            return ""
        whole = amount.plain and context.THERE_ARE.search(before) is not None
        if whole and (unit := self._unit_of_whole(index, units)):
            return unit
        begin = amount.start - (2 * WINDOW if part else len(before))
        for other in reversed(range(index)):
            earlier = self._amounts[other]
            if earlier.start < begin:
                break
            if units[other] in COUNTED:
                return units[other] if amount.plain or not earlier.plain else ""
        if index and context.OF_WHICH.search(before) and units[index - 1] in DURATIONS:
            return units[index - 1]
        if part and amount.plain and (of_which := context.THINGS_OF_WHICH.search(before)):
            return context.counted(before, of_which.start(), of_which.end("thing"))
        whom = context.OF_WHOM.search(before) or context.THEN_OF_WHOM.match(after)
        return "persons" if amount.plain and whom else ""

    def _unit_of_whole(self, index: int, units: Sequence[Unit]) -> Unit:
        """Return what is counted as the whole of the sentence: the 612 of `van de 612 zijn er`."""
        start, _ = self._sentences.around(self._amounts[index].start)
        for other in reversed(range(index)):
            earlier = self._amounts[other]
            if earlier.start < start:
                return ""
            before = self._text[start : earlier.start][-WINDOW:]
            if units[other] in COUNTED and context.OF_ALL_FIRST.search(before):
                return units[other]
        return ""

    def _is_of_those(self, index: int, units: Sequence[Unit]) -> bool:
        """Whether it says how many of those just counted: `van de 61 verkochten 44`, `: 433 in`."""
        if not index or units[index - 1] not in COUNTED:
            return False
        amount, earlier, gap = self._amounts[index], self._amounts[index - 1], self._gap(index - 1)
        if gap is None or not context.BY_PLACE.match(self._after(amount)):
            return False
        if context.THEN_SO_MANY.fullmatch(gap):
            return context.OUT_OF_ALL.search(self._before(earlier)) is not None
        start, _ = self._sentences.around(amount.start)
        listed = ":" in gap or context.BY_PLACE.match(gap)
        return bool(listed) and ":" in self._text[max(start, amount.start - WINDOW) : amount.start]

    def _unit_of_number(self, index: int, units: Sequence[Unit]) -> Unit:
        """Return what a number is of which the sentence says: an `aantal`, a `percentage`."""
        before = self._before(self._amounts[index])
        if context.PERCENTAGE_IS.search(before):
            return "percent"
        matches = list(context.NUMBER_OF.finditer(before))
        if not matches:
            return ""
        named = context.counted(before, matches[-1].end(), len(before))
        word = None if named else context.WORD.match(before, matches[-1].end())
        if word and not context.COUNTS_NOTHING.fullmatch(word["word"]):  # `aantal voortijdig …`
            named = context.counted(before, word.end(), len(before))
        if named in {"persons", "vte"}:
            return named
        for other in range(index, min(index + 3, len(units) - 1)):
            if self._gap(other) is None:
                break
            if units[other + 1] in {"persons", "vte"}:
                return units[other + 1]
        return "count"

    def _hedges(self, units: Sequence[Unit]) -> list[str]:
        hedges: list[str] = []
        wide = ""
        for index, amount in enumerate(self._amounts):
            before = context.SIGN_OR_BETWEEN.sub("", self._before(amount)[-90:])
            match = context.HEDGE.search(before)
            hedge = (match["hedge"] or match["sign"]) if match else ""
            if match and match["hedge"]:
                printed = self._text[amount.start : amount.end]
                earlier = before[: match.start()]
                hedge = hedge if context.loosens(hedge, earlier, units[index], printed) else ""
            if not hedge and (after := context.HEDGE_AFTER.match(self._after(amount))):
                hedge = after["hedge"]
            gap = self._gap(index - 1) if index else None
            if gap is None:
                found = context.WIDE_HEDGE.search(before + " ")
            else:
                wide = wide if context.LISTED.fullmatch(gap) else ""
                found = context.WIDE_HEDGE.search(gap + " ")
            wide = found["hedge"] if found else wide if gap is not None else ""
            hedges.append(hedge or wide)
        return hedges

    def _sign(self, amount: Amount, hedge: str) -> int:
        """Return -1 or 1 for a change down or up, 0 for what is no change."""
        before, after = self._before(amount, hedge), self._after(amount)
        if amount.below_zero:
            return -1
        if printed := context.SIGN.search(self._before(amount)[-20:]):
            return -1 if printed["down"] else 1
        found = None
        if context.BY.search(before):
            found = context.GOES_DOWN.match(after)
            for match in () if found else context.DIRECTION.finditer(before):
                found = match
        elif not context.TO_ANOTHER.match(after):
            found = context.BY_NOUN.search(before)
        if found is None and amount.unit != "years":
            found = (context.LESS_THAN if amount.bare else context.LESS).match(after)
        if found is None:
            return 0
        times = amount.unit == "times" or context.FACTOR.search(before)
        return -1 if found["down"] and not times else 1

    def _pers(self, units: Sequence[Unit]) -> list[Per]:
        pers = [self._per(amount) for amount in self._amounts]
        for index in reversed(range(len(pers) - 1)):
            alike = (units[index] == "eur") == (units[index + 1] == "eur")
            if not pers[index] and alike and self._shares_with_next(index):
                pers[index] = pers[index + 1]
        return ["" if unit in DURATIONS else per for unit, per in zip(units, pers, strict=True)]

    def _per(self, amount: Amount) -> Per:
        if match := context.PER_AFTER.match(self._after(amount)):
            return context.month_or_year(match)
        before = self._before(amount)
        matches = list(context.PER_BEFORE.finditer(before))
        if not matches:
            return ""
        last = matches[-1]
        if context.ONCE.search(before, last.end()):
            return ""
        begin = amount.start - len(before)
        earlier = last_before(self._starts, begin + last.start())
        if last["rate"] and earlier >= 0 and self._starts[earlier] >= begin:
            leads_in = context.LEADS_IN.search(before, 0, last.start())
            if not leads_in or context.NEXT_PART.search(before, last.end()):
                return ""  # `per jaar` says it of the amount that it follows
        return context.month_or_year(last)

    def _shares_with_next(self, index: int) -> bool:
        """Whether the next amount is next in a list: `37% respectievelijk 78%`."""
        gap = self._gap(index)
        return bool(gap and context.AND_NEXT.fullmatch(gap))

    def _all_periods(self, units: Sequence[Unit], signs: Sequence[int]) -> list[str]:
        timeless = [
            unit in DURATIONS or (amount.in_words and unit == "count" and self._is_definite(amount))
            for amount, unit in zip(self._amounts, units, strict=True)
        ]
        claimed: set[int] = set()
        periods = [
            ""
            if timeless[index]
            else self._change(amount, units[index], signs[index]) or self._period(index, claimed)
            for index, amount in enumerate(self._amounts)
        ]
        for index in reversed(range(len(periods) - 1)):
            if not periods[index] and not timeless[index] and self._shares_with_next(index):
                periods[index] = periods[index + 1]
        return periods

    def _is_definite(self, amount: Amount) -> bool:
        return context.DEFINITE.search(self._before(amount)) is not None

    def _change(self, amount: Amount, unit: Unit, sign: int) -> str:
        """Return from when to when a change is, if the sentence compares it with a year."""
        if not sign and unit != "times":
            return ""
        return self._periods.change(*self._sentences.around(amount.start), amount.start)

    def _period(self, index: int, claimed: set[int]) -> str:
        """Return the period right after the amount, else the last before it, else one further on.

        `claimed` gathers the periods that stand right after an amount: no other has those.
        """
        amount = self._amounts[index]
        start, end = self._sentences.around(amount.start)
        following = self._starts[index + 1] if index + 1 < len(self._starts) else end
        after = self._periods.after(amount.end, min(following, end))
        if after and self._text[after.end - 1] == ":":
            after = None  # `(2024: 50)` says it of what follows
        gap = self._text[amount.end : after.start][: WINDOW + 1] if after else ""
        if after and context.ADJACENT.fullmatch(gap):
            claimed.add(after.start)
            return after.period
        before = self._periods.before(amount.start, start)
        between = self._text[before.end : amount.start][:WINDOW] if before else ""
        if before and (before.start not in claimed or context.COPULA.fullmatch(between)):
            reaches = not before.event or context.NEARBY.fullmatch(between)
            return before.period if reaches else ""
        if after and not before and len(gap) <= WINDOW and not context.NEXT_CLAUSE.search(gap):
            return after.period
        return ""

    def _negated(self, amount: Amount, hedge: str) -> bool:
        _, end = self._sentences.around(amount.start)
        if self._text[max(0, end - 20) : end].rstrip(' \n\t"”’)').endswith("?"):
            return False
        before = self._before(amount, hedge)[-120:]
        return any(each.search(before) for each in (context.DENIAL, context.DENIED_CHANGE))
