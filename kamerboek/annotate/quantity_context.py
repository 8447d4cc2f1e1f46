"""What the words around an amount say of it: hedge, sign, rate, what is counted, denial."""

from __future__ import annotations

import re
from typing import Literal

from kamerboek.annotate.model import Per
from kamerboek.figures.hedges import AFTER, BEFORE, DEGREE, SIGNS, WITH_ARTICLE, words_pattern

PERSON = re.compile(
    r"[\w’'-]*(?:mensen|personen|burgers|inwoners|bewoners|militairen|reservisten|soldaten|veteranen"
    r"|officieren|mariniers|kandidat(?:en|es)|sollicitant(?:en|es)|medewerk(?:ers|sters)"
    r"|werkn(?:emers|eemsters)|werkenden|ambtenaren|leerlingen|studenten|scholieren|kinderen|jongeren"
    r"|jeugdigen|minderjarigen|volwassenen|ouderen|mantelzorgers|beveiligers|manschappen|ontheemden|ouders|mannen|vrouwen|meisjes|jongens|baby['’]s|vluchtelingen|asielzoekers"
    r"|statushouders|migranten|patiënten|cliënten|agenten|rechercheurs|deelnem(?:ers|sters)"
    r"|aanvragers|gedupeerden|slachtoffers|doden|gewonden|verdachten|daders|gedetineerden|leden"
    r"|bewakers|schrijvers|strijders|spelers|kijkers|luisteraars|lezers|opvoeders|rijders|betalers|kopers|handelaren|smokkelaars|bellers|stemmers|zoekers|artsen|verpleegkundigen|docenten|leraren|rechters|vrijwilligers|collega['’]s|instructeurs"
    r"|opleiders|piloten|vliegers|deskundigen|professionals|personeelsleden|stagiairs|zzp['’]ers"
    r"|ondernemers|werklozen|werkzoekenden|gerechtigden|plichtigen|bezoekers|reizigers|kiezers"
    r"|Nederlanders|respondenten|gebruikers|experts|specialisten|juristen|journalisten|toeristen"
    r"|machinisten|(?<!interi)(?<!exteri)eurs|bestuurders|onderzoekers|wetenschappers|hoogleraren"
    r"|leerkrachten|uitzendkrachten|bewindspersonen|ministers|burgemeesters|wethouders|huurders"
    r"|verzekerden|consumenten|klanten|passagiers|fietsers|boeren|vissers|commissarissen|daklozen|plussers|gehandicapten"
    r"|ongedocumenteerden|wachtenden|verzorgenden|leidinggevenden|inzittenden|opvarenden|hulpbehoevenden"
    r"|arbeidsongeschikten|alleenstaanden|gepensioneerden|betrokkenen|vermisten|overledenen|geslaagden"
    r"|afgestudeerden|gevangenen|getuigen|lieden|technici|medici|politici|academici|advocaten|notarissen"
    r"|therapeuten|psychologen|psychiaters|apothekers|managers|handhavers|boswachters|werkers|verlaters"
    r"|instromers|starters|thuiszitters|eerstejaars|promovendi|donoren|melders|klagers|indieners"
    r"|afgevaardigden|cadetten|matrozen|korporaals|sergeanten|terroristen|uitreizigers|evacués"
    r"|zelfstandigen|verleners|begeleiders|beschermers|nabestaanden|vertegenwoordigers|boa['’]s"
    r"|\w{4,}(?<!divid)(?<!duiz)(?<!leg)(?<!zend)(?<!zond)(?<!verz)(?<!inz)(?<!opz)(?<!toez)(?<!uitz)(?<!verw)(?<!onderk)(?<!erk)(?<!herk)(?<!verk)(?<!bek)(?<!cal)enden"
    r"|afgezanten|aspiranten|anderen|(?:over|om|in)wonenden|(?:land|huis|dorps|lot)genoten|naasten|vreemdelingen|ingezetenen|nieuwkomers"
    r"|Oekraïners|Syriërs|veroordeelden|schuldenaren|tolken|griffiers|secretarissen|kundigen|(?<!ge)leiders|chauffeurs|telers"
    r"|(?:flex|arbeids|beroeps|inhuur|oproep)krachten|houders|eigenaren|eigenaars|ontvangers|trainers|sporters|examinatoren|curatoren|senatoren|moderatoren"
    r"|demonstranten|supporters|consulenten|analisten|laboranten|coördinatoren|directeuren|peuters|kleuters|tieners|senioren"
    r"|ondervraagden|geïnterviewden|(?:gedeta|gekwalifi|gecertifi|geselect)[a-z]*eerden|(?:aan|vrij|te\s?werk)gestelden|(?:ge|uit)nodigden|gegadigden|opgeroepenen|(?:huur|keur|nieuwe|drenke)lingen|krijgslieden"
    r"|\w{3}(?<!k)(?<!tw)(?<!list)isten|\w{4}aars|arissen|rekruten|attachés|adelborsten|vaandrigs|luitenants|kolonels|generaals|majoors|kapiteins"
    r"|adjudanten|(?:wacht|hof)meesters|huzaren|fuseliers|diplomaten|beambten|douaniers|marechaussees|trainees|officials|auditors|gasten|koks|evaluatoren"
    r"|uitstromers|afvallers|schutters|waarnemers|schippers|wervers|toehoorders|kostwinners|verzorgers|kijkers|duikers|(?<![\w-])koppen"
    r"|(?-i:[A-Z])[a-zëï]+(?:ianen|ghanen|i[ck]anen|[ngk]ezen)|(?-i:Duitsers|Belgen|Britten|Fransen|Russen)|aangehoudenen|ingeschrevenen|getroffenen|aanwezigen|geënquêteerden|besmetten|zieken|\w{2,5}['’]ers|man)",
    re.IGNORECASE,
)
"""`mensen`, `beroepsmilitairen`, `sollicitantes`."""

FULL_TIME = re.compile(r"(?:VTE|FTE)(?:['’]?[ns])?", re.IGNORECASE)

