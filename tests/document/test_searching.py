"""What is looked for only where it may begin is found as if it were tried everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerboek.document.questions.doubts import notes as doubts_of_notes
from kamerboek.document.questions.heads import together
from kamerboek.document.questions.one_line import bare_heads, heads, letterheads, pages, runs
from kamerboek.document.questions.pages import margins
from kamerboek.document.questions.wording import note_marks, printing
from kamerboek.document.questions.wording.searching import FIGURE, found_from

PAIRS = {
    "head": (heads.OF_HEAD, heads.HEAD),
    "bare head": (bare_heads.OF_BARE_HEAD, bare_heads.BARE_HEAD),
    "answer": (runs.OF_ANSWER, runs.ANSWER),
    "number": (runs.OF_NUMBER, runs.NUMBERED),
    "letter": (together.OF_LETTER, together.LETTER),
    "item": (together.OF_ITEM, together.ITEM),
    "like a note": (doubts_of_notes.OF_LINE, doubts_of_notes.LIKE_NOTE),
    "page of a total": (FIGURE, pages.PAGE),
    "page": (pages.NAMES_PAGE, pages.PAGE_NAMED),
    "of a total": (FIGURE, pages.OF_TOTAL),
    "alone": (pages.BEGINS_ALONE, pages.ALONE),
    "rule": (pages.DRAWN, pages.RULE),
    "letterhead": (letterheads.BEGINS_LABEL, letterheads.LETTERHEAD_TWICE),
    "beside a title": (FIGURE, pages.COUNTED_BEHIND),
    "beside a letter": (margins.TWO_BLANKS, margins.BESIDE),
}
WORDS = (
    *("Vraag", "VRAAG", "vraag", "vragen", "Antwoord", "ANTWOORD", "Antwoorden", "Reactie: Ja"),
    *("op vraag", "Pagina", "pagina", "PAGINA", "Blad", "blz.", "Blz.", "p.", "Page", "van", "en"),
    *(
        "Datum 3 mei 2024",
        "Ons kenmerk X/12",
        "Onze referentie",
        "t/m",
        "Hoe",
        "Is",
        "aan",
        "«A»",
        "V1: Hoe",
        "V 2:",
        "A2. Ja",
        "Q: Is",
        "Antw. 3",
        "b) Hoe",
    ),
    *(
        "1",
        "2",
        "12",
        "305",
        "2023",
        "3/9",
        "1.",
        "(2)",
        "4)",
        "- 3 -",
        "[pagina 4]",
        "-----",
        "***",
    ),
    *(
        "***",
        "¹",
        "[3]",
        "woord1",
        "zin.2",
        "nr. 7. 3",
        "EU.4",
        ":",
        ".",
        "?",
        ",",
        "*",
        "_",
        "\n",
        "\f",
    ),
)
"""Pieces of what those patterns find, and of what comes near it."""

texts = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", "\xa0", "", "\n", "  ", " " * 25))),
    max_size=30,
).map(lambda pieces: "".join(part for piece in pieces for part in piece))


@pytest.mark.parametrize("name", PAIRS)
@settings(max_examples=40)
@given(text=texts, start=st.integers(0, 20))
def test_it_finds_what_is_found_everywhere(name: str, text: str, start: int) -> None:
    begins, pattern = PAIRS[name]
    for bounds in ((0, len(text)), (start, len(text)), (0, len(text) - start)):
        found = [match.span() for match in found_from(begins, pattern, text, *bounds)]
        assert found == [match.span() for match in pattern.finditer(text, *bounds)]


@settings(max_examples=200)
@given(text=texts)
def test_the_marks_of_notes_are_found_as_everywhere(text: str) -> None:
    found = [match.span() for match in note_marks.MARK.finditer(text)]
    assert sorted(note_marks.NoteMarks(text).numbers_at()) == [start for start, _ in found]


@pytest.mark.parametrize(
    "imprint",
    [
        "Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7",
        "kst-36410-X-7",
        "kst123456",
        "ah-tk-20232024-12",
        "kv-tk-2023Z01234",
        "nds-tk-2010D12345",
        "h-tk-20232024-3-4",
        "h tk 20232024 34",
        "blg-123456",
        "ISSN 0921 - 7371",
        "’s-Gravenhage 2024",
    ],
)
def test_each_imprint_has_one_of_the_parts_by_which_it_is_looked_for(imprint: str) -> None:
    assert re.fullmatch(printing.IMPRINT, imprint)
    assert printing.may_have_imprint(f"tekst 1 {imprint} tekst")


@pytest.mark.parametrize("text", ["tekst - 1", "kSt1 en KST-1", "kst a", ""])
def test_no_imprint_is_looked_for_where_none_can_be(text: str) -> None:
    assert not printing.may_have_imprint(text)
