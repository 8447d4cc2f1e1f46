"""What the chapter on personnel finds and says.

Worked out by hand. From 30 June 2025 to 31 December 2030 are 66 months, or 11 times the first half
of 2025. The stock from which the pace just reaches the target is then, with a person for each VTE:

- professional military: 56,000 - 692 * 11 = 48,388, give or take 10% of 56,000
- reservists: 20,000 - 462 * 11 = 14,918, give or take 2,000
- civilians: 24,000 - 857 * 11 = 14,573, give or take 2,400
- all: 100,000 - 2,011 * 11 = 77,879, give or take 10,000

A target is what it says: only its word (`indicatief`, `ongeveer`) gives it room.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.results import Results, run_chapter, with_coding, without_rows

CHAPTER = "2-personeel"
STEPS = (60 + 30 / 31) / 6
"""Half-years from the day of the 45,000, 1 December 2025, to 31 December 2030."""


@pytest.fixture(scope="module")
def fast() -> Results:
    """Ten people for a VTE, no room for hedges, an early day, stocks and paces at their ends."""
    return run_chapter(
        CHAPTER,
        target_date="2028-12-31",
        persons_per_vte=10.0,
        hedge_width=0,
        pace_military=5.0,
        pace_reservists=0.0,
        stock_military=45000,
        stock_reservists=20000,
        stock_civilians=200000,
        women_growth_reading="relative",
        women_share=16.0,
        women_year=2022,
    )


@pytest.fixture(scope="module")
def loose() -> Results:
    """As much room for hedges as the parameter allows, and stocks in and below that room."""
    return run_chapter(
        CHAPTER,
        target_date="2030-01-01",
        persons_per_vte=2.5,
        hedge_width=50,
        pace_civilians=2.5,
        stock_military=1,
        stock_reservists=9000,
        stock_civilians=22000,
        women_share=29.8,
        women_year=2029,
    )


@pytest.fixture(scope="module")
def slow() -> Results:
    """Half a person for a VTE, one stock, and a share of women without its year."""
    return run_chapter(CHAPTER, persons_per_vte=0.5, stock_military=58000, women_share=20.0)


@pytest.fixture(scope="module")
def late() -> Results:
    """The last day that can be chosen, many people for a VTE, a share of women like the target."""
    return run_chapter(
        CHAPTER,
        target_date="2040-12-31",
        persons_per_vte=10.0,
        pace_civilians=5.0,
        stock_civilians=200000,
        women_share=30.0,
        women_year=2029,
    )


@pytest.fixture(scope="module")
def at_once() -> Results:
    """The day after the half-year ended."""
    return run_chapter(CHAPTER, target_date="2025-07-01")


@pytest.fixture(scope="module")
def in_part(tmp_path_factory: pytest.TempPathFactory) -> Results:
    gone = (
        "growth_reservists",
        "personnel_target_total",
        "women_share_yearly_growth",
        "dienjaar_applicants",
        "defensity_to_civilian",
        "external_hires",
    )
    folder = tmp_path_factory.mktemp("part")
    return run_chapter(
        CHAPTER, without_rows(folder, "indicators", lambda row: row["indicator"] in gone)
    )


@pytest.mark.parametrize(
    ("key", "value", "lower", "upper"),
    [
        ("omslag-militairen", 48388, 42788, 53988),
        ("omslag-reservisten", 14918, 12918, 16918),
        ("omslag-burgers", 14573, 12173, 16973),
        ("omslag-samen", 77879, 67879, 87879),
        ("groei-samen", 2011, 2011, 2011),
        ("maanden-tot-doel", 66, 66, 66),
        ("stappen-tot-doel", 11, 11, 11),
        ("erbij-samen", 22121, 22121, 22121),
        ("erbij-burgers", 9427, 9427, 9427),
        ("deel-groei-burgers", 100 * 857 / 2011, 100 * 857 / 2011, 100 * 857 / 2011),
        # 50.4 of 50.4 + 22 + 26.4, and 61.6 of 61.6 + 18 + 21.6 thousand
        ("deel-doel-militairen", 56, 100 * 50.4 / 98.8, 100 * 61.6 / 101.2),
        ("deel-doel-reservisten", 20, 100 * 18 / 106, 100 * 22 / 94),
        ("deel-doel-burgers", 24, 100 * 21.6 / 105.2, 100 * 26.4 / 94.8),
        # 24% of 22,121 is 5,309; at 27.8% it is 6,160, at 20.5% 4,542
        (
            "burgers-meer-dan-als-doel",
            9427 - 0.24 * 22121,
            9427 - 26.4 / 94.8 * 22121,
            9427 - 21.6 / 105.2 * 22121,
        ),
        ("groei-als-doel-burgers", 0.24 * 2011, 21.6 / 105.2 * 2011, 26.4 / 94.8 * 2011),
        # 30 - 5 * 2: neither is rounded
        ("beginaandeel-procentpunten", 20, 20, 20),
        ("beginaandeel-procenten", 30 / 1.02**5, 30 / 1.02**5, 30 / 1.02**5),
        ("vrouwen-bij-doel", 30000, 27000, 33000),
        # 30% of T less 20% of T - 22,121: 10% of T and 4,424
        ("vrouwen-erbij", 10000 + 4424.2, 9000 + 4424.2, 11000 + 4424.2),
        ("sollicitantes-2025-07-factor", None, 394 / 340, 394 / 210),
        ("sollicitantes-2025-08-factor", None, 553 / 340, 553 / 210),
        ("sollicitantes-2025-07-verschil", None, 100 * 54 / 340, 100 * 184 / 210),
        ("sollicitantes-2025-08-verschil", None, 100 * 213 / 340, 100 * 343 / 210),
        ("dienjaar-niet-meer-bezig", 817, 817, 817),
        ("dienjaar-deel-bezig", 100 * 822 / 1639, 100 * 822 / 1639, 100 * 822 / 1639),
        # `bijna 8.000` is 7,200 to 8,000
        ("dienjaar-deel-gestart", 100 * 1639 / 8000, 100 * 1639 / 8000, 100 * 1639 / 7200),
        # 817 times 50% and half a percent and a tenth of 50 more
        ("dienjaar-hoogstens-militairen", 817 * 0.55, 817 * 0.55, 817 * 0.55),
        # half a percent and 10% on both sides of 50 and of 15
        ("dienjaar-delen-samen", 65, 58.5, 71.5),
        ("defensity-delen-samen", 55, 52.5, 57.5),
        ("defensity-reservisten", 40, 38.5, 41.5),
        # 79,323 - (80,000 - 5,567), and more where there were fewer than nearly 80,000
        ("elders-minstens", 4890, 4890, 4890),
        ("elders-mensen-per-vte", 4890 / 2011, 4890 / 2011, 4890 / 2011),
        ("elders-burgers", 79323 - 8500 - 45000, 25823, 25823),
        ("elders-burgers-bij-doel", 25823 + 9427, 35250, 35250),
        ("elders-nodig-militairen", 11000 / STEPS, 5400 / STEPS, 16600 / STEPS),
    ],
)
def test_the_numbers(
    defaults: Results, key: str, value: float | None, lower: float, upper: float
) -> None:
    if value is None:
        assert defaults.figures[key] is None
    else:
        assert defaults.figures[key] == pytest.approx(value, abs=0.006)
    assert defaults.intervals[key] == pytest.approx((lower, upper), abs=0.006)


@pytest.mark.parametrize(
    "sentence",
    [
        "Burgers zijn 42,6% van de groei in de eerste helft van 2025 (VTE, voltijdbanen), berekend "
        "uit vraag 40, en ongeveer 24% van het doel voor 2030 (mensen). Het huidige aantal noemt "
        "antwoord 12 niet.",
        "Burgers hebben een groter deel in de groei dan in het doel",
        "Rekenvoorbeeld: dit tempo is genoeg als er op 30 juni 2025 al ongeveer 77.900 mensen "
        "waren",
        "Aangenomen is dat de groei van de eerste helft van 2025 netto is en zo doorgaat tot en "
        "met 31 december 2030, met 1 mens per VTE. Dan komen er ongeveer 22.100 mensen bij, "
        "onder wie ongeveer 9.400 burgers. Was die groei verdeeld zoals het doel, dan kwamen er "
        "ongeveer 4.100 burgers minder bij.",
        "Beroepsmilitairen: ongeveer 48.400 nodig, ruimte 42.700 tot 54.000, 45.000 volgens "
        "anderen, 1 december 2025",
        # 14,918 and 14,573, to hundreds
        "Reservisten: ongeveer 14.900 nodig",
        "Burgers: ongeveer 14.600 nodig",
        "Rekenvoorbeeld: bij 2% per jaar hoort eind 2025 een aandeel vrouwen van 20% of 27,2%",
        "Het doel is 30% vrouwen in 2030; geteld is vanaf eind 2025, een keuze van dit boek. Is de "
        "groei in procentpunten, dan hoort daar een aandeel van 20% bij; is zij in "
        "procenten van het aandeel, dan 27,2%.",
        "Welk van de twee is bedoeld, en hoe groot het aandeel nu is, staat niet in antwoord 20. "
        "Gevraagd was naar beroepsmilitairen (vraag 18) en reservisten (vraag 19) apart; antwoord "
        "18 geeft één doel voor iedereen.",
        "Telt Defensie in 2030 ongeveer 100.000 mensen, dan zijn er ongeveer 30.000 vrouwen nodig "
        "voor 30%. Was op 30 juni 2025 al 20% van ongeveer 77.900 mensen vrouw, dan zijn daarvoor "
        "ongeveer 14.400 vrouwen erbij nodig, op een groei van ongeveer 22.100.",
        "Van bijna 8.000 kandidaten begonnen er 1.639; op 1 december 2025 waren er 822 nog bezig.",
        "Op 1 december 2025 waren er 822 nog bezig met het Dienjaar",
        "Hoeveel mensen het Dienjaar afrondden, staat niet in antwoord 50.",
        "Gelden de procenten van antwoord 51 voor alle deelnemers aan het Defensity College, dan "
        "werd 12% beroepsmilitair en bleef 40% als reservist verbonden.",
        "Beroepsmilitairen hebben een kleiner deel in de groei (VTE) dan in het doel (mensen)",
        # 23.0% of the growth is more than 20% and lies in 16.9 to 23.5%
        "Of reservisten een kleiner deel hebben, hangt af van de ruimte in het doel.",
        # 56% and 24% of 2,011, to tens
        "Was de groei verdeeld zoals het doel, met in elke groep evenveel mensen per VTE, dan "
        "waren er ongeveer 1.130 VTE beroepsmilitairen bij gekomen in plaats van 692 VTE, en "
        "ongeveer 480 VTE burgers in plaats van 857 VTE.",
        "Antwoord 40 geeft een reden voor de ‘sterkere toename’ van burgers, en weerspreekt de "
        "veronderstelling niet.",
        "Vraag 40 zegt dat beroepsmilitairen en reservisten ‘in verhouding’ achterblijven; waarmee "
        "is vergeleken, staat er niet bij.",
        "In dit tempo, met 1 mens per VTE, worden dat er ongeveer 35.300 op 31 december 2030; het "
        "doel is indicatief 24.000. "
        "Vanaf die aantallen vraagt het doel per halfjaar ongeveer 1.100 beroepsmilitairen en "
        "ongeveer 1.000 reservisten; of er burgers bij moeten, hangt af van de ruimte in het doel.",
        # (30 - 0.8 * 20) / 0.2 and (30 - 0.8 * 27.17) / 0.2
        "| 80% | 70% | 41,3% |",
        "In juli 2025 solliciteerden 394 vrouwen op militaire functies, 1,16 tot 1,88 keer de 210 "
        "tot 340 per maand waarmee het antwoord vergelijkt.",
        "In augustus 2025 solliciteerden 553 vrouwen op militaire functies, 1,63 tot 2,63 keer de "
        "210 tot 340 per maand waarmee het antwoord vergelijkt.",
        "Hoeveel vrouwen zijn aangesteld, staat niet in antwoord 16",
        "714 VTE aan burgers op militaire plaatsen is een aantal op 1 januari 2026; de groei van "
        "857 "
        "VTE is een verandering. Volgens vraag 43 waren 5.852 mensen ingehuurd op 1 juni 2025; "
        "volgens antwoord 47 was het bezoek aan de wervingswebsite rond de 900.000 per maand.",
        "Antwoord 13 en antwoord 42 delen woord voor woord één zin",
        "Die zin zegt niet welke risico’s er zijn (vraag 13), en niet of de stijging van burgers "
        "daar deels vandaan komt (vraag 42).",
        "Vraag 44 spreekt van groei van de inhuur; een eerder aantal staat er niet bij.",
        "Voor de genoemde indicatoren zijn er geen harde streefcijfers; de aanstellingsopdracht is "
        "een harde KPI",
        "Beroepsmilitairen: 34,4%, komt alleen uit een vraag",
        "Hoeveel bezoeken er vóór de campagne waren, staat niet in antwoord 47.",
        "**5.852** mensen waren op 1 juni 2025 ingehuurd, volgens de vraag; wat dat kost, is "
        "vertrouwelijk.",
        "16%, ruimte 15,5 tot 16,5%, maart 2022.",
        "Lijnen van 2025 tot 2030,",
        "**deze grens** aan het opleiden wil Defensie verleggen; bij hoeveel mensen zij ligt, "
        "staat er niet.",
        "## Gevraagd en gekregen: 26 van de 41",
        "| in vertrouwelijke bijlage | Plancijfers voor reservisten |",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_the_premise_gets_the_verdict_of_its_rule(defaults: Results) -> None:
    """42.6% is no half; without the reservists it is 55.3%, and civilians are the largest group."""
    assert (
        "Vraag 40 noemt burgers ‘het overgrote deel’ van de groei, hier gelezen als meer dan de "
        "helft. Zonder meer past dat niet bij elkaar; wel als de reservisten niet meetellen of als "
        "‘het overgrote deel’ de grootste groep betekent."
    ) in defaults.text


def test_who_is_done_with_the_year_depends_on_the_day_of_both_counts(defaults: Results) -> None:
    assert "De andere 817" not in defaults.text
    assert (
        "Zijn de aantallen van één dag, dan rondden hoogstens 817 mensen het Dienjaar af"
    ) in defaults.text
    assert (
        "Zijn die aantallen van één dag, dan is dat 50,2% van wie begon, en zijn er hoogstens 817 "
        "klaar: wie stopte, telt mee. Van wie klaar is, werd circa 50% beroepsmilitair: "
        "hoogstens 450, met 10% meer en naar boven afgerond: keuzes van dit boek."
    ) in defaults.text


def test_a_calculated_share_is_not_said_to_stand_in_the_answers(defaults: Results) -> None:
    assert defaults.intervals["dienjaar-deel-gestart"] == pytest.approx(
        (20.4875, 22.7639), abs=1e-4
    )
    assert not re.search("20,4|ongeveer 20,5|22,8", defaults.text)


def test_only_one_share_is_of_this_group(defaults: Results) -> None:
    """x = 0.12 x + 43 gives 48.9, from 46.3 to 51.4: some of it within circa 55, which is 49.5 "
    "to 60.5."""
    assert (
        "Bij het College staat 12% ‘van deze groep’ (antwoord 51); bij de andere delen staat niet "
        "waarvan. Als delen van wie behouden blijft, zouden zij samen 100% zijn. Zonder meer past "
        "dat niet bij elkaar; wel als het delen van alle deelnemers zijn. Is alleen 12% een deel "
        "van wie behouden blijft, dan is de som ongeveer 49,6%; dat past alleen met de ruimte die "
        "dit boek ‘circa’ geeft."
    ) in defaults.text