IN_FULL_TIME = re.compile(
    r"\s{1,3}\(\s?(?:in\s{1,3})?(?:VTE|FTE)(?:['’]?[ns])?\s?\)", re.IGNORECASE
)
"""` (in VTE’n)` after what is counted."""

MEASURE = re.compile(
    r"(?:(?:kilo|centi|milli|vierkante|kubieke)?meters?|km|cm|mm|m|[kd]?m[23²³]|[kd]m[23²³]|km/u|km/h|m/s|hectares?|ha"
    r"|(?:kilo|milli|micro|nano)?gram|kilo['’]?s?|[kmµn]g|(?:kilo|mega|[kMG])?ton(?:nen)?|[kM]t|vaten"
    r"|(?:milli)?liters?|ml|graden|(?:kilo|mega|giga|tera)?watt(?:uur)?|[kKMGT]W(?:h|p|e|th)?|(?:kilo|mega|peta)?joule|PJ|TJ|k?V|volt|MVA|pk"
    r"|[kKMGT](?:b|B|bps|bits?|bit/s)|[kMG]?Hz|knopen|voet|inch|mijl(?:en)?|zeemijl(?:en)?|mol|bar|ppm|lux|sievert|becquerel"
    r"|(?:les|werk|contact|man|vlieg|draai|overwerk|zorg)?(?:uur|uren)|u|(?:werk|kalender)?dag(?:en)?|nachten|minuten"
    r"|minuut|seconden|kwartier|kwartalen|eeuw|eeuwen|cent|promille|kilometers|decibel|dB(?:\([A-Z]\))?|basispunten)(?:-\w+)?",
    re.IGNORECASE,
)
"""A measure that has no unit of its own here, and is no counted thing."""

_THEY_DO = (
    r"wachten|wachtten|krijgen|kregen|doen|deden|gaan|gingen|komen|kwamen|blijven|bleven|staan|stonden|liggen"
    r"|zitten|lopen|liepen|verblijven|verbleven|wonen|woonden|ontvangen|ontvingen|kozen|voldoen|voldeden|bleken"
)
"""Verbs that end as the word for several things does: `200 wachten nog`."""

ENDS = re.compile(r"\s{0,3}(?:$|[.,;:)?!]|(?:en|of|maar)\b)")

AS_MUCH = re.compile(
    r"\b(?:is|was|zijn|waren|bedraagt|bedroeg|wordt|werd)\s{1,3}(?:dat|dit)\s{1,3}(?:(?:nog|al|slechts|ruim|circa)\s{1,3})?$"
    r"|\b(?:in|voor|bij|over)\s{1,3}(?:19|20)\d\d\s{1,3}$",
    re.IGNORECASE,
)
"""`in 2020 14% en in 2021 15`, `bij anderen is dat 38`: as much, of what was said in percent."""

COUNTS_NOTHING = re.compile(
    r"is|was|als|plus|mits|tijdens|namens|langs|deels|jaarlijks|maandelijks|overigens|nergens|telkens"
    r"|de|het|een|één|dit|dat|deze|die|van|in|op|om|te|tot|met|voor|door|bij|naar|aan|uit|over|onder"
    r"|per|en|of|maar|want|dus|als|dan|toen|terwijl|omdat|na|naast|sinds|vanaf|tussen|tegen|binnen"
    r"|buiten|boven|beneden|zonder|volgens|zijn|waren|worden|werden|hebben|hadden|kunnen|zullen"
    r"|zouden|moeten|mogen|willen|geen|er|hier|daar|waar|ons|hun|zich|ze|we|toe|af|terug|samen|alleen"
    r"|steeds|soms|thans|inmiddels|reeds|tevens|zelfs|alvast|slechts|minstens|hoogstens|sindsdien"
    r"|anders|ergens|eens|immers|meteen|voordien|nadien|sommigen|velen|bedragen|(?:hier|daar|er)van"
    r"|gestegen|geworden|gebleven|gekomen|gegeven|genomen|geschreven|gevonden|gesproken"
    rf"|{_THEY_DO}",
    re.IGNORECASE,
)
"""What cannot be counted, so that a number before it stands alone."""

MODIFIER = re.compile(
    r"[\w’'/-]*(?:e|-)|extra|meer|minder|fulltime|parttime|voltijds?|deeltijds?|nieuw|totaal|eigen|open",
    re.IGNORECASE,
)
"""What may stand between the number and what it counts."""

PLURAL = re.compile(
    r"(?=[\w’'/-]{4})[\w’'/-]*(?:[^-e]en|een|ën|[^'’\W]['’]?s|['’]n|stuk|data|media|musea|criteria|centra|stadia|gymnasia|lycea|laboratoria"
    r"|crematoria|spectra|curricula|indices|casus)",
    re.IGNORECASE,
)
"""How the word for several things ends."""

PARTICIPLE = re.compile(
    r"(?:aan|af|op|toe|uit|over|mee|terug|door|in|bij|voor|weg|na|onder|neer|vast|vrij|samen)ge\w+"
    r"(?:(?<=houd)|(?<=zond)|(?<=bod)|(?<=sned)|(?<=red)|(?<=vond)|(?<=bond)|(?<=slot)|(?<=schot)|(?<=lat)|(?<=stot)"
    r"|(?<![dt])(?<!hed)(?<!ing)(?<!rij)(?<!en))en"
    r"|begonnen|vertrokken|verschenen|verdwenen|overleden|bezweken|verlopen|verloren|behouden|gestorven"
    r"|gesloten|gekozen|geholpen|gewonnen|gezonken|gelopen|gebroken|geboren",
    re.IGNORECASE,
)
"""A word as `toegenomen` or `begonnen`, that says of things what became of them."""

NAME = re.compile(r"[A-Z][\w’'/-]*")
"""A name before what is counted: `negen MQ-9 Reaper-toestellen`."""

WORD = re.compile(r"[\s\u00a0]{1,3}\(?(?P<word>(?:\d\w{0,3}-)?[^\W\d_][\w’'/-]{0,60})\)?")

CLOSES = re.compile(r"\s?\)(?=\s)")
OUT_OF = re.compile(r"\(\s?(?:van|op)\s{1,3}(?:[a-z]{2,12}\.?\s{1,3}){0,3}$", re.IGNORECASE)
"""`500 (van de circa 700) scholen`: what both count stands behind the bracket."""

