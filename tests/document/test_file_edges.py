"""Files at the edges of what is read: swapped while they are opened, answers of the process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.document import read_document
from kamerboek.document.files import limits
from kamerboek.document.files.archive import Archive
from kamerboek.document.files.build import CELL, PARAGRAPH, TextBuilder
from kamerboek.document.files.opendocument import read_opendocument
from kamerboek.document.files.pdf import process, reader
from kamerboek.document.files.pdf.read import read_pdf
from kamerboek.document.files.pdf.reader import read_pages
from kamerboek.document.files.web import LONGEST_TAG, _tag_end, read_page
from kamerboek.document.files.word import read_word
from kamerboek.document.model import Furniture
from kamerboek.document.text import Span
from kamerboek.errors import KamerboekError
from tests.document import files
from tests.document.test_bad_input import archive
from tests.rows import over


def test_a_file_that_is_swapped_while_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is opened is looked at again: a link is not followed, and a pipe does not hang."""
    regular = tmp_path / "b.txt"
    regular.write_text("Vraag 1", encoding="utf-8")
    before = os.lstat(regular)
    monkeypatch.setattr(os, "lstat", lambda _: before)
    opened = os.open

    def without_waiting(path: Path, flags: int) -> int:
        assert flags & os.O_NONBLOCK
        return opened(path, flags)

    monkeypatch.setattr(os, "open", without_waiting)
    link = tmp_path / "link.txt"
    link.symlink_to(regular)
    with pytest.raises(KamerboekError, match=r": cannot be opened: Too many levels of symbolic"):
        read_document(link)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(KamerboekError, match=r": is no regular file; copy its content into one$"):
        read_document(pipe)


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Vraag 1", encoding="utf-8")
    opened = os.fdopen

    class Broken:
        def __init__(self, file: Any) -> None:
            self.file = file

        def __enter__(self) -> Broken:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def fileno(self) -> int:
            return int(self.file.fileno())

        def read(self, _: int) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fdopen", lambda *given: Broken(opened(*given)))
    with pytest.raises(KamerboekError) as caught:
        read_document(path)
    assert str(caught.value) == f"{str(path)!r}: cannot be read: Input/output error"


def test_the_limits_are_what_they_say() -> None:
    assert (limits.LARGEST_TEXT, limits.LARGEST_FILE, limits.LARGEST_PART) == (67_108_864,) * 3
    assert (limits.MOST_PARTS, limits.DEEPEST_NESTING, limits.MOST_PAGES) == (5_000, 200, 3_000)
    assert limits.PDF_MEMORY == 2_147_483_648


def answer(monkeypatch: pytest.MonkeyPatch, said: object, *, length: int = 0, code: int = 0) -> Any:
    """Read a PDF of which the process says this."""
    printed = json.dumps(said).encode().ljust(length)
    asked: list[Any] = []

    def run(command: list[str], **given: Any) -> Any:
        asked.append((command, given))
        return SimpleNamespace(returncode=code, stdout=printed)

    monkeypatch.setattr(subprocess, "run", run)
    document = read_pdf("a", b"%PDF-")
    ((command, given),) = asked
    assert command[:3] == [sys.executable, "-m", "kamerboek.document.files.pdf.process"]
    assert command[3:] == ["3000", "2147483648"]
    assert given["input"] == b"%PDF-"
    assert given["capture_output"]
    return document


def test_what_the_process_that_reads_a_pdf_says(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"text": "Zo.", "left_out": [["page_mark", "1", 3]]}
    document = answer(monkeypatch, said)
    assert document.text == "Zo."
    assert document.left_out == (Furniture("page_mark", "1", 3),)
    failed = "^a: reading it failed: the PDF is damaged or too large; save it again, or as text$"
    with pytest.raises(KamerboekError, match=failed):
        answer(monkeypatch, said, code=1)
    with pytest.raises(KamerboekError, match=failed):
        answer(monkeypatch, said, code=-9)
    monkeypatch.setattr("kamerboek.document.files.pdf.read.LARGEST_TEXT", 10)
    assert answer(monkeypatch, said, length=80).text == "Zo."
    with pytest.raises(KamerboekError, match=failed):
        answer(monkeypatch, said, length=81)
    with pytest.raises(KamerboekError, match=r"^a: is locked$"):
        answer(monkeypatch, {"refused": "is locked"})
    with pytest.raises(KamerboekError, match=r"^a: holds no text, only pictures of it; have its"):
        answer(monkeypatch, {"text": " \f", "left_out": []})


