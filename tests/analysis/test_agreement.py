"""Agreement of two readers: tables worked out by hand, and the readings of the edition."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain
from math import isnan

import krippendorff
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.analysis.agreement import (
    Confusion,
    Pair,
    Tables,
    _percentile,
    agreement_of,
    cohen_kappa,
    compare_codings,
    krippendorff_alpha,
    percent_alike,
    table_of,
)
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.readings import load_reading
from kamerboek.edition.schemas import ThemeCode
from tests.conftest import PROJECT
from tests.rows import over

TWO_BY_TWO: Confusion = Counter(
    {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
)
"""50 units. The first says yes 25 times and the second 30 times, so that chance gives
(25 × 30 + 25 × 20) / 50² = 0.5 of agreement; 35 of 50 are alike."""

THREE: Confusion = Counter(
    {("a", "a"): 4, ("b", "b"): 3, ("c", "c"): 1, ("a", "b"): 1, ("b", "c"): 1}
)
"""10 units, 8 alike. First: a 5, b 4, c 1; second: a 4, b 4, c 2; chance (20 + 16 + 2) / 100."""


def table(counted: Confusion) -> Tables:
    return table_of(counted, sorted(set(chain.from_iterable(counted))))


def test_kappa_is_what_chance_leaves() -> None:
    assert percent_alike(table(TWO_BY_TWO)) == 70
    assert cohen_kappa(table(TWO_BY_TWO)) == pytest.approx((0.7 - 0.5) / (1 - 0.5))
    assert cohen_kappa(table(THREE)) == pytest.approx((0.8 - 0.38) / (1 - 0.38))


def test_alpha_takes_both_readers_together() -> None:
    """Of 100 codes 55 are yes and 45 no: chance gives 2 × 55 × 45 / (100 × 99) = 0.5 unlike."""
    assert krippendorff_alpha(table(TWO_BY_TWO)) == pytest.approx(1 - 0.3 / 0.5)
    # Of 20 codes: a 9, b 8, c 3, so that 2 × (72 + 27 + 24) / (20 × 19) are unlike by chance.
    assert krippendorff_alpha(table(THREE)) == pytest.approx(1 - 0.2 / (2 * 123 / 380))


CODES = st.sampled_from("abcd")


@given(pairs=st.lists(st.tuples(CODES, CODES), min_size=2, max_size=30))
def test_alpha_is_that_of_the_library(pairs: list[tuple[str, str]]) -> None:
    found = krippendorff_alpha(table(Counter(pairs)))
    if len(set(chain.from_iterable(pairs))) == 1:
        assert isnan(found)
        return
    numbers = [["abcd".index(pair[reader]) for pair in pairs] for reader in (0, 1)]
    assert found == pytest.approx(
        krippendorff.alpha(numbers, level_of_measurement="nominal"), abs=1e-12
    )


def test_agreement_below_chance_is_negative() -> None:
    against: Confusion = Counter({("yes", "no"): 2, ("no", "yes"): 2})
    assert cohen_kappa(table(against)) == -1
    # 4 and 4 of 8 codes: 32 / 56 unlike by chance, all of them in fact.
    assert krippendorff_alpha(table(against)) == pytest.approx(1 - 56 / 32)


def test_one_code_for_everything_leaves_nothing_to_measure() -> None:
    same: Confusion = Counter({("yes", "yes"): 7})
    assert percent_alike(table(same)) == 100
    assert isnan(cohen_kappa(table(same)))
    assert isnan(krippendorff_alpha(table(same)))
    found = agreement_of([Pair("1", "1", "yes", "yes"), Pair("2", "2", "yes", "yes")])
    assert (found.kappa.value, found.kappa.low, found.kappa.high) == (None, None, None)


def pairs_of(counted: Confusion) -> list[Pair]:
    return [
        Pair(str(number), str(number), *codes) for number, codes in enumerate(counted.elements())
    ]


def test_many_tables_are_measured_as_each_by_itself() -> None:
    both = np.stack([table(TWO_BY_TWO), np.array([[7, 0], [0, 0]])])
    for measure in (percent_alike, cohen_kappa, krippendorff_alpha):
        first, second = measure(both)
        assert first == measure(both[0])
        assert isnan(second) if measure is not percent_alike else second == 100


def test_an_interval_holds_its_value_and_stays_the_same() -> None:
    found = agreement_of(pairs_of(TWO_BY_TWO))
    assert (found.units, found.questions, found.same) == (50, 50, 35)
    for estimate in (found.percent, found.kappa, found.alpha):
        assert estimate.value is not None
        assert estimate.low is not None
        assert estimate.high is not None
        assert estimate.low < estimate.value < estimate.high
    # The normal interval is 70 ± 1.96 × 100 × √(0.7 × 0.3 / 50) = 70 ± 12.7.
    assert found.percent.low == pytest.approx(57.3, abs=2.5)
    assert found.percent.high == pytest.approx(82.7, abs=2.5)
    assert agreement_of(pairs_of(TWO_BY_TWO)) == found


@over(
    ("values", "share", "place"),
    [
        (1_000, 5, 25),
        (1_000, 195, 975),
        (200, 5, 5),
        (200, 195, 195),
        (200, 200, 199),
        (39, 5, 0),
        (40, 5, 1),
        (1, 195, 0),
    ],
)
def test_below_a_percentile_lie_as_many_as_it_says(values: int, share: int, place: int) -> None:
    """Of a thousand values 25 lie below the one at 2.5 percent, and 975 below that at 97.5."""
    assert _percentile(np.arange(float(values)), share) == place


def test_units_of_one_question_are_drawn_together() -> None:
    """Ten questions of five units, each alike in all or in none: as wide as ten units are."""
    alone = [Pair(str(n), str(n), "a", "a" if n < 5 else "b") for n in range(10)]
    together = [replace(pair, unit=f"{pair.unit}-{n}") for pair in alone for n in range(5)]
    assert agreement_of(together).percent == agreement_of(alone).percent
    assert agreement_of(together).questions == 10


def test_nothing_coded_by_both_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing was coded by both"):
        agreement_of([])


def theme(question: str, code: str) -> ThemeCode:
    return ThemeCode(question, code, None, "Reden.")


def test_what_only_one_coded_is_said_and_not_counted() -> None:
    first = Coding(themes=(theme("1", "a"), theme("2", "b"), theme("3", "a")))
    second = Coding(themes=(theme("2", "b"), theme("3", "c"), theme("4", "a")))
    (compared,) = compare_codings(first, second)
    assert [(pair.question, pair.first, pair.second) for pair in compared.pairs] == [
        ("2", "b", "b"),
        ("3", "a", "c"),
    ]
    assert [pair.question for pair in compared.differences] == ["3"]
    assert (compared.only_first, compared.only_second) == (("1",), ("4",))
    assert compared.confusion == Counter({("b", "b"): 1, ("a", "c"): 1})


def test_a_table_that_one_reader_did_not_make_is_left_out() -> None:
    assert compare_codings(Coding(themes=(theme("1", "a"),)), Coding()) == ()


def test_the_second_reading_covers_every_question_and_element(edition: Edition) -> None:
    reading = load_reading(edition, "second", PROJECT)
    compared = {each.name: each for each in compare_codings(edition.coding, reading.coding)}
    assert list(compared) == ["themes", "dispositions", "dispositions followed", "elements"]
    assert {name: len(each.pairs) for name, each in compared.items()} == {
        "themes": 63,
        "dispositions": 63,
        "dispositions followed": 63,
        "elements": len(edition.coding.elements),
    }
    assert all(not each.only_first and not each.only_second for each in compared.values())
    # A reader who only points is read at what is pointed to.
    followed = {pair.second for pair in compared["dispositions followed"].pairs}
    assert "referred_only" not in followed
    assert "referred_only" in {pair.second for pair in compared["dispositions"].pairs}
