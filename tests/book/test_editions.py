"""A book of another edition: which it is, what is not coded in it, what is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kamerboek.book.building import build
from kamerboek.book.building.build import build_book
from kamerboek.book.building.editions import default_edition
from kamerboek.errors import KamerboekError
from kamerboek.run import Job, Result, Value
from tests.book.pages import article, page, text_of
from tests.book.stand_in import rendering_by
from tests.book.test_method_pages import rows_of
from tests.conftest import EDITION, PROJECT, copy_project, once, run_here
from tests.editions import CODED_LATER, LATER, add_edition

NAME = "2026-made-up"
SERIES = "data/series/stand-van-defensie/series.toml"
HOSTILE = "<i>Titel</i> {{ titel }} `x` {ref}`v1`"
FRAMED = HOSTILE.replace("<", "‹").replace(">", "›")


def with_second(folder: Path) -> Path:
    """Return a copy of the project with a second edition: two of three questions not coded."""
    project = copy_project(folder)
    add_edition(project, NAME, LATER, {key: CODED_LATER[key] for key in ("themes", "dispositions")})
    path = project / "data" / "editions" / NAME / "edition.toml"
    text = path.read_text("utf-8").replace(
        'title = "" # not', f"title = {json.dumps(HOSTILE)} #", 1
    )
    assert HOSTILE.split()[0] in text
    path.write_text(text, encoding="utf-8")
    return project


@pytest.fixture(scope="session")
def second_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the second edition's book, with what `code` suggests for it."""

    def make(folder: Path) -> None:
        project = with_second(folder / "project")
        coded = run_here("kamerboek", "code", NAME, cwd=project)
        assert coded.returncode == 0, coded.stderr
        assert coded.stdout.splitlines()[-1].startswith(f"{NAME}: ")
        done = run_here("kamerboek", "build", "--edition", NAME, cwd=project)
        assert done.returncode == 0, done.stderr
        built = Path(done.stdout.strip()).parent
        assert built == project / "_build" / f"html-{NAME}"
        built.rename(folder / "pages")

    return once(tmp_path_factory, "second-book", make) / "pages"


def test_the_front_says_which_document_it_is(second_book: Path) -> None:
    shown = article(second_book, "index.html")
    assert text_of(shown.xpath(".//h1")[0]).rstrip("#") == FRAMED
    assert shown.xpath(".//i | .//h1//code") == []
    said = text_of(shown)
    assert "20 november 2025 · over de Stand van de schepen" in said
    assert (
        "thema (1 van 3); wat het antwoord geeft (1 van 3); onderdelen van de vraag (0 van 3)"
        in (said)
    )
    assert "Onder welke rechten het document openbaar is gemaakt, is niet vastgelegd." in said
    assert "Stand van Defensie" not in said


def test_no_page_says_that_it_is_about_2025(second_book: Path) -> None:
    """What stands in the program, and in the other edition where it is beside this one."""
    for path in second_book.rglob("*.html"):
        if path.stem in ("uitgaven-naast-elkaar", "verantwoording", "over-deze-uitgave"):
            continue
        if not page(second_book, str(path)).xpath("//article"):
            continue
        shown = article(second_book, str(path))
        for left_out in shown.xpath(".//pre[@class='code-listing'] | .//*[@class='citation']"):
            left_out.drop_tree()
        for citation in shown.xpath(".//template[starts-with(@id, 'citeren')]"):
            citation.drop_tree()
        # A figure of others says itself what it is from.
        said = text_of(shown).replace("uit de Stand van Defensie najaar 2025", "")
        assert "Stand van Defensie" not in said, path.name
        assert "minister van Defensie" not in said, path.name


def test_every_page_carries_the_title_of_its_book(second_book: Path) -> None:
    for name in ("index.html", "register.html", "vragen/1.html", "chapters/1-transparantie.html"):
        tree = page(second_book, name)
        assert text_of(tree.xpath("//nav[@id='book']/a[@class='title']")[0]) == FRAMED
        assert FRAMED in text_of(tree.xpath("//title")[0])
    for path in second_book.rglob("*.html"):
        assert "<i>Titel" not in path.read_text(encoding="utf-8")


def test_how_to_cite_it_names_its_own_title(second_book: Path) -> None:
    """As references on its pages do, and not the title of the project's book."""
    cited = dict(rows_of(second_book, "verantwoording.html", "Wat u bij een verwijzing noemt"))
    assert cited["Titel"] == FRAMED
    assert cited["Makers"].startswith("niet genoemd;")
    said = text_of(article(second_book, "verantwoording.html"))
    assert "De lezer is gemaakt met het gecodeerde document" in said


