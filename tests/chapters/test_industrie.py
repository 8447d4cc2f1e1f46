from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.run import declaration_of
from tests.chapters.results import Results, Row, run_chapter, with_another_document, without_rows
from tests.conftest import PROJECT

CHAPTER = "3-industrie"
BILLION = 10**9


@pytest.fixture(scope="module")
def other_readings() -> Results:
    """The other reading of each number, all ends of the ranges that lie on one side."""
    return run_chapter(
        CHAPTER,
        growth_factor=1.0,
        whole_amounts="whole",
        one_percent="relative",
        target_share=100.0,
        first_year=2024,
        last_year=2040,
    )


@pytest.fixture(scope="module")
def other_ends() -> Results:
    """The ends of the ranges on the other side; one year only."""
    return run_chapter(
        CHAPTER, growth_factor=5.0, target_share=0.0, first_year=2031, last_year=2031
    )


@pytest.fixture(scope="module")
def at_the_turn() -> Results:
    """A growth that lies in the break-even, a target that lies in the rounding of the share."""
    return run_chapter(CHAPTER, growth_factor=2.787, target_share=37.4, last_year=2026)


# By hand: 6,5 is 6,45 to 6,55; 13,8 is 13,75 to 13,85; 2,5 is 2,45 to 2,55; 0,9 is 0,85 to 0,95;
# 37% is 36,5 to 37,5%; 78% is 77,5 to 78,5%; 21% is 20,5 to 21,5%; 1% is 0,5 to 1,5%.
AMOUNTS = {
    "totaal-2025-nederland": (6.45 / 0.375, 6.55 / 0.365),
    "totaal-2025-europa": (13.75 / 0.785, 13.85 / 0.775),
    "nederland-2024": (6.45 - 2.55, 6.55 - 2.45),
    "europa-2024": (13.75 + 0.85, 13.85 + 0.95),
    "totaal-2024-nederland": (3.9 / 0.215, 4.1 / 0.205),
    "totaal-2024-nederland-vraag": (3.9 / 0.21425, 4.1 / 0.21415),
    "totaal-2024-europa": (14.6 / (0.785 - 0.005), 14.8 / (0.775 - 0.015)),
    "totaal-2024-europa-andere-lezing": (14.6 * 1.005 / 0.785, 14.8 * 1.015 / 0.775),
    "elders-2025": (13.75 - 6.55, 13.85 - 6.45),
    "elders-2024": (14.6 - 4.1, 14.8 - 3.9),
    "buiten-2025": (13.75 * (1 / 0.785 - 1), 13.85 * (1 / 0.775 - 1)),
    "totaal-2025-h1": (2.95 / 0.415, 3.05 / 0.405),
    "totaal-2025-h1-andere-lezing": (2.5 / 0.415, 3.5 / 0.405),
    "nederland-2025-h2": (6.45 - 3.05, 6.55 - 2.95),
    "totaal-2025-h2": (6.45 / 0.375 - 3.05 / 0.405, 6.55 / 0.365 - 2.95 / 0.415),
    "afstand-in-euro": (6.45 * (0.5 / 0.375 - 1), 6.55 * (0.5 / 0.365 - 1)),
    "afstand-in-euro-erbij": (6.45 * (0.5 / 0.375 - 1) / 0.5, 6.55 * (0.5 / 0.365 - 1) / 0.5),
    "budget-per-jaar-2031": (1.15 / 7, 1.15 / 7),
}
"""In billions of euros."""

