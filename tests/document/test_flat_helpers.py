"""The small steps of reading a text that lost its lines, each by itself.

In a text `<…>` is what is known to be a page's, `{…}` what is found, `|` a place.
"""

from __future__ import annotations

import re

from kamerboek.document.questions.one_line.breaks import _behind_runs
from kamerboek.document.questions.one_line.headings import _before_furniture, behind_heading
from kamerboek.document.questions.one_line.heads import heads_count_on, heads_question, with_stars
from kamerboek.document.questions.one_line.numbers import _weight, lone_pages
from kamerboek.document.questions.one_line.pages import (
    counted_pages,
    counting,
    one_by_one,
    page_marks,
    within,
)
from kamerboek.document.questions.one_line.runs import NUMBERED, _asks_soon, _next_numbers, _run
from kamerboek.document.questions.one_line.titles import (
    _behind_sentence,
    _fits,
    _is_title,
    _shared,
    _words_back,
    _words_on,
    counted_titles,
    missing_pages,
    number_spans,
    title_of_front,
    without_numbers,
)
from kamerboek.document.questions.pages.lone_numbers import _Lone, _longest_count
from kamerboek.document.questions.wording.note_marks import LOOKED_BACK, NoteMarks, stands_before
from kamerboek.document.text import Span, tail
from tests.rows import over

PLACE = re.compile(r"[<>{}|]")


def unmarked(marked: str) -> tuple[str, dict[str, list[tuple[int, int]]], list[int]]:
    """Return a text without signs, the spans within each kind of sign, and the places."""
    text, at = "", 0
    spans: dict[str, list[tuple[int, int]]] = {"<": [], "{": []}
    opened: list[int] = []
    places: list[int] = []
    for match in PLACE.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[0] in "<{":
            opened.append(len(text))
        elif match[0] == "|":
            places.append(len(text))
        else:
            spans["<" if match[0] == ">" else "{"].append((opened.pop(), len(text)))
    return text + marked[at:], spans, places


def test_the_signs_before_an_offset() -> None:
    assert [tail("abcd", 3, length) for length in (0, 2, 3, 9)] == ["", "bc", "abc", "abc"]
    word = re.compile(r"a\s*$")
    assert LOOKED_BACK == 24
    found = stands_before(word, f"xa{' ' * 23}b", 25)
    assert found is not None
    assert found.span() == (1, 25)
    assert stands_before(word, f"xa{' ' * 24}b", 26) is None
    assert stands_before(word, "ab", 1) is not None
    assert stands_before(word, "ab", 2) is None


@over(
    "marked",
    [
        # Numbers between those of pages, and two behind the last.
        "<1> een {2} twee <3> drie {4} vier {5} vijf 6 zes",
        "nul {1} een <2> twee <3> drie",
        "nul 0 en {1} een <2> twee 1 en 2 of <3> drie 3",
        "een <1> twee 1 en 2 en {3} drie <2> en {4}".replace("2 en {3}", "2 en 3"),
        # Up to eight may be missing.
        "<1> een {2} twee {9} drie <10> vier",
        "<1> een 2 twee 9 drie <11> vier",
        "een 1 en <11> vier {12}",
        # The number of a question, an answer, a paper or a named page is none.
        *(
            f"<1> een {word} 2 twee <3> drie"
            for word in (
                *("Vraag", "vraag", "Vragen", "vragen", "VRAAG", "Antwoord", "Antwoorden"),
                *("ANTWOORD", "nr.", "Nrs.", "Pagina", "pagina", "Antwoorden\xa0".strip()),
            )
        ),
        *(f"<1> een {word} {{2}} twee <3> drie" for word in ("dijk", "nr", "Blad")),
        "een 1 en 2",
        "<1> een Vraag x {2} twee <3> drie",
    ],
)
def test_numbers_of_pages_that_are_missing(marked: str) -> None:
    text, spans, _ = unmarked(marked)
    assert missing_pages(text, spans["<"][::-1]) == spans["{"]


