"""What pages leave: imprints, numbers alone, doubts; each rule inside its bounds and outside."""

from __future__ import annotations

from kamerboek.document.questions.doubts.breaks import cut_off
from kamerboek.document.questions.doubts.numbers import lone_numbers, lost_pages
from kamerboek.document.questions.doubts.titles import left_behind
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pages.lone_numbers import take_lone_numbers
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import within_line
from kamerboek.document.questions.wording.printing import imprints
from kamerboek.document.text import Passage, Piece, Span
from tests.annotate.examples import answered
from tests.rows import over

SESSION = "Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7"
CODE = "kst-36410-X-7"
ISSN = "ISSN 0921 - 7371"
PLACE = "’s-Gravenhage 2023"


def braced(text: str) -> str:
    parts, at = [], 0
    for span in imprints(text):
        parts += [text[at : span.start], "{", text[span.start : span.end], "}"]
        at = span.end
    return "".join([*parts, text[at:]])


@over(
    "marked",
    [
        # Alone on its line, in each of its forms.
        *(
            f"Een zin.\n{{{form}}}\nMeer."
            for form in (
                *(SESSION, CODE, ISSN, PLACE, "'s-Gravenhage 2023", "‘s-Gravenhage 2023"),
                *(
                    "Eerste Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7",
                    SESSION.replace("–", "-"),
                ),
                *(
                    SESSION.replace("–", " – "),
                    SESSION.replace(" X", ""),
                    SESSION.replace(", nr. 7", ""),
                ),
                *(
                    SESSION.replace("36 410", "36410"),
                    SESSION.replace(" X", "-XII"),
                    SESSION.replace(" X", " A"),
                ),
                *(
                    SESSION.replace("36 410", "21 501-02"),
                    SESSION.replace(" X", " (R 1234)"),
                    SESSION.replace("7", "AB"),
                ),
                *(
                    SESSION.replace(", 36", ",\n36"),
                    SESSION.replace("nr. ", "nr"),
                    SESSION.replace("7", "12345"),
                ),
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
                "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen",
                *(
                    "ah-tk-20232024-76",
                    "kv-tk-2023Z01234",
                    "blg-1234567",
                    "h-tk-20232024-7",
                    "nds-tk-2023D12345",
                ),
                *(
                    "kst123456",
                    "kst12345",
                    "h tk 20232024 76",
                    "ISSN 0921-7371",
                    "ISSN  0921 – 7371",
                ),
                *(
                    f"{CODE}\n{ISSN}\n{PLACE}",
                    f"{CODE} {ISSN} {PLACE} {SESSION}",
                    f"**{CODE}**",
                    f"{ISSN}{PLACE}",
                ),
            )
        ),
        *(
            f"Een zin.\n{form}\nMeer."
            for form in (
                *(
                    "Derde Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7",
                    SESSION.replace("36", "56"),
                ),
                *(
                    "kst-3",
                    "kst1234",
                    "h tk 2023202 76",
                    "ISSN 0922 - 7371",
                    "s-Gravenhage 2023",
                    "xyz-36410-X-7",
                ),
            )
        ),
        # With the number of its page behind it, or below.
        f"Een zin.\n{{{SESSION} 1}}\nMeer.\n{{{SESSION} 2}}\nSlot.",
        f"Een zin.\n{{{SESSION}\n\n1}}\nMeer.\n{{{SESSION}\n\n2}}\nSlot.",
        f"Een zin.\n{{{SESSION}}}\n12% is.\n{{{SESSION}}}\n13% is.",
        f"Een zin.\n{{{SESSION} 1}}\nMeer.\n{{{SESSION} 3}}\nSlot.",
        f"Een zin.\n{{{SESSION}}}\n\n1\nMeer.\n{{{SESSION}}}\n\n4\nSlot.",
        f"Een zin.\n{{{SESSION} 1234}}\nMeer.",
        f"Een zin.\n{{{SESSION}}}\n\n3\nMeer.",
        f"Een zin.\n{{{SESSION}\n\n1}}\nMeer.",
        f"Een zin.\n{{{SESSION}\n\n2}}\nMeer.",
        f"Een zin. {SESSION} 12 345 euro.",
        # Within a line: of two parts, or returning with numbers that count on by three at most.
        f"Een zin {{{CODE} {ISSN}}} en meer.",
        f"Een zin {{{ISSN}}} en meer.",
        f"Een zin {{{PLACE}}} en meer.",
        f"Een zin {CODE} en meer.",
        f"Een zin {{{CODE} 1}} en {{{CODE} 2}} meer.",
        f"Een zin {{{CODE} 1}} en {{{CODE} 3}} meer.",
        f"Een zin {{{CODE}}} 1 en {{{CODE}}} 4 meer.",
        f"Een zin {CODE} 1 en {CODE} 5 meer.",
        f"Een zin {CODE} 2 en {CODE} 1 meer.",
        f"Een zin {CODE} en {CODE} meer.",
        # The first page's, behind a sentence.
        f"Een zin. {{{SESSION} 1}} Meer.",
        f"Een zin? {{{SESSION} 2}} Meer.",
        f"Een zin. {SESSION} 3 Meer.",
        f"Een zin {SESSION} 1 Meer.",
        # What points to it.
        *(
            f"Een zin.\n{before} {SESSION}.\nMeer."
            for before in (
                *(
                    "zie",
                    "Zie",
                    "ook",
                    "en",
                    "in",
                    "met",
                    "van",
                    "de",
                    "het",
                    "nr",
                    "nr.",
                    "noot",
                    "vgl.",
                    "stuk",
                ),
                *(
                    "stukken",
                    "Handelingen",
                    "document",
                    "(",
                    "[",
                    "«",
                    "“",
                    ",",
                    ";",
                    ":",
                    "1",
                    "12.",
                    "3)",
                    "¹",
                ),
            )
        ),
        *(f"Een zin {before} {ISSN} meer." for before in ("zie", "(", ",", "in")),
        *(f"Een zin {before} {{{ISSN}}} meer." for before in ("door", "jan", "zin")),
        *(f"Een zin {before} {{{ISSN} {PLACE}}} meer." for before in ("zie", "(", "door")),
        f"Zie\n{SESSION}\nen meer.",
        "Een zin {h tk 20232024 76} en meer.",
    ],
)
def test_the_kamers_own_imprint(marked: str) -> None:
    assert braced(marked.replace("{", "").replace("}", "")) == marked