SHARES = {
    "aandelen-samen": (114, 116),
    "aandeel-elders-2025": (77.5 - 37.5, 78.5 - 36.5),
    "aandeel-elders-2024": (76 - 21.5, 78 - 20.5),
    "aandeel-buiten-2025": (21.5, 22.5),
    "aandeel-buiten-2024": (100 - 78, 100 - 76),
    # Joint: the Dutch amount of 2025 and its share occur twice, and so do those of 2024. The share
    # rises with each share and falls or rises with the amounts: least at the low shares.
    "aandeel-2024-2025": (28.066, 29.288),
    "aandeel-2024-2025-vraag": (28.713, 29.235),
    "aandeel-2025-h2": (32.939, 35.355),
    # 2023 is a half of 2024's total at twice the growth, with 59,70%.
    "aandeel-2023-2025-gekozen": (35.069, 35.467),
    "aandeel-2023-2025-zoveel": (34.601, 35.467),
    "aandeel-2023-2025-erbij": (33.016, 33.693),
    # `ruim twee keer` is 2 to 2,2.
    "daling-aandeel-zoveel": (59.695 / 2.2, 59.705 / 2),
    "daling-aandeel-erbij": (59.695 / 3.2, 59.705 / 3),
    "daling-bedrag-zoveel": (100 * 2 * 21.415 / 59.705, 100 * 2.2 * 21.425 / 59.695),
    "daling-bedrag-erbij": (100 * 3 * 21.415 / 59.705, 100 * 3.2 * 21.425 / 59.695),
    "daling-aandeel-gekozen": (59.695 / 2, 59.705 / 2),
    "daling-bedrag-gekozen": (100 * 2 * 21.415 / 59.705, 100 * 2 * 21.425 / 59.695),
    "afstand-tot-doel": (12.5, 13.5),
}
"""In percent or percentage points."""


@pytest.mark.parametrize("key", AMOUNTS)
def test_amounts_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert [end / BILLION for end in defaults.intervals[key]] == pytest.approx(AMOUNTS[key])


@pytest.mark.parametrize("key", SHARES)
def test_shares_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert defaults.intervals[key] == pytest.approx(SHARES[key], abs=1e-3)


