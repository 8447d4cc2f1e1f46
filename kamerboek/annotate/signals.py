"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Annotated, Literal

from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

SignalKind = Literal["confidential", "deferred", "referred", "not_investigated", "not_kept"]

_AT_STAKE = (
    r"(?:staatsveiligheid|(?:nationale\s+|operationele\s+)?veiligheid|privacy\w*|geheimhouding\w*"
    r"|(?:bedrijfs|concurrentie|markt|koers)gevoelig\w*|onderhandelingen)"
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
    r"vertrouwelijke\s+(?:bijlagen?|deel|brief(?:ing)?|informatie|stukken)",
    r"vertrouwelijk\s+(?:deel|waar\s+d[ai]t|gemaakt|opgenomen|verstrekt|ge[ïi]nformeerd|gedeeld)",
    r"(?:departementaal|commercieel|bedrijfs)\s*-?\s*vertrouwelijk\w*",
    r"(?:vanwege|wegens|omwille\s+van|gelet\s+op|gezien|redenen\s+van)\s+(?:de\s+)?(?:\w+\s+)?vertrouwelijkheid",
    r"in\s+(?:beslotenheid|vertrouwelijkheid)",
    r"vertrouwelijk\s+(?:\w+\s+)?ter\s+inzage",
    rf"{_FOR_THE_SAKE_OF}\b[^.\n]{{0,100}}?\b(?:geen\s+(?:\w+\s+){{0,3}}?{_INFORMATION}\b|niets"
    r"|niet\s+(?:\w+\s+)?(?:gedeeld|verstrekt|vrijgegeven|bekend\s?gemaakt|genoemd|delen|verstrekken|noemen|in\s+op|op\s+in(?:\s?gaan)?|ingaan|ingegaan)\b)",
    r"(?:bedrijfs|concurrentie|markt|koers)gevoelig\w*",
    r"(?:doe|doen|doet|gedaan)\b[^.\n]{0,40}?\b(?:geen|nooit)\s+(?:\w+\s+)?mededeling\w*",
    r"geen\s+(?:\w+\s+)?mededeling(?:en)?\b[^.\n]{0,40}?\b(?:doe|doen|gedaan)\b",
    r"niet\s+(?:\w+\s+)?(?:genoemd|verstrekt|gedeeld|openbaar)\b[^.\n]{0,60}?\b(?:concurrentie|onderhandelings|markt)positie\b",
    r"onder\s+(?:strikte\s+)?geheimhouding",
    r"vertrouwelijk\s+(?:(?:\w+\s+){1,4}?delen|(?:\w+\s+)?inzien)\b",
    r"vertrouwelijk\s+aan\s+(?:de|uw)\s+(?:Kamer|commissie)\b",
    r"om\s+redenen\s+van\s+(?:\w+\s+)?veiligheid\b[^.\n]{0,80}?\b(?:geen|niets?)\b",
    r"individuele\s+(?:gevallen|zaken|dossiers|casus(?:sen)?|casu[ïi]stiek|situaties|bedrijven|personen)\b[^.\n]{0,40}?\b(?:niet|geen)\b",
    r"geen\s+uitspra(?:ak|ken)\s+(?:doen\s+)?over\s+individuele\b",
    r"over\s+individuele\s+\w+\s+(?:\w+\s+){0,3}?geen\s+(?:uitspraken|mededelingen)\b",
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
    r"niet\s+(?:\w+\s+){0,2}?ingaan\s+op\s+(?:de\s+)?(?:\w+\s+)?(?:details|inhoud|bijzonderheden)\b",
    r"op\s+(?:de\s+)?(?:\w+\s+)?(?:details|inhoud|bijzonderheden)\b[^.\n]{0,60}?\b(?:ka?n|kunnen|wil|wilt|ga|gaat)\b[^.\n]{0,20}?\bniet\s+(?:\w+\s+)?in(?:\s?gaan)?(?=\s*[.,;])",
    r"persoonsgegevens\b[^.\n]{0,40}?\bniet\s+(?:\w+\s+){0,2}?(?:verstrekt|verstrekken|delen|gedeeld|openbaar)",
    r"niet\s+(?:\w+\s+){0,2}?publiekelijk\s+(?:\w+\s+)?(?:gedeeld|delen|gemaakt|maken|bekend|worden)\b",
    r"(?:zich\s+)?niet\s+voor\s+(?:openbaarmaking|openbare\s+\w+|publicatie)\b",
    r"leen(?:t|en)\s+zich\s+niet\s+voor\s+(?:\w+\s+){0,2}?openba\w+",
    r"(?:niet|geen)\b[^.\n]{0,60}?\bom\s+(?:deze|dit|die|dergelijke)\s+(?:\w+\s+)?openbaar\s+te\s+maken\b",
    r"(?:openbaarmaking|verstrekking|openbaar\s+maken)\s+(?:\w+\s+){0,4}?(?:zou|kan|schaadt|raakt)\b[^.\n]{0,80}?\b(?:schaden|schaadt|belang\w*|veiligheid|positie|risico\w*)\b",
    r"(?:geen|niets?)\s+(?:\w+\s+){0,4}?in\s+het\s+openbaar\b",
)
"""Something is kept from the public. `vertrouwelijk met elkaar praten` and `besloten` (decided)
are not listed: alone they say nothing of the kind."""

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_TERM = (
    r"(?:in\s+(?:het\s+)?(?:Q[1-4]|eerste|tweede|derde|vierde)\b(?:\s+kwartaal)?"
    r"|(?:bij|met|op)\s+(?:de\s+)?(?:Miljoenennota|Voorjaarsnota|Najaarsnota|Prinsjesdag)"
    r"|later\s+in\s+het\s+jaar|later\s+dit\s+jaar|op\s+een\s+later\s+moment|te\s+zijner\s+tijd"
    r"|in\s+een\s+later\s+stadium|(?:dit\s+jaar\s+nog|nog\s+dit\s+jaar)|zo\s+spoedig\s+mogelijk|binnenkort"
    r"|(?:voor|na)\s+(?:aanvang\s+van\s+)?het\s+(?:zomer|kerst|herfst|voorjaars|mei)reces|uiterlijk\s+(?:in\s+)?\w+"
    r"|voor\s+(?:de\s+zomer|Prinsjesdag|de\s+kerst)|(?:in|binnen)\s+(?:de\s+)?(?:komende|enkele|een\s+paar)\s+(?:weken|maanden|tijd)"
    r"|voor\s+het\s+(?:eind(?:e)?\s+van\s+(?:dit|het)\s+(?:jaar|kwartaal)|(?:eerst)?volgende?\s+\w+|\w*debat|\w*overleg)"
    r"|(?:voor|tijdens|bij)\s+(?:de\s+)?(?:\w+\s+)?(?:begrotingsbehandeling|plenaire\s+behandeling)|rond\s+de\s+(?:zomer|jaarwisseling)"
    r"|op\s+(?:zo\s+)?korte\s+termijn|op\s+termijn|spoedig|zo\s+snel\s+mogelijk|na\s+(?:afronding|ommekomst|ontvangst)\s+van"
    rf"|(?:voor|na|per|vanaf)\s+\d{{1,2}}\s+{_MONTH}|voor\s+eind\s+{_MONTH}"
    r"|in\s+(?:de|het)\s+(?:volgende|eerstvolgende|komende|aankomende)\s+\w+|(?:na|in)\s+(?:(?:de|het)\s+)?(?:zomer|najaar|voorjaar|herfst)"
    r"|in\s+de\s+loop\s+van\s+(?:20\d{2}|(?:het|dit|volgend)\s+jaar)\b"
    rf"|(?:in|voor|per|vanaf|eind|begin|medio)\s+{_MONTH}"
    r"|(?:begin|medio|eind)\s+(?:20\d{2}|(?:dit|volgend|komend)\s+jaar)"
    r"|(?:in|vanaf)\s+de\s+(?:\w+\s+){1,5}?20\d{2}"
    r"|(?:dit|komend|volgend)\s+(?:najaar|voorjaar)|(?:deze|komende)\s+(?:zomer|herfst|winter)"
    r"|volgend\s+jaar|in\s+de\s+toekomst)"
)
_INFORM = (
    r"(?:ge[ïi]nformeerd|informeren|informeer|rapporteert|rapporteren|gerapporteerd|toegezonden"
    r"|gestuurd|sturen|gezonden|verzonden|gedeeld|gepubliceerd|volgt|specificeren|terugkomen|verstrekt|aangeboden)"
)
_WILL = r"(?:wordt|worden|zal|zullen|zult|rapporteert|informeer|informeert|volgt|voornemens|komt)"
_NEAR = r"[^.\n]{0,140}?"
_CHAMBER = r"\b(?:uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer|u|het\s+parlement)\b"
_NOW = (
    r"\b(?:middels|via|door\s+middel|per\s+(?:jaar|kwartaal)|jaarlijkse?|periodieke?|halfjaarlijkse?|reeds|altijd"
    r"|steeds|(?:ieder|elk)\s+(?:half)?jaar|elke\s+maand)\b"
)
"""What shows that telling is done here, or time and again."""

