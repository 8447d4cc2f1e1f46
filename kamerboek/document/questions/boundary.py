"""Where a question ends when no heading says so."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.lines import Line
from kamerboek.document.questions.openers import OPENER, PAGE_BEFORE, REQUESTS
from kamerboek.document.text import Span, tail

ASKED = re.compile(
    r"\?[\"'”’“»)\]*_]*"
    r"(?:[ \t\xa0]*,?[ \t\xa0]*(?:\([^()]{1,90}\)|\[[^\]]{1,90}\]"
    r"|\d{1,2}(?:\)|(?=\s(?![a-z])|,(?!\d)|$))"
    r"|[⁰¹²³⁴-⁹]+)[.,]?){0,6}"
    r"[ \t\xa0*_]*"
)
"""A question mark that ends its line, perhaps with the mark of a note or a remark in brackets."""

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
ABBREVIATED = re.compile(
    r"(?:\b(?:nr|nrs|blz|p|pp|art|bijv|bv|dhr|mevr|dr|drs|mr|ir|prof|jl|o\.a|m\.b\.t|c\.s|ca|resp|incl|St"
    r"|(?<!&)[A-Z]))$"
)
FINISHED = re.compile(r"[.?!:;][\"'”’»)\]*_]*(?:\d{1,2}\)?)?$")
NOTE_AT_END = re.compile(r"\[[^\[\]:]{1,5}: [^\[\]]*\]$")
"""A note as it stands behind its sentence in the text of a Word file: `[1: Kamerstuk …]`."""

MOST_NOTES, LONGEST_NOTE = 4, 2000
"""Notes behind one sentence, and characters of one, that are looked at."""

WRAPPED_REMARK = re.compile(r"\d{1,2}\)|\([^()]{1,90}\)|\[[^\]]{1,90}\]")
"""What may be left of a question for the line behind its question mark."""

MEETING = re.compile(r"\t+| \|+ ")
"""Where the cells of a table meet on a line."""

TAIL = 160
"""A question mark is looked for in this many characters at the end of a line."""

WIDE = 200
"""A longer line was not wrapped by hand: its end is the end of a paragraph."""

SHORT = 40
"""A shorter line was ended by its writer."""

UNWRAPPED = 120
"""A single line of more characters holds more than a request: its answer too."""

MAY_REQUEST = re.compile(rf"{REQUESTS.pattern}|(?:Kan|Kunnen|Wil|Willen)\b")

LONGEST_MARK = 60
"""Where no line begins in so many characters before a question's text, lines were lost."""

FURTHER = 400
"""Characters within which the next of questions that are printed together ends."""

PARAGRAPHS_AHEAD = 4
"""Paragraphs in which the question mark of one question is looked for."""


@dataclass(frozen=True)
class Cut:
    """A question's span, where the text behind it begins, and why that is not certain.

    `likely` says that it is, for all that, where the document's other questions end as expected.
    """

    question: Span
    rest: int
    reason: str = ""
    likely: bool = False


@dataclass(frozen=True)
class Part:
    """A line of running text, or a cell of one, and whether a paragraph begins with it."""

    start: int
    end: int
    opens_paragraph: bool


def asks_at_end(text: str, start: int, end: int) -> bool:
    """Say whether the text from `start` to `end` ends with a question mark."""
    at = text.rfind("?", max(start, end - TAIL), end)
    while at >= 0:
        if ASKED.fullmatch(text, at, end):
            return True
        at = text.rfind("?", max(start, end - TAIL), at)
    return False


def finishes(text: str, start: int, end: int) -> bool:
    """Say whether a line ends a sentence: not with `blz.`, whose number is still to come."""
    for _ in range(MOST_NOTES):
        ends = text[end - 1] == "]"
        note = NOTE_AT_END.search(text, max(start, end - LONGEST_NOTE), end) if ends else None
        if note is None:
            break
        end = note.start()
    tail = max(start, end - TAIL)
    stop = FINISHED.search(text, tail, end)
    return stop is not None and not _abbreviates(text, tail, stop.start())