class Pages:
    """A document of the library that reads PDFs, with as many pages, or an error."""

    count = 2
    error = ""
    damaged = False

    class PdfiumError(Exception):
        pass

    def PdfDocument(self, _: bytes) -> Any:  # noqa: N802 - pdfium's
        if self.error:
            raise self.PdfiumError(self.error)
        return self

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Any:
        if self.damaged and index == 1:
            raise self.PdfiumError
        nothing = SimpleNamespace(count_chars=lambda: 0, close=lambda: None)
        return SimpleNamespace(
            get_textpage=lambda: nothing,
            get_size=lambda: (500.0, 800.0 + index),
            get_rotation=lambda: 0,
            close=lambda: None,
        )


def test_the_pages_of_a_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = Pages()
    monkeypatch.setattr(reader.importlib, "import_module", lambda _: pages)
    assert [page.height for page in read_pages(b"", 2)] == [800, 801]
    with pytest.raises(ValueError, match=r"^has 2 pages, more than 1 allowed$"):
        read_pages(b"", 1)
    pages.damaged = True
    with pytest.raises(ValueError, match=r"^is damaged at page 2; save it again$"):
        read_pages(b"", 2)
    for error, said in (
        ("Incorrect PASSWORD error", "is locked with a password; save it without one"),
        ("Unsupported security scheme", "is locked with a password; save it without one"),
        ("Data format error", "is damaged or no PDF; save it again"),
    ):
        pages.error = error
        with pytest.raises(ValueError, match=f"^{said}$"):
            read_pages(b"", 2)


def test_what_the_process_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def printed(reads: Any) -> object:
        monkeypatch.setattr(process, "read_pages", reads)
        monkeypatch.setattr(sys, "argv", ["process", "7", "99"])
        monkeypatch.setattr(
            sys, "stdin", SimpleNamespace(buffer=SimpleNamespace(read=lambda: b"x"))
        )
        limited: list[Any] = []
        resource = SimpleNamespace(setrlimit=lambda *each: limited.append(each), RLIMIT_AS=9)
        monkeypatch.setitem(sys.modules, "resource", resource)
        process.main()
        assert limited == [(9, (99, 99))]
        return json.loads(capsys.readouterr().out)

    def refuses(data: bytes, most: int) -> Any:
        raise ValueError(f"{data!r} {most}")

    def exhausts(*_: object) -> Any:
        raise MemoryError

    assert printed(lambda *_: []) == {"text": "", "left_out": []}
    assert printed(refuses) == {"refused": "b'x' 7"}
    assert printed(exhausts) == {"refused": "needs more memory than is allowed for a PDF"}


@over(
    ("source", "end"),
    [
        *(("<b>x", 2), ("<b a='>'>x", 8), ("<b a='>' c=\">\">x", 14), ("<b", -1), ("<b a='>x", 6)),
        *(
            ("<b a=''>x", 7),
            ("<b ''''>", 7),
            ("<b a='x'", -1),
            ("<b '>\"'>", 7),
            ("<b \"'>'\">", 8),
        ),
    ],
)
def test_where_a_tag_ends(source: str, end: int) -> None:
    assert _tag_end(source, 2) == end


def test_a_tag_has_ten_thousand_signs_at_the_most() -> None:
    assert LONGEST_TAG == 10_000
    assert _tag_end(f"<b{'x' * 9_999}>", 2) == 10_001
    assert _tag_end(f"<b{'x' * 10_000}>", 2) == -1
    # A quotation that does not close within that is none.
    assert _tag_end(f"<b '>{'x' * 9_995}'>", 2) == 10_001
    assert _tag_end(f"<b '>{'x' * 9_996}'>", 2) == -1
    assert _tag_end(f"<b '>{'x' * 9_997}'>", 2) == 4
    assert _tag_end(f"<b '>{'x' * 10_000}'>", 2) == 4


def test_where_numbers_stand_that_a_page_only_shows() -> None:
    document = read_page("a", b"<ol><li>een<li>twee</ol><p>drie<ol><li>vier</ol>")
    assert document.text == "1. een\n\n2. twee\n\ndrie\n\n1. vier"
    assert document.assigned_numbers == (Span(0, 2), Span(8, 10), Span(23, 25))


