"""Indicators of a chapter by the place of their period: of one year, also where one is lacking."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.chapter.indicators import by_label, find_indicator, known_indicators, latest_year
from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Figure, Missing
from tests.conftest import EDITION, PROJECT

KNOWN = {
    "orders_netherlands": "bedrag",
    "orders_netherlands_share": "deel",
    "orders_netherlands_change": "verandering",
    "orders_netherlands_agenda_share": "deel van de opdrachten",
    "orders_growth_factor": "groei",
    "industry_budget": "geld",
    "readiness_materiel_mean": "gereedheid",
}


@pytest.fixture(scope="module")
def indicators() -> Indicators:
    return indicators_of(load_edition(EDITION, PROJECT))


def period(indicators: Indicators, name: str, role: str, latest: str = "") -> str:
    found = find_indicator(indicators, KNOWN, name, role, latest=latest)
    return found.period if isinstance(found, Figure) else f"missing: {min(found.names)}"


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("orders_netherlands_share", "latest", "2025"),
        ("orders_netherlands_share", "previous", "2024"),
        ("orders_netherlands_share", "earlier", "2023"),
        ("orders_netherlands_share", "half", "2025-H1"),
        ("readiness_materiel_mean", "latest", "2025-mid"),
        ("orders_netherlands_change", "change", "2024/2025"),
        (
            "orders_netherlands_change",
            "previous_change",
            "missing: verandering (tot",
        ),
        ("industry_budget", "years", "2025/3031"),
        ("industry_budget", "undated", ""),
        ("orders_growth_factor", "latest", "missing: groei (het laatste jaar)"),
    ],
)
def test_a_period_by_its_place(indicators: Indicators, name: str, role: str, expected: str) -> None:
    found = period(indicators, name, role)
    assert found.startswith(expected) if "missing" in expected else found == expected


def test_the_latest_year_of_several_indicators(indicators: Indicators) -> None:
    """The share of the orders is of 2024, the growth of 2023 on 2024; the amounts are of 2025."""
    assert latest_year(indicators, ["orders_netherlands_agenda_share"]) == "2024"
    assert latest_year(indicators, list(KNOWN)) == "2025"
    assert latest_year(indicators, ["orders_growth_factor"]) == ""


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("orders_netherlands_agenda_share", "previous", "2024"),
        ("orders_netherlands_agenda_share", "latest", "missing"),
        ("orders_growth_factor", "previous_change", "2023/2024"),
        ("orders_growth_factor", "change", "missing"),
        ("orders_netherlands", "half", "2025-H1"),
    ],
)
def test_roles_count_from_the_year_that_is_given(
    indicators: Indicators, name: str, role: str, expected: str
) -> None:
    assert period(indicators, name, role, "2025").split(":")[0] == expected


def test_nothing_of_another_year_stands_in(indicators: Indicators) -> None:
    """Counted from 2026 there is no latest amount; that of 2025 is the previous one."""
    assert isinstance(
        find_indicator(indicators, KNOWN, "orders_netherlands", "latest", latest="2026"), Missing
    )
    assert period(indicators, "orders_netherlands", "previous", "2026") == "2025"
    assert period(indicators, "orders_netherlands", "half", "2026").startswith("missing")


def test_of_several_periods_none_is_guessed(indicators: Indicators) -> None:
    """And an edition that has more periods than a chapter knew still makes a book."""
    found = find_indicator(indicators, KNOWN, "orders_netherlands")
    assert isinstance(found, Missing)
    (named,) = found.names
    assert named.startswith("van meer dan één periode: ")
    assert named.endswith("(2025 en eerste helft van 2025)")


def test_a_name_that_no_coding_has_is_refused(indicators: Indicators) -> None:
    with pytest.raises(KamerboekError, match="the nearest is 'orders_netherlands'"):
        find_indicator(indicators, KNOWN, "orders_netherland")


@pytest.mark.parametrize(
    ("role", "stands_in", "said"),
    [
        ("lastest", "", "industry_budget: there is no role 'lastest'; the nearest is 'latest'"),
        ("2025", "", "industry_budget: there is no role '2025'; the nearest is "),
        ("", "antwoord", "industry_budget: there is no part 'antwoord'; the nearest is "),
        ("latest", "vraag", "industry_budget: there is no part 'vraag'; the nearest is "),
    ],
)
def test_a_role_or_a_part_that_there_is_not_is_refused(
    indicators: Indicators, role: str, stands_in: str, said: str
) -> None:
    """As if it were not coded, its sentence would be left out."""
    with pytest.raises(KamerboekError) as refused:
        find_indicator(indicators, KNOWN, "industry_budget", role, stands_in)
    assert str(refused.value).startswith(said)


def test_a_table_that_is_broken_elsewhere_says_what_stands_before_it(tmp_path: Path) -> None:
    """A cell of more signs than a table's may have: `kamerboek check` names it."""
    path = tmp_path / "data" / "series" / "x" / "indicators.csv"
    path.parent.mkdir(parents=True)
    cell = "a" * 200_000
    path.write_text(f'indicator,label\nschepen,schepen\n"{cell}",boten\n', encoding="utf-8")
    assert known_indicators(tmp_path) == {"schepen": "schepen"}


def test_what_lacks_is_named_once_with_its_periods() -> None:
    named = by_label(["deel (het laatste jaar)", "doel", "deel (het jaar ervoor)", "deel (half)"])
    assert named == ["deel (het laatste jaar en het jaar ervoor)", "doel", "deel (half)"]