def taken(text: str, *heads: str, answers: bool = False) -> tuple[list[str], list[str]]:
    """Return the numbers that are taken for pages, and those in doubt, of a text with heads."""
    found = read_lines(text)
    before = {line.start for line in found if line.kind == "page"}
    spans = [Span(text.index(head), text.index(head) + len(head)) for head in heads]
    starts = [span.start for span in spans if answers and text.startswith("Antwoord", span.start)]
    _, doubt = take_lone_numbers(text, found, spans, starts)
    return (
        [
            text[line.start : line.end]
            for line in found
            if line.kind == "page" and line.start not in before
        ],
        [text[line.start : line.end] for line in doubt],
    )


def of(length: int) -> str:
    """Return a sentence of this length that ends its paragraph."""
    return "Een zin." if length < 12 else "E" + "x" * (length - 2) + "."


def pages(*lengths: int, first: int = 1) -> str:
    """Return a text of pages of these lengths, each with its number behind it."""
    parts = [f"{of(length)}\n\n{first + at}\n\n" for at, length in enumerate(lengths)]
    return "Vraag 1\n" + "".join(parts) + of(900)


@over(
    ("text", "heads", "marks", "doubt"),
    [
        (pages(700, 700), ("Vraag 1",), ["1", "2"], []),
        # A page has 600 signs; numbers nearer to each other are a list.
        (pages(700, 595) + "\nVraag 2\nHoe?", ("Vraag 1", "Vraag 2"), ["1", "2"], []),
        (pages(700, 594) + "\nVraag 2\nHoe?", ("Vraag 1", "Vraag 2"), [], ["1", "2"]),
        (pages(700, 594), ("Vraag 1",), ["1", "2"], []),
        # One alone fits the length of the text before it, and is in doubt.
        (pages(700), ("Vraag 1",), ["1"], ["1"]),
        (pages(700, first=2), ("Vraag 1",), ["2"], ["2"]),
        (pages(600, first=2), ("Vraag 1",), ["2"], ["2"]),
        (pages(590, first=2), ("Vraag 1",), [], []),
        (pages(15_989), ("Vraag 1",), ["1"], ["1"]),
        (pages(15_990), ("Vraag 1",), [], []),
        # Not where a short line without an end stands beside it: cells of a table.
        ("Vraag 1\n" + of(700) + "\n\nUrk\n\n1\n\n" + of(700), ("Vraag 1",), [], []),
        ("Vraag 1\n" + of(700) + f"\n\n{'x' * 24}\n\n1\n\n" + of(700), ("Vraag 1",), [], []),
        ("Vraag 1\n" + of(700) + f"\n\n{'x' * 25}\n\n1\n\n" + of(700), ("Vraag 1",), ["1"], ["1"]),
        ("Vraag 1\n" + of(700) + "\n\nUrk?\n\n1\n\n" + of(700), ("Vraag 1",), ["1"], ["1"]),
        # Between lines of text it is in doubt; before the first head or within one, the author's.
        ("Vraag 1\n" + of(700) + "\n1\n" + of(700), ("Vraag 1",), [], ["1"]),
        ("Vraag 1\n" + of(700) + "\n99\n" + of(700), ("Vraag 1",), [], []),
        ("Vraag 1\nEr zijn\n1\n" + of(700), ("Vraag 1",), [], []),
        # What follows on the number of a page is in doubt, also beside a table.
        ("Vraag 1\n" + of(700) + "\n- 1 -\n\nUrk\n\n2\n\n" + of(700), ("Vraag 1",), [], []),
        # A page is no year.
        (pages(700, 700, first=998), ("Vraag 1",), ["998", "999"], []),
        (pages(700, 700, first=999), ("Vraag 1",), [], []),
        # In brackets, too.
        (
            pages(700, 700).replace("\n2\n", "\n[2]\n").replace("\n1\n", "\n[1]\n"),
            ("Vraag 1",),
            ["[1]", "[2]"],
            [],
        ),
        ("Vraag 1\n" + of(700) + "\n\n1\n" + of(700), ("Vraag 1",), ["1"], ["1"]),
        (of(700) + "\n\n1\n\n" + of(700) + "\nVraag 1", ("Vraag 1",), [], []),
        ("Vraag\n\n1\n\n" + of(700), ("Vraag\n\n1",), [], []),
        ("Vraag 1\n" + of(700) + "\n\n123456789\n\n" + of(700), ("Vraag 1",), [], []),
        # All of an answer: behind what asks, before the next head.
        ("Vraag 1\nHoeveel?\n\n3\n\nVraag 2\n" + of(700), ("Vraag 1", "Vraag 2"), [], []),
        ("Vraag 1\nHoeveel\n\n1\n\nVraag 2\n" + of(700), ("Vraag 1", "Vraag 2"), [], []),
        ("Vraag 1\nHoeveel?\n\n3", ("Vraag 1",), [], []),
        # Three of five count on.
        (pages(700, 700) + "\n\n9\n\n" + of(700), ("Vraag 1",), ["1", "2"], []),
        (pages(700, 700) + "\n\n9\n\nZo.\n\n9\n\n" + of(700), ("Vraag 1",), [], ["1", "2"]),
    ],
)
def test_numbers_alone(
    text: str, heads: tuple[str, ...], marks: list[str], doubt: list[str]
) -> None:
    assert taken(text, *heads) == (marks, doubt)


