"""A series and its codebook as an analyst writes them: read, and refused where they do not fit."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.book.building.contents import chapters_of, contents_text, series_of_edition
from kamerboek.chapter.indicators import known_indicators
from kamerboek.edition.codebook import load_codebook, slug_of
from kamerboek.edition.edition import load_edition
from kamerboek.edition.series import load_series, series_names
from kamerboek.errors import KamerboekError
from tests.conftest import EDITION, PROJECT
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project
from tests.rows import over
from tests.series import DEFENCE, codebook


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return bare_project(tmp_path)


def test_the_contents_are_those_of_the_series() -> None:
    series = series_of_edition(PROJECT, EDITION)
    assert series.name == DEFENCE
    assert (PROJECT / "_toc.yml").read_text(encoding="utf-8") == contents_text(series)


def test_every_chapter_is_in_a_series() -> None:
    named = {name for each in series_names(PROJECT) for name in load_series(PROJECT, each).chapters}
    assert {path.stem for path in (PROJECT / "chapters").glob("*.ipynb")} == named


def test_a_series_calls_an_indicator_as_an_edition_of_it_does() -> None:
    """Books that have not coded it show the name that the series has, and no approved text does."""
    coded: dict[str, set[str]] = {}
    for row in load_edition(EDITION, PROJECT).coding.indicators:
        coded.setdefault(row.indicator, set()).add(row.label)
    known = known_indicators(PROJECT)
    called = {name: labels for name, labels in coded.items() if len(labels) == 1}
    assert len(called) > 30
    assert {name: {known[name]} for name in called if name in known} == called


@over("name", series_names(PROJECT))
def test_every_series_of_the_project_can_be_read(name: str) -> None:
    series = load_series(PROJECT, name)
    themes = load_codebook(*series.codebook_in).themes
    assert "other" in themes
    assert [each for each in themes.values() if each.residual] == [themes["other"]]
    assert chapters_of(PROJECT, series)


def test_a_general_book_has_no_chapter_of_defence() -> None:
    assert load_series(PROJECT, "algemeen").chapters == (
        "1-transparantie",
        "aangekondigde-stappen",
        "cijfercontrole",
        "uitgaven-naast-elkaar",
    )


def test_a_code_has_its_label_its_short_label_and_its_address() -> None:
    book = codebook()
    caribbean = book.themes["caribbean"]
    assert (caribbean.label, caribbean.short, caribbean.slug) == (
        "Caribisch gebied",
        "Cariben",
        "caribisch-gebied",
    )
    given = book.statuses["given"]
    assert (given.label, given.short, given.slug) == ("gegeven",) * 3
    assert next(iter(book.given_labels.values())) == "beantwoord"
    assert book.rules[1].code == "referred_only"
    assert slug_of("Oekraïne") == "oekraine"
    assert slug_of("Munitie (van – alles)") == "munitie-van-alles"
    with pytest.raises(KamerboekError, match=r"no code 'carribean'; the nearest is 'caribbean'"):
        book.themes["carribean"]


def test_a_theme_is_added_in_one_place(project: Path) -> None:
    path = project / "data" / "series" / DEFENCE / "codebook" / "themes.toml"
    with path.open("a", encoding="utf-8") as file:
        file.write('\n[[code]]\ncode = "navy"\nlabel = "Marine"\nmeaning = "schepen"\n')
    coded = CODED_EARLIER | {"themes": "1,navy,,Schepen.\n"}
    edition = add_edition(project, "first", EARLIER, coded)
    assert edition.coding.themes[0].theme == "navy"
    assert edition.codebook.themes["navy"].label == "Marine"


def test_a_theme_of_another_series_is_refused(project: Path) -> None:
    add_edition(project, "first", EARLIER, {"themes": "1,other,,Schepen.\n"}, series="algemeen")
    path = project / "data" / "editions" / "first" / "coding" / "themes.csv"
    path.write_text(path.read_text("utf-8").replace("other", "readiness"), encoding="utf-8")
    with pytest.raises(
        KamerboekError,
        match=r"themes\.csv: row 2: column theme: 'readiness' is not in the codebook; the nearest",
    ):
        load_edition("first", project)


def test_an_edition_of_no_series_is_refused(project: Path) -> None:
    add_edition(project, "first", EARLIER)
    path = project / "data" / "editions" / "first" / "edition.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(DEFENCE, "stand-van-defense"), encoding="utf-8")
    with pytest.raises(
        KamerboekError, match="no series 'stand-van-defense'; the nearest is 'stand-van-defensie'"
    ):
        load_edition("first", project)
    path.write_text(text.partition("\n")[2], encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"edition\.toml: series: "):
        load_edition("first", project)


def test_a_mistake_in_another_series_is_no_matter(project: Path) -> None:
    add_edition(project, "first", EARLIER, series="algemeen")
    (project / "data" / "series" / DEFENCE / "series.toml").write_text("title = [", "utf-8")
    assert load_edition("first", project).series.title == "Vragen en antwoorden"


THEME = '[[code]]\ncode = "navy"\nlabel = "Marine"\nmeaning = "schepen"\n'


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("themes", "[[code", "not TOML"),
        ("themes", "", "'code': write each code as a table under [[code]]"),
        ("themes", THEME + "\n[code.more]\n", "code 1 (navy): more"),
        ("themes", "extra = 1\n" + THEME, "'extra': write each code as a table under [[code]]"),
        ("themes", THEME * 2, "code 2: the code 'navy' comes twice"),
        (
            "themes",
            THEME + THEME.replace("navy", "ships"),
            "code 2: the label 'Marine' comes twice",
        ),
        (
            "themes",
            THEME + THEME.replace("navy", "ships").replace("Marine", "marine"),
            "code 2: the slug 'marine' comes twice",
        ),
        *(
            (
                "themes",
                THEME.replace(word, " "),
                "code 1 (navy): give it a label and say what it means",
            )
            for word in ("schepen", "Marine")
        ),
        (
            "themes",
            THEME.replace("navy", "Navy"),
            "code 1 (Navy): a code is lower-case letters, digits and underscores",
        ),
        (
            "themes",
            THEME + 'slug = "De Marine"\n',
            "code 1 (navy): slug 'De Marine': lower-case letters with hyphens",
        ),
        ("strengths", THEME, "code 'navy': no rule of the program knows it; the nearest is"),
        (
            "strengths",
            THEME.replace("navy", "firm"),
            "the code 'soft' is missing; say what it means",
        ),
        ("rule_notes", "[[note]]\ncode = 1\n", "'note': write each code as a table under [[code]]"),
        ("strengths", THEME.replace("navy", "firm") + 'words = ["a"]\n', "code 1 (firm): words"),
    ],
)
def test_a_codebook_that_does_not_fit_is_refused(
    project: Path, name: str, text: str, message: str
) -> None:
    path = project / "data" / "series" / DEFENCE / "codebook" / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_codebook(*load_series(project, DEFENCE).codebook_in)
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)


def test_a_file_of_a_codebook_that_nothing_reads_is_refused(project: Path) -> None:
    """By another name it would be that of the general series, without a word."""
    folder = project / "data" / "series" / DEFENCE / "codebook"
    (folder / "themes.toml").rename(folder / "theme.toml")
    with pytest.raises(KamerboekError, match=r"theme\.toml: nothing reads it.* 'themes'; rename"):
        load_codebook(*load_series(project, DEFENCE).codebook_in)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "Stand van Defensie"', 'titel = "x"', "title: "),
        ('codebook_of = "algemeen"', 'codebook_of = "algemen"', "codebook_of: there is no series"),
        (
            'codebook_of = "algemeen"',
            f'codebook_of = "{DEFENCE}"',
            "codebook_of: names this series itself; leave it out",
        ),
        (
            '"chapters/2-personeel"',
            '"chapters/1-transparantie"',
            "part: the page 'chapters/1-transparantie' comes twice; keep one",
        ),
        ("[recognised_by]", "[recognised]", "recognised"),
    ],
)
def test_a_series_that_does_not_fit_is_refused(
    project: Path, old: str, new: str, message: str
) -> None:
    path = project / "data" / "series" / DEFENCE / "series.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_series(project, DEFENCE)
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)


def test_a_series_without_a_folder_names_what_there_is(project: Path) -> None:
    shutil.rmtree(project / "data" / "series" / DEFENCE)
    with pytest.raises(KamerboekError, match="no series 'stand-van-defensie'; the nearest is"):
        load_series(project, DEFENCE)


@over(
    ("page", "said"),
    [
        ("../README", "'../README' is no page; name a notebook as chapters/naam, or a page beside"),
        ("/etc/passwd", "'/etc/passwd' is no page"),
        ("./register", "'./register' is no page"),
        ("chapters/../register", "'chapters/../register' is no page"),
        ("chapters/sub/register", "'chapters/sub/register' is no page"),
        ("register.md", "'register.md' is no page"),
        ("chapters/7-vastgoed.ipynb", "'chapters/7-vastgoed.ipynb' is no page"),
        ("regi*", "'regi*' is no page"),
        ("a\nb", "'a\\nb' is no page"),
        ("", "'' is no page"),
        ("_config", "'_config' is no page"),
        ("index", "the page 'index' is in every book; leave it out"),
    ],
)
def test_a_page_is_a_file_of_the_project(page: str, said: str) -> None:
    with TemporaryDirectory() as folder:
        project = bare_project(Path(folder))
        path = project / "data" / "series" / DEFENCE / "series.toml"
        text = f'title = "x"\n[[part]]\ncaption = "A"\npages = {json.dumps([page])}\n'
        path.write_text(text, encoding="utf-8")
        with pytest.raises(KamerboekError) as refused:
            load_series(project, DEFENCE)
        assert str(refused.value).startswith(f"{path}: part: {said}")
        assert "\n" not in str(refused.value)


def test_a_series_without_pages_is_refused(project: Path) -> None:
    path = project / "data" / "series" / DEFENCE / "series.toml"
    path.write_text('title = "Proef"\npart = []\n', encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_series(project, DEFENCE)
    assert str(caught.value) == f"{path}: part: name the pages of its books"
