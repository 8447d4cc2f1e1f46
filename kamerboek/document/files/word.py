"""Word files (.docx): the text as Word shows it, automatic numbers written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kamerboek.document.files.archive import Archive, Attributes, parse_xml
from kamerboek.document.files.build import (
    CELL,
    PARAGRAPH,
    TextBuilder,
    note,
    raised,
    struck_out,
)
from kamerboek.document.files.numbering import LEVELS, Counter, Level, label, whole_number
from kamerboek.document.files.signs import symbol
from kamerboek.document.model import DocumentText
from kamerboek.document.time_limit import check_time

MAIN = "word/document.xml"

NAMESPACES = frozenset(
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
)
FORMULAS = frozenset(
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
    )
)
DRAWINGS = (
    "http://schemas.openxmlformats.org/drawingml/",
    "http://purl.oclc.org/ooxml/drawingml/",
    "urn:schemas-microsoft-com:vml",
)
DRAWN = frozenset(["chart", "relIds", "textpath", "t"])
"""A chart, a diagram, ornamental letters, and the words of a drawing."""

BETWEEN_PARTS = {"num": " ", "den": "/", "sup": "^", "sub": "_"}
"""What stands before a part of a formula where it is written on one line."""

COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

LEFT_OUT = frozenset(
    [
        "del", "moveFrom", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange",
        "sectPrChange", "numberingChange", "fldData", "sectPr", "annotationRef", "rt",
    ]
)  # fmt: skip
"""Elements whose content Word does not show: deleted text, field codes, former settings; and how a
word is said, in small letters over it."""


OFF = ("0", "false", "off")
"""How a property says that it does not hold."""


@dataclass
class _Style:
    parent: str = ""
    number: str = ""
    level: int | None = None
    raised: bool = False
    hidden: bool = False
    struck: bool = False


@dataclass
class _Abstract:
    levels: list[Level] = field(default_factory=lambda: [Level() for _ in range(LEVELS)])
    link: str = ""


@dataclass
class _Instance:
    abstract: str = ""
    starts: dict[int, int] = field(default_factory=dict)


@dataclass
class _Paragraph:
    style: str = ""
    number: str = ""
    level: int | None = None
    hidden: bool = False
    struck: bool = False
    raised: bool = False
    parts: list[str] = field(default_factory=list)


def read_word(name: str, archive: Archive) -> DocumentText:
    """Return the text of a Word file: body only, notes where they are referred to.

    Raises KamerboekError when a part is missing or damaged.
    """
    styles: dict[str, _Style] = {}
    default = ""
    if "word/styles.xml" in archive:
        styles, default = _read_styles(name, archive.read("word/styles.xml"))
    numbering = _Numbering({}, {}, styles)
    if "word/numbering.xml" in archive:
        numbering = _read_numbering(name, archive.read("word/numbering.xml"), styles)
    notes: dict[str, dict[str, str]] = {}
    for kind in ("footnote", "endnote"):
        part = f"word/{kind}s.xml"
        notes[kind] = _read_notes(name, archive.read(part), kind) if part in archive else {}
    body = _Body(numbering, notes, styles, default)
    parse_xml(name, archive.read(MAIN), body.start, body.end, body.text)
    return body.builder.document()


class _Numbering:
    """Word's lists: definitions, instances of them, and how far each has counted."""

    def __init__(
        self,
        abstracts: dict[str, _Abstract],
        instances: dict[str, _Instance],
        styles: dict[str, _Style],
    ) -> None:
        self._abstracts = abstracts
        self._instances = instances
        self._styles = styles
        self._counters: dict[str, Counter] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: _Paragraph, default: str) -> str:
        """Count a paragraph and return what Word shows before it, or nothing."""
        number, level, style = paragraph.number, paragraph.level, paragraph.style or default
        origin = ""
        for _ in range(LEVELS):
            known = self._styles.get(style)
            if known is None:
                break
            if not number and known.number:
                number, origin = known.number, style
            if level is None:
                level = known.level
            style = known.parent
        instance = self._instances.get(number)
        if not number or number == "0" or instance is None:
            return ""
        key, abstract = self._abstract(instance)
        if abstract is None:
            return ""
        if level is None:
            linked = [i for i, one in enumerate(abstract.levels) if origin and one.style == origin]
            level = linked[0] if linked else 0
        level = min(max(level, 0), LEVELS - 1)
        counter = self._counters.setdefault(key, Counter())
        if level in instance.starts and (number, level) not in self._begun:
            self._begun.add((number, level))
            counter.values[level] = None
            counter.advance(level, instance.starts[level])
        else:
            counter.advance(level, abstract.levels[level].start)
        return label(abstract.levels, level, counter)

    def _abstract(self, instance: _Instance) -> tuple[str, _Abstract | None]:
        key = instance.abstract
        abstract = self._abstracts.get(key)
        if abstract is not None and abstract.link:
            linked = self._styles.get(abstract.link)
            target = self._instances.get(linked.number) if linked else None
            if target is not None and target.abstract in self._abstracts:
                key = target.abstract
                abstract = self._abstracts[key]
        return key, abstract


