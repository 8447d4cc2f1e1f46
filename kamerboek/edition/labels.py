"""What readers see for the codes of the codebook."""

from __future__ import annotations

from kamerboek.edition.schemas import GIVEN, Disposition, Given, Theme

THEME_LABELS: dict[Theme, str] = {
    "transparency": "Transparantie",
    "personnel": "Personeel",
    "industry": "Industrie",
    "readiness": "Gereedheid",
    "ukraine": "Oekraïne",
    "caribbean": "Caribisch gebied",
    "real_estate": "Vastgoed",
    "security": "Beveiliging",
}

DISPOSITION_LABELS: dict[Disposition, str] = {
    "answered": "beantwoord",
    "partly_answered": "deels beantwoord",
    "deferred": "komt later",
    "declined": "niet gegeven",
    "confidential": "vertrouwelijk",
    "referred_only": "alleen verwijzing",
}

GIVEN_LABELS: dict[Given, str] = {code: DISPOSITION_LABELS[code] for code in GIVEN}
"""From most to least given; the last two share the lowest place."""

RULE_LABELS: dict[int, str] = {
    1: "het hele antwoord verwijst naar andere antwoorden",
    2: (
        "iets wat deze vraag zelf vraagt, staat volgens het antwoord in de vertrouwelijke bijlage "
        "of wordt niet openbaar gemaakt"
    ),
    3: (
        "geen onderdeel wordt gegeven, en het verzoek wordt afgewezen, de veronderstelling "
        "weersproken, of het gevraagde kan niet of wordt niet bijgehouden"
    ),
    4: "het antwoord is alleen dat het later komt",
    5: (
        "een onderdeel krijgt geen antwoord, of het antwoord gaat over een andere groep dan "
        "gevraagd"
    ),
    6: "elk onderdeel krijgt een antwoord",
}