def test_the_numbers_of_titles() -> None:
    text, spans, _ = unmarked("<12 Over dijken> <Over dijken 3> <Over 4 dijken> <5> <1234 Over>")
    titles = spans["<"]
    assert [text[a:b] for a, b in number_spans(text, titles)] == ["12", "3", "5"]
    assert [text[a:b] for a, b in without_numbers(text, titles)] == [
        *("Over dijken", "Over dijken", "Over 4 dijken", "1234 Over"),
    ]
    assert without_numbers("12 3", [(0, 4)]) == []
    twice = "dijk dijk 3"
    assert without_numbers(twice, [(5, 11)]) == [(5, 9)]


@over(
    ("text", "counted"),
    [
        *(("een 1/3 twee 2/3", True), ("een 1 / 3 twee 2/ 3", True), ("een 1/3 twee", False)),
        *(("een 1/3 twee 3/3", False), ("een 1/3 twee 2/4", False), ("een 2/3 twee 1/3", False)),
        *(("een 1/9 en 5/7 twee 2/9", True), ("een x1/3 twee 2/3x", False), ("", False)),
        *(("een 1/3 en 2/3 en 2/3", False), ("een 9/9 en 1/3 en 2/3", True)),
    ],
)
def test_pages_with_their_total(text: str, *, counted: bool) -> None:
    assert counted_pages(text) is counted


@over(
    ("numbers", "furthest", "counts"),
    [
        *(((1, 2), 3, True), ((1, 4), 3, True), ((1, 5), 3, False), ((1, 1), 3, False)),
        *(((2, 1), 3, False), ((1,), 3, False), ((1, 3), 2, True), ((1, 4), 2, False)),
        *(((1, 2, 3), 1, True), ((1, 2, 4), 1, False), ((), 3, False)),
    ],
)
def test_marks_that_count_on(numbers: tuple[int, ...], furthest: int, *, counts: bool) -> None:
    places = [(10 * at, 10 * at + 1, number) for at, number in enumerate(numbers)]
    assert counting(places, furthest) == ([each[:2] for each in places] if counts else [])


def test_words_from_an_offset() -> None:
    text = "een twee  drie "
    assert [_words_back(text, 15, words) for words in (0, 1, 2, 3, 4)] == [15, 10, 4, 0, 0]
    assert [_words_back(text, 8, words) for words in (1, 2)] == [4, 0]
    assert [_words_on(text, 0, words) for words in (0, 1, 2, 3, 4)] == [0, 3, 8, 14, 15]
    assert _words_on(text, 3, 1) == 8
    assert _words_back("een", 3, 2) == 0
    assert [_words_back("a b c", 5, words) for words in (1, 2, 3)] == [4, 2, 0]
    assert _words_back(" a", 2, 1) == 1
    assert _words_back(" a  ", 4, 2) == 0
    assert [_words_on("a b c", 0, words) for words in (1, 2, 3)] == [1, 3, 5]
    assert _words_on("een", 0, 2) == 3
    assert _shared(["a", "b", "c"], ["x", "b", "c"]) == 2
    assert _shared(["b", "c"], ["a", "b", "c"]) == 2
    assert _shared(["b"], ["c"]) == 0
    assert _shared([], ["c"]) == 0
    assert _behind_sentence(["een.", "twee?", "drie", "vier"]) == ["drie", "vier"]
    assert _behind_sentence(["een", "twee"]) == ["een", "twee"]
    assert _behind_sentence(["een", "twee!"]) == []


def test_words_of_a_title() -> None:
    assert _is_title(["Een", "wet", "op", "dijk"])
    assert not _is_title(["Een", "wet", "op", "dek"])
    assert not _is_title(["Stand", "nr.", "dijken", "nu"])
    assert _is_title(["Stand", "van", "dijken", "nu"])
    assert not _is_title(["dijken", "nu", "Stand", "van"])
    assert not _is_title(["Stand", "dijken;", "hier", "nu"])
    assert [one_by_one(each) for each in ([3], [3, 4, 5], [3, 5], [3, 3])] == [
        *(True, True, False, False),
    ]