def test_the_break_even_is_the_one_share_divided_by_the_other(defaults: Results) -> None:
    """59,70 / 21,42 is 2,7871, from 59,695 / 21,425 to 59,705 / 21,415."""
    assert defaults.intervals["daling-omslag"] == pytest.approx((2.7862, 2.7880), abs=1e-4)
    assert defaults.figures["daling-omslag"] == pytest.approx(2.7871, abs=1e-4)


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2025 contracteerde Defensie voor 6,5 miljard euro bij in Nederland gevestigde "
        "bedrijven, 37% van het totaal; in 2024 was dat deel 21% (antwoord 22). Elders in Europa "
        "was het 10,5 tot 10,9 miljard euro in 2024 en 7,2 tot 7,4 miljard euro in 2025; dat "
        "‘Europa’ Nederland omvat, is daarbij afgeleid uit de aandelen.",
        "Uit bedragen en aandelen volgt voor 2025 een totaal van 17,20 tot 17,95 miljard euro "
        "(uit het Nederlandse bedrag) of 17,51 tot 17,88 miljard euro (uit het Europese bedrag). "
        "Dat is lager dan in 2024.",
        "Antwoord 22 noemt de verandering van 2024 op 2025: 2,5 miljard euro voor Nederland en "
        "−0,9 miljard euro voor Europa. Voor elders in Europa volgt daaruit −3,5 tot −3,3 miljard "
        "euro.",
        "Volgens antwoord 56 is ruim twee keer meer besteld. Werd het totaal 2,0 tot 2,2 keer zo "
        "groot, dan daalde het Nederlandse bedrag, naar 71,7 tot 79,0% van dat van 2023; werd het "
        "3,0 tot 3,2 keer zo groot, dan steeg het Nederlandse bedrag, naar 107,6 tot 114,9% van "
        "dat van 2023.",
        "Antwoord 25 noemt als doel circa de helft van de opdrachten bij Nederlandse partijen, "
        "zonder jaar. Antwoord 29 noemt harde streefwaarden te complex.",
        "Van de 21 onderdelen waarnaar is gevraagd, staan er 15 in de antwoorden. Open bleven: "
        "‘Streefwaarden Nederlandse industrie’ (vraag 29),",
        "Het totaal van 2025 is lager dan dat van 2024, volgens het Nederlandse en het Europese "
        "bedrag",
        "Voor 2024 geeft het Nederlandse bedrag 18,13 tot 20,00 miljard euro en het Europese 18,71 "
        "tot 19,48 miljard euro; die intervallen overlappen.",
        "Dat ‘Europa’ in deze cijfers Nederland omvat, is afgeleid: het Nederlandse aandeel (37%) "
        "en het Europese (78%) zijn samen 114 tot 116%, meer dan het geheel.",
        "In 2025 is meer in Nederland en minder elders in Europa en buiten Europa gecontracteerd "
        "dan in 2024",
        "Bij een gelijk Nederlands bedrag past de daling bij een totaal dat 2,786 tot 2,788 keer "
        "zo groot werd",
        "De aandelen 59,70% en 21,42% staan alleen in vraag 56.",
        "Gelezen als zoveel keer het totaal van 2023, werd het totaal 2,0 tot 2,2 keer zo groot. "
        "Bij een gelijk Nederlands bedrag was het aandeel dan 27,13 tot 29,86% geworden. Dat is "
        "meer dan 21,42%: de groei alleen verklaart de daling dan niet, en het Nederlandse bedrag "
        "moet ook zijn gedaald, naar 71,7 tot 79,0% van dat van 2023.",
        "Dat is minder dan 21,42%: door de groei alleen was de daling dan groter geweest, en het "
        "Nederlandse bedrag moet dan zijn gestegen, naar 107,6 tot 114,9% van dat van 2023.",
        "Onder de eerste lezing passen zij bij de hele daling als er in het buitenland meer bij "
        "kwam dan het totaal groeide",
        "Werd het totaal 2 keer zo groot (een rekenvoorbeeld), dan is het 35,0 tot 35,5%.",
        "Hoe sterker het totaal van 2023 op 2024 groeide, hoe lager het Nederlandse aandeel over "
        "2023 tot en met 2025 samen",
        "Bij de groei die antwoord 56 noemt, is het 34,6 tot 35,5% of 33,0 tot 33,7%, naargelang "
        "de lezing.",
        "In de tweede helft van 2025 is het Nederlandse bedrag een kleiner deel van het totaal dan "
        "in de eerste helft",
        "32,9 tot 35,4% van het totaal. Het totaal is in de tweede helft hoger dan in de eerste.",
        "Hier is gerekend met 50% van het bedrag (parameter target_share). Het aandeel van 2025, "
        "37%, ligt daar 12,5 tot 13,5 procentpunt onder. Bij een gelijk totaal is dat 2,15 tot "
        "2,43 miljard euro meer bij Nederlandse bedrijven, en evenveel minder bij andere.",
        "is het doel uit het antwoord 45 tot 55%; het aandeel van 2025 ligt daaronder.",
        "Gaan beide over bedragen bij dezelfde bedrijven, dan kunnen zij niet samen kloppen.",
        "Een lijn van circa de helft is in 2025 met 37% niet te verenigen als het om bedragen "
        "gaat.",
        "Als antwoord 30 aantallen opdrachten telt. Antwoord 22 geeft bedragen",
        "minimaal 1,3% van de Defensiebegroting voor onderzoek en technologie, en 20% van de "
        "uitgaven daaraan voor Europese samenwerking.",
        "Behalve 1,15 miljard euro noemt antwoord 57 geen bedrag en geen aandeel",
        "meer dan 20 Nederlandse toeleveranciers bij de productie van de CV-90",
        "De munteenheid staat er niet bij; gelezen is euro. Hoe het over de jaren is verdeeld, "
        "staat er niet. Gelijk verdeeld over 2025 tot en met 2031 is het 164,3 miljoen "
        "euro per jaar (een rekenvoorbeeld).",
        "Vraag 55 vraagt naar 3 onderdelen; bij 2 staat het gevraagde in het antwoord. Open bleef: "
        "oordeel over urgentie van de levertermijnen. Het antwoord noemt geen levertijd, aantal of "
        "bedrag.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_instruments_are_listed_as_named(defaults: Results) -> None:
    """ODIN, NIF, SecFund and the innovation budget in answer 57; the others in answer 23."""
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| “.*” \| (23|57) \|$", defaults.text, re.M)
    assert [number for _, number in rows] == ["57"] * 5 + ["23"] * 6
    assert {"ODIN", "NIF en SecFund", "TTT, Seed Capital-regeling en SecFund"} <= {
        name for name, _ in rows
    }
    assert (
        "Het mkb wordt genoemd in antwoord 57. Bij antwoord 23 staat niet dat de instrumenten voor "
        "het mkb zijn."
    ) in defaults.text