def test_what_rests_on_others_says_so(defaults: Results) -> None:
    assert "Geen uitkomst" not in defaults.text
    assert (
        "Tellen anderen dezelfde mensen, en geldt 79.323 aan het eind van de eerste helft van "
        "2025, dan was de groei daarin minstens 4.890, tegen 2.011 uit de VTE; dat is berekend "
        "uit cijfers van DutchNews (herdruk) en NOS via Omroep Brabant. Is de rest burger, dan "
        "blijven van 79.323 mensen (2025, dag niet genoemd) zonder 8.500 reservisten en 45.000 "
        "beroepsmilitairen (1 december 2025) ongeveer 25.800 burgers over."
    ) in defaults.text


def test_the_page_speaks_of_no_reading_and_no_room_in_brackets(
    defaults: Results, fast: Results, loose: Results
) -> None:
    for results in (defaults, fast, loose):
        assert "is een lezing" not in results.text
        assert not re.search(r"\(\d[\d.,]* tot ", results.text)


@pytest.mark.parametrize(
    "sentence",
    [
        # 30 June 2025 to 31 December 2028 is 42 months, 7 half-years; 20,110 * 7 = 140,770
        "Dit tempo is op zichzelf al genoeg voor het doel",
        "tot en met 31 december 2028, met 10 mensen per VTE. Dan komen er ongeveer 140.800 "
        "mensen bij",
        # 56,000 - 6,920 * 7 = 7,560, and 20,000 - 4,620 * 7 is less than none
        "Beroepsmilitairen: ongeveer 7.600 nodig",
        "Reservisten: 0 nodig",
        "Voor beroepsmilitairen is 5 keer het tempo op zichzelf al genoeg.",
        # 11,000 / 7 = 1,571.4, of 6,920 a half-year; 45,000 + 5 * 6,920 * 7 = 287,200
        "Vanaf 45.000 is per halfjaar 1.571 nodig, 0,23 keer het tempo. Met 5 keer het tempo "
        "worden het er 287.200, bij een doel van indicatief 56.000.",
        "Met 0 keer het tempo is voor reservisten een aantal van 20.000 genoeg. 20.000 ligt op of "
        "boven het doel.",
        # 14 in 8 steps; the eighth root of 30 / 16 is 1.0817
        "Van 16% vrouwen eind 2022 naar 30% is per jaar 1,75 procentpunt nodig, of 8,17% van het "
        "aandeel. Een stap van 8,17% is meer dan 2% per jaar.",
        # 23.0% and exactly 20%
        "Reservisten hebben geen kleiner deel in de groei dan in het doel.",
        # 46.3 to 51.4% against 54.5 to 55.5%
        "Is alleen 12% een deel van wie behouden blijft, dan is de som ongeveer 49,6%; dat past "
        "niet.",
    ],
)
def test_what_it_says_at_one_end_of_the_parameters(fast: Results, sentence: str) -> None:
    assert sentence in fast.text


