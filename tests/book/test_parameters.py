"""Parameters that cannot be mistyped, and a book that says with which values it was made."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import nbformat
import pytest

from kamerboek import cli
from kamerboek.book.building import build
from kamerboek.book.building.changed_values import changes_digest
from kamerboek.errors import KamerboekError
from kamerboek.run import (
    Job,
    Result,
    Value,
    chapter,
    declaration_of,
)
from kamerboek.run.parameters.values import Given, values_from
from tests.book.pages import article, page, text_of
from tests.book.stand_in import rendering_by
from tests.conftest import once, run, run_here
from tests.made_up import make_project
from tests.mistyped import mistaken_options, mistakes

MISTAKES = list(mistakes())
MISTAKEN_OPTIONS = list(mistaken_options())

Kamerboek = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("made-up"))
    kept = project / "_build" / "html"
    kept.mkdir(parents=True)
    (kept / ".kamerboek").touch()
    (kept / "index.html").write_text("the book of before", encoding="utf-8")
    return project


@pytest.fixture(scope="module")
def quick(made_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same project without the settings for rendering, which take each command most time."""
    project = tmp_path_factory.mktemp("quick") / "project"
    shutil.copytree(made_up, project)
    only = "sphinx: {config: {kamerboek_edition: made-up}}\n"
    (project / "_config.yml").write_text(only, encoding="utf-8")
    return project


