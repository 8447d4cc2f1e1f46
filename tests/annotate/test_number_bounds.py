"""Numbers with the words around them: each rule just inside its bounds and just outside."""

from __future__ import annotations

from kamerboek.annotate.amounts import find_amounts
from kamerboek.annotate.number_decoys import hide
from kamerboek.annotate.periods import Periods
from tests.annotate.test_quantities import found_in
from tests.rows import over


def amounts(text: str) -> list[str]:
    """Return what is printed like an amount: its text, number, scale and unit."""
    found = []
    for each in find_amounts(text):
        upper = f"..{each.upper}" if each.upper is not None else ""
        scale = f"e{each.scale}" if each.scale else ""
        unit = f" {each.unit}" if each.unit else " vreemd" if each.foreign else ""
        found.append(f"{text[each.start : each.end]}={each.number}{scale}{upper}{unit}")
    return found


@over(
    ("text", "found"),
    [
        # Groups of digits: a point or a blank, five at most; nine digits behind a comma.
        *(
            (f"{printed} a", [f"{printed}={number}"])
            for printed, number in (
                ("1.234", "1234"),
                ("12.345.678", "12345678"),
                ("1.234,5", "1234.5"),
                ("1 234", "1234"),
                ("1\xa0234", "1234"),
                ("1\u2009234", "1234"),
                ("1\u202f234", "1234"),
                ("1,123456789", "1.123456789"),
                ("123456789012345", "123456789012345"),
                ("1.111.111.111.111.111", "1111111111111111"),
            )
        ),
        *(
            (f"a {printed} b", [])
            for printed in ("1.23", "2.0", "01", "0431", "1234567890123456", "1.1111.1")
        ),
        ("1 234 567 8 a", ["1=1", "234=234", "567=567", "8=8"]),
        *(
            (f"{printed} a", [f"{printed}={meant}"])
            for printed, meant in (
                ("2.5 mln", "2.5e6"),
                ("€ 2.5", "2.5 eur"),
                ("2.5 %", "2.5 percent"),
                ("€ 25,-", "25 eur"),
                ("€ 25,--", "25 eur"),
                ("€ 25,=", "25 eur"),
                ("€ 25,–", "25 eur"),
            )
        ),
        # What stands right before or behind makes it no amount.
        *(
            (f"a {before}5 b", [])
            for before in ("x", "€x", "a-", "a/", "a:", "a.", "a’", "3/", "3:", "3.")
        ),
        *((f"a {before}5 b", ["5=5"]) for before in ("ca.", "min.", "max.", "(", "-")),
        *((f"a 5{behind} b", []) for behind in ("y", "/3", ":3", "-jarig", "–jarig")),
        *((f"a 5{behind} b", ["5=5"]) for behind in (".", ",", ")", "-", "?")),
        *((f"a 5%{behind} b", ["5%=5 percent"]) for behind in ("-norm", ".", "–norm")),
        # White space between number, scale and unit.
        *(
            (f"a 5{blank}mln{blank}euro b", [f"5{blank}mln{blank}euro=5e6 eur"])
            for blank in (" ", "   ", "\xa0", "\n")
        ),
        *((f"a €{blank}5 b", [f"€{blank}5=5 eur"]) for blank in ("", " ", "  ", "\xa0")),
        ("a 5    mln b", ["5=5"]),
        ("a €   5 b", ["5=5"]),
        ("a 5 euro 6 b", ["5=5", "euro 6=6 eur"]),
        ("a 5 mln. euro b", ["5 mln. euro=5e6 eur"]),
        ("a 5 miljoen. euro b", ["5 miljoen=5e6"]),
        *(
            (f"a {printed} b", [f"{printed}={meant}"])
            for printed, meant in (
                ("5 cent", "5e-2 eur"),
                ("5 eurocent", "5e-2 eur"),
                ("US$ 5", "5 vreemd"),
                ("5 dollar", "5 vreemd"),
                ("5 pond", "5 vreemd"),
                ("USD 5", "5 vreemd"),
                ("$5", "5 vreemd"),
                ("5 dollars", "5 vreemd"),
            )
        ),
        # Words: `een` only where it counts, `half` only with a scale or a time.
        *(
            (f"a {words} b", [f"{words}={meant}"])
            for words, meant in (
                ("drie", "3"),
                ("anderhalf", "1.5"),
                ("drie en een half jaar", "3.5 years"),
                ("een half jaar", "0.5 years"),
                ("half miljoen", "0.5e6"),
                ("half procent", "0.5 percent"),
                ("een miljoen", "1e6"),
                ("een procent", "1 percent"),
                ("één euro", "1 eur"),
            )
        ),
        *(
            (f"a {words} b", [])
            for words in (
                "een",
                "een euro",
                "half",
                "een half",
                "half euro",
                "één",
                "één keer",
                "een keer",
                "dozijn",
            )
        ),
        *(
            (f"a één keer per {period} b", ["één keer=1 times"])
            for period in ("jaar", "maand", "week", "dag", "kwartaal")
        ),
        ("a één keer per uur b", []),
        # Halves and parts.
        *(
            (f"a {words} b", [f"{words}=50 percent"])
            for words in ("de helft", "de andere helft", "de overige helft")
        ),
        ("a eerste helft b", []),
        *(
            (f"a {count} vijfde van b", [f"{count} vijfde={percent} percent"])
            for count, percent in (
                ("een", "20"),
                ("één", "20"),
                ("twee", "40"),
                ("drie", "60"),
                ("vier", "80"),
            )
        ),
        *(
            (f"a {count} tiende b", [f"{count} tiende={percent} percent"])
            for count, percent in (
                ("vijf", "50"),
                ("zes", "60"),
                ("zeven", "70"),
                ("acht", "80"),
                ("negen", "90"),
            )
        ),
        *(
            (f"a een {part} deel b", [f"een {part} deel={percent} percent"])
            for part, percent in (
                ("derde", "33.33"),
                ("vierde", "25"),
                ("vijfde", "20"),
                ("zesde", "16.67"),
                ("zevende", "14.29"),
                ("achtste", "12.5"),
                ("negende", "11.11"),
                ("tiende", "10"),
                ("twintigste", "5"),
                ("honderdste", "1"),
            )
        ),
        *(
            (f"a twee vijfde{form} b", [f"twee vijfde{form}=40 percent"])
            for form in ("n", "deel", " deel", "  deel")
        ),
        *(
            (f"a een vijfde{behind}", ["een vijfde=20 percent"])
            for behind in (
                " van b",
                " meer",
                " minder",
                " hoger",
                " lager",
                ".",
                ",",
                ";",
                ":",
                ")",
                "?",
                "!",
                "",
            )
        ),
        *((f"a een vijfde {behind}", []) for behind in ("partij", "miljoen", "dijk", "min")),
        *(
            (f"a drie{gap}vijfde b", [f"drie{gap}vijfde=60 percent"])
            for gap in ("", " ", "-", "  ")
        ),
        *((f"a een kwart{behind} b", ["een kwart=25 percent"]) for behind in ("", " partij")),
        ("a twee vijfde-x b", ["twee=2"]),
        # One in so many.
        *(
            (f"a {words} b", [f"{words}={percent} percent"])
            for words, percent in (
                ("1 op 5", "20"),
                ("1 op de 5", "20"),
                ("2 op elke 5", "40"),
                ("2 op iedere 5", "40"),
                ("één op de drie", "33.33"),
                ("een op vijf", "20"),
                ("1 op de 1.000", "0.1"),
                ("100 op de 200", "50"),
                ("1 op 999", "0.1001"),
                ("1 op de 100", "1"),
                ("1 op de 101", "0.9901"),
            )
        ),
        ("a 2 op 5 b", ["2=2", "5=5"]),
        ("a 5 op de 5 b", ["5=5", "5=5"]),
        ("a 1 op de 5% b", ["1=1", "5%=5 percent"]),
        ("a 1 op de 5,5 b", ["1=1", "5,5=5.5"]),
        # Multiples.
        *(
            (f"a {words} b", [f"{words}={number} times"])
            for words, number in (
                ("verdubbeling", "2"),
                ("verdubbeld", "2"),
                ("verdubbelt", "2"),
                ("driemaal", "3"),
                ("drievoud", "3"),
                ("viervoudig", "4"),
                ("verviervoudigd", "4"),
                ("vertienvoudiging", "10"),
            )
        ),
        *(
            (f"a dubbel{end} {word} b", [f"dubbel{end}=2 times"])
            for end in ("", "e")
            for word in ("zo", "van", "aantal", "bedrag")
        ),
        ("a het dubbele b", ["het dubbele=2 times"]),
        *(
            (f"a {words} b", [])
            for words in (
                "dubbel glas",
                "een dubbele",
                "eenmaal",
                "eenvoudig",
                "meervoud",
                "driemaal-x",
                "verdubbelingen",
            )
        ),
        ("a eenmaal per jaar b", ["eenmaal=1 times"]),
        # Ranges: an upper end that is larger, of the same unit.
        *(
            (f"a 3{between}5 dagen b", [f"3{between}5=3..5"])
            for between in (
                "-",
                " - ",
                " – ",
                " tot ",
                " à ",
                " á ",
                " a ",
                " t/m ",
                " tot en met ",
                " tot de ",
                "   -   ",
            )
        ),
        *(
            (f"a tussen {before}3 en 5 b", ["3 en 5=3..5"])
            for before in ("", "de ", "ca. ", "de ruim ")
        ),
        ("a tussen de een andere 3 en 5 b", ["3=3", "5=5"]),
        ("a 3 en 5 b", ["3=3", "5=5"]),
        ("a 5 tot 3 b", ["5=5", "3=3"]),
        ("a 3 tot 5 miljoen euro b", ["3 tot 5 miljoen euro=3e6..5000000 eur"]),
        ("a 3 miljoen tot 5 miljoen b", ["3 miljoen tot 5 miljoen=3e6..5000000"]),
        ("a € 3 tot 5 miljoen b", ["€ 3 tot 5 miljoen=3e6..5000000 eur"]),
        ("a 3% tot 5 b", ["3%=3 percent", "5=5"]),
        ("a 3% tot 5 euro b", ["3%=3 percent", "5 euro=5 eur"]),
        ("a 300 duizend tot 5 miljoen b", ["300 duizend tot 5 miljoen=300e3..5000000"]),
        ("a 3 tot 5 tot 7 b", ["3 tot 5=3..5", "7=7"]),
        ("a twee duizend b", ["twee duizend=2e3"]),
        ("a tweeduizend vijfhonderd b", ["tweeduizend vijfhonderd=2500"]),
        # A scale and a unit that only the last says.
        *(
            (f"a 3{between}4 miljoen euro b", ["3=3e6 eur", "4 miljoen euro=4e6 eur"])
            for between in (
                ", ",
                " en ",
                " of ",
                " respectievelijk ",
                " dan wel ",
                " naar ",
                ", en ",
                " of maximaal ",
                " en minimaal ",
                " of hooguit ",
                " of hoogstens ",
                " of max. ",
                " of min. ",
            )
        ),
        ("a 3 en 4 keer b", ["3=3", "4 keer=4 times"]),
        ("a 3 plus 4 miljoen b", ["3=3", "4 miljoen=4e6"]),
        ("a 3%, 4 euro b", ["3%=3 percent", "4 euro=4 eur"]),
        ("a 3 mln en 4 mld euro b", ["3 mln=3e6 eur", "4 mld euro=4e9 eur"]),
        ("a 5 of 4 miljoen b", ["5=5", "4 miljoen=4e6"]),
    ],
)
def test_what_is_printed_like_an_amount(text: str, found: list[str]) -> None:
    assert amounts(text) == found


