"""Where a question ends, step by step.

`/` stands between the pieces of a region, `//` where a paragraph begins.
"""

from __future__ import annotations

from kamerboek.document.questions.bounds.boundary import (
    _first_asking,
    _last_asking,
    _last_requesting,
    _next_sentence,
    _only_asks,
    _paragraphs,
    _within_next,
    cut_question,
)
from kamerboek.document.questions.bounds.pieces import (
    Part,
    _cells,
    abbreviates,
    asks_at_end,
    pieces,
)
from kamerboek.document.questions.bounds.requests import _requested_at_line_end
from kamerboek.document.questions.page import read_lines
from kamerboek.document.text import Span
from tests.document.test_page_steps import lines_of
from tests.rows import over


def parts_of(marked: str) -> tuple[str, list[Part]]:
    """Return a text and its pieces, each a line; `//` opens a paragraph."""
    text, made = "", []
    for number, line in enumerate(marked.split("/")):
        if not line and number:
            continue
        opens = number == 0 or marked.split("/")[number - 1] == ""
        made.append(Part(len(text), len(text) + len(line), opens))
        text += f"{line}\n"
    return text, made


def shown(text: str, made: list[Part]) -> str:
    parts = [
        f"{'//' if each.opens_paragraph else '/'}{text[each.start : each.end]}" for each in made
    ]
    return "".join(parts).removeprefix("//")


LONG = "Deze regel heeft er meer dan veertig, en gaat"


@over(
    ("marked", "said"),
    [
        (" Een\n twee", "Een/twee"),
        (" Een.\n \n Twee", "Een.//Twee"),
        (" Een\n \n Twee", "Een//Twee"),
        (" Een\n \n twee", "Een//twee"),
        (f" {'x' * 40}\n \n twee", f"{'x' * 40}//twee"),
        (f" {'x' * 41}\n \n twee", f"{'x' * 41}/twee"),
        (f" {LONG}\n \n twee", f"{LONG}/twee"),
        (f" {LONG}\n \n Twee", f"{LONG}//Twee"),
        (f" {LONG}.\n \n twee", f"{LONG}.//twee"),
        # Behind what a page prints a paragraph begins where the sentence is over.
        (" Een\n#1\n twee", "Een/twee"),
        (" Een\n \n#1\n \n Twee", "Een/Twee"),
        (" Een.\n \n#1\n \n Twee", "Een.//Twee"),
        (" Een.\n \n#1\n \n twee", "Een./twee"),
        (" Een.\n#1\n Twee", "Een./Twee"),
        (" Een\n#1\n \n Twee\n \n Drie", "Een/Twee//Drie"),
        # Cells are pieces, and open a paragraph where a sentence was over.
        (" Een\tTwee", "Een//Twee"),
        (" Een | Twee | drie", "Een//Twee//drie"),
        (f" {LONG}\ttwee", f"{LONG}/twee"),
        (" Een\t\n twee", "Een/twee"),
        ("#1\n Een", "Een"),
    ],
)
def test_the_pieces_of_a_region(marked: str, said: str) -> None:
    text, found = lines_of(marked)
    starts = [line.start for line in found]
    assert shown(text, pieces(text, found, starts, Span(0, len(text)))) == said


def test_pieces_begin_and_end_with_their_region() -> None:
    text = "Vraag 1 Hoe is\ndat nu?\nZo."
    found = read_lines(text)
    starts = [line.start for line in found]
    assert shown(text, pieces(text, found, starts, Span(8, 18))) == "Hoe is/dat"
    assert shown(text, pieces(text, found, starts, Span(15, 23))) == "dat nu?"
    assert pieces(text, found, starts, Span(14, 15)) == []
    assert shown(text, pieces(text, found, starts, Span(8, 27), limit=1)) == "Hoe is/dat nu?"
    assert shown(text, pieces(text, found, starts, Span(8, 27), limit=2)) == "Hoe is/dat nu?/Zo."
    lines = "\n".join(["x"] * 402)
    found = read_lines(lines)
    starts = [line.start for line in found]
    cut = cut_question(lines, found, starts, Span(0, len(lines)))
    assert cut.question == Span(0, 801)