_TOLD = (
    r"(?:ge[ïi]nformeerd|informeren|bericht|ingelicht|op\s+de\s+hoogte\s+(?:gesteld|gebracht|gehouden))"
    rf"(?![^.\n]{{0,60}}?{_NOW})"
)
_UNTIL = rf"(?:(?!{_NOW})[^.\n]){{0,140}}?"

_TO_TELL = (
    r"(?:te\s+)?(?:informeren|berichten|rapporteren|(?:toe|op|na)?(?:\s?te\s)?(?:sturen|zenden)|(?:aan|voor)?\s?(?:te\s)?(?:bieden|leggen)"
    r"|doen\s+toekomen|inlichten|(?:te\s+)?melden)\b(?!\s*,?\s*(?:\w+\s+){0,1}?dat\b)"
)
_MEANS_TO = (
    r"(?:zal|zullen|streef\w*|streven|voornemens|voornemen|verwacht(?:en)?|hoop|hopen|van\s+plan|zeg(?:gen)?\s+(?:\w+\s+){0,2}?toe"
    r"|toegezegd|bereid|beoog|beogen|voorzie)"
)
"""What shows that telling, the infinitive, is still to be done."""

_HANDED = (
    r"(?:(?:wordt|worden|kan\s+worden)\s+(?:in|aan|toe|voor)?(?:gestuurd|gezonden|verzonden|gestuurd|gediend|geboden|gelegd|gedeeld|verstrekt|gegeven)"
    r"|(?:in|aan|toe|voor)?ge(?:stuurd|zonden|diend|boden|legd|deeld)\s+(?:wordt|worden|kan\s+worden))\b"
)
_OUTCOME = (
    r"(?:uitkomsten?|resultaten|cijfers|gegevens|bedragen|aantallen|informatie|\w*rapport|advies"
    r"|evaluatie|\w*onderzoek|analyse|verkenning)"
)
_GIVEN_TO = (
    r"(?:(?:in|aan|toe|voor)?ge(?:stuurd|zonden|diend|boden|legd|deeld)|verzonden|verstrekt)\b"
)
_SAID = (
    r"(?:zeggen|uitspraken?|aangeven|mededelingen|duidelijkheid|inzicht"
    r"|antwoord(?:en)?|op\s+in(?:gaan)?|ingaan|vooruitlopen|geven|noemen|doen)\b"
)

