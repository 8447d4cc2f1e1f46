"""Forms of printing that few documents have: of numbers, notes, lists, and of files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kamerboek.document import DocumentText, ParsedDocument, parse_questions, read_document
from kamerboek.document.files.pdf.reader import Turn, _LineReader
from kamerboek.document.questions.notes.endnotes import take_endnotes
from kamerboek.document.questions.one_line.runs import heads_by_number
from kamerboek.document.questions.one_line.titles import LEAST_TITLE, titles_before
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pages.counted_titles import take_counted
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.printing import imprints
from kamerboek.document.questions.wording.styles import number_alone, number_and_text
from tests.document import files
from tests.rows import over

HEIGHT = 800.0


def parsed(text: str) -> ParsedDocument:
    return parse_questions(DocumentText(text))


def read(text: str) -> list[tuple[str, str, str | None]]:
    return [(q.question, q.question_text, q.answer_text) for q in parsed(text).questions]


def shown(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return read_document(path).text


# Files


def test_a_space_of_an_opendocument_is_one_and_never_none(tmp_path: Path) -> None:
    body = "<text:p>a<text:s/>b<text:s text:c='0'/>c<text:s text:c='2'/>d</text:p>"
    assert shown(tmp_path, "a.odt", files.opendocument((), body=body)) == "a b c  d"


@pytest.mark.parametrize(
    ("shape", "number"), [("1", "2."), ("a", "b."), ("A", "B."), ("i", "ii."), ("I", "II.")]
)
def test_each_shape_of_a_number_in_an_opendocument(tmp_path: Path, shape: str, number: str) -> None:
    style = (
        "<office:automatic-styles><text:list-style style:name='R'>"
        f"<text:list-level-style-number text:level='1' style:num-format='{shape}' "
        "style:num-suffix='.'/></text:list-style></office:automatic-styles>"
    )
    items = "".join(f"<text:list-item><text:p>{each}</text:p></text:list-item>" for each in "xy")
    body = f"{style}<text:list text:style-name='R'>{items}</text:list>"
    text = shown(tmp_path, "a.odt", files.opendocument((), body=body))
    assert text.splitlines()[-1] == f"{number} y"


def test_a_heading_of_an_opendocument_has_the_number_of_its_outline_or_none(tmp_path: Path) -> None:
    heading = "<text:h text:outline-level='1'>Kop</text:h>"
    assert shown(tmp_path, "a.odt", files.opendocument((), body=heading)) == "Kop"
    outline = (
        "<office:automatic-styles><text:outline-style><text:outline-level-style text:level='1' "
        "style:num-format='1' style:num-suffix='.'/></text:outline-style></office:automatic-styles>"
    )
    assert shown(tmp_path, "b.odt", files.opendocument((), body=outline + heading)) == "1. Kop"


def test_word_shows_what_stands_in_its_texts_alone(tmp_path: Path) -> None:
    body = "<w:p>weg<w:r>weg<w:t>een</w:t>weg</w:r></w:p>"
    assert shown(tmp_path, "a.docx", files.word((), body=body)) == "een"


@pytest.mark.parametrize(("position", "raised"), [("1", True), ("0", False), ("x", False)])
def test_a_digit_of_word_is_raised_by_any_height(
    tmp_path: Path, position: str, raised: bool
) -> None:
    body = (
        "<w:p><w:r><w:t>Er zijn dijken</w:t></w:r><w:r><w:rPr>"
        f'<w:position w:val="{position}"/></w:rPr><w:t>2</w:t></w:r></w:p>'
    )
    text = shown(tmp_path, "a.docx", files.word((), body=body))
    assert text == ("Er zijn dijken²" if raised else "Er zijn dijken2")


@dataclass(frozen=True)
class _Letters:
    """The letters of a page with their boxes: left, right, bottom, top."""

    letters: tuple[tuple[str, tuple[float, float, float, float]], ...]

    def count_chars(self) -> int:
        return len(self.letters)


class _Reader:
    """What pdfium is asked for a letter."""

    def FPDFText_GetUnicode(self, content: _Letters, index: int) -> int:  # noqa: N802 - pdfium's
        return ord(content.letters[index][0])

    def FPDFText_GetCharBox(self, content: _Letters, index: int, *box: Any) -> bool:  # noqa: N802 - pdfium's
        for place, value in zip(box, content.letters[index][1], strict=True):
            place.value = value
        return True


def test_a_line_of_a_pdf_is_as_tall_as_its_letters_together() -> None:
    letters = _Letters((("a", (10, 15, 20, 25)), ("g", (15, 20, 17, 25)), ("l", (20, 22, 20, 28))))
    (line,) = _LineReader(_Reader(), letters, Turn(0, 500.0, HEIGHT)).read()
    assert (line.text, line.left, line.right) == ("agl", 10, 22)
    assert (line.top, line.bottom) == (HEIGHT - 28, HEIGHT - 17)


# Numbers


def test_what_is_behind_a_number_may_be_several_blanks() -> None:
    alone = number_alone("12.** \t ", 0, 8)
    assert alone is not None
    assert alone.end == 8
    mark = number_and_text("12 \t Welke dijken?", 0, 18)
    assert mark is not None
    assert mark.end == 5


@over("missing", [1, 2, 3, 4, 5])
def test_up_to_five_numbers_may_be_missing(missing: int) -> None:
    """A document of which the questions between are elsewhere goes on, and it is said."""
    numbers = [1, 2, 3, 4, 5 + missing, 6 + missing]
    document = parsed(
        "".join(f"{n} Waarom zijn er {n} dijken?\n\nDaarom {n}.\n\n" for n in numbers)
    )
    assert [each.question for each in document.questions] == list(map(str, numbers))
    assert [each.code for each in document.warnings] == ["gap"]


def test_a_number_in_an_answer_that_no_question_follows_is_of_the_answer() -> None:
    text = (
        "1 Hoeveel dijken zijn er?\n\nWij tellen er zes:\n\n3 Dijken in Urk en\n\n"
        "3 Dijken in Delft.\n\n2 Waarom zijn er dijken?\n\nDaarom.\n"
    )
    assert [row[0] for row in read(text)] == ["1", "2"]


@over("stop", [".", ")", ":"])
def test_answers_together_behind_all_questions(stop: str) -> None:
    asked = "".join(
        f"Vraag {number}\n{text}\n\n"
        for number, text in ((1, "Hoeveel dijken?"), (2, "Waarom dijken?"), (3, "Wie maakt die?"))
    )
    given = f"1{stop} Drie.\n\n2{stop} Daarom.\n\n3{stop} Wij.\n"
    assert [row[2] for row in read(f"{asked}Antwoorden\n\n{given}")] == ["Drie.", "Daarom.", "Wij."]


def test_one_answer_may_be_to_all_questions() -> None:
    text = "Vraag 1\nHoeveel dijken?\n\nVraag 2\nWaarom?\n\nAntwoorden\n\n1 en 2. Drie, daarom.\n"
    assert [row[2] for row in read(text)] == ["Drie, daarom."] * 2


def test_a_list_without_answers_may_have_a_remark_behind_one_question() -> None:
    places = ("Urk", "Delft", "Gouda", "Breda", "Goes", "Ede", "Tiel", "Epe", "Oss", "Ens", "Elst")
    items = [f"{n} Hoeveel dijken zijn er in {each}?\n" for n, each in enumerate(places, 1)]
    items[4] += "\nDe vraag gaat over de dijken van dit jaar\n"
    document = parsed("LIJST VAN VRAGEN\n\n" + "\n".join(items))
    assert [each.question for each in document.questions] == [
        str(n) for n in range(1, len(places) + 1)
    ]
    assert all(each.answer_text is None for each in document.questions)
    assert "over de dijken van dit jaar" in document.questions[4].question_text


# Titles and notes


@over("length", [LEAST_TITLE - 1, LEAST_TITLE])
def test_a_title_before_page_marks_has_a_least_length(length: int) -> None:
    title = f"Over {'d' * (length - 6)} "
    pages, text = [], ""
    for sentence in ("Er zijn drie dijken. ", "Daar wonen wij. ", "Dat is alles. "):
        text += sentence + title
        pages.append(len(text))
        text += "1/3 "
    assert bool(list(titles_before(text, pages))) == (length >= LEAST_TITLE)


def test_a_note_whose_number_touches_its_text_is_one_where_the_page_ends_unseen() -> None:
    text = (
        "Vraag 1\nHoeveel dijken zijn er?\n\nAntwoord\nEr zijn er drie.1 Dat is genoeg.\n\n"
        "1Zie het rapport over dijken\nen het vervolg daarvan.\n\n"
        "Vraag 2\nWaarom?\n\nAntwoord\nDaarom.\n"
    )
    one, two = parsed(text).questions
    assert one.answer_text == "Er zijn er drie.1 Dat is genoeg."
    assert [note.text.split("\n")[-1] for note in one.answer_notes] == ["en het vervolg daarvan."]
    assert two.answer_text == "Daarom."


def pages(before: str, behind: str, gap: str = "\n\n") -> str:
    """A document of two pages; the first ends with `before`, the second begins with `behind`."""
    return (
        "Vraag 1\nHoeveel dijken zijn er?\n\nAntwoord\nDit zijn de dijken.\n\n"
        f"{before}{gap}1/2\n{behind}\n\nVraag 2\nWaarom?\n\nAntwoord\nDaarom.\n\n2/2\n"
    )


@over(
    ("before", "behind", "gap"),
    [
        ("1 De dijk van Urk", "2 De dijk van Delft", "\n\n"),
        ("1 De dijk van Urk", "2 De dijk van Delft", "\n"),
        ("1 De dijk van Urk\n2 De dijk van Delft", "3 De dijk van Gouda", "\n\n"),
    ],
)
def test_a_list_that_goes_on_on_the_next_page_is_no_note(
    before: str, behind: str, gap: str
) -> None:
    one, _ = parsed(pages(before, behind, gap)).questions
    assert one.answer_notes == ()
    assert one.answer_text == f"Dit zijn de dijken.\n\n{before}\n{behind}"


def test_a_numbered_line_at_the_foot_that_nothing_goes_on_with_is_a_note() -> None:
    one, _ = parsed(pages("1 Rapport over dijken", "De dijk van Delft is oud.")).questions
    assert [note.text for note in one.answer_notes] == ["1 Rapport over dijken"]


def asked_in(place: str, *numbers: int) -> str:
    return "".join(
        f"{number}. Waarom zijn er {number} dijken in {place}?\n\nDaarom {number}.\n\n"
        for number in numbers
    )


def test_numbers_out_of_order_are_not_filled_in_where_they_begin_again() -> None:
    """A number says too little there; that one answer holds more than its own is said."""
    document = parsed(asked_in("Urk", 1, 2, 5, 3, 6) + asked_in("Delft", 1, 2))
    assert [each.question for each in document.questions] == [
        *("A.1", "A.2", "A.5", "A.6"),
        *("B.1", "B.2"),
    ]
    assert "guessed_boundary" in {each.code for each in document.warnings}


def test_a_numbered_line_within_a_question_ends_it_not() -> None:
    """It opens no question: what is asked stands behind it."""
    text = (
        "1 Noem de dijken.\n8 Dijken aan de rivier. Wie maakt ze?\n\nWij.\n\n"
        "2 Noem de kosten.\n9 Euro per dijk. Wie betaalt?\n\nWij.\n"
    )
    assert read(text) == [
        ("1", "Noem de dijken.\n8 Dijken aan de rivier. Wie maakt ze?", "Wij."),
        ("2", "Noem de kosten.\n9 Euro per dijk. Wie betaalt?", "Wij."),
    ]


def test_an_imprint_named_twice_within_lines_is_the_author_s_unless_numbers_count_on() -> None:
    """One number behind it counts nothing."""
    assert imprints("Dat blijkt kst-36410-X-2 5 keer en blijkt kst-36410-X-2 weer.") == []


@over(
    ("title", "between", "is_one"),
    [
        # Three long words: more than four lines apart; four: more than two.
        ("Dijken langs zee", 3, False),
        ("Dijken langs zee", 4, True),
        ("Dijken langs onze kust", 1, False),
        ("Dijken langs onze kust", 2, True),
    ],
)
def test_a_title_that_counts_on_stands_so_far_apart(title: str, between: int, is_one: bool) -> None:
    text = "".join(f"{title} {number}\n" + "Een regel.\n" * between for number in (1, 2, 3))
    found = read_lines(text)
    take_counted(text, found)
    whys = [line.why for line in found if line.kind == "page"]
    assert whys == (["running_title"] * 3 if is_one else [])


@over("second", [2, 3, 4])
def test_numbers_on_one_line_may_skip_two(second: int) -> None:
    text = f"1. Hoe is dat? {second}. Wat is dat? {second + 1}. Wie is dat?"
    heads = [text.index(each) for each in ("1. H", f"{second}. W", f"{second + 1}. W")]
    assert heads_by_number(text, text) == heads
    apart = "1. Hoe is dat? 5. Wat is dat? 6. Wie is dat?"
    assert heads_by_number(apart, apart) == []


def test_paragraphs_that_only_ask_are_of_the_question() -> None:
    asked = (
        "Hoeveel dijken zijn er?\n\nWaar liggen die?\nWanneer zijn ze gemaakt?\n\nWie maakte ze?"
    )
    text = f"1 {asked}\n\nDrie in Urk.\n\n2 Wat kosten dijken?\n\nVeel.\n"
    assert read(text)[0] == ("1", asked, "Drie in Urk.")


@over(
    ("body", "last", "taken"),
    [
        ("Er zijn drie dijken.1 Dat is zo.", 1, True),
        ("Een¹ twee² drie³ vier⁴ vijf.", 5, True),
        ("Een¹ twee² drie³ vier vijf.", 5, False),
    ],
)
def test_notes_at_the_end_have_a_mark_in_four_of_five(body: str, last: int, taken: bool) -> None:
    notes = "\n".join(f"{number} Rapport over dijk {number}" for number in range(1, last + 1))
    text = f"{body}\n\n{notes}\n"
    found = read_lines(text)
    take_endnotes(text, found, 0, NoteMarks(text))
    kinds = [line.kind for line in found if line.kind != "blank"]
    assert kinds == ["text", *(["note" if taken else "text"] * last)]


def test_questions_printed_together_are_told_apart_and_that_is_said() -> None:
    text = (
        "Vraag 1 en 2\nHoeveel dijken zijn er? Waarom zijn er dijken?\n\nAntwoord\nDaarom.\n\n"
        "Vraag 3\nWie maakt ze?\n\nAntwoord\nWij.\n"
    )
    document = parsed(text)
    assert [each.question_text for each in document.questions] == [
        "Hoeveel dijken zijn er?",
        "Waarom zijn er dijken?",
        "Wie maakt ze?",
    ]
    assert [each.message for each in document.warnings] == [
        "questions 1, 2 are printed together; where each ends was guessed"
    ]


@over("stop", ["\t", ": ", " | ", "\n"])
def test_a_tab_ends_a_head_without_a_number_as_a_colon_does(stop: str) -> None:
    text = "\n\n".join(
        f"{head}{stop}{said}"
        for head, said in (
            ("Vraag", "Hoeveel dijken zijn er?"),
            ("Antwoord", "Er zijn er drie."),
            ("Vraag", "Hoe hoog zijn zij?"),
            ("Antwoord", "Tien meter."),
        )
    )
    assert read(text) == [
        ("1", "Hoeveel dijken zijn er?", "Er zijn er drie."),
        ("2", "Hoe hoog zijn zij?", "Tien meter."),
    ]
    assert [each.code for each in parsed(text).warnings] == ["numbers_assigned"]