def test_the_cells_of_a_line() -> None:
    def cells(text: str) -> str:
        return "/".join(text[start:end] for start, end in _cells(text, 0, len(text)))

    assert cells("a\tb") == "a/b"
    assert cells("a\t\tb | c") == "a/b/c"
    assert cells(" a |b| c ") == "a |b| c"
    assert cells("\ta") == "a"
    assert cells("a\t") == "a"
    assert cells("a || b") == "a/b"
    assert cells(" \t ") == ""
    assert [*_cells("xa\tbx", 1, 4)] == [(1, 2), (3, 4)]


def test_paragraphs_of_pieces() -> None:
    _, made = parts_of("Een/twee//drie//vier/vijf")
    assert _paragraphs(made) == [(0, 2), (2, 3), (3, 5)]
    assert _paragraphs([Part(0, 1, False), Part(2, 3, True)]) == [(0, 1), (1, 2)]


@over(
    ("marked", "found"),
    [
        *(("Hoe?", (0, 0)), ("Hoe/dan?", (0, 1)), ("Hoe?/dan?", (0, 0)), ("Hoe/dan.", (0, -1))),
        *(("Zo.//Hoe?", (1, 1)), ("Zo.//Ja.//Nee.//Hoe?", (3, 3))),
        ("Zo.//Ja.//Nee.//Dus.//Hoe?", (0, -1)),
        # In a later paragraph it is the end of all of it.
        *(("Zo.//Hoe?/Ja.", (1, -1)), ("Zo.//Hoe?/Dan?", (1, 1))),
        # One within the first paragraph is looked at otherwise.
        *(("Hoe? Zo.//Wat?", (0, -1)), ("Zo.//Hoe? Zo.//Wat?", (2, 2))),
    ],
)
def test_where_the_first_question_mark_ends_a_line(marked: str, found: tuple[int, int]) -> None:
    text, made = parts_of(marked)
    assert _first_asking(text, made, _paragraphs(made)) == found


@over(
    ("marked", "last", "certain"),
    [
        *(("Hoe?", 0, True), ("Hoe?/Wat?", 1, True), ("Hoe?/Wat/dan?", 2, True)),
        *(("Hoe?/Zo./Wat?", 0, False), ("Hoe?/Zo.//Wat?", 0, True), ("Hoe?//Wat?", 0, True)),
        *(("Hoe?/(blz. 3)", 1, True), ("Hoe?/1)/Zo.", 1, True), ("Hoe?/1)/Wat?", 2, True)),
        *(("Hoe?/[noot]", 1, True), ("Hoe?//(blz. 3)", 0, True), ("Hoe?/1", 0, True)),
        ("Hoe?/Zo./a/b/c/d/Wat?", 0, False),
        ("Hoe?/Zo./a/b/c/d/e/Wat?", 0, True),
        (f"{'x' * 199}?/Zo./Wat?", 0, False),
        (f"{'x' * 200}?/Zo./Wat?", 0, True),
    ],
)
def test_questions_right_behind_the_first(marked: str, last: int, *, certain: bool) -> None:
    text, made = parts_of(marked)
    assert _last_asking(text, made, 0) == (last, certain)


@over(
    ("marked", "first", "found"),
    [
        *(("Hoe is/dat?", 0, (1, True)), ("Zo is/dat. Hoe?", 0, (1, False)), ("Zo", 0, (0, False))),
        *(("Zo/is//dat?", 0, (1, False)), ("Hoe? Wat/is?", 0, (1, True)), ("Zo/is", 0, (1, False))),
        *(
            ("Zie nr. 3/dan?", 0, (1, True)),
            ("a/Zo. Ja?", 1, (1, False)),
            ("Zo! Ja?", 0, (0, False)),
        ),
        ("a//Hoe?", 1, (1, True)),
    ],
)
def test_where_a_sentence_ends_and_whether_it_asks(
    marked: str, first: int, found: tuple[int, bool]
) -> None:
    text, made = parts_of(marked)
    assert _next_sentence(text, made, first) == found


