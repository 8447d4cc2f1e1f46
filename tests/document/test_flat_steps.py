# ruff: noqa: E501 - an example stays on one line
"""Where notes begin, headings stand and pages end in a text that lost its lines, bound by bound.

In a text `#` stands where a page ends, `|` where a note is found, `{…}` around what is found.
"""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.document.questions.one_line.answers import answer_heads
from kamerboek.document.questions.one_line.headings import SENTENCE_BEHIND, behind_heading, headings
from kamerboek.document.questions.one_line.heads import heads_question
from kamerboek.document.questions.one_line.notes import behind_notes, notes_before
from kamerboek.document.questions.one_line.pages import _of_total
from kamerboek.document.questions.one_line.runs import _run, heads_by_number
from kamerboek.document.questions.one_line.titles import _stand_apart
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.part_headings import FIGURES, HEADING
from tests.document.test_flat_helpers import unmarked
from tests.document.test_flat_pages import plain
from tests.rows import over


def braced(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with braces around spans, also around those of nothing."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}{{{text[start:end]}}}{text[end:]}"
    return text


def noted(marked: str, *, on: bool = False, headed: bool = False) -> str:
    """Return a text with `|` where its notes begin before the ends of pages, `#`, or its end."""
    parts = marked.replace("|", "").split("#")
    text = "".join(parts)
    feet = [sum(map(len, parts[:count])) for count in range(1, len(parts))]
    ends = feet if on or headed else []
    found = set(
        notes_before(
            text,
            [*feet, len(text)],
            NoteMarks(text),
            frozenset(),
            ends if on else (),
            ends if headed else (),
        )
    )
    return "".join(
        f"{'|' if at in found else ''}{'#' if at in feet else ''}{sign}"
        for at, sign in enumerate(text)
    )


FIVE = "Een.1 Twee.2 Drie.3 Vier.4 Vijf.5 "
FAR = "Dat is zo geregeld. "


@over(
    "marked",
    [
        # The first note of all may be the twelfth, not further on, and then needs its mark.
        "Een.12 Zo. |12 Zie dit. #1/2 Meer.",
        "Een.13 Zo. 13 Zie dit. #1/2 Meer.",
        "Een. Zo; 2 Zie dit. #1/2 Meer.",
        "Een. Zo; 1 Zie dit. #1/2 Meer.",
        # Of those behind it up to twelve may be missed.
        "Een.1 Zo. |1 Zie. #1/2 Een.13 Zo. |13 Zie dit. #2/2 Meer.",
        "Een.1 Zo. |1 Zie. #1/2 Een.14 Zo. 14 Zie dit. #2/2 Meer.",
        # Several notes on the page before count to the last of them.
        f"{FIVE}Zo. |1 Aa. |2 Bb. |3 Cc. #1/2 Zes. Zo. |4 Zie dat. #2/2 Slot.",
        f"{FIVE}Zo. |1 Aa. |2 Bb. |3 Cc. #1/2 zo. 3 Dijken zijn er. |4 Zie dat. #2/2 Slot.",
        f"{FIVE}Zo. |1 Aa. |2 Bb. |3 Cc. #1/2 zo. 2 Dijken zijn er. 3 Zie dat. #2/2 Slot.",
        # On one page they count up by one: another number is of the text.
        f"{FIVE}Zo. 1 Aa. |3 Cc. |4 Dd. #1/2 Slot.",
        # Only as many marks may be lost as numbers stand there.
        "Een.1 Zo. |1 Zie. #1/2 Zo; 3 Zie dat. #2/2 Slot.",
        "Een.1 Zo. |1 Zie. #1/2 Zo; |2 Zie dit; |3 Zie dat. #2/2 Slot.",
        # Behind all else no mark may be lost.
        "Een.1 Zo. |1 Zie. #1/2 Zo; 2 Zie dat.",
        # What numbers a thing begins no note; a comma does not say so.
        *(
            f"Een.1 Zo. Zie {word} 1 Zie dit. #1/2 Meer."
            for word in [
                "art",
                "artikel",
                "blz",
                "pagina",
                "noot",
                "vraag",
                "bijlage",
                "tabel",
                "fase",
                "punt",
                "lid",
                "nr.",
            ]
        ),
        "Een.1 Zo. Zie ( 1 Zie dit. #1/2 Meer.",
        "Een.1 Zo. Zie – 1 Zie dit. #1/2 Meer.",
        "Een.1 Zo. Zie 1 Dit. #1/2 Meer.".replace("Zie 1", "Zie |1"),
        "Een.1 Zo, |1 Zie dit. #1/2 Meer.",
        # Within a sentence a note that counts on begins, where the page ends with a full stop.
        "Een.1 Zo is |1 Zie dit. #1/2 Meer.",
        "Een.1 Zo is 1 Zie dit #1/2 Meer.",
        "Een.1 Zo is |1 Zie dit.  #1/2 Meer.",
        "Een.2 Zo is 2 Zie dit. #1/2 Meer.",
        "Een.1 Zo. |1 Zie. #1/2 Een.2 Zo is |2 Zie dit. #2/2 Meer.",
        "Een.1 Zo. |1 Zie. #1/2 Een.3 Zo is 3 Zie dit. #2/2 Meer.",
        "Een.1 Zo is 1 Zie dit.",
        # Not one of a number of them, and not behind all else.
        "Een.1 Zo is 2 van 1 Zie dit. #1/2 Meer.",
        "Een.1 Zo is 2/ 1 Zie dit. #1/2 Meer.",
        "Een.1 Zo is 2 van\xa01 Zie dit. #1/2 Meer.",
        # Behind an address or the head of an answer, although no sentence has ended.
        "Een.2 Zo https://a.nl/b |2 Zie dit #1/2 Meer.",
        "Een.2 Zo www.a.nl/b |2 Zie dit #1/2 Meer.",
        *(
            f"Een.2 Zo {word} |2 Zie dit #1/2 Meer."
            for word in ("Antwoord:", "Antwoorden", "ANTWOORD:", "ANTWOORDEN", "Antwoorden:")
        ),
        "Een.2 Zo hAntwoord 2 Zie dit #1/2 Meer.",
        # The last begins within 700 signs of the page's end.
        f"Een.1 Zo. |1 {'Z' * 696}. #1/2 Meer.",
        f"Een.1 Zo. 1 {'Z' * 697}. #1/2 Meer.",
        f"Een.1 Twee.2 Zo. |1 {'Z' * 697}. |2 {'Z' * 696}. #1/2 Meer.",
    ],
)
def test_where_the_notes_of_a_page_begin(marked: str) -> None:
    assert noted(marked) == marked


def test_the_notes_of_a_page_in_the_middle_of_a_sentence() -> None:
    """Where the sentence goes on behind the page; where a head follows no number says so."""
    within = "Een.2 Zo is |2 Zie dit. #1/2 dus."
    assert noted(within, on=True) == within
    assert noted(within) == within.replace("|", "")
    next_one = "Een.1 Zo is |1 Zie dit. #1/2 Vraag."
    assert noted(next_one) == next_one
    assert noted(next_one, headed=True) == next_one.replace("|", "")


def going_on(marked: str, limits: str = "") -> str:
    """Return a text with braces around where a sentence goes on behind the note within it."""
    text = plain(marked)
    found = list(behind_notes(text, NoteMarks(text), [text.index(limits)] if limits else []))
    return braced(text, found)


@over(
    "marked",
    [
        "De dijk1 van 1 Zie dit. {}hoog water.",
        "De dijk1, 1 Zie dit. {}hoog water.",
        "De dijk1 in 1 https://a.nl/b {}2020 en later.",
        "De dijk1 in 1 Zie dit. {}1998 en later.",
        "De dijk1 in 1 Zie dit. 2120 en later.",
        "De dijk1 in 1 Zie dit. 2020 En later.",
        "De dijk1 met 9% 1 Zie dit. {}hoog water.",
        "De dijk1 van (1) Zie dit. hoog water.",
        "De dijk1 van [1] Zie dit. {}hoog water.",
        # The number of the page before it goes with the note.
        "De dijk1 van 1 Zie dit. {12} hoog water.",
        "De dijk1 van 1 Zie https://a.nl/x {}hoog water.",
        "De dijk1 van 1 Zie www.a.nl/x {}(hoog) water.",
        # A sentence has ended before it, or goes on with a capital, or an address.
        "De dijk1 is. 1 Zie dit. hoog water.",
        "De dijk1 is: 1 Zie dit. hoog water.",
        "De dijk1 van 1 Zie dit. Hoog water.",
        "De dijk1 van 1 Zie dit. www.a.nl Dat is.",
        "De dijk1 van 1 Zie dit. https://a.nl is dat.".replace("is dat.", "Dat."),
        # Without a mark, with one too far before it, behind what numbers a thing.
        "De dijk van 1 Zie dit. hoog water.",
        f"De dijk1 {'x' * 5997} 1 Zie dit. {{}}hoog water.",
        f"De dijk1 {'x' * 5998} 1 Zie dit. hoog water.",
        "De dijk1 in artikel 1 Zie dit. hoog water.",
        "De dijk1 in noot 1 Zie dit. hoog water.",
        # What is shortened ends no sentence.
        *(
            f"De dijk1 van 1 Zie {word}. hoog, en dit. {{}}laag water."
            for word in [
                "art",
                "blz",
                "vgl",
                "resp",
                "bijv",
                "par",
                "incl",
                "excl",
                "p",
                "nr",
                "o.a",
                "m.b.t",
                "Blz",
            ]
        ),
        *(f"De dijk1 van 1 Zie {word}. {{}}laag water." for word in ("kaart", "het", "incla")),
        # It ends within 700 signs, and the first stop is taken.
        f"De dijk1 van 1 {'Z' * 697}. {{}}laag water.",
        f"De dijk1 van 1 {'Z' * 699}. laag water.",
        "De dijk1 van 1 Zie dit. {}laag water. zo.",
        # Two notes, each within its sentence; one within the other is passed over.
        "De dijk1 van 1 Zie dit. {}laag2 en 2 Zie dat. {}hoog water.",
        "De dijk1 en2 van 1 Zie van 2 Dit. {}laag water.",
    ],
)
def test_where_a_sentence_goes_on_behind_a_note(marked: str) -> None:
    assert going_on(marked) == marked


def test_a_note_within_a_sentence_ends_before_the_next_head() -> None:
    text = "De dijk1 van 1 Zie dit. Vraag 2 en dat. laag water."
    marked = text.replace("laag", "{}laag")
    assert going_on(marked) == marked
    assert going_on(text, "Vraag 2") == text
    assert going_on(marked, "laag") == text
    assert going_on(marked, "De dijk") == marked


def said(*between: str) -> list[str]:
    """Return the headings before the heads of questions, each behind what stands before it."""
    text, places = "Vraag 0 ", [0]
    for words in between:
        text += f"{words} "
        places.append(len(text))
        text += "Vraag 1 "
    found = list(headings(text, places, [], []))
    return [text[a:b] for a, b in zip(found[::2], found[1::2], strict=True)]


@over(
    ("between", "heading"),
    [
        ("Zo is het. Dijken van nu", "Dijken van nu"),
        ("Zo is het? **Dijken van nu**", "**Dijken van nu"),
        *((f"Zo is het.{sign} Dijken van nu", "Dijken van nu") for sign in "\"'”’»)]*_"),
        *(
            (f"Zo is het{mark} Dijken van nu", "Dijken van nu")
            for mark in (".1", ".12", ".¹", ".⁹")
        ),
        *((f"Zo is het{mark} Dijken van nu", "Dijken van nu") for mark in (".[1]", ".[123]")),
        ("Zo is het.123 Dijken van nu", ""),
        ("Zo is het: Dijken van nu", ""),
        ("Zo is het.Dijken van nu", ""),
        ("Zo is het. dijken van nu", ""),
        ("Zo is het.  Dijken van nu", "Dijken van nu"),
        # Within 200 signs.
        (f"Zo is.{' ' * 190}Dijken", "Dijken"),
        (f"Zo is.{' ' * 195}Dijken", ""),
        # Rows of a table are none: four figures.
        ("Zo is het. Onderdeel 2020 12 13 14 dijk", ""),
        ("Zo is het. Onderdeel 2020 12 13 dijk", "Onderdeel 2020 12 13 dijk"),
        ("Zo is het. Onderdeel dijk", "Onderdeel dijk"),
    ],
)
def test_what_is_the_heading_of_a_part(between: str, heading: str) -> None:
    assert said(between) == ([heading] if heading else [])


def test_headings_where_half_of_what_is_before_them_has_ended() -> None:
    assert said("Zo is het. Dijken van nu", "zo gaat het", "Zo.") == ["Dijken van nu"]
    assert said("Zo is het. Dijken van nu", "zo gaat het") == ["Dijken van nu"]
    assert said("Zo is het. Dijken van nu", "zo gaat het", "zo is") == []


def test_forms_of_headings() -> None:
    assert behind_heading("Zo. Dijken ", 11)
    for words in (
        *("PvdA-fractie", "D66-fractie", "Kust & zee/land-fractie", f"A1{'b' * 39}-fractie"),
        *("Vragen van de leden 3 en 4x", "Vragen en opmerkingen over 3 dijken", "Inbreng 3 dijken"),
        *("Deel A: dijken", "Deel 2: vragen", "Hoofdstuk 123: vragen", "Begroting 2024 dijk"),
        *("Dijk", "Dijken en kades", "Dijken en kades (X)", "Dijken (XIV)", "Dijken (XVA)"),
        *("**Dijken**", "__Dijken__", "*Dijken", f"D{'x' * 100} (A)", "Dijken (AB)"),
        *(f"Thema {'x' * 120}", "Artikel 12"),
    ):
        assert HEADING.fullmatch(words), words
    for words in (
        *(f"A1{'b' * 40}-fractie", "-fractie", "fractie", "Dij", "dijken en kades", "Dijken 3 nu"),
        *("Dijken. Nu", "Dijken? Nu", "Dijken! nu", "Dijken: nu", "Dijken; nu", "Dijken|nu"),
        *("Dijken,", "Dijken”", "Dijken’", "Dijken (XVAB)", "Dijken (ABC)", "Dijken (3)"),
        *(
            "Dijken 5%",
            "Dijken € nu",
            f"D{'x' * 101} (A)",
            "Deel 1234: dijken",
            f"Thema {'x' * 121}",
        ),
    ):
        assert not HEADING.fullmatch(words), words
    assert FIGURES.search("2020 x 12,5 y 13% z 14") is None
    assert FIGURES.search("2020 x 12,5 y 13% z 14 ") is not None
    assert FIGURES.search("2020 x 12 (y) 13 z 14 ") is None
    assert FIGURES.search("x2020 x 12 y 13 z 14 ") is None
    assert [m.start() for m in SENTENCE_BEHIND.finditer("Zo. dat? Dus.12 Ja.")] == [7, 12, 18]


@over(
    ("marked", "heads"),
    [
        # Whether something was asked before it: the first of all stands in the front.
        ("Hoe? Zo is |vraag 1 Hoe", False),
        (f"Hoe? {'x' * 19_994} is |vraag 1 Hoe", False),
        (f"Hoe? {'x' * 19_995} is |vraag 1 Hoe", True),
        ("? is |vraag 1 Hoe", False),
        # The title of the whole, before its first question.
        ("Vragen en antwoorden |Vraag 1 Hoe", True),
        ("Antwoorden   |Vraag (1 Hoe", True),
        ("de antwoorden |Vraag 1a Hoe", True),
        ("de antwoorden |VRAAG 1 Hoe", True),
        ("de antwoorden |Vraag 2 Hoe", False),
        ("de antwoorden op |Vraag 1 Hoe", False),
        ("de antwoorden |Vraag 12 Hoe", False),
        ("de antwoord |Vraag 1 Hoe", False),
        # A sentence about a question.
        ("Zo. |Vraag 3 gaat over dijken", False),
        ("Zo. |Vraag 3 en vier", True),
        ("Zo. |Vraag 3 t/m vier", True),
        ("Zo. |Vraag 3 tot vier nu", True),
        ("Zo. |Vraag 3 of vier nu", True),
        ("Zo. |Vraag 3 a hoe dan", True),
        ("Zo. |Vraag 3 gaat Over", True),
        ("Zo. |Vraag 3 g over", True),
        ("Zo. |Vraag 12345 gaat over", True),
        ("Zo. |Vraag 1234 gaat over", False),
        # What stands before is looked at in 24 signs.
        ("1 en |Vraag 3 Hoe", True),
        ("1, |Vraag 3 Hoe", True),
        ("Wie. en |Vraag 3 Hoe", True),
    ],
)
def test_what_more_heads_within_a_line(marked: str, *, heads: bool) -> None:
    text, _, (at,) = unmarked(marked)
    assert heads_question(text, at) is heads


def numbered(marked: str) -> str:
    text = plain(marked)
    return braced(text, [(at, at) for at in heads_by_number(text, text)])


@over(
    "marked",
    [
        "{}1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij.",
        # From 1 again: what asks soon, behind a sentence or a heading, and not what is named.
        "{}1. Hoe? Zo. {}2. Wat? Dat. Deel B {}1. Hoe? Zo. {}2. Wat? Dat.",
        "{}1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij. Deel B 1. Hoe? Zo.",
        "{}1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij. Zie blz. 1. Hoe? Zo. 2. Wat? Dat.",
        f"{{}}1. Hoe? Zo. {{}}2. Wat? A. Deel B {{}}1. Kades {'x' * 390}? {{}}2. Wat? {{}}3. Wie?",
        f"{{}}1. Hoe? Zo. {{}}2. Wat? A. Deel B 1. Kades {'x' * 391}? {{}}2. Wat? {{}}3. Wie?",
        f"{{}}1. Hoe? Zo. {{}}2. Wat? A. Deel B 1. Kades {'x' * 393}? {{}}2. Wat? {{}}3. Wie?",
        f"{{}}1. Hoe? Zo. {{}}2. Wat? A. Deel B 1. Kades {'x' * 394}? 2. Wat? {{}}3. Wie?",
        # A third run, and one that only goes on behind what counts on.
        "{}1. Hoe? Zo. {}2. Wat? A. Deel B {}1. Hoe? Zo. {}2. Wat? B. Deel C {}1. Hoe? Zo. {}2. Wat?",
        # Two that ask are enough, one is not.
        "{}1. Hoe? Zo. {}2. Wat? Dat.",
        "1. Hoe? Zo.",
        "1. Hoe? Zo. 5. Wat? Dat.",
    ],
)
def test_numbers_that_head_questions(marked: str) -> None:
    assert numbered(marked) == marked


def run(marked: str) -> str:
    text = plain(marked)
    return braced(text, [(at, at) for at in _run(text, text, 0)])


@over(
    "marked",
    [
        # A number named otherwise; the first behind `vragen` heads the first of them.
        *(
            f"{{}}1. Hoe? Zo. {{}}2. Wat? Dat. {word} 3. Wie? Zij. {{}}3. Waar? Daar."
            for word in (
                *("nr.", "nrs.", "blz.", "p.", "pp.", "art.", "pag.", "pagina", "vraag", "vragen"),
                *("bijlage", "tabel", "figuur", "hoofdstuk", "paragraaf", "artikel", "Vraag"),
            )
        ),
        "De vragen {}1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij.",
        "Ja? De vragen 1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij. {}4. Wie?",
        "De vraag 1. Hoe? Zo. {}2. Wat? Dat. {}3. Wie? Zij. {}4. Wie?",
        # Its question mark stands before the next number, within 400 signs.
        "{}1. Dijken? Zo. {}2. Wat? Dat. {}3. Wie? Zij.",
        "1. Dijken zijn er. {}2. Wat? Dat. {}3. Wie? Zij. {}4. Waar?",
        f"{{}}1. Dijk {'x' * 391}? Zo. {{}}2. Wat? Dat. {{}}3. Wie? Zij.",
        f"1. Dijk {'x' * 392}? Zo. {{}}2. Wat? Dat. {{}}3. Wie? Zij. {{}}4. Waar?",
        # Behind the word Vraag it needs none.
        "{}1. Vraag: dijken. Zo. {}2. VRAAG : kades. Dat. {}3. Vraag: wegen. Zij.",
        # A heading of a part ends a sentence too.
        "{}1. Hoe? Zo. Dijken van nu {}2. Wat? Dat. {}3. Wie? Zij.",
        # Without an end before it a number is none of a thing.
        *(
            f"{{}}1. Hoe? zo {word} 2. Wat? Dat. {{}}3. Wie? Zij. {{}}4. Waar?"
            for word in ("punt", "fase", "lid", "noot", "zin", "onderdeel", "–")
        ),
        # Steps of one, two and three; the fourth is too far.
        "{}1. Hoe? Zo. {}4. Wat? Dat. {}5. Wie? Zij.",
        "1. Hoe? Zo. 5. Wat? Dat. 6. Wie? Zij.",
    ],
)
def test_what_counts_in_a_run_of_numbers(marked: str) -> None:
    assert run(marked) == marked


def answers(marked: str, heads: int = 0) -> str:
    text = plain(marked)
    return braced(text, [(at, at) for at in answer_heads(text, [0] * heads)])


@over(
    ("marked", "heads"),
    [
        ("Hoe? {}Antwoord: ja.", 1),
        ("{}Antwoord: ja.", 1),
        ("Hoe? **{}Antwoord: ja.".replace("**{}", "{}**"), 1),
        ("de Antwoord: ja.", 1),
        # Where nearly every answer has a colon, one within a sentence is one too.
        ("a? {}Antwoord: b. {}Antwoord: c. {}Antwoord: de {}Antwoord: e.", 4),
        ("a? {}Antwoord: b. {}Antwoord: c. {}Antwoord: de Antwoord Ja.", 4),
        ("a? {}Antwoord: b. {}Antwoord: de Antwoord: e.", 1),
        ("a? {}Antwoord: b. {}Antwoord: c. {}Antwoord: de Antwoord: e.", 5),
        # What heads the whole is none.
        ("Zo. Antwoorden: ja.", 0),
        ("Hoe? {}Antwoorden: ja.", 0),
    ],
)
def test_what_heads_answers(marked: str, heads: int) -> None:
    assert answers(marked, heads) == marked


@over(
    "marked",
    [
        "Een {2 van 3} twee {3 van 3} drie",
        "Een {1 van 3} twee {2 van 3} drie {3 van 3}",
        # The last of them is the total, or they stand a page apart.
        "Een 1 van 3 twee 2 van 3 drie",
        f"Een {{1 van 3}}{' x' * 199} {{2 van 3}} drie".replace(" x {2", " xx {2"),
        f"Een 1 van 3{' x' * 199} 2 van 3 drie",
        # From the first or the second on; what does not count on is passed over.
        "Een 3 van 3 twee",
        "Een {2 van 2} twee",
        "Een 1 van 1 twee",
        "Een {1 van 2} en 1 van 2 dan {2 van 2} twee",
        "Een {1 van 3} twee 3 van 3 {2 van 3} drie {3 van 3}",
        # Of two totals the one with more pages.
        "Een 2 van 2 twee {2 van 3} drie {3 van 3}",
        "Een {2 van 3} drie {3 van 3} of 2 van 2 twee",
        # A page named, or other signs beside it.
        *("Een pagina 2 van 2 twee", "Een Blad 2 van 2 twee", "Een blz. 2 van 2 twee"),
        *("Een Pagina 2 van 2 twee", "Een Blz. 2 van 2", "Een 2 van 2, twee", "Een (2 van 2"),
        "Een {2\xa0van\xa02} twee",
    ],
)
def test_pages_of_a_total(marked: str) -> None:
    text = plain(marked)
    assert braced(text, _of_total(text)) == marked


@over(
    ("marked", "stands"),
    [
        (f"Zo. {{Titel 1}} Een{'x' * 394}. {{Titel 2}} Dat", True),
        (f"Zo. {{Titel 1}} Een{'x' * 393}. {{Titel 2}} Dat", False),
        (f"Zo {{Titel 1}} Een{'x' * 396}. {{Titel 2}} Dat", False),
        (f"Zo. {{Titel 1}} Een{'x' * 396} {{Titel 2}} Dat", False),
        (f"Zo. {{Titel 1}} een{'x' * 396}. {{Titel 2}} Dat", False),
        (f"Zo. {{Titel 1}} Een{'x' * 396}. {{Titel 2}} dat", False),
        (f"Zo. {{Titel 1}} Een{'x' * 396}. {{Titel 2}}", True),
        (f"Zo.”12 {{Titel 1}} Een{'x' * 396}. {{Titel 2}}", True),
    ],
)
def test_titles_that_stand_apart(marked: str, *, stands: bool) -> None:
    text, spans, _ = unmarked(marked)
    assert _stand_apart(text, spans["{"]) is stands
