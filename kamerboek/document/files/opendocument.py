"""OpenDocument files (.odt): the text as it is shown, automatic numbers written out."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
from kamerboek.document.model import DocumentText
from kamerboek.document.time_limit import check_time

MAIN = "content.xml"
LEFT_OUT = frozenset(
    [
        "tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls",
        "table-of-content", "scripts", "automatic-styles", "font-face-decls", "ruby-text",
    ]
)  # fmt: skip
CONDITIONAL = frozenset(["hidden-text", "hidden-paragraph", "section"])
"""What is shown on a condition, and says whether that holds."""

FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
WHITE = re.compile(r"[ \t\r\n]+")
OUTLINE = "\0outline"


@dataclass
class _List:
    style: str
    counter: Counter
    numbered: bool = False
    start: int | None = None


@dataclass
class _Note:
    label: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)


@dataclass
class _Words:
    """Which styles put words above the line, hide them, or strike them out."""

    above: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    struck: set[str] = field(default_factory=set)
    parents: dict[str, str] = field(default_factory=dict)
    """The style that each is based on."""

    def any_of(self, named: set[str], styles: Iterable[str]) -> bool:
        """Say whether one of these styles, or one that it is based on, is among `named`."""
        for each in styles:
            style = each
            for _ in range(LEVELS):
                if style in named:
                    return True
                style = self.parents.get(style, "")
        return False


def read_opendocument(name: str, archive: Archive) -> DocumentText:
    """Return the text of an OpenDocument file: body only, notes where they are referred to.

    Raises KamerboekError when a part is missing or damaged.
    """
    content = archive.read(MAIN)
    styles: dict[str, list[Level]] = {}
    words = _Words()
    if "styles.xml" in archive:
        _read_styles(name, archive.read("styles.xml"), styles, words)
    _read_styles(name, content, styles, words)
    body = _Body(styles, words)
    parse_xml(name, content, body.start, body.end, body.text)
    return body.builder.document()


class _Body:
    """Takes the body's elements one by one and collects its text."""

    def __init__(self, styles: dict[str, list[Level]], words: _Words) -> None:
        self.builder = TextBuilder()
        self._styles = styles
        self._words = words
        self._spans: list[str] = []
        self._left_out = 0
        self._in_body = False
        self._paragraphs: list[list[str]] = []
        self._shown: list[str] = []
        self._lists: list[_List] = []
        self._by_style: dict[str, Counter] = {}
        self._by_identifier: dict[str, Counter] = {}
        self._outline = Counter()
        self._note: _Note | None = None
        self._in_citation = False
        self._cells = 0
        self._column = 0
        self._first_in_cell = False

    def start(self, tag: str, raw: Attributes) -> None:
        check_time()
        local = tag.rpartition(" ")[2]
        attributes = {key.rpartition(" ")[2]: value for key, value in raw.items()}
        hidden = local in CONDITIONAL and attributes.get("is-hidden") == "true"
        own = [attributes.get("style-name", "")]
        hidden = hidden or (
            local in ("p", "h", "span") and self._words.any_of(self._words.hidden, own)
        )
        hidden = hidden or (local == "section" and attributes.get("display") == "none")
        if self._left_out or local in LEFT_OUT or hidden:
            self._left_out += 1
            return
        if local == "text" and "office" in tag:
            self._in_body = True
        elif not self._in_body:
            return
        elif local == "span":
            self._spans.append(attributes.get("style-name", ""))
        elif self._note is not None and local not in ("note-citation", "s", "tab", "line-break"):
            if local in ("p", "h"):
                self._note.parts.append(" ")
        elif local in ("p", "h"):
            if self._paragraphs:
                self._flush()
            self._spans.append(attributes.get("style-name", ""))
            self._paragraphs.append([])
            self._shown.append(self._number(local, attributes))
        elif local == "list":
            self._open_list(attributes)
        elif local in ("list-item", "list-header") and self._lists:
            self._lists[-1].numbered = local == "list-item"
            value = attributes.get("start-value")
            self._lists[-1].start = whole_number(value, 1) if value else None
        elif local == "note":
            self._note = _Note()
        elif local == "note-citation":
            self._in_citation = True
        elif local == "table-cell":
            self._cells += 1
            self._first_in_cell = True
            self._column += 1
            if whole_number(attributes.get("number-rows-spanned"), 1) > 1 and self._column > 1:
                self.builder.leave_out("a cell is one with those below it, which are read as empty")
            self.builder.separate(CELL)
        elif local == "table-row":
            self.builder.separate(PARAGRAPH)
            self._column = 0
        elif local == "object":
            self.builder.leave_out("a formula or chart stands in the file, and is not read")
        elif local in ("s", "tab", "line-break"):
            count = min(max(whole_number(attributes.get("c"), 1), 1), 1000)
            self._take({"s": " " * count, "tab": "\t", "line-break": "\n"}[local])

    def end(self, tag: str) -> None:
        local = tag.rpartition(" ")[2]
        if self._left_out:
            self._left_out -= 1
        elif not self._in_body:
            return
        elif local == "note" and self._note is not None:
            if self._paragraphs:
                shown = note("".join(self._note.label).strip(), "".join(self._note.parts))
                self._paragraphs[-1].append(shown)
            self._note = None
        elif local == "note-citation":
            self._in_citation = False
        elif local == "span" and self._spans:
            self._spans.pop()
        elif self._note is not None:
            return
        elif local in ("p", "h") and self._paragraphs:
            self._flush()
            self._spans.pop()
            self._paragraphs.pop()
            self._shown.pop()
        elif local == "list" and self._lists:
            self._lists.pop()
        elif local == "table-cell":
            self._cells -= 1
        elif local == "table-row":
            self.builder.separate(PARAGRAPH)

    def text(self, content: str) -> None:
        if not self._left_out and self._in_body:
            content = WHITE.sub(" ", content)
            if self._words.any_of(self._words.struck, self._spans):
                self.builder.leave_out(struck_out(content))
                return
            above = self._note is None and self._words.any_of(self._words.above, self._spans)
            self._take(raised(content) if above else content)

    def _take(self, content: str) -> None:
        if self._note is not None:
            (self._note.label if self._in_citation else self._note.parts).append(content)
        elif self._paragraphs:
            self._paragraphs[-1].append(content)

    def _flush(self) -> None:
        content = "".join(self._paragraphs[-1])
        self._paragraphs[-1].clear()
        shown, self._shown[-1] = self._shown[-1], ""
        if not (content.strip() or shown):
            return
        first, self._first_in_cell = self._first_in_cell, False
        self.builder.add_paragraph(content, shown, in_cell=self._cells > 0, first_in_cell=first)

    def _open_list(self, attributes: Attributes) -> None:
        style = attributes.get("style-name", "")
        if self._lists:
            outer = self._lists[-1]
            self._lists.append(_List(style or outer.style, outer.counter))
            return
        goes_on = attributes.get("continue-list")
        if goes_on in self._by_identifier and goes_on is not None:
            counter = self._by_identifier[goes_on]
        elif attributes.get("continue-numbering") == "true" and style in self._by_style:
            counter = self._by_style[style]
        else:
            counter = Counter()
        self._by_style[style] = counter
        if "id" in attributes:
            self._by_identifier[attributes["id"]] = counter
        self._lists.append(_List(style, counter))

    def _number(self, local: str, attributes: Attributes) -> str:
        if self._lists:
            innermost = self._lists[-1]
            levels = self._styles.get(innermost.style)
            if not innermost.numbered or levels is None:
                return ""
            innermost.numbered = False
            level = min(len(self._lists), LEVELS) - 1
            if innermost.start is not None:
                innermost.counter.values[level] = None
            innermost.counter.advance(level, innermost.start or levels[level].start)
            return label(levels, level, innermost.counter)
        levels = self._styles.get(OUTLINE)
        if local == "h" and levels is not None:
            level = min(max(whole_number(attributes.get("outline-level"), 1), 1), LEVELS) - 1
            if levels[level].format == "none":
                return ""
            self._outline.advance(level, levels[level].start)
            return label(levels, level, self._outline)
        return ""


