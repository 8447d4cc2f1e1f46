"""A document becomes an edition: whole, or not at all."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kamerboek import cli
from kamerboek.edition.edition import load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.errors import KamerboekError
from kamerboek.intake import add as add_module
from tests.annotate.test_preamble import LIST, QUESTIONS
from tests.document import files
from tests.packages import validated
from tests.series import copy_series

LETTER = LIST + QUESTIONS
GAP = "1 Hoeveel schepen zijn er?\n\nDrie.\n\n2 Waarom?\n"
PARAGRAPHS = [part for part in LETTER.split("\n\n") if part.strip()]

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "data" / "editions").mkdir(parents=True)
    (folder / "_config.yml").touch()
    return copy_series(folder)


@pytest.fixture
def kamerboek(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command in this process, with no terminal."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())

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


def test_the_name_of_what_was_added_is_on_the_disk(
    project: Path, kamerboek: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is renamed has its name in the folder above it: that is flushed."""
    flushed: list[Path] = []
    monkeypatch.setattr(add_module, "flush_folder", flushed.append)
    letter = written(project.parent, "letter.txt", LETTER)
    assert kamerboek("add", letter, "--edition", "brief", "--project", project)[0] == 0
    assert [path.resolve() for path in flushed] == [(project / "data" / "editions").resolve()]


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def in_formats() -> dict[str, bytes]:
    paragraphs = [files.Paragraph(" ".join(each.split())) for each in PARAGRAPHS]
    return {
        "letter.txt": LETTER.encode(),
        "letter-with-a-bom.txt": b"\xef\xbb\xbf" + LETTER.encode(),
        "letter-of-windows.txt": LETTER.replace("\n", "\r\n").encode(),
        "letter-of-an-old-mac.txt": LETTER.replace("\n", "\r").encode(),
        "letter.docx": files.word(paragraphs),
        "letter.odt": files.opendocument(paragraphs),
        "letter.html": files.page(paragraphs),
        "letter.pdf": files.pdf_of(PARAGRAPHS),
    }


@pytest.mark.parametrize("name", list(in_formats()))
def test_a_document_of_any_format_becomes_an_edition(
    project: Path, tmp_path: Path, kamerboek: Command, name: str
) -> None:
    data = in_formats()[name]
    path = written(tmp_path, name, data)
    code, out, err = kamerboek("add", path, "--edition", "2026-made-up", "--project", project)
    assert (code, err) == (0, "")
    assert f"{name}: 2 questions (1 to 2), 2 with an answer, 0 warnings" in out
    assert "made data/editions/2026-made-up" in out
    folder = project / "data" / "editions" / "2026-made-up"
    edition = load_edition("2026-made-up", project)
    text = (folder / "source.txt").read_bytes().decode("utf-8")
    for question in edition.questions:
        assert text[question.question_start : question.question_end] == question.question_text
        assert text[question.answer_start : question.answer_end] == question.answer_text
    assert edition.identity.answered_by == "Minister van Schepen"
    assert str(edition.identity.about.dated) == "2025-12-02"
    assert edition.coding.files == frozenset()
    assert validated(folder / "datapackage.json").valid
    original = sorted(each.name for each in folder.glob("original.*"))
    if name.endswith(".txt"):
        assert (folder / "source.txt").read_bytes() == data
        assert original == []
    else:
        assert original == [f"original{path.suffix}"]
        assert (folder / original[0]).read_bytes() == data
        assert edition.identity.source.original == original[0]
    assert [each.name for each in folder.parent.iterdir()] == ["2026-made-up"]


def test_what_is_not_found_is_empty_and_said(
    project: Path, tmp_path: Path, kamerboek: Command
) -> None:
    path = written(tmp_path, "bare.txt", QUESTIONS.strip())
    code, out, _ = kamerboek("add", path, "--edition", "bare", "--project", project)
    assert code == 0
    assert out.count("not found; give it with --") == 9
    assert "  answered on       not found; give it with --date" in out
    identity = load_edition("bare", project).identity
    assert (identity.title, identity.answered_on, identity.kamerstuk) == ("", None, "")
    assert identity.added == ()


