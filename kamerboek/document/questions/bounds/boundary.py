"""Where a question ends when no heading says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.bounds.lost_lines import cut_lost
from kamerboek.document.questions.bounds.pieces import (
    ITEM,
    SHORT,
    TAIL,
    Cut,
    Part,
    abbreviates,
    asks_at_end,
    finishes,
    lines_lost,
    pieces,
)
from kamerboek.document.questions.bounds.requests import cut_without_question_mark
from kamerboek.document.questions.bounds.sentences import (
    FURTHER,
    MAY_REQUEST,
    SENTENCE_END,
    UNWRAPPED,
    asked_so,
    asked_until,
    sentence_stop,
    tells_of_question,
)
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.openers import OPENER, REQUESTS
from kamerboek.document.text import Span

WRAPPED_REMARK = re.compile(r"\d{1,2}\)|\([^()]{1,90}\)|\[[^\]]{1,90}\]")
"""What may be left of a question for the line behind its question mark."""

WIDE = 200
"""A longer line was not wrapped by hand: its end is the end of a paragraph."""

PARAGRAPHS_AHEAD = 4
"""Paragraphs in which the question mark of one question is looked for."""


def cut_question(
    text: str, found: Sequence[Line], starts: Sequence[int], region: Span, count: int = 1
) -> Cut:
    """Cut a region, from behind a question's number to the next question, into question and rest.

    A question ends at a question mark at the end of a line, unless the next sentence asks too. A
    paragraph of nothing but questions still belongs to it, and the rest of its own paragraph where
    `count` questions are printed together and that ends with a question mark.
    """
    parts = pieces(text, found, starts, region, limit=400)
    if not parts:
        return Cut(Span(region.start, region.start), region.end)
    paragraphs = _paragraphs(parts)
    if (
        count == 1
        and (len(paragraphs) == 1 or _asks_again_below(text, parts, paragraphs[1]))
        and lines_lost(text, region)
        and _on_pages(text, region)
    ):
        return cut_lost(text, parts, region)
    asking, last = _first_asking(text, parts, paragraphs)
    if last < 0:
        return cut_without_question_mark(text, parts, paragraphs, region, count)
    likely = asking > 0 and _likely_leads_to(text, parts, paragraphs, asking)
    reason = later = "its question mark stands in a later paragraph" if asking else ""
    last, certain = _last_asking(text, parts, last)
    whole = next(end for _, end in paragraphs if last < end) - 1
    if count > 1 and asks_at_end(text, parts[whole].start, parts[whole].end):
        last, certain = whole, True
    if not certain:
        reason = "the text behind its question mark asks again"
    goes_on = _within_next(text, parts, last)
    if goes_on:
        kept = Span(parts[0].start, parts[last + 1].start)
        kept = Span(kept.start, kept.end + len(text[kept.end : goes_on].rstrip()))
        return Cut(kept, goes_on, "it ends in the middle of a line")
    requested = _last_requesting(text, parts, last)
    if requested > last:
        last, reason = requested, "a request stands behind its question mark"
    paragraph = next(i for i, span in enumerate(paragraphs) if span[0] <= last < span[1])
    while last == paragraphs[paragraph][1] - 1 and paragraph + 1 < len(paragraphs):
        first, end = paragraphs[paragraph + 1]
        if _only_asks(text, parts[first:end]):
            paragraph, last = paragraph + 1, end - 1
            continue
        sentence, asks = _next_sentence(text, parts, first)
        if asks and OPENER.match(text, parts[first].start, parts[first].end):
            paragraph = paragraph + 1
            last, _ = _last_asking(text, parts, sentence)
            if not text.startswith("Zo ", parts[first].start):
                reason = "a paragraph behind it begins with a question"
            continue
        if asks_at_end(text, parts[end - 1].start, parts[end - 1].end) and end - first == 1:
            reason = "a paragraph behind it ends with a question mark"
        break
    if (lettered := _further_items(text, parts, last)) > last:
        last, reason = lettered, ""
    listed, all_ask = _list_of_question(text, parts, last)
    if listed > last:
        said = "a list behind its question mark was taken for its own"
        last, reason = listed, "" if all_ask else said
    rest = parts[last + 1].start if last + 1 < len(parts) else region.end
    likely = likely and reason == later
    return Cut(Span(parts[0].start, parts[last].end), rest, reason, likely)


def _asks_again_below(text: str, parts: Sequence[Part], paragraph: tuple[int, int]) -> bool:
    """Say whether a paragraph, behind the end of a page, begins with a question of its own."""
    first, last = parts[paragraph[0]], parts[paragraph[1] - 1]
    stop = sentence_stop(text, first.start, last.end)
    opens = OPENER.match(text, first.start, first.end) is not None
    return opens and stop is not None and text[stop.start()] == "?"


def _on_pages(text: str, region: Span) -> bool:
    """Say whether the few lines around a region are whole pages, and no lines of print."""
    begin, end = max(0, region.start - PAGES_AROUND), min(len(text), region.end + PAGES_AROUND)
    return text.count("\n", begin, end - 1) * WIDE < end - begin


PAGES_AROUND = 1500

LONGEST_ITEM = 200
BULLETS = "•·-"


def _list_of_question(text: str, parts: Sequence[Part], last: int) -> tuple[int, bool]:
    """Return where a question ends whose `a)`, `b)` stand behind its question mark.

    Also whether each of them asks: then they are certainly its own. An answer rarely opens with
    such a list and then goes on; where it does, its items are sentences, or have bullets, or have
    the letters again that those of the question have.
    """
    if _begins_again(text, parts, last):
        return last, False
    index, items, all_ask = last + 1, 0, True
    while index < len(parts) and ITEM.match(text, parts[index].start, parts[index].end):
        item = _end_of_item(text, parts, index)
        start, end = parts[index].start, parts[item].end
        asks = asks_at_end(text, parts[item].start, end)
        if not asks and (text[end - 1] == "." or end - start > LONGEST_ITEM):
            return last, False
        index, items, all_ask = item + 1, items + 1, all_ask and asks
    bulleted = last + 1 < len(parts) and text[parts[last + 1].start] in BULLETS
    kept = items > 1 and (all_ask or (index < len(parts) and not bulleted))
    return (index - 1, all_ask) if kept else (last, False)


def _begins_again(text: str, parts: Sequence[Part], last: int) -> bool:
    """Say whether an item stands behind a question with the letter of one of its own."""
    own = [
        item[0]
        for part in parts[: last + 1]
        if (item := LETTERED.match(text, part.start, part.end))
    ]
    behind = parts[last + 1] if last + 1 < len(parts) else None
    again = LETTERED.match(text, behind.start, behind.end) if behind else None
    return again is not None and again[0] in own


LETTERED = re.compile(r"\(?[a-z1-9][.)](?=[ \t\xa0])")


def _further_items(text: str, parts: Sequence[Part], last: int) -> int:
    """Return where a question ends that begins with `a.`: behind the `b.`, `c.` … that ask too."""
    for letter in "abcdefgh" if parts else "":
        first = last + 1 if letter > "a" else 0
        if first >= len(parts) or not re.match(
            rf"[*_ \t•·-]*\(?{letter}[.)][ \t\xa0]+\S", text[parts[first].start : parts[first].end]
        ):
            break
        if letter == "a":
            continue
        item = _end_of_item(text, parts, first)
        if not asks_at_end(text, parts[item].start, parts[item].end):
            break
        last = item
    return last


def _end_of_item(text: str, parts: Sequence[Part], first: int) -> int:
    """Return the last piece of an item: it ends with its sentence, or with a question behind it."""
    end = first
    while end + 1 < len(parts):
        following = parts[end + 1]
        if ITEM.match(text, following.start, following.end):
            break
        if finishes(text, parts[end].start, parts[end].end):
            sentence, asks = _next_sentence(text, parts, end + 1)
            if following.opens_paragraph or not asks:
                break
            end = sentence
        elif following.opens_paragraph or not (
            text[following.start].islower() or parts[end].end - parts[end].start > SHORT
        ):
            break
        else:
            end += 1
    return end


def _paragraphs(parts: Sequence[Part]) -> list[tuple[int, int]]:
    opens = [index for index, piece in enumerate(parts) if piece.opens_paragraph or index == 0]
    return list(zip(opens, [*opens[1:], len(parts)], strict=True))


def _first_asking(
    text: str, parts: Sequence[Part], paragraphs: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Return the paragraph and the piece in which the first question mark ends a line, or -1."""
    for number, (first, end) in enumerate(paragraphs[:PARAGRAPHS_AHEAD]):
        for index in range(first, end):
            if asks_at_end(text, parts[index].start, parts[index].end):
                if number and tells_of_question(text, parts[first].start, parts[index].end):
                    return 0, -1
                if number and not asks_at_end(text, parts[end - 1].start, parts[end - 1].end):
                    return number, index if _leads_to(text, parts, paragraphs, number) else -1
                return number, index
        if number == 0 and any("?" in text[part.start : part.end] for part in parts[first:end]):
            return 0, -1
    return 0, -1


