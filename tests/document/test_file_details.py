"""What is shown of a Word or OpenDocument file and what is not, and how numbers look there."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from kamerboek.document import read_document
from kamerboek.document.files.numbering import Counter, Level, label, shaped, whole_number
from kamerboek.document.questions.pairs.sections import _letters
from tests.document import files
from tests.document.test_bad_input import archive
from tests.rows import over

TEXT_ELEMENTS = ("tracked-changes", "sequence-decls", "table-of-content")
OFFICE_ELEMENTS = (
    *("annotation", "annotation-end", "forms", "scripts", "automatic-styles", "font-face-decls"),
)


def shown(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return read_document(path).text


@pytest.mark.parametrize(
    "element",
    [f"text:{name}" for name in TEXT_ELEMENTS] + [f"office:{name}" for name in OFFICE_ELEMENTS],
)
def test_what_an_opendocument_text_does_not_show(tmp_path: Path, element: str) -> None:
    inside = f"<{element}><text:p>weg<text:span>ook</text:span></text:p></{element}>"
    body = f"<text:p>voor</text:p>{inside}<text:p>na</text:p>"
    assert shown(tmp_path, "a.odt", files.opendocument((), body=body)) == "voor\n\nna"


@pytest.mark.parametrize(
    "element",
    [
        *("del", "moveFrom", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange"),
        *("sectPrChange", "numberingChange", "fldData", "sectPr", "annotationRef"),
    ],
)
def test_what_a_word_file_does_not_show(tmp_path: Path, element: str) -> None:
    inside = f"<w:{element}><w:r><w:t>weg</w:t></w:r></w:{element}>"
    body = f"<w:p><w:r><w:t>voor</w:t></w:r>{inside}<w:r><w:t>na</w:t></w:r></w:p>"
    assert shown(tmp_path, "a.docx", files.word((), body=body)) == "voorna"


@over(
    ("value", "shape", "text"),
    [
        (1, "decimal", "1"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (1, "lowerLetter", "a"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (520, "lowerLetter", "z" * 20),
        (521, "lowerLetter", "521"),
        (0, "lowerLetter", "0"),
        (0, "lowerRoman", "0"),
        (1, "lowerRoman", "i"),
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (1949, "lowerRoman", "mcmxlix"),
        (2878, "upperRoman", "MMDCCCLXXVIII"),
        (444, "lowerRoman", "cdxliv"),
        (999, "lowerRoman", "cmxcix"),
        (10_000, "lowerRoman", "10000"),
        (3, "iets", "3"),
    ],
)
def test_a_number_as_a_list_shows_it(value: int, shape: str, text: str) -> None:
    assert shaped(value, shape) == text


def test_levels_count_on_and_begin_again() -> None:
    levels = [Level(pattern="%1."), Level("lowerLetter", "%1.%2)", 3)]
    counter = Counter()
    seen = []
    for level in (0, 1, 1, 0, 1):
        counter.advance(level, levels[level].start)
        seen.append(label(levels, level, counter))
    assert seen == ["1.", "1.c)", "1.d)", "2.", "2.c)"]


def test_a_level_that_has_not_counted_shows_where_it_begins() -> None:
    levels = [Level(start=4), Level("upperRoman", "%1-%2-%3")]
    counter = Counter()
    counter.advance(1, 1)
    assert label(levels, 1, counter) == "4-I-"


def test_a_level_may_show_a_bullet_or_nothing() -> None:
    counter = Counter()
    assert label([Level("bullet", "%1")], 0, counter) == "•"
    assert label([Level("none", " Vraag %1: ")], 0, counter) == "Vraag :"


@over(
    ("printed", "number"),
    [("12", 12), ("-3", -3), ("123456", 123456), ("1234567", 5), ("x", 5), ("", 5), (None, 5)],
)
def test_a_small_whole_number_of_a_file(printed: str | None, number: int) -> None:
    assert whole_number(printed, 5) == number


def test_sections_without_names_get_letters() -> None:
    """A to Z, AA to ZZ, and then S1, S2, …"""
    letters = list(itertools.islice(_letters(), 26 + 26 * 26 + 2))
    assert letters[:2] + letters[25:28] == ["A", "B", "Z", "AA", "AB"]
    assert letters[-4:] == ["ZY", "ZZ", "S1", "S2"]
    assert len(set(letters)) == len(letters)


def test_a_style_says_at_which_level_a_paragraph_counts(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for level, start, shape, pattern in ((0, 1, "decimal", "%1."), (1, 3, "lowerLetter", "%2)"))
    )
    space = f'xmlns:w="{files.WORD}"'
    content = archive(
        {
            "word/document.xml": f"<w:document {space}><w:body>"
            '<w:p><w:pPr><w:pStyle w:val="Een"/></w:pPr><w:r><w:t>Hoe?</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="Twee"/></w:pPr><w:r><w:t>En dit?</w:t></w:r></w:p>'
            "<w:p><w:r><w:t>Zo.</w:t></w:r></w:p></w:body></w:document>".encode(),
            "word/styles.xml": f"<w:styles {space}>"
            '<w:style w:type="paragraph" w:default="1" w:styleId="Een"><w:pPr><w:numPr>'
            '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="Twee"><w:pPr><w:numPr><w:ilvl w:val="1"/>'
            '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
            '<w:style w:type="character" w:default="1" w:styleId="Letter"/></w:styles>'.encode(),
            "word/numbering.xml": f'<w:numbering {space}><w:abstractNum w:abstractNumId="7">'
            f'{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
            "</w:numbering>".encode(),
        }
    )
    assert shown(tmp_path, "a.docx", content) == "1. Hoe?\n\nc) En dit?\n\n2. Zo."
