"""The ways in which documents mark a question or an answer, one small function each.

A style is a function of a text and the span of one line; it returns what it recognised there, or
None. To add a style: write one, with an example in its docstring, and put it into
`QUESTION_STYLES` or `ANSWER_STYLES`. Which of the marks found are meant as marks is decided
elsewhere (`sequence`), so a style may be generous.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kamerboek.document.questions.wording.numbers import MISREAD, Number, misread, number_list
from kamerboek.document.questions.wording.openers import FIRST_ITEM, OPENER, PARTY, asks_from
from kamerboek.document.text import tail

ORNAMENT = re.compile(r"[ \t\xa0\ufeff\u200b\u200e\u2060*_#>•]*")
DASHES = re.compile(r"[-–—=~+]{2,}[ \xa0]{0,2}(?=Vra|VRA|Ant|ANT)")
"""`--- Vraag 1 ---`: with these a line may be drawn on both sides of a head."""

CLOSING = re.compile(r"[⁰¹²³⁴-⁹]{0,3}[ \t\xa0]*[)\]]?[ \t\xa0]*[*_]{0,3}")
REMARK = re.compile(
    r"[ \t\xa0]*\([^()\n]{1,80}\)"
    r"|[ \xa0]?(?<=[ \xa0])(?:Fractie|Partij)[ \xa0]"
    r"[A-Z][\w/’-]*(?:[ \xa0][A-Za-z\d][\w/’-]*){0,7}?"
    r"(?:[ \xa0]Vraag(?=[ \xa0][A-ZÀ-Þ])|(?=[ \t\xa0]*:?[ \t\xa0*_]*$))"
    r"|,[ \xa0](?:[Pp]agina|[Bb]lz\.?|[Pp]p?\.)[ \xa0]\d{1,4}"
    r"(?:[ \xa0]?[-–][ \xa0]?\d{1,4})?(?![\w-])"
    r"|[ \t\xa0]*(?<=[ \t\xa0])van[ \xa0]"
    r"(?:de[ \xa0](?:[\w/-]{2,30}-fractie|fractie[ \xa0]van[ \xa0][^.?!:\n]{2,40})"
    r"|(?:(?:het[ \xa0](?:(?:raads|staten|burger|commissie)?lid)|de[ \xa0](?:leden|heer)|mevrouw"
    r"|dhr\.|mevr\.|mw\.|raadslid|statenlid)[ \xa0]|(?:de[ \xa0])?(?=[A-Z]))[A-Z][^.?!:\n]{1,60})"
    r"(?=[ \t\xa0]*:?[ \t\xa0*_]*$|[ \xa0]?:[ \xa0]+[A-ZÀ-Þ«“‘])"
)
"""What stands behind a number: `Vraag 3 (VVD)`, `Vraag 3, pagina 12`, `Vraag 3 van de SP-fractie`.

