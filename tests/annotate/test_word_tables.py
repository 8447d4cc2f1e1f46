"""The words around a number, each table once over: what it says where it stands and where not."""

from __future__ import annotations

from tests.annotate.test_quantities import found_in
from tests.rows import over


def said(answer: str) -> list[str]:
    """Return value, unit, hedge and period of each number, what is empty left out."""
    return [
        " ".join(part for part in (str(each.value), each.unit, each.hedge, each.period) if part)
        for each in found_in(answer)
    ]


@over(
    "verb",
    [
        *(
            "komt",
            "komen",
            "kwam",
            "kwamen",
            "blijft",
            "blijven",
            "blijf",
            "bleef",
            "bleven",
            "ligt",
            "liggen",
            "lag",
            "lagen",
        ),
        *(
            "daalt",
            "daalde",
            "daalden",
            "dalen",
            "gedaald",
            "zakt",
            "zakte",
            "zakten",
            "zakken",
            "gezakt",
            "valt",
            "vallen",
            "viel",
            "vielen",
        ),
        *(
            "is",
            "zijn",
            "was",
            "waren",
            "zit",
            "zitten",
            "ver",
            "net",
            "ruim",
            "komt uit",
            "komt ook",
            "komt nog",
            "komt dus",
            "komt wel",
            "komt er",
        ),
    ],
)
def test_verbs_that_say_how_much(verb: str) -> None:
    assert said(f"Het {verb} onder 12 gemeenten.") in (["12 count onder"], ["12 count ruim onder"])
    assert said(f"Het {verb} tegen 12 gemeenten.") in (["12 count tegen"], ["12 count ruim tegen"])
    assert said(f"Het {verb}x onder 12 gemeenten.") == ["12 count"]


@over(
    ("answer", "what"),
    [
        *(
            (f"Het leeft onder 12{unit}.", [f"12 {name} onder"])
            for unit, name in (
                ("%", "percent"),
                (" procentpunt", "percentage_points"),
                (" euro", "eur"),
            )
        ),
        *(
            (f"Het leeft onder 12{unit}.", [what])
            for unit, what in (
                (" mensen", "12 persons"),
                (" jaar", "12 years"),
                (" keer", "12 times"),
                ("", "12"),
            )
        ),
        *(
            ("Het gaat tegen de 12 scholen.", ["12 count tegen de"]),
            ("Het gaat tegen de twaalf scholen.", ["12 count"]),
        ),
        ("Het gaat tegen 12 scholen.", ["12 count"]),
    ],
)
def test_onder_and_tegen_are_mostly_prepositions(answer: str, what: list[str]) -> None:
    assert said(answer) == what


@over(
    "before",
    [
        *(
            "de",
            "deze",
            "die",
            "alle",
            "met",
            "in",
            "van",
            "voor",
            "door",
            "aan",
            "bij",
            "naar",
            "uit",
            "op",
            "over",
            "tot",
            "per",
            "na",
            "zijn",
        ),
        *(
            "waren",
            "waarvan",
            "circa",
            "ca.",
            "ruim",
            "bijna",
            "ongeveer",
            "dan",
            "minstens",
            "minimaal",
            "maximaal",
            "hooguit",
            "zo'n",
            "zo’n",
        ),
        *(
            "komende",
            "afgelopen",
            "laatste",
            "eerste",
            "heeft",
            "hebben",
            "er",
            "om",
            "en",
            "of",
            "om de",
        ),
    ],
)
def test_acht_counts_behind_these(before: str) -> None:
    assert [each.split(" ")[:2] for each in said(f"Wij {before} acht schepen.")] == [["8", "count"]]
    assert said(f"Wij x{before.replace(' ', ' x')} acht schepen.") == []


@over("sign", ['"', "“", "‘", "(", ":", ",", "·"])
def test_acht_counts_behind_these_signs(sign: str) -> None:
    assert said(f"Dat is{sign} acht schepen.") == ["8 count"]


