"""Headings below an answer that belong to what comes next."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.bounds.cleaning import clean_ends
from kamerboek.document.questions.bounds.pieces import Part, finishes, pieces
from kamerboek.document.questions.heads.section_headings import (
    COUNTED_PART,
    HEADING,
    PART_WORD,
    SECTION,
    SECTION_KEY,
    SENTENCE_WITHIN,
    short_heading,
)
from kamerboek.document.questions.pages.near_titles import FINITE
from kamerboek.document.questions.pairs.arrangement import Arrangement
from kamerboek.document.questions.wording.lines import HEADS, Line, text_beside
from kamerboek.document.questions.wording.openers import ASKERS, MEMBERS, PARTY
from kamerboek.document.text import Span


def without_headings(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    result: Arrangement,
    first_head: int,
) -> None:
    """Leave short lines of their own at an answer's end out: they head what follows.

    Behind the figures of a table, or the items of a list, where others stand behind sentences;
    right below a sentence, without a blank line, where there are several.
    Where they do not all stand alike, that is warned of.
    """
    _without_parts(text, found, starts, result)
    _without_units(text, found, starts, result, first_head)
    above_first = _heading_above(text, found, starts, first_head)
    counted = _counted_headings(text, found, starts, result, first_head)
    taken: list[tuple[int, Span]] = []
    doubtful: list[tuple[int, Sequence[Span], bool]] = []
    tight: list[tuple[int, Span]] = []
    for index, (_, span) in enumerate(result.answers[:-1]):
        if index in counted:
            continue
        parts = pieces(text, found, starts, Span(max(span.start, span.end - TAIL), span.end))
        headings = list(_last_headings(text, found, starts, parts, span))
        if not headings:
            if len(parts) > 1 and _heads_tight(text, parts, span):
                tight.append((index, Span(parts[-1].start, parts[-1].end)))
            continue
        above = parts[-1 - len(headings)]
        cell = text[above.start - 1 : above.start] == "\t"
        certain = cell or finishes(text, above.start, above.end)
        certain = certain or _numbers_part(text, above, parts[-1])
        if certain and text[above.end - 1] not in ":;":
            taken += [(index, heading) for heading in headings]
        else:
            listed = LISTED.search(text, above.start, above.end) is not None
            doubtful.append((index, headings, listed))
    alike = all(_between_blanks(text, found, starts, heading) for _, heading in taken)
    times = Counter(index for index, _ in taken)
    alone = {heading.of(text) for index, heading in taken if times[index] == 1}
    several = len(alone | above_first) >= LEAST_HEADINGS
    said = "the last line of the answer to {} {}"
    for index, heading in taken:
        if not (several and alike) or times[index] > 1:
            # Lines that stand together may also be the items of a list.
            names = result.answers[index][0]
            left = said.format(", ".join(names), "was left out as a heading")
            result.warn("guessed_boundary", left, names[-1], heading)
    for index, those, listed in doubtful:
        names = result.answers[index][0]
        takes = bool(taken) and listed
        what = "was left out as a heading" if takes else "may be a heading"
        for heading, name in itertools.product(those, names):
            result.warn("guessed_boundary", said.format(", ".join(names), what), name, heading)
        taken += [(index, heading) for heading in those] if takes else []
    several = len({heading.of(text) for _, heading in tight}) >= LEAST_HEADINGS
    taken += [item for item in tight if PARTY_ALONE.fullmatch(item[1].of(text))]
    for index, heading in tight:
        if PARTY_ALONE.fullmatch(heading.of(text)):
            continue
        names = result.answers[index][0]
        heads = several or PART_NUMBERED.fullmatch(heading.of(text)) is not None
        what = "was left out as a heading" if heads else "may be a heading"
        result.warn("guessed_boundary", said.format(", ".join(names), what), names[-1], heading)
        taken += [(index, heading)] if heads else []
    if len(counted) > 1:
        taken += [(index, heading) for index, heading in counted.items() if index >= 0]
    elif counted and -1 not in counted:
        index, heading = counted.popitem()
        names = result.answers[index][0]
        left = said.format(", ".join(names), "may be a heading")
        result.warn("guessed_boundary", left, names[-1], heading)
    begins: dict[int, int] = {}
    for index, heading in taken:
        begins[index] = min(heading.start, begins.get(index, heading.start))
    for index, begin in begins.items():
        names, span = result.answers[index]
        result.answers[index] = names, clean_ends(text, found, starts, Span(span.start, begin))


def _without_units(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    result: Arrangement,
    first_head: int,
) -> None:
    """Leave out the letters with which answers end that say whose the next question is: `DGW`.

    The first question has such letters above its number too, and so have half of the others, each
    behind a blank line below a sentence: what stands right below may be the last of a list.
    """
    first = text_beside(found, bisect_left(starts, first_head), -1)
    if first is None or not _is_unit(text, first):
        return
    ends: dict[int, int] = {}
    for index, (_, span) in enumerate(result.answers[:-1]):
        at = bisect_left(starts, span.end) - 1
        if found[at].start > span.start and _is_unit_apart(text, found, at):
            ends[index] = found[at].start
    if len(ends) > 1 and 2 * len(ends) >= len(result.answers) - 1:
        for index, end in ends.items():
            names, span = result.answers[index]
            said = f"the last line of the answer to {', '.join(names)} was left out as a heading"
            result.warn("guessed_boundary", said, names[-1], Span(end, span.end))
            result.answers[index] = names, clean_ends(text, found, starts, Span(span.start, end))


def _is_unit(text: str, line: Line) -> bool:
    """Say whether a line is letters alone, as a ministry names its parts, and names no party."""
    said = UNIT.fullmatch(text, line.start, line.end) is not None
    return said and re.fullmatch(PARTY, text[line.start : line.end]) is None


def _is_unit_apart(text: str, found: Sequence[Line], at: int) -> bool:
    """Say whether such letters stand behind a blank line, and a sentence ends above that."""
    line, above = found[at], text_beside(found, at, -1)
    if line.kind != "text" or not _is_unit(text, line) or above is None:
        return False
    return found[at - 1].kind != "text" and text[above.end - 1] in ".?!"


UNIT = re.compile(r"(?!Ja$|Nee$)[A-Z][A-Za-z]{1,4}")


LISTS = (":", ";")
"""What stands above a party that is named in a list and heads nothing."""


def _without_parts(
    text: str, found: Sequence[Line], starts: Sequence[int], result: Arrangement
) -> None:
    """Leave out what stands in a question or an answer from the heading of a party's part on.

    What such a part says before its first question is of none.
    """

    def before_part(span: Span, names: Sequence[str]) -> Span:
        inside = found[bisect_left(starts, span.start + 1) : bisect_left(starts, span.end)]
        heading = next(
            (
                line
                for line in inside
                if OF_PARTY.fullmatch(text, line.start, line.end)
                or (
                    PARTY_NAMED.fullmatch(text, line.start, line.end)
                    and MEMBERS.match(text[line.end : span.end].lstrip())
                )
                or OF_ASKER.match(text, line.start, line.end)
            ),
            None,
        )
        if heading is None or text[span.start : heading.start].rstrip()[-1:] in LISTS:
            return span
        if text[heading.end : span.end].strip():
            said = f"what stands below a heading behind {', '.join(names)} was left out"
            result.warn("guessed_boundary", said, names[-1], Span(heading.start, span.end))
        return clean_ends(text, found, starts, Span(span.start, heading.start))

    result.answers[:] = [(names, before_part(span, names)) for names, span in result.answers]
    result.questions[:] = [
        (name, section, before_part(span, [name])) for name, section, span in result.questions
    ]


ASIDE = (
    r"(?:(?:Toelichting|Inleiding)[ ](?:(?:door|van)[ ])?(?:de[ ])?vragenstellers?"
    r"[ ]?(?::|(?=\n|$))"
    r"|(?:Opmerking|Commentaar)[ ]van[ ](?:onze|de)[ ]fractie\b"
    r"|[\[(](?:Noot[ ]?:[ ])?[^\])\n]{0,60}\b[Vv]raag[ ]\d{1,3}[ ]"
    r"(?:ontbreekt|is[ ](?:ingetrokken|vervallen))\b"
    r"[^\])\n]{0,100}[\])])"
)
"""`Toelichting door vragensteller:`, `Opmerking van onze fractie:`, `[Vraag 17 ontbreekt.]`."""

OF_ASKER = re.compile(ASIDE)
"""With what a paragraph begins that is of who asked, or of who copied the text."""

OF_PARTY = re.compile(
    r"[*_]*(?:(?:\d+|[IVX]+)\.?[ ])?"
    r"(?:(?:Reactie|Antwoord(?:en)?)[ ]op[ ](?:de[ ])?(?:inbreng|vragen(?:[ ]en[ ]opmerkingen)?)"
    r"|Inbreng|(?:Vragen|Opmerkingen)(?:[ ]en[ ](?:vragen|opmerkingen))?)"
    rf"[ ](?:van|vanuit)[ ](?:de[ ]leden[ ]van[ ])?de[ ](?:fractie[ ]van[ ](?:de[ ])?)?{PARTY}"
    r"(?:-fractie)?(?:[ ]en[ ](?:de[ ])?reactie[ ]van[ ](?:de|het)[ ]"
    r"(?:bewindspersoon|bewindspersonen|[Mm]inister|[Ss]taatssecretaris|[Kk]abinet))?[*_]*"
)
"""`Inbreng van de leden van de SP-fractie`, `Vragen en opmerkingen van de VVD-fractie`."""

PARTY_NAMED = re.compile(rf"{PARTY}-fractie")
"""`SP-fractie`: a heading where what members say stands below it."""


def _counted_headings(
    text: str, found: Sequence[Line], starts: Sequence[int], result: Arrangement, first_head: int
) -> dict[int, Span]:
    """Return the headings that count on, `2 Materieel`, by the answer at whose end each stands.

    That above the first question stands at -1.
    """
    counted: dict[int, Span] = {}
    number = 0
    ends = [first_head, *(span.end + 1 for _, span in result.answers[:-1])]
    for index, end in enumerate(ends, start=-1):
        at = bisect_left(starts, end) - 1
        while at > 0 and found[at].kind != "text":
            at -= 1
        if at < 0 or (at and found[at - 1].kind == "text"):
            continue
        line, above = found[at], text_beside(found, at, -1)
        heading = COUNTED_HEADING.fullmatch(text, line.start, line.end)
        ended = above is not None and text[above.end - 1] not in ":;"
        ended = ended and above is not None and finishes(text, above.start, above.end)
        if heading is None or not (ended or index < 0):
            continue
        if not FINITE.isdisjoint(heading[0].lower().split()):
            continue
        value = int(heading["number"])
        if value == number + 1 or (not counted and value in (1, 2)):
            counted[index] = Span(line.start, line.end)
            number = value
    return counted


COUNTED_HEADING = re.compile(
    r"(?P<number>\d{1,2})[ \t\xa0]+[A-Z][^\n.?!:;|\t\d]{2,60}[^\n.?!:;,|\t\d)]"
)
"""`2 Materieel`: a number and a few words, between blank lines."""

PARTY_ALONE = re.compile(rf"[*_]*{PARTY}(?:-fractie)?[*_]*|{ASKERS.pattern}")
"""A party's name by itself heads the questions of its members, and who asks those that follow."""


