from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import (
    Results,
    run_chapter,
    without_files,
    without_rows,
)
from tests.conftest import copy_project

CHAPTER = "4-gereedheid"
OTHER = (
    "1 Hoeveel schepen zijn er?\n\nEr zijn drie schepen.\n\n2 Wat is de norm?\n\nDe norm is 2%.\n"
)


@pytest.fixture(scope="module")
def forty() -> Results:
    """Forty-one systems, of which one was added to forty."""
    return run_chapter(CHAPTER, systems=41, threshold=80)


@pytest.fixture(scope="module")
def low_threshold() -> Results:
    """The least that a threshold and a number of systems can be, and the highest added one."""
    return run_chapter(CHAPTER, threshold=1, systems=2, added_readiness=100)


@pytest.fixture(scope="module")
def at_the_mean() -> Results:
    """Threshold and added system in the rounding of the mean; as many systems as can be."""
    return run_chapter(CHAPTER, threshold=50, systems=1000, added_readiness=50)


def test_what_it_finds(defaults: Results) -> None:
    """The mean is 50%, that is 49,5 to 50,5%.

    Below 100%: at least 1 - m/100, so 49,5 to 50,5% of systems. One of 0% beside n others lowers
    it by m/n: 9,9 to 10,1 beside 5, 4,95 to 5,05 beside 10, 1,2375 to 1,2625 beside 40. The mean
    before was m(n + 1)/n: 59,4 to 60,6 with 5.
    """
    assert defaults.figures["aandeel-minstens"] == 49.5
    assert defaults.intervals["aandeel-minst"] == (49.5, 50.5)
    assert defaults.intervals["daling-5"] == (9.9, 10.1)
    assert defaults.intervals["daling-10"] == (4.95, 5.05)
    assert defaults.intervals["daling-20"] == (2.475, 2.525)
    assert defaults.intervals["daling-40"] == (1.2375, 1.2625)
    assert defaults.intervals["gemiddelde-ervoor-5"] == (59.4, 60.6)
    assert defaults.figures["componenten-7"] == 3
    assert defaults.figures["componenten-27"] == 4
    assert defaults.figures["gevraagd"] == 6
    assert defaults.figures["gegeven"] == 5