def pieces(
    text: str, found: Sequence[Line], starts: Sequence[int], region: Span, limit: int = 0
) -> list[Part]:
    """Return the lines of running text in a region; a tab, where table cells meet, ends a piece.

    Notes and page marks are left out; a sentence that runs on behind them stays one paragraph, as
    does one that goes on in a small letter behind a blank line, where a page ended unseen.
    """
    result: list[Part] = []
    opens = True
    interrupted = False
    index = max(bisect_right(starts, region.start) - 1, 0)
    for line in found[index : bisect_left(starts, region.end, lo=index)]:
        if line.kind == "blank":
            opens = True
            continue
        if line.kind != "text":
            interrupted = True
            continue
        start, end = max(line.start, region.start), min(line.end, region.end)
        if start >= end:
            continue
        for at, to in _cells(text, start, end):
            if result and interrupted and not opens:
                # A question that ends with its page.
                opens = asks_at_end(text, result[-1].start, result[-1].end)
            if result and opens:
                above, small = result[-1], text[at].islower()
                over = finishes(text, above.start, above.end)
                long = above.end - above.start > SHORT
                opens = over and not small if interrupted else over or not (small and long)
            result.append(Part(at, to, opens))
            opens = True
            interrupted = False
        opens = False
        if limit and len(result) > limit:
            break
    return result


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the cells on a line start and end, without white space around them."""
    position = start
    meets = any(text.find(sign, start, end) >= 0 for sign in "\t|")
    while position < end:
        meeting = MEETING.search(text, position, end) if meets else None
        at, to = position, meeting.start() if meeting else end
        position = meeting.end() if meeting else end
        while at < to and text[at].isspace():
            at += 1
        while at < to and text[to - 1].isspace():
            to -= 1
        if at < to:
            yield at, to


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
        and _lines_lost(text, region)
        and _on_pages(text, region)
    ):
        return _cut_lost(text, parts, region)
    asking, last = _first_asking(text, parts, paragraphs)
    if last < 0:
        return _without_question_mark(text, parts, paragraphs, region, count)
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
    stop = _sentence_stop(text, first.start, last.end)
    opens = OPENER.match(text, first.start, first.end) is not None
    return opens and stop is not None and text[stop.start()] == "?"


def _lines_lost(text: str, region: Span) -> bool:
    """Say whether a region begins or ends in the middle of a line, as where lines were lost."""
    ends_within = region.end < len(text) and "\n" not in text[region.end - 3 : region.end]
    return ends_within or "\n" not in tail(text, region.start, LONGEST_MARK)


def _on_pages(text: str, region: Span) -> bool:
    """Say whether the few lines around a region are whole pages, and no lines of print."""
    begin, end = max(0, region.start - PAGES_AROUND), min(len(text), region.end + PAGES_AROUND)
    return text.count("\n", begin, end - 1) * WIDE < end - begin


PAGES_AROUND = 1500


def _cut_lost(text: str, parts: Sequence[Part], region: Span) -> Cut:
    """Cut a region whose lines were lost by its sentences alone, over the ends of pages.

    A question is all up to the first sentence that asks, with what asks right behind it; without
    such a sentence it is a request. All asks where the region ends with a question of its own.
    """
    content = " ".join(text[part.start : part.end] for part in parts)
    lengths = [part.end - part.start + 1 for part in parts[:-1]]
    begins = list(itertools.accumulate(lengths, initial=0))
    first, asks = _first_to_ask(content)
    stop = _asked_until(content, first, len(content)) if asks else first
    stop = _behind_table(content, stop) if asks else stop
    last = len(content[:stop].rstrip())
    whole = Span(parts[0].start, parts[-1].end)
    if last == len(content):
        return Cut(whole, region.end, "" if asks else "it has no question mark")
    if asks and _asks_at_last(content, stop):
        return Cut(whole, region.end, "the text behind its question mark asks again")

    def place(at: int) -> int:
        piece = bisect_right(begins, at) - 1
        return parts[piece].start + at - begins[piece]

    reason = "it ends in the middle of a line"
    if not asks:
        reason = "its end was guessed at the end of its first sentence"
    return Cut(Span(whole.start, place(last - 1) + 1), place(stop), reason)


def _behind_table(content: str, stop: int) -> int:
    """Return where the answer begins behind a table that a question asks to fill in.

    The answer prints it again: where the words with which it begins return.
    """
    if not TABLE_BELOW.search(content, max(0, stop - FURTHER), stop):
        return stop
    words = HEAD_OF_TABLE.match(content, stop)
    again = content.find(words[0], words.end()) if words else -1
    return again if again >= 0 else stop


TABLE_BELOW = re.compile(
    r"\b(?:onderstaande|volgende|bijgevoegde)[ ](?:tabel|overzicht|schema)\b[^.?!]*"
    r"\b(?:aanvullen|invullen|completeren|(?:aan|in)[ ]te[ ]vullen)\b[^.?!]*\?\s*$"
)
HEAD_OF_TABLE = re.compile(r"(?:\S+[ ]){2}\S+(?=[ ])")
"""The first words of a table, enough to know it by."""


def _first_to_ask(content: str) -> tuple[int, bool]:
    """Return where the first question mark stands that ends a question, and True.

    Where a text begins with a request and then does not ask, or has no such mark at all: where it
    goes on behind the request or its first sentence, and False.
    """
    page = PAGE_BEFORE.match(content)
    start = page.end() if page else 0
    requests = MAY_REQUEST.match(content, start) is not None
    behind_first = 0
    while stop := _sentence_stop(content, start, len(content)):
        mark = ASKS.search(content, start, stop.start() + 1)
        if mark and not _quotes(content, start, mark.start()):
            return mark.start(), True
        goes_on = requests and REQUESTS.match(content, start)
        if behind_first and requests and not goes_on:
            break
        start = _behind_sentence(content, stop.end(), len(content))
        behind_first = start if goes_on else behind_first or start
        if not requests and REQUESTS.match(content, start):
            stop = _sentence_stop(content, start, len(content))
            if stop and "?" not in content[start : stop.end()]:
                return _behind_sentence(content, stop.end(), len(content)), False
    return behind_first or len(content), False


def _asks_at_last(content: str, start: int) -> bool:
    """Say whether what stands behind a question ends with a further one that nobody answers."""
    if not asks_at_end(content, start, len(content)) or ANSWERS.match(content, start):
        return False
    if LISTS_QUESTIONS.search(content, start, content.find("?", start)):
        return False
    begin = start
    while (stop := _sentence_stop(content, begin, len(content))) and stop.end() < len(content):
        behind = _behind_sentence(content, stop.end(), len(content))
        if behind >= len(content) or not WORD.search(content, behind):
            break
        begin = behind
    return not _quotes(content, begin, len(content))


LISTS_QUESTIONS = re.compile(r"\bvragen\b[^.?!]{0,80}:[ ](?:(?:1|a)[.)]|[•–-])[ ]")
"""`De meest gestelde vragen zijn: 1. Mag dat?`: an answer that lists questions."""

WORD = re.compile(r"[^\W\d_]{2}")
ANSWERS = re.compile(r"(?:Ja|Nee|Neen|Zie|Dat[ \xa0]klopt)\b")
"""Words with which an answer begins, and no question."""


ITEM = re.compile(r"[*_ \t]*\(?(?:[a-h]|i{1,3}|iv|v)[.)][ \t\xa0]+\S")
"""An item of a list within a question: `a) in het noorden`."""

LONGEST_ITEM = 200


def _list_of_question(text: str, parts: Sequence[Part], last: int) -> tuple[int, bool]:
    """Return where a question ends whose `a)`, `b)` stand behind its question mark.

    Also whether each of them asks: then they are certainly its own. An answer rarely opens with
    such a list and then goes on; where it does, its items are sentences.
    """
    index, items, all_ask = last + 1, 0, True
    while index < len(parts) and ITEM.match(text, parts[index].start, parts[index].end):
        item = _end_of_item(text, parts, index)
        start, end = parts[index].start, parts[item].end
        asks = asks_at_end(text, parts[item].start, end)
        if not asks and (text[end - 1] == "." or end - start > LONGEST_ITEM):
            return last, False
        index, items, all_ask = item + 1, items + 1, all_ask and asks
    kept = items > 1 and (all_ask or index < len(parts))
    return (index - 1, all_ask) if kept else (last, False)


def _further_items(text: str, parts: Sequence[Part], last: int) -> int:
    """Return where a question ends that begins with `a.`: behind the `b.`, `c.` … that ask too."""
    for letter in "abcdefgh" if parts else "":
        first = last + 1 if letter > "a" else 0
        if first >= len(parts) or not re.match(
            rf"[*_ \t]*\(?{letter}[.)][ \t\xa0]+\S", text[parts[first].start : parts[first].end]
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
                if number and _quotes(text, parts[first].start, parts[index].end):
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
    stop = _asked_until(text, at, following.end) if at >= 0 else 0
    return stop if 0 < stop < following.end else 0


SO = re.compile(r"Zo (?:ja|nee|niet)\b")


def _last_requesting(text: str, parts: Sequence[Part], last: int) -> int:
    """Return the piece with which a request ends that stands right behind a question mark."""
    if last + 1 >= len(parts) or not REQUESTS.match(text, parts[last + 1].start):
        return last
    first = last + 1
    while first + 1 < len(parts) and not parts[first + 1].opens_paragraph:
        if finishes(text, parts[first].start, parts[first].end):
            break
        first += 1
    return first if finishes(text, parts[first].start, parts[first].end) else last


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
            if text[stop.start()] == "?" or _abbreviates(text, piece.start, stop.start()):
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
        if content[stop.start()] != "?" and not _abbreviates(content, 0, stop.start()):
            return False
    return bool(stops) and not _quotes(content, 0, stops[0].start())


def _abbreviates(text: str, start: int, stop: int) -> bool:
    """Say whether the full stop at `stop` belongs to an abbreviation (`nr. 3`, `dhr. Jansen`)."""
    return text[stop] == "." and bool(ABBREVIATED.search(text, max(start, stop - 12), stop))


def _asked_until(text: str, at: int, end: int) -> int:
    """Return where the text goes on behind the question mark at `at` and questions behind it."""
    while True:
        match = ASKED.match(text, at, end)
        stop = match.end() if match else at + 1
        while stop < end and text[stop].isspace():
            stop += 1
        item = LETTER.match(text, stop, end)
        following = _sentence_stop(text, item.end() if item else stop, end)
        requests = REQUESTS.match(text, stop, end) or ASKS_WHO.match(text, stop, end)
        if following and text[following.start()] == "." and requests:
            return _behind_sentence(text, following.end(), end)
        if not following or text[following.start()] != "?":
            return stop
        if _quotes(text, stop, following.start()):
            return stop
        at = following.start()


ASKS_WHO = re.compile(
    r"(?:Kan|Wil|Kunnen|Willen)\s(?:u|de\s(?:minister|staatssecretaris|regering)|het\skabinet)\b"
)
"""`Kan de minister dat toelichten.`, behind a question: no answer begins so."""

LETTER = re.compile(r"[b-h][.)][ \xa0]+(?=[A-Z])")
"""The letter of a further item of a question, on the line of the item before: `? b. Zo ja`."""


def _sentence_stop(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return how the sentence ends that begins at `start`."""
    stop = SENTENCE_END.search(text, start, end)
    while stop and _abbreviates(text, start, stop.start()):
        stop = SENTENCE_END.search(text, stop.end(), end)
    return stop