DEFERRED = (
    rf"{_WILL}\b{_NEAR}{_TERM}\b{_NEAR}\b{_INFORM}",
    rf"{_TERM}(?:\b{_NEAR}\b{_WILL}\b{_NEAR}\b{_INFORM}"
    rf"|\b{_NEAR}\b(?:rapporteert|informeer|informeert)\b"
    rf"|\b{_NEAR}\b(?:stuur|zend|stuurt|zendt|ontvangt)\b{_NEAR}{_CHAMBER}"
    rf"|\b{_NEAR}\bkomt\s+(?:hier|daar)?(?:over|er)?\s*(?:meer\s+)?duidelijkheid"
    rf"|\s+wordt\s+(?:hierover|daarover)\s+(?:\w+\s+)?(?:beslo?(?:ten|uit|ist)|duidelijkheid\s+ge\w+)\b"
    rf"|\s+publice(?:ert|ren)\b"
    rf"|\s+(?:\w+\s+)?naar\s+(?:de|uw)\s+Kamer\s+(?:gaat|gaan|komt|komen)\b)",
    rf"\bvolg(?:t|en)\s+{_TERM}",
    rf"{_CHAMBER}\s+(?:wordt|worden|zal|zullen|zult)\b{_UNTIL}\b{_TOLD}",
    rf"\b(?:wordt|worden|zal|zullen|zult)\s+(?:\w+\s+){{0,3}}?{_CHAMBER}\b{_UNTIL}\b{_TOLD}",
    rf"\b(?:ik|wij|we|het\s+kabinet|de\s+(?:minister|staatssecretaris))\s+(?:zal|zullen)\s+"
    rf"(?:\w+\s+){{0,3}}?{_CHAMBER}\b{_NEAR}\binformeren",
    rf"\b(?:informeer|bericht)\s+(?:ik|wij|we)\s+(?:\w+\s+){{0,2}}?{_CHAMBER}",
    rf"{_CHAMBER}\s+ontvangt\b{_NEAR}\b{_TERM}\b",
    rf"\bontvangt\s+(?:\w+\s+){{0,2}}?{_CHAMBER}\b{_NEAR}\b{_TERM}\b",
    r"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:hier|daar)[^.\n]{0,80}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    r"\b(?:ik|wij|we|het\s+kabinet)\s+kom(?:t|en)?\s+(?:hier|daar)[^.\n]{0,80}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    rf"\b(?:ik|wij|we)\s+(?:informeer|informeren|bericht|berichten)\s+(?:\w+\s+){{0,2}}?{_CHAMBER}",
    rf"\b(?:verwacht(?:en)?|voornemens)\s+(?:\w+\s+){{0,3}}?{_CHAMBER}{_NEAR}\b(?:informeren|berichten|toekomen|(?:toe)?(?:sturen|zenden)|(?:aan)?bieden)\b",
    rf"\b(?:stuur|sturen|zend|zenden|deel|delen)\b{_NEAR}{_CHAMBER}{_NEAR}\bzodra\b",
    rf"\bzodra\b{_NEAR}\b(?:stuur|zend|deel|bericht|informeer|ontvangt)\b{_NEAR}{_CHAMBER}",
    r"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:\w+\s+){0,4}?terug\s+(?:in|bij)\b",
    r"\b(?:ik|wij|we|het\s+kabinet)\s+kom(?:t|en)?\s+(?:hier|daar)\w*\s+(?:\w+\s+){0,3}?terug\s+(?:in|bij)\b",
    rf"\b(?:cijfers|gegevens|resultaten|\w*rapport|evaluatie|\w*brief)\b{_NEAR}"
    rf"\b(?:verschijnt|verschijnen|komt|komen)\b[^.\n]{{0,40}}?{_TERM}",
    rf"\bpublice(?:ert|ren)\b(?:(?!{_NOW})[^.\n]){{0,30}}?{_TERM}",
    r"\b(?:volgende|komende|eerstvolgende|aangekondigde|toegezegde)\s+\w+\s+ga(?:at|an)?\b[^.\n]{0,60}?\bin(?=\s*[.;])",
    rf"\b(?:(?:ik|wij|we)\s+(?:stuur|sturen|zend|zenden)|(?:stuur|zend)\s+ik)\s+{_CHAMBER}{_NEAR}\b{_TERM}\b",
    rf"\bkom(?:t|en)?\s+(?:hier|daar)\b[^.\n]{{0,40}}?\b{_TERM}\s+(?:\w+\s+){{0,2}}?(?:op\s+)?terug\b",
    rf"\b(?:kabinet\s+neemt|neem\s+ik|neemt\s+het\s+kabinet|ik\s+neem)\b[^.\n]{{0,60}}?\b{_TERM}\s+(?:hierover\s+|daarover\s+)?een\s+(?:\w+\s+)?(?:besluit|beslissing)\b",
    r"\b(?:zal|zullen)\s+(?:\w+\s+){0,3}?aan\s+de\s+orde\s+komen\s+(?:in|bij|tijdens)\b",
    r"\baan\s+mijn\s+(?:ambts)?opvolger\b",
    r"\bloop(?:t|en)?\s+(?:\w+\s+){0,3}?niet\s+(?:\w+\s+)?vooruit\b",
    rf"\b(?:besluit|uitkomsten?|resultaten|(?:eind)?rapport|advies|evaluatie)\b[^.\n]{{0,60}}?\b(?:wordt|worden)\s+"
    rf"(?:\w+\s+){{0,2}}?{_TERM}\s+(?:\w+\s+){{0,2}}?verwacht\b",
    r"\b(?:in|bij|met)\s+(?:de|het|mijn|onze)\s+\w+\s+kom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+"
    r"(?:\w+\s+){0,3}?terug\b",
    rf"\b(?:informeert|bericht|stuurt|zendt)\s+{_CHAMBER}{_UNTIL}{_TERM}",
    rf"{_CHAMBER}\s+krijgt\b{_NEAR}\b(?:brief|rapport|overzicht|bericht|rapportage)\b",
    rf"\bvan\s+plan\s+{_CHAMBER}{_NEAR}\b(?:sturen|zenden|informeren)\b",
    r"\bniet\s+(?:\w+\s+){0,2}?vooruit(?:lopen|\s+te\s+lopen)\b",
    r"\b(?:zal|zullen|wordt|worden)\s+(?:\w+\s+){0,2}?in\s+de\s+(?:eerstvolgende|volgende|komende)\s+\w+\s+"
    r"(?:nader\s+)?(?:worden\s+)?(?:toegelicht|behandeld|besproken)\b",
    rf"{_CHAMBER}\s+wordt\b{_NEAR}\bzodra\b",
    rf"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:\w+\s+)?{_TERM}\s+(?:\w+\s+){{0,2}}?terug\b",
    r"\b(?:zal|zullen)\b[^.\n]{0,40}?\bmet\s+(?:uw|de)\s+Kamer\b[^.\n]{0,30}?\bgedeeld\b",
    rf"\bstreef\w*\b[^.\n]{{0,40}}?{_CHAMBER}{_NEAR}\binformeren\b",
    r"\bvolgt\s+(?:nog\s+)?een\s+(?:\w+\s+)?(?:Kamer)?brief\b",
    rf"\bverwacht(?:en)?\s+(?:\w+\s+){{0,2}}?{_TERM}\s+te\s+publiceren\b",
    r"\bnog\s+niets?\s+(?:\w+\s+){0,2}?te\s+zeggen\b",
    r"\bbesluitvorming\b[^.\n]{0,40}?\bmoet\s+nog\b",
    rf"{_CHAMBER}\s+{_TERM}\s+(?:\w+\s+){{0,2}}?ontvangt\b",
    rf"{_CHAMBER}\s+ontvangt\b{_NEAR}\bzodra\b",
    rf"\bstreven\b[^.\n]{{0,40}}?{_CHAMBER}{_NEAR}\binformeren\b",
    r"\b(?:zal|zullen|wordt)\b[^.\n]{0,80}?\bterug(?:komen|gekomen)\b",
    r"\b(?:volgende|komende|eerstvolgende|aangekondigde)\s+\w+\s+(?:wordt|worden|zal|zullen)\b"
    r"[^.\n]{0,60}?\b(?:ingegaan|ingaan)\b",
    r"\b(?:zal|zullen)\s+(?:\w+\s+){0,2}?(?:hier|daar)[^.\n]{0,60}?\bop\s+ingaan\b",
    rf"\b(?:uitkomsten|resultaten|conclusies)\b{_NEAR}\b(?:worden|volgen|verschijnen)\s+(?:\w+\s+)?{_TERM}",
    rf"\b(?:informeer|informeert)\s+(?:ik\s+)?{_CHAMBER}\s+(?:\w+\s+)?(?:separaat|afzonderlijk|nader)\b",
    rf"\b(?:zal|zullen)\s+(?:hierover|daarover)\s+{_TERM}\s+(?:besluiten|beslissen)\b",
    r"\b(?:uitkomst(?:en)?|resultaten|advies|evaluatie|onderzoek)\b[^.\n]{0,60}?\b(?:af\s+te\s+wachten|afwachten)\b",
    r"\b(?:nog|nu)\s+te\s+vroeg\s+om\b",
    rf"\bbesluitvorming\s+(?:hierover|daarover)\s+vindt\s+(?:\w+\s+){{0,2}}?{_TERM}",
    r"\b(?:zal|zullen)\s+(?:ik|wij|we)\s+(?:\w+\s+){0,3}?(?:nazenden|nasturen|doen\s+toekomen)\b",
    r"\b(?:wordt|worden)\s+(?:\w+\s+){0,3}?(?:betrokken|meegewogen|meegenomen)\s+(?:bij|in)\s+de\s+"
    r"(?:voorjaars|augustus|najaars)besluitvorming\b",
    r"\baan\s+(?:een|het)\s+(?:volgend|nieuw)e?\s+kabinet\b",
    rf"{_CHAMBER}\s+kan\b{_NEAR}\btegemoet\s?zien",
    rf"\bzeg(?:gen)?\s+(?:\w+\s+){{0,3}}?toe\b{_NEAR}{_CHAMBER}{_NEAR}\binformeren",
    r"\b(?:vindt|moet)\s+(?:hierover\s+|daarover\s+)?nog\s+(?:\w+\s+){0,2}?besluitvorming\b",
    rf"(?<=\bover\s)[^.\n]{{0,80}}?\b(?:wordt|zal)\s+{_TERM}\s+(?:besloten|beslist)\b",
    r"\bnog\s+niet\s+mogelijk\s+om\b[^.\n]{0,60}?\bte\s+(?:zeggen|geven|melden|noemen)\b",
    r"(?:(?<=\bhier\s)|(?<=\bdaar\s))kom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:in|bij|tijdens|na)\b[^.\n]{0,60}?\bterug\b",
    rf"{_MEANS_TO}\b{_UNTIL}{_CHAMBER}{_UNTIL}\b{_TO_TELL}",
    rf"{_TERM}\b{_UNTIL}{_CHAMBER}{_UNTIL}\b{_TO_TELL}",
    rf"{_CHAMBER}\s+(?:\w+\s+){{0,3}}?{_TERM}\b{_UNTIL}\b{_TO_TELL}",
    rf"{_TERM}\b{_UNTIL}\b(?:aan|bij|met|naar)\s+{_CHAMBER}\s+(?:\w+\s+){{0,2}}?{_HANDED}",
    rf"\b(?:wordt|worden)\b{_UNTIL}{_TERM}\b{_UNTIL}\b(?:aan|bij|met|naar)\s+{_CHAMBER}\s+(?:\w+\s+){{0,2}}?{_GIVEN_TO}",
    rf"\b(?:zal|zullen)\b{_UNTIL}\b(?:aan|bij|met|naar)\s+{_CHAMBER}\b{_UNTIL}\b{_GIVEN_TO}",
    rf"\bontvangt\s+(?:\w+\s+){{0,2}}?{_CHAMBER}\s+(?:\w+\s+){{0,3}}?(?:nog|nader|binnenkort|separaat|afzonderlijk|voor|na)\b"
    rf"{_UNTIL}\b\w*(?:brief|bericht|rapport(?:age)?|reactie|overzicht|informatie|appreciatie|voorstel|antwoord(?:en)?)\b",
    rf"{_CHAMBER}\s+ontvangt\s+(?:\w+\s+){{0,3}}?(?:nog|nader|binnenkort|separaat|afzonderlijk|voor|na)\b"
    rf"{_UNTIL}\b\w*(?:brief|bericht|rapport(?:age)?|reactie|overzicht|informatie|appreciatie|voorstel|antwoord(?:en)?)\b",
    rf"\b(?:kan|kunnen)\s+(?:(?:ik|wij|we|het\s+kabinet|Defensie|de\s+minister|hier\w*|daar\w*|nu|thans|dan\s+ook|op\s+dit\s+moment)\s+){{0,4}}?nog\s+"
    rf"(?:geen|niets?|niet)\b(?:(?!\bnog\b)[^.\n]){{0,80}}?\b{_SAID}",
    r"\bis\s+(?:(?:hier|daar)over\s+)?(?:op\s+dit\s+moment\s+|thans\s+)?nog\s+(?:geen\s+(?:\w+\s+)?(?:besluit|beslissing)(?:\s+genomen)?|niets?\s+beslo(?:ten|ist)|niets?\s+besloten)\b",
    r"\b(?:(?:dit|dat)\s+wordt|wordt\s+(?:dit|dat|hier\w*|daar\w*))\s+(?:(?:op\s+dit\s+moment|thans|momenteel|nu|nog|nader|verder)\s+){1,3}"
    r"(?:onderzocht|bezien|uitgewerkt|uitgezocht|besproken|overwogen|ge[ïi]nventariseerd|in\s+kaart\s+gebracht)\b",
    rf"\b(?:{_OUTCOME})\b{_UNTIL}\b(?:wordt|worden|zal|zullen|naar\s+verwachting)\b{_UNTIL}{_TERM}\s+(?:\w+\s+){{0,2}}?(?:beschikbaar|gereed|afgerond|opgeleverd|bekend|gepubliceerd|openbaar)\b",
    rf"\b(?:uitwerking|\w*reactie|antwoord|besluit|{_OUTCOME})\b[^.\n]{{0,30}}?\bvolg(?:t|en)(?:\s+(?:nog|later|binnenkort|separaat|spoedig))*(?=\s*[.,;])",
    r"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet)\s+[^.\n]{0,40}?\b(?:standpunt|besluit|beslissing|\w*reactie)\s+(?:bepalen|innemen|nemen|geven|formuleren)\b",
    r"\b(?:loopt|lopen)\s+(?:op\s+dit\s+moment\s+|momenteel\s+|thans\s+)?nog\b[^.\n]{0,60}?\b(?:verwacht|volgen)\b",
    rf"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet|de\s+minister)\s+(?:hier\w*\s+|daar\w*\s+)?{_UNTIL}\b(?:op\s+)?(?:ingaan|terugkomen)\b",
)
"""Something comes later: a verb of informing in present or future, with a term in one sentence.
The past (`heb u geïnformeerd`, `is gestuurd`) has no such verb."""

