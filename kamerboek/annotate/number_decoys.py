"""Numbers that count nothing: dates, years, telephone numbers, numbered things, list marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kamerboek.annotate.references import NUMBERS as QUESTION_NUMBERS
from kamerboek.months import MONTH

HIDDEN = "ʘ"
"""Stands in for each hidden character: a letter that no pattern for numbers matches."""

SHORT_MONTH = r"(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b\.?"
YEAR = r"(?:1[6-9]|20)\d\d"

DECADE = r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"

_SIZE = (
    r"(?!\s{0,3}(?:%|procent|(?:euro\b|EUR\b|€)(?!\s{0,2}\d)|miljoen\b|mln\b|miljard\b|mld\b|mrd\b|duizend\b|keer\b"
    r"|maal\b|jaar\b|jaren\b|maanden\b|weken\b|fte\b|VTE\b))"
)
"""Not before what makes a number an amount, whatever stands before it."""

_THINGS = (
    r"(?!\s{0,3}(?:uur\b|dagen\b|minuten\b|kilo\w{0,6}\b|k?m[23]?\b|meter\b|hectare\b|kg\b|ton\b|[kMGT]Wh?\b"
    r"|liter\b|(?:(?:extra|[a-zé]{2,20}e)\s{1,3})?[\w-]{0,30}(?:mensen|personen|leerlingen|studenten|medewerkers|passagiers|inzittenden|agenten"
    r"|patiënten|kinderen|inwoners|militairen|deelnemers|bewoners|woningen|plaatsen|bedden|gevallen|meldingen)\b))"
)
"""Not before what is measured or counted: `in elke groep 12 kinderen`."""

DATE = re.compile(
    r"\b\d{1,2}(?:\s{0,2}(?:,|en|of|op|t/m|tot\s{1,2}en\s{1,2}met|tot|[-–/])\s{0,2}\d{1,2}){0,4}"
    rf"(?:\s{{1,3}}|-)(?:{MONTH}\b|{SHORT_MONTH})(?:(?:\s{{1,3}}|-)\d{{4}}\b)?"
    r"|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?P<mark>[-./])\d{1,2}(?P=mark)(?:\d{4}|\d{2})\b",
    re.IGNORECASE,
)
"""`26 november`, `14 en 15 mei 2025`, `1 jul. 2025`, `2025-06-01`, `1-6-2025`."""

YEARS = re.compile(
    rf"\b{YEAR}\s{{0,2}}(?:[-–/]{{1,2}}|t/m|tot\s{{1,2}}en\s{{1,2}}met)\s{{0,2}}(?:\d{{4}}|\d{{2}})\b{_SIZE}"
    r"|\bjaren\s{1,2}['’‘]?\d0\b(?:\s{1,2}(?:en|of|tot)\s{1,2}['’‘]\d0\b){0,3}|['’‘]\d0\b(?=\s{1,2}jaren)"
    rf"|\b(?:eind|begin|medio|in|sinds|vanaf|tot|per|voorjaar|najaar|zomer)\s{{1,2}}['’]\d\d\b{_SIZE}"
    rf"|\b(?:begin|eind|midden|vroege|late)?\s?jaren\s{{1,2}}{DECADE}"
    rf"(?:\s{{0,2}}(?:,|en|of|tot|t/m|-|/)\s{{0,2}}(?:de\s{{1,2}}jaren\s{{1,2}})?{DECADE})*\b",
    re.IGNORECASE,
)
"""`2018-2019`, `2023/24`, `2025 t/m 2031`, `de jaren 90`, `eind ’23`."""

SHORT_YEAR = re.compile(rf"['’]\d\d\b(?!['’-]){_SIZE}", re.IGNORECASE)
OF_YEAR = re.compile(rf"\b(?:over|van|uit|na|dan|jaar|{MONTH})\s{{1,2}}$", re.IGNORECASE)
"""What shows that `’98` is a year: `over`, `mei`."""

_YEAR_AND_VALUE = (
    rf"(?:in\s{{1,2}})?{YEAR}\s{{1,2}}[-–]\s{{1,2}}(?!{YEAR}\b)\d{{1,3}}(?:\.\d{{3}})*"
)
YEARS_WITH_VALUES = re.compile(
    rf"\b{_YEAR_AND_VALUE}(?:[^.;\d\n]{{0,30}}(?:[,;]|\ben\b)\s{{0,2}}{_YEAR_AND_VALUE})+",
    re.IGNORECASE,
)
"""`2020 – 45, 2021 – 52`: how many in each year."""
YEAR_WITH_DASH = re.compile(rf"({YEAR})\s{{1,2}}[-–]\s{{1,2}}(\d+)")

YEAR_ALONE = re.compile(
    rf"(?P<time>\b(?i:in|van|over|voor|sinds|vanaf|tot|per|eind|begin|medio|na|uit|uiterlijk|jaar"
    rf"|met|voorjaar|najaar|zomer|dan)\s{{1,3}})?(?<![\w€$.,])(?<!€\s)(?<!\bEUR\s){YEAR}\b"
    rf"(?![.,:]\d|[-–]\d){_SIZE}"
)
"""`2030`; whether it counts something after all, the words around it say."""

MANY = re.compile(
    r"\s{1,3}(?:[a-zé]{2,20}e\s{1,3}){0,2}[\w-]{0,40}(?:mensen|personen|burgers|inwoners|militairen|reservisten"
    r"|kandidaten|medewerkers|ambtenaren|leerlingen|studenten|kinderen|woningen|banen)\b",
    re.IGNORECASE,
)
"""What shows that `2000` counts: `2000 militairen`."""

TIME = re.compile(
    r"\b\d{1,2}[.:]\d{2}\s{0,2}(?:uur|u)\b|\b\d{1,2}:\d{2}\b"
    r"|(?<!\d\s)\b(?:om|tot|vanaf|rond|na|voor)\s{1,2}(?:1?\d|2[0-3])\s{1,2}uur\b(?!\s{1,3}per\b)"
    r"|\b(?:tussen|van)\s{1,2}\d{1,2}\s{1,2}(?:en|tot)\s{1,2}\d{1,2}\s{1,2}uur\b(?!\s{1,3}per\b)",
    re.IGNORECASE,
)
"""`14.30 uur`, `14:30`, `tussen 9 en 17 uur`; `na 24 uur`, `9 tot 11 uur` say how long."""

_HOUR = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_MINUTES = rf"(?:kwart|vijf|tien|twintig)\s{{1,2}}(?:over|voor)\s{{1,2}}(?:half\s{{1,2}})?{_HOUR}"
_AT = r"(?:om|tot|vanaf|rond|na|voor|tussen|van)"
TIME_IN_WORDS = re.compile(
    rf"\b{_AT}\s{{1,2}}{_MINUTES}\b|\b{_MINUTES}\b(?=\s{{0,2}}(?:uur\b|$|[.,;:)?!]))"
    rf"|\b(?:kwart\s{{1,2}}(?:over|voor)|half)\s{{1,2}}{_HOUR}\b"
    rf"|\b{_AT}\s{{1,2}}{_HOUR}(?:\s{{1,2}}(?:en|tot)\s{{1,2}}{_HOUR})?\s{{1,2}}uur\b(?!\s{{1,3}}per\b)",
    re.IGNORECASE,
)
"""`kwart over twaalf`, `half negen`, `om drie uur`."""

TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{2}(?:\s{1,2}\d(?=\s))?|\(?0\d{1,3}\)?)(?:[-–\s]{1,3}\d{2,10}){1,5}\b"
    r"|(?<![\w.,])0\d{8,9}\b"
    r"|\b(?:\w{0,12}nummers?|bel(?:len|t|de)?(?:\s{1,2}met)?|tel\.?|telefoon)\s{1,2}\d{3,12}\b"
    r"(?:[-–\s]{1,3}\d{2,8}\b){0,4}|\b\w{0,20}nummer(?:\s{1,2}(?:is|luidt|was)|:)\s{1,2}\d{3,12}\b"
    r"(?:[-–\s]{1,3}\d{2,8}\b){0,4}"
    r"|\b(?:tel\.?:?|telefoon(?:nummer)?:?|belt\s{1,2}u\s{1,2}(?:dan\s{1,2})?(?:met\s{1,2})?"
    r"|telefonisch\s{1,2}(?:bereikbaar\s{1,2})?(?:via|op|onder)(?:\s{1,2}nummer)?)\s{0,2}\d{2,12}\b"
    r"(?:[-–\s]{1,3}\d{2,8}\b){0,4}",
    re.IGNORECASE,
)
"""`0900-8844`, `070-342 43 44`, `+31 6 12345678`, `alarmnummer 112`, `tel. 14 030`."""

ON_A_SCALE = re.compile(
    r"\bschaal\s{1,3}(?:van\s{1,3})?\d{1,2}\s{0,3}(?:tot(?:\s{1,3}en\s{1,3}met)?|t/m|[-–])\s{0,3}\d{1,3}\b",
    re.IGNORECASE,
)
"""`op een schaal van 1 tot 10`."""

POSTCODE = re.compile(r"(?:\b\d{1,4}[a-zA-Z]?,?\s{1,2})?\b[1-9]\d{3}\s{1,2}[A-Z]{2}\b(?!\s{0,2}\d)")
"""`2513 AA`, with the number of the house before it: `8, 2513 AA`."""

FILE_NUMBER = re.compile(
    r"\b(?:Staatsblad|Stb\.|Staatscourant|Stcrt\.|Tractatenblad|Trb\.)\s{1,2}(?:\d{4},\s{1,2}(?:nr\.\s)?)?\d+"
    r"|\b\d{2}\s?\d{3}(?:[\s-]{1,2}[IVX]{1,5}[A-Z]?\b)?(?=,?\s{1,2}nr\b)"
    r"|\b(?:COM|SWD|JOIN|SEC)\s?\(?(?:19|20)\d\d\)?[\s/]{0,2}\d{1,4}\b"
    r"|\b\d{2,4}[A-Z]\d{3,6}\b|\b\d{7,12}\b(?!\s{0,3}(?:euro|%|[a-zé]))"
)
"""`Stb. 2019, 511`, `32 800` before `, nr. 60`, `COM(2022) 305`, a reference of many digits."""

NUMBERED_THING = re.compile(
    r"(?:[\w’']{1,30}-)?(?:(?!leeftijds)[a-z]{2,20})?(?:categorie(?:ën)?|niveaus?|fasen?|tranches?|hoofdstuk(?:ken)?"
    r"|paragra(?:af|fen)|tabel(?:len)?|figu(?:ur|ren)|bijlagen?|artikel(?:en)?|schaal|schalen|klassen?|groep|groepen|lijn|zone|scenario"
    r"|variant|maatregel|perceel|vra(?:ag|gen)|doel(?:stelling)?(?:en)?|deciel(?:en)?|kwintiel(?:en)?|kwartiel|overweging(?:en)?|profiel|cluster|domein|locatie)"
    r"|(?:[\w’']{1,30}-)?(?:codes?|knooppunt(?:en)?|afrit(?:ten)?|grafiek(?:en)?|art\."
    r"|lid|leden|onderdeel|sub|ad|stap|klas|leerjaar|spoor|zaal|kavel|type|versie|nummers?|(?:[a-z]{2,20})?nrs?\.?|no\.|(?:voet|eind)?noot"
    r"|pagina(?:['’]s)?|bladzijden?|blz\.|pp?\.|kolom|kwartaal|module|aanbeveling(?:en)?"
    r"|randnummers?|alinea|o\.|subonderdeel|speerpunt|schijf|windkracht|zzp|zorgzwaartepakket|cohort|tijdvak|deelgebied"
    r"|dossier|box|ronde|optie|pijler|afslag|postbus|prioriteit|top|kenmerk"
    r"|(?<!per\s)week|punt|deel|NEN|ISO|IEC|actielijn|motie|amendement|trede|resoluties?|hectometerpaal"
    r"|bus|tram|trein|intercity|vlucht|hal|terminal|gate|reactor|gebouw|toren|afdeling|sectie|district"
    r"|positie|plaats|document|stadium|graad|regio|postcode(?:gebied)?|havo|vwo"
    r"|Leopard|Windows|Agenda)|§",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"(?:(?<![\w’'-])(?P<thing>[^\W\d_][\w’'-]{0,40}\.?)|(?P<sign>§))"
    + r"\s{0,3}\d{1,7}(?:\.\d{1,4}){0,4}[a-z]?\b(?![.,]\d)"
    + _SIZE
    + r"(?!\s{0,3}(?:[-–]|t/m|tot(?:\s{1,3}en\s{1,3}met)?)\s{0,3}\d{1,3}\s{1,3}jaar\b)"
    + _THINGS
    + r"(?:(?:,\s{0,2}\d{1,4}){1,6}(?=\s{1,3}en\s{1,3}\d))?"
    + r"(?:\s{0,3}(?:en|of|t/m|tot\s{1,2}en\s{1,2}met|[-–])\s{0,3}\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?\b"
    + _SIZE
    + r"){0,9}",
    re.IGNORECASE,
)
"""`categorie 1 en 2`, `hoofdstuk 3`, `artikel 7.12`, `§3.4`, `nr. 60`."""

EACH = re.compile(r"\b(?:per|elke?|iedere?|deze|die)\s{1,3}$", re.IGNORECASE)
"""What shows that a number behind a thing is how many of another: `per locatie 12`."""

SUBDIVISION = re.compile(
    r"\b(?:onder(?:deel)?|sub|lid|en)\s{1,3}\d{1,2}\s?°(?!\s?[CFK]\b)", re.IGNORECASE
)
"""`onder 3°`: a part of an article."""

PLACE_ON_EARTH = re.compile(
    r"\b\d{1,3}(?:[.,]\d{1,6})?\s?°\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?['’′]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?[\"”″]\s?)?)?(?:[NZ]B|[OW]L|[NSOEW])\b"
)
"""`52°22' NB`: where something is."""

ALARM = re.compile(
    r"\b(?:via|naar|met|bel|belt|belde|bellen|het)\s{1,2}112\b(?!\s{1,2}[a-z]{3,30}(?:en|s)\b)",
    re.IGNORECASE,
)
"""`via 112`: the number to call."""

NUMBERED_IN_WORDS = re.compile(
    r"\b(?:tranche|fase|scenario|variant|optie|spoor|pijler|stap|categorie|niveau)\s{1,3}"
    r"(?:één|een|twee|drie|vier|vijf|zes)\b(?!\s{1,3}(?:keer|maal|jaar|maanden|weken))",
    re.IGNORECASE,
)
"""`tranche drie`, `spoor twee`."""

_UNIT = r"(?:brigade|bataljon|squadron|compagnie|eskadron)"
NAMED_UNIT = re.compile(
    r"\b\d{1,3}\s{1,2}(?:(?:[A-Z][a-zë]+\s{1,2}){0,2}(?:Brigade|Bataljon|Squadron|Compagnie|Divisie|Eskadron"
    rf"|[A-Z][a-z]+{_UNIT})|(?:[A-Z][a-zë]+\s{{1,2}}){{1,2}}{_UNIT})\b"
)
"""`13 Lichte Brigade`, `42 Tankbataljon`: the number is the name of a unit."""

SCHOOL_YEAR = re.compile(
    r"\b[1-6]\s?(?:vwo|havo|vmbo|gymnasium|atheneum)\b(?![-–’'\w])", re.IGNORECASE
)
"""`5 vwo`: the fifth year of a school."""

CALIBRE = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d{1,2})?\s{0,2}mm(?=-(?:$|\s|,)|[\s-]{1,2}"
    r"(?:artillerie|granaten|munitie|geschut|kanon|houwitser|mortier|patronen|projectielen|kaliber|(?:machine)?gewe(?:er|ren)|mitrailleur))",
    re.IGNORECASE,
)
"""`155 mm granaten`: which ones, not how long."""

PROGRAMME = re.compile(r"\bFit[\s-]for[\s-]55\b", re.IGNORECASE)
"""A programme whose name ends with a number, and no capital tells that it does."""

NAMED_PERCENT = re.compile(r"\b\d{1,3}\s?%-(?:regeling|ruling)\b", re.IGNORECASE)
"""`30%-regeling`: the name of a rule."""

DAY_AND_MONTH = re.compile(
    r"\b(?:per|ultimo|d\.d\.|stand|peildatum)\s{1,2}(?:3[01]|[12]\d|0?[1-9])[-/](?:1[0-2]|0?[1-9])"
    r"(?=\s{0,2}[:;,.)]|\s{1,2}[a-z(])(?!\s{1,2}(?:dagen|weken|maanden|jaar|uur|keer)\b)",
    re.IGNORECASE,
)
"""`per 31-12`: a day of each year."""

AND_OLDER = re.compile(
    r"(?<![\w.,€])[1-9]\d\+(?=[\s.,;:)?!-]|$)|(?<![\w.,€-])\d{1,2}-(?=\s{1,3}(?:en|of|tot)\s{1,3}\d{1,2}-[a-z])"
)
"""`65+`, the `16-` of `16- en 17-jarigen`: people of an age."""

IN_THOUSANDS = re.compile(
    r"\b(?:bedragen|bedrag|cijfers)\s{1,3}(?:zijn\s{1,3})?(?:luiden\s{1,3})?(?:in|x|×)\s{1,3}(?:€|EUR)?\s{0,3}1(?:\.000){0,2}\b"
    r"(?:\s{1,3}(?:mln|miljoen|duizend))?\.?"
    r"|\(\s?[x×]\s{0,2}(?:€|EUR)?\s{0,2}1(?:\.000){0,2}(?:\s{1,3}(?:mln|miljoen|duizend))?\.?(?:\s{1,3}euro)?\s?\)",
    re.IGNORECASE,
)
"""`bedragen x € 1.000`, `(x € 1 miljoen)`: what a table's numbers are to be multiplied by."""

