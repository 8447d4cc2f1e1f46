"""Numbers in a text that lost its lines: those that count on, and head questions and answers."""

from __future__ import annotations

import itertools
import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from kamerboek.document.questions.one_line.headings import FIGURED, behind_heading
from kamerboek.document.questions.one_line.notes import NUMBERS_A_THING
from kamerboek.document.questions.one_line.pages import PAGE
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.openers import FIRST_ITEM, OPENER, asks_from
from kamerboek.document.questions.wording.part_headings import NUMBERED_WORD
from kamerboek.document.questions.wording.printing import MARK_ALONE
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.questions.wording.sources import SOURCE
from kamerboek.document.questions.wording.styles import ANSWERER_LABEL, LABEL_BEHIND, PAGE_DRAWN
from kamerboek.document.text import tail

BEGINS_HEAD = r"(?:(?<![\w«“\"'‘(-])|(?<=[.?!»”’)\d])(?=[VA]))"
"""Behind a blank, or where a line was lost without one: `betaald?Antwoord 1`, `Ja.Vraag 2`."""

ANSWER = re.compile(
    rf"{BEGINS_HEAD}(?:(?:Antwoord|ANTWOORD|Antwoorden|ANTWOORDEN)"
    r"(?![ \xa0]Algemene[ \xa0]Rek(?!enkamer[ \xa0]?:)"
    rf"|(?<=[nN])[ \xa0]{{1,3}}1\b[.:)]?[ \xa0]{{1,3}}{OPENER.pattern})"
    r"(?=[ \xa0]{0,2}(?::|[.(]?\d|(?:nr\.?|no\.)[ \xa0]?\d|op[ \xa0](?:(?:de[ \xa0])?vra|\d)"
    rf"|vra(?:ag|gen)[ \xa0]\d|(?!{PAGE_DRAWN})[–—-][ \xa0][A-Z«“‘€\d])"
    r"|[ \xa0](?:van|door)[ \xa0][\w \xa0,]{3,80}?[ \xa0]op[ \xa0](?:de[ \xa0])?vra\w{2,3}[ \xa0]\d"
    rf"|{ANSWERER_LABEL.pattern}"
    rf"|\.?[ \xa0]{{1,2}}(?:[A-Z«“‘€]|{FIRST_ITEM.pattern})|\.[ \xa0]\d"
    r"|[ \xa0]*(?:\n|\f|$|[*_]{2}[A-Z]|(?:[Pp]agina|[Bb]lad|[Bb]lz\.?)[ \xa0]\d|[–—-][ \xa0]?\d"
    r"|[ \xa0](?:kst|ah-tk|kv-tk)-\d"
    rf"|[ \xa0](?:[⁰¹²³⁴-⁹]|\[\d)|{PAGE.pattern}))"
    rf"|Reactie(?=:[ \xa0]|{ANSWERER_LABEL.pattern})"
    r"|Ons[ \xa0]antwoord(?=[ \xa0]?:?[ \xa0]+[A-ZÀ-Þ«“‘€])"
    r"|antwoord(?=[ \xa0]\d{1,3}(?:(?:,[ \xa0]|[ \xa0]en[ \xa0])\d{1,3}){0,6}[.:]"
    r"[ \xa0]+[A-ZÀ-Þ«“‘€\d]))"
)

NUMBERED = re.compile(
    r"(?<!\S)\(?(?P<number>[1-9]\d{0,3})"
    r"(?:\.?(?:(?:,[ \xa0]\d{1,3}){0,12}(?:,?[ \xa0]en|,)|[ \xa0](?:t/m|tot[ \xa0]en[ \xa0]met))"
    r"[ \xa0](?P<last>\d{1,3}))?[.):]{0,2}[ \xa0\n\f]{1,500}"
    rf"(?:(?:{PAGE.pattern}|{MARK_ALONE})[ \xa0]+)?(?=\*{{0,3}}(?:a[.)][ \xa0])?[A-Z‘“\"(])"
)

OF_ANSWER = re.compile(r"[AaRO](?=[nNe])")
OF_NUMBER = re.compile(r"[(1-9](?<!\S[(1-9])")
"""With what those begin."""

FAR = 400
"""Characters within which a question that opens otherwise has its question mark."""


def is_heading(text: str, match: re.Match[str]) -> bool:
    """Say whether `Antwoorden` heads the whole, before its first question: `Antwoorden 1. Hoe`."""
    return match[0].lower() == "antwoorden" and not asks_in_front(text, match.start())


def asks_in_front(text: str, at: int) -> bool:
    """Say whether something has been asked before an offset, in what can be a text's front."""
    return "?" in tail(text, at, FRONT)


FRONT = 20_000
"""Characters that stand before the first question at most."""