def test_marks_that_nobody_sees_stay_in_the_document(
    project: Path, tmp_path: Path, kamerboek: Command
) -> None:
    """Its title is written without them: a file of an edition with one is refused."""
    marked = LETTER.replace("Stand van de schepen", "Stand\u200f van de\u200e schepen")
    path = written(tmp_path, "letter.txt", marked)
    assert kamerboek("add", path, "--edition", "2026-x", "--project", project)[0] == 0
    assert load_edition("2026-x", project).identity.about.title == "de Stand van de schepen"
    source = edition_folder(project, "2026-x") / "source.txt"
    assert source.read_text(encoding="utf-8") == marked


def test_options_say_what_the_document_does_not(
    project: Path, tmp_path: Path, kamerboek: Command
) -> None:
    path = written(tmp_path, "letter.txt", LETTER)
    title = 'Een "titel" \\ met <b>tekens</b> # en meer'
    code, out, _ = kamerboek(
        "add", path, "--edition", "given", "--project", project, "--title", title,
        "--date", "31 januari 2026", "--kamerstuk", "36 800 X, nr. 12",
        "--about-kamerstuk", "36800-X-5", "--document-number", "2026D00001",
        "--retrieved", "1 februari 2026",
    )  # fmt: skip
    assert code == 0
    assert "(added; the document prints LIJST VAN VRAGEN" in out
    identity = load_edition("given", project).identity
    assert identity.title == title
    assert str(identity.answered_on) == "2026-01-31"
    assert str(identity.retrieved) == "2026-02-01"
    assert (identity.kamerstuk, identity.about.kamerstuk) == ("36800-X-12", "36800-X-5")
    # The Kamerstuk is printed as it is given.
    assert identity.added == ("title", "answered_on", "document_number", "about.kamerstuk")


def test_a_warning_needs_a_word(project: Path, tmp_path: Path, kamerboek: Command) -> None:
    path = written(tmp_path, "gap.txt", GAP)
    command = ("add", path, "--edition", "gap", "--project", project)
    code, out, err = kamerboek(*command)
    assert code == 2
    assert "warning: no_answer at " in out
    assert err == (
        f"kamerboek: {str(path)!r}: 1 warning is left; read them above, and add --accept-warnings "
        "if the reading is right\n"
    )
    assert list((project / "data" / "editions").iterdir()) == []
    assert kamerboek(*command, "--accept-warnings")[0] == 0
    assert load_edition("gap", project).question("2").answer_text is None


def test_what_is_warned_of_many_questions_is_said_once(
    project: Path, tmp_path: Path, kamerboek: Command
) -> None:
    """Where some answers have a heading, the end of every other question is guessed."""
    text = "1 Hoe?\n\nZo.\n\n2 Wat?\n\nDat.\n\n3 Wie?\n\nAntwoord op vraag 3:\nZij.\n"
    path = written(tmp_path, "guessed.txt", text)
    out = kamerboek("add", path, "--edition", "guessed", "--project", project)[1]
    warned = [line for line in out.splitlines() if line.startswith("warning: guessed_boundary at ")]
    assert len(warned) == 1
    assert "questions 1, 2, each: its answer has no heading" in warned[0]


@pytest.mark.parametrize(("answer", "code"), [("n\n", 2), ("\n", 2), ("y\n", 0)])
def test_on_a_terminal_it_asks(
    project: Path,
    tmp_path: Path,
    kamerboek: Command,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    code: int,
) -> None:
    terminal = io.StringIO(answer)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    path = written(tmp_path, "gap.txt", GAP)
    assert kamerboek("add", path, "--edition", "gap", "--project", project)[0] == code
    there = [each.name for each in (project / "data" / "editions").iterdir()]
    assert there == (["gap"] if code == 0 else [])


