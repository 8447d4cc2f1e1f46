"""What is no document, or means harm, is refused with one line, soon and in bounded memory."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from kamerboek.document import parse_questions, read_document
from kamerboek.document.files import limits
from kamerboek.errors import KamerboekError
from tests.document import files
from tests.document.files import Paragraph


def refusal(path: Path) -> str:
    with pytest.raises(KamerboekError) as caught:
        read_document(path)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert repr(str(path)) in message
    return message


def refused(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return refusal(path)


def archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return buffer.getvalue()


def test_missing(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.odt", "a.html", "a.pdf"])
def test_empty(tmp_path: Path, name: str) -> None:
    assert "empty" in refused(tmp_path, name, b"")
    assert "empty" in refused(tmp_path, name, b" \r\n\t\n")


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf"])
def test_not_a_document(tmp_path: Path, name: str) -> None:
    assert "whatever its name says" in refused(tmp_path, name, b"1 Dit is tekst?\n\nJa.\n")


@pytest.mark.parametrize("name", ["a.xlsx", "a.rtf", "a.exe", "a", "a.zip"])
def test_another_format(tmp_path: Path, name: str) -> None:
    assert "not a format that is read" in refused(tmp_path, name, b"\x7fELF 1 Wat?")


def test_the_old_word_format(tmp_path: Path) -> None:
    assert ".docx" in refused(tmp_path, "a.doc", b"\xd0\xcf\x11\xe0 1 Wat?")


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"%PDF-1.4 x", "name it .pdf"),
        (b"PK\x03\x04 x", "name it .docx"),
        (b"\xd0\xcf\x11\xe0 x", "old format"),
        (b"{\\rtf1 x}", "RTF"),
        ("1 Één?".encode("utf-16")[:-1], "not UTF-16 at byte"),
        ("1 Één?".encode("mac-roman"), "not UTF-8 at byte 2"),
        ("1 Wat? Привет".encode("koi8-r"), "not UTF-8 at byte 7"),
        (b"1 Wat?\0\0 Dat.", "zero byte at character 6"),
    ],
)
def test_not_a_text(tmp_path: Path, content: bytes, hint: str) -> None:
    assert hint in refused(tmp_path, "a.txt", content)


def test_a_page_in_another_encoding(tmp_path: Path) -> None:
    said = b"<html><meta charset=shift_jis><p>1 Wat?</p>"
    assert "'shift_jis' is not read" in refused(tmp_path, "a.html", said)
    assert "not UTF-8 at byte" in refused(tmp_path, "b.html", b"<p>caf\x8e is een woord</p>")
    wrong = b"<meta charset=utf-8><p>caf\xe9 is een woord</p>"
    assert "not utf-8 at byte" in refused(tmp_path, "c.html", wrong)


def test_a_page_without_text(tmp_path: Path) -> None:
    assert "holds no text" in refused(
        tmp_path, "a.html", b"<html><script>1 Wat?</script><img></html>"
    )


def test_a_pdf_of_pictures(tmp_path: Path) -> None:
    assert "only pictures" in refused(tmp_path, "a.pdf", files.pdf([[], []]))


def test_a_broken_pdf(tmp_path: Path) -> None:
    content = files.pdf([[(70, 100, "1 Wat?")]])
    assert "damaged" in refused(tmp_path, "a.pdf", content[:60])
    assert "damaged" in refused(tmp_path, "b.pdf", b"%PDF-1.7\n" + b"\xff\x00" * 500)


def test_a_pdf_with_too_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamerboek.document.files.pdf.read.MOST_PAGES", 2)
    assert "3 pages" in refused(tmp_path, "a.pdf", files.pdf([[(70, 100, "1 Wat?")]] * 3))


def test_a_pdf_that_takes_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0.01)
    assert "not read within" in refused(tmp_path, "a.pdf", files.pdf([[(70, 100, "1 Wat?")]]))


def test_a_pdf_that_eats_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamerboek.document.files.pdf.read.PDF_MEMORY", 2**20)
    refused(tmp_path, "a.pdf", files.pdf([[(70, 100, "1 Wat?")]]))


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_broken_archive(tmp_path: Path, name: str) -> None:
    write = files.word if name == "a.docx" else files.opendocument
    content = write([Paragraph("Vraag 1 Wat?")] * 50)
    assert "damaged" in refused(tmp_path, name, content[: len(content) // 2])
    part = b"word/document.xml" if name == "a.docx" else b"content.xml"
    at = content.index(part) + len(part) + 5
    garbled = content[:at] + b"\xff" * 20 + content[at + 20 :]
    assert "damaged" in refused(tmp_path, "b" + name[1:], garbled)
    assert "holds no" in refused(tmp_path, "c" + name[1:], archive({"mimetype": b"x"}))


def test_an_archive_that_is_packed_otherwise_and_broken(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as opened:
        opened.writestr("word/document.xml", b"<a>tekst</a>" * 1000)
    data = bytearray(buffer.getvalue())
    data[60:90] = bytes(30)
    assert "damaged at its part 'word/document.xml'" in refused(tmp_path, "a.docx", bytes(data))


def test_broken_xml(tmp_path: Path) -> None:
    assert "damaged XML at line 1" in refused(
        tmp_path, "a.docx", archive({"word/document.xml": b"<a><b></a>"})
    )
    assert "damaged XML" in refused(tmp_path, "b.odt", archive({"content.xml": b"1 Wat?"}))


def test_a_locked_archive(tmp_path: Path) -> None:
    content = bytearray(files.word([Paragraph("Vraag 1 Wat?")]))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(sign, at + 4)
    assert "password" in refused(tmp_path, "a.docx", bytes(content))


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_zip_bomb(tmp_path: Path, name: str) -> None:
    part = "word/document.xml" if name == "a.docx" else "content.xml"
    bomb = archive({part: b"<a>" + b" " * (limits.LARGEST_PART + 10)})
    assert len(bomb) < 200_000
    tracemalloc.start()
    try:
        said = f"its part {part!r} unpacks to more than 64 MB, which no letter does"
        assert refused(tmp_path, name, bomb).endswith(said)
        assert tracemalloc.get_traced_memory()[1] < 4 * limits.LARGEST_PART
    finally:
        tracemalloc.stop()


def test_a_zip_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    bomb = bytearray(archive({"word/document.xml": b"<a>" + b" " * (limits.LARGEST_PART + 10)}))
    directory = bomb.find(b"PK\x01\x02")
    bomb[directory + 24 : directory + 28] = (100).to_bytes(4, "little")
    refused(tmp_path, "a.docx", bytes(bomb))


def test_an_archive_with_a_part_twice(tmp_path: Path) -> None:
    """Which of the two is the document, programs do not agree about."""
    buffer = io.BytesIO(files.word([Paragraph("1 Wat?")]))
    with zipfile.ZipFile(buffer, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr("word/document.xml", "<a/>")
    assert "two parts of one name" in refused(tmp_path, "a.docx", buffer.getvalue())


def test_an_archive_of_very_many_parts(tmp_path: Path) -> None:
    parts = {f"word/{number}": b"" for number in range(limits.MOST_PARTS + 1)}
    assert "parts" in refused(tmp_path, "a.docx", archive(parts))


ENTITY = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
LAUGHS = b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'


@pytest.mark.parametrize("content", [ENTITY, LAUGHS, ENTITY.decode().encode("utf-16")])
@pytest.mark.parametrize(
    ("name", "part"), [("a.docx", "word/document.xml"), ("a.odt", "content.xml")]
)
def test_entities_are_never_followed(tmp_path: Path, name: str, part: str, content: bytes) -> None:
    assert "document type" in refused(tmp_path, name, archive({part: content}))


def test_a_page_fetches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket", None)
    path = tmp_path / "a.html"
    path.write_bytes(
        b"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><img src='http://127.0.0.1:9/a'>"
        b"<iframe src='http://127.0.0.1:9/b'></iframe><p>1 Wat? &x;</p>"
    )
    assert read_document(path).text.endswith("1 Wat? &x;")


def test_nesting_without_end(tmp_path: Path) -> None:
    deep = b"<a>" * 100_000
    assert "nested" in refused(tmp_path, "a.docx", archive({"word/document.xml": deep}))
    assert "nested" in refused(tmp_path, "a.odt", archive({"content.xml": deep}))
    assert "nested" in refused(tmp_path, "a.html", b"<div>" * 100_000 + b"1 Wat?")


@pytest.mark.long
@pytest.mark.parametrize(
    "piece", [b"<!--", b"<a ", b'<a href="', b"</", b"<script>", b"<!", b"&#", b"<"]
)
def test_a_page_of_beginnings_takes_linear_time(tmp_path: Path, piece: bytes) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>1 Wat?</p>" + piece * 200_000)
    assert read_document(path).text.startswith("1 Wat?")


def test_a_hundred_megabytes_of_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as opened:
        opened.truncate(100_000_000)
    tracemalloc.start()
    try:
        assert "more than the 64 MB" in refusal(path)
        assert tracemalloc.get_traced_memory()[1] < 10**6
    finally:
        tracemalloc.stop()


def test_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target.txt"
    target.write_text("1 Wat?\n\nDat.\n", encoding="utf-8")
    link = tmp_path / "a.txt"
    link.symlink_to(target)
    assert "is a link" in refusal(link)


def test_a_folder_and_a_pipe(tmp_path: Path) -> None:
    folder = tmp_path / "a.txt"
    folder.mkdir()
    assert "is a folder" in refusal(folder)
    pipe = tmp_path / "b.txt"
    os.mkfifo(pipe)
    assert "no regular file" in refusal(pipe)


def test_a_device() -> None:
    with pytest.raises(KamerboekError):
        read_document(Path("/dev/zero"))


def test_a_name_with_a_newline_is_shown_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a\nb\x1b[31m.txt"
    path.write_bytes(b"\xff\xff")
    message = refusal(path)
    assert r"a\nb\x1b[31m.txt" in message


def test_a_name_that_cannot_be_one() -> None:
    with pytest.raises(KamerboekError, match="cannot be opened"):
        read_document(Path("a\0b.txt"))


SECONDS = 20
"""Far above what linear time needs here, far below what quadratic time would."""


@pytest.mark.long
@pytest.mark.parametrize(
    "text",
    [
        "1 " * 100_000,
        "1, " * 100_000,
        "?" * 200_000,
        "? (" * 60_000,
        "Vraag 1 (" + "a" * 200_000,
        "Vraag " + "1 en " * 60_000,
        "Vraag 1, " + ", ".join(map(str, range(2, 30_000))),
        "Vraag 1\n" * 10_000,
        "1\n" * 10_000,
        "1. Wat?\n" * 10_000,
        "Vraag 1\n" + "Antwoord 1\n" * 10_000,
        "1/2\n" * 40_000,
        "**" * 100_000,
        "1 a\n\n1/2\n" * 10_000,
        "Vraag 1\n\n" + "Wat? " * 40_000,
        "Vraag\n" * 10_000,
        "Vraag\nWat?\n" * 10_000 + "Antwoord\nDat.",
        "1 Wat?\n\n" + "Ja, 1) 2) 3)\n" * 10_000,
        "Vragen over (A\n" * 20_000,
        "1 Wat?\n2 Wie?\n" + "Antwoord\n" * 20_000,
        "".join(f"{number}\nWat?\n" for number in range(1, 10_000))
        + "Antwoorden\n"
        + "".join(f"{number}\nDat.\n" for number in range(1, 10_000)),
        "[" * 100_000 + "?" + "[1: a]" * 20_000,
        "\f" * 100_000,
    ],
    ids=map(str, range(23)),
)
def test_long_repetition_takes_linear_time(text: str) -> None:
    started = time.process_time()
    parsed = parse_questions(text)
    assert parsed.text == text
    assert time.process_time() - started < SECONDS
