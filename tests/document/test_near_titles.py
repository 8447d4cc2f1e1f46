"""Titles that return with slips: distances, what stands beside a mark, and each bound."""

from __future__ import annotations

from functools import cache

from kamerboek.document.questions.pages.near_titles import (
    _before,
    _behind,
    _distances,
    _front,
    _is_beside,
    _only_titles,
    _shared_title,
    _title,
    _Window,
    near_titles,
    squeezed,
)
from tests.rows import over


@cache
def apart(one: str, other: str) -> int:
    """Return by how many letters two words differ, as Levenshtein defines it."""
    if not one or not other:
        return len(one) + len(other)
    return min(
        apart(one[1:], other) + 1,
        apart(one, other[1:]) + 1,
        apart(one[1:], other[1:]) + (one[0] != other[0]),
    )


@over(
    ("one", "other"),
    [("dijken", "dljken"), ("kamer", "karner"), ("abc", ""), ("", "abc"), ("zicht", "zlcht op")],
)
def test_how_much_the_beginnings_of_two_words_differ(one: str, other: str) -> None:
    assert _distances(one, other) == [
        {j: apart(one[:i], other[:j]) for j in range(len(other) + 1)} for i in range(len(one) + 1)
    ]


def test_lengths_differ_by_twelve_at_the_most() -> None:
    rows = _distances("a" * 20, "b" * 40)
    assert [(min(row), max(row)) for row in (rows[0], rows[12], rows[13], rows[20])] == [
        *((0, 12), (0, 24), (1, 25), (8, 32)),
    ]
    assert _distances("a" * 20, "b" * 8)[20] == {8: 20}
    assert _distances("a" * 8, "b" * 20)[8][20] == 20
    assert _distances("a" * 20, "b" * 3)[15:] == [{3: 15}, {}, {}, {}, {}, {}]


def test_where_a_title_may_end_beside_a_mark() -> None:
    """Before a mark at a word with a capital, behind one at any word."""
    text = "Ab Cd ef"
    before = _Window(text, range(7, -1, -1), backwards=True)
    assert (before.characters, before.edges) == ("fedcba", {4, 6})
    assert before.places == [7, 6, 4, 3, 1, 0]
    behind = _Window(text, range(8), backwards=False)
    assert (behind.characters, behind.edges) == ("abcdef", {2, 4, 6})
    assert _Window("aB Cd", range(4, 0, -1), backwards=True).edges == {2}


@over(
    ("text", "title", "place"),
    [
        # One letter of eight may differ; of two that differ as much the longer by length.
        ("Abcdefgh ij", "abcdefgh", (0, 8, 0)),
        ("Abcdefgx ij", "abcdefgh", (0, 8, 1)),
        ("Abcdefg x ij", "abcdefgh", (0, 9, 1)),
        ("Abcdefx ij", "abcdefg", None),
        ("Abcdefxx ij", "abcdefgh", None),
        ("Abcdefgh Abcdefxx ij", "abcdefghabcdefgh", (0, 17, 2)),
        ("Abcdefghij", "abcdefgh", None),
        ("", "abcdefgh", None),
    ],
)
def test_a_title_is_found_behind_a_mark(
    text: str, title: str, place: tuple[int, int, int] | None
) -> None:
    assert _Window(text, range(len(text)), backwards=False).find(title) == place


def test_a_title_is_found_before_a_mark() -> None:
    text = "Zo is Abcd Efgx "
    window = _Window(text, range(len(text) - 1, -1, -1), backwards=True)
    assert window.find("abcdefgh") == (6, 15, 1)
    assert window.find("bcdefgh") is None


@over(
    ("marked", "words", "alone"),
    [
        # Behind the last sentence, within 240 signs; alone where more than twenty are left.
        ("Een zin. Twee. Over dijken|12", "Overdijken", False),
        ("Een zin. Over de dijken van nu|12", "Overdedijkenvannu", True),
        ("Een zin. Over de dijken van d|12", "Overdedijkenvand", False),
        ("Over de dijken van nu en later|12", "Overdedijkenvannuenlater", False),
        ("Een zin.” 1 Over|12", "1Over", False),
        ("Een zin.”1 Over|12", "Over", False),
        ("Een zin: Over|12", "Eenzin:Over", False),
        (f"x{'y' * 240}|12", "y" * 240, False),
        ("|12", "", False),
    ],
)
def test_what_stands_before_a_mark(marked: str, words: str, *, alone: bool) -> None:
    at = marked.index("|")
    window = _before(marked.replace("|", ""), (at, at + 2))
    assert (window.characters[::-1], window.alone) == (words.lower(), alone)
    assert window.backwards


@over(
    ("marked", "words"),
    [
        ("12| Over dijken. Meer", "Overdijken"),
        ("12| Over dijken", "Overdijken"),
        ("12| Over Vraag 1", "Over"),
        ("12| Over **Antwoord** ja", "Over"),
        ("12| Over Vraagt u", "OverVraagtu"),
        (f"12|{'y' * 240}z", "y" * 240),
        (f"12|{'y' * 239}. z", "y" * 239 + "."),
        (f"12|{'y' * 238}. z", "y" * 238),
        ("12|", ""),
    ],
)
def test_what_stands_behind_a_mark(marked: str, words: str) -> None:
    window = _behind(marked.replace("|", ""), (0, 2))
    assert (window.characters, window.alone) == (words.lower(), False)
    assert not window.backwards