`Vraagnummer 3 Fractie SP`, with or without `Vraag` behind it.
"""

PAGE_DRAWN = r"[–—-][ \xa0]\d{1,4}[ \xa0][–—-]"
"""`- 3 -`: what a page prints of itself, and no stop."""

STOP = re.compile(
    rf"[ \t\xa0]*(?!{PAGE_DRAWN})[:.)\]–-]{{1,2}}[*_]{{0,3}}"
    r"(?:(?=\s|$)|(?<=[.:])(?=[A-ZÀ-Þ][a-zà-ÿ]))[ \t\xa0]*"
)
BLANK = re.compile(r"[ \t\xa0*_]*")
CELL = re.compile(r"[ \t\xa0]*(?:\||\t)[ \t\xa0|]*")

QUESTION_WORD = re.compile(
    r"(?:Vra(?:a[gq]|gen)|VRA(?:AG|GEN)|Vr\.|(?:V raag|Vr aag|Vra ag|Vraa g)(?= \d))"
    r"(?:[ \t\xa0]*(?:nr\.?|nummer|no\.))?(?![^\W\d_])"
)
SMALL_HEAD = re.compile(
    r"vraag[ \xa0]{1,3}(?P<small>\d{1,4})"
    rf"(?=[ \xa0]{{1,3}}[A-ZÀ-Þ]|[:.][ \xa0]{{1,3}}{OPENER.pattern})"
)
"""`vraag 14 Is er …`: no sentence goes on so behind a number."""

SMALL_ALONE = re.compile(r"vraag[ \xa0]{1,3}(?P<small>\d{1,4})[a-z]?[ \xa0]?:?[*_]*[ \t\xa0]*")
"""`vraag 14`, and nothing else on a line that begins a paragraph."""

SMALL_LABEL = re.compile(r"vraag[ \xa0]{1,3}(?P<small>\d{1,4})[ \xa0]?:[ \xa0]{1,3}(?=[A-ZÀ-Þ«“‘])")
"""`vraag 14: Lag er …`, where a paragraph begins."""

SMALL_ANSWER = re.compile(
    r"antwoord(?:en)?(?P<number>[ \xa0]{1,3}(?:op[ \xa0]vra(?:ag|gen)[ \xa0])?(?=\d))?"
    r"(?(number)|[ \xa0]?(?:[*_ \t\xa0]*$|:[*_]*(?:[ \t\xa0]+(?=[A-ZÀ-Þ«“‘€\d])|[ \t\xa0]*$)))",
    re.MULTILINE,
)
"""`antwoord`, `antwoord:`, `antwoord 14`, where a paragraph or a line below a question begins."""

ANSWER_WORD = re.compile(
    r"(?:(?:Ons[ \xa0])?(?:Antwoord(?:en)?|(?<=Ons[ \xa0])antwoord)|ANTWOORD(?:EN)?"
    r"|Beantwoording|Reactie)"
    r"(?![^\W\d_])"
)
ANSWER_ALONE = re.compile(
    r"(?:(?:Ons[ \xa0])?(?:Antwoord(?:en)?|(?<=Ons[ \xa0])antwoord(?=[ \xa0]?:|[ \t\xa0*_]*$))"
    r"|ANTWOORD(?:EN)?|A(?=(?::[*_]*[ \t\xa0]+|\t)[A-Z‘“«€\d])"
    r"|Reactie(?=[ \t\xa0](?:van[ \xa0])?(?:(?:het|de)[ \xa0])?(?:college|kabinet|minister"
    r"|staatssecretaris)\b|[ \t\xa0](?:van[ \xa0](?:de[ \xa0])?)?"
    r"(?:NZa|ACM|AFM|DNB|CPB|PBL|SCP|RIVM)(?:[ \t\xa0*_]*:?$|[ \xa0]op[ \xa0](?:de[ \xa0])?vra)"
    r"|[ \t\xa0*_]*(?::[*_]*[ \t\xa0]+[A-Z‘“«€\d]|:?[ \t\xa0*_]*$)))"
    r"(?![^\W\d_])",
    re.MULTILINE,
)
_WHO = (
    r"(?:(?:de|het)[ \t\xa0]+)?(?:[Mm]inister|[Ss]taatssecretaris|[Kk]abinet"
    r"|[Rr]egering|(?:Algemene[ \xa0])?Rekenkamer|AR|NZa|ACM|AFM|DNB|CPB|PBL|SCP|RIVM"
    r"|[Cc]ollege|B(?:[ \xa0]en[ \xa0]|&)W"
    r"|Gedeputeerde[ \xa0]Staten|GS|(?:[Dd]agelijks[ \xa0])?[Bb]estuur|DB|[Dd]ijkgraaf"
    r"|[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Pp]ortefeuillehouder)\b"
)
"""Who answers: an office, a body."""

ANSWERER = re.compile(rf"[ \t\xa0]+(?:van[ \t\xa0]+)?{_WHO}[^.?!:|\t\n]{{0,60}}:?[ \t\xa0*_]*")
"""`Antwoord van de minister:`, `Antwoord wethouder De Vries`, a heading of its own."""

ANSWERER_LABEL = re.compile(
    rf"[ \xa0](?:\(?(?:van[ \xa0])?{_WHO}[^.?!:;|\t\n\d]{{0,60}}:"
    r"|(?:(?:van[ \xa0])?het[ \xa0])?(?:[Cc]ollege|GS|DB)"
    r"(?![ \xa0]+(?:B(?:[ \xa0]en[ \xa0]|&)W|[BG][a-z]+[ \xa0](?:en[ \xa0]|Staten))))"
    r"[ \xa0]{1,3}(?=[A-ZÀ-Þ«“‘€\d])"
)
"""`Antwoord college: Ja.`, `Antwoord van het college Ja.`: who answers, before the answer."""

ABOUT = re.compile(
    r"[^\n]*[ \xa0](?:(?:op|bij)[ \xa0](?:de[ \xa0])?[Vv]ragen[ \xa0](?:over|van|uit)"
    r"|over[ \xa0](?!vra))\b"
)
"""`Antwoorden Algemene Rekenkamer op vragen over`, or `over`: the title of the whole."""

ANSWERED_BY = re.compile(
    rf"[ \t\xa0]+(?:van|door)[ \t\xa0]+{_WHO}"
    r"[^.?!:|\t\n\d]{0,80}?(?=[ \t\xa0]+(?:op|bij|OP|BIJ)[ \t\xa0]+(?:de[ \t\xa0]+)?[Vv]ra)"
)
"""Who answers, between the word and the number: `Antwoord van de Minister op vraag 3`."""
COLLEGE = re.compile(
    r"[ \xa0](?:(?:van[ \xa0])?(?:het[ \xa0])?)?(?:[Cc]ollege|GS|DB)(?=[ \xa0]\d[\d, entm/]{0,20}:)"
)
"""`Antwoord college 3 en 4:`."""

ON_QUESTION = re.compile(
    r"[ \t\xa0]+\(?(?:(?:op|bij|van|OP|BIJ)[ \t\xa0]+)?(?:(?:de|het|DE)[ \t\xa0]+)?"
    r"(?:vra(?:ag|gen)|VRA(?:AG|GEN)|Vra(?:ag|gen))(?:[ \t\xa0]*(?:nr\.?|nummer))?"
)
ON_NUMBER = re.compile(r"[ \t\xa0]+(?:op|OP)(?=[ \xa0]\d)")
"""`Antwoord op 3`."""
BEFORE_NUMBER = re.compile(
    r"[ \t\xa0*_]*(?:[:.]|[nN](?:r\.?|o\.|ummer)(?=[ \xa0]?\d))?[(\[]?[ \t\xa0]*"
)

Strength = Literal["heading", "label", "number"]
StyleName = Literal[
    "labelled", "alone", "text", "point", "bracket", "row", "level", "bare", "answer", "bare answer"
]
"""How a mark is printed: with the word that says what it heads, as a number of a kind, a row."""


@dataclass(frozen=True)
class Mark:
    """A mark as it stands on a line: its numbers, and where the text behind it begins.

    `strength` says how it can be mistaken: a `heading` fills its line and says what it is, a
    `label` says what it is before running text, a `number` may number anything.
    """

    style: StyleName
    numbers: tuple[Number, ...]
    start: int
    end: int
    strength: Strength
    part: str = ""
    """The part of the document that a number in two levels names: 2 of `2.1`."""


Style = Callable[[str, int, int], Mark | None]


def labelled_question(text: str, start: int, end: int) -> Mark | None:
    """`Vraag 1`, `Vraag 1:`, `Vraag (1):`, `Vraag .1`, `Vraag 4 en 5`, `Vraag 1 (pagina 8-9)`.

    And what a scan makes of these: `vraag 12 Hoe`, `Vraag l2`.
    """
    at = _skip(ORNAMENT, text, start, end)
    small = SMALL_HEAD.match(text, at, end)
    if small is None and _opens_paragraph(text, at):
        small = SMALL_ALONE.fullmatch(text, at, end) or SMALL_LABEL.match(text, at, end)
    if small:
        return _numbered(text, "labelled", at, small.start("small"), end)
    begin = _skip(DASHES, text, at, end)
    word = QUESTION_WORD.match(text, begin, end) or SPACED_QUESTION.match(text, at, end)
    if not word:
        return None
    party = PARTY_OF_NUMBER.match(text, word.end(), end)
    behind = party.end() if party else _skip(BEFORE_NUMBER, text, word.end(), end)
    return _misread(text, "labelled", at, behind, end) or _numbered(
        text, "labelled", at, behind, end
    )


PARTY_OF_NUMBER = re.compile(rf"[ \xa0]{PARTY}[ \xa0](?=\d{{1,3}}(?!\d))")
"""`Vraag VVD 3:`: who asks, before the number."""

SPACED_QUESTION = re.compile(r"V[ \xa0]?r[ \xa0]?a[ \xa0]?a[ \xa0]?g(?=[ \xa0]{1,3}[\dlI]{1,3}\b)")
SPACED_ANSWER = re.compile(
    r"A[ \xa0]?n[ \xa0]?t[ \xa0]?w[ \xa0]?o[ \xa0]?o[ \xa0]?r[ \xa0]?d(?=[ \xa0]{1,3}[\dlI]{1,3}\b)"
)
"""`Vr aag 3`, `Antw oord 3`: a scan has put blanks into the word before a number."""


def _misread(text: str, style: StyleName, at: int, behind: int, end: int) -> Mark | None:
    """`Vraag l2`, `Antwoord 1O:`: a number in which a scan took figures for letters."""
    slip = MISREAD.match(text, behind, end)
    if not slip:
        return None
    stop = STOP.match(text, slip.end(), end)
    rest = stop.end() if stop else _skip(BLANK, text, slip.end(), end)
    if rest < end and not stop and not _opens_sentence(text[rest]):
        return None
    number = Number(int(misread(slip[0])), "")
    return Mark(style, (number,), at, rest, "label" if rest < end else "heading")


def letter_and_number(text: str, start: int, end: int) -> Mark | None:
    """`V1: Welke maatregelen …`, `V 12: Welke …`."""
    at = _skip(ORNAMENT, text, start, end)
    letter = QUESTION_LETTER.match(text, at, end)
    return _numbered(text, "labelled", at, letter.end(), end) if letter else None


QUESTION_LETTER = re.compile(r"V[ \xa0]?(?=\d{1,3}[a-z]?:)")
ANSWER_LETTER = re.compile(
    r"A[ \xa0]?(?=\d{1,3}[a-z]?(?:(?:[ \xa0]?[-–,][ \xa0]?|[ \xa0]en[ \xa0])\d{1,3}){0,9}:)"
)
"""`A1:`, `A2-4:`; a road too has such a name."""


def number_alone(text: str, start: int, end: int) -> Mark | None:
    """`12`, `12.`, `(12)`, `2, 69 en 70`, `Nr. 12`: nothing else on the line."""
    at = _skip(ORNAMENT, text, start, end)
    at = _skip(ORNAMENT, text, at + 1, end) if text.startswith("|", at) else at
    first = at + 1 if text.startswith("(", at) else at
    if text.startswith(("Nr. ", "Nr "), at):
        first = text.index(" ", at) + 1
    found = number_list(text, first, end)
    if not found:
        return None
    behind = _skip(CLOSING, text, found[1], end)
    stop = STOP.match(text, behind, end)
    behind = stop.end() if stop else behind
    if _skip(BLANK, text, behind, end) < end:
        return None
    return Mark("alone", found[0], at, end, "number")


def numbers_with_slashes(text: str, start: int, end: int) -> Mark | None:
    """`2/3`, `4/5/6 Ja.`: numbers that count on, alone on the line or before a sentence."""
    at = _skip(ORNAMENT, text, start, end)
    found = SLASHED.match(text, at, end)
    if not found:
        return None
    numbers = [int(each) for each in re.findall(r"\d+", found[0])]
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))) or not numbers[0]:
        return None
    behind = _skip(BLANK, text, found.end(), end)
    if behind < end and (behind == found.end() or not _opens_sentence(text[behind])):
        return None
    listed = tuple(Number(number, "") for number in numbers)
    return Mark("text" if behind < end else "alone", listed, at, behind, "number")


SLASHED = re.compile(r"\d{1,2}(?:[ ]?/[ ]?\d{1,2}){1,7}(?![\d/.,%])")


def number_and_point(text: str, start: int, end: int) -> Mark | None:
    """`12. Welke maatregelen …`, `12) Welke …`, `(12) Welke …`, `[12] Welke …`, `12: Welke …`.

    With a dash, `12 – Welke …`, and in square brackets only what asks.
    """
    at = _skip(ORNAMENT, text, start, end)
    first = at + 1 if text.startswith(("(", "["), at) else at
    found = number_list(text, first, end)
    if not found:
        return None
    square = first > at and text[at] == "["
    dash = None if square else DASH.match(text, found[1], end)
    stop = SQUARE.match(text, found[1], end) if square else dash or POINT.match(text, found[1], end)
    if not stop or stop.end() >= end or ((square or dash) and not asks_from(text, stop.end())):
        return None
    if text[stop.end()].islower() and not FIRST_ITEM.match(text, stop.end(), end):
        return None
    if NUMBER_AND_ANSWER.fullmatch(text, first, end):
        return None
    member = MEMBER_LABEL.match(text, stop.end(), end)
    if member:
        return Mark("labelled", found[0], at, member.end(), "label")
    closed = not {")", "]"}.isdisjoint(text[found[1] : stop.end()])
    style: StyleName = "bracket" if closed else "point"
    return Mark(style, found[0], at, stop.end(), "number")


MEMBER_LABEL = re.compile(
    r"(?!Vra)[A-Z](?:[^.?!:;\d|()\n]|(?<=\b[A-Z])\.){2,80}\([^()\n]{1,40}\)"
    r"(?:[^.?!:;\d|()\n]{1,60}\([^()\n]{1,40}\)){0,3}[ \xa0]?:?[ \xa0](?:Vraag|VRAAG)"
    r"[ \xa0]?:?[ \xa0]+(?=[A-ZÀ-Þ«“‘])"
)
"""`Mevrouw Bos (PvdA) Vraag Hoe`: who asks, behind a number."""

DASH = re.compile(r"[ \xa0][–—-][ \xa0](?=\S)")
SQUARE = re.compile(r"\][*_]{0,2}[ \t\xa0]+(?=\S)")
"""Behind `[12`: most of what begins so is a note, which does not ask."""

POINT = re.compile(r"[*_]{0,2}[ \t\xa0]?(?:[.):]|\.\))[*_]{0,2}(?:[ \t\xa0]+(?=\S)|(?=[A-Z‘“\"]))")


def number_and_text(text: str, start: int, end: int) -> Mark | None:
    """`12 Welke maatregelen …`: the number, white space, the question on the same line."""
    at = _skip(ORNAMENT, text, start, end)
    found = number_list(text, at, end)
    if not found:
        return None
    behind = _skip(BLANK, text, found[1], end)
    if behind == found[1] or behind >= end:
        return None
    if not _opens_sentence(text[behind]) and not FIRST_ITEM.match(text, behind, end):
        return None
    if NUMBER_AND_ANSWER.fullmatch(text, at, end):
        return None
    if WORD_BEHIND.fullmatch(text, behind, end):
        return Mark("labelled", found[0], at, end, "heading")
    label = LABEL_BEHIND.match(text, behind, end)
    if label:
        return Mark("labelled", found[0], at, label.end(), "label")
    return Mark("text", found[0], at, behind, "number")


WORD_BEHIND = re.compile(r"(?:Vraag|VRAAG)[*_]*[ \xa0]*:?[*_ \t\xa0]*")
"""`12 Vraag`, and nothing else on the line."""


LABEL_BEHIND = re.compile(r"(?:Vraag|VRAAG)[*_]*[ \xa0]?:[*_]*[ \t\xa0]+")
"""`12 Vraag: Hoe …`: only a question is so numbered."""


def table_row(text: str, start: int, end: int) -> Mark | None:
    """`12 | Welke maatregelen …`, `| 12 | Welke …`, or a tab where the cells meet."""
    at = _skip(ORNAMENT, text, start, end)
    if text.startswith("|", at):
        at = _skip(ORNAMENT, text, at + 1, end)
    found = number_list(text, at, end)
    if not found:
        return None
    stop = found[1] + 1 if text.startswith((".", ")"), found[1]) else found[1]
    cell = CELL.match(text, stop, end)
    if not cell or cell.end() >= end:
        return None
    asker = ASKER_CELLS.match(text, cell.end(), end)
    if asker:
        return Mark("row", found[0], at, asker.end(), "label" if asker.end() < end else "heading")
    return Mark("row", found[0], at, cell.end(), "number")


ASKER_CELLS = re.compile(
    r"[A-ZÀ-Þ][^\t|\n?]{1,40}(?:\t|[ ]?\|[ ]?)[^\t|\n?]{1,24}(?:\t|[ ]?\|[ ]?)"
    r"Vraag[ \xa0]?:[ \t\xa0]*"
)
"""`1<tab>Koning, De<tab>CDA<tab>Vraag:`: who asks, before the question."""


def bare_question(text: str, start: int, end: int) -> Mark | None:
    """`Vraag`, `Vraag:`, `Vraag: Welke …`, `Vraag van het lid Bos`: a label without a number.

    Where a line was lost before it, what is asked stands right behind the word.
    """
    at = _skip(ORNAMENT, text, start, end)
    word = QUESTION_WORD.match(text, at, end)
    if not word:
        return None
    if text[word.start() : word.end()].lower().startswith("vragen"):
        several = ASKED_BY_SEVERAL.fullmatch(text, word.end(), end)
        return Mark("bare", (), at, end, "heading") if several else None
    lettered = LETTERED.match(text, word.end(), end)
    if lettered:
        return Mark("bare", (), at, lettered.end(), "heading")
    if OF_MEMBER.fullmatch(text, word.end(), end):
        return Mark("bare", (), at, end, "heading")
    asker = ASKED_BY.match(text, word.end(), end)
    if asker:
        return Mark("bare", (), at, asker.end(), "label" if asker.end() < end else "heading")
    mark = _bare(text, "bare", at, word.end(), end)
    if mark is None and word[0] in ("Vraag", "VRAAG") and _within_line(text, at):
        rest = _skip(BLANK, text, word.end(), end)
        if word.end() < rest < end and _opens_sentence(text[rest]):
            return Mark("bare", (), at, rest, "label")
    return mark


OF_MEMBER = re.compile(
    r"[ \xa0]van[ \xa0](?:(?:het[ \xa0](?:raads|staten|burger|commissie)?lid|raadslid|statenlid"
    r"|de[ \xa0](?:leden|heer)|mevrouw|de[ \xa0]fractie[ \xa0]van)[ \xa0]"
    r"[\w’'-][^.?!:\n]{1,60}|de[ \xa0][\w/-]{2,30}-fractie):?[*_ \t\xa0]*"
)
"""`Vraag van het lid Boswijk (CDA):`, and nothing else on the line."""

ASKED_BY_SEVERAL = re.compile(r"[ \xa0]van[ \xa0]de[ \xa0]g\.a\.[ \xa0][A-Z][^\n?]{3,160}")
"""`Vragen van de g.a. Bos (CDA) en Wit (SP) inzake kansspelen`: each had one of all questions."""

ASKED_BY = re.compile(
    r"[ \xa0]van[ \xa0](?:het[ \xa0]lid|de[ \xa0](?:leden|heer|g\.a\.)|mevrouw)[ \xa0]"
    rf"(?:(?:de[ \xa0]heer|mevrouw)[ \xa0])?[\w’'-][^?!:\n(]{{1,60}}\({PARTY}\)[*_]*"
    rf"(?:[ \t\xa0]*$|[ \xa0]?:[ \t\xa0]*(?=$|[\w«“‘])|[ \t\xa0]+(?={OPENER.pattern}))",
    re.MULTILINE,
)
"""`Vraag van de g.a. Bos (CDA) Hoe …`: with a question behind who asks it."""

LETTERED = re.compile(r"[ \xa0][A-Z][.:]?[*_]*[ \t\xa0]*$")
"""`Vraag A`, `Antwoord A`: a letter in place of the number."""


def _within_line(text: str, at: int) -> bool:
    """Say whether something else stands before a place on its line."""
    return tail(text, at, INDENTED).rstrip(" \t\xa0*_")[-1:] not in ("", "\n", "\r", "\f")


INDENTED = 100
"""Characters before a line's text that may be blank."""


