# ruff: noqa: E501 - an example stays on one line
"""What a file holds and does not say: struck out, hidden, to be filled in, a sign of a font of signs."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.document import parse_questions
from kamerboek.document.files.signs import symbol
from kamerboek.document.files.web import FIGURES_APART
from tests.document.test_office_files import odt, p, read, run, val, word


def styled(name: str, properties: str, parent: str = "") -> str:
    based = val("basedOn", parent) if parent else ""
    return f'<w:style w:styleId="{name}">{based}<w:rPr>{properties}</w:rPr></w:style>'


def sym(font: str, number: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{number}"/></w:r>'


PLACEHOLDER = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("body", "styles", "text", "not_read"),
    [
        (
            f"<w:p>{run('4 miljoen', '<w:strike/>')}{run('5 miljoen')}</w:p>",
            "",
            "5 miljoen",
            ["struck out in the file, and left out here: '4 miljoen'"],
        ),
        (
            f"<w:p>{run('weg', '<w:dstrike/>')}{run('een')}</w:p>",
            "",
            "een",
            ["struck out in the file, and left out here: 'weg'"],
        ),
        (f"<w:p>{run('een', val('strike', '0'))}</w:p>", "", "een", []),
        (
            f"<w:p>{run('weg', val('rStyle', 'h'))}{run('een')}</w:p>",
            styled("h", "<w:vanish/>"),
            "een",
            [],
        ),
        (
            f"<w:p>{run('weg', val('rStyle', 'i'))}{run('een')}</w:p>",
            styled("h", "<w:vanish/>") + styled("i", "", "h"),
            "een",
            [],
        ),
        (p("weg", val("pStyle", "h")) + p("een"), styled("h", "<w:vanish/>"), "een", []),
        (
            f"<w:p>{run('een', val('rStyle', 'h') + val('vanish', '0'))}</w:p>",
            styled("h", "<w:vanish/>"),
            "een",
            [],
        ),
        (p("een") + PLACEHOLDER.format(p("Klik hier")) + p("twee"), "", "een\n\ntwee", []),
        (
            p("een")
            + PLACEHOLDER.format(p("weg"))
            + PLACEHOLDER.replace("<w:showingPlcHdr/>", "").format(p("twee")),
            "",
            "een\n\ntwee",
            [],
        ),
        (f"<w:p>{sym('Symbol', 'F0B3')}{run(' 5 miljoen')}</w:p>", "", "≥ 5 miljoen", []),
        (
            f"<w:p>{sym('Foo', 'F041')}{run(' 5')}</w:p>",
            "",
            "\ufffd 5",
            ["a sign of a font of signs is not read: Foo F041"],
        ),
        (
            p("een") + '<w:altChunk r:id="x" xmlns:r="r"/>',
            "",
            "een",
            ["the file holds another file, which is not read (altChunk)"],
        ),
        *(
            (
                p("een") + f"<w:p><w:r><w:drawing>{drawn}</w:drawing></w:r></w:p>",
                "",
                "een",
                ["a chart or drawing with words stands in the file, and is not read"],
            )
            for drawn in (
                '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
                '<a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">5</a:t>',
                '<v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="5 miljoen"/>',
            )
        ),
        # Of a picture alone nothing is said: most are of a letterhead.
        (
            p("een") + "<w:p><w:r><w:drawing><a:blip "
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
            "</w:drawing></w:r></w:p>",
            "",
            "een",
            [],
        ),
    ],
)
def test_what_a_word_file_does_not_say(
    tmp_path: Path, body: str, styles: str, text: str, not_read: list[str]
) -> None:
    document = read(tmp_path, "a.docx", word(body, styles=styles))
    assert (document.text, list(document.not_read)) == (text, not_read)


def span(style: str, text: str) -> str:
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def look(name: str, properties: str) -> str:
    return f'<style:style style:name="{name}"><style:text-properties {properties}/></style:style>'


@pytest.mark.parametrize(
    ("body", "automatic", "text", "not_read"),
    [
        (
            f"<text:p>{span('S', '4 miljoen')}5 miljoen</text:p>",
            look("S", 'style:text-line-through-style="solid"'),
            "5 miljoen",
            ["struck out in the file, and left out here: '4 miljoen'"],
        ),
        (
            f"<text:p>{span('S', 'een')}</text:p>",
            look("S", 'style:text-line-through-style="none"'),
            "een",
            [],
        ),
        (
            f"<text:p>{span('S', '4 miljoen')}5 miljoen</text:p>",
            look("S", 'style:text-line-through-type="single"'),
            "5 miljoen",
            ["struck out in the file, and left out here: '4 miljoen'"],
        ),
        (
            '<text:section text:display="condition" text:is-hidden="true"><text:p>weg</text:p>'
            "</text:section><text:p>een</text:p>",
            "",
            "een",
            [],
        ),
        (
            '<text:p>een<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">'
            "<draw:object/></draw:frame></text:p>",
            "",
            "een",
            ["a formula or chart stands in the file, and is not read"],
        ),
        (f"<text:p>{span('H', 'weg')}een</text:p>", look("H", 'text:display="none"'), "een", []),
        (
            '<text:p text:style-name="H">weg</text:p><text:p>een</text:p>',
            look("H", 'text:display="none"'),
            "een",
            [],
        ),
        (
            '<text:p><text:hidden-text text:is-hidden="true">weg</text:hidden-text>een</text:p>',
            "",
            "een",
            [],
        ),
        (
            '<text:p><text:hidden-text text:is-hidden="false">een</text:hidden-text></text:p>',
            "",
            "een",
            [],
        ),
    ],
)
def test_what_an_opendocument_file_does_not_say(
    tmp_path: Path, body: str, automatic: str, text: str, not_read: list[str]
) -> None:
    document = read(tmp_path, "a.odt", odt(body, automatic=automatic))
    assert (document.text, list(document.not_read)) == (text, not_read)


@pytest.mark.parametrize(
    ("body", "text", "not_read"),
    [
        (
            "<p>Het is <del>4 miljoen</del> 5 miljoen.</p>",
            "Het is 5 miljoen.",
            ["struck out in the file, and left out here: '4 miljoen'"],
        ),
        (
            "<p>Het is <s>4</s>5.</p>",
            "Het is 5.",
            ["struck out in the file, and left out here: '4'"],
        ),
        ("<p>Het is <span style='display:none'>niet </span>5.</p>", "Het is 5.", []),
        ("<p>Het is <span style='visibility: hidden'>niet </span>5.</p>", "Het is 5.", []),
        ("<p hidden>weg</p><p>een</p>", "een", []),
        ("<p class='x' hidden=''>weg</p><p>een</p>", "een", []),
        # Only the attribute hides: a name or a title with that word does not.
        ("<p class='hidden' title='hidden words'>een</p>", "een", []),
        ("<p data-hidden='1'>een</p>", "een", []),
        # A drawing may be shown for its figures; most are not.
        ("<p>een</p><svg><text x='1'>5 miljoen</text></svg>", "een", [FIGURES_APART]),
        ("<p>een</p><svg><style>.a{fill:#123}</style><title>2</title></svg>", "een", []),
        ("<p>een</p><select><option>5</option></select>", "een", [FIGURES_APART]),
        ("<p>een<span aria-hidden='true'> 5</span></p>", "een", [FIGURES_APART]),
        ("<p>een<s><script>let a = 5;</script></s></p>", "een", []),
        ("<p>een<span aria-hidden='true'> twee</span></p>", "een", []),
        ("<form><select><option>5</option></select></form><p>een</p>", "een", []),
        # A sign that opens no element is one of the text.
        ("<p>Het is <5 km en 3< 4.</p>", "Het is <5 km en 3< 4.", []),
    ],
)
def test_what_a_web_page_does_not_say(
    tmp_path: Path, body: str, text: str, not_read: list[str]
) -> None:
    document = read(tmp_path, "a.html", f"<meta charset='utf-8'>{body}".encode())
    assert (" ".join(document.text.split()), list(document.not_read)) == (text, not_read)


def test_what_was_not_read_is_warned_of(tmp_path: Path) -> None:
    body = p("1. Wat kost dat?") + f"<w:p>{run('4', '<w:strike/>')}{run('Vijf miljoen.')}</w:p>"
    parsed = parse_questions(read(tmp_path, "a.docx", word(body)))
    assert parsed.questions[0].answer_text == "Vijf miljoen."
    assert ("not_read", "struck out in the file, and left out here: '4'") in [
        (each.code, each.message) for each in parsed.warnings
    ]


@pytest.mark.parametrize(
    ("font", "number", "sign"),
    [
        ("Symbol", "F0B3", "≥"),
        ("symbol", "B1", "±"),
        ("Symbol", "D6", "√"),
        ("Symbol", "A3", "≤"),
        ("Symbol", "D7", "⋅"),
        ("Symbol", "F035", "5"),
        ("Wingdings", "F0A7", "•"),
        ("Wingdings", "F06E", "•"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F035", ""),
        ("Symbol", "xyz", ""),
        ("Foo", "F0B3", ""),
    ],
)
def test_signs_of_fonts_of_signs(font: str, number: str, sign: str) -> None:
    assert symbol(font, number) == sign
