"""Wordings by which an answer keeps something from the public."""

from __future__ import annotations

_AT_STAKE = (
    r"(?:staatsveiligheid|(?:nationale\s+|operationele\s+)?veiligheid|privacy\w*|geheimhouding\w*"
    r"|(?:bedrijfs|concurrentie|markt|koers)gevoelig\w*|onderhandeling(?:en|spositie)|lopende\s+aanbesteding)"
)
_FOR_THE_SAKE_OF = (
    r"(?:(?:vanwege|wegens|omwille\s+van|in\s+verband\s+met|gelet\s+op|gezien|met\s+het\s+oog\s+op"
    r"|uit\s+(?:het\s+)?oogpunt\s+van|in\s+het\s+belang\s+van|om\s+redenen\s+van)"
    rf"\s+(?:(?:de|het)\s+)?(?:\w+\s+){{0,2}}?(?:belang\s+van\s+(?:de\s+)?)?{_AT_STAKE}"
    r"|(?:vanwege|wegens|om|uit)\s+(?:\w+\s+)?(?:(?:veiligheids|privacy)(?:redenen|overwegingen|belangen)|operationele\s+redenen))"
)
_INFORMATION = (
    r"(?:mededeling\w*|uitspra(?:ak|ken)|informatie|details|gegevens|aantallen|cijfers|namen|bedragen"
    r"|inzicht|antwoord|uitsplitsing|overzicht|inhoudelijk\w*)"
)
"""What is not given, so that `vanwege de veiligheid rijden er geen treinen` keeps nothing."""

_NOT_SPOKEN_OF = (
    r"(?:(?:individuele|lopende|operationele|specifieke|concrete)\s+\w+|de\s+inzet\s+van|modus\s+operandi"
    r"|(?:werkwijze|kennisniveau|informatiepositie|bronnen)\b|(?:de\s+)?beveiliging(?:smaatregelen|s)?\b"
    r"|veiligheidsmaatregelen|(?:bijzondere\s+)?inlichtingenmiddelen)"
)
"""What a minister does not speak of, whatever is asked."""