def hidden(marked: str) -> str:
    """Return a text with braces around what counts nothing."""
    text = marked.replace("{", "").replace("}", "")
    left = hide(text, [])
    parts, inside = [], False
    for at, letter in enumerate(text):
        if (left[at] != letter) != inside:
            parts.append("}" if inside else "{")
            inside = not inside
        parts.append(letter)
    return "".join([*parts, "}" if inside else ""])


@over(
    "marked",
    [
        *(
            f"a {{{date}}} b"
            for date in (
                "3 mei",
                "3 mei 2025",
                "13 juni 2025",
                "3, 4 en 5 mei",
                "3 t/m 5 mei",
                "3 tot en met 5 mei",
                "3 tot 5 mei 2025",
                "3-5 mei",
                "3/5 mei",
                "3-mei-2025",
                "2025-06-01",
                "1-6-2025",
                "1.6.25",
                "1/6/2025",
            )
        ),
        *(f"a {date} b" for date in ("123 mei", "3 meid", "2025-6-1", "1-6.2025", "1-6-205")),
        *(
            f"a {{{years}}} b"
            for years in (
                "2018-2019",
                "2018 – 2019",
                "2018/19",
                "2018 t/m 2031",
                "2018 tot en met 2031",
                "1600-1601",
                "2018--2019",
            )
        ),
        *(f"a {years} b" for years in ("1500-1501", "2018-2019 euro", "2018-2019%")),
        *(
            f"a {{{decade}}} b"
            for decade in (
                "jaren 90",
                "jaren ’90",
                "begin jaren tachtig",
                "late jaren negentig",
            )
        ),
        *("a{ jaren zestig en zeventig} b", "a{ jaren zestig, de jaren zeventig} b"),
        "a{ jaren zestig tot tachtig} b",
        *(
            f"a {{{time}}} b"
            for time in (
                "9.30 uur",
                "14:15",
                "9.30 u",
                "om 9 uur",
                "tot 17 uur",
                "tussen 9 en 17 uur",
                "van 9 tot 17 uur",
                "rond 9 uur",
                "na 9 uur",
                "voor 9 uur",
                "vanaf 9 uur",
            )
        ),
        *(f"a {time} b" for time in ("9 uur", "om 9 uur per dag", "9.3 uur")),
        *(
            f"a {{{telephone}}} b"
            for telephone in (
                "0900-8844",
                "070-342 43 44",
                "+31 6 12345678",
                "(070) 342 43 44",
                "0612345678",
                "061234567",
                "alarmnummer 112",
                "nummers 112",
                "bel 112",
                "bellen met 1400",
                "belt 112",
                "tel. 112",
                "telefoon 112345678901",
            )
        ),
        *(
            f"a {{{other}}} b"
            for other in (
                "2513 AA",
                "Stb. 2019, 511",
                "Stcrt. 2019, nr. 511",
                "Trb. 2019, 5",
                "Staatsblad 2019, 5",
                "Tractatenblad 2019, 5",
                "2024D12345",
                "25A123",
            )
        ),
        "a 0513 AA b",
        *(f"a{{{mark}}} b" for mark in ("[footnoteRef:12]", "[12]", "[1 ]")),
        *(f"a {{{mark}}} b" for mark in ("4 [e]", "4[de ]", "11 e", "4 ste")),
        *("Zo. {1)} b", "Zo {(1)} b", "(ongeveer 15) b", "a 123) b"),
        *("a {65+} b", "a {65+}.", "a €65+ b", "a 165+ b", "a 05+ b", "a 65+x b"),
        *(
            f"a {{{words}}} b"
            for words in (
                "bedragen x € 1.000",
                "bedragen in € 1",
                "bedrag zijn in 1 miljoen",
                "cijfers x 1.000",
                "bedragen luiden in € 1 mln.",
                "(x € 1 miljoen)",
                "(× 1.000 euro)",
                "(x1.000)",
            )
        ),
        *(
            f"a {{{word} 2030}} b"
            for word in (
                "in",
                "van",
                "over",
                "voor",
                "sinds",
                "vanaf",
                "tot",
                "per",
                "eind",
                "begin",
                "medio",
                "na",
                "uit",
                "uiterlijk",
                "jaar",
                "met",
                "voorjaar",
                "najaar",
                "zomer",
                "dan",
            )
        ),
        *(
            f"a {printed} b"
            for printed in (
                "€ 2030",
                "EUR 2030",
                "2030 euro",
                "2030 mln",
                "2030,5",
                "2030.123",
                "x2030",
                "1530",
                "2030 mensen",
                "2030 nieuwe mensen",
                "2030 keer",
            )
        ),
        *(f"a {{2030}} {behind} b" for behind in ("dijken", "en nieuwe mensen", "is")),
        "\n{3.} Zo\n",
        "\n{3)} Zo\n",
        "\n{12}\n",
        "\n3 zo\n",
    ],
)
def test_numbers_that_count_nothing(marked: str) -> None:
    assert hidden(marked) == marked


