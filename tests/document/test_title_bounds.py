# ruff: noqa: E501 - an example stays on one line
"""Titles and marks of pages in a text that lost its lines, bound by bound.

In a text `{…}` is what is found, `|` where the mark of a page stands.
"""

from __future__ import annotations

from kamerboek.document.questions.one_line.broken import broken_lines
from kamerboek.document.questions.one_line.letterheads import letterheads
from kamerboek.document.questions.one_line.numbers import HEAD_BEHIND, _weight, lone_pages
from kamerboek.document.questions.one_line.pages import CLOSED_BEHIND, PAGE, page_marks
from kamerboek.document.questions.one_line.titles import (
    BESIDE_TITLE,
    HEADING_WORD,
    _behind_sentence,
    _ends,
    _is_title,
    _says,
    counted_titles,
    title_of_front,
    titles_before,
    titles_behind,
)
from kamerboek.document.questions.pages.near_titles import (
    ENDS_NONE,
    GOES_ON,
    OPENS,
    SENTENCE,
    WITHIN,
    _before_questions,
    _last_title,
    near_titles,
)
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.text import Span
from tests.document.test_flat_lines import LEAD, broken
from tests.document.test_flat_pages import at_marks, plain
from tests.document.test_flat_steps import braced
from tests.document.test_near_titles import only
from tests.rows import over

TITLE = "Stand onzer dijken in beeld"
PAGE_LONG = "Dat is zo geregeld en dat blijft zo. " * 12  # 444 signs


def test_words_that_end_no_sentence() -> None:
    for word in (
        *("d.d.", "jl.", "nr.", "nrs.", "o.a.", "m.b.t.", "i.v.m.", "dr.", "drs.", "mr.", "c.s."),
        *("e.a.", "blz.", "p.", "art.", "par.", "incl.", "excl.", "resp.", "bijv.", "ca."),
        *("m.i.v.", "t.b.v.", "(d.d.", "Nr.", "Art.", "dijk", "dijk,"),
    ):
        assert not _ends(word, ".?!"), word
        assert _behind_sentence(["een", word, "twee"]) == ["een", word, "twee"]
    for word in ("dijk.", "nr?", "dijk!", "d.d", "nr.."):
        assert _ends(word, ".?!") == (word[-1] in ".?!"), word
    assert not _ends("dijk;", ".?!")
    assert _ends("dijk;", ".;")


def test_words_that_a_sentence_has_and_no_title() -> None:
    for word in (
        *("is", "zijn", "was", "waren", "wordt", "worden", "heeft", "hebben", "kan", "kunnen"),
        *("zal", "moet", "moeten", "verwijs", "verwijst", "verwijzen", "gaat", "geldt", "gelden"),
        *("komt", "staat", "blijkt", "leidt", "volgt", "bedraagt", "maakt", "wij", "ik", "niet"),
    ):
        assert _says([word, "dijken"]), word
        assert not _says([f"{word}x", "dijken"]), word
        assert not _says([word.upper(), "dijken"]), word
        for words, found in ((word, 0), (f"{word}x", 2)):
            title = f"Antwoorden op vragen {words} dijken"
            text = f"Zo. {title} 1 Een. {title} 2 Twee."
            marks = [(text.index(f" {at} ") + 1, text.index(f" {at} ") + 2) for at in (1, 2)]
            assert len(near_titles(text, marks, [])) == found, words
    for word in ("de", "het", "een", "van", "voor", "over", "en", "in", "op", "aan", "bij", "De"):
        assert _says(["dijken", word]), word
        assert not _says([word, "dijken"]), word


def test_words_of_running_titles() -> None:
    for last in ("Vraag", "Vragen", "VRAAG", "Antwoord", "ANTWOORD", "vraag", "nr.", "nrs."):
        assert HEADING_WORD.match(last), last
        assert not _is_title(["Stand", "onzer", "dijken", last])
        assert not _is_title([last, "onzer", "dijken", "Standen"])
    for last in ("artikel", "Pagina", "pagina", "Blad", "Bladzijde", "Blz.", "blz.", "van"):
        assert not _is_title(["Stand", "onzer", "dijken", last]), last
    assert _is_title(["van", "onzer", "dijken", "Standen"])
    for last in ("Vraagt", "Bladnummers", "artikelen", "x"):
        assert _is_title(["Standen", "onzer", "dijken", last]), last
    assert not _is_title(["Stand", "onzer,", "dijken", "hier"])
    assert _is_title(["Stand", "onzer,", "Dijken", "hier"])
    assert not _is_title(["Standen", "onzer", "dijken,"])
    assert [_is_title([word]) for word in ("a" * 11, "a" * 12)] == [False, True]