def _heading_above(
    text: str, found: Sequence[Line], starts: Sequence[int], first_head: int
) -> set[str]:
    """Return the heading above the first question, if any; no name below `De griffier,`."""
    first = short_heading(text, found, starts, first_head)
    if first is None or not _between_blanks(text, found, starts, Span(first.start, first.end)):
        return set()
    above = text_beside(found, bisect_left(starts, first.start), -1)
    signs = above is not None and text[above.end - 1] == ","
    return set() if signs else {text[first.start : first.end]}


LISTED = re.compile(r"(?:[\d%;]|\d[ \xa0](?:miljoen|miljard|euro|fte))$")
"""How the row of a table ends, or the item of a list."""


def _between_blanks(text: str, found: Sequence[Line], starts: Sequence[int], span: Span) -> bool:
    """Say whether a heading fills its line, a blank line above it and a head or no text below.

    Where lines were lost it stands in the middle of one. Words that a sentence has, or with which
    an answer may end, are in doubt all the same.
    """
    index = bisect_left(starts, span.start)
    if index >= len(found) or (found[index].start, found[index].end) != (span.start, span.end):
        return False
    words = span.of(text)
    if ENDS_ANSWER.match(words) or not FINITE.isdisjoint(words.lower().split()):
        return False
    if "\n" not in text[max(0, span.start - NEAR) : span.end + NEAR]:
        return True
    above = found[index - 1].kind if index else "text"
    below = found[index + 1] if index + 1 < len(found) else found[index]
    heads = below.kind != "text" or HEADS.match(text, below.start, below.end) is not None
    return above == "blank" and heads