@pytest.mark.parametrize(
    "sentence",
    [
        # 54 months and a 31st: 9.00538 half-years; 20,000 +- 10,000 - 1,155 * 9.00538 =
        # -401.2 to 19,598.8
        "Of 1 keer het tempo voor reservisten al genoeg is, hangt af van de ruimte in het doel.",
        "Met 1 keer het tempo worden het er 15.580, bij een doel van indicatief 56.000.",
        "Met 1 keer het tempo worden het er 19.401, bij een doel van indicatief 20.000.",
        "22.000 ligt binnen de ruimte van het doel.",
        "Of dat tempo samen al genoeg is, hangt af van de ruimte in het doel.",
        "Of burgers zwaarder tellen in de groei dan in het doel, is onzeker",
        "Of beroepsmilitairen een kleiner deel hebben in de groei (VTE) dan in het doel (mensen), "
        "is onzeker",
        "Cijfers van elders spreken de groei niet tegen",
    ],
)
def test_what_it_says_when_all_depends_on_the_room(loose: Results, sentence: str) -> None:
    assert sentence in loose.text


@pytest.mark.parametrize(
    "sentence",
    [
        # 56,000 - 346 * 11 = 52,194
        "Beroepsmilitairen: ongeveer 52.200 nodig",
        "met 0,5 mensen per VTE",
        "58.000 ligt binnen de ruimte van het doel.",
        "Een aandeel vrouwen telt alleen met zijn jaar: geef women_share en women_year samen.",
    ],
)
def test_what_it_says_with_few_people_and_half_a_share(slow: Results, sentence: str) -> None:
    assert sentence in slow.text