def test_on_which_side_of_a_mark_a_title_stands() -> None:
    text = "Titel 1 Meer 2 Titel"
    marks = [(6, 7), (13, 14)]
    assert _is_beside(text, (0, 5), marks) is _before
    assert _is_beside(text, (8, 12), marks) is _behind
    assert _is_beside(text, (15, 20), marks) is _behind
    assert _is_beside("Titel 1 a Meer 2", (10, 14), [(6, 7), (15, 16)]) is _before


def test_how_much_stands_in_front() -> None:
    def windows(*places: int) -> list[_Window]:
        return [_Window("x" * 9000, [at], backwards=True) for at in places]

    assert _front("x" * 9000, windows(7000, 20)) == 6000
    assert _front("x" * 9000, windows(300, 20)) == 300
    assert _front("Kop Vraag 1", windows(300)) == 4
    assert _front("Kop", []) == 6000
    assert _front(f"{'x' * 5994} Vraag 1", []) == 5995
    assert _front(f"{'x' * 5995} Vraag 1", []) == 6000


SHARED = "Antwoorden op vragen over dijken"


def beside(*texts: str, backwards: bool = True) -> list[_Window]:
    places = [range(len(text) - 1, -1, -1) if backwards else range(len(text)) for text in texts]
    return [_Window(text, at, backwards=backwards) for text, at in zip(texts, places, strict=True)]


@over(
    ("texts", "shared"),
    [
        # Twenty letters at least, one in eight otherwise, on pages next to each other.
        ((f"Zo is {SHARED}", f"Dat was {SHARED}"), SHARED),
        (("Zo Abcdefghijklmnopqrst", "Dan Abcdefghijklmnopqrst"), "Abcdefghijklmnopqrst"),
        (("zo Abcdefghijklmnopqrs", "dan Abcdefghijklmnopqrs"), ""),
        (("Zo Abcdefghijklmnopqrsxy", "Dan Abcdefghijklmnopqrsvw"), "Abcdefghijklmnopqrsxy"),
        (("Zo Abcdefghijklmnopqrxxx", "Dan Abcdefghijklmnopqryyy"), ""),
        ((SHARED, "Zo is het", SHARED), ""),
        (("Zo is het", SHARED, SHARED), SHARED),
        # What more is shared weighs more, each difference as much as six letters.
        ((f"Kop {SHARED}", f"Kop {SHARED}"), f"Kop {SHARED}"),
        ((f"Abcdefg {SHARED}", f"Abcdefx {SHARED}"), f"Abcdefg {SHARED}"),
        ((f"Abcdef {SHARED}", f"Abcdex {SHARED}"), SHARED),
        ((SHARED,), ""),
    ],
)
def test_what_two_pages_share(texts: tuple[str, ...], shared: str) -> None:
    assert _shared_title(beside(*texts)) == squeezed(shared)


def test_what_two_pages_share_behind_their_marks() -> None:
    pages = [f"{SHARED} zo is", f"{SHARED} dat was"]
    assert _shared_title(beside(*pages, backwards=False)) == squeezed(SHARED)
    first = ["Zo is het"] * 23
    assert _shared_title(beside(*first, SHARED, SHARED)) == ""
    assert _shared_title(beside(*first[1:], SHARED, SHARED)) == squeezed(SHARED)


def title_of(front: str, *pages: str, known: str = "", behind: bool = False) -> str:
    """Return the title beside the marks of pages behind the front of a text."""
    marks, text = [], front
    for number, page in enumerate(pages, start=1):
        text += f" zo. {'' if behind else page + ' '}"
        marks.append((len(text), len(text) + 1))
        text += f"{number}{' ' + page if behind else ''}"
    spans = [(text.index(known), text.index(known) + len(known))] if known else []
    return _title(text, spans, [(_behind if behind else _before)(text, mark) for mark in marks])


def test_which_title_returns() -> None:
    slip = SHARED.replace("vragen", "vrogen")
    assert title_of("", SHARED, slip, "meer") == squeezed(SHARED)
    # What pages share is one of answers, or stands in front; what is known is it anyhow.
    other = "Stand van de dijken in de provincie"
    assert title_of("", f"Zo {other}", f"Dan {other}") == ""
    assert title_of(f"{other} Vraag 1", f"zo {other}", f"dan {other}") == squeezed(other)
    assert title_of(f"Vraag 1 {other}", f"zo {other}", f"dan {other}") == ""
    assert title_of("", other, other, known=other) == squeezed(other)
    # Twice at least; it begins with a capital and does not open a question.
    assert title_of("", other, "Meer", known=other) == ""
    assert title_of("", f"Zo {other[1:]}", f"Zo {other[1:]}", known=other[1:]) == ""
    asks = "Hoe zijn de dijken in de provincie"
    assert title_of("", f"Zo {asks}", asks, known=asks) == ""
    # Behind a mark it ends as the front does with its last sixteen letters.
    pages = f"{SHARED} zo", f"{SHARED} dan"
    assert title_of("gen over dijken.", *pages, behind=True) == ""
    assert title_of("vragen over dijken.", *pages, behind=True) == squeezed(SHARED)
    assert title_of("ragen over dijken.", *pages, behind=True) == ""