_AUTHORITY = (
    r"(?:minister(?:ie)?|staatssecretaris|bewindspersonen|kabinet|regering|ministerie|college|gemeenten?"
    r"|provincies?|politie|Belastingdienst|Rekenkamer|toezichthouder|inspectie|Inspectie|UWV|SVB|DNB|AFM"
    r"|CBS|CPB|SCP|PBL|NPO|rechter|Openbaar\s+Ministerie|OM|Europese\s+Commissie|wetgever|parlement"
    r"|Autoriteit\s+(?-i:[A-Z])\w+|Nederlandse\s+(?-i:[A-Z])\w*(?:autoriteit|[Bb]ank)|Nationale\s+[Oo]mbudsman"
    r"|Raad\s+(?:van\s+State|voor\s+\w+)|bewindspersoon|Centraal\s+(?-i:[A-Z])\w+|burgemeester|gemeenteraad|politiek|(?:Nationale\s+)[Pp]olitie|\w+(?:inspectie|autoriteit)|Onderzoeksraad\s+voor\s+Veiligheid|Onderzoeksraad|Gezondheidsraad|Kiesraad|Reclassering|ProRail|NS|Rijkswaterstaat|Zorginstituut|IND|COA|DJI|RDW|CAK|CIZ|NCTV|AIVD|MIVD|FIOD|CJIB|AP|KNMI|EMA|formerende\s+partijen|veiligheidsregio\S*|waterschap\w*"
    r"|Staten-Generaal|sociale\s+partners|bevoegd\s+gezag|schoolbestu(?:ur|ren)|werkgevers?|NZa|IGJ|ACM|NVWA|RIVM|DUO|RVO)"
)
_OF = r"(?:de|het|uw|onze|mijn\s+ambtgenoot,?\s*de|mijn\s+collega,?\s*de)"
_WHO = (
    rf"(?:{_OF}\s+{_AUTHORITY}|mijn\s+(?:collega|ambts?genoot))"
    r"(?:\s+(?:van|voor)\s+(?!belang\b)(?:de\s+)?(?-i:[A-Z])\w*(?:(?:,|\s+en)\s+(?-i:[A-Z])\w*){0,3})?"
)
"""Who answers for it, as with `de minister van Onderwijs, Cultuur en Wetenschap`."""

_GIVEN = (
    r"(?!\s+(?:(?!(?:om|te|dat|die|of|hoe)\b)[\w€]+\s+){0,4}?"
    r"(?:ge(?!meent|recht|bied|en\b)\w{2,}(?:[dt]|en)|(?:aan|door|mee|terug|toe|voor|over)ge\w+|ver(?:zonden|strekt|zocht|leend)"
    r"|beschikbaar|belangrijk|duidelijk|bekend|belang|openbaar|toegankelijk|verplicht|mogelijk|lastig)\b)"
)
"""Theirs to do, and not sent to them, or of use to them: `is aan de provincies gestuurd`."""

_PLURAL = (
    r"(?:gemeenten|provincies|waterschappen|veiligheidsregio['’]s|schoolbesturen|scholen|onderwijsinstellingen|(?:hoge)?scholen|universiteiten"
    r"|instellingen|ziekenhuizen|zorgaanbieders|zorgverzekeraars|woningcorporaties|sociale\s+partners|werkgevers|werknemers|bedrijven"
    r"|lidstaten|omroepen|banken|vervoerders|partijen|gemeenteraden|burgemeesters|colleges|pensioenfondsen|sportbonden)"
)
_IS_UP_TO = (
    r"\b(?:(?:(?<=\bhet\s)|(?<=\bdit\s)|(?<=\bdat\s))is|is\s+het)\s+(?:(?:primair|uiteindelijk|allereerst|verder|vervolgens|nu|dan|dan\s+ook|ook"
    r"|daarom|immers|echter|in\s+(?:de\s+)?eerste\s+(?:plaats|instantie))\s+){0,2}aan"
)
"""`het is aan`, before whoever is to do it: whoever that may be."""

_MY_FIELD = (
    r"mijn\s+(?:\w+\s+)?(?:verantwoordelijkheid|bevoegdheid|beleidsterrein|portefeuille|terrein)\b"
)
_ANSWERS = r"(?:verantwoordelijk|bevoegd|aan\s+zet|aanspreekbaar|aangewezen)\b"
"""Whose it is: `is hiervoor verantwoordelijk`."""