@pytest.mark.parametrize(
    ("name", "data", "arguments", "message"),
    [
        ("a.txt", LETTER, ("--edition", "../weg"), "edition '../weg': not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "a/b"), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "/weg"), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", ""), "--edition: it is empty; give a name"),
        ("a.txt", LETTER, ("--edition", "."), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "Najaar"), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "2026 najaar"), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "a\nb"), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "a" * 61), "not a name for a folder"),
        ("a.txt", LETTER, ("--edition", "there"), "there is such an edition"),
        ("a.txt", LETTER, ("--edition", "file"), "something else has this name"),
        ("a.txt", LETTER, (), "Missing option '--edition'"),
        ("a.txt", "Beste lezer,\n", ("--edition", "x"), "no questions were found in it"),
        ("a.txt", "", ("--edition", "x"), "the file is empty"),
        ("a.txt", b"\xff1 Hoe?", ("--edition", "x"), "not UTF-8 at byte 0"),
        ("a.docx", "1 Hoe?", ("--edition", "x"), "is no docx file"),
        ("a.xyz", LETTER, ("--edition", "x"), "not a format that is read"),
        (
            "a.txt",
            LETTER,
            ("--edition", "x", "--date", "gisteren"),
            "--date: 'gisteren': not a day",
        ),
        ("a.txt", LETTER, ("--edition", "x", "--date", "20260127"), "not a day"),
        (
            "a.txt",
            LETTER,
            ("--edition", "x", "--retrieved", "9999-12-31"),
            "--retrieved: 9999-12-31 has not come yet; mend the day\n",
        ),
        (
            "a.txt",
            LETTER,
            ("--edition", "x", "--date", "9" * 80),
            f"--date: '{'9' * 80}': not a day",
        ),
        (
            "a.txt",
            LETTER,
            ("--edition", "x", "--date", "9" * 81),
            f"--date: '{'9' * 70}…': not a day",
        ),
        (
            "a.txt",
            LETTER,
            ("--edition", "x", "--kamerstuk", "36800"),
            "--kamerstuk: '36800': not a Kamerstuk; write 36800-X-26 or '36 800 X, nr. 26'\n",
        ),
        ("a.txt", LETTER, ("--edition", "x", "--title", "a\nb"), "--title: 'a\\nb': not text on"),
        ("a.txt", LETTER, ("--edition", "x", "--title", "\udcff"), "not text on one line"),
    ],
)
def test_what_cannot_be_added_is_one_line_and_leaves_nothing(
    project: Path,
    tmp_path: Path,
    kamerboek: Command,
    name: str,
    data: str | bytes,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    editions = project / "data" / "editions"
    (editions / "there").mkdir()
    (editions / "file").touch()
    path = written(tmp_path, name, data)
    code, out, err = kamerboek("add", path, "--project", project, *arguments)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert message in err
    assert sorted(each.name for each in editions.iterdir()) == ["file", "there"]
    assert list((editions / "there").iterdir()) == []


def test_what_goes_wrong_half_way_leaves_nothing(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    reading = add_module.read_file(written(tmp_path, "letter.txt", LETTER))
    monkeypatch.setattr(add_module, "ingest_folder", full)
    with pytest.raises(OSError, match="No space left"):
        add_module.make_edition(project, "full", reading, {})
    assert list((project / "data" / "editions").iterdir()) == []


def test_a_file_that_changes_meanwhile_is_refused(project: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "letter.txt", LETTER)
    reading = add_module.read_file(path)
    path.write_text(GAP, encoding="utf-8")
    with pytest.raises(KamerboekError, match="read again gives other questions"):
        add_module.make_edition(project, "changed", reading, {})
    assert list((project / "data" / "editions").iterdir()) == []


def test_a_folder_that_is_being_made_is_no_edition(project: Path) -> None:
    (project / "data" / "editions" / ".adding-x" / "a").mkdir(parents=True)
    with pytest.raises(KamerboekError, match="it has none"):
        edition_folder(project, ".adding-x")