def heads_by_number(text: str, blanked: str) -> list[int]:
    """Return where `1. Hoe …`, `2. Wat …` begin that count upwards, and answers with their numbers.

    Most questions have such an answer, or a few share one: `2 en 3 De provincie.`
    """
    every = [_upwards(match) for match in found_from(OF_NUMBER, NUMBERED, blanked)]
    heads = _asked_in_order(text, blanked, every)
    heads = sorted([*heads, *_bundled(text, every, heads)])
    answers = _answers_by_number(text, every, heads)
    return sorted([*heads, *answers]) if answers else heads


def _upwards(match: re.Match[str]) -> re.Match[str]:
    """Return what stands behind the comma where two numbers do not count upwards: `7, 2 Hoe`."""
    if match["last"] and int(match["last"]) <= int(match["number"]):
        return NUMBERED.match(match.string, match.start("last")) or match
    return match


def _asked_in_order(text: str, blanked: str, every: Sequence[re.Match[str]]) -> list[int]:
    """Return where questions begin whose numbers count upwards, once or from 1 again."""
    again = [
        match.start()
        for match in every
        if match["number"] == "1"
        and (asks_from(text, match.end()) or "?" in text[match.end() : match.end() + FAR])
        and not stands_before(NAMED, text, match.start())
        and behind_heading(text, match.start())
    ]
    heads = _run_of(text, every, len(text))
    if repeated := _asked_again(text, every, heads):
        headed = sum(1 for _ in found_from(OF_ANSWER, ANSWER, text, heads[0], heads[-1]))
        return repeated if headed < 2 else heads
    parts = _runs(text, blanked, again) if again else [heads]
    begun = [at for at, part in zip(again, parts[1:], strict=True) if len(part) > 1]
    if begun != again:
        parts = _runs(text, blanked, begun) if begun else [heads]
    parts = parts if parts[0] else parts[1:]
    anew = [head for part in parts for head in part]
    if all(len(part) > 1 for part in parts) and len(anew) > len(heads):
        return anew
    while heads:
        again = _run(text, blanked, heads[-1] + 1)
        if len(again) < 3 or not behind_heading(text, again[0]):
            break
        heads += again
    return heads


def _bundled(text: str, every: Sequence[re.Match[str]], heads: Sequence[int]) -> list[int]:
    """Return where questions begin right behind another, with a number that the others lack.

    One answer serves them together, `2 Hoe …? 6 Wie …? De provincie. 3 Wat …?`: a higher number
    than that before it, which no other has that asks.
    """
    starts = set(heads)
    have = {int(match["number"]) for match in every if match.start() in starts}
    asking = Counter(int(match["number"]) for match in every if asks_from(text, match.end()))
    result: list[int] = []
    above = 0
    for match in every:
        value, at = int(match["number"]), match.start()
        if at in starts:
            above = value
        elif (
            0 < above < value < max(have)
            and value not in have
            and asking[value] == 1
            and _behind_question(text, at)
            and asks_from(text, match.end())
        ):
            result.append(at)
            above = value
    return result


def _answers_by_number(
    text: str, every: Sequence[re.Match[str]], heads: Sequence[int]
) -> list[int]:
    """Return where answers begin with the number of their question, or with the numbers of some.

    `1 Hoe …? 1 Zo. 2 Wie …? 3 Wat …? 2 en 3 De provincie.` Where few have such a number, only those
    that have the numbers of some questions right above.
    """
    numbers = {match.start(): match for match in every}
    result: list[int] = []
    joint: list[int] = []
    served: set[int] = set()
    asked: list[int] = []
    known: set[int] = set()
    begun: list[int] = []
    for begin, end in itertools.pairwise([*(at for at in heads if at in numbers), len(text)]):
        begun.append(begin)
        asked.append(int(numbers[begin]["number"]))
        known.add(asked[-1])
        first = bisect_right(every, begin, key=lambda one: one.start())
        last = bisect_left(every, end, key=lambda one: one.start())
        for match in every[first:last]:
            number = int(match["number"])
            those = set(range(number, int(match["last"] or number) + 1))
            behind = _behind_question(text, match.start())
            behind = behind and SOURCE.match(text, match.start()) is None
            if behind and asked[-1] in those and those <= known and not those & served:
                result.append(match.start())
                served |= those
                if match["last"] and those == set(asked[-len(those) :]):
                    above = begun[-len(those) + 1 :]
                    joint += (
                        [match.start()] if all(_behind_question(text, at) for at in above) else []
                    )
                break
    return result if len(asked) > 2 and len(served) >= MOST_SERVED * len(asked) else joint


def _behind_question(text: str, at: int) -> bool:
    return BEHIND_QUESTION.search(text, max(0, at - 12), at) is not None