@over(
    ("noun", "unit"),
    [
        # Plural words of four letters and more count; modifiers before them do not.
        *(
            (noun, "count")
            for noun in (
                "schepen",
                "dijken",
                "zeeën",
                "ideeën",
                "auto's",
                "auto’s",
                "motors",
                "dataset's",
                "bestuursstuk",
                "metadata",
                "nieuwsmedia",
            )
        ),
        *((noun, "") for noun in ("schip", "zee", "x-en", "ten", "water")),
        *(
            (f"{word} schepen", "count")
            for word in (
                "nieuwe",
                "oude",
                "extra",
                "meer",
                "minder",
                "fulltime",
                "parttime",
                "voltijd",
                "deeltijd",
                "nieuw",
                "totaal",
                "eigen",
                "open",
                "onder-",
            )
        ),
        *((f"{word} mensen", "persons") for word in ("nieuwe", "nieuwe oude", "a-e b-e c-e")),
        ("oude oude oude oude mensen", "persons"),
        ("oude oude oude oude oude mensen", ""),
        *(
            (f"{noun} (in {full})", "vte")
            for noun in ("mensen", "banen")
            for full in ("vte", "fte", "VTE’n", "FTE's")
        ),
        *((f"mensen ({full} )", "vte") for full in ("fte", "VTE")),
        *(
            ("mensen in fte", "persons"),
            ("(mensen)", "persons"),
            ("fte", "vte"),
            ("extra fte", "vte"),
        ),
    ],
)
def test_what_is_counted(noun: str, unit: str) -> None:
    (quantity,) = found_in(f"Het gaat om 31 {noun}.")
    assert quantity.unit == unit


@over(
    "noun",
    [
        *(
            "persoon",
            "medewerker",
            "militair",
            "reservist",
            "soldaat",
            "veteraan",
            "ambtenaar",
            "leerling",
            "student",
            "kind",
            "vrouw",
        ),
        *(
            "slachtoffer",
            "verdachte",
            "dader",
            "kandidaat",
            "deelnemer",
            "patiënt",
            "cliënt",
            "docent",
            "agent",
            "burger",
            "inwoner",
        ),
        *("bewoner", "gedetineerde", "vrijwilliger", "werknemer"),
    ],
)
def test_one_person(noun: str) -> None:
    assert [each.unit for each in found_in(f"Er is één {noun}.")] == ["persons"]
    assert [each.unit for each in found_in(f"Er is één extra {noun}.")] == ["persons"]
    assert [each.unit for each in found_in(f"Er is één x{noun}.")] == ["count"]
    assert [each.unit for each in found_in(f"Er is één heel extra {noun}.")] == ["count"]


@over(
    ("answer", "units"),
    [
        *(
            (f"Wij zien 3{between}4 schepen.", ["count", "count"])
            for between in (
                ", ",
                " en ",
                " of ",
                " maar ",
                " naar ",
                " respectievelijk ",
                " dan wel ",
                " van ",
                " van de ",
                ", en ",
            )
        ),
        *(
            (f"Wij zien 3{between}4 schepen.", ["", "count"])
            for between in (" bij ", "; ", " plus ")
        ),
        ("Wij zien 3 en 4 euro.", ["eur", "eur"]),
        (f"Wij zien 3, {'x' * 157} 4 schepen.", ["count", "count"]),
        (f"Wij zien 3, {'x' * 158} 4 schepen.", ["", "count"]),
        ("Wij zien 3. En 4 schepen.", ["", "count"]),
        ("Wij zien 3 en 4 mensen.", ["persons", "persons"]),
        ("Wij zien 3 en 4 mensen (in fte).", ["vte", "vte"]),
        # Of an `aantal` that names nothing: people or full-time jobs up to three numbers on.
        ("Het aantal is 3 bij 4 bij 5 bij 6 mensen.", ["persons", "persons", "persons", "persons"]),
        (
            "Het aantal is 3 bij 4 bij 5 bij 6 bij 7 mensen.",
            ["count", "persons", "persons", "persons", "persons"],
        ),
        ("Het aantal is 3 bij 4 fte.", ["vte", "vte"]),
        ("Het aantal is 3 bij 4 schepen.", ["count", "count"]),
        ("Het aantal is 3. Er zijn 4 mensen.", ["count", "persons"]),
    ],
)
def test_what_a_later_number_counts_too(answer: str, units: list[str]) -> None:
    assert [each.unit for each in found_in(answer)] == units