def _leads_to(
    text: str,
    parts: Sequence[Part],
    paragraphs: Sequence[tuple[int, int]],
    number: int,
) -> bool:
    """Say whether paragraphs that do not ask lead to one that opens as a question does.

    `In de nota staat: “Dat is gehaald.”` and below it `Hoe kan dat?`, with the answer below that.
    """
    before = [
        text[parts[first].start : parts[first].start + TAIL] for first, _ in paragraphs[:number]
    ]
    asks = any(OPENER.match(words) or MAY_REQUEST.match(words) for words in before)
    return not asks and OPENER.match(text, parts[paragraphs[number][0]].start) is not None


def _likely_leads_to(
    text: str, parts: Sequence[Part], paragraphs: Sequence[tuple[int, int]], number: int
) -> bool:
    """Say whether one paragraph of statements leads to one of questions alone, with text behind it.

    A request is answered at once: what asks behind one may be of the answer. What ends with a
    colon leads to the items of a list as well.
    """
    listed = all(ITEM.match(text, parts[at].start) for at, _ in paragraphs[1 : number + 1])
    if listed and text[parts[paragraphs[0][1] - 1].end - 1] == ":":
        return True
    if number != 1 or len(paragraphs) < number + 2:
        return False
    (before, end), (first, last) = paragraphs[0], paragraphs[number]
    asks = _only_asks(text, parts[first:last]) and OPENER.match(text, parts[first].start)
    said = " ".join(text[part.start : part.end] for part in parts[before:end])
    return bool(asks) and finishes(said, 0, len(said)) and not _requests_in(said)


