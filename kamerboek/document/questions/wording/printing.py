"""What the printing of pages puts into a text, told by its own wording."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from kamerboek.document.text import Span, tail
from kamerboek.months import DAY, MONTH

MARK_ALONE = (
    r"(?:(?:[Pp]agina|PAGINA|[Bb]lz\.?|[Bb]lad(?:nummer|zijde)?|Page)[ \t\xa0:]+\d{1,4}"
    r"|[Pp]\.[ \xa0]?\d{1,4}"
    r"|\[[ \xa0]?(?:[Pp]agina|[Bb]lz\.?|[Pp]ag?\.?)[ \xa0]?\d{1,4}[ \xa0]?\]"
    r"|[-–—][ \xa0]?\d{1,4}[ \xa0]?[-–—])"
)
PAGE_ONLY = re.compile(rf"[ \t\xa0*_|]*{MARK_ALONE}(?:(?<=\d)[ ]en[ ]\d{{1,4}})?[ \t\xa0*_|]*")
"""`Pagina 3`, `[pagina 3]`, `p. 3`, `- 3 -`; of a paper asked about, `Pagina 3 en 4`."""

LABEL = (
    r"(?:(?:Datum|(?:Ons|Uw|Onze)[ \xa0](?:kenmerk|referentie)|Kenmerk|Referentie|Bijlage\(n\)"
    r"|Bijlagen"
    r"|Contactpersoon|Aantal[ \xa0]bijlagen|Doorkiesnummer|Dossier|Zaaknummer)[ \xa0]?:?)"
)
ANNEXES = re.compile(r"b ?i ?j ?l ?a ?g ?e ?(?:n|\( ?n ?\))?[ \xa0]?:?", re.IGNORECASE)
"""Below this a letter says how many annexes it has: `Bijlagen`, `B I J L A G E ( N )`."""

VALUE = r"\d{1,2}[ \xa0][a-z]{3,9}[ \xa0]\d{4}|[^\s\d]*\d\S*(?:(?<=\d)[ \xa0][MU](?!\S))?"
"""What a letter's pages say beside their mark, and with what: `Ons kenmerk IENW/BSK-2023/1122`."""

CLASSIFIED = re.compile(
    r"(?<!\S)(?:(?:DEPARTEMENTAAL|BEDRIJFS|COMMERCIEEL|STRIKT|ZEER)?[ \xa0-]?VERTROUWELIJK"
    r"|Departementaal[ \xa0]Vertrouwelijk|(?:STG\.?|STAATSGEHEIM)[ \xa0](?:ZEER[ \xa0]GEHEIM|GEHEIM"
    r"|CONFIDENTIEEL)|ONGERUBRICEERD|(?:TER[ \xa0])?VERTROUWELIJKE[ \xa0]INZAGE|CONCEPT)"
    r"(?![^\s.])\.?"
)
"""How secret a paper is, as each of its pages says at its head or foot."""

WORDS_OF_CLASSIFIED = ("VERTROUWELIJK", "Vertrouwelijk", "GEHEIM", "RUBRICEERD", "CONCEPT")
"""Of which one stands in each."""


ALSO = r"[Mm]ede[ \xa0]namens[ \xa0][^.?!:;\n]{4,120},"
TITLES = r"(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof)\.[ \xa0]?){0,3}"
SURNAME = r"(?:(?:van|de|der|den|ter|ten)[ ]){0,3}[A-Z][\w’-]{1,30}"
FOLLOWING_PAGE = (
    r"[Dd]atum[ \t]+(?:[Oo]ns[ ])?[Kk]enmerk[ \t]+(?:[Vv]ervolgblad|[Bb]lad(?:nummer)?)"
)
"""`Datum Kenmerk Vervolgblad`: what a letter's following pages say, as labels."""

