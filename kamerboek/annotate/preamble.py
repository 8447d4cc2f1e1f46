"""What a document says of itself before its first question: title, who, when, which Kamerstuk.

Only what is printed is found, as it is printed; whatever is not stays out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kamerboek.document import ParsedDocument
from kamerboek.document.questions.bounds.weave import broken_words, words_of
from kamerboek.months import MONTH, MONTHS

DATE = rf"(?P<day>\d{{1,2}})\s+(?P<month>{MONTH})\s+(?P<year>(?:19|20)\d\d)"
STUK = (
    r"(?P<dossier>\d{2}\s?\d{3})(?:[ -]+\(?(?P<chapter>[IVX]{1,5}[A-Z]?|[A-Z])\)?)?"
    r"(?:\s*,?\s*[Nn]rs?\.?\s*|-)(?P<number>\d{1,5})\b"
)
"""`36 800 X, nr. 3`, `36800-X-3`, `36 800 X nr. 3`."""

_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?:(?:,\s+|\s+en\s+|\s+)[A-ZÀ-Þ][\w’'-]*)*"
"""Words with capitals: `Onderwijs, Cultuur en Wetenschap`."""
_ROLE = (
    rf"(?:(?:demissionair\s+)?(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident|\s+(?:van|voor)\s+{_NAME}"
    rf"|\s+{_NAME}\s+\({_NAME}\)))"
)
_ANSWERER = (
    rf"(?P<value>{_ROLE}(?:,?\s+(?:en|mede namens)\s+(?:de\s+)?{_ROLE})*|Algemene\s+Rekenkamer)"
)
_MEMBERS = (
    r"(?P<value>(?:het\s+lid|de\s+leden)\s+(?:[^().;:]{2,150}\([^()]{1,60}\)"
    r"(?:(?:,|\s+en)\s+[^().;:]{2,80}\([^()]{1,60}\))*"
    rf"|{_NAME}(?=\s+(?:over|aan|inzake)\b)))"
)
_UNTIL = (
    r"(?=\s*(?:\(\s*(?:Kamerstuk|Tweede\s+Kamer|ingezonden|ontvangen|\d{2}\s?\d{3}\b)"
    r"|,?\s+(?:worden|wordt)\s+beantwoord|\.(?:\s|$)|$))"
)

_MORE_LINES = r"[^\n]*(?:\n[ \t]*\S[^\n]*){0,4}"
"""The rest of a line, and those that follow it without a blank one."""

_BEGIN = r"(?:^|\n)[ \t]*"

TITLES = (
    rf"{_BEGIN}(?:[Bb]etreft|BETREFT|[Oo]nderwerp|ONDERWERP)[ \t]*:?[ \t]*\n?[ \t]*"
    rf"(?P<value>\S{_MORE_LINES})",
    rf"{_BEGIN}(?:N[Rr]\.?[ \t]*\d+[ \t]+)?(?P<value>(?:Lijst|LIJST)\s+(?:van|VAN)\s+"
    r"(?:vragen|VRAGEN)(?:(?!\s+[Vv]astgesteld\b)[^\n])*"
    r"(?:\n(?!\s*[Vv]astgesteld)[ \t]*\S[^\n]*){0,3})",
    rf"{_BEGIN}(?P<value>(?:Beantwoording|Antwoorden|Antwoord)\s+"
    rf"(?:van|op|bij|Algemene|Kamervragen|vragen)\b{_MORE_LINES}(?:\n\n[ \t]*[a-z][^\n]*)?)",
    rf"{_BEGIN}(?P<value>Vragen\s+van\s+(?:het\s+lid|de\s+leden)\b{_MORE_LINES})",
)
"""The line that says what the letter is, in the order in which the first counts."""

KAMER_NUMBER = r"\b(?P<value>20\d\dD\d{5})\b"
"""The number that the Kamer gives a document: `2026D03775`."""

WORDS: Mapping[str, Sequence[str]] = {
    "asked_by": (
        rf"\b(?P<value>(?:(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke)\s+)?(?:[Kk]amer)?[Cc]ommissie\s+(?:voor|van)\s+(?:de\s+|het\s+)?{_NAME})",
        rf"\b(?:[Kk]amer)?vragen\s+van\s+{_MEMBERS}",
    ),
    "answered_by": (
        rf"\bAntwoord(?:en)?\s+(?:van\s+)?(?:de\s+)?{_ANSWERER}",
        rf"\bvoorgelegd\s+aan\s+(?:de\s+)?{_ANSWERER}",
        rf"\bvragen\b[^.\n]{{0,200}}?\baan\s+de\s+{_ANSWERER}",
        rf"\bDe\s+{_ANSWERER}\s+heeft\b",
    ),
    "about_title": (
        rf"\bover\s+(?:de|haar|zijn)\s+brief\s+van\s+{DATE}\s+(?:(?:inzake|over)\s+)+(?:(?:ons|onze|uw)\s+)?(?P<value>\S.{{2,400}}?){_UNTIL}",
        rf"\b[Vv]ragen\b(?:(?!\bover\b)[^.]){{0,250}}?\s+(?:over|inzake)\s+(?!de\s+brief\b)(?:(?:ons|onze|uw)\s+)?(?P<value>\S.{{2,400}}?){_UNTIL}",
    ),
    "document_number": (
        KAMER_NUMBER,
        r"(?:[Oo]ns\s+kenmerk|ONS\s+KENMERK|[Oo]nze\s+referentie|O\s?N\s?S\s+K\s?E\s?N\s?M\s?E\s?R\s?K)\s*:?\s+(?P<value>(?=\S*\d)[\w./-]+(?:\s[A-Z]\b)?)",
        r"(?<![Uu]w[ \n])\bkenmerk\s+(?P<value>\d[\w./-]*(?:\s[A-Z]\b)?)",
    ),
}
DAYS: Mapping[str, Sequence[str]] = {
    "answered_on": (
        rf"\bbeantwoord\s+bij\s+brief\s+van\s+{DATE}",
        rf"\b[Oo]ntvangen\s+{DATE}",
        rf"{_BEGIN}[Dd](?:atum|ATUM)[ \t]*:?\s+(?:[^\n\d]{{0,40}}[ \t])?{DATE}",
        rf"\b[Bb]rief\b[^\n]{{0,60}}\bd\.d\.\s+{DATE}",
        rf"\bop\s+{DATE}\s+vastgestelde\s+antwoorden",
        rf"\b[Vv]astgesteld\s+(?:op\s+|d\.d\.\s+)?{DATE}",
    ),
    "about_dated": (rf"\bover\s+(?:de|haar|zijn)\s+brief\s+(?:van|d\.d\.)\s+{DATE}",),
}
NUMBERS: Mapping[str, Sequence[str]] = {
    "kamerstuk": (
        r"\bkst-(?P<dossier>\d{5})(?:-(?P<chapter>[A-Z]{1,6}))?-(?P<number>\d{1,5})\b",
        rf"{_BEGIN}(?P<dossier>\d{{2}}\s\d{{3}})"
        r"(?:[ -]+\(?(?P<chapter>[IVX]{1,5}[A-Z]?|[A-Z])\)?)?"
        r"[ \t]+[^\n]{0,300}(?:\n[^\n]{0,300}){0,6}?\n[ \t]*N[rR]\.?\s*(?P<number>\d{1,5})\b",
        rf"{_BEGIN}Tweede\s+Kamer,\s+vergaderjaar\s+\d{{4}}\s*[-–]\s*\d{{4}},\s+{STUK}",
    ),
    "about_kamerstuk": (
        rf"\((?:Kamerstuk(?:ken)?(?:\s+II)?(?:\s+\d{{4}}[-/–]\d{{2,4}})?,?|Tweede\s+Kamer,\s+vergaderjaar\s+\d{{4}}\s*[-–]\s*\d{{4}},)\s+{STUK}\s*\)",
    ),
}

YOURS = re.compile(r"\bu\s?w\s+k\s?e\s?n\s?m\s?e\s?r\s?k\b[^\n]*\n*[^\n]*\Z", re.IGNORECASE)
"""What stands before the other side's number."""