@over(
    ("text", "taken_there"),
    [
        ("Vraag 1\nHoeveel?\n\nAntwoord\n\n3\n\nVraag 2\nZo?", []),
        ("Vraag 1\n" + of(700) + "\n\n1\n\nAntwoord\n" + of(700), ["1"]),
    ],
)
def test_only_below_its_heading_a_number_is_an_answer(text: str, taken_there: list[str]) -> None:
    heads = [head for head in ("Vraag 1", "Antwoord", "Vraag 2") if head in text]
    assert taken(text, *heads, answers=True)[0] == taken_there


@over(
    ("text", "inside"),
    [
        *(
            ("Vraag 1", False),
            ("Een Vraag 1", True),
            ("Een\nVraag 1", False),
            ("\n **#_Vraag 1", False),
        ),
        *(
            ("Een\n x Vraag 1", True),
            ("x" * 400 + "Vraag 1", True),
            ("x" + " " * 400 + "Vraag 1", False),
        ),
        ("x" + " " * 399 + "Vraag 1", True),
    ],
)
def test_something_stands_before_it_on_its_line(text: str, inside: bool) -> None:
    assert within_line(text, text.index("Vraag")) is inside


SIXTY = "x" * 60


@over(
    ("end", "stops"),
    [
        *((f"{SIXTY}w", True), (f"{SIXTY[1:]}w", False), (f"Een zin.\n{SIXTY}w", True)),
        *(
            (f"Zin\n{SIXTY[1:]}w", False),
            (f"{SIXTY}1", False),
            (f"{SIXTY}_", False),
            (f"{SIXTY}.", False),
        ),
        *(
            (f"{SIXTY},", True),
            (f"{SIXTY}-", True),
            (f"{SIXTY[1:]},", False),
            (f"Zin\n{SIXTY[1:]},", False),
        ),
        *(
            (f"{SIXTY}\tw", False),
            (f"{SIXTY}|w", False),
            (f"y\t{SIXTY},", True),
            (f"y\t{SIXTY}w", False),
        ),
    ],
)
def test_a_text_stops_within_a_sentence(end: str, stops: bool) -> None:
    text = f"Hier is {end}"
    last = Passage.of(text, [Piece(8, len(text))])
    assert bool(cut_off(text, last)) is stops
    assert cut_off(f"{text}\n x", last) == []
    assert bool(cut_off(f"{text}\n ", last)) is stops


