"""Which texts have lost their lines, and what is then looked for: `|` stands at each break."""

from __future__ import annotations

from kamerboek.document.questions.one_line.broken import _flat_breaks, broken_lines
from kamerboek.document.questions.one_line.headings import headings
from kamerboek.document.questions.one_line.notes import notes_before
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.text import Span, lines
from tests.document.test_flat_lines import LEAD, broken
from tests.rows import over

PAGE = "Dat is zo geregeld en dat blijft zo. " * 12  # 444 signs


@over(
    "marked",
    [
        # Numbers that mostly stand at lines head nothing within one.
        f"{LEAD}\n1. Hoe? Zo.\n2. Wat? Dat. 3. Wie? Zij. 4. Waar? Daar. {LEAD}",
        f"{LEAD}\n1. Hoe? Zo. |2. Wat? Dat. |3. Wie? Zij. |4. Waar? Daar. {LEAD}",
        f"{LEAD}|1. Hoe? Zo. |2. Wat? Dat. |3. Wie? Zij. {LEAD}",
        # Where two heads have the word, numbers are none.
        f"{LEAD}|Vraag 1 Hoe? 1. Zo. 2. Dat. 3. Dus. |Vraag 2 Wat? Dat.",
        f"{LEAD}|Vraag 1 |1. Hoe? Zo. |2. Wat? Dat. |3. Wie?",
        # Answers alone are enough; neither says nothing.
        f"{LEAD}|Antwoord: ja. {LEAD}|Antwoord: nee.",
        f"{LEAD}Antwoord: ja.".replace(". Antwoord", " Antwoord"),
        f"{LEAD}{LEAD}",
        # A title stands before the first of two marks.
        f"{LEAD}|Vraag 1 Hoe? Zo. |Stand onzer dijken| [pagina 1]| -----| Meer. |Vraag 2 Wat? Dat. "
        "|Stand onzer dijken| [pagina 2]| -----| Nog. |Vraag 3 Wie?",
        # No number is a page's where totals say which are.
        f"{PAGE}|1/3 |Vraag 1 Hoe? {PAGE}|2/3 {PAGE}|Vraag 2 Wat? Dat. |3/3",
    ],
)
def test_what_breaks_a_long_line(marked: str) -> None:
    assert broken(marked) == marked


@over(
    ("text", "flat"),
    [
        ("x" * 30 + " Vraag 1 Hoe? Zo. " + "x" * 40 + " Vraag 2 Wat? Dat.", False),
        (f"{LEAD}Vraag 1 Hoe? Zo. Vraag 2 Wat? Dat.", True),
        (f"{LEAD}Vraag 1 Hoe? Zo.", False),
        (f"Vraag 1\n{LEAD}Vraag 2 Hoe? Zo. Vraag 3 Wat? Dat.", True),
    ],
)
def test_a_text_has_lost_its_lines(text: str, *, flat: bool) -> None:
    within, titles = _flat_breaks(text, list(lines(text)), [])
    assert bool(within) is flat
    assert titles == []


def test_lines_around_what_a_page_prints() -> None:
    text = "Een zin kst-1 en meer\nkst-2\n  kst-3 x"
    printed = [Span(text.index(each), text.index(each) + 5) for each in ("kst-1", "kst-2", "kst-3")]
    spans, found = broken_lines(text, printed[::-1])
    assert found == printed
    assert [span.of(text) for span in spans] == [
        *("Een zin ", "kst-1", " en meer", "kst-2", "  kst-3", " x"),
    ]


def heads(text: str, printed: list[tuple[int, int]]) -> list[tuple[int, int]]:
    places = [at for at in range(len(text)) if text.startswith("Vraag", at)]
    found = list(headings(text, places, printed, []))
    return list(zip(found[::2], found[1::2], strict=True))


def test_the_headings_of_parts() -> None:
    def said(between: str, printed: str = "") -> list[str]:
        text = f"Vraag 1 Zo is het. {between}Vraag 2 Wat?"
        at = text.index(printed) if printed else 0
        spans = [(at, at + len(printed))] if printed else []
        return [text[start:end] for start, end in heads(text, spans)]

    assert said("Dijken van nu ") == ["Dijken van nu"]
    assert said("Dijken van nu. ") == []
    assert said("dijken van nu ") == []
    assert said("Titel Dijken van nu ", "Titel") == ["Dijken van nu"]
    assert said("Dijken van nu Titel ", "Titel") == ["Dijken van nu"]
    assert said("Titel ", "Titel") == []
    # The first head has none; half of the others have an end before them.
    assert heads("Zo is het. Kop Vraag 1 Hoe?", []) == []
    text = "Vraag 1 en zo Vraag 2 Zo. Kop van nu Vraag 3 Hoe"
    assert len(heads(text, [])) == 1
    assert heads(f"Vraag 0 en dan {text}", []) == []
    assert len(heads(f"Vraag 0 Zo. {text}", [])) == 1