def test_an_offset_within_spans() -> None:
    begins, ends = [3, 10], [5, 12]
    inside = [at for at in range(14) if within(begins, ends, at)]
    assert inside == [3, 4, 10, 11]


@over(
    ("marked", "fits"),
    [
        ("Zo. <2> |Titel", True),
        ("Zo <2> |Titel", False),
        ("Zo. en <2> |Titel", False),
        ("Zo.” <2> |Titel", True),
        ("Zo. <3> |Titel", False),
        (f"{'x' * 392}Zo. <3> |Titel", False),
        (f"{'x' * 394}Zo. <3> |Titel", True),
        ("Zo |Titel <2>", True),
        ("Zo |Titel <3>", False),
    ],
)
def test_the_number_beside_a_title(marked: str, *, fits: bool) -> None:
    text, spans, places = unmarked(marked)
    number = re.compile(r"(\d+)").match(text, spans["<"][0][0])
    assert _fits(text, number, places[0]) is fits
    assert not _fits(text, None, places[0])


@over(
    ("numbers", "head", "taken"),
    [
        # A page has 600 signs, but behind the last head; the longest run, the last of a value.
        (((1, 0), (2, 600), (3, 1200)), 9000, [0, 1, 2]),
        (((1, 0), (2, 599)), 9000, [0]),
        (((1, 0), (2, 599)), 599, [0, 1]),
        (((1, 0), (2, 599)), 600, [0]),
        (((1, 0), (3, 600), (2, 1200)), 9000, [0, 2]),
        (((1, 0), (2, 600), (1, 1200), (2, 1800), (3, 2400)), 9000, [2, 3, 4]),
        (((1, 0), (2, 600), (2, 700)), 9000, [0, 2]),
        (((1, 0), (2, 600), (2, 700), (1, 1300)), 9000, [0, 2]),
        (((5, 0),), 9000, [0]),
        (((1, 0), (2, 600), (1, 700), (2, 800)), 9000, [0, 1]),
        (((2, 0), (1, 600), (2, 700)), 9000, [2]),
        ((), 9000, []),
    ],
)
def test_the_longest_run_of_numbers_alone(
    numbers: tuple[tuple[int, int], ...], head: int, taken: list[int]
) -> None:
    lone = [_Lone(at, start, value, True, False) for at, (value, start) in enumerate(numbers)]
    assert _longest_count(lone, head) == set(taken)


@over(
    ("marked", "heads"),
    [
        ("Zo. |Vraag 3 Hoe", True),
        ("zie |Vraag 3 Hoe", False),
        ("Zo is |Vraag 3 Hoe", True),
        ("vraag 2 en |Vraag 3 Hoe", True),
        ("Wie? en |Vraag 3 Hoe", True),
        ("dijk en |Vraag 3 Hoe", False),
        ("zie x |Vraag 3 Hoe", True),
        ("Wie? en zie |Vraag 3 Hoe", False),
        # In small letters behind a sentence, or the first behind a title.
        ("Zo. |vraag 3 Hoe", True),
        ("Zo is |vraag 3 Hoe", False),
        ("Zo is |vraag 1 Hoe", True),
        ("zie |vraag 1 Hoe", False),
        ("Zo is |vraag 12 Hoe", False),
        ("|vraag 1 Hoe", True),
    ],
)
def test_what_heads_within_a_line(marked: str, *, heads: bool) -> None:
    text, _, (at,) = unmarked(marked)
    assert heads_question(text, at) is heads


@over(
    ("marked", "begin"),
    [
        *(("Zo. ***|Vraag", 4), ("Zo. |Vraag", 4), ("**|Vraag", 0), ("Zo._*|Vraag", 3)),
    ],
)
def test_stars_before_a_heading(marked: str, begin: int) -> None:
    text, _, (at,) = unmarked(marked)
    assert with_stars(text, at) == begin


