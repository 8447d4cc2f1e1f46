"""Source and derived tables that were changed are refused, and written anew together."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.edition.edition import load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.ingest import ingest
from kamerboek.errors import KamerboekError
from kamerboek.intake.add import make_edition, read_file
from tests.editions import EARLIER, add_edition, bare_project
from tests.rows import over
from tests.series import DEFENCE

NAME = "first"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = bare_project(tmp_path)
    add_edition(made, NAME, EARLIER)
    return made


def replaced(name: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        data = (folder / name).read_bytes()
        assert old in data
        (folder / name).write_bytes(data.replace(old, new, 1))

    return change


def cut_to_header(folder: Path) -> None:
    path = folder / "tables" / "signals.csv"
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def in_its_place(name: str) -> Callable[[Path], None]:
    """Put a folder where a file should be."""

    def change(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return change


def other_source(folder: Path) -> None:
    """Change the source and say so in edition.toml, but not make the tables anew."""
    path, identity = folder / "source.txt", folder / "edition.toml"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    replaced("source.txt", b"40 matrozen", b"41 matrozen")(folder)
    after = hashlib.sha256(path.read_bytes()).hexdigest()
    text = identity.read_text(encoding="utf-8")
    assert before in text
    identity.write_text(text.replace(before, after), encoding="utf-8")


def left_out_of_the_hashes(name: str) -> Callable[[Path], None]:
    """Take a table out of the list of hashes, and change it."""

    def change(folder: Path) -> None:
        hashes, table = folder / "tables" / "tables.sha256", folder / "tables" / name
        lines = hashes.read_bytes().splitlines(keepends=True)
        hashes.write_bytes(b"".join(line for line in lines if name.encode() not in line))
        table.write_bytes(table.read_bytes().splitlines(keepends=True)[0])

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            left_out_of_the_hashes("quantities.csv"),
            r"tables\.sha256: .*: quantities\.csv is not in",
        ),
        (left_out_of_the_hashes("left_out.csv"), r"tables\.sha256: .*: left_out\.csv is not in it"),
        (
            replaced("tables/quantities.csv", b",40,", b",41,"),
            r"quantities\.csv: changed since it was made from the source",
        ),
        (replaced("tables/questions.csv", b"schepen", b"Schepen"), r"questions\.csv: changed"),
        (cut_to_header, r"signals\.csv: changed since"),
        (
            remove("tables/references.csv"),
            r"references\.csv: changed since it was made from the source",
        ),
        (remove("tables/tables.sha256"), r"tables\.sha256: missing"),
        (
            replaced("tables/tables.sha256", b"q", b"\xff"),
            r"tables\.sha256: changed since it was written",
        ),
        (replaced("tables/tables.sha256", b"../source", b"../Source"), "made from another source"),
        (other_source, "the tables were made from another source"),
    ],
)
def test_a_changed_table_is_refused_until_it_is_made_anew(
    project: Path, change: Callable[[Path], None], message: str
) -> None:
    folder = edition_folder(project, NAME)
    change(folder)
    with pytest.raises(
        KamerboekError, match=rf"{message}.*; kamerboek ingest {NAME} writes it anew$"
    ):
        load_edition(NAME, project)
    ingest(project, NAME)
    assert load_edition(NAME, project).questions


def test_a_changed_source_is_refused(project: Path) -> None:
    replaced("source.txt", b"12 schepen", b"13 schepen")(edition_folder(project, NAME))
    with pytest.raises(
        KamerboekError,
        match=r"source\.txt: its sha256 is \w{64}, edition\.toml says \w{64}; "
        r"a source is never edited: restore it$",
    ):
        load_edition(NAME, project)


def received_in(place: Path) -> Path:
    """Make an edition of a file that is no text, and return its folder."""
    project = bare_project(place / "project")
    file = place / "letter.html"
    paragraphs = ("1", "Hoeveel schepen zijn er?", "Drie.", "2", "Waarom?", "Daarom.")
    file.write_text("".join(f"<p>{each}</p>" for each in paragraphs), encoding="utf-8")
    return make_edition(project, NAME, read_file(file), {}, DEFENCE)


def cut(folder: Path) -> None:
    path = folder / "original.html"
    path.write_bytes(path.read_bytes()[:-1])


@over(
    ("change", "said"),
    [
        (cut, r"original\.html: its sha256 is \w{64}, edition\.toml says \w{64}; .*restore it$"),
        (remove("original.html"), r"original\.html: missing, edition\.toml says .*restore it$"),
        (remove("source.txt"), r"source\.txt'?: (?:missing|no such file)"),
        (in_its_place("original.html"), r"original\.html: cannot be read: Is a directory"),
        (in_its_place("tables/signals.csv"), r"signals\.csv: cannot be read: Is a directory"),
        (
            replaced("edition.toml", b"original_sha256", b"# original_sha256"),
            r"edition\.toml: source: original and original_sha256 come together",
        ),
    ],
)
def test_the_file_as_received_is_what_it_was(change: Callable[[Path], None], said: str) -> None:
    """It says which numbers its program assigned: another would make other tables."""
    with TemporaryDirectory() as there:
        folder = received_in(Path(there))
        project = folder.parent.parent.parent
        assert load_edition(NAME, project).questions
        assert "  ../original.html\n" in (folder / "tables" / "tables.sha256").read_text()
        change(folder)
        for does in (lambda: load_edition(NAME, project), lambda: ingest(project, NAME)):
            with pytest.raises(KamerboekError, match=said):
                does()


def test_what_is_no_derived_table_is_not_overwritten(project: Path) -> None:
    mine = edition_folder(project, NAME) / "tables" / "mine.csv"
    mine.write_text("a\n1\n", encoding="utf-8")
    replaced("tables/quantities.csv", b",40,", b",41,")(mine.parent.parent)
    with pytest.raises(
        KamerboekError,
        match=r"mine\.csv: this is no derived table; tables/ is written anew as a whole: "
        r"put it elsewhere$",
    ):
        ingest(project, NAME)
    assert mine.read_text(encoding="utf-8") == "a\n1\n"
