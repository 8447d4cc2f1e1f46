"""The pages about the method: abbreviations, the codebook, agreement, and how to cite."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from sphinx.config import Config

from kamerboek.analysis.agreement import agreement_of, compare_codings
from kamerboek.book.pages.abbreviations import abbreviation_blocks
from kamerboek.book.pages.agreement import agreement_blocks
from kamerboek.book.pages.citation import read_citation
from kamerboek.book.pages.measured import read_samples
from kamerboek.book.pages.measured_reading import read_documents
from kamerboek.book.pages.measured_suggestions import read_suggestions
from kamerboek.book.rendering.citing import set_reference
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.readings import SecondReading, load_reading
from kamerboek.errors import KamerboekError
from kamerboek.figures import FigureRegister
from tests.book.pages import article, text_of
from tests.conftest import EDITION, PROJECT


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


def test_what_was_measured_is_shown_and_added_up(book: Path) -> None:
    page = "verantwoording.html"
    read = dict(rows_of(book, page, "Gelezen documenten"))
    assert read["Documenten"] == "7"
    assert read["Vragen, op het oog"] == read["Gevonden, in dezelfde volgorde"] == "113"
    right = {row[0]: row[1:] for row in rows_of(book, page, "Hoe vaak een voorstel klopt")}
    assert right["onderdeel, uit een vragende zin"] == ["60 van de 88", "geen voorstel", "ja"]
    assert right["code, uit woorden over vertrouwelijkheid"][2] == "nee"


def test_no_suggestion_is_offered_that_is_right_in_less_than_two_of_three() -> None:
    for each in read_suggestions(PROJECT):
        proposed = each.proposed + each.elsewhere_proposed
        right = each.right + each.elsewhere_right
        assert each.offered == (right > 0 and 3 * right >= 2 * proposed), each.kind


def test_a_kind_of_suggestion_that_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data" / "measured" / "suggestions.toml"
    path.parent.mkdir(parents=True)
    text = (PROJECT / "data" / "measured" / "suggestions.toml").read_text("utf-8")
    path.write_text(text.replace("whole reference", "half reference"), encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"suggestions\.toml.*whole reference"):
        read_suggestions(tmp_path)


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("suggestions", "elsewhere_right = 7", "elsewhere_right = 8", "whole reference: 8 of 7"),
        ("suggestions", "\nright = 54", "\nright = 56", "words of a theme: 56 of 55"),
        ("suggestions", "\nright = 54", "\nright = -1", "words of a theme: -1 of 55"),
        ("quantities", "found = 65", "found = 66", "najaar 2025: 66 of 65"),
        ("quantities", "numbers = 242", "numbers = 31", "Andere documenten: 32 of 31"),
        ("quantities", "spurious = 0", "spurious = -1", "najaar 2025: 0 of -1"),
        ("reading", "found = 28", "found = 29", r"rk_2021_123\.txt: 29 of 28"),
        ("reading", "flat = 10", "flat = 11", r"vo2024\.txt: 11 of 10"),
        ("reading", r"exact = \d+", "exact = 97", "Vormen, met regels: 97 of 96"),
        (
            "reading",
            r"74\nexact = \d+\nwarned = \d+",
            "74\nexact = 70\nwarned = 5",
            "regel: 5 of 4",
        ),
    ],
)
def test_no_more_was_counted_than_there_was(
    tmp_path: Path, name: str, old: str, new: str, said: str
) -> None:
    path = tmp_path / "data" / "measured" / f"{name}.toml"
    path.parent.mkdir(parents=True)
    text = (PROJECT / "data" / "measured" / path.name).read_text("utf-8")
    read = {"quantities": read_samples, "reading": read_documents, "suggestions": read_suggestions}[
        name
    ]
    path.write_text(text, encoding="utf-8")
    read(tmp_path)
    path.write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    with pytest.raises(KamerboekError, match=rf"{path.name}: .*{said} cannot be"):
        read(tmp_path)


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


def test_what_stands_only_in_an_answer_is_not_said_to_stand_in_the_question(
    book: Path, edition: Edition
) -> None:
    shown = article(book, "begrippen.html")
    assert "MIVD" not in edition.question("63").question_text
    assert "Staat bij vraag" in [text_of(head) for head in shown.xpath(".//table//th")]
    kinds = {row.kind for row in edition.coding.abbreviations if row.quote}
    assert kinds > {"abbreviation"}
    assert "27 afkortingen, namen en aanduidingen" in text_of(shown)


def test_a_row_may_quote_the_answers_that_are_pointed_to(book: Path, edition: Edition) -> None:
    """As row 17 does: what is refused stands in none of them."""
    (row,) = [each for each in edition.coding.elements if each.question == "17"]
    own = edition.question("17")
    assert row.answer_quote not in f"{own.question_text} {own.answer_text}"
    said = text_of(article(book, "verantwoording.html"))
    assert "niet in die vraag, dat antwoord of een antwoord waarnaar het verwijst staan" in said


def test_an_edition_without_coded_abbreviations_says_so(edition: Edition) -> None:
    (said,) = abbreviation_blocks(replace(edition, coding=Coding()), FigureRegister())
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


def test_agreement_is_what_the_readings_give(book: Path, edition: Edition) -> None:
    reading = load_reading(edition, "second", PROJECT)
    compared = compare_codings(edition.coding, reading.coding)
    rows = rows_of(book, "verantwoording.html", "Overeenstemming")
    assert [row[:2] for row in rows] == [
        ["het thema van een vraag", "63"],
        ["wat een antwoord geeft, zoals het er staat", "63"],
        ["wat een antwoord geeft, na het volgen van verwijzingen", "63"],
        ["wat het antwoord met een onderdeel van een vraag doet", "109"],
    ]
    for row, each in zip(rows, compared, strict=True):
        found = agreement_of(each.pairs)
        assert row[2].startswith(f"{100 * found.same / found.units:.1f}".replace(".", ","))
        assert row[3].startswith(f"{found.kappa.value:.2f}".replace(".", ","))
    said = text_of(article(book, "verantwoording.html"))
    assert reading.note in said
    assert said.count(": vraag ") >= sum(bool(each.differences) for each in compared)


def test_a_reading_of_nothing_that_is_coded_says_so() -> None:
    said = [block.plain() for block in agreement_blocks(SecondReading("x", "Los.", Coding()), ())]
    assert said == ["Los.", "Beide lezers hebben nog niets van hetzelfde gecodeerd."]


def test_the_citation_is_read_from_its_file(book: Path) -> None:
    page = "verantwoording.html"
    cited = dict(rows_of(book, page, "Wat u bij een verwijzing noemt"))
    citation = read_citation(PROJECT)
    assert cited["Titel"] == citation.title
    assert cited["Versie"] == citation.version
    assert [author.name for author in citation.authors] == [citation.title]
    assert cited["Makers"].startswith("niet genoemd;")
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


def test_a_book_is_published_at_an_address() -> None:
    identity = load_edition(EDITION, PROJECT).identity
    for wrong in ("javascript:alert(1)", "boek.example/x", "/x/"):
        config = Config()
        config.html_baseurl = wrong
        with pytest.raises(KamerboekError, match=r"^_config\.yml: baseurl: "):
            set_reference(config, PROJECT, identity, EDITION)


def test_a_missing_citation_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match="missing; it says how to cite the book"):
        read_citation(tmp_path)


def test_the_files_of_the_book_are_all_that_pages_are_made_from(book: Path) -> None:
    """A sentence of `coding/statements` or a label of `data/series` changes a page too."""
    listed = {row[0] for row in rows_of(book, "over-deze-uitgave.html", "De hoofdstukken en")}
    data = PROJECT / "data"
    places = (data / "editions" / EDITION, data / "series", data / "context", data / "measured")
    files = {
        path.relative_to(PROJECT).as_posix()
        for place in places
        for path in place.rglob("[!.]*")
        if path.suffix in (".csv", ".toml")
    }
    assert f"data/editions/{EDITION}/coding/statements/real_estate.toml" in files
    assert files <= listed


def test_only_pages_of_themes_say_where_headlines_hold() -> None:
    """As the method says; a chapter across themes shows nothing of it."""
    said = (PROJECT / "verantwoording.md").read_text(encoding="utf-8")
    assert "staat op de bladzijden van de thema’s" in said
    telling = [
        path.stem
        for path in sorted((PROJECT / "chapters").glob("*.ipynb"))
        if "blad.conclusions(" in path.read_text(encoding="utf-8")
    ]
    assert len(telling) > 3
    assert [name for name in telling if not name[0].isdigit()] == []