NEAR = 4
"""Characters beside a heading in which its line begins and ends."""


ENDS_ANSWER = re.compile(r"[*_]*(?:Zie|Ja|Nee|Geen|Niet|Idem|Bron|Tabel|Figuur|Bijlage)\b")


LEAST_HEADINGS = 2
"""Headings that stand alike, each between blank lines: with fewer it may be an answer's words."""


MOST_HEADINGS = 3
"""Headings that stand together: of a chapter, of its part."""


def _last_headings(
    text: str,
    found: Sequence[Line],
    starts: Sequence[int],
    parts: Sequence[Part],
    span: Span,
) -> Iterator[Span]:
    """Yield the lines at an answer's end that may be headings, the last first."""
    split = _split_heading(text, parts)
    if split:
        yield from split
        return
    for last in range(len(parts) - 1, max(0, len(parts) - 1 - MOST_HEADINGS), -1):
        part, above = parts[last], parts[last - 1]
        behind = text[part.end : part.end + 3]
        lost = "\n" not in text[above.end : part.start] or (
            behind.strip() != "" and "\n" not in behind
        )
        apart = _stands_apart(found, starts, part.start)
        numbered = (lost or part.opens_paragraph) and _heads_numbered(text, part, span)
        keyed = text.startswith("Vragen ", part.start) and SECTION_KEY.search(
            text, part.start, part.end
        )
        short = part.opens_paragraph or lost or apart or keyed
        if not numbered and not (short and _heads(text, part)):
            return
        yield Span(part.start, part.end)


