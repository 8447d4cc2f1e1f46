"""Every fault of an edition's own statements in its words, beside the entry that has none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.chapter.indicators import known_indicators
from kamerboek.chapter.statements import (
    NAME,
    PLACE,
    NamedQuote,
    Quoted,
    read_entries,
    sentence_start,
    statement_files,
    statement_problems,
)
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.schemas import AnomalyCode
from kamerboek.errors import KamerboekError
from kamerboek.prose import QuestionLink
from tests.annotate.examples import answered
from tests.conftest import EDITION as EDITION_NAME
from tests.conftest import PROJECT
from tests.rows import over

QUESTIONS = answered(
    ("Hoeveel schepen zijn er? Graag per jaar.", "Er zijn 3 schepen. In 2024\nwaren het er 12."),
    ("En waarom?", "Dat volgt nog.\n\n· In 2025 volgt  meer."),
    ("En dan?", f"{'a' * 60} midden {'b' * 60}"),
    ("Welke?", "Geen landen zeeschepen, 1,5 in getal."),
    ("Welk deel?", "Dat is 50% of €40."),
)
EDITION: Any = SimpleNamespace(
    questions=QUESTIONS,
    # Answer 1 points to these.
    references=[SimpleNamespace(from_question="1", to_question=each) for each in "235"],
    codebook=SimpleNamespace(themes={"personnel": 1, "other": 2}),
    coding=Coding(
        files=frozenset({"anomalies"}),
        anomalies=(AnomalyCode("4", "landen zeeschepen", "land- en zeeschepen", "te veel"),),
    ),
)

QUOTE = '[[quote]]\nname = "drie"\nquestion = "1"\ntext = "3 schepen"\n'
ASKED = '[[quote]]\nname = "vraag"\nquestion = "1"\npart = "question"\ntext = "Graag per jaar"\n'
GETAL = '[[quote]]\nname = "getal"\nquestion = "4"\ntext = "1,5 in getal"\n'
LIST = '[[list]]\nname = "lijst"\nquestion = "1"\nitems = [{ text = "schepen" }]\n'


UNCHECKED = "it says what the document does not say: name in absent the words that would say it"


def statement(**fields: str) -> str:
    given = {
        "id": '"a"',
        "place": '"personnel/x"',
        "quotes": '["drie"]',
        "sentence": '"Zo."',
        **fields,
    }
    return "[[statement]]\n" + "".join(f"{name} = {text}\n" for name, text in given.items() if text)


def card(**fields: str) -> str:
    given = {
        "id": '"k"',
        "theme": '"personnel"',
        "number": '"3"',
        "claim": '"schepen"',
        "quote": '"drie"',
        **fields,
    }
    return "[[card]]\n" + "".join(f"{name} = {text}\n" for name, text in given.items() if text)


def absent(question: str, words: str, besides: str = "") -> str:
    more = f', besides = ["{besides}"]' if besides else ""
    return f'[{{ question = "{question}", words = ["{words}"]{more} }}]'


@over(
    ("text", "problems"),
    [
        (QUOTE + ASKED + LIST + statement() + card(), []),
        # Names: their form, and each once among entries of its kind.
        (
            QUOTE.replace("drie", "Drie"),
            ["quote 'Drie': lower-case letters and digits with hyphens"],
        ),
        (
            LIST.replace("lijst", "de lijst"),
            ["list 'de lijst': lower-case letters and digits with hyphens"],
        ),
        (
            QUOTE + statement(id='"a b"') + card(id='"K"'),
            [
                "statement or card 'a b': lower-case letters and digits with hyphens",
                "statement or card 'K': lower-case letters and digits with hyphens",
            ],
        ),
        (QUOTE + QUOTE, ["two entries of quote are called 'drie'; rename one"]),
        (LIST + LIST, ["two entries of list are called 'lijst'; rename one"]),
        (
            QUOTE + statement() + card(id='"a"'),
            ["two entries of statement or card are called 'a'; rename one"],
        ),
        (QUOTE.replace("drie", "a") + LIST.replace("lijst", "a"), []),
        # Quotes and items of lists stand in the question, or in its answer.
        (
            QUOTE.replace('"1"', '"9"'),
            ["quote drie: there is no question '9' in this document"],
        ),
        (
            QUOTE.replace("3 schepen", "4 schepen"),
            ["quote drie: not in antwoord 1, to the letter and in whole words: '4 schepen'"],
        ),
        (
            ASKED.replace("Graag", "graag"),
            ["quote vraag: not in vraag 1, to the letter and in whole words: 'graag per jaar'"],
        ),
        (
            ASKED.replace('part = "question"\n', ""),
            ["quote vraag: not in antwoord 1, to the letter and in whole words: 'Graag per jaar'"],
        ),
        (QUOTE.replace("3 schepen", "In 2024 waren"), []),
        (
            LIST.replace('"schepen"', '"boten"'),
            ["list lijst: not in antwoord 1, to the letter and in whole words: 'boten'"],
        ),
        (
            LIST.replace('"1"', '"9"'),
            ["list lijst: there is no question '9' in this document"],
        ),
        # Both begin and end where a word or a number does, but for a slip of the document.
        (
            QUOTE.replace('"1"', '"4"').replace("3 schepen", "een landen"),
            ["quote drie: not in antwoord 4, to the letter and in whole words: 'een landen'"],
        ),
        (
            QUOTE.replace('"1"', '"4"').replace("3 schepen", "land"),
            ["quote drie: not in antwoord 4, to the letter and in whole words: 'land'"],
        ),
        (LIST.replace('"1"', '"4"').replace('"schepen"', '"land"'), []),
        (
            LIST.replace('"1"', '"4"').replace('"schepen"', '"een landen"'),
            ["list lijst: not in antwoord 4, to the letter and in whole words: 'een landen'"],
        ),
        # Where a statement stands, what it rests on, what it needs.
        (
            QUOTE + statement(place='"Personnel"'),
            ["statement a: place 'Personnel': write theme/section"],
        ),
        (
            statement(quotes=""),
            ["statement a: it rests on nothing: name the quotes, or what is absent"],
        ),
        (statement(quotes="", absent=absent("1", "vliegtuig*")), []),
        (
            QUOTE + statement(needs='["shipz", "ships"]'),
            [
                "statement a: needs 'shipz': there is no such indicator; the nearest is 'ships'",
            ],
        ),
        (
            QUOTE + statement(quotes='["drie", "vier"]'),
            ["statement a: there is no quote called 'vier' in this file"],
        ),
        (
            QUOTE + ASKED + statement(sentence='"Zie {vraag.answer}."'),
            ["statement a: the sentence uses 'vraag', which is not among its quotes"],
        ),
        (QUOTE + statement(sentence='"Zie {drie.answer} en {ships}."', needs='["ships"]'), []),
        (
            QUOTE + statement(sentence='"Zie {drie.answer} en {ships}."'),
            ["statement a: the sentence uses the indicator 'ships', which is not among its needs"],
        ),
        (QUOTE + statement(sentence='"Zie {drie.answer} en {schepen-samen}."'), []),
        # Forty words at the most.
        (QUOTE + statement(sentence=f'"{" ".join(["woord"] * 40)}"'), []),
        (
            QUOTE + statement(sentence=f'"{" ".join(["woord"] * 41)}"'),
            ["statement a: 41 words; 40 at the most: make it two"],
        ),
        # Numbers are those of its quotes, whole.
        (QUOTE + statement(sentence='"Er zijn 3 schepen."'), []),
        (
            QUOTE + statement(sentence='"Er zijn 33 schepen."'),
            [
                "statement a: a typed number '33': let a figure or a quote say it: "
                "'Er zijn 33 schepen.'"
            ],
        ),
        (
            QUOTE.replace("3 schepen", "waren het er 12") + statement(sentence='"Er zijn 2."'),
            ["statement a: a typed number '2': let a figure or a quote say it: 'Er zijn 2.'"],
        ),
        # It is absent from an answer that the entry is about, or that such an answer points to.
        (
            QUOTE + statement(absent=absent("4", "vliegtuig")),
            ["statement a: absent from answer 4, which no quote of it leads to"],
        ),
        (
            GETAL + statement(quotes='["getal"]', absent=absent("1", "vliegtuig")),
            ["statement a: absent from answer 1, which no quote of it leads to"],
        ),
        (GETAL + statement(quotes='["getal"]', absent=absent("4", "vliegtuig")), []),
        (QUOTE + GETAL + statement(quotes='["drie", "getal"]', absent=absent("4", "x")), []),
        (
            QUOTE + card(absent=absent("4", "vliegtuig")),
            ["card k: absent from answer 4, which no quote of it leads to"],
        ),
        (
            QUOTE + card(open="true", absent=absent("4", "vliegtuig")),
            ["card k: absent from answer 4, which no quote of it leads to"],
        ),
        # What is absent from an answer.
        (
            QUOTE + statement(absent=absent("9", "x")),
            ["statement a: there is no question '9' in this document"],
        ),
        (
            QUOTE + statement(absent=absent("1", "in  20*")),
            [],
        ),
        (
            QUOTE + statement(absent=absent("1", "in 20*")),
            [
                "statement a: 'in 20*' is said to be absent from answer 1: "
                "…Er zijn 3 schepen. In 2024 waren het er 12.…"
            ],
        ),
        (QUOTE + statement(absent=absent("1", "schip*")), []),
        (QUOTE + statement(absent=absent("1", "schep")), []),
        (QUOTE + statement(absent=absent("1", "per jaar")), []),
        (QUOTE + statement(absent=absent("1", "in 20*", "In 2024")), []),
        (
            QUOTE + statement(absent=absent("1", "waren", "in 2024")),
            [
                "statement a: not in answer 1, to the letter and in whole words: 'in 2024'",
                "statement a: 'waren' is said to be absent from answer 1: "
                "…Er zijn 3 schepen. In 2024 waren het er 12.…",
            ],
        ),
        # Forty signs around it are shown.
        (
            QUOTE + statement(absent=absent("3", "midden")),
            [
                "statement a: 'midden' is said to be absent from answer 3: "
                f"…{'a' * 39} midden {'b' * 39}…"
            ],
        ),
        # Cards: their theme, their number as printed, fifteen words.
        (
            QUOTE + card(theme='"personel"'),
            ["card k: there is no theme 'personel'; the nearest is 'personnel'"],
        ),
        (
            QUOTE + card(quote='"vier"'),
            ["card k: there is no quote called 'vier' in this file"],
        ),
        (QUOTE + card(number='"12"'), []),
        (QUOTE + card(number='"Graag"'), []),
        (
            QUOTE + card(number='"13"'),
            ["card k: the number '13' does not stand in question 1 as printed"],
        ),
        (
            QUOTE + card(number='"2"'),
            ["card k: the number '2' does not stand in question 1 as printed"],
        ),
        (QUOTE + card(number='"{ships}"'), []),
        (QUOTE + card(claim=f'"{" ".join(["woord"] * 15)}"'), []),
        (
            QUOTE + card(claim=f'"{" ".join(["woord"] * 16)}"'),
            ["card k: the claim has 16 words; 15 at the most"],
        ),
        (
            GETAL + card(quote='"getal"', claim='"is 1,5"'),
            ["card k: the number '3' does not stand in question 4 as printed"],
        ),
        (
            GETAL + card(quote='"getal"', claim='"is 5"', number='"1,5"'),
            ["card k: a typed number '5': let a figure or a quote say it: 'is 5'"],
        ),
        (
            GETAL + card(quote='"getal"', claim='"is 1"', number='"1,5"'),
            ["card k: a typed number '1': let a figure or a quote say it: 'is 1'"],
        ),
        (GETAL + card(quote='"getal"', claim='"is 1,5"', number='"1,5"'), []),
        (
            QUOTE + card(claim='"van 12 schepen"'),
            ["card k: a typed number '12': let a figure or a quote say it: 'van 12 schepen'"],
        ),
        (
            QUOTE + card(absent=absent("2", "meer")),
            [
                "card k: 'meer' is said to be absent from answer 2: "
                "…Dat volgt nog. · In 2025 volgt meer.…"
            ],
        ),
        # A sign that is no letter may stand against a digit.
        *(
            (
                QUOTE + card(absent=absent("5", sign)),
                [f"card k: '{sign}' is said to be absent from answer 5: …Dat is 50% of €40.…"],
            )
            for sign in ("%", "€")
        ),
        (QUOTE + card(absent=absent("5", "5")), []),
        # Who says that something is not said names the words that would say it.
        *(
            (QUOTE + statement(sentence=f'"{text}"'), [f"statement a: {UNCHECKED}"])
            for text in (
                "Hoeveel, staat er niet bij.",
                "De aantallen staan niet in het antwoord.",
                "Zij noemt geen bedrag.",
                "Zij noemt twee jaren, zonder bedrag.",
                "Het antwoord zegt niet welke.",
                "Van de rest zegt het dat niet.",
                "Hoeveel, blijft open.",
                "De aantallen blijven open.",
                "Zij noemen geen bedrag.",
                "De antwoorden zeggen niet welke.",
                "Op de rest gaan de antwoorden niet in.",
                "Op de rest gaat het antwoord niet in.",
            )
        ),
        *(
            (QUOTE + statement(sentence=f'"{text}"'), [])
            for text in (
                "Het staat er.",
                "Het antwoord zegt dat het niet zo is.",
                "Die staan volgens het antwoord niet meer in het openbare deel.",
                "Het wordt genoemd; het is niet veel.",
                "Dat {drie:staat er niet|klopt}.",
            )
        ),
        (
            QUOTE + statement(sentence='"Dat staat er niet."', absent=absent("1", "vliegtuig")),
            [],
        ),
        (QUOTE + card(claim='"schepen; welke, blijft open"'), [f"card k: {UNCHECKED}"]),
        (QUOTE + card(open="true"), [f"card k: {UNCHECKED}"]),
        (QUOTE + card(open="true", absent=absent("1", "vliegtuig")), []),
    ],
)
def test_what_is_wrong_with_an_entry(text: str, problems: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.toml"
        path.write_text(text, encoding="utf-8")
        found = list(statement_problems([read_entries(path)], EDITION, {"ships"}))
    assert [each.replace(f"{path}: ", "", 1) for each in found] == problems
    assert all(each.startswith(f"{path}: ") for each in found)


def test_no_absence_of_the_edition_can_be_left_out(edition: Edition) -> None:
    known = known_indicators(PROJECT)
    files = [read_entries(path) for path in statement_files(edition_folder(PROJECT, EDITION_NAME))]
    without = [
        replace(
            each,
            statements=tuple(replace(said, absent=()) for said in each.statements),
            cards=tuple(replace(said, absent=()) for said in each.cards),
        )
        for each in files
    ]
    checked = sum(bool(said.absent) for each in files for said in (*each.statements, *each.cards))
    assert list(statement_problems(files, edition, known)) == []
    problems = list(statement_problems(without, edition, known))
    assert sum(each.endswith(UNCHECKED) for each in problems) == checked > 0


def test_a_name_is_told_apart_over_files() -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("a.toml", "b.toml")]
        for path in paths:
            path.write_text(QUOTE, encoding="utf-8")
        found = list(statement_problems([read_entries(path) for path in paths], EDITION, set()))
    assert found == [f"{paths[1]}: two entries of quote are called 'drie'; rename one"]


@over(
    ("text", "said"),
    [
        ("[[quotes]]\n", "'quotes': write [[quote]], [[list]], [[statement]] or [[card]]"),
        ("quote = 1\n", "quote: write each as a table under [[quote]]"),
        ("quote = [1]\n", "quote: write each as a table under [[quote]]"),
        ("list = 1\n", "list: write each as a table under [[list]]"),
        ("statement = 1\n", "statement: write each as a table under [[statement]]"),
        ("card = 1\n", "card: write each as a table under [[card]]"),
        (
            f"{QUOTE}{QUOTE.replace('text', 'words')}",
            "quote 2 (drie): text: it is missing; add it",
        ),
        (
            '[[statement]]\nplace = "x/y"\nsentence = "Zo."\n',
            "statement 1 (without a name): id: it is missing; add it",
        ),
        ('[[card]]\nid = "k"\n', "card 1 (k): theme: it is missing; add it"),
        ('[[list]]\nname = "l"\nquestion = "1"\n', "list 1 (l): items: it is missing; add it"),
    ],
)
def test_a_file_that_is_not_of_the_form(text: str, said: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(KamerboekError) as refused:
            read_entries(path)
    assert str(refused.value).startswith(f"{path}: {said}")


@over(
    ("name", "fits"),
    [
        *((name, True) for name in ("a", "a-b", "a_b", "1-2")),
        *((name, False) for name in ("", "A", "-a", "a-", "a--b", "a b")),
    ],
)
def test_the_form_of_a_name(name: str, fits: bool) -> None:
    assert bool(NAME.fullmatch(name)) == fits


@over(
    ("place", "fits"),
    [
        ("a_b/c-1", True),
        ("a/b", True),
        ("a", False),
        ("a/", False),
        ("a-b/c", False),
        ("a/B", False),
    ],
)
def test_the_form_of_a_place(place: str, fits: bool) -> None:
    assert bool(PLACE.fullmatch(place)) == fits


@over(
    ("question", "part", "words", "begins"),
    [
        ("1", "answer", "3 schepen", "Er zijn 3"),
        ("1", "answer", "2024 waren", "In 2024"),
        ("1", "question", "per jaar", "Graag per"),
        ("2", "answer", "volgt meer", "In 2025"),
    ],
)
def test_a_quote_leads_to_its_sentence(question: str, part: Any, words: str, begins: str) -> None:
    quote = NamedQuote("x", question, words, part)
    own = QUESTIONS[int(question) - 1]
    text = own.question_text if part == "question" else own.answer_text or ""
    begin = own.question_start if part == "question" else own.answer_start or 0
    at = sentence_start(quote, own)
    assert text[at - begin :].startswith(begins)
    quoted = Quoted(quote, at)
    assert quoted.inline == (f"“{words}”",)
    word = {"question": "vraag", "answer": "antwoord"}[part]
    assert quoted.answer == QuestionLink(question, f"{word} {question}", at)
