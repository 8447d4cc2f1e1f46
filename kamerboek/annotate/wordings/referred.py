"""Wordings by which an answer names another as the one to ask, or to decide."""

from __future__ import annotations

AUTHORITY = (
    r"(?:minister-president|minister(?:ie)?|staatssecretaris|bewindspersonen|kabinet|regering|ministerie|college|gemeenten?"
    r"|provincies?|politie|Belastingdienst|Rekenkamer|toezichthouder|inspectie|Inspectie|UWV|SVB|DNB|AFM"
    r"|CBS|CPB|SCP|PBL|NPO|rechter|Openbaar\s+Ministerie|OM|Europese\s+Commissie|wetgever|parlement"
    r"|Autoriteit\s+(?-i:[A-Z])\w+|Nederlandse\s+(?-i:[A-Z])\w*(?:autoriteit|[Bb]ank)|Nationale\s+[Oo]mbudsman"
    r"|Raad\s+(?:van\s+State|voor\s+(?:de\s+)?\w+)|bewindspersoon|Centraal\s+(?-i:[A-Z])\w+|burgemeester|gemeenteraad|(?:[Pp]rovinciale|[Gg]edeputeerde)\s+[Ss]taten|loka(?:al|le)\s+gezag|lokale\s+driehoek|(?-i:Dienst)\s+(?-i:[A-Z])\w+|politiek|(?:Nationale\s+)[Pp]olitie|\w+(?:inspectie|autoriteit)|Onderzoeksraad\s+voor\s+Veiligheid|Onderzoeksraad|Gezondheidsraad|Kiesraad|Reclassering|ProRail|NS|Rijkswaterstaat|Zorginstituut|IND|COA|DJI|RDW|CAK|CIZ|NCTV|AIVD|MIVD|FIOD|CJIB|AP|KNMI|EMA|formerende\s+partijen|veiligheidsregio[^\s.]*|waterschap\w*"
    r"|Staten-Generaal|sociale\s+partners|bevoegd\s+gezag|schoolbestu(?:ur|ren)|werkgevers?|NZa|IGJ|ACM|NVWA|RIVM|DUO|RVO|CBG|CCMO|NWO"
    r"|autoriteiten|omgevingsdienst|bondgenoten|exploitant|leverancier|fabrikant|NAVO|EU|VN"
    r"|(?-i:Noord-Atlantische|Europese)\s+Raad|Kustwacht|Commandant\s+der\s+Strijdkrachten|Inspecteur-Generaal\s+der\s+Krijgsmacht"
    r"|(?:deelnemende|andere|betrokken|desbetreffende|afzonderlijke)\s+landen|landen\s+(?:zelf|van\s+het\s+Koninkrijk))"
)
_OF = (
    r"(?:de|het|uw|onze|die|mijn\s+ambtgenoot,?\s*de|mijn\s+collega,?\s*de)"
    r"(?:\s+(?:lokale?|plaatselijke?|nationale?|betrokken|bevoegde?|(?-i:[A-Z])[a-zë-ï]+s(?:e|che)?))?"
)
"""`de`, and of which country or place: `het Oekraïense`, `de lokale`."""
_WHO = (
    rf"(?:{_OF}\s+{AUTHORITY}|mijn\s+(?:collega|ambts?genoot))"
    r"(?:\s+(?:van|voor)\s+(?!belang\b)(?:de\s+)?(?-i:[A-Z])\w*(?:(?:,|\s+en)?\s+(?-i:[A-Z])\w*){0,3})?"
)
"""Who answers for it, as with `de minister van Onderwijs, Cultuur en Wetenschap`."""

_GIVEN = (
    r"(?!\s+(?:(?!(?:om|te|dat|die|of|hoe)\b)[\w€]+\s+){0,4}?"
    r"(?:ge(?!meent|recht|bied|en\b)\w{2,}(?:[dt]|en)|(?:aan|door|mee|terug|toe|voor|over|bekend|op|af|uit)ge\w+|ver(?:zonden|strekt|zocht|leend|kocht|huurd)"
    r"|over(?:handigd|gedragen|gemaakt)|aanbesteed|uitbesteed"
    r"|beschikbaar|belangrijk|duidelijk|bekend|belang|openbaar|toegankelijk|verplicht|mogelijk|lastig)\b)"
)
"""Theirs to do, and not sent to them, or of use to them: `is aan de provincies gestuurd`."""

