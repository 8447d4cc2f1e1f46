"""A file becomes text."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kamerboek.document.files.archive import Archive
from kamerboek.document.files.encoding import decoded
from kamerboek.document.files.limits import LARGEST_FILE, LARGEST_TEXT
from kamerboek.document.model import DocumentText
from kamerboek.errors import KamerboekError

TEXT = frozenset((".txt", ".text"))
PAGES = frozenset((".html", ".htm", ".xhtml"))
READ = "Word (.docx), OpenDocument (.odt), HTML, PDF or plain text (.txt)"


def read_document(path: Path) -> DocumentText:
    """Return the text of a document, and the numbers that its program assigns to paragraphs.

    Plain text stays as it is, character for character: no newline is translated. It is UTF-8, or
    another encoding that can be told with certainty; then the document says so as a doubt.

    Raises KamerboekError with one line that names the file, the reason and what to do, when the
    file is missing, no regular file, empty, too large, damaged or of another format.
    """
    name = repr(str(path))
    suffix = path.suffix.lower()
    _check_suffix(name, suffix)
    largest = LARGEST_TEXT if suffix in TEXT or suffix in PAGES else LARGEST_FILE
    data = _read_bytes(name, path, largest)
    if not data.strip(b" \t\r\n\f\v\0"):
        raise KamerboekError(f"{name}: the file is empty")
    document = _read(name, suffix, data)
    if not document.text.strip():
        raise KamerboekError(f"{name}: the file holds no text")
    return document


def _check_suffix(name: str, suffix: str) -> None:
    if suffix == ".doc":
        raise KamerboekError(f"{name}: Word's old format is not read; save it as .docx first")
    if suffix not in TEXT | PAGES | {".docx", ".odt", ".pdf"}:
        raise KamerboekError(f"{name}: not a format that is read; save it as {READ}")


def _read_bytes(name: str, path: Path, largest: int) -> bytes:
    """Read a regular file whole; a link, a folder, a pipe or a device is refused unopened."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        before = os.lstat(path)
        if stat.S_ISLNK(before.st_mode):
            raise KamerboekError(f"{name}: is a link; name the file itself")
        if stat.S_ISDIR(before.st_mode):
            raise KamerboekError(f"{name}: is a folder; name a file in it")
        if not stat.S_ISREG(before.st_mode):
            raise KamerboekError(f"{name}: is no regular file; copy its content into one")
        handle = os.open(path, flags)
    except FileNotFoundError as error:
        raise KamerboekError(f"{name}: no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise KamerboekError(f"{name}: cannot be opened: {reason}") from error
    with os.fdopen(handle, "rb") as opened:
        about = os.fstat(opened.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise KamerboekError(f"{name}: is no regular file; copy its content into one")
        if about.st_size > largest:
            raise KamerboekError(
                f"{name}: is {about.st_size // 2**20} MB, more than the {largest // 2**20} MB that "
                "are read; cut it into parts"
            )
        try:
            data = opened.read(largest + 1)
        except OSError as error:
            raise KamerboekError(f"{name}: cannot be read: {error.strerror}") from error
    if len(data) > largest:
        raise KamerboekError(f"{name}: is more than {largest // 2**20} MB; cut it into parts")
    return data


def _read(name: str, suffix: str, data: bytes) -> DocumentText:
    # The formats' modules are imported where they are needed: most runs need one of them.
    if suffix == ".pdf":
        if b"%PDF-" not in data[:1024]:
            raise KamerboekError(f"{name}: is no PDF, whatever its name says; {_guess(data)}")
        from kamerboek.document.files.pdf.read import read_pdf

        return read_pdf(name, data)
    if suffix in (".docx", ".odt"):
        if not data.startswith(b"PK"):
            raise KamerboekError(
                f"{name}: is no {suffix[1:]} file, whatever its name says; {_guess(data)}"
            )
        return _read_archive(name, suffix, Archive(name, data))
    if data.startswith((b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")):
        raise KamerboekError(f"{name}: is no text, whatever its name says; {_guess(data)}")
    if suffix in PAGES:
        from kamerboek.document.files.web import read_page

        return read_page(name, data)
    text, doubts = decoded(name, data)
    if "\0" in text:
        raise KamerboekError(
            f"{name}: is no text: it holds a zero byte at character {text.index(chr(0))}"
        )
    return DocumentText(text, doubts=doubts)


def _read_archive(name: str, suffix: str, archive: Archive) -> DocumentText:
    from kamerboek.document.files import opendocument, word

    if suffix == ".docx":
        if word.MAIN not in archive:
            raise KamerboekError(f"{name}: holds no Word document; save it again as .docx")
        return word.read_word(name, archive)
    if opendocument.MAIN not in archive:
        raise KamerboekError(f"{name}: holds no OpenDocument text; save it again as .odt")
    return opendocument.read_opendocument(name, archive)


def _guess(data: bytes) -> str:
    """Say what a file seems to be and what to do."""
    if data.startswith(b"%PDF-"):
        return "it is a PDF: name it .pdf"
    if data.startswith(b"PK"):
        return "it is a ZIP archive: name it .docx or .odt if it is one"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return "it is in Word's old format: save it as .docx"
    if data.startswith(b"{\\rtf"):
        return "it is RTF: save it as .docx"
    if data.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "it is a web page: name it .html"
    return f"save it as {READ}"