PART_BEFORE = re.compile(
    r"\b(?:er|daarvan|hiervan|waarvan|waaronder|van\s{1,2}(?:wie|hen|deze|die)|onder\s{1,2}(?:wie|hen))"
    r"(?:\s{1,3}(?!of\b|die\b|dat\b|\w*%)[\w’'-]{1,30}\.?){0,3}?\s{1,3}[(]?$",
    re.IGNORECASE,
)
"""`waarvan 12`, `van wie er inmiddels 12`, `zijn er 12`: part of what was counted, or as many."""

OF_WHICH = re.compile(r"\bwaarvan\s{1,3}$", re.IGNORECASE)
"""`6 maanden, waarvan 2 voorwaardelijk`: where nothing was counted."""

THERE_ARE = re.compile(
    r"\ber\s{1,3}(?:[\w’'-]{1,30}\s{1,3}){0,2}$|\b(?:en|,)\s{1,3}$", re.IGNORECASE
)
OF_ALL_FIRST = re.compile(
    rf"^\W{{0,3}}van\s{{1,3}}(?:de|alle|deze|die|onze)\s{{1,3}}(?:(?:{words_pattern(BEFORE)})\s{{1,3}})?$",
    re.IGNORECASE,
)
"""`Van de 612 deelnemers uit twee lichtingen zijn er` before `233`: of the 612."""

REST_BEFORE = re.compile(
    r"\b(?:de|het)\s{1,3}(?:overige|resterende|andere|overgebleven)\s{1,3}$", re.IGNORECASE
)
"""`de overige 12`: what is left of what was counted before."""

THINGS_OF_WHICH = re.compile(
    r"\s(?P<thing>[\w’'-]{4,60})\s{0,3},?\s{1,3}waarvan\s{1,3}er\b[^.,;:()]{0,60}$", re.IGNORECASE
)
"""`spitsstroken, waarvan er in 2009` before `vijf`: of things that nobody counted."""

THEN_OF_WHOM = re.compile(r"\s{1,3}(?:van|onder)\s{1,3}(?:hen|wie)\b", re.IGNORECASE)
"""`twaalf van hen`: of people."""

ALL = re.compile(r"\balle\s{1,3}$", re.IGNORECASE)
ARTICLE = re.compile(r"\s{1,3}(?:de|deze|die)(?=\s)", re.IGNORECASE)
"""`alle drie de aanbevelingen`: the article stands behind the number."""

PART_AFTER = re.compile(r"\s{1,3}(?:hier|daar|er)van\b|\s{1,3}van\s{1,3}hen\b", re.IGNORECASE)
YEAR_BEFORE = re.compile(
    r"\b(?:(?:19|20)\d\d\s?:|in\s{1,3}(?:19|20)\d\d(?:\s{1,3}(?:nog|al|slechts|maar))?\s)\s{0,2}$"
)
YEAR_AFTER = re.compile(
    r"\s{1,3}in\s{1,3}(?:19|20)\d\d(?=\s{0,3}(?:[.,;:)]|$|(?:en|of|naar|tot|tegen|was|waren)\b))"
)
"""`12 zaken (2023: 15)`, `12 zaken in 2023, 15 in 2024`: as many of the same."""
NEXT_SO_MANY = re.compile(
    r"(?:[,;:]|\b(?:en|maar)|\bnog\s{1,3}eens|[,;]\s{1,3}(?:bij|in|voor))\s{1,3}$", re.IGNORECASE
)
NOT_COUNTED = re.compile(
    r"\s{0,3}(?:$|[.,;:)?!])|\s{1,3}(?:is|zijn|was|waren|werd|werden|zeer|heel|niet|nog|wel|al|deels|volledig|onvoldoende|zwak|goed"
    r"|militair|burger|vrouw(?:elijk)?|mannelijk|vast|tijdelijk|extern|intern"
    r"|geheel|gedeeltelijk|naar|elders|als|voltijds|deeltijds)\b|\s{1,3}(?:in|bij|uit|op|voor|met|aan)\s{1,3}(?:de\b|het\b|(?-i:[A-Z]))"
    r"|\s{1,3}(?:in|uit|af|weg|terug|tegen|voor)(?=\s{0,3}(?:[.,;:)?!]|$|(?:is|zijn|was|werd)\b))",
    re.IGNORECASE,
)
"""`van 40 scholen zijn er 7 zwak, 2 zeer zwak`, `18 tanks en nog eens 6`: of the same."""
BESIDE_THEM = re.compile(
    r"\b(?:bovenop|naast|tegenover|tegen)\s{1,3}(?:(?:de|het)\s{1,3})?(?:(?:bestaande|huidige|eerdere|beoogde|geplande|oorspronkelijke|nog)\s{1,3})?$"
    r"|\b(?:was|waren)\s{1,3}(?:het|dat|dit)\s{1,3}(?:(?:er|nog|al)\s{1,3}){0,2}$"
    r"|\btotaal\s{1,3}(?:is|was|komt|kwam)\s{1,3}(?:(?:nu|daarmee|toen|uit|op)\s{1,3}){0,3}$",
    re.IGNORECASE,
)
"""`600 dossiers, tegenover 2.100`, `12 zaken; dat waren er 15`: as many of the same."""
THEN_OR_THERE = re.compile(
    r"\s{0,3}(?:$|[.,;:)?!]|(?:en|of|maar|begin|eind|medio|nu|nog|vorig|een|vier|twee|drie)\b|in\s{1,3}(?:(?:19|20)\d\d|de|het)\b)"
)
NEXT_OF_THEM = re.compile(r"[,;]\s{1,3}(?:de\s{1,3}overige\s{1,3})?$")
ARE = re.compile(rf"\s{{1,3}}(?:zijn|waren|werden|worden|{_THEY_DO})\b")
"""`97 zaken zijn geseponeerd; 90 lopen nog`."""
OUT_OF_ALL = re.compile(r"\bvan\s{1,3}(?:de|alle|deze|die)\s{1,3}$", re.IGNORECASE)
THEN_SO_MANY = re.compile(r"(?:\s{1,3}[\w’'-]{1,30}){2,5}\s{1,3}")
"""`van de 61 winkels verkochten 44 aan een minderjarige`."""
BY_PLACE = re.compile(
    r"\s{1,3}(?:in|bij|uit|op|voor|met|aan|niet|wel|al|nog|zonder|elders|daarbuiten)\b|\s{0,2}(?:[,.;)]|$)"
)
"""`1.012 veehouders: 433 in Noord-Brabant, 251 in Gelderland`."""
BEFORE_COLON = re.compile(
    r"(?:^|\n)\s{0,3}(?:[Dd]e\s{1,3}|[Hh]et\s{1,3})?(?P<word>[\w-]{4,60})\s?:\s{1,3}$"
)
"""`Verkeersdoden:` at the beginning, and behind it how many."""
SET_BESIDE = re.compile(
    r"\(\s?(?:gepland|begroot|geraamd|norm|doel|doelstelling|streefcijfer|streefwaarde|realisatie|was|eerder)"
    r"\s?:?\s{1,3}$",
    re.IGNORECASE,
)
"""`19.400 vte (gepland 21.200)`: as many of the same, that were planned."""
_ELSEWHERE = (
    r"(?:(?-i:[A-Z])[\w’'/-]*(?:(?:\s(?:op|aan|van|den|der|de)){0,2}\s(?-i:[A-Z])[\w’'/-]*)?)"
)
ELSEWHERE = re.compile(
    rf"(?:[,;]|\ben)\s{{1,3}}(?:(?:in|op|bij|voor|uit|naar|aan)\s{{1,3}})?(?:(?:de|het)\s{{1,3}}(?:{_ELSEWHERE}|[a-z][\w-]{{3,30}})|{_ELSEWHERE})"
    rf"(?:\s{{1,3}}(?:nog|slechts|maar|al|er|om|{words_pattern(BEFORE)}))?\s{{1,3}}$",
    re.IGNORECASE,
)
"""`circa 350 militairen op Curaçao, op Aruba 250`, `3.200 inwoners en Saba 2.000`: of the same."""
AS_MANY_MORE = re.compile(
    r"\s{1,3}(?:(?:minder|meer)\s{1,3}dan|te\s{1,3}(?:weinig|veel)|(?:boven|onder)\s{1,3}(?:de|het))\b",
    re.IGNORECASE,
)
"""`15.700 woningen, 700 minder dan het jaar ervoor`: more or fewer of the same."""
MEASURED = re.compile(rf"[\s\u00a0]{{1,3}}(?:{MEASURE.pattern})(?!\w)", re.IGNORECASE)
OF_WHOM = re.compile(
    r"\b(?:van|onder)\s{1,2}(?:wie|hen)\b(?:\s{1,3}[\w’'-]{1,30}\.?){0,4}\s{1,3}$", re.IGNORECASE
)

