"""The pages about the method: abbreviations, the codebook, agreement, and how to cite."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kamerboek.book.pages.abbreviations import abbreviation_blocks
from kamerboek.book.pages.citation import read_citation
from kamerboek.book.pages.measured import read_agreement
from kamerboek.edition import Edition
from kamerboek.edition.coding import Coding
from kamerboek.errors import KamerboekError
from tests.book.pages import article
from tests.conftest import PROJECT


def rows_of(book: Path, page: str, caption: str) -> list[list[str]]:
    (table,) = [
        each
        for each in article(book, page).xpath(".//table")
        if " ".join(each.xpath("string(./caption)").split()).startswith(caption)
    ]
    return [
        [" ".join(cell.text_content().split()) for cell in row]
        for row in table.xpath(".//tbody/tr")
    ]


def test_every_abbreviation_has_its_row_and_its_questions(book: Path, edition: Edition) -> None:
    rows = rows_of(book, "begrippen.html", "Afkortingen")
    assert [row[0] for row in rows] == [row.abbreviation for row in edition.coding.abbreviations]
    shown = {row[0]: row[1:] for row in rows}
    assert shown["APOS"] == [
        "Actieplan Onbemenste Systemen",
        "antwoord 55: “Met het Actieplan Onbemenste Systemen (APOS)”",
        "55",
    ]
    assert shown["EZ"][1:] == [
        "antwoord 57, zonder de afkorting ernaast: “het Ministerie van Economische Zaken”",
        "25, 30 en 56",
    ]
    assert shown["KPI"][1].startswith("vraag 47: “Welke Key Performance Indicators (KPI's)")
    assert shown["VTE"][1] == "toegevoegd: staat niet in het document"
    assert shown["VDL"] == ["een bedrijf", "naam", "23 en 56"]
    assert shown["F35"][1] == "aanduiding; niet uitgeschreven in het document"


def test_an_edition_without_coded_abbreviations_says_so(edition: Edition) -> None:
    (said,) = abbreviation_blocks(replace(edition, coding=Coding()))
    assert said.plain() == "De afkortingen van dit document zijn nog niet gecodeerd."


def test_the_codebook_is_the_one_that_is_used(book: Path, edition: Edition) -> None:
    page, codes = "verantwoording.html", edition.codebook
    assert [row[2] for row in rows_of(book, page, "De regels")] == [
        each.meaning for each in codes.rules.values()
    ]
    assert [row[1] for row in rows_of(book, page, "De status van een onderdeel")] == [
        each.meaning for each in codes.statuses.values()
    ]
    assert [row[1] for row in rows_of(book, page, "De formulering van een stap")] == [
        each.meaning for each in codes.strengths.values()
    ]
    assert rows_of(book, page, "De thema")[:2] == [
        [
            "Transparantie",
            "wat openbaar is en wat niet, en hoe de Kamer wordt geïnformeerd",
        ],
        [
            "Personeel",
            "militairen, reservisten en burgers: aantallen, werving, behoud, inhuur",
        ],
    ]


def test_agreement_and_citation_are_read_from_their_files(book: Path) -> None:
    page = "verantwoording.html"
    assert rows_of(book, page, "Overeenstemming") == [["wat een antwoord geeft", "92%", "0,88"]]
    cited = dict(rows_of(book, page, "Wat u bij een verwijzing noemt"))
    citation = read_citation(PROJECT)
    assert cited["Titel"] == citation.title
    assert cited["Versie"] == citation.version
    assert cited["Document"] == "Kamerstuk 36 800 X, nr. 26, 27 januari 2026"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title: [", "line 1: not YAML"),
        ("title: Boek\n", "version"),
        ("title: Boek\nversion: 1.0.0\nauthors: []\nlicense: [MIT]\n", "authors"),
    ],
)
def test_a_broken_citation_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "CITATION.cff").write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError, match=rf"CITATION\.cff: {reason}"):
        read_citation(tmp_path)


def test_a_missing_citation_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match="missing; it says how to cite the book"):
        read_citation(tmp_path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [(('"92"', '"192"'), "percent"), (('"0.88"', '"twee"'), "kappa"), (("what", "wat"), "what")],
)
def test_a_broken_agreement_is_refused(
    tmp_path: Path, change: tuple[str, str], reason: str
) -> None:
    name = "data/measured/agreement.toml"
    (tmp_path / "data" / "measured").mkdir(parents=True)
    text = (PROJECT / name).read_text(encoding="utf-8").split("\n", 1)[1]
    (tmp_path / name).write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(KamerboekError, match=rf"agreement\.toml: {reason}"):
        read_agreement(tmp_path)
