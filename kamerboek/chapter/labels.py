"""What readers see for the codes of the codebook."""

from __future__ import annotations

from kamerboek.analysis.commitments import State
from kamerboek.checks.rules import Kind, Verdict
from kamerboek.edition.schemas import (
    GIVEN,
    AbbreviationKind,
    Access,
    Answered,
    CommitmentType,
    Disposition,
    Given,
    StandsIn,
    Status,
    Strength,
    Theme,
)
from kamerboek.figures import Nature

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
        "iets waar deze vraag zelf om vraagt, staat volgens het antwoord in de vertrouwelijke "
        "bijlage of wordt niet openbaar gemaakt, ook als een ander onderdeel wel wordt beantwoord"
    ),
    3: (
        "geen onderdeel wordt gegeven, en het verzoek wordt afgewezen, de veronderstelling wordt "
        "weersproken, of het gevraagde is volgens het antwoord niet mogelijk of wordt niet "
        "bijgehouden"
    ),
    4: "het antwoord is alleen dat het later komt",
    5: (
        "een onderdeel krijgt geen antwoord, of het antwoord gaat over een andere groep dan "
        "waarnaar is gevraagd"
    ),
    6: "elk onderdeel krijgt een antwoord",
}

RULE_NOTES: tuple[str, ...] = (
    "Wie vraagt waarom iets ontbreekt, heeft antwoord als de reden wordt genoemd.",
    "Een open lijst is een antwoord op de vraag ‘welke’.",
    "Een praktijk verdedigen of voortzetten is een antwoord op de vraag of die beter wordt.",
    "Een ja op de vraag of iets voortaan gebeurt, is een antwoord.",
    "Algemene scenario’s zijn geen antwoord over een genoemd land.",
    "Een verwijzing naar antwoorden die de vraag niet behandelen, telt na het volgen als ‘niet "
    "gegeven’.",
)
"""What the codebook says of cases that its rules leave open."""

NATURE_LABELS: dict[Nature, str] = {
    "realisation": "realisatie",
    "target": "doel",
    "plan": "plan",
    "budget": "budget",
    "estimate": "raming",
}

STANDS_IN_LABELS: dict[StandsIn, str] = {
    "answer": "antwoord",
    "question": "alleen vraag",
    "both": "vraag en antwoord",
}

ANSWERED_LABELS: dict[Answered, str] = {
    "repeated": "het antwoord neemt het over",
    "disputed": "het antwoord weerspreekt het",
    "ignored": "het antwoord noemt het niet",
}
"""What the answer does with a number that stands only in the question."""

STATUS_LABELS: dict[Status, str] = {
    "given": "gegeven",
    "other_population": "over een andere groep, periode of maat",
    "annex": "in de vertrouwelijke bijlage",
    "withheld": "niet openbaar",
    "refused": "afgewezen of niet mogelijk genoemd",
    "later": "komt later",
    "absent": "niet behandeld",
}

STATUS_NOTES: dict[Status, str] = {
    "given": "het gevraagde staat in het antwoord, of in een antwoord waarnaar het verwijst",
    "other_population": "het antwoord gaat over iets anders dan waarnaar is gevraagd",
    "annex": "het gevraagde staat volgens het antwoord in de vertrouwelijke bijlage",
    "withheld": "het gevraagde wordt volgens het antwoord niet openbaar gemaakt",
    "refused": "het antwoord wijst het verzoek af, of noemt het niet mogelijk",
    "later": "het antwoord zegt dat het nog komt, of nog wordt bezien",
    "absent": "het antwoord gaat er niet op in",
}
"""When a thing that is asked has a status."""

ACCESS_LABELS: dict[Access, str] = {
    "annex": "vertrouwelijke bijlage of vertrouwelijk deel",
    "closed_session": "besloten overleg",
    "nobody": "geen plaats genoemd",
}

VERDICT_LABELS: dict[Verdict, str] = {
    "consistent": "past",
    "under_reading": "past onder een lezing",
    "not_consistent": "past niet",
    "untestable": "niet te toetsen",
}

KIND_LABELS: dict[Kind, str] = {
    "same_quantity": "hetzelfde op meer plaatsen",
    "routes": "totaal langs meer wegen",
    "sum": "delen en som",
    "share": "aandeel van het totaal",
    "change": "verandering tussen jaren",
    "part_of_year": "deel van het jaar",
    "growth": "groei naar een doel",
    "target": "doel",
    "explanation": "cijfer en verklaring",
    "premise": "veronderstelling in een vraag",
    "levels": "aantal onderdelen of niveaus",
    "dates": "datum of periode",
    "statements": "uitspraken",
}

ABBREVIATION_LABELS: dict[AbbreviationKind, str] = {
    "abbreviation": "afkorting",
    "name": "naam",
    "designation": "aanduiding",
}

TYPE_LABELS: dict[CommitmentType, str] = {
    "informing_the_kamer": "de Kamer informeren",
    "policy": "beleid",
}

TYPE_NOTES: dict[CommitmentType, str] = {
    "informing_the_kamer": "de Kamer krijgt iets te horen of te lezen, of er komt een gesprek",
    "policy": "al het andere dat Defensie aankondigt te doen of na te streven",
}

STRENGTH_LABELS: dict[Strength, str] = {"firm": "stellig", "soft": "als streven"}

STRENGTH_NOTES: dict[Strength, str] = {
    "firm": "het antwoord noemt een resultaat, met een werkwoord zonder voorbehoud",
    "soft": (
        "het antwoord noemt een doel of een voornemen, met woorden als ‘streven’, ‘inzetten op’, "
        "‘bezien’, ‘beogen’ of ‘voornemens zijn’"
    ),
}
"""It is the wording that is coded, not what will come of it."""

STATE_LABELS: dict[State, str] = {
    "passed": "nakoming is uit dit document niet af te leiden",
    "not_due": "nog niet aan de orde",
    "undated": "zonder datum",
}
"""How the fulfilment of an announced step stands on a day."""

STATE_NOTES: dict[State, str] = {
    "passed": "de termijn is op de gekozen dag voorbij",
    "not_due": "de termijn is op de gekozen dag nog niet voorbij",
    "undated": "het antwoord noemt geen termijn",
}