def _opens_paragraph(text: str, at: int) -> bool:
    """Say whether a place begins a line below a blank one or a question, or the whole text.

    Where a line was broken within, it begins one behind a sentence that has ended.
    """
    before = tail(text, at, INDENTED).rstrip(" \t\xa0*_#>")
    if not before.endswith("\n"):
        return not before or SENTENCE_ENDED.search(before) is not None
    above = before.rstrip()
    return not above or before.count("\n", len(above)) > 1 or ASKED_ABOVE.search(above) is not None


SENTENCE_ENDED = re.compile(r"[.?!][\d)”’»*_]{0,4}(?:[ \xa0]\(\d{1,2}\))?$")
ASKED_ABOVE = re.compile(r"\?[\d”’»*_]{0,4}$")


def labelled_answer(text: str, start: int, end: int) -> Mark | None:
    """`Antwoord 1`, `Antwoord op vraag 1:`, `Antwoord op vragen 7, 8, en 9`, `Antwoord (1)`."""
    at = _skip(ORNAMENT, text, start, end)
    letter = ANSWER_LETTER.match(text, at, end)
    if letter:
        return _numbered(text, "answer", at, letter.end(), end)
    before = NUMBER_AND_ANSWER.fullmatch(text, at, end)
    if before:
        return Mark("answer", (Number(int(before["number"]), ""),), at, end, "heading")
    begin = _skip(DASHES, text, at, end)
    word = ANSWER_WORD.match(text, begin, end) or SPACED_ANSWER.match(text, at, end)
    if not word:
        return _small_answer(text, at, end)
    behind = _skip(ANSWERED_BY, text, word.end(), end)
    behind = _skip(COLLEGE, text, behind, end)
    question = ON_QUESTION.match(text, behind, end) or ON_NUMBER.match(text, behind, end)
    behind = _skip(BEFORE_NUMBER, text, question.end() if question else behind, end)
    slip = _misread(text, "answer", at, behind, end)
    return slip or _numbered(text, "answer", at, behind, end)