LONGEST = 500
"""Characters of a title: a longer one is running text."""

REACH = 30_000
"""Characters that are read: a letter before the questions has some thousands."""


@dataclass(frozen=True)
class Printed:
    """A stretch of a document's preamble and what it says: words, an ISO day or a Kamerstuk."""

    value: str
    text: str
    start: int
    end: int


def find_identity(document: ParsedDocument) -> dict[str, Printed]:
    """Return what the document prints of itself, by field.

    Fields are `title`, `asked_by`, `answered_by`, `answered_on`, `kamerstuk`, `document_number`,
    `about_title`, `about_dated` and `about_kamerstuk`; one that is not printed is not there. Words
    come with their white space folded and without the hyphen of a line end, days as
    `2026-01-27`, Kamerstukken as `36800-X-26`. Offsets are those of the document.
    """
    begins = min((question.question_start for question in document.questions), default=0)
    text = document.text[: min(begins, REACH)].replace("\r\n", " \n").replace("\xa0", " ")
    # A single newline wraps a sentence; offsets stay what they are.
    flat = re.sub(r"(?<![\n]) ?\n(?!\s*\n)", lambda found: " " * len(found[0]), text)
    found: dict[str, Printed | None] = {"title": _first(_titles(text))}
    for field, patterns in WORDS.items():
        found[field] = _first(_words(flat if field != "document_number" else text, patterns))
    for field, patterns in DAYS.items():
        found[field] = _first(_days(text if field == "answered_on" else flat, flat, patterns))
    for field, patterns in NUMBERS.items():
        found[field] = _first(_stukken(text if field == "kamerstuk" else flat, patterns))
    words = words_of(document.text)
    return {
        field: Printed(
            _with_whole_words(each.value, words),
            document.text[each.start : each.end],
            each.start,
            each.end,
        )
        for field, each in found.items()
        if each is not None
    }


