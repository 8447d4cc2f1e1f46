"""Books of other values: named, listed, compared with the default, tried before they are built."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner, Result

from kamerboek.book.building.books import (
    SAYS,
    Book,
    book_called,
    books_of,
    refuse_name,
    write_says,
)
from kamerboek.book.building.build import what_a_build_does
from kamerboek.book.building.kept import write_marker
from kamerboek.cli import commands
from kamerboek.errors import KamerboekError
from tests.conftest import EDITION, PROJECT
from tests.rows import over


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A `_build` with two books and another folder."""
    for folder, name, values in (
        ("html", "", {}),
        ("html-krap", "krap", {"7-vastgoed": {"target_amount": 400}}),
    ):
        pages = tmp_path / folder
        pages.mkdir()
        write_says(pages, name, EDITION, values)
        write_marker(pages, "key")
    (tmp_path / "runs").mkdir()
    return tmp_path


def test_books_are_listed_with_name_and_values(work: Path) -> None:
    plain, other = books_of(work)
    assert str(plain) == f"-\thtml\t{EDITION}\tdefault values"
    assert str(other) == f"krap\thtml-krap\t{EDITION}\t7-vastgoed: target_amount = 400"
    called = ("krap", "html-krap", str(work / "html-krap"))
    assert [book_called(work, each) for each in called] == [other] * 3
    with pytest.raises(KamerboekError, match="there is no book 'krop'; the nearest is 'krap'"):
        book_called(work, "krop")


@over(
    "held",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"name": 3, "edition": "x", "values": {}}',
        b'{"name": "", "edition": "x", "values": {"a": 1}}',
        b'{"name": "", "edition": "x", "values": {}, "more": ""}',
    ],
)
def test_a_book_that_does_not_say_what_it_is_is_named(held: bytes) -> None:
    with TemporaryDirectory() as folder:
        pages = Path(folder) / "html"
        pages.mkdir()
        write_says(pages, "krap", EDITION, {})
        write_marker(pages, "key")
        assert [each.name for each in books_of(Path(folder))] == ["krap"]
        (pages / SAYS).write_bytes(held)
        with pytest.raises(KamerboekError) as refused:
            books_of(Path(folder))
        assert str(refused.value) == (
            f"{pages / SAYS}: changed since it was written; kamerboek build makes the book anew"
        )


@pytest.mark.parametrize("name", ["Krap", "../x", "a b", EDITION])
def test_a_name_is_a_part_of_a_folders(name: str) -> None:
    with pytest.raises(KamerboekError, match="--name"):
        refuse_name(name, [EDITION])


def test_a_dry_run_says_what_is_run_and_where_pages_go(tmp_path: Path) -> None:
    values = tmp_path / "values.yml"
    values.write_text("7-vastgoed: {target_amount: 400}\n", encoding="utf-8")
    said = list(what_a_build_does(PROJECT, parameters=values, name="krap-en-klein"))
    (one,) = [line for line in said if line.startswith("7-vastgoed ")]
    assert one.endswith("with target_amount = 400")
    assert said[-1] == f"the pages go to {PROJECT / '_build' / 'html-krap-en-klein'}"
    assert not (PROJECT / "_build" / "html-krap-en-klein").exists()


@pytest.mark.parametrize(
    "read_from",
    ["kamerboek.book.pages.corrections.PATH", "kamerboek.book.rendering.citing.FILE"],
)
def test_a_dry_run_refuses_what_a_page_could_not_be_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_from: str
) -> None:
    broken = tmp_path / "broken"
    broken.write_text("a: [\n", encoding="utf-8")
    monkeypatch.setattr(read_from, broken)
    asked = ["build", "--dry-run", "--output", str(tmp_path / "pages"), "--project", str(PROJECT)]
    done = CliRunner().invoke(commands, asked)
    assert isinstance(done.exception, KamerboekError)
    assert str(done.exception).startswith(f"{broken}: ")


def test_a_book_is_compared_with_the_default(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = book_called(work, "krap")
    monkeypatch.setattr("kamerboek.book.building.books.book_called", lambda *_: book)

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(commands, [*arguments, "--project", str(PROJECT)])

    done = command("compare", "krap")
    assert done.exit_code == 1, done.exception
    assert done.output.startswith("7-vastgoed: ")
    assert "400" in done.output
    same = Book("html-krap", "krap", EDITION, {"7-vastgoed": {}})
    monkeypatch.setattr("kamerboek.book.building.books.book_called", lambda *_: same)
    assert command("compare", "krap").output == "no difference\n"
