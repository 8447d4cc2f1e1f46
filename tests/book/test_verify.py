"""A book beside its manifest: any byte that changed is named, and a book built again is the same.

Chapters and pages are made up, and fast.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from kamerboek.book.building import build, manifest
from kamerboek.book.building.build import build_book
from kamerboek.book.building.manifest import (
    CHANGES,
    EDITION,
    FILE,
    ROOT,
    RUN,
    identifier_of,
    manifest_text,
)
from kamerboek.book.building.verify import (
    Fault,
    faults_sarif,
    shown_name,
    verify_book,
    verify_edition,
    verify_rebuilt,
)
from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.run import Job, Result
from kamerboek.writing import write_whole
from tests.book.stand_in import rendering_by
from tests.conftest import run, run_here
from tests.made_up import copy_made_up
from tests.rows import over

VALUES = "proef: {pace: 2}\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, job in enumerate(jobs):
            yield index, Result(text=f"{job.notebook.read_text('utf-8')} {dict(job.values)}")

    def render(stage: Path, _: Path) -> Path:
        pages = stage / "_build" / "html"
        shutil.copytree(stage, pages, ignore=shutil.ignore_patterns("_build"))
        (pages / "index.html").write_text("index", encoding="utf-8")
        return pages

    monkeypatch.setattr(build, "execute_many", execute)
    monkeypatch.setattr(build, "renderer", rendering_by(render))


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_made_up(tmp_path_factory, tmp_path / "project")


@pytest.fixture
def book(project: Path) -> Path:
    return build_book(project).index.parent


def flipped(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_any_changed_byte_is_named(book: Path) -> None:
    assert verify_book(book) == []
    names = [path.relative_to(book).as_posix() for path in book.rglob("*") if path.is_file()]
    assert {FILE, ".kamerboek", "index.html", "chapters/proef.ipynb"} <= set(names)
    for name in names:
        path = book / name
        held = path.read_bytes()
        for place in {0, len(held) // 3, len(held) // 2, len(held) - 1} if held else ():
            flipped(path, place)
            assert [each.file for each in verify_book(book)] == [name], (name, place)
            path.write_bytes(held)
    assert verify_book(book) == []


@pytest.mark.parametrize("name", [FILE, ".kamerboek"])
def test_any_changed_byte_of_the_records_themselves_is_named(book: Path, name: str) -> None:
    path = book / name
    held = path.read_bytes()
    for place in range(0, len(held), 211):
        flipped(path, place)
        assert [each.file for each in verify_book(book)] == [name], place
        path.write_bytes(held)


def test_a_file_more_or_less_is_named(book: Path) -> None:
    (book / "index.html").unlink()
    (book / "chapters" / "extra.html").write_text("", encoding="utf-8")
    assert [(each.file, each.reason) for each in verify_book(book)] == [
        ("chapters/extra.html", "not a file of this book"),
        ("index.html", "missing"),
    ]


ODD: dict[str, Callable[[Path], object]] = {
    "__pycache__/extra.html": lambda path: path.write_text(""),
    "chapters/.ipynb_checkpoints/extra.html": lambda path: path.write_text(""),
    ".aside-extra/extra.html": lambda path: path.write_text(""),
    f"chapters/{FILE}": lambda path: path.write_text("{}"),
    "chapters/.kamerboek": lambda path: path.write_text(""),
    "broken.html": lambda path: path.symlink_to("nowhere"),
    "linked": lambda path: path.symlink_to("chapters"),
    "same.html": lambda path: path.symlink_to("index.html"),
    "pipe": os.mkfifo,
}
"""What may be put into a book by other names, or holds no bytes of its own."""


def test_whatever_else_is_put_into_a_book_is_named(book: Path) -> None:
    for name, put in ODD.items():
        path = book / name
        made = [each for each in (path.parent, path) if not each.exists()]
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path)
        assert name in [each.file for each in verify_book(book)], name
        for each in reversed(made):
            if each.is_dir() and not each.is_symlink():
                each.rmdir()
            else:
                each.unlink()
    page = (book / "index.html").read_bytes()
    (book / "index.html").unlink()
    (book / "elsewhere").write_bytes(page)
    (book / "index.html").symlink_to("elsewhere")
    assert [each.file for each in verify_book(book)] == ["index.html", "elsewhere"]


def test_a_manifest_without_end_is_none(book: Path) -> None:
    (book / FILE).write_text("[" * 100_000, encoding="utf-8")
    assert [(each.file, each.reason) for each in verify_book(book)] == [(FILE, "not a manifest")]


def entity(identifier: str, /, **changed: object) -> Callable[[dict], None]:
    """Change fields of an entity of a manifest; a field that becomes None goes."""

    def change(manifest: dict) -> None:
        (found,) = (each for each in manifest["@graph"] if each["@id"] == identifier)
        found |= changed
        for field in [field for field, value in found.items() if value is None]:
            del found[field]

    return change


@pytest.mark.parametrize(
    "change",
    [
        entity("index.html", **{"@type": None}),
        entity("index.html", sha256=None),
        entity(CHANGES, value=None),
        entity(CHANGES, value="{"),
        entity(CHANGES, value=1),
        entity(EDITION, value=["first"]),
        entity(ROOT, name="\ud800"),
        lambda manifest: manifest["@graph"].append({"@id": "\ud800"}),
        lambda manifest: manifest["@graph"].append("index.html"),
        lambda manifest: manifest.update({"@graph": {"@id": ROOT}}),
    ],
)
def test_a_manifest_of_another_form_is_named(book: Path, change: Callable[[dict], None]) -> None:
    manifest = json.loads((book / FILE).read_bytes())
    change(manifest)
    (book / FILE).write_text(json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8")
    assert FILE in {each.file for each in verify_book(book)}


def name_again(manifest: dict) -> None:
    """Of a page that is named twice the last hash alone would be looked at."""
    (page,) = (each for each in manifest["@graph"] if each["@id"] == "index.html")
    manifest["@graph"].insert(0, page | {"sha256": "0" * 64})


def leave_out(identifier: str, field: str) -> Callable[[dict], None]:
    def change(manifest: dict) -> None:
        (found,) = (each for each in manifest["@graph"] if each["@id"] == identifier)
        found[field].remove({"@id": "index.html"})

    return change


@pytest.mark.parametrize(
    "change", [name_again, leave_out(ROOT, "hasPart"), leave_out(RUN, "result")]
)
def test_a_manifest_that_contradicts_itself_is_named(
    book: Path, change: Callable[[dict], None]
) -> None:
    """Whatever identifier it gives itself."""
    manifest = json.loads((book / FILE).read_bytes())
    change(manifest)
    (own,) = (each for each in manifest["@graph"] if each["@id"] == ROOT)
    own["identifier"] = identifier_of(manifest)
    (book / FILE).write_text(manifest_text(manifest), encoding="utf-8")
    assert [each.file for each in verify_book(book)] == [FILE]


def test_a_marker_that_is_no_file_is_named(book: Path) -> None:
    (book / ".kamerboek").unlink()
    (book / ".kamerboek").mkdir()
    assert ".kamerboek" in {each.file for each in verify_book(book)}


@over(
    ("name", "shown"),
    [
        ("vragen/61.html", "vragen/61.html"),
        ("één.html", "één.html"),
        ("x\n_build/html: every byte is as it was", r"'x\n_build/html: every byte is as it was'"),
        ("x\u202elmth.exe", r"'x\u202elmth.exe'"),
        ("x\u2028y", r"'x\u2028y'"),
        ("\udcff.html", r"'\udcff.html'"),
        ("x\x1b[2K.html", r"'x\x1b[2K.html'"),
    ],
)
def test_a_name_that_hides_what_it_is_is_shown_on_one_line(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_manifest_that_was_made_to_fit_has_another_identifier(book: Path) -> None:
    """Who changes a page and the manifest with it cannot give it the identifier that was cited."""
    before = root(book)["identifier"]
    (book / "index.html").write_text("other", encoding="utf-8")
    again = build_book(book.parent.parent, edition="made-up")
    assert again.changed
    assert root(book)["identifier"] == before
    (book.parent.parent / "index.md").write_text("# Anders\n", encoding="utf-8")
    assert build_book(book.parent.parent).changed
    assert root(book)["identifier"] != before


def fit(book: Path, change: Callable[[dict], None]) -> None:
    """Change a manifest, and have its identifier be the hash of the rest."""
    manifest = json.loads((book / FILE).read_bytes())
    change(manifest)
    entity(ROOT, identifier=identifier_of(manifest))(manifest)
    (book / FILE).write_text(manifest_text(manifest), encoding="utf-8")


def without_page(manifest: dict) -> None:
    leave_out(ROOT, "hasPart")(manifest)
    leave_out(RUN, "result")(manifest)
    manifest["@graph"] = [each for each in manifest["@graph"] if each["@id"] != "index.html"]


OTHER = b"other"
OTHER_PAGE = {"sha256": hashlib.sha256(OTHER).hexdigest(), "contentSize": "5"}
FITTED: dict[str, tuple[Callable[[dict], None], bytes | None, list[str]]] = {
    "a page and what is said of it": (
        entity("index.html", **OTHER_PAGE),
        OTHER,
        [FILE, "index.html"],
    ),
    "a page that went": (without_page, None, [FILE, "index.html"]),
    "what it was made of": (entity(EDITION, value="other"), b"index", [FILE]),
    "a licence": (entity(ROOT, license={"@id": "other"}), b"index", [FILE]),
}


def test_what_a_manifest_was_made_to_fit_is_named_by_the_marker(book: Path) -> None:
    """Where the marker was not changed too: on a server it may be left out."""
    kept = {name: (book / name).read_bytes() for name in ("index.html", FILE, ".kamerboek")}
    for case, (change, page, named) in FITTED.items():
        for name, data in kept.items():
            (book / name).write_bytes(data)
        fit(book, change)
        (book / "index.html").unlink()
        if page is not None:
            (book / "index.html").write_bytes(page)
        assert sorted(each.file for each in verify_book(book)) == sorted(named), case
        (book / ".kamerboek").unlink()
        assert verify_book(book) == [], case


@pytest.mark.parametrize("size", ["4", "05", 5, None])
def test_a_size_that_is_not_that_of_the_file_is_named(book: Path, size: object) -> None:
    (book / ".kamerboek").unlink()
    fit(book, entity("index.html", contentSize=size))
    assert [(each.file, each.reason) for each in verify_book(book)] == [
        (FILE, "changed: it says another size of index.html")
    ]


def test_what_is_no_book_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match=r"no ro-crate-metadata\.json here"):
        verify_book(tmp_path)
    (tmp_path / "_config.yml").touch()
    (tmp_path / "data" / "editions").mkdir(parents=True)
    done = run_here("kamerboek", "verify", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.endswith("no book is built yet: kamerboek build\n")


def test_a_book_built_again_is_the_same_and_what_differs_is_named(
    project: Path, tmp_path: Path
) -> None:
    values = tmp_path / "values.yml"
    values.write_text(VALUES, encoding="utf-8")
    book = build_book(project, None, values).index.parent
    assert json.loads(entities(book)[CHANGES]["value"]) == {"proef": {"pace": 2}}
    (left := project / "_build" / "verify-killed" / "book").mkdir(parents=True)
    assert verify_rebuilt(project, book) == []
    assert not left.exists()
    (project / "index.md").write_text("# Anders\n", encoding="utf-8")
    assert [(each.file, each.reason) for each in verify_rebuilt(project, book)] == [
        ("index.md", "differs"),
        (FILE, "differs in ./, #index.md, index.md"),
    ]
    assert not list((project / "_build").glob("verify-*"))


@pytest.mark.parametrize("value", ['{"proef": {"pace": "traag"}}', '{"proef": 2}', "[1]"])
def test_a_manifest_with_values_that_no_chapter_takes_is_itself_named(
    project: Path, value: str
) -> None:
    """The file of values that is made of it is gone when the line is read."""
    book = build_book(project).index.parent
    fit(book, entity(CHANGES, value=value))
    with pytest.raises(KamerboekError) as refused:
        verify_rebuilt(project, book)
    assert str(refused.value).startswith(f"{book / FILE}: {CHANGES}: ")
    assert "values.yml" not in str(refused.value)


def test_what_only_one_of_two_manifests_names_is_named(project: Path) -> None:
    """A file of data that went is as much of a difference as one that came."""
    folder = project / "data" / "context"
    folder.mkdir(exist_ok=True)
    (folder / "gone.csv").write_text("a\n", encoding="utf-8")
    book = build_book(project).index.parent
    (folder / "gone.csv").rename(folder / "new.csv")
    (reason,) = (each.reason for each in verify_rebuilt(project, book) if each.file == FILE)
    named = reason.removeprefix("differs in ").split(", ")
    assert {"#data/context/gone.csv", "#data/context/new.csv"} <= set(named)


def test_the_hash_of_the_program_is_that_of_all_its_files(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    names = ("__init__.py", "cli.py", "figures/units.py", "book/rendering/static/page.css")
    for name in names:
        write_whole(package / name, "")
    stand_in = SimpleNamespace(__file__=str(package / "__init__.py"))
    monkeypatch.setattr(manifest, "kamerboek", stand_in)
    edition = load_edition("made-up", project)

    def program_hash() -> str:
        return str(manifest.made_from(project, edition, (), {}, {}).program["sha256"])

    seen = {program_hash()}
    for count, name in enumerate(names, start=2):
        write_whole(package / name, "1")
        seen.add(program_hash())
        assert len(seen) == count, name


def test_a_manifest_says_what_a_book_was_made_of(book: Path) -> None:
    said = entities(book)
    inputs = {each["@id"] for each in said["#run"]["object"]}
    assert "#data/editions/made-up/source.txt" in inputs
    assert "#data/editions/made-up/coding/dispositions.csv" in inputs
    assert "#chapters/proef.ipynb" in inputs
    assert said["#parameter/proef/pace"]["value"] == 1
    assert said["#library/pandas"]["softwareVersion"]
    assert "#library/pytest" not in said, "a library that takes no part in a book"
    source = book.parent.parent / "data" / "editions" / "made-up" / "source.txt"
    assert said["#data/editions/made-up/source.txt"]["sha256"] == digest(source)


def test_an_edition_whose_tables_do_not_follow_from_its_source_is_named(project: Path) -> None:
    assert verify_edition(project, "made-up") == []
    tables = project / "data" / "editions" / "made-up" / "tables"
    path, hashes = tables / "questions.csv", tables / "tables.sha256"
    before = digest(path)
    path.write_text(path.read_text(encoding="utf-8").replace("Drie", "Vier"), encoding="utf-8")
    (fault,) = verify_edition(project, "made-up")
    assert fault.file == str(path)
    assert fault.reason.startswith("changed since")
    # Who gives the changed table its hash is found by the source.
    hashes.write_text(hashes.read_text().replace(before, digest(path)), encoding="utf-8")
    found = verify_edition(project, "made-up")
    assert [each.file for each in found] == [str(path), str(hashes)]
    assert {each.reason.partition(";")[0] for each in found} == {
        "the source and its codes give another now"
    }


def test_all_that_an_edition_has_of_its_source_is_looked_at(project: Path) -> None:
    folder = project / "data" / "editions" / "made-up"
    for name, change, reason in (
        ("datapackage.json", lambda text: text.replace("made-up", "other", 1), "the source and"),
        ("datapackage.json", lambda _: "", "the source and"),
        ("tables/tables.sha256", lambda text: text.replace("\n", "\r\n"), "the source and"),
        ("tables/tables.sha256", lambda text: f"{text}\n", "changed since it was written"),
        ("tables/extra.csv", lambda _: "a\n", "not of what kamerboek ingest made-up writes"),
    ):
        path = folder / name
        held = path.read_bytes() if path.exists() else None
        path.write_bytes(change((held or b"").decode()).encode())
        found = [(each.file, each.reason) for each in verify_edition(project, "made-up")]
        assert [file for file, _ in found] == [str(path)], name
        assert found[0][1].startswith(reason), found
        if held is None:
            path.unlink()
        else:
            path.write_bytes(held)
    (folder / "datapackage.json").unlink()
    assert [each.file for each in verify_edition(project, "made-up")] == [
        str(folder / "datapackage.json")
    ]


@pytest.mark.parametrize("name", ["extra.txt", ".extra", "in/extra.csv"])
def test_whatever_else_stands_among_the_tables_is_named(project: Path, name: str) -> None:
    path = project / "data" / "editions" / "made-up" / "tables" / name
    write_whole(path, "a\n")
    assert str(path) in [each.file for each in verify_edition(project, "made-up")]


def test_the_command_says_it_in_every_form(book: Path) -> None:
    done = run("kamerboek", "verify", cwd=book.parent)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("every byte is as it was\n")
    flipped(book / "index.html", 0)
    done = run_here("kamerboek", "verify", book, "--format", "sarif", cwd=book)
    assert done.returncode == 1
    (result,) = json.loads(done.stdout)["runs"][0]["results"]
    assert result["message"]["text"] == "index.html: changed"
    assert json.loads(done.stdout) == faults_sarif(verify_book(book))
    # An address there is one of the web: a log with another is refused as a whole.
    log = faults_sarif([Fault("a b#c?.html", "x"), Fault("\udcff:é.html", "x")])
    places = [each["locations"][0]["physicalLocation"] for each in log["runs"][0]["results"]]
    assert [each["artifactLocation"]["uri"] for each in places] == [
        "a%20b%23c%3F.html",
        "%FF%3A%C3%A9.html",
    ]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def entities(book: Path) -> dict[str, dict]:
    graph = json.loads((book / FILE).read_text(encoding="utf-8"))["@graph"]
    return {each["@id"]: each for each in graph}


def root(book: Path) -> dict:
    return entities(book)[ROOT]
