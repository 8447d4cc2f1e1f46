"""Formulas over leaves as a list of nodes, each of which refers to earlier ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from kamerboek.figures import Assumed, Figure, Rational
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Power,
    Root,
    Variable,
)
from kamerboek.figures.otherwise import parameters_of
from kamerboek.same import which


class ModelError(ValueError):
    """Something that cannot be told as data, with the reason."""


class Formulas:
    """Formulas and the figures they are made from; what is alike is one.

    `parameters` are those that a reader moves, each a number. `nodes` are `["=", fraction]`,
    `["?", leaf]`, an operator with two nodes, `["^", node, exponent]` and `["root", node, degree]`.
    `leaves` are `{"is": interval, "value": fraction or null}`, `{"parameter": name}`, or what
    follows from a word of the document, `{"parameter": name, "hedged": […], "value": fraction}`,
    with what `Hedged` has in its order.
    """

    def __init__(self, parameters: Collection[str]) -> None:
        self.parameters = frozenset(parameters)
        self.nodes: list[list[Any]] = []
        self.leaves: list[dict[str, Any]] = []
        self._node_at: dict[tuple[Any, ...], int] = {}
        self._leaf_at: dict[str, int] = {}

    def moves(self, leaf: Figure) -> bool:
        """Return whether a figure that is not calculated follows from a parameter."""
        return not self.parameters.isdisjoint(parameters_of(leaf))

    def node(self, expression: Expression, leaves: Mapping[str, Figure]) -> int:
        """Return the place of a formula among the nodes."""
        done: dict[int, int] = {}

        def place(part: Expression) -> int:
            found = done.get(which(part))
            if found is None:
                found = done[which(part)] = self._kept(written(part))
            return found

        def written(part: Expression) -> tuple[Any, ...]:
            match part:
                case Constant(value):
                    return ("=", str(value))
                case Variable(name):
                    return ("?", str(self.leaf(leaves[name])))
                case Operation(operator, left, right):
                    return (operator, place(left), place(right))
                case Power(base, exponent):
                    return ("^", place(base), exponent)
                case Root(base, degree):
                    return ("root", place(base), degree)

        return place(expression)

    def leaf(self, figure: Figure) -> int:
        """Return the place of a figure among the leaves; raises ModelError for what is unknown."""
        told = self._told(figure)
        if repr(told) not in self._leaf_at:
            self._leaf_at[repr(told)] = len(self.leaves)
            self.leaves.append(told)
        return self._leaf_at[repr(told)]

    def _kept(self, node: tuple[Any, ...]) -> int:
        if node not in self._node_at:
            self._node_at[node] = len(self.nodes)
            self.nodes.append(list(node))
        return self._node_at[node]

    def _told(self, leaf: Figure) -> dict[str, Any]:
        value = None if leaf.value is None else str(Rational(leaf.value))
        if not self.moves(leaf):
            return {"is": str(leaf.interval), "value": value}
        (name, *others) = sorted(parameters_of(leaf) & self.parameters)
        if others:
            raise ModelError(f"{leaf.text!r} follows from {name} and from {', '.join(others)}")
        if isinstance(leaf.origin, Assumed):
            return {"parameter": name}
        if leaf.hedged is None:
            raise ModelError(f"how {leaf.text!r} follows from {name} is not known")
        hedged = leaf.hedged
        told = [str(hedged.value), str(hedged.half), hedged.side]
        return {
            "parameter": name,
            "hedged": [*told, hedged.about, hedged.strict, hedged.closed],
            "value": value,
        }
