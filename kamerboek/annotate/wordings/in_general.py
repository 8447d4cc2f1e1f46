"""Wordings as they are put in general, which count where no other of their kind stands near."""

from __future__ import annotations

from kamerboek.annotate.wordings.referred import AUTHORITY, SEVERAL
from kamerboek.annotate.wordings.still_to_come import CHAMBER, TERM, UNTIL

_BODY = (
    rf"(?:{AUTHORITY}|{SEVERAL}|ambtgenoot|collega|[a-zë-ï-]{{0,30}}(?:raad|raden|bestuur|besturen|instanties?|organisaties?|bedrij(?:f|ven)|gevers?|nemers?"
    r"|houders?|aanbieders?|eigena(?:ar|ars|ren)|beheerders?|partijen|landen|lidsta(?:at|ten)|instelling(?:en)?|artsen|chef|dienst(?:en)?|commissie|corporaties?"
    r"|verzekeraars?|directie|vakbonden|leveranciers?|fabrikant(?:en)?|scholen|school|rechter|officier|burgers?|ouders))"
)
_ANYONE = (
    r"(?:(?:de|het|een|elke|iedere|alle|die|onze|mijn|individuele)\s+)?(?:(?!andere\b)[a-zë-ï]+e\s+){0,2}?"
    rf"(?:{_BODY}|(?-i:[A-Z])[\w-]+)(?!\w)(?:\s+(?:van|voor)\s+(?:de\s+)?(?-i:[A-Z])\w+|\s+(?-i:[A-Z])[\w-]+)*"
)
"""Whoever can decide something: a body, a trade, a name."""
_NOT_MINE = (
    r"(?!(?:mij|ons|mijzelf|onszelf|alle[na]?|iedereen|(?:het|ons|mijn)\s+(?:Rijk|kabinet|ministerie|departement)|(?:de\s+)?(?:rijksoverheid|overheid"
    r"|(?-i:Defensie|Nederland|Nederlandse|Staat))|deze\s+regering)\b)"
)
_UP_TO = rf"aan\s+(?!te\b|een\s+(?:volgend|nieuw|komend)|de\s+orde\b){_NOT_MINE}"
"""`is aan de gemeente`, and not up to a next cabinet, or how far something has come."""
_TO_JUDGE = (
    r"(?:(?:be)?oordeel|beoordeling|beslissing|besluit(?:vorming)?|keuze|afweging|aangelegenheid|verantwoordelijkheid|bevoegdheid|invulling|vaststelling"
    r"|\w*plicht|taak|zaak|regie|zeggenschap)\b"
)
_NOT_OF_THEN = r"(?!\s+(?:van\s+\d|uit\s+(?:19|20)\d\d|in\s+(?:19|20)\d\d))"
_DECIDES = (
    r"(?:bepaalt|bepalen|beslist|beslissen|besluit|besluiten|kiest|kiezen|maakt|maken|regelt|regelen|beoordeelt"
    r"|beoordelen|stelt|stellen|weegt|wegen)"
)
_IN_HAND = (
    r"(?:(?:eerst|eind|primair|mede)?verantwoordelijk|bevoegd|aan\s+zet|aangewezen|aanspreekbaar)\b"
)
_MINE = (
    r"(?:mij|ons|het\s+(?:Rijk|kabinet|ministerie)|(?:de\s+)?(?:rijks)?overheid"
    r"|de\s+(?:regering|minister|staatssecretaris|politiek))"
)
_SO_MANY = (
    r"(?:omvang|aantal(?:len)?|oorza(?:ak|ken)|reden(?:en)?|hoogte|aandeel|percentage"
    r"|effect(?:en)?|identiteit|herkomst|verblijfplaats|verdeling)"
)