def _small_answer(text: str, at: int, end: int) -> Mark | None:
    """`antwoord 3`, `antwoord op vraag 3:`, `antwoord 3. Ja.`; `antwoord: Ja.`."""
    small = SMALL_ANSWER.match(text, at, end)
    if not small or not _opens_paragraph(text, at):
        return None
    if not small["number"]:
        heads: Strength = "heading" if small.end() >= end else "label"
        return Mark("bare answer", (), at, small.end(), heads)
    mark = _numbered(text, "answer", at, small.end(), end)
    if mark is None or mark.strength == "heading":
        return mark if mark and text[end - 1] != "." else None
    return mark if text[at : mark.end].rstrip()[-1] in ".:" else None


NUMBER_AND_ANSWER = re.compile(
    r"(?P<number>\d{1,3})[.)]?[ \t\xa0]+(?:Antwoord|ANTWOORD)"
    rf"(?:[ \xa0]van[ \xa0]{_WHO}(?![^\n]*\baan\b)[^.?!:|\t\n\d]{{0,60}})?"
    r"[*_ \t\xa0]*:?[*_ \t\xa0]*"
)
"""`3. Antwoord`, and nothing else on the line."""


def bare_answer(text: str, start: int, end: int) -> Mark | None:
    """`Antwoord`, `Antwoord: Ja.`, `Antwoord – Ja.`, `Antwoord Ja.`, `Reactie: Ja.`."""
    at = _skip(ORNAMENT, text, start, end)
    word = ANSWER_ALONE.match(text, _skip(DASHES, text, at, end), end)
    ours = OURS.match(text, at, end) if not word and _within_line(text, at) else None
    if ours:
        return Mark("bare answer", (), at, ours.end(), "label")
    if not word:
        return None
    question = ON_QUESTION.match(text, word.end(), end)
    lettered = LETTERED.match(text, question.end() if question else word.end(), end)
    if lettered:
        return Mark("bare answer", (), at, lettered.end(), "heading")
    mark = _bare(text, "bare answer", at, question.end() if question else word.end(), end)
    answerer = ANSWERER.fullmatch(text, word.end(), end)
    if mark is None and answerer and not ABOUT.match(text, word.end(), end):
        return Mark("bare answer", (), at, end, "heading")
    label = ANSWERER_LABEL.match(text, word.end(), end)
    if mark is None and label:
        return Mark("bare answer", (), at, label.end(), "label")
    if mark is None and word[0] in ("Antwoord", "ANTWOORD"):
        rest = _skip(BLANK, text, word.end(), end)
        figure = FIGURE.match(text, rest, end) is not None
        opens = figure or _opens_sentence(text[rest : rest + 1]) or RAISED.match(text, rest)
        opens = opens or FIRST_ITEM.match(text, rest, end)
        if word.end() < rest < end and opens:
            return Mark("bare answer", (), at, rest, "label")
    return mark