def _read_styles(name: str, content: bytes, styles: dict[str, list[Level]], words: _Words) -> None:
    """Read the styles of lists, and what styles of words do with them."""
    style = ""
    current: list[Level] = []

    def start(tag: str, raw: Attributes) -> None:
        nonlocal current, style
        local = tag.rpartition(" ")[2]
        attributes = {key.rpartition(" ")[2]: value for key, value in raw.items()}
        if local == "style":
            style = attributes.get("name", "")
            words.parents[style] = attributes.get("parent-style-name", "")
        elif local == "text-properties":
            position = attributes.get("text-position", "").split()
            if position and (position[0] == "super" or re.fullmatch(r"[1-9]\d*%", position[0])):
                words.above.add(style)
            if attributes.get("display") == "none":
                words.hidden.add(style)
            lines = ("text-line-through-style", "text-line-through-type")
            if any(attributes.get(each, "none") != "none" for each in lines):
                words.struck.add(style)
        elif local in ("list-style", "outline-style"):
            current = [Level(format="none", pattern="") for _ in range(LEVELS)]
            identifier = attributes.get("name", "") if local == "list-style" else OUTLINE
            styles[identifier] = current
        elif local in ("list-level-style-number", "outline-level-style", "list-level-style-bullet"):
            level = min(max(whole_number(attributes.get("level"), 1), 1), LEVELS) - 1
            if not current:
                return
            if local.endswith("bullet"):
                current[level] = Level(format="bullet")
                return
            shape = attributes.get("num-format", "")
            depth = min(max(whole_number(attributes.get("display-levels"), 1), 1), level + 1)
            places = ".".join(f"%{place + 1}" for place in range(level + 1 - depth, level + 1))
            current[level] = Level(
                format=FORMATS.get(shape, "decimal") if shape else "none",
                pattern=attributes.get("num-prefix", "")
                + places
                + attributes.get("num-suffix", ""),
                start=whole_number(attributes.get("start-value"), 1),
            )

    def nothing(*_: object) -> None:
        return None

    parse_xml(name, content, start, nothing, nothing)
