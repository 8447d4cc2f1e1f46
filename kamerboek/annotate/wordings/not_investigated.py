"""Wordings by which an answer tells that something was not looked into."""

from __future__ import annotations

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
    r"(?:zie|ziet|zien)\b[^.,;\n]{0,40}?\bgeen\s+(?:aanleiding|reden|noodzaak)\s+(?:\w+\s+)?(?:tot|voor|om)\s+(?:(?:een|het|hier|daar)\w*\s+)?(?:\w+\s+)?(?:onderzoek|(?:te\s+)?(?:laten\s+)?onderzoeken)\b",
    r"niet\s+(?:voornemens|van\s+plan)\b[^.\n]{0,60}?\bonderzoek(?:en)?\b",
    r"onderzoek\b[^.,;\n]{0,40}?\b(?:acht|vind)\s+(?:ik|wij|het\s+kabinet)\s+(?:\w+\s+){0,2}?niet\s+(?:nodig|noodzakelijk|opportuun|zinvol)\b",
    r"(?:nooit|nimmer)\s+(?:\w+\s+){0,2}?(?:ge[ëe]valueerd|onderzocht|onderzoek\s+(?:naar\s+)?(?:verricht|gedaan|uitgevoerd|ingesteld))\b",
    r"(?:geeft|geven|biedt|bevat)\s+(?:ons|het|dit|mijn)\s+(?:rapport|onderzoek)\s+(?:\w+\s+)?geen\b",
    r"(?:is|zijn|werd|werden)\s+niet\s+(?:\w+\s+){0,2}?in\s+(?:kaart|beeld)\s+gebracht\b",
    r"(?:maakte?n?|was|waren|is|zijn|vormde?n?)\s+(?:\w+\s+){0,4}?geen\s+(?:onder)?deel\s+(?:uit\s+)?van\s+"
    r"(?:\w+\s+){0,3}?\w*onderzoek\w*",
    r"(?:viel|vielen|valt|vallen)\s+(?:\w+\s+){0,3}?buiten\s+(?:\w+\s+){0,4}?(?:onderzoek|reikwijdte|scope|onderzoeksopdracht|opdracht\s+van)",
    r"(?:wij|we|ik|Rekenkamer)\b[^.\n]{0,80}?\bniet\s+(?:\w+\s+){0,2}?"
    r"(?:beoordeeld|bekeken|gecontroleerd|vastgesteld|geanalyseerd|getoetst|ge[ëe]valueerd|verdiept"
    r"|ingegaan|gevalideerd|geverifieerd|berekend|vergeleken|gemeten|meegenomen|kunnen\s+vaststellen|in\s+(?:kaart|beeld)\s+gebracht)\b",
    rf"{_OWN_WORK}\bniet\s+(?:\w+\s+){{0,3}}?(?:in|aan\s+de\s+orde|over|gericht|meegenomen|beantwoorden)\b",
    r"(?:in|voor)\s+(?:dit|ons|het)\s+\w*(?:onderzoek|rapport)\s+(?:is\s+|zijn\s+)?(?:niet|geen)\b"
    r"(?!\s+(?:alleen|eerder))",
    r"geen\s+(?:onder)?deel\s+(?:geweest|uitgemaakt|uitmaakte)\s+van\b",
    r"(?:wij|we|ik)\s+niet\s+(?:\w+\s+)?gekeken\b",
    r"(?:evaluatie|onderzoek|studie)\b[^.,;\n]{0,30}?\b(?:is|zijn)\s+niet\s+(?:voorzien|gepland)\b",
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
    r"geen\s+(?:\w+\s+)?(?:analyse|vergelijking|berekening|inventarisatie|evaluatie|raming|(?:nul|effect)?meting)(?:en|s)?\s+(?:van\s+|naar\s+)?(?:gemaakt|uitgevoerd|gedaan)",
    r"(?:analyse|vergelijking|berekening|inschatting)\b[^.\n]{0,30}?\b(?:wij|we)\b[^.\n]{0,20}?\bniet\s+gemaakt",
    r"(?:wij|we)\b[^.\n]{0,20}?\b(?:analyse|vergelijking|berekening|inschatting)\b[^.\n]{0,20}?\bniet\s+gemaakt",
    r"onderzoek\b(?:(?!\b(?:blijkt|dat)\b)[^.\n]){0,60}?\bniet\s+(?:gedaan|verricht)\b",
    r"alleen\s+gekeken\s+naar\b",
    r"door\s+ons\s+niet\s+(?:\w+\s+)?(?:be|ge|onder|ver)\w+(?:d|t|en)\b",
    r"(?:is|zijn|werd|werden)\s+(?:(?:tot\s+op\s+heden|tot\s+nu\s+toe|vooralsnog|eerder)\s+)?niet\s+(?:\w+\s+)?(?:bekeken|geanalyseerd|ge[ëe]valueerd)\b",
    r"onderzoek\s+(?:was|is)\s+(?:\w+\s+){0,2}?niet\s+(?:\w+\s+){0,2}?gericht",
    r"onderzoek\s+(?:\w+\s+)?(?:ging|gaat|richtte)\b[^.\n]{0,30}?\bniet\b",
    r"onderzoek\s+(?:hier|daar)\s+niet\s+over\s+(?:ging|gaat)",
    r"(?:geen|niet\s+het)\s+(?:onderwerp|object|onderdeel)\s+van\s+(?:\w+\s+){0,2}?(?:onderzoek|rapport)\w*",
    r"op\s+basis\s+van\s+(?:ons|het|dit)\s+onderzoek\s+(?:\w+\s+){0,3}?(?:geen|niets?)\b",
    r"\w*(?:onderzoek|analyse|inventarisatie|evaluatie|meting|berekening|toets|vergelijking|doorrekening|verkenning|raming|schatting)\b[^.\n]{0,50}?"
    r"\b(?:is|heeft|werd|zijn|hebben)\s+(?:\w+\s+){0,2}?niet\s+(?:uitgevoerd|plaatsgevonden|gemaakt|verricht|opgesteld)",
    r"(?:wij|we|onderzoek)\b[^.\n]{0,80}?\bbuiten\s+beschouwing\s+ge(?:laten|bleven)",
    r"in\s+(?:de|het|dit|deze)\s+\w*(?:evaluatie|onderzoek)\s+niet\s+(?:\w+\s+)?(?:betrokken|meegenomen|onderzocht)\b",
    r"niet\s+(?:\w+\s+){0,3}?(?:betrokken|meegenomen)\s+in\s+(?:\w+\s+){0,2}?\w*onderzoek",
    r"(?:is|zijn|werd|werden|heb|heeft|hebben)\s+(?:\w+\s+){0,4}?niet\s+(?!\w+\s+dan\b)(?:\w+\s+){0,2}?"
    r"(?:uitgezocht|(?:nader|verder)\s+uitgewerkt|berekend|geraamd|gemeten|getoetst|doorgerekend|becijferd|gekwantificeerd|ge[ïi]nventariseerd|bestudeerd|doorgelicht|laten\s+(?:onderzoeken|uitzoeken|doorrekenen|verrichten|uitvoeren))\b",
    r"geen\s+(?:\w+\s+){0,2}?(?:studies?|evaluaties?|[\w-]*raming(?:en)?|[\w-]+analyses?|doorrekening(?:en)?|\w*analyses?|nulmeting|inventarisatie|impacttoets)\s+"
    r"(?:(?!waaruit|dat|die)\w+\s+){0,3}?(?:gemaakt|opgesteld|uitgevoerd|gedaan|verricht|plaatsgevonden|beschikbaar|voorhanden|bekend)\b",
    r"geen\s+(?:\w+\s+)?\w*onderzoek(?:en)?\s+(?:(?!waaruit|dat|die)\w+\s+){0,3}?(?:beschikbaar|voorhanden|bekend|laten\s+\w+)\b",
    r"(?:ken|kennen)\s+(?:ik\s+|wij\s+)?geen\s+(?:\w+\s+)?(?:onderzoek(?:en)?|studies?)\b",
    r"niet\s+bekend\s+met\s+(?:\w+\s+){0,2}?(?:onderzoek(?:en)?|studies?)\b",
    r"\b(?:evaluatie|onderzoek|rapport)\b[^.\n]{0,40}?\bgeen\s+aandacht\s+(?:\w+\s+){0,3}?besteed\b",
)
"""It was not looked into."""
