"""Where a line that holds whole pages is broken again: `|` in a text stands at each break."""

from __future__ import annotations

from kamerboek.document.ascending import ascending
from kamerboek.document.questions.one_line.broken import broken_lines
from kamerboek.document.questions.one_line.runs import heads_by_number
from kamerboek.document.text import Span
from tests.rows import over

LEAD = "De regering stuurt de Kamer hierbij een brief met wat is gevraagd en wat zij wil. " * 3
TAIL = "|Vraag 8 Hoe? Zo. |Vraag 9 Wat? Dat."


def broken(marked: str, printed: str = "") -> str:
    """Return a text with its breaks; `printed` is what is known to be a page's."""
    text = marked.replace("|", "")
    at = text.find(printed) if printed else 0
    spans, _ = broken_lines(text, [Span(at, at + len(printed))] if printed else [])
    ends = {span.end for span in spans}
    return "".join(
        ("|" if span.start and span.start in ends else text[span.start - 1 : span.start])
        + text[span.start : span.end]
        for span in spans
    )


@over(
    "head",
    [
        *("Vraag 7", "VRAAG 7", "Vraag7", "Vraag    7", "Vraag nr. 7", "Vraag nr.7"),
        *(
            "Vraag nr 7",
            "Vraag .7",
            "Vraag (7",
            "Vraag :(7",
            "Vraag. 7",
            "Vraag 123456",
            "Vraag\xa07",
        ),
    ],
)
def test_a_head_within_a_line(head: str) -> None:
    text = f"{LEAD}|{head} Wie? Zij. {TAIL}"
    assert broken(text) == text


@over(
    "head",
    [
        *("vraag 7", "Vraag     7", "Vraag 1234567", "Vraag 7,5", "Vraag 7.5", "Vraag ...7"),
        *("xVraag 7", "«Vraag 7", "“Vraag 7", '"Vraag 7', "'Vraag 7", "‘Vraag 7", "(Vraag 7"),
        *("-Vraag 7", "Vraagt 7"),
        *(
            f"{word} Vraag 7"
            for word in (  # noqa: SIM905 - words read better than a list of literals
                "op bij van zie in onder tot en of de het uw deze voor aan per over uit naar met "
                "eerste antwoord antwoorden Zie Onder"
            ).split()
        ),
        *("zie   Vraag 7", "zie\xa0Vraag 7"),
    ],
)
def test_what_heads_nothing_within_a_line(head: str) -> None:
    text = f"{LEAD}Dat is {head} dus. {TAIL}"
    assert broken(text) == text


@over("before", ["zie    ", "fietsen ", "Wie? en ", "Zij. en ", "6 en ", "ook, "])
def test_what_before_a_head_points_to_nothing(before: str) -> None:
    text = f"{LEAD}Dat is {before}|Vraag 7 Wie? Zij. {TAIL}"
    assert broken(text) == text


@over(
    "answer",
    [
        *("Antwoord: ja.", "Antwoorden: ja.", "ANTWOORD: ja.", "ANTWOORDEN: ja.", "Antwoord : ja."),
        *(
            "Antwoord  : ja.",
            "Antwoord 8 ja.",
            "Antwoord8 ja.",
            "Antwoord .8 ja.",
            "Antwoord (8) ja.",
        ),
        *("Antwoord op vraag 8 ja.", "Antwoord op de vraag ja.", "Antwoord vraag 8 ja."),
        *("Antwoord vragen 8 ja.", "Antwoord  vraag 8 ja."),
        *(f"Antwoord – {sign}a." for sign in "A«“‘€5"),
        *("Antwoord — Ja.", "Antwoord - Ja.", "Antwoord van de minister op vraag 8 ja."),
        "Antwoord door de minister op de vragen 8 ja.",
        *(f"Antwoord {sign}a." for sign in "A«“‘€"),
        *("Antwoord  Ja.", "Antwoord. Ja.", "Antwoord.  Ja.", "Antwoord. 5 jaar."),
        *(
            "Antwoord **Ja.",
            "Antwoord __Ja.",
            "Antwoord Pagina 1",
            "Antwoord blad 1",
            "Antwoord blz 1",
        ),
        *("Antwoord – 1", "Reactie: ja."),
    ],
)
def test_an_answer_within_a_line(answer: str) -> None:
    text = f"{LEAD}|Vraag 7 Hoe? |{answer} |Vraag 8 Wat? Dat."
    assert broken(text) == text


