"""Writes small files of every format, so that no test needs one that was found somewhere."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `number` says how Word or a browser numbers it: `direct`, `style` or not."""

    text: str
    number: str = ""
    bold: bool = False


Row = tuple[str, ...]
Block = Paragraph | Row


def _archive(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def word_paragraph(text: str, properties: str = "", run: str = "") -> str:
    lines = escape(text).split("\n")
    inner = "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{part}</w:t>' for part in line.split("\t"))
        for line in lines
    )
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr>{inner}</w:r></w:p>"


def word(
    blocks: Sequence[Block],
    *,
    pattern: str = "%1.",
    footnotes: dict[str, str] | None = None,
    body: str = "",
) -> bytes:
    """Return a Word file. `pattern` is what its automatic numbers look like."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, tuple):
            cells = "".join(f"<w:tc><w:tcPr/>{word_paragraph(cell)}</w:tc>" for cell in block)
            parts.append(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
            continue
        properties = {
            "direct": '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            "style": '<w:pStyle w:val="Vraag"/>',
            "bullet": '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
        }.get(block.number, "")
        parts.append(word_paragraph(block.text, properties, "<w:b/>" if block.bold else ""))
    inside = "".join(parts) + body
    document = f'<w:document xmlns:w="{WORD}"><w:body>{inside}<w:sectPr/></w:body></w:document>'
    numbering = (
        f'<w:numbering xmlns:w="{WORD}">'
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>'
    )
    styles = (
        f'<w:styles xmlns:w="{WORD}">'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"/>'
        '<w:style w:type="paragraph" w:styleId="Genummerd"><w:basedOn w:val="Standaard"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Vraag"><w:basedOn w:val="Genummerd"/></w:style>'
        "</w:styles>"
    )
    notes = "".join(
        f'<w:footnote w:id="{key}">{word_paragraph(value)}</w:footnote>'
        for key, value in (footnotes or {}).items()
    )
    header = word_paragraph("Antwoorden op vragen over dijken")
    footer = word_paragraph("Pagina 1 van 9")
    return _archive(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": document,
            "word/numbering.xml": numbering,
            "word/styles.xml": styles,
            "word/footnotes.xml": f'<w:footnotes xmlns:w="{WORD}">{notes}</w:footnotes>',
            "word/header1.xml": f'<w:hdr xmlns:w="{WORD}">{header}</w:hdr>',
            "word/footer1.xml": f'<w:ftr xmlns:w="{WORD}">{footer}</w:ftr>',
        }
    )


ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def opendocument(blocks: Sequence[Block], *, suffix: str = ".", body: str = "") -> bytes:
    """Return an OpenDocument text; its automatic numbers go on from list to list."""
    parts: list[str] = []
    lists = 0
    for block in blocks:
        if isinstance(block, tuple):
            cells = "".join(
                f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>"
                for cell in block
            )
            parts.append(f"<table:table><table:table-row>{cells}</table:table-row></table:table>")
            continue
        inner = escape(block.text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
        paragraph = f"<text:p>{inner}</text:p>"
        if block.number:
            goes_on = ' text:continue-numbering="true"' if lists else ""
            lists += 1
            paragraph = (
                f'<text:list text:style-name="L1"{goes_on}><text:list-item>{paragraph}'
                "</text:list-item></text:list>"
            )
        parts.append(paragraph)
    styles = (
        '<office:automatic-styles><text:list-style style:name="L1">'
        f'<text:list-level-style-number text:level="1" style:num-suffix="{suffix}" '
        'style:num-format="1"/></text:list-style></office:automatic-styles>'
    )
    content = (
        f"<office:document-content {ODF}>{styles}<office:body><office:text>"
        f"{''.join(parts)}{body}</office:text></office:body></office:document-content>"
    )
    return _archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "styles.xml": f"<office:document-styles {ODF}/>",
        }
    )


def page(blocks: Sequence[Block]) -> bytes:
    """Return a web page, with what stands around an article on one."""
    parts: list[str] = []
    following = 1
    for block in blocks:
        if isinstance(block, tuple):
            cells = "".join(f"<td>{escape(cell)}</td>" for cell in block)
            parts.append(f"<table><tr>{cells}</tr></table>")
            continue
        inner = escape(block.text).replace("\n", "<br>")
        if block.number:
            parts.append(f'<ol start="{following}"><li>{inner}</li></ol>')
            following += 1
        else:
            parts.append(f"<p>{'<strong>' + inner + '</strong>' if block.bold else inner}</p>")
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>1 Wat is dit?</title>"
        "<style>p { color: red }</style><script>var a = '<p>2 Wat?</p>';</script></head><body>"
        "<nav><ul><li>Vraag 1</li></ul></nav><main>" + "".join(parts) + "</main>"
        "<footer><p>Vraag 99</p></footer></body></html>"
    ).encode()


WIDE, HIGH = 595, 842


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]], turned: int = 0) -> bytes:
    """Return a PDF: for each page its lines, as distance from the left and the top, and text.

    All lines are drawn turned to the left by so many quarters, and a viewer turns the page back.
    """
    objects: list[bytes] = [b"", b""]
    kids: list[int] = []
    font = len(objects) + 1
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    for lines in pages:
        stream = b"BT\n"
        for left, top, text in lines:
            shown = text.encode("cp1252", "replace")
            shown = shown.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            matrix, x, y = (
                ("1 0 0 1", left, HIGH - top),
                ("0 1 -1 0", top, left),
                ("-1 0 0 -1", WIDE - left, top),
                ("0 -1 1 0", WIDE - top, HIGH - left),
            )[turned]
            stream += f"/F1 10 Tf {matrix} {x:.1f} {y:.1f} Tm (".encode() + shown + b") Tj\n"
        stream = zlib.compress(stream + b"ET\n")
        objects.append(
            f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode()
            + stream
            + b"\nendstream"
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDE} {HIGH}] "
            f"/Contents {len(objects)} 0 R /Rotate {90 * turned} "
            f"/Resources << /Font << /F1 {font} 0 R >> >> >>".encode()
        )
        kids.append(len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    references = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{references}] >>".encode()
    result = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(result))
        result += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(result)
    result += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        result += f"{offset:010d} 00000 n \n".encode()
    result += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(result)


LINE = 13.0
PAGE_LINES = 50


def pdf_of(
    paragraphs: Sequence[str], *, width: int = 90, header: str = "", marks: bool = True
) -> bytes:
    """Return a PDF of paragraphs, wrapped and paged as a word processor would."""
    lines: list[str] = []
    for paragraph in paragraphs:
        for printed in paragraph.split("\n"):
            row = ""
            for word_ in printed.split(" "):
                if row and len(row) + 1 + len(word_) > width:
                    lines.append(row)
                    row = word_
                else:
                    row = f"{row} {word_}" if row else word_
            lines.append(row)
        lines.append("")
    chunks = [lines[at : at + PAGE_LINES] for at in range(0, max(len(lines), 1), PAGE_LINES)]
    pages: list[list[tuple[float, float, str]]] = []
    for number, chunk in enumerate(chunks, start=1):
        printed_lines = [(70.0, 110 + LINE * row, text) for row, text in enumerate(chunk) if text]
        if header:
            printed_lines.insert(0, (70.0, 40.0, header))
        if marks:
            printed_lines.append((480.0, 805.0, f"Pagina {number} van {len(chunks)}"))
        pages.append(printed_lines)
    return pdf(pages)


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """Return an archive with other words in one of its parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        parts = {name: opened.read(name).decode("utf-8") for name in opened.namelist()}
    assert old in parts[part]
    return _archive(parts | {part: parts[part].replace(old, new, 1)})