def _heads_tight(text: str, parts: Sequence[Part], span: Span) -> bool:
    """Say whether the last line heads what follows, although no blank line sets it apart.

    It stands right below a sentence that ended, and says nothing that an answer may end with; a
    list has more such lines. With the number of a part it may also stand below figures.
    """
    above, part = parts[-2], parts[-1]
    if _numbers_part(text, above, part):
        return True
    words = text[part.start : part.end]
    ended = text[above.end - 1] in ".?!" and finishes(text, above.start, above.end)
    says = ENDS_ANSWER.match(words) or not FINITE.isdisjoint(words.lower().split())
    heads = any(each.fullmatch(words) for each in (HEADING, ASKERS))
    return ended and not says and (heads or _heads_numbered(text, part, span))


def _numbers_part(text: str, above: Part, part: Part) -> bool:
    """Say whether a line is `Artikel 3 Marine` below figures that are not of `Artikel 2`."""
    heads = PART_NUMBERED.fullmatch(text, part.start, part.end)
    listed = LISTED.search(text, above.start, above.end)
    if heads is None or listed is None:
        return False
    word = text[part.start : part.end].split()[0]
    return not text.startswith(word, above.start)


def _split_heading(text: str, parts: Sequence[Part]) -> list[Span]:
    """Return both halves of a heading within which a page ends, the last first; else nothing.

    Their line was lost: it was broken where the heading begins, and around what the page prints.
    """
    if len(parts) < 3:
        return []
    above, first, second = parts[-3:]
    between = text[first.end : second.start]
    lost = between.strip() and "\n" not in text[above.end : second.start]
    begins = lost and finishes(text, above.start, above.end)
    words = " ".join(text[first.start : first.end].split()) + " "
    words += " ".join(text[second.start : second.end].split())
    if not begins or not HEADING.fullmatch(words) or text[first.end - 1] in ".?!:;":
        return []
    return [Span(second.start, second.end), Span(first.start, first.end)]


