"""The general chapters on documents of one and two questions: nothing of a kind, one, and all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.odd_counts import odd_counts
from tests.chapters.results import Results, run_chapter
from tests.conftest import copy_project
from tests.editions import HEAD, add_edition

GENERAL = ("1-transparantie", "aangekondigde-stappen", "cijfercontrole", "uitgaven-naast-elkaar")
URK = "1 Hoeveel schepen liggen er in de haven van Urk?\n\n"
EMPTY = dict.fromkeys(
    ("commitments", "confidentiality", "tensions", "anomalies", "rule_notes", "abbreviations"), ""
)
RULE = """
[[check]]
id = "schepen-{ships}"
kind = "same_quantity"
title = "Schepen"
left = 'ships["{year}"]'
right = '{ships}'
unit = "count"
decimals = 0
sentence = "Er zijn {{left}} schepen, naast {{right}}."
"""


def head(year: int) -> str:
    return HEAD.format(year=year, day="20 november")


def add_rules(project: Path, name: str, rules: str) -> None:
    path = project / "data" / "editions" / name / "coding" / "checks.toml"
    path.write_text(rules, encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One question and nothing else (`none`), one of each kind, all of two, and one of two."""
    project = copy_project(tmp_path_factory.mktemp("counts"))
    add_edition(
        project,
        "all",
        head(2021)
        + URK
        + "Dat is vertrouwelijk. In het tweede kwartaal van 2021 wordt de Kamer geïnformeerd over "
        "de havens.\n\n2 Hoeveel matrozen varen er op de vloot?\n\nZie het antwoord op vraag 1. "
        "In het tweede kwartaal van 2021 wordt de Kamer geïnformeerd over de matrozen.\n",
        EMPTY
        | {
            "themes": "1,readiness,,Schepen.\n2,personnel,,Matrozen.\n",
            "dispositions": "1,partly_answered,,5,confidential,2,vertrouwelijk,vertrouwelijk,Nee.\n"
            "2,partly_answered,,5,deferred,4,geïnformeerd,geïnformeerd,Nee.\n",
            "elements": "1,hoeveel schepen,Hoeveel schepen,withheld,Dat is vertrouwelijk,\n"
            "2,hoeveel matrozen,Hoeveel matrozen,absent,,\n",
            "confidentiality": "1,Dat is vertrouwelijk.,none stated,nobody\n",
            "indicators": "",
            "commitments": "1,Over de havens,informing_the_kamer,firm,2021-Q2,false,In het tweede "
            "kwartaal van 2021 wordt de Kamer geïnformeerd over de havens.\n"
            "2,Over de matrozen,informing_the_kamer,firm,2021-Q2,false,In het tweede kwartaal van "
            "2021 wordt de Kamer geïnformeerd over de matrozen.\n",
        },
    )
    add_edition(
        project,
        "none",
        head(2022) + URK + "Er liggen 12 schepen.\n",
        EMPTY
        | {
            "themes": "1,readiness,,Schepen.\n",
            "dispositions": "1,answered,,6,,,,12 schepen,Geeft het.\n",
            "elements": "1,hoeveel schepen,Hoeveel schepen,given,12 schepen,\n",
            "indicators": "ships,schepen in de haven,2022,{12},,realisation,answer,,\n",
        },
    )
    add_rules(project, "none", RULE.format(year=2022, ships=12))
    add_edition(
        project,
        "one",
        head(2023) + URK + "Dat is vertrouwelijk. Het plan voor de bouw volgt eind 2031.\n",
        EMPTY
        | {
            "themes": "1,readiness,,Schepen.\n",
            "dispositions": "1,partly_answered,,5,deferred,4,volgt eind 2031,vertrouwelijk,Nee.\n",
            "elements": "1,hoeveel schepen,Hoeveel schepen,withheld,Dat is vertrouwelijk,\n",
            "confidentiality": "1,Dat is vertrouwelijk.,none stated,annex\n",
            "tensions": "1,Dat is vertrouwelijk,1,Hoeveel schepen,Vraag en antwoord.\n",
            "indicators": "",
            "commitments": "1,Plan voor de bouw,policy,firm,2031,false,volgt eind 2031\n",
        },
    )
    add_edition(
        project,
        "some",
        head(2024) + URK + "Er liggen 12 schepen.\n\n2 En in Delft?\n\nEr liggen 12 schepen.\n",
        EMPTY
        | {
            "themes": "1,readiness,,Schepen.\n2,readiness,,Schepen.\n",
            "dispositions": "1,answered,,6,,,,12 schepen,Geeft het.\n"
            "2,partly_answered,,5,answered,6,12 schepen,12 schepen,Niet alle.\n",
            "elements": "1,hoeveel schepen,Hoeveel schepen,given,12 schepen,\n"
            "2,hoeveel schepen,En in Delft,other_population,12 schepen,\n",
            "indicators": "ships,schepen in de haven,2024,{12},,realisation,answer,,\n",
            "commitments": "",
        },
    )
    rules = RULE.format(year=2024, ships=12) + RULE.format(year=2024, ships=13)
    add_rules(project, "some", rules)
    return project


