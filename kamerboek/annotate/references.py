"""Pointers from an answer to another answer of the same document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from kamerboek.annotate.model import Reference
from kamerboek.annotate.number_words import ORDINALS
from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

_AND = r"(?:en|of|&|respectievelijk|alsmede|alsook)"
_ANOTHER = rf"(?:\s*,?\s*{_AND}\s*|\s*,\s*|/)(?:(?:op|bij|van)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?"
_THROUGH = r"\s*(?:t/m|tot\s+en\s+met|[-–])\s*"
_GOES_ON = (
    r"(?=\s*(?:$|[^\w\s]|(?:en|of|t/m|tot|respectievelijk|van|uit|in|op|bij|over|met|voor|is|zijn|was"
    r"|waren|wordt|worden|heb|hebben|heeft|geef|geeft|ga|gaat|gaan|geldt|gelden|blijkt|staat|staan|volgt"
    r"|kan|kunnen|zal|zullen|betreft|betreffen|laat|laten|luidt|waar\w*|hier\w*|daar\w*|die|dat|zoals"
    r"|ook|reeds|al|genoemde?|gestelde?|bedoelde?|vermelde?|beschreven|gegeven|opgenomen|nader|eerder|aangeef|aangaf"
    r"|gaf|\w*ge\w+[dt]|\w+\s+(?:ik|wij|we|het\s+kabinet))\b|(?-i:[A-Z])))"
)
"""What may follow a further number, so that `vraag 4, 12 schepen` means vraag 4 alone."""

_NUMBER = r"\d{1,3}(?:[a-z]\b|[ \xa0](?-i:[A-H])\b(?![-.]\w))?\b"
_LETTERED = rf"(?:(?-i:A)(?=\d))?{_NUMBER}"
"""`A3`: the answer to question 3."""
_ALONE = rf"(?=\s+{_NUMBER}(?:\s*(?:,|en|t/m|tot\s+en\s+met)\s*{_NUMBER}){{0,9}}\s*(?:[.;)]|$))"
"""Before numbers with which the sentence ends, so that they are those of questions."""

IN_WORDS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_WORD = rf"(?:{'|'.join(IN_WORDS[1:])})\b"
NUMBERS = re.compile(
    r"\b(?P<noun>vra(?:ag|gen)(?:\s+en\s+antwoord(?:en)?)?(?:nummers?)?|vr\.|(?:antwoord(?:en)?|beantwoording|reactie)\s+(?:bij|onder|sub)"
    r"|(?<=\bhet\s)onder(?=\s+\d{1,3}\s+(?:gestelde|vermelde|genoemde|opgemerkte)\b)"
    rf"|(?:antwoord(?:en)?|beantwoording|reactie)\s+op{_ALONE}|(?:(?<=\bzie\s)|(?<=\bhiervoor\s)|(?<=\bdaarvoor\s)|(?<=\book\s))onder{_ALONE}|antwoord(?:en)?)\s+"
    rf"(?:(?:nr\.|nrs\.|nummers?)\s+)?(?P<numbers>{_LETTERED}"
    rf"(?:\s*(?:t/m|tot\s+en\s+met)\s*{_NUMBER}|(?:{_THROUGH}|{_ANOTHER}){_NUMBER}{_GOES_ON}"
    rf"|(?<=vragen\s\d)\s+en\s+{_NUMBER}|(?<=vragen\s\d\d)\s+en\s+{_NUMBER})*"
    rf"|{_WORD}(?:(?:\s*,\s*|\s+en\s+){_WORD})*(?=\s*(?:[.,;:)]|$)))",
    re.IGNORECASE,
)
"""`vraag 6 en 7`, `vragen 3, 4 en 5`, `vraag 26 en vraag 54`, `de vragen 2 t/m 5`, `antwoord 6`."""

BY_ORDINAL = re.compile(
    r"\b(?:antwoord(?:en)?|beantwoording|reactie)\s+(?:op|bij|van)\s+(?:de|uw|deze)\s+"
    rf"(?P<which>{'|'.join(ORDINALS)})(?:\s+en\s+(?:de\s+)?(?P<other>{'|'.join(ORDINALS)}))?\s+vra(?:ag|gen)\b",
    re.IGNORECASE,
)
"""`het antwoord op de eerste vraag`."""

WORD = re.compile(_WORD, re.IGNORECASE)
"""`vraag zes`."""

LEAD_IN = re.compile(
    r"(?:"
    r"\b(?:zie|verwijs|verwijst|verwijzen|verwezen|vergelijk|conform)\b"
    r"(?:(?<=\bdeze )vraag|(?!\bvra(?:ag|gen)\b)[^.;()]){0,60}?\s"
    r"|(?:(?<=;\s)|(?<=,\s)|(?<=\ben\s))voor\s+(?:het|de)\s+(?:[\w-]+\s+){1,4}naar\s+(?:de\s+)?"
    r"|\b(?:gelijk(?:luidend)?\s+aan|hetzelfde(?:\s+(?:geldt|antwoord))?\s+als|idem(?:\s+(?:als|aan))?|verwijzing\s+naar)\s+"
    r"(?:(?:op|bij|in|onder|voor)\s+)?(?:de\s+|het\s+)?"
    r"|\b(?:zo)?als\s(?:\w+\s){0,4}?(?:bij|onder|in)\s+(?:de\s+)?"
    r"|\b(?:samen|tezamen|tegelijk|gezamenlijk|in\s+samenhang)\s+met\s+(?:(?:mijn|het)\s+antwoord\s+op\s+)?(?:de\s+)?"
    r"|\b(?:bij|onder)\s+(?:de\s+)?"
    r"|\b(?:percentages?|aantal(?:len)?|bedrag(?:en)?|cijfers|gegevens|tabel|overzicht|lijst|raming|toelichting|informatie)\s+uit\s+(?:de\s+)?"
    r"|(?:\b(?:het|de|mijn|ons|onze)\s+)?(?:\bgezamenlijke\s+)?"
    r"\b(?:antwoord|antwoorden|beantwoording|reactie)\s+(?:(?:zoals\s+)?(?:gegeven|vermeld|opgenomen|geformuleerd)\s+)?(?:op|bij|van|onder)\s+(?:de\s+)?"
    r")$",
    re.IGNORECASE,
)
"""What stands before the numbers in a pointer: `zie`, `het antwoord op`, `zoals gemeld bij`."""

IN_QUESTION = re.compile(r"\bin\s+(?:de\s+)?$", re.IGNORECASE)
NAMED_THERE = re.compile(
    r"\s+(?:(?:reeds|al|eerder)\s+)?(?:(?:genoemde|gestelde|bedoelde|vermelde|aangehaalde)\b|(?:beschreven|opgenomen)\s+\w)",
    re.IGNORECASE,
)
"""What leads to a question that holds something: `de in vraag 6 genoemde aantallen`."""

IN_ANSWER = re.compile(r"\b(?:in|uit|met)\s+$", re.IGNORECASE)
"""What leads to an answer that is named by its number: `in antwoord 6`."""

AND_ON = re.compile(
    r"(?:(?<=vraag\sen\s)|(?<=vragen\sen\s)|(?<=antwoord\sen\s))(?:op|bij|naar)\s+(?:de\s+)?$",
    re.IGNORECASE,
)
"""What leads on behind `het antwoord op de vorige vraag`: `en op`."""

ELSEWHERE_BEFORE = re.compile(
    r"(?:\bnrs?\.?\s*\d+|\b[Kk]amerstuk(?:ken)?\b[^.;]*|\b\d{2}\s\d{3}\b[^.;]*|\b20\d\d[DZ]\d{5}"
    r"|\b[Aa]anhangsel\b[^;]{0,80}?\d+)\)?\s*[,(:]?\s*"
    r"(?:(?:en|met\s+name|in\s+het\s+bijzonder|in\s+bijzonder|specifiek|daarin)\s+)?$"
    r"|\b(?:[Bb]rief|[Kk]amerbrief)\s+(?:van|d\.d\.)\s+\d{1,2}\s+\w+(?:\s+\d{4})?\s*[,(:]?\s*"
    r"(?:(?:in|onder|bij|het|de)\s+)*(?:(?:mijn\s+)?antwoord(?:en)?\s+op\s+(?:de\s+)?)?$"
    r"|\b(?:de|een)\s+(?:enquête|vragenlijst|peiling|toets|examens?|consultatie)\b[^.;\n]{0,60}$"
)
"""`33 123 nr. 2, vraag 14`, `mijn brief van 2 maart (antwoord op vraag 6)`: in another document."""

_OTHER = (
    r"(?:schriftelijke|mondelinge|feitelijke|kamervragen|vragen(?:lijst|set|uur)?|set|ronde|lijst|brief"
    r"|verslag(?:en)?|nota|kamerstuk(?:ken)?|kamerbrief|debat|begroting(?:sbehandeling)?|rapport|lid|leden|fracties?"
    r"|beantwoording|overleg|aanhangsel|commissie|consultatie|enquête|peiling|onderzoek|toets)"
)
ELSEWHERE_AFTER = re.compile(
    rf"\s*,?\s*\b(?:van|uit|in|bij|over)\s+(?!deze\b|dit\b)(?:[\w-]+\s+){{0,3}}?(?:[\w-]{{1,20}}-)?{_OTHER}\b"
    r"|\s*,?\s*\(?(?:[Kk]amerstuk|[Aa]anhangsel|20\d\d[DZ]\d{5}|\d{2}\s\d{3}\b)"
    r"|\s*,?\s*d\.d\.",
    re.IGNORECASE,
)
"""`vraag 2 van de schriftelijke vragen over …`: a question in another document."""

BESIDE = re.compile(
    r"(?P<lead>\b(?:zie|verwijs\w*|verwezen|bij|onder|op|van|in|naar)\b[^.;()\n]{0,40}?\b)?"
    r"\b(?:de|het|mijn|ons|onze|bij|op|zie)\s+(?:antwoord(?:en)?\s+(?:op|bij)\s+(?:de\s+)?)?"
    r"(?:(?P<count>twee|drie|vier|vijf)\s+)?(?:(?P<how>vorige?|voorgaande?|voorafgaande|bovenstaande?|hierboven\s+staande|bovengenoemde|volgende"
    r"|onderstaande|hiernavolgende)\s+)(?:(?P<many>twee|drie|vier|vijf)\s+)?"
    r"(?P<what>vraag|vragen|antwoord|antwoorden|beantwoording)\b(?!\s+(?:van|uit|in|aan)\b)",
    re.IGNORECASE,
)
"""`de vorige vraag`, `het voorgaande antwoord`, `de twee vorige vragen`."""

ABOVE = re.compile(
    r"\b(?:zie|verwijs\w*|verwezen)\b[^.;()\n]{0,40}?\bantwoord\s+(?:op\s+de\s+vraag\s+)?(?P<where>hierboven|hieronder|hiervoor)"
    r"(?=\s*(?:[.,;)]|$))",
    re.IGNORECASE,
)
"""`zie het antwoord hierboven`, `zie het antwoord op de vraag hiervoor`."""

AFTER = frozenset({"volgende", "onderstaande", "hiernavolgende"})
HOW_MANY = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5}

SAYS_NOTHING = re.compile(
    r"\b(?:zie|ook|tevens|verder|hierbij|volledigheidshalve|hiervoor|hiertoe|hierover|daarvoor|het|de|mijn|ons|onze|ik|wij|we"
    r"|u|graag|kortheidshalve|verwijs|verwijst|verwijzen|verwezen|wordt|worden|naar|voor|in|op|bij"
    r"|van|en|of|antwoord|antwoorden|beantwoording|reactie|separate|hierboven|hieronder"
    r"|dit|deze|vra(?:ag|gen)|is|zij|zijn|beantwoord|ingegaan|hierop|hierna|aldaar|ben|heb|reeds|al|zoals|hetgeen"
    r"|hetzelfde|geldt|gelijk|als|aan|geantwoord|aangegeven|toegelicht|toelichting|nadere|nader|alsmede|alsook|gemeld|vermeld|opgemerkt|beschreven|opgenomen)\b"
    r"|[\s.,:;()]+",
    re.IGNORECASE,
)
"""Words of a pointer that say nothing beyond it."""


def find_references(questions: Sequence[Question]) -> list[Reference]:
    """Return the references from answers to other questions of `questions`, in document order.

    Pointers to other documents, to the question itself and to numbers that the document does not
    have are left out. Offsets are those of the questions' document.
    """
    known = {question.question.lower(): question.question for question in questions}
    found: list[Reference] = []
    for index, question in enumerate(questions):
        check_time()
        answer = question.answer_passage
        if answer is None:
            continue
        pointers = [
            (start, end, _targets(numbers, question, known))
            for start, end, numbers in _pointers(answer.text)
        ]
        pointers += [
            (*match.span(), beside)
            for match in BESIDE.finditer(answer.text)
            if (beside := _beside(match, questions, index))
        ]
        pointers += [
            (*match.span(), _neighbours(questions, index, 1, match["where"].lower() == "hieronder"))
            for match in ABOVE.finditer(answer.text)
        ]
        pointers += [
            (*match.span(), _targets(_of_ordinals(match), question, known))
            for match in BY_ORDINAL.finditer(answer.text)
            if not ELSEWHERE_AFTER.match(answer.text, match.end())
        ]
        pointers.sort(key=itemgetter(0))
        whole = _says_nothing_else(answer.text, [pointer[:2] for pointer in pointers])
        for start, end, targets in pointers:
            place = answer.place(start, end)
            found.extend(
                Reference(
                    from_question=question.question,
                    to_question=target,
                    kind="whole" if whole else "partial",
                    text=answer.text[start:end],
                    start=place.start,
                    end=place.end,
                )
                for target in targets
            )
    return found


def _pointers(answer: str) -> Iterator[tuple[int, int, str]]:
    """Yield start and end of each pointer within the answer, and its numbers as printed."""
    if bare := BARE.fullmatch(answer):
        yield *bare.span("pointer"), bare["numbers"]
        return
    previous_end = 0
    for match in NUMBERS.finditer(answer):
        before = answer[max(previous_end, match.start() - REACH) : match.start()]
        lead_in = LEAD_IN.search(before)
        if lead_in is None and match["noun"].lower().startswith("antwoord"):
            lead_in = IN_ANSWER.search(before)
        if lead_in is None and NAMED_THERE.match(answer, match.end()):
            lead_in = IN_QUESTION.search(before)
        if lead_in is None and BESIDE.search(before):
            lead_in = AND_ON.search(before)
        if lead_in is None or ELSEWHERE_BEFORE.search(before):
            continue
        if ELSEWHERE_BEFORE.search(before, 0, lead_in.start()):
            continue
        if ELSEWHERE_AFTER.match(answer, match.end()):
            continue
        yield match.start() - len(before) + lead_in.start(), match.end(), match["numbers"]
        previous_end = match.end()


def _of_ordinals(match: re.Match[str]) -> str:
    """Return the numbers of `de eerste en tweede vraag`."""
    which = (match["which"], match["other"])
    return " ".join(str(ORDINALS[each.lower()]) for each in which if each)


BARE = re.compile(
    r"\s*(?:(?:ja|nee|neen|idem)[.,;]\s*)?"
    rf"(?P<pointer>zie\s+(?:(?:ook|verder|hiervoor|ad|sub)\s+)?(?P<numbers>{_LETTERED}(?:\s*(?:,|en|t/m)\s*{_LETTERED}){{0,9}}))\s*\.?\s*",
    re.IGNORECASE,
)
"""`Zie 5.`, `Nee, zie A3 en A4.` as the whole of an answer."""

TARGET = re.compile(
    rf"(?P<through>{_THROUGH})?(?P<number>\d+)(?:(?P<small>[a-z])\b|[ \xa0](?P<capital>[A-H])\b)?"
)

REACH = 200
"""Characters before the numbers in which the pointer begins."""


def _targets(numbers: str, question: Question, known: Mapping[str, str]) -> list[str]:
    """Return the questions meant by `6 en 7`, `2 t/m 5` or `1 C`, as ids of this document."""
    numbers = WORD.sub(lambda word: str(IN_WORDS.index(word[0].lower()) + 1), numbers)
    printed: list[str] = []
    last = 0
    for match in TARGET.finditer(numbers):
        number, letter = match["number"], match["small"] or match["capital"] or ""
        if match["through"] and printed:
            printed.extend(map(str, range(last + 1, int(number))))
        printed.append(number + letter if _name(question, number + letter) in known else number)
        last = int(number)
    ids = [known.get(_name(question, number)) for number in printed]
    return [target for target in ids if target is not None and target != question.question]


def _name(question: Question, number: str) -> str:
    return (f"{question.section}.{number}" if question.section else number).lower()


def _beside(match: re.Match[str], questions: Sequence[Question], index: int) -> list[str]:
    """Return the questions right before or behind, apart from those answered jointly."""
    count = HOW_MANY.get((match["count"] or match["many"] or "").lower(), 1)
    plural = match["what"].lower() in ("vragen", "antwoorden")
    if plural and count == 1:
        return []  # how many are meant, nobody says
    return _neighbours(questions, index, count, match["how"].lower() in AFTER)


def _neighbours(questions: Sequence[Question], index: int, count: int, behind: bool) -> list[str]:
    """Return so many questions right before one, or behind it, in order."""
    own = questions[index]
    together = {own.question, *own.answered_with}
    step = 1 if behind else -1
    found: list[str] = []
    at = index + step
    while 0 <= at < len(questions) and len(found) < count:
        other = questions[at]
        if other.question not in together and other.section == own.section:
            found.append(other.question)
        at += step
    return found[::step] if step == 1 else found[::-1]


def _says_nothing_else(answer: str, pointers: Sequence[tuple[int, int]]) -> bool:
    if not pointers:
        return False
    rest, position = "", 0
    for start, end in pointers:
        rest += answer[position:start] + " "
        position = end
    rest += answer[position:]
    return not SAYS_NOTHING.sub("", rest)