def test_paragraphs_and_cells_one_by_one() -> None:
    builder = TextBuilder()
    builder.add_paragraph("\ta\t", "1.", in_cell=False, first_in_cell=False)
    builder.separate(CELL)
    builder.add_paragraph("b", "", in_cell=True, first_in_cell=True)
    builder.separate(CELL)
    builder.add_paragraph("c", "", in_cell=True, first_in_cell=True)
    builder.add_paragraph("d", "2.", in_cell=True, first_in_cell=False)
    builder.add_paragraph(" \n", "", in_cell=False, first_in_cell=False)
    builder.separate(PARAGRAPH)
    builder.add_paragraph("e", "", in_cell=False, first_in_cell=True)
    document = builder.document()
    assert document.text == "1. a\n\nb\tc\n\n2. d\n\ne"
    assert document.assigned_numbers == (Span(0, 2), Span(11, 13))


def test_a_pdf_of_two_pages_as_it_is_printed() -> None:
    content = files.pdf([[(70, 100, "Een."), (70, 800, "1/2")], [(70, 100, "Twee.")]])
    pages = read_pages(content, 2)
    assert [[each.text for each in page.lines] for page in pages] == [["Een.", "1/2"], ["Twee."]]
    assert [page.height for page in pages] == [842, 842]
    assert 90 < pages[0].lines[0].top < 95 < pages[0].lines[0].bottom < 101
    assert 69 < pages[0].lines[0].left < 72 < pages[0].lines[0].right < 95


@over(
    ("source", "text"),
    [
        ("<table><tr><td>a</td></tr><td>b</td></table>", "a\n\nb"),
        ("<table><tr><td>a</td><td>b</td></tr>c</table>d", "a\tb\n\nc\n\nd"),
        ("<li>a</li>b", "a\n\nb"),
        (f"a&#{'9' * 5000};b&#x{'0' * 5000}41;c", "a\ufffdbAc"),
        ("<p>a <ruby>5<rp>(<rt>9<rp>)</ruby> b", "a 5"),
        ("<p>a <ruby>5<rt>9</rt></ruby> b", "a 5 b"),
        ("<p>a <span style='text-decoration: line-through'>4</span> b", "a  b"),
        ("<ol reversed start=3><li>c<li>b</ol><ol reversed><li>a</ol>", "3. c\n\n2. b\n\n• a"),
        ("<ul><li>1. a<li>2) b<li>12 c</ul>", "1. a\n\n2) b\n\n• 12 c"),
        ("<td>a</td>x<td>b</td>", "a\n\nx\n\nb"),
        ("</td>a<td>b</td>", "a\n\nb"),
        ("<td>a<td>b</td></td>x<td>c", "a\tb\n\nx\n\nc"),
        ("a<tr>b</tr>c", "a\n\nb\n\nc"),
        ("a<td>b</td>c", "a\n\nb\n\nc"),
        ("a<th>b</th>c", "a\n\nb\n\nc"),
        ("<td>a</td></td><p>b</p><p>c</p>", "a\n\nb\n\nc"),
        ("<td><p>a</p></td><td>b", "a\tb"),
        ("<td></td><p>a</p>b", "a\n\nb"),
        ("x<td> </td><p>a</p>b", "x\n\na\n\nb"),
    ],
)
def test_cells_and_rows_of_a_page(source: str, text: str) -> None:
    assert read_page("a", source.encode()).text == text


def test_a_part_that_was_packed_otherwise_is_no_locked_one() -> None:
    data = bytearray(archive({"x": b"een"}))
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flag] |= 2
    assert Archive("a", bytes(data)).read("x") == b"een"


@over(
    ("inside", "text"),
    [
        ("{r}{c}a{d}{c}b{d}{q}{r}{c}c{d}{q}", "a\tb\n\nc"),
        ("{r}{c}a{d}{q}{c}b{d}", "a\n\nb"),
        ("{c}a{d}{r}{c}b{d}{q}", "a\n\nb"),
    ],
)
def test_rows_of_word_and_opendocument_files(inside: str, text: str) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    word = inside.format(
        r="<w:tr>", q="</w:tr>", c="<w:tc><w:p><w:r><w:t>", d="</w:t></w:r></w:p></w:tc>"
    )
    document = f"<w:document {space}><w:body>{word}</w:body></w:document>".encode()
    assert read_word("a", Archive("a", archive({"word/document.xml": document}))).text == text
    odt = inside.format(
        r="<table:table-row>",
        q="</table:table-row>",
        c="<table:table-cell><text:p>",
        d="</text:p></table:table-cell>",
    )
    content = (
        f"<office:document-content {files.ODF}><office:body><office:text>{odt}</office:text>"
        "</office:body></office:document-content>"
    ).encode()
    assert read_opendocument("a", Archive("a", archive({"content.xml": content}))).text == text