BEHIND_QUESTION = re.compile(
    r"[?][\"”’»)]{0,2}(?:[ \xa0]?\*?\)?|\d{1,2}|[ \xa0]\d{1,2}\)?)[ \xa0]+$"
)
"""A question ends right before the number of its answer, perhaps with the mark of a note."""

MOST_SERVED = 0.8


def _asked_again(text: str, every: Sequence[re.Match[str]], heads: Sequence[int]) -> list[int]:
    """Return where all questions of a list stand again, each above its answer; or nothing.

    Each has its number again and begins with the same words.
    """
    first = {match.start(): match for match in every}
    words = [_words_from(text, first[at].end()) for at in heads]
    result: list[int] = []
    for match in every:
        if len(result) == len(heads):
            break
        again = match.start() > heads[-1] and _words_from(text, match.end()) == words[len(result)]
        if again and match["number"] == first[heads[len(result)]]["number"]:
            result.append(match.start())
    return result if len(heads) > 1 and len(result) == len(heads) else []


def _words_from(text: str, at: int) -> str:
    return text[at : at + SAME].strip()


SAME = 16
"""Characters with which a question begins again."""


def numbered_in_turn(text: str, blanked: str) -> list[int]:
    """Return where numbers stand, one before each answer's head, whatever is asked.

    They count on from 1, `1. De heer Bos vraagt hoe hoog de kade is. Reactie: …`, or are those that
    the answers name: `1a. Hoe …? Antwoord 1a …`.
    """
    answers = [
        match for match in found_from(OF_ANSWER, ANSWER, text) if not is_heading(text, match)
    ]
    named = [ANSWER_TO.match(text, match.start()) for match in answers]
    if all(named):
        wanted = [[*NUMBER_OF_ITEM.findall(match["numbers"])] for match in named if match]
    else:
        wanted = [[str(number)] for number in range(1, len(answers) + 1)]
    heads: list[int] = []
    edges = itertools.pairwise([0, *(match.start() for match in answers)])
    for numbers, (begin, end) in zip(wanted, edges, strict=True):
        every = [
            match
            for match in found_from(OF_NUMBER, NUMBERED_ITEM, blanked, begin, end)
            if match["number"] in numbers and not stands_before(OF_PART, text, match.start())
        ]
        those = [
            (match["number"], match.start())
            for match in every
            if not heads
            or ENDS.search(text, max(0, match.start() - 3), match.start())
            or behind_heading(text, match.start())
            # Where its answer names it, a heading may stand before it too.
            or (all(named) and len(every) == 1 and asks_from(text, match.end()))
        ]
        if not heads:  # before the first question a letter may have the same numbers
            those = sorted(dict(those).items(), key=lambda item: item[1])
        if [number for number, _ in those] != numbers:
            return []
        heads += [at for _, at in those]
    if heads and not all(named):
        following = str(len(answers) + 1)
        heads += [  # that whose answer is cut off
            match.start()
            for match in found_from(OF_NUMBER, NUMBERED_ITEM, blanked, answers[-1].start())
            if match["number"] == following and asks_from(text, match.end())
        ][:1]
    return heads if len(heads) > 1 else []


NUMBERED_ITEM = re.compile(
    r"(?<!\S)\(?(?P<number>[1-9]\d{0,2}[a-h]?)[.):]{0,2}[ \xa0]{1,500}(?=\*{0,3}[A-ZÀ-Þ‘“\"(])"
)

OF_PART = re.compile(rf"\b{NUMBERED_WORD}[ \xa0]$")
"""`PROGRAMMA 3 WONEN`: a number that heads no question."""

ANSWER_TO = re.compile(
    r"[A-Za-z]+[ \xa0](?:op[ \xa0](?:de[ \xa0])?vra(?:ag|gen)[ \xa0])?"
    r"(?P<numbers>\d{1,3}[a-h]?(?:(?:,[ \xa0]|,?[ \xa0]en[ \xa0])\d{1,3}[a-h]?){0,9})(?![^\W_])"
)
"""`Antwoord 1a`, `Antwoord op vragen 2 en 3`."""

NUMBER_OF_ITEM = re.compile(r"\d+[a-h]?")


def _runs(text: str, blanked: str, starts: Sequence[int]) -> list[list[int]]:
    """Return a run before each of these offsets, and one behind the last."""
    return [_run(text, blanked, *bounds) for bounds in itertools.pairwise([0, *starts, len(text)])]


def _run(text: str, blanked: str, start: int, end: int = sys.maxsize) -> list[int]:
    """Return one run of such numbers between two offsets.

    They are looked for in the text without what its pages print: a page may end behind a number.
    """
    every = list(found_from(OF_NUMBER, NUMBERED, blanked, start, end))
    return _run_of(text, every, min(end, len(text)))