@over(
    ("marked", "asks"),
    [
        *(("Hoe?", True), ("Hoe?/Wat?", True), ("Zo. Hoe?", False), ("Hoe? Zo.", False)),
        *(("Zie nr. 3?", True), ("Zo./Hoe?", False), ("Zo/is dat?", True), ("Hoe", False)),
        ("Hoe? (blz. 3)", True),
    ],
)
def test_a_paragraph_of_questions_alone(marked: str, *, asks: bool) -> None:
    text, made = parts_of(marked)
    assert _only_asks(text, made) is asks


def test_a_full_stop_of_an_abbreviation() -> None:
    text = "Zie nr. 3! Dus."
    assert abbreviates(text, 0, text.index("."))
    assert not abbreviates(text, 5, text.index("."))
    assert not abbreviates(text, 0, text.index("!"))
    assert not abbreviates(text, 0, len(text) - 1)
    assert abbreviates("xxxxx m.b.t.", 0, 11)


@over(
    ("marked", "last", "requested"),
    [
        *(("Hoe?/Graag snel./Zo.", 0, 1), ("Hoe?/Graag/snel./Zo.", 0, 2), ("Hoe?/Zo.", 0, 0)),
        *(("Hoe?/Graag/snel", 0, 0), ("Hoe?", 0, 0), ("Hoe?/Graag//snel.", 0, 0)),
        *(("Hoe?//Graag snel.", 0, 1), ("Hoe?/Graag zie blz./3.", 0, 2)),
    ],
)
def test_a_request_right_behind(marked: str, last: int, requested: int) -> None:
    text, made = parts_of(marked)
    assert _last_requesting(text, made, last) == requested


def test_a_question_that_goes_on_in_the_next_line() -> None:
    def within(marked: str) -> str:
        text, made = parts_of(marked)
        at = _within_next(text, made, 0)
        return text[made[1].start : at].strip() if at else ""

    rest = "Dat is zo en dat blijft zo. " * 5
    assert within(f"Hoe?/Zo ja, wat? {rest}") == "Zo ja, wat?"
    assert within(f"Hoe?/Zo nee, wat? Hoezo? {rest}") == "Zo nee, wat? Hoezo?"
    assert within(f"Hoe?/Zo is het? {rest}") == ""
    assert within(f"Hoe?/Zo ja, wat. {rest}") == ""
    assert within("Hoe?/Zo ja, wat? Dus.") == ""
    assert within(f"Hoe?/{'Zo ja, ' + 'x' * 112}?") == ""
    assert within("Hoe?") == ""


def test_a_request_that_ends_with_a_line() -> None:
    def ends(marked: str) -> str | None:
        text, made = parts_of(marked)
        index = next(i for i, part in enumerate(made) if "?" in text[part.start : part.end])
        part = _requested_at_line_end(text, made, index, text.index("?"))
        return text[part.start : part.end] if part else None

    assert ends("Hoe? Graag een/lijst./Zo.") == "lijst."
    assert ends("Hoe? Graag een lijst./Zo.") == "Hoe? Graag een lijst."
    assert ends("Hoe? Graag een/lijst. Zo.") is None
    assert ends("Hoe?Graag een/lijst./Zo.") == "lijst."
    assert ends("Hoe? Een/lijst.") is None
    assert ends("Hoe? Graag een/lijst") is None
    assert ends("Zo/hoe? Graag een/lijst.") == "lijst."
    assert ends("Zo. Hoe?  Graag een/lijst.") == "lijst."


def cut(marked: str, count: int = 1) -> tuple[str, str, str]:
    """Return the question, the rest and the reason of a region between two others."""
    text = f"Vraag 1\n{marked}\nVraag 2\n"
    found = read_lines(text)
    starts = [line.start for line in found]
    region = Span(8, 8 + len(marked) + 1)
    made = cut_question(text, found, starts, region, count)
    return (
        made.question.of(text),
        text[made.rest : region.end].strip(),
        made.reason,
    )


IN_LINE = "it ends in the middle of a line"
FIRST = "its end was guessed at the end of its first sentence"
NO_MARK = "it does not end with a question mark"