class _Body:
    """Takes the body's elements one by one and collects its text."""

    def __init__(
        self,
        numbering: _Numbering,
        notes: dict[str, dict[str, str]],
        styles: dict[str, _Style],
        default: str,
    ) -> None:
        self.builder = TextBuilder()
        self._numbering = numbering
        self._notes = notes
        self._styles = styles
        self._default = default
        self._open: list[_Paragraph] = []
        self._left_out = 0
        self._in_text = False
        self._in_run = 0
        self._in_properties = 0
        self._cells = 0
        self._first_in_cell = False
        self._placeholder = False
        self._noted: set[tuple[str, str]] = set()
        self._rows: list[bool] = []
        self._column = 0
        self._in_row_properties = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        check_time()
        space, _, local = tag.rpartition(" ")
        if local in ("sdt", "sdtContent") and space in NAMESPACES and not self._left_out:
            # A content control that nobody filled shows what is to be filled in.
            placeholder, self._placeholder = self._placeholder, False
            if local == "sdtContent" and placeholder:
                self._left_out += 1
                return
        if local == "del" and self._in_row_properties and not self._left_out:
            self._rows[-1] = True
        if local == "trPr" and space in NAMESPACES and self._rows:
            self._in_row_properties += 1
        if (
            self._left_out
            or (local in LEFT_OUT and space in NAMESPACES)
            or tag == f"{COMPATIBILITY} Fallback"
        ):
            self._left_out += 1
            return
        paragraph = self._open[-1] if self._open else None
        if space in FORMULAS:
            self._add_formula(paragraph, local)
        if local in DRAWN and space.startswith(DRAWINGS):
            self.builder.leave_out(
                "a chart or drawing with words stands in the file, and is not read"
            )
        if space not in NAMESPACES:
            return
        if local == "showingPlcHdr":
            self._placeholder = _local(attributes).get("val", "") not in OFF
        elif local == "vMerge" and _local(attributes).get("val", "continue") == "continue":
            if self._column > 1:  # the first says what rows are of, and is no answer
                self.builder.leave_out("a cell is one with that above it, and is read as empty")
        elif local == "altChunk":
            self.builder.leave_out("the file holds another file, which is not read (altChunk)")
        elif local == "p":
            if paragraph is not None:
                self._flush(paragraph)
            self._open.append(_Paragraph())
        elif local in ("pPr", "rPr"):
            self._in_properties += 1
        elif local == "r":
            self._in_run += 1
            if paragraph is not None:
                paragraph.hidden = self._hides(paragraph.style)
                paragraph.struck = self._strikes(paragraph.style)
                paragraph.raised = False
        elif local == "tc":
            self._cells += 1
            self._column += 1
            self._first_in_cell = True
            self.builder.separate(CELL)
        elif local == "tr":
            self.builder.separate(PARAGRAPH)
            self._rows.append(False)
            self._column = 0
        elif paragraph is None:
            return
        elif self._in_properties:
            self._set_property(paragraph, local, _local(attributes))
        elif self._in_run:
            self._add(paragraph, local, _local(attributes))

    def end(self, tag: str) -> None:
        if self._left_out:
            self._left_out -= 1
            return
        space, _, local = tag.rpartition(" ")
        if local == "t" and space in NAMESPACES | FORMULAS:
            self._in_text = False
        if local == "trPr" and space in NAMESPACES and self._in_row_properties:
            self._in_row_properties -= 1
        if space not in NAMESPACES:
            return
        if local in ("pPr", "rPr"):
            self._in_properties -= 1
        elif local == "r":
            self._in_run -= 1
        elif local == "p" and self._open:
            self._flush(self._open.pop())
        elif local == "tc":
            self._cells -= 1
        elif local == "tr":
            self.builder.separate(PARAGRAPH)
            if self._rows:
                self._rows.pop()

    def text(self, content: str) -> None:
        if self._in_text and self._open and not self._left_out and not self._open[-1].hidden:
            paragraph = self._open[-1]
            if any(self._rows):
                return  # of a row that was deleted
            if paragraph.struck:
                self.builder.leave_out(struck_out(content))
                return
            paragraph.parts.append(raised(content) if paragraph.raised else content)

    def _flush(self, paragraph: _Paragraph) -> None:
        content = "".join(paragraph.parts)
        shown = self._numbering.label(paragraph, self._default)
        paragraph.parts.clear()
        paragraph.number, paragraph.style = "0", ""
        if not (content.strip() or shown):
            return
        first, self._first_in_cell = self._first_in_cell, False
        self.builder.add_paragraph(content, shown, in_cell=self._cells > 0, first_in_cell=first)

    def _set_property(self, paragraph: _Paragraph, local: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if self._in_run:
            if local == "vanish":
                paragraph.hidden = value not in OFF
            elif local in ("strike", "dstrike"):
                paragraph.struck = value not in OFF
            elif local == "rStyle":
                known = self._styles.get(value)
                paragraph.raised = known is not None and known.raised
                paragraph.hidden = paragraph.hidden or self._hides(value)
                paragraph.struck = paragraph.struck or self._strikes(value)
            elif local == "vertAlign":
                paragraph.raised = value == "superscript"
            elif local == "position":
                paragraph.raised = whole_number(value, 0) > 0
        elif local == "pStyle":
            paragraph.style = value
        elif local == "numId":
            paragraph.number = value
        elif local == "ilvl":
            paragraph.level = whole_number(value, 0)

    def _hides(self, style: str) -> bool:
        """Say whether a style, or one that it is based on, hides its words."""
        return any(each.hidden for each in self._based_on(style))

    def _strikes(self, style: str) -> bool:
        """Say whether a style, or one that it is based on, strikes its words out."""
        return any(each.struck for each in self._based_on(style))

    def _based_on(self, style: str) -> Iterator[_Style]:
        """Yield a style, the one that it is based on, and so on."""
        for _ in range(LEVELS):
            known = self._styles.get(style)
            if known is None:
                return
            yield known
            style = known.parent

    def _add(self, paragraph: _Paragraph, local: str, attributes: Attributes) -> None:
        if paragraph.hidden or (paragraph.struck and local != "t"):
            return
        if local == "t":
            self._in_text = True
        elif local == "tab":
            paragraph.parts.append("\t")
        elif local in ("br", "cr"):
            paragraph.parts.append("\n")
        elif local == "noBreakHyphen":
            paragraph.parts.append("-")
        elif local == "sym":
            sign = symbol(attributes.get("font", ""), attributes.get("char", ""))
            if not sign:
                named = f"{attributes.get('font', '')} {attributes.get('char', '')}".strip()
                self.builder.leave_out(f"a sign of a font of signs is not read: {named[:40]}")
            paragraph.parts.append(sign or "\ufffd")
        elif local in ("footnoteReference", "endnoteReference"):
            kind = local.removesuffix("Reference")
            identifier = attributes.get("id", "")
            content = self._notes[kind].get(identifier, "")
            again = content and (kind, identifier) in self._noted
            paragraph.parts.append(f"[{identifier}]" if again else note(identifier, content))
            self._noted.add((kind, identifier))

    def _add_formula(self, paragraph: _Paragraph | None, local: str) -> None:
        """Write what a formula shows on one line, and say that it was a formula."""
        if paragraph is None or paragraph.hidden:
            return
        if local == "oMath":
            self.builder.leave_out("a formula is read as one line: how its parts stand is lost")
        elif local == "t":
            self._in_text = True
            paragraph.struck = paragraph.raised = False
        elif local in BETWEEN_PARTS:
            paragraph.parts.append(BETWEEN_PARTS[local])


def _local(attributes: Attributes) -> Attributes:
    return {key.rpartition(" ")[2]: value for key, value in attributes.items()}


def _read_styles(name: str, content: bytes) -> tuple[dict[str, _Style], str]:
    styles: dict[str, _Style] = {}
    current = _Style()
    default = ""

    def start(tag: str, raw: Attributes) -> None:
        nonlocal current, default
        local, attributes = tag.rpartition(" ")[2], _local(raw)
        value = attributes.get("val", "")
        if local == "style":
            current = _Style()
            identifier = attributes.get("styleId", "")
            styles[identifier] = current
            if attributes.get("type") == "paragraph" and attributes.get("default") in ("1", "true"):
                default = identifier
        elif local == "vertAlign":
            current.raised = value == "superscript"
        elif local == "vanish":
            current.hidden = value not in OFF
        elif local in ("strike", "dstrike"):
            current.struck = value not in OFF
        elif local == "basedOn":
            current.parent = value
        elif local == "numId":
            current.number = value
        elif local == "ilvl":
            current.level = whole_number(value, 0)

    parse_xml(name, content, start, _nothing, _nothing)
    return styles, default


def _read_numbering(name: str, content: bytes, styles: dict[str, _Style]) -> _Numbering:
    abstracts: dict[str, _Abstract] = {}
    instances: dict[str, _Instance] = {}
    abstract = _Abstract()
    instance: _Instance | None = None
    level = 0
    override = 0

    def start(tag: str, raw: Attributes) -> None:
        nonlocal abstract, instance, level, override
        local, attributes = tag.rpartition(" ")[2], _local(raw)
        value = attributes.get("val", "")
        if local == "abstractNum":
            abstract, instance = _Abstract(), None
            abstracts[attributes.get("abstractNumId", "")] = abstract
        elif local == "num":
            instance = _Instance()
            instances[attributes.get("numId", "")] = instance
        elif local == "abstractNumId" and instance is not None:
            instance.abstract = value
        elif local == "lvlOverride":
            override = whole_number(attributes.get("ilvl"), 0)
        elif local == "startOverride" and instance is not None:
            instance.starts[override] = whole_number(value, 1)
        elif local == "numStyleLink":
            abstract.link = value
        elif local == "lvl":
            level = min(max(whole_number(attributes.get("ilvl"), 0), 0), LEVELS - 1)
        elif instance is None and local in ("start", "numFmt", "lvlText", "pStyle"):
            old = abstract.levels[level]
            abstract.levels[level] = Level(
                format=value if local == "numFmt" else old.format,
                pattern=value if local == "lvlText" else old.pattern,
                start=whole_number(value, 1) if local == "start" else old.start,
                style=value if local == "pStyle" else old.style,
            )

    parse_xml(name, content, start, _nothing, _nothing)
    return _Numbering(abstracts, instances, styles)


def _read_notes(name: str, content: bytes, kind: str) -> dict[str, str]:
    """Return what each note says, by its identifier; not what is deleted, hidden or struck out."""
    notes: dict[str, list[str]] = {}
    parts: list[str] = []
    taking = silent = False
    left_out = 0

    def start(tag: str, raw: Attributes) -> None:
        nonlocal parts, taking, silent, left_out
        local, attributes = tag.rpartition(" ")[2], _local(raw)
        if left_out or local in LEFT_OUT:
            left_out += 1
            return
        if local == kind:
            parts = []
            notes[attributes.get("id", "")] = parts
        elif local == "r":
            silent = False
        elif local in ("vanish", "strike", "dstrike"):
            silent = silent or attributes.get("val", "") not in OFF
        taking = local == "t" and not silent
        if local in ("p", "tab", "br"):
            parts.append(" ")
        elif local == "noBreakHyphen" and not silent:
            parts.append("-")

    def end(_: str) -> None:
        nonlocal taking, left_out
        taking = False
        left_out -= left_out > 0

    def text(value: str) -> None:
        if taking:
            parts.append(value)

    parse_xml(name, content, start, end, text)
    return {identifier: "".join(content) for identifier, content in notes.items()}


def _nothing(*_: object) -> None:
    return None
