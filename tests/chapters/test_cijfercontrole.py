from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import (
    CODING,
    Results,
    as_derived,
    run_chapter,
    without_files,
    without_rows,
)
from tests.conftest import EDITION, copy_project

CHAPTER = "cijfercontrole"
VERDICTS = ("consistent", "under-reading", "not-consistent", "untestable")


@pytest.fixture(scope="module")
def whole() -> Results:
    return run_chapter(CHAPTER, whole_amounts="whole")


@pytest.fixture(scope="module")
def strict() -> Results:
    """No room for `ruim` and `circa`."""
    return run_chapter(CHAPTER, hedge_width=0)


@pytest.fixture(scope="module")
def wide() -> Results:
    """As much room as the parameter allows."""
    return run_chapter(CHAPTER, hedge_width=50)


def test_the_outcomes_add_up(
    defaults: Results, whole: Results, strict: Results, wide: Results
) -> None:
    for results in (defaults, whole, strict, wide):
        counts = [results.figures[f"controles-{verdict}"] for verdict in VERDICTS]
        assert sum(counts) == results.figures["controles"] == 57


def test_what_it_finds(defaults: Results) -> None:
    counts = [defaults.figures[f"controles-{verdict}"] for verdict in VERDICTS]
    assert counts == [23, 24, 0, 10]


def test_it_lists_the_tensions_between_answers(defaults: Results) -> None:
    assert defaults.figures["spanningen"] == 16
    for said in (
        "## 16 paren uitspraken lijken niet bij elkaar te passen",
        "**Antwoord 6 en antwoord 36** Antwoord 36 zegt dat alle beschikbare en afgesproken",
        "**Antwoord 51, twee uitspraken daarin**",
        "Alleen de 12% is ‘van deze groep’ genoemd",
    ):
        assert said in defaults.text


def test_tensions_that_are_not_coded_are_named(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, without_files(copy_project(tmp_path), "tensions.csv")).text
    assert "in de codering van deze uitgave: spanningen tussen antwoorden." in text


def test_numbers_that_are_not_coded_are_not_called_none(tmp_path: Path) -> None:
    results = run_chapter(CHAPTER, without_files(copy_project(tmp_path), "indicators.csv"))
    assert "dubbel-genoemd" not in results.figures
    assert "elkaar-uitsluitend" not in results.figures
    assert "Geen getal staat" not in results.text
    assert "## Staan getallen op meer plaatsen?\n*Niet in de codering" in results.text


SIDES = {
    # The Dutch amount and share, 6,45 to 6,55 billion and 36,5 to 37,5%, and the European ones.
    "totaal-2025-1": (6.45e9 / 0.375, 6.55e9 / 0.365),
    "totaal-2025-2": (13.75e9 / 0.785, 13.85e9 / 0.775),
    # 2,5 more than in 2024, 21%; 0,9 less than in 2024, a share 1 higher.
    "totaal-2024-1": (3.9e9 / 0.215, 4.1e9 / 0.205),
    "totaal-2024-2": (14.6e9 / 0.78, 14.8e9 / 0.76),
    "totaal-2024-aandeel-in-vraag-1": (3.9e9 / 0.21425, 4.1e9 / 0.21415),
    "europa-en-nederland-1": (114, 116),
    "elders-in-europa-1": (13.75e9 - 6.55e9, 13.85e9 - 6.45e9),
    "elders-in-europa-2": (14.6e9 - 4.1e9, 14.8e9 - 3.9e9),
    # 3 billion of one decimal is 2,95 to 3,05; the share of the half is 41%.
    "halfjaar-bedrag-1": (2.95e9 / 0.415, 3.05e9 / 0.405),
    # 59,70% divided by 21,42%; by `ruim twee keer` with a tenth of room; by three or more.
    "daling-omslag-1": (59.695 / 21.425, 59.705 / 21.415),
    "daling-verklaard-1": (0, 59.705 / 2),
    "daling-verklaard-3": (59.695 / 2.2, 59.705 / 2),
    "daling-verklaard-4": (0, 59.705 / 3),
    # 56.000 + 20.000 + 24.000, `indicatief`, a tenth either way.
    "omvang-som-1": (90_000, 110_000),
    # 857 of 857 + 692 + 462; without the 462; and 692 of them all.
    "overgrote-deel-1": (100 * 857 / 2011, 100 * 857 / 2011),
    "overgrote-deel-3": (100 * 857 / 1549, 100 * 857 / 1549),
    "overgrote-deel-4": (100 * 692 / 2011, 100 * 692 / 2011),
    # ca. 50 and ca. 15: each half a point by rounding, and a tenth of itself by the word.
    "dienjaar-delen-1": (50 - 5 + 15 - 1.5, 50 + 5 + 15 + 1.5),
    # 12 + 11 + 6 + 3 + 23, each half a point.
    "defensity-delen-1": (55 - 2.5, 55 + 2.5),
    # 3031 less 2025 and one year, the misprint; to 2031.
    "budget-periode-1": (1007, 1007),
    "budget-periode-3": (7, 7),
}


