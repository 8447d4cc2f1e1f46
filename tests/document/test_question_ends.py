# ruff: noqa: E501 - an example stays on one line
"""Where a question ends that no heading ends: each rule just inside its bounds and just outside."""

from __future__ import annotations

from kamerboek.document.questions.bounds.pieces import asks_at_end, finishes
from kamerboek.document.questions.bounds.sentences import first_sentence
from tests.document.marked import messages, plain, reading
from tests.rows import over

BEHIND = "\n\n2. {?2|Wat is dat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n"


@over(
    ("marked", "said"),
    [
        ("{?1|Hoe hoog is hij?}\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is\nde dijk? En\nwaarom?}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nKomt de motie-Jansen c.s. (Kamerstuk 1)\nuit?}\n{=1|Drie meter.}",
            [],
        ),
        (
            "{?1|De dijk lekt.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}",
            ["its question mark stands in a later paragraph"],
        ),
        (
            "{?1|De dijk lekt.\n\nHij is oud.\n\nEn laag.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}",
            ["its question mark stands in a later paragraph"],
        ),
        (
            "{?1|De dijk lekt.}\n\n{=1|Hij is oud.\n\nEn laag.\n\nEn nat.\n\nHoe hoog is hij?\n\nDrie meter.}",
            [
                "it does not end with a question mark",
                "a paragraph in the answer to 1 asks something itself",
            ],
        ),
        ("{?1|Hoe hoog is hij?\nWaarom is dat\nzo?}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Drie meter.\nDat is hoog.\nIs dat goed?\nJa.}",
            ["the text behind its question mark asks again"],
        ),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Een.\nTwee.\nDrie.\nVier.\nVijf.\nIs dat goed?\nJa.}",
            ["the text behind its question mark asks again"],
        ),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Een.\nTwee.\nDrie.\nVier.\nVijf.\nZes.\nIs dat goed?\nJa.}",
            [],
        ),
        ("{?1|Hoe hoog is hij?\n1)}\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?\n(zie blz. 3)}\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?\n[zie blz. 3]}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nZo ja, waarom?} {=1|De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten. De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten.} ",
            ["it ends in the middle of a line"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|Zo ja, waarom? Ja, drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nGraag per jaar.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        (
            "{?1|Hoe hoog is hij?\nGraag per\njaar en dag.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        (
            "{?1|Hoe hoog is hij?\nIs de minister bereid dat te\nmeten, zo vragen deze leden.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|Dat is, zo vragen de cijfers, drie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag per jaar\n\nDrie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nGaarne per jaar.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag verwijs ik naar de wet.}\n", []),
        ("{?1|Hoe hoog is hij?\n\nWaarom is dat zo? Is dat goed?}\n\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?}\n\n{=1|Zo ja, is dat zo volgens de\nregels? Dat is erg.\nDrie meter.}",
            [],
        ),
        (
            "{?1|Hoe hoog is hij?\n\nWaarom is dat zo volgens de\nregels van nu?}\n{=1|Drie meter.}",
            ["a paragraph behind it begins with a question"],
        ),
        ("{?1|Hoe hoog is hij?\n\nZo ja, waarom is dat\nzo?}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?}\n\n{=1|Drie meter. Wist u dat?\n\nJa.}",
            ["a paragraph behind it ends with a question mark"],
        ),
        ("{?1|Hoe hoog is hij:\na) in Urk?\nb) in Ens?}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\na) in Urk\nb) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|a) in Urk\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|a) In Urk.\nb) In Ens.\nDrie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\na) in Urk\nen om\nb) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Graag een lijst van dijken}\n\n{=1|Die is er niet.}",
            ["it does not end with a question mark"],
        ),
        (
            "{?1|Graag een lijst van\ndijken.}\n{=1|Die is er niet.}",
            ["its end was guessed at the end of its first sentence"],
        ),
        ("{?1|Een lijst?} {=1|Die is er niet.}", ["it ends in the middle of a line"]),
        ("{?1|Een lijst? En waarom?} {=1|Die is er niet.}", ["it ends in the middle of a line"]),
        (
            "{?1|Een lijst (zie blz. 3)? 1)} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        ("{?1|Hoe hoog}\t{=1|Drie meter.}", ["it does not end with a question mark"]),
        ("{?1|Hoe hoog is hij?}\t{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?} | {=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nb) in Urk\nc) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\na. in Urk\nb. in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\n(a) in Urk\n(b) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\ni) in Urk\nii) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\niii) in Urk\niv) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\n*v) in Urk\n*h) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        (
            "{?1|Hoe hoog is hij?\ng) in Urk\ni) in Ens}\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|j) in Urk\nk) in Ens\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|a in Urk\nb in Ens\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|vi) in Urk\nvii) in Ens\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|A) in Urk\nB) in Ens\nDrie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\na) in Urk\n\nb) in Ens\n\nc) in Oss}\n\n{=1|Drie meter.}",
            ["a list behind its question mark was taken for its own"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|a) in Urk\nB is dat\nb) in Ens\nDrie meter.}", []),
        (
            "{?1|De dijk lekt.\n\nHoe hoog is hij?}\n{=1|Dat is hoog.\n\nDrie meter.}",
            ["its question mark stands in a later paragraph"],
        ),
        (
            "{?1|De dijk lekt? Dat is zo.}\n\n{=1|Hoe hoog is hij?\n\nDrie meter.}",
            ["it does not end with a question mark"],
        ),
        ("{?1|De dijk\nlekt. Hoe\nhoog?}\n\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is dijk nr. 3?} {=1|Zie nr.\n4 daarvan.\nDrie meter.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Zie ook dijk nr. 3 in Urk. Wie weet dat?\nDrie meter.}",
            ["the text behind its question mark asks again"],
        ),
        (
            "{?1|Hoe hoog is hij?\nZie ook dijk nr. 3 in Urk, of weet u dat niet?}\n{=1|Drie meter.}",
            [],
        ),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Waarom? Daarom! Is dat\nzo?\nDrie meter.}",
            ["the text behind its question mark asks again"],
        ),
        ("{?1|Hoe hoog is hij?\nWaarom? Hoezo? Is dat\nzo?}\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Waarom is dat\n\nzo?\nDrie meter.}", []),
        (
            "{?1|Hoe hoog is hij?}\n\n{=1|Hoezo? Dat is zo. Is dat zo?\n\nDrie meter.}",
            ["a paragraph behind it ends with a question mark"],
        ),
        ("{?1|Hoe hoog is hij?\n\nHoezo? Zie nr. 3? Is dat zo?}\n\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?\n\nHoezo? Waarom\ndan? Is dat zo?}\n\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?\n\nHoezo?\n\nWaarom?\n\nIs dat zo?}\n\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Drie meter.\n\nHoezo?\n\nDaarom.}",
            ["a paragraph in the answer to 1 asks something itself"],
        ),
        (
            "{?1|Graag een lijst van dijken.}\n{=1|Die is er niet.\nNu niet.}",
            ["its end was guessed at the end of its first sentence"],
        ),
        (
            "{?1|Graag een lijst van dijken, zie nr.\n3 daarvan.}\n{=1|Nu niet.}",
            ["its end was guessed at the end of its first sentence"],
        ),
        (
            "{?1|Graag een lijst van dijken die hoog zijn en die niet hoog zijn in alle delen van het land en daarbuiten ook.} {=1|Die is er niet.}",
            ["its end was guessed at the end of its first sentence"],
        ),
        (
            "{?1|Een lijst?} {=1|En graag per jaar. Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? Graag per jaar.} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? Graag volgens art. 3 per jaar.} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? Graag per jaar?} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? En waarom? Graag per jaar.} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? Zie nr. 3 daarvan?} {=1|Die is er niet.}",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Een lijst? Die is er niet.}\n\n{=1|En dat is jammer.}",
            ["it does not end with a question mark"],
        ),
        ("{?1|Een\nlijst?} {=1|Die is er\nniet.}", ["it ends in the middle of a line"]),
        (
            "{?1|Hoe hoog is hij? (zie blz. 3) [of 4] 12} {=1|Drie meter.}",
            ["it ends in the middle of a line"],
        ),
        ("{?1|Hoe hoog is hij?¹²} {=1|Drie meter.}", ["it ends in the middle of a line"]),
        (
            "{?1|Hoe hoog is hij?\nZo nee, waarom?} {=1|De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten. De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten.} ",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Hoe hoog is hij?\nZo niet, waarom? Hoezo?} {=1|De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten. De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten.} ",
            ["it ends in the middle of a line"],
        ),
        (
            "{?1|Hoe hoog is hij?}\n{=1|Zo is dat, waarom? De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten. De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten.} ",
            [],
        ),
        (
            "{?1|Hoe hoog is hij?\nZo ja, waarom?} {=1|x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x}",
            ["its answer holds no words"],
        ),
        (
            "{?1|Hoe hoog is hij?\n\nZo ja, waarom?} {=1|De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten. De dijk is in de afgelopen jaren verhoogd door het waterschap en daarna opnieuw gemeten.} ",
            ["it ends in the middle of a line"],
        ),
        ("{?1|Hoe hoog is hij?\n(Graag per jaar.)}\n{=1|Drie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nSvp. per jaar.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        (
            "{?1|Hoe hoog is hij?\nS.v.p. per jaar.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zeg ik dat.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zeg ik u dat.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zou wij dat.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zie we.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag verwijst het kabinet.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zegt het ministerie.\nDrie meter.}", []),
        ("{?1|Hoe hoog is hij?}\n{=1|Graag zien we dat.\nDrie meter.}", []),
        (
            "{?1|Hoe hoog is hij?\nGraag een overzicht dat we.}\n{=1|Drie meter.}",
            ["a request stands behind its question mark"],
        ),
        (
            "{?1|Hoe hoog is hij?\n\nZou dat zo zijn volgens de\nregels van nu?}\n{=1|Drie meter.}",
            ["a paragraph behind it begins with a question"],
        ),
        ("{?1|Hoe hoog is hij?\n\nJ. Jansen weet dat? Is dat zo?}\n\n{=1|Drie meter.}", []),
        ("{?1|Hoe hoog is hij?\n\nSt. Jan weet dat? Is dat zo?}\n\n{=1|Drie meter.}", []),
    ],
)
def test_a_question_and_its_answer(marked: str, said: list[str]) -> None:
    whole = f"1. {marked}{BEHIND}"
    assert reading(plain(whole)) == whole
    assert [each.removeprefix("question 1: ") for each in messages(plain(whole))] == said