REFERRED = (
    rf"(?:door)?verwij(?:s|st|zen)\b[^.\n]{{0,80}}?\bnaar\s+(?:(?:de|het)\s+\w+,\s+)?{_OF}\s+(?:verantwoordelijke\s+)?{_AUTHORITY}\b",
    rf"(?:deze|die|uw|een)\s+vra(?:ag|gen)\s+(?!\d)(?:\w+\s+){{0,6}}?(?:voor|aan)\s+(?:te\s+leggen\s+aan\s+)?"
    rf"{_WHO}\b",
    rf"(?:(?:is|lijkt)\s+(?:ons\s+inziens\s+|primair\s+|verder\s+|dus\s+)?(?:een\s+vraag\s+)?(?:aan|voor)"
    rf"|is\s+het\s+aan)\s+(?>{_WHO}\b){_GIVEN}",
    r"is\s+(?:het\s+)?aan\s+(?:de\s+)?(?:scholen|onderwijsinstellingen|instellingen|universiteiten|ziekenhuizen|zorgaanbieders"
    rf"|zorgverzekeraars|woningcorporaties|sociale\s+partners|werkgevers|lidstaten)\b{_GIVEN}",
    rf"(?:deze|die|uw)\s+vra(?:ag|gen)\s+ka?n(?:nen)?\s+(?:\w+\s+){{0,3}}?{_WHO}\b"
    r"[^.\n]{0,60}?\bbeantwoorden",
    rf"{_WHO}\b[^.\n]{{0,60}}?\bkan\s+(?:\w+\s+){{0,3}}?(?:deze|die|uw)\s+vra(?:ag|gen)"
    r"\s+(?:\w+\s+){0,3}?beantwoorden",
    rf"\b(?:dit|dat|deze\s+vraag)\s+is\s+(?:\w+\s+)?(?:een|de)\s+(?:verantwoordelijkheid|aangelegenheid|bevoegdheid|zaak)\s+van\s+"
    rf"{_WHO}\b",
    r"verwij(?:s|st|zen)\b[^.\n]{0,60}?\bnaar\s+mijn\s+(?:collega|ambts?genoot)\b",
    rf"\bbij\s+{_WHO}\b[^.\n]{{0,40}}?\bzijn\b(?=\s*[.;])",
    rf"\b(?:deze|die|uw)\s+(?:vra(?:ag|gen)|informatie|gegevens)\b[^.\n]{{0,40}}?\b(?:bij|aan|van)\s+{_WHO}\b"
    r"[^.\n]{0,40}?\b(?:krijgen|opvragen|navragen|stellen|voorleggen)\b",
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
    r"\b(?:afweging|oordeel|keuze|antwoord)\s+(?:hierover\s+)?laa?t(?:en)?\s+(?:ik|wij|we)\s+aan\b",
    rf"\bu\b[^.\n]{{0,40}}?\bvragen\s+aan\s+{_WHO}\b",
    r"\bbehoort\s+niet\s+tot\s+(?:onze|mijn)\s+(?:\w+\s+)?(?:taak|taken|bevoegdheid)\b",
    rf"\b(?:hoort|horen|behoort|behoren)\s+(?:\w+\s+)?(?:thuis\s+bij|tot\s+(?:het|de)\s+\w+\s+van)\s+"
    rf"{_WHO}\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bbevragen\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bis\s+de\s+aangewezen\b",
    rf"{_WHO}\b[^.\n]{{0,40}}?\bkan\s+u\s+(?:\w+\s+){{0,3}}?(?:informeren|inlichten)",
    rf"{_WHO}\b[^.\n]{{0,40}}?\b(?:zal|moet|kan)\s+(?:\w+\s+){{0,2}}?"
    r"(?:deze\s+vraag|uw\s+vraag|hier(?:op)?|daar(?:op)?)\s+(?:\w+\s+){0,2}?(?:beantwoorden|antwoord\w*)",
    r"\bis\s+(?:het\s+)?niet\s+aan\s+(?:ons|mij|de\s+Algemene\s+Rekenkamer)\b",
    r"\bniet\s+aan\s+(?:ons|mij)\s+(?:is|om)\b",
    r"\b(?:is|betreft)\s+een\s+politieke\s+(?:afweging|keuze|vraag|kwestie)\b",
    rf"\bmoet(?:en)?\s+{_WHO}\s+(?:\w+\s+){{0,4}}?uitspreken",
    r"\b(?:valt|vallen|ligt)\s+(?:\w+\s+){0,2}?buiten\s+(?:ons|onze|mijn)\s+(?:\w+\s+)?"
    r"(?:mandaat|bevoegdhe\w+|taak|taken|opdracht)",
    rf"\b(?:ter\s+beoordeling\s+(?:van|aan)|ter\s+beantwoording\s+aan)\s+{_WHO}\b",
    rf"\b(?:contact\s+op\s+(?:te\s+)?nemen\s+met|navragen\s+bij|u\s+(?:\w+\s+)?terecht\s+bij)\s+{_WHO}\b",
    rf"\b(?:oordeel|afweging|keuze|beslissing|antwoord)\b[^.\n]{{0,30}}?\b(?:is|zijn|laat|laten|ligt|moet)\b[^.\n]{{0,30}}?"
    rf"\b(?:aan|bij|van)\s+(?:{_WHO}|uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer)\b",
    rf"\blaten\s+(?:\w+\s+){{0,4}}?(?:oordeel|afweging|keuze)\b[^.\n]{{0,30}}?\baan\s+(?:{_WHO}|uw\s+Kamer"
    r"|de\s+(?:Tweede\s+)?Kamer)\b",
    rf"\bhet\s+aan\s+{_WHO}\s+om\s+(?:hier|daar|dit|dat|deze)\w*",
    rf"\bdoor\s+{_WHO}\s+(?:kunnen\s+)?worden\s+beantwoord",
    rf"\bbeantwoording\s+door\s+{_WHO}\b",
    rf"\bkan\s+{_WHO}\s+u\s+(?:\w+\s+){{0,4}}?geven\b",
    rf"{_WHO}\s+kan\s+u\b",
    r"\bpast\s+(?:het\s+)?(?:ons|mij|de\s+Algemene\s+Rekenkamer)\s+niet\b",
    r"\btreed\s+(?:ik\s+)?(?:(?:hier|daar)\s+)?niet\s+in\b",
    r"\bga(?:an)?\s+(?:ik|wij|we)\b[^.\n]{0,30}?\bniet\s+over\b(?=\s*(?:[.,;]|$))",
    rf"\bvraag\s+die\s+{_WHO}\s+(?:kan|moet|zal)\s+beantwoorden\b",
    r"\bspreken\s+(?:wij|we)\s+ons\s+niet\s+uit\b",
    rf"\b(?:hier|daar)over\s+(?:gaat|beslist)\s+{_WHO}\b",
    rf"\b(?:hier|daar)over\s+kan\s+(?:alleen|slechts|uitsluitend)\s+{_WHO}\b",
    rf"(?<!\bvan\s)(?>{_WHO}\b)\s+gaat\s+(?:hier|daar)over\b",
    rf"\btaak\s+van\s+{_WHO}\s+om\s+(?:dit|dat|deze|hier|daar)\w*",
    rf"\brichten\s+(?:tot|aan)\s+{_WHO}\b",
    rf"\bwenden\s+tot\s+(?:{_OF}\s+)?{_AUTHORITY}\b",
    rf"(?:ligt|valt)\s+(?:(?!inzage)\w+\s+){{0,3}}?(?:bij|onder|op)\s+(?:(?:de|het)\s+)?(?:(?:verantwoordelijkheid|bevoegdheid|terrein|weg)\s+van\s+)?"
    rf"{_WHO}\b",
    rf"(?<!\bvan\s)(?>{_WHO}\b)\s+(?:(?:gaat|gaan)\s+(?:zelf\s+)?over(?!\s+(?:tot|naar|op)\b)|(?:beslist|besluit|oordeelt)\s+(?:zelf|zelfstandig|onafhankelijk)\s+over|(?:gaat|gaan|beslist|oordeelt)\s+(?:zelf\s+)?(?:hier|daar)\s?(?:zelf\s+)?over)\b",
    rf"(?:^|(?<=[.,;:]\s)|(?<=\bdat\s)){_PLURAL}\s+(?:beslissen|bepalen|besluiten)\s+(?:(?:hier|daar)\w*\s+)?zelf\b",
    rf"{_PLURAL}\s+(?:gaan|beslissen|besluiten)\s+(?:(?:hier|daar)over|(?:hier|daar)\s+(?:zelf\s+)?over)\b",
    rf"(?:hier|daar)over\s+(?:gaan|beslissen|besluiten)\s+{_PLURAL}\b",
    rf"\b(?:hier|daar)\s+ga(?:at|an)\s+(?:{_WHO}|{_PLURAL})\s+over\b",
    rf"{_IS_UP_TO}\s+(?!te\b|mij\b|ons\b|het\s+\w+en\s+om\b|de\s+(?:orde|slag|hand|gang|beurt|tijd)\b)"
    r"[\w-]+(?:\s+[\w-]+){0,5}?(?=\s+om\s+(?:\w+\s+){0,9}?te\b)",
    r"\blaat\s+(?:(?:ik|het\s+kabinet|het|dit|dat|hier\w*|daar\w*|verder|graag|een|de|die)\s+){0,4}?(?:\w+\s+){0,3}?"
    rf"aan\s+(?:{_OF}\s+)?(?:{_AUTHORITY}|{_PLURAL})\b(?!\s+(?:weten|zien|horen|merken))",
    rf"\b(?:val(?:t|len)|ligt|liggen|hoort|horen|behoort|behoren)\s+(?:\w+\s+){{0,3}}?niet\s+(?:onder|bij|binnen|op|tot)\s+(?:mij\b|ons\b|{_MY_FIELD})",
    r"\b(?:is|zijn)\s+(?:\w+\s+){0,2}?(?:niet|geen)\s+(?:\w+\s+){0,2}?(?:mijn|een)\s+(?:verantwoordelijkheid|bevoegdheid|taak)\s*(?:van\s+(?:mij|het\s+(?:Rijk|kabinet)))?(?=\s*[.,;])",
    r"\b(?:heb|heeft)\s+(?:\w+\s+){0,4}?geen\s+(?:\w+\s+){0,2}?(?:bevoegdhe(?:id|den)|zeggenschap|bemoeienis)\b",
    r"\bben\s+(?:ik\s+)?(?:\w+\s+){0,3}?niet\s+bevoegd\b",
    r"\b(?:ik|wij|we|kabinet|minister|Rijk|rijksoverheid)\s+ga(?:at|an)?\s+(?:\w+\s+){0,3}?niet\s+over\s+(?:de|het|dit|dat|deze|die|hoe|welke?|wat|\w+e)\b",
    rf"\bvra(?:ag|gen)\b[^.\n]{{0,40}}?\bdoorge(?:stuurd|leid|zonden|zet|geven)\s+(?:naar|aan)\s+{_WHO}\b",
    rf"\bvra(?:ag|gen)\b[^.\n]{{0,40}}?\b(?:naar|aan)\s+{_WHO}\s+(?:\w+\s+){{0,2}}?doorge(?:stuurd|leid|zonden|zet|geven)\b",
    rf"\b(?:overgedragen|voorgelegd)\s+aan\s+{_WHO}\b[^.\n]{{0,30}}?\bbeantwoord\w*",
    rf"{_WHO}\b(?:\s+en\s+{_WHO}\b)?[^.\n]{{0,20}}?\b(?:is|zijn)\s+(?:(?:hier|daar)(?:voor|toe|in)|in\s+dezen?)\s+(?:\w+\s+){{0,3}}?{_ANSWERS}",
    rf"\b(?:hier|daar)(?:voor|toe|in)\s+(?:is|zijn)\s+(?:(?:primair|allereerst|in\s+eerste\s+instantie)\s+)?(?:{_WHO}|{_PLURAL})\b[^.\n]{{0,30}}?\b{_ANSWERS}",
    rf"{_PLURAL}\s+(?:is|zijn)\s+(?:(?:hier|daar)(?:voor|toe|in))\s+(?:\w+\s+){{0,3}}?{_ANSWERS}",
    rf"\b(?:het|dit|dat)\s+is\s+(?:primair\s+|allereerst\s+|uiteindelijk\s+)?(?:de|een)\s+(?:\w+\s+)?(?:verantwoordelijkheid|bevoegdheid|aangelegenheid)\s+"
    rf"(?:van|voor)\s+(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{_PLURAL})\b",
    rf"\b(?:dit|dat)\s+is\s+(?:primair\s+|uiteindelijk\s+|dan\s+ook\s+)?(?:de|een)\s+(?:\w+\s+)?(?:taak|keuze|afweging|zaak|verantwoordelijkheid)\s+"
    rf"(?:van|voor)\s+(?:{_WHO}|(?:de\s+)?(?:\w+e\s+)?{_PLURAL}|(?:(?:de|het)\s+)?\w+\s+zelf)\b",
    rf"\b(?:berust|rust|ligt)\s+(?:\w+\s+){{0,3}}?bij\s+(?:de\s+)?(?:individuele\s+)?{_PLURAL}\b",
    rf"\b(?:verwijs|verwijst|verwijzen)\b[^.\n]{{0,60}}?\bnaar\s+(?:de\s+)?(?:desbetreffende\s+|betreffende\s+|betrokken\s+|individuele\s+)?{_PLURAL}\b",
)
"""Another authority or person is named as the one to ask, or to decide."""