@over(
    ("answer", "periods"),
    [
        # Right after the number, with up to four words between.
        *(
            (f"Er waren 5 {between}in 2024. Of 6 in 2023.", ["2024", "2023"])
            for between in ("", "schepen ", "a b ", "a b c d ", "(")
        ),
        ("In 2023 waren er 5 a b c d e in 2024.", ["2023"]),
        ("In 2023 waren er 5 a b c d in 2024.", ["2024"]),
        *(
            (f"In 2023 waren er 5 {word} in 2024 niet.", ["2023"])
            for word in ("en", "of", "maar", "terwijl")
        ),
        # The day of an event reaches six words, not past `en`, `of` or `maar`.
        ("Op 3 mei 2024 waren a b c d e 5 schepen.", ["2024-05-03"]),
        ("Op 3 mei 2024 waren a b c d e f 5 schepen.", [""]),
        *((f"Op 3 mei 2024 was {word} 5 schepen.", [""]) for word in ("en", "of", "maar")),
        *((f"Op 3 mei 2024 was {sign}5 euro.", ["2024-05-03"]) for sign in ("(", "+", "-")),
        # One period of two numbers, where a verb says that they are one.
        *(
            (f"De norm van 2% over 2024 {verb} 1,8%.", ["2024", "2024"])
            for verb in (
                "is",
                "was",
                "zijn",
                "waren",
                "bedraagt",
                "bedroeg",
                "bedragen",
                "bedroegen",
            )
        ),
        *((f"De norm van 2% over 2024 {verb} 1,8%.", ["2024", ""]) for verb in ("werd", "dan")),
        # Further on in the sentence, where no clause begins there.
        ("Er waren 5 schepen, heel groot en klein, in 2024.", ["2024"]),
        *(
            (f"Er waren 5 schepen daar, {word} in 2024.", [""])
            for word in ("en", "maar", "terwijl", "waarna", "vervolgens")
        ),
        ("Er waren 5 schepen daar; in 2024.", [""]),
        (f"Er waren 5 schepen {'x' * 149}, in 2024.", ["2024"]),
        (f"Er waren 5 schepen {'x' * 150}, in 2024.", [""]),
        # A known set is not counted here and now; what lasts has no period.
        *((f"In 2024 keken {word} twee landen.", [""]) for word in ("de", "deze", "die", "alle")),
        *((f"In 2024 keken {word} 2 landen.", ["2024"]) for word in ("de", "deze")),
        *((f"In 2024 duurde het 5 {unit}.", [""]) for unit in ("jaar", "maanden", "weken")),
        # A change is from one year to another.
        ("In 2024 steeg het met 5% ten opzichte van 2023.", ["2023/2024"]),
        ("In 2023 steeg het met 5% ten opzichte van 2024.", ["2023"]),
        (
            "Het steeg in 2024 met 5% dan in 2023, en met 6% ten opzichte van 2022.",
            ["2023/2024", "2022/2024"],
        ),
        ("In 2024 was het 5% ten opzichte van 2023.", ["2024"]),
        ("In 2024 was het twee keer meer dan in 2023.", ["2023/2024"]),
    ],
)
def test_when_it_was_so(answer: str, periods: list[str]) -> None:
    assert [each.period for each in found_in(answer)] == periods