_HOW_MANY = (
    r"(?:hoeveel|hoe\s+(?:vaak|groot|lang|veel)|welk\s+(?:deel|aantal)|\w*aantal(?:len)?|\w*cijfers|\w*gegevens|data|\w*informatie|omvang|herkomst"
    r"|\w*overzicht|\w*beeld|percentages?|\w*statistieken|uitsplitsing|\w*registratie|specificatie)\b"
)
"""What numbers there would have to be of."""
_NOT = r"(?:niet|geen)\s+(?!(?:altijd|alleen|overal|langer)\b)(?:[^\s.,;]+\s+){0,6}?"
_KNOWN = (
    r"(?:bekend(?!\s?gemaakt|\s+(?:met|bij|geworden))|beschikbaar|voorhanden|bijgehouden|geregistreerd|vastgelegd|verzameld|gemonitord|geteld"
    r"|te\s+(?:zeggen|geven|noemen|specificeren|traceren|achterhalen|herleiden|kwantificeren|bepalen|reconstrueren|onderscheiden|schatten)|na\s+te\s+gaan|vast\s+te\s+stellen"
    r"|aan\s+te\s+geven|af\s+te\s+leiden|uit\s+te\s+splitsen|terug\s+te\s+(?:vinden|halen|leiden))\b"
)
"""What they are, were they kept."""
_NOT_YET = r"(?:(?!\b(?:was|waren|werd|werden|had|hadden|nog)\b)[^.;\n]){0,100}?"

_QUESTION = r"(?-i:Of|Hoe|Hoeveel|Welke|Wie|Wat|Wanneer|In\s+hoeverre)\b[^.;?\n]{3,140}?"
"""What was asked, put before what is said of it: `Of dat kan, `."""
_READY = (
    r"(?:gereed|klaar|bekend|afgerond|beschikbaar|duidelijk"
    r"|opgeleverd|verschenen|vastgesteld|compleet|ingediend|uitgewerkt)"
)

_EACH = r"(?<!\bgeval\s)(?<!\baltijd\s)(?<!\bsteeds\s)(?<!\btelkens\s)"
"""What is done time and again is not still to come."""