_PLAIN_HEDGE = rf"(?:(?:{DEGREE})\s{{1,2}}(?=\w+\s{{1,2}}dan))?(?:{words_pattern(BEFORE)})"
HEDGE = re.compile(
    rf"(?:(?<!\w)(?P<hedge>{_PLAIN_HEDGE}(?:\s{{1,3}}{_PLAIN_HEDGE}){{0,2}}"
    + "(?:"
    + "|".join(rf"(?<={word})\s{{1,3}}de" for word in WITH_ARTICLE)
    + r")?)(?:\s{1,3}de)?(?:\s{1,3}|(?<=\.)|(?<=/-))"
    + rf"|(?P<sign>[{''.join(SIGNS)}])\s{{0,2}})$",
    re.IGNORECASE,
)
"""What stands right before the number and loosens it: `ca.`, `rond de`, `ongeveer ca.`."""

HEDGE_AFTER = re.compile(rf"\s{{1,2}}(?P<hedge>{words_pattern(AFTER)})\b", re.IGNORECASE)
"""`20 of meer`."""

WIDE_HEDGE = re.compile(
    r"(?<!\w)(?P<hedge>indicatief|naar\s{1,2}schatting)\s[^.;:?!()\d]{0,60}$", re.IGNORECASE
)
"""A hedge that governs more than the next word: `indicatief bestaande uit`."""

LISTED = re.compile(
    r"(?:\s{1,3}[\w’'-]{1,40}){0,4}\s{0,3}(?:,|,?\s{1,3}(?:en|of))\s{1,3}", re.IGNORECASE
)
"""What stands between two numbers of one list: ` beroepsmilitairen, `."""

SIGN = re.compile(
    r"(?:(?<![\w.,)])\+\s{0,2}|\bplus\s{1,3}|(?P<down>-/-\s{0,2}|\b(?:bedraagt|bedroeg|van|op|naar)\s{1,2}[-−–]\s{1,2}|(?<![\w.,)/])[-−–]|(?<=\d\s)(?<!\b19\d\d\s)(?<!\b20\d\d\s)[-−–]\s|\b(?:min|minus)\s{1,3}))$",
    re.IGNORECASE,
)
"""`plus`, `-` right before the number."""

SIGN_OR_BETWEEN = re.compile(
    r"(?:(?<![\w.,)/])[-−–+](?!/)\s{0,2}|\b(?:min|minus|plus|tussen(?:\s{1,3}de)?)\s{1,3})$",
    re.IGNORECASE,
)
"""What may stand between the hedge and the number."""

DIRECTION = re.compile(
    r"\b(?:(?P<up>st(?:ijg|eeg|egen)\w{0,5}|gestegen|toe(?:name|genomen|neemt|nam|nemen)|\w{0,12}groei\w{0,3}"
    r"|gegroeid|verho(?:og|ging)\w{0,4}|opgehoogd|opho\w{1,6}|uitgebreid|uitbreid\w{0,4}"
    r"|vermeerder\w{0,4}|(?:toe|omhoog)(?=\s{1,3}met\b))"
    r"|(?P<down>da(?:al|len|ling|alde|alden)\w{0,2}|gedaald|af(?:name|genomen|neemt|nam|nemen)"
    r"|verla(?:ag|gen|ging)\w{0,3}|verlaagd|vermind\w{1,6}|krimp\w{0,3}|kromp\w{0,2}|ingekrompen"
    r"|gekrompen|(?:af|omlaag|terug)(?=\s{1,3}met\b)|terug(?:gelopen|loop|gang|gebracht|gedrongen|gevallen)|geslonken|gereduceerd"
    r"|reduc\w{1,6}))\b",
    re.IGNORECASE,
)
"""A word for a change, and whether it goes up or down."""