@over(
    ("answer", "values"),
    [
        # Signs and words right before the number.
        *(
            (f"Het saldo is {sign}5 euro.", value)
            for sign, value in (
                ("+", ["5"]),
                ("+ ", ["5"]),
                ("-", ["-5"]),
                ("−", ["-5"]),
                ("–", ["-5"]),
                ("min ", ["-5"]),
                ("minus ", ["-5"]),
                ("plus ", ["5"]),
            )
        ),
        *(
            (f"Het {verb} met 5 euro.", ["5"])
            for verb in (
                "stijgt",
                "steeg",
                "gestegen",
                "toename",
                "toegenomen",
                "toeneemt",
                "toenam",
                "toenemen",
                "groei",
                "volumegroei",
                "groeit",
                "gegroeid",
                "verhoogt",
                "verhoging",
                "opgehoogd",
                "ophoging",
                "uitgebreid",
                "uitbreiding",
                "vermeerderd",
            )
        ),
        *(
            (f"Het {verb} met 5 euro.", ["-5"])
            for verb in (
                "daalt",
                "dalen",
                "daling",
                "daalde",
                "daalden",
                "gedaald",
                "afname",
                "afgenomen",
                "afneemt",
                "afnam",
                "afnemen",
                "verlaagt",
                "verlagen",
                "verlaging",
                "verlaagd",
                "vermindert",
                "krimpt",
                "kromp",
                "krompen",
                "ingekrompen",
                "gekrompen",
                "teruggelopen",
                "terugloop",
                "teruggang",
                "teruggebracht",
                "teruggedrongen",
                "teruggevallen",
                "geslonken",
                "gereduceerd",
                "reductie",
            )
        ),
        *(
            (f"Het zal met 5 euro {verb}.", ["-5"])
            for verb in ("dalen", "afnemen", "verlagen", "verminderen", "krimpen")
        ),
        *(
            (f"Het zal met 5 euro {verb}.", ["5"])
            for verb in ("stijgen", "toenemen", "verhogen", "groeien", "toe")
        ),
        *(
            (f"Het zal met 5 euro {words} dalen.", [value])
            for words, value in (("a b c d", "-5"), ("a b c d e", "5"))
        ),
        *(
            (f"Een daling {words} van 5 euro.", [value])
            for words, value in (("a b c d", "-5"), ("a b c d e", "5"))
        ),
        *(
            (f"Het is 5%{words}.", [value])
            for words, value in (
                (" lager", "-5"),
                (" dijken lager", "-5"),
                (" lagere prijs", "5"),
                (" dijken lager bij ons", "5"),
            )
        ),
        *(
            (f"Het zijn 5{words}.", [value])
            for words, value in (
                (" minder", "-5"),
                (" dijken minder", "-5"),
                (" a b minder", "-5"),
                (" minder dijken", "-5"),
                (" minder dan", "-5"),
                (" minder hoge dijken", "5"),
            )
        ),
    ],
)
def test_which_way_it_goes(answer: str, values: list[str]) -> None:
    assert [str(each.value) for each in found_in(answer)] == values


@over(
    ("answer", "pers"),
    [
        *(
            (f"Het kost 5 euro {words}.", ["year"])
            for words in (
                "per jaar",
                "elk jaar",
                "elke jaar",
                "ieder jaar",
                "per kalenderjaar",
                "/jaar",
                "/ jaar",
                "jaarlijks",
                "op jaarbasis",
                "p.j.",
                "a b c per jaar",
            )
        ),
        *(
            (f"Het kost 5 euro {words}.", [""])
            for words in (
                "a b c d per jaar",
                "en per jaar",
                "of per jaar",
                "per jaargang",
                "bij jaar",
            )
        ),
        *(
            (f"De {rate} {noun} is 5 euro.", ["year"])
            for rate in ("jaarlijkse", "jaarlijkse hele", "jaarlijkse hele oude")
            for noun in ("kosten", "uitgaven", "lasten", "baten", "bouwkosten")
        ),
        ("De jaarlijkse heel erg oude kosten is 5 euro.", [""]),
        ("De jaarlijkse vergadering is 5 euro.", [""]),
        *(
            (f"{word} is het 5 euro.", [per])
            for word, per in (
                ("Jaarlijks", "year"),
                ("Maandelijks", "month"),
                ("Per jaar", "year"),
                ("Per maand", "month"),
            )
        ),
    ],
)
def test_over_what_time_it_is(answer: str, pers: list[str]) -> None:
    assert [each.per for each in found_in(answer)] == pers


@over(
    "answer",
    ["Stb 2015 77 geldt hier.", "Zie Stb 2015 77.", "Zie Stcrt 2015 77 en Stb 2015 78."],
)
def test_what_is_a_reference_counts_nothing(answer: str) -> None:
    assert said(answer) == []