@pytest.fixture(scope="module")
def ran(project: Path) -> dict[tuple[str, str], Results]:
    return {
        (edition, chapter): run_chapter(chapter, project, edition=edition)
        for edition in ("all", "none", "one", "some")
        for chapter in GENERAL
    }


@pytest.mark.parametrize("edition", ["all", "none", "one", "some"])
@pytest.mark.parametrize("chapter", GENERAL)
def test_no_count_reads_absurdly(
    ran: dict[tuple[str, str], Results], edition: str, chapter: str
) -> None:
    result = ran[edition, chapter]
    assert odd_counts(result.text) == []
    if chapter != "uitgaven-naast-elkaar":  # whose word differences have braces
        assert result.broken == []


@pytest.mark.parametrize(
    ("edition", "chapter", "sentences"),
    [
        (
            "none",
            "1-transparantie",
            [
                "**Dit boek noemt de ene vraag beantwoord; een andere verdedigbare code noemt het "
                "bij geen vraag.**",
                "De ene vraag is beantwoord\n",
                "## Geen vraag is deels of anders beantwoord",
                "Dit boek leest in de ene vraag 1 onderdeel; dat is gegeven.",
                "De ene beantwoorde vraag rust niet op de regel: een praktijk",
            ],
        ),
        (
            "one",
            "1-transparantie",
            [
                "**Dit boek noemt de ene vraag niet beantwoord; met de andere verdedigbare code "
                "blijft dat zo.**",
                "De ene vraag is deels of anders beantwoord, zonder gegeven onderdeel\n",
                "## Bij de ene deels of anders beantwoorde vraag is geen onderdeel gegeven",
                "Dit boek leest in de ene vraag 1 onderdeel; dat is niet gegeven.",
                "Bij één vraag is ook een andere code te verdedigen. Die geeft minder.",
                "## Eén antwoord noemt iets wat niet openbaar is; het noemt zelf geen reden",
                "Volgens dat antwoord staat iets in de vertrouwelijke bijlage",
            ],
        ),
        (
            "all",
            "1-transparantie",
            [
                "**Dit boek noemt geen van de 2 vragen beantwoord; met andere verdedigbare codes "
                "blijft dat zo.**",
                "Van de 2 vragen zijn er geen beantwoord en 2 deels of anders, waarvan 2 zonder",
                "Eén antwoord bevat 1 verwijzing\n",
            ],
        ),
        (
            "some",
            "1-transparantie",
            [
                "**Dit boek noemt 1 van de 2 vragen beantwoord; met andere verdedigbare codes 1 "
                "tot 2.**",
                "Van de 2 vragen is er één beantwoord en één deels of anders, waarvan één zonder",
                "Bij één vraag is ook een andere code te verdedigen. Die geeft meer.",
            ],
        ),
        (
            "one",
            "aangekondigde-stappen",
            ["De ene stap heeft een termijn\n", "De stap gaat niet over het informeren"],
        ),
        (
            "all",
            "aangekondigde-stappen",
            [
                "2 aangekondigde stappen, alle met een termijn.**",
                "Alle 2 stappen hebben een termijn\n",
                "## Alle 2 stappen zijn stellig geformuleerd",
            ],
        ),
        (
            "none",
            "cijfercontrole",
            [
                "**In de ene controle passen de uitspraken zonder meer bij elkaar.**",
                "## In de ene toetsbare controle is geen aanname nodig",
                "De ene controle gaat over 1 vraag.",
                "## Geen getal staat op meer plaatsen, voor dezelfde periode",
                "### Er zijn geen uitspraken die niet bij elkaar lijken te passen",
            ],
        ),
        (
            "some",
            "cijfercontrole",
            [
                "**In één van 2 controles passen de uitspraken zonder meer bij elkaar, in geen "
                "onder een aanname; geen is niet te toetsen, en in één passen zij niet.**",
                "De 2 controles gaan samen over 1 vraag.",
            ],
        ),
        (
            "none",
            "uitgaven-naast-elkaar",
            [
                "**De ene vraag lijkt op een vraag uit de uitgave all.**",
                "Elke vraag lijkt op een vraag van toen; op één vraag van toen lijkt er nu geen.",
                "Geen kengetal staat in beide uitgaven, geen alleen in die van toen en 1 alleen",
            ],
        ),
    ],
)
def test_one_none_and_all_are_said_in_words(
    ran: dict[tuple[str, str], Results], edition: str, chapter: str, sentences: list[str]
) -> None:
    for sentence in sentences:
        assert sentence in ran[edition, chapter].text


@pytest.mark.parametrize(("edition", "got"), [("none", "gekregen"), ("one", "niet gekregen")])
def test_what_was_asked_once_was_got_or_not(project: Path, edition: str, got: str) -> None:
    said = run_chapter("4-gereedheid", project, edition=edition).text
    assert f"## Gevraagd en {got}\n" in said