BY = re.compile(r"\bmet\s{1,3}(?:gemiddeld\s{1,3})?$", re.IGNORECASE)

BY_NOUN = re.compile(
    r"\b(?:(?P<up>stijging|toename|verhoging|groei|uitbreiding|vermeerdering)"
    r"|(?P<down>daling|afname|vermindering|verlaging|reductie|krimp|terugloop|teruggang|inkrimping))"
    r"(?:\s{1,3}[\w’'-]{1,30}){0,4}?\s{1,3}van\s{1,3}$",
    re.IGNORECASE,
)
"""`een daling van`."""

TO_ANOTHER = re.compile(r"[^.;!?]{0,60}?\s(?:naar|tot)\s[^.;!?\d]{0,30}\d", re.IGNORECASE)
"""`van 5% naar 3%`: two levels, not a change."""

GOES_DOWN = re.compile(
    r"(?:\s{1,3}[\w’'-]{1,30}){0,4}?\s{1,3}(?:(?P<down>gedaald|afgenomen|verlaagd|verminderd|gekrompen"
    r"|teruggelopen|teruggebracht|gereduceerd|dalen|afnemen|verlagen|verminderen|krimpen|af|terug"
    r"|omlaag|achteruit)|(?P<up>gestegen|toegenomen|verhoogd|gegroeid|uitgebreid|opgehoogd|stijgen"
    r"|toenemen|verhogen|groeien|toe|omhoog|vooruit))\b",
    re.IGNORECASE,
)
"""The verb after `met 5%`: `is met 5% gedaald`, `nam met 5% af`."""

_LESS = r"(?:(?P<down>minder|lager|kleiner|goedkoper)|(?P<up>meer|hoger|groter|duurder|erbij))\b"
_COMPARED = r"(?=\s{0,3}(?:[.,;:)?!]|$|dan\b))"
LESS = re.compile(
    rf"(?:\s{{1,3}}[\w’'-]{{1,30}}(?=\s{{1,3}}\w{{4,8}}{_COMPARED}))?\s{{1,3}}{_LESS}",
    re.IGNORECASE,
)
"""`20% minder`, `20% banen minder`."""

LESS_THAN = re.compile(
    rf"(?P<noun>(?:\s{{1,3}}(?!(?:met|van|die|dat|waar|of|en|in|voor|bij|zijn|waren|niet)\b)[\w’'-]{{1,30}}){{1,2}}?)?\s{{1,3}}{_LESS}"
    rf"(?(noun)|(?:\s{{1,3}}[\w’'-]{{1,30}})?){_COMPARED}",
    re.IGNORECASE,
)
"""`500 banen minder.`, `500 minder meldingen dan`."""

PER_AFTER = re.compile(
    r"(?:\s{1,3}(?!en\b|of\b)[\w’'-]{1,30}){0,3}?\s{0,3}(?P<time>"
    r"(?:\b(?:per|elke?|iedere?)\s{1,3}|/\s{0,2})(?:(?:kalender)?jaar|maand)"
    r"|\b(?:jaarlijks|maandelijks|op\s{1,2}jaarbasis)|\bp\.[jm]\.|\bp/m)(?!\w)",
    re.IGNORECASE,
)
"""`per jaar`, `euro per maand`, `jaarlijks` after the amount."""

PER_BEFORE = re.compile(
    r"\b(?P<time>(?P<rate>per\s{1,3}(?:jaar|maand))\b|(?:jaarlijks|maandelijks)\b"
    r"|(?:jaarlijkse|maandelijkse)(?=\s{1,3}(?:[\w-]{1,40}\s{1,3}){0,2}?[\w-]{0,30}?"
    r"(?:aantal(?:len)?|groei|bedrag|budget|kosten|uitgaven|lasten|baten|instroom|uitstroom"
    r"|besparing|bijdrage|stijging|daling|toename|afname|opbrengst(?:en)?|omzet|productie"
    r"|realisatie|investering(?:en)?|premie|vergoeding|subsidie|tarief|huur|toeslag|toelage|uitkering|heffing"
    r"|inkom(?:en|sten)|salaris|loon|afdracht|dotatie|rente|aflossing|belasting|contributie)))",
    re.IGNORECASE,
)
"""`jaarlijks`, `per jaar` or `jaarlijkse groei` before the amount."""

ONCE = re.compile(
    r"\b(?:eenmalige?|incidente(?:el|le)|ineens|in\s{1,3}totaal|cumulatief)\b", re.IGNORECASE
)
"""What shows that an amount is not of each year, whatever was said before."""

NEXT_PART = re.compile(r"[,;:(]|\b(?:en|of|maar)\b")
LEADS_IN = re.compile(r"(?:[,;]|\b(?:en|of|maar))\s{1,3}$", re.IGNORECASE)
"""What shows that `per jaar` belongs to what follows: `€ 40 per maand, per jaar € 480`."""

DENIAL = re.compile(
    r"\b(?:(?:niet|geen)\s{1,3}(?!meer\b|minder\b)"
    r"|niet(?:\s{1,3}zo)?(?:\s{1,3}|,\s{1,3})dat\s{1,3}(?:[\w’'-]{1,20}\s{1,3}){0,4})$",
    re.IGNORECASE,
)
"""`niet dat`, `niet 100%`."""

DENIED_CHANGE = re.compile(
    rf"{DIRECTION.pattern}[^.,;:!?()\d]{{0,40}}\bniet\s{{1,3}}met\s{{1,3}}$", re.IGNORECASE
)
"""`stijgt niet met`."""

OR_OLDER = re.compile(r"\s{1,3}(?:en|of)\s{1,3}(?:ouder|jonger)\b", re.IGNORECASE)
"""`45 en ouder`."""

