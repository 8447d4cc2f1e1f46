"""What the chapter on personnel finds and says.

Worked out by hand. From 30 June 2025 to 31 December 2030 are 66 months, or 11 times the first half
of 2025. The stock from which the pace just reaches the target is then, with a person for each VTE:

- professional military: 56,000 - 692 * 11 = 48,388, give or take 10% of 56,000
- reservists: 20,000 - 462 * 11 = 14,918, give or take 2,000
- civilians: 24,000 - 857 * 11 = 14,573, give or take 2,400
- all: 100,000 - 2,011 * 11 = 77,879, give or take 10,000
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import Results, run_chapter, without_coding, without_rows

CHAPTER = "2-personeel"


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


@pytest.mark.parametrize(
    ("key", "value", "lower", "upper"),
    [
        ("omslag-militairen", 48388, 42788, 53988),
        ("omslag-reservisten", 14918, 12918, 16918),
        ("omslag-burgers", 14573, 12173, 16973),
        ("omslag-samen", 77879, 67879, 87879),
        ("groei-samen", 2011, 2011, 2011),
        ("deel-groei-burgers", 100 * 857 / 2011, 100 * 857 / 2011, 100 * 857 / 2011),
        # 50.4 of 50.4 + 22 + 26.4, and 61.6 of 61.6 + 18 + 21.6 thousand
        ("deel-doel-militairen", 56, 100 * 50.4 / 98.8, 100 * 61.6 / 101.2),
        ("deel-doel-reservisten", 20, 100 * 18 / 106, 100 * 22 / 94),
        ("deel-doel-burgers", 24, 100 * 21.6 / 105.2, 100 * 26.4 / 94.8),
        # 30 - 5 * 2, from 29.5 - 5 * 2.5 to 30.5 - 5 * 1.5
        ("beginaandeel-procentpunten", 20, 20, 20),
        ("beginaandeel-procenten", *[30 / 1.02**5] * 3),
        ("sollicitantes-2025-07-factor", None, 394 / 340, 394 / 210),
        ("sollicitantes-2025-08-factor", None, 553 / 340, 553 / 210),
        ("sollicitantes-2025-08-verschil", None, 100 * 213 / 340, 100 * 343 / 210),
        ("dienjaar-niet-meer-bezig", 817, 817, 817),
        # `bijna 8.000` is 7,200 to 8,000
        ("dienjaar-deel-gestart", 100 * 1639 / 8000, 100 * 1639 / 8000, 100 * 1639 / 7200),
        # half a percent and 10% on both sides of 50 and of 15
        ("dienjaar-delen-samen", 65, 57.5, 72.5),
        ("defensity-delen-samen", 55, 52.5, 57.5),
        ("elders-eerste-halfjaar", 4890, 4890, 4890),
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
        "De groei in de eerste helft van 2025 staat alleen in vraag 40: burgers 857 VTE, "
        "beroepsmilitairen 692 VTE en reservisten 462 VTE, samen 2.011 VTE. Het antwoord noemt "
        "deze getallen niet.",
        "Burgers zijn 42,6% van de genoemde groepen samen: dat past niet als ‘het overgrote deel’ "
        "meer dan 50% betekent, en wel als het de grootste groep betekent.",
        "Antwoord 40 geeft een reden voor de sterkere toename van burgers en weerspreekt de "
        "veronderstelling niet:",
        "Dat de getallen netto groei zijn (instroom min uitstroom), en dat deze groepen samen de "
        "hele groei zijn, is een lezing",
        "Burgers hebben een groter deel in de groei dan in het doel; beroepsmilitairen een kleiner "
        "deel; bij reservisten hangt het af van de ruimte in het doel",
        "Het deel in die som is: burgers 42,6%, beroepsmilitairen 34,4% en reservisten 23,0%.",
        # 23.0% of the growth is more than 20% and lies in 16.9 to 23.5%
        "Gelezen als een kleiner deel in de groei dan in het doel, past dat bij beroepsmilitairen "
        "en hangt het bij reservisten af van de ruimte in het doel. Zonder die ruimte is het deel "
        "in de groei bij reservisten groter dan in het doel.",
        "Antwoord 12 noemt voor 2030 ongeveer 100.000 mensen, indicatief 56.000 beroepsmilitairen, "
        "indicatief 20.000 reservisten en indicatief 24.000 burgers.",
        "Het antwoord noemt ‘in 2027 de benodigde instroom’.",
        "Het gaat om de stand op 30 juni 2025; als dag van het doel telt 31 december 2030. Dat is "
        "66 maanden later, of 11 keer de 6 maanden van dat halfjaar. De groei staat in VTE en "
        "het doel in mensen: gerekend is met 1 mens per VTE, voor elke groep.",
        "Beroepsmilitairen: dit tempo is genoeg vanaf een stand van 48.388; door de ruimte van "
        "‘indicatief’ is die grens 42.788 tot 53.988.",
        "Houdt het tempo van de eerste helft van 2025 aan, dan is het doel voor 2030 op 31 "
        "december 2030 gehaald bij een stand op 30 juni 2025 van ten minste 48.388 "
        "beroepsmilitairen (42.788 tot 53.988), 14.918 reservisten (12.918 tot 16.918) en 14.573 "
        "burgers (12.173 tot 16.973); tussen haakjes de ruimte die het doel laat. De groei is in "
        "VTE en het doel in mensen: gerekend is met 1 mens per VTE. Dat de groei netto is, is een "
        "lezing. Het document geeft zelf geen stand.",
        "Een stand van de burgers is er onder de cijfers van elders niet.",
        "Deze cijfers zijn het dus niet eens.",
        "Er is geen stand en geen ander tempo opgegeven.",
        "Met basisjaar 2025, het laatste volle jaar voor de antwoorden, past bij 30% in 2030 een "
        "beginaandeel van 20,0% als de stappen procentpunten zijn, en van 27,2% als het procenten "
        "van het aandeel zijn.",
        "Gevraagd was naar beroepsmilitairen (vraag 18 en vraag 20) en naar reservisten (vraag "
        "19). Voor die groepen apart staat er geen streefcijfer.",
        "Er is geen aandeel opgegeven.",
        "In juli 2025 en augustus 2025 ligt het aantal sollicitantes boven de bandbreedte van "
        "eerder in het jaar",
        "Het aantal sollicitantes was in juli 2025 1,16 tot 1,88 keer en in augustus 2025 1,63 tot "
        "2,63 keer zo groot als in een maand eerder in het jaar.",
        "Sollicitanten zijn geen aanstellingen",
        "Van de 1.639 die startten, waren er op 1 december 2025 nog 822 bezig. De andere 817 "
        "hebben het Dienjaar dus afgerond of zijn eerder gestopt; hoeveel van elk, staat er niet.",
        "Dienjaar: de delen zijn samen 65% (57,5 tot 72,5% met de ruimte), en als geheel staat er "
        "ruim 60%. Dat past bij elkaar. Het zijn delen van wie het Dienjaar heeft afgerond",
        "Delen van de groep die behouden blijft, zouden samen 100% zijn, als ieder er een rol "
        "heeft: dat past niet.",
        # x = 0.12 x + 43 gives 48.9, from 46.3 to 51.4: within circa 55
        "Het antwoord noemt 12% ‘van deze groep’; bij de andere delen staat niet waarvan.",
        "Is alleen 12% een deel van wie behouden blijft, dan past de optelling ook, door de ruimte "
        "van afronden en van ‘circa’. Delen van alle deelnemers passen wel; zo zijn zij hier "
        "gelezen.",
        "Van de 714 VTE burgers is geen aandeel te geven",
        "De 5.852 ingehuurde medewerkers staan alleen in vraag 43; het antwoord noemt het aantal "
        "niet. De kosten staan volgens antwoord 43 in de vertrouwelijke bijlage.",
        "een eerdere stand staat er niet bij: hoe groot die groei is, is niet te zeggen.",
        "Het antwoord spreekt van ‘deze grens’ en noemt waardoor zij wordt bepaald; een aantal "
        "staat er niet bij.",
        "rond de 900.000 per maand; het bezoek van vóór de campagne staat er niet bij",
        "Antwoord 47 noemt indicatoren voor de campagne en zegt dat er geen harde streefcijfers "
        "voor zijn.",
        "Van de 41 onderdelen waarnaar is gevraagd, zijn er 15 niet of anders gegeven.",
        # three in the annex, six not treated, and of five and one only the questions
        "Over een andere groep, periode of maat: vragen 18, 19, 20 en 47. Komt later: vraag 49.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_no_example_stands_in_the_headlines(defaults: Results, fast: Results) -> None:
    """A pace, a stock and a share of women that somebody gave stay out of them."""
    for results in (defaults, fast):
        headlines = results.text[results.text.rindex("- De antwoorden noemen onder meer") :]
        assert "ekenvoorbeeld" not in headlines
        assert "45.000" not in headlines
        assert "287.200" not in headlines
        assert "16%" not in headlines


@pytest.mark.parametrize(
    "sentence",
    [
        # 30 June 2025 to 31 December 2028 is 42 months, 7 half-years; 56,000 - 6,920 * 7 = 7,560
        "Dat is 42 maanden later",
        "gerekend is met 10 mensen per VTE",
        "Beroepsmilitairen: dit tempo is genoeg vanaf een stand van 7.560.",
        # 20,000 - 4,620 * 7 = -12,340
        "Reservisten: dit tempo is op zichzelf al genoeg voor het doel van indicatief 20.000, bij "
        "elke stand (de berekende grens is −12.340).",
        "van ten minste 7.560 beroepsmilitairen; bij elke stand van reservisten en burgers.",
        "Beroepsmilitairen: 5 keer het tempo van de eerste helft van 2025 is op zichzelf al genoeg",
        # 11,000 / 7 = 1,571.4, of 6,920 a half-year; 45,000 + 5 * 6,920 * 7 = 287,200
        "is er per halfjaar een groei van 1.571 mensen nodig voor het doel van indicatief 56.000, "
        "dat is 0,23 keer het tempo van de eerste helft van 2025. Met 5 keer het tempo van de "
        "eerste helft van 2025 komt deze groep op 31 december 2028 uit op 287.200: dat is genoeg.",
        "Reservisten: 0 keer het tempo van de eerste helft van 2025 is genoeg vanaf een stand van "
        "20.000.",
        "Reservisten: een stand van 20.000 op 30 juni 2025 ligt al niet onder het doel",
        "bij 10 mensen per VTE is dat 20.110. Deze cijfers zijn het bij die omrekening niet "
        "zichtbaar oneens.",
        "een beginaandeel van 27,2% als de stappen procenten van het aandeel zijn, en van 20,0% "
        "als het procentpunten zijn.",
        # 14 in 8 steps; (30 / 16) ** (1 / 8) is 1.081746
        "Rekenvoorbeeld: vanaf 16% aan het einde van 2022 zijn 8 stappen nodig van 1,75 "
        "procentpunt, of van 8,17% van het aandeel.",
        "Gelezen als procenten van het aandeel is dat meer dan de groei-indicatie van 2% per jaar.",
        # without room: 64 to 66%, which is more than 60%
        "Dienjaar: de delen zijn samen 65% (64,0 tot 66,0% met de ruimte), en als geheel staat er "
        "ruim 60%. Dat past bij elkaar.",
        # 46.3 to 51.4% against 54.5 to 55.5%
        "Is alleen 12% een deel van wie behouden blijft, dan past de optelling niet.",
        "past dat bij beroepsmilitairen en niet bij reservisten.",
        "In mensen. Lijn: van de berekende grens op 30 juni 2025",
        # 23.0% and exactly 20%: without room for `indicatief` the reservists are above too
        "Burgers en reservisten hebben elk een groter deel in de groei dan in het doel; "
        "beroepsmilitairen een kleiner deel",
    ],
)
def test_what_it_says_at_one_end_of_the_parameters(fast: Results, sentence: str) -> None:
    assert sentence in fast.text


@pytest.mark.parametrize(
    "sentence",
    [
        # 54 months and a 31st: 9.00538 half-years; 20,000 +- 10,000 - 1,155 * 9.00538 =
        # -401.2 to 19,598.8
        "Reservisten: of dit tempo op zichzelf al genoeg is voor het doel van indicatief 20.000, "
        "hangt af van de ruimte van ‘indicatief’; de grens is −402 tot 19.599, en een negatieve "
        "grens betekent dat elke stand genoeg is.",
        "; misschien bij elke stand van reservisten en burgers, naar de ruimte die het doel laat.",
        "Met het tempo van de eerste helft van 2025 komt deze groep op 1 januari 2030 uit op "
        "15.580: dat is niet genoeg.",
        "uit op 19.401: of dat genoeg is, hangt af van de ruimte van ‘indicatief’.",
        "Burgers: een stand van 22.000 op 30 juni 2025 ligt binnen de ruimte van het doel van "
        "indicatief 24.000; of er groei nodig is, hangt van die ruimte af.",
        # a target is not rounded: 30 - 29.8, and 0.2 / 29.8
        "van 0,2 procentpunt, of van 0,67% van het aandeel.",
        "Of burgers, beroepsmilitairen en reservisten een groter deel in de groei dan in het doel "
        "hebben, hangt af van de ruimte in het doel",
    ],
)
def test_what_it_says_when_all_depends_on_the_room(loose: Results, sentence: str) -> None:
    assert sentence in loose.text


@pytest.mark.parametrize(
    "sentence",
    [
        # 56,000 - 346 * 11 = 52,194
        "Beroepsmilitairen: dit tempo is genoeg vanaf een stand van 52.194",
        "gerekend is met 0,5 mensen per VTE",
        "Beroepsmilitairen: een stand van 58.000 op 30 juni 2025 ligt binnen de ruimte van het "
        "doel",
        "Een aandeel telt alleen met zijn jaar: geef women_share en women_year samen.",
    ],
)
def test_what_it_says_with_few_people_and_half_a_share(slow: Results, sentence: str) -> None:
    assert sentence in slow.text


def test_the_sentences_end_and_none_is_empty(
    defaults: Results, fast: Results, loose: Results, slow: Results
) -> None:
    for results in (defaults, fast, loose, slow):
        assert results.broken == []
        assert "per maand per" not in results.text


def test_an_edition_that_is_not_coded_says_so(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, without_coding(tmp_path)).text
    assert "- Het personeel is voor deze uitgave nog niet gecodeerd." in text
    assert "Wat de antwoorden geven, is nog niet gecodeerd (0 van de 63 vragen)." in text
    assert "De groei van het personeel is voor deze uitgave nog niet gecodeerd." in text
    assert "Voor geen groep is een pad te tekenen" in text
    assert "VTE" not in text.replace("parameter persons_per_vte", "")


def test_what_misses_an_indicator_is_left_out_and_named(tmp_path: Path) -> None:
    gone = (
        "growth_reservists",
        "personnel_target_total",
        "women_share_yearly_growth",
        "dienjaar_applicants",
        "defensity_to_civilian",
        "external_hires",
    )
    project = without_rows(tmp_path, "indicators", lambda row: row["indicator"] in gone)
    results = run_chapter(CHAPTER, project)
    text, figures = results.text, results.figures
    assert "omslag-reservisten" not in figures
    assert "omslag-samen" not in figures
    assert figures["omslag-militairen"] == 48388
    for sentence in (
        "De groei van de reservisten is voor deze uitgave nog niet gecodeerd.",
        "De groei of het doel van reservisten is voor deze uitgave nog niet gecodeerd.",
        "burgers 857 VTE en beroepsmilitairen 692 VTE.",
        "Een veronderstelling over de groei is in deze uitgave niet te toetsen",
        "De verdeling van de groei en die van het doel zijn voor deze uitgave niet naast elkaar",
        "Antwoord 12 noemt voor 2030 indicatief 56.000 beroepsmilitairen, indicatief 20.000 "
        "reservisten en indicatief 24.000 burgers.",
        "48.388 beroepsmilitairen (42.788 tot 53.988) en 14.573 burgers",
        "De jaarlijkse groei van het aandeel vrouwen is voor deze uitgave nog niet gecodeerd.",
        "Zonder doel en groei is er geen beginaandeel te berekenen.",
        "Het aantal aanmeldingen voor het Dienjaar is voor deze uitgave nog niet gecodeerd.",
        "Wat er van deelnemers aan het Defensity College wordt, is voor deze uitgave nog niet "
        "gecodeerd.",
        "Bij het Dienjaar past de som van de delen",
        "Het aantal ingehuurde medewerkers is voor deze uitgave nog niet gecodeerd.",
    ):
        assert sentence in text
    assert "42,6%" not in text
    assert "grootste groep" not in text
