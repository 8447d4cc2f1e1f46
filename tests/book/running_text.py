"""Numbers in what a built page says, outside what carries an origin of its own."""

from __future__ import annotations

import csv
import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import html

LEFT_OUT = """
    self::svg or self::script or self::style or self::nav or self::template
    or self::a[contains(concat(' ', @class, ' '), ' figure ')]
    or self::ul[contains(concat(' ', @class, ' '), ' chips ')]
    or self::a[starts-with(@href, 'https://zoek.officielebekendmakingen.nl/kst-')]
    or self::a[contains(@href, 'vragen/index.html')]
    or self::form or self::div[contains(concat(' ', @class, ' '), ' list-state ')]
    or self::blockquote[contains(concat(' ', @class, ' '), ' document ')]
    or self::*[contains(concat(' ', @class, ' '), ' code-listing ')]
    or self::*[contains(concat(' ', @class, ' '), ' citation ')]
    or self::dl[contains(concat(' ', @class, ' '), ' origins ')]
    or (ancestor::figure[contains(concat(' ', @class, ' '), ' chart ')]
        and (self::td or self::th or self::p[@class='description' or @class='source']))
    or ((self::td or self::th) and ancestor::table[@data-origin])
"""
"""Figures, counts of questions that lead to them, filters and the count of what they show, links to
a Kamerstuk (named by its number), quotations, code, how to cite the page, drawings with the
description, table and source that are made from the figures they draw (tests/charts), the list of
origins, cells of a table with an origin."""

INLINE = re.compile(
    "a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|"
    "sub|sup|time|u|var|wbr"
)
"""Elements that do not end a run of text."""

HOLE = "\ufffc"
"""Stands where something was left out, so that the words around it do not join."""