_OWN_WORK = (  # fmt: skip
    r"(?<!uit\s)ons\s+(?:onderzoek|rapport)\b"
    r"(?:(?!\b(?:blijkt|dat|conclu\w+|volgt)\b)[^.\n]){0,60}?"
)
"""The investigation itself as the subject, not what follows from it."""

NOT_INVESTIGATED = (
    r"niet\s+(?:\w+\s+){0,2}?onderzocht",
    r"onderzoek\s+had\s+(?:\w+\s+){0,2}?geen\s+betrekking",
    r"niet\s+(?:in|bij)\s+(?:het|ons|dit)\s+\w*onderzoek\s+(?:betrokken|meegenomen)",
    r"niet\s+(?:\w+\s+){0,2}?nagegaan",
    r"niet\s+(?:\w+\s+){0,2}?(?:naar\s+gekeken|gekeken\s+naar)",
    r"geen\s+(?:(?:\w+e|specifiek|nader|apart|eigen|concreet|verder|diepgaand|extern|gericht|separaat|\w+lijk|\w+end)\s+)?onderzoek\s+(?:\w+\s+){0,2}?(?:gedaan|verricht|uitgevoerd|ingesteld|plaatsgevonden|naar)",
    r"geen\s+onderzoek(?:en)?\s+bekend\b",
    r"(?:is|zijn|werd|werden)\s+niet\s+(?:\w+\s+){0,2}?in\s+(?:kaart|beeld)\s+gebracht\b",
    r"(?:maakte?n?|was|waren|is|zijn|vormde?n?)\s+(?:\w+\s+){0,4}?geen\s+(?:onder)?deel\s+(?:uit\s+)?van\s+"
    r"(?:\w+\s+){0,3}?\w*onderzoek\w*",
    r"(?:viel|vielen|valt|vallen)\s+(?:\w+\s+){0,3}?buiten\s+(?:\w+\s+){0,4}?(?:onderzoek|reikwijdte|scope)",
    r"(?:wij|we|ik|Rekenkamer)\b[^.\n]{0,80}?\bniet\s+(?:\w+\s+){0,2}?"
    r"(?:beoordeeld|bekeken|gecontroleerd|vastgesteld|geanalyseerd|getoetst|ge[ëe]valueerd|verdiept"
    r"|ingegaan|gevalideerd|geverifieerd|berekend|vergeleken|gemeten|meegenomen|kunnen\s+vaststellen|in\s+(?:kaart|beeld)\s+gebracht)\b",
    rf"{_OWN_WORK}\bniet\s+(?:\w+\s+){{0,3}}?(?:in|aan\s+de\s+orde|over|gericht|meegenomen|beantwoorden)\b",
    r"(?:in|voor)\s+(?:dit|ons|het)\s+\w*(?:onderzoek|rapport)\s+(?:is\s+|zijn\s+)?(?:niet|geen)\b"
    r"(?!\s+(?:alleen|eerder))",
    r"geen\s+(?:onder)?deel\s+(?:geweest|uitgemaakt|uitmaakte)\s+van\b",
    r"(?:wij|we|ik)\s+niet\s+(?:\w+\s+)?gekeken\b",
    r"niet\s+binnen\s+de\s+(?:reikwijdte|scope|afbakening)\b",
    r"strekt(?:e|en)?\s+zich\s+niet\s+uit\b",
    r"nog\s+niet\s+ge[ëe]valueerd\b",
    r"geen\s+uitspraak\b[^.\n]{0,60}?\bons\s+onderzoek\b",
    r"niet\s+(?:\w+\s+)?onderzoek\s+naar\s+(?:gedaan|verricht)\b",
    r"geen\s+informatie\s+verzameld\b",
    r"(?:wij|we)\s+kunnen\s+(?:dat|dit)\s+niet\s+beoordelen",
    r"onderzoek\s+beperkt\s+tot\b",
    r"onze\s+analyse\b[^.\n]{0,40}?\bniet\b",
    r"het\s+rapport\s+(?:bevat|geeft)\b[^.\n]{0,30}?\bgeen\b",
    r"het\s+rapport\s+ga(?:at|an)\b[^.\n]{0,20}?\bniet\b",
    r"ons\s+beperkt\s+tot\b",
    r"buiten\s+de\s+(?:afbakening|kaders)\s+van\b",
    r"geen\s+(?:onderzoeksvraag|bevindingen)\b",
    r"geen\s+(?:\w+\s+)?(?:analyse|vergelijking|berekening|inventarisatie|evaluatie|(?:nul|effect)?meting)(?:en|s)?\s+(?:van\s+|naar\s+)?(?:gemaakt|uitgevoerd|gedaan)",
    r"(?:analyse|vergelijking|berekening|inschatting)\b[^.\n]{0,30}?\b(?:wij|we)\b[^.\n]{0,20}?\bniet\s+gemaakt",
    r"(?:wij|we)\b[^.\n]{0,20}?\b(?:analyse|vergelijking|berekening|inschatting)\b[^.\n]{0,20}?\bniet\s+gemaakt",
    r"onderzoek\b(?:(?!\b(?:blijkt|dat)\b)[^.\n]){0,60}?\bniet\s+(?:gedaan|verricht)\b",
    r"alleen\s+gekeken\s+naar\b",
    r"door\s+ons\s+niet\s+(?:\w+\s+)?(?:be|ge|onder|ver)\w+(?:d|t|en)\b",
    r"(?:is|zijn|werd|werden)\s+niet\s+(?:\w+\s+)?(?:bekeken|geanalyseerd|ge[ëe]valueerd)\b",
    r"onderzoek\s+(?:was|is)\s+(?:\w+\s+){0,2}?niet\s+(?:\w+\s+){0,2}?gericht",
    r"onderzoek\s+(?:\w+\s+)?(?:ging|gaat|richtte)\b[^.\n]{0,30}?\bniet\b",
    r"onderzoek\s+(?:hier|daar)\s+niet\s+over\s+(?:ging|gaat)",
    r"(?:geen|niet\s+het)\s+(?:onderwerp|object|onderdeel)\s+van\s+(?:\w+\s+){0,2}?(?:onderzoek|rapport)\w*",
    r"op\s+basis\s+van\s+(?:ons|het|dit)\s+onderzoek\s+(?:\w+\s+){0,3}?(?:geen|niets?)\b",
    r"(?:onderzoek|analyse|inventarisatie|evaluatie|meting|berekening|toets)\b[^.\n]{0,50}?"
    r"\b(?:is|heeft|werd|zijn|hebben)\s+(?:\w+\s+){0,2}?niet\s+(?:uitgevoerd|plaatsgevonden|gemaakt|verricht)",
    r"(?:wij|we|onderzoek)\b[^.\n]{0,80}?\bbuiten\s+beschouwing\s+ge(?:laten|bleven)",
    r"in\s+(?:de|het|dit|deze)\s+\w*(?:evaluatie|onderzoek)\s+niet\s+(?:\w+\s+)?(?:betrokken|meegenomen|onderzocht)\b",
    r"niet\s+(?:\w+\s+){0,3}?(?:betrokken|meegenomen)\s+in\s+(?:\w+\s+){0,2}?\w*onderzoek",
    r"(?:is|zijn|werd|werden|heb|heeft|hebben)\s+(?:\w+\s+){0,4}?niet\s+(?:\w+\s+){0,2}?"
    r"(?:uitgezocht|berekend|geraamd|gemeten|getoetst|doorgerekend|becijferd|gekwantificeerd|ge[ïi]nventariseerd|bestudeerd|doorgelicht|laten\s+(?:onderzoeken|uitzoeken|doorrekenen|verrichten|uitvoeren))\b",
    r"geen\s+(?:\w+\s+){0,2}?(?:studies?|evaluaties?|doorrekening(?:en)?|\w*analyses?|nulmeting|inventarisatie|impacttoets)\s+"
    r"(?:(?!waaruit|dat|die)\w+\s+){0,3}?(?:gemaakt|uitgevoerd|gedaan|verricht|plaatsgevonden|beschikbaar|voorhanden|bekend)\b",
    r"geen\s+(?:\w+\s+)?\w*onderzoek(?:en)?\s+(?:(?!waaruit|dat|die)\w+\s+){0,3}?(?:beschikbaar|voorhanden|bekend|laten\s+\w+)\b",
    r"(?:ken|kennen)\s+(?:ik\s+|wij\s+)?geen\s+(?:\w+\s+)?(?:onderzoek(?:en)?|studies?)\b",
    r"niet\s+bekend\s+met\s+(?:\w+\s+){0,2}?(?:onderzoek(?:en)?|studies?)\b",
)
"""It was not looked into."""