SIGNER = (
    r"(?:[Dd]e|DE)[ ](?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)"
    r"(?:[ \xa0](?:van|voor|VAN|VOOR)[ \xa0][A-Z](?:(?! [Dd]e [MmSs])[^.?!:;]){2,120})?,"
    rf"[ \xa0]{{1,3}}{TITLES}(?:[A-Z][\w.’'-]{{0,30}}[ \xa0]?){{1,2}}"
    r"(?:(?! [Dd]e [MmSs])[^?!:;\d]){0,40}?"
)
_BODY = (
    r"(?:Gedeputeerde[ ]Staten|(?:Het[ ]college[ ]van[ ])?[Bb]urgemeester[ ]en[ ]wethouders"
    r"|(?:Algemene|[Dd]e)[ ][Rr]ekenkamer|Het[ ]dagelijks[ ]bestuur)"
    r"(?:[ ]van[ ](?:de[ ]|het[ ])?(?:waterschap[ ]|hoogheemraadschap[ ])?[A-Z][\w’-]{1,40}"
    r"(?:[ -][A-Z][\w’-]{1,40}){0,3}?)?"
)
_OF_BODY = (
    rf"(?:(?:[Nn]amens|Hoogachtend,)[ ])?{_BODY},?[ ]"
    r"(?=(?:(?:[Dd]e[ ])?(?:(?:provincie|gemeente)?secretaris|griffier|voorzitter|burgemeester"
    r"|dijkgraaf|watergraaf)"
    r"|[a-z]{1,4}\.|[A-Z])\S*[ ])"
    r"(?!(?:(?!In[ ]verband[ ]met[ ]geautomatiseerd)[^?]){0,300}"
    r"\b(?:is|zijn|heeft|hebben|wordt|worden|kan|kunnen|zal|zullen|vindt|vinden)\b)"
    r"[^?!]{0,200}?\b(?:secretaris|griffier|voorzitter|burgemeester|dijkgraaf|watergraaf|president"
    r"|[Cc]ommissaris[ ]van[ ]de[ ]Koning)\b[^?!]{0,120}?"
)
"""`Gedeputeerde Staten van Utrecht, H. Oosters, voorzitter`: a body, and who signs for it."""

_FOR_BODY = (
    rf"{_BODY},?[ ]namens[ ]deze,?[ ]{TITLES}(?:[A-Z]\.[ ]?){{0,5}}"
    rf"{SURNAME}(?:[ -][A-Z][\w’-]{{1,30}})?(?:,[ ][^.?!]{{2,80}})?"
)
"""`Gedeputeerde Staten van Brabant, namens deze, A. Bos`."""

_DATED = rf"(?:[A-Z’'](?:[\w’' -]|(?<=\bSt)\.){{2,30}},[ ]{DAY}[ ])?"
"""Where and when a body signs."""

NOTICE = rf"Mededeling[ ]?[–-][ ]?{DAY}"
"""What a site prints of a delay, below the last answer: `Mededeling - 2 maart 2021`."""

_MENU = (
    r"\b(?:Word[ ](?:ook[ ])?lid|Doneer|Facebook|Twitter|LinkedIn|WhatsApp|[Nn]ieuwsbrief"
    r"|Privacy|Cookies"
    r"|Lees[ ]verder|Laatste[ ]nieuws|Alle[ ]rechten|(?:Vorige?|Volgende?)[ ]bericht|Doorsturen"
    r"|Abonneer|Afdrukken|Disclaimer|Vorige[ ]Volgende|Reageren[ ]is[ ]niet[ ]meer)\b"
)
"""Words of a site's menu: no answer has them."""