def test_a_question_page_says_what_is_coded_and_what_is_proposed(second_book: Path) -> None:
    pages = {number: article(second_book, f"vragen/{number}.html") for number in (1, 2, 3)}
    first, second, third = (text_of(shown) for shown in pages.values())
    chips = [text_of(chip) for chip in pages[1].xpath("(.//ul[@class='chips'])[1]/li")]
    assert chips[:3] == [
        "uitkomst nog niet gecodeerd",
        "verwijst alleen naar 3",
        "thema nog niet gecodeerd",
    ]
    assert "Vraag 1: Wat is de stand van de vuurtorens?" in first
    assert "Wat dit antwoord geeft, is nog niet gecodeerd (1 van 3)." in first
    assert "Voorstel van het programma, door niemand beoordeeld: " in first
    assert "code alleen verwijzing, omdat het hele antwoord verwijst" in first
    assert "Minister van Schepen" in first
    assert "Waarom ‘deels of anders beantwoord’?" in second
    assert "oorstel" not in second
    assert "7Gelezen als" not in third
    assert "niet opgenomen in het register" in third
    assert "Gevraagd en gekregen" not in first + second + third
    assert not (second_book / "vragen" / "4.html").exists()


def test_the_list_offers_what_is_coded_and_says_what_is_not(second_book: Path) -> None:
    shown = article(second_book, "vragen/index.html")
    options = [text_of(option) for option in shown.xpath(".//form//option")]
    assert "Gereedheid (1)" in options
    assert options.count("nog niet gecodeerd (2)") == 2
    ticks = [text_of(label) for label in shown.xpath(".//fieldset/label")]
    assert ticks == ["verwijst naar een ander antwoord (1)", "bevat een getal (2)"]
    front = article(second_book, "index.html")
    heads = [text_of(head) for head in front.xpath(".//*[@class='squares']//thead//th")]
    assert heads == ["Thema", "deels of anders beantwoord", "nog niet gecodeerd"]
    rows = [text_of(head) for head in front.xpath(".//*[@class='squares']//tbody//th")]
    assert rows == ["Gereedheid 1", "nog niet gecodeerd 2"]


def test_a_proposal_is_counted_nowhere(second_book: Path) -> None:
    said = text_of(article(second_book, "verantwoording.html"))
    assert "Thema 1 van 3" in said
    assert "Wat het antwoord geeft 1 van 3" in said
    assert "Kengetallen nog niet gecodeerd" in said
    assert "Voor het document van dit boek is niet nageteld hoe goed zij het doet." in said
    assert "Van deze uitgave is er geen tweede lezing." in said
    assert "(0 kengetallen, bij 2 getallen in het document)" in text_of(
        article(second_book, "register.html")
    )


def test_the_page_about_the_edition_says_which_it_is(second_book: Path) -> None:
    shown = article(second_book, "over-deze-uitgave.html")
    rows = [[text_of(cell) for cell in row] for row in shown.xpath(".//table//tr")]
    assert ["naam", NAME] in rows
    assert ["nummer", "niet in het document gevonden"] in rows
    assert ["1-transparantie", "edition", NAME, EDITION, "ja"] in [row[:5] for row in rows]
    names = [row[0] for row in rows]
    assert f"data/editions/{NAME}/coding/suggestions/dispositions.csv" in names
    assert f"data/editions/{NAME}/source.txt" in names
    assert not [name for name in names if f"editions/{EDITION}" in name]


def test_it_is_no_book_with_other_values(second_book: Path) -> None:
    for path in second_book.rglob("*.html"):
        assert page(second_book, str(path)).xpath("//*[contains(@class, 'not-standard')]") == []