def only(text: str, marked: str, *, behind: bool = False) -> list[str]:
    at = len(text) + marked.index("|")
    whole = text + marked.replace("|", "") + (". Zo." if behind else "")
    mark = (at - 1, at) if behind else (at, at + 1)
    window = _behind(whole, mark) if behind else _before(whole, mark)
    return [whole[start:end] for start, end in _only_titles(whole, [window], [mark])]


def test_the_only_title_ends_as_the_front_does() -> None:
    front = "Het rapport over de dijken in beeld. "
    title = "Antwoorden over de dijken in beeld"
    assert only(front, f"Zo. {title} |2") == [title]
    # Or with a slip in its last sixteen letters, not in those before.
    assert only(front, "Zo. Vragen bij rapport over de dijkcn in beeld |2") == []
    assert only(front, "Zo. Vragen bij het rapport over de dijken in bceld |2") == []
    long = "De vragen over de dijken en de sluizen in beeld. "
    slipped = "Reactie op vragen over de dijken en de sluizen in bceld"
    assert only(long, f"Zo. {slipped} |2") == [slipped]
    # No other beginning, nothing before it, another end.
    for begin in ("Beantwoording", "Reactie", "Lijst", "Verslag", "Ministerie", "Tweede Kamer"):
        words = f"{begin} over de dijken in beeld"
        assert only(front, f"Zo. {words} |2") == [words]
    assert only(front, "Zo. Stukken over de dijken in beeld |2") == []
    assert only(front, f"Zo {words} |2") == []
    # `Antwoorden` says enough where a sentence has ended before it and none goes on behind.
    assert only(front, f"Zo {title} |2") == [title]
    assert only("Het rapport. ", f"Zo. {title} |2") == [title]
    assert only("Het rapport. ", f"Zo {title} |2") == []
    assert only("Het rapport. ", f"Zo. {title}. |2") == []
    assert only("x" * 6000 + front, f"Zo. {words} |2") == []


def test_the_only_title_behind_a_mark() -> None:
    front = "Antwoorden over de dijken. "
    assert only(front, "2| Antwoorden over de dijken in beeld", behind=True) == [
        "Antwoorden over de dijken"
    ]
    assert only(front, "2| Antwoorden over dijken", behind=True) == []
    # Twenty letters at least.
    assert only("Antwoorden over dijk", "2| Antwoorden over dijk nu", behind=True) == []
    assert only("Antwoorden over dijken", "2| Antwoorden over dijken nu", behind=True) == [
        "Antwoorden over dijken"
    ]
    assert only(front, "2|", behind=True) == []


def test_titles_beside_marks_and_beside_numbers_in_doubt() -> None:
    title = "Antwoorden op vragen over dijken"
    slip = title.replace("vragen", "vrogen")
    text = f"Zo. {title} 1 Een. {slip} 2 Twee. {title} 3 Drie. {title} 4 Vier."
    spans = [(at, at + 1) for at in (text.index(f" {number} ") + 1 for number in (1, 2, 3, 4))]
    found = near_titles(text, spans[:2], [], spans[2:])
    assert [text[start:end] for start, end in found] == [title, slip, f"{title} 3", f"{title} 4"]
    assert near_titles(text, [], [], spans) == []
    behind = f"1 {title} een. 2 {slip} twee. 3 {title} drie."
    marks = [(behind.index(f"{number} "), behind.index(f"{number} ") + 1) for number in (1, 2, 3)]
    known = [(2, 2 + len(title))]
    found = near_titles(behind, marks[:2], known, marks[2:])
    assert [behind[start:end] for start, end in found] == [title, slip, f"3 {title}"]


def test_how_many_titles_and_pages_are_looked_at() -> None:
    """The six that return most often, on the first twenty-four pages."""
    title = "Stand van de dijken in de provincie"
    others = [f"{word * 6} over een ander stuk hier" for word in ("Aa", "Bb", "Cc", "Dd", "Ee")]

    def found(known: list[str], pages: list[str]) -> str:
        text, spans, windows = "Vraag 1. ", [], []
        for words in known:
            spans.append((len(text), len(text) + len(words)))
            text += f"{words}. "
        for number, words in enumerate(pages):
            text += f"zo {'xyz'[number % 3] * number}. {words} "
            windows.append(_before(text, (len(text), len(text) + 1)))
            text += "1 "
        return _title(text, spans, windows)

    assert found([*others, title], [title, title]) == squeezed(title)
    assert found([*others, "Ffffff over een ander stuk hier", title], [title, title]) == ""
    assert found([title], [*["meer"] * 22, title, title]) == squeezed(title)
    assert found([title], [*["meer"] * 23, title, title]) == ""