@over(
    "marked",
    [
        # What a letter says before the mark of a page, or beside it.
        "Zo is dat. {Datum 9 mei 2023} {Pagina 1 van 2} Meer.",
        "Zo is dat. {Datum 9 mei 2023 Ons kenmerk BS-1} {Pagina 1 van 2} Meer.",
        "Zo is dat.” {Kenmerk BS-1} {Pagina 1 van 2} Meer.",
        "Zo is de Datum 9 mei 2023 {Pagina 1 van 2} Meer.",
        "Zo is dat. {Datum 9 mei 2023   Ons kenmerk BS-1}   {Pagina 1 van 2} Meer.",
        "Zo is dat. Datum 9 mei 2023    {Pagina 1 van 2} Meer.",
        f"Zo. {{Kenmerk {'x' * 190}1}} {{Pagina 1 van 2}} Meer.",
        f"Zo. Kenmerk {'x' * 191}1 {{Pagina 1 van 2}} Meer.",
        # What is pointed to is none, behind a comma the others say so.
        *(
            f"Zo {word} blz. 3 en {word} blz. 4 dus"
            for word in ("op", "zie", "van", "en", "de", "in", "uit", "naar", "Op")
        ),
        "Zo (blz. 3) en (blz. 4) dus",
        "Zo, {blz. 3} en, {blz. 4} dus",
        "Zo, {blz. 3} nu {blz. 4} dus",
        "Zo, blz. 3 en blz. 4 dus",
        "Zo, blz. 3 en, blz. 6 dus",
        "Zo, blz. 3 nu {blz. 5} dan {blz. 6} dus",
        "Zo op blz. 3 nu {blz. 5} dan {blz. 6} dus",
        # One alone, with a capital between sentences.
        "Zo is dat. {Blad 3} Meer.",
        "Zo is dat, Blad 3 Meer.",
        "Zo is dat Blad 3 Meer.",
        "Zo is dat. Blad 3 meer.",
        # Of a total it says so itself.
        "Zo is {2 van 3} en {3 van 3} dus",
    ],
)
def test_the_marks_of_pages(marked: str) -> None:
    text = plain(marked)
    assert braced(text, sorted(set(page_marks(text)))) == marked


@over(
    "marked",
    [
        "Zo. {Datum 9 mei 2023 Ons kenmerk BS-1} Meer",
        "Zo: Datum 9 mei 2023 Ons kenmerk BS-1 Meer",
        "Zo. Datum 9 mei 2023 Meer",
        "Zo. {Datum 9 mei 2023 Ons kenmerk BS-1 Bijlagen 3} Meer",
        "Zo? {Datum 9 mei 2023   Kenmerk 4} Meer",
        "Zo. Datum 9 mei 2023    Kenmerk 4 Meer",
    ],
)
def test_what_a_letter_says_twice(marked: str) -> None:
    text = plain(marked)
    assert braced(text, letterheads(text)) == marked


FRONT = "Antwoorden over de dijken"


@over(
    "marked",
    [
        # Two words with capitals before it: the title began earlier.
        f"{FRONT} Vraag 1 Hoe? Zo Grote Stand {FRONT} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo grote Stand {{{FRONT}}} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo Grote’s Stand-x {FRONT} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo G{'r' * 32} Stand {FRONT} Vraag 2 Wat? Dat.",
        f"{FRONT} Vraag 1 Hoe? Zo G{'r' * 33} Stand {{{FRONT}}} Vraag 2 Wat? Dat.",
        # As many words as all of them share.
        f"Nieuwe {FRONT} Vraag 1 Hoe? {{Nieuwe {FRONT}}} Wat? {{Nieuwe {FRONT}}} Dat.",
        f"Nieuwe {FRONT} Vraag 1 Hoe? {{Nieuwe {FRONT}}} Wat? {{Nieuwe {FRONT}}} Dat. nieuwe",
        f"Nieuwe {FRONT} Vraag 1 Hoe? Nieuwe {{{FRONT}}} Wat? Oude {{{FRONT}}} Dat.",
        # Capitals may differ before its last four words.
        f"Nieuwe {FRONT} Vraag 1 Hoe? {{NIEUWE {FRONT}}} Wat?",
        # Beside each the next number, on the same side.
        f"{FRONT} Vraag 1 Hoe? {{{FRONT} 4}} Wat? {{{FRONT} 5}} Dat.",
        f"{FRONT} Vraag 1 Hoe? {{{FRONT}}} 5 Wat? {{{FRONT}}} 4 Dat.",
        f"{FRONT} Vraag 1 Hoe? {{{FRONT}}} 1234 Wat?",
        # What stands before it ends as a sentence and is none of it.
        f"Een zin. {FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} Vraag 2 Wat?",
        f"{'x' * 176} {FRONT} Vraag 1 Hoe? Zo. {{{FRONT}}} Vraag 2 Wat?".replace("x ", "x. "),
    ],
)
def test_the_title_of_the_front(marked: str) -> None:
    text = plain(marked)
    first = text.index("Vraag 1")
    found = title_of_front(text, first, [])
    assert braced(text, found) == marked


