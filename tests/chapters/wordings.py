"""Every wording of a chapter, also those that no edition there is and no value of it shows.

A sentence that chooses its words by what figures are has as many wordings as choices; most are for
documents that say something else. Here each is written out, with names where figures stand:
`[alle: 2, los: 0]` says by which values it was chosen.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.figures import Claim, Missing, capitalised
from kamerboek.figures.claims import Fit
from kamerboek.prose.template import CLAIM_PLACES, Parsed, Place, chosen_by, parsed, value_at
from tests.chapters.writing import Cell, cells_of
from tests.conftest import PROJECT

Value = str | bool | int
"""How a claim came out, whether something is so, how many there are."""

CLAIMED: tuple[Value, ...] = tuple(CLAIM_PLACES)
TRUTH: tuple[Value, ...] = (True, False)
SOME = 2
COUNTED: tuple[Value, ...] = (1, SOME, 0)

At = tuple[int, ...]
"""Where a wording stands in a template: number of the place, of the choice, and so on inwards."""


@dataclass(frozen=True)
class Choice:
    """One of the wordings at a place: the words, and the values by which it is come to."""

    at: At
    place: Place
    words: Parsed
    values: Mapping[str, frozenset[Value]]


@dataclass(frozen=True)
class Template:
    """A line of a chapter that is filled: where it stands, and what its names stand for.

    It is `shown` where the chapter as it stands has it.
    """

    where: str
    text: str
    names: Mapping[str, object] = field(repr=False)
    shown: bool

    def kind(self, place: Place) -> tuple[Value, ...]:
        """Return what is chosen by at a place; what no run has is a count."""
        if place.sign:
            return CLAIMED
        try:
            value = value_at(place, self.text, self.names)
        except KamerboekError:
            value = Missing(frozenset())
        if isinstance(value, (Fit, bool, str)):
            return TRUTH
        return CLAIMED if isinstance(value, Claim) else COUNTED

    @property
    def choices(self) -> list[Choice]:
        """Each wording of each place; of one that is never come to a name has no values."""
        return list(self._choices(parsed(self.text), (), {}))

    def _choices(
        self, parts: Parsed, at: At, values: Mapping[str, frozenset[Value]]
    ) -> Iterator[Choice]:
        for number, place in enumerate(parts):
            if not isinstance(place, Place):
                continue
            wordings = len(place.choices)
            for choice, words in enumerate(place.choices):
                these = {v for v in self.kind(place) if _chosen(v, wordings) == choice}
                left = frozenset(these) & values.get(place.named, frozenset(these))
                there = (*at, number, choice)
                yield Choice(there, place, words, {**values, place.named: left})
                yield from self._choices(words, there, {**values, place.named: left})

    @property
    def wordings(self) -> list[str]:
        """The ways in which it reads, each wording of each place at least once."""
        left = {choice.at: choice for choice in self.choices if all(choice.values.values())}
        made = [] if left else [_Filling(self, {}, set()).text]
        while left:
            filling = _Filling(self, dict(next(iter(left.values())).values), set(left))
            made.append(filling.text)
            for at in filling.seen:
                left.pop(at, None)
        return made


class _Filling:
    """A template as it reads by some values; where any will do, by those that show what is new."""

    def __init__(
        self, template: Template, values: dict[str, frozenset[Value]], new: set[At]
    ) -> None:
        self._template, self._may_be, self._new = template, values, new
        self._is: dict[str, Value] = {}
        self._none_apart: set[str] = set()
        self.seen: set[At] = set()
        text = self._filled(parsed(template.text), ())
        by = ", ".join(f"{name}: {self._said(name)}" for name in self._is)
        self.text = f"[{by}] {text}".rstrip() if by else text

    def _said(self, name: str) -> str:
        value = self._is[name]
        if isinstance(value, bool):
            return "yes" if value else "no"
        # Of two wordings for a count the second is for none as well as for more.
        return "not 1" if value == SOME and name not in self._none_apart else str(value)

    def _filled(self, parts: Parsed, at: At) -> str:
        return "".join(
            self._at(part, (*at, number)) if isinstance(part, Place) else part
            for number, part in enumerate(parts)
        )

    def _at(self, place: Place, at: At) -> str:
        if not place.choices:
            return f"‹{capitalised(place.named) if place.capital else place.named}›"
        wordings = len(place.choices)
        if place.named not in self._is:
            kind = self._template.kind(place)
            may_be = self._may_be.get(place.named, frozenset(kind))
            shows = sorted(
                may_be, key=lambda v: ((*at, _chosen(v, wordings)) not in self._new, kind.index(v))
            )
            self._is[place.named] = shows[0]
        if wordings == len(COUNTED):
            self._none_apart.add(place.named)
        chosen = _chosen(self._is[place.named], wordings)
        self.seen.add((*at, chosen))
        words = self._filled(place.choices[chosen], (*at, chosen))
        return capitalised(words) if place.capital else words


def _chosen(value: Value, wordings: int) -> int:
    """Return which of so many wordings a value chooses."""
    if isinstance(value, str):
        return CLAIM_PLACES[value]
    chosen = chosen_by(value, wordings)
    assert chosen is not None
    return chosen


def templates_of(notebook: Path) -> list[Template]:
    """Return the lines of a chapter that are filled, in its order."""
    ran = Session(notebook).run({})
    tried = {text: each.names for each in ran.page.tried for text in each.templates}
    shown = {each.template for each in ran.page.said}
    return [
        Template(where, text, tried.get(text, ran.names), text in shown)
        for cell in cells_of(notebook)
        for where, text in _lines(cell)
    ]


def _lines(cell: Cell) -> Iterator[tuple[str, str]]:
    """Yield each line of a cell that is filled, with where it stands."""
    if cell.magic:
        first, *rest = cell.text.strip().splitlines()
        lines = [(first.removeprefix("%%"), line) for line in rest]
    else:
        lines = [(where, line) for where, text in _texts(cell.tree) for line in text.splitlines()]
        # Not each text of the code is filled: what has a place is.
        lines = [(where, line) for where, line in lines if "{" in line]
    yield from ((where, line.strip().removeprefix("- ")) for where, line in lines if line.strip())


def _texts(code: ast.AST, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts that are written out in code, each with what it is given to."""
    for node in ast.iter_child_nodes(code):
        match node:
            case ast.JoinedStr():  # Python fills it itself
                continue
            case ast.Constant(value=str(text)):
                yield where, text
            case ast.Call(func=ast.Attribute(attr=called), args=[ast.Constant(value=name), *_]):
                yield from _texts(node, called if "{" in str(name) else f"{called} {name}")
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield from _texts(node, name)
            case _:
                yield from _texts(node, where)


def every_wording(chapter: str) -> str:
    """Return how a chapter reads: what chooses its words, and lines that it does not show now."""
    said: list[str] = []
    before = ""
    for each in templates_of(PROJECT / "chapters" / f"{chapter}.ipynb"):
        if each.choices or not each.shown:
            said += [f"\n# {each.where}"] if each.where != before else []
            said += each.wordings
            before = each.where
    return "".join(f"{line}\n" for line in said).lstrip("\n")