_OF_SITE = (
    r"(?:Ministerie[ ]verantwoordelijk|Verantwoordelijk[ ]Ministerie[ ]van"
    r"|Deel[ ](?:deze|dit)[ ](?:pagina|artikel|bericht|document|item|nieuws|kamervraag)"
    r"|Meer[ ]in[ ]deze[ ]categorie|(?:Zoekwoorden|Trefwoorden|Tags)(?=[ ]?:)"
    r"|(?:Terug[ ])?[Nn]aar[ ]boven|Service[ ]Contact|Over[ ]deze[ ](?:web)?site|Contact[ ]Sitemap"
    r"|Lees[ ]voor|Interessant[ ]voor[ ](?:jou|u)|(?:Vorige?|Volgende?)[ ](?:bericht|artikel)"
    r"|See[ ]more|Open[ ]Kamer[ ]Over|Over[ ]Contact[ ]API|Word[ ]lid|©[ ](?:19|20)\d\d"
    r"|Alle[ ]rechten[ ]voorbehouden|Ondertekenaars?|Gerelateerde[ ]\w+|Download(?=[ ][A-Z])"
    r"|Status[ ]?:?[ ][Bb]eantwoord|Meer[ ]over|Kamervraag[ ]Document|Over[ ]Open ?[Kk]amer"
    r"|Kamer(?:vraag|antwoord)[ ]document[ ]nummer|Meest[ ]gelezen|Indieners?(?=[ ][A-Z•])"
    r"|Gepost[ ]door|Document[ ]downloaden"
    r"|Download[ ](?:kamerstuk|kamervraag|vraag|antwoord|document)"
    r"|Nieuwsbank[ ]op(?=[ ]\d)|Reageer[ ]op[ ]dit|Wij[ ]staan[ ]voor"
    r"|Help[ ]mee[ ]aan"
    r"|[Rr]eageer[ ]via|Reageren\?[ ][A-Z][a-z]{2,12})\b"
    r"(?=(?:[^.?!]|\.(?=\w)|(?<=[ .][A-Z])\.|[.]{3}"
    r"|\.(?=[ ](?:Contact|Privacy|Cookies|Alle)\b)"
    r"|(?<=\b(?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec))\.(?=[ ](?:19|20)\d\d\b)){0,600}$)"
    r"|Indiendatum:[ ][^.?!]{3,20}(?:\.[ ]\d{4})?[ ]Antwoorddatum:[ ]"
    r"|Open ?Kamer(?:[ ](?:Over|Contact)\b[^.?!]{0,80})?\s*$"
    rf"|[•·][ ]{NOTICE}\b|Deel:[ ]['‘][ ]"
    r"|(?<=[.?!»”)]\s)Mededeling[ ](?=Op[ ]\d|De[ ]vragen\b|Hierbij\b|Hiermee\b|Uw[ ]Kamer\b"
    r"|(?:De[ ])?(?:[Ss]chriftelijke[ ])?(?:Kamer)?vragen[ ]van\b)"
    r"|Meer[ ]informatie[ ]Volledige[ ]tekst\b|Parlementaire[ ]Monitor[ ]Met[ ]de[ ]Parlementaire\b"
    r"|Help[ ]ons[ ](?:Rijksoverheid\.nl|deze[ ](?:web)?site)[ ]te[ ]verbeteren\b"
    r"|Mogelijk[ ]gemaakt[ ]door[ ](?=[A-Z])[^?!]{0,160}$"
    r"|(?:Reacties[ ]\(\d{1,4}\)|Meer[ ]weten\?|Over[ ]de[ ]auteur\b"
    r"|Laatste?[ ](?:gewijzigd|wijziging|bijgewerkt|aangepast|update)[ ]?:?[ ](?:op[ ])?\d)"
    r"[^\n]{0,600}$"
    r"|Dit[ ](?:artikel|bericht)[ ](?:is|werd)[ ]geplaatst[ ](?:in|onder)[ ]"
    r"[A-Z][^.?!]{1,60}\.?\s*$"
    r"|(?:[IVX]{1,4}[.:]?[ ])?Volledige[ ]agenda[ ](?=[A-Z])[^?!]{0,600}$"
    r"|Bekijk[ ]meer[ ]DocPlayer\.|DocPlayer\.nl[ ]Over\b"
    r"|(?<=[.?!»”)]\s)(?:Interessant[ ]voor[ ](?:jou|u)\b|Wij[ ]staan[ ]voor:"
    r"|Zie[ ]ook[ ]?:(?=[ ][-–•])"
    r"|Lees[ ](?:ook|verder|meer)(?=[ ]?:[ ]|[ ][A-Z])|Reageer[ ]op[ ]dit[ ]"
    r"|Dit[ ]bericht[ ]is[ ]geplaatst[ ]op[ ]\d"
    r"|Deel[ ](?:dit|deze)(?:[ ](?:pagina|artikel|bericht))?(?=[ ]?:[ ]|[ ][A-Z]))"
    rf"(?=[^\n]{{1,1200}}?{_MENU})"
    r"|NR[ ]20\d\d[DZ]\d{5}\b|[Rr]eageer[ ]via[ ]\w{3,12}[ ]Nieuwsbank\b"
    r"|Deel[ ](?:het[ ])?met[ ](?:je|uw)[ ]vrienden\b|Status[ ]Ingediend[ ]Voor\b"
    r"|Lees[ ]onze[ ]andere[ ]vragen\b"
    r"|[«<‹][ ]Vorige(?:[ ](?:\d{1,4}|…|[.]{3}))*[ ]Volgende[ ][»>›]"
    r"|Vorige(?:[ ](?:\d{1,4}|…|[.]{3})){3,}[ ]Volgende\b|\[terug[ ]naar[ ]boven\]"
    r"|of[ ]\d{1,3}[ ]Upload[ ]others\b"
    r"|(?:Referenties[ ])?GERELATEERDE[ ]DOCUMENTEN\b"
    r"|Vergelijkbare[ ]documenten[ ](?=[A-Z])"
    r"|Copyright[ ](?=[A-Z©])[^?!]{0,120}$"
)
"""What a site prints below a page: where to go, with no sentence in it, or other documents."""

