"""Where a question ends, bound by bound, where its lines were kept and where they were lost.

`/` stands between the pieces of a region, `//` where a paragraph begins, `|` at a place.
"""

from __future__ import annotations

from kamerboek.document.questions.bounds.boundary import (
    WRAPPED_REMARK,
    _end_of_item,
    _list_of_question,
    _on_pages,
    _within_next,
    cut_question,
)
from kamerboek.document.questions.bounds.lost_lines import _asks_at_last, _first_to_ask, cut_lost
from kamerboek.document.questions.bounds.pieces import (
    ASKED,
    ITEM,
    Cut,
    abbreviates,
    asks_at_end,
    finishes,
    lines_lost,
)
from kamerboek.document.questions.bounds.sentences import (
    MAY_REQUEST,
    PAGE_REMARK,
    QUOTES,
    SENTENCE_END,
    asked_until,
    behind_sentence,
    first_sentence,
    tells_of_question,
)
from kamerboek.document.questions.wording.openers import OPENERS, REQUESTS, asks_from
from kamerboek.document.text import Span
from tests.document.test_boundary_steps import parts_of
from tests.document.test_flat_helpers import unmarked
from tests.document.test_page_steps import lines_of
from tests.rows import over

LONG = "Deze regel heeft er meer dan veertig, en gaat"


@over(
    ("marked", "lost"),
    [
        # A region that begins or ends in the middle of a line.
        ("Kop\n<Hoe?>\nMeer", False),
        ("Kop\n<Hoe?\n>Meer", False),
        ("Kop\n<Hoe?\n  >Meer", False),
        ("Kop\n<Hoe?\n   >Meer", True),
        ("Kop\n<Hoe? >Meer", True),
        ("Kop\n<Hoe? Zo.>", False),
        (f"\n{'x' * 59}<Hoe?\n>Meer", False),
        (f"\n{'x' * 60}<Hoe?\n>Meer", True),
        ("Kop <Hoe?\n>Meer", True),
    ],
)
def test_a_region_within_a_line(marked: str, *, lost: bool) -> None:
    marked = marked.replace("?>\nMeer", "?\n>Meer")
    text, spans, _ = unmarked(marked)
    assert lines_lost(text, Span(*spans["<"][0])) is lost


def test_a_region_on_pages_that_lost_their_lines() -> None:
    def paged(before: str, region: str, behind: str) -> bool:
        return _on_pages(before + region + behind, Span(len(before), len(before + region)))

    # One end of a line in two hundred signs or more, within 1,500 of the region.
    assert paged("x" * 100, "x" * 101, "")
    assert paged("x\n" + "x" * 98, "x" * 101, "")
    assert not paged("x\n" + "x" * 97, "x" * 101, "")
    assert not paged("x\n" + "x" * 97, "x" * 100, "\n"[:0] + "x")
    assert paged("\n" * 50 + "x" * 1500, "x" * 10, "x" * 1500 + "\n" * 50)
    assert paged("\n" * 50 + "x" * 1500, "x" * 10, "x" * 1500)
    assert not paged("\n" * 50 + "x" * 1470, "x" * 10, "x" * 1500)
    assert not paged("x" * 1500, "x" * 10, "x" * 1470 + "\n" * 50)
    # The last sign may end a line.
    assert paged("", "x" * 199 + "\n", "")


def lost(marked: str, following: str = "Vraag 9") -> tuple[str, str]:
    """Return a region without lines, cut: `|` where the question ends and the rest begins."""
    text, parts = parts_of(marked.replace("|", ""))
    text = text.replace("\n", " ")
    region = Span(0, len(text))
    cut = cut_lost(text + following, parts, region)
    return placed(text, cut), cut.reason


def placed(text: str, cut: Cut) -> str:
    assert cut.question.start == 0
    text = text.rstrip()
    end, rest = cut.question.end, min(cut.rest, len(text))
    return f"{text[:end]}|{text[end:rest]}|{text[rest:]}"


MIDDLE = "it ends in the middle of a line"
AGAIN = "the text behind its question mark asks again"
GUESSED = "its end was guessed at the end of its first sentence"