def test_without_room_a_one_sided_word_fits_what_is_more(fast: Results) -> None:
    """`ruim 60%` is 60% or more; the parts are 64 to 66%."""
    assert "als geheel ruim 60%. Dat past bij elkaar." in fast.text
    assert "Dat zegt weinig" not in fast.text


def test_a_verdict_that_so_much_room_makes_trivial_says_so(loose: Results) -> None:
    assert (
        "als geheel ruim 60%. Dat past bij elkaar. Dat zegt weinig: door de gekozen ruimte past "
        "hier bijna elk getal."
    ) in loose.text


def test_no_negative_people_are_printed(
    defaults: Results, fast: Results, loose: Results, slow: Results, late: Results, at_once: Results
) -> None:
    for results in (defaults, fast, loose, slow, late, at_once):
        assert "−" not in results.text
    assert late.figures["omslag-samen"] == 0
    assert late.intervals["omslag-samen"] == (0, 0)


def test_a_contradiction_with_others_is_not_denied(defaults: Results, fast: Results) -> None:
    """More than 4,890 is no 2,011; ten people for a VTE are 20,110, and nothing is said of most."""
    assert (
        "Tellen cijfers van elders hetzelfde, dan passen zij bij de groei alleen met minstens 2,43 "
        "mensen per VTE"
    ) in defaults.text
    assert "Cijfers van elders spreken de groei niet tegen" in fast.text