def between(first: str, length: int, last: str) -> str:
    """Return a text of this length that begins and ends so."""
    return f"{first}{'x' * (length - len(first) - len(last))}{last}"


@over(
    ("marked", "said"),
    [
        # The next question has fewer than 1,500 signs.
        (f"{{?1|Hoe?\n{between('Is dat ', 1499, '?')}}}\n{{=1|Ja.}}", ""),
        (
            f"{{?1|Hoe?}}\n{{=1|{between('Is dat ', 1500, '?')}\nJa.}}",
            "the text behind its question mark asks again",
        ),
        # Behind a line of more than 200 signs nothing wrapped asks again.
        (
            f"{{?1|{between('Hoe ', 200, '?')}}}\n{{=1|Dat is zo.\nWist u dat?\nJa.}}",
            "the text behind its question mark asks again",
        ),
        (f"{{?1|{between('Hoe ', 201, '?')}}}\n{{=1|Dat is zo.\nWist u dat?\nJa.}}", ""),
        # A line of 120 signs was not wrapped by hand: it holds the answer too.
        (
            f"{{?1|Hoe?\nZo ja, waarom?}} {{=1|{between('Dat ', 105, '.')}}}",
            "it ends in the middle of a line",
        ),
        (f"{{?1|Hoe?}}\n{{=1|Zo ja, waarom? {between('Dat ', 104, '.')}}}", ""),
        (
            f"{{?1|Hoe?\n{between('Zo ja, ', 400, '?')}}} {{=1|Dat is zo.}}",
            "it ends in the middle of a line",
        ),
        (f"{{?1|Hoe?}}\n{{=1|{between('Zo ja, ', 401, '?')} Dat is zo.}}", ""),
        # The items of a list have 200 signs at most.
        (
            f"{{?1|Hoe?\n{between('a) in ', 200, 'x')}\nb) in Ens}}\n{{=1|Ja.}}",
            "a list behind its question mark was taken for its own",
        ),
        (f"{{?1|Hoe?}}\n{{=1|{between('a) in ', 201, 'x')}\nb) in Ens\nJa.}}", ""),
        # A single line of more than 120 signs holds more than a request.
        (
            f"{{?1|{between('Graag ', 110, '.')}}} {{=1|Ja, dat is.}}",
            "its end was guessed at the end of its first sentence",
        ),
    ],
)
def test_how_long_each_may_be(marked: str, said: str) -> None:
    whole = f"1. {marked}{BEHIND}"
    assert reading(plain(whole)) == whole
    assert [each.removeprefix("question 1: ") for each in messages(plain(whole))] == (
        [said] if said else []
    )


