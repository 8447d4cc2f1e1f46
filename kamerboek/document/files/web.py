"""Web pages (.html): the text as a browser shows it, without what surrounds an article.

Pages are cut into tags by hand: the time stays linear whatever a page holds, nothing is fetched,
and there is no tree that could nest without end.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kamerboek.document.files.build import CELL, PARAGRAPH, TextBuilder, raised, struck_out
from kamerboek.document.files.encoding import decoded
from kamerboek.document.files.limits import DEEPEST_NESTING
from kamerboek.document.files.numbering import shaped, whole_number
from kamerboek.document.model import DocumentText
from kamerboek.document.time_limit import check_time
from kamerboek.errors import KamerboekError

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]*)")
ATTRIBUTE = re.compile(r"([A-Za-z-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
WHITE = re.compile(r"[ \t\r\n\f]+")

RAISED_ALONE = re.compile(r"[⁰¹²³⁴-⁹]{1,3}")

ENCODINGS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "utf-8",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "windows-1252": "windows-1252",
    "iso-8859-15": "iso-8859-15",
}
"""Encodings in which Dutch pages come; browsers read the third as the fifth."""

RAW = frozenset(
    [
        "script", "style", "title", "textarea", "noscript", "template", "iframe", "svg",
        "math", "select",
    ]
)  # fmt: skip
STRUCK = frozenset(["del", "s", "strike"])
"""What these hold is shown struck out: it is no longer said."""

HIDES = re.compile(r"(?:display:none|visibility:hidden)(?![\w-])")
STRIKES = re.compile(r"text-decoration(?:-line)?:[^;]*line-through")
REVERSED = re.compile(r"(?:^|\s)reversed(?=[\s=/]|$)", re.IGNORECASE)
DRAWN = frozenset(["svg", "select", "textarea"])
"""What these hold is shown, but is no running text."""

SAID_OVER = frozenset(["rt", "rp"])
"""How a word is said, in small letters over it."""

HIDDEN = re.compile(r"(?:^|\s)hidden(?=[\s=/]|$)", re.IGNORECASE)
"""How an element says that a browser does not show it."""

AROUND = frozenset(["nav", "header", "footer", "aside", "button", "form"])
AROUND_ROLES = frozenset(["contentinfo", "navigation", "search", "complementary"])
AROUND_NAMES = frozenset(
    [
        "footer", "site-footer", "page-footer", "skiplinks", "skip-links", "breadcrumb",
        "breadcrumbs",
    ]
)  # fmt: skip
"""Of what stands around an article its role says so, or its class or id."""

BLOCKS = frozenset(
    [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main",
        "blockquote", "pre", "ul", "ol", "dl", "dt", "dd", "table", "tbody", "thead",
        "tfoot", "caption", "figure", "figcaption", "hr", "address", "fieldset", "body",
        "html", "details", "summary",
    ]
)  # fmt: skip
VOID = frozenset(
    [
        "br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "col", "embed",
        "source", "track",
    ]
)  # fmt: skip
LIST_SHAPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}

NUMBERED_ITEM = re.compile(r"^• (?=\d{1,3}[.)]\s)")
"""The dot of an item that has its number in its text: a site draws none before it."""

FIGURES_APART = (
    "figures stand in a drawing, a list of choices or what a page does not read aloud, "
    "and are left out here"
)

LONGEST_TAG = 10_000
"""A tag that does not end within this is no tag: a stray `<` must not swallow the page."""


@dataclass
class _List:
    ordered: bool
    shape: str
    following: int
    step: int = 1


def decode_page(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the characters of a web page in the encoding that it says it has.

    A doubt comes with one that is not UTF-8. Raises KamerboekError when it is in another than it
    says, or says none and none is certain.
    """
    declared = CHARSET.search(data[:4096])
    if declared is None or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return decoded(name, data)
    said = declared[1].decode("ascii").lower()
    encoding = "utf-8" if data.startswith(b"\xef\xbb\xbf") else ENCODINGS.get(said)
    if encoding is None:
        raise KamerboekError(f"{name}: its encoding {said!r} is not read; save it as UTF-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise KamerboekError(
            f"{name}: not {said} at byte {error.start}; save the page again as UTF-8"
        ) from error
    return text, () if encoding == "utf-8" else (f"read as {encoding}, as the page says",)