def left(answer: str, *, lost: bool = True) -> list[str]:
    """Return what is said to stand between the sentences of an answer whose lines were lost."""
    (question,) = answered(("Hoe?", answer))
    text = f"{'x' if lost else ' '}  Hoe?  {answer}"
    return [
        each.message.split("'")[1] for each in left_behind(text, [question], [Asked(("1",), 3, 3)])
    ]


@over(
    ("answer", "number"),
    [
        *((f"Zo{sign} 3 Dat is.", "3") for sign in ".?!»)]¹⁴"),
        *((f"Zo{sign} 3 Dat is.", "3") for sign in (".1", "»2")),
        *((f"Zo. 3 {behind}", "3") for behind in ("À la", "«Zo»", "€ 5", "4 is")),
        *(
            ("Zo. 123", "123"),
            ("3 Dat is.", "3"),
            ("3 «Dat»", "3"),
            ("Zo ¹ Zie", "¹"),
            ("Zo [1] Zie", "[1]"),
        ),
        *(("In het 3 land", "3"), ("is een 3 zin", "3"), ("van een 3 a", "3")),
        *((f"van 3 {word} zin", "3") for word in ("de", "het", "een", "deze", "dit", "die")),
        *(
            ("Zo Pagina 3 van 4 ja", "Pagina 3 van 4"),
            ("Zo Blad 3 / 4", "Blad 3 / 4"),
            ("Zo Blz. 3 van 4", "Blz. 3 van 4"),
        ),
        *(
            ("Zo - 3 - ja", "- 3 -"),
            ("Zo – 3 – ja", "– 3 –"),
            ("Zo 3/4 ja", "3/4"),
            ("Zo 123/456", "123/456"),
        ),
        *(
            (each, "")
            for each in (
                "Zo, 3 Dat is.",
                "Zo. 3 dat is.",
                "Zo. 1234 Dat",
                "Er zijn 3 dijken.",
                "Zo 3 Dat",
            )
        ),
        *(
            (each, "")
            for each in (
                "van 3 dit",
                "Zo -3- ja",
                "x3/4 ja",
                "Zo 3/4x",
                "Zo Pagina 3 ja",
                "3 dat is.",
                "12 -",
                "Zo¹ Zie",
            )
        ),
    ],
)
def test_a_number_between_sentences(answer: str, number: str) -> None:
    assert left(answer) == ([number] if number else [])
    assert left(answer, lost=False) == []