@over(
    "answer",
    [
        *("antwoord: ja.", "xAntwoord: ja.", "«Antwoord: ja.", "-Antwoord: ja.", "(Antwoord: ja."),
        *("Antwoord   : ja.", "Antwoord ja.", "Antwoord op dit ja.", "Antwoord vraag ja."),
        *("Antwoord – ja.", "Antwoord van de op vraag.", "Antwoord van min. op vraag 8 ja."),
        *("Antwoord. ja.", "Antwoord, Ja.", "Antwoord   Ja.", "Antwoorden ja.", "Antwoord.. Ja."),
        *(
            "Antwoord van u op vraag 8.",
            "Reactie : ja.",
            "Reactie:ja.",
            "Antwoord *Ja.",
            "Antwoord blz. x.",
        ),
    ],
)
def test_what_is_no_answer_within_a_line(answer: str) -> None:
    text = f"{LEAD}|Vraag 7 Hoe? {answer} |Vraag 8 Wat? Dat."
    assert broken(text) == text


@over("sign", [*'.?!:)»”’"5*_]⁰¹⁴⁹;-', ". ", "?\xa0", "? *", "? **"])
def test_what_ends_before_an_answer(sign: str) -> None:
    text = f"{LEAD}|Vraag 7 Hoe dan{sign} |Antwoord: ja. |Vraag 8 Wat? Dat."
    stars = "*" in sign and len(sign) > 1
    if stars:
        text = text.replace(f"{sign} |", f"? |{sign[2:]}")
    assert broken(text) == text


@over("sign", ["", ",", "a", "–"])
def test_what_goes_on_before_an_answer(sign: str) -> None:
    text = f"{LEAD}|Vraag 7 Hoe dan{sign} Antwoord: ja. |Vraag 8 Wat? Dat."
    assert broken(text) == text


@over(
    ("end", "breaks"),
    [
        *(
            (f"Zo{sign} |{words} de minister", True)
            for sign in ".!?»”"
            for words in ["Hoogachtend,"]
        ),
        ("Zo. |Met vriendelijke groet, de minister", True),
        *(("Zo, Hoogachtend, de minister", False), ("Zo. Hoogachtend de minister", False)),
        ("Zo. Met vriendelijke groet de minister", False),
    ],
)
def test_a_letter_closes_within_a_line(end: str, breaks: bool) -> None:
    text = f"{LEAD}|Vraag 7 Hoe? Zo. |Vraag 8 Wat? {end}"
    assert broken(text) == text
    assert ("|H" in text or "|M" in text) is breaks
    early = f"{LEAD}Zo. Hoogachtend, de minister. |Vraag 7 Hoe? Zo. |Vraag 8 Wat? Dat."
    assert broken(early) == early


def of_length(text: str, length: int) -> str:
    """Return a text made so long with what stands before it."""
    return ("Een brief. " * 400)[: length - len(text) - 1] + " " + text


TWO = "|Vraag 1 Hoe? Zo. |Vraag 2 Wat? Dat. |Vraag 3 Wie? Zij."