FOUR = "Stand onzer dijken hier"


@over(
    ("marked", "first"),
    [
        # Two apart from all else, between sentences, where nothing in front says so.
        (f"Zo. {{{FOUR} 1}} {PAGE_LONG}{{{FOUR} 2}} Dat.", ""),
        (f"Zo. {FOUR} 1 Zo. {FOUR} 2 Dat.", ""),
        (f"Zo. {{{FOUR} 1}} Zo. {{{FOUR} 2}} Dat.", f"{FOUR} Vraag 1"),
        # By two at the most where there are three, by one of two.
        (f"Zo. {{{FOUR} 1}} A. {{{FOUR} 3}} B. {{{FOUR} 5}} C.", ""),
        (f"Zo. {FOUR} 1 A. {FOUR} 4 B. {FOUR} 5 C.", ""),
        (f"Zo. {FOUR} 1 Zo. {FOUR} 3 Dat.", f"{FOUR} Vraag 1"),
        # Words that all share before the four are of it too, up to a sentence's end.
        (f"Zo. {{Nu de {FOUR} 1}} A. {{Nu de {FOUR} 2}} B. {{Nu de {FOUR} 3}} C.", ""),
        (f"Zo. Nu. {{{FOUR} 1}} A. Nu. {{{FOUR} 2}} B. Nu. {{{FOUR} 3}} C.", ""),
        # A number of four digits, or within a word, is none of a page.
        (f"Zo. {FOUR} 1001 A. {FOUR} 1002 B. {FOUR} 1003 C.", ""),
        (f"Zo. {FOUR} 1, A. {FOUR} 2, B. {FOUR} 3, C.", ""),
        # The number first: what is shared behind it, not up to a stop.
        (f"Zo. {{1 {FOUR} nu}} A. {{2 {FOUR} nu}} B. {{3 {FOUR} nu}} C.", ""),
        (f"Zo. 1 {FOUR} nu. A. 2 {FOUR} nu. B. 3 {FOUR} nu. C.", ""),
        (f"Zo. 1 {FOUR} nu, A. 2 {FOUR} nu, B. 3 {FOUR} nu, C.", ""),
        (f"zo 1 {FOUR} a 2 {FOUR} b 3 {FOUR} c", ""),
        (f"zo {{1 {FOUR}}} a. {{2 {FOUR}}} b {{3 {FOUR}}} c", ""),
        (f"Zo. 1 {FOUR} A. 3 {FOUR} B.", f"{FOUR} Vraag 1"),
        (f"Zo. {{1 {FOUR}}} A. {{2 {FOUR}}} B.", f"{FOUR} Vraag 1"),
        (f"Zo. {{1 {FOUR}}} A. {{3 {FOUR}}} B. {{5 {FOUR}}} C.", ""),
    ],
)
def test_titles_with_numbers_that_count_on(marked: str, first: str) -> None:
    begin = f"{first} " if first else ""
    text = plain(begin + marked)
    assert braced(text, counted_titles(text, len(begin))) == begin + marked


def test_the_number_of_a_head_is_none_of_a_title() -> None:
    text = f"Zo. {FOUR} 1 A. {FOUR} 2 B. {FOUR} 3 C."
    assert len(counted_titles(text, 0)) == 3
    assert counted_titles(text, 0, {text.index("2")}) == []