@over(
    ("marked", "reason"),
    [
        ("Hoe is dat?| |Zo is het.", MIDDLE),
        ("Hoe is dat? Wat is het?| |Zo is het.", MIDDLE),
        ("Hoe is dat?||", ""),
        ("Graag een overzicht||", "it has no question mark"),
        ("Graag een overzicht.| |Dat is er.", GUESSED),
        # A request behind it goes with it; a question at the end takes all along.
        ("Hoe is dat? Graag een overzicht.| |Zo is het.", MIDDLE),
        ("Hoe is dat? Zo is het. En hoe is dit?||", AGAIN),
        ("Hoe is dat?| |Ja, zo is het. En hoe is dit?", MIDDLE),
        ("Hoe is dat?| |Nee, zo is het. En hoe is dit?", MIDDLE),
        ("Hoe is dat?| |Neen, zo is het. En hoe is dit?", MIDDLE),
        ("Hoe is dat?| |Zie het rapport. En hoe is dit?", MIDDLE),
        ("Hoe is dat?| |Dat klopt, zo is het. En hoe is dit?", MIDDLE),
        # What is asked is quoted.
        ("Hoe is dat?| |Zo is het. De vraag was: is het zo?", MIDDLE),
        # Over the pieces that pages leave.
        ("Hoe is/dat?| |Zo is/het.", MIDDLE),
        ("Hoe is dat?/Wat is het?| |Zo is het.", MIDDLE),
        ("Hoe is dat?|/|Zo is het.", MIDDLE),
        ("Een dijk is hoog. Hoe is dat?| |Zo is het.", MIDDLE),
        # Behind the page that is named.
        ("Hoe is dat? (blz. 12)| |Zo is het.", MIDDLE),
        ("Graag een overzicht. (blz. 12)| |Zo is het.", GUESSED),
        ("Blz. 12: Graag een overzicht.| |Zo is het.", GUESSED),
    ],
)
def test_where_a_question_without_lines_ends(marked: str, reason: str) -> None:
    cut, said = lost(marked)
    assert cut == marked.replace("/", " ")
    assert said == reason


@over(
    ("marked", "asks"),
    [
        ("Hoe is dat|? Zo.", True),
        ("Een zin. Hoe is dat|? Zo.", True),
        # Requests go on as long as they are such; then what asks is no longer theirs.
        ("Graag een lijst. |Hoe is dat? Zo.".replace("|Hoe is dat?", "Hoe is dat|?"), True),
        ("Graag een lijst. Graag een kaart. |Zo is het. En dan?", False),
        ("Graag een lijst. |Zo is het. En dan is dat.", False),
        ("Een zin. |Zo is het. En dan is dat.", False),
        ("Een zin. Zo is het. En dan|?", True),
        ("Een zin zonder|", False),
        # A web address asks nothing, nor does what is quoted.
        ("Zie a.nl/?b=1. |Zo is dat.", False),
        ("De vraag was: is dat zo? |Zo is het.", False),
        ("Blz. 3: Graag een lijst. |Zo is het. En dan?", False),
    ],
)
def test_the_first_sentence_that_asks(marked: str, *, asks: bool) -> None:
    text, _, (at,) = unmarked(marked)
    assert _first_to_ask(text) == (at, asks)


def test_what_stands_behind_a_question_asks_at_its_end() -> None:
    def asked(text: str, start: int = 0) -> bool:
        return _asks_at_last(text, start)

    assert asked("Zo is het. Hoe is dat?")
    assert asked("Zo is het. Hoe is dat? (blz. 3)")
    assert asked("Zo is het. En dat is dan hoe?")
    assert not asked("Zo is het. Hoe is dat? Zo.")
    assert not asked("Ja, zo is het. Hoe is dat?")
    assert asked("Jaar na jaar. Hoe is dat?")
    assert not asked("Zo is het. De vraag is: hoe is dat?")
    assert asked("De vraag is: hoe dan. Is dat zo?")
    assert asked("Ja. Hoe is dat?", 4)


