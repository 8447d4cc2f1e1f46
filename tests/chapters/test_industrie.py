"""The chapter on orders to industry.

The amounts, in billions of euros: 6,5 is 6,45 to 6,55; 13,8 is 13,75 to 13,85; 2,5 is 2,45 to 2,55;
0,9 is 0,85 to 0,95. The shares: 37% is 36,5 to 37,5%; 78% is 77,5 to 78,5%; 21% is 20,5 to 21,5%;
1% is 0,5 to 1,5%. The money of 1,15 is a budget, and what it says.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.analysis import indicators_of
from kamerboek.checks import load_checks, run_check
from kamerboek.edition.edition import load_edition
from kamerboek.run import declaration_of
from tests.chapters.results import (
    QUOTED,
    Results,
    Row,
    run_chapter,
    with_other_questions,
    without_rows,
)
from tests.conftest import EDITION, PROJECT

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
    """The ends of the ranges on the other side; one year only; all the room for a word."""
    return run_chapter(
        CHAPTER,
        growth_factor=5.0,
        target_share=0.0,
        first_year=2031,
        last_year=2031,
        hedge_width=50.0,
    )


@pytest.fixture(scope="module")
def at_the_turn() -> Results:
    """A growth that lies in the break-even, a target in the rounding of the share, no room."""
    return run_chapter(
        CHAPTER, growth_factor=2.787, target_share=37.4, last_year=2026, hedge_width=0.0
    )


AMOUNTS = {
    "totaal-2025-nederland": (6.45 / 0.375, 6.55 / 0.365),
    "totaal-2025-europa": (13.75 / 0.785, 13.85 / 0.775),
    "nederland-2024": (6.45 - 2.55, 6.55 - 2.45),
    "europa-2024": (13.75 + 0.85, 13.85 + 0.95),
    "totaal-2024-nederland": (3.9 / 0.215, 4.1 / 0.205),
    "totaal-2024-nederland-vraag": (3.9 / 0.21425, 4.1 / 0.21415),
    "totaal-2024-europa": (14.6 / (0.785 - 0.005), 14.8 / (0.775 - 0.015)),
    "totaal-2024-europa-andere-lezing": (14.6 * 1.005 / 0.785, 14.8 * 1.015 / 0.775),
    # What both ways leave: the European total of 2025; of 2024 from the European total, least, to
    # the Dutch total with the share of the question, most.
    "totaal-2025": (13.75 / 0.785, 13.85 / 0.775),
    "totaal-2024": (14.6 / 0.78, 4.1 / 0.21415),
    "elders-2025": (13.75 - 6.55, 13.85 - 6.45),
    "elders-2024": (14.6 - 4.1, 14.8 - 3.9),
    "elders-verandering": (-0.95 - 2.55, -0.85 - 2.45),
    "elders-daling": (2.45 + 0.85, 2.55 + 0.95),
    "buiten-2025": (13.75 * (1 / 0.785 - 1), 13.85 * (1 / 0.775 - 1)),
    "totaal-2025-h1": (2.95 / 0.415, 3.05 / 0.405),
    "totaal-2025-h1-andere-lezing": (2.5 / 0.415, 3.5 / 0.405),
    "nederland-2025-h2": (6.45 - 3.05, 6.55 - 2.95),
    "totaal-2025-h2": (6.45 / 0.375 - 3.05 / 0.405, 6.55 / 0.365 - 2.95 / 0.415),
    "afstand-in-euro": (6.45 * (0.5 / 0.375 - 1), 6.55 * (0.5 / 0.365 - 1)),
    "afstand-in-euro-erbij": (6.45 * (0.5 / 0.375 - 1) / 0.5, 6.55 * (0.5 / 0.365 - 1) / 0.5),
    "budget-per-jaar-2025": (1.15, 1.15),
    "budget-per-jaar-2031": (1.15 / 7, 1.15 / 7),
}
"""In billions of euros."""

SHARES = {
    "aandelen-samen": (114, 116),
    "aandeel-elders-2025": (77.5 - 37.5, 78.5 - 36.5),
    "aandeel-elders-2024": (76 - 21.5, 78 - 20.5),
    "aandeel-buiten-2025": (21.5, 22.5),
    "aandeel-buiten-2024": (100 - 78, 100 - 76),
    # 2,5 more on 4,0: least 2,45 more on 4,1, most 2,55 more on 3,9.
    "nederland-groei": (100 * 2.45 / 4.1, 100 * 2.55 / 3.9),
    # Joint: the Dutch amount of 2025 and its share occur twice, and so do those of 2024. The share
    # rises with each share and falls or rises with the amounts: least at the low shares.
    "aandeel-2024-2025": (28.066, 29.288),
    "aandeel-2024-2025-vraag": (28.713, 29.235),
    "aandeel-2025-h2": (32.939, 35.355),
    # 2023 is a half of 2024's total at twice the growth, with 59,70%.
    "aandeel-2023-2025-gekozen": (35.069, 35.467),
    "aandeel-2023-2025-zoveel": (34.601, 35.467),
    "aandeel-2023-2025-erbij": (33.016, 33.693),
    # `ruim twee keer` with a tenth of room is 2 to 2,2.
    "daling-aandeel-zoveel": (59.695 / 2.2, 59.705 / 2),
    "daling-aandeel-erbij": (59.695 / 3.2, 59.705 / 3),
    "daling-bedrag-zoveel": (100 * 2 * 21.415 / 59.705, 100 * 2.2 * 21.425 / 59.695),
    "daling-bedrag-erbij": (100 * 3 * 21.415 / 59.705, 100 * 3.2 * 21.425 / 59.695),
    "daling-aandeel-gekozen": (59.695 / 2, 59.705 / 2),
    "daling-bedrag-gekozen": (100 * 2 * 21.415 / 59.705, 100 * 2 * 21.425 / 59.695),
    "afstand-tot-doel": (12.5, 13.5),
    "doel-ruimte": (45, 55),
}
"""In percent or percentage points."""

SIZES = {
    # (share of the amount ÷ rest of it) ÷ (share of the orders ÷ rest of them), 45 to 55% of them
    "opdracht-nederland-2024": (0.205 / 0.795 / (55 / 45), 0.215 / 0.785 / (45 / 55)),
    "opdracht-nederland-2025": (0.365 / 0.635 / (55 / 45), 0.375 / 0.625 / (45 / 55)),
    # 59,70 / 21,42
    "daling-omslag": (59.695 / 21.425, 59.705 / 21.415),
    "daling-factor-erbij": (3, 3.2),
}


@pytest.mark.parametrize("key", AMOUNTS)
def test_amounts_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert [end / BILLION for end in defaults.intervals[key]] == pytest.approx(AMOUNTS[key])


@pytest.mark.parametrize("key", SHARES)
def test_shares_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert defaults.intervals[key] == pytest.approx(SHARES[key], abs=1e-3)


@pytest.mark.parametrize("key", SIZES)
def test_multiples_are_those_worked_out_by_hand(defaults: Results, key: str) -> None:
    assert defaults.intervals[key] == pytest.approx(SIZES[key])


def test_values_are_those_of_the_printed_numbers(defaults: Results) -> None:
    """6,5 ÷ 4,0 is 1,625; 59,70 ÷ 21,42 is 2,7871; (21 ÷ 79) ÷ (50 ÷ 50) is 0,2658."""
    assert defaults.figures["nederland-groei"] == pytest.approx(62.5)
    assert defaults.figures["daling-omslag"] == pytest.approx(2.7871, abs=1e-4)
    assert defaults.figures["opdracht-nederland-2024"] == pytest.approx(0.2658, abs=1e-4)


@pytest.mark.parametrize(
    "sentence",
    [
        "Van het bedrag aan bestellingen ging in 2025 37% naar bedrijven in Nederland, tegen "
        "21% in 2024; 59,70% in 2023 staat alleen in een vraag.",
        "2023: 59,70%, komt alleen uit een vraag, ruimte 59,695 tot 59,705%. 2024: 21%, ruimte "
        "20,5 tot 21,5%. 2025: 37%,",
        "Nederlands deel: omlaag in 2024, deels terug in 2025",
        "Open kolom: dit getal staat alleen in een vraag. Band: het doel, circa de helft van de "
        "opdrachten (10% ruimte is een keuze van dit boek); jaren en maat staan er niet "
        "bij.",
        "Gevraagd en gekregen: 15 van de 21",
        "In 2025 bestelde Defensie meer in Nederland en minder elders in Europa",
        "Bij bedrijven in Nederland ging het bedrag van 4 miljard euro naar 6,5 miljard euro: "
        "62,5% meer.",
        "Elders in Europa ging het van 10,7 miljard euro naar 7,3 miljard euro, aangenomen dat "
        "‘Europa’ Nederland omvat.",
        "Omvat ‘Europa’ Nederland niet, dan zijn 37% en 78% samen meer dan het geheel.",
        "In Nederland 2,5 miljard euro erbij, elders in Europa 3,4 miljard euro eraf",
        "Bleef het Nederlandse bedrag gelijk, dan hoort bij de stap van 59,70% naar 21,42% een "
        "totaal dat 2,79 keer zo groot werd.",
        "Antwoord 56 verklaart de daling uit ‘ruim twee keer meer’ bestellingen, en uit grote "
        "projecten in het buitenland. Hoe ‘meer’ is bedoeld, staat er niet bij.",
        "Werd het totaal ruim twee keer zo groot, dan hoort bij een gelijk bedrag een deel van 27 "
        "tot 30%, en daalde het Nederlandse bedrag dus. Kwam er ruim twee keer zo veel bij, dan "
        "is dat 18 tot "
        "20%, en steeg het bedrag dus.",
        "Bij een gelijk Nederlands bedrag past 21,42% bij een 2,79 keer zo groot totaal, tussen "
        "‘zo veel’ en ‘erbij’",
        "Het doel is circa de helft van de opdrachten; het Nederlandse deel van het bedrag was 37% "
        "in 2025",
        "Volgens de industrieagenda STRAIIK-D, die antwoord 30 aanhaalt, is in 2024 circa de helft "
        "van alle opdrachten in Nederland geplaatst en wordt ‘deze lijn’ voortgezet in 2025.",
        "Antwoord 25 zegt niet voor welke jaren dat doel geldt, en ook niet of het aantallen of "
        "bedragen telt.",
        "Van het bedrag ging in 2024 21% naar bedrijven in Nederland; dat past alleen bij circa de "
        "helft van de opdrachten als iets anders is geteld, zoals aantallen. Zijn het aantallen, "
        "dan was een "
        "opdracht in Nederland gemiddeld ongeveer 0,27 keer zo groot als een andere.",
        "Geldt het doel voor het bedrag en is het 50% (een aanname), dan scheelde het 13 "
        "procentpunt in 2025: bij een gelijk totaal 2,3 miljard euro.",
        "Het totaal daalde, naar 17,7 miljard euro",
        "Voor 2025 is dat uit de Nederlandse cijfers 17,20 tot 17,95 miljard euro, en uit de "
        "Europese 17,51 tot 17,88 miljard euro; samen laten zij 17,51 tot 17,88 miljard euro toe. "
        "Voor 2024 is dat 18,13 tot 20,00 miljard euro en 18,71 tot 19,48 miljard euro, en 18,20 "
        "tot 19,15 miljard euro met het deel uit vraag 56; samen 18,71 tot 19,15 miljard euro.",
        "Gerekend is met procentpunten; met procenten van het deel is het totaal van 2024 uit "
        "de Europese cijfers 18,69 tot 19,39 miljard euro.",
        "Elders in Europa was het deel 56% in 2024 en 41% in 2025; buiten Europa 23% en 22%.",
        "Over 2024 en 2025 samen was het Nederlandse deel 29%",
        "Met het deel van 2024 uit antwoord 22 is het samen 28,0 tot 29,3%, en 28,7 tot 29,3% met "
        "dat uit vraag 56.",
        "Het cijfer is volgens antwoord 56 gevoelig voor schommelingen door grote opdrachten.",
        "Met 2023 erbij is het ongeveer 35,3% als het totaal ruim twee keer zo groot werd, en "
        "ongeveer 33,5% als er ruim twee keer zo veel bij kwam (10% ruimte: een aanname).",
        "Werd het totaal 2 keer zo groot, dan is 35,3% het Nederlandse deel van 2023 tot en met "
        "2025.",
        "De eerste helft van 2025: 41% bij bedrijven in Nederland; de rest van 2025: ongeveer 34% "
        "(berekend)",
        "In de eerste helft van 2025 ging 3 miljard euro naar bedrijven in Nederland, in de rest "
        "van het jaar 3,5 miljard euro. Het totaal was in de rest hoger: 10,3 miljard euro, "
        "tegen 7,3 miljard "
        "euro in de eerste helft van 2025. Is 3 miljard euro afgerond op hele miljarden, dan is "
        "het deel in de rest 31,9 tot 35,9%, en het totaal ook dan hoger dan in de eerste helft "
        "van 2025.",
        "Groeit het totaal mee, dan is voor 50% van het bedrag 4,6 miljard euro meer nodig",
        "Met 10% ruimte voor ‘circa’ is het doel 45 tot 55%; telt het bedragen, dan ligt 37% "
        "daaronder.",
        "Gelijk verdeeld is het geld voor de industrie 164,29 miljoen euro per jaar",
        "Dit is een rekenvoorbeeld: 1,15 miljard euro, gerekend van 2025 tot en met 2031; hoe "
        "het is verdeeld, staat er niet bij.",
        "Antwoord 55 noemt oplopende levertijden, maar geen levertijd, aantal of bedrag.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


@pytest.mark.parametrize(
    ("status", "element"),
    [
        ("afgewezen", "Streefwaarden Nederlandse industrie"),
        ("later", "KPI’s industrieel participatiebeleid in de Stand"),
        ("niet behandeld", "Oordeel over urgentie van de levertermijnen"),
        ("gegeven", "Verkenning van opschaling goedkopere systemen"),
    ],
)
def test_what_was_asked_and_given(defaults: Results, status: str, element: str) -> None:
    assert f"| {status} | {element} |" in defaults.text


def test_money_goes_to_companies_not_to_a_country(defaults: Results) -> None:
    """The answer: foreign companies with a branch here are among them, subcontractors are not."""
    assert "naar Nederland" not in QUOTED.sub("", defaults.text)


def test_the_finding_says_that_the_share_rose_again(defaults: Results) -> None:
    """A front page with the fall of 2024 alone leaves out that it was 37% in 2025."""
    assert (
        "**37%** van het bedrag is in 2025 bij bedrijven in Nederland besteld, tegen 21% in 2024"
    ) in defaults.text


@pytest.mark.parametrize("width", [10, 0, 50])
def test_the_verdict_is_that_of_the_figure_check(
    defaults: Results, other_ends: Results, at_the_turn: Results, width: int
) -> None:
    """Each reading of `ruim twee keer meer` fits here as it does in the rule that checks it.

    At a tenth: doubled with no upper bound growth can explain 21,42%, doubled with a tenth of room
    it cannot, tripled it explains more than that; so the page says that it depends. With a half of
    room two to three times can explain it too: nothing is left to depend on.
    """
    said = {10: defaults, 0: at_the_turn, 50: other_ends}[width].text
    edition = load_edition(EDITION, PROJECT)
    rule = next(each for each in load_checks(edition, PROJECT) if each.id == "daling-verklaard")
    result = run_check(rule, edition, indicators_of(edition))
    assert result.verdict == "under_reading"
    fitting = [reading.holds for reading in result.tested]
    assert fitting == [True, False, True]
    depends = "Of groei het deel van 2024 verklaart, hangt af van wat ‘ruim twee keer meer’" in said
    assert depends is (width != 50)
    assert ("De groei van het totaal kan het deel van 2024 verklaren" in said) is (width == 50)
    more = "kan het ook veel meer zijn, dan kan de groei de daling verklaren."
    assert (more in said) is (width != 50)
    enough = "50% ruimte gerekend, een aanname; daarmee kan de groei de daling al verklaren."
    assert (enough in said) is (width == 50)
    equal = "en kan het Nederlandse bedrag gelijk zijn gebleven."
    assert (equal in said) is (width == 50)  # 59,70 ÷ 2 to 59,70 ÷ 3 holds 21,42
    assert ("en daalde het Nederlandse bedrag dus." in said) is (width != 50)


def test_whose_choice_the_room_is(defaults: Results, at_the_turn: Results) -> None:
    assert "Voor ‘ruim’ is 10% ruimte gerekend, een aanname;" in defaults.text
    assert "Voor ‘ruim’ is 0% ruimte gerekend, een aanname;" in at_the_turn.text
    assert at_the_turn.intervals["daling-factor-erbij"] == (3, 3)
    assert (
        "Met 0% ruimte voor ‘circa’ is het doel 50%; telt het bedragen, dan ligt 37% daaronder."
        in at_the_turn.text
    )


def test_a_subtitle_names_what_is_drawn(defaults: Results, at_the_turn: Results) -> None:
    """Without room for a word its band is a line."""
    said = defaults.text, at_the_turn.text
    for with_room, without in (
        ("Band: het doel, circa de helft van", "Lijn: het doel, circa de helft van"),
        ("Banden: ‘ruim twee keer meer’", "Grijze lijnen: ‘ruim twee keer meer’"),
    ):
        assert [with_room in each for each in said] == [True, False]
        assert [without in each for each in said] == [False, True]
    assert "0% ruimte is een keuze" not in at_the_turn.text


def test_one_year_is_no_period(other_ends: Results) -> None:
    assert "1,15 miljard euro, gerekend in 2031 alleen; hoe" in other_ends.text
    assert "van 2031 tot en met 2031" not in other_ends.text


def test_where_all_the_room_is_given_nothing_is_certain(other_ends: Results) -> None:
    """`circa de helft` is 25 to 75% then, and holds 37%."""
    assert (
        "Met 50% ruimte voor ‘circa’ is het doel 25 tot 75%; telt het bedragen, dan kan "
        "37% daarbinnen vallen."
    ) in other_ends.text


def test_a_bound_has_no_invented_end(defaults: Results) -> None:
    """`meer dan 20` is no 20 to 22, `minimaal 1,3%` no 1,30 to 1,48."""
    assert "Van meer dan 20 toeleveranciers bij de CV-90 (antwoord 24)" in defaults.text
    assert "volgens antwoord 30 om minimaal 1,3% van de Defensiebegroting" in defaults.text
    assert not re.search(r"20 tot 22|1,30? tot 1,4", defaults.text)


def test_a_budget_is_not_rounded(defaults: Results) -> None:
    assert "163,5" not in defaults.text
    assert defaults.figures["budget-per-jaar-2031"] == pytest.approx(1150 / 7 * 10**6)


def test_outside_europe_may_be_outside_the_union(defaults: Results) -> None:
    """The answer says `Europa` and `NL of EU`."""
    assert (
        "Het schrijft ‘Europa’ en ook ‘EU’; wat hier ‘buiten Europa’ heet, kan dus ook ‘buiten de "
        "EU’ zijn."
    ) in defaults.text


def test_instruments_are_those_of_two_answers(defaults: Results) -> None:
    """ODIN, NIF, SecFund and the innovation budget in answer 57; the others in answer 23."""
    assert (
        "Antwoord 57 noemt voor het mkb ODIN, NIF, SecFund, SDIR’s en het Missiegedreven Innovatie "
        "Budget, zonder bedrag per instrument. Antwoord 23 noemt TTT, Seed Capital, SecFund, SDIR, "
        "VDL, fotonische chips en een challenge; dat zij voor het mkb zijn, staat er niet."
    ) in defaults.text
    assert "de antwoorden noemen" not in defaults.text


def test_the_printed_year_is_said_as_printed(defaults: Results) -> None:
    assert "als eindjaar staat er ‘3031’." in defaults.text
    assert (
        "Als eindjaar staat in antwoord 57 ‘3031’; hier is tot en met 2031 gerekend."
    ) in defaults.text


@pytest.mark.parametrize(
    "sentence",
    [
        # 3,5 / 0,405 is 8,64 at the most; both ways together leave 17,51 at the least of the year.
        "Het totaal was in de rest hoger: 10,3 miljard euro, tegen 7,3 miljard euro in "
        "de eerste helft van 2025. Is 3 miljard euro afgerond op één decimaal, dan is het deel in "
        "de rest 32,9 tot 35,4%, en het totaal ook dan hoger dan in de eerste helft van 2025.",
        "Gerekend is met procenten van het deel; met procentpunten is het totaal van 2024 uit "
        "de Europese cijfers 18,71 tot 19,48 miljard euro.",
        "Geldt het doel voor het bedrag en is het 100% (een aanname), dan scheelde het 63 "
        "procentpunt in 2025:",
        # (10,5 + 59,70% of 18,7) / (17,6 + 2 x 18,7) is 39,4%
        "Werd het totaal 1 keer zo groot, dan is 39,4% het Nederlandse deel van 2023 tot en met "
        "2025.",
        "Gelijk verdeeld is het geld voor de industrie 67,65 miljoen euro per jaar",
        "Met deze waarden niet te berekenen: wat nodig is als het totaal meegroeit.",
    ],
)
def test_what_it_says_with_the_other_readings(other_readings: Results, sentence: str) -> None:
    assert sentence in other_readings.text


def test_all_of_the_total_cannot_be_reached_by_adding(other_readings: Results) -> None:
    assert "afstand-in-euro-erbij" not in other_readings.figures
    assert "Groeit het totaal mee" not in other_readings.text


def test_a_relative_rise_of_the_european_share(other_readings: Results) -> None:
    """77,5 / 1,015 to 78,5 / 1,005."""
    assert other_readings.intervals["aandeel-europa-2024"] == pytest.approx(
        (77.5 / 1.015, 78.5 / 1.005)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2025 was het Nederlandse deel niet minder dan 0%.",
        "Voor 0% van het bedrag is niet meer nodig",
        "Gelijk verdeeld is het geld voor de industrie 1,15 miljard euro per jaar",
        "Werd het totaal 5 keer zo groot, dan",
    ],
)
def test_what_it_says_at_the_other_ends(other_ends: Results, sentence: str) -> None:
    assert sentence in other_ends.text


def test_what_rounding_leaves_open_is_said_as_open(at_the_turn: Results) -> None:
    for sentence in (
        "Of het Nederlandse deel in 2025 minder was dan 37,4%, hangt van de afronding af.",
        "Of voor 37,4% van het bedrag meer nodig is, hangt van de afronding af",
        "Werd het totaal 2,787 keer zo groot, dan",
    ):
        assert sentence in at_the_turn.text
    lower, upper = at_the_turn.intervals["daling-bedrag-gekozen"]
    assert lower < 100 < upper


def test_what_is_chosen_does_not_move_what_the_answers_say(
    defaults: Results, other_readings: Results, other_ends: Results, at_the_turn: Results
) -> None:
    """Growth, target and years are chosen; standfirst, lead chart and finding stay."""
    for results in (other_readings, other_ends, at_the_turn):
        for key in ("nederland-2024", "daling-omslag", "totaal-2025"):
            assert results.intervals[key] == defaults.intervals[key]
        for said in ("tegen 21% in 2024; 59,70% in 2023 staat", "**37%** van het bedrag"):
            assert said in results.text


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
        "Bij bedrijven in Nederland ging het bedrag van 4 miljard euro naar 6,5 miljard euro"
        in results.text
    )
    assert "Hoe groot is het totaal?" in results.text
    assert "Het totaal daalde" not in results.text
    assert not {"totaal-2025-europa", "totaal-2024-europa", "elders-2025", "totaal-2025"} & set(
        results.figures
    )
    assert results.intervals["totaal-2025-nederland"][0] / BILLION == pytest.approx(6.45 / 0.375)


def test_an_older_share_does_not_stand_in_for_the_latest(tmp_path: Path) -> None:
    """Without 37% the latest share that is coded is that of 2024: no total is made of it."""
    project = without(
        tmp_path,
        ("orders_netherlands_share", "2025", "22"),
        ("orders_growth_factor", "2023/2024", "56"),
    )
    results = run_chapter(CHAPTER, project)
    for said in (
        "Hoeveel van de bestellingen in 2025 naar bedrijven in Nederland ging, is niet gecodeerd",
        "Hoeveel groei van het totaal hoort bij de verandering van het deel?",
        "hoeveel keer meer er in totaal is besteld dan een jaar eerder (tot het jaar ervoor).",
        "Hoe ver is het Nederlandse deel van het doel?",
        "Hoe groot is het deel over meer jaren samen?",
    ):
        assert said in results.text
    for not_said in ("Omvat ‘Europa’", "Voor ‘ruim’", "Antwoord 56 verklaart"):
        assert not_said not in results.text.split("Verantwoording en code")[0]
    assert not {"totaal-2025-nederland", "totaal-2025", "daling-factor-erbij"} & set(
        results.figures
    )
    assert results.figures["elders-2025"] == 7.3 * BILLION


def test_without_the_shares_of_the_question_target_and_budget(tmp_path: Path) -> None:
    project = without(
        tmp_path,
        ("orders_netherlands_share", "2023", "56"),
        ("orders_netherlands_share", "2024", "56"),
        ("orders_netherlands_target", "", "25"),
        ("industry_budget", "2025/3031", "57"),
        ("orders_netherlands", "2025-H1", "22"),
    )
    results = run_chapter(CHAPTER, project)
    for said in (
        # The share of 2024 is then that of the answer.
        "ging in 2025 37% naar bedrijven in Nederland, tegen 21% in 2024.",
        "Gelijk verdeeld is het geld voor de industrie 164,29 miljoen euro per jaar",
        "Hoe verschillen de helften van het jaar?",
        "dan scheelde het 13 procentpunt in 2025:",
    ):
        assert said in results.text
    assert not {
        "daling-omslag",
        "totaal-2024-nederland-vraag",
        "aandeel-2024-2025-vraag",
        "doel-ruimte",
        "nederland-2025-h2",
    } & set(results.figures)
    assert "voor welke jaren dat doel geldt" not in results.text
    assert "uit de vraag" not in results.text
    assert results.intervals["totaal-2024"][1] / BILLION == pytest.approx(14.8 / 0.76)


def test_an_edition_that_is_coded_in_part_says_what_lacks_once_a_section(tmp_path: Path) -> None:
    """Only the figures of answer 22 are coded: the budget is said to lack, once."""

    def gone(row: Row) -> bool:
        return not row["quantity"].startswith("22@")

    text = run_chapter(CHAPTER, without_rows(tmp_path, "indicators", gone)).text
    label = "verspreid over meerdere jaren (over meer jaren en zonder jaar)"
    assert text.count(label) == 1
    assert f"defensie-industrie, {label} en Nederlandse toeleveranciers bij" in text
    assert "Hoeveel groei van het totaal hoort bij de verandering van het deel?" in text
    assert "In 2025 bestelde Defensie meer in Nederland en minder elders in Europa" in text


def test_an_edition_that_is_not_coded(uncoded: Results) -> None:
    assert "Hoeveel van de bestellingen naar bedrijven in Nederland ging, is niet gecodeerd" in (
        uncoded.text
    )
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert uncoded.text.count("Niet in de codering van deze uitgave: ") == 9
    assert set(uncoded.figures) == {
        "ruimte",
        "groei-gekozen",
        "doel-gekozen",
        "budget-van",
        "budget-tot",
        "vragen-met-onderdelen",
        "vragen-te-coderen",
    }


def test_another_document_without_coding_gives_no_finding(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Its questions have the numbers of other ones; nothing is said of what they do not ask."""
    text = run_chapter(CHAPTER, with_other_questions(tmp_path_factory.mktemp("other"))).text
    assert "0 van de 4 vragen" in text
    assert not re.search(r"antwoord \d|vraag \d|Europa’|ODIN|CV-90|circa de helft|3031", text)


def test_every_sentence_ends_and_none_is_empty(
    defaults: Results,
    other_readings: Results,
    other_ends: Results,
    at_the_turn: Results,
    uncoded: Results,
) -> None:
    for results in (defaults, other_readings, other_ends, at_the_turn, uncoded):
        assert results.broken == []