def test_notes_before_the_ends_of_pages() -> None:
    def found(marked: str, heads_: frozenset[int] = frozenset(), *, on: bool = False) -> str:
        text = marked.replace("|", "").replace("#", "")
        feet, at = [], 0
        for sign in marked:
            if sign == "#":
                feet.append(at)
            elif sign != "|":
                at += 1
        feet.append(len(text))
        going_on = set(feet[:-1]) if on else set()
        places = set(notes_before(text, feet, NoteMarks(text), heads_, going_on))
        made = "".join(f"{'|' if i in places else ''}{s}" for i, s in enumerate(text))
        shown, at = "", 0
        for sign in made:
            if sign != "|":
                shown += "#" * (at in feet[:-1])
                at += 1
            shown += sign
        return shown.replace("|#", "#|")

    for marked in (
        "Een dijk.1 Zo. |1 Zie dit. #1/2 Meer.",
        "Een dijk.1 Zo. |1 Zie dit. #1/2 Een.2 Zo. |2 Zie dat. #2/2 Slot.",
        "Een dijk.1 Twee.2 Zo. |1 Zie dit. |2 Zie dat. #1/2 Slot.",
        # The numbers go on from those of the page before, or begin anew at 1.
        "Een dijk.3 Zo. |3 Zie dit. #1/2 Een.2 Zo. 2 Zie dat. #2/2 Slot.",
        "Een dijk.3 Zo. |3 Zie dit. #1/2 Een.1 Zo. |1 Zie dat. #2/2 Slot.",
        # Without a mark, within a sentence, or behind a word that numbers a thing it is none.
        "Een dijk.1 Zo is |1 Zie dit. #1/2 Meer.",
        "Een dijk.1 Zo. Zie artikel 1 Zie dit. #1/2 Meer.",
        "Een dijk.1 Zo is |[1] Zie dit. #1/2 Meer.",
        # One mark may be lost behind those of the page before.
        "Een.1 Zo. |1 Zie dit. #1/2 Een. Zo. |2 Zie dat. #2/2 Slot.",
        # Behind all else a mark may stand anywhere before.
        f"Een.1 {'x' * 7000} Zo. |1 Zie dit.",
        f"Een.1 {'x' * 5900} Zo. |1 Zie dit. #1/2 Slot.",
    ):
        assert found(marked) == marked
    head = "Een dijk.1 Zo. 1 Zie dit. #1/2 Meer."
    assert found(head, frozenset({head.index("1 Zie")})) == head
    on = "Een dijk.1 Zo is |1 Zie dit. #1/2 dus."
    assert found(on, on=True) == on


def test_numbers_are_no_pages_where_two_marks_are_named() -> None:
    def pages(text: str) -> list[str]:
        _, printed = _flat_breaks(text, list(lines(text)), [])
        return [span.of(text) for span in printed]

    one, two = f"{PAGE}Zo. 1 Vraag 1 Hoe? ", f"{PAGE}Zo. 2 Vraag 2 Wat? {PAGE}"
    assert pages(f"Kop. {one}{PAGE}{two}") == ["1", "2"]
    assert pages(f"Kop. Blad 7 {one}{PAGE}{two}") == ["1", "2"]
    assert pages(f"Kop. Blad 7 {one}{PAGE}Blad 9 {two}") == []
    assert pages(f"Kop. ----- {one}{PAGE}----- {two}") == ["1", "2"]
    assert pages(f"Kop. 3/9 {one}{PAGE}5/9 {two}") == ["1", "2"]
    assert pages(f"Kop. 3/9 {one}{PAGE}4/9 {two}") == []


def test_short_lines_where_four_fifths_stand_on_long_ones() -> None:
    short, long = "Vraag 1 Hoe? Zo. Vraag 2 Wat? Dat.", "Vraag 3 Wie? Zij. Vraag 4 Waar? Daar."
    long = f"{'Een zin. ' * 50}"[: 400 - len(long)] + long
    text = f"{short}\n{long}\n{'x' * 64}"
    assert (len(long), len(text)) == (400, 500)
    assert broken(text).startswith("Vraag 1 Hoe? Zo. |Vraag 2")
    assert broken(f"{text}x").startswith(short)