@over(
    ("marked", "start"),
    [
        ("Hoe? |Zo is het.", 0),
        ("Hoe? Wat is het? |Zo is het.", 0),
        ("Hoe? Wat is het? Wie is het? |Zo is het.", 0),
        ("Hoe?   |Zo", 0),
        ("Hoe?”1 |Zo is", 0),
        ("Hoe? (blz. 3) |Zo is", 0),
        ("Hoe? Graag een lijst. |Zo is het.", 0),
        ("Hoe? Graag een lijst. (blz. 3) |Zo is het.", 0),
        ("Hoe? Graag een lijst nr. 3 van nu. |Zo is het.", 0),
        ("Hoe? |De vraag was: is dat zo? Ja.", 0),
        ("Hoe? |Graag verwijs ik daarheen.", 0),
        ("Hoe?|", 0),
        ("Hoe?x |Zo", 0),
    ],
)
def test_where_a_text_goes_on_behind_what_asks(marked: str, start: int) -> None:
    del start
    marked = marked.replace("?x |Zo", "?|x Zo")
    text, _, (at,) = unmarked(marked)
    assert asked_until(text, text.index("?"), len(text)) == at


def test_where_a_text_goes_on_behind_a_sentence() -> None:
    for marked in ("Zo. |Dus", "Zo. (blz. 3) |Dus", "Zo. (Pagina 3, noot 2). |Dus", "Zo.|"):
        text, _, (at,) = unmarked(marked)
        assert behind_sentence(text, 3, len(text)) == at, marked
    assert behind_sentence("Zo.   Dus", 3, 5) == 5
    for remark in (
        " (pagina 3)",
        " (Pag. 3)",
        " (blz 3)",
        " (p. 3)",
        " (Pp. 3-4).",
        " (blz. 3 en verder)",
    ):
        assert PAGE_REMARK.fullmatch(remark), remark
    for remark in (
        "(blz. 3)",
        " (noot 3)",
        " (blz. x)",
        f" (blz. 3{'x' * 41})",
        " (blz. 3)x",
        " (pp 3)",
    ):
        assert not PAGE_REMARK.match(remark), remark


@over(
    ("text", "quotes"),
    [
        *((f"De {word} was: is dat zo", True) for word in ("vraag", "Kamervraag", "vragen")),
        ("Men vroeg: is dat zo", True),
        ("Zij vroegen “is dat zo”", True),
        *((f"De vraag was {sign}is dat zo", True) for sign in '«“‘„"'),
        ("Het ging om: hoe hoog is hij", True),
        ("Het ging om: «hoe hoog is hij", True),
        ("Het ging om: dijken en kades", False),
        ("De vraag was. Het: dijk", False),
        (f"De vraag{' x' * 40}: dijk", True),
        (f"De vraag{' x' * 40} : dijk", False),
        ("De vraagt: dijk", False),
        # A sentence that opens as a question asks itself.
        ("Is de vraag: hoe hoog is hij", False),
        ("Wat was de vraag: hoe", False),
    ],
)
def test_a_question_that_is_told(text: str, *, quotes: bool) -> None:
    assert tells_of_question(text, 0, len(text)) is quotes
    if quotes:
        assert QUOTES.search(text)


@over(
    ("marked", "listed", "all_ask"),
    [
        # Two items at least; they ask, or something stands behind them.
        ("Hoe?/a) in het noorden/b) in het zuiden/Zo.", "b) in het zuiden", False),
        ("Hoe?/a) in het noorden?/b) in het zuiden?", "b) in het zuiden?", True),
        ("Hoe?/a) in het noorden?/b) in het zuiden?/Zo.", "b) in het zuiden?", True),
        ("Hoe?/a) in het noorden?/b) in het zuiden/Zo.", "b) in het zuiden", False),
        ("Hoe?/a) in het noorden/b) in het zuiden", "Hoe?", False),
        ("Hoe?/a) in het noorden/Zo.", "Hoe?", False),
        ("Hoe?/a) in het noorden?/Zo.", "Hoe?", True),
        # What ends as a sentence, or is longer than 200 signs, is of an answer.
        ("Hoe?/a) in het noorden./b) in het zuiden/Zo.", "Hoe?", False),
        ("Hoe?/a) in het noorden/b) in het zuiden./Zo.", "Hoe?", False),
        (f"Hoe?/a) {'x' * 197}/b) in/Zo.", "b) in", False),
        (f"Hoe?/a) {'x' * 198}/b) in/Zo.", "Hoe?", False),
        (f"Hoe?/a) {'x' * 198}?/b) in?/Zo.", "b) in?", True),
        ("Hoe?/Zo.", "Hoe?", True),
        ("Hoe?", "Hoe?", True),
    ],
)
def test_a_list_behind_a_question_mark(marked: str, listed: str, *, all_ask: bool) -> None:
    text, parts = parts_of(marked)
    last, ask = _list_of_question(text, parts, 0)
    assert text[parts[last].start : parts[last].end] == listed
    assert ask is (last > 0 and all_ask)