_SIGNED_ALONE = (
    rf"(?:{TITLES}(?:[A-Z]\.[ ]?){{1,4}}|(?<=[.?!»”)]\s)[A-Z][a-zà-ÿ-]{{2,15}}[ ]){SURNAME}[ ]"
    r"(?:Minister|Staatssecretaris)[ ](?:van|voor)[ ][A-Z][^.?!:;\d]{2,80}"
)
"""`E. Wolthuis Minister van Economische Zaken`: who signs, and nothing else."""

OF_SITE = re.compile(_OF_SITE)

_SIGNS_BELOW = (
    r"(?:Tot[ ]een[ ](?:mondelinge[ ])?toelichting[ ][^.?!]{0,60}\.\s+)?"
    rf"(?:Hoogachtend|Met[ ](?:vriendelijke|hartelijke)[ ]groet|{_BODY}|Raad[ ](?:voor|van)[ ][A-Z]"
    r"|[Dd]e[ ](?:[Mm]inister|[Ss]taatssecretaris)[ ](?:van|voor)[ ][A-Z])"
)
"""A greeting, or who signs, behind a sentence that closes a letter."""

CLOSING_WORDS = re.compile(
    r"(?:Mocht|Heeft)[ ]u[ ][^.?!]{0,60}?\b(?:nog|verdere|nadere)\b[^.?!]{0,40}\bvragen\b"
    r"[^.!]{0,160}\bcontact\b|"
    r"(?:Hoogachtend|Met (?:vriendelijke )?groet(?:en)?),|Aldus vastgesteld\b"
    r"|w\.g\.[ ][^.?!]{3,80}$"
    rf"|\(w\.g\.\)(?=\s*$|\s+{TITLES}(?:[A-Z]\.[ ]?){{1,4}}[^.?!]{{2,80}}$)"
    r"|De[ ]leden[ ]van[ ]de[ ][^.?!]{2,40}?[ ]hebben[ ]geen[ ](?:\w+[ ]){0,3}"
    r"(?:vragen|opmerkingen|inbreng)[^.?!]{0,60}\.\s*$"
    r"|(?:(?:Wij|Ik)[ ](?:vertrouwe?n?|hope?n?|ga(?:an)?[ ]ervan[ ]uit)|Hopende"
    r"|Vertrouwende|Hopelijk[ ](?:heeft|hebben|zijn|bent))\b"
    r"[^.?!]{0,100}[ ](?:geïnformeerd|beantwoord|ingelicht)(?:[ ]te[ ]hebben)?[.,](?=\s)"
    r"|(?:(?:Wij|Ik)[ ](?:vertrouwe?n?|hope?n?)[ ][^.?!]{0,100}?"
    r"\b(?:van[ ]dienst[ ][^.?!]{0,20}zijn|behulpzaam[ ](?:te[ ])?zijn|geantwoord)\b[^.?!]{0,80}"
    r"|(?:Een[ ])?[Aa]fschrift[ ]van[ ]deze[ ](?:brief|antwoorden)[ ][^.?!]{5,160})\."
    rf"(?=\s+{_SIGNS_BELOW})"
    rf"|{_OF_SITE}|{_SIGNED_ALONE}(?:\s+[Pp]agina\b[^?!]{{0,60}})?\s*$"
    rf"|{_DATED}(?:{_OF_BODY}|{_FOR_BODY})"
    r"(?:(?:\s+(?:[-–\[⁰¹²³⁴-⁹\d]|[Pp]agina\b|Bijlagen?:|In[ ]verband[ ]met[ ]geautomatiseerd\b)"
    r"[^?!]{0,160})?\s*$"
    rf"|(?=\s(?:{_OF_SITE})))"
    rf"|(?=[DdMm])(?=[\s\S]{{0,2000}}\Z)(?:{ALSO}[ \xa0]{{1,3}})?{SIGNER}(?:[ \xa0]{SIGNER}){{0,2}}"
    rf"(?:(?:\s+(?:[-–\[⁰¹²³⁴-⁹\d]|[Pp]agina\b|(?:Tweede|Eerste)[ \xa0]Kamer,)[^?!]{{0,400}})?\s*$"
    r"|(?=\s+Ministerie[ ]van[ ][A-Z][^.?!]{3,80}$)"
    rf"|(?=\s(?:{_OF_SITE})))"
    r"|(?<=[.!?»”)]\s)[Nn]amens[ ](?:het[ ])?college(?:[ ]van[ ][^.?!,]{3,60})?,"
    r"[ ](?:de[ ])?(?:wethouder|burgemeester)[ ][A-Z][\w. ’-]{1,40}?"
    rf"(?=\s*$|[ ]Datum[ ]beantwoording\b|[ ]{_MENU}|[ ](?:{_OF_SITE}))"
    r"|(?:(?<=[.!?»”)][ \xa0])|(?<=[.!?»”)][ ]{2}))"
    rf"{_DATED}{_BODY}(?:(?:[ ][\w’-]{{1,20}}){{0,3}}[.,]?\s*$|(?=[.,]?\s+(?:{_OF_SITE})))"
)
"""What closes a letter: a greeting, or who signs it, where nothing else follows."""

