"""Which of the marks that a text carries are its questions.

Every style finds marks, also where nothing is meant: lists inside answers, notes, dates. Each
mark gets a weight for how much it looks like a question, and the chain of marks with the highest
sum is taken: numbers that count upwards from 1 gain, gaps, repetitions and changes of style cost.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.styles import Mark

MARK_WEIGHT = {"heading": 8.0, "label": 6.0, "number": 1.0}
STYLE_WEIGHT = {"row": 1.0, "text": -1.0}
ASKS = 4.0
DOES_NOT_ASK = -4.0
OPENS_AS_QUESTION = 1.0
OPENS_OTHERWISE = -2.0
LACKS_ANSWER = -3.0
NEW_PARAGRAPH = 1.0
WITHIN_SENTENCE = -3.0
BEFORE_ANSWER = 2.0
CONSECUTIVE = 0.5
SAME_STYLE = 0.5
OTHER_STYLE = -1.0
LABEL_TO_NUMBER = -3.0
MISSING = -3.5
WORST_GAP = -8.0
REPEATED = -6.0
BACKWARDS = -8.0
LEAP = -5.0
RESTART = -7.0
RESTART_UNDER_HEADING = -1.0
LATE_START = -2.0


@dataclass(frozen=True)
class Candidate:
    """A mark in its surroundings."""

    mark: Mark
    asks: bool
    opens_as_question: bool
    new_paragraph: bool
    within_sentence: bool
    before_answer: bool
    lacks_answer: bool
    """The document has headings for answers, and none comes before the next mark."""
    under_heading: bool
    below_colon: bool = False
    """The line of text above ends with a colon, and heads nothing."""
    behind_question: bool = False
    """The line of text above asks, and ends there."""

    @property
    def first(self) -> Number:
        """The number that places this mark in the sequence."""
        return self.mark.numbers[0]

    @property
    def last(self) -> int:
        """The end of the run with which the numbers begin: 5 for `4 en 5`, 2 for `2, 69 en 70`."""
        run = self.first.value
        for number in self.mark.numbers[1:]:
            if number.value not in (run, run + 1):
                break
            run = number.value
        return run


def weight(candidate: Candidate) -> float:
    """Say how much a mark looks like that of a question, apart from its place in the sequence."""
    mark = candidate.mark
    total = MARK_WEIGHT[mark.strength] + STYLE_WEIGHT.get(mark.style, 0.0)
    if candidate.asks:
        total += ASKS
    elif mark.strength == "number" and not candidate.before_answer:
        total += DOES_NOT_ASK / 2 if candidate.opens_as_question else DOES_NOT_ASK
    if candidate.opens_as_question:
        total += OPENS_AS_QUESTION
    elif mark.strength == "number":
        total += OPENS_OTHERWISE
    if candidate.lacks_answer and mark.strength == "number":
        total += LACKS_ANSWER
    if candidate.before_answer and mark.strength == "number":
        total += BEFORE_ANSWER
    if candidate.within_sentence:
        total += WITHIN_SENTENCE * (2 if mark.strength == "label" else 1)
    elif candidate.new_paragraph:
        total += NEW_PARAGRAPH
    return total


@dataclass(frozen=True)
class _End:
    score: float
    index: int
    """The candidate a chain ends with."""


def best_chain(candidates: Sequence[Candidate], weights: Sequence[float]) -> list[int]:
    """Return the indices of the chain with the highest sum. Time grows with the candidates only.

    A chain may go on with the next number, skip some, repeat one, and, where a mark says that it
    is a question's, restart at 1 or step back.
    """
    together = {number.value for candidate in candidates for number in candidate.mark.numbers[1:]}
    best_by_last: dict[int, dict[str, _End]] = {}
    best_overall: _End | None = None
    before: list[int] = []
    best: _End | None = None
    for index, candidate in enumerate(candidates):
        first, style = candidate.first, candidate.mark.style
        certain = candidate.mark.strength != "number"
        score, previous = LATE_START * min(first.value - 1, 4), -1
        if not certain and first.value > 3:
            score -= 4.0
        for step in (1, 0, 2, 3, 4, 5, 6):
            for other, end in best_by_last.get(first.value - step, {}).items():
                gain = end.score + (SAME_STYLE if other == style else OTHER_STYLE)
                if not certain and candidates[end.index].mark.strength != "number":
                    gain += LABEL_TO_NUMBER
                if step == 1:
                    gain += CONSECUTIVE
                elif step == 0:
                    lettered = first.letter and candidates[end.index].first != first
                    gain += CONSECUTIVE if lettered else REPEATED
                else:
                    skipped = range(first.value - step + 1, first.value)
                    missing = sum(1 for value in skipped if value not in together)
                    gain += max(MISSING * missing, WORST_GAP) if missing else CONSECUTIVE
                if gain > score:
                    score, previous = gain, end.index
        headed = candidate.under_heading and candidate.opens_as_question
        if best_overall is not None and (certain or candidate.asks or headed):
            jump = best_overall.score + BACKWARDS
            allowed = certain
            if first.value > candidates[best_overall.index].last and _surely_heads(candidate):
                jump, allowed = best_overall.score + LEAP, True
            if first.value == 1:
                jump = best_overall.score + (
                    RESTART_UNDER_HEADING if candidate.under_heading else RESTART
                )
                allowed = (
                    certain
                    or candidate.under_heading
                    or (
                        (candidate.opens_as_question or candidate.asks)
                        and candidates[best_overall.index].mark.strength == "number"
                    )
                )
            if allowed and jump > score:
                score, previous = jump, best_overall.index
        end = _End(score + weights[index], index)
        before.append(previous)
        ends = best_by_last.setdefault(candidate.last, {})
        if style not in ends or end.score >= ends[style].score:
            ends[style] = end
        if best_overall is None or end.score > best_overall.score:
            best_overall = end
        if best is None or end.score > best.score:
            best = end
    chain: list[int] = []
    at = best.index if best is not None and best.score > 0 else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    chain = _without_lists(candidates, _without_tail(candidates, chain[::-1]))
    return _filled(candidates, weights, _with_first(candidates, chain))


def _surely_heads(candidate: Candidate) -> bool:
    """Say whether a number alone on its line heads a question, which its answer's heading follows.

    So it does in the answers of one minister to a few of many questions: 23, 40, 56.
    """
    alone = candidate.mark.style == "alone" and candidate.first.value <= HIGHEST
    return alone and candidate.asks and candidate.new_paragraph and candidate.before_answer


HIGHEST = 999
"""The number of a question; a higher one is a year."""


def _without_lists(candidates: Sequence[Candidate], chain: list[int]) -> list[int]:
    """Leave out numbers from 1 below a colon, or in another style, behind which a chain goes on.

    The next number behind them counts on from the last before them, and is of its style: what
    they number is a list within an answer, though its items may ask.
    """
    result: list[int] = []
    at = 0
    while at < len(chain):
        before = candidates[result[-1]] if result else None
        if before and _is_last_list([candidates[index] for index in chain[at : at + LONGEST_LAST]]):
            break
        on = _behind_list(candidates, chain, at, before) if before else -1
        if on < 0:
            result.append(chain[at])
            at += 1
            continue
        while at < len(chain) and chain[at] < on:
            at += 1
        if at == len(chain) or chain[at] != on:
            result.append(on)
    return result


def _is_last_list(those: Sequence[Candidate]) -> bool:
    """Say whether a chain ends with a list below a colon that has no headings of answers."""
    first = those[0]
    return (
        first.below_colon
        and first.first.value == 1
        and len(those) < LONGEST_LAST
        and all(each.mark.strength == "number" and each.lacks_answer for each in those)
    )


LONGEST_LAST = 12
"""One more than the items of a list with which an answer ends that is the last."""


def _behind_list(
    candidates: Sequence[Candidate], chain: Sequence[int], first: int, before: Candidate
) -> int:
    """Return the candidate with which questions go on behind a list that begins a chain anew; -1.

    Between the list's last item and that one the chain has nothing.
    """
    start = chain[first]
    item = candidates[start]
    style = item.mark.style
    listed = item.below_colon or style != before.mark.style
    if item.first.value != 1 or item.mark.strength != "number" or not listed:
        return -1
    stop = start + 1
    while stop < len(candidates) and (
        candidates[stop].mark.style == style
        and candidates[stop].first.value == candidates[stop - 1].last + 1
    ):
        stop += 1
    following = bisect_left(chain, stop, lo=first)
    limit = chain[following] if following < len(chain) else len(candidates) - 1
    for on in range(stop, limit + 1):
        goes_on = candidates[on].first.value == before.last + 1
        if goes_on and candidates[on].mark.style == before.mark.style:
            return on
    return -1


def _with_first(candidates: Sequence[Candidate], chain: list[int]) -> list[int]:
    """Add the nearest 1 where a chain begins with 2, also anew: a request has no question mark."""
    result: list[int] = []
    for at in chain:
        anew = not result or candidates[result[-1]].last >= candidates[at].first.value
        if anew and candidates[at].first.value == FIRST_LEFT_OUT:
            first = _first_before(candidates, at, result[-1] if result else -1)
            result += [first] if first >= 0 else []
        result.append(at)
    return result


FIRST_LEFT_OUT = 2
"""With this number a chain begins that has lost its first question."""


def _first_before(candidates: Sequence[Candidate], at: int, after: int) -> int:
    """Return the nearest 1 in the same style between two candidates; -1 where none fits."""
    for index in range(at - 1, after, -1):
        candidate = candidates[index]
        if candidate.first.value == 1 and candidate.mark.style == candidates[at].mark.style:
            fits = candidate.new_paragraph and not candidate.within_sentence
            return index if fits else -1
    return -1


def _filled(
    candidates: Sequence[Candidate], weights: Sequence[float], chain: list[int]
) -> list[int]:
    """Add marks outside the chain that carry just the numbers that it lacks.

    Questions that are answered together may be printed together, so out of the order of their
    numbers; and a request has no question mark. Where numbers restart nothing is added: a number
    says too little there.
    """
    have = {number.value for at in chain for number in candidates[at].mark.numbers}
    ones = sum(1 for at in chain if candidates[at].first.value == 1)
    if len(chain) < 2 or ones != 1:
        return chain
    styles = Counter(candidates[at].mark.style for at in chain)
    style = styles.most_common(1)[0][0]
    inside, last = set(chain), chain[-1]
    offered: dict[int, list[int]] = {}
    for index in range(chain[0] + 1, len(candidates)):
        candidate = candidates[index]
        if index in inside or candidate.mark.style != style or candidate.within_sentence:
            continue
        offered.setdefault(candidate.first.value, []).append(index)
    place = {candidates[at].first.value: at for at in chain}
    added: list[int] = []
    value, top = 1, max(have)
    while value <= top or value in offered:
        those = offered.get(value, []) if value not in have else []
        best = max(those, key=lambda at: weights[at], default=-1)
        if best >= 0 and _fills(candidates, best, last, place, offered):
            added.append(best)
            have.update(number.value for number in candidates[best].mark.numbers)
            top = max(top, value)
        elif value > top:
            break
        value += 1
    added += _runs_between(candidates, have, place, offered)
    have |= {number.value for at in added for number in candidates[at].mark.numbers}
    return sorted([*chain, *added, *_bundled(candidates, {*chain, *added}, have, offered)])


def _bundled(
    candidates: Sequence[Candidate],
    inside: Collection[int],
    have: Collection[int],
    offered: Mapping[int, Sequence[int]],
) -> list[int]:
    """Return the marks of questions right behind another, with a higher number that none has.

    One answer serves them together: `1 Hoe …? 14 Wie …? De provincie.` In a text that is cut off
    the numbers between these are lacking; so are they before a question behind the last of a
    chain, where some are printed so.
    """
    alone = {those[0] for those in offered.values() if len(those) == 1}
    result: list[int] = []
    above, last = 0, max(inside)
    counted = candidates[last].first.value
    for index, candidate in enumerate(candidates):
        value = candidate.first.value
        if index in inside:
            above = value
        elif index > last and result and _goes_on(candidate, counted) and index in alone:
            result.append(index)
            above = counted = value
        elif not candidate.behind_question:
            above = 0
        elif (
            index in alone
            and 0 < above < value <= HIGHEST
            and value not in have
            and candidate.asks
            and candidate.opens_as_question
        ):
            result.append(index)
            above = value
    return result


def _fills(
    candidates: Sequence[Candidate],
    index: int,
    last: int,
    place: Mapping[int, int],
    offered: Mapping[int, Sequence[int]],
) -> bool:
    candidate = candidates[index]
    if candidate.asks and candidate.opens_as_question and index < last:
        return True
    value = candidate.first.value
    before, after = place.get(value - 1, -1), place.get(value + 1, -1)
    if not before < index < after or before < 0 or not candidate.new_paragraph:
        return False
    listed = [*offered.get(value - 1, ()), *offered.get(value + 1, ()), *offered.get(value, ())]
    return sum(1 for other in listed if before < other < after) == 1


def _goes_on(candidate: Candidate, counted: int) -> bool:
    """Say whether a question opens a paragraph, with a number a little higher than the last."""
    near = counted < candidate.first.value <= counted + FURTHEST
    return near and candidate.new_paragraph and candidate.asks and candidate.opens_as_question


FURTHEST = 8
"""Numbers that may be printed before their turn, between two that are not."""


def _runs_between(
    candidates: Sequence[Candidate],
    have: Collection[int],
    place: Mapping[int, int],
    offered: Mapping[int, Sequence[int]],
) -> list[int]:
    """Return the marks that carry, between two of a chain, just the numbers missing between them.

    Statements that are answered together have no question mark. Each of the numbers stands there
    once, in order, and neither of those beside them a second time: that would be a list.
    """
    result: list[int] = []
    for value in sorted(place):
        upto = value + 1
        while upto <= value + LONGEST_RUN and upto not in have:
            upto += 1
        before, after = place[value], place.get(upto, -1)
        if upto == value + 1 or not before < after:
            continue
        between = [
            at
            for number in range(value, upto + 1)
            for at in offered.get(number, ())
            if before < at < after
        ]
        numbers = [candidates[at].first.value for at in between]
        opens = all(candidates[at].new_paragraph for at in between)
        if opens and numbers == list(range(value + 1, upto)) and between == sorted(between):
            result += between
    return result


LONGEST_RUN = 12
"""Questions next to each other that are found by their numbers alone."""


def _without_tail(candidates: Sequence[Candidate], chain: list[int]) -> list[int]:
    """Leave out numbers in another style behind the last question: a list of sources has them."""
    while len(chain) > 2:
        last, before = candidates[chain[-1]], candidates[chain[-2]]
        same = last.mark.style == before.mark.style
        if same or last.mark.strength != "number" or last.opens_as_question:
            break
        chain.pop()
    return chain