@over(
    ("text", "phrases"),
    [
        *(
            (f"a {words} b", [f"{words}=2025"])
            for words in (
                "in 2025",
                "over 2025",
                "voor 2025",
                "gedurende 2025",
                "tijdens 2025",
                "begin 2025",
                "eind 2025",
                "ultimo 2025",
                "half 2025",
                "halverwege 2025",
                "uiterlijk 2025",
                "uiterlijk in 2025",
                "per 2025",
                "heel 2025",
                "geheel 2025",
            )
        ),
        ("a medio 2025 b", ["medio 2025=2025-mid"]),
        *(
            (f"a in {season} 2025 b", [f"in {season} 2025=2025"])
            for season in (
                "het voorjaar van",
                "het najaar van",
                "de zomer van",
                "de winter van",
                "de herfst",
                "de lente",
                "de loop van",
                "het einde van",
                "het eind van",
                "het begin van",
                "de eerste maanden van",
                "de begroting van",
                "het jaar",
                "de jaren",
                "het boekjaar",
                "het kalenderjaar",
                "het begrotingsjaar",
                "heel",
                "geheel",
                "het begin van het jaar",
            )
        ),
        *(
            (f"a {words} b", [f"{words}="])
            for words in (
                "vanaf 2025",
                "sinds 2025",
                "tot 2025",
                "tot en met 2025",
                "t/m 2025",
                "richting 2025",
                "na 2025",
                "met ingang van 2025",
                "vanaf 1 mei 2025",
                "sinds mei 2025",
                "na de zomer van 2025",
            )
        ),
        *(
            (f"a {words} b", [f"{words}=2025-H{half}"])
            for words, half in (
                ("in de eerste helft van 2025", 1),
                ("tweede helft van het jaar 2025", 2),
                ("over de eerste helft van 2025", 1),
            )
        ),
        *(
            (f"a {words} b", [f"{words}=2025-Q{quarter}"])
            for words, quarter in (
                ("in het eerste kwartaal van 2025", 1),
                ("tweede kwartaal 2025", 2),
                ("derde kwartaal van 2025", 3),
                ("vierde kwartaal van 2025", 4),
                ("Q1 2025", 1),
                ("in Q4 van 2025", 4),
            )
        ),
        *(
            (f"a {words} b", [f"{words}=2025/2027"])
            for words in (
                "periode 2025-2027",
                "jaren 2025 t/m 2027",
                "tijdvak 2025 tot en met 2027",
                "in 2025/2027",
                "van 2025 tot 2027",
                "over 2025 – 2027",
                "voor 2025-2027",
                "gedurende 2025-2027",
                "periode van 2025-2027",
                "tussen 2025 en 2027",
            )
        ),
        *(
            (f"a {words} b", [f"{words}=2025-03-01"])
            for words in (
                "per 1 maart 2025",
                "op 1 maart 2025",
                "ultimo 1 maart 2025",
                "peildatum 01 maart 2025",
            )
        ),
        *(
            (f"a {words} b", [f"{words}=2025-03"])
            for words in (
                "in maart 2025",
                "over maart van 2025",
                "in de maand maart 2025",
                "eind maart 2025",
            )
        ),
        ("In 2024. a in maart b", ["In 2024=2024", "in maart=2024-03"]),
        ("a in maart b", []),
        ("a 5 (2025) b", ["(2025)=2025"]),
        *(
            (f"a {words} b", [])
            for words in ("(2025)", "5x(2025)", "2025", "van 2025", "van 3 2025", "in 1525")
        ),
        ("a (2025: 5) b", ["(2025:=2025"]),
        ("In 2024 (5) en 2025 (6) b", ["In 2024=2024", "2025=2025"]),
        *((f"a 2025{words} b", [f"2025{words}=2025"]) for words in (" toen", ", toen", " waarin")),
        *(
            (f"In 2024. a {words} b", ["In 2024=2024", f"{words}=2024"])
            for words in (
                "in deze periode",
                "in die periode",
                "over dezelfde periode",
                "gedurende dat jaar",
                "voor dat tijdvak",
                "in dat halfjaar",
                "in dat kwartaal",
                "in die maand",
            )
        ),
        *(
            (f"a in 2024 {words} b", ["in 2024="])
            for words in ("en 2025", "of 2025", "en maart 2025", "en maart")
        ),
        ("a in 2024 en 2025 3 b", ["in 2024=2024"]),
    ],
)
def test_the_periods_that_a_text_names(text: str, phrases: list[str]) -> None:
    found = [f"{text[each.start : each.end]}={each.period}" for each in Periods(text).phrases]
    assert found == phrases