SEVERAL = (
    r"(?:gemeenten|provincies|waterschappen|veiligheidsregio['’]s|schoolbesturen|(?:hoge)?scholen|onderwijsinstellingen|universiteiten"
    r"|instellingen|ziekenhuizen|zorgaanbieders|zorgverzekeraars|woningcorporaties|sociale\s+partners|werkgevers|werknemers|bedrijven"
    r"|lidstaten|omroepen|banken|vervoerders|partijen|gemeenteraden|burgemeesters|colleges|pensioenfondsen|sportbonden|omgevingsdiensten|huisartsen|zorgverleners|zorginstellingen"
    r"|corporaties|verhuurders|aandeelhouders|schoolleiders|rechtbanken|toezichthouders)"
)
_IS_UP_TO = (
    r"\b(?:(?:(?<=\bhet\s)|(?<=\bdit\s)|(?<=\bdat\s))is|is\s+het)\s+(?:(?:primair|uiteindelijk|allereerst|verder|vervolgens|nu|dan|dan\s+ook|ook"
    r"|daarom|immers|echter|in\s+(?:de\s+)?eerste\s+(?:plaats|instantie))\s+){0,2}aan"
)
"""`het is aan`, before whoever is to do it: whoever that may be."""

_MY_FIELD = (
    r"mijn\s+(?:\w+\s+)?(?:verantwoordelijkheid|bevoegdheid|beleidsterrein|portefeuille|terrein)\b"
)
_ANSWERS = (
    r"(?:(?:eerst|mede|hoofd)?verantwoordelijke?|bevoegd|aan\s+zet|aanspreekbaar|aangewezen"
    r"|(?:het|de)\s+(?:bevoegde?|aangewezen|verantwoordelijke?|eerst\s?aangewezen)\s+(?:instantie|autoriteit|partij|organisatie|orgaan|loket|toezichthouder))\b"
)
"""Whose it is: `is hiervoor verantwoordelijk`."""

_MINISTRY = r"(?:het|mijn|ons)\s+ministerie\b"
"""One that is said to be responsible is most often that of who answers."""

_MINE = (
    r"(?:mij|ons|mijn|het\s+(?:Rijk|kabinet|ministerie|departement)|de\s+(?:rijksoverheid|regering)"
    r"|(?-i:Defensie|Nederland))\b"
)
_NEW_CABINET = r"een\s+(?:volgend|nieuw|komend|toekomstig|ander)e?\s"
"""Which decides later, and is no other authority."""

_DUTY = r"(?:(?:eind)?verantwoordelijkheid|(?:beslissings)?bevoegdheid|zeggenschap|regie)"