def test_no_scenario_stands_in_the_headlines(defaults: Results, other_ends: Results) -> None:
    """Growth, target and years are chosen; the headlines do not move with them."""

    def headlines(results: Results) -> str:
        return results.text[results.text.rindex("- In 2025 contracteerde Defensie") :]

    first, second = (
        headlines(results).split("\n- 2 keer: 2 (")[0] for results in (defaults, other_ends)
    )
    assert "rekenvoorbeeld" not in first
    assert first.splitlines()[:5] == second.splitlines()[:5]


@pytest.mark.parametrize(
    "sentence",
    [
        # 2,5 / 0,415 to 3,5 / 0,405; the second half may then be as large as the first.
        "Of het totaal in de tweede helft hoger of lager is dan in de eerste, hangt van de "
        "afronding af.",
        "In de tweede helft van 2025 is het Nederlandse bedrag een kleiner deel van het totaal dan "
        "in de eerste helft",
        "Het bedrag 3 miljard euro is hier gelezen als afgerond op hele miljarden; met een "
        "afronding op een decimaal is het aandeel van de tweede helft 32,9 tot 35,4%.",
        "Dat is hier gelezen in procenten van het aandeel; gelezen in procentpunten is het totaal "
        "van 2024 uit het Europese bedrag 18,71 tot 19,48 miljard euro.",
        "Hier is gerekend met 100% van het bedrag (parameter target_share, een rekenvoorbeeld). "
        "Het aandeel van 2025, 37%, ligt daar 62,5 tot 63,5 procentpunt onder.",
        # (10,5 + 59,70% of 18,7) / (17,6 + 2 x 18,7) is 39,4%
        "Bleef het totaal even groot (een rekenvoorbeeld), dan is het 39,2 tot 39,7%.",
        "Gelijk verdeeld over 2024 tot en met 2040 is het 67,6 miljoen euro per jaar",
    ],
)
def test_what_it_says_with_the_other_readings(other_readings: Results, sentence: str) -> None:
    assert sentence in other_readings.text


def test_all_of_the_total_cannot_be_reached_by_adding(other_readings: Results) -> None:
    assert "afstand-in-euro-erbij" not in other_readings.figures
    assert "Blijft het bedrag bij andere bedrijven gelijk" not in other_readings.text


def test_a_relative_rise_of_the_european_share(other_readings: Results) -> None:
    """77,5 / 1,015 to 78,5 / 1,005."""
    assert other_readings.intervals["aandeel-europa-2024"] == pytest.approx(
        (77.5 / 1.015, 78.5 / 1.005)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Het aandeel van 2025, 37%, ligt daar 36,5 tot 37,5 procentpunt boven.",
        "Als alles in 2031 valt, is het 1,15 miljard euro (een rekenvoorbeeld).",
        "Werd het totaal 5 keer zo groot (een rekenvoorbeeld)",
    ],
)
def test_what_it_says_at_the_other_ends(other_ends: Results, sentence: str) -> None:
    assert sentence in other_ends.text


def test_what_rounding_leaves_open_is_said_as_open(at_the_turn: Results) -> None:
    assert (
        "Of het aandeel van 2025, 37%, daar boven of onder ligt, hangt van de afronding af."
    ) in at_the_turn.text
    assert "afstand-tot-doel" not in at_the_turn.figures
    assert "Werd het totaal 2,787 keer zo groot (een rekenvoorbeeld)" in at_the_turn.text
    assert at_the_turn.intervals["daling-bedrag-gekozen"][0] < 100
    assert at_the_turn.intervals["daling-bedrag-gekozen"][1] > 100


def test_the_years_of_the_budget_stand_in_order() -> None:
    declared = declaration_of(PROJECT / "chapters" / f"{CHAPTER}.ipynb")
    assert [rule.meaning for rule in declared.rules] == [
        "het laatste jaar ligt niet voor het eerste"
    ]