ABOUT_OTHERS = (
    r"Deze\s(?:schriftelijke\s)?vragen\s(?:(?:dienen|zijn)\s(?:\w+\s)?ter|vormen(?:\s\w+)?"
    r"|zijn\sgesteld\sin)\saanvulling\b"
)
"""`Deze vragen dienen ter aanvulling op`: what the Kamer adds behind the last answer."""

ANNEX_OF_LOST_LINES = (
    r"(?:Bijlage|BIJLAGE)(?:(?:[ \xa0](?:\d{1,2}|[A-Z]|[IVX]{1,4}))?(?::|[ \xa0][–-])?"
    r"[ \xa0](?=[A-Z])"
    r"|[ \xa0](?:behorende[ \xa0])?bij[ \xa0](?:de[ \xa0])?(?:antwoord|beantwoord))"
)
"""`Bijlage 1: Overzicht`, `BIJLAGE Overzicht`, behind a sentence."""

MINISTRY = (
    r"Ministerie[ \xa0]van[ \xa0][A-Z][\w’-]+(?:[ \xa0][A-Z][\w’-]+)?(?:,[ \xa0][A-Z][\w’-]+){0,2}"
    r"(?:[ \xa0]en[ \xa0][A-Z][\w’-]+)?"
)
"""Whose letter it is: `Ministerie van Onderwijs, Cultuur en Wetenschap`."""

SESSION = (
    r"(?:Tweede|Eerste)[ \xa0]Kamer"
    r"(?:,\s{0,2}verga(?:-[ \r]*\n[ ]{0,90})?derjaar"
    r"|[ \xa0]der[ \xa0]Staten-Generaal\s{1,3}Vergaderjaar)"
    r"(?:\s{1,90}(?:\d{4}(?:[ \xa0]?[-–][ \xa0]?\d{4}|[/-]\d\d))?"
    r"|(?=,[ ](?:[IVX]{1,5}[A-Z]?|[A-J]),[ ]nr\.)),\s{0,2}"
    r"(?:Aanhangsel(?:[ \xa0]van[ \xa0]de[ \xa0]Handelingen)?"
    r"(?:,[ \xa0]\d{1,4}(?=[ \xa0]{1,60}\d)"
    r"|[ \xa0]\d{1,4}(?=[ \xa0]{1,60}\d{1,3}[ \xa0\r]*(?:\n|\Z)))?"
    r"|,[ ]?nr\.[ ]\d{1,5}"
    r"|(?:(?<=[ ],[ ])|(?<=derjaar,[ ]))(?:[IVX]{1,5}[A-Z]?|[A-J]),[ ]nr\.[ ]\d{1,5}"
    r"|[1-3]\d[ \xa0]?\d{3}(?:-\d\d)?(?:[ \xa0]?\(R[ \xa0]?\d{3,4}\))?"
    r"(?:[ \xa0-]{0,2}[IVX]{1,5}[A-Z]?\b|[ \xa0-]{0,2}[A-Z]\b)?"
    r"(?:,?[ \xa0]{0,2}nr\.?[ \xa0]{0,2}(?:\d{1,5}|[A-Z]{1,3})"
    r"|,[ \xa0][A-Z]{1,2}(?=[ \xa0]{1,60}\d{1,4}\b|[ \xa0\r]*\n|\s*$))?)"
)
"""`Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7`, `Eerste Kamer, …, 36 327, F`.

Sites that show the text of a PDF lose years and numbers: `Tweede Kamer, vergaderjaar , , nr. 12`.
"""