REFERRED = (
    rf"(?:door)?verwij(?:s|st|zen)\b[^.\n]{{0,80}}?\bnaar\s+(?:(?:de|het)\s+\w+,\s+)?{_OF}\s+(?:verantwoordelijke\s+)?{AUTHORITY}\b",
    rf"(?:deze|die|uw|een)\s+vra(?:ag|gen)\s+(?!\d)(?:\w+\s+){{0,6}}?(?:voor|aan)\s+(?:te\s+leggen\s+aan\s+)?"
    rf"{_WHO}\b",
    rf"(?:(?:is|lijkt)\s+(?:ons\s+inziens\s+|primair\s+|verder\s+|dus\s+)?(?:een\s+vraag\s+)?(?:aan|voor)"
    rf"|is\s+het\s+aan)\s+(?>{_WHO}\b){_GIVEN}",
    r"is\s+(?:het\s+)?aan\s+(?:de\s+)?(?:scholen|onderwijsinstellingen|instellingen|universiteiten|ziekenhuizen|zorgaanbieders"
    rf"|zorgverzekeraars|woningcorporaties|sociale\s+partners|werkgevers|lidstaten)\b{_GIVEN}",
    rf"(?:deze|die|uw)\s+vra(?:ag|gen)\s+(?:kan|kunnen)\s+(?:\w+\s+){{0,3}}?{_WHO}\b"
    r"[^.\n]{0,60}?\bbeantwoorden",
    rf"{_WHO}\b[^.\n]{{0,60}}?\bkan\s+(?:\w+\s+){{0,3}}?(?:deze|die|uw)\s+vra(?:ag|gen)"
    r"\s+(?:\w+\s+){0,3}?beantwoorden",
    rf"\b(?:dit|dat|deze\s+vraag)\s+is\s+(?:\w+\s+)?(?:een|de)\s+(?:verantwoordelijkheid|aangelegenheid|bevoegdheid|zaak)\s+van\s+"
    rf"{_WHO}\b",
    r"verwij(?:s|st|zen)\b[^.\n]{0,60}?\bnaar\s+(?:(?:de|het)\s+(?:\w+\s+){1,4}?van\s+)?mijn\s+(?:collega|ambts?genoot)\b",
    rf"\bbij\s+{_WHO}\b[^.\n]{{0,40}}?\bzijn\b(?=\s*[.;])",
    rf"\b(?:deze|die|uw)\s+(?:vra(?:ag|gen)|informatie|gegevens)\b[^.\n]{{0,40}}?\b(?:bij|aan|van)\s+{_WHO}\b"
    r"[^.\n]{0,40}?\b(?:krijgen|opvragen|navragen|stellen|voorleggen)\b",
    rf"\bvra(?:ag|gen)\b[^.,;\n]{{0,60}}?\b(?:kan|kunnen|moet|moeten|dient|dienen)\s+(?:(?:\w+\s+){{0,3}}?)(?:te\s+)?worden"
    rf"\s+(?:gesteld|gericht|voorgelegd)\s+aan\s+{_WHO}\b",
    rf"\bvragen\s+(?:hier|daar)over\s+kunnen\s+(?:\w+\s+)?(?:aan|bij)\s+{_WHO}\s+worden\s+(?:gesteld|neergelegd)\b",
    rf"\b(?:opvragen|navraag\s+doen|past\s+beter)\s+bij\s+{_WHO}\b",
    rf"\bu\s+(?:\w+\s+){{0,3}}?bij\s+{_WHO}\b[^.\n]{{0,30}}?\bnavraag\b",
    rf"\bantwoord\b[^.\n]{{0,40}}?\bvan\s+{_WHO}\b[^.\n]{{0,20}}?\b(?:krijgen|komen)\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bis\s+de\s+eerst\s*aangewezene?\b",
    rf"{_WHO}\s+zou\s+(?:deze|die|uw)\s+vra(?:ag|gen)\b[^.\n]{{0,20}}?\bbeantwoorden\b",
    rf"\bvoorbehouden\s+aan\s+{_WHO}\b",
    rf"\bkan\s+{_WHO}\s+u\s+(?:vertellen|zeggen|informeren)\b",
    rf"\bin\s+overweging\s+{_WHO}\s+(?:\w+\s+){{0,3}}?te\s+vragen\b",
    rf"\b(?:dient|dienen|moet|moeten)\s+{_WHO}\s+(?:te\s+)?(?:beslissen|oordelen|besluiten)\b",
    r"\b(?:afweging|oordeel|keuze|antwoord|beslissing|beoordeling|invulling)\s+(?:(?:hierover|daarover|hiervan|daarvan)\s+)?laa?t(?:en)?\s+(?:ik|wij|we|het\s+kabinet)"
    rf"\s+(?:(?:graag|verder|daarom|dan\s+ook|primair)\s+)?(?:over\s+)?aan\b(?!\s+{_NEW_CABINET})",
    rf"\bu\b[^.\n]{{0,40}}?\bvragen\s+aan\s+{_WHO}\b",
    r"\bbehoort\s+niet\s+tot\s+(?:onze|mijn)\s+(?:\w+\s+)?(?:taak|taken|bevoegdheid)\b",
    rf"\b(?:hoort|horen|behoort|behoren)\s+(?:\w+\s+)?(?:thuis\s+bij|tot\s+(?:het|de)\s+\w+\s+van)\s+"
    rf"{_WHO}\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bbevragen\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bis\s+(?:(?:hier|daar)voor\s+)?(?:de|het)\s+aangewezen\b",
    rf"{_WHO}\s+kan\s+(?:hier|daar)over\s+(?:\w+\s+)?(?:informatie|inlichtingen|uitleg|duidelijkheid)\s+(?:verstrekken|geven|verschaffen)\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bkan\s+u\s+(?:\w+\s+){{0,3}}?(?:informeren|inlichten)",
    rf"{_WHO}\b[^.\n]{{0,40}}?\b(?:zal|moet|kan)\s+(?:\w+\s+){{0,2}}?"
    r"(?:deze\s+vraag|uw\s+vraag|hier(?:op)?|daar(?:op)?)\s+(?:\w+\s+){0,2}?(?:beantwoorden|antwoord\w*)",
    r"\bis\s+(?:het\s+)?niet\s+aan\s+(?:ons|mij|de\s+Algemene\s+Rekenkamer)\b",
    r"\bniet\s+aan\s+(?:ons|mij|Nederland|Defensie|het\s+ministerie\s+van\s+(?-i:[A-Z])\w+)\s+(?:is|om)\b",
    r"\b(?:is|betreft)\s+een\s+politieke\s+(?:afweging|keuze|vraag|kwestie)\b",
    rf"\bmoet(?:en)?\s+{_WHO}\s+(?:\w+\s+){{0,4}}?uitspreken",
    r"\b(?:valt|vallen|ligt)\s+(?:\w+\s+){0,2}?buiten\s+(?:ons|onze|mijn)\s+(?:\w+\s+)?"
    r"(?:mandaat|bevoegdhe\w+|verantwoordelijkheid|taak|taken|opdracht)",
    r"\bkom(?:t|en)\s+(?:mij|ons|het\s+kabinet)\s+niet\s+toe\b",
    rf"\b(?:ter\s+beoordeling\s+(?:van|aan)|ter\s+beantwoording\s+aan)\s+{_WHO}\b",
    rf"\b(?:contact\s+op\s+(?:te\s+)?nemen\s+met|navragen\s+bij|u\s+(?:\w+\s+)?terecht\s+bij)\s+{_WHO}\b",
    rf"\b(?:oordeel|afweging|keuze|beslissing|antwoord)\b[^.\n]{{0,30}}?\b(?:is|zijn|laat|laten|ligt|moet)\b(?:(?!\bwachten\b)[^.\n]){{0,30}}?"
    rf"\b(?:aan|bij|van)\s+(?>(?:{_WHO}|uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer)\b){_GIVEN}",
    rf"\blaten\s+(?:\w+\s+){{0,4}}?(?:oordeel|afweging|keuze)\b[^.\n]{{0,30}}?\baan\s+(?:{_WHO}|uw\s+Kamer"
    r"|de\s+(?:Tweede\s+)?Kamer)\b",
    rf"\bhet\s+aan\s+{_WHO}\s+om\s+(?:hier|daar|dit|dat|deze)\w*",
    rf"\bdoor\s+{_WHO}\s+(?:kunnen\s+)?worden\s+beantwoord",
    rf"\b(?:kan|kunnen|moet|moeten|dient|dienen)\s+(?:\w+\s+){{0,3}}?(?:te\s+)?worden\s+beantwoord\s+door\s+{_WHO}\b",
    rf"\bbeantwoording\s+door\s+{_WHO}\b",
    rf"\bkan\s+{_WHO}\s+u\s+(?:\w+\s+){{0,4}}?geven\b",
    rf"{_WHO}\s+kan\s+u\b",
    r"\bpast\s+(?:het\s+)?(?:ons|mij|de\s+Algemene\s+Rekenkamer)\s+niet\b",
    r"\btreed\s+(?:ik\s+)?(?:(?:hier|daar)\s+)?niet\s+in\b(?!\s+(?:\w+\s+)?(?:details|bijzonderheden))",
    r"\bga(?:an)?\s+(?:ik|wij|we)\b[^.\n]{0,30}?\bniet\s+over\b(?=\s*(?:[.,;]|$))",
    rf"\bvraag\s+die\s+{_WHO}\s+(?:kan|moet|zal)\s+beantwoorden\b",
    r"\bspreken\s+(?:wij|we)\s+ons\s+niet\s+uit\b",
    rf"\b(?:hier|daar)over\s+(?:gaat|beslist|besluit|oordeelt)\s+{_WHO}\b",
    rf"\bover\s+[^.,;\n]{{3,60}}?\s(?:gaat|gaan)\s+(?:niet\s+\w+\s+maar\s+)?(?>{_WHO}\b)(?=\s*(?:[.,;]|zelf\b))",
    rf"\b(?:dit|dat|(?:samenstelling|invulling|hoogte|inzet|uitvoering|keuze)\b[^.,;\n]{{0,60}}?)\s+wordt\s+(?:volledig\s+|uiteindelijk\s+)?bepaald\s+door\s+{_WHO}\b",
    rf"\bvoor\s+[^.,;\n]{{3,80}}?\s(?:is|zijn)\s+(?>{_WHO}\b)\s+(?:\w+\s+)?(?:(?:eerst|primair|mede)?verantwoordelijk|bevoegd|aan\s+zet)\b",
    rf"{_WHO}(?:\s+(?-i:[A-Z])[\w-]+)?\s+(?:is|zijn)\s+(?:(?:hier|daar)\w*\s+)?(?:het\s+)?bevoegde?\s+gezag\b",
    rf"\bbevoegd\s+gezag\s+(?:(?:hier|daar)(?:voor|in)|in\s+dezen?)\s+is\s+{_WHO}\b",
    rf"\b(?:is|blijft)\s+(?:\w+\s+)?(?:een|de)\s+(?:\w+\s+)?taak\s+van\s+(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{SEVERAL})\b(?!\s+om\b)",
    r"\b(?:beslissing|besluit|keuze|afweging|oordeel|beoordeling|dit|dat|het)\b[^.,;\n]{0,60}?\b(?:is|blijft)\s+(?:\w+\s+)?aan"
    r"\s+(?!Defensie\b|Nederland\b)(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)?(?=\s*(?:[.,;]|zelf\b|om\b))",
    rf"\b(?:hier|daar)over\s+kan\s+(?:alleen|slechts|uitsluitend)\s+{_WHO}\b",
    rf"(?<!\bvan\s)(?>{_WHO}\b)\s+gaat\s+(?:hier|daar)over\b",
    rf"\btaak\s+van\s+{_WHO}\s+om\s+(?:dit|dat|deze|hier|daar)\w*",
    rf"\brichten\s+(?:tot|aan)\s+{_WHO}\b",
    rf"\bwenden\s+tot\s+(?:{_OF}\s+)?{AUTHORITY}\b",
    rf"(?:ligt|valt)\s+(?:(?!inzage|advies|advisering|toetsing)\w+\s+){{0,3}}?(?:bij|onder|op)\s+(?:(?:de|het)\s+)?(?:(?:verantwoordelijkheid|bevoegdheid|terrein|weg)\s+van\s+)?"
    rf"{_WHO}\b",
    rf"(?<!\bvan\s)(?>{_WHO}\b)\s+(?:(?:gaat|gaan)\s+(?:zelf\s+)?over(?!\s+(?:tot|naar|op)\b)|(?:beslist|besluit|oordeelt)\s+(?:zelf|zelfstandig|onafhankelijk)\s+over|(?:gaat|gaan|beslist|oordeelt)\s+(?:zelf\s+)?(?:hier|daar)\s?(?:zelf\s+)?over)\b",
    rf"(?:^|(?<=[.,;:]\s)|(?<=\bdat\s)){SEVERAL}\s+(?:beslissen|bepalen|besluiten)\s+(?:(?:(?:hier|daar)\w*|dit|dat)\s+)?zelf\b",
    rf"{SEVERAL}\s+(?:gaan|beslissen|besluiten)\s+(?:(?:hier|daar)over|(?:hier|daar)\s+(?:zelf\s+)?over)\b",
    rf"(?:hier|daar)over\s+(?:gaan|beslissen|besluiten)\s+{SEVERAL}\b",
    rf"\b(?:hier|daar)\s+ga(?:at|an)\s+(?:{_WHO}|{SEVERAL})\s+over\b",
    rf"{_IS_UP_TO}\s+(?!te\b|mij\b|ons\b|(?:een|het)\s+(?:volgend|nieuw|komend)e?\s|het\s+\w+en\s+om\b|de\s+(?:orde|slag|hand|gang|beurt|tijd)\b)"
    r"[\w-]+(?:\s+[\w-]+){0,5}?(?=\s+om\s+(?:\w+\s+){0,9}?te\b)",
    r"\blaat\s+(?:(?:ik|het\s+kabinet|het|dit|dat|hier\w*|daar\w*|verder|graag|een|de|die)\s+){0,4}?(?:\w+\s+){0,3}?"
    rf"aan\s+(?:{_OF}\s+)?(?:{AUTHORITY}|{SEVERAL})\b(?!\s+(?:weten|zien|horen|merken))",
    rf"\b(?:val(?:t|len)|ligt|liggen|hoort|horen|behoort|behoren)\s+(?:\w+\s+){{0,3}}?niet\s+(?:onder|bij|binnen|op|tot)\s+(?:mij\b|ons\b|{_MY_FIELD})",
    r"\b(?:is|zijn)\s+(?:\w+\s+){0,2}?(?:niet|geen)\s+(?:\w+\s+){0,2}?(?:mijn|een)\s+(?:verantwoordelijkheid|bevoegdheid|taak)\s*(?:van\s+(?:mij|het\s+(?:Rijk|kabinet)))?(?=\s*[.,;])",
    r"\b(?:heb|heeft)\s+(?:\w+\s+){0,4}?geen\s+(?:\w+\s+){0,2}?(?:bevoegdhe(?:id|den)|zeggenschap|bemoeienis)\b",
    r"\bben\s+(?:ik\s+)?(?:\w+\s+){0,3}?niet\s+bevoegd\b",
    r"\b(?:ik|wij|we|kabinet|minister|Rijk|rijksoverheid)\s+ga(?:at|an)?\s+(?:\w+\s+){0,3}?niet\s+over\s+(?:de|het|dit|dat|deze|die|hoe|welke?|wat|\w+e)\b",
    rf"\bvra(?:ag|gen)\b[^.\n]{{0,40}}?\bdoorge(?:stuurd|leid|zonden|zet|geven)\s+(?:naar|aan)\s+{_WHO}\b",
    rf"\bvra(?:ag|gen)\b[^.\n]{{0,40}}?\b(?:naar|aan)\s+{_WHO}\s+(?:\w+\s+){{0,2}}?doorge(?:stuurd|leid|zonden|zet|geven)\b",
    rf"\b(?:overgedragen|voorgelegd)\s+aan\s+{_WHO}\b[^.\n]{{0,30}}?\bbeantwoord\w*",
    rf"(?!{_MINISTRY}){_WHO}\b(?:\s+en\s+{_WHO}\b)?[^.\n]{{0,20}}?\b(?:is|zijn)\s+(?:(?:hier|daar)(?:voor|toe|in)|in\s+dezen?|op\s+dit\s+(?:terrein|punt))\s+(?:\w+\s+){{0,3}}?{_ANSWERS}",
    rf"\b(?:hier|daar)(?:voor|toe|in)\s+(?:is|zijn)\s+(?:(?:primair|allereerst|in\s+eerste\s+instantie)\s+)?(?!{_MINISTRY})(?:{_WHO}|{SEVERAL})\b[^.\n]{{0,30}}?\b{_ANSWERS}",
    rf"{SEVERAL}\s+(?:is|zijn)\s+(?:(?:hier|daar)(?:voor|toe|in))\s+(?:\w+\s+){{0,3}}?{_ANSWERS}",
    rf"\b(?:het|dit|dat)\s+is\s+(?:primair\s+|allereerst\s+|uiteindelijk\s+)?(?:de|een)\s+(?:\w+\s+)?(?:verantwoordelijkheid|bevoegdheid|aangelegenheid)\s+"
    rf"(?:van|voor)\s+(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{SEVERAL})\b",
    rf"\b(?:dit|dat)\s+is\s+(?:primair\s+|uiteindelijk\s+|dan\s+ook\s+)?(?:de|een)\s+(?:\w+\s+)?(?:taak|keuze|afweging|zaak|verantwoordelijkheid)\s+"
    rf"(?:van|voor)\s+(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{SEVERAL}|(?:(?:de|het)\s+)?\w+\s+zelf)\b",
    rf"\b(?:berust|rust|ligt)\s+(?:\w+\s+){{0,3}}?bij\s+(?:de\s+)?(?:individuele\s+)?{SEVERAL}\b",
    rf"\b{_DUTY}\b[^.,;\n]{{0,60}}?\b(?:berust|rust|ligt|liggen)\s+(?:(?!niet\b)\w+\s+){{0,3}}?bij\s+(?!{_MINE})(?:(?:de|het|een)\s+)?\w+",
    rf"\bligt\s+(?:de|deze|die)\s+{_DUTY}\b[^.,;\n]{{0,60}}?\bbij\s+(?!{_MINE})(?:(?:de|het|een)\s+)?\w+",
    rf"\b(?:hier|daar)\s+(?:ligt|liggen)\s+(?:\w+\s+)?(?:een\s+)?(?:\w+e\s+)?(?:taak|rol|taken|{_DUTY})\s+(?:voor|bij)\s+(?!{_MINE})(?:(?:de|het|een)\s+)?\w+",
    r"\b(?:behoort|behoren|valt|vallen|hoort)\s+(?:\w+\s+){0,2}?(?:tot|onder)\s+de\s+(?:\w+\s+)?(?:bevoegdheid|verantwoordelijkheid|taken)\s+van\s+(?!mij\b|ons\b|het\s+(?:Rijk|kabinet)\b)\w+",
    r"(?<!\bDefensie\s)(?<!\bkabinet\s)(?<!\bministerie\s)(?<!\bRijk\s)\b(?:is|zijn|blijft|blijven)\s+(?:(?:hier|daar)(?:voor|toe)\s+)?zelf\s+(?:\w+\s+)?verantwoordelijk\b",
    r"\bniet\s+(?:te\s+)?treden\s+in\b(?!\s+(?:details|bijzonderheden|individuele)\b)",
    rf"\bis\s+(?:\w+\s+)?{_WHO}\s+die\b[^.,;\n]{{0,60}}?\b(?:beslist|oordeelt|beoordeelt|bepaalt|besluit|toetst)\b",
    rf"\b(?:verwijs|verwijst|verwijzen)\b[^.\n]{{0,60}}?\bnaar\s+(?:de\s+)?(?:desbetreffende\s+|betreffende\s+|betrokken\s+|individuele\s+)?{SEVERAL}\b",
    rf"\bis\s+(?:primair\s+|uiteindelijk\s+)?(?:de|een)\s+(?:\w+\s+)?(?:verantwoordelijkheid|bevoegdheid|aangelegenheid)\s+van\s+"
    rf"(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{SEVERAL})\b",
    r"\b(?:behoort|behoren|valt|vallen)\s+(?:\w+\s+){0,2}?(?:tot|binnen|onder)\s+de\s+(?:professionele\s+)?autonomie\s+van\b",
    r"\bkunt\s+u\s+(?:\w+\s+){0,3}?terecht\s+bij\b",
    r"\b(?:dit|dat)\s+is\s+(?:\w+\s+)?een\s+(?:zaak|aangelegenheid)\s+tussen\b",
    rf"(?<!\bvan\s)(?>{_WHO}\b)\s+(?:beslist|besluit|oordeelt|bepaalt)\s+(?:zelf|zelfstandig|onafhankelijk)\s+(?:of|over|hoe|wanneer)\b",
    rf"\bbesluit(?:vorming)?\b[^.\n]{{0,30}}?\bis\s+(?:\w+\s+)?aan\s+(?>{_WHO}\b){_GIVEN}",
    rf"\bis\s+(?:\w+\s+){{0,2}}?(?:belegd|neergelegd|ondergebracht)\s+bij\s+{_WHO}\b",
    rf"\blaat\s+(?:\w+\s+){{0,4}}?aan\s+(?:het\s+oordeel|de\s+(?:afweging|beoordeling))\s+van\s+(?:{_WHO}|{SEVERAL})\b",
    rf"\b(?:beslissing|besluit(?:vorming)?|oordeel|keuze|beoordeling|afweging|vaststelling|bevoegdheid)\b[^.\n]{{0,80}}?\bvoorbehouden\s+aan\s+(?!{_MINE})(?:(?:de|het|een)\s+)?\w+",
    rf"(?:(?<=\bdit\sis\s)|(?<=\bdat\sis\s))(?:\w+\s+)?voorbehouden\s+aan\s+(?!{_MINE})(?:(?:de|het|een)\s+)?\w+",
    rf"\b(?:belegd|neergelegd|ondergebracht)\s+bij\s+(?:(?:de|het)\s+)?(?!{_MINE})(?:{SEVERAL}\b|(?-i:[A-Z]\w+(?:\s[A-Z]\w+){{0,2}}))",
    # Whoever it is, it is theirs, or they are free to choose.
    r"(?:(?<=\bhet\s)|(?<=\bdit\s)|(?<=\bdat\s))is\s+(?:(?:primair|uiteindelijk|allereerst|dan\s+ook|verder|vooral)\s+)?aan\s+(?:de|elke|iedere)\s+"
    r"(?!(?:orde|hand|gang|slag|beurt|tijd|kant|basis|lezer|grens|macht|kook)\b)(?:(?:individuele|lokale|betreffende|desbetreffende|betrokken|afzonderlijke)\s+)?\w+(?:\s+(?:zelf|samen))?(?=\s*(?:[.;]|,\s+(?:niet|die|en\s+niet)\b))",
    r"\bstaat\s+(?:(?:het|dit|dat)\s+)?(?!(?:mij|ons|het\s+kabinet)\b)(?:[\w-]+\s+){1,4}?(?:\w+\s+)?vrij\s+om\b",
    rf"{SEVERAL}\s+(?:zijn|staan)\s+(?:(?:hier|daar)\w*\s+)?(?:\w+\s+)?vrij\s+(?:om|in)\b",
    rf"{SEVERAL}\s+(?:hebben|kunnen|mogen|maken)\s+(?:(?:hier|daar)\w*\s+)?(?:\w+\s+)?(?:eigen|zelf)\s+(?:hun\s+)?(?:keuzes?|afweging(?:en)?|beleid)\b",
    rf"\b{SEVERAL}\s+(?:beleidsvrijheid|keuzevrijheid|beslissingsvrijheid)\b",
    rf"{SEVERAL}\s+hebben\s+(?:(?:hier|daar)\w*\s+)?(?:\w+\s+)?(?:beleidsvrijheid|keuzevrijheid|autonomie|contractvrijheid)\b",
    r"\b(?:afweging|keuze|beslissing)\s+die\s+(?!ik\b|wij\b|we\b|het\s+kabinet\b)[^.,;\n]{3,60}?\s(?:zelf\s+)?(?:moet(?:en)?|dient|dienen)\s+(?:te\s+)?(?:maken|nemen)\b",
    r"\bkom(?:t|en)\s+(?:\w+\s+){0,2}?niet\s+aan\s+(?:mij|ons|het\s+kabinet)\b",
    r"\bis\s+(?:het\s+)?niet\s+aan\s+(?:het\s+(?:kabinet|Rijk)|de\s+(?:minister|staatssecretaris|regering|politiek|(?:rijks)?overheid))\b",
    rf"\bover\s+[^.,;\n]{{3,60}}?\s(?:beslist|besluit|oordeelt|beslissen|besluiten|oordelen)\s+(?!het\s+kabinet\b|de\s+regering\b)(?:{_WHO}|{SEVERAL})(?=\s*(?:[.,;]|zelf\b))",
    rf"\b(?:raakt|behoort|valt|ligt|hoort|betreft)\s+(?:\w+\s+){{0,3}}?(?:portefeuille|beleidsterrein|domein|terrein)\s+van\s+{_WHO}\b",
    rf"\b(?:is|betreft|zijn|blijft)\s+(?:\w+\s+){{0,2}}?een\s+(?:[\w-]+\s+)?(?:bevoegdheid|aangelegenheid)\s+van\s+(?!{_MINE}|alle)",
    rf"\b(?:is|betreft|blijft)\s+(?:\w+\s+)?een\s+(?:\w+\s+)?(?:afweging|keuze|beslissing|besluit)\s+van\s+(?:{_WHO}|(?:de\s+)?{SEVERAL})\b",
    rf"\b(?:is|betreft|zijn)\s+(?:\w+\s+)?een\s+zaak\s+van\s+(?:{_WHO}|(?:de\s+)?{SEVERAL})\b",
    r"\b(?:heb|heeft)\s+(?:\w+\s+){0,4}?(?:geen\s+(?:\w+\s+)?rol\s+(?:in|bij)|(?:hier|daar)(?:in|bij)\s+geen\s+(?:\w+\s+)?rol)\b",
    r"\b(?:keuze|afweging|beslissing|besluit|oordeel)\b[^.,;\n]{0,60}?\bis\s+(?:\w+\s+)?aan\s+(?!de\s+orde\b|mij\b|ons\b|het\s+kabinet\b|te\b|een\b)(?:de\s+|het\s+)?\w+(?:\s+en\s+(?:de\s+)?\w+)?(?:\s+(?:samen|zelf))?(?=\s*[.,;])",
    r"\b(?:is|zijn)\s+(?:(?:hier|daar)\w*\s+)?(?:primair|zelf|allereerst|eerst)\s+aan\s+zet\b",
    rf"\b(?:hier|daar)(?:voor|in)\s+(?:is|zijn)\s+(?:primair\s+|allereerst\s+)?(?:{_WHO}|{SEVERAL})\s+aan\s+zet\b",
    rf"{_WHO}\b[^.,;\n]{{0,60}}?\b(?:bepaalt|beslist|besluit|kiest)\s+(?:(?:hier|daar)\w*\s+)?zelf\b",
    rf"{SEVERAL}\s+(?:maken|kiezen|regelen|beoordelen)\s+(?:(?:hier|daar)\w*\s+)?zelf\b",
    rf"{SEVERAL}\s+hebben\s+(?:(?:hier|daar)\w*\s+)?een\s+eigen\s+(?:verantwoordelijkheid|afweging)\b",
    r"\bin\s+de\s+(?:lokale\s+)?(?:gezags)?driehoek\s+(?:\w+\s+)?(?:besloten|bepaald|afgewogen)\b",
    rf"\b(?:dit|dat|het)\s+is\s+aan\s+(?:uw\s+Kamer|de\s+(?:Tweede\s+|Eerste\s+)?Kamer)\b{_GIVEN}",
    r"\bgeen\s+(?:\w+\s+)?(?:bevoegdheid|zeggenschap)\s+(?:heb|heeft|hebben)\b",
    r"(?<!\bik\s)(?<!\bwij\s)\bga(?:at|an)\s+(?:hier\s+|daar\s+)?zelf\s+over\b",
)
"""Another authority or person is named as the one to ask, or to decide."""