@pytest.mark.parametrize("key", SIDES)
def test_the_sides_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert defaults.intervals[key] == pytest.approx(SIDES[key])


@pytest.mark.parametrize(
    "sentence",
    [
        "**In 23 van 57 controles passen de uitspraken zonder meer bij elkaar, in 24 onder een "
        "aanname; 10 zijn niet te "
        "toetsen.**",
        "Uitspraken passen in 24 van 57 controles alleen onder een aanname",
        "Kolommen: past niet 0, past onder een aanname 24, past 23 en niet te toetsen 10.",
        "## In 24 van de 47 toetsbare controles is een aanname nodig",
        "10 controles zijn niet te toetsen: een getal of een jaar ontbreekt, of er "
        "staat niet bij wat is geteld.",
        "## 3 getallen staan op meer plaatsen, voor dezelfde periode, en geen spreekt zichzelf "
        "tegen",
        "2024 | 21% en 21,42% | 21,42% |",
        "| 2 | Nederland en Europa samen | past onder een aanname | 22 |",
        "| 56 | Een meetbare verhoging van het beveiligingsniveau | niet te toetsen | 63 |",
        "Het Nederlandse en het Europese aandeel van 2025 zijn samen 114 tot 116%; delen die "
        "elkaar niet overlappen, zijn samen hoogstens 100%. Zonder meer past dat niet bij elkaar; "
        "wel als ‘Europa’ Nederland omvat.",
        "burgers zijn 42,6% van de groepen die zij noemt samen",
        # The European total of 2024 rests on that reading of the document's 1%.
        "Totaal gecontracteerd in 2024, als ‘1%’ een procentpunt is: 18,13 tot 20,00 miljard euro",
        "een aantal is geen groei, en het aantal op een eerdere datum staat er niet bij",
        "is het totaal van de eerste helft van 2025 7,10 tot 7,54 miljard euro, en dat van het "
        "hele jaar 17,20 tot 17,95 miljard euro.",
        "| iedereen die bij Defensie werkt | 2025, dag niet genoemd | 79.323 | DutchNews",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_whole_amounts_have_more_room(defaults: Results, whole: Results) -> None:
    """3 billion in whole billions is 2,5 to 3,5; what has a decimal stays."""
    assert whole.intervals["halfjaar-bedrag-1"] == pytest.approx((2.5e9 / 0.415, 3.5e9 / 0.405))
    assert whole.intervals["totaal-2025-1"] == defaults.intervals["totaal-2025-1"]
    assert whole.figures["controles-consistent"] == 23


def test_a_bound_does_not_hang_on_the_room_of_a_word(strict: Results) -> None:
    """64 to 66% is more than 60%; 59,70% divided by two or more is 29,85% or less."""
    assert strict.figures["controles-not-consistent"] == 0
    assert strict.intervals["dienjaar-delen-1"] == (64, 66)
    assert (
        "De delen zijn samen ongeveer 65%; verbonden aan Defensie blijft ruim 60%. Dat past bij "
        "elkaar."
    ) in strict.text
    assert "het zou hoogstens 29,9% zijn geworden als ‘twee keer meer’ een verdubbeling" in (
        strict.text
    )
    assert "dan zou het aandeel 29,8 tot 29,9% zijn geworden, met de ruimte die dit boek" in (
        strict.text
    )


def test_with_much_room_a_verdict_that_says_little_says_so(wide: Results) -> None:
    """Groups of 50.000 to 150.000 together against 50.000 to 150.000.

    `circa de helft` with half of it as room is 25 to 75%, so 37% fits in it; `ruim twee keer`
    is two to three times, so that growth explains the fall however it is read. Two more fit.
    """
    counts = [wide.figures[f"controles-{verdict}"] for verdict in VERDICTS]
    assert counts == [23 + 2, 24 - 2, 0, 10]
    assert "De lijn van 2024, voortgezet in 2025 | past | 22 en 30 |" in wide.text
    assert (
        "De groepen zijn samen ongeveer 100.000 mensen; als totaal staat er ongeveer 100.000. "
        "Dat past bij elkaar. Dat zegt weinig: door de gekozen ruimte past hier bijna elk getal."
    ) in wide.text


def test_a_figure_that_does_not_fit_is_a_verdict_and_a_heading(tmp_path: Path) -> None:
    """As if the answer had said 9,5 instead of 6,5: 9,45 / 0,375 is 25,2 billion or more.

    The European figures leave at most 13,85 / 0,775 = 17,9 billion.
    """
    project = copy_project(tmp_path)
    (coded,) = [
        line.split(",")[3]
        for line in (project / CODING / "indicators.csv").read_text(encoding="utf-8").splitlines()
        if line.startswith("orders_netherlands,") and ",2025," in line
    ]
    table = project / "data" / "editions" / EDITION / "tables" / "quantities.csv"
    rows = table.read_text(encoding="utf-8").splitlines()
    (place,) = [number for number, row in enumerate(rows) if row.startswith(f"{coded},")]
    assert ",6500000000," in rows[place]
    rows[place] = rows[place].replace(",6500000000,", ",9500000000,").replace("6,5", "9,5")
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    as_derived(project)
    results = run_chapter(CHAPTER, project)
    assert results.intervals["totaal-2025-1"] == pytest.approx((9.45e9 / 0.375, 9.55e9 / 0.365))
    assert results.figures["controles-not-consistent"] > 0
    assert "Wat te toetsen was" not in results.text
    assert "| 1 | Totaal gecontracteerd in 2025 | past niet | 22 |" in results.text


def test_an_edition_that_is_not_coded_says_so(tmp_path: Path) -> None:
    project = without_files(
        copy_project(tmp_path), "checks.toml", "indicators.csv", "anomalies.csv", "themes.csv"
    )
    results = run_chapter(CHAPTER, project)
    assert "controles" not in results.figures
    assert "**Voor deze uitgave zijn nog geen controles geschreven.**" in results.text
    assert "## Wat past niet bij elkaar?" in results.text
    assert "in de codering van deze uitgave: de controles." in results.text
    assert "0 controles" not in results.text


def test_a_missing_indicator_leaves_its_checks_untested(tmp_path: Path) -> None:
    gone = ("orders_europe", "growth_military")
    project = without_rows(tmp_path, "indicators", lambda row: row["indicator"] in gone, 2)
    results = run_chapter(CHAPTER, project)
    assert "Dit is niet te toetsen: in de codering ontbreekt orders_europe, 2025." in results.text
    assert "totaal-2025-1" not in results.figures
    assert sum(results.figures[f"controles-{verdict}"] for verdict in VERDICTS) == 57
    assert results.figures["controles-untestable"] > 10


def test_every_sentence_ends_and_none_is_empty(defaults: Results) -> None:
    assert defaults.broken == []