CODE = (
    r"(?:ah-[te]k|kst|kv-tk|blg|h-[te]k|nds-tk)-[\dIVXA-Z][\w-]{3,40}|(?:kst|KST)\d{5,6}"
    r"|\d{4}tkkst[\dIVXA-Z-]{5,20}|(?:\d{3,4}[ ])?\d{4}tkkvr\d{0,5}"
    r"|KVR\d{4,6}(?:\s{1,3}\d{10}(?!\d))?"
    r"|h[ \xa0]tk[ \xa0]\d{8}[ \xa0]\d{1,5}|(?:ah-tk|kst|kv-tk|blg)-?(?=[ \xa0]ISSN[ \xa0][’'‘]?s-)"
)
ISSN = (
    r"(?:ISSN(?:[ \xa0]{0,2}0921[ \xa0]?[-–][ \xa0]?\d{4}|(?=[ \xa0](?:(?:Sdu|[Tt]weede)[ \xa0]"
    r"|[’'‘]?s-[gG])))"
    r"|(?<![\d-])0921[ \xa0]?-[ \xa0]?73(?:71|98|63)(?!\d))"
)
PLACE = (
    r"(?:Sdu[ \xa0]Uitgevers\s{1,90}(?:[’'‘]?s-gravenhage|[’'‘]s-Gravenhage)|[’'‘]s-Gravenhage"
    r"|(?<=ISSN[ \xa0])s-gravenhage)"
    r"[ \xa0]\d{4}"
)

OF_PROCEEDINGS = (
    r"(?:Tweede|Eerste)[ \xa0]Kamer[ \xa0]{1,60}[A-Z][^.?!\n]{3,80}?[ \xa0]{1,60}\d{1,2}[ \xa0]"
    rf"{MONTH}[ \xa0]\d{{4}}[ \xa0]{{1,60}}[TE]K[ \xa0]\d{{1,3}}[ \xa0]{{1,60}}\d{{1,3}}-\d{{1,5}}"
)
"""`Tweede Kamer Schriftelijke antwoorden 22 november 2001 TK 26 26-2231`: of the Handelingen."""

OF_PRINTER = r"(?<!\w)\d[A-Z]\d{4,7}(?!\w)"
"""`1D9789`, `2W9904417`: what the printer called a paper before 2000."""

IMPRINT = re.compile(
    rf"[*_]{{0,2}}(?P<first>{SESSION}|{OF_PROCEEDINGS}|{CODE}|{ISSN}|{PLACE}|{OF_PRINTER}(?=\s{{1,90}}{ISSN}))"
    rf"(?P<rest>(?:\s{{0,90}}[*_]{{0,2}}(?:{SESSION}|{CODE}|{ISSN}|{PLACE}|{OF_PRINTER}))*)"
    r"[*_]{0,2}"
)
"""The imprint at the foot of the Kamer's own pages, in one or more of its parts."""

PARTS_OF_IMPRINT = (
    "ergaderjaar",
    "-tk-",
    "blg-",
    "h tk",
    "h\xa0tk",
    "ISSN",
    "Gravenhage",
    " TK ",
    " EK ",
)
CODE_OF_IMPRINT = re.compile(r"[kK](?:st[-0-9]|ST[0-9]|vr[0-9]|VR[0-9])")
"""Of which one at least stands in each."""

