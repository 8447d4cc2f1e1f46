# ruff: noqa: E501 - an example stays on one line
"""What Word and OpenDocument files show: styles, lists, notes, cells, one thing at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.document import DocumentText, read_document
from kamerboek.document.text import Span
from tests.document import files
from tests.document.test_bad_input import archive

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def read(folder: Path, name: str, content: bytes) -> DocumentText:
    path = folder / name
    path.write_bytes(content)
    return read_document(path)


def word(
    body: str,
    *,
    styles: str = "",
    numbering: str = "",
    footnotes: str = "",
    endnotes: str = "",
    space: str = files.WORD,
) -> bytes:
    def part(name: str, inside: str) -> bytes:
        return f'<w:{name} xmlns:w="{space}">{inside}</w:{name}>'.encode()

    parts = {"word/document.xml": part("document", f"<w:body>{body}</w:body>")}
    for name, inside in (
        ("styles", styles),
        ("numbering", numbering),
        ("footnotes", footnotes),
        ("endnotes", endnotes),
    ):
        if inside:
            parts[f"word/{name}.xml"] = part(name, inside)
    return archive(parts)


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def val(name: str, value: str) -> str:
    return f'<w:{name} w:val="{value}"/>'


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def listed(text: str, number: str = "1", level: str = "0") -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def lvl(
    level: int | str, pattern: str, shape: str = "decimal", start: str = "1", style: str = ""
) -> str:
    linked = val("pStyle", style) if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>{linked}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def abstract(identifier: str, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def num(identifier: str, of: str, override: str = "") -> str:
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


SIMPLE = abstract("7", lvl(0, "%1."), lvl(1, "%1.%2", "lowerLetter")) + num("1", "7")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p/>", None),
        (p("een") + p("twee"), "een\n\ntwee"),
        (
            "<w:p><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t><w:cr/><w:t>vier</w:t><w:noBreakHyphen/></w:r></w:p>",
            "een\ttwee\ndrie\nvier-",
        ),
        # Properties hide and raise the run that they stand in, and that alone.
        (f"<w:p>{run('weg', '<w:vanish/>')}{run('een')}</w:p>", "een"),
        *((f"<w:p>{run('een', val('vanish', no))}</w:p>", "een") for no in ("0", "false", "off")),
        *(
            (f"<w:p>{run('weg', val('vanish', yes))}{run('een')}</w:p>", "een")
            for yes in ("1", "true", "on")
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t><w:tab/><w:br/><w:noBreakHyphen/></w:r><w:r><w:t>een</w:t></w:r></w:p>",
            "een",
        ),
        (
            f"<w:p>{run('12')}{run('3', val('vertAlign', 'superscript'))}{run('4')}</w:p>",
            "12³4",
        ),
        (f"<w:p>{run('12')}{run('3', val('vertAlign', 'subscript'))}</w:p>", "123"),
        (
            f"<w:p>{run('12')}{run('3', val('vertAlign', 'superscript') + val('vertAlign', 'baseline'))}</w:p>",
            "123",
        ),
        *(
            (f"<w:p>{run('12')}{run('3', val('position', at))}</w:p>", shown)
            for at, shown in (("1", "12³"), ("0", "123"), ("-1", "123"), ("x", "123"))
        ),
        # What stands outside of runs, in other spaces, or is deleted is not shown.
        ("<w:p><w:t>weg</w:t><w:r><w:t>een</w:t></w:r></w:p>", "een"),
        ('<w:p><w:r><w:t>een</w:t></w:r><x:r xmlns:x="u"><w:t>weg</w:t></x:r></w:p>', "een"),
        ('<w:p><w:r><w:t>een</w:t><x:tab xmlns:x="u"/><w:t>twee</w:t></w:r></w:p>', "eentwee"),
        ('<w:p><x:del xmlns:x="u"><w:r><w:t>een</w:t></w:r></x:del></w:p>', "een"),
        (
            "<w:p><w:del><w:r><w:t>weg</w:t></w:r><w:r><w:t>ook</w:t></w:r></w:del><w:r><w:t>een</w:t></w:r></w:p>",
            "een",
        ),
        ("<w:r><w:t>weg</w:t></w:r>" + p("een"), "een"),
        ("<w:p><w:pPr><w:tab/><w:t>x</w:t></w:pPr><w:r><w:t>een</w:t></w:r></w:p>", "een"),
        # Cells are apart by a tab, rows and further paragraphs by a blank line.
        (
            f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr><w:tr><w:tc>{p('c')}</w:tc></w:tr></w:tbl>{p('d')}",
            "a\tb\n\nc\n\nd",
        ),
        (
            f"{p('z')}<w:tbl><w:tr><w:tc>{p('a')}{p('a2')}</w:tc><w:tc>{p('')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>",
            "z\n\na\n\na2\tb",
        ),
        (
            f"<w:tbl><w:tr><w:tc>{p('a')}<w:tbl><w:tr><w:tc>{p('b')}</w:tc></w:tr></w:tbl>{p('c')}</w:tc></w:tr></w:tbl>",
            "a\n\nb\n\nc",
        ),
        # A paragraph within another ends what stands before it.
        (
            f"<w:p><w:r><w:t>een</w:t></w:r><w:r>{p('twee')}</w:r><w:r><w:t>drie</w:t></w:r></w:p>",
            "een\n\ntwee\n\ndrie",
        ),
    ],
)
def test_what_a_word_file_shows(tmp_path: Path, body: str, text: str | None) -> None:
    if text is None:
        body, text = body + p("x"), "x"
    for space in (files.WORD, STRICT):
        assert read(tmp_path, "a.docx", word(body, space=space)).text == text


@pytest.mark.parametrize(
    ("body", "numbering", "text"),
    [
        (
            listed("a")
            + listed("b")
            + listed("c", level="1")
            + listed("d", level="1")
            + listed("e")
            + listed("f", level="1"),
            SIMPLE,
            "1. a\n\n2. b\n\n2.a c\n\n2.b d\n\n3. e\n\n3.a f",
        ),
        (listed("a", "0") + listed("b", "9") + listed("c", ""), SIMPLE, "a\n\nb\n\nc"),
        (
            listed("a", level="-1") + listed("b", level="99"),
            abstract("7", lvl(0, "%1."), lvl(9, "x")) + num("1", "7"),
            "1. a\n\nx b",
        ),
        (listed("a", "0"), SIMPLE + num("0", "7"), "a"),
        (listed("a", level="99"), abstract("7", lvl(99, "x")) + num("1", "7"), "x a"),
        (listed("a") + listed("b", "2"), SIMPLE + num("2", "7"), "1. a\n\n2. b"),
        (listed("a") + listed("b", "2"), SIMPLE + num("2", "6"), "1. a\n\nb"),
        # An instance may begin anew, once.
        (
            listed("a") + listed("b", "2") + listed("c", "2"),
            SIMPLE
            + num(
                "2", "7", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
            ),
            "1. a\n\n5. b\n\n6. c",
        ),
        (
            listed("a", "2", "1") + listed("b", "2", "1"),
            SIMPLE
            + num(
                "2", "7", '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>'
            ),
            "1.c a\n\n1.d b",
        ),
        (
            listed("a", "2") + listed("b", "2"),
            SIMPLE + num("2", "7", '<w:lvlOverride><w:startOverride w:val="x"/></w:lvlOverride>'),
            "1. a\n\n2. b",
        ),
        (
            listed("a", "2"),
            SIMPLE
            + num(
                "2",
                "7",
                '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:lvlText w:val="x"/></w:lvl></w:lvlOverride>',
            ),
            "1. a",
        ),
        # Shapes, starts, and what is not said.
        (listed("a"), abstract("7", lvl(0, "%1)", "upperRoman", "4")) + num("1", "7"), "IV) a"),
        (listed("a"), abstract("7", lvl(0, "x", "bullet")) + num("1", "7"), "• a"),
        (listed("a"), abstract("7", lvl(0, "%1", "none")) + num("1", "7"), "a"),
        (listed("a"), abstract("7") + num("1", "7"), "1. a"),
        (listed("a"), abstract("7", lvl(0, "%1.", start="x")) + num("1", "7"), "1. a"),
        (listed("a", level="1"), abstract("7", lvl(1, "%1-%2")) + num("1", "7"), "1-1 a"),
        # An empty paragraph counts too, and one without text is its number.
        (listed("") + listed("b"), SIMPLE, "1.\n\n2. b"),
        (
            f"<w:tbl><w:tr><w:tc>{listed('a')}</w:tc><w:tc>{listed('b')}</w:tc></w:tr></w:tbl>",
            SIMPLE,
            "1. a\t2. b",
        ),
    ],
)
def test_the_numbers_of_a_word_file(tmp_path: Path, body: str, numbering: str, text: str) -> None:
    assert read(tmp_path, "a.docx", word(body, numbering=numbering)).text == text


def style(identifier: str, inside: str = "", *, default: str = "", of: str = "paragraph") -> str:
    said = f' w:default="{default}"' if default else ""
    return f'<w:style w:type="{of}"{said} w:styleId="{identifier}">{inside}</w:style>'


def counts(number: str, level: str = "") -> str:
    at = val("ilvl", level) if level else ""
    return f'<w:pPr><w:numPr>{at}<w:numId w:val="{number}"/></w:numPr></w:pPr>'


def styled(text: str, name: str, more: str = "") -> str:
    return p(text, f'<w:pStyle w:val="{name}"/>{more}')


@pytest.mark.parametrize(
    ("body", "styles", "text"),
    [
        (styled("a", "S") + styled("b", "T") + p("c"), style("S", counts("1")), "1. a\n\nb\n\nc"),
        (
            styled("a", "S"),
            style("S", '<w:basedOn w:val="T"/>') + style("T", counts("1", "1")),
            "1.a a",
        ),
        (
            styled("a", "S"),
            style("S", '<w:basedOn w:val="T"/>' + counts("1")) + style("T", counts("2", "1")),
            "1.a a",
        ),
        (styled("a", "S"), style("S", '<w:basedOn w:val="S"/>'), "a"),
        (styled("a", "S", '<w:numPr><w:numId w:val="0"/></w:numPr>'), style("S", counts("1")), "a"),
        (
            styled("a", "S", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
            style("S", counts("1")),
            "1.a a",
        ),
        *((p("a"), style("S", counts("1"), default=yes), "1. a") for yes in ("1", "true")),
        *((p("a"), style("S", counts("1"), default=no), "a") for no in ("0", "false", "")),
        (p("a"), style("S", counts("1"), default="1", of="character"), "a"),
        # The level that is linked to the style, where the style says none.
        (styled("a", "Twee"), style("Twee", counts("1")), "1.a a"),
        (
            styled("a", "Drie"),
            style("Drie", '<w:basedOn w:val="Twee"/>') + style("Twee", counts("1")),
            "1.a a",
        ),
        # Words that a style raises.
        (
            f"<w:p>{run('12')}{run('3', val('rStyle', 'N'))}</w:p>",
            style("N", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', of="character"),
            "12³",
        ),
        (
            f"<w:p>{run('12')}{run('3', val('rStyle', 'N'))}</w:p>",
            style("N", '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>', of="character"),
            "123",
        ),
        (f"<w:p>{run('12')}{run('3', val('rStyle', 'M'))}</w:p>", style("N"), "123"),
    ],
)
def test_styles_that_count(tmp_path: Path, body: str, styles: str, text: str) -> None:
    numbering = abstract("7", lvl(0, "%1."), lvl(1, "%1.%2", "lowerLetter", style="Twee")) + num(
        "1", "7"
    )
    assert read(tmp_path, "a.docx", word(body, styles=styles, numbering=numbering)).text == text


def test_a_list_whose_definition_is_that_of_a_style(tmp_path: Path) -> None:
    numbering = abstract("6", '<w:numStyleLink w:val="L"/>') + SIMPLE + num("2", "6")
    styles = style("L", counts("1"), of="numbering")
    content = word(listed("a", "2") + listed("b", "1"), styles=styles, numbering=numbering)
    assert read(tmp_path, "a.docx", content).text == "1. a\n\n2. b"
    without = word(listed("a", "2"), numbering=numbering)
    assert read(tmp_path, "a.docx", without).text == "1. a"


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_the_notes_of_a_word_file(tmp_path: Path, kind: str) -> None:
    body = (
        f"<w:p>{run('Hoe')}"
        + f'<w:r><w:{kind}Reference w:id="4"/></w:r><w:r><w:{kind}Reference w:id="9"/></w:r>'
        + f"{run('?')}</w:p>"
    )
    inside = f'<w:{kind} w:id="4"><w:p><w:r><w:t>Zie</w:t><w:tab/><w:t>dit</w:t><w:br/><w:t>[en dat]</w:t></w:r></w:p>{p("Meer.")}</w:{kind}>'
    other = f'<w:{kind} w:id="5">' + f"{p('Niet.')}</w:{kind}>"
    content = word(body, **{f"{kind}s": inside + other})
    assert read(tmp_path, "a.docx", content).text == "Hoe[4: Zie dit (en dat) Meer.]?"
    assert read(tmp_path, "b.docx", word(body)).text == "Hoe?"


def test_where_the_numbers_of_a_word_file_stand(tmp_path: Path) -> None:
    document = read(
        tmp_path, "a.docx", word(p("z") + listed("a") + listed("") + listed("b"), numbering=SIMPLE)
    )
    assert document.text == "z\n\n1. a\n\n2.\n\n3. b"
    assert document.assigned_numbers == (Span(3, 5), Span(9, 11), Span(13, 15))


def odt(body: str, *, automatic: str = "", styles: str | None = None) -> bytes:
    content = (
        f"<office:document-content {files.ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    parts = {"content.xml": content.encode()}
    if styles is not None:
        parts["styles.xml"] = (
            f"<office:document-styles {files.ODF}>{styles}</office:document-styles>".encode()
        )
    return archive(parts)


def t(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def items(*texts: str, name: str = "L", more: str = "") -> str:
    said = f' text:style-name="{name}"' if name else ""
    inside = "".join(f"<text:list-item>{each}</text:list-item>" for each in texts)
    return f"<text:list{said}{more}>{inside}</text:list>"


def level(at: str, more: str = 'style:num-format="1" style:num-suffix="."') -> str:
    return f'<text:list-level-style-number text:level="{at}" {more}/>'


def list_style(*levels: str, name: str = "L") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


L = list_style(
    level("1"), level("2", 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')
)


@pytest.mark.parametrize(
    ("body", "automatic", "text"),
    [
        (t("een") + t("") + t("twee"), "", "een\n\ntwee"),
        (t("a <text:span>b</text:span>\n  c"), "", "a b c"),
        (
            t(
                "a<text:s/>b<text:s text:c='3'/>c<text:s text:c='0'/>d<text:tab/>e<text:line-break/>f"
            ),
            "",
            "a b   c d\te\nf",
        ),
        (t("a<text:s text:c='1000'/>b"), "", "a" + " " * 1000 + "b"),
        (t("a<text:s text:c='1001'/>b"), "", "a" + " " * 1000 + "b"),
        ("<text:h>kop</text:h>" + t("een"), "", "kop\n\neen"),
        # Lists count on where they say so.
        (items(t("a"), t("b")), L, "1. a\n\n2. b"),
        (
            items(t("a"), t("b") + items(t("c"), t("d"), name=""), t("e")),
            L,
            "1. a\n\n2. b\n\n(a) c\n\n(b) d\n\n3. e",
        ),
        (items(t("a")) + items(t("b")), L, "1. a\n\n1. b"),
        (items(t("a")) + items(t("b"), more=' text:continue-numbering="true"'), L, "1. a\n\n2. b"),
        (items(t("a")) + items(t("b"), more=' text:continue-numbering="false"'), L, "1. a\n\n1. b"),
        (
            items(t("a"), name="M") + items(t("b"), more=' text:continue-numbering="true"'),
            L,
            "a\n\n1. b",
        ),
        (
            items(t("a"), more=' xml:id="i"')
            + items(t("x"))
            + items(t("b"), more=' text:continue-list="i"'),
            L,
            "1. a\n\n1. x\n\n2. b",
        ),
        (
            items(t("a"), more=' xml:id="i"') + items(t("b"), more=' text:continue-list="j"'),
            L,
            "1. a\n\n1. b",
        ),
        # One number for each item; a header of a list has none.
        (items(t("a") + t("b"), t("c")), L, "1. a\n\nb\n\n2. c"),
        (
            f'<text:list text:style-name="L"><text:list-header>{t("a")}</text:list-header><text:list-item>{t("b")}</text:list-item></text:list>',
            L,
            "a\n\n1. b",
        ),
        (
            f'<text:list text:style-name="L"><text:list-item text:start-value="5">{t("a")}</text:list-item><text:list-item>{t("b")}</text:list-item></text:list>',
            L,
            "5. a\n\n6. b",
        ),
        (items(t("a")) + t("los"), L, "1. a\n\nlos"),
        (items(t("a"), name="X"), L, "a"),
        (items(items(t("c")), t("a")), L, "(a) c\n\n1. a"),
        # How a level counts.
        (items(t("a")), list_style(level("1", 'style:num-format="I"')), "I a"),
        (items(t("a")), list_style(level("1", 'style:num-format="x"')), "1 a"),
        (items(t("a")), list_style(level("1", 'style:num-suffix="."')), ". a"),
        (items(t("a")), list_style(level("1", 'style:num-format="1" text:start-value="4"')), "4 a"),
        (items(t("a")), list_style('<text:list-level-style-number style:num-format="1"/>'), "1 a"),
        (items(t("a")), list_style(level("0", 'style:num-format="1"')), "1 a"),
        (items(t("a")), list_style('<text:list-level-style-bullet text:level="1"/>'), "• a"),
        (
            items(items(t("a")), t("b")),
            list_style(level("1"), level("2", 'style:num-format="1" text:display-levels="2"')),
            "1.1 a\n\n1. b",
        ),
        (
            items(items(t("a"))),
            list_style(level("1"), level("2", 'style:num-format="1" text:display-levels="3"')),
            "1.1 a",
        ),
        (
            items(items(t("a"))),
            list_style(level("1"), level("2", 'style:num-format="1" text:display-levels="0"')),
            "1 a",
        ),
        # Headings count by the outline.
        (
            '<text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h><text:h>c</text:h>',
            "<text:outline-style>"
            + '<text:outline-level-style text:level="1" style:num-format="1"/>'
            + '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>',
            "1 a\n\n1.1 b\n\n2 c",
        ),
        (
            '<text:h text:outline-level="0">a</text:h><text:h text:outline-level="3">b</text:h>',
            '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/></text:outline-style>',
            "1 a\n\nb",
        ),
        # Words above the line, by their style.
        *(
            (
                t('12<text:span text:style-name="T">3</text:span>4'),
                f'<style:style style:name="T"><style:text-properties style:text-position="{at}"/></style:style>',
                shown,
            )
            for at, shown in (
                ("super 58%", "12³4"),
                ("33% 58%", "12³4"),
                ("sub 58%", "1234"),
                ("0% 100%", "1234"),
                ("-33% 58%", "1234"),
                ("", "1234"),
                ("5", "1234"),
            )
        ),
        (
            t(
                '1<text:span text:style-name="T">2<text:span>3</text:span></text:span>4<text:span text:style-name="U">5</text:span>'
            ),
            '<style:style style:name="T"><style:text-properties style:text-position="super"/></style:style><style:style style:name="U"/>',
            "1²³45",
        ),
        # Cells, rows, notes.
        (
            f"<table:table><table:table-row><table:table-cell>{t('a')}</table:table-cell><table:table-cell>{t('b')}{t('c')}</table:table-cell></table:table-row><table:table-row><table:table-cell>{t('d')}</table:table-cell></table:table-row></table:table>{t('e')}",
            "",
            "a\tb\n\nc\n\nd\n\ne",
        ),
        (
            t(
                "Hoe<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Een<text:tab/>twee</text:p><text:p>drie<text:s/><text:span>vier</text:span></text:p></text:note-body></text:note>?"
            ),
            "",
            "Hoe[1: Een twee drie vier]?",
        ),
        (
            t(
                "Hoe<text:note><text:note-citation> 1 </text:note-citation><text:note-body><text:h>Een</text:h></text:note-body></text:note>?"
            )
            + t("12"),
            "",
            "Hoe[1: Een]?\n\n12",
        ),
        ("<text:note><text:note-citation>1</text:note-citation></text:note>" + t("a"), "", "a"),
        # What stands within a paragraph is one of its own.
        (t("een<draw>" + t("twee") + "</draw>drie"), "", "een\n\ntwee\n\ndrie"),
        (t("a<office:annotation>" + t("weg") + "</office:annotation>b"), "", "ab"),
    ],
)
def test_what_an_opendocument_shows(tmp_path: Path, body: str, automatic: str, text: str) -> None:
    assert read(tmp_path, "a.odt", odt(body, automatic=automatic)).text == text
    # Styles may stand in a part of their own too.
    assert read(tmp_path, "b.odt", odt(body, styles=automatic)).text == text


def test_where_the_numbers_of_an_opendocument_stand(tmp_path: Path) -> None:
    document = read(tmp_path, "a.odt", odt(t("z") + items(t("a"), t("b")), automatic=L))
    assert document.assigned_numbers == (Span(3, 5), Span(9, 11))