BARE_POINTER = re.compile(r"\bzie\s{1,3}(?:ook\s{1,3})?\d{1,3}(?=\s?(?:[.;)]|$))", re.IGNORECASE)
"""`Zie 5.`: another answer, or a note."""

NOTE_MARK = re.compile(
    r"\[footnoteRef:\d{1,3}\]|\[\d{1,3}\s?(?::|\])|\b\d{1,3}\s?\[\s?(?:e|de|ste)\s?\]"
    r"|\b\d{1,3}\s(?:e|ste)\b(?=\s[a-z])"
)
"""`[footnoteRef:1]`, `[1:`, `[4 ]`, and the ordinals `11[e ]`, `11 e`."""

MARK_BEHIND_QUOTATION = re.compile(
    r"(?:(?<=[\w.,?!…][»”])|(?<=[a-zà-ÿ.?!…][\"’])|(?<=[a-zà-ÿ»”\"’)][?!]))"
    rf"[1-9]\d?(?:,\s?[1-9]\d?){{0,3}}(?=$|[\s,;:?!]|\.(?!\d)){_SIZE}"
)
"""`«…»?1, 2` or `“te hoog”5`: marks of notes that a file has left behind what they belong to."""

HYPHENS = {0x2010: "-", 0x2011: "-"}
"""A hyphen, and one at which no line breaks."""