REFERRED_IN_GENERAL = (
    rf"\b(?:is|blijft|betreft|zijn)\s+(?:(?!niet\b|geen\b)[\w-]+\s+){{0,2}}?een\s+(?:(?!gezamenlijke|gedeelde)[\w-]+\s+){{0,2}}?{_TO_JUDGE}\s+(?:van|voor|tussen)\s+{_NOT_MINE}{_ANYONE}{_NOT_OF_THEN}",
    rf"\b(?:dit|dat|deze|die|de|het)\s+(?:\w+\s+)?{_TO_JUDGE}[^.,;\n]{{0,60}}?\b(?:moet|moeten|dient|dienen|hoort|kan|wordt|worden)\s+(?:\w+\s+){{0,2}}?door\s+{_NOT_MINE}{_ANYONE}\s+(?:\w+\s+){{0,2}}?(?:gemaakt|genomen|gedaan|gegeven|bepaald|worden)\b",
    rf"\b(?:hier|daar)(?:over|in|toe|voor)\s+(?:dient|moet|dienen|moeten|neemt|nemen|maakt|maken|velt)\s+{_NOT_MINE}{_ANYONE}\s+(?:(?:een|de|het|zelf|eigen)\s+){{1,2}}(?:\w+\s+)?{_TO_JUDGE}",
    rf"\b{_TO_JUDGE}[^.,;\n]{{0,60}}?\b(?:rust|rusten|ligt|liggen)\s+(?:(?!(?:niet|ter|voor|inzage)\b)\w+\s+){{0,2}}?(?:op|bij)\s+{_NOT_MINE}{_ANYONE}",
    r"\bzal\s+(?:\w+\s+){0,2}?(?:deze|die|uw)\s+vra(?:ag|gen)\s+(?:\w+\s+){0,2}?beantwoorden\b",
    r"\bniet\s+aan\s+(?:(?:de|het)\s+)?Nederlandse\s+(?:regering|kabinet|overheid|Staat)\b",
    r"\btre(?:ed|edt|den)\s+(?:(?:ik|wij|het\s+kabinet|dan\s+ook|daarom)\s+)?niet\s+in\s+(?:de|het|een|die|deze|zijn|haar|hun)\s+(?:\w+\s+)?(?:afweging(?:en)?|oordeel|besluit(?:en|vorming)?|bevoegdhe(?:id|den)|keuzes?|beoordeling|rol|verantwoordelijkheid)\b",
    rf"over\s+[^.,;\n]{{3,80}}?\s(?:gaat|gaan|beslist|beslissen|oordeelt|oordelen)\s+{_NOT_MINE}{_ANYONE}(?=\s*(?:[.,;]|zelf\b|en\b))",
    rf"(?:hier|daar)(?:toe|voor|in|over)\s+(?:is|zijn)\s+(?:(?:uitsluitend|alleen|slechts|primair|allereerst|dus|immers|in\s+beginsel)\s+){{0,2}}{_NOT_MINE}{_ANYONE}\s+(?:\w+\s+){{0,2}}?{_IN_HAND}",
    rf"{_NOT_MINE}{_ANYONE}\s+{_DECIDES}\s+(?:(?:(?:hier|daar)\w*|dit|dat|uiteindelijk|daarom|immers)\s+){{0,2}}(?:als\s+[^.,;\n]{{3,40}}?\s)?(?:zelf|zelfstandig|autonoom)\b(?!\s+(?:ook\s+)?(?:een\s+)?gebruik\b)",
    rf"{_NOT_MINE}{_ANYONE}\s+(?:heeft|hebben)\s+(?:(?:hier|daar)\w*\s+)(?:\w+\s+)?een\s+(?:eigen|zelfstandige|wettelijke|eigenstandige|onafhankelijke)\s+(?:{_TO_JUDGE}|rol\b|positie\b)",
    r"vra(?:ag|gen)\b[^.;\n]{0,60}?\b(?:beleid|(?:beleids)?terrein|portefeuille|domein)\s+van\s+(?:mijn\s+(?:collega|ambts?genoot)|de\s+(?:minister|staatssecretaris))\b",
    rf"{_MINE}\s+(?:heb|heeft|hebben)\s+(?:\w+\s+){{0,3}}?geen\s+(?:\w+\s+)?(?:rol|bevoegdheid|zeggenschap|bemoeienis|invloed)\b",
    rf"geen\s+(?:zaak|taak|rol|verantwoordelijkheid|bevoegdheid|aangelegenheid)\s+(?:van|voor)\s+{_MINE}\b",
    r"(?:past|passen)\s+(?:mij|ons|het\s+kabinet)\s+(?:\w+\s+)?terughoudendheid\b",
    rf"{_TO_JUDGE}[^.,;\n]{{0,60}}?\b(?:is|blijft)\s+(?:\w+\s+)?{_UP_TO}(?:(?:de|het|een)\s+)?(?:(?!\w+en\b)[\w-]+e\s+){{0,2}}[\w-]+(?=\s*(?:[.,;]|zelf\b))",
    rf"{_QUESTION},\s+(?:is|blijft)\s+(?:\w+\s+){{0,2}}?{_UP_TO}\w+",
    r"vra(?:ag|gen)\b[^.;\n]{0,40}?\b(?:kan|kunnen|moet|moeten)\s+(?:[\w-]+\s+){0,4}?(?:worden\s+)?(?:gesteld|gericht|voorgelegd)\s+(?:worden\s+)?(?:aan|bij)\s+(?!mij\b|ons\b)\w+",
    r"(?:is|zijn)\s+(?:[\w-]+\s+){0,5}?de\s+(?:aangewezen|bevoegde|eerstverantwoordelijke|meest\s+aangewezen|eerst\s+aangewezen)\s+(?:instantie|bewindspersoon|minister|partij|autoriteit|persoon|organisatie|instelling)\b",
    r"(?:is|betreft|blijft)\s+(?:\w+\s+){0,2}?een\s+(?:lokale|gemeentelijke|provinciale|regionale|private|particuliere|commerciële|medische|bedrijfsmatige|interne)\s+(?:aangelegenheid|bevoegdheid|verantwoordelijkheid|taak|afweging|keuze|zaak)\b",
    r"(?:rechter|gemeenteraad|bevoegd\s+gezag|OM|Openbaar\s+Ministerie|arts|burgemeester)\s+(?:toetst|oordeelt|beoordeelt|bepaalt|beslist|besluit|weegt)\s+(?:(?:hierover|daarover|uiteindelijk|vervolgens|dan)\s+)?(?:of|over|hoe|welke?|wanneer|wat)\b",
    rf"(?:{_TO_JUDGE}|(?:besluiten|beslissingen|keuzes|afwegingen)\b)[^.,;\n]{{0,60}}?\b(?:neemt|nemen|maakt|maken)\s+{_NOT_MINE}{_ANYONE}(?=\s*(?:[.,;]|zelf\b))",
    rf"het\s+(?:\w+en)\s+(?:van|over)\b[^.,;\n]{{3,60}}?\bis\s+(?:\w+\s+)?aan\s+(?!te\b|de\s+orde\b){_NOT_MINE}(?:(?:de|het|een|uw)\s+)?[\w-]+(?=\s*(?:[.,;]|zelf\b))",
    rf"(?:laat\s+(?:ik|het\s+kabinet)|(?:ik|kabinet)\s+laat)\s+(?:(?:het|dit|dat|die|deze|de|een|verder|graag|over|hier\w*|daar\w*|oordeel|afweging|keuze|beoordeling)\s+){{1,4}}aan\s+(?!een\s+(?:volgend|nieuw|komend)|(?:duidelijkheid|de\s+orde|het\s+licht)\b)(?![^.;\n]{{0,60}}?\b(?:weten|zien|merken|horen)\b){_NOT_MINE}(?:(?:de|het|een|uw)\s+)?[\w-]+",
    rf"verwij(?:s|st|zen)\b[^.;\n]{{0,80}}?\bnaar\s+(?:de|het|uw)\s+(?:[a-z]+e\s+)?(?:(?:desbetreffende|betreffende|betrokken|eigen)\s+){_BODY}\b",
    rf"(?:heeft|hebben)\s+{_NOT_MINE}{_ANYONE}\s+(?:(?:hier|daar)\w*\s+)?een\s+(?:eigen|zelfstandige|eigenstandige|onafhankelijke)\s+(?:{_TO_JUDGE}|rol\b|positie\b)",
    r"(?:daar|hier)\s+tre(?:ed|edt|den)\s+(?:ik|wij|het\s+kabinet|de\s+\w+)\s+(?:\w+\s+)?niet\s+in\b",
    rf"{_QUESTION},\s+(?:bepaalt|bepalen|beslist|beslissen|besluit|besluiten|beoordeelt|beoordelen)\s+{_NOT_MINE}{_ANYONE}",
    rf"{_TO_JUDGE}[^.,;\n]{{0,60}}?\b(?:komt|komen)\s+(?:(?!niet\b)\w+\s+){{0,2}}?toe\s+aan\s+{_NOT_MINE}(?:(?:de|het|een)\s+)?\w+",
    r"vragen\b[^.;\n]{0,80}?\bterecht\s+bij\s+(?!mij\b|ons\b|mijn\b)(?:(?:de|het|een)\s+)?\w+",
    rf"{_QUESTION},\s+(?:wordt|worden)\s+(?:\w+\s+)?(?:bepaald|beslist|besloten|beoordeeld|vastgesteld)\s+door\s+{_NOT_MINE}{_ANYONE}",
    rf"{_TO_JUDGE}\s+(?:of|om|over|hoe|wie|wat|welke)\b[^.;\n]{{3,100}}?,?\s+(?:is|blijft)\s+(?:\w+\s+)?{_UP_TO}(?:(?:de|het|een)\s+)?[\w-]+(?=\s*(?:[.,;]|zelf\b))",
    rf"(?:hier|daar)\s+(?:gaat|gaan)\s+{_NOT_MINE}{_ANYONE}[^.,;\n]{{0,40}}?\s+over(?=\s*[.,;])",
    rf"{_TO_JUDGE}[^.,;\n]{{0,60}}?\b(?:wordt|worden)\s+(?:\w+\s+)?(?:genomen|gemaakt|gegeven|bepaald)\s+door\s+{_NOT_MINE}{_ANYONE}\s+zelf\b",
    r"meng(?:t|en)?\s+(?:(?:ik|wij|het\s+kabinet)\s+)?(?:mij|zich|ons)\s+(?:(?:hier|daar)\w*\s+|dan\s+ook\s+)?niet\s+in\b",
    r"(?:wijze\s+waarop|(?-i:Hoe|Of|Welke?|Wie|Wanneer))\b[^.;?\n]{3,100}?\s(?:is|blijft)\s+(?:\w+\s+)?aan\s+hen(?:zelf)?(?=\s*[.,;])",
    r"\b(?:is|blijft)\s+(?:primair\s+|uiteindelijk\s+)?een\s+verantwoordelijkheid\s+van\s+(?:de|het)\s+"
    rf"(?!(?:ge)?hele\b|samenleving\b|maatschappij\b|overheid\b|{_MINE}|(?:Rijk|kabinet|ministerie|regering|minister|staatssecretaris|politiek)\b)\w+",
)
"""Someone else judges or decides."""