@pytest.fixture(scope="module")
def with_both(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_second(tmp_path_factory.mktemp("with-both"))


@pytest.fixture
def project(with_both: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project with a second edition, in which no notebook may run."""

    def started(*_: object) -> str:
        raise AssertionError("a notebook was run")

    monkeypatch.setattr(build, "execute_many", started)
    return Path(shutil.copytree(with_both, tmp_path, dirs_exist_ok=True))


def test_the_default_edition_is_what_the_settings_name() -> None:
    assert default_edition(PROJECT) == EDITION


@pytest.mark.parametrize("edition", ["2026-mde-up", "../2026-made-up", ""])
def test_an_edition_that_is_not_there_is_refused(project: Path, edition: str) -> None:
    with pytest.raises(KamerboekError) as caught:
        build_book(project, edition=edition)
    assert str(caught.value).endswith(f"there is no edition {edition!r}; the nearest is {NAME!r}")
    assert not (project / "_build").exists()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("_config.yml", "title: [open", r"_config\.yml: line \d: not YAML: "),
        ("_config.yml", "a: b: c\n", r"_config\.yml: line 1: not YAML: "),
        ("_config.yml", "\tx: 1", r"_config\.yml: line 1: not YAML: "),
        ("_config.yml", "a: 1\na: 2\n", r"_config\.yml: line 2: not YAML: 'a' comes twice"),
        ("_config.yml", "- een\n", r"_config\.yml: it does not name the book's edition"),
        ("_config.yml", "", r"_config\.yml: it does not name the book's edition"),
        ("_config.yml", "sphinx: {config: {kamerboek_edition: 2025}}", "does not name the book's"),
        (
            "_config.yml",
            "sphinx: {config: {kamerboek_edition: weg}}",
            "there is no edition 'weg'",
        ),
        ("_config.yml", "a: &a [*a]", r"_config\.yml: too deep, or a part of itself"),
        (SERIES, "title = [open", r"series\.toml: not TOML: "),
        (SERIES, 'title = "x"\n', r"series\.toml: part: it is missing; add it"),
        (SERIES, 'title = "x"\nparts = 1\n', r"series\.toml: part"),
        (
            SERIES,
            'title = "x"\ncodebook_of = "algemeen"\n[[part]]\ncaption = "A"\npages = ["weg"]\n',
            r"series\.toml: no series names 2-personeel\.ipynb; add \"chapters/2-personeel\"",
        ),
        (
            SERIES,
            'title = "x"\n[[part]]\ncaption = "A"\npages = ["chapters/weg"]\n',
            r"series\.toml: part: there is no weg\.ipynb in ",
        ),
    ],
)
def test_broken_settings_are_one_line(project: Path, name: str, text: str, message: str) -> None:
    (project / name).write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError, match=message):
        build_book(project)
    assert not (project / "_build").exists()


def test_settings_that_are_no_text_are_one_line(project: Path) -> None:
    (project / "_config.yml").write_bytes(b"title: \xff\n")
    with pytest.raises(KamerboekError, match=r"_config\.yml: not UTF-8 at byte 7"):
        build_book(project)


def test_a_coding_that_does_not_fit_is_said_before_anything_runs(project: Path) -> None:
    path = project / "data" / "editions" / NAME / "coding" / "themes.csv"
    path.write_text("question,theme,secondary,rationale\n2,navy,,x\n", encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"themes\.csv: row 2: column theme: 'navy'"):
        build_book(project, edition=NAME)


def test_a_file_of_values_cannot_give_a_chapter_another_edition(
    project: Path, tmp_path: Path
) -> None:
    values = tmp_path / "values.yml"
    values.write_text(f"cijfercontrole:\n  edition: {NAME}\n", encoding="utf-8")
    with pytest.raises(KamerboekError, match="a book is of one edition; name it with --edition"):
        build_book(project, parameters=values)
    values.write_text(f"cijfercontrole:\n  edition: {EDITION}\n", encoding="utf-8")
    with pytest.raises(KamerboekError, match="a book is of one edition"):
        build_book(project, parameters=values, edition=NAME)


def test_a_chapter_that_does_not_take_the_edition_is_refused(project: Path) -> None:
    path = project / "chapters" / "cijfercontrole.ipynb"
    text = path.read_text("utf-8").replace("{data/editions/*}", "{2025-najaar}")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(
        KamerboekError, match=f"chapter cijfercontrole: edition: '{NAME}' is not in"
    ):
        build_book(project, edition=NAME)


def test_every_chapter_and_the_pages_get_the_edition(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder of its own, beside which that of other values has one too."""
    ran: dict[str, Mapping[str, Value] | None] = {}
    staged: list[str] = []

    def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, job in enumerate(jobs):
            ran[job.notebook.stem] = job.values or None
            yield index, Result()

    def render(stage: Path, _: Path) -> Path:
        staged.append((stage / "edition-of-book").read_text("utf-8"))
        pages = stage / "_build" / "html"
        pages.mkdir(parents=True)
        return pages

    monkeypatch.setattr(build, "execute_many", execute)
    monkeypatch.setattr(build, "renderer", rendering_by(render))
    built = project / "_build"
    index = build_book(project, edition=NAME).index
    assert index == (built / f"html-{NAME}" / "index.html").resolve()
    assert set(ran) == {path.stem for path in (project / "chapters").glob("*.ipynb")}
    assert all(values == {"edition": NAME} for values in ran.values())
    values = tmp_path / "values.yml"
    values.write_text(f"cijfercontrole: {{hedge_width: 20, edition: {NAME}}}\n", encoding="utf-8")
    other = build_book(project, parameters=values, edition=NAME).index.parent.name
    assert ran["cijfercontrole"] == {"edition": NAME, "hedge_width": 20}
    assert other.startswith(f"html-{NAME}-")
    assert build_book(project, edition=EDITION).index.parent.name == "html"
    assert set(ran.values()) == {None}
    assert staged == [NAME, NAME, EDITION]