def _heads(text: str, part: Part) -> bool:
    """Say whether a line is like the heading of a part: `Personeel`, `Vragen over dijken (A)`."""
    if LABELLED_HEADING.fullmatch(text, part.start, part.end):
        return True
    if ASKERS.fullmatch(text, part.start, part.end):
        return True
    colon = text[part.end - 1] == ":" and part.end - part.start > 1
    if HEADING.fullmatch(text, part.start, part.end - colon):
        return True
    section = text[part.start].isupper() and SECTION.fullmatch(text, part.start, part.end)
    return bool(section) and not SENTENCE_WITHIN.search(text, part.start, part.end)


LABELLED_HEADING = re.compile(
    r"[*_]{0,2}(?:Onderwerp|Thema|Programma|Paragraaf|Fractie)[ \xa0]?:[ \xa0][^\n.?!:;|\t]{1,80}"
    r"[^\n.?!:;,|\t][*_]{0,2}"
)
"""`Onderwerp: dijken en kades`: of which subject, or whose, the questions below are."""


def _heads_numbered(text: str, part: Part, span: Span) -> bool:
    """Say whether a line is the heading of a numbered part, and not the last item of a list."""
    heading = NUMBERED_HEADING.fullmatch(text, part.start, part.end)
    if heading is None:
        return False
    number = re.fullmatch(r"(\d+)([.)])", heading["number"] or "")
    if number is None:
        roman = (heading["number"] or "").startswith(("I", "V", "X"))
        return not (roman and ROMAN_LINE.search(text, span.start, part.start))
    before = NUMBERED_LINE.format(int(number[1]) - 1, re.escape(number[2]))
    listed = re.search(before, text[span.start : part.start], re.MULTILINE) is not None
    # Where lines were lost the first item of a list stands behind a colon.
    return not listed and text[part.start - 2 : part.start].strip() != ":"


NUMBERED_HEADING = re.compile(
    rf"[*_]{{0,2}}(?:(?:{PART_WORD}|Paragraaf|{COUNTED_PART})[ \xa0]"
    r"(?:\d{1,3}|[A-Z])(?:\.\d{1,2})?[.:]?(?:[ \xa0]+[A-Z][^\n.?!:;|\t]{1,100}[^\n.?!:;,|\t\d])?"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}|[.)])|[IVX]{1,5}[.)])[ \t\xa0]+"
    r"[A-Z][^\n.?!:;|\t\d]{2,60}[^\n.?!:;,|\t\d)]"
    r"|\d{1,2}[ \xa0]+Vragen[ \xa0](?:over|bij|van|aan|inzake)\b[^\n.?!:;|\t]{2,160}[^\n.?!:;,|\t])"
    r"[*_]{0,2}"
)
"""`Artikel 13 Bodem en ondergrond`, `2. Toezicht en handhaving`, `3.1 Financiën`, `II. Vloot`."""


PART_NUMBERED = re.compile(
    rf"[*_]{{0,2}}(?:{PART_WORD}|{COUNTED_PART})[ \xa0](?:\d{{1,3}}|[A-Z]|[IVX]{{1,5}})"
    r"(?:(?:[.:]|[ \xa0][–-])?[ \xa0]+[A-Z][^\n.?!:;|\t\d]{1,100}[^\n.?!:;,|\t\d])?[*_]{0,2}"
)
"""`Artikel 3 Marine`, `Hoofdstuk 2. Materieel`, `Artikel 4`."""


ROMAN_LINE = re.compile(r"(?:^[*_ \t]*|(?<=[.?!:;][ \xa0]))[IVX]{1,5}[.)][ \t\xa0]", re.MULTILINE)


NUMBERED_LINE = r"(?:^[*_ \t]*|(?<=[.?!:;][ \xa0])){}{}(?=\s)"


def _stands_apart(found: Sequence[Line], starts: Sequence[int], start: int) -> bool:
    """Say whether no text stands on the line above, or on that below."""
    index = bisect_left(starts, start)
    beside = (found[index - 1], found[index + 1]) if 0 < index < len(found) - 1 else ()
    return any(line.kind != "text" for line in beside)


TAIL = 600
"""Characters at the end of an answer in which its last two lines stand."""