_PARTS = (
    "nul|een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|"
    "vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|"
    "tachtig|negentig|honderd|duizend|miljoen|miljard|biljoen"
)
NUMBER = re.compile(
    rf"""
    (?:[\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u218b\u2460-\u249b]
        |(?<=\d)[.,](?=\d))+[%‰]?
    |\b(?:(?:de|een)\s)?(?:helft|kwart|driekwart)\b
    |\been\s(?:derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\b
    |\b(?:{_PARTS})(?:(?:en|ën)?(?:{_PARTS}))*(?:ën|maal|voud|voudige?)?\b
    |\b(?:dubbele?|anderhal(?:f|ve))\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Digits in any form, also within a word, and numbers in Dutch words.

`een` (a, an) is none, `één` is one; `Eén` opens a sentence without its first accent. Ordinals and
`miljoenen` are none.
"""

NO_NUMBER = frozenset({"een", "eenmaal", "eenvoud", "eenvoudig", "eenvoudige"})

RANGE = re.compile(r"\d.* tot .*\d")


@dataclass(frozen=True)
class Number:
    """A number in running text, with the whole run and its place in it."""

    page: str
    text: str
    start: int
    end: int

    @property
    def printed(self) -> str:
        return self.text[self.start : self.end]

    @property
    def around(self) -> str:
        """The number with some words before and after."""
        before, after = self.text[: self.start], self.text[self.end :]
        return (before[-40:] + self.printed + after[:40]).replace(HOLE, "…").strip()

    def __str__(self) -> str:
        return f"{self.page}: {self.printed!r} in “{self.around}”"


@dataclass(frozen=True)
class Allowed:
    """Words with a number that need no origin, on one page or (`*`) on any, and why."""

    page: str
    text: str
    reason: str

    def covers(self, number: Number) -> bool:
        """Say whether the number stands in these words."""
        if self.page not in ("*", number.page):
            return False
        return any(
            found.start() <= number.start and number.end <= found.end()
            for found in re.finditer(rf"(?<!\w){re.escape(self.text)}(?!\w)", number.text)
        )


def read_allowed(path: Path) -> list[Allowed]:
    """Read the file of exceptions."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Allowed(**row) for row in csv.DictReader(file, strict=True)]


def hand_written_pages(book: Path) -> list[str]:
    """Return the pages that somebody wrote: not a question's, not an index, not the theme's."""
    pages = (path.relative_to(book) for path in sorted(book.rglob("*.html")))
    return [
        page.as_posix()
        for page in pages
        if page.parts[0] not in ("vragen", "_static")
        and page.as_posix() not in ("genindex.html", "search.html")
    ]


def numbers_in(page: str, article: html.HtmlElement) -> list[Number]:
    """Return each number in the running text of a page's article."""
    return [
        Number(page, text, found.start(), found.end())
        for text in running_text(article)
        for found in NUMBER.finditer(text)
        if found[0].lower() not in NO_NUMBER
    ]


def running_text(element: html.HtmlElement) -> list[str]:
    """Return what an element says, a string for each run: a heading, a paragraph, a cell."""
    runs = "".join(_pieces(element)).split("\0")
    folded = (unicodedata.normalize("NFC", " ".join(run.split())) for run in runs)
    return [run for run in folded if run.strip(HOLE)]


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    """Yield the text of an element; NUL where a run ends."""
    if not isinstance(element.tag, str):
        return
    if element.xpath(f"boolean({LEFT_OUT})"):
        yield HOLE
        return
    if element.tag == "img":
        yield element.get("alt") or ""
        return
    if "headline-number" in (element.get("class") or "").split():
        # Words as printed: they count as a quotation.
        yield f"\0‘{element.text_content()}’\0" if not element.xpath(".//a") else "\0"
        return
    own = _question_of(element)
    if own is not None:
        yield _without_own_number(element.text_content(), own)
        return
    edge = "" if INLINE.fullmatch(element.tag) else "\0"
    yield edge
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    yield edge


def _question_of(element: html.HtmlElement) -> str | None:
    """Return the number of the question whose page a link leads to."""
    if element.tag != "a":
        return None
    path = PurePosixPath(unquote(urlsplit(element.get("href") or "").path))
    return path.stem if path.parent.name == "vragen" and path.stem != "index" else None


def _without_own_number(text: str, question: str) -> str:
    """Leave the question's number out of its link: a link is the origin of no other number."""
    return re.sub(rf"(?<![\w.]){re.escape(question)}(?![\w%]|[.,]\d)", HOLE, text, count=1)


def figure_faults(book: Path, page: str, article: html.HtmlElement) -> list[str]:
    """Return what is wrong with the figures of a page: no value, no origin, no place to lead to.

    Only a range may have no value. Its origin is told by the note that it names, on its page.
    """
    faults = []
    for figure in article.xpath(".//a[contains(concat(' ', @class, ' '), ' figure ')]"):
        text = figure.text_content()
        if not figure.get("data-value") and not RANGE.search(text):
            faults.append(f"{page}: {text!r} has no value")
        notes = article.xpath(".//template[@id=$name]", name=figure.get("data-note") or "")
        if not any(note.text_content().strip() for note in notes):
            faults.append(f"{page}: {text!r} has no origin")
        if not _leads_somewhere(book, page, figure.get("href") or ""):
            faults.append(f"{page}: {text!r} leads nowhere: {figure.get('href')!r}")
    return faults


def _leads_somewhere(book: Path, page: str, address: str) -> bool:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.fragment:
        return False
    target = (book / page).parent / unquote(parts.path) if parts.path else book / page
    return target.is_file() and unquote(parts.fragment) in _anchors(target.resolve())


@functools.cache
def _anchors(page: Path) -> frozenset[str]:
    return frozenset(html.document_fromstring(page.read_text(encoding="utf-8")).xpath("//@id"))


QUOTED = re.compile("‘([^‘’]*)’|“([^“”]*)”")


def quoted_from(number: Number, printed: str) -> bool:
    """Say whether the number stands between quotation marks in words that `printed` has."""
    return any(
        quoted.start() < number.start
        and number.end < quoted.end()
        and (quoted[1] or quoted[2]) in printed
        for quoted in QUOTED.finditer(number.text)
    )


def uncovered(numbers: Iterable[Number], allowed: Iterable[Allowed]) -> list[Number]:
    """Return the numbers that no exception covers."""
    allowed = list(allowed)
    return [number for number in numbers if not any(each.covers(number) for each in allowed)]


def idle(numbers: Iterable[Number], allowed: Iterable[Allowed]) -> list[Allowed]:
    """Return the exceptions that cover no number."""
    numbers = list(numbers)
    return [each for each in allowed if not any(each.covers(number) for number in numbers)]