NINETY = "x" * 90


@over(
    ("text", "asks"),
    [
        *(
            (f"Hoe?{behind}", True)
            for behind in ("", "”", "“", "’", '"', "'", "»", ")", "]", "*", "_", "”)")
        ),
        *(
            (f"Hoe?{behind}", True)
            for behind in (
                " 1)",
                " 12)",
                "1)",
                "1",
                "12",
                "1, 2",
                " 12",
                "¹²",
                "⁴",
                " (blz. 3)",
                " [noot]",
            )
        ),
        *(
            (f"Hoe?{behind}", True)
            for behind in (
                " (blz. 3).",
                " (blz. 3),",
                " , (blz. 3)",
                " (a) (b) (c) (d) (e) (f)",
                " **",
                "\t_",
            )
        ),
        *(
            (f"Hoe?{behind}", False)
            for behind in (
                "x",
                " x",
                " 123",
                "123)",
                ".",
                " ()",
                " [",
                " (a(b))",
                " (a) (b) (c) (d) (e) (f) (g)",
            )
        ),
        *(("Hoe", False), ("", False), ("?", True), ("Hoe? Zo?", True), ("Hoe? Zo.", False)),
        (f"Hoe? ({NINETY})", True),
        (f"Hoe? ({NINETY}x)", False),
        (f"Hoe? [{NINETY}]", True),
        (f"Hoe? [{NINETY}x]", False),
        # Within 160 signs of the end.
        (f"Hoe? ({NINETY}) ({'x' * 63})", True),
        (f"Hoe? ({NINETY}) ({'x' * 64})", False),
        # One that ends its text, before another that does not.
        ("Hoe? (wie?)", True),
        ("Hoe? (wie? x", False),
    ],
)
def test_a_question_mark_ends_a_line(text: str, asks: bool) -> None:
    assert asks_at_end(text, 0, len(text)) is asks
    assert asks_at_end(f"Wat?{text}", 4, len(text) + 4) is asks
    assert asks_at_end(f"{text}Wat?", 0, len(text)) is asks