def test_each_text_is_warned_of_once_and_half_of_the_lines_are_lost() -> None:
    questions = answered(("Hoe?", "Zo. 3 Dat."), ("Wat?", "Nee."))
    text = "x  Hoe?  Zo. 3 Dat.   Wat?  Nee."
    lost, kept = Asked(("1",), 3, 3), Asked(("2",), 0, 0)
    (warning,) = left_behind(text, [*questions, questions[0]], [lost, kept])
    assert (warning.code, warning.question) == ("guessed_boundary", "1")
    assert list(left_behind(text, questions, [lost, kept, kept])) == []


def lost(text: str, *starts: str) -> list[tuple[str, str, str]]:
    """Return the pages of which a text may hold the number, with the question and the place."""
    questions = answered(*[("Hoe?", "Zo.")] * len(starts))
    placed = [
        type(each)(**{**each.__dict__, "question_start": text.index(start)})
        for each, start in zip(questions, starts, strict=True)
    ]
    return [
        (each.question, each.message.split(": ")[1].split(" ")[0], text[each.start : each.end])
        for each in lost_pages(text, read_lines(text), placed)
    ]


LEAD = "De regering stuurt de Kamer hierbij een brief met wat is gevraagd en wat zij wil. " * 3


@over(
    ("second", "found"),
    [
        ("Er zijn 2 dijken.", [("2", "2", "2")]),
        # Up to three that follow the one before.
        ("Er zijn 3 en 4 en 5 dijken.", [("2", "3", "3"), ("2", "4", "4")]),
        ("Er zijn 22, (2) of 2: dijken.", []),
        # At five places at most.
        ("Er zijn 2 en 2 en 2 en 2 en 2 en 2 dijken.", [("2", "2", "2")] * 5),
    ],
)
def test_a_page_that_was_not_found_may_stand_within_a_sentence(
    second: str, found: list[tuple[str, str, str]]
) -> None:
    text = f"{LEAD}Vraag 1: Hoe? Dat is zo. 1 Vraag 2: Wat? {second}"
    assert lost(text, "Vraag 1", "Vraag 2") == found
    assert lost(text, "Vraag 2") == [("1", *rest) for _, *rest in found]
    kept = f"Vraag 1: Hoe?\nDat is zo.\n\n1\n\f\nVraag 2: Wat? {second}"
    assert lost(kept, "Vraag 1", "Vraag 2") == []


def test_a_page_between_two_others() -> None:
    rest = "Dat blijft in dit land zo. " * 20
    text = (
        f"{LEAD}Vraag 1: Hoe? Er zijn 2 dijken. 1 Vraag 2: Wat? Er zijn 2 dijken. {rest}"
        f"3 Vraag 3: Wie? Het zijn 2 dijken. {rest}4"
    )
    assert lost(text, "Vraag 1", "Vraag 2", "Vraag 3") == [("2", "2", "2")]


def test_a_number_alone_on_its_line_is_said_to_be_in_doubt() -> None:
    text = "Vraag 1 Hoe?\n\n12\n\nZo.\n\n13\n\nJa."
    found = read_lines(text)
    questions = answered(("Hoe?", "Zo."))
    lines = [line for line in found if text[line.start : line.end] in ("12", "13")]
    lines[1].kind = "page"
    said = [
        (each.message, text[each.start : each.end]) for each in lone_numbers(text, questions, lines)
    ]
    assert said == [
        ("question 1: '12', alone on its line, may be the number of a page", "12"),
        ("question 1: '13', alone on its line, was taken for the number of a page", "13"),
    ]
    assert list(lone_numbers(text, [], lines)) == []