SHARE = re.compile(r"(?<=\d)⁄(?=\d{1,2}\s{1,2}(?:van|deel)\b)")
"""`1⁄4 van de dijken`: a share is written with a stroke of another kind as well."""

RAISED = re.compile(r"[⁰¹²³⁴-⁹]+")
"""A raised mark: no digit of the number before it."""

LIST_MARK = re.compile(
    r"(?m)^[ \t]{0,9}(?:\(?\d{1,3}[.)](?=\s)|\d{1,3}[ \t]*$"
    r"|\d{1,3}[ \t]{1,3}(?![A-ZÀ-Þ]\w*e\s{1,3}[a-zé])(?=[A-ZÀ-Þ]))"
)
"""`3.` or `3)` at the start of a line, a page number on a line, the number of a printed note."""

MARK_IN_TEXT = re.compile(r"(?P<open>\([^()]{0,200})?(?<=\s)\d{1,2}\)|\(\d{1,2}\)")
"""`1)` after a sentence, `(1)`; not the end of `(ongeveer 15)`."""

_OF_WHAT = r"(?:\s{0,2},|\s{1,3}en)\s{1,3}(?:[\w.-]{1,30}\s{1,3}){1,3}"
NEXT_VALUE = re.compile(rf"{_OF_WHAT}\(\d{{1,7}}\)")
LAST_VALUE = re.compile(rf"\(\d{{1,7}}\){_OF_WHAT}$")
"""What shows that a bracket holds how many: `in 2011 (3), 2012 (5) en 2013 (1)`."""


