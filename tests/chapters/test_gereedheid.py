from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.results import (
    Results,
    as_derived,
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
    before was m(n + 1)/n: 59,4 to 60,6 with 5. Answer 7 names three components, answer 27 four.
    """
    assert defaults.figures["aandeel-minstens"] == 49.5
    assert defaults.intervals["aandeel-minst"] == (49.5, 50.5)
    assert defaults.intervals["daling-5"] == (9.9, 10.1)
    assert defaults.intervals["daling-10"] == (4.95, 5.05)
    assert defaults.intervals["daling-20"] == (2.475, 2.525)
    assert defaults.intervals["daling-40"] == (1.2375, 1.2625)
    assert defaults.intervals["verschil-bij-tien"] == (4.95, 5.05)
    assert defaults.intervals["verandering-bij-tien"] == (-5.05, -4.95)
    assert defaults.intervals["gemiddelde-ervoor-5"] == (59.4, 60.6)
    assert defaults.figures["componenten-7"] == 3
    assert defaults.figures["componenten-27"] == 4
    assert defaults.figures["onderdelen"] == 6
    assert defaults.figures["onderdelen-gegeven"] == 5


@pytest.mark.parametrize(
    "sentence",
    [
        "**Een gemiddelde materiële gereedheid van 50% zegt niet hoeveel systemen volledig gereed "
        "zijn; welk deel dat kan zijn, hangt af van de grens.**",
        "Hoeveel systemen niet volledig gereed kunnen zijn, hangt af van de grens",
        # All can be at 50%, which is below 100%.
        "ruimte 50,0 tot 51,1% bij 1% naar 100% bij 100%.",
        "drukte volgens het antwoord het gemiddelde; hoeveel, blijft open.",
        "hoeveel systemen volledig gereed zijn, zegt dat niet",
        "Gevraagd en gekregen: 5 van de 6",
        "| afgewezen | Zwaarst wegende knelpunt per krijgsmachtdeel | “is het complex",
        "## Wat zegt een gemiddelde over losse systemen?",
        "Bij 50% staat niet vanaf welke grens een systeem volledig gereed heet; 100% is een "
        "aanname. Telt elk systeem even zwaar, dan is bij die grens minstens 49,5% niet "
        "volledig gereed. Of het gemiddelde van 50% is gewogen, staat er niet bij; aangenomen is "
        "dat elk percentage tussen nul en honderd ligt. Het kan ook zijn dat geen enkel systeem "
        "volledig gereed is.",
        "Dat de helft niet volledig gereed is, volgt volgens antwoord 26 niet uit een gemiddelde "
        "van 50%; een ander deel staat er niet bij.",
        "## Een systeem van 0% naast 10 systemen geeft een daling van 5 procentpunt",
        "Dit is een rekenvoorbeeld, met 50% als gemiddelde erna: elk systeem telt even zwaar, en "
        "verder verandert er niets. "
        "Hoe meer systemen al meetellen, hoe kleiner het verschil.",
        "Antwoord 26 noemt een systeem met lage gereedheid dat erbij kwam, zonder het gemiddelde "
        "ervoor, het aantal systemen of die gereedheid zelf.",
        # With k systems of 0% beside n others: km/n, so 5 × 49,5/5 = 49,5, and at most 50: the
        # mean before is no more than 100%, of 5 among 10.
        "| 5 systemen | 9,9 tot 10,1 procentpunt | 19,8 tot 20,2 procentpunt | 49,5 tot 50,0 "
        "procentpunt | 59,4 tot 60,6% |",
        "Vraag 26 noemt het percentage operationele gereedheid; het antwoord noemt het materiële "
        "gereedheid (MG).",
        "Antwoord 7 noemt 3 componenten van gereedheid, antwoord 27 noemt er 4.",
        "| “Digitale Gereedheid” |",
        "tussen ‘Digitale Gereedheid’ en ‘en’ leest dit boek een spatie",
        "Antwoord 27 verwijst voor 2023 en 2024 naar antwoord 26 en antwoord 54; die noemen deze "
        "jaren niet. Vraag 54 spreekt van een norm; het antwoord noemt die niet.",
        "| personeel | “een tekort aan technisch en logistiek personeel” |",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_a_scenario_is_called_one(defaults: Results, forty: Results) -> None:
    """And it is not in the standfirst."""
    for results in (defaults, forty):
        assert "procentpunt" not in results.text.splitlines()[0]
        assert "Dit is een rekenvoorbeeld, met 50% als gemiddelde erna:" in results.text
        assert "Rekenvoorbeeld: naast 10 systemen" in results.text


def test_a_lower_threshold_and_a_number_of_systems(forty: Results) -> None:
    """Below 80%: 1 - 50,5/80 = 36,875%; of 41 at least 15,12, so 16. Added to 40 others."""
    assert forty.intervals["aandeel-minst"] == (36.875, 38.125)
    assert forty.figures["systemen-minst"] == 16
    assert forty.figures["systemen-meest"] == 41
    assert "dan is bij die grens minstens 36,8% niet volledig gereed" in forty.text
    assert "80% is een aanname" in forty.text
    assert (
        "Bij 41 systemen in totaal geldt ‘niet volledig gereed’ dan voor minstens 16 systemen en "
        "hoogstens 41 systemen."
    ) in forty.text
    assert sum(key.startswith("daling-") for key in forty.figures) == 4


def test_a_threshold_below_the_mean(low_threshold: Results) -> None:
    """Below 1%: less than (100 - 49,5)/99 = 51,01%; of 2 that is at most 1.

    A system of 100% beside n others raises the mean by (100 - m)/n. With one other that is at most
    50, since the mean before is not below 0%: (0 + 100)/2 = 50. With two such beside one other the
    mean is at least (0 + 200)/3 = 66,7%, so that cannot be.
    """
    assert low_threshold.figures["systemen-meest"] == 1
    assert low_threshold.figures["aandeel-hoogstens"] == pytest.approx(5050 / 99)
    assert low_threshold.intervals["stijging-1"] == (49.5, 50.0)
    assert low_threshold.intervals["stijging-5"] == (9.9, 10.1)
    said = low_threshold.text
    assert "dan is bij die grens minder dan 51,1% niet volledig gereed" in said
    assert "minstens 0%" not in said
    assert "Het kan ook zijn dat elk systeem volledig gereed is." in said
    assert "minstens 0 systemen en hoogstens 1 systeem." in said
    assert "Een systeem van 100% naast 10 systemen geeft een stijging van 5 procentpunt" in said
    assert "| 1 systeem | 49,5 tot 50,0 procentpunt | kan niet | kan niet | 0,0 tot 1,0% |" in said
    assert "niet verder verlagen" not in said


def test_within_the_rounding_of_the_mean(at_the_mean: Results) -> None:
    """(50 - m)/n is -0,1 to 0,1 with 5 others; a threshold of 50 may lie on either side of m."""
    said = at_the_mean.text
    assert "Bij die grens kan elk systeem volledig gereed zijn, en ook geen enkel." in said
    assert "minstens 0 systemen en hoogstens 1.000 systemen." in said
    assert at_the_mean.intervals["verandering-5"] == (-0.1, 0.1)
    assert "verandering-999" in at_the_mean.figures
    assert "Of het een daling of een stijging is, hangt van de afronding af." in said
    assert "geeft een daling" not in said
    assert "geeft een stijging" not in said


def without(folder: Path, *indicators: str) -> Results:
    project = without_rows(
        folder,
        "indicators",
        lambda row: row["indicator"] in indicators or row["quantity"] in indicators,
    )
    return run_chapter(CHAPTER, without_files(project, "checks.toml"))


LABEL = "defensiebrede materiële gereedheid: gemiddelde van de percentages per A-(wapen)systeem"


def test_without_the_mean_nothing_is_calculated(tmp_path: Path) -> None:
    """The 50% of question 54 stays, but it stands in a question only."""
    results = without(tmp_path, "26@16782")
    assert f"in de codering van deze uitgave: {LABEL}" in results.text
    assert "## Wat zegt een gemiddelde over losse systemen?" in results.text
    assert "## Wat doet een systeem erbij?" in results.text
    assert "van de systemen is niet volledig gereed" not in results.text
    assert not any(key.startswith(("daling", "aandeel")) for key in results.figures)
    assert "Antwoord 7 noemt 3 componenten van gereedheid" in results.text
    assert results.broken == []


def test_without_the_half_that_is_denied_the_mean_still_has_its_bounds(tmp_path: Path) -> None:
    results = without(tmp_path, "systems_not_fully_ready")
    assert "dan is bij die grens minstens 49,5% niet volledig gereed" in results.text


def test_a_high_mean_leaves_no_room_beside_few_others(tmp_path: Path) -> None:
    """As if the answer said 90%: with 5 others at most (5 x 100 + 0)/6 = 83,3% is possible.

    10 others: at most 1000/11 = 90,91%; the printed 90% is 89,5 to 90,5%, a tenth of it 8,95 to
    9,05. Below 100% is at least 100 - 90,5 = 9,5%.
    """
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
    as_derived(project)
    results = run_chapter(CHAPTER, project)
    assert "| 5 systemen | kan niet | kan niet | kan niet | kan niet |" in results.text
    assert "daling-5" not in results.figures
    assert results.intervals["daling-10"] == (8.95, 9.05)
    assert results.figures["aandeel-minstens"] == 9.5
    assert "dan is bij die grens minstens 9,5% niet volledig gereed" in results.text
    assert "naast 10 systemen geeft een daling van 9 procentpunt" in results.text


def test_an_uncoded_edition_has_questions_for_headings(uncoded: Results) -> None:
    assert (
        "**De codering van deze uitgave heeft geen gemiddelde materiële gereedheid.**"
        in uncoded.text
    )
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert "## Wat zegt een gemiddelde over losse systemen?" in uncoded.text
    assert uncoded.text.count(f"Niet in de codering van deze uitgave: {LABEL}") == 4
    assert "aandeel-minst" not in uncoded.figures
    assert "rekenvoorbeeld" not in uncoded.text
    assert not re.search(r"antwoord (7|26|27|54)|[Vv]raag (26|54)", uncoded.text)


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    assert "0 van de 2 vragen" in other.text
    assert not re.search(r"2023|antwoord \d|[Vv]raag \d|Digitale", other.text)


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