@over(
    ("marked", "titles"),
    [
        # Before marks: two words at least, twelve signs, no word of a sentence.
        (f"Zo. {TITLE} |1 Een. {TITLE} |2 Twee", [f"{TITLE} "] * 2),
        ("Zo. Alle dijke |1 Een. Alle dijke |2 Twee", []),
        ("Zo. De dijk is hoog |1 Een. De dijk is hoog |2 Twee", []),
        ("Zo. Stand van de |1 Een. Stand van de |2 Twee", []),
        (
            "Zo. Een stand |1 Twee Een stand van dijk |2 Drie Een stand van dijk |3",
            ["Een stand van dijk "] * 2,
        ),
        # Each with its neighbour that shares more.
        (
            "A. Nu de dijken hier |1 B. En de dijken hier |2 C. En de dijken hier |3",
            ["de dijken hier ", "En de dijken hier ", "En de dijken hier "],
        ),
        # Within 200 signs, up to the end of a sentence.
        (f"Zo. Nu. {TITLE} |1 Nu. {TITLE} |2 Twee", [f"{TITLE} "] * 2),
        ("|1 Een |2", []),
    ],
)
def test_titles_that_return_before_marks(marked: str, titles: list[str]) -> None:
    text, pages = at_marks(marked)
    assert [text[start:end] for start, end in titles_before(text, pages)] == titles


@over(
    ("marked", "titles"),
    [
        (f"Zo. |1/2 {TITLE} Een. |2/2 {TITLE} Twee", [f"{TITLE}"] * 2),
        ("Zo. |1/2 Alle dijkx Een. |2/2 Alle dijkx Twee", []),
        ("Zo. |1/2 Alle dijken Een. |2/2 Alle dijken Twee", []),
        ("Zo. |1/2 Alle dijkjes Een. |2/2 Alle dijkjes Twee", ["Alle dijkjes"] * 2),
        ("Zo. |1/2 De dijk is hoog Een. |2/2 De dijk is hoog Twee", []),
        ("Zo. |1/2 Stand van de Een. |2/2 Stand van de Twee", []),
        ("Zo. |1/2 Dat dijk! Daar Een. |2/2 Dat dijk! Daar Twee", []),
        *(
            (f"Zo. |1/2 {TITLE} {word} a |2/2 {TITLE} {word} b", [TITLE] * 2)
            for word in ("Vraag", "VRAAG", "Antwoord", "ANTWOORD", "__Vraag**")
        ),
        (
            "Zo. |1/3 Nu de dijken a |2/3 Nu de dijken hier b |3/3 Nu de dijken hier c",
            ["Nu de dijken", "Nu de dijken hier", "Nu de dijken hier"],
        ),
        (f"Zo. |[blz. 1] {TITLE} Een. |[blz. 2] {TITLE} Twee", [TITLE] * 2),
    ],
)
def test_titles_that_return_behind_marks(marked: str, titles: list[str]) -> None:
    text, pages = at_marks(marked)
    assert [text[start:end].strip() for start, end in titles_behind(text, pages)] == titles


@over(
    ("before", "behind", "weight"),
    [
        *(
            (f"zie {word} ", " Dat", 0)
            for word in ("Nr.", "nr.", "Nrs.", "nrs.", "Nummer", "nummer")
        ),
        *((f"zie {word} ", " de", 0) for word in ("Art.", "art.", "nr.")),
        ("x / ", " de", 0),
        ("x ", " / de", 0),
        ("x. ", " de", 1),
        ("Zo. ", " Vraag 1", 3),
        ("Zo. ", " ³ Zie", 3),
        ("Zo. ", " [12] Zie", 3),
        ("Zo. ", "", 3),
        ("Zo. ", " Dat", 2),
        ("nu te ", " dijken", 1),
        ("nu te, ", " dijken", 0),
    ],
)
def test_how_much_a_number_is_of_a_page(before: str, behind: str, weight: int) -> None:
    text = f"Aa {before}7{behind}"
    at = len(f"Aa {before}")
    assert _weight(text, at, at + 1, lines=False) == weight


def pages(marked: str, taken: str = "") -> str:
    text = plain(marked)
    spans = [(text.index(taken), text.index(taken) + len(taken))] if taken else []
    return braced(text, lone_pages(text, (), spans, NoteMarks(text)))


@over(
    "marked",
    [
        # Up to two more than the pages that a text can hold.
        f"{'x' * 394}. {{3}} Vraag",
        f"{'x' * 380}. 3 Vraag",
        # From 1, and not within a paper's number or on a line of its own.
        f"{PAGE_LONG}0 Vraag {PAGE_LONG}",
        f"{PAGE_LONG}nr. 1 Vraag {PAGE_LONG}",
        # Where there are lines, a number at the end of one.
        f"a\nb\n{PAGE_LONG}dijk {{1}}\n{PAGE_LONG}dijk {{2}}\n{PAGE_LONG}",
        f"a\n{PAGE_LONG}dijk 1 hier {PAGE_LONG}dijk 2 daar {PAGE_LONG}",
        # A note with its mark is none, nor one of 8,000 signs before.
        f"Zo1 is {PAGE_LONG}1 Zie dit. {PAGE_LONG}",
        f"Zo is {PAGE_LONG}{{1}} Zie dit. {PAGE_LONG}{{2}} Dat",
    ],
)
def test_numbers_of_pages_between_sentences(marked: str) -> None:
    assert pages(marked) == marked