CONFIDENTIAL = (
    r"vertrouwelijke\s+(?:technische\s+)?(?:bijlagen?|deel|brief(?:ing)?|informatie|stukken)",
    r"vertrouwelijk\s+(?:deel|waar\s+d[ai]t|gemaakt|opgenomen|verstrekt|ge[ïi]nformeerd|gedeeld)",
    r"(?:departementaal|commercieel|bedrijfs)\s*-?\s*vertrouwelijk\w*",
    r"(?:vanwege|wegens|omwille\s+van|gelet\s+op|gezien|redenen\s+van)\s+(?:de\s+)?(?:\w+\s+)?vertrouwelijkheid",
    r"in\s+(?:beslotenheid|vertrouwelijkheid)",
    r"(?:vertrouwelijk\s+(?:\w+\s+)?ter|vertrouwelijke)\s+inzage",
    rf"{_FOR_THE_SAKE_OF}\b[^.\n]{{0,100}}?\b(?:geen\s+(?:\w+\s+){{0,3}}?{_INFORMATION}\b|niets"
    r"|niet\s+(?:\w+\s+)?(?:gedeeld|openbaar|verstrekt|vrijgegeven|bekend\s?gemaakt|genoemd|delen|verstrekken|noemen|in\s+op|op\s+in(?:\s?gaan)?|ingaan|ingegaan)\b)",
    r"(?:bedrijfs|concurrentie|markt|koers)gevoelig\w*",
    r"(?:doe|doen|doet|gedaan)\b[^.\n]{0,40}?(?<!\bnog\s)\b(?:geen|nooit)\s+(?:\w+\s+)?mededeling\w*",
    r"(?<!\bnog\s)geen\s+(?:\w+\s+)?mededeling(?:en)?\b[^.\n]{0,40}?\b(?:doe|doen|gedaan)\b",
    r"niet\s+(?:\w+\s+)?(?:genoemd|verstrekt|gedeeld|openbaar)\b[^.\n]{0,60}?\b(?:concurrentie|onderhandelings|markt)positie\b",
    r"onder\s+(?:strikte\s+)?geheimhouding",
    r"vertrouwelijk\s+(?:(?:\w+\s+){1,4}?delen|(?:\w+\s+)?inzien)\b",
    r"vertrouwelijk\s+aan\s+(?:de|uw)\s+(?:Kamer|commissie)\b",
    r"om\s+redenen\s+van\s+(?:\w+\s+)?veiligheid\b[^.\n]{0,80}?\b(?:geen|niets?)\b",
    r"individuele\s+(?:gevallen|zaken|dossiers|casus(?:sen)?|casu[ïi]stiek|situaties|bedrijven|personen)\b[^.\n]{0,40}?\b(?:niet|geen)\b",
    r"geen\s+uitspra(?:ak|ken)\s+(?:doen\s+)?over\s+individuele\b",
    r"over\s+(?:de\s+|een\s+)?individuele\s+\w+\s+(?:\w+\s+){0,3}?geen\s+(?:uitspraken|mededelingen|informatie)\b",
    rf"niet\s+(?:\w+\s+)?(?:verstrekt|gedeeld|vrijgegeven)\s+(?:worden\s+)?(?:vanwege|wegens|in\s+verband\s+met|gelet\s+op|gezien)\s+(?:de|het)\s+(?:\w+\s+(?:van\s+)?)?(?:persoonsgegevens|privacy|{_AT_STAKE})",
    r"niet\s+in\s+te\s+gaan\s+op\s+(?:de\s+)?(?:werkwijze|modus\s+operandi|(?:individuele|concrete|specifieke|lopende)\s+\w+)\b",
    r"(?:niet\s+(?:\w+\s+){0,2}?in(?:gaan|\s+te\s+gaan)?|niet\s+treden|geen\s+(?:uitspraken|mededelingen)(?:\s+doen)?)\s+(?:op|over|in)\s+"
    r"(?:(?:de|deze|specifieke)\s+)?individuele\s+(?:gevallen|zaken|dossiers|casus\w*|casu[ïi]stiek|situaties)\b",
    r"(?:lopende?\s+(?:\w+\s+)?onderzoek(?:en)?|onderzoek\s+loopt|zaak\s+onder\s+de\s+rechter)\b[^.\n]{0,60}?"
    r"\b(?:geen\s+(?:\w+\s+)?(?:uitspra(?:ak|ken)|mededelingen)|niet\s+(?:\w+\s+){0,2}?op\s+in\w*|terughoudend\w*)",
    r"geheimhoudingsplicht\b[^.\n]{0,60}?\b(?:in\s+de\s+weg|kan\s+(?:ik|het\s+kabinet)\b[^.\n]{0,40}?\b(?:niet|geen))\b",
    r"herleidbaar\s+(?:(?:is|zijn)\s+)?tot\b[^.\n]{0,80}?\b(?:geen|niet)\b",
    r"schaadt\s+(?:\w+\s+){0,3}?onderhandelingspositie",
    r"(?:is|zijn|blijft|blijven)\s+geheim\b",
    r"(?:hoge|hogere)\s+rubricering",
    r"onderhandelingspositie\b[^.\n]{0,60}?\b(?:ge)?(?:schaa?d|schaden|schaadt|verzwak)\w*",
    r"besloten\s+(?:technische\s+)?(?:debat|briefing|overleg|zitting|commissievergadering)",
    r"achter\s+gesloten\s+deuren",
    r"(?:gerubriceerd|geclassificeerd|staatsgeheim)\w*",
    r"niet\s+(?:meer\s+)?openbaar(?:\s+te)?\s+(?:\w+\s+)?(?:delen|gemaakt|maken)",
    r"niet\s+meer\s+op\s+in\s+het\s+openbare\s+deel",
    r"niet\s+verder\s+in\s+de\s+openbaarheid",
    r"openbaar\s+maken\s+ervan\s+een\s+risico",
    r"terughoudend\s+om\s+met\s+het\s+delen\s+van\s+informatie",
    r"(?:kan|kunnen|wordt|worden)\s+(?:\w+\s+){0,6}?niet\s+(?:\w+\s+){0,2}?openbaar",
    r"(?:is|zijn)\s+niet\s+openbaar(?=\s*(?:[.,;)]|$|en\b))",
    r"(?:vanwege|wegens|gezien|gelet\s+op|door)\s+(?:het|de|hun)\s+vertrouwelijke?\s+(?:karakter|aard)\b",
    r"(?:(?<=\been\s)|(?<=\bvan\s))vertrouwelijke?\s+(?:karakter|aard)",
    r"(?:is|zijn|blijft|blijven)\s+(?:strikt\s+|streng\s+)?vertrouwelijk(?=\s*(?:[.,;)]|$|en\b|van\b))",
    r"(?:informatie|gegevens|stukken|rapport(?:en)?|afspraken|inhoud|contract(?:en)?|details)\s+"
    r"(?:\w+\s+){0,3}?(?:is|zijn)\s+(?:\w+\s+)?vertrouwelijk\b",
    r"in\s+het\s+openbaar\s+(?:\w+\s+){0,2}?(?:geen|niets?)\b",
    r"(?:contract(?:en)?|overeenkomst(?:en)?|convenant|vaststellingsovereenkomst)\b[^.\n]{0,60}?\bgeheimhouding(?:sclausule|sbeding|splicht|sverplichting)?\b",
    r"geheimhouding\w*\s+(?:is\s+)?(?:overeengekomen|afgesproken|opgelegd)\b",
    r"(?:doe|doen|doet)\s+(?:\w+\s+){0,3}?(?:geen|nooit)\s+(?:\w+\s+)?(?:uitspraken|mededelingen)\s+over\s+(?:\w+\s+){0,3}?"
    rf"{_NOT_SPOKEN_OF}",
    rf"(?<=\bover\s){_NOT_SPOKEN_OF}\b[^.\n]{{0,60}}?\b(?:geen\s+(?:\w+\s+){{0,2}}?(?:uitspraken|mededelingen)|niets\s+(?:zeggen|melden|mededelen))\b",
    rf"(?<=\bover\s)(?:de|het)\s+(?:\w+\s+)?{_NOT_SPOKEN_OF}\b[^.\n]{{0,60}}?\b(?:geen\s+(?:\w+\s+){{0,2}}?(?:uitspraken|mededelingen)|niets\s+(?:zeggen|melden|mededelen))\b",
    r"niet\s+(?:\w+\s+){0,3}?(?:op\s+in(?:\s?gaan)?|in\s?gaan\s+op|in\s+op)\s+(?:op\s+)?(?:(?:de|het|deze|dit|een)\s+)?"
    r"(?:individuele|concrete|specifieke|lopende|onderhavige)\s+(?:\w+\s+)?(?:gevallen|geval|zaken|zaak|casus|casussen|dossiers?|onderzoek(?:en)?|procedures?)\b",
    r"(?:individuele|lopende|concrete)\s+(?:gevallen|zaken|casussen|dossiers|onderzoeken|procedures)\s+(?:\w+\s+){0,3}?niet\s+(?:\w+\s+)?in(?:\s?gaan)?\b",
    r"niet\s+(?:\w+\s+){0,2}?in(?:gaan)?\s+op\s+(?:de\s+)?(?:\w+\s+)?(?:details|inhoud|bijzonderheden)\b",
    r"op\s+(?:de\s+)?(?:\w+\s+)?(?:details|inhoud|bijzonderheden)\b[^.\n]{0,60}?\b(?:kan|kunnen|wil|wilt|ga|gaat)\b[^.\n]{0,20}?\bniet\s+(?:\w+\s+)?in(?:\s?gaan)?(?=\s*[.,;])",
    r"niet\s+(?:\w+\s+)?ingaan\s+op\s+(?:[\w-]+\s+){1,5}?individuele\b",
    rf"(?:wordt|worden)\s+(?:[\w-]+\s+){{0,3}}?niet\s+ingegaan\s+op\s+(?:(?:de|het)\s+)?{_NOT_SPOKEN_OF}",
    r"(?<=\bop\s)(?:lopende|concrete|specifieke)\s+[\w-]+\s+(?:kan|kunnen|wil|willen|ga|gaat|gaan)\s+(?:[\w-]+\s+){0,3}?niet\s+(?:\w+\s+){0,2}?in(?:gaan)?(?=\s*[.,;])",
    r"in\s+het\s+belang\s+van\s+de\s+staat\b[^.\n]{0,80}?\b(?:niet|geen)\b",
    r"(?:vanwege|wegens|gelet\s+op|hangende)\s+(?:het|een|de)\s+lopende?\s+(?:\w+\s+)?\w*(?:onderzoek|procedure|zaak|rechtszaak)\b[^.\n]{0,60}?\b(?:niet|geen)\b",
    r"persoonsgegevens\b[^.\n]{0,40}?\bniet\s+(?:\w+\s+){0,2}?(?:verstrekt|verstrekken|delen|gedeeld|openbaar)",
    r"niet\s+(?:\w+\s+){0,2}?publiekelijk\s+(?:\w+\s+)?(?:gedeeld|delen|gemaakt|maken|bekend|worden)\b",
    r"(?:zich\s+)?niet\s+voor\s+(?:openbaarmaking|openbare\s+\w+|publicatie)\b",
    r"leen(?:t|en)\s+zich\s+niet\s+voor\s+(?:\w+\s+){0,2}?openba\w+",
    r"(?:niet|geen)\b[^.\n]{0,60}?\bom\s+(?:deze|dit|die|dergelijke)\s+(?:\w+\s+)?openbaar\s+te\s+maken\b",
    r"(?:openbaarmaking|verstrekking|openbaar\s+maken)\s+(?:\w+\s+){0,4}?(?:zou|kan|schaadt|raakt)\b[^.\n]{0,80}?\b(?:schaden|schaadt|belang\w*|veiligheid|positie|risico\w*)\b",
    r"(?:geen|niets?)\s+(?:\w+\s+){0,4}?in\s+het\s+openbaar\b",
    r"(?:maak|maakt|maken)\s+(?:\w+\s+){0,5}?niet\s+(?:openbaar|bekend)\b",
    r"vertrouwelijk\s+(?:\w+\s+){0,2}?(?:gebrieft|briefen|bijpraten|bijgepraat|informeren|toelichten|toegelicht|verstrekken|ingelicht|ter\s+beschikking)\b",
    r"niet\s+in\s+gevaar\s+te\s+brengen\b[^.\n]{0,100}?\b(?:niet|geen|niets)\b",
    r"vertrouwelijke\s+(?:\w+\s+)?(?:gesprekken|contacten|documenten|gegevens|bedrijfsgegevens|inhoud|afspraken|beraadslaging\w*|adviezen|cijfers)\b[^.\n]{0,80}?\b(?:geen|niet)\b",
    r"(?:treed|treedt|treden)\s+(?:ik\s+|het\s+kabinet\s+)?(?:\w+\s+)?niet\s+in\s+(?:\w+\s+)?(?:details|bijzonderheden)\b",
    r"geheimhouding(?:splicht|sbepaling\w*|sverplichting)\b[^.\n]{0,80}?\b(?:kan|kunnen|mag|mogen)\b[^.\n]{0,60}?\b(?:niet|geen)\b",
    r"ge[ëe]igende\s+(?:vertrouwelijke\s+)?kana(?:al|len)\b",
    r"(?:Commissie\s+(?:voor\s+de\s+)?Inlichtingen\b|CIVD\b)[^.\n]{0,80}?\b(?:ge[ïi]nformeerd|informeren|informeer|gemeld|gedeeld|besproken)\b",
    r"(?:doe|doen|doet)\b[^.,;\n]{0,60}?\bgeen\s+openbare\s+(?:uitspraken|mededelingen)\b",
    r"(?:kan|kunnen|zal)\b[^.\n]{0,30}?\bgeen\s+(?:nadere|verdere|inhoudelijke)\s+(?:\w+\s+)?(?:informatie|details|mededelingen|uitspraken|bijzonderheden)\s+(?:over\s+\w+\s+)?(?:verstrekken|geven|delen|doen)\b",
    r"(?:is|zijn|blijft|blijven)\s+(?:(?!departementaal|commercieel|bedrijfs)[\w-]+\s+){1,4}?vertrouwelijk(?=\s*(?:[.,;)]|$))",
)
"""Something is kept from the public. `vertrouwelijk met elkaar praten` and `besloten` (decided)
are not listed: alone they say nothing of the kind."""