YEAR_WITH_MARK = re.compile(
    rf"(?<![\w.,€])(?:199|20[0-4])\d(?P<mark>[1-9]\d?)(?!\d|[.,]\d){_SIZE}{_THINGS}"
)
"""`20212`: perhaps a year, and the raised mark of a note that a file has left beside it."""

BEFORE_YEAR = re.compile(
    rf"(?:\b(?i:in|uit|over|sinds|eind|begin|medio|vanaf|tot|met|dan|{MONTH})"
    rf"|\b{YEAR}\d{{0,2}}\s?(?:,|\s(?i:en|of)))\s{{1,3}}$"
)
"""What shows that it is one: `in 20212`, `2020 en 20212`."""

BEFORE = 24
"""Characters in which that stands."""


QUESTIONS_BESIDE = re.compile(
    r"\b(?:(?:twee|drie|vier|vijf)\s{1,3}(?:vorige|voor(?:gaande|afgaande)|bovenstaande|volgende"
    r"|onderstaande)\s{1,3}|(?:vorige|voor(?:gaande|afgaande)|bovenstaande|volgende|onderstaande)"
    r"\s{1,3}(?:twee|drie|vier|vijf)\s{1,3})(?:vragen|antwoorden)\b",
    re.IGNORECASE,
)
"""`de twee voorgaande vragen`, `de vorige drie antwoorden`: which are meant, and no amount."""


