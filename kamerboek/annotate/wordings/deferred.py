"""Wordings by which an answer tells that something comes later."""

from __future__ import annotations

import re

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
_NOT_EACH_YEAR = r"(?!\s+(?:\w+\s+){0,3}?(?:(?:half)?jaarlijks|maandelijks|periodiek)\b)"
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
    r"|doen\s+toekomen|inlichten|(?:te\s+)?melden|een\s+(?:\w+\s+)?voorstel\s+doen)\b(?!\s*,?\s*(?:\w+\s+){0,1}?dat\b)"
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

_WE = r"(?:ik|wij|we|het\s+kabinet|de\s+(?:minister|staatssecretaris))"
_AT_PRESENT = r"(?:op\s+dit\s+moment|momenteel|thans)"
_LOOKED_INTO = (
    r"(?:onderzocht|bezien|uitgewerkt|uitgezocht|verkend|besproken|overwogen|ge[ïi]nventariseerd"
    r"|ge[ëe]valueerd|opgesteld|voorbereid|in\s+kaart\s+gebracht)\b"
)
_LOOK_INTO = (
    r"(?:bezie[tn]?|onderzoek(?:t|en)?|verken(?:t|nen)?|bekijkt?|bekijken|inventariseer(?:t)?)"
)
_NEXT_LETTER = (
    r"(?:de|het|mijn|onze)\s+(?:volgende|eerstvolgende|komende|aangekondigde|toegezegde)\s+\w+"
)
_UNDER_WAY = (
    r"(?:\w*onderzoek(?:en)?|evaluatie|gesprekken|besprekingen|overleg(?:gen)?|besluitvorming"
    r"|onderhandelingen|verkenning|inventarisatie|uitwerking|analyse)"
)
"""What has to end before there is an answer."""