SMALL_BEHIND = re.compile(r"\s+[a-zà-ÿ]")

NUMBER_BEHIND = re.compile(
    r"[ \t\xa0*_]*(?P<below>\n\s{0,3})?(?P<number>\d{1,4})"
    r"(?![\d/%]|[.,]\d|[ \xa0]\d{3}\b)[*_]{0,2}"
    r"(?(below)(?=[ \t\xa0]*(?:\n|$))(?![ \t\xa0]*\n\s*Vraag[ \xa0]?:?[ \xa0]*\n))"
)
"""No number of a page stands right above the word that heads a question."""

CITED = re.compile(
    r"(?:(?:[(\[«“,;:]|\b(?:(?:zie|Zie|ook|en|in|met|van|de|het|stuk|stukken|Handelingen|document)"
    r"|(?:nr|noot|vgl)\.?))\s{0,2}"
    r"|(?:^|\n)[ \t]*(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[.)]?[ \t\xa0]{0,2}(?:\n[ \t]?)?)[*_]{0,2}\Z"
)
"""What stands before an imprint that is pointed to, and printed by nobody's page."""


OF_SITTING = re.compile(r" [TE]K \d")

NAMED = re.compile(
    r"(?:[(\[«“,;:]|\b(?:zie|Zie|ook|in|stuk|stukken|Handelingen|document|(?:nr|noot|vgl)\.?)"
    r"|(?:^|\n)[ \t]*\d{1,3})\s{0,2}\Z"
)
"""What stands before a paper that a sentence names, whatever number stands behind it."""


@dataclass(frozen=True)
class _Imprint:
    start: int
    end: int
    number: int
    number_end: int
    alone: bool
    sure: bool
    cited: bool
    """Whether what stands before it, on its line or the one above, points to it."""
    behind_sentence: bool
    interrupts: bool
    """Whether a sentence goes on in a small letter behind it."""
    breaks: bool
    """Whether it does, behind a whole title that no sentence has there."""
    same_line: bool
    """Whether the number stands on its line."""
    last: bool
    """Whether nothing stands behind its number."""


def may_have_imprint(text: str) -> bool:
    """Say whether a part stands in a text of which each imprint has one: told at once."""
    named = any(part in text for part in PARTS_OF_IMPRINT)
    return named or CODE_OF_IMPRINT.search(text) is not None


def imprints(text: str) -> list[Span]:
    """Return where the Kamer's own imprint stands, with the number of the page behind it.

    Part of it may be named by an author too, so within a line it is one where it has more than
    one part, or where it returns with page numbers that count on.
    """
    if not may_have_imprint(text):
        return []
    found = [_imprint(text, match) for match in IMPRINT.finditer(text)]
    if not found:
        return []
    alike: dict[str, list[_Imprint]] = defaultdict(list)
    for each in found:
        alike[" ".join(text[each.start : each.end].split())].append(each)
    taken: list[_Imprint] = []
    once: dict[_Imprint, bool] = {}
    for those in map(partial(_with_numbers, text), alike.values()):
        counted = [each.number for each in those if each.number >= 0]
        counts_on = len(counted) > 1 and all(
            0 < after - before < 4 for before, after in itertools.pairwise(counted)
        )
        for each in those:
            once[each] = len(those) == 1
            pointed = once[each] and each.cited
            first_page = len(those) == 1 and each.number in (1, 2)
            first_page = first_page and (each.behind_sentence or each.interrupts)
            if (
                (each.alone and not pointed)
                or each.sure
                or first_page
                or (each.behind_sentence and _of_volume(text, each))
                or (once[each] and each.breaks)
                or (len(those) > 1 and counts_on and each.number >= 0)
            ):
                taken.append(each)
    taken += _counting_on(text, taken, found)
    taken.sort(key=lambda each: each.start)
    numbers = [each.number for each in taken if each.number >= 0]
    in_order = all(before < after < before + 3 for before, after in itertools.pairwise(numbers))
    with_number = in_order and (len(numbers) > 1 or numbers in ([1], [2]))
    return [
        Span(
            each.start,
            each.number_end
            if each.number >= 0
            and (
                (each.breaks and once[each])
                or with_number
                or (each.behind_sentence and _of_volume(text, each))
                or (each.alone and (each.same_line or _of_volume(text, each)))
                or (each.sure and each.last)
            )
            else each.end,
        )
        for each in taken
    ]