def _requests_in(content: str) -> bool:
    """Say whether one of the sentences of a paragraph opens as a question or request does."""
    begins = [0, *(stop.end() + 1 for stop in SENTENCE_END.finditer(content))]
    return any(
        OPENER.match(content, at) or REQUESTS.match(content, at) or MAY_REQUEST.match(content, at)
        for at in begins
    )


def _last_asking(text: str, parts: Sequence[Part], last: int) -> tuple[int, bool]:
    """Follow the questions that come right behind a first one, in the same paragraph."""
    certain = True
    following = parts[last + 1] if last + 1 < len(parts) else None
    if following is not None and not following.opens_paragraph:
        last += bool(WRAPPED_REMARK.fullmatch(text, following.start, following.end))
    while last + 1 < len(parts) and not parts[last + 1].opens_paragraph:
        sentence, asks = _next_sentence(text, parts, last + 1)
        if asks and parts[sentence].end - parts[last + 1].start < 1500:
            last = sentence
            continue
        wide = parts[last].end - parts[last].start > WIDE
        for index in range(last + 1, min(last + 7, len(parts))):
            if parts[index].opens_paragraph:
                break
            if not wide and asks_at_end(text, parts[index].start, parts[index].end):
                certain = False
        break
    return last, certain


def _within_next(text: str, parts: Sequence[Part], last: int) -> int:
    """Return where a question ends that goes on in the next line with `Zo ja, …`; 0 if it does not.

    That line was not wrapped by hand, and holds the answer too.
    """
    if last + 1 >= len(parts):
        return 0
    following = parts[last + 1]
    if following.end - following.start < UNWRAPPED or not SO.match(text, following.start):
        return 0
    at = text.find("?", following.start, min(following.end, following.start + FURTHER))
    stop = asked_until(text, at, following.end) if at >= 0 else 0
    return stop if 0 < stop < following.end else 0


SO = re.compile(r"Zo (?:ja|nee|niet)\b")


def _last_requesting(text: str, parts: Sequence[Part], last: int) -> int:
    """Return the piece with which a request ends that stands right behind a question mark."""
    first = last + 1
    if first >= len(parts):
        return last
    while first + 1 < len(parts) and not parts[first + 1].opens_paragraph:
        if finishes(text, parts[first].start, parts[first].end):
            break
        first += 1
    begin, end = parts[last + 1].start, parts[first].end
    requests = REQUESTS.match(text, begin) or asked_so(text, begin, end - 1)
    return first if requests and finishes(text, parts[first].start, end) else last


def _next_sentence(text: str, parts: Sequence[Part], first: int) -> tuple[int, bool]:
    """Return the piece in which the sentence that opens at `first` ends, and whether it asks.

    A question that ends within a line does not count: an answer begins on a line of its own, so
    the sentence behind it belongs to whoever asked; the line's own end decides.
    """
    for index in range(first, len(parts)):
        piece = parts[index]
        if index > first and piece.opens_paragraph:
            return index - 1, False
        position = piece.start
        while True:
            stop = SENTENCE_END.search(text, position, piece.end)
            if not stop:
                break
            position = stop.end()
            if text[stop.start()] == "?" or abbreviates(text, piece.start, stop.start()):
                continue
            return index, False
        if asks_at_end(text, piece.start, piece.end):
            return index, True
    return len(parts) - 1, False


def _only_asks(text: str, parts: Sequence[Part]) -> bool:
    """Say whether a paragraph consists of questions alone, and tells of none that was asked."""
    if not asks_at_end(text, parts[-1].start, parts[-1].end):
        return False
    content = " ".join(text[piece.start : piece.end] for piece in parts)
    label = ITEM.match(content)
    stops = list(SENTENCE_END.finditer(content, label.end() - 1 if label else 0))
    for stop in stops:
        if content[stop.start()] != "?" and not abbreviates(content, 0, stop.start()):
            return False
    return bool(stops) and not tells_of_question(content, 0, stops[0].start())