NOT_KEPT = (
    r"(?<!\bdie\s)(?<!\bwie\s)niet\s+(?!altijd\b|overal\b)(?:\w+\s+){0,3}?(?:geregistreerd|bijgehouden|vastgelegd|gemonitord)\b(?!\s+(?:staat|staan|stond|als)\b)",
    r"(?:houd|houdt|houden|hield|hielden)\b[^.\n]{0,60}?\bniet\s+(?:\w+\s+){0,2}?bij\b",
    r"(?:houd|houdt|houden)\b[^.\n]{0,60}?\bgeen\s+(?:\w+\s+){0,3}?bij\b",
    r"geen\s+(?:\w+\s+){0,2}?(?:registratie|administratie)\w*\b",
    r"niet\s+(?:\w+\s+){0,3}?(?:geadministreerd|centraal\s+bekend)\b",
    r"niet\s+(?:\w+\s+){0,2}?te\s+(?:achterhalen|herleiden|reconstrueren)\b",
    r"niet\s+(?:mogelijk\b[^.\n]{0,60}?\b)?uit\s+(?:de|het)\s+(?:\w+\s+)?(?:systeem|systemen|administratie|registratie)\w*",
    r"niet\s+(?:\w+\s+)?uit\s+(?:\w+\s+){1,2}?(?:gegevens|cijfers|data|systeem|systemen|registraties?)\s+"
    r"(?:af\s?te\s?leiden|te\s+(?:halen|destilleren)|afleiden|halen|af\s+te\s+lezen)\b",
    r"over\s+(?:\w+\s+){0,3}?(?:cijfers|gegevens|data|informatie|aantallen)\s+beschik(?:t|ken)?\b[^.\n]{0,20}?\bniet\b",
    r"(?:zijn|heb|heeft|hebben)\s+(?:\w+\s+){0,3}?geen\s+(?:\w+\s+){0,2}?(?:cijfers|gegevens|data|informatie)\b(?=\s*(?:[.;,]|over\s*[.;]))",
    r"publiceert\b[^.\n]{0,40}?\bgeen\s+cijfers",
    r"(?:overzicht|gegevens|cijfers|registratie)\b[^.\n]{0,40}?\bontbre(?:ekt|ken)\b(?=\s*[.;])",
    r"(?:hoeveel|welke?|het\s+aantal)\b[^.\n]{0,80}?\bis\s+(?:mij\s+|ons\s+)?(?:niet\s+|on)bekend\b",
    r"is\s+(?:mij\s+|ons\s+)?(?:niet\s+|on)bekend\s+(?:hoeveel|of|welke?|hoe)\b",
    r"(?:systee?m(?:en)?|registraties?|administraties?)\s+(?:maakt|maken|kent|kennen)\b[^.\n]{0,40}?\b(?:niet|geen)\b",
    r"geen\s+onderscheid\s+gemaakt\b[^.\n]{0,80}?\b(?:registratie|administratie|cijfers)",
    r"uitsplitsing\b[^.\n]{0,30}?\b(?:kan\s+niet|niet\s+(?:mogelijk|te\s+maken))\b",
    r"geen\s+(?:totaal)?overzicht\b",
    r"(?<=is\s)geen\s+zicht\b",
    r"(?:landelijk|volledig|totaal)\s+beeld\s+ontbreekt\b",
    r"(?:bestaan|zijn\s+er)\s+geen\s+(?:\w+\s+)?(?:cijfers|gegevens|data)\b",
    r"(?:cijfers|gegevens|data)\s+(?:zijn|bestaan)\s+er\s+niet\b",
    r"(?:cijfers|gegevens|data|informatie|aantallen)\b[^.\n]{0,40}?(?<!\bnog\s)\bniet\s+(?:\w+\s+){0,4}?(?:beschikbaar|verzameld|gegenereerd|uit\s+te\s+splitsen)\b",
    r"niet\s+(?:afzonderlijk|apart)\s+(?:zichtbaar|te\s+onderscheiden)\b",
    r"beschik(?:t|ken)?\b[^.\n]{0,40}?\bniet\s+over\s+(?:\w+\s+){0,2}?(?:uitsplitsing|overzicht)\b",
    r"(?<=zijn\s)geen\s+(?:\w+\s+)?(?:cijfers|gegevens|data)\s+over\b",
    r"(?:omvang|aantal|aantallen|hoogte|verdeling)\b[^.\n]{0,40}?\bis\s+(?:mij\s+|ons\s+)?niet\s+bekend\b",
    r"lever(?:t|en)\b[^.\n]{0,40}?\b(?:cijfers|gegevens|informatie)\s+niet\s+aan\b",
    r"niet\s+mogelijk\b[^.\n]{0,80}?\bgegevens\b",
    r"(?:cijfers|gegevens|data|informatie)\b[^.\n]{0,40}?\bniet\s+(?:aanwezig|leveren|aanleveren|geleverd|aangeleverd)\b",
    r"(?:systee?m(?:en)?|administraties?|registraties?)\b[^.\n]{0,30}?\bniet\s+(?:\w+\s+)?ingericht\b",
    r"geen\s+(?:bestand|database|bron)\b",
    r"hoeveel\b[^.\n]{0,80}?\bniet\s+te\s+zeggen\b",
    r"niet\s+verplicht\b[^.\n]{0,30}?\bregistreren\b",
    r"(?:registratie|administratie)\b[^.\n]{0,40}?\bgeen\s+onderscheid\b",
    r"is\s+niet\s+bekend\s+(?:\w+\s+)?hoeveel\b",
    r"hoe\s+(?:vaak|groot|lang|veel)\b[^.\n]{0,80}?\bis\s+(?:mij\s+|ons\s+)?(?:niet\s+|on)bekend\b",
    r"(?:totaal\w*|overzicht|aantal)\b[^.\n]{0,40}?\bniet\s+te\s+geven\b",
    r"aantallen\s+(?:zijn|kunnen)\s+niet\s+(?:te\s+geven|worden\s+gegeven)",
    r"(?<!\bnog\s)geen\s+(?:\w+\s+){0,3}?(?:cijfers|gegevens|data|informatie|overzicht)\s+(?:\w+\s+){0,3}?"
    r"(?:beschikbaar|voorhanden|bekend|bijgehouden|geregistreerd|vastgelegd|verzameld)",
    r"(?:cijfers|gegevens|data|informatie|aantal(?:len)?|overzicht|uitsplitsing)\b[^.\n]{0,60}?\b(?:is|zijn|worden|wordt)\s+"
    r"(?:\w+\s+){0,2}?(?<!\bnog\s)niet\s+(?:\w+\s+){0,2}?(?:beschikbaar|voorhanden|bekend|te\s+geven)",
    r"beschik(?:t|ken)?\b[^.\n]{0,40}?\bniet\s+over\s+(?:\w+\s+){0,3}?(?:cijfers|gegevens|data|informatie)",
    r"(?:heb|heeft|hebben)\b[^.\n]{0,40}?\bgeen\s+(?:\w+\s+){0,2}?(?:zicht\b|inzicht\s+in\b|(?:cijfers|gegevens|data|informatie)\s+(?:over|van)\b)",
    r"geen\s+(?:landelijk|centraal|volledig|actueel)\s+(?:overzicht|beeld)\b",
    r"(?:registreer|registreert|registreren)\b[^.\n]{0,60}?\bniet\b",
    r"(?:registreert|registreren|verzamelt|verzamelen)\b[^.\n]{0,40}?\bgeen\s+(?:\w+\s+)?(?:gegevens|cijfers|data|informatie)\b",
    r"niet\s+mogelijk\b[^.\n]{0,60}?\buit\s+te\s+splitsen\b",
    r"(?:(?:(?<=\bdit\s)|(?<=\bdat\s)|(?<=\bhet\s))is|is\s+(?:dit|dat|het))\s+(?:bij\s+)?(?:mij|ons|het\s+(?:ministerie|kabinet)|Defensie|de\s+\w+)\s+(?:\w+\s+)?(?:niet\s+bekend|onbekend)\b",
    r"(?:mij|ons)\s+is\s+(?:dit|dat|het)\s+(?:niet\s+bekend|onbekend)\b",
    r"(?:mij|ons)\s+is\s+(?:niet\s+bekend|onbekend)\s+(?:of|hoe\w*|welke?|in\s+hoeverre|waar\w*)\b",
    r"is\s+(?:het\s+)?(?:bij\s+)?(?:mij\s+|ons\s+)?(?:niet\s+bekend|onbekend)\s+(?:in\s+hoeverre|waar\w*|om\s+hoeveel)\b",
    r"niet\s+mogelijk\b[^.\n]{0,80}?\b(?:uitsplitsing|onderscheid|overzicht|aantallen|cijfers|percentages?|schatting)\s+(?:te\s+)?(?:\w+\s+)?(?:maken|geven|leveren|verstrekken|genereren)\b",
    r"geen\s+(?:\w+\s+){0,2}?(?:uitsplitsing|schatting|inschatting)\s+(?:\w+\s+){0,5}?(?:maken|gemaakt|geven|gegeven|mogelijk|beschikbaar)\b",
    r"niet\s+(?:\w+\s+){0,3}?(?:achterhaald|afgeleid|uitgesplitst|gegenereerd|gedestilleerd|uitgevraagd|geteld)\b",
    r"niet\s+(?:\w+\s+){0,2}?(?:af\s+te\s+leiden|te\s+(?:kwantificeren|bepalen)|uit\s+te\s+splitsen|aan\s+te\s+geven\s+(?:hoe\w*|welke?|wat))\b",
    r"niet\s+(?:exact|precies|met\s+zekerheid)\s+(?:\w+\s+)?(?:aan\s+te\s+geven|te\s+(?:zeggen|bepalen|geven)|worden\s+(?:gezegd|aangegeven|bepaald|vastgesteld))\b",
    r"ontbre(?:ekt|ken)\b[^.\n]{0,40}?\b(?:zicht|inzicht|overzicht|gegevens|cijfers|data|registratie)\b",
    r"(?:heb|heeft|hebben)\b[^.\n]{0,40}?\bgeen\s+(?:\w+\s+){0,2}?(?:inzicht|beeld)(?=\s*(?:[.;,]|van\b|over\b|in\b))",
    r"geen\s+(?:\w+\s+){0,2}?(?:cijfers|gegevens|data|aantallen)\s+(?:geven|leveren|verstrekken|noemen)\b",
    r"(?:cijfers|gegevens|data)\s+(?:hier|daar)?(?:over|van)?\s*(?:heb|heeft|hebben)\s+(?:ik|wij|we|het\s+\w+|de\s+\w+)\s+niet\b(?=\s*[.,;])",
)
"""The number or the fact is not kept."""

