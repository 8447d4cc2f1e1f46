from __future__ import annotations

from kamerboek.analysis import reference_network
from kamerboek.analysis.network import MOST_CHAINS
from kamerboek.annotate import Reference
from kamerboek.chapter.pointing import chains
from kamerboek.edition.edition import Edition


def network(*links: str):
    """Make the network of links like `3>1` among questions 1 to 9."""
    rows = [
        Reference(link[0], link[2], "partial", "zie vraag", 10 * index, 10 * index + 9)
        for index, link in enumerate(links)
    ]
    return reference_network(rows, [str(number) for number in range(1, 10)])


def test_2025(edition: Edition) -> None:
    found = reference_network(edition.references, [row.question for row in edition.questions])
    assert found.chains == (
        ("8", "7", "3"),
        ("9", "7", "3"),
        ("10", "7", "3"),
        ("27", "54", "26"),
        ("37", "33", "1"),
    )
    assert found.cycles == ()
    assert found.cited_by["6"] == ("8", "9", "10")
    assert found.points_to["27"] == ("26", "54")
    assert len(found.points_to) == 17
    assert len(found.cited_by) == 13


def test_one_reference_is_no_chain() -> None:
    assert network("3>1").chains == ()


def test_a_chain_ends_where_nothing_points_further() -> None:
    assert network("5>3", "3>2", "2>1").chains == (("5", "3", "2", "1"),)


def test_cycles_are_found_and_end_the_search() -> None:
    found = network("4>2", "2>3", "3>2")
    assert found.cycles == (("2", "3"),)
    assert found.chains == ()


def test_no_references() -> None:
    found = network()
    assert (found.chains, found.cycles, found.cited_by, found.points_to) == ((), (), {}, {})


def test_an_answer_in_two_cycles_is_in_one_group() -> None:
    found = network("1>2", "2>1", "2>3", "3>2", "5>6", "6>5", "8>8", "9>1")
    assert found.cycles == (("1", "2", "3"), ("5", "6"), ("8",))


def test_answers_that_all_point_to_each_other_have_an_end() -> None:
    """Thirty answers that point to all thirty: more walks and cycles than there is time for."""
    numbers = [str(number) for number in range(1, 31)]
    rows = [
        Reference(one, other, "partial", "zie vraag", 0, 9)
        for one in numbers
        for other in numbers
        if one != other
    ]
    found = reference_network([*rows, Reference("0", "1", "partial", "", 0, 9)], ["0", *numbers])
    assert found.cycles == (tuple(numbers),)
    assert (found.chains, found.more_chains) == ((), True)


def test_of_very_many_chains_the_first_are_listed_and_that_there_are_more() -> None:
    numbers = [str(number) for number in range(1, 31)]
    rows = [
        Reference(one, other, "partial", "zie vraag", 0, 9)
        for place, one in enumerate(numbers)
        for other in numbers[place + 1 :]
    ]
    found = reference_network(rows, numbers)
    assert len(found.chains) == MOST_CHAINS
    assert found.more_chains
    assert found.chains[0] == tuple(numbers)
    listed = chains(found)
    assert listed is not None
    assert len(listed.items) == MOST_CHAINS + 1
    assert listed.items[-1] == ("en meer: hier staan de eerste",)
    assert not network("5>3", "3>2").more_chains