def dutch_day(printed: str) -> date | None:
    """Return the day of `27 januari 2026`; None for anything else."""
    match = re.fullmatch(DATE, printed.strip())
    return _day(match) if match else None


def kamerstuk_number(printed: str) -> str | None:
    """Return the number of `Kamerstuk 36 800 X, nr. 26` or `36800-X-26` as the latter."""
    match = re.fullmatch(rf"(?:Kamerstuk(?:\s+II)?,?\s+)?{STUK}", printed.strip())
    return _normal(match) if match else None


def _first(candidates: Iterator[Printed]) -> Printed | None:
    return next(candidates, None)


def _printed(match: re.Match[str]) -> Printed:
    inside = match["value"]
    text = inside.strip()
    start = match.start("value") + len(inside) - len(inside.lstrip())
    return Printed(" ".join(text.split()).removesuffix("."), text, start, start + len(text))


def _with_whole_words(value: str, words: Collection[str]) -> str:
    """Return a value with its words whole that a line end broke: `verantwoordings- onderzoek`."""
    for (start, end), whole in reversed([*broken_words(value, 0, len(value))]):
        if whole in words:
            value = value[:start] + value[end:]
    return value


def _titles(text: str) -> Iterator[Printed]:
    for pattern in TITLES:
        for match in re.finditer(pattern, text):
            title = _printed(match)
            if 10 <= len(title.value) <= LONGEST and re.search(r"[a-zA-Z]{4}", title.value):
                yield title


def _words(text: str, patterns: Sequence[str]) -> Iterator[Printed]:
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            if pattern != KAMER_NUMBER or not YOURS.search(text[: match.start()]):
                yield _printed(match)


def _days(text: str, flat: str, patterns: Sequence[str]) -> Iterator[Printed]:
    for pattern in patterns:
        for where in (text, flat):
            for match in re.finditer(pattern, where):
                if day := _day(match):
                    start, end = match.start("day"), match.end("year")
                    yield Printed(day.isoformat(), where[start:end], start, end)


def _stukken(text: str, patterns: Sequence[str]) -> Iterator[Printed]:
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            start, end = match.start("dossier"), match.end("number")
            yield Printed(_normal(match), text[start:end], start, end)


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


def _normal(match: re.Match[str]) -> str:
    chapter = f"-{match['chapter']}" if match["chapter"] else ""
    return f"{match['dossier'].replace(' ', '')}{chapter}-{match['number']}"