DEFERRED = (
    rf"{_WILL}\b{_NOT_EACH_YEAR}{_NEAR}{_TERM}\b{_NEAR}\b{_INFORM}",
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
    rf"\bkom(?:t|en)?\s+{_WE}\s+(?:hier|daar)[^.\n]{{0,80}}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    rf"\b{_WE}\s+kom(?:t|en)?\s+(?:hier|daar)[^.\n]{{0,80}}?"
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
    rf"\b(?:besluit|uitkomst(?:en)?|resultaten|(?:eind)?rapport|advies|evaluatie)\b[^.\n]{{0,60}}?\b(?:wordt|worden)\s+"
    rf"(?:\w+\s+){{0,2}}?{_TERM}\s+(?:\w+\s+){{0,2}}?verwacht\b",
    r"\b(?:in|bij|met)\s+(?:de|het|mijn|onze)\s+\w+\s+kom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+"
    r"(?:\w+\s+){0,3}?terug\b",
    rf"\b(?:informeert|bericht|stuurt|zendt)\s+{_CHAMBER}{_UNTIL}{_TERM}",
    rf"{_CHAMBER}\s+krijgt\b{_NEAR}\b(?:brief|rapport|overzicht|bericht|rapportage)\b",
    rf"\bvan\s+plan\s+{_CHAMBER}{_NEAR}\b(?:sturen|zenden|informeren)\b",
    r"\bniet\s+(?:\w+\s+){0,8}?vooruit(?:lopen|\s+te\s+lopen)\b",
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
    r"\b(?:nog|nu)\s+te\s+vroeg\s+(?:om|voor)\b",
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
    r"\bis\s+(?:(?:hier|daar)over\s+)?(?:op\s+dit\s+moment\s+|thans\s+)?nog\s+(?:geen\s+(?:\w+\s+)?(?:besluit|beslissing)(?:\s+genomen)?|niets?\s+beslo(?:ten|ist))\b",
    r"\b(?:(?:dit|dat)\s+wordt|wordt\s+(?:dit|dat|hier\w*|daar\w*))\s+(?:(?:op\s+dit\s+moment|thans|momenteel|nu|nog|nader|verder)\s+){1,3}"
    r"(?:onderzocht|bezien|uitgewerkt|uitgezocht|besproken|overwogen|ge[ïi]nventariseerd|in\s+kaart\s+gebracht)\b",
    rf"\b(?:{_OUTCOME})\b{_UNTIL}\b(?:wordt|worden|zal|zullen|naar\s+verwachting)\b{_UNTIL}{_TERM}\s+(?:\w+\s+){{0,2}}?(?:beschikbaar|gereed|afgerond|opgeleverd|bekend|gepubliceerd|openbaar)\b",
    rf"\b(?:uitwerking|\w*reactie|antwoord|besluit|{_OUTCOME})\b[^.\n]{{0,30}}?\bvolg(?:t|en)(?:\s+(?:nog|later|binnenkort|separaat|spoedig))*(?=\s*[.,;])",
    r"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet)\s+[^.\n]{0,40}?\b(?:standpunt|besluit|beslissing|\w*reactie)\s+(?:bepalen|innemen|nemen|geven|formuleren)\b",
    r"\b(?:loopt|lopen)\s+(?:op\s+dit\s+moment\s+|momenteel\s+|thans\s+)?nog\b[^.\n]{0,60}?\b(?:verwacht|volgen)\b",
    rf"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet|de\s+minister)\s+(?:hier\w*\s+|daar\w*\s+)?{_UNTIL}\b(?:op\s+)?(?:ingaan|terugkomen)\b",
    rf"\b(?:zal|zullen)\s+{_WE}\b{_UNTIL}\bmet\s+{_CHAMBER}\s+delen\b",
    rf"\bneem(?:t|en)?\s+(?:\w+\s+){{0,4}}?mee\s+in\s+{_NEXT_LETTER}",
    rf"\bga(?:at|an)?\s+{_WE}\s+in\s+{_NEXT_LETTER}\s+(?:\w+\s+){{0,3}}?in(?=\s*[.,;])",
    rf"{_CHAMBER}\s+ontvangt\s+(?:(?:hier|daar)\w*\s+)?een\s+(?:separate|aparte|afzonderlijke|nadere)\s+\w+",
    rf"{_CHAMBER}\s+(?:later|nader|binnenkort|separaat|nog|{_TERM})\s+(?:wordt|worden|zal|zullen|zult)\b{_UNTIL}\b{_TOLD}",
    rf"\bwacht(?:en)?\s+(?:{_WE}\s+)?(?:\w+\s+){{0,3}}?(?:{_OUTCOME})\b(?:(?!\bniet\b)[^.\n]){{0,60}}?\baf\b",
    rf"\b\w*(?:{_OUTCOME})\b[^.\n]{{0,60}}?\b(?:is|zijn)\s+(?:{_AT_PRESENT}\s+|nu\s+)?nog\s+niet\s+(?:\w+\s+)?"
    r"(?:beschikbaar|bekend|gereed|afgerond|voorhanden|definitief|openbaar|gepubliceerd)\b",
    rf"\b(?:is|zijn)\s+(?:{_AT_PRESENT}\s+|nu\s+)?nog\s+(?:niet\s+(?:\w+\s+)?bekend|onbekend|geen\s+duidelijkheid)\b",
    r"\b(?:besluit|beslissing|keuze)\b[^.\n]{0,40}?\b(?:is|zijn)\s+(?:\w+\s+)?nog\s+niet\s+(?:genomen|gemaakt)\b",
    rf"\b(?:wordt|worden|zal|zullen)\b{_UNTIL}(?:{_TERM}|\b(?:bij|in)\s+de\s+(?:voorjaars|augustus|najaars)besluitvorming)\s+"
    r"(?:\w+\s+){0,3}?(?:besluit|beslissing)\s+(?:\w+\s+)?(?:genomen|nemen)\b",
    rf"\b{_AT_PRESENT}\s+(?:wordt|worden)\s+(?:(?!niet\b|geen\b)\w+\s+){{0,4}}?{_LOOKED_INTO}",
    rf"\b(?:wordt|worden)\s+(?:(?:{_AT_PRESENT}|nu|nog|nader|verder)\s+){{1,2}}{_LOOKED_INTO}",
    rf"\b{_WE}\s+{_LOOK_INTO}\s+(?:dit\s+|dat\s+)?(?:{_AT_PRESENT}|nu|nog)\b",
    rf"\b{_AT_PRESENT}\s+{_LOOK_INTO}\s+{_WE}\b",
    rf"\b{_UNDER_WAY}\b[^.\n]{{0,30}}?\b(?:(?:loopt|lopen)\s+(?:{_AT_PRESENT}\s+)?nog"
    r"|(?:is|zijn)\s+(?:\w+\s+)?nog\s+(?:gaande|bezig|niet\s+afgerond|niet\s+voltooid))(?=\s*[.,;])",
    rf"\b(?:loopt|lopen|vindt|vinden)\s+(?:(?:hier|daar)over\s+)?(?:{_AT_PRESENT}\s+)?nog\s+(?:\w+\s+)?{_UNDER_WAY}\b",
    r"\b(?:zal|moet|zullen)\s+(?:(?:nog|nader|moeten)\s+){0,2}blijken\s+uit\b",
    r"\b(?:zal|zullen)\s+(?:(?!niet\b|geen\b)\w+\s+){0,4}?worden\s+(?:bezien|bekeken|overwogen)\b",
    rf"\b(?:cijfers|gegevens|resultaten|\w*rapport|evaluatie|\w*brief)\s+(?:\w+\s+){{0,4}}?{_TERM}\s+(?:verschijnt|verschijnen|uitkomt)\b",
    r"\b(?:publicatie|oplevering|afronding|besluitvorming|\w*rapport(?:age)?)\b[^.\n]{0,60}?\b(?:is|staat|zijn)\s+"
    rf"(?:\w+\s+)?(?:voorzien|gepland|beoogd)\s+(?:voor\s+)?{_TERM}",
    r"\bworden\s+(?:\w+\s+)?nog\s+(?:nadere\s+)?afspraken\s+gemaakt\b",
    rf"\b{_WE}\s+kom(?:t|en)?\s+{_TERM}\s+met\s+een\b",
    rf"\b(?:die|dat)\s+(?:\w+\s+)?{_TERM}\s+(?:\w+\s+)?(?:verschijnt|verschijnen|uitkomt)\b",
    rf"{_TERM}\s+(?:\w+\s+){{0,4}}?verwacht(?:en)?\s+{_WE}\b",
    rf"\b{_WE}\s+verwacht(?:en)?\b[^.\n]{{0,40}}?{_TERM}\s+(?:\w+\s+){{0,4}}?\w*(?:{_OUTCOME})\b",
    rf"\bzodra\b{_NEAR}\b(?:zal|zullen)\s+{_WE}\b",
    rf"\b(?:wordt|worden)\s+(?:\w+\s+)?(?:de\s+komende\s+\w+|{_TERM})\s+(?:\w+\s+){{0,2}}?{_LOOKED_INTO}",
    r"\b(?:ben|zijn|is)\b[^.\n]{0,40}?\bnog\s+in\s+(?:gesprek|overleg|onderhandeling)\b",
    rf"\b\w*(?:{_OUTCOME})\s+(?:\w+\s+){{0,5}}?(?:is|zijn)\s+(?:\w+\s+)?{_TERM}\s+(?:\w+\s+)?"
    r"(?:beschikbaar|gereed|bekend|klaar)\b(?!\s+(?:ge\w+|bevonden))",
    rf"\bstreven\s+is\b[^.\n]{{0,80}}?{_TERM}\b[^.\n]{{0,60}}?\b(?:(?:ver|toe|op)?sturen|zenden|verzenden|informeren|publiceren)\b",
    rf"\b\w*(?:reactie|brief|antwoord(?:en)?|{_OUTCOME})\b[^.\n]{{0,60}}?\b(?:stuur|zend|deel|verwacht)\s+(?:ik|wij|we)\b[^.\n]{{0,40}}?{_TERM}\b",
)
"""Something comes later: a verb of informing in present or future, with a term in one sentence.
The past (`heb u geïnformeerd`, `is gestuurd`) has no such verb."""

OTHERS = re.compile(
    r"\b(?:gemeentera(?:ad|den)|ouders|bewoners|omwonenden|patiënten|cliënten|slachtoffers|gedupeerden"
    r"|medewerkers|werknemers|burgers|leerlingen|studenten|bedrijven|instellingen|scholen|gemeenten|betrokkenen)\s+$",
    re.IGNORECASE,
)
"""Others who are told, right before the verb: `de bewoners worden in mei geïnformeerd`."""

HERE = re.compile(
    r"\b(?:hierbij|hiermee|bijgaand|bij\s+dezen?|met\s+deze\s+(?:brief|antwoorden|beantwoording)|in\s+deze\s+(?:brief|beantwoording)"
    r"|middels|conform|op\s+grond\s+van|(?:jaar|maande)lijks)\b[^.\n]{0,80}$",
    re.IGNORECASE,
)
"""What shows that telling is done with this very letter, or time and again: `hierbij`."""
