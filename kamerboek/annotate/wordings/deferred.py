"""Wordings by which an answer tells that something comes later."""

from __future__ import annotations

import re

from kamerboek.annotate.wordings.still_to_come import (
    AT_PRESENT,
    CHAMBER,
    LOOK_INTO,
    LOOKED_INTO,
    NEAR,
    NEXT_LETTER,
    NOW,
    OUTCOME,
    SAID,
    TERM,
    UNDER_WAY,
    UNTIL,
    WE,
    WITHIN,
)

_INFORM = (
    r"(?:ge[ïi]nformeerd|informeren|informeer|rapporteert|rapporteren|gerapporteerd|toegezonden"
    r"|gestuurd|sturen|gezonden|verzonden|gedeeld|gepubliceerd|volgt|specificeren|terugkomen|verstrekt|aangeboden)"
)
_WILL = r"(?:wordt|worden|zal|zullen|zult|rapporteert|informeer|informeert|volgt|voornemens|komt)"
_NOT_EACH_YEAR = r"(?!\s+(?:\w+\s+){0,3}?(?:(?:half)?jaarlijks|maandelijks|periodiek)\b)"

_TOLD = (
    r"(?:ge[ïi]nformeerd|informeren|bericht|ingelicht|op\s+de\s+hoogte\s+(?:gesteld|gebracht|gehouden))"
    rf"(?![^.\n]{{0,60}}?{NOW})"
)