@over(
    ("marked", "count", "said"),
    [
        ("Hoe is dat?\nZo.", 1, ("Hoe is dat?", "Zo.", "")),
        ("Hoe is dat?", 1, ("Hoe is dat?", "", "")),
        (
            "Zo.\n\nHoe?\n\nJa.",
            1,
            ("Zo.\n\nHoe?", "Ja.", "its question mark stands in a later paragraph"),
        ),
        (
            "Hoe?\nZo. Ja.\nWat?\nNee.",
            2,
            ("Hoe?", "Zo. Ja.\nWat?\nNee.", "the text behind its question mark asks again"),
        ),
        ("Hoe?\nZo. Ja.\nWat?", 2, ("Hoe?\nZo. Ja.\nWat?", "", "")),
        ("Hoe?\n\nWat? Zo.", 1, ("Hoe?", "Wat? Zo.", "")),
        (
            "Hoe?\nZo. Ja.\nWat?",
            1,
            ("Hoe?", "Zo. Ja.\nWat?", "the text behind its question mark asks again"),
        ),
        ("Hoe?\n\nWat dan?\n\nZo.", 1, ("Hoe?\n\nWat dan?", "Zo.", "")),
        ("Hoe?\n\nDus dat?\nZo.", 1, ("Hoe?", "Dus dat?\nZo.", "")),
        ("Hoe? Zo.", 1, ("Hoe?", "Zo.", IN_LINE)),
        ("Hoe? Wat? Zo.", 1, ("Hoe? Wat?", "Zo.", IN_LINE)),
        ("Hoe? Zo. Wat? Ja.", 2, ("Hoe? Zo. Wat?", "Ja.", IN_LINE)),
        ("Hoe? Zo. Wat? Ja.", 1, ("Hoe?", "Zo. Wat? Ja.", IN_LINE)),
        ("Hoe? Zo.\n\nJa.", 1, ("Hoe? Zo.", "Ja.", NO_MARK)),
        (
            "Hoe? Graag een\nlijst.\nZo.",
            1,
            ("Hoe? Graag een\nlijst.", "Zo.", "a request stands behind its question mark"),
        ),
        ("Graag een lijst.\nZo.\n\nJa.", 1, ("Graag een lijst.", "Zo.\n\nJa.", NO_MARK)),
        (
            "Kan er een lijst komen.\nZo.\n\nJa.",
            1,
            ("Kan er een lijst komen.", "Zo.\n\nJa.", NO_MARK),
        ),
        ("Een lijst.\nZo.\n\nJa.", 1, ("Een lijst.\nZo.", "Ja.", NO_MARK)),
        ("Graag een lijst. Zo.\nDus.\n\nJa.", 1, ("Graag een lijst. Zo.\nDus.", "Ja.", NO_MARK)),
        ("Graag een lijst.\nZo.", 1, ("Graag een lijst.", "Zo.", FIRST)),
        ("Graag een\nlijst.\nZo.", 1, ("Graag een\nlijst.", "Zo.", FIRST)),
        ("Graag een lijst", 1, ("Graag een lijst", "", "it has no question mark")),
        (
            "Graag een lijst\nen meer",
            1,
            ("Graag een lijst\nen meer", "", "it has no question mark"),
        ),
        (f"Graag {'x' * 110}. Zo.", 1, (f"Graag {'x' * 110}.", "Zo.", FIRST)),
        ("Graag nu. Zo.", 1, ("Graag nu. Zo.", "", "it has no question mark")),
        ("", 1, ("", "", "")),
    ],
)
def test_a_question_and_the_rest(marked: str, count: int, said: tuple[str, str, str]) -> None:
    assert cut(marked, count) == said


def test_where_a_question_mark_is_looked_for() -> None:
    assert asks_at_end("Hoe?", 0, 4)
    assert not asks_at_end("Hoe? Zo", 0, 7)
    assert not asks_at_end("Hoe?x", 4, 5)
    assert asks_at_end("?", 0, 1)
    assert asks_at_end(f"?{' ' * 159}", 0, 160)
    assert not asks_at_end(f"?{' ' * 160}", 0, 161)
