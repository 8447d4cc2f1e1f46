"""Small texts of pages that no chapter of the book's own edition shows: verdicts, codes, places."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest

from kamerboek.analysis import Network
from kamerboek.chapter import magics
from kamerboek.chapter.check_text import check_sentences, verdict_text
from kamerboek.chapter.codebook import CODEBOOK_PARTS, codebook
from kamerboek.chapter.conclusions import Conclusion, Turned, breaks_text, conclusions_block
from kamerboek.chapter.places import places_asked_for, take_from_elsewhere
from kamerboek.chapter.pointing import chains
from kamerboek.chapter.slots import cards_of
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Missing
from kamerboek.prose import Bullets, Paragraph, TableBlock, as_text
from tests.made_up import write_notebook
from tests.rows import over


def compared(assumption: str, holds: bool, sentence: str = "Zo is het.", **choices: Any) -> Any:
    side = SimpleNamespace(choices=choices.get("choices", ()))
    return SimpleNamespace(
        assumption=assumption, holds=holds, sentence=sentence, left=side, right=side
    )


def result(verdict: str, *each: Any, **fields: Any) -> Any:
    """Return what came of a rule, as it is asked for."""
    given = {
        "check": SimpleNamespace(lacking="dat staat er niet", sentence="Kop.", assumption=""),
        "verdict": verdict,
        "tested": each,
        "missing": None,
        "trivial": False,
        "fits_every_reading": False,
        "deciding": next((one for one in each if one.holds), each[0] if each else None),
    }
    return SimpleNamespace(**{**given, **fields})


ONE, TWO = "als dit zo is", "als dat zo is"


@over(
    ("came", "said"),
    [
        (result("untestable"), "Dit is niet te toetsen: dat staat er niet."),
        (result("not_consistent", compared("", False)), "Dat past niet bij elkaar."),
        (
            result("not_consistent", compared("", False), compared(ONE, False)),
            "Dat past niet bij elkaar, ook niet als dit zo is.",
        ),
        (
            result(
                "not_consistent", compared("", False), compared(ONE, False), compared(TWO, False)
            ),
            "Dat past niet bij elkaar, ook niet als dit zo is of als dat zo is.",
        ),
        (result("consistent", compared("", True)), "Dat past bij elkaar."),
        (
            result("consistent", compared(ONE, True), compared(TWO, True), fits_every_reading=True),
            "Dat past bij elkaar, als dit zo is, en ook als dat zo is.",
        ),
        (
            result("under_reading", compared("", False), compared(ONE, True)),
            "Zonder meer past dat niet bij elkaar; wel als dit zo is.",
        ),
        (
            result("under_reading", compared("", False), compared(ONE, True), compared(TWO, False)),
            "Zonder meer past dat niet bij elkaar; wel als dit zo is, maar niet als dat zo is.",
        ),
        (
            result("under_reading", compared(ONE, True), compared(TWO, False)),
            "Dat past bij elkaar als dit zo is, maar niet als dat zo is.",
        ),
        (
            result("under_reading", compared(ONE, False), compared(TWO, True)),
            "Dat past bij elkaar als dat zo is, maar niet als dit zo is.",
        ),
        (
            result(
                "under_reading",
                check=SimpleNamespace(lacking="", sentence="Kop.", assumption=ONE),
            ),
            "Dat past bij elkaar als dit zo is.",
        ),
        (
            result(
                "consistent",
                compared("", True, choices=[SimpleNamespace(parameter="hedge_width")]),
                trivial=True,
            ),
            "Dat past bij elkaar. Dat zegt weinig: door de gekozen ruimte past hier bijna elk "
            "getal. Met minder ruimte is er iets te toetsen (hedge_width).",
        ),
    ],
)
def test_a_verdict_in_words(came: Any, said: str) -> None:
    assert verdict_text(came) == said


@over(
    ("came", "said"),
    [
        (
            result("untestable", missing=Missing(frozenset({"b", "a"}))),
            ["Dit is niet te toetsen: in de codering ontbreken a; b."],
        ),
        (
            result("untestable", missing=Missing(frozenset({"a"}))),
            ["Dit is niet te toetsen: in de codering ontbreekt a."],
        ),
        (result("untestable"), ["Kop.", "Dit is niet te toetsen: dat staat er niet."]),
        (
            result("consistent", compared("", True, "Volgens {antwoord_7} en {vraag_8}.")),
            ["Volgens antwoord 7 en vraag 8.", "Dat past bij elkaar."],
        ),
        (
            result("consistent", compared("", True, "{antwoord_7} zegt het.")),
            ["Antwoord 7 zegt het.", "Dat past bij elkaar."],
        ),
        # The one reading that decides says its own sentence; of more each says whose it is.
        (
            result("under_reading", compared("", False), compared(ONE, True, "Dan is het zo.")),
            [
                "Zo is het.",
                "Zonder meer past dat niet bij elkaar; wel als dit zo is.",
                "Dan is het zo.",
            ],
        ),
        (
            result("not_consistent", compared("", False), compared(ONE, False, "Dan is het zo.")),
            [
                "Zo is het.",
                "Dat past niet bij elkaar, ook niet als dit zo is.",
                "Als dit zo is: dan is het zo.",
            ],
        ),
        (
            result(
                "under_reading",
                compared("", False),
                compared(ONE, True, "Dan is het zo."),
                compared(TWO, True, "{antwoord_7} dan."),
            ),
            [
                "Zo is het.",
                "Zonder meer past dat niet bij elkaar; wel als dit zo is of als dat zo is.",
                "Als dit zo is: dan is het zo.",
                "Als dat zo is: Antwoord 7 dan.",
            ],
        ),
    ],
)
def test_a_rule_in_sentences(came: Any, said: list[str]) -> None:
    assert [as_text(each) for each in check_sentences(came)] == said


def test_the_codebook_as_readers_see_it(edition: Edition) -> None:
    """Tables with a row for each code: its label and what it means."""
    book = edition.codebook
    tables = {
        each.name: each
        for part in CODEBOOK_PARTS
        for each in codebook(part, book)
        if isinstance(each, TableBlock)
    }
    heads = {name: (each.caption, each.columns) for name, each in tables.items()}
    assert heads == {
        "themas": ("De thema’s", ("Thema", "Wanneer")),
        "regels": ("De regels, in volgorde", ("Regel", "Code", "Wanneer")),
        "onderdelen": ("De status van een onderdeel van een vraag", ("Status", "Wanneer")),
        "soorten": ("De soort van een stap", ("Soort", "Wanneer")),
        "formuleringen": ("De formulering van een stap", ("Formulering", "Wanneer")),
        "nakoming": ("De nakoming op een gekozen dag", ("Nakoming", "Wanneer")),
    }
    assert tables["themas"].rows == tuple(
        ((each.label,), (each.meaning,)) for each in book.themes.values()
    )
    rules = [(as_text(number), as_text(label)) for number, label, _ in tables["regels"].rows]
    assert rules == [(str(number), each.label) for number, each in book.rules.items()]
    assert as_text(tables["regels"].origin) == (
        "nummers van de regels waarmee in dit boek antwoorden worden gecodeerd, in de volgorde "
        "waarin zij gelden"
    )
    _, words, notes = codebook("dispositions", book)
    assert isinstance(words, Paragraph)
    assert words.plain() == "Verder geldt:"
    assert isinstance(notes, Bullets)
    assert len(notes.items) == len(book.rule_notes)


PAGES = [
    ('blad = Chapter(edition, "vastgoed")\nblad.statements("stap")', {"vastgoed/stap"}),
    ('blad = Chapter(edition, name="los")\nblad.statements("stap")', {"los/stap"}),
    ('blad = Chapter(edition, theme="vastgoed")\nblad.statements("a")', {"vastgoed/a"}),
    (
        'blad = Chapter(edition, theme="vastgoed", name="los")\nblad.statements("a")',
        {"vastgoed/a"},
    ),
    ('blad = Chapter(edition)\nblad.statements("a")', set()),
    ('blad = Page(edition, "vastgoed")\nblad.statements("a")', set()),
    ('blad = x.Chapter(edition, "vastgoed")\nblad.statements("a")', set()),
    ('blad = Chapter(edition, "vastgoed")\nblad.statement("a")\nblad.statements()', set()),
    ('blad = Chapter(edition, "vastgoed")\nstatements("a")', set()),
    (
        'blad = Chapter(edition, "vastgoed")\nif blad:\n    blad.statements("a")\n'
        'blad.statements("b")',
        {"vastgoed/a", "vastgoed/b"},
    ),
    ('blad = Chapter(edition, "vastgoed")\nblad.statements(name)', {"vastgoed/"}),
]


@over(
    ("source", "takes"),
    [
        ('blad = Chapter(edition, "a")\nblad.elsewhere("x")', True),
        ("if x:\n    y = blad.all_elsewhere()", True),
        ('blad.statements("elsewhere")', False),
        ('elsewhere("x")', False),
    ],
)
def test_the_chapters_that_take_figures_of_others(source: str, takes: bool) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "chapters" / "een.ipynb"
        write_notebook(path, "edition: str = 'x'  # | x\n", source)
        found = take_from_elsewhere(Path(folder), ["een", "nergens"])
        assert found == (["een"] if takes else [])


def test_the_places_that_chapters_ask_for(tmp_path: Path) -> None:
    """Of all cells of all notebooks; text is no code."""
    for number, (source, places) in enumerate(PAGES):
        project = tmp_path / str(number)
        write_notebook(project / "chapters" / "een.ipynb", "edition: str = 'x'  # | x\n", source)
        assert places_asked_for(project) == places, source
    cells = ['blad = Chapter(edition, "a")', "%%zin\nblad.statements niet", 'blad.statements("x")']
    write_notebook(tmp_path / "all" / "chapters" / "een.ipynb", *cells)
    write_notebook(tmp_path / "all" / "chapters" / "twee.ipynb", 'x = Chapter(edition, "b")')
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell('blad.statements("tekst")', id="a")]
    )
    nbformat.write(notebook, tmp_path / "all" / "chapters" / "drie.ipynb")
    assert places_asked_for(tmp_path / "all") == {"a/x"}


def headline(name: str, text: str) -> Conclusion:
    return Conclusion("headline", name, text, {})


def turned(text: str, holds: int, **breaks: Any) -> Turned:
    return Turned(headline("k", text), holds, 9, breaks)


@over(
    ("found", "rows"),
    [
        ([turned("Een twee drie vier vijf", 8, pace=3)], [("Een twee drie vier vijf", "8 van 9")]),
        (
            [turned("Een twee drie vier vijf zes", 8, pace=3)],
            [("Een twee drie vier vijf …", "8 van 9")],
        ),
        (
            [turned("Een", 8, pace=3), turned("Twee", 9)],
            [("Een", "8 van 9"), ("De andere die vergelijkt", "9 van 9")],
        ),
        (
            [turned("Een", 9), turned("Twee", 9), turned("Drie", 0, pace=3)],
            [("Drie", "0 van 9"), ("Elke andere die vergelijkt", "9 van 9")],
        ),
    ],
)
def test_headlines_that_a_choice_turns(found: list[Turned], rows: list[tuple[str, str]]) -> None:
    block = conclusions_block(found, [])
    assert isinstance(block, TableBlock)
    assert [(as_text(row[0]), as_text(row[1])) for row in block.rows] == rows
    assert block.name == "wat-een-kop-omkeert"
    assert block.caption == "Koppen bij andere keuzes"
    assert [as_text(each) for each in block.columns] == ["Kop", "Geldt in", "Niet bij"]
    assert as_text(block.origin) == (
        "de bladzijde zelf, en gevallen met telkens een keuze anders, elk doorgerekend"
    )


def test_headlines_that_no_choice_turns() -> None:
    block = conclusions_block([turned("Een", 9), turned("Twee", 9)], [])
    assert block.plain() == (
        "Elke kop die vergelijkt, geldt in alle doorgerekende gevallen: de bladzijde zelf, en 8 "
        "keer met een keuze anders."
    )
    assert breaks_text({"pace": 3, "other": "x"}, {}) == "pace = 3 en other = x"


def test_ways_along_references() -> None:
    found: Any = SimpleNamespace(chains=(("1", "2", "3"), ("4", "5", "6")), more_chains=False)
    block = chains(found)
    assert isinstance(block, Bullets)
    assert [as_text(each) for each in block.items] == [
        "antwoord 1 → antwoord 2 → antwoord 3",
        "antwoord 4 → antwoord 5 → antwoord 6",
    ]
    found.more_chains = True
    block = chains(found)
    assert isinstance(block, Bullets)
    assert as_text(block.items[-1]) == "en meer: hier staan de eerste"
    none: Network | Any = SimpleNamespace(chains=(), more_chains=False)
    assert chains(none) is None


def test_a_card_of_which_anything_is_missing_is_left_out() -> None:
    quoted = SimpleNamespace(quote=SimpleNamespace(text="t", question="7", part="answer"), source=3)

    def card(name: str, number: str, claim: str, theme: str = "a") -> Any:
        return SimpleNamespace(
            id=name, theme=theme, number=number, claim=claim, quote="q", open=name == "open"
        )

    statements: Any = SimpleNamespace(
        cards=[
            card("open", "twaalf", "schepen"),
            card("no-number", "{x}", "schepen"),
            card("no-claim", "twaalf", "{y}"),
            card("elsewhere", "{z}", "{z}", theme="b"),
            card("last", "dertien", "boten"),
        ],
        quotes={"q": quoted},
    )
    names = {name: Missing(frozenset({name})) for name in "xyz"}
    made, missing = cards_of(statements, "a", names)
    assert [
        (each.name, as_text(each.number), as_text(each.claim), each.stayed_open) for each in made
    ] == [
        ("open", "twaalf", "schepen", True),
        ("last", "dertien", "boten", False),
    ]
    assert missing == {"x", "y"}
    (first, _) = made
    assert (first.quote, first.question, first.part, first.source) == ("t", "7", "answer", 3)


def test_a_cell_that_is_no_python_is_named(tmp_path: Path) -> None:
    """By its number in the notebook, where the title is the first."""
    path = write_notebook(
        tmp_path / "chapters" / "een.ipynb", "x: int = 1  # | x\n", "dit is geen Python"
    )
    with pytest.raises(KamerboekError) as refused:
        places_asked_for(tmp_path)
    assert str(refused.value).startswith(f"{path}: cell 3")


def test_a_running_notebook_speaks_to_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cell magic calls the page with the rest of its line and with its cell."""
    made: dict[str, tuple[Any, str]] = {}

    def register_magic_function(call: Any, kind: str, name: str) -> None:
        made[name] = (call, kind)

    shell = SimpleNamespace(register_magic_function=register_magic_function)
    said: list[tuple[str, ...]] = []
    page: Any = SimpleNamespace(
        say=lambda cell: said.append(("say", cell)),
        heading=lambda name, cell: said.append(("heading", name, cell)),
        standfirst=lambda cell: said.append(("standfirst", cell)),
    )
    monkeypatch.setattr(magics, "get_ipython", lambda: shell)
    monkeypatch.setattr(magics, "is_shown", lambda: False)
    magics.register(page)
    assert made == {}
    monkeypatch.setattr(magics, "is_shown", lambda: True)
    magics.register(page)
    assert {name: kind for name, (_, kind) in made.items()} == dict.fromkeys(
        ("zin", "kop", "aanhef"), "cell"
    )
    for name, (call, _) in made.items():
        call(" stap ", f"tekst van {name}")
    assert said == [
        ("say", "tekst van zin"),
        ("heading", "stap", "tekst van kop"),
        ("standfirst", "tekst van aanhef"),
    ]
