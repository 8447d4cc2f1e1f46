"""The network of references between answers: chains, most-cited answers, dead ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.annotate import Reference


@dataclass(frozen=True)
class Network:
    """What following the references gives; numbers are questions, in the document's order."""

    chains: tuple[tuple[str, ...], ...]
    cycles: tuple[tuple[str, ...], ...]
    cited_by: dict[str, tuple[str, ...]]
    points_to: dict[str, tuple[str, ...]]


def reference_network(references: Sequence[Reference], order: Sequence[str]) -> Network:
    """Follow the references of a document whose questions stand in `order`.

    `chains` are the walks over two references or more, from an answer that nobody points to, to
    one that points no further. `cycles` are the closed walks. `cited_by` and `points_to` hold the
    neighbours of each answer that has any.
    """
    import networkx as nx  # it takes a tenth of a second, of every command else

    place = {number: index for index, number in enumerate(order)}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from((row.from_question, row.to_question) for row in references)
    ends = [node for node in graph if graph.out_degree(node) == 0]
    starts = [node for node in graph if graph.in_degree(node) == 0]
    walks = [
        tuple(path)
        for start in starts
        for path in nx.all_simple_paths(graph, start, ends)
        if len(path) > 2
    ]
    return Network(
        chains=tuple(sorted(walks, key=lambda walk: [place[number] for number in walk])),
        cycles=tuple(
            sorted(
                (_from_first(tuple(cycle), place) for cycle in nx.simple_cycles(graph)),
                key=lambda cycle: [place[number] for number in cycle],
            )
        ),
        cited_by={
            node: _in_order(graph.predecessors(node), place)
            for node in sorted(graph, key=place.__getitem__)
            if graph.in_degree(node)
        },
        points_to={
            node: _in_order(graph.successors(node), place)
            for node in sorted(graph, key=place.__getitem__)
            if graph.out_degree(node)
        },
    )


def _in_order(nodes: Iterable[str], place: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(nodes, key=place.__getitem__))


def _from_first(cycle: tuple[str, ...], place: Mapping[str, int]) -> tuple[str, ...]:
    first = min(range(len(cycle)), key=lambda index: place[cycle[index]])
    return cycle[first:] + cycle[:first]