OF_AGE = re.compile(r"\bleeftijd\w*\b[^.;]*$", re.IGNORECASE)
"""What makes ages of ranges: `leeftijd 18-24: 35%, 25-44: 42%`."""

NUMBER_IS = re.compile(
    r"\b(?:het|totaal)\s{1,3}aantal(?:\s{1,3}[\w-]{1,30}){1,4}?\s{1,3}(?:is|was|bedraagt|bedroeg|steeg|stijgt|daalde|daalt|groeide|groeit|kwam|komt|ligt|lag|nam|neemt|geschat|geraamd|begroot)\b"
    r"(?![^.;!?]{0,60}(?:€|\beuro\b))[^.;!?]{0,60}$",
    re.IGNORECASE,
)
"""`het aantal bezoeken steeg van`: millions behind it are no money."""

IN_DIGITS = re.compile(r"\s{1,2}\(\s?\d{1,4}\s?\)(?=\s)")
"""`twaalf (12) dijken`: the number in words once more."""

NUMBER_OF = re.compile(r"\baantal(?:len)?\b", re.IGNORECASE)
"""`het aantal vrouwelijke sollicitanten`."""

GOES_ON_OF_MONEY = re.compile(
    r"\s{0,3}(?:$|[.,;:)?!]"
    rf"|(?:{COUNTS_NOTHING.pattern}|extra|meer|minder|structureel|incidenteel|beschikbaar|nodig"
    r"|wordt|werd|komt|gaat|staat|heeft|kan|zal|moet|cumulatief|ge\w+|be\w+d|ver\w+d|uitge\w+|toege\w+|vrijge\w+)(?!\w))",
    re.IGNORECASE,
)
"""What may stand behind millions that are as much money as was spoken of: nothing that counts."""

MONEY_IS = re.compile(
    r"\b(?:[a-z-]{0,30}(?:budget|begroting|subsidie|kosten|uitgaven|bijdrage|bezuiniging(?:en)?|ombuiging(?:en)?|tegenvaller|meevaller"
    r"|taakstelling|investering(?:en)?|besparing(?:en)?|overschrijding|onderuitputting|intensivering(?:en)?|opbrengst(?:en)?|inkomsten"
    r"|vergoeding|uitkering|reservering|raming|fonds|krediet|financiering|korting|lasten(?:verlichting|verzwaring)?|bedrag(?:en)?|boete|omzet|winst|schuld)"
    r"|tekort(?!\s{1,3}aan\b)|schade|verlies|lening(?:en)?)"
    r"(?:\s{1,3}(?!(?:en|die|dat|waar\w*|er|aan)\b)[\w’'-]{1,30}){0,4}?"
    r"\s{1,3}(?:van|is|was|zijn|waren|bedra(?:agt|gen)|bedroeg(?:en)?|op|tot|naar|met|wordt|worden)"
    r"(?:\s{1,3}(?!(?:en|of|de|het|die|dat|er)\b)[a-z]{2,15}\.?){0,3}\s{1,3}$",
    re.IGNORECASE,
)
"""`een tegenvaller van`, `de kosten zijn geraamd op`: the millions behind it are euros."""

OF_MONEY = re.compile(
    r"\s{1,3}(?:(?:extra|structureel|incidenteel|jaarlijks|per\s{1,3}jaar)\s{1,3})?(?:aan\s{1,3}(?:[a-zë]{2,20}e\s{1,3})?)?"
    r"[a-z-]{0,20}(?:subsidies?|budget|uitgaven|kosten|bijdragen|middelen|boetes?|bezuinigingen|investeringen|inkomsten|schade)\b",
    re.IGNORECASE,
)
"""` aan subsidie`, ` extra budget` behind millions."""

WHEREOF = re.compile(r"\bwaarvan\b[^.,;:()]{0,40}$", re.IGNORECASE)
"""`waarvan het Rijk 1,3 miljoen`."""

NEXT_YEAR = re.compile(
    r"\s{1,3}(?:in|voor)\s{1,3}(?:19|20)\d\d\s{0,3}(?:,|,?\s{0,2}\b(?:en|naar|tot))\s{1,3}(?:€\s{0,2})?",
    re.IGNORECASE,
)
"""What stands between `0,9 miljoen` and `1,6 miljoen euro` of the next year."""

PERCENTAGE_IS = re.compile(
    r"\bpercentages?\b[^.,;:\d]{0,80}?\b(?:is|was|bedraagt|bedroeg|(?:komt|kwam)\s{1,3}uit\s{1,3}op|(?:ligt|lag|staat|stond)\s{1,3}(?:op|tussen)|van)"
    r"\s{1,3}(?:[\w'’]{1,12}\s{1,3})?$",
    re.IGNORECASE,
)
"""`het percentage vrouwen is`: the bare number behind it is in percent."""

_NAMED = r"(?:de\s{1,3}|het\s{1,3})?[A-ZÀ-Þ][\w’'-]+(?:\s{1,3}[A-ZÀ-Þ][\w’'-]+){0,2}"
_PLACE = rf"(?:[Ii]n|[Oo]p|[Tt]e|[Uu]it)\s{{1,3}}{_NAMED}"
NEXT_PLACE = re.compile(
    rf"\b{_PLACE}\s{{1,3}}[a-z][^.;:!?]{{0,60}}?\d[^;:!?]{{0,60}}?(?:,|\ben)\s{{1,3}}{_PLACE}\s{{1,3}}$"
)
"""`in Ede zijn er 3 en in Urk` before `4`: another place that has as many."""

_SO_MANY = r"\d[\d.]{0,9}(?:,\d{1,3})?"
_AND_ANOTHER = rf"\s{{0,2}}(?:,|\ben)\s{{1,3}}{_NAMED}\s{{1,3}}"
NEXT_NAME = re.compile(
    rf"(?<!\S)[a-zé][\w’'-]{{0,40}}\s{{1,3}}{_SO_MANY}(?:{_AND_ANOTHER}{_SO_MANY}){{0,8}}{_AND_ANOTHER}$"
)
"""`Ede telt 12, Urk 14 en Tiel` before `16`: another that has as many."""