def _behind_sentence(text: str, at: int, end: int) -> int:
    """Return where the text goes on behind a sentence, and behind the page that it names."""
    remark = PAGE_REMARK.match(text, at, end)
    at = remark.end() if remark else at
    while at < end and text[at].isspace():
        at += 1
    return at


def _quotes(text: str, start: int, end: int) -> bool:
    """Say whether a sentence tells which question is or was asked: `De vraag was: hoe kan dat?`."""
    return not OPENER.match(text, start, end) and QUOTES.search(text, start, end) is not None


QUOTES = re.compile(
    r"\b(?:\w*vraag|\w*vragen|vroeg(?:en)?)\b[^.?!]{0,80}?[:«“‘„\"]"
    rf"|:[ \xa0]*[«“‘„\"]?(?i:{OPENER.pattern})"
)


def _without_question_mark(
    text: str,
    parts: Sequence[Part],
    paragraphs: Sequence[tuple[int, int]],
    region: Span,
    count: int,
) -> Cut:
    """A question that does not end with a question mark ends with its paragraph."""
    first, end = paragraphs[0]
    inside = None
    for index in range(first, end):
        at = text.find("?", parts[index].start, parts[index].end)
        if at >= 0:
            inside = (index, at)
            break
    if inside is not None:
        requested = _requested_at_line_end(text, parts[first:end], *inside)
        if requested is not None and requested.end > parts[inside[0]].end:
            behind = parts.index(requested) + 1
            rest = parts[behind].start if behind < len(parts) else region.end
            kept = Span(parts[0].start, requested.end)
            return Cut(kept, rest, "a request stands behind its question mark")
        index, at = inside
        # A table row or a lost line break: the answer goes on behind the question mark.
        stop = _asked_until(text, at, parts[index].end)
        for _ in range(count - 1):
            further = text.find("?", stop, min(stop + FURTHER, parts[index].end))
            if text.count("?", parts[first].start, stop) >= count or further < 0:
                break
            stop = _asked_until(text, further, parts[index].end)
        if len(paragraphs) == 1:
            kept = Span(parts[0].start, at + len(text[at:stop].rstrip()))
            return Cut(kept, stop, "it ends in the middle of a line")
    if inside is None and len(paragraphs) > 1 and MAY_REQUEST.match(text, parts[0].start):
        # A request that fills its lines: the answer begins on the next.
        stop = first_sentence(text, parts[first].start, parts[end - 1].end)
        for part, following in itertools.pairwise(parts[first:end]):
            if part.end == stop:
                kept = Span(parts[0].start, part.end)
                return Cut(kept, following.start, "it does not end with a question mark")
    if len(paragraphs) > 1:
        rest = parts[end].start
        likely = inside is None and _likely_requests(text, parts, paragraphs)
        kept = Span(parts[0].start, parts[end - 1].end)
        return Cut(kept, rest, "it does not end with a question mark", likely)
    reason = "its end was guessed at the end of its first sentence"
    lost = _lines_lost(text, region)
    if not lost and inside is None and _ended_early(text, parts):
        kept = Span(parts[0].start, parts[0].end)
        return Cut(kept, parts[1].start, "its end was guessed at the end of its first line")
    for part, following in itertools.pairwise([*parts, Part(region.end, region.end, False)]):
        if lost or part.end - part.start > UNWRAPPED:
            stop = first_sentence(text, part.start, part.end)
            behind = _behind_sentence(text, stop, part.end)
            if REQUESTS.match(text, behind, part.end):
                stop = first_sentence(text, behind, part.end)
            if stop < part.end:
                return Cut(Span(parts[0].start, stop), stop, reason)
        if following.start < region.end and finishes(text, part.start, part.end):
            return Cut(Span(parts[0].start, part.end), following.start, reason)
    return Cut(Span(parts[0].start, parts[-1].end), region.end, "it has no question mark")