@over(
    ("line", "ends"),
    [
        *(
            (f"Zo{sign}", True)
            for sign in (
                ".",
                "?",
                "!",
                ":",
                ";",
                ".”",
                ".’",
                ".»",
                ".)",
                ".]",
                "._",
                ".*",
                '."',
                ".'",
            )
        ),
        *((f"Zo{sign}", True) for sign in (".1", ".12", ".12)", ".”1")),
        *((f"Zo{sign}", False) for sign in ("", ",", ".123", ". ", "-", ".1))", ".“")),
        *(
            ("blz.", False),
            ("zie blz.", False),
            ("zie blz:", True),
            ("blz.)", False),
            ("de dijk.", True),
        ),
    ],
)
def test_a_line_ends_a_sentence(line: str, ends: bool) -> None:
    assert finishes(line, 0, len(line)) is ends


@over(
    "word",
    [
        *(
            "nr",
            "nrs",
            "blz",
            "p",
            "pp",
            "art",
            "bijv",
            "bv",
            "dhr",
            "mevr",
            "dr",
            "drs",
            "mr",
            "ir",
            "prof",
        ),
        *("jl", "o.a", "m.b.t", "ca", "resp", "incl", "St", "J", "Z"),
    ],
)
def test_a_full_stop_behind_an_abbreviation_ends_no_sentence(word: str) -> None:
    text = f"Zie {word}. Dijk hier. En dan"
    assert text[: first_sentence(text, 0, len(text))] == f"Zie {word}. Dijk hier."
    text = f"Zie x{word}. Dijk hier. En dan"
    assert text[: first_sentence(text, 0, len(text))] == f"Zie x{word}."


@over(
    ("text", "ends"),
    [
        *(
            (f"Zo{sign} En dan", 2 + len(sign))
            for sign in (".", "!", "?", ".”", ".’", ".»", ".)", ".]", ".*", ".12", ".)1")
        ),
        *(
            (f"Zo. {sign}En dan", 3)
            for sign in ("", "(", "“", "‘", "„", "«", "€", '"', "'", "(“", " ", "\n")
        ),
        *((f"Zo. {sign} dan", 3) for sign in "A4•·–-"),
        *((f"Zo{sign} dan", 6 + len(sign)) for sign in (".", ".123 E", ",", ".a", ". e")),
        *(("Zo. ", 3), ("Zo.", 3), ("Zo", 2)),
    ],
)
def test_where_the_first_sentence_ends(text: str, ends: int) -> None:
    assert first_sentence(text, 0, len(text)) == ends