@over(
    ("marked", "end"),
    [
        ("a) een/b) twee", "a) een"),
        ("a) een", "a) een"),
        # Short lines are ended by their writer, unless they go on in a small letter.
        ("a) een/twee/Drie", "twee"),
        (f"a) {'x' * 37}/Twee/Drie", f"a) {'x' * 37}"),
        (f"a) {'x' * 38}/Twee/Drie", "Twee"),
        (f"a) {'x' * 38}//twee", f"a) {'x' * 38}"),
        # Behind a sentence only what asks, in the same paragraph.
        ("a) een?/Twee?/Drie.", "Twee?"),
        ("a) een?/Twee is/dat?/Drie.", "dat?"),
        ("a) een?//Twee?", "a) een?"),
        ("a) een./Twee.", "a) een."),
    ],
)
def test_where_an_item_ends(marked: str, end: str) -> None:
    text, parts = parts_of(marked)
    last = _end_of_item(text, parts, 0)
    assert text[parts[last].start : parts[last].end] == end


def test_forms_of_items_and_remarks() -> None:
    assert _end_of_item(*parts_of("a) x"), 0) == 0
    for line in ("a) x", "h. x", "(b) x", "i) x", "iii. x", "iv) x", "v) x", "**a) x", "a)\tx"):
        assert ITEM.match(line), line
    for line in ("i. x", "ii) x"):
        assert ITEM.match(line), line
    for line in ("j) x", "a)x", "1) x", "A) x", "ab) x", "iiii) x", "a) "):
        assert not ITEM.match(line), line
    for line in ("1)", "12)", "(blz. 3)", "[noot]", f"({'x' * 90})", f"[{'x' * 90}]"):
        assert WRAPPED_REMARK.fullmatch(line), line
    for line in ("123)", "()", f"({'x' * 91})", f"[{'x' * 91}]", "1"):
        assert not WRAPPED_REMARK.fullmatch(line), line


@over(
    ("line", "asks"),
    [
        *(
            (f"Hoe?{sign}", True)
            for sign in ("", '"', "'", "”", "’", "“", "»", ")", "]", "*", "_", " ")
        ),
        *(
            (f"Hoe?{mark}", True)
            for mark in ("1", "12", "1)", "¹", "¹²³", " (blz. 3)", "[1]", " [noot 3]")
        ),
        *((f"Hoe?{mark}", True) for mark in (",(x)", " ,[y].", " (a)(b)", "1,", " 3 (x)")),
        ("Hoe?" + "(x)" * 6, True),
        ("Hoe?" + "(x)" * 7, False),
        (f"Hoe? ({'x' * 90})", True),
        (f"Hoe? ({'x' * 91})", False),
        (f"Hoe? [{'x' * 90}]", True),
        (f"Hoe? [{'x' * 91}]", False),
        ("Hoe? ()", False),
        ("Hoe?123", False),
        ("Hoe? Zo", False),
        ("Hoe?x", False),
        ("Hoe? Zo? (x)", True),
        ("Hoe", False),
        (f"?{' ' * 159}", True),
        (f"x?{' ' * 160}", False),
        ("Hoe? (en wat?) zo", False),
        ("Hoe? (en wat?)", True),
    ],
)
def test_a_line_that_asks_at_its_end(line: str, *, asks: bool) -> None:
    assert asks_at_end(line, 0, len(line)) is asks
    assert not asks_at_end(f"?{line[-1:]}"[:1] + "x", 1, 2)
    assert ASKED.match("?")


