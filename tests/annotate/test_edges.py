"""Where one reading of a number ends and another begins; what mutants of the rules showed."""

from __future__ import annotations

from tests.annotate.test_quantities import found_in, only
from tests.rows import over


@over(
    ("answer", "text", "value", "unit"),
    [
        # Only a number alone is one of a version or a paragraph when it ends in `.05`.
        ("Het kostte € 2.05.", "€ 2.05", "2.05", "eur"),
        ("Er is 2.5 miljoen voor.", "2.5 miljoen", "2500000", ""),
        ("Het is 2.5% van alles.", "2.5%", "2.5", "percent"),
        # `een` and `half` count percentage points as they count percents.
        ("Het is een procent.", "een procent", "1", "percent"),
        ("Het is een procentpunt.", "een procentpunt", "1", "percentage_points"),
        ("Het is een half procent.", "een half procent", "0.5", "percent"),
        ("Het is een half procentpunt.", "een half procentpunt", "0.5", "percentage_points"),
        # Written out, not as `8E+1`.
        ("Dat doen vier vijfde delen.", "vier vijfde", "80", "percent"),
        ("Dat doet 1 op de 10 scholen.", "1 op de 10", "10", "percent"),
    ],
)
def test_a_number_is_read_to_the_digit(answer: str, text: str, value: str, unit: str) -> None:
    quantity = only(answer)
    assert (quantity.text, str(quantity.value), quantity.unit) == (text, value, unit)


@over(
    ("answer", "periods"),
    [
        # A period that follows the next number is not this one's.
        ("Er waren 5 schepen en 6 boten in 2024.", ["", "2024"]),
        # The year that is compared with is not the year of the number, and may stand before it.
        ("Het waren er 5% meer dan in 2023.", [""]),
        ("Ten opzichte van 2023 steeg het in 2024 met 5%.", ["2023/2024"]),
        ("In 2024 waren het er 5% meer dan in 2023.", ["2023/2024"]),
        # One period of a norm and of what came of it; `de` elsewhere makes no known set.
        ("De norm van 2% over 2024 is 1,8%.", ["2024", "2024"]),
        ("De norm van 2% over 2024 bedroeg 1,8%.", ["2024", "2024"]),
        ("In de stad waren in 2024 twee scholen.", ["2024"]),
        ("In 2024 waren de twee scholen dicht.", [""]),
    ],
)
def test_a_period_is_of_its_number_only(answer: str, periods: list[str]) -> None:
    assert [quantity.period for quantity in found_in(answer)] == periods


@over(
    ("scale", "value"),
    [
        ("honderd", "300"),
        ("duizend", "3000"),
        *((scale, "3000000") for scale in ("miljoen", "mln", "mln.")),
        *((scale, "3000000000") for scale in ("miljard", "mld", "mld.", "mrd", "mrd.")),
        ("biljoen", "3000000000000"),
    ],
)
def test_scales(scale: str, value: str) -> None:
    for printed, unit in ((f"3 {scale} euro", "eur"), (f"3 {scale}", "")):
        quantity = only(f"Er is {printed} voor.")
        assert (quantity.text, str(quantity.value), quantity.unit) == (printed, value, unit)


@over(
    ("words", "unit"),
    [
        *((word, "percentage_points") for word in ("%-punt", "%-punten", "procentpunt")),
        *((word, "percentage_points") for word in ("procentpunten", "procent-punt")),
        ("procent-punten", "percentage_points"),
        *((word, "percent") for word in ("%", "procent", "percent")),
        *((word, "eur") for word in ("euro", "euro's", "euro’s", "EUR", "€")),
        *((word, "vte") for word in ("VTE", "FTE", "fte's", "fte", "vten")),
        *((word, "years") for word in ("jaar", "jaren")),
        *((word, "months") for word in ("maand", "maanden")),
        *((word, "weeks") for word in ("week", "weken")),
        *((word, "times") for word in ("keer", "maal", "x")),
        *((word, "") for word in ("US$", "$", "dollar", "dollars", "USD", "pond")),
    ],
)
def test_units_behind_a_number(words: str, unit: str) -> None:
    quantity = only(f"Dat is 3 {words} meer.")
    assert (quantity.text, str(quantity.value), quantity.unit) == (f"3 {words}", "3", unit)


