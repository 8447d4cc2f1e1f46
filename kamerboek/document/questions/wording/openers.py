"""Words with which a Dutch question begins, or a request."""

from __future__ import annotations

import re

OPENERS = (  # noqa: SIM905 - words read better than a list of literals
    "Aan_wie Acht Ben Bent Beschikt Bestaan Bestaat Betekent Deel Deelt Denkt Door_wie Duid "
    "Erkennen Erkent Gaan Gaarne Gaat Geef Gelden Geldt Graag Had Hadden Heb Hebben Hebt "
    "Heeft Herinnert Herkent Hoe Hoelang Hoeveel Hoever Is Kan Ken Kent Klopt Komt Kon "
    "Krijgen Krijgt Kun Kunnen Kunt Liggen Ligt Mag Met_wie Moet Moeten Mogen Naar_aanleiding "
    "Onderschrijft Ontvangen Op_basis_van Per_wanneer Sinds_wanneer Staat Steunt Tot_wanneer "
    "Vallen Valt Vanaf_wanneer Vanwaar Verwacht Verzocht Vind Vindt Volgens Voor_wie Vormt "
    "Waar Waaraan Waarbij Waardoor Waarin Waarmee Waarom Waarop Waarover Waartoe Waaruit "
    "Waarvan Waarvoor Wanneer Waren Was Wat Weet Welk Welke Werd Werkt Wie Wiens Wil Wilde "
    "Willen Wilt Worden Wordt Zal Zien Ziet Zijn Zo Zou Zouden"
).split()
_OF_WHICH = (
    r"(?:Aan|Achter|Bij|Binnen|Boven|Buiten|Door|In|Langs|Met|Na|Naar|Om|Onder|Op|Over|Per|Rond"
    r"|Sinds|Tegen|Tijdens|Tot|Tussen|Uit|Van|Vanaf|Vanuit|Via|Volgens|Voor)"
    r" (?:hoeveel|hoeverre|welke?)"
)
"""`In hoeveel gebouwen`, `Op welk moment`: a preposition, and what is asked."""

OPENER = re.compile(
    r"[\"'“‘„«(*_ ]*(?:"
    + "|".join(word.replace("_", " ") for word in OPENERS)
    + rf"|{_OF_WHICH})(?![^\W_])"
)

REQUESTS = re.compile(
    r"[\"'“‘„«(*_ ]*(?:(?:Zo\s(?:ja|nee|niet),?\s)?(?:(?:[Gg]raag|[Gg]aarne|Svp)\b|S\.v\.p\.)"
    r"(?![ \t\xa0]+(?!ontvang|verne|ho+r|krijg)\w+(?:[ \t\xa0]+\w+)?[ \t\xa0]+"
    r"(?:ik|wij|we|het[ \xa0](?:kabinet|ministerie))\b)"
    r"|Gelieve\b|(?:Wij|De\sleden\s[^.?!]{0,60}?)\s?(?:ontvangen|vernemen|horen|zien|krijgen)\s"
    r"(?:hierbij\s|daarbij\s|ook\s)?(?:graag|gaarne)\b"
    r"|(?:Kunt|Wilt|Zoudt|Zou)\su\b"
    r"|(?:Ik|Wij)\sverzoek(?:en)?\s(?:u|de\s(?:minister|regering))\b"
    r"|(?:Zo\s(?:ja|nee),?\s)?[Vv]erzocht\swordt\b"
    r"|(?:Geef|Geeft\su)\s(?:hierbij|daarbij|hiervan|daarvan|ook|alstublieft|s\.v\.p\.))"
)
"""`Graag uitgesplitst per jaar.`: who asks goes on, unless `Graag verwijs ik` says who answers."""

MEMBERS = re.compile(
    r"(?:De|Deze)[ \xa0]{1,4}(?:(?:aan(?:het)?[ \xa0]{1,4}woord[ \xa0]{1,4}zijnde[ \xa0]{1,4})?"
    r"leden(?:[ \xa0]{1,4}van[ \xa0]{1,4}de[ \xa0]{1,4}"
    r"(?:fracties?[ \xa0]{1,4}van[ \xa0]{1,4}|[\w-]+(?:-|[ \xa0])fracties?\b))?"
    r"|[\w-]+-fracties?|fracties?[ \xa0]{1,4}van)(?![\w-])"
)
"""`De leden van de D66-fractie`: who asks, behind the number of a question."""

OF_MEMBERS = re.compile(
    rf"{MEMBERS.pattern}|(?:Ook|Voorts|Verder|Daarnaast|Tevens|Vervolgens|Tot[ \xa0]slot)[ \xa0]"
    r"[^.?!\n]{0,80}\b(?:leden|lid|zij|fracties?)\b|Dezelfde[ \xa0]leden\b"
)
"""`De leden van de SP-fractie`, `Ook willen deze leden`: who asks, with what a sentence begins."""

