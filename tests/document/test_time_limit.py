"""Reading ends within its time, whatever the format: with its result, or with one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from kamerboek.annotate import find_identifiers, find_quantities, find_references, find_signals
from kamerboek.cli import commands
from kamerboek.document import Question, limited_time, parse_questions, read_document
from kamerboek.errors import KamerboekError
from tests.document import files
from tests.document.files import Paragraph

BLOCKS = [Paragraph("1 Hoe hoog is de dijk?"), Paragraph("Drie meter.")]
CONTENT = {
    "a.txt": b"1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Wie meet dat?\n\nJan.\n",
    "a.html": files.page(BLOCKS),
    "a.docx": files.word(BLOCKS),
    "a.odt": files.opendocument(BLOCKS),
    "a.pdf": files.pdf([[(70, 100, "1 Hoe hoog?")]]),
}


@pytest.mark.parametrize("name", CONTENT)
def test_no_format_takes_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(CONTENT[name])
    monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0)
    result = CliRunner().invoke(commands, ["parse", str(path)])
    assert isinstance(result.exception, KamerboekError)
    assert str(result.exception) == (
        f"{str(path)!r}: was not read within 0 seconds; cut the document into parts"
    )


@pytest.mark.parametrize("find", [find_quantities, find_identifiers, find_references, find_signals])
def test_annotations_take_no_longer(
    monkeypatch: pytest.MonkeyPatch, find: Callable[[tuple[Question, ...]], object]
) -> None:
    questions = parse_questions(CONTENT["a.txt"].decode()).questions
    monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0)
    with (
        limited_time(Path("a.txt"), "annotated"),
        pytest.raises(KamerboekError, match="not annotated within 0 seconds"),
    ):
        find(questions)


def test_the_outer_limit_holds_and_ends_with_its_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(CONTENT["a.txt"])
    with limited_time(path):
        monkeypatch.setattr("kamerboek.document.time_limit.READ_SECONDS", 0)
        with limited_time(path):
            assert len(parse_questions(read_document(path)).questions) == 2
    assert len(parse_questions(read_document(path)).questions) == 2