OURS = re.compile(r"Ons[ \xa0]antwoord[ \xa0]+(?=[A-ZÀ-Þ«“‘€])")
"""`Ons antwoord Ja.`, where a line was lost before it."""

RAISED = re.compile(r"[⁰¹²³⁴-⁹]")
"""With the mark of a note an answer's line begins where a page has left its notes there."""

FIGURE = re.compile(r"\d+(?:[.,]\d|[ \xa0]?%|[ \xa0](?!en\b|tot\b|of\b|t/m\b)[a-z]{2})")
"""A figure with which an answer begins: `Antwoord 5,8%`, `Antwoord 9 van de` answer no question."""

QUESTION_STYLES: tuple[Style, ...] = (
    labelled_question,
    letter_and_number,
    table_row,
    number_alone,
    numbers_with_slashes,
    number_and_point,
    number_and_text,
    bare_question,
)
ANSWER_STYLES: tuple[Style, ...] = (labelled_answer, bare_answer)


def _numbered(text: str, style: StyleName, at: int, number_at: int, end: int) -> Mark | None:
    found = number_list(text, number_at, end, lettered=True)
    if not found:
        return None
    behind = _skip(CLOSING, text, found[1], end)
    drawn = DRAWN.fullmatch(text, behind, end)
    remark = REMARK.match(text, behind, end)
    remarked = remark.end() if remark else behind
    stop = STOP.match(text, remarked, end)
    rest = stop.end() if stop else _skip(BLANK, text, remarked, end)
    if rest >= end or drawn:
        return Mark(style, found[0], at, end, "heading")
    if remark and not stop:
        rest = _skip(BLANK, text, remarked, end)
    cell = CELL.match(text, behind, end)
    figure = style == "answer" and text[rest - 1].isspace() and text[rest].isdigit()
    item = remark and FIRST_ITEM.match(text, rest, end)
    year = style == "labelled" and YEAR.match(text, rest, end)
    if stop or cell or figure or item or year or _opens_sentence(text[rest]):
        return Mark(style, found[0], at, cell.end() if cell else rest, "label")
    stray = STRAY.match(text, rest, end)
    if stray and style == "labelled":
        return Mark(style, found[0], at, stray.end(), "label")
    return None