def test_what_a_page_prints_before_an_offset() -> None:
    text = "Zo. 1/2 ** Kop ** Vraag"
    assert _before_furniture(text, 18, {7: 4, 14: 11}) == 3
    assert _before_furniture(text, 18, {7: 4}) == 14
    assert _before_furniture(" *Vraag", 2, {}) == 0
    assert _before_furniture("1/2 Vraag", 4, {3: 0}) == 0


def test_where_a_text_goes_on_behind_a_page() -> None:
    """What stands next to each other, blanks aside, is one stretch."""
    text = "Zo 1/2 Titel 12  en  3/4"
    spans = {3: 6, 7: 12, 13: 15, 21: 24}
    assert _behind_runs(text, spans) == {3: 17, 7: 17, 13: 17, 21: 24}
    assert _behind_runs("1/2Kop en", {0: 3, 3: 6}) == {0: 7, 3: 7}
    assert _behind_runs("1/2 ", {0: 3}) == {0: 4}
    assert _behind_runs("een", {0: 0}) == {0: 0}


@over(
    ("marked", "behind"),
    [
        ("Zo is het. Dijken van nu |", True),
        ("Zo is het. dijken van nu |", False),
        ("Zo is het dijken van nu |", False),
        ("Zo is het. Vragen over dijken |", True),
        ("Zo is het Vragen over dijken |", True),
        ("Dijken van nu |", False),
        (f"Zo is. D{'x' * 61} |", True),
        (f"Zo is. D{'x' * 62} |", False),
        ("Vragen over dijken. |", False),
        ("Zo Vragen over dijken. nu |", False),
        # Within 200 signs.
        (f"Zo. Thema {'x ' * 97}|", True),
        (f"Zo. Thema {'x ' * 99}|", False),
    ],
)
def test_the_heading_of_a_part_before_an_offset(marked: str, *, behind: bool) -> None:
    text, _, (at,) = unmarked(
        marked.replace("x " * 97, f"{'x' * 115}{' ' * 74}").replace(
            "x " * 99, f"{'x' * 115}{' ' * 77}"
        )
    )
    assert behind_heading(text, at) is behind


def next_of(text: str) -> list[int]:
    found = list(NUMBERED.finditer(text))
    starts = {match.start(): int(match["number"]) for match in found}
    return [starts.get(at, 0) for at in _next_numbers(found, len(text))]


def test_where_the_next_number_stands() -> None:
    assert next_of("1. Hoe 2. Wat 3. Wie") == [2, 3, 0]
    # Up to three on, the nearest of them, none that is no higher.
    assert next_of("1. Hoe 5. Wat 4. Wie") == [4, 0, 0]
    assert next_of("1. Hoe 4. Wat 2. Wie") == [4, 0, 0]
    assert next_of("2. Hoe 2. Wat 1. Wie 3. Zo") == [3, 3, 3, 0]
    years = "2024 Een " * 40
    assert next_of(f"1. Hoe {years}2. Wat")[0] == 2
    assert next_of(f"1. Hoe {years}2024 Een 2. Wat")[0] == 0


def test_a_number_soon_behind_which_something_is_asked() -> None:
    assert _asks_soon("1. Hoe is dat?", 0)
    assert not _asks_soon("1. Dijken zijn dat?", 0)
    assert not _asks_soon("1. Hoe is dat.", 0)
    assert _asks_soon(f"1. Hoe {'x' * 392}?", 0)
    assert not _asks_soon(f"1. Hoe {'x' * 393}?", 0)
    assert not _asks_soon("Hoe is dat?", 0)