def read_page(name: str, data: bytes) -> DocumentText:
    """Return the text of a web page.

    Raises KamerboekError for an encoding that is not read, and for nesting without end.
    """
    source, doubts = decode_page(name, data)
    page = _Page(name)
    position, size = 0, len(source)
    lowered = source.lower()
    while position < size:
        opening = source.find("<", position)
        if opening < 0:
            page.text(source[position:])
            break
        page.text(source[position:opening])
        if source.startswith("<!--", opening):
            position = _behind(source, "-->", opening + 4)
            continue
        if source.startswith(("<!", "<?"), opening):
            position = _behind(source, ">", opening)
            continue
        tag = TAG.match(source, opening)
        closing = _tag_end(source, tag.end()) if tag else -1
        if tag is None or closing < 0:
            page.text("<")
            position = opening + 1
            continue
        name_of_tag = tag[2].lower()
        position = closing + 1
        if tag[1]:
            page.close(name_of_tag)
            continue
        if name_of_tag in RAW and source.endswith("/", tag.end(), closing):
            continue  # `<svg/>` holds nothing
        page.open(name_of_tag, source[tag.end() : closing])
        if name_of_tag in RAW:
            end = lowered.find(f"</{name_of_tag}", position)
            end = size if end < 0 else end
            # Most drawings are signs of a site, with a style or a title alone.
            words = name_of_tag != "svg" or lowered.find("<text", position, end) >= 0
            if name_of_tag in DRAWN and words:
                page.text(_between_tags(source[position:end]))
            position = end
    return replace(page.document(), doubts=doubts)


def _between_tags(source: str) -> str:
    """Return the words of an element that is not read, without its tags."""
    return " ".join(part.rpartition(">")[2] for part in source.split("<"))


def _unescaped(content: str) -> str:
    """Return text with its references written out; one with too many figures is no character."""
    return html.unescape(LONG_REFERENCE.sub(_short_reference, content))


def _short_reference(match: re.Match[str]) -> str:
    figures = match["figures"].lstrip("0")
    return "\ufffd" if len(figures) > MOST_FIGURES else f"&#{match['base']}{figures or 0};"


MOST_FIGURES = 7
LONG_REFERENCE = re.compile(r"&#(?P<base>[xX]?)(?P<figures>[0-9a-fA-F]{8,});?")
"""`&#9999999999;`: Python refuses to make a number of thousands of figures."""


def _behind(source: str, sign: str, start: int) -> int:
    """Return where a sign ends that stands behind an offset; the source's end where none does."""
    at = source.find(sign, start)
    return at + len(sign) if at >= 0 else len(source)


def _tag_end(source: str, position: int) -> int:
    """Return where a tag closes; a `>` between quotation marks does not close it."""
    limit = position + LONGEST_TAG
    while True:
        closing = source.find(">", position, limit)
        if closing < 0:
            return -1
        quote = min(
            (
                at
                for at in (source.find('"', position, closing), source.find("'", position, closing))
                if at >= 0
            ),
            default=-1,
        )
        if quote < 0:
            return closing
        end = source.find(source[quote], quote + 1, limit)
        if end < 0:
            return closing
        position = end + 1


def _around(attributes: Mapping[str, str]) -> bool:
    """Say whether an element is of what surrounds an article, by what it says of itself."""
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower().split()
    return attributes.get("role") in AROUND_ROLES or not AROUND_NAMES.isdisjoint(names)