YEAR = re.compile(r"(?:19|20)\d\d[ \xa0]+[a-z]{2}")
"""`Vraag 2 2015 was toch …`: with a year a question may begin."""

DRAWN = re.compile(r"[ \xa0]?[:.]?[ \xa0]{0,2}[-–—=~+]{2,}[ \t\xa0]*")
"""The line behind a head: ` ---`."""

STRAY = re.compile(r"\d{1,3}[ \xa0]+(?=[A-Z])")
"""A number between `Vraag 4` and its text, which a note or a page has left there."""


def _bare(text: str, style: StyleName, at: int, word_end: int, end: int) -> Mark | None:
    behind = _skip(CLOSING, text, word_end, end)
    if behind >= end or DRAWN.fullmatch(text, behind, end):
        return Mark(style, (), at, end, "heading")
    # What closes the word may be white space, of which a tab is itself a stop.
    stop = BARE_STOP.match(text, word_end, end) or BARE_STOP.match(text, behind, end)
    if not stop:
        return None
    return Mark(style, (), at, stop.end(), "heading" if stop.end() >= end else "label")


BARE_STOP = re.compile(
    r"[ \t\xa0]*(?:[:|][*_]{0,3}|\t|\.[*_]{0,3}(?=[ \t\xa0]*$|[ \t\xa0]+[A-Z‘“«€\d])"
    rf"|(?<=[ \t\xa0])(?!{PAGE_DRAWN})[–—-](?=[ \t\xa0]+[A-Z‘“«€\d]))[ \t\xa0|]*"
)


def _skip(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start


def _opens_sentence(character: str) -> bool:
    return character.isupper() or character in "\"'“”‘’„«(€["