def test_whether_numbers_behind_the_word_count_on() -> None:
    def counts(*numbers: int | str) -> bool:
        text = "Zo. " + " ".join(f"Vraag {number} Hoe? Zo." for number in numbers)
        return heads_count_on(text, [Span(0, len(text))])

    # Half of the steps are one on, or three fifths of the numbers rise.
    assert counts(1, 2, 3)
    assert counts(5)
    assert not counts(9, 8)
    assert counts(8, 9, 4)
    assert not counts(9, 5, 4)
    assert not counts(8, 9, 2, 1)
    assert counts(9, 1, 5, 8, 2)
    assert not counts(9, 1, 5, 2, 2)
    assert not counts(9, 1, 1, 1, 1)
    assert counts("l", 2, 3)
    assert counts(8, 1, "I0", 3, 7)


def run(marked: str) -> str:
    """Return a text with `|` before each number of its run."""
    text = marked.replace("|", "")
    places = _run(text, text, 0)
    return "".join(f"{'|' if at in places else ''}{sign}" for at, sign in enumerate(text))


@over(
    "marked",
    [
        # The first may be missed, not the first two; a higher one opens as a question.
        "Zo. |2. Hoe? Zo. |3. Wat? Dat. |4. Wie? Zij.",
        "Zo. 3. Hoe? Zo. 4. Wat? Dat. 5. Wie? Zij.",
        "Zo. 2. Dijk? Zo. 3. Wat? Dat. 4. Wie? Zij.",
        "Zo 2. Hoe? Zo. 3. Wat? Dat. 4. Wie? Zij.",
        # Two in a row without a sentence before them, or two steps on, only as a question does.
        "|1. Hoe? Zo |2. Wat? Dat. |3. Wie? Zij.",
        "|1. Hoe? zo, en |2. Wat? Dat. |3. Wie? Zij.",
        "|1. Hoe? zo fase 2. Wat? Dat. |3. Wie? Zij. |4. Waar?",
        "|1. Hoe? Zo. 3. Dijk? |2. Wat? Dat. |3. Wie? Zij.",
        "|1. Hoe? Zo. |3. Wat? Dat. |4. Wie? Zij.",
        "|1. Hoe? Zo. |2. Dijk? Dat. |3. Wie? Zij.",
        # A list of numbers leads on from its last.
        "|1. Hoe? Zo. |2, 3 en 4. Wat? Dat. |5. Wie? Zij.",
        "|1. Hoe? Zo. 3 en 2. Wat? Dat. |2. Wie? Zij. |3. Waar? Daar.",
        # Of two with one number the one behind a sentence.
        "|1. Hoe? Zo 2. Dijk is? |2. Wat? Dat. |3. Wie? Zij.",
        # Steps of two or three only to one that opens as a question behind a sentence.
        "|1. Hoe? Zo 3. Wat? Dat. |4. Wie? Zij. |5. Waar?",
        "|1. Hoe? Zo. 3. Dijk is? Dat. |4. Wie? Zij. |5. Waar?",
        # What opens and stands behind a sentence weighs three, what does one of both two.
        "|1. Hoe? Zo. 2. Dijk is? Dat. |2. Wat? Dat. |3. Wie?",
        "|1. Hoe? Zo |2. Wat? Dat. 2. Dijk is? Zo. |3. Wie?",
        "|1. Hoe? Zo. |2. Wat? Dat. 2. Wie? Zo. |3. Waar?",
        # Two are enough where both ask soon.
        "|1. Hoe? Zo. |2. Wat? Dat.",
        "1. Hoe? Zo. 2. Wat is dat.",
    ],
)
def test_a_run_of_numbers(marked: str) -> None:
    assert run(marked) == marked


@over(
    ("marked", "weight"),
    [
        ("Zo. nu <3> Dat", 0),
        ("Vraag 2 x <3> Dat", 0),
        ("Zie nr. <3> de", 0),
        ("nummer <3> de", 0),
        ("Art. <3> de", 0),
        ("nr. 1. <3> Dat", 2),
        ("Zo. <3> dat x", 1),
        ("nu het <3> dijken", 1),
        ("nu hets <3> dijken", 0),
        # What stands before is looked at in 48 signs, what stands behind in 32.
        (f"Zo.{' ' * 47}<3> Dat", 0),
        (f"het{' ' * 45}<3> dijken", 1),
        (f"het{' ' * 46}<3> dijken", 0),
        (f"het{' ' * 48}<3> dijken", 0),
        (f"Zo. <3>{' ' * 32}Dat", 3),
        (f"Zo. <3>{' ' * 31}Dat", 2),
    ],
)
def test_what_a_number_within_a_line_looks_like(marked: str, weight: int) -> None:
    text, spans, _ = unmarked(marked)
    (place,) = spans["<"]
    assert _weight(text, *place, lines=False) == weight


