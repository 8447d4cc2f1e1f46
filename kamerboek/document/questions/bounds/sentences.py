"""Where a sentence ends within a line, whether it asks, and where its questions end."""

from __future__ import annotations

import re

from kamerboek.document.questions.bounds.pieces import ASKED, abbreviates
from kamerboek.document.questions.wording.openers import OPENER, REQUESTS

PAGE_REMARK = re.compile(
    r"\s+\((?:[Pp]agina|[Pp]ag\.|[Bb]lz\.?|[Pp]p?\.)[ \xa0]{0,3}\d[^()]{0,40}\)(?:\.|(?=\s|$))"
)
"""`(blz. 12)` behind a sentence: on which page that stands of which it asks."""

ASKS = re.compile(r"\?(?![A-Za-z=&/%#+])")
"""A question mark that ends a sentence, not one within a web address."""

SENTENCE_END = re.compile(
    r"[.!?][\"'”’»)\]*_]*(?:\d{1,2}(?:,[ ]\d{1,2}){0,2}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])?"
    r"(?=\s+[\"'“‘„«(€]*(?:[A-Z0-9•·–-]|(?<=€)\s\d|[a-h][.)][ \xa0]+[A-Z])"
    rf"|\s*$|{PAGE_REMARK.pattern})"
)

UNWRAPPED = 120
"""A single line of more characters holds more than a request: its answer too."""

MAY_REQUEST = re.compile(rf"{REQUESTS.pattern}|(?:Kan|Kunnen|Wil|Willen)\b")

FURTHER = 400
"""Characters within which the next of questions that are printed together ends."""


def asked_until(text: str, at: int, end: int) -> int:
    """Return where the text goes on behind the question mark at `at` and questions behind it."""
    while True:
        match = ASKED.match(text, at, end)
        stop = match.end() if match else at + 1
        while stop < end and text[stop].isspace():
            stop += 1
        item = LETTER.match(text, stop, end)
        following = sentence_stop(text, item.end() if item else stop, end)
        requests = REQUESTS.match(text, stop, end) or ASKS_WHO.match(text, stop, end)
        ends = following is not None and text[following.start()] == "."
        if following and ends and (requests or asked_so(text, stop, following.start())):
            return behind_sentence(text, following.end(), end)
        if not following or text[following.start()] != "?":
            return stop
        if tells_of_question(text, stop, following.start()):
            return stop
        at = following.start()


def asked_so(text: str, start: int, end: int) -> bool:
    """Say whether a sentence ends by saying who asks: `…, zo vragen deze leden`."""
    return ASKED_SO.search(text, start, end) is not None


ASKED_SO = re.compile(
    r",[ \xa0\n](?:(?:zo|aldus)[ \xa0\n])?(?:vragen[ \xa0\n](?:(?:deze|de|genoemde|voornoemde)"
    r"[ \xa0\n]leden|zij)|vraagt[ \xa0\n](?:dit|het)[ \xa0\n]lid)\b[^.?!,]{0,60}$"
)

ASKS_WHO = re.compile(
    r"(?:Kan|Wil|Kunnen|Willen)\s(?:u|de\s(?:minister|staatssecretaris|regering)|het\skabinet)\b"
)
"""`Kan de minister dat toelichten.`, behind a question: no answer begins so."""

LETTER = re.compile(r"[b-h][.)][ \xa0]+(?=[A-Z])")
"""The letter of a further item of a question, on the line of the item before: `? b. Zo ja`."""


def sentence_stop(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return how the sentence ends that begins at `start`."""
    stop = SENTENCE_END.search(text, start, end)
    while stop and abbreviates(text, start, stop.start()):
        stop = SENTENCE_END.search(text, stop.end(), end)
    return stop


def behind_sentence(text: str, at: int, end: int) -> int:
    """Return where the text goes on behind a sentence, and behind the page that it names."""
    remark = PAGE_REMARK.match(text, at, end)
    at = remark.end() if remark else at
    while at < end and text[at].isspace():
        at += 1
    return at


def tells_of_question(text: str, start: int, end: int) -> bool:
    """Say whether a sentence tells which question is or was asked: `De vraag was: hoe kan dat?`."""
    tells = LISTS.match(text, start, end) or QUOTES.search(text, start, end)
    return tells is not None and not OPENER.match(text, start, end)


QUOTES = re.compile(
    r"\b(?:\w*vraag|\w*vragen|vroeg(?:en)?)\b[^.?!]{0,80}?[:«“‘„\"]"
    rf"|:[ \xa0]*[«“‘„\"]?(?i:{OPENER.pattern})"
)


LISTS = re.compile(r"(?:Wij|We|Ik|Er)[ \xa0][^.?!:]{3,120}:\s*[•·–-][ \xa0]")
"""`Wij zien drie punten: • Welke …?`: what is listed, and no question of who asks."""


def first_sentence(text: str, start: int, end: int) -> int:
    """Return where the first sentence of a text without question marks ends."""
    stop = sentence_stop(text, start, end)
    return stop.end() if stop else end