@over(
    ("words", "compares"),
    [
        *(
            (words, True)
            for words in (
                "ten opzichte van",
                "in vergelijking met",
                "in vergelijking tot",
                "vergeleken met",
                "vergeleken bij",
                "tegenover",
                "t.o.v.",
                "dan",
                "dan in",
                "dan in heel",
                "tegenover het jaar",
            )
        ),
        *((words, False) for words in ("in", "vergelijking met", "vergeleken", "voor")),
    ],
)
def test_a_year_that_is_compared_with(words: str, compares: bool) -> None:
    assert [each.period for each in Periods(f"a {words} 2024 b").comparisons] == (
        ["2024"] if compares else []
    )


ROOM = "x" * 159


@over(
    ("answer", "what"),
    [
        # Words count within 160 signs, hedges within 90, denials within 120.
        (f"Het aantal {'x' * 149} is 5.", ["5 count"]),
        (f"Het aantal {'x' * 150} is 5.", ["5"]),
        (f"Jaarlijks {'x' * 149} 5 euro.", ["5 eur year"]),
        (f"Jaarlijks {'x' * 150} 5 euro.", ["5 eur"]),
        (f"Het is niet {'x' * 20} dat het 5 euro is.", ["5 eur"]),
        ("Het is niet zo, dat wij nu hier toch 5 euro is.", ["5 eur niet"]),
        ("Het is niet zo, dat wij nu hier toch ook 5 euro is.", ["5 eur"]),
        *(
            (f"Het is niet dat {'x' * length} 5 euro is.", [said])
            for length, said in ((20, "5 eur niet"), (21, "5 eur"))
        ),
        ("Is het niet 5 euro?”)", ["5 eur"]),
        # What an `aantal` counts, at most three numbers on.
        ("Het aantal mensen is 5.", ["5 persons"]),
        ("Het aantal fte is 5.", ["5 vte"]),
        ("Het aantal is 5 en 6 en 7 mensen.", ["5 persons", "6 persons", "7 persons"]),
        (
            "Het aantal is 5, daarna 6, toen 7 en toch 8 mensen.",
            ["5 persons", "6 persons", "7 persons", "8 persons"],
        ),
        # Down, up, or neither.
        ("Het daalde en het steeg met 5 euro.", ["5 eur"]),
        ("Het steeg en het daalde met 5 euro.", ["-5 eur"]),
        ("Het is 5 jaar minder.", ["5 years"]),
        ("Het is 5 keer minder.", ["5 times"]),
        ("Het steeg met -5 euro.", ["-5 eur"]),
        ("Een daling van 5 tot 3 procent.", ["5 percent", "3 percent"]),
        ("Een daling van 3 tot 5 procent.", ["-5..-3 percent"]),
        # From one level to another, which `tot` says of a range too.
        ("Het is gestegen van 800 tot 900 euro.", ["800 eur", "900 eur"]),
        ("Het steeg in 2024 van 2 miljoen tot 3 miljoen euro.", ["2000000 eur", "3000000 eur"]),
        ("Het nam sterk toe van circa 3 tot 5 procent.", ["3 percent circa", "5 percent"]),
        ("Het loopt verder op van 3 tot 5 procent.", ["3 percent", "5 percent"]),
        ("Een stijging van 3 tot 5 procent.", ["3..5 percent"]),
        ("Het is gestegen met een bedrag van 3 tot 5 euro.", ["3..5 eur"]),
        ("Men neemt maatregelen van 3 tot 5 euro.", ["3..5 eur"]),
        # Rates, shared among the numbers of a list, and none of a duration.
        ("Het kost 4 en 5 euro per maand.", ["4 eur month", "5 eur month"]),
        ("Het kost 4, dan 5 euro per maand.", ["4", "5 eur month"]),
        ("Het duurt 5 weken per jaar.", ["5 weeks"]),
        ("Per jaar 4 euro, later 5 euro.", ["4 eur year", "5 eur year"]),
        ("4 euro per jaar, later 5 euro.", ["4 eur year", "5 eur"]),
        # Names and codes.
        *((f"Dat is {name} 5 nu.", []) for name in ("TRL", "Boeing", "(TRL)", "ISO+")),
        *((f"{name} 5 nu.", ["5"]) for name in ("Boeing", "Dijken")),
        ("TRL 5 nu.", []),
        ("Dat is Boeing 5 schepen.", ["5 count"]),
        ("Dat zijn Dijken 5 6 7 nu.", ["5", "6", "7"]),
        ("Dat is ruim Boeing ca. 5 nu.", ["5 ca."]),
        ("Dat is Operatie Zeven nu.", []),
        ("Zeven is veel.", ["7"]),
    ],
)
def test_what_the_words_around_a_number_say(answer: str, what: list[str]) -> None:
    found = []
    for each in found_in(answer):
        value = str(each.value) if each.value is not None else f"{each.lower}..{each.upper}"
        parts = [value, each.unit, each.per, each.hedge, "niet" if each.negated else ""]
        found.append(" ".join(part for part in parts if part))
    assert found == what