AT_A_BODY = re.compile(r"\b[Bb]ij\s{1,3}(?:de|het)\s{1,3}[A-Z]{2,10}\s{1,3}$")
"""`bij de MIVD` before `120`: who has as many, no name that the number ends."""

FACTOR = re.compile(r"\bfactor\s{1,3}(?:van\s{1,3})?(?:[a-z]{2,12}\.?\s{1,3})?$", re.IGNORECASE)
"""`een factor 4 hoger`: so many times."""

NEXT_BODY = re.compile(
    r"\d[^.;:!?]{1,60}(?:,|\b(?:en|terwijl|maar))\s{1,3}(?:de|het)\s{1,3}[A-Z]{2,10}\s{1,3}$"
)
"""`38 leden en de NAVO` before `32`: another who has as many."""

NAME_BEFORE = re.compile(
    r"(?:(?P<code>(?<![\w-])[A-Z][A-Z\d+-]{1,9})\)?|(?<!\w)[A-ZÀ-Þ][\w’'-]{0,40})\s{1,3}$"
)
"""The word with a capital, or the code, that a number may belong to: `Boeing 737`, `TRL) 6`."""

NAME_GOES_ON = re.compile(
    rf"\s(?!{PERSON.pattern}\b)(?-i:[A-Z])\w*(?<!e)(?![\w-])(?!['’])", re.IGNORECASE
)
"""What a name goes on with behind its number: `737 MAX`, `737 Business Jet`."""

IN_A_ROW = re.compile(r"\s{1,3}(?:€\s{0,2})?[-−–]?\d")
"""What shows that a number is the first of a table's row: another number."""

ROW = re.compile(r"[ \t]*[^\W\d][^\d\n]{1,60}[ \t][-−–€ \t]*\d[\d.,%€ \t−–-]*")
"""A line that is a row of a table: words, and behind them numbers and nothing else."""

MID_SENTENCE = re.compile(r"[\w,)]\s{1,3}[‘'“\"«„]?$")
"""What shows that no sentence begins here."""

AND_NEXT = re.compile(
    r"\s{0,3}(?:,|,?\s{0,2}\b(?:en|of|respectievelijk|dan\s{1,3}wel)\b)\s{0,3}", re.IGNORECASE
)
"""What stands between the amounts of a list that share what is said once."""

_WHOLE_NAME = (
    r"(?:de\s{1,3}|het\s{1,3})?[A-ZÀ-Þ][\w’'-]+"
    r"(?:\s{1,3}(?:(?:op|aan|van|den|der|de|in)\s{1,3}){0,2}[A-ZÀ-Þ][\w’'-]+){0,2}"
)
_THEN_ANOTHER = rf"\s{{0,2}}(?:[,;]|\ben)\s{{1,3}}{_WHOLE_NAME}\s{{1,3}}"
_SHARED_OUT = (
    r"(?:\b(?:[Aa]antal(?:len)?|[Vv]erdeling|verdeeld|uitgesplitst|beschikbaar|totaal|als\s{1,3}volgt"
    r"|[Vv]olgende\s{1,3}plaatsen|[Pp]er\s{1,3}[a-z]{3,20})\b|\d)[^.:;!?]{0,60}:"
)
"""What shows that a list says how many each has, and is none of `Boeing 737 en Airbus 320`."""
FIRST_NAME = re.compile(rf"{_SHARED_OUT}\s{{1,3}}{_WHOLE_NAME}\s{{1,3}}$")
THEN_ANOTHER = re.compile(rf"{_THEN_ANOTHER}{_SO_MANY}")
NEXT_NAME_OF_LIST = re.compile(
    rf"{_SHARED_OUT}\s{{1,3}}{_WHOLE_NAME}\s{{1,3}}{_SO_MANY}"
    rf"(?:{_THEN_ANOTHER}{_SO_MANY}){{0,8}}{_THEN_ANOTHER}$"
)
"""`beschikbaar: Amersfoort 120, Den Helder` before `96`."""

LISTED_BY_NAME = re.compile(
    r"\b(?:[Dd]e|[Hh]et)\s{1,3}volgende(?:\s{1,3}aantal(?:len)?)?(?P<thing>(?:\s{1,3}[a-zà-ÿ][\w’'-]{2,40}){1,2})"
    rf"[^.:;!?\d]{{0,60}}:\s{{1,3}}{_WHOLE_NAME}\s{{1,3}}$"
)
"""`zijn de volgende plaatsen beschikbaar: Amersfoort` before `120`."""

SAID_BEFORE = re.compile(
    r"\b(?:is|was|waren|zijn|heeft|hebben|had|hadden|wordt|worden|werd|werden|kent|kennen|telt|tellen|bestaat|bestaan"
    r"|ligt|liggen|staat|staan|kreeg|kregen|komt|komen|kwam|kwamen|zal|zullen|kan|kunnen|moet|moeten)\b[^.,;:]*\s$",
    re.IGNORECASE,
)
"""A finite verb before `acht`, so that it is none itself: `er zijn in de zorg acht stromingen`."""

VERB_AFTER = re.compile(
    r"\s{1,3}(?:op|geven|geeft|gegeven|u|ik|hij|zij|ze|wij|we|men|het|de|dit|dat|deze|die|een|zich|mijn|ons|onze|hun|haar"
    r"|nemen|neemt|nam|namen|genomen|te|slaan|geslagen|mogelijk|wenselijk|nodig)\b",
    re.IGNORECASE,
)
"""What stands after `acht` where it is the verb, or `in acht nemen`."""

NUMERAL_BEFORE = re.compile(
    r"(?:^|[\"“‘(:,·]|\b(?:de|deze|die|alle|met|in|van|voor|door|aan|bij|naar|uit|op|over|tot|per|na|zijn"
    r"|waren|waarvan|circa|ca\.|ruim|bijna|ongeveer|dan|minstens|minimaal|maximaal|hooguit|zo['’]n"
    r"|komende|afgelopen|laatste|eerste|heeft|hebben|er|om|en|of|om\s+de|bedroeg|bedraagt))\s{0,3}$",
    re.IGNORECASE,
)
"""What stands before `acht` where it counts."""