@pytest.fixture
def kamerboek(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Kamerboek:
    """Run the command in this process; no notebook may run."""

    def started(*_: object) -> str:
        raise AssertionError("a notebook was run")

    monkeypatch.setattr(build, "execute_many", started)
    monkeypatch.setattr(chapter, "execute_notebook", started)

    def command(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kamerboek", *map(str, arguments)])
        code = 0
        try:
            cli.main()
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def written(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Return which files and folders there are, and what of each changes when it is written."""
    found: dict[str, tuple[int, int, int]] = {}
    for here, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = f"{here}/{name}"
            said = os.stat(path)  # noqa: PTH116 - a Path for each costs more than it
            found[path] = (said.st_ino, said.st_size, said.st_mtime_ns)
    return found


def refused(done: tuple[int, str, str], message: str) -> None:
    code, out, err = done
    assert (code, out) == (2, "")
    assert all(line.startswith("kamerboek: ") for line in err.splitlines())
    assert "Traceback" not in err
    assert message in err


def test_there_are_enough_mistakes() -> None:
    assert len({each.data for each in MISTAKES}) >= 200
    assert len({options for _, options, _ in MISTAKEN_OPTIONS}) >= 50


def unlike(done: tuple[int, str, str], message: str, path: Path | None = None) -> list[str]:
    """Return what a command said where it is no refusal with this message, about this file."""
    try:
        refused(done, message)
        assert path is None or str(path) in done[2]
    except AssertionError as error:
        return [f"{message}: {error}"]
    return []


def test_a_mistyped_file_is_refused_before_anything_runs(
    quick: Path, tmp_path: Path, kamerboek: Kamerboek
) -> None:
    path = tmp_path / "values.yml"
    before = written(quick)
    wrong: dict[str, list[str]] = {}
    for mistake in MISTAKES:
        path.write_bytes(mistake.data)
        done = kamerboek("build", "--project", quick, "--parameters", path)
        wrong[mistake.name] = unlike(done, mistake.message, path)
        assert written(quick) == before, mistake.name
    assert {name: said for name, said in wrong.items() if said} == {}
    assert len(wrong) == len(MISTAKES)


def test_a_mistyped_option_is_refused_before_anything_runs(
    quick: Path, kamerboek: Kamerboek
) -> None:
    before = written(quick)
    wrong: dict[str, list[str]] = {}
    for name, options, message in MISTAKEN_OPTIONS:
        given = [part for option in options for part in ("-p", option)]
        wrong[name] = unlike(kamerboek("run", "proef", *given, "--project", quick), message)
        assert written(quick) == before, name
    assert {name: said for name, said in wrong.items() if said} == {}
    assert len(wrong) == len(MISTAKEN_OPTIONS)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("build", "--parameters", "weg.yml"), "weg.yml: cannot be read: No such file"),
        (("build", "--parameters", "."), ".: cannot be read: Is a directory"),
        (("run", "proeff"), "no chapter 'proeff'; the nearest is 'proef'"),
        (("run", "../chapters/proef"), "no chapter '../chapters/proef'"),
        (("run", ""), "CHAPTER: it is empty; give a name"),
        (("run", "proef", "--output", "out.html"), "give it a name in .ipynb"),
        (("run", "proef", "--output", "chapters/proef.ipynb"), "only refresh writes to chapters/"),
        (("run", "proef", "--output", "index.md/out.ipynb"), "index.md: not a folder"),
        (("run", "proef", "--output", "map.ipynb"), "map.ipynb: not a file"),
        (("parameters", "tweed"), "no chapter 'tweed'; the nearest is 'tweede'"),
    ],
)
def test_a_mistaken_command_is_refused(
    made_up: Path,
    kamerboek: Kamerboek,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    (made_up / "map.ipynb").mkdir(exist_ok=True)
    monkeypatch.chdir(made_up)
    before = written(made_up)
    refused(kamerboek(*arguments), message)
    assert written(made_up) == before


def test_a_contradiction_names_both_values_and_what_it_means(
    made_up: Path, kamerboek: Kamerboek
) -> None:
    _, _, err = kamerboek("run", "proef", "-p", "last_year=2020", "--project", made_up)
    assert "first_year = 2024 and last_year = 2020 break first_year <= last_year" in err
    assert "(het laatste jaar ligt niet voor het eerste)" in err


def test_a_parameter_out_of_range_is_refused_with_its_meaning(
    made_up: Path, kamerboek: Kamerboek
) -> None:
    _, _, err = kamerboek("run", "proef", "-p", "share=2", "--project", made_up)
    assert err == "kamerboek: -p share=2: proef: share: 2 is not in [0.0, 1.0] (aandeel)\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [("share", float("nan")), ("share", True), ("first_year", 2024.0), ("shown", 1), ("note", b"")],
)
def test_a_value_from_python_is_checked_too(made_up: Path, name: str, value: object) -> None:
    declared = declaration_of(made_up / "chapters" / "proef.ipynb")
    with pytest.raises(KamerboekError, match=f"hier: proef: {name}: "):
        values_from(declared, {name: Given(value, "hier")})


def test_the_parameters_are_listed_by_chapter(made_up: Path, kamerboek: Kamerboek) -> None:
    code, out, err = kamerboek("parameters", "--project", made_up)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == ["proef", "tweede"]
    assert "  first_year: int = 2024  # [2000, 2035] | eerste jaar" in lines
    assert '  reading: str = "code"  # {code, alternative} | welke code telt' in lines
    assert "  # first_year <= last_year | het laatste jaar ligt niet voor het eerste" in lines
    assert kamerboek("parameters", "tweede", "--project", made_up)[1].splitlines() == lines[-2:]


Built = Callable[[str], tuple[str, dict[str, Mapping[str, Value] | None], object]]


@pytest.fixture
def built(
    made_up: Path, tmp_path: Path, kamerboek: Kamerboek, monkeypatch: pytest.MonkeyPatch
) -> Built:
    """Build with a file's text: the name of the folder, what each chapter ran with, the file left.

    Nothing runs and nothing is rendered.
    """

    def build_with(text: str) -> tuple[str, dict[str, Mapping[str, Value] | None], object]:
        ran: dict[str, Mapping[str, Value] | None] = {}
        left: list[object] = []

        def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
            for index, job in enumerate(jobs):
                ran[job.notebook.stem] = job.values or None
                yield index, Result()

        def render(stage: Path, _: Path) -> Path:
            path = stage / "changed-values.json"
            left.append(json.loads(path.read_text("utf-8")) if path.exists() else None)
            pages = stage / "_build" / "html"
            pages.mkdir(parents=True)
            (pages / ".kamerboek").touch()
            return pages

        monkeypatch.setattr(build, "execute_many", execute)
        monkeypatch.setattr(build, "renderer", rendering_by(render))
        shutil.rmtree(made_up / "_build")
        path = tmp_path / "values.yml"
        path.write_text(text, encoding="utf-8")
        code, out, err = kamerboek("build", "--project", made_up, "--parameters", path)
        assert (code, err) == (0, "")
        return Path(out.strip()).parent.name, ran, left[0]

    return build_with


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "proef: {}",
        "tweede:\n  reading: code",
        "proef:\n  first_year: 2024\n  share: 5e-1\n  shown: false\n  note: ''\n",
        "\ufeffproef:\n  above: 1.50\n",
    ],
)
def test_values_equal_to_the_defaults_make_the_ordinary_book(built: Built, text: str) -> None:
    assert built(text) == ("html", {"proef": None, "tweede": None}, None)


def test_other_values_make_a_book_in_a_folder_of_its_own(built: Built) -> None:
    text = "tweede: {reading: alternative}\nproef:\n  above: 3\n  last_year: 2030\n  shown: true\n"
    folder, ran, left = built(text)
    changed = {"proef": {"above": 3.0, "shown": True}, "tweede": {"reading": "alternative"}}
    assert ran == changed
    assert left == changed
    assert type(ran["proef"]["above"]) is float
    assert len(folder) == len("html-01234567")
    same = "proef: {shown: True, above: 3.0, share: 0.5}\ntweede:\n  reading: 'alternative'\n"
    assert built(same)[0] == folder
    assert built(same.replace("3.0", "3.5"))[0] not in (folder, "html")


def test_the_name_of_the_folder_depends_on_the_values_alone() -> None:
    first = changes_digest({"a": {"x": 1, "y": 2}, "b": {"z": "é"}})
    assert first == changes_digest({"b": {"z": "é"}, "a": {"y": 2, "x": 1}})
    assert first != changes_digest({"a": {"x": 1, "y": 2}, "b": {"z": "e"}})
    assert first != changes_digest({"a": {"x": 1, "y": 2, "z": "é"}})


def test_a_text_is_taken_as_it_is_written(built: Built) -> None:
    for written, note in [("2025-01-01", "2025-01-01"), ("no", "no"), ("'3'", "3"), ("010", "010")]:
        assert built(f"proef:\n  note: {written}\n")[1]["proef"] == {"note": note}


def test_a_run_writes_the_notebook_with_its_values(made_up: Path) -> None:
    before = written(made_up / "chapters")
    done = run("kamerboek", "run", "proef", "-p", "last_year=2031", "-p", "note=", cwd=made_up)
    path = made_up / "_build" / "runs" / "proef.ipynb"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == str(path)
    cells = nbformat.read(path, as_version=4).cells
    assert cells[-1].outputs[0].text == "made-up 2024 2031 1 0.5 1.5 False \n"
    assert [cell.source for cell in cells if cell.id == "injected-parameters"] == [
        "# Parameters\nlast_year = 2031\n"
    ]
    assert written(made_up / "chapters") == before
    assert [each.name for each in path.parent.iterdir()] == ["proef.ipynb"]


def test_a_run_that_fails_writes_nothing(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    path = project / "chapters" / "tweede.ipynb"
    path.write_text(
        path.read_text("utf-8").replace("print(reading)", "print(reading / 2)"), "utf-8"
    )
    before = written(project)
    done = run_here("kamerboek", "run", "tweede", "--output", "new/out.ipynb", cwd=project)
    assert done.returncode == 2
    assert "cell 3: TypeError" in done.stderr
    assert written(project) == before


HOSTILE = '<b>vet</b> {{ titel }} `x` {ref}`v1` *nee* & "zo"'


@pytest.fixture(scope="session")
def changed_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the made-up project, its first chapter with other values."""

    def make(folder: Path) -> None:
        project = make_project(folder)
        values = {"proef": {"first_year": 2025, "note": HOSTILE}, "tweede": {"reading": "code"}}
        (project / "values.yml").write_text(json.dumps(values), encoding="utf-8")
        done = run_here("kamerboek", "build", "--parameters", "values.yml", cwd=project)
        assert done.returncode == 0, done.stderr
        Path(done.stdout.strip()).parent.rename(folder / "pages")

    return once(tmp_path_factory, "changed-book", make) / "pages"


def test_a_chapter_with_other_values_says_so_under_its_title(changed_book: Path) -> None:
    shown = article(changed_book, "chapters/proef.html")
    (said,) = shown.xpath(".//h1/following-sibling::*[1]")
    assert "admonition" in said.get("class")
    assert text_of(said).startswith(
        "Niet de standaarduitgave Dit hoofdstuk is gemaakt met andere waarden dan de standaard: "
        f"first_year = 2025 (standaard: 2024); note = {HOSTILE} (standaard: (leeg))."
    )
    assert said.xpath(".//a/@href") == ["../over-deze-uitgave.html"]
    assert said.xpath(".//b | .//em | .//code") == []
    assert f"made-up 2025 2030 1 0.5 1.5 False {HOSTILE}" in text_of(shown)


@pytest.mark.parametrize(
    "name",
    [
        "index.html",
        "chapters/tweede.html",
        "vragen/index.html",
        "vragen/1.html",
        "over-deze-uitgave.html",
        "search.html",
    ],
)
def test_every_page_of_such_a_book_says_that_it_is_not_the_standard(
    changed_book: Path, name: str
) -> None:
    (said,) = page(changed_book, name).xpath("//main//p[@class='not-standard']")
    assert text_of(said).startswith("Niet de standaarduitgave: ")
    (address,) = said.xpath(".//a/@href")
    if name != "over-deze-uitgave.html":
        assert (changed_book / name).parent.joinpath(address).resolve().name == (
            "over-deze-uitgave.html"
        )


def test_the_page_about_the_edition_marks_what_changed(changed_book: Path) -> None:
    shown = article(changed_book, "over-deze-uitgave.html")
    rows = [[text_of(cell) for cell in row] for row in shown.xpath(".//table//tr")]
    assert ["proef", "first_year", "2025", "2024", "ja", "eerste jaar"] in rows
    assert ["proef", "last_year", "2030", "2030", "nee", "laatste jaar"] in rows
    assert ["tweede", "reading", "code", "code", "nee", "welke code telt"] in rows


def test_an_ordinary_book_says_nothing_of_it(book: Path) -> None:
    for path in book.rglob("*.html"):
        shown = page(book, str(path))
        found = shown.xpath("//*[contains(@class, 'not-standard')]")
        assert found + shown.xpath("//*[contains(@class, 'changed-values')]") == []


def test_the_page_about_the_edition_says_what_the_book_is_made_of(
    book: Path, project: Path
) -> None:
    shown = article(book, "over-deze-uitgave.html")
    assert shown.xpath(".//h1/text()") == ["Over deze uitgave"]
    tables = shown.xpath(".//table")
    assert len(tables) == 4
    assert all(table.get("data-origin") for table in tables)
    edition, parameters, software, files = (
        [[text_of(cell) for cell in row] for row in table.xpath(".//tbody/tr")] for table in tables
    )
    assert ["naam", "2025-najaar"] in edition
    assert ["gaat over", "Stand van Defensie najaar 2025"] in edition
    assert ["datum daarvan", "16 september 2025"] in edition
    added = "2026D03775 (toegevoegd: staat niet in het document)"
    assert ["documentnummer", added] in edition
    assert {row[4] for row in parameters} == {"nee"}
    assert {row[0] for row in parameters} == {
        path.stem for path in (project / "chapters").glob("*.ipynb")
    }
    assert [row[0] for row in software][:2] == ["python", "jupyter-book"]
    assert len(software) == 11
    hashes = dict(files)
    assert all(len(digest) == 64 for digest in hashes.values())
    digest = dict(edition)["sha256 van de tekst"]
    assert hashes["data/editions/2025-najaar/source.txt"] == digest
    for name in ("coding/themes.csv", "tables/questions.csv", "edition.toml"):
        assert f"data/editions/2025-najaar/{name}" in hashes