def _likely_requests(
    text: str, parts: Sequence[Part], paragraphs: Sequence[tuple[int, int]]
) -> bool:
    """Say whether the first paragraph ends with a request, and the next neither asks nor requests.

    `Graag een toelichting op de raming.` and below it the answer.
    """
    (first, end), (begin, behind) = paragraphs[0], paragraphs[1]
    content = " ".join(text[part.start : part.end] for part in parts[first:end])
    stops = [0, *(stop.end() + 1 for stop in SENTENCE_END.finditer(content))]
    last = max(at for at in stops if at < len(content))
    goes_on = any(asks_at_end(text, part.start, part.end) for part in parts[begin:behind])
    opens = parts[begin].start
    begins_so = MAY_REQUEST.match(text, opens) or ITEM.match(text, opens)
    goes_on = goes_on or begins_so is not None
    requests = REQUESTS.match(content, last) is not None
    return requests and finishes(content, 0, len(content)) and not goes_on


def _ended_early(text: str, parts: Sequence[Part]) -> bool:
    """Say whether a question without its mark fills a short line, with a sentence on the next."""
    if len(parts) < 2:
        return False
    first, second = parts[0], parts[1]
    page = PAGE_BEFORE.match(text, first.start)
    begin = page.end() if page else first.start
    if not OPENER.match(text, begin):
        return False
    short = first.end - begin < SHORT and text[first.end - 1].isalnum()
    return short and text[second.start].isupper() and finishes(text, parts[-1].start, parts[-1].end)


BEHIND = re.compile(r"\?[\"'”’“»)\]*_]*(?:\d{1,2}(?=\s)|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3} ?\])?\s*")
"""A question mark, and perhaps the mark of a note, before what goes on behind it."""


def _requested_at_line_end(
    text: str, paragraph: Sequence[Part], index: int, at: int
) -> Part | None:
    """Return the line at which a request ends that stands behind the question mark at `at`.

    `Hoeveel zijn dat er? Graag een` … `overzicht.`: the answer goes on in the next line.
    """
    behind = BEHIND.match(text, at, paragraph[-1].end)
    begin = behind.end() if behind else at + 1
    if not REQUESTS.match(text, begin, paragraph[-1].end):
        return None
    for part in paragraph[index:]:
        stop = SENTENCE_END.search(text, max(begin, part.start), part.end)
        if stop:
            return part if stop.end() == part.end else None
    return None


def first_sentence(text: str, start: int, end: int) -> int:
    """Return where the first sentence of a text without question marks ends."""
    stop = _sentence_stop(text, start, end)
    return stop.end() if stop else end