def test_a_stock_above_the_target_is_not_called_enough(late: Results) -> None:
    """200,000 and 5 times 8,570 in each of 31 half-years."""
    assert (
        "200.000 ligt op of boven het doel. Met 5 keer het tempo worden het er 1.528.350, bij een "
        "doel van indicatief 24.000."
    ) in late.text
    assert "dat is genoeg" not in late.text


def test_a_target_is_not_rounded(late: Results) -> None:
    assert "30% vrouwen is niet minder dan het doel." in late.text
    assert "hangt het van het afronden" not in late.text


def test_what_is_not_a_month_away_is_not_calculated(at_once: Results) -> None:
    assert (
        "Met deze waarden niet te berekenen: wat er tot en met die dag bij komt (1 juli 2025 ligt "
        "geen hele maand na 30 juni 2025)."
    ) in at_once.text
    assert not re.search("0,0[0-9]+ (?:maand|keer)", at_once.text)
    assert "Vanaf deze aantallen is dit tempo genoeg" not in visible(at_once)
    assert "omslag-samen" not in at_once.figures


def visible(results: Results) -> str:
    """Return what the page shows, without the record of its sentences."""
    return results.text.partition("Record(sentences=")[0]


def test_the_sentences_end_and_none_is_empty(
    defaults: Results,
    fast: Results,
    loose: Results,
    slow: Results,
    late: Results,
    at_once: Results,
    in_part: Results,
    uncoded: Results,
) -> None:
    for results in (defaults, fast, loose, slow, late, at_once, in_part, uncoded):
        assert results.broken == []
        assert "per maand per" not in results.text


