"""Figures, claims and wordings over formulas, as data that refers to itself by place."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from kamerboek.figures import (
    Assumed,
    Both,
    Calculated,
    Claim,
    Comparison,
    Figure,
    Fit,
    Missing,
    Opposite,
    Readings,
    capitalised,
    size,
)
from kamerboek.figures.calculation import Calculation
from kamerboek.figures.expression import Operation
from kamerboek.model.formulas import Formulas, ModelError
from kamerboek.prose.spelled import Chosen, Printed, Spelled, Taken, spelled, with_capital
from kamerboek.prose.template import chosen_by

Wordings = list[Any]
"""The wordings of a sentence in order, each a list of parts; see `Table`."""


class Table:
    """The figures, claims and wordings of a chapter, over one list of formulas.

    What no parameter moves is told as it is: a figure as its text, its room and its interval, a
    claim as its outcome, a part of a sentence as text. A part that does move is `{"figure": place}`
    (with `number` for the number alone), `{"claim": place, "words": […]}` or `{"count": place,
    "words": […]}`, each with `capital` where it begins with one, or null for what lacks.
    """

    def __init__(self, parameters: Collection[str]) -> None:
        self.formulas = Formulas(parameters)
        self.figures: list[dict[str, Any]] = []
        self.claims: list[list[Any]] = []
        self.wordings: list[Wordings] = []
        self._place: dict[str, int] = {}

    def content(self) -> dict[str, Any]:
        """Return the table as JSON."""
        return {
            "nodes": self.formulas.nodes,
            "leaves": self.formulas.leaves,
            "figures": self.figures,
            "claims": self.claims,
            "wordings": self.wordings,
        }

    def moves(self, figure: Figure | Claim) -> bool:
        """Return whether a parameter moves a figure, or the figures of a claim."""
        match figure:
            case Figure(origin=Calculated(calculation)):
                return self._moves(calculation)
            case Figure():
                return self.formulas.moves(figure)
            case Claim():
                return any(self._moves(side) for side in figure.sides)

    def _moves(self, calculation: Calculation) -> bool:
        return any(self.formulas.moves(leaf) for leaf in calculation.leaves.values())

    def figure(self, figure: Figure, *, number: bool = False) -> int:
        """Return the place of a figure, or of its number alone.

        `{"is": […]}` has text, room and interval of what stays; else `parameter`, `leaf`, or `node`
        and `leaves` say what it is, and the rest how it is printed. Raises ModelError for one of
        which it is not known how it follows.
        """
        return self._placed(self.figures, self._figure(figure, number))

    def _figure(self, figure: Figure, number: bool) -> dict[str, Any]:
        if not self.moves(figure):
            return {"is": [figure.text, figure.room, str(figure.interval)]}
        if isinstance(figure.origin, Assumed):
            printed = {"number": number, "plain": figure.origin.plain, "unit": figure.unit}
            return {"parameter": figure.origin.parameter, **printed}
        if not isinstance(figure.origin, Calculated):
            # A number of the document is printed as it stands there, whatever room it is given.
            leaf = self.formulas.leaf(figure)
            exact = figure.has_exact_ends
            printed = {"unit": figure.unit, "decimals": figure.decimals, "per": figure.per}
            return {"leaf": leaf, "text": figure.text, "exact": exact, **printed}
        calculation = figure.origin.calculation
        leaves = sorted({self.formulas.leaf(each) for each in calculation.leaves.values()})
        return {
            "node": self.formulas.node(calculation.expression, calculation.leaves),
            "leaves": leaves,
            "unit": figure.unit,
            "size": str(size(figure.unit)),
            "form": figure.origin.form,
            "decimals": figure.decimals,
            "per": figure.per,
            "exact": calculation.has_exact_ends,
            "about": any(ground.kind == "room" for ground in calculation.grounds),
            "number": number,
        }

    def claim(self, claim: Claim) -> int:
        """Return the place of a claim; raises ModelError for one that cannot be told.

        `["is", outcome]`, `[relation, node]` of the difference of two sides, `["fits", node]`,
        `["both", claim, claim]`, `["not", claim]` and `["readings", claim, …]`.
        """
        return self._placed(self.claims, self._claim(claim))

    def _claim(self, claim: Claim) -> list[Any]:
        if not self.moves(claim):
            return ["is", claim.outcome]
        match claim:
            case Comparison(left, relation, right):
                return [relation, self._difference(left, right)]
            case Fit(comparison):
                return ["fits", self._difference(comparison.left, comparison.right)]
            case Both(one, other):
                return ["both", self.claim(one), self.claim(other)]
            case Opposite(inner):
                return ["not", self.claim(inner)]
            case Readings(claims):
                return ["readings", *(self.claim(each) for each in claims)]
        raise ModelError(f"{type(claim).__name__} is no claim that can be told")

    def _difference(self, left: Calculation, right: Calculation) -> int:
        leaves = {**left.leaves, **right.leaves}
        return self.formulas.node(Operation("-", left.expression, right.expression), leaves)

    def sentence(self, templates: Sequence[str], names: Mapping[str, object]) -> int:
        """Return the place of a sentence, of which the first wording that lacks nothing is printed.

        Wordings that lack something whatever a reader chooses are left out, and so are those
        after one that never lacks anything.
        """
        told: Wordings = []
        for template in templates:
            parts = self._parts(spelled(template, names))
            if None in parts:
                continue
            told.append(parts)
            if all(isinstance(part, str) for part in parts):
                break
        return self._placed(self.wordings, told)

    def _parts(self, parts: Spelled) -> list[Any]:
        made: list[Any] = []
        for each in parts:
            for told in self._part(each):
                if made and isinstance(told, str) and isinstance(made[-1], str):
                    made[-1] += told
                elif told != "":
                    made.append(told)
        return made

    def _part(self, part: str | Printed | Chosen | Taken | Missing) -> list[Any]:
        match part:
            case str():
                return [part]
            case Missing():
                return [None]
            case Taken(figure, named, text):
                if self.moves(figure):
                    raise ModelError(f"{named} cannot be told; print the figure itself")
                return self._parts(text)
            case Printed(figure, capital, number):
                if not self.moves(figure):
                    return [capitalised(figure.text) if capital else figure.text]
                return [{"figure": self.figure(figure, number=number), "capital": capital}]
            case Chosen(by, wordings, capital):
                if not self.moves(by):
                    chosen = wordings[chosen_by(by, len(wordings)) or 0]
                    return self._parts(with_capital(chosen) if capital else chosen)
                kind = "claim" if isinstance(by, Claim) else "count"
                place = self.claim(by) if isinstance(by, Claim) else self.figure(by)
                words = [self._parts(each) for each in wordings]
                return [{kind: place, "words": words, "capital": capital}]

    def _placed(self, table: list[Any], told: Any) -> int:
        named = f"{id(table)} {json.dumps(told)}"
        if named not in self._place:
            self._place[named] = len(table)
            table.append(told)
        return self._place[named]


def stays(told: Wordings) -> bool:
    """Return whether a sentence reads the same whatever a reader chooses."""
    return not told or all(isinstance(part, str) for part in told[0])