YEAR_IN_BRACKETS = re.compile(r"\s{1,2}\((?:in\s)?(?:19|20)\d\d\)")
"""`3.400 (2015) en 3.600 (2016) meldingen`: what both count stands behind."""

GOES_ON = re.compile(
    rf"(?:{YEAR_IN_BRACKETS.pattern})?"
    r"(?:\s{1,3}[\w-]{2,30}e(?=\s{0,3}(?:,|en\b|of\b))){0,2}\s{0,3}(?:,|\(\s?(?:van|op)\b|,?\s{0,3}\b(?:en|of|maar|tot|naar|respectievelijk|tegen|dan\s{1,3}wel|van(?:\s{1,3}de)?)\b)",
    re.IGNORECASE,
)
"""What leads from a number to a later one that says what both count."""

ADJACENT = re.compile(r"(?:\s{1,3}(?!en\b|of\b|maar\b|terwijl\b)[\w’'%-]{1,40}){0,4}\s{0,3}\(?")
"""What may stand between an amount and the period right after it."""

NEARBY = re.compile(r"(?:\s{1,3}(?!en\b|of\b|maar\b)[\w’'.-]{1,40}){0,6}\s{1,3}[(+-]?")
"""What may stand between the date of an event and an amount of that day."""

COPULA = re.compile(
    r"\s{1,3}(?:is|was|zijn|waren|bedraagt|bedroeg|bedragen|bedroegen)\s{1,3}", re.IGNORECASE
)
"""What makes one period that of both amounts: `de norm van 2% over 2024 is 1,8%`."""

NEXT_CLAUSE = re.compile(r"(?:\b(?:en|maar|terwijl|waarna|vervolgens)|;)\s{1,3}$", re.IGNORECASE)
"""What shows that a period opens the next clause."""

DEFINITE = re.compile(r"\b(?:de|deze|die|alle)\s{1,3}$", re.IGNORECASE)
"""`de twee landen`: a known set, that is not counted here and now."""


HOW_MUCH = re.compile(
    r"\b(?:kom(?:t|en)|kwam(?:en)?|blij(?:ft|ven|f)|bleef|bleven|lig(?:t|gen)|lag(?:en)?|daal(?:t|de|den)"
    r"|dalen|gedaald|zak(?:t|te|ten|ken)|gezakt|val(?:t|len)|viel(?:en)?|is|zijn|was|waren|zit(?:ten)?|ver"
    r"|net|ruim)\s{1,3}(?:(?:uit|ook|nog|dus|wel|er)\s{1,3})?$",
    re.IGNORECASE,
)
"""What shows that `onder` or `tegen` says how much: `blijft onder`, `net onder`."""


def loosens(hedge: str, before: str, unit: str, printed: str) -> bool:
    """Say whether a word that may be a hedge is one here, and no preposition.

    `onder` and `tegen` mostly are none: `onder 12 gemeenten`, `tegen drie bedrijven`, `tegen 3%
    rente`. `before` is what stands before the hedge, `printed` the number.
    """
    words = hedge.lower().split()
    if words[0] not in ("onder", "tegen") or HOW_MUCH.search(before):
        return True
    if words[0] == "onder":
        return unit in {"percent", "percentage_points", "eur"}
    return words[-1] == "de" and any(character.isdigit() for character in printed)


SINGULAR_PERSON = re.compile(
    r"(?:persoon|medewerker|militair|reservist|soldaat|veteraan|ambtenaar|leerling|student|kind|man"
    r"|vrouw|slachtoffer|verdachte|dader|kandidaat|deelnemer|patiënt|cliënt|arts|docent|agent|burger"
    r"|inwoner|bewoner|gedetineerde|vrijwilliger|werknemer|lid)",
    re.IGNORECASE,
)


def one_thing(text: str, place: int, end: int) -> Literal["persons", "count"]:
    """Return the unit of what `één` counts right after place."""
    for _ in range(2):
        match = WORD.match(text, place, end)
        if match and SINGULAR_PERSON.fullmatch(match["word"]):
            return "persons"
        place = match.end() if match else place
    return "count"


def one_thing_in_digits(text: str, place: int, end: int) -> Literal["persons", "count", ""]:
    """Return the unit of what `1` counts right after place: one thing, so no plural."""
    named = False
    for _ in range(3):
        match = WORD.match(text, place, end)
        if match is None:
            break
        word = match["word"]
        if COUNTS_NOTHING.fullmatch(word) or MEASURE.fullmatch(word):
            return ""
        if SINGULAR_PERSON.fullmatch(word):
            return "persons"
        if not MODIFIER.fullmatch(word):
            return "count"
        named = True
        place = match.end()
    return "count" if named else ""


def counted(text: str, place: int, end: int) -> Literal["persons", "vte", "count", ""]:
    """Return the unit of what is counted right after place: persons, vte, count; or nothing."""
    for _ in range(5):
        match = WORD.match(text, place, end)
        if match is None or COUNTS_NOTHING.fullmatch(match["word"]):
            return ""
        word = match["word"]
        if word[0].isupper() and "\n" in text[place : match.start("word")]:
            return ""  # the label of the next row
        if FULL_TIME.fullmatch(word):
            return "vte"
        if MEASURE.fullmatch(word):
            return ""
        if word.isupper() and len(word) > 1:  # `212 PTSS`
            place = match.end()
            continue
        person = PERSON.fullmatch(word)
        modifier = MODIFIER.fullmatch(word) or PARTICIPLE.fullmatch(word)
        if person or (PLURAL.fullmatch(word) and not modifier):
            if IN_FULL_TIME.match(text, match.end(), end):
                return "vte"
            return "persons" if person else "count"
        if not modifier and not NAME.fullmatch(word):
            return ""
        place = match.end()
    return ""


def month_or_year(match: re.Match[str]) -> Per:
    """Return what `PER_AFTER` or `PER_BEFORE` found."""
    time = match["time"].lower()
    return "month" if "maand" in time or time in {"p.m.", "p/m"} else "year"
