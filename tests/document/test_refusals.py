"""What is refused, in all its words: who reads it must know what to do with the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kamerboek.document import time_limit
from kamerboek.document.files import limits
from tests.document import files
from tests.document.files import Paragraph
from tests.document.test_bad_input import archive, refusal, refused

READ = "Word (.docx), OpenDocument (.odt), HTML, PDF or plain text (.txt)"
PDF = files.pdf([[(70, 100, "1 Wat?")]])
WORD = files.word([Paragraph("Vraag 1 Wat?")] * 50)
DOCUMENT_TYPE = b"<!DOCTYPE a [<!ENTITY x 'ha'>]><a>&x;</a>"


def said(path: Path, message: str) -> str:
    """Return what follows the name of the file."""
    return message.removeprefix(f"{str(path)!r}: ")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.html", b"<script>1 Wat?</script>", "the file holds no text"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "Word's old format is not read; save it as .docx first"),
        ("a.zip", b"PK", f"not a format that is read; save it as {READ}"),
        (
            "a.docx",
            b"1 Wat?",
            f"is no docx file, whatever its name says; save it as {READ}",
        ),
        ("a.odt", b"%PDF-", "is no odt file, whatever its name says; it is a PDF: name it .pdf"),
        (
            "a.pdf",
            b"PK\x03\x04",
            "is no PDF, whatever its name says; "
            "it is a ZIP archive: name it .docx or .odt if it is one",
        ),
        (
            "a.pdf",
            b" <HTML>",
            "is no PDF, whatever its name says; it is a web page: name it .html",
        ),
        (
            "a.pdf",
            b"<!DOCTYPE html>",
            "is no PDF, whatever its name says; it is a web page: name it .html",
        ),
        (
            "a.txt",
            b"\xd0\xcf\x11\xe0",
            "is no text, whatever its name says; it is in Word's old format: save it as .docx",
        ),
        (
            "a.html",
            b"{\\rtf",
            "is no text, whatever its name says; it is RTF: save it as .docx",
        ),
        ("a.txt", b"1 Wat?\0", "is no text: it holds a zero byte at character 6"),
        ("a.txt", b"1 Wat \xff\xfe", "not UTF-8 at byte 6; convert it to UTF-8 first"),
        (
            "a.txt",
            b"\xff\xfe1\0 ",
            "not UTF-16 at byte 4, whatever its mark says; save it as UTF-8",
        ),
        (
            "a.html",
            b"<meta charset=shift_jis><p>1 Wat?</p>",
            "its encoding 'shift_jis' is not read; save it as UTF-8",
        ),
        (
            "a.html",
            b"<meta charset=utf-8><p>caf\xe9</p>",
            "not utf-8 at byte 26; save the page again as UTF-8",
        ),
        ("a.html", b"<div>" * 3000 + b"1 Wat?", "elements are nested without end"),
        (
            "a.docx",
            archive({"mimetype": b"x"}),
            "holds no Word document; save it again as .docx",
        ),
        (
            "a.odt",
            archive({"mimetype": b"x"}),
            "holds no OpenDocument text; save it again as .odt",
        ),
        (
            "a.docx",
            WORD[:100],
            "the file is damaged or not what its name says; open it in a word processor "
            "and save it again",
        ),
        (
            "a.docx",
            archive({"word/document.xml": b"<a>\n<b></a>"}),
            "damaged XML at line 2, column 5; open it in a word processor and save it again",
        ),
        (
            "a.docx",
            archive({"word/document.xml": DOCUMENT_TYPE}),
            "declares a document type or entities, which office files do not; "
            "save it again from a word processor",
        ),
        (
            "a.odt",
            archive({"content.xml": b"<a>" * (limits.DEEPEST_NESTING + 1)}),
            "elements are nested deeper than 200, which no letter does",
        ),
        (
            "a.pdf",
            files.pdf([[], []]),
            "holds no text, only pictures of it; have its text recognised (OCR) first",
        ),
        ("a.pdf", PDF[:60], "is damaged or no PDF; save it again"),
    ],
    # An archive holds the time at which it was made: two processes must name the tests alike.
    ids=lambda value: value if isinstance(value, str) else "content",
)
def test_what_is_refused(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    assert said(tmp_path / name, refused(tmp_path, name, content)) == message


def test_an_archive_of_too_many_parts_is_refused(tmp_path: Path) -> None:
    many = archive({f"word/{number}": b"" for number in range(limits.MOST_PARTS + 1)})
    assert said(tmp_path / "a.docx", refused(tmp_path, "a.docx", many)) == (
        "holds 5001 parts, more than 5000 allowed"
    )


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    assert said(path, refusal(path)) == "no such file"
    path.mkdir()
    assert said(path, refusal(path)) == "is a folder; name a file in it"
    pipe = tmp_path / "c.txt"
    os.mkfifo(pipe)
    assert said(pipe, refusal(pipe)) == "is no regular file; copy its content into one"
    link = tmp_path / "b.txt"
    link.symlink_to(path)
    assert said(link, refusal(link)) == "is a link; name the file itself"


def test_a_part_that_is_damaged_is_named(tmp_path: Path) -> None:
    at = WORD.index(b"word/document.xml") + 22
    garbled = WORD[:at] + b"\xff" * 20 + WORD[at + 20 :]
    assert said(tmp_path / "a.docx", refused(tmp_path, "a.docx", garbled)) == (
        "damaged at its part 'word/document.xml'; open it in a word processor and save it again"
    )


def test_a_pdf_beyond_its_bounds_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    monkeypatch.setattr("kamerboek.document.files.pdf.read.MOST_PAGES", 0)
    assert said(path, refused(tmp_path, "a.pdf", PDF)) == ("has 1 pages, more than 0 allowed")
    monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0.001)
    assert said(path, refused(tmp_path, "a.pdf", PDF)) == (
        "was not read within 0.001 seconds; cut the document into parts"
    )


def test_limits_are_as_they_are_explained() -> None:
    assert (limits.LARGEST_TEXT, limits.LARGEST_FILE, limits.LARGEST_PART) == (67_108_864,) * 3
    assert (limits.MOST_PARTS, limits.DEEPEST_NESTING, limits.MOST_PAGES) == (5000, 200, 3000)
    assert (time_limit.READ_SECONDS, limits.PDF_MEMORY) == (120, 2_147_483_648)