def test_forms_beside_numbers() -> None:
    assert _behind_sentence(["a"]) == ["a"]
    for text in ("1/3", "12 / 345", "1  /  3"):
        assert PAGE.fullmatch(text), text
    for text in ("1234/3", "1/3456", "1   /3"):
        assert not PAGE.fullmatch(text), text
    assert [
        bool(BESIDE_TITLE.search(words)) for words in ("12 Dijk", "Dijk 123", "1234 D", "D1")
    ] == [
        *(True, True, False, False),
    ]
    for behind in (
        " Dat",
        " É",
        " «",
        " “",
        " ‘",
        " €",
        " 4",
        " *",
        " •",
        " [",
        " ¹",
        " -",
        "  ",
        "",
    ):
        assert CLOSED_BEHIND.match(behind), behind
    for behind in (" dat", "Dat", " (", ","):
        assert not CLOSED_BEHIND.match(behind), behind
    for behind in (" Vraag", " **VRAAG", " Antwoord", " ANTWOORD", " Reactie:", " ¹²³ ", " [1] "):
        assert HEAD_BEHIND.match(behind), behind
    for behind in ("Vraag", " vraag", " Reactie", " ¹²³⁴ ", " [1234] ", " [1]"):
        assert not HEAD_BEHIND.match(behind), behind


def test_the_only_titles_of_a_text() -> None:
    front = "Het rapport over de dijken en de sluizen van ons land in beeld. "
    words = "Over de dijken en de sluizen van ons land in beeld"
    # Forty letters that stand in front are one, whatever it begins with.
    assert only(front.replace("over", "Over"), f"Zo. {words} |2") == [words]
    assert only(front.replace("over", "Over"), f"Zo. {words.lower()} |2") == []
    assert only("Een ander stuk? ", f"Zo. {words} |2") == []
    forty = f"Over {'x' * 36}"
    assert only(f"{forty}. ", f"Zo. {forty} |2") == [forty]
    assert only(f"{forty[:-1]}. ", f"Zo. {forty[:-1]} |2") == []
    # Only what stands before the first question mark of the text says so.
    assert only(f"Ja? {forty}. ", f"Zo. {forty} |2") == []
    # It may begin within a sentence that it interrupts.
    for begin in ("Antwoorden", "Beantwoording", "Lijst van vragen"):
        title = f"{begin} over de dijken in beeld"
        assert only("De dijken over de dijken in beeld. ", f"Zo is {title} |2") == [title]
    assert only("Zo. De dijken in beeld zijn over. ", "Zo is Antwoorden over dijk |2") == []
    # A sentence that goes on behind the mark, or ends before it.
    for behind, found in (("Meer", True), ("meer", False), ("(en", False), ("4", False)):
        said = only("Het rapport. ", f"Zo. Antwoorden over dijken |2 {behind}")
        assert bool(said) is found, behind
    assert _before_questions("Een? Twee?") == 3
    assert _before_questions("?") == 0
    assert _before_questions(f"{'x' * 5999}?") == 5999
    assert _before_questions(f"{'x' * 6000}?") == 6000
    assert _last_title("a Antwoorden b Beantwoording c", 0, 30) == 15
    assert _last_title("a Antwoorden b Beantwoording c", 0, 20) == 2
    assert _last_title("a antwoorden", 0, 12) == -1


