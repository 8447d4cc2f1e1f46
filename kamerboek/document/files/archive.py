"""Word and OpenDocument files are ZIP archives of XML; both can be made to do harm."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from kamerboek.document.files.limits import DEEPEST_NESTING, LARGEST_PART, MOST_PARTS
from kamerboek.errors import KamerboekError

Attributes = dict[str, str]


class Archive:
    """The parts of a Word or OpenDocument file, unpacked one at a time and never beyond a limit."""

    def __init__(self, name: str, data: bytes) -> None:
        """Open an archive; raises KamerboekError when it is none, or damaged."""
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            parts = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise KamerboekError(
                f"{name}: the file is damaged or not what its name says; open it in a word "
                "processor and save it again"
            ) from error
        if len(parts) > MOST_PARTS:
            raise KamerboekError(
                f"{name}: holds {len(parts)} parts, more than {MOST_PARTS} allowed"
            )
        self._parts = {part.filename: part for part in parts}
        if len(self._parts) < len(parts):
            raise KamerboekError(
                f"{name}: holds two parts of one name, of which programs read another; open it in "
                "a word processor and save it again"
            )

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def read(self, part: str) -> bytes:
        """Unpack a part; raises KamerboekError when it is missing, damaged, locked or too large."""
        info = self._parts.get(part)
        if info is None:
            raise KamerboekError(f"{self._name}: damaged: its part {part!r} is missing")
        if info.flag_bits & 0x1:
            raise KamerboekError(f"{self._name}: is locked with a password; save it without one")
        try:
            with self._zip.open(info) as opened:
                content = opened.read(LARGEST_PART + 1)
        except (
            zipfile.BadZipFile,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
            zlib.error,
            lzma.LZMAError,
            EOFError,
        ) as error:
            raise KamerboekError(
                f"{self._name}: damaged at its part {part!r}; open it in a word processor and "
                "save it again"
            ) from error
        if len(content) > LARGEST_PART:
            raise KamerboekError(
                f"{self._name}: its part {part!r} unpacks to more than "
                f"{LARGEST_PART // 2**20} MB, which no letter does"
            )
        return content


def parse_xml(
    name: str,
    content: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Call back for each element and stretch of text. Tags are `namespace name`.

    Raises KamerboekError for broken XML, for nesting without end, and for a document type, which
    office files never have and which is how entities reach out of a file or multiply in it.
    """
    depth = 0

    def started(tag: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST_NESTING:
            raise KamerboekError(
                f"{name}: elements are nested deeper than {DEEPEST_NESTING}, which no letter does"
            )
        start(tag, attributes)

    def ended(tag: str) -> None:
        nonlocal depth
        depth -= 1
        end(tag)

    def refused(*_: object) -> None:
        raise KamerboekError(
            f"{name}: declares a document type or entities, which office files do not; "
            "save it again from a word processor"
        )

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refused
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise KamerboekError(
            f"{name}: damaged XML at line {error.lineno}, column {error.offset}; open it in a "
            "word processor and save it again"
        ) from error
    except (ValueError, LookupError) as error:
        raise KamerboekError(f"{name}: its XML is in an encoding that is not read") from error