@over(
    ("words", "unit"),
    [(word, "eur") for word in ("EUR", "euro", "€")] + [(word, "") for word in ("US$", "$", "USD")],
)
def test_currencies_before_a_number(words: str, unit: str) -> None:
    quantity = only(f"Dat kost {words} 12.")
    assert (quantity.text, str(quantity.value), quantity.unit) == (f"{words} 12", "12", unit)


def test_cents() -> None:
    for words in ("cent", "eurocent"):
        quantity = only(f"Dat kost 35 {words}.")
        assert (str(quantity.value), quantity.unit) == ("0.35", "eur")


@over(
    ("before", "text"),
    [
        ("Er is", "één"),
        ("Er was", "één"),
        ("Slechts", "één"),
        ("Maar", "één"),
        ("Precies", "één"),
        ("Hooguit", "één"),
        ("Minstens", "één"),
    ],
)
def test_one_counts_whatever_follows_where_the_sentence_counts(before: str, text: str) -> None:
    quantity = only(f"{before} {text} duif.")
    assert (quantity.text, str(quantity.value), quantity.unit) == (text, "1", "count")
    assert found_in(f"{before} {text} ding.") == []
    assert found_in(f"{before} {text} van hen.") == []


@over(
    "thing",
    [
        *("geval", "incident", "melding", "klacht", "aanvraag", "verzoek", "overtreding"),
        *("ongeval", "ongeluk", "signaal", "gemeente", "provincie", "bedrijf", "school"),
        *("instelling", "schip", "vliegtuig", "vestiging", "woning", "kandidaat", "persoon"),
        *("medewerker", "militair", "ambtenaar", "leerling", "student", "kind", "slachtoffer"),
        *("verdachte", "dader", "deelnemer", "patiënt", "inwoner", "bewoner", "gedetineerde"),
        *("werknemer", "nieuwe melding", "ander schip", "bekend geval", "concrete klacht"),
    ],
)
def test_one_counts_a_thing_that_is_counted(thing: str) -> None:
    quantity = only(f"Wij kennen één {thing} hier.")
    assert (quantity.text, str(quantity.value)) == ("één", "1")


@over(
    ("text", "value"),
    [
        ("1 op elke 4", "25"),
        ("1 op iedere 5", "20"),
        ("1 op de 8", "12.5"),
        ("2 op de 5", "40"),
        ("de overige helft", "50"),
        ("zes negende deel", "66.67"),
        ("een twintigste deel", "5"),
        ("een honderdste deel", "1"),
        ("een achtste deel", "12.5"),
        ("een zevende deel", "14.29"),
    ],
)
def test_parts_of_a_whole(text: str, value: str) -> None:
    quantity = only(f"Dat doet {text} van hen.")
    assert (quantity.text, str(quantity.value), quantity.unit) == (text, value, "percent")


@over(
    ("word", "value"),
    [
        ("verdubbeling", "2"),
        ("verdriedubbeling", None),
        ("viermaal", "4"),
        ("vijfvoudig", "5"),
        ("verzesvoudigd", "6"),
        ("verzevenvoudiging", "7"),
        ("eenmaal", None),
        ("eenvoudig", None),
    ],
)
def test_so_many_times(word: str, value: str | None) -> None:
    found = found_in(f"Dat is {word} nu.")
    assert [(str(each.value), each.unit) for each in found] == ([(value, "times")] if value else [])


@over("words", ["boven", "onder", "tegen", "rond", "rondom", "om en nabij"])
def test_an_article_may_belong_to_what_softens_a_number(words: str) -> None:
    assert only(f"Dat kost net {words} de 20 euro.").hedge == f"{words} de"
    assert only(f"Dat kost ruim de 20 euro ({words}).").hedge == "ruim"


def test_a_fraction_is_rounded_finer_below_one_percent() -> None:
    """1/67 is 1.4925…%, 1/300 is 0.3333…%."""
    assert str(only("Dat doet 1 op de 67 van hen.").value) == "1.49"
    assert str(only("Dat doet 1 op de 300 van hen.").value) == "0.3333"
    assert str(only("Dat doet 1 op de 100 van hen.").value) == "1"