@over(
    ("line", "ends"),
    [
        *(
            (f"Zo{sign}", True)
            for sign in (".", "?", "!", ":", ";", ".”", '."', ".)", ".1", ".12)", "?]_")
        ),
        *((f"Zo{sign}", False) for sign in ("", ",", ".123", ". x", "1")),
        *(
            (f"zie {word}.", False)
            for word in (
                *("nr", "nrs", "blz", "p", "pp", "art", "bijv", "bv", "dhr", "mevr", "dr", "drs"),
                *("mr", "ir", "prof", "jl", "o.a", "m.b.t", "ca", "resp", "incl", "St", "J"),
            )
        ),
        *((f"zie {word}.", True) for word in ("dijk", "xnr", "nrx", "R&D", "AB")),
        ("zie nr?", True),
        (f"Zo.{' ' * 159}"[:3], True),
    ],
)
def test_a_line_that_ends_a_sentence(line: str, *, ends: bool) -> None:
    assert finishes(line, 0, len(line)) is ends


@over(
    ("text", "end"),
    [
        ("Zo is het. Dat", 10),
        *((f"Zo.{sign} Dat", 4) for sign in "\"'”’»)]*_"),
        ("Zo.12 Dat", 5),
        ("Zo.123 Dat", 10),
        ("Zo.¹²³ Dat", 6),
        ("Zo.[123] Dat", 8),
        *((f"Zo. {sign}at en", 3) for sign in "DÉ4•·–-"[:1] + "4•·–-"),
        *((f"Zo. {sign}Dat", 3) for sign in "\"'“‘„«(€"),
        ("Zo. € 4", 3),
        ("Zo. dat", 7),
        ("Zo. (blz. 3) dat", 3),
        ("Zie nr. 3. Dat", 10),
        ("Zie nr. A. Dat", 14),
        ("Zo", 2),
        ("Zo! Dat", 3),
    ],
)
def test_where_a_sentence_ends(text: str, end: int) -> None:
    assert first_sentence(text, 0, len(text)) == end
    assert SENTENCE_END.search("Zo.")


def test_abbreviations_are_looked_for_in_twelve_signs() -> None:
    assert abbreviates("zie nr.", 0, 6)
    assert not abbreviates("zie nr?", 0, 6)
    assert not abbreviates("zie nr.", 5, 6)
    assert abbreviates("zie m.b.t.", 0, 9)


def cut(marked: str, count: int = 1) -> tuple[str, str]:
    """Return lines cut in question and rest, `|` where one ends and the other begins."""
    text, found = lines_of("\n".join(f" {line}" for line in marked.replace("|", "").split("\n")))
    made = cut_question(text, found, [line.start for line in found], Span(0, len(text)), count)
    end, rest = made.question.end, made.rest
    return f"{text[:end]}|{text[end:rest]}|{text[rest:]}", made.reason


NO_MARK = "it does not end with a question mark"
REQUEST = "a request stands behind its question mark"
W = f"Woorden{' woorden' * 15}"  # 127 signs


