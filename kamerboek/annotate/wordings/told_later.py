"""Wordings by which somebody tells the Kamer later: who, a verb of telling, when or at what."""

from __future__ import annotations

from kamerboek.annotate.wordings.still_to_come import CHAMBER, NEXT_LETTER, NOW, TERM

_ME = (
    r"(?:ik|wij|we|het\s+kabinet|de\s+regering|zij|hij"
    r"|(?:de|mijn)\s+(?:minister|staatssecretaris|bewindspersoon|ambts?genoot|collega)"
    r"(?:\s+(?:van|voor)\s+(?-i:[A-Z])[\w-]*(?:(?:,|\s+en)?\s+(?-i:[A-Z])\w*){0,3})?)"
)
"""Who tells."""
_DONE = (
    rf"(?:\b(?:is|zijn|was|waren|werd|werden|heb|heeft|hebben|had|hadden|niet|geen|nooit|hierbij|hiermee"
    rf"|bijgaand|vandaag|daarmee|dat|als\s+bijlage|(?:\w+\s+)?bijgevoegd\w*)\b|{NOW})"
)
"""What shows that it was told, is told here or is not told."""
_OFTEN = (
    r"\b(?:jaarlijks|halfjaarlijks|periodiek|maandelijks|elke?|iedere?|steeds|altijd|telkens|per\s+(?:jaar|kwartaal)|hiermee"
    r"|middels\s+deze|via\s+deze|met\s+deze|niet|geen|reeds)\b"
)
"""What shows that the Kamer is told time and again, or here."""
_GAP = rf"(?:(?!{_DONE})[^.,;\n]){{0,80}}?"
_OF_IT = (
    r"(?:(?:hier|daar|waar)(?:over|van|op|omtrent)?\b|over\s+(?:de|het|deze|dit|mijn|onze)\s+\w+"
    r"|over\s+(?:alle|verdere|eventuele)\s+\w+|van\s+de\s+uitkomst(?:en)?)\b"
)
"""What is told, said in a word: `daarvan`."""
_LATER = (
    rf"(?:(?:nog|nader|later|separaat|apart|afzonderlijk|binnenkort|spoedig|dan|daarna|vervolgens|zodra|wanneer|nadat|alsdan)\b"
    rf"|per\s+(?:separate|aparte|afzonderlijke)\s+brief|{TERM})"
)
_PAPER = (
    r"[\w-]*(?:brief|nota|rapport(?:age)?|verslag|debat|overleg|begroting(?:sbehandeling)?|reactie|evaluatie|monitor"
    r"|visie|agenda|plan|herziening|verantwoording)\b"
)
_AT = rf"(?:in|bij|tijdens|via|met)\s+(?:de|het|een|mijn|onze|haar)\s+(?:[\w-]+\s+){{0,3}}?{_PAPER}"
"""The paper or the occasion at which: `in het jaarverslag over 2026`."""
_ANSWER = (
    r"(?:antwoord(?:en)?|cijfers|gegevens|aantallen|overzicht|uitsplitsing|informatie|brief|rapport(?:age)?"
    r"|reactie|plan(?:nen)?|voorstel(?:len)?|uitkomst(?:en)?|resultaten|bevindingen|details|lijst|analyse|raming)\b"
)


def _says(verb: str) -> str:
    """Return a pattern for a finite verb with who tells right before or behind it."""
    return rf"(?:{_ME}\s+(?:{verb})|(?:{verb})\s+(?:(?:hier|daar)\w*\s+|ook\s+|u\s+)?{_ME})\b"


_TELLING = (
    r"(?:ge[ïi]nformeerd|bericht|ingelicht|gemeld|me[de]?egedeeld|teruggekoppeld|(?:toe|na)?ge(?:stuurd|zonden)|verzonden|verstuurd"
    r"|aangeboden|voorgelegd|gedeeld|verstrekt|overhandigd|(?:in\s+kennis|op\s+de\s+hoogte)\s+(?:gesteld|gebracht|gehouden))"
)
_TO_TELL = (
    r"(?:informeren|berichten|inlichten|melden|mededelen|meedelen|terugkoppelen|bijpraten|toelichten|(?:toe|na)?(?:sturen|zenden)|verzenden"
    r"|aanbieden|voorleggen|delen|verstrekken|overhandigen|laten\s+weten|doen\s+toekomen|(?:in\s+kennis|op\s+de\s+hoogte)\s+(?:stellen|brengen|houden))"
)
_LEARNS = r"(?:ontvang(?:t|en)|krijg(?:t|en)|verneemt|vernemen|hoort|horen)"
_STANDS_IN_IT = (
    r"(?:in(?:ge)?gaan|gerapporteerd|toegelicht|uiteengezet|verantwoord|verantwoording\s+afgelegd|stilgestaan|behandeld"
    r"|beantwoord|opgenomen|vermeld|uitgewerkt|uitgesplitst)"
)
_CLEAR = r"(?:duidelijkheid|helderheid|uitsluitsel|inzicht|opheldering)\b"
_GIVES = r"(?:geef|geeft|geven|verschaf|verschaft|verschaffen|bied|biedt|bieden|schep|schept)"

