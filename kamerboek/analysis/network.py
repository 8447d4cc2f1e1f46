"""The network of references between answers: chains, most-cited answers, dead ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.annotate import Reference

MOST_CHAINS = 100
"""Walks that a page lists; the 2025 document has five. Answers that all point to each other have
more than there is time for."""

MOST_STEPS = 100_000
"""References that are followed to find them."""


@dataclass(frozen=True)
class Network:
    """What following the references gives; numbers are questions, in the document's order.

    `cycles` are groups of answers that all lead back to themselves, each answer in one at the most.
    """

    chains: tuple[tuple[str, ...], ...]
    more_chains: bool
    cycles: tuple[tuple[str, ...], ...]
    cited_by: dict[str, tuple[str, ...]]
    points_to: dict[str, tuple[str, ...]]


def reference_network(references: Sequence[Reference], order: Sequence[str]) -> Network:
    """Follow the references of a document whose questions stand in `order`.

    `chains` are the walks over two references or more, from an answer that nobody points to, to
    one that points no further: the first `MOST_CHAINS` of them, `more_chains` says whether there
    may be more. `cited_by` and `points_to` hold the neighbours of each answer that has any.
    """
    import networkx as nx  # it takes a tenth of a second, of every command else

    place = {number: index for index, number in enumerate(order)}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from((row.from_question, row.to_question) for row in references)
    points_to = {
        node: _in_order(graph.successors(node), place)
        for node in sorted(graph, key=place.__getitem__)
        if graph.out_degree(node)
    }
    starts = [node for node in points_to if graph.in_degree(node) == 0]
    walks, whole = _walks(starts, points_to)
    closed = [
        _in_order(group, place)
        for group in nx.strongly_connected_components(graph)
        if len(group) > 1 or any(graph.has_edge(node, node) for node in group)
    ]
    return Network(
        chains=walks,
        more_chains=not whole,
        cycles=tuple(sorted(closed, key=lambda group: place[group[0]])),
        cited_by={
            node: _in_order(graph.predecessors(node), place)
            for node in sorted(graph, key=place.__getitem__)
            if graph.in_degree(node)
        },
        points_to=points_to,
    )


def _walks(
    starts: Sequence[str], points_to: Mapping[str, Sequence[str]]
) -> tuple[tuple[tuple[str, ...], ...], bool]:
    """Return the walks over two references or more to where nothing points further, in order.

    Whether those are all comes with them: there may be more than anybody reads, and the search for
    one more may have no end.
    """
    found: list[tuple[str, ...]] = []
    left: list[tuple[str, ...]] = [(start,) for start in reversed(starts)]
    for _ in range(MOST_STEPS):
        if not left or len(found) > MOST_CHAINS:
            break
        walk = left.pop()
        further = points_to.get(walk[-1], ())
        if not further and len(walk) > 2:
            found.append(walk)
        left += [(*walk, each) for each in reversed(further) if each not in walk]
    return tuple(found[:MOST_CHAINS]), not left and len(found) <= MOST_CHAINS


def _in_order(nodes: Iterable[str], place: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(nodes, key=place.__getitem__))