@over(
    ("marked", "reason"),
    [
        ("Hoe is dat?|\n|Zo.", ""),
        ("Hoe is\ndat?|\n\n|Zo.", ""),
        ("Hoe is dat? Wat?|\n|Zo.", ""),
        ("Een zin.\n\nHoe is dat?|\n\n|Zo.", "its question mark stands in a later paragraph"),
        ("A.\n\nB.\n\nC.\n\nHoe is dat?|\n\n|Zo.", "its question mark stands in a later paragraph"),
        ("A.|\n\n|B.\n\nC.\n\nD.\n\nHoe is dat?\nZo.", NO_MARK),
        ("Een zin.|\n\n|Hoe? Zo.", NO_MARK),
        ("Een zin.\n\nHoe is dat?|\n|Zo.", "its question mark stands in a later paragraph"),
        # What asks behind it: at once, in the next paragraphs, or within the next line.
        ("Hoe?\nEn wat?|\n|Zo.", ""),
        ("Hoe?|\n|Zo is het.\nEn wat?\nDus.", "the text behind its question mark asks again"),
        ("Hoe?\n\nWat?|\n\n|Zo.", ""),
        ("Hoe?\n\nWat is dat? Wie?|\n\n|Zo.", ""),
        ("Hoe?\n\nWat is dat?\nWie?\nWaar?|\n|Zo.", "a paragraph behind it begins with a question"),
        ("Hoe?|\n\n|Dat is zo. Wat is dat?", "a paragraph behind it ends with a question mark"),
        ("Hoe?|\n\n|Dat is zo.\nWat is dat?", ""),
        ("Hoe?\n\nWat is dat?|\n|Zo is het.", "a paragraph behind it begins with a question"),
        ("Hoe?\n\nZo ja, wat is dat?|\n|Zo is het.", ""),
        (f"Hoe?\nZo ja, wat is dat?| |{W}.", MIDDLE),
        (f"Hoe?|\n|Ja, wat is dat? {W}.", ""),
        ("Hoe?|\n|Zo ja, wat is dat? Dat.", ""),
        # A request behind it.
        ("Hoe?\nGraag een lijst.|\n|Zo.", REQUEST),
        ("Hoe?\nGraag een\nlijst.|\n|Zo.", REQUEST),
        ("Hoe?\n\nGraag een lijst.|\n\n|Zo.", REQUEST),
        ("Hoe?|\n|Graag een lijst\n\nZo.", ""),
        # A list behind it.
        ("Hoe?\na) noord\nb) zuid|\n|Zo.", "a list behind its question mark was taken for its own"),
        ("Hoe?\na) noord?\nb) zuid?|\n|Zo.", ""),
        # Without a question mark.
        ("Graag een lijst|\n\n|Zo.", NO_MARK),
        ("Graag een lijst.|\n|Zo.", GUESSED),
        ("Graag een lijst.|\n|Zo.\n\nMeer.", NO_MARK),
        ("Een lijst.\nZo.|\n\n|Meer.", NO_MARK),
        ("Een lijst.|\n|Zo.", GUESSED),
        ("Een lijst||", "it has no question mark"),
        ("Een lijst\nvan nu||", "it has no question mark"),
        (f"Een lijst.| |{W}.", GUESSED),
        # The question mark stands within a line.
        ("Hoe is dat?| |Zo is het.", MIDDLE),
        ("Hoe is dat? Wat?| |Zo is het.", MIDDLE),
        ("Hoe is dat? Graag een\nlijst.|\n|Zo.", REQUEST),
        ("Hoe is dat? Graag een\nlijst.||", REQUEST),
        ("Hoe is dat? Zo.|\n\n|Meer.", NO_MARK),
        ("Hoe is dat? Graag een lijst.|\n\n|Meer.", NO_MARK),
        ("||", ""),
    ],
)
def test_where_a_question_is_cut(marked: str, reason: str) -> None:
    assert cut(marked) == (marked, reason)


@over(
    ("marked", "count", "reason"),
    [
        # Questions printed together: to the end of their paragraph, or the next question marks.
        ("Hoe?\nZo is het.\nWat?|\n|Zo.".replace("|\n|Zo.", "|\n\n|Zo."), 2, ""),
        ("Hoe?|\n|Zo is het.\nDus.", 2, ""),
        ("Hoe? Zo en wat?| |Dat is het.", 2, MIDDLE),
        ("Hoe? Zo. En wat?| |Dat is het.", 2, MIDDLE),
        ("Hoe?| |Zo. En wat? Dat is het.", 1, MIDDLE),
        (f"Hoe? Zo. E{'x' * 394}?| |Dat is het.", 2, MIDDLE),
        (f"Hoe?| |Zo. E{'x' * 395}? Dat is het.", 2, MIDDLE),
        ("Hoe? Zo. En wat? Zo. En wie?| |Dat is het.", 3, MIDDLE),
        ("Hoe? Zo. En wat?| |Zo. En wie? Dat is het.", 2, MIDDLE),
        # The first asks at the begin of a later paragraph: it is the end of that one that counts.
        (
            "Een zin.\n\nHoe is dat?\nZo is het.\nWat?|\n\n|Zo.",
            2,
            "its question mark stands in a later paragraph",
        ),
    ],
)
def test_where_questions_that_stand_together_are_cut(marked: str, count: int, reason: str) -> None:
    assert cut(marked, count) == (marked, reason)