class _Page:
    """Takes tags and text one by one and collects what a browser shows."""

    def __init__(self, name: str) -> None:
        self.builder = TextBuilder()
        self._name = name
        self._parts: list[str] = []
        self._number = ""
        self._lists: list[_List] = []
        self._hidden: list[str] = []
        self._nested: list[str] = []
        self._cells = 0
        self._column = 0
        self._first_in_cell = False
        self._preformatted = 0
        self._raised = 0
        self._shown_apart = False

    def document(self) -> DocumentText:
        """Return what was collected."""
        self._flush(last=True)
        return self.builder.document()

    def text(self, content: str) -> None:
        check_time()
        if not content:
            return
        if self._hidden:
            if not STRUCK.isdisjoint(self._hidden) and content.strip():
                self.builder.leave_out(struck_out(_unescaped(content)))
            elif self._shown_apart and any(sign.isdigit() for sign in content):
                self.builder.leave_out(FIGURES_APART)
            return
        content = _unescaped(content)
        if self._raised:
            content = raised(content)
        self._parts.append(content if self._preformatted else WHITE.sub(" ", content))

    def open(self, tag: str, inside: str) -> None:
        check_time()
        if tag in VOID:
            if tag == "br" and not self._hidden:
                self._parts.append("\n")
            elif tag == "hr":
                self._flush()
            return
        if len(self._nested) >= DEEPEST_NESTING * 5:
            raise KamerboekError(f"{self._name}: elements are nested without end")
        attributes = {
            match[1].lower(): _unescaped(match[2] or match[3] or match[4] or "")
            for match in ATTRIBUTE.finditer(inside)
        }
        style = "".join(attributes.get("style", "").split()).lower()
        strikes = STRIKES.search(style) is not None
        hides = (
            tag in RAW
            or tag in AROUND
            or tag in SAID_OVER
            or _around(attributes)
            or tag in STRUCK
            or strikes
            or HIDES.search(style) is not None
            or HIDDEN.search(QUOTED.sub("", inside)) is not None
            or attributes.get("aria-hidden") == "true"
        )
        if not self._hidden:
            self._shown_apart = tag in DRAWN or attributes.get("aria-hidden") == "true"
        if not self._hidden and (strikes or tag == "math"):
            words = "words are struck out" if strikes else "a formula stands"
            self.builder.leave_out(f"{words} in the page, and left out here")
        if self._hidden or hides:
            if hides or (self._hidden and tag == self._hidden[0]):
                if tag in BLOCKS or tag in RAW or tag in AROUND or tag in ("li", "tr", "td", "th"):
                    self._flush()
                self._hidden.append(tag)
            return
        if tag in BLOCKS or tag in ("li", "tr", "td", "th"):
            self._flush()
            self._nested.append(tag)
        if tag in ("ol", "ul"):
            down = REVERSED.search(QUOTED.sub("", inside)) is not None
            numbered = tag == "ol" and not (down and "start" not in attributes)
            if tag == "ol" and not numbered:
                self.builder.leave_out("a list is numbered downwards, and its numbers are not read")
            start = whole_number(attributes.get("start"), 1)
            shape = LIST_SHAPES.get(attributes.get("type", ""), "")
            self._lists.append(_List(numbered, shape, start, -1 if down else 1))
        elif tag == "li" and self._lists:
            innermost = self._lists[-1]
            if innermost.ordered:
                innermost.following = whole_number(attributes.get("value"), innermost.following)
                self._number = shaped(innermost.following, innermost.shape) + "."
                innermost.following += innermost.step
            else:
                self._parts.append("• ")
        elif tag == "tr":
            self.builder.separate(PARAGRAPH)
            self._column = 0
        elif tag in ("td", "th"):
            self._cells += 1
            self._first_in_cell = True
            self._column += 1
            if whole_number(attributes.get("rowspan"), 1) > 1 and self._column > 1:
                self.builder.leave_out("a cell is one with those below it, which are read as empty")
            self.builder.separate(CELL)
        elif tag == "pre":
            self._preformatted += 1
        elif tag == "sup":
            self._raised += 1

    def close(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
            return
        if tag in BLOCKS or tag in ("li", "tr", "td", "th"):
            self._flush()
            if self._nested and tag in self._nested[-20:]:
                while self._nested.pop() != tag:
                    pass
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag == "tr":
            self.builder.separate(PARAGRAPH)
        elif tag in ("td", "th"):
            self._cells = max(self._cells - 1, 0)
        elif tag == "pre":
            self._preformatted = max(self._preformatted - 1, 0)
        elif tag == "sup":
            self._raised = max(self._raised - 1, 0)

    def _flush(self, *, last: bool = False) -> None:
        content = "\n".join(line.strip(" ") for line in "".join(self._parts).split("\n")).strip()
        content = NUMBERED_ITEM.sub("", content)
        self._parts.clear()
        if not content:
            return
        if RAISED_ALONE.fullmatch(content) and not self._cells and not last:
            self._parts.append(f"{content} ")  # a note's number goes before the block of its text
            return
        if not self._first_in_cell:
            self.builder.separate(PARAGRAPH)
        self._first_in_cell = False
        number, self._number = self._number, ""
        self.builder.add(content, number)
        if not self._cells:
            self.builder.separate(PARAGRAPH)