NOT_KEPT_IN_GENERAL = (
    r"(?-i:Dit|Dat)\s+is\s+(?:helaas\s+|echter\s+)?niet\s+bekend(?=\s*[.;,])",
    r"is\s+(?:er\s+)?(?:op\s+dit\s+moment|momenteel|thans|daar|hier)\s+geen\s+(?:\w+\s+)?zicht\s+op\s+(?:het\s+aantal|de\s+omvang|hoe\w*|welke?)\b",
    r"(?:lastig|moeilijk)\s+te\s+(?:kwantificeren|becijferen|tellen|meten)\b",
    r"(?:registraties?|administraties?|systee?m(?:en)?)\b[^.,;\n]{0,20}?\bvoorzie(?:t|n)\s+(?:(?:hier|daar)\s+)?niet\s+in\b",
    r"(?:heb|heeft|hebben|bestaan|bestaat|is|zijn|ken|kent|houdt|houden|beschik\w*)\s+(?:(?!nog\b)[\w-]+\s+){0,5}?geen\s+(?:(?!nieuwe\b|andere\b|nadere\b)[\w-]+\s+){0,2}?"
    r"(?:totaalbeeld|beeld\s+van|(?:totaal)?overzicht|statistieken|registratie|telling|inventarisatie|(?:betrouwbare|exacte|precieze|recente|landelijke|harde|eenduidige|separate|gedetailleerde|specifieke|concrete)\s+(?:cijfers|gegevens|data|informatie|aantallen|schatting))\b"
    r"(?!\s+(?:\w+\s+){0,3}?(?:delen|verstrekken|geven|doen)\b)",
    r"onbekend\s+is\s+(?:hoeveel|hoe\s+\w+|of|welke?|wat|in\s+hoeverre|waar\w*)\b",
    r"(?:data|gegevens|cijfers|systemen|registraties?|administraties?)\b[^.,;\n]{0,80}?\bniet\s+toe\b",
    r"(?<!\bnog\s)niet\s+(?:[\w-]+\s+){0,3}?vast\s+te\s+stellen\b",
    r"(?:telling|registratie|overzicht|inzicht|cijfers|gegevens|data|informatie)\s+(?:\w+\s+){0,3}?ontbre(?:ekt|ken)\b",
    r"(?-i:Of|Hoeveel|Hoe\s+\w+|Welke?|In\s+hoeverre|Wat)\b[^.;?\n]{3,120}?,?\s(?:is|zijn)\s+(?:(?:bij\s+)?(?:mij|ons)\s+)?(?:niet\s+bekend|onbekend)\b(?!\s+(?:ge\w+|met|bij|of)\b)",
    rf"{_SO_MANY}\b[^.,;\n]{{0,60}}?\b(?:is|zijn)\s+(?:(?:bij\s+)?(?:mij|ons)\s+)?(?:niet\s+bekend|onbekend)\b(?!\s+(?:ge\w+|met|bij|of)\b)",
    r"niet\s+mogelijk\b[^.;\n]{0,80}?\b(?:af\s+te\s+leiden|te\s+(?:onderscheiden|herleiden|koppelen|tellen|achterhalen|specificeren|kwantificeren)|uit\s+te\s+splitsen|in\s+beeld\s+te\s+brengen)\b",
    r"(?:wordt|worden)\s+(?:(?!nog\b)[\w-]+\s+){0,6}?(?<!\bnog\s)niet\s+(?!altijd\b|overal\b|alleen\b)(?:\w+\s+){0,2}?(?:geteld|gemeten|uitgevraagd|gespecificeerd|verzameld|opgeslagen|uitgesplitst|bijgehouden|geregistreerd)\b",
    r"(?:cijfers|aantallen|gegevens|percentages|bedragen)\s+(?:hier\w*\s+|daar\w*\s+)?(?:kan|kunnen)\s+(?:ik|wij|we)\s+(?:(?!nog\b)\w+\s+)?niet\s+(?:noemen|geven|verstrekken)\b",
    r"(?:is|blijft)\s+(?:het\s+)?(?:onduidelijk|niet\s+(?:duidelijk|helder))\s+(?:hoeveel|hoe\s+(?:vaak|groot)|welke?\s+(?:deel|aantal))\b",
    r"(?<!\bnog\s)niet\s+(?:\w+\s+){0,2}?na\s+te\s+gaan\b",
    r"beschik(?:t|ken)?\b[^.\n]{0,40}?\bniet\s+over\s+(?:een|de|het|alle|deze|die)?\s*(?:[\w-]+\s+){0,2}?(?:lijst|registratie|bestand|database|dossiers?|stukken|documenten|statistieken|administratie)\b",
    rf"{_HOW_MANY}{_NOT_YET}(?<!\bnog\s)\b{_NOT}{_KNOWN}",
    rf"(?<!\bnog\s){_NOT}{_KNOWN}[^.;\n]{{0,60}}?\b(?:om\s+)?(?:hoeveel|hoe\s+(?:vaak|groot)|welk\s+(?:deel|aantal))\b",
    r"(?<!\bnog\s)niet\s+(?:\w+\s+){0,2}?(?:zeggen|aangeven|bepalen|vaststellen|achterhalen|nagaan)\s+(?:om\s+)?(?:hoeveel|hoe\s+(?:vaak|groot)|welk\s+(?:deel|aantal))\b",
    rf"{_HOW_MANY}{_NOT_YET}\bwe(?:et|ten)\s+(?:ik|wij|we|het\s+kabinet)\s+(?:\w+\s+)?niet\b",
    r"\w*(?:beeld|overzicht|inzicht|cijfers|gegevens|registratie|telling)\b[^.,;\n]{0,40}?\b(?:is|zijn|bestaat|bestaan)\s+er\s+(?:(?!nog\b)\w+\s+)?niet\b(?=\s*[.,;])",
    r"(?:wordt|worden)\s+(?:dit|dat|deze|die|hier\w*|daar\w*)\s+(?:(?!nog\b)\w+\s+)?niet\s+(?:apart|afzonderlijk|separaat|als\s+zodanig)\s+(?:vermeld|gerapporteerd|weergegeven|onderscheiden|gepubliceerd|genoemd)\b",
    r"onderscheid\b[^.,;\n]{0,60}?\bniet\s+(?:\w+\s+)?(?:gemaakt|te\s+maken)\b",
    r"(?<!\bnog\s)niet\s+(?:\w+\s+){0,2}?(?:wordt|worden)\s+(?:geregistreerd|bijgehouden|gemeten|geteld|vastgelegd|verzameld|gemonitord|uitgevraagd)\b",
    r"(?:registratie|overzicht|telling|lijst|cijfers|gegevens|statistieken)\b[^.,;\n]{0,60}?\bbesta(?:at|an)\s+(?:er\s+)?niet\b(?=\s*[.,;])",
    r"we(?:et|ten)\s+(?:(?:ik|wij|we|het\s+kabinet)\s+)?(?:\w+\s+)?niet\s+(?:precies\s+|exact\s+)?(?:om\s+)?(?:hoeveel|hoe\s+vaak|welk\s+(?:deel|aantal))\b",
    r"(?<!\bnog\s)geen\s+(?:\w+\s+){0,2}?(?:totaal|cijfers?|aantal(?:len)?|percentages?|getal(?:len)?)\s+(?:(?!20\d\d)[\w-]+\s+){0,2}?(?:worden\s+|te\s+)(?:gegeven|genoemd|berekend|bepaald|geven|noemen|berekenen)\b",
    r"\w*(?:beeld|overzicht|inzicht|cijfers|gegevens|data|statistieken)\b[^.;\n]{0,60}?\bontbre(?:ekt|ken)\b",
)
"""What would have to be kept, and that there is none."""

