"""Another reader's coding of an edition: beside its own, and checked in the same way."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.edition.edition import load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.readers import reader_names
from kamerboek.edition.readings import load_reading
from kamerboek.errors import KamerboekError
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project

THEMES = "question,theme,secondary,rationale\n1,personnel,,Schepen.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an edition that a second reader coded too."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    folder = edition_folder(project, "first")
    write(folder, "second", THEMES)
    return folder


def write(folder: Path, reader: str, themes: str, about: str = 'note = "Los gelezen."\n') -> None:
    place = folder / "readings" / reader
    place.mkdir(parents=True, exist_ok=True)
    (place / "themes.csv").write_text(themes, encoding="utf-8")
    if about:
        (place / "reading.toml").write_text(about, encoding="utf-8")


def project_of(folder: Path) -> Path:
    return folder.parents[2]


def test_a_reader_has_a_coding_of_its_own(folder: Path) -> None:
    edition = load_edition("first", project_of(folder))
    reading = load_reading(edition, "second", project_of(folder))
    assert [row.theme for row in reading.coding.themes] == ["personnel"]
    assert reading.coding.files == {"themes"}
    assert reading.note == "Los gelezen."
    assert [row.theme for row in edition.coding.themes] == ["readiness", "real_estate", "personnel"]


def test_readers_are_the_folders_that_there_are(folder: Path) -> None:
    write(folder, "Not a name", THEMES)
    (folder / "readings" / "notes.txt").touch()
    assert reader_names(folder) == ["second"]
    assert reader_names(folder / "readings") == []


@pytest.mark.parametrize(
    ("reader", "themes", "about", "message"),
    [
        ("third", THEMES, "", "reading.toml: missing; it says how the reading was made"),
        ("third", THEMES, "remark = 1\n", "reading.toml: note: "),
        (
            "third",
            THEMES.replace("personnel", "navy"),
            'note = ""\n',
            "'navy' is not in the codebook",
        ),
        ("third", THEMES.replace("1,", "9,"), 'note = ""\n', "there is no question '9'"),
    ],
)
def test_a_reading_that_does_not_fit_is_refused(
    folder: Path, reader: str, themes: str, about: str, message: str
) -> None:
    write(folder, reader, themes, about)
    edition = load_edition("first", project_of(folder))
    with pytest.raises(KamerboekError) as caught:
        load_reading(edition, reader, project_of(folder))
    assert message in str(caught.value)
    assert str(folder / "readings" / reader) in str(caught.value)


def test_a_reader_who_is_not_there_is_refused(folder: Path) -> None:
    edition = load_edition("first", project_of(folder))
    with pytest.raises(KamerboekError, match="no reader 'secnd'; the nearest is 'second'"):
        load_reading(edition, "secnd", project_of(folder))