_WORDINGS: dict[SignalKind, tuple[str, ...]] = {
    "confidential": CONFIDENTIAL,
    "deferred": DEFERRED,
    "referred": REFERRED,
    "not_investigated": NOT_INVESTIGATED,
    "not_kept": NOT_KEPT,
}

OTHERS = re.compile(
    r"\b(?:gemeentera(?:ad|den)|ouders|bewoners|omwonenden|patiënten|cliënten|slachtoffers|gedupeerden"
    r"|medewerkers|werknemers|burgers|leerlingen|studenten|bedrijven|instellingen|scholen|gemeenten|betrokkenen)\s+$",
    re.IGNORECASE,
)
"""Others who are told, right before the verb: `de bewoners worden in mei geïnformeerd`."""


@dataclass(frozen=True)
class Signal:
    """A wording in an answer."""

    question: Annotated[str, "question whose answer it stands in"]
    signal: Annotated[SignalKind, "what the wording points at"]
    text: Annotated[str, "the wording as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


HERE = re.compile(
    r"\b(?:hierbij|hiermee|bijgaand|bij\s+dezen?|met\s+deze\s+(?:brief|antwoorden|beantwoording)|in\s+deze\s+(?:brief|beantwoording)"
    r"|middels|conform|op\s+grond\s+van|(?:jaar|maande)lijks)\b[^.\n]{0,80}$",
    re.IGNORECASE,
)
"""What shows that telling is done with this very letter, or time and again: `hierbij`."""


def find_signals(questions: Sequence[Question]) -> list[Signal]:
    """Return the signals in answers, in document order; signals of one kind do not overlap."""
    return [signal for question in questions for signal in _signals_of(question)]


def _signals_of(question: Question) -> Iterator[Signal]:
    check_time()
    answer = question.answer_passage
    if answer is None:
        return
    found = [
        (match.start(), kind, match)
        for kind in _WORDINGS
        for match in _pattern(kind).finditer(answer.text)
    ]
    for _, kind, match in sorted(found, key=itemgetter(0, 1)):
        before = answer.text[max(0, match.start() - 100) : match.start()]
        if kind == "deferred" and (OTHERS.search(before) or HERE.search(before)):
            continue
        place = answer.place(*match.span())
        yield Signal(question.question, kind, match[0], place.start, place.end)


@cache
def _pattern(kind: SignalKind) -> re.Pattern[str]:
    """Return what finds a kind's wordings; who builds a book needs none, and they take a while."""
    return re.compile("|".join(rf"\b(?:{each})" for each in _WORDINGS[kind]), re.IGNORECASE)