@pytest.mark.parametrize(
    "sentence",
    [
        "- Van de 6 onderdelen waarnaar is gevraagd, zijn er 5 gegeven. Open bleef: ‘Zwaarst "
        "wegende knelpunt per krijgsmachtdeel’ (vraag 54: afgewezen of niet mogelijk genoemd).",
        "- De antwoorden noemen voor de materiële gereedheid een gemiddelde van 50%. Vraag 26 "
        "noemt dat percentage operationele gereedheid.",
        "- Als elk systeem in het gemiddelde van 50% even zwaar telt, elk percentage tussen 0% en "
        "100% ligt en een systeem volledig gereed heet vanaf 100%, is minstens 49,5% van de "
        "systemen niet volledig gereed, en kan het zijn dat geen enkel systeem dat wel is.",
        "De gemiddelde materiële gereedheid van de A-(wapen)systemen is 50% (antwoord 26). Als elk "
        "systeem daarin even zwaar telt,",
        "| reservedelen | 27 | “voor Materiele Gereedheid betreft dit onder andere",
        "Door de afronding van het gemiddelde is dat kleinste deel 49,5 tot 50,5%.",
        "Het antwoord zegt dat het gemiddelde niet betekent dat de helft van de systemen niet "
        "volledig gereed is. Het gemiddelde alleen wijst geen deel aan: de helft past binnen de "
        "genoemde grenzen, en een ander deel ook. Bij welk percentage een systeem volledig gereed "
        "is, zegt het antwoord niet.",
        "Rekenvoorbeeld: een systeem met een gereedheid van 0% erbij verlaagt het gemiddelde met "
        "9,90 tot 10,10 procentpunt als er al 5 systemen meetellen, en met 1,23 tot 1,27 "
        "procentpunt als dat er 40 zijn",
        "Meer dan in de tabel staat, kan een systeem erbij het gemiddelde niet verlagen, want "
        "lager dan 0% kan zijn percentage niet zijn.",
        "Het eerdere gemiddelde, het aantal systemen en de gereedheid van dat systeem staan niet "
        "in het antwoord.",
        "Vraag 26 noemt het percentage operationele gereedheid; het antwoord noemt het materiële "
        "gereedheid.",
        "Antwoord 7 noemt 3 componenten van gereedheid. Antwoord 27 noemt er voor operationele "
        "gereedheid 4; alleen daar staat digitale gereedheid.",
        "| Digitale Gereedheid | niet genoemd | genoemd | geen genoemd |",
        "Materiële gereedheid is in antwoord 27 dus een component van operationele gereedheid.",
        "| 2024 | 1 | 1 | 0 | 0 |",
        "Voor de stagnatie in 2023 en 2024 en de daling in 2025 verwijst antwoord 27 naar antwoord "
        "26 en 54. Daarin staan 2023 en 2024 niet; antwoord 26 noemt wel 2025.",
        "Het woord ‘norm’ staat in vraag 54, en in geen enkel antwoord; een getal staat daar niet "
        "bij.",
        "| personeel | 54 | “een tekort aan technisch en logistiek personeel” |",
        "Dit boek leest daar een spatie in: digitale gereedheid en geoefendheid.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_no_scenario_is_a_headline(defaults: Results, forty: Results) -> None:
    for results in (defaults, forty):
        headlines = [line for line in results.text.splitlines() if line.startswith("- ")]
        assert len(headlines) == 5
        assert not any("ekenvoorbeeld" in line or "procentpunt" in line for line in headlines)
        assert not any("bij 41 systemen" in line for line in headlines)


def test_a_lower_threshold_and_a_number_of_systems(forty: Results) -> None:
    """Below 80%: 1 - 50,5/80 = 36,875%; of 41 at least 15,12, so 16. Added to 40 others."""
    assert forty.figures["systemen-minst"] == 16
    assert forty.figures["systemen-meest"] == 41
    assert "is minstens 36,8% van de systemen niet volledig gereed" in forty.text
    assert (
        "Rekenvoorbeeld: bij 41 systemen zijn er onder dezelfde voorwaarden minstens 16 en "
        "hoogstens 41 niet volledig gereed."
    ) in forty.text
    assert sum(key.startswith("daling-") for key in forty.figures) == 4


def test_a_threshold_below_the_mean(low_threshold: Results) -> None:
    """Below 1%: less than (100 - 49,5)/99 = 51,01%; of 2 that is at most 1.

    A system of 100% beside n others raises the mean by (100 - m)/n. With one other that is at most
    50, since the mean before is not below 0%: (0 + 100)/2 = 50.
    """
    assert low_threshold.figures["systemen-meest"] == 1
    assert low_threshold.intervals["stijging-1"] == (49.5, 50.0)
    assert low_threshold.intervals["stijging-5"] == (9.9, 10.1)
    said = low_threshold.text
    assert (
        "heet vanaf 1%, kan het zijn dat elk systeem volledig gereed is, en is in elk geval minder "
        "dan 51,1% van de systemen dat niet."
    ) in said
    assert "bij 2 systemen is er onder dezelfde voorwaarden hoogstens 1 niet volledig gereed." in (
        said
    )
    assert (
        "een systeem met een gereedheid van 100% erbij verhoogt het gemiddelde met 49,50 tot 50,00 "
        "procentpunt als er al 1 systeem meetelt, en met"
    ) in said
    assert "niet verlagen" not in said


def test_within_the_rounding_of_the_mean(at_the_mean: Results) -> None:
    """(50 - m)/n is -0,1 to 0,1 with 5 others; a threshold of 50 may lie on either side of m."""
    said = at_the_mean.text
    assert "kan het aantal systemen dat niet volledig gereed is, lopen van geen tot alle." in said
    assert "bij 1.000 systemen zijn er onder dezelfde voorwaarden van geen tot alle 1.000 niet" in (
        said
    )
    assert at_the_mean.intervals["verandering-5"] == (-0.1, 0.1)
    assert "verandering-999" in at_the_mean.figures
    assert "Of dit een daling of een stijging is, hangt af van de afronding" in said
    assert "verlaagt het gemiddelde" not in said
    assert "verhoogt het gemiddelde" not in said


def without(folder: Path, *indicators: str) -> Results:
    project = without_rows(
        folder,
        "indicators",
        lambda row: row["indicator"] in indicators or row["quantity"] in indicators,
    )
    return run_chapter(CHAPTER, without_files(project, "checks.toml"))


def test_without_the_mean_nothing_is_calculated(tmp_path: Path) -> None:
    """The 50% of question 54 stays, but it stands in a question only."""
    results = without(tmp_path, "26@16782")
    missing = "Een gemiddelde materiële gereedheid in een antwoord is voor deze uitgave nog niet"
    assert results.text.count(missing) == 3
    assert "even zwaar telt, elk percentage" not in results.text
    assert not any(key.startswith(("daling", "aandeel")) for key in results.figures)
    assert "Antwoord 7 noemt 3 componenten van gereedheid." in results.text


def test_without_the_half_that_is_denied_the_mean_still_has_its_bounds(tmp_path: Path) -> None:
    results = without(tmp_path, "systems_not_fully_ready")
    assert "is minstens 49,5% van de systemen niet volledig gereed" in results.text
    assert "Het antwoord zegt dat het gemiddelde niet betekent" not in results.text


def test_a_high_mean_leaves_no_room_beside_few_others(tmp_path: Path) -> None:
    """As if the answer said 90%: with 5 others at most (5 x 100 + 0)/6 = 83,3% is possible."""
    project = without_files(copy_project(tmp_path), "checks.toml")
    table = project / "data" / "editions" / "2025-najaar" / "tables" / "quantities.csv"
    text = table.read_text(encoding="utf-8")
    assert text.count("26@16782,26,answer,50,,") == 1
    table.write_text(
        text.replace("26@16782,26,answer,50,,", "26@16782,26,answer,90,,").replace(
            "50%,16782", "90%,16782"
        ),
        encoding="utf-8",
    )
    results = run_chapter(CHAPTER, project)
    assert "Waar ‘kan niet’ staat, zou het gemiddelde ervoor buiten 0% tot 100% moeten liggen." in (
        results.text
    )
    assert "daling-5" not in results.figures
    # 10 others: at most 1000/11 = 90,91%; the printed 90% is 89,5 to 90,5%
    assert results.intervals["daling-10"] == (8.95, 9.05)
    assert "is minstens 9,5% van de systemen niet volledig gereed" in results.text


def test_an_uncoded_edition_says_only_what_the_text_has(uncoded: Results) -> None:
    assert "is nog niet gecodeerd (0 van de 63 vragen)" in uncoded.text
    assert "Een gemiddelde materiële gereedheid in een antwoord is voor deze uitgave nog niet" in (
        uncoded.text
    )
    assert "Antwoord 7 noemt 3 componenten van gereedheid." in uncoded.text
    assert "Het woord ‘norm’ staat in vraag 54, en in geen enkel antwoord" in uncoded.text
    assert "Dit boek leest daar een spatie in" not in uncoded.text


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    assert "De woorden waar dit onderdeel op rust, staan niet in deze uitgave." in other.text
    assert (
        "Het woord ‘norm’ staat in vraag 2 en antwoord 2; of een getal in die zin de norm is, is "
        "hier niet nagegaan."
    ) in other.text
    for word in ("componenten", "operationele", "2023", "rekenvoorbeeld", "vraag 26"):
        assert word not in other.text


def test_every_sentence_is_whole(
    defaults: Results,
    forty: Results,
    low_threshold: Results,
    at_the_mean: Results,
    uncoded: Results,
    other: Results,
) -> None:
    for results in (defaults, forty, low_threshold, at_the_mean, uncoded, other):
        assert results.broken == []