def test_a_question_that_goes_on_in_the_next_line() -> None:
    whole = f"Zo ja, wat is dat? {W}."
    text, parts = parts_of(f"Hoe?/{whole}/Meer.")
    assert _within_next(text, parts, 0) == text.index("Woorden")
    assert [_within_next(text, parts, last) for last in (1, 2)] == [0, 0]
    for line, within in (
        (f"Zo nee, wat is dat? {W}", True),
        (f"Zo niet, wat is dat? {W}", True),
        (f"Zo is het, wat is dat? {W}", False),
        (f"Zo ja, {'x' * 110}? Z", True),
        (f"Zo ja, {'x' * 109}? Z", False),
        (f"Zo ja, {'x' * 392}? Zo", True),
        (f"Zo ja, {'x' * 393}? Zo", False),
        (f"Zo ja, {'x' * 130}?", False),
        (f"Zo ja, {W}", False),
    ):
        text, parts = parts_of(f"Hoe?/{line}")
        assert bool(_within_next(text, parts, 0)) is within, line


def test_each_word_that_opens_a_question() -> None:
    assert len(OPENERS) == len(set(OPENERS))
    for word in OPENERS:
        words = word.replace("_", " ")
        assert asks_from(f"{words} dan", 0), word
        assert not asks_from(f"{words}x dan", 0) or words == "Svp", word
    for words in ("Zoudens", "Dijken", "zouden"):
        assert not asks_from(words, 0), words
    assert "Zouden" in OPENERS
    for words in ("Aan welke", "In hoeveel", "In hoeverre", "Op welk", "Per wanneer"):
        assert asks_from(f"{words} dan", 0), words
    for words in ("In hoeveelheid", "Bij de", "Na wat overleg"):
        assert not asks_from(f"{words} dan", 0), words


def test_requests() -> None:
    assert _first_to_ask("Graag een lijst") == (15, False)
    for words in (
        *("Graag een lijst", "graag een lijst", "Gaarne een lijst", "Svp een lijst", "S.v.p. een"),
        *("Zo ja, graag een lijst", "Zo niet gaarne", "“Graag een lijst", "Gelieve te sturen"),
        *("Wij ontvangen graag een lijst", "De leden van de fractie vernemen gaarne wat"),
        *("Wij horen daarbij graag", "Wij zien ook graag", "Wij krijgen hierbij gaarne een lijst"),
        *("Kunt u dat sturen", "Wilt u dat sturen", "Zoudt u dat", "Zou u dat", "Ik verzoek u om"),
        *("Wij verzoeken de minister", "Wij verzoeken de regering", "Verzocht wordt om een lijst"),
        *("Zo nee, verzocht wordt om", "Geef hierbij de lijst", "Geeft u daarvan een lijst"),
        *("Geef daarbij", "Geef hiervan", "Geef ook", "Geef alstublieft", "Geef s.v.p."),
        *("Graag ontvang ik", "Graag vernemen wij", "Graag hoor ik", "Graag krijgen wij"),
    ):
        assert REQUESTS.match(words), words
    for words in (
        *("Graag verwijs ik", "Graag verwijzen wij", "Graag licht het kabinet toe", "Gelieven"),
        *("Gaarne stuur ik", "Wij ontvangen een lijst", "Kunt een", "Geef een lijst", "Graagte"),
        *("Graag stuur ik", "Graag geeft het ministerie", "Graag doen we dat"),
        *("Ik verzoek om", "verzochten wordt"),
    ):
        assert not REQUESTS.match(words), words
    for words in ("Kan dat", "Kunnen wij", "Wil u", "Willen wij", "Graag een lijst"):
        assert MAY_REQUEST.match(words), words
    for words in ("Kannen", "Wilt dat", "Dijken"):
        assert not MAY_REQUEST.match(words), words
    for page in ("Pagina 3: ", "Pag. 3. ", "Blz 3: ", "Blz. 3 - 12. ", "P. 3: "):
        assert asks_from(f"{page}Hoe is dat", 0), page
    for page in ("Pagina 3 ", "Bladzij 3: ", "P 3: "):
        assert not asks_from(f"{page}Hoe is dat", 0), page