@over(
    "marked",
    [
        "Zin. Ministerie van Defensie nu {Pagina 1 van 2} Meer.",
        "een op zin {blz. 3} twee {blz. 5} drie",
        "een op blz. 3 twee {blz. 5} drie {blz. 6} vier",
        "een zie blz. 3 twee, blz. 5 drie (blz. 6 vier",
        "een {blz. 9} twee {blz. 10} drie",
        "een {[blz. 9]} twee {[blz. 10]} drie",
        "{Pagina 1 van 2}{ Datum 9 mei 2023}{ Ons kenmerk 12} Meer.",
    ],
)
def test_marks_that_say_themselves_what_they_are(marked: str) -> None:
    text, spans, _ = unmarked(marked)
    assert sorted(page_marks(text)) == spans["{"]


@over(
    "marked",
    [
        "Zo. 2 keer. {%s} Vraag 2 Wat?",
        "Zo. {2 %s} 3 Vraag 2 Wat?",
        "Zo {%s 2} Vraag 2 Wat?",
        "Zo. {%s} Een {%s} 2 Vraag 2 Wat?",
        "Zo. {1 %s} Een. {2 %s} Vraag 2 Wat?",
        "Zo. 1 {%s} Een. 1 {%s} Vraag 2 Wat?",
    ],
)
def test_the_title_in_front_with_its_number(marked: str) -> None:
    title = "Antwoorden over de dijken"
    text, spans, _ = unmarked(f"{title} Vraag 1 Hoe? {marked.replace('%s', title)}")
    assert title_of_front(text, text.index("Vraag 1"), []) == spans["{"]


def test_a_number_between_sentences_is_no_page_where_it_is_a_note() -> None:
    page = "Dat is zo geregeld en dat blijft zo. " * 12

    def taken(text: str) -> list[str]:
        return [text[start:end] for start, end in lone_pages(text, (), [], NoteMarks(text))]

    two = f"{page}1 Zie het rapport. {page}2 Zie dat. {page}"
    assert taken(f"Zo. {two}") == ["1", "2"]
    assert taken(f"¹ is zo. {two}") == []
    assert taken(f"² is zo. {two}") == []
    # Two line ends say that lines were not lost, and that a number at one is a page's.
    assert taken(f"{page}\n{page} en 1\n{page}") == ["1"]
    assert taken(f"{page} en 1\n{page}") == []
    # No page has a number beyond what its text can hold.
    assert taken(f"{page}3 Zie het rapport. {page}") == []
    assert taken(f"{page}0 Zie het rapport. {page}") == []


TITLE = "Stand van de dijken"


@over(
    ("numbers", "titled"),
    [
        # Three count on by two at most; two, of the title in front, by one.
        *(((1, 2, 3), True), ((1, 3, 5), True), ((1, 4, 5), False), ((1, 2, 2), False)),
        *(((1, 2), True), ((1, 3), False), ((2, 1), False), ((1,), False)),
    ],
)
def test_titles_with_numbers_that_count_on(numbers: tuple[int, ...], *, titled: bool) -> None:
    for form in ("{title} {number}", "{number} {title}"):
        pages = [form.format(title=TITLE, number=number) for number in numbers]
        lines = [f"{page} {word} zin. " for page, word in zip(pages, "abc", strict=False)]
        text = f"{TITLE} Vraag 1 Hoe. {''.join(lines)}"
        found = [text[start:end] for start, end in counted_titles(text, len(TITLE))]
        assert found == (pages if titled else [])