def _of_volume(text: str, imprint: _Imprint) -> bool:
    """Say whether a number below is of a page of the Aanhangsel: no question there has such."""
    said = text[imprint.start : imprint.end]
    return "Aanhangsel" in said and imprint.number >= LEAST_OF_VOLUME


LEAST_OF_VOLUME = 100


def _with_numbers(text: str, those: Sequence[_Imprint]) -> list[_Imprint]:
    """Return imprints of the same words, each with the number that counts on from the one before.

    A figure of the author may stand behind that number: `… nr. 53 49 276,3`.
    """
    result: list[_Imprint] = []
    number = -1
    for each in those:
        if each.number < 0 <= number:
            behind = re.compile(rf"\s{{1,4}}{number + 1}(?=\s)").match(text, each.end)
            if behind:
                each = replace(each, number=number + 1, number_end=behind.end())
        number = each.number
        result.append(each)
    return result


def _counting_on(text: str, taken: Sequence[_Imprint], found: Sequence[_Imprint]) -> list[_Imprint]:
    """Return the imprint that says the same as the end of the one before it, on the next page.

    The first page has more of it: `ah-tk-… ISSN … Aanhangsel 1`, and then `… Aanhangsel 2`.
    """
    result: list[_Imprint] = []
    known = set(taken)
    for before, after in itertools.pairwise(found):
        words = text[after.start : after.end]
        same = text[before.start : before.end].endswith(words)
        on = before.number >= 0 and after.number == before.number + 1
        # A page may end behind `;`, and the next one behind what points to a paper.
        paused = tail(text, after.start, 3).rstrip()[-1:] in (",", ";", ":")
        pointed = after.cited and not paused
        if before in known and after not in known and same and on and not pointed:
            result.append(after)
            known.add(after)
    return result


LAST = 80
"""Characters, blank ones, behind the last number of a text."""


def _imprint(text: str, match: re.Match[str]) -> _Imprint:
    start, end = match.span()
    before = tail(text, start, 24)
    behind = NUMBER_BEHIND.match(text, end)
    number = int(behind["number"]) if behind else -1
    number_end = behind.end() if behind else end
    begins = not before or before.rstrip(" \t\xa0*_#")[-1:] in ("", "\n", "\f")
    ends = text[number_end : number_end + 80].lstrip(" \t\xa0*_|")[:1] in ("", "\n", "\r", "\f")
    cited = CITED.search(before) is not None
    parts = bool(match["rest"])
    marked = "ISSN" in match[0] or "s-Gravenhage" in match[0] or match[0].startswith("h tk")
    marked = marked or OF_SITTING.search(match[0]) is not None
    interrupts = before.rstrip().removesuffix("-")[-1:].isalnum()  # `be-`, and `zocht` behind it
    interrupts = interrupts and SMALL_BEHIND.match(text, number_end) is not None
    glued = before[-1:] in (".", "?", "!", "»", "”")  # lines were lost without a blank
    whole = glued or ("ISSN" in match[0] and "s-gravenhage" in match[0].lower())
    return _Imprint(
        start,
        end,
        number,
        number_end,
        alone=begins and ends,
        sure=whole or ((parts or marked) and (begins or not cited)),
        cited=cited,
        behind_sentence=before.rstrip()[-1:] in (".", "?") and not cited,
        interrupts=not cited and interrupts,
        breaks=interrupts
        and "ergaderjaar" in match[0]
        and (not cited or (number >= 0 and NAMED.search(before) is None)),
        same_line=bool(behind) and not (behind and behind["below"]),
        last=number_end + LAST > len(text) and not text[number_end:].strip(),
    )


UNIT = (
    r"(?:Directie|Directoraat|DG|Hoofddirectie|Bestuurs(?:departement|staf|ondersteuning)|Afdeling"
    r"|Programma|Inspectie|Dienst|Cluster|Team|Bureau)(?![^\W_])[^.?!:;\d]{0,120}?"
)
"""Who of a ministry writes, as its letters say: `Directie Bestuursondersteuning`."""