TOLD_LATER = (
    # Who tells it the Kamer, in present or future.
    rf"{_says('blijf|blijft|blijven')}\s+{_GAP}{CHAMBER}{_GAP}\b{_TO_TELL}\b",
    rf"(?:zal|zullen)\s+{_GAP}{CHAMBER}{_GAP}\bblijven\s+{_TO_TELL}\b",
    rf"{_says('houd|hou|houdt|houden')}\s+{CHAMBER}\b{_GAP}\b(?:op\s+de\s+hoogte|ge[ïi]nformeerd|aangehaakt)\b",
    rf"{_says('stel|stelt|stellen|breng|brengt|brengen')}\s+{_GAP}{CHAMBER}{_GAP}\b(?:op\s+de\s+hoogte|in\s+kennis)\b",
    rf"{_says('koppel|koppelt|koppelen')}\s+{_GAP}\bterug\b",
    rf"{_says('doe|doet|doen|zal|zullen')}\s+{_GAP}{CHAMBER}{_GAP}\btoekomen\b",
    rf"{_says('lever|levert|leveren')}\s+{_GAP}\b{_ANSWER}{_GAP}{_LATER}{_GAP}\baan\b",
    rf"{_says('meld|meldt|melden|bericht|berichten|informeer|informeert|informeren|verstrek|verstrekt')}"
    rf"\s+{_GAP}{CHAMBER}{_GAP}\b(?:{_LATER}|{_OF_IT})",
    rf"{_ANSWER}{_GAP}\b(?:stuur|zend|meld|verstrek|lever|deel|geef|vermeld|bied)\s+{_ME}\s+(?:(?!{_DONE})\S+\s+){{0,3}}?{_LATER}",
    rf"{_says('kom|komt|komen')}\s+(?:er|(?:hier|daar)\w*)\s+{_GAP}\bterug\b",
    rf"ga(?:at|an)?\s+(?:{_ME}\s+)?(?:er|(?:hier|daar)\w*)\s+{_GAP}{_AT}{_GAP}\bin(?=\s*[.,;])",
    rf"{_AT}\s+(?:wordt|worden|zal|zullen)\s+(?:(?:hier|daar|er)\w*|dit|dat|deze|uw|de)\b{_GAP}\b{_STANDS_IN_IT}\b",
    rf"(?:(?:hier|daar)\w*|dit|dat|deze\s+\w+|uw\s+vraag)\s+(?:wordt|worden|zal|zullen)\s+{_GAP}{_AT}\s+(?:\w+\s+)?(?:worden\s+)?{_STANDS_IN_IT}\b",
    rf"{_AT}\s+(?:zal|zullen|ga|gaat|gaan)\s+{_ME}\s+{_GAP}\b(?:uiteenzetten|toelichten|ingaan|schetsen|aangeven|beschrijven|terugkomen|reageren|rapporteren|opnemen|stilstaan|uitwerken|behandelen|beantwoorden)\b",
    rf"(?:in|bij)\s+{NEXT_LETTER}\s+(?:zet|schets|beschrijf|licht|behandel|beantwoord|rapporteer|reageer|geef)\s+ik\b",
    rf"(?:zal|zullen|wil|willen)\s+{_ME}\s+{_GAP}\bmet\s+{CHAMBER}\s+(?:\w+\s+){{0,2}}?(?:bespreken|delen|wisselen|van\s+gedachten|in\s+debat|in\s+gesprek)\b",
    rf"(?:zal|zullen)\s+{_GAP}\b(?:met|aan)\s+{CHAMBER}\s+(?:worden\s+)?(?:{_TO_TELL}|{_TELLING})\b",
    rf"(?:{_ME}\s+(?:zal|zullen)|(?:zal|zullen)\s+{_ME})\s(?:(?!\b(?:niet|geen|jaarlijks|periodiek|hierbij)\b)[^.,;\n]){{0,100}}?\b(?:met|aan)\s+{CHAMBER}\s+{_TO_TELL}\b",
    rf"{_says('ga|gaat|gaan')}\s+{_GAP}\bmet\s+{CHAMBER}\s+(?:\w+\s+){{0,2}}?(?:in\s+(?:debat|gesprek)|het\s+gesprek|van\s+gedachten)\b",
    rf"(?:kan|kunnen|zal|zullen|hoop|hopen|verwacht|verwachten)\s+{_ME}\s+{_GAP}\bmeer\s+(?:\w+\s+){{0,3}}?(?:zeggen|vertellen|melden|delen|duidelijkheid|inzicht|informatie)\b",
    # The Kamer is told it.
    rf"(?<!\bdat\s)(?<!\bof\s)(?<!\bhoe\s){CHAMBER}\s+(?:(?:{_LATER}|(?:hier|daar)\w*|ook|tevens|in\s+dat\s+kader)\s+){{1,3}}"
    rf"(?:wordt|worden|zal|zullen|zult)\s+(?:(?:nader|nog|verder|worden)\s+)*(?:{_TELLING}|{_TO_TELL})\b",
    rf"(?:wordt|worden)\s+{_GAP}\b(?:aan|met|naar)\s+{CHAMBER}\s+(?:{_LATER}\s+)?{_TELLING}\b",
    rf"{CHAMBER}\s+{_LEARNS}\s+{_GAP}\b(?:nog|nader|separaat|apart|later|binnenkort|te\s+zien|per\s+\w+\s+brief|op\s+\w+\s+moment)\b",
    rf"(?:brief|rapport|notitie|nota|reactie|overzicht|stuk|plan)\s+ga(?:at|an)\s+{CHAMBER}\s+{_GAP}\btoe\b",
    rf"{CHAMBER}\s+{_GAP}\b(?:toe\s?ga(?:at|an)|zal\s+toegaan|zullen\s+toegaan)\b",
    rf"{CHAMBER}\s+(?:zal|zullen|zult)\s+(?:(?!{_OFTEN})[^.,;\n]){{0,120}}?\b{_TELLING}\b",
    rf"{CHAMBER}\s+(?:wordt|worden)\s+(?:(?!{_OFTEN})[^.,;\n]){{0,80}}?\b(?:voor\s+(?:de|het)|na\s+(?:de|het)|zodra|voorafgaand\s+aan|{TERM})"
    rf"(?:(?!{_OFTEN})[^.,;\n]){{0,80}}?\b{_TELLING}\b",
    rf"kom(?:t|en)\s+(?:(?!{_DONE})[^.,;\n]){{0,60}}?\bnaar\s+(?:uw|de|beide)\s+Kamers?\b",
    rf"afgesproken\s+dat\b[^.;\n]{{0,60}}?{TERM}[^.;\n]{{0,60}}?\b(?:voorlegt|voorleggen|stuurt|sturen|informeert|informeren|rapporteert|rapporteren|oplevert|opleveren|komt|komen)\b",
    rf"{CHAMBER}\s+(?:krijgt|ontvangt|krijgen|ontvangen)\s+{_GAP}\b(?:bij|met|na|rond)\s+(?:de|het)\s+(?:aanbieding|publicatie|verschijning|[\w-]*begroting)\b",
    r"volg(?:t|en)\s+(?:nog\s+)?een\s+(?:aparte|separate|afzonderlijke|nadere|schriftelijke|inhoudelijke)\b",
    rf"stre(?:ef|eft|ven)\s+(?:{_ME}\s+)?ernaar\b[^.;\n]{{0,60}}?\b(?:volgende|komende|eerstvolgende|{TERM})\b",
    rf"(?:wordt|worden)\s+(?:bekend|duidelijk|zichtbaar|openbaar)\s+(?:na|in|bij|zodra|wanneer|als|nadat|{TERM})\b",
    r"(?:wordt|worden|zal|zullen)\s+(?:[\w-]+\s+)?in\s+(?:de|het)\s+(?-i:[A-Z]{3,}|memorie\s+van\s+toelichting|nader\s+rapport|(?:\w+\s+)?\w*(?:plan|visie|nota|programma))\s+"
    r"(?:(?:definitief|nader|verder|worden)\s+){1,2}(?:gemaakt|ingevuld|vastgesteld|uitgewerkt|onderbouwd|toegelicht|opgenomen)\b",
    # It is cleared up, made known.
    rf"(?:verschaf|verschaft|verschaffen|schep|schept)\s+{_GAP}(?:{TERM}|{_AT}){_GAP}\b{_CLEAR}",
    rf"{TERM}\s+(?:meer\s+|nader\s+|de\s+\w+\s+)?{_CLEAR}\s+{_GIVES}\b",
    rf"{_CLEAR}\s+(?:\w+\s+){{0,2}}?{_GIVES}\s+{_ME}\s+{_GAP}(?:{TERM}|{_AT})",
    rf"(?:maak|maakt|maken)\s+{_ME}\s+{_GAP}(?:{TERM}|{_AT}){_GAP}\b(?:bekend|openbaar)\b",
    r"(?:bekend\s?gemaakt|openbaar\s+gemaakt|gepubliceerd|vrijgegeven)\s+(?:zodra|wanneer|nadat|als)\b",
    rf"verantwoording\s+(?:hier|daar)?over\b{_GAP}\bvolgt\b",
    rf"{_ANSWER}\s+(?:[\w-]+\s+){{0,4}}?(?:zal|zullen)\s+{_GAP}\b(?:volgen|verschijnen|worden\s+(?:nagezonden|nagestuurd|aangevuld))\b",
)
"""The telling is still to come. What the Kamer was told, or is told here, has no such verb."""