def without_marks(text: str) -> str:
    """Return the text, as long as it was, with spaces for raised marks, and for those of years.

    A share has the stroke that most write it with, and every hyphen is one.
    """
    text = SHARE.sub("/", text).translate(HYPHENS)
    text = RAISED.sub(lambda match: " " * len(match[0]), text)
    pieces, position = [], 0
    for found in YEAR_WITH_MARK.finditer(text):
        if BEFORE_YEAR.search(text, max(0, found.start() - BEFORE), found.start()):
            start, end = found.span("mark")
            pieces += [text[position:start], " " * (end - start)]
            position = end
    return "".join([*pieces, text[position:]])


def hide(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text, as long as it was, without what cannot be an amount.

    `spans` are places that are known to be something else.
    """
    hidden = _hide_all(text) if DIGIT.search(text) else _hide_words(text)
    pieces, position = [], 0
    for start, end in sorted(spans):
        if start >= position:
            pieces += [hidden[position:start], HIDDEN * (end - start)]
            position = end
    return "".join([*pieces, hidden[position:]])


DIGIT = re.compile(r"\d")


def _hide_words(hidden: str) -> str:
    """Hide what is written out; of a text without a digit that is all there can be."""
    for pattern in (QUESTION_NUMBERS, QUESTIONS_BESIDE, YEARS, TIME_IN_WORDS, NUMBERED_IN_WORDS):
        hidden = pattern.sub(_blank, hidden)
    return hidden


def _hide_all(text: str) -> str:
    """Hide what is written in digits or in words."""
    hidden = YEARS_WITH_VALUES.sub(_years_only, text)
    for pattern in (
        NOTE_MARK,
        MARK_BEHIND_QUOTATION,
        QUESTION_NUMBERS,
        QUESTIONS_BESIDE,
        DATE,
        YEARS,
        TIME,
        TIME_IN_WORDS,
        TELEPHONE,
        ON_A_SCALE,
        POSTCODE,
        BARE_POINTER,
        FILE_NUMBER,
    ):
        hidden = pattern.sub(_blank, hidden)
    hidden = NUMBERED.sub(_unless(_names_no_thing), hidden)
    hidden = SHORT_YEAR.sub(_unless(_is_of_no_year), hidden)
    for pattern in (
        PLACE_ON_EARTH,
        SUBDIVISION,
        ALARM,
        NUMBERED_IN_WORDS,
        NAMED_UNIT,
        SCHOOL_YEAR,
        CALIBRE,
        NAMED_PERCENT,
        PROGRAMME,
        DAY_AND_MONTH,
        LIST_MARK,
        IN_THOUSANDS,
        AND_OLDER,
    ):
        hidden = pattern.sub(_blank, hidden)
    hidden = MARK_IN_TEXT.sub(_unless(_is_value), hidden)
    return YEAR_ALONE.sub(
        _unless(lambda match: not match["time"] and bool(MANY.match(match.string, match.end()))),
        hidden,
    )


def _names_no_thing(match: re.Match[str]) -> bool:
    if match["sign"]:
        return False
    start = match.start("thing")
    if EACH.search(match.string, max(0, start - 10), start):
        return True
    return not NUMBERED_THING.fullmatch(match.string, *match.span("thing"))


def _is_of_no_year(match: re.Match[str]) -> bool:
    return not OF_YEAR.search(match.string, max(0, match.start() - 12), match.start())


def _is_value(match: re.Match[str]) -> bool:
    text, start = match.string, match.start()
    if match["open"] is not None:
        return True
    return match[0][0] == "(" and bool(
        NEXT_VALUE.match(text, match.end()) or LAST_VALUE.search(text, max(0, start - 80), start)
    )


def _years_only(match: re.Match[str]) -> str:
    """Hide the years of values by year; leave seasons as they are: `2018 – 19, 2019 – 20`."""
    pairs = YEAR_WITH_DASH.findall(match[0])
    if all((int(year) + 1) % 100 == int(value) for year, value in pairs):
        return match[0]
    return YEAR_WITH_DASH.sub(
        lambda pair: HIDDEN * (pair.start(2) - pair.start() - 1) + " " + pair[2], match[0]
    )


def _blank(match: re.Match[str]) -> str:
    return HIDDEN * len(match[0])


def _unless(kept: Callable[[re.Match[str]], bool]) -> Callable[[re.Match[str]], str]:
    return lambda match: match[0] if kept(match) else _blank(match)