def _run_of(text: str, every: Sequence[re.Match[str]], end: int) -> list[int]:
    """Return the best run of these numbers; none where there are fewer than three."""
    best: dict[int, tuple[int, int, int]] = {}
    following = _next_numbers(every, end)
    for match, until in zip(every, following, strict=True):
        value, at = int(match["number"]), match.start()
        named = stands_before(NAMED, text, at)
        of_title = named is not None and ("vragen" in named[0].lower() or named[0].isupper())
        if named and not (value == 1 and of_title and not asks_in_front(text, at)):
            continue
        upto = _counts_to(match)
        label = LABEL_BEHIND.match(text, match.end())
        opens = label is not None or asks_from(text, match.end())
        marked = "?" in text[at : min(at + FAR, until)]
        if not opens and not marked and not REPORTS.match(text, match.end()):
            continue
        ended = value == 1 or ENDS.search(text, max(0, at - 3), at) is not None
        ended = ended or behind_heading(text, at)
        behind_question = _behind_question(text, at)  # a later one may be answered with it
        # A table may end there: then only the number that counts on is a question's.
        row = not opens and value - 1 in best and stands_before(FIGURED, text, at - 1)
        if not ended and (not (opens or row) or stands_before(NUMBERS_A_THING, text, at)):
            continue
        before = [
            (best[value - step][0] - step - (step > 1 and behind_question), value - step)
            for step in ((1, 2, 3) if opens and ended else (1,))
            if value - step in best
        ]
        if not before and (value > LATEST_FIRST or (value > 1 and not (opens and ended))):
            continue
        length, last = max(before, default=(0, 0))
        asks = opens and marked
        length += (3 if opens else 2) if ended else 1 + asks
        if upto >= value and (upto not in best or length > best[upto][0]):
            best[upto] = (length, at, last)
    value = max(best, key=lambda number: (best[number][0], number), default=0)
    heads: list[int] = []
    while value in best:
        _, at, value = best[value]
        heads.append(at)
    two = len(heads) == 2 and all(_asks_soon(text, at) for at in heads)
    return heads[::-1] if two or len(heads) > 2 else []


def _counts_to(match: re.Match[str]) -> int:
    """Return up to which number these count on: 6 of `4, 5 en 6`, and 4 of `4 en 8`."""
    value, last = int(match["number"]), int(match["last"] or match["number"])
    printed = match.string[match.start("number") : match.end("last")] if match["last"] else ""
    numbers = [int(each) for each in re.findall(r"\d+", printed)]
    counts_on = "t" in printed or numbers == list(range(value, last + 1))
    return last if counts_on else value


NAMED = re.compile(
    r"(?:\b(?:nrs?|blz|pp?|art|pag)\.|\b(?:pagina|vraag|vragen|bijlage|tabel|figuur|hoofdstuk"
    r"|paragraaf|artikel))[ \xa0]{0,3}$",
    re.IGNORECASE,
)
"""What says that a number is none of a question's: `(blz. 3) Ja`, `op vraag 11. Dit`."""

REPORTS = re.compile(
    r"(?:(?:Voorts|Verder|Ook|Tot[ \xa0]slot|Ten[ \xa0]slotte|Daarnaast|Daarbij|Tevens|Vervolgens"
    r"|Zij|Het[ \xa0]lid[ \xa0][^.?!]{2,60}?)[ \xa0])(?:vragen|vraagt|verzoek(?:en|t)|vernemen"
    r"|verneemt|(?:willen|wil)[ \xa0][^.?!]{0,60}?\bweten)\b"
)
"""`Voorts vragen zij of`, `Het lid van de BBB-fractie vraagt`: what is asked, as it is reported."""

LATEST_FIRST = 2
"""The first question of a run may be missed, not more."""


def _next_numbers(every: Sequence[re.Match[str]], end: int) -> list[int]:
    """Return for each number where one begins that may be the next question's: no year."""
    following: list[int] = []
    behind: list[tuple[int, int]] = []
    for match in reversed(every):
        value = int(match["number"])
        later = [at for at, number in behind if value < number <= value + NEXT]
        following.append(later[-1] if later else end)
        behind = [*behind[-NUMBERS_KEPT:], (match.start(), value)]
    return following[::-1]


NEXT = 3
"""A number further on than this is not the next question's."""

NUMBERS_KEPT = 40
"""Numbers ahead among which the next question's is looked for."""


def _asks_soon(text: str, at: int) -> bool:
    """Say whether a number is followed by words that open a question, and by its question mark."""
    match = NUMBERED.match(text, at)
    opens = match is not None and OPENER.match(text, match.end()) is not None
    return opens and "?" in text[at : at + FAR]
