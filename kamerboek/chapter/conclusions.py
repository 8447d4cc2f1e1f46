"""What turns a conclusion: in how many readings it holds, and which change of one breaks it.

A multiverse analysis in the sense of Dragicevic and others (2019, explorable multiverse analysis
reports) and of Boba (Liu and others, 2021), over the choices that a chapter declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kamerboek.chapter.choice import Choice, settings_apart
from kamerboek.chapter.said import BEFORE_SECTIONS, Said
from kamerboek.figures import Assumed, counted_text, list_text
from kamerboek.prose import Paragraph, TableBlock, as_inline, as_text
from kamerboek.prose.template import Verdict
from kamerboek.run import Value
from kamerboek.run.parameters.declaration import is_day

if TYPE_CHECKING:
    from kamerboek.chapter.runs import Runs

Outcomes = Mapping[str, tuple[str, ...]]
"""How each claim of a run came out, by its place and words (`daling: deel < 50`), or by its rule; a
claim that is made more often in one place has several outcomes, in order."""

TABLE = "wat-een-kop-omkeert"
"""The name of the table on a page, and of its file."""

STANDING = "Elke kop die vergelijkt, geldt in alle doorgerekende gevallen"
"""How the sentence begins that stands there where no choice breaks a headline."""

MOST_WORDS = 5
"""As many of a headline as tell it apart from the others of its page."""

CLAIM = re.compile(r"(?P<place>.+)-[0-9]+: (?P<claim>.+)")
"""The name of a verdict: a place, the number of the sentence there, and what it claims."""


@dataclass(frozen=True)
class Conclusion:
    """A sentence that compares numbers, or a rule of the edition, and how its claims came out.

    `kind` is `headline` for what stands over a section or a page's charts, `sentence` for another,
    `rule` for a rule. It holds where each of its claims comes out the same.
    """

    kind: str
    name: str
    text: str
    outcomes: Outcomes

    def holds_in(self, run: Outcomes) -> bool:
        """Say whether it holds in a run; what a run does not say, does not hold there."""
        return all(run.get(claim) == outcome for claim, outcome in self.outcomes.items())


def outcomes_of(verdicts: Iterable[tuple[str, str]]) -> Outcomes:
    """Return how claims came out, of verdicts by their names; the number of a sentence goes.

    A sentence has another number in a run that leaves out one before it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, outcome in verdicts:
        named = CLAIM.fullmatch(name)
        claim = _claim(named["place"], named["claim"]) if named else name
        found[claim] = (*found.get(claim, ()), outcome)
    return found


def conclusions_of(
    said: Sequence[Said], judged: Mapping[str, str], outcomes: Outcomes
) -> list[Conclusion]:
    """Return the conclusions of a page in order: its sentences that compare numbers, its rules.

    Those are left out of which a run for results, with its `outcomes`, does not say how they came
    out: they come after the page was closed.
    Words that only follow a choice, as a truth value chooses them, conclude nothing; nor does a
    sentence that leaves all its words out.
    """
    found: list[Conclusion] = []
    places: dict[str, int] = {}
    for each in said:
        place = each.place or BEFORE_SECTIONS
        places[place] = number = places.get(place, 0) + 1
        kind = "headline" if number == 1 or not each.place else "sentence"
        claims = [_claim(place, verdict.named) for verdict in each.verdicts if _compares(verdict)]
        own = {claim: outcomes[claim] for claim in claims if claim in outcomes}
        text = as_text(each.text)
        if own and text:
            found.append(Conclusion(kind, f"{place}-{number}", text, own))
    rules = [
        Conclusion("rule", rule, text, {rule: outcomes[rule]})
        for rule, text in judged.items()
        if rule in outcomes
    ]
    return [*found, *rules]


def _claim(place: str, claim: str) -> str:
    return f"{place}: {claim}"


def _compares(verdict: Verdict) -> bool:
    """Return whether a verdict compares more than what parameters give."""
    return verdict.claim is not None and not all(
        isinstance(leaf.origin, Assumed)
        for side in verdict.claim.sides
        for leaf in side.leaves.values()
    )


@dataclass(frozen=True)
class Turned:
    """In how many runs a conclusion holds, and what breaks it.

    `breaks` has, by the name of a parameter, the value nearest to that of the page that breaks it
    while all others stay; the values of a text that is no day are equally near.
    """

    conclusion: Conclusion
    holds: int
    runs: int
    breaks: Mapping[str, Value]