def without(folder: Path, *missing: tuple[str, str, str]) -> Path:
    """Copy the project without indicators, each a name, a period and a question."""

    def gone(row: Row) -> bool:
        return (row["indicator"], row["period"], row["quantity"].split("@")[0]) in missing

    return without_rows(folder, "indicators", gone, len(missing))


def test_without_the_european_amount_there_is_one_way_to_a_total(tmp_path: Path) -> None:
    results = run_chapter(CHAPTER, without(tmp_path, ("orders_europe", "2025", "22")))
    assert (
        "Het totaal van 2025 is lager dan dat van 2024, volgens het Nederlandse bedrag"
    ) in results.text
    assert "In 2025 is meer in Nederland gecontracteerd dan in 2024" in results.text
    assert "Elders in Europa" not in results.text
    assert not {"totaal-2025-europa", "totaal-2024-europa", "elders-2025"} & set(results.figures)


def test_without_the_dutch_share_europe_is_only_assumed(tmp_path: Path) -> None:
    project = without(
        tmp_path,
        ("orders_netherlands_share", "2025", "22"),
        ("orders_growth_factor", "2023/2024", "56"),
    )
    results = run_chapter(CHAPTER, project)
    assert "Dat ‘Europa’ in deze cijfers Nederland omvat, is hier een aanname." in results.text
    assert (
        "Het Nederlandse aandeel van 2025 is voor deze uitgave nog niet gecodeerd." in results.text
    )
    assert "Hoeveel het totaal groeide, is voor deze uitgave nog niet gecodeerd." in results.text
    assert "niet alle bedragen en aandelen gecodeerd." in results.text
    assert "Onder de eerste lezing" not in results.text


def test_without_the_shares_of_the_question_target_and_budget(tmp_path: Path) -> None:
    project = without(
        tmp_path,
        ("orders_netherlands_share", "2023", "56"),
        ("orders_netherlands_target", "", "25"),
        ("industry_budget", "2025/3031", "57"),
        ("orders_netherlands", "2025-H1", "22"),
    )
    results = run_chapter(CHAPTER, project)
    assert "zoals het in een vraag staat, is voor deze uitgave nog niet gecodeerd." in results.text
    assert "daling-omslag" not in results.figures
    assert (
        "Een doel voor het Nederlandse aandeel is voor deze uitgave nog niet gecodeerd. Hier is "
        in (results.text)
    )
    assert "(parameter target_share, een rekenvoorbeeld)" in results.text
    assert "Antwoord 23 noemt 1,15 miljard euro." in results.text
    assert "van het hele jaar zijn voor deze uitgave niet alle gecodeerd." in results.text
    assert "2023 tot en met 2025" not in results.text


def test_another_document_without_coding_gives_no_finding(tmp_path: Path) -> None:
    """Its questions have the numbers of other ones; nothing is said of what they do not ask."""
    questions = "".join(
        f"{n} Hoeveel schepen zijn er?\n\nEr zijn {n} schepen.\n\n" for n in range(1, 58)
    )
    project = with_another_document(tmp_path, f"Vragen en antwoorden\n\n{questions}")
    results = run_chapter(CHAPTER, project)
    for said in (
        "Welke vragen over Industrie gaan, is nog niet gecodeerd (0 van de 57 vragen).",
        "De cijfers en onderdelen van dit thema zijn voor deze uitgave nog niet gecodeerd.",
        "De uitspraken waar dit onderdeel op berust, staan niet in deze uitgave.",
        "De instrumenten die dit onderdeel kent, staan niet in deze uitgave.",
        "De vraag waar dit onderdeel over gaat, staat niet in deze uitgave.",
        "Geld voor het versterken van de industrie is voor deze uitgave nog niet gecodeerd.",
    ):
        assert said in results.text
    assert set(results.intervals) == {
        "groei-gekozen",
        "doel-gekozen",
        "alle-vragen",
        "vragen-met-thema",
        "vragen-met-onderdelen",
    }


def test_every_sentence_ends_and_none_is_empty(
    defaults: Results, other_readings: Results, other_ends: Results, at_the_turn: Results
) -> None:
    for results in (defaults, other_readings, other_ends, at_the_turn):
        assert results.broken == []
