"""Where the last answer ends: before a closing, a signature, what was added, or an annex."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.bounds.site import begins_site
from kamerboek.document.questions.wording.lines import FARTHEST, Line, text_beside, within_line
from kamerboek.document.questions.wording.printing import (
    ABOUT_OTHERS,
    ALSO,
    ANNEX_OF_LOST_LINES,
    CLOSING_WORDS,
    MINISTRY,
    NOTICE,
    OF_SITE,
    SURNAME,
    TITLES,
)
from kamerboek.months import DAY

_GREETING = (
    r"(?:Hoogachtend,?|(?:Met )?[Vv]riendelijke groet(?:en)?,?|Met (?:hoogachting|groet(?:en)?),?)"
)
_ON_DAY = r"[ ]?:[ ](?:\d{1,2}[ ])?[a-z]{3,9}\.?[ ]\d{4}"
ASKED_AND_ANSWERED = re.compile(rf"Indiendatum{_ON_DAY}[ \t]*\n[ \t]*Antwoorddatum{_ON_DAY}")
"""The days of which a site says so, below the answers."""

CLOSING_LINE = re.compile(
    rf"{_GREETING}|Namens de (?:[\w-]+)?fractie\b[^\n.?!]{{0,60}}"
    rf"|Bijlage:|Bijlage(?:n|\(n\)):(?:[ \t][^\n?!]{{1,100}})?"
    r"|[Dd]e[ ](?:gemeente|provincie)?(?:secretaris|griffier),?[ \t]+[Dd]e[ ]\w[\w ]{3,40},?"
    rf"|[•·*-]?[ \t]*{NOTICE}|[*_]*Mededeling[*_]*"
    r"|\((?:Ingekomen|Ontvangen|Ingezonden)[ ][^()\n]{4,40}\)"
    r"|(?:Kopie(?: aan)?|Afschrift(?: aan)?|[Cc]\.?[Cc]\.?)[ ]?:[^\n]{0,100}"
    r"|[-–—=* ]*[Ee]inde(?: (?:van )?(?:(?:dit|het) )?document)?[-–—=*. ]*"
    r"|(?:©|Copyright\b|Disclaimer\b)[^\n]{0,160}"
    r"|(?:Tabel|Overzicht|Figuur) (?:behorende )?bij (?:het |de )?(?:be)?antwoord[^\n.?]{0,100}"
    r"|(?:Bijlage|BIJLAGE)(?:[ \t]+(?:\d{1,2}|[A-Z]|[IVX]{1,4}))?[:.]?"
    r"(?:[ \t]+(?:[A-Z]|[–-][ ]|(?:behorende[ ])?bij[ ](?:de[ ])?(?:antwoord|beantwoord|brief|vra))"
    r"[^\n.?]{0,100}|(?<=:)[ \t]+[a-z][^\n.?]{0,100})?"
)


_SAID = r"(?:ge[iï]nformeerd|ingelicht|beantwoord)"
PARTS = re.compile(
    r"(?:(?:Wij|We|Ik|Het[ \xa0]college)\s(?:vertrouw(?:en|t)?|ga(?:an|at)?|hopen|hoopt?)\s"
    rf"[^.?!]{{0,80}}?\b(?:u|uw)\b[^.?!]{{0,120}}?\b{_SAID}\b[^.?!]{{0,40}}\."
    r"|De\sleden\svan\sde\s(?:fractie\svan\s)?[^.?!]{2,40}?\s(?:hebben|heeft)\s[^.?!]{0,40}?"
    r"\bgeen\s[^.?!]{0,30}?\b(?:vragen|opmerkingen|inbreng)\b[^.?!]{0,60}\.\s*(?:\Z|\n\s*\n)"
    r"|Hopelijk\s(?:heeft|hebben|is|zijn|bent)\s[^.?!]{0,80}?\b(?:u|uw)\b[^.?!]{0,60}?"
    rf"\b{_SAID}\b|Aldus\s(?:vastgesteld|besloten)\b"
    r"|Deze\s(?:antwoorden\szijn|beantwoording\sis)\s[^.?!]{0,60}?\bvastgesteld\b[^.?!]{0,80}\."
    r"|Vastgesteld\s(?:in|door|op)\s[^.?!]{4,100}\d{4}\.?\s*(?:\Z|\n\s*\n)"
    rf"|(?:Hopende|In[ \xa0]de[ \xa0]verwachting)\s[^.?!]{{0,120}}?\b{_SAID}\b"
    r"|(?:Mocht|Heeft)\s(?:u|uw[ \xa0]raad)\s[^.?!]{0,60}?\b(?:nog|verdere|nadere)\s?"
    r"[^.?!]{0,40}?\bvragen\b[^.!]{0,160}\bcontact\b)"
)
"""How a letter parts from who reads it: `Wij vertrouwen erop u hiermee te hebben geïnformeerd.`"""


SIGNED = re.compile(r"\s*[Dd]e (?:[Mm]inister|[Ss]taatssecretaris)\b")
"""Who signs, on the line of the greeting: its lines were lost."""


ANNEX_LINE = re.compile(
    r"(?:Bijlage|BIJLAGE)(?:[ \t]+(?:\d{1,2}|[A-Z]|[IVX]{1,4}))?(?:[.:][^\n.?]{0,100})?"
)
"""How an annex begins right below a sentence that ended."""


ANNEX_WITHIN = re.compile(ANNEX_OF_LOST_LINES)
"""How an annex begins where lines were lost."""


_OFFICE = (
    r"(?:(?:[Dd]e|DE)[ \xa0])?(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)"
    r"(?:[ \xa0](?:(?:van|voor|VAN|VOOR)[ \xa0])?[A-Z][^.?!:;\n]{2,120}?)?"
)


_BODY = (
    r"(?:[Nn]amens[ \xa0])?(?:(?:[Hh]et|HET)[ \xa0])?(?:"
    r"(?:(?:[Cc]ollege|COLLEGE)[ \xa0](?:van|VAN)[ \xa0])?"
    r"(?:[Bb]urgemeester[ \xa0]en[ \xa0][Ww]ethouders|B(?:[ \xa0]en[ \xa0]|&)W"
    r"|[Dd]ijkgraaf[ \xa0]en[ \xa0](?:hoog)?heemraden|BURGEMEESTER[ \xa0]EN[ \xa0]WETHOUDERS)"
    r"|Gedeputeerde[ \xa0]Staten|GEDEPUTEERDE[ \xa0]STATEN|[Dd]agelijks[ \xa0]bestuur)"
    r"(?:[ \xa0](?:van|VAN)[ \xa0](?:de[ \xa0])?[^.?!:;,\n]{2,60})?(?:[ \xa0]voornoemd)?,?"
)
"""A college that signs: `Gedeputeerde Staten van Zuid-Holland,`."""

GREETS = re.compile(rf"{_GREETING}(?:[ \xa0]+{_BODY})?")
"""`Hoogachtend,`, perhaps with who signs: right below a sentence it closes a letter too."""


_PLACED = rf"(?:Den Haag|[’'‘]s-Gravenhage),?[ \xa0]{DAY}"


SIGNS = re.compile(rf"[*_ ]*(?:{_OFFICE},?|{ALSO}|{_PLACED})[*_ ]*")


_NAME = (
    rf"[*_ ]*(?:{TITLES}(?:(?:[A-Z]\.[ \xa0]?){{1,5}}|[A-Z][\w’'-]+[ \xa0])[^\n.?!:;,\d]{{2,50}}"
    r"|(?<=,\n)[A-Z][\w’'-]{2,30}[*_ ]*)"
)
"""Whoever signs; a surname alone only below a line that ends with a comma."""


_DATED = rf"[*_ ]*[A-Z][\w’'. -]{{2,30}},[ \xa0]{DAY}[*_ ]*"
DATED = re.compile(_DATED)
"""Where and when a letter was written, at its end: `Zwolle, 4 juni 2024`."""


SIGNED_BY_MACHINE = re.compile(
    r"In[ ]verband[ ]met[ ]geautomatiseerd[ ]verwerken\s+is[ ]dit[ ]document\s+digitaal\s+"
    r"ondertekend\."
    r"|(?:Dit[ ]document|Deze[ ]brief)[ ]is[ ](?:digitaal|elektronisch)[ ]"
    r"(?:ondertekend|vastgesteld)\b[^.?!]{0,100}\."
)
"""What a letter says in the place of a signature, as its last sentence."""

_INITIALS = (
    rf"(?:(?:de[ ]heer|mevrouw|dhr\.|mevr\.|mw\.)[ ])?{TITLES}(?:[A-Z]\.[ ]?){{1,5}}{SURNAME}"
    r"(?:[ -][A-Z][\w’-]{1,30})?"
)

SIGNED_ON_LINE = re.compile(rf"{_OFFICE},[ \xa0]{{1,3}}(?:{_INITIALS}|{DAY})[*_ ]*")
"""`De Minister van Dijken, A. de Vries`: an office and a name on the last line, or the day."""

SIGNED_BY_OFFICER = re.compile(
    r"[*_ ]*(?:(?:[Dd]e[ ])?(?:griffier|secretaris|voorzitter|burgemeester|wethouder|gedeputeerde)"
    r"(?:[ ]van[ ][^.?!:;,\n]{3,60})?|(?:[Nn]amens[ ]|[Hh]et[ ])(?:het[ ])?college"
    r"(?:[ ]van[ ][^.?!:;,\n]{3,60})?),[ \n]"
    rf"(?:(?:de[ ])?(?:wethouder|burgemeester|secretaris|gedeputeerde)[ ])?{_INITIALS}[*_ ]*"
    r"|\(?w\.g\.\)?[ ][^\n.?!]{3,60}"
)
"""`De griffier,` and a name, or `w.g. de minister`, and nothing else."""

SIGNED_BY_BODY = re.compile(
    rf"(?:{_DATED}\n)?"
    rf"[*_ ]*{_BODY}[*_ ]*"
    r"(?:\n(?=[^\n]*(?:[A-Z,]|secretaris|griffier|voorzitter|burgemeester|dijkgraaf))"
    r"[^\n?!:;]{2,90}(?<!\.)){1,6}"
)
"""A college that signs, perhaps below a place and a day, and names or offices: no sentence ends."""


SIGNED_BY_COURT = re.compile(
    r"[*_ ]*(?:Algemene[ \xa0]Rekenkamer|Raad[ \xa0](?:van[ \xa0]State"
    r"|voor[ \xa0][^.?!:;,\n]{3,60}))"
    r",?[*_ ]*(?=[^?!:;]*\b(?:president|voorzitter)\b)(?=[^?!:;]*\bsecretaris)"
    r"(?:\n[^\n?!:;]{2,90}(?<!\.)){2,6}"
)
"""A court of audit that signs: below it names, with a president and a secretary."""

BODY_ALONE = re.compile(rf"(?:{_DATED}\n)?[*_ ]*{_BODY}[*_ ]*")
"""A college that signs without a name."""


SIGNED_BELOW = re.compile(
    rf"(?:{_PLACED}\n)?(?:{ALSO}\n)?(?:[*_ ]*{_OFFICE},?[*_ ]*"
    rf"(?:\n(?:[A-Z][A-Z ,-]{{2,60}}|(?:en|voor)[ \xa0][A-Z][\w ,’-]{{2,60}}),?)?\n"
    rf"(?:{_NAME}|{DAY})\n?){{1,4}}(?:{MINISTRY}\n?)?"
)
"""Who signs and, on a line below, a name: nothing else follows."""


NAMED_ABOVE = re.compile(
    rf"[*_ ]*{TITLES}[A-Z][\w.’'-]*(?:[ \xa0][\w.’'-]{{1,20}}){{1,4}}(?<!\.),?[*_ ]*\n"
    rf"[*_ ]*{_OFFICE}[*_ ]*\n?"
)
"""A name and, on the line below, the office: `Anna de Vries`, `Minister van Dijken`."""


SIGNATURE_LINES = 9
"""One more than four signatures have: a text that goes on is none."""


ADDED = re.compile(ABOUT_OTHERS)
"""What the Kamer prints behind the last answer about other questions."""


ADDED_BELOW_HEAD = re.compile(r"[^\n.?!]{0,80}\bvragen[^\n?!]{0,200}\b(?:vraagnummer|Aanhangsel)\b")
"""The same in other words, below `Toelichting`: an answer may name such questions too."""


ABOUT_QUESTIONS = re.compile(r"\b(?:[Vv]ragen|VRAGEN|[Aa]ntwoord(?:en)?|beantwoord(?:en|ing)?)\b")


UNWRAPPED = 110
"""A longer line was not wrapped by hand: where no line is blank, each is a paragraph."""


OF_PARTY = re.compile(
    r"(?:Onze|Mijn)[ \xa0]fractie\b|(?:Wij[ \xa0]als|Als)[ \xa0](?:\w+[ \xa0])?fractie\b"
)
"""What a party says below the answers on its own page: no answer speaks for one."""


_SAYS = r"(?:[^.?!]|\.(?=\w)){0,160}?\b"
REMARK_OF_PARTY = re.compile(
    rf"(?:(?:(?:De|Onze|Mijn)[ ])?(?:[\w-]+-)?[Ff]ractie\b{_SAYS}(?:blij|jammer|teleurgesteld"
    r"|tevreden|volgen|laat[ ]weten|vervolgvragen|door[ ]te[ ]vragen)\b"
    rf"|(?:Wij|We)\b{_SAYS}(?:blij|jammer|teleurgesteld|volgen[ ]en[ ]komen"
    r"|tevreden[ ]met[ ](?:(?:deze|de|het)[ ]antwoord(?:en)?|het[ ]laatste[ ]antwoord)"
    r"|vinger[ ]aan[ ]de[ ]pols)\b"
    rf"|(?:Onze|Ons)[ ](?:fractievoorzitter|raadslid|statenlid)\b{_SAYS}(?:blij|jammer|tevreden)\b"
    rf"|(?:Raadslid|Statenlid|Fractievoorzitter|Kamerlid)[ ][A-Z][^.?!:]{{2,60}}:[ ]['‘“]{_SAYS}"
    r"(?:blij|jammer|teleurgesteld|tevreden|volgen)\b)"
)
"""`Wij zijn blij dat …`: what a party says of the answers, above what its site prints there."""


def end_of_answers(text: str, found: Sequence[Line], after: int) -> int:
    """Return where a letter goes on behind the last answer: its closing words or an annex.

    Where no line is blank, what closes it may stand right below the last sentence.
    """
    starts = [line.start for line in found]
    behind = range(bisect_right(starts, after), len(found))
    site = next((index for index in behind if begins_site(text, found, index)), len(found))
    end = found[site].start if site < len(found) else len(text)
    found = found[:site]
    ends_in_site = end < len(text) or any(
        OF_SITE.match(text, found[index].start) for index in behind if index < len(found)
    )
    blank = next((index for index, line in enumerate(found) if line.kind == "blank"), len(found))
    said_last = max((line.end for line in found if line.kind == "text"), default=0)
    every = ASKED_AND_ANSWERED.finditer(text, after)
    days = [match.span() for match in every if match.end() >= said_last]
    for index in range(behind.start, len(found)):
        line = found[index]
        above = found[index - 1]
        # Apart stands a line below a blank one; where the text has had none so far (tight), below
        # a finished sentence. Words that close no answer need no more than such a sentence above.
        over = above.kind == "text" and finishes(text, above.start, above.end)
        tight = over and above.end > after and index < blank
        apart = line.kind == "text" and (above.kind != "text" or tight)
        begins = apart or (over and line.kind == "text")
        ends_tight = tight and text_beside(found, index, 1) is None
        if apart and not ends_tight and CLOSING_LINE.fullmatch(text, line.start, line.end):
            return line.start
        if apart and above.start > after and OF_PARTY.match(text, line.start):
            return line.start
        if apart and above.end > after and ends_in_site and REMARK_OF_PARTY.match(text, line.start):
            return line.start
        greets = GREETS.fullmatch(text, line.start, line.end)
        if begins and (greets or any(start <= line.start < end for start, end in days)):
            return line.start
        if begins and (PARTS.match(text, line.start) or _signed_by_body(text, found, index, after)):
            return line.start
        dated = apart and DATED.fullmatch(text, line.start, line.end)
        dated = dated or (apart and SIGNED_ON_LINE.fullmatch(text, line.start, line.end))
        if dated and text_beside(found, index, 1) is None:
            return line.start
        within = line.kind == "text" and within_line(text, line.start)
        if within and ANNEX_WITHIN.match(text, line.start):
            return line.start
        closes = CLOSING_WORDS.match(text, line.start) if line.kind == "text" else None
        signed = closes and SIGNED.match(text, closes.end(), line.end)
        if closes and (within_line(text, line.start) or signed or over):
            return line.start
        if line.kind == "text" and _adds(text, found, index):
            return line.start
        if over and line.kind == "text" and ANNEX_LINE.fullmatch(text, line.start, line.end):
            return line.start
        named = apart and line.end - line.start < LONGEST_SIGNATURE
        if named and NAMED_ABOVE.fullmatch(_before_annex(text, found, index)):
            return line.start
        before = text_beside(found, index, -1)
        announced = before is not None and text[before.end - 1 : before.end] == ":"
        signs = (
            line.kind == "text" and not announced and SIGNS.fullmatch(text, line.start, line.end)
        )
        if signs and SIGNED_BELOW.fullmatch(_before_annex(text, found, index)):
            return line.start
    return end


def end_of_questions(text: str, found: Sequence[Line], after: int, answers: int) -> int:
    """Return where a list of questions closes whose answers stand together behind it.

    `after` is the head of the last question, `answers` that of the first answer.
    """
    above = [line for line in found if line.start < answers]
    end = min(end_of_answers(text, above, after), answers)
    for line, next_above in zip(above[1:], above, strict=False):
        if line.start <= after or line.kind != "text" or line.start >= end:
            continue
        apart = next_above.kind != "text" or finishes(text, next_above.start, next_above.end)
        if apart and CLOSES_QUESTIONS.match(text, line.start, line.end):
            return line.start
    return end


ANSWERS_FOLLOW = (
    r"(?:Naar[ ]aanleiding[ ]van|In[ ]antwoord[ ]op|Op)[ ]"
    r"(?:deze|uw|bovenstaande|de[ ]bovenstaande)[ ]vragen\b"
    r"[^.?!\n]{3,120}[.:]"
)
"""`Naar aanleiding van deze vragen delen wij u het volgende mee.`"""

COMMITTEE_AWAITS = (
    r"De[ ](?:(?:leden|voorzitter)[ ]van[ ]de[ ])?(?:vaste[ ])?(?:commissie|fracties?)\b"
    r"[^.?!\n]{0,120}?[ ](?:ziet|zien|kijkt|kijken)[ ][^.?!\n]{0,60}?"
    r"\b(?:antwoord(?:en)?|beantwoording|reactie)\b"
)
"""`De vaste commissie voor Defensie ziet met belangstelling uit naar uw reactie`, says a letter."""

HEADS_ANSWERS = (
    r"(?:II\.?[ ])?(?:ANTWOORD(?:EN)?|REACTIE)[ ]VAN[ ](?:DE|HET)[ ]"
    r"(?:MINISTERS?|STAATSSECRETARIS|REGERING|KABINET|COLLEGE)\b"
    r"|Hier(?:onder|na)[ ](?:ga|beantwoord|geef|reageer)[ ]ik\b"
)
"""`ANTWOORDEN VAN DE MINISTER`, `Hieronder ga ik in op de vragen`: between the two."""

CLOSES_QUESTIONS = re.compile(
    r"[*_ ]*(?:Namens[ ](?:de|het)\b[^.?!]*,?$|(?:Indien|Antwoord)datum\b|Geachte[ ]"
    r"|(?:(?:Wij|We|Ik)[ ](?:zien?|kijken?|wachten?)|(?:Met|In)[ ]\w+[ ](?:zien?|wachten?))\b"
    r"[^?]*\b(?:antwoord(?:en)?|beantwoording|reactie)\b"
    r"|(?:In[ ]afwachting|Bij[ ]voorbaat|Alvast)\b[^?]*[.,]?$"
    r"|(?:Wij|We|Ik)[ ](?:vernemen|verneem|ontvangen|ontvang)[ ](?:graag|gaarne)[ ](?:uw|een)[ ]"
    r"(?:antwoord(?:en)?|reactie|beantwoording)(?![^.?!]*\bop\b)[^.?!]{0,40}[.!](?![^?]*\?)"
    r"|(?:Wij|We|Ik)[ ]verzoek(?:en)?[ ](?:u|het[ ]college)\b[^?]*\bbeantwoorden\b"
    rf"|(?:Wij|We|Ik)[ ]danken?\b|{ANSWERS_FOLLOW}$|{COMMITTEE_AWAITS}|{HEADS_ANSWERS})"
)
"""How who asks closes a list of questions, and how a letter begins that answers them."""


def _signed_by_body(text: str, found: Sequence[Line], index: int, after: int) -> bool:
    """Say whether a college signs from a line on, and nothing else follows but an annex.

    Without names it does so below an answer that ended, `after` whose head it may also stand.
    """
    line = found[index]
    if line.end - line.start > LONGEST_SIGNATURE:
        return False
    rest = _before_annex(text, found, index)
    above = text_beside(found, index, -1)
    ended = above is not None and above.end > after and finishes(text, above.start, above.end)
    named = any(
        each.fullmatch(rest) for each in (SIGNED_BY_BODY, SIGNED_BY_COURT, SIGNED_BY_OFFICER)
    )
    return named or (ended and BODY_ALONE.fullmatch(rest) is not None)


LONGEST_SIGNATURE = 120
"""Characters of the first line of a signature."""


def _adds(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether a line, or what stands below a head alone, is about other questions."""
    line = found[index]
    head = HEAD_OF_ADDED.match(text, line.start, line.end)
    if head is None:
        return ADDED.match(text, line.start) is not None
    begin = head.end()
    if begin == line.end:
        below = (line.start for line in found[index + 1 : index + FARTHEST] if line.kind == "text")
        begin = next(below, begin)
    return any(each.match(text, begin) for each in (ADDED, ADDED_BELOW_HEAD))


HEAD_OF_ADDED = re.compile(r"[*_]*Toelichting[ \t\xa0]*:?[*_]*[ \t\xa0]*")


def _before_annex(text: str, found: Sequence[Line], first: int) -> str:
    """Return the text from a line to an annex, as many lines as signatures have and one more."""
    lines: list[str] = []
    for index in range(first, len(found)):
        line = found[index]
        if line.kind == "text":
            annex = CLOSING_LINE.fullmatch(text, line.start, line.end)
            annex = annex or SIGNED_BY_MACHINE.match(text, line.start)
            if annex or len(lines) == SIGNATURE_LINES:
                break
            lines.append(text[line.start : line.end])
    return "\n".join(lines)