def test_an_edition_that_is_not_coded_says_so(uncoded: Results) -> None:
    text = visible(uncoded)
    assert "De codering van deze uitgave heeft niet alle cijfers over personeel" in text
    assert "is nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in text
    assert text.count("## Is dit tempo genoeg voor het doel?") == 1
    assert "Vanaf deze aantallen" not in text
    assert "VTE" not in text
    assert not re.search(r"antwoord \d|vraag \d", text)


def test_what_misses_an_indicator_is_left_out_and_named(in_part: Results) -> None:
    figures, text = in_part.figures, visible(in_part)
    assert figures["omslag-militairen"] == 48388
    assert not {"omslag-reservisten", "omslag-samen", "groei-samen", "deel-groei-burgers"} & set(
        figures
    )
    for gap in (
        "beoogde omvang van de krijgsmacht",
        "groei van de reservisten",
        "jaarlijkse groei-indicatie van het aandeel vrouwen",
        "aanmeldingen voor het Dienjaar",
        "Defensity College: burgermedewerker",
        "extern ingehuurde medewerkers",
    ):
        assert re.search(f"in de codering van deze uitgave:[^\n]*{gap}", text)
    assert "beroepsmilitair: hoogstens 450, met" in text
    assert "als geheel ruim 60%. Dat past bij elkaar." in text
    assert "42,6%" not in text
    assert "overgrote deel" not in text
    assert "defensity_to" not in text