ASKED_BY_THEM = re.compile(
    r"\b(?:vragen|vraagt|vernemen|verneemt|verzoeken|verzoekt"
    r"|wil(?:len)?[ \xa0\n](?:[^.?!\n]{0,60}[ \xa0\n])?weten)\b"
)
"""How a report says that they ask."""

PARTY = (
    r"(?:VVD|PVV|CDA|D66|GPV/RPF|RPF/GPV|SP|SGP|BBB|NSC|PvdA|PvdD|F[Vv]D|JA21|DENK|Volt|ChristenUnie|CU|GPV|RPF|LPF"
    r"|50PLUS|(?:GroenLinks|GL|PvdA)(?:[-–/](?:PvdA|GroenLinks|GL))?)"
)
PARTY_BEFORE = re.compile(
    rf"[ \t\xa0]*(?:\({PARTY}\)[ \t\xa0]*:?\s+|{PARTY}(?:[ \xa0]?:[ \t\xa0]{{1,12}}"
    r"|[ \t\xa0]{1,12}|[ ]\|[ ])"
    r"(?:(?:(?:[Bb]lz|[Pp]ag|[Pp])\.[ \xa0]?)?\d{1,3}(?:[-–]\d{1,3})?"
    r"(?:[ \t\xa0]{1,12}|[ ]\|[ ]))?)"
    r"(?=[A-ZÀ-Þ«“‘])"
)
"""`(CDA) Hoe`, `VVD  Hoe`, `VVD 44 Hoe`: who asks and of which page, perhaps in columns."""

HEADS_OF_COLUMNS = re.compile(
    r"[N#](?<!\S[N#])(?:(?<=N)(?:r\.?|ummer)|(?<=#))[ |\t]{1,4}(?:Fractie|Partij)[ |\t]{1,4}"
    r"(?:(?:Blz|Pag|P)\w*\.?[ |\t]{1,4})?Vraag[ |\t]{1,4}Antwoord(?!\w)"
)
"""`Nr. Fractie Blz. Vraag Antwoord`: the heads of a table's columns."""

PARTY_AND_PAGE = re.compile(
    r"[A-Z][\w’/-]*(?:[ ][A-Za-z\d][\w’/-]*){0,3}?(?:[ ]\|)?[ ]\d{1,3}(?:[ ]\|)?[ ]"
    r"(?=[A-ZÀ-Þ«“‘'])"
)
"""`Dorpsbelang 36 `, `Lokaal 2000 | 58 | `: who asks and of which page, in such a table."""

MEMBER = (
    r"(?:(?:Het[ \xa0]lid|De[ \xa0]leden)[ \xa0])?[A-Z][\w’'. -]{1,60}[ \xa0]"
    rf"\((?:(?:beiden|allen)[ \xa0])?(?:{PARTY}(?:(?:,[ \xa0]|[ \xa0]en[ \xa0]){PARTY}){{0,6}}"
    r"|(?:Groep|Lid|Fractie)[ -][A-Z][\w’'-]{1,30})\)"
)
"""`Van Dijk (SP)`, `Het lid Van Dijk (SP)`: whose questions follow."""

ASKERS = re.compile(
    r"[*_]*Vragen[ \xa0](?:(?:gesteld|ingezonden)[ \xa0])?(?:van|door)[ \xa0]"
    r"(?:het[ \xa0](?:Kamer)?lid|de[ \xa0](?:Kamer)?leden)[ \xa0][^\n.?!:;()]{2,60}"
    rf"(?:[A-Z]\.[^\n?!:;()]{{0,20}})?\((?:(?:beiden|allen)[ \xa0])?{PARTY}\)[*_]*"
)
"""`Vragen van het lid Van Dijk, A.B. (SP)`: a heading above the questions of one who asks."""

PAGE_BEFORE = re.compile(r"(?:Pagina|Pag\.|Blz\.?|P\.)[ \xa0]\d[\d -]{0,12}[.:]\s+")
"""`Blz. 12: ` before a question, which may go on in a small letter: of which page it asks."""


FIRST_ITEM = re.compile(r"(?:a[.)]|\((?:a|i)\))[ \xa0]{1,3}(?=[A-ZÀ-Þ«“‘])")
"""`a. Hoe`, `(i) Hoe`: the first of a question's items, right behind its number."""


def asks_from(text: str, at: int) -> bool:
    """Say whether words open a question or a request, perhaps behind the page that it names."""
    party = PARTY_BEFORE.match(text, at)
    at = party.end() if party else at
    page = PAGE_BEFORE.match(text, at)
    if page and text[page.end() : page.end() + 1].islower():
        return True
    at = page.end() if page else at
    item = FIRST_ITEM.match(text, at)
    at = item.end() if item else at
    return any(each.match(text, at) is not None for each in (OPENER, REQUESTS, MEMBERS))