@over(
    ("line", "short", "flat"),
    [
        # A line of more than 200 signs, or nine tenths of a text that is longer than that.
        (201, 0, True),
        (200, 0, False),
        (200, 1, True),
        (200, 20, True),
        (200, 25, False),
        # With half of the text on such lines.
        (400, 398, True),
        (400, 402, False),
    ],
)
def test_a_text_is_flat(line: int, short: int, flat: bool) -> None:
    bare = TWO.replace("|", "")
    text = of_length(bare, line) + ("\n" + "x" * 50) * (short // 51)
    rest = short - (short // 51) * 51
    text += ("\n" + "x" * (rest - 1)) if rest else ""
    assert len(text) == line + short
    assert (broken(text).count("|") >= 2) is flat


def test_short_lines_of_a_flat_text_are_pages_too() -> None:
    """Where four fifths of a text stand on long lines; else they are as they are."""
    short = "Vraag 1 Hoe? Zo. Vraag 2 Wat? Dat."
    long = "Vraag 3 Wie? Zij. Vraag 4 Waar? Daar. "
    flat = f"{short}\n{LEAD}{long}"
    assert broken(flat).startswith("Vraag 1 Hoe? Zo. |Vraag 2 Wat? Dat.\n")
    other = f"{short}\n{LEAD}{long}\n" + f"{'x' * 39}\n" * 3
    assert broken(other).startswith(f"{short}\n")
    assert "|Vraag 3" in broken(other)


@over(
    ("numbers", "flat"),
    [
        ((1, 2, 3), True),
        ((1, 5, 9), True),
        ((9, 8, 7, 6), False),
        ((9, 1, 8, 2), False),
        ((9, 1, 2, 3), True),
        ((1, 5, 2, 9, 3), True),
    ],
)
def test_numbers_behind_the_word_rise(numbers: tuple[int, ...], flat: bool) -> None:
    text = LEAD + "".join(f"Vraag {number} Hoe? Zo. " for number in numbers)
    assert ("|" in broken(text)) is flat


def test_where_as_many_heads_stand_at_lines_nothing_is_broken() -> None:
    head = "Vraag 1 Hoe?\nVraag 2 Wat?\n"
    assert "|" not in broken(f"{head}{LEAD}Vraag 3 Wie? Vraag 4 Waar? Daar.")
    assert "|" in broken(f"Vraag 2 Wat?\n{LEAD}Vraag 3 Wie? Vraag 4 Waar? Daar.")
    assert "|" not in broken(f"{LEAD}Vraag 3 Wie? Dat weten wij niet.")


@over(
    ("values", "run"),
    [
        ([], []),
        ([5], [0]),
        ([1, 2, 3], [0, 1, 2]),
        ([3, 2, 1], [2]),
        ([1, 5, 2, 3], [0, 2, 3]),
        ([2, 2, 2], [0, 1, 2]),
        ([1, 9, 2, 2, 8], [0, 2, 3, 4]),
    ],
)
def test_a_longest_run_that_never_goes_down(values: list[int], run: list[int]) -> None:
    assert ascending(values) == run


def test_what_a_page_prints_is_a_line_of_its_own_in_any_text() -> None:
    assert broken("Een zin |kst-36410-X-2| en meer\nTwee", "kst-36410-X-2") == (
        "Een zin |kst-36410-X-2| en meer\nTwee"
    )
    assert broken("kst-36410-X-2| en meer", "kst-36410-X-2") == "kst-36410-X-2| en meer"


@over(
    "marked",
    [
        "1. Hoe? Zo. |2. Wat? Dat. |3. Wie? Zij.",
        "1) Hoe? Zo. |2) Wat? Dat. |3) Wie? Zij.",
        "(1) Hoe? Zo. |(2) Wat? Dat. |(3) Wie? Zij.",
        "1 Hoe? Zo. |2 Wat? Dat. |3 Wie? Zij.",
        "1 ‘Hoe? Zo. |2 “Wat? Dat. |3 *Wie? Zij.",
        "1. Hoe? Zo. |2, 3 en 4. Wat? Dat. |5. Wie? Zij.",
        "1. Hoe? Zo. |2 en 3 Wat? Dat. |4. Wie? Zij.",
        # Two are enough where both open as a question and ask.
        "1. Hoe? Zo. |2. Wat? Dat.",
        "1. Hoe? Zo. 2. Dijken? Dat.",
        "1. Hoe? Zo. 2. Wat zij zegt.",
        # A question that opens otherwise asks before the next, and stands behind a sentence.
        "1. Hoe? Zo. |2. Dijken zijn hoog? Dat. |3. Wie? Zij.",
        "1. Hoe? Zo. |2. Wat? Dat 3. Dijken zijn hoog? Zij.",
        "1. Hoe? Zo, 2. Wat? Dat, 3. Wie? Zij.",
        # One, two or three numbers on.
        "1. Hoe? Zo. |4. Wat? Dat. |5. Wie? Zij.",
        "1. Hoe? Zo. 5. Wat? Dat. 6. Wie? Zij.",
        # A label behind the number.
        "1. Vraag: dijken. |2. Vraag: kaden. |3. VRAAG : sluizen.",
        # Once more from 1 behind a heading, three at least.
        "1. Hoe? Zo. |2. Wat? Dat. |3. Wie? Zij. Over dijken |1. Hoe? Zo. |2. Wat? Dat. |3. Wie?",
        "1. Hoe? Zo. |2. Wat? Dat. |3. Wie? Zij. 1. Hoe? Zo. 2. Wat? Dat. 3. Wie? Zij.",
    ],
)
def test_numbers_that_head_questions(marked: str) -> None:
    text = marked.replace("|", "")
    at, places = 0, []
    for part in marked.split("|"):
        places.append(at)
        at += len(part)
    found = heads_by_number(text, text)
    assert found == (places if "|" in marked else [])


@over(("far", "asks"), [(385, True), (386, False)])
def test_a_question_mark_within_400_signs(far: int, asks: bool) -> None:
    text = f"1. Hoe? Zo. 2. Dijken zijn{'x' * far}? Dat. 3. Wie? Zij."
    assert (len(heads_by_number(text, text)) == 3) is asks


def test_an_answer_behind_what_a_page_prints_is_a_line() -> None:
    text = f"{LEAD}|Vraag 7 Hoe dan |Pagina 1 van 2| Antwoord: ja. |Vraag 8 Wat? Dat."
    assert broken(text) == text
    within = f"{LEAD}|Vraag 7 Hoe dan |Pagina 1 van 2| dus Antwoord: ja. |Vraag 8 Wat? Dat."
    assert broken(within) == within