def test_the_only_titles_behind_marks() -> None:
    long = "Stand der dijken en der sluizen van ons gehele land"
    assert only(f"{long}. ", f"2| {long} nu") == []
    assert only(f"{long}. ", f"2| {long} nu", behind=True) == [long]
    assert only("Een rapport. ", "2| Antwoorden over kades en dijken hier", behind=True) == []
    # It ends with no small word.
    front = "Antwoorden over de dijken van nu. "
    assert only(front, "2| Antwoorden over de dijken van vroeger", behind=True) == [
        "Antwoorden over de dijken",
    ]
    for word in (
        "de",
        "het",
        "een",
        "van",
        "voor",
        "over",
        "en",
        "in",
        "op",
        "aan",
        "bij",
        "dit",
        "dat",
        "wij",
        "er",
    ):
        assert ENDS_NONE.search(f"dijken {word}"), word
        assert ENDS_NONE.search(f"dijken {word.upper()}"), word
        assert not ENDS_NONE.search(f"dijken x{word}"), word
    for sign in ("a", "é", "(", "4", " a"):
        assert GOES_ON.match(sign), sign
    for sign in ("A", "É", "«"):
        assert not GOES_ON.match(sign), sign
    for words in (
        "antwoorden",
        "Beantwoording",
        "algemene rekenkamer",
        "AlgemeneRekenkamer",
        "vragen",
    ):
        assert OPENS.match(words), words
    for words in ("reactie", "lijst", "verslag", "ministerie", "tweede kamer", "TweedeKamer"):
        assert OPENS.match(words), words
    for words in ("vraag", "brief", "eerste kamer", "de vragen"):
        assert not OPENS.match(words), words
    assert [
        m.start() for m in SENTENCE.finditer("d.d. jl. nr. a. b? c! d; e: f.”1 g.12 h.123 i.")
    ] == [
        *(14, 17, 20, 23, 29, 34),
    ]
    assert WITHIN.search("de Lijst\xa0van\xa0vragen")
    assert not WITHIN.search("Lijst van vragen")
    assert not WITHIN.search("de Lijst van vragenx")


def test_no_title_with_a_word_of_a_sentence() -> None:
    title = "Antwoorden op vragen over dijken"
    text = f"Zo. {title} 1 Een. {title} 2 Twee. Antwoorden op vragen is dijken 3 Drie."
    marks = [(text.index(f" {at} ") + 1, text.index(f" {at} ") + 2) for at in (1, 2, 3)]
    assert [text[a:b] for a, b in near_titles(text, marks, [])] == [title, title]


@over(
    "marked",
    [
        # Numbers within a line head nothing where two heads have the word.
        f"{LEAD}|Vraag 1 Hoe? 1. Hoe is dat? Zo. 2. Wat is dat? Dat. 3. Wie is dat? Zij. |Vraag 2 Wat?",
        f"{LEAD}|Vraag 1 |1. Hoe is dat? Zo. |2. Wat is dat? Dat. |3. Wie is dat? Zij.",
        # The number of the first page stands before all else.
        f"1| {LEAD}|Vraag 1 Hoe? Zo. |Vraag 2 Wat? Dat.",
        f"2 {LEAD}|Vraag 1 Hoe? Zo. |Vraag 2 Wat? Dat.",
        # What a letter's pages say twice.
        f"{LEAD}|Datum 9 mei 2023 Kenmerk 4| |Vraag 1 Hoe? Zo. |Vraag 2 Wat? Dat.".replace(
            "4| |V", "4| |V"
        ),
    ],
)
def test_what_breaks_a_line_of_pages(marked: str) -> None:
    text = marked.replace("4| |V", "4| V") if "Datum" in marked else marked
    if "Datum" in marked:
        assert broken(marked).replace("|", "") == marked.replace("|", "")
        assert "|Datum 9 mei 2023 Kenmerk 4|" in broken(marked)
    else:
        assert broken(text) == text


def test_which_texts_lost_their_lines() -> None:
    def flat(text: str) -> bool:
        return len(broken_lines(text, [])[0]) > text.count("\n") + 1

    two = "Vraag 1 Hoe? Zo. Vraag 2 Wat? Dat."
    # A line of more than 200 signs; half of the text stands on such.
    assert flat("x" * 166 + " " + two)
    assert not flat("x\n" + "x" * 150 + " " + two + "\n" + "x" * 5)
    long = "x" * 200 + " " + two
    assert flat(long + "\n" + "y" * 60 + "\n" + "y" * 60)
    assert not flat(long + ("\n" + "y" * 60) * 5)
    # One line that is nine tenths of a text of more than 200 signs.
    short = "x" * 150 + " " + two
    assert flat(short + "\n" + "y" * 16)
    assert not flat("x" * 150 + " " + two)
    assert not flat(short + "\n" + "y" * 30)
    # Where as many heads stand at lines as within them, no line was lost.
    assert not flat(f"Vraag 3 Hoe?\nVraag 4 Wat?\n{long}")
    assert flat(f"Vraag 3 Hoe?\n{long}")
    assert broken_lines("Kop", [Span(0, 3)]) == ([Span(0, 3)], [Span(0, 3)])