_TO_TELL = (
    r"(?:te\s+)?(?:informeren|berichten|rapporteren|(?:toe|op|na)?(?:\s?te\s)?(?:sturen|zenden)|(?:aan|voor)?\s?(?:te\s)?(?:bieden|leggen)"
    r"|doen\s+toekomen|inlichten|(?:te\s+)?melden|laten\s+weten|op\s+de\s+hoogte\s+(?:te\s+)?(?:houden|stellen|brengen)|verslag\s+(?:doen|uitbrengen)|terugkoppelen|een\s+(?:\w+\s+)?voorstel\s+doen)\b(?!\s*,?\s*(?:\w+\s+){0,1}?dat\b)"
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
_GIVEN_TO = (
    r"(?:(?:in|aan|toe|voor)?ge(?:stuurd|zonden|diend|boden|legd|deeld)|verzonden|verstrekt)\b"
)

_OFTEN = rf"(?:{NOW}|\b(?:keer\s+per|telkens|standaard|hierbij|bijgaand|voorafgaand)\b)"
_NOT_OFTEN = rf"(?![^.\n]{{0,100}}?{_OFTEN})"
_LETTER = (
    r"brief|bericht|rapport(?:age)?|reactie|overzicht|appreciatie|antwoord(?:en)?|beantwoording"
    r"|tijdlijn"
)
_NO_QUESTION = r"(?:(?!\b(?:niet|geen|vra(?:ag|gen)\s+\d))[^.\n])"
_COMING_BACK = (
    rf"(?:in|bij|tijdens|na|voor|later|nader|nog|graag|schriftelijk|apart|separaat|(?:{TERM}))"
)

DEFERRED = (
    rf"{_WILL}\b{_NOT_EACH_YEAR}{NEAR}{TERM}\b{NEAR}\b{_INFORM}",
    rf"{TERM}(?:\b{NEAR}\b{_WILL}\b{NEAR}\b{_INFORM}"
    rf"|\b{NEAR}\b(?:rapporteert|informeer|informeert)\b"
    rf"|\b{NEAR}\b(?:stuur|zend|stuurt|zendt|ontvangt)\b{NEAR}{CHAMBER}"
    rf"|\b{NEAR}\bkomt\s+(?:hier|daar)?(?:over|er)?\s*(?:meer\s+)?duidelijkheid"
    rf"|\s+wordt\s+(?:hierover|daarover)\s+(?:\w+\s+)?(?:beslo?(?:ten|uit|ist)|duidelijkheid\s+ge\w+)\b"
    rf"|\s+publice(?:ert|ren)\b"
    rf"|\s+(?:\w+\s+)?naar\s+(?:de|uw)\s+Kamer\s+(?:gaat|gaan|komt|komen)\b)",
    rf"\bvolg(?:t|en)\s+(?:{TERM}|{WITHIN})",
    rf"{CHAMBER}\s+(?:wordt|worden|zal|zullen|zult)\b{UNTIL}\b{_TOLD}",
    rf"\b(?:wordt|worden|zal|zullen|zult)\s+(?:(?!en\b|of\b|dat\b)\w+\s+){{0,3}}?{CHAMBER}\b{UNTIL}\b{_TOLD}",
    rf"\b(?:ik|wij|we|het\s+kabinet|de\s+(?:minister|staatssecretaris))\s+(?:zal|zullen)\s+"
    rf"(?:\w+\s+){{0,3}}?{CHAMBER}\b{NEAR}\binformeren",
    rf"\b(?:informeer|bericht)\s+(?:ik|wij|we)\s+(?:\w+\s+){{0,2}}?{CHAMBER}",
    rf"{CHAMBER}\s+ontvangt\b{NEAR}\b{TERM}\b",
    rf"\bontvangt\s+(?:\w+\s+){{0,2}}?{CHAMBER}\b{NEAR}\b{TERM}\b",
    rf"\b{WE}\s+kom(?:t|en)?\s+(?:hier|daar)[^.\n]{{0,80}}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    rf"\b(?:ik|wij|we)\s+(?:informeer|informeren|bericht|berichten)\s+(?:\w+\s+){{0,2}}?{CHAMBER}",
    rf"\b(?:verwacht(?:en)?|voornemens)\s+(?:\w+\s+){{0,3}}?{CHAMBER}{NEAR}\b(?:informeren|berichten|toekomen|(?:toe)?(?:sturen|zenden)|(?:aan)?bieden)\b",
    rf"\b(?:stuur|sturen|zend|zenden|deel|delen)\b{NEAR}{CHAMBER}{NEAR}\bzodra\b",
    rf"\bzodra\b{NEAR}\b(?:stuur|zend|deel|bericht|informeer|ontvangt)\b{NEAR}{CHAMBER}",
    r"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:\w+\s+){0,4}?terug\s+(?:in|bij)\b",
    r"\b(?:ik|wij|we|het\s+kabinet)\s+kom(?:t|en)?\s+(?:hier|daar)\w*\s+(?:\w+\s+){0,3}?terug\s+(?:in|bij)\b",
    rf"\b(?:cijfers|gegevens|resultaten|\w*rapport|evaluatie|\w*brief)\b{NEAR}"
    rf"\b(?:verschijnt|verschijnen|komt|komen)\b[^.\n]{{0,40}}?{TERM}",
    rf"\bpublice(?:ert|ren)\b(?:(?!{NOW})[^.\n]){{0,30}}?{TERM}",
    r"\b(?:volgende|komende|eerstvolgende|aangekondigde|toegezegde)\s+(?!vra(?:ag|gen)\b|antwoord|alinea|paragraaf)\w+\s+ga(?:at|an)?\b[^.\n]{0,60}?\bin(?=\s*[.;])",
    rf"\b(?:(?:ik|wij|we)\s+(?:stuur|sturen|zend|zenden)|(?:stuur|zend)\s+ik)\s+{CHAMBER}{NEAR}\b{TERM}\b",
    rf"\bkom(?:t|en)?\s+(?:hier|daar)\b(?:[^.\n]{{0,40}}?\b{TERM}\s+(?:\w+\s+){{0,2}}?(?:op\s+)?|{_NO_QUESTION}{{0,100}}?\bop\s+)terug\b",
    rf"\b(?:kabinet\s+neemt|neem\s+ik|neemt\s+het\s+kabinet|ik\s+neem)\b[^.\n]{{0,60}}?\b{TERM}\s+(?:hierover\s+|daarover\s+)?een\s+(?:\w+\s+)?(?:besluit|beslissing)\b",
    r"\b(?:zal|zullen)\s+(?:\w+\s+){0,3}?aan\s+de\s+orde\s+komen\s+(?:in|bij|tijdens)\b",
    r"\baan\s+mijn\s+(?:ambts)?opvolger\b",
    r"\bloop(?:t|en)?\s+(?:\w+\s+){0,3}?niet\s+(?:\w+\s+)?vooruit\b",
    rf"\b(?:besluit|uitkomst(?:en)?|resultaten|(?:eind)?rapport|advies|evaluatie)\b[^.\n]{{0,60}}?\b(?:wordt|worden)\s+"
    rf"(?:\w+\s+){{0,2}}?{TERM}\s+(?:\w+\s+){{0,2}}?verwacht\b",
    r"\b(?:in|bij|met)\s+(?:de|het|mijn|onze)\s+\w+\s+kom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+"
    r"(?:\w+\s+){0,3}?terug\b",
    rf"\b(?:informeert|bericht|stuurt|zendt)\s+{CHAMBER}{UNTIL}{TERM}",
    rf"\bvan\s+plan\s+{CHAMBER}{NEAR}\b(?:sturen|zenden|informeren)\b",
    r"\bniet\s+(?:\w+\s+){0,8}?vooruit(?:lopen|\s+te\s+lopen)\b",
    r"\b(?:zal|zullen|wordt|worden)\s+(?:\w+\s+){0,2}?in\s+de\s+(?:eerstvolgende|volgende|komende)\s+\w+\s+"
    r"(?:nader\s+)?(?:worden\s+)?(?:toegelicht|behandeld|besproken)\b",
    rf"{CHAMBER}\s+wordt\b{NEAR}\bzodra\b",
    rf"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:\w+\s+)?{TERM}\s+(?:\w+\s+){{0,2}}?terug\b",
    rf"\bstreef\w*\b[^.\n]{{0,40}}?{CHAMBER}{NEAR}\binformeren\b",
    r"\bvolgt\s+(?:nog\s+)?een\s+(?:\w+\s+)?(?:Kamer)?brief\b",
    r"\bbesluitvorming\b[^.\n]{0,40}?\bmoet\s+nog\b",
    rf"{CHAMBER}\s+ontvangt\b{NEAR}\bzodra\b",
    rf"\bstreven\b[^.\n]{{0,40}}?{CHAMBER}{NEAR}\binformeren\b",
    r"\b(?:zal|zullen|wordt)\b[^.\n]{0,80}?\bterug(?:komen|gekomen)\b",
    r"\b(?:volgende|komende|eerstvolgende|aangekondigde)\s+\w+\s+(?:wordt|worden|zal|zullen)\b"
    r"[^.\n]{0,60}?\b(?:ingegaan|ingaan)\b",
    r"\b(?:zal|zullen)\s+(?:\w+\s+){0,2}?(?:hier|daar)[^.\n]{0,60}?\bop\s+ingaan\b",
    rf"\b(?:uitkomsten|resultaten|conclusies)\b{NEAR}\b(?:worden|volgen|verschijnen)\s+(?:\w+\s+)?{TERM}",
    rf"\b(?:informeer|informeert)\s+(?:ik\s+)?{CHAMBER}\s+(?:\w+\s+)?(?:separaat|afzonderlijk|nader)\b",
    rf"\b(?:zal|zullen)\s+(?:hierover|daarover)\s+{TERM}\s+(?:besluiten|beslissen)\b",
    r"\b(?:nog|nu)\s+te\s+vroeg\s+(?:om|voor)\b",
    rf"\bbesluitvorming\s+(?:hierover|daarover)\s+vindt\s+(?:\w+\s+){{0,2}}?{TERM}",
    r"\b(?:zal|zullen)\s+(?:ik|wij|we)\s+(?:\w+\s+){0,3}?(?:nazenden|nasturen|doen\s+toekomen)\b",
    r"\b(?:wordt|worden)\s+(?:\w+\s+){0,3}?(?:betrokken|meegewogen|meegenomen)\s+(?:bij|in)\s+de\s+"
    r"(?:voorjaars|augustus|najaars)besluitvorming\b",
    r"\baan\s+(?:een|het)\s+(?:volgend|nieuw)e?\s+kabinet\b",
    rf"{CHAMBER}\s+kan\b{NEAR}\btegemoet\s?zien",
    rf"\bzeg(?:gen)?\s+(?:\w+\s+){{0,3}}?toe\b{NEAR}{CHAMBER}{NEAR}\binformeren",
    r"\b(?:vindt|moet)\s+(?:hierover\s+|daarover\s+)?nog\s+(?:\w+\s+){0,2}?besluitvorming\b",
    rf"(?<=\bover\s)[^.\n]{{0,80}}?\b(?:wordt|zal)\s+{TERM}\s+(?:besloten|beslist)\b",
    r"\bnog\s+niet\s+mogelijk\s+om\b[^.\n]{0,60}?\bte\s+(?:zeggen|geven|melden|noemen)\b",
    r"(?:(?<=\bhier\s)|(?<=\bdaar\s))kom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)(?:,|\s+(?:in|bij|tijdens|na)\b)[^.\n]{0,60}?\bterug\b",
    rf"{_MEANS_TO}\b{UNTIL}{CHAMBER}{UNTIL}\b{_TO_TELL}",
    rf"{TERM}\b{UNTIL}{CHAMBER}{UNTIL}\b{_TO_TELL}",
    rf"{CHAMBER}\s+(?:\w+\s+){{0,3}}?{TERM}\b{UNTIL}\b{_TO_TELL}",
    rf"{TERM}\b{UNTIL}\b(?:aan|bij|met|naar)\s+{CHAMBER}\s+(?:\w+\s+){{0,2}}?{_HANDED}",
    rf"\b(?:zal|zullen)\b{UNTIL}\b(?:aan|bij|met|naar)\s+{CHAMBER}\b{UNTIL}\b{_GIVEN_TO}",
    rf"\bontvangt\s+(?:\w+\s+){{0,2}}?{CHAMBER}\s+(?:\w+\s+){{0,3}}?(?:nog|nader|binnenkort|separaat|afzonderlijk|voor|na)\b"
    rf"{UNTIL}\b\w*(?:brief|bericht|rapport(?:age)?|reactie|overzicht|informatie|appreciatie|voorstel|antwoord(?:en)?)\b",
    rf"{CHAMBER}\s+ontvangt\s+(?:\w+\s+){{0,3}}?(?:nog|nader|binnenkort|separaat|afzonderlijk|voor|na)\b"
    rf"{UNTIL}\b\w*(?:brief|bericht|rapport(?:age)?|reactie|overzicht|informatie|appreciatie|voorstel|antwoord(?:en)?)\b",
    rf"\b(?:kan|kunnen)\s+(?:(?:ik|wij|we|het\s+kabinet|Defensie|de\s+minister|hier\w*|daar\w*|nu|thans|dan\s+ook|op\s+dit\s+moment)\s+){{0,4}}?nog\s+"
    rf"(?:geen|niets?|niet)\b(?:(?!\bnog\b)[^.\n]){{0,80}}?\b{SAID}",
    r"\bis\s+(?:(?:hier|daar)over\s+)?(?:op\s+dit\s+moment\s+|thans\s+)?nog\s+(?:geen\s+(?:\w+\s+)?(?:besluit|beslissing)(?:\s+genomen)?|niets?\s+beslo(?:ten|ist))\b",
    r"\b(?:(?:dit|dat)\s+wordt|wordt\s+(?:dit|dat|hier\w*|daar\w*))\s+(?:(?:op\s+dit\s+moment|thans|momenteel|nu|nog|nader|verder)\s+){1,3}"
    r"(?:onderzocht|bezien|uitgewerkt|uitgezocht|besproken|overwogen|ge[ïi]nventariseerd|in\s+kaart\s+gebracht)\b",
    rf"\b(?:{OUTCOME})\b{UNTIL}\b(?:wordt|worden|zal|zullen|naar\s+verwachting)\b{UNTIL}{TERM}\s+(?:\w+\s+){{0,2}}?(?:beschikbaar|gereed|afgerond|opgeleverd|bekend|gepubliceerd|openbaar)\b",
    rf"\b(?:uitwerking|\w*reactie|antwoord|besluit|{OUTCOME})\b[^.\n]{{0,30}}?\bvolg(?:t|en)(?:\s+(?:nog|later|binnenkort|separaat|spoedig))*(?=\s*[.,;])",
    r"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet)\s+[^.\n]{0,40}?\b(?:standpunt|besluit|beslissing|\w*reactie)\s+(?:bepalen|innemen|nemen|geven|formuleren)\b",
    r"\b(?:loopt|lopen)\s+(?:op\s+dit\s+moment\s+|momenteel\s+|thans\s+)?nog\b[^.\n]{0,60}?\b(?:verwacht|volgen)\b",
    rf"\b(?:zal|zullen)\s+(?:ik|wij|we|het\s+kabinet|de\s+minister)\s+(?:hier\w*\s+|daar\w*\s+)?{UNTIL}\b(?:op\s+)?(?:ingaan|terugkomen)\b",
    rf"\b(?:zal|zullen)\s+{WE}\b{UNTIL}\bmet\s+{CHAMBER}\s+delen\b",
    rf"\bneem(?:t|en)?\s+(?:\w+\s+){{0,4}}?mee\s+in\s+{NEXT_LETTER}",
    rf"\bga(?:at|an)?\s+{WE}\s+in\s+{NEXT_LETTER}\s+(?:\w+\s+){{0,3}}?in(?=\s*[.,;])",
    rf"{CHAMBER}\s+ontvangt\s+(?:(?:hier|daar)\w*\s+)?een\s+(?:separate|aparte|afzonderlijke|nadere)\s+\w+",
    rf"{CHAMBER}\s+(?:later|nader|binnenkort|separaat|nog|{TERM})\s+(?:wordt|worden|zal|zullen|zult)\b{UNTIL}\b{_TOLD}",
    rf"\bwacht(?:en)?\s+(?:{WE}\s+)?(?:\w+\s+){{0,3}}?(?:{OUTCOME})\b(?:(?!\bniet\b)[^.\n]){{0,60}}?\baf\b",
    rf"\b\w*(?:{OUTCOME})\b[^.\n]{{0,60}}?\b(?:is|zijn)\s+(?:{AT_PRESENT}\s+|nu\s+)?nog\s+niet\s+(?:\w+\s+)?"
    r"(?:beschikbaar|bekend|gereed|afgerond|voorhanden|definitief|openbaar|gepubliceerd)\b",
    rf"\b(?:is|zijn)\s+(?:{AT_PRESENT}\s+|nu\s+)?nog\s+(?:niet\s+(?:\w+\s+)?bekend(?!\s+(?:met|bij)\b)|onbekend|geen\s+duidelijkheid)\b",
    r"\b(?:besluit|beslissing|keuze)\b[^.\n]{0,40}?\b(?:is|zijn)\s+(?:\w+\s+)?nog\s+niet\s+(?:genomen|gemaakt)\b",
    rf"\b(?:wordt|worden|zal|zullen)\b{UNTIL}(?:{TERM}|\b(?:bij|in)\s+de\s+(?:voorjaars|augustus|najaars)besluitvorming)\s+"
    r"(?:\w+\s+){0,3}?(?:besluit|beslissing)\s+(?:\w+\s+)?(?:genomen|nemen)\b",
    rf"\b{AT_PRESENT}\s+(?:wordt|worden)\s+(?:(?!niet\b|geen\b)\w+\s+){{0,4}}?{LOOKED_INTO}",
    rf"\b(?:wordt|worden)\s+(?:(?:{AT_PRESENT}|nu|nog|nader|verder)\s+){{1,2}}{LOOKED_INTO}",
    rf"\b{WE}\s+{LOOK_INTO}\s+(?:dit\s+|dat\s+)?(?:{AT_PRESENT}|nu|nog)\b",
    rf"\b{AT_PRESENT}\s+{LOOK_INTO}\s+{WE}\b",
    rf"\b{UNDER_WAY}\b[^.\n]{{0,30}}?\b(?:(?:loopt|lopen)\s+(?:{AT_PRESENT}\s+)?nog"
    r"|(?:is|zijn)\s+(?:\w+\s+)?nog\s+(?:gaande|bezig|niet\s+afgerond|niet\s+voltooid))(?=\s*[.,;])",
    r"\b(?:zal|moet|zullen)\s+(?:(?:nog|nader|moeten)\s+){0,2}blijken\s+uit\b",
    r"\b(?:zal|zullen)\s+(?:(?!niet\b|geen\b)\w+\s+){0,4}?worden\s+(?:bezien|bekeken|overwogen)\b",
    rf"\b(?:cijfers|gegevens|resultaten|\w*rapport|evaluatie|\w*brief)\s+(?:\w+\s+){{0,4}}?{TERM}\s+(?:verschijnt|verschijnen|uitkomt)\b",
    r"\b(?:publicatie|oplevering|afronding|besluitvorming|\w*rapport(?:age)?)\b[^.\n]{0,60}?\b(?:is|staat|zijn)\s+"
    rf"(?:\w+\s+)?(?:voorzien|gepland|beoogd)\s+(?:voor\s+)?{TERM}",
    r"\bworden\s+(?:\w+\s+)?nog\s+(?:nadere\s+)?afspraken\s+gemaakt\b",
    rf"\b{WE}\s+kom(?:t|en)?\s+{TERM}\s+met\s+een\b",
    rf"\b(?:die|dat)\s+(?:\w+\s+)?{TERM}\s+(?:\w+\s+)?(?:verschijnt|verschijnen|uitkomt)\b",
    rf"{TERM}\s+(?:\w+\s+){{0,4}}?verwacht(?:en)?\s+{WE}\b",
    rf"\b{WE}\s+verwacht(?:en)?\b[^.\n]{{0,40}}?{TERM}\s+(?:\w+\s+){{0,4}}?\w*(?:{OUTCOME})\b",
    rf"\bzodra\b{NEAR}\b(?:zal|zullen)\s+{WE}\b",
    rf"\b(?:wordt|worden)\s+(?:\w+\s+)?(?:de\s+komende\s+\w+|{TERM})\s+[^.;\n]{{0,60}}?\b{LOOKED_INTO}",
    r"\b(?:ben|zijn|is)\b[^.\n]{0,40}?\bnog\s+in\s+(?:gesprek|overleg|onderhandeling)\b",
    rf"\b\w*(?:{OUTCOME})\s+(?:\w+\s+){{0,5}}?(?:is|zijn)\s+(?:\w+\s+)?{TERM}\s+(?:\w+\s+)?"
    r"(?:beschikbaar|gereed|bekend|klaar)\b(?!\s+(?:ge\w+|bevonden))",
    rf"\bstreven\s+is\b[^.\n]{{0,80}}?{TERM}\b[^.\n]{{0,60}}?\b(?:(?:ver|toe|op)?sturen|zenden|verzenden|informeren|publiceren)\b",
    rf"\b\w*(?:reactie|brief|antwoord(?:en)?|{OUTCOME})\b[^.\n]{{0,60}}?\b(?:stuur|zend|deel|verwacht)\s+(?:ik|wij|we)\b[^.\n]{{0,40}}?{TERM}\b",
    rf"\b(?:stuur|sturen|stuurt|zend|zenden|zendt)\s+(?:{WE}\s+)?{CHAMBER}\b{UNTIL}\b(?:nog|separaat|afzonderlijk|binnenkort|nader"
    rf"|een\s+(?:separate|aparte|afzonderlijke|nadere))\b{UNTIL}\b\w*(?:{_LETTER})\b",
    rf"{CHAMBER}\b{UNTIL}\b(?:zal|zult|zullen)\s+(?:\w+\s+){{0,2}}?(?:ontvangen|krijgen)\b",
    rf"{CHAMBER}\s+(?:zal|zult|zullen)\b{UNTIL}\b(?:ontvangen|krijgen)\b",
    rf"\b(?:zal|zult|zullen)\s+(?:\w+\s+){{0,3}}?{CHAMBER}\b{UNTIL}\b\w*(?:{_LETTER})\s+(?:\w+\s+){{0,6}}?ontvangen\b",
    rf"{CHAMBER}\b{UNTIL}(?:{TERM}|{WITHIN})\b{UNTIL}\bontvangt\b",
    rf"{CHAMBER}\s+ontvangt\b{UNTIL}{WITHIN}\b",
    rf"\bmet\s+{CHAMBER}\s+(?:\w+\s+){{0,3}}?(?:zal|zullen|kan)\s+(?:worden\s+)?(?:delen|gedeeld)\b",
    rf"\b(?:wordt|worden|zal|zullen)\b{UNTIL}\b(?:nagezonden|nagestuurd|nageleverd)\b",
    rf"\b(?:stuur|zend|lever)\s+(?:ik\s+|{CHAMBER}\s+|(?:deze|die|dit|dat)\s+){{1,3}}na\b",
    rf"\bkom(?:t|en)?\s+{WE}\s+(?:(?:hier\w*|daar\w*|er)\s+)?(?:{_COMING_BACK}\b{_NO_QUESTION}{{0,80}}?\s)?(?:op\s+)?terug\b(?!\s+(?:uit|van|naar|op\s+(?:mijn|de|het|een|dat|dit)\s+\w+))",
    rf"\b{WE}\s+kom(?:t|en)?\s+(?:hier\w*|daar\w*)\s+{_NO_QUESTION}{{0,60}}?\bterug\b(?!\s+(?:uit|van|naar))",
    rf"\b{WE}\s+(?:hier|daar)\w*\s+{_NO_QUESTION}{{0,60}}?\b(?:op\s+)?(?:terugkom|terugkomt|terugkomen)\b",
    r"\b(?:meld|rapporteer|bericht|licht)\s+(?:ik|wij|we)\b(?=[^.\n]{0,60}?\b(?:uitkomst|resulta|voortgang|stand\s+van|hier|daar))",
    rf"(?<=\ben\s)(?:informeer|bericht|stuur|zend)\s+{CHAMBER}(?!\s+(?:hierbij|hiermee)\b)",
    rf"\b(?:zal|zullen|wordt|worden)\s+(?:\w+\s+)?in\s+{NEXT_LETTER}(?:\s+\w+){{0,4}}?\s+(?:worden\s+)?(?:opgenomen|gemeld|vermeld|toegelicht|gerapporteerd)\b",
    rf"\bga(?:at|an)?\s+(?:{WE}\s+)?(?:hier|daar)\s+(?:\w+\s+)?in\s+{NEXT_LETTER}\b{UNTIL}\bop\s+in\b",
    rf"\b{WE}\s+ga(?:at|an)?\s+(?:hier|daar)\w*\s+(?:\w+\s+)?in\s+{NEXT_LETTER}\b{UNTIL}\bin(?=\s*[.,;])",
    rf"\b(?:is|komt|zal|zullen|volgt|verwacht\w*|hoop|wordt)\b{UNTIL}{TERM}\s+(?:\w+\s+){{0,3}}?(?:duidelijkheid|bekend)\b",
    r"\bvolg(?:t|en)\s+(?:zodra|wanneer|nadat)\b",
    rf"{TERM}\s+kom(?:t|en)?\s+{WE}\s+(?:\w+\s+)?met\s+een\b",
    rf"{TERM}\s+volgt\s+(?:\w+\s+){{0,3}}?(?:uitwerking|besluitvorming|{_LETTER}|{OUTCOME}|plan|voorstel|besluit)\b",
    rf"\b\w*(?:invulling|uitwerking|{_LETTER}|{OUTCOME}|plan|voorstel|planning|besluit)\b[^.,;\n]{{0,50}}?\bvolg(?:t|en)\s+(?:(?!{TERM})\w+\s+)?(?!{TERM})(?:(?:bij|in|met)\s+(?:de|het|een)|na)\s+\w+",
    rf"\brond(?:t|en)?\b[^.,;\n]{{0,60}}?\b\w*(?:{UNDER_WAY}|{OUTCOME})\b[^.,;\n]{{0,50}}?{TERM}\s+(?:\w+\s+){{0,3}}?af\b",
    rf"\bverwacht(?:en)?\s+(?:{WE}\s+)?(?:\w+\s+){{0,2}}?(?:{OUTCOME}|\w*(?:{_LETTER}))\b[^.,;\n]{{0,60}}?(?:{TERM}|{WITHIN})",
    rf"\b(?:zal|zullen)\b[^.\n]{{0,60}}?\b(?:{OUTCOME}|bevindingen|monitor)\b[^.\n]{{0,40}}?{TERM}\s+publiceren\b",
    rf"{CHAMBER}\s+(?:zal|zullen|wordt|worden)\b{UNTIL}\bop\s+de\s+hoogte\s+(?:worden\s+)?(?:gehouden|gebracht|gesteld)\b",
    rf"\b(?:evaluatie|onderzoek|pilot|toets|verkenning)\b,?\s+(?:die|dat)\s+(?:\w+\s+)?(?:{TERM}|in\s+20\d{{2}})\s+(?:plaatsvindt|start|begint|gereed\s+(?:is|moet\s+zijn)|is\s+voorzien|wordt\s+(?:afgerond|uitgevoerd|verwacht))\b",
    rf"\b(?:zal|zullen)\s+(?:[\w-]+\s+){{0,3}}?{TERM}\s+met\s+een\b[^.\n]{{0,60}}?\bkomen\b",
    rf"{CHAMBER}\b{UNTIL}{TERM}\b{UNTIL}\b(?:toezend|toestuur|zend|stuur|aanbied|doe\s+toekomen|toegaat)\b",
    rf"\bneem\s+(?:ik\s+)?{CHAMBER}\b[^.,;\n]{{0,60}}?\bmee\b",
    rf"\b(?:houd|hou|stel|breng)\s+(?:ik\s+)?{CHAMBER}\b[^.\n]{{0,60}}?\b(?:op\s+de\s+hoogte|in\s+kennis)\b",
    rf"\blaat\s+(?:ik\s+)?{CHAMBER}\b[^.\n]{{0,40}}?\bweten\b",
    rf"\bkoppel\s+(?:ik\s+)?[^.\n]{{0,60}}?\b(?:aan|met|bij)\s+{CHAMBER}\s+terug\b",
    rf"\bverwacht(?:en)?\b[^.\n]{{0,60}}?{TERM}\s+(?:\w+\s+){{0,2}}?te\s+(?:kunnen\s+)?(?:publiceren|opleveren|afronden|aanbieden|indienen|delen)\b",
    rf"\b(?:wetsvoorstel|wetswijziging|AMvB|ontwerpbesluit|consultatie|internetconsultatie)\b[^.\n]{{0,60}}?\b(?:wordt|zal|gaat|verwachting)\b[^.\n]{{0,40}}?{TERM}\s+(?:\w+\s+){{0,3}}?"
    r"(?:ingediend|in\s+(?:internet)?consultatie|voorgehangen|gepubliceerd|opengesteld)\b",
    rf"\b(?:bedoeling|planning|streven|verwachting|voornemen)\s+is\b[^.\n]{{0,80}}?{TERM}\b[^.\n]{{0,60}}?\b(?:afgerond|gepubliceerd|ingediend|aangeboden"
    r"|verschijnt|bekend|af\s+te\s+ronden|te\s+publiceren|in\s+te\s+dienen|aan\s+te\s+bieden|te\s+verzenden)\b",
    rf"\b(?:ik|wij)\s+(?:\w+\s+){{0,2}}?{CHAMBER}\b{UNTIL}\b(?:informeer|inlicht)\b(?=\s*[.,;])",
    rf"\b(?:waarna|wanneer|zodra|nadat)\s+(?:ik|wij)\s+{CHAMBER}\b{UNTIL}\b(?:bericht|berichten|informeren)\b(?=\s*[.,;])",
    rf"\b(?:{OUTCOME}|bevindingen|conclusies)\b[^.;\n]{{0,60}}?\bdeel\s+(?:ik|wij)\s+(?:\w+\s+){{0,3}}?met\s+{CHAMBER}",
    r"\b(?:zal|zullen)\s+(?:[\w-]+\s+){0,3}?(?:hier|daar)(?:op)?\s+(?:\w+\s+){0,3}?(?:op\s+)?(?:ingaan|terugkomen)\b",
    rf"\b(?:aangekondigde|toegezegde|komende|volgende)\s+(?!vra(?:ag|gen)\b|antwoord)[\w-]+\b[^.;\n]{{0,80}}?\b(?:zal|zullen|ga|gaat)\s+{WE}\b[^.;\n]{{0,60}}?\b(?:op\s+)?in(?:gaan)?(?=\s*[.,;])",
    rf"\bverwacht(?:en)?\s+dat\b[^.;\n]{{0,60}}?\b\w*(?:{UNDER_WAY}|{OUTCOME})\b[^.;\n]{{0,60}}?{TERM}",
    rf"\b(?:resultaten|uitkomsten?|bevindingen|conclusies|advies|\w*rapport)\b[^.;\n]{{0,60}}?{TERM}\s+(?:\w+\s+)?(?:wordt|worden)\s+(?:verwacht|gepubliceerd|opgeleverd)\b",
    rf"\b(?:intentie|bedoeling|inzet|streven|voornemen)\s+(?:is\s+)?om\b[^.;\n]{{0,100}}?{TERM}\b[^.;\n]{{0,60}}?\b(?:helderheid|duidelijkheid|informeren|besluiten|rapporteren|sturen)\b",
    rf"\b(?:gevraagd|verzocht|opgedragen)\b[^.;\n]{{0,60}}?{TERM}\s+(?:\w+\s+){{0,3}}?te\s+(?:rapporteren|adviseren|berichten|informeren)\b",
    r"\bkan\s+ik\b[^.;\n]{0,60}?\b(?:zodra|nadat)\b",
    rf"\bontvangt\s+(?:uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer|u)\b{_NOT_OFTEN}",
    rf"\b(?:(?:uw|de\s+(?:Tweede\s+)?)\s*Kamer|(?-i:U))\s+ontvangt\b{_NOT_OFTEN}",
    rf"\b(?:ik|wij|het\s+kabinet)\s+(?:\w+\s+){{0,3}}?{CHAMBER}\b{UNTIL}\b(?:zal|zullen|hoop|wil)\s+(?:\w+\s+)?{_TO_TELL}",
    rf"\bdeel\b[^.;\n]{{0,80}}?\bmet\s+{CHAMBER}\s+(?:als|wanneer|zodra|nadat|na)\b",
    rf"\btoegezegd\b[^.;\n]{{0,80}}?{TERM}\b[^.;\n]{{0,40}}?\b(?:komt|volgt|ontvangt|verschijnt)\b",
    rf"\bin\s+{NEXT_LETTER}\b[^.;\n]{{0,40}}?\b(?:zal|zullen)\b[^.;\n]{{0,80}}?\b(?:toelichten|bespreken|ingaan|informeren|behandelen|rapporteren)\b",
    rf"\b(?:vraag|verzoek|gevraagd|verzocht)\b[^.;\n]{{0,80}}?{TERM}\b[^.;\n]{{0,40}}?\b(?:voorstel|advies|rapport(?:age)?|plan)\s+(?:te\s+(?:doen|geven|maken)|uit\s+te\s+brengen|voor\s+te\s+leggen|op\s+te\s+stellen)\b",
    rf"\bverwacht(?:en)?\s+(?:\w+\s+){{0,3}}?(?:{TERM}|{WITHIN})\s+[^.;\n]{{0,30}}?\b(?:besluit|beslissing|uitsluitsel|standpunt)\b",
    rf"\b(?:overleg|gesprek(?:ken)?|onderhandelingen)\b[^.;\n]{{0,60}}?\b(?:wordt|worden|zal|zullen)\b[^.;\n]{{0,40}}?{TERM}\s+(?:\w+\s+)?(?:voortgezet|vervolgd|hervat)\b",
    rf"\bkom(?:t|en)\s+(?:nog\s+)?{TERM}\s+met\s+een\s+\w*(?:plan|voorstel|visie|advies|rapport|reactie|handreiking|brief|nota)\b",
)
"""Something is told later: a verb of informing in present or future, with a term in one sentence.
The past (`heb u geïnformeerd`, `is gestuurd`) has no such verb."""

_OTHERS = (
    r"(?:gemeentera(?:ad|den)|ouders|bewoners|omwonenden|patiënten|cliënten|slachtoffers|gedupeerden"
    r"|medewerkers|werknemers|burgers|leerlingen|studenten|bedrijven|instellingen|scholen|gemeenten|betrokkenen|inwoners|ondernemers)"
)
OTHERS = re.compile(rf"\b{_OTHERS}\s+$", re.IGNORECASE)
"""Others who are told, right before the verb: `de bewoners worden in mei geïnformeerd`."""

TO_OTHERS = re.compile(
    rf"(?:zal|zullen|wordt|worden)\s+(?:(?:de|alle|haar|zijn|hun)\s+)?{_OTHERS}\b", re.IGNORECASE
)
"""Others who are told, behind it: `zal bewoners in mei informeren`."""

HERE = re.compile(
    r"\b(?:hierbij|hiermee(?!\s+(?:om|wordt\s+om|gemoeid|gepaard|samenhang))|bijgaand|bij\s+dezen?|met\s+deze\s+(?:brief|antwoorden|beantwoording)|in\s+deze\s+(?:brief|beantwoording)"
    r"|middels|conform|op\s+grond\s+van|(?:jaar|maande)lijks|(?:ieder|elk)\s+(?:half\s?)?jaar"
    r"|(?:bij|per|in|voor)\s+(?:elke?|iedere?))\b[^.\n]{0,80}$"
    r"|\bbij\s+een\s+(?!(?:eerst)?volgende?|nieuwe?|komende?|latere?)[\w-]+\s*$"
    r"|\b(?:hieronder|hierna|verderop|vra(?:ag|gen)\s+\d[\d\s,]*(?:(?:en|tot\s+en\s+met)\s+\d+)?)\s*$",
    re.IGNORECASE,
)
"""What shows that telling is done with this very letter, or time and again: `hierbij`."""

EACH_TIME = re.compile(
    r"\b(?:(?:ieder|elk)e?\s+(?:(?:half)?jaar|kwartaal|maand)|per\s+geval)\b", re.IGNORECASE
)
"""What shows that it comes back: `elk jaar voor 1 juli`."""

REQUESTED = re.compile(
    r"\b(?:moties?|amendement|fracties?|leden|lid|wet|verordening|richtlijn)\b[^.;]{0,60}?"
    r"\b(?:verzoekt|verzoeken|vraagt|vragen|schrijft\s+voor|bepaalt|eist|verplicht)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
"""What others ask or prescribe: `de motie verzoekt de Kamer in mei te informeren`."""

ONCE = re.compile(r"\b(?:was|waren|werd|werden)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)
"""Before `nog niet`, what was so: `was het bedrag nog niet bekend`."""

BECAUSE = re.compile(r"\b(?:omdat|doordat|aangezien)\b[^.,;]{0,80}$", re.IGNORECASE)
"""A reason for what is said beside it: `omdat dit nog niet vaststaat, geldt het oude tarief`."""