class Turning:
    """Counts for conclusions, over runs that come one by one, where they hold.

    `base` has the values of the page that concludes them. Of a run nothing is kept.
    """

    def __init__(self, conclusions: Sequence[Conclusion], base: Mapping[str, Value]) -> None:
        self._conclusions = conclusions
        self._base = base
        self._runs = 0
        self._holds = [0] * len(conclusions)
        self._breaks: list[dict[str, Value]] = [{} for _ in conclusions]

    def add(self, values: Mapping[str, Value], outcomes: Outcomes) -> None:
        """Take a run: a value for each parameter, and how its claims came out."""
        self._runs += 1
        changed = [name for name, value in values.items() if value != self._base[name]]
        for place, conclusion in enumerate(self._conclusions):
            if conclusion.holds_in(outcomes):
                self._holds[place] += 1
            elif len(changed) == 1:
                self._break(self._breaks[place], changed[0], values[changed[0]])

    def _break(self, breaks: dict[str, Value], name: str, value: Value) -> None:
        own = self._base[name]
        if name not in breaks or _distance(own, value) < _distance(own, breaks[name]):
            breaks[name] = value

    @property
    def found(self) -> list[Turned]:
        """What was found, in the order of the conclusions."""
        counted = zip(self._conclusions, self._holds, self._breaks, strict=True)
        return [Turned(each, holds, self._runs, breaks) for each, holds, breaks in counted]


def turned(
    runs: Runs, own: Mapping[str, object], choices: Sequence[Choice], said: Sequence[Said]
) -> list[Turned]:
    """Return what turns the headlines of a page that says `said`, with every choice on its own.

    `own` are the names of the page that is made, among them its parameters. Raises what
    `settings_apart` raises, and KamerboekError for a run that fails.
    """
    base = runs.base(own)
    settings = settings_apart(runs.declaration, base, choices)
    every = conclusions_of(said, {}, runs.outcomes(base))
    turning = Turning([each for each in every if each.kind == "headline"], base)
    for values in settings:
        turning.add(values, runs.outcomes(values))
    return turning.found


def _distance(own: Value, value: Value) -> float:
    if isinstance(own, str) or isinstance(value, str):
        days = [date.fromisoformat(str(each)) for each in (own, value) if is_day(str(each))]
        return abs((days[1] - days[0]).days) if len(days) == 2 else 0
    return abs(value - own)


def conclusions_block(found: Sequence[Turned], choices: Sequence[Choice]) -> TableBlock | Paragraph:
    """Return what a page says of its headlines: a row for each that some choice breaks.

    Those that all choices leave standing are a row together; where that is all, it is a sentence.
    `choices` are those of the page.
    """
    by_name = {each.name: each for each in choices}
    broken = [each for each in found if each.holds < each.runs]
    count = found[0].runs
    if not broken:
        changed = counted_text(count - 1, "keer", "keer")
        return Paragraph(
            as_inline(f"{STANDING}: de bladzijde zelf, en {changed} met een keuze anders.")
        )
    rows = [
        (
            _begin(each.conclusion),
            f"{each.holds} van {each.runs}",
            breaks_text(each.breaks, by_name),
        )
        for each in broken
    ]
    if standing := len(found) - len(broken):
        which = "De andere" if standing == 1 else "Elke andere"
        rows.append((f"{which} die vergelijkt", f"{count} van {count}", ""))
    return TableBlock(
        TABLE,
        "Koppen bij andere keuzes",
        ("Kop", "Geldt in", "Niet bij"),
        tuple(tuple(as_inline(cell) for cell in row) for row in rows),
        "de bladzijde zelf, en gevallen met telkens een keuze anders, elk doorgerekend",
    )


def _begin(conclusion: Conclusion) -> str:
    """Return the first words of a headline, which stands on the same page."""
    words = conclusion.text.split()
    return " ".join(words if len(words) <= MOST_WORDS else [*words[:MOST_WORDS], "…"])


def breaks_text(breaks: Mapping[str, Value], choices: Mapping[str, Choice]) -> str:
    """Return what breaks a conclusion as Dutch reads it; by its name where it is no choice."""
    return list_text(
        [
            f"{choices[name].label}: {choices[name].text_of(value)}"
            if name in choices
            else f"{name} = {value}"
            for name, value in breaks.items()
        ]
    )