def test_growth_of_a_whole_year_is_not_taken_for_that_of_a_half(tmp_path: Path) -> None:
    def whole_year(rows: list[dict[str, str]]) -> list[dict[str, str]]:
        changed = {"growth_civilians", "growth_military", "growth_reservists"}
        return [
            row | {"period": "2025", "note": "proef"} if row["indicator"] in changed else row
            for row in rows
        ]

    text = visible(run_chapter(CHAPTER, with_coding(tmp_path, "indicators", whole_year)))
    assert "groei van het burgerpersoneel (het laatste halfjaar)" in text
    assert "per halfjaar" not in text.lower().replace("(het laatste halfjaar)", "")


def test_too_few_people_for_a_vte_are_not_the_least_that_fits() -> None:
    """4,890 / 2,011 is 2,4316: with 2,4 there are 4,826, so the least is not printed as 2,4."""
    said = run_chapter(CHAPTER, persons_per_vte=2.4).text
    assert "alleen met minstens 2,43 mensen per VTE" in said
    assert "minstens 4.890, tegen 4.826 uit de VTE" in said


@pytest.fixture(scope="module")
def too_soon() -> Results:
    """A day within a month of the half-year: no growth until then can be told."""
    return run_chapter(CHAPTER, target_date="2025-07-15")


def test_what_cannot_be_calculated_is_not_announced(defaults: Results, too_soon: Results) -> None:
    """Neither what is assumed for it, nor marks that the chart does not have."""
    for said in ("Aangenomen is dat de groei", "teruggerekend", "Blauw: nodig op"):
        assert said in defaults.text
        assert said not in too_soon.text
    assert "hier is 66 maanden teruggerekend vanaf het doel" in defaults.text
    assert "15 juli 2025 ligt geen hele maand na 30 juni 2025" in too_soon.text


def test_the_chart_of_stocks_says_what_its_marks_do(defaults: Results, fast: Results) -> None:
    """Together none are needed at ten people for a VTE: the amounts are no bound then."""
    bound = "\nRekenvoorbeeld: vanaf deze aantallen is dit tempo genoeg\n"
    alone = "\nRekenvoorbeeld: samen is dit tempo op zichzelf al genoeg\n"
    assert (bound in defaults.text, alone in defaults.text) == (True, False)
    assert (bound in fast.text, alone in fast.text) == (False, True)


def test_subtitles_name_room_where_there_is_some(defaults: Results) -> None:
    exact = run_chapter(CHAPTER, hedge_width=0).text
    for said in ("Streep: ruimte, een keuze van dit boek.", "Streep: ruimte, een aanname."):
        assert said in defaults.text
        assert said not in exact
    assert "en 24% van het doel voor 2030 (mensen)." in exact
    assert "berekend uit vraag 40; 24% in het doel voor 2030 (mensen)" in exact
    assert "dan zijn er 30.000 vrouwen nodig voor 30%." in exact