DEFERRED_IN_GENERAL = (
    r"eerst\b[^.;\n]{3,120}?\b(?:voordat|alvorens)\s+(?:ik|wij|we|het\s+kabinet|er|te|hier\w*|daar\w*|over|een)\b",
    r"(?:uitkomst(?:en)?|resultaten|bevindingen|conclusies|ervaringen)\b[^.;\n]{0,60}?(?<!\bhet\s)\b(?:bepalen|bepaalt)\s+(?:(?:mede|dan|straks|vervolgens|vooral)\s+)*(?:welke?|of|hoe|wat|wanneer|in\s+hoeverre)\b",
    r"zolang\b(?![^.,;\n]{0,60}?\bonderzoek\b)[^.,;\n]{3,80},\s+(?:kan|kunnen|doe|doet|doen|ga|gaat|wil|geef|geeft|loop)\s+(?:ik|wij|we|het\s+kabinet|hier\w*|daar\w*|er)\b[^.;\n]{0,80}?\b(?:geen|niets?)\b",
    r"(?:precieze|exacte|nadere?|nog|verdere)\b[^.;\n]{0,80}?\bbij\s+(?:koninklijk\s+besluit|(?:algemene\s+)?maatregel\s+van\s+bestuur|AMvB|ministeriële\s+regeling)\s+(?:\w+\s+)?(?:bepaald|vastgesteld|uitgewerkt|geregeld|ingevuld)\b",
    r"geen\s+(?:\w+\s+)?zicht\s+op\s+(?:een|de|het)\s+(?:\w+e\s+)?(?:oplossing|datum|moment|afronding|besluit|akkoord|einde?|termijn|herstel|doorbraak|overeenkomst)\b",
    rf"{_EACH}(?:wordt|worden)\s+(?:(?!(?:altijd|steeds|telkens|per|jaarlijks|vaak|niet|geen|regelmatig|continu)\b)[\w-]+\s+){{0,8}}?"
    r"(?:gekeken|bezien|bekeken|nagegaan|onderzocht|verkend|overwogen|uitgezocht)\s+(?:of|hoe|welke?|wat|in\s+hoeverre|op\s+welke|waar\w*)\b(?![^.;\n]{0,80}?\b(?:aan\s+de\s+(?:voorwaarden|eisen|criteria)|voldoet|voldaan)\b)",
    rf"(?:waarna|waarop|waarover)\s+{CHAMBER}{UNTIL}\b(?:wordt|worden|zal|zullen)\s+(?:worden\s+)?(?:ge[ïi]nformeerd|bericht|ingelicht)(?=\s*[.,;])",
    r"(?-i:Of|Hoe|Hoeveel|Welke|Wat|Wanneer|In\s+hoeverre)\b[^.;?,\n]{5,140}?\s(?:wordt|worden)\s+(?:(?:nog|nu|momenteel|thans|nader|verder|op\s+dit\s+moment)\s+)*(?:onderzocht|bezien|bekeken|uitgewerkt|besproken|verkend|uitgezocht|in\s+kaart\s+gebracht)\b",
    r"(?:wordt|worden|komt|komen)\s+(?:[\w-]+\s+){0,2}?(?:duidelijk|bekend|zichtbaar|beschikbaar)\s+(?:na|zodra|wanneer|nadat|als)\b",
    r"(?:\w*onderzoek|evaluatie|verkenning|inventarisatie|analyse|studie|doorlichting|toets|voorbereiding(?:en)?|uitwerking|gesprekken)\b[^.,;\n]{0,60}?\b(?:is|zijn)\s+(?:recent|onlangs|inmiddels|net|zojuist|recentelijk)\s+(?:gestart|begonnen|opgestart|aangevangen|uitgezet)\b",
    r"(?:maakt|maken)\s+(?:\w+\s+)?(?:onder)?deel\s+uit\s+van\s+(?:de|het)\s+(?:(?:lopende|komende|huidige|bredere|verdere)\s+)?[\w-]*(?:formatie\w*|gesprekken|onderhandelingen|besluitvorming|besprekingen|afweging|heroverweging|uitwerking|verkenning|onderzoek|herziening)\b",
    r"(?:stuur|zend|bied|leg)\s+(?:ik|wij)\b(?:(?!\b(?:hierbij|hiermee|bijgaand|jaarlijks|periodiek)\b)[^.;\n]){0,80}?\b(?:aan|naar)\s+(?:uw|de)\s+Kamer\b",
    r"(?<!\bwas\s)(?<!\bwaren\s)nog\s+niet\s+(?:(?!(?:eerder|alle|altijd)\b)\w+\s+){0,2}?(?:bekend\s?gemaakt|aangekondigd|aangeleverd|uitgekomen|aangeboden|vrijgegeven|geaccordeerd|toegewezen|uitonderhandeld)\b",
    r"(?:moet|moeten|dient|dienen)\s+(?:(?:er|hier\w*|daar\w*|dit|dat|deze|eerst|de|het|\w+ing|\w+en)\s+){0,4}?nog\s+(?:[\w-]+\s+){1,6}?(?:te\s+)?worden\b",
    r"(?:is|zijn)\s+(?:\w+\s+)?(?:gevraagd|verzocht)\s+(?:(?!20\d\d)[^.;\n]){0,60}?\b(?:onderzoek|advies|analyse|verkenning|inventarisatie|evaluatie)\s+(?:\w+\s+){0,2}?(?:te\s+(?:doen|verrichten|geven|maken)|uit\s+te\s+(?:voeren|brengen))\b",
    r"(?:wordt|worden)\s+(?:\w+\s+){0,2}?(?:zichtbaar|duidelijk|opgenomen|verwerkt|toegelicht|verantwoord)\s+(?:in|bij)\s+(?:de|het|mijn)\s+(?:(?:eerste|tweede|eerstvolgende|volgende|komende)\s+)(?:[\w-]+\s+)?[\w-]*(?:begroting|nota|brief|rapportage|verslag|monitor)\b",
    r"(?:heb|heeft|hebben)\s+(?:ik\s+|wij\s+|het\s+kabinet\s+)?(?:\w+\s+){0,3}?(?:meer|extra)\s+tijd\s+nodig\b",
    r"(?:daarop|hierop|op\s+[^.;\n]{3,60})\s+vooruit\s?(?:te\s)?lopen\b[^.;\n]{0,60}?\b(?:niet|onwenselijk|ongepast|prematuur|voorbarig)\b",
    rf"{_QUESTION},\s+(?:wordt|worden|zal|zullen)\s+[^.;\n]{{0,60}}?{TERM}\s+(?:\w+\s+){{0,2}}?(?:besloten|beslist|bepaald|bezien|onderzocht|duidelijk|bekend)\b",
    r"afhankelijk\s+van\s+(?:de|het|een)\s+(?:\w+\s+)?(?:goedkeuring|instemming|toestemming|parlementaire\s+\w+)\b",
    r"(?:die|dat|welke)\s+(?:ik|wij)\s+(?:(?!\b(?:jaarlijks|periodiek|eerder|destijds)\b)[^.;,\n]){0,60}?\b(?:aan|naar)\s+(?:de|uw)\s+Kamer\s+(?:\w+\s+)?(?:aanbied|stuur|zend|toestuur|toezend|voorleg|aanbieden|sturen|toezenden|voorleggen)\b",
    r"(?:wordt|worden)\s+na\s+(?:\w+\s+){1,4}?definitief\s+(?:vastgesteld|bepaald|ingevuld|bekend)\b",
    rf"{_QUESTION}\bhang(?:t|en)\s+(?:[\w-]+\s+){{0,3}}?af\s+van\s+(?:(?:de|het|een)\s+(?:[\w-]+\s+){{0,2}}?[\w-]*(?:besluitvorming|besluit|uitkomst(?:en)?|onderhandelingen|gesprekken|evaluatie|advies|onderzoek|formatie|uitspraak|behandeling|uitwerking|reactie)\b|(?:hoe|of|wat|wanneer)\b)",
    rf"(?:zodra|nadat|wanneer|als)\b(?![^.;\n]{{0,60}}?\baanvra)[^.;\n]{{3,100}}?\b{_READY}\s+(?:is|zijn)\b,?\s+(?:kan|kunnen|zal|zullen|wordt|worden|volgt|neem|stuur|informeer|ontvangt|maak|bepaal|bezie)\b",
)
"""Something comes first, and then more."""
