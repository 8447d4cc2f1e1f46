"""Answers behind all questions in a text that lost its lines, each under its number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.one_line.headings import FIGURED
from kamerboek.document.questions.one_line.runs import NUMBER_OF_ITEM, NUMBERED
from kamerboek.document.questions.one_line.slashes import BY, ON_A_DAY, RECEIVED
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.sentence_ends import ENDS

LATER_HEADING = re.compile(
    rf"(?<!\S)(?:(?:Antwoord|ANTWOORD)[ \xa0](?=A))?(?P<by>{BY}){ON_A_DAY}"
    r"[^?]{0,90}?(?=[ \xa0]1(?:,?[ \xa0]|/\d))"
)
"""`Antwoord van minister Ab (Defensie). (Ontvangen 3 mei 2004) 1`: answers to all of them."""

LATER = re.compile(
    r"(?<!\S)(?P<numbers>(?P<first>\d{1,3})(?:(?:,[ \xa0]\d{1,3}){0,12},?[ \xa0]en[ \xa0]\d{1,3}"
    r"|[ \xa0]t/m[ \xa0](?P<upto>\d{1,3})|(?:[ ]?/[ ]?\d{1,2}){1,7})?)"
    r"[ \xa0]+(?=[A-Z‘“\"(«€–])"
)


def later_heads(text: str, heads: Sequence[int]) -> list[int]:
    """Return where the answers to all questions begin, numbered as these, and their heading.

    Nothing where they do not count up to the last question, or in a text that is cut off to half.
    """
    if heads and "Ad " in text and (places := _answers_ad(text, heads)):
        return places
    if heads and (places := _answers_below_title(text, heads)):
        return places
    if not heads or RECEIVED not in text:
        return []
    heading = LATER_HEADING.search(text, heads[-1]) or LATER_HEADING.search(text, heads[0])
    if heading is None:
        return []
    asked = [match for head in heads if (match := NUMBERED.match(text, head))]
    last = max(
        (int(match["number"]) for match in asked if match.start() < heading.start()), default=0
    )
    places = [heading.start(), heading.start("by")]
    left = list(range(1, last + 1))
    for match in LATER.finditer(text, heading.end()):
        numbers = _numbers_of(match)
        ended = len(left) == last or ENDS.search(text, match.start() - 3, match.start())
        ended = ended or stands_before(FIGURED, text, match.start() - 1)
        if numbers and ended and left[:1] == numbers[:1] and set(numbers) <= set(left):
            places.append(match.start())
            left = [number for number in left if number not in numbers]
    cut = not ENDS.search(text, max(0, len(text.rstrip()) - 3))
    return places if last and (not left or (cut and 2 * len(left) <= last > 2)) else []


def _numbers_of(match: re.Match[str]) -> list[int]:
    """Return the numbers that an answer serves: `3 en 6`, `2 t/m 4`, `5/6`."""
    if match["upto"]:
        return list(range(int(match["first"]), int(match["upto"]) + 1))
    return [int(number) for number in NUMBER_OF_ITEM.findall(match["numbers"])]


def _answers_below_title(text: str, heads: Sequence[int]) -> list[int]:
    """Return where answers behind all questions begin, numbered as these below one title."""
    title = TITLE_OF_LATER.search(text, heads[-1])
    asking = sum(text[:head].rstrip().endswith("?") for head in heads[1:])
    if title is None and 2 * asking > len(heads):
        title = SAID_ABOVE_LATER.search(text, heads[-1])
    asked = [match for head in heads if (match := NUMBERED.match(text, head))]
    numbers = [int(match["number"]) for match in asked]
    if title is None or numbers != list(range(1, len(asked) + 1)) or len(asked) < LEAST_AD:
        return []
    places = [title.start()]
    for match in LATER_ITEM.finditer(text, title.end()):
        ended = len(places) == 1 or ENDS.search(text, match.start() - 3, match.start())
        if int(match["number"]) == len(places) and ended:
            places.append(match.start())
    return places if len(places) == len(asked) + 1 else []


TITLE_OF_LATER = re.compile(
    r"(?:(?:Op[ \xa0]\d[^.?!:]{4,20}[ \xa0]ontvingen[ \xa0](?:wij|we)"
    r"|Hier(?:onder)?[ \xa0](?:volgen|staan|zijn|vindt[ \xa0]u))[ \xa0]de[ \xa0]antwoorden[ \xa0]"
    r"[^.?!:]{3,60}:"
    r"|(?<=[.?!»”)][ \xa0])(?:II\.?[ \xa0])?(?:Antwoorden|Antwoord(?:[ ]?/[ ]?[Rr]eactie)?)"
    r"(?:[ \xa0]van[ \xa0][^.?!\d]{3,60})?[ \xa0]?:?"
    r"|(?:Indiendatum[ ]?:[ ][^:?]{4,24}[ ])?"
    r"Antwoorddatum[ ]?:[ ]\d{1,2}[ ][a-z]{3,9}\.?[ ]\d{4}"
    r"(?:[ ][A-Z][^?]{10,200}?\b(?:antwoord(?:en)?|beantwoord(?:en|t)?)\b[^?]{0,120}?[.:]"
    r"|[ ](?:Antwoord(?:en)?|Beantwoording)(?:[ ](?:door|van)[ ][^.?!:\d]{3,60})?:?)?)"
    r"[ \xa0](?=1[.):]?[ \xa0])"
)

SAID_ABOVE_LATER = re.compile(
    r"(?<=\?[ \xa0])(?=[A-Z])[^?]{3,200}?"
    r"\b(?:antwoord(?:en)?|beantwoord(?:en|t|ing)?|(?:onze|mijn)[ ]reactie)\b[^?]{0,160}?[.:]"
    r"[ \xa0](?=1[.):]?[ \xa0])"
)
"""`Hieronder geven wij onze reactie. 1. Nee.`, behind questions that nothing answered yet."""

DATES = re.compile(r"(?<!\S)(?:Indiendatum|Antwoorddatum)[ ]?:[ ]")
"""The days between a list of questions and its answers."""

LATER_ITEM = re.compile(r"(?<!\S)(?P<number>\d{1,3})[.):]?[ \xa0]+(?=[A-ZÀ-Þ‘“\"(«€–\d])")


def _answers_ad(text: str, heads: Sequence[int]) -> list[int]:
    """Return where answers behind all questions begin that are headed `Ad 1.`, `Ad 2 en 3.`."""
    found = list(AD.finditer(text, heads[-1]))
    numbers = [
        int(number) for match in found for number in NUMBER_OF_ITEM.findall(match["numbers"])
    ]
    if numbers != list(range(1, len(heads) + 1)) or len(numbers) < LEAST_AD:
        return []
    title = TITLE_OF_ANSWERS.search(text, heads[-1], found[0].start())
    return [*([title.start("title")] if title else []), *(match.start() for match in found)]


AD = re.compile(
    r"(?<=[.?!»”)\w:][ \xa0])Ad[ \xa0](?:vra(?:ag|gen)[ \xa0])?"
    r"(?P<numbers>\d{1,2}(?:(?:,[ \xa0]\d{1,2}){0,8},?[ \xa0]en[ \xa0]\d{1,2})?)(?=[.:)][ \xa0])"
)

TITLE_OF_ANSWERS = re.compile(r"(?<=[.?!»”)][ \xa0])(?P<title>Antwoord(?:en)?:?)[ \xa0]$")

LEAST_AD = 2
